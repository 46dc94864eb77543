//! The whole host model on the golden device: every byte and every entry right, whatever link and adversary do (P1, P3, P4, P7).

mod common;

use common::{faulty_link, mixed, run, seed};
use outrigger_host::{AdversaryConfiguration, MachineConfiguration};
use outrigger_link::LinkConfiguration;

#[test]
fn a_calm_run_is_correct() {
    let configuration = MachineConfiguration {
        seed: seed(1),
        ..MachineConfiguration::default()
    };
    let result = run(
        configuration,
        LinkConfiguration::default(),
        600,
        mixed(5, 600, 100_000),
    )
    .expect("runs");
    println!("{}", common::summary(&result));
    assert!(result.is_correct(), "{result:?}");
    assert!(result.evictions > 500 && result.faults > 0 && result.loads_checked > 60_000);
}

#[test]
fn runs_with_adversary_and_faulty_link_are_correct() {
    let first = seed(100);
    for seed in first..first + 5 {
        let configuration = MachineConfiguration {
            seed,
            adversary: Some(AdversaryConfiguration::default()),
            ..MachineConfiguration::default()
        };
        let result = run(
            configuration,
            faulty_link(seed),
            500,
            mixed(seed, 500, 60_000),
        )
        .unwrap_or_else(|error| panic!("seed {seed}: {error}"));
        println!("{}", common::summary(&result));
        assert!(result.is_correct(), "seed {seed}: {result:?}");
        assert!(result.adversary_turns > 1000);
    }
}
