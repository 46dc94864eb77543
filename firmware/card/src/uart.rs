//! Sends bytes over a serial line: 8 bits, no parity, one stop bit (DR6).
//!
//! A byte is taken when `ready`, and takes ten bits of `divisor` + 1 cycles each. The line is high between bytes and after a reset.

use rust_hdl::core::prelude::*;
use rust_hdl::widgets::prelude::*;
use smart_default::SmartDefault;

/// See the module's head.
#[derive(LogicBlock, SmartDefault)]
pub struct Uart {
    /// Clock.
    pub clock: Signal<In, Clock>,
    /// Reset.
    pub reset: Signal<In, Bit>,
    /// Cycles of a bit, less one.
    pub divisor: Signal<In, Bits<16>>,
    /// Byte.
    pub valid: Signal<In, Bit>,
    /// Byte.
    pub ready: Signal<Out, Bit>,
    /// Byte.
    pub data: Signal<In, Bits<8>>,
    /// The line.
    pub transmit: Signal<Out, Bit>,
    shift: DFF<Bits<10>>,
    left: DFF<Bits<4>>,
    cycles: DFF<Bits<16>>,
    line: DFF<Bit>,
    #[default(Constant::new(0x200_u64.into()))]
    stop_bit: Constant<Bits<10>>,
}

impl Logic for Uart {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, shift, left, cycles, line);
        self.ready.next = self.left.q.val() == 0;
        self.transmit.next = !self.line.q.val();
        // Kept inverted, so that a line that was never reset is idle too.
        self.line.d.next = false;
        if self.left.q.val() == 0 {
            self.cycles.d.next = self.divisor.val();
            if self.valid.val() {
                self.shift.d.next = (bit_cast::<10, 8>(self.data.val()) << 1) | self.stop_bit.val();
                self.left.d.next = 10.into();
            }
        } else {
            self.line.d.next = !self.shift.q.val().get_bit(0);
            self.cycles.d.next = self.cycles.q.val() - 1;
            if self.cycles.q.val() == 0 {
                self.cycles.d.next = self.divisor.val();
                self.shift.d.next = self.shift.q.val() >> 1;
                self.left.d.next = self.left.q.val() - 1;
            }
        }
        if self.reset.val() {
            self.left.d.next = 0.into();
        }
    }
}
