//! Register block of the agent: every register behind one AXI4-Lite port (DR2).
//!
//! Generated from the register table by `cargo run -p outrigger-registers --bin generate-registers`; do not edit.
//!
//! ```text
//! write: take -> rule -> compare -> decide -> commit or refuse -> respond
//! read:  take -> word of each block -> block -> respond
//! ```
//! A refused write changes nothing but `ERROR` and is answered with OKAY, as every access is. The two lowest address bits are ignored.
//! Reads of unmapped offsets give 0.

use super::configuration_guard::ConfigurationGuard;
use super::read_port::ReadPort;
use super::write_port::WritePort;
use super::write_rules::WriteRules;
use rust_hdl::core::prelude::*;
use rust_hdl::widgets::prelude::*;

/// The registers. Outputs are what software wrote, inputs are what it reads.
#[derive(LogicBlock, Default)]
pub struct RegisterBlock {
    /// Clock.
    pub clock: Signal<In, Clock>,
    /// Everything back to its reset value.
    pub reset: Signal<In, Bit>,
    /// A pulse: prefetch, events and interrupts go off, the rest stays.
    pub function_reset: Signal<In, Bit>,
    /// AXI4-Lite write address.
    pub l_aw_valid: Signal<In, Bit>,
    /// Taken together with the data.
    pub l_aw_ready: Signal<Out, Bit>,
    /// Byte offset.
    pub l_aw_address: Signal<In, Bits<12>>,
    /// AXI4-Lite write data.
    pub l_w_valid: Signal<In, Bit>,
    /// Taken together with the address.
    pub l_w_ready: Signal<Out, Bit>,
    /// Value; all four bytes are written.
    pub l_w_data: Signal<In, Bits<32>>,
    /// AXI4-Lite write response.
    pub l_b_valid: Signal<Out, Bit>,
    /// The response is taken.
    pub l_b_ready: Signal<In, Bit>,
    /// Always OKAY; `ERROR` tells of refused writes.
    pub l_b_response: Signal<Out, Bits<2>>,
    /// AXI4-Lite read address.
    pub l_ar_valid: Signal<In, Bit>,
    /// The address is taken.
    pub l_ar_ready: Signal<Out, Bit>,
    /// Byte offset.
    pub l_ar_address: Signal<In, Bits<12>>,
    /// AXI4-Lite read data.
    pub l_r_valid: Signal<Out, Bit>,
    /// The data is taken.
    pub l_r_ready: Signal<In, Bit>,
    /// Value of the register, 0 where there is none.
    pub l_r_data: Signal<Out, Bits<32>>,
    /// Always OKAY.
    pub l_r_response: Signal<Out, Bits<2>>,
    /// First frame number of the table frames. Unit: frames.
    pub table_base: Signal<Out, Bits<28>>,
    /// First frame number of the page frames. Unit: frames.
    pub frame_base: Signal<Out, Bits<28>>,
    /// First frame number of the remote window. Unit: frames.
    pub window_base: Signal<Out, Bits<28>>,
    /// Frame number whose first line is the flush fence. Unit: frames.
    pub fence_frame: Signal<Out, Bits<28>>,
    /// Position of the present bit in an entry. Unit: bit.
    pub present_bit: Signal<Out, Bits<6>>,
    /// Position of the bit that gives an entry to the agent. Unit: bit.
    pub managed_bit: Signal<Out, Bits<6>>,
    /// Position of the bit that says the page did not come in time. Unit: bit.
    pub late_bit: Signal<Out, Bits<6>>,
    /// Table-line reads start fetches.
    pub enable_prefetch: Signal<Out, Bit>,
    /// Table-line reads are answered with local pages installed.
    pub enable_install: Signal<Out, Bit>,
    /// Replies wait for pages up to the deadline.
    pub enable_hold: Signal<Out, Bit>,
    /// Events are written to the ring.
    pub enable_events: Signal<Out, Bit>,
    /// Events raise an interrupt.
    pub enable_interrupts: Signal<Out, Bit>,
    /// How long a reply may wait for pages; applied once no hold is taken. Unit: cycles.
    pub deadline_cycles: Signal<Out, Bits<16>>,
    /// D, the longest answer time of device memory. Unit: cycles.
    pub dram_bound_cycles: Signal<Out, Bits<16>>,
    /// Replies held at once; 0 holds none. Unit: holds.
    pub hold_limit: Signal<Out, Bits<5>>,
    /// Fetches in flight at once. Unit: slots.
    pub fetch_limit: Signal<Out, Bits<7>>,
    /// Free frames kept for DEMAND. Unit: frames.
    pub reserved_frames: Signal<Out, Bits<8>>,
    /// After this time a fetch is cancelled; looked at once per 192 cycles. Unit: cycles.
    pub fetch_timeout_cycles: Signal<Out, Bits<16>>,
    /// After this time a pin is dropped. Unit: cycles.
    pub pin_timeout_cycles: Signal<Out, Bits<24>>,
    /// Clears STATUS.event_overflow.
    pub control_clear_overflow: Signal<Out, Bit>,
    /// The transport was reset: every cancelled slot is confirmed.
    pub control_transport_reset: Signal<Out, Bit>,
    /// Clears ERROR.
    pub control_clear_error: Signal<Out, Bit>,
    /// Clears the counters of the block statistics.
    pub control_clear_statistics: Signal<Out, Bit>,
    /// Copies host memory as the block self_test says; ignored while a copy runs.
    pub control_start_copy: Signal<Out, Bit>,
    /// Raises the vector in TEST_VECTOR; ignored while an earlier one waits for the table.
    pub control_raise_interrupt: Signal<Out, Bit>,
    /// Argument of the next command.
    pub command_argument: Signal<Out, Bits<32>>,
    /// Fence token of the next EVICT_COMMIT; number of frames of the next POST_FRAMES.
    pub command_token: Signal<Out, Bits<32>>,
    /// A write starts this operation, see the operations.
    pub command_operation: Signal<Out, Bits<4>>,
    /// Bits 0-31 of the ring's host address, 16-byte aligned. Unit: bytes.
    pub ring_address_low: Signal<Out, Bits<32>>,
    /// Bits 32-63 of the ring's host address.
    pub ring_address_high: Signal<Out, Bits<32>>,
    /// log2 of the number of records; 0 switches the ring off. Unit: log2 records.
    pub ring_entries_log2: Signal<Out, Bits<5>>,
    /// Records that software has read, free running. Unit: records.
    pub ring_consumer: Signal<Out, Bits<32>>,
    /// Bits 0-31 of the host address that is read. Unit: bytes.
    pub copy_source_low: Signal<Out, Bits<32>>,
    /// Bits 32-63 of the host address that is read.
    pub copy_source_high: Signal<Out, Bits<32>>,
    /// Bits 0-31 of the host address that is written. Unit: bytes.
    pub copy_target_low: Signal<Out, Bits<32>>,
    /// Bits 32-63 of the host address that is written.
    pub copy_target_high: Signal<Out, Bits<32>>,
    /// Bytes to copy, a multiple of 16. Unit: bytes.
    pub copy_length: Signal<Out, Bits<24>>,
    /// Vector that CONTROL.raise_interrupt raises.
    pub test_vector: Signal<Out, Bits<4>>,
    /// A pulse: `command_operation` starts now; `command_busy` must be high from the next cycle on until it ends.
    pub command_start: Signal<Out, Bit>,
    /// max(DEADLINE_CYCLES, 3 x DRAM_BOUND_CYCLES), two cycles behind the registers.
    pub reply_limit_cycles: Signal<Out, Bits<16>>,
    /// Tables are swept; the agent works.
    pub status_ready: Signal<In, Bit>,
    /// An event was lost since the last clear.
    pub status_event_overflow: Signal<In, Bit>,
    /// A function reset came since the last reset.
    pub status_function_reset_seen: Signal<In, Bit>,
    /// Replies held now. Unit: holds.
    pub status_holds_taken: Signal<In, Bits<6>>,
    /// Fetches in flight now. Unit: slots.
    pub status_slots_busy: Signal<In, Bits<7>>,
    /// A command is running; results are not valid yet.
    pub command_busy: Signal<In, Bit>,
    /// How the last command ended, see the results.
    pub command_result: Signal<In, Bits<4>>,
    /// The low bits of COMMAND_RESULT0, so that one read tells how a command ended and what it found.
    pub command_answer: Signal<In, Bits<26>>,
    /// First result of the last command.
    pub command_result0: Signal<In, Bits<32>>,
    /// Second result of the last command.
    pub command_result1: Signal<In, Bits<32>>,
    /// Records written, free running. Unit: records.
    pub ring_producer: Signal<In, Bits<32>>,
    /// Frames that POST_FRAME and POST_FRAMES ever took: those posted again after WITHDRAW_FRAME count once. Unit: frames.
    pub frames_posted: Signal<In, Bits<24>>,
    /// Frames withdrawn and not posted again. Unit: frames.
    pub frames_withdrawn: Signal<In, Bits<24>>,
    /// Frames on the free list. Unit: frames.
    pub frames_free: Signal<In, Bits<24>>,
    /// Frames of pages on their way, quarantined ones included. Unit: frames.
    pub frames_fetching: Signal<In, Bits<24>>,
    /// Frames of staged pages. Unit: frames.
    pub frames_staged: Signal<In, Bits<24>>,
    /// Frames of resident pages. Unit: frames.
    pub frames_resident: Signal<In, Bits<24>>,
    /// Frames of leaving pages. Unit: frames.
    pub frames_leaving: Signal<In, Bits<24>>,
    /// Frames of pages being written back. Unit: frames.
    pub frames_writing_back: Signal<In, Bits<24>>,
    /// Table-line reads that took a context.
    pub table_line_reads: Signal<In, Bits<32>>,
    /// Pages that a reply waited for and that came by the deadline.
    pub pages_in_time: Signal<In, Bits<32>>,
    /// Entries that went out late.
    pub pages_late: Signal<In, Bits<32>>,
    /// Fetches started.
    pub fetches: Signal<In, Bits<32>>,
    /// Fetches that failed.
    pub fetches_failed: Signal<In, Bits<32>>,
    /// Fetches cancelled.
    pub fetches_cancelled: Signal<In, Bits<32>>,
    /// Chunks dropped: wrong epoch, free slot, ending fetch or seen before.
    pub stale_chunks: Signal<In, Bits<32>>,
    /// Pages named under a second entry address.
    pub aliases: Signal<In, Bits<32>>,
    /// Managed entries that point to where none may.
    pub bad_entries: Signal<In, Bits<32>>,
    /// Reads of the remote window.
    pub stray_reads: Signal<In, Bits<32>>,
    /// Writes to the remote window or to a frame without a writable page.
    pub stray_writes: Signal<In, Bits<32>>,
    /// Table-line reads that passed because no context was free.
    pub no_context: Signal<In, Bits<32>>,
    /// Replies that did not wait because no hold was free.
    pub no_hold: Signal<In, Bits<32>>,
    /// Pages not fetched because no slot was free.
    pub no_slot: Signal<In, Bits<32>>,
    /// Pages not fetched because no frame was free.
    pub no_frame: Signal<In, Bits<32>>,
    /// Entries installed in a reply.
    pub installs: Signal<In, Bits<32>>,
    /// Lines patched in device memory.
    pub patches: Signal<In, Bits<32>>,
    /// Replies that were held.
    pub holds_taken: Signal<In, Bits<32>>,
    /// Holds that a host write to the line ended.
    pub holds_ended_by_write: Signal<In, Bits<32>>,
    /// Pages evicted.
    pub evictions: Signal<In, Bits<32>>,
    /// Write-backs started; one that fails and is committed again counts twice.
    pub writebacks: Signal<In, Bits<32>>,
    /// Fetches started or joined by DEMAND.
    pub demands: Signal<In, Bits<32>>,
    /// Events dropped because the ring was full.
    pub events_lost: Signal<In, Bits<32>>,
    /// Writes to host memory that were answered with an error, or not sent for want of bus mastering.
    pub host_write_errors: Signal<In, Bits<32>>,
    /// A copy runs.
    pub copy_busy: Signal<In, Bit>,
    /// How the last one ended, see the ends of a copy.
    pub copy_end: Signal<In, Bits<3>>,
    /// Bytes that this copy, or the last one, has written. Unit: bytes.
    pub copy_written: Signal<In, Bits<24>>,
    write_port: WritePort,
    write_rules: WriteRules,
    guard: ConfigurationGuard,
    read_port: ReadPort,
    error_code: DFF<Bits<3>>,
    error_offset: DFF<Bits<12>>,
    triple_bound: DFF<Bits<16>>,
    twice_bound: Signal<Local, Bits<16>>,
    reply_slack_cycles: Signal<Local, Bits<16>>,
    reply_limit: DFF<Bits<16>>,
    reply_bound_cycles: DFF<Bits<16>>,
    start_register: DFF<Bit>,
    table_base_register: DFF<Bits<32>>,
    frame_base_register: DFF<Bits<32>>,
    window_base_register: DFF<Bits<32>>,
    fence_frame_register: DFF<Bits<32>>,
    present_bit_register: DFF<Bits<32>>,
    managed_bit_register: DFF<Bits<32>>,
    late_bit_register: DFF<Bits<32>>,
    enable_register: DFF<Bits<32>>,
    deadline_cycles_register: DFF<Bits<32>>,
    dram_bound_cycles_register: DFF<Bits<32>>,
    hold_limit_register: DFF<Bits<32>>,
    fetch_limit_register: DFF<Bits<32>>,
    reserved_frames_register: DFF<Bits<32>>,
    fetch_timeout_cycles_register: DFF<Bits<32>>,
    pin_timeout_cycles_register: DFF<Bits<32>>,
    control_register: DFF<Bits<32>>,
    command_argument_register: DFF<Bits<32>>,
    command_token_register: DFF<Bits<32>>,
    command_register: DFF<Bits<32>>,
    ring_address_low_register: DFF<Bits<32>>,
    ring_address_high_register: DFF<Bits<32>>,
    ring_entries_log2_register: DFF<Bits<32>>,
    ring_consumer_register: DFF<Bits<32>>,
    copy_source_low_register: DFF<Bits<32>>,
    copy_source_high_register: DFF<Bits<32>>,
    copy_target_low_register: DFF<Bits<32>>,
    copy_target_high_register: DFF<Bits<32>>,
    copy_length_register: DFF<Bits<32>>,
    test_vector_register: DFF<Bits<32>>,
    read_block: [Signal<Local, Bit>; 8],
    written_block: [Signal<Local, Bit>; 8],
    identity_words: [Signal<Local, Bits<32>>; 8],
    identity_read: DFF<Bits<32>>,
    configuration_written: [Signal<Local, Bit>; 20],
    configuration_words: [Signal<Local, Bits<32>>; 20],
    configuration_read: DFF<Bits<32>>,
    control_written: [Signal<Local, Bit>; 6],
    control_words: [Signal<Local, Bits<32>>; 6],
    control_read: DFF<Bits<32>>,
    command_written: [Signal<Local, Bit>; 9],
    command_words: [Signal<Local, Bits<32>>; 9],
    command_read: DFF<Bits<32>>,
    events_written: [Signal<Local, Bit>; 8],
    events_words: [Signal<Local, Bits<32>>; 8],
    events_read: DFF<Bits<32>>,
    frames_words: [Signal<Local, Bits<32>>; 11],
    frames_read: DFF<Bits<32>>,
    statistics_words: [Signal<Local, Bits<32>>; 27],
    statistics_read: DFF<Bits<32>>,
    self_test_written: [Signal<Local, Bit>; 11],
    self_test_words: [Signal<Local, Bits<32>>; 11],
    self_test_read: DFF<Bits<32>>,
}

