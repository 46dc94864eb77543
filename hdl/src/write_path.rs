//! Host writes, patches and page fills on their way to DRAM, and the answers (P3, P6, P7).
//!
//! ```text
//!  s_aw + s_w --> stage W --(waits for contexts of its line)--+
//!  patches ---------------------------------------------------+--> m_aw, m_w
//!  fill bursts (8 beats, data in hand) -----------------------+
//!  m_b --> s_b | patch: swallowed | fill: acknowledgement
//! ```
//! All writes to the table range, host's and agent's, use one AXI id, so DRAM keeps their order. A host write costs one cycle on its way out
//! and its answer one on its way back. After a fill burst up to seven host writes go before the next burst.
//!
//! The port belongs to the host's writes until a patch or a burst is given it for its whole length, from the next cycle on: whose turn it is comes
//! out of a register, and a burst or a patch costs the port one cycle more than its beats (a patch right behind another two: it leaves its queue
//! meanwhile). A write to the table range stands two cycles longer than
//! others: in its first the contexts of its line are looked for, in its second (`compared`) they are told, and once a cycle finds none that is
//! not, it is `cleared` to go. It stays so: contexts that come later read DRAM after it.

use crate::layout::{ABOVE_FRAME, FRAME_BASE_BITS, FRAME_BASE_IN_ADDRESS, FRAME_BITS, Place};
use crate::line::Line;
use crate::queue::AheadQueue;
use outrigger_registers::parameters::SLOT_BITS;
use rust_hdl::core::prelude::*;
use rust_hdl::widgets::prelude::*;

