//! Accesses of 64 bits on an Avalon port (Intel's CXL block) as accesses of 32 bits to BAR 0 (DR6).
//!
//! ```text
//!  read or write, byteenable[8] --> lower word, if all its bytes are named --> upper word, likewise --> end
//! ```
//! Promises: a word is written when all four of its bytes are named and not at all otherwise (BAR 0 has no byte strobes); a word that is not named reads as 0. One
//! access at a time: it is taken when `waitrequest` is low, and the next one waits until it is over. A read is answered by `read_data_valid`. Nothing waits
//! for ever: BAR 0 answers everything.

use rust_hdl::core::prelude::*;
use rust_hdl::widgets::prelude::*;

/// Where the access is.
#[derive(Copy, Clone, Debug, PartialEq, LogicState)]
pub enum State {
    /// None.
    Idle,
    /// Asks BAR 0.
    Ask,
    /// Waits for it.
    Answer,
    /// The other word, or the end.
    Next,
    /// Answers the read.
    Told,
}

/// See the module's head.
#[derive(LogicBlock, Default)]
pub struct CsrBridge {
    /// Clock of both sides.
    pub clock: Signal<In, Clock>,
    /// Reset.
    pub reset: Signal<In, Bit>,
    /// Avalon.
    pub read: Signal<In, Bit>,
    /// Avalon.
    pub write: Signal<In, Bit>,
    /// Avalon: address in bytes, of 8.
    pub address: Signal<In, Bits<22>>,
    /// Avalon.
    pub byteenable: Signal<In, Bits<8>>,
    /// Avalon.
    pub write_data: Signal<In, Bits<64>>,
    /// Avalon.
    pub waitrequest: Signal<Out, Bit>,
    /// Avalon.
    pub read_data: Signal<Out, Bits<64>>,
    /// Avalon.
    pub read_data_valid: Signal<Out, Bit>,
    /// BAR 0.
    pub b_aw_valid: Signal<Out, Bit>,
    /// BAR 0.
    pub b_aw_ready: Signal<In, Bit>,
    /// BAR 0.
    pub b_aw_address: Signal<Out, Bits<16>>,
    /// BAR 0.
    pub b_w_valid: Signal<Out, Bit>,
    /// BAR 0.
    pub b_w_ready: Signal<In, Bit>,
    /// BAR 0.
    pub b_w_data: Signal<Out, Bits<32>>,
    /// BAR 0.
    pub b_b_valid: Signal<In, Bit>,
    /// BAR 0.
    pub b_b_ready: Signal<Out, Bit>,
    /// BAR 0.
    pub b_ar_valid: Signal<Out, Bit>,
    /// BAR 0.
    pub b_ar_ready: Signal<In, Bit>,
    /// BAR 0.
    pub b_ar_address: Signal<Out, Bits<16>>,
    /// BAR 0.
    pub b_r_valid: Signal<In, Bit>,
    /// BAR 0.
    pub b_r_ready: Signal<Out, Bit>,
    /// BAR 0.
    pub b_r_data: Signal<In, Bits<32>>,
    state: DFF<State>,
    is_write: DFF<Bit>,
    at: DFF<Bits<13>>,
    value: DFF<Bits<64>>,
    wants_low: DFF<Bit>,
    wants_high: DFF<Bit>,
    high: DFF<Bit>,
    address_sent: DFF<Bit>,
    bytes_sent: DFF<Bit>,
    address_done: Signal<Local, Bit>,
    bytes_done: Signal<Local, Bit>,
    word_address: Signal<Local, Bits<16>>,
}

impl Logic for CsrBridge {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(
            self, clock, state, is_write, at, value, wants_low, wants_high, high
        );
        dff_setup!(self, clock, address_sent, bytes_sent);
        self.waitrequest.next = self.state.q.val() != State::Idle;
        self.read_data.next = self.value.q.val();
        self.read_data_valid.next = self.state.q.val() == State::Told;
        self.word_address.next = bit_cast::<16, 13>(self.at.q.val()) << 3;
        if self.high.q.val() {
            self.word_address.next = (bit_cast::<16, 13>(self.at.q.val()) << 3) | 4;
        }
        self.b_aw_address.next = self.word_address.val();
        self.b_ar_address.next = self.word_address.val();
        self.b_w_data.next = self.value.q.val().get_bits::<32>(0);
        if self.high.q.val() {
            self.b_w_data.next = self.value.q.val().get_bits::<32>(32);
        }
        self.b_aw_valid.next =
            (self.state.q.val() == State::Ask) & self.is_write.q.val() & !self.address_sent.q.val();
        self.b_w_valid.next =
            (self.state.q.val() == State::Ask) & self.is_write.q.val() & !self.bytes_sent.q.val();
        self.b_ar_valid.next = (self.state.q.val() == State::Ask) & !self.is_write.q.val();
        self.b_b_ready.next = (self.state.q.val() == State::Answer) & self.is_write.q.val();
        self.b_r_ready.next = (self.state.q.val() == State::Answer) & !self.is_write.q.val();
        self.address_done.next = self.address_sent.q.val() | self.b_aw_ready.val();
        self.bytes_done.next = self.bytes_sent.q.val() | self.b_w_ready.val();
        match self.state.q.val() {
            State::Idle => {
                self.is_write.d.next = self.write.val();
                self.at.d.next = self.address.val().get_bits::<13>(3);
                self.value.d.next = 0.into();
                if self.write.val() {
                    self.value.d.next = self.write_data.val();
                }
                self.wants_low.d.next = self.byteenable.val().get_bits::<4>(0).all();
                self.wants_high.d.next = self.byteenable.val().get_bits::<4>(4).all();
                self.high.d.next = false;
                self.address_sent.d.next = false;
                self.bytes_sent.d.next = false;
                if self.read.val() | self.write.val() {
                    self.state.d.next = State::Ask;
                    if !self.byteenable.val().get_bits::<4>(0).all() {
                        self.state.d.next = State::Next;
                    }
                }
            }
            State::Ask => {
                self.address_sent.d.next = self.address_done.val();
                self.bytes_sent.d.next = self.bytes_done.val();
                if self.is_write.q.val() {
                    if self.address_done.val() & self.bytes_done.val() {
                        self.state.d.next = State::Answer;
                    }
                } else if self.b_ar_ready.val() {
                    self.state.d.next = State::Answer;
                }
            }
            State::Answer => {
                self.address_sent.d.next = false;
                self.bytes_sent.d.next = false;
                if self.is_write.q.val() {
                    if self.b_b_valid.val() {
                        self.state.d.next = State::Next;
                    }
                } else if self.b_r_valid.val() {
                    self.state.d.next = State::Next;
                    if self.high.q.val() {
                        self.value.d.next =
                            bit_cast::<64, 32>(self.value.q.val().get_bits::<32>(0))
                                | (bit_cast::<64, 32>(self.b_r_data.val()) << 32);
                    } else {
                        self.value.d.next = bit_cast::<64, 32>(self.b_r_data.val());
                    }
                }
            }
            State::Next => {
                self.high.d.next = true;
                if self.wants_high.q.val() & !self.high.q.val() {
                    self.state.d.next = State::Ask;
                } else if self.is_write.q.val() {
                    self.state.d.next = State::Idle;
                } else {
                    self.state.d.next = State::Told;
                }
            }
            State::Told => {
                self.state.d.next = State::Idle;
            }
            _ => {
                self.state.d.next = State::Idle;
            }
        }
        if self.reset.val() {
            self.state.d.next = State::Idle;
        }
    }
}
