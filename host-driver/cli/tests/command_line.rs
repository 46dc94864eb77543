//! The built command, as a user meets it: output, errors, exit codes.

use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;
use outrigger_trace::{Access, Description, TraceWriter};
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
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

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn run(&self, arguments: &[&str]) -> Output {
        self.command(arguments).output().unwrap()
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_outrigger"));
        command.args(arguments).current_dir(self.folder.path());
        command
    }

    /// Standard output of a command that must succeed.
    fn good(&self, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        assert_eq!(
            output.status.code(),
            Some(0),
            "{arguments:?}: {}",
            String::from_utf8_lossy(&output.stderr)
        );
        String::from_utf8(output.stdout).unwrap()
    }

    /// Standard error of a command that must end with `code`, writing nothing to standard output.
    fn bad(&self, code: i32, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        assert_eq!(output.status.code(), Some(code), "{arguments:?}");
        assert_eq!(output.stdout, b"", "{arguments:?}");
        String::from_utf8(output.stderr).unwrap()
    }

    fn trace(&self, name: &str) -> PathBuf {
        let path = self.path(name);
        let description = Description {
            program: "prog".to_owned(),
            arguments: vec!["a b".to_owned()],
        };
        let mut writer = TraceWriter::create(&path, description).unwrap();
        for index in 0..10 {
            writer
                .push(Access::at(0x1000 + index * 0x800, index % 2 == 0))
                .unwrap();
        }
        writer.finish().unwrap();
        path
    }
}

#[test]
fn generated_traces_are_described_in_text_and_json() {
    let bench = Bench::new();
    bench.good(&[
        "trace", "generate", "chase", "--output", "c.trace", "--seed", "5", "--scale", "0.0625",
    ]);
    let text = bench.good(&["trace", "info", "c.trace"]);
    assert!(
        text.contains("\"synthetic chase\" --seed=5 --scale=0.0625"),
        "{text}"
    );
    assert!(
        text.contains("accesses      4096 (0 writes)") && text.contains("pages         512"),
        "{text}"
    );
    let json: serde_json::Value =
        serde_json::from_str(&bench.good(&["trace", "info", "--json", "c.trace"])).unwrap();
    assert_eq!(
        (&json["accesses"], &json["pages"], &json["page_touches"]),
        (&4096.into(), &512.into(), &4096.into())
    );
    assert_eq!(
        json["arguments"],
        serde_json::json!(["--seed=5", "--scale=0.0625"])
    );
    assert_eq!(
        json["file_bytes"],
        fs::metadata(bench.path("c.trace")).unwrap().len()
    );
}

#[test]
fn generation_is_repeatable_and_follows_the_seed() {
    let bench = Bench::new();
    for (name, seed) in [("1", "7"), ("2", "7"), ("3", "8")] {
        bench.good(&[
            "trace", "generate", "random", "--output", name, "--seed", seed, "--scale", "0.02",
        ]);
    }
    let read = |name| fs::read(bench.path(name)).unwrap();
    assert_eq!(read("1"), read("2"));
    assert_ne!(read("1"), read("3"));
}

#[test]
fn damaged_and_foreign_traces_are_refused_with_the_offset() {
    let bench = Bench::new();
    let path = bench.trace("x.trace");
    let whole = fs::read(&path).unwrap();
    fs::write(&path, &whole[..whole.len() - 1]).unwrap();
    let error = bench.bad(2, &["trace", "info", "x.trace"]);
    assert!(
        error.contains(&format!("x.trace: at byte {}: ", whole.len() - 1)),
        "{error}"
    );
    fs::write(
        &path,
        "something else altogether, and longer than the fixed part of a header",
    )
    .unwrap();
    for arguments in [
        &["trace", "info", "x.trace"][..],
        &["sim", "run", "--trace", "x.trace"],
    ] {
        let error = bench.bad(2, arguments);
        assert!(
            error.contains("x.trace: at byte 0: not an Outrigger trace"),
            "{error}"
        );
    }
    assert!(
        bench
            .bad(2, &["trace", "info", "no.trace"])
            .contains("no.trace: cannot open")
    );
}

