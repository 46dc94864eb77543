//! Programs under protection, in processes of their own, with real page faults (HA4, HA5).

mod common;
#[path = "common/target.rs"]
mod target;
#[path = "common/tracking.rs"]
mod tracking;

use common::{Folder, LIMIT, Program, possible, until, waiting};
use outrigger_attach::userfault::Writes;
use outrigger_guard::memory::freezer::{Cgroup, Freezer};
use outrigger_guard::memory::{Alarm, Backing, Pace, ProtectedMemory};
use std::io::BufRead;
use std::path::PathBuf;
use std::time::Instant;
use target::Target;
use tracking::{PAGES, can_note, noting, start, until_writes};

#[test]
#[ignore = "the program that other tests start"]
fn program() {
    common::be_program();
}

/// Whether its answer is there already.
fn has_answered(program: &mut Program) -> bool {
    let stream = &mut program.stream;
    stream.get_mut().set_nonblocking(true).expect("socket");
    let answered = stream.fill_buf().is_ok_and(|bytes| !bytes.is_empty());
    stream.get_mut().set_nonblocking(false).expect("socket");
    answered
}

fn what_is_written_is_saved_and_nothing_else(pace: Pace, writes: Writes) {
    let folder = Folder::new();
    let memory = start(&folder, 100, pace);
    until_writes(&memory, writes);
    let (mut first, mut second) = (Program::attached(&folder), Program::attached(&folder));
    until_writes(&memory, writes);
    assert_eq!(memory.scan().expect("scanned"), 0, "nothing was written");
    let mut target = Target::new(&memory);
    first.store(3, 1);
    second.store(3, 2);
    second.store(500, 3);
    assert_eq!(first.ask("load 500"), "3", "they see the same memory");
    assert_eq!(memory.scan().expect("scanned"), 2);
    target.save_all(&memory);
    assert_eq!((target.copies, target.different(&memory)), (2, vec![]));
    // Once more: they were protected again.
    first.store(500, 4);
    assert_eq!(target.different(&memory), [500]);
    target.save_all(&memory);
    assert_eq!((target.copies, target.different(&memory)), (3, vec![]));
    // The same bytes again need not go out.
    first.store(500, 4);
    target.save_all(&memory);
    assert_eq!((target.copies, target.unchanged), (3, 1));
    assert_eq!(memory.alarms(), (vec![], 0));
}

#[test]
fn what_is_written_is_saved_while_writers_wait() {
    if possible() {
        what_is_written_is_saved_and_nothing_else(waiting(), Writes::Wait);
    }
}

#[test]
fn what_is_written_is_saved_while_the_kernel_takes_notes() {
    if possible() && can_note() {
        what_is_written_is_saved_and_nothing_else(noting(), Writes::Note);
    }
}

#[test]
fn without_notes_of_the_kernel_writers_wait_however_large_the_budget() {
    if !possible() {
        return;
    }
    let old_kernel = Pace {
        notes: false,
        ..noting()
    };
    let folder = Folder::new();
    let memory = start(&folder, PAGES * 2, old_kernel);
    let mut program = Program::attached(&folder);
    program.store(1, 1);
    assert_eq!(memory.unsaved().writes, Writes::Wait);
    assert_eq!(
        memory.unsaved().dirty_pages,
        1,
        "counted before it was written"
    );
    what_is_written_is_saved_and_nothing_else(old_kernel, Writes::Wait);
}

#[test]
fn the_budget_holds_at_every_instant_that_is_looked_at() {
    if !possible() {
        return;
    }
    let folder = Folder::new();
    let memory = start(&folder, 40, waiting());
    let mut programs = [Program::attached(&folder), Program::attached(&folder)];
    for (seed, program) in (1..).zip(&mut programs) {
        program.ask(&format!("write {seed}"));
        program.ask(&format!("write {}", seed + 10));
    }
    let mut target = Target::new(&memory);
    let mut most = 0;
    for _ in 0..40 {
        for _ in 0..20 {
            target.save(&memory, 10);
            let unsaved = memory.unsaved();
            assert!(unsaved.pages() <= 40, "{unsaved:?}");
            most = most.max(unsaved.pages());
        }
        memory
            .stand_still(Instant::now() + LIMIT)
            .expect("they stand");
        let (unsaved, different) = (memory.unsaved(), target.different(&memory));
        assert!(
            different.len() as u64 <= unsaved.pages(),
            "{unsaved:?}, {different:?}"
        );
        for page in different {
            assert_eq!(memory.next_dirty(page), Some(page), "page {page} is lost");
        }
        memory.go_on();
    }
    assert!(most > 30, "the budget was never near: {most}");
    for program in &mut programs {
        // They may be held: something must be saved meanwhile.
        program.tell("stop");
        until("the program stops", || {
            target.save(&memory, 10);
            has_answered(program)
        });
        let stores: u64 = program.hear().parse().expect("number");
        assert!(stores > 100, "{stores}");
    }
    target.save_all(&memory);
    assert_eq!(target.different(&memory), [0_u32; 0]);
}