impl Logic for RegisterBlock {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, error_code, error_offset, triple_bound);
        dff_setup!(self, clock, reply_limit, reply_bound_cycles, start_register);
        dff_setup!(self, clock, table_base_register, frame_base_register);
        dff_setup!(self, clock, window_base_register, fence_frame_register);
        dff_setup!(self, clock, present_bit_register, managed_bit_register);
        dff_setup!(self, clock, late_bit_register, enable_register);
        dff_setup!(self, clock, deadline_cycles_register);
        dff_setup!(self, clock, dram_bound_cycles_register, hold_limit_register);
        dff_setup!(self, clock, fetch_limit_register, reserved_frames_register);
        dff_setup!(self, clock, fetch_timeout_cycles_register);
        dff_setup!(self, clock, pin_timeout_cycles_register, control_register);
        dff_setup!(self, clock, command_argument_register);
        dff_setup!(self, clock, command_token_register, command_register);
        dff_setup!(self, clock, ring_address_low_register);
        dff_setup!(self, clock, ring_address_high_register);
        dff_setup!(self, clock, ring_entries_log2_register);
        dff_setup!(self, clock, ring_consumer_register);
        dff_setup!(self, clock, copy_source_low_register);
        dff_setup!(self, clock, copy_source_high_register);
        dff_setup!(self, clock, copy_target_low_register);
        dff_setup!(self, clock, copy_target_high_register, copy_length_register);
        dff_setup!(self, clock, test_vector_register, identity_read);
        dff_setup!(self, clock, configuration_read, control_read, command_read);
        dff_setup!(self, clock, events_read, frames_read, statistics_read);
        dff_setup!(self, clock, self_test_read);

        self.table_base.next = self.table_base_register.q.val().get_bits::<28>(0);
        self.frame_base.next = self.frame_base_register.q.val().get_bits::<28>(0);
        self.window_base.next = self.window_base_register.q.val().get_bits::<28>(0);
        self.fence_frame.next = self.fence_frame_register.q.val().get_bits::<28>(0);
        self.present_bit.next = self.present_bit_register.q.val().get_bits::<6>(0);
        self.managed_bit.next = self.managed_bit_register.q.val().get_bits::<6>(0);
        self.late_bit.next = self.late_bit_register.q.val().get_bits::<6>(0);
        self.enable_prefetch.next = self.enable_register.q.val().get_bit(0);
        self.enable_install.next = self.enable_register.q.val().get_bit(1);
        self.enable_hold.next = self.enable_register.q.val().get_bit(2);
        self.enable_events.next = self.enable_register.q.val().get_bit(3);
        self.enable_interrupts.next = self.enable_register.q.val().get_bit(4);
        self.deadline_cycles.next = self.deadline_cycles_register.q.val().get_bits::<16>(0);
        self.dram_bound_cycles.next = self.dram_bound_cycles_register.q.val().get_bits::<16>(0);
        self.hold_limit.next = self.hold_limit_register.q.val().get_bits::<5>(0);
        self.fetch_limit.next = self.fetch_limit_register.q.val().get_bits::<7>(0);
        self.reserved_frames.next = self.reserved_frames_register.q.val().get_bits::<8>(0);
        self.fetch_timeout_cycles.next =
            self.fetch_timeout_cycles_register.q.val().get_bits::<16>(0);
        self.pin_timeout_cycles.next = self.pin_timeout_cycles_register.q.val().get_bits::<24>(0);
        self.control_clear_overflow.next = self.control_register.q.val().get_bit(0);
        self.control_transport_reset.next = self.control_register.q.val().get_bit(1);
        self.control_clear_error.next = self.control_register.q.val().get_bit(2);
        self.control_clear_statistics.next = self.control_register.q.val().get_bit(3);
        self.control_start_copy.next = self.control_register.q.val().get_bit(4);
        self.control_raise_interrupt.next = self.control_register.q.val().get_bit(5);
        self.control_register.d.next = 0.into();
        self.command_argument.next = self.command_argument_register.q.val();
        self.command_token.next = self.command_token_register.q.val();
        self.command_operation.next = self.command_register.q.val().get_bits::<4>(0);
        self.ring_address_low.next = self.ring_address_low_register.q.val();
        self.ring_address_high.next = self.ring_address_high_register.q.val();
        self.ring_entries_log2.next = self.ring_entries_log2_register.q.val().get_bits::<5>(0);
        self.ring_consumer.next = self.ring_consumer_register.q.val();
        self.copy_source_low.next = self.copy_source_low_register.q.val();
        self.copy_source_high.next = self.copy_source_high_register.q.val();
        self.copy_target_low.next = self.copy_target_low_register.q.val();
        self.copy_target_high.next = self.copy_target_high_register.q.val();
        self.copy_length.next = self.copy_length_register.q.val().get_bits::<24>(0);
        self.test_vector.next = self.test_vector_register.q.val().get_bits::<4>(0);
        self.command_start.next = self.start_register.q.val();
        self.start_register.d.next = false;

        self.write_port.clock.next = self.clock.val();
        self.write_port.reset.next = self.reset.val();
        self.write_port.address_valid.next = self.l_aw_valid.val();
        self.l_aw_ready.next = self.write_port.address_ready.val();
        self.write_port.address.next = self.l_aw_address.val();
        self.write_port.data_valid.next = self.l_w_valid.val();
        self.l_w_ready.next = self.write_port.data_ready.val();
        self.write_port.data.next = self.l_w_data.val();
        self.l_b_valid.next = self.write_port.response_valid.val();
        self.write_port.response_ready.next = self.l_b_ready.val();
        self.l_b_response.next = 0.into();

        self.write_rules.clock.next = self.clock.val();
        self.write_rules.under_way.next = self.write_port.under_way.val();
        self.write_rules.block.next = self.write_port.block.val();
        self.write_rules.index.next = self.write_port.index.val();
        self.guard.clock.next = self.clock.val();
        self.guard.value.next = self.write_port.value.val();
        self.guard.minimum.next = self.write_rules.minimum.val();
        self.guard.maximum.next = self.write_rules.maximum.val();
        self.guard.hole_first.next = self.write_rules.hole_first.val();
        self.guard.hole_last.next = self.write_rules.hole_last.val();
        self.guard.zero_bits.next = self.write_rules.zero_bits.val();
        self.guard.above.next = self.write_rules.above.val();
        self.guard.not_zero.next = self.write_rules.not_zero.val();
        self.guard.locked_while_busy.next = self.write_rules.locked_while_busy.val();
        self.guard.mapped.next = self.write_rules.mapped.val();
        self.guard.writable.next = self.write_rules.writable.val();
        self.guard.busy.next = self.command_busy.val();
        self.write_port.refused.next = self.guard.refused.val();

        self.read_port.clock.next = self.clock.val();
        self.read_port.reset.next = self.reset.val();
        self.read_port.address_valid.next = self.l_ar_valid.val();
        self.l_ar_ready.next = self.read_port.address_ready.val();
        self.read_port.address.next = self.l_ar_address.val();
        self.l_r_valid.next = self.read_port.data_valid.val();
        self.read_port.data_ready.next = self.l_r_ready.val();
        self.l_r_data.next = self.read_port.data.val();
        self.l_r_response.next = 0.into();

        // The bound of a reply, two cycles behind the settings; nothing overflows below the largest values.
        self.twice_bound.next = self.dram_bound_cycles.val() << 1;
        self.triple_bound.d.next = self.twice_bound.val() + self.dram_bound_cycles.val();
        self.reply_limit.d.next = self.deadline_cycles.val();
        if self.triple_bound.q.val() > self.deadline_cycles.val() {
            self.reply_limit.d.next = self.triple_bound.q.val();
        }
        self.reply_slack_cycles.next = 0x20.into();
        self.reply_bound_cycles.d.next = self.reply_limit.q.val() + self.reply_slack_cycles.val();
        self.reply_limit_cycles.next = self.reply_limit.q.val();

        // A write that passed the guard; unused bits are cut so that they cost no flip-flop.
        for i in 0..8 {
            self.written_block[i].next =
                self.write_port.commit.val() & (self.write_port.block.val().index() == i);
        }
        for i in 0..20 {
            self.configuration_written[i].next =
                self.written_block[1].val() & (self.write_port.index.val().index() == i);
        }
        if self.configuration_written[3].val() {
            self.table_base_register.d.next = self.write_port.value.val() & 0xfffffff;
        }
        if self.configuration_written[4].val() {
            self.frame_base_register.d.next = self.write_port.value.val() & 0xfffffff;
        }
        if self.configuration_written[5].val() {
            self.window_base_register.d.next = self.write_port.value.val() & 0xfffffff;
        }
        if self.configuration_written[6].val() {
            self.fence_frame_register.d.next = self.write_port.value.val() & 0xfffffff;
        }
        if self.configuration_written[7].val() {
            self.present_bit_register.d.next = self.write_port.value.val() & 0x3f;
        }
        if self.configuration_written[8].val() {
            self.managed_bit_register.d.next = self.write_port.value.val() & 0x3f;
        }
        if self.configuration_written[9].val() {
            self.late_bit_register.d.next = self.write_port.value.val() & 0x3f;
        }
        if self.configuration_written[10].val() {
            self.enable_register.d.next = self.write_port.value.val() & 0x1f;
        }
        if self.configuration_written[11].val() {
            self.deadline_cycles_register.d.next = self.write_port.value.val() & 0xffff;
        }
        if self.configuration_written[12].val() {
            self.dram_bound_cycles_register.d.next = self.write_port.value.val() & 0xffff;
        }
        if self.configuration_written[13].val() {
            self.hold_limit_register.d.next = self.write_port.value.val() & 0x1f;
        }
        if self.configuration_written[14].val() {
            self.fetch_limit_register.d.next = self.write_port.value.val() & 0x7f;
        }
        if self.configuration_written[15].val() {
            self.reserved_frames_register.d.next = self.write_port.value.val() & 0xff;
        }
        if self.configuration_written[16].val() {
            self.fetch_timeout_cycles_register.d.next = self.write_port.value.val() & 0xffff;
        }
        if self.configuration_written[17].val() {
            self.pin_timeout_cycles_register.d.next = self.write_port.value.val() & 0xffffff;
        }
        for i in 0..6 {
            self.control_written[i].next =
                self.written_block[2].val() & (self.write_port.index.val().index() == i);
        }
        if self.control_written[3].val() {
            self.control_register.d.next = self.write_port.value.val() & 0x3f;
        }
        for i in 0..9 {
            self.command_written[i].next =
                self.written_block[3].val() & (self.write_port.index.val().index() == i);
        }
        if self.command_written[3].val() {
            self.command_argument_register.d.next = self.write_port.value.val();
        }
        if self.command_written[4].val() {
            self.command_token_register.d.next = self.write_port.value.val();
        }
        if self.command_written[5].val() {
            self.command_register.d.next = self.write_port.value.val() & 0xf;
            self.start_register.d.next = true;
        }
        for i in 0..8 {
            self.events_written[i].next =
                self.written_block[4].val() & (self.write_port.index.val().index() == i);
        }
        if self.events_written[3].val() {
            self.ring_address_low_register.d.next = self.write_port.value.val();
        }
        if self.events_written[4].val() {
            self.ring_address_high_register.d.next = self.write_port.value.val();
        }
        if self.events_written[5].val() {
            self.ring_entries_log2_register.d.next = self.write_port.value.val() & 0x1f;
        }
        if self.events_written[6].val() {
            self.ring_consumer_register.d.next = self.write_port.value.val();
        }
        for i in 0..11 {
            self.self_test_written[i].next =
                self.written_block[7].val() & (self.write_port.index.val().index() == i);
        }
        if self.self_test_written[3].val() {
            self.copy_source_low_register.d.next = self.write_port.value.val();
        }
        if self.self_test_written[4].val() {
            self.copy_source_high_register.d.next = self.write_port.value.val();
        }
        if self.self_test_written[5].val() {
            self.copy_target_low_register.d.next = self.write_port.value.val();
        }
        if self.self_test_written[6].val() {
            self.copy_target_high_register.d.next = self.write_port.value.val();
        }
        if self.self_test_written[7].val() {
            self.copy_length_register.d.next = self.write_port.value.val() & 0xffffff;
        }
        if self.self_test_written[10].val() {
            self.test_vector_register.d.next = self.write_port.value.val() & 0xf;
        }

        // The first refused write stays until it is cleared.
        if self.write_port.refuse.val() & !self.error_code.q.val().any() {
            self.error_code.d.next = self.guard.code.val();
            self.error_offset.d.next = self.write_port.offset.val();
        }
        if self.control_clear_error.val() {
            self.error_code.d.next = 0.into();
            self.error_offset.d.next = 0.into();
        }

        // First step of a read: one word of each block.
        self.identity_words[0].next = 0x4f520001.into();
        self.identity_words[1].next = 1.into();
        self.identity_words[2].next = 0x100.into();
        self.identity_words[3].next = 0xe0c0c.into();
        self.identity_words[4].next = 0x401020.into();
        self.identity_words[5].next = 0x808.into();
        self.identity_words[6].next = 0x3d090.into();
        self.identity_words[7].next = 0x79ffd4d5.into();
        self.identity_read.d.next = 0.into();
        if self.read_port.picks.val() {
            for i in 0..8 {
                if self.read_port.index.val().index() == i {
                    self.identity_read.d.next = self.identity_words[i].val();
                }
            }
        }
        self.configuration_words[0].next = 0x4f520002.into();
        self.configuration_words[1].next = 1.into();
        self.configuration_words[2].next = 0x200.into();
        self.configuration_words[3].next = self.table_base_register.q.val();
        self.configuration_words[4].next = self.frame_base_register.q.val();
        self.configuration_words[5].next = self.window_base_register.q.val();
        self.configuration_words[6].next = self.fence_frame_register.q.val();
        self.configuration_words[7].next = self.present_bit_register.q.val();
        self.configuration_words[8].next = self.managed_bit_register.q.val();
        self.configuration_words[9].next = self.late_bit_register.q.val();
        self.configuration_words[10].next = self.enable_register.q.val();
        self.configuration_words[11].next = self.deadline_cycles_register.q.val();
        self.configuration_words[12].next = self.dram_bound_cycles_register.q.val();
        self.configuration_words[13].next = self.hold_limit_register.q.val();
        self.configuration_words[14].next = self.fetch_limit_register.q.val();
        self.configuration_words[15].next = self.reserved_frames_register.q.val();
        self.configuration_words[16].next = self.fetch_timeout_cycles_register.q.val();
        self.configuration_words[17].next = self.pin_timeout_cycles_register.q.val();
        self.configuration_words[18].next = 0x1388.into();
        self.configuration_words[19].next = bit_cast::<32, 16>(self.reply_bound_cycles.q.val());
        self.configuration_read.d.next = 0.into();
        if self.read_port.picks.val() {
            for i in 0..20 {
                if self.read_port.index.val().index() == i {
                    self.configuration_read.d.next = self.configuration_words[i].val();
                }
            }
        }
        self.control_words[0].next = 0x4f520003.into();
        self.control_words[1].next = 1.into();
        self.control_words[2].next = 0x300.into();
        self.control_words[3].next = 0.into();
        self.control_words[4].next = bit_cast::<32, 1>(self.status_ready.val().into())
            | (bit_cast::<32, 1>(self.status_event_overflow.val().into()) << 1)
            | (bit_cast::<32, 1>(self.status_function_reset_seen.val().into()) << 2)
            | (bit_cast::<32, 6>(self.status_holds_taken.val()) << 8)
            | (bit_cast::<32, 7>(self.status_slots_busy.val()) << 16);
        self.control_words[5].next = bit_cast::<32, 3>(self.error_code.q.val())
            | (bit_cast::<32, 12>(self.error_offset.q.val()) << 16);
        self.control_read.d.next = 0.into();
        if self.read_port.picks.val() {
            for i in 0..6 {
                if self.read_port.index.val().index() == i {
                    self.control_read.d.next = self.control_words[i].val();
                }
            }
        }
        self.command_words[0].next = 0x4f520004.into();
        self.command_words[1].next = 2.into();
        self.command_words[2].next = 0x400.into();
        self.command_words[3].next = self.command_argument_register.q.val();
        self.command_words[4].next = self.command_token_register.q.val();
        self.command_words[5].next = 0.into();
        self.command_words[6].next = bit_cast::<32, 1>(self.command_busy.val().into())
            | (bit_cast::<32, 4>(self.command_result.val()) << 1)
            | (bit_cast::<32, 26>(self.command_answer.val()) << 6);
        self.command_words[7].next = self.command_result0.val();
        self.command_words[8].next = self.command_result1.val();
        self.command_read.d.next = 0.into();
        if self.read_port.picks.val() {
            for i in 0..9 {
                if self.read_port.index.val().index() == i {
                    self.command_read.d.next = self.command_words[i].val();
                }
            }
        }
        self.events_words[0].next = 0x4f520005.into();
        self.events_words[1].next = 1.into();
        self.events_words[2].next = 0x500.into();
        self.events_words[3].next = self.ring_address_low_register.q.val();
        self.events_words[4].next = self.ring_address_high_register.q.val();
        self.events_words[5].next = self.ring_entries_log2_register.q.val();
        self.events_words[6].next = self.ring_consumer_register.q.val();
        self.events_words[7].next = self.ring_producer.val();
        self.events_read.d.next = 0.into();
        if self.read_port.picks.val() {
            for i in 0..8 {
                if self.read_port.index.val().index() == i {
                    self.events_read.d.next = self.events_words[i].val();
                }
            }
        }
        self.frames_words[0].next = 0x4f520006.into();
        self.frames_words[1].next = 2.into();
        self.frames_words[2].next = 0x600.into();
        self.frames_words[3].next = bit_cast::<32, 24>(self.frames_posted.val());
        self.frames_words[4].next = bit_cast::<32, 24>(self.frames_withdrawn.val());
        self.frames_words[5].next = bit_cast::<32, 24>(self.frames_free.val());
        self.frames_words[6].next = bit_cast::<32, 24>(self.frames_fetching.val());
        self.frames_words[7].next = bit_cast::<32, 24>(self.frames_staged.val());
        self.frames_words[8].next = bit_cast::<32, 24>(self.frames_resident.val());
        self.frames_words[9].next = bit_cast::<32, 24>(self.frames_leaving.val());
        self.frames_words[10].next = bit_cast::<32, 24>(self.frames_writing_back.val());
        self.frames_read.d.next = 0.into();
        if self.read_port.picks.val() {
            for i in 0..11 {
                if self.read_port.index.val().index() == i {
                    self.frames_read.d.next = self.frames_words[i].val();
                }
            }
        }
        self.statistics_words[0].next = 0x4f520007.into();
        self.statistics_words[1].next = 1.into();
        self.statistics_words[2].next = 0x700.into();
        self.statistics_words[3].next = self.table_line_reads.val();
        self.statistics_words[4].next = self.pages_in_time.val();
        self.statistics_words[5].next = self.pages_late.val();
        self.statistics_words[6].next = self.fetches.val();
        self.statistics_words[7].next = self.fetches_failed.val();
        self.statistics_words[8].next = self.fetches_cancelled.val();
        self.statistics_words[9].next = self.stale_chunks.val();
        self.statistics_words[10].next = self.aliases.val();
        self.statistics_words[11].next = self.bad_entries.val();
        self.statistics_words[12].next = self.stray_reads.val();
        self.statistics_words[13].next = self.stray_writes.val();
        self.statistics_words[14].next = self.no_context.val();
        self.statistics_words[15].next = self.no_hold.val();
        self.statistics_words[16].next = self.no_slot.val();
        self.statistics_words[17].next = self.no_frame.val();
        self.statistics_words[18].next = self.installs.val();
        self.statistics_words[19].next = self.patches.val();
        self.statistics_words[20].next = self.holds_taken.val();
        self.statistics_words[21].next = self.holds_ended_by_write.val();
        self.statistics_words[22].next = self.evictions.val();
        self.statistics_words[23].next = self.writebacks.val();
        self.statistics_words[24].next = self.demands.val();
        self.statistics_words[25].next = self.events_lost.val();
        self.statistics_words[26].next = self.host_write_errors.val();
        self.statistics_read.d.next = 0.into();
        if self.read_port.picks.val() {
            for i in 0..27 {
                if self.read_port.index.val().index() == i {
                    self.statistics_read.d.next = self.statistics_words[i].val();
                }
            }
        }
        self.self_test_words[0].next = 0x4f520008.into();
        self.self_test_words[1].next = 1.into();
        self.self_test_words[2].next = 0.into();
        self.self_test_words[3].next = self.copy_source_low_register.q.val();
        self.self_test_words[4].next = self.copy_source_high_register.q.val();
        self.self_test_words[5].next = self.copy_target_low_register.q.val();
        self.self_test_words[6].next = self.copy_target_high_register.q.val();
        self.self_test_words[7].next = self.copy_length_register.q.val();
        self.self_test_words[8].next = bit_cast::<32, 1>(self.copy_busy.val().into())
            | (bit_cast::<32, 3>(self.copy_end.val()) << 1);
        self.self_test_words[9].next = bit_cast::<32, 24>(self.copy_written.val());
        self.self_test_words[10].next = self.test_vector_register.q.val();
        self.self_test_read.d.next = 0.into();
        if self.read_port.picks.val() {
            for i in 0..11 {
                if self.read_port.index.val().index() == i {
                    self.self_test_read.d.next = self.self_test_words[i].val();
                }
            }
        }
        // Second step: the block.
        self.read_port.selected.next = 0.into();
        for i in 0..8 {
            self.read_block[i].next = self.read_port.block.val().index() == i;
        }
        if self.read_block[0].val() {
            self.read_port.selected.next = self.identity_read.q.val();
        }
        if self.read_block[1].val() {
            self.read_port.selected.next = self.configuration_read.q.val();
        }
        if self.read_block[2].val() {
            self.read_port.selected.next = self.control_read.q.val();
        }
        if self.read_block[3].val() {
            self.read_port.selected.next = self.command_read.q.val();
        }
        if self.read_block[4].val() {
            self.read_port.selected.next = self.events_read.q.val();
        }
        if self.read_block[5].val() {
            self.read_port.selected.next = self.frames_read.q.val();
        }
        if self.read_block[6].val() {
            self.read_port.selected.next = self.statistics_read.q.val();
        }
        if self.read_block[7].val() {
            self.read_port.selected.next = self.self_test_read.q.val();
        }

        if self.function_reset.val() {
            self.enable_register.d.next = self.enable_register.q.val() & 6;
        }
        if self.reset.val() {
            self.error_code.d.next = 0.into();
            self.error_offset.d.next = 0.into();
            self.start_register.d.next = false;
            self.table_base_register.d.next = 0x1000.into();
            self.frame_base_register.d.next = 0.into();
            self.window_base_register.d.next = 0x4000.into();
            self.fence_frame_register.d.next = 0x2000.into();
            self.present_bit_register.d.next = 0.into();
            self.managed_bit_register.d.next = 9.into();
            self.late_bit_register.d.next = 0xa.into();
            self.enable_register.d.next = 4.into();
            self.deadline_cycles_register.d.next = 0x7d0.into();
            self.dram_bound_cycles_register.d.next = 0xc8.into();
            self.hold_limit_register.d.next = 0x10.into();
            self.fetch_limit_register.d.next = 0x40.into();
            self.reserved_frames_register.d.next = 4.into();
            self.fetch_timeout_cycles_register.d.next = 0x61a8.into();
            self.pin_timeout_cycles_register.d.next = 0x2625a0.into();
            self.control_register.d.next = 0.into();
            self.command_argument_register.d.next = 0.into();
            self.command_token_register.d.next = 0.into();
            self.command_register.d.next = 0.into();
            self.ring_address_low_register.d.next = 0.into();
            self.ring_address_high_register.d.next = 0.into();
            self.ring_entries_log2_register.d.next = 0.into();
            self.ring_consumer_register.d.next = 0.into();
            self.copy_source_low_register.d.next = 0.into();
            self.copy_source_high_register.d.next = 0.into();
            self.copy_target_low_register.d.next = 0.into();
            self.copy_target_high_register.d.next = 0.into();
            self.copy_length_register.d.next = 0.into();
            self.test_vector_register.d.next = 0.into();
        }
    }
}
