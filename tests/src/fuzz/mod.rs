//! Inputs by the million for everything that reads what somebody else wrote (DR5): each from its own seed, in this process, on stable Rust.
//!
//! ```text
//! seed --> Random --> a well-formed input, spoilt here and there --> the code under test --> what must hold, and how far it got
//! ```
//! An input depends on its seed alone, so a finding is replayed by its seed. A panic is a finding. A target that rejects everything would find
//! nothing: each counts how far its inputs got. [`Subject::Naive`] is a version of the code with a mistake that people make; each target must find it.

pub mod allocation;
mod client;
mod files;
mod hostile_function;
mod random;
mod registers;
mod ring;
mod server;
mod trace;

use random::Random;
use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// What is run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    /// The code as it is.
    Real,
    /// One with a mistake: trusts an index, takes a torn file for a whole one, mixes up answers.
    Naive,
}

/// How often inputs got somewhere, by its name.
pub type Reached = BTreeMap<&'static str, u64>;

/// Code under test with what must hold of it.
pub trait Target {
    /// Runs one input; says what does not hold.
    ///
    /// # Errors
    /// The finding.
    fn run(&mut self, random: &mut Random, reached: &mut Reached) -> Result<(), String>;
    /// Everything that inputs must get to.
    fn places(&self) -> &'static [&'static str];
}

/// Makes a target.
pub type MakeTarget = fn(Subject) -> Box<dyn Target>;

/// All targets by name.
pub const TARGETS: &[(&str, MakeTarget)] = &[
    ("vfio-user-server", server::target),
    ("vfio-user-client", client::target),
    ("event-ring", ring::target),
    ("registers", registers::target),
    ("trace", trace::target),
];

/// Something that does not hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The seed of the input.
    pub seed: u64,
    /// What.
    pub what: String,
}

/// Runs so many inputs with seeds from `first` on; how far they got.
///
/// # Errors
/// The first finding.
pub fn run(
    target: &mut dyn Target,
    first: u64,
    inputs: u64,
    progress: &mut dyn FnMut(u64),
) -> Result<Reached, Finding> {
    let mut reached: Reached = target.places().iter().map(|place| (*place, 0)).collect();
    for number in 0..inputs {
        let seed = first.wrapping_add(number);
        let mut random = Random::new(seed);
        let outcome = catch_unwind(AssertUnwindSafe(|| target.run(&mut random, &mut reached)));
        let what = match outcome {
            Ok(Ok(())) => None,
            Ok(Err(what)) => Some(what),
            Err(panic) => Some(panic_text(panic.as_ref())),
        };
        if let Some(what) = what {
            return Err(Finding { seed, what });
        }
        progress(number + 1);
    }
    Ok(reached)
}

fn panic_text(panic: &(dyn std::any::Any + Send)) -> String {
    let text = panic
        .downcast_ref::<String>()
        .map(String::as_str)
        .or_else(|| panic.downcast_ref::<&str>().copied());
    format!("panic: {}", text.unwrap_or("without a text"))
}

/// Notes that an input got to a place.
fn reach(reached: &mut Reached, place: &'static str) {
    *reached.entry(place).or_default() += 1;
}

/// Fails with the text unless the condition holds.
fn ensure(holds: bool, text: impl FnOnce() -> String) -> Result<(), String> {
    if holds { Ok(()) } else { Err(text()) }
}
