//! The bring-up image as it is built, in Verilator: it must report PASS, and FAIL with each of five faults planted in the agent (DR6).
//!
//! ```text
//!  board.toml --its clock and sizes--> Verilog of the image
//!  bringup.v (function with faults behind a plus argument, walker, remote_side, line_memory) --> verilator --> program --> what it sent over the serial line
//! ```
//! One model for all: which fault is alive is read when a simulation starts, as in `cargo xtask mutants`. A fault is a wrong statement at the end of the
//! block that drives its signal.

use outrigger_image::board::{Places, board};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

/// A fault: where, what drives it, the wrong statement.
struct Fault {
    what: &'static str,
    module: &'static str,
    signal: &'static str,
    wrong: &'static str,
}

const FAULTS: [Fault; 5] = [
    Fault {
        what: "a hold waits beyond its deadline",
        module: "contexts$states",
        signal: "expired$d",
        wrong: "expired$d = 32'h0;",
    },
    Fault {
        what: "late entries are not marked late",
        module: "contexts",
        signal: "reply$late_mask",
        wrong: "reply$late_mask = 64'h0;",
    },
    Fault {
        what: "a fetch is never cancelled",
        module: "fetches",
        signal: "sweep_due",
        wrong: "sweep_due = 1'b0;",
    },
    Fault {
        what: "accessed and dirty bits are lost",
        module: "sequencer",
        signal: "cleared_word",
        wrong: "cleared_word = cleared_word & ~64'h60;",
    },
    Fault {
        what: "patches go to the line beside their own",
        module: "contexts",
        signal: "patches$push_data",
        wrong: "patches$push_data = patches$push_data ^ 26'h1;",
    },
];

/// Plain cycles of a bit of the serial line in the simulation, less one: 15, so that text takes few cycles.
const DIVISOR: u32 = 15;
/// The test takes some 50,000 cycles, and a step that hangs 2^18 more; one that has not ended by then hangs itself.
const MOST_CYCLES: u64 = 1_000_000;

fn root() -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    root.canonicalize().expect("the tree is there")
}

/// The function's Verilog with all faults in it.
fn with_faults(text: &str) -> String {
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    for (index, fault) in FAULTS.iter().enumerate() {
        let head = format!("module pci_function$agent${}(", fault.module);
        let first = lines.iter().position(|line| line.starts_with(&head));
        let first = first.unwrap_or_else(|| panic!("{}: there is no {head}", fault.what));
        let end = lines[first..]
            .iter()
            .position(|line| line.starts_with("endmodule"));
        let last = first + end.expect("a module ends");
        let assigns = |line: &String| {
            let rest = line.trim_start().strip_prefix(fault.signal);
            rest.is_some_and(|rest| rest.starts_with(" = "))
        };
        let drives = lines[first..last].iter().position(assigns);
        let drives = first
            + drives.unwrap_or_else(|| panic!("{}: nothing drives {}", fault.what, fault.signal));
        let block = lines[drives..last]
            .iter()
            .position(|line| line == "    end");
        let at = drives + block.expect("a block ends");
        let number = index + 1;
        let statement = format!(
            "        if (planted_fault::selected == {number}) begin {} end",
            fault.wrong
        );
        lines.insert(at, statement);
    }
    let top = lines
        .iter()
        .position(|line| line.starts_with("module pci_function("));
    let reader = "    initial if (!$value$plusargs(\"fault=%d\", planted_fault::selected)) planted_fault::selected = 0;";
    lines.insert(top.expect("there is a top") + 1, reader.to_owned());
    format!(
        "package planted_fault;\n    int selected;\nendpackage\n{}\n",
        lines.join("\n")
    )
}

/// The program that runs the image and prints what it sends.
const HARNESS: &str = r#"
#include "Vbringup.h"
#include "verilated.h"
#include <cstdio>
#include <memory>
double sc_time_stamp() { return 0; }
int main(int argc, char** argv) {
    Verilated::commandArgs(argc, argv);
    auto model = std::make_unique<Vbringup>();
    const unsigned bit = DIVISOR + 1;
    unsigned long long cycles = 0;
    unsigned wait = 0, bits = 0, byte = 0, quiet = 0;
    bool receiving = false;
    model->divisor = DIVISOR;
    for (; cycles < MOST_CYCLES && quiet < 40 * bit; ++cycles) {
        model->reset = cycles < 8;
        model->clock = 0;
        model->eval();
        model->clock = 1;
        model->eval();
        // Middle of the start bit, then the middle of each bit.
        if (!receiving && !model->transmit) { receiving = true; wait = bit + bit / 2; bits = 0; byte = 0; }
        else if (receiving && --wait == 0) {
            if (bits == 8) { receiving = false; if (!model->transmit) std::printf("<framing>"); std::putchar(byte); }
            else { byte |= unsigned(model->transmit) << bits; ++bits; wait = bit; }
        }
        quiet = model->done ? quiet + 1 : 0;
    }
    std::printf("<done=%d passed=%d>\n<cycles=%llu>\n", model->done, model->passed, cycles);
    return 0;
}
"#;

