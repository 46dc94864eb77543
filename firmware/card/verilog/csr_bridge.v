// Generated from the Rust-HDL circuit of this name; do not edit.


module csr_bridge(clock,reset,read,write,address,byteenable,write_data,waitrequest,read_data,read_data_valid,b_aw_valid,b_aw_ready,b_aw_address,b_w_valid,b_w_ready,b_w_data,b_b_valid,b_b_ready,b_ar_valid,b_ar_ready,b_ar_address,b_r_valid,b_r_ready,b_r_data);

    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  read;
    input wire  write;
    input wire  [21:0] address;
    input wire  [7:0] byteenable;
    input wire  [63:0] write_data;
    output reg  waitrequest;
    output reg  [63:0] read_data;
    output reg  read_data_valid;
    output reg  b_aw_valid;
    input wire  b_aw_ready;
    output reg  [15:0] b_aw_address;
    output reg  b_w_valid;
    input wire  b_w_ready;
    output reg  [31:0] b_w_data;
    input wire  b_b_valid;
    output reg  b_b_ready;
    output reg  b_ar_valid;
    input wire  b_ar_ready;
    output reg  [15:0] b_ar_address;
    input wire  b_r_valid;
    output reg  b_r_ready;
    input wire  [31:0] b_r_data;

    // Enums
    localparam State$Idle = 0;
    localparam State$Ask = 1;
    localparam State$Answer = 2;
    localparam State$Next = 3;
    localparam State$Told = 4;

    // Stub signals
    reg  [2:0] state$d;
    wire  [2:0] state$q;
    reg  state$clock;
    reg  is_write$d;
    wire  is_write$q;
    reg  is_write$clock;
    reg  [12:0] at$d;
    wire  [12:0] at$q;
    reg  at$clock;
    reg  [63:0] value$d;
    wire  [63:0] value$q;
    reg  value$clock;
    reg  wants_low$d;
    wire  wants_low$q;
    reg  wants_low$clock;
    reg  wants_high$d;
    wire  wants_high$q;
    reg  wants_high$clock;
    reg  high$d;
    wire  high$q;
    reg  high$clock;
    reg  address_sent$d;
    wire  address_sent$q;
    reg  address_sent$clock;
    reg  bytes_sent$d;
    wire  bytes_sent$q;
    reg  bytes_sent$clock;

    // Local signals
    reg  address_done;
    reg  bytes_done;
    reg  [15:0] word_address;

    // Sub module instances
    csr_bridge$state state(
        .d(state$d),
        .q(state$q),
        .clock(state$clock)
    );
    csr_bridge$is_write is_write(
        .d(is_write$d),
        .q(is_write$q),
        .clock(is_write$clock)
    );
    csr_bridge$at at(
        .d(at$d),
        .q(at$q),
        .clock(at$clock)
    );
    csr_bridge$value value(
        .d(value$d),
        .q(value$q),
        .clock(value$clock)
    );
    csr_bridge$wants_low wants_low(
        .d(wants_low$d),
        .q(wants_low$q),
        .clock(wants_low$clock)
    );
    csr_bridge$wants_high wants_high(
        .d(wants_high$d),
        .q(wants_high$q),
        .clock(wants_high$clock)
    );
    csr_bridge$high high(
        .d(high$d),
        .q(high$q),
        .clock(high$clock)
    );
    csr_bridge$address_sent address_sent(
        .d(address_sent$d),
        .q(address_sent$q),
        .clock(address_sent$clock)
    );
    csr_bridge$bytes_sent bytes_sent(
        .d(bytes_sent$d),
        .q(bytes_sent$q),
        .clock(bytes_sent$clock)
    );

    // Update code

    always @(*) begin
        state$clock = clock;
    end

    always @(*) begin
        is_write$clock = clock;
    end

    always @(*) begin
        at$clock = clock;
    end

    always @(*) begin
        value$clock = clock;
    end

    always @(*) begin
        wants_low$clock = clock;
    end

    always @(*) begin
        wants_high$clock = clock;
    end

    always @(*) begin
        high$clock = clock;
    end

    always @(*) begin
        state$d = state$q;
        case (state$q)
        State$Idle: begin
            if (read | write) begin
                state$d = State$Ask;
                if (~&byteenable[(32'h0)+:(4)]) begin
                    state$d = State$Next;
                end
            end
        end
        State$Ask: begin
            if (is_write$q) begin
                if (address_done & bytes_done) begin
                    state$d = State$Answer;
                end
            end
            else if (b_ar_ready) begin
                state$d = State$Answer;
            end
        end
        State$Answer: begin
            if (is_write$q) begin
                if (b_b_valid) begin
                    state$d = State$Next;
                end
            end
            else if (b_r_valid) begin
                state$d = State$Next;
            end
        end
        State$Next: begin
            if (wants_high$q & ~high$q) begin
                state$d = State$Ask;
            end
            else if (is_write$q) begin
                state$d = State$Idle;
            end
            else begin
                state$d = State$Told;
            end
        end
        State$Told: begin
            state$d = State$Idle;
        end
        default: begin
            state$d = State$Idle;
        end
        endcase
        if (reset) begin
            state$d = State$Idle;
        end
    end

    always @(*) begin
        is_write$d = is_write$q;
        case (state$q)
        State$Idle: begin
            is_write$d = write;
        end
        State$Ask: begin
        end
        State$Answer: begin
        end
        State$Next: begin
        end
        State$Told: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        at$d = at$q;
        case (state$q)
        State$Idle: begin
            at$d = address[(32'h3)+:(13)];
        end
        State$Ask: begin
        end
        State$Answer: begin
        end
        State$Next: begin
        end
        State$Told: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        value$d = value$q;
        case (state$q)
        State$Idle: begin
            value$d = 32'h0;
            if (write) begin
                value$d = write_data;
            end
        end
        State$Ask: begin
        end
        State$Answer: begin
            if (is_write$q) begin
            end
            else if (b_r_valid) begin
                if (high$q) begin
                    value$d = ((value$q[(32'h0)+:(32)]) & 64'hffffffffffffffff) | (((b_r_data) & 64'hffffffffffffffff) << 32'h20);
                end
                else begin
                    value$d = ((b_r_data) & 64'hffffffffffffffff);
                end
            end
        end
        State$Next: begin
        end
        State$Told: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        wants_low$d = wants_low$q;
        case (state$q)
        State$Idle: begin
            wants_low$d = &byteenable[(32'h0)+:(4)];
        end
        State$Ask: begin
        end
        State$Answer: begin
        end
        State$Next: begin
        end
        State$Told: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        wants_high$d = wants_high$q;
        case (state$q)
        State$Idle: begin
            wants_high$d = &byteenable[(32'h4)+:(4)];
        end
        State$Ask: begin
        end
        State$Answer: begin
        end
        State$Next: begin
        end
        State$Told: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        high$d = high$q;
        case (state$q)
        State$Idle: begin
            high$d = 1'b0;
        end
        State$Ask: begin
        end
        State$Answer: begin
        end
        State$Next: begin
            high$d = 1'b1;
        end
        State$Told: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        address_sent$clock = clock;
    end

    always @(*) begin
        bytes_sent$clock = clock;
    end

    always @(*) begin
        address_sent$d = address_sent$q;
        case (state$q)
        State$Idle: begin
            address_sent$d = 1'b0;
        end
        State$Ask: begin
            address_sent$d = address_done;
        end
        State$Answer: begin
            address_sent$d = 1'b0;
        end
        State$Next: begin
        end
        State$Told: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        bytes_sent$d = bytes_sent$q;
        case (state$q)
        State$Idle: begin
            bytes_sent$d = 1'b0;
        end
        State$Ask: begin
            bytes_sent$d = bytes_done;
        end
        State$Answer: begin
            bytes_sent$d = 1'b0;
        end
        State$Next: begin
        end
        State$Told: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        waitrequest = state$q != State$Idle;
    end

    always @(*) begin
        read_data = value$q;
    end

    always @(*) begin
        read_data_valid = state$q == State$Told;
    end

    always @(*) begin
        word_address = ((at$q) & 16'hffff) << 32'h3;
        if (high$q) begin
            word_address = (((at$q) & 16'hffff) << 32'h3) | 32'h4;
        end
    end

    always @(*) begin
        b_aw_address = word_address;
    end

    always @(*) begin
        b_ar_address = word_address;
    end

    always @(*) begin
        b_w_data = value$q[(32'h0)+:(32)];
        if (high$q) begin
            b_w_data = value$q[(32'h20)+:(32)];
        end
    end

    always @(*) begin
        b_aw_valid = (state$q == State$Ask) & is_write$q & ~address_sent$q;
    end

    always @(*) begin
        b_w_valid = (state$q == State$Ask) & is_write$q & ~bytes_sent$q;
    end

    always @(*) begin
        b_ar_valid = (state$q == State$Ask) & ~is_write$q;
    end

    always @(*) begin
        b_b_ready = (state$q == State$Answer) & is_write$q;
    end

    always @(*) begin
        b_r_ready = (state$q == State$Answer) & ~is_write$q;
    end

    always @(*) begin
        address_done = address_sent$q | b_aw_ready;
    end

    always @(*) begin
        bytes_done = bytes_sent$q | b_w_ready;
    end

endmodule // csr_bridge


module csr_bridge$address_sent(d,q,clock);

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

endmodule // csr_bridge$address_sent


module csr_bridge$at(d,q,clock);

    // Module arguments
    input wire  [12:0] d;
    output reg  [12:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 13'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // csr_bridge$at


module csr_bridge$bytes_sent(d,q,clock);

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

endmodule // csr_bridge$bytes_sent


module csr_bridge$high(d,q,clock);

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

endmodule // csr_bridge$high


module csr_bridge$is_write(d,q,clock);

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

endmodule // csr_bridge$is_write


module csr_bridge$state(d,q,clock);

    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;

    // Enums
    localparam State$Idle = 0;
    localparam State$Ask = 1;
    localparam State$Answer = 2;
    localparam State$Next = 3;
    localparam State$Told = 4;

    // Update code (custom)
    initial begin
       q = 64'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // csr_bridge$state


module csr_bridge$value(d,q,clock);

    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 64'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // csr_bridge$value


module csr_bridge$wants_high(d,q,clock);

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

endmodule // csr_bridge$wants_high


module csr_bridge$wants_low(d,q,clock);

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

endmodule // csr_bridge$wants_low
