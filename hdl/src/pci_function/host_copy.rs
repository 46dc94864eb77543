//! Copies host memory to host memory through the card: what a self-test proves DMA with, both ways (DR3, DR5).
//!
//! ```text
//!  idle -> room -> plan -> ask (h_ar) -> take (h_r into the buffer) -> put (burst to host_writes) -> told -+-> idle
//!            ^                                                                                             |
//!            +---------------------------------------------------------------------------------------------+
//! ```
//! A burst is 16 beats of 16 bytes at most and crosses no 4 KiB boundary on either side. Addresses and length are multiples of 16 bytes; lower bits are
//! ignored. One burst at a time. It ends early, with the reason, when a read or a write is answered with an error, when the function may not master the bus, or
//! at a function reset; a burst that was asked for is always taken to its end first, so nothing is left on the port.

use outrigger_registers::encodings::CopyEnd;
use rust_hdl::core::prelude::*;
use rust_hdl::widgets::prelude::*;
use smart_default::SmartDefault;

fn code(end: CopyEnd) -> Constant<Bits<3>> {
    Constant::new(u64::from(end.code()).into())
}

/// Where the copy is.
#[derive(Copy, Clone, Debug, PartialEq, LogicState)]
pub enum CopyState {
    /// Nothing to do.
    Idle,
    /// Measures the way to the next boundary on both sides.
    Room,
    /// Takes the shortest.
    Plan,
    /// Asks for the burst.
    Ask,
    /// Takes its beats.
    Take,
    /// Hands it to the writer.
    Put,
    /// Waits for the end of its write.
    Told,
}

/// See the module's head.
#[derive(LogicBlock, SmartDefault)]
pub struct HostCopy {
    /// Clock.
    pub clock: Signal<In, Clock>,
    /// Cold reset.
    pub reset: Signal<In, Bit>,
    /// A function reset stops the copy after the burst under way.
    pub stop: Signal<In, Bit>,
    /// Config space: the function may read and write.
    pub bus_master: Signal<In, Bit>,
    /// Starts a copy; ignored while one runs.
    pub start: Signal<In, Bit>,
    /// Where from.
    pub source: Signal<In, Bits<64>>,
    /// Where to.
    pub target: Signal<In, Bits<64>>,
    /// Bytes.
    pub length: Signal<In, Bits<24>>,
    /// A copy runs.
    pub busy: Signal<Out, Bit>,
    /// How the last one ended.
    pub how_ended: Signal<Out, Bits<3>>,
    /// Bytes that the last one, or this one, has written.
    pub written: Signal<Out, Bits<24>>,
    /// Burst for the writer.
    pub put_valid: Signal<Out, Bit>,
    /// Taken.
    pub put_ready: Signal<In, Bit>,
    /// Its address.
    pub put_address: Signal<Out, Bits<64>>,
    /// Its beats less one.
    pub put_length: Signal<Out, Bits<4>>,
    /// Beat that the writer wants in the next cycle.
    pub put_beat: Signal<In, Bits<4>>,
    /// The beat that was named in the cycle before.
    pub put_data: Signal<Out, Bits<128>>,
    /// The write is over.
    pub put_done: Signal<In, Bit>,
    /// It failed.
    pub put_failed: Signal<In, Bit>,
    /// Read address.
    pub h_ar_valid: Signal<Out, Bit>,
    /// Read address.
    pub h_ar_ready: Signal<In, Bit>,
    /// Read address.
    pub h_ar_address: Signal<Out, Bits<64>>,
    /// Read address: beats less one.
    pub h_ar_length: Signal<Out, Bits<8>>,
    /// Read data.
    pub h_r_valid: Signal<In, Bit>,
    /// Read data.
    pub h_r_ready: Signal<Out, Bit>,
    /// Read data.
    pub h_r_data: Signal<In, Bits<128>>,
    /// Read data.
    pub h_r_response: Signal<In, Bits<2>>,
    /// Read data.
    pub h_r_last: Signal<In, Bit>,
    buffer: RAM<Bits<128>, 4>,
    state: DFF<CopyState>,
    from: DFF<Bits<64>>,
    to: DFF<Bits<64>>,
    left: DFF<Bits<20>>,
    done_beats: DFF<Bits<20>>,
    from_room: DFF<Bits<9>>,
    to_room: DFF<Bits<9>>,
    beats: DFF<Bits<5>>,
    beat: DFF<Bits<4>>,
    read_failed: DFF<Bit>,
    stopping: DFF<Bit>,
    ended: DFF<Bits<3>>,
    #[default(Constant::new(256_u64.into()))]
    page_beats: Constant<Bits<9>>,
    #[default(Constant::new(16_u64.into()))]
    most_beats: Constant<Bits<9>>,
    #[default(code(CopyEnd::Complete))]
    complete_code: Constant<Bits<3>>,
    #[default(code(CopyEnd::ReadError))]
    read_error_code: Constant<Bits<3>>,
    #[default(code(CopyEnd::WriteError))]
    write_error_code: Constant<Bits<3>>,
    #[default(code(CopyEnd::Stopped))]
    stopped_code: Constant<Bits<3>>,
    least: Signal<Local, Bits<9>>,
    short: Signal<Local, Bits<5>>,
    beat_bytes: Signal<Local, Bits<64>>,
    beats_less_one: Signal<Local, Bits<5>>,
}

