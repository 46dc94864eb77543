//! What a write of each register must obey, as a look-up by offset; one cycle (DR2).
//!
//! Generated from the register table by `cargo run -p outrigger-registers --bin generate-registers`; do not edit.

use rust_hdl::core::prelude::*;
use rust_hdl::widgets::prelude::*;

/// Rule of the register at `word`, one cycle later.
#[derive(LogicBlock, Default)]
pub struct WriteRules {
    /// Clock.
    pub clock: Signal<In, Clock>,
    /// Offset of the register divided by four.
    pub word: Signal<In, Bits<10>>,
    /// There is a register.
    pub mapped: Signal<Out, Bit>,
    /// It can be written.
    pub writable: Signal<Out, Bit>,
    /// Smallest value.
    pub minimum: Signal<Out, Bits<32>>,
    /// Largest value.
    pub maximum: Signal<Out, Bits<32>>,
    /// First value refused in between.
    pub hole_first: Signal<Out, Bits<32>>,
    /// Last value refused in between; below the first when there is none.
    pub hole_last: Signal<Out, Bits<32>>,
    /// Bits that must be 0.
    pub zero_bits: Signal<Out, Bits<32>>,
    /// Error of a value above the largest.
    pub above: Signal<Out, Bits<3>>,
    /// Error of a bit that must be 0.
    pub not_zero: Signal<Out, Bits<3>>,
    /// Refused while a command runs.
    pub locked_while_busy: Signal<Out, Bit>,
    mapped_register: DFF<Bit>,
    writable_register: DFF<Bit>,
    minimum_register: DFF<Bits<32>>,
    maximum_register: DFF<Bits<32>>,
    hole_first_register: DFF<Bits<32>>,
    hole_last_register: DFF<Bits<32>>,
    zero_bits_register: DFF<Bits<32>>,
    above_register: DFF<Bits<3>>,
    not_zero_register: DFF<Bits<3>>,
    locked_while_busy_register: DFF<Bit>,
}

