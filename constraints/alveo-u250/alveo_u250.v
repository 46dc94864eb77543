// AMD Alveo U250: PCIe bridge and one DDR4 channel around the agent. No coherent link: lines are reached through BAR 2.
//
// Latency at the bridge's user clock (axi_aclk, 250 MHz; the agent has agent_clk, 125 MHz, of the same source): a crossing of the interconnect each way,
// which Vivado's report states, and the two agent cycles of pcie_card, 16 ns. Function resets and bus mastering: see the README.

module alveo_u250 (
    input  wire         pcie_refclk_p,
    input  wire         pcie_refclk_n,
    input  wire         pcie_reset_n,
    input  wire [15:0]  pcie_rx_p,
    input  wire [15:0]  pcie_rx_n,
    output wire [15:0]  pcie_tx_p,
    output wire [15:0]  pcie_tx_n,
    input  wire         clk_300mhz_p,
    input  wire         clk_300mhz_n,
    output wire         ddr4_act_n,
    output wire [16:0]  ddr4_adr,
    output wire [1:0]   ddr4_ba,
    output wire [1:0]   ddr4_bg,
    output wire         ddr4_ck_t,
    output wire         ddr4_ck_c,
    output wire         ddr4_cke,
    output wire         ddr4_cs_n,
    output wire         ddr4_odt,
    output wire         ddr4_par,
    output wire         ddr4_reset_n,
    inout  wire [71:0]  ddr4_dq,
    inout  wire [17:0]  ddr4_dqs_t,
    inout  wire [17:0]  ddr4_dqs_c
);
    wire agent_clk;
    wire agent_reset;
    wire [3:0] msix_enable;
    wire [3:0] msix_mask;
    wire u_axi_arvalid;
    wire u_axi_arready;
    wire [39:0] u_axi_araddr;
    wire [7:0] u_axi_arlen;
    wire u_axi_awvalid;
    wire u_axi_awready;
    wire [39:0] u_axi_awaddr;
    wire [7:0] u_axi_awlen;
    wire u_axi_wvalid;
    wire u_axi_wready;
    wire [511:0] u_axi_wdata;
    wire [63:0] u_axi_wstrb;
    wire u_axi_bvalid;
    wire u_axi_bready;
    wire [1:0] u_axi_bresp;
    wire u_axi_rvalid;
    wire u_axi_rready;
    wire [511:0] u_axi_rdata;
    wire [1:0] u_axi_rresp;
    wire u_axi_rlast;
    wire b_axi_arvalid;
    wire b_axi_arready;
    wire [15:0] b_axi_araddr;
    wire b_axi_awvalid;
    wire b_axi_awready;
    wire [15:0] b_axi_awaddr;
    wire b_axi_wvalid;
    wire b_axi_wready;
    wire [31:0] b_axi_wdata;
    wire b_axi_bvalid;
    wire b_axi_bready;
    wire [1:0] b_axi_bresp;
    wire b_axi_rvalid;
    wire b_axi_rready;
    wire [31:0] b_axi_rdata;
    wire [1:0] b_axi_rresp;
    wire h_axi_arvalid;
    wire h_axi_arready;
    wire [63:0] h_axi_araddr;
    wire [7:0] h_axi_arlen;
    wire h_axi_awvalid;
    wire h_axi_awready;
    wire [63:0] h_axi_awaddr;
    wire [7:0] h_axi_awlen;
    wire h_axi_wvalid;
    wire h_axi_wready;
    wire [127:0] h_axi_wdata;
    wire [15:0] h_axi_wstrb;
    wire h_axi_wlast;
    wire h_axi_bvalid;
    wire h_axi_bready;
    wire [1:0] h_axi_bresp;
    wire h_axi_rvalid;
    wire h_axi_rready;
    wire [127:0] h_axi_rdata;
    wire [1:0] h_axi_rresp;
    wire h_axi_rlast;
    wire m_axi_arvalid;
    wire m_axi_arready;
    wire [39:0] m_axi_araddr;
    wire [7:0] m_axi_arid;
    wire m_axi_awvalid;
    wire m_axi_awready;
    wire [39:0] m_axi_awaddr;
    wire [7:0] m_axi_awlen;
    wire [7:0] m_axi_awid;
    wire m_axi_wvalid;
    wire m_axi_wready;
    wire [511:0] m_axi_wdata;
    wire [63:0] m_axi_wstrb;
    wire m_axi_wlast;
    wire m_axi_bvalid;
    wire m_axi_bready;
    wire [1:0] m_axi_bresp;
    wire [7:0] m_axi_bid;
    wire m_axi_rvalid;
    wire m_axi_rready;
    wire [511:0] m_axi_rdata;
    wire [1:0] m_axi_rresp;
    wire [7:0] m_axi_rid;

    // Vendor blocks, joined by the block design of build.tcl.
    card_wrapper card (
        .pcie_reset_n(pcie_reset_n),
        .ddr4_act_n(ddr4_act_n),
        .ddr4_adr(ddr4_adr),
        .ddr4_ba(ddr4_ba),
        .ddr4_bg(ddr4_bg),
        .ddr4_ck_t(ddr4_ck_t),
        .ddr4_ck_c(ddr4_ck_c),
        .ddr4_cke(ddr4_cke),
        .ddr4_cs_n(ddr4_cs_n),
        .ddr4_odt(ddr4_odt),
        .ddr4_par(ddr4_par),
        .ddr4_reset_n(ddr4_reset_n),
        .ddr4_dq(ddr4_dq),
        .ddr4_dqs_t(ddr4_dqs_t),
        .ddr4_dqs_c(ddr4_dqs_c),
        .pcie_refclk_clk_p(pcie_refclk_p),
        .pcie_refclk_clk_n(pcie_refclk_n),
        .pcie_mgt_rxp(pcie_rx_p),
        .pcie_mgt_rxn(pcie_rx_n),
        .pcie_mgt_txp(pcie_tx_p),
        .pcie_mgt_txn(pcie_tx_n),
        .ddr4_clk_clk_p(clk_300mhz_p),
        .ddr4_clk_clk_n(clk_300mhz_n),
        .agent_clk(agent_clk),
        .agent_reset(agent_reset),
        .msix_enable(msix_enable),
        .msix_mask(msix_mask),
        .u_axi_arvalid(u_axi_arvalid),
        .u_axi_arready(u_axi_arready),
        .u_axi_araddr(u_axi_araddr),
        .u_axi_arlen(u_axi_arlen),
        .u_axi_arsize(),
        .u_axi_arburst(),
        .u_axi_arprot(),
        .u_axi_awvalid(u_axi_awvalid),
        .u_axi_awready(u_axi_awready),
        .u_axi_awaddr(u_axi_awaddr),
        .u_axi_awlen(u_axi_awlen),
        .u_axi_awsize(),
        .u_axi_awburst(),
        .u_axi_awprot(),
        .u_axi_wvalid(u_axi_wvalid),
        .u_axi_wready(u_axi_wready),
        .u_axi_wdata(u_axi_wdata),
        .u_axi_wstrb(u_axi_wstrb),
        .u_axi_wlast(),
        .u_axi_bvalid(u_axi_bvalid),
        .u_axi_bready(u_axi_bready),
        .u_axi_bresp(u_axi_bresp),
        .u_axi_rvalid(u_axi_rvalid),
        .u_axi_rready(u_axi_rready),
        .u_axi_rdata(u_axi_rdata),
        .u_axi_rresp(u_axi_rresp),
        .u_axi_rlast(u_axi_rlast),
        .b_axi_arvalid(b_axi_arvalid),
        .b_axi_arready(b_axi_arready),
        .b_axi_araddr(b_axi_araddr),
        .b_axi_arprot(),
        .b_axi_awvalid(b_axi_awvalid),
        .b_axi_awready(b_axi_awready),
        .b_axi_awaddr(b_axi_awaddr),
        .b_axi_awprot(),
        .b_axi_wvalid(b_axi_wvalid),
        .b_axi_wready(b_axi_wready),
        .b_axi_wdata(b_axi_wdata),
        .b_axi_wstrb(),
        .b_axi_bvalid(b_axi_bvalid),
        .b_axi_bready(b_axi_bready),
        .b_axi_bresp(b_axi_bresp),
        .b_axi_rvalid(b_axi_rvalid),
        .b_axi_rready(b_axi_rready),
        .b_axi_rdata(b_axi_rdata),
        .b_axi_rresp(b_axi_rresp),
        .h_axi_arvalid(h_axi_arvalid),
        .h_axi_arready(h_axi_arready),
        .h_axi_araddr(h_axi_araddr),
        .h_axi_arlen(h_axi_arlen),
        .h_axi_arsize(3'd4),
        .h_axi_arburst(2'b01),
        .h_axi_arid(1'b0),
        .h_axi_arprot(3'b000),
        .h_axi_awvalid(h_axi_awvalid),
        .h_axi_awready(h_axi_awready),
        .h_axi_awaddr(h_axi_awaddr),
        .h_axi_awlen(h_axi_awlen),
        .h_axi_awsize(3'd4),
        .h_axi_awburst(2'b01),
        .h_axi_awid(1'b0),
        .h_axi_awprot(3'b000),
        .h_axi_wvalid(h_axi_wvalid),
        .h_axi_wready(h_axi_wready),
        .h_axi_wdata(h_axi_wdata),
        .h_axi_wstrb(h_axi_wstrb),
        .h_axi_wlast(h_axi_wlast),
        .h_axi_bvalid(h_axi_bvalid),
        .h_axi_bready(h_axi_bready),
        .h_axi_bresp(h_axi_bresp),
        .h_axi_bid(),
        .h_axi_rvalid(h_axi_rvalid),
        .h_axi_rready(h_axi_rready),
        .h_axi_rdata(h_axi_rdata),
        .h_axi_rresp(h_axi_rresp),
        .h_axi_rlast(h_axi_rlast),
        .h_axi_rid(),
        .m_axi_arvalid(m_axi_arvalid),
        .m_axi_arready(m_axi_arready),
        .m_axi_araddr(m_axi_araddr),
        .m_axi_arlen(8'd0),
        .m_axi_arsize(3'd6),
        .m_axi_arburst(2'b01),
        .m_axi_arid(m_axi_arid),
        .m_axi_arprot(3'b000),
        .m_axi_awvalid(m_axi_awvalid),
        .m_axi_awready(m_axi_awready),
        .m_axi_awaddr(m_axi_awaddr),
        .m_axi_awlen(m_axi_awlen),
        .m_axi_awsize(3'd6),
        .m_axi_awburst(2'b01),
        .m_axi_awid(m_axi_awid),
        .m_axi_awprot(3'b000),
        .m_axi_wvalid(m_axi_wvalid),
        .m_axi_wready(m_axi_wready),
        .m_axi_wdata(m_axi_wdata),
        .m_axi_wstrb(m_axi_wstrb),
        .m_axi_wlast(m_axi_wlast),
        .m_axi_bvalid(m_axi_bvalid),
        .m_axi_bready(m_axi_bready),
        .m_axi_bresp(m_axi_bresp),
        .m_axi_bid(m_axi_bid),
        .m_axi_rvalid(m_axi_rvalid),
        .m_axi_rready(m_axi_rready),
        .m_axi_rdata(m_axi_rdata),
        .m_axi_rresp(m_axi_rresp),
        .m_axi_rlast(),
        .m_axi_rid(m_axi_rid)
    );

    // The agent and what is around it, in the clock agent_clk.
    pcie_card inner (
        .clock(agent_clk),
        .reset(agent_reset),
        .function_reset(1'b0),
        .msix_enabled(msix_enable[0]),
        .msix_masked(msix_mask[0]),
        .bus_master(1'b1),
        .u_ar_valid(u_axi_arvalid),
        .u_ar_ready(u_axi_arready),
        .u_ar_address(u_axi_araddr),
        .u_ar_length(u_axi_arlen),
        .u_r_valid(u_axi_rvalid),
        .u_r_ready(u_axi_rready),
        .u_r_data(u_axi_rdata),
        .u_r_response(u_axi_rresp),
        .u_r_last(u_axi_rlast),
        .u_aw_valid(u_axi_awvalid),
        .u_aw_ready(u_axi_awready),
        .u_aw_address(u_axi_awaddr),
        .u_aw_length(u_axi_awlen),
        .u_w_valid(u_axi_wvalid),
        .u_w_ready(u_axi_wready),
        .u_w_data(u_axi_wdata),
        .u_w_strobe(u_axi_wstrb),
        .u_b_valid(u_axi_bvalid),
        .u_b_ready(u_axi_bready),
        .u_b_response(u_axi_bresp),
        .b_aw_valid(b_axi_awvalid),
        .b_aw_ready(b_axi_awready),
        .b_aw_address(b_axi_awaddr),
        .b_w_valid(b_axi_wvalid),
        .b_w_ready(b_axi_wready),
        .b_w_data(b_axi_wdata),
        .b_b_valid(b_axi_bvalid),
        .b_b_ready(b_axi_bready),
        .b_b_response(b_axi_bresp),
        .b_ar_valid(b_axi_arvalid),
        .b_ar_ready(b_axi_arready),
        .b_ar_address(b_axi_araddr),
        .b_r_valid(b_axi_rvalid),
        .b_r_ready(b_axi_rready),
        .b_r_data(b_axi_rdata),
        .b_r_response(b_axi_rresp),
        .h_aw_valid(h_axi_awvalid),
        .h_aw_ready(h_axi_awready),
        .h_aw_address(h_axi_awaddr),
        .h_aw_length(h_axi_awlen),
        .h_w_valid(h_axi_wvalid),
        .h_w_ready(h_axi_wready),
        .h_w_data(h_axi_wdata),
        .h_w_strobe(h_axi_wstrb),
        .h_w_last(h_axi_wlast),
        .h_b_valid(h_axi_bvalid),
        .h_b_ready(h_axi_bready),
        .h_b_response(h_axi_bresp),
        .h_ar_valid(h_axi_arvalid),
        .h_ar_ready(h_axi_arready),
        .h_ar_address(h_axi_araddr),
        .h_ar_length(h_axi_arlen),
        .h_r_valid(h_axi_rvalid),
        .h_r_ready(h_axi_rready),
        .h_r_data(h_axi_rdata),
        .h_r_response(h_axi_rresp),
        .h_r_last(h_axi_rlast),
        .m_ar_valid(m_axi_arvalid),
        .m_ar_ready(m_axi_arready),
        .m_ar_id(m_axi_arid),
        .m_ar_address(m_axi_araddr),
        .m_r_valid(m_axi_rvalid),
        .m_r_ready(m_axi_rready),
        .m_r_id(m_axi_rid),
        .m_r_data(m_axi_rdata),
        .m_r_response(m_axi_rresp),
        .m_aw_valid(m_axi_awvalid),
        .m_aw_ready(m_axi_awready),
        .m_aw_id(m_axi_awid),
        .m_aw_address(m_axi_awaddr),
        .m_aw_length(m_axi_awlen),
        .m_w_valid(m_axi_wvalid),
        .m_w_ready(m_axi_wready),
        .m_w_data(m_axi_wdata),
        .m_w_strobe(m_axi_wstrb),
        .m_w_last(m_axi_wlast),
        .m_b_valid(m_axi_bvalid),
        .m_b_ready(m_axi_bready),
        .m_b_id(m_axi_bid),
        .m_b_response(m_axi_bresp)
    );
endmodule
