// Generated from the Rust-HDL circuit of this name; do not edit.


module policy(line,remote,wanted);

    // Module arguments
    input wire  [17:0] line;
    input wire  [7:0] remote;
    output reg  [7:0] wanted;

    // Update code

    always @(*) begin
        wanted = remote;
    end

endmodule // policy
