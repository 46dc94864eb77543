//! Restore on touch with programs in processes of their own (HA6).

mod common;
#[path = "common/target.rs"]
mod target;

use common::{Folder, LIMIT, Program, possible, until, waiting};
use outrigger_attach::PAGE_BYTES;
use outrigger_guard::memory::{
    Alarm, Backing, Copied, Filler, MemorySettings, PageSource, ProtectedMemory, RestoreSettings,
    Urgency,
};
use outrigger_guard::protocol::Page;
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;
use std::io::ErrorKind;
use std::os::unix::process::ExitStatusExt;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread::{self, JoinHandle};
use std::time::Duration;
use target::Target;

#[test]
#[ignore = "the program that other tests start"]
fn program() {
    common::be_program();
}

const PAGES: u64 = 256;
/// What the first word of a page is more than its number.
const IMAGE: u64 = 1000;

fn empty(folder: &Folder) -> MemorySettings {
    let mut settings = folder.settings(PAGES, PAGES * 2);
    settings.regions[0].empty = true;
    settings.pace = waiting();
    settings
}

fn image(page: Page) -> [u8; PAGE_BYTES] {
    let mut contents = [7; PAGE_BYTES];
    contents[..8].copy_from_slice(&(u64::from(page) + IMAGE).to_le_bytes());
    contents
}

/// Passes requests on.
struct Requests(Sender<(Page, Urgency)>);

impl PageSource for Requests {
    fn request(&mut self, page: Page, urgency: Urgency) {
        // The test may be over.
        let _ = self.0.send((page, urgency));
    }
}

fn requests() -> (Box<Requests>, Receiver<(Page, Urgency)>) {
    let (sender, receiver) = channel();
    (Box::new(Requests(sender)), receiver)
}

/// Answers in any order, some twice, some after a failure, some not at all the first time. Counts what was filled.
fn answer(filler: Filler, requests: Receiver<(Page, Urgency)>, seed: u64) -> JoinHandle<u64> {
    thread::spawn(move || {
        let mut random = ChaCha8Rng::seed_from_u64(seed);
        let (mut open, mut filled) = (Vec::new(), 0);
        loop {
            match requests.recv_timeout(Duration::from_millis(if open.is_empty() {
                500
            } else {
                1
            })) {
                Ok((page, _)) => open.push(page),
                Err(std::sync::mpsc::RecvTimeoutError::Disconnected) => return filled,
                Err(_) if open.is_empty() => continue,
                Err(_) => {}
            }
            let page = open.swap_remove(random.random_range(0..open.len()));
            match random.random_range(0..10) {
                0 => filler.failed(page),
                1 => {}
                2 => open.push(page),
                _ => {}
            }
            if random.random_ratio(8, 10) {
                filled += u64::from(filler.answer(page, &image(page)).expect("filled"));
            }
        }
    })
}

#[test]
fn programs_run_at_once_and_see_every_page_whatever_the_order_of_answers() {
    if !possible() {
        return;
    }
    let folder = Folder::new();
    let memory = ProtectedMemory::start(empty(&folder)).expect("memory");
    // Ten pages are there already.
    for page in 0..10 {
        memory.regions()[0]
            .write(page, &image(page))
            .expect("written");
    }
    let (source, receiver) = requests();
    let settings = RestoreSettings {
        background_pages_per_s: 1000,
        background_window: 8,
        answer_limit: Duration::from_millis(20),
        attempts: 500,
    };
    memory.restore(source, settings, 0..10).expect("restoring");
    let answers = answer(memory.filler(), receiver, 5);
    let mut programs = [Program::attached(&folder), Program::attached(&folder)];
    // A store into a page that is not there yet is over the image, and stays.
    programs[0].store(200, 1);
    for (seed, program) in (1..).zip(&mut programs) {
        program.tell(&format!("check {seed} {IMAGE}"));
    }
    for program in &mut programs {
        assert_eq!(program.hear(), "page 200");
    }
    until("all is restored", || {
        memory
            .restore_progress()
            .is_some_and(|progress| progress.is_complete())
    });
    assert_eq!(programs[1].ask("load 200"), "1");
    assert_eq!(
        memory.next_dirty(0),
        Some(200),
        "the only one that was written"
    );
    assert_eq!(memory.unsaved().dirty_pages, 1);
    assert!(memory.end_restore());
    let expected: Vec<Page> = (0..PAGES as Page).collect();
    let mut target = Target::new(&memory);
    for page in expected {
        target.pages[page as usize] = image(page);
    }
    assert_eq!(target.different(&memory), [200]);
    target.save_all(&memory);
    assert_eq!((target.copies, target.different(&memory)), (1, vec![]));
    assert_eq!(memory.alarms(), (vec![], 0));
    drop(memory);
    assert_eq!(
        answers.join().expect("answers"),
        PAGES - 10,
        "each was filled once"
    );
}

