//! Outstanding page fetches: slots, chunks from the transport, acknowledgements, time-outs, ends (SP3, SP4; P4, P5).
//!
//! ```text
//!  allocate --> request queues --> fetch_request            fetch_data --> check --> chunk buffer --> write path
//!                                                                                                        |
//!  end (to the sequencer) <-- complete | failed | cancelled <----------- acknowledgements of chunks -----+
//! ```
//! A slot's small states are bits of vectors with a bit per slot, its chunk counters bit-sliced over such vectors; only one slot is looked at per cycle, so
//! nothing is compared for every slot. A slot is freed only after the transport is done with it (all chunks, an error, or a confirmed cancel) and
//! every chunk accepted for it is acknowledged by DRAM: its frame can then hold no late write. From an acknowledgement to its
//! announcement at `complete`: 3 cycles, in the last of which the holds compare their lines with it (`coming`). What the sequencer
//! says (an allocation, a page taken) is registered before it acts: half of this circuit hangs on it.

use crate::layout::{
    ALL_SLOTS, CHUNK_BITS, CHUNK_FRAME, CHUNK_NUMBER, END_ENTRY, END_FACT_BITS, END_FRAME,
    FRAME_BITS, PAGE_BITS, Place, RECEIVE_ENTRY, RECEIVE_EPOCH, RECEIVE_FACT_BITS, REQUEST_BITS,
    REQUEST_CANCEL, REQUEST_EPOCH, REQUEST_PAGE, SLOTS_AND_ONE, SLOTS_WITH_BIT_0, SLOTS_WITH_BIT_1,
    SLOTS_WITH_BIT_2, SLOTS_WITH_BIT_3, SLOTS_WITH_BIT_4, SLOTS_WITH_BIT_5,
};
use crate::line::Line;
use crate::memory::Memory;
use crate::queue::{AheadQueue, Queue};
use outrigger_registers::parameters::{ENTRY_BITS, SLOT_BITS, SLOTS};
use rust_hdl::core::prelude::*;
use rust_hdl::widgets::prelude::*;
use smart_default::SmartDefault;

/// log2 of what a queue of requests holds, and one more: all slots at once.
const REQUESTS_LOG2: usize = SLOT_BITS + 1;

/// What the receiver of chunks does.
#[derive(Copy, Clone, Debug, PartialEq, LogicState)]
pub enum Receive {
    /// Waits for a beat and room for a chunk.
    Idle,
    /// Knows the slot's facts.
    Check,
    /// Takes eight beats into the buffer.
    Store,
    /// Takes eight beats and forgets them.
    Drop,
}

/// What the time-out sweep does.
#[derive(Copy, Clone, Debug, PartialEq, LogicState)]
pub enum Sweep {
    /// Addresses a slot's facts.
    Look,
    /// Compares its age.
    Compare,
    /// Cancels it or goes on.
    Decide,
    /// Waits until its end is announced.
    Announce,
}

/// What the picker of ended slots does.
#[derive(Copy, Clone, Debug, PartialEq, LogicState)]
pub enum Ending {
    /// Looks for an ended slot.
    Pick,
    /// Reads its facts.
    Read,
    /// Offers it.
    Offer,
    /// Lets the slot's bits settle.
    Settle,
    /// Clears the slot.
    Free,
}

/// See the module's head.
#[derive(LogicBlock, SmartDefault)]
pub struct Fetches {
    /// Clock.
    pub clock: Signal<In, Clock>,
    /// Cold reset.
    pub reset: Signal<In, Bit>,
    /// Cancels everything in flight (pulse).
    pub cancel_all: Signal<In, Bit>,
    /// Confirms every cancel (pulse).
    pub transport_reset: Signal<In, Bit>,
    /// Free-running cycle counter.
    pub now: Signal<In, Bits<16>>,
    /// Age at which a fetch is cancelled.
    pub timeout_cycles: Signal<In, Bits<16>>,
    /// Slot that the next allocation gets.
    pub free_slot: Signal<Out, Bits<SLOT_BITS>>,
    /// There is one from the next cycle on, which the sequencer keeps in a register of its own.
    pub free_comes: Signal<Out, Bit>,
    /// Slots in use.
    pub slots_busy: Signal<Out, Bits<7>>,
    /// Starts a fetch.
    pub allocate: Signal<In, Bit>,
    /// Of this page.
    pub allocate_page: Signal<In, Bits<PAGE_BITS>>,
    /// Into this frame.
    pub allocate_frame: Signal<In, Bits<FRAME_BITS>>,
    /// For the entry at this address.
    pub allocate_entry: Signal<In, Bits<ENTRY_BITS>>,
    /// On demand.
    pub allocate_demand: Signal<In, Bit>,
    /// Slot asked about.
    pub done_slot: Signal<In, Bits<SLOT_BITS>>,
    /// Its page has come completely.
    pub done: Signal<Out, Bit>,
    /// Its page will not come.
    pub dead: Signal<Out, Bit>,
    /// A reply carries the page of `done_slot`.
    pub mark_taken: Signal<In, Bit>,
    /// A page ends in the next cycle.
    pub coming: Signal<Out, Bit>,
    /// Its entry address.
    pub coming_entry: Signal<Out, Bits<ENTRY_BITS>>,
    /// It failed or was cancelled.
    pub coming_failed: Signal<Out, Bit>,
    /// A page ends (announced to holds).
    pub complete: Signal<Out, Bit>,
    /// Its entry address.
    pub complete_entry: Signal<Out, Bits<ENTRY_BITS>>,
    /// It failed or was cancelled.
    pub complete_failed: Signal<Out, Bit>,
    /// A reply carries the page that ended two cycles ago.
    pub complete_taken: Signal<In, Bit>,
    /// A slot has ended.
    pub end_valid: Signal<Out, Bit>,
    /// The sequencer takes it; the slot is free then.
    pub end_take: Signal<In, Bit>,
    /// Its page.
    pub end_page: Signal<Out, Bits<PAGE_BITS>>,
    /// Its frame.
    pub end_frame: Signal<Out, Bits<FRAME_BITS>>,
    /// Its entry address.
    pub end_entry: Signal<Out, Bits<ENTRY_BITS>>,
    /// A reply carried the page.
    pub end_taken: Signal<Out, Bit>,
    /// It failed.
    pub end_failed: Signal<Out, Bit>,
    /// It was cancelled.
    pub end_cancelled: Signal<Out, Bit>,
    /// Request port.
    pub fetch_request_valid: Signal<Out, Bit>,
    /// Taken.
    pub fetch_request_ready: Signal<In, Bit>,
    /// Cancel instead of fetch.
    pub fetch_request_cancel: Signal<Out, Bit>,
    /// Slot.
    pub fetch_request_slot: Signal<Out, Bits<SLOT_BITS>>,
    /// Epoch.
    pub fetch_request_epoch: Signal<Out, Bits<8>>,
    /// Page number.
    pub fetch_request_page: Signal<Out, Bits<28>>,
    /// A cancel is confirmed.
    pub fetch_confirm_valid: Signal<In, Bit>,
    /// Slot.
    pub fetch_confirm_slot: Signal<In, Bits<SLOT_BITS>>,
    /// Epoch.
    pub fetch_confirm_epoch: Signal<In, Bits<8>>,
    /// Data port.
    pub fetch_data_valid: Signal<In, Bit>,
    /// Taken.
    pub fetch_data_ready: Signal<Out, Bit>,
    /// Slot.
    pub fetch_data_slot: Signal<In, Bits<SLOT_BITS>>,
    /// Epoch.
    pub fetch_data_epoch: Signal<In, Bits<8>>,
    /// Which eighth of the page.
    pub fetch_data_chunk: Signal<In, Bits<3>>,
    /// The fetch failed.
    pub fetch_data_error: Signal<In, Bit>,
    /// Beat.
    pub fetch_data_data: Signal<In, Line>,
    /// A chunk is in hand.
    pub fill_valid: Signal<Out, Bit>,
    /// Slot of its page.
    pub fill_slot: Signal<Out, Bits<SLOT_BITS>>,
    /// Frame of its page.
    pub fill_frame: Signal<Out, Bits<FRAME_BITS>>,
    /// Which eighth of the page.
    pub fill_chunk: Signal<Out, Bits<3>>,
    /// Current beat.
    pub fill_data: Signal<Out, Line>,
    /// Beat taken.
    pub fill_beat_taken: Signal<In, Bit>,
    /// Chunk taken.
    pub fill_chunk_taken: Signal<In, Bit>,
    /// DRAM answered a chunk.
    pub fill_acknowledged: Signal<In, Bit>,
    /// Slot of its page.
    pub fill_acknowledged_slot: Signal<In, Bits<SLOT_BITS>>,
    /// It failed.
    pub fill_acknowledged_error: Signal<In, Bit>,
    /// Counts: chunk or error dropped.
    pub count_stale: Signal<Out, Bit>,

