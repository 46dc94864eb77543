// A card behind a PCIe bridge that hands over bursts: the function, the splitters of bursts, and the model of the remote side that answers
// fetches as long as there is no transport (DR7). One clock; the bridge's interconnect crosses into it. Wires only.
//
// One request per id: burst_reads and burst_writes have one line under way each, so their id is always free.
// Adds two cycles to a read of one line (one at its start, one to name it) and two to a write.

module pcie_card (
    input  wire         clock,
    input  wire         reset,
    input  wire         function_reset,
    input  wire         msix_enabled,
    input  wire         msix_masked,
    input  wire         bus_master,
    input  wire         u_ar_valid,
    output wire         u_ar_ready,
    input  wire [39:0]  u_ar_address,
    input  wire [7:0]   u_ar_length,
    output wire         u_r_valid,
    input  wire         u_r_ready,
    output wire [511:0] u_r_data,
    output wire [1:0]   u_r_response,
    output wire         u_r_last,
    input  wire         u_aw_valid,
    output wire         u_aw_ready,
    input  wire [39:0]  u_aw_address,
    input  wire [7:0]   u_aw_length,
    input  wire         u_w_valid,
    output wire         u_w_ready,
    input  wire [511:0] u_w_data,
    input  wire [63:0]  u_w_strobe,
    output wire         u_b_valid,
    input  wire         u_b_ready,
    output wire [1:0]   u_b_response,
    input  wire         b_aw_valid,
    output wire         b_aw_ready,
    input  wire [15:0]  b_aw_address,
    input  wire         b_w_valid,
    output wire         b_w_ready,
    input  wire [31:0]  b_w_data,
    output wire         b_b_valid,
    input  wire         b_b_ready,
    output wire [1:0]   b_b_response,
    input  wire         b_ar_valid,
    output wire         b_ar_ready,
    input  wire [15:0]  b_ar_address,
    output wire         b_r_valid,
    input  wire         b_r_ready,
    output wire [31:0]  b_r_data,
    output wire [1:0]   b_r_response,
    output wire         h_aw_valid,
    input  wire         h_aw_ready,
    output wire [63:0]  h_aw_address,
    output wire [7:0]   h_aw_length,
    output wire         h_w_valid,
    input  wire         h_w_ready,
    output wire [127:0] h_w_data,
    output wire [15:0]  h_w_strobe,
    output wire         h_w_last,
    input  wire         h_b_valid,
    output wire         h_b_ready,
    input  wire [1:0]   h_b_response,
    output wire         h_ar_valid,
    input  wire         h_ar_ready,
    output wire [63:0]  h_ar_address,
    output wire [7:0]   h_ar_length,
    input  wire         h_r_valid,
    output wire         h_r_ready,
    input  wire [127:0] h_r_data,
    input  wire [1:0]   h_r_response,
    input  wire         h_r_last,
    output wire         m_ar_valid,
    input  wire         m_ar_ready,
    output wire [7:0]   m_ar_id,
    output wire [39:0]  m_ar_address,
    input  wire         m_r_valid,
    output wire         m_r_ready,
    input  wire [7:0]   m_r_id,
    input  wire [511:0] m_r_data,
    input  wire [1:0]   m_r_response,
    output wire         m_aw_valid,
    input  wire         m_aw_ready,
    output wire [7:0]   m_aw_id,
    output wire [39:0]  m_aw_address,
    output wire [7:0]   m_aw_length,
    output wire         m_w_valid,
    input  wire         m_w_ready,
    output wire [511:0] m_w_data,
    output wire [63:0]  m_w_strobe,
    output wire         m_w_last,
    input  wire         m_b_valid,
    output wire         m_b_ready,
    input  wire [7:0]   m_b_id,
    input  wire [1:0]   m_b_response
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
    wire fetch_request_valid;
    wire fetch_request_ready;
    wire fetch_request_cancel;
    wire [5:0] fetch_request_slot;
    wire [7:0] fetch_request_epoch;
    wire [27:0] fetch_request_page;
    wire fetch_confirm_valid;
    wire [5:0] fetch_confirm_slot;
    wire [7:0] fetch_confirm_epoch;
    wire fetch_data_valid;
    wire fetch_data_ready;
    wire [5:0] fetch_data_slot;
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

    // How long the model takes for a page: no page is late, none is lost.
    localparam [15:0] DELAY_CYCLES = 16'd125;

    burst_reads reads (
        .clock(clock),
        .reset(reset),
        .u_ar_valid(u_ar_valid),
        .u_ar_ready(u_ar_ready),
        .u_ar_address(u_ar_address),
        .u_ar_length(u_ar_length),
        .u_r_valid(u_r_valid),
        .u_r_ready(u_r_ready),
        .u_r_data(u_r_data),
        .u_r_response(u_r_response),
        .u_r_last(u_r_last),
        .s_ar_valid(s_ar_valid),
        .s_ar_ready(s_ar_ready),
        .s_ar_id(s_ar_id),
        .s_ar_address(s_ar_address),
        .s_r_valid(s_r_valid),
        .s_r_ready(s_r_ready),
        .s_r_data(s_r_data),
        .s_r_response(s_r_response)
    );

    burst_writes writes (
        .clock(clock),
        .reset(reset),
        .u_aw_valid(u_aw_valid),
        .u_aw_ready(u_aw_ready),
        .u_aw_address(u_aw_address),
        .u_aw_length(u_aw_length),
        .u_w_valid(u_w_valid),
        .u_w_ready(u_w_ready),
        .u_w_data(u_w_data),
        .u_w_strobe(u_w_strobe),
        .u_b_valid(u_b_valid),
        .u_b_ready(u_b_ready),
        .u_b_response(u_b_response),
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
        .s_b_response(s_b_response)
    );

    remote_side remote (
        .clock(clock),
        .reset(reset),
        .delay_cycles(DELAY_CYCLES),
        .late_cycles(DELAY_CYCLES),
        .late(8'h00),
        .lose(8'h00),
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

    pci_function function_ (
        .clock(clock),
        .reset(reset),
        .function_reset(function_reset),
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
        .m_aw_length(m_aw_length),
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
        .b_b_response(b_b_response),
        .b_ar_valid(b_ar_valid),
        .b_ar_ready(b_ar_ready),
        .b_ar_address(b_ar_address),
        .b_r_valid(b_r_valid),
        .b_r_ready(b_r_ready),
        .b_r_data(b_r_data),
        .b_r_response(b_r_response),
        .h_aw_valid(h_aw_valid),
        .h_aw_ready(h_aw_ready),
        .h_aw_address(h_aw_address),
        .h_aw_length(h_aw_length),
        .h_w_valid(h_w_valid),
        .h_w_ready(h_w_ready),
        .h_w_data(h_w_data),
        .h_w_strobe(h_w_strobe),
        .h_w_last(h_w_last),
        .h_b_valid(h_b_valid),
        .h_b_ready(h_b_ready),
        .h_b_response(h_b_response),
        .h_ar_valid(h_ar_valid),
        .h_ar_ready(h_ar_ready),
        .h_ar_address(h_ar_address),
        .h_ar_length(h_ar_length),
        .h_r_valid(h_r_valid),
        .h_r_ready(h_r_ready),
        .h_r_data(h_r_data),
        .h_r_response(h_r_response),
        .h_r_last(h_r_last),
        .msix_enabled(msix_enabled),
        .msix_masked(msix_masked),
        .bus_master(bus_master)
    );
endmodule