impl Logic for HostCopy {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(
            self, clock, state, from, to, left, done_beats, from_room, to_room
        );
        dff_setup!(self, clock, beats, beat, read_failed, stopping, ended);
        self.buffer.read_clock.next = self.clock.val();
        self.buffer.write_clock.next = self.clock.val();
        self.buffer.read_address.next = self.put_beat.val();
        self.buffer.write_address.next = self.beat.q.val();
        self.buffer.write_data.next = self.h_r_data.val();
        self.buffer.write_enable.next = self.h_r_valid.val();
        self.put_data.next = self.buffer.read_data.val();
        self.busy.next = self.state.q.val() != CopyState::Idle;
        self.how_ended.next = self.ended.q.val();
        self.written.next = bit_cast::<24, 20>(self.done_beats.q.val()) << 4;
        self.put_valid.next = self.state.q.val() == CopyState::Put;
        self.put_address.next = self.to.q.val();
        self.beats_less_one.next = self.beats.q.val() - 1;
        self.put_length.next = self.beats_less_one.val().get_bits::<4>(0);
        self.h_ar_valid.next = self.state.q.val() == CopyState::Ask;
        self.h_ar_address.next = self.from.q.val();
        self.h_ar_length.next = bit_cast::<8, 5>(self.beats_less_one.val());
        self.h_r_ready.next = self.state.q.val() == CopyState::Take;
        self.beat_bytes.next = bit_cast::<64, 5>(self.beats.q.val()) << 4;
        // The shortest of: both ways to a boundary, the longest burst, what is left.
        self.least.next = self.most_beats.val();
        if self.from_room.q.val() < self.least.val() {
            self.least.next = self.from_room.q.val();
        }
        if self.to_room.q.val() < self.least.val() {
            self.least.next = self.to_room.q.val();
        }
        self.short.next = self.least.val().get_bits::<5>(0);
        if self.left.q.val() < 16 {
            if self.left.q.val().get_bits::<5>(0) < self.short.val() {
                self.short.next = self.left.q.val().get_bits::<5>(0);
            }
        }
        if self.stop.val() {
            self.stopping.d.next = true;
        }
        match self.state.q.val() {
            CopyState::Idle => {
                self.stopping.d.next = false;
                if self.start.val() & !self.stop.val() {
                    self.from.d.next = bit_cast::<64, 60>(self.source.val().get_bits::<60>(4)) << 4;
                    self.to.d.next = bit_cast::<64, 60>(self.target.val().get_bits::<60>(4)) << 4;
                    self.left.d.next = self.length.val().get_bits::<20>(4);
                    self.done_beats.d.next = 0.into();
                    self.state.d.next = CopyState::Room;
                }
            }
            CopyState::Room => {
                self.from_room.d.next =
                    self.page_beats.val() - bit_cast::<9, 8>(self.from.q.val().get_bits::<8>(4));
                self.to_room.d.next =
                    self.page_beats.val() - bit_cast::<9, 8>(self.to.q.val().get_bits::<8>(4));
                self.read_failed.d.next = false;
                self.beat.d.next = 0.into();
                self.state.d.next = CopyState::Plan;
            }
            CopyState::Plan => {
                self.beats.d.next = self.short.val();
                self.state.d.next = CopyState::Ask;
                if self.left.q.val() == 0 {
                    self.ended.d.next = self.complete_code.val();
                    self.state.d.next = CopyState::Idle;
                } else if self.stopping.q.val() | !self.bus_master.val() {
                    self.ended.d.next = self.stopped_code.val();
                    self.state.d.next = CopyState::Idle;
                }
            }
            CopyState::Ask => {
                if self.h_ar_ready.val() {
                    self.state.d.next = CopyState::Take;
                }
            }
            CopyState::Take => {
                if self.h_r_valid.val() {
                    self.beat.d.next = self.beat.q.val() + 1;
                    if self.h_r_response.val().any() {
                        self.read_failed.d.next = true;
                    }
                    if self.h_r_last.val() {
                        self.state.d.next = CopyState::Put;
                        if self.read_failed.q.val() | self.h_r_response.val().any() {
                            self.ended.d.next = self.read_error_code.val();
                            self.state.d.next = CopyState::Idle;
                        }
                    }
                }
            }
            CopyState::Put => {
                if self.put_ready.val() {
                    self.state.d.next = CopyState::Told;
                }
            }
            CopyState::Told => {
                if self.put_done.val() {
                    self.from.d.next = self.from.q.val() + self.beat_bytes.val();
                    self.to.d.next = self.to.q.val() + self.beat_bytes.val();
                    self.left.d.next = self.left.q.val() - bit_cast::<20, 5>(self.beats.q.val());
                    self.state.d.next = CopyState::Room;
                    if self.put_failed.val() {
                        self.ended.d.next = self.write_error_code.val();
                        self.state.d.next = CopyState::Idle;
                    } else {
                        self.done_beats.d.next =
                            self.done_beats.q.val() + bit_cast::<20, 5>(self.beats.q.val());
                    }
                }
            }
            _ => {
                self.state.d.next = CopyState::Idle;
            }
        }
        if self.reset.val() {
            self.state.d.next = CopyState::Idle;
            self.ended.d.next = 0.into();
            self.done_beats.d.next = 0.into();
        }
    }
}