    epochs: RAM<Bits<8>, SLOT_BITS>,
    receive_facts: RAM<Bits<RECEIVE_FACT_BITS>, SLOT_BITS>,
    acknowledge_facts: RAM<Bits<ENTRY_BITS>, SLOT_BITS>,
    sweep_facts: Memory<Bits<43>, SLOT_BITS>,
    #[default(Memory::in_tables())]
    sweep_times: Memory<Bits<16>, SLOT_BITS>,
    end_facts: RAM<Bits<END_FACT_BITS>, SLOT_BITS>,
    confirm_facts: RAM<Bits<8>, SLOT_BITS>,
    line_requests: AheadQueue<Bits<REQUEST_BITS>, REQUESTS_LOG2>,
    demand_requests: AheadQueue<Bits<REQUEST_BITS>, REQUESTS_LOG2>,
    cancel_requests: AheadQueue<Bits<REQUEST_BITS>, REQUESTS_LOG2>,
    #[default(AheadQueue::in_blocks())]
    beats: AheadQueue<Line, 5>,
    chunks: Queue<Bits<CHUNK_BITS>, 3>,

    busy: DFF<Bits<SLOTS>>,
    ended_slots: DFF<Bits<SLOTS>>,
    ending: DFF<Bits<SLOTS>>,
    confirmed: DFF<Bits<SLOTS>>,
    failed: DFF<Bits<SLOTS>>,
    complete_bits: DFF<Bits<SLOTS>>,
    poisoned: DFF<Bits<SLOTS>>,
    taken: DFF<Bits<SLOTS>>,
    received: [DFF<Bits<SLOTS>>; 8],
    accepted: [DFF<Bits<SLOTS>>; 4],
    acknowledged: [DFF<Bits<SLOTS>>; 4],
    count: DFF<Bits<7>>,
    free: DFF<Bits<SLOT_BITS>>,
    free_is_valid: DFF<Bit>,
    free_one_hot: DFF<Bits<SLOTS>>,
    first_unused: DFF<Bits<SLOTS>>,
    any_unused: DFF<Bit>,
    candidate: DFF<Bits<SLOT_BITS>>,
    is_candidate: DFF<Bit>,
    first_ended: DFF<Bits<SLOTS>>,
    sweep_on_its_way: DFF<Bit>,
    out_valid: DFF<Bit>,
    out: DFF<Bits<REQUEST_BITS>>,
    receive: DFF<Receive>,
    receive_frame: DFF<Bits<FRAME_BITS>>,
    beat: DFF<Bits<3>>,
    announce_valid: DFF<Bit>,
    announce_entry: DFF<Bits<ENTRY_BITS>>,
    ack_valid: DFF<Bit>,
    ack_slot: DFF<Bits<SLOT_BITS>>,
    ack_one_hot: DFF<Bits<SLOTS>>,
    ack_error: DFF<Bit>,
    complete_valid: DFF<Bit>,
    complete_slot: DFF<Bits<SLOT_BITS>>,
    complete_at: DFF<Bits<ENTRY_BITS>>,
    complete_is_failed: DFF<Bit>,
    told: DFF<Bit>,
    told_slot: DFF<Bits<SLOT_BITS>>,
    told_entry: DFF<Bits<ENTRY_BITS>>,
    told_failed: DFF<Bit>,
    told_before: DFF<Bits<SLOT_BITS>>,
    told_earlier: DFF<Bits<SLOT_BITS>>,
    wanted: DFF<Bit>,
    wanted_page: DFF<Bits<PAGE_BITS>>,
    wanted_frame: DFF<Bits<FRAME_BITS>>,
    wanted_entry: DFF<Bits<ENTRY_BITS>>,
    wanted_on_demand: DFF<Bit>,
    marked: DFF<Bit>,
    marked_slot: DFF<Bits<SLOT_BITS>>,
    end_one_hot: DFF<Bits<SLOTS>>,
    end_was_taken: DFF<Bit>,
    end_has_failed: DFF<Bit>,
    end_was_cancelled: DFF<Bit>,
    sweep: DFF<Sweep>,
    sweep_slot: DFF<Bits<SLOT_BITS>>,
    sweep_known: DFF<Bit>,
    sweep_still: DFF<Bit>,
    sweep_is_old: DFF<Bit>,
    receive_known: DFF<Bit>,
    receive_is_open: DFF<Bit>,
    receive_seen: DFF<Bits<8>>,
    accepting: DFF<Bit>,
    receive_one_hot: DFF<Bits<SLOTS>>,
    sweep_all: DFF<Bits<8>>,
    confirm_valid: DFF<Bit>,
    confirm_slot: DFF<Bits<SLOT_BITS>>,
    confirm_epoch: DFF<Bits<8>>,
    picker: DFF<Ending>,
    end_slot: DFF<Bits<SLOT_BITS>>,

