//! What a write of each register must obey, as a look-up by offset; one cycle (DR2).
//!
//! Generated from the register table by `cargo run -p outrigger-registers --bin generate-registers`; do not edit.

use rust_hdl::core::prelude::*;
use rust_hdl::widgets::prelude::*;

/// Rule of one register, one cycle later.
#[derive(LogicBlock, Default)]
pub struct WriteRules {
    /// Clock.
    pub clock: Signal<In, Clock>,
    /// A write is under way; otherwise the rule is that of no register, which saves simulation time.
    pub under_way: Signal<In, Bit>,
    /// Index of the block.
    pub block: Signal<In, Bits<4>>,
    /// Index of the register in its block.
    pub index: Signal<In, Bits<6>>,
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
    in_block: [Signal<Local, Bit>; 8],
    identity: [Signal<Local, Bit>; 8],
    configuration: [Signal<Local, Bit>; 20],
    control: [Signal<Local, Bit>; 6],
    command: [Signal<Local, Bit>; 9],
    events: [Signal<Local, Bit>; 8],
    frames: [Signal<Local, Bit>; 11],
    statistics: [Signal<Local, Bit>; 27],
    self_test: [Signal<Local, Bit>; 11],
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
        for i in 0..8 {
            self.in_block[i].next = false;
        }
        for i in 0..8 {
            self.identity[i].next = false;
        }
        for i in 0..20 {
            self.configuration[i].next = false;
        }
        for i in 0..6 {
            self.control[i].next = false;
        }
        for i in 0..9 {
            self.command[i].next = false;
        }
        for i in 0..8 {
            self.events[i].next = false;
        }
        for i in 0..11 {
            self.frames[i].next = false;
        }
        for i in 0..27 {
            self.statistics[i].next = false;
        }
        for i in 0..11 {
            self.self_test[i].next = false;
        }
        if self.under_way.val() {
            for i in 0..8 {
                self.in_block[i].next = self.block.val().index() == i;
            }
            for i in 0..8 {
                self.identity[i].next = self.in_block[0].val() & (self.index.val().index() == i);
                if self.identity[i].val() {
                    self.mapped_register.d.next = true;
                }
            }
            for i in 0..20 {
                self.configuration[i].next =
                    self.in_block[1].val() & (self.index.val().index() == i);
                if self.configuration[i].val() {
                    self.mapped_register.d.next = true;
                }
            }
            if self.configuration[3].val() {
                self.writable_register.d.next = true;
                self.maximum_register.d.next = 0xfffffff.into();
                self.zero_bits_register.d.next = 0xfff.into();
                self.not_zero_register.d.next = 3.into();
            }
            if self.configuration[4].val() {
                self.writable_register.d.next = true;
                self.maximum_register.d.next = 0xfffffff.into();
                self.zero_bits_register.d.next = 0xfff.into();
                self.not_zero_register.d.next = 3.into();
            }
            if self.configuration[5].val() {
                self.writable_register.d.next = true;
                self.maximum_register.d.next = 0xfffffff.into();
                self.zero_bits_register.d.next = 0x3fff.into();
                self.not_zero_register.d.next = 3.into();
            }
            if self.configuration[6].val() {
                self.writable_register.d.next = true;
                self.maximum_register.d.next = 0xfffffff.into();
                self.not_zero_register.d.next = 3.into();
            }
            if self.configuration[7].val() {
                self.writable_register.d.next = true;
                self.maximum_register.d.next = 0x3f.into();
                self.hole_first_register.d.next = 0xc.into();
                self.hole_last_register.d.next = 0x33.into();
                self.not_zero_register.d.next = 3.into();
            }
            if self.configuration[8].val() {
                self.writable_register.d.next = true;
                self.maximum_register.d.next = 0x3f.into();
                self.hole_first_register.d.next = 0xc.into();
                self.hole_last_register.d.next = 0x33.into();
                self.not_zero_register.d.next = 3.into();
            }
            if self.configuration[9].val() {
                self.writable_register.d.next = true;
                self.maximum_register.d.next = 0x3f.into();
                self.hole_first_register.d.next = 0xc.into();
                self.hole_last_register.d.next = 0x33.into();
                self.not_zero_register.d.next = 3.into();
            }
            if self.configuration[10].val() {
                self.writable_register.d.next = true;
                self.zero_bits_register.d.next = 0xffffffe0_u64.into();
            }
            if self.configuration[11].val() {
                self.writable_register.d.next = true;
                self.minimum_register.d.next = 1.into();
                self.maximum_register.d.next = 0x1367.into();
                self.above_register.d.next = 1.into();
                self.not_zero_register.d.next = 3.into();
            }
            if self.configuration[12].val() {
                self.writable_register.d.next = true;
                self.minimum_register.d.next = 0x40.into();
                self.maximum_register.d.next = 0x677.into();
                self.above_register.d.next = 1.into();
                self.not_zero_register.d.next = 3.into();
            }
            if self.configuration[13].val() {
                self.writable_register.d.next = true;
                self.maximum_register.d.next = 0x10.into();
                self.not_zero_register.d.next = 3.into();
            }
            if self.configuration[14].val() {
                self.writable_register.d.next = true;
                self.minimum_register.d.next = 1.into();
                self.maximum_register.d.next = 0x40.into();
                self.not_zero_register.d.next = 3.into();
            }
            if self.configuration[15].val() {
                self.writable_register.d.next = true;
                self.maximum_register.d.next = 0xff.into();
                self.not_zero_register.d.next = 3.into();
            }
            if self.configuration[16].val() {
                self.writable_register.d.next = true;
                self.minimum_register.d.next = 0x40.into();
                self.maximum_register.d.next = 0xffff.into();
                self.not_zero_register.d.next = 3.into();
            }
            if self.configuration[17].val() {
                self.writable_register.d.next = true;
                self.minimum_register.d.next = 0x40.into();
                self.maximum_register.d.next = 0xffffff.into();
                self.not_zero_register.d.next = 3.into();
            }
            for i in 0..6 {
                self.control[i].next = self.in_block[2].val() & (self.index.val().index() == i);
                if self.control[i].val() {
                    self.mapped_register.d.next = true;
                }
            }
            if self.control[3].val() {
                self.writable_register.d.next = true;
                self.zero_bits_register.d.next = 0xffffffc0_u64.into();
            }
            for i in 0..9 {
                self.command[i].next = self.in_block[3].val() & (self.index.val().index() == i);
                if self.command[i].val() {
                    self.mapped_register.d.next = true;
                }
            }
            if self.command[3].val() {
                self.writable_register.d.next = true;
                self.not_zero_register.d.next = 3.into();
                self.locked_while_busy_register.d.next = true;
            }
            if self.command[4].val() {
                self.writable_register.d.next = true;
                self.not_zero_register.d.next = 3.into();
                self.locked_while_busy_register.d.next = true;
            }
            if self.command[5].val() {
                self.writable_register.d.next = true;
                self.minimum_register.d.next = 1.into();
                self.maximum_register.d.next = 0xd.into();
                self.not_zero_register.d.next = 3.into();
                self.locked_while_busy_register.d.next = true;
            }
            for i in 0..8 {
                self.events[i].next = self.in_block[4].val() & (self.index.val().index() == i);
                if self.events[i].val() {
                    self.mapped_register.d.next = true;
                }
            }
            if self.events[3].val() {
                self.writable_register.d.next = true;
                self.zero_bits_register.d.next = 0xf.into();
                self.not_zero_register.d.next = 3.into();
            }
            if self.events[4].val() {
                self.writable_register.d.next = true;
                self.not_zero_register.d.next = 3.into();
            }
            if self.events[5].val() {
                self.writable_register.d.next = true;
                self.maximum_register.d.next = 0x10.into();
                self.hole_last_register.d.next = 3.into();
                self.not_zero_register.d.next = 3.into();
            }
            if self.events[6].val() {
                self.writable_register.d.next = true;
                self.not_zero_register.d.next = 3.into();
            }
            for i in 0..11 {
                self.frames[i].next = self.in_block[5].val() & (self.index.val().index() == i);
                if self.frames[i].val() {
                    self.mapped_register.d.next = true;
                }
            }
            for i in 0..27 {
                self.statistics[i].next = self.in_block[6].val() & (self.index.val().index() == i);
                if self.statistics[i].val() {
                    self.mapped_register.d.next = true;
                }
            }
            for i in 0..11 {
                self.self_test[i].next = self.in_block[7].val() & (self.index.val().index() == i);
                if self.self_test[i].val() {
                    self.mapped_register.d.next = true;
                }
            }
            if self.self_test[3].val() {
                self.writable_register.d.next = true;
                self.zero_bits_register.d.next = 0xf.into();
                self.not_zero_register.d.next = 3.into();
            }
            if self.self_test[4].val() {
                self.writable_register.d.next = true;
                self.not_zero_register.d.next = 3.into();
            }
            if self.self_test[5].val() {
                self.writable_register.d.next = true;
                self.zero_bits_register.d.next = 0xf.into();
                self.not_zero_register.d.next = 3.into();
            }
            if self.self_test[6].val() {
                self.writable_register.d.next = true;
                self.not_zero_register.d.next = 3.into();
            }
            if self.self_test[7].val() {
                self.writable_register.d.next = true;
                self.maximum_register.d.next = 0xffffff.into();
                self.zero_bits_register.d.next = 0xf.into();
                self.not_zero_register.d.next = 3.into();
            }
            if self.self_test[10].val() {
                self.writable_register.d.next = true;
                self.maximum_register.d.next = 0xf.into();
                self.not_zero_register.d.next = 3.into();
            }
        }
    }
}
