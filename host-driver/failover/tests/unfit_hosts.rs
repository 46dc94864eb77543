//! Hosts on which something is amiss: a program that is not there, a file where a socket is to be, a report where nobody can take over (FT1, FT4).

mod support;

use outrigger_failover::process::control::{Answer, Request};
use outrigger_failover::protocol::Alarm;
use support::hosts::{Hosts, Setup, be_a_host};
use support::pair::wait_for;

#[test]
#[ignore = "the process of a host, which the other tests start"]
fn supervisor_process() {
    be_a_host();
}

#[test]
fn a_program_that_is_not_there_is_tried_some_times_and_its_memory_stays_guarded() {
    let setup = Setup {
        keys: String::new(),
        program: Some("/nowhere/server".into()),
        ..Setup::default()
    };
    let Some(mut hosts) = Hosts::prepare(&setup) else {
        return;
    };
    hosts.start_host(0);
    hosts.start_host(1);
    let status = wait_for("it stays down", || {
        hosts.status(0).filter(|status| status.state == "down")
    });
    assert_eq!(status.alarms, [Alarm::RestartsExhausted]);
    // The first start, and restarts = 3.
    assert_eq!((status.starts, status.restarts), (4, 3));
    let (_, how) = status.failure.unwrap();
    assert!(how.contains("/nowhere/server"), "{how}");
    hosts.wait_ready(0);
}

#[test]
fn a_file_where_a_socket_is_to_be_is_left_alone() {
    for name in ["fo0", "fo0.heart"] {
        let Some(mut hosts) = Hosts::prepare(&Setup::default()) else {
            return;
        };
        let path = hosts.pair.folder.path().join(name);
        std::fs::write(&path, "somebody's").unwrap();
        hosts.start_host(0);
        let status = hosts.wait_end(0);
        assert_eq!(status.code(), Some(1));
        let log = hosts.log(0);
        let error = log.lines().last().unwrap_or_default();
        assert!(
            error.contains(path.to_str().unwrap()) && error.contains("no socket"),
            "{name}: {log}"
        );
        assert_eq!(std::fs::read_to_string(&path).unwrap(), "somebody's");
    }
}

#[test]
fn a_report_is_refused_where_nobody_can_take_the_application_over() {
    let Some(mut hosts) = Hosts::prepare(&Setup::default()) else {
        return;
    };
    let report = Request::Report {
        reason: "nvme0: media errors".to_owned(),
    };
    let refused = |answer: Answer| match answer {
        Answer::Refused { reason } => reason,
        other => panic!("{other:?}"),
    };
    hosts.start_host(0);
    wait_for("the first host runs it", || hosts.runs(0));
    let reason = refused(hosts.tell(0, &report));
    assert!(reason.contains("other host"), "{reason}");
    hosts.start_host(1);
    hosts.wait_ready(0);
    wait_for("the second host's supervisor", || hosts.status(1));
    let reason = refused(hosts.tell(1, &report));
    assert!(reason.contains("does not run"), "{reason}");
    wait_for("the first host still runs it", || hosts.runs(0));
}