/// See the module's head.
#[derive(LogicBlock, Default)]
pub struct WritePath {
    /// Clock.
    pub clock: Signal<In, Clock>,
    /// Cold reset.
    pub reset: Signal<In, Bit>,
    /// Host write address channel.
    pub s_aw_valid: Signal<In, Bit>,
    /// Taken, together with the data.
    pub s_aw_ready: Signal<Out, Bit>,
    /// Id.
    pub s_aw_id: Signal<In, Bits<6>>,
    /// Byte address.
    pub s_aw_address: Signal<In, Bits<40>>,
    /// Host write data channel.
    pub s_w_valid: Signal<In, Bit>,
    /// Taken, together with the address.
    pub s_w_ready: Signal<Out, Bit>,
    /// The line.
    pub s_w_data: Signal<In, Line>,
    /// Bytes to write.
    pub s_w_strobe: Signal<In, Bits<64>>,
    /// Host write response channel.
    pub s_b_valid: Signal<Out, Bit>,
    /// Taken.
    pub s_b_ready: Signal<In, Bit>,
    /// Id.
    pub s_b_id: Signal<Out, Bits<6>>,
    /// AXI response.
    pub s_b_response: Signal<Out, Bits<2>>,
    /// DRAM write address channel.
    pub m_aw_valid: Signal<Out, Bit>,
    /// Taken.
    pub m_aw_ready: Signal<In, Bit>,
    /// Id: 0 and host id, 2 and fetch slot, 3 the table range.
    pub m_aw_id: Signal<Out, Bits<8>>,
    /// Byte address.
    pub m_aw_address: Signal<Out, Bits<40>>,
    /// Beats - 1.
    pub m_aw_length: Signal<Out, Bits<8>>,
    /// DRAM write data channel.
    pub m_w_valid: Signal<Out, Bit>,
    /// Taken.
    pub m_w_ready: Signal<In, Bit>,
    /// The line.
    pub m_w_data: Signal<Out, Line>,
    /// Bytes to write.
    pub m_w_strobe: Signal<Out, Bits<64>>,
    /// Last beat.
    pub m_w_last: Signal<Out, Bit>,
    /// DRAM write response channel.
    pub m_b_valid: Signal<In, Bit>,
    /// Taken.
    pub m_b_ready: Signal<Out, Bit>,
    /// Id as sent.
    pub m_b_id: Signal<In, Bits<8>>,
    /// AXI response.
    pub m_b_response: Signal<In, Bits<2>>,
    /// First frame number of the table frames.
    pub table_base: Signal<In, Bits<28>>,
    /// First frame number of the page frames.
    pub frame_base: Signal<In, Bits<28>>,
    /// First frame number of the remote window.
    pub window_base: Signal<In, Bits<28>>,
    /// Bit per host id: a write is under way.
    pub writes_busy: Signal<Out, Bits<64>>,
    /// Writes to the table range accepted so far (patches included), modulo 256.
    pub table_accepted: Signal<Out, Bits<8>>,
    /// Of these, acknowledged by DRAM.
    pub table_acknowledged: Signal<Out, Bits<8>>,
    /// Stage W has held a write to the table range for a cycle at least, and it waits.
    pub check_valid: Signal<Out, Bit>,
    /// Its table line.
    pub check_line: Signal<Out, Bits<18>>,
    /// Its data.
    pub check_data: Signal<Out, Line>,
    /// Its bytes.
    pub check_strobe: Signal<Out, Bits<64>>,
    /// It must wait: a context of its line is not told yet.
    pub check_blocked: Signal<In, Bit>,
    /// It may leave stage W.
    pub check_cleared: Signal<Out, Bit>,
    /// A patch enters its queue in this cycle.
    pub patch_queued: Signal<In, Bit>,
    /// A patch is there.
    pub patch_valid: Signal<In, Bit>,
    /// It is taken.
    pub patch_ready: Signal<Out, Bit>,
    /// Its table line.
    pub patch_line: Signal<In, Bits<18>>,
    /// Its data.
    pub patch_data: Signal<In, Line>,
    /// Entries it changes.
    pub patch_entries: Signal<In, Bits<8>>,
    /// Eight beats of a page are there.
    pub fill_valid: Signal<In, Bit>,
    /// Slot of the page.
    pub fill_slot: Signal<In, Bits<SLOT_BITS>>,
    /// Frame of the page.
    pub fill_frame: Signal<In, Bits<FRAME_BITS>>,
    /// Which eighth of the page.
    pub fill_chunk: Signal<In, Bits<3>>,
    /// Current beat.
    pub fill_data: Signal<In, Line>,
    /// The beat is taken.
    pub fill_beat_taken: Signal<Out, Bit>,
    /// It was the last of its chunk.
    pub fill_chunk_taken: Signal<Out, Bit>,
    /// DRAM answered a chunk.
    pub fill_acknowledged: Signal<Out, Bit>,
    /// Slot of the page.
    pub fill_acknowledged_slot: Signal<Out, Bits<SLOT_BITS>>,
    /// It failed.
    pub fill_acknowledged_error: Signal<Out, Bit>,
    /// Sets whether a frame holds a page.
    pub live_write: Signal<In, Bit>,
    /// Which frame.
    pub live_frame: Signal<In, Bits<FRAME_BITS>>,
    /// It does.
    pub live_value: Signal<In, Bit>,
    /// Frame whose dirty bit is asked for.
    pub dirty_frame: Signal<In, Bits<FRAME_BITS>>,
    /// Its dirty bit, two cycles later.
    pub dirty: Signal<Out, Bit>,
    /// Counts: write to the window or to a frame without a page.
    pub count_stray_write: Signal<Out, Bit>,

