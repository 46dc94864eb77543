//! Bursts of writes from a PCIe bridge as single lines for the agent; one line at a time (DR6).
//!
//! ```text
//!  u_aw (address, beats), u_w --> s_aw and s_w (line) --> s_b --> next line ... --> u_b, with the worst response
//! ```
//! Promises: a burst of n beats of 64 bytes is n writes of a line each, in order; the burst is answered when the agent has answered the last one; it is answered
//! with an error when one of them was. Assumes beats of 64 bytes.

use outrigger_hdl::line::Line;
use rust_hdl::core::prelude::*;
use rust_hdl::widgets::prelude::*;

/// Where the burst is.
#[derive(Copy, Clone, Debug, PartialEq, LogicState)]
pub enum State {
    /// None.
    Idle,
    /// Hands a line over: its address and its bytes, in any order.
    Send,
    /// Waits until it is answered.
    Answered,
    /// Answers the burst.
    Answer,
}

/// See the module's head.
#[derive(LogicBlock, Default)]
pub struct BurstWrites {
    /// Clock.
    pub clock: Signal<In, Clock>,
    /// Reset.
    pub reset: Signal<In, Bit>,
    /// Burst.
    pub u_aw_valid: Signal<In, Bit>,
    /// Burst.
    pub u_aw_ready: Signal<Out, Bit>,
    /// Burst: address in bytes.
    pub u_aw_address: Signal<In, Bits<40>>,
    /// Burst: beats less one.
    pub u_aw_length: Signal<In, Bits<8>>,
    /// Beat.
    pub u_w_valid: Signal<In, Bit>,
    /// Beat.
    pub u_w_ready: Signal<Out, Bit>,
    /// Beat.
    pub u_w_data: Signal<In, Line>,
    /// Beat.
    pub u_w_strobe: Signal<In, Bits<64>>,
    /// End of the burst.
    pub u_b_valid: Signal<Out, Bit>,
    /// End of the burst.
    pub u_b_ready: Signal<In, Bit>,
    /// End of the burst.
    pub u_b_response: Signal<Out, Bits<2>>,
    /// Line.
    pub s_aw_valid: Signal<Out, Bit>,
    /// Line.
    pub s_aw_ready: Signal<In, Bit>,
    /// Line.
    pub s_aw_id: Signal<Out, Bits<6>>,
    /// Line.
    pub s_aw_address: Signal<Out, Bits<40>>,
    /// Its bytes.
    pub s_w_valid: Signal<Out, Bit>,
    /// Its bytes.
    pub s_w_ready: Signal<In, Bit>,
    /// Its bytes.
    pub s_w_data: Signal<Out, Line>,
    /// Its bytes.
    pub s_w_strobe: Signal<Out, Bits<64>>,
    /// Its end.
    pub s_b_valid: Signal<In, Bit>,
    /// Its end.
    pub s_b_ready: Signal<Out, Bit>,
    /// Its end.
    pub s_b_response: Signal<In, Bits<2>>,
    state: DFF<State>,
    line: DFF<Bits<34>>,
    left: DFF<Bits<8>>,
    address_sent: DFF<Bit>,
    bytes_sent: DFF<Bit>,
    response: DFF<Bits<2>>,
    address_done: Signal<Local, Bit>,
    bytes_done: Signal<Local, Bit>,
}

impl Logic for BurstWrites {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(
            self,
            clock,
            state,
            line,
            left,
            address_sent,
            bytes_sent,
            response
        );
        self.u_aw_ready.next = self.state.q.val() == State::Idle;
        self.s_aw_valid.next = (self.state.q.val() == State::Send) & !self.address_sent.q.val();
        self.s_aw_id.next = 0.into();
        self.s_aw_address.next = bit_cast::<40, 34>(self.line.q.val()) << 6;
        self.s_w_valid.next =
            (self.state.q.val() == State::Send) & !self.bytes_sent.q.val() & self.u_w_valid.val();
        self.u_w_ready.next =
            (self.state.q.val() == State::Send) & !self.bytes_sent.q.val() & self.s_w_ready.val();
        self.s_w_data.next = self.u_w_data.val();
        self.s_w_strobe.next = self.u_w_strobe.val();
        self.s_b_ready.next = self.state.q.val() == State::Answered;
        self.u_b_valid.next = self.state.q.val() == State::Answer;
        self.u_b_response.next = self.response.q.val();
        self.address_done.next = self.address_sent.q.val() | self.s_aw_ready.val();
        self.bytes_done.next =
            self.bytes_sent.q.val() | (self.u_w_valid.val() & self.s_w_ready.val());
        match self.state.q.val() {
            State::Idle => {
                self.line.d.next = self.u_aw_address.val().get_bits::<34>(6);
                self.left.d.next = self.u_aw_length.val();
                self.response.d.next = 0.into();
                self.address_sent.d.next = false;
                self.bytes_sent.d.next = false;
                if self.u_aw_valid.val() {
                    self.state.d.next = State::Send;
                }
            }
            State::Send => {
                self.address_sent.d.next = self.address_done.val();
                self.bytes_sent.d.next = self.bytes_done.val();
                if self.address_done.val() & self.bytes_done.val() {
                    self.state.d.next = State::Answered;
                }
            }
            State::Answered => {
                self.address_sent.d.next = false;
                self.bytes_sent.d.next = false;
                if self.s_b_valid.val() {
                    // OKAY is 0; the codes of errors are ordered by how bad they are.
                    if self.s_b_response.val() > self.response.q.val() {
                        self.response.d.next = self.s_b_response.val();
                    }
                    self.line.d.next = self.line.q.val() + 1;
                    self.left.d.next = self.left.q.val() - 1;
                    self.state.d.next = State::Send;
                    if self.left.q.val() == 0 {
                        self.state.d.next = State::Answer;
                    }
                }
            }
            State::Answer => {
                if self.u_b_ready.val() {
                    self.state.d.next = State::Idle;
                }
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
