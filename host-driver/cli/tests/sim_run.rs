//! `outrigger sim run` as a user meets it, on the golden model: figures, report, errors, exit codes (DR2, SP8).

use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use tempfile::TempDir;

/// A folder to work in.
struct Bench {
    folder: TempDir,
}

impl Bench {
    fn new() -> Self {
        Self {
            folder: tempfile::tempdir().unwrap(),
        }
    }

    /// A folder with a short synthetic trace `t.trace`: 4,096 accesses to 512 pages.
    fn with_trace() -> Self {
        let bench = Self::new();
        let arguments = [
            "trace", "generate", "chase", "--output", "t.trace", "--scale", "0.0625",
        ];
        assert_eq!(bench.outrigger(&arguments).status.code(), Some(0));
        bench
    }

    fn outrigger(&self, arguments: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_outrigger"))
            .args(arguments)
            .current_dir(self.folder.path())
            .output()
            .unwrap()
    }

    fn run(&self, trace: &Path, arguments: &[&str]) -> Output {
        let trace = trace.to_str().unwrap();
        let common = ["sim", "run", "--golden", "--trace", trace];
        self.outrigger(&[&common, arguments].concat())
    }

    /// The JSON object of a run that must succeed, written to standard output.
    fn good(&self, trace: &Path, arguments: &[&str]) -> Value {
        let output = self.run(trace, &[arguments, &["--json", "-"]].concat());
        let errors = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(0), "{arguments:?}: {errors}");
        serde_json::from_slice(&output.stdout).unwrap()
    }

    /// Standard error of a run that must end with `code`.
    fn bad(&self, code: i32, trace: &Path, arguments: &[&str]) -> String {
        let output = self.run(trace, arguments);
        let errors = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(code), "{arguments:?}: {errors}");
        errors
    }
}

/// The recording of a real program that is checked in.
fn recording() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../sim/recordings/sqlite-index.trace")
}

fn number(json: &Value, pointer: &str) -> u64 {
    let value = json.pointer(pointer).and_then(Value::as_u64);
    value.unwrap_or_else(|| panic!("{pointer} is missing in {json:#}"))
}

#[test]
fn the_json_object_has_every_figure() {
    let bench = Bench::with_trace();
    let json = bench.good(Path::new("t.trace"), &["--seed", "7"]);
    for (object, fields) in [
        ("trace", "accesses pages"),
        (
            "agent",
            "faults time_ns held_stall_ns fault_stall_ns table_line_reads pages_in_time pages_late replies \
             max_reply_cycles deadline_cycles reply_bound_cycles over_bound",
        ),
        ("no_prefetch", "faults time_ns held_stall_ns fault_stall_ns"),
        ("data", "loads_checked mismatches"),
        ("link", "bytes_read bytes_written"),
        ("rtl", "cycles"),
    ] {
        for field in fields.split_whitespace() {
            number(&json, &format!("/{object}/{field}"));
        }
    }
    assert_eq!(json["trace"]["name"], "t.trace");
    assert_eq!(json["device"], "golden");
    assert_eq!(number(&json, "/seed"), 7);
    assert_eq!(
        (
            number(&json, "/trace/accesses"),
            number(&json, "/trace/pages")
        ),
        (4096, 512)
    );
    assert!(json["rtl"]["cycles_per_second"].as_f64() > Some(0.0));
    assert!(
        number(&json, "/agent/replies") > 4096 && number(&json, "/data/loads_checked") == 2 * 4096
    );
    assert_eq!(
        (
            number(&json, "/data/mismatches"),
            number(&json, "/agent/over_bound")
        ),
        (0, 0)
    );
    assert_eq!(json["passed"], true);
}

#[test]
fn an_output_is_never_written_over_an_input_or_another_output() {
    let bench = Bench::with_trace();
    let trace = fs::read(bench.folder.path().join("t.trace")).unwrap();
    for outputs in [
        &["--json", "t.trace"][..],
        &["--report", "./t.trace"],
        &["--json", "both", "--report", "both"],
    ] {
        let error = bench.bad(2, Path::new("t.trace"), outputs);
        assert!(error.contains("named twice"), "{error}");
    }
    assert!(fs::read(bench.folder.path().join("t.trace")).unwrap() == trace);
    assert!(!bench.folder.path().join("both").exists());
}

#[test]
fn slow_software_faults_are_counted_for_the_same_faults() {
    let bench = Bench::with_trace();
    for (setting, extra) in [("1000", 9000), ("4000", 6000), ("20000", 0)] {
        let json = bench.good(Path::new("t.trace"), &["--software-fault-ns", setting]);
        for run in ["agent", "no_prefetch"] {
            let figure = |name: &str| number(&json, &format!("/{run}/{name}"));
            let extra = figure("faults") * extra;
            assert_eq!(figure("slow_fault_time_ns"), figure("time_ns") + extra);
            let stall = figure("held_stall_ns") + figure("fault_stall_ns");
            assert_eq!(figure("slow_fault_stall_ns"), stall + extra);
        }
    }
}

#[test]
fn the_checked_in_recording_has_late_pages_and_prefetching_pays() {
    let json = Bench::new().good(&recording(), &[]);
    assert!(number(&json, "/agent/pages_late") > 0 && number(&json, "/agent/faults") > 0);
    assert_eq!(number(&json, "/no_prefetch/pages_late"), 0);
    assert!(number(&json, "/data/loads_checked") > 1_000_000);
    assert_eq!(number(&json, "/data/mismatches"), 0);
    assert!(json["ratios"]["faults"].as_f64() > Some(2.0), "{json:#}");
    assert!(json["ratios"]["stall"].as_f64() > Some(1.0), "{json:#}");
}

