//! Host reads: classify, pass, or hand to a context; one register stage each way (SP1, P6).
//!
//! ```text
//!  s_ar --> stage A --+--> m_ar        (everything else)              m_r --+--> s_r
//!                     +--> refused     (remote window)             replies -+
//!                     +--> fence       (waits for earlier writes)
//!                     +--> stage T --> context  (leaf-table lines)
//!            tag RAM .......^     +--> m_ar     (other lines of table frames)
//! ```
//! A passing read costs one cycle on its way out and one on its way back; one line a cycle. One read may be outstanding per id, so order per
//! id needs no reorder buffer. The choice on `m_ar` is locked until it is taken, as AXI wants.
//!
//! What a tag says comes out of a large memory, half a cycle late, and decides about memories far away. So a read of a table frame spends one more
//! cycle in stage T, with its tag in a register; there it waits while the next context is being picked, and passes when there is none. Reads of
//! other frames go by it meanwhile: no two reads have the same id, so none has to wait for another.

use crate::layout::{ABOVE_FRAME, FRAME_BASE_BITS, FRAME_BASE_IN_ADDRESS, FRAME_BITS, Place};
use crate::line::Line;
use outrigger_registers::parameters::CONTEXT_BITS;
use rust_hdl::core::prelude::*;
use rust_hdl::widgets::prelude::*;

/// See the module's head.
#[derive(LogicBlock, Default)]
pub struct ReadPath {
    /// Clock.
    pub clock: Signal<In, Clock>,
    /// Cold reset.
    pub reset: Signal<In, Bit>,
    /// Host read address channel.
    pub s_ar_valid: Signal<In, Bit>,
    /// Taken.
    pub s_ar_ready: Signal<Out, Bit>,
    /// Id.
    pub s_ar_id: Signal<In, Bits<6>>,
    /// Byte address.
    pub s_ar_address: Signal<In, Bits<40>>,
    /// Host read data channel.
    pub s_r_valid: Signal<Out, Bit>,
    /// Taken.
    pub s_r_ready: Signal<In, Bit>,
    /// Id.
    pub s_r_id: Signal<Out, Bits<6>>,
    /// The line.
    pub s_r_data: Signal<Out, Line>,
    /// AXI response.
    pub s_r_response: Signal<Out, Bits<2>>,
    /// DRAM read address channel.
    pub m_ar_valid: Signal<Out, Bit>,
    /// Taken.
    pub m_ar_ready: Signal<In, Bit>,
    /// Id: 0 and host id, 1 and context, 2 entry check, 3 write-back.
    pub m_ar_id: Signal<Out, Bits<8>>,
    /// Byte address.
    pub m_ar_address: Signal<Out, Bits<40>>,
    /// DRAM read data channel.
    pub m_r_valid: Signal<In, Bit>,
    /// Taken; false only for passing lines that the host or a table reply keeps from leaving.
    pub m_r_ready: Signal<Out, Bit>,
    /// Id as sent.
    pub m_r_id: Signal<In, Bits<8>>,
    /// The line.
    pub m_r_data: Signal<In, Line>,
    /// AXI response.
    pub m_r_response: Signal<In, Bits<2>>,
    /// First frame number of the table frames.
    pub table_base: Signal<In, Bits<28>>,
    /// First frame number of the page frames.
    pub frame_base: Signal<In, Bits<28>>,
    /// First frame number of the remote window.
    pub window_base: Signal<In, Bits<28>>,
    /// Frame number whose first line is the fence.
    pub fence_frame: Signal<In, Bits<28>>,
    /// Table lines are looked at.
    pub lines_enabled: Signal<In, Bit>,
    /// Free-running cycle counter.
    pub now: Signal<In, Bits<16>>,
    /// Sets the tag of a table frame.
    pub tag_write: Signal<In, Bit>,
    /// Which.
    pub tag_frame: Signal<In, Bits<12>>,
    /// Level (bits 0-1), no-hold (2), quiet (3).
    pub tag_value: Signal<In, Bits<4>>,
    /// A context is picked.
    pub context_available: Signal<In, Bit>,
    /// None is free.
    pub context_exhausted: Signal<In, Bit>,
    /// A read wants it, and takes it in this cycle if it is there.
    pub context_wants: Signal<Out, Bit>,
    /// Table line of the read.
    pub context_line: Signal<Out, Bits<18>>,
    /// Id of the read.
    pub context_id: Signal<Out, Bits<6>>,
    /// Cycle of its acceptance.
    pub context_accepted: Signal<Out, Bits<16>>,
    /// Tag bits 2-3.
    pub context_flags: Signal<Out, Bits<2>>,
    /// A context wants its line.
    pub context_read_valid: Signal<In, Bit>,
    /// Sent.
    pub context_read_ready: Signal<Out, Bit>,
    /// Which context.
    pub context_read_index: Signal<In, Bits<CONTEXT_BITS>>,
    /// Its table line.
    pub context_read_line: Signal<In, Bits<18>>,
    /// The agent itself wants a line (entry check, write-back).
    pub own_read_valid: Signal<In, Bit>,
    /// Sent.
    pub own_read_ready: Signal<Out, Bit>,
    /// Id to use.
    pub own_read_id: Signal<In, Bits<8>>,
    /// Byte address.
    pub own_read_address: Signal<In, Bits<40>>,
    /// A composed table line leaves.
    pub reply_valid: Signal<In, Bit>,
    /// It is taken.
    pub reply_ready: Signal<Out, Bit>,
    /// Its id.
    pub reply_id: Signal<In, Bits<6>>,
    /// The line.
    pub reply_data: Signal<In, Line>,
    /// Its response.
    pub reply_response: Signal<In, Bits<2>>,
    /// Bit per write id: a host write is under way.
    pub writes_busy: Signal<In, Bits<64>>,
    /// Number of fences answered.
    pub fence_count: Signal<Out, Bits<32>>,
    /// A line of a page frame is read.
    pub touched: Signal<Out, Bit>,
    /// That frame.
    pub touched_frame: Signal<Out, Bits<FRAME_BITS>>,
    /// Counts: read of the remote window.
    pub count_stray_read: Signal<Out, Bit>,
    /// Counts: table line passed for want of a context.
    pub count_no_context: Signal<Out, Bit>,
    /// Counts: table line taken by a context.
    pub count_table_line: Signal<Out, Bit>,

