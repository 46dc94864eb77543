//! Event counters of the agent (DR2, DR3): 32 bits each, modulo 2^32, cleared together.
//!
//! What is counted comes from everywhere, late in its cycle: it is registered first, and counted in the next cycle.

use rust_hdl::core::prelude::*;
use rust_hdl::widgets::prelude::*;

/// 24 counters; which counts what is the order of the statistics block in the register table (wired in [`crate::agent`]).
#[derive(LogicBlock, Default)]
pub struct Statistics {
    /// Clock.
    pub clock: Signal<In, Clock>,
    /// Cold reset.
    pub reset: Signal<In, Bit>,
    /// Sets all to zero.
    pub clear: Signal<In, Bit>,
    /// Adds one to a counter.
    pub count: [Signal<In, Bit>; 24],
    /// Entries that left late in this cycle, one bit each; added to `late`.
    pub late_entries: Signal<In, Bits<8>>,
    /// Late entries.
    pub late: Signal<Out, Bits<32>>,
    /// Entries that were installed in this cycle, one bit each; added to `installed`.
    pub installed_entries: Signal<In, Bits<8>>,
    /// Installed entries.
    pub installed: Signal<Out, Bits<32>>,
    /// The counters.
    pub value: [Signal<Out, Bits<32>>; 24],
    counted: [DFF<Bit>; 24],
    values: [DFF<Bits<32>>; 24],
    late_total: DFF<Bits<32>>,
    late_now: DFF<Bits<8>>,
    late_count: DFF<Bits<4>>,
    installed_count: DFF<Bits<4>>,
    installed_total: DFF<Bits<32>>,
    installed_now: DFF<Bits<8>>,
    sum: [Signal<Local, Bits<4>>; 9],
    installed_sum: [Signal<Local, Bits<4>>; 9],
}

impl Logic for Statistics {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(
            self,
            clock,
            late_total,
            late_now,
            late_count,
            installed_count,
            installed_total,
            installed_now
        );
        for i in 0..24 {
            self.counted[i].clock.next = self.clock.val();
            self.counted[i].d.next = self.count[i].val();
            self.values[i].clock.next = self.clock.val();
            self.values[i].d.next = self.values[i].q.val();
            self.value[i].next = self.values[i].q.val();
            if self.counted[i].q.val() {
                self.values[i].d.next = self.values[i].q.val() + 1;
            }
            if self.reset.val() | self.clear.val() {
                self.values[i].d.next = 0.into();
            }
        }
        // The masks are registered, counted in the next cycle and added in a third: no path from a reply through the adders.
        self.installed_now.d.next = self.installed_entries.val();
        self.installed_sum[0].next = 0.into();
        for i in 0..8 {
            self.installed_sum[i + 1].next = self.installed_sum[i].val();
            if self.installed_now.q.val().get_bit(i) {
                self.installed_sum[i + 1].next = self.installed_sum[i].val() + 1;
            }
        }
        self.installed_count.d.next = self.installed_sum[8].val();
        self.installed_total.d.next =
            self.installed_total.q.val() + bit_cast::<32, 4>(self.installed_count.q.val());
        self.installed.next = self.installed_total.q.val();
        self.late_now.d.next = self.late_entries.val();
        self.sum[0].next = 0.into();
        for i in 0..8 {
            self.sum[i + 1].next = self.sum[i].val();
            if self.late_now.q.val().get_bit(i) {
                self.sum[i + 1].next = self.sum[i].val() + 1;
            }
        }
        self.late_count.d.next = self.sum[8].val();
        self.late_total.d.next =
            self.late_total.q.val() + bit_cast::<32, 4>(self.late_count.q.val());
        self.late.next = self.late_total.q.val();
        if self.reset.val() | self.clear.val() {
            self.late_total.d.next = 0.into();
            self.installed_total.d.next = 0.into();
        }
    }
}
