//! The early start: the application resumes at the other host before its memory has come, touched pages are waited for, replies are held
//! until all is there, and a source that dies meanwhile leaves nothing that anybody has seen (FT7).

mod support;

use outrigger_failover::process::control::Status;
use outrigger_failover::protocol::Entry;
use outrigger_guard::daemon::Phase;
use outrigger_guard::daemon::control::{Answer, Request};
use support::client::Client;
use support::hosts::{Hosts, Setup, be_a_host};
use support::pair::{Plan, wait_for};

/// Keys, spread over the memory.
const KEYS: u64 = 500;
/// They go one after the other, all of them, so that there is time to stop their source.
const PAGES: u32 = 4096;
/// Longer than any of these tests: AC does not come back by itself.
const NO_POWER_MS: u64 = 600_000;
/// A source that was stopped is not taken for dead: the longest that there is.
const LONG_MS: u64 = 10_000;

#[test]
#[ignore = "the process of a host, which the other tests start"]
fn supervisor_process() {
    be_a_host();
}

/// Two hosts of which the first has lost AC with much of its memory dirty and stands still, and the second has begun ahead.
struct Ahead {
    hosts: Hosts,
    /// A client that was answered by the first host.
    client: Client,
    /// The application's process at the first host.
    source: Option<u32>,
    status: Status,
}

fn value(key: u64) -> String {
    format!("{key}.")
}

fn begin_ahead(signal: &'static str, ahead_ms: u64) -> Option<Ahead> {
    let setup = Setup {
        // Its data is saved when that is asked for only.
        arguments: ["--save-every-ms", "600000"].map(String::from).to_vec(),
        plan: Plan {
            pages: PAGES,
            programs: true,
            window_pages: 1,
            idle_percent: 80,
            signal,
            ahead_ms,
            ..Plan::default()
        },
        ..Setup::default()
    };
    let hosts = Hosts::start(&setup)?;
    let mut client = hosts.client(1);
    for key in 0..KEYS {
        assert_eq!(client.ask(&format!("put key{key} {}", value(key))), "ok");
    }
    let source = hosts.status(0)?.process;
    let for_ms = NO_POWER_MS;
    assert_eq!(
        hosts.pair.ask(0, Request::TestPowerFail { for_ms }),
        Some(Answer::Begun)
    );
    hosts.pair.wait_phase(1, &[Phase::Ahead]);
    hosts.stand_still_at(0, true);
    let status = wait_for("the application is attached ahead", || {
        let attached = hosts.pair.status(1)?.programs?.attached == 1;
        hosts
            .status(1)
            .filter(|status| attached && status.state == "ahead")
    });
    let missing = hosts.pair.status(1)?.missing_pages;
    assert!(
        missing > 0,
        "all pages had come before their source stood still"
    );
    assert_eq!((status.entry, status.loss), (Some(Entry::Resume), None));
    Some(Ahead {
        hosts,
        client,
        source,
        status,
    })
}

impl Ahead {
    fn is_ahead(&self) -> bool {
        self.hosts.pair.status(1).map(|status| status.phase) == Some(Phase::Ahead)
    }

    /// Every key has its value, the first one with what was appended.
    fn check_keys(&mut self, appended: &str) {
        for key in 0..KEYS {
            let wanted = match key {
                0 => format!("ok {}{appended}", value(key)),
                _ => format!("ok {}", value(key)),
            };
            assert_eq!(self.client.ask(&format!("get key{key}")), wanted);
        }
    }
}

#[test]
fn it_resumes_before_its_memory_has_come_and_its_replies_wait_for_it() {
    let Some(mut ahead) = begin_ahead("early", LONG_MS) else {
        return;
    };
    ahead.client.begin_request();
    // Over connections to both hosts.
    for _ in 0..4 {
        let reply = ahead.client.once("append key0 x");
        assert!(reply.is_err(), "{reply:?}");
    }
    let mut saving = ahead.hosts.client(2);
    saving.begin_request();
    assert!(saving.once("save").is_err());
    assert!(!ahead.hosts.saved().exists(), "saved ahead of its memory");
    assert!(ahead.is_ahead());
    ahead.hosts.stand_still_at(0, false);
    assert_eq!(ahead.client.again("append key0 x"), "ok");
    let status = wait_for("it runs", || ahead.hosts.runs(1));
    // It is the process that began ahead.
    let of = |status: &Status| (status.process, status.starts, status.generation);
    assert_eq!(of(&status), of(&ahead.status));
    assert_eq!(status.loss, None);
    ahead.check_keys("x");
    let audit = ahead.hosts.pair.audit(1);
    assert!(
        audit.contains("the image is complete: replies leave"),
        "{audit}"
    );
}

#[test]
fn a_page_that_is_touched_is_waited_for_where_replies_leave_at_once() {
    let Some(mut ahead) = begin_ahead("early-unsafe", LONG_MS) else {
        return;
    };
    // A client that knows the second host only.
    let mut client = Client::new([ahead.hosts.listen(1); 2], 2);
    let mut answered = 0;
    let waits = loop {
        assert!(answered < KEYS, "a page was read that is at its source");
        client.begin_request();
        let ask = format!("get key{answered}");
        match client.once(&ask) {
            Ok(reply) => assert_eq!(reply, format!("ok {}", value(answered))),
            Err(_) => break ask,
        }
        answered += 1;
    };
    assert!(client.once(&waits).is_err(), "{waits}");
    assert!(ahead.is_ahead());
    ahead.hosts.stand_still_at(0, false);
    assert_eq!(client.again(&waits), format!("ok {}", value(answered)));
    wait_for("it runs", || ahead.hosts.runs(1));
    ahead.check_keys("");
}

#[test]
fn a_source_that_dies_leaves_nothing_seen_and_goes_on_with_every_byte_when_it_is_back() {
    let Some(mut ahead) = begin_ahead("early", 1000) else {
        return;
    };
    ahead.client.begin_request();
    // Done ahead, perhaps, and not answered.
    let reply = ahead.client.once("append key0 x");
    assert!(reply.is_err(), "{reply:?}");
    let source = ahead.source;
    ahead.hosts.kill_host_of(0, source);
    // There is no complete memory but the source's: nobody runs.
    ahead.hosts.pair.wait_phase(1, &[Phase::Standby]);
    wait_for("the application has ended", || {
        let status = ahead.hosts.status(1)?;
        (status.state == "away" && status.process.is_none()).then_some(())
    });
    let audit = ahead.hosts.pair.audit(1);
    assert!(audit.contains("void"), "{audit}");
    let reply = ahead.client.once("append key0 x");
    assert!(reply.is_err(), "{reply:?}");
    ahead.hosts.start_host(0);
    assert_eq!(ahead.client.again("append key0 x"), "ok");
    let status = wait_for("the source runs it", || ahead.hosts.runs(0));
    assert_eq!((status.entry, status.loss), (Some(Entry::Resume), None));
    assert_eq!([0, 1].map(|host| ahead.hosts.losses(host)), [0, 0]);
    ahead.check_keys("x");
}
