//! The whole host model on the golden device: every byte and every entry right, whatever link and adversary do (P1, P3, P4, P7; SP3 to SP5, SP8).

mod common;

use common::{mixed, run, seed, summary};
use outrigger_host::{
    Access, AdversaryConfiguration, CacheSizes, HandlerMutant, MachineConfiguration, Mode,
    RunResult,
};
use outrigger_link::LinkConfiguration;

/// A link with faults of every kind.
fn faulty_link(seed: u64) -> LinkConfiguration {
    LinkConfiguration {
        jitter_ns: 6_000,
        loss_per_million: 4_000,
        duplicate_per_million: 20_000,
        reorder_per_million: 50_000,
        error_per_million: 4_000,
        write_back_error_per_million: 10_000,
        seed,
        ..LinkConfiguration::default()
    }
}

fn correct_run(
    configuration: MachineConfiguration,
    link: LinkConfiguration,
    pages: u64,
    accesses: u64,
) -> RunResult {
    let seed = configuration.seed;
    let result = run(configuration, link, pages, mixed(seed, pages, accesses))
        .unwrap_or_else(|error| panic!("seed {seed}: {error}"));
    println!("{}", summary(&result));
    assert!(result.is_correct(), "seed {seed}: {}", summary(&result));
    result
}

/// The seed, an adversary, the rest as by default.
fn hostile(seed: u64) -> MachineConfiguration {
    MachineConfiguration {
        seed,
        adversary: Some(AdversaryConfiguration::default()),
        ..MachineConfiguration::default()
    }
}

/// Every page once around, some lines of each: what prefetching is for.
fn scan(pages: u64, rounds: u64) -> impl Iterator<Item = Access> {
    (0..rounds * pages * 4).map(move |number| Access {
        line: (common::FIRST_PAGE + number / 4 % pages) * 64 + number % 4 * 9,
        write: number % 16 == 3,
    })
}

#[test]
fn calm_runs_are_correct_and_evict() {
    let configuration = MachineConfiguration {
        seed: seed(1),
        ..MachineConfiguration::default()
    };
    let result = correct_run(configuration, LinkConfiguration::default(), 400, 30_000);
    assert!(result.evictions > 200 && result.faults > 0 && result.loads_checked > 15_000);
    assert_eq!(result.adversary_turns, 0);
}

#[test]
fn pages_wanted_back_before_they_have_gone_are_kept() {
    let first = seed(50);
    for seed in first..first + 3 {
        let configuration = MachineConfiguration {
            seed,
            ..MachineConfiguration::default()
        };
        let link = LinkConfiguration {
            write_back_error_per_million: 100_000,
            ..LinkConfiguration::default()
        };
        let result = correct_run(configuration, link, 100, 30_000);
        // Nobody but a fault gives an eviction up here.
        assert!(result.adversary_turns == 0 && result.aborted_evictions > 10);
    }
}

#[test]
fn runs_with_adversary_and_faulty_link_are_correct() {
    let first = seed(100);
    for seed in first..first + 3 {
        let result = correct_run(hostile(seed), faulty_link(seed), 300, 12_000);
        assert!(result.adversary_turns > 1000 && result.pages_late > 0);
        assert!(result.agent.fetches_cancelled > 0 && result.agent.fetches_failed > 0);
        assert!(result.aborted_evictions > 0);
    }
}

#[test]
fn one_core_and_four_cores_are_correct() {
    for cores in [1, 4] {
        let configuration = MachineConfiguration {
            cores,
            ..hostile(seed(200))
        };
        correct_run(configuration, faulty_link(3), 200, 6_000);
    }
}

#[test]
fn everything_on_one_shared_id_is_correct() {
    let configuration = MachineConfiguration {
        shared_id: true,
        ..hostile(seed(300))
    };
    correct_run(configuration, faulty_link(4), 200, 6_000);
}

#[test]
fn full_size_caches_and_a_tiny_event_ring_are_correct() {
    let configuration = MachineConfiguration {
        sizes: CacheSizes::FULL,
        event_ring_entries_log2: 4,
        ..hostile(seed(400))
    };
    let result = correct_run(configuration, faulty_link(5), 300, 6_000);
    assert!(
        result.agent.events_lost > 0,
        "the directory had to be asked"
    );
}