#[test]
fn at_the_budget_a_writer_is_held_until_something_is_acknowledged() {
    if !possible() {
        return;
    }
    let folder = Folder::new();
    let memory = start(&folder, 3, waiting());
    let mut program = Program::attached(&folder);
    (0..3).for_each(|page| program.store(page, 1));
    // A page that is dirty already costs nothing.
    program.store(1, 2);
    program.tell("store 9 1");
    until("the writer is held", || {
        memory.unsaved().waiting_writers == 1
    });
    assert_eq!(memory.unsaved().dirty_pages, 3);
    let mut contents = [0; 4096];
    // Under way is not saved yet.
    memory.copy_page(0, 1, &mut contents).expect("copied");
    assert_eq!(memory.unsaved().pages(), 3);
    assert!(!has_answered(&mut program));
    memory.acknowledged([(0, 1)]);
    assert_eq!(program.hear(), "ok");
    assert_eq!(memory.unsaved().dirty_pages, 3);
    assert_eq!(memory.next_dirty(2), Some(2));
    assert_eq!(memory.next_dirty(3), Some(9));
}

#[test]
fn a_budget_that_is_cut_below_what_is_dirty_exposes_and_then_it_only_falls() {
    if !possible() {
        return;
    }
    let folder = Folder::new();
    let memory = start(&folder, 100, waiting());
    let mut program = Program::attached(&folder);
    (0..60).for_each(|page| program.store(page, 1));
    memory.set_budget(10 * 4096);
    assert!(memory.unsaved().is_exposed());
    program.ask("write 1");
    let mut target = Target::new(&memory);
    let mut last = memory.unsaved().pages();
    while memory.unsaved().is_exposed() {
        target.save(&memory, 1);
        let now = memory.unsaved().pages();
        assert!(now <= last, "{last}, then {now}");
        last = now;
    }
    assert!(last <= 10);
}

#[test]
fn switches_under_load_lose_nothing() {
    if !possible() || !can_note() {
        return;
    }
    let folder = Folder::new();
    let memory = start(&folder, 2 * PAGES, noting());
    let mut programs = [Program::attached(&folder), Program::attached(&folder)];
    for (seed, program) in (1..).zip(&mut programs) {
        program.ask(&format!("write {seed}"));
    }
    let mut target = Target::new(&memory);
    for _ in 0..10 {
        until_writes(&memory, Writes::Note);
        target.save(&memory, 50);
        memory.set_budget(PAGES / 8 * 4096);
        until("writers wait", || {
            target.save(&memory, 50);
            memory.unsaved().writes == Writes::Wait
        });
        memory
            .stand_still(Instant::now() + LIMIT)
            .expect("they stand");
        for page in target.different(&memory) {
            assert_eq!(memory.next_dirty(page), Some(page), "page {page} is lost");
        }
        memory.go_on();
        memory.set_budget(2 * PAGES * 4096);
    }
    for program in &mut programs {
        program.tell("stop");
        until("the program stops", || {
            target.save(&memory, 50);
            has_answered(program)
        });
    }
    target.save_all(&memory);
    assert_eq!(target.different(&memory), [0_u32; 0]);
    // They write faster than was said, of course.
    let (alarms, _) = memory.alarms();
    let of_other_kind = alarms
        .iter()
        .find(|alarm| !matches!(alarm, Alarm::Overrun { .. }));
    assert_eq!(of_other_kind, None, "they always stood in time");
}

#[test]
fn programs_that_write_faster_than_was_said_raise_an_alarm_and_are_stopped() {
    use std::time::Duration;
    if !possible() || !can_note() {
        return;
    }
    let folder = Folder::new();
    let slow = Pace {
        most_interval: Duration::from_secs(3600),
        ..noting()
    };
    // Said to be one page per second, so the next scan is far away.
    let memory = start(&folder, 200, slow);
    until_writes(&memory, Writes::Note);
    let mut program = Program::attached(&folder);
    (0..300).for_each(|page| program.store(page, 1));
    assert_eq!(memory.unsaved().writes, Writes::Note);
    assert_eq!(memory.scan().expect("scanned"), 300);
    until_writes(&memory, Writes::Wait);
    let overrun = Alarm::Overrun {
        unsaved_pages: 300,
        budget_pages: 200,
    };
    assert_eq!(memory.alarms(), (vec![overrun], 0));
    assert!(memory.unsaved().is_exposed());
    program.tell("store 300 1");
    until("the writer is held", || {
        memory.unsaved().waiting_writers == 1
    });
}

