//! The reply of a context, composed of the line as read and the line with its installs (SP3, SP4; P1, P3). No state.
//!
//! ```text
//!  entry      touched, its page came    touched, still waited for     wrong entry          untouched
//!  leaves as  new (and is patched)      old, LATE set                 new: not present     old
//! ```
//! After a host write to the line (`killed`) the bytes that it wrote are taken from `new`, all others from `old`.

use crate::line::Line;
use rust_hdl::core::prelude::*;

/// See the module's head.
#[derive(LogicBlock, Default)]
pub struct Reply {
    /// There is a reply; without one the line is `old_data`.
    pub valid: Signal<In, Bit>,
    /// Line as read.
    pub old_data: Signal<In, Line>,
    /// Line with its installs, or with the bytes of a host write.
    pub new_data: Signal<In, Line>,
    /// Bytes of the host write.
    pub strobe: Signal<In, Bits<64>>,
    /// A host write ended the context.
    pub killed: Signal<In, Bit>,
    /// Entries installed or waited for.
    pub touched: Signal<In, Bits<8>>,
    /// Wrong entries.
    pub bad: Signal<In, Bits<8>>,
    /// Entries still waited for.
    pub waiting: Signal<In, Bits<8>>,
    /// The late bit.
    pub late_mask: Signal<In, Bits<64>>,
    /// The reply.
    pub data: Signal<Out, Line>,
    /// Entries that leave late.
    pub late: Signal<Out, Bits<8>>,
    /// Entries that leave installed.
    pub installed: Signal<Out, Bits<8>>,

    use_new: Signal<Local, Bits<8>>,
    byte_mask: [Signal<Local, Bits<64>>; 8],
    word_mask: [Signal<Local, Bits<64>>; 8],
    late_word: [Signal<Local, Bits<64>>; 8],
}

impl Logic for Reply {
    #[hdl_gen]
    fn update(&mut self) {
        self.byte_mask[0].next = 0xFF_u64.into();
        self.byte_mask[1].next = 0xFF00_u64.into();
        self.byte_mask[2].next = 0xFF_0000_u64.into();
        self.byte_mask[3].next = 0xFF00_0000_u64.into();
        self.byte_mask[4].next = 0xFF_0000_0000_u64.into();
        self.byte_mask[5].next = 0xFF00_0000_0000_u64.into();
        self.byte_mask[6].next = 0xFF_0000_0000_0000_u64.into();
        self.byte_mask[7].next = 0xFF00_0000_0000_0000_u64.into();
        self.late.next = 0.into();
        self.installed.next = 0.into();
        self.use_new.next = 0.into();
        for w in 0..8 {
            self.word_mask[w].next = 0.into();
            self.late_word[w].next = 0.into();
        }
        if self.valid.val() {
            if self.killed.val() {
                for w in 0..8 {
                    for b in 0..8 {
                        if self.strobe.val().get_bit(w * 8 + b) {
                            self.word_mask[w].next =
                                self.word_mask[w].val() | self.byte_mask[b].val();
                        }
                    }
                }
            } else {
                self.late.next = self.touched.val() & self.waiting.val();
                self.installed.next = self.touched.val() & !self.waiting.val();
                self.use_new.next = self.installed.val() | self.bad.val();
                for w in 0..8 {
                    if self.use_new.val().get_bit(w) {
                        self.word_mask[w].next = 0xFFFF_FFFF_FFFF_FFFF_u64.into();
                    }
                    if self.late.val().get_bit(w) {
                        self.late_word[w].next = self.late_mask.val();
                    }
                }
            }
        }
        self.data.next.p0 = (self.old_data.val().p0 & !self.word_mask[0].val())
            | (self.new_data.val().p0 & self.word_mask[0].val())
            | self.late_word[0].val();
        self.data.next.p1 = (self.old_data.val().p1 & !self.word_mask[1].val())
            | (self.new_data.val().p1 & self.word_mask[1].val())
            | self.late_word[1].val();
        self.data.next.p2 = (self.old_data.val().p2 & !self.word_mask[2].val())
            | (self.new_data.val().p2 & self.word_mask[2].val())
            | self.late_word[2].val();
        self.data.next.p3 = (self.old_data.val().p3 & !self.word_mask[3].val())
            | (self.new_data.val().p3 & self.word_mask[3].val())
            | self.late_word[3].val();
        self.data.next.p4 = (self.old_data.val().p4 & !self.word_mask[4].val())
            | (self.new_data.val().p4 & self.word_mask[4].val())
            | self.late_word[4].val();
        self.data.next.p5 = (self.old_data.val().p5 & !self.word_mask[5].val())
            | (self.new_data.val().p5 & self.word_mask[5].val())
            | self.late_word[5].val();
        self.data.next.p6 = (self.old_data.val().p6 & !self.word_mask[6].val())
            | (self.new_data.val().p6 & self.word_mask[6].val())
            | self.late_word[6].val();
        self.data.next.p7 = (self.old_data.val().p7 & !self.word_mask[7].val())
            | (self.new_data.val().p7 & self.word_mask[7].val())
            | self.late_word[7].val();
    }
}
