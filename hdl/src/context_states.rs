//! What every context waits for: bit vectors over the contexts, and the comparisons that move their bits (SP3, SP4; P1, P2).
//!
//! ```text
//!  allocate -> active --finish-->  hold --all pages came | deadline | host write--> ready --leaves--> free
//!                |         |  (nothing to wait for, or killed)                        ^
//!                |         +----------------------------------------------------------+
//!                +--host write--> killed: the reply carries the write's bytes, nothing is installed
//! ```
//! One bit per context in each vector; what a hold waits for is bit-sliced over the eight entries of a line, so a page's end changes one vector.
//! Deadlines are exact: an acknowledgement taken in the cycle of the deadline counts, one cycle later it does not. Lines and deadlines are
//! compared for all contexts at once, whether somebody asks or not: who asks would have to reach them all before they compare. What is compared
//! with the line of a host write, with the line of a page that ends, with the line that the sequencer works on, and with the clock, is compared
//! at least a cycle before what follows from it: a comparison and its consequence would not fit into one cycle.
//!
//! After an allocation the next context is numbered in the cycle that follows; it was chosen in the cycle before, of those that were free then. So for
//! one cycle it is open whether there is one, and a read waits for that: only [`ContextStates::exhausted`] lets it pass without.

use crate::layout::{
    CONTEXTS_WITH_BIT_0, CONTEXTS_WITH_BIT_1, CONTEXTS_WITH_BIT_2, CONTEXTS_WITH_BIT_3,
    CONTEXTS_WITH_BIT_4,
};
use outrigger_registers::parameters::{CONTEXT_BITS, CONTEXTS};
use rust_hdl::core::prelude::*;
use rust_hdl::widgets::prelude::*;

/// Groups of four contexts, whose holds are counted first.
const FOURS: usize = CONTEXTS / 4;

/// See the module's head.
#[derive(LogicBlock, Default)]
pub struct ContextStates {
    /// Clock.
    pub clock: Signal<In, Clock>,
    /// Cold reset.
    pub reset: Signal<In, Bit>,
    /// Free-running cycle counter.
    pub now: Signal<In, Bits<16>>,
    /// A context is picked for the next allocation.
    pub available: Signal<Out, Bit>,
    /// None is free.
    pub exhausted: Signal<Out, Bit>,
    /// Which one.
    pub free_index: Signal<Out, Bits<CONTEXT_BITS>>,
    /// Takes it.
    pub allocate: Signal<In, Bit>,
    /// Table line of the read.
    pub allocate_line: Signal<In, Bits<18>>,
    /// The sequencer is done with its context.
    pub finish: Signal<In, Bit>,
    /// It may be.
    pub finish_ready: Signal<Out, Bit>,
    /// Which context.
    pub finish_index: Signal<In, Bits<CONTEXT_BITS>>,
    /// Entries waited for.
    pub finish_waiting: Signal<In, Bits<8>>,
    /// Cycle in which the wait ends.
    pub finish_expiry: Signal<In, Bits<16>>,
    /// The reply is held.
    pub finish_hold: Signal<In, Bit>,
    /// A host write has reached the context to be finished.
    pub finish_killed: Signal<Out, Bit>,
    /// Line that the sequencer works on.
    pub current_line: Signal<In, Bits<18>>,
    /// Another context holds that line, as known since three cycles.
    pub current_held: Signal<Out, Bit>,
    /// Expiry of that hold.
    pub current_expiry: Signal<Out, Bits<16>>,
    /// A page ends in the next cycle.
    pub coming: Signal<In, Bit>,
    /// Its table line.
    pub coming_line: Signal<In, Bits<18>>,
    /// Its entry in its line.
    pub coming_index: Signal<In, Bits<3>>,
    /// It failed.
    pub coming_failed: Signal<In, Bit>,
    /// A held reply carries the page that ended two cycles ago.
    pub complete_taken: Signal<Out, Bit>,
    /// Holds taken (two cycles old).
    pub holds_taken: Signal<Out, Bits<6>>,
    /// Line of the host write that is there, if one is.
    pub check_line: Signal<In, Bits<18>>,
    /// It has been there for a cycle at least, and wants to pass.
    pub check_valid: Signal<In, Bit>,
    /// It may: nobody is told of it any more.
    pub check_cleared: Signal<In, Bit>,
    /// A context of its line does not know of it yet; meaningful while it wants to pass.
    pub check_pending: Signal<Out, Bit>,
    /// A context learns of it in this cycle.
    pub kill: Signal<Out, Bit>,
    /// Which one.
    pub kill_index: Signal<Out, Bits<CONTEXT_BITS>>,
    /// Counts: a hold ended by a host write.
    pub count_ended_by_write: Signal<Out, Bit>,
    /// The composed reply leaves in this cycle.
    pub leaves: Signal<In, Bit>,
    /// A context is picked for the next reply.
    pub picked: Signal<Out, Bit>,
    /// Its reply is composed from the next cycle on.
    pub pick_take: Signal<In, Bit>,
    /// Which one.
    pub pick_index: Signal<Out, Bits<CONTEXT_BITS>>,
    /// Entries that it still waits for.
    pub pick_waiting: Signal<Out, Bits<8>>,
    /// A host write ended it.
    pub pick_killed: Signal<Out, Bit>,

