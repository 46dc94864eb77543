// Generated from the Rust-HDL circuit of this name; do not edit.


module burst_writes(clock,reset,u_aw_valid,u_aw_ready,u_aw_address,u_aw_length,u_w_valid,u_w_ready,u_w_data,u_w_strobe,u_b_valid,u_b_ready,u_b_response,s_aw_valid,s_aw_ready,s_aw_id,s_aw_address,s_w_valid,s_w_ready,s_w_data,s_w_strobe,s_b_valid,s_b_ready,s_b_response);

    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  u_aw_valid;
    output reg  u_aw_ready;
    input wire  [39:0] u_aw_address;
    input wire  [7:0] u_aw_length;
    input wire  u_w_valid;
    output reg  u_w_ready;
    input wire  [511:0] u_w_data;
    input wire  [63:0] u_w_strobe;
    output reg  u_b_valid;
    input wire  u_b_ready;
    output reg  [1:0] u_b_response;
    output reg  s_aw_valid;
    input wire  s_aw_ready;
    output reg  [5:0] s_aw_id;
    output reg  [39:0] s_aw_address;
    output reg  s_w_valid;
    input wire  s_w_ready;
    output reg  [511:0] s_w_data;
    output reg  [63:0] s_w_strobe;
    input wire  s_b_valid;
    output reg  s_b_ready;
    input wire  [1:0] s_b_response;

    // Enums
    localparam State$Idle = 0;
    localparam State$Send = 1;
    localparam State$Answered = 2;
    localparam State$Answer = 3;

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
    reg  address_sent$d;
    wire  address_sent$q;
    reg  address_sent$clock;
    reg  bytes_sent$d;
    wire  bytes_sent$q;
    reg  bytes_sent$clock;
    reg  [1:0] response$d;
    wire  [1:0] response$q;
    reg  response$clock;

    // Local signals
    reg  address_done;
    reg  bytes_done;

    // Sub module instances
    burst_writes$state state(
        .d(state$d),
        .q(state$q),
        .clock(state$clock)
    );
    burst_writes$line line(
        .d(line$d),
        .q(line$q),
        .clock(line$clock)
    );
    burst_writes$left left(
        .d(left$d),
        .q(left$q),
        .clock(left$clock)
    );
    burst_writes$address_sent address_sent(
        .d(address_sent$d),
        .q(address_sent$q),
        .clock(address_sent$clock)
    );
    burst_writes$bytes_sent bytes_sent(
        .d(bytes_sent$d),
        .q(bytes_sent$q),
        .clock(bytes_sent$clock)
    );
    burst_writes$response response(
        .d(response$d),
        .q(response$q),
        .clock(response$clock)
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
        address_sent$clock = clock;
    end

    always @(*) begin
        bytes_sent$clock = clock;
    end

    always @(*) begin
        response$clock = clock;
    end

    always @(*) begin
        state$d = state$q;
        case (state$q)
        State$Idle: begin
            if (u_aw_valid) begin
                state$d = State$Send;
            end
        end
        State$Send: begin
            if (address_done & bytes_done) begin
                state$d = State$Answered;
            end
        end
        State$Answered: begin
            if (s_b_valid) begin
                state$d = State$Send;
                if (left$q == 32'h0) begin
                    state$d = State$Answer;
                end
            end
        end
        State$Answer: begin
            if (u_b_ready) begin
                state$d = State$Idle;
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
            line$d = u_aw_address[(32'h6)+:(34)];
        end
        State$Send: begin
        end
        State$Answered: begin
            if (s_b_valid) begin
                line$d = line$q + 32'h1;
            end
        end
        State$Answer: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        left$d = left$q;
        case (state$q)
        State$Idle: begin
            left$d = u_aw_length;
        end
        State$Send: begin
        end
        State$Answered: begin
            if (s_b_valid) begin
                left$d = left$q - 32'h1;
            end
        end
        State$Answer: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        address_sent$d = address_sent$q;
        case (state$q)
        State$Idle: begin
            address_sent$d = 1'b0;
        end
        State$Send: begin
            address_sent$d = address_done;
        end
        State$Answered: begin
            address_sent$d = 1'b0;
        end
        State$Answer: begin
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
        State$Send: begin
            bytes_sent$d = bytes_done;
        end
        State$Answered: begin
            bytes_sent$d = 1'b0;
        end
        State$Answer: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        response$d = response$q;
        case (state$q)
        State$Idle: begin
            response$d = 32'h0;
        end
        State$Send: begin
        end
        State$Answered: begin
            if (s_b_valid) begin
                if (s_b_response > response$q) begin
                    response$d = s_b_response;
                end
            end
        end
        State$Answer: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        u_aw_ready = state$q == State$Idle;
    end

    always @(*) begin
        s_aw_valid = (state$q == State$Send) & ~address_sent$q;
    end

    always @(*) begin
        s_aw_id = 32'h0;
        s_aw_address = ((line$q) & 40'hffffffffff) << 32'h6;
    end

    always @(*) begin
        s_w_valid = (state$q == State$Send) & ~bytes_sent$q & u_w_valid;
    end

    always @(*) begin
        u_w_ready = (state$q == State$Send) & ~bytes_sent$q & s_w_ready;
    end

    always @(*) begin
        s_w_data = u_w_data;
    end

    always @(*) begin
        s_w_strobe = u_w_strobe;
    end

    always @(*) begin
        s_b_ready = state$q == State$Answered;
    end

    always @(*) begin
        u_b_valid = state$q == State$Answer;
    end

    always @(*) begin
        u_b_response = response$q;
    end

    always @(*) begin
        address_done = address_sent$q | s_aw_ready;
    end

    always @(*) begin
        bytes_done = bytes_sent$q | (u_w_valid & s_w_ready);
    end

endmodule // burst_writes


module burst_writes$address_sent(d,q,clock);

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

endmodule // burst_writes$address_sent


module burst_writes$bytes_sent(d,q,clock);

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

endmodule // burst_writes$bytes_sent


module burst_writes$left(d,q,clock);

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

endmodule // burst_writes$left


module burst_writes$line(d,q,clock);

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

endmodule // burst_writes$line


module burst_writes$response(d,q,clock);

    // Module arguments
    input wire  [1:0] d;
    output reg  [1:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 2'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // burst_writes$response


module burst_writes$state(d,q,clock);

    // Module arguments
    input wire  [1:0] d;
    output reg  [1:0] q;
    input wire  clock;

    // Enums
    localparam State$Idle = 0;
    localparam State$Send = 1;
    localparam State$Answered = 2;
    localparam State$Answer = 3;

    // Update code (custom)
    initial begin
       q = 64'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // burst_writes$state
