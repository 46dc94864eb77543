// Intel Agilex 7 I-Series CXL development kit: a CXL type 3 device whose memory is behind the agent. The one board here with a coherent link.
//
// Clocks: ip2hdm_clk of the CXL block (its port of lines), and ip2csr_avmm_clk (125 MHz), which is the agent's. Latency of a line at ip2hdm_clk, 450 MHz by the
// vendor's example: request five agent cycles (40 ns), agent, answer five cycles of ip2hdm_clk (11 ns): 51 ns or 23 cycles of ip2hdm_clk on top of the agent's.
// One request per id: line_ids gives each of the block's (8 bits) one of the agent's 64. One slice: SLICES other than 1 is refused, for a table
// line could come through either port and the agent sees one.

module agilex7_i_cxl #(
    parameter SLICES = 1
) (
    input  wire         refclk0,
    input  wire         refclk1,
    input  wire         refclk4,
    input  wire         resetn,
    input  wire [15:0]  cxl_rx_p,
    input  wire [15:0]  cxl_rx_n,
    output wire [15:0]  cxl_tx_p,
    output wire [15:0]  cxl_tx_n,
    input  wire         mem_refclk,
    output wire         mem_ck,
    output wire         mem_ck_n,
    output wire [16:0]  mem_a,
    output wire         mem_act_n,
    output wire [1:0]   mem_ba,
    output wire [1:0]   mem_bg,
    output wire         mem_cke,
    output wire         mem_cs_n,
    output wire         mem_odt,
    output wire         mem_reset_n,
    output wire         mem_par,
    input  wire         mem_alert_n,
    inout  wire [8:0]   mem_dqs,
    inout  wire [8:0]   mem_dqs_n,
    inout  wire [71:0]  mem_dq,
    inout  wire [8:0]   mem_dbi_n,
    input  wire         mem_oct_rzqin
);
    generate
        if (SLICES != 1) begin : refused
            // No such module: elaboration ends here.
            slices_other_than_one_are_refused refused ();
        end
    endgenerate

    // What the CXL block tells the host of the memory behind it: 16 GiB, in the unit of bytes.
    localparam [63:0] MEMORY_BYTES = 64'h4_0000_0000;
    // How long the model of the remote side takes for a page: no page is late, none is lost.
    localparam [15:0] DELAY_CYCLES = 16'd125;

    wire ip2hdm_clk;
    wire ip2hdm_reset_n;
    wire ip2hdm_aximm0_awvalid;
    wire [7:0] ip2hdm_aximm0_awid;
    wire [51:0] ip2hdm_aximm0_awaddr;
    wire hdm2ip_aximm0_awready;
    wire ip2hdm_aximm0_arvalid;
    wire [7:0] ip2hdm_aximm0_arid;
    wire [51:0] ip2hdm_aximm0_araddr;
    wire hdm2ip_aximm0_arready;
    wire ip2hdm_aximm0_wvalid;
    wire [511:0] ip2hdm_aximm0_wdata;
    wire [63:0] ip2hdm_aximm0_wstrb;
    wire hdm2ip_aximm0_wready;
    wire hdm2ip_aximm0_bvalid;
    wire [7:0] hdm2ip_aximm0_bid;
    wire [1:0] hdm2ip_aximm0_bresp;
    wire ip2hdm_aximm0_bready;
    wire hdm2ip_aximm0_rvalid;
    wire [7:0] hdm2ip_aximm0_rid;
    wire [511:0] hdm2ip_aximm0_rdata;
    wire [1:0] hdm2ip_aximm0_rresp;
    wire ip2hdm_aximm0_rready;
    wire ip2csr_avmm_clk;
    wire ip2csr_avmm_rstn;
    wire csr2ip_avmm_waitrequest;
    wire [63:0] csr2ip_avmm_readdata;
    wire csr2ip_avmm_readdatavalid;
    wire [63:0] ip2csr_avmm_writedata;
    wire [21:0] ip2csr_avmm_address;
    wire ip2csr_avmm_write;
    wire ip2csr_avmm_read;
    wire [7:0] ip2csr_avmm_byteenable;
    wire s_ar_valid;
    wire s_ar_ready;
    wire [5:0] s_ar_id;
    wire [39:0] s_ar_address;
    wire s_r_valid;
    wire s_r_ready;
    wire [5:0] s_r_id;
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
    wire [5:0] s_b_id;
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
    wire [7:0] m_aw_length;
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
    wire ninit_done;
    wire calibrated;
    wire agent_clk = ip2csr_avmm_clk;

    // Reset of both sides, released in the agent's clock once the memory is calibrated.
    reg [3:0] reset_pipe = 4'hf;
    always @(posedge agent_clk) begin
        reset_pipe <= {reset_pipe[2:0], ~(ip2csr_avmm_rstn & ip2hdm_reset_n & calibrated)};
    end
    wire reset = reset_pipe[3];

    reset_release release_block (
        .ninit_done(ninit_done)
    );

    intel_cxl_type3 cxl (
        .refclk0(refclk0),
        .refclk1(refclk1),
        .refclk4(refclk4),
        .resetn(resetn),
        .nInit_done(ninit_done),
        .cxl_rx_p(cxl_rx_p),
        .cxl_rx_n(cxl_rx_n),
        .cxl_tx_p(cxl_tx_p),
        .cxl_tx_n(cxl_tx_n),
        .mc2ip_memsize(MEMORY_BYTES),
        .mc2ip_0_sr_status({4'b0000, calibrated}),
        .ip2hdm_clk(ip2hdm_clk),
        .ip2hdm_reset_n(ip2hdm_reset_n),
        .ip2hdm_aximm0_awvalid(ip2hdm_aximm0_awvalid),
        .ip2hdm_aximm0_awid(ip2hdm_aximm0_awid),
        .ip2hdm_aximm0_awaddr(ip2hdm_aximm0_awaddr),
        .ip2hdm_aximm0_awlen(),
        .ip2hdm_aximm0_awregion(),
        .ip2hdm_aximm0_awuser(),
        .ip2hdm_aximm0_awsize(),
        .ip2hdm_aximm0_awburst(),
        .ip2hdm_aximm0_awprot(),
        .ip2hdm_aximm0_awqos(),
        .ip2hdm_aximm0_awcache(),
        .ip2hdm_aximm0_awlock(),
        .hdm2ip_aximm0_awready(hdm2ip_aximm0_awready),
        .ip2hdm_aximm0_arvalid(ip2hdm_aximm0_arvalid),
        .ip2hdm_aximm0_arid(ip2hdm_aximm0_arid),
        .ip2hdm_aximm0_araddr(ip2hdm_aximm0_araddr),
        .ip2hdm_aximm0_arlen(),
        .ip2hdm_aximm0_arregion(),
        .ip2hdm_aximm0_aruser(),
        .ip2hdm_aximm0_arsize(),
        .ip2hdm_aximm0_arburst(),
        .ip2hdm_aximm0_arprot(),
        .ip2hdm_aximm0_arqos(),
        .ip2hdm_aximm0_arcache(),
        .ip2hdm_aximm0_arlock(),
        .hdm2ip_aximm0_arready(hdm2ip_aximm0_arready),
        .ip2hdm_aximm0_wvalid(ip2hdm_aximm0_wvalid),
        .ip2hdm_aximm0_wdata(ip2hdm_aximm0_wdata),
        .ip2hdm_aximm0_wstrb(ip2hdm_aximm0_wstrb),
        .ip2hdm_aximm0_wlast(),
        .ip2hdm_aximm0_wuser(),
        .hdm2ip_aximm0_wready(hdm2ip_aximm0_wready),
        .hdm2ip_aximm0_bvalid(hdm2ip_aximm0_bvalid),
        .hdm2ip_aximm0_bid(hdm2ip_aximm0_bid),
        .hdm2ip_aximm0_buser(1'b0),
        .hdm2ip_aximm0_bresp(hdm2ip_aximm0_bresp),
        .ip2hdm_aximm0_bready(ip2hdm_aximm0_bready),
        .hdm2ip_aximm0_rvalid(hdm2ip_aximm0_rvalid),
        .hdm2ip_aximm0_rlast(1'b1),
        .hdm2ip_aximm0_rid(hdm2ip_aximm0_rid),
        .hdm2ip_aximm0_rdata(hdm2ip_aximm0_rdata),
        .hdm2ip_aximm0_ruser(1'b0),
        .hdm2ip_aximm0_rresp(hdm2ip_aximm0_rresp),
        .ip2hdm_aximm0_rready(ip2hdm_aximm0_rready),
        .ip2csr_avmm_clk(ip2csr_avmm_clk),
        .ip2csr_avmm_rstn(ip2csr_avmm_rstn),
        .csr2ip_avmm_waitrequest(csr2ip_avmm_waitrequest),
        .csr2ip_avmm_readdata(csr2ip_avmm_readdata),
        .csr2ip_avmm_readdatavalid(csr2ip_avmm_readdatavalid),
        .ip2csr_avmm_writedata(ip2csr_avmm_writedata),
        .ip2csr_avmm_poison(),
        .ip2csr_avmm_address(ip2csr_avmm_address),
        .ip2csr_avmm_write(ip2csr_avmm_write),
        .ip2csr_avmm_read(ip2csr_avmm_read),
        .ip2csr_avmm_byteenable(ip2csr_avmm_byteenable)
    );

    // Lines, from the block's clock to the agent's: requests, then answers.
    wire [7:0] up_ar_id;
    wire up_ar_valid;
    wire up_ar_ready;
    wire [7:0] up_aw_id;
    wire up_aw_valid;
    wire up_aw_ready;
    wire [7:0] down_r_id;
    wire [7:0] down_b_id;

    channel_crossing #(
        .WIDTH(48)
    ) read_requests (
        .reset(reset),
        .in_clock(ip2hdm_clk),
        .in_valid(ip2hdm_aximm0_arvalid),
        .in_ready(hdm2ip_aximm0_arready),
        .in_data({ip2hdm_aximm0_arid, ip2hdm_aximm0_araddr[39:0]}),
        .out_clock(agent_clk),
        .out_valid(up_ar_valid),
        .out_ready(up_ar_ready),
        .out_data({up_ar_id, s_ar_address})
    );

    channel_crossing #(
        .WIDTH(48)
    ) write_requests (
        .reset(reset),
        .in_clock(ip2hdm_clk),
        .in_valid(ip2hdm_aximm0_awvalid),
        .in_ready(hdm2ip_aximm0_awready),
        .in_data({ip2hdm_aximm0_awid, ip2hdm_aximm0_awaddr[39:0]}),
        .out_clock(agent_clk),
        .out_valid(up_aw_valid),
        .out_ready(up_aw_ready),
        .out_data({up_aw_id, s_aw_address})
    );

    channel_crossing #(
        .WIDTH(576)
    ) write_bytes (
        .reset(reset),
        .in_clock(ip2hdm_clk),
        .in_valid(ip2hdm_aximm0_wvalid),
        .in_ready(hdm2ip_aximm0_wready),
        .in_data({ip2hdm_aximm0_wstrb, ip2hdm_aximm0_wdata}),
        .out_clock(agent_clk),
        .out_valid(s_w_valid),
        .out_ready(s_w_ready),
        .out_data({s_w_strobe, s_w_data})
    );

    channel_crossing #(
        .WIDTH(522)
    ) read_answers (
        .reset(reset),
        .in_clock(agent_clk),
        .in_valid(s_r_valid),
        .in_ready(s_r_ready),
        .in_data({down_r_id, s_r_response, s_r_data}),
        .out_clock(ip2hdm_clk),
        .out_valid(hdm2ip_aximm0_rvalid),
        .out_ready(ip2hdm_aximm0_rready),
        .out_data({hdm2ip_aximm0_rid, hdm2ip_aximm0_rresp, hdm2ip_aximm0_rdata})
    );

    channel_crossing #(
        .WIDTH(10)
    ) write_answers (
        .reset(reset),
        .in_clock(agent_clk),
        .in_valid(s_b_valid),
        .in_ready(s_b_ready),
        .in_data({down_b_id, s_b_response}),
        .out_clock(ip2hdm_clk),
        .out_valid(hdm2ip_aximm0_bvalid),
        .out_ready(ip2hdm_aximm0_bready),
        .out_data({hdm2ip_aximm0_bid, hdm2ip_aximm0_bresp})
    );

    line_ids read_ids (
        .clock(agent_clk),
        .reset(reset),
        .up_valid(up_ar_valid),
        .up_ready(up_ar_ready),
        .up_id(up_ar_id),
        .down_valid(s_ar_valid),
        .down_ready(s_ar_ready),
        .down_id(s_ar_id),
        .answer_id(s_r_id),
        .answer_up_id(down_r_id),
        .answer_taken(s_r_valid & s_r_ready)
    );

    line_ids write_ids (
        .clock(agent_clk),
        .reset(reset),
        .up_valid(up_aw_valid),
        .up_ready(up_aw_ready),
        .up_id(up_aw_id),
        .down_valid(s_aw_valid),
        .down_ready(s_aw_ready),
        .down_id(s_aw_id),
        .answer_id(s_b_id),
        .answer_up_id(down_b_id),
        .answer_taken(s_b_valid & s_b_ready)
    );

    csr_bridge registers (
        .clock(agent_clk),
        .reset(reset),
        .read(ip2csr_avmm_read),
        .write(ip2csr_avmm_write),
        .address(ip2csr_avmm_address),
        .byteenable(ip2csr_avmm_byteenable),
        .write_data(ip2csr_avmm_writedata),
        .waitrequest(csr2ip_avmm_waitrequest),
        .read_data(csr2ip_avmm_readdata),
        .read_data_valid(csr2ip_avmm_readdatavalid),
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
        .clock(agent_clk),
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

    card_memory memory (
        .agent_clk(agent_clk),
        .agent_reset_n(~reset_pipe[0]),
        .calibrated(calibrated),
        .m_axi_arvalid(m_ar_valid),
        .m_axi_arready(m_ar_ready),
        .m_axi_araddr(m_ar_address),
        .m_axi_arlen(8'd0),
        .m_axi_arsize(3'd6),
        .m_axi_arburst(2'b01),
        .m_axi_arid(m_ar_id),
        .m_axi_arprot(3'b000),
        .m_axi_awvalid(m_aw_valid),
        .m_axi_awready(m_aw_ready),
        .m_axi_awaddr(m_aw_address),
        .m_axi_awlen(m_aw_length),
        .m_axi_awsize(3'd6),
        .m_axi_awburst(2'b01),
        .m_axi_awid(m_aw_id),
        .m_axi_awprot(3'b000),
        .m_axi_wvalid(m_w_valid),
        .m_axi_wready(m_w_ready),
        .m_axi_wdata(m_w_data),
        .m_axi_wstrb(m_w_strobe),
        .m_axi_wlast(m_w_last),
        .m_axi_bvalid(m_b_valid),
        .m_axi_bready(m_b_ready),
        .m_axi_bresp(m_b_response),
        .m_axi_bid(m_b_id),
        .m_axi_rvalid(m_r_valid),
        .m_axi_rready(m_r_ready),
        .m_axi_rdata(m_r_data),
        .m_axi_rresp(m_r_response),
        .m_axi_rlast(),
        .m_axi_rid(m_r_id),
        .mem_refclk(mem_refclk),
        .mem_ck(mem_ck),
        .mem_ck_n(mem_ck_n),
        .mem_a(mem_a),
        .mem_act_n(mem_act_n),
        .mem_ba(mem_ba),
        .mem_bg(mem_bg),
        .mem_cke(mem_cke),
        .mem_cs_n(mem_cs_n),
        .mem_odt(mem_odt),
        .mem_reset_n(mem_reset_n),
        .mem_par(mem_par),
        .mem_alert_n(mem_alert_n),
        .mem_dqs(mem_dqs),
        .mem_dqs_n(mem_dqs_n),
        .mem_dq(mem_dq),
        .mem_dbi_n(mem_dbi_n),
        .mem_oct_rzqin(mem_oct_rzqin)
    );

    // The block hands host memory and interrupts over as raw packets, which nothing here makes yet: without bus mastering nothing leaves the function.
    pci_function function_ (
        .clock(agent_clk),
        .reset(reset),
        .function_reset(1'b0),
        .clock_needed(),
        .s_ar_valid(s_ar_valid),
        .s_ar_ready(s_ar_ready),
        .s_ar_id(s_ar_id),
        .s_ar_address(s_ar_address),
        .s_r_valid(s_r_valid),
        .s_r_ready(s_r_ready),
        .s_r_id(s_r_id),
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
        .s_b_id(s_b_id),
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
