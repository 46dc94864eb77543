//! The event ring in host memory: record, producer index, interrupt, in this order on one path (DR5, SP4).
//!
//! A full ring, or a full queue in front of it, never blocks: the event is dropped, counted, and the overflow flag is set; all it would have said is in the
//! directory. One event takes two DMA writes; the next starts when the second is acknowledged.

use crate::layout::{
    EVENT_RECORD_BITS, EVENT_RECORD_ENTRY, EVENT_RECORD_PAGE, FRAME_BITS, PAGE_BITS, Place,
};
use crate::queue::Queue;
use outrigger_registers::parameters::ENTRY_BITS;
use rust_hdl::core::prelude::*;
use rust_hdl::widgets::prelude::*;

/// Steps of one event.
#[derive(Copy, Clone, Debug, PartialEq, LogicState)]
pub enum Step {
    /// Waits for an event.
    Idle,
    /// Writes the record.
    Record,
    /// Writes the producer index.
    Index,
    /// Waits for both answers.
    Answers,
    /// Raises the interrupt.
    Interrupt,
}

/// See the module's head.
#[derive(LogicBlock, Default)]
pub struct Events {
    /// Clock.
    pub clock: Signal<In, Clock>,
    /// Cold reset.
    pub reset: Signal<In, Bit>,
    /// Events are written.
    pub enable: Signal<In, Bit>,
    /// Interrupts are raised.
    pub enable_interrupts: Signal<In, Bit>,
    /// An event.
    pub event_valid: Signal<In, Bit>,
    /// Its type.
    pub event_type: Signal<In, Bits<8>>,
    /// Frame.
    pub event_frame: Signal<In, Bits<FRAME_BITS>>,
    /// Page.
    pub event_page: Signal<In, Bits<PAGE_BITS>>,
    /// Entry address.
    pub event_entry: Signal<In, Bits<ENTRY_BITS>>,
    /// Ring address, low half.
    pub address_low: Signal<In, Bits<32>>,
    /// Ring address, high half.
    pub address_high: Signal<In, Bits<32>>,
    /// log2 of the ring's entries; 0 is off.
    pub entries_log2: Signal<In, Bits<5>>,
    /// Software's consumer index.
    pub consumer: Signal<In, Bits<32>>,
    /// Producer index.
    pub producer: Signal<Out, Bits<32>>,
    /// Clears the overflow flag.
    pub clear_overflow: Signal<In, Bit>,
    /// An event was dropped.
    pub overflow: Signal<Out, Bit>,
    /// Counts: event dropped.
    pub count_lost: Signal<Out, Bit>,
    /// DMA write port.
    pub dma_valid: Signal<Out, Bit>,
    /// Taken.
    pub dma_ready: Signal<In, Bit>,
    /// Address.
    pub dma_address: Signal<Out, Bits<64>>,
    /// 16 bytes.
    pub dma_data: Signal<Out, Bits<128>>,
    /// A write is answered.
    pub dma_done_valid: Signal<In, Bit>,
    /// Interrupt port.
    pub interrupt_valid: Signal<Out, Bit>,
    /// Taken.
    pub interrupt_ready: Signal<In, Bit>,
    /// Vector.
    pub interrupt_vector: Signal<Out, Bits<4>>,
    came: DFF<Bit>,
    came_record: DFF<Bits<EVENT_RECORD_BITS>>,
    queue: Queue<Bits<EVENT_RECORD_BITS>, 5>,
    step: DFF<Step>,
    index: DFF<Bits<32>>,
    number: DFF<Bits<32>>,
    overflowed: DFF<Bit>,
    answers: DFF<Bits<2>>,
    record: DFF<Bits<EVENT_RECORD_BITS>>,
    one: Signal<Local, Bits<32>>,
    entries: Signal<Local, Bits<32>>,
    used: Signal<Local, Bits<32>>,
    place: Signal<Local, Bits<32>>,
    base: Signal<Local, Bits<64>>,
    lost_here: Signal<Local, Bit>,
    lost_at_queue: Signal<Local, Bit>,
}

