//! Memory that is tracked in one of the two ways.

use crate::common::{Folder, until, waiting};
use outrigger_attach::userfault::{Abilities, Writes};
use outrigger_guard::memory::{Pace, ProtectedMemory};
use std::time::Duration;

pub const PAGES: u64 = 512;

/// A pace in which the kernel takes notes whenever it can.
pub fn noting() -> Pace {
    Pace {
        fastest_pages_per_s: Some(1),
        least_interval: Duration::from_millis(1),
        ..waiting()
    }
}

pub fn can_note() -> bool {
    let can = Abilities::of_kernel().is_ok_and(Abilities::asynchronous);
    if !can {
        println!("SKIPPED: needs Linux 6.7");
    }
    can
}

pub fn start(folder: &Folder, budget_pages: u64, pace: Pace) -> ProtectedMemory {
    let mut settings = folder.settings(PAGES, budget_pages);
    settings.pace = pace;
    ProtectedMemory::start(settings).expect("memory")
}

pub fn until_writes(memory: &ProtectedMemory, writes: Writes) {
    until("the switch", || memory.unsaved().writes == writes);
}
