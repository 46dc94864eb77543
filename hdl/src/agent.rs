//! The agent: an interposer between the host's interconnect and the card's DRAM that serves page walks from remote memory (SP1-SP5, SP8, SP10; P1-P6).
//!
//! ```text
//!              s_ar, s_r                    m_ar, m_r
//!   host ===== read_path ================================= DRAM
//!     |          |  ^ replies          lines |                |
//!     |          v  |                        v                |
//!     |        contexts <----> sequencer <-> (directory)      |
//!     |          ^  | patches     |  ^                        |
//!     |          |  v             v  | ends                   |
//!     +====== write_path <---- fetches <===== fetch port      |
//!  s_aw, s_w, s_b   ============================= m_aw, m_w, m_b
//!               registers, events, pins, reference, writeback, statistics
//! ```
//! Follow a page walk: `read_path` (is it a table line?), `contexts` (waits for its line), `sequencer` (decodes, starts fetches), `fetches` (the page's
//! bytes), `write_path` (into the frame, acknowledged), `contexts` (hold ends, reply, patch), `read_path` again. What each port means is in `docs/agent.md`.
//! This file only wires; it holds the free-running clock and the deadline that is in force.

use crate::contexts::Contexts;
use crate::events::Events;
use crate::fetches::Fetches;
use crate::frame_range::FrameRange;
use crate::line::Line;
use crate::pins::Pins;
use crate::policy::FetchAll;
use crate::read_path::ReadPath;
use crate::reference::Reference;
use crate::registers::register_block::RegisterBlock;
use crate::sequencer::Sequencer;
use crate::statistics::Statistics;
use crate::write_path::WritePath;
use crate::writeback::Writeback;
use outrigger_registers::parameters::{CONTEXT_BITS, SLOT_BITS};
use rust_hdl::core::prelude::*;
use rust_hdl::widgets::prelude::*;

