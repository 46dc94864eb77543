//! Contexts: table lines between their read and their reply (SP3, SP4, SP10; P1, P2, P3).
//!
//! ```text
//!  allocate -> issue queue -> (earlier table writes acknowledged) -> m_ar -> arrived queue -> sequencer -> finish
//!                                                                                                 |
//!                 reply, patch <- compose <- pick <- ready <- hold: all pages came, deadline, or a host write
//! ```
//! A context keeps the line as read (`old`) and with every page it waits for already installed (`new`); which of the two each entry leaves
//! with is decided when the reply is composed. Deadlines are exact: an acknowledgement taken in the cycle of the deadline counts, one cycle
//! later it does not; expiries are stored with the latency of that decision added. From ready to the offer of the reply: 3 cycles.

use crate::line::Line;
use crate::queue::Queue;
use rust_hdl::core::prelude::*;
use rust_hdl::widgets::prelude::*;

/// See the module's head.
#[derive(LogicBlock, Default)]
pub struct Contexts {
    /// Clock.
    pub clock: Signal<In, Clock>,
    /// Cold reset.
    pub reset: Signal<In, Bit>,
    /// Free-running cycle counter.
    pub now: Signal<In, Bits<16>>,
    /// Position of the late bit.
    pub late_bit: Signal<In, Bits<6>>,
    /// A context is free.
    pub available: Signal<Out, Bit>,
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
    pub read_index: Signal<Out, Bits<5>>,
    /// Its line.
    pub read_line: Signal<Out, Bits<18>>,
    /// A line has come.
    pub arrive: Signal<In, Bit>,
    /// For this context.
    pub arrive_index: Signal<In, Bits<5>>,
    /// The line.
    pub arrive_data: Signal<In, Line>,
    /// Its response.
    pub arrive_response: Signal<In, Bits<2>>,
    /// Nothing for the sequencer.
    pub arrived_empty: Signal<Out, Bit>,
    /// The sequencer takes the oldest arrived line; its fields follow one cycle later.
    pub arrived_take: Signal<In, Bit>,
    /// Context taken.
    pub taken_index: Signal<Out, Bits<5>>,
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
    /// Another context holds that line.
    pub current_held: Signal<Out, Bit>,
    /// Expiry of that hold.
    pub current_expiry: Signal<Out, Bits<16>>,
    /// The sequencer is done with its context.
    pub finish: Signal<In, Bit>,
    /// It may be.
    pub finish_ready: Signal<Out, Bit>,
    /// Which context.
    pub finish_index: Signal<In, Bits<5>>,
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
    /// A page ends.
    pub complete: Signal<In, Bit>,
    /// Its entry address.
    pub complete_entry: Signal<In, Bits<21>>,
    /// It failed.
    pub complete_failed: Signal<In, Bit>,
    /// A held reply will carry it.
    pub complete_taken: Signal<Out, Bit>,
    /// Holds taken (two cycles old).
    pub holds_taken: Signal<Out, Bits<6>>,
    /// A host write to a table line wants to pass.
    pub check_valid: Signal<In, Bit>,
    /// Its line.
    pub check_line: Signal<In, Bits<18>>,
    /// Its data.
    pub check_data: Signal<In, Line>,
    /// Its bytes.
    pub check_strobe: Signal<In, Bits<64>>,
    /// It passes in this cycle.
    pub check_leaves: Signal<In, Bit>,
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

    issue: Queue<Bits<31>, 6>,
    arrived: Queue<Bits<7>, 6>,
    patches: Queue<Bits<26>, 5>,
    patch_lines: Queue<Line, 5>,
    old_lines: RAM<Line, 5>,
    old_lines_reply: RAM<Line, 5>,
    new_lines: RAM<Line, 5>,
    strobes: RAM<Bits<64>, 5>,
    masks: RAM<Bits<16>, 5>,
    facts: RAM<Bits<42>, 5>,
    reply_facts: RAM<Bits<24>, 5>,
    responses: RAM<Bits<2>, 5>,

    active: [DFF<Bit>; 32],
    hold: [DFF<Bit>; 32],
    ready: [DFF<Bit>; 32],
    killed: [DFF<Bit>; 32],
    told: [DFF<Bit>; 32],
    line: [DFF<Bits<18>>; 32],
    expiry: [DFF<Bits<16>>; 32],
    waiting: [DFF<Bits<8>>; 32],
    given_up: [DFF<Bits<8>>; 32],
    free_valid: DFF<Bit>,
    free_index: DFF<Bits<5>>,
    taken: DFF<Bits<5>>,
    taken_is_error: DFF<Bit>,
    group: [DFF<Bits<6>>; 4],
    total: DFF<Bits<6>>,
    p_valid: DFF<Bit>,
    p_index: DFF<Bits<5>>,
    p_waiting: DFF<Bits<8>>,
    p_killed: DFF<Bit>,