    live: RAM<Bit, FRAME_BITS>,
    dirty_bits: RAM<Bit, FRAME_BITS>,
    table_ids: AheadQueue<Bits<7>, 7>,
    busy: DFF<Bits<64>>,
    w_valid: DFF<Bit>,
    w_is_new: DFF<Bit>,
    w_id: DFF<Bits<6>>,
    w_address: DFF<Bits<40>>,
    w_data: DFF<Line>,
    w_strobe: DFF<Bits<64>>,
    w_table: DFF<Bit>,
    w_frame: DFF<Bit>,
    w_window: DFF<Bit>,
    w_plain: DFF<Bit>,
    compared: DFF<Bit>,
    cleared_to_go: DFF<Bit>,
    /// The port is not the host's.
    taken_over: DFF<Bit>,
    /// It is a patch's.
    patches: DFF<Bit>,
    /// It is a burst's.
    fills: DFF<Bit>,
    /// The burst's address has been sent.
    later_beat: DFF<Bit>,
    table_room: DFF<Bit>,
    live_writes: DFF<Bit>,
    live_at: DFF<Bits<FRAME_BITS>>,
    live_to: DFF<Bit>,
    dirty_writes: DFF<Bit>,
    dirty_at: DFF<Bits<FRAME_BITS>>,
    dirty_to: DFF<Bit>,
    dirty_found: DFF<Bit>,
    drops: DFF<Bit>,
    frame_left: DFF<Bit>,
    window_left: DFF<Bit>,
    address_sent: DFF<Bit>,
    data_sent: DFF<Bit>,
    beat: DFF<Bits<3>>,
    host_credit: DFF<Bits<3>>,
    host_accepted: DFF<Bits<8>>,
    patches_accepted: DFF<Bits<8>>,
    acknowledged: DFF<Bits<8>>,
    b_valid: DFF<Bit>,
    b_id: DFF<Bits<6>>,
    b_response: DFF<Bits<2>>,
    dropped_valid: DFF<Bit>,
    dropped_id: DFF<Bits<6>>,

    one: Signal<Local, Bits<64>>,
    all_bytes: Signal<Local, Bits<64>>,
    byte_mask: [Signal<Local, Bits<64>>; 8],
    strobe_sum: [Signal<Local, Bits<64>>; 9],
    offers: Signal<Local, Bit>,
    host_turn: Signal<Local, Bit>,
    patch_turn: Signal<Local, Bit>,
    fill_turn: Signal<Local, Bit>,
    free_turn: Signal<Local, Bit>,
    address_done: Signal<Local, Bit>,
    data_done: Signal<Local, Bit>,
    both_done: Signal<Local, Bit>,
    w_is_sent: Signal<Local, Bit>,
    w_leaves: Signal<Local, Bit>,
    w_takes: Signal<Local, Bit>,
    would_take: Signal<Local, Bit>,
    counted: Signal<Local, Bits<8>>,
    id_is_free: Signal<Local, Bit>,
    new_bit: Signal<Local, Bits<64>>,
    into_table: Signal<Local, Bit>,
    b_free: Signal<Local, Bit>,
    kind: Signal<Local, Bits<2>>,
    table_head_host: Signal<Local, Bit>,
    cleared: Signal<Local, Bits<64>>,
}

impl Logic for WritePath {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(
            self,
            clock,
            busy,
            w_valid,
            w_is_new,
            w_id,
            w_address,
            w_data,
            w_strobe,
            w_table,
            w_frame,
            w_window,
            w_plain,
            compared,
            cleared_to_go,
            taken_over,
            patches,
            fills,
            later_beat,
            table_room,
            live_writes,
            live_at,
            live_to,
            dirty_writes,
            dirty_at,
            dirty_to,
            dirty_found,
            drops,
            frame_left,
            window_left,
            address_sent,
            data_sent,
            beat,
            host_credit,
            host_accepted,
            patches_accepted,
            acknowledged,
            b_valid,
            b_id,
            b_response,
            dropped_valid,
            dropped_id
        );
        self.one.next = 1.into();
        self.all_bytes.next = 0xFFFF_FFFF_FFFF_FFFF_u64.into();
        self.byte_mask[0].next = 0xFF_u64.into();
        self.byte_mask[1].next = 0xFF00_u64.into();
        self.byte_mask[2].next = 0xFF_0000_u64.into();
        self.byte_mask[3].next = 0xFF00_0000_u64.into();
        self.byte_mask[4].next = 0xFF_0000_0000_u64.into();
        self.byte_mask[5].next = 0xFF00_0000_0000_u64.into();
        self.byte_mask[6].next = 0xFF_0000_0000_0000_u64.into();
        self.byte_mask[7].next = 0xFF00_0000_0000_0000_u64.into();
        self.live.read_clock.next = self.clock.val();
        self.live.write_clock.next = self.clock.val();
        self.live_writes.d.next = self.live_write.val();
        self.live_at.d.next = self.live_frame.val();
        self.live_to.d.next = self.live_value.val();
        self.live.write_address.next = self.live_at.q.val();
        self.live.write_data.next = self.live_to.q.val();
        self.live.write_enable.next = self.live_writes.q.val();
        self.live.read_address.next = self.w_address.q.val().get_bits::<FRAME_BITS>(12);
        self.dirty_bits.read_clock.next = self.clock.val();
        self.dirty_bits.write_clock.next = self.clock.val();
        self.dirty_bits.read_address.next = self.dirty_frame.val();
        self.dirty_found.d.next = self.dirty_bits.read_data.val();
        self.dirty.next = self.dirty_found.q.val();
        self.table_ids.clock.next = self.clock.val();
        self.table_ids.reset.next = self.reset.val();

