// Generated from the Rust-HDL circuit of this name; do not edit.


module ahead_queue(clock,reset,push,push_data,pop,head,empty,full,count);

    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  push;
    input wire  [11:0] push_data;
    input wire  pop;
    output reg  [11:0] head;
    output reg  empty;
    output reg  full;
    output reg  [3:0] count;

    // Stub signals
    reg  queue$clock;
    reg  queue$reset;
    reg  queue$push;
    reg  [11:0] queue$push_data;
    reg  queue$pop;
    wire  [11:0] queue$head;
    wire  queue$empty;
    wire  queue$full;
    wire  [3:0] queue$count;
    reg  [1:0] ahead$d;
    wire  [1:0] ahead$q;
    reg  ahead$clock;
    reg  [11:0] first$d;
    wire  [11:0] first$q;
    reg  first$clock;
    reg  [11:0] second$d;
    wire  [11:0] second$q;
    reg  second$clock;

    // Local signals
    reg  refills;
    reg  popped;

    // Sub module instances
    ahead_queue$queue queue(
        .clock(queue$clock),
        .reset(queue$reset),
        .push(queue$push),
        .push_data(queue$push_data),
        .pop(queue$pop),
        .head(queue$head),
        .empty(queue$empty),
        .full(queue$full),
        .count(queue$count)
    );
    ahead_queue$ahead ahead(
        .d(ahead$d),
        .q(ahead$q),
        .clock(ahead$clock)
    );
    ahead_queue$first first(
        .d(first$d),
        .q(first$q),
        .clock(first$clock)
    );
    ahead_queue$second second(
        .d(second$d),
        .q(second$q),
        .clock(second$clock)
    );

    // Update code

    always @(*) begin
        ahead$clock = clock;
    end

    always @(*) begin
        first$clock = clock;
    end

    always @(*) begin
        second$clock = clock;
    end

    always @(*) begin
        ahead$d = ahead$q;
        if (refills & ~popped) begin
            ahead$d = ahead$q + 32'h1;
        end
        if (popped & ~refills) begin
            ahead$d = ahead$q - 32'h1;
        end
        if (reset) begin
            ahead$d = 32'h0;
        end
    end

    always @(*) begin
        first$d = first$q;
        if (popped | (ahead$q == 32'h0)) begin
            first$d = queue$head;
            if (ahead$q[32'h1]) begin
                first$d = second$q;
            end
        end
    end

    always @(*) begin
        second$d = second$q;
        if (~ahead$q[32'h1]) begin
            second$d = queue$head;
        end
    end

    always @(*) begin
        queue$clock = clock;
    end

    always @(*) begin
        queue$reset = reset;
    end

    always @(*) begin
        queue$push = push;
    end

    always @(*) begin
        queue$push_data = push_data;
    end

    always @(*) begin
        count = queue$count;
    end

    always @(*) begin
        full = queue$full;
    end

    always @(*) begin
        head = first$q;
    end

    always @(*) begin
        empty = ahead$q == 32'h0;
    end

    always @(*) begin
        popped = pop & (ahead$q != 32'h0);
    end

    always @(*) begin
        refills = ~queue$empty & ~ahead$q[32'h1];
    end

    always @(*) begin
        queue$pop = refills;
    end

endmodule // ahead_queue


module ahead_queue$ahead(d,q,clock);

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

endmodule // ahead_queue$ahead


module ahead_queue$first(d,q,clock);

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

endmodule // ahead_queue$first


module ahead_queue$queue(clock,reset,push,push_data,pop,head,empty,full,count);

    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  push;
    input wire  [11:0] push_data;
    input wire  pop;
    output reg  [11:0] head;
    output reg  empty;
    output reg  full;
    output reg  [3:0] count;

    // Stub signals
    reg  memory$clock;
    reg  [3:0] memory$read_address;
    wire  [11:0] memory$read_data;
    reg  [3:0] memory$write_address;
    reg  [11:0] memory$write_data;
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
    reg  [11:0] bypass_data$d;
    wire  [11:0] bypass_data$q;
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
    ahead_queue$queue$memory memory(
        .clock(memory$clock),
        .read_address(memory$read_address),
        .read_data(memory$read_data),
        .write_address(memory$write_address),
        .write_data(memory$write_data),
        .write_enable(memory$write_enable)
    );
    ahead_queue$queue$write_pointer write_pointer(
        .d(write_pointer$d),
        .q(write_pointer$q),
        .clock(write_pointer$clock)
    );
    ahead_queue$queue$read_pointer read_pointer(
        .d(read_pointer$d),
        .q(read_pointer$q),
        .clock(read_pointer$clock)
    );
    ahead_queue$queue$following following(
        .d(following$d),
        .q(following$q),
        .clock(following$clock)
    );
    ahead_queue$queue$level level(
        .d(level$d),
        .q(level$q),
        .clock(level$clock)
    );
    ahead_queue$queue$some some(
        .d(some$d),
        .q(some$q),
        .clock(some$clock)
    );
    ahead_queue$queue$no_room no_room(
        .d(no_room$d),
        .q(no_room$q),
        .clock(no_room$clock)
    );
    ahead_queue$queue$bypass bypass(
        .d(bypass$d),
        .q(bypass$q),
        .clock(bypass$clock)
    );
    ahead_queue$queue$bypass_data bypass_data(
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

endmodule // ahead_queue$queue


module ahead_queue$queue$bypass(d,q,clock);

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

endmodule // ahead_queue$queue$bypass


module ahead_queue$queue$bypass_data(d,q,clock);

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

endmodule // ahead_queue$queue$bypass_data


module ahead_queue$queue$following(d,q,clock);

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

endmodule // ahead_queue$queue$following


module ahead_queue$queue$level(d,q,clock);

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

endmodule // ahead_queue$queue$level


module ahead_queue$queue$memory(clock,read_address,read_data,write_address,write_data,write_enable);

    // Module arguments
    input wire  clock;
    input wire  [3:0] read_address;
    output reg  [11:0] read_data;
    input wire  [3:0] write_address;
    input wire  [11:0] write_data;
    input wire  write_enable;

    // Update code (custom)
    (* no_rw_check *)
    reg[11:0] mem[15:0];

    always @(posedge clock) begin
       read_data <= mem[read_address];
       // synthesis translate_off
       if (write_enable & (write_address == read_address)) begin
          read_data <= {12{1'b0}};
       end
       // synthesis translate_on
       if (write_enable) begin
          mem[write_address] <= write_data;
       end
    end
endmodule // ahead_queue$queue$memory


module ahead_queue$queue$no_room(d,q,clock);

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

endmodule // ahead_queue$queue$no_room


module ahead_queue$queue$read_pointer(d,q,clock);

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

endmodule // ahead_queue$queue$read_pointer


module ahead_queue$queue$some(d,q,clock);

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

endmodule // ahead_queue$queue$some


module ahead_queue$queue$write_pointer(d,q,clock);

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

endmodule // ahead_queue$queue$write_pointer


module ahead_queue$second(d,q,clock);

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

endmodule // ahead_queue$second
