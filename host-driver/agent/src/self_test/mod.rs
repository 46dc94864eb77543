//! Self-test of a card: what a driver relies on, checked on the device itself, whatever is between (DR1, DR3).
//!
//! ```text
//! identity -> blocks -> registers -> refusal -> deadline -> idle -> events -> quiet -> ring -> dma -> vectors -> reset -> function reset by configuration space
//! ```
//! Needs an agent that nobody uses: no frame posted. Events are made without the host's memory port: a page is demanded while fetches time
//! out at once. Afterwards settings, frames and pages are as before; events, prefetch and interrupts are off.

mod events;
mod host_memory;
mod registers;

use crate::{AgentDriver, DriverError};
use outrigger_pci::{PciError, PciFunction};
use std::rc::Rc;
use std::time::Duration;

/// Longest wait for something that the device has to do.
const PATIENCE: Duration = Duration::from_secs(5);
/// Wait for something that must not come.
const QUIET: Duration = Duration::from_millis(20);

/// One check that was made.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Check {
    /// Its name.
    pub name: &'static str,
    /// True when it holds.
    pub passed: bool,
    /// What was seen.
    pub detail: String,
}

/// Why a check fails.
#[derive(Debug)]
struct Failure(String);

type Outcome = Result<String, Failure>;

impl From<DriverError> for Failure {
    fn from(error: DriverError) -> Self {
        Self(error.to_string())
    }
}

impl From<PciError> for Failure {
    fn from(error: PciError) -> Self {
        Self(error.to_string())
    }
}

/// Fails with the text unless the condition holds.
fn ensure(holds: bool, text: impl FnOnce() -> String) -> Result<(), Failure> {
    if holds { Ok(()) } else { Err(Failure(text())) }
}

type Step = (&'static str, fn(&AgentDriver) -> Outcome);

/// The checks after the device is open, in order. Each leaves settings as they were.
const STEPS: &[Step] = &[
    ("registers", registers::hold_patterns),
    ("refusal", registers::refuse_what_is_impossible),
    ("deadline", registers::bound_follows_the_deadline),
    ("idle", registers::nobody_uses_the_agent),
    ("events", events::come_in_order_with_interrupts),
    ("quiet", events::no_interrupt_that_is_off),
    ("ring", events::a_full_ring_tells_and_goes_on),
    ("dma", host_memory::dma_both_ways),
    ("vectors", host_memory::every_vector),
    ("reset", registers::reset_leaves_settings),
    (
        "configuration-reset",
        registers::reset_by_configuration_space,
    ),
];

/// Runs the self-test, handing out each check as it is made. It ends at the first one that fails: the others build on it. True when all hold.
pub fn self_test(function: &Rc<dyn PciFunction>, report: &mut dyn FnMut(&Check)) -> bool {
    let mut make = |name, outcome: Outcome| {
        let (passed, detail) = match outcome {
            Ok(detail) => (true, detail),
            Err(Failure(detail)) => (false, detail),
        };
        let check = Check {
            name,
            passed,
            detail,
        };
        report(&check);
        passed
    };
    if !make("identity", registers::identity(function.as_ref())) {
        return false;
    }
    let driver = match AgentDriver::open(Rc::clone(function)) {
        Ok(driver) => driver,
        Err(error) => return make("blocks", Err(error.into())),
    };
    let hardware = driver.hardware();
    let detail = format!(
        "all found; {} frames, {} remote pages, build {:08x}",
        hardware.frames, hardware.remote_pages, hardware.build_hash
    );
    make("blocks", Ok(detail)) && STEPS.iter().all(|(name, step)| make(name, step(&driver)))
}