        // A write that was taken a cycle ago is under way, though its id is marked only now: sixty-four bits hang on it.
        self.new_bit.next = 0.into();
        if self.w_is_new.q.val() {
            self.new_bit.next = self.one.val() << self.w_id.q.val();
        }
        self.writes_busy.next = self.busy.q.val() | self.new_bit.val();
        // Likewise its count: who asks is told of it at once.
        self.counted.next = self.host_accepted.q.val() + self.patches_accepted.q.val();
        self.table_accepted.next = self.counted.val();
        if self.w_is_new.q.val() & self.w_table.q.val() {
            self.host_accepted.d.next = self.host_accepted.q.val() + 1;
            self.table_accepted.next = self.counted.val() + 1;
        }
        self.table_acknowledged.next = self.acknowledged.q.val();
        self.check_valid.next = self.compared.q.val() & !self.cleared_to_go.q.val();
        self.check_cleared.next = self.cleared_to_go.q.val();
        self.check_line.next = self.w_address.q.val().get_bits::<18>(6);
        self.check_data.next = self.w_data.q.val();
        self.check_strobe.next = self.w_strobe.q.val();

        // Whose turn it is. Room for the order of table writes is asked for with some to spare, since it lags.
        self.table_room.d.next = !self.table_ids.count.val().get_bits::<4>(3).all();
        self.host_turn.next = !self.taken_over.q.val()
            & self.w_valid.q.val()
            & (self.w_plain.q.val() | self.cleared_to_go.q.val());
        self.patch_turn.next = self.patches.q.val();
        self.fill_turn.next = self.fills.q.val();
        self.offers.next = self.host_turn.val() | self.taken_over.q.val();
        self.strobe_sum[0].next = 0.into();
        for i in 0..8 {
            self.strobe_sum[i + 1].next = self.strobe_sum[i].val();
            if self.patch_entries.val().get_bit(i) {
                self.strobe_sum[i + 1].next = self.strobe_sum[i].val() | self.byte_mask[i].val();
            }
        }
        self.m_aw_id.next = bit_cast::<8, 6>(self.w_id.q.val());
        self.m_aw_address.next = self.w_address.q.val();
        self.m_aw_length.next = 0.into();
        self.m_w_data.next = self.w_data.q.val();
        self.m_w_strobe.next = self.w_strobe.q.val();
        self.m_w_last.next = true;
        if self.w_table.q.val() {
            self.m_aw_id.next = 192.into();
        }
        if self.patch_turn.val() {
            self.m_aw_id.next = 192.into();
            self.m_aw_address.next = (bit_cast::<40, 16>(self.table_base.val().get_bits::<16>(12))
                << 24)
                | (bit_cast::<40, 18>(self.patch_line.val()) << 6);
            self.m_w_data.next = self.patch_data.val();
            self.m_w_strobe.next = self.strobe_sum[8].val();
        }
        if self.fill_turn.val() {
            self.m_aw_id.next = bit_cast::<8, SLOT_BITS>(self.fill_slot.val()) | 128;
            self.m_aw_address.next = (bit_cast::<40, FRAME_BASE_BITS>(
                self.frame_base
                    .val()
                    .get_bits::<FRAME_BASE_BITS>(ABOVE_FRAME.index()),
            ) << FRAME_BASE_IN_ADDRESS)
                | (bit_cast::<40, FRAME_BITS>(self.fill_frame.val()) << 12)
                | (bit_cast::<40, 3>(self.fill_chunk.val()) << 9);
            self.m_aw_length.next = 7.into();
            self.m_w_data.next = self.fill_data.val();
            self.m_w_strobe.next = self.all_bytes.val();
            self.m_w_last.next = self.beat.q.val() == 7;
        }
        self.m_aw_valid.next =
            self.offers.val() & !self.later_beat.q.val() & !self.address_sent.q.val();
        self.m_w_valid.next = self.offers.val() & !self.data_sent.q.val();
        self.address_done.next =
            self.later_beat.q.val() | self.address_sent.q.val() | self.m_aw_ready.val();
        self.data_done.next = self.data_sent.q.val() | self.m_w_ready.val();
        self.both_done.next = self.address_done.val() & self.data_done.val();
        self.address_sent.d.next =
            self.offers.val() & self.address_done.val() & !self.data_done.val();
        self.data_sent.d.next = self.offers.val() & self.data_done.val() & !self.address_done.val();

