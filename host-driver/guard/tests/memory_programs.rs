//! Programs under protection, in processes of their own, with real page faults (HA4, HA5).

mod common;
#[path = "common/target.rs"]
mod target;

use common::{Folder, LIMIT, Program, possible, until, waiting};
use outrigger_attach::userfault::{Abilities, Writes};
use outrigger_guard::memory::freezer::{Cgroup, Freezer};
use outrigger_guard::memory::{Alarm, Backing, Pace, ProtectedMemory};
use std::io::BufRead;
use std::path::PathBuf;
use std::time::{Duration, Instant};
use target::Target;

#[test]
#[ignore = "the program that other tests start"]
fn program() {
    common::be_program();
}

const PAGES: u64 = 512;

/// Whether its answer is there already.
fn has_answered(program: &mut Program) -> bool {
    let stream = &mut program.stream;
    stream.get_mut().set_nonblocking(true).expect("socket");
    let answered = stream.fill_buf().is_ok_and(|bytes| !bytes.is_empty());
    stream.get_mut().set_nonblocking(false).expect("socket");
    answered
}

fn kill(program: &mut Program) {
    program.child.kill().expect("killed");
    program.child.wait().expect("ended");
}

/// A pace in which the kernel takes notes whenever it can.
fn noting() -> Pace {
    Pace {
        fastest_pages_per_s: Some(1),
        least_interval: Duration::from_millis(1),
        ..waiting()
    }
}

fn can_note() -> bool {
    let can = Abilities::of_kernel().is_ok_and(Abilities::asynchronous);
    if !can {
        println!("SKIPPED: needs Linux 6.7");
    }
    can
}

fn start(folder: &Folder, budget_pages: u64, pace: Pace) -> ProtectedMemory {
    let mut settings = folder.settings(PAGES, budget_pages);
    settings.pace = pace;
    ProtectedMemory::start(settings).expect("memory")
}

fn until_writes(memory: &ProtectedMemory, writes: Writes) {
    until("the switch", || memory.unsaved().writes == writes);
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
    assert_eq!(target.different(&memory), []);
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
    assert_eq!(target.different(&memory), []);
    assert_eq!(memory.alarms(), (vec![], 0), "they always stood in time");
}

#[test]
fn a_program_that_detaches_leaves_what_it_wrote_and_one_that_ends_is_read_again() {
    if !possible() || !can_note() {
        return;
    }
    let folder = Folder::new();
    let long = Pace {
        most_interval: Duration::from_secs(3600),
        ..noting()
    };
    let memory = start(&folder, PAGES * 2, long);
    until_writes(&memory, Writes::Note);
    let mut target = Target::new(&memory);
    let mut program = Program::attached(&folder);
    program.store(5, 1);
    program.ask("detach");
    assert_eq!(memory.unsaved().dirty_pages, 1, "found by the last scan");
    target.save_all(&memory);
    let mut program = Program::attached(&folder);
    program.store(6, 1);
    let pid = program.child.id().cast_signed();
    kill(&mut program);
    let suspect_pages = PAGES;
    until("all is suspect", || memory.unsaved().dirty_pages == PAGES);
    assert_eq!(
        memory.alarms(),
        (vec![Alarm::EndedUnseen { pid, suspect_pages }], 0)
    );
    target.save_all(&memory);
    assert_eq!(target.different(&memory), []);
}

#[test]
fn a_program_that_ends_while_writers_wait_is_known_exactly() {
    if !possible() {
        return;
    }
    let folder = Folder::new();
    let memory = start(&folder, 2, waiting());
    let mut program = Program::attached(&folder);
    program.store(6, 1);
    program.store(7, 1);
    program.tell("store 8 1");
    until("the writer is held", || {
        memory.unsaved().waiting_writers == 1
    });
    kill(&mut program);
    until("nobody waits", || memory.unsaved().waiting_writers == 0);
    assert_eq!(memory.unsaved().dirty_pages, 2);
    assert_eq!(memory.alarms(), (vec![], 0));
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
    assert_eq!(target.different(&memory), [], "nobody writes");
    let mut late = Program::start(&folder, None);
    assert!(late.ask("attach heap").contains("is being saved"));
    memory.go_on();
    until("it writes again", || memory.unsaved().pages() > 0);
}

#[test]
fn a_fork_inherits_nothing() {
    if !possible() {
        return;
    }
    let folder = Folder::new();
    let _memory = start(&folder, PAGES, waiting());
    let flags = Program::attached(&folder).ask("flags");
    assert!(flags.split(' ').any(|flag| flag == "dc"), "{flags}");
}

#[test]
fn a_mapping_that_nobody_registered_raises_an_alarm() {
    use std::os::fd::AsRawFd;
    if !possible() {
        return;
    }
    let folder = Folder::new();
    let memory = start(&folder, PAGES, waiting());
    let mut program = Program::attached(&folder);
    memory.look_for_foreign_mappings().expect("looked");
    assert_eq!(memory.alarms(), (vec![], 0));
    let file = memory.regions()[0].file().as_raw_fd();
    let answer = program.ask(&format!("map /proc/{}/fd/{file}", std::process::id()));
    memory.look_for_foreign_mappings().expect("looked");
    let (alarms, _) = memory.alarms();
    let [Alarm::Foreign { region, mapping }] = alarms.as_slice() else {
        panic!("{alarms:?}");
    };
    assert_eq!(region, "heap");
    assert_eq!((mapping.pid, mapping.writable), (program.child.id(), true));
    assert_eq!(mapping.address.to_string(), answer);
}

