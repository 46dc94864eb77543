//! The link itself: requests in, events out, in the order of their times.

use crate::nodes::Nodes;
use crate::{
    Delivery, Fault, Line, LinkConfiguration, LinkCounters, LinkEvent, Page, WriteBackDelivery,
};
use outrigger_registers::parameters::{
    BEATS_PER_CHUNK, CHUNKS_PER_PAGE, CYCLE_NS, LINE_BYTES, PAGE_BYTES,
};
use rand::{Rng, SeedableRng, seq::SliceRandom};
use rand_chacha::ChaCha8Rng;
use std::collections::{BTreeMap, HashMap, VecDeque};

/// Bytes of one chunk.
const CHUNK_BYTES: u64 = (BEATS_PER_CHUNK * LINE_BYTES) as u64;
/// A duplicate comes at most so many base delays after the first copy: late enough to meet the slot's next epoch.
const DUPLICATE_SPREAD: u64 = 4;
/// A reordered chunk comes at most so many page transfers after its turn: late enough to be overtaken by whole pages.
const REORDER_SPREAD: u64 = 4;

/// A request that has not ended.
struct Fetch {
    slot: u8,
    epoch: u8,
    requested_cycle: u64,
    /// Chunks that have not been handed over; `None` when the fetch is lost (it has been counted).
    remaining: Option<u8>,
}

/// What happens at a time.
enum Pending {
    Chunk {
        fetch: u64,
        first: bool,
        event: LinkEvent,
    },
    Error {
        fetch: u64,
        event: LinkEvent,
    },
    Cancel {
        slot: u8,
        epoch: u8,
    },
    WriteBack {
        slot: u8,
        page: u32,
        data: Box<Page>,
        error: bool,
    },
}

/// Model of the link and of the memory nodes behind it.
pub struct Link {
    configuration: LinkConfiguration,
    random: ChaCha8Rng,
    nodes: Nodes,
    /// By (time in nanoseconds, order of creation).
    pending: BTreeMap<(u64, u64), Pending>,
    created: u64,
    fetches: HashMap<u64, Fetch>,
    fetches_begun: u64,
    read_free_ns: u64,
    write_free_ns: u64,
    scripts: HashMap<u32, VecDeque<Delivery>>,
    write_back_scripts: HashMap<u32, VecDeque<WriteBackDelivery>>,
    counters: LinkCounters,
}

impl Link {
    /// A link without traffic. Rates above one million count as one million ([`LinkConfiguration::check`] tells them).
    pub fn new(configuration: LinkConfiguration) -> Self {
        Self {
            configuration,
            random: ChaCha8Rng::seed_from_u64(configuration.seed),
            nodes: Nodes::default(),
            pending: BTreeMap::new(),
            created: 0,
            fetches: HashMap::new(),
            fetches_begun: 0,
            read_free_ns: 0,
            write_free_ns: 0,
            scripts: HashMap::new(),
            write_back_scripts: HashMap::new(),
            counters: LinkCounters::default(),
        }
    }

    /// Asks for a page in cycle `now`. The page's contents are those of this moment.
    pub fn request(&mut self, now: u64, slot: u8, epoch: u8, page: u32) {
        self.counters.requests += 1;
        let script = self.scripts.get_mut(&page).and_then(VecDeque::pop_front);
        let (times, fault) = match script {
            Some(delivery) => (self.scripted_times(now, delivery), delivery.fault),
            None => {
                let times = self.transfer_times(now);
                let fault = self.draw_fault();
                (times, fault)
            }
        };
        let reorder = script.is_none() && self.happens(self.configuration.reorder_per_million);
        self.schedule(now, (slot, epoch, page), times, fault, reorder);
    }

    /// Withdraws a request. Confirmed in any case, also when it is over or lost.
    pub fn cancel(&mut self, now: u64, slot: u8, epoch: u8) {
        self.counters.cancels += 1;
        let time = now * CYCLE_NS + self.configuration.base_ns;
        self.push(time, Pending::Cancel { slot, epoch });
    }

    /// Hands a page over to its memory node, which has it when `WriteBackDone` comes, not before.
    pub fn write_back(&mut self, now: u64, slot: u8, page: u32, data: Box<Page>) {
        self.counters.write_backs += 1;
        let transfer = self.configuration.per_page_ns;
        let script = self
            .write_back_scripts
            .get_mut(&page)
            .and_then(VecDeque::pop_front);
        let idle_ns = self.configuration.write_back_ns;
        let (time, error) = match script {
            Some(delivery) => {
                let delay = delivery
                    .at_cycle_after_request
                    .map_or(idle_ns, |cycles| cycles * CYCLE_NS);
                (now * CYCLE_NS + delay, delivery.error)
            }
            None => {
                let start =
                    (now * CYCLE_NS + idle_ns.saturating_sub(transfer) + self.draw_jitter())
                        .max(self.write_free_ns);
                self.write_free_ns = start + transfer;
                let rate = self.configuration.write_back_error_per_million;
                (self.write_free_ns, self.happens(rate))
            }
        };
        self.push(
            time,
            Pending::WriteBack {
                slot,
                page,
                data,
                error,
            },
        );
    }

