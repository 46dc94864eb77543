//! BAR 0: which 32-bit access goes to the agent's registers, to the MSI-X table, to the pending bits (DR2, DR3).
//!
//! ```text
//!  0x0000  registers of the agent (AXI4-Lite, passed on)
//!  0x8000  MSI-X table, 16 entries of 16 bytes          0xc000  pending bits, 8 bytes, read only
//! ```
//! Elsewhere reads give 0 and writes do nothing. One read and one write at a time; an access to the table takes three cycles, one to the agent two more than
//! the agent takes. All four bytes are written.

use outrigger_registers::parameters::{MSIX_PENDING_OFFSET, MSIX_TABLE_OFFSET};
use rust_hdl::core::prelude::*;
use rust_hdl::widgets::prelude::*;
use smart_default::SmartDefault;

/// Where a write is.
#[derive(Copy, Clone, Debug, PartialEq, LogicState)]
pub enum Bar0WriteState {
    /// None.
    Idle,
    /// Offered to the agent.
    Pass,
    /// The agent's answer is to come.
    Answer,
    /// The answer waits to be taken.
    Respond,
}

/// Where a read is.
#[derive(Copy, Clone, Debug, PartialEq, LogicState)]
pub enum Bar0ReadState {
    /// None.
    Idle,
    /// Offered to the agent.
    Pass,
    /// The agent's data is to come.
    Answer,
    /// Names the word of the table.
    Look,
    /// Takes it, or the pending bits, or 0.
    Take,
    /// The data waits to be taken.
    Respond,
}

fn block(offset: u32) -> Constant<Bits<8>> {
    Constant::new(u64::from(offset >> 8).into())
}

/// See the module's head.
#[derive(LogicBlock, SmartDefault)]
pub struct Bar0 {
    /// Clock.
    pub clock: Signal<In, Clock>,
    /// Cold reset.
    pub reset: Signal<In, Bit>,
    /// Write address.
    pub b_aw_valid: Signal<In, Bit>,
    /// Taken together with the data.
    pub b_aw_ready: Signal<Out, Bit>,
    /// Byte offset in the BAR.
    pub b_aw_address: Signal<In, Bits<16>>,
    /// Write data.
    pub b_w_valid: Signal<In, Bit>,
    /// Taken together with the address.
    pub b_w_ready: Signal<Out, Bit>,
    /// Value.
    pub b_w_data: Signal<In, Bits<32>>,
    /// Write response.
    pub b_b_valid: Signal<Out, Bit>,
    /// Taken.
    pub b_b_ready: Signal<In, Bit>,
    /// Always OKAY.
    pub b_b_response: Signal<Out, Bits<2>>,
    /// Read address.
    pub b_ar_valid: Signal<In, Bit>,
    /// Taken.
    pub b_ar_ready: Signal<Out, Bit>,
    /// Byte offset in the BAR.
    pub b_ar_address: Signal<In, Bits<16>>,
    /// Read data.
    pub b_r_valid: Signal<Out, Bit>,
    /// Taken.
    pub b_r_ready: Signal<In, Bit>,
    /// Value.
    pub b_r_data: Signal<Out, Bits<32>>,
    /// Always OKAY.
    pub b_r_response: Signal<Out, Bits<2>>,
    /// To the agent: write offered, address and data together.
    pub l_w_valid: Signal<Out, Bit>,
    /// Taken.
    pub l_w_ready: Signal<In, Bit>,
    /// Byte offset.
    pub l_w_address: Signal<Out, Bits<12>>,
    /// Value.
    pub l_w_data: Signal<Out, Bits<32>>,
    /// The agent's write response.
    pub l_b_valid: Signal<In, Bit>,
    /// Taken.
    pub l_b_ready: Signal<Out, Bit>,
    /// To the agent: read offered.
    pub l_ar_valid: Signal<Out, Bit>,
    /// Taken.
    pub l_ar_ready: Signal<In, Bit>,
    /// Byte offset.
    pub l_ar_address: Signal<Out, Bits<12>>,
    /// The agent's data.
    pub l_r_valid: Signal<In, Bit>,
    /// Taken.
    pub l_r_ready: Signal<Out, Bit>,
    /// Value.
    pub l_r_data: Signal<In, Bits<32>>,
    /// To the table: a word is written.
    pub table_write: Signal<Out, Bit>,
    /// Word of the table.
    pub table_word: Signal<Out, Bits<6>>,
    /// Value.
    pub table_write_data: Signal<Out, Bits<32>>,
    /// The word that was named in the cycle before.
    pub table_read_data: Signal<In, Bits<32>>,
    /// Pending bits.
    pub pending: Signal<In, Bits<16>>,
    write_state: DFF<Bar0WriteState>,
    write_address: DFF<Bits<16>>,
    write_data: DFF<Bits<32>>,
    read_state: DFF<Bar0ReadState>,
    read_address: DFF<Bits<16>>,
    read_data: DFF<Bits<32>>,
    #[default(block(MSIX_TABLE_OFFSET))]
    table_block: Constant<Bits<8>>,
    #[default(block(MSIX_PENDING_OFFSET))]
    pending_block: Constant<Bits<8>>,
    taken: Signal<Local, Bit>,
    write_to_table: Signal<Local, Bit>,
    read_block: Signal<Local, Bits<8>>,
    read_word: Signal<Local, Bits<6>>,
}

