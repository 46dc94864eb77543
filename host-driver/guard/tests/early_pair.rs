//! The early signal with real processes: the other host begins before it has all pages, its replies wait for them, and what a death in
//! between leaves is what was announced (HA3, HA8).

mod support;

use outrigger_guard::daemon::Phase;
use outrigger_guard::daemon::application::ApplicationError;
use outrigger_guard::daemon::control::{Answer, Request};
use outrigger_guard::protocol::Page;
use std::time::Duration;
use support::program::{HOLDS, pages_for, possible};
use support::{Known, LIMIT, Pair, Plan, bytes_of, wait_for};

/// So many that one after the other they take a while.
const PAGES: u32 = 4096;
const OWNS: [Phase; 4] = [
    Phase::Protected,
    Phase::Sync,
    Phase::Unprotected,
    Phase::Exposed,
];
/// Longer than any of these tests: AC does not come back by itself.
const NO_POWER_MS: u64 = 600_000;
/// A program whose reply is held does not answer within this.
const HELD: Duration = Duration::from_millis(300);

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

/// Pages go one at a time, and what is dirty is found when the power fails only, or a second later.
fn plan(signal: &'static str) -> Plan {
    Plan {
        pages: PAGES,
        window_pages: 1,
        tick_ms: 1000,
        signal,
        ..Plan::default()
    }
}

/// A pair whose first host has lost AC with most of its memory dirty, and whose second one has begun.
fn begun_early(plan: &Plan, prepare: impl Fn(&Pair)) -> (Pair, Known) {
    let mut pair = Pair::new(plan);
    prepare(&pair);
    let mut known = Known::new(PAGES);
    pair.start(0);
    pair.start(1);
    // All of it goes over once, one page at a time.
    wait_for("all pages are saved", || {
        pair.status(0)
            .filter(|status| status.phase == Phase::Protected && status.unsaved_pages == 0)
    });
    let mut application = wait_for("an application", || {
        let mut application = pair.application(0).ok()?;
        application.read(0).ok()?;
        Some(application)
    });
    for page in 0..PAGES {
        let version = u64::from(page) + 1;
        application
            .write(page, &bytes_of(page as Page, version))
            .unwrap();
        known.versions[page as usize] = version;
    }
    let for_ms = NO_POWER_MS;
    assert_eq!(
        pair.ask(0, Request::TestPowerFail { for_ms }),
        Some(Answer::Begun)
    );
    pair.wait_phase(1, &[Phase::Ahead]);
    (pair, known)
}

#[test]
fn the_other_host_begins_at_once_and_its_replies_leave_when_all_pages_are_there() {
    let (pair, mut known) = begun_early(&plan("early"), |_| {});
    pair.stop(0, true);
    let mut second = pair.application(1).unwrap();
    for page in [0, PAGES - 1] {
        let held = second.read(page);
        assert!(matches!(held, Err(ApplicationError::Waits)), "{held:?}");
    }
    let written = second.write(7, &bytes_of(7, 1_000_000));
    assert!(
        matches!(written, Err(ApplicationError::Waits)),
        "{written:?}"
    );
    known.doubtful[7].push(1_000_000);
    pair.stop(0, false);
    pair.wait_phase(1, &OWNS);
    known.verify(&mut second, "after an early hand-over");
    pair.wait_phase(0, &[Phase::Standby]);
    let audit = pair.audit(1);
    let of = |what: &str| {
        audit
            .find(what)
            .unwrap_or_else(|| panic!("{what}: {audit}"))
    };
    assert!(of("Ahead") < of("the image is complete: replies leave"));
}

#[test]
fn a_source_that_dies_leaves_nothing_that_anybody_has_seen_and_has_every_byte_when_it_comes_back() {
    let (mut pair, mut known) = begun_early(&plan("early"), |_| {});
    pair.kill(0);
    // There is no epoch before this one: it refuses.
    pair.wait_phase(1, &[Phase::Standby]);
    let refused = pair.application(1).unwrap().read(3);
    assert!(
        matches!(refused, Err(ApplicationError::Waits)),
        "{refused:?}"
    );
    assert!(pair.audit(1).contains("void"), "{}", pair.audit(1));
    pair.start(0);
    pair.wait_phase(0, &OWNS);
    known.verify(&mut pair.application(0).unwrap(), "back at the source");
}

#[test]
fn a_taker_that_dies_ahead_begins_again_with_every_byte() {
    let (mut pair, mut known) = begun_early(&plan("early"), |_| {});
    pair.kill(1);
    pair.start(1);
    // AC is still away: the source owns the memory for a moment, and saves it again.
    pair.wait_phase(1, &OWNS);
    known.verify(&mut pair.application(1).unwrap(), "with the next process");
    assert!(pair.audit(1).contains("void"), "{}", pair.audit(1));
}

#[test]
fn replies_leave_at_once_where_that_was_chosen() {
    let (pair, mut known) = begun_early(&plan("early-unsafe"), |_| {});
    pair.stop(0, true);
    let mut second = pair.application(1).unwrap();
    // Written without its old contents, so that it waits for nothing.
    wait_for("an answer", || {
        second.write(7, &bytes_of(7, 1_000_000)).ok()
    });
    known.versions[7] = 1_000_000;
    assert_eq!(pair.status(1).unwrap().phase, Phase::Ahead);
    pair.stop(0, false);
    pair.wait_phase(1, &OWNS);
    known.verify(&mut second, "after an early hand-over");
}

#[test]
fn a_program_that_holds_its_replies_begins_at_once_and_others_wait() {
    if !possible() {
        return;
    }
    for holds in [true, false] {
        let plan = Plan {
            programs: true,
            pages: pages_for(PAGES),
            ..plan("early")
        };
        let (pair, mut known) = begun_early(&plan, |pair| {
            let folder = pair.own_folder(1);
            std::fs::create_dir_all(&folder).unwrap();
            if holds {
                std::fs::write(folder.join(HOLDS), "").unwrap();
            }
        });
        pair.stop(0, true);
        let wanted = if holds { (1, 0) } else { (0, 1) };
        wait_for("its program", || {
            let programs = pair.status(1)?.programs?;
            ((programs.attached, programs.waiting_to_attach) == wanted).then_some(())
        });
        if holds {
            let mut program = wait_for("it listens", || pair.application_within(1, HELD).ok());
            let held = program.read(5);
            assert!(matches!(held, Err(ApplicationError::Stream(_))), "{held:?}");
        }
        assert_eq!(pair.status(1).unwrap().phase, Phase::Ahead);
        pair.stop(0, false);
        pair.wait_phase(1, &OWNS);
        let mut program = wait_for("a program", || pair.application_within(1, LIMIT).ok());
        known.verify(&mut program, "after an early hand-over");
    }
}