/// See the module's head; ports as in section 12 of `docs/agent.md`.
#[derive(LogicBlock, Default)]
pub struct Agent {
    /// Clocking.
    pub clock: Signal<In, Clock>,
    /// Clocking.
    pub reset: Signal<In, Bit>,
    /// Clocking.
    pub function_reset: Signal<In, Bit>,
    /// Clocking.
    pub clock_needed: Signal<Out, Bit>,
    /// Host reads.
    pub s_ar_valid: Signal<In, Bit>,
    /// Host reads.
    pub s_ar_ready: Signal<Out, Bit>,
    /// Host reads.
    pub s_ar_id: Signal<In, Bits<6>>,
    /// Host reads.
    pub s_ar_address: Signal<In, Bits<40>>,
    /// Host reads.
    pub s_r_valid: Signal<Out, Bit>,
    /// Host reads.
    pub s_r_ready: Signal<In, Bit>,
    /// Host reads.
    pub s_r_id: Signal<Out, Bits<6>>,
    /// Host reads.
    pub s_r_data: Signal<Out, Line>,
    /// Host reads.
    pub s_r_response: Signal<Out, Bits<2>>,
    /// Host writes.
    pub s_aw_valid: Signal<In, Bit>,
    /// Host writes.
    pub s_aw_ready: Signal<Out, Bit>,
    /// Host writes.
    pub s_aw_id: Signal<In, Bits<6>>,
    /// Host writes.
    pub s_aw_address: Signal<In, Bits<40>>,
    /// Host writes.
    pub s_w_valid: Signal<In, Bit>,
    /// Host writes.
    pub s_w_ready: Signal<Out, Bit>,
    /// Host writes.
    pub s_w_data: Signal<In, Line>,
    /// Host writes.
    pub s_w_strobe: Signal<In, Bits<64>>,
    /// Host writes.
    pub s_b_valid: Signal<Out, Bit>,
    /// Host writes.
    pub s_b_ready: Signal<In, Bit>,
    /// Host writes.
    pub s_b_id: Signal<Out, Bits<6>>,
    /// Host writes.
    pub s_b_response: Signal<Out, Bits<2>>,
    /// DRAM reads.
    pub m_ar_valid: Signal<Out, Bit>,
    /// DRAM reads.
    pub m_ar_ready: Signal<In, Bit>,
    /// DRAM reads.
    pub m_ar_id: Signal<Out, Bits<8>>,
    /// DRAM reads.
    pub m_ar_address: Signal<Out, Bits<40>>,
    /// DRAM reads.
    pub m_r_valid: Signal<In, Bit>,
    /// DRAM reads.
    pub m_r_ready: Signal<Out, Bit>,
    /// DRAM reads.
    pub m_r_id: Signal<In, Bits<8>>,
    /// DRAM reads.
    pub m_r_data: Signal<In, Line>,
    /// DRAM reads.
    pub m_r_response: Signal<In, Bits<2>>,
    /// DRAM writes.
    pub m_aw_valid: Signal<Out, Bit>,
    /// DRAM writes.
    pub m_aw_ready: Signal<In, Bit>,
    /// DRAM writes.
    pub m_aw_id: Signal<Out, Bits<8>>,
    /// DRAM writes.
    pub m_aw_address: Signal<Out, Bits<40>>,
    /// DRAM writes.
    pub m_aw_length: Signal<Out, Bits<8>>,
    /// DRAM writes.
    pub m_w_valid: Signal<Out, Bit>,
    /// DRAM writes.
    pub m_w_ready: Signal<In, Bit>,
    /// DRAM writes.
    pub m_w_data: Signal<Out, Line>,
    /// DRAM writes.
    pub m_w_strobe: Signal<Out, Bits<64>>,
    /// DRAM writes.
    pub m_w_last: Signal<Out, Bit>,
    /// DRAM writes.
    pub m_b_valid: Signal<In, Bit>,
    /// DRAM writes.
    pub m_b_ready: Signal<Out, Bit>,
    /// DRAM writes.
    pub m_b_id: Signal<In, Bits<8>>,
    /// DRAM writes.
    pub m_b_response: Signal<In, Bits<2>>,
    /// Fetch port.
    pub fetch_request_valid: Signal<Out, Bit>,
    /// Fetch port.
    pub fetch_request_ready: Signal<In, Bit>,
    /// Fetch port.
    pub fetch_request_cancel: Signal<Out, Bit>,
    /// Fetch port.
    pub fetch_request_slot: Signal<Out, Bits<SLOT_BITS>>,
    /// Fetch port.
    pub fetch_request_epoch: Signal<Out, Bits<8>>,
    /// Fetch port.
    pub fetch_request_page: Signal<Out, Bits<28>>,
    /// Fetch port.
    pub fetch_confirm_valid: Signal<In, Bit>,
    /// Fetch port.
    pub fetch_confirm_slot: Signal<In, Bits<SLOT_BITS>>,
    /// Fetch port.
    pub fetch_confirm_epoch: Signal<In, Bits<8>>,
    /// Fetch port.
    pub fetch_data_valid: Signal<In, Bit>,
    /// Fetch port.
    pub fetch_data_ready: Signal<Out, Bit>,
    /// Fetch port.
    pub fetch_data_slot: Signal<In, Bits<SLOT_BITS>>,
    /// Fetch port.
    pub fetch_data_epoch: Signal<In, Bits<8>>,
    /// Fetch port.
    pub fetch_data_chunk: Signal<In, Bits<3>>,
    /// Fetch port.
    pub fetch_data_error: Signal<In, Bit>,
    /// Fetch port.
    pub fetch_data_data: Signal<In, Line>,
    /// Write-back port.
    pub writeback_valid: Signal<Out, Bit>,
    /// Write-back port.
    pub writeback_ready: Signal<In, Bit>,
    /// Write-back port.
    pub writeback_slot: Signal<Out, Bits<3>>,
    /// Write-back port.
    pub writeback_page: Signal<Out, Bits<28>>,
    /// Write-back port.
    pub writeback_line: Signal<Out, Bits<6>>,
    /// Write-back port.
    pub writeback_data: Signal<Out, Line>,
    /// Write-back port.
    pub writeback_done_valid: Signal<In, Bit>,
    /// Write-back port.
    pub writeback_done_slot: Signal<In, Bits<3>>,
    /// Write-back port.
    pub writeback_done_error: Signal<In, Bit>,
    /// Host DMA and interrupts.
    pub dma_valid: Signal<Out, Bit>,
    /// Host DMA and interrupts.
    pub dma_ready: Signal<In, Bit>,
    /// Host DMA and interrupts.
    pub dma_address: Signal<Out, Bits<64>>,
    /// Host DMA and interrupts.
    pub dma_data: Signal<Out, Bits<128>>,
    /// Host DMA and interrupts.
    pub dma_done_valid: Signal<In, Bit>,
    /// Host DMA and interrupts.
    pub interrupt_valid: Signal<Out, Bit>,
    /// Host DMA and interrupts.
    pub interrupt_ready: Signal<In, Bit>,
    /// Host DMA and interrupts.
    pub interrupt_vector: Signal<Out, Bits<4>>,
    /// Self-test: a copy of host memory starts.
    pub copy_start: Signal<Out, Bit>,
    /// Self-test: where from.
    pub copy_source: Signal<Out, Bits<64>>,
    /// Self-test: where to.
    pub copy_target: Signal<Out, Bits<64>>,
    /// Self-test: bytes.
    pub copy_length: Signal<Out, Bits<24>>,
    /// Self-test: a copy runs.
    pub copy_busy: Signal<In, Bit>,
    /// Self-test: how the last one ended.
    pub copy_end: Signal<In, Bits<3>>,
    /// Self-test: bytes written.
    pub copy_written: Signal<In, Bits<24>>,
    /// Self-test: raises an interrupt.
    pub raise_interrupt: Signal<Out, Bit>,
    /// Self-test: its vector.
    pub test_vector: Signal<Out, Bits<4>>,
    /// A write to host memory failed.
    pub host_write_failed: Signal<In, Bit>,
    /// Registers.
    pub l_aw_valid: Signal<In, Bit>,
    /// Registers.
    pub l_aw_ready: Signal<Out, Bit>,
    /// Registers.
    pub l_aw_address: Signal<In, Bits<12>>,
    /// Registers.
    pub l_w_valid: Signal<In, Bit>,
    /// Registers.
    pub l_w_ready: Signal<Out, Bit>,
    /// Registers.
    pub l_w_data: Signal<In, Bits<32>>,
    /// Registers.
    pub l_b_valid: Signal<Out, Bit>,
    /// Registers.
    pub l_b_ready: Signal<In, Bit>,
    /// Registers.
    pub l_b_response: Signal<Out, Bits<2>>,
    /// Registers.
    pub l_ar_valid: Signal<In, Bit>,
    /// Registers.
    pub l_ar_ready: Signal<Out, Bit>,
    /// Registers.
    pub l_ar_address: Signal<In, Bits<12>>,
    /// Registers.
    pub l_r_valid: Signal<Out, Bit>,
    /// Registers.
    pub l_r_ready: Signal<In, Bit>,
    /// Registers.
    pub l_r_data: Signal<Out, Bits<32>>,
    /// Registers.
    pub l_r_response: Signal<Out, Bits<2>>,
    read_path: ReadPath,
    write_path: WritePath,
    contexts: Contexts,
    sequencer: Sequencer,
    frame_range: FrameRange,
    fetches: Fetches,
    policy: FetchAll,
    reference: Reference,
    pins: Pins,
    writeback: Writeback,
    events: Events,
    statistics: Statistics,
    registers: RegisterBlock,
    now: DFF<Bits<16>>,
    deadline: DFF<Bits<16>>,
    shed: DFF<Bits<16>>,
    margin: Signal<Local, Bits<16>>,
    quiet: Signal<Local, Bit>,
    reset_seen: DFF<Bit>,
    kind: Signal<Local, Bits<2>>,
    arrives: Signal<Local, Bit>,
    in_time: Signal<Local, Bit>,
}

