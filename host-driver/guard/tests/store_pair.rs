//! Two daemons that know each other through a store only: power fails, memory is saved there, the other host takes it, every byte is compared.

mod support;

use outrigger_guard::daemon::Phase;
use outrigger_guard::daemon::control::{Answer, Request};
use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;
use support::etcd::Etcd;
use support::s3::{Manner, S3};
use support::{Known, Pair, Plan, wait_for};

const OWNS: [Phase; 2] = [Phase::Protected, Phase::Sync];
/// A lease, with room for a machine that is busy.
const ARBITER: &str = "[arbiter]\nkind = \"store\"\nlease_ms = 4000\nrenew_ms = 500\nmargin_ms = 1000\nrequest_ms = 1000\n";

#[test]
#[ignore = "the process of a daemon, which the other tests start"]
fn daemon_process() {
    support::be_a_daemon();
}

fn pair(tables: [String; 2]) -> Pair {
    Pair::new(&Plan {
        more: tables,
        ..Plan::default()
    })
}

fn write_some(pair: &Pair, host: usize, known: &mut Known, random: &mut ChaCha8Rng, count: usize) {
    let mut application = pair.application(host).unwrap();
    for _ in 0..count {
        wait_for("a write", || known.write(&mut application, random).ok());
    }
}

/// The power fails on a host, the other one takes over, with every byte.
fn fail_over(pair: &Pair, from: usize, known: &mut Known, what: &str) {
    let test = Request::TestPowerFail { for_ms: 3000 };
    assert_eq!(pair.ask(from, test), Some(Answer::Begun));
    pair.wait_phase(1 - from, &OWNS);
    known.verify(&mut pair.application(1 - from).unwrap(), what);
    pair.wait_phase(from, &[Phase::Standby]);
    wait_for("the end of the test", || {
        pair.status(from).filter(|status| status.power)
    });
}

fn there_and_back(mut pair: Pair) {
    let mut random = ChaCha8Rng::seed_from_u64(1);
    let mut known = Known::new(256);
    pair.start(0);
    pair.wait_phase(0, &[Phase::Protected]);
    pair.start(1);
    pair.wait_phase(1, &[Phase::Standby]);
    write_some(&pair, 0, &mut known, &mut random, 1000);
    fail_over(&pair, 0, &mut known, "after the power failed");
    write_some(&pair, 1, &mut known, &mut random, 1000);
    pair.wait_phase(1, &[Phase::Protected]);
    assert_eq!(pair.ask(1, Request::HandOver), Some(Answer::Begun));
    pair.wait_phase(0, &OWNS);
    known.verify(&mut pair.application(0).unwrap(), "after the fail back");
    pair.wait_phase(1, &[Phase::Standby]);
}

#[test]
fn a_memory_goes_over_and_comes_back_through_s3_alone() {
    let s3 = S3::start(Manner::Atomic);
    let table = format!("{}{ARBITER}", s3.table("m"));
    there_and_back(pair([table.clone(), table]));
    // What nobody needs is gone: one image, and what is left of those that are being given up.
    let bucket = s3.bucket("m");
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let images = runtime.block_on(bucket.list("images")).unwrap();
    let record = runtime.block_on(bucket.get("owner")).unwrap();
    assert!(record.is_some() && !images.is_empty(), "{images:?}");
}

#[test]
fn a_memory_goes_over_and_comes_back_through_files_and_etcd() {
    let etcd = Etcd::start();
    let folder = tempfile::tempdir().unwrap();
    let [first, second] = etcd.tables();
    let store = format!(
        "[store]\nkind = \"files\"\nfolder = {:?}\nprefix = \"m\"\nlinger_ms = 20\nlook_ms = 50\n",
        folder.path()
    );
    there_and_back(pair([
        format!("{store}{first}"),
        format!("{store}{second}"),
    ]));
}

#[test]
fn after_silence_the_last_complete_epoch_is_served_or_refused_as_configured() {
    let s3 = S3::start(Manner::Atomic);
    for if_short in ["last-epoch", "refuse"] {
        let table = s3.table(if_short);
        let table = format!("{table}if_short = \"{if_short}\"\n{ARBITER}");
        let mut pair = pair([table.clone(), table]);
        let mut random = ChaCha8Rng::seed_from_u64(2);
        let mut known = Known::new(256);
        pair.start(0);
        pair.wait_phase(0, &[Phase::Protected]);
        write_some(&pair, 0, &mut known, &mut random, 300);
        pair.start(1);
        fail_over(&pair, 0, &mut known, "a complete epoch");
        // What is written from here on is in no epoch, and the host is gone at once.
        let before = known.versions.clone();
        write_some(&pair, 1, &mut known, &mut random, 50);
        pair.kill(1);
        known.versions = before;
        known.doubtful.fill(Vec::new());
        if if_short == "refuse" {
            wait_for("the lease's end", || {
                let log = pair.log(0);
                let seen = log
                    .lines()
                    .filter(|line| line.starts_with("store:"))
                    .count();
                (seen > 0).then_some(())
            });
            let take = |force| pair.ask(0, Request::Take { force });
            assert!(matches!(take(false), Some(Answer::Refused { .. })));
            assert_eq!(pair.status(0).unwrap().phase, Phase::Standby);
            wait_for("a take-over by force", || {
                (take(true) == Some(Answer::Begun)).then_some(())
            });
        }
        pair.wait_phase(0, &OWNS);
        known.verify(&mut pair.application(0).unwrap(), if_short);
    }
}

#[test]
fn a_store_that_cannot_be_the_arbiter_is_refused_at_pairing() {
    let s3 = S3::start(Manner::Racy);
    let table = format!("{}{ARBITER}", s3.table("m"));
    let mut pair = pair([table.clone(), table]);
    pair.start(0);
    let log = wait_for("a refusal", || {
        let log = pair.log(0);
        log.contains("cannot be the arbiter").then_some(log)
    });
    assert!(log.contains("s3://outrigger/m/pairing/"), "{log}");
    assert_eq!(pair.status(0), None);
}

#[test]
fn a_store_that_is_gone_for_a_while_is_told_of_and_the_rest_follows() {
    let s3 = S3::start(Manner::Atomic);
    let etcd = Etcd::start();
    let [first, second] = etcd.tables();
    let store = s3.table("m");
    let store = format!("{store}request_ms = 500\nobject_ms = 1000\n");
    let mut pair = pair([format!("{store}{first}"), format!("{store}{second}")]);
    let mut random = ChaCha8Rng::seed_from_u64(3);
    let mut known = Known::new(256);
    pair.start(0);
    pair.start(1);
    pair.wait_phase(0, &[Phase::Protected]);
    s3.stand_still(true);
    pair.wait_phase(0, &[Phase::Unprotected]);
    assert!(pair.log(0).contains("s3://outrigger/m/"), "{}", pair.log(0));
    write_some(&pair, 0, &mut known, &mut random, 300);
    s3.stand_still(false);
    pair.wait_phase(0, &[Phase::Protected]);
    assert_eq!(pair.ask(0, Request::HandOver), Some(Answer::Begun));
    pair.wait_phase(1, &OWNS);
    known.verify(&mut pair.application(1).unwrap(), "after the hand-over");
}
