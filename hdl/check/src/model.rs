//! The Verilator side: a program per circuit, built once and kept until its Verilog changes.

use crate::stimulus::Stimulus;
use outrigger_hdl::guard::Port;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;
use std::{env, fs};

/// Warnings that the lint test deals with.
const VERILATOR_FLAGS: &[&str] = &[
    "--cc",
    "-O3",
    "--x-assign",
    "unique",
    "--x-initial",
    "unique",
    "-Wno-fatal",
    "-Wno-lint",
];
/// The models are short-lived: what -O2 gains in the run it loses in the compilation.
const COMPILER_FLAGS: &[&str] = &[
    "-std=c++17",
    "-O1",
    "-pthread",
    "-DVM_COVERAGE=0",
    "-DVM_SC=0",
    "-DVM_TRACE=0",
    "-DVERILATOR=1",
];

/// Objects of Verilator's runtime; tests run side by side and must not build them twice.
static RUNTIME: OnceLock<Result<Vec<PathBuf>, String>> = OnceLock::new();

/// A built program.
pub struct Model {
    folder: PathBuf,
    output_words: usize,
}

impl Model {
    /// Verilates and compiles a circuit below `folder`, unless that was done for the same text.
    pub fn build(name: &str, verilog: &str, ports: &[Port], folder: &Path) -> Result<Self, String> {
        let tool = env::var("VERILATOR").unwrap_or_else(|_| "verilator".to_string());
        let root = run(
            Command::new(&tool).args(["--getenv", "VERILATOR_ROOT"]),
            &tool,
        )?;
        let include = Path::new(root.trim()).join("include");
        let base = folder.join("lockstep");
        let runtime = RUNTIME
            .get_or_init(|| runtime(&base, &include))
            .as_ref()
            .map_err(Clone::clone)?;
        let folder = base.join(name);
        let output_words = ports
            .iter()
            .filter(|port| !port.input)
            .map(|port| port.bits.div_ceil(64))
            .sum();
        let program = program(ports);
        let stamp = format!("{tool}\n{}\n{program}\n{verilog}", include.display());
        if fs::read_to_string(folder.join("stamp")).ok().as_ref() != Some(&stamp) {
            build_program(&tool, name, verilog, &program, &folder, &include, runtime)?;
            write(&folder.join("stamp"), stamp.as_bytes())?;
        }
        Ok(Self {
            folder,
            output_words,
        })
    }

    /// Words of all outputs of a cycle.
    pub fn output_words(&self) -> usize {
        self.output_words
    }

    /// The outputs of all cycles, in the order of the ports.
    pub fn run(&self, stimulus: &Stimulus, cycles: usize) -> Result<Vec<u64>, String> {
        let (inputs, outputs) = (self.folder.join("inputs"), self.folder.join("outputs"));
        write(&inputs, &stimulus.bytes())?;
        let program = self.folder.join("model");
        let mut command = Command::new(&program);
        command.arg(&inputs).arg(&outputs).arg(cycles.to_string());
        run(&mut command, "the model")?;
        let bytes =
            fs::read(&outputs).map_err(|error| format!("{}: {error}", outputs.display()))?;
        Ok(bytes
            .chunks_exact(8)
            .map(|word| {
                word.iter()
                    .rev()
                    .fold(0, |sum, byte| sum << 8 | u64::from(*byte))
            })
            .collect())
    }
}

/// Compiles Verilator's runtime once for all circuits.
fn runtime(base: &Path, include: &Path) -> Result<Vec<PathBuf>, String> {
    let folder = base.join("runtime");
    fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let stamp = include.display().to_string();
    let objects: Vec<PathBuf> = ["verilated", "verilated_threads"]
        .iter()
        .map(|name| folder.join(format!("{name}.o")))
        .collect();
    if fs::read_to_string(folder.join("stamp")).ok().as_ref() != Some(&stamp) {
        for object in &objects {
            let name = object.file_stem().unwrap_or_default();
            let source = include.join(name).with_extension("cpp");
            run(
                compiler(include)
                    .arg("-c")
                    .arg(source)
                    .arg("-o")
                    .arg(object),
                "the C++ compiler",
            )?;
        }
        write(&folder.join("stamp"), stamp.as_bytes())?;
    }
    Ok(objects)
}

