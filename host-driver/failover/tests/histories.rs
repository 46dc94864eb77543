//! What several clients were answered through failovers could have been answered by one store that never failed (FT1, FT4); a broken one is noticed.

mod support;

use outrigger_failover::class::Class;
use support::history::{Ask, Recorder};
use support::hosts::{Hosts, Setup, be_a_host};
use support::load::Load;
use support::pair::wait_for;

/// Seed of the clients.
const SEED: u64 = 1;
/// Answers to each client between failures.
const ANSWERS: u64 = 20;

#[test]
#[ignore = "the process of a host, which the other tests start"]
fn supervisor_process() {
    be_a_host();
}

/// Failovers under load, one after the other; what the checker says in the end.
fn failovers(arguments: &[&str], classes: &[Class]) -> Option<Result<usize, String>> {
    let setup = Setup {
        arguments: arguments.iter().copied().map(String::from).collect(),
        ..Setup::default()
    };
    let mut hosts = Hosts::start(&setup)?;
    let load = Load::new(true);
    let (mut owner, mut looking) = (0, hosts.client(99));
    load.run(&mut hosts, SEED, |hosts, clients| {
        for class in classes {
            hosts.wait_ready(owner);
            clients.wait_answered(ANSWERS);
            hosts.cause(owner, *class);
            owner = 1 - owner;
            let status = wait_for("the other host runs it", || hosts.runs(owner));
            assert_eq!(status.loss, None, "{class:?}");
            clients.wait_answered(ANSWERS);
            clients.look(&mut looking);
        }
    });
    Some(load.recorder.check())
}

#[test]
fn histories_through_failovers_of_each_class_are_linearizable() {
    let classes = [Class::Crash, Class::Hardware, Class::Hang, Class::AcLoss];
    if let Some(checked) = failovers(&[], &classes) {
        let operations = checked.unwrap_or_else(|violation| panic!("{violation}"));
        println!("{operations} operations");
    }
}

#[test]
fn a_server_that_applies_a_request_again_is_noticed() {
    let checked = failovers(&["--broken", "once"], &[Class::Crash]);
    assert!(checked.is_none_or(is_violation));
}

#[test]
fn a_server_that_restarts_where_it_is_to_resume_is_noticed() {
    // Nothing is saved meanwhile.
    let arguments = ["--broken", "resume", "--save-every-ms", "3600000"];
    let checked = failovers(&arguments, &[Class::Hardware]);
    assert!(checked.is_none_or(is_violation));
}

/// The checker found no order; it did not give up.
fn is_violation(checked: Result<usize, String>) -> bool {
    checked.is_err_and(|error| error.contains("no order"))
}

/// A history by hand: what each of two requests that overlap was answered.
fn overlapping(first: (Ask, &str), second: (Ask, &str)) -> Recorder {
    let recorder = Recorder::default();
    let calls =
        [(1, &first), (2, &second)].map(|(client, (ask, _))| recorder.call((client, 1), "k", ask));
    recorder.answer(calls[0], first.1);
    recorder.answer(calls[1], second.1);
    recorder
}

/// A request that is answered before anything else happens.
fn alone(recorder: &Recorder, request: (u64, u64), ask: Ask, reply: &str) {
    let call = recorder.call(request, "k", &ask);
    recorder.answer(call, reply);
}

fn append(value: &str) -> Ask {
    Ask::Append(value.to_owned())
}

#[test]
fn an_answer_that_was_lost_is_a_violation_and_one_that_never_came_is_none() {
    let recorder = overlapping((append("a"), "ok"), (append("b"), "ok"));
    alone(&recorder, (3, 1), Ask::Get, "ok ba");
    assert_eq!(recorder.check(), Ok(3));
    // Never answered: it may come to pass, or not, and only once.
    recorder.call((1, 2), "k", &append("c"));
    recorder.call((1, 2), "k", &append("c"));
    alone(&recorder, (3, 2), Ask::Get, "ok ba");
    alone(&recorder, (3, 3), Ask::Get, "ok bac");
    assert_eq!(recorder.check(), Ok(6));
    alone(&recorder, (3, 4), Ask::Get, "ok bacc");
    assert!(is_violation(recorder.check()));

    let recorder = overlapping((append("a"), "ok"), (append("b"), "ok"));
    alone(&recorder, (3, 1), Ask::Get, "ok b");
    assert!(is_violation(recorder.check()));
}

#[test]
fn a_restart_loses_what_came_since_the_last_save_and_nothing_before() {
    let history = |after: &str| {
        let recorder = Recorder::default();
        alone(&recorder, (1, 1), append("a"), "ok");
        let save = recorder.save();
        recorder.saved(save);
        alone(&recorder, (1, 2), append("b"), "ok");
        // Sent before the kill, without an answer, and once more after it.
        recorder.call((2, 1), "k", &append("c"));
        let kill = recorder.killed();
        recorder.restarted(kill);
        alone(&recorder, (2, 1), append("c"), "ok");
        alone(&recorder, (1, 3), Ask::Get, after);
        recorder.check()
    };
    for possible in ["ok abc", "ok ac"] {
        assert!(history(possible).is_ok(), "{possible}");
    }
    for impossible in ["ok c", "ok ab", "ok acb", "ok abcc", "none"] {
        assert!(is_violation(history(impossible)), "{impossible}");
    }
}
