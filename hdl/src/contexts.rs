//! Contexts: table lines between their read and their reply (SP3, SP4, SP10; P1, P2, P3).
//!
//! ```text
//!  allocate -> issue queue -> (earlier table writes acknowledged) -> m_ar -> arrived queue -> sequencer -> finish
//!                                                                                                 |
//!                 reply, patch <- compose <- pick <- ready <- hold: all pages came, deadline, or a host write
//! ```
//! A context keeps the line as read (`old`) and with every page it waits for already installed (`new`); which of the two each entry leaves
//! with is decided when the reply is composed ([`crate::reply`]). Whom a page's end, the clock or a host write sets free is in
//! [`crate::context_states`]; expiries are stored with the latency of that decision added. From ready to the offer of the reply: 6 cycles, one of
//! them for a register behind the composition, which 512 bits of the read path and the patch's queue hang on, two of them to choose and to number it.

use crate::context_states::ContextStates;
use crate::layout::{ARRIVED_BITS, ARRIVED_RESPONSE, ISSUE_BITS, ISSUE_LINE, ISSUE_WRITES, Place};
use crate::line::Line;
use crate::memory::Memory;
use crate::queue::Queue;
use crate::reply::Reply;
use outrigger_registers::parameters::CONTEXT_BITS;
use rust_hdl::core::prelude::*;
use rust_hdl::widgets::prelude::*;
use smart_default::SmartDefault;

/// log2 of what a queue of waiting contexts holds, and one more: all at once.
const WAITING_LOG2: usize = CONTEXT_BITS + 1;