/// The folder with the Verilog of the TrellisBoard's image, emitted as `outrigger image build` does it, and the fetches that its agent has in flight.
fn emitted(root: &Path, folder: &Path) -> (PathBuf, u32) {
    let board = board(root, "trellisboard").expect("the board's file is right");
    let verilog = folder.join("verilog");
    fs::create_dir_all(&verilog).expect("a folder");
    let places = Places {
        root: root.to_owned(),
        ..Places::default()
    };
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("image-verilog");
    let command = board.verilog_command(&places, &verilog, &target);
    let command = command.expect("the board's file is right");
    let output = Command::new(&command[0])
        .args(&command[1..])
        .output()
        .expect("env is there");
    let text = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{command:?}: {text}");
    let function = fs::read_to_string(verilog.join("pci_function.v")).expect("emitted");
    let clock = format!("32'h{:x};", (board.agent_megahertz * 1000.0) as u32);
    assert!(function.contains(&clock), "CLOCK_KHZ is not {clock}");
    (verilog, board.agent.slots.expect("reduced sizes"))
}

fn build() -> PathBuf {
    let root = root();
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("bringup");
    fs::create_dir_all(&folder).expect("a folder");
    let (verilog, slots) = emitted(&root, &folder);
    let function = fs::read_to_string(verilog.join("pci_function.v")).expect("emitted");
    let write = |name: &str, text: &str| {
        let file = folder.join(name);
        // What has not changed is not translated and compiled again.
        if fs::read_to_string(&file).ok().as_deref() != Some(text) {
            fs::write(&file, text).expect("written");
        }
        file
    };
    let function = write("pci_function.sv", &with_faults(&function));
    let harness = HARNESS
        .replace("DIVISOR", &DIVISOR.to_string())
        .replace("MOST_CYCLES", &MOST_CYCLES.to_string());
    let harness = write("harness.cpp", &harness);
    let verilator = env::var("VERILATOR").unwrap_or_else(|_| "verilator".to_owned());
    let mut command = Command::new(&verilator);
    command
        .args([
            "--cc", "--exe", "--build", "-j", "2", "-O3", "-CFLAGS", "-O1",
        ])
        .args([
            "--top-module",
            "bringup",
            "-Wno-fatal",
            "-Wno-lint",
            "--Mdir",
        ])
        .arg(folder.join("model"))
        .arg(format!("-GSLOT_BITS={}", slots.ilog2()))
        .arg(&harness)
        .arg(&function)
        .arg(root.join("constraints/common/bringup.v"));
    for name in ["walker", "remote_side", "line_memory"] {
        command.arg(verilog.join(format!("{name}.v")));
    }
    let output = command
        .output()
        .unwrap_or_else(|error| panic!("{verilator}: {error}; `apt-get install verilator`"));
    let text = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{text}");
    folder.join("model/Vbringup")
}

/// What the image sends with a fault, 0 for none.
fn report(program: &Path, fault: usize) -> String {
    let output = Command::new(program)
        .arg(format!("+fault={fault}"))
        .output()
        .expect("it was built");
    assert!(output.status.success());
    String::from_utf8_lossy(&output.stdout).replace('\r', "")
}

#[test]
fn the_image_passes_and_fails_with_each_fault() {
    let program = build();
    let right = report(&program, 0);
    println!("{right}");
    assert!(right.contains("\nPASS\n<done=1 passed=1>\n"), "{right}");
    for line in [
        "ready",
        "in time ok",
        "again ok",
        "late ok",
        "lost ok",
        "counters ok",
    ] {
        assert!(right.contains(&format!("\n{line}\n")), "{line}: {right}");
    }
    for (index, fault) in FAULTS.iter().enumerate() {
        let text = report(&program, index + 1);
        println!("{}:\n{text}", fault.what);
        assert!(
            text.contains("FAIL ") && text.contains("<done=1 passed=0>"),
            "{}: {text}",
            fault.what
        );
        assert!(!text.contains("PASS"), "{}: {text}", fault.what);
    }
}
