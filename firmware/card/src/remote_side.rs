//! Model of the remote side, in the card: what answers fetches as long as there is no transport, and what the self-test needs of it (DR6).
//!
//! ```text
//!  fetch_request --+-- page to lose --> forgotten           (the agent's time-out cancels it)
//!                  +-- late page -----> late queue   --+
//!                  +-- any other -----> prompt queue --+--> due, still wanted? --> 8 chunks of 8 beats
//!  cancel ------------> not wanted any more --> confirm
//! ```
//! Promises: a page comes whole, its chunks in order, `delay_cycles` after its request or later, late ones `late_cycles`; a page whose bit (entry of its line, the
//! lowest three bits of its number) is set in `lose` at the request never comes; once a cancel is confirmed nothing of its fetch comes any more. Bytes are
//! [`crate::remote_pattern`]'s. One page at a time: 64 beats. Pages that are written back are taken and forgotten. Requests wait while a page is sent.

use crate::remote_pattern::RemotePattern;
use outrigger_hdl::line::Line;
use outrigger_hdl::queue::Queue;
use outrigger_registers::parameters::SLOT_BITS;
use rust_hdl::core::prelude::*;
use rust_hdl::widgets::prelude::*;

/// What is sent.
#[derive(Copy, Clone, Debug, PartialEq, LogicState)]
pub enum State {
    /// Nothing.
    Idle,
    /// Looks whether the page is still wanted.
    Look,
    /// Decides.
    Decide,
    /// Sends it.
    Send,
}

/// See the module's head.
#[derive(LogicBlock, Default)]
pub struct RemoteSide {
    /// Clock.
    pub clock: Signal<In, Clock>,
    /// Reset.
    pub reset: Signal<In, Bit>,
    /// How long a page takes.
    pub delay_cycles: Signal<In, Bits<16>>,
    /// How long a late one takes.
    pub late_cycles: Signal<In, Bits<16>>,
    /// Entries whose pages are late.
    pub late: Signal<In, Bits<8>>,
    /// Entries whose pages are lost.
    pub lose: Signal<In, Bits<8>>,
    /// Fetch port.
    pub fetch_request_valid: Signal<In, Bit>,
    /// Fetch port.
    pub fetch_request_ready: Signal<Out, Bit>,
    /// Fetch port.
    pub fetch_request_cancel: Signal<In, Bit>,
    /// Fetch port.
    pub fetch_request_slot: Signal<In, Bits<SLOT_BITS>>,
    /// Fetch port.
    pub fetch_request_epoch: Signal<In, Bits<8>>,
    /// Fetch port.
    pub fetch_request_page: Signal<In, Bits<28>>,
    /// Fetch port.
    pub fetch_confirm_valid: Signal<Out, Bit>,
    /// Fetch port.
    pub fetch_confirm_slot: Signal<Out, Bits<SLOT_BITS>>,
    /// Fetch port.
    pub fetch_confirm_epoch: Signal<Out, Bits<8>>,
    /// Fetch port.
    pub fetch_data_valid: Signal<Out, Bit>,
    /// Fetch port.
    pub fetch_data_ready: Signal<In, Bit>,
    /// Fetch port.
    pub fetch_data_slot: Signal<Out, Bits<SLOT_BITS>>,
    /// Fetch port.
    pub fetch_data_epoch: Signal<Out, Bits<8>>,
    /// Fetch port.
    pub fetch_data_chunk: Signal<Out, Bits<3>>,
    /// Fetch port.
    pub fetch_data_error: Signal<Out, Bit>,
    /// Fetch port.
    pub fetch_data_data: Signal<Out, Line>,
    /// Write-back port.
    pub writeback_valid: Signal<In, Bit>,
    /// Write-back port.
    pub writeback_ready: Signal<Out, Bit>,
    /// Write-back port.
    pub writeback_slot: Signal<In, Bits<3>>,
    /// Write-back port.
    pub writeback_line: Signal<In, Bits<6>>,
    /// Write-back port.
    pub writeback_done_valid: Signal<Out, Bit>,
    /// Write-back port.
    pub writeback_done_slot: Signal<Out, Bits<3>>,
    /// Write-back port.
    pub writeback_done_error: Signal<Out, Bit>,
    prompt: Queue<Bits<44>, 7>,
    tardy: Queue<Bits<44>, 7>,
    wanted: RAM<Bits<9>, SLOT_BITS>,
    pattern: RemotePattern,
    state: DFF<State>,
    now: DFF<Bits<16>>,
    page: DFF<Bits<14>>,
    slot: DFF<Bits<SLOT_BITS>>,
    epoch: DFF<Bits<8>>,
    line: DFF<Bits<6>>,
    confirm: DFF<Bit>,
    confirm_slot: DFF<Bits<SLOT_BITS>>,
    confirm_epoch: DFF<Bits<8>>,
    done: DFF<Bit>,
    done_slot: DFF<Bits<3>>,
    is_late: Signal<Local, Bit>,
    is_lost: Signal<Local, Bit>,
    entry: Signal<Local, Bits<3>>,
    accepted: Signal<Local, Bit>,
    record: Signal<Local, Bits<44>>,
    prompt_age: Signal<Local, Bits<16>>,
    tardy_age: Signal<Local, Bits<16>>,
    prompt_due: Signal<Local, Bit>,
    tardy_due: Signal<Local, Bit>,
    next: Signal<Local, Bits<44>>,
    expected: Signal<Local, Bits<9>>,
    mark: Signal<Local, Bits<9>>,
}