/// See the module's head.
#[derive(LogicBlock, SmartDefault)]
pub struct Contexts {
    /// Clock.
    pub clock: Signal<In, Clock>,
    /// Cold reset.
    pub reset: Signal<In, Bit>,
    /// Free-running cycle counter.
    pub now: Signal<In, Bits<16>>,
    /// Position of the late bit.
    pub late_bit: Signal<In, Bits<6>>,
    /// A context is picked for the next allocation.
    pub available: Signal<Out, Bit>,
    /// None is free.
    pub exhausted: Signal<Out, Bit>,
    /// Takes it.
    pub allocate: Signal<In, Bit>,
    /// Table line of the read.
    pub allocate_line: Signal<In, Bits<18>>,
    /// Id of the read.
    pub allocate_id: Signal<In, Bits<6>>,
    /// Cycle of its acceptance.
    pub allocate_accepted: Signal<In, Bits<16>>,
    /// No-hold (0), quiet (1).
    pub allocate_flags: Signal<In, Bits<2>>,
    /// Writes to the table range accepted so far.
    pub table_accepted: Signal<In, Bits<8>>,
    /// Of these, acknowledged.
    pub table_acknowledged: Signal<In, Bits<8>>,
    /// A line may be read now.
    pub read_valid: Signal<Out, Bit>,
    /// The read is sent.
    pub read_ready: Signal<In, Bit>,
    /// Context.
    pub read_index: Signal<Out, Bits<CONTEXT_BITS>>,
    /// Its line.
    pub read_line: Signal<Out, Bits<18>>,
    /// A line has come.
    pub arrive: Signal<In, Bit>,
    /// For this context.
    pub arrive_index: Signal<In, Bits<CONTEXT_BITS>>,
    /// The line.
    pub arrive_data: Signal<In, Line>,
    /// Its response.
    pub arrive_response: Signal<In, Bits<2>>,
    /// Nothing for the sequencer.
    pub arrived_empty: Signal<Out, Bit>,
    /// The sequencer takes the oldest arrived line; its fields follow one cycle later.
    pub arrived_take: Signal<In, Bit>,
    /// Context taken.
    pub taken_index: Signal<Out, Bits<CONTEXT_BITS>>,
    /// Line as read.
    pub taken_data: Signal<Out, Line>,
    /// Response of the read was an error.
    pub taken_error: Signal<Out, Bit>,
    /// Table line.
    pub taken_line: Signal<Out, Bits<18>>,
    /// Acceptance cycle.
    pub taken_accepted: Signal<Out, Bits<16>>,
    /// No-hold (0), quiet (1).
    pub taken_flags: Signal<Out, Bits<2>>,
    /// Line that the sequencer works on.
    pub current_line: Signal<In, Bits<18>>,
    /// Another context holds that line, as known since three cycles.
    pub current_held: Signal<Out, Bit>,
    /// Expiry of that hold.
    pub current_expiry: Signal<Out, Bits<16>>,
    /// The sequencer is done with its context.
    pub finish: Signal<In, Bit>,
    /// It may be.
    pub finish_ready: Signal<Out, Bit>,
    /// Which context.
    pub finish_index: Signal<In, Bits<CONTEXT_BITS>>,
    /// The line with its installs.
    pub finish_data: Signal<In, Line>,
    /// Entries installed or waited for.
    pub finish_touched: Signal<In, Bits<8>>,
    /// Entries made not-present because they are wrong.
    pub finish_bad: Signal<In, Bits<8>>,
    /// Entries waited for.
    pub finish_waiting: Signal<In, Bits<8>>,
    /// Cycle in which the wait ends.
    pub finish_expiry: Signal<In, Bits<16>>,
    /// The reply is held.
    pub finish_hold: Signal<In, Bit>,
    /// A page ends in the next cycle.
    pub coming: Signal<In, Bit>,
    /// Its table line.
    pub coming_line: Signal<In, Bits<18>>,
    /// Its entry in its line.
    pub coming_index: Signal<In, Bits<3>>,
    /// It failed.
    pub coming_failed: Signal<In, Bit>,
    /// A held reply carries the page that ended two cycles ago.
    pub complete_taken: Signal<Out, Bit>,
    /// Holds taken (two cycles old).
    pub holds_taken: Signal<Out, Bits<6>>,
    /// Its line.
    pub check_line: Signal<In, Bits<18>>,
    /// It has been there for a cycle at least, and wants to pass.
    pub check_valid: Signal<In, Bit>,
    /// It may.
    pub check_cleared: Signal<In, Bit>,
    /// Its data.
    pub check_data: Signal<In, Line>,
    /// Its bytes.
    pub check_strobe: Signal<In, Bits<64>>,
    /// It must wait.
    pub check_blocked: Signal<Out, Bit>,
    /// Reply channel towards the read path.
    pub reply_valid: Signal<Out, Bit>,
    /// Taken.
    pub reply_ready: Signal<In, Bit>,
    /// Id.
    pub reply_id: Signal<Out, Bits<6>>,
    /// Line.
    pub reply_data: Signal<Out, Line>,
    /// Response.
    pub reply_response: Signal<Out, Bits<2>>,
    /// A patch enters the queue.
    pub patch_queued: Signal<Out, Bit>,
    /// Oldest patch.
    pub patch_valid: Signal<Out, Bit>,
    /// Taken.
    pub patch_ready: Signal<In, Bit>,
    /// Its line.
    pub patch_line: Signal<Out, Bits<18>>,
    /// Its data.
    pub patch_data: Signal<Out, Line>,
    /// Entries it changes.
    pub patch_entries: Signal<Out, Bits<8>>,
    /// Counts: late entries of the reply taken in this cycle.
    pub late_entries: Signal<Out, Bits<8>>,
    /// Counts: entries that the reply taken in this cycle installs.
    pub installed_entries: Signal<Out, Bits<8>>,
    /// Counts: a hold ended by a host write.
    pub count_ended_by_write: Signal<Out, Bit>,