#[test]
fn a_page_that_never_comes_kills_who_touches_it_and_nobody_else() {
    if !possible() {
        return;
    }
    let folder = Folder::new();
    let memory = ProtectedMemory::start(empty(&folder)).expect("memory");
    let (source, receiver) = requests();
    let settings = RestoreSettings {
        background_pages_per_s: 0,
        background_window: 1,
        answer_limit: Duration::from_millis(10),
        attempts: 3,
    };
    memory
        .restore(source, settings, std::iter::empty())
        .expect("restoring");
    let mut programs = [Program::attached(&folder), Program::attached(&folder)];
    programs[0].tell("load 7");
    let died = |program: &mut Program| {
        let mut status = None;
        until("the program dies", || {
            status = program.child.try_wait().expect("status");
            status.is_some()
        });
        status.expect("status").signal()
    };
    const SIGBUS: i32 = 7;
    assert_eq!(died(&mut programs[0]), Some(SIGBUS));
    assert_eq!(memory.alarms(), (vec![Alarm::PageLost { page: 7 }], 0));
    let asked: Vec<(Page, Urgency)> = receiver.try_iter().collect();
    assert_eq!(asked, [(7, Urgency::Touched); 3]);
    // Too late.
    assert!(!memory.filler().answer(7, &image(7)).expect("answered"));
    programs[1].tell("load 8");
    let asked = receiver.recv_timeout(LIMIT).expect("asked for");
    assert_eq!(asked, (8, Urgency::Touched));
    assert!(memory.filler().answer(8, &image(8)).expect("answered"));
    assert_eq!(programs[1].hear(), (8 + IMAGE).to_string());
    // Lost for who attaches later too.
    let mut late = Program::attached(&folder);
    late.tell("load 7");
    assert_eq!(died(&mut late), Some(SIGBUS));
    assert!(!memory.end_restore());
}

#[test]
fn a_page_that_is_not_here_yet_is_not_copied_but_asked_for() {
    if !possible() {
        return;
    }
    let folder = Folder::new();
    let memory = ProtectedMemory::start(empty(&folder)).expect("memory");
    let (source, receiver) = requests();
    let settings = RestoreSettings {
        background_pages_per_s: 0,
        answer_limit: LIMIT,
        ..RestoreSettings::default()
    };
    memory
        .restore(source, settings, std::iter::empty())
        .expect("restoring");
    // Another target, which has nothing.
    memory.forget();
    let mut contents = [0; PAGE_BYTES];
    let error = memory.copy_page(3, 1, &mut contents).expect_err("not here");
    assert_eq!(error.kind(), ErrorKind::WouldBlock);
    assert_eq!(receiver.try_recv(), Ok((3, Urgency::Touched)));
    assert!(memory.filler().answer(3, &image(3)).expect("answered"));
    let copied = memory.copy_page(3, 1, &mut contents).expect("copied");
    assert!(matches!(copied, Some(Copied::Send { .. })), "{copied:?}");
    assert_eq!(contents, image(3));
}

#[test]
fn what_cannot_be_restored_is_said() {
    if !possible() {
        return;
    }
    let folder = Folder::new();
    let memory = ProtectedMemory::start(folder.settings(PAGES, PAGES)).expect("memory");
    let error = memory
        .restore(requests().0, RestoreSettings::default(), std::iter::empty())
        .expect_err("refused");
    assert!(error.contains("region \"heap\": is not empty"), "{error}");
    drop(memory);
    let memory = ProtectedMemory::start(empty(&folder)).expect("memory");
    let settings = RestoreSettings {
        attempts: 0,
        ..RestoreSettings::default()
    };
    let error = memory.restore(requests().0, settings, std::iter::empty());
    assert_eq!(error, Err("attempts: must not be 0".to_owned()));
    let mut wrong = folder.settings(PAGES, PAGES);
    wrong.regions[0].empty = true;
    wrong.regions[0].backing = Backing::HugePages;
    wrong.regions[0].bytes = 2 << 20;
    wrong.socket = folder.0.join("other");
    let error = ProtectedMemory::start(wrong)
        .err()
        .expect("refused")
        .to_string();
    assert!(error.contains("empty:"), "{error}");
}

#[test]
fn the_background_goes_on_as_soon_as_answers_come() {
    if !possible() {
        return;
    }
    let folder = Folder::new();
    let memory = ProtectedMemory::start(empty(&folder)).expect("memory");
    let (source, receiver) = requests();
    let settings = RestoreSettings {
        background_pages_per_s: u64::MAX,
        background_window: 1,
        ..RestoreSettings::default()
    };
    memory.restore(source, settings, 0..0).expect("restoring");
    let filler = memory.filler();
    let answers = thread::spawn(move || {
        for (page, _) in receiver {
            filler.answer(page, &image(page)).expect("filled");
        }
    });
    // With the keeper's longest pause between two pages this takes two minutes.
    until("all is here", || {
        memory
            .restore_progress()
            .is_some_and(|progress| progress.is_complete())
    });
    assert!(memory.end_restore());
    answers.join().expect("answered");
}
