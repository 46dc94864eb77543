//! The whole PCI function: the agent with the registers, interrupts and host memory accesses that a driver uses (DR1-DR5). Top of every image.
//!
//! ```text
//!  b_ (BAR 0) --> bar0 --> registers of the agent
//!                  |
//!                  +-----> interrupts (MSI-X) --messages--+
//!                              ^                          v
//!  agent --event: record, index, answer-> interrupt   host_writes --> h_aw, h_w, h_b (host memory)
//!        --copy, raise--> host_copy --bursts--------------^
//!                            ^---------------------------------------- h_ar, h_r
//! ```
//! Config space, links, completion time-outs and tags are the vendor's IP, which drives `msix_enabled`, `msix_masked`, `bus_master` and `function_reset`.
//! This file only wires.

use super::bar0::Bar0;
use super::host_copy::HostCopy;
use super::host_writes::HostWrites;
use super::interrupts::Interrupts;
use crate::agent::Agent;
use crate::line::Line;
use outrigger_registers::parameters::SLOT_BITS;
use rust_hdl::core::prelude::*;
use rust_hdl::widgets::prelude::*;

/// See the module's head; ports as in section 12 of `docs/agent.md`.
#[derive(LogicBlock, Default)]
pub struct Function {
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
    /// BAR 0.
    pub b_aw_valid: Signal<In, Bit>,
    /// BAR 0.
    pub b_aw_ready: Signal<Out, Bit>,
    /// BAR 0.
    pub b_aw_address: Signal<In, Bits<16>>,
    /// BAR 0.
    pub b_w_valid: Signal<In, Bit>,
    /// BAR 0.
    pub b_w_ready: Signal<Out, Bit>,
    /// BAR 0.
    pub b_w_data: Signal<In, Bits<32>>,
    /// BAR 0.
    pub b_b_valid: Signal<Out, Bit>,
    /// BAR 0.
    pub b_b_ready: Signal<In, Bit>,
    /// BAR 0.
    pub b_b_response: Signal<Out, Bits<2>>,
    /// BAR 0.
    pub b_ar_valid: Signal<In, Bit>,
    /// BAR 0.
    pub b_ar_ready: Signal<Out, Bit>,
    /// BAR 0.
    pub b_ar_address: Signal<In, Bits<16>>,
    /// BAR 0.
    pub b_r_valid: Signal<Out, Bit>,
    /// BAR 0.
    pub b_r_ready: Signal<In, Bit>,
    /// BAR 0.
    pub b_r_data: Signal<Out, Bits<32>>,
    /// BAR 0.
    pub b_r_response: Signal<Out, Bits<2>>,
    /// Writes to host memory.
    pub h_aw_valid: Signal<Out, Bit>,
    /// Writes to host memory.
    pub h_aw_ready: Signal<In, Bit>,
    /// Writes to host memory.
    pub h_aw_address: Signal<Out, Bits<64>>,
    /// Writes to host memory.
    pub h_aw_length: Signal<Out, Bits<8>>,
    /// Writes to host memory.
    pub h_w_valid: Signal<Out, Bit>,
    /// Writes to host memory.
    pub h_w_ready: Signal<In, Bit>,
    /// Writes to host memory.
    pub h_w_data: Signal<Out, Bits<128>>,
    /// Writes to host memory.
    pub h_w_strobe: Signal<Out, Bits<16>>,
    /// Writes to host memory.
    pub h_w_last: Signal<Out, Bit>,
    /// Writes to host memory.
    pub h_b_valid: Signal<In, Bit>,
    /// Writes to host memory.
    pub h_b_ready: Signal<Out, Bit>,
    /// Writes to host memory.
    pub h_b_response: Signal<In, Bits<2>>,
    /// Reads of host memory.
    pub h_ar_valid: Signal<Out, Bit>,
    /// Reads of host memory.
    pub h_ar_ready: Signal<In, Bit>,
    /// Reads of host memory.
    pub h_ar_address: Signal<Out, Bits<64>>,
    /// Reads of host memory.
    pub h_ar_length: Signal<Out, Bits<8>>,
    /// Reads of host memory.
    pub h_r_valid: Signal<In, Bit>,
    /// Reads of host memory.
    pub h_r_ready: Signal<Out, Bit>,
    /// Reads of host memory.
    pub h_r_data: Signal<In, Bits<128>>,
    /// Reads of host memory.
    pub h_r_response: Signal<In, Bits<2>>,
    /// Reads of host memory.
    pub h_r_last: Signal<In, Bit>,
    /// Config space: MSI-X is enabled.
    pub msix_enabled: Signal<In, Bit>,
    /// Config space: every vector is masked.
    pub msix_masked: Signal<In, Bit>,
    /// Config space: the function may read and write host memory.
    pub bus_master: Signal<In, Bit>,
    agent: Agent,
    bar0: Bar0,
    interrupts: Interrupts,
    host_writes: HostWrites,
    host_copy: HostCopy,
    raised: DFF<Bit>,
    raised_vector: DFF<Bits<4>>,
}