    issue: Queue<Bits<ISSUE_BITS>, WAITING_LOG2>,
    arrived: Queue<Bits<ARRIVED_BITS>, WAITING_LOG2>,
    patches: Queue<Bits<26>, 5>,
    /// The lines of the queued patches, each where its number says.
    #[default(Memory::in_blocks())]
    patch_lines: Memory<Line, 5>,
    old_lines: RAM<Line, CONTEXT_BITS>,
    #[default(Memory::in_blocks())]
    old_lines_reply: Memory<Line, CONTEXT_BITS>,
    #[default(Memory::in_blocks())]
    new_lines: Memory<Line, CONTEXT_BITS>,
    strobes: RAM<Bits<64>, CONTEXT_BITS>,
    masks: RAM<Bits<16>, CONTEXT_BITS>,
    facts: RAM<Bits<42>, CONTEXT_BITS>,
    reply_facts: RAM<Bits<24>, CONTEXT_BITS>,
    responses: RAM<Bits<2>, CONTEXT_BITS>,

    states: ContextStates,
    reply: Reply,
    taken: DFF<Bits<CONTEXT_BITS>>,
    taken_is_error: DFF<Bit>,
    oldest: DFF<Bits<ISSUE_BITS>>,
    oldest_valid: DFF<Bit>,
    oldest_may: DFF<Bit>,
    accepted_before: DFF<Bits<8>>,
    acknowledged_before: DFF<Bits<8>>,
    new_writes: DFF<Bit>,
    new_at: DFF<Bits<CONTEXT_BITS>>,
    new_of_host: DFF<Bit>,
    p_valid: DFF<Bit>,
    p_index: DFF<Bits<CONTEXT_BITS>>,
    p_waiting: DFF<Bits<8>>,
    p_killed: DFF<Bit>,
    q_valid: DFF<Bit>,
    q_id: DFF<Bits<6>>,
    q_line: DFF<Bits<18>>,
    q_data: DFF<Line>,
    q_response: DFF<Bits<2>>,
    q_late: DFF<Bits<8>>,
    q_installed: DFF<Bits<8>>,
    q_patches: DFF<Bit>,
    late_mask: DFF<Bits<64>>,
    patch_room: DFF<Bit>,
    patch_write: DFF<Bits<5>>,
    patch_read: DFF<Bits<5>>,
    patch_waits: DFF<Bit>,
    patch_pushes: DFF<Bit>,
    pushed_patch: DFF<Bits<26>>,
    pushed_line: DFF<Line>,
    next_patch_valid: DFF<Bit>,
    next_patch: DFF<Bits<26>>,
    next_line: DFF<Line>,

    allocates: Signal<Local, Bit>,
    one: Signal<Local, Bits<64>>,
    q_leaves: Signal<Local, Bit>,
    p_leaves: Signal<Local, Bit>,
    issue_line: Signal<Local, Bits<ISSUE_BITS>>,
    snapshot_lag: Signal<Local, Bits<8>>,
    acknowledged_lag: Signal<Local, Bits<8>>,
    fact: Signal<Local, Bits<42>>,
    reply_fact: Signal<Local, Bits<24>>,
    mask: Signal<Local, Bits<16>>,
    patch_head: Signal<Local, Bits<26>>,
    next_index: Signal<Local, Bits<CONTEXT_BITS>>,
}

