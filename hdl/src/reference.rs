//! Reference bits of the page frames for the clock hand that names victims (SP7).
//!
//! A fill or a read sets a frame's bit, the hand clears it. One write port: a fill goes before a read, a read before the hand. The bits are hints, a lost
//! one costs a worse victim and nothing else.

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
    pub filled_frame: Signal<In, Bits<12>>,
    /// A line of a frame was read.
    pub read: Signal<In, Bit>,
    /// That frame.
    pub read_frame: Signal<In, Bits<12>>,
    /// The hand leaves `hand_frame`.
    pub hand_passes: Signal<In, Bit>,
    /// Frame under the hand.
    pub hand_frame: Signal<In, Bits<12>>,
    /// Its bit, one cycle later.
    pub hand_referenced: Signal<Out, Bit>,
    bits: RAM<Bit, 12>,
}

impl Logic for Reference {
    #[hdl_gen]
    fn update(&mut self) {
        self.bits.read_clock.next = self.clock.val();
        self.bits.write_clock.next = self.clock.val();
        self.bits.read_address.next = self.hand_frame.val();
        self.hand_referenced.next = self.bits.read_data.val();
        self.bits.write_enable.next = self.filled.val() | self.read.val() | self.hand_passes.val();
        self.bits.write_address.next = self.hand_frame.val();
        self.bits.write_data.next = false;
        if self.read.val() {
            self.bits.write_address.next = self.read_frame.val();
            self.bits.write_data.next = true;
        }
        if self.filled.val() {
            self.bits.write_address.next = self.filled_frame.val();
            self.bits.write_data.next = true;
        }
    }
}
