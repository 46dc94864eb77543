//! Leaf-table line reads: decode, wait, install, patch, reply (section 4; P1, P2, P3).
//!
//! ```text
//!  accept --> ContextData --nothing to wait for--> finish: installs, LATE marks, patch, reply
//!                 |                                  ^
//!                 +--> hold --last page / deadline / host write to the line
//! ```

use crate::agent::{Agent, REPLY_CYCLES};
use crate::entries::EntryClass;
use crate::log::AgentEvent;
use crate::schedule::Work;
use outrigger_port::{Completion, Line, PortEvent, RESPONSE_OKAY};
use outrigger_registers::encodings::{EventType, PageState, tag};
use outrigger_registers::parameters::{CONTEXTS, ENTRIES_PER_LINE, ENTRY_UNSET};

/// Id of context 0's reads of device memory; those of the other contexts follow.
const CONTEXT_READ_ID: u8 = 64;
/// Id of all writes to the table range toward device memory.
pub(crate) const TABLE_WRITE_ID: u8 = 192;

/// What the reply does with one entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Plan {
    /// Leave as it is.
    Keep,
    /// Wait for this page.
    Wait(u32),
    /// Install this page.
    Install(u32),
    /// Mark as late: this page's fetch ended badly, or the time is over.
    Late(u32),
}

/// A leaf-table line read under way.
#[derive(Debug)]
pub(crate) struct Context {
    id: u8,
    accepted: u64,
    address: u64,
    table_line: u32,
    line: Line,
    response: u8,
    plans: [Plan; ENTRIES_PER_LINE],
    /// End of its hold, `None` when it has taken none.
    deadline: Option<u64>,
    /// The host wrote the line since the read was accepted: nothing is installed.
    written: bool,
    /// The line has come from device memory.
    decoded: bool,
}

impl Context {
    fn waiting(&self) -> bool {
        self.plans.iter().any(|plan| matches!(plan, Plan::Wait(_)))
    }
}

/// The contexts.
#[derive(Debug)]
pub(crate) struct Contexts {
    contexts: Vec<Option<Context>>,
    /// Number of use of each, so that an old deadline does not end a new hold.
    generations: Vec<u64>,
    /// Deadline of holds taken now; follows the register while no hold is taken.
    deadline_cycles: u64,
}

impl Default for Contexts {
    fn default() -> Self {
        Self {
            contexts: (0..CONTEXTS).map(|_| None).collect(),
            generations: vec![0; CONTEXTS],
            deadline_cycles: 0,
        }
    }
}

impl Contexts {
    /// Replies held now.
    pub fn holds(&self) -> usize {
        self.live()
            .filter(|context| context.deadline.is_some())
            .count()
    }

    /// True while a read is under way.
    pub fn busy(&self) -> bool {
        self.live().next().is_some()
    }

    /// Pages that held replies wait for.
    pub fn awaited_pages(&self) -> impl Iterator<Item = u32> {
        self.live()
            .flat_map(|context| context.plans)
            .filter_map(|plan| match plan {
                Plan::Wait(page) => Some(page),
                _ => None,
            })
    }

    fn live(&self) -> impl Iterator<Item = &Context> {
        self.contexts.iter().flatten()
    }
}

impl Agent {
    /// Takes a context for a read of a leaf-table line; false when none is free.
    pub(crate) fn begin_context(&mut self, id: u8, address: u64, table_line: u32) -> bool {
        let Some(index) = self.contexts.contexts.iter().position(Option::is_none) else {
            self.counters.no_context += 1;
            return false;
        };
        self.counters.table_line_reads += 1;
        self.contexts.generations[index] += 1;
        self.contexts.contexts[index] = Some(Context {
            id,
            accepted: self.now,
            address,
            table_line,
            line: Line::default(),
            response: RESPONSE_OKAY,
            plans: [Plan::Keep; ENTRIES_PER_LINE],
            deadline: None,
            written: false,
            decoded: false,
        });
        self.port_log.add(self.now, || PortEvent::MemoryReadTaken {
            id: CONTEXT_READ_ID | index as u8,
            address,
        });
        let issued = self.now.max(self.table_writes_done);
        let data = issued + self.memory_configuration.read_cycles;
        self.schedule.at(data, Work::ContextData(index));
        true
    }

    /// The line has come: treats its entries in index order.
    pub(crate) fn context_data(&mut self, index: usize) {
        let Some(mut context) = self.contexts.contexts[index].take() else {
            return;
        };
        (context.line, context.response) = self.memory.read(context.address);
        context.decoded = true;
        self.port_log
            .add(self.now, || PortEvent::MemoryReadAnswered {
                id: CONTEXT_READ_ID | index as u8,
                response: context.response,
                data: context.line,
            });
        if context.response == RESPONSE_OKAY && !context.written {
            self.plan_entries(&mut context);
        }
        self.take_hold(index, &mut context);
        let waiting = context.waiting();
        self.contexts.contexts[index] = Some(context);
        if !waiting {
            self.finish_context(index);
        }
    }

