// Generated from the Rust-HDL circuit of this name; do not edit.


module entry_check(clock,reset,start,start_known,start_entry,start_page,done,take,page,is_remote,present_mask,managed_mask,table_base,window_base,read_valid,read_ready,read_address,arrive,arrive_data,arrive_response);

    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  start;
    input wire  start_known;
    input wire  [20:0] start_entry;
    input wire  [13:0] start_page;
    output reg  done;
    input wire  take;
    output reg  [13:0] page;
    output reg  is_remote;
    input wire  [63:0] present_mask;
    input wire  [63:0] managed_mask;
    input wire  [27:0] table_base;
    input wire  [27:0] window_base;
    output reg  read_valid;
    input wire  read_ready;
    output reg  [39:0] read_address;
    input wire  arrive;
    input wire  [511:0] arrive_data;
    input wire  [1:0] arrive_response;

    // Stub signals
    reg  wanted$d;
    wire  wanted$q;
    reg  wanted$clock;
    reg  known$d;
    wire  known$q;
    reg  known$clock;
    reg  is_done$d;
    wire  is_done$q;
    reg  is_done$clock;
    reg  [20:0] entry$d;
    wire  [20:0] entry$q;
    reg  entry$clock;
    reg  [13:0] its_page$d;
    wire  [13:0] its_page$q;
    reg  its_page$clock;
    reg  [63:0] word$d;
    wire  [63:0] word$q;
    reg  word$clock;
    reg  [1:0] response$d;
    wire  [1:0] response$q;
    reg  response$clock;
    reg  names_it$d;
    wire  names_it$q;
    reg  names_it$clock;

    // Local signals
    reg  [511:0] line;
    reg  [2:0] index;
    reg  [63:0] picked;
    reg  [27:0] frame_number;
    reg  [11:0] high;

    // Sub module instances
    entry_check$wanted wanted(
        .d(wanted$d),
        .q(wanted$q),
        .clock(wanted$clock)
    );
    entry_check$known known(
        .d(known$d),
        .q(known$q),
        .clock(known$clock)
    );
    entry_check$is_done is_done(
        .d(is_done$d),
        .q(is_done$q),
        .clock(is_done$clock)
    );
    entry_check$entry entry(
        .d(entry$d),
        .q(entry$q),
        .clock(entry$clock)
    );
    entry_check$its_page its_page(
        .d(its_page$d),
        .q(its_page$q),
        .clock(its_page$clock)
    );
    entry_check$word word(
        .d(word$d),
        .q(word$q),
        .clock(word$clock)
    );
    entry_check$response response(
        .d(response$d),
        .q(response$q),
        .clock(response$clock)
    );
    entry_check$names_it names_it(
        .d(names_it$d),
        .q(names_it$q),
        .clock(names_it$clock)
    );

    // Update code

    always @(*) begin
        wanted$clock = clock;
    end

    always @(*) begin
        known$clock = clock;
    end

    always @(*) begin
        is_done$clock = clock;
    end

    always @(*) begin
        entry$clock = clock;
    end

    always @(*) begin
        its_page$clock = clock;
    end

    always @(*) begin
        word$clock = clock;
    end

    always @(*) begin
        response$clock = clock;
    end

    always @(*) begin
        names_it$clock = clock;
    end

    always @(*) begin
        wanted$d = wanted$q;
        if (start) begin
            wanted$d = start_known;
        end
        if (wanted$q & read_ready) begin
            wanted$d = 1'b0;
        end
        if (reset) begin
            wanted$d = 1'b0;
        end
    end

    always @(*) begin
        known$d = known$q;
        if (start) begin
            known$d = start_known;
        end
    end

    always @(*) begin
        is_done$d = is_done$q;
        if (start) begin
            is_done$d = ~start_known;
        end
        if (arrive) begin
            is_done$d = 1'b1;
        end
        if (take) begin
            is_done$d = 1'b0;
        end
        if (reset) begin
            is_done$d = 1'b0;
        end
    end

    always @(*) begin
        entry$d = entry$q;
        if (start) begin
            entry$d = start_entry;
        end
    end

    always @(*) begin
        its_page$d = its_page$q;
        if (start) begin
            its_page$d = start_page;
        end
    end

    always @(*) begin
        word$d = word$q;
        if (arrive) begin
            word$d = picked;
        end
    end

    always @(*) begin
        response$d = response$q;
        if (arrive) begin
            response$d = arrive_response;
        end
    end

    always @(*) begin
        names_it$d = names_it$q;
        names_it$d = ~known$q | ((response$q == 32'h0) & ((word$q & managed_mask) != 32'h0) & ((word$q & present_mask) == 32'h0) & (high == 32'h0) & (frame_number[(32'he)+:(14)] == window_base[(32'he)+:(14)]) & (frame_number[(32'h0)+:(14)] == its_page$q));
    end

    always @(*) begin
        read_valid = wanted$q;
    end

    always @(*) begin
        read_address = (((table_base[(32'hc)+:(16)]) & 40'hffffffffff) << 32'h18) | (((entry$q[(32'h3)+:(18)]) & 40'hffffffffff) << 32'h6);
    end

    always @(*) begin
        line = arrive_data;
    end

    always @(*) begin
        index = entry$q[(32'h0)+:(3)];
    end

    always @(*) begin
        picked = line[(64'h0)+:(64)];
        if (index == 32'h1) begin
            picked = line[(64'h40)+:(64)];
        end
        if (index == 32'h2) begin
            picked = line[(64'h80)+:(64)];
        end
        if (index == 32'h3) begin
            picked = line[(64'hc0)+:(64)];
        end
        if (index == 32'h4) begin
            picked = line[(64'h100)+:(64)];
        end
        if (index == 32'h5) begin
            picked = line[(64'h140)+:(64)];
        end
        if (index == 32'h6) begin
            picked = line[(64'h180)+:(64)];
        end
        if (index == 32'h7) begin
            picked = line[(64'h1c0)+:(64)];
        end
    end

    always @(*) begin
        done = is_done$q;
    end

    always @(*) begin
        page = its_page$q;
    end

    always @(*) begin
        frame_number = word$q[(32'hc)+:(28)];
    end

    always @(*) begin
        high = word$q[(32'h28)+:(12)];
    end

    always @(*) begin
        is_remote = names_it$q;
    end

endmodule // entry_check


module entry_check$entry(d,q,clock);

    // Module arguments
    input wire  [20:0] d;
    output reg  [20:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 21'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // entry_check$entry


module entry_check$is_done(d,q,clock);

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

endmodule // entry_check$is_done


module entry_check$its_page(d,q,clock);

    // Module arguments
    input wire  [13:0] d;
    output reg  [13:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 14'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // entry_check$its_page


module entry_check$known(d,q,clock);

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

endmodule // entry_check$known


module entry_check$names_it(d,q,clock);

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

endmodule // entry_check$names_it


module entry_check$response(d,q,clock);

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

endmodule // entry_check$response


module entry_check$wanted(d,q,clock);

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

endmodule // entry_check$wanted


module entry_check$word(d,q,clock);

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

endmodule // entry_check$word