impl Logic for Contexts {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(
            self,
            clock,
            taken,
            taken_is_error,
            oldest,
            oldest_valid,
            oldest_may,
            accepted_before,
            acknowledged_before,
            new_writes,
            new_at,
            new_of_host,
            p_valid,
            p_index,
            p_waiting,
            p_killed,
            q_valid,
            q_id,
            q_line,
            q_data,
            q_response,
            q_late,
            q_installed,
            q_patches,
            late_mask,
            patch_room,
            patch_write,
            patch_read,
            patch_waits,
            patch_pushes,
            pushed_patch,
            pushed_line,
            next_patch_valid,
            next_patch,
            next_line
        );
        clock!(self, clock, issue, arrived, patches, states);
        self.patch_lines.clock.next = self.clock.val();
        self.states.reset.next = self.reset.val();
        self.issue.reset.next = self.reset.val();
        self.arrived.reset.next = self.reset.val();
        self.patches.reset.next = self.reset.val();
        self.old_lines.read_clock.next = self.clock.val();
        self.old_lines.write_clock.next = self.clock.val();
        self.old_lines_reply.clock.next = self.clock.val();
        self.new_lines.clock.next = self.clock.val();
        self.strobes.read_clock.next = self.clock.val();
        self.strobes.write_clock.next = self.clock.val();
        self.masks.read_clock.next = self.clock.val();
        self.masks.write_clock.next = self.clock.val();
        self.facts.read_clock.next = self.clock.val();
        self.facts.write_clock.next = self.clock.val();
        self.reply_facts.read_clock.next = self.clock.val();
        self.reply_facts.write_clock.next = self.clock.val();
        self.responses.read_clock.next = self.clock.val();
        self.responses.write_clock.next = self.clock.val();

        // What the contexts wait for.
        self.states.now.next = self.now.val();
        self.available.next = self.states.available.val();
        self.exhausted.next = self.states.exhausted.val();
        self.allocates.next = self.allocate.val() & self.states.available.val();
        self.states.allocate.next = self.allocates.val();
        self.states.allocate_line.next = self.allocate_line.val();
        self.states.finish.next = self.finish.val();
        self.finish_ready.next = self.states.finish_ready.val();
        self.states.finish_index.next = self.finish_index.val();
        self.states.finish_waiting.next = self.finish_waiting.val();
        self.states.finish_expiry.next = self.finish_expiry.val();
        self.states.finish_hold.next = self.finish_hold.val();
        self.states.current_line.next = self.current_line.val();
        self.current_held.next = self.states.current_held.val();
        self.current_expiry.next = self.states.current_expiry.val();
        self.states.coming.next = self.coming.val();
        self.states.coming_line.next = self.coming_line.val();
        self.states.coming_index.next = self.coming_index.val();
        self.states.coming_failed.next = self.coming_failed.val();
        self.complete_taken.next = self.states.complete_taken.val();
        self.holds_taken.next = self.states.holds_taken.val();
        self.states.check_valid.next = self.check_valid.val();
        self.states.check_line.next = self.check_line.val();
        self.states.check_cleared.next = self.check_cleared.val();
        self.count_ended_by_write.next = self.states.count_ended_by_write.val();
        // A host write waits until every context of its line knows, and until no composed patch is on its way.
        self.check_blocked.next = self.states.check_pending.val()
            | self.p_valid.q.val()
            | self.q_valid.q.val()
            | self.patch_pushes.q.val()
            | !self.patches.empty.val()
            | self.next_patch_valid.q.val();

        // The sequencer hands a context back.
        self.masks.write_address.next = self.finish_index.val();
        self.masks.write_data.next = bit_cast::<16, 8>(self.finish_touched.val())
            | (bit_cast::<16, 8>(self.finish_bad.val()) << 8);
        self.masks.write_enable.next = self.finish.val() & self.states.finish_ready.val();
        // A killed context's line must keep the write's bytes, not the sequencer's.
        // It is written a cycle later, by registers, for it lies far from who decides: the sequencer's words stay until its next line is taken, a
        // host write stays until it has been seen that nobody is left to tell, which takes that cycle. A context needs three cycles at
        // least from here to the reading of its line: ready, chosen, upcoming.
        self.new_writes.d.next = self.finish.val() & !self.states.finish_killed.val();
        self.new_at.d.next = self.finish_index.val();
        self.new_of_host.d.next = !self.states.finish_ready.val();
        if !self.states.finish_ready.val() {
            self.new_writes.d.next = self.states.kill.val();
            self.new_at.d.next = self.states.kill_index.val();
        }
        self.strobes.write_address.next = self.new_at.q.val();
        self.strobes.write_data.next = self.check_strobe.val();
        self.strobes.write_enable.next = self.new_writes.q.val() & self.new_of_host.q.val();
        self.new_lines.write_enable.next = self.new_writes.q.val();
        self.new_lines.write_address.next = self.new_at.q.val();
        self.new_lines.write_data.next = self.finish_data.val();
        if self.new_of_host.q.val() {
            self.new_lines.write_data.next = self.check_data.val();
        }