        // What a finished item means for its source, for the dirty bits and for the order of table writes.
        self.w_is_sent.next = self.host_turn.val()
            & (self.address_sent.q.val() | self.m_aw_ready.val())
            & self.data_done.val();
        self.w_leaves.next = self.w_is_sent.val();
        self.patch_ready.next = self.both_done.val() & self.patch_turn.val();
        self.fill_beat_taken.next = self.both_done.val() & self.fill_turn.val();
        self.fill_chunk_taken.next = self.fill_beat_taken.val() & (self.beat.q.val() == 7);
        if self.fill_beat_taken.val() {
            self.beat.d.next = self.beat.q.val() + 1;
            self.later_beat.d.next = true;
        }
        if self.fill_chunk_taken.val() {
            self.later_beat.d.next = false;
            self.host_credit.d.next = 7.into();
        }
        if self.w_is_sent.val() & (self.host_credit.q.val() != 0) {
            self.host_credit.d.next = self.host_credit.q.val() - 1;
        }
        self.table_ids.push.next =
            self.patch_ready.val() | (self.w_is_sent.val() & self.w_table.q.val());
        self.table_ids.push_data.next = bit_cast::<7, 6>(self.w_id.q.val()) | 64;
        if self.patch_turn.val() {
            self.table_ids.push_data.next = 0.into();
        }
        self.dirty_at.d.next = self.w_address.q.val().get_bits::<FRAME_BITS>(12);
        self.dirty_to.d.next = true;
        self.dirty_writes.d.next = self.w_is_sent.val() & self.w_frame.q.val();
        if self.fill_turn.val() {
            self.dirty_at.d.next = self.fill_frame.val();
            self.dirty_to.d.next = false;
            self.dirty_writes.d.next = self.fill_beat_taken.val();
        }
        self.dirty_bits.write_address.next = self.dirty_at.q.val();
        self.dirty_bits.write_data.next = self.dirty_to.q.val();
        self.dirty_bits.write_enable.next = self.dirty_writes.q.val();
        // Whether the frame is live is read as the write leaves, and known in the next cycle.
        self.frame_left.d.next = self.w_is_sent.val() & self.w_frame.q.val();
        self.window_left.d.next = false;