    one: Signal<Local, Bits<SLOTS>>,
    with_bit: [Signal<Local, Bits<SLOTS>>; 6],
    ended_below: Signal<Local, Bits<SLOTS>>,
    ended_lowest: Signal<Local, Bits<SLOTS>>,
    lowest_ended: Signal<Local, Bits<SLOT_BITS>>,
    unused: Signal<Local, Bits<SLOTS>>,
    unused_below: Signal<Local, Bits<SLOTS>>,
    unused_lowest: Signal<Local, Bits<SLOTS>>,
    lowest_unused: Signal<Local, Bits<SLOT_BITS>>,
    allocate_bit: Signal<Local, Bits<SLOTS>>,
    next_is_valid: Signal<Local, Bit>,
    goes_at_once: Signal<Local, Bit>,
    next_epoch: Signal<Local, Bits<8>>,
    request: Signal<Local, Bits<REQUEST_BITS>>,
    out_free: Signal<Local, Bit>,
    receive_fact: Signal<Local, Bits<RECEIVE_FACT_BITS>>,
    receive_open: Signal<Local, Bits<SLOTS>>,
    receive_ok: Signal<Local, Bit>,
    receive_bit: Signal<Local, Bits<SLOTS>>,
    chunk_seen: Signal<Local, Bits<8>>,
    chunk_head: Signal<Local, Bits<CHUNK_BITS>>,
    ack_bit: Signal<Local, Bits<SLOTS>>,
    ack_last: Signal<Local, Bit>,
    carry: [Signal<Local, Bits<SLOTS>>; 5],
    ack_carry: [Signal<Local, Bits<SLOTS>>; 5],
    accept_bit: Signal<Local, Bits<SLOTS>>,
    sweep_fact: Signal<Local, Bits<43>>,
    sweep_age: Signal<Local, Bits<16>>,
    sweep_bit: Signal<Local, Bits<SLOTS>>,
    on_its_way: Signal<Local, Bits<SLOTS>>,
    sweep_due: Signal<Local, Bit>,
    sweep_announce: Signal<Local, Bit>,
    drained: Signal<Local, Bits<SLOTS>>,
    ended: Signal<Local, Bits<SLOTS>>,
    end_fact: Signal<Local, Bits<END_FACT_BITS>>,
    end_bit: Signal<Local, Bits<SLOTS>>,
    freed: Signal<Local, Bits<SLOTS>>,
    set_failed: Signal<Local, Bits<SLOTS>>,
    set_write_failed: Signal<Local, Bits<SLOTS>>,
    set_complete: Signal<Local, Bits<SLOTS>>,
    set_poisoned: Signal<Local, Bits<SLOTS>>,
    set_taken: Signal<Local, Bits<SLOTS>>,
    set_marked: Signal<Local, Bits<SLOTS>>,
    set_ending: Signal<Local, Bits<SLOTS>>,
    set_confirmed: Signal<Local, Bits<SLOTS>>,
    kept: Signal<Local, Bits<SLOTS>>,
    ack_is_bad: Signal<Local, Bits<SLOTS>>,
    ack_ends: Signal<Local, Bits<SLOTS>>,
    chunk_bit: [Signal<Local, Bits<SLOTS>>; 8],
    room: Signal<Local, Bit>,
    pick_slot: Signal<Local, Bits<SLOT_BITS>>,
    confirm_bit: Signal<Local, Bits<SLOTS>>,
}

