// Generated from the Rust-HDL circuit of this name; do not edit.


module writeback(clock,reset,frame_base,start,start_slot,start_page,start_frame,read_valid,read_ready,read_address,arrive,arrive_data,writeback_valid,writeback_ready,writeback_slot,writeback_page,writeback_line,writeback_data);

    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  [27:0] frame_base;
    input wire  start;
    input wire  [2:0] start_slot;
    input wire  [13:0] start_page;
    input wire  [11:0] start_frame;
    output reg  read_valid;
    input wire  read_ready;
    output reg  [39:0] read_address;
    input wire  arrive;
    input wire  [511:0] arrive_data;
    output reg  writeback_valid;
    input wire  writeback_ready;
    output reg  [2:0] writeback_slot;
    output reg  [27:0] writeback_page;
    output reg  [5:0] writeback_line;
    output reg  [511:0] writeback_data;

    // Stub signals
    reg  started$d;
    wire  started$q;
    reg  started$clock;
    reg  [28:0] started_page$d;
    wire  [28:0] started_page$q;
    reg  started_page$clock;
    reg  pages$clock;
    reg  pages$reset;
    reg  pages$push;
    reg  [28:0] pages$push_data;
    reg  pages$pop;
    wire  [28:0] pages$head;
    wire  pages$empty;
    wire  pages$full;
    wire  [3:0] pages$count;
    reg  lines$clock;
    reg  lines$reset;
    reg  lines$push;
    reg  [511:0] lines$push_data;
    reg  lines$pop;
    wire  [511:0] lines$head;
    wire  lines$empty;
    wire  lines$full;
    wire  [4:0] lines$count;
    reg  active$d;
    wire  active$q;
    reg  active$clock;
    reg  reading$d;
    wire  reading$q;
    reg  reading$clock;
    reg  [28:0] page$d;
    wire  [28:0] page$q;
    reg  page$clock;
    reg  [5:0] read_line$d;
    wire  [5:0] read_line$q;
    reg  read_line$clock;
    reg  [5:0] send_line$d;
    wire  [5:0] send_line$q;
    reg  send_line$clock;
    reg  [4:0] ahead$d;
    wire  [4:0] ahead$q;
    reg  ahead$clock;

    // Local signals
    reg  read_now;
    reg  sent_now;

    // Sub module instances
    writeback$started started(
        .d(started$d),
        .q(started$q),
        .clock(started$clock)
    );
    writeback$started_page started_page(
        .d(started_page$d),
        .q(started_page$q),
        .clock(started_page$clock)
    );
    writeback$pages pages(
        .clock(pages$clock),
        .reset(pages$reset),
        .push(pages$push),
        .push_data(pages$push_data),
        .pop(pages$pop),
        .head(pages$head),
        .empty(pages$empty),
        .full(pages$full),
        .count(pages$count)
    );
    writeback$lines lines(
        .clock(lines$clock),
        .reset(lines$reset),
        .push(lines$push),
        .push_data(lines$push_data),
        .pop(lines$pop),
        .head(lines$head),
        .empty(lines$empty),
        .full(lines$full),
        .count(lines$count)
    );
    writeback$active active(
        .d(active$d),
        .q(active$q),
        .clock(active$clock)
    );
    writeback$reading reading(
        .d(reading$d),
        .q(reading$q),
        .clock(reading$clock)
    );
    writeback$page page(
        .d(page$d),
        .q(page$q),
        .clock(page$clock)
    );
    writeback$read_line read_line(
        .d(read_line$d),
        .q(read_line$q),
        .clock(read_line$clock)
    );
    writeback$send_line send_line(
        .d(send_line$d),
        .q(send_line$q),
        .clock(send_line$clock)
    );
    writeback$ahead ahead(
        .d(ahead$d),
        .q(ahead$q),
        .clock(ahead$clock)
    );

    // Update code

    always @(*) begin
        started$clock = clock;
    end

    always @(*) begin
        started_page$clock = clock;
    end

    always @(*) begin
        active$clock = clock;
    end

    always @(*) begin
        reading$clock = clock;
    end

    always @(*) begin
        page$clock = clock;
    end

    always @(*) begin
        read_line$clock = clock;
    end

    always @(*) begin
        send_line$clock = clock;
    end

    always @(*) begin
        ahead$clock = clock;
    end

    always @(*) begin
        started$d = started$q;
        started$d = start;
        if (reset) begin
            started$d = 1'b0;
        end
    end

    always @(*) begin
        started_page$d = started_page$q;
        started_page$d = ((start_slot) & 29'h1fffffff) | (((start_page) & 29'h1fffffff) << 32'h3) | (((start_frame) & 29'h1fffffff) << 32'h11);
    end

    always @(*) begin
        active$d = active$q;
        if (~active$q & ~pages$empty) begin
            active$d = 1'b1;
        end
        if (sent_now) begin
            if (send_line$q == 32'h3f) begin
                active$d = 1'b0;
            end
        end
        if (reset) begin
            active$d = 1'b0;
        end
    end

    always @(*) begin
        reading$d = reading$q;
        if (~active$q & ~pages$empty) begin
            reading$d = 1'b1;
        end
        if (read_now) begin
            if (read_line$q == 32'h3f) begin
                reading$d = 1'b0;
            end
        end
        if (reset) begin
            reading$d = 1'b0;
        end
    end

    always @(*) begin
        page$d = page$q;
        if (~active$q & ~pages$empty) begin
            page$d = pages$head;
        end
    end

    always @(*) begin
        read_line$d = read_line$q;
        if (~active$q & ~pages$empty) begin
            read_line$d = 32'h0;
        end
        if (read_now) begin
            read_line$d = read_line$q + 32'h1;
        end
    end

    always @(*) begin
        send_line$d = send_line$q;
        if (~active$q & ~pages$empty) begin
            send_line$d = 32'h0;
        end
        if (sent_now) begin
            send_line$d = send_line$q + 32'h1;
        end
    end

    always @(*) begin
        ahead$d = ahead$q;
        if (read_now & ~sent_now) begin
            ahead$d = ahead$q + 32'h1;
        end
        if (sent_now & ~read_now) begin
            ahead$d = ahead$q - 32'h1;
        end
        if (reset) begin
            ahead$d = 32'h0;
        end
    end

    always @(*) begin
        pages$clock = clock;
    end

    always @(*) begin
        lines$clock = clock;
    end

    always @(*) begin
        pages$reset = reset;
    end

    always @(*) begin
        lines$reset = reset;
    end

    always @(*) begin
        pages$push = started$q;
    end

    always @(*) begin
        pages$push_data = started_page$q;
    end

    always @(*) begin
        pages$pop = 1'b0;
        if (~active$q & ~pages$empty) begin
            pages$pop = 1'b1;
        end
    end

    always @(*) begin
        read_valid = reading$q & ~ahead$q[32'h4];
    end

    always @(*) begin
        read_address = (((frame_base[(32'hc)+:(16)]) & 40'hffffffffff) << 32'h18) | (((page$q[(32'h11)+:(12)]) & 40'hffffffffff) << 32'hc) | (((read_line$q) & 40'hffffffffff) << 32'h6);
    end

    always @(*) begin
        read_now = read_valid & read_ready;
    end

    always @(*) begin
        lines$push = arrive;
    end

    always @(*) begin
        lines$push_data = arrive_data;
    end

    always @(*) begin
        writeback_valid = ~lines$empty;
    end

    always @(*) begin
        writeback_slot = page$q[(32'h0)+:(3)];
    end

    always @(*) begin
        writeback_page = ((page$q[(32'h3)+:(14)]) & 28'hfffffff);
    end

    always @(*) begin
        writeback_line = send_line$q;
    end

    always @(*) begin
        writeback_data = lines$head;
    end

    always @(*) begin
        sent_now = writeback_valid & writeback_ready;
    end

    always @(*) begin
        lines$pop = sent_now;
    end

endmodule // writeback


module writeback$active(d,q,clock);

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

endmodule // writeback$active


module writeback$ahead(d,q,clock);

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

endmodule // writeback$ahead


module writeback$lines(clock,reset,push,push_data,pop,head,empty,full,count);

    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  push;
    input wire  [511:0] push_data;
    input wire  pop;
    output reg  [511:0] head;
    output reg  empty;
    output reg  full;
    output reg  [4:0] count;

    // Stub signals
    reg  memory$clock;
    reg  [4:0] memory$read_address;
    wire  [511:0] memory$read_data;
    reg  [4:0] memory$write_address;
    reg  [511:0] memory$write_data;
    reg  memory$write_enable;
    reg  [4:0] write_pointer$d;
    wire  [4:0] write_pointer$q;
    reg  write_pointer$clock;
    reg  [4:0] read_pointer$d;
    wire  [4:0] read_pointer$q;
    reg  read_pointer$clock;
    reg  [4:0] following$d;
    wire  [4:0] following$q;
    reg  following$clock;
    reg  [4:0] level$d;
    wire  [4:0] level$q;
    reg  level$clock;
    reg  some$d;
    wire  some$q;
    reg  some$clock;
    reg  no_room$d;
    wire  no_room$q;
    reg  no_room$clock;
    reg  bypass$d;
    wire  bypass$q;
    reg  bypass$clock;
    reg  [511:0] bypass_data$d;
    wire  [511:0] bypass_data$q;
    reg  bypass_data$clock;

    // Local signals
    reg  [4:0] next_read;
    reg  at_read;
    reg  at_following;
    reg  meets;
    reg  [4:0] level_up;
    reg  [4:0] level_down;
    reg  pushed;
    reg  popped;

    // Sub module instances
    writeback$lines$memory memory(
        .clock(memory$clock),
        .read_address(memory$read_address),
        .read_data(memory$read_data),
        .write_address(memory$write_address),
        .write_data(memory$write_data),
        .write_enable(memory$write_enable)
    );
    writeback$lines$write_pointer write_pointer(
        .d(write_pointer$d),
        .q(write_pointer$q),
        .clock(write_pointer$clock)
    );
    writeback$lines$read_pointer read_pointer(
        .d(read_pointer$d),
        .q(read_pointer$q),
        .clock(read_pointer$clock)
    );
    writeback$lines$following following(
        .d(following$d),
        .q(following$q),
        .clock(following$clock)
    );
    writeback$lines$level level(
        .d(level$d),
        .q(level$q),
        .clock(level$clock)
    );
    writeback$lines$some some(
        .d(some$d),
        .q(some$q),
        .clock(some$clock)
    );
    writeback$lines$no_room no_room(
        .d(no_room$d),
        .q(no_room$q),
        .clock(no_room$clock)
    );
    writeback$lines$bypass bypass(
        .d(bypass$d),
        .q(bypass$q),
        .clock(bypass$clock)
    );
    writeback$lines$bypass_data bypass_data(
        .d(bypass_data$d),
        .q(bypass_data$q),
        .clock(bypass_data$clock)
    );

    // Update code

    always @(*) begin
        write_pointer$clock = clock;
    end

    always @(*) begin
        read_pointer$clock = clock;
    end

    always @(*) begin
        following$clock = clock;
    end

    always @(*) begin
        level$clock = clock;
    end

    always @(*) begin
        some$clock = clock;
    end

    always @(*) begin
        no_room$clock = clock;
    end

    always @(*) begin
        bypass$clock = clock;
    end

    always @(*) begin
        bypass_data$clock = clock;
    end

    always @(*) begin
        write_pointer$d = write_pointer$q;
        if (pushed) begin
            write_pointer$d = write_pointer$q + 32'h1;
        end
        if (reset) begin
            write_pointer$d = 32'h0;
        end
    end

    always @(*) begin
        read_pointer$d = read_pointer$q;
        read_pointer$d = next_read;
        if (reset) begin
            read_pointer$d = 32'h0;
        end
    end

    always @(*) begin
        following$d = following$q;
        if (popped) begin
            following$d = following$q + 32'h1;
        end
        if (reset) begin
            following$d = 32'h1;
        end
    end

    always @(*) begin
        level$d = level$q;
        if (pushed & ~popped) begin
            level$d = level_up;
        end
        if (popped & ~pushed) begin
            level$d = level_down;
        end
        if (reset) begin
            level$d = 32'h0;
        end
    end

    always @(*) begin
        some$d = some$q;
        if (pushed & ~popped) begin
            some$d = 1'b1;
        end
        if (popped & ~pushed) begin
            some$d = level_down != 32'h0;
        end
        if (reset) begin
            some$d = 1'b0;
        end
    end

    always @(*) begin
        no_room$d = no_room$q;
        if (pushed & ~popped) begin
            no_room$d = &level_up;
        end
        if (popped & ~pushed) begin
            no_room$d = 1'b0;
        end
        if (reset) begin
            no_room$d = 1'b0;
        end
    end

    always @(*) begin
        bypass$d = bypass$q;
        bypass$d = pushed & meets;
        if (reset) begin
            bypass$d = 1'b0;
        end
    end

    always @(*) begin
        bypass_data$d = bypass_data$q;
        bypass_data$d = push_data;
    end

    always @(*) begin
        memory$clock = clock;
    end

    always @(*) begin
        empty = ~some$q;
        memory$write_enable = 1'b1;
    end

    always @(*) begin
        full = no_room$q;
    end

    always @(*) begin
        count = level$q;
    end

    always @(*) begin
        pushed = push & ~full;
    end

    always @(*) begin
        popped = pop & ~empty;
    end

    always @(*) begin
        next_read = read_pointer$q;
        if (popped) begin
            next_read = following$q;
        end
    end

    always @(*) begin
        at_read = write_pointer$q == read_pointer$q;
    end

    always @(*) begin
        at_following = write_pointer$q == following$q;
    end

    always @(*) begin
        meets = at_read;
        if (popped) begin
            meets = at_following;
        end
    end

    always @(*) begin
        memory$read_address = next_read;
    end

    always @(*) begin
        memory$write_address = write_pointer$q;
    end

    always @(*) begin
        memory$write_data = push_data;
    end

    always @(*) begin
        level_up = level$q + 32'h1;
    end

    always @(*) begin
        level_down = level$q - 32'h1;
    end

    always @(*) begin
        head = memory$read_data;
        if (bypass$q) begin
            head = bypass_data$q;
        end
    end

endmodule // writeback$lines


module writeback$lines$bypass(d,q,clock);

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

endmodule // writeback$lines$bypass


module writeback$lines$bypass_data(d,q,clock);

    // Module arguments
    input wire  [511:0] d;
    output reg  [511:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 512'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // writeback$lines$bypass_data


module writeback$lines$following(d,q,clock);

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

endmodule // writeback$lines$following


module writeback$lines$level(d,q,clock);

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

endmodule // writeback$lines$level


module writeback$lines$memory(clock,read_address,read_data,write_address,write_data,write_enable);

    // Module arguments
    input wire  clock;
    input wire  [4:0] read_address;
    output reg  [511:0] read_data;
    input wire  [4:0] write_address;
    input wire  [511:0] write_data;
    input wire  write_enable;

    // Update code (custom)
    (* no_rw_check *)
    reg[511:0] mem[31:0];

    always @(posedge clock) begin
       read_data <= mem[read_address];
       // synthesis translate_off
       if (write_enable & (write_address == read_address)) begin
          read_data <= {512{1'b0}};
       end
       // synthesis translate_on
       if (write_enable) begin
          mem[write_address] <= write_data;
       end
    end
endmodule // writeback$lines$memory


module writeback$lines$no_room(d,q,clock);

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

endmodule // writeback$lines$no_room


module writeback$lines$read_pointer(d,q,clock);

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

endmodule // writeback$lines$read_pointer


module writeback$lines$some(d,q,clock);

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

endmodule // writeback$lines$some


module writeback$lines$write_pointer(d,q,clock);

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

endmodule // writeback$lines$write_pointer


module writeback$page(d,q,clock);

    // Module arguments
    input wire  [28:0] d;
    output reg  [28:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 29'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // writeback$page


module writeback$pages(clock,reset,push,push_data,pop,head,empty,full,count);

    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  push;
    input wire  [28:0] push_data;
    input wire  pop;
    output reg  [28:0] head;
    output reg  empty;
    output reg  full;
    output reg  [3:0] count;

    // Stub signals
    reg  memory$clock;
    reg  [3:0] memory$read_address;
    wire  [28:0] memory$read_data;
    reg  [3:0] memory$write_address;
    reg  [28:0] memory$write_data;
    reg  memory$write_enable;
    reg  [3:0] write_pointer$d;
    wire  [3:0] write_pointer$q;
    reg  write_pointer$clock;
    reg  [3:0] read_pointer$d;
    wire  [3:0] read_pointer$q;
    reg  read_pointer$clock;
    reg  [3:0] following$d;
    wire  [3:0] following$q;
    reg  following$clock;
    reg  [3:0] level$d;
    wire  [3:0] level$q;
    reg  level$clock;
    reg  some$d;
    wire  some$q;
    reg  some$clock;
    reg  no_room$d;
    wire  no_room$q;
    reg  no_room$clock;
    reg  bypass$d;
    wire  bypass$q;
    reg  bypass$clock;
    reg  [28:0] bypass_data$d;
    wire  [28:0] bypass_data$q;
    reg  bypass_data$clock;

    // Local signals
    reg  [3:0] next_read;
    reg  at_read;
    reg  at_following;
    reg  meets;
    reg  [3:0] level_up;
    reg  [3:0] level_down;
    reg  pushed;
    reg  popped;

    // Sub module instances
    writeback$pages$memory memory(
        .clock(memory$clock),
        .read_address(memory$read_address),
        .read_data(memory$read_data),
        .write_address(memory$write_address),
        .write_data(memory$write_data),
        .write_enable(memory$write_enable)
    );
    writeback$pages$write_pointer write_pointer(
        .d(write_pointer$d),
        .q(write_pointer$q),
        .clock(write_pointer$clock)
    );
    writeback$pages$read_pointer read_pointer(
        .d(read_pointer$d),
        .q(read_pointer$q),
        .clock(read_pointer$clock)
    );
    writeback$pages$following following(
        .d(following$d),
        .q(following$q),
        .clock(following$clock)
    );
    writeback$pages$level level(
        .d(level$d),
        .q(level$q),
        .clock(level$clock)
    );
    writeback$pages$some some(
        .d(some$d),
        .q(some$q),
        .clock(some$clock)
    );
    writeback$pages$no_room no_room(
        .d(no_room$d),
        .q(no_room$q),
        .clock(no_room$clock)
    );
    writeback$pages$bypass bypass(
        .d(bypass$d),
        .q(bypass$q),
        .clock(bypass$clock)
    );
    writeback$pages$bypass_data bypass_data(
        .d(bypass_data$d),
        .q(bypass_data$q),
        .clock(bypass_data$clock)
    );

    // Update code

    always @(*) begin
        write_pointer$clock = clock;
    end

    always @(*) begin
        read_pointer$clock = clock;
    end

    always @(*) begin
        following$clock = clock;
    end

    always @(*) begin
        level$clock = clock;
    end

    always @(*) begin
        some$clock = clock;
    end

    always @(*) begin
        no_room$clock = clock;
    end

    always @(*) begin
        bypass$clock = clock;
    end

    always @(*) begin
        bypass_data$clock = clock;
    end

    always @(*) begin
        write_pointer$d = write_pointer$q;
        if (pushed) begin
            write_pointer$d = write_pointer$q + 32'h1;
        end
        if (reset) begin
            write_pointer$d = 32'h0;
        end
    end

    always @(*) begin
        read_pointer$d = read_pointer$q;
        read_pointer$d = next_read;
        if (reset) begin
            read_pointer$d = 32'h0;
        end
    end

    always @(*) begin
        following$d = following$q;
        if (popped) begin
            following$d = following$q + 32'h1;
        end
        if (reset) begin
            following$d = 32'h1;
        end
    end

    always @(*) begin
        level$d = level$q;
        if (pushed & ~popped) begin
            level$d = level_up;
        end
        if (popped & ~pushed) begin
            level$d = level_down;
        end
        if (reset) begin
            level$d = 32'h0;
        end
    end

    always @(*) begin
        some$d = some$q;
        if (pushed & ~popped) begin
            some$d = 1'b1;
        end
        if (popped & ~pushed) begin
            some$d = level_down != 32'h0;
        end
        if (reset) begin
            some$d = 1'b0;
        end
    end

    always @(*) begin
        no_room$d = no_room$q;
        if (pushed & ~popped) begin
            no_room$d = &level_up;
        end
        if (popped & ~pushed) begin
            no_room$d = 1'b0;
        end
        if (reset) begin
            no_room$d = 1'b0;
        end
    end

    always @(*) begin
        bypass$d = bypass$q;
        bypass$d = pushed & meets;
        if (reset) begin
            bypass$d = 1'b0;
        end
    end

    always @(*) begin
        bypass_data$d = bypass_data$q;
        bypass_data$d = push_data;
    end

    always @(*) begin
        memory$clock = clock;
    end

    always @(*) begin
        empty = ~some$q;
        memory$write_enable = 1'b1;
    end

    always @(*) begin
        full = no_room$q;
    end

    always @(*) begin
        count = level$q;
    end

    always @(*) begin
        pushed = push & ~full;
    end

    always @(*) begin
        popped = pop & ~empty;
    end

    always @(*) begin
        next_read = read_pointer$q;
        if (popped) begin
            next_read = following$q;
        end
    end

    always @(*) begin
        at_read = write_pointer$q == read_pointer$q;
    end

    always @(*) begin
        at_following = write_pointer$q == following$q;
    end

    always @(*) begin
        meets = at_read;
        if (popped) begin
            meets = at_following;
        end
    end

    always @(*) begin
        memory$read_address = next_read;
    end

    always @(*) begin
        memory$write_address = write_pointer$q;
    end

    always @(*) begin
        memory$write_data = push_data;
    end

    always @(*) begin
        level_up = level$q + 32'h1;
    end

    always @(*) begin
        level_down = level$q - 32'h1;
    end

    always @(*) begin
        head = memory$read_data;
        if (bypass$q) begin
            head = bypass_data$q;
        end
    end

endmodule // writeback$pages


module writeback$pages$bypass(d,q,clock);

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

endmodule // writeback$pages$bypass


module writeback$pages$bypass_data(d,q,clock);

    // Module arguments
    input wire  [28:0] d;
    output reg  [28:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 29'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // writeback$pages$bypass_data


module writeback$pages$following(d,q,clock);

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

endmodule // writeback$pages$following


module writeback$pages$level(d,q,clock);

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

endmodule // writeback$pages$level


module writeback$pages$memory(clock,read_address,read_data,write_address,write_data,write_enable);

    // Module arguments
    input wire  clock;
    input wire  [3:0] read_address;
    output reg  [28:0] read_data;
    input wire  [3:0] write_address;
    input wire  [28:0] write_data;
    input wire  write_enable;

    // Update code (custom)
    (* no_rw_check *)
    reg[28:0] mem[15:0];

    always @(posedge clock) begin
       read_data <= mem[read_address];
       // synthesis translate_off
       if (write_enable & (write_address == read_address)) begin
          read_data <= {29{1'b0}};
       end
       // synthesis translate_on
       if (write_enable) begin
          mem[write_address] <= write_data;
       end
    end
endmodule // writeback$pages$memory


module writeback$pages$no_room(d,q,clock);

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

endmodule // writeback$pages$no_room


module writeback$pages$read_pointer(d,q,clock);

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

endmodule // writeback$pages$read_pointer


module writeback$pages$some(d,q,clock);

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

endmodule // writeback$pages$some


module writeback$pages$write_pointer(d,q,clock);

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

endmodule // writeback$pages$write_pointer


module writeback$read_line(d,q,clock);

    // Module arguments
    input wire  [5:0] d;
    output reg  [5:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 6'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // writeback$read_line


module writeback$reading(d,q,clock);

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

endmodule // writeback$reading


module writeback$send_line(d,q,clock);

    // Module arguments
    input wire  [5:0] d;
    output reg  [5:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 6'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // writeback$send_line


module writeback$started(d,q,clock);

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

endmodule // writeback$started


module writeback$started_page(d,q,clock);

    // Module arguments
    input wire  [28:0] d;
    output reg  [28:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 29'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // writeback$started_page
