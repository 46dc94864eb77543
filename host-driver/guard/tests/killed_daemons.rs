//! kill -9 of either daemon at any time: every write that was answered is there afterwards, and never do two hosts answer (HA7, HA8).
//!
//! `OUTRIGGER_SEED` begins elsewhere, `OUTRIGGER_KILLS` kills more often.

mod support;

use outrigger_guard::daemon::Phase;
use outrigger_guard::daemon::application::{Application, ApplicationError};
use outrigger_guard::daemon::control::Request;
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;
use std::time::{Duration, Instant};
use support::etcd::Etcd;
use support::{Known, LIMIT, Pair, Plan};

/// Kills in CI, of each of the two kinds of pair.
const KILLS: u64 = 12;
const PAGES: u32 = 64;

#[test]
#[ignore = "the process of a daemon, which the other tests start"]
fn daemon_process() {
    support::be_a_daemon();
}

fn number(variable: &str, default: u64) -> u64 {
    match std::env::var(variable) {
        Ok(text) => text
            .parse()
            .unwrap_or_else(|_| panic!("{variable} is a number")),
        Err(_) => default,
    }
}

/// The host that answers at the moment, if one does; never two.
fn owner(pair: &Pair) -> Option<(usize, Application)> {
    let mut found = None;
    for host in 0..2 {
        if !pair.is_started(host) {
            continue;
        }
        let Ok(mut application) = pair.application(host) else {
            continue;
        };
        match application.read(0) {
            Ok(_) => {
                let generation = pair.status(host).map(|status| status.generation);
                if let Some((other, _, before)) = &found {
                    // The other one answered first: it must have stopped before this one began.
                    let stopped = matches!(
                        pair.application(*other)
                            .map(|mut application| application.read(0)),
                        Err(_) | Ok(Err(_))
                    );
                    assert!(stopped, "both run: {generation:?} and {before:?}");
                }
                found = Some((host, application, generation));
            }
            Err(ApplicationError::Waits | ApplicationError::Stream(_)) => {}
            Err(error) => panic!("host {host}: {error}"),
        }
    }
    found.map(|(host, application, _)| (host, application))
}

fn wait_owner(pair: &Pair) -> (usize, Application) {
    let end = Instant::now() + LIMIT;
    loop {
        if let Some(owner) = owner(pair) {
            return owner;
        }
        let [first, second] =
            [0, 1].map(|host| format!("{:?}\n{}", pair.status(host), pair.log(host)));
        assert!(
            Instant::now() < end,
            "nobody runs\n--- first {first}\n--- second {second}"
        );
    }
}

/// Writes for a drawn time, while something may be going on; the writes that were answered are known.
fn write_for(pair: &Pair, known: &mut Known, random: &mut ChaCha8Rng, time: Duration) {
    let end = Instant::now() + time;
    while Instant::now() < end {
        let Some((_, mut application)) = owner(pair) else {
            continue;
        };
        while Instant::now() < end && known.write(&mut application, random).is_ok() {}
    }
}

fn campaign(more: [String; 2], first_seed: u64, kills: u64) {
    let plan = Plan {
        pages: PAGES,
        more,
        ..Plan::default()
    };
    let mut pair = Pair::new(&plan);
    let mut known = Known::new(PAGES);
    pair.start(0);
    pair.start(1);
    pair.wait_phase(0, &[Phase::Protected]);
    for seed in first_seed..first_seed + kills {
        eprintln!("seed {seed}");
        let mut random = ChaCha8Rng::seed_from_u64(seed);
        let (running, mut application) = wait_owner(&pair);
        for _ in 0..random.random_range(1..200) {
            // The host may stand still for its lease.
            let _ = known.write(&mut application, &mut random);
        }
        if random.random_range(0..4) > 0 {
            let request = match random.random_range(0..2) {
                0 => Request::HandOver,
                _ => Request::TestPowerFail {
                    for_ms: random.random_range(1..1000),
                },
            };
            pair.ask(running, request);
        }
        let pause = Duration::from_micros(random.random_range(0..60_000));
        write_for(&pair, &mut known, &mut random, pause);
        let killed = random.random_range(0..2);
        pair.kill(killed);
        if random.random_range(0..4) == 0 {
            pair.kill(1 - killed);
        }
        for host in 0..2 {
            if !pair.is_started(host) {
                pair.start(host);
            }
        }
        let (_, mut application) = wait_owner(&pair);
        known.verify(&mut application, &format!("seed {seed}"));
    }
}

#[test]
fn no_answered_write_is_lost_without_an_arbiter() {
    campaign(
        Default::default(),
        number("OUTRIGGER_SEED", 1),
        number("OUTRIGGER_KILLS", KILLS),
    );
}

#[test]
fn no_answered_write_is_lost_with_etcd() {
    let etcd = Etcd::start();
    campaign(
        etcd.tables(),
        number("OUTRIGGER_SEED", 1),
        number("OUTRIGGER_KILLS", KILLS),
    );
}
