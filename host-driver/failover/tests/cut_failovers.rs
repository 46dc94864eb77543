//! Failures of drawn classes at drawn moments, cut short by kill -9 of a host's process: what clients were answered holds (FT1 to FT5).
//!
//! ```text
//!   seed --> load ~ms~> failure ~ms~> kill -9 of a host, perhaps ~ms~> it starts again: with its memory, or booted
//!            clients ask all the while; then every key of the chapter is looked at, and the history checked
//! ```
//! A host that restarts the application says so, and only where a host was killed. `OUTRIGGER_SEED` begins elsewhere, `OUTRIGGER_RUNS` runs more.

#[path = "../../guard/tests/common/seeds.rs"]
mod seeds;
mod support;

use outrigger_failover::class::Class;
use outrigger_failover::process::control::{Answer, Request};
use outrigger_guard::daemon::control::{Answer as GuardAnswer, Request as GuardRequest};
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;
use serde::Serialize;
use std::ops::Range;
use std::sync::atomic::Ordering;
use std::time::Duration;
use support::client::Client;
use support::hosts::{Hosts, Setup, be_a_host};
use support::load::{Clients, Load};
use support::pair::etcd::Etcd;
use support::pair::wait_for;

/// Failovers in CI, of each of the two kinds of pair.
const RUNS: u64 = 15;
/// Failovers of one pair; the next ones are of a new one.
const RUNS_OF_A_PAIR: u64 = 15;
/// Failovers of a chapter of the clients' keys.
const RUNS_OF_A_CHAPTER: u64 = 2;
/// Answers to each client between two failures.
const ANSWERS: u64 = 5;

#[test]
#[ignore = "the process of a host, which the other tests start"]
fn supervisor_process() {
    be_a_host();
}

/// A failure and what comes on top of it, drawn.
#[derive(Debug)]
struct Cut {
    /// All is saved before it.
    saves: bool,
    /// So long after all is well.
    after: Duration,
    class: Class,
    /// So long after it, a host's process is killed: the one that ran the application, or the other.
    kill: Option<(bool, Duration)>,
    /// So long after that it is started again.
    start_after: Duration,
    /// Not before the other host runs the application; and without anything that was in memory.
    boots: bool,
    /// AC is back after so long.
    power_ms: u64,
}

impl Cut {
    fn draw(seed: u64) -> Self {
        let mut random = ChaCha8Rng::seed_from_u64(seed);
        let mut time = |most_ms: u64| Duration::from_micros(random.random_range(0..most_ms * 1000));
        let (after, kill_after, start_after) = (time(50), time(300), time(100));
        let class = [
            Class::Crash,
            Class::Hang,
            Class::Hardware,
            Class::AcLoss,
            Class::Panic,
        ][random.random_range(0..5)];
        let kills = class != Class::Panic && random.random_range(0..3) == 0;
        Self {
            saves: random.random_range(0..3) == 0,
            after,
            class,
            kill: kills.then_some((random.random_bool(0.5), kill_after)),
            start_after,
            boots: random.random_bool(0.5),
            power_ms: random.random_range(1..1500),
        }
    }

    /// Lets it happen to the host that runs the application; false where it was refused, because something else came first.
    fn cause(&self, hosts: &mut Hosts, owner: usize) -> bool {
        let for_ms = self.power_ms;
        let power = GuardRequest::TestPowerFail { for_ms };
        let begun = match self.class {
            Class::Panic => {
                hosts.kill_host(owner);
                true
            }
            Class::AcLoss => hosts.pair.ask(owner, power) == Some(GuardAnswer::Begun),
            class => hosts.tell(owner, &Request::Test { class }) == Answer::Begun,
        };
        if let Some((owners, after)) = self.kill {
            std::thread::sleep(after);
            hosts.kill_host(if owners { owner } else { 1 - owner });
        }
        begun
    }
}

/// The host that runs the application, once one does.
fn wait_owner(hosts: &Hosts) -> usize {
    wait_for("a host runs the application", || {
        (0..2).find(|host| hosts.runs(*host).is_some())
    })
}

/// What happened.
#[derive(Debug, Default, Clone, Copy, Serialize)]
struct Counts {
    failures: u64,
    /// The application went on at the other host.
    moved: u64,
    /// Hosts' processes that were killed.
    killed: u64,
    /// Restarts, each of which said what it lost.
    restarts: u64,
    /// Runs ahead of the memory, where the signal was early.
    ahead: usize,
    /// Runs ahead that were void.
    voided: usize,
    operations: usize,
}

/// One pair, with its clients, through some failures.
struct Campaign<'a> {
    load: &'a Load,
    clients: &'a Clients<'a>,
    looking: Client,
    arbiter: bool,
    early: bool,
    /// Restarts that were told before.
    restarts: usize,
    counts: &'a mut Counts,
}

