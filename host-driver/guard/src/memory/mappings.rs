//! The mappings of the programs that are attached, through their userfaultfds.

use super::freezer::{Freezer, Member};
use super::pagemap::{Found, Pagemap, Written};
use super::region::Region;
use super::tracker::{Fault, Mappings};
use crate::protocol::Page;
use outrigger_attach::PAGE_BYTES;
use outrigger_attach::userfault::{Event, Userfault, Writes};
use rustix::io::Errno;
use std::io;
use std::ops::Range;
use std::os::unix::net::UnixStream;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::Instant;

/// A region in a program.
#[derive(Debug)]
pub(super) struct Attachment {
    /// Which attachment this is.
    pub(super) mapping: u64,
    /// Its region, by place.
    pub(super) region: usize,
    /// Where it is in the program.
    pub(super) address: u64,
    /// It was written to before it was registered.
    pub(super) used: bool,
    pub(super) member: Member,
    pub(super) stream: UnixStream,
    /// The program has closed the connection and lives on: it is still protected, and only its end is waited for.
    pub(super) silent: AtomicBool,
    /// With this one its writers wait.
    pub(super) waiting: Userfault,
    /// With this one the kernel takes notes of its writes, where it can.
    pub(super) noting: Option<Userfault>,
    pub(super) pagemap: Pagemap,
}

/// What a program that is gone answers with.
fn unless_gone(result: rustix::io::Result<()>) -> io::Result<()> {
    match result {
        Ok(()) | Err(Errno::SRCH) => Ok(()),
        Err(error) => Err(error.into()),
    }
}

impl Attachment {
    fn userfault(&self, writes: Writes) -> &Userfault {
        match (writes, &self.noting) {
            (Writes::Note, Some(noting)) => noting,
            _ => &self.waiting,
        }
    }
}

/// All of them.
#[derive(Debug)]
pub(super) struct Programs {
    regions: Arc<[Region]>,
    attachments: Vec<Arc<Attachment>>,
    freezer: Arc<Freezer>,
    writes: Writes,
    found: Found,
}

impl Programs {
    pub(super) fn new(regions: Arc<[Region]>, freezer: Arc<Freezer>) -> Self {
        Self {
            regions,
            attachments: Vec::new(),
            freezer,
            writes: Writes::Wait,
            found: Found::new(),
        }
    }

    pub(super) fn attachments(&self) -> &[Arc<Attachment>] {
        &self.attachments
    }

    pub(super) fn region_of(&self, page: Page) -> Option<&Region> {
        self.regions
            .iter()
            .find(|region| region.pages().contains(&page))
    }

    /// The kernel can take notes in all of them.
    pub(super) fn can_note(&self) -> bool {
        self.attachments
            .iter()
            .all(|attachment| attachment.noting.is_some())
    }

    /// One more, registered so that its writers wait and touched by nobody yet.
    pub(super) fn add(&mut self, attachment: Attachment) -> io::Result<()> {
        let region = &self.regions[attachment.region];
        let (address, bytes) = (attachment.address, region.bytes());
        if self.writes == Writes::Note {
            attachment.waiting.unregister(address, bytes)?;
            attachment
                .userfault(Writes::Note)
                .register(address, bytes)?;
        }
        attachment.userfault(self.writes).protect(address, bytes)?;
        self.attachments.push(Arc::new(attachment));
        Ok(())
    }

    /// One less.
    pub(super) fn remove(&mut self, mapping: u64) {
        self.attachments
            .retain(|attachment| attachment.mapping != mapping);
    }

    fn region(&self, attachment: &Attachment) -> &Region {
        &self.regions[attachment.region]
    }

    /// What a fault of an attachment is about; `None` where it is outside of the region.
    pub(super) fn fault(&self, attachment: &Attachment, event: Event) -> Option<Fault> {
        let (Event::Write { address } | Event::Missing { address }) = event;
        let region = self.region(attachment);
        let offset = address.checked_sub(attachment.address)?;
        (offset < region.bytes()).then(|| Fault {
            mapping: attachment.mapping,
            pages: region.together_at(offset),
        })
    }

    fn places(
        &self,
        pages: Range<Page>,
    ) -> impl Iterator<Item = (&Attachment, Range<Page>, (u64, u64))> {
        places(&self.regions, &self.attachments, pages)
    }

    /// Lets those go on that wait for the pages, whatever they wait for.
    pub(super) fn wake(&self, pages: Range<Page>) -> io::Result<()> {
        let mut places = self.places(pages);
        places.try_for_each(|(attachment, _, (address, bytes))| {
            unless_gone(attachment.userfault(self.writes).wake(address, bytes))
        })
    }