    active: DFF<Bits<CONTEXTS>>,
    hold: DFF<Bits<CONTEXTS>>,
    ready: DFF<Bits<CONTEXTS>>,
    killed: DFF<Bits<CONTEXTS>>,
    told: DFF<Bits<CONTEXTS>>,
    waiting: [DFF<Bits<CONTEXTS>>; 8],
    given_up: [DFF<Bits<CONTEXTS>>; 8],
    line: [DFF<Bits<18>>; CONTEXTS],
    expiry: [DFF<Bits<16>>; CONTEXTS],
    free_valid: DFF<Bit>,
    free: DFF<Bits<CONTEXT_BITS>>,
    free_place: DFF<Bits<CONTEXTS>>,
    none_free: DFF<Bit>,
    spare_place: DFF<Bits<CONTEXTS>>,
    any_spare: DFF<Bit>,
    soon: DFF<Bits<16>>,
    expired: DFF<Bits<CONTEXTS>>,
    on_line: DFF<Bits<CONTEXTS>>,
    /// The page that ends came, or failed: a bit for each entry in its line.
    entry_came: DFF<Bits<8>>,
    entry_failed: DFF<Bits<8>>,
    takers: DFF<Bits<CONTEXTS>>,
    page_taken: DFF<Bit>,
    finish_place: DFF<Bits<CONTEXTS>>,
    any_shared: DFF<Bit>,
    shared_expiry: DFF<Bits<16>>,
    group: [DFF<Bits<6>>; 4],
    total: DFF<Bits<6>>,
    same_line: DFF<Bits<CONTEXTS>>,
    on_current: DFF<Bits<CONTEXTS>>,
    shared: DFF<Bits<CONTEXTS>>,
    killing: DFF<Bits<CONTEXTS>>,
    killing_valid: DFF<Bit>,
    composing: DFF<Bits<CONTEXTS>>,
    next_pick: DFF<Bits<CONTEXTS>>,
    any_next: DFF<Bit>,
    upcoming_valid: DFF<Bit>,
    upcoming: DFF<Bits<CONTEXTS>>,
    upcoming_index: DFF<Bits<CONTEXT_BITS>>,