impl Campaign<'_> {
    /// One failure, until all is well again.
    fn one(&mut self, hosts: &mut Hosts, cut: &Cut) {
        self.clients.wait_answered(ANSWERS);
        if cut.saves {
            let place = self.load.recorder.save();
            if self.looking.ask("save") == "ok" {
                self.load.recorder.saved(place);
            }
        }
        let owner = wait_owner(hosts);
        std::thread::sleep(cut.after);
        // A lease that ended under way, on a machine that is too busy, would be taken for one of this round.
        assert_eq!(losses(hosts), self.restarts, "restarts before {cut:?}");
        let starts = starts(hosts);
        let begun = cut.cause(hosts, owner);
        let place = self.load.recorder.killed();
        let killed = (0..2).find(|host| !hosts.is_started(*host));
        // Without an arbiter nobody takes over what was not handed over; and nobody does who keeps no memory.
        let keeps = |host: usize| {
            hosts
                .pair
                .status(1 - host)
                .is_some_and(|status| status.kept.is_some())
        };
        // Whoever begins ahead keeps no memory any more: if that is void, the source's is the only one.
        let only = self.early && cut.class == Class::AcLoss;
        let boots = cut.boots && self.arbiter && !only && killed.is_some_and(keeps);
        match killed {
            Some(host) => {
                if boots {
                    wait_for("the other host runs it", || hosts.runs(1 - host));
                    hosts.forget_memory(host);
                }
                std::thread::sleep(cut.start_after);
                hosts.start_host(host);
            }
            None if cut.class == Class::AcLoss => {
                std::thread::sleep(Duration::from_millis(cut.power_ms));
            }
            None => wait_for("the application starts again", || {
                (!begun || starts_more(hosts, starts)).then_some(())
            }),
        }
        self.clients.wait_answered(ANSWERS);
        let now = wait_owner(hosts);
        hosts.wait_ready(now);
        self.clients.look(&mut self.looking);
        let restarts = losses(hosts);
        let new = restarts - self.restarts;
        let may = killed.is_some() && self.arbiter;
        assert!(new == 0 || may, "{cut:?}: {new} restarts");
        let must = boots && cut.class == Class::Panic;
        assert!(new > 0 || !must, "{cut:?}: nothing said");
        for _ in 0..new {
            self.load.recorder.restarted(place);
        }
        self.restarts = restarts;
        println!("host {owner}, then host {now}; {new} restarts");
        self.counts.failures += 1;
        self.counts.moved += u64::from(now != owner);
        self.counts.killed += u64::from(killed.is_some());
        self.counts.restarts += new as u64;
    }
}

/// Restarts that the hosts have told so far.
fn losses(hosts: &Hosts) -> usize {
    (0..2).map(|host| hosts.losses(host)).sum()
}

/// Starts of the application since the hosts' processes began.
fn starts(hosts: &Hosts) -> [u64; 2] {
    [0, 1].map(|host| hosts.status(host).map_or(0, |status| status.starts))
}

fn starts_more(hosts: &Hosts, before: [u64; 2]) -> bool {
    starts(hosts).iter().sum::<u64>() > before.iter().sum()
}

/// One pair through some failures, each of a seed.
fn of_a_pair(seeds: Range<u64>, etcd: Option<&Etcd>, counts: &mut Counts) -> Option<()> {
    let first = seeds.start;
    let mut random = ChaCha8Rng::seed_from_u64(first);
    let mut setup = Setup {
        keys: "window_ms = 1\nheartbeat_ms = 500\n".to_owned(),
        ..Setup::default()
    };
    setup.plan.idle_percent = [0, 80][random.random_range(0..2)];
    setup.plan.signal = ["late", "early"][random.random_range(0..2)];
    if setup.plan.signal == "early" {
        // Much is missing at a loss of AC, and takes a while to come.
        setup.plan.idle_percent = 80;
        setup.plan.window_pages = 1;
    }
    if let Some(etcd) = etcd {
        // A machine that does much else is slow to renew.
        let lease = |table: String| table.replace("lease_ms = 2000", "lease_ms = 4000");
        setup.plan.more = etcd.tables().map(lease);
    }
    let (idle_percent, signal) = (setup.plan.idle_percent, setup.plan.signal);
    println!("pair from seed {first}: idle_percent {idle_percent}, signal {signal}");
    let mut hosts = Hosts::start(&setup)?;
    let restarts = losses(&hosts);
    let load = Load::new(false);
    load.run(&mut hosts, first, |hosts, clients| {
        let mut campaign = Campaign {
            load: &load,
            clients,
            looking: hosts.client(99),
            arbiter: etcd.is_some(),
            early: signal == "early",
            restarts,
            counts,
        };
        for seed in seeds {
            let cut = Cut::draw(seed);
            println!("seed {seed}: {cut:?}");
            let chapter = (seed - first) / RUNS_OF_A_CHAPTER;
            load.chapter.store(chapter, Ordering::Relaxed);
            campaign.one(hosts, &cut);
            if let Err(violation) = load.recorder.check_keys(&load.prefix()) {
                panic!("seed {seed}, {cut:?}\n{violation}");
            }
        }
    });
    for host in 0..2 {
        let audit = hosts.pair.audit(host);
        let count = |what: &str| audit.lines().filter(|line| line.contains(what)).count();
        counts.ahead += count(", Ahead");
        counts.voided += count("Voided");
    }
    match load.recorder.check() {
        Ok(operations) => counts.operations += operations,
        Err(violation) => panic!("from seed {first}\n{violation}"),
    }
    Some(())
}

fn campaign(etcd: Option<&Etcd>) -> Option<Counts> {
    let first = seeds::number("OUTRIGGER_SEED", 1);
    let end = first + seeds::number("OUTRIGGER_RUNS", RUNS);
    let mut counts = Counts::default();
    let mut seed = first;
    while seed < end {
        let next = end.min(seed + RUNS_OF_A_PAIR);
        of_a_pair(seed..next, etcd, &mut counts)?;
        seed = next;
    }
    println!("counts {}", serde_json::to_string(&counts).unwrap());
    Some(counts)
}

#[test]
fn nothing_that_was_answered_is_lost_without_an_arbiter() {
    let counts = campaign(None);
    // Failures that leave all where it was prove little.
    assert!(
        counts.is_none_or(|counts| counts.failures < RUNS || counts.moved * 4 > counts.failures)
    );
}

#[test]
fn nothing_that_was_answered_is_lost_but_as_said_with_etcd() {
    let counts = campaign(Some(&Etcd::start()));
    assert!(
        counts.is_none_or(|counts| counts.failures < RUNS || counts.moved * 4 > counts.failures)
    );
}