impl Logic for Events {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(
            self,
            clock,
            came,
            came_record,
            step,
            index,
            number,
            overflowed,
            answers,
            record
        );
        clock!(self, clock, queue);
        self.queue.reset.next = self.reset.val();
        self.one.next = 1.into();
        self.entries.next = self.one.val() << self.entries_log2.val();
        self.used.next = self.index.q.val() - self.consumer.val();
        self.place.next = self.entries.val() - 1;
        self.place.next = self.place.val() & self.index.q.val();
        self.base.next = bit_cast::<64, 32>(self.address_low.val())
            | (bit_cast::<64, 32>(self.address_high.val()) << 32);
        self.lost_here.next = false;
        // An event is decided on late in its cycle: it is registered, and queued in the next.
        self.came.d.next = self.event_valid.val() & self.enable.val();
        self.lost_at_queue.next = self.came.q.val() & self.queue.full.val();
        self.queue.push.next = self.came.q.val();
        self.queue.push_data.next = self.came_record.q.val();
        self.came_record.d.next = bit_cast::<EVENT_RECORD_BITS, 8>(self.event_type.val())
            | (bit_cast::<EVENT_RECORD_BITS, FRAME_BITS>(self.event_frame.val()) << 8)
            | (bit_cast::<EVENT_RECORD_BITS, PAGE_BITS>(self.event_page.val())
                << EVENT_RECORD_PAGE)
            | (bit_cast::<EVENT_RECORD_BITS, ENTRY_BITS>(self.event_entry.val())
                << EVENT_RECORD_ENTRY);
        self.queue.pop.next = false;
        self.dma_valid.next = false;
        self.dma_address.next = self.base.val() + (bit_cast::<64, 32>(self.place.val()) << 4);
        self.dma_data.next = bit_cast::<128, 8>(self.record.q.val().get_bits::<8>(0))
            | (bit_cast::<128, FRAME_BITS>(self.record.q.val().get_bits::<FRAME_BITS>(8)) << 16)
            | (bit_cast::<128, PAGE_BITS>(
                self.record
                    .q
                    .val()
                    .get_bits::<PAGE_BITS>(EVENT_RECORD_PAGE.index()),
            ) << 32)
            | (bit_cast::<128, ENTRY_BITS>(
                self.record
                    .q
                    .val()
                    .get_bits::<ENTRY_BITS>(EVENT_RECORD_ENTRY.index()),
            ) << 64)
            | (bit_cast::<128, 32>(self.number.q.val()) << 96);
        self.interrupt_valid.next = false;
        self.interrupt_vector.next = 0.into();
        if self.dma_done_valid.val() {
            self.answers.d.next = self.answers.q.val() + 1;
        }
        match self.step.q.val() {
            Step::Idle => {
                self.answers.d.next = 0.into();
                if !self.queue.empty.val() {
                    self.queue.pop.next = true;
                    self.record.d.next = self.queue.head.val();
                    if self.enable.val() & (self.entries_log2.val() != 0) {
                        if self.used.val() >= self.entries.val() {
                            self.lost_here.next = true;
                        } else {
                            self.number.d.next = self.number.q.val() + 1;
                            self.step.d.next = Step::Record;
                        }
                    }
                }
            }
            Step::Record => {
                self.dma_valid.next = true;
                if self.dma_ready.val() {
                    self.index.d.next = self.index.q.val() + 1;
                    self.step.d.next = Step::Index;
                }
            }
            Step::Index => {
                self.dma_valid.next = true;
                self.dma_address.next =
                    self.base.val() + (bit_cast::<64, 32>(self.entries.val()) << 4);
                self.dma_data.next = bit_cast::<128, 32>(self.index.q.val());
                if self.dma_ready.val() {
                    self.step.d.next = Step::Answers;
                }
            }
            Step::Answers => {
                if self.answers.q.val() == 2 {
                    self.step.d.next = Step::Interrupt;
                }
            }
            Step::Interrupt => {
                self.interrupt_valid.next = self.enable_interrupts.val();
                if self.interrupt_ready.val() | !self.enable_interrupts.val() {
                    self.step.d.next = Step::Idle;
                }
            }
            _ => {}
        }
        self.producer.next = self.index.q.val();
        self.overflow.next = self.overflowed.q.val();
        self.count_lost.next = self.lost_here.val() | self.lost_at_queue.val();
        if self.clear_overflow.val() {
            self.overflowed.d.next = false;
        }
        if self.count_lost.val() {
            self.overflowed.d.next = true;
        }
        if self.reset.val() {
            self.came.d.next = false;
            self.step.d.next = Step::Idle;
            self.index.d.next = 0.into();
            self.number.d.next = 0.into();
            self.overflowed.d.next = false;
        }
    }
}
