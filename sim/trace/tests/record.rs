//! Recording: limits, crashes and missing programs with a stand-in for valgrind, and one real program.

use outrigger_trace::{
    Access, EndedBy, ProgramOutput, Progress, RecordError, RecordLimits, RecordOutcome,
    RecordRequest, TraceReader, record,
};
use std::ffi::OsString;
use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// A folder with a stand-in for valgrind, and the trace that is recorded into it.
struct Bench {
    folder: TempDir,
    request: RecordRequest,
}

impl Bench {
    /// The stand-in runs `script` with the named pipe in `$log`.
    fn new(script: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let valgrind = folder.path().join("valgrind");
        let find_pipe =
            "for option; do case $option in --log-file=*) log=${option#--log-file=};; esac; done";
        fs::write(&valgrind, format!("#!/bin/sh\n{find_pipe}\n{script}\n")).unwrap();
        fs::set_permissions(&valgrind, Permissions::from_mode(0o755)).unwrap();
        let request = RecordRequest {
            program: OsString::from("true"),
            arguments: vec![OsString::from("argument")],
            output: folder.path().join("out.trace"),
            limits: RecordLimits {
                max_records: 1000,
                time: Duration::from_secs(60),
            },
            program_output: ProgramOutput::Discarded,
            valgrind: valgrind.into_os_string(),
            interrupted: Arc::default(),
        };
        Self { folder, request }
    }

    fn record(&self) -> Result<RecordOutcome, RecordError> {
        record(&self.request, &mut |_: Progress| {})
    }

    /// The error that recording gives; no file may be left behind.
    fn error(&self) -> RecordError {
        let error = self.record().unwrap_err();
        let names: Vec<PathBuf> = fs::read_dir(self.folder.path())
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .collect();
        let expected: Vec<PathBuf> = [PathBuf::from(&self.request.valgrind)]
            .into_iter()
            .filter(|path| path.exists())
            .collect();
        assert_eq!(names, expected);
        error
    }

    fn accesses(&self) -> Vec<Access> {
        TraceReader::open(&self.request.output)
            .unwrap()
            .map(Result::unwrap)
            .collect()
    }
}

#[test]
fn a_program_that_ends_is_recorded_to_its_last_access() {
    let bench = Bench::new(
        "printf '==1== hi\\nI  1000,4\\n L 5000,8\\n S 5008,8\\n L 6000,4\\n' >$log; exit 3",
    );
    let outcome = bench.record().unwrap();
    assert_eq!(outcome.ended_by, EndedBy::Program(3));
    assert_eq!(
        (
            outcome.references,
            outcome.totals.accesses,
            outcome.totals.writes
        ),
        (3, 2, 1)
    );
    assert_eq!(
        bench.accesses(),
        [Access::at(0x5000, true), Access::at(0x6000, false)]
    );
    let reader = TraceReader::open(&bench.request.output).unwrap();
    assert_eq!(reader.description().program, "true");
    assert_eq!(reader.description().arguments, ["argument"]);
}

#[test]
fn an_endless_program_ends_at_the_record_limit() {
    // Ignores TERM and has a child that does the work, as real programs do: both must be gone afterwards.
    let script = r#"trap '' TERM; export log child=$(dirname $0)/child
        sh -c 'echo $$ >$child; while :; do echo " L 7000,8"; echo " S 8000,8"; done >$log' & wait"#;
    let bench = Bench::new(script);
    let outcome = bench.record().unwrap();
    assert_eq!(outcome.ended_by, EndedBy::MaxRecords);
    assert_eq!(
        (outcome.totals.accesses, outcome.totals.writes),
        (1000, 500)
    );
    assert_eq!(bench.accesses().len(), 1000);
    let child = fs::read_to_string(bench.folder.path().join("child")).unwrap();
    // Gone, or a zombie that its adopter has not collected yet; the kernel may take a moment.
    let is_running = || {
        let state = fs::read_to_string(format!("/proc/{}/stat", child.trim())).unwrap_or_default();
        !(state.is_empty() || state.contains(") Z ") || state.contains(") X "))
    };
    let end = Instant::now() + Duration::from_secs(30);
    while is_running() {
        assert!(
            Instant::now() < end,
            "process {} was left behind",
            child.trim()
        );
        std::thread::yield_now();
    }
}