        // A write to the remote window goes nowhere. Decided a cycle before: six hundred registers hang on who leaves.
        self.drops.d.next = self.w_valid.q.val()
            & self.w_window.q.val()
            & !self.dropped_valid.q.val()
            & !self.drops.q.val();
        if self.drops.q.val() {
            self.w_leaves.next = true;
            self.dropped_valid.d.next = true;
            self.dropped_id.d.next = self.w_id.q.val();
            self.window_left.d.next = true;
        }
        if self.w_leaves.val() {
            self.w_valid.d.next = false;
        }
        self.count_stray_write.next =
            (self.frame_left.q.val() & !self.live.read_data.val()) | self.window_left.q.val();

        // A write to the table range: compared, told, cleared.
        self.compared.d.next =
            self.w_valid.q.val() & self.w_table.q.val() & !self.cleared_to_go.q.val();
        if self.compared.q.val() & !self.check_blocked.val() & self.table_room.q.val() {
            self.cleared_to_go.d.next = true;
        }
        if self.cleared_to_go.q.val() {
            self.compared.d.next = false;
        }
        if self.w_leaves.val() {
            self.compared.d.next = false;
            self.cleared_to_go.d.next = false;
        }

        // Answers.
        self.b_free.next = !self.b_valid.q.val() | self.s_b_ready.val();
        self.kind.next = self.m_b_id.val().get_bits::<2>(6);
        self.table_head_host.next = self.table_ids.head.val().get_bit(6);
        self.cleared.next = 0.into();
        self.m_b_ready.next = self.b_free.val();
        self.table_ids.pop.next = false;
        self.fill_acknowledged.next = false;
        self.fill_acknowledged_slot.next = self.m_b_id.val().get_bits::<SLOT_BITS>(0);
        self.fill_acknowledged_error.next = self.m_b_response.val() != 0;
        if self.b_free.val() {
            self.b_valid.d.next = false;
        }
        if self.kind.val() == 2 {
            self.m_b_ready.next = true;
            self.fill_acknowledged.next = self.m_b_valid.val();
        }
        if (self.kind.val() == 3) & !self.table_head_host.val() {
            self.m_b_ready.next = true;
        }
        // An answer may be there before the order of its write has got to the head.
        if (self.kind.val() == 3) & self.table_ids.empty.val() {
            self.m_b_ready.next = false;
        }
        if self.m_b_valid.val() & self.m_b_ready.val() & (self.kind.val() == 3) {
            self.table_ids.pop.next = true;
            self.acknowledged.d.next = self.acknowledged.q.val() + 1;
            if self.table_head_host.val() {
                self.b_valid.d.next = true;
                self.b_id.d.next = self.table_ids.head.val().get_bits::<6>(0);
                self.b_response.d.next = self.m_b_response.val();
                self.cleared.next = self.one.val() << self.table_ids.head.val().get_bits::<6>(0);
            }
        } else if self.m_b_valid.val() & self.m_b_ready.val() & (self.kind.val() == 0) {
            self.b_valid.d.next = true;
            self.b_id.d.next = self.m_b_id.val().get_bits::<6>(0);
            self.b_response.d.next = self.m_b_response.val();
            self.cleared.next = self.one.val() << self.m_b_id.val().get_bits::<6>(0);
        } else if self.b_free.val() & self.dropped_valid.q.val() {
            self.b_valid.d.next = true;
            self.b_id.d.next = self.dropped_id.q.val();
            self.b_response.d.next = 0.into();
            self.dropped_valid.d.next = false;
            self.cleared.next = self.one.val() << self.dropped_id.q.val();
        }
        self.s_b_valid.next = self.b_valid.q.val();
        self.s_b_id.next = self.b_id.q.val();
        self.s_b_response.next = self.b_response.q.val();