    tags: RAM<Bits<4>, 12>,
    busy: DFF<Bits<64>>,
    a_valid: DFF<Bit>,
    a_id: DFF<Bits<6>>,
    a_address: DFF<Bits<40>>,
    a_accepted: DFF<Bits<16>>,
    a_in_table: DFF<Bit>,
    a_in_window: DFF<Bit>,
    a_in_frames: DFF<Bit>,
    a_is_fence: DFF<Bit>,
    a_is_new: DFF<Bit>,
    a_tag: DFF<Bits<4>>,
    out_valid: DFF<Bit>,
    out_is_new: DFF<Bit>,
    out_id: DFF<Bits<6>>,
    out_data: DFF<Line>,
    out_response: DFF<Bits<2>>,
    refuse_valid: DFF<Bit>,
    refuse_id: DFF<Bits<6>>,
    fence_valid: DFF<Bit>,
    fence_id: DFF<Bits<6>>,
    fence_writes: DFF<Bits<64>>,
    fences: DFF<Bits<32>>,
    lock_valid: DFF<Bit>,
    lock_choice: DFF<Bits<3>>,
    a_offered: DFF<Bit>,
    t_offered: DFF<Bit>,
    own_offered: DFF<Bit>,
    t_valid: DFF<Bit>,
    t_id: DFF<Bits<6>>,
    t_address: DFF<Bits<40>>,
    t_accepted: DFF<Bits<16>>,
    t_flags: DFF<Bits<2>>,
    t_is_leaf: DFF<Bit>,
    fence_done: DFF<Bit>,
    tag_writes: DFF<Bit>,
    tag_at: DFF<Bits<12>>,
    tag_to: DFF<Bits<4>>,
    own_wait: DFF<Bits<4>>,
    own_urgent: DFF<Bit>,