#[test]
fn who_may_not_attach_is_told_so() {
    use outrigger_attach::handshake::{Frame, Kind, receive, send};
    use std::os::unix::net::UnixStream;
    if !possible() {
        return;
    }
    let folder = Folder::new();
    let mut settings = folder.settings(PAGES, PAGES);
    settings.users = vec![1];
    let socket = settings.socket.clone();
    let memory = ProtectedMemory::start(settings).expect("memory");
    let mut program = Program::start(&folder, None);
    assert!(
        program
            .ask("attach stack")
            .contains("there is no region \"stack\"")
    );
    assert_eq!(program.ask("attach heap"), "ok");
    let again = ProtectedMemory::start(folder.settings(PAGES, PAGES));
    let error = again.err().expect("one guard for a socket").to_string();
    assert!(error.contains("in use"), "{error}");
    let answer = |frame: &Frame| {
        let stream = UnixStream::connect(&socket).expect("connected");
        send(&stream, frame, &[], LIMIT).expect("sent");
        receive(&stream, LIMIT).expect("an answer").0
    };
    let refused = answer(&Frame::bare(Kind::Ready));
    assert_eq!(refused.kind, Kind::Refused);
    assert!(
        refused.text.contains("Ready where Hello belongs"),
        "{}",
        refused.text
    );
    // Registered without being mapped.
    let stream = UnixStream::connect(&socket).expect("connected");
    send(&stream, &Frame::with_text(Kind::Hello, "heap"), &[], LIMIT).expect("sent");
    assert_eq!(receive(&stream, LIMIT).expect("offer").0.kind, Kind::Offer);
    send(&stream, &Frame::bare(Kind::Registered), &[], LIMIT).expect("sent");
    let refused = receive(&stream, LIMIT).expect("an answer").0;
    assert!(
        refused.text.contains("not mapped at 0x0"),
        "{}",
        refused.text
    );
    assert_eq!(memory.unsaved().pages(), 0);
}

#[test]
fn other_users_are_kept_out_by_the_socket_and_by_who_they_are() {
    if !possible() {
        return;
    }
    if rustix::process::geteuid().as_raw() != 0 {
        println!("SKIPPED: needs root, to start a program of another user");
        return;
    }
    use std::os::unix::fs::PermissionsExt;
    let folder = Folder::new();
    let all = std::fs::Permissions::from_mode(0o755);
    std::fs::set_permissions(&folder.0, all).expect("permissions");
    let memory = start(&folder, PAGES, waiting());
    let attach = || Program::start(&folder, Some(65534)).ask("attach heap");
    assert!(attach().contains("Permission denied"));
    drop(memory);
    let mut settings = folder.settings(PAGES, PAGES);
    settings.users = vec![1];
    let _memory = ProtectedMemory::start(settings).expect("memory");
    assert!(attach().contains("user 65534 may not attach"));
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
        assert_eq!(target.different(&memory), []);
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
        assert_eq!(target.different(&memory), []);
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
    assert_eq!(target.different(&memory), [], "nobody writes");
    memory.go_on();
    program.ask("stop");
    let copies = target.copies;
    program.store(7, u64::MAX);
    target.save_all(&memory);
    target.save_all(&memory);
    assert_eq!(target.different(&memory), []);
    assert!(target.copies > copies && target.unchanged >= 64);
    drop(program);
}

#[test]
fn a_guard_that_is_started_again_takes_kept_memory_over_and_reads_all_of_it() {
    use std::os::fd::AsRawFd;
    if !possible() {
        return;
    }
    let folder = Folder::new();
    let memory = start(&folder, PAGES, waiting());
    let mut program = Program::attached(&folder);
    program.store(3, 1);
    assert_eq!(program.ask("protected"), "true");
    let kept = memory.regions()[0]
        .file()
        .try_clone_to_owned()
        .expect("kept");
    drop(memory);
    until("it notices", || program.ask("protected") == "false");
    program.store(4, 1);
    let memory = start(&folder, PAGES, waiting());
    assert!(program.ask("reattach heap").contains("has other memory"));
    drop(memory);
    let mut settings = folder.settings(PAGES, PAGES);
    let path = format!("/proc/self/fd/{}", kept.as_raw_fd());
    settings.regions[0].backing = Backing::Kept(path.into());
    let memory = ProtectedMemory::start(settings).expect("memory");
    assert_eq!(memory.unsaved().dirty_pages, PAGES, "all is suspect");
    let mut target = Target::new(&memory);
    target.save_all(&memory);
    // Nobody sees this one.
    program.store(5, 1);
    assert_eq!(program.ask("reattach heap"), "ok");
    let (pid, suspect_pages) = (program.child.id().cast_signed(), PAGES);
    assert_eq!(
        memory.alarms(),
        (vec![Alarm::CameBack { pid, suspect_pages }], 0)
    );
    target.save_all(&memory);
    assert_eq!(target.different(&memory), []);
    assert_eq!((target.copies, target.unchanged), (PAGES + 1, PAGES - 1));
    program.store(6, 1);
    assert_eq!(memory.scan().expect("scanned"), 1);
    assert_eq!(program.ask("protected"), "true");
}

#[test]
fn without_its_guard_a_program_goes_on() {
    if !possible() {
        return;
    }
    let folder = Folder::new();
    let memory = start(&folder, 1, waiting());
    let mut program = Program::attached(&folder);
    program.store(1, 1);
    program.tell("store 2 1");
    until("the writer is held", || {
        memory.unsaved().waiting_writers == 1
    });
    drop(memory);
    assert_eq!(program.hear(), "ok");
    assert_eq!(program.ask("detach"), "ok");
}
