//! The daemons' own asynchronous code - shell, link with its TLS, control, power - on two hosts of a simulated network with a simulated clock,
//! through partitions, crashes, losses of power and a dark arbiter, drawn from seeds (HA1 to HA8).
//!
//! `OUTRIGGER_SEED` begins elsewhere, `OUTRIGGER_RUNS` runs more. A world is the same again with the same seed, but for the bytes of keys and
//! signatures, which are drawn by the TLS library, and for the order in which the connections of a process close that dies.

mod arbiter;
mod check;
#[path = "../common/contents.rs"]
mod contents;
mod host;
mod memory;
mod network;
#[path = "../common/seeds.rs"]
mod seeds;
mod world;

use check::Counts;
use outrigger_guard::certificates;
use outrigger_guard::protocol::Rule;
use seeds::number;
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};
use world::{Finding, World, Wrong, watch_for_panics};

/// Worlds in CI.
const WORLDS: u64 = 1000;
/// Worlds that found a fault once, and may not be among those of a run that begins elsewhere.
const WORLDS_THAT_FOUND_FAULTS: [u64; 2] = [379, 1006];
/// Worlds in which what is wrong must show.
const WORLDS_OF_A_WRONG_ONE: u64 = 2000;
/// Lines of its story that a world tells which breaks a promise.
const STORY_LINES: usize = 300;

/// Certificates of both hosts.
fn certificates() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    certificates::init(folder.path()).unwrap();
    for host in host::NAMES {
        // Far from an alarm, which would come by the real clock.
        certificates::issue(folder.path(), host, 300).unwrap();
    }
    folder
}

/// Runs worlds on all processors; what happened in them, or the finding with the lowest seed that was under way.
fn campaign(
    first: u64,
    worlds: u64,
    wrong: Option<Wrong>,
    certificates: &Path,
) -> Result<Counts, Box<Finding>> {
    watch_for_panics();
    let threads = std::thread::available_parallelism().map_or(1, |number| number.get());
    let (next, end) = (AtomicU64::new(0), AtomicU64::new(worlds));
    let work = || {
        let mut all = Counts::default();
        loop {
            let number = next.fetch_add(1, Ordering::Relaxed);
            if number >= end.load(Ordering::Relaxed) {
                return Ok(all);
            }
            let seed = first + number;
            if wrong.is_none() {
                println!("seed {seed}");
            }
            match World::new(seed, wrong, certificates).run() {
                Ok((counts, _)) => all.add(&counts),
                Err(finding) => {
                    end.fetch_min(number, Ordering::Relaxed);
                    return Err(finding);
                }
            }
        }
    };
    let parts: Vec<_> = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
        let join = |thread: std::thread::ScopedJoinHandle<'_, _>| thread.join().expect("no panic");
        threads.into_iter().map(join).collect()
    });
    let mut all = Counts::default();
    let mut findings: Vec<Box<Finding>> = Vec::new();
    for part in parts {
        match part {
            Ok(counts) => all.add(&counts),
            Err(finding) => findings.push(finding),
        }
    }
    let first = findings.into_iter().min_by_key(|finding| finding.seed);
    first.map_or(Ok(all), Err)
}

fn told(finding: &Finding) -> String {
    let Finding {
        seed,
        at,
        what,
        story,
    } = finding;
    let last = story.len().saturating_sub(STORY_LINES);
    format!(
        "{}\nseed {seed}, at {at:?}: {what}",
        story[last..].join("\n")
    )
}

#[test]
fn no_world_of_real_tasks_breaks_a_promise() {
    let certificates = certificates();
    let first = number("OUTRIGGER_SEED", 1);
    let worlds = number("OUTRIGGER_RUNS", WORLDS);
    let counts = campaign(first, worlds, None, certificates.path())
        .unwrap_or_else(|finding| panic!("{}", told(&finding)));
    println!("counts {}", serde_json::to_string(&counts).unwrap());
    // Worlds in which nothing happens prove nothing.
    if worlds >= 100 {
        for (what, count) in [
            ("handed over", counts.handed_over),
            ("kept", counts.kept),
            ("last epoch", counts.last_epoch),
            ("ahead", counts.ahead),
            ("completed", counts.completed),
        ] {
            assert!(
                count * 200 > counts.worlds,
                "{what}: {count} of {} worlds",
                counts.worlds
            );
        }
    }
}

#[test]
fn worlds_that_found_faults_are_well() {
    let certificates = certificates();
    for seed in WORLDS_THAT_FOUND_FAULTS {
        let counts = campaign(seed, 1, None, certificates.path())
            .unwrap_or_else(|finding| panic!("{}", told(&finding)));
        assert_eq!(counts.worlds, 1, "seed {seed}");
    }
}

#[test]
fn a_world_of_real_tasks_is_the_same_again() {
    watch_for_panics();
    let certificates = certificates();
    let mut compared = 0;
    for seed in 1..60 {
        let run = || {
            let ran = World::new(seed, None, certificates.path()).run();
            ran.unwrap_or_else(|finding| panic!("{}", told(&finding)))
        };
        let (counts, once) = run();
        // In which order the connections of a process close that dies is the runtime's.
        if counts.deaths > 0 || compared == 8 {
            continue;
        }
        let (_, again) = run();
        compared += 1;
        for (line, other) in once.iter().zip(&again) {
            assert_eq!(line, other, "seed {seed}");
        }
        assert_eq!(once.len(), again.len(), "seed {seed}");
    }
    assert_eq!(compared, 8, "worlds in which nobody dies");
}

#[test]
fn what_is_wrong_with_the_tasks_is_noticed() {
    let certificates = certificates();
    for wrong in [
        Wrong::StillTooEarly,
        Wrong::ComparesNothing,
        Wrong::ForgetsNotes,
        Wrong::Rule(Rule::ScanAfterFreeze),
        Wrong::Rule(Rule::SwapAfterSignal),
        Wrong::Rule(Rule::StopBeforeLeaseEnds),
        Wrong::Rule(Rule::SwapBeforeRunning),
    ] {
        let finding = campaign(1, WORLDS_OF_A_WRONG_ONE, Some(wrong), certificates.path())
            .err()
            .unwrap_or_else(|| panic!("{wrong:?}, and nobody noticed"));
        println!("{wrong:?}: seed {}: {}", finding.seed, finding.what);
    }
}
