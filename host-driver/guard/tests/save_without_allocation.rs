//! What the daemon itself does for a page of a save allocates nothing: the protocol, the copy, the frame, the acknowledgement; from the instant
//! at which the program stands still to the commit. TLS and the sockets are not part of this.

mod common;
#[path = "common/counting.rs"]
mod counting;

use common::{Folder, Program, possible, until, waiting};
use counting::allocations;
use outrigger_guard::link::frame::{append_pages, length};
use outrigger_guard::link::{Buffer, PageNumber, RUN_PAGES};
use outrigger_guard::memory::ProtectedMemory;
use outrigger_guard::protocol::{
    Configuration, Durable, Early, Host, HostId, Input, Message, Output, Page,
};

#[test]
#[ignore = "the program that other tests start"]
fn program() {
    common::be_program();
}

const PAGES: Page = 512;
const KEEPER: u64 = 1;
/// More than a page with its frame.
const ROOM: usize = 5000;

/// An owner with its memory, and another host that stores every page at once.
struct Saving {
    memory: ProtectedMemory,
    host: Host,
    outputs: Vec<Output>,
    /// Pages that the other host has, and has not said so of.
    stored: Vec<(u64, u64, Page)>,
    sent: Buffer,
    /// Pages that are copied together next.
    run: Vec<PageNumber>,
    number: u64,
    pages: u64,
    committed: bool,
}

impl Saving {
    fn tell(&mut self, input: Input) {
        let mut outputs = std::mem::take(&mut self.outputs);
        self.host.on_into(1, input, &mut outputs);
        for output in outputs.drain(..) {
            match output {
                Output::SendPage {
                    generation,
                    sequence,
                    page,
                } => self.send(PageNumber {
                    generation,
                    sequence,
                    page,
                }),
                Output::Acknowledged(page) => self.memory.acknowledged([(page, self.number)]),
                Output::Suspect => self.memory.forget(),
                Output::Send(Message::Commit { .. }) => self.committed = true,
                _ => {}
            }
        }
        self.outputs = outputs;
        if self.stored.is_empty() {
            self.send_run();
        }
    }

    /// Pages that lie side by side go together, as in the daemon.
    fn send(&mut self, number: PageNumber) {
        let last = self.run.last();
        if last.is_some_and(|last| last.page + 1 != number.page) || self.run.len() == RUN_PAGES {
            self.send_run();
        }
        self.run.push(number);
    }

    fn send_run(&mut self) {
        let Some(first) = self.run.first().copied() else {
            return;
        };
        let (memory, sequence) = (&self.memory, self.number + 1);
        let mut checksums = [0; RUN_PAGES];
        let copied = append_pages(
            &mut self.sent,
            sequence,
            &self.run,
            &mut checksums,
            |into, checksums| memory.copy_run_again(first.page, sequence, into, checksums),
        );
        copied.expect("copied");
        self.number += self.run.len() as u64;
        self.pages += self.run.len() as u64;
        for (number, contents) in self.run.drain(..).zip(checksums) {
            let PageNumber {
                generation,
                sequence,
                page,
            } = number;
            let copied = Input::Copied {
                page,
                sequence,
                contents,
            };
            let mut none = Vec::new();
            self.host.on_into(1, copied, &mut none);
            self.stored.push((generation, sequence, page));
        }
    }

    /// The other host says what it has stored, until there is nothing more to say.
    fn answer(&mut self) {
        while let Some((generation, sequence, page)) = self.stored.pop() {
            self.tell(Input::Message(Message::PageStored {
                generation,
                keeper: KEEPER,
                page,
                sequence,
            }));
        }
    }

    fn find_dirty(&mut self) {
        self.memory.scan().expect("scanned");
        let mut from = 0;
        while let Some(page) = self.memory.next_dirty(from) {
            self.tell(Input::Dirty(page));
            from = page + 1;
        }
    }
}

#[test]
fn from_the_stillness_to_the_commit_nothing_is_allocated_for_a_page() {
    if !possible() {
        return;
    }
    let folder = Folder::new();
    let mut settings = folder.settings(PAGES.into(), PAGES.into());
    settings.pace = waiting();
    let memory = ProtectedMemory::start(settings).expect("memory");
    let mut program = Program::attached(&folder);
    let configuration = Configuration {
        pages: PAGES,
        arbiter: false,
        lease_ms: 0,
        renew_ms: 1000,
        lease_margin_ms: 0,
        resend_ms: 1000,
        page_resend_ms: 1000,
        serves_last_epoch: true,
        window: PAGES as usize / 4,
        hand_over_ms: 1000,
        tells_power: false,
        early: Early::Off,
        ahead_ms: 1000,
        idle_pages: 0,
        broken: None,
    };
    let durable = Durable {
        owned: 1,
        ..Durable::default()
    };
    let pages = PAGES as usize;
    let mut saving = Saving {
        memory,
        host: Host::new(HostId::First, configuration, durable),
        outputs: Vec::new(),
        stored: Vec::with_capacity(pages),
        sent: Buffer::with_room(2 * pages * ROOM),
        run: Vec::with_capacity(RUN_PAGES),
        number: 0,
        pages: 0,
        committed: false,
    };
    saving.tell(Input::Start {
        memory: Some(1),
        kept: None,
    });
    // All of it goes over once, as at any start.
    saving.tell(Input::Tick);
    saving.answer();
    assert_eq!(
        (saving.pages, saving.memory.unsaved().pages()),
        (PAGES.into(), 0)
    );
    for page in 0..PAGES {
        program.store(page, 1);
    }
    until("all is dirty", || {
        saving.memory.unsaved().dirty_pages == u64::from(PAGES)
    });
    saving.tell(Input::PowerLost);
    // The program does nothing: it waits for what it is told next.
    let (before, frames) = (saving.pages, saving.sent.len());
    let count = allocations(|| {
        saving.find_dirty();
        saving.tell(Input::Frozen);
        saving.answer();
    });
    assert!(saving.committed, "everything was sent and stored");
    assert_eq!(saving.pages - before, u64::from(PAGES));
    assert_eq!(count, 0, "allocations");
    let frame = length(&saving.sent[frames..])
        .expect("a frame")
        .expect("whole");
    assert_eq!(saving.sent.len() - frames, frame * pages);
}
