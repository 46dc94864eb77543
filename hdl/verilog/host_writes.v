// Generated from the Rust-HDL circuit of this name; do not edit.


module host_writes(clock,reset,bus_master,message_valid,message_ready,message_address,message_data,event_valid,event_ready,event_address,event_data,event_done,copy_valid,copy_ready,copy_address,copy_length,copy_beat,copy_data,copy_done,failed,count_error,h_aw_valid,h_aw_ready,h_aw_address,h_aw_length,h_w_valid,h_w_ready,h_w_data,h_w_strobe,h_w_last,h_b_valid,h_b_ready,h_b_response);

    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  bus_master;
    input wire  message_valid;
    output reg  message_ready;
    input wire  [63:0] message_address;
    input wire  [31:0] message_data;
    input wire  event_valid;
    output reg  event_ready;
    input wire  [63:0] event_address;
    input wire  [127:0] event_data;
    output reg  event_done;
    input wire  copy_valid;
    output reg  copy_ready;
    input wire  [63:0] copy_address;
    input wire  [3:0] copy_length;
    output reg  [3:0] copy_beat;
    input wire  [127:0] copy_data;
    output reg  copy_done;
    output reg  failed;
    output reg  count_error;
    output reg  h_aw_valid;
    input wire  h_aw_ready;
    output reg  [63:0] h_aw_address;
    output reg  [7:0] h_aw_length;
    output reg  h_w_valid;
    input wire  h_w_ready;
    output reg  [127:0] h_w_data;
    output reg  [15:0] h_w_strobe;
    output reg  h_w_last;
    input wire  h_b_valid;
    output reg  h_b_ready;
    input wire  [1:0] h_b_response;

    // Constant declarations
    localparam  all_bytes = 16'hffff;
    localparam  four_bytes = 16'hf;
    localparam  beat_mask = 64'hfffffffffffffff0;
    localparam  event_code = 2'b1;
    localparam  copy_code = 2'b10;

    // Enums
    localparam WriteState$Idle = 0;
    localparam WriteState$Send = 1;
    localparam WriteState$Refuse = 2;
    localparam Caller$Message = 0;
    localparam Caller$Event = 1;
    localparam Caller$Copy = 2;

    // Stub signals
    reg  [1:0] state$d;
    wire  [1:0] state$q;
    reg  state$clock;
    reg  [1:0] caller$d;
    wire  [1:0] caller$q;
    reg  caller$clock;
    reg  [63:0] address$d;
    wire  [63:0] address$q;
    reg  address$clock;
    reg  [127:0] data$d;
    wire  [127:0] data$q;
    reg  data$clock;
    reg  [15:0] strobe$d;
    wire  [15:0] strobe$q;
    reg  strobe$clock;
    reg  [3:0] length$d;
    wire  [3:0] length$q;
    reg  length$clock;
    reg  [3:0] beat$d;
    wire  [3:0] beat$q;
    reg  beat$clock;
    reg  address_sent$d;
    wire  address_sent$q;
    reg  address_sent$clock;
    reg  data_sent$d;
    wire  data_sent$q;
    reg  data_sent$clock;
    reg  callers$clock;
    reg  callers$reset;
    reg  callers$push;
    reg  [1:0] callers$push_data;
    reg  callers$pop;
    wire  [1:0] callers$head;
    wire  callers$empty;
    wire  callers$full;
    wire  [2:0] callers$count;

    // Local signals
    reg  [3:0] lane;
    reg  [7:0] lane_bits;
    reg  [3:0] next_beat;
    reg  is_last;
    reg  address_over;
    reg  data_over;
    reg  [1:0] caller_code;
    reg  answered;
    reg  answers_event;
    reg  answers_copy;
    reg  refused;

    // Sub module instances
    host_writes$state state(
        .d(state$d),
        .q(state$q),
        .clock(state$clock)
    );
    host_writes$caller caller(
        .d(caller$d),
        .q(caller$q),
        .clock(caller$clock)
    );
    host_writes$address address(
        .d(address$d),
        .q(address$q),
        .clock(address$clock)
    );
    host_writes$data data(
        .d(data$d),
        .q(data$q),
        .clock(data$clock)
    );
    host_writes$strobe strobe(
        .d(strobe$d),
        .q(strobe$q),
        .clock(strobe$clock)
    );
    host_writes$length length(
        .d(length$d),
        .q(length$q),
        .clock(length$clock)
    );
    host_writes$beat beat(
        .d(beat$d),
        .q(beat$q),
        .clock(beat$clock)
    );
    host_writes$address_sent address_sent(
        .d(address_sent$d),
        .q(address_sent$q),
        .clock(address_sent$clock)
    );
    host_writes$data_sent data_sent(
        .d(data_sent$d),
        .q(data_sent$q),
        .clock(data_sent$clock)
    );
    host_writes$callers callers(
        .clock(callers$clock),
        .reset(callers$reset),
        .push(callers$push),
        .push_data(callers$push_data),
        .pop(callers$pop),
        .head(callers$head),
        .empty(callers$empty),
        .full(callers$full),
        .count(callers$count)
    );

    // Update code

    always @(*) begin
        state$clock = clock;
    end

    always @(*) begin
        caller$clock = clock;
    end

    always @(*) begin
        address$clock = clock;
    end

    always @(*) begin
        data$clock = clock;
    end

    always @(*) begin
        strobe$clock = clock;
    end

    always @(*) begin
        length$clock = clock;
    end

    always @(*) begin
        state$d = state$q;
        case (state$q)
        WriteState$Idle: begin
            if (callers$full) begin
                state$d = WriteState$Idle;
            end
            else if (message_valid & bus_master) begin
                state$d = WriteState$Send;
            end
            else if (event_valid) begin
                state$d = WriteState$Refuse;
                if (bus_master) begin
                    state$d = WriteState$Send;
                end
            end
            else if (copy_valid) begin
                state$d = WriteState$Refuse;
                if (bus_master) begin
                    state$d = WriteState$Send;
                end
            end
        end
        WriteState$Send: begin
            if (address_over & data_over) begin
                state$d = WriteState$Idle;
            end
        end
        WriteState$Refuse: begin
            state$d = WriteState$Idle;
        end
        default: begin
            state$d = WriteState$Idle;
        end
        endcase
        if (reset) begin
            state$d = WriteState$Idle;
        end
    end

    always @(*) begin
        caller$d = caller$q;
        case (state$q)
        WriteState$Idle: begin
            if (callers$full) begin
            end
            else if (message_valid & bus_master) begin
                caller$d = Caller$Message;
            end
            else if (event_valid) begin
                caller$d = Caller$Event;
            end
            else if (copy_valid) begin
                caller$d = Caller$Copy;
            end
        end
        WriteState$Send: begin
        end
        WriteState$Refuse: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        address$d = address$q;
        case (state$q)
        WriteState$Idle: begin
            if (callers$full) begin
            end
            else if (message_valid & bus_master) begin
                address$d = message_address & beat_mask;
            end
            else if (event_valid) begin
                address$d = event_address;
            end
            else if (copy_valid) begin
                address$d = copy_address;
            end
        end
        WriteState$Send: begin
        end
        WriteState$Refuse: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        data$d = data$q;
        case (state$q)
        WriteState$Idle: begin
            if (callers$full) begin
            end
            else if (message_valid & bus_master) begin
                data$d = ((message_data) & 128'hffffffffffffffffffffffffffffffff) << lane_bits;
            end
            else if (event_valid) begin
                data$d = event_data;
            end
            else if (copy_valid) begin
            end
        end
        WriteState$Send: begin
        end
        WriteState$Refuse: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        strobe$d = strobe$q;
        case (state$q)
        WriteState$Idle: begin
            strobe$d = all_bytes;
            if (callers$full) begin
            end
            else if (message_valid & bus_master) begin
                strobe$d = four_bytes << lane;
            end
            else if (event_valid) begin
            end
            else if (copy_valid) begin
            end
        end
        WriteState$Send: begin
        end
        WriteState$Refuse: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        length$d = length$q;
        case (state$q)
        WriteState$Idle: begin
            length$d = 32'h0;
            if (callers$full) begin
            end
            else if (message_valid & bus_master) begin
            end
            else if (event_valid) begin
            end
            else if (copy_valid) begin
                length$d = copy_length;
            end
        end
        WriteState$Send: begin
        end
        WriteState$Refuse: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        beat$clock = clock;
    end

    always @(*) begin
        address_sent$clock = clock;
    end

    always @(*) begin
        data_sent$clock = clock;
    end

    always @(*) begin
        beat$d = beat$q;
        beat$d = next_beat;
    end

    always @(*) begin
        address_sent$d = address_sent$q;
        case (state$q)
        WriteState$Idle: begin
            address_sent$d = 1'b0;
        end
        WriteState$Send: begin
            address_sent$d = address_over;
        end
        WriteState$Refuse: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        data_sent$d = data_sent$q;
        case (state$q)
        WriteState$Idle: begin
            data_sent$d = 1'b0;
        end
        WriteState$Send: begin
            data_sent$d = data_over;
        end
        WriteState$Refuse: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        callers$clock = clock;
    end

    always @(*) begin
        callers$reset = reset;
    end

    always @(*) begin
        message_ready = 1'b0;
        case (state$q)
        WriteState$Idle: begin
            if (callers$full) begin
            end
            else if (message_valid & bus_master) begin
                message_ready = 1'b1;
            end
            else if (event_valid) begin
            end
            else if (copy_valid) begin
            end
        end
        WriteState$Send: begin
        end
        WriteState$Refuse: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        event_ready = 1'b0;
        case (state$q)
        WriteState$Idle: begin
            if (callers$full) begin
            end
            else if (message_valid & bus_master) begin
            end
            else if (event_valid) begin
                event_ready = 1'b1;
            end
            else if (copy_valid) begin
            end
        end
        WriteState$Send: begin
        end
        WriteState$Refuse: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        copy_ready = 1'b0;
        case (state$q)
        WriteState$Idle: begin
            if (callers$full) begin
            end
            else if (message_valid & bus_master) begin
            end
            else if (event_valid) begin
            end
            else if (copy_valid) begin
                copy_ready = 1'b1;
            end
        end
        WriteState$Send: begin
        end
        WriteState$Refuse: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        refused = state$q == WriteState$Refuse;
    end

    always @(*) begin
        caller_code = 32'h0;
        if (caller$q == Caller$Event) begin
            caller_code = event_code;
        end
        if (caller$q == Caller$Copy) begin
            caller_code = copy_code;
        end
    end

    always @(*) begin
        lane = ((message_address[(32'h2)+:(2)]) & 4'hf) << 32'h2;
    end

    always @(*) begin
        lane_bits = ((lane) & 8'hff) << 32'h3;
    end

    always @(*) begin
        h_aw_valid = 1'b0;
        case (state$q)
        WriteState$Idle: begin
        end
        WriteState$Send: begin
            h_aw_valid = ~address_sent$q;
        end
        WriteState$Refuse: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        h_aw_address = address$q;
    end

    always @(*) begin
        h_aw_length = ((length$q) & 8'hff);
    end

    always @(*) begin
        h_w_valid = 1'b0;
        case (state$q)
        WriteState$Idle: begin
        end
        WriteState$Send: begin
            h_w_valid = ~data_sent$q;
        end
        WriteState$Refuse: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        h_w_data = data$q;
        if (caller$q == Caller$Copy) begin
            h_w_data = copy_data;
        end
    end

    always @(*) begin
        h_w_strobe = strobe$q;
    end

    always @(*) begin
        is_last = beat$q == length$q;
    end

    always @(*) begin
        h_w_last = is_last;
    end

    always @(*) begin
        h_b_ready = ~callers$empty & ~refused;
    end

    always @(*) begin
        answered = h_b_valid & h_b_ready;
    end

    always @(*) begin
        callers$pop = answered;
    end

    always @(*) begin
        callers$push = 1'b0;
        case (state$q)
        WriteState$Idle: begin
        end
        WriteState$Send: begin
            if (address_over & data_over) begin
                callers$push = 1'b1;
            end
        end
        WriteState$Refuse: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        callers$push_data = caller_code;
    end

    always @(*) begin
        answers_event = answered & (callers$head == event_code);
    end

    always @(*) begin
        answers_copy = answered & (callers$head == copy_code);
    end

    always @(*) begin
        event_done = answers_event | (refused & (caller$q == Caller$Event));
    end

    always @(*) begin
        copy_done = answers_copy | (refused & (caller$q == Caller$Copy));
    end

    always @(*) begin
        failed = refused | (answered & |h_b_response);
    end

    always @(*) begin
        count_error = failed;
    end

    always @(*) begin
        next_beat = beat$q;
        case (state$q)
        WriteState$Idle: begin
            next_beat = 32'h0;
        end
        WriteState$Send: begin
            if (h_w_ready & ~data_sent$q) begin
                if (is_last) begin
                end
                else begin
                    next_beat = beat$q + 32'h1;
                end
            end
        end
        WriteState$Refuse: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        address_over = address_sent$q;
        case (state$q)
        WriteState$Idle: begin
        end
        WriteState$Send: begin
            if (h_aw_ready) begin
                address_over = 1'b1;
            end
        end
        WriteState$Refuse: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        data_over = data_sent$q;
        case (state$q)
        WriteState$Idle: begin
        end
        WriteState$Send: begin
            if (h_w_ready & ~data_sent$q) begin
                if (is_last) begin
                    data_over = 1'b1;
                end
                else begin
                end
            end
        end
        WriteState$Refuse: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        copy_beat = next_beat;
    end

endmodule // host_writes


module host_writes$address(d,q,clock);

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

endmodule // host_writes$address


module host_writes$address_sent(d,q,clock);

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

endmodule // host_writes$address_sent


module host_writes$beat(d,q,clock);

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

endmodule // host_writes$beat


module host_writes$caller(d,q,clock);

    // Module arguments
    input wire  [1:0] d;
    output reg  [1:0] q;
    input wire  clock;

    // Enums
    localparam Caller$Message = 0;
    localparam Caller$Event = 1;
    localparam Caller$Copy = 2;

    // Update code (custom)
    initial begin
       q = 64'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // host_writes$caller


module host_writes$callers(clock,reset,push,push_data,pop,head,empty,full,count);

    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  push;
    input wire  [1:0] push_data;
    input wire  pop;
    output reg  [1:0] head;
    output reg  empty;
    output reg  full;
    output reg  [2:0] count;

    // Stub signals
    reg  memory$clock;
    reg  [2:0] memory$read_address;
    wire  [1:0] memory$read_data;
    reg  [2:0] memory$write_address;
    reg  [1:0] memory$write_data;
    reg  memory$write_enable;
    reg  [2:0] write_pointer$d;
    wire  [2:0] write_pointer$q;
    reg  write_pointer$clock;
    reg  [2:0] read_pointer$d;
    wire  [2:0] read_pointer$q;
    reg  read_pointer$clock;
    reg  [2:0] following$d;
    wire  [2:0] following$q;
    reg  following$clock;
    reg  [2:0] level$d;
    wire  [2:0] level$q;
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
    reg  [1:0] bypass_data$d;
    wire  [1:0] bypass_data$q;
    reg  bypass_data$clock;

    // Local signals
    reg  [2:0] next_read;
    reg  at_read;
    reg  at_following;
    reg  meets;
    reg  [2:0] level_up;
    reg  [2:0] level_down;
    reg  pushed;
    reg  popped;

    // Sub module instances
    host_writes$callers$memory memory(
        .clock(memory$clock),
        .read_address(memory$read_address),
        .read_data(memory$read_data),
        .write_address(memory$write_address),
        .write_data(memory$write_data),
        .write_enable(memory$write_enable)
    );
    host_writes$callers$write_pointer write_pointer(
        .d(write_pointer$d),
        .q(write_pointer$q),
        .clock(write_pointer$clock)
    );
    host_writes$callers$read_pointer read_pointer(
        .d(read_pointer$d),
        .q(read_pointer$q),
        .clock(read_pointer$clock)
    );
    host_writes$callers$following following(
        .d(following$d),
        .q(following$q),
        .clock(following$clock)
    );
    host_writes$callers$level level(
        .d(level$d),
        .q(level$q),
        .clock(level$clock)
    );
    host_writes$callers$some some(
        .d(some$d),
        .q(some$q),
        .clock(some$clock)
    );
    host_writes$callers$no_room no_room(
        .d(no_room$d),
        .q(no_room$q),
        .clock(no_room$clock)
    );
    host_writes$callers$bypass bypass(
        .d(bypass$d),
        .q(bypass$q),
        .clock(bypass$clock)
    );
    host_writes$callers$bypass_data bypass_data(
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

endmodule // host_writes$callers


module host_writes$callers$bypass(d,q,clock);

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

endmodule // host_writes$callers$bypass


module host_writes$callers$bypass_data(d,q,clock);

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

endmodule // host_writes$callers$bypass_data


module host_writes$callers$following(d,q,clock);

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

endmodule // host_writes$callers$following


module host_writes$callers$level(d,q,clock);

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

endmodule // host_writes$callers$level


module host_writes$callers$memory(clock,read_address,read_data,write_address,write_data,write_enable);

    // Module arguments
    input wire  clock;
    input wire  [2:0] read_address;
    output reg  [1:0] read_data;
    input wire  [2:0] write_address;
    input wire  [1:0] write_data;
    input wire  write_enable;

    // Update code (custom)
    (* no_rw_check *)
    reg[1:0] mem[7:0];

    always @(posedge clock) begin
       read_data <= mem[read_address];
       // synthesis translate_off
       if (write_enable & (write_address == read_address)) begin
          read_data <= {2{1'b0}};
       end
       // synthesis translate_on
       if (write_enable) begin
          mem[write_address] <= write_data;
       end
    end
endmodule // host_writes$callers$memory


module host_writes$callers$no_room(d,q,clock);

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

endmodule // host_writes$callers$no_room


module host_writes$callers$read_pointer(d,q,clock);

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

endmodule // host_writes$callers$read_pointer


module host_writes$callers$some(d,q,clock);

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

endmodule // host_writes$callers$some


module host_writes$callers$write_pointer(d,q,clock);

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

endmodule // host_writes$callers$write_pointer


module host_writes$data(d,q,clock);

    // Module arguments
    input wire  [127:0] d;
    output reg  [127:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 128'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // host_writes$data


module host_writes$data_sent(d,q,clock);

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

endmodule // host_writes$data_sent


module host_writes$length(d,q,clock);

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

endmodule // host_writes$length


module host_writes$state(d,q,clock);

    // Module arguments
    input wire  [1:0] d;
    output reg  [1:0] q;
    input wire  clock;

    // Enums
    localparam WriteState$Idle = 0;
    localparam WriteState$Send = 1;
    localparam WriteState$Refuse = 2;

    // Update code (custom)
    initial begin
       q = 64'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // host_writes$state


module host_writes$strobe(d,q,clock);

    // Module arguments
    input wire  [15:0] d;
    output reg  [15:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 16'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // host_writes$strobe