impl Logic for Agent {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, now, deadline, shed, reset_seen);
        clock!(
            self,
            clock,
            read_path,
            write_path,
            contexts,
            sequencer,
            frame_range,
            fetches,
            reference,
            pins,
            writeback,
            events,
            statistics,
            registers
        );
        self.now.d.next = self.now.q.val() + 1;

        self.read_path.reset.next = self.reset.val();
        self.write_path.reset.next = self.reset.val();
        self.contexts.reset.next = self.reset.val();
        self.sequencer.reset.next = self.reset.val();
        self.frame_range.reset.next = self.reset.val();
        self.fetches.reset.next = self.reset.val();
        self.pins.reset.next = self.reset.val();
        self.writeback.reset.next = self.reset.val();
        self.events.reset.next = self.reset.val();
        self.statistics.reset.next = self.reset.val();
        self.registers.reset.next = self.reset.val();
        self.read_path.s_ar_valid.next = self.s_ar_valid.val();
        self.s_ar_ready.next = self.read_path.s_ar_ready.val();
        self.read_path.s_ar_id.next = self.s_ar_id.val();
        self.read_path.s_ar_address.next = self.s_ar_address.val();
        self.s_r_valid.next = self.read_path.s_r_valid.val();
        self.read_path.s_r_ready.next = self.s_r_ready.val();
        self.s_r_id.next = self.read_path.s_r_id.val();
        self.s_r_data.next = self.read_path.s_r_data.val();
        self.s_r_response.next = self.read_path.s_r_response.val();
        self.m_ar_valid.next = self.read_path.m_ar_valid.val();
        self.read_path.m_ar_ready.next = self.m_ar_ready.val();
        self.m_ar_id.next = self.read_path.m_ar_id.val();
        self.m_ar_address.next = self.read_path.m_ar_address.val();
        self.read_path.m_r_valid.next = self.m_r_valid.val();
        self.m_r_ready.next = self.read_path.m_r_ready.val();
        self.read_path.m_r_id.next = self.m_r_id.val();
        self.read_path.m_r_data.next = self.m_r_data.val();
        self.read_path.m_r_response.next = self.m_r_response.val();
        self.write_path.s_aw_valid.next = self.s_aw_valid.val();
        self.s_aw_ready.next = self.write_path.s_aw_ready.val();
        self.write_path.s_aw_id.next = self.s_aw_id.val();
        self.write_path.s_aw_address.next = self.s_aw_address.val();
        self.write_path.s_w_valid.next = self.s_w_valid.val();
        self.s_w_ready.next = self.write_path.s_w_ready.val();
        self.write_path.s_w_data.next = self.s_w_data.val();
        self.write_path.s_w_strobe.next = self.s_w_strobe.val();
        self.s_b_valid.next = self.write_path.s_b_valid.val();
        self.write_path.s_b_ready.next = self.s_b_ready.val();
        self.s_b_id.next = self.write_path.s_b_id.val();
        self.s_b_response.next = self.write_path.s_b_response.val();
        self.m_aw_valid.next = self.write_path.m_aw_valid.val();
        self.write_path.m_aw_ready.next = self.m_aw_ready.val();
        self.m_aw_id.next = self.write_path.m_aw_id.val();
        self.m_aw_address.next = self.write_path.m_aw_address.val();
        self.m_aw_length.next = self.write_path.m_aw_length.val();
        self.m_w_valid.next = self.write_path.m_w_valid.val();
        self.write_path.m_w_ready.next = self.m_w_ready.val();
        self.m_w_data.next = self.write_path.m_w_data.val();
        self.m_w_strobe.next = self.write_path.m_w_strobe.val();
        self.m_w_last.next = self.write_path.m_w_last.val();
        self.write_path.m_b_valid.next = self.m_b_valid.val();
        self.m_b_ready.next = self.write_path.m_b_ready.val();
        self.write_path.m_b_id.next = self.m_b_id.val();
        self.write_path.m_b_response.next = self.m_b_response.val();
        self.fetch_request_valid.next = self.fetches.fetch_request_valid.val();
        self.fetches.fetch_request_ready.next = self.fetch_request_ready.val();
        self.fetch_request_cancel.next = self.fetches.fetch_request_cancel.val();
        self.fetch_request_slot.next = self.fetches.fetch_request_slot.val();
        self.fetch_request_epoch.next = self.fetches.fetch_request_epoch.val();
        self.fetch_request_page.next = self.fetches.fetch_request_page.val();
        self.fetches.fetch_confirm_valid.next = self.fetch_confirm_valid.val();
        self.fetches.fetch_confirm_slot.next = self.fetch_confirm_slot.val();
        self.fetches.fetch_confirm_epoch.next = self.fetch_confirm_epoch.val();
        self.fetches.fetch_data_valid.next = self.fetch_data_valid.val();
        self.fetch_data_ready.next = self.fetches.fetch_data_ready.val();
        self.fetches.fetch_data_slot.next = self.fetch_data_slot.val();
        self.fetches.fetch_data_epoch.next = self.fetch_data_epoch.val();
        self.fetches.fetch_data_chunk.next = self.fetch_data_chunk.val();
        self.fetches.fetch_data_error.next = self.fetch_data_error.val();
        self.fetches.fetch_data_data.next = self.fetch_data_data.val();
        self.writeback_valid.next = self.writeback.writeback_valid.val();
        self.writeback.writeback_ready.next = self.writeback_ready.val();
        self.writeback_slot.next = self.writeback.writeback_slot.val();
        self.writeback_page.next = self.writeback.writeback_page.val();
        self.writeback_line.next = self.writeback.writeback_line.val();
        self.writeback_data.next = self.writeback.writeback_data.val();
        self.dma_valid.next = self.events.dma_valid.val();
        self.events.dma_ready.next = self.dma_ready.val();
        self.dma_address.next = self.events.dma_address.val();
        self.dma_data.next = self.events.dma_data.val();
        self.events.dma_done_valid.next = self.dma_done_valid.val();
        self.interrupt_valid.next = self.events.interrupt_valid.val();
        self.events.interrupt_ready.next = self.interrupt_ready.val();
        self.interrupt_vector.next = self.events.interrupt_vector.val();
        self.registers.function_reset.next = self.function_reset.val();
        self.registers.l_aw_valid.next = self.l_aw_valid.val();
        self.l_aw_ready.next = self.registers.l_aw_ready.val();
        self.registers.l_aw_address.next = self.l_aw_address.val();
        self.registers.l_w_valid.next = self.l_w_valid.val();
        self.l_w_ready.next = self.registers.l_w_ready.val();
        self.registers.l_w_data.next = self.l_w_data.val();
        self.l_b_valid.next = self.registers.l_b_valid.val();
        self.registers.l_b_ready.next = self.l_b_ready.val();
        self.l_b_response.next = self.registers.l_b_response.val();
        self.registers.l_ar_valid.next = self.l_ar_valid.val();
        self.l_ar_ready.next = self.registers.l_ar_ready.val();
        self.registers.l_ar_address.next = self.l_ar_address.val();
        self.l_r_valid.next = self.registers.l_r_valid.val();
        self.registers.l_r_ready.next = self.l_r_ready.val();
        self.l_r_data.next = self.registers.l_r_data.val();
        self.l_r_response.next = self.registers.l_r_response.val();

        // Configuration.
        self.read_path.table_base.next = self.registers.table_base.val();
        self.read_path.frame_base.next = self.registers.frame_base.val();
        self.read_path.window_base.next = self.registers.window_base.val();
        self.write_path.table_base.next = self.registers.table_base.val();
        self.write_path.frame_base.next = self.registers.frame_base.val();
        self.write_path.window_base.next = self.registers.window_base.val();
        self.read_path.fence_frame.next = self.registers.fence_frame.val();
        self.read_path.lines_enabled.next = self.sequencer.is_ready.val()
            & (self.registers.enable_prefetch.val() | self.registers.enable_install.val());
        self.sequencer.present_bit.next = self.registers.present_bit.val();
        self.sequencer.managed_bit.next = self.registers.managed_bit.val();
        self.sequencer.late_bit.next = self.registers.late_bit.val();
        self.sequencer.frame_base.next = self.registers.frame_base.val();
        self.sequencer.window_base.next = self.registers.window_base.val();
        self.sequencer.table_base.next = self.registers.table_base.val();
        self.sequencer.hold_limit.next = self.registers.hold_limit.val();
        self.sequencer.fetch_limit.next = self.registers.fetch_limit.val();
        self.sequencer.reserved_frames.next = self.registers.reserved_frames.val();
        self.sequencer.enable_prefetch.next = self.registers.enable_prefetch.val();
        self.sequencer.enable_hold.next =
            self.registers.enable_hold.val() & self.registers.enable_install.val();
        self.sequencer.enable_install.next = self.registers.enable_install.val();
        self.contexts.late_bit.next = self.registers.late_bit.val();
        // A new deadline applies once no hold is taken. Lines shed at an age that leaves room for those in front of them.
        self.quiet.next = self.contexts.holds_taken.val() == 0;
        self.margin.next = self.registers.reply_limit_cycles.val() - 160;
        if self.quiet.val() {
            self.deadline.d.next = self.registers.deadline_cycles.val();
            self.shed.d.next = self.margin.val();
        }
        self.sequencer.deadline_cycles.next = self.deadline.q.val();
        self.sequencer.shed_cycles.next = self.shed.q.val();
        self.fetches.timeout_cycles.next = self.registers.fetch_timeout_cycles.val();
        self.pins.timeout_cycles.next = self.registers.pin_timeout_cycles.val();
        self.fetches.cancel_all.next = self.function_reset.val();
        self.fetches.transport_reset.next = self.registers.control_transport_reset.val();
        self.read_path.now.next = self.now.q.val();
        self.contexts.now.next = self.now.q.val();
        self.sequencer.now.next = self.now.q.val();
        self.fetches.now.next = self.now.q.val();

        // Reads: contexts and the agent's own.
        self.read_path.context_available.next = self.contexts.available.val();
        self.read_path.context_exhausted.next = self.contexts.exhausted.val();
        self.contexts.allocate.next = self.read_path.context_wants.val();
        self.contexts.allocate_line.next = self.read_path.context_line.val();
        self.contexts.allocate_id.next = self.read_path.context_id.val();
        self.contexts.allocate_accepted.next = self.read_path.context_accepted.val();
        self.contexts.allocate_flags.next = self.read_path.context_flags.val();
        self.contexts.read_ready.next = self.read_path.context_read_ready.val();
        self.contexts.reply_ready.next = self.read_path.reply_ready.val();
        self.read_path.context_read_valid.next = self.contexts.read_valid.val();
        self.read_path.context_read_index.next = self.contexts.read_index.val();
        self.read_path.context_read_line.next = self.contexts.read_line.val();
        self.read_path.reply_valid.next = self.contexts.reply_valid.val();
        self.read_path.reply_id.next = self.contexts.reply_id.val();
        self.read_path.reply_data.next = self.contexts.reply_data.val();
        self.read_path.reply_response.next = self.contexts.reply_response.val();
        self.read_path.own_read_valid.next =
            self.sequencer.check_valid.val() | self.writeback.read_valid.val();
        self.read_path.own_read_id.next = 192.into();
        self.read_path.own_read_address.next = self.writeback.read_address.val();
        self.writeback.read_ready.next =
            self.read_path.own_read_ready.val() & !self.sequencer.check_valid.val();
        self.sequencer.check_ready.next =
            self.read_path.own_read_ready.val() & self.sequencer.check_valid.val();
        if self.sequencer.check_valid.val() {
            self.read_path.own_read_id.next = 128.into();
            self.read_path.own_read_address.next = self.sequencer.check_address.val();
        }
        self.kind.next = self.m_r_id.val().get_bits::<2>(6);
        self.arrives.next = self.m_r_valid.val();
        self.contexts.arrive.next = self.arrives.val() & (self.kind.val() == 1);
        self.contexts.arrive_index.next = self.m_r_id.val().get_bits::<CONTEXT_BITS>(0);
        self.contexts.arrive_data.next = self.m_r_data.val();
        self.contexts.arrive_response.next = self.m_r_response.val();
        self.sequencer.check_arrive.next = self.arrives.val() & (self.kind.val() == 2);
        self.sequencer.check_data.next = self.m_r_data.val();
        self.sequencer.check_response.next = self.m_r_response.val();
        self.writeback.arrive.next = self.arrives.val() & (self.kind.val() == 3);
        self.writeback.arrive_data.next = self.m_r_data.val();

        self.read_path.writes_busy.next = self.write_path.writes_busy.val();
        self.read_path.tag_write.next = self.sequencer.tag_write.val();
        self.read_path.tag_frame.next = self.sequencer.tag_frame.val();
        self.read_path.tag_value.next = self.sequencer.tag_value.val();
        self.sequencer.fence_count.next = self.read_path.fence_count.val();

        // Writes.
        self.contexts.table_accepted.next = self.write_path.table_accepted.val();
        self.contexts.table_acknowledged.next = self.write_path.table_acknowledged.val();
        self.contexts.check_valid.next = self.write_path.check_valid.val();
        self.contexts.check_line.next = self.write_path.check_line.val();
        self.contexts.check_data.next = self.write_path.check_data.val();
        self.contexts.check_strobe.next = self.write_path.check_strobe.val();
        self.contexts.check_cleared.next = self.write_path.check_cleared.val();
        self.contexts.patch_ready.next = self.write_path.patch_ready.val();
        self.write_path.check_blocked.next = self.contexts.check_blocked.val();
        self.write_path.patch_queued.next = self.contexts.patch_queued.val();
        self.write_path.patch_valid.next = self.contexts.patch_valid.val();
        self.write_path.patch_line.next = self.contexts.patch_line.val();
        self.write_path.patch_data.next = self.contexts.patch_data.val();
        self.write_path.patch_entries.next = self.contexts.patch_entries.val();
        self.write_path.fill_valid.next = self.fetches.fill_valid.val();
        self.write_path.fill_slot.next = self.fetches.fill_slot.val();
        self.write_path.fill_frame.next = self.fetches.fill_frame.val();
        self.write_path.fill_chunk.next = self.fetches.fill_chunk.val();
        self.write_path.fill_data.next = self.fetches.fill_data.val();
        self.fetches.fill_beat_taken.next = self.write_path.fill_beat_taken.val();
        self.fetches.fill_chunk_taken.next = self.write_path.fill_chunk_taken.val();
        self.fetches.fill_acknowledged.next = self.write_path.fill_acknowledged.val();
        self.fetches.fill_acknowledged_slot.next = self.write_path.fill_acknowledged_slot.val();
        self.fetches.fill_acknowledged_error.next = self.write_path.fill_acknowledged_error.val();
        self.write_path.live_write.next = self.sequencer.live_write.val();
        self.write_path.live_frame.next = self.sequencer.live_frame.val();
        self.write_path.live_value.next = self.sequencer.live_value.val();
        self.write_path.dirty_frame.next = self.sequencer.dirty_frame.val();
        self.sequencer.dirty.next = self.write_path.dirty.val();

        // Sequencer.
        self.sequencer.arrived_empty.next = self.contexts.arrived_empty.val();
        self.sequencer.taken_index.next = self.contexts.taken_index.val();
        self.sequencer.taken_data.next = self.contexts.taken_data.val();
        self.sequencer.taken_error.next = self.contexts.taken_error.val();
        self.sequencer.taken_line.next = self.contexts.taken_line.val();
        self.sequencer.taken_accepted.next = self.contexts.taken_accepted.val();
        self.sequencer.taken_flags.next = self.contexts.taken_flags.val();
        self.sequencer.current_held.next = self.contexts.current_held.val();
        self.sequencer.current_expiry.next = self.contexts.current_expiry.val();
        self.sequencer.holds_taken.next = self.contexts.holds_taken.val();
        self.sequencer.finish_ready.next = self.contexts.finish_ready.val();
        self.contexts.arrived_take.next = self.sequencer.arrived_take.val();
        self.contexts.current_line.next = self.sequencer.current_line.val();
        self.contexts.finish.next = self.sequencer.finish.val();
        self.contexts.finish_index.next = self.sequencer.finish_index.val();
        self.contexts.finish_data.next = self.sequencer.finish_data.val();
        self.contexts.finish_touched.next = self.sequencer.finish_touched.val();
        self.contexts.finish_bad.next = self.sequencer.finish_bad.val();
        self.contexts.finish_waiting.next = self.sequencer.finish_waiting.val();
        self.contexts.finish_expiry.next = self.sequencer.finish_expiry.val();
        self.contexts.finish_hold.next = self.sequencer.finish_hold.val();
        self.policy.line.next = self.sequencer.current_line.val();
        self.policy.remote.next = self.sequencer.policy_remote.val();
        self.sequencer.policy_wanted.next = self.policy.wanted.val();
        self.sequencer.free_slot.next = self.fetches.free_slot.val();
        self.sequencer.free_slot_comes.next = self.fetches.free_comes.val();
        self.sequencer.slots_busy.next = self.fetches.slots_busy.val();
        self.fetches.allocate.next = self.sequencer.allocate.val();
        self.fetches.allocate_page.next = self.sequencer.allocate_page.val();
        self.fetches.allocate_frame.next = self.sequencer.allocate_frame.val();
        self.fetches.allocate_entry.next = self.sequencer.allocate_entry.val();
        self.fetches.allocate_demand.next = self.sequencer.allocate_demand.val();
        self.fetches.done_slot.next = self.sequencer.done_slot.val();
        self.fetches.mark_taken.next = self.sequencer.mark_taken.val();
        self.fetches.end_take.next = self.sequencer.end_take.val();
        self.sequencer.done.next = self.fetches.done.val();
        self.sequencer.dead.next = self.fetches.dead.val();
        self.sequencer.end_valid.next = self.fetches.end_valid.val();
        self.sequencer.end_page.next = self.fetches.end_page.val();
        self.sequencer.end_frame.next = self.fetches.end_frame.val();
        self.sequencer.end_entry.next = self.fetches.end_entry.val();
        self.sequencer.end_taken.next = self.fetches.end_taken.val();
        self.sequencer.end_failed.next = self.fetches.end_failed.val();
        self.sequencer.end_cancelled.next = self.fetches.end_cancelled.val();
        self.sequencer.complete.next = self.fetches.complete.val();
        self.sequencer.coming.next = self.fetches.coming.val();
        self.sequencer.coming_line.next = self.fetches.coming_entry.val().get_bits::<18>(3);
        self.sequencer.complete_index.next = self.fetches.complete_entry.val().get_bits::<3>(0);
        self.sequencer.complete_failed.next = self.fetches.complete_failed.val();
        self.contexts.coming.next = self.fetches.coming.val();
        self.contexts.coming_line.next = self.fetches.coming_entry.val().get_bits::<18>(3);
        self.contexts.coming_index.next = self.fetches.coming_entry.val().get_bits::<3>(0);
        self.contexts.coming_failed.next = self.fetches.coming_failed.val();
        self.in_time.next =
            self.contexts.complete_taken.val() | self.sequencer.complete_taken.val();
        self.fetches.complete_taken.next = self.in_time.val();
        self.frame_range.start.next = self.registers.command_start.val();
        self.frame_range.operation.next = self.registers.command_operation.val();
        self.frame_range.argument.next = self.registers.command_argument.val();
        self.frame_range.count.next = self.registers.command_token.val();
        self.frame_range.inner_busy.next = self.sequencer.command_busy.val();
        self.frame_range.inner_result.next = self.sequencer.command_result.val();
        self.frame_range.inner_result0.next = self.sequencer.command_result0.val();
        self.sequencer.command_start.next = self.frame_range.inner_start.val();
        self.sequencer.command_operation.next = self.frame_range.inner_operation.val();
        self.sequencer.command_argument.next = self.frame_range.inner_argument.val();
        self.sequencer.command_token.next = self.registers.command_token.val();
        self.reference.filled.next = self.sequencer.touch.val();
        self.reference.filled_frame.next = self.sequencer.touch_frame.val();
        self.reference.read.next = self.read_path.touched.val();
        self.reference.read_frame.next = self.read_path.touched_frame.val();
        self.reference.hand_passes.next = self.sequencer.hand_passes.val();
        self.reference.hand_frame.next = self.sequencer.hand_frame.val();
        self.sequencer.hand_referenced.next = self.reference.hand_referenced.val();
        self.writeback.frame_base.next = self.registers.frame_base.val();
        self.writeback.start.next = self.sequencer.writeback_start.val();
        self.writeback.start_slot.next = self.sequencer.writeback_slot.val();
        self.writeback.start_page.next = self.sequencer.writeback_page.val();
        self.writeback.start_frame.next = self.sequencer.writeback_frame.val();
        self.sequencer.writeback_done_valid.next = self.writeback_done_valid.val();
        self.sequencer.writeback_done_slot.next = self.writeback_done_slot.val();
        self.sequencer.writeback_done_error.next = self.writeback_done_error.val();
        self.pins.pin.next = self.sequencer.pin.val();
        self.pins.unpin.next = self.sequencer.unpin.val();
        self.pins.page.next = self.sequencer.pin_page.val();
        self.sequencer.pins_full.next = self.pins.full.val();
        self.sequencer.pin_expired.next = self.pins.expired.val();
        self.sequencer.pin_expired_page.next = self.pins.expired_page.val();
        self.clock_needed.next =
            self.pins.any.val() | !self.sequencer.is_ready.val() | self.frame_range.busy.val();

        // Events.
        self.events.event_valid.next = self.sequencer.event_valid.val();
        self.events.event_type.next = self.sequencer.event_type.val();
        self.events.event_frame.next = self.sequencer.event_frame.val();
        self.events.event_page.next = self.sequencer.event_page.val();
        self.events.event_entry.next = self.sequencer.event_entry.val();
        self.events.enable.next = self.registers.enable_events.val();
        self.events.enable_interrupts.next = self.registers.enable_interrupts.val();
        self.events.address_low.next = self.registers.ring_address_low.val();
        self.events.address_high.next = self.registers.ring_address_high.val();
        self.events.entries_log2.next = self.registers.ring_entries_log2.val();
        self.events.consumer.next = self.registers.ring_consumer.val();
        self.events.clear_overflow.next = self.registers.control_clear_overflow.val();

        // Self-test.
        self.copy_start.next = self.registers.control_start_copy.val();
        self.copy_source.next = bit_cast::<64, 32>(self.registers.copy_source_low.val())
            | (bit_cast::<64, 32>(self.registers.copy_source_high.val()) << 32);
        self.copy_target.next = bit_cast::<64, 32>(self.registers.copy_target_low.val())
            | (bit_cast::<64, 32>(self.registers.copy_target_high.val()) << 32);
        self.copy_length.next = self.registers.copy_length.val();
        self.registers.copy_busy.next = self.copy_busy.val();
        self.registers.copy_end.next = self.copy_end.val();
        self.registers.copy_written.next = self.copy_written.val();
        self.raise_interrupt.next = self.registers.control_raise_interrupt.val();
        self.test_vector.next = self.registers.test_vector.val();

        // What software reads.
        self.registers.status_ready.next = self.sequencer.is_ready.val();
        self.registers.status_event_overflow.next = self.events.overflow.val();
        self.registers.status_holds_taken.next = self.contexts.holds_taken.val();
        self.registers.status_slots_busy.next = self.fetches.slots_busy.val();
        if self.function_reset.val() {
            self.reset_seen.d.next = true;
        }
        if self.registers.control_clear_error.val() | self.reset.val() {
            self.reset_seen.d.next = false;
        }
        self.registers.status_function_reset_seen.next = self.reset_seen.q.val();
        self.registers.command_busy.next = self.frame_range.busy.val();
        self.registers.command_result.next = self.frame_range.result.val();
        self.registers.command_answer.next = self.frame_range.result0.val().get_bits::<26>(0);
        self.registers.command_result0.next = self.frame_range.result0.val();
        self.registers.command_result1.next = self.sequencer.command_result1.val();
        self.registers.ring_producer.next = self.events.producer.val();
        self.registers.frames_posted.next = bit_cast::<24, 16>(self.sequencer.frames_posted.val());
        self.registers.frames_withdrawn.next =
            bit_cast::<24, 16>(self.sequencer.frames_withdrawn.val());
        self.registers.frames_free.next = bit_cast::<24, 16>(self.sequencer.frames_free.val());
        self.registers.frames_fetching.next =
            bit_cast::<24, 16>(self.sequencer.frames_fetching.val());
        self.registers.frames_staged.next = bit_cast::<24, 16>(self.sequencer.frames_staged.val());
        self.registers.frames_resident.next =
            bit_cast::<24, 16>(self.sequencer.frames_resident.val());
        self.registers.frames_leaving.next =
            bit_cast::<24, 16>(self.sequencer.frames_leaving.val());
        self.registers.frames_writing_back.next =
            bit_cast::<24, 16>(self.sequencer.frames_writing_back.val());
        self.statistics.clear.next = self.registers.control_clear_statistics.val();
        self.statistics.count[0].next = self.read_path.count_table_line.val();
        self.registers.table_line_reads.next = self.statistics.value[0].val();
        self.statistics.count[1].next = self.in_time.val();
        self.registers.pages_in_time.next = self.statistics.value[1].val();
        self.statistics.count[2].next = false;
        self.registers.pages_late.next = self.statistics.late.val();
        self.statistics.count[3].next = self.sequencer.count_fetch.val();
        self.registers.fetches.next = self.statistics.value[3].val();
        self.statistics.count[4].next = self.sequencer.count_failed.val();
        self.registers.fetches_failed.next = self.statistics.value[4].val();
        self.statistics.count[5].next = self.sequencer.count_cancelled.val();
        self.registers.fetches_cancelled.next = self.statistics.value[5].val();
        self.statistics.count[6].next = self.fetches.count_stale.val();
        self.registers.stale_chunks.next = self.statistics.value[6].val();
        self.statistics.count[7].next = self.sequencer.count_alias.val();
        self.registers.aliases.next = self.statistics.value[7].val();
        self.statistics.count[8].next = self.sequencer.count_bad.val();
        self.registers.bad_entries.next = self.statistics.value[8].val();
        self.statistics.count[9].next = self.read_path.count_stray_read.val();
        self.registers.stray_reads.next = self.statistics.value[9].val();
        self.statistics.count[10].next = self.write_path.count_stray_write.val();
        self.registers.stray_writes.next = self.statistics.value[10].val();
        self.statistics.count[11].next = self.read_path.count_no_context.val();
        self.registers.no_context.next = self.statistics.value[11].val();
        self.statistics.count[12].next = self.sequencer.count_no_hold.val();
        self.registers.no_hold.next = self.statistics.value[12].val();
        self.statistics.count[13].next = self.sequencer.count_no_slot.val();
        self.registers.no_slot.next = self.statistics.value[13].val();
        self.statistics.count[14].next = self.sequencer.count_no_frame.val();
        self.registers.no_frame.next = self.statistics.value[14].val();
        self.statistics.count[15].next = false;
        self.registers.installs.next = self.statistics.installed.val();
        self.statistics.count[16].next = self.contexts.patch_queued.val();
        self.registers.patches.next = self.statistics.value[16].val();
        self.statistics.count[17].next = self.sequencer.count_hold.val();
        self.registers.holds_taken.next = self.statistics.value[17].val();
        self.statistics.count[18].next = self.contexts.count_ended_by_write.val();
        self.registers.holds_ended_by_write.next = self.statistics.value[18].val();
        self.statistics.count[19].next = self.sequencer.count_eviction.val();
        self.registers.evictions.next = self.statistics.value[19].val();
        self.statistics.count[20].next = self.sequencer.count_writeback.val();
        self.registers.writebacks.next = self.statistics.value[20].val();
        self.statistics.count[21].next = self.sequencer.count_demand.val();
        self.registers.demands.next = self.statistics.value[21].val();
        self.statistics.count[22].next = self.events.count_lost.val();
        self.registers.events_lost.next = self.statistics.value[22].val();
        self.statistics.count[23].next = self.host_write_failed.val();
        self.registers.host_write_errors.next = self.statistics.value[23].val();
        self.statistics.late_entries.next = self.contexts.late_entries.val();
        self.statistics.installed_entries.next = self.contexts.installed_entries.val();
        if self.reset.val() {
            self.now.d.next = 0.into();
            self.deadline.d.next = 0.into();
            self.shed.d.next = 0.into();
        }
    }
}