impl Logic for Fetches {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(
            self,
            clock,
            busy,
            ended_slots,
            ending,
            confirmed,
            failed,
            complete_bits,
            poisoned,
            taken,
            count,
            free,
            free_is_valid,
            free_one_hot,
            first_unused,
            any_unused,
            candidate,
            is_candidate,
            first_ended,
            sweep_on_its_way,
            out_valid,
            out,
            receive,
            receive_frame,
            beat,
            announce_valid,
            announce_entry,
            ack_valid,
            ack_slot,
            ack_one_hot,
            ack_error,
            complete_valid,
            complete_slot,
            complete_at,
            complete_is_failed,
            told,
            told_slot,
            told_entry,
            told_failed,
            told_before,
            told_earlier,
            wanted,
            wanted_page,
            wanted_frame,
            wanted_entry,
            wanted_on_demand,
            marked,
            marked_slot,
            end_one_hot,
            end_was_taken,
            end_has_failed,
            end_was_cancelled,
            sweep,
            sweep_slot,
            sweep_known,
            sweep_still,
            sweep_is_old,
            receive_known,
            receive_is_open,
            receive_seen,
            accepting,
            receive_one_hot,
            sweep_all,
            confirm_valid,
            confirm_slot,
            confirm_epoch,
            picker,
            end_slot
        );
        clock!(
            self,
            clock,
            line_requests,
            demand_requests,
            cancel_requests,
            beats,
            chunks
        );
        self.line_requests.reset.next = self.reset.val();
        self.demand_requests.reset.next = self.reset.val();
        self.cancel_requests.reset.next = self.reset.val();
        self.beats.reset.next = self.reset.val();
        self.chunks.reset.next = self.reset.val();
        self.epochs.read_clock.next = self.clock.val();
        self.epochs.write_clock.next = self.clock.val();
        self.receive_facts.read_clock.next = self.clock.val();
        self.receive_facts.write_clock.next = self.clock.val();
        self.acknowledge_facts.read_clock.next = self.clock.val();
        self.acknowledge_facts.write_clock.next = self.clock.val();
        self.sweep_facts.clock.next = self.clock.val();
        self.sweep_times.clock.next = self.clock.val();
        self.end_facts.read_clock.next = self.clock.val();
        self.end_facts.write_clock.next = self.clock.val();
        self.confirm_facts.read_clock.next = self.clock.val();
        self.confirm_facts.write_clock.next = self.clock.val();
        for i in 0..8 {
            self.received[i].clock.next = self.clock.val();
            self.received[i].d.next = self.received[i].q.val();
        }
        for i in 0..4 {
            self.accepted[i].clock.next = self.clock.val();
            self.accepted[i].d.next = self.accepted[i].q.val();
            self.acknowledged[i].clock.next = self.clock.val();
            self.acknowledged[i].d.next = self.acknowledged[i].q.val();
        }
        self.one.next = 1.into();
        // Slots whose number has a one in a place.
        self.with_bit[0].next = SLOTS_WITH_BIT_0.into();
        self.with_bit[1].next = SLOTS_WITH_BIT_1.into();
        self.with_bit[2].next = SLOTS_WITH_BIT_2.into();
        self.with_bit[3].next = SLOTS_WITH_BIT_3.into();
        self.with_bit[4].next = SLOTS_WITH_BIT_4.into();
        self.with_bit[5].next = SLOTS_WITH_BIT_5.into();
        self.freed.next = 0.into();
        self.set_failed.next = 0.into();
        self.set_write_failed.next = 0.into();
        self.set_complete.next = 0.into();
        self.set_poisoned.next = 0.into();
        self.set_taken.next = 0.into();
        self.set_ending.next = 0.into();
        self.set_confirmed.next = 0.into();
        self.count_stale.next = false;

        // Ended slots, one at a time to the sequencer.
        self.drained.next = !((self.accepted[0].q.val() ^ self.acknowledged[0].q.val())
            | (self.accepted[1].q.val() ^ self.acknowledged[1].q.val())
            | (self.accepted[2].q.val() ^ self.acknowledged[2].q.val())
            | (self.accepted[3].q.val() ^ self.acknowledged[3].q.val()));
        self.ended.next = self.busy.q.val()
            & self.drained.val()
            & (self.complete_bits.q.val()
                | (self.failed.q.val() & !self.ending.q.val())
                | (self.ending.q.val() & self.confirmed.q.val()));
        // Found in one cycle, the first of them in the next, numbered in a third. The lowest bit by subtraction: a chain of conditions would be as
        // long as the vector. One that is being freed is found no more.
        self.ended_below.next = self.ended_slots.q.val() - 1;
        self.ended_lowest.next = self.ended_slots.q.val() & !self.ended_below.val();
        self.lowest_ended.next = 0.into();
        for b in 0..SLOT_BITS {
            if (self.first_ended.q.val() & self.with_bit[b].val()) != 0 {
                self.lowest_ended.next = self.lowest_ended.val().replace_bit(b, true);
            }
        }
        self.end_facts.read_address.next = self.end_slot.q.val();
        self.end_fact.next = self.end_facts.read_data.val();
        self.end_page.next = self.end_fact.val().get_bits::<PAGE_BITS>(0);
        self.end_frame.next = self
            .end_fact
            .val()
            .get_bits::<FRAME_BITS>(END_FRAME.index());
        self.end_entry.next = self
            .end_fact
            .val()
            .get_bits::<ENTRY_BITS>(END_ENTRY.index());
        self.end_was_taken.d.next = self.taken.q.val().get_bit(self.end_slot.q.val().index());
        self.end_taken.next = self.end_was_taken.q.val();
        self.end_has_failed.d.next = self.failed.q.val().get_bit(self.end_slot.q.val().index());
        self.end_was_cancelled.d.next = self.ending.q.val().get_bit(self.end_slot.q.val().index());
        self.end_failed.next = self.end_has_failed.q.val();
        self.end_cancelled.next = self.end_was_cancelled.q.val();
        self.end_valid.next = self.picker.q.val() == Ending::Offer;
        self.end_one_hot.d.next = self.one.val() << self.end_slot.q.val();
        self.end_bit.next = self.end_one_hot.q.val();
        match self.picker.q.val() {
            Ending::Pick => {
                if self.first_ended.q.val() != 0 {
                    self.picker.d.next = Ending::Read;
                    self.end_slot.d.next = self.lowest_ended.val();
                }
            }
            Ending::Read => {
                // The announcement of the end may still be on its way to the holds. `taken` has settled when the end is recorded, three cycles after
                // it is offered.
                self.picker.d.next = Ending::Settle;
            }
            Ending::Settle => {
                self.picker.d.next = Ending::Offer;
            }
            Ending::Offer => {
                if self.end_take.val() {
                    self.picker.d.next = Ending::Free;
                }
            }
            Ending::Free => {
                self.freed.next = self.end_bit.val();
                self.picker.d.next = Ending::Pick;
            }
            _ => {}
        }

