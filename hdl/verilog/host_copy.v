// Generated from the Rust-HDL circuit of this name; do not edit.


module host_copy(clock,reset,stop,bus_master,start,source,target,length,busy,how_ended,written,put_valid,put_ready,put_address,put_length,put_beat,put_data,put_done,put_failed,h_ar_valid,h_ar_ready,h_ar_address,h_ar_length,h_r_valid,h_r_ready,h_r_data,h_r_response,h_r_last);

    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  stop;
    input wire  bus_master;
    input wire  start;
    input wire  [63:0] source;
    input wire  [63:0] target;
    input wire  [23:0] length;
    output reg  busy;
    output reg  [2:0] how_ended;
    output reg  [23:0] written;
    output reg  put_valid;
    input wire  put_ready;
    output reg  [63:0] put_address;
    output reg  [3:0] put_length;
    input wire  [3:0] put_beat;
    output reg  [127:0] put_data;
    input wire  put_done;
    input wire  put_failed;
    output reg  h_ar_valid;
    input wire  h_ar_ready;
    output reg  [63:0] h_ar_address;
    output reg  [7:0] h_ar_length;
    input wire  h_r_valid;
    output reg  h_r_ready;
    input wire  [127:0] h_r_data;
    input wire  [1:0] h_r_response;
    input wire  h_r_last;

    // Constant declarations
    localparam  page_beats = 9'b100000000;
    localparam  most_beats = 9'b10000;
    localparam  complete_code = 3'b0;
    localparam  read_error_code = 3'b1;
    localparam  write_error_code = 3'b10;
    localparam  stopped_code = 3'b11;

    // Enums
    localparam CopyState$Idle = 0;
    localparam CopyState$Room = 1;
    localparam CopyState$Plan = 2;
    localparam CopyState$Ask = 3;
    localparam CopyState$Take = 4;
    localparam CopyState$Put = 5;
    localparam CopyState$Told = 6;

    // Stub signals
    reg  [3:0] buffer$read_address;
    reg  buffer$read_clock;
    wire  [127:0] buffer$read_data;
    reg  [3:0] buffer$write_address;
    reg  buffer$write_clock;
    reg  [127:0] buffer$write_data;
    reg  buffer$write_enable;
    reg  [2:0] state$d;
    wire  [2:0] state$q;
    reg  state$clock;
    reg  [63:0] from$d;
    wire  [63:0] from$q;
    reg  from$clock;
    reg  [63:0] to$d;
    wire  [63:0] to$q;
    reg  to$clock;
    reg  [19:0] left$d;
    wire  [19:0] left$q;
    reg  left$clock;
    reg  [19:0] done_beats$d;
    wire  [19:0] done_beats$q;
    reg  done_beats$clock;
    reg  [8:0] from_room$d;
    wire  [8:0] from_room$q;
    reg  from_room$clock;
    reg  [8:0] to_room$d;
    wire  [8:0] to_room$q;
    reg  to_room$clock;
    reg  [4:0] beats$d;
    wire  [4:0] beats$q;
    reg  beats$clock;
    reg  [3:0] beat$d;
    wire  [3:0] beat$q;
    reg  beat$clock;
    reg  read_failed$d;
    wire  read_failed$q;
    reg  read_failed$clock;
    reg  stopping$d;
    wire  stopping$q;
    reg  stopping$clock;
    reg  [2:0] ended$d;
    wire  [2:0] ended$q;
    reg  ended$clock;

    // Local signals
    reg  [8:0] least;
    reg  [4:0] short;
    reg  [63:0] beat_bytes;
    reg  [4:0] beats_less_one;

    // Sub module instances
    host_copy$buffer buffer(
        .read_address(buffer$read_address),
        .read_clock(buffer$read_clock),
        .read_data(buffer$read_data),
        .write_address(buffer$write_address),
        .write_clock(buffer$write_clock),
        .write_data(buffer$write_data),
        .write_enable(buffer$write_enable)
    );
    host_copy$state state(
        .d(state$d),
        .q(state$q),
        .clock(state$clock)
    );
    host_copy$from from(
        .d(from$d),
        .q(from$q),
        .clock(from$clock)
    );
    host_copy$to to(
        .d(to$d),
        .q(to$q),
        .clock(to$clock)
    );
    host_copy$left left(
        .d(left$d),
        .q(left$q),
        .clock(left$clock)
    );
    host_copy$done_beats done_beats(
        .d(done_beats$d),
        .q(done_beats$q),
        .clock(done_beats$clock)
    );
    host_copy$from_room from_room(
        .d(from_room$d),
        .q(from_room$q),
        .clock(from_room$clock)
    );
    host_copy$to_room to_room(
        .d(to_room$d),
        .q(to_room$q),
        .clock(to_room$clock)
    );
    host_copy$beats beats(
        .d(beats$d),
        .q(beats$q),
        .clock(beats$clock)
    );
    host_copy$beat beat(
        .d(beat$d),
        .q(beat$q),
        .clock(beat$clock)
    );
    host_copy$read_failed read_failed(
        .d(read_failed$d),
        .q(read_failed$q),
        .clock(read_failed$clock)
    );
    host_copy$stopping stopping(
        .d(stopping$d),
        .q(stopping$q),
        .clock(stopping$clock)
    );
    host_copy$ended ended(
        .d(ended$d),
        .q(ended$q),
        .clock(ended$clock)
    );

    // Update code

    always @(*) begin
        state$clock = clock;
    end

    always @(*) begin
        from$clock = clock;
    end

    always @(*) begin
        to$clock = clock;
    end

    always @(*) begin
        left$clock = clock;
    end

    always @(*) begin
        done_beats$clock = clock;
    end

    always @(*) begin
        from_room$clock = clock;
    end

    always @(*) begin
        to_room$clock = clock;
    end

    always @(*) begin
        state$d = state$q;
        case (state$q)
        CopyState$Idle: begin
            if (start & ~stop) begin
                state$d = CopyState$Room;
            end
        end
        CopyState$Room: begin
            state$d = CopyState$Plan;
        end
        CopyState$Plan: begin
            state$d = CopyState$Ask;
            if (left$q == 32'h0) begin
                state$d = CopyState$Idle;
            end
            else if (stopping$q | ~bus_master) begin
                state$d = CopyState$Idle;
            end
        end
        CopyState$Ask: begin
            if (h_ar_ready) begin
                state$d = CopyState$Take;
            end
        end
        CopyState$Take: begin
            if (h_r_valid) begin
                if (h_r_last) begin
                    state$d = CopyState$Put;
                    if (read_failed$q | |h_r_response) begin
                        state$d = CopyState$Idle;
                    end
                end
            end
        end
        CopyState$Put: begin
            if (put_ready) begin
                state$d = CopyState$Told;
            end
        end
        CopyState$Told: begin
            if (put_done) begin
                state$d = CopyState$Room;
                if (put_failed) begin
                    state$d = CopyState$Idle;
                end
                else begin
                end
            end
        end
        default: begin
            state$d = CopyState$Idle;
        end
        endcase
        if (reset) begin
            state$d = CopyState$Idle;
        end
    end

    always @(*) begin
        from$d = from$q;
        case (state$q)
        CopyState$Idle: begin
            if (start & ~stop) begin
                from$d = ((source[(32'h4)+:(60)]) & 64'hffffffffffffffff) << 32'h4;
            end
        end
        CopyState$Room: begin
        end
        CopyState$Plan: begin
        end
        CopyState$Ask: begin
        end
        CopyState$Take: begin
        end
        CopyState$Put: begin
        end
        CopyState$Told: begin
            if (put_done) begin
                from$d = from$q + beat_bytes;
            end
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        to$d = to$q;
        case (state$q)
        CopyState$Idle: begin
            if (start & ~stop) begin
                to$d = ((target[(32'h4)+:(60)]) & 64'hffffffffffffffff) << 32'h4;
            end
        end
        CopyState$Room: begin
        end
        CopyState$Plan: begin
        end
        CopyState$Ask: begin
        end
        CopyState$Take: begin
        end
        CopyState$Put: begin
        end
        CopyState$Told: begin
            if (put_done) begin
                to$d = to$q + beat_bytes;
            end
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        left$d = left$q;
        case (state$q)
        CopyState$Idle: begin
            if (start & ~stop) begin
                left$d = length[(32'h4)+:(20)];
            end
        end
        CopyState$Room: begin
        end
        CopyState$Plan: begin
        end
        CopyState$Ask: begin
        end
        CopyState$Take: begin
        end
        CopyState$Put: begin
        end
        CopyState$Told: begin
            if (put_done) begin
                left$d = left$q - ((beats$q) & 20'hfffff);
            end
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        done_beats$d = done_beats$q;
        case (state$q)
        CopyState$Idle: begin
            if (start & ~stop) begin
                done_beats$d = 32'h0;
            end
        end
        CopyState$Room: begin
        end
        CopyState$Plan: begin
        end
        CopyState$Ask: begin
        end
        CopyState$Take: begin
        end
        CopyState$Put: begin
        end
        CopyState$Told: begin
            if (put_done) begin
                if (put_failed) begin
                end
                else begin
                    done_beats$d = done_beats$q + ((beats$q) & 20'hfffff);
                end
            end
        end
        default: begin
        end
        endcase
        if (reset) begin
            done_beats$d = 32'h0;
        end
    end

    always @(*) begin
        from_room$d = from_room$q;
        case (state$q)
        CopyState$Idle: begin
        end
        CopyState$Room: begin
            from_room$d = page_beats - ((from$q[(32'h4)+:(8)]) & 9'h1ff);
        end
        CopyState$Plan: begin
        end
        CopyState$Ask: begin
        end
        CopyState$Take: begin
        end
        CopyState$Put: begin
        end
        CopyState$Told: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        to_room$d = to_room$q;
        case (state$q)
        CopyState$Idle: begin
        end
        CopyState$Room: begin
            to_room$d = page_beats - ((to$q[(32'h4)+:(8)]) & 9'h1ff);
        end
        CopyState$Plan: begin
        end
        CopyState$Ask: begin
        end
        CopyState$Take: begin
        end
        CopyState$Put: begin
        end
        CopyState$Told: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        beats$clock = clock;
    end

    always @(*) begin
        beat$clock = clock;
    end

    always @(*) begin
        read_failed$clock = clock;
    end

    always @(*) begin
        stopping$clock = clock;
    end

    always @(*) begin
        ended$clock = clock;
    end

    always @(*) begin
        beats$d = beats$q;
        case (state$q)
        CopyState$Idle: begin
        end
        CopyState$Room: begin
        end
        CopyState$Plan: begin
            beats$d = short;
        end
        CopyState$Ask: begin
        end
        CopyState$Take: begin
        end
        CopyState$Put: begin
        end
        CopyState$Told: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        beat$d = beat$q;
        case (state$q)
        CopyState$Idle: begin
        end
        CopyState$Room: begin
            beat$d = 32'h0;
        end
        CopyState$Plan: begin
        end
        CopyState$Ask: begin
        end
        CopyState$Take: begin
            if (h_r_valid) begin
                beat$d = beat$q + 32'h1;
            end
        end
        CopyState$Put: begin
        end
        CopyState$Told: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        read_failed$d = read_failed$q;
        case (state$q)
        CopyState$Idle: begin
        end
        CopyState$Room: begin
            read_failed$d = 1'b0;
        end
        CopyState$Plan: begin
        end
        CopyState$Ask: begin
        end
        CopyState$Take: begin
            if (h_r_valid) begin
                if (|h_r_response) begin
                    read_failed$d = 1'b1;
                end
            end
        end
        CopyState$Put: begin
        end
        CopyState$Told: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        stopping$d = stopping$q;
        if (stop) begin
            stopping$d = 1'b1;
        end
        case (state$q)
        CopyState$Idle: begin
            stopping$d = 1'b0;
        end
        CopyState$Room: begin
        end
        CopyState$Plan: begin
        end
        CopyState$Ask: begin
        end
        CopyState$Take: begin
        end
        CopyState$Put: begin
        end
        CopyState$Told: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        ended$d = ended$q;
        case (state$q)
        CopyState$Idle: begin
        end
        CopyState$Room: begin
        end
        CopyState$Plan: begin
            if (left$q == 32'h0) begin
                ended$d = complete_code;
            end
            else if (stopping$q | ~bus_master) begin
                ended$d = stopped_code;
            end
        end
        CopyState$Ask: begin
        end
        CopyState$Take: begin
            if (h_r_valid) begin
                if (h_r_last) begin
                    if (read_failed$q | |h_r_response) begin
                        ended$d = read_error_code;
                    end
                end
            end
        end
        CopyState$Put: begin
        end
        CopyState$Told: begin
            if (put_done) begin
                if (put_failed) begin
                    ended$d = write_error_code;
                end
                else begin
                end
            end
        end
        default: begin
        end
        endcase
        if (reset) begin
            ended$d = 32'h0;
        end
    end

    always @(*) begin
        buffer$read_clock = clock;
    end

    always @(*) begin
        buffer$write_clock = clock;
    end

    always @(*) begin
        buffer$read_address = put_beat;
    end

    always @(*) begin
        buffer$write_address = beat$q;
    end

    always @(*) begin
        buffer$write_data = h_r_data;
    end

    always @(*) begin
        buffer$write_enable = h_r_valid;
    end

    always @(*) begin
        put_data = buffer$read_data;
    end

    always @(*) begin
        busy = state$q != CopyState$Idle;
    end

    always @(*) begin
        how_ended = ended$q;
    end

    always @(*) begin
        written = ((done_beats$q) & 24'hffffff) << 32'h4;
    end

    always @(*) begin
        put_valid = state$q == CopyState$Put;
    end

    always @(*) begin
        put_address = to$q;
    end

    always @(*) begin
        beats_less_one = beats$q - 32'h1;
    end

    always @(*) begin
        put_length = beats_less_one[(32'h0)+:(4)];
    end

    always @(*) begin
        h_ar_valid = state$q == CopyState$Ask;
    end

    always @(*) begin
        h_ar_address = from$q;
    end

    always @(*) begin
        h_ar_length = ((beats_less_one) & 8'hff);
    end

    always @(*) begin
        h_r_ready = state$q == CopyState$Take;
    end

    always @(*) begin
        beat_bytes = ((beats$q) & 64'hffffffffffffffff) << 32'h4;
    end

    always @(*) begin
        least = most_beats;
        if (from_room$q < least) begin
            least = from_room$q;
        end
        if (to_room$q < least) begin
            least = to_room$q;
        end
    end

    always @(*) begin
        short = least[(32'h0)+:(5)];
        if (left$q < 32'h10) begin
            if (left$q[(32'h0)+:(5)] < short) begin
                short = left$q[(32'h0)+:(5)];
            end
        end
    end

endmodule // host_copy


module host_copy$beat(d,q,clock);

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

endmodule // host_copy$beat


module host_copy$beats(d,q,clock);

    // Module arguments
    input wire  [4:0] d;
    output reg  [4:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 5'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // host_copy$beats


module host_copy$buffer(read_address,read_clock,read_data,write_address,write_clock,write_data,write_enable);

    // Module arguments
    input wire  [3:0] read_address;
    input wire  read_clock;
    output reg  [127:0] read_data;
    input wire  [3:0] write_address;
    input wire  write_clock;
    input wire  [127:0] write_data;
    input wire  write_enable;

    // Update code (custom)
    reg[127:0] mem[15:0];



    always @(posedge read_clock) begin
       read_data <= mem[read_address];
    end

    always @(posedge write_clock) begin
       if (write_enable) begin
          mem[write_address] <= write_data;
       end
    end

endmodule // host_copy$buffer


module host_copy$done_beats(d,q,clock);

    // Module arguments
    input wire  [19:0] d;
    output reg  [19:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 20'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // host_copy$done_beats


module host_copy$ended(d,q,clock);

    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 3'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // host_copy$ended


module host_copy$from(d,q,clock);

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

endmodule // host_copy$from


module host_copy$from_room(d,q,clock);

    // Module arguments
    input wire  [8:0] d;
    output reg  [8:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 9'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // host_copy$from_room


module host_copy$left(d,q,clock);

    // Module arguments
    input wire  [19:0] d;
    output reg  [19:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 20'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // host_copy$left


module host_copy$read_failed(d,q,clock);

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

endmodule // host_copy$read_failed


module host_copy$state(d,q,clock);

    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;

    // Enums
    localparam CopyState$Idle = 0;
    localparam CopyState$Room = 1;
    localparam CopyState$Plan = 2;
    localparam CopyState$Ask = 3;
    localparam CopyState$Take = 4;
    localparam CopyState$Put = 5;
    localparam CopyState$Told = 6;

    // Update code (custom)
    initial begin
       q = 64'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // host_copy$state


module host_copy$stopping(d,q,clock);

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

endmodule // host_copy$stopping


module host_copy$to(d,q,clock);

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

endmodule // host_copy$to


module host_copy$to_room(d,q,clock);

    // Module arguments
    input wire  [8:0] d;
    output reg  [8:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 9'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // host_copy$to_room
