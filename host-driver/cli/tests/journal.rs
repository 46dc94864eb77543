//! `outrigger journal` as a user meets it: output, errors, exit codes, and files that stay as they are (MJ9).

use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;
use outrigger_journal::{Backend, Options, Pool, Sizes};
use std::fs;
use std::io::{BufRead, BufReader, Read};
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};
use tempfile::TempDir;

struct Bench {
    folder: TempDir,
}

impl Bench {
    fn with_pool() -> Self {
        let bench = Self {
            folder: tempfile::tempdir().unwrap(),
        };
        bench.good(&[
            "create",
            "pool",
            "--pool-bytes",
            "1048576",
            "--journals",
            "8",
            "--backend",
            "dram",
        ]);
        bench
    }

    fn pool(&self) -> PathBuf {
        self.folder.path().join("pool")
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_outrigger"));
        command
            .arg("journal")
            .args(arguments)
            .current_dir(self.folder.path());
        command
    }

    fn run(&self, arguments: &[&str]) -> Output {
        self.command(arguments).output().unwrap()
    }

    fn good(&self, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        let errors = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(0), "{arguments:?}: {errors}");
        String::from_utf8(output.stdout).unwrap()
    }

    fn bad(&self, code: i32, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        assert_eq!(output.status.code(), Some(code), "{arguments:?}");
        String::from_utf8(output.stderr).unwrap()
    }

    fn commit(&self) {
        let pool = Pool::open(&self.pool(), Backend::Dram).unwrap();
        let mut transaction = pool.begin().unwrap();
        transaction.write(4096, b"payload").unwrap();
        transaction.commit().unwrap();
    }

    /// All commands that only look, and `recover`, refuse the file with an error that has `word`; it stays as it is.
    fn all_refuse(&self, word: &str) {
        let before = fs::read(self.pool()).unwrap();
        for command in ["info", "check", "dump", "recover"] {
            let error = self.bad(2, &[command, "pool"]);
            assert!(
                error.contains("pool: ") && error.contains(word),
                "{command}: {error}"
            );
        }
        assert!(
            fs::read(self.pool()).unwrap() == before,
            "the file has changed"
        );
    }
}

#[test]
fn a_commit_is_shown_checked_and_recovered() {
    let bench = Bench::with_pool();
    bench.commit();
    let before = fs::read(bench.pool()).unwrap();
    assert!(
        bench
            .good(&["info", "pool"])
            .contains("to replay     1 transactions")
    );
    assert!(bench.good(&["check", "pool"]).contains("to replay id 1"));
    assert!(
        bench
            .good(&["dump", "pool"])
            .contains("Write 7 bytes at data 0x1000: 7061796c6f6164")
    );
    let dry = bench.good(&["recover", "pool", "--dry-run"]);
    assert!(
        dry.contains("will replay 1 transactions, ids 1 to 1"),
        "{dry}"
    );
    assert!(
        fs::read(bench.pool()).unwrap() == before,
        "nothing changes until it is recovered"
    );
    assert!(
        bench
            .good(&["recover", "pool", "--backend", "dram"])
            .contains("recovered")
    );
    assert!(
        bench
            .good(&["recover", "pool", "--dry-run"])
            .contains("will change nothing")
    );
    assert!(bench.good(&["check", "pool"]).contains("settled id 1"));
}

/// A back end that the file cannot have is refused before anything is announced, and the pool is as it was.
#[test]
fn what_cannot_be_recovered_is_not_announced() {
    let bench = Bench::with_pool();
    bench.commit();
    let before = fs::read(bench.pool()).unwrap();
    for arguments in [
        ["recover", "pool", "--backend", "dax"].as_slice(),
        &["recover", "pool", "--backend", "dax", "--json"],
    ] {
        let output = bench.run(arguments);
        let errors = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}: {errors}");
        assert!(errors.contains("pool: "), "{arguments:?}: {errors}");
        let said = String::from_utf8_lossy(&output.stdout);
        assert_eq!(said, "", "{arguments:?}");
    }
    assert!(
        fs::read(bench.pool()).unwrap() == before,
        "the file has changed"
    );
    assert!(bench.good(&["check", "pool"]).contains("to replay id 1"));
}

