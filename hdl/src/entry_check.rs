//! Reads a page's entry from DRAM before its eviction is committed: does it name the page as remote? (SP7; P3, P4).
//!
//! ```text
//!  start --entry known--> read -> word -> done        done -> take, with the answer
//!    +-----entry not known---------------^
//! ```
//! One check at a time. A page whose entry is not known cannot be in any table that the agent has seen; it counts as remote.

use crate::line::Line;
use rust_hdl::core::prelude::*;
use rust_hdl::widgets::prelude::*;

/// See the module's head.
#[derive(LogicBlock, Default)]
pub struct EntryCheck {
    /// Clock.
    pub clock: Signal<In, Clock>,
    /// Cold reset.
    pub reset: Signal<In, Bit>,
    /// Starts a check.
    pub start: Signal<In, Bit>,
    /// The entry is known.
    pub start_known: Signal<In, Bit>,
    /// Its address.
    pub start_entry: Signal<In, Bits<21>>,
    /// Page that it must name.
    pub start_page: Signal<In, Bits<14>>,
    /// The check is over.
    pub done: Signal<Out, Bit>,
    /// The answer is taken; it stays until the next start.
    pub take: Signal<In, Bit>,
    /// Page of the check.
    pub page: Signal<Out, Bits<14>>,
    /// The entry names it as remote.
    pub is_remote: Signal<Out, Bit>,
    /// The present bit.
    pub present_mask: Signal<In, Bits<64>>,
    /// The managed bit.
    pub managed_mask: Signal<In, Bits<64>>,
    /// First frame number of the table frames.
    pub table_base: Signal<In, Bits<28>>,
    /// First frame number of the remote window.
    pub window_base: Signal<In, Bits<28>>,
    /// Wants to read a line.
    pub read_valid: Signal<Out, Bit>,
    /// The read is sent.
    pub read_ready: Signal<In, Bit>,
    /// Address of the line.
    pub read_address: Signal<Out, Bits<40>>,
    /// It has come.
    pub arrive: Signal<In, Bit>,
    /// The line.
    pub arrive_data: Signal<In, Line>,
    /// Its response.
    pub arrive_response: Signal<In, Bits<2>>,

    wanted: DFF<Bit>,
    known: DFF<Bit>,
    is_done: DFF<Bit>,
    entry: DFF<Bits<21>>,
    its_page: DFF<Bits<14>>,
    word: DFF<Bits<64>>,
    response: DFF<Bits<2>>,
    names_it: DFF<Bit>,
    line: Signal<Local, Line>,
    index: Signal<Local, Bits<3>>,
    picked: Signal<Local, Bits<64>>,
    frame_number: Signal<Local, Bits<28>>,
    high: Signal<Local, Bits<12>>,
}

impl Logic for EntryCheck {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(
            self, clock, wanted, known, is_done, entry, its_page, word, response, names_it
        );
        if self.start.val() {
            self.its_page.d.next = self.start_page.val();
            self.entry.d.next = self.start_entry.val();
            self.known.d.next = self.start_known.val();
            self.wanted.d.next = self.start_known.val();
            self.is_done.d.next = !self.start_known.val();
        }
        self.read_valid.next = self.wanted.q.val();
        self.read_address.next = (bit_cast::<40, 16>(self.table_base.val().get_bits::<16>(12))
            << 24)
            | (bit_cast::<40, 18>(self.entry.q.val().get_bits::<18>(3)) << 6);
        if self.wanted.q.val() & self.read_ready.val() {
            self.wanted.d.next = false;
        }
        self.line.next = self.arrive_data.val();
        self.index.next = self.entry.q.val().get_bits::<3>(0);
        self.picked.next = self.line.val().p0;
        if self.index.val() == 1 {
            self.picked.next = self.line.val().p1;
        }
        if self.index.val() == 2 {
            self.picked.next = self.line.val().p2;
        }
        if self.index.val() == 3 {
            self.picked.next = self.line.val().p3;
        }
        if self.index.val() == 4 {
            self.picked.next = self.line.val().p4;
        }
        if self.index.val() == 5 {
            self.picked.next = self.line.val().p5;
        }
        if self.index.val() == 6 {
            self.picked.next = self.line.val().p6;
        }
        if self.index.val() == 7 {
            self.picked.next = self.line.val().p7;
        }
        if self.arrive.val() {
            self.is_done.d.next = true;
            self.word.d.next = self.picked.val();
            self.response.d.next = self.arrive_response.val();
        }
        self.done.next = self.is_done.q.val();
        if self.take.val() {
            self.is_done.d.next = false;
        }
        self.page.next = self.its_page.q.val();
        self.frame_number.next = self.word.q.val().get_bits::<28>(12);
        self.high.next = self.word.q.val().get_bits::<12>(40);
        // The answer follows the word by a cycle; `take` and what asks for it are three cycles apart.
        self.is_remote.next = self.names_it.q.val();
        self.names_it.d.next = !self.known.q.val()
            | ((self.response.q.val() == 0)
                & ((self.word.q.val() & self.managed_mask.val()) != 0)
                & ((self.word.q.val() & self.present_mask.val()) == 0)
                & (self.high.val() == 0)
                & (self.frame_number.val().get_bits::<14>(14)
                    == self.window_base.val().get_bits::<14>(14))
                & (self.frame_number.val().get_bits::<14>(0) == self.its_page.q.val()));
        if self.reset.val() {
            self.wanted.d.next = false;
            self.is_done.d.next = false;
        }
    }
}