impl Logic for WriteRules {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, mapped_register, writable_register);
        dff_setup!(self, clock, minimum_register, maximum_register);
        dff_setup!(self, clock, hole_first_register, hole_last_register);
        dff_setup!(self, clock, zero_bits_register, above_register);
        dff_setup!(self, clock, not_zero_register, locked_while_busy_register);
        self.mapped.next = self.mapped_register.q.val();
        self.writable.next = self.writable_register.q.val();
        self.minimum.next = self.minimum_register.q.val();
        self.maximum.next = self.maximum_register.q.val();
        self.hole_first.next = self.hole_first_register.q.val();
        self.hole_last.next = self.hole_last_register.q.val();
        self.zero_bits.next = self.zero_bits_register.q.val();
        self.above.next = self.above_register.q.val();
        self.not_zero.next = self.not_zero_register.q.val();
        self.locked_while_busy.next = self.locked_while_busy_register.q.val();
        self.mapped_register.d.next = false;
        self.writable_register.d.next = false;
        self.minimum_register.d.next = 0.into();
        self.maximum_register.d.next = 0xffffffff_u64.into();
        self.hole_first_register.d.next = 1.into();
        self.hole_last_register.d.next = 0.into();
        self.zero_bits_register.d.next = 0.into();
        self.above_register.d.next = 2.into();
        self.not_zero_register.d.next = 2.into();
        self.locked_while_busy_register.d.next = false;
        // identity
        if (self.word.val() >= 0) & (self.word.val() <= 7) {
            self.mapped_register.d.next = true;
        }
        // configuration
        if (self.word.val() >= 0x40) & (self.word.val() <= 0x53) {
            self.mapped_register.d.next = true;
        }
        if self.word.val() == 0x43 {
            self.writable_register.d.next = true;
            self.maximum_register.d.next = 0xfffffff.into();
            self.zero_bits_register.d.next = 0xfff.into();
            self.not_zero_register.d.next = 3.into();
        }
        if self.word.val() == 0x44 {
            self.writable_register.d.next = true;
            self.maximum_register.d.next = 0xfffffff.into();
            self.zero_bits_register.d.next = 0xfff.into();
            self.not_zero_register.d.next = 3.into();
        }
        if self.word.val() == 0x45 {
            self.writable_register.d.next = true;
            self.maximum_register.d.next = 0xfffffff.into();
            self.zero_bits_register.d.next = 0x3fff.into();
            self.not_zero_register.d.next = 3.into();
        }
        if self.word.val() == 0x46 {
            self.writable_register.d.next = true;
            self.maximum_register.d.next = 0xfffffff.into();
            self.not_zero_register.d.next = 3.into();
        }
        if self.word.val() == 0x47 {
            self.writable_register.d.next = true;
            self.maximum_register.d.next = 0x3f.into();
            self.hole_first_register.d.next = 0xc.into();
            self.hole_last_register.d.next = 0x33.into();
            self.not_zero_register.d.next = 3.into();
        }
        if self.word.val() == 0x48 {
            self.writable_register.d.next = true;
            self.maximum_register.d.next = 0x3f.into();
            self.hole_first_register.d.next = 0xc.into();
            self.hole_last_register.d.next = 0x33.into();
            self.not_zero_register.d.next = 3.into();
        }
        if self.word.val() == 0x49 {
            self.writable_register.d.next = true;
            self.maximum_register.d.next = 0x3f.into();
            self.hole_first_register.d.next = 0xc.into();
            self.hole_last_register.d.next = 0x33.into();
            self.not_zero_register.d.next = 3.into();
        }
        if self.word.val() == 0x4a {
            self.writable_register.d.next = true;
            self.zero_bits_register.d.next = 0xffffffe0_u64.into();
        }
        if self.word.val() == 0x4b {
            self.writable_register.d.next = true;
            self.minimum_register.d.next = 1.into();
            self.maximum_register.d.next = 0x1367.into();
            self.above_register.d.next = 1.into();
            self.not_zero_register.d.next = 3.into();
        }
        if self.word.val() == 0x4c {
            self.writable_register.d.next = true;
            self.minimum_register.d.next = 0x40.into();
            self.maximum_register.d.next = 0x677.into();
            self.above_register.d.next = 1.into();
            self.not_zero_register.d.next = 3.into();
        }
        if self.word.val() == 0x4d {
            self.writable_register.d.next = true;
            self.maximum_register.d.next = 0x10.into();
            self.not_zero_register.d.next = 3.into();
        }
        if self.word.val() == 0x4e {
            self.writable_register.d.next = true;
            self.minimum_register.d.next = 1.into();
            self.maximum_register.d.next = 0x40.into();
            self.not_zero_register.d.next = 3.into();
        }
        if self.word.val() == 0x4f {
            self.writable_register.d.next = true;
            self.maximum_register.d.next = 0xff.into();
            self.not_zero_register.d.next = 3.into();
        }
        if self.word.val() == 0x50 {
            self.writable_register.d.next = true;
            self.minimum_register.d.next = 0x40.into();
            self.maximum_register.d.next = 0xffff.into();
            self.not_zero_register.d.next = 3.into();
        }
        if self.word.val() == 0x51 {
            self.writable_register.d.next = true;
            self.minimum_register.d.next = 0x40.into();
            self.maximum_register.d.next = 0xffffff.into();
            self.not_zero_register.d.next = 3.into();
        }
        // control
        if (self.word.val() >= 0x80) & (self.word.val() <= 0x85) {
            self.mapped_register.d.next = true;
        }
        if self.word.val() == 0x83 {
            self.writable_register.d.next = true;
            self.zero_bits_register.d.next = 0xfffffff0_u64.into();
        }
        // command
        if (self.word.val() >= 0xc0) & (self.word.val() <= 0xc8) {
            self.mapped_register.d.next = true;
        }
        if self.word.val() == 0xc3 {
            self.writable_register.d.next = true;
            self.not_zero_register.d.next = 3.into();
            self.locked_while_busy_register.d.next = true;
        }
        if self.word.val() == 0xc4 {
            self.writable_register.d.next = true;
            self.not_zero_register.d.next = 3.into();
            self.locked_while_busy_register.d.next = true;
        }
        if self.word.val() == 0xc5 {
            self.writable_register.d.next = true;
            self.minimum_register.d.next = 1.into();
            self.maximum_register.d.next = 0xb.into();
            self.not_zero_register.d.next = 3.into();
            self.locked_while_busy_register.d.next = true;
        }
        // events
        if (self.word.val() >= 0x100) & (self.word.val() <= 0x107) {
            self.mapped_register.d.next = true;
        }
        if self.word.val() == 0x103 {
            self.writable_register.d.next = true;
            self.zero_bits_register.d.next = 0xf.into();
            self.not_zero_register.d.next = 3.into();
        }
        if self.word.val() == 0x104 {
            self.writable_register.d.next = true;
            self.not_zero_register.d.next = 3.into();
        }
        if self.word.val() == 0x105 {
            self.writable_register.d.next = true;
            self.maximum_register.d.next = 0x10.into();
            self.hole_last_register.d.next = 3.into();
            self.not_zero_register.d.next = 3.into();
        }
        if self.word.val() == 0x106 {
            self.writable_register.d.next = true;
            self.not_zero_register.d.next = 3.into();
        }
        // frames
        if (self.word.val() >= 0x140) & (self.word.val() <= 0x14a) {
            self.mapped_register.d.next = true;
        }
        // statistics
        if (self.word.val() >= 0x180) & (self.word.val() <= 0x199) {
            self.mapped_register.d.next = true;
        }
    }
}
