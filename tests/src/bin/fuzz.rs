//! Fuzzes one target (DR5). `cargo xtask campaign fuzz` runs this.
//!
//! `fuzz --list` names the targets. `fuzz TARGET FIRST_SEED INPUTS` prints how far the inputs got; a finding is told with its seed, and the exit code is 1.

use outrigger_tests::fuzz::allocation::{Counting, counts};
use outrigger_tests::fuzz::{Subject, TARGETS, run};
use std::process::ExitCode;
use std::time::{Duration, Instant};

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// How often progress is told.
const PROGRESS: Duration = Duration::from_secs(10);
/// Inputs between two looks at the clock.
const LOOK_EVERY: u64 = 1024;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if arguments == ["--list"] {
        TARGETS.iter().for_each(|(name, _)| println!("{name}"));
        return ExitCode::SUCCESS;
    }
    let parsed = match arguments.as_slice() {
        [name, seed, inputs] => TARGETS
            .iter()
            .find(|(known, _)| known == name)
            .zip(seed.parse().ok().zip(inputs.parse().ok())),
        _ => None,
    };
    let Some(((name, make), (seed, inputs))) = parsed else {
        let names: Vec<&str> = TARGETS.iter().map(|(name, _)| *name).collect();
        eprintln!("usage: fuzz {} FIRST_SEED INPUTS", names.join("|"));
        return ExitCode::from(2);
    };
    assert!(counts(), "the allocator does not count");
    // A finding tells its panic; ten million of them would tell nothing more.
    std::panic::set_hook(Box::new(|_| {}));
    let start = Instant::now();
    let mut told = start;
    let mut progress = |done: u64| {
        if done.is_multiple_of(LOOK_EVERY) && told.elapsed() > PROGRESS {
            told = Instant::now();
            eprintln!(
                "{name}: {done} of {inputs} inputs, {} s",
                start.elapsed().as_secs()
            );
        }
    };
    match run(make(Subject::Real).as_mut(), seed, inputs, &mut progress) {
        Ok(reached) => {
            let places: Vec<String> = reached
                .iter()
                .map(|(place, count)| format!("{place} {count}"))
                .collect();
            println!(
                "{name}: {inputs} inputs from seed {seed} in {:.0} s, no finding; {}",
                start.elapsed().as_secs_f64(),
                places.join(", ")
            );
            ExitCode::SUCCESS
        }
        Err(finding) => {
            eprintln!("{name}: seed {}: {}", finding.seed, finding.what);
            ExitCode::FAILURE
        }
    }
}
