//! AXI4-Lite write side: takes address and data together, gives the guard its time, then commits or refuses (DR2).
//!
//! ```text
//! idle -> look -> compare -> decide -> act -> respond -> idle
//!         rule    flags      code      commit / refuse
//! ```
//! One write at a time, six cycles and the wait for the response to be taken.

use rust_hdl::core::prelude::*;
use rust_hdl::widgets::prelude::*;

/// Where a write is.
#[derive(Copy, Clone, Debug, PartialEq, LogicState)]
pub enum WriteState {
    /// Nothing under way.
    Idle,
    /// The rule of the register is looked up.
    Look,
    /// The value is compared with the rule.
    Compare,
    /// The comparisons become an error code.
    Decide,
    /// The register changes, or the error is kept.
    Act,
    /// The response waits to be taken.
    Respond,
}

/// The write side.
#[derive(LogicBlock, Default)]
pub struct WritePort {
    /// Clock.
    pub clock: Signal<In, Clock>,
    /// Forgets the write under way.
    pub reset: Signal<In, Bit>,
    /// Address offered.
    pub address_valid: Signal<In, Bit>,
    /// Address taken.
    pub address_ready: Signal<Out, Bit>,
    /// Byte offset.
    pub address: Signal<In, Bits<12>>,
    /// Data offered.
    pub data_valid: Signal<In, Bit>,
    /// Data taken.
    pub data_ready: Signal<Out, Bit>,
    /// Value to write.
    pub data: Signal<In, Bits<32>>,
    /// Response offered.
    pub response_valid: Signal<Out, Bit>,
    /// Response taken.
    pub response_ready: Signal<In, Bit>,
    /// A write is under way.
    pub under_way: Signal<Out, Bit>,
    /// Byte offset of the write under way.
    pub offset: Signal<Out, Bits<12>>,
    /// Index of its block.
    pub block: Signal<Out, Bits<4>>,
    /// Index of its register in the block.
    pub index: Signal<Out, Bits<6>>,
    /// Value of the write under way.
    pub value: Signal<Out, Bits<32>>,
    /// The guard's verdict, valid while acting.
    pub refused: Signal<In, Bit>,
    /// For one cycle: the register takes the value.
    pub commit: Signal<Out, Bit>,
    /// For one cycle: the write is refused.
    pub refuse: Signal<Out, Bit>,
    state: DFF<WriteState>,
    offset_register: DFF<Bits<12>>,
    value_register: DFF<Bits<32>>,
    taken: Signal<Local, Bit>,
}

impl Logic for WritePort {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, state, offset_register, value_register);
        self.offset.next = self.offset_register.q.val();
        self.block.next = self.offset_register.q.val().get_bits::<4>(8);
        self.index.next = self.offset_register.q.val().get_bits::<6>(2);
        self.value.next = self.value_register.q.val();
        self.taken.next = self.address_valid.val()
            & self.data_valid.val()
            & (self.state.q.val() == WriteState::Idle);
        self.under_way.next = self.state.q.val() != WriteState::Idle;
        self.address_ready.next = self.taken.val();
        self.data_ready.next = self.taken.val();
        self.response_valid.next = self.state.q.val() == WriteState::Respond;
        self.commit.next = false;
        self.refuse.next = false;
        if self.taken.val() {
            self.offset_register.d.next = self.address.val();
            self.value_register.d.next = self.data.val();
        }
        match self.state.q.val() {
            WriteState::Idle => {
                if self.taken.val() {
                    self.state.d.next = WriteState::Look;
                }
            }
            WriteState::Look => {
                self.state.d.next = WriteState::Compare;
            }
            WriteState::Compare => {
                self.state.d.next = WriteState::Decide;
            }
            WriteState::Decide => {
                self.state.d.next = WriteState::Act;
            }
            WriteState::Act => {
                self.commit.next = !self.refused.val();
                self.refuse.next = self.refused.val();
                self.state.d.next = WriteState::Respond;
            }
            WriteState::Respond => {
                if self.response_ready.val() {
                    self.state.d.next = WriteState::Idle;
                }
            }
            _ => {
                self.state.d.next = WriteState::Idle;
            }
        }
        if self.reset.val() {
            self.state.d.next = WriteState::Idle;
        }
    }
}
