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
    level: DFF<Bits<A>>,
    /// Something is queued; as a register, for whether there is something decides a lot elsewhere in the same cycle.
    some: DFF<Bit>,
    /// No room; likewise.
    no_room: DFF<Bit>,
    bypass: DFF<Bit>,
    bypass_data: DFF<D>,
    next_read: Signal<Local, Bits<A>>,
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
        if self.popped.val() {
            self.next_read.next = self.read_pointer.q.val() + 1;
        }
        self.read_pointer.d.next = self.next_read.val();
        self.memory.read_address.next = self.next_read.val();
        self.memory.write_address.next = self.write_pointer.q.val();
        self.memory.write_data.next = self.push_data.val();
        self.memory.write_enable.next = self.pushed.val();
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
        self.bypass.d.next =
            self.pushed.val() & (self.write_pointer.q.val() == self.next_read.val());
        self.bypass_data.d.next = self.push_data.val();
        self.head.next = self.memory.read_data.val();
        if self.bypass.q.val() {
            self.head.next = self.bypass_data.q.val();
        }
        if self.reset.val() {
            self.write_pointer.d.next = 0.into();
            self.read_pointer.d.next = 0.into();
            self.level.d.next = 0.into();
            self.some.d.next = false;
            self.no_room.d.next = false;
            self.bypass.d.next = false;
        }
    }
}
