// Generated from the Rust-HDL circuit of this name; do not edit.


module events(clock,reset,enable,enable_interrupts,event_valid,event_type,event_frame,event_page,event_entry,address_low,address_high,entries_log2,consumer,producer,clear_overflow,overflow,count_lost,dma_valid,dma_ready,dma_address,dma_data,dma_done_valid,interrupt_valid,interrupt_ready,interrupt_vector);

    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  enable;
    input wire  enable_interrupts;
    input wire  event_valid;
    input wire  [7:0] event_type;
    input wire  [11:0] event_frame;
    input wire  [13:0] event_page;
    input wire  [20:0] event_entry;
    input wire  [31:0] address_low;
    input wire  [31:0] address_high;
    input wire  [4:0] entries_log2;
    input wire  [31:0] consumer;
    output reg  [31:0] producer;
    input wire  clear_overflow;
    output reg  overflow;
    output reg  count_lost;
    output reg  dma_valid;
    input wire  dma_ready;
    output reg  [63:0] dma_address;
    output reg  [127:0] dma_data;
    input wire  dma_done_valid;
    output reg  interrupt_valid;
    input wire  interrupt_ready;
    output reg  [3:0] interrupt_vector;

    // Enums
    localparam Step$Idle = 0;
    localparam Step$Record = 1;
    localparam Step$Index = 2;
    localparam Step$Answers = 3;
    localparam Step$Interrupt = 4;

    // Stub signals
    reg  came$d;
    wire  came$q;
    reg  came$clock;
    reg  [54:0] came_record$d;
    wire  [54:0] came_record$q;
    reg  came_record$clock;
    reg  queue$clock;
    reg  queue$reset;
    reg  queue$push;
    reg  [54:0] queue$push_data;
    reg  queue$pop;
    wire  [54:0] queue$head;
    wire  queue$empty;
    wire  queue$full;
    wire  [4:0] queue$count;
    reg  [2:0] step$d;
    wire  [2:0] step$q;
    reg  step$clock;
    reg  [31:0] index$d;
    wire  [31:0] index$q;
    reg  index$clock;
    reg  [31:0] number$d;
    wire  [31:0] number$q;
    reg  number$clock;
    reg  overflowed$d;
    wire  overflowed$q;
    reg  overflowed$clock;
    reg  [1:0] answers$d;
    wire  [1:0] answers$q;
    reg  answers$clock;
    reg  [54:0] record$d;
    wire  [54:0] record$q;
    reg  record$clock;

    // Local signals
    reg  [31:0] one;
    reg  [31:0] entries;
    reg  [31:0] used;
    reg  [31:0] place;
    reg  [63:0] base;
    reg  lost_here;
    reg  lost_at_queue;

    // Sub module instances
    events$came came(
        .d(came$d),
        .q(came$q),
        .clock(came$clock)
    );
    events$came_record came_record(
        .d(came_record$d),
        .q(came_record$q),
        .clock(came_record$clock)
    );
    events$queue queue(
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
    events$step step(
        .d(step$d),
        .q(step$q),
        .clock(step$clock)
    );
    events$index index(
        .d(index$d),
        .q(index$q),
        .clock(index$clock)
    );
    events$number number(
        .d(number$d),
        .q(number$q),
        .clock(number$clock)
    );
    events$overflowed overflowed(
        .d(overflowed$d),
        .q(overflowed$q),
        .clock(overflowed$clock)
    );
    events$answers answers(
        .d(answers$d),
        .q(answers$q),
        .clock(answers$clock)
    );
    events$record record(
        .d(record$d),
        .q(record$q),
        .clock(record$clock)
    );

    // Update code

    always @(*) begin
        came$clock = clock;
    end

    always @(*) begin
        came_record$clock = clock;
    end

    always @(*) begin
        step$clock = clock;
    end

    always @(*) begin
        index$clock = clock;
    end

    always @(*) begin
        number$clock = clock;
    end

    always @(*) begin
        overflowed$clock = clock;
    end

    always @(*) begin
        answers$clock = clock;
    end

    always @(*) begin
        record$clock = clock;
    end

    always @(*) begin
        came$d = came$q;
        came$d = event_valid & enable;
        if (reset) begin
            came$d = 1'b0;
        end
    end

    always @(*) begin
        came_record$d = came_record$q;
        came_record$d = ((event_type) & 55'h7fffffffffffff) | (((event_frame) & 55'h7fffffffffffff) << 32'h8) | (((event_page) & 55'h7fffffffffffff) << 32'h14) | (((event_entry) & 55'h7fffffffffffff) << 32'h22);
    end

    always @(*) begin
        step$d = step$q;
        case (step$q)
        Step$Idle: begin
            if (~queue$empty) begin
                if (enable & (entries_log2 != 32'h0)) begin
                    if (used >= entries) begin
                    end
                    else begin
                        step$d = Step$Record;
                    end
                end
            end
        end
        Step$Record: begin
            if (dma_ready) begin
                step$d = Step$Index;
            end
        end
        Step$Index: begin
            if (dma_ready) begin
                step$d = Step$Answers;
            end
        end
        Step$Answers: begin
            if (answers$q == 32'h2) begin
                step$d = Step$Interrupt;
            end
        end
        Step$Interrupt: begin
            if (interrupt_ready | ~enable_interrupts) begin
                step$d = Step$Idle;
            end
        end
        default: begin
        end
        endcase
        if (reset) begin
            step$d = Step$Idle;
        end
    end

    always @(*) begin
        index$d = index$q;
        case (step$q)
        Step$Idle: begin
        end
        Step$Record: begin
            if (dma_ready) begin
                index$d = index$q + 32'h1;
            end
        end
        Step$Index: begin
        end
        Step$Answers: begin
        end
        Step$Interrupt: begin
        end
        default: begin
        end
        endcase
        if (reset) begin
            index$d = 32'h0;
        end
    end

    always @(*) begin
        number$d = number$q;
        case (step$q)
        Step$Idle: begin
            if (~queue$empty) begin
                if (enable & (entries_log2 != 32'h0)) begin
                    if (used >= entries) begin
                    end
                    else begin
                        number$d = number$q + 32'h1;
                    end
                end
            end
        end
        Step$Record: begin
        end
        Step$Index: begin
        end
        Step$Answers: begin
        end
        Step$Interrupt: begin
        end
        default: begin
        end
        endcase
        if (reset) begin
            number$d = 32'h0;
        end
    end

    always @(*) begin
        overflowed$d = overflowed$q;
        if (clear_overflow) begin
            overflowed$d = 1'b0;
        end
        if (count_lost) begin
            overflowed$d = 1'b1;
        end
        if (reset) begin
            overflowed$d = 1'b0;
        end
    end

    always @(*) begin
        answers$d = answers$q;
        if (dma_done_valid) begin
            answers$d = answers$q + 32'h1;
        end
        case (step$q)
        Step$Idle: begin
            answers$d = 32'h0;
        end
        Step$Record: begin
        end
        Step$Index: begin
        end
        Step$Answers: begin
        end
        Step$Interrupt: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        record$d = record$q;
        case (step$q)
        Step$Idle: begin
            if (~queue$empty) begin
                record$d = queue$head;
            end
        end
        Step$Record: begin
        end
        Step$Index: begin
        end
        Step$Answers: begin
        end
        Step$Interrupt: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        queue$clock = clock;
    end

    always @(*) begin
        queue$reset = reset;
    end

    always @(*) begin
        entries = one << entries_log2;
    end

    always @(*) begin
        used = index$q - consumer;
    end

    always @(*) begin
        place = entries - 32'h1;
        place = place & index$q;
    end

    always @(*) begin
        base = ((address_low) & 64'hffffffffffffffff) | (((address_high) & 64'hffffffffffffffff) << 32'h20);
    end

    always @(*) begin
        lost_here = 1'b0;
        case (step$q)
        Step$Idle: begin
            if (~queue$empty) begin
                if (enable & (entries_log2 != 32'h0)) begin
                    if (used >= entries) begin
                        lost_here = 1'b1;
                    end
                    else begin
                    end
                end
            end
        end
        Step$Record: begin
        end
        Step$Index: begin
        end
        Step$Answers: begin
        end
        Step$Interrupt: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        lost_at_queue = came$q & queue$full;
    end

    always @(*) begin
        one = 32'h1;
        queue$push = came$q;
        interrupt_vector = 32'h0;
    end

    always @(*) begin
        queue$push_data = came_record$q;
    end

    always @(*) begin
        queue$pop = 1'b0;
        case (step$q)
        Step$Idle: begin
            if (~queue$empty) begin
                queue$pop = 1'b1;
            end
        end
        Step$Record: begin
        end
        Step$Index: begin
        end
        Step$Answers: begin
        end
        Step$Interrupt: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        dma_valid = 1'b0;
        case (step$q)
        Step$Idle: begin
        end
        Step$Record: begin
            dma_valid = 1'b1;
        end
        Step$Index: begin
            dma_valid = 1'b1;
        end
        Step$Answers: begin
        end
        Step$Interrupt: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        dma_address = base + (((place) & 64'hffffffffffffffff) << 32'h4);
        case (step$q)
        Step$Idle: begin
        end
        Step$Record: begin
        end
        Step$Index: begin
            dma_address = base + (((entries) & 64'hffffffffffffffff) << 32'h4);
        end
        Step$Answers: begin
        end
        Step$Interrupt: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        dma_data = ((record$q[(32'h0)+:(8)]) & 128'hffffffffffffffffffffffffffffffff) | (((record$q[(32'h8)+:(12)]) & 128'hffffffffffffffffffffffffffffffff) << 32'h10) | (((record$q[(32'h14)+:(14)]) & 128'hffffffffffffffffffffffffffffffff) << 32'h20) | (((record$q[(32'h22)+:(21)]) & 128'hffffffffffffffffffffffffffffffff) << 32'h40) | (((number$q) & 128'hffffffffffffffffffffffffffffffff) << 32'h60);
        case (step$q)
        Step$Idle: begin
        end
        Step$Record: begin
        end
        Step$Index: begin
            dma_data = ((index$q) & 128'hffffffffffffffffffffffffffffffff);
        end
        Step$Answers: begin
        end
        Step$Interrupt: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        interrupt_valid = 1'b0;
        case (step$q)
        Step$Idle: begin
        end
        Step$Record: begin
        end
        Step$Index: begin
        end
        Step$Answers: begin
        end
        Step$Interrupt: begin
            interrupt_valid = enable_interrupts;
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        producer = index$q;
    end

    always @(*) begin
        overflow = overflowed$q;
    end

    always @(*) begin
        count_lost = lost_here | lost_at_queue;
    end

endmodule // events


module events$answers(d,q,clock);

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

endmodule // events$answers


module events$came(d,q,clock);

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

endmodule // events$came


module events$came_record(d,q,clock);

    // Module arguments
    input wire  [54:0] d;
    output reg  [54:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 55'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // events$came_record


module events$index(d,q,clock);

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

endmodule // events$index


module events$number(d,q,clock);

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

endmodule // events$number


module events$overflowed(d,q,clock);

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

endmodule // events$overflowed


module events$queue(clock,reset,push,push_data,pop,head,empty,full,count);

    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  push;
    input wire  [54:0] push_data;
    input wire  pop;
    output reg  [54:0] head;
    output reg  empty;
    output reg  full;
    output reg  [4:0] count;

    // Stub signals
    reg  memory$clock;
    reg  [4:0] memory$read_address;
    wire  [54:0] memory$read_data;
    reg  [4:0] memory$write_address;
    reg  [54:0] memory$write_data;
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
    reg  [54:0] bypass_data$d;
    wire  [54:0] bypass_data$q;
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
    events$queue$memory memory(
        .clock(memory$clock),
        .read_address(memory$read_address),
        .read_data(memory$read_data),
        .write_address(memory$write_address),
        .write_data(memory$write_data),
        .write_enable(memory$write_enable)
    );
    events$queue$write_pointer write_pointer(
        .d(write_pointer$d),
        .q(write_pointer$q),
        .clock(write_pointer$clock)
    );
    events$queue$read_pointer read_pointer(
        .d(read_pointer$d),
        .q(read_pointer$q),
        .clock(read_pointer$clock)
    );
    events$queue$following following(
        .d(following$d),
        .q(following$q),
        .clock(following$clock)
    );
    events$queue$level level(
        .d(level$d),
        .q(level$q),
        .clock(level$clock)
    );
    events$queue$some some(
        .d(some$d),
        .q(some$q),
        .clock(some$clock)
    );
    events$queue$no_room no_room(
        .d(no_room$d),
        .q(no_room$q),
        .clock(no_room$clock)
    );
    events$queue$bypass bypass(
        .d(bypass$d),
        .q(bypass$q),
        .clock(bypass$clock)
    );
    events$queue$bypass_data bypass_data(
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

endmodule // events$queue


module events$queue$bypass(d,q,clock);

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

endmodule // events$queue$bypass


module events$queue$bypass_data(d,q,clock);

    // Module arguments
    input wire  [54:0] d;
    output reg  [54:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 55'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // events$queue$bypass_data


module events$queue$following(d,q,clock);

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

endmodule // events$queue$following


module events$queue$level(d,q,clock);

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

endmodule // events$queue$level


module events$queue$memory(clock,read_address,read_data,write_address,write_data,write_enable);

    // Module arguments
    input wire  clock;
    input wire  [4:0] read_address;
    output reg  [54:0] read_data;
    input wire  [4:0] write_address;
    input wire  [54:0] write_data;
    input wire  write_enable;

    // Update code (custom)
    (* no_rw_check *)
    reg[54:0] mem[31:0];

    always @(posedge clock) begin
       read_data <= mem[read_address];
       // synthesis translate_off
       if (write_enable & (write_address == read_address)) begin
          read_data <= {55{1'b0}};
       end
       // synthesis translate_on
       if (write_enable) begin
          mem[write_address] <= write_data;
       end
    end
endmodule // events$queue$memory


module events$queue$no_room(d,q,clock);

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

endmodule // events$queue$no_room


module events$queue$read_pointer(d,q,clock);

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

endmodule // events$queue$read_pointer


module events$queue$some(d,q,clock);

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

endmodule // events$queue$some


module events$queue$write_pointer(d,q,clock);

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

endmodule // events$queue$write_pointer


module events$record(d,q,clock);

    // Module arguments
    input wire  [54:0] d;
    output reg  [54:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 55'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // events$record


module events$step(d,q,clock);

    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;

    // Enums
    localparam Step$Idle = 0;
    localparam Step$Record = 1;
    localparam Step$Index = 2;
    localparam Step$Answers = 3;
    localparam Step$Interrupt = 4;

    // Update code (custom)
    initial begin
       q = 64'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // events$step
