//! First-in first-out queue on one RAM; the head is visible one cycle after the push.
//!
//! ```text
//!  push, push_data --> RAM --> bypass? --> head, empty
//! ```
//! Throughput one push and one pop a cycle, latency one cycle (a push to an empty queue goes round the RAM's read latency through
//! a bypass register, which also stands in where the memory is read while it is written). A push to a full queue and a pop of an empty one are the caller's mistake and are ignored. Has a reset,
//! which the library's FIFO lacks.

use crate::memory::Memory;
use rust_hdl::core::prelude::*;
use rust_hdl::widgets::prelude::*;

/// Queue of up to `2^A - 1` values of type `D`.
#[derive(LogicBlock, Default)]
pub struct Queue<D: Synth, const A: usize> {
    /// Clock.
    pub clock: Signal<In, Clock>,
    /// Empties the queue.
    pub reset: Signal<In, Bit>,
    /// Appends `push_data`.
    pub push: Signal<In, Bit>,
    /// Value to append.
    pub push_data: Signal<In, D>,
    /// Removes the head.
    pub pop: Signal<In, Bit>,
    /// Oldest value; meaningful while not empty.
    pub head: Signal<Out, D>,
    /// Nothing queued.
    pub empty: Signal<Out, Bit>,
    /// No room.
    pub full: Signal<Out, Bit>,
    /// Values queued.
    pub count: Signal<Out, Bits<A>>,
    memory: Memory<D, A>,
    write_pointer: DFF<Bits<A>>,
    read_pointer: DFF<Bits<A>>,
    /// The place behind `read_pointer`: where the memory is read hangs on a pop, which comes late in its cycle from afar.
    following: DFF<Bits<A>>,
    level: DFF<Bits<A>>,
    /// Something is queued; as a register, for whether there is something decides a lot elsewhere in the same cycle.
    some: DFF<Bit>,
    /// No room; likewise.
    no_room: DFF<Bit>,
    bypass: DFF<Bit>,
    bypass_data: DFF<D>,
    next_read: Signal<Local, Bits<A>>,
    at_read: Signal<Local, Bit>,
    at_following: Signal<Local, Bit>,
    meets: Signal<Local, Bit>,
    level_up: Signal<Local, Bits<A>>,
    level_down: Signal<Local, Bits<A>>,
    pushed: Signal<Local, Bit>,
    popped: Signal<Local, Bit>,
}

impl<D: Synth, const A: usize> Queue<D, A> {
    /// A queue whose values stand in block RAM, however few they are ([`Memory::in_blocks`]).
    pub fn in_blocks() -> Self {
        Self {
            memory: Memory::in_blocks(),
            ..Self::default()
        }
    }
}

impl<D: Synth, const A: usize> Logic for Queue<D, A> {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(
            self,
            clock,
            write_pointer,
            read_pointer,
            following,
            level,
            some,
            no_room,
            bypass,
            bypass_data
        );
        self.memory.clock.next = self.clock.val();
        self.empty.next = !self.some.q.val();
        self.full.next = self.no_room.q.val();
        self.count.next = self.level.q.val();
        self.pushed.next = self.push.val() & !self.full.val();
        self.popped.next = self.pop.val() & !self.empty.val();
        self.next_read.next = self.read_pointer.q.val();
        self.at_read.next = self.write_pointer.q.val() == self.read_pointer.q.val();
        self.at_following.next = self.write_pointer.q.val() == self.following.q.val();
        self.meets.next = self.at_read.val();
        if self.popped.val() {
            self.next_read.next = self.following.q.val();
            self.following.d.next = self.following.q.val() + 1;
            self.meets.next = self.at_following.val();
        }
        self.read_pointer.d.next = self.next_read.val();
        self.memory.read_address.next = self.next_read.val();
        self.memory.write_address.next = self.write_pointer.q.val();
        self.memory.write_data.next = self.push_data.val();
        // The place behind the last value is nobody's: what stands at the port is written there in every cycle, and counts when it was pushed. Whether
        // it is comes late, and would have to reach every block of a wide memory.
        self.memory.write_enable.next = true;
        if self.pushed.val() {
            self.write_pointer.d.next = self.write_pointer.q.val() + 1;
        }
        self.level_up.next = self.level.q.val() + 1;
        self.level_down.next = self.level.q.val() - 1;
        if self.pushed.val() & !self.popped.val() {
            self.level.d.next = self.level_up.val();
            self.some.d.next = true;
            self.no_room.d.next = self.level_up.val().all();
        }
        if self.popped.val() & !self.pushed.val() {
            self.level.d.next = self.level_down.val();
            self.some.d.next = self.level_down.val() != 0;
            self.no_room.d.next = false;
        }
        self.bypass.d.next = self.pushed.val() & self.meets.val();
        self.bypass_data.d.next = self.push_data.val();
        self.head.next = self.memory.read_data.val();
        if self.bypass.q.val() {
            self.head.next = self.bypass_data.q.val();
        }
        if self.reset.val() {
            self.write_pointer.d.next = 0.into();
            self.read_pointer.d.next = 0.into();
            self.following.d.next = 1.into();
            self.level.d.next = 0.into();
            self.some.d.next = false;
            self.no_room.d.next = false;
            self.bypass.d.next = false;
        }
    }
}

