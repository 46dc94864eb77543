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
    reg  set$d;
    wire  set$q;
    reg  set$clock;
    reg  [11:0] set_frame$d;
    wire  [11:0] set_frame$q;
    reg  set_frame$clock;
    reg  passes$d;
    wire  passes$q;
    reg  passes$clock;
    reg  [11:0] passed_frame$d;
    wire  [11:0] passed_frame$q;
    reg  passed_frame$clock;
    reg  referenced$d;
    wire  referenced$q;
    reg  referenced$clock;
    reg  [11:0] bits$read_address;
    reg  bits$read_clock;
    wire  bits$read_data;
    reg  [11:0] bits$write_address;
    reg  bits$write_clock;
    reg  bits$write_data;
    reg  bits$write_enable;

    // Sub module instances
    reference$set set(
        .d(set$d),
        .q(set$q),
        .clock(set$clock)
    );
    reference$set_frame set_frame(
        .d(set_frame$d),
        .q(set_frame$q),
        .clock(set_frame$clock)
    );
    reference$passes passes(
        .d(passes$d),
        .q(passes$q),
        .clock(passes$clock)
    );
    reference$passed_frame passed_frame(
        .d(passed_frame$d),
        .q(passed_frame$q),
        .clock(passed_frame$clock)
    );
    reference$referenced referenced(
        .d(referenced$d),
        .q(referenced$q),
        .clock(referenced$clock)
    );
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
        set$clock = clock;
    end

    always @(*) begin
        set_frame$clock = clock;
    end

    always @(*) begin
        passes$clock = clock;
    end

    always @(*) begin
        passed_frame$clock = clock;
    end

    always @(*) begin
        referenced$clock = clock;
    end

    always @(*) begin
        set$d = set$q;
        set$d = filled | read;
    end

    always @(*) begin
        set_frame$d = set_frame$q;
        set_frame$d = read_frame;
        if (filled) begin
            set_frame$d = filled_frame;
        end
    end

    always @(*) begin
        passes$d = passes$q;
        passes$d = hand_passes;
    end

    always @(*) begin
        passed_frame$d = passed_frame$q;
        passed_frame$d = hand_frame;
    end

    always @(*) begin
        referenced$d = referenced$q;
        referenced$d = bits$read_data;
    end

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
        hand_referenced = referenced$q;
    end

    always @(*) begin
        bits$write_enable = set$q | passes$q;
    end

    always @(*) begin
        bits$write_address = passed_frame$q;
        if (set$q) begin
            bits$write_address = set_frame$q;
        end
    end

    always @(*) begin
        bits$write_data = set$q;
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


module reference$passed_frame(d,q,clock);

    // Module arguments
    input wire  [11:0] d;
    output reg  [11:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 12'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // reference$passed_frame


module reference$passes(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // reference$passes


module reference$referenced(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // reference$referenced


module reference$set(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // reference$set


module reference$set_frame(d,q,clock);

    // Module arguments
    input wire  [11:0] d;
    output reg  [11:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 12'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // reference$set_frame
