// Generated from the Rust-HDL circuit of this name; do not edit.


module contexts(clock,reset,now,late_bit,available,exhausted,allocate,allocate_line,allocate_id,allocate_accepted,allocate_flags,table_accepted,table_acknowledged,read_valid,read_ready,read_index,read_line,arrive,arrive_index,arrive_data,arrive_response,arrived_empty,arrived_take,taken_index,taken_data,taken_error,taken_line,taken_accepted,taken_flags,current_line,current_held,current_expiry,finish,finish_ready,finish_index,finish_data,finish_touched,finish_bad,finish_waiting,finish_expiry,finish_hold,coming,coming_line,coming_index,coming_failed,complete_taken,holds_taken,check_line,check_valid,check_cleared,check_data,check_strobe,check_blocked,reply_valid,reply_ready,reply_id,reply_data,reply_response,patch_queued,patch_valid,patch_ready,patch_line,patch_data,patch_entries,late_entries,installed_entries,count_ended_by_write);

    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  [15:0] now;
    input wire  [5:0] late_bit;
    output reg  available;
    output reg  exhausted;
    input wire  allocate;
    input wire  [17:0] allocate_line;
    input wire  [5:0] allocate_id;
    input wire  [15:0] allocate_accepted;
    input wire  [1:0] allocate_flags;
    input wire  [7:0] table_accepted;
    input wire  [7:0] table_acknowledged;
    output reg  read_valid;
    input wire  read_ready;
    output reg  [4:0] read_index;
    output reg  [17:0] read_line;
    input wire  arrive;
    input wire  [4:0] arrive_index;
    input wire  [511:0] arrive_data;
    input wire  [1:0] arrive_response;
    output reg  arrived_empty;
    input wire  arrived_take;
    output reg  [4:0] taken_index;
    output reg  [511:0] taken_data;
    output reg  taken_error;
    output reg  [17:0] taken_line;
    output reg  [15:0] taken_accepted;
    output reg  [1:0] taken_flags;
    input wire  [17:0] current_line;
    output reg  current_held;
    output reg  [15:0] current_expiry;
    input wire  finish;
    output reg  finish_ready;
    input wire  [4:0] finish_index;
    input wire  [511:0] finish_data;
    input wire  [7:0] finish_touched;
    input wire  [7:0] finish_bad;
    input wire  [7:0] finish_waiting;
    input wire  [15:0] finish_expiry;
    input wire  finish_hold;
    input wire  coming;
    input wire  [17:0] coming_line;
    input wire  [2:0] coming_index;
    input wire  coming_failed;
    output reg  complete_taken;
    output reg  [5:0] holds_taken;
    input wire  [17:0] check_line;
    input wire  check_valid;
    input wire  check_cleared;
    input wire  [511:0] check_data;
    input wire  [63:0] check_strobe;
    output reg  check_blocked;
    output reg  reply_valid;
    input wire  reply_ready;
    output reg  [5:0] reply_id;
    output reg  [511:0] reply_data;
    output reg  [1:0] reply_response;
    output reg  patch_queued;
    output reg  patch_valid;
    input wire  patch_ready;
    output reg  [17:0] patch_line;
    output reg  [511:0] patch_data;
    output reg  [7:0] patch_entries;
    output reg  [7:0] late_entries;
    output reg  [7:0] installed_entries;
    output reg  count_ended_by_write;

    // Stub signals
    reg  issue$clock;
    reg  issue$reset;
    reg  issue$push;
    reg  [30:0] issue$push_data;
    reg  issue$pop;
    wire  [30:0] issue$head;
    wire  issue$empty;
    wire  issue$full;
    wire  [5:0] issue$count;
    reg  arrived$clock;
    reg  arrived$reset;
    reg  arrived$push;
    reg  [6:0] arrived$push_data;
    reg  arrived$pop;
    wire  [6:0] arrived$head;
    wire  arrived$empty;
    wire  arrived$full;
    wire  [5:0] arrived$count;
    reg  patches$clock;
    reg  patches$reset;
    reg  patches$push;
    reg  [25:0] patches$push_data;
    reg  patches$pop;
    wire  [25:0] patches$head;
    wire  patches$empty;
    wire  patches$full;
    wire  [4:0] patches$count;
    reg  patch_lines$clock;
    reg  [4:0] patch_lines$read_address;
    wire  [511:0] patch_lines$read_data;
    reg  [4:0] patch_lines$write_address;
    reg  [511:0] patch_lines$write_data;
    reg  patch_lines$write_enable;
    reg  [4:0] old_lines$read_address;
    reg  old_lines$read_clock;
    wire  [511:0] old_lines$read_data;
    reg  [4:0] old_lines$write_address;
    reg  old_lines$write_clock;
    reg  [511:0] old_lines$write_data;
    reg  old_lines$write_enable;
    reg  old_lines_reply$clock;
    reg  [4:0] old_lines_reply$read_address;
    wire  [511:0] old_lines_reply$read_data;
    reg  [4:0] old_lines_reply$write_address;
    reg  [511:0] old_lines_reply$write_data;
    reg  old_lines_reply$write_enable;
    reg  new_lines$clock;
    reg  [4:0] new_lines$read_address;
    wire  [511:0] new_lines$read_data;
    reg  [4:0] new_lines$write_address;
    reg  [511:0] new_lines$write_data;
    reg  new_lines$write_enable;
    reg  [4:0] strobes$read_address;
    reg  strobes$read_clock;
    wire  [63:0] strobes$read_data;
    reg  [4:0] strobes$write_address;
    reg  strobes$write_clock;
    reg  [63:0] strobes$write_data;
    reg  strobes$write_enable;
    reg  [4:0] masks$read_address;
    reg  masks$read_clock;
    wire  [15:0] masks$read_data;
    reg  [4:0] masks$write_address;
    reg  masks$write_clock;
    reg  [15:0] masks$write_data;
    reg  masks$write_enable;
    reg  [4:0] facts$read_address;
    reg  facts$read_clock;
    wire  [41:0] facts$read_data;
    reg  [4:0] facts$write_address;
    reg  facts$write_clock;
    reg  [41:0] facts$write_data;
    reg  facts$write_enable;
    reg  [4:0] reply_facts$read_address;
    reg  reply_facts$read_clock;
    wire  [23:0] reply_facts$read_data;
    reg  [4:0] reply_facts$write_address;
    reg  reply_facts$write_clock;
    reg  [23:0] reply_facts$write_data;
    reg  reply_facts$write_enable;
    reg  [4:0] responses$read_address;
    reg  responses$read_clock;
    wire  [1:0] responses$read_data;
    reg  [4:0] responses$write_address;
    reg  responses$write_clock;
    reg  [1:0] responses$write_data;
    reg  responses$write_enable;
    reg  states$clock;
    reg  states$reset;
    reg  [15:0] states$now;
    wire  states$available;
    wire  states$exhausted;
    wire  [4:0] states$free_index;
    reg  states$allocate;
    reg  [17:0] states$allocate_line;
    reg  states$finish;
    wire  states$finish_ready;
    reg  [4:0] states$finish_index;
    reg  [7:0] states$finish_waiting;
    reg  [15:0] states$finish_expiry;
    reg  states$finish_hold;
    wire  states$finish_killed;
    reg  [17:0] states$current_line;
    wire  states$current_held;
    wire  [15:0] states$current_expiry;
    reg  states$coming;
    reg  [17:0] states$coming_line;
    reg  [2:0] states$coming_index;
    reg  states$coming_failed;
    wire  states$complete_taken;
    wire  [5:0] states$holds_taken;
    reg  [17:0] states$check_line;
    reg  states$check_valid;
    reg  states$check_cleared;
    wire  states$check_pending;
    wire  states$kill;
    wire  [4:0] states$kill_index;
    wire  states$count_ended_by_write;
    reg  states$leaves;
    wire  states$picked;
    reg  states$pick_take;
    wire  [4:0] states$pick_index;
    wire  [7:0] states$pick_waiting;
    wire  states$pick_killed;
    reg  reply$valid;
    reg  [511:0] reply$old_data;
    reg  [511:0] reply$new_data;
    reg  [63:0] reply$strobe;
    reg  reply$killed;
    reg  [7:0] reply$touched;
    reg  [7:0] reply$bad;
    reg  [7:0] reply$waiting;
    reg  [63:0] reply$late_mask;
    wire  [511:0] reply$data;
    wire  [7:0] reply$late;
    wire  [7:0] reply$installed;
    reg  [4:0] taken$d;
    wire  [4:0] taken$q;
    reg  taken$clock;
    reg  taken_is_error$d;
    wire  taken_is_error$q;
    reg  taken_is_error$clock;
    reg  [30:0] oldest$d;
    wire  [30:0] oldest$q;
    reg  oldest$clock;
    reg  oldest_valid$d;
    wire  oldest_valid$q;
    reg  oldest_valid$clock;
    reg  oldest_may$d;
    wire  oldest_may$q;
    reg  oldest_may$clock;
    reg  [7:0] accepted_before$d;
    wire  [7:0] accepted_before$q;
    reg  accepted_before$clock;
    reg  [7:0] acknowledged_before$d;
    wire  [7:0] acknowledged_before$q;
    reg  acknowledged_before$clock;
    reg  new_writes$d;
    wire  new_writes$q;
    reg  new_writes$clock;
    reg  [4:0] new_at$d;
    wire  [4:0] new_at$q;
    reg  new_at$clock;
    reg  new_of_host$d;
    wire  new_of_host$q;
    reg  new_of_host$clock;
    reg  p_valid$d;
    wire  p_valid$q;
    reg  p_valid$clock;
    reg  [4:0] p_index$d;
    wire  [4:0] p_index$q;
    reg  p_index$clock;
    reg  [7:0] p_waiting$d;
    wire  [7:0] p_waiting$q;
    reg  p_waiting$clock;
    reg  p_killed$d;
    wire  p_killed$q;
    reg  p_killed$clock;
    reg  q_valid$d;
    wire  q_valid$q;
    reg  q_valid$clock;
    reg  [5:0] q_id$d;
    wire  [5:0] q_id$q;
    reg  q_id$clock;
    reg  [17:0] q_line$d;
    wire  [17:0] q_line$q;
    reg  q_line$clock;
    reg  [511:0] q_data$d;
    wire  [511:0] q_data$q;
    reg  q_data$clock;
    reg  [1:0] q_response$d;
    wire  [1:0] q_response$q;
    reg  q_response$clock;
    reg  [7:0] q_late$d;
    wire  [7:0] q_late$q;
    reg  q_late$clock;
    reg  [7:0] q_installed$d;
    wire  [7:0] q_installed$q;
    reg  q_installed$clock;
    reg  q_patches$d;
    wire  q_patches$q;
    reg  q_patches$clock;
    reg  [63:0] late_mask$d;
    wire  [63:0] late_mask$q;
    reg  late_mask$clock;
    reg  patch_room$d;
    wire  patch_room$q;
    reg  patch_room$clock;
    reg  [4:0] patch_write$d;
    wire  [4:0] patch_write$q;
    reg  patch_write$clock;
    reg  [4:0] patch_read$d;
    wire  [4:0] patch_read$q;
    reg  patch_read$clock;
    reg  patch_waits$d;
    wire  patch_waits$q;
    reg  patch_waits$clock;
    reg  patch_pushes$d;
    wire  patch_pushes$q;
    reg  patch_pushes$clock;
    reg  [25:0] pushed_patch$d;
    wire  [25:0] pushed_patch$q;
    reg  pushed_patch$clock;
    reg  [511:0] pushed_line$d;
    wire  [511:0] pushed_line$q;
    reg  pushed_line$clock;
    reg  next_patch_valid$d;
    wire  next_patch_valid$q;
    reg  next_patch_valid$clock;
    reg  [25:0] next_patch$d;
    wire  [25:0] next_patch$q;
    reg  next_patch$clock;
    reg  [511:0] next_line$d;
    wire  [511:0] next_line$q;
    reg  next_line$clock;

    // Local signals
    reg  allocates;
    reg  [63:0] one;
    reg  q_leaves;
    reg  p_leaves;
    reg  [30:0] issue_line;
    reg  [7:0] snapshot_lag;
    reg  [7:0] acknowledged_lag;
    reg  [41:0] fact;
    reg  [23:0] reply_fact;
    reg  [15:0] mask;
    reg  [25:0] patch_head;
    reg  [4:0] next_index;

    // Sub module instances
    contexts$issue issue(
        .clock(issue$clock),
        .reset(issue$reset),
        .push(issue$push),
        .push_data(issue$push_data),
        .pop(issue$pop),
        .head(issue$head),
        .empty(issue$empty),
        .full(issue$full),
        .count(issue$count)
    );
    contexts$arrived arrived(
        .clock(arrived$clock),
        .reset(arrived$reset),
        .push(arrived$push),
        .push_data(arrived$push_data),
        .pop(arrived$pop),
        .head(arrived$head),
        .empty(arrived$empty),
        .full(arrived$full),
        .count(arrived$count)
    );
    contexts$patches patches(
        .clock(patches$clock),
        .reset(patches$reset),
        .push(patches$push),
        .push_data(patches$push_data),
        .pop(patches$pop),
        .head(patches$head),
        .empty(patches$empty),
        .full(patches$full),
        .count(patches$count)
    );
    contexts$patch_lines patch_lines(
        .clock(patch_lines$clock),
        .read_address(patch_lines$read_address),
        .read_data(patch_lines$read_data),
        .write_address(patch_lines$write_address),
        .write_data(patch_lines$write_data),
        .write_enable(patch_lines$write_enable)
    );
    contexts$old_lines old_lines(
        .read_address(old_lines$read_address),
        .read_clock(old_lines$read_clock),
        .read_data(old_lines$read_data),
        .write_address(old_lines$write_address),
        .write_clock(old_lines$write_clock),
        .write_data(old_lines$write_data),
        .write_enable(old_lines$write_enable)
    );
    contexts$old_lines_reply old_lines_reply(
        .clock(old_lines_reply$clock),
        .read_address(old_lines_reply$read_address),
        .read_data(old_lines_reply$read_data),
        .write_address(old_lines_reply$write_address),
        .write_data(old_lines_reply$write_data),
        .write_enable(old_lines_reply$write_enable)
    );
    contexts$new_lines new_lines(
        .clock(new_lines$clock),
        .read_address(new_lines$read_address),
        .read_data(new_lines$read_data),
        .write_address(new_lines$write_address),
        .write_data(new_lines$write_data),
        .write_enable(new_lines$write_enable)
    );
    contexts$strobes strobes(
        .read_address(strobes$read_address),
        .read_clock(strobes$read_clock),
        .read_data(strobes$read_data),
        .write_address(strobes$write_address),
        .write_clock(strobes$write_clock),
        .write_data(strobes$write_data),
        .write_enable(strobes$write_enable)
    );
    contexts$masks masks(
        .read_address(masks$read_address),
        .read_clock(masks$read_clock),
        .read_data(masks$read_data),
        .write_address(masks$write_address),
        .write_clock(masks$write_clock),
        .write_data(masks$write_data),
        .write_enable(masks$write_enable)
    );
    contexts$facts facts(
        .read_address(facts$read_address),
        .read_clock(facts$read_clock),
        .read_data(facts$read_data),
        .write_address(facts$write_address),
        .write_clock(facts$write_clock),
        .write_data(facts$write_data),
        .write_enable(facts$write_enable)
    );
    contexts$reply_facts reply_facts(
        .read_address(reply_facts$read_address),
        .read_clock(reply_facts$read_clock),
        .read_data(reply_facts$read_data),
        .write_address(reply_facts$write_address),
        .write_clock(reply_facts$write_clock),
        .write_data(reply_facts$write_data),
        .write_enable(reply_facts$write_enable)
    );
    contexts$responses responses(
        .read_address(responses$read_address),
        .read_clock(responses$read_clock),
        .read_data(responses$read_data),
        .write_address(responses$write_address),
        .write_clock(responses$write_clock),
        .write_data(responses$write_data),
        .write_enable(responses$write_enable)
    );
    contexts$states states(
        .clock(states$clock),
        .reset(states$reset),
        .now(states$now),
        .available(states$available),
        .exhausted(states$exhausted),
        .free_index(states$free_index),
        .allocate(states$allocate),
        .allocate_line(states$allocate_line),
        .finish(states$finish),
        .finish_ready(states$finish_ready),
        .finish_index(states$finish_index),
        .finish_waiting(states$finish_waiting),
        .finish_expiry(states$finish_expiry),
        .finish_hold(states$finish_hold),
        .finish_killed(states$finish_killed),
        .current_line(states$current_line),
        .current_held(states$current_held),
        .current_expiry(states$current_expiry),
        .coming(states$coming),
        .coming_line(states$coming_line),
        .coming_index(states$coming_index),
        .coming_failed(states$coming_failed),
        .complete_taken(states$complete_taken),
        .holds_taken(states$holds_taken),
        .check_line(states$check_line),
        .check_valid(states$check_valid),
        .check_cleared(states$check_cleared),
        .check_pending(states$check_pending),
        .kill(states$kill),
        .kill_index(states$kill_index),
        .count_ended_by_write(states$count_ended_by_write),
        .leaves(states$leaves),
        .picked(states$picked),
        .pick_take(states$pick_take),
        .pick_index(states$pick_index),
        .pick_waiting(states$pick_waiting),
        .pick_killed(states$pick_killed)
    );
    contexts$reply reply(
        .valid(reply$valid),
        .old_data(reply$old_data),
        .new_data(reply$new_data),
        .strobe(reply$strobe),
        .killed(reply$killed),
        .touched(reply$touched),
        .bad(reply$bad),
        .waiting(reply$waiting),
        .late_mask(reply$late_mask),
        .data(reply$data),
        .late(reply$late),
        .installed(reply$installed)
    );
    contexts$taken taken(
        .d(taken$d),
        .q(taken$q),
        .clock(taken$clock)
    );
    contexts$taken_is_error taken_is_error(
        .d(taken_is_error$d),
        .q(taken_is_error$q),
        .clock(taken_is_error$clock)
    );
    contexts$oldest oldest(
        .d(oldest$d),
        .q(oldest$q),
        .clock(oldest$clock)
    );
    contexts$oldest_valid oldest_valid(
        .d(oldest_valid$d),
        .q(oldest_valid$q),
        .clock(oldest_valid$clock)
    );
    contexts$oldest_may oldest_may(
        .d(oldest_may$d),
        .q(oldest_may$q),
        .clock(oldest_may$clock)
    );
    contexts$accepted_before accepted_before(
        .d(accepted_before$d),
        .q(accepted_before$q),
        .clock(accepted_before$clock)
    );
    contexts$acknowledged_before acknowledged_before(
        .d(acknowledged_before$d),
        .q(acknowledged_before$q),
        .clock(acknowledged_before$clock)
    );
    contexts$new_writes new_writes(
        .d(new_writes$d),
        .q(new_writes$q),
        .clock(new_writes$clock)
    );
    contexts$new_at new_at(
        .d(new_at$d),
        .q(new_at$q),
        .clock(new_at$clock)
    );
    contexts$new_of_host new_of_host(
        .d(new_of_host$d),
        .q(new_of_host$q),
        .clock(new_of_host$clock)
    );
    contexts$p_valid p_valid(
        .d(p_valid$d),
        .q(p_valid$q),
        .clock(p_valid$clock)
    );
    contexts$p_index p_index(
        .d(p_index$d),
        .q(p_index$q),
        .clock(p_index$clock)
    );
    contexts$p_waiting p_waiting(
        .d(p_waiting$d),
        .q(p_waiting$q),
        .clock(p_waiting$clock)
    );
    contexts$p_killed p_killed(
        .d(p_killed$d),
        .q(p_killed$q),
        .clock(p_killed$clock)
    );
    contexts$q_valid q_valid(
        .d(q_valid$d),
        .q(q_valid$q),
        .clock(q_valid$clock)
    );
    contexts$q_id q_id(
        .d(q_id$d),
        .q(q_id$q),
        .clock(q_id$clock)
    );
    contexts$q_line q_line(
        .d(q_line$d),
        .q(q_line$q),
        .clock(q_line$clock)
    );
    contexts$q_data q_data(
        .d(q_data$d),
        .q(q_data$q),
        .clock(q_data$clock)
    );
    contexts$q_response q_response(
        .d(q_response$d),
        .q(q_response$q),
        .clock(q_response$clock)
    );
    contexts$q_late q_late(
        .d(q_late$d),
        .q(q_late$q),
        .clock(q_late$clock)
    );
    contexts$q_installed q_installed(
        .d(q_installed$d),
        .q(q_installed$q),
        .clock(q_installed$clock)
    );
    contexts$q_patches q_patches(
        .d(q_patches$d),
        .q(q_patches$q),
        .clock(q_patches$clock)
    );
    contexts$late_mask late_mask(
        .d(late_mask$d),
        .q(late_mask$q),
        .clock(late_mask$clock)
    );
    contexts$patch_room patch_room(
        .d(patch_room$d),
        .q(patch_room$q),
        .clock(patch_room$clock)
    );
    contexts$patch_write patch_write(
        .d(patch_write$d),
        .q(patch_write$q),
        .clock(patch_write$clock)
    );
    contexts$patch_read patch_read(
        .d(patch_read$d),
        .q(patch_read$q),
        .clock(patch_read$clock)
    );
    contexts$patch_waits patch_waits(
        .d(patch_waits$d),
        .q(patch_waits$q),
        .clock(patch_waits$clock)
    );
    contexts$patch_pushes patch_pushes(
        .d(patch_pushes$d),
        .q(patch_pushes$q),
        .clock(patch_pushes$clock)
    );
    contexts$pushed_patch pushed_patch(
        .d(pushed_patch$d),
        .q(pushed_patch$q),
        .clock(pushed_patch$clock)
    );
    contexts$pushed_line pushed_line(
        .d(pushed_line$d),
        .q(pushed_line$q),
        .clock(pushed_line$clock)
    );
    contexts$next_patch_valid next_patch_valid(
        .d(next_patch_valid$d),
        .q(next_patch_valid$q),
        .clock(next_patch_valid$clock)
    );
    contexts$next_patch next_patch(
        .d(next_patch$d),
        .q(next_patch$q),
        .clock(next_patch$clock)
    );
    contexts$next_line next_line(
        .d(next_line$d),
        .q(next_line$q),
        .clock(next_line$clock)
    );

    // Update code

    always @(*) begin
        taken$clock = clock;
    end

    always @(*) begin
        taken_is_error$clock = clock;
    end

    always @(*) begin
        oldest$clock = clock;
    end

    always @(*) begin
        oldest_valid$clock = clock;
    end

    always @(*) begin
        oldest_may$clock = clock;
    end

    always @(*) begin
        accepted_before$clock = clock;
    end

    always @(*) begin
        acknowledged_before$clock = clock;
    end

    always @(*) begin
        new_writes$clock = clock;
    end

    always @(*) begin
        new_at$clock = clock;
    end

    always @(*) begin
        new_of_host$clock = clock;
    end

    always @(*) begin
        p_valid$clock = clock;
    end

    always @(*) begin
        p_index$clock = clock;
    end

    always @(*) begin
        p_waiting$clock = clock;
    end

    always @(*) begin
        p_killed$clock = clock;
    end

    always @(*) begin
        q_valid$clock = clock;
    end

    always @(*) begin
        q_id$clock = clock;
    end

    always @(*) begin
        q_line$clock = clock;
    end

    always @(*) begin
        q_data$clock = clock;
    end

    always @(*) begin
        q_response$clock = clock;
    end

    always @(*) begin
        q_late$clock = clock;
    end

    always @(*) begin
        q_installed$clock = clock;
    end

    always @(*) begin
        q_patches$clock = clock;
    end

    always @(*) begin
        late_mask$clock = clock;
    end

    always @(*) begin
        patch_room$clock = clock;
    end

    always @(*) begin
        patch_write$clock = clock;
    end

    always @(*) begin
        patch_read$clock = clock;
    end

    always @(*) begin
        patch_waits$clock = clock;
    end

    always @(*) begin
        patch_pushes$clock = clock;
    end

    always @(*) begin
        pushed_patch$clock = clock;
    end

    always @(*) begin
        pushed_line$clock = clock;
    end

    always @(*) begin
        next_patch_valid$clock = clock;
    end

    always @(*) begin
        next_patch$clock = clock;
    end

    always @(*) begin
        next_line$clock = clock;
    end

    always @(*) begin
        taken$d = taken$q;
        if (arrived_take) begin
            taken$d = arrived$head[(32'h0)+:(5)];
        end
    end

    always @(*) begin
        taken_is_error$d = taken_is_error$q;
        if (arrived_take) begin
            taken_is_error$d = arrived$head[(32'h5)+:(2)] != 32'h0;
        end
    end

    always @(*) begin
        oldest$d = oldest$q;
        if (~oldest_valid$q) begin
            oldest$d = issue$head;
        end
    end

    always @(*) begin
        oldest_valid$d = oldest_valid$q;
        if (read_valid & read_ready) begin
            oldest_valid$d = 1'b0;
        end
        if (~oldest_valid$q) begin
            oldest_valid$d = ~issue$empty;
        end
        if (reset) begin
            oldest_valid$d = 1'b0;
        end
    end

    always @(*) begin
        oldest_may$d = oldest_may$q;
        oldest_may$d = oldest_may$q | (oldest_valid$q & (acknowledged_lag <= snapshot_lag));
        if (read_valid & read_ready) begin
            oldest_may$d = 1'b0;
        end
        if (reset) begin
            oldest_may$d = 1'b0;
        end
    end

    always @(*) begin
        accepted_before$d = accepted_before$q;
        accepted_before$d = table_accepted;
    end

    always @(*) begin
        acknowledged_before$d = acknowledged_before$q;
        acknowledged_before$d = table_acknowledged;
    end

    always @(*) begin
        new_writes$d = new_writes$q;
        new_writes$d = finish & ~states$finish_killed;
        if (~states$finish_ready) begin
            new_writes$d = states$kill;
        end
        if (reset) begin
            new_writes$d = 1'b0;
        end
    end

    always @(*) begin
        new_at$d = new_at$q;
        new_at$d = finish_index;
        if (~states$finish_ready) begin
            new_at$d = states$kill_index;
        end
    end

    always @(*) begin
        new_of_host$d = new_of_host$q;
        new_of_host$d = ~states$finish_ready;
    end

    always @(*) begin
        p_valid$d = p_valid$q;
        if (p_leaves) begin
            p_valid$d = 1'b0;
        end
        if (states$pick_take) begin
            p_valid$d = 1'b1;
        end
        if (reset) begin
            p_valid$d = 1'b0;
        end
    end

    always @(*) begin
        p_index$d = p_index$q;
        if (states$pick_take) begin
            p_index$d = states$pick_index;
        end
    end

    always @(*) begin
        p_waiting$d = p_waiting$q;
        if (states$pick_take) begin
            p_waiting$d = states$pick_waiting;
        end
    end

    always @(*) begin
        p_killed$d = p_killed$q;
        if (states$pick_take) begin
            p_killed$d = states$pick_killed;
        end
    end

    always @(*) begin
        q_valid$d = q_valid$q;
        if (q_leaves) begin
            q_valid$d = 1'b0;
        end
        if (p_leaves) begin
            q_valid$d = 1'b1;
        end
        if (reset) begin
            q_valid$d = 1'b0;
        end
    end

    always @(*) begin
        q_id$d = q_id$q;
        if (p_leaves) begin
            q_id$d = reply_fact[(32'h0)+:(6)];
        end
    end

    always @(*) begin
        q_line$d = q_line$q;
        if (p_leaves) begin
            q_line$d = reply_fact[(32'h6)+:(18)];
        end
    end

    always @(*) begin
        q_data$d = q_data$q;
        if (p_leaves) begin
            q_data$d = reply$data;
        end
    end

    always @(*) begin
        q_response$d = q_response$q;
        if (p_leaves) begin
            q_response$d = responses$read_data;
        end
    end

    always @(*) begin
        q_late$d = q_late$q;
        if (p_leaves) begin
            q_late$d = reply$late;
        end
    end

    always @(*) begin
        q_installed$d = q_installed$q;
        if (p_leaves) begin
            q_installed$d = reply$installed;
        end
    end

    always @(*) begin
        q_patches$d = q_patches$q;
        if (p_leaves) begin
            q_patches$d = reply$installed != 32'h0;
        end
    end

    always @(*) begin
        late_mask$d = late_mask$q;
        late_mask$d = one << late_bit;
    end

    always @(*) begin
        patch_room$d = patch_room$q;
        patch_room$d = ~&patches$count[(32'h3)+:(2)];
        if (reset) begin
            patch_room$d = 1'b0;
        end
    end

    always @(*) begin
        patch_write$d = patch_write$q;
        if (patch_pushes$q) begin
            patch_write$d = patch_write$q + 32'h1;
        end
        if (reset) begin
            patch_write$d = 32'h0;
        end
    end

    always @(*) begin
        patch_read$d = patch_read$q;
        if (~next_patch_valid$q) begin
            if (~patches$empty & patch_waits$q) begin
                patch_read$d = patch_read$q + 32'h1;
            end
        end
        if (reset) begin
            patch_read$d = 32'h0;
        end
    end

    always @(*) begin
        patch_waits$d = patch_waits$q;
        patch_waits$d = ~patches$empty;
        if (reset) begin
            patch_waits$d = 1'b0;
        end
    end

    always @(*) begin
        patch_pushes$d = patch_pushes$q;
        patch_pushes$d = patch_queued;
        if (reset) begin
            patch_pushes$d = 1'b0;
        end
    end

    always @(*) begin
        pushed_patch$d = pushed_patch$q;
        one = 32'h1;
        pushed_patch$d = ((q_line$q) & 26'h3ffffff) | (((q_installed$q) & 26'h3ffffff) << 32'h12);
    end

    always @(*) begin
        pushed_line$d = pushed_line$q;
        pushed_line$d = q_data$q;
    end

    always @(*) begin
        next_patch_valid$d = next_patch_valid$q;
        if (~next_patch_valid$q) begin
            if (~patches$empty & patch_waits$q) begin
                next_patch_valid$d = 1'b1;
            end
        end
        if (patch_ready) begin
            next_patch_valid$d = 1'b0;
        end
        if (reset) begin
            next_patch_valid$d = 1'b0;
        end
    end

    always @(*) begin
        next_patch$d = next_patch$q;
        if (~next_patch_valid$q) begin
            next_patch$d = patches$head;
        end
    end

    always @(*) begin
        next_line$d = next_line$q;
        if (~next_patch_valid$q) begin
            next_line$d = patch_lines$read_data;
        end
    end

    always @(*) begin
        issue$clock = clock;
    end

    always @(*) begin
        arrived$clock = clock;
    end

    always @(*) begin
        patches$clock = clock;
    end

    always @(*) begin
        states$clock = clock;
    end

    always @(*) begin
        patch_lines$clock = clock;
    end

    always @(*) begin
        states$reset = reset;
    end

    always @(*) begin
        issue$reset = reset;
    end

    always @(*) begin
        arrived$reset = reset;
    end

    always @(*) begin
        patches$reset = reset;
    end

    always @(*) begin
        old_lines$read_clock = clock;
    end

    always @(*) begin
        old_lines$write_clock = clock;
    end

    always @(*) begin
        old_lines_reply$clock = clock;
    end

    always @(*) begin
        new_lines$clock = clock;
    end

    always @(*) begin
        strobes$read_clock = clock;
    end

    always @(*) begin
        strobes$write_clock = clock;
    end

    always @(*) begin
        masks$read_clock = clock;
    end

    always @(*) begin
        masks$write_clock = clock;
    end

    always @(*) begin
        facts$read_clock = clock;
    end

    always @(*) begin
        facts$write_clock = clock;
    end

    always @(*) begin
        reply_facts$read_clock = clock;
    end

    always @(*) begin
        reply_facts$write_clock = clock;
    end

    always @(*) begin
        responses$read_clock = clock;
    end

    always @(*) begin
        responses$write_clock = clock;
    end

    always @(*) begin
        states$now = now;
    end

    always @(*) begin
        available = states$available;
    end

    always @(*) begin
        exhausted = states$exhausted;
    end

    always @(*) begin
        allocates = allocate & states$available;
    end

    always @(*) begin
        states$allocate = allocates;
    end

    always @(*) begin
        states$allocate_line = allocate_line;
    end

    always @(*) begin
        states$finish = finish;
    end

    always @(*) begin
        finish_ready = states$finish_ready;
    end

    always @(*) begin
        states$finish_index = finish_index;
    end

    always @(*) begin
        states$finish_waiting = finish_waiting;
    end

    always @(*) begin
        states$finish_expiry = finish_expiry;
    end

    always @(*) begin
        states$finish_hold = finish_hold;
    end

    always @(*) begin
        states$current_line = current_line;
    end

    always @(*) begin
        current_held = states$current_held;
    end

    always @(*) begin
        current_expiry = states$current_expiry;
    end

    always @(*) begin
        states$coming = coming;
    end

    always @(*) begin
        states$coming_line = coming_line;
    end

    always @(*) begin
        states$coming_index = coming_index;
    end

    always @(*) begin
        states$coming_failed = coming_failed;
    end

    always @(*) begin
        complete_taken = states$complete_taken;
    end

    always @(*) begin
        holds_taken = states$holds_taken;
    end

    always @(*) begin
        states$check_valid = check_valid;
    end

    always @(*) begin
        states$check_line = check_line;
    end

    always @(*) begin
        states$check_cleared = check_cleared;
    end

    always @(*) begin
        count_ended_by_write = states$count_ended_by_write;
    end

    always @(*) begin
        check_blocked = states$check_pending | p_valid$q | q_valid$q | patch_pushes$q | ~patches$empty | next_patch_valid$q;
    end

    always @(*) begin
        masks$write_address = finish_index;
    end

    always @(*) begin
        masks$write_data = ((finish_touched) & 16'hffff) | (((finish_bad) & 16'hffff) << 32'h8);
    end

    always @(*) begin
        masks$write_enable = finish & states$finish_ready;
    end

    always @(*) begin
        strobes$write_address = new_at$q;
    end

    always @(*) begin
        strobes$write_data = check_strobe;
    end

    always @(*) begin
        strobes$write_enable = new_writes$q & new_of_host$q;
    end

    always @(*) begin
        new_lines$write_enable = new_writes$q;
    end

    always @(*) begin
        new_lines$write_address = new_at$q;
    end

    always @(*) begin
        new_lines$write_data = finish_data;
        if (new_of_host$q) begin
            new_lines$write_data = check_data;
        end
    end

    always @(*) begin
        fact = facts$read_data;
    end

    always @(*) begin
        reply_fact = reply_facts$read_data;
    end

    always @(*) begin
        mask = masks$read_data;
    end

    always @(*) begin
        reply$valid = p_valid$q;
    end

    always @(*) begin
        reply$old_data = old_lines_reply$read_data;
    end

    always @(*) begin
        reply$new_data = new_lines$read_data;
    end

    always @(*) begin
        reply$strobe = strobes$read_data;
    end

    always @(*) begin
        reply$killed = p_killed$q;
    end

    always @(*) begin
        reply$touched = mask[(32'h0)+:(8)];
    end

    always @(*) begin
        reply$bad = mask[(32'h8)+:(8)];
    end

    always @(*) begin
        reply$waiting = p_waiting$q;
    end

    always @(*) begin
        reply$late_mask = late_mask$q;
    end

    always @(*) begin
        reply_valid = q_valid$q;
    end

    always @(*) begin
        reply_data = q_data$q;
    end

    always @(*) begin
        reply_id = q_id$q;
    end

    always @(*) begin
        reply_response = q_response$q;
    end

    always @(*) begin
        q_leaves = q_valid$q & reply_ready;
    end

    always @(*) begin
        p_leaves = p_valid$q & (~q_valid$q | q_leaves);
    end

    always @(*) begin
        states$leaves = p_leaves;
    end

    always @(*) begin
        late_entries = 32'h0;
        if (q_leaves) begin
            late_entries = q_late$q;
        end
    end

    always @(*) begin
        installed_entries = 32'h0;
        if (q_leaves) begin
            installed_entries = q_installed$q;
        end
    end

    always @(*) begin
        patch_queued = q_leaves & q_patches$q & patch_room$q;
    end

    always @(*) begin
        patches$push = patch_pushes$q;
    end

    always @(*) begin
        patches$push_data = pushed_patch$q;
    end

    always @(*) begin
        patch_lines$write_enable = patch_pushes$q;
    end

    always @(*) begin
        patch_lines$write_address = patch_write$q;
    end

    always @(*) begin
        patch_lines$write_data = pushed_line$q;
    end

    always @(*) begin
        patch_lines$read_address = patch_read$q;
    end

    always @(*) begin
        patches$pop = 1'b0;
        if (~next_patch_valid$q) begin
            if (~patches$empty & patch_waits$q) begin
                patches$pop = 1'b1;
            end
        end
    end

    always @(*) begin
        patch_head = next_patch$q;
    end

    always @(*) begin
        patch_valid = next_patch_valid$q;
    end

    always @(*) begin
        patch_line = patch_head[(32'h0)+:(18)];
    end

    always @(*) begin
        patch_entries = patch_head[(32'h12)+:(8)];
    end

    always @(*) begin
        patch_data = next_line$q;
    end

    always @(*) begin
        next_index = states$pick_index;
        if (p_valid$q & ~p_leaves) begin
            next_index = p_index$q;
        end
    end

    always @(*) begin
        old_lines_reply$read_address = next_index;
    end

    always @(*) begin
        new_lines$read_address = next_index;
    end

    always @(*) begin
        strobes$read_address = next_index;
    end

    always @(*) begin
        masks$read_address = next_index;
    end

    always @(*) begin
        reply_facts$read_address = next_index;
    end

    always @(*) begin
        responses$read_address = next_index;
    end

    always @(*) begin
        states$pick_take = (~p_valid$q | p_leaves) & states$picked;
    end

    always @(*) begin
        issue_line = oldest$q;
    end

    always @(*) begin
        snapshot_lag = accepted_before$q - issue_line[(32'h17)+:(8)];
    end

    always @(*) begin
        acknowledged_lag = accepted_before$q - acknowledged_before$q;
    end

    always @(*) begin
        read_valid = oldest_may$q;
    end

    always @(*) begin
        read_index = issue_line[(32'h0)+:(5)];
    end

    always @(*) begin
        read_line = issue_line[(32'h5)+:(18)];
    end

    always @(*) begin
        issue$pop = 1'b0;
        if (~oldest_valid$q) begin
            issue$pop = 1'b1;
        end
    end

    always @(*) begin
        issue$push = allocates;
    end

    always @(*) begin
        issue$push_data = ((states$free_index) & 31'h7fffffff) | (((allocate_line) & 31'h7fffffff) << 32'h5) | (((table_accepted) & 31'h7fffffff) << 32'h17);
    end

    always @(*) begin
        old_lines$write_address = arrive_index;
    end

    always @(*) begin
        old_lines$write_data = arrive_data;
    end

    always @(*) begin
        old_lines$write_enable = arrive;
    end

    always @(*) begin
        old_lines_reply$write_address = arrive_index;
    end

    always @(*) begin
        old_lines_reply$write_data = arrive_data;
    end

    always @(*) begin
        old_lines_reply$write_enable = arrive;
    end

    always @(*) begin
        responses$write_address = arrive_index;
    end

    always @(*) begin
        responses$write_data = arrive_response;
    end

    always @(*) begin
        responses$write_enable = arrive;
    end

    always @(*) begin
        arrived$push = arrive;
    end

    always @(*) begin
        arrived$push_data = ((arrive_index) & 7'h7f) | (((arrive_response) & 7'h7f) << 32'h5);
    end

    always @(*) begin
        arrived_empty = arrived$empty;
    end

    always @(*) begin
        arrived$pop = arrived_take;
    end

    always @(*) begin
        old_lines$read_address = arrived$head[(32'h0)+:(5)];
    end

    always @(*) begin
        facts$read_address = arrived$head[(32'h0)+:(5)];
    end

    always @(*) begin
        taken_index = taken$q;
    end

    always @(*) begin
        taken_error = taken_is_error$q;
    end

    always @(*) begin
        taken_data = old_lines$read_data;
    end

    always @(*) begin
        taken_line = fact[(32'h0)+:(18)];
    end

    always @(*) begin
        taken_accepted = fact[(32'h12)+:(16)];
    end

    always @(*) begin
        taken_flags = fact[(32'h22)+:(2)];
    end

    always @(*) begin
        facts$write_address = states$free_index;
    end

    always @(*) begin
        facts$write_data = ((allocate_line) & 42'h3ffffffffff) | (((allocate_accepted) & 42'h3ffffffffff) << 32'h12) | (((allocate_flags) & 42'h3ffffffffff) << 32'h22);
    end

    always @(*) begin
        facts$write_enable = states$available;
    end

    always @(*) begin
        reply_facts$write_address = states$free_index;
    end

    always @(*) begin
        reply_facts$write_data = ((allocate_id) & 24'hffffff) | (((allocate_line) & 24'hffffff) << 32'h6);
    end

    always @(*) begin
        reply_facts$write_enable = states$available;
    end

endmodule // contexts


module contexts$accepted_before(d,q,clock);

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

endmodule // contexts$accepted_before


module contexts$acknowledged_before(d,q,clock);

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

endmodule // contexts$acknowledged_before


module contexts$arrived(clock,reset,push,push_data,pop,head,empty,full,count);

    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  push;
    input wire  [6:0] push_data;
    input wire  pop;
    output reg  [6:0] head;
    output reg  empty;
    output reg  full;
    output reg  [5:0] count;

    // Stub signals
    reg  memory$clock;
    reg  [5:0] memory$read_address;
    wire  [6:0] memory$read_data;
    reg  [5:0] memory$write_address;
    reg  [6:0] memory$write_data;
    reg  memory$write_enable;
    reg  [5:0] write_pointer$d;
    wire  [5:0] write_pointer$q;
    reg  write_pointer$clock;
    reg  [5:0] read_pointer$d;
    wire  [5:0] read_pointer$q;
    reg  read_pointer$clock;
    reg  [5:0] following$d;
    wire  [5:0] following$q;
    reg  following$clock;
    reg  [5:0] level$d;
    wire  [5:0] level$q;
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
    reg  [6:0] bypass_data$d;
    wire  [6:0] bypass_data$q;
    reg  bypass_data$clock;

    // Local signals
    reg  [5:0] next_read;
    reg  at_read;
    reg  at_following;
    reg  meets;
    reg  [5:0] level_up;
    reg  [5:0] level_down;
    reg  pushed;
    reg  popped;

    // Sub module instances
    contexts$arrived$memory memory(
        .clock(memory$clock),
        .read_address(memory$read_address),
        .read_data(memory$read_data),
        .write_address(memory$write_address),
        .write_data(memory$write_data),
        .write_enable(memory$write_enable)
    );
    contexts$arrived$write_pointer write_pointer(
        .d(write_pointer$d),
        .q(write_pointer$q),
        .clock(write_pointer$clock)
    );
    contexts$arrived$read_pointer read_pointer(
        .d(read_pointer$d),
        .q(read_pointer$q),
        .clock(read_pointer$clock)
    );
    contexts$arrived$following following(
        .d(following$d),
        .q(following$q),
        .clock(following$clock)
    );
    contexts$arrived$level level(
        .d(level$d),
        .q(level$q),
        .clock(level$clock)
    );
    contexts$arrived$some some(
        .d(some$d),
        .q(some$q),
        .clock(some$clock)
    );
    contexts$arrived$no_room no_room(
        .d(no_room$d),
        .q(no_room$q),
        .clock(no_room$clock)
    );
    contexts$arrived$bypass bypass(
        .d(bypass$d),
        .q(bypass$q),
        .clock(bypass$clock)
    );
    contexts$arrived$bypass_data bypass_data(
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

endmodule // contexts$arrived


module contexts$arrived$bypass(d,q,clock);

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

endmodule // contexts$arrived$bypass


module contexts$arrived$bypass_data(d,q,clock);

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

endmodule // contexts$arrived$bypass_data


module contexts$arrived$following(d,q,clock);

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

endmodule // contexts$arrived$following


module contexts$arrived$level(d,q,clock);

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

endmodule // contexts$arrived$level


module contexts$arrived$memory(clock,read_address,read_data,write_address,write_data,write_enable);

    // Module arguments
    input wire  clock;
    input wire  [5:0] read_address;
    output reg  [6:0] read_data;
    input wire  [5:0] write_address;
    input wire  [6:0] write_data;
    input wire  write_enable;

    // Update code (custom)
    (* no_rw_check *)
    reg[6:0] mem[63:0];

    always @(posedge clock) begin
       read_data <= mem[read_address];
       // synthesis translate_off
       if (write_enable & (write_address == read_address)) begin
          read_data <= {7{1'b0}};
       end
       // synthesis translate_on
       if (write_enable) begin
          mem[write_address] <= write_data;
       end
    end
endmodule // contexts$arrived$memory


module contexts$arrived$no_room(d,q,clock);

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

endmodule // contexts$arrived$no_room


module contexts$arrived$read_pointer(d,q,clock);

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

endmodule // contexts$arrived$read_pointer


module contexts$arrived$some(d,q,clock);

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

endmodule // contexts$arrived$some


module contexts$arrived$write_pointer(d,q,clock);

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

endmodule // contexts$arrived$write_pointer


module contexts$facts(read_address,read_clock,read_data,write_address,write_clock,write_data,write_enable);

    // Module arguments
    input wire  [4:0] read_address;
    input wire  read_clock;
    output reg  [41:0] read_data;
    input wire  [4:0] write_address;
    input wire  write_clock;
    input wire  [41:0] write_data;
    input wire  write_enable;

    // Update code (custom)
    reg[41:0] mem[31:0];



    always @(posedge read_clock) begin
       read_data <= mem[read_address];
    end

    always @(posedge write_clock) begin
       if (write_enable) begin
          mem[write_address] <= write_data;
       end
    end

endmodule // contexts$facts


module contexts$issue(clock,reset,push,push_data,pop,head,empty,full,count);

    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  push;
    input wire  [30:0] push_data;
    input wire  pop;
    output reg  [30:0] head;
    output reg  empty;
    output reg  full;
    output reg  [5:0] count;

    // Stub signals
    reg  memory$clock;
    reg  [5:0] memory$read_address;
    wire  [30:0] memory$read_data;
    reg  [5:0] memory$write_address;
    reg  [30:0] memory$write_data;
    reg  memory$write_enable;
    reg  [5:0] write_pointer$d;
    wire  [5:0] write_pointer$q;
    reg  write_pointer$clock;
    reg  [5:0] read_pointer$d;
    wire  [5:0] read_pointer$q;
    reg  read_pointer$clock;
    reg  [5:0] following$d;
    wire  [5:0] following$q;
    reg  following$clock;
    reg  [5:0] level$d;
    wire  [5:0] level$q;
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
    reg  [30:0] bypass_data$d;
    wire  [30:0] bypass_data$q;
    reg  bypass_data$clock;

    // Local signals
    reg  [5:0] next_read;
    reg  at_read;
    reg  at_following;
    reg  meets;
    reg  [5:0] level_up;
    reg  [5:0] level_down;
    reg  pushed;
    reg  popped;

    // Sub module instances
    contexts$issue$memory memory(
        .clock(memory$clock),
        .read_address(memory$read_address),
        .read_data(memory$read_data),
        .write_address(memory$write_address),
        .write_data(memory$write_data),
        .write_enable(memory$write_enable)
    );
    contexts$issue$write_pointer write_pointer(
        .d(write_pointer$d),
        .q(write_pointer$q),
        .clock(write_pointer$clock)
    );
    contexts$issue$read_pointer read_pointer(
        .d(read_pointer$d),
        .q(read_pointer$q),
        .clock(read_pointer$clock)
    );
    contexts$issue$following following(
        .d(following$d),
        .q(following$q),
        .clock(following$clock)
    );
    contexts$issue$level level(
        .d(level$d),
        .q(level$q),
        .clock(level$clock)
    );
    contexts$issue$some some(
        .d(some$d),
        .q(some$q),
        .clock(some$clock)
    );
    contexts$issue$no_room no_room(
        .d(no_room$d),
        .q(no_room$q),
        .clock(no_room$clock)
    );
    contexts$issue$bypass bypass(
        .d(bypass$d),
        .q(bypass$q),
        .clock(bypass$clock)
    );
    contexts$issue$bypass_data bypass_data(
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

endmodule // contexts$issue


module contexts$issue$bypass(d,q,clock);

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

endmodule // contexts$issue$bypass


module contexts$issue$bypass_data(d,q,clock);

    // Module arguments
    input wire  [30:0] d;
    output reg  [30:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 31'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // contexts$issue$bypass_data


module contexts$issue$following(d,q,clock);

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

endmodule // contexts$issue$following


module contexts$issue$level(d,q,clock);

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

endmodule // contexts$issue$level


module contexts$issue$memory(clock,read_address,read_data,write_address,write_data,write_enable);

    // Module arguments
    input wire  clock;
    input wire  [5:0] read_address;
    output reg  [30:0] read_data;
    input wire  [5:0] write_address;
    input wire  [30:0] write_data;
    input wire  write_enable;

    // Update code (custom)
    (* no_rw_check *)
    reg[30:0] mem[63:0];

    always @(posedge clock) begin
       read_data <= mem[read_address];
       // synthesis translate_off
       if (write_enable & (write_address == read_address)) begin
          read_data <= {31{1'b0}};
       end
       // synthesis translate_on
       if (write_enable) begin
          mem[write_address] <= write_data;
       end
    end
endmodule // contexts$issue$memory


module contexts$issue$no_room(d,q,clock);

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

endmodule // contexts$issue$no_room


module contexts$issue$read_pointer(d,q,clock);

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

endmodule // contexts$issue$read_pointer


module contexts$issue$some(d,q,clock);

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

endmodule // contexts$issue$some


module contexts$issue$write_pointer(d,q,clock);

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

endmodule // contexts$issue$write_pointer


module contexts$late_mask(d,q,clock);

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

endmodule // contexts$late_mask


module contexts$masks(read_address,read_clock,read_data,write_address,write_clock,write_data,write_enable);

    // Module arguments
    input wire  [4:0] read_address;
    input wire  read_clock;
    output reg  [15:0] read_data;
    input wire  [4:0] write_address;
    input wire  write_clock;
    input wire  [15:0] write_data;
    input wire  write_enable;

    // Update code (custom)
    reg[15:0] mem[31:0];



    always @(posedge read_clock) begin
       read_data <= mem[read_address];
    end

    always @(posedge write_clock) begin
       if (write_enable) begin
          mem[write_address] <= write_data;
       end
    end

endmodule // contexts$masks


module contexts$new_at(d,q,clock);

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

endmodule // contexts$new_at


module contexts$new_lines(clock,read_address,read_data,write_address,write_data,write_enable);

    // Module arguments
    input wire  clock;
    input wire  [4:0] read_address;
    output reg  [511:0] read_data;
    input wire  [4:0] write_address;
    input wire  [511:0] write_data;
    input wire  write_enable;

    // Update code (custom)
    (* no_rw_check, ram_style = "block" *)
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
endmodule // contexts$new_lines


module contexts$new_of_host(d,q,clock);

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

endmodule // contexts$new_of_host


module contexts$new_writes(d,q,clock);

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

endmodule // contexts$new_writes


module contexts$next_line(d,q,clock);

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

endmodule // contexts$next_line


module contexts$next_patch(d,q,clock);

    // Module arguments
    input wire  [25:0] d;
    output reg  [25:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 26'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // contexts$next_patch


module contexts$next_patch_valid(d,q,clock);

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

endmodule // contexts$next_patch_valid


module contexts$old_lines(read_address,read_clock,read_data,write_address,write_clock,write_data,write_enable);

    // Module arguments
    input wire  [4:0] read_address;
    input wire  read_clock;
    output reg  [511:0] read_data;
    input wire  [4:0] write_address;
    input wire  write_clock;
    input wire  [511:0] write_data;
    input wire  write_enable;

    // Update code (custom)
    reg[511:0] mem[31:0];



    always @(posedge read_clock) begin
       read_data <= mem[read_address];
    end

    always @(posedge write_clock) begin
       if (write_enable) begin
          mem[write_address] <= write_data;
       end
    end

endmodule // contexts$old_lines


module contexts$old_lines_reply(clock,read_address,read_data,write_address,write_data,write_enable);

    // Module arguments
    input wire  clock;
    input wire  [4:0] read_address;
    output reg  [511:0] read_data;
    input wire  [4:0] write_address;
    input wire  [511:0] write_data;
    input wire  write_enable;

    // Update code (custom)
    (* no_rw_check, ram_style = "block" *)
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
endmodule // contexts$old_lines_reply


module contexts$oldest(d,q,clock);

    // Module arguments
    input wire  [30:0] d;
    output reg  [30:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 31'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // contexts$oldest


module contexts$oldest_may(d,q,clock);

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

endmodule // contexts$oldest_may


module contexts$oldest_valid(d,q,clock);

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

endmodule // contexts$oldest_valid


module contexts$p_index(d,q,clock);

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

endmodule // contexts$p_index


module contexts$p_killed(d,q,clock);

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

endmodule // contexts$p_killed


module contexts$p_valid(d,q,clock);

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

endmodule // contexts$p_valid


module contexts$p_waiting(d,q,clock);

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

endmodule // contexts$p_waiting


module contexts$patch_lines(clock,read_address,read_data,write_address,write_data,write_enable);

    // Module arguments
    input wire  clock;
    input wire  [4:0] read_address;
    output reg  [511:0] read_data;
    input wire  [4:0] write_address;
    input wire  [511:0] write_data;
    input wire  write_enable;

    // Update code (custom)
    (* no_rw_check, ram_style = "block" *)
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
endmodule // contexts$patch_lines


module contexts$patch_pushes(d,q,clock);

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

endmodule // contexts$patch_pushes


module contexts$patch_read(d,q,clock);

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

endmodule // contexts$patch_read


module contexts$patch_room(d,q,clock);

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

endmodule // contexts$patch_room


module contexts$patch_waits(d,q,clock);

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

endmodule // contexts$patch_waits


module contexts$patch_write(d,q,clock);

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

endmodule // contexts$patch_write


module contexts$patches(clock,reset,push,push_data,pop,head,empty,full,count);

    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  push;
    input wire  [25:0] push_data;
    input wire  pop;
    output reg  [25:0] head;
    output reg  empty;
    output reg  full;
    output reg  [4:0] count;

    // Stub signals
    reg  memory$clock;
    reg  [4:0] memory$read_address;
    wire  [25:0] memory$read_data;
    reg  [4:0] memory$write_address;
    reg  [25:0] memory$write_data;
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
    reg  [25:0] bypass_data$d;
    wire  [25:0] bypass_data$q;
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
    contexts$patches$memory memory(
        .clock(memory$clock),
        .read_address(memory$read_address),
        .read_data(memory$read_data),
        .write_address(memory$write_address),
        .write_data(memory$write_data),
        .write_enable(memory$write_enable)
    );
    contexts$patches$write_pointer write_pointer(
        .d(write_pointer$d),
        .q(write_pointer$q),
        .clock(write_pointer$clock)
    );
    contexts$patches$read_pointer read_pointer(
        .d(read_pointer$d),
        .q(read_pointer$q),
        .clock(read_pointer$clock)
    );
    contexts$patches$following following(
        .d(following$d),
        .q(following$q),
        .clock(following$clock)
    );
    contexts$patches$level level(
        .d(level$d),
        .q(level$q),
        .clock(level$clock)
    );
    contexts$patches$some some(
        .d(some$d),
        .q(some$q),
        .clock(some$clock)
    );
    contexts$patches$no_room no_room(
        .d(no_room$d),
        .q(no_room$q),
        .clock(no_room$clock)
    );
    contexts$patches$bypass bypass(
        .d(bypass$d),
        .q(bypass$q),
        .clock(bypass$clock)
    );
    contexts$patches$bypass_data bypass_data(
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

endmodule // contexts$patches


module contexts$patches$bypass(d,q,clock);

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

endmodule // contexts$patches$bypass


module contexts$patches$bypass_data(d,q,clock);

    // Module arguments
    input wire  [25:0] d;
    output reg  [25:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 26'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // contexts$patches$bypass_data


module contexts$patches$following(d,q,clock);

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

endmodule // contexts$patches$following


module contexts$patches$level(d,q,clock);

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

endmodule // contexts$patches$level


module contexts$patches$memory(clock,read_address,read_data,write_address,write_data,write_enable);

    // Module arguments
    input wire  clock;
    input wire  [4:0] read_address;
    output reg  [25:0] read_data;
    input wire  [4:0] write_address;
    input wire  [25:0] write_data;
    input wire  write_enable;

    // Update code (custom)
    (* no_rw_check *)
    reg[25:0] mem[31:0];

    always @(posedge clock) begin
       read_data <= mem[read_address];
       // synthesis translate_off
       if (write_enable & (write_address == read_address)) begin
          read_data <= {26{1'b0}};
       end
       // synthesis translate_on
       if (write_enable) begin
          mem[write_address] <= write_data;
       end
    end
endmodule // contexts$patches$memory


module contexts$patches$no_room(d,q,clock);

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

endmodule // contexts$patches$no_room


module contexts$patches$read_pointer(d,q,clock);

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

endmodule // contexts$patches$read_pointer


module contexts$patches$some(d,q,clock);

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

endmodule // contexts$patches$some


module contexts$patches$write_pointer(d,q,clock);

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

endmodule // contexts$patches$write_pointer


module contexts$pushed_line(d,q,clock);

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

endmodule // contexts$pushed_line


module contexts$pushed_patch(d,q,clock);

    // Module arguments
    input wire  [25:0] d;
    output reg  [25:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 26'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // contexts$pushed_patch


module contexts$q_data(d,q,clock);

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

endmodule // contexts$q_data


module contexts$q_id(d,q,clock);

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

endmodule // contexts$q_id


module contexts$q_installed(d,q,clock);

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

endmodule // contexts$q_installed


module contexts$q_late(d,q,clock);

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

endmodule // contexts$q_late


module contexts$q_line(d,q,clock);

    // Module arguments
    input wire  [17:0] d;
    output reg  [17:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 18'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // contexts$q_line


module contexts$q_patches(d,q,clock);

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

endmodule // contexts$q_patches


module contexts$q_response(d,q,clock);

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

endmodule // contexts$q_response


module contexts$q_valid(d,q,clock);

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

endmodule // contexts$q_valid


module contexts$reply(valid,old_data,new_data,strobe,killed,touched,bad,waiting,late_mask,data,late,installed);

    // Module arguments
    input wire  valid;
    input wire  [511:0] old_data;
    input wire  [511:0] new_data;
    input wire  [63:0] strobe;
    input wire  killed;
    input wire  [7:0] touched;
    input wire  [7:0] bad;
    input wire  [7:0] waiting;
    input wire  [63:0] late_mask;
    output reg  [511:0] data;
    output reg  [7:0] late;
    output reg  [7:0] installed;

    // Local signals
    reg  [7:0] use_new;
    reg  [63:0] byte_mask$0;
    reg  [63:0] byte_mask$1;
    reg  [63:0] byte_mask$2;
    reg  [63:0] byte_mask$3;
    reg  [63:0] byte_mask$4;
    reg  [63:0] byte_mask$5;
    reg  [63:0] byte_mask$6;
    reg  [63:0] byte_mask$7;
    reg  [63:0] word_mask$0;
    reg  [63:0] word_mask$1;
    reg  [63:0] word_mask$2;
    reg  [63:0] word_mask$3;
    reg  [63:0] word_mask$4;
    reg  [63:0] word_mask$5;
    reg  [63:0] word_mask$6;
    reg  [63:0] word_mask$7;
    reg  [63:0] late_word$0;
    reg  [63:0] late_word$1;
    reg  [63:0] late_word$2;
    reg  [63:0] late_word$3;
    reg  [63:0] late_word$4;
    reg  [63:0] late_word$5;
    reg  [63:0] late_word$6;
    reg  [63:0] late_word$7;

    // Update code

    always @(*) begin
        byte_mask$0 = 64'hff;
        byte_mask$1 = 64'hff00;
        byte_mask$2 = 64'hff0000;
        byte_mask$3 = 64'hff000000;
        byte_mask$4 = 64'hff00000000;
        byte_mask$5 = 64'hff0000000000;
        byte_mask$6 = 64'hff000000000000;
        byte_mask$7 = 64'hff00000000000000;
        late = 32'h0;
        if (valid) begin
            if (killed) begin
            end
            else begin
                late = touched & waiting;
            end
        end
    end

    always @(*) begin
        installed = 32'h0;
        if (valid) begin
            if (killed) begin
            end
            else begin
                installed = touched & ~waiting;
            end
        end
    end

    always @(*) begin
        use_new = 32'h0;
        if (valid) begin
            if (killed) begin
            end
            else begin
                use_new = installed | bad;
            end
        end
    end

    always @(*) begin
        word_mask$0 = 32'h0;
        if (valid) begin
            if (killed) begin
                if (strobe[0 * 32'h8 + 0]) begin
                    word_mask$0 = word_mask$0 | byte_mask$0;
                end
                if (strobe[0 * 32'h8 + 1]) begin
                    word_mask$0 = word_mask$0 | byte_mask$1;
                end
                if (strobe[0 * 32'h8 + 2]) begin
                    word_mask$0 = word_mask$0 | byte_mask$2;
                end
                if (strobe[0 * 32'h8 + 3]) begin
                    word_mask$0 = word_mask$0 | byte_mask$3;
                end
                if (strobe[0 * 32'h8 + 4]) begin
                    word_mask$0 = word_mask$0 | byte_mask$4;
                end
                if (strobe[0 * 32'h8 + 5]) begin
                    word_mask$0 = word_mask$0 | byte_mask$5;
                end
                if (strobe[0 * 32'h8 + 6]) begin
                    word_mask$0 = word_mask$0 | byte_mask$6;
                end
                if (strobe[0 * 32'h8 + 7]) begin
                    word_mask$0 = word_mask$0 | byte_mask$7;
                end
            end
            else begin
                if (use_new[0]) begin
                    word_mask$0 = 64'hffffffffffffffff;
                end
            end
        end
    end

    always @(*) begin
        late_word$0 = 32'h0;
        if (valid) begin
            if (killed) begin
            end
            else begin
                if (late[0]) begin
                    late_word$0 = late_mask;
                end
            end
        end
    end

    always @(*) begin
        word_mask$1 = 32'h0;
        if (valid) begin
            if (killed) begin
                if (strobe[1 * 32'h8 + 0]) begin
                    word_mask$1 = word_mask$1 | byte_mask$0;
                end
                if (strobe[1 * 32'h8 + 1]) begin
                    word_mask$1 = word_mask$1 | byte_mask$1;
                end
                if (strobe[1 * 32'h8 + 2]) begin
                    word_mask$1 = word_mask$1 | byte_mask$2;
                end
                if (strobe[1 * 32'h8 + 3]) begin
                    word_mask$1 = word_mask$1 | byte_mask$3;
                end
                if (strobe[1 * 32'h8 + 4]) begin
                    word_mask$1 = word_mask$1 | byte_mask$4;
                end
                if (strobe[1 * 32'h8 + 5]) begin
                    word_mask$1 = word_mask$1 | byte_mask$5;
                end
                if (strobe[1 * 32'h8 + 6]) begin
                    word_mask$1 = word_mask$1 | byte_mask$6;
                end
                if (strobe[1 * 32'h8 + 7]) begin
                    word_mask$1 = word_mask$1 | byte_mask$7;
                end
            end
            else begin
                if (use_new[1]) begin
                    word_mask$1 = 64'hffffffffffffffff;
                end
            end
        end
    end

    always @(*) begin
        late_word$1 = 32'h0;
        if (valid) begin
            if (killed) begin
            end
            else begin
                if (late[1]) begin
                    late_word$1 = late_mask;
                end
            end
        end
    end

    always @(*) begin
        word_mask$2 = 32'h0;
        if (valid) begin
            if (killed) begin
                if (strobe[2 * 32'h8 + 0]) begin
                    word_mask$2 = word_mask$2 | byte_mask$0;
                end
                if (strobe[2 * 32'h8 + 1]) begin
                    word_mask$2 = word_mask$2 | byte_mask$1;
                end
                if (strobe[2 * 32'h8 + 2]) begin
                    word_mask$2 = word_mask$2 | byte_mask$2;
                end
                if (strobe[2 * 32'h8 + 3]) begin
                    word_mask$2 = word_mask$2 | byte_mask$3;
                end
                if (strobe[2 * 32'h8 + 4]) begin
                    word_mask$2 = word_mask$2 | byte_mask$4;
                end
                if (strobe[2 * 32'h8 + 5]) begin
                    word_mask$2 = word_mask$2 | byte_mask$5;
                end
                if (strobe[2 * 32'h8 + 6]) begin
                    word_mask$2 = word_mask$2 | byte_mask$6;
                end
                if (strobe[2 * 32'h8 + 7]) begin
                    word_mask$2 = word_mask$2 | byte_mask$7;
                end
            end
            else begin
                if (use_new[2]) begin
                    word_mask$2 = 64'hffffffffffffffff;
                end
            end
        end
    end

    always @(*) begin
        late_word$2 = 32'h0;
        if (valid) begin
            if (killed) begin
            end
            else begin
                if (late[2]) begin
                    late_word$2 = late_mask;
                end
            end
        end
    end

    always @(*) begin
        word_mask$3 = 32'h0;
        if (valid) begin
            if (killed) begin
                if (strobe[3 * 32'h8 + 0]) begin
                    word_mask$3 = word_mask$3 | byte_mask$0;
                end
                if (strobe[3 * 32'h8 + 1]) begin
                    word_mask$3 = word_mask$3 | byte_mask$1;
                end
                if (strobe[3 * 32'h8 + 2]) begin
                    word_mask$3 = word_mask$3 | byte_mask$2;
                end
                if (strobe[3 * 32'h8 + 3]) begin
                    word_mask$3 = word_mask$3 | byte_mask$3;
                end
                if (strobe[3 * 32'h8 + 4]) begin
                    word_mask$3 = word_mask$3 | byte_mask$4;
                end
                if (strobe[3 * 32'h8 + 5]) begin
                    word_mask$3 = word_mask$3 | byte_mask$5;
                end
                if (strobe[3 * 32'h8 + 6]) begin
                    word_mask$3 = word_mask$3 | byte_mask$6;
                end
                if (strobe[3 * 32'h8 + 7]) begin
                    word_mask$3 = word_mask$3 | byte_mask$7;
                end
            end
            else begin
                if (use_new[3]) begin
                    word_mask$3 = 64'hffffffffffffffff;
                end
            end
        end
    end

    always @(*) begin
        late_word$3 = 32'h0;
        if (valid) begin
            if (killed) begin
            end
            else begin
                if (late[3]) begin
                    late_word$3 = late_mask;
                end
            end
        end
    end

    always @(*) begin
        word_mask$4 = 32'h0;
        if (valid) begin
            if (killed) begin
                if (strobe[4 * 32'h8 + 0]) begin
                    word_mask$4 = word_mask$4 | byte_mask$0;
                end
                if (strobe[4 * 32'h8 + 1]) begin
                    word_mask$4 = word_mask$4 | byte_mask$1;
                end
                if (strobe[4 * 32'h8 + 2]) begin
                    word_mask$4 = word_mask$4 | byte_mask$2;
                end
                if (strobe[4 * 32'h8 + 3]) begin
                    word_mask$4 = word_mask$4 | byte_mask$3;
                end
                if (strobe[4 * 32'h8 + 4]) begin
                    word_mask$4 = word_mask$4 | byte_mask$4;
                end
                if (strobe[4 * 32'h8 + 5]) begin
                    word_mask$4 = word_mask$4 | byte_mask$5;
                end
                if (strobe[4 * 32'h8 + 6]) begin
                    word_mask$4 = word_mask$4 | byte_mask$6;
                end
                if (strobe[4 * 32'h8 + 7]) begin
                    word_mask$4 = word_mask$4 | byte_mask$7;
                end
            end
            else begin
                if (use_new[4]) begin
                    word_mask$4 = 64'hffffffffffffffff;
                end
            end
        end
    end

    always @(*) begin
        late_word$4 = 32'h0;
        if (valid) begin
            if (killed) begin
            end
            else begin
                if (late[4]) begin
                    late_word$4 = late_mask;
                end
            end
        end
    end

    always @(*) begin
        word_mask$5 = 32'h0;
        if (valid) begin
            if (killed) begin
                if (strobe[5 * 32'h8 + 0]) begin
                    word_mask$5 = word_mask$5 | byte_mask$0;
                end
                if (strobe[5 * 32'h8 + 1]) begin
                    word_mask$5 = word_mask$5 | byte_mask$1;
                end
                if (strobe[5 * 32'h8 + 2]) begin
                    word_mask$5 = word_mask$5 | byte_mask$2;
                end
                if (strobe[5 * 32'h8 + 3]) begin
                    word_mask$5 = word_mask$5 | byte_mask$3;
                end
                if (strobe[5 * 32'h8 + 4]) begin
                    word_mask$5 = word_mask$5 | byte_mask$4;
                end
                if (strobe[5 * 32'h8 + 5]) begin
                    word_mask$5 = word_mask$5 | byte_mask$5;
                end
                if (strobe[5 * 32'h8 + 6]) begin
                    word_mask$5 = word_mask$5 | byte_mask$6;
                end
                if (strobe[5 * 32'h8 + 7]) begin
                    word_mask$5 = word_mask$5 | byte_mask$7;
                end
            end
            else begin
                if (use_new[5]) begin
                    word_mask$5 = 64'hffffffffffffffff;
                end
            end
        end
    end

    always @(*) begin
        late_word$5 = 32'h0;
        if (valid) begin
            if (killed) begin
            end
            else begin
                if (late[5]) begin
                    late_word$5 = late_mask;
                end
            end
        end
    end

    always @(*) begin
        word_mask$6 = 32'h0;
        if (valid) begin
            if (killed) begin
                if (strobe[6 * 32'h8 + 0]) begin
                    word_mask$6 = word_mask$6 | byte_mask$0;
                end
                if (strobe[6 * 32'h8 + 1]) begin
                    word_mask$6 = word_mask$6 | byte_mask$1;
                end
                if (strobe[6 * 32'h8 + 2]) begin
                    word_mask$6 = word_mask$6 | byte_mask$2;
                end
                if (strobe[6 * 32'h8 + 3]) begin
                    word_mask$6 = word_mask$6 | byte_mask$3;
                end
                if (strobe[6 * 32'h8 + 4]) begin
                    word_mask$6 = word_mask$6 | byte_mask$4;
                end
                if (strobe[6 * 32'h8 + 5]) begin
                    word_mask$6 = word_mask$6 | byte_mask$5;
                end
                if (strobe[6 * 32'h8 + 6]) begin
                    word_mask$6 = word_mask$6 | byte_mask$6;
                end
                if (strobe[6 * 32'h8 + 7]) begin
                    word_mask$6 = word_mask$6 | byte_mask$7;
                end
            end
            else begin
                if (use_new[6]) begin
                    word_mask$6 = 64'hffffffffffffffff;
                end
            end
        end
    end

    always @(*) begin
        late_word$6 = 32'h0;
        if (valid) begin
            if (killed) begin
            end
            else begin
                if (late[6]) begin
                    late_word$6 = late_mask;
                end
            end
        end
    end

    always @(*) begin
        word_mask$7 = 32'h0;
        if (valid) begin
            if (killed) begin
                if (strobe[7 * 32'h8 + 0]) begin
                    word_mask$7 = word_mask$7 | byte_mask$0;
                end
                if (strobe[7 * 32'h8 + 1]) begin
                    word_mask$7 = word_mask$7 | byte_mask$1;
                end
                if (strobe[7 * 32'h8 + 2]) begin
                    word_mask$7 = word_mask$7 | byte_mask$2;
                end
                if (strobe[7 * 32'h8 + 3]) begin
                    word_mask$7 = word_mask$7 | byte_mask$3;
                end
                if (strobe[7 * 32'h8 + 4]) begin
                    word_mask$7 = word_mask$7 | byte_mask$4;
                end
                if (strobe[7 * 32'h8 + 5]) begin
                    word_mask$7 = word_mask$7 | byte_mask$5;
                end
                if (strobe[7 * 32'h8 + 6]) begin
                    word_mask$7 = word_mask$7 | byte_mask$6;
                end
                if (strobe[7 * 32'h8 + 7]) begin
                    word_mask$7 = word_mask$7 | byte_mask$7;
                end
            end
            else begin
                if (use_new[7]) begin
                    word_mask$7 = 64'hffffffffffffffff;
                end
            end
        end
    end

    always @(*) begin
        late_word$7 = 32'h0;
        if (valid) begin
            if (killed) begin
            end
            else begin
                if (late[7]) begin
                    late_word$7 = late_mask;
                end
            end
        end
    end

    always @(*) begin
        data[(64'h0)+:(64)] = (old_data[(64'h0)+:(64)] & ~word_mask$0) | (new_data[(64'h0)+:(64)] & word_mask$0) | late_word$0;
        data[(64'h40)+:(64)] = (old_data[(64'h40)+:(64)] & ~word_mask$1) | (new_data[(64'h40)+:(64)] & word_mask$1) | late_word$1;
        data[(64'h80)+:(64)] = (old_data[(64'h80)+:(64)] & ~word_mask$2) | (new_data[(64'h80)+:(64)] & word_mask$2) | late_word$2;
        data[(64'hc0)+:(64)] = (old_data[(64'hc0)+:(64)] & ~word_mask$3) | (new_data[(64'hc0)+:(64)] & word_mask$3) | late_word$3;
        data[(64'h100)+:(64)] = (old_data[(64'h100)+:(64)] & ~word_mask$4) | (new_data[(64'h100)+:(64)] & word_mask$4) | late_word$4;
        data[(64'h140)+:(64)] = (old_data[(64'h140)+:(64)] & ~word_mask$5) | (new_data[(64'h140)+:(64)] & word_mask$5) | late_word$5;
        data[(64'h180)+:(64)] = (old_data[(64'h180)+:(64)] & ~word_mask$6) | (new_data[(64'h180)+:(64)] & word_mask$6) | late_word$6;
        data[(64'h1c0)+:(64)] = (old_data[(64'h1c0)+:(64)] & ~word_mask$7) | (new_data[(64'h1c0)+:(64)] & word_mask$7) | late_word$7;
    end

endmodule // contexts$reply


module contexts$reply_facts(read_address,read_clock,read_data,write_address,write_clock,write_data,write_enable);

    // Module arguments
    input wire  [4:0] read_address;
    input wire  read_clock;
    output reg  [23:0] read_data;
    input wire  [4:0] write_address;
    input wire  write_clock;
    input wire  [23:0] write_data;
    input wire  write_enable;

    // Update code (custom)
    reg[23:0] mem[31:0];



    always @(posedge read_clock) begin
       read_data <= mem[read_address];
    end

    always @(posedge write_clock) begin
       if (write_enable) begin
          mem[write_address] <= write_data;
       end
    end

endmodule // contexts$reply_facts


module contexts$responses(read_address,read_clock,read_data,write_address,write_clock,write_data,write_enable);

    // Module arguments
    input wire  [4:0] read_address;
    input wire  read_clock;
    output reg  [1:0] read_data;
    input wire  [4:0] write_address;
    input wire  write_clock;
    input wire  [1:0] write_data;
    input wire  write_enable;

    // Update code (custom)
    reg[1:0] mem[31:0];



    always @(posedge read_clock) begin
       read_data <= mem[read_address];
    end

    always @(posedge write_clock) begin
       if (write_enable) begin
          mem[write_address] <= write_data;
       end
    end

endmodule // contexts$responses


module contexts$states(clock,reset,now,available,exhausted,free_index,allocate,allocate_line,finish,finish_ready,finish_index,finish_waiting,finish_expiry,finish_hold,finish_killed,current_line,current_held,current_expiry,coming,coming_line,coming_index,coming_failed,complete_taken,holds_taken,check_line,check_valid,check_cleared,check_pending,kill,kill_index,count_ended_by_write,leaves,picked,pick_take,pick_index,pick_waiting,pick_killed);

    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  [15:0] now;
    output reg  available;
    output reg  exhausted;
    output reg  [4:0] free_index;
    input wire  allocate;
    input wire  [17:0] allocate_line;
    input wire  finish;
    output reg  finish_ready;
    input wire  [4:0] finish_index;
    input wire  [7:0] finish_waiting;
    input wire  [15:0] finish_expiry;
    input wire  finish_hold;
    output reg  finish_killed;
    input wire  [17:0] current_line;
    output reg  current_held;
    output reg  [15:0] current_expiry;
    input wire  coming;
    input wire  [17:0] coming_line;
    input wire  [2:0] coming_index;
    input wire  coming_failed;
    output reg  complete_taken;
    output reg  [5:0] holds_taken;
    input wire  [17:0] check_line;
    input wire  check_valid;
    input wire  check_cleared;
    output reg  check_pending;
    output reg  kill;
    output reg  [4:0] kill_index;
    output reg  count_ended_by_write;
    input wire  leaves;
    output reg  picked;
    input wire  pick_take;
    output reg  [4:0] pick_index;
    output reg  [7:0] pick_waiting;
    output reg  pick_killed;

    // Stub signals
    reg  [31:0] active$d;
    wire  [31:0] active$q;
    reg  active$clock;
    reg  [31:0] hold$d;
    wire  [31:0] hold$q;
    reg  hold$clock;
    reg  [31:0] ready$d;
    wire  [31:0] ready$q;
    reg  ready$clock;
    reg  [31:0] killed$d;
    wire  [31:0] killed$q;
    reg  killed$clock;
    reg  [31:0] told$d;
    wire  [31:0] told$q;
    reg  told$clock;
    reg  [31:0] waiting$0$d;
    wire  [31:0] waiting$0$q;
    reg  waiting$0$clock;
    reg  [31:0] waiting$1$d;
    wire  [31:0] waiting$1$q;
    reg  waiting$1$clock;
    reg  [31:0] waiting$2$d;
    wire  [31:0] waiting$2$q;
    reg  waiting$2$clock;
    reg  [31:0] waiting$3$d;
    wire  [31:0] waiting$3$q;
    reg  waiting$3$clock;
    reg  [31:0] waiting$4$d;
    wire  [31:0] waiting$4$q;
    reg  waiting$4$clock;
    reg  [31:0] waiting$5$d;
    wire  [31:0] waiting$5$q;
    reg  waiting$5$clock;
    reg  [31:0] waiting$6$d;
    wire  [31:0] waiting$6$q;
    reg  waiting$6$clock;
    reg  [31:0] waiting$7$d;
    wire  [31:0] waiting$7$q;
    reg  waiting$7$clock;
    reg  [31:0] given_up$0$d;
    wire  [31:0] given_up$0$q;
    reg  given_up$0$clock;
    reg  [31:0] given_up$1$d;
    wire  [31:0] given_up$1$q;
    reg  given_up$1$clock;
    reg  [31:0] given_up$2$d;
    wire  [31:0] given_up$2$q;
    reg  given_up$2$clock;
    reg  [31:0] given_up$3$d;
    wire  [31:0] given_up$3$q;
    reg  given_up$3$clock;
    reg  [31:0] given_up$4$d;
    wire  [31:0] given_up$4$q;
    reg  given_up$4$clock;
    reg  [31:0] given_up$5$d;
    wire  [31:0] given_up$5$q;
    reg  given_up$5$clock;
    reg  [31:0] given_up$6$d;
    wire  [31:0] given_up$6$q;
    reg  given_up$6$clock;
    reg  [31:0] given_up$7$d;
    wire  [31:0] given_up$7$q;
    reg  given_up$7$clock;
    reg  [17:0] line$0$d;
    wire  [17:0] line$0$q;
    reg  line$0$clock;
    reg  [17:0] line$1$d;
    wire  [17:0] line$1$q;
    reg  line$1$clock;
    reg  [17:0] line$2$d;
    wire  [17:0] line$2$q;
    reg  line$2$clock;
    reg  [17:0] line$3$d;
    wire  [17:0] line$3$q;
    reg  line$3$clock;
    reg  [17:0] line$4$d;
    wire  [17:0] line$4$q;
    reg  line$4$clock;
    reg  [17:0] line$5$d;
    wire  [17:0] line$5$q;
    reg  line$5$clock;
    reg  [17:0] line$6$d;
    wire  [17:0] line$6$q;
    reg  line$6$clock;
    reg  [17:0] line$7$d;
    wire  [17:0] line$7$q;
    reg  line$7$clock;
    reg  [17:0] line$8$d;
    wire  [17:0] line$8$q;
    reg  line$8$clock;
    reg  [17:0] line$9$d;
    wire  [17:0] line$9$q;
    reg  line$9$clock;
    reg  [17:0] line$10$d;
    wire  [17:0] line$10$q;
    reg  line$10$clock;
    reg  [17:0] line$11$d;
    wire  [17:0] line$11$q;
    reg  line$11$clock;
    reg  [17:0] line$12$d;
    wire  [17:0] line$12$q;
    reg  line$12$clock;
    reg  [17:0] line$13$d;
    wire  [17:0] line$13$q;
    reg  line$13$clock;
    reg  [17:0] line$14$d;
    wire  [17:0] line$14$q;
    reg  line$14$clock;
    reg  [17:0] line$15$d;
    wire  [17:0] line$15$q;
    reg  line$15$clock;
    reg  [17:0] line$16$d;
    wire  [17:0] line$16$q;
    reg  line$16$clock;
    reg  [17:0] line$17$d;
    wire  [17:0] line$17$q;
    reg  line$17$clock;
    reg  [17:0] line$18$d;
    wire  [17:0] line$18$q;
    reg  line$18$clock;
    reg  [17:0] line$19$d;
    wire  [17:0] line$19$q;
    reg  line$19$clock;
    reg  [17:0] line$20$d;
    wire  [17:0] line$20$q;
    reg  line$20$clock;
    reg  [17:0] line$21$d;
    wire  [17:0] line$21$q;
    reg  line$21$clock;
    reg  [17:0] line$22$d;
    wire  [17:0] line$22$q;
    reg  line$22$clock;
    reg  [17:0] line$23$d;
    wire  [17:0] line$23$q;
    reg  line$23$clock;
    reg  [17:0] line$24$d;
    wire  [17:0] line$24$q;
    reg  line$24$clock;
    reg  [17:0] line$25$d;
    wire  [17:0] line$25$q;
    reg  line$25$clock;
    reg  [17:0] line$26$d;
    wire  [17:0] line$26$q;
    reg  line$26$clock;
    reg  [17:0] line$27$d;
    wire  [17:0] line$27$q;
    reg  line$27$clock;
    reg  [17:0] line$28$d;
    wire  [17:0] line$28$q;
    reg  line$28$clock;
    reg  [17:0] line$29$d;
    wire  [17:0] line$29$q;
    reg  line$29$clock;
    reg  [17:0] line$30$d;
    wire  [17:0] line$30$q;
    reg  line$30$clock;
    reg  [17:0] line$31$d;
    wire  [17:0] line$31$q;
    reg  line$31$clock;
    reg  [15:0] expiry$0$d;
    wire  [15:0] expiry$0$q;
    reg  expiry$0$clock;
    reg  [15:0] expiry$1$d;
    wire  [15:0] expiry$1$q;
    reg  expiry$1$clock;
    reg  [15:0] expiry$2$d;
    wire  [15:0] expiry$2$q;
    reg  expiry$2$clock;
    reg  [15:0] expiry$3$d;
    wire  [15:0] expiry$3$q;
    reg  expiry$3$clock;
    reg  [15:0] expiry$4$d;
    wire  [15:0] expiry$4$q;
    reg  expiry$4$clock;
    reg  [15:0] expiry$5$d;
    wire  [15:0] expiry$5$q;
    reg  expiry$5$clock;
    reg  [15:0] expiry$6$d;
    wire  [15:0] expiry$6$q;
    reg  expiry$6$clock;
    reg  [15:0] expiry$7$d;
    wire  [15:0] expiry$7$q;
    reg  expiry$7$clock;
    reg  [15:0] expiry$8$d;
    wire  [15:0] expiry$8$q;
    reg  expiry$8$clock;
    reg  [15:0] expiry$9$d;
    wire  [15:0] expiry$9$q;
    reg  expiry$9$clock;
    reg  [15:0] expiry$10$d;
    wire  [15:0] expiry$10$q;
    reg  expiry$10$clock;
    reg  [15:0] expiry$11$d;
    wire  [15:0] expiry$11$q;
    reg  expiry$11$clock;
    reg  [15:0] expiry$12$d;
    wire  [15:0] expiry$12$q;
    reg  expiry$12$clock;
    reg  [15:0] expiry$13$d;
    wire  [15:0] expiry$13$q;
    reg  expiry$13$clock;
    reg  [15:0] expiry$14$d;
    wire  [15:0] expiry$14$q;
    reg  expiry$14$clock;
    reg  [15:0] expiry$15$d;
    wire  [15:0] expiry$15$q;
    reg  expiry$15$clock;
    reg  [15:0] expiry$16$d;
    wire  [15:0] expiry$16$q;
    reg  expiry$16$clock;
    reg  [15:0] expiry$17$d;
    wire  [15:0] expiry$17$q;
    reg  expiry$17$clock;
    reg  [15:0] expiry$18$d;
    wire  [15:0] expiry$18$q;
    reg  expiry$18$clock;
    reg  [15:0] expiry$19$d;
    wire  [15:0] expiry$19$q;
    reg  expiry$19$clock;
    reg  [15:0] expiry$20$d;
    wire  [15:0] expiry$20$q;
    reg  expiry$20$clock;
    reg  [15:0] expiry$21$d;
    wire  [15:0] expiry$21$q;
    reg  expiry$21$clock;
    reg  [15:0] expiry$22$d;
    wire  [15:0] expiry$22$q;
    reg  expiry$22$clock;
    reg  [15:0] expiry$23$d;
    wire  [15:0] expiry$23$q;
    reg  expiry$23$clock;
    reg  [15:0] expiry$24$d;
    wire  [15:0] expiry$24$q;
    reg  expiry$24$clock;
    reg  [15:0] expiry$25$d;
    wire  [15:0] expiry$25$q;
    reg  expiry$25$clock;
    reg  [15:0] expiry$26$d;
    wire  [15:0] expiry$26$q;
    reg  expiry$26$clock;
    reg  [15:0] expiry$27$d;
    wire  [15:0] expiry$27$q;
    reg  expiry$27$clock;
    reg  [15:0] expiry$28$d;
    wire  [15:0] expiry$28$q;
    reg  expiry$28$clock;
    reg  [15:0] expiry$29$d;
    wire  [15:0] expiry$29$q;
    reg  expiry$29$clock;
    reg  [15:0] expiry$30$d;
    wire  [15:0] expiry$30$q;
    reg  expiry$30$clock;
    reg  [15:0] expiry$31$d;
    wire  [15:0] expiry$31$q;
    reg  expiry$31$clock;
    reg  free_valid$d;
    wire  free_valid$q;
    reg  free_valid$clock;
    reg  [4:0] free$d;
    wire  [4:0] free$q;
    reg  free$clock;
    reg  [31:0] free_place$d;
    wire  [31:0] free_place$q;
    reg  free_place$clock;
    reg  none_free$d;
    wire  none_free$q;
    reg  none_free$clock;
    reg  [31:0] spare_place$d;
    wire  [31:0] spare_place$q;
    reg  spare_place$clock;
    reg  any_spare$d;
    wire  any_spare$q;
    reg  any_spare$clock;
    reg  [15:0] soon$d;
    wire  [15:0] soon$q;
    reg  soon$clock;
    reg  [31:0] expired$d;
    wire  [31:0] expired$q;
    reg  expired$clock;
    reg  [31:0] on_line$d;
    wire  [31:0] on_line$q;
    reg  on_line$clock;
    reg  [7:0] entry_came$d;
    wire  [7:0] entry_came$q;
    reg  entry_came$clock;
    reg  [7:0] entry_failed$d;
    wire  [7:0] entry_failed$q;
    reg  entry_failed$clock;
    reg  [31:0] takers$d;
    wire  [31:0] takers$q;
    reg  takers$clock;
    reg  page_taken$d;
    wire  page_taken$q;
    reg  page_taken$clock;
    reg  [31:0] finish_place$d;
    wire  [31:0] finish_place$q;
    reg  finish_place$clock;
    reg  any_shared$d;
    wire  any_shared$q;
    reg  any_shared$clock;
    reg  [15:0] shared_expiry$d;
    wire  [15:0] shared_expiry$q;
    reg  shared_expiry$clock;
    reg  [5:0] group$0$d;
    wire  [5:0] group$0$q;
    reg  group$0$clock;
    reg  [5:0] group$1$d;
    wire  [5:0] group$1$q;
    reg  group$1$clock;
    reg  [5:0] group$2$d;
    wire  [5:0] group$2$q;
    reg  group$2$clock;
    reg  [5:0] group$3$d;
    wire  [5:0] group$3$q;
    reg  group$3$clock;
    reg  [5:0] total$d;
    wire  [5:0] total$q;
    reg  total$clock;
    reg  [31:0] same_line$d;
    wire  [31:0] same_line$q;
    reg  same_line$clock;
    reg  [31:0] on_current$d;
    wire  [31:0] on_current$q;
    reg  on_current$clock;
    reg  [31:0] shared$d;
    wire  [31:0] shared$q;
    reg  shared$clock;
    reg  [31:0] killing$d;
    wire  [31:0] killing$q;
    reg  killing$clock;
    reg  killing_valid$d;
    wire  killing_valid$q;
    reg  killing_valid$clock;
    reg  [31:0] composing$d;
    wire  [31:0] composing$q;
    reg  composing$clock;
    reg  [31:0] next_pick$d;
    wire  [31:0] next_pick$q;
    reg  next_pick$clock;
    reg  any_next$d;
    wire  any_next$q;
    reg  any_next$clock;
    reg  upcoming_valid$d;
    wire  upcoming_valid$q;
    reg  upcoming_valid$clock;
    reg  [31:0] upcoming$d;
    wire  [31:0] upcoming$q;
    reg  upcoming$clock;
    reg  [4:0] upcoming_index$d;
    wire  [4:0] upcoming_index$q;
    reg  upcoming_index$clock;

    // Local signals
    reg  [31:0] one;
    reg  [31:0] allocate_bit;
    reg  [31:0] finish_bit;
    reg  [31:0] kill_bit;
    reg  [31:0] leave_bit;
    reg  [31:0] kept;
    reg  [31:0] unsettled;
    reg  [31:0] ended;
    reg  [31:0] expires;
    reg  [31:0] now_on_line;
    reg  [15:0] one_expiry;
    reg  [7:0] ending_entry;
    reg  [31:0] new_awaited;
    reg  [31:0] awaited;
    reg  [31:0] hit;
    reg  [31:0] current;
    reg  [31:0] now_on_current;
    reg  [31:0] current_below;
    reg  [31:0] now_same_line;
    reg  [31:0] pending;
    reg  [31:0] kills;
    reg  [31:0] kills_below;
    reg  [31:0] kills_lowest;
    reg  [4:0] lowest_kill;
    reg  [31:0] with_bit$0;
    reg  [31:0] with_bit$1;
    reg  [31:0] with_bit$2;
    reg  [31:0] with_bit$3;
    reg  [31:0] with_bit$4;
    reg  [31:0] picks_lowest;
    reg  [4:0] lowest_pick;
    reg  [31:0] new_hold;
    reg  [31:0] picks;
    reg  [31:0] picks_below;
    reg  [31:0] picked_waiting$0;
    reg  [31:0] picked_waiting$1;
    reg  [31:0] picked_waiting$2;
    reg  [31:0] picked_waiting$3;
    reg  [31:0] picked_waiting$4;
    reg  [31:0] picked_waiting$5;
    reg  [31:0] picked_waiting$6;
    reg  [31:0] picked_waiting$7;
    reg  [31:0] unused;
    reg  [31:0] unused_below;
    reg  [31:0] unused_lowest;
    reg  [4:0] lowest_unused;
    reg  [31:0] came$0;
    reg  [31:0] came$1;
    reg  [31:0] came$2;
    reg  [31:0] came$3;
    reg  [31:0] came$4;
    reg  [31:0] came$5;
    reg  [31:0] came$6;
    reg  [31:0] came$7;
    reg  [31:0] failed$0;
    reg  [31:0] failed$1;
    reg  [31:0] failed$2;
    reg  [31:0] failed$3;
    reg  [31:0] failed$4;
    reg  [31:0] failed$5;
    reg  [31:0] failed$6;
    reg  [31:0] failed$7;
    reg  [31:0] set_waiting$0;
    reg  [31:0] set_waiting$1;
    reg  [31:0] set_waiting$2;
    reg  [31:0] set_waiting$3;
    reg  [31:0] set_waiting$4;
    reg  [31:0] set_waiting$5;
    reg  [31:0] set_waiting$6;
    reg  [31:0] set_waiting$7;
    reg  [31:0] set_given_up$0;
    reg  [31:0] set_given_up$1;
    reg  [31:0] set_given_up$2;
    reg  [31:0] set_given_up$3;
    reg  [31:0] set_given_up$4;
    reg  [31:0] set_given_up$5;
    reg  [31:0] set_given_up$6;
    reg  [31:0] set_given_up$7;
    reg  first$0;
    reg  first$1;
    reg  first$2;
    reg  first$3;
    reg  first$4;
    reg  first$5;
    reg  first$6;
    reg  first$7;
    reg  second$0;
    reg  second$1;
    reg  second$2;
    reg  second$3;
    reg  second$4;
    reg  second$5;
    reg  second$6;
    reg  second$7;
    reg  third$0;
    reg  third$1;
    reg  third$2;
    reg  third$3;
    reg  third$4;
    reg  third$5;
    reg  third$6;
    reg  third$7;
    reg  fourth$0;
    reg  fourth$1;
    reg  fourth$2;
    reg  fourth$3;
    reg  fourth$4;
    reg  fourth$5;
    reg  fourth$6;
    reg  fourth$7;
    reg  two$0;
    reg  two$1;
    reg  two$2;
    reg  two$3;
    reg  two$4;
    reg  two$5;
    reg  two$6;
    reg  two$7;
    reg  four$0;
    reg  four$1;
    reg  four$2;
    reg  four$3;
    reg  four$4;
    reg  four$5;
    reg  four$6;
    reg  four$7;
    reg  [5:0] of_four$0;
    reg  [5:0] of_four$1;
    reg  [5:0] of_four$2;
    reg  [5:0] of_four$3;
    reg  [5:0] of_four$4;
    reg  [5:0] of_four$5;
    reg  [5:0] of_four$6;
    reg  [5:0] of_four$7;
    reg  [5:0] sum$0;
    reg  [5:0] sum$1;
    reg  [5:0] sum$2;
    reg  [5:0] sum$3;

    // Sub module instances
    contexts$states$active active(
        .d(active$d),
        .q(active$q),
        .clock(active$clock)
    );
    contexts$states$hold hold(
        .d(hold$d),
        .q(hold$q),
        .clock(hold$clock)
    );
    contexts$states$ready ready(
        .d(ready$d),
        .q(ready$q),
        .clock(ready$clock)
    );
    contexts$states$killed killed(
        .d(killed$d),
        .q(killed$q),
        .clock(killed$clock)
    );
    contexts$states$told told(
        .d(told$d),
        .q(told$q),
        .clock(told$clock)
    );
    contexts$states$waiting$0 waiting$0(
        .d(waiting$0$d),
        .q(waiting$0$q),
        .clock(waiting$0$clock)
    );
    contexts$states$waiting$1 waiting$1(
        .d(waiting$1$d),
        .q(waiting$1$q),
        .clock(waiting$1$clock)
    );
    contexts$states$waiting$2 waiting$2(
        .d(waiting$2$d),
        .q(waiting$2$q),
        .clock(waiting$2$clock)
    );
    contexts$states$waiting$3 waiting$3(
        .d(waiting$3$d),
        .q(waiting$3$q),
        .clock(waiting$3$clock)
    );
    contexts$states$waiting$4 waiting$4(
        .d(waiting$4$d),
        .q(waiting$4$q),
        .clock(waiting$4$clock)
    );
    contexts$states$waiting$5 waiting$5(
        .d(waiting$5$d),
        .q(waiting$5$q),
        .clock(waiting$5$clock)
    );
    contexts$states$waiting$6 waiting$6(
        .d(waiting$6$d),
        .q(waiting$6$q),
        .clock(waiting$6$clock)
    );
    contexts$states$waiting$7 waiting$7(
        .d(waiting$7$d),
        .q(waiting$7$q),
        .clock(waiting$7$clock)
    );
    contexts$states$given_up$0 given_up$0(
        .d(given_up$0$d),
        .q(given_up$0$q),
        .clock(given_up$0$clock)
    );
    contexts$states$given_up$1 given_up$1(
        .d(given_up$1$d),
        .q(given_up$1$q),
        .clock(given_up$1$clock)
    );
    contexts$states$given_up$2 given_up$2(
        .d(given_up$2$d),
        .q(given_up$2$q),
        .clock(given_up$2$clock)
    );
    contexts$states$given_up$3 given_up$3(
        .d(given_up$3$d),
        .q(given_up$3$q),
        .clock(given_up$3$clock)
    );
    contexts$states$given_up$4 given_up$4(
        .d(given_up$4$d),
        .q(given_up$4$q),
        .clock(given_up$4$clock)
    );
    contexts$states$given_up$5 given_up$5(
        .d(given_up$5$d),
        .q(given_up$5$q),
        .clock(given_up$5$clock)
    );
    contexts$states$given_up$6 given_up$6(
        .d(given_up$6$d),
        .q(given_up$6$q),
        .clock(given_up$6$clock)
    );
    contexts$states$given_up$7 given_up$7(
        .d(given_up$7$d),
        .q(given_up$7$q),
        .clock(given_up$7$clock)
    );
    contexts$states$line$0 line$0(
        .d(line$0$d),
        .q(line$0$q),
        .clock(line$0$clock)
    );
    contexts$states$line$1 line$1(
        .d(line$1$d),
        .q(line$1$q),
        .clock(line$1$clock)
    );
    contexts$states$line$2 line$2(
        .d(line$2$d),
        .q(line$2$q),
        .clock(line$2$clock)
    );
    contexts$states$line$3 line$3(
        .d(line$3$d),
        .q(line$3$q),
        .clock(line$3$clock)
    );
    contexts$states$line$4 line$4(
        .d(line$4$d),
        .q(line$4$q),
        .clock(line$4$clock)
    );
    contexts$states$line$5 line$5(
        .d(line$5$d),
        .q(line$5$q),
        .clock(line$5$clock)
    );
    contexts$states$line$6 line$6(
        .d(line$6$d),
        .q(line$6$q),
        .clock(line$6$clock)
    );
    contexts$states$line$7 line$7(
        .d(line$7$d),
        .q(line$7$q),
        .clock(line$7$clock)
    );
    contexts$states$line$8 line$8(
        .d(line$8$d),
        .q(line$8$q),
        .clock(line$8$clock)
    );
    contexts$states$line$9 line$9(
        .d(line$9$d),
        .q(line$9$q),
        .clock(line$9$clock)
    );
    contexts$states$line$10 line$10(
        .d(line$10$d),
        .q(line$10$q),
        .clock(line$10$clock)
    );
    contexts$states$line$11 line$11(
        .d(line$11$d),
        .q(line$11$q),
        .clock(line$11$clock)
    );
    contexts$states$line$12 line$12(
        .d(line$12$d),
        .q(line$12$q),
        .clock(line$12$clock)
    );
    contexts$states$line$13 line$13(
        .d(line$13$d),
        .q(line$13$q),
        .clock(line$13$clock)
    );
    contexts$states$line$14 line$14(
        .d(line$14$d),
        .q(line$14$q),
        .clock(line$14$clock)
    );
    contexts$states$line$15 line$15(
        .d(line$15$d),
        .q(line$15$q),
        .clock(line$15$clock)
    );
    contexts$states$line$16 line$16(
        .d(line$16$d),
        .q(line$16$q),
        .clock(line$16$clock)
    );
    contexts$states$line$17 line$17(
        .d(line$17$d),
        .q(line$17$q),
        .clock(line$17$clock)
    );
    contexts$states$line$18 line$18(
        .d(line$18$d),
        .q(line$18$q),
        .clock(line$18$clock)
    );
    contexts$states$line$19 line$19(
        .d(line$19$d),
        .q(line$19$q),
        .clock(line$19$clock)
    );
    contexts$states$line$20 line$20(
        .d(line$20$d),
        .q(line$20$q),
        .clock(line$20$clock)
    );
    contexts$states$line$21 line$21(
        .d(line$21$d),
        .q(line$21$q),
        .clock(line$21$clock)
    );
    contexts$states$line$22 line$22(
        .d(line$22$d),
        .q(line$22$q),
        .clock(line$22$clock)
    );
    contexts$states$line$23 line$23(
        .d(line$23$d),
        .q(line$23$q),
        .clock(line$23$clock)
    );
    contexts$states$line$24 line$24(
        .d(line$24$d),
        .q(line$24$q),
        .clock(line$24$clock)
    );
    contexts$states$line$25 line$25(
        .d(line$25$d),
        .q(line$25$q),
        .clock(line$25$clock)
    );
    contexts$states$line$26 line$26(
        .d(line$26$d),
        .q(line$26$q),
        .clock(line$26$clock)
    );
    contexts$states$line$27 line$27(
        .d(line$27$d),
        .q(line$27$q),
        .clock(line$27$clock)
    );
    contexts$states$line$28 line$28(
        .d(line$28$d),
        .q(line$28$q),
        .clock(line$28$clock)
    );
    contexts$states$line$29 line$29(
        .d(line$29$d),
        .q(line$29$q),
        .clock(line$29$clock)
    );
    contexts$states$line$30 line$30(
        .d(line$30$d),
        .q(line$30$q),
        .clock(line$30$clock)
    );
    contexts$states$line$31 line$31(
        .d(line$31$d),
        .q(line$31$q),
        .clock(line$31$clock)
    );
    contexts$states$expiry$0 expiry$0(
        .d(expiry$0$d),
        .q(expiry$0$q),
        .clock(expiry$0$clock)
    );
    contexts$states$expiry$1 expiry$1(
        .d(expiry$1$d),
        .q(expiry$1$q),
        .clock(expiry$1$clock)
    );
    contexts$states$expiry$2 expiry$2(
        .d(expiry$2$d),
        .q(expiry$2$q),
        .clock(expiry$2$clock)
    );
    contexts$states$expiry$3 expiry$3(
        .d(expiry$3$d),
        .q(expiry$3$q),
        .clock(expiry$3$clock)
    );
    contexts$states$expiry$4 expiry$4(
        .d(expiry$4$d),
        .q(expiry$4$q),
        .clock(expiry$4$clock)
    );
    contexts$states$expiry$5 expiry$5(
        .d(expiry$5$d),
        .q(expiry$5$q),
        .clock(expiry$5$clock)
    );
    contexts$states$expiry$6 expiry$6(
        .d(expiry$6$d),
        .q(expiry$6$q),
        .clock(expiry$6$clock)
    );
    contexts$states$expiry$7 expiry$7(
        .d(expiry$7$d),
        .q(expiry$7$q),
        .clock(expiry$7$clock)
    );
    contexts$states$expiry$8 expiry$8(
        .d(expiry$8$d),
        .q(expiry$8$q),
        .clock(expiry$8$clock)
    );
    contexts$states$expiry$9 expiry$9(
        .d(expiry$9$d),
        .q(expiry$9$q),
        .clock(expiry$9$clock)
    );
    contexts$states$expiry$10 expiry$10(
        .d(expiry$10$d),
        .q(expiry$10$q),
        .clock(expiry$10$clock)
    );
    contexts$states$expiry$11 expiry$11(
        .d(expiry$11$d),
        .q(expiry$11$q),
        .clock(expiry$11$clock)
    );
    contexts$states$expiry$12 expiry$12(
        .d(expiry$12$d),
        .q(expiry$12$q),
        .clock(expiry$12$clock)
    );
    contexts$states$expiry$13 expiry$13(
        .d(expiry$13$d),
        .q(expiry$13$q),
        .clock(expiry$13$clock)
    );
    contexts$states$expiry$14 expiry$14(
        .d(expiry$14$d),
        .q(expiry$14$q),
        .clock(expiry$14$clock)
    );
    contexts$states$expiry$15 expiry$15(
        .d(expiry$15$d),
        .q(expiry$15$q),
        .clock(expiry$15$clock)
    );
    contexts$states$expiry$16 expiry$16(
        .d(expiry$16$d),
        .q(expiry$16$q),
        .clock(expiry$16$clock)
    );
    contexts$states$expiry$17 expiry$17(
        .d(expiry$17$d),
        .q(expiry$17$q),
        .clock(expiry$17$clock)
    );
    contexts$states$expiry$18 expiry$18(
        .d(expiry$18$d),
        .q(expiry$18$q),
        .clock(expiry$18$clock)
    );
    contexts$states$expiry$19 expiry$19(
        .d(expiry$19$d),
        .q(expiry$19$q),
        .clock(expiry$19$clock)
    );
    contexts$states$expiry$20 expiry$20(
        .d(expiry$20$d),
        .q(expiry$20$q),
        .clock(expiry$20$clock)
    );
    contexts$states$expiry$21 expiry$21(
        .d(expiry$21$d),
        .q(expiry$21$q),
        .clock(expiry$21$clock)
    );
    contexts$states$expiry$22 expiry$22(
        .d(expiry$22$d),
        .q(expiry$22$q),
        .clock(expiry$22$clock)
    );
    contexts$states$expiry$23 expiry$23(
        .d(expiry$23$d),
        .q(expiry$23$q),
        .clock(expiry$23$clock)
    );
    contexts$states$expiry$24 expiry$24(
        .d(expiry$24$d),
        .q(expiry$24$q),
        .clock(expiry$24$clock)
    );
    contexts$states$expiry$25 expiry$25(
        .d(expiry$25$d),
        .q(expiry$25$q),
        .clock(expiry$25$clock)
    );
    contexts$states$expiry$26 expiry$26(
        .d(expiry$26$d),
        .q(expiry$26$q),
        .clock(expiry$26$clock)
    );
    contexts$states$expiry$27 expiry$27(
        .d(expiry$27$d),
        .q(expiry$27$q),
        .clock(expiry$27$clock)
    );
    contexts$states$expiry$28 expiry$28(
        .d(expiry$28$d),
        .q(expiry$28$q),
        .clock(expiry$28$clock)
    );
    contexts$states$expiry$29 expiry$29(
        .d(expiry$29$d),
        .q(expiry$29$q),
        .clock(expiry$29$clock)
    );
    contexts$states$expiry$30 expiry$30(
        .d(expiry$30$d),
        .q(expiry$30$q),
        .clock(expiry$30$clock)
    );
    contexts$states$expiry$31 expiry$31(
        .d(expiry$31$d),
        .q(expiry$31$q),
        .clock(expiry$31$clock)
    );
    contexts$states$free_valid free_valid(
        .d(free_valid$d),
        .q(free_valid$q),
        .clock(free_valid$clock)
    );
    contexts$states$free free(
        .d(free$d),
        .q(free$q),
        .clock(free$clock)
    );
    contexts$states$free_place free_place(
        .d(free_place$d),
        .q(free_place$q),
        .clock(free_place$clock)
    );
    contexts$states$none_free none_free(
        .d(none_free$d),
        .q(none_free$q),
        .clock(none_free$clock)
    );
    contexts$states$spare_place spare_place(
        .d(spare_place$d),
        .q(spare_place$q),
        .clock(spare_place$clock)
    );
    contexts$states$any_spare any_spare(
        .d(any_spare$d),
        .q(any_spare$q),
        .clock(any_spare$clock)
    );
    contexts$states$soon soon(
        .d(soon$d),
        .q(soon$q),
        .clock(soon$clock)
    );
    contexts$states$expired expired(
        .d(expired$d),
        .q(expired$q),
        .clock(expired$clock)
    );
    contexts$states$on_line on_line(
        .d(on_line$d),
        .q(on_line$q),
        .clock(on_line$clock)
    );
    contexts$states$entry_came entry_came(
        .d(entry_came$d),
        .q(entry_came$q),
        .clock(entry_came$clock)
    );
    contexts$states$entry_failed entry_failed(
        .d(entry_failed$d),
        .q(entry_failed$q),
        .clock(entry_failed$clock)
    );
    contexts$states$takers takers(
        .d(takers$d),
        .q(takers$q),
        .clock(takers$clock)
    );
    contexts$states$page_taken page_taken(
        .d(page_taken$d),
        .q(page_taken$q),
        .clock(page_taken$clock)
    );
    contexts$states$finish_place finish_place(
        .d(finish_place$d),
        .q(finish_place$q),
        .clock(finish_place$clock)
    );
    contexts$states$any_shared any_shared(
        .d(any_shared$d),
        .q(any_shared$q),
        .clock(any_shared$clock)
    );
    contexts$states$shared_expiry shared_expiry(
        .d(shared_expiry$d),
        .q(shared_expiry$q),
        .clock(shared_expiry$clock)
    );
    contexts$states$group$0 group$0(
        .d(group$0$d),
        .q(group$0$q),
        .clock(group$0$clock)
    );
    contexts$states$group$1 group$1(
        .d(group$1$d),
        .q(group$1$q),
        .clock(group$1$clock)
    );
    contexts$states$group$2 group$2(
        .d(group$2$d),
        .q(group$2$q),
        .clock(group$2$clock)
    );
    contexts$states$group$3 group$3(
        .d(group$3$d),
        .q(group$3$q),
        .clock(group$3$clock)
    );
    contexts$states$total total(
        .d(total$d),
        .q(total$q),
        .clock(total$clock)
    );
    contexts$states$same_line same_line(
        .d(same_line$d),
        .q(same_line$q),
        .clock(same_line$clock)
    );
    contexts$states$on_current on_current(
        .d(on_current$d),
        .q(on_current$q),
        .clock(on_current$clock)
    );
    contexts$states$shared shared(
        .d(shared$d),
        .q(shared$q),
        .clock(shared$clock)
    );
    contexts$states$killing killing(
        .d(killing$d),
        .q(killing$q),
        .clock(killing$clock)
    );
    contexts$states$killing_valid killing_valid(
        .d(killing_valid$d),
        .q(killing_valid$q),
        .clock(killing_valid$clock)
    );
    contexts$states$composing composing(
        .d(composing$d),
        .q(composing$q),
        .clock(composing$clock)
    );
    contexts$states$next_pick next_pick(
        .d(next_pick$d),
        .q(next_pick$q),
        .clock(next_pick$clock)
    );
    contexts$states$any_next any_next(
        .d(any_next$d),
        .q(any_next$q),
        .clock(any_next$clock)
    );
    contexts$states$upcoming_valid upcoming_valid(
        .d(upcoming_valid$d),
        .q(upcoming_valid$q),
        .clock(upcoming_valid$clock)
    );
    contexts$states$upcoming upcoming(
        .d(upcoming$d),
        .q(upcoming$q),
        .clock(upcoming$clock)
    );
    contexts$states$upcoming_index upcoming_index(
        .d(upcoming_index$d),
        .q(upcoming_index$q),
        .clock(upcoming_index$clock)
    );

    // Update code

    always @(*) begin
        active$clock = clock;
    end

    always @(*) begin
        hold$clock = clock;
    end

    always @(*) begin
        ready$clock = clock;
    end

    always @(*) begin
        killed$clock = clock;
    end

    always @(*) begin
        told$clock = clock;
    end

    always @(*) begin
        free_valid$clock = clock;
    end

    always @(*) begin
        free$clock = clock;
    end

    always @(*) begin
        free_place$clock = clock;
    end

    always @(*) begin
        none_free$clock = clock;
    end

    always @(*) begin
        spare_place$clock = clock;
    end

    always @(*) begin
        any_spare$clock = clock;
    end

    always @(*) begin
        soon$clock = clock;
    end

    always @(*) begin
        expired$clock = clock;
    end

    always @(*) begin
        on_line$clock = clock;
    end

    always @(*) begin
        entry_came$clock = clock;
    end

    always @(*) begin
        entry_failed$clock = clock;
    end

    always @(*) begin
        takers$clock = clock;
    end

    always @(*) begin
        page_taken$clock = clock;
    end

    always @(*) begin
        finish_place$clock = clock;
    end

    always @(*) begin
        any_shared$clock = clock;
    end

    always @(*) begin
        shared_expiry$clock = clock;
    end

    always @(*) begin
        total$clock = clock;
    end

    always @(*) begin
        same_line$clock = clock;
    end

    always @(*) begin
        on_current$clock = clock;
    end

    always @(*) begin
        shared$clock = clock;
    end

    always @(*) begin
        killing$clock = clock;
    end

    always @(*) begin
        killing_valid$clock = clock;
    end

    always @(*) begin
        composing$clock = clock;
    end

    always @(*) begin
        next_pick$clock = clock;
    end

    always @(*) begin
        any_next$clock = clock;
    end

    always @(*) begin
        upcoming_valid$clock = clock;
    end

    always @(*) begin
        upcoming$clock = clock;
    end

    always @(*) begin
        upcoming_index$clock = clock;
    end

    always @(*) begin
        active$d = active$q;
        active$d = (active$q & ~leave_bit) | allocate_bit;
        if (reset) begin
            active$d = 32'h0;
        end
    end

    always @(*) begin
        hold$d = hold$q;
        hold$d = (hold$q & ~ended & ~kill_bit & kept) | new_hold;
        if (reset) begin
            hold$d = 32'h0;
        end
    end

    always @(*) begin
        ready$d = ready$q;
        ready$d = (ready$q | ended | (finish_bit & ~new_hold) | (kill_bit & hold$q)) & kept;
        if (reset) begin
            ready$d = 32'h0;
        end
    end

    always @(*) begin
        killed$d = killed$q;
        killed$d = (killed$q | kill_bit) & kept;
        if (reset) begin
            killed$d = 32'h0;
        end
    end

    always @(*) begin
        told$d = told$q;
        told$d = (told$q | kill_bit) & kept;
        if (check_cleared) begin
            told$d = 32'h0;
        end
        if (reset) begin
            told$d = 32'h0;
        end
    end

    always @(*) begin
        free_valid$d = free_valid$q;
        if (~free_valid$q) begin
            free_valid$d = any_spare$q;
        end
        if (allocate) begin
            free_valid$d = 1'b0;
        end
        if (reset) begin
            free_valid$d = 1'b0;
        end
    end

    always @(*) begin
        free$d = free$q;
        if (~free_valid$q) begin
            free$d = lowest_unused;
        end
    end

    always @(*) begin
        free_place$d = free_place$q;
        one = 32'h1;
        with_bit$0 = 64'haaaaaaaa;
        with_bit$1 = 64'hcccccccc;
        with_bit$2 = 64'hf0f0f0f0;
        with_bit$3 = 64'hff00ff00;
        with_bit$4 = 64'hffff0000;
        if (~free_valid$q) begin
            free_place$d = spare_place$q;
        end
    end

    always @(*) begin
        none_free$d = none_free$q;
        none_free$d = 1'b0;
        if (~free_valid$q) begin
            none_free$d = ~any_spare$q;
        end
        if (reset) begin
            none_free$d = 1'b0;
        end
    end

    always @(*) begin
        spare_place$d = spare_place$q;
        spare_place$d = unused_lowest;
    end

    always @(*) begin
        any_spare$d = any_spare$q;
        any_spare$d = unused != 32'h0;
        if (reset) begin
            any_spare$d = 1'b0;
        end
    end

    always @(*) begin
        soon$d = soon$q;
        soon$d = now + 32'h2;
    end

    always @(*) begin
        expired$d = expired$q;
        expired$d = expires & ~finish_bit;
    end

    always @(*) begin
        on_line$d = on_line$q;
        on_line$d = now_on_line;
    end

    always @(*) begin
        entry_came$d = entry_came$q;
        entry_came$d = ending_entry;
        if (coming_failed) begin
            entry_came$d = 32'h0;
        end
        if (reset) begin
            entry_came$d = 32'h0;
        end
    end

    always @(*) begin
        entry_failed$d = entry_failed$q;
        entry_failed$d = 32'h0;
        if (coming_failed) begin
            entry_failed$d = ending_entry;
        end
        if (reset) begin
            entry_failed$d = 32'h0;
        end
    end

    always @(*) begin
        takers$d = takers$q;
        takers$d = hit;
        if (reset) begin
            takers$d = 32'h0;
        end
    end

    always @(*) begin
        page_taken$d = page_taken$q;
        page_taken$d = takers$q != 32'h0;
        if (reset) begin
            page_taken$d = 1'b0;
        end
    end

    always @(*) begin
        finish_place$d = finish_place$q;
        finish_place$d = one << finish_index;
    end

    always @(*) begin
        any_shared$d = any_shared$q;
        any_shared$d = (shared$q & hold$q) != 32'h0;
    end

    always @(*) begin
        shared_expiry$d = shared_expiry$q;
        shared_expiry$d = one_expiry;
    end

    always @(*) begin
        total$d = total$q;
        total$d = group$0$q + group$1$q + group$2$q + group$3$q;
    end

    always @(*) begin
        same_line$d = same_line$q;
        same_line$d = now_same_line & ~allocate_bit;
    end

    always @(*) begin
        on_current$d = on_current$q;
        on_current$d = now_on_current;
    end

    always @(*) begin
        shared$d = shared$q;
        shared$d = current & ~current_below;
    end

    always @(*) begin
        killing$d = killing$q;
        killing$d = 32'h0;
        if (check_valid) begin
            killing$d = kills_lowest;
        end
        if (reset) begin
            killing$d = 32'h0;
        end
    end

    always @(*) begin
        killing_valid$d = killing_valid$q;
        killing_valid$d = 1'b0;
        if (check_valid) begin
            killing_valid$d = kills != 32'h0;
        end
        if (reset) begin
            killing_valid$d = 1'b0;
        end
    end

    always @(*) begin
        composing$d = composing$q;
        if (leaves) begin
            composing$d = 32'h0;
        end
        if (pick_take) begin
            composing$d = upcoming$q;
        end
        if (reset) begin
            composing$d = 32'h0;
        end
    end

    always @(*) begin
        next_pick$d = next_pick$q;
        if (pick_take | ~upcoming_valid$q | ~any_next$q) begin
            next_pick$d = picks_lowest;
        end
        if (reset) begin
            next_pick$d = 32'h0;
        end
    end

    always @(*) begin
        any_next$d = any_next$q;
        if (pick_take | ~upcoming_valid$q | ~any_next$q) begin
            any_next$d = picks != 32'h0;
        end
        if (reset) begin
            any_next$d = 1'b0;
        end
    end

    always @(*) begin
        upcoming_valid$d = upcoming_valid$q;
        if (pick_take | ~upcoming_valid$q) begin
            upcoming_valid$d = any_next$q;
        end
        if (reset) begin
            upcoming_valid$d = 1'b0;
        end
    end

    always @(*) begin
        upcoming$d = upcoming$q;
        if (pick_take | ~upcoming_valid$q) begin
            upcoming$d = next_pick$q;
        end
        if (reset) begin
            upcoming$d = 32'h0;
        end
    end

    always @(*) begin
        upcoming_index$d = upcoming_index$q;
        if (pick_take | ~upcoming_valid$q) begin
            upcoming_index$d = lowest_pick;
        end
    end

    always @(*) begin
        waiting$0$clock = clock;
    end

    always @(*) begin
        given_up$0$clock = clock;
    end

    always @(*) begin
        waiting$1$clock = clock;
    end

    always @(*) begin
        given_up$1$clock = clock;
    end

    always @(*) begin
        waiting$2$clock = clock;
    end

    always @(*) begin
        given_up$2$clock = clock;
    end

    always @(*) begin
        waiting$3$clock = clock;
    end

    always @(*) begin
        given_up$3$clock = clock;
    end

    always @(*) begin
        waiting$4$clock = clock;
    end

    always @(*) begin
        given_up$4$clock = clock;
    end

    always @(*) begin
        waiting$5$clock = clock;
    end

    always @(*) begin
        given_up$5$clock = clock;
    end

    always @(*) begin
        waiting$6$clock = clock;
    end

    always @(*) begin
        given_up$6$clock = clock;
    end

    always @(*) begin
        waiting$7$clock = clock;
    end

    always @(*) begin
        given_up$7$clock = clock;
    end

    always @(*) begin
        group$0$clock = clock;
    end

    always @(*) begin
        group$1$clock = clock;
    end

    always @(*) begin
        group$2$clock = clock;
    end

    always @(*) begin
        group$3$clock = clock;
    end

    always @(*) begin
        line$0$clock = clock;
    end

    always @(*) begin
        line$0$d = line$0$q;
        if (allocate) begin
            if (allocate_bit[0]) begin
                line$0$d = allocate_line;
            end
        end
    end

    always @(*) begin
        expiry$0$clock = clock;
    end

    always @(*) begin
        expiry$0$d = expiry$0$q;
        if (finish) begin
            if (finish_bit[0]) begin
                expiry$0$d = finish_expiry;
            end
        end
    end

    always @(*) begin
        line$1$clock = clock;
    end

    always @(*) begin
        line$1$d = line$1$q;
        if (allocate) begin
            if (allocate_bit[1]) begin
                line$1$d = allocate_line;
            end
        end
    end

    always @(*) begin
        expiry$1$clock = clock;
    end

    always @(*) begin
        expiry$1$d = expiry$1$q;
        if (finish) begin
            if (finish_bit[1]) begin
                expiry$1$d = finish_expiry;
            end
        end
    end

    always @(*) begin
        line$2$clock = clock;
    end

    always @(*) begin
        line$2$d = line$2$q;
        if (allocate) begin
            if (allocate_bit[2]) begin
                line$2$d = allocate_line;
            end
        end
    end

    always @(*) begin
        expiry$2$clock = clock;
    end

    always @(*) begin
        expiry$2$d = expiry$2$q;
        if (finish) begin
            if (finish_bit[2]) begin
                expiry$2$d = finish_expiry;
            end
        end
    end

    always @(*) begin
        line$3$clock = clock;
    end

    always @(*) begin
        line$3$d = line$3$q;
        if (allocate) begin
            if (allocate_bit[3]) begin
                line$3$d = allocate_line;
            end
        end
    end

    always @(*) begin
        expiry$3$clock = clock;
    end

    always @(*) begin
        expiry$3$d = expiry$3$q;
        if (finish) begin
            if (finish_bit[3]) begin
                expiry$3$d = finish_expiry;
            end
        end
    end

    always @(*) begin
        line$4$clock = clock;
    end

    always @(*) begin
        line$4$d = line$4$q;
        if (allocate) begin
            if (allocate_bit[4]) begin
                line$4$d = allocate_line;
            end
        end
    end

    always @(*) begin
        expiry$4$clock = clock;
    end

    always @(*) begin
        expiry$4$d = expiry$4$q;
        if (finish) begin
            if (finish_bit[4]) begin
                expiry$4$d = finish_expiry;
            end
        end
    end

    always @(*) begin
        line$5$clock = clock;
    end

    always @(*) begin
        line$5$d = line$5$q;
        if (allocate) begin
            if (allocate_bit[5]) begin
                line$5$d = allocate_line;
            end
        end
    end

    always @(*) begin
        expiry$5$clock = clock;
    end

    always @(*) begin
        expiry$5$d = expiry$5$q;
        if (finish) begin
            if (finish_bit[5]) begin
                expiry$5$d = finish_expiry;
            end
        end
    end

    always @(*) begin
        line$6$clock = clock;
    end

    always @(*) begin
        line$6$d = line$6$q;
        if (allocate) begin
            if (allocate_bit[6]) begin
                line$6$d = allocate_line;
            end
        end
    end

    always @(*) begin
        expiry$6$clock = clock;
    end

    always @(*) begin
        expiry$6$d = expiry$6$q;
        if (finish) begin
            if (finish_bit[6]) begin
                expiry$6$d = finish_expiry;
            end
        end
    end

    always @(*) begin
        line$7$clock = clock;
    end

    always @(*) begin
        line$7$d = line$7$q;
        if (allocate) begin
            if (allocate_bit[7]) begin
                line$7$d = allocate_line;
            end
        end
    end

    always @(*) begin
        expiry$7$clock = clock;
    end

    always @(*) begin
        expiry$7$d = expiry$7$q;
        if (finish) begin
            if (finish_bit[7]) begin
                expiry$7$d = finish_expiry;
            end
        end
    end

    always @(*) begin
        line$8$clock = clock;
    end

    always @(*) begin
        line$8$d = line$8$q;
        if (allocate) begin
            if (allocate_bit[8]) begin
                line$8$d = allocate_line;
            end
        end
    end

    always @(*) begin
        expiry$8$clock = clock;
    end

    always @(*) begin
        expiry$8$d = expiry$8$q;
        if (finish) begin
            if (finish_bit[8]) begin
                expiry$8$d = finish_expiry;
            end
        end
    end

    always @(*) begin
        line$9$clock = clock;
    end

    always @(*) begin
        line$9$d = line$9$q;
        if (allocate) begin
            if (allocate_bit[9]) begin
                line$9$d = allocate_line;
            end
        end
    end

    always @(*) begin
        expiry$9$clock = clock;
    end

    always @(*) begin
        expiry$9$d = expiry$9$q;
        if (finish) begin
            if (finish_bit[9]) begin
                expiry$9$d = finish_expiry;
            end
        end
    end

    always @(*) begin
        line$10$clock = clock;
    end

    always @(*) begin
        line$10$d = line$10$q;
        if (allocate) begin
            if (allocate_bit[10]) begin
                line$10$d = allocate_line;
            end
        end
    end

    always @(*) begin
        expiry$10$clock = clock;
    end

    always @(*) begin
        expiry$10$d = expiry$10$q;
        if (finish) begin
            if (finish_bit[10]) begin
                expiry$10$d = finish_expiry;
            end
        end
    end

    always @(*) begin
        line$11$clock = clock;
    end

    always @(*) begin
        line$11$d = line$11$q;
        if (allocate) begin
            if (allocate_bit[11]) begin
                line$11$d = allocate_line;
            end
        end
    end

    always @(*) begin
        expiry$11$clock = clock;
    end

    always @(*) begin
        expiry$11$d = expiry$11$q;
        if (finish) begin
            if (finish_bit[11]) begin
                expiry$11$d = finish_expiry;
            end
        end
    end

    always @(*) begin
        line$12$clock = clock;
    end

    always @(*) begin
        line$12$d = line$12$q;
        if (allocate) begin
            if (allocate_bit[12]) begin
                line$12$d = allocate_line;
            end
        end
    end

    always @(*) begin
        expiry$12$clock = clock;
    end

    always @(*) begin
        expiry$12$d = expiry$12$q;
        if (finish) begin
            if (finish_bit[12]) begin
                expiry$12$d = finish_expiry;
            end
        end
    end

    always @(*) begin
        line$13$clock = clock;
    end

    always @(*) begin
        line$13$d = line$13$q;
        if (allocate) begin
            if (allocate_bit[13]) begin
                line$13$d = allocate_line;
            end
        end
    end

    always @(*) begin
        expiry$13$clock = clock;
    end

    always @(*) begin
        expiry$13$d = expiry$13$q;
        if (finish) begin
            if (finish_bit[13]) begin
                expiry$13$d = finish_expiry;
            end
        end
    end

    always @(*) begin
        line$14$clock = clock;
    end

    always @(*) begin
        line$14$d = line$14$q;
        if (allocate) begin
            if (allocate_bit[14]) begin
                line$14$d = allocate_line;
            end
        end
    end

    always @(*) begin
        expiry$14$clock = clock;
    end

    always @(*) begin
        expiry$14$d = expiry$14$q;
        if (finish) begin
            if (finish_bit[14]) begin
                expiry$14$d = finish_expiry;
            end
        end
    end

    always @(*) begin
        line$15$clock = clock;
    end

    always @(*) begin
        line$15$d = line$15$q;
        if (allocate) begin
            if (allocate_bit[15]) begin
                line$15$d = allocate_line;
            end
        end
    end

    always @(*) begin
        expiry$15$clock = clock;
    end

    always @(*) begin
        expiry$15$d = expiry$15$q;
        if (finish) begin
            if (finish_bit[15]) begin
                expiry$15$d = finish_expiry;
            end
        end
    end

    always @(*) begin
        line$16$clock = clock;
    end

    always @(*) begin
        line$16$d = line$16$q;
        if (allocate) begin
            if (allocate_bit[16]) begin
                line$16$d = allocate_line;
            end
        end
    end

    always @(*) begin
        expiry$16$clock = clock;
    end

    always @(*) begin
        expiry$16$d = expiry$16$q;
        if (finish) begin
            if (finish_bit[16]) begin
                expiry$16$d = finish_expiry;
            end
        end
    end

    always @(*) begin
        line$17$clock = clock;
    end

    always @(*) begin
        line$17$d = line$17$q;
        if (allocate) begin
            if (allocate_bit[17]) begin
                line$17$d = allocate_line;
            end
        end
    end

    always @(*) begin
        expiry$17$clock = clock;
    end

    always @(*) begin
        expiry$17$d = expiry$17$q;
        if (finish) begin
            if (finish_bit[17]) begin
                expiry$17$d = finish_expiry;
            end
        end
    end

    always @(*) begin
        line$18$clock = clock;
    end

    always @(*) begin
        line$18$d = line$18$q;
        if (allocate) begin
            if (allocate_bit[18]) begin
                line$18$d = allocate_line;
            end
        end
    end

    always @(*) begin
        expiry$18$clock = clock;
    end

    always @(*) begin
        expiry$18$d = expiry$18$q;
        if (finish) begin
            if (finish_bit[18]) begin
                expiry$18$d = finish_expiry;
            end
        end
    end

    always @(*) begin
        line$19$clock = clock;
    end

    always @(*) begin
        line$19$d = line$19$q;
        if (allocate) begin
            if (allocate_bit[19]) begin
                line$19$d = allocate_line;
            end
        end
    end

    always @(*) begin
        expiry$19$clock = clock;
    end

    always @(*) begin
        expiry$19$d = expiry$19$q;
        if (finish) begin
            if (finish_bit[19]) begin
                expiry$19$d = finish_expiry;
            end
        end
    end

    always @(*) begin
        line$20$clock = clock;
    end

    always @(*) begin
        line$20$d = line$20$q;
        if (allocate) begin
            if (allocate_bit[20]) begin
                line$20$d = allocate_line;
            end
        end
    end

    always @(*) begin
        expiry$20$clock = clock;
    end

    always @(*) begin
        expiry$20$d = expiry$20$q;
        if (finish) begin
            if (finish_bit[20]) begin
                expiry$20$d = finish_expiry;
            end
        end
    end

    always @(*) begin
        line$21$clock = clock;
    end

    always @(*) begin
        line$21$d = line$21$q;
        if (allocate) begin
            if (allocate_bit[21]) begin
                line$21$d = allocate_line;
            end
        end
    end

    always @(*) begin
        expiry$21$clock = clock;
    end

    always @(*) begin
        expiry$21$d = expiry$21$q;
        if (finish) begin
            if (finish_bit[21]) begin
                expiry$21$d = finish_expiry;
            end
        end
    end

    always @(*) begin
        line$22$clock = clock;
    end

    always @(*) begin
        line$22$d = line$22$q;
        if (allocate) begin
            if (allocate_bit[22]) begin
                line$22$d = allocate_line;
            end
        end
    end

    always @(*) begin
        expiry$22$clock = clock;
    end

    always @(*) begin
        expiry$22$d = expiry$22$q;
        if (finish) begin
            if (finish_bit[22]) begin
                expiry$22$d = finish_expiry;
            end
        end
    end

    always @(*) begin
        line$23$clock = clock;
    end

    always @(*) begin
        line$23$d = line$23$q;
        if (allocate) begin
            if (allocate_bit[23]) begin
                line$23$d = allocate_line;
            end
        end
    end

    always @(*) begin
        expiry$23$clock = clock;
    end

    always @(*) begin
        expiry$23$d = expiry$23$q;
        if (finish) begin
            if (finish_bit[23]) begin
                expiry$23$d = finish_expiry;
            end
        end
    end

    always @(*) begin
        line$24$clock = clock;
    end

    always @(*) begin
        line$24$d = line$24$q;
        if (allocate) begin
            if (allocate_bit[24]) begin
                line$24$d = allocate_line;
            end
        end
    end

    always @(*) begin
        expiry$24$clock = clock;
    end

    always @(*) begin
        expiry$24$d = expiry$24$q;
        if (finish) begin
            if (finish_bit[24]) begin
                expiry$24$d = finish_expiry;
            end
        end
    end

    always @(*) begin
        line$25$clock = clock;
    end

    always @(*) begin
        line$25$d = line$25$q;
        if (allocate) begin
            if (allocate_bit[25]) begin
                line$25$d = allocate_line;
            end
        end
    end

    always @(*) begin
        expiry$25$clock = clock;
    end

    always @(*) begin
        expiry$25$d = expiry$25$q;
        if (finish) begin
            if (finish_bit[25]) begin
                expiry$25$d = finish_expiry;
            end
        end
    end

    always @(*) begin
        line$26$clock = clock;
    end

    always @(*) begin
        line$26$d = line$26$q;
        if (allocate) begin
            if (allocate_bit[26]) begin
                line$26$d = allocate_line;
            end
        end
    end

    always @(*) begin
        expiry$26$clock = clock;
    end

    always @(*) begin
        expiry$26$d = expiry$26$q;
        if (finish) begin
            if (finish_bit[26]) begin
                expiry$26$d = finish_expiry;
            end
        end
    end

    always @(*) begin
        line$27$clock = clock;
    end

    always @(*) begin
        line$27$d = line$27$q;
        if (allocate) begin
            if (allocate_bit[27]) begin
                line$27$d = allocate_line;
            end
        end
    end

    always @(*) begin
        expiry$27$clock = clock;
    end

    always @(*) begin
        expiry$27$d = expiry$27$q;
        if (finish) begin
            if (finish_bit[27]) begin
                expiry$27$d = finish_expiry;
            end
        end
    end

    always @(*) begin
        line$28$clock = clock;
    end

    always @(*) begin
        line$28$d = line$28$q;
        if (allocate) begin
            if (allocate_bit[28]) begin
                line$28$d = allocate_line;
            end
        end
    end

    always @(*) begin
        expiry$28$clock = clock;
    end

    always @(*) begin
        expiry$28$d = expiry$28$q;
        if (finish) begin
            if (finish_bit[28]) begin
                expiry$28$d = finish_expiry;
            end
        end
    end

    always @(*) begin
        line$29$clock = clock;
    end

    always @(*) begin
        line$29$d = line$29$q;
        if (allocate) begin
            if (allocate_bit[29]) begin
                line$29$d = allocate_line;
            end
        end
    end

    always @(*) begin
        expiry$29$clock = clock;
    end

    always @(*) begin
        expiry$29$d = expiry$29$q;
        if (finish) begin
            if (finish_bit[29]) begin
                expiry$29$d = finish_expiry;
            end
        end
    end

    always @(*) begin
        line$30$clock = clock;
    end

    always @(*) begin
        line$30$d = line$30$q;
        if (allocate) begin
            if (allocate_bit[30]) begin
                line$30$d = allocate_line;
            end
        end
    end

    always @(*) begin
        expiry$30$clock = clock;
    end

    always @(*) begin
        expiry$30$d = expiry$30$q;
        if (finish) begin
            if (finish_bit[30]) begin
                expiry$30$d = finish_expiry;
            end
        end
    end

    always @(*) begin
        line$31$clock = clock;
    end

    always @(*) begin
        line$31$d = line$31$q;
        if (allocate) begin
            if (allocate_bit[31]) begin
                line$31$d = allocate_line;
            end
        end
    end

    always @(*) begin
        expiry$31$clock = clock;
    end

    always @(*) begin
        expiry$31$d = expiry$31$q;
        if (finish) begin
            if (finish_bit[31]) begin
                expiry$31$d = finish_expiry;
            end
        end
    end

    always @(*) begin
        pending = same_line$q & active$q & ~told$q;
    end

    always @(*) begin
        check_pending = pending != 32'h0;
    end

    always @(*) begin
        kills = pending & ~(killed$q | ready$q | killing$q);
    end

    always @(*) begin
        kills_below = kills - 32'h1;
    end

    always @(*) begin
        kills_lowest = kills & ~kills_below;
    end

    always @(*) begin
        lowest_kill = 32'h0;
        if ((killing$q & with_bit$0) != 32'h0) begin
            lowest_kill = (lowest_kill & ~(1 << (0)) | ((1'b1) << (0)));
        end
        if ((killing$q & with_bit$1) != 32'h0) begin
            lowest_kill = (lowest_kill & ~(1 << (1)) | ((1'b1) << (1)));
        end
        if ((killing$q & with_bit$2) != 32'h0) begin
            lowest_kill = (lowest_kill & ~(1 << (2)) | ((1'b1) << (2)));
        end
        if ((killing$q & with_bit$3) != 32'h0) begin
            lowest_kill = (lowest_kill & ~(1 << (3)) | ((1'b1) << (3)));
        end
        if ((killing$q & with_bit$4) != 32'h0) begin
            lowest_kill = (lowest_kill & ~(1 << (4)) | ((1'b1) << (4)));
        end
    end

    always @(*) begin
        kill_bit = killing$q & ~ready$q;
    end

    always @(*) begin
        kill = kill_bit != 32'h0;
    end

    always @(*) begin
        kill_index = lowest_kill;
    end

    always @(*) begin
        count_ended_by_write = (kill_bit & hold$q) != 32'h0;
    end

    always @(*) begin
        finish_ready = ~killing_valid$q;
    end

    always @(*) begin
        finish_bit = 32'h0;
        if (finish & ~killing_valid$q) begin
            finish_bit = finish_place$q;
        end
    end

    always @(*) begin
        finish_killed = (killed$q & finish_place$q) != 32'h0;
    end

    always @(*) begin
        new_hold = 32'h0;
        if (finish_hold) begin
            new_hold = finish_bit & ~killed$q;
        end
    end

    always @(*) begin
        expires = 32'h0;
        if (expiry$0$q == soon$q) begin
            expires = (expires & ~(1 << (0)) | ((1'b1) << (0)));
        end
        if (expiry$1$q == soon$q) begin
            expires = (expires & ~(1 << (1)) | ((1'b1) << (1)));
        end
        if (expiry$2$q == soon$q) begin
            expires = (expires & ~(1 << (2)) | ((1'b1) << (2)));
        end
        if (expiry$3$q == soon$q) begin
            expires = (expires & ~(1 << (3)) | ((1'b1) << (3)));
        end
        if (expiry$4$q == soon$q) begin
            expires = (expires & ~(1 << (4)) | ((1'b1) << (4)));
        end
        if (expiry$5$q == soon$q) begin
            expires = (expires & ~(1 << (5)) | ((1'b1) << (5)));
        end
        if (expiry$6$q == soon$q) begin
            expires = (expires & ~(1 << (6)) | ((1'b1) << (6)));
        end
        if (expiry$7$q == soon$q) begin
            expires = (expires & ~(1 << (7)) | ((1'b1) << (7)));
        end
        if (expiry$8$q == soon$q) begin
            expires = (expires & ~(1 << (8)) | ((1'b1) << (8)));
        end
        if (expiry$9$q == soon$q) begin
            expires = (expires & ~(1 << (9)) | ((1'b1) << (9)));
        end
        if (expiry$10$q == soon$q) begin
            expires = (expires & ~(1 << (10)) | ((1'b1) << (10)));
        end
        if (expiry$11$q == soon$q) begin
            expires = (expires & ~(1 << (11)) | ((1'b1) << (11)));
        end
        if (expiry$12$q == soon$q) begin
            expires = (expires & ~(1 << (12)) | ((1'b1) << (12)));
        end
        if (expiry$13$q == soon$q) begin
            expires = (expires & ~(1 << (13)) | ((1'b1) << (13)));
        end
        if (expiry$14$q == soon$q) begin
            expires = (expires & ~(1 << (14)) | ((1'b1) << (14)));
        end
        if (expiry$15$q == soon$q) begin
            expires = (expires & ~(1 << (15)) | ((1'b1) << (15)));
        end
        if (expiry$16$q == soon$q) begin
            expires = (expires & ~(1 << (16)) | ((1'b1) << (16)));
        end
        if (expiry$17$q == soon$q) begin
            expires = (expires & ~(1 << (17)) | ((1'b1) << (17)));
        end
        if (expiry$18$q == soon$q) begin
            expires = (expires & ~(1 << (18)) | ((1'b1) << (18)));
        end
        if (expiry$19$q == soon$q) begin
            expires = (expires & ~(1 << (19)) | ((1'b1) << (19)));
        end
        if (expiry$20$q == soon$q) begin
            expires = (expires & ~(1 << (20)) | ((1'b1) << (20)));
        end
        if (expiry$21$q == soon$q) begin
            expires = (expires & ~(1 << (21)) | ((1'b1) << (21)));
        end
        if (expiry$22$q == soon$q) begin
            expires = (expires & ~(1 << (22)) | ((1'b1) << (22)));
        end
        if (expiry$23$q == soon$q) begin
            expires = (expires & ~(1 << (23)) | ((1'b1) << (23)));
        end
        if (expiry$24$q == soon$q) begin
            expires = (expires & ~(1 << (24)) | ((1'b1) << (24)));
        end
        if (expiry$25$q == soon$q) begin
            expires = (expires & ~(1 << (25)) | ((1'b1) << (25)));
        end
        if (expiry$26$q == soon$q) begin
            expires = (expires & ~(1 << (26)) | ((1'b1) << (26)));
        end
        if (expiry$27$q == soon$q) begin
            expires = (expires & ~(1 << (27)) | ((1'b1) << (27)));
        end
        if (expiry$28$q == soon$q) begin
            expires = (expires & ~(1 << (28)) | ((1'b1) << (28)));
        end
        if (expiry$29$q == soon$q) begin
            expires = (expires & ~(1 << (29)) | ((1'b1) << (29)));
        end
        if (expiry$30$q == soon$q) begin
            expires = (expires & ~(1 << (30)) | ((1'b1) << (30)));
        end
        if (expiry$31$q == soon$q) begin
            expires = (expires & ~(1 << (31)) | ((1'b1) << (31)));
        end
    end

    always @(*) begin
        unsettled = 32'h0;
        unsettled = unsettled | (waiting$0$q & ~given_up$0$q);
        unsettled = unsettled | (waiting$1$q & ~given_up$1$q);
        unsettled = unsettled | (waiting$2$q & ~given_up$2$q);
        unsettled = unsettled | (waiting$3$q & ~given_up$3$q);
        unsettled = unsettled | (waiting$4$q & ~given_up$4$q);
        unsettled = unsettled | (waiting$5$q & ~given_up$5$q);
        unsettled = unsettled | (waiting$6$q & ~given_up$6$q);
        unsettled = unsettled | (waiting$7$q & ~given_up$7$q);
    end

    always @(*) begin
        ended = hold$q & (expired$q | ~unsettled);
    end

    always @(*) begin
        now_on_line = 32'h0;
        if (coming) begin
            if (line$0$q == coming_line) begin
                now_on_line = (now_on_line & ~(1 << (0)) | ((1'b1) << (0)));
            end
            if (line$1$q == coming_line) begin
                now_on_line = (now_on_line & ~(1 << (1)) | ((1'b1) << (1)));
            end
            if (line$2$q == coming_line) begin
                now_on_line = (now_on_line & ~(1 << (2)) | ((1'b1) << (2)));
            end
            if (line$3$q == coming_line) begin
                now_on_line = (now_on_line & ~(1 << (3)) | ((1'b1) << (3)));
            end
            if (line$4$q == coming_line) begin
                now_on_line = (now_on_line & ~(1 << (4)) | ((1'b1) << (4)));
            end
            if (line$5$q == coming_line) begin
                now_on_line = (now_on_line & ~(1 << (5)) | ((1'b1) << (5)));
            end
            if (line$6$q == coming_line) begin
                now_on_line = (now_on_line & ~(1 << (6)) | ((1'b1) << (6)));
            end
            if (line$7$q == coming_line) begin
                now_on_line = (now_on_line & ~(1 << (7)) | ((1'b1) << (7)));
            end
            if (line$8$q == coming_line) begin
                now_on_line = (now_on_line & ~(1 << (8)) | ((1'b1) << (8)));
            end
            if (line$9$q == coming_line) begin
                now_on_line = (now_on_line & ~(1 << (9)) | ((1'b1) << (9)));
            end
            if (line$10$q == coming_line) begin
                now_on_line = (now_on_line & ~(1 << (10)) | ((1'b1) << (10)));
            end
            if (line$11$q == coming_line) begin
                now_on_line = (now_on_line & ~(1 << (11)) | ((1'b1) << (11)));
            end
            if (line$12$q == coming_line) begin
                now_on_line = (now_on_line & ~(1 << (12)) | ((1'b1) << (12)));
            end
            if (line$13$q == coming_line) begin
                now_on_line = (now_on_line & ~(1 << (13)) | ((1'b1) << (13)));
            end
            if (line$14$q == coming_line) begin
                now_on_line = (now_on_line & ~(1 << (14)) | ((1'b1) << (14)));
            end
            if (line$15$q == coming_line) begin
                now_on_line = (now_on_line & ~(1 << (15)) | ((1'b1) << (15)));
            end
            if (line$16$q == coming_line) begin
                now_on_line = (now_on_line & ~(1 << (16)) | ((1'b1) << (16)));
            end
            if (line$17$q == coming_line) begin
                now_on_line = (now_on_line & ~(1 << (17)) | ((1'b1) << (17)));
            end
            if (line$18$q == coming_line) begin
                now_on_line = (now_on_line & ~(1 << (18)) | ((1'b1) << (18)));
            end
            if (line$19$q == coming_line) begin
                now_on_line = (now_on_line & ~(1 << (19)) | ((1'b1) << (19)));
            end
            if (line$20$q == coming_line) begin
                now_on_line = (now_on_line & ~(1 << (20)) | ((1'b1) << (20)));
            end
            if (line$21$q == coming_line) begin
                now_on_line = (now_on_line & ~(1 << (21)) | ((1'b1) << (21)));
            end
            if (line$22$q == coming_line) begin
                now_on_line = (now_on_line & ~(1 << (22)) | ((1'b1) << (22)));
            end
            if (line$23$q == coming_line) begin
                now_on_line = (now_on_line & ~(1 << (23)) | ((1'b1) << (23)));
            end
            if (line$24$q == coming_line) begin
                now_on_line = (now_on_line & ~(1 << (24)) | ((1'b1) << (24)));
            end
            if (line$25$q == coming_line) begin
                now_on_line = (now_on_line & ~(1 << (25)) | ((1'b1) << (25)));
            end
            if (line$26$q == coming_line) begin
                now_on_line = (now_on_line & ~(1 << (26)) | ((1'b1) << (26)));
            end
            if (line$27$q == coming_line) begin
                now_on_line = (now_on_line & ~(1 << (27)) | ((1'b1) << (27)));
            end
            if (line$28$q == coming_line) begin
                now_on_line = (now_on_line & ~(1 << (28)) | ((1'b1) << (28)));
            end
            if (line$29$q == coming_line) begin
                now_on_line = (now_on_line & ~(1 << (29)) | ((1'b1) << (29)));
            end
            if (line$30$q == coming_line) begin
                now_on_line = (now_on_line & ~(1 << (30)) | ((1'b1) << (30)));
            end
            if (line$31$q == coming_line) begin
                now_on_line = (now_on_line & ~(1 << (31)) | ((1'b1) << (31)));
            end
        end
    end

    always @(*) begin
        ending_entry = 32'h0;
        if (coming & (coming_index == 0)) begin
            ending_entry = (ending_entry & ~(1 << (0)) | ((1'b1) << (0)));
        end
        if (coming & (coming_index == 1)) begin
            ending_entry = (ending_entry & ~(1 << (1)) | ((1'b1) << (1)));
        end
        if (coming & (coming_index == 2)) begin
            ending_entry = (ending_entry & ~(1 << (2)) | ((1'b1) << (2)));
        end
        if (coming & (coming_index == 3)) begin
            ending_entry = (ending_entry & ~(1 << (3)) | ((1'b1) << (3)));
        end
        if (coming & (coming_index == 4)) begin
            ending_entry = (ending_entry & ~(1 << (4)) | ((1'b1) << (4)));
        end
        if (coming & (coming_index == 5)) begin
            ending_entry = (ending_entry & ~(1 << (5)) | ((1'b1) << (5)));
        end
        if (coming & (coming_index == 6)) begin
            ending_entry = (ending_entry & ~(1 << (6)) | ((1'b1) << (6)));
        end
        if (coming & (coming_index == 7)) begin
            ending_entry = (ending_entry & ~(1 << (7)) | ((1'b1) << (7)));
        end
    end

    always @(*) begin
        awaited = 32'h0;
        if (entry_came$q[0]) begin
            awaited = awaited | waiting$0$q;
        end
        if (entry_came$q[1]) begin
            awaited = awaited | waiting$1$q;
        end
        if (entry_came$q[2]) begin
            awaited = awaited | waiting$2$q;
        end
        if (entry_came$q[3]) begin
            awaited = awaited | waiting$3$q;
        end
        if (entry_came$q[4]) begin
            awaited = awaited | waiting$4$q;
        end
        if (entry_came$q[5]) begin
            awaited = awaited | waiting$5$q;
        end
        if (entry_came$q[6]) begin
            awaited = awaited | waiting$6$q;
        end
        if (entry_came$q[7]) begin
            awaited = awaited | waiting$7$q;
        end
    end

    always @(*) begin
        new_awaited = 32'h0;
        if ((finish_waiting & entry_came$q) != 32'h0) begin
            new_awaited = new_hold;
        end
    end

    always @(*) begin
        hit = on_line$q & ((hold$q & ~expired$q & awaited) | new_awaited);
    end

    always @(*) begin
        complete_taken = page_taken$q;
    end

    always @(*) begin
        now_on_current = 32'h0;
        if (line$0$q == current_line) begin
            now_on_current = (now_on_current & ~(1 << (0)) | ((1'b1) << (0)));
        end
        if (line$1$q == current_line) begin
            now_on_current = (now_on_current & ~(1 << (1)) | ((1'b1) << (1)));
        end
        if (line$2$q == current_line) begin
            now_on_current = (now_on_current & ~(1 << (2)) | ((1'b1) << (2)));
        end
        if (line$3$q == current_line) begin
            now_on_current = (now_on_current & ~(1 << (3)) | ((1'b1) << (3)));
        end
        if (line$4$q == current_line) begin
            now_on_current = (now_on_current & ~(1 << (4)) | ((1'b1) << (4)));
        end
        if (line$5$q == current_line) begin
            now_on_current = (now_on_current & ~(1 << (5)) | ((1'b1) << (5)));
        end
        if (line$6$q == current_line) begin
            now_on_current = (now_on_current & ~(1 << (6)) | ((1'b1) << (6)));
        end
        if (line$7$q == current_line) begin
            now_on_current = (now_on_current & ~(1 << (7)) | ((1'b1) << (7)));
        end
        if (line$8$q == current_line) begin
            now_on_current = (now_on_current & ~(1 << (8)) | ((1'b1) << (8)));
        end
        if (line$9$q == current_line) begin
            now_on_current = (now_on_current & ~(1 << (9)) | ((1'b1) << (9)));
        end
        if (line$10$q == current_line) begin
            now_on_current = (now_on_current & ~(1 << (10)) | ((1'b1) << (10)));
        end
        if (line$11$q == current_line) begin
            now_on_current = (now_on_current & ~(1 << (11)) | ((1'b1) << (11)));
        end
        if (line$12$q == current_line) begin
            now_on_current = (now_on_current & ~(1 << (12)) | ((1'b1) << (12)));
        end
        if (line$13$q == current_line) begin
            now_on_current = (now_on_current & ~(1 << (13)) | ((1'b1) << (13)));
        end
        if (line$14$q == current_line) begin
            now_on_current = (now_on_current & ~(1 << (14)) | ((1'b1) << (14)));
        end
        if (line$15$q == current_line) begin
            now_on_current = (now_on_current & ~(1 << (15)) | ((1'b1) << (15)));
        end
        if (line$16$q == current_line) begin
            now_on_current = (now_on_current & ~(1 << (16)) | ((1'b1) << (16)));
        end
        if (line$17$q == current_line) begin
            now_on_current = (now_on_current & ~(1 << (17)) | ((1'b1) << (17)));
        end
        if (line$18$q == current_line) begin
            now_on_current = (now_on_current & ~(1 << (18)) | ((1'b1) << (18)));
        end
        if (line$19$q == current_line) begin
            now_on_current = (now_on_current & ~(1 << (19)) | ((1'b1) << (19)));
        end
        if (line$20$q == current_line) begin
            now_on_current = (now_on_current & ~(1 << (20)) | ((1'b1) << (20)));
        end
        if (line$21$q == current_line) begin
            now_on_current = (now_on_current & ~(1 << (21)) | ((1'b1) << (21)));
        end
        if (line$22$q == current_line) begin
            now_on_current = (now_on_current & ~(1 << (22)) | ((1'b1) << (22)));
        end
        if (line$23$q == current_line) begin
            now_on_current = (now_on_current & ~(1 << (23)) | ((1'b1) << (23)));
        end
        if (line$24$q == current_line) begin
            now_on_current = (now_on_current & ~(1 << (24)) | ((1'b1) << (24)));
        end
        if (line$25$q == current_line) begin
            now_on_current = (now_on_current & ~(1 << (25)) | ((1'b1) << (25)));
        end
        if (line$26$q == current_line) begin
            now_on_current = (now_on_current & ~(1 << (26)) | ((1'b1) << (26)));
        end
        if (line$27$q == current_line) begin
            now_on_current = (now_on_current & ~(1 << (27)) | ((1'b1) << (27)));
        end
        if (line$28$q == current_line) begin
            now_on_current = (now_on_current & ~(1 << (28)) | ((1'b1) << (28)));
        end
        if (line$29$q == current_line) begin
            now_on_current = (now_on_current & ~(1 << (29)) | ((1'b1) << (29)));
        end
        if (line$30$q == current_line) begin
            now_on_current = (now_on_current & ~(1 << (30)) | ((1'b1) << (30)));
        end
        if (line$31$q == current_line) begin
            now_on_current = (now_on_current & ~(1 << (31)) | ((1'b1) << (31)));
        end
    end

    always @(*) begin
        current = on_current$q & hold$q;
    end

    always @(*) begin
        current_below = current - 32'h1;
    end

    always @(*) begin
        current_held = any_shared$q;
    end

    always @(*) begin
        current_expiry = shared_expiry$q;
    end

    always @(*) begin
        one_expiry = 32'h0;
        if (shared$q[0]) begin
            one_expiry = one_expiry | expiry$0$q;
        end
        if (shared$q[1]) begin
            one_expiry = one_expiry | expiry$1$q;
        end
        if (shared$q[2]) begin
            one_expiry = one_expiry | expiry$2$q;
        end
        if (shared$q[3]) begin
            one_expiry = one_expiry | expiry$3$q;
        end
        if (shared$q[4]) begin
            one_expiry = one_expiry | expiry$4$q;
        end
        if (shared$q[5]) begin
            one_expiry = one_expiry | expiry$5$q;
        end
        if (shared$q[6]) begin
            one_expiry = one_expiry | expiry$6$q;
        end
        if (shared$q[7]) begin
            one_expiry = one_expiry | expiry$7$q;
        end
        if (shared$q[8]) begin
            one_expiry = one_expiry | expiry$8$q;
        end
        if (shared$q[9]) begin
            one_expiry = one_expiry | expiry$9$q;
        end
        if (shared$q[10]) begin
            one_expiry = one_expiry | expiry$10$q;
        end
        if (shared$q[11]) begin
            one_expiry = one_expiry | expiry$11$q;
        end
        if (shared$q[12]) begin
            one_expiry = one_expiry | expiry$12$q;
        end
        if (shared$q[13]) begin
            one_expiry = one_expiry | expiry$13$q;
        end
        if (shared$q[14]) begin
            one_expiry = one_expiry | expiry$14$q;
        end
        if (shared$q[15]) begin
            one_expiry = one_expiry | expiry$15$q;
        end
        if (shared$q[16]) begin
            one_expiry = one_expiry | expiry$16$q;
        end
        if (shared$q[17]) begin
            one_expiry = one_expiry | expiry$17$q;
        end
        if (shared$q[18]) begin
            one_expiry = one_expiry | expiry$18$q;
        end
        if (shared$q[19]) begin
            one_expiry = one_expiry | expiry$19$q;
        end
        if (shared$q[20]) begin
            one_expiry = one_expiry | expiry$20$q;
        end
        if (shared$q[21]) begin
            one_expiry = one_expiry | expiry$21$q;
        end
        if (shared$q[22]) begin
            one_expiry = one_expiry | expiry$22$q;
        end
        if (shared$q[23]) begin
            one_expiry = one_expiry | expiry$23$q;
        end
        if (shared$q[24]) begin
            one_expiry = one_expiry | expiry$24$q;
        end
        if (shared$q[25]) begin
            one_expiry = one_expiry | expiry$25$q;
        end
        if (shared$q[26]) begin
            one_expiry = one_expiry | expiry$26$q;
        end
        if (shared$q[27]) begin
            one_expiry = one_expiry | expiry$27$q;
        end
        if (shared$q[28]) begin
            one_expiry = one_expiry | expiry$28$q;
        end
        if (shared$q[29]) begin
            one_expiry = one_expiry | expiry$29$q;
        end
        if (shared$q[30]) begin
            one_expiry = one_expiry | expiry$30$q;
        end
        if (shared$q[31]) begin
            one_expiry = one_expiry | expiry$31$q;
        end
    end

    always @(*) begin
        leave_bit = 32'h0;
        if (leaves) begin
            leave_bit = composing$q;
        end
    end

    always @(*) begin
        picks = ready$q & ~(next_pick$q | upcoming$q | composing$q);
    end

    always @(*) begin
        picks_below = picks - 32'h1;
    end

    always @(*) begin
        picks_lowest = picks & ~picks_below;
    end

    always @(*) begin
        lowest_pick = 32'h0;
        if ((next_pick$q & with_bit$0) != 32'h0) begin
            lowest_pick = (lowest_pick & ~(1 << (0)) | ((1'b1) << (0)));
        end
        if ((next_pick$q & with_bit$1) != 32'h0) begin
            lowest_pick = (lowest_pick & ~(1 << (1)) | ((1'b1) << (1)));
        end
        if ((next_pick$q & with_bit$2) != 32'h0) begin
            lowest_pick = (lowest_pick & ~(1 << (2)) | ((1'b1) << (2)));
        end
        if ((next_pick$q & with_bit$3) != 32'h0) begin
            lowest_pick = (lowest_pick & ~(1 << (3)) | ((1'b1) << (3)));
        end
        if ((next_pick$q & with_bit$4) != 32'h0) begin
            lowest_pick = (lowest_pick & ~(1 << (4)) | ((1'b1) << (4)));
        end
    end

    always @(*) begin
        picked = upcoming_valid$q;
    end

    always @(*) begin
        pick_index = upcoming_index$q;
    end

    always @(*) begin
        pick_waiting = 32'h0;
        if (picked) begin
            if (picked_waiting$0 != 32'h0) begin
                pick_waiting = (pick_waiting & ~(1 << (0)) | ((1'b1) << (0)));
            end
            if (picked_waiting$1 != 32'h0) begin
                pick_waiting = (pick_waiting & ~(1 << (1)) | ((1'b1) << (1)));
            end
            if (picked_waiting$2 != 32'h0) begin
                pick_waiting = (pick_waiting & ~(1 << (2)) | ((1'b1) << (2)));
            end
            if (picked_waiting$3 != 32'h0) begin
                pick_waiting = (pick_waiting & ~(1 << (3)) | ((1'b1) << (3)));
            end
            if (picked_waiting$4 != 32'h0) begin
                pick_waiting = (pick_waiting & ~(1 << (4)) | ((1'b1) << (4)));
            end
            if (picked_waiting$5 != 32'h0) begin
                pick_waiting = (pick_waiting & ~(1 << (5)) | ((1'b1) << (5)));
            end
            if (picked_waiting$6 != 32'h0) begin
                pick_waiting = (pick_waiting & ~(1 << (6)) | ((1'b1) << (6)));
            end
            if (picked_waiting$7 != 32'h0) begin
                pick_waiting = (pick_waiting & ~(1 << (7)) | ((1'b1) << (7)));
            end
        end
    end

    always @(*) begin
        picked_waiting$0 = 32'h0;
        if (picked) begin
            picked_waiting$0 = waiting$0$q & upcoming$q;
        end
    end

    always @(*) begin
        picked_waiting$1 = 32'h0;
        if (picked) begin
            picked_waiting$1 = waiting$1$q & upcoming$q;
        end
    end

    always @(*) begin
        picked_waiting$2 = 32'h0;
        if (picked) begin
            picked_waiting$2 = waiting$2$q & upcoming$q;
        end
    end

    always @(*) begin
        picked_waiting$3 = 32'h0;
        if (picked) begin
            picked_waiting$3 = waiting$3$q & upcoming$q;
        end
    end

    always @(*) begin
        picked_waiting$4 = 32'h0;
        if (picked) begin
            picked_waiting$4 = waiting$4$q & upcoming$q;
        end
    end

    always @(*) begin
        picked_waiting$5 = 32'h0;
        if (picked) begin
            picked_waiting$5 = waiting$5$q & upcoming$q;
        end
    end

    always @(*) begin
        picked_waiting$6 = 32'h0;
        if (picked) begin
            picked_waiting$6 = waiting$6$q & upcoming$q;
        end
    end

    always @(*) begin
        picked_waiting$7 = 32'h0;
        if (picked) begin
            picked_waiting$7 = waiting$7$q & upcoming$q;
        end
    end

    always @(*) begin
        pick_killed = (killed$q & upcoming$q) != 32'h0;
    end

    always @(*) begin
        available = free_valid$q;
    end

    always @(*) begin
        exhausted = none_free$q;
    end

    always @(*) begin
        free_index = free$q;
    end

    always @(*) begin
        allocate_bit = 32'h0;
        if (allocate) begin
            allocate_bit = free_place$q;
        end
    end

    always @(*) begin
        now_same_line = 32'h0;
        if (line$0$q == check_line) begin
            now_same_line = (now_same_line & ~(1 << (0)) | ((1'b1) << (0)));
        end
        if (line$1$q == check_line) begin
            now_same_line = (now_same_line & ~(1 << (1)) | ((1'b1) << (1)));
        end
        if (line$2$q == check_line) begin
            now_same_line = (now_same_line & ~(1 << (2)) | ((1'b1) << (2)));
        end
        if (line$3$q == check_line) begin
            now_same_line = (now_same_line & ~(1 << (3)) | ((1'b1) << (3)));
        end
        if (line$4$q == check_line) begin
            now_same_line = (now_same_line & ~(1 << (4)) | ((1'b1) << (4)));
        end
        if (line$5$q == check_line) begin
            now_same_line = (now_same_line & ~(1 << (5)) | ((1'b1) << (5)));
        end
        if (line$6$q == check_line) begin
            now_same_line = (now_same_line & ~(1 << (6)) | ((1'b1) << (6)));
        end
        if (line$7$q == check_line) begin
            now_same_line = (now_same_line & ~(1 << (7)) | ((1'b1) << (7)));
        end
        if (line$8$q == check_line) begin
            now_same_line = (now_same_line & ~(1 << (8)) | ((1'b1) << (8)));
        end
        if (line$9$q == check_line) begin
            now_same_line = (now_same_line & ~(1 << (9)) | ((1'b1) << (9)));
        end
        if (line$10$q == check_line) begin
            now_same_line = (now_same_line & ~(1 << (10)) | ((1'b1) << (10)));
        end
        if (line$11$q == check_line) begin
            now_same_line = (now_same_line & ~(1 << (11)) | ((1'b1) << (11)));
        end
        if (line$12$q == check_line) begin
            now_same_line = (now_same_line & ~(1 << (12)) | ((1'b1) << (12)));
        end
        if (line$13$q == check_line) begin
            now_same_line = (now_same_line & ~(1 << (13)) | ((1'b1) << (13)));
        end
        if (line$14$q == check_line) begin
            now_same_line = (now_same_line & ~(1 << (14)) | ((1'b1) << (14)));
        end
        if (line$15$q == check_line) begin
            now_same_line = (now_same_line & ~(1 << (15)) | ((1'b1) << (15)));
        end
        if (line$16$q == check_line) begin
            now_same_line = (now_same_line & ~(1 << (16)) | ((1'b1) << (16)));
        end
        if (line$17$q == check_line) begin
            now_same_line = (now_same_line & ~(1 << (17)) | ((1'b1) << (17)));
        end
        if (line$18$q == check_line) begin
            now_same_line = (now_same_line & ~(1 << (18)) | ((1'b1) << (18)));
        end
        if (line$19$q == check_line) begin
            now_same_line = (now_same_line & ~(1 << (19)) | ((1'b1) << (19)));
        end
        if (line$20$q == check_line) begin
            now_same_line = (now_same_line & ~(1 << (20)) | ((1'b1) << (20)));
        end
        if (line$21$q == check_line) begin
            now_same_line = (now_same_line & ~(1 << (21)) | ((1'b1) << (21)));
        end
        if (line$22$q == check_line) begin
            now_same_line = (now_same_line & ~(1 << (22)) | ((1'b1) << (22)));
        end
        if (line$23$q == check_line) begin
            now_same_line = (now_same_line & ~(1 << (23)) | ((1'b1) << (23)));
        end
        if (line$24$q == check_line) begin
            now_same_line = (now_same_line & ~(1 << (24)) | ((1'b1) << (24)));
        end
        if (line$25$q == check_line) begin
            now_same_line = (now_same_line & ~(1 << (25)) | ((1'b1) << (25)));
        end
        if (line$26$q == check_line) begin
            now_same_line = (now_same_line & ~(1 << (26)) | ((1'b1) << (26)));
        end
        if (line$27$q == check_line) begin
            now_same_line = (now_same_line & ~(1 << (27)) | ((1'b1) << (27)));
        end
        if (line$28$q == check_line) begin
            now_same_line = (now_same_line & ~(1 << (28)) | ((1'b1) << (28)));
        end
        if (line$29$q == check_line) begin
            now_same_line = (now_same_line & ~(1 << (29)) | ((1'b1) << (29)));
        end
        if (line$30$q == check_line) begin
            now_same_line = (now_same_line & ~(1 << (30)) | ((1'b1) << (30)));
        end
        if (line$31$q == check_line) begin
            now_same_line = (now_same_line & ~(1 << (31)) | ((1'b1) << (31)));
        end
    end

    always @(*) begin
        unused = ~active$q;
        if (free_valid$q) begin
            unused = ~(active$q | free_place$q);
        end
    end

    always @(*) begin
        unused_below = unused - 32'h1;
    end

    always @(*) begin
        unused_lowest = unused & ~unused_below;
    end

    always @(*) begin
        lowest_unused = 32'h0;
        if ((spare_place$q & with_bit$0) != 32'h0) begin
            lowest_unused = (lowest_unused & ~(1 << (0)) | ((1'b1) << (0)));
        end
        if ((spare_place$q & with_bit$1) != 32'h0) begin
            lowest_unused = (lowest_unused & ~(1 << (1)) | ((1'b1) << (1)));
        end
        if ((spare_place$q & with_bit$2) != 32'h0) begin
            lowest_unused = (lowest_unused & ~(1 << (2)) | ((1'b1) << (2)));
        end
        if ((spare_place$q & with_bit$3) != 32'h0) begin
            lowest_unused = (lowest_unused & ~(1 << (3)) | ((1'b1) << (3)));
        end
        if ((spare_place$q & with_bit$4) != 32'h0) begin
            lowest_unused = (lowest_unused & ~(1 << (4)) | ((1'b1) << (4)));
        end
    end

    always @(*) begin
        kept = ~(leave_bit | allocate_bit);
    end

    always @(*) begin
        came$0 = 32'h0;
        if (entry_came$q[0]) begin
            came$0 = on_line$q;
        end
    end

    always @(*) begin
        failed$0 = 32'h0;
        if (entry_failed$q[0]) begin
            failed$0 = on_line$q;
        end
    end

    always @(*) begin
        set_waiting$0 = 32'h0;
        if (finish_waiting[0]) begin
            set_waiting$0 = finish_bit & ~came$0;
        end
    end

    always @(*) begin
        set_given_up$0 = 32'h0;
        if (finish_waiting[0]) begin
            set_given_up$0 = finish_bit & failed$0;
        end
    end

    always @(*) begin
        waiting$0$d = (waiting$0$q & ~((came$0 & hold$q & ~expired$q) | finish_bit | allocate_bit)) | set_waiting$0;
    end

    always @(*) begin
        given_up$0$d = (given_up$0$q & ~finish_bit) | (failed$0 & hold$q & ~expired$q) | set_given_up$0;
    end

    always @(*) begin
        came$1 = 32'h0;
        if (entry_came$q[1]) begin
            came$1 = on_line$q;
        end
    end

    always @(*) begin
        failed$1 = 32'h0;
        if (entry_failed$q[1]) begin
            failed$1 = on_line$q;
        end
    end

    always @(*) begin
        set_waiting$1 = 32'h0;
        if (finish_waiting[1]) begin
            set_waiting$1 = finish_bit & ~came$1;
        end
    end

    always @(*) begin
        set_given_up$1 = 32'h0;
        if (finish_waiting[1]) begin
            set_given_up$1 = finish_bit & failed$1;
        end
    end

    always @(*) begin
        waiting$1$d = (waiting$1$q & ~((came$1 & hold$q & ~expired$q) | finish_bit | allocate_bit)) | set_waiting$1;
    end

    always @(*) begin
        given_up$1$d = (given_up$1$q & ~finish_bit) | (failed$1 & hold$q & ~expired$q) | set_given_up$1;
    end

    always @(*) begin
        came$2 = 32'h0;
        if (entry_came$q[2]) begin
            came$2 = on_line$q;
        end
    end

    always @(*) begin
        failed$2 = 32'h0;
        if (entry_failed$q[2]) begin
            failed$2 = on_line$q;
        end
    end

    always @(*) begin
        set_waiting$2 = 32'h0;
        if (finish_waiting[2]) begin
            set_waiting$2 = finish_bit & ~came$2;
        end
    end

    always @(*) begin
        set_given_up$2 = 32'h0;
        if (finish_waiting[2]) begin
            set_given_up$2 = finish_bit & failed$2;
        end
    end

    always @(*) begin
        waiting$2$d = (waiting$2$q & ~((came$2 & hold$q & ~expired$q) | finish_bit | allocate_bit)) | set_waiting$2;
    end

    always @(*) begin
        given_up$2$d = (given_up$2$q & ~finish_bit) | (failed$2 & hold$q & ~expired$q) | set_given_up$2;
    end

    always @(*) begin
        came$3 = 32'h0;
        if (entry_came$q[3]) begin
            came$3 = on_line$q;
        end
    end

    always @(*) begin
        failed$3 = 32'h0;
        if (entry_failed$q[3]) begin
            failed$3 = on_line$q;
        end
    end

    always @(*) begin
        set_waiting$3 = 32'h0;
        if (finish_waiting[3]) begin
            set_waiting$3 = finish_bit & ~came$3;
        end
    end

    always @(*) begin
        set_given_up$3 = 32'h0;
        if (finish_waiting[3]) begin
            set_given_up$3 = finish_bit & failed$3;
        end
    end

    always @(*) begin
        waiting$3$d = (waiting$3$q & ~((came$3 & hold$q & ~expired$q) | finish_bit | allocate_bit)) | set_waiting$3;
    end

    always @(*) begin
        given_up$3$d = (given_up$3$q & ~finish_bit) | (failed$3 & hold$q & ~expired$q) | set_given_up$3;
    end

    always @(*) begin
        came$4 = 32'h0;
        if (entry_came$q[4]) begin
            came$4 = on_line$q;
        end
    end

    always @(*) begin
        failed$4 = 32'h0;
        if (entry_failed$q[4]) begin
            failed$4 = on_line$q;
        end
    end

    always @(*) begin
        set_waiting$4 = 32'h0;
        if (finish_waiting[4]) begin
            set_waiting$4 = finish_bit & ~came$4;
        end
    end

    always @(*) begin
        set_given_up$4 = 32'h0;
        if (finish_waiting[4]) begin
            set_given_up$4 = finish_bit & failed$4;
        end
    end

    always @(*) begin
        waiting$4$d = (waiting$4$q & ~((came$4 & hold$q & ~expired$q) | finish_bit | allocate_bit)) | set_waiting$4;
    end

    always @(*) begin
        given_up$4$d = (given_up$4$q & ~finish_bit) | (failed$4 & hold$q & ~expired$q) | set_given_up$4;
    end

    always @(*) begin
        came$5 = 32'h0;
        if (entry_came$q[5]) begin
            came$5 = on_line$q;
        end
    end

    always @(*) begin
        failed$5 = 32'h0;
        if (entry_failed$q[5]) begin
            failed$5 = on_line$q;
        end
    end

    always @(*) begin
        set_waiting$5 = 32'h0;
        if (finish_waiting[5]) begin
            set_waiting$5 = finish_bit & ~came$5;
        end
    end

    always @(*) begin
        set_given_up$5 = 32'h0;
        if (finish_waiting[5]) begin
            set_given_up$5 = finish_bit & failed$5;
        end
    end

    always @(*) begin
        waiting$5$d = (waiting$5$q & ~((came$5 & hold$q & ~expired$q) | finish_bit | allocate_bit)) | set_waiting$5;
    end

    always @(*) begin
        given_up$5$d = (given_up$5$q & ~finish_bit) | (failed$5 & hold$q & ~expired$q) | set_given_up$5;
    end

    always @(*) begin
        came$6 = 32'h0;
        if (entry_came$q[6]) begin
            came$6 = on_line$q;
        end
    end

    always @(*) begin
        failed$6 = 32'h0;
        if (entry_failed$q[6]) begin
            failed$6 = on_line$q;
        end
    end

    always @(*) begin
        set_waiting$6 = 32'h0;
        if (finish_waiting[6]) begin
            set_waiting$6 = finish_bit & ~came$6;
        end
    end

    always @(*) begin
        set_given_up$6 = 32'h0;
        if (finish_waiting[6]) begin
            set_given_up$6 = finish_bit & failed$6;
        end
    end

    always @(*) begin
        waiting$6$d = (waiting$6$q & ~((came$6 & hold$q & ~expired$q) | finish_bit | allocate_bit)) | set_waiting$6;
    end

    always @(*) begin
        given_up$6$d = (given_up$6$q & ~finish_bit) | (failed$6 & hold$q & ~expired$q) | set_given_up$6;
    end

    always @(*) begin
        came$7 = 32'h0;
        if (entry_came$q[7]) begin
            came$7 = on_line$q;
        end
    end

    always @(*) begin
        failed$7 = 32'h0;
        if (entry_failed$q[7]) begin
            failed$7 = on_line$q;
        end
    end

    always @(*) begin
        set_waiting$7 = 32'h0;
        if (finish_waiting[7]) begin
            set_waiting$7 = finish_bit & ~came$7;
        end
    end

    always @(*) begin
        set_given_up$7 = 32'h0;
        if (finish_waiting[7]) begin
            set_given_up$7 = finish_bit & failed$7;
        end
    end

    always @(*) begin
        waiting$7$d = (waiting$7$q & ~((came$7 & hold$q & ~expired$q) | finish_bit | allocate_bit)) | set_waiting$7;
    end

    always @(*) begin
        given_up$7$d = (given_up$7$q & ~finish_bit) | (failed$7 & hold$q & ~expired$q) | set_given_up$7;
    end

    always @(*) begin
        first$0 = hold$q[0 * 32'h4];
    end

    always @(*) begin
        second$0 = hold$q[0 * 32'h4 + 32'h1];
    end

    always @(*) begin
        third$0 = hold$q[0 * 32'h4 + 32'h2];
    end

    always @(*) begin
        fourth$0 = hold$q[0 * 32'h4 + 32'h3];
    end

    always @(*) begin
        four$0 = first$0 & second$0 & third$0 & fourth$0;
    end

    always @(*) begin
        two$0 = ((first$0 & second$0) | (third$0 & fourth$0) | ((first$0 | second$0) & (third$0 | fourth$0))) & ~four$0;
    end

    always @(*) begin
        of_four$0 = 32'h0;
        if (first$0 ^ second$0 ^ third$0 ^ fourth$0) begin
            of_four$0 = (of_four$0 & ~(1 << (32'h0)) | ((1'b1) << (32'h0)));
        end
        if (two$0) begin
            of_four$0 = (of_four$0 & ~(1 << (32'h1)) | ((1'b1) << (32'h1)));
        end
        if (four$0) begin
            of_four$0 = (of_four$0 & ~(1 << (32'h2)) | ((1'b1) << (32'h2)));
        end
    end

    always @(*) begin
        first$1 = hold$q[1 * 32'h4];
    end

    always @(*) begin
        second$1 = hold$q[1 * 32'h4 + 32'h1];
    end

    always @(*) begin
        third$1 = hold$q[1 * 32'h4 + 32'h2];
    end

    always @(*) begin
        fourth$1 = hold$q[1 * 32'h4 + 32'h3];
    end

    always @(*) begin
        four$1 = first$1 & second$1 & third$1 & fourth$1;
    end

    always @(*) begin
        two$1 = ((first$1 & second$1) | (third$1 & fourth$1) | ((first$1 | second$1) & (third$1 | fourth$1))) & ~four$1;
    end

    always @(*) begin
        of_four$1 = 32'h0;
        if (first$1 ^ second$1 ^ third$1 ^ fourth$1) begin
            of_four$1 = (of_four$1 & ~(1 << (32'h0)) | ((1'b1) << (32'h0)));
        end
        if (two$1) begin
            of_four$1 = (of_four$1 & ~(1 << (32'h1)) | ((1'b1) << (32'h1)));
        end
        if (four$1) begin
            of_four$1 = (of_four$1 & ~(1 << (32'h2)) | ((1'b1) << (32'h2)));
        end
    end

    always @(*) begin
        first$2 = hold$q[2 * 32'h4];
    end

    always @(*) begin
        second$2 = hold$q[2 * 32'h4 + 32'h1];
    end

    always @(*) begin
        third$2 = hold$q[2 * 32'h4 + 32'h2];
    end

    always @(*) begin
        fourth$2 = hold$q[2 * 32'h4 + 32'h3];
    end

    always @(*) begin
        four$2 = first$2 & second$2 & third$2 & fourth$2;
    end

    always @(*) begin
        two$2 = ((first$2 & second$2) | (third$2 & fourth$2) | ((first$2 | second$2) & (third$2 | fourth$2))) & ~four$2;
    end

    always @(*) begin
        of_four$2 = 32'h0;
        if (first$2 ^ second$2 ^ third$2 ^ fourth$2) begin
            of_four$2 = (of_four$2 & ~(1 << (32'h0)) | ((1'b1) << (32'h0)));
        end
        if (two$2) begin
            of_four$2 = (of_four$2 & ~(1 << (32'h1)) | ((1'b1) << (32'h1)));
        end
        if (four$2) begin
            of_four$2 = (of_four$2 & ~(1 << (32'h2)) | ((1'b1) << (32'h2)));
        end
    end

    always @(*) begin
        first$3 = hold$q[3 * 32'h4];
    end

    always @(*) begin
        second$3 = hold$q[3 * 32'h4 + 32'h1];
    end

    always @(*) begin
        third$3 = hold$q[3 * 32'h4 + 32'h2];
    end

    always @(*) begin
        fourth$3 = hold$q[3 * 32'h4 + 32'h3];
    end

    always @(*) begin
        four$3 = first$3 & second$3 & third$3 & fourth$3;
    end

    always @(*) begin
        two$3 = ((first$3 & second$3) | (third$3 & fourth$3) | ((first$3 | second$3) & (third$3 | fourth$3))) & ~four$3;
    end

    always @(*) begin
        of_four$3 = 32'h0;
        if (first$3 ^ second$3 ^ third$3 ^ fourth$3) begin
            of_four$3 = (of_four$3 & ~(1 << (32'h0)) | ((1'b1) << (32'h0)));
        end
        if (two$3) begin
            of_four$3 = (of_four$3 & ~(1 << (32'h1)) | ((1'b1) << (32'h1)));
        end
        if (four$3) begin
            of_four$3 = (of_four$3 & ~(1 << (32'h2)) | ((1'b1) << (32'h2)));
        end
    end

    always @(*) begin
        first$4 = hold$q[4 * 32'h4];
    end

    always @(*) begin
        second$4 = hold$q[4 * 32'h4 + 32'h1];
    end

    always @(*) begin
        third$4 = hold$q[4 * 32'h4 + 32'h2];
    end

    always @(*) begin
        fourth$4 = hold$q[4 * 32'h4 + 32'h3];
    end

    always @(*) begin
        four$4 = first$4 & second$4 & third$4 & fourth$4;
    end

    always @(*) begin
        two$4 = ((first$4 & second$4) | (third$4 & fourth$4) | ((first$4 | second$4) & (third$4 | fourth$4))) & ~four$4;
    end

    always @(*) begin
        of_four$4 = 32'h0;
        if (first$4 ^ second$4 ^ third$4 ^ fourth$4) begin
            of_four$4 = (of_four$4 & ~(1 << (32'h0)) | ((1'b1) << (32'h0)));
        end
        if (two$4) begin
            of_four$4 = (of_four$4 & ~(1 << (32'h1)) | ((1'b1) << (32'h1)));
        end
        if (four$4) begin
            of_four$4 = (of_four$4 & ~(1 << (32'h2)) | ((1'b1) << (32'h2)));
        end
    end

    always @(*) begin
        first$5 = hold$q[5 * 32'h4];
    end

    always @(*) begin
        second$5 = hold$q[5 * 32'h4 + 32'h1];
    end

    always @(*) begin
        third$5 = hold$q[5 * 32'h4 + 32'h2];
    end

    always @(*) begin
        fourth$5 = hold$q[5 * 32'h4 + 32'h3];
    end

    always @(*) begin
        four$5 = first$5 & second$5 & third$5 & fourth$5;
    end

    always @(*) begin
        two$5 = ((first$5 & second$5) | (third$5 & fourth$5) | ((first$5 | second$5) & (third$5 | fourth$5))) & ~four$5;
    end

    always @(*) begin
        of_four$5 = 32'h0;
        if (first$5 ^ second$5 ^ third$5 ^ fourth$5) begin
            of_four$5 = (of_four$5 & ~(1 << (32'h0)) | ((1'b1) << (32'h0)));
        end
        if (two$5) begin
            of_four$5 = (of_four$5 & ~(1 << (32'h1)) | ((1'b1) << (32'h1)));
        end
        if (four$5) begin
            of_four$5 = (of_four$5 & ~(1 << (32'h2)) | ((1'b1) << (32'h2)));
        end
    end

    always @(*) begin
        first$6 = hold$q[6 * 32'h4];
    end

    always @(*) begin
        second$6 = hold$q[6 * 32'h4 + 32'h1];
    end

    always @(*) begin
        third$6 = hold$q[6 * 32'h4 + 32'h2];
    end

    always @(*) begin
        fourth$6 = hold$q[6 * 32'h4 + 32'h3];
    end

    always @(*) begin
        four$6 = first$6 & second$6 & third$6 & fourth$6;
    end

    always @(*) begin
        two$6 = ((first$6 & second$6) | (third$6 & fourth$6) | ((first$6 | second$6) & (third$6 | fourth$6))) & ~four$6;
    end

    always @(*) begin
        of_four$6 = 32'h0;
        if (first$6 ^ second$6 ^ third$6 ^ fourth$6) begin
            of_four$6 = (of_four$6 & ~(1 << (32'h0)) | ((1'b1) << (32'h0)));
        end
        if (two$6) begin
            of_four$6 = (of_four$6 & ~(1 << (32'h1)) | ((1'b1) << (32'h1)));
        end
        if (four$6) begin
            of_four$6 = (of_four$6 & ~(1 << (32'h2)) | ((1'b1) << (32'h2)));
        end
    end

    always @(*) begin
        first$7 = hold$q[7 * 32'h4];
    end

    always @(*) begin
        second$7 = hold$q[7 * 32'h4 + 32'h1];
    end

    always @(*) begin
        third$7 = hold$q[7 * 32'h4 + 32'h2];
    end

    always @(*) begin
        fourth$7 = hold$q[7 * 32'h4 + 32'h3];
    end

    always @(*) begin
        four$7 = first$7 & second$7 & third$7 & fourth$7;
    end

    always @(*) begin
        two$7 = ((first$7 & second$7) | (third$7 & fourth$7) | ((first$7 | second$7) & (third$7 | fourth$7))) & ~four$7;
    end

    always @(*) begin
        of_four$7 = 32'h0;
        if (first$7 ^ second$7 ^ third$7 ^ fourth$7) begin
            of_four$7 = (of_four$7 & ~(1 << (32'h0)) | ((1'b1) << (32'h0)));
        end
        if (two$7) begin
            of_four$7 = (of_four$7 & ~(1 << (32'h1)) | ((1'b1) << (32'h1)));
        end
        if (four$7) begin
            of_four$7 = (of_four$7 & ~(1 << (32'h2)) | ((1'b1) << (32'h2)));
        end
    end

    always @(*) begin
        sum$0 = of_four$0 + of_four$1;
    end

    always @(*) begin
        sum$1 = of_four$2 + of_four$3;
    end

    always @(*) begin
        sum$2 = of_four$4 + of_four$5;
    end

    always @(*) begin
        sum$3 = of_four$6 + of_four$7;
    end

    always @(*) begin
        group$0$d = sum$0;
    end

    always @(*) begin
        group$1$d = sum$1;
    end

    always @(*) begin
        group$2$d = sum$2;
    end

    always @(*) begin
        group$3$d = sum$3;
    end

    always @(*) begin
        holds_taken = total$q;
    end

endmodule // contexts$states


module contexts$states$active(d,q,clock);

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

endmodule // contexts$states$active


module contexts$states$any_next(d,q,clock);

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

endmodule // contexts$states$any_next


module contexts$states$any_shared(d,q,clock);

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

endmodule // contexts$states$any_shared


module contexts$states$any_spare(d,q,clock);

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

endmodule // contexts$states$any_spare


module contexts$states$composing(d,q,clock);

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

endmodule // contexts$states$composing


module contexts$states$entry_came(d,q,clock);

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

endmodule // contexts$states$entry_came


module contexts$states$entry_failed(d,q,clock);

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

endmodule // contexts$states$entry_failed


module contexts$states$expired(d,q,clock);

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

endmodule // contexts$states$expired


module contexts$states$expiry$0(d,q,clock);

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

endmodule // contexts$states$expiry$0


module contexts$states$expiry$1(d,q,clock);

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

endmodule // contexts$states$expiry$1


module contexts$states$expiry$10(d,q,clock);

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

endmodule // contexts$states$expiry$10


module contexts$states$expiry$11(d,q,clock);

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

endmodule // contexts$states$expiry$11


module contexts$states$expiry$12(d,q,clock);

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

endmodule // contexts$states$expiry$12


module contexts$states$expiry$13(d,q,clock);

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

endmodule // contexts$states$expiry$13


module contexts$states$expiry$14(d,q,clock);

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

endmodule // contexts$states$expiry$14


module contexts$states$expiry$15(d,q,clock);

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

endmodule // contexts$states$expiry$15


module contexts$states$expiry$16(d,q,clock);

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

endmodule // contexts$states$expiry$16


module contexts$states$expiry$17(d,q,clock);

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

endmodule // contexts$states$expiry$17


module contexts$states$expiry$18(d,q,clock);

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

endmodule // contexts$states$expiry$18


module contexts$states$expiry$19(d,q,clock);

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

endmodule // contexts$states$expiry$19


module contexts$states$expiry$2(d,q,clock);

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

endmodule // contexts$states$expiry$2


module contexts$states$expiry$20(d,q,clock);

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

endmodule // contexts$states$expiry$20


module contexts$states$expiry$21(d,q,clock);

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

endmodule // contexts$states$expiry$21


module contexts$states$expiry$22(d,q,clock);

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

endmodule // contexts$states$expiry$22


module contexts$states$expiry$23(d,q,clock);

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

endmodule // contexts$states$expiry$23


module contexts$states$expiry$24(d,q,clock);

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

endmodule // contexts$states$expiry$24


module contexts$states$expiry$25(d,q,clock);

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

endmodule // contexts$states$expiry$25


module contexts$states$expiry$26(d,q,clock);

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

endmodule // contexts$states$expiry$26


module contexts$states$expiry$27(d,q,clock);

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

endmodule // contexts$states$expiry$27


module contexts$states$expiry$28(d,q,clock);

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

endmodule // contexts$states$expiry$28


module contexts$states$expiry$29(d,q,clock);

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

endmodule // contexts$states$expiry$29


module contexts$states$expiry$3(d,q,clock);

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

endmodule // contexts$states$expiry$3


module contexts$states$expiry$30(d,q,clock);

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

endmodule // contexts$states$expiry$30


module contexts$states$expiry$31(d,q,clock);

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

endmodule // contexts$states$expiry$31


module contexts$states$expiry$4(d,q,clock);

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

endmodule // contexts$states$expiry$4


module contexts$states$expiry$5(d,q,clock);

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

endmodule // contexts$states$expiry$5


module contexts$states$expiry$6(d,q,clock);

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

endmodule // contexts$states$expiry$6


module contexts$states$expiry$7(d,q,clock);

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

endmodule // contexts$states$expiry$7


module contexts$states$expiry$8(d,q,clock);

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

endmodule // contexts$states$expiry$8


module contexts$states$expiry$9(d,q,clock);

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

endmodule // contexts$states$expiry$9


module contexts$states$finish_place(d,q,clock);

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

endmodule // contexts$states$finish_place


module contexts$states$free(d,q,clock);

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

endmodule // contexts$states$free


module contexts$states$free_place(d,q,clock);

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

endmodule // contexts$states$free_place


module contexts$states$free_valid(d,q,clock);

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

endmodule // contexts$states$free_valid


module contexts$states$given_up$0(d,q,clock);

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

endmodule // contexts$states$given_up$0


module contexts$states$given_up$1(d,q,clock);

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

endmodule // contexts$states$given_up$1


module contexts$states$given_up$2(d,q,clock);

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

endmodule // contexts$states$given_up$2


module contexts$states$given_up$3(d,q,clock);

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

endmodule // contexts$states$given_up$3


module contexts$states$given_up$4(d,q,clock);

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

endmodule // contexts$states$given_up$4


module contexts$states$given_up$5(d,q,clock);

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

endmodule // contexts$states$given_up$5


module contexts$states$given_up$6(d,q,clock);

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

endmodule // contexts$states$given_up$6


module contexts$states$given_up$7(d,q,clock);

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

endmodule // contexts$states$given_up$7


module contexts$states$group$0(d,q,clock);

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

endmodule // contexts$states$group$0


module contexts$states$group$1(d,q,clock);

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

endmodule // contexts$states$group$1


module contexts$states$group$2(d,q,clock);

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

endmodule // contexts$states$group$2


module contexts$states$group$3(d,q,clock);

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

endmodule // contexts$states$group$3


module contexts$states$hold(d,q,clock);

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

endmodule // contexts$states$hold


module contexts$states$killed(d,q,clock);

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

endmodule // contexts$states$killed


module contexts$states$killing(d,q,clock);

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

endmodule // contexts$states$killing


module contexts$states$killing_valid(d,q,clock);

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

endmodule // contexts$states$killing_valid


module contexts$states$line$0(d,q,clock);

    // Module arguments
    input wire  [17:0] d;
    output reg  [17:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 18'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // contexts$states$line$0


module contexts$states$line$1(d,q,clock);

    // Module arguments
    input wire  [17:0] d;
    output reg  [17:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 18'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // contexts$states$line$1


module contexts$states$line$10(d,q,clock);

    // Module arguments
    input wire  [17:0] d;
    output reg  [17:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 18'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // contexts$states$line$10


module contexts$states$line$11(d,q,clock);

    // Module arguments
    input wire  [17:0] d;
    output reg  [17:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 18'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // contexts$states$line$11


module contexts$states$line$12(d,q,clock);

    // Module arguments
    input wire  [17:0] d;
    output reg  [17:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 18'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // contexts$states$line$12


module contexts$states$line$13(d,q,clock);

    // Module arguments
    input wire  [17:0] d;
    output reg  [17:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 18'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // contexts$states$line$13


module contexts$states$line$14(d,q,clock);

    // Module arguments
    input wire  [17:0] d;
    output reg  [17:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 18'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // contexts$states$line$14


module contexts$states$line$15(d,q,clock);

    // Module arguments
    input wire  [17:0] d;
    output reg  [17:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 18'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // contexts$states$line$15


module contexts$states$line$16(d,q,clock);

    // Module arguments
    input wire  [17:0] d;
    output reg  [17:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 18'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // contexts$states$line$16


module contexts$states$line$17(d,q,clock);

    // Module arguments
    input wire  [17:0] d;
    output reg  [17:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 18'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // contexts$states$line$17


module contexts$states$line$18(d,q,clock);

    // Module arguments
    input wire  [17:0] d;
    output reg  [17:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 18'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // contexts$states$line$18


module contexts$states$line$19(d,q,clock);

    // Module arguments
    input wire  [17:0] d;
    output reg  [17:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 18'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // contexts$states$line$19


module contexts$states$line$2(d,q,clock);

    // Module arguments
    input wire  [17:0] d;
    output reg  [17:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 18'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // contexts$states$line$2


module contexts$states$line$20(d,q,clock);

    // Module arguments
    input wire  [17:0] d;
    output reg  [17:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 18'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // contexts$states$line$20


module contexts$states$line$21(d,q,clock);

    // Module arguments
    input wire  [17:0] d;
    output reg  [17:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 18'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // contexts$states$line$21


module contexts$states$line$22(d,q,clock);

    // Module arguments
    input wire  [17:0] d;
    output reg  [17:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 18'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // contexts$states$line$22


module contexts$states$line$23(d,q,clock);

    // Module arguments
    input wire  [17:0] d;
    output reg  [17:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 18'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // contexts$states$line$23


module contexts$states$line$24(d,q,clock);

    // Module arguments
    input wire  [17:0] d;
    output reg  [17:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 18'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // contexts$states$line$24


module contexts$states$line$25(d,q,clock);

    // Module arguments
    input wire  [17:0] d;
    output reg  [17:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 18'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // contexts$states$line$25


module contexts$states$line$26(d,q,clock);

    // Module arguments
    input wire  [17:0] d;
    output reg  [17:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 18'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // contexts$states$line$26


module contexts$states$line$27(d,q,clock);

    // Module arguments
    input wire  [17:0] d;
    output reg  [17:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 18'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // contexts$states$line$27


module contexts$states$line$28(d,q,clock);

    // Module arguments
    input wire  [17:0] d;
    output reg  [17:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 18'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // contexts$states$line$28


module contexts$states$line$29(d,q,clock);

    // Module arguments
    input wire  [17:0] d;
    output reg  [17:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 18'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // contexts$states$line$29


module contexts$states$line$3(d,q,clock);

    // Module arguments
    input wire  [17:0] d;
    output reg  [17:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 18'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // contexts$states$line$3


module contexts$states$line$30(d,q,clock);

    // Module arguments
    input wire  [17:0] d;
    output reg  [17:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 18'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // contexts$states$line$30


module contexts$states$line$31(d,q,clock);

    // Module arguments
    input wire  [17:0] d;
    output reg  [17:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 18'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // contexts$states$line$31


module contexts$states$line$4(d,q,clock);

    // Module arguments
    input wire  [17:0] d;
    output reg  [17:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 18'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // contexts$states$line$4


module contexts$states$line$5(d,q,clock);

    // Module arguments
    input wire  [17:0] d;
    output reg  [17:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 18'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // contexts$states$line$5


module contexts$states$line$6(d,q,clock);

    // Module arguments
    input wire  [17:0] d;
    output reg  [17:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 18'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // contexts$states$line$6


module contexts$states$line$7(d,q,clock);

    // Module arguments
    input wire  [17:0] d;
    output reg  [17:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 18'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // contexts$states$line$7


module contexts$states$line$8(d,q,clock);

    // Module arguments
    input wire  [17:0] d;
    output reg  [17:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 18'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // contexts$states$line$8


module contexts$states$line$9(d,q,clock);

    // Module arguments
    input wire  [17:0] d;
    output reg  [17:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 18'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // contexts$states$line$9


module contexts$states$next_pick(d,q,clock);

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

endmodule // contexts$states$next_pick


module contexts$states$none_free(d,q,clock);

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

endmodule // contexts$states$none_free


module contexts$states$on_current(d,q,clock);

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

endmodule // contexts$states$on_current


module contexts$states$on_line(d,q,clock);

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

endmodule // contexts$states$on_line


module contexts$states$page_taken(d,q,clock);

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

endmodule // contexts$states$page_taken


module contexts$states$ready(d,q,clock);

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

endmodule // contexts$states$ready


module contexts$states$same_line(d,q,clock);

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

endmodule // contexts$states$same_line


module contexts$states$shared(d,q,clock);

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

endmodule // contexts$states$shared


module contexts$states$shared_expiry(d,q,clock);

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

endmodule // contexts$states$shared_expiry


module contexts$states$soon(d,q,clock);

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

endmodule // contexts$states$soon


module contexts$states$spare_place(d,q,clock);

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

endmodule // contexts$states$spare_place


module contexts$states$takers(d,q,clock);

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

endmodule // contexts$states$takers


module contexts$states$told(d,q,clock);

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

endmodule // contexts$states$told


module contexts$states$total(d,q,clock);

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

endmodule // contexts$states$total


module contexts$states$upcoming(d,q,clock);

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

endmodule // contexts$states$upcoming


module contexts$states$upcoming_index(d,q,clock);

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

endmodule // contexts$states$upcoming_index


module contexts$states$upcoming_valid(d,q,clock);

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

endmodule // contexts$states$upcoming_valid


module contexts$states$waiting$0(d,q,clock);

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

endmodule // contexts$states$waiting$0


module contexts$states$waiting$1(d,q,clock);

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

endmodule // contexts$states$waiting$1


module contexts$states$waiting$2(d,q,clock);

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

endmodule // contexts$states$waiting$2


module contexts$states$waiting$3(d,q,clock);

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

endmodule // contexts$states$waiting$3


module contexts$states$waiting$4(d,q,clock);

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

endmodule // contexts$states$waiting$4


module contexts$states$waiting$5(d,q,clock);

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

endmodule // contexts$states$waiting$5


module contexts$states$waiting$6(d,q,clock);

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

endmodule // contexts$states$waiting$6


module contexts$states$waiting$7(d,q,clock);

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

endmodule // contexts$states$waiting$7


module contexts$strobes(read_address,read_clock,read_data,write_address,write_clock,write_data,write_enable);

    // Module arguments
    input wire  [4:0] read_address;
    input wire  read_clock;
    output reg  [63:0] read_data;
    input wire  [4:0] write_address;
    input wire  write_clock;
    input wire  [63:0] write_data;
    input wire  write_enable;

    // Update code (custom)
    reg[63:0] mem[31:0];



    always @(posedge read_clock) begin
       read_data <= mem[read_address];
    end

    always @(posedge write_clock) begin
       if (write_enable) begin
          mem[write_address] <= write_data;
       end
    end

endmodule // contexts$strobes


module contexts$taken(d,q,clock);

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

endmodule // contexts$taken


module contexts$taken_is_error(d,q,clock);

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

endmodule // contexts$taken_is_error
