// Generated from the Rust-HDL circuit of this name; do not edit.


module burst_reads(clock,reset,u_ar_valid,u_ar_ready,u_ar_address,u_ar_length,u_r_valid,u_r_ready,u_r_data,u_r_response,u_r_last,s_ar_valid,s_ar_ready,s_ar_id,s_ar_address,s_r_valid,s_r_ready,s_r_data,s_r_response);

    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  u_ar_valid;
    output reg  u_ar_ready;
    input wire  [39:0] u_ar_address;
    input wire  [7:0] u_ar_length;
    output reg  u_r_valid;
    input wire  u_r_ready;
    output reg  [511:0] u_r_data;
    output reg  [1:0] u_r_response;
    output reg  u_r_last;
    output reg  s_ar_valid;
    input wire  s_ar_ready;
    output reg  [5:0] s_ar_id;
    output reg  [39:0] s_ar_address;
    input wire  s_r_valid;
    output reg  s_r_ready;
    input wire  [511:0] s_r_data;
    input wire  [1:0] s_r_response;

    // Enums
    localparam State$Idle = 0;
    localparam State$Ask = 1;
    localparam State$Answer = 2;

    // Stub signals
    reg  [1:0] state$d;
    wire  [1:0] state$q;
    reg  state$clock;
    reg  [33:0] line$d;
    wire  [33:0] line$q;
    reg  line$clock;
    reg  [7:0] left$d;
    wire  [7:0] left$q;
    reg  left$clock;

    // Sub module instances
    burst_reads$state state(
        .d(state$d),
        .q(state$q),
        .clock(state$clock)
    );
    burst_reads$line line(
        .d(line$d),
        .q(line$q),
        .clock(line$clock)
    );
    burst_reads$left left(
        .d(left$d),
        .q(left$q),
        .clock(left$clock)
    );

    // Update code

    always @(*) begin
        state$clock = clock;
    end

    always @(*) begin
        line$clock = clock;
    end

    always @(*) begin
        left$clock = clock;
    end

    always @(*) begin
        state$d = state$q;
        case (state$q)
        State$Idle: begin
            if (u_ar_valid) begin
                state$d = State$Ask;
            end
        end
        State$Ask: begin
            if (s_ar_ready) begin
                state$d = State$Answer;
            end
        end
        State$Answer: begin
            if (s_r_valid & u_r_ready) begin
                state$d = State$Ask;
                if (left$q == 32'h0) begin
                    state$d = State$Idle;
                end
            end
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
        line$d = line$q;
        case (state$q)
        State$Idle: begin
            line$d = u_ar_address[(32'h6)+:(34)];
        end
        State$Ask: begin
        end
        State$Answer: begin
            if (s_r_valid & u_r_ready) begin
                line$d = line$q + 32'h1;
            end
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        left$d = left$q;
        case (state$q)
        State$Idle: begin
            left$d = u_ar_length;
        end
        State$Ask: begin
        end
        State$Answer: begin
            if (s_r_valid & u_r_ready) begin
                left$d = left$q - 32'h1;
            end
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        u_ar_ready = state$q == State$Idle;
    end

    always @(*) begin
        s_ar_valid = state$q == State$Ask;
    end

    always @(*) begin
        s_ar_id = 32'h0;
        s_ar_address = ((line$q) & 40'hffffffffff) << 32'h6;
    end

    always @(*) begin
        u_r_valid = (state$q == State$Answer) & s_r_valid;
    end

    always @(*) begin
        s_r_ready = (state$q == State$Answer) & u_r_ready;
    end

    always @(*) begin
        u_r_data = s_r_data;
    end

    always @(*) begin
        u_r_response = s_r_response;
    end

    always @(*) begin
        u_r_last = left$q == 32'h0;
    end

endmodule // burst_reads


module burst_reads$left(d,q,clock);

    // Module arguments
    input wire  [7:0] d;
    output reg  [7:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 8'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // burst_reads$left


module burst_reads$line(d,q,clock);

    // Module arguments
    input wire  [33:0] d;
    output reg  [33:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 34'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // burst_reads$line


module burst_reads$state(d,q,clock);

    // Module arguments
    input wire  [1:0] d;
    output reg  [1:0] q;
    input wire  clock;

    // Enums
    localparam State$Idle = 0;
    localparam State$Ask = 1;
    localparam State$Answer = 2;

    // Update code (custom)
    initial begin
       q = 64'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // burst_reads$state
