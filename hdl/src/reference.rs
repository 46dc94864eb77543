//! Reference bits of the page frames for the clock hand that names victims (SP7).
//!
//! A fill or a read sets a frame's bit, the hand clears it. One write port: a fill goes before a read, a read before the hand. The bits are hints, a lost
//! one costs a worse victim and nothing else.

use crate::layout::FRAME_BITS;
use rust_hdl::core::prelude::*;
use rust_hdl::widgets::prelude::*;

/// See the module's head.
#[derive(LogicBlock, Default)]
pub struct Reference {
    /// Clock.
    pub clock: Signal<In, Clock>,
    /// A page was put into a frame.
    pub filled: Signal<In, Bit>,
    /// That frame.
    pub filled_frame: Signal<In, Bits<FRAME_BITS>>,
    /// A line of a frame was read.
    pub read: Signal<In, Bit>,
    /// That frame.
    pub read_frame: Signal<In, Bits<FRAME_BITS>>,
    /// The hand leaves `hand_frame`.
    pub hand_passes: Signal<In, Bit>,
    /// Frame under the hand.
    pub hand_frame: Signal<In, Bits<FRAME_BITS>>,
    /// Its bit, two cycles later.
    pub hand_referenced: Signal<Out, Bit>,
    set: DFF<Bit>,
    set_frame: DFF<Bits<FRAME_BITS>>,
    passes: DFF<Bit>,
    passed_frame: DFF<Bits<FRAME_BITS>>,
    referenced: DFF<Bit>,
    bits: RAM<Bit, FRAME_BITS>,
}

impl Logic for Reference {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(
            self,
            clock,
            set,
            set_frame,
            passes,
            passed_frame,
            referenced
        );
        self.bits.read_clock.next = self.clock.val();
        self.bits.write_clock.next = self.clock.val();
        self.bits.read_address.next = self.hand_frame.val();
        self.referenced.d.next = self.bits.read_data.val();
        self.hand_referenced.next = self.referenced.q.val();
        // Who sets or clears a bit says so late in its cycle; the memory is written in the next.
        self.set.d.next = self.filled.val() | self.read.val();
        self.set_frame.d.next = self.read_frame.val();
        if self.filled.val() {
            self.set_frame.d.next = self.filled_frame.val();
        }
        self.passes.d.next = self.hand_passes.val();
        self.passed_frame.d.next = self.hand_frame.val();
        self.bits.write_enable.next = self.set.q.val() | self.passes.q.val();
        self.bits.write_address.next = self.passed_frame.q.val();
        self.bits.write_data.next = self.set.q.val();
        if self.set.q.val() {
            self.bits.write_address.next = self.set_frame.q.val();
        }
    }
}