        // Allocation. The next free slot is picked in the cycle after an allocation and offered, with its epoch, one cycle later: three cycles after
        // the sequencer's step, when its next can come.
        self.out_free.next = !self.out_valid.q.val() | self.fetch_request_ready.val();
        self.wanted.d.next = self.allocate.val();
        self.wanted_page.d.next = self.allocate_page.val();
        self.wanted_frame.d.next = self.allocate_frame.val();
        self.wanted_entry.d.next = self.allocate_entry.val();
        self.wanted_on_demand.d.next = self.allocate_demand.val();
        self.free_slot.next = self.free.q.val();
        self.slots_busy.next = self.count.q.val();
        self.allocate_bit.next = 0.into();
        // The one after next is found while the next one is offered, and numbered in another cycle, so only a choice is left to do in the cycle in
        // which its epoch is addressed: two cycles after an allocation could have come, and the next one comes a cycle later still.
        self.unused.next = !self.busy.q.val();
        if self.free_is_valid.q.val() {
            self.unused.next = !(self.busy.q.val() | self.free_one_hot.q.val());
        }
        self.unused_below.next = self.unused.val() - 1;
        self.unused_lowest.next = self.unused.val() & !self.unused_below.val();
        self.lowest_unused.next = 0.into();
        for b in 0..SLOT_BITS {
            if (self.first_unused.q.val() & self.with_bit[b].val()) != 0 {
                self.lowest_unused.next = self.lowest_unused.val().replace_bit(b, true);
            }
        }
        self.first_unused.d.next = self.unused_lowest.val();
        self.any_unused.d.next = self.unused.val() != 0;
        self.candidate.d.next = self.lowest_unused.val();
        self.is_candidate.d.next = self.any_unused.q.val();
        self.pick_slot.next = self.free.q.val();
        if !self.free_is_valid.q.val() {
            self.pick_slot.next = self.candidate.q.val();
        }
        self.free_one_hot.d.next = self.one.val() << self.pick_slot.val();
        self.free.d.next = self.pick_slot.val();
        self.epochs.read_address.next = self.pick_slot.val();
        self.next_epoch.next = self.epochs.read_data.val() + 1;
        if self.wanted.q.val() {
            self.allocate_bit.next = self.free_one_hot.q.val();
        }
        self.next_is_valid.next = self.free_is_valid.q.val() | self.is_candidate.q.val();
        if self.free_is_valid.q.val() & self.wanted.q.val() {
            self.next_is_valid.next = false;
        }
        self.epochs.write_address.next = self.free.q.val();
        self.epochs.write_data.next = self.next_epoch.val();
        self.epochs.write_enable.next = self.wanted.q.val();
        self.receive_facts.write_address.next = self.free.q.val();
        self.receive_facts.write_data.next =
            bit_cast::<RECEIVE_FACT_BITS, FRAME_BITS>(self.wanted_frame.q.val())
                | (bit_cast::<RECEIVE_FACT_BITS, 8>(self.next_epoch.val()) << RECEIVE_EPOCH)
                | (bit_cast::<RECEIVE_FACT_BITS, ENTRY_BITS>(self.wanted_entry.q.val())
                    << RECEIVE_ENTRY);
        self.receive_facts.write_enable.next = self.wanted.q.val();
        self.acknowledge_facts.write_address.next = self.free.q.val();
        self.acknowledge_facts.write_data.next = self.wanted_entry.q.val();
        self.acknowledge_facts.write_enable.next = self.wanted.q.val();
        self.sweep_facts.write_address.next = self.free.q.val();
        self.sweep_facts.write_data.next = bit_cast::<43, 8>(self.next_epoch.val())
            | (bit_cast::<43, PAGE_BITS>(self.wanted_page.q.val()) << 8)
            | (bit_cast::<43, ENTRY_BITS>(self.wanted_entry.q.val()) << 22);
        self.sweep_facts.write_enable.next = self.wanted.q.val();
        self.sweep_times.write_address.next = self.free.q.val();
        self.sweep_times.write_data.next = self.now.val();
        self.sweep_times.write_enable.next = self.wanted.q.val();
        self.end_facts.write_address.next = self.free.q.val();
        self.end_facts.write_data.next =
            bit_cast::<END_FACT_BITS, PAGE_BITS>(self.wanted_page.q.val())
                | (bit_cast::<END_FACT_BITS, FRAME_BITS>(self.wanted_frame.q.val()) << END_FRAME)
                | (bit_cast::<END_FACT_BITS, ENTRY_BITS>(self.wanted_entry.q.val()) << END_ENTRY);
        self.end_facts.write_enable.next = self.wanted.q.val();
        self.confirm_facts.write_address.next = self.free.q.val();
        self.confirm_facts.write_data.next = self.next_epoch.val();
        self.confirm_facts.write_enable.next = self.wanted.q.val();
        self.request.next = bit_cast::<REQUEST_BITS, SLOT_BITS>(self.free.q.val())
            | (bit_cast::<REQUEST_BITS, 8>(self.next_epoch.val()) << REQUEST_EPOCH)
            | (bit_cast::<REQUEST_BITS, PAGE_BITS>(self.wanted_page.q.val()) << REQUEST_PAGE);
        // A line's request that meets nothing in front of it goes to the port at once. Queues show a request two cycles after it was allocated; the next is
        // allocated three cycles after it at least, and a cancel comes later still, so none gets in front of one that is not seen yet.
        self.goes_at_once.next = !self.wanted_on_demand.q.val()
            & self.out_free.val()
            & self.demand_requests.empty.val()
            & self.line_requests.empty.val();
        self.line_requests.push.next =
            self.wanted.q.val() & !self.wanted_on_demand.q.val() & !self.goes_at_once.val();
        self.line_requests.push_data.next = self.request.val();
        self.demand_requests.push.next = self.wanted.q.val() & self.wanted_on_demand.q.val();
        self.demand_requests.push_data.next = self.request.val();
        if self.wanted.q.val() & (self.picker.q.val() != Ending::Free) {
            self.count.d.next = self.count.q.val() + 1;
        }
        if !self.wanted.q.val() & (self.picker.q.val() == Ending::Free) {
            self.count.d.next = self.count.q.val() - 1;
        }