    one: Signal<Local, Bits<64>>,
    one8: Signal<Local, Bits<8>>,
    late_mask: Signal<Local, Bits<64>>,
    word_mask: [Signal<Local, Bits<64>>; 8],
    byte_constant: [Signal<Local, Bits<64>>; 8],
    late_word: [Signal<Local, Bits<64>>; 8],
    picked: Signal<Local, Bit>,
    pick_index: Signal<Local, Bits<5>>,
    pick_waiting: Signal<Local, Bits<8>>,
    pick_killed: Signal<Local, Bit>,
    p_leaves: Signal<Local, Bit>,
    active_next: [Signal<Local, Bit>; 32],
    next_free_valid: Signal<Local, Bit>,
    next_free_index: Signal<Local, Bits<5>>,
    complete_line: Signal<Local, Bits<18>>,
    complete_bit: Signal<Local, Bits<8>>,
    expires: [Signal<Local, Bit>; 32],
    hit: [Signal<Local, Bit>; 32],
    in_p: [Signal<Local, Bit>; 32],
    unsettled: [Signal<Local, Bits<8>>; 32],
    match_pending: Signal<Local, Bit>,
    kill: Signal<Local, Bit>,
    kill_index: Signal<Local, Bits<5>>,
    issue_line: Signal<Local, Bits<31>>,
    snapshot_lag: Signal<Local, Bits<8>>,
    acknowledged_lag: Signal<Local, Bits<8>>,
    fact: Signal<Local, Bits<42>>,
    reply_fact: Signal<Local, Bits<24>>,
    mask: Signal<Local, Bits<16>>,
    touched: Signal<Local, Bits<8>>,
    bad: Signal<Local, Bits<8>>,
    use_new: Signal<Local, Bits<8>>,
    patched: Signal<Local, Bits<8>>,
    late: Signal<Local, Bits<8>>,
    strobe: Signal<Local, Bits<64>>,
    patch_head: Signal<Local, Bits<26>>,
    sum: [Signal<Local, Bits<6>>; 32],
    hold_bit: [Signal<Local, Bits<6>>; 32],
}

impl Logic for Contexts {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(
            self,
            clock,
            free_valid,
            free_index,
            taken,
            taken_is_error,
            total,
            p_valid,
            p_index,
            p_waiting,
            p_killed
        );
        clock!(self, clock, issue, arrived, patches, patch_lines);
        self.issue.reset.next = self.reset.val();
        self.arrived.reset.next = self.reset.val();
        self.patches.reset.next = self.reset.val();
        self.patch_lines.reset.next = self.reset.val();
        self.old_lines.read_clock.next = self.clock.val();
        self.old_lines.write_clock.next = self.clock.val();
        self.old_lines_reply.read_clock.next = self.clock.val();
        self.old_lines_reply.write_clock.next = self.clock.val();
        self.new_lines.read_clock.next = self.clock.val();
        self.new_lines.write_clock.next = self.clock.val();
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
        self.one.next = 1.into();
        self.one8.next = 1.into();
        self.late_mask.next = self.one.val() << self.late_bit.val();