#[test]
fn programs_stand_still_and_go_on() {
    if !possible() {
        return;
    }
    let folder = Folder::new();
    let memory = start(&folder, PAGES, waiting());
    let mut program = Program::attached(&folder);
    program.ask("write 1");
    memory
        .stand_still(Instant::now() + LIMIT)
        .expect("they stand");
    let mut target = Target::new(&memory);
    target.save_all(&memory);
    assert_eq!(target.different(&memory), [0_u32; 0], "nobody writes");
    let mut late = Program::start(&folder, None);
    assert!(late.ask("attach heap").contains("is being saved"));
    memory.go_on();
    until("it writes again", || memory.unsaved().pages() > 0);
}

#[test]
fn huge_pages_are_tracked_and_saved_as_a_whole() {
    if !possible() {
        return;
    }
    for pace in [waiting(), noting()] {
        let folder = Folder::new();
        let mut settings = folder.settings(1536, 1024);
        settings.regions[0].backing = Backing::HugePages;
        settings.pace = pace;
        let memory = match ProtectedMemory::start(settings) {
            Ok(memory) => memory,
            Err(error) => {
                assert!(error.to_string().contains("vm.nr_hugepages"), "{error}");
                println!("SKIPPED: needs sysctl vm.nr_hugepages=16");
                return;
            }
        };
        let mut program = Program::attached(&folder);
        let mut target = Target::new(&memory);
        program.store(600, 1);
        memory.scan().expect("scanned");
        assert_eq!(
            (memory.next_dirty(0), memory.unsaved().dirty_pages),
            (Some(512), 512)
        );
        target.save_all(&memory);
        assert_eq!(target.different(&memory), [0_u32; 0]);
        program.store(513, 1);
        program.store(1, 1);
        // Both fit into the budget, the third does not.
        program.tell("store 1500 1");
        if memory.unsaved().writes == Writes::Wait {
            until("the writer is held", || {
                memory.unsaved().waiting_writers == 1
            });
        }
        target.save_all(&memory);
        assert_eq!(program.hear(), "ok");
        target.save_all(&memory);
        assert_eq!(target.different(&memory), [0_u32; 0]);
        let first_copies = 3 * 512;
        assert_eq!(
            target.copies,
            first_copies + 1,
            "but for page 513 the target has the bytes"
        );
    }
}

/// A cgroup of the test's own, where there may be one.
struct Group(PathBuf);

impl Group {
    fn make(folder: &Folder) -> Option<Self> {
        let mounts = std::fs::read_to_string("/proc/self/mounts").ok()?;
        let root = mounts.lines().find_map(|line| {
            let mut fields = line.split(' ');
            let path = fields.nth(1)?;
            (fields.next()? == "cgroup2").then(|| PathBuf::from(path))
        })?;
        let path = root.join(folder.0.file_name()?);
        std::fs::create_dir(&path).ok()?;
        Some(Self(path))
    }
}

impl Drop for Group {
    fn drop(&mut self) {
        // It is empty once its processes are gone.
        let _ = std::fs::remove_dir(&self.0);
    }
}

#[test]
fn a_region_of_a_file_is_read_as_a_whole_and_only_changes_are_sent() {
    if !possible() {
        return;
    }
    let folder = Folder::new();
    let path = folder.0.join("pmem");
    std::fs::write(&path, vec![0; 64 * 4096]).expect("file");
    let settings = || {
        let mut settings = folder.settings(64, 8);
        settings.regions[0].backing = Backing::File(path.clone());
        settings
    };
    let error = ProtectedMemory::start(settings()).err().expect("refused");
    assert!(error.to_string().starts_with("freezer: "), "{error}");
    let Some(group) = Group::make(&folder) else {
        println!(
            "SKIPPED: needs root and a mounted cgroup2 (mount -t cgroup2 none /sys/fs/cgroup)"
        );
        return;
    };
    let mut settings = settings();
    settings.freezer = Freezer::Cgroup(Cgroup::open(&group.0).expect("cgroup"));
    let memory = ProtectedMemory::start(settings).expect("memory");
    let mut program = Program::start(&folder, None);
    assert!(program.ask("attach heap").contains("is not in cgroup"));
    let pid = program.child.id().to_string();
    std::fs::write(group.0.join("cgroup.procs"), pid).expect("moved");
    assert_eq!(program.ask("attach heap"), "ok");
    program.store(5, 1);
    let mut target = Target::new(&memory);
    target.save_all(&memory);
    assert_eq!((target.copies, target.different(&memory)), (64, vec![]));
    program.store(6, 1);
    program.ask("write 1");
    memory
        .stand_still(Instant::now() + LIMIT)
        .expect("they stand");
    target.save_all(&memory);
    assert_eq!(target.different(&memory), [0_u32; 0], "nobody writes");
    memory.go_on();
    program.ask("stop");
    let copies = target.copies;
    program.store(7, u64::MAX);
    target.save_all(&memory);
    target.save_all(&memory);
    assert_eq!(target.different(&memory), [0_u32; 0]);
    assert!(target.copies > copies && target.unchanged >= 64);
    drop(program);
}