fn build_program(
    tool: &str,
    name: &str,
    verilog: &str,
    program: &str,
    folder: &Path,
    include: &Path,
    runtime: &[PathBuf],
) -> Result<(), String> {
    // Files that another version or another text left behind would be compiled too.
    let _absent = fs::remove_dir_all(folder);
    fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let source = folder.join(format!("{name}.v"));
    write(&source, verilog.as_bytes())?;
    write(&folder.join("main.cpp"), program.as_bytes())?;
    let mut verilate = Command::new(tool);
    verilate
        .args(VERILATOR_FLAGS)
        .args(["--prefix", "Vmodel", "--top-module", name, "--Mdir"])
        .arg(folder)
        .arg(&source);
    run(&mut verilate, tool)?;
    // In one piece: Verilator's headers take longer to read than the model to compile.
    let entries = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut sources: Vec<PathBuf> = entries
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "cpp"))
        .collect();
    sources.sort();
    let names = sources.iter().filter_map(|path| path.file_name());
    let unity: String = names
        .map(|name| format!("#include \"{}\"\n", name.to_string_lossy()))
        .collect();
    let unity_file = folder.join("unity.cc");
    write(&unity_file, unity.as_bytes())?;
    let mut compile = compiler(include);
    compile
        .arg("-I")
        .arg(folder)
        .arg("-o")
        .arg(folder.join("model"))
        .arg(unity_file)
        .args(runtime);
    run(&mut compile, "the C++ compiler").map(|_| ())
}

fn compiler(include: &Path) -> Command {
    let mut command = Command::new(env::var("CXX").unwrap_or_else(|_| "c++".to_string()));
    command
        .args(COMPILER_FLAGS)
        .arg("-I")
        .arg(include)
        .arg("-I")
        .arg(include.join("vltstd"));
    command
}

fn run(command: &mut Command, what: &str) -> Result<String, String> {
    let output = command
        .output()
        .map_err(|error| format!("{what}: {error}"))?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
    }
    Err(format!(
        "{what} failed:\n{}",
        String::from_utf8_lossy(&output.stderr)
    ))
}

fn write(file: &Path, bytes: &[u8]) -> Result<(), String> {
    fs::write(file, bytes).map_err(|error| format!("{}: {error}", file.display()))
}

/// The program around the model.
fn program(ports: &[Port]) -> String {
    let (mut get, mut put, mut tick) = (String::new(), String::new(), "");
    for port in ports {
        // Verilator writes characters that C++ does not allow in names as their code.
        let member = port.name.replace('$', "__024");
        let words = port.bits.div_ceil(64);
        if port.name == "clock" {
            tick = "        top.clock = 1; top.eval(); top.clock = 0;\n";
        } else if port.input {
            writeln!(get, "        set(top.{member}, take(in, {words}));")
                .expect("writing to a string");
        } else {
            writeln!(put, "        give(out, top.{member}, {words});")
                .expect("writing to a string");
        }
    }
    let initial = if tick.is_empty() {
        ""
    } else {
        "    top.clock = 0;\n"
    };
    PROGRAM
        .replace("@GET@", &get)
        .replace("@PUT@", &put)
        .replace("@TICK@", tick)
        .replace("@INITIAL@", initial)
}

const PROGRAM: &str = r#"#include "Vmodel.h"
#include "verilated.h"
#include <cstdint>
#include <cstdio>
#include <cstdlib>

static bool ended = false;
static uint64_t buffer[64];

static const uint64_t* take(FILE* in, size_t words) {
    if (fread(buffer, 8, words, in) != words) ended = true;
    return buffer;
}
template <class T> static void set(T& port, const uint64_t* words) { port = static_cast<T>(words[0]); }
template <std::size_t N> static void set(VlWide<N>& port, const uint64_t* words) {
    for (std::size_t i = 0; i < N; i++) port[i] = static_cast<EData>(words[i / 2] >> (i % 2 * 32));
}
template <class T> static void give(FILE* out, const T& port, size_t) {
    const uint64_t word = port;
    fwrite(&word, 8, 1, out);
}
template <std::size_t N> static void give(FILE* out, const VlWide<N>& port, size_t words) {
    for (std::size_t i = 0; i < words; i++) {
        const uint64_t high = 2 * i + 1 < N ? port[2 * i + 1] : 0;
        const uint64_t word = port[2 * i] | high << 32;
        fwrite(&word, 8, 1, out);
    }
}

int main(int, char** arguments) {
    FILE* in = fopen(arguments[1], "rb");
    FILE* out = fopen(arguments[2], "wb");
    if (!in || !out) return 1;
    VerilatedContext context;
    // Memories start with zeros, as Rust-HDL's do; campaigns on the verilated agent start them at random.
    context.randReset(0);
    Vmodel top{&context};
@INITIAL@    for (long cycles = atol(arguments[3]); cycles > 0 && !ended; cycles--) {
@GET@
        top.eval();
@PUT@@TICK@    }
    top.final();
    return fclose(out) != 0;
}
"#;
