// Generated from the Rust-HDL circuit of this name; do not edit.


module frame_range(clock,reset,start,operation,argument,count,busy,result,result0,inner_start,inner_operation,inner_argument,inner_busy,inner_result,inner_result0);

    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  start;
    input wire  [3:0] operation;
    input wire  [31:0] argument;
    input wire  [31:0] count;
    output reg  busy;
    output reg  [3:0] result;
    output reg  [31:0] result0;
    output reg  inner_start;
    output reg  [3:0] inner_operation;
    output reg  [31:0] inner_argument;
    input wire  inner_busy;
    input wire  [3:0] inner_result;
    input wire  [31:0] inner_result0;

    // Constant declarations
    localparam  operation_post_frames = 4'hd;
    localparam  operation_post_frame = 4'h1;
    localparam  result_bad_argument = 4'h1;
    localparam  result_ok = 4'h0;
    localparam  frames = 14'b1000000000000;

    // Enums
    localparam State$Idle = 0;
    localparam State$Check = 1;
    localparam State$Start = 2;
    localparam State$Work = 3;

    // Stub signals
    reg  [1:0] state$d;
    wire  [1:0] state$q;
    reg  state$clock;
    reg  is_range$d;
    wire  is_range$q;
    reg  is_range$clock;
    reg  [3:0] code$d;
    wire  [3:0] code$q;
    reg  code$clock;
    reg  [31:0] value$d;
    wire  [31:0] value$q;
    reg  value$clock;
    reg  [12:0] left$d;
    wire  [12:0] left$q;
    reg  left$clock;
    reg  [12:0] posted$d;
    wire  [12:0] posted$q;
    reg  posted$clock;
    reg  bad$d;
    wire  bad$q;
    reg  bad$clock;

    // Local signals
    reg  [13:0] last;

    // Sub module instances
    frame_range$state state(
        .d(state$d),
        .q(state$q),
        .clock(state$clock)
    );
    frame_range$is_range is_range(
        .d(is_range$d),
        .q(is_range$q),
        .clock(is_range$clock)
    );
    frame_range$code code(
        .d(code$d),
        .q(code$q),
        .clock(code$clock)
    );
    frame_range$value value(
        .d(value$d),
        .q(value$q),
        .clock(value$clock)
    );
    frame_range$left left(
        .d(left$d),
        .q(left$q),
        .clock(left$clock)
    );
    frame_range$posted posted(
        .d(posted$d),
        .q(posted$q),
        .clock(posted$clock)
    );
    frame_range$bad bad(
        .d(bad$d),
        .q(bad$q),
        .clock(bad$clock)
    );

    // Update code

    always @(*) begin
        state$clock = clock;
    end

    always @(*) begin
        is_range$clock = clock;
    end

    always @(*) begin
        code$clock = clock;
    end

    always @(*) begin
        value$clock = clock;
    end

    always @(*) begin
        left$clock = clock;
    end

    always @(*) begin
        posted$clock = clock;
    end

    always @(*) begin
        bad$clock = clock;
    end

    always @(*) begin
        state$d = state$q;
        case (state$q)
        State$Idle: begin
            if (start) begin
                state$d = State$Start;
                if (operation == operation_post_frames) begin
                    state$d = State$Check;
                end
            end
        end
        State$Check: begin
            state$d = State$Start;
            if (bad$q | (left$q == 32'h0) | (value$q[(32'hc)+:(20)] != 32'h0) | (last > frames)) begin
                state$d = State$Idle;
            end
        end
        State$Start: begin
            state$d = State$Work;
        end
        State$Work: begin
            if (~inner_busy) begin
                state$d = State$Idle;
                if (is_range$q & (inner_result == result_ok)) begin
                    if (left$q != 32'h1) begin
                        state$d = State$Start;
                    end
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
        is_range$d = is_range$q;
        case (state$q)
        State$Idle: begin
            if (start) begin
                is_range$d = 1'b0;
                if (operation == operation_post_frames) begin
                    is_range$d = 1'b1;
                end
            end
        end
        State$Check: begin
        end
        State$Start: begin
        end
        State$Work: begin
        end
        default: begin
        end
        endcase
        if (reset) begin
            is_range$d = 1'b0;
        end
    end

    always @(*) begin
        code$d = code$q;
        case (state$q)
        State$Idle: begin
            if (start) begin
                code$d = operation;
                if (operation == operation_post_frames) begin
                    code$d = operation_post_frame;
                end
            end
        end
        State$Check: begin
        end
        State$Start: begin
        end
        State$Work: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        value$d = value$q;
        case (state$q)
        State$Idle: begin
            if (start) begin
                value$d = argument;
            end
        end
        State$Check: begin
        end
        State$Start: begin
        end
        State$Work: begin
            if (~inner_busy) begin
                if (is_range$q & (inner_result == result_ok)) begin
                    value$d = value$q + 32'h1;
                end
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
            if (start) begin
                left$d = count[(32'h0)+:(13)];
            end
        end
        State$Check: begin
        end
        State$Start: begin
        end
        State$Work: begin
            if (~inner_busy) begin
                if (is_range$q & (inner_result == result_ok)) begin
                    left$d = left$q - 32'h1;
                end
            end
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        posted$d = posted$q;
        case (state$q)
        State$Idle: begin
            if (start) begin
                posted$d = 32'h0;
            end
        end
        State$Check: begin
        end
        State$Start: begin
        end
        State$Work: begin
            if (~inner_busy) begin
                if (is_range$q & (inner_result == result_ok)) begin
                    posted$d = posted$q + 32'h1;
                end
            end
        end
        default: begin
        end
        endcase
        if (reset) begin
            posted$d = 32'h0;
        end
    end

    always @(*) begin
        bad$d = bad$q;
        case (state$q)
        State$Idle: begin
            if (start) begin
                bad$d = 1'b0;
                if (operation == operation_post_frames) begin
                    bad$d = count[(32'hd)+:(19)] != 32'h0;
                end
            end
        end
        State$Check: begin
            if (bad$q | (left$q == 32'h0) | (value$q[(32'hc)+:(20)] != 32'h0) | (last > frames)) begin
                bad$d = 1'b1;
            end
        end
        State$Start: begin
        end
        State$Work: begin
        end
        default: begin
        end
        endcase
        if (reset) begin
            bad$d = 1'b0;
        end
    end

    always @(*) begin
        busy = state$q != State$Idle;
    end

    always @(*) begin
        result = inner_result;
        if (bad$q) begin
            result = result_bad_argument;
        end
    end

    always @(*) begin
        result0 = inner_result0;
        if (is_range$q) begin
            result0 = ((posted$q) & 32'hffffffff);
        end
    end

    always @(*) begin
        inner_start = state$q == State$Start;
    end

    always @(*) begin
        inner_operation = code$q;
    end

    always @(*) begin
        inner_argument = value$q;
    end

    always @(*) begin
        last = ((value$q[(32'h0)+:(12)]) & 14'h3fff) + ((left$q) & 14'h3fff);
    end

endmodule // frame_range


module frame_range$bad(d,q,clock);

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

endmodule // frame_range$bad


module frame_range$code(d,q,clock);

    // Module arguments
    input wire  [3:0] d;
    output reg  [3:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 4'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // frame_range$code


module frame_range$is_range(d,q,clock);

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

endmodule // frame_range$is_range


module frame_range$left(d,q,clock);

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

endmodule // frame_range$left


module frame_range$posted(d,q,clock);

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

endmodule // frame_range$posted


module frame_range$state(d,q,clock);

    // Module arguments
    input wire  [1:0] d;
    output reg  [1:0] q;
    input wire  clock;

    // Enums
    localparam State$Idle = 0;
    localparam State$Check = 1;
    localparam State$Start = 2;
    localparam State$Work = 3;

    // Update code (custom)
    initial begin
       q = 64'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // frame_range$state


module frame_range$value(d,q,clock);

    // Module arguments
    input wire  [31:0] d;
    output reg  [31:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 32'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // frame_range$value