#[test]
fn a_silent_program_ends_at_the_time_limit() {
    let mut bench = Bench::new("exec tail -f /dev/null");
    bench.request.limits.time = Duration::from_millis(300);
    let error = bench.error();
    assert!(
        matches!(error, RecordError::NothingRecorded { .. }),
        "{error}"
    );
}

#[test]
fn what_came_before_the_time_limit_is_kept() {
    let mut bench = Bench::new("echo ' L 7000,8' >$log; exec tail -f /dev/null");
    bench.request.limits.time = Duration::from_secs(2);
    let outcome = bench.record().unwrap();
    assert_eq!(
        (outcome.ended_by, outcome.totals.accesses),
        (EndedBy::TimeLimit, 1)
    );
}

#[test]
fn a_crash_is_an_error_that_names_the_signal() {
    let error = Bench::new("echo ' L 7000,8' >$log; kill -SEGV $$").error();
    assert!(
        matches!(error, RecordError::Crashed { signal: 11, .. }),
        "{error}"
    );
    assert!(
        error
            .to_string()
            .contains("true was ended by signal 11 (SIGSEGV)"),
        "{error}"
    );
}

#[test]
fn a_program_without_accesses_is_an_error_with_the_words_of_valgrind() {
    let error = Bench::new("echo '==9== Fatal error at startup' >$log; exit 1")
        .error()
        .to_string();
    assert!(
        error.contains("exit code 1") && error.contains("Fatal error at startup"),
        "{error}"
    );
}

#[test]
fn what_is_missing_is_named() {
    let mut bench = Bench::new("exit 0");
    bench.request.program = OsString::from("no-such-program");
    let error = bench.error().to_string();
    assert!(error.contains("cannot start no-such-program"), "{error}");
    bench.request.program = bench.folder.path().join("out.trace").into_os_string();
    fs::write(&bench.request.program, "text").unwrap();
    fs::set_permissions(&bench.request.program, Permissions::from_mode(0o755)).unwrap();
    let error = bench.record().unwrap_err().to_string();
    assert!(
        error.contains("neither a 64-bit executable nor a script"),
        "{error}"
    );
    fs::remove_file(&bench.request.program).unwrap();
    bench.request.valgrind = OsString::from("no-such-valgrind");
    bench.request.program = OsString::from("true");
    let error = bench.record().unwrap_err().to_string();
    assert!(error.contains("apt-get install valgrind"), "{error}");
}

#[test]
fn the_program_gets_a_fixed_locale_and_plain_copy_loops() {
    let bench = Bench::new(
        "echo \"$LC_ALL $GLIBC_TUNABLES\" >$(dirname $0)/environment; echo ' L 7000,8' >$log",
    );
    bench.record().unwrap();
    let environment = fs::read_to_string(bench.folder.path().join("environment")).unwrap();
    assert!(environment.starts_with("C "), "{environment}");
    assert!(
        environment.contains("x86_rep_movsb_threshold=0x7fffffff"),
        "{environment}"
    );
}

#[test]
fn a_real_program_is_recorded_with_its_heap_and_without_stack_and_loader() {
    let mut bench = Bench::new("exit 0");
    bench.request.valgrind = OsString::from("valgrind");
    bench.request.program = OsString::from("sh");
    bench.request.arguments = ["-c", "a=b"].map(OsString::from).to_vec();
    bench.request.limits.max_records = 1_000_000;
    let outcome = match bench.record() {
        Err(RecordError::ValgrindMissing { .. }) => {
            eprintln!("skipped: valgrind is not installed");
            return;
        }
        other => other.unwrap(),
    };
    assert_eq!(outcome.ended_by, EndedBy::Program(0));
    assert!(
        outcome.stack_references > 0 && outcome.loader_references > 0,
        "{outcome:?}"
    );
    let accesses = bench.accesses();
    let count_in = |range: std::ops::Range<u64>| {
        accesses
            .iter()
            .filter(|access| range.contains(&access.address))
            .count()
    };
    assert_eq!(count_in(0x1f_fe00_0000..0x1f_ff80_0000), 0);
    // valgrind puts the loader at 0x400_0000 and the heap directly behind it, less than a megabyte further.
    assert_eq!(count_in(0x400_0000..0x402_0000), 0);
    assert!(
        count_in(0x402_0000..0x410_0000) > 0,
        "the heap is lost: {outcome:?}"
    );
}
