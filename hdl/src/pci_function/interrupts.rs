//! MSI-X: vector table, pending bits, masks, and the messages that come of them (DR3, DR4).
//!
//! ```text
//!  request, vector --> pending bits --> pick one that nothing masks --> read its entry --> message (address, data)
//!                          ^                     ^                        |
//!  software: PBA reads ----+   vector masks -----+----- table writes -----+ (any write: back to the pick)
//! ```
//! A request is taken at once and never blocks; several of one vector before its message leaves are one message, as the standard has it. A vector is
//! pending until its message is taken. Until then a write to its entry, a mask or a reset takes an offer back: what software masks, or switches off, sends
//! nothing from the next cycle on, however long the bus has not taken it. Six cycles from a request to its message. A reset of either kind masks all vectors
//! and forgets what is pending.

use rust_hdl::core::prelude::*;
use rust_hdl::widgets::prelude::*;
use smart_default::SmartDefault;

/// Word of a table entry that holds the vector's mask in bit 0; the others are address low, address high and data.
pub const CONTROL_WORD: u64 = 3;
/// Vectors.
pub const VECTORS: usize = 16;

/// What the sender does.
#[derive(Copy, Clone, Debug, PartialEq, LogicState)]
pub enum SendState {
    /// Looks for a vector.
    Pick,
    /// Asks for the low half of the address.
    AskLow,
    /// Asks for the high half.
    AskHigh,
    /// Asks for the data.
    AskData,
    /// Takes the data.
    TakeData,
    /// Offers the message.
    Offer,
}

/// See the module's head.
#[derive(LogicBlock, SmartDefault)]
pub struct Interrupts {
    /// Clock.
    pub clock: Signal<In, Clock>,
    /// Either reset.
    pub reset: Signal<In, Bit>,
    /// Config space: MSI-X is enabled.
    pub enabled: Signal<In, Bit>,
    /// Config space: every vector is masked.
    pub function_masked: Signal<In, Bit>,
    /// An interrupt is wanted; taken in this cycle.
    pub request: Signal<In, Bit>,
    /// Its vector.
    pub request_vector: Signal<In, Bits<4>>,
    /// Software writes a word of the table.
    pub table_write: Signal<In, Bit>,
    /// Word of the table, for writes and reads.
    pub table_word: Signal<In, Bits<6>>,
    /// Value that is written.
    pub table_write_data: Signal<In, Bits<32>>,
    /// The word that `table_word` named in the cycle before.
    pub table_read_data: Signal<Out, Bits<32>>,
    /// Pending bits.
    pub pending: Signal<Out, Bits<16>>,
    /// A message is offered.
    pub message_valid: Signal<Out, Bit>,
    /// It is taken; else it may be taken back.
    pub message_ready: Signal<In, Bit>,
    /// Host address of the message.
    pub message_address: Signal<Out, Bits<64>>,
    /// Its data.
    pub message_data: Signal<Out, Bits<32>>,
    // One copy of addresses and data for the sender, one for software.
    entries: RAM<Bits<32>, 6>,
    readable: RAM<Bits<32>, 6>,
    masked: DFF<Bits<16>>,
    waiting: DFF<Bits<16>>,
    state: DFF<SendState>,
    vector: DFF<Bits<4>>,
    address_low: DFF<Bits<32>>,
    address_high: DFF<Bits<32>>,
    data: DFF<Bits<32>>,
    read_control: DFF<Bit>,
    read_masked: DFF<Bit>,
    #[default(Constant::new(CONTROL_WORD.into()))]
    control_word: Constant<Bits<2>>,
    #[default(Constant::new(0xffff_u64.into()))]
    all_vectors: Constant<Bits<16>>,
    sendable: Signal<Local, Bits<16>>,
    base: Signal<Local, Bits<6>>,
    table_vector: Signal<Local, Bits<4>>,
    is_control: Signal<Local, Bit>,
    allowed: Signal<Local, Bit>,
    disturbed: Signal<Local, Bit>,
    #[default(Constant::new(1_u64.into()))]
    one: Constant<Bits<16>>,
    request_hot: Signal<Local, Bits<16>>,
    table_hot: Signal<Local, Bits<16>>,
    vector_hot: Signal<Local, Bits<16>>,
    still_waiting: Signal<Local, Bits<16>>,
}

