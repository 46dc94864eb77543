//! kill -9 of either daemon, or of a program whose memory they protect, at any time: every write that was answered is there afterwards, and never do two hosts answer (HA7, HA8).
//!
//! `OUTRIGGER_SEED` begins elsewhere, `OUTRIGGER_KILLS` kills more often.

#[path = "common/seeds.rs"]
mod seeds;
mod support;

use outrigger_guard::daemon::Phase;
use outrigger_guard::daemon::application::{Application, ApplicationError};
use outrigger_guard::daemon::control::Request;
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;
use seeds::number;
use std::time::{Duration, Instant};
use support::etcd::Etcd;
use support::program::{pages_for, possible};
use support::{Known, LIMIT, Pair, Plan};

/// Kills in CI, of each of the seven kinds of pair.
const KILLS: u64 = 8;
/// A program that does not answer for so long is one that stands still.
const STANDS: Duration = Duration::from_millis(300);
const PAGES: u32 = 64;

#[test]
#[ignore = "the process of a daemon, which the other tests start"]
fn daemon_process() {
    support::be_a_daemon();
}

#[test]
#[ignore = "the process of a program, which the other tests start"]
fn program_process() {
    support::program::be_a_program();
}

/// The host that answers at the moment, if one does; never two.
fn owner(pair: &Pair) -> Option<(usize, Application)> {
    let limit = if pair.programs { STANDS } else { LIMIT };
    let mut found = None;
    for host in 0..2 {
        if !pair.is_started(host) {
            continue;
        }
        let Ok(mut application) = pair.application_within(host, limit) else {
            continue;
        };
        match application.read(0) {
            Ok(_) => {
                let generation = pair.status(host).map(|status| status.generation);
                if let Some((other, _, before)) = &found {
                    // The other one answered first: it must have stopped before this one began.
                    let stopped = matches!(
                        pair.application_within(*other, limit)
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

fn wait_owner(pair: &Pair) -> usize {
    let end = Instant::now() + LIMIT;
    loop {
        if let Some((owner, _)) = owner(pair) {
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

/// Compares everything with what was answered, with whoever runs.
fn verify(pair: &Pair, known: &mut Known, what: &str) {
    let running = wait_owner(pair);
    known.verify(&mut pair.application(running).unwrap(), what);
}

/// A kind of pair.
#[derive(Clone, Copy)]
struct Kind {
    programs: bool,
    signal: &'static str,
}

const PAGES_LATE: Kind = Kind {
    programs: false,
    signal: "late",
};
const PROGRAMS_LATE: Kind = Kind {
    programs: true,
    signal: "late",
};

fn campaign(more: [String; 2], kind: Kind) {
    let Kind { programs, signal } = kind;
    let first_seed = number("OUTRIGGER_SEED", 1);
    let kills = number("OUTRIGGER_KILLS", KILLS);
    let early = signal != "late";
    let plan = Plan {
        pages: if programs { pages_for(PAGES) } else { PAGES },
        programs,
        signal,
        // A page at a time, so that a kill finds some of them missing.
        window_pages: if early { 1 } else { 1024 },
        more,
        ..Plan::default()
    };
    let mut pair = Pair::new(&plan);
    let mut known = Known::new(PAGES);
    pair.start(0);
    pair.start(1);
    pair.wait_phase(0, &[Phase::Protected]);
    for seed in first_seed..first_seed + kills {
        println!("seed {seed}");
        let mut random = ChaCha8Rng::seed_from_u64(seed);
        let running = wait_owner(&pair);
        let mut application = pair.application(running).unwrap();
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
        if programs && random.random_range(0..4) == 0 {
            pair.kill_program(random.random_range(0..2));
        }
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
        verify(&pair, &mut known, &format!("seed {seed}"));
    }
}

#[test]
fn no_answered_write_is_lost_without_an_arbiter() {
    campaign(Default::default(), PAGES_LATE);
}

#[test]
fn no_answered_write_is_lost_with_etcd() {
    campaign(Etcd::start().tables(), PAGES_LATE);
}

#[test]
fn no_answered_write_of_a_program_is_lost_without_an_arbiter() {
    if possible() {
        campaign(Default::default(), PROGRAMS_LATE);
    }
}

#[test]
fn no_answered_write_of_a_program_is_lost_with_etcd() {
    if possible() {
        campaign(Etcd::start().tables(), PROGRAMS_LATE);
    }
}

#[test]
fn no_answered_write_is_lost_by_an_early_signal_without_an_arbiter() {
    let signal = "early";
    campaign(
        Default::default(),
        Kind {
            signal,
            ..PAGES_LATE
        },
    );
}

#[test]
fn no_answered_write_of_a_program_is_lost_by_an_early_signal_with_etcd() {
    if possible() {
        let signal = "early";
        let etcd = Etcd::start();
        campaign(
            etcd.tables(),
            Kind {
                signal,
                ..PROGRAMS_LATE
            },
        );
    }
}

#[test]
fn no_answered_write_is_lost_with_a_store_and_etcd() {
    let folder = tempfile::tempdir().unwrap();
    let store = format!(
        "[store]\nkind = \"files\"\nfolder = {:?}\nprefix = \"m\"\nlinger_ms = 20\nlook_ms = 50\n",
        folder.path()
    );
    let etcd = Etcd::start();
    let tables = etcd.tables();
    campaign(tables.map(|table| format!("{store}{table}")), PAGES_LATE);
}