#[test]
fn every_command_writes_json() {
    let bench = Bench::with_pool();
    bench.commit();
    for command in [
        &["info", "pool", "--json"][..],
        &["check", "pool", "--json"],
        &["dump", "pool", "--json"],
        &["recover", "pool", "--backend", "dram", "--json"],
        &[
            "bench",
            "other",
            "--transactions",
            "100",
            "--backend",
            "dram",
            "--json",
        ],
    ] {
        let text = bench.good(command);
        let value: serde_json::Value = serde_json::from_str(&text).unwrap();
        assert!(value.is_object(), "{command:?}");
    }
    assert!(!bench.folder.path().join("other").exists());
}

#[test]
fn a_torn_journal_ends_check_with_one_and_is_not_replayed() {
    let bench = Bench::with_pool();
    bench.commit();
    let mut bytes = fs::read(bench.pool()).unwrap();
    let journal = (12_288..)
        .step_by(4_096)
        .find(|at| bytes[*at] != 0)
        .unwrap();
    bytes[journal + 50] ^= 1;
    fs::write(bench.pool(), &bytes).unwrap();
    let error = bench.bad(1, &["check", "pool"]);
    assert!(error.contains("torn or damaged: 1 journals"), "{error}");
    assert!(
        bench
            .good(&["recover", "pool", "--dry-run"])
            .contains("will change nothing")
    );
}

#[test]
fn foreign_damaged_and_other_files_are_refused_and_untouched() {
    for (at, word) in [
        (0, "`magic`"),
        (8, "`version`"),
        (33, "`checksum`"),
        (100, "`checksum`"),
    ] {
        let bench = Bench::with_pool();
        let mut bytes = fs::read(bench.pool()).unwrap();
        bytes[at] ^= 0x10;
        fs::write(bench.pool(), &bytes).unwrap();
        bench.all_refuse(word);
    }
    let bench = Bench::with_pool();
    let bytes = fs::read(bench.pool()).unwrap();
    fs::write(bench.pool(), &bytes[..bytes.len() / 2]).unwrap();
    bench.all_refuse("`pool_bytes`");
    fs::write(bench.pool(), "short").unwrap();
    bench.all_refuse("`magic`");
    fs::write(bench.pool(), "").unwrap();
    bench.all_refuse("`magic`");
}

#[test]
fn a_pool_in_use_is_refused_with_the_number_of_its_process() {
    let bench = Bench::with_pool();
    let _pool = Pool::open(&bench.pool(), Backend::Dram).unwrap();
    let error = bench.bad(2, &["info", "pool"]);
    assert!(
        error.contains(&format!("in use by process {}", std::process::id())),
        "{error}"
    );
}

/// What chooses a back end opens the file more than once, and a record lock goes with the first handle that is closed.
#[test]
fn a_pool_whose_back_end_was_chosen_is_refused_with_the_number_of_its_process() {
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    let bench = Bench { folder };
    let sizes = Sizes {
        pool_bytes: 1 << 20,
        ..Sizes::default()
    };
    let backend = Backend::Auto;
    let _pool = Pool::create(&bench.pool(), &Options { sizes, backend }).unwrap();
    let error = bench.bad(2, &["info", "pool"]);
    assert!(
        error.contains(&format!("in use by process {}", std::process::id())),
        "{error}"
    );
}