        // Per context: what a page end, the clock and a host write do to it.
        self.complete_line.next = self.complete_entry.val().get_bits::<18>(3);
        self.complete_bit.next = self.one8.val() << self.complete_entry.val().get_bits::<3>(0);
        self.complete_taken.next = false;
        self.current_held.next = false;
        self.current_expiry.next = 0.into();
        self.match_pending.next = false;
        self.kill.next = false;
        self.kill_index.next = 0.into();
        self.picked.next = false;
        self.pick_index.next = 0.into();
        self.pick_waiting.next = 0.into();
        self.pick_killed.next = false;
        self.count_ended_by_write.next = false;
        for i in 0..32 {
            self.active[i].clock.next = self.clock.val();
            self.active[i].d.next = self.active[i].q.val();
            self.hold[i].clock.next = self.clock.val();
            self.hold[i].d.next = self.hold[i].q.val();
            self.ready[i].clock.next = self.clock.val();
            self.ready[i].d.next = self.ready[i].q.val();
            self.killed[i].clock.next = self.clock.val();
            self.killed[i].d.next = self.killed[i].q.val();
            self.told[i].clock.next = self.clock.val();
            self.told[i].d.next = self.told[i].q.val();
            self.line[i].clock.next = self.clock.val();
            self.line[i].d.next = self.line[i].q.val();
            self.expiry[i].clock.next = self.clock.val();
            self.expiry[i].d.next = self.expiry[i].q.val();
            self.waiting[i].clock.next = self.clock.val();
            self.waiting[i].d.next = self.waiting[i].q.val();
            self.given_up[i].clock.next = self.clock.val();
            self.given_up[i].d.next = self.given_up[i].q.val();
            self.hold_bit[i].next = 0.into();
            if self.hold[i].q.val() {
                self.hold_bit[i].next = 1.into();
            }

            self.unsettled[i].next = self.waiting[i].q.val() & !self.given_up[i].q.val();
            self.expires[i].next =
                self.hold[i].q.val() & (self.expiry[i].q.val() == self.now.val());
            if self.hold[i].q.val() & (self.expires[i].val() | (self.unsettled[i].val() == 0)) {
                self.hold[i].d.next = false;
                self.ready[i].d.next = true;
            }
            if self.hold[i].q.val() & (self.line[i].q.val() == self.current_line.val()) {
                self.current_held.next = true;
                self.current_expiry.next = self.expiry[i].q.val();
            }
            self.hit[i].next = self.complete.val()
                & self.hold[i].q.val()
                & !self.expires[i].val()
                & (self.line[i].q.val() == self.complete_line.val())
                & ((self.waiting[i].q.val() & self.complete_bit.val()) != 0);
            if self.hit[i].val() {
                if self.complete_failed.val() {
                    self.given_up[i].d.next = self.given_up[i].q.val() | self.complete_bit.val();
                } else {
                    self.waiting[i].d.next = self.waiting[i].q.val() & !self.complete_bit.val();
                    self.complete_taken.next = true;
                }
            }
            if self.check_valid.val()
                & self.active[i].q.val()
                & !self.told[i].q.val()
                & (self.line[i].q.val() == self.check_line.val())
            {
                self.match_pending.next = true;
                if !self.killed[i].q.val() & !self.ready[i].q.val() {
                    self.kill.next = true;
                    self.kill_index.next = i.to_bits();
                }
            }
            self.in_p[i].next = self.p_valid.q.val() & (self.p_index.q.val().index() == i);
            if self.ready[i].q.val() & !self.in_p[i].val() {
                self.picked.next = true;
                self.pick_index.next = i.to_bits();
                self.pick_waiting.next = self.waiting[i].q.val();
                self.pick_killed.next = self.killed[i].q.val();
            }
        }
        // A host write waits until every context of its line knows, and until no composed patch is on its way.
        self.check_blocked.next =
            self.match_pending.val() | self.p_valid.q.val() | !self.patches.empty.val();
        self.finish_ready.next = !self.kill.val();

        // The sequencer hands a context back.
        self.new_lines.write_address.next = self.finish_index.val();
        self.new_lines.write_data.next = self.finish_data.val();
        self.new_lines.write_enable.next = self.finish.val();
        self.masks.write_address.next = self.finish_index.val();
        self.masks.write_data.next = bit_cast::<16, 8>(self.finish_touched.val())
            | (bit_cast::<16, 8>(self.finish_bad.val()) << 8);
        self.masks.write_enable.next = self.finish.val() & self.finish_ready.val();
        self.strobes.write_address.next = self.kill_index.val();
        self.strobes.write_data.next = self.check_strobe.val();
        self.strobes.write_enable.next = self.kill.val();
        for i in 0..32 {
            if self.finish.val() & self.finish_ready.val() & (self.finish_index.val().index() == i)
            {
                self.waiting[i].d.next = self.finish_waiting.val();
                self.given_up[i].d.next = 0.into();
                self.expiry[i].d.next = self.finish_expiry.val();
                if self.finish_hold.val() & !self.killed[i].q.val() {
                    self.hold[i].d.next = true;
                } else {
                    self.ready[i].d.next = true;
                }
            }
            if self.kill.val() & (self.kill_index.val().index() == i) {
                self.killed[i].d.next = true;
                self.told[i].d.next = true;
                if self.hold[i].q.val() {
                    self.hold[i].d.next = false;
                    self.ready[i].d.next = true;
                    self.count_ended_by_write.next = true;
                }
            }
            if self.check_leaves.val() {
                self.told[i].d.next = false;
            }
        }
        if self.kill.val() {
            self.new_lines.write_address.next = self.kill_index.val();
            self.new_lines.write_data.next = self.check_data.val();
            self.new_lines.write_enable.next = true;
        }
        // A killed context's line must keep the write's bytes, not the sequencer's.
        for i in 0..32 {
            if self.finish.val()
                & !self.kill.val()
                & (self.finish_index.val().index() == i)
                & self.killed[i].q.val()
            {
                self.new_lines.write_enable.next = false;
            }
        }

