// Ports of Intel's dual-clock FIFO (FIFO Intel FPGA IP user guide, UG 683522) that channel_crossing uses.
/* verilator lint_off UNDRIVEN */
/* verilator lint_off UNUSED */
module dcfifo #(
    parameter lpm_width = 1,
    parameter lpm_widthu = 4,
    parameter lpm_numwords = 16,
    parameter lpm_showahead = "ON",
    parameter overflow_checking = "ON",
    parameter underflow_checking = "ON",
    parameter rdsync_delaypipe = 4,
    parameter wrsync_delaypipe = 4,
    parameter use_eab = "ON",
    parameter read_aclr_synch = "ON",
    parameter write_aclr_synch = "ON"
) (
    input  wire                 aclr,
    input  wire [lpm_width-1:0] data,
    input  wire                 rdclk,
    input  wire                 rdreq,
    input  wire                 wrclk,
    input  wire                 wrreq,
    output wire [lpm_width-1:0] q,
    output wire                 rdempty,
    output wire                 wrfull
);
endmodule
