// Generated from the Rust-HDL circuit of this name; do not edit.


module remote_side(clock,reset,delay_cycles,late_cycles,late,lose,fetch_request_valid,fetch_request_ready,fetch_request_cancel,fetch_request_slot,fetch_request_epoch,fetch_request_page,fetch_confirm_valid,fetch_confirm_slot,fetch_confirm_epoch,fetch_data_valid,fetch_data_ready,fetch_data_slot,fetch_data_epoch,fetch_data_chunk,fetch_data_error,fetch_data_data,writeback_valid,writeback_ready,writeback_slot,writeback_line,writeback_done_valid,writeback_done_slot,writeback_done_error);

    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  [15:0] delay_cycles;
    input wire  [15:0] late_cycles;
    input wire  [7:0] late;
    input wire  [7:0] lose;
    input wire  fetch_request_valid;
    output reg  fetch_request_ready;
    input wire  fetch_request_cancel;
    input wire  [5:0] fetch_request_slot;
    input wire  [7:0] fetch_request_epoch;
    input wire  [27:0] fetch_request_page;
    output reg  fetch_confirm_valid;
    output reg  [5:0] fetch_confirm_slot;
    output reg  [7:0] fetch_confirm_epoch;
    output reg  fetch_data_valid;
    input wire  fetch_data_ready;
    output reg  [5:0] fetch_data_slot;
    output reg  [7:0] fetch_data_epoch;
    output reg  [2:0] fetch_data_chunk;
    output reg  fetch_data_error;
    output reg  [511:0] fetch_data_data;
    input wire  writeback_valid;
    output reg  writeback_ready;
    input wire  [2:0] writeback_slot;
    input wire  [5:0] writeback_line;
    output reg  writeback_done_valid;
    output reg  [2:0] writeback_done_slot;
    output reg  writeback_done_error;

    // Enums
    localparam State$Idle = 0;
    localparam State$Look = 1;
    localparam State$Decide = 2;
    localparam State$Send = 3;

    // Stub signals
    reg  prompt$clock;
    reg  prompt$reset;
    reg  prompt$push;
    reg  [43:0] prompt$push_data;
    reg  prompt$pop;
    wire  [43:0] prompt$head;
    wire  prompt$empty;
    wire  prompt$full;
    wire  [6:0] prompt$count;
    reg  tardy$clock;
    reg  tardy$reset;
    reg  tardy$push;
    reg  [43:0] tardy$push_data;
    reg  tardy$pop;
    wire  [43:0] tardy$head;
    wire  tardy$empty;
    wire  tardy$full;
    wire  [6:0] tardy$count;
    reg  [5:0] wanted$read_address;
    reg  wanted$read_clock;
    wire  [8:0] wanted$read_data;
    reg  [5:0] wanted$write_address;
    reg  wanted$write_clock;
    reg  [8:0] wanted$write_data;
    reg  wanted$write_enable;
    reg  [13:0] pattern$page;
    reg  [5:0] pattern$line;
    wire  [511:0] pattern$data;
    reg  [1:0] state$d;
    wire  [1:0] state$q;
    reg  state$clock;
    reg  [15:0] now$d;
    wire  [15:0] now$q;
    reg  now$clock;
    reg  [13:0] page$d;
    wire  [13:0] page$q;
    reg  page$clock;
    reg  [5:0] slot$d;
    wire  [5:0] slot$q;
    reg  slot$clock;
    reg  [7:0] epoch$d;
    wire  [7:0] epoch$q;
    reg  epoch$clock;
    reg  [5:0] line$d;
    wire  [5:0] line$q;
    reg  line$clock;
    reg  confirm$d;
    wire  confirm$q;
    reg  confirm$clock;
    reg  [5:0] confirm_slot$d;
    wire  [5:0] confirm_slot$q;
    reg  confirm_slot$clock;
    reg  [7:0] confirm_epoch$d;
    wire  [7:0] confirm_epoch$q;
    reg  confirm_epoch$clock;
    reg  done$d;
    wire  done$q;
    reg  done$clock;
    reg  [2:0] done_slot$d;
    wire  [2:0] done_slot$q;
    reg  done_slot$clock;

    // Local signals
    reg  is_late;
    reg  is_lost;
    reg  [2:0] entry;
    reg  accepted;
    reg  [43:0] record;
    reg  [15:0] prompt_age;
    reg  [15:0] tardy_age;
    reg  prompt_due;
    reg  tardy_due;
    reg  [43:0] next;
    reg  [8:0] expected;
    reg  [8:0] mark;

    // Sub module instances
    remote_side$prompt prompt(
        .clock(prompt$clock),
        .reset(prompt$reset),
        .push(prompt$push),
        .push_data(prompt$push_data),
        .pop(prompt$pop),
        .head(prompt$head),
        .empty(prompt$empty),
        .full(prompt$full),
        .count(prompt$count)
    );
    remote_side$tardy tardy(
        .clock(tardy$clock),
        .reset(tardy$reset),
        .push(tardy$push),
        .push_data(tardy$push_data),
        .pop(tardy$pop),
        .head(tardy$head),
        .empty(tardy$empty),
        .full(tardy$full),
        .count(tardy$count)
    );
    remote_side$wanted wanted(
        .read_address(wanted$read_address),
        .read_clock(wanted$read_clock),
        .read_data(wanted$read_data),
        .write_address(wanted$write_address),
        .write_clock(wanted$write_clock),
        .write_data(wanted$write_data),
        .write_enable(wanted$write_enable)
    );
    remote_side$pattern pattern(
        .page(pattern$page),
        .line(pattern$line),
        .data(pattern$data)
    );
    remote_side$state state(
        .d(state$d),
        .q(state$q),
        .clock(state$clock)
    );
    remote_side$now now(
        .d(now$d),
        .q(now$q),
        .clock(now$clock)
    );
    remote_side$page page(
        .d(page$d),
        .q(page$q),
        .clock(page$clock)
    );
    remote_side$slot slot(
        .d(slot$d),
        .q(slot$q),
        .clock(slot$clock)
    );
    remote_side$epoch epoch(
        .d(epoch$d),
        .q(epoch$q),
        .clock(epoch$clock)
    );
    remote_side$line line(
        .d(line$d),
        .q(line$q),
        .clock(line$clock)
    );
    remote_side$confirm confirm(
        .d(confirm$d),
        .q(confirm$q),
        .clock(confirm$clock)
    );
    remote_side$confirm_slot confirm_slot(
        .d(confirm_slot$d),
        .q(confirm_slot$q),
        .clock(confirm_slot$clock)
    );
    remote_side$confirm_epoch confirm_epoch(
        .d(confirm_epoch$d),
        .q(confirm_epoch$q),
        .clock(confirm_epoch$clock)
    );
    remote_side$done done(
        .d(done$d),
        .q(done$q),
        .clock(done$clock)
    );
    remote_side$done_slot done_slot(
        .d(done_slot$d),
        .q(done_slot$q),
        .clock(done_slot$clock)
    );

    // Update code

    always @(*) begin
        state$clock = clock;
    end

    always @(*) begin
        now$clock = clock;
    end

    always @(*) begin
        page$clock = clock;
    end

    always @(*) begin
        slot$clock = clock;
    end

    always @(*) begin
        epoch$clock = clock;
    end

    always @(*) begin
        line$clock = clock;
    end

    always @(*) begin
        state$d = state$q;
        case (state$q)
        State$Idle: begin
            if (prompt_due | tardy_due) begin
                state$d = State$Look;
            end
        end
        State$Look: begin
            state$d = State$Decide;
        end
        State$Decide: begin
            state$d = State$Idle;
            if (wanted$read_data == expected) begin
                state$d = State$Send;
            end
        end
        State$Send: begin
            if (fetch_data_ready) begin
                if (&line$q) begin
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
        now$d = now$q;
        now$d = now$q + 32'h1;
        fetch_data_error = 1'b0;
        writeback_ready = 1'b1;
        writeback_done_error = 1'b0;
    end

    always @(*) begin
        page$d = page$q;
        case (state$q)
        State$Idle: begin
            page$d = next[(32'he)+:(14)];
        end
        State$Look: begin
        end
        State$Decide: begin
        end
        State$Send: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        slot$d = slot$q;
        case (state$q)
        State$Idle: begin
            slot$d = next[(32'h8)+:(6)];
        end
        State$Look: begin
        end
        State$Decide: begin
        end
        State$Send: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        epoch$d = epoch$q;
        case (state$q)
        State$Idle: begin
            epoch$d = next[(32'h0)+:(8)];
        end
        State$Look: begin
        end
        State$Decide: begin
        end
        State$Send: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        line$d = line$q;
        case (state$q)
        State$Idle: begin
            line$d = 32'h0;
        end
        State$Look: begin
        end
        State$Decide: begin
        end
        State$Send: begin
            if (fetch_data_ready) begin
                line$d = line$q + 32'h1;
            end
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        confirm$clock = clock;
    end

    always @(*) begin
        confirm_slot$clock = clock;
    end

    always @(*) begin
        confirm_epoch$clock = clock;
    end

    always @(*) begin
        done$clock = clock;
    end

    always @(*) begin
        done_slot$clock = clock;
    end

    always @(*) begin
        confirm$d = confirm$q;
        confirm$d = accepted & fetch_request_cancel;
        if (reset) begin
            confirm$d = 1'b0;
        end
    end

    always @(*) begin
        confirm_slot$d = confirm_slot$q;
        confirm_slot$d = fetch_request_slot;
    end

    always @(*) begin
        confirm_epoch$d = confirm_epoch$q;
        confirm_epoch$d = fetch_request_epoch;
    end

    always @(*) begin
        done$d = done$q;
        done$d = writeback_valid & &writeback_line;
        if (reset) begin
            done$d = 1'b0;
        end
    end

    always @(*) begin
        done_slot$d = done_slot$q;
        done_slot$d = writeback_slot;
    end

    always @(*) begin
        prompt$clock = clock;
    end

    always @(*) begin
        tardy$clock = clock;
    end

    always @(*) begin
        prompt$reset = reset;
    end

    always @(*) begin
        tardy$reset = reset;
    end

    always @(*) begin
        wanted$read_clock = clock;
    end

    always @(*) begin
        wanted$write_clock = clock;
    end

    always @(*) begin
        fetch_request_ready = (state$q == State$Idle) & ~prompt$full & ~tardy$full;
    end

    always @(*) begin
        accepted = fetch_request_valid & fetch_request_ready;
    end

    always @(*) begin
        entry = fetch_request_page[(32'h0)+:(3)];
    end

    always @(*) begin
        is_late = 1'b0;
        if (entry == 0) begin
            is_late = late[0];
        end
        if (entry == 1) begin
            is_late = late[1];
        end
        if (entry == 2) begin
            is_late = late[2];
        end
        if (entry == 3) begin
            is_late = late[3];
        end
        if (entry == 4) begin
            is_late = late[4];
        end
        if (entry == 5) begin
            is_late = late[5];
        end
        if (entry == 6) begin
            is_late = late[6];
        end
        if (entry == 7) begin
            is_late = late[7];
        end
    end

    always @(*) begin
        is_lost = 1'b0;
        if (entry == 0) begin
            is_lost = lose[0];
        end
        if (entry == 1) begin
            is_lost = lose[1];
        end
        if (entry == 2) begin
            is_lost = lose[2];
        end
        if (entry == 3) begin
            is_lost = lose[3];
        end
        if (entry == 4) begin
            is_lost = lose[4];
        end
        if (entry == 5) begin
            is_lost = lose[5];
        end
        if (entry == 6) begin
            is_lost = lose[6];
        end
        if (entry == 7) begin
            is_lost = lose[7];
        end
    end

    always @(*) begin
        record = (((now$q) & 44'hfffffffffff) << 32'h1c) | (((fetch_request_page[(32'h0)+:(14)]) & 44'hfffffffffff) << 32'he) | (((fetch_request_slot) & 44'hfffffffffff) << 32'h8) | ((fetch_request_epoch) & 44'hfffffffffff);
    end

    always @(*) begin
        prompt$push_data = record;
    end

    always @(*) begin
        tardy$push_data = record;
    end

    always @(*) begin
        prompt$push = 1'b0;
        if (accepted & ~fetch_request_cancel) begin
            prompt$push = ~is_late & ~is_lost;
        end
    end

    always @(*) begin
        tardy$push = 1'b0;
        if (accepted & ~fetch_request_cancel) begin
            tardy$push = is_late & ~is_lost;
        end
    end

    always @(*) begin
        mark = ((fetch_request_epoch) & 9'h1ff);
        if (~fetch_request_cancel) begin
            mark = ((fetch_request_epoch) & 9'h1ff) | 32'h100;
        end
    end

    always @(*) begin
        wanted$write_enable = accepted;
    end

    always @(*) begin
        wanted$write_address = fetch_request_slot;
    end

    always @(*) begin
        wanted$write_data = mark;
    end

    always @(*) begin
        fetch_confirm_valid = confirm$q;
    end

    always @(*) begin
        fetch_confirm_slot = confirm_slot$q;
    end

    always @(*) begin
        fetch_confirm_epoch = confirm_epoch$q;
    end

    always @(*) begin
        prompt_age = now$q - prompt$head[(32'h1c)+:(16)];
    end

    always @(*) begin
        tardy_age = now$q - tardy$head[(32'h1c)+:(16)];
    end

    always @(*) begin
        prompt_due = ~prompt$empty & (prompt_age >= delay_cycles);
    end

    always @(*) begin
        tardy_due = ~tardy$empty & (tardy_age >= late_cycles);
    end

    always @(*) begin
        prompt$pop = 1'b0;
        case (state$q)
        State$Idle: begin
            if (prompt_due | tardy_due) begin
                prompt$pop = prompt_due;
            end
        end
        State$Look: begin
        end
        State$Decide: begin
        end
        State$Send: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        tardy$pop = 1'b0;
        case (state$q)
        State$Idle: begin
            if (prompt_due | tardy_due) begin
                tardy$pop = ~prompt_due;
            end
        end
        State$Look: begin
        end
        State$Decide: begin
        end
        State$Send: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        next = tardy$head;
        if (prompt_due) begin
            next = prompt$head;
        end
    end

    always @(*) begin
        wanted$read_address = slot$q;
    end

    always @(*) begin
        expected = ((epoch$q) & 9'h1ff) | 32'h100;
    end

    always @(*) begin
        pattern$page = page$q;
    end

    always @(*) begin
        pattern$line = line$q;
    end

    always @(*) begin
        fetch_data_valid = state$q == State$Send;
    end

    always @(*) begin
        fetch_data_slot = slot$q;
    end

    always @(*) begin
        fetch_data_epoch = epoch$q;
    end

    always @(*) begin
        fetch_data_chunk = line$q[(32'h3)+:(3)];
    end

    always @(*) begin
        fetch_data_data = pattern$data;
    end

    always @(*) begin
        writeback_done_valid = done$q;
    end

    always @(*) begin
        writeback_done_slot = done_slot$q;
    end

endmodule // remote_side


module remote_side$confirm(d,q,clock);

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

endmodule // remote_side$confirm


module remote_side$confirm_epoch(d,q,clock);

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

endmodule // remote_side$confirm_epoch


module remote_side$confirm_slot(d,q,clock);

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

endmodule // remote_side$confirm_slot


module remote_side$done(d,q,clock);

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

endmodule // remote_side$done


module remote_side$done_slot(d,q,clock);

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

endmodule // remote_side$done_slot


module remote_side$epoch(d,q,clock);

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

endmodule // remote_side$epoch


module remote_side$line(d,q,clock);

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

endmodule // remote_side$line


module remote_side$now(d,q,clock);

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

endmodule // remote_side$now


module remote_side$page(d,q,clock);

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

endmodule // remote_side$page


module remote_side$pattern(page,line,data);

    // Module arguments
    input wire  [13:0] page;
    input wire  [5:0] line;
    output reg  [511:0] data;

    // Local signals
    reg  [19:0] seed;
    reg  [63:0] word;

    // Update code

    always @(*) begin
        seed = (((page) & 20'hfffff) << 32'h6) | ((line) & 20'hfffff);
    end

    always @(*) begin
        word = ((seed) & 64'hffffffffffffffff) | (((seed) & 64'hffffffffffffffff) << 32'h14) | (((seed) & 64'hffffffffffffffff) << 32'h28);
    end

    always @(*) begin
        data[(64'h0)+:(64)] = word;
        data[(64'h40)+:(64)] = word | 64'h1000000000000000;
        data[(64'h80)+:(64)] = word | 64'h2000000000000000;
        data[(64'hc0)+:(64)] = word | 64'h3000000000000000;
        data[(64'h100)+:(64)] = word | 64'h4000000000000000;
        data[(64'h140)+:(64)] = word | 64'h5000000000000000;
        data[(64'h180)+:(64)] = word | 64'h6000000000000000;
        data[(64'h1c0)+:(64)] = word | 64'h7000000000000000;
    end

endmodule // remote_side$pattern


module remote_side$prompt(clock,reset,push,push_data,pop,head,empty,full,count);

    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  push;
    input wire  [43:0] push_data;
    input wire  pop;
    output reg  [43:0] head;
    output reg  empty;
    output reg  full;
    output reg  [6:0] count;

    // Stub signals
    reg  memory$clock;
    reg  [6:0] memory$read_address;
    wire  [43:0] memory$read_data;
    reg  [6:0] memory$write_address;
    reg  [43:0] memory$write_data;
    reg  memory$write_enable;
    reg  [6:0] write_pointer$d;
    wire  [6:0] write_pointer$q;
    reg  write_pointer$clock;
    reg  [6:0] read_pointer$d;
    wire  [6:0] read_pointer$q;
    reg  read_pointer$clock;
    reg  [6:0] following$d;
    wire  [6:0] following$q;
    reg  following$clock;
    reg  [6:0] level$d;
    wire  [6:0] level$q;
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
    reg  [43:0] bypass_data$d;
    wire  [43:0] bypass_data$q;
    reg  bypass_data$clock;

    // Local signals
    reg  [6:0] next_read;
    reg  at_read;
    reg  at_following;
    reg  meets;
    reg  [6:0] level_up;
    reg  [6:0] level_down;
    reg  pushed;
    reg  popped;

    // Sub module instances
    remote_side$prompt$memory memory(
        .clock(memory$clock),
        .read_address(memory$read_address),
        .read_data(memory$read_data),
        .write_address(memory$write_address),
        .write_data(memory$write_data),
        .write_enable(memory$write_enable)
    );
    remote_side$prompt$write_pointer write_pointer(
        .d(write_pointer$d),
        .q(write_pointer$q),
        .clock(write_pointer$clock)
    );
    remote_side$prompt$read_pointer read_pointer(
        .d(read_pointer$d),
        .q(read_pointer$q),
        .clock(read_pointer$clock)
    );
    remote_side$prompt$following following(
        .d(following$d),
        .q(following$q),
        .clock(following$clock)
    );
    remote_side$prompt$level level(
        .d(level$d),
        .q(level$q),
        .clock(level$clock)
    );
    remote_side$prompt$some some(
        .d(some$d),
        .q(some$q),
        .clock(some$clock)
    );
    remote_side$prompt$no_room no_room(
        .d(no_room$d),
        .q(no_room$q),
        .clock(no_room$clock)
    );
    remote_side$prompt$bypass bypass(
        .d(bypass$d),
        .q(bypass$q),
        .clock(bypass$clock)
    );
    remote_side$prompt$bypass_data bypass_data(
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

endmodule // remote_side$prompt


module remote_side$prompt$bypass(d,q,clock);

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

endmodule // remote_side$prompt$bypass


module remote_side$prompt$bypass_data(d,q,clock);

    // Module arguments
    input wire  [43:0] d;
    output reg  [43:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 44'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // remote_side$prompt$bypass_data


module remote_side$prompt$following(d,q,clock);

    // Module arguments
    input wire  [6:0] d;
    output reg  [6:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 7'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // remote_side$prompt$following


module remote_side$prompt$level(d,q,clock);

    // Module arguments
    input wire  [6:0] d;
    output reg  [6:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 7'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // remote_side$prompt$level


module remote_side$prompt$memory(clock,read_address,read_data,write_address,write_data,write_enable);

    // Module arguments
    input wire  clock;
    input wire  [6:0] read_address;
    output reg  [43:0] read_data;
    input wire  [6:0] write_address;
    input wire  [43:0] write_data;
    input wire  write_enable;

    // Update code (custom)
    (* no_rw_check *)
    reg[43:0] mem[127:0];

    always @(posedge clock) begin
       read_data <= mem[read_address];
       // synthesis translate_off
       if (write_enable & (write_address == read_address)) begin
          read_data <= {44{1'b0}};
       end
       // synthesis translate_on
       if (write_enable) begin
          mem[write_address] <= write_data;
       end
    end
endmodule // remote_side$prompt$memory


module remote_side$prompt$no_room(d,q,clock);

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

endmodule // remote_side$prompt$no_room


module remote_side$prompt$read_pointer(d,q,clock);

    // Module arguments
    input wire  [6:0] d;
    output reg  [6:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 7'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // remote_side$prompt$read_pointer


module remote_side$prompt$some(d,q,clock);

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

endmodule // remote_side$prompt$some


module remote_side$prompt$write_pointer(d,q,clock);

    // Module arguments
    input wire  [6:0] d;
    output reg  [6:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 7'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // remote_side$prompt$write_pointer


module remote_side$slot(d,q,clock);

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

endmodule // remote_side$slot


module remote_side$state(d,q,clock);

    // Module arguments
    input wire  [1:0] d;
    output reg  [1:0] q;
    input wire  clock;

    // Enums
    localparam State$Idle = 0;
    localparam State$Look = 1;
    localparam State$Decide = 2;
    localparam State$Send = 3;

    // Update code (custom)
    initial begin
       q = 64'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // remote_side$state


module remote_side$tardy(clock,reset,push,push_data,pop,head,empty,full,count);

    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  push;
    input wire  [43:0] push_data;
    input wire  pop;
    output reg  [43:0] head;
    output reg  empty;
    output reg  full;
    output reg  [6:0] count;

    // Stub signals
    reg  memory$clock;
    reg  [6:0] memory$read_address;
    wire  [43:0] memory$read_data;
    reg  [6:0] memory$write_address;
    reg  [43:0] memory$write_data;
    reg  memory$write_enable;
    reg  [6:0] write_pointer$d;
    wire  [6:0] write_pointer$q;
    reg  write_pointer$clock;
    reg  [6:0] read_pointer$d;
    wire  [6:0] read_pointer$q;
    reg  read_pointer$clock;
    reg  [6:0] following$d;
    wire  [6:0] following$q;
    reg  following$clock;
    reg  [6:0] level$d;
    wire  [6:0] level$q;
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
    reg  [43:0] bypass_data$d;
    wire  [43:0] bypass_data$q;
    reg  bypass_data$clock;

    // Local signals
    reg  [6:0] next_read;
    reg  at_read;
    reg  at_following;
    reg  meets;
    reg  [6:0] level_up;
    reg  [6:0] level_down;
    reg  pushed;
    reg  popped;

    // Sub module instances
    remote_side$tardy$memory memory(
        .clock(memory$clock),
        .read_address(memory$read_address),
        .read_data(memory$read_data),
        .write_address(memory$write_address),
        .write_data(memory$write_data),
        .write_enable(memory$write_enable)
    );
    remote_side$tardy$write_pointer write_pointer(
        .d(write_pointer$d),
        .q(write_pointer$q),
        .clock(write_pointer$clock)
    );
    remote_side$tardy$read_pointer read_pointer(
        .d(read_pointer$d),
        .q(read_pointer$q),
        .clock(read_pointer$clock)
    );
    remote_side$tardy$following following(
        .d(following$d),
        .q(following$q),
        .clock(following$clock)
    );
    remote_side$tardy$level level(
        .d(level$d),
        .q(level$q),
        .clock(level$clock)
    );
    remote_side$tardy$some some(
        .d(some$d),
        .q(some$q),
        .clock(some$clock)
    );
    remote_side$tardy$no_room no_room(
        .d(no_room$d),
        .q(no_room$q),
        .clock(no_room$clock)
    );
    remote_side$tardy$bypass bypass(
        .d(bypass$d),
        .q(bypass$q),
        .clock(bypass$clock)
    );
    remote_side$tardy$bypass_data bypass_data(
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

endmodule // remote_side$tardy


module remote_side$tardy$bypass(d,q,clock);

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

endmodule // remote_side$tardy$bypass


module remote_side$tardy$bypass_data(d,q,clock);

    // Module arguments
    input wire  [43:0] d;
    output reg  [43:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 44'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // remote_side$tardy$bypass_data


module remote_side$tardy$following(d,q,clock);

    // Module arguments
    input wire  [6:0] d;
    output reg  [6:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 7'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // remote_side$tardy$following


module remote_side$tardy$level(d,q,clock);

    // Module arguments
    input wire  [6:0] d;
    output reg  [6:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 7'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // remote_side$tardy$level


module remote_side$tardy$memory(clock,read_address,read_data,write_address,write_data,write_enable);

    // Module arguments
    input wire  clock;
    input wire  [6:0] read_address;
    output reg  [43:0] read_data;
    input wire  [6:0] write_address;
    input wire  [43:0] write_data;
    input wire  write_enable;

    // Update code (custom)
    (* no_rw_check *)
    reg[43:0] mem[127:0];

    always @(posedge clock) begin
       read_data <= mem[read_address];
       // synthesis translate_off
       if (write_enable & (write_address == read_address)) begin
          read_data <= {44{1'b0}};
       end
       // synthesis translate_on
       if (write_enable) begin
          mem[write_address] <= write_data;
       end
    end
endmodule // remote_side$tardy$memory


module remote_side$tardy$no_room(d,q,clock);

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

endmodule // remote_side$tardy$no_room


module remote_side$tardy$read_pointer(d,q,clock);

    // Module arguments
    input wire  [6:0] d;
    output reg  [6:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 7'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // remote_side$tardy$read_pointer


module remote_side$tardy$some(d,q,clock);

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

endmodule // remote_side$tardy$some


module remote_side$tardy$write_pointer(d,q,clock);

    // Module arguments
    input wire  [6:0] d;
    output reg  [6:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 7'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // remote_side$tardy$write_pointer


module remote_side$wanted(read_address,read_clock,read_data,write_address,write_clock,write_data,write_enable);

    // Module arguments
    input wire  [5:0] read_address;
    input wire  read_clock;
    output reg  [8:0] read_data;
    input wire  [5:0] write_address;
    input wire  write_clock;
    input wire  [8:0] write_data;
    input wire  write_enable;

    // Update code (custom)
    reg[8:0] mem[63:0];



    always @(posedge read_clock) begin
       read_data <= mem[read_address];
    end

    always @(posedge write_clock) begin
       if (write_enable) begin
          mem[write_address] <= write_data;
       end
    end

endmodule // remote_side$wanted