        // Requests to the transport: demanded pages first, then lines. A cancel must not overtake its own request, so cancels come last.
        self.demand_requests.pop.next = false;
        self.cancel_requests.pop.next = false;
        self.line_requests.pop.next = false;
        if self.out_free.val() {
            self.out_valid.d.next = false;
            if !self.demand_requests.empty.val() {
                self.out_valid.d.next = true;
                self.out.d.next = self.demand_requests.head.val();
                self.demand_requests.pop.next = true;
            } else if !self.line_requests.empty.val() {
                self.out_valid.d.next = true;
                self.out.d.next = self.line_requests.head.val();
                self.line_requests.pop.next = true;
            } else if self.wanted.q.val() & !self.wanted_on_demand.q.val() {
                self.out_valid.d.next = true;
                self.out.d.next = self.request.val();
            } else if !self.cancel_requests.empty.val() {
                self.out_valid.d.next = true;
                self.out.d.next = self.cancel_requests.head.val();
                self.cancel_requests.pop.next = true;
            }
        }
        self.fetch_request_valid.next = self.out_valid.q.val();
        self.fetch_request_slot.next = self.out.q.val().get_bits::<SLOT_BITS>(0);
        self.fetch_request_epoch.next = self.out.q.val().get_bits::<8>(REQUEST_EPOCH.index());
        self.fetch_request_page.next = self.out.q.val().get_bits::<28>(REQUEST_PAGE.index());
        self.fetch_request_cancel.next = self.out.q.val().get_bit(REQUEST_CANCEL.index());

        // Chunks from the transport.
        self.room.next = (self.beats.count.val().get_bits::<1>(4) == 0) & !self.chunks.full.val();
        self.receive_facts.read_address.next = self.fetch_data_slot.val();
        self.receive_fact.next = self.receive_facts.read_data.val();
        self.chunk_seen.next = 0.into();
        for i in 0..8 {
            if self.received[i]
                .q
                .val()
                .get_bit(self.fetch_data_slot.val().index())
            {
                self.chunk_seen.next = self.chunk_seen.val().replace_bit(i, true);
            }
        }
        // Facts of a slot allocated while they are read are those of its last fetch, and so would be the frame: only a slot that was busy
        // before counts.
        self.receive_known.d.next = self
            .busy
            .q
            .val()
            .get_bit(self.fetch_data_slot.val().index());
        // With its eighth chunk a page is whole: an error behind that could meet the last acknowledgement, and one page would end twice.
        self.receive_open.next = self.busy.q.val()
            & !(self.accepted[3].q.val()
                | self.ending.q.val()
                | self.failed.q.val()
                | self.complete_bits.q.val());
        self.receive_is_open.d.next = self
            .receive_open
            .val()
            .get_bit(self.fetch_data_slot.val().index());
        // Picked out of the vectors in the cycle before: of what closes a slot only its cancel can fall into that cycle, and the sweep stands at
        // its slot then.
        self.receive_ok.next = self.receive_known.q.val()
            & self.receive_is_open.q.val()
            & !((self.sweep.q.val() == Sweep::Announce)
                & (self.sweep_slot.q.val() == self.fetch_data_slot.val()))
            & (self.receive_fact.val().get_bits::<8>(RECEIVE_EPOCH.index())
                == self.fetch_data_epoch.val());
        // Slot and chunk stand at the port for a cycle before they are decided on, and only a decision changes what has been seen.
        self.receive_seen.d.next = self.chunk_seen.val();
        self.receive_one_hot.d.next = self.one.val() << self.fetch_data_slot.val();
        self.receive_bit.next = self.receive_one_hot.q.val();
        // Counted with the first beat that is stored: nothing asks for the count within that cycle, and the next decision is eight beats away.
        self.accepting.d.next = false;
        self.accept_bit.next = 0.into();
        if self.accepting.q.val() {
            self.accept_bit.next = self.receive_bit.val();
        }
        self.fetch_data_ready.next = false;
        self.beats.push.next = false;
        self.beats.push_data.next = self.fetch_data_data.val();
        self.chunks.push.next = false;
        self.chunks.push_data.next = bit_cast::<CHUNK_BITS, SLOT_BITS>(self.fetch_data_slot.val())
            | (bit_cast::<CHUNK_BITS, FRAME_BITS>(self.receive_frame.q.val()) << CHUNK_FRAME)
            | (bit_cast::<CHUNK_BITS, 3>(self.fetch_data_chunk.val()) << CHUNK_NUMBER);
        match self.receive.q.val() {
            Receive::Idle => {
                if self.fetch_data_valid.val() & self.room.val() & !self.announce_valid.q.val() {
                    self.receive.d.next = Receive::Check;
                }
            }
            Receive::Check => {
                self.receive_frame.d.next = self.receive_fact.val().get_bits::<FRAME_BITS>(0);
                self.beat.d.next = 0.into();
                if self.fetch_data_error.val() {
                    self.fetch_data_ready.next = true;
                    self.receive.d.next = Receive::Idle;
                    if self.receive_ok.val() {
                        self.set_failed.next = self.receive_bit.val();
                        self.announce_valid.d.next = true;
                        self.announce_entry.d.next = self
                            .receive_fact
                            .val()
                            .get_bits::<ENTRY_BITS>(RECEIVE_ENTRY.index());
                    } else {
                        self.count_stale.next = true;
                    }
                } else if self.receive_ok.val()
                    & !self
                        .receive_seen
                        .q
                        .val()
                        .get_bit(self.fetch_data_chunk.val().index())
                {
                    self.accepting.d.next = true;
                    self.receive.d.next = Receive::Store;
                } else {
                    self.count_stale.next = true;
                    self.receive.d.next = Receive::Drop;
                }
            }
            Receive::Store => {
                self.fetch_data_ready.next = true;
                self.beats.push.next = self.fetch_data_valid.val();
            }
            Receive::Drop => {
                self.fetch_data_ready.next = true;
            }
            _ => {}
        }
        if (self.receive.q.val() != Receive::Check)
            & self.fetch_data_ready.val()
            & self.fetch_data_valid.val()
        {
            self.beat.d.next = self.beat.q.val() + 1;
            if self.beat.q.val() == 7 {
                self.receive.d.next = Receive::Idle;
                self.chunks.push.next = self.receive.q.val() == Receive::Store;
            }
        }
        self.carry[0].next = self.accept_bit.val();
        for i in 0..4 {
            self.accepted[i].d.next =
                (self.accepted[i].q.val() ^ self.carry[i].val()) & !self.freed.val();
            self.carry[i + 1].next = self.carry[i].val() & self.accepted[i].q.val();
        }
        for i in 0..8 {
            self.chunk_bit[i].next = 0.into();
            if self.fetch_data_chunk.val().index() == i {
                self.chunk_bit[i].next = self.accept_bit.val();
            }
            self.received[i].d.next =
                (self.received[i].q.val() | self.chunk_bit[i].val()) & !self.freed.val();
        }
        self.chunk_head.next = self.chunks.head.val();
        self.fill_valid.next = !self.chunks.empty.val();
        self.fill_slot.next = self.chunk_head.val().get_bits::<SLOT_BITS>(0);
        self.fill_frame.next = self
            .chunk_head
            .val()
            .get_bits::<FRAME_BITS>(CHUNK_FRAME.index());
        self.fill_chunk.next = self.chunk_head.val().get_bits::<3>(CHUNK_NUMBER.index());
        self.fill_data.next = self.beats.head.val();
        self.beats.pop.next = self.fill_beat_taken.val();
        self.chunks.pop.next = self.fill_chunk_taken.val();

