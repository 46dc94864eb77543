//! Commands on their way to the sequencer; POST_FRAMES becomes one POST_FRAME for each frame of its range (section 6; P4).
//!
//! ```text
//!  registers --start--> latched --> sequencer     POST_FRAMES f, n:  POST_FRAME f, POST_FRAME f + 1, ... until n are taken or one is refused
//!  registers <--busy, result, how many ---------- sequencer
//! ```
//! Promises: a range that does not lie in the page frames posts none (BAD_ARGUMENT); one that meets a frame that is posted already ends there
//! (REFUSED) with the frames before it posted; the first result says how many were. Every other command passes as it is, a cycle later.
//! The sequencer stays the one place that changes the directory, so lines go first between two frames of a range.

use crate::layout::{
    ABOVE_FRAME, ABOVE_FRAME_BITS, ABOVE_FRAME_COUNT, ABOVE_FRAME_COUNT_BITS, FRAME_BITS,
    FRAME_COUNT_BITS, Place,
};
use outrigger_registers::encodings::{CommandResult, Operation};
use outrigger_registers::parameters::FRAMES;
use rust_hdl::core::prelude::*;
use rust_hdl::widgets::prelude::*;
use smart_default::SmartDefault;

/// Bits of the first frame behind a range.
const RANGE_END_BITS: usize = FRAME_COUNT_BITS + 1;

/// Where the command is.
#[derive(Copy, Clone, PartialEq, Debug, LogicState)]
enum State {
    /// None runs.
    Idle,
    /// A range is looked at.
    Check,
    /// The sequencer is told.
    Start,
    /// The sequencer works.
    Work,
}

/// See the module's head.
#[derive(LogicBlock, SmartDefault)]
pub struct FrameRange {
    /// Clock.
    pub clock: Signal<In, Clock>,
    /// Cold reset.
    pub reset: Signal<In, Bit>,
    /// A command starts.
    pub start: Signal<In, Bit>,
    /// Which.
    pub operation: Signal<In, Bits<4>>,
    /// Its argument: of a range, the first frame.
    pub argument: Signal<In, Bits<32>>,
    /// Of a range, the number of frames.
    pub count: Signal<In, Bits<32>>,
    /// A command runs.
    pub busy: Signal<Out, Bit>,
    /// How the last one ended.
    pub result: Signal<Out, Bits<4>>,
    /// Its first result.
    pub result0: Signal<Out, Bits<32>>,
    /// Starts a command in the sequencer.
    pub inner_start: Signal<Out, Bit>,
    /// Which.
    pub inner_operation: Signal<Out, Bits<4>>,
    /// Its argument, until the next one starts.
    pub inner_argument: Signal<Out, Bits<32>>,
    /// The sequencer works on it, from the cycle after the start.
    pub inner_busy: Signal<In, Bit>,
    /// How it ended.
    pub inner_result: Signal<In, Bits<4>>,
    /// Its first result.
    pub inner_result0: Signal<In, Bits<32>>,

    state: DFF<State>,
    is_range: DFF<Bit>,
    code: DFF<Bits<4>>,
    value: DFF<Bits<32>>,
    /// Frames of the range that are not posted yet.
    left: DFF<Bits<FRAME_COUNT_BITS>>,
    posted: DFF<Bits<FRAME_COUNT_BITS>>,
    bad: DFF<Bit>,
    last: Signal<Local, Bits<RANGE_END_BITS>>,
    #[default(Constant::new(u64::from(Operation::PostFrames.code()).into()))]
    operation_post_frames: Constant<Bits<4>>,
    #[default(Constant::new(u64::from(Operation::PostFrame.code()).into()))]
    operation_post_frame: Constant<Bits<4>>,
    #[default(Constant::new(u64::from(CommandResult::BadArgument.code()).into()))]
    result_bad_argument: Constant<Bits<4>>,
    #[default(Constant::new(u64::from(CommandResult::Ok.code()).into()))]
    result_ok: Constant<Bits<4>>,
    #[default(Constant::new((FRAMES as u64).into()))]
    frames: Constant<Bits<RANGE_END_BITS>>,
}

impl Logic for FrameRange {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, state, is_range, code, value, left, posted, bad);
        self.busy.next = self.state.q.val() != State::Idle;
        self.result.next = self.inner_result.val();
        self.result0.next = self.inner_result0.val();
        if self.is_range.q.val() {
            self.result0.next = bit_cast::<32, FRAME_COUNT_BITS>(self.posted.q.val());
        }
        if self.bad.q.val() {
            self.result.next = self.result_bad_argument.val();
        }
        self.inner_start.next = self.state.q.val() == State::Start;
        self.inner_operation.next = self.code.q.val();
        self.inner_argument.next = self.value.q.val();
        self.last.next =
            bit_cast::<RANGE_END_BITS, FRAME_BITS>(self.value.q.val().get_bits::<FRAME_BITS>(0))
                + bit_cast::<RANGE_END_BITS, FRAME_COUNT_BITS>(self.left.q.val());
        match self.state.q.val() {
            State::Idle => {
                if self.start.val() {
                    self.state.d.next = State::Start;
                    self.is_range.d.next = false;
                    self.bad.d.next = false;
                    self.code.d.next = self.operation.val();
                    self.value.d.next = self.argument.val();
                    self.left.d.next = self.count.val().get_bits::<FRAME_COUNT_BITS>(0);
                    self.posted.d.next = 0.into();
                    if self.operation.val() == self.operation_post_frames.val() {
                        self.state.d.next = State::Check;
                        self.is_range.d.next = true;
                        self.code.d.next = self.operation_post_frame.val();
                        self.bad.d.next = self
                            .count
                            .val()
                            .get_bits::<ABOVE_FRAME_COUNT_BITS>(ABOVE_FRAME_COUNT.index())
                            != 0;
                    }
                }
            }
            State::Check => {
                self.state.d.next = State::Start;
                if self.bad.q.val()
                    | (self.left.q.val() == 0)
                    | (self
                        .value
                        .q
                        .val()
                        .get_bits::<ABOVE_FRAME_BITS>(ABOVE_FRAME.index())
                        != 0)
                    | (self.last.val() > self.frames.val())
                {
                    self.bad.d.next = true;
                    self.state.d.next = State::Idle;
                }
            }
            State::Start => {
                self.state.d.next = State::Work;
            }
            State::Work => {
                if !self.inner_busy.val() {
                    self.state.d.next = State::Idle;
                    if self.is_range.q.val() & (self.inner_result.val() == self.result_ok.val()) {
                        self.posted.d.next = self.posted.q.val() + 1;
                        self.value.d.next = self.value.q.val() + 1;
                        self.left.d.next = self.left.q.val() - 1;
                        if self.left.q.val() != 1 {
                            self.state.d.next = State::Start;
                        }
                    }
                }
            }
            _ => {
                self.state.d.next = State::Idle;
            }
        }
        if self.reset.val() {
            self.state.d.next = State::Idle;
            self.is_range.d.next = false;
            self.bad.d.next = false;
            self.posted.d.next = 0.into();
        }
    }
}
