// One AXI channel from one clock to another, through Intel's dual-clock FIFO.
//
// A word that is accepted in the writer's clock is offered four to five cycles of the reader's clock later (rdsync_delaypipe and the FIFO's output); 16 words deep.
// Nothing is lost: in_ready falls when it is full.

module channel_crossing #(
    parameter WIDTH = 1
) (
    input  wire             reset,
    input  wire             in_clock,
    input  wire             in_valid,
    output wire             in_ready,
    input  wire [WIDTH-1:0] in_data,
    input  wire             out_clock,
    output wire             out_valid,
    input  wire             out_ready,
    output wire [WIDTH-1:0] out_data
);
    wire full;
    wire empty;

    assign in_ready = ~full;
    assign out_valid = ~empty;

    dcfifo #(
        .lpm_width(WIDTH),
        .lpm_widthu(4),
        .lpm_numwords(16),
        .lpm_showahead("ON"),
        .overflow_checking("ON"),
        .underflow_checking("ON"),
        .rdsync_delaypipe(4),
        .wrsync_delaypipe(4),
        .use_eab("ON"),
        .read_aclr_synch("ON"),
        .write_aclr_synch("ON")
    ) fifo (
        .aclr(reset),
        .data(in_data),
        .rdclk(out_clock),
        .rdreq(out_valid & out_ready),
        .wrclk(in_clock),
        .wrreq(in_valid & in_ready),
        .q(out_data),
        .rdempty(empty),
        .wrfull(full)
    );
endmodule
