//! A program in C, through the header, that carries on at the other host: its memory, its requests in hand, its quiesce callback (FT1, FT4).

#[path = "../../guard/attach/c/tests/library/mod.rs"]
mod library;
mod support;

use outrigger_failover::class::Class;
use outrigger_guard::daemon::control::{Answer, Request};
use std::path::{Path, PathBuf};
use std::process::Command;
use support::hosts::{Hosts, Setup, be_a_host};
use support::pair::wait_for;

/// Counts in its memory and says so in a file, a line for each step; where a file is there, it works on a request that kills it.
const PROGRAM: &str = r#"
#include "outrigger_failover.h"
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

struct state { _Atomic unsigned long steps, quiesced; };
static struct state *state;

static void check(const char *what, int code, int wanted) {
    if (code != wanted) {
        fprintf(stderr, "%s: %d, not %d: %s\n", what, code, wanted, outrigger_failover_message());
        exit(3);
    }
}

static const char *slow;

static void quiesce(void *argument) {
    /* Longer than anybody waits. */
    if (slow && access(slow, F_OK) == 0) sleep(1000);
    atomic_fetch_add(&((struct state *)argument)->quiesced, 1);
}

static void refuse_nonsense(outrigger_failover *it) {
    int entry;
    void *memory;
    size_t bytes;
    check("begin", outrigger_failover_begin(0, NULL), OUTRIGGER_FAILOVER_INVALID);
    check("entry", outrigger_failover_entry(NULL, &entry), OUTRIGGER_FAILOVER_INVALID);
    check("entry", outrigger_failover_entry(it, NULL), OUTRIGGER_FAILOVER_INVALID);
    check("memory", outrigger_failover_memory(NULL, &memory, &bytes), OUTRIGGER_FAILOVER_INVALID);
    check("memory", outrigger_failover_memory(it, &memory, NULL), OUTRIGGER_FAILOVER_INVALID);
    check("memory", outrigger_failover_memory(it, NULL, &bytes), OUTRIGGER_FAILOVER_INVALID);
    check("beat", outrigger_failover_beat(NULL), OUTRIGGER_FAILOVER_INVALID);
    check("take", outrigger_failover_take(it, 0), OUTRIGGER_FAILOVER_INVALID);
    check("take", outrigger_failover_take(NULL, 1), OUTRIGGER_FAILOVER_INVALID);
    check("done", outrigger_failover_done(it, 7), OUTRIGGER_FAILOVER_INVALID);
    check("quiesce", outrigger_failover_on_quiesce(it, NULL, it), OUTRIGGER_FAILOVER_INVALID);
    check("quiesce", outrigger_failover_on_quiesce(NULL, quiesce, it), OUTRIGGER_FAILOVER_INVALID);
    check("replies", outrigger_failover_replies(NULL, 0), OUTRIGGER_FAILOVER_INVALID);
    check("end", outrigger_failover_end(NULL), OUTRIGGER_FAILOVER_OK);
}

int main(int count, char **words) {
    static const char *const ENTRIES[] = {"first", "resume", "restart"};
    outrigger_failover *it = (outrigger_failover *)words;
    void *memory;
    size_t bytes;
    int entry;
    FILE *log = count > 1 ? fopen(words[1], "a") : NULL;
    slow = count > 3 ? words[3] : NULL;
    int code = outrigger_failover_begin(99, &it);
    if (code != OUTRIGGER_FAILOVER_INVALID || it) return 4;
    code = outrigger_failover_begin(OUTRIGGER_FAILOVER_HOLDS_REPLIES, &it);
    if (code != OUTRIGGER_FAILOVER_OK) {
        printf("%d %s\n", code, outrigger_failover_message());
        return it ? 4 : 5;
    }
    if (!log) return 6;
    check("entry", outrigger_failover_entry(it, &entry), OUTRIGGER_FAILOVER_OK);
    check("memory", outrigger_failover_memory(it, &memory, &bytes), OUTRIGGER_FAILOVER_OK);
    if (bytes != 1023 * 4096) return 7;
    refuse_nonsense(it);
    state = memory;
    check("quiesce", outrigger_failover_on_quiesce(it, quiesce, state), OUTRIGGER_FAILOVER_OK);
    check("quiesce", outrigger_failover_on_quiesce(it, quiesce, state), OUTRIGGER_FAILOVER_INVALID);
    check("replies", outrigger_failover_replies(it, 10000), OUTRIGGER_FAILOVER_OK);
    fprintf(log, "%s %lu %lu\n", ENTRIES[entry], atomic_load(&state->steps), atomic_load(&state->quiesced));
    fflush(log);
    for (int refused = 0;;) {
        check("take", outrigger_failover_take(it, 1), OUTRIGGER_FAILOVER_OK);
        unsigned long step = atomic_fetch_add(&state->steps, 1) + 1;
        check("done", outrigger_failover_done(it, 1), OUTRIGGER_FAILOVER_OK);
        fprintf(log, "step %lu\n", step);
        fflush(log);
        check("beat", outrigger_failover_beat(it), OUTRIGGER_FAILOVER_OK);
        /* Told to work on a request that shows a bug. */
        if (!refused && access(words[2], F_OK) == 0) {
            code = outrigger_failover_take(it, 1000);
            if (code == OUTRIGGER_FAILOVER_OK) abort();
            check("take", code, OUTRIGGER_FAILOVER_POISON);
            fputs("refuses\n", log);
            refused = 1;
        }
        usleep(1000);
    }
}
"#;

#[test]
#[ignore = "the process of a host, which the other tests start"]
fn supervisor_process() {
    be_a_host();
}