    /// First cycle in which [`poll`](Self::poll) has something to say, `None` when nothing is under way.
    pub fn next_event_cycle(&self) -> Option<u64> {
        let (time, _) = self.pending.first_key_value()?.0;
        Some(time.div_ceil(CYCLE_NS))
    }

    /// The next event of cycle `now` or before, oldest first. Call until it says `None`.
    pub fn poll(&mut self, now: u64) -> Option<LinkEvent> {
        if self.next_event_cycle()? > now {
            return None;
        }
        let (_, pending) = self.pending.pop_first()?;
        Some(match pending {
            Pending::Chunk {
                fetch,
                first,
                event,
            } => {
                self.counters.bytes_read += CHUNK_BYTES;
                if first {
                    self.chunk_delivered(now, fetch);
                }
                event
            }
            Pending::Error { fetch, event } => {
                // One behind the whole page fails nothing.
                if self.fetches.remove(&fetch).is_some() {
                    self.counters.failed += 1;
                }
                event
            }
            Pending::Cancel { slot, epoch } => {
                self.confirm(slot, epoch);
                LinkEvent::CancelConfirm { slot, epoch }
            }
            Pending::WriteBack {
                slot,
                page,
                data,
                error,
            } => {
                if error {
                    self.counters.write_backs_failed += 1;
                } else {
                    self.nodes.set_page(page, data);
                    self.counters.bytes_written += PAGE_BYTES as u64;
                }
                LinkEvent::WriteBackDone { slot, error }
            }
        })
    }

    /// True while a request, a cancel, a write-back or a late duplicate is under way. A lost page is not.
    pub fn busy(&self) -> bool {
        !self.pending.is_empty()
    }

    /// Requests that have not ended in any way (lost ones have).
    pub fn in_flight(&self) -> u64 {
        self.fetches
            .values()
            .filter(|fetch| fetch.remaining.is_some())
            .count() as u64
    }

    /// Sets how the next request of `page` is answered; several queue up, one per request.
    pub fn script(&mut self, page: u32, delivery: Delivery) {
        self.scripts.entry(page).or_default().push_back(delivery);
    }

    /// Sets how the next write-back of `page` is answered; several queue up, one per write-back.
    pub fn script_write_back(&mut self, page: u32, delivery: WriteBackDelivery) {
        self.write_back_scripts
            .entry(page)
            .or_default()
            .push_back(delivery);
    }

    /// One line of a remote page at its node. Lines count modulo 64.
    pub fn peek(&self, page: u32, line: u8) -> Line {
        self.nodes.line(page, line)
    }

    /// Sets one line of a remote page at its node. Lines count modulo 64.
    pub fn poke(&mut self, page: u32, line: u8, data: Line) {
        self.nodes.set_line(page, line, data);
    }

    /// Counts since the start.
    pub fn counters(&self) -> &LinkCounters {
        &self.counters
    }

    /// Times of the chunks of one page in the queue for the link, in nanoseconds.
    fn transfer_times(&mut self, now: u64) -> [u64; CHUNKS_PER_PAGE] {
        let transfer = self.configuration.per_page_ns;
        let ready = now * CYCLE_NS + self.configuration.base_ns + self.draw_jitter();
        let start = ready.max(self.read_free_ns);
        self.read_free_ns = start + transfer;
        std::array::from_fn(|chunk| start + transfer * (chunk as u64 + 1) / CHUNKS_PER_PAGE as u64)
    }

    /// Times of the chunks of a scripted page, in nanoseconds.
    fn scripted_times(&self, now: u64, delivery: Delivery) -> [u64; CHUNKS_PER_PAGE] {
        let delay = delivery.at_cycle_after_request.map_or(
            self.configuration.base_ns + self.configuration.per_page_ns,
            |cycles| cycles * CYCLE_NS,
        );
        let spacing = BEATS_PER_CHUNK as u64 * CYCLE_NS;
        std::array::from_fn(|chunk| {
            let before_last = (CHUNKS_PER_PAGE - 1 - chunk) as u64 * spacing;
            now * CYCLE_NS + delay.saturating_sub(before_last)
        })
    }