    /// Puts zeros where nothing is, in one program. Wakes nobody.
    pub(super) fn fill_zeros(
        &self,
        attachment: &Attachment,
        pages: &Range<Page>,
    ) -> rustix::io::Result<()> {
        let (address, bytes) = self.region(attachment).place(attachment.address, pages);
        match attachment.userfault(self.writes).fill_zeros(address, bytes) {
            Err(Errno::EXIST) => Ok(()),
            result => result,
        }
    }

    /// Makes the pages kill whoever touches them; where the kernel cannot, it kills the programs that have them mapped.
    pub(super) fn poison(&self, pages: Range<Page>) {
        for (attachment, _, (address, bytes)) in self.places(pages) {
            match attachment.userfault(self.writes).poison(address, bytes) {
                // Poisoned before, or gone.
                Ok(()) | Err(Errno::EXIST | Errno::SRCH) => {}
                Err(_) => attachment.member.signal(rustix::process::Signal::BUS),
            }
        }
    }
}

/// For each attachment that has some of the pages: which, and where these are in it, in bytes.
fn places<'a>(
    regions: &'a [Region],
    attachments: &'a [Arc<Attachment>],
    pages: Range<Page>,
) -> impl Iterator<Item = (&'a Attachment, Range<Page>, (u64, u64))> {
    attachments.iter().filter_map(move |attachment| {
        let region = &regions[attachment.region];
        let all = region.pages();
        let part = pages.start.max(all.start)..pages.end.min(all.end);
        let place = (!part.is_empty()).then(|| region.place(attachment.address, &part))?;
        Some((&**attachment, part, place))
    })
}

impl Programs {
    fn written(
        &mut self,
        written: Written,
        pages: Range<Page>,
        found: &mut dyn FnMut(Range<Page>),
    ) -> io::Result<()> {
        let room = &mut self.found;
        let mut places = places(&self.regions, &self.attachments, pages);
        places.try_for_each(|(attachment, part, (address, bytes))| {
            let page = |at: u64| part.start + ((at - address) / PAGE_BYTES as u64) as Page;
            let each = |from, to| found(page(from)..page(to));
            let range = (address, address + bytes);
            unless_gone(attachment.pagemap.written(written, range, room, each))
        })
    }
}

impl Mappings for Programs {
    fn look_written(
        &mut self,
        pages: Range<Page>,
        found: &mut dyn FnMut(Range<Page>),
    ) -> io::Result<()> {
        self.written(Written::Stays, pages, found)
    }

    fn take_written(
        &mut self,
        pages: Range<Page>,
        found: &mut dyn FnMut(Range<Page>),
    ) -> io::Result<()> {
        self.written(Written::Taken, pages, found)
    }

    fn protect(&mut self, pages: Range<Page>) -> io::Result<()> {
        let mut places = self.places(pages);
        places.try_for_each(|(attachment, _, (address, bytes))| {
            unless_gone(attachment.userfault(self.writes).protect(address, bytes))
        })
    }

    fn release(&mut self, fault: &Fault) -> io::Result<()> {
        let mut places = self.places(fault.pages.clone());
        let place = places.find(|(attachment, ..)| attachment.mapping == fault.mapping);
        place.map_or(Ok(()), |(attachment, _, (address, bytes))| {
            unless_gone(
                attachment
                    .userfault(self.writes)
                    .release(address, bytes, true),
            )
        })
    }

    fn set_writes(&mut self, writes: Writes) -> io::Result<()> {
        for attachment in &self.attachments {
            let bytes = self.region(attachment).bytes();
            let (from, to) = (
                attachment.userfault(self.writes),
                attachment.userfault(writes),
            );
            unless_gone(from.unregister(attachment.address, bytes))?;
            unless_gone(to.register(attachment.address, bytes))?;
        }
        self.writes = writes;
        Ok(())
    }

    fn freeze(&mut self, deadline: Instant) -> io::Result<()> {
        let members = self.attachments.iter().map(|attachment| &attachment.member);
        self.freezer.freeze(members, deadline)
    }

    fn thaw(&mut self) {
        let members = self.attachments.iter().map(|attachment| &attachment.member);
        // A cgroup that is gone has nobody in it.
        let _ = self.freezer.thaw(members);
    }

    fn together(&self, page: Page) -> Range<Page> {
        self.region_of(page)
            .map_or(page..page, |region| region.together(page))
    }
}