    /// The host wrote a table line: its bytes go into every live copy, and nothing is installed there.
    pub(crate) fn context_line_written(&mut self, address: u64, data: &Line, strobe: u64) {
        for index in 0..CONTEXTS {
            let Some(context) = &mut self.contexts.contexts[index] else {
                continue;
            };
            if context.address != address {
                continue;
            }
            context.written = true;
            // A copy that has not come yet is read from memory, which has these bytes already.
            if context.decoded {
                context.line = crate::memory::merge(&context.line, data, strobe);
                self.counters.holds_ended_by_write += u32::from(context.deadline.is_some());
                self.finish_context(index);
            }
        }
    }

    /// A page is in its frame; true when a held reply takes it.
    pub(crate) fn contexts_page_complete(&mut self, page: u32) -> bool {
        self.contexts_replan(page, Plan::Install(page))
    }

    /// A fetch ended without its page.
    pub(crate) fn contexts_page_ended(&mut self, page: u32) {
        self.contexts_replan(page, Plan::Late(page));
    }

    /// The time of a hold is over: what has not come goes out late.
    pub(crate) fn context_deadline(&mut self, index: usize, generation: u64) {
        if self.contexts.generations[index] != generation {
            return;
        }
        let Some(context) = &mut self.contexts.contexts[index] else {
            return;
        };
        for plan in &mut context.plans {
            if let Plan::Wait(page) = *plan {
                *plan = Plan::Late(page);
            }
        }
        self.finish_context(index);
    }

    /// Decides what happens to each entry, and starts fetches.
    fn plan_entries(&mut self, context: &mut Context) {
        let quiet = self.tag(context.table_line) & tag::QUIET != 0;
        for index in 0..ENTRIES_PER_LINE {
            let entry_address = context.table_line * ENTRIES_PER_LINE as u32 + index as u32;
            match self.settings.format.classify(context.line[index]) {
                EntryClass::Remote(page) => {
                    context.plans[index] = self.plan_remote(page, entry_address, quiet);
                }
                EntryClass::Bad => {
                    self.counters.bad_entries += 1;
                    self.log.push(AgentEvent::BadEntry { entry_address });
                    if !quiet {
                        self.report(EventType::BadEntry, 0, 0, entry_address);
                    }
                }
                EntryClass::Foreign | EntryClass::Local(_) | EntryClass::Taken(_) => {}
            }
        }
    }

    /// Decides what happens to an entry that names a remote page.
    fn plan_remote(&mut self, page: u32, entry_address: u32, quiet: bool) -> Plan {
        let record = *self.directory.page(page);
        let claimed = record.entry_address;
        // A page on its way out is away for everybody.
        let here = matches!(
            record.state,
            PageState::Fetching | PageState::Staged | PageState::Resident
        );
        if here && claimed != ENTRY_UNSET && claimed != entry_address {
            self.counters.aliases += 1;
            self.log.push(AgentEvent::Alias {
                page,
                entry_address,
            });
            if !quiet {
                self.report(EventType::Alias, record.frame, page, entry_address);
            }
            return Plan::Keep;
        }
        let plan = match record.state {
            PageState::Remote if self.settings.prefetch && !quiet => {
                if !self.start_line_fetch(page) {
                    return Plan::Keep;
                }
                Plan::Wait(page)
            }
            // Who demanded a page waits for it already; one that will not come is not waited for.
            PageState::Fetching
                if !quiet && claimed != ENTRY_UNSET && !self.fetches.is_ending(record.slot) =>
            {
                Plan::Wait(page)
            }
            PageState::Staged | PageState::Resident if self.settings.install => {
                if record.state == PageState::Staged {
                    self.directory
                        .change(page, PageState::Resident, &mut self.log);
                }
                self.directory.unpin(page);
                Plan::Install(page)
            }
            _ => return Plan::Keep,
        };
        self.directory.claim(page, entry_address);
        plan
    }

