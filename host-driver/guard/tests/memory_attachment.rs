//! Who attaches, who may not, and what becomes of programs that end and of guards that do (HA4).

mod common;
#[path = "common/target.rs"]
mod target;
#[path = "common/tracking.rs"]
mod tracking;

use common::{Folder, LIMIT, Program, possible, until, waiting};
use outrigger_attach::userfault::Writes;
use outrigger_guard::memory::{Alarm, Backing, Pace, ProtectedMemory};
use std::time::Duration;
use target::Target;
use tracking::{PAGES, can_note, noting, start, until_writes};

#[test]
#[ignore = "the program that other tests start"]
fn program() {
    common::be_program();
}

fn kill(program: &mut Program) {
    program.child.kill().expect("killed");
    program.child.wait().expect("ended");
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
    assert_eq!(target.different(&memory), [0_u32; 0]);
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
    assert_eq!(target.different(&memory), [0_u32; 0]);
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
fn a_program_that_closes_the_connection_stays_protected_until_it_ends() {
    if !possible() {
        return;
    }
    let folder = Folder::new();
    let memory = start(&folder, 2, waiting());
    let mut program = Program::attached(&folder);
    assert_eq!(program.ask("silence"), "ok");
    program.store(6, 1);
    program.store(7, 1);
    program.tell("store 8 1");
    until("the writer is held", || {
        memory.unsaved().waiting_writers == 1
    });
    assert_eq!(memory.unsaved().dirty_pages, 2);
    kill(&mut program);
    until("its end is seen", || memory.unsaved().waiting_writers == 0);
    memory.look_for_foreign_mappings().expect("looked");
    assert_eq!(memory.alarms(), (vec![], 0));
}