        // Holds taken, counted in two steps.
        for i in 0..4 {
            self.group[i].clock.next = self.clock.val();
            self.sum[i * 8].next = self.hold_bit[i * 8].val();
            for j in 0..7 {
                self.sum[i * 8 + j + 1].next =
                    self.sum[i * 8 + j].val() + self.hold_bit[i * 8 + j + 1].val();
            }
            self.group[i].d.next = self.sum[i * 8 + 7].val();
        }
        self.total.d.next = self.group[0].q.val()
            + self.group[1].q.val()
            + self.group[2].q.val()
            + self.group[3].q.val();
        self.holds_taken.next = self.total.q.val();

        // Compose: RAM outputs belong to the context in stage P.
        self.fact.next = self.facts.read_data.val();
        self.reply_fact.next = self.reply_facts.read_data.val();
        self.mask.next = self.masks.read_data.val();
        self.touched.next = self.mask.val().get_bits::<8>(0);
        self.bad.next = self.mask.val().get_bits::<8>(8);
        self.late.next = 0.into();
        self.use_new.next = 0.into();
        self.patched.next = 0.into();
        self.strobe.next = self.strobes.read_data.val();
        self.byte_constant[0].next = 0xFF_u64.into();
        self.byte_constant[1].next = 0xFF00_u64.into();
        self.byte_constant[2].next = 0xFF_0000_u64.into();
        self.byte_constant[3].next = 0xFF00_0000_u64.into();
        self.byte_constant[4].next = 0xFF_0000_0000_u64.into();
        self.byte_constant[5].next = 0xFF00_0000_0000_u64.into();
        self.byte_constant[6].next = 0xFF_0000_0000_0000_u64.into();
        self.byte_constant[7].next = 0xFF00_0000_0000_0000_u64.into();
        for w in 0..8 {
            self.word_mask[w].next = 0.into();
            self.late_word[w].next = 0.into();
        }
        if self.p_killed.q.val() {
            for w in 0..8 {
                if self.strobe.val().get_bit(w * 8) {
                    self.word_mask[w].next = self.word_mask[w].val() | self.byte_constant[0].val();
                }
                if self.strobe.val().get_bit(w * 8 + 1) {
                    self.word_mask[w].next = self.word_mask[w].val() | self.byte_constant[1].val();
                }
                if self.strobe.val().get_bit(w * 8 + 2) {
                    self.word_mask[w].next = self.word_mask[w].val() | self.byte_constant[2].val();
                }
                if self.strobe.val().get_bit(w * 8 + 3) {
                    self.word_mask[w].next = self.word_mask[w].val() | self.byte_constant[3].val();
                }
                if self.strobe.val().get_bit(w * 8 + 4) {
                    self.word_mask[w].next = self.word_mask[w].val() | self.byte_constant[4].val();
                }
                if self.strobe.val().get_bit(w * 8 + 5) {
                    self.word_mask[w].next = self.word_mask[w].val() | self.byte_constant[5].val();
                }
                if self.strobe.val().get_bit(w * 8 + 6) {
                    self.word_mask[w].next = self.word_mask[w].val() | self.byte_constant[6].val();
                }
                if self.strobe.val().get_bit(w * 8 + 7) {
                    self.word_mask[w].next = self.word_mask[w].val() | self.byte_constant[7].val();
                }
            }
        } else {
            self.late.next = self.touched.val() & self.p_waiting.q.val();
            self.patched.next = self.touched.val() & !self.p_waiting.q.val();
            self.use_new.next = self.patched.val() | self.bad.val();
            for w in 0..8 {
                if self.use_new.val().get_bit(w) {
                    self.word_mask[w].next = 0xFFFF_FFFF_FFFF_FFFF_u64.into();
                }
                if self.late.val().get_bit(w) {
                    self.late_word[w].next = self.late_mask.val();
                }
            }
        }
        self.reply_data.next.p0 = (self.old_lines_reply.read_data.val().p0
            & !self.word_mask[0].val())
            | (self.new_lines.read_data.val().p0 & self.word_mask[0].val())
            | self.late_word[0].val();
        self.reply_data.next.p1 = (self.old_lines_reply.read_data.val().p1
            & !self.word_mask[1].val())
            | (self.new_lines.read_data.val().p1 & self.word_mask[1].val())
            | self.late_word[1].val();
        self.reply_data.next.p2 = (self.old_lines_reply.read_data.val().p2
            & !self.word_mask[2].val())
            | (self.new_lines.read_data.val().p2 & self.word_mask[2].val())
            | self.late_word[2].val();
        self.reply_data.next.p3 = (self.old_lines_reply.read_data.val().p3
            & !self.word_mask[3].val())
            | (self.new_lines.read_data.val().p3 & self.word_mask[3].val())
            | self.late_word[3].val();
        self.reply_data.next.p4 = (self.old_lines_reply.read_data.val().p4
            & !self.word_mask[4].val())
            | (self.new_lines.read_data.val().p4 & self.word_mask[4].val())
            | self.late_word[4].val();
        self.reply_data.next.p5 = (self.old_lines_reply.read_data.val().p5
            & !self.word_mask[5].val())
            | (self.new_lines.read_data.val().p5 & self.word_mask[5].val())
            | self.late_word[5].val();
        self.reply_data.next.p6 = (self.old_lines_reply.read_data.val().p6
            & !self.word_mask[6].val())
            | (self.new_lines.read_data.val().p6 & self.word_mask[6].val())
            | self.late_word[6].val();
        self.reply_data.next.p7 = (self.old_lines_reply.read_data.val().p7
            & !self.word_mask[7].val())
            | (self.new_lines.read_data.val().p7 & self.word_mask[7].val())
            | self.late_word[7].val();
        self.reply_valid.next = self.p_valid.q.val();
        self.reply_id.next = self.reply_fact.val().get_bits::<6>(0);
        self.reply_response.next = self.responses.read_data.val();
        self.p_leaves.next = self.p_valid.q.val() & self.reply_ready.val();
        self.late_entries.next = 0.into();
        self.installed_entries.next = 0.into();
        if self.p_leaves.val() {
            self.late_entries.next = self.late.val();
            self.installed_entries.next = self.patched.val();
        }
        // A patch is a hint, the directory is the truth: one that finds no room is not made.
        self.patch_queued.next =
            self.p_leaves.val() & (self.patched.val() != 0) & !self.patches.full.val();
        self.patches.push.next = self.patch_queued.val();
        self.patches.push_data.next = bit_cast::<26, 18>(self.reply_fact.val().get_bits::<18>(6))
            | (bit_cast::<26, 8>(self.patched.val()) << 18);
        self.patch_lines.push.next = self.patch_queued.val();
        self.patch_lines.push_data.next = self.reply_data.val();
        self.patches.pop.next = self.patch_ready.val();
        self.patch_lines.pop.next = self.patch_ready.val();
        self.patch_head.next = self.patches.head.val();
        self.patch_valid.next = !self.patches.empty.val();
        self.patch_line.next = self.patch_head.val().get_bits::<18>(0);
        self.patch_entries.next = self.patch_head.val().get_bits::<8>(18);
        self.patch_data.next = self.patch_lines.head.val();

