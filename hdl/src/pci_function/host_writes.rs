//! Everything that is written to host memory, in order on one AXI4 port: event records, interrupt messages, bursts of the copy engine (DR3, DR5).
//!
//! ```text
//!  message  (4 bytes)  --+
//!  event   (16 bytes)  --+-> one after the other -> h_aw, h_w          callers in order
//!  copy  (16 x 16 bytes)-+                              |                    |
//!                                                       +-- h_b -------------+-> done, failed
//! ```
//! A write is over when its response came, so an interrupt that is asked for after an event's response goes out behind the event. Up to seven writes wait for
//! their responses, which come in order since all have one id. Messages go first, then events, then copies, which hold the port for 16 beats at most. Without
//! bus mastering nothing goes out: events and copies fail at once, messages wait. Two cycles and its beats a write.

use crate::queue::Queue;
use rust_hdl::core::prelude::*;
use rust_hdl::widgets::prelude::*;
use smart_default::SmartDefault;

/// Where the write is.
#[derive(Copy, Clone, Debug, PartialEq, LogicState)]
pub enum WriteState {
    /// None.
    Idle,
    /// Address and data are offered.
    Send,
    /// Nothing may be sent: the caller is told.
    Refuse,
}

/// Whose write it is.
#[derive(Copy, Clone, Debug, PartialEq, LogicState)]
pub enum Caller {
    /// An interrupt message.
    Message,
    /// An event.
    Event,
    /// A burst of the copy engine.
    Copy,
}

/// See the module's head.
#[derive(LogicBlock, SmartDefault)]
pub struct HostWrites {
    /// Clock.
    pub clock: Signal<In, Clock>,
    /// Cold reset.
    pub reset: Signal<In, Bit>,
    /// Config space: the function may write.
    pub bus_master: Signal<In, Bit>,
    /// Message offered.
    pub message_valid: Signal<In, Bit>,
    /// Message taken.
    pub message_ready: Signal<Out, Bit>,
    /// Its address, a multiple of 4.
    pub message_address: Signal<In, Bits<64>>,
    /// Its data.
    pub message_data: Signal<In, Bits<32>>,
    /// Event write offered.
    pub event_valid: Signal<In, Bit>,
    /// Event write taken.
    pub event_ready: Signal<Out, Bit>,
    /// Its address, a multiple of 16.
    pub event_address: Signal<In, Bits<64>>,
    /// Its 16 bytes.
    pub event_data: Signal<In, Bits<128>>,
    /// An event write is over.
    pub event_done: Signal<Out, Bit>,
    /// Burst offered.
    pub copy_valid: Signal<In, Bit>,
    /// Burst taken.
    pub copy_ready: Signal<Out, Bit>,
    /// Its address, a multiple of 16.
    pub copy_address: Signal<In, Bits<64>>,
    /// Its beats less one.
    pub copy_length: Signal<In, Bits<4>>,
    /// Beat that is wanted in the next cycle.
    pub copy_beat: Signal<Out, Bits<4>>,
    /// The beat that was named in the cycle before.
    pub copy_data: Signal<In, Bits<128>>,
    /// A burst is over.
    pub copy_done: Signal<Out, Bit>,
    /// With either done: it was answered with an error, or not sent.
    pub failed: Signal<Out, Bit>,
    /// A write of any kind was answered with an error, or not sent.
    pub count_error: Signal<Out, Bit>,
    /// Write address.
    pub h_aw_valid: Signal<Out, Bit>,
    /// Write address.
    pub h_aw_ready: Signal<In, Bit>,
    /// Write address.
    pub h_aw_address: Signal<Out, Bits<64>>,
    /// Write address: beats less one.
    pub h_aw_length: Signal<Out, Bits<8>>,
    /// Write data.
    pub h_w_valid: Signal<Out, Bit>,
    /// Write data.
    pub h_w_ready: Signal<In, Bit>,
    /// Write data.
    pub h_w_data: Signal<Out, Bits<128>>,
    /// Write data.
    pub h_w_strobe: Signal<Out, Bits<16>>,
    /// Write data.
    pub h_w_last: Signal<Out, Bit>,
    /// Write response.
    pub h_b_valid: Signal<In, Bit>,
    /// Write response.
    pub h_b_ready: Signal<Out, Bit>,
    /// Write response.
    pub h_b_response: Signal<In, Bits<2>>,
    state: DFF<WriteState>,
    caller: DFF<Caller>,
    address: DFF<Bits<64>>,
    data: DFF<Bits<128>>,
    strobe: DFF<Bits<16>>,
    length: DFF<Bits<4>>,
    beat: DFF<Bits<4>>,
    address_sent: DFF<Bit>,
    data_sent: DFF<Bit>,
    callers: Queue<Bits<2>, 3>,
    #[default(Constant::new(0xffff_u64.into()))]
    all_bytes: Constant<Bits<16>>,
    #[default(Constant::new(0xf_u64.into()))]
    four_bytes: Constant<Bits<16>>,
    #[default(Constant::new(0xffff_ffff_ffff_fff0_u64.into()))]
    beat_mask: Constant<Bits<64>>,
    lane: Signal<Local, Bits<4>>,
    lane_bits: Signal<Local, Bits<8>>,
    next_beat: Signal<Local, Bits<4>>,
    is_last: Signal<Local, Bit>,
    address_over: Signal<Local, Bit>,
    data_over: Signal<Local, Bit>,
    caller_code: Signal<Local, Bits<2>>,
    answered: Signal<Local, Bit>,
    answers_event: Signal<Local, Bit>,
    answers_copy: Signal<Local, Bit>,
    refused: Signal<Local, Bit>,
    #[default(Constant::new(1_u64.into()))]
    event_code: Constant<Bits<2>>,
    #[default(Constant::new(2_u64.into()))]
    copy_code: Constant<Bits<2>>,
}

