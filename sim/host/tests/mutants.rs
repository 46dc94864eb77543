//! Each obligation of `docs/os-contract.md`, broken on purpose, is noticed: by a wrong byte, a wrong entry, a stray access or an error.
//! The same run without the fault is correct, so that it is the fault that is noticed.

mod common;

use common::{mixed, run, seed, summary};
use outrigger_host::{AdversaryConfiguration, HandlerMutant, HostError, MachineConfiguration};
use outrigger_link::LinkConfiguration;

const PAGES: u64 = 300;
const ACCESSES: u64 = 12_000;

/// Seeds that a fault of rare effect may need.
const SEEDS: u64 = 4;

fn configuration(mutant: HandlerMutant, seed: u64) -> MachineConfiguration {
    MachineConfiguration {
        seed,
        local_percent: 40,
        adversary: Some(AdversaryConfiguration::default()),
        mutant,
        ..MachineConfiguration::default()
    }
}

/// How a run with this fault ended: the error, or the numbers when something is wrong; None when all is well.
fn fault(mutant: HandlerMutant, seed: u64) -> Option<Result<String, HostError>> {
    let program = mixed(seed, PAGES, ACCESSES);
    let link = LinkConfiguration {
        jitter_ns: 10_000,
        seed,
        ..LinkConfiguration::default()
    };
    match run(configuration(mutant, seed), link, PAGES, program) {
        Ok(result) if result.is_correct() => None,
        Ok(result) => Some(Ok(summary(&result))),
        Err(error) => Some(Err(error)),
    }
}

fn error(mutant: HandlerMutant) -> HostError {
    match fault(mutant, seed(7)) {
        Some(Err(error)) => error,
        other => panic!("{mutant:?} is not noticed by an error: {other:?}"),
    }
}

/// With one of a few seeds data, entries or accesses are wrong, or the run ends with an error.
fn must_be_noticed(mutant: HandlerMutant) {
    let first = seed(7);
    let noticed = (first..first + SEEDS).find_map(|seed| fault(mutant, seed));
    println!("{mutant:?}: {noticed:?}");
    assert!(noticed.is_some(), "{mutant:?} is not noticed");
}

#[test]
fn without_a_fault_the_run_is_correct() {
    let first = seed(7);
    for seed in first..first + SEEDS {
        assert_eq!(fault(HandlerMutant::None, seed), None, "seed {seed}");
    }
}

#[test]
fn os1_untagged_tables_never_become_usable() {
    let error = error(HandlerMutant::UntaggedTables);
    assert!(matches!(error, HostError::FaultLoop { .. }), "{error}");
}

#[test]
fn os2_posting_a_frame_with_cached_lines_corrupts_its_page() {
    must_be_noticed(HandlerMutant::PostFrameWithCachedLines);
}

#[test]
fn os4_software_that_sets_present_shows_pages_that_have_not_come() {
    must_be_noticed(HandlerMutant::SoftwareSetsPresent);
}

#[test]
fn os5_keeping_the_table_line_faults_for_ever() {
    let error = error(HandlerMutant::KeepTableLineAfterFault);
    assert!(matches!(error, HostError::FaultLoop { .. }), "{error}");
}

#[test]
fn os6_refetching_a_leaving_page_upsets_its_eviction() {
    let error = error(HandlerMutant::RefetchWhileLeaving);
    assert!(
        matches!(error, HostError::EvictionRefused { .. }),
        "{error}"
    );
}

#[test]
fn os7_waiting_with_the_lock_held_waits_for_ever() {
    let error = error(HandlerMutant::WaitWithLockHeld);
    assert!(
        matches!(error, HostError::PageDoesNotCome { .. }),
        "{error}"
    );
}

#[test]
fn os9_a_plain_store_of_the_entry_loses_accessed_and_dirty_bits() {
    must_be_noticed(HandlerMutant::PlainEntryStore);
}

#[test]
fn os10_without_shoot_down_frames_are_used_after_they_were_freed() {
    must_be_noticed(HandlerMutant::NoShootDown);
}

#[test]
fn os11_flushing_before_the_shoot_down_loses_stores() {
    must_be_noticed(HandlerMutant::FlushBeforeShootDown);
}

#[test]
fn os11_without_page_flush_stores_are_lost() {
    must_be_noticed(HandlerMutant::NoPageFlush);
}

#[test]
fn os12_without_table_flush_the_agent_refuses_the_commit() {
    let error = error(HandlerMutant::NoTableFlush);
    assert!(
        matches!(error, HostError::EvictionRefused { .. }),
        "{error}"
    );
}

#[test]
fn os13_without_a_fence_the_agent_refuses_the_commit() {
    let error = error(HandlerMutant::NoFence);
    assert!(
        matches!(error, HostError::EvictionRefused { .. }),
        "{error}"
    );
}