    a_leaves: Signal<Local, Bit>,
    a_takes: Signal<Local, Bit>,
    in_window: Signal<Local, Bit>,
    is_fence: Signal<Local, Bit>,
    ordinary: Signal<Local, Bit>,
    passes: Signal<Local, Bit>,
    refuses: Signal<Local, Bit>,
    fences_off: Signal<Local, Bit>,
    is_leaf: Signal<Local, Bit>,
    may_start: Signal<Local, Bit>,
    a_granted: Signal<Local, Bit>,
    t_granted: Signal<Local, Bit>,
    own_granted: Signal<Local, Bit>,
    t_passes: Signal<Local, Bit>,
    t_leaves: Signal<Local, Bit>,
    to_tagged: Signal<Local, Bit>,
    to_context: Signal<Local, Bit>,
    choice: Signal<Local, Bits<3>>,
    out_free: Signal<Local, Bit>,
    cleared: Signal<Local, Bits<64>>,
    new_bit: Signal<Local, Bits<64>>,
    level: Signal<Local, Bits<2>>,
    tag: Signal<Local, Bits<4>>,
    one: Signal<Local, Bits<64>>,
    fence_line: Signal<Local, Line>,
    token: Signal<Local, Bits<64>>,
    next_fence: Signal<Local, Bits<32>>,
    is_passing_beat: Signal<Local, Bit>,
}

impl Logic for ReadPath {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(
            self,
            clock,
            busy,
            a_valid,
            a_id,
            a_address,
            a_accepted,
            a_in_table,
            a_in_window,
            a_in_frames,
            a_is_fence,
            a_is_new,
            a_tag,
            out_valid,
            out_is_new,
            out_id,
            out_data,
            out_response,
            refuse_valid,
            refuse_id,
            fence_valid,
            fence_id,
            fence_writes,
            fences,
            lock_valid,
            lock_choice,
            a_offered,
            t_offered,
            own_offered,
            own_wait,
            own_urgent,
            t_valid,
            t_id,
            t_address,
            t_accepted,
            t_flags,
            t_is_leaf,
            fence_done,
            tag_writes,
            tag_at,
            tag_to
        );
        self.one.next = 1.into();
        self.tags.read_clock.next = self.clock.val();
        self.tags.write_clock.next = self.clock.val();
        self.tag_writes.d.next = self.tag_write.val();
        self.tag_at.d.next = self.tag_frame.val();
        self.tag_to.d.next = self.tag_value.val();
        self.tags.write_address.next = self.tag_at.q.val();
        self.tags.write_data.next = self.tag_to.q.val();
        self.tags.write_enable.next = self.tag_writes.q.val();

        self.context_line.next = self.t_address.q.val().get_bits::<18>(6);
        self.context_id.next = self.t_id.q.val();
        self.context_accepted.next = self.t_accepted.q.val();
        self.context_flags.next = self.t_flags.q.val();
        self.touched_frame.next = self.a_address.q.val().get_bits::<FRAME_BITS>(12);
        self.fence_count.next = self.fences.q.val();

        // Stage A: a read as it came. Its tag follows it by a cycle and is kept from then on.
        self.tag.next = self.a_tag.q.val();
        if self.a_is_new.q.val() {
            self.tag.next = self.tags.read_data.val();
        }
        self.a_tag.d.next = self.tag.val();
        self.level.next = self.tag.val().get_bits::<2>(0);
        self.is_leaf.next = (self.level.val() == 1) & self.lines_enabled.val();
        self.in_window.next = self.a_in_window.q.val();
        self.is_fence.next = self.a_is_fence.q.val() & !self.a_in_window.q.val();
        self.ordinary.next = self.a_valid.q.val() & !(self.in_window.val() | self.is_fence.val());
        self.passes.next = self.ordinary.val() & !self.a_in_table.q.val();
        self.refuses.next =
            self.a_valid.q.val() & self.in_window.val() & !self.refuse_valid.q.val();
        self.fences_off.next =
            self.a_valid.q.val() & self.is_fence.val() & !self.fence_valid.q.val();