    one: Signal<Local, Bits<CONTEXTS>>,
    allocate_bit: Signal<Local, Bits<CONTEXTS>>,
    finish_bit: Signal<Local, Bits<CONTEXTS>>,
    kill_bit: Signal<Local, Bits<CONTEXTS>>,
    leave_bit: Signal<Local, Bits<CONTEXTS>>,
    kept: Signal<Local, Bits<CONTEXTS>>,
    unsettled: Signal<Local, Bits<CONTEXTS>>,
    ended: Signal<Local, Bits<CONTEXTS>>,
    expires: Signal<Local, Bits<CONTEXTS>>,
    now_on_line: Signal<Local, Bits<CONTEXTS>>,
    one_expiry: Signal<Local, Bits<16>>,
    ending_entry: Signal<Local, Bits<8>>,
    new_awaited: Signal<Local, Bits<CONTEXTS>>,
    awaited: Signal<Local, Bits<CONTEXTS>>,
    hit: Signal<Local, Bits<CONTEXTS>>,
    current: Signal<Local, Bits<CONTEXTS>>,
    now_on_current: Signal<Local, Bits<CONTEXTS>>,
    current_below: Signal<Local, Bits<CONTEXTS>>,
    now_same_line: Signal<Local, Bits<CONTEXTS>>,
    pending: Signal<Local, Bits<CONTEXTS>>,
    kills: Signal<Local, Bits<CONTEXTS>>,
    kills_below: Signal<Local, Bits<CONTEXTS>>,
    kills_lowest: Signal<Local, Bits<CONTEXTS>>,
    lowest_kill: Signal<Local, Bits<CONTEXT_BITS>>,
    with_bit: [Signal<Local, Bits<CONTEXTS>>; 5],
    picks_lowest: Signal<Local, Bits<CONTEXTS>>,
    lowest_pick: Signal<Local, Bits<CONTEXT_BITS>>,
    new_hold: Signal<Local, Bits<CONTEXTS>>,
    picks: Signal<Local, Bits<CONTEXTS>>,
    picks_below: Signal<Local, Bits<CONTEXTS>>,
    picked_waiting: [Signal<Local, Bits<CONTEXTS>>; 8],
    unused: Signal<Local, Bits<CONTEXTS>>,
    unused_below: Signal<Local, Bits<CONTEXTS>>,
    unused_lowest: Signal<Local, Bits<CONTEXTS>>,
    lowest_unused: Signal<Local, Bits<CONTEXT_BITS>>,
    came: [Signal<Local, Bits<CONTEXTS>>; 8],
    failed: [Signal<Local, Bits<CONTEXTS>>; 8],
    set_waiting: [Signal<Local, Bits<CONTEXTS>>; 8],
    set_given_up: [Signal<Local, Bits<CONTEXTS>>; 8],
    first: [Signal<Local, Bit>; FOURS],
    second: [Signal<Local, Bit>; FOURS],
    third: [Signal<Local, Bit>; FOURS],
    fourth: [Signal<Local, Bit>; FOURS],
    two: [Signal<Local, Bit>; FOURS],
    four: [Signal<Local, Bit>; FOURS],
    of_four: [Signal<Local, Bits<6>>; 8],
    sum: [Signal<Local, Bits<6>>; 4],
}

#[allow(
    clippy::reversed_empty_ranges,
    reason = "groups of contexts that are not there: with all 32 there are none"
)]
impl Logic for ContextStates {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(
            self,
            clock,
            active,
            hold,
            ready,
            killed,
            told,
            free_valid,
            free,
            free_place,
            none_free,
            spare_place,
            any_spare,
            soon,
            expired,
            on_line,
            entry_came,
            entry_failed,
            takers,
            page_taken,
            finish_place,
            any_shared,
            shared_expiry,
            total,
            same_line,
            on_current,
            shared,
            killing,
            killing_valid,
            composing,
            next_pick,
            any_next,
            upcoming_valid,
            upcoming,
            upcoming_index
        );
        for i in 0..8 {
            self.waiting[i].clock.next = self.clock.val();
            self.given_up[i].clock.next = self.clock.val();
        }
        for i in 0..4 {
            self.group[i].clock.next = self.clock.val();
        }
        for i in 0..CONTEXTS {
            self.line[i].clock.next = self.clock.val();
            self.line[i].d.next = self.line[i].q.val();
            self.expiry[i].clock.next = self.clock.val();
            self.expiry[i].d.next = self.expiry[i].q.val();
        }
        self.one.next = 1.into();
        // Contexts whose number has a one in a place.
        self.with_bit[0].next = CONTEXTS_WITH_BIT_0.into();
        self.with_bit[1].next = CONTEXTS_WITH_BIT_1.into();
        self.with_bit[2].next = CONTEXTS_WITH_BIT_2.into();
        self.with_bit[3].next = CONTEXTS_WITH_BIT_3.into();
        self.with_bit[4].next = CONTEXTS_WITH_BIT_4.into();

