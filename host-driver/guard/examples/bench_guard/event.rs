//! From upsd's change to the first byte that is saved, and to the first request that the other host's program answers.

use super::audit::{first, lines, now_us};
use super::support::etcd::Etcd;
use super::support::nut::Nut;
use super::support::program::pages_for;
use super::support::{Known, Pair, Plan, wait_for};
use outrigger_guard::daemon::Phase;
use outrigger_guard::daemon::control::Request;
use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

const RECORDS: u32 = 4096;
const OWNS: [Phase; 4] = [
    Phase::Protected,
    Phase::Sync,
    Phase::Unprotected,
    Phase::Exposed,
];

/// A loss of power, in milliseconds.
#[derive(Debug, Clone, Copy)]
pub struct Event {
    /// From upsd's change until the daemon knew of it: its poll.
    pub poll_ms: f64,
    /// From then until a page was on its way.
    pub first_byte_ms: f64,
    /// From the signal until the other host's program answered a request that was waiting for it.
    pub first_request_ms: f64,
    /// Pages that were sent for pages that were dirty when the program stood still.
    pub saved_pages: u64,
    pub dirty_pages: u64,
}

/// Loses power so often, with a program that writes all the time, and fails back in between.
pub fn events(count: usize) -> Vec<Event> {
    let (nut, etcd) = (Nut::start(), Etcd::start());
    let [first_table, second] = etcd.tables();
    let plan = Plan {
        pages: pages_for(RECORDS),
        programs: true,
        window_pages: 1024,
        tick_ms: 20,
        resend_ms: 2000,
        poll_ms: 10,
        debounce_ms: 0,
        more: [format!("{}{first_table}", nut.table()), second],
        ..Plan::default()
    };
    let mut pair = Pair::new(&plan);
    pair.start(0);
    pair.start(1);
    let mut known = Known::new(RECORDS);
    (0..count)
        .map(|round| {
            pair.wait_phase(0, &[Phase::Protected]);
            let event = event(&pair, &nut, &mut known, round as u64);
            eprintln!("{event:?}");
            nut.set("OL");
            pair.wait_phase(0, &[Phase::Standby]);
            wait_for("AC", || pair.status(0).filter(|status| status.power));
            pair.wait_phase(1, &[Phase::Protected]);
            pair.ask(1, Request::HandOver);
            pair.wait_phase(0, &OWNS);
            event
        })
        .collect()
}

fn event(pair: &Pair, nut: &Nut, known: &mut Known, seed: u64) -> Event {
    let stop = AtomicBool::new(false);
    let (changed_us, answered_us) = std::thread::scope(|scope| {
        let writes = scope.spawn(|| {
            let mut program = pair
                .application_within(0, Duration::from_millis(500))
                .ok()?;
            let mut random = ChaCha8Rng::seed_from_u64(seed);
            // Ends when the program stands still.
            let mut runs = true;
            while runs && !stop.load(Ordering::Relaxed) {
                runs = known.write(&mut program, &mut random).is_ok();
            }
            Some(())
        });
        let answer = scope.spawn(|| {
            // One that is just being started again closes the connection.
            wait_for("an answer of the other program", || {
                pair.application(1).ok()?.read(0).ok()
            });
            now_us()
        });
        // The program has something to do, and the other one a request that waits.
        std::thread::sleep(Duration::from_millis(300));
        let changed_us = now_us();
        nut.set("OB");
        let answered_us = answer.join().expect("an answer");
        stop.store(true, Ordering::Relaxed);
        let _ = writes.join();
        (changed_us, answered_us)
    });
    let noted = wait_for("the end of the save", || {
        let lines = lines(pair, 0);
        let line = |event| first(&lines, event, changed_us);
        Some([
            line("power")?,
            line("first")?,
            line("saved")?,
            line("freeze")?,
        ])
    });
    let [power, first, saved, freeze] = noted;
    let ms = |from: u64, to: u64| to.saturating_sub(from) as f64 / 1000.0;
    let dirty = freeze.what.split(" with ").nth(1).and_then(|text| {
        let digits = text.split(' ').next()?;
        digits.parse().ok()
    });
    Event {
        poll_ms: ms(changed_us, power.time_us),
        first_byte_ms: first.number().unwrap_or(0) as f64 / 1000.0,
        first_request_ms: ms(saved.time_us, answered_us),
        saved_pages: saved.number().unwrap_or(0),
        dirty_pages: dirty.unwrap_or(0),
    }
}

/// How long the other host takes to have all of a memory of so many pages, at full rate, in milliseconds.
pub fn full_restore_ms(pages: u32) -> f64 {
    let plan = Plan {
        pages,
        programs: true,
        bandwidth_bytes_per_s: 1 << 40,
        window_pages: 1024,
        tick_ms: 20,
        resend_ms: 2000,
        keys: "restore_bytes_per_s = 1000000000000\n".to_owned(),
        ..Plan::default()
    };
    let mut pair = Pair::new(&plan);
    pair.start(0);
    pair.start(1);
    pair.wait_phase(0, &[Phase::Protected]);
    wait_for("everything is saved", || {
        pair.status(0)
            .filter(|status| status.phase == Phase::Protected && status.unsaved_pages == 0)
    });
    let from_us = now_us();
    let test = Request::TestPowerFail { for_ms: 600_000 };
    pair.ask(0, test);
    wait_for("the other host runs", || {
        let run = first(&lines(&pair, 1), "run", from_us);
        run.is_some().then_some(())
    });
    // The battery is empty.
    pair.kill(0);
    let [run, restored] = wait_for("all of it", || {
        let lines = lines(&pair, 1);
        let line = |event| first(&lines, event, from_us);
        Some([line("run")?, line("restored")?])
    });
    (restored.time_us - run.time_us) as f64 / 1000.0
}
