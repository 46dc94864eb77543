//! Two daemons as real processes: power fails, memory is saved, the other host carries on, every byte is compared (HA1 to HA8).

mod support;

use outrigger_guard::daemon::Phase;
use outrigger_guard::daemon::control::{Answer, Request};
use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;
use support::etcd::Etcd;
use support::namespaces::Namespaces;
use support::nut::Nut;
use support::{Known, Pair, Plan, wait_for};

const OWNS: [Phase; 2] = [Phase::Protected, Phase::Sync];

#[test]
#[ignore = "the process of a daemon, which the other tests start"]
fn daemon_process() {
    support::be_a_daemon();
}

fn write_some(pair: &Pair, host: usize, known: &mut Known, random: &mut ChaCha8Rng, count: usize) {
    let mut application = pair.application(host).unwrap();
    for _ in 0..count {
        wait_for("a write", || known.write(&mut application, random).ok());
    }
}

#[test]
fn a_memory_goes_over_and_comes_back_with_every_byte() {
    let mut pair = Pair::new(&Plan::default());
    let mut random = ChaCha8Rng::seed_from_u64(1);
    let mut known = Known::new(256);
    pair.start(0);
    pair.start(1);
    pair.wait_phase(0, &[Phase::Protected]);
    write_some(&pair, 0, &mut known, &mut random, 2000);

    let test = Request::TestPowerFail { for_ms: 3000 };
    assert_eq!(pair.ask(0, test), Some(Answer::Begun));
    pair.wait_phase(1, &OWNS);
    known.verify(&mut pair.application(1).unwrap(), "after the power failed");
    pair.wait_phase(0, &[Phase::Standby]);
    write_some(&pair, 1, &mut known, &mut random, 2000);
    pair.wait_phase(1, &[Phase::Protected]);
    wait_for("the end of the test", || {
        pair.status(0).filter(|status| status.power)
    });

    assert_eq!(pair.ask(1, Request::HandOver), Some(Answer::Begun));
    let status = pair.wait_phase(0, &OWNS);
    // One for pairing, then one for each time that an application began to run.
    assert_eq!(status.generation, 4);
    known.verify(&mut pair.application(0).unwrap(), "after the fail back");
    pair.wait_phase(1, &[Phase::Standby]);
}

#[test]
fn upsd_says_on_battery_and_the_other_host_carries_on_by_etcd() {
    let (nut, etcd) = (Nut::start(), Etcd::start());
    let [first, second] = etcd.tables();
    let plan = Plan {
        more: [format!("{}{first}", nut.table()), second],
        ..Plan::default()
    };
    let mut pair = Pair::new(&plan);
    let mut random = ChaCha8Rng::seed_from_u64(2);
    let mut known = Known::new(256);
    pair.start(0);
    pair.start(1);
    pair.wait_phase(0, &[Phase::Protected]);
    write_some(&pair, 0, &mut known, &mut random, 1000);
    nut.set("OB");
    pair.wait_phase(1, &OWNS);
    known.verify(&mut pair.application(1).unwrap(), "after the power failed");
    pair.wait_phase(0, &[Phase::Standby]);
    nut.set("OL");
    wait_for("AC is back", || {
        pair.status(0).filter(|status| status.power)
    });
    pair.wait_phase(1, &[Phase::Protected]);
    assert_eq!(pair.ask(1, Request::HandOver), Some(Answer::Begun));
    pair.wait_phase(0, &OWNS);
    known.verify(&mut pair.application(0).unwrap(), "after the fail back");
}

#[test]
fn a_cable_that_is_pulled_is_noticed_and_the_rest_follows_when_it_is_back() {
    let Some(namespaces) = Namespaces::new() else {
        println!("no network namespaces: not permitted here");
        return;
    };
    let mut pair = Pair::new_in(&Plan::default(), Some(namespaces));
    let mut random = ChaCha8Rng::seed_from_u64(3);
    let mut known = Known::new(256);
    pair.start(0);
    pair.start(1);
    pair.wait_phase(0, &[Phase::Protected]);
    write_some(&pair, 0, &mut known, &mut random, 300);
    pair.namespaces.as_ref().unwrap().connect(false);
    pair.wait_phase(0, &[Phase::Unprotected]);
    write_some(&pair, 0, &mut known, &mut random, 300);

    // Nobody can take over: when AC is back the application runs on here.
    let test = Request::TestPowerFail { for_ms: 2000 };
    assert_eq!(pair.ask(0, test), Some(Answer::Begun));
    pair.wait_phase(0, &[Phase::Saving]);
    pair.wait_phase(0, &[Phase::Unprotected]);
    write_some(&pair, 0, &mut known, &mut random, 300);
    let status = pair.status(1).unwrap();
    assert_eq!(status.phase, Phase::Standby);

    pair.namespaces.as_ref().unwrap().connect(true);
    pair.wait_phase(0, &[Phase::Protected]);
    assert_eq!(pair.ask(0, Request::HandOver), Some(Answer::Begun));
    pair.wait_phase(1, &OWNS);
    known.verify(&mut pair.application(1).unwrap(), "after the hand-over");
}

#[test]
fn a_save_that_outlasts_the_battery_is_said_to_have_failed() {
    let mut pair = Pair::new(&Plan {
        hold_up_ms: 1000,
        ..Plan::default()
    });
    let mut random = ChaCha8Rng::seed_from_u64(4);
    let mut known = Known::new(256);
    pair.start(0);
    pair.start(1);
    pair.wait_phase(0, &[Phase::Protected]);
    write_some(&pair, 0, &mut known, &mut random, 300);
    pair.stop(1, true);
    let test = Request::TestPowerFail { for_ms: 600_000 };
    assert_eq!(pair.ask(0, test), Some(Answer::Begun));
    let failed = "the save failed: ";
    wait_for("the alarm", || {
        let status = pair.status(0)?;
        let raised = status.alarms.iter().any(|alarm| alarm.starts_with(failed));
        raised.then_some(())
    });
    // This battery lasts longer than it was to: what is whole then is served, and nothing else.
    pair.stop(1, false);
    pair.wait_phase(1, &OWNS);
    known.verify(&mut pair.application(1).unwrap(), "late");
    pair.wait_phase(0, &[Phase::Standby]);
    let audit = pair.audit(0);
    assert_eq!(audit.matches(failed).count(), 1, "{audit}");
    assert!(
        audit.contains("after the loss of power, too late"),
        "{audit}"
    );
}
