//! Pages on their way back to remote memory: 64 lines are read and sent in order (SP7; P7).
//!
//! ```text
//!  start --> queue --> line reads (one AXI id, so DRAM keeps their order) --> line buffer --> writeback port
//! ```
//! At most 16 lines are read ahead, so the DRAM read channel always finds room. One page at a time; passing reads go first.

use crate::layout::{
    ABOVE_FRAME, FRAME_BASE_BITS, FRAME_BASE_IN_ADDRESS, FRAME_BITS, PAGE_BITS, Place,
};
use crate::line::Line;
use crate::queue::Queue;
use rust_hdl::core::prelude::*;
use rust_hdl::widgets::prelude::*;

/// Bits of a write-back in hand: slot 0-2, page 3-16, frame from 17.
const WRITEBACK_BITS: usize = 17 + FRAME_BITS;

/// See the module's head.
#[derive(LogicBlock, Default)]
pub struct Writeback {
    /// Clock.
    pub clock: Signal<In, Clock>,
    /// Cold reset.
    pub reset: Signal<In, Bit>,
    /// First frame number of the page frames.
    pub frame_base: Signal<In, Bits<28>>,
    /// Queues a page.
    pub start: Signal<In, Bit>,
    /// Its slot.
    pub start_slot: Signal<In, Bits<3>>,
    /// Its number.
    pub start_page: Signal<In, Bits<PAGE_BITS>>,
    /// Its frame.
    pub start_frame: Signal<In, Bits<FRAME_BITS>>,
    /// Wants to read a line.
    pub read_valid: Signal<Out, Bit>,
    /// Sent.
    pub read_ready: Signal<In, Bit>,
    /// Its address.
    pub read_address: Signal<Out, Bits<40>>,
    /// A line has come.
    pub arrive: Signal<In, Bit>,
    /// The line.
    pub arrive_data: Signal<In, Line>,
    /// Write-back port.
    pub writeback_valid: Signal<Out, Bit>,
    /// Taken.
    pub writeback_ready: Signal<In, Bit>,
    /// Slot.
    pub writeback_slot: Signal<Out, Bits<3>>,
    /// Page number.
    pub writeback_page: Signal<Out, Bits<28>>,
    /// Line in the page.
    pub writeback_line: Signal<Out, Bits<6>>,
    /// The line.
    pub writeback_data: Signal<Out, Line>,
    started: DFF<Bit>,
    started_page: DFF<Bits<WRITEBACK_BITS>>,
    pages: Queue<Bits<WRITEBACK_BITS>, 4>,
    lines: Queue<Line, 5>,
    active: DFF<Bit>,
    reading: DFF<Bit>,
    page: DFF<Bits<WRITEBACK_BITS>>,
    read_line: DFF<Bits<6>>,
    send_line: DFF<Bits<6>>,
    ahead: DFF<Bits<5>>,
    read_now: Signal<Local, Bit>,
    sent_now: Signal<Local, Bit>,
}

impl Logic for Writeback {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(
            self,
            clock,
            started,
            started_page,
            active,
            reading,
            page,
            read_line,
            send_line,
            ahead
        );
        clock!(self, clock, pages, lines);
        self.pages.reset.next = self.reset.val();
        self.lines.reset.next = self.reset.val();
        self.started.d.next = self.start.val();
        self.pages.push.next = self.started.q.val();
        self.pages.push_data.next = self.started_page.q.val();
        self.started_page.d.next = bit_cast::<WRITEBACK_BITS, 3>(self.start_slot.val())
            | (bit_cast::<WRITEBACK_BITS, PAGE_BITS>(self.start_page.val()) << 3)
            | (bit_cast::<WRITEBACK_BITS, FRAME_BITS>(self.start_frame.val()) << 17);
        self.pages.pop.next = false;
        if !self.active.q.val() & !self.pages.empty.val() {
            self.pages.pop.next = true;
            self.page.d.next = self.pages.head.val();
            self.active.d.next = true;
            self.reading.d.next = true;
            self.read_line.d.next = 0.into();
            self.send_line.d.next = 0.into();
        }
        self.read_valid.next = self.reading.q.val() & !self.ahead.q.val().get_bit(4);
        self.read_address.next = (bit_cast::<40, FRAME_BASE_BITS>(
            self.frame_base
                .val()
                .get_bits::<FRAME_BASE_BITS>(ABOVE_FRAME.index()),
        ) << FRAME_BASE_IN_ADDRESS)
            | (bit_cast::<40, FRAME_BITS>(self.page.q.val().get_bits::<FRAME_BITS>(17)) << 12)
            | (bit_cast::<40, 6>(self.read_line.q.val()) << 6);
        self.read_now.next = self.read_valid.val() & self.read_ready.val();
        if self.read_now.val() {
            self.read_line.d.next = self.read_line.q.val() + 1;
            if self.read_line.q.val() == 63 {
                self.reading.d.next = false;
            }
        }
        self.lines.push.next = self.arrive.val();
        self.lines.push_data.next = self.arrive_data.val();
        self.writeback_valid.next = !self.lines.empty.val();
        self.writeback_slot.next = self.page.q.val().get_bits::<3>(0);
        self.writeback_page.next =
            bit_cast::<28, PAGE_BITS>(self.page.q.val().get_bits::<PAGE_BITS>(3));
        self.writeback_line.next = self.send_line.q.val();
        self.writeback_data.next = self.lines.head.val();
        self.sent_now.next = self.writeback_valid.val() & self.writeback_ready.val();
        self.lines.pop.next = self.sent_now.val();
        if self.sent_now.val() {
            self.send_line.d.next = self.send_line.q.val() + 1;
            if self.send_line.q.val() == 63 {
                self.active.d.next = false;
            }
        }
        if self.read_now.val() & !self.sent_now.val() {
            self.ahead.d.next = self.ahead.q.val() + 1;
        }
        if self.sent_now.val() & !self.read_now.val() {
            self.ahead.d.next = self.ahead.q.val() - 1;
        }
        if self.reset.val() {
            self.started.d.next = false;
            self.active.d.next = false;
            self.reading.d.next = false;
            self.ahead.d.next = 0.into();
        }
    }
}
