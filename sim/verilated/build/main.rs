//! Build script: Rust-HDL circuit -> Verilog with a wrapper -> Verilator -> one static archive, and a Rust binding with one pointer per port.
//!
//! Environment: `VERILATOR` names the tool (default `verilator`); `OUTRIGGER_AGENT_VERILOG` names a file that is taken instead of the
//! emitted circuit, which is how mutants are built; `CXX` names the C++ compiler
//! (default Clang, else `c++`). A model takes one plus argument from `OUTRIGGER_MODEL_ARGUMENT` when it is made.

mod bindings;
mod tool;
mod wrapper;

use outrigger_hdl::guard::Circuit;
use std::env;
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

/// Name of the circuit and of its module.
const AGENT: &str = "pci_function";
/// Name of the module around it, which is verilated.
const TOP: &str = "agent_model";

fn main() {
    if let Err(error) = run() {
        eprintln!("outrigger-verilated: {error}");
        std::process::exit(1);
    }
}

fn run() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=build");
    let out = PathBuf::from(env::var("OUT_DIR")?);
    let wave = env::var_os("CARGO_FEATURE_WAVE").is_some();
    let verilog = out.join(format!("{TOP}.v"));
    let circuits = outrigger_hdl::circuits();
    let agent = circuits
        .iter()
        .find(|circuit| circuit.name() == AGENT)
        .ok_or("outrigger-hdl lists no circuit `pci_function`")?;
    let ports = agent.with_simulator(|simulated| simulated.ports());
    let mut text = agent_verilog(agent)?;
    text.push_str(&wrapper::wrapper(TOP, AGENT, &ports));
    fs::write(&verilog, text)?;
    let tool = tool::Verilator::find()?;
    let model = out.join("model");
    tool.verilate(TOP, &verilog, &model, wave)?;
    let header = fs::read_to_string(model.join(format!("V{TOP}.h")))?;
    let ports = bindings::ports(&header)?;
    fs::write(model.join("shim.cpp"), bindings::shim(TOP, &ports))?;
    fs::write(out.join("ports.rs"), bindings::rust(&ports))?;
    compile(&tool, &model, wave);
    Ok(())
}

/// The Verilog to build: the emitted circuit, or the file that the environment names.
fn agent_verilog(agent: &Circuit) -> Result<String, Box<dyn Error>> {
    println!("cargo::rerun-if-env-changed=OUTRIGGER_AGENT_VERILOG");
    if let Some(file) = env::var_os("OUTRIGGER_AGENT_VERILOG") {
        println!("cargo::rerun-if-changed={}", Path::new(&file).display());
        return fs::read_to_string(&file).map_err(|error| {
            format!(
                "OUTRIGGER_AGENT_VERILOG: {}: {error}",
                Path::new(&file).display()
            )
            .into()
        });
    }
    agent.verilog().map_err(|findings| {
        let lines: Vec<String> = findings
            .iter()
            .map(|finding| format!("  {finding}"))
            .collect();
        format!(
            "the circuit `{AGENT}` is not fit for emission:\n{}",
            lines.join("\n")
        )
        .into()
    })
}

/// Compiles the model, the shim and Verilator's runtime into one archive.
fn compile(tool: &tool::Verilator, model: &Path, wave: bool) {
    let include = tool.include();
    let mut build = cc::Build::new();
    println!("cargo::rerun-if-env-changed=CXX");
    if let Some(clang) = tool::clang() {
        build.compiler(clang);
    }
    // -O2 also in debug builds: the model is the slowest part of every test.
    build
        .cpp(true)
        .std("c++17")
        .opt_level(2)
        .debug(false)
        .warnings(false)
        .include(include)
        .include(include.join("vltstd"));
    build
        .define("VM_COVERAGE", "0")
        .define("VM_SC", "0")
        .define("VM_TRACE", if wave { "1" } else { "0" });
    build
        .include(model)
        .file(include.join("verilated.cpp"))
        .file(include.join("verilated_threads.cpp"));
    if wave {
        build
            .define("VM_TRACE_FST", "1")
            .file(include.join("verilated_fst_c.cpp"));
    }
    let mut sources: Vec<PathBuf> = fs::read_dir(model)
        .into_iter()
        .flatten()
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|extension| extension == "cpp"))
        .collect();
    sources.sort();
    let leaves_atomics_to_a_library = build.get_compiler().is_like_clang();
    build.files(sources).compile("outrigger_agent_model");
    if leaves_atomics_to_a_library {
        println!("cargo::rustc-link-lib=atomic");
    }
    if wave {
        println!("cargo::rustc-link-lib=z");
    }
}