        // Stage W takes address and data together.
        self.id_is_free.next = !self.busy.q.val().get_bit(self.s_aw_id.val().index())
            & !(self.w_is_new.q.val() & (self.w_id.q.val() == self.s_aw_id.val()));
        self.w_takes.next = self.s_aw_valid.val()
            & self.s_w_valid.val()
            & (!self.w_valid.q.val() | self.w_leaves.val())
            & self.id_is_free.val();
        self.s_aw_ready.next = self.w_takes.val();
        self.s_w_ready.next = self.w_takes.val();
        self.into_table.next =
            self.s_aw_address.val().get_bits::<16>(24) == self.table_base.val().get_bits::<16>(12);
        self.busy.d.next = (self.busy.q.val() | self.new_bit.val()) & !self.cleared.val();
        self.w_is_new.d.next = self.w_takes.val();
        // What stands at the port is loaded whenever there is room, and counts when it was taken: six hundred registers that do not wait for whether
        // its id is free.
        if !self.w_valid.q.val() | self.w_leaves.val() {
            self.w_id.d.next = self.s_aw_id.val();
            self.w_address.d.next = self.s_aw_address.val();
            self.w_data.d.next = self.s_w_data.val();
            self.w_strobe.d.next = self.s_w_strobe.val();
            self.w_table.d.next = self.into_table.val();
            self.w_frame.d.next = self
                .s_aw_address
                .val()
                .get_bits::<FRAME_BASE_BITS>(FRAME_BASE_IN_ADDRESS.index())
                == self
                    .frame_base
                    .val()
                    .get_bits::<FRAME_BASE_BITS>(ABOVE_FRAME.index());
            self.w_window.d.next = self.s_aw_address.val().get_bits::<14>(26)
                == self.window_base.val().get_bits::<14>(14);
            self.w_plain.d.next = !self.into_table.val()
                & (self.s_aw_address.val().get_bits::<14>(26)
                    != self.window_base.val().get_bits::<14>(14));
        }
        if self.w_takes.val() {
            self.w_valid.d.next = true;
        }
        if self.patch_queued.val() {
            self.patches_accepted.d.next = self.patches_accepted.q.val() + 1;
        }

        // The next turn, once nothing stands at the port that must stay. A host write that comes now goes before a burst as long as it has credit.
        // Whether one comes is asked as if the port were free, for then only does it matter.
        self.would_take.next = self.s_aw_valid.val()
            & self.s_w_valid.val()
            & (!self.w_valid.q.val() | self.host_turn.val() | self.drops.q.val())
            & self.id_is_free.val();
        self.free_turn.next =
            !self.taken_over.q.val() & (!self.host_turn.val() | self.both_done.val());
        if self.free_turn.val() {
            if self.patch_valid.val() & self.table_room.q.val() {
                self.taken_over.d.next = true;
                self.patches.d.next = true;
            } else if self.fill_valid.val()
                & ((self.host_credit.q.val() == 0) | !self.would_take.val())
            {
                self.taken_over.d.next = true;
                self.fills.d.next = true;
            }
        }
        if self.patch_ready.val() | self.fill_chunk_taken.val() {
            self.taken_over.d.next = false;
            self.patches.d.next = false;
            self.fills.d.next = false;
        }
        if self.reset.val() {
            self.busy.d.next = 0.into();
            self.w_valid.d.next = false;
            self.w_is_new.d.next = false;
            self.compared.d.next = false;
            self.cleared_to_go.d.next = false;
            self.taken_over.d.next = false;
            self.patches.d.next = false;
            self.fills.d.next = false;
            self.later_beat.d.next = false;
            self.table_room.d.next = false;
            self.live_writes.d.next = false;
            self.dirty_writes.d.next = false;
            self.drops.d.next = false;
            self.frame_left.d.next = false;
            self.window_left.d.next = false;
            self.address_sent.d.next = false;
            self.data_sent.d.next = false;
            self.beat.d.next = 0.into();
            self.host_credit.d.next = 0.into();
            self.host_accepted.d.next = 0.into();
            self.patches_accepted.d.next = 0.into();
            self.acknowledged.d.next = 0.into();
            self.b_valid.d.next = false;
            self.dropped_valid.d.next = false;
        }
    }
}
