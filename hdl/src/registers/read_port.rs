//! AXI4-Lite read side: takes an address, gives the two steps of the read multiplexer their time, offers the data (DR2).
//!
//! ```text
//! idle -> word -> select -> respond -> idle
//! ```
//! One read at a time, four cycles and the wait for the data to be taken.

use rust_hdl::core::prelude::*;
use rust_hdl::widgets::prelude::*;

/// Where a read is.
#[derive(Copy, Clone, Debug, PartialEq, LogicState)]
pub enum ReadState {
    /// Nothing under way.
    Idle,
    /// Every block picks its word.
    Word,
    /// One block is picked.
    Select,
    /// The data waits to be taken.
    Respond,
}

/// The read side.
#[derive(LogicBlock, Default)]
pub struct ReadPort {
    /// Clock.
    pub clock: Signal<In, Clock>,
    /// Forgets the read under way.
    pub reset: Signal<In, Bit>,
    /// Address offered.
    pub address_valid: Signal<In, Bit>,
    /// Address taken.
    pub address_ready: Signal<Out, Bit>,
    /// Byte offset.
    pub address: Signal<In, Bits<12>>,
    /// Data offered.
    pub data_valid: Signal<Out, Bit>,
    /// Data taken.
    pub data_ready: Signal<In, Bit>,
    /// Value read.
    pub data: Signal<Out, Bits<32>>,
    /// The word is picked in this cycle.
    pub picks: Signal<Out, Bit>,
    /// Index of the register in its block.
    pub index: Signal<Out, Bits<6>>,
    /// Index of the block.
    pub block: Signal<Out, Bits<4>>,
    /// Word of that block, taken while selecting.
    pub selected: Signal<In, Bits<32>>,
    state: DFF<ReadState>,
    address_register: DFF<Bits<12>>,
    data_register: DFF<Bits<32>>,
}

impl Logic for ReadPort {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, state, address_register, data_register);
        self.index.next = self.address_register.q.val().get_bits::<6>(2);
        self.block.next = self.address_register.q.val().get_bits::<4>(8);
        self.data.next = self.data_register.q.val();
        self.picks.next = self.state.q.val() == ReadState::Word;
        self.address_ready.next = self.state.q.val() == ReadState::Idle;
        self.data_valid.next = self.state.q.val() == ReadState::Respond;
        match self.state.q.val() {
            ReadState::Idle => {
                if self.address_valid.val() {
                    self.address_register.d.next = self.address.val();
                    self.state.d.next = ReadState::Word;
                }
            }
            ReadState::Word => {
                self.state.d.next = ReadState::Select;
            }
            ReadState::Select => {
                self.data_register.d.next = self.selected.val();
                self.state.d.next = ReadState::Respond;
            }
            ReadState::Respond => {
                if self.data_ready.val() {
                    self.state.d.next = ReadState::Idle;
                }
            }
            _ => {
                self.state.d.next = ReadState::Idle;
            }
        }
        if self.reset.val() {
            self.state.d.next = ReadState::Idle;
        }
    }
}
