// The bring-up image without its board: function, memory, remote side and self-test in one clock. Wires only; co-simulation runs this same file.

module bringup #(
    // Bits of the number of a fetch, as the agent is built.
    parameter SLOT_BITS = 6
) (
    input  wire         clock,
    input  wire         reset,
    // Cycles of a bit of the serial line, less one.
    input  wire [15:0]  divisor,
    output wire         transmit,
    output wire         done,
    output wire         passed
);
    wire s_ar_valid;
    wire s_ar_ready;
    wire [5:0] s_ar_id;
    wire [39:0] s_ar_address;
    wire s_r_valid;
    wire s_r_ready;
    wire [511:0] s_r_data;
    wire [1:0] s_r_response;
    wire s_aw_valid;
    wire s_aw_ready;
    wire [5:0] s_aw_id;
    wire [39:0] s_aw_address;
    wire s_w_valid;
    wire s_w_ready;
    wire [511:0] s_w_data;
    wire [63:0] s_w_strobe;
    wire s_b_valid;
    wire s_b_ready;
    wire [1:0] s_b_response;
    wire m_ar_valid;
    wire m_ar_ready;
    wire [7:0] m_ar_id;
    wire [39:0] m_ar_address;
    wire m_r_valid;
    wire m_r_ready;
    wire [7:0] m_r_id;
    wire [511:0] m_r_data;
    wire [1:0] m_r_response;
    wire m_aw_valid;
    wire m_aw_ready;
    wire [7:0] m_aw_id;
    wire [39:0] m_aw_address;
    wire m_w_valid;
    wire m_w_ready;
    wire [511:0] m_w_data;
    wire [63:0] m_w_strobe;
    wire m_w_last;
    wire m_b_valid;
    wire m_b_ready;
    wire [7:0] m_b_id;
    wire [1:0] m_b_response;
    wire fetch_request_valid;
    wire fetch_request_ready;
    wire fetch_request_cancel;
    wire [SLOT_BITS-1:0] fetch_request_slot;
    wire [7:0] fetch_request_epoch;
    wire [27:0] fetch_request_page;
    wire fetch_confirm_valid;
    wire [SLOT_BITS-1:0] fetch_confirm_slot;
    wire [7:0] fetch_confirm_epoch;
    wire fetch_data_valid;
    wire fetch_data_ready;
    wire [SLOT_BITS-1:0] fetch_data_slot;
    wire [7:0] fetch_data_epoch;
    wire [2:0] fetch_data_chunk;
    wire fetch_data_error;
    wire [511:0] fetch_data_data;
    wire writeback_valid;
    wire writeback_ready;
    wire [2:0] writeback_slot;
    wire [5:0] writeback_line;
    wire writeback_done_valid;
    wire [2:0] writeback_done_slot;
    wire writeback_done_error;
    wire b_aw_valid;
    wire b_aw_ready;
    wire [15:0] b_aw_address;
    wire b_w_valid;
    wire b_w_ready;
    wire [31:0] b_w_data;
    wire b_b_valid;
    wire b_b_ready;
    wire b_ar_valid;
    wire b_ar_ready;
    wire [15:0] b_ar_address;
    wire b_r_valid;
    wire b_r_ready;
    wire [31:0] b_r_data;
    wire [7:0] remote_late;
    wire [7:0] remote_lose;

    walker test (
        .clock(clock),
        .reset(reset),
        .divisor(divisor),
        .transmit(transmit),
        .done(done),
        .passed(passed),
        .remote_late(remote_late),
        .remote_lose(remote_lose),
        .s_ar_valid(s_ar_valid),
        .s_ar_ready(s_ar_ready),
        .s_ar_id(s_ar_id),
        .s_ar_address(s_ar_address),
        .s_r_valid(s_r_valid),
        .s_r_ready(s_r_ready),
        .s_r_data(s_r_data),
        .s_r_response(s_r_response),
        .s_aw_valid(s_aw_valid),
        .s_aw_ready(s_aw_ready),
        .s_aw_id(s_aw_id),
        .s_aw_address(s_aw_address),
        .s_w_valid(s_w_valid),
        .s_w_ready(s_w_ready),
        .s_w_data(s_w_data),
        .s_w_strobe(s_w_strobe),
        .s_b_valid(s_b_valid),
        .s_b_ready(s_b_ready),
        .s_b_response(s_b_response),
        .b_aw_valid(b_aw_valid),
        .b_aw_ready(b_aw_ready),
        .b_aw_address(b_aw_address),
        .b_w_valid(b_w_valid),
        .b_w_ready(b_w_ready),
        .b_w_data(b_w_data),
        .b_b_valid(b_b_valid),
        .b_b_ready(b_b_ready),
        .b_ar_valid(b_ar_valid),
        .b_ar_ready(b_ar_ready),
        .b_ar_address(b_ar_address),
        .b_r_valid(b_r_valid),
        .b_r_ready(b_r_ready),
        .b_r_data(b_r_data)
    );

    remote_side remote (
        .clock(clock),
        .reset(reset),
        .delay_cycles(16'd64),
        .late_cycles(16'd4000),
        .late(remote_late),
        .lose(remote_lose),
        .fetch_request_valid(fetch_request_valid),
        .fetch_request_ready(fetch_request_ready),
        .fetch_request_cancel(fetch_request_cancel),
        .fetch_request_slot(fetch_request_slot),
        .fetch_request_epoch(fetch_request_epoch),
        .fetch_request_page(fetch_request_page),
        .fetch_confirm_valid(fetch_confirm_valid),
        .fetch_confirm_slot(fetch_confirm_slot),
        .fetch_confirm_epoch(fetch_confirm_epoch),
        .fetch_data_valid(fetch_data_valid),
        .fetch_data_ready(fetch_data_ready),
        .fetch_data_slot(fetch_data_slot),
        .fetch_data_epoch(fetch_data_epoch),
        .fetch_data_chunk(fetch_data_chunk),
        .fetch_data_error(fetch_data_error),
        .fetch_data_data(fetch_data_data),
        .writeback_valid(writeback_valid),
        .writeback_ready(writeback_ready),
        .writeback_slot(writeback_slot),
        .writeback_line(writeback_line),
        .writeback_done_valid(writeback_done_valid),
        .writeback_done_slot(writeback_done_slot),
        .writeback_done_error(writeback_done_error)
    );

    line_memory memory (
        .clock(clock),
        .reset(reset),
        .m_ar_valid(m_ar_valid),
        .m_ar_ready(m_ar_ready),
        .m_ar_id(m_ar_id),
        .m_ar_address(m_ar_address),
        .m_r_valid(m_r_valid),
        .m_r_ready(m_r_ready),
        .m_r_id(m_r_id),
        .m_r_data(m_r_data),
        .m_r_response(m_r_response),
        .m_aw_valid(m_aw_valid),
        .m_aw_ready(m_aw_ready),
        .m_aw_id(m_aw_id),
        .m_aw_address(m_aw_address),
        .m_w_valid(m_w_valid),
        .m_w_ready(m_w_ready),
        .m_w_data(m_w_data),
        .m_w_strobe(m_w_strobe),
        .m_w_last(m_w_last),
        .m_b_valid(m_b_valid),
        .m_b_ready(m_b_ready),
        .m_b_id(m_b_id),
        .m_b_response(m_b_response)
    );

    // No host: nothing leaves the function.
    pci_function function_ (
        .clock(clock),
        .reset(reset),
        .function_reset(1'b0),
        .clock_needed(),
        .s_ar_valid(s_ar_valid),
        .s_ar_ready(s_ar_ready),
        .s_ar_id(s_ar_id),
        .s_ar_address(s_ar_address),
        .s_r_valid(s_r_valid),
        .s_r_ready(s_r_ready),
        .s_r_id(),
        .s_r_data(s_r_data),
        .s_r_response(s_r_response),
        .s_aw_valid(s_aw_valid),
        .s_aw_ready(s_aw_ready),
        .s_aw_id(s_aw_id),
        .s_aw_address(s_aw_address),
        .s_w_valid(s_w_valid),
        .s_w_ready(s_w_ready),
        .s_w_data(s_w_data),
        .s_w_strobe(s_w_strobe),
        .s_b_valid(s_b_valid),
        .s_b_ready(s_b_ready),
        .s_b_id(),
        .s_b_response(s_b_response),
        .m_ar_valid(m_ar_valid),
        .m_ar_ready(m_ar_ready),
        .m_ar_id(m_ar_id),
        .m_ar_address(m_ar_address),
        .m_r_valid(m_r_valid),
        .m_r_ready(m_r_ready),
        .m_r_id(m_r_id),
        .m_r_data(m_r_data),
        .m_r_response(m_r_response),
        .m_aw_valid(m_aw_valid),
        .m_aw_ready(m_aw_ready),
        .m_aw_id(m_aw_id),
        .m_aw_address(m_aw_address),
        .m_aw_length(),
        .m_w_valid(m_w_valid),
        .m_w_ready(m_w_ready),
        .m_w_data(m_w_data),
        .m_w_strobe(m_w_strobe),
        .m_w_last(m_w_last),
        .m_b_valid(m_b_valid),
        .m_b_ready(m_b_ready),
        .m_b_id(m_b_id),
        .m_b_response(m_b_response),
        .fetch_request_valid(fetch_request_valid),
        .fetch_request_ready(fetch_request_ready),
        .fetch_request_cancel(fetch_request_cancel),
        .fetch_request_slot(fetch_request_slot),
        .fetch_request_epoch(fetch_request_epoch),
        .fetch_request_page(fetch_request_page),
        .fetch_confirm_valid(fetch_confirm_valid),
        .fetch_confirm_slot(fetch_confirm_slot),
        .fetch_confirm_epoch(fetch_confirm_epoch),
        .fetch_data_valid(fetch_data_valid),
        .fetch_data_ready(fetch_data_ready),
        .fetch_data_slot(fetch_data_slot),
        .fetch_data_epoch(fetch_data_epoch),
        .fetch_data_chunk(fetch_data_chunk),
        .fetch_data_error(fetch_data_error),
        .fetch_data_data(fetch_data_data),
        .writeback_valid(writeback_valid),
        .writeback_ready(writeback_ready),
        .writeback_slot(writeback_slot),
        .writeback_page(),
        .writeback_line(writeback_line),
        .writeback_data(),
        .writeback_done_valid(writeback_done_valid),
        .writeback_done_slot(writeback_done_slot),
        .writeback_done_error(writeback_done_error),
        .b_aw_valid(b_aw_valid),
        .b_aw_ready(b_aw_ready),
        .b_aw_address(b_aw_address),
        .b_w_valid(b_w_valid),
        .b_w_ready(b_w_ready),
        .b_w_data(b_w_data),
        .b_b_valid(b_b_valid),
        .b_b_ready(b_b_ready),
        .b_b_response(),
        .b_ar_valid(b_ar_valid),
        .b_ar_ready(b_ar_ready),
        .b_ar_address(b_ar_address),
        .b_r_valid(b_r_valid),
        .b_r_ready(b_r_ready),
        .b_r_data(b_r_data),
        .b_r_response(),
        .h_aw_valid(),
        .h_aw_ready(1'b0),
        .h_aw_address(),
        .h_aw_length(),
        .h_w_valid(),
        .h_w_ready(1'b0),
        .h_w_data(),
        .h_w_strobe(),
        .h_w_last(),
        .h_b_valid(1'b0),
        .h_b_ready(),
        .h_b_response(2'b00),
        .h_ar_valid(),
        .h_ar_ready(1'b0),
        .h_ar_address(),
        .h_ar_length(),
        .h_r_valid(1'b0),
        .h_r_ready(),
        .h_r_data(128'd0),
        .h_r_response(2'b00),
        .h_r_last(1'b0),
        .msix_enabled(1'b0),
        .msix_masked(1'b1),
        .bus_master(1'b0)
    );
endmodule
