//! Pages that DEMAND keeps from eviction, and when that ends (SP4, SP7; design section 3).
//!
//! Eight pins; one is looked at per cycle, so a time-out is seen at most 9 cycles late. What the sequencer says is registered first. Pinning a page twice is the sequencer's to avoid.

use rust_hdl::core::prelude::*;
use rust_hdl::widgets::prelude::*;

/// See the module's head.
#[derive(LogicBlock, Default)]
pub struct Pins {
    /// Clock.
    pub clock: Signal<In, Clock>,
    /// Cold reset.
    pub reset: Signal<In, Bit>,
    /// Cycles after which a pin ends.
    pub timeout_cycles: Signal<In, Bits<24>>,
    /// Adds a pin.
    pub pin: Signal<In, Bit>,
    /// Removes it.
    pub unpin: Signal<In, Bit>,
    /// Page of either.
    pub page: Signal<In, Bits<14>>,
    /// No pin is free.
    pub full: Signal<Out, Bit>,
    /// A pin is taken.
    pub any: Signal<Out, Bit>,
    /// A pin timed out; stays until that page is unpinned.
    pub expired: Signal<Out, Bit>,
    /// Its page.
    pub expired_page: Signal<Out, Bits<14>>,
    pins: DFF<Bit>,
    unpins: DFF<Bit>,
    said_page: DFF<Bits<14>>,
    used: [DFF<Bit>; 8],
    pages: [DFF<Bits<14>>; 8],
    starts: [DFF<Bits<24>>; 8],
    now: DFF<Bits<24>>,
    look: DFF<Bits<3>>,
    seen: DFF<Bit>,
    seen_page: DFF<Bits<14>>,
    seen_age: DFF<Bits<24>>,
    old: DFF<Bit>,
    old_page: DFF<Bits<14>>,
    free: Signal<Local, Bits<3>>,
    any_free: Signal<Local, Bit>,
    any_looked_at: Signal<Local, Bit>,
    age: Signal<Local, Bits<24>>,
    looked_at_page: Signal<Local, Bits<14>>,
}

impl Logic for Pins {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(
            self, clock, pins, unpins, said_page, now, look, seen, seen_page, seen_age, old,
            old_page
        );
        self.pins.d.next = self.pin.val();
        self.unpins.d.next = self.unpin.val();
        self.said_page.d.next = self.page.val();
        self.now.d.next = self.now.q.val() + 1;
        self.look.d.next = self.look.q.val() + 1;
        self.any_free.next = false;
        self.any.next = false;
        self.free.next = 0.into();
        self.any_looked_at.next = false;
        self.age.next = 0.into();
        self.looked_at_page.next = 0.into();
        for i in 0..8 {
            self.used[i].clock.next = self.clock.val();
            self.used[i].d.next = self.used[i].q.val();
            self.pages[i].clock.next = self.clock.val();
            self.pages[i].d.next = self.pages[i].q.val();
            self.starts[i].clock.next = self.clock.val();
            self.starts[i].d.next = self.starts[i].q.val();
            if self.used[i].q.val() {
                self.any.next = true;
            }
            if !self.used[i].q.val() {
                self.any_free.next = true;
                self.free.next = i.to_bits();
            }
            if self.used[i].q.val() & (self.look.q.val().index() == i) {
                self.any_looked_at.next = true;
                self.age.next = self.now.q.val() - self.starts[i].q.val();
                self.looked_at_page.next = self.pages[i].q.val();
            }
            if self.unpins.q.val()
                & self.used[i].q.val()
                & (self.pages[i].q.val() == self.said_page.q.val())
            {
                self.used[i].d.next = false;
            }
        }
        // A pin's age is counted in one cycle and compared in the next; one that ends in either of them is not reported.
        self.seen.d.next = self.any_looked_at.val()
            & !(self.unpins.q.val() & (self.looked_at_page.val() == self.said_page.q.val()));
        self.seen_page.d.next = self.looked_at_page.val();
        self.seen_age.d.next = self.age.val();
        if !self.old.q.val() {
            self.old_page.d.next = self.seen_page.q.val();
            self.old.d.next = self.seen.q.val()
                & !(self.unpins.q.val() & (self.seen_page.q.val() == self.said_page.q.val()))
                & (self.seen_age.q.val() >= self.timeout_cycles.val());
        }
        // Whoever unpins the page that timed out (the sequencer's own step, or an install that came first) ends the report as well.
        if self.old.q.val()
            & self.unpins.q.val()
            & (self.old_page.q.val() == self.said_page.q.val())
        {
            self.old.d.next = false;
        }
        for i in 0..8 {
            if self.pins.q.val() & (self.free.val().index() == i) {
                self.used[i].d.next = true;
                self.pages[i].d.next = self.said_page.q.val();
                self.starts[i].d.next = self.now.q.val();
            }
            if self.reset.val() {
                self.used[i].d.next = false;
            }
        }
        self.full.next = !self.any_free.val();
        // The report does not stand in the cycle in which an unpin takes it back: it would be acted on twice.
        self.expired.next = self.old.q.val() & !self.unpins.q.val();
        self.expired_page.next = self.old_page.q.val();
        if self.reset.val() {
            self.pins.d.next = false;
            self.unpins.d.next = false;
            self.seen.d.next = false;
            self.old.d.next = false;
            self.now.d.next = 0.into();
        }
    }
}