        // Acknowledgements; the eighth good one completes the page.
        self.ack_valid.d.next = self.fill_acknowledged.val();
        self.ack_slot.d.next = self.fill_acknowledged_slot.val();
        self.ack_error.d.next = self.fill_acknowledged_error.val();
        self.acknowledge_facts.read_address.next = self.fill_acknowledged_slot.val();
        // Which slot's: a bit of a vector already in the register, since sixty-four counters hang on it.
        self.ack_one_hot.d.next = 0.into();
        if self.fill_acknowledged.val() {
            self.ack_one_hot.d.next = self.one.val() << self.fill_acknowledged_slot.val();
        }
        self.ack_bit.next = self.ack_one_hot.q.val();
        self.ack_carry[0].next = self.ack_bit.val();
        for i in 0..4 {
            self.acknowledged[i].d.next =
                (self.acknowledged[i].q.val() ^ self.ack_carry[i].val()) & !self.freed.val();
            self.ack_carry[i + 1].next = self.ack_carry[i].val() & self.acknowledged[i].q.val();
        }
        self.ack_ends.next = self.ack_carry[3].val() & !self.ending.q.val() & !self.failed.q.val();
        self.ack_last.next = self.ack_ends.val() != 0;
        self.complete_valid.d.next = false;
        self.complete_slot.d.next = self.ack_slot.q.val();
        self.complete_at.d.next = self.acknowledge_facts.read_data.val();
        self.complete_is_failed.d.next = false;
        self.sweep_announce.next = false;
        // Slot by slot, each by its own bit: whether any is the last is needed for the announcement only.
        self.ack_is_bad.next = self.poisoned.q.val();
        if self.ack_error.q.val() {
            self.ack_is_bad.next = ALL_SLOTS.into();
        }
        self.set_poisoned.next = self.ack_bit.val() & self.ack_is_bad.val();
        self.set_write_failed.next = self.ack_ends.val() & self.ack_is_bad.val();
        self.set_complete.next = self.ack_ends.val() & !self.ack_is_bad.val();
        if self.ack_valid.q.val() {
            self.complete_valid.d.next = self.ack_last.val();
            self.complete_is_failed.d.next = self.set_write_failed.val() != 0;
        } else if self.announce_valid.q.val() {
            self.complete_valid.d.next = true;
            self.complete_is_failed.d.next = true;
            self.complete_at.d.next = self.announce_entry.q.val();
            self.announce_valid.d.next = false;
        } else {
            self.sweep_announce.next = true;
        }
        self.coming.next = self.complete_valid.q.val();
        self.coming_entry.next = self.complete_at.q.val();
        self.coming_failed.next = self.complete_is_failed.q.val();
        self.told.d.next = self.complete_valid.q.val();
        self.told_slot.d.next = self.complete_slot.q.val();
        self.told_entry.d.next = self.complete_at.q.val();
        self.told_failed.d.next = self.complete_is_failed.q.val();
        self.complete.next = self.told.q.val();
        self.complete_entry.next = self.told_entry.q.val();
        self.complete_failed.next = self.told_failed.q.val();
        self.told_before.d.next = self.told_slot.q.val();
        self.told_earlier.d.next = self.told_before.q.val();
        self.done.next = self
            .complete_bits
            .q
            .val()
            .get_bit(self.done_slot.val().index());
        self.dead.next = self.failed.q.val().get_bit(self.done_slot.val().index())
            | self.ending.q.val().get_bit(self.done_slot.val().index());
        self.set_marked.next = 0.into();
        self.marked.d.next = self.mark_taken.val();
        self.marked_slot.d.next = self.done_slot.val();
        if self.marked.q.val() {
            self.set_marked.next = self.one.val() << self.marked_slot.q.val();
        }
        // Who takes a page says so two cycles after its end was announced.
        if self.complete_taken.val() {
            self.set_taken.next = self.one.val() << self.told_earlier.q.val();
        }

