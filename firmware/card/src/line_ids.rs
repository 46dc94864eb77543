//! Gives each request of an interconnect an id of its own among the agent's 64, and its own id back to its answer (DR6; "one outstanding per AXI id").
//!
//! ```text
//!  up: valid, id[8] --> free id? up id not under way? --> down: valid, id[6]
//!  answer: id[6] --> the up id of that request        taken: free again
//! ```
//! Promises: no id of the agent is given out twice before its answer was taken; answers carry the id of their request; two requests of one upper id are never
//! under way at once, so their answers cannot overtake each other; a request waits when no id is free. Adds no cycle. One of these for reads, one for
//! writes. A free id can be given out in the cycle after its answer was taken.

use rust_hdl::core::prelude::*;
use rust_hdl::widgets::prelude::*;
use smart_default::SmartDefault;

/// See the module's head.
#[derive(LogicBlock, SmartDefault)]
pub struct LineIds {
    /// Clock.
    pub clock: Signal<In, Clock>,
    /// Reset: no request is under way.
    pub reset: Signal<In, Bit>,
    /// Request.
    pub up_valid: Signal<In, Bit>,
    /// Request.
    pub up_ready: Signal<Out, Bit>,
    /// Request: id of the interconnect.
    pub up_id: Signal<In, Bits<8>>,
    /// Request, to the agent.
    pub down_valid: Signal<Out, Bit>,
    /// Request, to the agent.
    pub down_ready: Signal<In, Bit>,
    /// Request: id for the agent.
    pub down_id: Signal<Out, Bits<6>>,
    /// Id of the agent's answer.
    pub answer_id: Signal<In, Bits<6>>,
    /// Id of the interconnect's request that it answers.
    pub answer_up_id: Signal<Out, Bits<8>>,
    /// The answer is handed over in this cycle.
    pub answer_taken: Signal<In, Bit>,
    #[default(std::array::from_fn(|_| DFF::default()))]
    busy: [DFF<Bit>; 64],
    #[default(std::array::from_fn(|_| DFF::default()))]
    held: [DFF<Bits<8>>; 64],
    found: Signal<Local, Bit>,
    free: Signal<Local, Bits<6>>,
    under_way: Signal<Local, Bit>,
    may: Signal<Local, Bit>,
    up: Signal<Local, Bits<8>>,
}

impl Logic for LineIds {
    #[hdl_gen]
    fn update(&mut self) {
        self.found.next = false;
        self.free.next = 0.into();
        self.under_way.next = false;
        self.up.next = 0.into();
        for i in 0..64 {
            self.busy[i].clock.next = self.clock.val();
            self.held[i].clock.next = self.clock.val();
            self.busy[i].d.next = self.busy[i].q.val();
            self.held[i].d.next = self.held[i].q.val();
            if !self.busy[i].q.val() {
                self.found.next = true;
                self.free.next = i.to_bits();
            }
            if self.busy[i].q.val() & (self.held[i].q.val() == self.up_id.val()) {
                self.under_way.next = true;
            }
            if self.answer_id.val().index() == i {
                self.up.next = self.held[i].q.val();
            }
        }
        self.may.next = self.found.val() & !self.under_way.val();
        self.down_valid.next = self.up_valid.val() & self.may.val();
        self.up_ready.next = self.down_ready.val() & self.may.val();
        self.down_id.next = self.free.val();
        self.answer_up_id.next = self.up.val();
        for i in 0..64 {
            if self.answer_taken.val() & (self.answer_id.val().index() == i) {
                self.busy[i].d.next = false;
            }
            if self.up_valid.val()
                & self.may.val()
                & self.down_ready.val()
                & (self.free.val().index() == i)
            {
                self.busy[i].d.next = true;
                self.held[i].d.next = self.up_id.val();
            }
            if self.reset.val() {
                self.busy[i].d.next = false;
            }
        }
    }
}