        // A host write tells one context of its line after the other.
        // Whether it asks comes from afar, and comes last: who waits for the answer asks.
        self.pending.next = self.same_line.q.val() & self.active.q.val() & !self.told.q.val();
        self.check_pending.next = self.pending.val() != 0;
        // Chosen in one cycle, told in the next. The write still stands here then, for it passes only after a cycle in which nobody was left to
        // tell. Contexts allocated later are younger: their read of DRAM waits for the write's acknowledgement, told or not. A context that got ready meanwhile keeps what it has; the write waits for its reply.
        self.kills.next =
            self.pending.val() & !(self.killed.q.val() | self.ready.q.val() | self.killing.q.val());
        // The lowest bit by subtraction: a chain of conditions would be as long as the vector.
        self.kills_below.next = self.kills.val() - 1;
        self.kills_lowest.next = self.kills.val() & !self.kills_below.val();
        self.killing.d.next = 0.into();
        self.killing_valid.d.next = false;
        if self.check_valid.val() {
            self.killing.d.next = self.kills_lowest.val();
            self.killing_valid.d.next = self.kills.val() != 0;
        }
        self.lowest_kill.next = 0.into();
        for b in 0..CONTEXT_BITS {
            if (self.killing.q.val() & self.with_bit[b].val()) != 0 {
                self.lowest_kill.next = self.lowest_kill.val().replace_bit(b, true);
            }
        }
        self.kill_bit.next = self.killing.q.val() & !self.ready.q.val();
        self.kill.next = self.kill_bit.val() != 0;
        self.kill_index.next = self.lowest_kill.val();
        self.count_ended_by_write.next = (self.kill_bit.val() & self.hold.q.val()) != 0;

        // The sequencer hands a context back, unless a host write needs the way in this cycle.
        self.finish_ready.next = !self.killing_valid.q.val();
        // Which context it works on it has known for cycles.
        self.finish_place.d.next = self.one.val() << self.finish_index.val();
        self.finish_bit.next = 0.into();
        if self.finish.val() & !self.killing_valid.q.val() {
            self.finish_bit.next = self.finish_place.q.val();
        }
        self.finish_killed.next = (self.killed.q.val() & self.finish_place.q.val()) != 0;
        self.new_hold.next = 0.into();
        if self.finish_hold.val() {
            self.new_hold.next = self.finish_bit.val() & !self.killed.q.val();
        }

        // Holds end at their deadline, or when nothing is missing any more.
        // The clock is compared one cycle ahead; a hold begins at least three cycles before its end.
        self.soon.d.next = self.now.val() + 2;
        self.expires.next = 0.into();
        for i in 0..CONTEXTS {
            if self.expiry[i].q.val() == self.soon.q.val() {
                self.expires.next = self.expires.val().replace_bit(i, true);
            }
        }
        // What was compared for a context that gets its end in this cycle was the end of its last hold.
        self.expired.d.next = self.expires.val() & !self.finish_bit.val();
        self.unsettled.next = 0.into();
        for w in 0..8 {
            self.unsettled.next =
                self.unsettled.val() | (self.waiting[w].q.val() & !self.given_up[w].q.val());
        }
        self.ended.next = self.hold.q.val() & (self.expired.q.val() | !self.unsettled.val());