        // Compose: RAM outputs belong to the context in stage P.
        self.fact.next = self.facts.read_data.val();
        self.reply_fact.next = self.reply_facts.read_data.val();
        self.mask.next = self.masks.read_data.val();
        self.reply.valid.next = self.p_valid.q.val();
        self.reply.old_data.next = self.old_lines_reply.read_data.val();
        self.reply.new_data.next = self.new_lines.read_data.val();
        self.reply.strobe.next = self.strobes.read_data.val();
        self.reply.killed.next = self.p_killed.q.val();
        self.reply.touched.next = self.mask.val().get_bits::<8>(0);
        self.reply.bad.next = self.mask.val().get_bits::<8>(8);
        self.reply.waiting.next = self.p_waiting.q.val();
        self.one.next = 1.into();
        self.late_mask.d.next = self.one.val() << self.late_bit.val();
        self.reply.late_mask.next = self.late_mask.q.val();
        self.reply_valid.next = self.q_valid.q.val();
        self.reply_data.next = self.q_data.q.val();
        self.reply_id.next = self.q_id.q.val();
        self.reply_response.next = self.q_response.q.val();
        self.q_leaves.next = self.q_valid.q.val() & self.reply_ready.val();
        // Stage Q: the composed reply. Its context is free from here on.
        self.p_leaves.next = self.p_valid.q.val() & (!self.q_valid.q.val() | self.q_leaves.val());
        if self.q_leaves.val() {
            self.q_valid.d.next = false;
        }
        if self.p_leaves.val() {
            self.q_valid.d.next = true;
            self.q_id.d.next = self.reply_fact.val().get_bits::<6>(0);
            self.q_line.d.next = self.reply_fact.val().get_bits::<18>(6);
            self.q_data.d.next = self.reply.data.val();
            self.q_response.d.next = self.responses.read_data.val();
            self.q_late.d.next = self.reply.late.val();
            self.q_installed.d.next = self.reply.installed.val();
            self.q_patches.d.next = self.reply.installed.val() != 0;
        }
        self.states.leaves.next = self.p_leaves.val();
        self.late_entries.next = 0.into();
        self.installed_entries.next = 0.into();
        if self.q_leaves.val() {
            self.late_entries.next = self.q_late.q.val();
            self.installed_entries.next = self.q_installed.q.val();
        }
        // A patch is a hint, the directory is the truth: one that finds no room is not made.
        // It is queued a cycle after its reply left, and leaves the queue for a register: who says that a reply leaves, or a patch, is far from the
        // blocks that the queue is made of. Room for it is asked for with some to spare, since it lags.
        self.patch_room.d.next = !self.patches.count.val().get_bits::<2>(3).all();
        self.patch_queued.next =
            self.q_leaves.val() & self.q_patches.q.val() & self.patch_room.q.val();
        self.patch_pushes.d.next = self.patch_queued.val();
        self.pushed_patch.d.next = bit_cast::<26, 18>(self.q_line.q.val())
            | (bit_cast::<26, 8>(self.q_installed.q.val()) << 18);
        self.pushed_line.d.next = self.q_data.q.val();
        self.patches.push.next = self.patch_pushes.q.val();
        self.patches.push_data.next = self.pushed_patch.q.val();
        // Its line is read where a register says, and not where a pop does, which would have to reach every block within its cycle. So it is there two
        // cycles after it was written, or after the one before it left: the queue is not empty for a second cycle then.
        self.patch_lines.write_enable.next = self.patch_pushes.q.val();
        self.patch_lines.write_address.next = self.patch_write.q.val();
        self.patch_lines.write_data.next = self.pushed_line.q.val();
        self.patch_lines.read_address.next = self.patch_read.q.val();
        if self.patch_pushes.q.val() {
            self.patch_write.d.next = self.patch_write.q.val() + 1;
        }
        self.patch_waits.d.next = !self.patches.empty.val();
        self.patches.pop.next = false;
        if !self.next_patch_valid.q.val() {
            self.next_patch.d.next = self.patches.head.val();
            self.next_line.d.next = self.patch_lines.read_data.val();
            if !self.patches.empty.val() & self.patch_waits.q.val() {
                self.next_patch_valid.d.next = true;
                self.patches.pop.next = true;
                self.patch_read.d.next = self.patch_read.q.val() + 1;
            }
        }
        if self.patch_ready.val() {
            self.next_patch_valid.d.next = false;
        }
        self.patch_head.next = self.next_patch.q.val();
        self.patch_valid.next = self.next_patch_valid.q.val();
        self.patch_line.next = self.patch_head.val().get_bits::<18>(0);
        self.patch_entries.next = self.patch_head.val().get_bits::<8>(18);
        self.patch_data.next = self.next_line.q.val();