impl Logic for HostWrites {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, state, caller, address, data, strobe, length);
        dff_setup!(self, clock, beat, address_sent, data_sent);
        clock!(self, clock, callers);
        self.callers.reset.next = self.reset.val();
        self.message_ready.next = false;
        self.event_ready.next = false;
        self.copy_ready.next = false;
        self.refused.next = self.state.q.val() == WriteState::Refuse;
        self.caller_code.next = 0.into();
        if self.caller.q.val() == Caller::Event {
            self.caller_code.next = self.event_code.val();
        }
        if self.caller.q.val() == Caller::Copy {
            self.caller_code.next = self.copy_code.val();
        }
        self.lane.next = bit_cast::<4, 2>(self.message_address.val().get_bits::<2>(2)) << 2;
        self.lane_bits.next = bit_cast::<8, 4>(self.lane.val()) << 3;
        self.h_aw_valid.next = false;
        self.h_aw_address.next = self.address.q.val();
        self.h_aw_length.next = bit_cast::<8, 4>(self.length.q.val());
        self.h_w_valid.next = false;
        self.h_w_data.next = self.data.q.val();
        if self.caller.q.val() == Caller::Copy {
            self.h_w_data.next = self.copy_data.val();
        }
        self.h_w_strobe.next = self.strobe.q.val();
        self.is_last.next = self.beat.q.val() == self.length.q.val();
        self.h_w_last.next = self.is_last.val();
        // Responses; a refused write is told of in a cycle without one.
        self.h_b_ready.next = !self.callers.empty.val() & !self.refused.val();
        self.answered.next = self.h_b_valid.val() & self.h_b_ready.val();
        self.callers.pop.next = self.answered.val();
        self.callers.push.next = false;
        self.callers.push_data.next = self.caller_code.val();
        self.answers_event.next =
            self.answered.val() & (self.callers.head.val() == self.event_code.val());
        self.answers_copy.next =
            self.answered.val() & (self.callers.head.val() == self.copy_code.val());
        self.event_done.next = self.answers_event.val()
            | (self.refused.val() & (self.caller.q.val() == Caller::Event));
        self.copy_done.next =
            self.answers_copy.val() | (self.refused.val() & (self.caller.q.val() == Caller::Copy));
        self.failed.next =
            self.refused.val() | (self.answered.val() & self.h_b_response.val().any());
        self.count_error.next = self.failed.val();
        self.next_beat.next = self.beat.q.val();
        self.address_over.next = self.address_sent.q.val();
        self.data_over.next = self.data_sent.q.val();
        match self.state.q.val() {
            WriteState::Idle => {
                self.next_beat.next = 0.into();
                self.address_sent.d.next = false;
                self.data_sent.d.next = false;
                self.length.d.next = 0.into();
                self.strobe.d.next = self.all_bytes.val();
                if self.callers.full.val() {
                    self.state.d.next = WriteState::Idle;
                } else if self.message_valid.val() & self.bus_master.val() {
                    self.message_ready.next = true;
                    self.caller.d.next = Caller::Message;
                    self.address.d.next = self.message_address.val() & self.beat_mask.val();
                    self.data.d.next =
                        bit_cast::<128, 32>(self.message_data.val()) << self.lane_bits.val();
                    self.strobe.d.next = self.four_bytes.val() << self.lane.val();
                    self.state.d.next = WriteState::Send;
                } else if self.event_valid.val() {
                    self.event_ready.next = true;
                    self.caller.d.next = Caller::Event;
                    self.address.d.next = self.event_address.val();
                    self.data.d.next = self.event_data.val();
                    self.state.d.next = WriteState::Refuse;
                    if self.bus_master.val() {
                        self.state.d.next = WriteState::Send;
                    }
                } else if self.copy_valid.val() {
                    self.copy_ready.next = true;
                    self.caller.d.next = Caller::Copy;
                    self.address.d.next = self.copy_address.val();
                    self.length.d.next = self.copy_length.val();
                    self.state.d.next = WriteState::Refuse;
                    if self.bus_master.val() {
                        self.state.d.next = WriteState::Send;
                    }
                }
            }
            WriteState::Send => {
                self.h_aw_valid.next = !self.address_sent.q.val();
                self.h_w_valid.next = !self.data_sent.q.val();
                if self.h_aw_ready.val() {
                    self.address_over.next = true;
                }
                if self.h_w_ready.val() & !self.data_sent.q.val() {
                    if self.is_last.val() {
                        self.data_over.next = true;
                    } else {
                        self.next_beat.next = self.beat.q.val() + 1;
                    }
                }
                self.address_sent.d.next = self.address_over.val();
                self.data_sent.d.next = self.data_over.val();
                if self.address_over.val() & self.data_over.val() {
                    self.callers.push.next = true;
                    self.state.d.next = WriteState::Idle;
                }
            }
            WriteState::Refuse => {
                self.state.d.next = WriteState::Idle;
            }
            _ => {
                self.state.d.next = WriteState::Idle;
            }
        }
        self.beat.d.next = self.next_beat.val();
        self.copy_beat.next = self.next_beat.val();
        if self.reset.val() {
            self.state.d.next = WriteState::Idle;
        }
    }
}