        // The end of a page reaches every hold that waits for it.
        self.now_on_line.next = 0.into();
        if self.coming.val() {
            for i in 0..CONTEXTS {
                if self.line[i].q.val() == self.coming_line.val() {
                    self.now_on_line.next = self.now_on_line.val().replace_bit(i, true);
                }
            }
        }
        self.on_line.d.next = self.now_on_line.val();
        // Which entry ends is a bit of a vector before it does, for all contexts hang on it. Who waits takes a page that came, and none that failed.
        self.ending_entry.next = 0.into();
        for w in 0..8 {
            if self.coming.val() & (self.coming_index.val().index() == w) {
                self.ending_entry.next = self.ending_entry.val().replace_bit(w, true);
            }
        }
        self.entry_came.d.next = self.ending_entry.val();
        self.entry_failed.d.next = 0.into();
        if self.coming_failed.val() {
            self.entry_came.d.next = 0.into();
            self.entry_failed.d.next = self.ending_entry.val();
        }
        self.awaited.next = 0.into();
        for w in 0..8 {
            if self.entry_came.q.val().get_bit(w) {
                self.awaited.next = self.awaited.val() | self.waiting[w].q.val();
            }
        }
        // A hold that begins in this very cycle knows of it as well.
        self.new_awaited.next = 0.into();
        if (self.finish_waiting.val() & self.entry_came.q.val()) != 0 {
            self.new_awaited.next = self.new_hold.val();
        }
        self.hit.next = self.on_line.q.val()
            & ((self.hold.q.val() & !self.expired.q.val() & self.awaited.val())
                | self.new_awaited.val());
        self.takers.d.next = self.hit.val();
        self.page_taken.d.next = self.takers.q.val() != 0;
        self.complete_taken.next = self.page_taken.q.val();

        // A hold on the line that the sequencer works on: compared in one cycle, chosen in the next, its end read in a third. Only the sequencer
        // begins holds, so none is missed meanwhile.
        self.now_on_current.next = 0.into();
        self.current.next = self.on_current.q.val() & self.hold.q.val();
        self.current_below.next = self.current.val() - 1;
        self.shared.d.next = self.current.val() & !self.current_below.val();
        for i in 0..CONTEXTS {
            if self.line[i].q.val() == self.current_line.val() {
                self.now_on_current.next = self.now_on_current.val().replace_bit(i, true);
            }
        }
        self.on_current.d.next = self.now_on_current.val();
        self.any_shared.d.next = (self.shared.q.val() & self.hold.q.val()) != 0;
        self.current_held.next = self.any_shared.q.val();
        self.current_expiry.next = self.shared_expiry.q.val();
        self.one_expiry.next = 0.into();
        for i in 0..CONTEXTS {
            if self.shared.q.val().get_bit(i) {
                self.one_expiry.next = self.one_expiry.val() | self.expiry[i].q.val();
            }
        }
        self.shared_expiry.d.next = self.one_expiry.val();

        // The next reply: chosen two cycles ahead and numbered one cycle ahead, because its number addresses memories that are far apart.
        self.leave_bit.next = 0.into();
        if self.leaves.val() {
            self.leave_bit.next = self.composing.q.val();
            self.composing.d.next = 0.into();
        }
        self.picks.next = self.ready.q.val()
            & !(self.next_pick.q.val() | self.upcoming.q.val() | self.composing.q.val());
        self.picks_below.next = self.picks.val() - 1;
        self.picks_lowest.next = self.picks.val() & !self.picks_below.val();
        self.lowest_pick.next = 0.into();
        for b in 0..CONTEXT_BITS {
            if (self.next_pick.q.val() & self.with_bit[b].val()) != 0 {
                self.lowest_pick.next = self.lowest_pick.val().replace_bit(b, true);
            }
        }
        if self.pick_take.val() {
            self.composing.d.next = self.upcoming.q.val();
        }
        if self.pick_take.val() | !self.upcoming_valid.q.val() {
            self.upcoming_valid.d.next = self.any_next.q.val();
            self.upcoming.d.next = self.next_pick.q.val();
            self.upcoming_index.d.next = self.lowest_pick.val();
        }
        if self.pick_take.val() | !self.upcoming_valid.q.val() | !self.any_next.q.val() {
            self.any_next.d.next = self.picks.val() != 0;
            self.next_pick.d.next = self.picks_lowest.val();
        }
        self.picked.next = self.upcoming_valid.q.val();
        self.pick_index.next = self.upcoming_index.q.val();
        self.pick_waiting.next = 0.into();
        for w in 0..8 {
            self.picked_waiting[w].next = 0.into();
        }
        if self.picked.val() {
            for w in 0..8 {
                self.picked_waiting[w].next = self.waiting[w].q.val() & self.upcoming.q.val();
                if self.picked_waiting[w].val() != 0 {
                    self.pick_waiting.next = self.pick_waiting.val().replace_bit(w, true);
                }
            }
        }
        self.pick_killed.next = (self.killed.q.val() & self.upcoming.q.val()) != 0;