/// A [`Queue`] whose two oldest values stand in registers: its memory is read by whether there was room for another, and not by a pop, which comes late
/// from afar. One push and one pop a cycle all the same: a register that is popped is refilled in the same cycle. A value is at the head two cycles
/// after its push.
#[derive(LogicBlock, Default)]
pub struct AheadQueue<D: Synth, const A: usize> {
    /// Clock.
    pub clock: Signal<In, Clock>,
    /// Empties the queue.
    pub reset: Signal<In, Bit>,
    /// Appends `push_data`.
    pub push: Signal<In, Bit>,
    /// Value to append.
    pub push_data: Signal<In, D>,
    /// Removes the head.
    pub pop: Signal<In, Bit>,
    /// Oldest value; meaningful while not empty.
    pub head: Signal<Out, D>,
    /// No value has got to the head.
    pub empty: Signal<Out, Bit>,
    /// No room.
    pub full: Signal<Out, Bit>,
    /// Values queued behind the registers.
    pub count: Signal<Out, Bits<A>>,
    queue: Queue<D, A>,
    /// Values in the registers.
    ahead: DFF<Bits<2>>,
    first: DFF<D>,
    second: DFF<D>,
    refills: Signal<Local, Bit>,
    popped: Signal<Local, Bit>,
}

impl<D: Synth, const A: usize> AheadQueue<D, A> {
    /// A queue whose values stand in block RAM, however few they are ([`Memory::in_blocks`]).
    pub fn in_blocks() -> Self {
        Self {
            queue: Queue::in_blocks(),
            ..Self::default()
        }
    }
}

impl<D: Synth, const A: usize> Logic for AheadQueue<D, A> {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, ahead, first, second);
        clock!(self, clock, queue);
        self.queue.reset.next = self.reset.val();
        self.queue.push.next = self.push.val();
        self.queue.push_data.next = self.push_data.val();
        self.count.next = self.queue.count.val();
        self.full.next = self.queue.full.val();
        self.head.next = self.first.q.val();
        self.empty.next = self.ahead.q.val() == 0;
        self.popped.next = self.pop.val() & (self.ahead.q.val() != 0);
        self.refills.next = !self.queue.empty.val() & !self.ahead.q.val().get_bit(1);
        self.queue.pop.next = self.refills.val();
        if self.refills.val() & !self.popped.val() {
            self.ahead.d.next = self.ahead.q.val() + 1;
        }
        if self.popped.val() & !self.refills.val() {
            self.ahead.d.next = self.ahead.q.val() - 1;
        }
        if !self.ahead.q.val().get_bit(1) {
            self.second.d.next = self.queue.head.val();
        }
        if self.popped.val() | (self.ahead.q.val() == 0) {
            self.first.d.next = self.queue.head.val();
            if self.ahead.q.val().get_bit(1) {
                self.first.d.next = self.second.q.val();
            }
        }
        if self.reset.val() {
            self.ahead.d.next = 0.into();
        }
    }
}