impl Logic for Interrupts {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, masked, waiting, state, vector);
        dff_setup!(
            self,
            clock,
            address_low,
            address_high,
            data,
            read_control,
            read_masked
        );
        self.entries.read_clock.next = self.clock.val();
        self.entries.write_clock.next = self.clock.val();
        self.readable.read_clock.next = self.clock.val();
        self.readable.write_clock.next = self.clock.val();
        self.table_vector.next = self.table_word.val().get_bits::<4>(2);
        self.is_control.next = self.table_word.val().get_bits::<2>(0) == self.control_word.val();
        self.entries.write_enable.next = self.table_write.val();
        self.entries.write_address.next = self.table_word.val();
        self.entries.write_data.next = self.table_write_data.val();
        self.readable.write_enable.next = self.table_write.val();
        self.readable.write_address.next = self.table_word.val();
        self.readable.write_data.next = self.table_write_data.val();
        self.readable.read_address.next = self.table_word.val();
        self.read_control.d.next = self.is_control.val();
        self.read_masked.d.next = self.masked.q.val().get_bit(self.table_vector.val().index());
        self.table_read_data.next = self.readable.read_data.val();
        if self.read_control.q.val() {
            self.table_read_data.next = 0.into();
            if self.read_masked.q.val() {
                self.table_read_data.next = 1.into();
            }
        }
        self.request_hot.next = self.one.val() << self.request_vector.val();
        self.table_hot.next = self.one.val() << self.table_vector.val();
        self.vector_hot.next = self.one.val() << self.vector.q.val();
        if self.table_write.val() & self.is_control.val() {
            if self.table_write_data.val().get_bit(0) {
                self.masked.d.next = self.masked.q.val() | self.table_hot.val();
            } else {
                self.masked.d.next = self.masked.q.val() & !self.table_hot.val();
            }
        }

        self.allowed.next = self.enabled.val() & !self.function_masked.val();
        self.sendable.next = self.waiting.q.val() & !self.masked.q.val();
        self.disturbed.next = !self.allowed.val()
            | (self.table_write.val() & (self.table_vector.val() == self.vector.q.val()));
        self.base.next = bit_cast::<6, 4>(self.vector.q.val()) << 2;
        self.entries.read_address.next = self.base.val();
        self.still_waiting.next = self.waiting.q.val();
        self.message_valid.next = false;
        self.message_address.next = bit_cast::<64, 32>(self.address_low.q.val())
            | (bit_cast::<64, 32>(self.address_high.q.val()) << 32);
        self.message_data.next = self.data.q.val();
        match self.state.q.val() {
            SendState::Pick => {
                for i in 0..16 {
                    if self.sendable.val().get_bit(i) {
                        self.vector.d.next = i.to_bits();
                    }
                }
                if self.sendable.val().any() & self.allowed.val() & !self.table_write.val() {
                    self.state.d.next = SendState::AskLow;
                }
            }
            SendState::AskLow => {
                self.state.d.next = SendState::AskHigh;
            }
            SendState::AskHigh => {
                self.address_low.d.next = self.entries.read_data.val();
                self.entries.read_address.next = self.base.val() | 1;
                self.state.d.next = SendState::AskData;
            }
            SendState::AskData => {
                self.address_high.d.next = self.entries.read_data.val();
                self.entries.read_address.next = self.base.val() | 2;
                self.state.d.next = SendState::TakeData;
            }
            SendState::TakeData => {
                self.data.d.next = self.entries.read_data.val();
                self.state.d.next = SendState::Offer;
            }
            SendState::Offer => {
                self.message_valid.next = true;
                if self.message_ready.val() {
                    self.still_waiting.next = self.waiting.q.val() & !self.vector_hot.val();
                    self.state.d.next = SendState::Pick;
                }
            }
            _ => {
                self.state.d.next = SendState::Pick;
            }
        }
        if self.disturbed.val() {
            self.state.d.next = SendState::Pick;
        }
        self.waiting.d.next = self.still_waiting.val();
        if self.request.val() {
            self.waiting.d.next = self.still_waiting.val() | self.request_hot.val();
        }
        self.pending.next = self.waiting.q.val();
        if self.reset.val() {
            self.waiting.d.next = 0.into();
            self.masked.d.next = self.all_vectors.val();
            self.state.d.next = SendState::Pick;
        }
    }
}
