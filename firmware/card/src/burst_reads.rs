//! Bursts of reads from a PCIe bridge as single lines for the agent; one line at a time (DR6).
//!
//! ```text
//!  u_ar (address, beats) --> s_ar (line) --> s_r --> u_r, last with the last line
//! ```
//! Promises: a burst of n beats of 64 bytes is n reads of a line each, in order, and none is asked for before the one before it was answered; so the id of the
//! agent's port is always free, and a response is the agent's own. Assumes beats of 64 bytes; an address inside of a line reads the whole line.
//! Adds one cycle to each line and one to each burst. A line that is held holds what comes behind it: behind a PCIe bridge these are loads of a processor
//! that waits anyway. An interconnect with several reads under way uses [`crate::line_ids`].

use outrigger_hdl::line::Line;
use rust_hdl::core::prelude::*;
use rust_hdl::widgets::prelude::*;

/// Where the burst is.
#[derive(Copy, Clone, Debug, PartialEq, LogicState)]
pub enum State {
    /// None.
    Idle,
    /// Asks for a line.
    Ask,
    /// Waits for it.
    Answer,
}

/// See the module's head.
#[derive(LogicBlock, Default)]
pub struct BurstReads {
    /// Clock.
    pub clock: Signal<In, Clock>,
    /// Reset.
    pub reset: Signal<In, Bit>,
    /// Burst.
    pub u_ar_valid: Signal<In, Bit>,
    /// Burst.
    pub u_ar_ready: Signal<Out, Bit>,
    /// Burst: address in bytes.
    pub u_ar_address: Signal<In, Bits<40>>,
    /// Burst: beats less one.
    pub u_ar_length: Signal<In, Bits<8>>,
    /// Beat.
    pub u_r_valid: Signal<Out, Bit>,
    /// Beat.
    pub u_r_ready: Signal<In, Bit>,
    /// Beat.
    pub u_r_data: Signal<Out, Line>,
    /// Beat.
    pub u_r_response: Signal<Out, Bits<2>>,
    /// Beat: the last of its burst.
    pub u_r_last: Signal<Out, Bit>,
    /// Line.
    pub s_ar_valid: Signal<Out, Bit>,
    /// Line.
    pub s_ar_ready: Signal<In, Bit>,
    /// Line.
    pub s_ar_id: Signal<Out, Bits<6>>,
    /// Line.
    pub s_ar_address: Signal<Out, Bits<40>>,
    /// Its bytes.
    pub s_r_valid: Signal<In, Bit>,
    /// Its bytes.
    pub s_r_ready: Signal<Out, Bit>,
    /// Its bytes.
    pub s_r_data: Signal<In, Line>,
    /// Its bytes.
    pub s_r_response: Signal<In, Bits<2>>,
    state: DFF<State>,
    line: DFF<Bits<34>>,
    left: DFF<Bits<8>>,
}

impl Logic for BurstReads {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, state, line, left);
        self.u_ar_ready.next = self.state.q.val() == State::Idle;
        self.s_ar_valid.next = self.state.q.val() == State::Ask;
        self.s_ar_id.next = 0.into();
        self.s_ar_address.next = bit_cast::<40, 34>(self.line.q.val()) << 6;
        self.u_r_valid.next = (self.state.q.val() == State::Answer) & self.s_r_valid.val();
        self.s_r_ready.next = (self.state.q.val() == State::Answer) & self.u_r_ready.val();
        self.u_r_data.next = self.s_r_data.val();
        self.u_r_response.next = self.s_r_response.val();
        self.u_r_last.next = self.left.q.val() == 0;
        match self.state.q.val() {
            State::Idle => {
                self.line.d.next = self.u_ar_address.val().get_bits::<34>(6);
                self.left.d.next = self.u_ar_length.val();
                if self.u_ar_valid.val() {
                    self.state.d.next = State::Ask;
                }
            }
            State::Ask => {
                if self.s_ar_ready.val() {
                    self.state.d.next = State::Answer;
                }
            }
            State::Answer => {
                if self.s_r_valid.val() & self.u_r_ready.val() {
                    self.state.d.next = State::Ask;
                    self.line.d.next = self.line.q.val() + 1;
                    self.left.d.next = self.left.q.val() - 1;
                    if self.left.q.val() == 0 {
                        self.state.d.next = State::Idle;
                    }
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