#[test]
fn wrong_command_lines_name_what_is_allowed() {
    let bench = Bench::new();
    assert!(
        bench
            .bad(2, &["trace", "generate", "zigzag", "--output", "x"])
            .contains("mm-naive")
    );
    assert!(
        bench
            .bad(
                2,
                &["trace", "generate", "seq", "--output", "x", "--scale", "9"]
            )
            .contains("0.015625..=4")
    );
    assert!(
        bench
            .bad(2, &["trace", "generate", "seq", "--output", "no/x"])
            .contains("no/x: cannot create")
    );
    assert!(
        bench
            .bad(2, &["trace", "record", "--max-records", "0", "--", "true"])
            .contains("--max-records")
    );
    assert!(bench.bad(2, &["trace", "record"]).contains("PROGRAM"));
    assert!(bench.bad(2, &["sim", "run"]).contains("--trace"));
    assert!(
        bench
            .bad(2, &["no-such-command"])
            .contains("no-such-command")
    );
}

#[test]
fn configuration_errors_name_key_value_and_range() {
    let bench = Bench::new();
    bench.trace("x.trace");
    fs::write(bench.path("c.toml"), "[agent]\ndeadline_cycles = 4968\n").unwrap();
    let error = bench.bad(
        2,
        &["sim", "run", "--trace", "x.trace", "--config", "c.toml"],
    );
    assert!(
        error.contains("c.toml: agent.deadline_cycles = 4968: allowed is 1..=4967 cycles"),
        "{error}"
    );
    let error = bench.bad(2, &["sim", "run", "--trace", "x.trace", "--cores", "9"]);
    assert!(
        error.contains("'9'") && error.contains("--cores") && error.contains("2..=8"),
        "{error}"
    );
    let error = bench.bad(
        2,
        &[
            "sim", "run", "--trace", "x.trace", "--golden", "--wave", "w.fst",
        ],
    );
    assert!(
        error.contains("--golden") && error.contains("--wave"),
        "{error}"
    );
}

#[test]
fn the_printed_configuration_follows_file_and_flags() {
    let bench = Bench::new();
    fs::write(bench.path("c.toml"), "[host]\nseed = 3\ncores = 4\n").unwrap();
    let text = bench.good(&["sim", "config", "--config", "c.toml", "--seed", "5"]);
    let values: toml::Table = text.parse().unwrap();
    assert_eq!(values["host"]["seed"].as_integer(), Some(5));
    assert_eq!(values["host"]["cores"].as_integer(), Some(4));
    assert_eq!(values["host"]["local_percent"].as_integer(), Some(50));
    fs::write(bench.path("again.toml"), &text).unwrap();
    assert_eq!(
        bench.good(&["sim", "config", "--config", "again.toml"]),
        text
    );
}

#[test]
fn help_documents_exit_codes_and_every_shell_gets_a_completion() {
    let bench = Bench::new();
    for arguments in [
        &["--help"][..],
        &["trace", "--help"],
        &["sim", "--help"],
        &["sim", "run", "--help"],
    ] {
        let help = bench
            .good(arguments)
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ");
        assert!(
            help.contains("Exit codes: 0 success, 1 the run failed"),
            "{arguments:?}: {help}"
        );
    }
    let help = bench.good(&["sim", "run", "--help"]);
    for flag in [
        "--local-percent",
        "--seed",
        "--golden",
        "--json",
        "--report",
        "--wave",
        "--max-accesses",
        "--jitter-ns",
    ] {
        assert!(help.contains(flag), "{flag}");
    }
    for shell in ["bash", "zsh", "fish"] {
        assert!(
            bench
                .good(&["completion", shell])
                .contains("deadline-cycles"),
            "{shell}"
        );
    }
}