        // Stage T: a read of a table frame. One that was offered to DRAM as passing stays passing, also when a context becomes free meanwhile.
        // The contexts are told who wants one, and know themselves whether there is one: what they say needs no way here and back.
        self.context_wants.next =
            self.t_valid.q.val() & self.t_is_leaf.q.val() & !self.t_offered.q.val();
        self.to_context.next = self.context_wants.val() & self.context_available.val();
        self.t_passes.next =
            self.t_valid.q.val() & (!self.t_is_leaf.q.val() | self.context_exhausted.val());

        // The output register takes a table reply first: its deadline runs; a passing line loses one cycle to it.
        self.out_free.next = !self.out_valid.q.val() | self.s_r_ready.val();
        // An answer frees its id in the first cycle in which it is offered: from a register, for sixty-four hang on it.
        self.cleared.next = 0.into();
        if self.out_is_new.q.val() {
            self.cleared.next = self.one.val() << self.out_id.q.val();
        }
        self.out_is_new.d.next = false;
        self.fence_done.d.next = self.fence_valid.q.val() & (self.fence_writes.q.val() == 0);
        self.next_fence.next = self.fences.q.val() + 1;
        self.token.next = bit_cast::<64, 32>(self.next_fence.val());
        self.fence_line.next.p0 = self.token.val();
        self.fence_line.next.p1 = 0.into();
        self.fence_line.next.p2 = 0.into();
        self.fence_line.next.p3 = 0.into();
        self.fence_line.next.p4 = 0.into();
        self.fence_line.next.p5 = 0.into();
        self.fence_line.next.p6 = 0.into();
        self.fence_line.next.p7 = 0.into();
        self.is_passing_beat.next = self.m_r_id.val().get_bits::<2>(6) == 0;
        self.m_r_ready.next = !self.is_passing_beat.val();
        self.reply_ready.next = self.out_free.val();
        self.fence_writes.d.next = self.fence_writes.q.val() & self.writes_busy.val();
        if self.out_free.val() {
            self.out_valid.d.next = false;
            if self.reply_valid.val() {
                self.out_valid.d.next = true;
                self.out_is_new.d.next = true;
                self.out_id.d.next = self.reply_id.val();
                self.out_data.d.next = self.reply_data.val();
                self.out_response.d.next = self.reply_response.val();
            } else if self.refuse_valid.q.val() {
                self.out_valid.d.next = true;
                self.out_is_new.d.next = true;
                self.out_id.d.next = self.refuse_id.q.val();
                self.out_data.d.next = self.fence_line.val();
                self.out_response.d.next = 3.into();
                self.refuse_valid.d.next = false;
            } else if self.fence_done.q.val() {
                self.out_valid.d.next = true;
                self.out_is_new.d.next = true;
                self.out_id.d.next = self.fence_id.q.val();
                self.out_data.d.next = self.fence_line.val();
                self.out_response.d.next = 0.into();
                self.fence_valid.d.next = false;
                self.fence_done.d.next = false;
                self.fences.d.next = self.next_fence.val();
            } else {
                // Whatever stands there is loaded, and counts when it is a line that passes.
                self.m_r_ready.next = true;
                self.out_valid.d.next = self.m_r_valid.val() & self.is_passing_beat.val();
                self.out_is_new.d.next = self.m_r_valid.val() & self.is_passing_beat.val();
                self.out_id.d.next = self.m_r_id.val().get_bits::<6>(0);
                self.out_data.d.next = self.m_r_data.val();
                self.out_response.d.next = self.m_r_response.val();
            }
        }
        self.s_r_valid.next = self.out_valid.q.val();
        self.s_r_id.next = self.out_id.q.val();
        self.s_r_data.next = self.out_data.q.val();
        self.s_r_response.next = self.out_response.q.val();