fn compile(folder: &Path) -> PathBuf {
    let (source, program) = (folder.join("program.c"), folder.join("program"));
    std::fs::write(&source, PROGRAM).expect("source");
    let include = concat!(env!("CARGO_MANIFEST_DIR"), "/application/c/include");
    let compiled = Command::new("cc")
        .args(["-Wall", "-Wextra", "-Werror", "-I", include, "-o"])
        .args([&program, &source])
        .arg(library::build("outrigger-failover-application-c"))
        .args(["-lpthread", "-ldl", "-lm"])
        .status()
        .expect("cc");
    assert!(compiled.success());
    program
}

/// What the program has said so far but for its steps, with the last step before each line; and its last step.
fn said(log: &Path) -> (Vec<(u64, String)>, u64) {
    let (mut begun, mut last) = (Vec::new(), 0);
    for line in std::fs::read_to_string(log).unwrap_or_default().lines() {
        match line.strip_prefix("step ") {
            Some(step) => last = step.parse().unwrap(),
            None => begun.push((last, line.to_owned())),
        }
    }
    (begun, last)
}

#[test]
fn a_program_in_c_counts_on_at_the_other_host() {
    let folder = tempfile::tempdir().unwrap();
    let program = compile(folder.path());
    let alone = Command::new(&program).output().expect("the program runs");
    assert_eq!(alone.status.code(), Some(5));
    let text = String::from_utf8_lossy(&alone.stdout);
    assert!(text.starts_with("2 OUTRIGGER_FAILOVER_SOCKET"), "{text}");

    let (log, deadly) = (folder.path().join("log"), folder.path().join("deadly"));
    let setup = Setup {
        program: Some(program),
        arguments: [&log, &deadly]
            .map(|path| path.display().to_string())
            .to_vec(),
        ..Setup::default()
    };
    let Some(hosts) = Hosts::start(&setup) else {
        return;
    };
    let goes_on = |lines: usize| {
        let from = said(&log).1;
        wait_for("it counts", || {
            let (begun, last) = said(&log);
            (begun.len() == lines && last > from + 20).then_some(begun)
        })
    };
    assert_eq!(goes_on(1)[0], (0, "first 0 0".to_owned()));
    let mut owner = 0;
    // Reported hardware and a loss of AC leave time for the callback; a crash and a hang do not.
    let classes = [
        (Class::Hardware, 1),
        (Class::Crash, 1),
        (Class::Hang, 1),
        (Class::AcLoss, 2),
        (Class::Hardware, 3),
    ];
    for (index, (class, quiesced)) in classes.into_iter().enumerate() {
        hosts.wait_ready(owner);
        hosts.cause(owner, class);
        owner = 1 - owner;
        let (before, line) = goes_on(index + 2).pop().unwrap();
        // It may have been ended between a step and the line that says so.
        let steps = [before, before + 1];
        let wanted = steps.map(|steps| format!("resume {steps} {quiesced}"));
        assert!(wanted.contains(&line), "{class:?}: {line}, not {wanted:?}");
        let quiescent = hosts.log(1 - owner).contains("quiescent");
        let asked = matches!(class, Class::Hardware | Class::AcLoss);
        assert!(quiescent || !asked, "{class:?}");
    }
    // Twice it dies of the request, once at each host; then it refuses it.
    hosts.wait_ready(owner);
    std::fs::write(&deadly, "").unwrap();
    let (_, line) = goes_on(classes.len() + 4).pop().unwrap();
    assert_eq!(line, "refuses");
}

#[test]
fn a_program_is_asked_at_a_hand_over_and_at_its_hosts_end_and_resumes_where_its_memory_stays() {
    let folder = tempfile::tempdir().unwrap();
    let program = compile(folder.path());
    let [log, deadly, slow] = ["log", "deadly", "slow"].map(|name| folder.path().join(name));
    let setup = Setup {
        program: Some(program),
        arguments: [&log, &deadly, &slow]
            .map(|path| path.display().to_string())
            .to_vec(),
        ..Setup::default()
    };
    let Some(mut hosts) = Hosts::start(&setup) else {
        return;
    };
    let begins = |lines: usize| {
        let from = said(&log).1;
        let (before, line) = wait_for("it counts", || {
            let (mut begun, last) = said(&log);
            (begun.len() == lines && last > from + 20).then(|| begun.pop())?
        });
        let mut words = line.split(' ').map(str::to_owned);
        let entry = words.next().unwrap();
        let [steps, quiesced] = [(); 2].map(|()| words.next().unwrap().parse::<u64>().unwrap());
        assert!(
            (before..=before + 1).contains(&steps),
            "{line} after {before}"
        );
        (entry, quiesced)
    };
    let resumed = |quiesced| ("resume".to_owned(), quiesced);
    assert_eq!(begins(1), ("first".to_owned(), 0));
    assert_eq!(hosts.pair.ask(0, Request::HandOver), Some(Answer::Begun));
    assert_eq!(begins(2), resumed(1));
    // One that does not answer goes as it is.
    hosts.wait_ready(1);
    std::fs::write(&slow, "").unwrap();
    assert_eq!(hosts.pair.ask(1, Request::HandOver), Some(Answer::Begun));
    assert_eq!(begins(3), resumed(1));
    assert!(hosts.log(1).contains("is saved as it is"));
    std::fs::remove_file(&slow).unwrap();
    // The power comes back, and nobody was there to take it.
    hosts.wait_ready(0);
    hosts.kill_host(1);
    let fails = Request::TestPowerFail { for_ms: 3000 };
    assert_eq!(hosts.pair.ask(0, fails), Some(Answer::Begun));
    assert_eq!(begins(4), resumed(2));
    assert!(hosts.log(0).contains("resumes in a new process"));
    // Its host's process ends in order, and begins again.
    assert!(hosts.end_host(0).success());
    hosts.start_host(0);
    assert_eq!(begins(5), resumed(3));
}