        // Pick the next reply; the RAMs follow the context that will be in stage P.
        // What they are asked is not whether there is a next one, but only whether the one in stage P stays.
        self.next_index.next = self.states.pick_index.val();
        if self.p_valid.q.val() & !self.p_leaves.val() {
            self.next_index.next = self.p_index.q.val();
        }
        self.old_lines_reply.read_address.next = self.next_index.val();
        self.new_lines.read_address.next = self.next_index.val();
        self.strobes.read_address.next = self.next_index.val();
        self.masks.read_address.next = self.next_index.val();
        self.reply_facts.read_address.next = self.next_index.val();
        self.responses.read_address.next = self.next_index.val();
        if self.p_leaves.val() {
            self.p_valid.d.next = false;
        }
        self.states.pick_take.next =
            (!self.p_valid.q.val() | self.p_leaves.val()) & self.states.picked.val();
        if self.states.pick_take.val() {
            self.p_valid.d.next = true;
            self.p_index.d.next = self.states.pick_index.val();
            self.p_waiting.d.next = self.states.pick_waiting.val();
            self.p_killed.d.next = self.states.pick_killed.val();
        }

        // Reads of lines, in order of acceptance, once the writes before them are acknowledged.
        // The oldest one leaves the queue's memory first and is compared then: once its writes are acknowledged they stay so. Both counts are a cycle old: a
        // read that waits goes a cycle later, and none is compared with counts from before it came, which is two cycles ago at least.
        self.accepted_before.d.next = self.table_accepted.val();
        self.acknowledged_before.d.next = self.table_acknowledged.val();
        self.issue_line.next = self.oldest.q.val();
        self.snapshot_lag.next = self.accepted_before.q.val()
            - self.issue_line.val().get_bits::<8>(ISSUE_WRITES.index());
        self.acknowledged_lag.next =
            self.accepted_before.q.val() - self.acknowledged_before.q.val();
        self.oldest_may.d.next = self.oldest_may.q.val()
            | (self.oldest_valid.q.val()
                & (self.acknowledged_lag.val() <= self.snapshot_lag.val()));
        self.read_valid.next = self.oldest_may.q.val();
        self.read_index.next = self.issue_line.val().get_bits::<CONTEXT_BITS>(0);
        self.read_line.next = self.issue_line.val().get_bits::<18>(ISSUE_LINE.index());
        self.issue.pop.next = false;
        if self.read_valid.val() & self.read_ready.val() {
            self.oldest_valid.d.next = false;
            self.oldest_may.d.next = false;
        }
        if !self.oldest_valid.q.val() {
            self.oldest.d.next = self.issue.head.val();
            self.oldest_valid.d.next = !self.issue.empty.val();
            self.issue.pop.next = true;
        }
        self.issue.push.next = self.allocates.val();
        self.issue.push_data.next =
            bit_cast::<ISSUE_BITS, CONTEXT_BITS>(self.states.free_index.val())
                | (bit_cast::<ISSUE_BITS, 18>(self.allocate_line.val()) << ISSUE_LINE)
                | (bit_cast::<ISSUE_BITS, 8>(self.table_accepted.val()) << ISSUE_WRITES);

