//! Two supervisors with their guards on loopback, the sample server, a client in mid-request: crash, hang, hardware, loss of AC (FT1 to FT4).

mod support;

use outrigger_failover::class::Class;
use outrigger_failover::protocol::Entry;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use support::client::Client;
use support::hosts::{Hosts, Setup, be_a_host};
use support::pair::wait_for;

/// A value has room for so many letters and its key.
const LETTERS: usize = 100;
/// Appends that are answered between a failure and the next one.
const APPENDS: u64 = 20;

#[test]
#[ignore = "the process of a host, which the other tests start"]
fn supervisor_process() {
    be_a_host();
}

/// What a client appends until it is told to stop: each is there once and in order, whenever it is looked for.
struct Appends<'a> {
    stops: &'a AtomicBool,
    answered: &'a AtomicU64,
    /// Requests that were sent again after their answer, over a connection to whoever runs now.
    repeated: &'a AtomicU64,
}

impl Appends<'_> {
    fn run(&self, mut client: Client) {
        let mut wanted = String::new();
        let (mut key, mut known) = (0, 1);
        while !self.stops.load(Ordering::Relaxed) {
            if wanted.len() == LETTERS {
                (wanted, key) = (String::new(), key + 1);
            }
            let letter = char::from(b'a' + (wanted.len() % 26) as u8);
            let append = format!("append key{key} {letter}");
            assert_eq!(client.ask(&append), "ok");
            wanted.push(letter);
            if client.connections > known {
                known = client.connections;
                // Answered by another process than the one before, perhaps: it knows of it.
                assert_eq!(client.again(&append), "ok");
                self.repeated.fetch_add(1, Ordering::Relaxed);
            }
            assert_eq!(client.ask(&format!("get key{key}")), format!("ok {wanted}"));
            self.answered.fetch_add(1, Ordering::Relaxed);
        }
    }
}

/// Ends the client's thread also where the test fails: a scope waits for it.
struct Stops<'a>(&'a AtomicBool);

impl Drop for Stops<'_> {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

fn appends_outlive(classes: &[Class], idle_percent: u64, signal: &'static str) {
    let mut setup = Setup::default();
    setup.plan.idle_percent = idle_percent;
    setup.plan.signal = signal;
    let Some(hosts) = Hosts::start(&setup) else {
        return;
    };
    let (stops, answered, repeated) = Default::default();
    let appends = Appends {
        stops: &stops,
        answered: &answered,
        repeated: &repeated,
    };
    let mut owner = 0;
    std::thread::scope(|scope| {
        let _stops = Stops(&stops);
        let client = hosts.client(7);
        let thread = scope.spawn(|| appends.run(client));
        let wait_answered = |more| {
            let end = answered.load(Ordering::Relaxed) + more;
            wait_for("appends are answered", || {
                let done = thread.is_finished() || answered.load(Ordering::Relaxed) >= end;
                done.then_some(())
            });
            assert!(!thread.is_finished(), "the client failed");
        };
        for class in classes {
            hosts.wait_ready(owner);
            wait_answered(APPENDS);
            let before = repeated.load(Ordering::Relaxed);
            hosts.cause(owner, *class);
            owner = 1 - owner;
            let status = wait_for("the other host runs it", || hosts.runs(owner));
            assert_eq!(
                (status.entry, status.loss),
                (Some(Entry::Resume), None),
                "{class:?}"
            );
            // The first one may have been under way.
            wait_answered(2);
            assert!(repeated.load(Ordering::Relaxed) > before, "{class:?}");
        }
    });
}

#[test]
fn a_crash_and_a_hang_carry_journalled_state_over() {
    appends_outlive(&[Class::Crash, Class::Hang], 0, "late");
}

#[test]
fn a_loss_of_ac_and_a_report_of_hardware_carry_it_over() {
    appends_outlive(&[Class::Hardware, Class::AcLoss], 0, "late");
}

#[test]
fn a_loss_of_ac_carries_over_what_was_not_copied_before() {
    appends_outlive(&[Class::AcLoss, Class::AcLoss], 80, "late");
}

#[test]
fn a_loss_of_ac_after_an_early_start_is_acted_upon() {
    appends_outlive(&[Class::AcLoss, Class::AcLoss], 80, "early");
}

#[test]
fn a_request_that_kills_is_refused_in_the_end_and_others_around_it_hold() {
    let setup = Setup {
        arguments: ["--deadly-key", "deadly"].map(String::from).to_vec(),
        ..Setup::default()
    };
    let Some(hosts) = Hosts::start(&setup) else {
        return;
    };
    let (mut client, mut other) = (hosts.client(1), hosts.client(2));
    assert_eq!(client.ask("append key a"), "ok");
    assert_eq!(other.ask("append key b"), "ok");
    let reply = client.ask("put deadly x");
    assert!(reply.starts_with("error refused"), "{reply}");
    assert_eq!(client.ask("append key c"), "ok");
    assert_eq!(other.ask("get key"), "ok abc");
    let starts: u64 = [0, 1]
        .map(|host| hosts.status(host).unwrap().starts)
        .iter()
        .sum();
    assert_eq!(starts, 3, "it killed the first two");
}