        // Time-outs: one slot every third cycle.
        self.sweep_facts.read_address.next = self.sweep_slot.q.val();
        self.sweep_times.read_address.next = self.sweep_slot.q.val();
        self.sweep_fact.next = self.sweep_facts.read_data.val();
        self.sweep_age.next = self.now.val() - self.sweep_times.read_data.val();
        self.sweep_bit.next = self.one.val() << self.sweep_slot.q.val();
        self.sweep_is_old.d.next = self.sweep_age.val() >= self.timeout_cycles.val();
        // Facts of a slot allocated while they are read are those of its last fetch, and so would be the age: only a slot that was busy since
        // the cycle in which they were addressed counts. A slot is never freed and allocated within that time.
        self.sweep_known.d.next = self.busy.q.val().get_bit(self.sweep_slot.q.val().index());
        self.sweep_still.d.next =
            self.sweep_known.q.val() & self.busy.q.val().get_bit(self.sweep_slot.q.val().index());
        self.on_its_way.next = self.busy.q.val()
            & !(self.accepted[3].q.val()
                | self.ending.q.val()
                | self.failed.q.val()
                | self.complete_bits.q.val());
        self.sweep_due.next = self.sweep_still.q.val()
            & (self.sweep_is_old.q.val() | (self.sweep_all.q.val() != 0))
            & self.sweep_on_its_way.q.val();
        // Looked up a cycle before it is decided on. What a page's last acknowledgement or an error changes meanwhile is on its way to the holds
        // then, and the slot is looked at again; chunks that complete it meanwhile are taken, and forgotten with it.
        self.sweep_on_its_way.d.next = self
            .on_its_way
            .val()
            .get_bit(self.sweep_slot.q.val().index());
        self.cancel_requests.push.next = false;
        self.cancel_requests.push_data.next =
            bit_cast::<REQUEST_BITS, SLOT_BITS>(self.sweep_slot.q.val())
                | (bit_cast::<REQUEST_BITS, 8>(self.sweep_fact.val().get_bits::<8>(0))
                    << REQUEST_EPOCH)
                | (bit_cast::<REQUEST_BITS, PAGE_BITS>(
                    self.sweep_fact.val().get_bits::<PAGE_BITS>(8),
                ) << REQUEST_PAGE)
                | (bit_cast::<REQUEST_BITS, SLOTS>(self.one.val()) << REQUEST_CANCEL);
        match self.sweep.q.val() {
            Sweep::Look => {
                self.sweep.d.next = Sweep::Compare;
            }
            Sweep::Compare => {
                self.sweep.d.next = Sweep::Decide;
            }
            Sweep::Decide => {
                if self.sweep_due.val()
                    & (self.ack_valid.q.val()
                        | self.complete_valid.q.val()
                        | self.announce_valid.q.val())
                {
                    self.sweep.d.next = Sweep::Look;
                } else if self.sweep_due.val() {
                    if !self.cancel_requests.full.val() {
                        self.cancel_requests.push.next = true;
                        self.set_ending.next = self.sweep_bit.val();
                        self.sweep.d.next = Sweep::Announce;
                    }
                } else {
                    self.sweep.d.next = Sweep::Look;
                    self.sweep_slot.d.next = self.sweep_slot.q.val() + 1;
                    if self.sweep_all.q.val() != 0 {
                        self.sweep_all.d.next = self.sweep_all.q.val() - 1;
                    }
                }
            }
            Sweep::Announce => {
                if self.sweep_announce.val() {
                    self.complete_valid.d.next = true;
                    self.complete_is_failed.d.next = true;
                    self.complete_at.d.next = self.sweep_fact.val().get_bits::<ENTRY_BITS>(22);
                    self.sweep.d.next = Sweep::Look;
                    self.sweep_slot.d.next = self.sweep_slot.q.val() + 1;
                    if self.sweep_all.q.val() != 0 {
                        self.sweep_all.d.next = self.sweep_all.q.val() - 1;
                    }
                }
            }
            _ => {}
        }
        if self.cancel_all.val() {
            self.sweep_all.d.next = SLOTS_AND_ONE.into();
        }

        // Confirmed cancels.
        self.confirm_facts.read_address.next = self.fetch_confirm_slot.val();
        self.confirm_valid.d.next = self.fetch_confirm_valid.val();
        self.confirm_slot.d.next = self.fetch_confirm_slot.val();
        self.confirm_epoch.d.next = self.fetch_confirm_epoch.val();
        self.confirm_bit.next = self.one.val() << self.confirm_slot.q.val();
        if self.confirm_valid.q.val()
            & (self.confirm_facts.read_data.val() == self.confirm_epoch.q.val())
        {
            self.set_confirmed.next = self.confirm_bit.val() & self.ending.q.val();
        }
        if self.transport_reset.val() {
            self.set_confirmed.next = self.ending.q.val();
        }

        self.ended_slots.d.next = self.ended.val() & !self.freed.val();
        self.first_ended.d.next = self.ended_lowest.val() & !self.freed.val();

        // A slot that is allocated or freed starts with clean bits.
        self.kept.next = !self.freed.val();
        self.busy.d.next = (self.busy.q.val() & self.kept.val()) | self.allocate_bit.val();
        self.ending.d.next = (self.ending.q.val() | self.set_ending.val()) & self.kept.val();
        self.confirmed.d.next =
            (self.confirmed.q.val() | self.set_confirmed.val()) & self.kept.val();
        self.failed.d.next =
            (self.failed.q.val() | self.set_failed.val() | self.set_write_failed.val())
                & self.kept.val();
        self.complete_bits.d.next =
            (self.complete_bits.q.val() | self.set_complete.val()) & self.kept.val();
        self.poisoned.d.next = (self.poisoned.q.val() | self.set_poisoned.val()) & self.kept.val();
        self.taken.d.next =
            (self.taken.q.val() | self.set_taken.val() | self.set_marked.val()) & self.kept.val();
        if self.reset.val() {
            self.busy.d.next = 0.into();
            self.ended_slots.d.next = 0.into();
            self.first_ended.d.next = 0.into();
            self.ending.d.next = 0.into();
            self.confirmed.d.next = 0.into();
            self.failed.d.next = 0.into();
            self.complete_bits.d.next = 0.into();
            self.poisoned.d.next = 0.into();
            self.taken.d.next = 0.into();
            for i in 0..4 {
                self.accepted[i].d.next = 0.into();
                self.acknowledged[i].d.next = 0.into();
            }
            for i in 0..8 {
                self.received[i].d.next = 0.into();
            }
            self.count.d.next = 0.into();
            self.next_is_valid.next = false;
            self.any_unused.d.next = false;
            self.is_candidate.d.next = false;
            self.out_valid.d.next = false;
            self.receive.d.next = Receive::Idle;
            self.accepting.d.next = false;
            self.announce_valid.d.next = false;
            self.ack_valid.d.next = false;
            self.ack_one_hot.d.next = 0.into();
            self.complete_valid.d.next = false;
            self.told.d.next = false;
            self.wanted.d.next = false;
            self.marked.d.next = false;
            self.sweep.d.next = Sweep::Look;
            self.sweep_slot.d.next = 0.into();
            self.sweep_all.d.next = 0.into();
            self.confirm_valid.d.next = false;
            self.picker.d.next = Ending::Pick;
        }
        // The offer and what the sequencer is told of it are the same.
        self.free_is_valid.d.next = self.next_is_valid.val();
        self.free_comes.next = self.next_is_valid.val();
    }
}
