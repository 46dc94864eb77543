// Generated from the Rust-HDL circuit of this name; do not edit.


module reference(clock,filled,filled_frame,read,read_frame,hand_passes,hand_frame,hand_referenced);

    // Module arguments
    input wire  clock;
    input wire  filled;
    input wire  [11:0] filled_frame;
    input wire  read;
    input wire  [11:0] read_frame;
    input wire  hand_passes;
    input wire  [11:0] hand_frame;
    output reg  hand_referenced;

    // Stub signals
    reg  [11:0] bits$read_address;
    reg  bits$read_clock;
    wire  bits$read_data;
    reg  [11:0] bits$write_address;
    reg  bits$write_clock;
    reg  bits$write_data;
    reg  bits$write_enable;

    // Sub module instances
    reference$bits bits(
        .read_address(bits$read_address),
        .read_clock(bits$read_clock),
        .read_data(bits$read_data),
        .write_address(bits$write_address),
        .write_clock(bits$write_clock),
        .write_data(bits$write_data),
        .write_enable(bits$write_enable)
    );

    // Update code

    always @(*) begin
        bits$read_clock = clock;
    end

    always @(*) begin
        bits$write_clock = clock;
    end

    always @(*) begin
        bits$read_address = hand_frame;
    end

    always @(*) begin
        hand_referenced = bits$read_data;
    end

    always @(*) begin
        bits$write_enable = filled | read | hand_passes;
    end

    always @(*) begin
        bits$write_address = hand_frame;
        if (read) begin
            bits$write_address = read_frame;
        end
        if (filled) begin
            bits$write_address = filled_frame;
        end
    end

    always @(*) begin
        bits$write_data = 1'b0;
        if (read) begin
            bits$write_data = 1'b1;
        end
        if (filled) begin
            bits$write_data = 1'b1;
        end
    end

endmodule // reference


module reference$bits(read_address,read_clock,read_data,write_address,write_clock,write_data,write_enable);

    // Module arguments
    input wire  [11:0] read_address;
    input wire  read_clock;
    output reg  read_data;
    input wire  [11:0] write_address;
    input wire  write_clock;
    input wire  write_data;
    input wire  write_enable;

    // Update code (custom)
    reg[0:0] mem[4095:0];



    always @(posedge read_clock) begin
       read_data <= mem[read_address];
    end

    always @(posedge write_clock) begin
       if (write_enable) begin
          mem[write_address] <= write_data;
       end
    end

endmodule // reference$bits