        // Allocation: the next free context is picked in the cycle after one is taken; the lowest here and above, so that the older of two mostly
        // goes first.
        self.available.next = self.free_valid.q.val();
        self.exhausted.next = self.none_free.q.val();
        self.free_index.next = self.free.q.val();
        self.allocate_bit.next = 0.into();
        if self.allocate.val() {
            self.allocate_bit.next = self.free_place.q.val();
            for i in 0..CONTEXTS {
                if self.allocate_bit.val().get_bit(i) {
                    self.line[i].d.next = self.allocate_line.val();
                }
            }
        }
        // Which contexts have the line of the host write. One whose line changes is compared in the next cycle, and counts as none until then.
        self.now_same_line.next = 0.into();
        for i in 0..CONTEXTS {
            if self.line[i].q.val() == self.check_line.val() {
                self.now_same_line.next = self.now_same_line.val().replace_bit(i, true);
            }
        }
        self.same_line.d.next = self.now_same_line.val() & !self.allocate_bit.val();
        // The one after it is chosen meanwhile, so that it has to be numbered only.
        self.unused.next = !self.active.q.val();
        if self.free_valid.q.val() {
            self.unused.next = !(self.active.q.val() | self.free_place.q.val());
        }
        self.unused_below.next = self.unused.val() - 1;
        self.unused_lowest.next = self.unused.val() & !self.unused_below.val();
        self.lowest_unused.next = 0.into();
        for b in 0..CONTEXT_BITS {
            if (self.spare_place.q.val() & self.with_bit[b].val()) != 0 {
                self.lowest_unused.next = self.lowest_unused.val().replace_bit(b, true);
            }
        }
        self.spare_place.d.next = self.unused_lowest.val();
        self.any_spare.d.next = self.unused.val() != 0;
        self.none_free.d.next = false;
        if !self.free_valid.q.val() {
            self.free_valid.d.next = self.any_spare.q.val();
            self.none_free.d.next = !self.any_spare.q.val();
            self.free.d.next = self.lowest_unused.val();
            self.free_place.d.next = self.spare_place.q.val();
        }
        if self.allocate.val() {
            self.free_valid.d.next = false;
        }

