// Generated from the Rust-HDL circuit of this name; do not edit.


module sequencer(clock,reset,now,present_bit,managed_bit,late_bit,frame_base,window_base,table_base,enable_prefetch,enable_hold,enable_install,hold_limit,fetch_limit,reserved_frames,deadline_cycles,shed_cycles,fence_count,is_ready,arrived_empty,arrived_take,taken_index,taken_data,taken_error,taken_line,taken_accepted,taken_flags,current_line,current_held,current_expiry,holds_taken,finish,finish_ready,finish_index,finish_data,finish_touched,finish_bad,finish_waiting,finish_expiry,finish_hold,policy_remote,policy_wanted,free_slot,free_slot_comes,slots_busy,allocate,allocate_page,allocate_frame,allocate_entry,allocate_demand,done_slot,done,dead,mark_taken,coming,coming_line,complete,complete_index,complete_failed,complete_taken,end_valid,end_take,end_page,end_frame,end_entry,end_taken,end_failed,end_cancelled,command_start,command_operation,command_argument,command_token,command_busy,command_result,command_result0,command_result1,check_valid,check_ready,check_address,check_arrive,check_data,check_response,tag_write,tag_frame,tag_value,live_write,live_frame,live_value,dirty_frame,dirty,touch,touch_frame,hand_frame,hand_referenced,hand_passes,writeback_start,writeback_slot,writeback_page,writeback_frame,writeback_done_valid,writeback_done_slot,writeback_done_error,pin,unpin,pin_page,pins_full,pin_expired,pin_expired_page,event_valid,event_type,event_frame,event_page,event_entry,count_fetch,count_failed,count_cancelled,count_alias,count_bad,count_no_hold,count_no_slot,count_no_frame,count_hold,count_eviction,count_writeback,count_demand,frames_posted,frames_withdrawn,frames_free,frames_fetching,frames_staged,frames_resident,frames_leaving,frames_writing_back);

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
    input wire  free_slot_comes;
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
    input wire  coming;
    input wire  [17:0] coming_line;
    input wire  complete;
    input wire  [2:0] complete_index;
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

    // Constant declarations
    localparam  page_remote = 3'b0;
    localparam  page_fetching = 3'b1;
    localparam  page_staged = 3'b10;
    localparam  page_resident = 3'b11;
    localparam  page_leaving = 3'b100;
    localparam  page_writing_back = 3'b101;
    localparam  page_failed = 3'b110;
    localparam  status_not_posted = 2'b0;
    localparam  status_free = 2'b1;
    localparam  status_in_use = 2'b10;
    localparam  operation_post_frame = 4'h1;
    localparam  operation_demand = 4'h2;
    localparam  operation_release = 4'h3;
    localparam  operation_evict_begin = 4'h4;
    localparam  operation_evict_commit = 4'h5;
    localparam  operation_evict_abort = 4'h6;
    localparam  operation_withdraw_frame = 4'h7;
    localparam  operation_query_page = 4'h8;
    localparam  operation_query_frame = 4'h9;
    localparam  operation_set_tag = 4'ha;
    localparam  operation_next_victim = 4'hb;
    localparam  operation_evict_next = 4'hc;
    localparam  result_ok = 4'h0;
    localparam  result_bad_argument = 4'h1;
    localparam  result_refused = 4'h2;
    localparam  result_already = 4'h3;
    localparam  result_busy = 4'h4;
    localparam  result_no_frame = 4'h5;
    localparam  result_entry_not_remote = 4'h6;
    localparam  result_old_token = 4'h7;
    localparam  result_retry = 4'h8;
    localparam  event_staged = 8'h1;
    localparam  event_alias = 8'h2;
    localparam  event_bad_entry = 8'h3;
    localparam  event_fetch_failed = 8'h4;
    localparam  event_fetch_cancelled = 8'h5;
    localparam  event_evicted = 8'h6;
    localparam  event_writeback_failed = 8'h7;
    localparam  level_leaf = 2'b1;
    localparam  no_entry = 21'h1fffff;
    localparam  nowhere = 3'b111;

    // Enums
    localparam State$Clear = 0;
    localparam State$Idle = 1;
    localparam State$LineTake = 2;
    localparam State$LinePick = 3;
    localparam State$LineAddress = 4;
    localparam State$LineLook = 5;
    localparam State$LineDecide = 6;
    localparam State$LineJoin = 7;
    localparam State$LineSettle = 8;
    localparam State$LineFinish = 9;
    localparam State$Look1 = 10;
    localparam State$Look2 = 11;
    localparam State$EndDo = 12;
    localparam State$FrameDo = 13;
    localparam State$CommandDo = 14;
    localparam State$HandFrame = 15;
    localparam State$HandPage = 16;
    localparam State$CommitDo = 17;
    localparam State$WritebackLook = 18;
    localparam State$WritebackDo = 19;
    localparam State$PinDo = 20;

    // Stub signals
    reg  directory_facts$clock;
    reg  [13:0] directory_facts$read_address;
    wire  [3:0] directory_facts$read_data;
    reg  [13:0] directory_facts$write_address;
    reg  [3:0] directory_facts$write_data;
    reg  directory_facts$write_enable;
    reg  directory_frame$clock;
    reg  [13:0] directory_frame$read_address;
    wire  [11:0] directory_frame$read_data;
    reg  [13:0] directory_frame$write_address;
    reg  [11:0] directory_frame$write_data;
    reg  directory_frame$write_enable;
    reg  directory_slot$clock;
    reg  [13:0] directory_slot$read_address;
    wire  [5:0] directory_slot$read_data;
    reg  [13:0] directory_slot$write_address;
    reg  [5:0] directory_slot$write_data;
    reg  directory_slot$write_enable;
    reg  directory_entry$clock;
    reg  [13:0] directory_entry$read_address;
    wire  [20:0] directory_entry$read_data;
    reg  [13:0] directory_entry$write_address;
    reg  [20:0] directory_entry$write_data;
    reg  directory_entry$write_enable;
    reg  frames$clock;
    reg  [11:0] frames$read_address;
    wire  [31:0] frames$read_data;
    reg  [11:0] frames$write_address;
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
    reg  decode$valid;
    reg  [511:0] decode$data;
    reg  [63:0] decode$present_mask;
    reg  [63:0] decode$managed_mask;
    reg  [27:0] decode$frame_base;
    reg  [27:0] decode$window_base;
    wire  [7:0] decode$remote;
    wire  [7:0] decode$wrong;
    wire  [7:0] decode$treated;
    reg  counts$clock;
    reg  counts$reset;
    reg  counts$post;
    reg  counts$withdraw;
    reg  counts$moves;
    reg  [2:0] counts$move_from;
    reg  [2:0] counts$move_to;
    wire  [15:0] counts$posted;
    wire  [15:0] counts$withdrawn;
    wire  [15:0] counts$free;
    wire  [15:0] counts$fetching;
    wire  [15:0] counts$staged;
    wire  [15:0] counts$resident;
    wire  [15:0] counts$leaving;
    wire  [15:0] counts$writing_back;
    reg  entry_check$clock;
    reg  entry_check$reset;
    reg  entry_check$start;
    reg  entry_check$start_known;
    reg  [20:0] entry_check$start_entry;
    reg  [13:0] entry_check$start_page;
    wire  entry_check$done;
    reg  entry_check$take;
    wire  [13:0] entry_check$page;
    wire  entry_check$is_remote;
    reg  [63:0] entry_check$present_mask;
    reg  [63:0] entry_check$managed_mask;
    reg  [27:0] entry_check$table_base;
    reg  [27:0] entry_check$window_base;
    wire  entry_check$read_valid;
    reg  entry_check$read_ready;
    wire  [39:0] entry_check$read_address;
    reg  entry_check$arrive;
    reg  [511:0] entry_check$arrive_data;
    reg  [1:0] entry_check$arrive_response;
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
    reg  [15:0] latency_added$d;
    wire  [15:0] latency_added$q;
    reg  latency_added$clock;
    reg  [15:0] own_expiry$d;
    wire  [15:0] own_expiry$q;
    reg  own_expiry$clock;
    reg  [15:0] own_left$d;
    wire  [15:0] own_left$q;
    reg  own_left$clock;
    reg  shares$d;
    wire  shares$q;
    reg  shares$clock;
    reg  [15:0] shared_expiry$d;
    wire  [15:0] shared_expiry$q;
    reg  shared_expiry$clock;
    reg  [15:0] shared_left$d;
    wire  [15:0] shared_left$q;
    reg  shared_left$clock;
    reg  [1:0] flags$d;
    wire  [1:0] flags$q;
    reg  flags$clock;
    reg  sheds$d;
    wire  sheds$q;
    reg  sheds$clock;
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
    reg  [7:0] writebacks_busy$d;
    wire  [7:0] writebacks_busy$q;
    reg  writebacks_busy$clock;
    reg  [2:0] done_writeback$d;
    wire  [2:0] done_writeback$q;
    reg  done_writeback$clock;
    reg  done_writeback_error$d;
    wire  done_writeback_error$q;
    reg  done_writeback_error$clock;
    reg  [11:0] free_head$d;
    wire  [11:0] free_head$q;
    reg  free_head$clock;
    reg  free_head_valid$d;
    wire  free_head_valid$q;
    reg  free_head_valid$clock;
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
    reg  others$d;
    wire  others$q;
    reg  others$clock;
    reg  wrong_one$d;
    wire  wrong_one$q;
    reg  wrong_one$clock;
    reg  idle$d;
    wire  idle$q;
    reg  idle$clock;
    reg  taking$d;
    wire  taking$q;
    reg  taking$clock;
    reg  deciding$d;
    wire  deciding$q;
    reg  deciding$clock;
    reg  finishing$d;
    wire  finishing$q;
    reg  finishing$clock;
    reg  [11:0] same_entry$d;
    wire  [11:0] same_entry$q;
    reg  same_entry$clock;
    reg  [11:0] no_entry_there$d;
    wire  [11:0] no_entry_there$q;
    reg  no_entry_there$clock;
    reg  joins_unset$d;
    wire  joins_unset$q;
    reg  joins_unset$clock;
    reg  mine$d;
    wire  mine$q;
    reg  mine$clock;
    reg  page_taken$d;
    wire  page_taken$q;
    reg  page_taken$clock;
    reg  page_was_taken$d;
    wire  page_was_taken$q;
    reg  page_was_taken$clock;
    reg  holds$d;
    wire  holds$q;
    reg  holds$clock;
    reg  lacks_hold$d;
    wire  lacks_hold$q;
    reg  lacks_hold$clock;
    reg  [15:0] expiry$d;
    wire  [15:0] expiry$q;
    reg  expiry$clock;
    reg  slots_spent$d;
    wire  slots_spent$q;
    reg  slots_spent$clock;
    reg  all_slots_spent$d;
    wire  all_slots_spent$q;
    reg  all_slots_spent$clock;
    reg  frames_low$d;
    wire  frames_low$q;
    reg  frames_low$clock;
    reg  takes_free$d;
    wire  takes_free$q;
    reg  takes_free$clock;
    reg  gives_free$d;
    wire  gives_free$q;
    reg  gives_free$clock;
    reg  [11:0] given_frame$d;
    wire  [11:0] given_frame$q;
    reg  given_frame$clock;
    reg  directory_writes$d;
    wire  directory_writes$q;
    reg  directory_writes$clock;
    reg  [13:0] directory_at$d;
    wire  [13:0] directory_at$q;
    reg  directory_at$clock;
    reg  [42:0] directory_word$d;
    wire  [42:0] directory_word$q;
    reg  directory_word$clock;
    reg  frames_writes$d;
    wire  frames_writes$q;
    reg  frames_writes$clock;
    reg  [11:0] frames_at$d;
    wire  [11:0] frames_at$q;
    reg  frames_at$clock;
    reg  [31:0] frames_word$d;
    wire  [31:0] frames_word$q;
    reg  frames_word$clock;
    reg  wrote_before$d;
    wire  wrote_before$q;
    reg  wrote_before$clock;
    reg  [13:0] page_before$d;
    wire  [13:0] page_before$q;
    reg  page_before$clock;
    reg  fetch_wanted$d;
    wire  fetch_wanted$q;
    reg  fetch_wanted$clock;
    reg  [7:0] join_bit$d;
    wire  [7:0] join_bit$q;
    reg  join_bit$clock;
    reg  slot_is_free$d;
    wire  slot_is_free$q;
    reg  slot_is_free$clock;
    reg  has_room$d;
    wire  has_room$q;
    reg  has_room$clock;
    reg  end_waits$d;
    wire  end_waits$q;
    reg  end_waits$clock;
    reg  has_come$d;
    wire  has_come$q;
    reg  has_come$clock;
    reg  is_dead$d;
    wire  is_dead$q;
    reg  is_dead$clock;
    reg  does_post$d;
    wire  does_post$q;
    reg  does_post$clock;
    reg  does_demand$d;
    wire  does_demand$q;
    reg  does_demand$clock;
    reg  does_release$d;
    wire  does_release$q;
    reg  does_release$clock;
    reg  does_begin$d;
    wire  does_begin$q;
    reg  does_begin$clock;
    reg  does_commit$d;
    wire  does_commit$q;
    reg  does_commit$clock;
    reg  does_abort$d;
    wire  does_abort$q;
    reg  does_abort$clock;
    reg  does_withdraw$d;
    wire  does_withdraw$q;
    reg  does_withdraw$clock;
    reg  does_query_page$d;
    wire  does_query_page$q;
    reg  does_query_page$clock;
    reg  does_query_frame$d;
    wire  does_query_frame$q;
    reg  does_query_frame$clock;
    reg  does_set_tag$d;
    wire  does_set_tag$q;
    reg  does_set_tag$clock;
    reg  does_next$d;
    wire  does_next$q;
    reg  does_next$clock;
    reg  evicts_next$d;
    wire  evicts_next$q;
    reg  evicts_next$clock;
    reg  evicts_by_frame$d;
    wire  evicts_by_frame$q;
    reg  evicts_by_frame$clock;
    reg  is_old$d;
    wire  is_old$q;
    reg  is_old$clock;
    reg  cannot_demand$d;
    wire  cannot_demand$q;
    reg  cannot_demand$clock;
    reg  beyond_last$d;
    wire  beyond_last$q;
    reg  beyond_last$clock;
    reg  hand_at_last$d;
    wire  hand_at_last$q;
    reg  hand_at_last$clock;
    reg  [63:0] present_mask$d;
    wire  [63:0] present_mask$q;
    reg  present_mask$clock;
    reg  [63:0] managed_mask$d;
    wire  [63:0] managed_mask$q;
    reg  managed_mask$clock;
    reg  [63:0] late_mask$d;
    wire  [63:0] late_mask$q;
    reg  late_mask$clock;
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
    reg  [63:0] frame_number_mask;
    reg  [63:0] low_bits;
    reg  [63:0] install_word;
    reg  [63:0] cleared_word;
    reg  [63:0] decided_word;
    reg  [23:0] looked_entry;
    reg  [23:0] wanted_entry;
    reg  [11:0] all_same;
    reg  [11:0] all_unset;
    reg  overtaken;
    reg  [42:0] record;
    reg  [63:0] frame_word;
    reg  [63:0] picked_entry;
    reg  takes_line;
    reg  [7:0] one8;
    reg  before$0;
    reg  before$1;
    reg  before$2;
    reg  before$3;
    reg  before$4;
    reg  before$5;
    reg  before$6;
    reg  before$7;
    reg  before$8;
    reg  [7:0] with_bit$0;
    reg  [7:0] with_bit$1;
    reg  [7:0] with_bit$2;
    reg  [7:0] picked_bit;
    reg  [13:0] picked_of$0;
    reg  [13:0] picked_of$1;
    reg  [13:0] picked_of$2;
    reg  [13:0] picked_of$3;
    reg  [13:0] picked_of$4;
    reg  [13:0] picked_of$5;
    reg  [13:0] picked_of$6;
    reg  [13:0] picked_of$7;
    reg  [63:0] entry_of$0;
    reg  [63:0] entry_of$1;
    reg  [63:0] entry_of$2;
    reg  [63:0] entry_of$3;
    reg  [63:0] entry_of$4;
    reg  [63:0] entry_of$5;
    reg  [63:0] entry_of$6;
    reg  [63:0] entry_of$7;
    reg  [7:0] complete_bit;
    reg  [7:0] waiting_now;
    reg  [7:0] touched_now;
    reg  [7:0] touched_out;
    reg  [7:0] waiting_out;
    reg  [2:0] picked_index;
    reg  [2:0] writeback_free;
    reg  any_pending;
    reg  local_hit;
    reg  entry_mine;
    reg  entry_unset;
    reg  can_fetch;
    reg  hand_steps;
    reg  hand_finds;
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
    reg  [15:0] next_expiry;
    reg  [15:0] shared_lead;
    reg  [15:0] left;
    reg  [15:0] token_lead;
    reg  [15:0] token_age;
    reg  [15:0] begin_fence;
    reg  [2:0] move_from;
    reg  [2:0] move_to;
    reg  moves;
    reg  [6:0] slots_after;
    reg  [15:0] frames_left;
    reg  [3:0] done_head;
    reg  [63:0] word_in$0;
    reg  [63:0] word_in$1;
    reg  [63:0] word_in$2;
    reg  [63:0] word_in$3;
    reg  [63:0] word_in$4;
    reg  [63:0] word_in$5;
    reg  [63:0] word_in$6;
    reg  [63:0] word_in$7;

    // Sub module instances
    sequencer$directory_facts directory_facts(
        .clock(directory_facts$clock),
        .read_address(directory_facts$read_address),
        .read_data(directory_facts$read_data),
        .write_address(directory_facts$write_address),
        .write_data(directory_facts$write_data),
        .write_enable(directory_facts$write_enable)
    );
    sequencer$directory_frame directory_frame(
        .clock(directory_frame$clock),
        .read_address(directory_frame$read_address),
        .read_data(directory_frame$read_data),
        .write_address(directory_frame$write_address),
        .write_data(directory_frame$write_data),
        .write_enable(directory_frame$write_enable)
    );
    sequencer$directory_slot directory_slot(
        .clock(directory_slot$clock),
        .read_address(directory_slot$read_address),
        .read_data(directory_slot$read_data),
        .write_address(directory_slot$write_address),
        .write_data(directory_slot$write_data),
        .write_enable(directory_slot$write_enable)
    );
    sequencer$directory_entry directory_entry(
        .clock(directory_entry$clock),
        .read_address(directory_entry$read_address),
        .read_data(directory_entry$read_data),
        .write_address(directory_entry$write_address),
        .write_data(directory_entry$write_data),
        .write_enable(directory_entry$write_enable)
    );
    sequencer$frames frames(
        .clock(frames$clock),
        .read_address(frames$read_address),
        .read_data(frames$read_data),
        .write_address(frames$write_address),
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
    sequencer$decode decode(
        .valid(decode$valid),
        .data(decode$data),
        .present_mask(decode$present_mask),
        .managed_mask(decode$managed_mask),
        .frame_base(decode$frame_base),
        .window_base(decode$window_base),
        .remote(decode$remote),
        .wrong(decode$wrong),
        .treated(decode$treated)
    );
    sequencer$counts counts(
        .clock(counts$clock),
        .reset(counts$reset),
        .post(counts$post),
        .withdraw(counts$withdraw),
        .moves(counts$moves),
        .move_from(counts$move_from),
        .move_to(counts$move_to),
        .posted(counts$posted),
        .withdrawn(counts$withdrawn),
        .free(counts$free),
        .fetching(counts$fetching),
        .staged(counts$staged),
        .resident(counts$resident),
        .leaving(counts$leaving),
        .writing_back(counts$writing_back)
    );
    sequencer$entry_check entry_check(
        .clock(entry_check$clock),
        .reset(entry_check$reset),
        .start(entry_check$start),
        .start_known(entry_check$start_known),
        .start_entry(entry_check$start_entry),
        .start_page(entry_check$start_page),
        .done(entry_check$done),
        .take(entry_check$take),
        .page(entry_check$page),
        .is_remote(entry_check$is_remote),
        .present_mask(entry_check$present_mask),
        .managed_mask(entry_check$managed_mask),
        .table_base(entry_check$table_base),
        .window_base(entry_check$window_base),
        .read_valid(entry_check$read_valid),
        .read_ready(entry_check$read_ready),
        .read_address(entry_check$read_address),
        .arrive(entry_check$arrive),
        .arrive_data(entry_check$arrive_data),
        .arrive_response(entry_check$arrive_response)
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
    sequencer$latency_added latency_added(
        .d(latency_added$d),
        .q(latency_added$q),
        .clock(latency_added$clock)
    );
    sequencer$own_expiry own_expiry(
        .d(own_expiry$d),
        .q(own_expiry$q),
        .clock(own_expiry$clock)
    );
    sequencer$own_left own_left(
        .d(own_left$d),
        .q(own_left$q),
        .clock(own_left$clock)
    );
    sequencer$shares shares(
        .d(shares$d),
        .q(shares$q),
        .clock(shares$clock)
    );
    sequencer$shared_expiry shared_expiry(
        .d(shared_expiry$d),
        .q(shared_expiry$q),
        .clock(shared_expiry$clock)
    );
    sequencer$shared_left shared_left(
        .d(shared_left$d),
        .q(shared_left$q),
        .clock(shared_left$clock)
    );
    sequencer$flags flags(
        .d(flags$d),
        .q(flags$q),
        .clock(flags$clock)
    );
    sequencer$sheds sheds(
        .d(sheds$d),
        .q(sheds$q),
        .clock(sheds$clock)
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
    sequencer$free_head free_head(
        .d(free_head$d),
        .q(free_head$q),
        .clock(free_head$clock)
    );
    sequencer$free_head_valid free_head_valid(
        .d(free_head_valid$d),
        .q(free_head_valid$q),
        .clock(free_head_valid$clock)
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
    sequencer$others others(
        .d(others$d),
        .q(others$q),
        .clock(others$clock)
    );
    sequencer$wrong_one wrong_one(
        .d(wrong_one$d),
        .q(wrong_one$q),
        .clock(wrong_one$clock)
    );
    sequencer$idle idle(
        .d(idle$d),
        .q(idle$q),
        .clock(idle$clock)
    );
    sequencer$taking taking(
        .d(taking$d),
        .q(taking$q),
        .clock(taking$clock)
    );
    sequencer$deciding deciding(
        .d(deciding$d),
        .q(deciding$q),
        .clock(deciding$clock)
    );
    sequencer$finishing finishing(
        .d(finishing$d),
        .q(finishing$q),
        .clock(finishing$clock)
    );
    sequencer$same_entry same_entry(
        .d(same_entry$d),
        .q(same_entry$q),
        .clock(same_entry$clock)
    );
    sequencer$no_entry_there no_entry_there(
        .d(no_entry_there$d),
        .q(no_entry_there$q),
        .clock(no_entry_there$clock)
    );
    sequencer$joins_unset joins_unset(
        .d(joins_unset$d),
        .q(joins_unset$q),
        .clock(joins_unset$clock)
    );
    sequencer$mine mine(
        .d(mine$d),
        .q(mine$q),
        .clock(mine$clock)
    );
    sequencer$page_taken page_taken(
        .d(page_taken$d),
        .q(page_taken$q),
        .clock(page_taken$clock)
    );
    sequencer$page_was_taken page_was_taken(
        .d(page_was_taken$d),
        .q(page_was_taken$q),
        .clock(page_was_taken$clock)
    );
    sequencer$holds holds(
        .d(holds$d),
        .q(holds$q),
        .clock(holds$clock)
    );
    sequencer$lacks_hold lacks_hold(
        .d(lacks_hold$d),
        .q(lacks_hold$q),
        .clock(lacks_hold$clock)
    );
    sequencer$expiry expiry(
        .d(expiry$d),
        .q(expiry$q),
        .clock(expiry$clock)
    );
    sequencer$slots_spent slots_spent(
        .d(slots_spent$d),
        .q(slots_spent$q),
        .clock(slots_spent$clock)
    );
    sequencer$all_slots_spent all_slots_spent(
        .d(all_slots_spent$d),
        .q(all_slots_spent$q),
        .clock(all_slots_spent$clock)
    );
    sequencer$frames_low frames_low(
        .d(frames_low$d),
        .q(frames_low$q),
        .clock(frames_low$clock)
    );
    sequencer$takes_free takes_free(
        .d(takes_free$d),
        .q(takes_free$q),
        .clock(takes_free$clock)
    );
    sequencer$gives_free gives_free(
        .d(gives_free$d),
        .q(gives_free$q),
        .clock(gives_free$clock)
    );
    sequencer$given_frame given_frame(
        .d(given_frame$d),
        .q(given_frame$q),
        .clock(given_frame$clock)
    );
    sequencer$directory_writes directory_writes(
        .d(directory_writes$d),
        .q(directory_writes$q),
        .clock(directory_writes$clock)
    );
    sequencer$directory_at directory_at(
        .d(directory_at$d),
        .q(directory_at$q),
        .clock(directory_at$clock)
    );
    sequencer$directory_word directory_word(
        .d(directory_word$d),
        .q(directory_word$q),
        .clock(directory_word$clock)
    );
    sequencer$frames_writes frames_writes(
        .d(frames_writes$d),
        .q(frames_writes$q),
        .clock(frames_writes$clock)
    );
    sequencer$frames_at frames_at(
        .d(frames_at$d),
        .q(frames_at$q),
        .clock(frames_at$clock)
    );
    sequencer$frames_word frames_word(
        .d(frames_word$d),
        .q(frames_word$q),
        .clock(frames_word$clock)
    );
    sequencer$wrote_before wrote_before(
        .d(wrote_before$d),
        .q(wrote_before$q),
        .clock(wrote_before$clock)
    );
    sequencer$page_before page_before(
        .d(page_before$d),
        .q(page_before$q),
        .clock(page_before$clock)
    );
    sequencer$fetch_wanted fetch_wanted(
        .d(fetch_wanted$d),
        .q(fetch_wanted$q),
        .clock(fetch_wanted$clock)
    );
    sequencer$join_bit join_bit(
        .d(join_bit$d),
        .q(join_bit$q),
        .clock(join_bit$clock)
    );
    sequencer$slot_is_free slot_is_free(
        .d(slot_is_free$d),
        .q(slot_is_free$q),
        .clock(slot_is_free$clock)
    );
    sequencer$has_room has_room(
        .d(has_room$d),
        .q(has_room$q),
        .clock(has_room$clock)
    );
    sequencer$end_waits end_waits(
        .d(end_waits$d),
        .q(end_waits$q),
        .clock(end_waits$clock)
    );
    sequencer$has_come has_come(
        .d(has_come$d),
        .q(has_come$q),
        .clock(has_come$clock)
    );
    sequencer$is_dead is_dead(
        .d(is_dead$d),
        .q(is_dead$q),
        .clock(is_dead$clock)
    );
    sequencer$does_post does_post(
        .d(does_post$d),
        .q(does_post$q),
        .clock(does_post$clock)
    );
    sequencer$does_demand does_demand(
        .d(does_demand$d),
        .q(does_demand$q),
        .clock(does_demand$clock)
    );
    sequencer$does_release does_release(
        .d(does_release$d),
        .q(does_release$q),
        .clock(does_release$clock)
    );
    sequencer$does_begin does_begin(
        .d(does_begin$d),
        .q(does_begin$q),
        .clock(does_begin$clock)
    );
    sequencer$does_commit does_commit(
        .d(does_commit$d),
        .q(does_commit$q),
        .clock(does_commit$clock)
    );
    sequencer$does_abort does_abort(
        .d(does_abort$d),
        .q(does_abort$q),
        .clock(does_abort$clock)
    );
    sequencer$does_withdraw does_withdraw(
        .d(does_withdraw$d),
        .q(does_withdraw$q),
        .clock(does_withdraw$clock)
    );
    sequencer$does_query_page does_query_page(
        .d(does_query_page$d),
        .q(does_query_page$q),
        .clock(does_query_page$clock)
    );
    sequencer$does_query_frame does_query_frame(
        .d(does_query_frame$d),
        .q(does_query_frame$q),
        .clock(does_query_frame$clock)
    );
    sequencer$does_set_tag does_set_tag(
        .d(does_set_tag$d),
        .q(does_set_tag$q),
        .clock(does_set_tag$clock)
    );
    sequencer$does_next does_next(
        .d(does_next$d),
        .q(does_next$q),
        .clock(does_next$clock)
    );
    sequencer$evicts_next evicts_next(
        .d(evicts_next$d),
        .q(evicts_next$q),
        .clock(evicts_next$clock)
    );
    sequencer$evicts_by_frame evicts_by_frame(
        .d(evicts_by_frame$d),
        .q(evicts_by_frame$q),
        .clock(evicts_by_frame$clock)
    );
    sequencer$is_old is_old(
        .d(is_old$d),
        .q(is_old$q),
        .clock(is_old$clock)
    );
    sequencer$cannot_demand cannot_demand(
        .d(cannot_demand$d),
        .q(cannot_demand$q),
        .clock(cannot_demand$clock)
    );
    sequencer$beyond_last beyond_last(
        .d(beyond_last$d),
        .q(beyond_last$q),
        .clock(beyond_last$clock)
    );
    sequencer$hand_at_last hand_at_last(
        .d(hand_at_last$d),
        .q(hand_at_last$q),
        .clock(hand_at_last$clock)
    );
    sequencer$present_mask present_mask(
        .d(present_mask$d),
        .q(present_mask$q),
        .clock(present_mask$clock)
    );
    sequencer$managed_mask managed_mask(
        .d(managed_mask$d),
        .q(managed_mask$q),
        .clock(managed_mask$clock)
    );
    sequencer$late_mask late_mask(
        .d(late_mask$d),
        .q(late_mask$q),
        .clock(late_mask$clock)
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
        latency_added$clock = clock;
    end

    always @(*) begin
        own_expiry$clock = clock;
    end

    always @(*) begin
        own_left$clock = clock;
    end

    always @(*) begin
        shares$clock = clock;
    end

    always @(*) begin
        shared_expiry$clock = clock;
    end

    always @(*) begin
        shared_left$clock = clock;
    end

    always @(*) begin
        flags$clock = clock;
    end

    always @(*) begin
        sheds$clock = clock;
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
        writebacks_busy$clock = clock;
    end

    always @(*) begin
        done_writeback$clock = clock;
    end

    always @(*) begin
        done_writeback_error$clock = clock;
    end

    always @(*) begin
        free_head$clock = clock;
    end

    always @(*) begin
        free_head_valid$clock = clock;
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
        others$clock = clock;
    end

    always @(*) begin
        wrong_one$clock = clock;
    end

    always @(*) begin
        idle$clock = clock;
    end

    always @(*) begin
        taking$clock = clock;
    end

    always @(*) begin
        deciding$clock = clock;
    end

    always @(*) begin
        finishing$clock = clock;
    end

    always @(*) begin
        same_entry$clock = clock;
    end

    always @(*) begin
        no_entry_there$clock = clock;
    end

    always @(*) begin
        joins_unset$clock = clock;
    end

    always @(*) begin
        mine$clock = clock;
    end

    always @(*) begin
        page_taken$clock = clock;
    end

    always @(*) begin
        page_was_taken$clock = clock;
    end

    always @(*) begin
        holds$clock = clock;
    end

    always @(*) begin
        lacks_hold$clock = clock;
    end

    always @(*) begin
        expiry$clock = clock;
    end

    always @(*) begin
        slots_spent$clock = clock;
    end

    always @(*) begin
        all_slots_spent$clock = clock;
    end

    always @(*) begin
        frames_low$clock = clock;
    end

    always @(*) begin
        takes_free$clock = clock;
    end

    always @(*) begin
        gives_free$clock = clock;
    end

    always @(*) begin
        given_frame$clock = clock;
    end

    always @(*) begin
        directory_writes$clock = clock;
    end

    always @(*) begin
        directory_at$clock = clock;
    end

    always @(*) begin
        directory_word$clock = clock;
    end

    always @(*) begin
        frames_writes$clock = clock;
    end

    always @(*) begin
        frames_at$clock = clock;
    end

    always @(*) begin
        frames_word$clock = clock;
    end

    always @(*) begin
        wrote_before$clock = clock;
    end

    always @(*) begin
        page_before$clock = clock;
    end

    always @(*) begin
        fetch_wanted$clock = clock;
    end

    always @(*) begin
        join_bit$clock = clock;
    end

    always @(*) begin
        slot_is_free$clock = clock;
    end

    always @(*) begin
        has_room$clock = clock;
    end

    always @(*) begin
        end_waits$clock = clock;
    end

    always @(*) begin
        has_come$clock = clock;
    end

    always @(*) begin
        is_dead$clock = clock;
    end

    always @(*) begin
        does_post$clock = clock;
    end

    always @(*) begin
        does_demand$clock = clock;
    end

    always @(*) begin
        does_release$clock = clock;
    end

    always @(*) begin
        does_begin$clock = clock;
    end

    always @(*) begin
        does_commit$clock = clock;
    end

    always @(*) begin
        does_abort$clock = clock;
    end

    always @(*) begin
        does_withdraw$clock = clock;
    end

    always @(*) begin
        does_query_page$clock = clock;
    end

    always @(*) begin
        does_query_frame$clock = clock;
    end

    always @(*) begin
        does_set_tag$clock = clock;
    end

    always @(*) begin
        does_next$clock = clock;
    end

    always @(*) begin
        evicts_next$clock = clock;
    end

    always @(*) begin
        evicts_by_frame$clock = clock;
    end

    always @(*) begin
        is_old$clock = clock;
    end

    always @(*) begin
        cannot_demand$clock = clock;
    end

    always @(*) begin
        beyond_last$clock = clock;
    end

    always @(*) begin
        hand_at_last$clock = clock;
    end

    always @(*) begin
        present_mask$clock = clock;
    end

    always @(*) begin
        managed_mask$clock = clock;
    end

    always @(*) begin
        late_mask$clock = clock;
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
            if (takes_line) begin
                state$d = State$LineTake;
            end
            else if (end_waits$q) begin
                state$d = State$Look1;
            end
            else if (~writebacks_done$empty) begin
                state$d = State$WritebackLook;
            end
            else if (entry_check$done) begin
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
            else begin
            end
        end
        State$LineTake: begin
            state$d = State$LinePick;
        end
        State$LinePick: begin
            state$d = State$LineAddress;
            if (~any_pending | sheds$q) begin
                state$d = State$LineSettle;
            end
        end
        State$LineAddress: begin
            state$d = State$LineLook;
        end
        State$LineLook: begin
            if (~overtaken) begin
                state$d = State$LineDecide;
            end
        end
        State$LineDecide: begin
            state$d = State$LineAddress;
            if (~any_pending) begin
                state$d = State$LineSettle;
            end
            if (entry_wrong) begin
            end
            else begin
                if ((found_state == page_fetching) | (found_state == page_staged) | (found_state == page_resident)) begin
                    if (~entry_mine) begin
                    end
                    else if (found_state == page_fetching) begin
                        state$d = State$LineJoin;
                    end
                    else if (enable_install) begin
                    end
                end
            end
        end
        State$LineJoin: begin
            state$d = State$LineLook;
            if (index_bit$q == 32'h0) begin
                state$d = State$LineSettle;
            end
        end
        State$LineSettle: begin
            state$d = State$LineFinish;
        end
        State$LineFinish: begin
            state$d = State$LineSettle;
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
            if (evicts_by_frame$q) begin
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
        if (hand_steps) begin
            state$d = State$Idle;
        end
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
            if (takes_line) begin
            end
            else if (end_waits$q) begin
                after$d = State$EndDo;
            end
            else if (~writebacks_done$empty) begin
            end
            else if (entry_check$done) begin
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
            else begin
            end
        end
        State$LineTake: begin
        end
        State$LinePick: begin
        end
        State$LineAddress: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineJoin: begin
        end
        State$LineSettle: begin
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
            if (evicts_by_frame$q) begin
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
        State$LineAddress: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineJoin: begin
        end
        State$LineSettle: begin
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
        State$LineAddress: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineJoin: begin
        end
        State$LineSettle: begin
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
            if (takes_line) begin
            end
            else if (end_waits$q) begin
                look_page$d = end_page;
            end
            else if (~writebacks_done$empty) begin
            end
            else if (entry_check$done) begin
                look_page$d = entry_check$page;
            end
            else if (pin_expired) begin
                look_page$d = pin_expired_page;
            end
            else if (wants_command$q) begin
                look_page$d = command_argument[(32'h0)+:(14)];
            end
            else if (hand_moves$q) begin
            end
            else begin
            end
        end
        State$LineTake: begin
        end
        State$LinePick: begin
        end
        State$LineAddress: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineJoin: begin
        end
        State$LineSettle: begin
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
            if (evicts_by_frame$q) begin
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
        if ((state$q == State$LinePick) | (state$q == State$LineDecide)) begin
            look_page$d = picked_page;
        end
    end

    always @(*) begin
        look_frame$d = look_frame$q;
        case (state$q)
        State$Clear: begin
        end
        State$Idle: begin
            if (takes_line) begin
            end
            else if (end_waits$q) begin
                look_frame$d = end_frame;
            end
            else if (~writebacks_done$empty) begin
            end
            else if (entry_check$done) begin
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
            else begin
            end
        end
        State$LineTake: begin
        end
        State$LinePick: begin
        end
        State$LineAddress: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineJoin: begin
        end
        State$LineSettle: begin
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
        State$LineAddress: begin
        end
        State$LineLook: begin
            found$d = record;
        end
        State$LineDecide: begin
        end
        State$LineJoin: begin
        end
        State$LineSettle: begin
        end
        State$LineFinish: begin
        end
        State$Look1: begin
        end
        State$Look2: begin
            found$d = record;
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
        State$LineAddress: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineJoin: begin
        end
        State$LineSettle: begin
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
            if (takes_line) begin
                others_first$d = 1'b1;
            end
            else if (end_waits$q) begin
                others_first$d = 1'b0;
            end
            else if (~writebacks_done$empty) begin
                others_first$d = 1'b0;
            end
            else if (entry_check$done) begin
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
            else begin
            end
        end
        State$LineTake: begin
        end
        State$LinePick: begin
        end
        State$LineAddress: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineJoin: begin
        end
        State$LineSettle: begin
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
        State$LineAddress: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineJoin: begin
        end
        State$LineSettle: begin
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
        State$LineAddress: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineJoin: begin
        end
        State$LineSettle: begin
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
        State$LineAddress: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineJoin: begin
        end
        State$LineSettle: begin
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
        latency_added$d = latency_added$q;
        latency_added$d = deadline_cycles + 32'h4;
    end

    always @(*) begin
        own_expiry$d = own_expiry$q;
        one = 32'h1;
        one8 = 32'h1;
        with_bit$0 = 64'haa;
        with_bit$1 = 64'hcc;
        with_bit$2 = 64'hf0;
        frame_number_mask = 64'hffffffffff000;
        before$0 = 1'b0;
        own_expiry$d = accepted$q + latency_added$q;
    end

    always @(*) begin
        own_left$d = own_left$q;
        own_left$d = own_expiry$q - now;
    end

    always @(*) begin
        shares$d = shares$q;
        shares$d = shared_lead[32'hf];
    end

    always @(*) begin
        shared_expiry$d = shared_expiry$q;
        shared_expiry$d = current_expiry;
    end

    always @(*) begin
        shared_left$d = shared_left$q;
        shared_left$d = current_expiry - now;
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
        State$LineAddress: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineJoin: begin
        end
        State$LineSettle: begin
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
        sheds$d = sheds$q;
        sheds$d = taken_error | (age >= shed_cycles);
    end

    always @(*) begin
        pending$d = pending$q;
        case (state$q)
        State$Clear: begin
        end
        State$Idle: begin
        end
        State$LineTake: begin
            pending$d = decode$treated;
        end
        State$LinePick: begin
        end
        State$LineAddress: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineJoin: begin
        end
        State$LineSettle: begin
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
        if ((state$q == State$LinePick) | (state$q == State$LineDecide)) begin
            pending$d = pending$q & ~picked_bit;
        end
    end

    always @(*) begin
        wrong$d = wrong$q;
        case (state$q)
        State$Clear: begin
        end
        State$Idle: begin
        end
        State$LineTake: begin
            wrong$d = decode$wrong;
        end
        State$LinePick: begin
        end
        State$LineAddress: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineJoin: begin
        end
        State$LineSettle: begin
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
            remote$d = decode$remote;
        end
        State$LinePick: begin
        end
        State$LineAddress: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineJoin: begin
        end
        State$LineSettle: begin
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
        State$LineAddress: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
            if (entry_wrong) begin
            end
            else begin
                if (found_state == page_remote) begin
                    if (fetch_wanted$q) begin
                        if (~slot_is_free$q | slots_spent$q) begin
                        end
                        else if (frames_low$q) begin
                        end
                        else begin
                            touched$d = touched_now | index_bit$q;
                        end
                    end
                end
                if ((found_state == page_fetching) | (found_state == page_staged) | (found_state == page_resident)) begin
                    if (~entry_mine) begin
                    end
                    else if (found_state == page_fetching) begin
                    end
                    else if (enable_install) begin
                        touched$d = touched_now | index_bit$q;
                    end
                end
            end
        end
        State$LineJoin: begin
            if (~has_come$q) begin
                if (~joins_unset$q & ~is_dead$q & ~flags$q[32'h1]) begin
                    touched$d = touched_now | join_bit$q;
                end
            end
            else if (~joins_unset$q & enable_install) begin
                touched$d = touched_now | join_bit$q;
            end
        end
        State$LineSettle: begin
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
        State$LineAddress: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
            if (entry_wrong) begin
            end
            else begin
                if (found_state == page_remote) begin
                    if (fetch_wanted$q) begin
                        if (~slot_is_free$q | slots_spent$q) begin
                        end
                        else if (frames_low$q) begin
                        end
                        else begin
                            waiting$d = waiting_now | index_bit$q;
                        end
                    end
                end
            end
        end
        State$LineJoin: begin
            if (~has_come$q) begin
                if (~joins_unset$q & ~is_dead$q & ~flags$q[32'h1]) begin
                    waiting$d = waiting_now | join_bit$q;
                end
            end
            else if (~joins_unset$q & enable_install) begin
            end
        end
        State$LineSettle: begin
        end
        State$LineFinish: begin
            if (finish_ready) begin
                waiting$d = 32'h0;
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
        State$LineAddress: begin
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
        State$LineJoin: begin
        end
        State$LineSettle: begin
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
        if ((state$q == State$LinePick) | (state$q == State$LineDecide)) begin
            index$d = picked_index;
        end
    end

    always @(*) begin
        index_bit$d = index_bit$q;
        if ((state$q == State$LinePick) | (state$q == State$LineDecide)) begin
            index_bit$d = picked_bit;
        end
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
        end
        State$LineAddress: begin
        end
        State$LineLook: begin
            entry$d = picked_entry;
        end
        State$LineDecide: begin
        end
        State$LineJoin: begin
        end
        State$LineSettle: begin
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
        State$LineAddress: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineJoin: begin
        end
        State$LineSettle: begin
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
            if (does_commit$q) begin
                if (frame_in_use & (found_state == page_leaving)) begin
                    if (is_old$q) begin
                    end
                    else begin
                        running$d = 1'b1;
                    end
                end
            end
            if (does_next$q) begin
                running$d = 1'b1;
            end
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
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
        if (hand_steps) begin
            if (hand_finds | &tries$q) begin
                running$d = 1'b0;
            end
        end
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
            if (takes_line) begin
            end
            else if (end_waits$q) begin
            end
            else if (~writebacks_done$empty) begin
            end
            else if (entry_check$done) begin
            end
            else if (pin_expired) begin
            end
            else if (wants_command$q) begin
                wants_command$d = 1'b0;
            end
            else if (hand_moves$q) begin
            end
            else begin
            end
        end
        State$LineTake: begin
        end
        State$LinePick: begin
        end
        State$LineAddress: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineJoin: begin
        end
        State$LineSettle: begin
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
        State$LineAddress: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineJoin: begin
        end
        State$LineSettle: begin
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
            result$d = result_bad_argument;
            if (does_post$q) begin
                result$d = result_refused;
                if (found_status == status_not_posted) begin
                    result$d = result_ok;
                end
            end
            if (does_demand$q) begin
                if ((found_state == page_staged) | (found_state == page_resident)) begin
                    result$d = result_already;
                end
                else if ((found_state == page_leaving) | (found_state == page_writing_back)) begin
                    result$d = result_busy;
                end
                else if (found_state == page_fetching) begin
                    result$d = result_ok;
                end
                else if (cannot_demand$q) begin
                    result$d = result_busy;
                end
                else begin
                    result$d = result_ok;
                end
            end
            if (does_release$q) begin
                result$d = result_refused;
                if (found_state == page_failed) begin
                    result$d = result_ok;
                end
                else if (pinned) begin
                    result$d = result_ok;
                end
            end
            if (does_begin$q) begin
                result$d = result_refused;
                if (frame_in_use & ((found_state == page_staged) | (found_state == page_resident))) begin
                    result$d = result_busy;
                    if (~pinned) begin
                        result$d = result_ok;
                    end
                end
            end
            if (does_commit$q) begin
                result$d = result_refused;
                if (frame_in_use & (found_state == page_leaving)) begin
                    if (is_old$q) begin
                        result$d = result_old_token;
                    end
                    else begin
                    end
                end
            end
            if (does_abort$q) begin
                result$d = result_refused;
                if (frame_in_use & (found_state == page_leaving)) begin
                    result$d = result_ok;
                end
            end
            if (does_withdraw$q) begin
                result$d = result_no_frame;
                if (free_head_valid$q) begin
                    result$d = result_ok;
                end
            end
            if (does_query_page$q) begin
                result$d = result_ok;
            end
            if (does_query_frame$q) begin
                result$d = result_refused;
                if (frame_in_use) begin
                    result$d = result_ok;
                end
            end
            if (does_set_tag$q) begin
                result$d = result_ok;
            end
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
        end
        State$CommitDo: begin
            if (~entry_check$is_remote) begin
                result$d = result_entry_not_remote;
            end
            else if (~dirty) begin
                result$d = result_ok;
            end
            else if (~writeback_room) begin
                result$d = result_busy;
            end
            else begin
                result$d = result_ok;
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
        if (hand_steps) begin
            if (hand_finds | &tries$q) begin
                result$d = result_retry;
                if (hand_finds) begin
                    result$d = result_ok;
                end
            end
        end
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
        State$LineAddress: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineJoin: begin
        end
        State$LineSettle: begin
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
            if (does_begin$q) begin
                if (frame_in_use & ((found_state == page_staged) | (found_state == page_resident))) begin
                    if (~pinned) begin
                        result0$d = ((look_page$q) & 32'hffffffff);
                    end
                end
            end
            if (does_withdraw$q) begin
                if (free_head_valid$q) begin
                    result0$d = ((free_frame) & 32'hffffffff);
                end
            end
            if (does_query_page$q) begin
                result0$d = ((found$q[(32'h0)+:(16)]) & 32'hffffffff);
            end
            if (does_query_frame$q) begin
                if (frame_in_use) begin
                    result0$d = ((found_in_frame$q[(32'h2)+:(14)]) & 32'hffffffff);
                end
            end
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
            if (frame_in_use & ((found_state == page_staged) | (found_state == page_resident)) & ~pinned) begin
                result0$d = ((look_frame$q) & 32'hffffffff);
                if (evicts_next$q) begin
                    result0$d = ((look_frame$q) & 32'hffffffff) | (((look_page$q) & 32'hffffffff) << 32'hc);
                end
            end
        end
        State$CommitDo: begin
            if (~entry_check$is_remote) begin
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
        State$LineAddress: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineJoin: begin
        end
        State$LineSettle: begin
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
            if (does_begin$q) begin
                if (frame_in_use & ((found_state == page_staged) | (found_state == page_resident))) begin
                    if (~pinned) begin
                        result1$d = ((found_entry) & 32'hffffffff);
                    end
                end
            end
            if (does_query_page$q) begin
                result1$d = ((found_entry) & 32'hffffffff);
            end
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
            if (frame_in_use & ((found_state == page_staged) | (found_state == page_resident)) & ~pinned) begin
                result1$d = ((look_page$q) & 32'hffffffff);
                if (evicts_next$q) begin
                    result1$d = ((found_entry) & 32'hffffffff);
                end
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
        State$LineAddress: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineJoin: begin
        end
        State$LineSettle: begin
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
            if (~entry_check$is_remote) begin
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
        State$LineAddress: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineJoin: begin
        end
        State$LineSettle: begin
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
        State$LineAddress: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineJoin: begin
        end
        State$LineSettle: begin
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
        free_head$d = free_head$q;
        free_head$d = free_list$head;
    end

    always @(*) begin
        free_head_valid$d = free_head_valid$q;
        free_head_valid$d = ~free_list$empty;
        if (reset) begin
            free_head_valid$d = 1'b0;
        end
    end

    always @(*) begin
        hand$d = hand$q;
        if (hand_steps) begin
            hand$d = hand$q + 32'h1;
            if (hand_at_last$q) begin
                hand$d = 32'h0;
            end
        end
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
        State$LineAddress: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineJoin: begin
        end
        State$LineSettle: begin
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
            if (does_post$q) begin
                if (found_status == status_not_posted) begin
                    if (beyond_last$q) begin
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
        case (state$q)
        State$Clear: begin
        end
        State$Idle: begin
        end
        State$LineTake: begin
        end
        State$LinePick: begin
        end
        State$LineAddress: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineJoin: begin
        end
        State$LineSettle: begin
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
            if (does_next$q) begin
                tries$d = 32'h0;
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
        if (hand_steps) begin
            tries$d = tries$q + 32'h1;
        end
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
        State$LineAddress: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineJoin: begin
        end
        State$LineSettle: begin
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
            if (does_next$q) begin
                hand_moves$d = 1'b1;
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
        if (hand_steps) begin
            if (hand_finds | &tries$q) begin
                hand_moves$d = 1'b0;
            end
        end
        if (reset) begin
            hand_moves$d = 1'b0;
        end
    end

    always @(*) begin
        others$d = others$q;
        others$d = end_waits$q | ~writebacks_done$empty | entry_check$done | pin_expired | wants_command$q | hand_moves$q;
    end

    always @(*) begin
        wrong_one$d = wrong_one$q;
        wrong_one$d = (wrong$q & index_bit$q) != 32'h0;
    end

    always @(*) begin
        idle$d = idle$q;
        idle$d = 1'b0;
        case (state$q)
        State$Clear: begin
            if (&sweep$q[(32'h0)+:(14)]) begin
                idle$d = 1'b1;
            end
        end
        State$Idle: begin
            if (takes_line) begin
            end
            else if (end_waits$q) begin
            end
            else if (~writebacks_done$empty) begin
            end
            else if (entry_check$done) begin
            end
            else if (pin_expired) begin
            end
            else if (wants_command$q) begin
            end
            else if (hand_moves$q) begin
            end
            else begin
                idle$d = 1'b1;
            end
        end
        State$LineTake: begin
        end
        State$LinePick: begin
        end
        State$LineAddress: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineJoin: begin
        end
        State$LineSettle: begin
        end
        State$LineFinish: begin
            if (finish_ready) begin
                idle$d = 1'b1;
            end
        end
        State$Look1: begin
        end
        State$Look2: begin
        end
        State$EndDo: begin
            idle$d = 1'b1;
        end
        State$FrameDo: begin
        end
        State$CommandDo: begin
            idle$d = 1'b1;
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
        end
        State$CommitDo: begin
            idle$d = 1'b1;
        end
        State$WritebackLook: begin
        end
        State$WritebackDo: begin
            idle$d = 1'b1;
        end
        State$PinDo: begin
            idle$d = 1'b1;
        end
        default: begin
            idle$d = 1'b1;
        end
        endcase
        if (hand_steps) begin
            idle$d = 1'b1;
        end
        if (reset) begin
            idle$d = 1'b0;
        end
    end

    always @(*) begin
        taking$d = taking$q;
        taking$d = arrived_take;
        if (reset) begin
            taking$d = 1'b0;
        end
    end

    always @(*) begin
        deciding$d = deciding$q;
        deciding$d = (state$q == State$LineLook) & ~overtaken;
        if (reset) begin
            deciding$d = 1'b0;
        end
    end

    always @(*) begin
        finishing$d = finishing$q;
        finishing$d = state$q == State$LineSettle;
        if (reset) begin
            finishing$d = 1'b0;
        end
    end

    always @(*) begin
        same_entry$d = same_entry$q;
        same_entry$d = all_same;
    end

    always @(*) begin
        no_entry_there$d = no_entry_there$q;
        no_entry_there$d = all_unset;
    end

    always @(*) begin
        joins_unset$d = joins_unset$q;
        joins_unset$d = entry_unset;
    end

    always @(*) begin
        mine$d = mine$q;
        mine$d = coming & (coming_line == line_number$q);
    end

    always @(*) begin
        page_taken$d = page_taken$q;
        page_taken$d = local_hit & ~complete_failed;
        if (reset) begin
            page_taken$d = 1'b0;
        end
    end

    always @(*) begin
        page_was_taken$d = page_was_taken$q;
        page_was_taken$d = page_taken$q;
        if (reset) begin
            page_was_taken$d = 1'b0;
        end
    end

    always @(*) begin
        holds$d = holds$q;
        holds$d = held & (waiting_now != 32'h0);
        if (reset) begin
            holds$d = 1'b0;
        end
    end

    always @(*) begin
        lacks_hold$d = lacks_hold$q;
        lacks_hold$d = (waiting_now != 32'h0) & ~has_room$q;
    end

    always @(*) begin
        expiry$d = expiry$q;
        expiry$d = next_expiry;
    end

    always @(*) begin
        slots_spent$d = slots_spent$q;
        slots_spent$d = slots_after >= fetch_limit;
    end

    always @(*) begin
        all_slots_spent$d = all_slots_spent$q;
        all_slots_spent$d = slots_busy >= fetch_limit;
    end

    always @(*) begin
        frames_low$d = frames_low$q;
        frames_low$d = frames_left <= ((reserved_frames) & 16'hffff);
    end

    always @(*) begin
        takes_free$d = takes_free$q;
        takes_free$d = take_free;
        if (reset) begin
            takes_free$d = 1'b0;
        end
    end

    always @(*) begin
        gives_free$d = gives_free$q;
        gives_free$d = give_free;
        if (reset) begin
            gives_free$d = 1'b0;
        end
    end

    always @(*) begin
        given_frame$d = given_frame$q;
        given_frame$d = give_frame;
    end

    always @(*) begin
        directory_writes$d = directory_writes$q;
        directory_writes$d = write_directory;
        if (reset) begin
            directory_writes$d = 1'b0;
        end
    end

    always @(*) begin
        directory_at$d = directory_at$q;
        directory_at$d = write_page;
    end

    always @(*) begin
        directory_word$d = directory_word$q;
        directory_word$d = ((new_state) & 43'h7ffffffffff) | (((new_frame) & 43'h7ffffffffff) << 32'h4) | (((new_slot) & 43'h7ffffffffff) << 32'h10) | (((new_entry) & 43'h7ffffffffff) << 32'h16);
        if (new_pinned) begin
            directory_word$d = ((new_state) & 43'h7ffffffffff) | (((new_frame) & 43'h7ffffffffff) << 32'h4) | (((new_slot) & 43'h7ffffffffff) << 32'h10) | (((new_entry) & 43'h7ffffffffff) << 32'h16) | 32'h8;
        end
    end

    always @(*) begin
        frames_writes$d = frames_writes$q;
        frames_writes$d = write_frame;
        if (reset) begin
            frames_writes$d = 1'b0;
        end
    end

    always @(*) begin
        frames_at$d = frames_at$q;
        frames_at$d = write_frame_index;
    end

    always @(*) begin
        frames_word$d = frames_word$q;
        frames_word$d = ((new_status) & 32'hffffffff) | (((new_page_of_frame) & 32'hffffffff) << 32'h2) | (((new_fence) & 32'hffffffff) << 32'h10);
    end

    always @(*) begin
        wrote_before$d = wrote_before$q;
        wrote_before$d = directory_writes$q;
    end

    always @(*) begin
        page_before$d = page_before$q;
        page_before$d = directory_at$q;
    end

    always @(*) begin
        fetch_wanted$d = fetch_wanted$q;
        fetch_wanted$d = enable_prefetch & ~flags$q[32'h1] & ((policy_wanted & index_bit$q) != 32'h0);
    end

    always @(*) begin
        join_bit$d = join_bit$q;
        join_bit$d = index_bit$q;
    end

    always @(*) begin
        slot_is_free$d = slot_is_free$q;
        slot_is_free$d = free_slot_comes;
        if (reset) begin
            slot_is_free$d = 1'b0;
        end
    end

    always @(*) begin
        has_room$d = has_room$q;
        has_room$d = hold_fits;
    end

    always @(*) begin
        end_waits$d = end_waits$q;
        end_waits$d = end_valid & ~end_take;
        if (reset) begin
            end_waits$d = 1'b0;
        end
    end

    always @(*) begin
        has_come$d = has_come$q;
        has_come$d = done;
    end

    always @(*) begin
        is_dead$d = is_dead$q;
        is_dead$d = dead;
    end

    always @(*) begin
        does_post$d = does_post$q;
        does_post$d = (operation$q == operation_post_frame) & frame_ok;
    end

    always @(*) begin
        does_demand$d = does_demand$q;
        does_demand$d = (operation$q == operation_demand) & page_ok;
    end

    always @(*) begin
        does_release$d = does_release$q;
        does_release$d = (operation$q == operation_release) & page_ok;
    end

    always @(*) begin
        does_begin$d = does_begin$q;
        does_begin$d = (operation$q == operation_evict_begin) & frame_ok;
    end

    always @(*) begin
        does_commit$d = does_commit$q;
        does_commit$d = (operation$q == operation_evict_commit) & frame_ok;
    end

    always @(*) begin
        does_abort$d = does_abort$q;
        does_abort$d = (operation$q == operation_evict_abort) & frame_ok;
    end

    always @(*) begin
        does_withdraw$d = does_withdraw$q;
        does_withdraw$d = operation$q == operation_withdraw_frame;
    end

    always @(*) begin
        does_query_page$d = does_query_page$q;
        does_query_page$d = (operation$q == operation_query_page) & page_ok;
    end

    always @(*) begin
        does_query_frame$d = does_query_frame$q;
        does_query_frame$d = (operation$q == operation_query_frame) & frame_ok;
    end

    always @(*) begin
        does_set_tag$d = does_set_tag$q;
        does_set_tag$d = (operation$q == operation_set_tag) & (command_argument[(32'h14)+:(12)] == 32'h0) & (command_argument[(32'hc)+:(4)] == 32'h0) & ~(&command_argument[(32'h0)+:(12)] & (command_argument[(32'h10)+:(2)] == level_leaf));
    end

    always @(*) begin
        does_next$d = does_next$q;
        does_next$d = (operation$q == operation_next_victim) | (operation$q == operation_evict_next);
    end

    always @(*) begin
        evicts_next$d = evicts_next$q;
        evicts_next$d = operation$q == operation_evict_next;
    end

    always @(*) begin
        evicts_by_frame$d = evicts_by_frame$q;
        evicts_by_frame$d = (operation$q == operation_evict_begin) | (operation$q == operation_evict_commit) | (operation$q == operation_evict_abort);
    end

    always @(*) begin
        is_old$d = is_old$q;
        is_old$d = old;
    end

    always @(*) begin
        cannot_demand$d = cannot_demand$q;
        cannot_demand$d = ~can_fetch | pins_full | all_slots_spent$q;
    end

    always @(*) begin
        beyond_last$d = beyond_last$q;
        beyond_last$d = look_frame$q > last_frame$q;
    end

    always @(*) begin
        hand_at_last$d = hand_at_last$q;
        hand_at_last$d = hand$q == last_frame$q;
    end

    always @(*) begin
        present_mask$d = present_mask$q;
        present_mask$d = one << present_bit;
    end

    always @(*) begin
        managed_mask$d = managed_mask$q;
        managed_mask$d = one << managed_bit;
    end

    always @(*) begin
        late_mask$d = late_mask$q;
        late_mask$d = one << late_bit;
    end

    always @(*) begin
        free_list$clock = clock;
    end

    always @(*) begin
        writebacks_done$clock = clock;
    end

    always @(*) begin
        counts$clock = clock;
    end

    always @(*) begin
        entry_check$clock = clock;
    end

    always @(*) begin
        free_list$reset = reset;
    end

    always @(*) begin
        writebacks_done$reset = reset;
    end

    always @(*) begin
        directory_facts$clock = clock;
    end

    always @(*) begin
        directory_frame$clock = clock;
    end

    always @(*) begin
        directory_slot$clock = clock;
    end

    always @(*) begin
        directory_entry$clock = clock;
    end

    always @(*) begin
        frames$clock = clock;
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
        if (taking$q) begin
            word$0$d = word_in$0;
        end
        if (deciding$q & index_bit$q[0]) begin
            word$0$d = decided_word;
        end
    end

    always @(*) begin
        word$1$clock = clock;
    end

    always @(*) begin
        word$1$d = word$1$q;
        if (taking$q) begin
            word$1$d = word_in$1;
        end
        if (deciding$q & index_bit$q[1]) begin
            word$1$d = decided_word;
        end
    end

    always @(*) begin
        word$2$clock = clock;
    end

    always @(*) begin
        word$2$d = word$2$q;
        if (taking$q) begin
            word$2$d = word_in$2;
        end
        if (deciding$q & index_bit$q[2]) begin
            word$2$d = decided_word;
        end
    end

    always @(*) begin
        word$3$clock = clock;
    end

    always @(*) begin
        word$3$d = word$3$q;
        if (taking$q) begin
            word$3$d = word_in$3;
        end
        if (deciding$q & index_bit$q[3]) begin
            word$3$d = decided_word;
        end
    end

    always @(*) begin
        word$4$clock = clock;
    end

    always @(*) begin
        word$4$d = word$4$q;
        if (taking$q) begin
            word$4$d = word_in$4;
        end
        if (deciding$q & index_bit$q[4]) begin
            word$4$d = decided_word;
        end
    end

    always @(*) begin
        word$5$clock = clock;
    end

    always @(*) begin
        word$5$d = word$5$q;
        if (taking$q) begin
            word$5$d = word_in$5;
        end
        if (deciding$q & index_bit$q[5]) begin
            word$5$d = decided_word;
        end
    end

    always @(*) begin
        word$6$clock = clock;
    end

    always @(*) begin
        word$6$d = word$6$q;
        if (taking$q) begin
            word$6$d = word_in$6;
        end
        if (deciding$q & index_bit$q[6]) begin
            word$6$d = decided_word;
        end
    end

    always @(*) begin
        word$7$clock = clock;
    end

    always @(*) begin
        word$7$d = word$7$q;
        if (taking$q) begin
            word$7$d = word_in$7;
        end
        if (deciding$q & index_bit$q[7]) begin
            word$7$d = decided_word;
        end
    end

    always @(*) begin
        frame_word = 32'h0;
        frame_word = ((found_frame) & 64'hffffffffffffffff);
        if (found_state == page_remote) begin
            frame_word = ((free_frame) & 64'hffffffffffffffff);
        end
    end

    always @(*) begin
        low_bits = 32'h0;
        low_bits = ((frame_base[(32'hc)+:(16)]) & 64'hffffffffffffffff) << 32'h18;
    end

    always @(*) begin
        cleared_word = 32'h0;
        cleared_word = entry$q & ~(frame_number_mask | late_mask$q);
    end

    always @(*) begin
        install_word = 32'h0;
        install_word = cleared_word | present_mask$q | low_bits | (frame_word << 32'hc);
    end

    always @(*) begin
        is_ready = 1'b0;
        is_ready = swept$q;
    end

    always @(*) begin
        arrived_take = 1'b0;
        arrived_take = takes_line;
    end

    always @(*) begin
        current_line = 32'h0;
        current_line = line_number$q;
    end

    always @(*) begin
        finish = 1'b0;
        finish = finishing$q;
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
        finish_expiry = expiry$q;
    end

    always @(*) begin
        finish_hold = 1'b0;
        finish_hold = holds$q;
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
        State$LineAddress: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
            if (entry_wrong) begin
            end
            else begin
                if (found_state == page_remote) begin
                    if (fetch_wanted$q) begin
                        if (~slot_is_free$q | slots_spent$q) begin
                        end
                        else if (frames_low$q) begin
                        end
                        else begin
                            allocate = 1'b1;
                        end
                    end
                end
            end
        end
        State$LineJoin: begin
        end
        State$LineSettle: begin
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
            if (does_demand$q) begin
                if ((found_state == page_staged) | (found_state == page_resident)) begin
                end
                else if ((found_state == page_leaving) | (found_state == page_writing_back)) begin
                end
                else if (found_state == page_fetching) begin
                end
                else if (cannot_demand$q) begin
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
        State$LineAddress: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineJoin: begin
        end
        State$LineSettle: begin
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
            allocate_entry = no_entry;
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
        State$LineAddress: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineJoin: begin
        end
        State$LineSettle: begin
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
            allocate_demand = 1'b1;
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
        State$LineAddress: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineJoin: begin
            if (~has_come$q) begin
            end
            else if (~joins_unset$q & enable_install) begin
                mark_taken = 1'b1;
            end
        end
        State$LineSettle: begin
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
        complete_taken = page_was_taken$q;
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
        State$LineAddress: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineJoin: begin
        end
        State$LineSettle: begin
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
        State$LineAddress: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineJoin: begin
        end
        State$LineSettle: begin
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
            if (does_set_tag$q) begin
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
        State$LineAddress: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineJoin: begin
        end
        State$LineSettle: begin
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
            if (does_set_tag$q) begin
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
        State$LineAddress: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineJoin: begin
        end
        State$LineSettle: begin
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
            if (does_set_tag$q) begin
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
        State$LineAddress: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineJoin: begin
        end
        State$LineSettle: begin
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
            if (~entry_check$is_remote) begin
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
        State$LineAddress: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineJoin: begin
        end
        State$LineSettle: begin
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
            if (~entry_check$is_remote) begin
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
        State$LineAddress: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineJoin: begin
        end
        State$LineSettle: begin
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
        State$LineAddress: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineJoin: begin
        end
        State$LineSettle: begin
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
        State$LineAddress: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineJoin: begin
        end
        State$LineSettle: begin
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
        hand_steps = 1'b0;
        case (state$q)
        State$Clear: begin
        end
        State$Idle: begin
        end
        State$LineTake: begin
        end
        State$LinePick: begin
        end
        State$LineAddress: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineJoin: begin
        end
        State$LineSettle: begin
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
            hand_steps = ~frame_in_use | hand_referenced;
        end
        State$HandPage: begin
            hand_steps = 1'b1;
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
        hand_finds = 1'b0;
        case (state$q)
        State$Clear: begin
        end
        State$Idle: begin
        end
        State$LineTake: begin
        end
        State$LinePick: begin
        end
        State$LineAddress: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineJoin: begin
        end
        State$LineSettle: begin
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
            if (frame_in_use & ((found_state == page_staged) | (found_state == page_resident)) & ~pinned) begin
                hand_finds = 1'b1;
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
        State$LineAddress: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineJoin: begin
        end
        State$LineSettle: begin
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
            if (~entry_check$is_remote) begin
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
        State$LineAddress: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineJoin: begin
        end
        State$LineSettle: begin
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
            if (does_demand$q) begin
                if ((found_state == page_staged) | (found_state == page_resident)) begin
                end
                else if ((found_state == page_leaving) | (found_state == page_writing_back)) begin
                end
                else if (found_state == page_fetching) begin
                end
                else if (cannot_demand$q) begin
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
        State$LineAddress: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
            if (entry_wrong) begin
            end
            else begin
                if ((found_state == page_fetching) | (found_state == page_staged) | (found_state == page_resident)) begin
                    if (~entry_mine) begin
                    end
                    else if (found_state == page_fetching) begin
                    end
                    else if (enable_install) begin
                        unpin = pinned;
                    end
                end
            end
        end
        State$LineJoin: begin
        end
        State$LineSettle: begin
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
            if (does_release$q) begin
                if (found_state == page_failed) begin
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
        State$LineAddress: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
            if (entry_wrong) begin
                event_valid = ~flags$q[32'h1];
            end
            else begin
                if ((found_state == page_fetching) | (found_state == page_staged) | (found_state == page_resident)) begin
                    if (~entry_mine) begin
                        event_valid = ~flags$q[32'h1];
                    end
                    else if (found_state == page_fetching) begin
                    end
                    else if (enable_install) begin
                    end
                end
            end
        end
        State$LineJoin: begin
        end
        State$LineSettle: begin
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
            if (~entry_check$is_remote) begin
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
        State$LineAddress: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
            if (entry_wrong) begin
                event_type = event_bad_entry;
            end
            else begin
                if ((found_state == page_fetching) | (found_state == page_staged) | (found_state == page_resident)) begin
                    if (~entry_mine) begin
                        event_type = event_alias;
                    end
                    else if (found_state == page_fetching) begin
                    end
                    else if (enable_install) begin
                    end
                end
            end
        end
        State$LineJoin: begin
        end
        State$LineSettle: begin
        end
        State$LineFinish: begin
        end
        State$Look1: begin
        end
        State$Look2: begin
        end
        State$EndDo: begin
            if (end_cancelled | end_failed) begin
                event_type = event_fetch_failed;
                if (end_cancelled) begin
                    event_type = event_fetch_cancelled;
                end
            end
            else begin
                if (end_taken) begin
                end
                else begin
                    event_type = event_staged;
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
            if (~entry_check$is_remote) begin
            end
            else if (~dirty) begin
                event_type = event_evicted;
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
                event_type = event_writeback_failed;
            end
            else begin
                event_type = event_evicted;
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
        State$LineAddress: begin
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
        State$LineJoin: begin
        end
        State$LineSettle: begin
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
        State$LineAddress: begin
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
        State$LineJoin: begin
        end
        State$LineSettle: begin
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
        State$LineAddress: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
            if (entry_wrong) begin
                event_entry = entry_address;
            end
            else begin
                if ((found_state == page_fetching) | (found_state == page_staged) | (found_state == page_resident)) begin
                    if (~entry_mine) begin
                        event_entry = entry_address;
                    end
                    else if (found_state == page_fetching) begin
                    end
                    else if (enable_install) begin
                    end
                end
            end
        end
        State$LineJoin: begin
        end
        State$LineSettle: begin
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
        State$LineAddress: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
            if (entry_wrong) begin
            end
            else begin
                if (found_state == page_remote) begin
                    if (fetch_wanted$q) begin
                        if (~slot_is_free$q | slots_spent$q) begin
                        end
                        else if (frames_low$q) begin
                        end
                        else begin
                            count_fetch = 1'b1;
                        end
                    end
                end
            end
        end
        State$LineJoin: begin
        end
        State$LineSettle: begin
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
            if (does_demand$q) begin
                if ((found_state == page_staged) | (found_state == page_resident)) begin
                end
                else if ((found_state == page_leaving) | (found_state == page_writing_back)) begin
                end
                else if (found_state == page_fetching) begin
                end
                else if (cannot_demand$q) begin
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
        State$LineAddress: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineJoin: begin
        end
        State$LineSettle: begin
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
        State$LineAddress: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineJoin: begin
        end
        State$LineSettle: begin
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
        State$LineAddress: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
            if (entry_wrong) begin
            end
            else begin
                if ((found_state == page_fetching) | (found_state == page_staged) | (found_state == page_resident)) begin
                    if (~entry_mine) begin
                        count_alias = 1'b1;
                    end
                    else if (found_state == page_fetching) begin
                    end
                    else if (enable_install) begin
                    end
                end
            end
        end
        State$LineJoin: begin
        end
        State$LineSettle: begin
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
        State$LineAddress: begin
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
        State$LineJoin: begin
        end
        State$LineSettle: begin
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
        State$LineAddress: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineJoin: begin
        end
        State$LineSettle: begin
        end
        State$LineFinish: begin
            if (finish_ready) begin
                count_no_hold = lacks_hold$q;
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
        State$LineAddress: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
            if (entry_wrong) begin
            end
            else begin
                if (found_state == page_remote) begin
                    if (fetch_wanted$q) begin
                        if (~slot_is_free$q | slots_spent$q) begin
                            count_no_slot = 1'b1;
                        end
                        else if (frames_low$q) begin
                        end
                        else begin
                        end
                    end
                end
            end
        end
        State$LineJoin: begin
        end
        State$LineSettle: begin
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
        State$LineAddress: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
            if (entry_wrong) begin
            end
            else begin
                if (found_state == page_remote) begin
                    if (fetch_wanted$q) begin
                        if (~slot_is_free$q | slots_spent$q) begin
                        end
                        else if (frames_low$q) begin
                            count_no_frame = 1'b1;
                        end
                        else begin
                        end
                    end
                end
            end
        end
        State$LineJoin: begin
        end
        State$LineSettle: begin
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
        State$LineAddress: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineJoin: begin
        end
        State$LineSettle: begin
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
        State$LineAddress: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineJoin: begin
        end
        State$LineSettle: begin
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
            if (~entry_check$is_remote) begin
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
        State$LineAddress: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineJoin: begin
        end
        State$LineSettle: begin
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
            if (~entry_check$is_remote) begin
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
        State$LineAddress: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineJoin: begin
        end
        State$LineSettle: begin
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
            if (does_demand$q) begin
                if ((found_state == page_staged) | (found_state == page_resident)) begin
                end
                else if ((found_state == page_leaving) | (found_state == page_writing_back)) begin
                end
                else if (found_state == page_fetching) begin
                    count_demand = 1'b1;
                end
                else if (cannot_demand$q) begin
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
        frames_posted = counts$posted;
    end

    always @(*) begin
        frames_withdrawn = counts$withdrawn;
    end

    always @(*) begin
        frames_free = counts$free;
    end

    always @(*) begin
        frames_fetching = counts$fetching;
    end

    always @(*) begin
        frames_staged = counts$staged;
    end

    always @(*) begin
        frames_resident = counts$resident;
    end

    always @(*) begin
        frames_leaving = counts$leaving;
    end

    always @(*) begin
        frames_writing_back = counts$writing_back;
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
        frame_in_use = found_status == status_in_use;
    end

    always @(*) begin
        begin_fence = found_in_frame$q[(32'h10)+:(16)];
    end

    always @(*) begin
        entry_address = (((line_number$q) & 21'h1fffff) << 32'h3) | ((index$q) & 21'h1fffff);
    end

    always @(*) begin
        record = ((directory_facts$read_data) & 43'h7ffffffffff) | (((directory_frame$read_data) & 43'h7ffffffffff) << 32'h4) | (((directory_slot$read_data) & 43'h7ffffffffff) << 32'h10) | (((directory_entry$read_data) & 43'h7ffffffffff) << 32'h16);
    end

    always @(*) begin
        looked_entry = ((directory_entry$read_data) & 24'hffffff) | 32'he00000;
    end

    always @(*) begin
        wanted_entry = ((entry_address) & 24'hffffff) | 32'he00000;
    end

    always @(*) begin
        all_same = 32'h0;
        if (looked_entry[(0 * 32'h2)+:(2)] == wanted_entry[(0 * 32'h2)+:(2)]) begin
            all_same = (all_same & ~(1 << (0)) | ((1'b1) << (0)));
        end
        if (looked_entry[(1 * 32'h2)+:(2)] == wanted_entry[(1 * 32'h2)+:(2)]) begin
            all_same = (all_same & ~(1 << (1)) | ((1'b1) << (1)));
        end
        if (looked_entry[(2 * 32'h2)+:(2)] == wanted_entry[(2 * 32'h2)+:(2)]) begin
            all_same = (all_same & ~(1 << (2)) | ((1'b1) << (2)));
        end
        if (looked_entry[(3 * 32'h2)+:(2)] == wanted_entry[(3 * 32'h2)+:(2)]) begin
            all_same = (all_same & ~(1 << (3)) | ((1'b1) << (3)));
        end
        if (looked_entry[(4 * 32'h2)+:(2)] == wanted_entry[(4 * 32'h2)+:(2)]) begin
            all_same = (all_same & ~(1 << (4)) | ((1'b1) << (4)));
        end
        if (looked_entry[(5 * 32'h2)+:(2)] == wanted_entry[(5 * 32'h2)+:(2)]) begin
            all_same = (all_same & ~(1 << (5)) | ((1'b1) << (5)));
        end
        if (looked_entry[(6 * 32'h2)+:(2)] == wanted_entry[(6 * 32'h2)+:(2)]) begin
            all_same = (all_same & ~(1 << (6)) | ((1'b1) << (6)));
        end
        if (looked_entry[(7 * 32'h2)+:(2)] == wanted_entry[(7 * 32'h2)+:(2)]) begin
            all_same = (all_same & ~(1 << (7)) | ((1'b1) << (7)));
        end
        if (looked_entry[(8 * 32'h2)+:(2)] == wanted_entry[(8 * 32'h2)+:(2)]) begin
            all_same = (all_same & ~(1 << (8)) | ((1'b1) << (8)));
        end
        if (looked_entry[(9 * 32'h2)+:(2)] == wanted_entry[(9 * 32'h2)+:(2)]) begin
            all_same = (all_same & ~(1 << (9)) | ((1'b1) << (9)));
        end
        if (looked_entry[(10 * 32'h2)+:(2)] == wanted_entry[(10 * 32'h2)+:(2)]) begin
            all_same = (all_same & ~(1 << (10)) | ((1'b1) << (10)));
        end
        if (looked_entry[(11 * 32'h2)+:(2)] == wanted_entry[(11 * 32'h2)+:(2)]) begin
            all_same = (all_same & ~(1 << (11)) | ((1'b1) << (11)));
        end
    end

    always @(*) begin
        all_unset = 32'h0;
        if (&looked_entry[(0 * 32'h2)+:(2)]) begin
            all_unset = (all_unset & ~(1 << (0)) | ((1'b1) << (0)));
        end
        if (&looked_entry[(1 * 32'h2)+:(2)]) begin
            all_unset = (all_unset & ~(1 << (1)) | ((1'b1) << (1)));
        end
        if (&looked_entry[(2 * 32'h2)+:(2)]) begin
            all_unset = (all_unset & ~(1 << (2)) | ((1'b1) << (2)));
        end
        if (&looked_entry[(3 * 32'h2)+:(2)]) begin
            all_unset = (all_unset & ~(1 << (3)) | ((1'b1) << (3)));
        end
        if (&looked_entry[(4 * 32'h2)+:(2)]) begin
            all_unset = (all_unset & ~(1 << (4)) | ((1'b1) << (4)));
        end
        if (&looked_entry[(5 * 32'h2)+:(2)]) begin
            all_unset = (all_unset & ~(1 << (5)) | ((1'b1) << (5)));
        end
        if (&looked_entry[(6 * 32'h2)+:(2)]) begin
            all_unset = (all_unset & ~(1 << (6)) | ((1'b1) << (6)));
        end
        if (&looked_entry[(7 * 32'h2)+:(2)]) begin
            all_unset = (all_unset & ~(1 << (7)) | ((1'b1) << (7)));
        end
        if (&looked_entry[(8 * 32'h2)+:(2)]) begin
            all_unset = (all_unset & ~(1 << (8)) | ((1'b1) << (8)));
        end
        if (&looked_entry[(9 * 32'h2)+:(2)]) begin
            all_unset = (all_unset & ~(1 << (9)) | ((1'b1) << (9)));
        end
        if (&looked_entry[(10 * 32'h2)+:(2)]) begin
            all_unset = (all_unset & ~(1 << (10)) | ((1'b1) << (10)));
        end
        if (&looked_entry[(11 * 32'h2)+:(2)]) begin
            all_unset = (all_unset & ~(1 << (11)) | ((1'b1) << (11)));
        end
    end

    always @(*) begin
        entry_unset = &no_entry_there$q;
    end

    always @(*) begin
        entry_mine = entry_unset | &same_entry$q;
    end

    always @(*) begin
        free_frame = free_head$q;
    end

    always @(*) begin
        slots_after = slots_busy + 32'h1;
    end

    always @(*) begin
        frames_left = counts$free;
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
        State$LineAddress: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
            if (entry_wrong) begin
            end
            else begin
                if (found_state == page_remote) begin
                    if (fetch_wanted$q) begin
                        if (~slot_is_free$q | slots_spent$q) begin
                        end
                        else if (frames_low$q) begin
                        end
                        else begin
                            write_directory = 1'b1;
                        end
                    end
                end
                if ((found_state == page_fetching) | (found_state == page_staged) | (found_state == page_resident)) begin
                    if (~entry_mine) begin
                    end
                    else if (found_state == page_fetching) begin
                    end
                    else if (enable_install) begin
                        write_directory = 1'b1;
                    end
                end
            end
        end
        State$LineJoin: begin
        end
        State$LineSettle: begin
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
            if (does_demand$q) begin
                if ((found_state == page_staged) | (found_state == page_resident)) begin
                end
                else if ((found_state == page_leaving) | (found_state == page_writing_back)) begin
                end
                else if (found_state == page_fetching) begin
                end
                else if (cannot_demand$q) begin
                end
                else begin
                    write_directory = 1'b1;
                end
            end
            if (does_release$q) begin
                if (found_state == page_failed) begin
                    write_directory = 1'b1;
                end
                else if (pinned) begin
                    write_directory = 1'b1;
                end
            end
            if (does_begin$q) begin
                if (frame_in_use & ((found_state == page_staged) | (found_state == page_resident))) begin
                    if (~pinned) begin
                        write_directory = 1'b1;
                    end
                end
            end
            if (does_abort$q) begin
                if (frame_in_use & (found_state == page_leaving)) begin
                    write_directory = 1'b1;
                end
            end
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
            if (frame_in_use & ((found_state == page_staged) | (found_state == page_resident)) & ~pinned) begin
                if (evicts_next$q) begin
                    write_directory = 1'b1;
                end
            end
        end
        State$CommitDo: begin
            if (~entry_check$is_remote) begin
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
        State$LineAddress: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineJoin: begin
        end
        State$LineSettle: begin
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
            new_state = page_remote;
        end
        State$Idle: begin
        end
        State$LineTake: begin
        end
        State$LinePick: begin
        end
        State$LineAddress: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
            new_state = page_resident;
            if (found_state == page_remote) begin
                new_state = page_fetching;
            end
        end
        State$LineJoin: begin
        end
        State$LineSettle: begin
        end
        State$LineFinish: begin
        end
        State$Look1: begin
        end
        State$Look2: begin
        end
        State$EndDo: begin
            if (end_cancelled | end_failed) begin
                new_state = page_failed;
                if (end_cancelled) begin
                    new_state = page_remote;
                end
            end
            else begin
                if (end_taken) begin
                    new_state = page_resident;
                end
                else begin
                    new_state = page_staged;
                end
            end
        end
        State$FrameDo: begin
        end
        State$CommandDo: begin
            if (does_demand$q) begin
                if ((found_state == page_staged) | (found_state == page_resident)) begin
                end
                else if ((found_state == page_leaving) | (found_state == page_writing_back)) begin
                end
                else if (found_state == page_fetching) begin
                end
                else if (cannot_demand$q) begin
                end
                else begin
                    new_state = page_fetching;
                end
            end
            if (does_release$q) begin
                if (found_state == page_failed) begin
                    new_state = page_remote;
                end
                else if (pinned) begin
                end
            end
            if (does_begin$q) begin
                if (frame_in_use & ((found_state == page_staged) | (found_state == page_resident))) begin
                    if (~pinned) begin
                        new_state = page_leaving;
                    end
                end
            end
            if (does_abort$q) begin
                if (frame_in_use & (found_state == page_leaving)) begin
                    new_state = page_resident;
                end
            end
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
            if (frame_in_use & ((found_state == page_staged) | (found_state == page_resident)) & ~pinned) begin
                if (evicts_next$q) begin
                    new_state = page_leaving;
                end
            end
        end
        State$CommitDo: begin
            if (~entry_check$is_remote) begin
            end
            else if (~dirty) begin
                new_state = page_remote;
            end
            else if (~writeback_room) begin
            end
            else begin
                new_state = page_writing_back;
            end
        end
        State$WritebackLook: begin
        end
        State$WritebackDo: begin
            if (done_writeback_error$q) begin
                new_state = page_leaving;
            end
            else begin
                new_state = page_remote;
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
        State$LineAddress: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
            new_pinned = 1'b0;
        end
        State$LineJoin: begin
        end
        State$LineSettle: begin
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
            if (does_demand$q) begin
                if ((found_state == page_staged) | (found_state == page_resident)) begin
                end
                else if ((found_state == page_leaving) | (found_state == page_writing_back)) begin
                end
                else if (found_state == page_fetching) begin
                end
                else if (cannot_demand$q) begin
                end
                else begin
                    new_pinned = 1'b1;
                end
            end
            if (does_release$q) begin
                if (found_state == page_failed) begin
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
        State$LineAddress: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
            if (found_state == page_remote) begin
                new_frame = free_frame;
            end
        end
        State$LineJoin: begin
        end
        State$LineSettle: begin
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
            if (does_demand$q) begin
                if ((found_state == page_staged) | (found_state == page_resident)) begin
                end
                else if ((found_state == page_leaving) | (found_state == page_writing_back)) begin
                end
                else if (found_state == page_fetching) begin
                end
                else if (cannot_demand$q) begin
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
        State$LineAddress: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
            if (found_state == page_remote) begin
                new_slot = free_slot;
            end
        end
        State$LineJoin: begin
        end
        State$LineSettle: begin
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
            if (does_demand$q) begin
                if ((found_state == page_staged) | (found_state == page_resident)) begin
                end
                else if ((found_state == page_leaving) | (found_state == page_writing_back)) begin
                end
                else if (found_state == page_fetching) begin
                end
                else if (cannot_demand$q) begin
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
            new_entry = no_entry;
        end
        State$Idle: begin
        end
        State$LineTake: begin
        end
        State$LinePick: begin
        end
        State$LineAddress: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
            new_entry = entry_address;
        end
        State$LineJoin: begin
        end
        State$LineSettle: begin
        end
        State$LineFinish: begin
        end
        State$Look1: begin
        end
        State$Look2: begin
        end
        State$EndDo: begin
            if (end_cancelled | end_failed) begin
                new_entry = no_entry;
            end
            else begin
            end
        end
        State$FrameDo: begin
        end
        State$CommandDo: begin
            if (does_demand$q) begin
                if ((found_state == page_staged) | (found_state == page_resident)) begin
                end
                else if ((found_state == page_leaving) | (found_state == page_writing_back)) begin
                end
                else if (found_state == page_fetching) begin
                end
                else if (cannot_demand$q) begin
                end
                else begin
                    new_entry = no_entry;
                end
            end
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
        end
        State$CommitDo: begin
            if (~entry_check$is_remote) begin
            end
            else if (~dirty) begin
                new_entry = no_entry;
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
                new_entry = no_entry;
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
        State$LineAddress: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
            if (entry_wrong) begin
            end
            else begin
                if (found_state == page_remote) begin
                    if (fetch_wanted$q) begin
                        if (~slot_is_free$q | slots_spent$q) begin
                        end
                        else if (frames_low$q) begin
                        end
                        else begin
                            write_frame = 1'b1;
                        end
                    end
                end
            end
        end
        State$LineJoin: begin
        end
        State$LineSettle: begin
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
            if (does_post$q) begin
                if (found_status == status_not_posted) begin
                    write_frame = 1'b1;
                end
            end
            if (does_demand$q) begin
                if ((found_state == page_staged) | (found_state == page_resident)) begin
                end
                else if ((found_state == page_leaving) | (found_state == page_writing_back)) begin
                end
                else if (found_state == page_fetching) begin
                end
                else if (cannot_demand$q) begin
                end
                else begin
                    write_frame = 1'b1;
                end
            end
            if (does_begin$q) begin
                if (frame_in_use & ((found_state == page_staged) | (found_state == page_resident))) begin
                    if (~pinned) begin
                        write_frame = 1'b1;
                    end
                end
            end
            if (does_withdraw$q) begin
                if (free_head_valid$q) begin
                    write_frame = 1'b1;
                end
            end
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
            if (frame_in_use & ((found_state == page_staged) | (found_state == page_resident)) & ~pinned) begin
                if (evicts_next$q) begin
                    write_frame = 1'b1;
                end
            end
        end
        State$CommitDo: begin
            if (~entry_check$is_remote) begin
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
        State$LineAddress: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
            write_frame_index = free_frame;
        end
        State$LineJoin: begin
        end
        State$LineSettle: begin
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
            if (does_demand$q) begin
                if ((found_state == page_staged) | (found_state == page_resident)) begin
                end
                else if ((found_state == page_leaving) | (found_state == page_writing_back)) begin
                end
                else if (found_state == page_fetching) begin
                end
                else if (cannot_demand$q) begin
                end
                else begin
                    write_frame_index = free_frame;
                end
            end
            if (does_withdraw$q) begin
                if (free_head_valid$q) begin
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
        new_status = status_in_use;
        case (state$q)
        State$Clear: begin
            new_status = status_not_posted;
        end
        State$Idle: begin
        end
        State$LineTake: begin
        end
        State$LinePick: begin
        end
        State$LineAddress: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineJoin: begin
        end
        State$LineSettle: begin
        end
        State$LineFinish: begin
        end
        State$Look1: begin
        end
        State$Look2: begin
        end
        State$EndDo: begin
            if (end_cancelled | end_failed) begin
                new_status = status_free;
            end
            else begin
            end
        end
        State$FrameDo: begin
        end
        State$CommandDo: begin
            if (does_post$q) begin
                if (found_status == status_not_posted) begin
                    new_status = status_free;
                end
            end
            if (does_withdraw$q) begin
                if (free_head_valid$q) begin
                    new_status = status_not_posted;
                end
            end
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
        end
        State$CommitDo: begin
            if (~entry_check$is_remote) begin
            end
            else if (~dirty) begin
                new_status = status_free;
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
                new_status = status_free;
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
        State$LineAddress: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineJoin: begin
        end
        State$LineSettle: begin
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
            if (does_begin$q) begin
                if (frame_in_use & ((found_state == page_staged) | (found_state == page_resident))) begin
                    if (~pinned) begin
                        new_fence = fence_count[(32'h0)+:(16)];
                    end
                end
            end
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
            if (frame_in_use & ((found_state == page_staged) | (found_state == page_resident)) & ~pinned) begin
                if (evicts_next$q) begin
                    new_fence = fence_count[(32'h0)+:(16)];
                end
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
        State$LineAddress: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
            if (entry_wrong) begin
            end
            else begin
                if (found_state == page_remote) begin
                    if (fetch_wanted$q) begin
                        if (~slot_is_free$q | slots_spent$q) begin
                        end
                        else if (frames_low$q) begin
                        end
                        else begin
                            take_free = 1'b1;
                        end
                    end
                end
            end
        end
        State$LineJoin: begin
        end
        State$LineSettle: begin
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
            if (does_demand$q) begin
                if ((found_state == page_staged) | (found_state == page_resident)) begin
                end
                else if ((found_state == page_leaving) | (found_state == page_writing_back)) begin
                end
                else if (found_state == page_fetching) begin
                end
                else if (cannot_demand$q) begin
                end
                else begin
                    take_free = 1'b1;
                end
            end
            if (does_withdraw$q) begin
                if (free_head_valid$q) begin
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
        State$LineAddress: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineJoin: begin
        end
        State$LineSettle: begin
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
            if (does_post$q) begin
                if (found_status == status_not_posted) begin
                    give_free = 1'b1;
                end
            end
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
        end
        State$CommitDo: begin
            if (~entry_check$is_remote) begin
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
        State$LineAddress: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
            if (entry_wrong) begin
            end
            else begin
                if (found_state == page_remote) begin
                    if (fetch_wanted$q) begin
                        if (~slot_is_free$q | slots_spent$q) begin
                        end
                        else if (frames_low$q) begin
                        end
                        else begin
                            moves = 1'b1;
                        end
                    end
                end
                if ((found_state == page_fetching) | (found_state == page_staged) | (found_state == page_resident)) begin
                    if (~entry_mine) begin
                    end
                    else if (found_state == page_fetching) begin
                    end
                    else if (enable_install) begin
                        moves = 1'b1;
                    end
                end
            end
        end
        State$LineJoin: begin
        end
        State$LineSettle: begin
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
            if (does_post$q) begin
                if (found_status == status_not_posted) begin
                    moves = 1'b1;
                end
            end
            if (does_demand$q) begin
                if ((found_state == page_staged) | (found_state == page_resident)) begin
                end
                else if ((found_state == page_leaving) | (found_state == page_writing_back)) begin
                end
                else if (found_state == page_fetching) begin
                end
                else if (cannot_demand$q) begin
                end
                else begin
                    moves = 1'b1;
                end
            end
            if (does_begin$q) begin
                if (frame_in_use & ((found_state == page_staged) | (found_state == page_resident))) begin
                    if (~pinned) begin
                        moves = 1'b1;
                    end
                end
            end
            if (does_abort$q) begin
                if (frame_in_use & (found_state == page_leaving)) begin
                    moves = 1'b1;
                end
            end
            if (does_withdraw$q) begin
                if (free_head_valid$q) begin
                    moves = 1'b1;
                end
            end
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
            if (frame_in_use & ((found_state == page_staged) | (found_state == page_resident)) & ~pinned) begin
                if (evicts_next$q) begin
                    moves = 1'b1;
                end
            end
        end
        State$CommitDo: begin
            if (~entry_check$is_remote) begin
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
        move_from = nowhere;
        case (state$q)
        State$Clear: begin
        end
        State$Idle: begin
        end
        State$LineTake: begin
        end
        State$LinePick: begin
        end
        State$LineAddress: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
            move_from = found_state;
        end
        State$LineJoin: begin
        end
        State$LineSettle: begin
        end
        State$LineFinish: begin
        end
        State$Look1: begin
        end
        State$Look2: begin
        end
        State$EndDo: begin
            move_from = page_fetching;
        end
        State$FrameDo: begin
        end
        State$CommandDo: begin
            if (does_demand$q) begin
                if ((found_state == page_staged) | (found_state == page_resident)) begin
                end
                else if ((found_state == page_leaving) | (found_state == page_writing_back)) begin
                end
                else if (found_state == page_fetching) begin
                end
                else if (cannot_demand$q) begin
                end
                else begin
                    move_from = page_remote;
                end
            end
            if (does_begin$q) begin
                if (frame_in_use & ((found_state == page_staged) | (found_state == page_resident))) begin
                    if (~pinned) begin
                        move_from = found_state;
                    end
                end
            end
            if (does_abort$q) begin
                if (frame_in_use & (found_state == page_leaving)) begin
                    move_from = page_leaving;
                end
            end
            if (does_withdraw$q) begin
                if (free_head_valid$q) begin
                    move_from = page_remote;
                end
            end
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
            if (frame_in_use & ((found_state == page_staged) | (found_state == page_resident)) & ~pinned) begin
                if (evicts_next$q) begin
                    move_from = found_state;
                end
            end
        end
        State$CommitDo: begin
            if (~entry_check$is_remote) begin
            end
            else if (~dirty) begin
                move_from = page_leaving;
            end
            else if (~writeback_room) begin
            end
            else begin
                move_from = page_leaving;
            end
        end
        State$WritebackLook: begin
        end
        State$WritebackDo: begin
            move_from = page_writing_back;
        end
        State$PinDo: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        move_to = nowhere;
        case (state$q)
        State$Clear: begin
        end
        State$Idle: begin
        end
        State$LineTake: begin
        end
        State$LinePick: begin
        end
        State$LineAddress: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
            move_to = page_resident;
            if (found_state == page_remote) begin
                move_to = page_fetching;
            end
        end
        State$LineJoin: begin
        end
        State$LineSettle: begin
        end
        State$LineFinish: begin
        end
        State$Look1: begin
        end
        State$Look2: begin
        end
        State$EndDo: begin
            if (end_cancelled | end_failed) begin
                move_to = page_remote;
            end
            else begin
                if (end_taken) begin
                    move_to = page_resident;
                end
                else begin
                    move_to = page_staged;
                end
            end
        end
        State$FrameDo: begin
        end
        State$CommandDo: begin
            if (does_post$q) begin
                if (found_status == status_not_posted) begin
                    move_to = page_remote;
                end
            end
            if (does_demand$q) begin
                if ((found_state == page_staged) | (found_state == page_resident)) begin
                end
                else if ((found_state == page_leaving) | (found_state == page_writing_back)) begin
                end
                else if (found_state == page_fetching) begin
                end
                else if (cannot_demand$q) begin
                end
                else begin
                    move_to = page_fetching;
                end
            end
            if (does_begin$q) begin
                if (frame_in_use & ((found_state == page_staged) | (found_state == page_resident))) begin
                    if (~pinned) begin
                        move_to = page_leaving;
                    end
                end
            end
            if (does_abort$q) begin
                if (frame_in_use & (found_state == page_leaving)) begin
                    move_to = page_resident;
                end
            end
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
            if (frame_in_use & ((found_state == page_staged) | (found_state == page_resident)) & ~pinned) begin
                if (evicts_next$q) begin
                    move_to = page_leaving;
                end
            end
        end
        State$CommitDo: begin
            if (~entry_check$is_remote) begin
            end
            else if (~dirty) begin
                move_to = page_remote;
            end
            else if (~writeback_room) begin
            end
            else begin
                move_to = page_writing_back;
            end
        end
        State$WritebackLook: begin
        end
        State$WritebackDo: begin
            if (done_writeback_error$q) begin
                move_to = page_leaving;
            end
            else begin
                move_to = page_remote;
            end
        end
        State$PinDo: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        counts$reset = reset;
    end

    always @(*) begin
        counts$post = 1'b0;
        case (state$q)
        State$Clear: begin
        end
        State$Idle: begin
        end
        State$LineTake: begin
        end
        State$LinePick: begin
        end
        State$LineAddress: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineJoin: begin
        end
        State$LineSettle: begin
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
            if (does_post$q) begin
                if (found_status == status_not_posted) begin
                    counts$post = 1'b1;
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
        counts$withdraw = 1'b0;
        case (state$q)
        State$Clear: begin
        end
        State$Idle: begin
        end
        State$LineTake: begin
        end
        State$LinePick: begin
        end
        State$LineAddress: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineJoin: begin
        end
        State$LineSettle: begin
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
            if (does_withdraw$q) begin
                if (free_head_valid$q) begin
                    counts$withdraw = 1'b1;
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
        decode$valid = state$q == State$LineTake;
    end

    always @(*) begin
        decode$data = taken_data;
    end

    always @(*) begin
        decode$present_mask = present_mask$q;
    end

    always @(*) begin
        decode$managed_mask = managed_mask$q;
    end

    always @(*) begin
        decode$frame_base = frame_base;
    end

    always @(*) begin
        decode$window_base = window_base;
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
        any_pending = pending$q != 32'h0;
    end

    always @(*) begin
        picked_index = 32'h0;
        if ((picked_bit & with_bit$0) != 32'h0) begin
            picked_index = (picked_index & ~(1 << (0)) | ((1'b1) << (0)));
        end
        if ((picked_bit & with_bit$1) != 32'h0) begin
            picked_index = (picked_index & ~(1 << (1)) | ((1'b1) << (1)));
        end
        if ((picked_bit & with_bit$2) != 32'h0) begin
            picked_index = (picked_index & ~(1 << (2)) | ((1'b1) << (2)));
        end
    end

    always @(*) begin
        picked_bit = 32'h0;
        if (pending$q[0] & ~before$0) begin
            picked_bit = (picked_bit & ~(1 << (0)) | ((1'b1) << (0)));
        end
        if (pending$q[1] & ~before$1) begin
            picked_bit = (picked_bit & ~(1 << (1)) | ((1'b1) << (1)));
        end
        if (pending$q[2] & ~before$2) begin
            picked_bit = (picked_bit & ~(1 << (2)) | ((1'b1) << (2)));
        end
        if (pending$q[3] & ~before$3) begin
            picked_bit = (picked_bit & ~(1 << (3)) | ((1'b1) << (3)));
        end
        if (pending$q[4] & ~before$4) begin
            picked_bit = (picked_bit & ~(1 << (4)) | ((1'b1) << (4)));
        end
        if (pending$q[5] & ~before$5) begin
            picked_bit = (picked_bit & ~(1 << (5)) | ((1'b1) << (5)));
        end
        if (pending$q[6] & ~before$6) begin
            picked_bit = (picked_bit & ~(1 << (6)) | ((1'b1) << (6)));
        end
        if (pending$q[7] & ~before$7) begin
            picked_bit = (picked_bit & ~(1 << (7)) | ((1'b1) << (7)));
        end
    end

    always @(*) begin
        before$1 = before$0 | pending$q[0];
    end

    always @(*) begin
        picked_of$0 = 32'h0;
        if (pending$q[0] & ~before$0) begin
            picked_of$0 = word$0$q[(32'hc)+:(14)];
        end
    end

    always @(*) begin
        entry_of$0 = 32'h0;
        if (index_bit$q[0]) begin
            entry_of$0 = word$0$q;
        end
    end

    always @(*) begin
        before$2 = before$1 | pending$q[1];
    end

    always @(*) begin
        picked_of$1 = 32'h0;
        if (pending$q[1] & ~before$1) begin
            picked_of$1 = word$1$q[(32'hc)+:(14)];
        end
    end

    always @(*) begin
        entry_of$1 = 32'h0;
        if (index_bit$q[1]) begin
            entry_of$1 = word$1$q;
        end
    end

    always @(*) begin
        before$3 = before$2 | pending$q[2];
    end

    always @(*) begin
        picked_of$2 = 32'h0;
        if (pending$q[2] & ~before$2) begin
            picked_of$2 = word$2$q[(32'hc)+:(14)];
        end
    end

    always @(*) begin
        entry_of$2 = 32'h0;
        if (index_bit$q[2]) begin
            entry_of$2 = word$2$q;
        end
    end

    always @(*) begin
        before$4 = before$3 | pending$q[3];
    end

    always @(*) begin
        picked_of$3 = 32'h0;
        if (pending$q[3] & ~before$3) begin
            picked_of$3 = word$3$q[(32'hc)+:(14)];
        end
    end

    always @(*) begin
        entry_of$3 = 32'h0;
        if (index_bit$q[3]) begin
            entry_of$3 = word$3$q;
        end
    end

    always @(*) begin
        before$5 = before$4 | pending$q[4];
    end

    always @(*) begin
        picked_of$4 = 32'h0;
        if (pending$q[4] & ~before$4) begin
            picked_of$4 = word$4$q[(32'hc)+:(14)];
        end
    end

    always @(*) begin
        entry_of$4 = 32'h0;
        if (index_bit$q[4]) begin
            entry_of$4 = word$4$q;
        end
    end

    always @(*) begin
        before$6 = before$5 | pending$q[5];
    end

    always @(*) begin
        picked_of$5 = 32'h0;
        if (pending$q[5] & ~before$5) begin
            picked_of$5 = word$5$q[(32'hc)+:(14)];
        end
    end

    always @(*) begin
        entry_of$5 = 32'h0;
        if (index_bit$q[5]) begin
            entry_of$5 = word$5$q;
        end
    end

    always @(*) begin
        before$7 = before$6 | pending$q[6];
    end

    always @(*) begin
        picked_of$6 = 32'h0;
        if (pending$q[6] & ~before$6) begin
            picked_of$6 = word$6$q[(32'hc)+:(14)];
        end
    end

    always @(*) begin
        entry_of$6 = 32'h0;
        if (index_bit$q[6]) begin
            entry_of$6 = word$6$q;
        end
    end

    always @(*) begin
        before$8 = before$7 | pending$q[7];
    end

    always @(*) begin
        picked_of$7 = 32'h0;
        if (pending$q[7] & ~before$7) begin
            picked_of$7 = word$7$q[(32'hc)+:(14)];
        end
    end

    always @(*) begin
        entry_of$7 = 32'h0;
        if (index_bit$q[7]) begin
            entry_of$7 = word$7$q;
        end
    end

    always @(*) begin
        picked_page = ((picked_of$0 | picked_of$1) | (picked_of$2 | picked_of$3)) | ((picked_of$4 | picked_of$5) | (picked_of$6 | picked_of$7));
    end

    always @(*) begin
        picked_entry = ((entry_of$0 | entry_of$1) | (entry_of$2 | entry_of$3)) | ((entry_of$4 | entry_of$5) | (entry_of$6 | entry_of$7));
    end

    always @(*) begin
        entry_wrong = wrong_one$q;
    end

    always @(*) begin
        complete_bit = one8 << complete_index;
    end

    always @(*) begin
        local_hit = complete & mine$q & ((waiting$q & complete_bit) != 32'h0) & ~(finishing$q & finish_ready);
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
        end
    end

    always @(*) begin
        can_fetch = slot_is_free$q & free_head_valid$q;
    end

    always @(*) begin
        shared_lead = current_expiry - own_expiry$q;
    end

    always @(*) begin
        next_expiry = own_expiry$q;
        if (current_held & shares$q) begin
            next_expiry = shared_expiry$q;
        end
    end

    always @(*) begin
        left = own_left$q;
        if (current_held & shares$q) begin
            left = shared_left$q;
        end
    end

    always @(*) begin
        age = now - taken_accepted;
    end

    always @(*) begin
        hold_fits = ((hold_limit) & 6'h3f) > holds_taken;
    end

    always @(*) begin
        held = enable_hold & ~flags$q[32'h0] & has_room$q & ~left[32'hf] & (left > 32'h3);
    end

    always @(*) begin
        touched_out = touched$q;
        if (~holds$q) begin
            touched_out = touched$q & ~waiting$q;
        end
    end

    always @(*) begin
        waiting_out = waiting$q;
        if (~holds$q) begin
            waiting_out = 32'h0;
        end
    end

    always @(*) begin
        overtaken = wrote_before$q & (page_before$q == look_page$q);
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
        State$LineAddress: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineJoin: begin
        end
        State$LineSettle: begin
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
        directory_facts$read_address = look_page$q;
    end

    always @(*) begin
        directory_frame$read_address = look_page$q;
    end

    always @(*) begin
        directory_slot$read_address = look_page$q;
    end

    always @(*) begin
        directory_entry$read_address = look_page$q;
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
        entry_check$reset = reset;
    end

    always @(*) begin
        entry_check$start = 1'b0;
        case (state$q)
        State$Clear: begin
        end
        State$Idle: begin
        end
        State$LineTake: begin
        end
        State$LinePick: begin
        end
        State$LineAddress: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineJoin: begin
        end
        State$LineSettle: begin
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
            if (does_commit$q) begin
                if (frame_in_use & (found_state == page_leaving)) begin
                    if (is_old$q) begin
                    end
                    else begin
                        entry_check$start = 1'b1;
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
        entry_check$start_known = ~&found_entry;
    end

    always @(*) begin
        entry_check$start_entry = found_entry;
    end

    always @(*) begin
        entry_check$start_page = look_page$q;
    end

    always @(*) begin
        entry_check$take = 1'b0;
        case (state$q)
        State$Clear: begin
        end
        State$Idle: begin
            if (takes_line) begin
            end
            else if (end_waits$q) begin
            end
            else if (~writebacks_done$empty) begin
            end
            else if (entry_check$done) begin
                entry_check$take = 1'b1;
            end
            else if (pin_expired) begin
            end
            else if (wants_command$q) begin
            end
            else if (hand_moves$q) begin
            end
            else begin
            end
        end
        State$LineTake: begin
        end
        State$LinePick: begin
        end
        State$LineAddress: begin
        end
        State$LineLook: begin
        end
        State$LineDecide: begin
        end
        State$LineJoin: begin
        end
        State$LineSettle: begin
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
        entry_check$present_mask = present_mask$q;
    end

    always @(*) begin
        entry_check$managed_mask = managed_mask$q;
    end

    always @(*) begin
        entry_check$table_base = table_base;
    end

    always @(*) begin
        entry_check$window_base = window_base;
    end

    always @(*) begin
        check_valid = entry_check$read_valid;
    end

    always @(*) begin
        entry_check$read_ready = check_ready;
    end

    always @(*) begin
        check_address = entry_check$read_address;
    end

    always @(*) begin
        entry_check$arrive = check_arrive;
    end

    always @(*) begin
        entry_check$arrive_data = check_data;
    end

    always @(*) begin
        entry_check$arrive_response = check_response;
    end

    always @(*) begin
        decided_word = install_word;
        if (entry_wrong) begin
            decided_word = entry$q & ~present_mask$q;
        end
    end

    always @(*) begin
        takes_line = idle$q & ~arrived_empty & (~others_first$q | ~others$q);
    end

    always @(*) begin
        hand_passes = hand_steps;
    end

    always @(*) begin
        counts$moves = moves;
    end

    always @(*) begin
        counts$move_from = move_from;
    end

    always @(*) begin
        counts$move_to = move_to;
    end

    always @(*) begin
        directory_facts$write_enable = directory_writes$q;
    end

    always @(*) begin
        directory_facts$write_address = directory_at$q;
    end

    always @(*) begin
        directory_facts$write_data = directory_word$q[(32'h0)+:(4)];
    end

    always @(*) begin
        directory_frame$write_enable = directory_writes$q;
    end

    always @(*) begin
        directory_frame$write_address = directory_at$q;
    end

    always @(*) begin
        directory_frame$write_data = directory_word$q[(32'h4)+:(12)];
    end

    always @(*) begin
        directory_slot$write_enable = directory_writes$q;
    end

    always @(*) begin
        directory_slot$write_address = directory_at$q;
    end

    always @(*) begin
        directory_slot$write_data = directory_word$q[(32'h10)+:(6)];
    end

    always @(*) begin
        directory_entry$write_enable = directory_writes$q;
    end

    always @(*) begin
        directory_entry$write_address = directory_at$q;
    end

    always @(*) begin
        directory_entry$write_data = directory_word$q[(32'h16)+:(21)];
    end

    always @(*) begin
        frames$write_enable = frames_writes$q;
    end

    always @(*) begin
        frames$write_address = frames_at$q;
    end

    always @(*) begin
        frames$write_data = frames_word$q;
    end

    always @(*) begin
        free_list$push = gives_free$q;
    end

    always @(*) begin
        free_list$push_data = given_frame$q;
    end

    always @(*) begin
        free_list$pop = takes_free$q;
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
    localparam State$LineAddress = 4;
    localparam State$LineLook = 5;
    localparam State$LineDecide = 6;
    localparam State$LineJoin = 7;
    localparam State$LineSettle = 8;
    localparam State$LineFinish = 9;
    localparam State$Look1 = 10;
    localparam State$Look2 = 11;
    localparam State$EndDo = 12;
    localparam State$FrameDo = 13;
    localparam State$CommandDo = 14;
    localparam State$HandFrame = 15;
    localparam State$HandPage = 16;
    localparam State$CommitDo = 17;
    localparam State$WritebackLook = 18;
    localparam State$WritebackDo = 19;
    localparam State$PinDo = 20;

    // Update code (custom)
    initial begin
       q = 64'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // sequencer$after


module sequencer$all_slots_spent(d,q,clock);

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

endmodule // sequencer$all_slots_spent


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


module sequencer$beyond_last(d,q,clock);

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

endmodule // sequencer$beyond_last


module sequencer$cannot_demand(d,q,clock);

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

endmodule // sequencer$cannot_demand


module sequencer$counts(clock,reset,post,withdraw,moves,move_from,move_to,posted,withdrawn,free,fetching,staged,resident,leaving,writing_back);

    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  post;
    input wire  withdraw;
    input wire  moves;
    input wire  [2:0] move_from;
    input wire  [2:0] move_to;
    output reg  [15:0] posted;
    output reg  [15:0] withdrawn;
    output reg  [15:0] free;
    output reg  [15:0] fetching;
    output reg  [15:0] staged;
    output reg  [15:0] resident;
    output reg  [15:0] leaving;
    output reg  [15:0] writing_back;

    // Constant declarations
    localparam  free_place = 3'b0;
    localparam  fetching_place = 3'b1;
    localparam  staged_place = 3'b10;
    localparam  resident_place = 3'b11;
    localparam  leaving_place = 3'b100;
    localparam  writing_back_place = 3'b101;

    // Stub signals
    reg  posts$d;
    wire  posts$q;
    reg  posts$clock;
    reg  withdraws$d;
    wire  withdraws$q;
    reg  withdraws$clock;
    reg  moving$d;
    wire  moving$q;
    reg  moving$clock;
    reg  [2:0] left$d;
    wire  [2:0] left$q;
    reg  left$clock;
    reg  [2:0] reached$d;
    wire  [2:0] reached$q;
    reg  reached$clock;
    reg  [15:0] n_posted$d;
    wire  [15:0] n_posted$q;
    reg  n_posted$clock;
    reg  [15:0] n_withdrawn$d;
    wire  [15:0] n_withdrawn$q;
    reg  n_withdrawn$clock;
    reg  [15:0] at$0$d;
    wire  [15:0] at$0$q;
    reg  at$0$clock;
    reg  [15:0] at$1$d;
    wire  [15:0] at$1$q;
    reg  at$1$clock;
    reg  [15:0] at$2$d;
    wire  [15:0] at$2$q;
    reg  at$2$clock;
    reg  [15:0] at$3$d;
    wire  [15:0] at$3$q;
    reg  at$3$clock;
    reg  [15:0] at$4$d;
    wire  [15:0] at$4$q;
    reg  at$4$clock;
    reg  [15:0] at$5$d;
    wire  [15:0] at$5$q;
    reg  at$5$clock;

    // Local signals
    reg  [2:0] place$0;
    reg  [2:0] place$1;
    reg  [2:0] place$2;
    reg  [2:0] place$3;
    reg  [2:0] place$4;
    reg  [2:0] place$5;

    // Sub module instances
    sequencer$counts$posts posts(
        .d(posts$d),
        .q(posts$q),
        .clock(posts$clock)
    );
    sequencer$counts$withdraws withdraws(
        .d(withdraws$d),
        .q(withdraws$q),
        .clock(withdraws$clock)
    );
    sequencer$counts$moving moving(
        .d(moving$d),
        .q(moving$q),
        .clock(moving$clock)
    );
    sequencer$counts$left left(
        .d(left$d),
        .q(left$q),
        .clock(left$clock)
    );
    sequencer$counts$reached reached(
        .d(reached$d),
        .q(reached$q),
        .clock(reached$clock)
    );
    sequencer$counts$n_posted n_posted(
        .d(n_posted$d),
        .q(n_posted$q),
        .clock(n_posted$clock)
    );
    sequencer$counts$n_withdrawn n_withdrawn(
        .d(n_withdrawn$d),
        .q(n_withdrawn$q),
        .clock(n_withdrawn$clock)
    );
    sequencer$counts$at$0 at$0(
        .d(at$0$d),
        .q(at$0$q),
        .clock(at$0$clock)
    );
    sequencer$counts$at$1 at$1(
        .d(at$1$d),
        .q(at$1$q),
        .clock(at$1$clock)
    );
    sequencer$counts$at$2 at$2(
        .d(at$2$d),
        .q(at$2$q),
        .clock(at$2$clock)
    );
    sequencer$counts$at$3 at$3(
        .d(at$3$d),
        .q(at$3$q),
        .clock(at$3$clock)
    );
    sequencer$counts$at$4 at$4(
        .d(at$4$d),
        .q(at$4$q),
        .clock(at$4$clock)
    );
    sequencer$counts$at$5 at$5(
        .d(at$5$d),
        .q(at$5$q),
        .clock(at$5$clock)
    );

    // Update code

    always @(*) begin
        posts$clock = clock;
    end

    always @(*) begin
        withdraws$clock = clock;
    end

    always @(*) begin
        moving$clock = clock;
    end

    always @(*) begin
        left$clock = clock;
    end

    always @(*) begin
        reached$clock = clock;
    end

    always @(*) begin
        n_posted$clock = clock;
    end

    always @(*) begin
        n_withdrawn$clock = clock;
    end

    always @(*) begin
        posts$d = posts$q;
        posts$d = post;
        if (reset) begin
            posts$d = 1'b0;
        end
    end

    always @(*) begin
        withdraws$d = withdraws$q;
        withdraws$d = withdraw;
        if (reset) begin
            withdraws$d = 1'b0;
        end
    end

    always @(*) begin
        moving$d = moving$q;
        moving$d = moves;
        if (reset) begin
            moving$d = 1'b0;
        end
    end

    always @(*) begin
        left$d = left$q;
        left$d = move_from;
    end

    always @(*) begin
        reached$d = reached$q;
        reached$d = move_to;
    end

    always @(*) begin
        n_posted$d = n_posted$q;
        if (posts$q) begin
            if (n_withdrawn$q != 32'h0) begin
            end
            else begin
                n_posted$d = n_posted$q + 32'h1;
            end
        end
        if (reset) begin
            n_posted$d = 32'h0;
        end
    end

    always @(*) begin
        n_withdrawn$d = n_withdrawn$q;
        if (posts$q) begin
            if (n_withdrawn$q != 32'h0) begin
                n_withdrawn$d = n_withdrawn$q - 32'h1;
            end
            else begin
            end
        end
        if (withdraws$q) begin
            n_withdrawn$d = n_withdrawn$q + 32'h1;
        end
        if (reset) begin
            n_withdrawn$d = 32'h0;
        end
    end

    always @(*) begin
        place$0 = free_place;
    end

    always @(*) begin
        place$1 = fetching_place;
    end

    always @(*) begin
        place$2 = staged_place;
    end

    always @(*) begin
        place$3 = resident_place;
    end

    always @(*) begin
        place$4 = leaving_place;
    end

    always @(*) begin
        place$5 = writing_back_place;
    end

    always @(*) begin
        at$0$clock = clock;
    end

    always @(*) begin
        at$0$d = at$0$q;
        if (moving$q) begin
            if ((left$q == place$0) & (reached$q != place$0)) begin
                at$0$d = at$0$q - 32'h1;
            end
            if ((reached$q == place$0) & (left$q != place$0)) begin
                at$0$d = at$0$q + 32'h1;
            end
        end
        if (reset) begin
            at$0$d = 32'h0;
        end
    end

    always @(*) begin
        at$1$clock = clock;
    end

    always @(*) begin
        at$1$d = at$1$q;
        if (moving$q) begin
            if ((left$q == place$1) & (reached$q != place$1)) begin
                at$1$d = at$1$q - 32'h1;
            end
            if ((reached$q == place$1) & (left$q != place$1)) begin
                at$1$d = at$1$q + 32'h1;
            end
        end
        if (reset) begin
            at$1$d = 32'h0;
        end
    end

    always @(*) begin
        at$2$clock = clock;
    end

    always @(*) begin
        at$2$d = at$2$q;
        if (moving$q) begin
            if ((left$q == place$2) & (reached$q != place$2)) begin
                at$2$d = at$2$q - 32'h1;
            end
            if ((reached$q == place$2) & (left$q != place$2)) begin
                at$2$d = at$2$q + 32'h1;
            end
        end
        if (reset) begin
            at$2$d = 32'h0;
        end
    end

    always @(*) begin
        at$3$clock = clock;
    end

    always @(*) begin
        at$3$d = at$3$q;
        if (moving$q) begin
            if ((left$q == place$3) & (reached$q != place$3)) begin
                at$3$d = at$3$q - 32'h1;
            end
            if ((reached$q == place$3) & (left$q != place$3)) begin
                at$3$d = at$3$q + 32'h1;
            end
        end
        if (reset) begin
            at$3$d = 32'h0;
        end
    end

    always @(*) begin
        at$4$clock = clock;
    end

    always @(*) begin
        at$4$d = at$4$q;
        if (moving$q) begin
            if ((left$q == place$4) & (reached$q != place$4)) begin
                at$4$d = at$4$q - 32'h1;
            end
            if ((reached$q == place$4) & (left$q != place$4)) begin
                at$4$d = at$4$q + 32'h1;
            end
        end
        if (reset) begin
            at$4$d = 32'h0;
        end
    end

    always @(*) begin
        at$5$clock = clock;
    end

    always @(*) begin
        at$5$d = at$5$q;
        if (moving$q) begin
            if ((left$q == place$5) & (reached$q != place$5)) begin
                at$5$d = at$5$q - 32'h1;
            end
            if ((reached$q == place$5) & (left$q != place$5)) begin
                at$5$d = at$5$q + 32'h1;
            end
        end
        if (reset) begin
            at$5$d = 32'h0;
        end
    end

    always @(*) begin
        posted = n_posted$q;
    end

    always @(*) begin
        withdrawn = n_withdrawn$q;
    end

    always @(*) begin
        free = at$0$q;
    end

    always @(*) begin
        fetching = at$1$q;
    end

    always @(*) begin
        staged = at$2$q;
    end

    always @(*) begin
        resident = at$3$q;
    end

    always @(*) begin
        leaving = at$4$q;
    end

    always @(*) begin
        writing_back = at$5$q;
    end

endmodule // sequencer$counts


module sequencer$counts$at$0(d,q,clock);

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

endmodule // sequencer$counts$at$0


module sequencer$counts$at$1(d,q,clock);

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

endmodule // sequencer$counts$at$1


module sequencer$counts$at$2(d,q,clock);

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

endmodule // sequencer$counts$at$2


module sequencer$counts$at$3(d,q,clock);

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

endmodule // sequencer$counts$at$3


module sequencer$counts$at$4(d,q,clock);

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

endmodule // sequencer$counts$at$4


module sequencer$counts$at$5(d,q,clock);

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

endmodule // sequencer$counts$at$5


module sequencer$counts$left(d,q,clock);

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

endmodule // sequencer$counts$left


module sequencer$counts$moving(d,q,clock);

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

endmodule // sequencer$counts$moving


module sequencer$counts$n_posted(d,q,clock);

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

endmodule // sequencer$counts$n_posted


module sequencer$counts$n_withdrawn(d,q,clock);

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

endmodule // sequencer$counts$n_withdrawn


module sequencer$counts$posts(d,q,clock);

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

endmodule // sequencer$counts$posts


module sequencer$counts$reached(d,q,clock);

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

endmodule // sequencer$counts$reached


module sequencer$counts$withdraws(d,q,clock);

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

endmodule // sequencer$counts$withdraws


module sequencer$deciding(d,q,clock);

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

endmodule // sequencer$deciding


module sequencer$decode(valid,data,present_mask,managed_mask,frame_base,window_base,remote,wrong,treated);

    // Module arguments
    input wire  valid;
    input wire  [511:0] data;
    input wire  [63:0] present_mask;
    input wire  [63:0] managed_mask;
    input wire  [27:0] frame_base;
    input wire  [27:0] window_base;
    output reg  [7:0] remote;
    output reg  [7:0] wrong;
    output reg  [7:0] treated;

    // Local signals
    reg  [63:0] word$0;
    reg  [63:0] word$1;
    reg  [63:0] word$2;
    reg  [63:0] word$3;
    reg  [63:0] word$4;
    reg  [63:0] word$5;
    reg  [63:0] word$6;
    reg  [63:0] word$7;
    reg  [27:0] low$0;
    reg  [27:0] low$1;
    reg  [27:0] low$2;
    reg  [27:0] low$3;
    reg  [27:0] low$4;
    reg  [27:0] low$5;
    reg  [27:0] low$6;
    reg  [27:0] low$7;
    reg  [11:0] high$0;
    reg  [11:0] high$1;
    reg  [11:0] high$2;
    reg  [11:0] high$3;
    reg  [11:0] high$4;
    reg  [11:0] high$5;
    reg  [11:0] high$6;
    reg  [11:0] high$7;
    reg  managed$0;
    reg  managed$1;
    reg  managed$2;
    reg  managed$3;
    reg  managed$4;
    reg  managed$5;
    reg  managed$6;
    reg  managed$7;
    reg  present$0;
    reg  present$1;
    reg  present$2;
    reg  present$3;
    reg  present$4;
    reg  present$5;
    reg  present$6;
    reg  present$7;
    reg  in_window$0;
    reg  in_window$1;
    reg  in_window$2;
    reg  in_window$3;
    reg  in_window$4;
    reg  in_window$5;
    reg  in_window$6;
    reg  in_window$7;
    reg  in_frames$0;
    reg  in_frames$1;
    reg  in_frames$2;
    reg  in_frames$3;
    reg  in_frames$4;
    reg  in_frames$5;
    reg  in_frames$6;
    reg  in_frames$7;

    // Update code

    always @(*) begin
        word$0 = data[(64'h0)+:(64)];
    end

    always @(*) begin
        word$1 = data[(64'h40)+:(64)];
    end

    always @(*) begin
        word$2 = data[(64'h80)+:(64)];
    end

    always @(*) begin
        word$3 = data[(64'hc0)+:(64)];
    end

    always @(*) begin
        word$4 = data[(64'h100)+:(64)];
    end

    always @(*) begin
        word$5 = data[(64'h140)+:(64)];
    end

    always @(*) begin
        word$6 = data[(64'h180)+:(64)];
    end

    always @(*) begin
        word$7 = data[(64'h1c0)+:(64)];
    end

    always @(*) begin
        low$0 = word$0[(32'hc)+:(28)];
    end

    always @(*) begin
        high$0 = word$0[(32'h28)+:(12)];
    end

    always @(*) begin
        managed$0 = (word$0 & managed_mask) != 32'h0;
    end

    always @(*) begin
        present$0 = (word$0 & present_mask) != 32'h0;
    end

    always @(*) begin
        in_window$0 = (high$0 == 32'h0) & (low$0[(32'he)+:(14)] == window_base[(32'he)+:(14)]);
    end

    always @(*) begin
        in_frames$0 = (high$0 == 32'h0) & (low$0[(32'hc)+:(16)] == frame_base[(32'hc)+:(16)]);
    end

    always @(*) begin
        low$1 = word$1[(32'hc)+:(28)];
    end

    always @(*) begin
        high$1 = word$1[(32'h28)+:(12)];
    end

    always @(*) begin
        managed$1 = (word$1 & managed_mask) != 32'h0;
    end

    always @(*) begin
        present$1 = (word$1 & present_mask) != 32'h0;
    end

    always @(*) begin
        in_window$1 = (high$1 == 32'h0) & (low$1[(32'he)+:(14)] == window_base[(32'he)+:(14)]);
    end

    always @(*) begin
        in_frames$1 = (high$1 == 32'h0) & (low$1[(32'hc)+:(16)] == frame_base[(32'hc)+:(16)]);
    end

    always @(*) begin
        low$2 = word$2[(32'hc)+:(28)];
    end

    always @(*) begin
        high$2 = word$2[(32'h28)+:(12)];
    end

    always @(*) begin
        managed$2 = (word$2 & managed_mask) != 32'h0;
    end

    always @(*) begin
        present$2 = (word$2 & present_mask) != 32'h0;
    end

    always @(*) begin
        in_window$2 = (high$2 == 32'h0) & (low$2[(32'he)+:(14)] == window_base[(32'he)+:(14)]);
    end

    always @(*) begin
        in_frames$2 = (high$2 == 32'h0) & (low$2[(32'hc)+:(16)] == frame_base[(32'hc)+:(16)]);
    end

    always @(*) begin
        low$3 = word$3[(32'hc)+:(28)];
    end

    always @(*) begin
        high$3 = word$3[(32'h28)+:(12)];
    end

    always @(*) begin
        managed$3 = (word$3 & managed_mask) != 32'h0;
    end

    always @(*) begin
        present$3 = (word$3 & present_mask) != 32'h0;
    end

    always @(*) begin
        in_window$3 = (high$3 == 32'h0) & (low$3[(32'he)+:(14)] == window_base[(32'he)+:(14)]);
    end

    always @(*) begin
        in_frames$3 = (high$3 == 32'h0) & (low$3[(32'hc)+:(16)] == frame_base[(32'hc)+:(16)]);
    end

    always @(*) begin
        low$4 = word$4[(32'hc)+:(28)];
    end

    always @(*) begin
        high$4 = word$4[(32'h28)+:(12)];
    end

    always @(*) begin
        managed$4 = (word$4 & managed_mask) != 32'h0;
    end

    always @(*) begin
        present$4 = (word$4 & present_mask) != 32'h0;
    end

    always @(*) begin
        in_window$4 = (high$4 == 32'h0) & (low$4[(32'he)+:(14)] == window_base[(32'he)+:(14)]);
    end

    always @(*) begin
        in_frames$4 = (high$4 == 32'h0) & (low$4[(32'hc)+:(16)] == frame_base[(32'hc)+:(16)]);
    end

    always @(*) begin
        low$5 = word$5[(32'hc)+:(28)];
    end

    always @(*) begin
        high$5 = word$5[(32'h28)+:(12)];
    end

    always @(*) begin
        managed$5 = (word$5 & managed_mask) != 32'h0;
    end

    always @(*) begin
        present$5 = (word$5 & present_mask) != 32'h0;
    end

    always @(*) begin
        in_window$5 = (high$5 == 32'h0) & (low$5[(32'he)+:(14)] == window_base[(32'he)+:(14)]);
    end

    always @(*) begin
        in_frames$5 = (high$5 == 32'h0) & (low$5[(32'hc)+:(16)] == frame_base[(32'hc)+:(16)]);
    end

    always @(*) begin
        low$6 = word$6[(32'hc)+:(28)];
    end

    always @(*) begin
        high$6 = word$6[(32'h28)+:(12)];
    end

    always @(*) begin
        managed$6 = (word$6 & managed_mask) != 32'h0;
    end

    always @(*) begin
        present$6 = (word$6 & present_mask) != 32'h0;
    end

    always @(*) begin
        in_window$6 = (high$6 == 32'h0) & (low$6[(32'he)+:(14)] == window_base[(32'he)+:(14)]);
    end

    always @(*) begin
        in_frames$6 = (high$6 == 32'h0) & (low$6[(32'hc)+:(16)] == frame_base[(32'hc)+:(16)]);
    end

    always @(*) begin
        low$7 = word$7[(32'hc)+:(28)];
    end

    always @(*) begin
        high$7 = word$7[(32'h28)+:(12)];
    end

    always @(*) begin
        managed$7 = (word$7 & managed_mask) != 32'h0;
    end

    always @(*) begin
        present$7 = (word$7 & present_mask) != 32'h0;
    end

    always @(*) begin
        in_window$7 = (high$7 == 32'h0) & (low$7[(32'he)+:(14)] == window_base[(32'he)+:(14)]);
    end

    always @(*) begin
        in_frames$7 = (high$7 == 32'h0) & (low$7[(32'hc)+:(16)] == frame_base[(32'hc)+:(16)]);
    end

    always @(*) begin
        remote = 32'h0;
        if (valid) begin
            if (managed$0 & in_window$0 & ~present$0) begin
                remote = (remote & ~(1 << (0)) | ((1'b1) << (0)));
            end
            if (managed$1 & in_window$1 & ~present$1) begin
                remote = (remote & ~(1 << (1)) | ((1'b1) << (1)));
            end
            if (managed$2 & in_window$2 & ~present$2) begin
                remote = (remote & ~(1 << (2)) | ((1'b1) << (2)));
            end
            if (managed$3 & in_window$3 & ~present$3) begin
                remote = (remote & ~(1 << (3)) | ((1'b1) << (3)));
            end
            if (managed$4 & in_window$4 & ~present$4) begin
                remote = (remote & ~(1 << (4)) | ((1'b1) << (4)));
            end
            if (managed$5 & in_window$5 & ~present$5) begin
                remote = (remote & ~(1 << (5)) | ((1'b1) << (5)));
            end
            if (managed$6 & in_window$6 & ~present$6) begin
                remote = (remote & ~(1 << (6)) | ((1'b1) << (6)));
            end
            if (managed$7 & in_window$7 & ~present$7) begin
                remote = (remote & ~(1 << (7)) | ((1'b1) << (7)));
            end
        end
    end

    always @(*) begin
        wrong = 32'h0;
        if (valid) begin
            if (managed$0 & ((in_window$0 & present$0) | (~in_window$0 & ~in_frames$0))) begin
                wrong = (wrong & ~(1 << (0)) | ((1'b1) << (0)));
            end
            if (managed$1 & ((in_window$1 & present$1) | (~in_window$1 & ~in_frames$1))) begin
                wrong = (wrong & ~(1 << (1)) | ((1'b1) << (1)));
            end
            if (managed$2 & ((in_window$2 & present$2) | (~in_window$2 & ~in_frames$2))) begin
                wrong = (wrong & ~(1 << (2)) | ((1'b1) << (2)));
            end
            if (managed$3 & ((in_window$3 & present$3) | (~in_window$3 & ~in_frames$3))) begin
                wrong = (wrong & ~(1 << (3)) | ((1'b1) << (3)));
            end
            if (managed$4 & ((in_window$4 & present$4) | (~in_window$4 & ~in_frames$4))) begin
                wrong = (wrong & ~(1 << (4)) | ((1'b1) << (4)));
            end
            if (managed$5 & ((in_window$5 & present$5) | (~in_window$5 & ~in_frames$5))) begin
                wrong = (wrong & ~(1 << (5)) | ((1'b1) << (5)));
            end
            if (managed$6 & ((in_window$6 & present$6) | (~in_window$6 & ~in_frames$6))) begin
                wrong = (wrong & ~(1 << (6)) | ((1'b1) << (6)));
            end
            if (managed$7 & ((in_window$7 & present$7) | (~in_window$7 & ~in_frames$7))) begin
                wrong = (wrong & ~(1 << (7)) | ((1'b1) << (7)));
            end
        end
    end

    always @(*) begin
        treated = 32'h0;
        if (valid) begin
            if (managed$0 & (in_window$0 | ~in_frames$0)) begin
                treated = (treated & ~(1 << (0)) | ((1'b1) << (0)));
            end
            if (managed$1 & (in_window$1 | ~in_frames$1)) begin
                treated = (treated & ~(1 << (1)) | ((1'b1) << (1)));
            end
            if (managed$2 & (in_window$2 | ~in_frames$2)) begin
                treated = (treated & ~(1 << (2)) | ((1'b1) << (2)));
            end
            if (managed$3 & (in_window$3 | ~in_frames$3)) begin
                treated = (treated & ~(1 << (3)) | ((1'b1) << (3)));
            end
            if (managed$4 & (in_window$4 | ~in_frames$4)) begin
                treated = (treated & ~(1 << (4)) | ((1'b1) << (4)));
            end
            if (managed$5 & (in_window$5 | ~in_frames$5)) begin
                treated = (treated & ~(1 << (5)) | ((1'b1) << (5)));
            end
            if (managed$6 & (in_window$6 | ~in_frames$6)) begin
                treated = (treated & ~(1 << (6)) | ((1'b1) << (6)));
            end
            if (managed$7 & (in_window$7 | ~in_frames$7)) begin
                treated = (treated & ~(1 << (7)) | ((1'b1) << (7)));
            end
        end
    end

endmodule // sequencer$decode


module sequencer$directory_at(d,q,clock);

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

endmodule // sequencer$directory_at


module sequencer$directory_entry(clock,read_address,read_data,write_address,write_data,write_enable);

    // Module arguments
    input wire  clock;
    input wire  [13:0] read_address;
    output reg  [20:0] read_data;
    input wire  [13:0] write_address;
    input wire  [20:0] write_data;
    input wire  write_enable;

    // Update code (custom)
    (* no_rw_check *)
    reg[20:0] mem[16383:0];

    always @(posedge clock) begin
       read_data <= mem[read_address];
       // synthesis translate_off
       if (write_enable & (write_address == read_address)) begin
          read_data <= {21{1'b0}};
       end
       // synthesis translate_on
       if (write_enable) begin
          mem[write_address] <= write_data;
       end
    end
endmodule // sequencer$directory_entry


module sequencer$directory_facts(clock,read_address,read_data,write_address,write_data,write_enable);

    // Module arguments
    input wire  clock;
    input wire  [13:0] read_address;
    output reg  [3:0] read_data;
    input wire  [13:0] write_address;
    input wire  [3:0] write_data;
    input wire  write_enable;

    // Update code (custom)
    (* no_rw_check *)
    reg[3:0] mem[16383:0];

    always @(posedge clock) begin
       read_data <= mem[read_address];
       // synthesis translate_off
       if (write_enable & (write_address == read_address)) begin
          read_data <= {4{1'b0}};
       end
       // synthesis translate_on
       if (write_enable) begin
          mem[write_address] <= write_data;
       end
    end
endmodule // sequencer$directory_facts


module sequencer$directory_frame(clock,read_address,read_data,write_address,write_data,write_enable);

    // Module arguments
    input wire  clock;
    input wire  [13:0] read_address;
    output reg  [11:0] read_data;
    input wire  [13:0] write_address;
    input wire  [11:0] write_data;
    input wire  write_enable;

    // Update code (custom)
    (* no_rw_check *)
    reg[11:0] mem[16383:0];

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
endmodule // sequencer$directory_frame


module sequencer$directory_slot(clock,read_address,read_data,write_address,write_data,write_enable);

    // Module arguments
    input wire  clock;
    input wire  [13:0] read_address;
    output reg  [5:0] read_data;
    input wire  [13:0] write_address;
    input wire  [5:0] write_data;
    input wire  write_enable;

    // Update code (custom)
    (* no_rw_check *)
    reg[5:0] mem[16383:0];

    always @(posedge clock) begin
       read_data <= mem[read_address];
       // synthesis translate_off
       if (write_enable & (write_address == read_address)) begin
          read_data <= {6{1'b0}};
       end
       // synthesis translate_on
       if (write_enable) begin
          mem[write_address] <= write_data;
       end
    end
endmodule // sequencer$directory_slot


module sequencer$directory_word(d,q,clock);

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

endmodule // sequencer$directory_word


module sequencer$directory_writes(d,q,clock);

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

endmodule // sequencer$directory_writes


module sequencer$does_abort(d,q,clock);

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

endmodule // sequencer$does_abort


module sequencer$does_begin(d,q,clock);

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

endmodule // sequencer$does_begin


module sequencer$does_commit(d,q,clock);

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

endmodule // sequencer$does_commit


module sequencer$does_demand(d,q,clock);

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

endmodule // sequencer$does_demand


module sequencer$does_next(d,q,clock);

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

endmodule // sequencer$does_next


module sequencer$does_post(d,q,clock);

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

endmodule // sequencer$does_post


module sequencer$does_query_frame(d,q,clock);

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

endmodule // sequencer$does_query_frame


module sequencer$does_query_page(d,q,clock);

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

endmodule // sequencer$does_query_page


module sequencer$does_release(d,q,clock);

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

endmodule // sequencer$does_release


module sequencer$does_set_tag(d,q,clock);

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

endmodule // sequencer$does_set_tag


module sequencer$does_withdraw(d,q,clock);

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

endmodule // sequencer$does_withdraw


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


module sequencer$end_waits(d,q,clock);

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

endmodule // sequencer$end_waits


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


module sequencer$entry_check(clock,reset,start,start_known,start_entry,start_page,done,take,page,is_remote,present_mask,managed_mask,table_base,window_base,read_valid,read_ready,read_address,arrive,arrive_data,arrive_response);

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
    sequencer$entry_check$wanted wanted(
        .d(wanted$d),
        .q(wanted$q),
        .clock(wanted$clock)
    );
    sequencer$entry_check$known known(
        .d(known$d),
        .q(known$q),
        .clock(known$clock)
    );
    sequencer$entry_check$is_done is_done(
        .d(is_done$d),
        .q(is_done$q),
        .clock(is_done$clock)
    );
    sequencer$entry_check$entry entry(
        .d(entry$d),
        .q(entry$q),
        .clock(entry$clock)
    );
    sequencer$entry_check$its_page its_page(
        .d(its_page$d),
        .q(its_page$q),
        .clock(its_page$clock)
    );
    sequencer$entry_check$word word(
        .d(word$d),
        .q(word$q),
        .clock(word$clock)
    );
    sequencer$entry_check$response response(
        .d(response$d),
        .q(response$q),
        .clock(response$clock)
    );
    sequencer$entry_check$names_it names_it(
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

endmodule // sequencer$entry_check


module sequencer$entry_check$entry(d,q,clock);

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

endmodule // sequencer$entry_check$entry


module sequencer$entry_check$is_done(d,q,clock);

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

endmodule // sequencer$entry_check$is_done


module sequencer$entry_check$its_page(d,q,clock);

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

endmodule // sequencer$entry_check$its_page


module sequencer$entry_check$known(d,q,clock);

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

endmodule // sequencer$entry_check$known


module sequencer$entry_check$names_it(d,q,clock);

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

endmodule // sequencer$entry_check$names_it


module sequencer$entry_check$response(d,q,clock);

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

endmodule // sequencer$entry_check$response


module sequencer$entry_check$wanted(d,q,clock);

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

endmodule // sequencer$entry_check$wanted


module sequencer$entry_check$word(d,q,clock);

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

endmodule // sequencer$entry_check$word


module sequencer$evicts_by_frame(d,q,clock);

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

endmodule // sequencer$evicts_by_frame


module sequencer$evicts_next(d,q,clock);

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

endmodule // sequencer$evicts_next


module sequencer$expiry(d,q,clock);

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

endmodule // sequencer$expiry


module sequencer$fetch_wanted(d,q,clock);

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

endmodule // sequencer$fetch_wanted


module sequencer$finishing(d,q,clock);

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

endmodule // sequencer$finishing


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


module sequencer$frames(clock,read_address,read_data,write_address,write_data,write_enable);

    // Module arguments
    input wire  clock;
    input wire  [11:0] read_address;
    output reg  [31:0] read_data;
    input wire  [11:0] write_address;
    input wire  [31:0] write_data;
    input wire  write_enable;

    // Update code (custom)
    (* no_rw_check *)
    reg[31:0] mem[4095:0];

    always @(posedge clock) begin
       read_data <= mem[read_address];
       // synthesis translate_off
       if (write_enable & (write_address == read_address)) begin
          read_data <= {32{1'b0}};
       end
       // synthesis translate_on
       if (write_enable) begin
          mem[write_address] <= write_data;
       end
    end
endmodule // sequencer$frames


module sequencer$frames_at(d,q,clock);

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

endmodule // sequencer$frames_at


module sequencer$frames_low(d,q,clock);

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

endmodule // sequencer$frames_low


module sequencer$frames_word(d,q,clock);

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

endmodule // sequencer$frames_word


module sequencer$frames_writes(d,q,clock);

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

endmodule // sequencer$frames_writes


module sequencer$free_head(d,q,clock);

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

endmodule // sequencer$free_head


module sequencer$free_head_valid(d,q,clock);

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

endmodule // sequencer$free_head_valid


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
    reg  queue$clock;
    reg  queue$reset;
    reg  queue$push;
    reg  [11:0] queue$push_data;
    reg  queue$pop;
    wire  [11:0] queue$head;
    wire  queue$empty;
    wire  queue$full;
    wire  [12:0] queue$count;
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
    sequencer$free_list$queue queue(
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
    sequencer$free_list$ahead ahead(
        .d(ahead$d),
        .q(ahead$q),
        .clock(ahead$clock)
    );
    sequencer$free_list$first first(
        .d(first$d),
        .q(first$q),
        .clock(first$clock)
    );
    sequencer$free_list$second second(
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

endmodule // sequencer$free_list


module sequencer$free_list$ahead(d,q,clock);

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

endmodule // sequencer$free_list$ahead


module sequencer$free_list$first(d,q,clock);

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

endmodule // sequencer$free_list$first


module sequencer$free_list$queue(clock,reset,push,push_data,pop,head,empty,full,count);

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
    reg  memory$clock;
    reg  [12:0] memory$read_address;
    wire  [11:0] memory$read_data;
    reg  [12:0] memory$write_address;
    reg  [11:0] memory$write_data;
    reg  memory$write_enable;
    reg  [12:0] write_pointer$d;
    wire  [12:0] write_pointer$q;
    reg  write_pointer$clock;
    reg  [12:0] read_pointer$d;
    wire  [12:0] read_pointer$q;
    reg  read_pointer$clock;
    reg  [12:0] following$d;
    wire  [12:0] following$q;
    reg  following$clock;
    reg  [12:0] level$d;
    wire  [12:0] level$q;
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
    reg  [12:0] next_read;
    reg  at_read;
    reg  at_following;
    reg  meets;
    reg  [12:0] level_up;
    reg  [12:0] level_down;
    reg  pushed;
    reg  popped;

    // Sub module instances
    sequencer$free_list$queue$memory memory(
        .clock(memory$clock),
        .read_address(memory$read_address),
        .read_data(memory$read_data),
        .write_address(memory$write_address),
        .write_data(memory$write_data),
        .write_enable(memory$write_enable)
    );
    sequencer$free_list$queue$write_pointer write_pointer(
        .d(write_pointer$d),
        .q(write_pointer$q),
        .clock(write_pointer$clock)
    );
    sequencer$free_list$queue$read_pointer read_pointer(
        .d(read_pointer$d),
        .q(read_pointer$q),
        .clock(read_pointer$clock)
    );
    sequencer$free_list$queue$following following(
        .d(following$d),
        .q(following$q),
        .clock(following$clock)
    );
    sequencer$free_list$queue$level level(
        .d(level$d),
        .q(level$q),
        .clock(level$clock)
    );
    sequencer$free_list$queue$some some(
        .d(some$d),
        .q(some$q),
        .clock(some$clock)
    );
    sequencer$free_list$queue$no_room no_room(
        .d(no_room$d),
        .q(no_room$q),
        .clock(no_room$clock)
    );
    sequencer$free_list$queue$bypass bypass(
        .d(bypass$d),
        .q(bypass$q),
        .clock(bypass$clock)
    );
    sequencer$free_list$queue$bypass_data bypass_data(
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

endmodule // sequencer$free_list$queue


module sequencer$free_list$queue$bypass(d,q,clock);

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

endmodule // sequencer$free_list$queue$bypass


module sequencer$free_list$queue$bypass_data(d,q,clock);

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

endmodule // sequencer$free_list$queue$bypass_data


module sequencer$free_list$queue$following(d,q,clock);

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

endmodule // sequencer$free_list$queue$following


module sequencer$free_list$queue$level(d,q,clock);

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

endmodule // sequencer$free_list$queue$level


module sequencer$free_list$queue$memory(clock,read_address,read_data,write_address,write_data,write_enable);

    // Module arguments
    input wire  clock;
    input wire  [12:0] read_address;
    output reg  [11:0] read_data;
    input wire  [12:0] write_address;
    input wire  [11:0] write_data;
    input wire  write_enable;

    // Update code (custom)
    (* no_rw_check *)
    reg[11:0] mem[8191:0];

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
endmodule // sequencer$free_list$queue$memory


module sequencer$free_list$queue$no_room(d,q,clock);

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

endmodule // sequencer$free_list$queue$no_room


module sequencer$free_list$queue$read_pointer(d,q,clock);

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

endmodule // sequencer$free_list$queue$read_pointer


module sequencer$free_list$queue$some(d,q,clock);

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

endmodule // sequencer$free_list$queue$some


module sequencer$free_list$queue$write_pointer(d,q,clock);

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

endmodule // sequencer$free_list$queue$write_pointer


module sequencer$free_list$second(d,q,clock);

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

endmodule // sequencer$free_list$second


module sequencer$given_frame(d,q,clock);

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

endmodule // sequencer$given_frame


module sequencer$gives_free(d,q,clock);

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

endmodule // sequencer$gives_free


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


module sequencer$hand_at_last(d,q,clock);

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

endmodule // sequencer$hand_at_last


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


module sequencer$has_come(d,q,clock);

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

endmodule // sequencer$has_come


module sequencer$has_room(d,q,clock);

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

endmodule // sequencer$has_room


module sequencer$holds(d,q,clock);

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

endmodule // sequencer$holds


module sequencer$idle(d,q,clock);

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

endmodule // sequencer$idle


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


module sequencer$is_dead(d,q,clock);

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

endmodule // sequencer$is_dead


module sequencer$is_old(d,q,clock);

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

endmodule // sequencer$is_old


module sequencer$join_bit(d,q,clock);

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

endmodule // sequencer$join_bit


module sequencer$joins_unset(d,q,clock);

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

endmodule // sequencer$joins_unset


module sequencer$lacks_hold(d,q,clock);

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

endmodule // sequencer$lacks_hold


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


module sequencer$late_mask(d,q,clock);

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

endmodule // sequencer$late_mask


module sequencer$latency_added(d,q,clock);

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

endmodule // sequencer$latency_added


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


module sequencer$managed_mask(d,q,clock);

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

endmodule // sequencer$managed_mask


module sequencer$mine(d,q,clock);

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

endmodule // sequencer$mine


module sequencer$no_entry_there(d,q,clock);

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

endmodule // sequencer$no_entry_there


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


module sequencer$others(d,q,clock);

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

endmodule // sequencer$others


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


module sequencer$own_expiry(d,q,clock);

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

endmodule // sequencer$own_expiry


module sequencer$own_left(d,q,clock);

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

endmodule // sequencer$own_left


module sequencer$page_before(d,q,clock);

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

endmodule // sequencer$page_before


module sequencer$page_taken(d,q,clock);

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

endmodule // sequencer$page_taken


module sequencer$page_was_taken(d,q,clock);

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

endmodule // sequencer$page_was_taken


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


module sequencer$present_mask(d,q,clock);

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

endmodule // sequencer$present_mask


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


module sequencer$same_entry(d,q,clock);

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

endmodule // sequencer$same_entry


module sequencer$shared_expiry(d,q,clock);

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

endmodule // sequencer$shared_expiry


module sequencer$shared_left(d,q,clock);

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

endmodule // sequencer$shared_left


module sequencer$shares(d,q,clock);

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

endmodule // sequencer$shares


module sequencer$sheds(d,q,clock);

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

endmodule // sequencer$sheds


module sequencer$slot_is_free(d,q,clock);

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

endmodule // sequencer$slot_is_free


module sequencer$slots_spent(d,q,clock);

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

endmodule // sequencer$slots_spent


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
    localparam State$LineAddress = 4;
    localparam State$LineLook = 5;
    localparam State$LineDecide = 6;
    localparam State$LineJoin = 7;
    localparam State$LineSettle = 8;
    localparam State$LineFinish = 9;
    localparam State$Look1 = 10;
    localparam State$Look2 = 11;
    localparam State$EndDo = 12;
    localparam State$FrameDo = 13;
    localparam State$CommandDo = 14;
    localparam State$HandFrame = 15;
    localparam State$HandPage = 16;
    localparam State$CommitDo = 17;
    localparam State$WritebackLook = 18;
    localparam State$WritebackDo = 19;
    localparam State$PinDo = 20;

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


module sequencer$takes_free(d,q,clock);

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

endmodule // sequencer$takes_free


module sequencer$taking(d,q,clock);

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

endmodule // sequencer$taking


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
    reg  memory$clock;
    reg  [3:0] memory$read_address;
    wire  [3:0] memory$read_data;
    reg  [3:0] memory$write_address;
    reg  [3:0] memory$write_data;
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
    reg  [3:0] bypass_data$d;
    wire  [3:0] bypass_data$q;
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
    sequencer$writebacks_done$memory memory(
        .clock(memory$clock),
        .read_address(memory$read_address),
        .read_data(memory$read_data),
        .write_address(memory$write_address),
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
    sequencer$writebacks_done$following following(
        .d(following$d),
        .q(following$q),
        .clock(following$clock)
    );
    sequencer$writebacks_done$level level(
        .d(level$d),
        .q(level$q),
        .clock(level$clock)
    );
    sequencer$writebacks_done$some some(
        .d(some$d),
        .q(some$q),
        .clock(some$clock)
    );
    sequencer$writebacks_done$no_room no_room(
        .d(no_room$d),
        .q(no_room$q),
        .clock(no_room$clock)
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


module sequencer$writebacks_done$following(d,q,clock);

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

endmodule // sequencer$writebacks_done$following


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


module sequencer$writebacks_done$memory(clock,read_address,read_data,write_address,write_data,write_enable);

    // Module arguments
    input wire  clock;
    input wire  [3:0] read_address;
    output reg  [3:0] read_data;
    input wire  [3:0] write_address;
    input wire  [3:0] write_data;
    input wire  write_enable;

    // Update code (custom)
    (* no_rw_check *)
    reg[3:0] mem[15:0];

    always @(posedge clock) begin
       read_data <= mem[read_address];
       // synthesis translate_off
       if (write_enable & (write_address == read_address)) begin
          read_data <= {4{1'b0}};
       end
       // synthesis translate_on
       if (write_enable) begin
          mem[write_address] <= write_data;
       end
    end
endmodule // sequencer$writebacks_done$memory


module sequencer$writebacks_done$no_room(d,q,clock);

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

endmodule // sequencer$writebacks_done$no_room


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


module sequencer$writebacks_done$some(d,q,clock);

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

endmodule // sequencer$writebacks_done$some


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


module sequencer$wrong_one(d,q,clock);

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

endmodule // sequencer$wrong_one


module sequencer$wrote_before(d,q,clock);

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

endmodule // sequencer$wrote_before