        // Pick the next reply; the RAMs follow the context that will be in stage P.
        self.old_lines_reply.read_address.next = self.p_index.q.val();
        self.new_lines.read_address.next = self.p_index.q.val();
        self.strobes.read_address.next = self.p_index.q.val();
        self.masks.read_address.next = self.p_index.q.val();
        self.reply_facts.read_address.next = self.p_index.q.val();
        self.responses.read_address.next = self.p_index.q.val();
        if self.p_leaves.val() {
            self.p_valid.d.next = false;
            for i in 0..32 {
                if self.in_p[i].val() {
                    self.ready[i].d.next = false;
                    self.active[i].d.next = false;
                    self.killed[i].d.next = false;
                    self.told[i].d.next = false;
                }
            }
        }
        if (!self.p_valid.q.val() | self.p_leaves.val()) & self.picked.val() {
            self.p_valid.d.next = true;
            self.p_index.d.next = self.pick_index.val();
            self.p_waiting.d.next = self.pick_waiting.val();
            self.p_killed.d.next = self.pick_killed.val();
            self.old_lines_reply.read_address.next = self.pick_index.val();
            self.new_lines.read_address.next = self.pick_index.val();
            self.strobes.read_address.next = self.pick_index.val();
            self.masks.read_address.next = self.pick_index.val();
            self.reply_facts.read_address.next = self.pick_index.val();
            self.responses.read_address.next = self.pick_index.val();
        }

