// TrellisBoard (LFE5UM5G-85F): the bring-up image. The agent at reduced sizes, block RAM as its memory, the model of the remote side, and the self-test,
// which reports on the serial port of the debug connector and on the LEDs. No link to a host: the vendor's PCIe block is not part of the open flow.
//
// Latency: everything is in one clock, so no crossing; a line read takes the agent's cycles and two of the memory.

module trellisboard #(
    // Cycles of a bit of the serial line, less one: 24 MHz / 115,200 baud.
    parameter [15:0] DIVISOR = 16'd207,
    // Of the 16 fetches in board.toml.
    parameter SLOT_BITS = 4
) (
    input  wire         clk_12,
    output wire         uart_tx,
    output wire [11:0]  led
);
    wire clock;
    wire locked;

    // 12 MHz x 2 = 24 MHz; the oscillator of the PLL runs at 24 x 24 = 576 MHz.
    EHXPLLL #(
        .CLKI_DIV(1),
        .CLKFB_DIV(2),
        .CLKOP_DIV(24),
        .CLKOP_ENABLE("ENABLED"),
        .CLKOP_CPHASE(23),
        .FEEDBK_PATH("CLKOP"),
        .PLLRST_ENA("DISABLED"),
        .STDBY_ENABLE("DISABLED"),
        .DPHASE_SOURCE("DISABLED"),
        .OUTDIVIDER_MUXA("DIVA")
    ) pll (
        .CLKI(clk_12),
        .CLKFB(clock),
        .CLKOP(clock),
        .LOCK(locked),
        .RST(1'b0),
        .STDBY(1'b0),
        .PHASESEL0(1'b0),
        .PHASESEL1(1'b0),
        .PHASEDIR(1'b0),
        .PHASESTEP(1'b0),
        .PHASELOADREG(1'b0),
        .PLLWAKESYNC(1'b0),
        .ENCLKOP(1'b0)
    );

    // Reset until the PLL has locked; loading the image again starts the test again.
    reg [3:0] reset_pipe = 4'hf;
    always @(posedge clock) begin
        reset_pipe <= {reset_pipe[2:0], ~locked};
    end

    bringup #(.SLOT_BITS(SLOT_BITS)) inner (
        .clock(clock),
        .reset(reset_pipe[3]),
        .divisor(DIVISOR),
        .transmit(uart_tx),
        .done(led[0]),
        .passed(led[1])
    );

    // Lit while the clock runs and the test is not over: a dark row is a card that does nothing.
    reg [23:0] seconds = 24'd0;
    always @(posedge clock) begin
        seconds <= seconds + 24'd1;
    end
    assign led[2] = seconds[23];
    assign led[11:3] = 9'd0;
endmodule
