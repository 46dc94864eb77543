//! After the power event nothing is allocated: scan, copy and acknowledge with an allocator that counts.

mod common;
#[path = "common/counting.rs"]
mod counting;

use common::{Folder, LIMIT, Program, possible, until, waiting};
use counting::allocations;
use outrigger_attach::PAGE_BYTES;
use outrigger_attach::userfault::{Abilities, Writes};
use outrigger_guard::memory::{Copied, Pace, ProtectedMemory};
use std::time::Instant;

#[test]
#[ignore = "the program that other tests start"]
fn program() {
    common::be_program();
}

const PAGES: u64 = 2048;

fn saving_allocates_nothing(pace: Pace, writes: Writes) {
    let folder = Folder::new();
    let mut settings = folder.settings(PAGES, PAGES / 2);
    settings.pace = pace;
    let memory = ProtectedMemory::start(settings).expect("memory");
    let mut program = Program::attached(&folder);
    until("the switch", || memory.unsaved().writes == writes);
    // More ranges than the kernel is asked for at once.
    for page in (0..1400).step_by(2) {
        program.store(page, 1);
    }
    memory
        .stand_still(Instant::now() + LIMIT)
        .expect("they stand");
    let mut contents = [0; PAGE_BYTES];
    let mut copied = 0;
    let counted = allocations(|| {
        memory.scan().expect("scanned");
        while let Some(page) = memory.next_dirty(0) {
            copied += 1;
            let copy = memory.copy_page(page, copied, &mut contents);
            assert!(matches!(copy, Ok(Some(Copied::Send { .. }))));
            memory.acknowledged([(page, copied)]);
        }
        assert_eq!(memory.unsaved().pages(), 0);
    });
    assert_eq!((copied, counted), (700, 0), "pages copied, allocations");
}

/// One after the other: all of the process is counted.
#[test]
fn saving_allocates_nothing_in_either_way_of_tracking() {
    if !possible() {
        return;
    }
    assert!(
        allocations(|| drop(std::hint::black_box(Box::new(1)))) > 0,
        "the allocator counts"
    );
    saving_allocates_nothing(waiting(), Writes::Wait);
    if !Abilities::of_kernel().is_ok_and(Abilities::asynchronous) {
        println!("SKIPPED in part: needs Linux 6.7");
        return;
    }
    let noting = Pace {
        fastest_pages_per_s: Some(1),
        ..waiting()
    };
    saving_allocates_nothing(noting, Writes::Note);
}
