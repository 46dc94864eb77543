//! Page faults: the executable form of the first half of `docs/os-contract.md` (OS4 to OS7; SP4).
//!
//! ```text
//! fault -> DEMAND -> started  -> wait for STAGED, interrupts on, no lock -> flush the table line -> return, walk again
//!                 -> local already ---------------------------------------^
//!                 -> busy (leaving, no frame, no slot) -> ask for it or for frames, wait, eviction goes on -> DEMAND again
//! ```

use crate::entry;
use crate::error::HostError;
use crate::machine::{Machine, PageNews};
use crate::mutant::HandlerMutant;
use outrigger_agent::{Demand, EventType, PageState};

/// Time between two looks at the event ring, in nanoseconds.
const POLL_NS: u64 = 100;
/// Looks at the event ring before the directory is asked: an event may be lost, or somebody else's line read may have installed the page.
const POLLS_PER_QUERY: u32 = 200;
/// Looks at the event ring until a busy agent is asked again; asking takes the command unit from the eviction that is waited for.
const POLLS_PER_BUSY_WAIT: u32 = 40;
/// Longest time that the handler works for one page, in nanoseconds: many fetch time-outs.
const LONGEST_PAGE_WAIT_NS: u64 = 20_000_000;
/// Looks at a table line that somebody is reading before it is flushed all the same; a read takes far less.
const MOST_FLUSH_WAITS: u32 = 10_000;

impl Machine {
    /// Makes a page come and lets the next walk find it.
    pub(crate) fn handle_fault(&mut self, core: usize, page: u32) -> Result<(), HostError> {
        let start_ns = self.now_ns;
        self.counters.faults += 1;
        self.now_ns += self.configuration.software_fault_ns;
        self.synchronise()?;
        self.expect_frames_used(false);
        self.obtain_page(page)?;
        match self.configuration.mutant {
            HandlerMutant::SoftwareSetsPresent => self.set_present_by_software(core, page)?,
            HandlerMutant::KeepTableLineAfterFault => {}
            _ => self.flush_table_line(page)?,
        }
        self.now_ns = self.latest_ns();
        self.counters.fault_stall_ns += self.now_ns - start_ns;
        Ok(())
    }

    /// OS4, OS6, OS7: demands the page until it is in a frame.
    fn obtain_page(&mut self, page: u32) -> Result<(), HostError> {
        let start_ns = self.latest_ns();
        while self.latest_ns() < start_ns + LONGEST_PAGE_WAIT_NS {
            self.demanded = Some((page, None));
            match self.free_driver()?.demand(page)? {
                Demand::AlreadyLocal => {
                    self.demanded = None;
                    return Ok(());
                }
                Demand::Started => {
                    if self.configuration.mutant == HandlerMutant::SoftwareSetsPresent
                        || self.wait_until_staged(page)?
                    {
                        self.demanded = None;
                        return Ok(());
                    }
                }
                Demand::Busy => self.wait_while_busy(page)?,
            }
        }
        Err(HostError::PageDoesNotCome {
            page,
            waited_ns: LONGEST_PAGE_WAIT_NS,
        })
    }

    /// False when the fetch ended without the page and it must be demanded again.
    fn wait_until_staged(&mut self, page: u32) -> Result<bool, HostError> {
        for poll in 1.. {
            self.wait_as_handler(POLL_NS)?;
            self.poll_events()?;
            match self.demanded {
                Some((_, Some(PageNews::Staged))) => return Ok(true),
                Some((_, Some(PageNews::Lost))) => return Ok(false),
                _ => {}
            }
            if poll % POLLS_PER_QUERY == 0 {
                match self.free_driver()?.query_page(page)?.state {
                    PageState::Fetching => {}
                    PageState::Staged | PageState::Resident => return Ok(true),
                    _ => return Ok(false),
                }
            }
            if u64::from(poll) * POLL_NS > LONGEST_PAGE_WAIT_NS {
                break;
            }
        }
        Ok(false)
    }

    /// OS6: somebody else is at work on the page or on what it needs; let it finish.
    fn wait_while_busy(&mut self, page: u32) -> Result<(), HostError> {
        if self.configuration.mutant == HandlerMutant::RefetchWhileLeaving {
            let information = self.free_driver()?.query_page(page)?;
            if let (PageState::Leaving, Some(frame)) = (information.state, information.frame) {
                self.free_driver()?.evict_abort(frame)?;
                return Ok(());
            }
        }
        self.request_frames();
        self.want_back(page);
        for _ in 0..POLLS_PER_BUSY_WAIT {
            self.wait_as_handler(POLL_NS)?;
            self.poll_events()?;
            if matches!(self.demanded, Some((_, Some(_)))) {
                break;
            }
        }
        Ok(())
    }

    /// OS7: the handler waits without keeping anybody out.
    fn wait_as_handler(&mut self, duration_ns: u64) -> Result<(), HostError> {
        if self.configuration.mutant == HandlerMutant::WaitWithLockHeld {
            self.now_ns = self.latest_ns() + duration_ns;
            return self.synchronise();
        }
        self.wait_ns(duration_ns)
    }

    /// OS5: drops the table line of a page from every cache, so that the next walk reads it from the device.
    fn flush_table_line(&mut self, page: u32) -> Result<(), HostError> {
        let (line, _) = self.tables.leaf_place(page);
        for _ in 0..MOST_FLUSH_WAITS {
            if !self.port.is_being_read(line) {
                break;
            }
            self.wait_as_handler(POLL_NS)?;
        }
        if let Some(bytes) = self.caches.flush(line) {
            self.write_back(line, bytes)?;
        }
        Ok(())
    }

    /// The mutant of OS4: the handler writes the entry, with the frame that the directory names, although the page has not come.
    fn set_present_by_software(&mut self, core: usize, page: u32) -> Result<(), HostError> {
        if let Some(frame) = self.free_driver()?.query_page(page)?.frame {
            let (line, index) = self.tables.leaf_place(page);
            self.load_line(core, line)?;
            self.caches.take_ownership(core, line);
            let local = entry::to_local(
                &self.configuration.map,
                self.caches.bytes(line)[index],
                frame,
            );
            self.caches.store(core, line, index, local);
        }
        self.free_driver()?.release(page)?;
        Ok(())
    }

    /// Takes events from the ring and tells eviction and fault handler what concerns them.
    pub(crate) fn poll_events(&mut self) -> Result<(), HostError> {
        for event in self.driver.take_events()? {
            let page = event.page;
            match event.event_type {
                EventType::Staged => self.tell_handler(page, PageNews::Staged),
                EventType::FetchFailed | EventType::FetchCancelled => {
                    self.tell_handler(page, PageNews::Lost)
                }
                EventType::Evicted => {
                    self.eviction_ended(page);
                    self.tell_handler(page, PageNews::Lost);
                }
                EventType::WritebackFailed => self.eviction_failed(page),
                EventType::Alias | EventType::BadEntry => {}
            }
        }
        Ok(())
    }

    pub(crate) fn tell_handler(&mut self, page: u32, news: PageNews) {
        if let Some((demanded, heard)) = &mut self.demanded
            && *demanded == page
        {
            *heard = Some(news);
        }
    }
}