#[test]
fn exercise_ends_when_nobody_reads_it() {
    let bench = Bench {
        folder: tempfile::tempdir().unwrap(),
    };
    let mut exercise = bench
        .command(&["exercise", "pool", "--every", "1", "--backend", "dram"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // The first line, and nothing more: the pipe is closed here.
    let mut first = String::new();
    BufReader::new(exercise.stdout.take().unwrap())
        .read_line(&mut first)
        .unwrap();
    let output = exercise.wait_with_output().unwrap();
    assert_eq!(
        (output.status.code(), output.stderr.as_slice()),
        (Some(0), &b""[..])
    );
}

#[test]
fn verify_says_so_when_there_is_no_transaction() {
    let bench = Bench::with_pool();
    let text = bench.good(&["verify", "pool"]);
    assert!(text.contains("holds no transaction"), "{text}");
    bench.bad(1, &["verify", "pool", "--acknowledged", "1"]);
}

#[test]
fn an_interrupted_bench_leaves_no_pool_behind() {
    let bench = Bench {
        folder: tempfile::tempdir().unwrap(),
    };
    let bench_command = [
        "bench",
        "pool",
        "--backend",
        "dram",
        "--transactions",
        "100000000",
    ];
    let mut timing = bench
        .command(&bench_command)
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // It reports its progress once it is at work.
    let mut errors = BufReader::new(timing.stderr.take().unwrap());
    let mut line = String::new();
    errors.read_line(&mut line).unwrap();
    assert!(line.contains("of 100000000 transactions"), "{line}");
    kill(Pid::from_raw(timing.id() as i32), Signal::SIGINT).unwrap();
    errors.read_to_string(&mut line).unwrap();
    assert_eq!(timing.wait().unwrap().code(), Some(2));
    assert!(line.contains("interrupted after"), "{line}");
    assert!(!bench.pool().exists());
}

#[test]
fn create_leaves_what_is_there_alone() {
    let bench = Bench::with_pool();
    let before = fs::read(bench.pool()).unwrap();
    let error = bench.bad(2, &["create", "pool", "--backend", "dram"]);
    assert!(error.contains("1048576 bytes already"), "{error}");
    assert!(fs::read(bench.pool()).unwrap() == before);
    let error = bench.bad(
        2,
        &["create", "new", "--journals", "1", "--backend", "dram"],
    );
    assert!(error.contains("`journals`"), "{error}");
    assert!(!bench.folder.path().join("new").exists());
}

#[test]
fn what_exercise_commits_is_verified() {
    let bench = Bench {
        folder: tempfile::tempdir().unwrap(),
    };
    let exercise = |count: &str| {
        bench.good(&[
            "exercise",
            "pool",
            "--transactions",
            count,
            "--every",
            "100",
            "--backend",
            "dram",
        ])
    };
    assert_eq!(
        exercise("250"),
        "pool: acknowledged 100\npool: acknowledged 200\n",
        "every hundredth"
    );
    let error = bench.bad(2, &["verify", "pool"]);
    assert!(
        error.contains("`outrigger journal recover` first"),
        "{error}"
    );
    assert_eq!(
        exercise("150"),
        "pool: acknowledged 300\npool: acknowledged 400\n"
    );
    bench.good(&["recover", "pool", "--backend", "dram"]);
    let text = bench.good(&["verify", "pool", "--acknowledged", "400", "--json"]);
    let value: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(value["transactions"], 400);
    let error = bench.bad(1, &["verify", "pool", "--acknowledged", "401"]);
    assert!(error.contains("the last transaction is 400"), "{error}");
    // The number of the last transaction goes back by one: that is half of a transaction.
    let mut bytes = fs::read(bench.pool()).unwrap();
    let number = bytes
        .windows(8)
        .rposition(|word| word == 400_u64.to_le_bytes())
        .unwrap();
    bytes[number] -= 1;
    fs::write(bench.pool(), &bytes).unwrap();
    let error = bench.bad(1, &["verify", "pool"]);
    assert!(error.contains("slot"), "{error}");
    let error = bench.bad(2, &["exercise", "pool", "--backend", "dram"]);
    assert!(error.contains("not a pool of `exercise`"), "{error}");
}

#[test]
fn nothing_acknowledged_is_lost_when_the_process_is_killed() {
    let bench = Bench {
        folder: tempfile::tempdir().unwrap(),
    };
    let mut acknowledged = 0_u64;
    for more in [1, 700, 5_000, 33, 20_000] {
        let mut child = Command::new(env!("CARGO_BIN_EXE_outrigger"))
            .args(["journal", "exercise", "pool", "--backend", "dram"])
            .current_dir(bench.folder.path())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        for line in lines.take(more) {
            let line = line.unwrap();
            let number = line.strip_prefix("pool: acknowledged ").unwrap();
            acknowledged = number.parse().unwrap();
        }
        child.kill().unwrap();
        child.wait().unwrap();
        bench.good(&["recover", "pool", "--backend", "dram"]);
        bench.good(&[
            "verify",
            "pool",
            "--acknowledged",
            &acknowledged.to_string(),
        ]);
    }
    assert!(acknowledged >= 25_734, "{acknowledged}");
}

#[test]
fn memory_that_looks_like_a_file_of_its_size_takes_a_pool_of_that_size() {
    let bench = Bench {
        folder: tempfile::tempdir().unwrap(),
    };
    fs::write(bench.pool(), vec![0; 1 << 20]).unwrap();
    let create = |bytes| ["create", "pool", "--backend", "bar", "--pool-bytes", bytes];
    let error = bench.bad(2, &create("2097152"));
    assert!(error.contains("not the size of the memory"), "{error}");
    bench.good(&create("1048576"));
    let error = bench.bad(2, &create("1048576"));
    assert!(error.contains("does not start with zeros"), "{error}");
    bench.good(&["check", "pool"]);
    // A device that is no persistent memory.
    let error = bench.bad(2, &["create", "/dev/null", "--backend", "dax"]);
    assert!(error.contains("no devdax device"), "{error}");
}
