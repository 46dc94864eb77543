//! Which of a table line's eight entries are remote, and which are wrong (SP2, SP3; section 2 of the agent's description). No state.
//!
//! ```text
//!  MANAGED, in the window, P=0 -> remote       MANAGED, in the window, P=1 -> wrong
//!  MANAGED, in the page frames -> neither      MANAGED, anywhere else      -> wrong
//! ```

use crate::layout::{ABOVE_FRAME, FRAME_BASE_BITS, Place};
use crate::line::Line;
use rust_hdl::core::prelude::*;

/// See the module's head.
#[derive(LogicBlock, Default)]
pub struct LineDecode {
    /// There is a line; without one nothing is remote or wrong, which saves simulation time.
    pub valid: Signal<In, Bit>,
    /// The line.
    pub data: Signal<In, Line>,
    /// The present bit: a mask, for a number would have to reach a choice of sixty-four in each entry.
    pub present_mask: Signal<In, Bits<64>>,
    /// The managed bit.
    pub managed_mask: Signal<In, Bits<64>>,
    /// First frame number of the page frames.
    pub frame_base: Signal<In, Bits<28>>,
    /// First frame number of the remote window.
    pub window_base: Signal<In, Bits<28>>,
    /// Entries that name remote pages.
    pub remote: Signal<Out, Bits<8>>,
    /// Entries that no software may write.
    pub wrong: Signal<Out, Bits<8>>,
    /// Both of them, which can be told without the present bit.
    pub treated: Signal<Out, Bits<8>>,

    word: [Signal<Local, Bits<64>>; 8],
    low: [Signal<Local, Bits<28>>; 8],
    high: [Signal<Local, Bits<12>>; 8],
    managed: [Signal<Local, Bit>; 8],
    present: [Signal<Local, Bit>; 8],
    in_window: [Signal<Local, Bit>; 8],
    in_frames: [Signal<Local, Bit>; 8],
}

impl Logic for LineDecode {
    #[hdl_gen]
    fn update(&mut self) {
        self.word[0].next = self.data.val().p0;
        self.word[1].next = self.data.val().p1;
        self.word[2].next = self.data.val().p2;
        self.word[3].next = self.data.val().p3;
        self.word[4].next = self.data.val().p4;
        self.word[5].next = self.data.val().p5;
        self.word[6].next = self.data.val().p6;
        self.word[7].next = self.data.val().p7;
        for i in 0..8 {
            self.low[i].next = self.word[i].val().get_bits::<28>(12);
            self.high[i].next = self.word[i].val().get_bits::<12>(40);
            self.managed[i].next = (self.word[i].val() & self.managed_mask.val()) != 0;
            self.present[i].next = (self.word[i].val() & self.present_mask.val()) != 0;
            self.in_window[i].next = (self.high[i].val() == 0)
                & (self.low[i].val().get_bits::<14>(14)
                    == self.window_base.val().get_bits::<14>(14));
            self.in_frames[i].next = (self.high[i].val() == 0)
                & (self.low[i]
                    .val()
                    .get_bits::<FRAME_BASE_BITS>(ABOVE_FRAME.index())
                    == self
                        .frame_base
                        .val()
                        .get_bits::<FRAME_BASE_BITS>(ABOVE_FRAME.index()));
        }
        self.remote.next = 0.into();
        self.wrong.next = 0.into();
        self.treated.next = 0.into();
        if self.valid.val() {
            for i in 0..8 {
                if self.managed[i].val() & self.in_window[i].val() & !self.present[i].val() {
                    self.remote.next = self.remote.val().replace_bit(i, true);
                }
                if self.managed[i].val() & (self.in_window[i].val() | !self.in_frames[i].val()) {
                    self.treated.next = self.treated.val().replace_bit(i, true);
                }
                if self.managed[i].val()
                    & ((self.in_window[i].val() & self.present[i].val())
                        | (!self.in_window[i].val() & !self.in_frames[i].val()))
                {
                    self.wrong.next = self.wrong.val().replace_bit(i, true);
                }
            }
        }
    }
}