        // Reads of lines, in order of acceptance, once the writes before them are acknowledged.
        self.issue_line.next = self.issue.head.val();
        self.snapshot_lag.next =
            self.table_accepted.val() - self.issue_line.val().get_bits::<8>(23);
        self.acknowledged_lag.next = self.table_accepted.val() - self.table_acknowledged.val();
        self.read_valid.next =
            !self.issue.empty.val() & (self.acknowledged_lag.val() <= self.snapshot_lag.val());
        self.read_index.next = self.issue_line.val().get_bits::<5>(0);
        self.read_line.next = self.issue_line.val().get_bits::<18>(5);
        self.issue.pop.next = self.read_valid.val() & self.read_ready.val();
        self.issue.push.next = self.allocate.val();
        self.issue.push_data.next = bit_cast::<31, 5>(self.free_index.q.val())
            | (bit_cast::<31, 18>(self.allocate_line.val()) << 5)
            | (bit_cast::<31, 8>(self.table_accepted.val()) << 23);

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
        self.arrived.push_data.next = bit_cast::<7, 5>(self.arrive_index.val())
            | (bit_cast::<7, 2>(self.arrive_response.val()) << 5);
        self.arrived_empty.next = self.arrived.empty.val();
        self.arrived.pop.next = self.arrived_take.val();
        self.old_lines.read_address.next = self.arrived.head.val().get_bits::<5>(0);
        self.facts.read_address.next = self.arrived.head.val().get_bits::<5>(0);
        if self.arrived_take.val() {
            self.taken.d.next = self.arrived.head.val().get_bits::<5>(0);
            self.taken_is_error.d.next = self.arrived.head.val().get_bits::<2>(5) != 0;
        }
        self.taken_index.next = self.taken.q.val();
        self.taken_error.next = self.taken_is_error.q.val();
        self.taken_data.next = self.old_lines.read_data.val();
        self.taken_line.next = self.fact.val().get_bits::<18>(0);
        self.taken_accepted.next = self.fact.val().get_bits::<16>(18);
        self.taken_flags.next = self.fact.val().get_bits::<2>(34);

        // Allocation: the next free context is always picked one cycle ahead.
        self.available.next = self.free_valid.q.val();
        self.facts.write_address.next = self.free_index.q.val();
        self.facts.write_data.next = bit_cast::<42, 18>(self.allocate_line.val())
            | (bit_cast::<42, 16>(self.allocate_accepted.val()) << 18)
            | (bit_cast::<42, 2>(self.allocate_flags.val()) << 34);
        self.facts.write_enable.next = self.allocate.val();
        self.reply_facts.write_address.next = self.free_index.q.val();
        self.reply_facts.write_data.next = bit_cast::<24, 6>(self.allocate_id.val())
            | (bit_cast::<24, 18>(self.allocate_line.val()) << 6);
        self.reply_facts.write_enable.next = self.allocate.val();
        self.next_free_valid.next = false;
        self.next_free_index.next = 0.into();
        for i in 0..32 {
            self.active_next[i].next = self.active[i].q.val();
            if self.allocate.val() & (self.free_index.q.val().index() == i) {
                self.active_next[i].next = true;
                self.active[i].d.next = true;
                self.killed[i].d.next = false;
                self.told[i].d.next = false;
                self.hold[i].d.next = false;
                self.ready[i].d.next = false;
                self.waiting[i].d.next = 0.into();
                self.line[i].d.next = self.allocate_line.val();
            }
            if !self.active_next[i].val() {
                self.next_free_valid.next = true;
                self.next_free_index.next = i.to_bits();
            }
        }
        self.free_valid.d.next = self.next_free_valid.val();
        self.free_index.d.next = self.next_free_index.val();
        if self.reset.val() {
            self.free_valid.d.next = false;
            self.p_valid.d.next = false;
            for i in 0..32 {
                self.active[i].d.next = false;
                self.hold[i].d.next = false;
                self.ready[i].d.next = false;
                self.killed[i].d.next = false;
                self.told[i].d.next = false;
            }
        }
    }
}