    /// Puts the events of one request into the queue.
    fn schedule(
        &mut self,
        now: u64,
        (slot, epoch, page): (u8, u8, u32),
        times: [u64; CHUNKS_PER_PAGE],
        fault: Fault,
        reorder: bool,
    ) {
        let fetch = self.fetches_begun;
        self.fetches_begun += 1;
        let lost = matches!(fault, Fault::LosePage | Fault::LoseChunk(_));
        self.counters.lost += u64::from(lost);
        self.counters.duplicated += u64::from(matches!(fault, Fault::Duplicate { .. }));
        self.counters.reordered += u64::from(reorder || matches!(fault, Fault::Order(_)));
        self.fetches.insert(
            fetch,
            Fetch {
                slot,
                epoch,
                requested_cycle: now,
                remaining: (!lost).then_some(CHUNKS_PER_PAGE as u8),
            },
        );
        let mut order: [u8; CHUNKS_PER_PAGE] = std::array::from_fn(|chunk| chunk as u8);
        if let Fault::Order(scripted) = fault {
            order = scripted;
        }
        let mut times = times;
        if reorder {
            order.shuffle(&mut self.random);
            let spread = REORDER_SPREAD * self.configuration.per_page_ns;
            for time in &mut times {
                *time += self.random.random_range(0..=spread);
            }
        }
        let last = times.into_iter().max().unwrap_or(0);
        let contents = self.nodes.page(page);
        for (position, (&chunk, time)) in order.iter().zip(times).enumerate() {
            let missing = match fault {
                Fault::LosePage => true,
                Fault::LoseChunk(lost) => chunk == lost,
                Fault::Error { after_chunks } => position >= usize::from(after_chunks),
                _ => false,
            };
            if missing {
                continue;
            }
            let first_line = usize::from(chunk) % CHUNKS_PER_PAGE * BEATS_PER_CHUNK;
            let event = LinkEvent::Chunk {
                slot,
                epoch,
                chunk,
                data: Box::new(std::array::from_fn(|beat| contents[first_line + beat])),
            };
            let copy = |first| Pending::Chunk {
                fetch,
                first,
                event: event.clone(),
            };
            self.push(time, copy(true));
            if let Fault::Duplicate { after_cycles } = fault {
                self.push(time + after_cycles * CYCLE_NS, copy(false));
            }
        }
        let error_after_cycles = match fault {
            Fault::Error { .. } => Some(0),
            Fault::ErrorBehind { after_cycles } => Some(after_cycles),
            _ => None,
        };
        if let Some(after_cycles) = error_after_cycles {
            let event = LinkEvent::Error { slot, epoch };
            let time = last + after_cycles * CYCLE_NS;
            self.push(time, Pending::Error { fetch, event });
        }
    }

    /// Draws what goes wrong with a page. Always the same number of draws, so that a changed rate leaves the other draws alone.
    fn draw_fault(&mut self) -> Fault {
        let configuration = self.configuration;
        let lost = self.happens(configuration.loss_per_million);
        let whole = self.random.random_bool(0.5);
        let chunk = self.random.random_range(0..CHUNKS_PER_PAGE as u8);
        let failed = self.happens(configuration.error_per_million);
        let after_chunks = self.random.random_range(0..=CHUNKS_PER_PAGE as u8 - 1);
        let duplicated = self.happens(configuration.duplicate_per_million);
        let spread_cycles = DUPLICATE_SPREAD * configuration.base_ns / CYCLE_NS;
        let after_cycles = self.random.random_range(0..=spread_cycles);
        match (failed, lost, duplicated) {
            (true, _, _) => Fault::Error { after_chunks },
            (_, true, _) if whole => Fault::LosePage,
            (_, true, _) => Fault::LoseChunk(chunk),
            (_, _, true) => Fault::Duplicate { after_cycles },
            _ => Fault::None,
        }
    }

    /// Draws the extra delay of a page, in nanoseconds.
    fn draw_jitter(&mut self) -> u64 {
        self.random.random_range(0..=self.configuration.jitter_ns)
    }

    /// Draws an event of the given rate.
    fn happens(&mut self, per_million: u32) -> bool {
        self.random.random_range(0..1_000_000) < per_million
    }

    /// Counts the first copy of a chunk.
    fn chunk_delivered(&mut self, now: u64, id: u64) {
        let Some(fetch) = self.fetches.get_mut(&id) else {
            return;
        };
        let Some(remaining) = fetch.remaining.as_mut() else {
            return;
        };
        *remaining -= 1;
        if *remaining == 0 {
            let latency = now - fetch.requested_cycle;
            self.counters.complete(latency);
            self.fetches.remove(&id);
        }
    }

    /// Ends the request that a cancel names: what is left of it never comes.
    fn confirm(&mut self, slot: u8, epoch: u8) {
        let named: Vec<u64> = self
            .fetches
            .iter()
            .filter(|(_, fetch)| fetch.slot == slot && fetch.epoch == epoch)
            .map(|(id, _)| *id)
            .collect();
        for id in named {
            let lost = self
                .fetches
                .remove(&id)
                .is_some_and(|fetch| fetch.remaining.is_none());
            self.counters.cancelled += u64::from(!lost);
            self.pending.retain(|_, pending| match pending {
                Pending::Chunk { fetch, first, .. } => !(*first && *fetch == id),
                Pending::Error { fetch, .. } => *fetch != id,
                _ => true,
            });
        }
    }

    /// Puts one event into the queue.
    fn push(&mut self, time_ns: u64, pending: Pending) {
        self.pending.insert((time_ns, self.created), pending);
        self.created += 1;
    }
}