#[test]
fn every_mode_is_correct_and_prefetching_saves_faults_on_a_scan() {
    let faults = [Mode::Prefetch, Mode::NoHold, Mode::NoPrefetch].map(|mode| {
        let configuration = MachineConfiguration {
            mode,
            seed: seed(500),
            ..MachineConfiguration::default()
        };
        let result = run(
            configuration,
            LinkConfiguration::default(),
            256,
            scan(256, 3),
        )
        .expect("runs");
        println!("{mode:?} {}", summary(&result));
        assert!(result.is_correct(), "{mode:?}: {}", summary(&result));
        match mode {
            Mode::Prefetch => assert!(result.held_stall_ns > 0),
            Mode::NoHold => assert_eq!(result.pages_in_time, 0),
            Mode::NoPrefetch => assert_eq!(
                u64::from(result.agent.fetches),
                u64::from(result.agent.demands)
            ),
        }
        result.faults
    });
    // A scan needs frames faster than software takes them from other pages; a program that uses its pages gains more.
    assert!(faults[0] * 2 < faults[2], "{faults:?}");
    assert!(faults[1] < faults[2], "{faults:?}");
}

#[test]
fn reading_a_table_line_quietly_fetches_nothing() {
    // The program is the same; what is wanted on top of what it needs is wanted because evictions read the lines of evicted pages again.
    let wanted = [HandlerMutant::None, HandlerMutant::LoudTableReads].map(|mutant| {
        let configuration = MachineConfiguration {
            mutant,
            ..MachineConfiguration::default()
        };
        let result = run(
            configuration,
            LinkConfiguration::default(),
            256,
            scan(256, 3),
        )
        .expect("runs");
        println!("{mutant:?} {}", summary(&result));
        assert!(result.is_correct() && result.evictions > 100);
        result.agent.fetches + result.agent.no_frame
    });
    assert!(
        wanted[0] < wanted[1],
        "{wanted:?} pages wanted with and without the quiet tag"
    );
}

#[test]
fn a_seed_replays_a_run_exactly() {
    let once = || {
        let seed = seed(600);
        run(
            hostile(seed),
            faulty_link(seed),
            150,
            mixed(seed, 150, 4_000),
        )
        .expect("runs")
    };
    let (first, second) = (once(), once());
    assert_eq!(first, second);
    let other = run(hostile(601), faulty_link(601), 150, mixed(600, 150, 4_000)).expect("runs");
    assert_ne!(first.time_ns, other.time_ns, "the seed matters");
}

#[test]
fn series_are_bounded_and_ascend() {
    let result = run(
        MachineConfiguration::default(),
        LinkConfiguration::default(),
        16,
        (0..600_000).map(|number| Access {
            line: common::FIRST_PAGE * 64 + number % 1024,
            write: false,
        }),
    )
    .expect("runs");
    assert!(result.samples.len() <= outrigger_host::MOST_SAMPLES && result.samples.len() > 100);
    for pair in result.samples.windows(2) {
        assert!(pair[0].accesses <= pair[1].accesses && pair[0].time_ns <= pair[1].time_ns);
    }
    assert_eq!(
        result.faults,
        result.samples.last().map_or(0, |sample| sample.faults)
    );
}

#[test]
fn impossible_settings_and_unknown_pages_are_named() {
    let message = |configuration, footprint| match run(
        configuration,
        LinkConfiguration::default(),
        footprint,
        scan(2, 1),
    ) {
        Ok(result) => panic!("runs: {}", summary(&result)),
        Err(error) => error.to_string(),
    };
    let cores = MachineConfiguration {
        cores: 9,
        ..MachineConfiguration::default()
    };
    assert!(message(cores, 2).contains("cores = 9"));
    let percent = MachineConfiguration {
        local_percent: 0,
        ..MachineConfiguration::default()
    };
    assert!(message(percent, 2).contains("local_percent = 0"));
    let deadline = MachineConfiguration {
        deadline_cycles: Some(4_980),
        ..MachineConfiguration::default()
    };
    assert!(message(deadline, 2).contains("DEADLINE_CYCLES"));
    assert!(message(MachineConfiguration::default(), 1).contains("not in the footprint"));
}
