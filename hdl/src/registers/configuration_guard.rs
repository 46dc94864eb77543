//! Compares a register write with its rule, so that no setting breaks the reply bound (P2, DR2).
//!
//! ```text
//! value, rule --> below, hole, above, bits --> code, refused
//!                 (one cycle)                  (one cycle)
//! ```
//! The reply bound needs no arithmetic here: max(a, b) < c is a < c and b < c, so deadline and DRAM bound each have a largest value.

use outrigger_registers::encodings::ErrorCode;
use rust_hdl::core::prelude::*;
use rust_hdl::widgets::prelude::*;
use smart_default::SmartDefault;

fn constant(code: ErrorCode) -> Constant<Bits<3>> {
    Constant::new(u64::from(code.code()).into())
}

/// The guard; codes are those of `outrigger_registers::encodings::ErrorCode`.
#[derive(LogicBlock, SmartDefault)]
pub struct ConfigurationGuard {
    /// Clock.
    pub clock: Signal<In, Clock>,
    /// Value that is written.
    pub value: Signal<In, Bits<32>>,
    /// Smallest value.
    pub minimum: Signal<In, Bits<32>>,
    /// Largest value.
    pub maximum: Signal<In, Bits<32>>,
    /// First value refused in between.
    pub hole_first: Signal<In, Bits<32>>,
    /// Last value refused in between.
    pub hole_last: Signal<In, Bits<32>>,
    /// Bits that must be 0.
    pub zero_bits: Signal<In, Bits<32>>,
    /// Error of a value above the largest.
    pub above: Signal<In, Bits<3>>,
    /// Error of a bit that must be 0.
    pub not_zero: Signal<In, Bits<3>>,
    /// Refused while a command runs.
    pub locked_while_busy: Signal<In, Bit>,
    /// There is a register.
    pub mapped: Signal<In, Bit>,
    /// It can be written.
    pub writable: Signal<In, Bit>,
    /// A command runs.
    pub busy: Signal<In, Bit>,
    /// The write is refused.
    pub refused: Signal<Out, Bit>,
    /// Why.
    pub code: Signal<Out, Bits<3>>,
    is_below: DFF<Bit>,
    is_in_hole: DFF<Bit>,
    is_above: DFF<Bit>,
    is_not_zero: DFF<Bit>,
    is_locked: DFF<Bit>,
    code_register: DFF<Bits<3>>,
    code_next: Signal<Local, Bits<3>>,
    refused_register: DFF<Bit>,
    bits_set: Signal<Local, Bits<32>>,
    #[default(constant(ErrorCode::OutOfRange))]
    out_of_range_code: Constant<Bits<3>>,
    #[default(constant(ErrorCode::CommandBusy))]
    command_busy_code: Constant<Bits<3>>,
    #[default(constant(ErrorCode::ReadOnly))]
    read_only_code: Constant<Bits<3>>,
    #[default(constant(ErrorCode::Unmapped))]
    unmapped_code: Constant<Bits<3>>,
}

impl Logic for ConfigurationGuard {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(
            self,
            clock,
            is_below,
            is_in_hole,
            is_above,
            is_not_zero,
            is_locked
        );
        dff_setup!(self, clock, code_register, refused_register);
        self.code.next = self.code_register.q.val();
        self.refused.next = self.refused_register.q.val();
        self.bits_set.next = self.value.val() & self.zero_bits.val();
        self.is_below.d.next = self.value.val() < self.minimum.val();
        self.is_in_hole.d.next = (self.value.val() >= self.hole_first.val())
            & (self.value.val() <= self.hole_last.val());
        self.is_above.d.next = self.value.val() > self.maximum.val();
        self.is_not_zero.d.next = self.bits_set.val().any();
        self.is_locked.d.next = self.locked_while_busy.val() & self.busy.val();
        // The order is that of `WriteRule::refusal`: the last assignment wins, so the strongest reason comes last.
        self.code_next.next = 0.into();
        if self.is_not_zero.q.val() {
            self.code_next.next = self.not_zero.val();
        }
        if self.is_above.q.val() {
            self.code_next.next = self.above.val();
        }
        if self.is_below.q.val() | self.is_in_hole.q.val() {
            self.code_next.next = self.out_of_range_code.val();
        }
        if self.is_locked.q.val() {
            self.code_next.next = self.command_busy_code.val();
        }
        if !self.writable.val() {
            self.code_next.next = self.read_only_code.val();
        }
        if !self.mapped.val() {
            self.code_next.next = self.unmapped_code.val();
        }
        self.code_register.d.next = self.code_next.val();
        self.refused_register.d.next = self.code_next.val().any();
    }
}