impl Logic for RemoteSide {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, state, now, page, slot, epoch, line);
        dff_setup!(
            self,
            clock,
            confirm,
            confirm_slot,
            confirm_epoch,
            done,
            done_slot
        );
        clock!(self, clock, prompt, tardy);
        self.prompt.reset.next = self.reset.val();
        self.tardy.reset.next = self.reset.val();
        self.wanted.read_clock.next = self.clock.val();
        self.wanted.write_clock.next = self.clock.val();
        self.now.d.next = self.now.q.val() + 1;
        // Requests.
        self.fetch_request_ready.next =
            (self.state.q.val() == State::Idle) & !self.prompt.full.val() & !self.tardy.full.val();
        self.accepted.next = self.fetch_request_valid.val() & self.fetch_request_ready.val();
        self.entry.next = self.fetch_request_page.val().get_bits::<3>(0);
        self.is_late.next = false;
        self.is_lost.next = false;
        for i in 0..8 {
            if self.entry.val().index() == i {
                self.is_late.next = self.late.val().get_bit(i);
                self.is_lost.next = self.lose.val().get_bit(i);
            }
        }
        self.record.next = (bit_cast::<44, 16>(self.now.q.val()) << 28)
            | (bit_cast::<44, 14>(self.fetch_request_page.val().get_bits::<14>(0)) << 14)
            | (bit_cast::<44, SLOT_BITS>(self.fetch_request_slot.val()) << 8)
            | bit_cast::<44, 8>(self.fetch_request_epoch.val());
        self.prompt.push_data.next = self.record.val();
        self.tardy.push_data.next = self.record.val();
        self.prompt.push.next = false;
        self.tardy.push.next = false;
        if self.accepted.val() & !self.fetch_request_cancel.val() {
            self.tardy.push.next = self.is_late.val() & !self.is_lost.val();
            self.prompt.push.next = !self.is_late.val() & !self.is_lost.val();
        }
        self.mark.next = bit_cast::<9, 8>(self.fetch_request_epoch.val());
        if !self.fetch_request_cancel.val() {
            self.mark.next = bit_cast::<9, 8>(self.fetch_request_epoch.val()) | 0x100;
        }
        self.wanted.write_enable.next = self.accepted.val();
        self.wanted.write_address.next = self.fetch_request_slot.val();
        self.wanted.write_data.next = self.mark.val();
        self.confirm.d.next = self.accepted.val() & self.fetch_request_cancel.val();
        self.confirm_slot.d.next = self.fetch_request_slot.val();
        self.confirm_epoch.d.next = self.fetch_request_epoch.val();
        self.fetch_confirm_valid.next = self.confirm.q.val();
        self.fetch_confirm_slot.next = self.confirm_slot.q.val();
        self.fetch_confirm_epoch.next = self.confirm_epoch.q.val();
        // Pages.
        self.prompt_age.next = self.now.q.val() - self.prompt.head.val().get_bits::<16>(28);
        self.tardy_age.next = self.now.q.val() - self.tardy.head.val().get_bits::<16>(28);
        self.prompt_due.next =
            !self.prompt.empty.val() & (self.prompt_age.val() >= self.delay_cycles.val());
        self.tardy_due.next =
            !self.tardy.empty.val() & (self.tardy_age.val() >= self.late_cycles.val());
        self.prompt.pop.next = false;
        self.tardy.pop.next = false;
        self.next.next = self.tardy.head.val();
        if self.prompt_due.val() {
            self.next.next = self.prompt.head.val();
        }
        self.wanted.read_address.next = self.slot.q.val();
        self.expected.next = bit_cast::<9, 8>(self.epoch.q.val()) | 0x100;
        self.pattern.page.next = self.page.q.val();
        self.pattern.line.next = self.line.q.val();
        self.fetch_data_valid.next = self.state.q.val() == State::Send;
        self.fetch_data_slot.next = self.slot.q.val();
        self.fetch_data_epoch.next = self.epoch.q.val();
        self.fetch_data_chunk.next = self.line.q.val().get_bits::<3>(3);
        self.fetch_data_error.next = false;
        self.fetch_data_data.next = self.pattern.data.val();
        match self.state.q.val() {
            State::Idle => {
                self.page.d.next = self.next.val().get_bits::<14>(14);
                self.slot.d.next = self.next.val().get_bits::<SLOT_BITS>(8);
                self.epoch.d.next = self.next.val().get_bits::<8>(0);
                self.line.d.next = 0.into();
                if self.prompt_due.val() | self.tardy_due.val() {
                    self.prompt.pop.next = self.prompt_due.val();
                    self.tardy.pop.next = !self.prompt_due.val();
                    self.state.d.next = State::Look;
                }
            }
            State::Look => {
                self.state.d.next = State::Decide;
            }
            State::Decide => {
                self.state.d.next = State::Idle;
                if self.wanted.read_data.val() == self.expected.val() {
                    self.state.d.next = State::Send;
                }
            }
            State::Send => {
                if self.fetch_data_ready.val() {
                    self.line.d.next = self.line.q.val() + 1;
                    if self.line.q.val().all() {
                        self.state.d.next = State::Idle;
                    }
                }
            }
            _ => {
                self.state.d.next = State::Idle;
            }
        }
        // Write-backs.
        self.writeback_ready.next = true;
        self.done.d.next = self.writeback_valid.val() & self.writeback_line.val().all();
        self.done_slot.d.next = self.writeback_slot.val();
        self.writeback_done_valid.next = self.done.q.val();
        self.writeback_done_slot.next = self.done_slot.q.val();
        self.writeback_done_error.next = false;
        if self.reset.val() {
            self.state.d.next = State::Idle;
            self.confirm.d.next = false;
            self.done.d.next = false;
        }
    }
}