impl Logic for Function {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, raised, raised_vector);
        clock!(self, clock, agent, bar0, interrupts, host_writes, host_copy);
        self.agent.reset.next = self.reset.val();
        self.bar0.reset.next = self.reset.val();
        self.host_writes.reset.next = self.reset.val();
        self.host_copy.reset.next = self.reset.val();
        self.interrupts.reset.next = self.reset.val() | self.function_reset.val();
        self.agent.function_reset.next = self.function_reset.val();
        self.clock_needed.next = self.agent.clock_needed.val();
        self.agent.s_ar_valid.next = self.s_ar_valid.val();
        self.s_ar_ready.next = self.agent.s_ar_ready.val();
        self.agent.s_ar_id.next = self.s_ar_id.val();
        self.agent.s_ar_address.next = self.s_ar_address.val();
        self.s_r_valid.next = self.agent.s_r_valid.val();
        self.agent.s_r_ready.next = self.s_r_ready.val();
        self.s_r_id.next = self.agent.s_r_id.val();
        self.s_r_data.next = self.agent.s_r_data.val();
        self.s_r_response.next = self.agent.s_r_response.val();
        self.agent.s_aw_valid.next = self.s_aw_valid.val();
        self.s_aw_ready.next = self.agent.s_aw_ready.val();
        self.agent.s_aw_id.next = self.s_aw_id.val();
        self.agent.s_aw_address.next = self.s_aw_address.val();
        self.agent.s_w_valid.next = self.s_w_valid.val();
        self.s_w_ready.next = self.agent.s_w_ready.val();
        self.agent.s_w_data.next = self.s_w_data.val();
        self.agent.s_w_strobe.next = self.s_w_strobe.val();
        self.s_b_valid.next = self.agent.s_b_valid.val();
        self.agent.s_b_ready.next = self.s_b_ready.val();
        self.s_b_id.next = self.agent.s_b_id.val();
        self.s_b_response.next = self.agent.s_b_response.val();
        self.m_ar_valid.next = self.agent.m_ar_valid.val();
        self.agent.m_ar_ready.next = self.m_ar_ready.val();
        self.m_ar_id.next = self.agent.m_ar_id.val();
        self.m_ar_address.next = self.agent.m_ar_address.val();
        self.agent.m_r_valid.next = self.m_r_valid.val();
        self.m_r_ready.next = self.agent.m_r_ready.val();
        self.agent.m_r_id.next = self.m_r_id.val();
        self.agent.m_r_data.next = self.m_r_data.val();
        self.agent.m_r_response.next = self.m_r_response.val();
        self.m_aw_valid.next = self.agent.m_aw_valid.val();
        self.agent.m_aw_ready.next = self.m_aw_ready.val();
        self.m_aw_id.next = self.agent.m_aw_id.val();
        self.m_aw_address.next = self.agent.m_aw_address.val();
        self.m_aw_length.next = self.agent.m_aw_length.val();
        self.m_w_valid.next = self.agent.m_w_valid.val();
        self.agent.m_w_ready.next = self.m_w_ready.val();
        self.m_w_data.next = self.agent.m_w_data.val();
        self.m_w_strobe.next = self.agent.m_w_strobe.val();
        self.m_w_last.next = self.agent.m_w_last.val();
        self.agent.m_b_valid.next = self.m_b_valid.val();
        self.m_b_ready.next = self.agent.m_b_ready.val();
        self.agent.m_b_id.next = self.m_b_id.val();
        self.agent.m_b_response.next = self.m_b_response.val();
        self.fetch_request_valid.next = self.agent.fetch_request_valid.val();
        self.agent.fetch_request_ready.next = self.fetch_request_ready.val();
        self.fetch_request_cancel.next = self.agent.fetch_request_cancel.val();
        self.fetch_request_slot.next = self.agent.fetch_request_slot.val();
        self.fetch_request_epoch.next = self.agent.fetch_request_epoch.val();
        self.fetch_request_page.next = self.agent.fetch_request_page.val();
        self.agent.fetch_confirm_valid.next = self.fetch_confirm_valid.val();
        self.agent.fetch_confirm_slot.next = self.fetch_confirm_slot.val();
        self.agent.fetch_confirm_epoch.next = self.fetch_confirm_epoch.val();
        self.agent.fetch_data_valid.next = self.fetch_data_valid.val();
        self.fetch_data_ready.next = self.agent.fetch_data_ready.val();
        self.agent.fetch_data_slot.next = self.fetch_data_slot.val();
        self.agent.fetch_data_epoch.next = self.fetch_data_epoch.val();
        self.agent.fetch_data_chunk.next = self.fetch_data_chunk.val();
        self.agent.fetch_data_error.next = self.fetch_data_error.val();
        self.agent.fetch_data_data.next = self.fetch_data_data.val();
        self.writeback_valid.next = self.agent.writeback_valid.val();
        self.agent.writeback_ready.next = self.writeback_ready.val();
        self.writeback_slot.next = self.agent.writeback_slot.val();
        self.writeback_page.next = self.agent.writeback_page.val();
        self.writeback_line.next = self.agent.writeback_line.val();
        self.writeback_data.next = self.agent.writeback_data.val();
        self.agent.writeback_done_valid.next = self.writeback_done_valid.val();
        self.agent.writeback_done_slot.next = self.writeback_done_slot.val();
        self.agent.writeback_done_error.next = self.writeback_done_error.val();
        self.bar0.b_aw_valid.next = self.b_aw_valid.val();
        self.b_aw_ready.next = self.bar0.b_aw_ready.val();
        self.bar0.b_aw_address.next = self.b_aw_address.val();
        self.bar0.b_w_valid.next = self.b_w_valid.val();
        self.b_w_ready.next = self.bar0.b_w_ready.val();
        self.bar0.b_w_data.next = self.b_w_data.val();
        self.b_b_valid.next = self.bar0.b_b_valid.val();
        self.bar0.b_b_ready.next = self.b_b_ready.val();
        self.b_b_response.next = self.bar0.b_b_response.val();
        self.bar0.b_ar_valid.next = self.b_ar_valid.val();
        self.b_ar_ready.next = self.bar0.b_ar_ready.val();
        self.bar0.b_ar_address.next = self.b_ar_address.val();
        self.b_r_valid.next = self.bar0.b_r_valid.val();
        self.bar0.b_r_ready.next = self.b_r_ready.val();
        self.b_r_data.next = self.bar0.b_r_data.val();
        self.b_r_response.next = self.bar0.b_r_response.val();
        self.h_aw_valid.next = self.host_writes.h_aw_valid.val();
        self.host_writes.h_aw_ready.next = self.h_aw_ready.val();
        self.h_aw_address.next = self.host_writes.h_aw_address.val();
        self.h_aw_length.next = self.host_writes.h_aw_length.val();
        self.h_w_valid.next = self.host_writes.h_w_valid.val();
        self.host_writes.h_w_ready.next = self.h_w_ready.val();
        self.h_w_data.next = self.host_writes.h_w_data.val();
        self.h_w_strobe.next = self.host_writes.h_w_strobe.val();
        self.h_w_last.next = self.host_writes.h_w_last.val();
        self.host_writes.h_b_valid.next = self.h_b_valid.val();
        self.h_b_ready.next = self.host_writes.h_b_ready.val();
        self.host_writes.h_b_response.next = self.h_b_response.val();
        self.h_ar_valid.next = self.host_copy.h_ar_valid.val();
        self.host_copy.h_ar_ready.next = self.h_ar_ready.val();
        self.h_ar_address.next = self.host_copy.h_ar_address.val();
        self.h_ar_length.next = self.host_copy.h_ar_length.val();
        self.host_copy.h_r_valid.next = self.h_r_valid.val();
        self.h_r_ready.next = self.host_copy.h_r_ready.val();
        self.host_copy.h_r_data.next = self.h_r_data.val();
        self.host_copy.h_r_response.next = self.h_r_response.val();
        self.host_copy.h_r_last.next = self.h_r_last.val();

        // BAR 0 and the agent's registers.
        self.agent.l_aw_valid.next = self.bar0.l_w_valid.val();
        self.agent.l_aw_address.next = self.bar0.l_w_address.val();
        self.agent.l_w_valid.next = self.bar0.l_w_valid.val();
        self.agent.l_w_data.next = self.bar0.l_w_data.val();
        self.bar0.l_w_ready.next = self.agent.l_aw_ready.val();
        self.bar0.l_b_valid.next = self.agent.l_b_valid.val();
        self.agent.l_b_ready.next = self.bar0.l_b_ready.val();
        self.agent.l_ar_valid.next = self.bar0.l_ar_valid.val();
        self.agent.l_ar_address.next = self.bar0.l_ar_address.val();
        self.bar0.l_ar_ready.next = self.agent.l_ar_ready.val();
        self.bar0.l_r_valid.next = self.agent.l_r_valid.val();
        self.bar0.l_r_data.next = self.agent.l_r_data.val();
        self.agent.l_r_ready.next = self.bar0.l_r_ready.val();
        self.interrupts.table_write.next = self.bar0.table_write.val();
        self.interrupts.table_word.next = self.bar0.table_word.val();
        self.interrupts.table_write_data.next = self.bar0.table_write_data.val();
        self.bar0.table_read_data.next = self.interrupts.table_read_data.val();
        self.bar0.pending.next = self.interrupts.pending.val();

        // Interrupts: those of the events go before that of the self-test, which waits.
        self.interrupts.enabled.next = self.msix_enabled.val();
        self.interrupts.function_masked.next = self.msix_masked.val();
        self.agent.interrupt_ready.next = true;
        self.interrupts.request.next = self.agent.interrupt_valid.val() | self.raised.q.val();
        self.interrupts.request_vector.next = self.raised_vector.q.val();
        if self.agent.interrupt_valid.val() {
            self.interrupts.request_vector.next = self.agent.interrupt_vector.val();
        } else {
            self.raised.d.next = false;
        }
        if self.agent.raise_interrupt.val() {
            self.raised.d.next = true;
            self.raised_vector.d.next = self.agent.test_vector.val();
        }
        if self.reset.val() | self.function_reset.val() {
            self.raised.d.next = false;
        }

        // Host memory.
        self.host_writes.bus_master.next = self.bus_master.val();
        self.host_writes.message_valid.next = self.interrupts.message_valid.val();
        self.host_writes.message_address.next = self.interrupts.message_address.val();
        self.host_writes.message_data.next = self.interrupts.message_data.val();
        self.interrupts.message_ready.next = self.host_writes.message_ready.val();
        self.host_writes.event_valid.next = self.agent.dma_valid.val();
        self.host_writes.event_address.next = self.agent.dma_address.val();
        self.host_writes.event_data.next = self.agent.dma_data.val();
        self.agent.dma_ready.next = self.host_writes.event_ready.val();
        self.agent.dma_done_valid.next = self.host_writes.event_done.val();
        self.agent.host_write_failed.next = self.host_writes.count_error.val();
        self.host_copy.stop.next = self.function_reset.val();
        self.host_copy.bus_master.next = self.bus_master.val();
        self.host_copy.start.next = self.agent.copy_start.val();
        self.host_copy.source.next = self.agent.copy_source.val();
        self.host_copy.target.next = self.agent.copy_target.val();
        self.host_copy.length.next = self.agent.copy_length.val();
        self.agent.copy_busy.next = self.host_copy.busy.val();
        self.agent.copy_end.next = self.host_copy.how_ended.val();
        self.agent.copy_written.next = self.host_copy.written.val();
        self.host_writes.copy_valid.next = self.host_copy.put_valid.val();
        self.host_writes.copy_address.next = self.host_copy.put_address.val();
        self.host_writes.copy_length.next = self.host_copy.put_length.val();
        self.host_writes.copy_data.next = self.host_copy.put_data.val();
        self.host_copy.put_ready.next = self.host_writes.copy_ready.val();
        self.host_copy.put_beat.next = self.host_writes.copy_beat.val();
        self.host_copy.put_done.next = self.host_writes.copy_done.val();
        self.host_copy.put_failed.next = self.host_writes.failed.val();
    }
}