        // Who may use m_ar: a context's line, then passing lines; the agent's own reads in gaps and at least once in 16 grants.
        self.choice.next = 0.into();
        if self.lock_valid.q.val() {
            self.choice.next = self.lock_choice.q.val();
        } else if self.own_urgent.q.val() {
            self.choice.next = 3.into();
        } else if self.context_read_valid.val() {
            self.choice.next = 2.into();
        } else if self.t_passes.val() {
            self.choice.next = 4.into();
        } else if self.passes.val() {
            self.choice.next = 1.into();
        } else if self.own_read_valid.val() {
            self.choice.next = 3.into();
        }
        // The same for the two that come from the host, by themselves: their stages wait for it.
        self.may_start.next =
            !(self.lock_valid.q.val() | self.own_urgent.q.val() | self.context_read_valid.val());
        self.t_granted.next = self.t_offered.q.val() | (self.may_start.val() & self.t_passes.val());
        self.a_granted.next = self.a_offered.q.val()
            | (self.may_start.val() & !self.t_passes.val() & self.passes.val());
        // And for the agent's own, whose source is told from here.
        self.own_granted.next = self.own_offered.q.val()
            | (!self.lock_valid.q.val()
                & (self.own_urgent.q.val()
                    | (self.own_read_valid.val()
                        & !(self.context_read_valid.val()
                            | self.t_passes.val()
                            | self.passes.val()))));
        self.own_offered.d.next = self.own_granted.val() & !self.m_ar_ready.val();
        self.t_offered.d.next = self.t_granted.val() & !self.m_ar_ready.val();
        self.a_offered.d.next = self.a_granted.val() & !self.m_ar_ready.val();
        self.m_ar_valid.next = self.choice.val() != 0;
        self.m_ar_id.next = bit_cast::<8, 6>(self.a_id.q.val());
        self.m_ar_address.next = self.a_address.q.val();
        if self.choice.val() == 2 {
            self.m_ar_id.next = bit_cast::<8, CONTEXT_BITS>(self.context_read_index.val()) | 64;
            self.m_ar_address.next = (bit_cast::<40, 16>(self.table_base.val().get_bits::<16>(12))
                << 24)
                | (bit_cast::<40, 18>(self.context_read_line.val()) << 6);
        }
        if self.choice.val() == 3 {
            self.m_ar_id.next = self.own_read_id.val();
            self.m_ar_address.next = self.own_read_address.val();
        }
        if self.choice.val() == 4 {
            self.m_ar_id.next = bit_cast::<8, 6>(self.t_id.q.val());
            self.m_ar_address.next = self.t_address.q.val();
        }
        self.lock_valid.d.next = self.m_ar_valid.val() & !self.m_ar_ready.val();
        self.lock_choice.d.next = self.choice.val();
        self.context_read_ready.next = (self.choice.val() == 2) & self.m_ar_ready.val();
        self.own_read_ready.next = self.own_granted.val() & self.m_ar_ready.val();
        if self.m_ar_ready.val()
            & self.m_ar_valid.val()
            & self.own_read_valid.val()
            & (self.own_wait.q.val() != 15)
        {
            self.own_wait.d.next = self.own_wait.q.val() + 1;
            self.own_urgent.d.next = self.own_wait.q.val() == 14;
        }
        if self.own_read_ready.val() {
            self.own_wait.d.next = 0.into();
            self.own_urgent.d.next = false;
        }