        // Lines that have come.
        self.old_lines.write_address.next = self.arrive_index.val();
        self.old_lines.write_data.next = self.arrive_data.val();
        self.old_lines.write_enable.next = self.arrive.val();
        self.old_lines_reply.write_address.next = self.arrive_index.val();
        self.old_lines_reply.write_data.next = self.arrive_data.val();
        self.old_lines_reply.write_enable.next = self.arrive.val();
        self.responses.write_address.next = self.arrive_index.val();
        self.responses.write_data.next = self.arrive_response.val();
        self.responses.write_enable.next = self.arrive.val();
        self.arrived.push.next = self.arrive.val();
        self.arrived.push_data.next =
            bit_cast::<ARRIVED_BITS, CONTEXT_BITS>(self.arrive_index.val())
                | (bit_cast::<ARRIVED_BITS, 2>(self.arrive_response.val()) << ARRIVED_RESPONSE);
        self.arrived_empty.next = self.arrived.empty.val();
        self.arrived.pop.next = self.arrived_take.val();
        self.old_lines.read_address.next = self.arrived.head.val().get_bits::<CONTEXT_BITS>(0);
        self.facts.read_address.next = self.arrived.head.val().get_bits::<CONTEXT_BITS>(0);
        if self.arrived_take.val() {
            self.taken.d.next = self.arrived.head.val().get_bits::<CONTEXT_BITS>(0);
            self.taken_is_error.d.next = self
                .arrived
                .head
                .val()
                .get_bits::<2>(ARRIVED_RESPONSE.index())
                != 0;
        }
        self.taken_index.next = self.taken.q.val();
        self.taken_error.next = self.taken_is_error.q.val();
        self.taken_data.next = self.old_lines.read_data.val();
        self.taken_line.next = self.fact.val().get_bits::<18>(0);
        self.taken_accepted.next = self.fact.val().get_bits::<16>(18);
        self.taken_flags.next = self.fact.val().get_bits::<2>(34);

        // What is known of a read when it is accepted.
        self.facts.write_address.next = self.states.free_index.val();
        self.facts.write_data.next = bit_cast::<42, 18>(self.allocate_line.val())
            | (bit_cast::<42, 16>(self.allocate_accepted.val()) << 18)
            | (bit_cast::<42, 2>(self.allocate_flags.val()) << 34);
        // The place of the next context is nobody's until it is taken.
        self.facts.write_enable.next = self.states.available.val();
        self.reply_facts.write_address.next = self.states.free_index.val();
        self.reply_facts.write_data.next = bit_cast::<24, 6>(self.allocate_id.val())
            | (bit_cast::<24, 18>(self.allocate_line.val()) << 6);
        self.reply_facts.write_enable.next = self.states.available.val();
        if self.reset.val() {
            self.new_writes.d.next = false;
            self.patch_room.d.next = false;
            self.patch_write.d.next = 0.into();
            self.patch_read.d.next = 0.into();
            self.patch_waits.d.next = false;
            self.patch_pushes.d.next = false;
            self.next_patch_valid.d.next = false;
            self.p_valid.d.next = false;
            self.q_valid.d.next = false;
            self.oldest_valid.d.next = false;
            self.oldest_may.d.next = false;
        }
    }
}