#[test]
fn a_seed_replays_a_run_and_another_one_differs() {
    let bench = Bench::with_trace();
    let once = |seed| {
        let mut json = bench.good(Path::new("t.trace"), &["--adversary", "--seed", seed]);
        // How fast this machine is has nothing to do with the seed.
        json["rtl"]["cycles_per_second"] = Value::Null;
        json
    };
    assert_eq!(once("3"), once("3"));
    assert_ne!(once("3")["agent"], once("4")["agent"]);
}

#[test]
fn the_report_has_every_chart_and_needs_nothing_else() {
    let bench = Bench::new();
    let arguments = [
        "--max-accesses",
        "60000",
        "--report",
        "r.html",
        "--json",
        "r.json",
    ];
    let output = bench.run(&recording(), &arguments);
    assert_eq!(output.status.code(), Some(0));
    let table = String::from_utf8(output.stdout).unwrap();
    assert!(
        table.contains("60000 accesses") && table.contains("without / with"),
        "{table}"
    );
    let json: Value =
        serde_json::from_slice(&fs::read(bench.folder.path().join("r.json")).unwrap()).unwrap();
    let html = fs::read_to_string(bench.folder.path().join("r.html")).unwrap();
    for chart in [
        "Faults over time",
        "Pages over time",
        "Latency of replies",
        "Latency of page fetches",
    ] {
        assert!(html.contains(&format!("<figcaption>{chart}")), "{chart}");
    }
    assert_eq!(html.matches("<svg ").count(), 4);
    assert_eq!(html.matches("<path class=\"line ").count(), 4);
    assert!(html.matches("<rect class=\"bar ").count() > 20);
    assert!(html.contains(">deadline 2000<") && html.contains(">promised 2032<"));
    assert!(html.contains("prefers-color-scheme: dark"));
    assert!(html.contains("host.local_percent") && html.contains("sqlite3 :memory:"));
    let faults = number(&json, "/agent/faults");
    assert!(
        html.contains(&format!("<td class=\"number\">{faults}</td>")),
        "{faults}"
    );
    for outside in ["http", "<script", "<link", "@import", "url("] {
        assert!(!html.contains(outside), "{outside}");
    }
}

#[test]
fn settings_reach_the_agent() {
    let bench = Bench::with_trace();
    let run = |arguments: &[&str]| bench.good(Path::new("t.trace"), arguments);
    let json = run(&["--deadline-cycles", "1000", "--dram-bound-cycles", "700"]);
    assert_eq!(number(&json, "/agent/deadline_cycles"), 1000);
    assert_eq!(number(&json, "/agent/reply_bound_cycles"), 3 * 700 + 32);
    assert_eq!(number(&run(&["--hold=false"]), "/agent/pages_in_time"), 0);
    let off = run(&["--prefetch=false"]);
    assert_eq!(off["agent"]["counters"], off["no_prefetch"]["counters"]);
    let full = run(&["--cpu", "full", "--local-percent", "100"]);
    assert_eq!(number(&full, "/agent/local_frames"), 512);
}

#[test]
fn wrong_inputs_are_named_with_exit_code_2() {
    let bench = Bench::with_trace();
    let trace = Path::new("t.trace");
    let told = bench.bad(2, Path::new("missing.trace"), &[]);
    assert!(told.contains("missing.trace"), "{told}");
    fs::write(bench.folder.path().join("foreign.trace"), "no trace").unwrap();
    let told = bench.bad(2, Path::new("foreign.trace"), &[]);
    assert!(
        told.contains("foreign.trace") && told.contains("byte"),
        "{told}"
    );
    let generate = [
        "trace",
        "generate",
        "chase",
        "--output",
        "large.trace",
        "--scale",
        "4",
    ];
    assert_eq!(bench.outrigger(&generate).status.code(), Some(0));
    let told = bench.bad(2, Path::new("large.trace"), &[]);
    assert!(
        told.contains("large.trace: the footprint needs 32768"),
        "{told}"
    );
    for output in ["--json", "--report"] {
        let told = bench.bad(2, trace, &[output, "nowhere/x"]);
        assert!(
            told.contains("nowhere/x: the folder does not exist"),
            "{told}"
        );
        let told = bench.bad(2, trace, &[output, "."]);
        assert!(told.contains("is a folder"), "{told}");
    }
}

#[test]
fn a_run_that_cannot_go_on_fails_with_the_seed_to_replay() {
    let bench = Bench::with_trace();
    let told = bench.bad(
        1,
        Path::new("t.trace"),
        &["--seed", "9", "--loss-per-million", "1000000"],
    );
    assert!(told.contains("--seed 9"), "{told}");
}

#[cfg(not(feature = "wave"))]
#[test]
fn a_build_without_waveforms_says_how_to_get_one() {
    let bench = Bench::with_trace();
    let output = bench.outrigger(&["sim", "run", "--trace", "t.trace", "--wave", "w.fst"]);
    let told = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(2), "{told}");
    assert!(
        told.contains("w.fst") && told.contains("--features wave"),
        "{told}"
    );
}
