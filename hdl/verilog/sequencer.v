// Generated from the Rust-HDL circuit of this name; do not edit.


module sequencer(clock,reset,now,present_bit,managed_bit,late_bit,frame_base,window_base,table_base,enable_prefetch,enable_hold,enable_install,hold_limit,fetch_limit,reserved_frames,deadline_cycles,shed_cycles,fence_count,is_ready,arrived_empty,arrived_take,taken_index,taken_data,taken_error,taken_line,taken_accepted,taken_flags,current_line,current_held,current_expiry,holds_taken,finish,finish_ready,finish_index,finish_data,finish_touched,finish_bad,finish_waiting,finish_expiry,finish_hold,policy_remote,policy_wanted,free_slot,free_slot_valid,slots_busy,allocate,allocate_page,allocate_frame,allocate_entry,allocate_demand,done_slot,done,dead,mark_taken,complete,complete_entry,complete_failed,complete_taken,end_valid,end_take,end_page,end_frame,end_entry,end_taken,end_failed,end_cancelled,command_start,command_operation,command_argument,command_token,command_busy,command_result,command_result0,command_result1,check_valid,check_ready,check_address,check_arrive,check_data,check_response,tag_write,tag_frame,tag_value,live_write,live_frame,live_value,dirty_frame,dirty,touch,touch_frame,hand_frame,hand_referenced,hand_passes,writeback_start,writeback_slot,writeback_page,writeback_frame,writeback_done_valid,writeback_done_slot,writeback_done_error,pin,unpin,pin_page,pins_full,pin_expired,pin_expired_page,event_valid,event_type,event_frame,event_page,event_entry,count_fetch,count_failed,count_cancelled,count_alias,count_bad,count_no_hold,count_no_slot,count_no_frame,count_hold,count_eviction,count_writeback,count_demand,frames_posted,frames_withdrawn,frames_free,frames_fetching,frames_staged,frames_resident,frames_leaving,frames_writing_back);

    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  [15:0] now;
    input wire  [5:0] present_bit;
    input wire  [5:0] managed_bit;
    input wire  [5:0] late_bit;
    input wire  [27:0] frame_base;
    input wire  [27:0] window_base;
    input wire  [27:0] table_base;
    input wire  enable_prefetch;
    input wire  enable_hold;
    input wire  enable_install;
    input wire  [4:0] hold_limit;
    input wire  [6:0] fetch_limit;
    input wire  [7:0] reserved_frames;
    input wire  [15:0] deadline_cycles;
    input wire  [15:0] shed_cycles;
    input wire  [31:0] fence_count;
    output reg  is_ready;
    input wire  arrived_empty;
    output reg  arrived_take;
    input wire  [4:0] taken_index;
    input wire  [511:0] taken_data;
    input wire  taken_error;
    input wire  [17:0] taken_line;
    input wire  [15:0] taken_accepted;
    input wire  [1:0] taken_flags;
    output reg  [17:0] current_line;
    input wire  current_held;
    input wire  [15:0] current_expiry;
    input wire  [5:0] holds_taken;
    output reg  finish;
    input wire  finish_ready;
    output reg  [4:0] finish_index;
    output reg  [511:0] finish_data;
    output reg  [7:0] finish_touched;
    output reg  [7:0] finish_bad;
    output reg  [7:0] finish_waiting;
    output reg  [15:0] finish_expiry;
    output reg  finish_hold;
    output reg  [7:0] policy_remote;
    input wire  [7:0] policy_wanted;
    input wire  [5:0] free_slot;
    input wire  free_slot_valid;
    input wire  [6:0] slots_busy;
    output reg  allocate;
    output reg  [13:0] allocate_page;
    output reg  [11:0] allocate_frame;
    output reg  [20:0] allocate_entry;
    output reg  allocate_demand;
    output reg  [5:0] done_slot;
    input wire  done;
    input wire  dead;
    output reg  mark_taken;
    input wire  complete;
    input wire  [20:0] complete_entry;
    input wire  complete_failed;
    output reg  complete_taken;
    input wire  end_valid;
    output reg  end_take;
    input wire  [13:0] end_page;
    input wire  [11:0] end_frame;
    input wire  [20:0] end_entry;
    input wire  end_taken;
    input wire  end_failed;
    input wire  end_cancelled;
    input wire  command_start;
    input wire  [3:0] command_operation;
    input wire  [31:0] command_argument;
    input wire  [31:0] command_token;
    output reg  command_busy;
    output reg  [3:0] command_result;
    output reg  [31:0] command_result0;
    output reg  [31:0] command_result1;
    output reg  check_valid;
    input wire  check_ready;
    output reg  [39:0] check_address;
    input wire  check_arrive;
    input wire  [511:0] check_data;
    input wire  [1:0] check_response;
    output reg  tag_write;
    output reg  [11:0] tag_frame;
    output reg  [3:0] tag_value;
    output reg  live_write;
    output reg  [11:0] live_frame;
    output reg  live_value;
    output reg  [11:0] dirty_frame;
    input wire  dirty;
    output reg  touch;
    output reg  [11:0] touch_frame;
    output reg  [11:0] hand_frame;
    input wire  hand_referenced;
    output reg  hand_passes;
    output reg  writeback_start;
    output reg  [2:0] writeback_slot;
    output reg  [13:0] writeback_page;
    output reg  [11:0] writeback_frame;
    input wire  writeback_done_valid;
    input wire  [2:0] writeback_done_slot;
    input wire  writeback_done_error;
    output reg  pin;
    output reg  unpin;
    output reg  [13:0] pin_page;
    input wire  pins_full;
    input wire  pin_expired;
    input wire  [13:0] pin_expired_page;
    output reg  event_valid;
    output reg  [7:0] event_type;
    output reg  [11:0] event_frame;
    output reg  [13:0] event_page;
    output reg  [20:0] event_entry;
    output reg  count_fetch;
    output reg  count_failed;
    output reg  count_cancelled;
    output reg  count_alias;
    output reg  count_bad;
    output reg  count_no_hold;
    output reg  count_no_slot;
    output reg  count_no_frame;
    output reg  count_hold;
    output reg  count_eviction;
    output reg  count_writeback;
    output reg  count_demand;
    output reg  [15:0] frames_posted;
    output reg  [15:0] frames_withdrawn;
    output reg  [15:0] frames_free;
    output reg  [15:0] frames_fetching;
    output reg  [15:0] frames_staged;
    output reg  [15:0] frames_resident;
    output reg  [15:0] frames_leaving;
    output reg  [15:0] frames_writing_back;

    // Enums
    localparam State$Clear = 0;
    localparam State$Idle = 1;
    localparam State$LineTake = 2;
    localparam State$LinePick = 3;
    localparam State$LineLook = 4;
    localparam State$LineDecide = 5;
    localparam State$LineFinish = 6;
    localparam State$Look1 = 7;
    localparam State$Look2 = 8;
    localparam State$EndDo = 9;
    localparam State$FrameDo = 10;
    localparam State$CommandDo = 11;
    localparam State$HandFrame = 12;
    localparam State$HandPage = 13;
    localparam State$CommitDo = 14;
    localparam State$WritebackLook = 15;
    localparam State$WritebackDo = 16;
    localparam State$PinDo = 17;

    // Stub signals
    reg  [13:0] directory$read_address;
    reg  directory$read_clock;
    wire  [42:0] directory$read_data;
    reg  [13:0] directory$write_address;
    reg  directory$write_clock;
    reg  [42:0] directory$write_data;
    reg  directory$write_enable;
    reg  [11:0] frames$read_address;
    reg  frames$read_clock;
    wire  [31:0] frames$read_data;
    reg  [11:0] frames$write_address;
    reg  frames$write_clock;
    reg  [31:0] frames$write_data;
    reg  frames$write_enable;
    reg  free_list$clock;
    reg  free_list$reset;
    reg  free_list$push;
    reg  [11:0] free_list$push_data;
    reg  free_list$pop;
    wire  [11:0] free_list$head;
    wire  free_list$empty;
    wire  free_list$full;
    wire  [12:0] free_list$count;
    reg  [2:0] writeback_facts$read_address;
    reg  writeback_facts$read_clock;
    wire  [25:0] writeback_facts$read_data;
    reg  [2:0] writeback_facts$write_address;
    reg  writeback_facts$write_clock;
    reg  [25:0] writeback_facts$write_data;
    reg  writeback_facts$write_enable;
    reg  writebacks_done$clock;
    reg  writebacks_done$reset;
    reg  writebacks_done$push;
    reg  [3:0] writebacks_done$push_data;
    reg  writebacks_done$pop;
    wire  [3:0] writebacks_done$head;
    wire  writebacks_done$empty;
    wire  writebacks_done$full;
    wire  [3:0] writebacks_done$count;
    reg  [4:0] state$d;
    wire  [4:0] state$q;
    reg  state$clock;
    reg  [4:0] after$d;
    wire  [4:0] after$q;
    reg  after$clock;
    reg  [14:0] sweep$d;
    wire  [14:0] sweep$q;
    reg  sweep$clock;
    reg  swept$d;
    wire  swept$q;
    reg  swept$clock;
    reg  [13:0] look_page$d;
    wire  [13:0] look_page$q;
    reg  look_page$clock;
    reg  [11:0] look_frame$d;
    wire  [11:0] look_frame$q;
    reg  look_frame$clock;
    reg  [42:0] found$d;
    wire  [42:0] found$q;
    reg  found$clock;
    reg  [31:0] found_in_frame$d;
    wire  [31:0] found_in_frame$q;
    reg  found_in_frame$clock;
    reg  others_first$d;
    wire  others_first$q;
    reg  others_first$clock;
    reg  [4:0] working$d;
    wire  [4:0] working$q;
    reg  working$clock;
    reg  [17:0] line_number$d;
    wire  [17:0] line_number$q;
    reg  line_number$clock;
    reg  [15:0] accepted$d;
    wire  [15:0] accepted$q;
    reg  accepted$clock;
    reg  [1:0] flags$d;
    wire  [1:0] flags$q;
    reg  flags$clock;
    reg  [7:0] pending$d;
    wire  [7:0] pending$q;
    reg  pending$clock;
    reg  [7:0] wrong$d;
    wire  [7:0] wrong$q;
    reg  wrong$clock;
    reg  [7:0] remote$d;
    wire  [7:0] remote$q;
    reg  remote$clock;
    reg  [7:0] touched$d;
    wire  [7:0] touched$q;
    reg  touched$clock;
    reg  [7:0] waiting$d;
    wire  [7:0] waiting$q;
    reg  waiting$clock;
    reg  [7:0] bad$d;
    wire  [7:0] bad$q;
    reg  bad$clock;
    reg  [2:0] index$d;
    wire  [2:0] index$q;
    reg  index$clock;
    reg  [7:0] index_bit$d;
    wire  [7:0] index_bit$q;
    reg  index_bit$clock;
    reg  [63:0] entry$d;
    wire  [63:0] entry$q;
    reg  entry$clock;
    reg  running$d;
    wire  running$q;
    reg  running$clock;
    reg  wants_command$d;
    wire  wants_command$q;
    reg  wants_command$clock;
    reg  [3:0] operation$d;
    wire  [3:0] operation$q;
    reg  operation$clock;
    reg  [3:0] result$d;
    wire  [3:0] result$q;
    reg  result$clock;
    reg  [31:0] result0$d;
    wire  [31:0] result0$q;
    reg  result0$clock;
    reg  [31:0] result1$d;
    wire  [31:0] result1$q;
    reg  result1$clock;
    reg  check_wanted$d;
    wire  check_wanted$q;
    reg  check_wanted$clock;
    reg  check_done$d;
    wire  check_done$q;
    reg  check_done$clock;
    reg  checking$d;
    wire  checking$q;
    reg  checking$clock;
    reg  [63:0] check_word$d;
    wire  [63:0] check_word$q;
    reg  check_word$clock;
    reg  [1:0] check_bad$d;
    wire  [1:0] check_bad$q;
    reg  check_bad$clock;
    reg  [20:0] commit_entry$d;
    wire  [20:0] commit_entry$q;
    reg  commit_entry$clock;
    reg  [13:0] commit_page$d;
    wire  [13:0] commit_page$q;
    reg  commit_page$clock;
    reg  [7:0] writebacks_busy$d;
    wire  [7:0] writebacks_busy$q;
    reg  writebacks_busy$clock;
    reg  [2:0] done_writeback$d;
    wire  [2:0] done_writeback$q;
    reg  done_writeback$clock;
    reg  done_writeback_error$d;
    wire  done_writeback_error$q;
    reg  done_writeback_error$clock;
    reg  [11:0] hand$d;
    wire  [11:0] hand$q;
    reg  hand$clock;
    reg  [11:0] last_frame$d;
    wire  [11:0] last_frame$q;
    reg  last_frame$clock;
    reg  [5:0] tries$d;
    wire  [5:0] tries$q;
    reg  tries$clock;
    reg  hand_moves$d;
    wire  hand_moves$q;
    reg  hand_moves$clock;
    reg  [15:0] n_posted$d;
    wire  [15:0] n_posted$q;
    reg  n_posted$clock;
    reg  [15:0] n_withdrawn$d;
    wire  [15:0] n_withdrawn$q;
    reg  n_withdrawn$clock;
    reg  [15:0] n_free$d;
    wire  [15:0] n_free$q;
    reg  n_free$clock;
    reg  [15:0] n_fetching$d;
    wire  [15:0] n_fetching$q;
    reg  n_fetching$clock;
    reg  [15:0] n_staged$d;
    wire  [15:0] n_staged$q;
    reg  n_staged$clock;
    reg  [15:0] n_resident$d;
    wire  [15:0] n_resident$q;
    reg  n_resident$clock;
    reg  [15:0] n_leaving$d;
    wire  [15:0] n_leaving$q;
    reg  n_leaving$clock;
    reg  [15:0] n_writing_back$d;
    wire  [15:0] n_writing_back$q;
    reg  n_writing_back$clock;
    reg  [63:0] word$0$d;
    wire  [63:0] word$0$q;
    reg  word$0$clock;
    reg  [63:0] word$1$d;
    wire  [63:0] word$1$q;
    reg  word$1$clock;
    reg  [63:0] word$2$d;
    wire  [63:0] word$2$q;
    reg  word$2$clock;
    reg  [63:0] word$3$d;
    wire  [63:0] word$3$q;
    reg  word$3$clock;
    reg  [63:0] word$4$d;
    wire  [63:0] word$4$q;
    reg  word$4$clock;
    reg  [63:0] word$5$d;
    wire  [63:0] word$5$q;
    reg  word$5$clock;
    reg  [63:0] word$6$d;
    wire  [63:0] word$6$q;
    reg  word$6$clock;
    reg  [63:0] word$7$d;
    wire  [63:0] word$7$q;
    reg  word$7$clock;

    // Local signals
    reg  [63:0] one;
    reg  [63:0] present_mask;
    reg  [63:0] managed_mask;
    reg  [63:0] late_mask;
    reg  [63:0] frame_number_mask;
    reg  [63:0] low_bits;
    reg  [63:0] install_word;
    reg  [63:0] cleared_word;
    reg  [63:0] frame_word;
    reg  [63:0] picked_entry;
    reg  [7:0] one8;
    reg  [7:0] remote_now;
    reg  [7:0] wrong_now;
    reg  [7:0] complete_bit;
    reg  [7:0] waiting_now;
    reg  [7:0] touched_now;
    reg  [7:0] touched_out;
    reg  [7:0] waiting_out;
    reg  [2:0] picked_index;
    reg  [2:0] writeback_free;
    reg  [2:0] picked_from_check;
    reg  any_pending;
    reg  local_hit;
    reg  entry_mine;
    reg  entry_unset;
    reg  can_fetch;
    reg  writeback_room;
    reg  hold_fits;
    reg  held;
    reg  entry_wrong;
    reg  frame_in_use;
    reg  old;
    reg  page_ok;
    reg  frame_ok;
    reg  pinned;
    reg  [13:0] picked_page;
    reg  [13:0] new_page_of_frame;
    reg  [20:0] entry_address;
    reg  [20:0] found_entry;
    reg  [2:0] found_state;
    reg  [2:0] new_state;
    reg  new_pinned;
    reg  [11:0] found_frame;
    reg  [11:0] new_frame;
    reg  [11:0] free_frame;
    reg  [5:0] found_slot;
    reg  [5:0] new_slot;
    reg  [20:0] new_entry;
    reg  write_directory;
    reg  write_frame;
    reg  take_free;
    reg  give_free;
    reg  [13:0] write_page;
    reg  [11:0] write_frame_index;
    reg  [11:0] give_frame;
    reg  [1:0] new_status;
    reg  [1:0] found_status;
    reg  [15:0] new_fence;
    reg  [15:0] age;
    reg  [15:0] expiry;
    reg  [15:0] left;
    reg  [15:0] token_lead;
    reg  [15:0] token_age;
    reg  [15:0] begin_fence;
    reg  [2:0] move_from;
    reg  [2:0] move_to;
    reg  moves;
    reg  [6:0] slots_after;
    reg  [15:0] frames_left;
    reg  [511:0] line_in;
    reg  [63:0] check_pick;
    reg  [13:0] check_page;
    reg  [27:0] frame_number;
    reg  [3:0] done_head;
    reg  [63:0] word_in$0;
    reg  [63:0] word_in$1;
    reg  [63:0] word_in$2;
    reg  [63:0] word_in$3;
    reg  [63:0] word_in$4;
    reg  [63:0] word_in$5;
    reg  [63:0] word_in$6;
    reg  [63:0] word_in$7;
    reg  [27:0] base_in$0;
    reg  [27:0] base_in$1;
    reg  [27:0] base_in$2;
    reg  [27:0] base_in$3;
    reg  [27:0] base_in$4;
    reg  [27:0] base_in$5;
    reg  [27:0] base_in$6;
    reg  [27:0] base_in$7;
    reg  [11:0] high_in$0;
    reg  [11:0] high_in$1;
    reg  [11:0] high_in$2;
    reg  [11:0] high_in$3;
    reg  [11:0] high_in$4;
    reg  [11:0] high_in$5;
    reg  [11:0] high_in$6;
    reg  [11:0] high_in$7;
    reg  managed_in$0;
    reg  managed_in$1;
    reg  managed_in$2;
    reg  managed_in$3;
    reg  managed_in$4;
    reg  managed_in$5;
    reg  managed_in$6;
    reg  managed_in$7;
    reg  present_in$0;
    reg  present_in$1;
    reg  present_in$2;
    reg  present_in$3;
    reg  present_in$4;
    reg  present_in$5;
    reg  present_in$6;
    reg  present_in$7;
    reg  window_in$0;
    reg  window_in$1;
    reg  window_in$2;
    reg  window_in$3;
    reg  window_in$4;
    reg  window_in$5;
    reg  window_in$6;
    reg  window_in$7;
    reg  frames_in$0;
    reg  frames_in$1;
    reg  frames_in$2;
    reg  frames_in$3;
    reg  frames_in$4;
    reg  frames_in$5;
    reg  frames_in$6;
    reg  frames_in$7;
    reg  [7:0] remote_sum$0;
    reg  [7:0] remote_sum$1;
    reg  [7:0] remote_sum$2;
    reg  [7:0] remote_sum$3;
    reg  [7:0] remote_sum$4;
    reg  [7:0] remote_sum$5;
    reg  [7:0] remote_sum$6;
    reg  [7:0] remote_sum$7;
    reg  [7:0] remote_sum$8;
    reg  [7:0] wrong_sum$0;
    reg  [7:0] wrong_sum$1;
    reg  [7:0] wrong_sum$2;
    reg  [7:0] wrong_sum$3;
    reg  [7:0] wrong_sum$4;
    reg  [7:0] wrong_sum$5;
    reg  [7:0] wrong_sum$6;
    reg  [7:0] wrong_sum$7;
    reg  [7:0] wrong_sum$8;

    // Sub module instances
    sequencer$directory directory(
        .read_address(directory$read_address),
        .read_clock(directory$read_clock),
        .read_data(directory$read_data),
        .write_address(directory$write_address),
        .write_clock(directory$write_clock),
        .write_data(directory$write_data),
        .write_enable(directory$write_enable)
    );
    sequencer$frames frames(
        .read_address(frames$read_address),
        .read_clock(frames$read_clock),
        .read_data(frames$read_data),
        .write_address(frames$write_address),
        .write_clock(frames$write_clock),
        .write_data(frames$write_data),
        .write_enable(frames$write_enable)
    );
    sequencer$free_list free_list(
        .clock(free_list$clock),
        .reset(free_list$reset),
        .push(free_list$push),
        .push_data(free_list$push_data),
        .pop(free_list$pop),
        .head(free_list$head),
        .empty(free_list$empty),
        .full(free_list$full),
        .count(free_list$count)
    );
    sequencer$writeback_facts writeback_facts(
        .read_address(writeback_facts$read_address),
        .read_clock(writeback_facts$read_clock),
        .read_data(writeback_facts$read_data),
        .write_address(writeback_facts$write_address),
        .write_clock(writeback_facts$write_clock),
        .write_data(writeback_facts$write_data),
        .write_enable(writeback_facts$write_enable)
    );
    sequencer$writebacks_done writebacks_done(
        .clock(writebacks_done$clock),
        .reset(writebacks_done$reset),
        .push(writebacks_done$push),
        .push_data(writebacks_done$push_data),
        .pop(writebacks_done$pop),
        .head(writebacks_done$head),
        .empty(writebacks_done$empty),
        .full(writebacks_done$full),
        .count(writebacks_done$count)
    );
    sequencer$state state(
        .d(state$d),
        .q(state$q),
        .clock(state$clock)
    );
    sequencer$after after(
        .d(after$d),
        .q(after$q),
        .clock(after$clock)
    );
    sequencer$sweep sweep(
        .d(sweep$d),
        .q(sweep$q),
        .clock(sweep$clock)
    );
    sequencer$swept swept(
        .d(swept$d),
        .q(swept$q),
        .clock(swept$clock)
    );
    sequencer$look_page look_page(
        .d(look_page$d),
        .q(look_page$q),
        .clock(look_page$clock)
    );
    sequencer$look_frame look_frame(
        .d(look_frame$d),
        .q(look_frame$q),
        .clock(look_frame$clock)
    );
    sequencer$found found(
        .d(found$d),
        .q(found$q),
        .clock(found$clock)
    );
    sequencer$found_in_frame found_in_frame(
        .d(found_in_frame$d),
        .q(found_in_frame$q),
        .clock(found_in_frame$clock)
    );
    sequencer$others_first others_first(
        .d(others_first$d),
        .q(others_first$q),
        .clock(others_first$clock)
    );
    sequencer$working working(
        .d(working$d),
        .q(working$q),
        .clock(working$clock)
    );
    sequencer$line_number line_number(
        .d(line_number$d),
        .q(line_number$q),
        .clock(line_number$clock)
    );
    sequencer$accepted accepted(
        .d(accepted$d),
        .q(accepted$q),
        .clock(accepted$clock)
    );
    sequencer$flags flags(
        .d(flags$d),
        .q(flags$q),
        .clock(flags$clock)
    );
    sequencer$pending pending(
        .d(pending$d),
        .q(pending$q),
        .clock(pending$clock)
    );
    sequencer$wrong wrong(
        .d(wrong$d),
        .q(wrong$q),
        .clock(wrong$clock)
    );
    sequencer$remote remote(
        .d(remote$d),
        .q(remote$q),
        .clock(remote$clock)
    );
    sequencer$touched touched(
        .d(touched$d),
        .q(touched$q),
        .clock(touched$clock)
    );
    sequencer$waiting waiting(
        .d(waiting$d),
        .q(waiting$q),
        .clock(waiting$clock)
    );
    sequencer$bad bad(
        .d(bad$d),
        .q(bad$q),
        .clock(bad$clock)
    );
    sequencer$index index(
        .d(index$d),
        .q(index$q),
        .clock(index$clock)
    );
    sequencer$index_bit index_bit(
        .d(index_bit$d),
        .q(index_bit$q),
        .clock(index_bit$clock)
    );
    sequencer$entry entry(
        .d(entry$d),
        .q(entry$q),
        .clock(entry$clock)
    );
    sequencer$running running(
        .d(running$d),
        .q(running$q),
        .clock(running$clock)
    );
    sequencer$wants_command wants_command(
        .d(wants_command$d),
        .q(wants_command$q),
        .clock(wants_command$clock)
    );
    sequencer$operation operation(
        .d(operation$d),
        .q(operation$q),
        .clock(operation$clock)
    );
    sequencer$result result(
        .d(result$d),
        .q(result$q),
        .clock(result$clock)
    );
    sequencer$result0 result0(
        .d(result0$d),
        .q(result0$q),
        .clock(result0$clock)
    );
    sequencer$result1 result1(
        .d(result1$d),
        .q(result1$q),
        .clock(result1$clock)
    );
    sequencer$check_wanted check_wanted(
        .d(check_wanted$d),
        .q(check_wanted$q),
        .clock(check_wanted$clock)
    );
    sequencer$check_done check_done(
        .d(check_done$d),
        .q(check_done$q),
        .clock(check_done$clock)
    );
    sequencer$checking checking(
        .d(checking$d),
        .q(checking$q),
        .clock(checking$clock)
    );
    sequencer$check_word check_word(
        .d(check_word$d),
        .q(check_word$q),
        .clock(check_word$clock)
    );
    sequencer$check_bad check_bad(
        .d(check_bad$d),
        .q(check_bad$q),
        .clock(check_bad$clock)
    );
    sequencer$commit_entry commit_entry(
        .d(commit_entry$d),
        .q(commit_entry$q),
        .clock(commit_entry$clock)
    );
    sequencer$commit_page commit_page(
        .d(commit_page$d),
        .q(commit_page$q),
        .clock(commit_page$clock)
    );
    sequencer$writebacks_busy writebacks_busy(
        .d(writebacks_busy$d),
        .q(writebacks_busy$q),
        .clock(writebacks_busy$clock)
    );
    sequencer$done_writeback done_writeback(
        .d(done_writeback$d),
        .q(done_writeback$q),
        .clock(done_writeback$clock)
    );
    sequencer$done_writeback_error done_writeback_error(
        .d(done_writeback_error$d),
        .q(done_writeback_error$q),
        .clock(done_writeback_error$clock)
    );
    sequencer$hand hand(
        .d(hand$d),
        .q(hand$q),
        .clock(hand$clock)
    );
    sequencer$last_frame last_frame(
        .d(last_frame$d),
        .q(last_frame$q),
        .clock(last_frame$clock)
    );
    sequencer$tries tries(
        .d(tries$d),
        .q(tries$q),
        .clock(tries$clock)
    );
    sequencer$hand_moves hand_moves(
        .d(hand_moves$d),
        .q(hand_moves$q),
        .clock(hand_moves$clock)
    );
    sequencer$n_posted n_posted(
        .d(n_posted$d),
        .q(n_posted$q),
        .clock(n_posted$clock)
    );
    sequencer$n_withdrawn n_withdrawn(
        .d(n_withdrawn$d),
        .q(n_withdrawn$q),
        .clock(n_withdrawn$clock)
    );
    sequencer$n_free n_free(
        .d(n_free$d),
        .q(n_free$q),
        .clock(n_free$clock)
    );
    sequencer$n_fetching n_fetching(
        .d(n_fetching$d),
        .q(n_fetching$q),
        .clock(n_fetching$clock)
    );
    sequencer$n_staged n_staged(
        .d(n_staged$d),
        .q(n_staged$q),
        .clock(n_staged$clock)
    );
    sequencer$n_resident n_resident(
        .d(n_resident$d),
        .q(n_resident$q),
        .clock(n_resident$clock)
    );
    sequencer$n_leaving n_leaving(
        .d(n_leaving$d),
        .q(n_leaving$q),
        .clock(n_leaving$clock)
    );
    sequencer$n_writing_back n_writing_back(
        .d(n_writing_back$d),
        .q(n_writing_back$q),
        .clock(n_writing_back$clock)
    );
    sequencer$word$0 word$0(
        .d(word$0$d),
        .q(word$0$q),
        .clock(word$0$clock)
    );
    sequencer$word$1 word$1(
        .d(word$1$d),
        .q(word$1$q),
        .clock(word$1$clock)
    );
    sequencer$word$2 word$2(
        .d(word$2$d),
        .q(word$2$q),
        .clock(word$2$clock)
    );
    sequencer$word$3 word$3(
        .d(word$3$d),
        .q(word$3$q),
        .clock(word$3$clock)
    );
    sequencer$word$4 word$4(
        .d(word$4$d),
        .q(word$4$q),
        .clock(word$4$clock)
    );
    sequencer$word$5 word$5(
        .d(word$5$d),
        .q(word$5$q),
        .clock(word$5$clock)
    );
    sequencer$word$6 word$6(
        .d(word$6$d),
        .q(word$6$q),
        .clock(word$6$clock)
    );
    sequencer$word$7 word$7(
        .d(word$7$d),
        .q(word$7$q),
        .clock(word$7$clock)
    );

    // Update code

    always @(*) begin
        state$clock = clock;
    end

    always @(*) begin
        after$clock = clock;
    end

    always @(*) begin
        sweep$clock = clock;
    end

    always @(*) begin
        swept$clock = clock;
    end

    always @(*) begin
        look_page$clock = clock;
    end

    always @(*) begin
        look_frame$clock = clock;
    end

    always @(*) begin
        found$clock = clock;
    end

    always @(*) begin
        found_in_frame$clock = clock;
    end

    always @(*) begin
        others_first$clock = clock;
    end

    always @(*) begin
        working$clock = clock;
    end

    always @(*) begin
        line_number$clock = clock;
    end

    always @(*) begin
        accepted$clock = clock;
    end

    always @(*) begin
        flags$clock = clock;
    end

    always @(*) begin
        pending$clock = clock;
    end

    always @(*) begin
        wrong$clock = clock;
    end

    always @(*) begin
        remote$clock = clock;
    end

    always @(*) begin
        touched$clock = clock;
    end

    always @(*) begin
        waiting$clock = clock;
    end

    always @(*) begin
        bad$clock = clock;
    end

    always @(*) begin
        index$clock = clock;
    end

    always @(*) begin
        index_bit$clock = clock;
    end

    always @(*) begin
        entry$clock = clock;
    end

    always @(*) begin
        running$clock = clock;
    end

    always @(*) begin
        wants_command$clock = clock;
    end

    always @(*) begin
        operation$clock = clock;
    end

    always @(*) begin
        result$clock = clock;
    end

    always @(*) begin
        result0$clock = clock;
    end

    always @(*) begin
        result1$clock = clock;
    end

    always @(*) begin
        check_wanted$clock = clock;
    end

    always @(*) begin
        check_done$clock = clock;
    end

    always @(*) begin
        checking$clock = clock;
    end

    always @(*) begin
        check_word$clock = clock;
    end

    always @(*) begin
        check_bad$clock = clock;
    end

    always @(*) begin
        commit_entry$clock = clock;
    end

    always @(*) begin
        commit_page$clock = clock;
    end

    always @(*) begin
        writebacks_busy$clock = clock;
    end

    always @(*) begin
        done_writeback$clock = clock;
    end

    always @(*) begin
        done_writeback_error$clock = clock;
    end

    always @(*) begin
        hand$clock = clock;
    end

    always @(*) begin
        last_frame$clock = clock;
    end

    always @(*) begin
        tries$clock = clock;
    end

    always @(*) begin
        hand_moves$clock = clock;
    end

    always @(*) begin
        n_posted$clock = clock;
    end

    always @(*) begin
        n_withdrawn$clock = clock;
    end

    always @(*) begin
        n_free$clock = clock;
    end

    always @(*) begin
        n_fetching$clock = clock;
    end

    always @(*) begin
        n_staged$clock = clock;
    end

    always @(*) begin
        n_resident$clock = clock;
    end

    always @(*) begin
        n_leaving$clock = clock;
    end

    always @(*) begin
        n_writing_back$clock = clock;
    end

    always @(*) begin
        state$d = state$q;
        case (state$q)
        State$Clear: begin
            if (&sweep$q[(32'h0)+:(14)]) begin
                state$d = State$Idle;
            end
        end
        State$Idle: begin
            if (~arrived_empty & ~others_first$q) begin
                state$d = State$LineTake;
            end
            else if (end_valid) begin
                state$d = State$Look1;
            end
            else if (~writebacks_done$empty) begin
                state$d = State$WritebackLook;
            end
            else if (check_done$q) begin
                state$d = State$Look1;
            end
            else if (pin_expired) begin
                state$d = State$Look1;
            end
            else if (wants_command$q) begin
                state$d = State$Look1;
            end
            else if (hand_moves$q) begin
                state$d = State$Look1;
            end
            else if (~arrived_empty) begin
                state$d = State$LineTake;
            end
        end
        State$LineTake: begin
            state$d = State$LinePick;
        end
        State$LinePick: begin
            state$d = State$LineLook;
            if (~any_pending) begin
                state$d = State$LineFinish;
            end
        end
        State$LineLook: begin
            state$d = State$LineDecide;
        end
        State$LineDecide: begin
            state$d = State$LinePick;
        end
        State$LineFinish: begin
            if (finish_ready) begin
                state$d = State$Idle;
            end
        end
        State$Look1: begin
            state$d = State$Look2;
        end
        State$Look2: begin
            state$d = after$q;
        end
        State$EndDo: begin
            state$d = State$Idle;
        end
        State$FrameDo: begin
            state$d = State$CommandDo;
            if ((operation$q == 32'h4) | (operation$q == 32'h5) | (operation$q == 32'h6)) begin
                state$d = State$Look1;
            end
        end
        State$CommandDo: begin
            state$d = State$Idle;
        end
        State$HandFrame: begin
            state$d = State$Look1;
        end
        State$HandPage: begin
            state$d = State$Idle;
        end
        State$CommitDo: begin
            state$d = State$Idle;
        end
        State$WritebackLook: begin
            state$d = State$Look1;
        end
        State$WritebackDo: begin
            state$d = State$Idle;
        end
        State$PinDo: begin
            state$d = State$Idle;
        end
        default: begin
            state$d = State$Idle;
        end
        endcase
        if (reset) begin
            state$d = State$Clear;
        end
    end

    always @(*) begin
        after$d = after$q;
        case (state$q)
        State$Clear: begin
        end
        State$Idle: begin
            if (~arrived_empty & ~others_first$q) begin
            end
            else if (end_valid) begin
                after$d = State$EndDo;
            end
            else if (~writebacks_done$empty) begin
            end
            else if (check_done$q) begin
                after$d = State$CommitDo;
            end
            else if (pin_expired) begin
                after$d = State$PinDo;
            end
            else if (wants_command$q) begin
                after$d = State$FrameDo;
            end
            else if (hand_moves$q) begin
                after$d = State$HandFrame;
            end
            else if (~arrived_empty) begin
            end
        end
        State$LineTake: begin
        end
        State$LinePick: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineFinish: begin
        end
        State$Look1: begin
        end
        State$Look2: begin
        end
        State$EndDo: begin
        end
        State$FrameDo: begin
            if ((operation$q == 32'h4) | (operation$q == 32'h5) | (operation$q == 32'h6)) begin
                after$d = State$CommandDo;
            end
        end
        State$CommandDo: begin
        end
        State$HandFrame: begin
            after$d = State$HandPage;
        end
        State$HandPage: begin
        end
        State$CommitDo: begin
        end
        State$WritebackLook: begin
            after$d = State$WritebackDo;
        end
        State$WritebackDo: begin
        end
        State$PinDo: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        sweep$d = sweep$q;
        case (state$q)
        State$Clear: begin
            sweep$d = sweep$q + 32'h1;
        end
        State$Idle: begin
        end
        State$LineTake: begin
        end
        State$LinePick: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineFinish: begin
        end
        State$Look1: begin
        end
        State$Look2: begin
        end
        State$EndDo: begin
        end
        State$FrameDo: begin
        end
        State$CommandDo: begin
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
        end
        State$CommitDo: begin
        end
        State$WritebackLook: begin
        end
        State$WritebackDo: begin
        end
        State$PinDo: begin
        end
        default: begin
        end
        endcase
        if (reset) begin
            sweep$d = 32'h0;
        end
    end

    always @(*) begin
        swept$d = swept$q;
        case (state$q)
        State$Clear: begin
            if (&sweep$q[(32'h0)+:(14)]) begin
                swept$d = 1'b1;
            end
        end
        State$Idle: begin
        end
        State$LineTake: begin
        end
        State$LinePick: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineFinish: begin
        end
        State$Look1: begin
        end
        State$Look2: begin
        end
        State$EndDo: begin
        end
        State$FrameDo: begin
        end
        State$CommandDo: begin
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
        end
        State$CommitDo: begin
        end
        State$WritebackLook: begin
        end
        State$WritebackDo: begin
        end
        State$PinDo: begin
        end
        default: begin
        end
        endcase
        if (reset) begin
            swept$d = 1'b0;
        end
    end

    always @(*) begin
        look_page$d = look_page$q;
        case (state$q)
        State$Clear: begin
        end
        State$Idle: begin
            if (~arrived_empty & ~others_first$q) begin
            end
            else if (end_valid) begin
                look_page$d = end_page;
            end
            else if (~writebacks_done$empty) begin
            end
            else if (check_done$q) begin
                look_page$d = commit_page$q;
            end
            else if (pin_expired) begin
                look_page$d = pin_expired_page;
            end
            else if (wants_command$q) begin
                look_page$d = command_argument[(32'h0)+:(14)];
            end
            else if (hand_moves$q) begin
            end
            else if (~arrived_empty) begin
            end
        end
        State$LineTake: begin
        end
        State$LinePick: begin
            look_page$d = picked_page;
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineFinish: begin
        end
        State$Look1: begin
        end
        State$Look2: begin
        end
        State$EndDo: begin
        end
        State$FrameDo: begin
            if ((operation$q == 32'h4) | (operation$q == 32'h5) | (operation$q == 32'h6)) begin
                look_page$d = found_in_frame$q[(32'h2)+:(14)];
            end
        end
        State$CommandDo: begin
        end
        State$HandFrame: begin
            look_page$d = found_in_frame$q[(32'h2)+:(14)];
        end
        State$HandPage: begin
        end
        State$CommitDo: begin
        end
        State$WritebackLook: begin
            look_page$d = writeback_facts$read_data[(32'h0)+:(14)];
        end
        State$WritebackDo: begin
        end
        State$PinDo: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        look_frame$d = look_frame$q;
        case (state$q)
        State$Clear: begin
        end
        State$Idle: begin
            if (~arrived_empty & ~others_first$q) begin
            end
            else if (end_valid) begin
                look_frame$d = end_frame;
            end
            else if (~writebacks_done$empty) begin
            end
            else if (check_done$q) begin
                look_frame$d = command_argument[(32'h0)+:(12)];
            end
            else if (pin_expired) begin
            end
            else if (wants_command$q) begin
                look_frame$d = command_argument[(32'h0)+:(12)];
            end
            else if (hand_moves$q) begin
                look_frame$d = hand$q;
            end
            else if (~arrived_empty) begin
            end
        end
        State$LineTake: begin
        end
        State$LinePick: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineFinish: begin
        end
        State$Look1: begin
        end
        State$Look2: begin
        end
        State$EndDo: begin
        end
        State$FrameDo: begin
        end
        State$CommandDo: begin
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
        end
        State$CommitDo: begin
        end
        State$WritebackLook: begin
            look_frame$d = writeback_facts$read_data[(32'he)+:(12)];
        end
        State$WritebackDo: begin
        end
        State$PinDo: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        found$d = found$q;
        case (state$q)
        State$Clear: begin
        end
        State$Idle: begin
        end
        State$LineTake: begin
        end
        State$LinePick: begin
        end
        State$LineLook: begin
            found$d = directory$read_data;
        end
        State$LineDecide: begin
        end
        State$LineFinish: begin
        end
        State$Look1: begin
        end
        State$Look2: begin
            found$d = directory$read_data;
        end
        State$EndDo: begin
        end
        State$FrameDo: begin
        end
        State$CommandDo: begin
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
        end
        State$CommitDo: begin
        end
        State$WritebackLook: begin
        end
        State$WritebackDo: begin
        end
        State$PinDo: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        found_in_frame$d = found_in_frame$q;
        case (state$q)
        State$Clear: begin
        end
        State$Idle: begin
        end
        State$LineTake: begin
        end
        State$LinePick: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineFinish: begin
        end
        State$Look1: begin
        end
        State$Look2: begin
            found_in_frame$d = frames$read_data;
        end
        State$EndDo: begin
        end
        State$FrameDo: begin
        end
        State$CommandDo: begin
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
        end
        State$CommitDo: begin
        end
        State$WritebackLook: begin
        end
        State$WritebackDo: begin
        end
        State$PinDo: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        others_first$d = others_first$q;
        case (state$q)
        State$Clear: begin
        end
        State$Idle: begin
            if (~arrived_empty & ~others_first$q) begin
                others_first$d = 1'b1;
            end
            else if (end_valid) begin
                others_first$d = 1'b0;
            end
            else if (~writebacks_done$empty) begin
                others_first$d = 1'b0;
            end
            else if (check_done$q) begin
                others_first$d = 1'b0;
            end
            else if (pin_expired) begin
                others_first$d = 1'b0;
            end
            else if (wants_command$q) begin
                others_first$d = 1'b0;
            end
            else if (hand_moves$q) begin
                others_first$d = 1'b0;
            end
            else if (~arrived_empty) begin
                others_first$d = 1'b1;
            end
        end
        State$LineTake: begin
        end
        State$LinePick: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineFinish: begin
        end
        State$Look1: begin
        end
        State$Look2: begin
        end
        State$EndDo: begin
        end
        State$FrameDo: begin
        end
        State$CommandDo: begin
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
        end
        State$CommitDo: begin
        end
        State$WritebackLook: begin
        end
        State$WritebackDo: begin
        end
        State$PinDo: begin
        end
        default: begin
        end
        endcase
        if (reset) begin
            others_first$d = 1'b0;
        end
    end

    always @(*) begin
        working$d = working$q;
        case (state$q)
        State$Clear: begin
        end
        State$Idle: begin
        end
        State$LineTake: begin
            working$d = taken_index;
        end
        State$LinePick: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineFinish: begin
        end
        State$Look1: begin
        end
        State$Look2: begin
        end
        State$EndDo: begin
        end
        State$FrameDo: begin
        end
        State$CommandDo: begin
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
        end
        State$CommitDo: begin
        end
        State$WritebackLook: begin
        end
        State$WritebackDo: begin
        end
        State$PinDo: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        line_number$d = line_number$q;
        case (state$q)
        State$Clear: begin
        end
        State$Idle: begin
        end
        State$LineTake: begin
            line_number$d = taken_line;
        end
        State$LinePick: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineFinish: begin
        end
        State$Look1: begin
        end
        State$Look2: begin
        end
        State$EndDo: begin
        end
        State$FrameDo: begin
        end
        State$CommandDo: begin
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
        end
        State$CommitDo: begin
        end
        State$WritebackLook: begin
        end
        State$WritebackDo: begin
        end
        State$PinDo: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        accepted$d = accepted$q;
        case (state$q)
        State$Clear: begin
        end
        State$Idle: begin
        end
        State$LineTake: begin
            accepted$d = taken_accepted;
        end
        State$LinePick: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineFinish: begin
        end
        State$Look1: begin
        end
        State$Look2: begin
        end
        State$EndDo: begin
        end
        State$FrameDo: begin
        end
        State$CommandDo: begin
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
        end
        State$CommitDo: begin
        end
        State$WritebackLook: begin
        end
        State$WritebackDo: begin
        end
        State$PinDo: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        flags$d = flags$q;
        case (state$q)
        State$Clear: begin
        end
        State$Idle: begin
        end
        State$LineTake: begin
            flags$d = taken_flags;
        end
        State$LinePick: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineFinish: begin
        end
        State$Look1: begin
        end
        State$Look2: begin
        end
        State$EndDo: begin
        end
        State$FrameDo: begin
        end
        State$CommandDo: begin
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
        end
        State$CommitDo: begin
        end
        State$WritebackLook: begin
        end
        State$WritebackDo: begin
        end
        State$PinDo: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        pending$d = pending$q;
        case (state$q)
        State$Clear: begin
        end
        State$Idle: begin
        end
        State$LineTake: begin
            pending$d = remote_now | wrong_now;
            if (taken_error | (age >= shed_cycles)) begin
                pending$d = 32'h0;
            end
        end
        State$LinePick: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
            pending$d = pending$q & ~index_bit$q;
        end
        State$LineFinish: begin
        end
        State$Look1: begin
        end
        State$Look2: begin
        end
        State$EndDo: begin
        end
        State$FrameDo: begin
        end
        State$CommandDo: begin
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
        end
        State$CommitDo: begin
        end
        State$WritebackLook: begin
        end
        State$WritebackDo: begin
        end
        State$PinDo: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        wrong$d = wrong$q;
        case (state$q)
        State$Clear: begin
        end
        State$Idle: begin
        end
        State$LineTake: begin
            wrong$d = wrong_now;
        end
        State$LinePick: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineFinish: begin
        end
        State$Look1: begin
        end
        State$Look2: begin
        end
        State$EndDo: begin
        end
        State$FrameDo: begin
        end
        State$CommandDo: begin
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
        end
        State$CommitDo: begin
        end
        State$WritebackLook: begin
        end
        State$WritebackDo: begin
        end
        State$PinDo: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        remote$d = remote$q;
        case (state$q)
        State$Clear: begin
        end
        State$Idle: begin
        end
        State$LineTake: begin
            remote$d = remote_now;
        end
        State$LinePick: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineFinish: begin
        end
        State$Look1: begin
        end
        State$Look2: begin
        end
        State$EndDo: begin
        end
        State$FrameDo: begin
        end
        State$CommandDo: begin
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
        end
        State$CommitDo: begin
        end
        State$WritebackLook: begin
        end
        State$WritebackDo: begin
        end
        State$PinDo: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        touched$d = touched$q;
        touched$d = touched_now;
        case (state$q)
        State$Clear: begin
        end
        State$Idle: begin
        end
        State$LineTake: begin
            touched$d = 32'h0;
        end
        State$LinePick: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
            if (entry_wrong) begin
            end
            else begin
                if (found_state == 32'h0) begin
                    if (enable_prefetch & ~flags$q[32'h1] & ((policy_wanted & index_bit$q) != 32'h0)) begin
                        if (~free_slot_valid | (slots_after >= fetch_limit)) begin
                        end
                        else if (frames_left <= ((reserved_frames) & 16'hffff)) begin
                        end
                        else begin
                            touched$d = touched_now | index_bit$q;
                        end
                    end
                end
                if ((found_state == 32'h1) | (found_state == 32'h2) | (found_state == 32'h3)) begin
                    if (~entry_mine) begin
                    end
                    else if ((found_state == 32'h1) & ~done) begin
                        if (~entry_unset & ~dead & ~flags$q[32'h1]) begin
                            touched$d = touched_now | index_bit$q;
                        end
                    end
                    else if (((found_state == 32'h1) & entry_unset) | ~enable_install) begin
                        touched$d = touched_now;
                    end
                    else begin
                        touched$d = touched_now | index_bit$q;
                    end
                end
            end
        end
        State$LineFinish: begin
        end
        State$Look1: begin
        end
        State$Look2: begin
        end
        State$EndDo: begin
        end
        State$FrameDo: begin
        end
        State$CommandDo: begin
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
        end
        State$CommitDo: begin
        end
        State$WritebackLook: begin
        end
        State$WritebackDo: begin
        end
        State$PinDo: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        waiting$d = waiting$q;
        waiting$d = waiting_now;
        case (state$q)
        State$Clear: begin
        end
        State$Idle: begin
        end
        State$LineTake: begin
            waiting$d = 32'h0;
        end
        State$LinePick: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
            if (entry_wrong) begin
            end
            else begin
                if (found_state == 32'h0) begin
                    if (enable_prefetch & ~flags$q[32'h1] & ((policy_wanted & index_bit$q) != 32'h0)) begin
                        if (~free_slot_valid | (slots_after >= fetch_limit)) begin
                        end
                        else if (frames_left <= ((reserved_frames) & 16'hffff)) begin
                        end
                        else begin
                            waiting$d = waiting_now | index_bit$q;
                        end
                    end
                end
                if ((found_state == 32'h1) | (found_state == 32'h2) | (found_state == 32'h3)) begin
                    if (~entry_mine) begin
                    end
                    else if ((found_state == 32'h1) & ~done) begin
                        if (~entry_unset & ~dead & ~flags$q[32'h1]) begin
                            waiting$d = waiting_now | index_bit$q;
                        end
                    end
                    else if (((found_state == 32'h1) & entry_unset) | ~enable_install) begin
                    end
                    else begin
                    end
                end
            end
        end
        State$LineFinish: begin
        end
        State$Look1: begin
        end
        State$Look2: begin
        end
        State$EndDo: begin
        end
        State$FrameDo: begin
        end
        State$CommandDo: begin
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
        end
        State$CommitDo: begin
        end
        State$WritebackLook: begin
        end
        State$WritebackDo: begin
        end
        State$PinDo: begin
        end
        default: begin
        end
        endcase
        if (reset) begin
            waiting$d = 32'h0;
        end
    end

    always @(*) begin
        bad$d = bad$q;
        case (state$q)
        State$Clear: begin
        end
        State$Idle: begin
        end
        State$LineTake: begin
            bad$d = 32'h0;
        end
        State$LinePick: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
            if (entry_wrong) begin
                bad$d = bad$q | index_bit$q;
            end
            else begin
            end
        end
        State$LineFinish: begin
        end
        State$Look1: begin
        end
        State$Look2: begin
        end
        State$EndDo: begin
        end
        State$FrameDo: begin
        end
        State$CommandDo: begin
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
        end
        State$CommitDo: begin
        end
        State$WritebackLook: begin
        end
        State$WritebackDo: begin
        end
        State$PinDo: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        index$d = index$q;
        case (state$q)
        State$Clear: begin
        end
        State$Idle: begin
        end
        State$LineTake: begin
        end
        State$LinePick: begin
            index$d = picked_index;
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineFinish: begin
        end
        State$Look1: begin
        end
        State$Look2: begin
        end
        State$EndDo: begin
        end
        State$FrameDo: begin
        end
        State$CommandDo: begin
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
        end
        State$CommitDo: begin
        end
        State$WritebackLook: begin
        end
        State$WritebackDo: begin
        end
        State$PinDo: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        index_bit$d = index_bit$q;
        case (state$q)
        State$Clear: begin
        end
        State$Idle: begin
        end
        State$LineTake: begin
        end
        State$LinePick: begin
            index_bit$d = one8 << picked_index;
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineFinish: begin
        end
        State$Look1: begin
        end
        State$Look2: begin
        end
        State$EndDo: begin
        end
        State$FrameDo: begin
        end
        State$CommandDo: begin
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
        end
        State$CommitDo: begin
        end
        State$WritebackLook: begin
        end
        State$WritebackDo: begin
        end
        State$PinDo: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        entry$d = entry$q;
        case (state$q)
        State$Clear: begin
        end
        State$Idle: begin
        end
        State$LineTake: begin
        end
        State$LinePick: begin
            entry$d = picked_entry;
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineFinish: begin
        end
        State$Look1: begin
        end
        State$Look2: begin
        end
        State$EndDo: begin
        end
        State$FrameDo: begin
        end
        State$CommandDo: begin
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
        end
        State$CommitDo: begin
        end
        State$WritebackLook: begin
        end
        State$WritebackDo: begin
        end
        State$PinDo: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        running$d = running$q;
        if (command_start) begin
            running$d = 1'b1;
        end
        case (state$q)
        State$Clear: begin
        end
        State$Idle: begin
        end
        State$LineTake: begin
        end
        State$LinePick: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineFinish: begin
        end
        State$Look1: begin
        end
        State$Look2: begin
        end
        State$EndDo: begin
        end
        State$FrameDo: begin
        end
        State$CommandDo: begin
            running$d = 1'b0;
            if ((operation$q == 32'h5) & frame_ok) begin
                if (frame_in_use & (found_state == 32'h4)) begin
                    if (old) begin
                    end
                    else begin
                        running$d = 1'b1;
                    end
                end
            end
            if (operation$q == 32'hb) begin
                running$d = 1'b1;
            end
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
            if (frame_in_use & ((found_state == 32'h2) | (found_state == 32'h3)) & ~pinned & ~hand_referenced) begin
                running$d = 1'b0;
            end
            else if (&tries$q) begin
                running$d = 1'b0;
            end
        end
        State$CommitDo: begin
            running$d = 1'b0;
        end
        State$WritebackLook: begin
        end
        State$WritebackDo: begin
        end
        State$PinDo: begin
        end
        default: begin
        end
        endcase
        if (reset) begin
            running$d = 1'b0;
        end
    end

    always @(*) begin
        wants_command$d = wants_command$q;
        if (command_start) begin
            wants_command$d = 1'b1;
        end
        case (state$q)
        State$Clear: begin
        end
        State$Idle: begin
            if (~arrived_empty & ~others_first$q) begin
            end
            else if (end_valid) begin
            end
            else if (~writebacks_done$empty) begin
            end
            else if (check_done$q) begin
            end
            else if (pin_expired) begin
            end
            else if (wants_command$q) begin
                wants_command$d = 1'b0;
            end
            else if (hand_moves$q) begin
            end
            else if (~arrived_empty) begin
            end
        end
        State$LineTake: begin
        end
        State$LinePick: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineFinish: begin
        end
        State$Look1: begin
        end
        State$Look2: begin
        end
        State$EndDo: begin
        end
        State$FrameDo: begin
        end
        State$CommandDo: begin
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
        end
        State$CommitDo: begin
        end
        State$WritebackLook: begin
        end
        State$WritebackDo: begin
        end
        State$PinDo: begin
        end
        default: begin
        end
        endcase
        if (reset) begin
            wants_command$d = 1'b0;
        end
    end

    always @(*) begin
        operation$d = operation$q;
        if (command_start) begin
            operation$d = command_operation;
        end
    end

    always @(*) begin
        result$d = result$q;
        case (state$q)
        State$Clear: begin
        end
        State$Idle: begin
        end
        State$LineTake: begin
        end
        State$LinePick: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineFinish: begin
        end
        State$Look1: begin
        end
        State$Look2: begin
        end
        State$EndDo: begin
        end
        State$FrameDo: begin
        end
        State$CommandDo: begin
            result$d = 32'h1;
            if ((operation$q == 32'h1) & frame_ok) begin
                result$d = 32'h2;
                if (found_status == 32'h0) begin
                    result$d = 32'h0;
                end
            end
            if ((operation$q == 32'h2) & page_ok) begin
                if ((found_state == 32'h2) | (found_state == 32'h3)) begin
                    result$d = 32'h3;
                end
                else if ((found_state == 32'h4) | (found_state == 32'h5)) begin
                    result$d = 32'h4;
                end
                else if (found_state == 32'h1) begin
                    result$d = 32'h0;
                end
                else if (~can_fetch | pins_full | (slots_busy >= fetch_limit)) begin
                    result$d = 32'h4;
                end
                else begin
                    result$d = 32'h0;
                end
            end
            if ((operation$q == 32'h3) & page_ok) begin
                result$d = 32'h2;
                if (found_state == 32'h6) begin
                    result$d = 32'h0;
                end
                else if (pinned) begin
                    result$d = 32'h0;
                end
            end
            if ((operation$q == 32'h4) & frame_ok) begin
                result$d = 32'h2;
                if (frame_in_use & ((found_state == 32'h2) | (found_state == 32'h3))) begin
                    result$d = 32'h4;
                    if (~pinned) begin
                        result$d = 32'h0;
                    end
                end
            end
            if ((operation$q == 32'h5) & frame_ok) begin
                result$d = 32'h2;
                if (frame_in_use & (found_state == 32'h4)) begin
                    if (old) begin
                        result$d = 32'h7;
                    end
                    else begin
                    end
                end
            end
            if ((operation$q == 32'h6) & frame_ok) begin
                result$d = 32'h2;
                if (frame_in_use & (found_state == 32'h4)) begin
                    result$d = 32'h0;
                end
            end
            if (operation$q == 32'h7) begin
                result$d = 32'h5;
                if (~free_list$empty) begin
                    result$d = 32'h0;
                end
            end
            if ((operation$q == 32'h8) & page_ok) begin
                result$d = 32'h0;
            end
            if ((operation$q == 32'h9) & frame_ok) begin
                result$d = 32'h2;
                if (frame_in_use) begin
                    result$d = 32'h0;
                end
            end
            if ((operation$q == 32'ha) & (command_argument[(32'h14)+:(12)] == 32'h0) & (command_argument[(32'hc)+:(4)] == 32'h0) & ~(&command_argument[(32'h0)+:(12)] & (command_argument[(32'h10)+:(2)] == 32'h1))) begin
                result$d = 32'h0;
            end
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
            if (frame_in_use & ((found_state == 32'h2) | (found_state == 32'h3)) & ~pinned & ~hand_referenced) begin
                result$d = 32'h0;
            end
            else if (&tries$q) begin
                result$d = 32'h8;
            end
        end
        State$CommitDo: begin
            if (checking$q & ((check_bad$q != 32'h0) | ((check_word$q & managed_mask) == 32'h0) | ((check_word$q & present_mask) != 32'h0) | (check_word$q[(32'h28)+:(12)] != 32'h0) | (frame_number[(32'he)+:(14)] != window_base[(32'he)+:(14)]) | (check_page != look_page$q))) begin
                result$d = 32'h6;
            end
            else if (~dirty) begin
                result$d = 32'h0;
            end
            else if (~writeback_room) begin
                result$d = 32'h4;
            end
            else begin
                result$d = 32'h0;
            end
        end
        State$WritebackLook: begin
        end
        State$WritebackDo: begin
        end
        State$PinDo: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        result0$d = result0$q;
        if (command_start) begin
            result0$d = 32'h0;
        end
        case (state$q)
        State$Clear: begin
        end
        State$Idle: begin
        end
        State$LineTake: begin
        end
        State$LinePick: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineFinish: begin
        end
        State$Look1: begin
        end
        State$Look2: begin
        end
        State$EndDo: begin
        end
        State$FrameDo: begin
        end
        State$CommandDo: begin
            if ((operation$q == 32'h4) & frame_ok) begin
                if (frame_in_use & ((found_state == 32'h2) | (found_state == 32'h3))) begin
                    if (~pinned) begin
                        result0$d = ((look_page$q) & 32'hffffffff);
                    end
                end
            end
            if (operation$q == 32'h7) begin
                if (~free_list$empty) begin
                    result0$d = ((free_frame) & 32'hffffffff);
                end
            end
            if ((operation$q == 32'h8) & page_ok) begin
                result0$d = ((found$q[(32'h0)+:(16)]) & 32'hffffffff);
            end
            if ((operation$q == 32'h9) & frame_ok) begin
                if (frame_in_use) begin
                    result0$d = ((found_in_frame$q[(32'h2)+:(14)]) & 32'hffffffff);
                end
            end
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
            if (frame_in_use & ((found_state == 32'h2) | (found_state == 32'h3)) & ~pinned & ~hand_referenced) begin
                result0$d = ((look_frame$q) & 32'hffffffff);
            end
            else if (&tries$q) begin
            end
        end
        State$CommitDo: begin
            if (checking$q & ((check_bad$q != 32'h0) | ((check_word$q & managed_mask) == 32'h0) | ((check_word$q & present_mask) != 32'h0) | (check_word$q[(32'h28)+:(12)] != 32'h0) | (frame_number[(32'he)+:(14)] != window_base[(32'he)+:(14)]) | (check_page != look_page$q))) begin
            end
            else if (~dirty) begin
            end
            else if (~writeback_room) begin
            end
            else begin
                result0$d = 32'h1;
            end
        end
        State$WritebackLook: begin
        end
        State$WritebackDo: begin
        end
        State$PinDo: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        result1$d = result1$q;
        if (command_start) begin
            result1$d = 32'h0;
        end
        case (state$q)
        State$Clear: begin
        end
        State$Idle: begin
        end
        State$LineTake: begin
        end
        State$LinePick: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineFinish: begin
        end
        State$Look1: begin
        end
        State$Look2: begin
        end
        State$EndDo: begin
        end
        State$FrameDo: begin
        end
        State$CommandDo: begin
            if ((operation$q == 32'h4) & frame_ok) begin
                if (frame_in_use & ((found_state == 32'h2) | (found_state == 32'h3))) begin
                    if (~pinned) begin
                        result1$d = ((found_entry) & 32'hffffffff);
                    end
                end
            end
            if ((operation$q == 32'h8) & page_ok) begin
                result1$d = ((found_entry) & 32'hffffffff);
            end
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
            if (frame_in_use & ((found_state == 32'h2) | (found_state == 32'h3)) & ~pinned & ~hand_referenced) begin
                result1$d = ((look_page$q) & 32'hffffffff);
            end
            else if (&tries$q) begin
            end
        end
        State$CommitDo: begin
            result1$d = ((look_page$q) & 32'hffffffff);
        end
        State$WritebackLook: begin
        end
        State$WritebackDo: begin
        end
        State$PinDo: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        check_wanted$d = check_wanted$q;
        if (check_ready) begin
            check_wanted$d = 1'b0;
        end
        case (state$q)
        State$Clear: begin
        end
        State$Idle: begin
        end
        State$LineTake: begin
        end
        State$LinePick: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineFinish: begin
        end
        State$Look1: begin
        end
        State$Look2: begin
        end
        State$EndDo: begin
        end
        State$FrameDo: begin
        end
        State$CommandDo: begin
            if ((operation$q == 32'h5) & frame_ok) begin
                if (frame_in_use & (found_state == 32'h4)) begin
                    if (old) begin
                    end
                    else begin
                        if (entry_unset) begin
                        end
                        else begin
                            check_wanted$d = 1'b1;
                        end
                    end
                end
            end
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
        end
        State$CommitDo: begin
        end
        State$WritebackLook: begin
        end
        State$WritebackDo: begin
        end
        State$PinDo: begin
        end
        default: begin
        end
        endcase
        if (reset) begin
            check_wanted$d = 1'b0;
        end
    end

    always @(*) begin
        check_done$d = check_done$q;
        if (check_arrive) begin
            check_done$d = 1'b1;
        end
        case (state$q)
        State$Clear: begin
        end
        State$Idle: begin
            if (~arrived_empty & ~others_first$q) begin
            end
            else if (end_valid) begin
            end
            else if (~writebacks_done$empty) begin
            end
            else if (check_done$q) begin
                check_done$d = 1'b0;
            end
            else if (pin_expired) begin
            end
            else if (wants_command$q) begin
            end
            else if (hand_moves$q) begin
            end
            else if (~arrived_empty) begin
            end
        end
        State$LineTake: begin
        end
        State$LinePick: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineFinish: begin
        end
        State$Look1: begin
        end
        State$Look2: begin
        end
        State$EndDo: begin
        end
        State$FrameDo: begin
        end
        State$CommandDo: begin
            if ((operation$q == 32'h5) & frame_ok) begin
                if (frame_in_use & (found_state == 32'h4)) begin
                    if (old) begin
                    end
                    else begin
                        if (entry_unset) begin
                            check_done$d = 1'b1;
                        end
                        else begin
                        end
                    end
                end
            end
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
        end
        State$CommitDo: begin
        end
        State$WritebackLook: begin
        end
        State$WritebackDo: begin
        end
        State$PinDo: begin
        end
        default: begin
        end
        endcase
        if (reset) begin
            check_done$d = 1'b0;
        end
    end

    always @(*) begin
        checking$d = checking$q;
        case (state$q)
        State$Clear: begin
        end
        State$Idle: begin
        end
        State$LineTake: begin
        end
        State$LinePick: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineFinish: begin
        end
        State$Look1: begin
        end
        State$Look2: begin
        end
        State$EndDo: begin
        end
        State$FrameDo: begin
        end
        State$CommandDo: begin
            if ((operation$q == 32'h5) & frame_ok) begin
                if (frame_in_use & (found_state == 32'h4)) begin
                    if (old) begin
                    end
                    else begin
                        if (entry_unset) begin
                            checking$d = 1'b0;
                        end
                        else begin
                            checking$d = 1'b1;
                        end
                    end
                end
            end
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
        end
        State$CommitDo: begin
        end
        State$WritebackLook: begin
        end
        State$WritebackDo: begin
        end
        State$PinDo: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        check_word$d = check_word$q;
        if (check_arrive) begin
            check_word$d = check_pick;
        end
    end

    always @(*) begin
        check_bad$d = check_bad$q;
        if (check_arrive) begin
            check_bad$d = check_response;
        end
    end

    always @(*) begin
        commit_entry$d = commit_entry$q;
        case (state$q)
        State$Clear: begin
        end
        State$Idle: begin
        end
        State$LineTake: begin
        end
        State$LinePick: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineFinish: begin
        end
        State$Look1: begin
        end
        State$Look2: begin
        end
        State$EndDo: begin
        end
        State$FrameDo: begin
        end
        State$CommandDo: begin
            if ((operation$q == 32'h5) & frame_ok) begin
                if (frame_in_use & (found_state == 32'h4)) begin
                    commit_entry$d = found_entry;
                end
            end
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
        end
        State$CommitDo: begin
        end
        State$WritebackLook: begin
        end
        State$WritebackDo: begin
        end
        State$PinDo: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        commit_page$d = commit_page$q;
        case (state$q)
        State$Clear: begin
        end
        State$Idle: begin
        end
        State$LineTake: begin
        end
        State$LinePick: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineFinish: begin
        end
        State$Look1: begin
        end
        State$Look2: begin
        end
        State$EndDo: begin
        end
        State$FrameDo: begin
        end
        State$CommandDo: begin
            if ((operation$q == 32'h5) & frame_ok) begin
                if (frame_in_use & (found_state == 32'h4)) begin
                    commit_page$d = look_page$q;
                end
            end
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
        end
        State$CommitDo: begin
        end
        State$WritebackLook: begin
        end
        State$WritebackDo: begin
        end
        State$PinDo: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        writebacks_busy$d = writebacks_busy$q;
        case (state$q)
        State$Clear: begin
        end
        State$Idle: begin
        end
        State$LineTake: begin
        end
        State$LinePick: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineFinish: begin
        end
        State$Look1: begin
        end
        State$Look2: begin
        end
        State$EndDo: begin
        end
        State$FrameDo: begin
        end
        State$CommandDo: begin
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
        end
        State$CommitDo: begin
            if (checking$q & ((check_bad$q != 32'h0) | ((check_word$q & managed_mask) == 32'h0) | ((check_word$q & present_mask) != 32'h0) | (check_word$q[(32'h28)+:(12)] != 32'h0) | (frame_number[(32'he)+:(14)] != window_base[(32'he)+:(14)]) | (check_page != look_page$q))) begin
            end
            else if (~dirty) begin
            end
            else if (~writeback_room) begin
            end
            else begin
                writebacks_busy$d = writebacks_busy$q | (one8 << writeback_free);
            end
        end
        State$WritebackLook: begin
        end
        State$WritebackDo: begin
            writebacks_busy$d = writebacks_busy$q & ~(one8 << done_writeback$q);
        end
        State$PinDo: begin
        end
        default: begin
        end
        endcase
        if (reset) begin
            writebacks_busy$d = 32'h0;
        end
    end

    always @(*) begin
        done_writeback$d = done_writeback$q;
        case (state$q)
        State$Clear: begin
        end
        State$Idle: begin
        end
        State$LineTake: begin
        end
        State$LinePick: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineFinish: begin
        end
        State$Look1: begin
        end
        State$Look2: begin
        end
        State$EndDo: begin
        end
        State$FrameDo: begin
        end
        State$CommandDo: begin
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
        end
        State$CommitDo: begin
        end
        State$WritebackLook: begin
            done_writeback$d = done_head[(32'h0)+:(3)];
        end
        State$WritebackDo: begin
        end
        State$PinDo: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        done_writeback_error$d = done_writeback_error$q;
        case (state$q)
        State$Clear: begin
        end
        State$Idle: begin
        end
        State$LineTake: begin
        end
        State$LinePick: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineFinish: begin
        end
        State$Look1: begin
        end
        State$Look2: begin
        end
        State$EndDo: begin
        end
        State$FrameDo: begin
        end
        State$CommandDo: begin
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
        end
        State$CommitDo: begin
        end
        State$WritebackLook: begin
            done_writeback_error$d = done_head[32'h3];
        end
        State$WritebackDo: begin
        end
        State$PinDo: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        hand$d = hand$q;
        case (state$q)
        State$Clear: begin
        end
        State$Idle: begin
        end
        State$LineTake: begin
        end
        State$LinePick: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineFinish: begin
        end
        State$Look1: begin
        end
        State$Look2: begin
        end
        State$EndDo: begin
        end
        State$FrameDo: begin
        end
        State$CommandDo: begin
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
            hand$d = hand$q + 32'h1;
            if (hand$q == last_frame$q) begin
                hand$d = 32'h0;
            end
        end
        State$CommitDo: begin
        end
        State$WritebackLook: begin
        end
        State$WritebackDo: begin
        end
        State$PinDo: begin
        end
        default: begin
        end
        endcase
        if (reset) begin
            hand$d = 32'h0;
        end
    end

    always @(*) begin
        last_frame$d = last_frame$q;
        case (state$q)
        State$Clear: begin
        end
        State$Idle: begin
        end
        State$LineTake: begin
        end
        State$LinePick: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineFinish: begin
        end
        State$Look1: begin
        end
        State$Look2: begin
        end
        State$EndDo: begin
        end
        State$FrameDo: begin
        end
        State$CommandDo: begin
            if ((operation$q == 32'h1) & frame_ok) begin
                if (found_status == 32'h0) begin
                    if (look_frame$q > last_frame$q) begin
                        last_frame$d = look_frame$q;
                    end
                end
            end
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
        end
        State$CommitDo: begin
        end
        State$WritebackLook: begin
        end
        State$WritebackDo: begin
        end
        State$PinDo: begin
        end
        default: begin
        end
        endcase
        if (reset) begin
            last_frame$d = 32'h0;
        end
    end

    always @(*) begin
        tries$d = tries$q;
        one = 32'h1;
        one8 = 32'h1;
        frame_number_mask = 64'hffffffffff000;
        remote_sum$0 = 32'h0;
        wrong_sum$0 = 32'h0;
        case (state$q)
        State$Clear: begin
        end
        State$Idle: begin
        end
        State$LineTake: begin
        end
        State$LinePick: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineFinish: begin
        end
        State$Look1: begin
        end
        State$Look2: begin
        end
        State$EndDo: begin
        end
        State$FrameDo: begin
        end
        State$CommandDo: begin
            if (operation$q == 32'hb) begin
                tries$d = 32'h0;
            end
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
            tries$d = tries$q + 32'h1;
        end
        State$CommitDo: begin
        end
        State$WritebackLook: begin
        end
        State$WritebackDo: begin
        end
        State$PinDo: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        hand_moves$d = hand_moves$q;
        case (state$q)
        State$Clear: begin
        end
        State$Idle: begin
        end
        State$LineTake: begin
        end
        State$LinePick: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineFinish: begin
        end
        State$Look1: begin
        end
        State$Look2: begin
        end
        State$EndDo: begin
        end
        State$FrameDo: begin
        end
        State$CommandDo: begin
            if (operation$q == 32'hb) begin
                hand_moves$d = 1'b1;
            end
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
            if (frame_in_use & ((found_state == 32'h2) | (found_state == 32'h3)) & ~pinned & ~hand_referenced) begin
                hand_moves$d = 1'b0;
            end
            else if (&tries$q) begin
                hand_moves$d = 1'b0;
            end
        end
        State$CommitDo: begin
        end
        State$WritebackLook: begin
        end
        State$WritebackDo: begin
        end
        State$PinDo: begin
        end
        default: begin
        end
        endcase
        if (reset) begin
            hand_moves$d = 1'b0;
        end
    end

    always @(*) begin
        n_posted$d = n_posted$q;
        case (state$q)
        State$Clear: begin
        end
        State$Idle: begin
        end
        State$LineTake: begin
        end
        State$LinePick: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineFinish: begin
        end
        State$Look1: begin
        end
        State$Look2: begin
        end
        State$EndDo: begin
        end
        State$FrameDo: begin
        end
        State$CommandDo: begin
            if ((operation$q == 32'h1) & frame_ok) begin
                if (found_status == 32'h0) begin
                    if (n_withdrawn$q != 32'h0) begin
                    end
                    else begin
                        n_posted$d = n_posted$q + 32'h1;
                    end
                end
            end
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
        end
        State$CommitDo: begin
        end
        State$WritebackLook: begin
        end
        State$WritebackDo: begin
        end
        State$PinDo: begin
        end
        default: begin
        end
        endcase
        if (reset) begin
            n_posted$d = 32'h0;
        end
    end

    always @(*) begin
        n_withdrawn$d = n_withdrawn$q;
        case (state$q)
        State$Clear: begin
        end
        State$Idle: begin
        end
        State$LineTake: begin
        end
        State$LinePick: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineFinish: begin
        end
        State$Look1: begin
        end
        State$Look2: begin
        end
        State$EndDo: begin
        end
        State$FrameDo: begin
        end
        State$CommandDo: begin
            if ((operation$q == 32'h1) & frame_ok) begin
                if (found_status == 32'h0) begin
                    if (n_withdrawn$q != 32'h0) begin
                        n_withdrawn$d = n_withdrawn$q - 32'h1;
                    end
                    else begin
                    end
                end
            end
            if (operation$q == 32'h7) begin
                if (~free_list$empty) begin
                    n_withdrawn$d = n_withdrawn$q + 32'h1;
                end
            end
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
        end
        State$CommitDo: begin
        end
        State$WritebackLook: begin
        end
        State$WritebackDo: begin
        end
        State$PinDo: begin
        end
        default: begin
        end
        endcase
        if (reset) begin
            n_withdrawn$d = 32'h0;
        end
    end

    always @(*) begin
        n_free$d = n_free$q;
        if (moves & (move_from == 32'h0) & (move_to != 32'h0)) begin
            n_free$d = n_free$q - 32'h1;
        end
        if (moves & (move_to == 32'h0) & (move_from != 32'h0)) begin
            n_free$d = n_free$q + 32'h1;
        end
        if (reset) begin
            n_free$d = 32'h0;
        end
    end

    always @(*) begin
        n_fetching$d = n_fetching$q;
        if (moves & (move_from == 32'h1) & (move_to != 32'h1)) begin
            n_fetching$d = n_fetching$q - 32'h1;
        end
        if (moves & (move_to == 32'h1) & (move_from != 32'h1)) begin
            n_fetching$d = n_fetching$q + 32'h1;
        end
        if (reset) begin
            n_fetching$d = 32'h0;
        end
    end

    always @(*) begin
        n_staged$d = n_staged$q;
        if (moves & (move_from == 32'h2) & (move_to != 32'h2)) begin
            n_staged$d = n_staged$q - 32'h1;
        end
        if (moves & (move_to == 32'h2) & (move_from != 32'h2)) begin
            n_staged$d = n_staged$q + 32'h1;
        end
        if (reset) begin
            n_staged$d = 32'h0;
        end
    end

    always @(*) begin
        n_resident$d = n_resident$q;
        if (moves & (move_from == 32'h3) & (move_to != 32'h3)) begin
            n_resident$d = n_resident$q - 32'h1;
        end
        if (moves & (move_to == 32'h3) & (move_from != 32'h3)) begin
            n_resident$d = n_resident$q + 32'h1;
        end
        if (reset) begin
            n_resident$d = 32'h0;
        end
    end

    always @(*) begin
        n_leaving$d = n_leaving$q;
        if (moves & (move_from == 32'h4) & (move_to != 32'h4)) begin
            n_leaving$d = n_leaving$q - 32'h1;
        end
        if (moves & (move_to == 32'h4) & (move_from != 32'h4)) begin
            n_leaving$d = n_leaving$q + 32'h1;
        end
        if (reset) begin
            n_leaving$d = 32'h0;
        end
    end

    always @(*) begin
        n_writing_back$d = n_writing_back$q;
        if (moves & (move_from == 32'h5) & (move_to != 32'h5)) begin
            n_writing_back$d = n_writing_back$q - 32'h1;
        end
        if (moves & (move_to == 32'h5) & (move_from != 32'h5)) begin
            n_writing_back$d = n_writing_back$q + 32'h1;
        end
        if (reset) begin
            n_writing_back$d = 32'h0;
        end
    end

    always @(*) begin
        free_list$clock = clock;
    end

    always @(*) begin
        writebacks_done$clock = clock;
    end

    always @(*) begin
        free_list$reset = reset;
    end

    always @(*) begin
        writebacks_done$reset = reset;
    end

    always @(*) begin
        directory$read_clock = clock;
    end

    always @(*) begin
        directory$write_clock = clock;
    end

    always @(*) begin
        frames$read_clock = clock;
    end

    always @(*) begin
        frames$write_clock = clock;
    end

    always @(*) begin
        writeback_facts$read_clock = clock;
    end

    always @(*) begin
        writeback_facts$write_clock = clock;
    end

    always @(*) begin
        word$0$clock = clock;
    end

    always @(*) begin
        word$0$d = word$0$q;
        case (state$q)
        State$Clear: begin
        end
        State$Idle: begin
        end
        State$LineTake: begin
            word$0$d = word_in$0;
        end
        State$LinePick: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
            if (entry_wrong) begin
                if (index_bit$q[0]) begin
                    word$0$d = entry$q & ~present_mask;
                end
            end
            else begin
                if (index_bit$q[0]) begin
                    word$0$d = install_word;
                end
            end
        end
        State$LineFinish: begin
        end
        State$Look1: begin
        end
        State$Look2: begin
        end
        State$EndDo: begin
        end
        State$FrameDo: begin
        end
        State$CommandDo: begin
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
        end
        State$CommitDo: begin
        end
        State$WritebackLook: begin
        end
        State$WritebackDo: begin
        end
        State$PinDo: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        word$1$clock = clock;
    end

    always @(*) begin
        word$1$d = word$1$q;
        case (state$q)
        State$Clear: begin
        end
        State$Idle: begin
        end
        State$LineTake: begin
            word$1$d = word_in$1;
        end
        State$LinePick: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
            if (entry_wrong) begin
                if (index_bit$q[1]) begin
                    word$1$d = entry$q & ~present_mask;
                end
            end
            else begin
                if (index_bit$q[1]) begin
                    word$1$d = install_word;
                end
            end
        end
        State$LineFinish: begin
        end
        State$Look1: begin
        end
        State$Look2: begin
        end
        State$EndDo: begin
        end
        State$FrameDo: begin
        end
        State$CommandDo: begin
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
        end
        State$CommitDo: begin
        end
        State$WritebackLook: begin
        end
        State$WritebackDo: begin
        end
        State$PinDo: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        word$2$clock = clock;
    end

    always @(*) begin
        word$2$d = word$2$q;
        case (state$q)
        State$Clear: begin
        end
        State$Idle: begin
        end
        State$LineTake: begin
            word$2$d = word_in$2;
        end
        State$LinePick: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
            if (entry_wrong) begin
                if (index_bit$q[2]) begin
                    word$2$d = entry$q & ~present_mask;
                end
            end
            else begin
                if (index_bit$q[2]) begin
                    word$2$d = install_word;
                end
            end
        end
        State$LineFinish: begin
        end
        State$Look1: begin
        end
        State$Look2: begin
        end
        State$EndDo: begin
        end
        State$FrameDo: begin
        end
        State$CommandDo: begin
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
        end
        State$CommitDo: begin
        end
        State$WritebackLook: begin
        end
        State$WritebackDo: begin
        end
        State$PinDo: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        word$3$clock = clock;
    end

    always @(*) begin
        word$3$d = word$3$q;
        case (state$q)
        State$Clear: begin
        end
        State$Idle: begin
        end
        State$LineTake: begin
            word$3$d = word_in$3;
        end
        State$LinePick: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
            if (entry_wrong) begin
                if (index_bit$q[3]) begin
                    word$3$d = entry$q & ~present_mask;
                end
            end
            else begin
                if (index_bit$q[3]) begin
                    word$3$d = install_word;
                end
            end
        end
        State$LineFinish: begin
        end
        State$Look1: begin
        end
        State$Look2: begin
        end
        State$EndDo: begin
        end
        State$FrameDo: begin
        end
        State$CommandDo: begin
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
        end
        State$CommitDo: begin
        end
        State$WritebackLook: begin
        end
        State$WritebackDo: begin
        end
        State$PinDo: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        word$4$clock = clock;
    end

    always @(*) begin
        word$4$d = word$4$q;
        case (state$q)
        State$Clear: begin
        end
        State$Idle: begin
        end
        State$LineTake: begin
            word$4$d = word_in$4;
        end
        State$LinePick: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
            if (entry_wrong) begin
                if (index_bit$q[4]) begin
                    word$4$d = entry$q & ~present_mask;
                end
            end
            else begin
                if (index_bit$q[4]) begin
                    word$4$d = install_word;
                end
            end
        end
        State$LineFinish: begin
        end
        State$Look1: begin
        end
        State$Look2: begin
        end
        State$EndDo: begin
        end
        State$FrameDo: begin
        end
        State$CommandDo: begin
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
        end
        State$CommitDo: begin
        end
        State$WritebackLook: begin
        end
        State$WritebackDo: begin
        end
        State$PinDo: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        word$5$clock = clock;
    end

    always @(*) begin
        word$5$d = word$5$q;
        case (state$q)
        State$Clear: begin
        end
        State$Idle: begin
        end
        State$LineTake: begin
            word$5$d = word_in$5;
        end
        State$LinePick: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
            if (entry_wrong) begin
                if (index_bit$q[5]) begin
                    word$5$d = entry$q & ~present_mask;
                end
            end
            else begin
                if (index_bit$q[5]) begin
                    word$5$d = install_word;
                end
            end
        end
        State$LineFinish: begin
        end
        State$Look1: begin
        end
        State$Look2: begin
        end
        State$EndDo: begin
        end
        State$FrameDo: begin
        end
        State$CommandDo: begin
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
        end
        State$CommitDo: begin
        end
        State$WritebackLook: begin
        end
        State$WritebackDo: begin
        end
        State$PinDo: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        word$6$clock = clock;
    end

    always @(*) begin
        word$6$d = word$6$q;
        case (state$q)
        State$Clear: begin
        end
        State$Idle: begin
        end
        State$LineTake: begin
            word$6$d = word_in$6;
        end
        State$LinePick: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
            if (entry_wrong) begin
                if (index_bit$q[6]) begin
                    word$6$d = entry$q & ~present_mask;
                end
            end
            else begin
                if (index_bit$q[6]) begin
                    word$6$d = install_word;
                end
            end
        end
        State$LineFinish: begin
        end
        State$Look1: begin
        end
        State$Look2: begin
        end
        State$EndDo: begin
        end
        State$FrameDo: begin
        end
        State$CommandDo: begin
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
        end
        State$CommitDo: begin
        end
        State$WritebackLook: begin
        end
        State$WritebackDo: begin
        end
        State$PinDo: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        word$7$clock = clock;
    end

    always @(*) begin
        word$7$d = word$7$q;
        case (state$q)
        State$Clear: begin
        end
        State$Idle: begin
        end
        State$LineTake: begin
            word$7$d = word_in$7;
        end
        State$LinePick: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
            if (entry_wrong) begin
                if (index_bit$q[7]) begin
                    word$7$d = entry$q & ~present_mask;
                end
            end
            else begin
                if (index_bit$q[7]) begin
                    word$7$d = install_word;
                end
            end
        end
        State$LineFinish: begin
        end
        State$Look1: begin
        end
        State$Look2: begin
        end
        State$EndDo: begin
        end
        State$FrameDo: begin
        end
        State$CommandDo: begin
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
        end
        State$CommitDo: begin
        end
        State$WritebackLook: begin
        end
        State$WritebackDo: begin
        end
        State$PinDo: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        present_mask = one << present_bit;
    end

    always @(*) begin
        managed_mask = one << managed_bit;
    end

    always @(*) begin
        late_mask = one << late_bit;
    end

    always @(*) begin
        frame_word = 32'h0;
        case (state$q)
        State$Clear: begin
        end
        State$Idle: begin
        end
        State$LineTake: begin
        end
        State$LinePick: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
            frame_word = ((found_frame) & 64'hffffffffffffffff);
            if (found_state == 32'h0) begin
                frame_word = ((free_frame) & 64'hffffffffffffffff);
            end
        end
        State$LineFinish: begin
        end
        State$Look1: begin
        end
        State$Look2: begin
        end
        State$EndDo: begin
        end
        State$FrameDo: begin
        end
        State$CommandDo: begin
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
        end
        State$CommitDo: begin
        end
        State$WritebackLook: begin
        end
        State$WritebackDo: begin
        end
        State$PinDo: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        low_bits = 32'h0;
        case (state$q)
        State$Clear: begin
        end
        State$Idle: begin
        end
        State$LineTake: begin
        end
        State$LinePick: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
            low_bits = ((frame_base[(32'hc)+:(16)]) & 64'hffffffffffffffff) << 32'h18;
        end
        State$LineFinish: begin
        end
        State$Look1: begin
        end
        State$Look2: begin
        end
        State$EndDo: begin
        end
        State$FrameDo: begin
        end
        State$CommandDo: begin
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
        end
        State$CommitDo: begin
        end
        State$WritebackLook: begin
        end
        State$WritebackDo: begin
        end
        State$PinDo: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        cleared_word = 32'h0;
        case (state$q)
        State$Clear: begin
        end
        State$Idle: begin
        end
        State$LineTake: begin
        end
        State$LinePick: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
            cleared_word = entry$q & ~(frame_number_mask | late_mask);
        end
        State$LineFinish: begin
        end
        State$Look1: begin
        end
        State$Look2: begin
        end
        State$EndDo: begin
        end
        State$FrameDo: begin
        end
        State$CommandDo: begin
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
        end
        State$CommitDo: begin
        end
        State$WritebackLook: begin
        end
        State$WritebackDo: begin
        end
        State$PinDo: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        install_word = 32'h0;
        case (state$q)
        State$Clear: begin
        end
        State$Idle: begin
        end
        State$LineTake: begin
        end
        State$LinePick: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
            install_word = cleared_word | present_mask | low_bits | (frame_word << 32'hc);
        end
        State$LineFinish: begin
        end
        State$Look1: begin
        end
        State$Look2: begin
        end
        State$EndDo: begin
        end
        State$FrameDo: begin
        end
        State$CommandDo: begin
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
        end
        State$CommitDo: begin
        end
        State$WritebackLook: begin
        end
        State$WritebackDo: begin
        end
        State$PinDo: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        is_ready = 1'b0;
        is_ready = swept$q;
    end

    always @(*) begin
        arrived_take = 1'b0;
        case (state$q)
        State$Clear: begin
        end
        State$Idle: begin
            if (~arrived_empty & ~others_first$q) begin
                arrived_take = 1'b1;
            end
            else if (end_valid) begin
            end
            else if (~writebacks_done$empty) begin
            end
            else if (check_done$q) begin
            end
            else if (pin_expired) begin
            end
            else if (wants_command$q) begin
            end
            else if (hand_moves$q) begin
            end
            else if (~arrived_empty) begin
                arrived_take = 1'b1;
            end
        end
        State$LineTake: begin
        end
        State$LinePick: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineFinish: begin
        end
        State$Look1: begin
        end
        State$Look2: begin
        end
        State$EndDo: begin
        end
        State$FrameDo: begin
        end
        State$CommandDo: begin
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
        end
        State$CommitDo: begin
        end
        State$WritebackLook: begin
        end
        State$WritebackDo: begin
        end
        State$PinDo: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        current_line = 32'h0;
        current_line = line_number$q;
    end

    always @(*) begin
        finish = 1'b0;
        case (state$q)
        State$Clear: begin
        end
        State$Idle: begin
        end
        State$LineTake: begin
        end
        State$LinePick: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineFinish: begin
            finish = 1'b1;
        end
        State$Look1: begin
        end
        State$Look2: begin
        end
        State$EndDo: begin
        end
        State$FrameDo: begin
        end
        State$CommandDo: begin
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
        end
        State$CommitDo: begin
        end
        State$WritebackLook: begin
        end
        State$WritebackDo: begin
        end
        State$PinDo: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        finish_index = 32'h0;
        finish_index = working$q;
    end

    always @(*) begin
        finish_touched = 32'h0;
        finish_touched = touched_out;
    end

    always @(*) begin
        finish_bad = 32'h0;
        finish_bad = bad$q;
    end

    always @(*) begin
        finish_waiting = 32'h0;
        finish_waiting = waiting_out;
    end

    always @(*) begin
        finish_expiry = 32'h0;
        finish_expiry = expiry;
    end

    always @(*) begin
        finish_hold = 1'b0;
        finish_hold = waiting_out != 32'h0;
    end

    always @(*) begin
        policy_remote = 32'h0;
        policy_remote = remote$q;
    end

    always @(*) begin
        allocate = 1'b0;
        case (state$q)
        State$Clear: begin
        end
        State$Idle: begin
        end
        State$LineTake: begin
        end
        State$LinePick: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
            if (entry_wrong) begin
            end
            else begin
                if (found_state == 32'h0) begin
                    if (enable_prefetch & ~flags$q[32'h1] & ((policy_wanted & index_bit$q) != 32'h0)) begin
                        if (~free_slot_valid | (slots_after >= fetch_limit)) begin
                        end
                        else if (frames_left <= ((reserved_frames) & 16'hffff)) begin
                        end
                        else begin
                            allocate = 1'b1;
                        end
                    end
                end
            end
        end
        State$LineFinish: begin
        end
        State$Look1: begin
        end
        State$Look2: begin
        end
        State$EndDo: begin
        end
        State$FrameDo: begin
        end
        State$CommandDo: begin
            if ((operation$q == 32'h2) & page_ok) begin
                if ((found_state == 32'h2) | (found_state == 32'h3)) begin
                end
                else if ((found_state == 32'h4) | (found_state == 32'h5)) begin
                end
                else if (found_state == 32'h1) begin
                end
                else if (~can_fetch | pins_full | (slots_busy >= fetch_limit)) begin
                end
                else begin
                    allocate = 1'b1;
                end
            end
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
        end
        State$CommitDo: begin
        end
        State$WritebackLook: begin
        end
        State$WritebackDo: begin
        end
        State$PinDo: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        allocate_page = 32'h0;
        allocate_page = look_page$q;
    end

    always @(*) begin
        allocate_frame = 32'h0;
        allocate_frame = free_frame;
    end

    always @(*) begin
        allocate_entry = 32'h0;
        allocate_entry = entry_address;
        case (state$q)
        State$Clear: begin
        end
        State$Idle: begin
        end
        State$LineTake: begin
        end
        State$LinePick: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineFinish: begin
        end
        State$Look1: begin
        end
        State$Look2: begin
        end
        State$EndDo: begin
        end
        State$FrameDo: begin
        end
        State$CommandDo: begin
            if ((operation$q == 32'h2) & page_ok) begin
                if ((found_state == 32'h2) | (found_state == 32'h3)) begin
                end
                else if ((found_state == 32'h4) | (found_state == 32'h5)) begin
                end
                else if (found_state == 32'h1) begin
                end
                else if (~can_fetch | pins_full | (slots_busy >= fetch_limit)) begin
                end
                else begin
                    allocate_entry = 32'h1fffff;
                end
            end
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
        end
        State$CommitDo: begin
        end
        State$WritebackLook: begin
        end
        State$WritebackDo: begin
        end
        State$PinDo: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        allocate_demand = 1'b0;
        case (state$q)
        State$Clear: begin
        end
        State$Idle: begin
        end
        State$LineTake: begin
        end
        State$LinePick: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineFinish: begin
        end
        State$Look1: begin
        end
        State$Look2: begin
        end
        State$EndDo: begin
        end
        State$FrameDo: begin
        end
        State$CommandDo: begin
            if ((operation$q == 32'h2) & page_ok) begin
                if ((found_state == 32'h2) | (found_state == 32'h3)) begin
                end
                else if ((found_state == 32'h4) | (found_state == 32'h5)) begin
                end
                else if (found_state == 32'h1) begin
                end
                else if (~can_fetch | pins_full | (slots_busy >= fetch_limit)) begin
                end
                else begin
                    allocate_demand = 1'b1;
                end
            end
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
        end
        State$CommitDo: begin
        end
        State$WritebackLook: begin
        end
        State$WritebackDo: begin
        end
        State$PinDo: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        done_slot = 32'h0;
        done_slot = found_slot;
    end

    always @(*) begin
        mark_taken = 1'b0;
        case (state$q)
        State$Clear: begin
        end
        State$Idle: begin
        end
        State$LineTake: begin
        end
        State$LinePick: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
            if (entry_wrong) begin
            end
            else begin
                if ((found_state == 32'h1) | (found_state == 32'h2) | (found_state == 32'h3)) begin
                    if (~entry_mine) begin
                    end
                    else if ((found_state == 32'h1) & ~done) begin
                    end
                    else if (((found_state == 32'h1) & entry_unset) | ~enable_install) begin
                    end
                    else begin
                        if (found_state != 32'h1) begin
                        end
                        else begin
                            mark_taken = 1'b1;
                        end
                    end
                end
            end
        end
        State$LineFinish: begin
        end
        State$Look1: begin
        end
        State$Look2: begin
        end
        State$EndDo: begin
        end
        State$FrameDo: begin
        end
        State$CommandDo: begin
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
        end
        State$CommitDo: begin
        end
        State$WritebackLook: begin
        end
        State$WritebackDo: begin
        end
        State$PinDo: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        complete_taken = 1'b0;
        if (local_hit) begin
            if (complete_failed) begin
            end
            else begin
                complete_taken = 1'b1;
            end
        end
    end

    always @(*) begin
        end_take = 1'b0;
        case (state$q)
        State$Clear: begin
        end
        State$Idle: begin
        end
        State$LineTake: begin
        end
        State$LinePick: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineFinish: begin
        end
        State$Look1: begin
        end
        State$Look2: begin
        end
        State$EndDo: begin
            end_take = 1'b1;
        end
        State$FrameDo: begin
        end
        State$CommandDo: begin
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
        end
        State$CommitDo: begin
        end
        State$WritebackLook: begin
        end
        State$WritebackDo: begin
        end
        State$PinDo: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        command_busy = 1'b0;
        command_busy = running$q;
    end

    always @(*) begin
        command_result = 32'h0;
        command_result = result$q;
    end

    always @(*) begin
        command_result0 = 32'h0;
        command_result0 = result0$q;
    end

    always @(*) begin
        command_result1 = 32'h0;
        command_result1 = result1$q;
    end

    always @(*) begin
        check_valid = 1'b0;
        check_valid = check_wanted$q;
    end

    always @(*) begin
        check_address = 32'h0;
        check_address = (((table_base[(32'hc)+:(16)]) & 40'hffffffffff) << 32'h18) | (((commit_entry$q[(32'h3)+:(18)]) & 40'hffffffffff) << 32'h6);
    end

    always @(*) begin
        tag_write = 1'b0;
        case (state$q)
        State$Clear: begin
            tag_write = 1'b1;
        end
        State$Idle: begin
        end
        State$LineTake: begin
        end
        State$LinePick: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineFinish: begin
        end
        State$Look1: begin
        end
        State$Look2: begin
        end
        State$EndDo: begin
        end
        State$FrameDo: begin
        end
        State$CommandDo: begin
            if ((operation$q == 32'ha) & (command_argument[(32'h14)+:(12)] == 32'h0) & (command_argument[(32'hc)+:(4)] == 32'h0) & ~(&command_argument[(32'h0)+:(12)] & (command_argument[(32'h10)+:(2)] == 32'h1))) begin
                tag_write = 1'b1;
            end
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
        end
        State$CommitDo: begin
        end
        State$WritebackLook: begin
        end
        State$WritebackDo: begin
        end
        State$PinDo: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        tag_frame = 32'h0;
        case (state$q)
        State$Clear: begin
            tag_frame = sweep$q[(32'h0)+:(12)];
        end
        State$Idle: begin
        end
        State$LineTake: begin
        end
        State$LinePick: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineFinish: begin
        end
        State$Look1: begin
        end
        State$Look2: begin
        end
        State$EndDo: begin
        end
        State$FrameDo: begin
        end
        State$CommandDo: begin
            if ((operation$q == 32'ha) & (command_argument[(32'h14)+:(12)] == 32'h0) & (command_argument[(32'hc)+:(4)] == 32'h0) & ~(&command_argument[(32'h0)+:(12)] & (command_argument[(32'h10)+:(2)] == 32'h1))) begin
                tag_frame = command_argument[(32'h0)+:(12)];
            end
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
        end
        State$CommitDo: begin
        end
        State$WritebackLook: begin
        end
        State$WritebackDo: begin
        end
        State$PinDo: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        tag_value = 32'h0;
        case (state$q)
        State$Clear: begin
        end
        State$Idle: begin
        end
        State$LineTake: begin
        end
        State$LinePick: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineFinish: begin
        end
        State$Look1: begin
        end
        State$Look2: begin
        end
        State$EndDo: begin
        end
        State$FrameDo: begin
        end
        State$CommandDo: begin
            if ((operation$q == 32'ha) & (command_argument[(32'h14)+:(12)] == 32'h0) & (command_argument[(32'hc)+:(4)] == 32'h0) & ~(&command_argument[(32'h0)+:(12)] & (command_argument[(32'h10)+:(2)] == 32'h1))) begin
                tag_value = command_argument[(32'h10)+:(4)];
            end
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
        end
        State$CommitDo: begin
        end
        State$WritebackLook: begin
        end
        State$WritebackDo: begin
        end
        State$PinDo: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        live_write = 1'b0;
        case (state$q)
        State$Clear: begin
            live_write = 1'b1;
        end
        State$Idle: begin
        end
        State$LineTake: begin
        end
        State$LinePick: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineFinish: begin
        end
        State$Look1: begin
        end
        State$Look2: begin
        end
        State$EndDo: begin
            if (end_cancelled | end_failed) begin
            end
            else begin
                live_write = 1'b1;
            end
        end
        State$FrameDo: begin
        end
        State$CommandDo: begin
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
        end
        State$CommitDo: begin
            if (checking$q & ((check_bad$q != 32'h0) | ((check_word$q & managed_mask) == 32'h0) | ((check_word$q & present_mask) != 32'h0) | (check_word$q[(32'h28)+:(12)] != 32'h0) | (frame_number[(32'he)+:(14)] != window_base[(32'he)+:(14)]) | (check_page != look_page$q))) begin
            end
            else if (~dirty) begin
                live_write = 1'b1;
            end
            else if (~writeback_room) begin
            end
            else begin
                live_write = 1'b1;
            end
        end
        State$WritebackLook: begin
        end
        State$WritebackDo: begin
            if (done_writeback_error$q) begin
                live_write = 1'b1;
            end
            else begin
            end
        end
        State$PinDo: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        live_frame = 32'h0;
        case (state$q)
        State$Clear: begin
            live_frame = sweep$q[(32'h0)+:(12)];
        end
        State$Idle: begin
        end
        State$LineTake: begin
        end
        State$LinePick: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineFinish: begin
        end
        State$Look1: begin
        end
        State$Look2: begin
        end
        State$EndDo: begin
            if (end_cancelled | end_failed) begin
            end
            else begin
                live_frame = end_frame;
            end
        end
        State$FrameDo: begin
        end
        State$CommandDo: begin
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
        end
        State$CommitDo: begin
            if (checking$q & ((check_bad$q != 32'h0) | ((check_word$q & managed_mask) == 32'h0) | ((check_word$q & present_mask) != 32'h0) | (check_word$q[(32'h28)+:(12)] != 32'h0) | (frame_number[(32'he)+:(14)] != window_base[(32'he)+:(14)]) | (check_page != look_page$q))) begin
            end
            else if (~dirty) begin
                live_frame = look_frame$q;
            end
            else if (~writeback_room) begin
            end
            else begin
                live_frame = look_frame$q;
            end
        end
        State$WritebackLook: begin
        end
        State$WritebackDo: begin
            live_frame = look_frame$q;
        end
        State$PinDo: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        live_value = 1'b0;
        case (state$q)
        State$Clear: begin
        end
        State$Idle: begin
        end
        State$LineTake: begin
        end
        State$LinePick: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineFinish: begin
        end
        State$Look1: begin
        end
        State$Look2: begin
        end
        State$EndDo: begin
            if (end_cancelled | end_failed) begin
            end
            else begin
                live_value = 1'b1;
            end
        end
        State$FrameDo: begin
        end
        State$CommandDo: begin
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
        end
        State$CommitDo: begin
        end
        State$WritebackLook: begin
        end
        State$WritebackDo: begin
            if (done_writeback_error$q) begin
                live_value = 1'b1;
            end
            else begin
            end
        end
        State$PinDo: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        dirty_frame = 32'h0;
        dirty_frame = command_argument[(32'h0)+:(12)];
    end

    always @(*) begin
        touch = 1'b0;
        case (state$q)
        State$Clear: begin
        end
        State$Idle: begin
        end
        State$LineTake: begin
        end
        State$LinePick: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineFinish: begin
        end
        State$Look1: begin
        end
        State$Look2: begin
        end
        State$EndDo: begin
            if (end_cancelled | end_failed) begin
            end
            else begin
                touch = 1'b1;
            end
        end
        State$FrameDo: begin
        end
        State$CommandDo: begin
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
        end
        State$CommitDo: begin
        end
        State$WritebackLook: begin
        end
        State$WritebackDo: begin
        end
        State$PinDo: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        touch_frame = 32'h0;
        case (state$q)
        State$Clear: begin
        end
        State$Idle: begin
        end
        State$LineTake: begin
        end
        State$LinePick: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineFinish: begin
        end
        State$Look1: begin
        end
        State$Look2: begin
        end
        State$EndDo: begin
            if (end_cancelled | end_failed) begin
            end
            else begin
                touch_frame = end_frame;
            end
        end
        State$FrameDo: begin
        end
        State$CommandDo: begin
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
        end
        State$CommitDo: begin
        end
        State$WritebackLook: begin
        end
        State$WritebackDo: begin
        end
        State$PinDo: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        hand_frame = 32'h0;
        hand_frame = hand$q;
    end

    always @(*) begin
        hand_passes = 1'b0;
        case (state$q)
        State$Clear: begin
        end
        State$Idle: begin
        end
        State$LineTake: begin
        end
        State$LinePick: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineFinish: begin
        end
        State$Look1: begin
        end
        State$Look2: begin
        end
        State$EndDo: begin
        end
        State$FrameDo: begin
        end
        State$CommandDo: begin
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
            hand_passes = 1'b1;
        end
        State$CommitDo: begin
        end
        State$WritebackLook: begin
        end
        State$WritebackDo: begin
        end
        State$PinDo: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        writeback_start = 1'b0;
        case (state$q)
        State$Clear: begin
        end
        State$Idle: begin
        end
        State$LineTake: begin
        end
        State$LinePick: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineFinish: begin
        end
        State$Look1: begin
        end
        State$Look2: begin
        end
        State$EndDo: begin
        end
        State$FrameDo: begin
        end
        State$CommandDo: begin
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
        end
        State$CommitDo: begin
            if (checking$q & ((check_bad$q != 32'h0) | ((check_word$q & managed_mask) == 32'h0) | ((check_word$q & present_mask) != 32'h0) | (check_word$q[(32'h28)+:(12)] != 32'h0) | (frame_number[(32'he)+:(14)] != window_base[(32'he)+:(14)]) | (check_page != look_page$q))) begin
            end
            else if (~dirty) begin
            end
            else if (~writeback_room) begin
            end
            else begin
                writeback_start = 1'b1;
            end
        end
        State$WritebackLook: begin
        end
        State$WritebackDo: begin
        end
        State$PinDo: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        writeback_slot = 32'h0;
        writeback_slot = writeback_free;
    end

    always @(*) begin
        writeback_page = 32'h0;
        writeback_page = look_page$q;
    end

    always @(*) begin
        writeback_frame = 32'h0;
        writeback_frame = look_frame$q;
    end

    always @(*) begin
        pin = 1'b0;
        case (state$q)
        State$Clear: begin
        end
        State$Idle: begin
        end
        State$LineTake: begin
        end
        State$LinePick: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineFinish: begin
        end
        State$Look1: begin
        end
        State$Look2: begin
        end
        State$EndDo: begin
        end
        State$FrameDo: begin
        end
        State$CommandDo: begin
            if ((operation$q == 32'h2) & page_ok) begin
                if ((found_state == 32'h2) | (found_state == 32'h3)) begin
                end
                else if ((found_state == 32'h4) | (found_state == 32'h5)) begin
                end
                else if (found_state == 32'h1) begin
                end
                else if (~can_fetch | pins_full | (slots_busy >= fetch_limit)) begin
                end
                else begin
                    pin = 1'b1;
                end
            end
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
        end
        State$CommitDo: begin
        end
        State$WritebackLook: begin
        end
        State$WritebackDo: begin
        end
        State$PinDo: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        unpin = 1'b0;
        case (state$q)
        State$Clear: begin
        end
        State$Idle: begin
        end
        State$LineTake: begin
        end
        State$LinePick: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
            if (entry_wrong) begin
            end
            else begin
                if ((found_state == 32'h1) | (found_state == 32'h2) | (found_state == 32'h3)) begin
                    if (~entry_mine) begin
                    end
                    else if ((found_state == 32'h1) & ~done) begin
                    end
                    else if (((found_state == 32'h1) & entry_unset) | ~enable_install) begin
                    end
                    else begin
                        if (found_state != 32'h1) begin
                            unpin = pinned;
                        end
                        else begin
                        end
                    end
                end
            end
        end
        State$LineFinish: begin
        end
        State$Look1: begin
        end
        State$Look2: begin
        end
        State$EndDo: begin
            if (end_cancelled | end_failed) begin
                unpin = pinned;
            end
            else begin
                if (end_taken) begin
                    unpin = pinned;
                end
                else begin
                end
            end
        end
        State$FrameDo: begin
        end
        State$CommandDo: begin
            if ((operation$q == 32'h3) & page_ok) begin
                if (found_state == 32'h6) begin
                end
                else if (pinned) begin
                    unpin = 1'b1;
                end
            end
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
        end
        State$CommitDo: begin
        end
        State$WritebackLook: begin
        end
        State$WritebackDo: begin
        end
        State$PinDo: begin
            unpin = 1'b1;
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        pin_page = 32'h0;
        pin_page = look_page$q;
    end

    always @(*) begin
        event_valid = 1'b0;
        case (state$q)
        State$Clear: begin
        end
        State$Idle: begin
        end
        State$LineTake: begin
        end
        State$LinePick: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
            if (entry_wrong) begin
                event_valid = ~flags$q[32'h1];
            end
            else begin
                if ((found_state == 32'h1) | (found_state == 32'h2) | (found_state == 32'h3)) begin
                    if (~entry_mine) begin
                        event_valid = ~flags$q[32'h1];
                    end
                    else if ((found_state == 32'h1) & ~done) begin
                    end
                    else if (((found_state == 32'h1) & entry_unset) | ~enable_install) begin
                    end
                    else begin
                    end
                end
            end
        end
        State$LineFinish: begin
        end
        State$Look1: begin
        end
        State$Look2: begin
        end
        State$EndDo: begin
            if (end_cancelled | end_failed) begin
                event_valid = 1'b1;
            end
            else begin
                if (end_taken) begin
                end
                else begin
                    event_valid = 1'b1;
                end
            end
        end
        State$FrameDo: begin
        end
        State$CommandDo: begin
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
        end
        State$CommitDo: begin
            if (checking$q & ((check_bad$q != 32'h0) | ((check_word$q & managed_mask) == 32'h0) | ((check_word$q & present_mask) != 32'h0) | (check_word$q[(32'h28)+:(12)] != 32'h0) | (frame_number[(32'he)+:(14)] != window_base[(32'he)+:(14)]) | (check_page != look_page$q))) begin
            end
            else if (~dirty) begin
                event_valid = 1'b1;
            end
            else if (~writeback_room) begin
            end
            else begin
            end
        end
        State$WritebackLook: begin
        end
        State$WritebackDo: begin
            event_valid = 1'b1;
        end
        State$PinDo: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        event_type = 32'h0;
        case (state$q)
        State$Clear: begin
        end
        State$Idle: begin
        end
        State$LineTake: begin
        end
        State$LinePick: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
            if (entry_wrong) begin
                event_type = 32'h3;
            end
            else begin
                if ((found_state == 32'h1) | (found_state == 32'h2) | (found_state == 32'h3)) begin
                    if (~entry_mine) begin
                        event_type = 32'h2;
                    end
                    else if ((found_state == 32'h1) & ~done) begin
                    end
                    else if (((found_state == 32'h1) & entry_unset) | ~enable_install) begin
                    end
                    else begin
                    end
                end
            end
        end
        State$LineFinish: begin
        end
        State$Look1: begin
        end
        State$Look2: begin
        end
        State$EndDo: begin
            if (end_cancelled | end_failed) begin
                event_type = 32'h4;
                if (end_cancelled) begin
                    event_type = 32'h5;
                end
            end
            else begin
                if (end_taken) begin
                end
                else begin
                    event_type = 32'h1;
                end
            end
        end
        State$FrameDo: begin
        end
        State$CommandDo: begin
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
        end
        State$CommitDo: begin
            if (checking$q & ((check_bad$q != 32'h0) | ((check_word$q & managed_mask) == 32'h0) | ((check_word$q & present_mask) != 32'h0) | (check_word$q[(32'h28)+:(12)] != 32'h0) | (frame_number[(32'he)+:(14)] != window_base[(32'he)+:(14)]) | (check_page != look_page$q))) begin
            end
            else if (~dirty) begin
                event_type = 32'h6;
            end
            else if (~writeback_room) begin
            end
            else begin
            end
        end
        State$WritebackLook: begin
        end
        State$WritebackDo: begin
            if (done_writeback_error$q) begin
                event_type = 32'h7;
            end
            else begin
                event_type = 32'h6;
            end
        end
        State$PinDo: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        event_frame = 32'h0;
        event_frame = found_frame;
        case (state$q)
        State$Clear: begin
        end
        State$Idle: begin
        end
        State$LineTake: begin
        end
        State$LinePick: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
            if (entry_wrong) begin
                event_frame = 32'h0;
            end
            else begin
            end
        end
        State$LineFinish: begin
        end
        State$Look1: begin
        end
        State$Look2: begin
        end
        State$EndDo: begin
            event_frame = end_frame;
        end
        State$FrameDo: begin
        end
        State$CommandDo: begin
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
        end
        State$CommitDo: begin
        end
        State$WritebackLook: begin
        end
        State$WritebackDo: begin
        end
        State$PinDo: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        event_page = 32'h0;
        event_page = look_page$q;
        case (state$q)
        State$Clear: begin
        end
        State$Idle: begin
        end
        State$LineTake: begin
        end
        State$LinePick: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
            if (entry_wrong) begin
                event_page = 32'h0;
            end
            else begin
            end
        end
        State$LineFinish: begin
        end
        State$Look1: begin
        end
        State$Look2: begin
        end
        State$EndDo: begin
        end
        State$FrameDo: begin
        end
        State$CommandDo: begin
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
        end
        State$CommitDo: begin
        end
        State$WritebackLook: begin
        end
        State$WritebackDo: begin
        end
        State$PinDo: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        event_entry = 32'h0;
        event_entry = found_entry;
        case (state$q)
        State$Clear: begin
        end
        State$Idle: begin
        end
        State$LineTake: begin
        end
        State$LinePick: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
            if (entry_wrong) begin
                event_entry = entry_address;
            end
            else begin
                if ((found_state == 32'h1) | (found_state == 32'h2) | (found_state == 32'h3)) begin
                    if (~entry_mine) begin
                        event_entry = entry_address;
                    end
                    else if ((found_state == 32'h1) & ~done) begin
                    end
                    else if (((found_state == 32'h1) & entry_unset) | ~enable_install) begin
                    end
                    else begin
                    end
                end
            end
        end
        State$LineFinish: begin
        end
        State$Look1: begin
        end
        State$Look2: begin
        end
        State$EndDo: begin
            event_entry = end_entry;
        end
        State$FrameDo: begin
        end
        State$CommandDo: begin
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
        end
        State$CommitDo: begin
        end
        State$WritebackLook: begin
        end
        State$WritebackDo: begin
        end
        State$PinDo: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        count_fetch = 1'b0;
        case (state$q)
        State$Clear: begin
        end
        State$Idle: begin
        end
        State$LineTake: begin
        end
        State$LinePick: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
            if (entry_wrong) begin
            end
            else begin
                if (found_state == 32'h0) begin
                    if (enable_prefetch & ~flags$q[32'h1] & ((policy_wanted & index_bit$q) != 32'h0)) begin
                        if (~free_slot_valid | (slots_after >= fetch_limit)) begin
                        end
                        else if (frames_left <= ((reserved_frames) & 16'hffff)) begin
                        end
                        else begin
                            count_fetch = 1'b1;
                        end
                    end
                end
            end
        end
        State$LineFinish: begin
        end
        State$Look1: begin
        end
        State$Look2: begin
        end
        State$EndDo: begin
        end
        State$FrameDo: begin
        end
        State$CommandDo: begin
            if ((operation$q == 32'h2) & page_ok) begin
                if ((found_state == 32'h2) | (found_state == 32'h3)) begin
                end
                else if ((found_state == 32'h4) | (found_state == 32'h5)) begin
                end
                else if (found_state == 32'h1) begin
                end
                else if (~can_fetch | pins_full | (slots_busy >= fetch_limit)) begin
                end
                else begin
                    count_fetch = 1'b1;
                end
            end
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
        end
        State$CommitDo: begin
        end
        State$WritebackLook: begin
        end
        State$WritebackDo: begin
        end
        State$PinDo: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        count_failed = 1'b0;
        case (state$q)
        State$Clear: begin
        end
        State$Idle: begin
        end
        State$LineTake: begin
        end
        State$LinePick: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineFinish: begin
        end
        State$Look1: begin
        end
        State$Look2: begin
        end
        State$EndDo: begin
            if (end_cancelled | end_failed) begin
                count_failed = ~end_cancelled;
            end
            else begin
            end
        end
        State$FrameDo: begin
        end
        State$CommandDo: begin
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
        end
        State$CommitDo: begin
        end
        State$WritebackLook: begin
        end
        State$WritebackDo: begin
        end
        State$PinDo: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        count_cancelled = 1'b0;
        case (state$q)
        State$Clear: begin
        end
        State$Idle: begin
        end
        State$LineTake: begin
        end
        State$LinePick: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineFinish: begin
        end
        State$Look1: begin
        end
        State$Look2: begin
        end
        State$EndDo: begin
            if (end_cancelled | end_failed) begin
                count_cancelled = end_cancelled;
            end
            else begin
            end
        end
        State$FrameDo: begin
        end
        State$CommandDo: begin
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
        end
        State$CommitDo: begin
        end
        State$WritebackLook: begin
        end
        State$WritebackDo: begin
        end
        State$PinDo: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        count_alias = 1'b0;
        case (state$q)
        State$Clear: begin
        end
        State$Idle: begin
        end
        State$LineTake: begin
        end
        State$LinePick: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
            if (entry_wrong) begin
            end
            else begin
                if ((found_state == 32'h1) | (found_state == 32'h2) | (found_state == 32'h3)) begin
                    if (~entry_mine) begin
                        count_alias = 1'b1;
                    end
                    else if ((found_state == 32'h1) & ~done) begin
                    end
                    else if (((found_state == 32'h1) & entry_unset) | ~enable_install) begin
                    end
                    else begin
                    end
                end
            end
        end
        State$LineFinish: begin
        end
        State$Look1: begin
        end
        State$Look2: begin
        end
        State$EndDo: begin
        end
        State$FrameDo: begin
        end
        State$CommandDo: begin
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
        end
        State$CommitDo: begin
        end
        State$WritebackLook: begin
        end
        State$WritebackDo: begin
        end
        State$PinDo: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        count_bad = 1'b0;
        case (state$q)
        State$Clear: begin
        end
        State$Idle: begin
        end
        State$LineTake: begin
        end
        State$LinePick: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
            if (entry_wrong) begin
                count_bad = 1'b1;
            end
            else begin
            end
        end
        State$LineFinish: begin
        end
        State$Look1: begin
        end
        State$Look2: begin
        end
        State$EndDo: begin
        end
        State$FrameDo: begin
        end
        State$CommandDo: begin
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
        end
        State$CommitDo: begin
        end
        State$WritebackLook: begin
        end
        State$WritebackDo: begin
        end
        State$PinDo: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        count_no_hold = 1'b0;
        case (state$q)
        State$Clear: begin
        end
        State$Idle: begin
        end
        State$LineTake: begin
        end
        State$LinePick: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineFinish: begin
            if (finish_ready) begin
                count_no_hold = (waiting_now != 32'h0) & ~hold_fits;
            end
        end
        State$Look1: begin
        end
        State$Look2: begin
        end
        State$EndDo: begin
        end
        State$FrameDo: begin
        end
        State$CommandDo: begin
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
        end
        State$CommitDo: begin
        end
        State$WritebackLook: begin
        end
        State$WritebackDo: begin
        end
        State$PinDo: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        count_no_slot = 1'b0;
        case (state$q)
        State$Clear: begin
        end
        State$Idle: begin
        end
        State$LineTake: begin
        end
        State$LinePick: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
            if (entry_wrong) begin
            end
            else begin
                if (found_state == 32'h0) begin
                    if (enable_prefetch & ~flags$q[32'h1] & ((policy_wanted & index_bit$q) != 32'h0)) begin
                        if (~free_slot_valid | (slots_after >= fetch_limit)) begin
                            count_no_slot = 1'b1;
                        end
                        else if (frames_left <= ((reserved_frames) & 16'hffff)) begin
                        end
                        else begin
                        end
                    end
                end
            end
        end
        State$LineFinish: begin
        end
        State$Look1: begin
        end
        State$Look2: begin
        end
        State$EndDo: begin
        end
        State$FrameDo: begin
        end
        State$CommandDo: begin
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
        end
        State$CommitDo: begin
        end
        State$WritebackLook: begin
        end
        State$WritebackDo: begin
        end
        State$PinDo: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        count_no_frame = 1'b0;
        case (state$q)
        State$Clear: begin
        end
        State$Idle: begin
        end
        State$LineTake: begin
        end
        State$LinePick: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
            if (entry_wrong) begin
            end
            else begin
                if (found_state == 32'h0) begin
                    if (enable_prefetch & ~flags$q[32'h1] & ((policy_wanted & index_bit$q) != 32'h0)) begin
                        if (~free_slot_valid | (slots_after >= fetch_limit)) begin
                        end
                        else if (frames_left <= ((reserved_frames) & 16'hffff)) begin
                            count_no_frame = 1'b1;
                        end
                        else begin
                        end
                    end
                end
            end
        end
        State$LineFinish: begin
        end
        State$Look1: begin
        end
        State$Look2: begin
        end
        State$EndDo: begin
        end
        State$FrameDo: begin
        end
        State$CommandDo: begin
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
        end
        State$CommitDo: begin
        end
        State$WritebackLook: begin
        end
        State$WritebackDo: begin
        end
        State$PinDo: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        count_hold = 1'b0;
        case (state$q)
        State$Clear: begin
        end
        State$Idle: begin
        end
        State$LineTake: begin
        end
        State$LinePick: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineFinish: begin
            if (finish_ready) begin
                count_hold = finish_hold;
            end
        end
        State$Look1: begin
        end
        State$Look2: begin
        end
        State$EndDo: begin
        end
        State$FrameDo: begin
        end
        State$CommandDo: begin
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
        end
        State$CommitDo: begin
        end
        State$WritebackLook: begin
        end
        State$WritebackDo: begin
        end
        State$PinDo: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        count_eviction = 1'b0;
        case (state$q)
        State$Clear: begin
        end
        State$Idle: begin
        end
        State$LineTake: begin
        end
        State$LinePick: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineFinish: begin
        end
        State$Look1: begin
        end
        State$Look2: begin
        end
        State$EndDo: begin
        end
        State$FrameDo: begin
        end
        State$CommandDo: begin
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
        end
        State$CommitDo: begin
            if (checking$q & ((check_bad$q != 32'h0) | ((check_word$q & managed_mask) == 32'h0) | ((check_word$q & present_mask) != 32'h0) | (check_word$q[(32'h28)+:(12)] != 32'h0) | (frame_number[(32'he)+:(14)] != window_base[(32'he)+:(14)]) | (check_page != look_page$q))) begin
            end
            else if (~dirty) begin
                count_eviction = 1'b1;
            end
            else if (~writeback_room) begin
            end
            else begin
            end
        end
        State$WritebackLook: begin
        end
        State$WritebackDo: begin
            if (done_writeback_error$q) begin
            end
            else begin
                count_eviction = 1'b1;
            end
        end
        State$PinDo: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        count_writeback = 1'b0;
        case (state$q)
        State$Clear: begin
        end
        State$Idle: begin
        end
        State$LineTake: begin
        end
        State$LinePick: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineFinish: begin
        end
        State$Look1: begin
        end
        State$Look2: begin
        end
        State$EndDo: begin
        end
        State$FrameDo: begin
        end
        State$CommandDo: begin
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
        end
        State$CommitDo: begin
            if (checking$q & ((check_bad$q != 32'h0) | ((check_word$q & managed_mask) == 32'h0) | ((check_word$q & present_mask) != 32'h0) | (check_word$q[(32'h28)+:(12)] != 32'h0) | (frame_number[(32'he)+:(14)] != window_base[(32'he)+:(14)]) | (check_page != look_page$q))) begin
            end
            else if (~dirty) begin
            end
            else if (~writeback_room) begin
            end
            else begin
                count_writeback = 1'b1;
            end
        end
        State$WritebackLook: begin
        end
        State$WritebackDo: begin
        end
        State$PinDo: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        count_demand = 1'b0;
        case (state$q)
        State$Clear: begin
        end
        State$Idle: begin
        end
        State$LineTake: begin
        end
        State$LinePick: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineFinish: begin
        end
        State$Look1: begin
        end
        State$Look2: begin
        end
        State$EndDo: begin
        end
        State$FrameDo: begin
        end
        State$CommandDo: begin
            if ((operation$q == 32'h2) & page_ok) begin
                if ((found_state == 32'h2) | (found_state == 32'h3)) begin
                end
                else if ((found_state == 32'h4) | (found_state == 32'h5)) begin
                end
                else if (found_state == 32'h1) begin
                    count_demand = 1'b1;
                end
                else if (~can_fetch | pins_full | (slots_busy >= fetch_limit)) begin
                end
                else begin
                    count_demand = 1'b1;
                end
            end
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
        end
        State$CommitDo: begin
        end
        State$WritebackLook: begin
        end
        State$WritebackDo: begin
        end
        State$PinDo: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        frames_posted = 32'h0;
        frames_posted = n_posted$q;
    end

    always @(*) begin
        frames_withdrawn = 32'h0;
        frames_withdrawn = n_withdrawn$q;
    end

    always @(*) begin
        frames_free = 32'h0;
        frames_free = n_free$q;
    end

    always @(*) begin
        frames_fetching = 32'h0;
        frames_fetching = n_fetching$q;
    end

    always @(*) begin
        frames_staged = 32'h0;
        frames_staged = n_staged$q;
    end

    always @(*) begin
        frames_resident = 32'h0;
        frames_resident = n_resident$q;
    end

    always @(*) begin
        frames_leaving = 32'h0;
        frames_leaving = n_leaving$q;
    end

    always @(*) begin
        frames_writing_back = 32'h0;
        frames_writing_back = n_writing_back$q;
    end

    always @(*) begin
        found_state = found$q[(32'h0)+:(3)];
    end

    always @(*) begin
        pinned = found$q[32'h3];
    end

    always @(*) begin
        found_frame = found$q[(32'h4)+:(12)];
    end

    always @(*) begin
        found_slot = found$q[(32'h10)+:(6)];
    end

    always @(*) begin
        found_entry = found$q[(32'h16)+:(21)];
    end

    always @(*) begin
        found_status = found_in_frame$q[(32'h0)+:(2)];
    end

    always @(*) begin
        frame_in_use = found_status == 32'h2;
    end

    always @(*) begin
        begin_fence = found_in_frame$q[(32'h10)+:(16)];
    end

    always @(*) begin
        entry_address = (((line_number$q) & 21'h1fffff) << 32'h3) | ((index$q) & 21'h1fffff);
    end

    always @(*) begin
        entry_unset = &found_entry;
    end

    always @(*) begin
        entry_mine = entry_unset | (found_entry == entry_address);
    end

    always @(*) begin
        free_frame = free_list$head;
    end

    always @(*) begin
        slots_after = slots_busy + 32'h1;
    end

    always @(*) begin
        frames_left = n_free$q;
    end

    always @(*) begin
        write_directory = 1'b0;
        case (state$q)
        State$Clear: begin
            write_directory = 1'b1;
        end
        State$Idle: begin
        end
        State$LineTake: begin
        end
        State$LinePick: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
            if (entry_wrong) begin
            end
            else begin
                if (found_state == 32'h0) begin
                    if (enable_prefetch & ~flags$q[32'h1] & ((policy_wanted & index_bit$q) != 32'h0)) begin
                        if (~free_slot_valid | (slots_after >= fetch_limit)) begin
                        end
                        else if (frames_left <= ((reserved_frames) & 16'hffff)) begin
                        end
                        else begin
                            write_directory = 1'b1;
                        end
                    end
                end
                if ((found_state == 32'h1) | (found_state == 32'h2) | (found_state == 32'h3)) begin
                    if (~entry_mine) begin
                    end
                    else if ((found_state == 32'h1) & ~done) begin
                    end
                    else if (((found_state == 32'h1) & entry_unset) | ~enable_install) begin
                    end
                    else begin
                        if (found_state != 32'h1) begin
                            write_directory = 1'b1;
                        end
                        else begin
                        end
                    end
                end
            end
        end
        State$LineFinish: begin
        end
        State$Look1: begin
        end
        State$Look2: begin
        end
        State$EndDo: begin
            write_directory = 1'b1;
        end
        State$FrameDo: begin
        end
        State$CommandDo: begin
            if ((operation$q == 32'h2) & page_ok) begin
                if ((found_state == 32'h2) | (found_state == 32'h3)) begin
                end
                else if ((found_state == 32'h4) | (found_state == 32'h5)) begin
                end
                else if (found_state == 32'h1) begin
                end
                else if (~can_fetch | pins_full | (slots_busy >= fetch_limit)) begin
                end
                else begin
                    write_directory = 1'b1;
                end
            end
            if ((operation$q == 32'h3) & page_ok) begin
                if (found_state == 32'h6) begin
                    write_directory = 1'b1;
                end
                else if (pinned) begin
                    write_directory = 1'b1;
                end
            end
            if ((operation$q == 32'h4) & frame_ok) begin
                if (frame_in_use & ((found_state == 32'h2) | (found_state == 32'h3))) begin
                    if (~pinned) begin
                        write_directory = 1'b1;
                    end
                end
            end
            if ((operation$q == 32'h6) & frame_ok) begin
                if (frame_in_use & (found_state == 32'h4)) begin
                    write_directory = 1'b1;
                end
            end
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
        end
        State$CommitDo: begin
            if (checking$q & ((check_bad$q != 32'h0) | ((check_word$q & managed_mask) == 32'h0) | ((check_word$q & present_mask) != 32'h0) | (check_word$q[(32'h28)+:(12)] != 32'h0) | (frame_number[(32'he)+:(14)] != window_base[(32'he)+:(14)]) | (check_page != look_page$q))) begin
            end
            else if (~dirty) begin
                write_directory = 1'b1;
            end
            else if (~writeback_room) begin
            end
            else begin
                write_directory = 1'b1;
            end
        end
        State$WritebackLook: begin
        end
        State$WritebackDo: begin
            write_directory = 1'b1;
        end
        State$PinDo: begin
            if (pinned) begin
                write_directory = 1'b1;
            end
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        write_page = look_page$q;
        case (state$q)
        State$Clear: begin
            write_page = sweep$q[(32'h0)+:(14)];
        end
        State$Idle: begin
        end
        State$LineTake: begin
        end
        State$LinePick: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineFinish: begin
        end
        State$Look1: begin
        end
        State$Look2: begin
        end
        State$EndDo: begin
        end
        State$FrameDo: begin
        end
        State$CommandDo: begin
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
        end
        State$CommitDo: begin
        end
        State$WritebackLook: begin
        end
        State$WritebackDo: begin
        end
        State$PinDo: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        new_state = found_state;
        case (state$q)
        State$Clear: begin
            new_state = 32'h0;
        end
        State$Idle: begin
        end
        State$LineTake: begin
        end
        State$LinePick: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
            if (entry_wrong) begin
            end
            else begin
                if (found_state == 32'h0) begin
                    if (enable_prefetch & ~flags$q[32'h1] & ((policy_wanted & index_bit$q) != 32'h0)) begin
                        if (~free_slot_valid | (slots_after >= fetch_limit)) begin
                        end
                        else if (frames_left <= ((reserved_frames) & 16'hffff)) begin
                        end
                        else begin
                            new_state = 32'h1;
                        end
                    end
                end
                if ((found_state == 32'h1) | (found_state == 32'h2) | (found_state == 32'h3)) begin
                    if (~entry_mine) begin
                    end
                    else if ((found_state == 32'h1) & ~done) begin
                    end
                    else if (((found_state == 32'h1) & entry_unset) | ~enable_install) begin
                    end
                    else begin
                        if (found_state != 32'h1) begin
                            new_state = 32'h3;
                        end
                        else begin
                        end
                    end
                end
            end
        end
        State$LineFinish: begin
        end
        State$Look1: begin
        end
        State$Look2: begin
        end
        State$EndDo: begin
            if (end_cancelled | end_failed) begin
                new_state = 32'h6;
                if (end_cancelled) begin
                    new_state = 32'h0;
                end
            end
            else begin
                if (end_taken) begin
                    new_state = 32'h3;
                end
                else begin
                    new_state = 32'h2;
                end
            end
        end
        State$FrameDo: begin
        end
        State$CommandDo: begin
            if ((operation$q == 32'h2) & page_ok) begin
                if ((found_state == 32'h2) | (found_state == 32'h3)) begin
                end
                else if ((found_state == 32'h4) | (found_state == 32'h5)) begin
                end
                else if (found_state == 32'h1) begin
                end
                else if (~can_fetch | pins_full | (slots_busy >= fetch_limit)) begin
                end
                else begin
                    new_state = 32'h1;
                end
            end
            if ((operation$q == 32'h3) & page_ok) begin
                if (found_state == 32'h6) begin
                    new_state = 32'h0;
                end
                else if (pinned) begin
                end
            end
            if ((operation$q == 32'h4) & frame_ok) begin
                if (frame_in_use & ((found_state == 32'h2) | (found_state == 32'h3))) begin
                    if (~pinned) begin
                        new_state = 32'h4;
                    end
                end
            end
            if ((operation$q == 32'h6) & frame_ok) begin
                if (frame_in_use & (found_state == 32'h4)) begin
                    new_state = 32'h3;
                end
            end
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
        end
        State$CommitDo: begin
            if (checking$q & ((check_bad$q != 32'h0) | ((check_word$q & managed_mask) == 32'h0) | ((check_word$q & present_mask) != 32'h0) | (check_word$q[(32'h28)+:(12)] != 32'h0) | (frame_number[(32'he)+:(14)] != window_base[(32'he)+:(14)]) | (check_page != look_page$q))) begin
            end
            else if (~dirty) begin
                new_state = 32'h0;
            end
            else if (~writeback_room) begin
            end
            else begin
                new_state = 32'h5;
            end
        end
        State$WritebackLook: begin
        end
        State$WritebackDo: begin
            if (done_writeback_error$q) begin
                new_state = 32'h4;
            end
            else begin
                new_state = 32'h0;
            end
        end
        State$PinDo: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        new_pinned = pinned;
        case (state$q)
        State$Clear: begin
            new_pinned = 1'b0;
        end
        State$Idle: begin
        end
        State$LineTake: begin
        end
        State$LinePick: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
            if (entry_wrong) begin
            end
            else begin
                if (found_state == 32'h0) begin
                    if (enable_prefetch & ~flags$q[32'h1] & ((policy_wanted & index_bit$q) != 32'h0)) begin
                        if (~free_slot_valid | (slots_after >= fetch_limit)) begin
                        end
                        else if (frames_left <= ((reserved_frames) & 16'hffff)) begin
                        end
                        else begin
                            new_pinned = 1'b0;
                        end
                    end
                end
                if ((found_state == 32'h1) | (found_state == 32'h2) | (found_state == 32'h3)) begin
                    if (~entry_mine) begin
                    end
                    else if ((found_state == 32'h1) & ~done) begin
                    end
                    else if (((found_state == 32'h1) & entry_unset) | ~enable_install) begin
                    end
                    else begin
                        if (found_state != 32'h1) begin
                            new_pinned = 1'b0;
                        end
                        else begin
                        end
                    end
                end
            end
        end
        State$LineFinish: begin
        end
        State$Look1: begin
        end
        State$Look2: begin
        end
        State$EndDo: begin
            if (end_cancelled | end_failed) begin
                new_pinned = 1'b0;
            end
            else begin
                if (end_taken) begin
                    new_pinned = 1'b0;
                end
                else begin
                end
            end
        end
        State$FrameDo: begin
        end
        State$CommandDo: begin
            if ((operation$q == 32'h2) & page_ok) begin
                if ((found_state == 32'h2) | (found_state == 32'h3)) begin
                end
                else if ((found_state == 32'h4) | (found_state == 32'h5)) begin
                end
                else if (found_state == 32'h1) begin
                end
                else if (~can_fetch | pins_full | (slots_busy >= fetch_limit)) begin
                end
                else begin
                    new_pinned = 1'b1;
                end
            end
            if ((operation$q == 32'h3) & page_ok) begin
                if (found_state == 32'h6) begin
                end
                else if (pinned) begin
                    new_pinned = 1'b0;
                end
            end
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
        end
        State$CommitDo: begin
        end
        State$WritebackLook: begin
        end
        State$WritebackDo: begin
        end
        State$PinDo: begin
            if (pinned) begin
                new_pinned = 1'b0;
            end
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        new_frame = found_frame;
        new_frame = found_frame;
        case (state$q)
        State$Clear: begin
            new_frame = 32'h0;
        end
        State$Idle: begin
        end
        State$LineTake: begin
        end
        State$LinePick: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
            if (entry_wrong) begin
            end
            else begin
                if (found_state == 32'h0) begin
                    if (enable_prefetch & ~flags$q[32'h1] & ((policy_wanted & index_bit$q) != 32'h0)) begin
                        if (~free_slot_valid | (slots_after >= fetch_limit)) begin
                        end
                        else if (frames_left <= ((reserved_frames) & 16'hffff)) begin
                        end
                        else begin
                            new_frame = free_frame;
                        end
                    end
                end
            end
        end
        State$LineFinish: begin
        end
        State$Look1: begin
        end
        State$Look2: begin
        end
        State$EndDo: begin
        end
        State$FrameDo: begin
        end
        State$CommandDo: begin
            if ((operation$q == 32'h2) & page_ok) begin
                if ((found_state == 32'h2) | (found_state == 32'h3)) begin
                end
                else if ((found_state == 32'h4) | (found_state == 32'h5)) begin
                end
                else if (found_state == 32'h1) begin
                end
                else if (~can_fetch | pins_full | (slots_busy >= fetch_limit)) begin
                end
                else begin
                    new_frame = free_frame;
                end
            end
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
        end
        State$CommitDo: begin
        end
        State$WritebackLook: begin
        end
        State$WritebackDo: begin
        end
        State$PinDo: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        new_slot = found_slot;
        case (state$q)
        State$Clear: begin
            new_slot = 32'h0;
        end
        State$Idle: begin
        end
        State$LineTake: begin
        end
        State$LinePick: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
            if (entry_wrong) begin
            end
            else begin
                if (found_state == 32'h0) begin
                    if (enable_prefetch & ~flags$q[32'h1] & ((policy_wanted & index_bit$q) != 32'h0)) begin
                        if (~free_slot_valid | (slots_after >= fetch_limit)) begin
                        end
                        else if (frames_left <= ((reserved_frames) & 16'hffff)) begin
                        end
                        else begin
                            new_slot = free_slot;
                        end
                    end
                end
            end
        end
        State$LineFinish: begin
        end
        State$Look1: begin
        end
        State$Look2: begin
        end
        State$EndDo: begin
        end
        State$FrameDo: begin
        end
        State$CommandDo: begin
            if ((operation$q == 32'h2) & page_ok) begin
                if ((found_state == 32'h2) | (found_state == 32'h3)) begin
                end
                else if ((found_state == 32'h4) | (found_state == 32'h5)) begin
                end
                else if (found_state == 32'h1) begin
                end
                else if (~can_fetch | pins_full | (slots_busy >= fetch_limit)) begin
                end
                else begin
                    new_slot = free_slot;
                end
            end
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
        end
        State$CommitDo: begin
        end
        State$WritebackLook: begin
        end
        State$WritebackDo: begin
        end
        State$PinDo: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        new_entry = found_entry;
        case (state$q)
        State$Clear: begin
            new_entry = 32'h1fffff;
        end
        State$Idle: begin
        end
        State$LineTake: begin
        end
        State$LinePick: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
            if (entry_wrong) begin
            end
            else begin
                if (found_state == 32'h0) begin
                    if (enable_prefetch & ~flags$q[32'h1] & ((policy_wanted & index_bit$q) != 32'h0)) begin
                        if (~free_slot_valid | (slots_after >= fetch_limit)) begin
                        end
                        else if (frames_left <= ((reserved_frames) & 16'hffff)) begin
                        end
                        else begin
                            new_entry = entry_address;
                        end
                    end
                end
                if ((found_state == 32'h1) | (found_state == 32'h2) | (found_state == 32'h3)) begin
                    if (~entry_mine) begin
                    end
                    else if ((found_state == 32'h1) & ~done) begin
                    end
                    else if (((found_state == 32'h1) & entry_unset) | ~enable_install) begin
                    end
                    else begin
                        if (found_state != 32'h1) begin
                            new_entry = entry_address;
                        end
                        else begin
                        end
                    end
                end
            end
        end
        State$LineFinish: begin
        end
        State$Look1: begin
        end
        State$Look2: begin
        end
        State$EndDo: begin
            if (end_cancelled | end_failed) begin
                new_entry = 32'h1fffff;
            end
            else begin
            end
        end
        State$FrameDo: begin
        end
        State$CommandDo: begin
            if ((operation$q == 32'h2) & page_ok) begin
                if ((found_state == 32'h2) | (found_state == 32'h3)) begin
                end
                else if ((found_state == 32'h4) | (found_state == 32'h5)) begin
                end
                else if (found_state == 32'h1) begin
                end
                else if (~can_fetch | pins_full | (slots_busy >= fetch_limit)) begin
                end
                else begin
                    new_entry = 32'h1fffff;
                end
            end
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
        end
        State$CommitDo: begin
            if (checking$q & ((check_bad$q != 32'h0) | ((check_word$q & managed_mask) == 32'h0) | ((check_word$q & present_mask) != 32'h0) | (check_word$q[(32'h28)+:(12)] != 32'h0) | (frame_number[(32'he)+:(14)] != window_base[(32'he)+:(14)]) | (check_page != look_page$q))) begin
            end
            else if (~dirty) begin
                new_entry = 32'h1fffff;
            end
            else if (~writeback_room) begin
            end
            else begin
            end
        end
        State$WritebackLook: begin
        end
        State$WritebackDo: begin
            if (done_writeback_error$q) begin
            end
            else begin
                new_entry = 32'h1fffff;
            end
        end
        State$PinDo: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        write_frame = 1'b0;
        case (state$q)
        State$Clear: begin
            write_frame = 1'b1;
        end
        State$Idle: begin
        end
        State$LineTake: begin
        end
        State$LinePick: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
            if (entry_wrong) begin
            end
            else begin
                if (found_state == 32'h0) begin
                    if (enable_prefetch & ~flags$q[32'h1] & ((policy_wanted & index_bit$q) != 32'h0)) begin
                        if (~free_slot_valid | (slots_after >= fetch_limit)) begin
                        end
                        else if (frames_left <= ((reserved_frames) & 16'hffff)) begin
                        end
                        else begin
                            write_frame = 1'b1;
                        end
                    end
                end
            end
        end
        State$LineFinish: begin
        end
        State$Look1: begin
        end
        State$Look2: begin
        end
        State$EndDo: begin
            if (end_cancelled | end_failed) begin
                write_frame = 1'b1;
            end
            else begin
            end
        end
        State$FrameDo: begin
        end
        State$CommandDo: begin
            if ((operation$q == 32'h1) & frame_ok) begin
                if (found_status == 32'h0) begin
                    write_frame = 1'b1;
                end
            end
            if ((operation$q == 32'h2) & page_ok) begin
                if ((found_state == 32'h2) | (found_state == 32'h3)) begin
                end
                else if ((found_state == 32'h4) | (found_state == 32'h5)) begin
                end
                else if (found_state == 32'h1) begin
                end
                else if (~can_fetch | pins_full | (slots_busy >= fetch_limit)) begin
                end
                else begin
                    write_frame = 1'b1;
                end
            end
            if ((operation$q == 32'h4) & frame_ok) begin
                if (frame_in_use & ((found_state == 32'h2) | (found_state == 32'h3))) begin
                    if (~pinned) begin
                        write_frame = 1'b1;
                    end
                end
            end
            if (operation$q == 32'h7) begin
                if (~free_list$empty) begin
                    write_frame = 1'b1;
                end
            end
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
        end
        State$CommitDo: begin
            if (checking$q & ((check_bad$q != 32'h0) | ((check_word$q & managed_mask) == 32'h0) | ((check_word$q & present_mask) != 32'h0) | (check_word$q[(32'h28)+:(12)] != 32'h0) | (frame_number[(32'he)+:(14)] != window_base[(32'he)+:(14)]) | (check_page != look_page$q))) begin
            end
            else if (~dirty) begin
                write_frame = 1'b1;
            end
            else if (~writeback_room) begin
            end
            else begin
            end
        end
        State$WritebackLook: begin
        end
        State$WritebackDo: begin
            if (done_writeback_error$q) begin
            end
            else begin
                write_frame = 1'b1;
            end
        end
        State$PinDo: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        write_frame_index = look_frame$q;
        case (state$q)
        State$Clear: begin
            write_frame_index = sweep$q[(32'h0)+:(12)];
        end
        State$Idle: begin
        end
        State$LineTake: begin
        end
        State$LinePick: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
            if (entry_wrong) begin
            end
            else begin
                if (found_state == 32'h0) begin
                    if (enable_prefetch & ~flags$q[32'h1] & ((policy_wanted & index_bit$q) != 32'h0)) begin
                        if (~free_slot_valid | (slots_after >= fetch_limit)) begin
                        end
                        else if (frames_left <= ((reserved_frames) & 16'hffff)) begin
                        end
                        else begin
                            write_frame_index = free_frame;
                        end
                    end
                end
            end
        end
        State$LineFinish: begin
        end
        State$Look1: begin
        end
        State$Look2: begin
        end
        State$EndDo: begin
        end
        State$FrameDo: begin
        end
        State$CommandDo: begin
            if ((operation$q == 32'h2) & page_ok) begin
                if ((found_state == 32'h2) | (found_state == 32'h3)) begin
                end
                else if ((found_state == 32'h4) | (found_state == 32'h5)) begin
                end
                else if (found_state == 32'h1) begin
                end
                else if (~can_fetch | pins_full | (slots_busy >= fetch_limit)) begin
                end
                else begin
                    write_frame_index = free_frame;
                end
            end
            if (operation$q == 32'h7) begin
                if (~free_list$empty) begin
                    write_frame_index = free_frame;
                end
            end
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
        end
        State$CommitDo: begin
        end
        State$WritebackLook: begin
        end
        State$WritebackDo: begin
        end
        State$PinDo: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        new_status = 32'h2;
        case (state$q)
        State$Clear: begin
            new_status = 32'h0;
        end
        State$Idle: begin
        end
        State$LineTake: begin
        end
        State$LinePick: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineFinish: begin
        end
        State$Look1: begin
        end
        State$Look2: begin
        end
        State$EndDo: begin
            if (end_cancelled | end_failed) begin
                new_status = 32'h1;
            end
            else begin
            end
        end
        State$FrameDo: begin
        end
        State$CommandDo: begin
            if ((operation$q == 32'h1) & frame_ok) begin
                if (found_status == 32'h0) begin
                    new_status = 32'h1;
                end
            end
            if (operation$q == 32'h7) begin
                if (~free_list$empty) begin
                    new_status = 32'h0;
                end
            end
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
        end
        State$CommitDo: begin
            if (checking$q & ((check_bad$q != 32'h0) | ((check_word$q & managed_mask) == 32'h0) | ((check_word$q & present_mask) != 32'h0) | (check_word$q[(32'h28)+:(12)] != 32'h0) | (frame_number[(32'he)+:(14)] != window_base[(32'he)+:(14)]) | (check_page != look_page$q))) begin
            end
            else if (~dirty) begin
                new_status = 32'h1;
            end
            else if (~writeback_room) begin
            end
            else begin
            end
        end
        State$WritebackLook: begin
        end
        State$WritebackDo: begin
            if (done_writeback_error$q) begin
            end
            else begin
                new_status = 32'h1;
            end
        end
        State$PinDo: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        new_page_of_frame = look_page$q;
    end

    always @(*) begin
        new_fence = 32'h0;
        case (state$q)
        State$Clear: begin
        end
        State$Idle: begin
        end
        State$LineTake: begin
        end
        State$LinePick: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineFinish: begin
        end
        State$Look1: begin
        end
        State$Look2: begin
        end
        State$EndDo: begin
        end
        State$FrameDo: begin
        end
        State$CommandDo: begin
            if ((operation$q == 32'h4) & frame_ok) begin
                if (frame_in_use & ((found_state == 32'h2) | (found_state == 32'h3))) begin
                    if (~pinned) begin
                        new_fence = fence_count[(32'h0)+:(16)];
                    end
                end
            end
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
        end
        State$CommitDo: begin
        end
        State$WritebackLook: begin
        end
        State$WritebackDo: begin
        end
        State$PinDo: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        take_free = 1'b0;
        case (state$q)
        State$Clear: begin
        end
        State$Idle: begin
        end
        State$LineTake: begin
        end
        State$LinePick: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
            if (entry_wrong) begin
            end
            else begin
                if (found_state == 32'h0) begin
                    if (enable_prefetch & ~flags$q[32'h1] & ((policy_wanted & index_bit$q) != 32'h0)) begin
                        if (~free_slot_valid | (slots_after >= fetch_limit)) begin
                        end
                        else if (frames_left <= ((reserved_frames) & 16'hffff)) begin
                        end
                        else begin
                            take_free = 1'b1;
                        end
                    end
                end
            end
        end
        State$LineFinish: begin
        end
        State$Look1: begin
        end
        State$Look2: begin
        end
        State$EndDo: begin
        end
        State$FrameDo: begin
        end
        State$CommandDo: begin
            if ((operation$q == 32'h2) & page_ok) begin
                if ((found_state == 32'h2) | (found_state == 32'h3)) begin
                end
                else if ((found_state == 32'h4) | (found_state == 32'h5)) begin
                end
                else if (found_state == 32'h1) begin
                end
                else if (~can_fetch | pins_full | (slots_busy >= fetch_limit)) begin
                end
                else begin
                    take_free = 1'b1;
                end
            end
            if (operation$q == 32'h7) begin
                if (~free_list$empty) begin
                    take_free = 1'b1;
                end
            end
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
        end
        State$CommitDo: begin
        end
        State$WritebackLook: begin
        end
        State$WritebackDo: begin
        end
        State$PinDo: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        give_free = 1'b0;
        case (state$q)
        State$Clear: begin
        end
        State$Idle: begin
        end
        State$LineTake: begin
        end
        State$LinePick: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineFinish: begin
        end
        State$Look1: begin
        end
        State$Look2: begin
        end
        State$EndDo: begin
            if (end_cancelled | end_failed) begin
                give_free = 1'b1;
            end
            else begin
            end
        end
        State$FrameDo: begin
        end
        State$CommandDo: begin
            if ((operation$q == 32'h1) & frame_ok) begin
                if (found_status == 32'h0) begin
                    give_free = 1'b1;
                end
            end
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
        end
        State$CommitDo: begin
            if (checking$q & ((check_bad$q != 32'h0) | ((check_word$q & managed_mask) == 32'h0) | ((check_word$q & present_mask) != 32'h0) | (check_word$q[(32'h28)+:(12)] != 32'h0) | (frame_number[(32'he)+:(14)] != window_base[(32'he)+:(14)]) | (check_page != look_page$q))) begin
            end
            else if (~dirty) begin
                give_free = 1'b1;
            end
            else if (~writeback_room) begin
            end
            else begin
            end
        end
        State$WritebackLook: begin
        end
        State$WritebackDo: begin
            if (done_writeback_error$q) begin
            end
            else begin
                give_free = 1'b1;
            end
        end
        State$PinDo: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        give_frame = look_frame$q;
    end

    always @(*) begin
        moves = 1'b0;
        case (state$q)
        State$Clear: begin
        end
        State$Idle: begin
        end
        State$LineTake: begin
        end
        State$LinePick: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
            if (entry_wrong) begin
            end
            else begin
                if (found_state == 32'h0) begin
                    if (enable_prefetch & ~flags$q[32'h1] & ((policy_wanted & index_bit$q) != 32'h0)) begin
                        if (~free_slot_valid | (slots_after >= fetch_limit)) begin
                        end
                        else if (frames_left <= ((reserved_frames) & 16'hffff)) begin
                        end
                        else begin
                            moves = 1'b1;
                        end
                    end
                end
                if ((found_state == 32'h1) | (found_state == 32'h2) | (found_state == 32'h3)) begin
                    if (~entry_mine) begin
                    end
                    else if ((found_state == 32'h1) & ~done) begin
                    end
                    else if (((found_state == 32'h1) & entry_unset) | ~enable_install) begin
                    end
                    else begin
                        if (found_state != 32'h1) begin
                            moves = 1'b1;
                        end
                        else begin
                        end
                    end
                end
            end
        end
        State$LineFinish: begin
        end
        State$Look1: begin
        end
        State$Look2: begin
        end
        State$EndDo: begin
            moves = 1'b1;
        end
        State$FrameDo: begin
        end
        State$CommandDo: begin
            if ((operation$q == 32'h1) & frame_ok) begin
                if (found_status == 32'h0) begin
                    moves = 1'b1;
                end
            end
            if ((operation$q == 32'h2) & page_ok) begin
                if ((found_state == 32'h2) | (found_state == 32'h3)) begin
                end
                else if ((found_state == 32'h4) | (found_state == 32'h5)) begin
                end
                else if (found_state == 32'h1) begin
                end
                else if (~can_fetch | pins_full | (slots_busy >= fetch_limit)) begin
                end
                else begin
                    moves = 1'b1;
                end
            end
            if ((operation$q == 32'h4) & frame_ok) begin
                if (frame_in_use & ((found_state == 32'h2) | (found_state == 32'h3))) begin
                    if (~pinned) begin
                        moves = 1'b1;
                    end
                end
            end
            if ((operation$q == 32'h6) & frame_ok) begin
                if (frame_in_use & (found_state == 32'h4)) begin
                    moves = 1'b1;
                end
            end
            if (operation$q == 32'h7) begin
                if (~free_list$empty) begin
                    moves = 1'b1;
                end
            end
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
        end
        State$CommitDo: begin
            if (checking$q & ((check_bad$q != 32'h0) | ((check_word$q & managed_mask) == 32'h0) | ((check_word$q & present_mask) != 32'h0) | (check_word$q[(32'h28)+:(12)] != 32'h0) | (frame_number[(32'he)+:(14)] != window_base[(32'he)+:(14)]) | (check_page != look_page$q))) begin
            end
            else if (~dirty) begin
                moves = 1'b1;
            end
            else if (~writeback_room) begin
            end
            else begin
                moves = 1'b1;
            end
        end
        State$WritebackLook: begin
        end
        State$WritebackDo: begin
            moves = 1'b1;
        end
        State$PinDo: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        move_from = 32'h7;
        case (state$q)
        State$Clear: begin
        end
        State$Idle: begin
        end
        State$LineTake: begin
        end
        State$LinePick: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
            if (entry_wrong) begin
            end
            else begin
                if (found_state == 32'h0) begin
                    if (enable_prefetch & ~flags$q[32'h1] & ((policy_wanted & index_bit$q) != 32'h0)) begin
                        if (~free_slot_valid | (slots_after >= fetch_limit)) begin
                        end
                        else if (frames_left <= ((reserved_frames) & 16'hffff)) begin
                        end
                        else begin
                            move_from = 32'h0;
                        end
                    end
                end
                if ((found_state == 32'h1) | (found_state == 32'h2) | (found_state == 32'h3)) begin
                    if (~entry_mine) begin
                    end
                    else if ((found_state == 32'h1) & ~done) begin
                    end
                    else if (((found_state == 32'h1) & entry_unset) | ~enable_install) begin
                    end
                    else begin
                        if (found_state != 32'h1) begin
                            move_from = found_state;
                        end
                        else begin
                        end
                    end
                end
            end
        end
        State$LineFinish: begin
        end
        State$Look1: begin
        end
        State$Look2: begin
        end
        State$EndDo: begin
            move_from = 32'h1;
        end
        State$FrameDo: begin
        end
        State$CommandDo: begin
            if ((operation$q == 32'h2) & page_ok) begin
                if ((found_state == 32'h2) | (found_state == 32'h3)) begin
                end
                else if ((found_state == 32'h4) | (found_state == 32'h5)) begin
                end
                else if (found_state == 32'h1) begin
                end
                else if (~can_fetch | pins_full | (slots_busy >= fetch_limit)) begin
                end
                else begin
                    move_from = 32'h0;
                end
            end
            if ((operation$q == 32'h4) & frame_ok) begin
                if (frame_in_use & ((found_state == 32'h2) | (found_state == 32'h3))) begin
                    if (~pinned) begin
                        move_from = found_state;
                    end
                end
            end
            if ((operation$q == 32'h6) & frame_ok) begin
                if (frame_in_use & (found_state == 32'h4)) begin
                    move_from = 32'h4;
                end
            end
            if (operation$q == 32'h7) begin
                if (~free_list$empty) begin
                    move_from = 32'h0;
                end
            end
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
        end
        State$CommitDo: begin
            if (checking$q & ((check_bad$q != 32'h0) | ((check_word$q & managed_mask) == 32'h0) | ((check_word$q & present_mask) != 32'h0) | (check_word$q[(32'h28)+:(12)] != 32'h0) | (frame_number[(32'he)+:(14)] != window_base[(32'he)+:(14)]) | (check_page != look_page$q))) begin
            end
            else if (~dirty) begin
                move_from = 32'h4;
            end
            else if (~writeback_room) begin
            end
            else begin
                move_from = 32'h4;
            end
        end
        State$WritebackLook: begin
        end
        State$WritebackDo: begin
            move_from = 32'h5;
        end
        State$PinDo: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        move_to = 32'h7;
        case (state$q)
        State$Clear: begin
        end
        State$Idle: begin
        end
        State$LineTake: begin
        end
        State$LinePick: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
            if (entry_wrong) begin
            end
            else begin
                if (found_state == 32'h0) begin
                    if (enable_prefetch & ~flags$q[32'h1] & ((policy_wanted & index_bit$q) != 32'h0)) begin
                        if (~free_slot_valid | (slots_after >= fetch_limit)) begin
                        end
                        else if (frames_left <= ((reserved_frames) & 16'hffff)) begin
                        end
                        else begin
                            move_to = 32'h1;
                        end
                    end
                end
                if ((found_state == 32'h1) | (found_state == 32'h2) | (found_state == 32'h3)) begin
                    if (~entry_mine) begin
                    end
                    else if ((found_state == 32'h1) & ~done) begin
                    end
                    else if (((found_state == 32'h1) & entry_unset) | ~enable_install) begin
                    end
                    else begin
                        if (found_state != 32'h1) begin
                            move_to = 32'h3;
                        end
                        else begin
                        end
                    end
                end
            end
        end
        State$LineFinish: begin
        end
        State$Look1: begin
        end
        State$Look2: begin
        end
        State$EndDo: begin
            if (end_cancelled | end_failed) begin
                move_to = 32'h0;
            end
            else begin
                if (end_taken) begin
                    move_to = 32'h3;
                end
                else begin
                    move_to = 32'h2;
                end
            end
        end
        State$FrameDo: begin
        end
        State$CommandDo: begin
            if ((operation$q == 32'h1) & frame_ok) begin
                if (found_status == 32'h0) begin
                    move_to = 32'h0;
                end
            end
            if ((operation$q == 32'h2) & page_ok) begin
                if ((found_state == 32'h2) | (found_state == 32'h3)) begin
                end
                else if ((found_state == 32'h4) | (found_state == 32'h5)) begin
                end
                else if (found_state == 32'h1) begin
                end
                else if (~can_fetch | pins_full | (slots_busy >= fetch_limit)) begin
                end
                else begin
                    move_to = 32'h1;
                end
            end
            if ((operation$q == 32'h4) & frame_ok) begin
                if (frame_in_use & ((found_state == 32'h2) | (found_state == 32'h3))) begin
                    if (~pinned) begin
                        move_to = 32'h4;
                    end
                end
            end
            if ((operation$q == 32'h6) & frame_ok) begin
                if (frame_in_use & (found_state == 32'h4)) begin
                    move_to = 32'h3;
                end
            end
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
        end
        State$CommitDo: begin
            if (checking$q & ((check_bad$q != 32'h0) | ((check_word$q & managed_mask) == 32'h0) | ((check_word$q & present_mask) != 32'h0) | (check_word$q[(32'h28)+:(12)] != 32'h0) | (frame_number[(32'he)+:(14)] != window_base[(32'he)+:(14)]) | (check_page != look_page$q))) begin
            end
            else if (~dirty) begin
                move_to = 32'h0;
            end
            else if (~writeback_room) begin
            end
            else begin
                move_to = 32'h5;
            end
        end
        State$WritebackLook: begin
        end
        State$WritebackDo: begin
            if (done_writeback_error$q) begin
                move_to = 32'h4;
            end
            else begin
                move_to = 32'h0;
            end
        end
        State$PinDo: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        word_in$0 = taken_data[(64'h0)+:(64)];
    end

    always @(*) begin
        word_in$1 = taken_data[(64'h40)+:(64)];
    end

    always @(*) begin
        word_in$2 = taken_data[(64'h80)+:(64)];
    end

    always @(*) begin
        word_in$3 = taken_data[(64'hc0)+:(64)];
    end

    always @(*) begin
        word_in$4 = taken_data[(64'h100)+:(64)];
    end

    always @(*) begin
        word_in$5 = taken_data[(64'h140)+:(64)];
    end

    always @(*) begin
        word_in$6 = taken_data[(64'h180)+:(64)];
    end

    always @(*) begin
        word_in$7 = taken_data[(64'h1c0)+:(64)];
    end

    always @(*) begin
        base_in$0 = word_in$0[(32'hc)+:(28)];
    end

    always @(*) begin
        high_in$0 = word_in$0[(32'h28)+:(12)];
    end

    always @(*) begin
        managed_in$0 = (word_in$0 & managed_mask) != 32'h0;
    end

    always @(*) begin
        present_in$0 = (word_in$0 & present_mask) != 32'h0;
    end

    always @(*) begin
        window_in$0 = (high_in$0 == 32'h0) & (base_in$0[(32'he)+:(14)] == window_base[(32'he)+:(14)]);
    end

    always @(*) begin
        frames_in$0 = (high_in$0 == 32'h0) & (base_in$0[(32'hc)+:(16)] == frame_base[(32'hc)+:(16)]);
    end

    always @(*) begin
        remote_sum$1 = remote_sum$0;
        if (managed_in$0 & window_in$0 & ~present_in$0) begin
            remote_sum$1 = (remote_sum$0 & ~(1 << (0)) | ((1'b1) << (0)));
        end
    end

    always @(*) begin
        wrong_sum$1 = wrong_sum$0;
        if (managed_in$0 & ((window_in$0 & present_in$0) | (~window_in$0 & ~frames_in$0))) begin
            wrong_sum$1 = (wrong_sum$0 & ~(1 << (0)) | ((1'b1) << (0)));
        end
    end

    always @(*) begin
        base_in$1 = word_in$1[(32'hc)+:(28)];
    end

    always @(*) begin
        high_in$1 = word_in$1[(32'h28)+:(12)];
    end

    always @(*) begin
        managed_in$1 = (word_in$1 & managed_mask) != 32'h0;
    end

    always @(*) begin
        present_in$1 = (word_in$1 & present_mask) != 32'h0;
    end

    always @(*) begin
        window_in$1 = (high_in$1 == 32'h0) & (base_in$1[(32'he)+:(14)] == window_base[(32'he)+:(14)]);
    end

    always @(*) begin
        frames_in$1 = (high_in$1 == 32'h0) & (base_in$1[(32'hc)+:(16)] == frame_base[(32'hc)+:(16)]);
    end

    always @(*) begin
        remote_sum$2 = remote_sum$1;
        if (managed_in$1 & window_in$1 & ~present_in$1) begin
            remote_sum$2 = (remote_sum$1 & ~(1 << (1)) | ((1'b1) << (1)));
        end
    end

    always @(*) begin
        wrong_sum$2 = wrong_sum$1;
        if (managed_in$1 & ((window_in$1 & present_in$1) | (~window_in$1 & ~frames_in$1))) begin
            wrong_sum$2 = (wrong_sum$1 & ~(1 << (1)) | ((1'b1) << (1)));
        end
    end

    always @(*) begin
        base_in$2 = word_in$2[(32'hc)+:(28)];
    end

    always @(*) begin
        high_in$2 = word_in$2[(32'h28)+:(12)];
    end

    always @(*) begin
        managed_in$2 = (word_in$2 & managed_mask) != 32'h0;
    end

    always @(*) begin
        present_in$2 = (word_in$2 & present_mask) != 32'h0;
    end

    always @(*) begin
        window_in$2 = (high_in$2 == 32'h0) & (base_in$2[(32'he)+:(14)] == window_base[(32'he)+:(14)]);
    end

    always @(*) begin
        frames_in$2 = (high_in$2 == 32'h0) & (base_in$2[(32'hc)+:(16)] == frame_base[(32'hc)+:(16)]);
    end

    always @(*) begin
        remote_sum$3 = remote_sum$2;
        if (managed_in$2 & window_in$2 & ~present_in$2) begin
            remote_sum$3 = (remote_sum$2 & ~(1 << (2)) | ((1'b1) << (2)));
        end
    end

    always @(*) begin
        wrong_sum$3 = wrong_sum$2;
        if (managed_in$2 & ((window_in$2 & present_in$2) | (~window_in$2 & ~frames_in$2))) begin
            wrong_sum$3 = (wrong_sum$2 & ~(1 << (2)) | ((1'b1) << (2)));
        end
    end

    always @(*) begin
        base_in$3 = word_in$3[(32'hc)+:(28)];
    end

    always @(*) begin
        high_in$3 = word_in$3[(32'h28)+:(12)];
    end

    always @(*) begin
        managed_in$3 = (word_in$3 & managed_mask) != 32'h0;
    end

    always @(*) begin
        present_in$3 = (word_in$3 & present_mask) != 32'h0;
    end

    always @(*) begin
        window_in$3 = (high_in$3 == 32'h0) & (base_in$3[(32'he)+:(14)] == window_base[(32'he)+:(14)]);
    end

    always @(*) begin
        frames_in$3 = (high_in$3 == 32'h0) & (base_in$3[(32'hc)+:(16)] == frame_base[(32'hc)+:(16)]);
    end

    always @(*) begin
        remote_sum$4 = remote_sum$3;
        if (managed_in$3 & window_in$3 & ~present_in$3) begin
            remote_sum$4 = (remote_sum$3 & ~(1 << (3)) | ((1'b1) << (3)));
        end
    end

    always @(*) begin
        wrong_sum$4 = wrong_sum$3;
        if (managed_in$3 & ((window_in$3 & present_in$3) | (~window_in$3 & ~frames_in$3))) begin
            wrong_sum$4 = (wrong_sum$3 & ~(1 << (3)) | ((1'b1) << (3)));
        end
    end

    always @(*) begin
        base_in$4 = word_in$4[(32'hc)+:(28)];
    end

    always @(*) begin
        high_in$4 = word_in$4[(32'h28)+:(12)];
    end

    always @(*) begin
        managed_in$4 = (word_in$4 & managed_mask) != 32'h0;
    end

    always @(*) begin
        present_in$4 = (word_in$4 & present_mask) != 32'h0;
    end

    always @(*) begin
        window_in$4 = (high_in$4 == 32'h0) & (base_in$4[(32'he)+:(14)] == window_base[(32'he)+:(14)]);
    end

    always @(*) begin
        frames_in$4 = (high_in$4 == 32'h0) & (base_in$4[(32'hc)+:(16)] == frame_base[(32'hc)+:(16)]);
    end

    always @(*) begin
        remote_sum$5 = remote_sum$4;
        if (managed_in$4 & window_in$4 & ~present_in$4) begin
            remote_sum$5 = (remote_sum$4 & ~(1 << (4)) | ((1'b1) << (4)));
        end
    end

    always @(*) begin
        wrong_sum$5 = wrong_sum$4;
        if (managed_in$4 & ((window_in$4 & present_in$4) | (~window_in$4 & ~frames_in$4))) begin
            wrong_sum$5 = (wrong_sum$4 & ~(1 << (4)) | ((1'b1) << (4)));
        end
    end

    always @(*) begin
        base_in$5 = word_in$5[(32'hc)+:(28)];
    end

    always @(*) begin
        high_in$5 = word_in$5[(32'h28)+:(12)];
    end

    always @(*) begin
        managed_in$5 = (word_in$5 & managed_mask) != 32'h0;
    end

    always @(*) begin
        present_in$5 = (word_in$5 & present_mask) != 32'h0;
    end

    always @(*) begin
        window_in$5 = (high_in$5 == 32'h0) & (base_in$5[(32'he)+:(14)] == window_base[(32'he)+:(14)]);
    end

    always @(*) begin
        frames_in$5 = (high_in$5 == 32'h0) & (base_in$5[(32'hc)+:(16)] == frame_base[(32'hc)+:(16)]);
    end

    always @(*) begin
        remote_sum$6 = remote_sum$5;
        if (managed_in$5 & window_in$5 & ~present_in$5) begin
            remote_sum$6 = (remote_sum$5 & ~(1 << (5)) | ((1'b1) << (5)));
        end
    end

    always @(*) begin
        wrong_sum$6 = wrong_sum$5;
        if (managed_in$5 & ((window_in$5 & present_in$5) | (~window_in$5 & ~frames_in$5))) begin
            wrong_sum$6 = (wrong_sum$5 & ~(1 << (5)) | ((1'b1) << (5)));
        end
    end

    always @(*) begin
        base_in$6 = word_in$6[(32'hc)+:(28)];
    end

    always @(*) begin
        high_in$6 = word_in$6[(32'h28)+:(12)];
    end

    always @(*) begin
        managed_in$6 = (word_in$6 & managed_mask) != 32'h0;
    end

    always @(*) begin
        present_in$6 = (word_in$6 & present_mask) != 32'h0;
    end

    always @(*) begin
        window_in$6 = (high_in$6 == 32'h0) & (base_in$6[(32'he)+:(14)] == window_base[(32'he)+:(14)]);
    end

    always @(*) begin
        frames_in$6 = (high_in$6 == 32'h0) & (base_in$6[(32'hc)+:(16)] == frame_base[(32'hc)+:(16)]);
    end

    always @(*) begin
        remote_sum$7 = remote_sum$6;
        if (managed_in$6 & window_in$6 & ~present_in$6) begin
            remote_sum$7 = (remote_sum$6 & ~(1 << (6)) | ((1'b1) << (6)));
        end
    end

    always @(*) begin
        wrong_sum$7 = wrong_sum$6;
        if (managed_in$6 & ((window_in$6 & present_in$6) | (~window_in$6 & ~frames_in$6))) begin
            wrong_sum$7 = (wrong_sum$6 & ~(1 << (6)) | ((1'b1) << (6)));
        end
    end

    always @(*) begin
        base_in$7 = word_in$7[(32'hc)+:(28)];
    end

    always @(*) begin
        high_in$7 = word_in$7[(32'h28)+:(12)];
    end

    always @(*) begin
        managed_in$7 = (word_in$7 & managed_mask) != 32'h0;
    end

    always @(*) begin
        present_in$7 = (word_in$7 & present_mask) != 32'h0;
    end

    always @(*) begin
        window_in$7 = (high_in$7 == 32'h0) & (base_in$7[(32'he)+:(14)] == window_base[(32'he)+:(14)]);
    end

    always @(*) begin
        frames_in$7 = (high_in$7 == 32'h0) & (base_in$7[(32'hc)+:(16)] == frame_base[(32'hc)+:(16)]);
    end

    always @(*) begin
        remote_sum$8 = remote_sum$7;
        if (managed_in$7 & window_in$7 & ~present_in$7) begin
            remote_sum$8 = (remote_sum$7 & ~(1 << (7)) | ((1'b1) << (7)));
        end
    end

    always @(*) begin
        wrong_sum$8 = wrong_sum$7;
        if (managed_in$7 & ((window_in$7 & present_in$7) | (~window_in$7 & ~frames_in$7))) begin
            wrong_sum$8 = (wrong_sum$7 & ~(1 << (7)) | ((1'b1) << (7)));
        end
    end

    always @(*) begin
        remote_now = remote_sum$8;
    end

    always @(*) begin
        wrong_now = wrong_sum$8;
    end

    always @(*) begin
        any_pending = pending$q != 32'h0;
    end

    always @(*) begin
        picked_index = 32'h0;
        if (pending$q[32'h7 - 0]) begin
            picked_index = (32'h7 - 0);
        end
        if (pending$q[32'h7 - 1]) begin
            picked_index = (32'h7 - 1);
        end
        if (pending$q[32'h7 - 2]) begin
            picked_index = (32'h7 - 2);
        end
        if (pending$q[32'h7 - 3]) begin
            picked_index = (32'h7 - 3);
        end
        if (pending$q[32'h7 - 4]) begin
            picked_index = (32'h7 - 4);
        end
        if (pending$q[32'h7 - 5]) begin
            picked_index = (32'h7 - 5);
        end
        if (pending$q[32'h7 - 6]) begin
            picked_index = (32'h7 - 6);
        end
        if (pending$q[32'h7 - 7]) begin
            picked_index = (32'h7 - 7);
        end
    end

    always @(*) begin
        picked_entry = word$0$q;
        if (pending$q[32'h7 - 0]) begin
            picked_entry = word$7$q;
        end
        if (pending$q[32'h7 - 1]) begin
            picked_entry = word$6$q;
        end
        if (pending$q[32'h7 - 2]) begin
            picked_entry = word$5$q;
        end
        if (pending$q[32'h7 - 3]) begin
            picked_entry = word$4$q;
        end
        if (pending$q[32'h7 - 4]) begin
            picked_entry = word$3$q;
        end
        if (pending$q[32'h7 - 5]) begin
            picked_entry = word$2$q;
        end
        if (pending$q[32'h7 - 6]) begin
            picked_entry = word$1$q;
        end
        if (pending$q[32'h7 - 7]) begin
            picked_entry = word$0$q;
        end
    end

    always @(*) begin
        picked_page = picked_entry[(32'hc)+:(14)];
    end

    always @(*) begin
        entry_wrong = (wrong$q & index_bit$q) != 32'h0;
    end

    always @(*) begin
        complete_bit = one8 << complete_entry[(32'h0)+:(3)];
    end

    always @(*) begin
        local_hit = complete & (complete_entry[(32'h3)+:(18)] == line_number$q) & ((waiting$q & complete_bit) != 32'h0) & ((state$q == State$LinePick) | (state$q == State$LineLook) | (state$q == State$LineDecide) | (state$q == State$LineFinish));
    end

    always @(*) begin
        waiting_now = waiting$q;
        if (local_hit) begin
            waiting_now = waiting$q & ~complete_bit;
        end
    end

    always @(*) begin
        touched_now = touched$q;
        if (local_hit) begin
            if (complete_failed) begin
                touched_now = touched$q & ~complete_bit;
            end
            else begin
            end
        end
    end

    always @(*) begin
        can_fetch = free_slot_valid & ~free_list$empty;
    end

    always @(*) begin
        expiry = accepted$q + deadline_cycles;
        expiry = expiry + 32'h3;
        if (current_held) begin
            expiry = current_expiry;
        end
    end

    always @(*) begin
        left = expiry - now;
    end

    always @(*) begin
        age = now - taken_accepted;
    end

    always @(*) begin
        hold_fits = ((hold_limit) & 6'h3f) > holds_taken;
    end

    always @(*) begin
        held = enable_hold & ~flags$q[32'h0] & hold_fits & ~left[32'hf] & (left > 32'h2);
    end

    always @(*) begin
        touched_out = touched_now;
        if (~held) begin
            touched_out = touched_now & ~waiting_now;
        end
    end

    always @(*) begin
        waiting_out = waiting_now;
        if (~held) begin
            waiting_out = 32'h0;
        end
    end

    always @(*) begin
        finish_data[(64'h0)+:(64)] = word$0$q;
        finish_data[(64'h40)+:(64)] = word$1$q;
        finish_data[(64'h80)+:(64)] = word$2$q;
        finish_data[(64'hc0)+:(64)] = word$3$q;
        finish_data[(64'h100)+:(64)] = word$4$q;
        finish_data[(64'h140)+:(64)] = word$5$q;
        finish_data[(64'h180)+:(64)] = word$6$q;
        finish_data[(64'h1c0)+:(64)] = word$7$q;
    end

    always @(*) begin
        writeback_room = ~&writebacks_busy$q;
    end

    always @(*) begin
        writeback_free = 32'h0;
        if (~writebacks_busy$q[0]) begin
            writeback_free = 0;
        end
        if (~writebacks_busy$q[1]) begin
            writeback_free = 1;
        end
        if (~writebacks_busy$q[2]) begin
            writeback_free = 2;
        end
        if (~writebacks_busy$q[3]) begin
            writeback_free = 3;
        end
        if (~writebacks_busy$q[4]) begin
            writeback_free = 4;
        end
        if (~writebacks_busy$q[5]) begin
            writeback_free = 5;
        end
        if (~writebacks_busy$q[6]) begin
            writeback_free = 6;
        end
        if (~writebacks_busy$q[7]) begin
            writeback_free = 7;
        end
    end

    always @(*) begin
        done_head = writebacks_done$head;
    end

    always @(*) begin
        writeback_facts$read_address = done_head[(32'h0)+:(3)];
    end

    always @(*) begin
        writebacks_done$push = writeback_done_valid;
    end

    always @(*) begin
        writebacks_done$push_data = ((writeback_done_slot) & 4'hf);
        if (writeback_done_error) begin
            writebacks_done$push_data = ((writeback_done_slot) & 4'hf) | 32'h8;
        end
    end

    always @(*) begin
        writebacks_done$pop = 1'b0;
        case (state$q)
        State$Clear: begin
        end
        State$Idle: begin
        end
        State$LineTake: begin
        end
        State$LinePick: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineFinish: begin
        end
        State$Look1: begin
        end
        State$Look2: begin
        end
        State$EndDo: begin
        end
        State$FrameDo: begin
        end
        State$CommandDo: begin
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
        end
        State$CommitDo: begin
        end
        State$WritebackLook: begin
            writebacks_done$pop = 1'b1;
        end
        State$WritebackDo: begin
        end
        State$PinDo: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        directory$read_address = look_page$q;
        case (state$q)
        State$Clear: begin
        end
        State$Idle: begin
        end
        State$LineTake: begin
        end
        State$LinePick: begin
            directory$read_address = picked_page;
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineFinish: begin
        end
        State$Look1: begin
        end
        State$Look2: begin
        end
        State$EndDo: begin
        end
        State$FrameDo: begin
        end
        State$CommandDo: begin
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
        end
        State$CommitDo: begin
        end
        State$WritebackLook: begin
        end
        State$WritebackDo: begin
        end
        State$PinDo: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        frames$read_address = look_frame$q;
    end

    always @(*) begin
        page_ok = command_argument[(32'he)+:(18)] == 32'h0;
    end

    always @(*) begin
        frame_ok = command_argument[(32'hc)+:(20)] == 32'h0;
    end

    always @(*) begin
        token_lead = command_token[(32'h0)+:(16)] - begin_fence;
    end

    always @(*) begin
        token_age = fence_count[(32'h0)+:(16)] - command_token[(32'h0)+:(16)];
    end

    always @(*) begin
        old = (token_lead == 32'h0) | token_lead[32'hf] | token_age[32'hf];
    end

    always @(*) begin
        line_in = check_data;
    end

    always @(*) begin
        check_pick = line_in[(64'h0)+:(64)];
        if (picked_from_check == 32'h1) begin
            check_pick = line_in[(64'h40)+:(64)];
        end
        if (picked_from_check == 32'h2) begin
            check_pick = line_in[(64'h80)+:(64)];
        end
        if (picked_from_check == 32'h3) begin
            check_pick = line_in[(64'hc0)+:(64)];
        end
        if (picked_from_check == 32'h4) begin
            check_pick = line_in[(64'h100)+:(64)];
        end
        if (picked_from_check == 32'h5) begin
            check_pick = line_in[(64'h140)+:(64)];
        end
        if (picked_from_check == 32'h6) begin
            check_pick = line_in[(64'h180)+:(64)];
        end
        if (picked_from_check == 32'h7) begin
            check_pick = line_in[(64'h1c0)+:(64)];
        end
    end

    always @(*) begin
        picked_from_check = commit_entry$q[(32'h0)+:(3)];
    end

    always @(*) begin
        frame_number = check_word$q[(32'hc)+:(28)];
    end

    always @(*) begin
        check_page = frame_number[(32'h0)+:(14)];
    end

    always @(*) begin
        directory$write_enable = write_directory;
    end

    always @(*) begin
        directory$write_address = write_page;
    end

    always @(*) begin
        directory$write_data = ((new_state) & 43'h7ffffffffff) | (((new_frame) & 43'h7ffffffffff) << 32'h4) | (((new_slot) & 43'h7ffffffffff) << 32'h10) | (((new_entry) & 43'h7ffffffffff) << 32'h16);
        if (new_pinned) begin
            directory$write_data = ((new_state) & 43'h7ffffffffff) | (((new_frame) & 43'h7ffffffffff) << 32'h4) | (((new_slot) & 43'h7ffffffffff) << 32'h10) | (((new_entry) & 43'h7ffffffffff) << 32'h16) | 32'h8;
        end
    end

    always @(*) begin
        frames$write_enable = write_frame;
    end

    always @(*) begin
        frames$write_address = write_frame_index;
    end

    always @(*) begin
        frames$write_data = ((new_status) & 32'hffffffff) | (((new_page_of_frame) & 32'hffffffff) << 32'h2) | (((new_fence) & 32'hffffffff) << 32'h10);
    end

    always @(*) begin
        free_list$push = give_free;
    end

    always @(*) begin
        free_list$push_data = give_frame;
    end

    always @(*) begin
        free_list$pop = take_free;
    end

    always @(*) begin
        writeback_facts$write_address = writeback_free;
    end

    always @(*) begin
        writeback_facts$write_data = ((look_page$q) & 26'h3ffffff) | (((look_frame$q) & 26'h3ffffff) << 32'he);
    end

    always @(*) begin
        writeback_facts$write_enable = writeback_start;
    end

endmodule // sequencer


module sequencer$accepted(d,q,clock);

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

endmodule // sequencer$accepted


module sequencer$after(d,q,clock);

    // Module arguments
    input wire  [4:0] d;
    output reg  [4:0] q;
    input wire  clock;

    // Enums
    localparam State$Clear = 0;
    localparam State$Idle = 1;
    localparam State$LineTake = 2;
    localparam State$LinePick = 3;
    localparam State$LineLook = 4;
    localparam State$LineDecide = 5;
    localparam State$LineFinish = 6;
    localparam State$Look1 = 7;
    localparam State$Look2 = 8;
    localparam State$EndDo = 9;
    localparam State$FrameDo = 10;
    localparam State$CommandDo = 11;
    localparam State$HandFrame = 12;
    localparam State$HandPage = 13;
    localparam State$CommitDo = 14;
    localparam State$WritebackLook = 15;
    localparam State$WritebackDo = 16;
    localparam State$PinDo = 17;

    // Update code (custom)
    initial begin
       q = 64'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // sequencer$after


module sequencer$bad(d,q,clock);

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

endmodule // sequencer$bad


module sequencer$check_bad(d,q,clock);

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

endmodule // sequencer$check_bad


module sequencer$check_done(d,q,clock);

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

endmodule // sequencer$check_done


module sequencer$check_wanted(d,q,clock);

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

endmodule // sequencer$check_wanted


module sequencer$check_word(d,q,clock);

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

endmodule // sequencer$check_word


module sequencer$checking(d,q,clock);

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

endmodule // sequencer$checking


module sequencer$commit_entry(d,q,clock);

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

endmodule // sequencer$commit_entry


module sequencer$commit_page(d,q,clock);

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

endmodule // sequencer$commit_page


module sequencer$directory(read_address,read_clock,read_data,write_address,write_clock,write_data,write_enable);

    // Module arguments
    input wire  [13:0] read_address;
    input wire  read_clock;
    output reg  [42:0] read_data;
    input wire  [13:0] write_address;
    input wire  write_clock;
    input wire  [42:0] write_data;
    input wire  write_enable;

    // Update code (custom)
    reg[42:0] mem[16383:0];



    always @(posedge read_clock) begin
       read_data <= mem[read_address];
    end

    always @(posedge write_clock) begin
       if (write_enable) begin
          mem[write_address] <= write_data;
       end
    end

endmodule // sequencer$directory


module sequencer$done_writeback(d,q,clock);

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

endmodule // sequencer$done_writeback


module sequencer$done_writeback_error(d,q,clock);

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

endmodule // sequencer$done_writeback_error


module sequencer$entry(d,q,clock);

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

endmodule // sequencer$entry


module sequencer$flags(d,q,clock);

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

endmodule // sequencer$flags


module sequencer$found(d,q,clock);

    // Module arguments
    input wire  [42:0] d;
    output reg  [42:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 43'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // sequencer$found


module sequencer$found_in_frame(d,q,clock);

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

endmodule // sequencer$found_in_frame


module sequencer$frames(read_address,read_clock,read_data,write_address,write_clock,write_data,write_enable);

    // Module arguments
    input wire  [11:0] read_address;
    input wire  read_clock;
    output reg  [31:0] read_data;
    input wire  [11:0] write_address;
    input wire  write_clock;
    input wire  [31:0] write_data;
    input wire  write_enable;

    // Update code (custom)
    reg[31:0] mem[4095:0];



    always @(posedge read_clock) begin
       read_data <= mem[read_address];
    end

    always @(posedge write_clock) begin
       if (write_enable) begin
          mem[write_address] <= write_data;
       end
    end

endmodule // sequencer$frames


module sequencer$free_list(clock,reset,push,push_data,pop,head,empty,full,count);

    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  push;
    input wire  [11:0] push_data;
    input wire  pop;
    output reg  [11:0] head;
    output reg  empty;
    output reg  full;
    output reg  [12:0] count;

    // Stub signals
    reg  [12:0] memory$read_address;
    reg  memory$read_clock;
    wire  [11:0] memory$read_data;
    reg  [12:0] memory$write_address;
    reg  memory$write_clock;
    reg  [11:0] memory$write_data;
    reg  memory$write_enable;
    reg  [12:0] write_pointer$d;
    wire  [12:0] write_pointer$q;
    reg  write_pointer$clock;
    reg  [12:0] read_pointer$d;
    wire  [12:0] read_pointer$q;
    reg  read_pointer$clock;
    reg  [12:0] level$d;
    wire  [12:0] level$q;
    reg  level$clock;
    reg  bypass$d;
    wire  bypass$q;
    reg  bypass$clock;
    reg  [11:0] bypass_data$d;
    wire  [11:0] bypass_data$q;
    reg  bypass_data$clock;

    // Local signals
    reg  [12:0] next_read;
    reg  pushed;
    reg  popped;

    // Sub module instances
    sequencer$free_list$memory memory(
        .read_address(memory$read_address),
        .read_clock(memory$read_clock),
        .read_data(memory$read_data),
        .write_address(memory$write_address),
        .write_clock(memory$write_clock),
        .write_data(memory$write_data),
        .write_enable(memory$write_enable)
    );
    sequencer$free_list$write_pointer write_pointer(
        .d(write_pointer$d),
        .q(write_pointer$q),
        .clock(write_pointer$clock)
    );
    sequencer$free_list$read_pointer read_pointer(
        .d(read_pointer$d),
        .q(read_pointer$q),
        .clock(read_pointer$clock)
    );
    sequencer$free_list$level level(
        .d(level$d),
        .q(level$q),
        .clock(level$clock)
    );
    sequencer$free_list$bypass bypass(
        .d(bypass$d),
        .q(bypass$q),
        .clock(bypass$clock)
    );
    sequencer$free_list$bypass_data bypass_data(
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
        level$clock = clock;
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
        level$d = level$q;
        if (pushed & ~popped) begin
            level$d = level$q + 32'h1;
        end
        if (popped & ~pushed) begin
            level$d = level$q - 32'h1;
        end
        if (reset) begin
            level$d = 32'h0;
        end
    end

    always @(*) begin
        bypass$d = bypass$q;
        bypass$d = pushed & (write_pointer$q == next_read);
        if (reset) begin
            bypass$d = 1'b0;
        end
    end

    always @(*) begin
        bypass_data$d = bypass_data$q;
        bypass_data$d = push_data;
    end

    always @(*) begin
        memory$read_clock = clock;
    end

    always @(*) begin
        memory$write_clock = clock;
    end

    always @(*) begin
        empty = level$q == 32'h0;
    end

    always @(*) begin
        full = &level$q;
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
            next_read = read_pointer$q + 32'h1;
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
        memory$write_enable = pushed;
    end

    always @(*) begin
        head = memory$read_data;
        if (bypass$q) begin
            head = bypass_data$q;
        end
    end

endmodule // sequencer$free_list


module sequencer$free_list$bypass(d,q,clock);

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

endmodule // sequencer$free_list$bypass


module sequencer$free_list$bypass_data(d,q,clock);

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

endmodule // sequencer$free_list$bypass_data


module sequencer$free_list$level(d,q,clock);

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

endmodule // sequencer$free_list$level


module sequencer$free_list$memory(read_address,read_clock,read_data,write_address,write_clock,write_data,write_enable);

    // Module arguments
    input wire  [12:0] read_address;
    input wire  read_clock;
    output reg  [11:0] read_data;
    input wire  [12:0] write_address;
    input wire  write_clock;
    input wire  [11:0] write_data;
    input wire  write_enable;

    // Update code (custom)
    reg[11:0] mem[8191:0];



    always @(posedge read_clock) begin
       read_data <= mem[read_address];
    end

    always @(posedge write_clock) begin
       if (write_enable) begin
          mem[write_address] <= write_data;
       end
    end

endmodule // sequencer$free_list$memory


module sequencer$free_list$read_pointer(d,q,clock);

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

endmodule // sequencer$free_list$read_pointer


module sequencer$free_list$write_pointer(d,q,clock);

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

endmodule // sequencer$free_list$write_pointer


module sequencer$hand(d,q,clock);

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

endmodule // sequencer$hand


module sequencer$hand_moves(d,q,clock);

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

endmodule // sequencer$hand_moves


module sequencer$index(d,q,clock);

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

endmodule // sequencer$index


module sequencer$index_bit(d,q,clock);

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

endmodule // sequencer$index_bit


module sequencer$last_frame(d,q,clock);

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

endmodule // sequencer$last_frame


module sequencer$line_number(d,q,clock);

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

endmodule // sequencer$line_number


module sequencer$look_frame(d,q,clock);

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

endmodule // sequencer$look_frame


module sequencer$look_page(d,q,clock);

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

endmodule // sequencer$look_page


module sequencer$n_fetching(d,q,clock);

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

endmodule // sequencer$n_fetching


module sequencer$n_free(d,q,clock);

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

endmodule // sequencer$n_free


module sequencer$n_leaving(d,q,clock);

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

endmodule // sequencer$n_leaving


module sequencer$n_posted(d,q,clock);

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

endmodule // sequencer$n_posted


module sequencer$n_resident(d,q,clock);

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

endmodule // sequencer$n_resident


module sequencer$n_staged(d,q,clock);

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

endmodule // sequencer$n_staged


module sequencer$n_withdrawn(d,q,clock);

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

endmodule // sequencer$n_withdrawn


module sequencer$n_writing_back(d,q,clock);

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

endmodule // sequencer$n_writing_back


module sequencer$operation(d,q,clock);

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

endmodule // sequencer$operation


module sequencer$others_first(d,q,clock);

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

endmodule // sequencer$others_first


module sequencer$pending(d,q,clock);

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

endmodule // sequencer$pending


module sequencer$remote(d,q,clock);

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

endmodule // sequencer$remote


module sequencer$result(d,q,clock);

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

endmodule // sequencer$result


module sequencer$result0(d,q,clock);

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

endmodule // sequencer$result0


module sequencer$result1(d,q,clock);

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

endmodule // sequencer$result1


module sequencer$running(d,q,clock);

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

endmodule // sequencer$running


module sequencer$state(d,q,clock);

    // Module arguments
    input wire  [4:0] d;
    output reg  [4:0] q;
    input wire  clock;

    // Enums
    localparam State$Clear = 0;
    localparam State$Idle = 1;
    localparam State$LineTake = 2;
    localparam State$LinePick = 3;
    localparam State$LineLook = 4;
    localparam State$LineDecide = 5;
    localparam State$LineFinish = 6;
    localparam State$Look1 = 7;
    localparam State$Look2 = 8;
    localparam State$EndDo = 9;
    localparam State$FrameDo = 10;
    localparam State$CommandDo = 11;
    localparam State$HandFrame = 12;
    localparam State$HandPage = 13;
    localparam State$CommitDo = 14;
    localparam State$WritebackLook = 15;
    localparam State$WritebackDo = 16;
    localparam State$PinDo = 17;

    // Update code (custom)
    initial begin
       q = 64'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // sequencer$state


module sequencer$sweep(d,q,clock);

    // Module arguments
    input wire  [14:0] d;
    output reg  [14:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 15'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // sequencer$sweep


module sequencer$swept(d,q,clock);

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

endmodule // sequencer$swept


module sequencer$touched(d,q,clock);

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

endmodule // sequencer$touched


module sequencer$tries(d,q,clock);

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

endmodule // sequencer$tries


module sequencer$waiting(d,q,clock);

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

endmodule // sequencer$waiting


module sequencer$wants_command(d,q,clock);

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

endmodule // sequencer$wants_command


module sequencer$word$0(d,q,clock);

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

endmodule // sequencer$word$0


module sequencer$word$1(d,q,clock);

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

endmodule // sequencer$word$1


module sequencer$word$2(d,q,clock);

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

endmodule // sequencer$word$2


module sequencer$word$3(d,q,clock);

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

endmodule // sequencer$word$3


module sequencer$word$4(d,q,clock);

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

endmodule // sequencer$word$4


module sequencer$word$5(d,q,clock);

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

endmodule // sequencer$word$5


module sequencer$word$6(d,q,clock);

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

endmodule // sequencer$word$6


module sequencer$word$7(d,q,clock);

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

endmodule // sequencer$word$7


module sequencer$working(d,q,clock);

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

endmodule // sequencer$working


module sequencer$writeback_facts(read_address,read_clock,read_data,write_address,write_clock,write_data,write_enable);

    // Module arguments
    input wire  [2:0] read_address;
    input wire  read_clock;
    output reg  [25:0] read_data;
    input wire  [2:0] write_address;
    input wire  write_clock;
    input wire  [25:0] write_data;
    input wire  write_enable;

    // Update code (custom)
    reg[25:0] mem[7:0];



    always @(posedge read_clock) begin
       read_data <= mem[read_address];
    end

    always @(posedge write_clock) begin
       if (write_enable) begin
          mem[write_address] <= write_data;
       end
    end

endmodule // sequencer$writeback_facts


module sequencer$writebacks_busy(d,q,clock);

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

endmodule // sequencer$writebacks_busy


module sequencer$writebacks_done(clock,reset,push,push_data,pop,head,empty,full,count);

    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  push;
    input wire  [3:0] push_data;
    input wire  pop;
    output reg  [3:0] head;
    output reg  empty;
    output reg  full;
    output reg  [3:0] count;

    // Stub signals
    reg  [3:0] memory$read_address;
    reg  memory$read_clock;
    wire  [3:0] memory$read_data;
    reg  [3:0] memory$write_address;
    reg  memory$write_clock;
    reg  [3:0] memory$write_data;
    reg  memory$write_enable;
    reg  [3:0] write_pointer$d;
    wire  [3:0] write_pointer$q;
    reg  write_pointer$clock;
    reg  [3:0] read_pointer$d;
    wire  [3:0] read_pointer$q;
    reg  read_pointer$clock;
    reg  [3:0] level$d;
    wire  [3:0] level$q;
    reg  level$clock;
    reg  bypass$d;
    wire  bypass$q;
    reg  bypass$clock;
    reg  [3:0] bypass_data$d;
    wire  [3:0] bypass_data$q;
    reg  bypass_data$clock;

    // Local signals
    reg  [3:0] next_read;
    reg  pushed;
    reg  popped;

    // Sub module instances
    sequencer$writebacks_done$memory memory(
        .read_address(memory$read_address),
        .read_clock(memory$read_clock),
        .read_data(memory$read_data),
        .write_address(memory$write_address),
        .write_clock(memory$write_clock),
        .write_data(memory$write_data),
        .write_enable(memory$write_enable)
    );
    sequencer$writebacks_done$write_pointer write_pointer(
        .d(write_pointer$d),
        .q(write_pointer$q),
        .clock(write_pointer$clock)
    );
    sequencer$writebacks_done$read_pointer read_pointer(
        .d(read_pointer$d),
        .q(read_pointer$q),
        .clock(read_pointer$clock)
    );
    sequencer$writebacks_done$level level(
        .d(level$d),
        .q(level$q),
        .clock(level$clock)
    );
    sequencer$writebacks_done$bypass bypass(
        .d(bypass$d),
        .q(bypass$q),
        .clock(bypass$clock)
    );
    sequencer$writebacks_done$bypass_data bypass_data(
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
        level$clock = clock;
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
        level$d = level$q;
        if (pushed & ~popped) begin
            level$d = level$q + 32'h1;
        end
        if (popped & ~pushed) begin
            level$d = level$q - 32'h1;
        end
        if (reset) begin
            level$d = 32'h0;
        end
    end

    always @(*) begin
        bypass$d = bypass$q;
        bypass$d = pushed & (write_pointer$q == next_read);
        if (reset) begin
            bypass$d = 1'b0;
        end
    end

    always @(*) begin
        bypass_data$d = bypass_data$q;
        bypass_data$d = push_data;
    end

    always @(*) begin
        memory$read_clock = clock;
    end

    always @(*) begin
        memory$write_clock = clock;
    end

    always @(*) begin
        empty = level$q == 32'h0;
    end

    always @(*) begin
        full = &level$q;
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
            next_read = read_pointer$q + 32'h1;
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
        memory$write_enable = pushed;
    end

    always @(*) begin
        head = memory$read_data;
        if (bypass$q) begin
            head = bypass_data$q;
        end
    end

endmodule // sequencer$writebacks_done


module sequencer$writebacks_done$bypass(d,q,clock);

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

endmodule // sequencer$writebacks_done$bypass


module sequencer$writebacks_done$bypass_data(d,q,clock);

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

endmodule // sequencer$writebacks_done$bypass_data


module sequencer$writebacks_done$level(d,q,clock);

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

endmodule // sequencer$writebacks_done$level


module sequencer$writebacks_done$memory(read_address,read_clock,read_data,write_address,write_clock,write_data,write_enable);

    // Module arguments
    input wire  [3:0] read_address;
    input wire  read_clock;
    output reg  [3:0] read_data;
    input wire  [3:0] write_address;
    input wire  write_clock;
    input wire  [3:0] write_data;
    input wire  write_enable;

    // Update code (custom)
    reg[3:0] mem[15:0];



    always @(posedge read_clock) begin
       read_data <= mem[read_address];
    end

    always @(posedge write_clock) begin
       if (write_enable) begin
          mem[write_address] <= write_data;
       end
    end

endmodule // sequencer$writebacks_done$memory


module sequencer$writebacks_done$read_pointer(d,q,clock);

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

endmodule // sequencer$writebacks_done$read_pointer


module sequencer$writebacks_done$write_pointer(d,q,clock);

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

endmodule // sequencer$writebacks_done$write_pointer


module sequencer$wrong(d,q,clock);

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

endmodule // sequencer$wrong