impl Logic for Bar0 {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, write_state, write_address, write_data);
        dff_setup!(self, clock, read_state, read_address, read_data);
        self.b_b_response.next = 0.into();
        self.b_r_response.next = 0.into();
        self.b_r_data.next = self.read_data.q.val();
        self.l_w_address.next = self.write_address.q.val().get_bits::<12>(0);
        self.l_w_data.next = self.write_data.q.val();
        self.l_ar_address.next = self.read_address.q.val().get_bits::<12>(0);
        self.taken.next = self.b_aw_valid.val()
            & self.b_w_valid.val()
            & (self.write_state.q.val() == Bar0WriteState::Idle);
        self.b_aw_ready.next = self.taken.val();
        self.b_w_ready.next = self.taken.val();
        self.write_to_table.next =
            self.b_aw_address.val().get_bits::<8>(8) == self.table_block.val();
        // The table takes one word a cycle; a write goes before a read, which looks again.
        self.table_write.next = self.taken.val() & self.write_to_table.val();
        self.table_write_data.next = self.b_w_data.val();
        self.read_word.next = self.read_address.q.val().get_bits::<6>(2);
        self.table_word.next = self.read_word.val();
        if self.table_write.val() {
            self.table_word.next = self.b_aw_address.val().get_bits::<6>(2);
        }
        self.l_w_valid.next = self.write_state.q.val() == Bar0WriteState::Pass;
        self.l_b_ready.next = self.write_state.q.val() == Bar0WriteState::Answer;
        self.b_b_valid.next = self.write_state.q.val() == Bar0WriteState::Respond;
        match self.write_state.q.val() {
            Bar0WriteState::Idle => {
                if self.taken.val() {
                    self.write_address.d.next = self.b_aw_address.val();
                    self.write_data.d.next = self.b_w_data.val();
                    self.write_state.d.next = Bar0WriteState::Respond;
                    if self.b_aw_address.val().get_bits::<4>(12) == 0 {
                        self.write_state.d.next = Bar0WriteState::Pass;
                    }
                }
            }
            Bar0WriteState::Pass => {
                if self.l_w_ready.val() {
                    self.write_state.d.next = Bar0WriteState::Answer;
                }
            }
            Bar0WriteState::Answer => {
                if self.l_b_valid.val() {
                    self.write_state.d.next = Bar0WriteState::Respond;
                }
            }
            Bar0WriteState::Respond => {
                if self.b_b_ready.val() {
                    self.write_state.d.next = Bar0WriteState::Idle;
                }
            }
            _ => {
                self.write_state.d.next = Bar0WriteState::Idle;
            }
        }

        self.read_block.next = self.read_address.q.val().get_bits::<8>(8);
        self.b_ar_ready.next = self.read_state.q.val() == Bar0ReadState::Idle;
        self.l_ar_valid.next = self.read_state.q.val() == Bar0ReadState::Pass;
        self.l_r_ready.next = self.read_state.q.val() == Bar0ReadState::Answer;
        self.b_r_valid.next = self.read_state.q.val() == Bar0ReadState::Respond;
        match self.read_state.q.val() {
            Bar0ReadState::Idle => {
                if self.b_ar_valid.val() {
                    self.read_address.d.next = self.b_ar_address.val();
                    self.read_state.d.next = Bar0ReadState::Look;
                    if self.b_ar_address.val().get_bits::<4>(12) == 0 {
                        self.read_state.d.next = Bar0ReadState::Pass;
                    }
                }
            }
            Bar0ReadState::Pass => {
                if self.l_ar_ready.val() {
                    self.read_state.d.next = Bar0ReadState::Answer;
                }
            }
            Bar0ReadState::Answer => {
                if self.l_r_valid.val() {
                    self.read_data.d.next = self.l_r_data.val();
                    self.read_state.d.next = Bar0ReadState::Respond;
                }
            }
            Bar0ReadState::Look => {
                // Its word was named in this cycle unless a write took the place.
                if !self.table_write.val() {
                    self.read_state.d.next = Bar0ReadState::Take;
                }
            }
            Bar0ReadState::Take => {
                self.read_data.d.next = 0.into();
                if self.read_block.val() == self.table_block.val() {
                    self.read_data.d.next = self.table_read_data.val();
                }
                if (self.read_block.val() == self.pending_block.val()) & (self.read_word.val() == 0)
                {
                    self.read_data.d.next = bit_cast::<32, 16>(self.pending.val());
                }
                self.read_state.d.next = Bar0ReadState::Respond;
            }
            Bar0ReadState::Respond => {
                if self.b_r_ready.val() {
                    self.read_state.d.next = Bar0ReadState::Idle;
                }
            }
            _ => {
                self.read_state.d.next = Bar0ReadState::Idle;
            }
        }
        if self.reset.val() {
            self.write_state.d.next = Bar0WriteState::Idle;
            self.read_state.d.next = Bar0ReadState::Idle;
        }
    }
}