        // Who leaves.
        self.count_table_line.next = self.to_context.val();
        self.count_no_context.next =
            self.t_granted.val() & self.m_ar_ready.val() & self.t_is_leaf.q.val();
        self.t_leaves.next = self.to_context.val() | (self.t_granted.val() & self.m_ar_ready.val());
        self.to_tagged.next = self.ordinary.val()
            & self.a_in_table.q.val()
            & (!self.t_valid.q.val() | self.t_leaves.val());
        self.touched.next = self.a_granted.val() & self.m_ar_ready.val() & self.a_in_frames.q.val();
        self.count_stray_read.next = self.refuses.val();
        if self.refuses.val() {
            self.refuse_valid.d.next = true;
            self.refuse_id.d.next = self.a_id.q.val();
        }
        if self.fences_off.val() {
            self.fence_valid.d.next = true;
            self.fence_id.d.next = self.a_id.q.val();
            self.fence_writes.d.next = self.writes_busy.val();
        }
        self.a_leaves.next = (self.a_granted.val() & self.m_ar_ready.val())
            | self.to_tagged.val()
            | self.refuses.val()
            | self.fences_off.val();
        if self.t_leaves.val() {
            self.t_valid.d.next = false;
        }
        if self.to_tagged.val() {
            self.t_valid.d.next = true;
            self.t_id.d.next = self.a_id.q.val();
            self.t_address.d.next = self.a_address.q.val();
            self.t_accepted.d.next = self.a_accepted.q.val();
            self.t_flags.d.next = self.tag.val().get_bits::<2>(2);
            self.t_is_leaf.d.next = self.is_leaf.val();
        }
        // A read that was taken a cycle ago is under way, though its id is marked only now: sixty-four bits hang on it.
        self.new_bit.next = 0.into();
        if self.a_is_new.q.val() {
            self.new_bit.next = self.one.val() << self.a_id.q.val();
        }
        self.s_ar_ready.next = (!self.a_valid.q.val() | self.a_leaves.val())
            & !self.busy.q.val().get_bit(self.s_ar_id.val().index())
            & !(self.a_is_new.q.val() & (self.a_id.q.val() == self.s_ar_id.val()));
        self.a_takes.next = self.s_ar_valid.val() & self.s_ar_ready.val();
        self.tags.read_address.next = self.s_ar_address.val().get_bits::<12>(12);
        self.a_is_new.d.next = self.a_takes.val();
        if self.a_leaves.val() {
            self.a_valid.d.next = false;
        }
        self.busy.d.next = (self.busy.q.val() | self.new_bit.val()) & !self.cleared.val();
        // What stands at the port is loaded whenever there is room, and counts when it was taken.
        if !self.a_valid.q.val() | self.a_leaves.val() {
            self.a_id.d.next = self.s_ar_id.val();
            self.a_address.d.next = self.s_ar_address.val();
            self.a_accepted.d.next = self.now.val();
            self.a_in_table.d.next = self.s_ar_address.val().get_bits::<16>(24)
                == self.table_base.val().get_bits::<16>(12);
            self.a_in_frames.d.next = self
                .s_ar_address
                .val()
                .get_bits::<FRAME_BASE_BITS>(FRAME_BASE_IN_ADDRESS.index())
                == self
                    .frame_base
                    .val()
                    .get_bits::<FRAME_BASE_BITS>(ABOVE_FRAME.index());
            self.a_in_window.d.next = self.s_ar_address.val().get_bits::<14>(26)
                == self.window_base.val().get_bits::<14>(14);
            self.a_is_fence.d.next = (self.s_ar_address.val().get_bits::<28>(12)
                == self.fence_frame.val())
                & (self.s_ar_address.val().get_bits::<6>(6) == 0);
        }
        if self.a_takes.val() {
            self.a_valid.d.next = true;
        }
        if self.reset.val() {
            self.busy.d.next = 0.into();
            self.a_valid.d.next = false;
            self.a_is_new.d.next = false;
            self.out_valid.d.next = false;
            self.out_is_new.d.next = false;
            self.refuse_valid.d.next = false;
            self.fence_valid.d.next = false;
            self.fences.d.next = 0.into();
            self.lock_valid.d.next = false;
            self.a_offered.d.next = false;
            self.t_offered.d.next = false;
            self.own_offered.d.next = false;
            self.own_wait.d.next = 0.into();
            self.own_urgent.d.next = false;
            self.t_valid.d.next = false;
            self.fence_done.d.next = false;
            self.tag_writes.d.next = false;
        }
    }
}