        // The new state.
        self.kept.next = !(self.leave_bit.val() | self.allocate_bit.val());
        self.active.d.next =
            (self.active.q.val() & !self.leave_bit.val()) | self.allocate_bit.val();
        self.hold.d.next =
            (self.hold.q.val() & !self.ended.val() & !self.kill_bit.val() & self.kept.val())
                | self.new_hold.val();
        self.ready.d.next = (self.ready.q.val()
            | self.ended.val()
            | (self.finish_bit.val() & !self.new_hold.val())
            | (self.kill_bit.val() & self.hold.q.val()))
            & self.kept.val();
        self.killed.d.next = (self.killed.q.val() | self.kill_bit.val()) & self.kept.val();
        self.told.d.next = (self.told.q.val() | self.kill_bit.val()) & self.kept.val();
        if self.check_cleared.val() {
            self.told.d.next = 0.into();
        }
        for w in 0..8 {
            // A hold that has what ends now, and one that begins now: each is looked at by itself, so that neither waits for the other's choice.
            self.came[w].next = 0.into();
            self.failed[w].next = 0.into();
            if self.entry_failed.q.val().get_bit(w) {
                self.failed[w].next = self.on_line.q.val();
            }
            if self.entry_came.q.val().get_bit(w) {
                self.came[w].next = self.on_line.q.val();
            }
            self.set_waiting[w].next = 0.into();
            self.set_given_up[w].next = 0.into();
            if self.finish_waiting.val().get_bit(w) {
                self.set_waiting[w].next = self.finish_bit.val() & !self.came[w].val();
                self.set_given_up[w].next = self.finish_bit.val() & self.failed[w].val();
            }
            self.waiting[w].d.next = (self.waiting[w].q.val()
                & !((self.came[w].val() & self.hold.q.val() & !self.expired.q.val())
                    | self.finish_bit.val()
                    | self.allocate_bit.val()))
                | self.set_waiting[w].val();
            self.given_up[w].d.next = (self.given_up[w].q.val() & !self.finish_bit.val())
                | (self.failed[w].val() & self.hold.q.val() & !self.expired.q.val())
                | self.set_given_up[w].val();
        }
        if self.finish.val() {
            for i in 0..CONTEXTS {
                if self.finish_bit.val().get_bit(i) {
                    self.expiry[i].d.next = self.finish_expiry.val();
                }
            }
        }

        // Holds taken, counted in two steps. How many of four are set is said in logic: a chain of sums would be as long as the vector.
        // Fewer contexts have fewer groups, and the sums are of eight.
        for g in FOURS..8 {
            self.of_four[g].next = 0.into();
        }
        for g in 0..FOURS {
            self.first[g].next = self.hold.q.val().get_bit(g * 4);
            self.second[g].next = self.hold.q.val().get_bit(g * 4 + 1);
            self.third[g].next = self.hold.q.val().get_bit(g * 4 + 2);
            self.fourth[g].next = self.hold.q.val().get_bit(g * 4 + 3);
            self.four[g].next = self.first[g].val()
                & self.second[g].val()
                & self.third[g].val()
                & self.fourth[g].val();
            self.two[g].next = ((self.first[g].val() & self.second[g].val())
                | (self.third[g].val() & self.fourth[g].val())
                | ((self.first[g].val() | self.second[g].val())
                    & (self.third[g].val() | self.fourth[g].val())))
                & !self.four[g].val();
            self.of_four[g].next = 0.into();
            if self.first[g].val()
                ^ self.second[g].val()
                ^ self.third[g].val()
                ^ self.fourth[g].val()
            {
                self.of_four[g].next = self.of_four[g].val().replace_bit(0, true);
            }
            if self.two[g].val() {
                self.of_four[g].next = self.of_four[g].val().replace_bit(1, true);
            }
            if self.four[g].val() {
                self.of_four[g].next = self.of_four[g].val().replace_bit(2, true);
            }
        }
        for g in 0..4 {
            self.sum[g].next = self.of_four[g * 2].val() + self.of_four[g * 2 + 1].val();
        }
        for g in 0..4 {
            self.group[g].d.next = self.sum[g].val();
        }
        self.total.d.next = self.group[0].q.val()
            + self.group[1].q.val()
            + self.group[2].q.val()
            + self.group[3].q.val();
        self.holds_taken.next = self.total.q.val();

        if self.reset.val() {
            self.free_valid.d.next = false;
            self.none_free.d.next = false;
            self.any_spare.d.next = false;
            self.takers.d.next = 0.into();
            self.page_taken.d.next = false;
            self.entry_came.d.next = 0.into();
            self.entry_failed.d.next = 0.into();
            self.active.d.next = 0.into();
            self.hold.d.next = 0.into();
            self.ready.d.next = 0.into();
            self.killed.d.next = 0.into();
            self.told.d.next = 0.into();
            self.killing.d.next = 0.into();
            self.killing_valid.d.next = false;
            self.composing.d.next = 0.into();
            self.next_pick.d.next = 0.into();
            self.any_next.d.next = false;
            self.upcoming_valid.d.next = false;
            self.upcoming.d.next = 0.into();
        }
    }
}