    /// Takes a hold for a context that waits; without one it waits for nothing.
    fn take_hold(&mut self, index: usize, context: &mut Context) {
        if !context.waiting() {
            return;
        }
        // Without installs there is nothing that a reply could wait for.
        let allowed = self.settings.hold
            && self.settings.install
            && self.tag(context.table_line) & tag::NO_HOLD == 0;
        let holds = self.contexts.holds();
        let free = holds < self.settings.hold_limit;
        if !allowed || !free {
            self.counters.no_hold += u32::from(!free);
            for plan in &mut context.plans {
                if matches!(plan, Plan::Wait(_)) {
                    *plan = Plan::Keep;
                }
            }
            return;
        }
        if holds == 0 {
            self.contexts.deadline_cycles = self.settings.deadline_cycles;
        }
        let shared = self
            .contexts
            .live()
            .filter(|other| other.address == context.address)
            .find_map(|other| other.deadline);
        // Device memory may answer the younger read first: the earlier end counts.
        let own = context.accepted + self.contexts.deadline_cycles;
        let deadline = shared.map_or(own, |shared| shared.min(own));
        context.deadline = Some(deadline);
        self.counters.holds_taken += 1;
        self.schedule.at(
            deadline.max(self.now),
            Work::Deadline {
                context: index,
                generation: self.contexts.generations[index],
            },
        );
    }

    /// Replaces the wait for a page by `plan` wherever there is one; finishes what waits for nothing more.
    fn contexts_replan(&mut self, page: u32, plan: Plan) -> bool {
        let mut awaited = false;
        for index in 0..CONTEXTS {
            let Some(context) = &mut self.contexts.contexts[index] else {
                continue;
            };
            let Some(position) = context
                .plans
                .iter()
                .position(|old| *old == Plan::Wait(page))
            else {
                continue;
            };
            awaited = true;
            context.plans[position] = plan;
            if !context.waiting() {
                self.finished.push(index);
            }
        }
        awaited
    }

    /// Finishes the contexts that wait for nothing more. Separate, since the directory changes in between.
    pub(crate) fn finish_contexts(&mut self) {
        for index in std::mem::take(&mut self.finished) {
            self.finish_context(index);
        }
    }

    /// Makes the reply and the patch, in one move.
    fn finish_context(&mut self, index: usize) {
        let Some(context) = self.contexts.contexts[index].take() else {
            return;
        };
        let mut line = context.line;
        // A line that the host wrote meanwhile leaves as it is in memory.
        if context.response == RESPONSE_OKAY && !context.written {
            let installed = self.apply_plans(&context, &mut line);
            let format = self.settings.format;
            for entry in &mut line {
                if format.classify(*entry) == EntryClass::Bad {
                    *entry = format.not_present(*entry);
                }
            }
            if installed != 0 {
                self.patch(&context, &line, installed);
            }
        }
        self.answer(
            self.now + REPLY_CYCLES,
            Completion {
                id: context.id,
                write: false,
                response: context.response,
                data: line,
                accepted_cycle: context.accepted,
                completed_cycle: 0,
            },
        );
        self.monitor
            .table_reply(self.now + REPLY_CYCLES - context.accepted);
    }

    /// Installs entries and marks late ones; says which were installed.
    fn apply_plans(&mut self, context: &Context, line: &mut Line) -> u8 {
        let format = self.settings.format;
        let mut installed = 0;
        for (index, plan) in context.plans.iter().enumerate() {
            match *plan {
                Plan::Install(page) => {
                    let record = *self.directory.page(page);
                    // Decided when the page was there. Software that evicts it meanwhile writes the entry, which ends the hold, before it
                    // commits; one that does not is not given a frame that is somebody else's by now.
                    if !matches!(record.state, PageState::Resident | PageState::Leaving) {
                        continue;
                    }
                    line[index] = format.install(line[index], record.frame);
                    installed |= 1 << index;
                    self.counters.installs += 1;
                    let entry = line[index];
                    self.log.push(AgentEvent::Installed { page, entry });
                }
                Plan::Late(page) => {
                    line[index] = format.late(line[index]);
                    self.counters.pages_late += 1;
                    let entry = line[index];
                    self.log.push(AgentEvent::LateEntry { page, entry });
                }
                Plan::Keep | Plan::Wait(_) => {}
            }
        }
        installed
    }

    /// Writes the installed entries, and only those, to device memory.
    fn patch(&mut self, context: &Context, line: &Line, installed: u8) {
        let strobe = (0..ENTRIES_PER_LINE)
            .filter(|index| installed >> index & 1 != 0)
            .fold(0, |strobe, index| strobe | 0xff << (8 * index));
        self.memory.write(context.address, line, strobe);
        self.port_log.add(self.now, || PortEvent::MemoryWriteTaken {
            id: TABLE_WRITE_ID,
            address: context.address,
            data: *line,
            strobe,
        });
        self.table_writes_done = self.now + self.memory_configuration.write_cycles;
        self.counters.patches += 1;
        self.log.push(AgentEvent::Patched {
            table_line: context.table_line,
            entries: installed,
        });
    }
}