/// Puts a stand-in for valgrind that runs `script`, the pipe in `$log`, into a folder of the bench for `PATH`.
fn stand_in(bench: &Bench, script: &str) -> String {
    use std::os::unix::fs::PermissionsExt;
    let find_pipe =
        "for option; do case $option in --log-file=*) log=${option#--log-file=};; esac; done";
    let folder = bench.path("bin");
    fs::create_dir(&folder).unwrap();
    fs::write(
        folder.join("valgrind"),
        format!("#!/bin/sh\n{find_pipe}\n{script}\n"),
    )
    .unwrap();
    fs::set_permissions(folder.join("valgrind"), fs::Permissions::from_mode(0o755)).unwrap();
    format!("{}:{}", folder.display(), std::env::var("PATH").unwrap())
}

#[test]
fn recording_passes_arguments_on_and_names_the_trace_after_the_program() {
    let bench = Bench::new();
    let path = stand_in(&bench, "echo \"$@\"; echo ' L 5000,8' >$log");
    let output = bench
        .command(&["trace", "record", "--", "true", "--json", "x"])
        .env("PATH", path)
        .output()
        .unwrap();
    assert_eq!(
        output.status.code(),
        Some(0),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    assert!(String::from_utf8_lossy(&output.stdout).ends_with("true --json x\n"));
    assert!(
        String::from_utf8_lossy(&output.stderr)
            .contains("true.trace: 1 records, 0 of them writes, 1 pages")
    );
    assert!(
        bench
            .good(&["trace", "info", "true.trace"])
            .contains("true --json x")
    );
}

#[test]
fn an_interrupted_recording_is_kept_and_leaves_nothing_else_behind() {
    let bench = Bench::new();
    // More than the pipe holds: when the stand-in speaks, some of it has been recorded.
    let script = "yes ' L 5000,8' | head -20000 >$log; echo $$; exec sleep 600";
    let path = stand_in(&bench, script);
    for signal in [Signal::SIGINT, Signal::SIGTERM, Signal::SIGHUP] {
        let mut recorder = bench
            .command(&["trace", "record", "--output", "kept", "--", "true"])
            .env("PATH", &path)
            .env("TMPDIR", bench.path("bin"))
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut program = String::new();
        BufReader::new(recorder.stdout.take().unwrap())
            .read_line(&mut program)
            .unwrap();
        kill(Pid::from_raw(recorder.id() as i32), signal).unwrap();
        let output = recorder.wait_with_output().unwrap();
        let errors = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(0), "{signal}: {errors}");
        assert!(errors.contains("interrupted after"), "{errors}");
        let kept: serde_json::Value =
            serde_json::from_str(&bench.good(&["trace", "info", "kept", "--json"])).unwrap();
        assert_eq!(kept["accesses"], 1, "{kept}");
        assert!(
            !Path::new("/proc").join(program.trim()).exists(),
            "{signal}"
        );
        let names = |folder: &Path| {
            let entries = fs::read_dir(folder).unwrap();
            let mut names: Vec<_> = entries.map(|entry| entry.unwrap().file_name()).collect();
            names.sort();
            names
        };
        assert_eq!(names(bench.folder.path()), ["bin", "kept"], "{signal}");
        assert_eq!(names(&bench.path("bin")), ["valgrind"], "{signal}");
    }
}

#[test]
fn a_crashed_program_is_a_failed_run_and_a_missing_one_bad_input() {
    let bench = Bench::new();
    let path = stand_in(&bench, "kill -ABRT $$");
    let record = |program: &str, path: &str| {
        let output = bench
            .command(&["trace", "record", "--", program])
            .env("PATH", path)
            .output()
            .unwrap();
        (
            output.status.code(),
            String::from_utf8(output.stderr).unwrap(),
        )
    };
    let (code, error) = record("true", &path);
    assert_eq!(code, Some(1));
    assert!(
        error.contains("true was ended by signal 6 (SIGABRT)"),
        "{error}"
    );
    let (code, error) = record("no-such-program", &path);
    assert_eq!(code, Some(2));
    assert!(error.contains("cannot start no-such-program"), "{error}");
    let (code, error) = record("true", bench.folder.path().to_str().unwrap());
    assert_eq!(code, Some(2));
    assert!(error.contains("apt-get install valgrind"), "{error}");
    assert!(!Path::new(&bench.path("true.trace")).exists());
}
