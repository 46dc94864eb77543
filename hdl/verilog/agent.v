// Generated from the Rust-HDL circuit of this name; do not edit.


module agent(clock,reset,function_reset,clock_needed,s_ar_valid,s_ar_ready,s_ar_id,s_ar_address,s_r_valid,s_r_ready,s_r_id,s_r_data,s_r_response,s_aw_valid,s_aw_ready,s_aw_id,s_aw_address,s_w_valid,s_w_ready,s_w_data,s_w_strobe,s_b_valid,s_b_ready,s_b_id,s_b_response,m_ar_valid,m_ar_ready,m_ar_id,m_ar_address,m_r_valid,m_r_ready,m_r_id,m_r_data,m_r_response,m_aw_valid,m_aw_ready,m_aw_id,m_aw_address,m_aw_length,m_w_valid,m_w_ready,m_w_data,m_w_strobe,m_w_last,m_b_valid,m_b_ready,m_b_id,m_b_response,fetch_request_valid,fetch_request_ready,fetch_request_cancel,fetch_request_slot,fetch_request_epoch,fetch_request_page,fetch_confirm_valid,fetch_confirm_slot,fetch_confirm_epoch,fetch_data_valid,fetch_data_ready,fetch_data_slot,fetch_data_epoch,fetch_data_chunk,fetch_data_error,fetch_data_data,writeback_valid,writeback_ready,writeback_slot,writeback_page,writeback_line,writeback_data,writeback_done_valid,writeback_done_slot,writeback_done_error,dma_valid,dma_ready,dma_address,dma_data,dma_done_valid,interrupt_valid,interrupt_ready,interrupt_vector,l_aw_valid,l_aw_ready,l_aw_address,l_w_valid,l_w_ready,l_w_data,l_b_valid,l_b_ready,l_b_response,l_ar_valid,l_ar_ready,l_ar_address,l_r_valid,l_r_ready,l_r_data,l_r_response);

    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  function_reset;
    output reg  clock_needed;
    input wire  s_ar_valid;
    output reg  s_ar_ready;
    input wire  [5:0] s_ar_id;
    input wire  [39:0] s_ar_address;
    output reg  s_r_valid;
    input wire  s_r_ready;
    output reg  [5:0] s_r_id;
    output reg  [511:0] s_r_data;
    output reg  [1:0] s_r_response;
    input wire  s_aw_valid;
    output reg  s_aw_ready;
    input wire  [5:0] s_aw_id;
    input wire  [39:0] s_aw_address;
    input wire  s_w_valid;
    output reg  s_w_ready;
    input wire  [511:0] s_w_data;
    input wire  [63:0] s_w_strobe;
    output reg  s_b_valid;
    input wire  s_b_ready;
    output reg  [5:0] s_b_id;
    output reg  [1:0] s_b_response;
    output reg  m_ar_valid;
    input wire  m_ar_ready;
    output reg  [7:0] m_ar_id;
    output reg  [39:0] m_ar_address;
    input wire  m_r_valid;
    output reg  m_r_ready;
    input wire  [7:0] m_r_id;
    input wire  [511:0] m_r_data;
    input wire  [1:0] m_r_response;
    output reg  m_aw_valid;
    input wire  m_aw_ready;
    output reg  [7:0] m_aw_id;
    output reg  [39:0] m_aw_address;
    output reg  [7:0] m_aw_length;
    output reg  m_w_valid;
    input wire  m_w_ready;
    output reg  [511:0] m_w_data;
    output reg  [63:0] m_w_strobe;
    output reg  m_w_last;
    input wire  m_b_valid;
    output reg  m_b_ready;
    input wire  [7:0] m_b_id;
    input wire  [1:0] m_b_response;
    output reg  fetch_request_valid;
    input wire  fetch_request_ready;
    output reg  fetch_request_cancel;
    output reg  [5:0] fetch_request_slot;
    output reg  [7:0] fetch_request_epoch;
    output reg  [27:0] fetch_request_page;
    input wire  fetch_confirm_valid;
    input wire  [5:0] fetch_confirm_slot;
    input wire  [7:0] fetch_confirm_epoch;
    input wire  fetch_data_valid;
    output reg  fetch_data_ready;
    input wire  [5:0] fetch_data_slot;
    input wire  [7:0] fetch_data_epoch;
    input wire  [2:0] fetch_data_chunk;
    input wire  fetch_data_error;
    input wire  [511:0] fetch_data_data;
    output reg  writeback_valid;
    input wire  writeback_ready;
    output reg  [2:0] writeback_slot;
    output reg  [27:0] writeback_page;
    output reg  [5:0] writeback_line;
    output reg  [511:0] writeback_data;
    input wire  writeback_done_valid;
    input wire  [2:0] writeback_done_slot;
    input wire  writeback_done_error;
    output reg  dma_valid;
    input wire  dma_ready;
    output reg  [63:0] dma_address;
    output reg  [127:0] dma_data;
    input wire  dma_done_valid;
    output reg  interrupt_valid;
    input wire  interrupt_ready;
    output reg  [3:0] interrupt_vector;
    input wire  l_aw_valid;
    output reg  l_aw_ready;
    input wire  [11:0] l_aw_address;
    input wire  l_w_valid;
    output reg  l_w_ready;
    input wire  [31:0] l_w_data;
    output reg  l_b_valid;
    input wire  l_b_ready;
    output reg  [1:0] l_b_response;
    input wire  l_ar_valid;
    output reg  l_ar_ready;
    input wire  [11:0] l_ar_address;
    output reg  l_r_valid;
    input wire  l_r_ready;
    output reg  [31:0] l_r_data;
    output reg  [1:0] l_r_response;

    // Stub signals
    reg  read_path$clock;
    reg  read_path$reset;
    reg  read_path$s_ar_valid;
    wire  read_path$s_ar_ready;
    reg  [5:0] read_path$s_ar_id;
    reg  [39:0] read_path$s_ar_address;
    wire  read_path$s_r_valid;
    reg  read_path$s_r_ready;
    wire  [5:0] read_path$s_r_id;
    wire  [511:0] read_path$s_r_data;
    wire  [1:0] read_path$s_r_response;
    wire  read_path$m_ar_valid;
    reg  read_path$m_ar_ready;
    wire  [7:0] read_path$m_ar_id;
    wire  [39:0] read_path$m_ar_address;
    reg  read_path$m_r_valid;
    wire  read_path$m_r_ready;
    reg  [7:0] read_path$m_r_id;
    reg  [511:0] read_path$m_r_data;
    reg  [1:0] read_path$m_r_response;
    reg  [27:0] read_path$table_base;
    reg  [27:0] read_path$frame_base;
    reg  [27:0] read_path$window_base;
    reg  [27:0] read_path$fence_frame;
    reg  read_path$lines_enabled;
    reg  [15:0] read_path$now;
    reg  read_path$tag_write;
    reg  [11:0] read_path$tag_frame;
    reg  [3:0] read_path$tag_value;
    reg  read_path$context_available;
    wire  read_path$context_allocate;
    wire  [17:0] read_path$context_line;
    wire  [5:0] read_path$context_id;
    wire  [15:0] read_path$context_accepted;
    wire  [1:0] read_path$context_flags;
    reg  read_path$context_read_valid;
    wire  read_path$context_read_ready;
    reg  [4:0] read_path$context_read_index;
    reg  [17:0] read_path$context_read_line;
    reg  read_path$own_read_valid;
    wire  read_path$own_read_ready;
    reg  [7:0] read_path$own_read_id;
    reg  [39:0] read_path$own_read_address;
    reg  read_path$reply_valid;
    wire  read_path$reply_ready;
    reg  [5:0] read_path$reply_id;
    reg  [511:0] read_path$reply_data;
    reg  [1:0] read_path$reply_response;
    reg  [63:0] read_path$writes_busy;
    wire  [31:0] read_path$fence_count;
    wire  read_path$touched;
    wire  [11:0] read_path$touched_frame;
    wire  read_path$count_stray_read;
    wire  read_path$count_no_context;
    wire  read_path$count_table_line;
    reg  write_path$clock;
    reg  write_path$reset;
    reg  write_path$s_aw_valid;
    wire  write_path$s_aw_ready;
    reg  [5:0] write_path$s_aw_id;
    reg  [39:0] write_path$s_aw_address;
    reg  write_path$s_w_valid;
    wire  write_path$s_w_ready;
    reg  [511:0] write_path$s_w_data;
    reg  [63:0] write_path$s_w_strobe;
    wire  write_path$s_b_valid;
    reg  write_path$s_b_ready;
    wire  [5:0] write_path$s_b_id;
    wire  [1:0] write_path$s_b_response;
    wire  write_path$m_aw_valid;
    reg  write_path$m_aw_ready;
    wire  [7:0] write_path$m_aw_id;
    wire  [39:0] write_path$m_aw_address;
    wire  [7:0] write_path$m_aw_length;
    wire  write_path$m_w_valid;
    reg  write_path$m_w_ready;
    wire  [511:0] write_path$m_w_data;
    wire  [63:0] write_path$m_w_strobe;
    wire  write_path$m_w_last;
    reg  write_path$m_b_valid;
    wire  write_path$m_b_ready;
    reg  [7:0] write_path$m_b_id;
    reg  [1:0] write_path$m_b_response;
    reg  [27:0] write_path$table_base;
    reg  [27:0] write_path$frame_base;
    reg  [27:0] write_path$window_base;
    wire  [63:0] write_path$writes_busy;
    wire  [7:0] write_path$table_accepted;
    wire  [7:0] write_path$table_acknowledged;
    wire  write_path$check_valid;
    wire  [17:0] write_path$check_line;
    wire  [511:0] write_path$check_data;
    wire  [63:0] write_path$check_strobe;
    reg  write_path$check_blocked;
    wire  write_path$check_leaves;
    reg  write_path$patch_queued;
    reg  write_path$patch_valid;
    wire  write_path$patch_ready;
    reg  [17:0] write_path$patch_line;
    reg  [511:0] write_path$patch_data;
    reg  [7:0] write_path$patch_entries;
    reg  write_path$fill_valid;
    reg  [5:0] write_path$fill_slot;
    reg  [11:0] write_path$fill_frame;
    reg  [2:0] write_path$fill_chunk;
    reg  [511:0] write_path$fill_data;
    wire  write_path$fill_beat_taken;
    wire  write_path$fill_chunk_taken;
    wire  write_path$fill_acknowledged;
    wire  [5:0] write_path$fill_acknowledged_slot;
    wire  write_path$fill_acknowledged_error;
    reg  write_path$live_write;
    reg  [11:0] write_path$live_frame;
    reg  write_path$live_value;
    reg  [11:0] write_path$dirty_frame;
    wire  write_path$dirty;
    wire  write_path$count_stray_write;
    reg  contexts$clock;
    reg  contexts$reset;
    reg  [15:0] contexts$now;
    reg  [5:0] contexts$late_bit;
    wire  contexts$available;
    reg  contexts$allocate;
    reg  [17:0] contexts$allocate_line;
    reg  [5:0] contexts$allocate_id;
    reg  [15:0] contexts$allocate_accepted;
    reg  [1:0] contexts$allocate_flags;
    reg  [7:0] contexts$table_accepted;
    reg  [7:0] contexts$table_acknowledged;
    wire  contexts$read_valid;
    reg  contexts$read_ready;
    wire  [4:0] contexts$read_index;
    wire  [17:0] contexts$read_line;
    reg  contexts$arrive;
    reg  [4:0] contexts$arrive_index;
    reg  [511:0] contexts$arrive_data;
    reg  [1:0] contexts$arrive_response;
    wire  contexts$arrived_empty;
    reg  contexts$arrived_take;
    wire  [4:0] contexts$taken_index;
    wire  [511:0] contexts$taken_data;
    wire  contexts$taken_error;
    wire  [17:0] contexts$taken_line;
    wire  [15:0] contexts$taken_accepted;
    wire  [1:0] contexts$taken_flags;
    reg  [17:0] contexts$current_line;
    wire  contexts$current_held;
    wire  [15:0] contexts$current_expiry;
    reg  contexts$finish;
    wire  contexts$finish_ready;
    reg  [4:0] contexts$finish_index;
    reg  [511:0] contexts$finish_data;
    reg  [7:0] contexts$finish_touched;
    reg  [7:0] contexts$finish_bad;
    reg  [7:0] contexts$finish_waiting;
    reg  [15:0] contexts$finish_expiry;
    reg  contexts$finish_hold;
    reg  contexts$complete;
    reg  [20:0] contexts$complete_entry;
    reg  contexts$complete_failed;
    wire  contexts$complete_taken;
    wire  [5:0] contexts$holds_taken;
    reg  contexts$check_valid;
    reg  [17:0] contexts$check_line;
    reg  [511:0] contexts$check_data;
    reg  [63:0] contexts$check_strobe;
    reg  contexts$check_leaves;
    wire  contexts$check_blocked;
    wire  contexts$reply_valid;
    reg  contexts$reply_ready;
    wire  [5:0] contexts$reply_id;
    wire  [511:0] contexts$reply_data;
    wire  [1:0] contexts$reply_response;
    wire  contexts$patch_queued;
    wire  contexts$patch_valid;
    reg  contexts$patch_ready;
    wire  [17:0] contexts$patch_line;
    wire  [511:0] contexts$patch_data;
    wire  [7:0] contexts$patch_entries;
    wire  [7:0] contexts$late_entries;
    wire  [7:0] contexts$installed_entries;
    wire  contexts$count_ended_by_write;
    reg  sequencer$clock;
    reg  sequencer$reset;
    reg  [15:0] sequencer$now;
    reg  [5:0] sequencer$present_bit;
    reg  [5:0] sequencer$managed_bit;
    reg  [5:0] sequencer$late_bit;
    reg  [27:0] sequencer$frame_base;
    reg  [27:0] sequencer$window_base;
    reg  [27:0] sequencer$table_base;
    reg  sequencer$enable_prefetch;
    reg  sequencer$enable_hold;
    reg  sequencer$enable_install;
    reg  [4:0] sequencer$hold_limit;
    reg  [6:0] sequencer$fetch_limit;
    reg  [7:0] sequencer$reserved_frames;
    reg  [15:0] sequencer$deadline_cycles;
    reg  [15:0] sequencer$shed_cycles;
    reg  [31:0] sequencer$fence_count;
    wire  sequencer$is_ready;
    reg  sequencer$arrived_empty;
    wire  sequencer$arrived_take;
    reg  [4:0] sequencer$taken_index;
    reg  [511:0] sequencer$taken_data;
    reg  sequencer$taken_error;
    reg  [17:0] sequencer$taken_line;
    reg  [15:0] sequencer$taken_accepted;
    reg  [1:0] sequencer$taken_flags;
    wire  [17:0] sequencer$current_line;
    reg  sequencer$current_held;
    reg  [15:0] sequencer$current_expiry;
    reg  [5:0] sequencer$holds_taken;
    wire  sequencer$finish;
    reg  sequencer$finish_ready;
    wire  [4:0] sequencer$finish_index;
    wire  [511:0] sequencer$finish_data;
    wire  [7:0] sequencer$finish_touched;
    wire  [7:0] sequencer$finish_bad;
    wire  [7:0] sequencer$finish_waiting;
    wire  [15:0] sequencer$finish_expiry;
    wire  sequencer$finish_hold;
    wire  [7:0] sequencer$policy_remote;
    reg  [7:0] sequencer$policy_wanted;
    reg  [5:0] sequencer$free_slot;
    reg  sequencer$free_slot_valid;
    reg  [6:0] sequencer$slots_busy;
    wire  sequencer$allocate;
    wire  [13:0] sequencer$allocate_page;
    wire  [11:0] sequencer$allocate_frame;
    wire  [20:0] sequencer$allocate_entry;
    wire  sequencer$allocate_demand;
    wire  [5:0] sequencer$done_slot;
    reg  sequencer$done;
    reg  sequencer$dead;
    wire  sequencer$mark_taken;
    reg  sequencer$complete;
    reg  [20:0] sequencer$complete_entry;
    reg  sequencer$complete_failed;
    wire  sequencer$complete_taken;
    reg  sequencer$end_valid;
    wire  sequencer$end_take;
    reg  [13:0] sequencer$end_page;
    reg  [11:0] sequencer$end_frame;
    reg  [20:0] sequencer$end_entry;
    reg  sequencer$end_taken;
    reg  sequencer$end_failed;
    reg  sequencer$end_cancelled;
    reg  sequencer$command_start;
    reg  [3:0] sequencer$command_operation;
    reg  [31:0] sequencer$command_argument;
    reg  [31:0] sequencer$command_token;
    wire  sequencer$command_busy;
    wire  [3:0] sequencer$command_result;
    wire  [31:0] sequencer$command_result0;
    wire  [31:0] sequencer$command_result1;
    wire  sequencer$check_valid;
    reg  sequencer$check_ready;
    wire  [39:0] sequencer$check_address;
    reg  sequencer$check_arrive;
    reg  [511:0] sequencer$check_data;
    reg  [1:0] sequencer$check_response;
    wire  sequencer$tag_write;
    wire  [11:0] sequencer$tag_frame;
    wire  [3:0] sequencer$tag_value;
    wire  sequencer$live_write;
    wire  [11:0] sequencer$live_frame;
    wire  sequencer$live_value;
    wire  [11:0] sequencer$dirty_frame;
    reg  sequencer$dirty;
    wire  sequencer$touch;
    wire  [11:0] sequencer$touch_frame;
    wire  [11:0] sequencer$hand_frame;
    reg  sequencer$hand_referenced;
    wire  sequencer$hand_passes;
    wire  sequencer$writeback_start;
    wire  [2:0] sequencer$writeback_slot;
    wire  [13:0] sequencer$writeback_page;
    wire  [11:0] sequencer$writeback_frame;
    reg  sequencer$writeback_done_valid;
    reg  [2:0] sequencer$writeback_done_slot;
    reg  sequencer$writeback_done_error;
    wire  sequencer$pin;
    wire  sequencer$unpin;
    wire  [13:0] sequencer$pin_page;
    reg  sequencer$pins_full;
    reg  sequencer$pin_expired;
    reg  [13:0] sequencer$pin_expired_page;
    wire  sequencer$event_valid;
    wire  [7:0] sequencer$event_type;
    wire  [11:0] sequencer$event_frame;
    wire  [13:0] sequencer$event_page;
    wire  [20:0] sequencer$event_entry;
    wire  sequencer$count_fetch;
    wire  sequencer$count_failed;
    wire  sequencer$count_cancelled;
    wire  sequencer$count_alias;
    wire  sequencer$count_bad;
    wire  sequencer$count_no_hold;
    wire  sequencer$count_no_slot;
    wire  sequencer$count_no_frame;
    wire  sequencer$count_hold;
    wire  sequencer$count_eviction;
    wire  sequencer$count_writeback;
    wire  sequencer$count_demand;
    wire  [15:0] sequencer$frames_posted;
    wire  [15:0] sequencer$frames_withdrawn;
    wire  [15:0] sequencer$frames_free;
    wire  [15:0] sequencer$frames_fetching;
    wire  [15:0] sequencer$frames_staged;
    wire  [15:0] sequencer$frames_resident;
    wire  [15:0] sequencer$frames_leaving;
    wire  [15:0] sequencer$frames_writing_back;
    reg  fetches$clock;
    reg  fetches$reset;
    reg  fetches$cancel_all;
    reg  fetches$transport_reset;
    reg  [15:0] fetches$now;
    reg  [15:0] fetches$timeout_cycles;
    wire  [5:0] fetches$free_slot;
    wire  fetches$free_valid;
    wire  [6:0] fetches$slots_busy;
    reg  fetches$allocate;
    reg  [13:0] fetches$allocate_page;
    reg  [11:0] fetches$allocate_frame;
    reg  [20:0] fetches$allocate_entry;
    reg  fetches$allocate_demand;
    reg  [5:0] fetches$done_slot;
    wire  fetches$done;
    wire  fetches$dead;
    reg  fetches$mark_taken;
    wire  fetches$complete;
    wire  [20:0] fetches$complete_entry;
    wire  fetches$complete_failed;
    reg  fetches$complete_taken;
    wire  fetches$end_valid;
    reg  fetches$end_take;
    wire  [13:0] fetches$end_page;
    wire  [11:0] fetches$end_frame;
    wire  [20:0] fetches$end_entry;
    wire  fetches$end_taken;
    wire  fetches$end_failed;
    wire  fetches$end_cancelled;
    wire  fetches$fetch_request_valid;
    reg  fetches$fetch_request_ready;
    wire  fetches$fetch_request_cancel;
    wire  [5:0] fetches$fetch_request_slot;
    wire  [7:0] fetches$fetch_request_epoch;
    wire  [27:0] fetches$fetch_request_page;
    reg  fetches$fetch_confirm_valid;
    reg  [5:0] fetches$fetch_confirm_slot;
    reg  [7:0] fetches$fetch_confirm_epoch;
    reg  fetches$fetch_data_valid;
    wire  fetches$fetch_data_ready;
    reg  [5:0] fetches$fetch_data_slot;
    reg  [7:0] fetches$fetch_data_epoch;
    reg  [2:0] fetches$fetch_data_chunk;
    reg  fetches$fetch_data_error;
    reg  [511:0] fetches$fetch_data_data;
    wire  fetches$fill_valid;
    wire  [5:0] fetches$fill_slot;
    wire  [11:0] fetches$fill_frame;
    wire  [2:0] fetches$fill_chunk;
    wire  [511:0] fetches$fill_data;
    reg  fetches$fill_beat_taken;
    reg  fetches$fill_chunk_taken;
    reg  fetches$fill_acknowledged;
    reg  [5:0] fetches$fill_acknowledged_slot;
    reg  fetches$fill_acknowledged_error;
    wire  fetches$count_stale;
    reg  [17:0] policy$line;
    reg  [7:0] policy$remote;
    wire  [7:0] policy$wanted;
    reg  reference$clock;
    reg  reference$filled;
    reg  [11:0] reference$filled_frame;
    reg  reference$read;
    reg  [11:0] reference$read_frame;
    reg  reference$hand_passes;
    reg  [11:0] reference$hand_frame;
    wire  reference$hand_referenced;
    reg  pins$clock;
    reg  pins$reset;
    reg  [23:0] pins$timeout_cycles;
    reg  pins$pin;
    reg  pins$unpin;
    reg  [13:0] pins$page;
    wire  pins$full;
    wire  pins$any;
    wire  pins$expired;
    wire  [13:0] pins$expired_page;
    reg  writeback$clock;
    reg  writeback$reset;
    reg  [27:0] writeback$frame_base;
    reg  writeback$start;
    reg  [2:0] writeback$start_slot;
    reg  [13:0] writeback$start_page;
    reg  [11:0] writeback$start_frame;
    wire  writeback$read_valid;
    reg  writeback$read_ready;
    wire  [39:0] writeback$read_address;
    reg  writeback$arrive;
    reg  [511:0] writeback$arrive_data;
    wire  writeback$writeback_valid;
    reg  writeback$writeback_ready;
    wire  [2:0] writeback$writeback_slot;
    wire  [27:0] writeback$writeback_page;
    wire  [5:0] writeback$writeback_line;
    wire  [511:0] writeback$writeback_data;
    reg  events$clock;
    reg  events$reset;
    reg  events$enable;
    reg  events$enable_interrupts;
    reg  events$event_valid;
    reg  [7:0] events$event_type;
    reg  [11:0] events$event_frame;
    reg  [13:0] events$event_page;
    reg  [20:0] events$event_entry;
    reg  [31:0] events$address_low;
    reg  [31:0] events$address_high;
    reg  [4:0] events$entries_log2;
    reg  [31:0] events$consumer;
    wire  [31:0] events$producer;
    reg  events$clear_overflow;
    wire  events$overflow;
    wire  events$count_lost;
    wire  events$dma_valid;
    reg  events$dma_ready;
    wire  [63:0] events$dma_address;
    wire  [127:0] events$dma_data;
    reg  events$dma_done_valid;
    wire  events$interrupt_valid;
    reg  events$interrupt_ready;
    wire  [3:0] events$interrupt_vector;
    reg  statistics$clock;
    reg  statistics$reset;
    reg  statistics$clear;
    reg  statistics$count$0;
    reg  statistics$count$1;
    reg  statistics$count$2;
    reg  statistics$count$3;
    reg  statistics$count$4;
    reg  statistics$count$5;
    reg  statistics$count$6;
    reg  statistics$count$7;
    reg  statistics$count$8;
    reg  statistics$count$9;
    reg  statistics$count$10;
    reg  statistics$count$11;
    reg  statistics$count$12;
    reg  statistics$count$13;
    reg  statistics$count$14;
    reg  statistics$count$15;
    reg  statistics$count$16;
    reg  statistics$count$17;
    reg  statistics$count$18;
    reg  statistics$count$19;
    reg  statistics$count$20;
    reg  statistics$count$21;
    reg  statistics$count$22;
    reg  [7:0] statistics$late_entries;
    wire  [31:0] statistics$late;
    reg  [7:0] statistics$installed_entries;
    wire  [31:0] statistics$installed;
    wire  [31:0] statistics$value$0;
    wire  [31:0] statistics$value$1;
    wire  [31:0] statistics$value$2;
    wire  [31:0] statistics$value$3;
    wire  [31:0] statistics$value$4;
    wire  [31:0] statistics$value$5;
    wire  [31:0] statistics$value$6;
    wire  [31:0] statistics$value$7;
    wire  [31:0] statistics$value$8;
    wire  [31:0] statistics$value$9;
    wire  [31:0] statistics$value$10;
    wire  [31:0] statistics$value$11;
    wire  [31:0] statistics$value$12;
    wire  [31:0] statistics$value$13;
    wire  [31:0] statistics$value$14;
    wire  [31:0] statistics$value$15;
    wire  [31:0] statistics$value$16;
    wire  [31:0] statistics$value$17;
    wire  [31:0] statistics$value$18;
    wire  [31:0] statistics$value$19;
    wire  [31:0] statistics$value$20;
    wire  [31:0] statistics$value$21;
    wire  [31:0] statistics$value$22;
    reg  registers$clock;
    reg  registers$reset;
    reg  registers$function_reset;
    reg  registers$l_aw_valid;
    wire  registers$l_aw_ready;
    reg  [11:0] registers$l_aw_address;
    reg  registers$l_w_valid;
    wire  registers$l_w_ready;
    reg  [31:0] registers$l_w_data;
    wire  registers$l_b_valid;
    reg  registers$l_b_ready;
    wire  [1:0] registers$l_b_response;
    reg  registers$l_ar_valid;
    wire  registers$l_ar_ready;
    reg  [11:0] registers$l_ar_address;
    wire  registers$l_r_valid;
    reg  registers$l_r_ready;
    wire  [31:0] registers$l_r_data;
    wire  [1:0] registers$l_r_response;
    wire  [27:0] registers$table_base;
    wire  [27:0] registers$frame_base;
    wire  [27:0] registers$window_base;
    wire  [27:0] registers$fence_frame;
    wire  [5:0] registers$present_bit;
    wire  [5:0] registers$managed_bit;
    wire  [5:0] registers$late_bit;
    wire  registers$enable_prefetch;
    wire  registers$enable_install;
    wire  registers$enable_hold;
    wire  registers$enable_events;
    wire  registers$enable_interrupts;
    wire  [15:0] registers$deadline_cycles;
    wire  [15:0] registers$dram_bound_cycles;
    wire  [4:0] registers$hold_limit;
    wire  [6:0] registers$fetch_limit;
    wire  [7:0] registers$reserved_frames;
    wire  [15:0] registers$fetch_timeout_cycles;
    wire  [23:0] registers$pin_timeout_cycles;
    wire  registers$control_clear_overflow;
    wire  registers$control_transport_reset;
    wire  registers$control_clear_error;
    wire  registers$control_clear_statistics;
    wire  [31:0] registers$command_argument;
    wire  [31:0] registers$command_token;
    wire  [3:0] registers$command_operation;
    wire  [31:0] registers$ring_address_low;
    wire  [31:0] registers$ring_address_high;
    wire  [4:0] registers$ring_entries_log2;
    wire  [31:0] registers$ring_consumer;
    wire  registers$command_start;
    wire  [15:0] registers$reply_limit_cycles;
    reg  registers$status_ready;
    reg  registers$status_event_overflow;
    reg  registers$status_function_reset_seen;
    reg  [5:0] registers$status_holds_taken;
    reg  [6:0] registers$status_slots_busy;
    reg  registers$command_busy;
    reg  [3:0] registers$command_result;
    reg  [25:0] registers$command_answer;
    reg  [31:0] registers$command_result0;
    reg  [31:0] registers$command_result1;
    reg  [31:0] registers$ring_producer;
    reg  [15:0] registers$frames_posted;
    reg  [15:0] registers$frames_withdrawn;
    reg  [15:0] registers$frames_free;
    reg  [15:0] registers$frames_fetching;
    reg  [15:0] registers$frames_staged;
    reg  [15:0] registers$frames_resident;
    reg  [15:0] registers$frames_leaving;
    reg  [15:0] registers$frames_writing_back;
    reg  [31:0] registers$table_line_reads;
    reg  [31:0] registers$pages_in_time;
    reg  [31:0] registers$pages_late;
    reg  [31:0] registers$fetches;
    reg  [31:0] registers$fetches_failed;
    reg  [31:0] registers$fetches_cancelled;
    reg  [31:0] registers$stale_chunks;
    reg  [31:0] registers$aliases;
    reg  [31:0] registers$bad_entries;
    reg  [31:0] registers$stray_reads;
    reg  [31:0] registers$stray_writes;
    reg  [31:0] registers$no_context;
    reg  [31:0] registers$no_hold;
    reg  [31:0] registers$no_slot;
    reg  [31:0] registers$no_frame;
    reg  [31:0] registers$installs;
    reg  [31:0] registers$patches;
    reg  [31:0] registers$holds_taken;
    reg  [31:0] registers$holds_ended_by_write;
    reg  [31:0] registers$evictions;
    reg  [31:0] registers$writebacks;
    reg  [31:0] registers$demands;
    reg  [31:0] registers$events_lost;
    reg  [15:0] now$d;
    wire  [15:0] now$q;
    reg  now$clock;
    reg  [15:0] deadline$d;
    wire  [15:0] deadline$q;
    reg  deadline$clock;
    reg  [15:0] shed$d;
    wire  [15:0] shed$q;
    reg  shed$clock;
    reg  reset_seen$d;
    wire  reset_seen$q;
    reg  reset_seen$clock;

    // Local signals
    reg  [15:0] margin;
    reg  quiet;
    reg  [1:0] kind;
    reg  arrives;
    reg  in_time;

    // Sub module instances
    agent$read_path read_path(
        .clock(read_path$clock),
        .reset(read_path$reset),
        .s_ar_valid(read_path$s_ar_valid),
        .s_ar_ready(read_path$s_ar_ready),
        .s_ar_id(read_path$s_ar_id),
        .s_ar_address(read_path$s_ar_address),
        .s_r_valid(read_path$s_r_valid),
        .s_r_ready(read_path$s_r_ready),
        .s_r_id(read_path$s_r_id),
        .s_r_data(read_path$s_r_data),
        .s_r_response(read_path$s_r_response),
        .m_ar_valid(read_path$m_ar_valid),
        .m_ar_ready(read_path$m_ar_ready),
        .m_ar_id(read_path$m_ar_id),
        .m_ar_address(read_path$m_ar_address),
        .m_r_valid(read_path$m_r_valid),
        .m_r_ready(read_path$m_r_ready),
        .m_r_id(read_path$m_r_id),
        .m_r_data(read_path$m_r_data),
        .m_r_response(read_path$m_r_response),
        .table_base(read_path$table_base),
        .frame_base(read_path$frame_base),
        .window_base(read_path$window_base),
        .fence_frame(read_path$fence_frame),
        .lines_enabled(read_path$lines_enabled),
        .now(read_path$now),
        .tag_write(read_path$tag_write),
        .tag_frame(read_path$tag_frame),
        .tag_value(read_path$tag_value),
        .context_available(read_path$context_available),
        .context_allocate(read_path$context_allocate),
        .context_line(read_path$context_line),
        .context_id(read_path$context_id),
        .context_accepted(read_path$context_accepted),
        .context_flags(read_path$context_flags),
        .context_read_valid(read_path$context_read_valid),
        .context_read_ready(read_path$context_read_ready),
        .context_read_index(read_path$context_read_index),
        .context_read_line(read_path$context_read_line),
        .own_read_valid(read_path$own_read_valid),
        .own_read_ready(read_path$own_read_ready),
        .own_read_id(read_path$own_read_id),
        .own_read_address(read_path$own_read_address),
        .reply_valid(read_path$reply_valid),
        .reply_ready(read_path$reply_ready),
        .reply_id(read_path$reply_id),
        .reply_data(read_path$reply_data),
        .reply_response(read_path$reply_response),
        .writes_busy(read_path$writes_busy),
        .fence_count(read_path$fence_count),
        .touched(read_path$touched),
        .touched_frame(read_path$touched_frame),
        .count_stray_read(read_path$count_stray_read),
        .count_no_context(read_path$count_no_context),
        .count_table_line(read_path$count_table_line)
    );
    agent$write_path write_path(
        .clock(write_path$clock),
        .reset(write_path$reset),
        .s_aw_valid(write_path$s_aw_valid),
        .s_aw_ready(write_path$s_aw_ready),
        .s_aw_id(write_path$s_aw_id),
        .s_aw_address(write_path$s_aw_address),
        .s_w_valid(write_path$s_w_valid),
        .s_w_ready(write_path$s_w_ready),
        .s_w_data(write_path$s_w_data),
        .s_w_strobe(write_path$s_w_strobe),
        .s_b_valid(write_path$s_b_valid),
        .s_b_ready(write_path$s_b_ready),
        .s_b_id(write_path$s_b_id),
        .s_b_response(write_path$s_b_response),
        .m_aw_valid(write_path$m_aw_valid),
        .m_aw_ready(write_path$m_aw_ready),
        .m_aw_id(write_path$m_aw_id),
        .m_aw_address(write_path$m_aw_address),
        .m_aw_length(write_path$m_aw_length),
        .m_w_valid(write_path$m_w_valid),
        .m_w_ready(write_path$m_w_ready),
        .m_w_data(write_path$m_w_data),
        .m_w_strobe(write_path$m_w_strobe),
        .m_w_last(write_path$m_w_last),
        .m_b_valid(write_path$m_b_valid),
        .m_b_ready(write_path$m_b_ready),
        .m_b_id(write_path$m_b_id),
        .m_b_response(write_path$m_b_response),
        .table_base(write_path$table_base),
        .frame_base(write_path$frame_base),
        .window_base(write_path$window_base),
        .writes_busy(write_path$writes_busy),
        .table_accepted(write_path$table_accepted),
        .table_acknowledged(write_path$table_acknowledged),
        .check_valid(write_path$check_valid),
        .check_line(write_path$check_line),
        .check_data(write_path$check_data),
        .check_strobe(write_path$check_strobe),
        .check_blocked(write_path$check_blocked),
        .check_leaves(write_path$check_leaves),
        .patch_queued(write_path$patch_queued),
        .patch_valid(write_path$patch_valid),
        .patch_ready(write_path$patch_ready),
        .patch_line(write_path$patch_line),
        .patch_data(write_path$patch_data),
        .patch_entries(write_path$patch_entries),
        .fill_valid(write_path$fill_valid),
        .fill_slot(write_path$fill_slot),
        .fill_frame(write_path$fill_frame),
        .fill_chunk(write_path$fill_chunk),
        .fill_data(write_path$fill_data),
        .fill_beat_taken(write_path$fill_beat_taken),
        .fill_chunk_taken(write_path$fill_chunk_taken),
        .fill_acknowledged(write_path$fill_acknowledged),
        .fill_acknowledged_slot(write_path$fill_acknowledged_slot),
        .fill_acknowledged_error(write_path$fill_acknowledged_error),
        .live_write(write_path$live_write),
        .live_frame(write_path$live_frame),
        .live_value(write_path$live_value),
        .dirty_frame(write_path$dirty_frame),
        .dirty(write_path$dirty),
        .count_stray_write(write_path$count_stray_write)
    );
    agent$contexts contexts(
        .clock(contexts$clock),
        .reset(contexts$reset),
        .now(contexts$now),
        .late_bit(contexts$late_bit),
        .available(contexts$available),
        .allocate(contexts$allocate),
        .allocate_line(contexts$allocate_line),
        .allocate_id(contexts$allocate_id),
        .allocate_accepted(contexts$allocate_accepted),
        .allocate_flags(contexts$allocate_flags),
        .table_accepted(contexts$table_accepted),
        .table_acknowledged(contexts$table_acknowledged),
        .read_valid(contexts$read_valid),
        .read_ready(contexts$read_ready),
        .read_index(contexts$read_index),
        .read_line(contexts$read_line),
        .arrive(contexts$arrive),
        .arrive_index(contexts$arrive_index),
        .arrive_data(contexts$arrive_data),
        .arrive_response(contexts$arrive_response),
        .arrived_empty(contexts$arrived_empty),
        .arrived_take(contexts$arrived_take),
        .taken_index(contexts$taken_index),
        .taken_data(contexts$taken_data),
        .taken_error(contexts$taken_error),
        .taken_line(contexts$taken_line),
        .taken_accepted(contexts$taken_accepted),
        .taken_flags(contexts$taken_flags),
        .current_line(contexts$current_line),
        .current_held(contexts$current_held),
        .current_expiry(contexts$current_expiry),
        .finish(contexts$finish),
        .finish_ready(contexts$finish_ready),
        .finish_index(contexts$finish_index),
        .finish_data(contexts$finish_data),
        .finish_touched(contexts$finish_touched),
        .finish_bad(contexts$finish_bad),
        .finish_waiting(contexts$finish_waiting),
        .finish_expiry(contexts$finish_expiry),
        .finish_hold(contexts$finish_hold),
        .complete(contexts$complete),
        .complete_entry(contexts$complete_entry),
        .complete_failed(contexts$complete_failed),
        .complete_taken(contexts$complete_taken),
        .holds_taken(contexts$holds_taken),
        .check_valid(contexts$check_valid),
        .check_line(contexts$check_line),
        .check_data(contexts$check_data),
        .check_strobe(contexts$check_strobe),
        .check_leaves(contexts$check_leaves),
        .check_blocked(contexts$check_blocked),
        .reply_valid(contexts$reply_valid),
        .reply_ready(contexts$reply_ready),
        .reply_id(contexts$reply_id),
        .reply_data(contexts$reply_data),
        .reply_response(contexts$reply_response),
        .patch_queued(contexts$patch_queued),
        .patch_valid(contexts$patch_valid),
        .patch_ready(contexts$patch_ready),
        .patch_line(contexts$patch_line),
        .patch_data(contexts$patch_data),
        .patch_entries(contexts$patch_entries),
        .late_entries(contexts$late_entries),
        .installed_entries(contexts$installed_entries),
        .count_ended_by_write(contexts$count_ended_by_write)
    );
    agent$sequencer sequencer(
        .clock(sequencer$clock),
        .reset(sequencer$reset),
        .now(sequencer$now),
        .present_bit(sequencer$present_bit),
        .managed_bit(sequencer$managed_bit),
        .late_bit(sequencer$late_bit),
        .frame_base(sequencer$frame_base),
        .window_base(sequencer$window_base),
        .table_base(sequencer$table_base),
        .enable_prefetch(sequencer$enable_prefetch),
        .enable_hold(sequencer$enable_hold),
        .enable_install(sequencer$enable_install),
        .hold_limit(sequencer$hold_limit),
        .fetch_limit(sequencer$fetch_limit),
        .reserved_frames(sequencer$reserved_frames),
        .deadline_cycles(sequencer$deadline_cycles),
        .shed_cycles(sequencer$shed_cycles),
        .fence_count(sequencer$fence_count),
        .is_ready(sequencer$is_ready),
        .arrived_empty(sequencer$arrived_empty),
        .arrived_take(sequencer$arrived_take),
        .taken_index(sequencer$taken_index),
        .taken_data(sequencer$taken_data),
        .taken_error(sequencer$taken_error),
        .taken_line(sequencer$taken_line),
        .taken_accepted(sequencer$taken_accepted),
        .taken_flags(sequencer$taken_flags),
        .current_line(sequencer$current_line),
        .current_held(sequencer$current_held),
        .current_expiry(sequencer$current_expiry),
        .holds_taken(sequencer$holds_taken),
        .finish(sequencer$finish),
        .finish_ready(sequencer$finish_ready),
        .finish_index(sequencer$finish_index),
        .finish_data(sequencer$finish_data),
        .finish_touched(sequencer$finish_touched),
        .finish_bad(sequencer$finish_bad),
        .finish_waiting(sequencer$finish_waiting),
        .finish_expiry(sequencer$finish_expiry),
        .finish_hold(sequencer$finish_hold),
        .policy_remote(sequencer$policy_remote),
        .policy_wanted(sequencer$policy_wanted),
        .free_slot(sequencer$free_slot),
        .free_slot_valid(sequencer$free_slot_valid),
        .slots_busy(sequencer$slots_busy),
        .allocate(sequencer$allocate),
        .allocate_page(sequencer$allocate_page),
        .allocate_frame(sequencer$allocate_frame),
        .allocate_entry(sequencer$allocate_entry),
        .allocate_demand(sequencer$allocate_demand),
        .done_slot(sequencer$done_slot),
        .done(sequencer$done),
        .dead(sequencer$dead),
        .mark_taken(sequencer$mark_taken),
        .complete(sequencer$complete),
        .complete_entry(sequencer$complete_entry),
        .complete_failed(sequencer$complete_failed),
        .complete_taken(sequencer$complete_taken),
        .end_valid(sequencer$end_valid),
        .end_take(sequencer$end_take),
        .end_page(sequencer$end_page),
        .end_frame(sequencer$end_frame),
        .end_entry(sequencer$end_entry),
        .end_taken(sequencer$end_taken),
        .end_failed(sequencer$end_failed),
        .end_cancelled(sequencer$end_cancelled),
        .command_start(sequencer$command_start),
        .command_operation(sequencer$command_operation),
        .command_argument(sequencer$command_argument),
        .command_token(sequencer$command_token),
        .command_busy(sequencer$command_busy),
        .command_result(sequencer$command_result),
        .command_result0(sequencer$command_result0),
        .command_result1(sequencer$command_result1),
        .check_valid(sequencer$check_valid),
        .check_ready(sequencer$check_ready),
        .check_address(sequencer$check_address),
        .check_arrive(sequencer$check_arrive),
        .check_data(sequencer$check_data),
        .check_response(sequencer$check_response),
        .tag_write(sequencer$tag_write),
        .tag_frame(sequencer$tag_frame),
        .tag_value(sequencer$tag_value),
        .live_write(sequencer$live_write),
        .live_frame(sequencer$live_frame),
        .live_value(sequencer$live_value),
        .dirty_frame(sequencer$dirty_frame),
        .dirty(sequencer$dirty),
        .touch(sequencer$touch),
        .touch_frame(sequencer$touch_frame),
        .hand_frame(sequencer$hand_frame),
        .hand_referenced(sequencer$hand_referenced),
        .hand_passes(sequencer$hand_passes),
        .writeback_start(sequencer$writeback_start),
        .writeback_slot(sequencer$writeback_slot),
        .writeback_page(sequencer$writeback_page),
        .writeback_frame(sequencer$writeback_frame),
        .writeback_done_valid(sequencer$writeback_done_valid),
        .writeback_done_slot(sequencer$writeback_done_slot),
        .writeback_done_error(sequencer$writeback_done_error),
        .pin(sequencer$pin),
        .unpin(sequencer$unpin),
        .pin_page(sequencer$pin_page),
        .pins_full(sequencer$pins_full),
        .pin_expired(sequencer$pin_expired),
        .pin_expired_page(sequencer$pin_expired_page),
        .event_valid(sequencer$event_valid),
        .event_type(sequencer$event_type),
        .event_frame(sequencer$event_frame),
        .event_page(sequencer$event_page),
        .event_entry(sequencer$event_entry),
        .count_fetch(sequencer$count_fetch),
        .count_failed(sequencer$count_failed),
        .count_cancelled(sequencer$count_cancelled),
        .count_alias(sequencer$count_alias),
        .count_bad(sequencer$count_bad),
        .count_no_hold(sequencer$count_no_hold),
        .count_no_slot(sequencer$count_no_slot),
        .count_no_frame(sequencer$count_no_frame),
        .count_hold(sequencer$count_hold),
        .count_eviction(sequencer$count_eviction),
        .count_writeback(sequencer$count_writeback),
        .count_demand(sequencer$count_demand),
        .frames_posted(sequencer$frames_posted),
        .frames_withdrawn(sequencer$frames_withdrawn),
        .frames_free(sequencer$frames_free),
        .frames_fetching(sequencer$frames_fetching),
        .frames_staged(sequencer$frames_staged),
        .frames_resident(sequencer$frames_resident),
        .frames_leaving(sequencer$frames_leaving),
        .frames_writing_back(sequencer$frames_writing_back)
    );
    agent$fetches fetches(
        .clock(fetches$clock),
        .reset(fetches$reset),
        .cancel_all(fetches$cancel_all),
        .transport_reset(fetches$transport_reset),
        .now(fetches$now),
        .timeout_cycles(fetches$timeout_cycles),
        .free_slot(fetches$free_slot),
        .free_valid(fetches$free_valid),
        .slots_busy(fetches$slots_busy),
        .allocate(fetches$allocate),
        .allocate_page(fetches$allocate_page),
        .allocate_frame(fetches$allocate_frame),
        .allocate_entry(fetches$allocate_entry),
        .allocate_demand(fetches$allocate_demand),
        .done_slot(fetches$done_slot),
        .done(fetches$done),
        .dead(fetches$dead),
        .mark_taken(fetches$mark_taken),
        .complete(fetches$complete),
        .complete_entry(fetches$complete_entry),
        .complete_failed(fetches$complete_failed),
        .complete_taken(fetches$complete_taken),
        .end_valid(fetches$end_valid),
        .end_take(fetches$end_take),
        .end_page(fetches$end_page),
        .end_frame(fetches$end_frame),
        .end_entry(fetches$end_entry),
        .end_taken(fetches$end_taken),
        .end_failed(fetches$end_failed),
        .end_cancelled(fetches$end_cancelled),
        .fetch_request_valid(fetches$fetch_request_valid),
        .fetch_request_ready(fetches$fetch_request_ready),
        .fetch_request_cancel(fetches$fetch_request_cancel),
        .fetch_request_slot(fetches$fetch_request_slot),
        .fetch_request_epoch(fetches$fetch_request_epoch),
        .fetch_request_page(fetches$fetch_request_page),
        .fetch_confirm_valid(fetches$fetch_confirm_valid),
        .fetch_confirm_slot(fetches$fetch_confirm_slot),
        .fetch_confirm_epoch(fetches$fetch_confirm_epoch),
        .fetch_data_valid(fetches$fetch_data_valid),
        .fetch_data_ready(fetches$fetch_data_ready),
        .fetch_data_slot(fetches$fetch_data_slot),
        .fetch_data_epoch(fetches$fetch_data_epoch),
        .fetch_data_chunk(fetches$fetch_data_chunk),
        .fetch_data_error(fetches$fetch_data_error),
        .fetch_data_data(fetches$fetch_data_data),
        .fill_valid(fetches$fill_valid),
        .fill_slot(fetches$fill_slot),
        .fill_frame(fetches$fill_frame),
        .fill_chunk(fetches$fill_chunk),
        .fill_data(fetches$fill_data),
        .fill_beat_taken(fetches$fill_beat_taken),
        .fill_chunk_taken(fetches$fill_chunk_taken),
        .fill_acknowledged(fetches$fill_acknowledged),
        .fill_acknowledged_slot(fetches$fill_acknowledged_slot),
        .fill_acknowledged_error(fetches$fill_acknowledged_error),
        .count_stale(fetches$count_stale)
    );
    agent$policy policy(
        .line(policy$line),
        .remote(policy$remote),
        .wanted(policy$wanted)
    );
    agent$reference reference(
        .clock(reference$clock),
        .filled(reference$filled),
        .filled_frame(reference$filled_frame),
        .read(reference$read),
        .read_frame(reference$read_frame),
        .hand_passes(reference$hand_passes),
        .hand_frame(reference$hand_frame),
        .hand_referenced(reference$hand_referenced)
    );
    agent$pins pins(
        .clock(pins$clock),
        .reset(pins$reset),
        .timeout_cycles(pins$timeout_cycles),
        .pin(pins$pin),
        .unpin(pins$unpin),
        .page(pins$page),
        .full(pins$full),
        .any(pins$any),
        .expired(pins$expired),
        .expired_page(pins$expired_page)
    );
    agent$writeback writeback(
        .clock(writeback$clock),
        .reset(writeback$reset),
        .frame_base(writeback$frame_base),
        .start(writeback$start),
        .start_slot(writeback$start_slot),
        .start_page(writeback$start_page),
        .start_frame(writeback$start_frame),
        .read_valid(writeback$read_valid),
        .read_ready(writeback$read_ready),
        .read_address(writeback$read_address),
        .arrive(writeback$arrive),
        .arrive_data(writeback$arrive_data),
        .writeback_valid(writeback$writeback_valid),
        .writeback_ready(writeback$writeback_ready),
        .writeback_slot(writeback$writeback_slot),
        .writeback_page(writeback$writeback_page),
        .writeback_line(writeback$writeback_line),
        .writeback_data(writeback$writeback_data)
    );
    agent$events events(
        .clock(events$clock),
        .reset(events$reset),
        .enable(events$enable),
        .enable_interrupts(events$enable_interrupts),
        .event_valid(events$event_valid),
        .event_type(events$event_type),
        .event_frame(events$event_frame),
        .event_page(events$event_page),
        .event_entry(events$event_entry),
        .address_low(events$address_low),
        .address_high(events$address_high),
        .entries_log2(events$entries_log2),
        .consumer(events$consumer),
        .producer(events$producer),
        .clear_overflow(events$clear_overflow),
        .overflow(events$overflow),
        .count_lost(events$count_lost),
        .dma_valid(events$dma_valid),
        .dma_ready(events$dma_ready),
        .dma_address(events$dma_address),
        .dma_data(events$dma_data),
        .dma_done_valid(events$dma_done_valid),
        .interrupt_valid(events$interrupt_valid),
        .interrupt_ready(events$interrupt_ready),
        .interrupt_vector(events$interrupt_vector)
    );
    agent$statistics statistics(
        .clock(statistics$clock),
        .reset(statistics$reset),
        .clear(statistics$clear),
        .count$0(statistics$count$0),
        .count$1(statistics$count$1),
        .count$2(statistics$count$2),
        .count$3(statistics$count$3),
        .count$4(statistics$count$4),
        .count$5(statistics$count$5),
        .count$6(statistics$count$6),
        .count$7(statistics$count$7),
        .count$8(statistics$count$8),
        .count$9(statistics$count$9),
        .count$10(statistics$count$10),
        .count$11(statistics$count$11),
        .count$12(statistics$count$12),
        .count$13(statistics$count$13),
        .count$14(statistics$count$14),
        .count$15(statistics$count$15),
        .count$16(statistics$count$16),
        .count$17(statistics$count$17),
        .count$18(statistics$count$18),
        .count$19(statistics$count$19),
        .count$20(statistics$count$20),
        .count$21(statistics$count$21),
        .count$22(statistics$count$22),
        .late_entries(statistics$late_entries),
        .late(statistics$late),
        .installed_entries(statistics$installed_entries),
        .installed(statistics$installed),
        .value$0(statistics$value$0),
        .value$1(statistics$value$1),
        .value$2(statistics$value$2),
        .value$3(statistics$value$3),
        .value$4(statistics$value$4),
        .value$5(statistics$value$5),
        .value$6(statistics$value$6),
        .value$7(statistics$value$7),
        .value$8(statistics$value$8),
        .value$9(statistics$value$9),
        .value$10(statistics$value$10),
        .value$11(statistics$value$11),
        .value$12(statistics$value$12),
        .value$13(statistics$value$13),
        .value$14(statistics$value$14),
        .value$15(statistics$value$15),
        .value$16(statistics$value$16),
        .value$17(statistics$value$17),
        .value$18(statistics$value$18),
        .value$19(statistics$value$19),
        .value$20(statistics$value$20),
        .value$21(statistics$value$21),
        .value$22(statistics$value$22)
    );
    agent$registers registers(
        .clock(registers$clock),
        .reset(registers$reset),
        .function_reset(registers$function_reset),
        .l_aw_valid(registers$l_aw_valid),
        .l_aw_ready(registers$l_aw_ready),
        .l_aw_address(registers$l_aw_address),
        .l_w_valid(registers$l_w_valid),
        .l_w_ready(registers$l_w_ready),
        .l_w_data(registers$l_w_data),
        .l_b_valid(registers$l_b_valid),
        .l_b_ready(registers$l_b_ready),
        .l_b_response(registers$l_b_response),
        .l_ar_valid(registers$l_ar_valid),
        .l_ar_ready(registers$l_ar_ready),
        .l_ar_address(registers$l_ar_address),
        .l_r_valid(registers$l_r_valid),
        .l_r_ready(registers$l_r_ready),
        .l_r_data(registers$l_r_data),
        .l_r_response(registers$l_r_response),
        .table_base(registers$table_base),
        .frame_base(registers$frame_base),
        .window_base(registers$window_base),
        .fence_frame(registers$fence_frame),
        .present_bit(registers$present_bit),
        .managed_bit(registers$managed_bit),
        .late_bit(registers$late_bit),
        .enable_prefetch(registers$enable_prefetch),
        .enable_install(registers$enable_install),
        .enable_hold(registers$enable_hold),
        .enable_events(registers$enable_events),
        .enable_interrupts(registers$enable_interrupts),
        .deadline_cycles(registers$deadline_cycles),
        .dram_bound_cycles(registers$dram_bound_cycles),
        .hold_limit(registers$hold_limit),
        .fetch_limit(registers$fetch_limit),
        .reserved_frames(registers$reserved_frames),
        .fetch_timeout_cycles(registers$fetch_timeout_cycles),
        .pin_timeout_cycles(registers$pin_timeout_cycles),
        .control_clear_overflow(registers$control_clear_overflow),
        .control_transport_reset(registers$control_transport_reset),
        .control_clear_error(registers$control_clear_error),
        .control_clear_statistics(registers$control_clear_statistics),
        .command_argument(registers$command_argument),
        .command_token(registers$command_token),
        .command_operation(registers$command_operation),
        .ring_address_low(registers$ring_address_low),
        .ring_address_high(registers$ring_address_high),
        .ring_entries_log2(registers$ring_entries_log2),
        .ring_consumer(registers$ring_consumer),
        .command_start(registers$command_start),
        .reply_limit_cycles(registers$reply_limit_cycles),
        .status_ready(registers$status_ready),
        .status_event_overflow(registers$status_event_overflow),
        .status_function_reset_seen(registers$status_function_reset_seen),
        .status_holds_taken(registers$status_holds_taken),
        .status_slots_busy(registers$status_slots_busy),
        .command_busy(registers$command_busy),
        .command_result(registers$command_result),
        .command_answer(registers$command_answer),
        .command_result0(registers$command_result0),
        .command_result1(registers$command_result1),
        .ring_producer(registers$ring_producer),
        .frames_posted(registers$frames_posted),
        .frames_withdrawn(registers$frames_withdrawn),
        .frames_free(registers$frames_free),
        .frames_fetching(registers$frames_fetching),
        .frames_staged(registers$frames_staged),
        .frames_resident(registers$frames_resident),
        .frames_leaving(registers$frames_leaving),
        .frames_writing_back(registers$frames_writing_back),
        .table_line_reads(registers$table_line_reads),
        .pages_in_time(registers$pages_in_time),
        .pages_late(registers$pages_late),
        .fetches(registers$fetches),
        .fetches_failed(registers$fetches_failed),
        .fetches_cancelled(registers$fetches_cancelled),
        .stale_chunks(registers$stale_chunks),
        .aliases(registers$aliases),
        .bad_entries(registers$bad_entries),
        .stray_reads(registers$stray_reads),
        .stray_writes(registers$stray_writes),
        .no_context(registers$no_context),
        .no_hold(registers$no_hold),
        .no_slot(registers$no_slot),
        .no_frame(registers$no_frame),
        .installs(registers$installs),
        .patches(registers$patches),
        .holds_taken(registers$holds_taken),
        .holds_ended_by_write(registers$holds_ended_by_write),
        .evictions(registers$evictions),
        .writebacks(registers$writebacks),
        .demands(registers$demands),
        .events_lost(registers$events_lost)
    );
    agent$now now(
        .d(now$d),
        .q(now$q),
        .clock(now$clock)
    );
    agent$deadline deadline(
        .d(deadline$d),
        .q(deadline$q),
        .clock(deadline$clock)
    );
    agent$shed shed(
        .d(shed$d),
        .q(shed$q),
        .clock(shed$clock)
    );
    agent$reset_seen reset_seen(
        .d(reset_seen$d),
        .q(reset_seen$q),
        .clock(reset_seen$clock)
    );

    // Update code

    always @(*) begin
        now$clock = clock;
    end

    always @(*) begin
        deadline$clock = clock;
    end

    always @(*) begin
        shed$clock = clock;
    end

    always @(*) begin
        reset_seen$clock = clock;
    end

    always @(*) begin
        now$d = now$q;
        now$d = now$q + 32'h1;
        if (reset) begin
            now$d = 32'h0;
        end
    end

    always @(*) begin
        deadline$d = deadline$q;
        if (quiet) begin
            deadline$d = registers$deadline_cycles;
        end
        if (reset) begin
            deadline$d = 32'h0;
        end
    end

    always @(*) begin
        shed$d = shed$q;
        if (quiet) begin
            shed$d = margin;
        end
        if (reset) begin
            shed$d = 32'h0;
        end
    end

    always @(*) begin
        reset_seen$d = reset_seen$q;
        if (function_reset) begin
            reset_seen$d = 1'b1;
        end
        if (registers$control_clear_error | reset) begin
            reset_seen$d = 1'b0;
        end
    end

    always @(*) begin
        read_path$clock = clock;
    end

    always @(*) begin
        write_path$clock = clock;
    end

    always @(*) begin
        contexts$clock = clock;
    end

    always @(*) begin
        sequencer$clock = clock;
    end

    always @(*) begin
        fetches$clock = clock;
    end

    always @(*) begin
        reference$clock = clock;
    end

    always @(*) begin
        pins$clock = clock;
    end

    always @(*) begin
        writeback$clock = clock;
    end

    always @(*) begin
        events$clock = clock;
    end

    always @(*) begin
        statistics$clock = clock;
    end

    always @(*) begin
        registers$clock = clock;
    end

    always @(*) begin
        read_path$reset = reset;
    end

    always @(*) begin
        write_path$reset = reset;
    end

    always @(*) begin
        contexts$reset = reset;
    end

    always @(*) begin
        sequencer$reset = reset;
    end

    always @(*) begin
        fetches$reset = reset;
    end

    always @(*) begin
        pins$reset = reset;
    end

    always @(*) begin
        writeback$reset = reset;
    end

    always @(*) begin
        events$reset = reset;
    end

    always @(*) begin
        statistics$reset = reset;
    end

    always @(*) begin
        registers$reset = reset;
    end

    always @(*) begin
        read_path$s_ar_valid = s_ar_valid;
    end

    always @(*) begin
        s_ar_ready = read_path$s_ar_ready;
    end

    always @(*) begin
        read_path$s_ar_id = s_ar_id;
    end

    always @(*) begin
        read_path$s_ar_address = s_ar_address;
    end

    always @(*) begin
        s_r_valid = read_path$s_r_valid;
    end

    always @(*) begin
        read_path$s_r_ready = s_r_ready;
    end

    always @(*) begin
        s_r_id = read_path$s_r_id;
    end

    always @(*) begin
        s_r_data = read_path$s_r_data;
    end

    always @(*) begin
        s_r_response = read_path$s_r_response;
    end

    always @(*) begin
        m_ar_valid = read_path$m_ar_valid;
    end

    always @(*) begin
        read_path$m_ar_ready = m_ar_ready;
    end

    always @(*) begin
        m_ar_id = read_path$m_ar_id;
    end

    always @(*) begin
        m_ar_address = read_path$m_ar_address;
    end

    always @(*) begin
        read_path$m_r_valid = m_r_valid;
    end

    always @(*) begin
        m_r_ready = read_path$m_r_ready;
    end

    always @(*) begin
        read_path$m_r_id = m_r_id;
    end

    always @(*) begin
        read_path$m_r_data = m_r_data;
    end

    always @(*) begin
        read_path$m_r_response = m_r_response;
    end

    always @(*) begin
        write_path$s_aw_valid = s_aw_valid;
    end

    always @(*) begin
        s_aw_ready = write_path$s_aw_ready;
    end

    always @(*) begin
        write_path$s_aw_id = s_aw_id;
    end

    always @(*) begin
        write_path$s_aw_address = s_aw_address;
    end

    always @(*) begin
        write_path$s_w_valid = s_w_valid;
    end

    always @(*) begin
        s_w_ready = write_path$s_w_ready;
    end

    always @(*) begin
        write_path$s_w_data = s_w_data;
    end

    always @(*) begin
        write_path$s_w_strobe = s_w_strobe;
    end

    always @(*) begin
        s_b_valid = write_path$s_b_valid;
    end

    always @(*) begin
        write_path$s_b_ready = s_b_ready;
    end

    always @(*) begin
        s_b_id = write_path$s_b_id;
    end

    always @(*) begin
        s_b_response = write_path$s_b_response;
    end

    always @(*) begin
        m_aw_valid = write_path$m_aw_valid;
    end

    always @(*) begin
        write_path$m_aw_ready = m_aw_ready;
    end

    always @(*) begin
        m_aw_id = write_path$m_aw_id;
    end

    always @(*) begin
        m_aw_address = write_path$m_aw_address;
    end

    always @(*) begin
        m_aw_length = write_path$m_aw_length;
    end

    always @(*) begin
        m_w_valid = write_path$m_w_valid;
    end

    always @(*) begin
        write_path$m_w_ready = m_w_ready;
    end

    always @(*) begin
        m_w_data = write_path$m_w_data;
    end

    always @(*) begin
        m_w_strobe = write_path$m_w_strobe;
    end

    always @(*) begin
        m_w_last = write_path$m_w_last;
    end

    always @(*) begin
        write_path$m_b_valid = m_b_valid;
    end

    always @(*) begin
        m_b_ready = write_path$m_b_ready;
    end

    always @(*) begin
        write_path$m_b_id = m_b_id;
    end

    always @(*) begin
        write_path$m_b_response = m_b_response;
    end

    always @(*) begin
        fetch_request_valid = fetches$fetch_request_valid;
    end

    always @(*) begin
        fetches$fetch_request_ready = fetch_request_ready;
    end

    always @(*) begin
        fetch_request_cancel = fetches$fetch_request_cancel;
    end

    always @(*) begin
        fetch_request_slot = fetches$fetch_request_slot;
    end

    always @(*) begin
        fetch_request_epoch = fetches$fetch_request_epoch;
    end

    always @(*) begin
        fetch_request_page = fetches$fetch_request_page;
    end

    always @(*) begin
        fetches$fetch_confirm_valid = fetch_confirm_valid;
    end

    always @(*) begin
        fetches$fetch_confirm_slot = fetch_confirm_slot;
    end

    always @(*) begin
        fetches$fetch_confirm_epoch = fetch_confirm_epoch;
    end

    always @(*) begin
        fetches$fetch_data_valid = fetch_data_valid;
    end

    always @(*) begin
        fetch_data_ready = fetches$fetch_data_ready;
    end

    always @(*) begin
        fetches$fetch_data_slot = fetch_data_slot;
    end

    always @(*) begin
        fetches$fetch_data_epoch = fetch_data_epoch;
    end

    always @(*) begin
        fetches$fetch_data_chunk = fetch_data_chunk;
    end

    always @(*) begin
        fetches$fetch_data_error = fetch_data_error;
    end

    always @(*) begin
        fetches$fetch_data_data = fetch_data_data;
    end

    always @(*) begin
        writeback_valid = writeback$writeback_valid;
    end

    always @(*) begin
        writeback$writeback_ready = writeback_ready;
    end

    always @(*) begin
        writeback_slot = writeback$writeback_slot;
    end

    always @(*) begin
        writeback_page = writeback$writeback_page;
    end

    always @(*) begin
        writeback_line = writeback$writeback_line;
    end

    always @(*) begin
        writeback_data = writeback$writeback_data;
    end

    always @(*) begin
        dma_valid = events$dma_valid;
    end

    always @(*) begin
        events$dma_ready = dma_ready;
    end

    always @(*) begin
        dma_address = events$dma_address;
    end

    always @(*) begin
        dma_data = events$dma_data;
    end

    always @(*) begin
        events$dma_done_valid = dma_done_valid;
    end

    always @(*) begin
        interrupt_valid = events$interrupt_valid;
    end

    always @(*) begin
        events$interrupt_ready = interrupt_ready;
    end

    always @(*) begin
        interrupt_vector = events$interrupt_vector;
    end

    always @(*) begin
        registers$function_reset = function_reset;
    end

    always @(*) begin
        registers$l_aw_valid = l_aw_valid;
    end

    always @(*) begin
        l_aw_ready = registers$l_aw_ready;
    end

    always @(*) begin
        registers$l_aw_address = l_aw_address;
    end

    always @(*) begin
        registers$l_w_valid = l_w_valid;
    end

    always @(*) begin
        l_w_ready = registers$l_w_ready;
    end

    always @(*) begin
        registers$l_w_data = l_w_data;
    end

    always @(*) begin
        l_b_valid = registers$l_b_valid;
    end

    always @(*) begin
        registers$l_b_ready = l_b_ready;
    end

    always @(*) begin
        l_b_response = registers$l_b_response;
    end

    always @(*) begin
        registers$l_ar_valid = l_ar_valid;
    end

    always @(*) begin
        l_ar_ready = registers$l_ar_ready;
    end

    always @(*) begin
        registers$l_ar_address = l_ar_address;
    end

    always @(*) begin
        l_r_valid = registers$l_r_valid;
    end

    always @(*) begin
        registers$l_r_ready = l_r_ready;
    end

    always @(*) begin
        l_r_data = registers$l_r_data;
    end

    always @(*) begin
        l_r_response = registers$l_r_response;
    end

    always @(*) begin
        read_path$table_base = registers$table_base;
    end

    always @(*) begin
        read_path$frame_base = registers$frame_base;
    end

    always @(*) begin
        read_path$window_base = registers$window_base;
    end

    always @(*) begin
        write_path$table_base = registers$table_base;
    end

    always @(*) begin
        write_path$frame_base = registers$frame_base;
    end

    always @(*) begin
        write_path$window_base = registers$window_base;
    end

    always @(*) begin
        read_path$fence_frame = registers$fence_frame;
    end

    always @(*) begin
        read_path$lines_enabled = sequencer$is_ready & (registers$enable_prefetch | registers$enable_install);
    end

    always @(*) begin
        sequencer$present_bit = registers$present_bit;
    end

    always @(*) begin
        sequencer$managed_bit = registers$managed_bit;
    end

    always @(*) begin
        sequencer$late_bit = registers$late_bit;
    end

    always @(*) begin
        sequencer$frame_base = registers$frame_base;
    end

    always @(*) begin
        sequencer$window_base = registers$window_base;
    end

    always @(*) begin
        sequencer$table_base = registers$table_base;
    end

    always @(*) begin
        sequencer$hold_limit = registers$hold_limit;
    end

    always @(*) begin
        sequencer$fetch_limit = registers$fetch_limit;
    end

    always @(*) begin
        sequencer$reserved_frames = registers$reserved_frames;
    end

    always @(*) begin
        sequencer$enable_prefetch = registers$enable_prefetch;
    end

    always @(*) begin
        sequencer$enable_hold = registers$enable_hold & registers$enable_install;
    end

    always @(*) begin
        sequencer$enable_install = registers$enable_install;
    end

    always @(*) begin
        contexts$late_bit = registers$late_bit;
    end

    always @(*) begin
        quiet = contexts$holds_taken == 32'h0;
    end

    always @(*) begin
        margin = registers$reply_limit_cycles - 32'ha0;
    end

    always @(*) begin
        sequencer$deadline_cycles = deadline$q;
        statistics$count$2 = 1'b0;
        statistics$count$15 = 1'b0;
    end

    always @(*) begin
        sequencer$shed_cycles = shed$q;
    end

    always @(*) begin
        fetches$timeout_cycles = registers$fetch_timeout_cycles;
    end

    always @(*) begin
        pins$timeout_cycles = registers$pin_timeout_cycles;
    end

    always @(*) begin
        fetches$cancel_all = function_reset;
    end

    always @(*) begin
        fetches$transport_reset = registers$control_transport_reset;
    end

    always @(*) begin
        read_path$now = now$q;
    end

    always @(*) begin
        contexts$now = now$q;
    end

    always @(*) begin
        sequencer$now = now$q;
    end

    always @(*) begin
        fetches$now = now$q;
    end

    always @(*) begin
        read_path$context_available = contexts$available;
    end

    always @(*) begin
        contexts$allocate = read_path$context_allocate;
    end

    always @(*) begin
        contexts$allocate_line = read_path$context_line;
    end

    always @(*) begin
        contexts$allocate_id = read_path$context_id;
    end

    always @(*) begin
        contexts$allocate_accepted = read_path$context_accepted;
    end

    always @(*) begin
        contexts$allocate_flags = read_path$context_flags;
    end

    always @(*) begin
        contexts$read_ready = read_path$context_read_ready;
    end

    always @(*) begin
        contexts$reply_ready = read_path$reply_ready;
    end

    always @(*) begin
        read_path$context_read_valid = contexts$read_valid;
    end

    always @(*) begin
        read_path$context_read_index = contexts$read_index;
    end

    always @(*) begin
        read_path$context_read_line = contexts$read_line;
    end

    always @(*) begin
        read_path$reply_valid = contexts$reply_valid;
    end

    always @(*) begin
        read_path$reply_id = contexts$reply_id;
    end

    always @(*) begin
        read_path$reply_data = contexts$reply_data;
    end

    always @(*) begin
        read_path$reply_response = contexts$reply_response;
    end

    always @(*) begin
        read_path$own_read_valid = sequencer$check_valid | writeback$read_valid;
    end

    always @(*) begin
        read_path$own_read_id = 32'hc0;
        if (sequencer$check_valid) begin
            read_path$own_read_id = 32'h80;
        end
    end

    always @(*) begin
        read_path$own_read_address = writeback$read_address;
        if (sequencer$check_valid) begin
            read_path$own_read_address = sequencer$check_address;
        end
    end

    always @(*) begin
        writeback$read_ready = read_path$own_read_ready & ~sequencer$check_valid;
    end

    always @(*) begin
        sequencer$check_ready = read_path$own_read_ready & sequencer$check_valid;
    end

    always @(*) begin
        kind = m_r_id[(32'h6)+:(2)];
    end

    always @(*) begin
        arrives = m_r_valid;
    end

    always @(*) begin
        contexts$arrive = arrives & (kind == 32'h1);
    end

    always @(*) begin
        contexts$arrive_index = m_r_id[(32'h0)+:(5)];
    end

    always @(*) begin
        contexts$arrive_data = m_r_data;
    end

    always @(*) begin
        contexts$arrive_response = m_r_response;
    end

    always @(*) begin
        sequencer$check_arrive = arrives & (kind == 32'h2);
    end

    always @(*) begin
        sequencer$check_data = m_r_data;
    end

    always @(*) begin
        sequencer$check_response = m_r_response;
    end

    always @(*) begin
        writeback$arrive = arrives & (kind == 32'h3);
    end

    always @(*) begin
        writeback$arrive_data = m_r_data;
    end

    always @(*) begin
        read_path$writes_busy = write_path$writes_busy;
    end

    always @(*) begin
        read_path$tag_write = sequencer$tag_write;
    end

    always @(*) begin
        read_path$tag_frame = sequencer$tag_frame;
    end

    always @(*) begin
        read_path$tag_value = sequencer$tag_value;
    end

    always @(*) begin
        sequencer$fence_count = read_path$fence_count;
    end

    always @(*) begin
        contexts$table_accepted = write_path$table_accepted;
    end

    always @(*) begin
        contexts$table_acknowledged = write_path$table_acknowledged;
    end

    always @(*) begin
        contexts$check_valid = write_path$check_valid;
    end

    always @(*) begin
        contexts$check_line = write_path$check_line;
    end

    always @(*) begin
        contexts$check_data = write_path$check_data;
    end

    always @(*) begin
        contexts$check_strobe = write_path$check_strobe;
    end

    always @(*) begin
        contexts$check_leaves = write_path$check_leaves;
    end

    always @(*) begin
        contexts$patch_ready = write_path$patch_ready;
    end

    always @(*) begin
        write_path$check_blocked = contexts$check_blocked;
    end

    always @(*) begin
        write_path$patch_queued = contexts$patch_queued;
    end

    always @(*) begin
        write_path$patch_valid = contexts$patch_valid;
    end

    always @(*) begin
        write_path$patch_line = contexts$patch_line;
    end

    always @(*) begin
        write_path$patch_data = contexts$patch_data;
    end

    always @(*) begin
        write_path$patch_entries = contexts$patch_entries;
    end

    always @(*) begin
        write_path$fill_valid = fetches$fill_valid;
    end

    always @(*) begin
        write_path$fill_slot = fetches$fill_slot;
    end

    always @(*) begin
        write_path$fill_frame = fetches$fill_frame;
    end

    always @(*) begin
        write_path$fill_chunk = fetches$fill_chunk;
    end

    always @(*) begin
        write_path$fill_data = fetches$fill_data;
    end

    always @(*) begin
        fetches$fill_beat_taken = write_path$fill_beat_taken;
    end

    always @(*) begin
        fetches$fill_chunk_taken = write_path$fill_chunk_taken;
    end

    always @(*) begin
        fetches$fill_acknowledged = write_path$fill_acknowledged;
    end

    always @(*) begin
        fetches$fill_acknowledged_slot = write_path$fill_acknowledged_slot;
    end

    always @(*) begin
        fetches$fill_acknowledged_error = write_path$fill_acknowledged_error;
    end

    always @(*) begin
        write_path$live_write = sequencer$live_write;
    end

    always @(*) begin
        write_path$live_frame = sequencer$live_frame;
    end

    always @(*) begin
        write_path$live_value = sequencer$live_value;
    end

    always @(*) begin
        write_path$dirty_frame = sequencer$dirty_frame;
    end

    always @(*) begin
        sequencer$dirty = write_path$dirty;
    end

    always @(*) begin
        sequencer$arrived_empty = contexts$arrived_empty;
    end

    always @(*) begin
        sequencer$taken_index = contexts$taken_index;
    end

    always @(*) begin
        sequencer$taken_data = contexts$taken_data;
    end

    always @(*) begin
        sequencer$taken_error = contexts$taken_error;
    end

    always @(*) begin
        sequencer$taken_line = contexts$taken_line;
    end

    always @(*) begin
        sequencer$taken_accepted = contexts$taken_accepted;
    end

    always @(*) begin
        sequencer$taken_flags = contexts$taken_flags;
    end

    always @(*) begin
        sequencer$current_held = contexts$current_held;
    end

    always @(*) begin
        sequencer$current_expiry = contexts$current_expiry;
    end

    always @(*) begin
        sequencer$holds_taken = contexts$holds_taken;
    end

    always @(*) begin
        sequencer$finish_ready = contexts$finish_ready;
    end

    always @(*) begin
        contexts$arrived_take = sequencer$arrived_take;
    end

    always @(*) begin
        contexts$current_line = sequencer$current_line;
    end

    always @(*) begin
        contexts$finish = sequencer$finish;
    end

    always @(*) begin
        contexts$finish_index = sequencer$finish_index;
    end

    always @(*) begin
        contexts$finish_data = sequencer$finish_data;
    end

    always @(*) begin
        contexts$finish_touched = sequencer$finish_touched;
    end

    always @(*) begin
        contexts$finish_bad = sequencer$finish_bad;
    end

    always @(*) begin
        contexts$finish_waiting = sequencer$finish_waiting;
    end

    always @(*) begin
        contexts$finish_expiry = sequencer$finish_expiry;
    end

    always @(*) begin
        contexts$finish_hold = sequencer$finish_hold;
    end

    always @(*) begin
        policy$line = sequencer$current_line;
    end

    always @(*) begin
        policy$remote = sequencer$policy_remote;
    end

    always @(*) begin
        sequencer$policy_wanted = policy$wanted;
    end

    always @(*) begin
        sequencer$free_slot = fetches$free_slot;
    end

    always @(*) begin
        sequencer$free_slot_valid = fetches$free_valid;
    end

    always @(*) begin
        sequencer$slots_busy = fetches$slots_busy;
    end

    always @(*) begin
        fetches$allocate = sequencer$allocate;
    end

    always @(*) begin
        fetches$allocate_page = sequencer$allocate_page;
    end

    always @(*) begin
        fetches$allocate_frame = sequencer$allocate_frame;
    end

    always @(*) begin
        fetches$allocate_entry = sequencer$allocate_entry;
    end

    always @(*) begin
        fetches$allocate_demand = sequencer$allocate_demand;
    end

    always @(*) begin
        fetches$done_slot = sequencer$done_slot;
    end

    always @(*) begin
        fetches$mark_taken = sequencer$mark_taken;
    end

    always @(*) begin
        fetches$end_take = sequencer$end_take;
    end

    always @(*) begin
        sequencer$done = fetches$done;
    end

    always @(*) begin
        sequencer$dead = fetches$dead;
    end

    always @(*) begin
        sequencer$end_valid = fetches$end_valid;
    end

    always @(*) begin
        sequencer$end_page = fetches$end_page;
    end

    always @(*) begin
        sequencer$end_frame = fetches$end_frame;
    end

    always @(*) begin
        sequencer$end_entry = fetches$end_entry;
    end

    always @(*) begin
        sequencer$end_taken = fetches$end_taken;
    end

    always @(*) begin
        sequencer$end_failed = fetches$end_failed;
    end

    always @(*) begin
        sequencer$end_cancelled = fetches$end_cancelled;
    end

    always @(*) begin
        sequencer$complete = fetches$complete;
    end

    always @(*) begin
        sequencer$complete_entry = fetches$complete_entry;
    end

    always @(*) begin
        sequencer$complete_failed = fetches$complete_failed;
    end

    always @(*) begin
        contexts$complete = fetches$complete;
    end

    always @(*) begin
        contexts$complete_entry = fetches$complete_entry;
    end

    always @(*) begin
        contexts$complete_failed = fetches$complete_failed;
    end

    always @(*) begin
        in_time = contexts$complete_taken | sequencer$complete_taken;
    end

    always @(*) begin
        fetches$complete_taken = in_time;
    end

    always @(*) begin
        sequencer$command_start = registers$command_start;
    end

    always @(*) begin
        sequencer$command_operation = registers$command_operation;
    end

    always @(*) begin
        sequencer$command_argument = registers$command_argument;
    end

    always @(*) begin
        sequencer$command_token = registers$command_token;
    end

    always @(*) begin
        reference$filled = sequencer$touch;
    end

    always @(*) begin
        reference$filled_frame = sequencer$touch_frame;
    end

    always @(*) begin
        reference$read = read_path$touched;
    end

    always @(*) begin
        reference$read_frame = read_path$touched_frame;
    end

    always @(*) begin
        reference$hand_passes = sequencer$hand_passes;
    end

    always @(*) begin
        reference$hand_frame = sequencer$hand_frame;
    end

    always @(*) begin
        sequencer$hand_referenced = reference$hand_referenced;
    end

    always @(*) begin
        writeback$frame_base = registers$frame_base;
    end

    always @(*) begin
        writeback$start = sequencer$writeback_start;
    end

    always @(*) begin
        writeback$start_slot = sequencer$writeback_slot;
    end

    always @(*) begin
        writeback$start_page = sequencer$writeback_page;
    end

    always @(*) begin
        writeback$start_frame = sequencer$writeback_frame;
    end

    always @(*) begin
        sequencer$writeback_done_valid = writeback_done_valid;
    end

    always @(*) begin
        sequencer$writeback_done_slot = writeback_done_slot;
    end

    always @(*) begin
        sequencer$writeback_done_error = writeback_done_error;
    end

    always @(*) begin
        pins$pin = sequencer$pin;
    end

    always @(*) begin
        pins$unpin = sequencer$unpin;
    end

    always @(*) begin
        pins$page = sequencer$pin_page;
    end

    always @(*) begin
        sequencer$pins_full = pins$full;
    end

    always @(*) begin
        sequencer$pin_expired = pins$expired;
    end

    always @(*) begin
        sequencer$pin_expired_page = pins$expired_page;
    end

    always @(*) begin
        clock_needed = pins$any | ~sequencer$is_ready;
    end

    always @(*) begin
        events$event_valid = sequencer$event_valid;
    end

    always @(*) begin
        events$event_type = sequencer$event_type;
    end

    always @(*) begin
        events$event_frame = sequencer$event_frame;
    end

    always @(*) begin
        events$event_page = sequencer$event_page;
    end

    always @(*) begin
        events$event_entry = sequencer$event_entry;
    end

    always @(*) begin
        events$enable = registers$enable_events;
    end

    always @(*) begin
        events$enable_interrupts = registers$enable_interrupts;
    end

    always @(*) begin
        events$address_low = registers$ring_address_low;
    end

    always @(*) begin
        events$address_high = registers$ring_address_high;
    end

    always @(*) begin
        events$entries_log2 = registers$ring_entries_log2;
    end

    always @(*) begin
        events$consumer = registers$ring_consumer;
    end

    always @(*) begin
        events$clear_overflow = registers$control_clear_overflow;
    end

    always @(*) begin
        registers$status_ready = sequencer$is_ready;
    end

    always @(*) begin
        registers$status_event_overflow = events$overflow;
    end

    always @(*) begin
        registers$status_holds_taken = contexts$holds_taken;
    end

    always @(*) begin
        registers$status_slots_busy = fetches$slots_busy;
    end

    always @(*) begin
        registers$status_function_reset_seen = reset_seen$q;
    end

    always @(*) begin
        registers$command_busy = sequencer$command_busy;
    end

    always @(*) begin
        registers$command_result = sequencer$command_result;
    end

    always @(*) begin
        registers$command_answer = sequencer$command_result0[(32'h0)+:(26)];
    end

    always @(*) begin
        registers$command_result0 = sequencer$command_result0;
    end

    always @(*) begin
        registers$command_result1 = sequencer$command_result1;
    end

    always @(*) begin
        registers$ring_producer = events$producer;
    end

    always @(*) begin
        registers$frames_posted = sequencer$frames_posted;
    end

    always @(*) begin
        registers$frames_withdrawn = sequencer$frames_withdrawn;
    end

    always @(*) begin
        registers$frames_free = sequencer$frames_free;
    end

    always @(*) begin
        registers$frames_fetching = sequencer$frames_fetching;
    end

    always @(*) begin
        registers$frames_staged = sequencer$frames_staged;
    end

    always @(*) begin
        registers$frames_resident = sequencer$frames_resident;
    end

    always @(*) begin
        registers$frames_leaving = sequencer$frames_leaving;
    end

    always @(*) begin
        registers$frames_writing_back = sequencer$frames_writing_back;
    end

    always @(*) begin
        statistics$clear = registers$control_clear_statistics;
    end

    always @(*) begin
        statistics$count$0 = read_path$count_table_line;
    end

    always @(*) begin
        registers$table_line_reads = statistics$value$0;
    end

    always @(*) begin
        statistics$count$1 = in_time;
    end

    always @(*) begin
        registers$pages_in_time = statistics$value$1;
    end

    always @(*) begin
        registers$pages_late = statistics$late;
    end

    always @(*) begin
        statistics$count$3 = sequencer$count_fetch;
    end

    always @(*) begin
        registers$fetches = statistics$value$3;
    end

    always @(*) begin
        statistics$count$4 = sequencer$count_failed;
    end

    always @(*) begin
        registers$fetches_failed = statistics$value$4;
    end

    always @(*) begin
        statistics$count$5 = sequencer$count_cancelled;
    end

    always @(*) begin
        registers$fetches_cancelled = statistics$value$5;
    end

    always @(*) begin
        statistics$count$6 = fetches$count_stale;
    end

    always @(*) begin
        registers$stale_chunks = statistics$value$6;
    end

    always @(*) begin
        statistics$count$7 = sequencer$count_alias;
    end

    always @(*) begin
        registers$aliases = statistics$value$7;
    end

    always @(*) begin
        statistics$count$8 = sequencer$count_bad;
    end

    always @(*) begin
        registers$bad_entries = statistics$value$8;
    end

    always @(*) begin
        statistics$count$9 = read_path$count_stray_read;
    end

    always @(*) begin
        registers$stray_reads = statistics$value$9;
    end

    always @(*) begin
        statistics$count$10 = write_path$count_stray_write;
    end

    always @(*) begin
        registers$stray_writes = statistics$value$10;
    end

    always @(*) begin
        statistics$count$11 = read_path$count_no_context;
    end

    always @(*) begin
        registers$no_context = statistics$value$11;
    end

    always @(*) begin
        statistics$count$12 = sequencer$count_no_hold;
    end

    always @(*) begin
        registers$no_hold = statistics$value$12;
    end

    always @(*) begin
        statistics$count$13 = sequencer$count_no_slot;
    end

    always @(*) begin
        registers$no_slot = statistics$value$13;
    end

    always @(*) begin
        statistics$count$14 = sequencer$count_no_frame;
    end

    always @(*) begin
        registers$no_frame = statistics$value$14;
    end

    always @(*) begin
        registers$installs = statistics$installed;
    end

    always @(*) begin
        statistics$count$16 = contexts$patch_queued;
    end

    always @(*) begin
        registers$patches = statistics$value$16;
    end

    always @(*) begin
        statistics$count$17 = sequencer$count_hold;
    end

    always @(*) begin
        registers$holds_taken = statistics$value$17;
    end

    always @(*) begin
        statistics$count$18 = contexts$count_ended_by_write;
    end

    always @(*) begin
        registers$holds_ended_by_write = statistics$value$18;
    end

    always @(*) begin
        statistics$count$19 = sequencer$count_eviction;
    end

    always @(*) begin
        registers$evictions = statistics$value$19;
    end

    always @(*) begin
        statistics$count$20 = sequencer$count_writeback;
    end

    always @(*) begin
        registers$writebacks = statistics$value$20;
    end

    always @(*) begin
        statistics$count$21 = sequencer$count_demand;
    end

    always @(*) begin
        registers$demands = statistics$value$21;
    end

    always @(*) begin
        statistics$count$22 = events$count_lost;
    end

    always @(*) begin
        registers$events_lost = statistics$value$22;
    end

    always @(*) begin
        statistics$late_entries = contexts$late_entries;
    end

    always @(*) begin
        statistics$installed_entries = contexts$installed_entries;
    end

endmodule // agent


module agent$contexts(clock,reset,now,late_bit,available,allocate,allocate_line,allocate_id,allocate_accepted,allocate_flags,table_accepted,table_acknowledged,read_valid,read_ready,read_index,read_line,arrive,arrive_index,arrive_data,arrive_response,arrived_empty,arrived_take,taken_index,taken_data,taken_error,taken_line,taken_accepted,taken_flags,current_line,current_held,current_expiry,finish,finish_ready,finish_index,finish_data,finish_touched,finish_bad,finish_waiting,finish_expiry,finish_hold,complete,complete_entry,complete_failed,complete_taken,holds_taken,check_valid,check_line,check_data,check_strobe,check_leaves,check_blocked,reply_valid,reply_ready,reply_id,reply_data,reply_response,patch_queued,patch_valid,patch_ready,patch_line,patch_data,patch_entries,late_entries,installed_entries,count_ended_by_write);

    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  [15:0] now;
    input wire  [5:0] late_bit;
    output reg  available;
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
    input wire  complete;
    input wire  [20:0] complete_entry;
    input wire  complete_failed;
    output reg  complete_taken;
    output reg  [5:0] holds_taken;
    input wire  check_valid;
    input wire  [17:0] check_line;
    input wire  [511:0] check_data;
    input wire  [63:0] check_strobe;
    input wire  check_leaves;
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
    reg  patch_lines$reset;
    reg  patch_lines$push;
    reg  [511:0] patch_lines$push_data;
    reg  patch_lines$pop;
    wire  [511:0] patch_lines$head;
    wire  patch_lines$empty;
    wire  patch_lines$full;
    wire  [4:0] patch_lines$count;
    reg  [4:0] old_lines$read_address;
    reg  old_lines$read_clock;
    wire  [511:0] old_lines$read_data;
    reg  [4:0] old_lines$write_address;
    reg  old_lines$write_clock;
    reg  [511:0] old_lines$write_data;
    reg  old_lines$write_enable;
    reg  [4:0] old_lines_reply$read_address;
    reg  old_lines_reply$read_clock;
    wire  [511:0] old_lines_reply$read_data;
    reg  [4:0] old_lines_reply$write_address;
    reg  old_lines_reply$write_clock;
    reg  [511:0] old_lines_reply$write_data;
    reg  old_lines_reply$write_enable;
    reg  [4:0] new_lines$read_address;
    reg  new_lines$read_clock;
    wire  [511:0] new_lines$read_data;
    reg  [4:0] new_lines$write_address;
    reg  new_lines$write_clock;
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
    reg  states$complete;
    reg  [20:0] states$complete_entry;
    reg  states$complete_failed;
    wire  states$complete_taken;
    wire  [5:0] states$holds_taken;
    reg  states$check_valid;
    reg  [17:0] states$check_line;
    reg  states$check_leaves;
    wire  states$check_pending;
    wire  states$kill;
    wire  [4:0] states$kill_index;
    wire  states$count_ended_by_write;
    reg  states$composing;
    reg  [4:0] states$composing_index;
    reg  states$leaves;
    wire  states$picked;
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
    reg  [5:0] reply$late_bit;
    wire  [511:0] reply$data;
    wire  [7:0] reply$late;
    wire  [7:0] reply$installed;
    reg  [4:0] taken$d;
    wire  [4:0] taken$q;
    reg  taken$clock;
    reg  taken_is_error$d;
    wire  taken_is_error$q;
    reg  taken_is_error$clock;
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

    // Local signals
    reg  p_leaves;
    reg  [30:0] issue_line;
    reg  [7:0] snapshot_lag;
    reg  [7:0] acknowledged_lag;
    reg  [41:0] fact;
    reg  [23:0] reply_fact;
    reg  [15:0] mask;
    reg  [25:0] patch_head;

    // Sub module instances
    agent$contexts$issue issue(
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
    agent$contexts$arrived arrived(
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
    agent$contexts$patches patches(
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
    agent$contexts$patch_lines patch_lines(
        .clock(patch_lines$clock),
        .reset(patch_lines$reset),
        .push(patch_lines$push),
        .push_data(patch_lines$push_data),
        .pop(patch_lines$pop),
        .head(patch_lines$head),
        .empty(patch_lines$empty),
        .full(patch_lines$full),
        .count(patch_lines$count)
    );
    agent$contexts$old_lines old_lines(
        .read_address(old_lines$read_address),
        .read_clock(old_lines$read_clock),
        .read_data(old_lines$read_data),
        .write_address(old_lines$write_address),
        .write_clock(old_lines$write_clock),
        .write_data(old_lines$write_data),
        .write_enable(old_lines$write_enable)
    );
    agent$contexts$old_lines_reply old_lines_reply(
        .read_address(old_lines_reply$read_address),
        .read_clock(old_lines_reply$read_clock),
        .read_data(old_lines_reply$read_data),
        .write_address(old_lines_reply$write_address),
        .write_clock(old_lines_reply$write_clock),
        .write_data(old_lines_reply$write_data),
        .write_enable(old_lines_reply$write_enable)
    );
    agent$contexts$new_lines new_lines(
        .read_address(new_lines$read_address),
        .read_clock(new_lines$read_clock),
        .read_data(new_lines$read_data),
        .write_address(new_lines$write_address),
        .write_clock(new_lines$write_clock),
        .write_data(new_lines$write_data),
        .write_enable(new_lines$write_enable)
    );
    agent$contexts$strobes strobes(
        .read_address(strobes$read_address),
        .read_clock(strobes$read_clock),
        .read_data(strobes$read_data),
        .write_address(strobes$write_address),
        .write_clock(strobes$write_clock),
        .write_data(strobes$write_data),
        .write_enable(strobes$write_enable)
    );
    agent$contexts$masks masks(
        .read_address(masks$read_address),
        .read_clock(masks$read_clock),
        .read_data(masks$read_data),
        .write_address(masks$write_address),
        .write_clock(masks$write_clock),
        .write_data(masks$write_data),
        .write_enable(masks$write_enable)
    );
    agent$contexts$facts facts(
        .read_address(facts$read_address),
        .read_clock(facts$read_clock),
        .read_data(facts$read_data),
        .write_address(facts$write_address),
        .write_clock(facts$write_clock),
        .write_data(facts$write_data),
        .write_enable(facts$write_enable)
    );
    agent$contexts$reply_facts reply_facts(
        .read_address(reply_facts$read_address),
        .read_clock(reply_facts$read_clock),
        .read_data(reply_facts$read_data),
        .write_address(reply_facts$write_address),
        .write_clock(reply_facts$write_clock),
        .write_data(reply_facts$write_data),
        .write_enable(reply_facts$write_enable)
    );
    agent$contexts$responses responses(
        .read_address(responses$read_address),
        .read_clock(responses$read_clock),
        .read_data(responses$read_data),
        .write_address(responses$write_address),
        .write_clock(responses$write_clock),
        .write_data(responses$write_data),
        .write_enable(responses$write_enable)
    );
    agent$contexts$states states(
        .clock(states$clock),
        .reset(states$reset),
        .now(states$now),
        .available(states$available),
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
        .complete(states$complete),
        .complete_entry(states$complete_entry),
        .complete_failed(states$complete_failed),
        .complete_taken(states$complete_taken),
        .holds_taken(states$holds_taken),
        .check_valid(states$check_valid),
        .check_line(states$check_line),
        .check_leaves(states$check_leaves),
        .check_pending(states$check_pending),
        .kill(states$kill),
        .kill_index(states$kill_index),
        .count_ended_by_write(states$count_ended_by_write),
        .composing(states$composing),
        .composing_index(states$composing_index),
        .leaves(states$leaves),
        .picked(states$picked),
        .pick_index(states$pick_index),
        .pick_waiting(states$pick_waiting),
        .pick_killed(states$pick_killed)
    );
    agent$contexts$reply reply(
        .valid(reply$valid),
        .old_data(reply$old_data),
        .new_data(reply$new_data),
        .strobe(reply$strobe),
        .killed(reply$killed),
        .touched(reply$touched),
        .bad(reply$bad),
        .waiting(reply$waiting),
        .late_bit(reply$late_bit),
        .data(reply$data),
        .late(reply$late),
        .installed(reply$installed)
    );
    agent$contexts$taken taken(
        .d(taken$d),
        .q(taken$q),
        .clock(taken$clock)
    );
    agent$contexts$taken_is_error taken_is_error(
        .d(taken_is_error$d),
        .q(taken_is_error$q),
        .clock(taken_is_error$clock)
    );
    agent$contexts$p_valid p_valid(
        .d(p_valid$d),
        .q(p_valid$q),
        .clock(p_valid$clock)
    );
    agent$contexts$p_index p_index(
        .d(p_index$d),
        .q(p_index$q),
        .clock(p_index$clock)
    );
    agent$contexts$p_waiting p_waiting(
        .d(p_waiting$d),
        .q(p_waiting$q),
        .clock(p_waiting$clock)
    );
    agent$contexts$p_killed p_killed(
        .d(p_killed$d),
        .q(p_killed$q),
        .clock(p_killed$clock)
    );

    // Update code

    always @(*) begin
        taken$clock = clock;
    end

    always @(*) begin
        taken_is_error$clock = clock;
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
        p_valid$d = p_valid$q;
        if (p_leaves) begin
            p_valid$d = 1'b0;
        end
        if ((~p_valid$q | p_leaves) & states$picked) begin
            p_valid$d = 1'b1;
        end
        if (reset) begin
            p_valid$d = 1'b0;
        end
    end

    always @(*) begin
        p_index$d = p_index$q;
        if ((~p_valid$q | p_leaves) & states$picked) begin
            p_index$d = states$pick_index;
        end
    end

    always @(*) begin
        p_waiting$d = p_waiting$q;
        if ((~p_valid$q | p_leaves) & states$picked) begin
            p_waiting$d = states$pick_waiting;
        end
    end

    always @(*) begin
        p_killed$d = p_killed$q;
        if ((~p_valid$q | p_leaves) & states$picked) begin
            p_killed$d = states$pick_killed;
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
        patch_lines$clock = clock;
    end

    always @(*) begin
        states$clock = clock;
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
        patch_lines$reset = reset;
    end

    always @(*) begin
        old_lines$read_clock = clock;
    end

    always @(*) begin
        old_lines$write_clock = clock;
    end

    always @(*) begin
        old_lines_reply$read_clock = clock;
    end

    always @(*) begin
        old_lines_reply$write_clock = clock;
    end

    always @(*) begin
        new_lines$read_clock = clock;
    end

    always @(*) begin
        new_lines$write_clock = clock;
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
        states$allocate = allocate;
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
        states$complete = complete;
    end

    always @(*) begin
        states$complete_entry = complete_entry;
    end

    always @(*) begin
        states$complete_failed = complete_failed;
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
        states$check_leaves = check_leaves;
    end

    always @(*) begin
        count_ended_by_write = states$count_ended_by_write;
    end

    always @(*) begin
        states$composing = p_valid$q;
    end

    always @(*) begin
        states$composing_index = p_index$q;
    end

    always @(*) begin
        check_blocked = states$check_pending | p_valid$q | ~patches$empty;
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
        strobes$write_address = states$kill_index;
    end

    always @(*) begin
        strobes$write_data = check_strobe;
    end

    always @(*) begin
        strobes$write_enable = states$kill;
    end

    always @(*) begin
        new_lines$write_address = finish_index;
        if (states$kill) begin
            new_lines$write_address = states$kill_index;
        end
    end

    always @(*) begin
        new_lines$write_data = finish_data;
        if (states$kill) begin
            new_lines$write_data = check_data;
        end
    end

    always @(*) begin
        new_lines$write_enable = finish & ~states$finish_killed;
        if (states$kill) begin
            new_lines$write_enable = 1'b1;
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
        reply$late_bit = late_bit;
    end

    always @(*) begin
        reply_data = reply$data;
    end

    always @(*) begin
        reply_valid = p_valid$q;
    end

    always @(*) begin
        reply_id = reply_fact[(32'h0)+:(6)];
    end

    always @(*) begin
        reply_response = responses$read_data;
    end

    always @(*) begin
        p_leaves = p_valid$q & reply_ready;
    end

    always @(*) begin
        states$leaves = p_leaves;
    end

    always @(*) begin
        late_entries = 32'h0;
        if (p_leaves) begin
            late_entries = reply$late;
        end
    end

    always @(*) begin
        installed_entries = 32'h0;
        if (p_leaves) begin
            installed_entries = reply$installed;
        end
    end

    always @(*) begin
        patch_queued = p_leaves & (reply$installed != 32'h0) & ~patches$full;
    end

    always @(*) begin
        patches$push = patch_queued;
    end

    always @(*) begin
        patches$push_data = ((reply_fact[(32'h6)+:(18)]) & 26'h3ffffff) | (((reply$installed) & 26'h3ffffff) << 32'h12);
    end

    always @(*) begin
        patch_lines$push = patch_queued;
    end

    always @(*) begin
        patch_lines$push_data = reply$data;
    end

    always @(*) begin
        patches$pop = patch_ready;
    end

    always @(*) begin
        patch_lines$pop = patch_ready;
    end

    always @(*) begin
        patch_head = patches$head;
    end

    always @(*) begin
        patch_valid = ~patches$empty;
    end

    always @(*) begin
        patch_line = patch_head[(32'h0)+:(18)];
    end

    always @(*) begin
        patch_entries = patch_head[(32'h12)+:(8)];
    end

    always @(*) begin
        patch_data = patch_lines$head;
    end

    always @(*) begin
        old_lines_reply$read_address = p_index$q;
        if ((~p_valid$q | p_leaves) & states$picked) begin
            old_lines_reply$read_address = states$pick_index;
        end
    end

    always @(*) begin
        new_lines$read_address = p_index$q;
        if ((~p_valid$q | p_leaves) & states$picked) begin
            new_lines$read_address = states$pick_index;
        end
    end

    always @(*) begin
        strobes$read_address = p_index$q;
        if ((~p_valid$q | p_leaves) & states$picked) begin
            strobes$read_address = states$pick_index;
        end
    end

    always @(*) begin
        masks$read_address = p_index$q;
        if ((~p_valid$q | p_leaves) & states$picked) begin
            masks$read_address = states$pick_index;
        end
    end

    always @(*) begin
        reply_facts$read_address = p_index$q;
        if ((~p_valid$q | p_leaves) & states$picked) begin
            reply_facts$read_address = states$pick_index;
        end
    end

    always @(*) begin
        responses$read_address = p_index$q;
        if ((~p_valid$q | p_leaves) & states$picked) begin
            responses$read_address = states$pick_index;
        end
    end

    always @(*) begin
        issue_line = issue$head;
    end

    always @(*) begin
        snapshot_lag = table_accepted - issue_line[(32'h17)+:(8)];
    end

    always @(*) begin
        acknowledged_lag = table_accepted - table_acknowledged;
    end

    always @(*) begin
        read_valid = ~issue$empty & (acknowledged_lag <= snapshot_lag);
    end

    always @(*) begin
        read_index = issue_line[(32'h0)+:(5)];
    end

    always @(*) begin
        read_line = issue_line[(32'h5)+:(18)];
    end

    always @(*) begin
        issue$pop = read_valid & read_ready;
    end

    always @(*) begin
        issue$push = allocate;
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
        facts$write_enable = allocate;
    end

    always @(*) begin
        reply_facts$write_address = states$free_index;
    end

    always @(*) begin
        reply_facts$write_data = ((allocate_id) & 24'hffffff) | (((allocate_line) & 24'hffffff) << 32'h6);
    end

    always @(*) begin
        reply_facts$write_enable = allocate;
    end

endmodule // agent$contexts


module agent$contexts$arrived(clock,reset,push,push_data,pop,head,empty,full,count);

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
    reg  [5:0] memory$read_address;
    reg  memory$read_clock;
    wire  [6:0] memory$read_data;
    reg  [5:0] memory$write_address;
    reg  memory$write_clock;
    reg  [6:0] memory$write_data;
    reg  memory$write_enable;
    reg  [5:0] write_pointer$d;
    wire  [5:0] write_pointer$q;
    reg  write_pointer$clock;
    reg  [5:0] read_pointer$d;
    wire  [5:0] read_pointer$q;
    reg  read_pointer$clock;
    reg  [5:0] level$d;
    wire  [5:0] level$q;
    reg  level$clock;
    reg  bypass$d;
    wire  bypass$q;
    reg  bypass$clock;
    reg  [6:0] bypass_data$d;
    wire  [6:0] bypass_data$q;
    reg  bypass_data$clock;

    // Local signals
    reg  [5:0] next_read;
    reg  pushed;
    reg  popped;

    // Sub module instances
    agent$contexts$arrived$memory memory(
        .read_address(memory$read_address),
        .read_clock(memory$read_clock),
        .read_data(memory$read_data),
        .write_address(memory$write_address),
        .write_clock(memory$write_clock),
        .write_data(memory$write_data),
        .write_enable(memory$write_enable)
    );
    agent$contexts$arrived$write_pointer write_pointer(
        .d(write_pointer$d),
        .q(write_pointer$q),
        .clock(write_pointer$clock)
    );
    agent$contexts$arrived$read_pointer read_pointer(
        .d(read_pointer$d),
        .q(read_pointer$q),
        .clock(read_pointer$clock)
    );
    agent$contexts$arrived$level level(
        .d(level$d),
        .q(level$q),
        .clock(level$clock)
    );
    agent$contexts$arrived$bypass bypass(
        .d(bypass$d),
        .q(bypass$q),
        .clock(bypass$clock)
    );
    agent$contexts$arrived$bypass_data bypass_data(
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

endmodule // agent$contexts$arrived


module agent$contexts$arrived$bypass(d,q,clock);

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

endmodule // agent$contexts$arrived$bypass


module agent$contexts$arrived$bypass_data(d,q,clock);

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

endmodule // agent$contexts$arrived$bypass_data


module agent$contexts$arrived$level(d,q,clock);

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

endmodule // agent$contexts$arrived$level


module agent$contexts$arrived$memory(read_address,read_clock,read_data,write_address,write_clock,write_data,write_enable);

    // Module arguments
    input wire  [5:0] read_address;
    input wire  read_clock;
    output reg  [6:0] read_data;
    input wire  [5:0] write_address;
    input wire  write_clock;
    input wire  [6:0] write_data;
    input wire  write_enable;

    // Update code (custom)
    reg[6:0] mem[63:0];



    always @(posedge read_clock) begin
       read_data <= mem[read_address];
    end

    always @(posedge write_clock) begin
       if (write_enable) begin
          mem[write_address] <= write_data;
       end
    end

endmodule // agent$contexts$arrived$memory


module agent$contexts$arrived$read_pointer(d,q,clock);

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

endmodule // agent$contexts$arrived$read_pointer


module agent$contexts$arrived$write_pointer(d,q,clock);

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

endmodule // agent$contexts$arrived$write_pointer


module agent$contexts$facts(read_address,read_clock,read_data,write_address,write_clock,write_data,write_enable);

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

endmodule // agent$contexts$facts


module agent$contexts$issue(clock,reset,push,push_data,pop,head,empty,full,count);

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
    reg  [5:0] memory$read_address;
    reg  memory$read_clock;
    wire  [30:0] memory$read_data;
    reg  [5:0] memory$write_address;
    reg  memory$write_clock;
    reg  [30:0] memory$write_data;
    reg  memory$write_enable;
    reg  [5:0] write_pointer$d;
    wire  [5:0] write_pointer$q;
    reg  write_pointer$clock;
    reg  [5:0] read_pointer$d;
    wire  [5:0] read_pointer$q;
    reg  read_pointer$clock;
    reg  [5:0] level$d;
    wire  [5:0] level$q;
    reg  level$clock;
    reg  bypass$d;
    wire  bypass$q;
    reg  bypass$clock;
    reg  [30:0] bypass_data$d;
    wire  [30:0] bypass_data$q;
    reg  bypass_data$clock;

    // Local signals
    reg  [5:0] next_read;
    reg  pushed;
    reg  popped;

    // Sub module instances
    agent$contexts$issue$memory memory(
        .read_address(memory$read_address),
        .read_clock(memory$read_clock),
        .read_data(memory$read_data),
        .write_address(memory$write_address),
        .write_clock(memory$write_clock),
        .write_data(memory$write_data),
        .write_enable(memory$write_enable)
    );
    agent$contexts$issue$write_pointer write_pointer(
        .d(write_pointer$d),
        .q(write_pointer$q),
        .clock(write_pointer$clock)
    );
    agent$contexts$issue$read_pointer read_pointer(
        .d(read_pointer$d),
        .q(read_pointer$q),
        .clock(read_pointer$clock)
    );
    agent$contexts$issue$level level(
        .d(level$d),
        .q(level$q),
        .clock(level$clock)
    );
    agent$contexts$issue$bypass bypass(
        .d(bypass$d),
        .q(bypass$q),
        .clock(bypass$clock)
    );
    agent$contexts$issue$bypass_data bypass_data(
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

endmodule // agent$contexts$issue


module agent$contexts$issue$bypass(d,q,clock);

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

endmodule // agent$contexts$issue$bypass


module agent$contexts$issue$bypass_data(d,q,clock);

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

endmodule // agent$contexts$issue$bypass_data


module agent$contexts$issue$level(d,q,clock);

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

endmodule // agent$contexts$issue$level


module agent$contexts$issue$memory(read_address,read_clock,read_data,write_address,write_clock,write_data,write_enable);

    // Module arguments
    input wire  [5:0] read_address;
    input wire  read_clock;
    output reg  [30:0] read_data;
    input wire  [5:0] write_address;
    input wire  write_clock;
    input wire  [30:0] write_data;
    input wire  write_enable;

    // Update code (custom)
    reg[30:0] mem[63:0];



    always @(posedge read_clock) begin
       read_data <= mem[read_address];
    end

    always @(posedge write_clock) begin
       if (write_enable) begin
          mem[write_address] <= write_data;
       end
    end

endmodule // agent$contexts$issue$memory


module agent$contexts$issue$read_pointer(d,q,clock);

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

endmodule // agent$contexts$issue$read_pointer


module agent$contexts$issue$write_pointer(d,q,clock);

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

endmodule // agent$contexts$issue$write_pointer


module agent$contexts$masks(read_address,read_clock,read_data,write_address,write_clock,write_data,write_enable);

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

endmodule // agent$contexts$masks


module agent$contexts$new_lines(read_address,read_clock,read_data,write_address,write_clock,write_data,write_enable);

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

endmodule // agent$contexts$new_lines


module agent$contexts$old_lines(read_address,read_clock,read_data,write_address,write_clock,write_data,write_enable);

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

endmodule // agent$contexts$old_lines


module agent$contexts$old_lines_reply(read_address,read_clock,read_data,write_address,write_clock,write_data,write_enable);

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

endmodule // agent$contexts$old_lines_reply


module agent$contexts$p_index(d,q,clock);

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

endmodule // agent$contexts$p_index


module agent$contexts$p_killed(d,q,clock);

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

endmodule // agent$contexts$p_killed


module agent$contexts$p_valid(d,q,clock);

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

endmodule // agent$contexts$p_valid


module agent$contexts$p_waiting(d,q,clock);

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

endmodule // agent$contexts$p_waiting


module agent$contexts$patch_lines(clock,reset,push,push_data,pop,head,empty,full,count);

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
    reg  [4:0] memory$read_address;
    reg  memory$read_clock;
    wire  [511:0] memory$read_data;
    reg  [4:0] memory$write_address;
    reg  memory$write_clock;
    reg  [511:0] memory$write_data;
    reg  memory$write_enable;
    reg  [4:0] write_pointer$d;
    wire  [4:0] write_pointer$q;
    reg  write_pointer$clock;
    reg  [4:0] read_pointer$d;
    wire  [4:0] read_pointer$q;
    reg  read_pointer$clock;
    reg  [4:0] level$d;
    wire  [4:0] level$q;
    reg  level$clock;
    reg  bypass$d;
    wire  bypass$q;
    reg  bypass$clock;
    reg  [511:0] bypass_data$d;
    wire  [511:0] bypass_data$q;
    reg  bypass_data$clock;

    // Local signals
    reg  [4:0] next_read;
    reg  pushed;
    reg  popped;

    // Sub module instances
    agent$contexts$patch_lines$memory memory(
        .read_address(memory$read_address),
        .read_clock(memory$read_clock),
        .read_data(memory$read_data),
        .write_address(memory$write_address),
        .write_clock(memory$write_clock),
        .write_data(memory$write_data),
        .write_enable(memory$write_enable)
    );
    agent$contexts$patch_lines$write_pointer write_pointer(
        .d(write_pointer$d),
        .q(write_pointer$q),
        .clock(write_pointer$clock)
    );
    agent$contexts$patch_lines$read_pointer read_pointer(
        .d(read_pointer$d),
        .q(read_pointer$q),
        .clock(read_pointer$clock)
    );
    agent$contexts$patch_lines$level level(
        .d(level$d),
        .q(level$q),
        .clock(level$clock)
    );
    agent$contexts$patch_lines$bypass bypass(
        .d(bypass$d),
        .q(bypass$q),
        .clock(bypass$clock)
    );
    agent$contexts$patch_lines$bypass_data bypass_data(
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

endmodule // agent$contexts$patch_lines


module agent$contexts$patch_lines$bypass(d,q,clock);

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

endmodule // agent$contexts$patch_lines$bypass


module agent$contexts$patch_lines$bypass_data(d,q,clock);

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

endmodule // agent$contexts$patch_lines$bypass_data


module agent$contexts$patch_lines$level(d,q,clock);

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

endmodule // agent$contexts$patch_lines$level


module agent$contexts$patch_lines$memory(read_address,read_clock,read_data,write_address,write_clock,write_data,write_enable);

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

endmodule // agent$contexts$patch_lines$memory


module agent$contexts$patch_lines$read_pointer(d,q,clock);

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

endmodule // agent$contexts$patch_lines$read_pointer


module agent$contexts$patch_lines$write_pointer(d,q,clock);

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

endmodule // agent$contexts$patch_lines$write_pointer


module agent$contexts$patches(clock,reset,push,push_data,pop,head,empty,full,count);

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
    reg  [4:0] memory$read_address;
    reg  memory$read_clock;
    wire  [25:0] memory$read_data;
    reg  [4:0] memory$write_address;
    reg  memory$write_clock;
    reg  [25:0] memory$write_data;
    reg  memory$write_enable;
    reg  [4:0] write_pointer$d;
    wire  [4:0] write_pointer$q;
    reg  write_pointer$clock;
    reg  [4:0] read_pointer$d;
    wire  [4:0] read_pointer$q;
    reg  read_pointer$clock;
    reg  [4:0] level$d;
    wire  [4:0] level$q;
    reg  level$clock;
    reg  bypass$d;
    wire  bypass$q;
    reg  bypass$clock;
    reg  [25:0] bypass_data$d;
    wire  [25:0] bypass_data$q;
    reg  bypass_data$clock;

    // Local signals
    reg  [4:0] next_read;
    reg  pushed;
    reg  popped;

    // Sub module instances
    agent$contexts$patches$memory memory(
        .read_address(memory$read_address),
        .read_clock(memory$read_clock),
        .read_data(memory$read_data),
        .write_address(memory$write_address),
        .write_clock(memory$write_clock),
        .write_data(memory$write_data),
        .write_enable(memory$write_enable)
    );
    agent$contexts$patches$write_pointer write_pointer(
        .d(write_pointer$d),
        .q(write_pointer$q),
        .clock(write_pointer$clock)
    );
    agent$contexts$patches$read_pointer read_pointer(
        .d(read_pointer$d),
        .q(read_pointer$q),
        .clock(read_pointer$clock)
    );
    agent$contexts$patches$level level(
        .d(level$d),
        .q(level$q),
        .clock(level$clock)
    );
    agent$contexts$patches$bypass bypass(
        .d(bypass$d),
        .q(bypass$q),
        .clock(bypass$clock)
    );
    agent$contexts$patches$bypass_data bypass_data(
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

endmodule // agent$contexts$patches


module agent$contexts$patches$bypass(d,q,clock);

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

endmodule // agent$contexts$patches$bypass


module agent$contexts$patches$bypass_data(d,q,clock);

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

endmodule // agent$contexts$patches$bypass_data


module agent$contexts$patches$level(d,q,clock);

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

endmodule // agent$contexts$patches$level


module agent$contexts$patches$memory(read_address,read_clock,read_data,write_address,write_clock,write_data,write_enable);

    // Module arguments
    input wire  [4:0] read_address;
    input wire  read_clock;
    output reg  [25:0] read_data;
    input wire  [4:0] write_address;
    input wire  write_clock;
    input wire  [25:0] write_data;
    input wire  write_enable;

    // Update code (custom)
    reg[25:0] mem[31:0];



    always @(posedge read_clock) begin
       read_data <= mem[read_address];
    end

    always @(posedge write_clock) begin
       if (write_enable) begin
          mem[write_address] <= write_data;
       end
    end

endmodule // agent$contexts$patches$memory


module agent$contexts$patches$read_pointer(d,q,clock);

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

endmodule // agent$contexts$patches$read_pointer


module agent$contexts$patches$write_pointer(d,q,clock);

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

endmodule // agent$contexts$patches$write_pointer


module agent$contexts$reply(valid,old_data,new_data,strobe,killed,touched,bad,waiting,late_bit,data,late,installed);

    // Module arguments
    input wire  valid;
    input wire  [511:0] old_data;
    input wire  [511:0] new_data;
    input wire  [63:0] strobe;
    input wire  killed;
    input wire  [7:0] touched;
    input wire  [7:0] bad;
    input wire  [7:0] waiting;
    input wire  [5:0] late_bit;
    output reg  [511:0] data;
    output reg  [7:0] late;
    output reg  [7:0] installed;

    // Local signals
    reg  [63:0] one;
    reg  [63:0] late_mask;
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
        one = 32'h1;
        late_mask = one << late_bit;
        byte_mask$0 = 64'hff;
        byte_mask$1 = 64'hff00;
        byte_mask$2 = 64'hff0000;
        byte_mask$3 = 64'hff000000;
        byte_mask$4 = 64'hff00000000;
        byte_mask$5 = 64'hff0000000000;
        byte_mask$6 = 64'hff000000000000;
        byte_mask$7 = 64'hff00000000000000;
    end

    always @(*) begin
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

endmodule // agent$contexts$reply


module agent$contexts$reply_facts(read_address,read_clock,read_data,write_address,write_clock,write_data,write_enable);

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

endmodule // agent$contexts$reply_facts


module agent$contexts$responses(read_address,read_clock,read_data,write_address,write_clock,write_data,write_enable);

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

endmodule // agent$contexts$responses


module agent$contexts$states(clock,reset,now,available,free_index,allocate,allocate_line,finish,finish_ready,finish_index,finish_waiting,finish_expiry,finish_hold,finish_killed,current_line,current_held,current_expiry,complete,complete_entry,complete_failed,complete_taken,holds_taken,check_valid,check_line,check_leaves,check_pending,kill,kill_index,count_ended_by_write,composing,composing_index,leaves,picked,pick_index,pick_waiting,pick_killed);

    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  [15:0] now;
    output reg  available;
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
    input wire  complete;
    input wire  [20:0] complete_entry;
    input wire  complete_failed;
    output reg  complete_taken;
    output reg  [5:0] holds_taken;
    input wire  check_valid;
    input wire  [17:0] check_line;
    input wire  check_leaves;
    output reg  check_pending;
    output reg  kill;
    output reg  [4:0] kill_index;
    output reg  count_ended_by_write;
    input wire  composing;
    input wire  [4:0] composing_index;
    input wire  leaves;
    output reg  picked;
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

    // Local signals
    reg  [31:0] one;
    reg  any_hold;
    reg  [31:0] allocate_bit;
    reg  [31:0] finish_bit;
    reg  [31:0] kill_bit;
    reg  [31:0] leave_bit;
    reg  [31:0] composing_bit;
    reg  [31:0] kept;
    reg  [31:0] expired;
    reg  [31:0] unsettled;
    reg  [31:0] ended;
    reg  [17:0] complete_line;
    reg  [2:0] complete_index;
    reg  [31:0] on_line;
    reg  [31:0] awaited;
    reg  [31:0] hit;
    reg  [31:0] current;
    reg  [31:0] same_line;
    reg  [31:0] pending;
    reg  [31:0] kills;
    reg  [31:0] new_hold;
    reg  [31:0] picks;
    reg  [31:0] taken_next;
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
    reg  [5:0] sum$0;
    reg  [5:0] sum$1;
    reg  [5:0] sum$2;
    reg  [5:0] sum$3;

    // Sub module instances
    agent$contexts$states$active active(
        .d(active$d),
        .q(active$q),
        .clock(active$clock)
    );
    agent$contexts$states$hold hold(
        .d(hold$d),
        .q(hold$q),
        .clock(hold$clock)
    );
    agent$contexts$states$ready ready(
        .d(ready$d),
        .q(ready$q),
        .clock(ready$clock)
    );
    agent$contexts$states$killed killed(
        .d(killed$d),
        .q(killed$q),
        .clock(killed$clock)
    );
    agent$contexts$states$told told(
        .d(told$d),
        .q(told$q),
        .clock(told$clock)
    );
    agent$contexts$states$waiting$0 waiting$0(
        .d(waiting$0$d),
        .q(waiting$0$q),
        .clock(waiting$0$clock)
    );
    agent$contexts$states$waiting$1 waiting$1(
        .d(waiting$1$d),
        .q(waiting$1$q),
        .clock(waiting$1$clock)
    );
    agent$contexts$states$waiting$2 waiting$2(
        .d(waiting$2$d),
        .q(waiting$2$q),
        .clock(waiting$2$clock)
    );
    agent$contexts$states$waiting$3 waiting$3(
        .d(waiting$3$d),
        .q(waiting$3$q),
        .clock(waiting$3$clock)
    );
    agent$contexts$states$waiting$4 waiting$4(
        .d(waiting$4$d),
        .q(waiting$4$q),
        .clock(waiting$4$clock)
    );
    agent$contexts$states$waiting$5 waiting$5(
        .d(waiting$5$d),
        .q(waiting$5$q),
        .clock(waiting$5$clock)
    );
    agent$contexts$states$waiting$6 waiting$6(
        .d(waiting$6$d),
        .q(waiting$6$q),
        .clock(waiting$6$clock)
    );
    agent$contexts$states$waiting$7 waiting$7(
        .d(waiting$7$d),
        .q(waiting$7$q),
        .clock(waiting$7$clock)
    );
    agent$contexts$states$given_up$0 given_up$0(
        .d(given_up$0$d),
        .q(given_up$0$q),
        .clock(given_up$0$clock)
    );
    agent$contexts$states$given_up$1 given_up$1(
        .d(given_up$1$d),
        .q(given_up$1$q),
        .clock(given_up$1$clock)
    );
    agent$contexts$states$given_up$2 given_up$2(
        .d(given_up$2$d),
        .q(given_up$2$q),
        .clock(given_up$2$clock)
    );
    agent$contexts$states$given_up$3 given_up$3(
        .d(given_up$3$d),
        .q(given_up$3$q),
        .clock(given_up$3$clock)
    );
    agent$contexts$states$given_up$4 given_up$4(
        .d(given_up$4$d),
        .q(given_up$4$q),
        .clock(given_up$4$clock)
    );
    agent$contexts$states$given_up$5 given_up$5(
        .d(given_up$5$d),
        .q(given_up$5$q),
        .clock(given_up$5$clock)
    );
    agent$contexts$states$given_up$6 given_up$6(
        .d(given_up$6$d),
        .q(given_up$6$q),
        .clock(given_up$6$clock)
    );
    agent$contexts$states$given_up$7 given_up$7(
        .d(given_up$7$d),
        .q(given_up$7$q),
        .clock(given_up$7$clock)
    );
    agent$contexts$states$line$0 line$0(
        .d(line$0$d),
        .q(line$0$q),
        .clock(line$0$clock)
    );
    agent$contexts$states$line$1 line$1(
        .d(line$1$d),
        .q(line$1$q),
        .clock(line$1$clock)
    );
    agent$contexts$states$line$2 line$2(
        .d(line$2$d),
        .q(line$2$q),
        .clock(line$2$clock)
    );
    agent$contexts$states$line$3 line$3(
        .d(line$3$d),
        .q(line$3$q),
        .clock(line$3$clock)
    );
    agent$contexts$states$line$4 line$4(
        .d(line$4$d),
        .q(line$4$q),
        .clock(line$4$clock)
    );
    agent$contexts$states$line$5 line$5(
        .d(line$5$d),
        .q(line$5$q),
        .clock(line$5$clock)
    );
    agent$contexts$states$line$6 line$6(
        .d(line$6$d),
        .q(line$6$q),
        .clock(line$6$clock)
    );
    agent$contexts$states$line$7 line$7(
        .d(line$7$d),
        .q(line$7$q),
        .clock(line$7$clock)
    );
    agent$contexts$states$line$8 line$8(
        .d(line$8$d),
        .q(line$8$q),
        .clock(line$8$clock)
    );
    agent$contexts$states$line$9 line$9(
        .d(line$9$d),
        .q(line$9$q),
        .clock(line$9$clock)
    );
    agent$contexts$states$line$10 line$10(
        .d(line$10$d),
        .q(line$10$q),
        .clock(line$10$clock)
    );
    agent$contexts$states$line$11 line$11(
        .d(line$11$d),
        .q(line$11$q),
        .clock(line$11$clock)
    );
    agent$contexts$states$line$12 line$12(
        .d(line$12$d),
        .q(line$12$q),
        .clock(line$12$clock)
    );
    agent$contexts$states$line$13 line$13(
        .d(line$13$d),
        .q(line$13$q),
        .clock(line$13$clock)
    );
    agent$contexts$states$line$14 line$14(
        .d(line$14$d),
        .q(line$14$q),
        .clock(line$14$clock)
    );
    agent$contexts$states$line$15 line$15(
        .d(line$15$d),
        .q(line$15$q),
        .clock(line$15$clock)
    );
    agent$contexts$states$line$16 line$16(
        .d(line$16$d),
        .q(line$16$q),
        .clock(line$16$clock)
    );
    agent$contexts$states$line$17 line$17(
        .d(line$17$d),
        .q(line$17$q),
        .clock(line$17$clock)
    );
    agent$contexts$states$line$18 line$18(
        .d(line$18$d),
        .q(line$18$q),
        .clock(line$18$clock)
    );
    agent$contexts$states$line$19 line$19(
        .d(line$19$d),
        .q(line$19$q),
        .clock(line$19$clock)
    );
    agent$contexts$states$line$20 line$20(
        .d(line$20$d),
        .q(line$20$q),
        .clock(line$20$clock)
    );
    agent$contexts$states$line$21 line$21(
        .d(line$21$d),
        .q(line$21$q),
        .clock(line$21$clock)
    );
    agent$contexts$states$line$22 line$22(
        .d(line$22$d),
        .q(line$22$q),
        .clock(line$22$clock)
    );
    agent$contexts$states$line$23 line$23(
        .d(line$23$d),
        .q(line$23$q),
        .clock(line$23$clock)
    );
    agent$contexts$states$line$24 line$24(
        .d(line$24$d),
        .q(line$24$q),
        .clock(line$24$clock)
    );
    agent$contexts$states$line$25 line$25(
        .d(line$25$d),
        .q(line$25$q),
        .clock(line$25$clock)
    );
    agent$contexts$states$line$26 line$26(
        .d(line$26$d),
        .q(line$26$q),
        .clock(line$26$clock)
    );
    agent$contexts$states$line$27 line$27(
        .d(line$27$d),
        .q(line$27$q),
        .clock(line$27$clock)
    );
    agent$contexts$states$line$28 line$28(
        .d(line$28$d),
        .q(line$28$q),
        .clock(line$28$clock)
    );
    agent$contexts$states$line$29 line$29(
        .d(line$29$d),
        .q(line$29$q),
        .clock(line$29$clock)
    );
    agent$contexts$states$line$30 line$30(
        .d(line$30$d),
        .q(line$30$q),
        .clock(line$30$clock)
    );
    agent$contexts$states$line$31 line$31(
        .d(line$31$d),
        .q(line$31$q),
        .clock(line$31$clock)
    );
    agent$contexts$states$expiry$0 expiry$0(
        .d(expiry$0$d),
        .q(expiry$0$q),
        .clock(expiry$0$clock)
    );
    agent$contexts$states$expiry$1 expiry$1(
        .d(expiry$1$d),
        .q(expiry$1$q),
        .clock(expiry$1$clock)
    );
    agent$contexts$states$expiry$2 expiry$2(
        .d(expiry$2$d),
        .q(expiry$2$q),
        .clock(expiry$2$clock)
    );
    agent$contexts$states$expiry$3 expiry$3(
        .d(expiry$3$d),
        .q(expiry$3$q),
        .clock(expiry$3$clock)
    );
    agent$contexts$states$expiry$4 expiry$4(
        .d(expiry$4$d),
        .q(expiry$4$q),
        .clock(expiry$4$clock)
    );
    agent$contexts$states$expiry$5 expiry$5(
        .d(expiry$5$d),
        .q(expiry$5$q),
        .clock(expiry$5$clock)
    );
    agent$contexts$states$expiry$6 expiry$6(
        .d(expiry$6$d),
        .q(expiry$6$q),
        .clock(expiry$6$clock)
    );
    agent$contexts$states$expiry$7 expiry$7(
        .d(expiry$7$d),
        .q(expiry$7$q),
        .clock(expiry$7$clock)
    );
    agent$contexts$states$expiry$8 expiry$8(
        .d(expiry$8$d),
        .q(expiry$8$q),
        .clock(expiry$8$clock)
    );
    agent$contexts$states$expiry$9 expiry$9(
        .d(expiry$9$d),
        .q(expiry$9$q),
        .clock(expiry$9$clock)
    );
    agent$contexts$states$expiry$10 expiry$10(
        .d(expiry$10$d),
        .q(expiry$10$q),
        .clock(expiry$10$clock)
    );
    agent$contexts$states$expiry$11 expiry$11(
        .d(expiry$11$d),
        .q(expiry$11$q),
        .clock(expiry$11$clock)
    );
    agent$contexts$states$expiry$12 expiry$12(
        .d(expiry$12$d),
        .q(expiry$12$q),
        .clock(expiry$12$clock)
    );
    agent$contexts$states$expiry$13 expiry$13(
        .d(expiry$13$d),
        .q(expiry$13$q),
        .clock(expiry$13$clock)
    );
    agent$contexts$states$expiry$14 expiry$14(
        .d(expiry$14$d),
        .q(expiry$14$q),
        .clock(expiry$14$clock)
    );
    agent$contexts$states$expiry$15 expiry$15(
        .d(expiry$15$d),
        .q(expiry$15$q),
        .clock(expiry$15$clock)
    );
    agent$contexts$states$expiry$16 expiry$16(
        .d(expiry$16$d),
        .q(expiry$16$q),
        .clock(expiry$16$clock)
    );
    agent$contexts$states$expiry$17 expiry$17(
        .d(expiry$17$d),
        .q(expiry$17$q),
        .clock(expiry$17$clock)
    );
    agent$contexts$states$expiry$18 expiry$18(
        .d(expiry$18$d),
        .q(expiry$18$q),
        .clock(expiry$18$clock)
    );
    agent$contexts$states$expiry$19 expiry$19(
        .d(expiry$19$d),
        .q(expiry$19$q),
        .clock(expiry$19$clock)
    );
    agent$contexts$states$expiry$20 expiry$20(
        .d(expiry$20$d),
        .q(expiry$20$q),
        .clock(expiry$20$clock)
    );
    agent$contexts$states$expiry$21 expiry$21(
        .d(expiry$21$d),
        .q(expiry$21$q),
        .clock(expiry$21$clock)
    );
    agent$contexts$states$expiry$22 expiry$22(
        .d(expiry$22$d),
        .q(expiry$22$q),
        .clock(expiry$22$clock)
    );
    agent$contexts$states$expiry$23 expiry$23(
        .d(expiry$23$d),
        .q(expiry$23$q),
        .clock(expiry$23$clock)
    );
    agent$contexts$states$expiry$24 expiry$24(
        .d(expiry$24$d),
        .q(expiry$24$q),
        .clock(expiry$24$clock)
    );
    agent$contexts$states$expiry$25 expiry$25(
        .d(expiry$25$d),
        .q(expiry$25$q),
        .clock(expiry$25$clock)
    );
    agent$contexts$states$expiry$26 expiry$26(
        .d(expiry$26$d),
        .q(expiry$26$q),
        .clock(expiry$26$clock)
    );
    agent$contexts$states$expiry$27 expiry$27(
        .d(expiry$27$d),
        .q(expiry$27$q),
        .clock(expiry$27$clock)
    );
    agent$contexts$states$expiry$28 expiry$28(
        .d(expiry$28$d),
        .q(expiry$28$q),
        .clock(expiry$28$clock)
    );
    agent$contexts$states$expiry$29 expiry$29(
        .d(expiry$29$d),
        .q(expiry$29$q),
        .clock(expiry$29$clock)
    );
    agent$contexts$states$expiry$30 expiry$30(
        .d(expiry$30$d),
        .q(expiry$30$q),
        .clock(expiry$30$clock)
    );
    agent$contexts$states$expiry$31 expiry$31(
        .d(expiry$31$d),
        .q(expiry$31$q),
        .clock(expiry$31$clock)
    );
    agent$contexts$states$free_valid free_valid(
        .d(free_valid$d),
        .q(free_valid$q),
        .clock(free_valid$clock)
    );
    agent$contexts$states$free free(
        .d(free$d),
        .q(free$q),
        .clock(free$clock)
    );
    agent$contexts$states$group$0 group$0(
        .d(group$0$d),
        .q(group$0$q),
        .clock(group$0$clock)
    );
    agent$contexts$states$group$1 group$1(
        .d(group$1$d),
        .q(group$1$q),
        .clock(group$1$clock)
    );
    agent$contexts$states$group$2 group$2(
        .d(group$2$d),
        .q(group$2$q),
        .clock(group$2$clock)
    );
    agent$contexts$states$group$3 group$3(
        .d(group$3$d),
        .q(group$3$q),
        .clock(group$3$clock)
    );
    agent$contexts$states$total total(
        .d(total$d),
        .q(total$q),
        .clock(total$clock)
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
        total$clock = clock;
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
        if (check_leaves) begin
            told$d = 32'h0;
        end
        if (reset) begin
            told$d = 32'h0;
        end
    end

    always @(*) begin
        free_valid$d = free_valid$q;
        free_valid$d = ~&taken_next;
        if (reset) begin
            free_valid$d = 1'b0;
        end
    end

    always @(*) begin
        free$d = free$q;
        free$d = 32'h0;
        if (~taken_next[0]) begin
            free$d = 0;
        end
        if (~taken_next[1]) begin
            free$d = 1;
        end
        if (~taken_next[2]) begin
            free$d = 2;
        end
        if (~taken_next[3]) begin
            free$d = 3;
        end
        if (~taken_next[4]) begin
            free$d = 4;
        end
        if (~taken_next[5]) begin
            free$d = 5;
        end
        if (~taken_next[6]) begin
            free$d = 6;
        end
        if (~taken_next[7]) begin
            free$d = 7;
        end
        if (~taken_next[8]) begin
            free$d = 8;
        end
        if (~taken_next[9]) begin
            free$d = 9;
        end
        if (~taken_next[10]) begin
            free$d = 10;
        end
        if (~taken_next[11]) begin
            free$d = 11;
        end
        if (~taken_next[12]) begin
            free$d = 12;
        end
        if (~taken_next[13]) begin
            free$d = 13;
        end
        if (~taken_next[14]) begin
            free$d = 14;
        end
        if (~taken_next[15]) begin
            free$d = 15;
        end
        if (~taken_next[16]) begin
            free$d = 16;
        end
        if (~taken_next[17]) begin
            free$d = 17;
        end
        if (~taken_next[18]) begin
            free$d = 18;
        end
        if (~taken_next[19]) begin
            free$d = 19;
        end
        if (~taken_next[20]) begin
            free$d = 20;
        end
        if (~taken_next[21]) begin
            free$d = 21;
        end
        if (~taken_next[22]) begin
            free$d = 22;
        end
        if (~taken_next[23]) begin
            free$d = 23;
        end
        if (~taken_next[24]) begin
            free$d = 24;
        end
        if (~taken_next[25]) begin
            free$d = 25;
        end
        if (~taken_next[26]) begin
            free$d = 26;
        end
        if (~taken_next[27]) begin
            free$d = 27;
        end
        if (~taken_next[28]) begin
            free$d = 28;
        end
        if (~taken_next[29]) begin
            free$d = 29;
        end
        if (~taken_next[30]) begin
            free$d = 30;
        end
        if (~taken_next[31]) begin
            free$d = 31;
        end
    end

    always @(*) begin
        total$d = total$q;
        one = 32'h1;
        total$d = group$0$q + group$1$q + group$2$q + group$3$q;
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
        any_hold = hold$q != 32'h0;
    end

    always @(*) begin
        same_line = 32'h0;
        if (check_valid) begin
            if (line$0$q == check_line) begin
                same_line = (same_line & ~(1 << (0)) | ((1'b1) << (0)));
            end
            if (line$1$q == check_line) begin
                same_line = (same_line & ~(1 << (1)) | ((1'b1) << (1)));
            end
            if (line$2$q == check_line) begin
                same_line = (same_line & ~(1 << (2)) | ((1'b1) << (2)));
            end
            if (line$3$q == check_line) begin
                same_line = (same_line & ~(1 << (3)) | ((1'b1) << (3)));
            end
            if (line$4$q == check_line) begin
                same_line = (same_line & ~(1 << (4)) | ((1'b1) << (4)));
            end
            if (line$5$q == check_line) begin
                same_line = (same_line & ~(1 << (5)) | ((1'b1) << (5)));
            end
            if (line$6$q == check_line) begin
                same_line = (same_line & ~(1 << (6)) | ((1'b1) << (6)));
            end
            if (line$7$q == check_line) begin
                same_line = (same_line & ~(1 << (7)) | ((1'b1) << (7)));
            end
            if (line$8$q == check_line) begin
                same_line = (same_line & ~(1 << (8)) | ((1'b1) << (8)));
            end
            if (line$9$q == check_line) begin
                same_line = (same_line & ~(1 << (9)) | ((1'b1) << (9)));
            end
            if (line$10$q == check_line) begin
                same_line = (same_line & ~(1 << (10)) | ((1'b1) << (10)));
            end
            if (line$11$q == check_line) begin
                same_line = (same_line & ~(1 << (11)) | ((1'b1) << (11)));
            end
            if (line$12$q == check_line) begin
                same_line = (same_line & ~(1 << (12)) | ((1'b1) << (12)));
            end
            if (line$13$q == check_line) begin
                same_line = (same_line & ~(1 << (13)) | ((1'b1) << (13)));
            end
            if (line$14$q == check_line) begin
                same_line = (same_line & ~(1 << (14)) | ((1'b1) << (14)));
            end
            if (line$15$q == check_line) begin
                same_line = (same_line & ~(1 << (15)) | ((1'b1) << (15)));
            end
            if (line$16$q == check_line) begin
                same_line = (same_line & ~(1 << (16)) | ((1'b1) << (16)));
            end
            if (line$17$q == check_line) begin
                same_line = (same_line & ~(1 << (17)) | ((1'b1) << (17)));
            end
            if (line$18$q == check_line) begin
                same_line = (same_line & ~(1 << (18)) | ((1'b1) << (18)));
            end
            if (line$19$q == check_line) begin
                same_line = (same_line & ~(1 << (19)) | ((1'b1) << (19)));
            end
            if (line$20$q == check_line) begin
                same_line = (same_line & ~(1 << (20)) | ((1'b1) << (20)));
            end
            if (line$21$q == check_line) begin
                same_line = (same_line & ~(1 << (21)) | ((1'b1) << (21)));
            end
            if (line$22$q == check_line) begin
                same_line = (same_line & ~(1 << (22)) | ((1'b1) << (22)));
            end
            if (line$23$q == check_line) begin
                same_line = (same_line & ~(1 << (23)) | ((1'b1) << (23)));
            end
            if (line$24$q == check_line) begin
                same_line = (same_line & ~(1 << (24)) | ((1'b1) << (24)));
            end
            if (line$25$q == check_line) begin
                same_line = (same_line & ~(1 << (25)) | ((1'b1) << (25)));
            end
            if (line$26$q == check_line) begin
                same_line = (same_line & ~(1 << (26)) | ((1'b1) << (26)));
            end
            if (line$27$q == check_line) begin
                same_line = (same_line & ~(1 << (27)) | ((1'b1) << (27)));
            end
            if (line$28$q == check_line) begin
                same_line = (same_line & ~(1 << (28)) | ((1'b1) << (28)));
            end
            if (line$29$q == check_line) begin
                same_line = (same_line & ~(1 << (29)) | ((1'b1) << (29)));
            end
            if (line$30$q == check_line) begin
                same_line = (same_line & ~(1 << (30)) | ((1'b1) << (30)));
            end
            if (line$31$q == check_line) begin
                same_line = (same_line & ~(1 << (31)) | ((1'b1) << (31)));
            end
        end
    end

    always @(*) begin
        pending = same_line & active$q & ~told$q;
    end

    always @(*) begin
        kills = pending & ~killed$q & ~ready$q;
    end

    always @(*) begin
        check_pending = pending != 32'h0;
    end

    always @(*) begin
        kill = kills != 32'h0;
    end

    always @(*) begin
        kill_index = 32'h0;
        if (kill) begin
            if (kills[0]) begin
                kill_index = 0;
            end
            if (kills[1]) begin
                kill_index = 1;
            end
            if (kills[2]) begin
                kill_index = 2;
            end
            if (kills[3]) begin
                kill_index = 3;
            end
            if (kills[4]) begin
                kill_index = 4;
            end
            if (kills[5]) begin
                kill_index = 5;
            end
            if (kills[6]) begin
                kill_index = 6;
            end
            if (kills[7]) begin
                kill_index = 7;
            end
            if (kills[8]) begin
                kill_index = 8;
            end
            if (kills[9]) begin
                kill_index = 9;
            end
            if (kills[10]) begin
                kill_index = 10;
            end
            if (kills[11]) begin
                kill_index = 11;
            end
            if (kills[12]) begin
                kill_index = 12;
            end
            if (kills[13]) begin
                kill_index = 13;
            end
            if (kills[14]) begin
                kill_index = 14;
            end
            if (kills[15]) begin
                kill_index = 15;
            end
            if (kills[16]) begin
                kill_index = 16;
            end
            if (kills[17]) begin
                kill_index = 17;
            end
            if (kills[18]) begin
                kill_index = 18;
            end
            if (kills[19]) begin
                kill_index = 19;
            end
            if (kills[20]) begin
                kill_index = 20;
            end
            if (kills[21]) begin
                kill_index = 21;
            end
            if (kills[22]) begin
                kill_index = 22;
            end
            if (kills[23]) begin
                kill_index = 23;
            end
            if (kills[24]) begin
                kill_index = 24;
            end
            if (kills[25]) begin
                kill_index = 25;
            end
            if (kills[26]) begin
                kill_index = 26;
            end
            if (kills[27]) begin
                kill_index = 27;
            end
            if (kills[28]) begin
                kill_index = 28;
            end
            if (kills[29]) begin
                kill_index = 29;
            end
            if (kills[30]) begin
                kill_index = 30;
            end
            if (kills[31]) begin
                kill_index = 31;
            end
        end
    end

    always @(*) begin
        kill_bit = 32'h0;
        if (kill) begin
            kill_bit = one << kill_index;
        end
    end

    always @(*) begin
        count_ended_by_write = (kill_bit & hold$q) != 32'h0;
    end

    always @(*) begin
        finish_ready = ~kill;
    end

    always @(*) begin
        finish_bit = 32'h0;
        if (finish & ~kill) begin
            finish_bit = one << finish_index;
        end
    end

    always @(*) begin
        finish_killed = killed$q[finish_index];
    end

    always @(*) begin
        new_hold = 32'h0;
        if (finish_hold) begin
            new_hold = finish_bit & ~killed$q;
        end
    end

    always @(*) begin
        expired = 32'h0;
        if (any_hold) begin
            if (expiry$0$q == now) begin
                expired = (expired & ~(1 << (0)) | ((1'b1) << (0)));
            end
            if (expiry$1$q == now) begin
                expired = (expired & ~(1 << (1)) | ((1'b1) << (1)));
            end
            if (expiry$2$q == now) begin
                expired = (expired & ~(1 << (2)) | ((1'b1) << (2)));
            end
            if (expiry$3$q == now) begin
                expired = (expired & ~(1 << (3)) | ((1'b1) << (3)));
            end
            if (expiry$4$q == now) begin
                expired = (expired & ~(1 << (4)) | ((1'b1) << (4)));
            end
            if (expiry$5$q == now) begin
                expired = (expired & ~(1 << (5)) | ((1'b1) << (5)));
            end
            if (expiry$6$q == now) begin
                expired = (expired & ~(1 << (6)) | ((1'b1) << (6)));
            end
            if (expiry$7$q == now) begin
                expired = (expired & ~(1 << (7)) | ((1'b1) << (7)));
            end
            if (expiry$8$q == now) begin
                expired = (expired & ~(1 << (8)) | ((1'b1) << (8)));
            end
            if (expiry$9$q == now) begin
                expired = (expired & ~(1 << (9)) | ((1'b1) << (9)));
            end
            if (expiry$10$q == now) begin
                expired = (expired & ~(1 << (10)) | ((1'b1) << (10)));
            end
            if (expiry$11$q == now) begin
                expired = (expired & ~(1 << (11)) | ((1'b1) << (11)));
            end
            if (expiry$12$q == now) begin
                expired = (expired & ~(1 << (12)) | ((1'b1) << (12)));
            end
            if (expiry$13$q == now) begin
                expired = (expired & ~(1 << (13)) | ((1'b1) << (13)));
            end
            if (expiry$14$q == now) begin
                expired = (expired & ~(1 << (14)) | ((1'b1) << (14)));
            end
            if (expiry$15$q == now) begin
                expired = (expired & ~(1 << (15)) | ((1'b1) << (15)));
            end
            if (expiry$16$q == now) begin
                expired = (expired & ~(1 << (16)) | ((1'b1) << (16)));
            end
            if (expiry$17$q == now) begin
                expired = (expired & ~(1 << (17)) | ((1'b1) << (17)));
            end
            if (expiry$18$q == now) begin
                expired = (expired & ~(1 << (18)) | ((1'b1) << (18)));
            end
            if (expiry$19$q == now) begin
                expired = (expired & ~(1 << (19)) | ((1'b1) << (19)));
            end
            if (expiry$20$q == now) begin
                expired = (expired & ~(1 << (20)) | ((1'b1) << (20)));
            end
            if (expiry$21$q == now) begin
                expired = (expired & ~(1 << (21)) | ((1'b1) << (21)));
            end
            if (expiry$22$q == now) begin
                expired = (expired & ~(1 << (22)) | ((1'b1) << (22)));
            end
            if (expiry$23$q == now) begin
                expired = (expired & ~(1 << (23)) | ((1'b1) << (23)));
            end
            if (expiry$24$q == now) begin
                expired = (expired & ~(1 << (24)) | ((1'b1) << (24)));
            end
            if (expiry$25$q == now) begin
                expired = (expired & ~(1 << (25)) | ((1'b1) << (25)));
            end
            if (expiry$26$q == now) begin
                expired = (expired & ~(1 << (26)) | ((1'b1) << (26)));
            end
            if (expiry$27$q == now) begin
                expired = (expired & ~(1 << (27)) | ((1'b1) << (27)));
            end
            if (expiry$28$q == now) begin
                expired = (expired & ~(1 << (28)) | ((1'b1) << (28)));
            end
            if (expiry$29$q == now) begin
                expired = (expired & ~(1 << (29)) | ((1'b1) << (29)));
            end
            if (expiry$30$q == now) begin
                expired = (expired & ~(1 << (30)) | ((1'b1) << (30)));
            end
            if (expiry$31$q == now) begin
                expired = (expired & ~(1 << (31)) | ((1'b1) << (31)));
            end
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
        ended = hold$q & (expired | ~unsettled);
    end

    always @(*) begin
        complete_line = complete_entry[(32'h3)+:(18)];
    end

    always @(*) begin
        complete_index = complete_entry[(32'h0)+:(3)];
    end

    always @(*) begin
        on_line = 32'h0;
        if (complete & any_hold) begin
            if (line$0$q == complete_line) begin
                on_line = (on_line & ~(1 << (0)) | ((1'b1) << (0)));
            end
            if (line$1$q == complete_line) begin
                on_line = (on_line & ~(1 << (1)) | ((1'b1) << (1)));
            end
            if (line$2$q == complete_line) begin
                on_line = (on_line & ~(1 << (2)) | ((1'b1) << (2)));
            end
            if (line$3$q == complete_line) begin
                on_line = (on_line & ~(1 << (3)) | ((1'b1) << (3)));
            end
            if (line$4$q == complete_line) begin
                on_line = (on_line & ~(1 << (4)) | ((1'b1) << (4)));
            end
            if (line$5$q == complete_line) begin
                on_line = (on_line & ~(1 << (5)) | ((1'b1) << (5)));
            end
            if (line$6$q == complete_line) begin
                on_line = (on_line & ~(1 << (6)) | ((1'b1) << (6)));
            end
            if (line$7$q == complete_line) begin
                on_line = (on_line & ~(1 << (7)) | ((1'b1) << (7)));
            end
            if (line$8$q == complete_line) begin
                on_line = (on_line & ~(1 << (8)) | ((1'b1) << (8)));
            end
            if (line$9$q == complete_line) begin
                on_line = (on_line & ~(1 << (9)) | ((1'b1) << (9)));
            end
            if (line$10$q == complete_line) begin
                on_line = (on_line & ~(1 << (10)) | ((1'b1) << (10)));
            end
            if (line$11$q == complete_line) begin
                on_line = (on_line & ~(1 << (11)) | ((1'b1) << (11)));
            end
            if (line$12$q == complete_line) begin
                on_line = (on_line & ~(1 << (12)) | ((1'b1) << (12)));
            end
            if (line$13$q == complete_line) begin
                on_line = (on_line & ~(1 << (13)) | ((1'b1) << (13)));
            end
            if (line$14$q == complete_line) begin
                on_line = (on_line & ~(1 << (14)) | ((1'b1) << (14)));
            end
            if (line$15$q == complete_line) begin
                on_line = (on_line & ~(1 << (15)) | ((1'b1) << (15)));
            end
            if (line$16$q == complete_line) begin
                on_line = (on_line & ~(1 << (16)) | ((1'b1) << (16)));
            end
            if (line$17$q == complete_line) begin
                on_line = (on_line & ~(1 << (17)) | ((1'b1) << (17)));
            end
            if (line$18$q == complete_line) begin
                on_line = (on_line & ~(1 << (18)) | ((1'b1) << (18)));
            end
            if (line$19$q == complete_line) begin
                on_line = (on_line & ~(1 << (19)) | ((1'b1) << (19)));
            end
            if (line$20$q == complete_line) begin
                on_line = (on_line & ~(1 << (20)) | ((1'b1) << (20)));
            end
            if (line$21$q == complete_line) begin
                on_line = (on_line & ~(1 << (21)) | ((1'b1) << (21)));
            end
            if (line$22$q == complete_line) begin
                on_line = (on_line & ~(1 << (22)) | ((1'b1) << (22)));
            end
            if (line$23$q == complete_line) begin
                on_line = (on_line & ~(1 << (23)) | ((1'b1) << (23)));
            end
            if (line$24$q == complete_line) begin
                on_line = (on_line & ~(1 << (24)) | ((1'b1) << (24)));
            end
            if (line$25$q == complete_line) begin
                on_line = (on_line & ~(1 << (25)) | ((1'b1) << (25)));
            end
            if (line$26$q == complete_line) begin
                on_line = (on_line & ~(1 << (26)) | ((1'b1) << (26)));
            end
            if (line$27$q == complete_line) begin
                on_line = (on_line & ~(1 << (27)) | ((1'b1) << (27)));
            end
            if (line$28$q == complete_line) begin
                on_line = (on_line & ~(1 << (28)) | ((1'b1) << (28)));
            end
            if (line$29$q == complete_line) begin
                on_line = (on_line & ~(1 << (29)) | ((1'b1) << (29)));
            end
            if (line$30$q == complete_line) begin
                on_line = (on_line & ~(1 << (30)) | ((1'b1) << (30)));
            end
            if (line$31$q == complete_line) begin
                on_line = (on_line & ~(1 << (31)) | ((1'b1) << (31)));
            end
        end
    end

    always @(*) begin
        awaited = 32'h0;
        if (complete_index == 0) begin
            awaited = waiting$0$q;
        end
        if (complete_index == 1) begin
            awaited = waiting$1$q;
        end
        if (complete_index == 2) begin
            awaited = waiting$2$q;
        end
        if (complete_index == 3) begin
            awaited = waiting$3$q;
        end
        if (complete_index == 4) begin
            awaited = waiting$4$q;
        end
        if (complete_index == 5) begin
            awaited = waiting$5$q;
        end
        if (complete_index == 6) begin
            awaited = waiting$6$q;
        end
        if (complete_index == 7) begin
            awaited = waiting$7$q;
        end
    end

    always @(*) begin
        hit = on_line & hold$q & ~expired & awaited;
    end

    always @(*) begin
        complete_taken = (hit != 32'h0) & ~complete_failed;
    end

    always @(*) begin
        current = 32'h0;
        if (any_hold) begin
            if (line$0$q == current_line) begin
                current = (current & ~(1 << (0)) | ((1'b1) << (0)));
            end
            if (line$1$q == current_line) begin
                current = (current & ~(1 << (1)) | ((1'b1) << (1)));
            end
            if (line$2$q == current_line) begin
                current = (current & ~(1 << (2)) | ((1'b1) << (2)));
            end
            if (line$3$q == current_line) begin
                current = (current & ~(1 << (3)) | ((1'b1) << (3)));
            end
            if (line$4$q == current_line) begin
                current = (current & ~(1 << (4)) | ((1'b1) << (4)));
            end
            if (line$5$q == current_line) begin
                current = (current & ~(1 << (5)) | ((1'b1) << (5)));
            end
            if (line$6$q == current_line) begin
                current = (current & ~(1 << (6)) | ((1'b1) << (6)));
            end
            if (line$7$q == current_line) begin
                current = (current & ~(1 << (7)) | ((1'b1) << (7)));
            end
            if (line$8$q == current_line) begin
                current = (current & ~(1 << (8)) | ((1'b1) << (8)));
            end
            if (line$9$q == current_line) begin
                current = (current & ~(1 << (9)) | ((1'b1) << (9)));
            end
            if (line$10$q == current_line) begin
                current = (current & ~(1 << (10)) | ((1'b1) << (10)));
            end
            if (line$11$q == current_line) begin
                current = (current & ~(1 << (11)) | ((1'b1) << (11)));
            end
            if (line$12$q == current_line) begin
                current = (current & ~(1 << (12)) | ((1'b1) << (12)));
            end
            if (line$13$q == current_line) begin
                current = (current & ~(1 << (13)) | ((1'b1) << (13)));
            end
            if (line$14$q == current_line) begin
                current = (current & ~(1 << (14)) | ((1'b1) << (14)));
            end
            if (line$15$q == current_line) begin
                current = (current & ~(1 << (15)) | ((1'b1) << (15)));
            end
            if (line$16$q == current_line) begin
                current = (current & ~(1 << (16)) | ((1'b1) << (16)));
            end
            if (line$17$q == current_line) begin
                current = (current & ~(1 << (17)) | ((1'b1) << (17)));
            end
            if (line$18$q == current_line) begin
                current = (current & ~(1 << (18)) | ((1'b1) << (18)));
            end
            if (line$19$q == current_line) begin
                current = (current & ~(1 << (19)) | ((1'b1) << (19)));
            end
            if (line$20$q == current_line) begin
                current = (current & ~(1 << (20)) | ((1'b1) << (20)));
            end
            if (line$21$q == current_line) begin
                current = (current & ~(1 << (21)) | ((1'b1) << (21)));
            end
            if (line$22$q == current_line) begin
                current = (current & ~(1 << (22)) | ((1'b1) << (22)));
            end
            if (line$23$q == current_line) begin
                current = (current & ~(1 << (23)) | ((1'b1) << (23)));
            end
            if (line$24$q == current_line) begin
                current = (current & ~(1 << (24)) | ((1'b1) << (24)));
            end
            if (line$25$q == current_line) begin
                current = (current & ~(1 << (25)) | ((1'b1) << (25)));
            end
            if (line$26$q == current_line) begin
                current = (current & ~(1 << (26)) | ((1'b1) << (26)));
            end
            if (line$27$q == current_line) begin
                current = (current & ~(1 << (27)) | ((1'b1) << (27)));
            end
            if (line$28$q == current_line) begin
                current = (current & ~(1 << (28)) | ((1'b1) << (28)));
            end
            if (line$29$q == current_line) begin
                current = (current & ~(1 << (29)) | ((1'b1) << (29)));
            end
            if (line$30$q == current_line) begin
                current = (current & ~(1 << (30)) | ((1'b1) << (30)));
            end
            if (line$31$q == current_line) begin
                current = (current & ~(1 << (31)) | ((1'b1) << (31)));
            end
            current = current & hold$q;
        end
    end

    always @(*) begin
        current_expiry = 32'h0;
        if (any_hold) begin
            if (current[0]) begin
                current_expiry = expiry$0$q;
            end
            if (current[1]) begin
                current_expiry = expiry$1$q;
            end
            if (current[2]) begin
                current_expiry = expiry$2$q;
            end
            if (current[3]) begin
                current_expiry = expiry$3$q;
            end
            if (current[4]) begin
                current_expiry = expiry$4$q;
            end
            if (current[5]) begin
                current_expiry = expiry$5$q;
            end
            if (current[6]) begin
                current_expiry = expiry$6$q;
            end
            if (current[7]) begin
                current_expiry = expiry$7$q;
            end
            if (current[8]) begin
                current_expiry = expiry$8$q;
            end
            if (current[9]) begin
                current_expiry = expiry$9$q;
            end
            if (current[10]) begin
                current_expiry = expiry$10$q;
            end
            if (current[11]) begin
                current_expiry = expiry$11$q;
            end
            if (current[12]) begin
                current_expiry = expiry$12$q;
            end
            if (current[13]) begin
                current_expiry = expiry$13$q;
            end
            if (current[14]) begin
                current_expiry = expiry$14$q;
            end
            if (current[15]) begin
                current_expiry = expiry$15$q;
            end
            if (current[16]) begin
                current_expiry = expiry$16$q;
            end
            if (current[17]) begin
                current_expiry = expiry$17$q;
            end
            if (current[18]) begin
                current_expiry = expiry$18$q;
            end
            if (current[19]) begin
                current_expiry = expiry$19$q;
            end
            if (current[20]) begin
                current_expiry = expiry$20$q;
            end
            if (current[21]) begin
                current_expiry = expiry$21$q;
            end
            if (current[22]) begin
                current_expiry = expiry$22$q;
            end
            if (current[23]) begin
                current_expiry = expiry$23$q;
            end
            if (current[24]) begin
                current_expiry = expiry$24$q;
            end
            if (current[25]) begin
                current_expiry = expiry$25$q;
            end
            if (current[26]) begin
                current_expiry = expiry$26$q;
            end
            if (current[27]) begin
                current_expiry = expiry$27$q;
            end
            if (current[28]) begin
                current_expiry = expiry$28$q;
            end
            if (current[29]) begin
                current_expiry = expiry$29$q;
            end
            if (current[30]) begin
                current_expiry = expiry$30$q;
            end
            if (current[31]) begin
                current_expiry = expiry$31$q;
            end
        end
    end

    always @(*) begin
        current_held = current != 32'h0;
    end

    always @(*) begin
        composing_bit = 32'h0;
        if (composing) begin
            composing_bit = one << composing_index;
        end
    end

    always @(*) begin
        leave_bit = 32'h0;
        if (leaves) begin
            leave_bit = composing_bit;
        end
    end

    always @(*) begin
        picks = ready$q & ~composing_bit;
    end

    always @(*) begin
        picked = picks != 32'h0;
    end

    always @(*) begin
        pick_index = 32'h0;
        if (picked) begin
            if (picks[0]) begin
                pick_index = 0;
            end
            if (picks[1]) begin
                pick_index = 1;
            end
            if (picks[2]) begin
                pick_index = 2;
            end
            if (picks[3]) begin
                pick_index = 3;
            end
            if (picks[4]) begin
                pick_index = 4;
            end
            if (picks[5]) begin
                pick_index = 5;
            end
            if (picks[6]) begin
                pick_index = 6;
            end
            if (picks[7]) begin
                pick_index = 7;
            end
            if (picks[8]) begin
                pick_index = 8;
            end
            if (picks[9]) begin
                pick_index = 9;
            end
            if (picks[10]) begin
                pick_index = 10;
            end
            if (picks[11]) begin
                pick_index = 11;
            end
            if (picks[12]) begin
                pick_index = 12;
            end
            if (picks[13]) begin
                pick_index = 13;
            end
            if (picks[14]) begin
                pick_index = 14;
            end
            if (picks[15]) begin
                pick_index = 15;
            end
            if (picks[16]) begin
                pick_index = 16;
            end
            if (picks[17]) begin
                pick_index = 17;
            end
            if (picks[18]) begin
                pick_index = 18;
            end
            if (picks[19]) begin
                pick_index = 19;
            end
            if (picks[20]) begin
                pick_index = 20;
            end
            if (picks[21]) begin
                pick_index = 21;
            end
            if (picks[22]) begin
                pick_index = 22;
            end
            if (picks[23]) begin
                pick_index = 23;
            end
            if (picks[24]) begin
                pick_index = 24;
            end
            if (picks[25]) begin
                pick_index = 25;
            end
            if (picks[26]) begin
                pick_index = 26;
            end
            if (picks[27]) begin
                pick_index = 27;
            end
            if (picks[28]) begin
                pick_index = 28;
            end
            if (picks[29]) begin
                pick_index = 29;
            end
            if (picks[30]) begin
                pick_index = 30;
            end
            if (picks[31]) begin
                pick_index = 31;
            end
        end
    end

    always @(*) begin
        pick_waiting = 32'h0;
        if (picked) begin
            if (waiting$0$q[pick_index]) begin
                pick_waiting = (pick_waiting & ~(1 << (0)) | ((1'b1) << (0)));
            end
            if (waiting$1$q[pick_index]) begin
                pick_waiting = (pick_waiting & ~(1 << (1)) | ((1'b1) << (1)));
            end
            if (waiting$2$q[pick_index]) begin
                pick_waiting = (pick_waiting & ~(1 << (2)) | ((1'b1) << (2)));
            end
            if (waiting$3$q[pick_index]) begin
                pick_waiting = (pick_waiting & ~(1 << (3)) | ((1'b1) << (3)));
            end
            if (waiting$4$q[pick_index]) begin
                pick_waiting = (pick_waiting & ~(1 << (4)) | ((1'b1) << (4)));
            end
            if (waiting$5$q[pick_index]) begin
                pick_waiting = (pick_waiting & ~(1 << (5)) | ((1'b1) << (5)));
            end
            if (waiting$6$q[pick_index]) begin
                pick_waiting = (pick_waiting & ~(1 << (6)) | ((1'b1) << (6)));
            end
            if (waiting$7$q[pick_index]) begin
                pick_waiting = (pick_waiting & ~(1 << (7)) | ((1'b1) << (7)));
            end
        end
    end

    always @(*) begin
        pick_killed = killed$q[pick_index];
    end

    always @(*) begin
        available = free_valid$q;
    end

    always @(*) begin
        free_index = free$q;
    end

    always @(*) begin
        allocate_bit = 32'h0;
        if (allocate) begin
            allocate_bit = one << free$q;
        end
    end

    always @(*) begin
        taken_next = active$q | allocate_bit;
    end

    always @(*) begin
        kept = ~(leave_bit | allocate_bit);
    end

    always @(*) begin
        came$0 = 32'h0;
        if (complete_index == 0) begin
            if (complete_failed) begin
            end
            else begin
                came$0 = hit;
            end
        end
    end

    always @(*) begin
        failed$0 = 32'h0;
        if (complete_index == 0) begin
            if (complete_failed) begin
                failed$0 = hit;
            end
            else begin
            end
        end
    end

    always @(*) begin
        set_waiting$0 = 32'h0;
        if (finish_waiting[0]) begin
            set_waiting$0 = finish_bit;
        end
    end

    always @(*) begin
        waiting$0$d = (waiting$0$q & ~(came$0 | finish_bit | allocate_bit)) | set_waiting$0;
    end

    always @(*) begin
        given_up$0$d = (given_up$0$q | failed$0) & ~finish_bit;
    end

    always @(*) begin
        came$1 = 32'h0;
        if (complete_index == 1) begin
            if (complete_failed) begin
            end
            else begin
                came$1 = hit;
            end
        end
    end

    always @(*) begin
        failed$1 = 32'h0;
        if (complete_index == 1) begin
            if (complete_failed) begin
                failed$1 = hit;
            end
            else begin
            end
        end
    end

    always @(*) begin
        set_waiting$1 = 32'h0;
        if (finish_waiting[1]) begin
            set_waiting$1 = finish_bit;
        end
    end

    always @(*) begin
        waiting$1$d = (waiting$1$q & ~(came$1 | finish_bit | allocate_bit)) | set_waiting$1;
    end

    always @(*) begin
        given_up$1$d = (given_up$1$q | failed$1) & ~finish_bit;
    end

    always @(*) begin
        came$2 = 32'h0;
        if (complete_index == 2) begin
            if (complete_failed) begin
            end
            else begin
                came$2 = hit;
            end
        end
    end

    always @(*) begin
        failed$2 = 32'h0;
        if (complete_index == 2) begin
            if (complete_failed) begin
                failed$2 = hit;
            end
            else begin
            end
        end
    end

    always @(*) begin
        set_waiting$2 = 32'h0;
        if (finish_waiting[2]) begin
            set_waiting$2 = finish_bit;
        end
    end

    always @(*) begin
        waiting$2$d = (waiting$2$q & ~(came$2 | finish_bit | allocate_bit)) | set_waiting$2;
    end

    always @(*) begin
        given_up$2$d = (given_up$2$q | failed$2) & ~finish_bit;
    end

    always @(*) begin
        came$3 = 32'h0;
        if (complete_index == 3) begin
            if (complete_failed) begin
            end
            else begin
                came$3 = hit;
            end
        end
    end

    always @(*) begin
        failed$3 = 32'h0;
        if (complete_index == 3) begin
            if (complete_failed) begin
                failed$3 = hit;
            end
            else begin
            end
        end
    end

    always @(*) begin
        set_waiting$3 = 32'h0;
        if (finish_waiting[3]) begin
            set_waiting$3 = finish_bit;
        end
    end

    always @(*) begin
        waiting$3$d = (waiting$3$q & ~(came$3 | finish_bit | allocate_bit)) | set_waiting$3;
    end

    always @(*) begin
        given_up$3$d = (given_up$3$q | failed$3) & ~finish_bit;
    end

    always @(*) begin
        came$4 = 32'h0;
        if (complete_index == 4) begin
            if (complete_failed) begin
            end
            else begin
                came$4 = hit;
            end
        end
    end

    always @(*) begin
        failed$4 = 32'h0;
        if (complete_index == 4) begin
            if (complete_failed) begin
                failed$4 = hit;
            end
            else begin
            end
        end
    end

    always @(*) begin
        set_waiting$4 = 32'h0;
        if (finish_waiting[4]) begin
            set_waiting$4 = finish_bit;
        end
    end

    always @(*) begin
        waiting$4$d = (waiting$4$q & ~(came$4 | finish_bit | allocate_bit)) | set_waiting$4;
    end

    always @(*) begin
        given_up$4$d = (given_up$4$q | failed$4) & ~finish_bit;
    end

    always @(*) begin
        came$5 = 32'h0;
        if (complete_index == 5) begin
            if (complete_failed) begin
            end
            else begin
                came$5 = hit;
            end
        end
    end

    always @(*) begin
        failed$5 = 32'h0;
        if (complete_index == 5) begin
            if (complete_failed) begin
                failed$5 = hit;
            end
            else begin
            end
        end
    end

    always @(*) begin
        set_waiting$5 = 32'h0;
        if (finish_waiting[5]) begin
            set_waiting$5 = finish_bit;
        end
    end

    always @(*) begin
        waiting$5$d = (waiting$5$q & ~(came$5 | finish_bit | allocate_bit)) | set_waiting$5;
    end

    always @(*) begin
        given_up$5$d = (given_up$5$q | failed$5) & ~finish_bit;
    end

    always @(*) begin
        came$6 = 32'h0;
        if (complete_index == 6) begin
            if (complete_failed) begin
            end
            else begin
                came$6 = hit;
            end
        end
    end

    always @(*) begin
        failed$6 = 32'h0;
        if (complete_index == 6) begin
            if (complete_failed) begin
                failed$6 = hit;
            end
            else begin
            end
        end
    end

    always @(*) begin
        set_waiting$6 = 32'h0;
        if (finish_waiting[6]) begin
            set_waiting$6 = finish_bit;
        end
    end

    always @(*) begin
        waiting$6$d = (waiting$6$q & ~(came$6 | finish_bit | allocate_bit)) | set_waiting$6;
    end

    always @(*) begin
        given_up$6$d = (given_up$6$q | failed$6) & ~finish_bit;
    end

    always @(*) begin
        came$7 = 32'h0;
        if (complete_index == 7) begin
            if (complete_failed) begin
            end
            else begin
                came$7 = hit;
            end
        end
    end

    always @(*) begin
        failed$7 = 32'h0;
        if (complete_index == 7) begin
            if (complete_failed) begin
                failed$7 = hit;
            end
            else begin
            end
        end
    end

    always @(*) begin
        set_waiting$7 = 32'h0;
        if (finish_waiting[7]) begin
            set_waiting$7 = finish_bit;
        end
    end

    always @(*) begin
        waiting$7$d = (waiting$7$q & ~(came$7 | finish_bit | allocate_bit)) | set_waiting$7;
    end

    always @(*) begin
        given_up$7$d = (given_up$7$q | failed$7) & ~finish_bit;
    end

    always @(*) begin
        sum$0 = 32'h0;
        if (any_hold) begin
            if (hold$q[0 * 32'h8 + 0]) begin
                sum$0 = sum$0 + 32'h1;
            end
            if (hold$q[0 * 32'h8 + 1]) begin
                sum$0 = sum$0 + 32'h1;
            end
            if (hold$q[0 * 32'h8 + 2]) begin
                sum$0 = sum$0 + 32'h1;
            end
            if (hold$q[0 * 32'h8 + 3]) begin
                sum$0 = sum$0 + 32'h1;
            end
            if (hold$q[0 * 32'h8 + 4]) begin
                sum$0 = sum$0 + 32'h1;
            end
            if (hold$q[0 * 32'h8 + 5]) begin
                sum$0 = sum$0 + 32'h1;
            end
            if (hold$q[0 * 32'h8 + 6]) begin
                sum$0 = sum$0 + 32'h1;
            end
            if (hold$q[0 * 32'h8 + 7]) begin
                sum$0 = sum$0 + 32'h1;
            end
        end
    end

    always @(*) begin
        sum$1 = 32'h0;
        if (any_hold) begin
            if (hold$q[1 * 32'h8 + 0]) begin
                sum$1 = sum$1 + 32'h1;
            end
            if (hold$q[1 * 32'h8 + 1]) begin
                sum$1 = sum$1 + 32'h1;
            end
            if (hold$q[1 * 32'h8 + 2]) begin
                sum$1 = sum$1 + 32'h1;
            end
            if (hold$q[1 * 32'h8 + 3]) begin
                sum$1 = sum$1 + 32'h1;
            end
            if (hold$q[1 * 32'h8 + 4]) begin
                sum$1 = sum$1 + 32'h1;
            end
            if (hold$q[1 * 32'h8 + 5]) begin
                sum$1 = sum$1 + 32'h1;
            end
            if (hold$q[1 * 32'h8 + 6]) begin
                sum$1 = sum$1 + 32'h1;
            end
            if (hold$q[1 * 32'h8 + 7]) begin
                sum$1 = sum$1 + 32'h1;
            end
        end
    end

    always @(*) begin
        sum$2 = 32'h0;
        if (any_hold) begin
            if (hold$q[2 * 32'h8 + 0]) begin
                sum$2 = sum$2 + 32'h1;
            end
            if (hold$q[2 * 32'h8 + 1]) begin
                sum$2 = sum$2 + 32'h1;
            end
            if (hold$q[2 * 32'h8 + 2]) begin
                sum$2 = sum$2 + 32'h1;
            end
            if (hold$q[2 * 32'h8 + 3]) begin
                sum$2 = sum$2 + 32'h1;
            end
            if (hold$q[2 * 32'h8 + 4]) begin
                sum$2 = sum$2 + 32'h1;
            end
            if (hold$q[2 * 32'h8 + 5]) begin
                sum$2 = sum$2 + 32'h1;
            end
            if (hold$q[2 * 32'h8 + 6]) begin
                sum$2 = sum$2 + 32'h1;
            end
            if (hold$q[2 * 32'h8 + 7]) begin
                sum$2 = sum$2 + 32'h1;
            end
        end
    end

    always @(*) begin
        sum$3 = 32'h0;
        if (any_hold) begin
            if (hold$q[3 * 32'h8 + 0]) begin
                sum$3 = sum$3 + 32'h1;
            end
            if (hold$q[3 * 32'h8 + 1]) begin
                sum$3 = sum$3 + 32'h1;
            end
            if (hold$q[3 * 32'h8 + 2]) begin
                sum$3 = sum$3 + 32'h1;
            end
            if (hold$q[3 * 32'h8 + 3]) begin
                sum$3 = sum$3 + 32'h1;
            end
            if (hold$q[3 * 32'h8 + 4]) begin
                sum$3 = sum$3 + 32'h1;
            end
            if (hold$q[3 * 32'h8 + 5]) begin
                sum$3 = sum$3 + 32'h1;
            end
            if (hold$q[3 * 32'h8 + 6]) begin
                sum$3 = sum$3 + 32'h1;
            end
            if (hold$q[3 * 32'h8 + 7]) begin
                sum$3 = sum$3 + 32'h1;
            end
        end
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

endmodule // agent$contexts$states


module agent$contexts$states$active(d,q,clock);

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

endmodule // agent$contexts$states$active


module agent$contexts$states$expiry$0(d,q,clock);

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

endmodule // agent$contexts$states$expiry$0


module agent$contexts$states$expiry$1(d,q,clock);

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

endmodule // agent$contexts$states$expiry$1


module agent$contexts$states$expiry$10(d,q,clock);

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

endmodule // agent$contexts$states$expiry$10


module agent$contexts$states$expiry$11(d,q,clock);

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

endmodule // agent$contexts$states$expiry$11


module agent$contexts$states$expiry$12(d,q,clock);

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

endmodule // agent$contexts$states$expiry$12


module agent$contexts$states$expiry$13(d,q,clock);

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

endmodule // agent$contexts$states$expiry$13


module agent$contexts$states$expiry$14(d,q,clock);

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

endmodule // agent$contexts$states$expiry$14


module agent$contexts$states$expiry$15(d,q,clock);

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

endmodule // agent$contexts$states$expiry$15


module agent$contexts$states$expiry$16(d,q,clock);

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

endmodule // agent$contexts$states$expiry$16


module agent$contexts$states$expiry$17(d,q,clock);

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

endmodule // agent$contexts$states$expiry$17


module agent$contexts$states$expiry$18(d,q,clock);

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

endmodule // agent$contexts$states$expiry$18


module agent$contexts$states$expiry$19(d,q,clock);

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

endmodule // agent$contexts$states$expiry$19


module agent$contexts$states$expiry$2(d,q,clock);

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

endmodule // agent$contexts$states$expiry$2


module agent$contexts$states$expiry$20(d,q,clock);

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

endmodule // agent$contexts$states$expiry$20


module agent$contexts$states$expiry$21(d,q,clock);

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

endmodule // agent$contexts$states$expiry$21


module agent$contexts$states$expiry$22(d,q,clock);

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

endmodule // agent$contexts$states$expiry$22


module agent$contexts$states$expiry$23(d,q,clock);

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

endmodule // agent$contexts$states$expiry$23


module agent$contexts$states$expiry$24(d,q,clock);

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

endmodule // agent$contexts$states$expiry$24


module agent$contexts$states$expiry$25(d,q,clock);

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

endmodule // agent$contexts$states$expiry$25


module agent$contexts$states$expiry$26(d,q,clock);

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

endmodule // agent$contexts$states$expiry$26


module agent$contexts$states$expiry$27(d,q,clock);

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

endmodule // agent$contexts$states$expiry$27


module agent$contexts$states$expiry$28(d,q,clock);

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

endmodule // agent$contexts$states$expiry$28


module agent$contexts$states$expiry$29(d,q,clock);

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

endmodule // agent$contexts$states$expiry$29


module agent$contexts$states$expiry$3(d,q,clock);

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

endmodule // agent$contexts$states$expiry$3


module agent$contexts$states$expiry$30(d,q,clock);

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

endmodule // agent$contexts$states$expiry$30


module agent$contexts$states$expiry$31(d,q,clock);

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

endmodule // agent$contexts$states$expiry$31


module agent$contexts$states$expiry$4(d,q,clock);

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

endmodule // agent$contexts$states$expiry$4


module agent$contexts$states$expiry$5(d,q,clock);

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

endmodule // agent$contexts$states$expiry$5


module agent$contexts$states$expiry$6(d,q,clock);

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

endmodule // agent$contexts$states$expiry$6


module agent$contexts$states$expiry$7(d,q,clock);

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

endmodule // agent$contexts$states$expiry$7


module agent$contexts$states$expiry$8(d,q,clock);

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

endmodule // agent$contexts$states$expiry$8


module agent$contexts$states$expiry$9(d,q,clock);

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

endmodule // agent$contexts$states$expiry$9


module agent$contexts$states$free(d,q,clock);

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

endmodule // agent$contexts$states$free


module agent$contexts$states$free_valid(d,q,clock);

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

endmodule // agent$contexts$states$free_valid


module agent$contexts$states$given_up$0(d,q,clock);

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

endmodule // agent$contexts$states$given_up$0


module agent$contexts$states$given_up$1(d,q,clock);

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

endmodule // agent$contexts$states$given_up$1


module agent$contexts$states$given_up$2(d,q,clock);

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

endmodule // agent$contexts$states$given_up$2


module agent$contexts$states$given_up$3(d,q,clock);

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

endmodule // agent$contexts$states$given_up$3


module agent$contexts$states$given_up$4(d,q,clock);

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

endmodule // agent$contexts$states$given_up$4


module agent$contexts$states$given_up$5(d,q,clock);

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

endmodule // agent$contexts$states$given_up$5


module agent$contexts$states$given_up$6(d,q,clock);

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

endmodule // agent$contexts$states$given_up$6


module agent$contexts$states$given_up$7(d,q,clock);

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

endmodule // agent$contexts$states$given_up$7


module agent$contexts$states$group$0(d,q,clock);

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

endmodule // agent$contexts$states$group$0


module agent$contexts$states$group$1(d,q,clock);

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

endmodule // agent$contexts$states$group$1


module agent$contexts$states$group$2(d,q,clock);

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

endmodule // agent$contexts$states$group$2


module agent$contexts$states$group$3(d,q,clock);

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

endmodule // agent$contexts$states$group$3


module agent$contexts$states$hold(d,q,clock);

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

endmodule // agent$contexts$states$hold


module agent$contexts$states$killed(d,q,clock);

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

endmodule // agent$contexts$states$killed


module agent$contexts$states$line$0(d,q,clock);

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

endmodule // agent$contexts$states$line$0


module agent$contexts$states$line$1(d,q,clock);

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

endmodule // agent$contexts$states$line$1


module agent$contexts$states$line$10(d,q,clock);

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

endmodule // agent$contexts$states$line$10


module agent$contexts$states$line$11(d,q,clock);

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

endmodule // agent$contexts$states$line$11


module agent$contexts$states$line$12(d,q,clock);

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

endmodule // agent$contexts$states$line$12


module agent$contexts$states$line$13(d,q,clock);

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

endmodule // agent$contexts$states$line$13


module agent$contexts$states$line$14(d,q,clock);

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

endmodule // agent$contexts$states$line$14


module agent$contexts$states$line$15(d,q,clock);

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

endmodule // agent$contexts$states$line$15


module agent$contexts$states$line$16(d,q,clock);

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

endmodule // agent$contexts$states$line$16


module agent$contexts$states$line$17(d,q,clock);

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

endmodule // agent$contexts$states$line$17


module agent$contexts$states$line$18(d,q,clock);

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

endmodule // agent$contexts$states$line$18


module agent$contexts$states$line$19(d,q,clock);

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

endmodule // agent$contexts$states$line$19


module agent$contexts$states$line$2(d,q,clock);

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

endmodule // agent$contexts$states$line$2


module agent$contexts$states$line$20(d,q,clock);

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

endmodule // agent$contexts$states$line$20


module agent$contexts$states$line$21(d,q,clock);

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

endmodule // agent$contexts$states$line$21


module agent$contexts$states$line$22(d,q,clock);

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

endmodule // agent$contexts$states$line$22


module agent$contexts$states$line$23(d,q,clock);

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

endmodule // agent$contexts$states$line$23


module agent$contexts$states$line$24(d,q,clock);

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

endmodule // agent$contexts$states$line$24


module agent$contexts$states$line$25(d,q,clock);

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

endmodule // agent$contexts$states$line$25


module agent$contexts$states$line$26(d,q,clock);

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

endmodule // agent$contexts$states$line$26


module agent$contexts$states$line$27(d,q,clock);

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

endmodule // agent$contexts$states$line$27


module agent$contexts$states$line$28(d,q,clock);

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

endmodule // agent$contexts$states$line$28


module agent$contexts$states$line$29(d,q,clock);

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

endmodule // agent$contexts$states$line$29


module agent$contexts$states$line$3(d,q,clock);

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

endmodule // agent$contexts$states$line$3


module agent$contexts$states$line$30(d,q,clock);

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

endmodule // agent$contexts$states$line$30


module agent$contexts$states$line$31(d,q,clock);

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

endmodule // agent$contexts$states$line$31


module agent$contexts$states$line$4(d,q,clock);

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

endmodule // agent$contexts$states$line$4


module agent$contexts$states$line$5(d,q,clock);

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

endmodule // agent$contexts$states$line$5


module agent$contexts$states$line$6(d,q,clock);

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

endmodule // agent$contexts$states$line$6


module agent$contexts$states$line$7(d,q,clock);

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

endmodule // agent$contexts$states$line$7


module agent$contexts$states$line$8(d,q,clock);

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

endmodule // agent$contexts$states$line$8


module agent$contexts$states$line$9(d,q,clock);

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

endmodule // agent$contexts$states$line$9


module agent$contexts$states$ready(d,q,clock);

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

endmodule // agent$contexts$states$ready


module agent$contexts$states$told(d,q,clock);

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

endmodule // agent$contexts$states$told


module agent$contexts$states$total(d,q,clock);

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

endmodule // agent$contexts$states$total


module agent$contexts$states$waiting$0(d,q,clock);

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

endmodule // agent$contexts$states$waiting$0


module agent$contexts$states$waiting$1(d,q,clock);

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

endmodule // agent$contexts$states$waiting$1


module agent$contexts$states$waiting$2(d,q,clock);

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

endmodule // agent$contexts$states$waiting$2


module agent$contexts$states$waiting$3(d,q,clock);

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

endmodule // agent$contexts$states$waiting$3


module agent$contexts$states$waiting$4(d,q,clock);

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

endmodule // agent$contexts$states$waiting$4


module agent$contexts$states$waiting$5(d,q,clock);

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

endmodule // agent$contexts$states$waiting$5


module agent$contexts$states$waiting$6(d,q,clock);

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

endmodule // agent$contexts$states$waiting$6


module agent$contexts$states$waiting$7(d,q,clock);

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

endmodule // agent$contexts$states$waiting$7


module agent$contexts$strobes(read_address,read_clock,read_data,write_address,write_clock,write_data,write_enable);

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

endmodule // agent$contexts$strobes


module agent$contexts$taken(d,q,clock);

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

endmodule // agent$contexts$taken


module agent$contexts$taken_is_error(d,q,clock);

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

endmodule // agent$contexts$taken_is_error


module agent$deadline(d,q,clock);

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

endmodule // agent$deadline


module agent$events(clock,reset,enable,enable_interrupts,event_valid,event_type,event_frame,event_page,event_entry,address_low,address_high,entries_log2,consumer,producer,clear_overflow,overflow,count_lost,dma_valid,dma_ready,dma_address,dma_data,dma_done_valid,interrupt_valid,interrupt_ready,interrupt_vector);

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
    agent$events$queue queue(
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
    agent$events$step step(
        .d(step$d),
        .q(step$q),
        .clock(step$clock)
    );
    agent$events$index index(
        .d(index$d),
        .q(index$q),
        .clock(index$clock)
    );
    agent$events$number number(
        .d(number$d),
        .q(number$q),
        .clock(number$clock)
    );
    agent$events$overflowed overflowed(
        .d(overflowed$d),
        .q(overflowed$q),
        .clock(overflowed$clock)
    );
    agent$events$answers answers(
        .d(answers$d),
        .q(answers$q),
        .clock(answers$clock)
    );
    agent$events$record record(
        .d(record$d),
        .q(record$q),
        .clock(record$clock)
    );

    // Update code

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
        lost_at_queue = event_valid & enable & queue$full;
    end

    always @(*) begin
        queue$push = event_valid & enable;
    end

    always @(*) begin
        queue$push_data = ((event_type) & 55'h7fffffffffffff) | (((event_frame) & 55'h7fffffffffffff) << 32'h8) | (((event_page) & 55'h7fffffffffffff) << 32'h14) | (((event_entry) & 55'h7fffffffffffff) << 32'h22);
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
        one = 32'h1;
        dma_valid = 1'b0;
        interrupt_vector = 32'h0;
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

endmodule // agent$events


module agent$events$answers(d,q,clock);

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

endmodule // agent$events$answers


module agent$events$index(d,q,clock);

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

endmodule // agent$events$index


module agent$events$number(d,q,clock);

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

endmodule // agent$events$number


module agent$events$overflowed(d,q,clock);

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

endmodule // agent$events$overflowed


module agent$events$queue(clock,reset,push,push_data,pop,head,empty,full,count);

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
    reg  [4:0] memory$read_address;
    reg  memory$read_clock;
    wire  [54:0] memory$read_data;
    reg  [4:0] memory$write_address;
    reg  memory$write_clock;
    reg  [54:0] memory$write_data;
    reg  memory$write_enable;
    reg  [4:0] write_pointer$d;
    wire  [4:0] write_pointer$q;
    reg  write_pointer$clock;
    reg  [4:0] read_pointer$d;
    wire  [4:0] read_pointer$q;
    reg  read_pointer$clock;
    reg  [4:0] level$d;
    wire  [4:0] level$q;
    reg  level$clock;
    reg  bypass$d;
    wire  bypass$q;
    reg  bypass$clock;
    reg  [54:0] bypass_data$d;
    wire  [54:0] bypass_data$q;
    reg  bypass_data$clock;

    // Local signals
    reg  [4:0] next_read;
    reg  pushed;
    reg  popped;

    // Sub module instances
    agent$events$queue$memory memory(
        .read_address(memory$read_address),
        .read_clock(memory$read_clock),
        .read_data(memory$read_data),
        .write_address(memory$write_address),
        .write_clock(memory$write_clock),
        .write_data(memory$write_data),
        .write_enable(memory$write_enable)
    );
    agent$events$queue$write_pointer write_pointer(
        .d(write_pointer$d),
        .q(write_pointer$q),
        .clock(write_pointer$clock)
    );
    agent$events$queue$read_pointer read_pointer(
        .d(read_pointer$d),
        .q(read_pointer$q),
        .clock(read_pointer$clock)
    );
    agent$events$queue$level level(
        .d(level$d),
        .q(level$q),
        .clock(level$clock)
    );
    agent$events$queue$bypass bypass(
        .d(bypass$d),
        .q(bypass$q),
        .clock(bypass$clock)
    );
    agent$events$queue$bypass_data bypass_data(
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

endmodule // agent$events$queue


module agent$events$queue$bypass(d,q,clock);

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

endmodule // agent$events$queue$bypass


module agent$events$queue$bypass_data(d,q,clock);

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

endmodule // agent$events$queue$bypass_data


module agent$events$queue$level(d,q,clock);

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

endmodule // agent$events$queue$level


module agent$events$queue$memory(read_address,read_clock,read_data,write_address,write_clock,write_data,write_enable);

    // Module arguments
    input wire  [4:0] read_address;
    input wire  read_clock;
    output reg  [54:0] read_data;
    input wire  [4:0] write_address;
    input wire  write_clock;
    input wire  [54:0] write_data;
    input wire  write_enable;

    // Update code (custom)
    reg[54:0] mem[31:0];



    always @(posedge read_clock) begin
       read_data <= mem[read_address];
    end

    always @(posedge write_clock) begin
       if (write_enable) begin
          mem[write_address] <= write_data;
       end
    end

endmodule // agent$events$queue$memory


module agent$events$queue$read_pointer(d,q,clock);

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

endmodule // agent$events$queue$read_pointer


module agent$events$queue$write_pointer(d,q,clock);

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

endmodule // agent$events$queue$write_pointer


module agent$events$record(d,q,clock);

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

endmodule // agent$events$record


module agent$events$step(d,q,clock);

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

endmodule // agent$events$step


module agent$fetches(clock,reset,cancel_all,transport_reset,now,timeout_cycles,free_slot,free_valid,slots_busy,allocate,allocate_page,allocate_frame,allocate_entry,allocate_demand,done_slot,done,dead,mark_taken,complete,complete_entry,complete_failed,complete_taken,end_valid,end_take,end_page,end_frame,end_entry,end_taken,end_failed,end_cancelled,fetch_request_valid,fetch_request_ready,fetch_request_cancel,fetch_request_slot,fetch_request_epoch,fetch_request_page,fetch_confirm_valid,fetch_confirm_slot,fetch_confirm_epoch,fetch_data_valid,fetch_data_ready,fetch_data_slot,fetch_data_epoch,fetch_data_chunk,fetch_data_error,fetch_data_data,fill_valid,fill_slot,fill_frame,fill_chunk,fill_data,fill_beat_taken,fill_chunk_taken,fill_acknowledged,fill_acknowledged_slot,fill_acknowledged_error,count_stale);

    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  cancel_all;
    input wire  transport_reset;
    input wire  [15:0] now;
    input wire  [15:0] timeout_cycles;
    output reg  [5:0] free_slot;
    output reg  free_valid;
    output reg  [6:0] slots_busy;
    input wire  allocate;
    input wire  [13:0] allocate_page;
    input wire  [11:0] allocate_frame;
    input wire  [20:0] allocate_entry;
    input wire  allocate_demand;
    input wire  [5:0] done_slot;
    output reg  done;
    output reg  dead;
    input wire  mark_taken;
    output reg  complete;
    output reg  [20:0] complete_entry;
    output reg  complete_failed;
    input wire  complete_taken;
    output reg  end_valid;
    input wire  end_take;
    output reg  [13:0] end_page;
    output reg  [11:0] end_frame;
    output reg  [20:0] end_entry;
    output reg  end_taken;
    output reg  end_failed;
    output reg  end_cancelled;
    output reg  fetch_request_valid;
    input wire  fetch_request_ready;
    output reg  fetch_request_cancel;
    output reg  [5:0] fetch_request_slot;
    output reg  [7:0] fetch_request_epoch;
    output reg  [27:0] fetch_request_page;
    input wire  fetch_confirm_valid;
    input wire  [5:0] fetch_confirm_slot;
    input wire  [7:0] fetch_confirm_epoch;
    input wire  fetch_data_valid;
    output reg  fetch_data_ready;
    input wire  [5:0] fetch_data_slot;
    input wire  [7:0] fetch_data_epoch;
    input wire  [2:0] fetch_data_chunk;
    input wire  fetch_data_error;
    input wire  [511:0] fetch_data_data;
    output reg  fill_valid;
    output reg  [5:0] fill_slot;
    output reg  [11:0] fill_frame;
    output reg  [2:0] fill_chunk;
    output reg  [511:0] fill_data;
    input wire  fill_beat_taken;
    input wire  fill_chunk_taken;
    input wire  fill_acknowledged;
    input wire  [5:0] fill_acknowledged_slot;
    input wire  fill_acknowledged_error;
    output reg  count_stale;

    // Enums
    localparam Receive$Idle = 0;
    localparam Receive$Check = 1;
    localparam Receive$Store = 2;
    localparam Receive$Drop = 3;
    localparam Sweep$Look = 0;
    localparam Sweep$Decide = 1;
    localparam Sweep$Announce = 2;
    localparam Ending$Pick = 0;
    localparam Ending$Read = 1;
    localparam Ending$Offer = 2;
    localparam Ending$Settle = 3;

    // Stub signals
    reg  [5:0] epochs$read_address;
    reg  epochs$read_clock;
    wire  [7:0] epochs$read_data;
    reg  [5:0] epochs$write_address;
    reg  epochs$write_clock;
    reg  [7:0] epochs$write_data;
    reg  epochs$write_enable;
    reg  [5:0] receive_facts$read_address;
    reg  receive_facts$read_clock;
    wire  [40:0] receive_facts$read_data;
    reg  [5:0] receive_facts$write_address;
    reg  receive_facts$write_clock;
    reg  [40:0] receive_facts$write_data;
    reg  receive_facts$write_enable;
    reg  [5:0] acknowledge_facts$read_address;
    reg  acknowledge_facts$read_clock;
    wire  [20:0] acknowledge_facts$read_data;
    reg  [5:0] acknowledge_facts$write_address;
    reg  acknowledge_facts$write_clock;
    reg  [20:0] acknowledge_facts$write_data;
    reg  acknowledge_facts$write_enable;
    reg  [5:0] sweep_facts$read_address;
    reg  sweep_facts$read_clock;
    wire  [58:0] sweep_facts$read_data;
    reg  [5:0] sweep_facts$write_address;
    reg  sweep_facts$write_clock;
    reg  [58:0] sweep_facts$write_data;
    reg  sweep_facts$write_enable;
    reg  [5:0] end_facts$read_address;
    reg  end_facts$read_clock;
    wire  [47:0] end_facts$read_data;
    reg  [5:0] end_facts$write_address;
    reg  end_facts$write_clock;
    reg  [47:0] end_facts$write_data;
    reg  end_facts$write_enable;
    reg  [5:0] confirm_facts$read_address;
    reg  confirm_facts$read_clock;
    wire  [7:0] confirm_facts$read_data;
    reg  [5:0] confirm_facts$write_address;
    reg  confirm_facts$write_clock;
    reg  [7:0] confirm_facts$write_data;
    reg  confirm_facts$write_enable;
    reg  line_requests$clock;
    reg  line_requests$reset;
    reg  line_requests$push;
    reg  [42:0] line_requests$push_data;
    reg  line_requests$pop;
    wire  [42:0] line_requests$head;
    wire  line_requests$empty;
    wire  line_requests$full;
    wire  [6:0] line_requests$count;
    reg  demand_requests$clock;
    reg  demand_requests$reset;
    reg  demand_requests$push;
    reg  [42:0] demand_requests$push_data;
    reg  demand_requests$pop;
    wire  [42:0] demand_requests$head;
    wire  demand_requests$empty;
    wire  demand_requests$full;
    wire  [6:0] demand_requests$count;
    reg  cancel_requests$clock;
    reg  cancel_requests$reset;
    reg  cancel_requests$push;
    reg  [42:0] cancel_requests$push_data;
    reg  cancel_requests$pop;
    wire  [42:0] cancel_requests$head;
    wire  cancel_requests$empty;
    wire  cancel_requests$full;
    wire  [6:0] cancel_requests$count;
    reg  beats$clock;
    reg  beats$reset;
    reg  beats$push;
    reg  [511:0] beats$push_data;
    reg  beats$pop;
    wire  [511:0] beats$head;
    wire  beats$empty;
    wire  beats$full;
    wire  [4:0] beats$count;
    reg  chunks$clock;
    reg  chunks$reset;
    reg  chunks$push;
    reg  [20:0] chunks$push_data;
    reg  chunks$pop;
    wire  [20:0] chunks$head;
    wire  chunks$empty;
    wire  chunks$full;
    wire  [2:0] chunks$count;
    reg  [63:0] busy$d;
    wire  [63:0] busy$q;
    reg  busy$clock;
    reg  [63:0] ending$d;
    wire  [63:0] ending$q;
    reg  ending$clock;
    reg  [63:0] confirmed$d;
    wire  [63:0] confirmed$q;
    reg  confirmed$clock;
    reg  [63:0] failed$d;
    wire  [63:0] failed$q;
    reg  failed$clock;
    reg  [63:0] complete_bits$d;
    wire  [63:0] complete_bits$q;
    reg  complete_bits$clock;
    reg  [63:0] poisoned$d;
    wire  [63:0] poisoned$q;
    reg  poisoned$clock;
    reg  [63:0] taken$d;
    wire  [63:0] taken$q;
    reg  taken$clock;
    reg  [63:0] received$0$d;
    wire  [63:0] received$0$q;
    reg  received$0$clock;
    reg  [63:0] received$1$d;
    wire  [63:0] received$1$q;
    reg  received$1$clock;
    reg  [63:0] received$2$d;
    wire  [63:0] received$2$q;
    reg  received$2$clock;
    reg  [63:0] received$3$d;
    wire  [63:0] received$3$q;
    reg  received$3$clock;
    reg  [63:0] received$4$d;
    wire  [63:0] received$4$q;
    reg  received$4$clock;
    reg  [63:0] received$5$d;
    wire  [63:0] received$5$q;
    reg  received$5$clock;
    reg  [63:0] received$6$d;
    wire  [63:0] received$6$q;
    reg  received$6$clock;
    reg  [63:0] received$7$d;
    wire  [63:0] received$7$q;
    reg  received$7$clock;
    reg  [63:0] accepted$0$d;
    wire  [63:0] accepted$0$q;
    reg  accepted$0$clock;
    reg  [63:0] accepted$1$d;
    wire  [63:0] accepted$1$q;
    reg  accepted$1$clock;
    reg  [63:0] accepted$2$d;
    wire  [63:0] accepted$2$q;
    reg  accepted$2$clock;
    reg  [63:0] accepted$3$d;
    wire  [63:0] accepted$3$q;
    reg  accepted$3$clock;
    reg  [63:0] acknowledged$0$d;
    wire  [63:0] acknowledged$0$q;
    reg  acknowledged$0$clock;
    reg  [63:0] acknowledged$1$d;
    wire  [63:0] acknowledged$1$q;
    reg  acknowledged$1$clock;
    reg  [63:0] acknowledged$2$d;
    wire  [63:0] acknowledged$2$q;
    reg  acknowledged$2$clock;
    reg  [63:0] acknowledged$3$d;
    wire  [63:0] acknowledged$3$q;
    reg  acknowledged$3$clock;
    reg  [6:0] count$d;
    wire  [6:0] count$q;
    reg  count$clock;
    reg  [5:0] free$d;
    wire  [5:0] free$q;
    reg  free$clock;
    reg  free_is_valid$d;
    wire  free_is_valid$q;
    reg  free_is_valid$clock;
    reg  out_valid$d;
    wire  out_valid$q;
    reg  out_valid$clock;
    reg  [42:0] out$d;
    wire  [42:0] out$q;
    reg  out$clock;
    reg  [1:0] receive$d;
    wire  [1:0] receive$q;
    reg  receive$clock;
    reg  [11:0] receive_frame$d;
    wire  [11:0] receive_frame$q;
    reg  receive_frame$clock;
    reg  [2:0] beat$d;
    wire  [2:0] beat$q;
    reg  beat$clock;
    reg  announce_valid$d;
    wire  announce_valid$q;
    reg  announce_valid$clock;
    reg  [20:0] announce_entry$d;
    wire  [20:0] announce_entry$q;
    reg  announce_entry$clock;
    reg  ack_valid$d;
    wire  ack_valid$q;
    reg  ack_valid$clock;
    reg  [5:0] ack_slot$d;
    wire  [5:0] ack_slot$q;
    reg  ack_slot$clock;
    reg  ack_error$d;
    wire  ack_error$q;
    reg  ack_error$clock;
    reg  complete_valid$d;
    wire  complete_valid$q;
    reg  complete_valid$clock;
    reg  [5:0] complete_slot$d;
    wire  [5:0] complete_slot$q;
    reg  complete_slot$clock;
    reg  [20:0] complete_at$d;
    wire  [20:0] complete_at$q;
    reg  complete_at$clock;
    reg  complete_is_failed$d;
    wire  complete_is_failed$q;
    reg  complete_is_failed$clock;
    reg  [1:0] sweep$d;
    wire  [1:0] sweep$q;
    reg  sweep$clock;
    reg  [5:0] sweep_slot$d;
    wire  [5:0] sweep_slot$q;
    reg  sweep_slot$clock;
    reg  sweep_known$d;
    wire  sweep_known$q;
    reg  sweep_known$clock;
    reg  receive_known$d;
    wire  receive_known$q;
    reg  receive_known$clock;
    reg  [7:0] sweep_all$d;
    wire  [7:0] sweep_all$q;
    reg  sweep_all$clock;
    reg  confirm_valid$d;
    wire  confirm_valid$q;
    reg  confirm_valid$clock;
    reg  [5:0] confirm_slot$d;
    wire  [5:0] confirm_slot$q;
    reg  confirm_slot$clock;
    reg  [7:0] confirm_epoch$d;
    wire  [7:0] confirm_epoch$q;
    reg  confirm_epoch$clock;
    reg  [1:0] picker$d;
    wire  [1:0] picker$q;
    reg  picker$clock;
    reg  [5:0] end_slot$d;
    wire  [5:0] end_slot$q;
    reg  end_slot$clock;

    // Local signals
    reg  [63:0] one;
    reg  [63:0] allocate_bit;
    reg  [7:0] next_epoch;
    reg  [42:0] request;
    reg  out_free;
    reg  [40:0] receive_fact;
    reg  receive_ok;
    reg  [63:0] receive_bit;
    reg  [63:0] chunk_seen;
    reg  [20:0] chunk_head;
    reg  [63:0] ack_bit;
    reg  ack_last;
    reg  [63:0] carry$0;
    reg  [63:0] carry$1;
    reg  [63:0] carry$2;
    reg  [63:0] carry$3;
    reg  [63:0] carry$4;
    reg  [63:0] ack_carry$0;
    reg  [63:0] ack_carry$1;
    reg  [63:0] ack_carry$2;
    reg  [63:0] ack_carry$3;
    reg  [63:0] ack_carry$4;
    reg  [63:0] accept_bit;
    reg  [58:0] sweep_fact;
    reg  [15:0] sweep_age;
    reg  [63:0] sweep_bit;
    reg  sweep_due;
    reg  sweep_announce;
    reg  [63:0] drained;
    reg  [63:0] ended;
    reg  [47:0] end_fact;
    reg  [63:0] end_bit;
    reg  [63:0] freed;
    reg  [63:0] set_failed;
    reg  [63:0] set_write_failed;
    reg  [63:0] set_complete;
    reg  [63:0] set_poisoned;
    reg  [63:0] set_taken;
    reg  [63:0] set_marked;
    reg  [63:0] set_ending;
    reg  [63:0] set_confirmed;
    reg  [63:0] kept;
    reg  ack_is_bad;
    reg  [63:0] chunk_bit$0;
    reg  [63:0] chunk_bit$1;
    reg  [63:0] chunk_bit$2;
    reg  [63:0] chunk_bit$3;
    reg  [63:0] chunk_bit$4;
    reg  [63:0] chunk_bit$5;
    reg  [63:0] chunk_bit$6;
    reg  [63:0] chunk_bit$7;
    reg  room;
    reg  [5:0] pick_slot;
    reg  [63:0] confirm_bit;

    // Sub module instances
    agent$fetches$epochs epochs(
        .read_address(epochs$read_address),
        .read_clock(epochs$read_clock),
        .read_data(epochs$read_data),
        .write_address(epochs$write_address),
        .write_clock(epochs$write_clock),
        .write_data(epochs$write_data),
        .write_enable(epochs$write_enable)
    );
    agent$fetches$receive_facts receive_facts(
        .read_address(receive_facts$read_address),
        .read_clock(receive_facts$read_clock),
        .read_data(receive_facts$read_data),
        .write_address(receive_facts$write_address),
        .write_clock(receive_facts$write_clock),
        .write_data(receive_facts$write_data),
        .write_enable(receive_facts$write_enable)
    );
    agent$fetches$acknowledge_facts acknowledge_facts(
        .read_address(acknowledge_facts$read_address),
        .read_clock(acknowledge_facts$read_clock),
        .read_data(acknowledge_facts$read_data),
        .write_address(acknowledge_facts$write_address),
        .write_clock(acknowledge_facts$write_clock),
        .write_data(acknowledge_facts$write_data),
        .write_enable(acknowledge_facts$write_enable)
    );
    agent$fetches$sweep_facts sweep_facts(
        .read_address(sweep_facts$read_address),
        .read_clock(sweep_facts$read_clock),
        .read_data(sweep_facts$read_data),
        .write_address(sweep_facts$write_address),
        .write_clock(sweep_facts$write_clock),
        .write_data(sweep_facts$write_data),
        .write_enable(sweep_facts$write_enable)
    );
    agent$fetches$end_facts end_facts(
        .read_address(end_facts$read_address),
        .read_clock(end_facts$read_clock),
        .read_data(end_facts$read_data),
        .write_address(end_facts$write_address),
        .write_clock(end_facts$write_clock),
        .write_data(end_facts$write_data),
        .write_enable(end_facts$write_enable)
    );
    agent$fetches$confirm_facts confirm_facts(
        .read_address(confirm_facts$read_address),
        .read_clock(confirm_facts$read_clock),
        .read_data(confirm_facts$read_data),
        .write_address(confirm_facts$write_address),
        .write_clock(confirm_facts$write_clock),
        .write_data(confirm_facts$write_data),
        .write_enable(confirm_facts$write_enable)
    );
    agent$fetches$line_requests line_requests(
        .clock(line_requests$clock),
        .reset(line_requests$reset),
        .push(line_requests$push),
        .push_data(line_requests$push_data),
        .pop(line_requests$pop),
        .head(line_requests$head),
        .empty(line_requests$empty),
        .full(line_requests$full),
        .count(line_requests$count)
    );
    agent$fetches$demand_requests demand_requests(
        .clock(demand_requests$clock),
        .reset(demand_requests$reset),
        .push(demand_requests$push),
        .push_data(demand_requests$push_data),
        .pop(demand_requests$pop),
        .head(demand_requests$head),
        .empty(demand_requests$empty),
        .full(demand_requests$full),
        .count(demand_requests$count)
    );
    agent$fetches$cancel_requests cancel_requests(
        .clock(cancel_requests$clock),
        .reset(cancel_requests$reset),
        .push(cancel_requests$push),
        .push_data(cancel_requests$push_data),
        .pop(cancel_requests$pop),
        .head(cancel_requests$head),
        .empty(cancel_requests$empty),
        .full(cancel_requests$full),
        .count(cancel_requests$count)
    );
    agent$fetches$beats beats(
        .clock(beats$clock),
        .reset(beats$reset),
        .push(beats$push),
        .push_data(beats$push_data),
        .pop(beats$pop),
        .head(beats$head),
        .empty(beats$empty),
        .full(beats$full),
        .count(beats$count)
    );
    agent$fetches$chunks chunks(
        .clock(chunks$clock),
        .reset(chunks$reset),
        .push(chunks$push),
        .push_data(chunks$push_data),
        .pop(chunks$pop),
        .head(chunks$head),
        .empty(chunks$empty),
        .full(chunks$full),
        .count(chunks$count)
    );
    agent$fetches$busy busy(
        .d(busy$d),
        .q(busy$q),
        .clock(busy$clock)
    );
    agent$fetches$ending ending(
        .d(ending$d),
        .q(ending$q),
        .clock(ending$clock)
    );
    agent$fetches$confirmed confirmed(
        .d(confirmed$d),
        .q(confirmed$q),
        .clock(confirmed$clock)
    );
    agent$fetches$failed failed(
        .d(failed$d),
        .q(failed$q),
        .clock(failed$clock)
    );
    agent$fetches$complete_bits complete_bits(
        .d(complete_bits$d),
        .q(complete_bits$q),
        .clock(complete_bits$clock)
    );
    agent$fetches$poisoned poisoned(
        .d(poisoned$d),
        .q(poisoned$q),
        .clock(poisoned$clock)
    );
    agent$fetches$taken taken(
        .d(taken$d),
        .q(taken$q),
        .clock(taken$clock)
    );
    agent$fetches$received$0 received$0(
        .d(received$0$d),
        .q(received$0$q),
        .clock(received$0$clock)
    );
    agent$fetches$received$1 received$1(
        .d(received$1$d),
        .q(received$1$q),
        .clock(received$1$clock)
    );
    agent$fetches$received$2 received$2(
        .d(received$2$d),
        .q(received$2$q),
        .clock(received$2$clock)
    );
    agent$fetches$received$3 received$3(
        .d(received$3$d),
        .q(received$3$q),
        .clock(received$3$clock)
    );
    agent$fetches$received$4 received$4(
        .d(received$4$d),
        .q(received$4$q),
        .clock(received$4$clock)
    );
    agent$fetches$received$5 received$5(
        .d(received$5$d),
        .q(received$5$q),
        .clock(received$5$clock)
    );
    agent$fetches$received$6 received$6(
        .d(received$6$d),
        .q(received$6$q),
        .clock(received$6$clock)
    );
    agent$fetches$received$7 received$7(
        .d(received$7$d),
        .q(received$7$q),
        .clock(received$7$clock)
    );
    agent$fetches$accepted$0 accepted$0(
        .d(accepted$0$d),
        .q(accepted$0$q),
        .clock(accepted$0$clock)
    );
    agent$fetches$accepted$1 accepted$1(
        .d(accepted$1$d),
        .q(accepted$1$q),
        .clock(accepted$1$clock)
    );
    agent$fetches$accepted$2 accepted$2(
        .d(accepted$2$d),
        .q(accepted$2$q),
        .clock(accepted$2$clock)
    );
    agent$fetches$accepted$3 accepted$3(
        .d(accepted$3$d),
        .q(accepted$3$q),
        .clock(accepted$3$clock)
    );
    agent$fetches$acknowledged$0 acknowledged$0(
        .d(acknowledged$0$d),
        .q(acknowledged$0$q),
        .clock(acknowledged$0$clock)
    );
    agent$fetches$acknowledged$1 acknowledged$1(
        .d(acknowledged$1$d),
        .q(acknowledged$1$q),
        .clock(acknowledged$1$clock)
    );
    agent$fetches$acknowledged$2 acknowledged$2(
        .d(acknowledged$2$d),
        .q(acknowledged$2$q),
        .clock(acknowledged$2$clock)
    );
    agent$fetches$acknowledged$3 acknowledged$3(
        .d(acknowledged$3$d),
        .q(acknowledged$3$q),
        .clock(acknowledged$3$clock)
    );
    agent$fetches$count count(
        .d(count$d),
        .q(count$q),
        .clock(count$clock)
    );
    agent$fetches$free free(
        .d(free$d),
        .q(free$q),
        .clock(free$clock)
    );
    agent$fetches$free_is_valid free_is_valid(
        .d(free_is_valid$d),
        .q(free_is_valid$q),
        .clock(free_is_valid$clock)
    );
    agent$fetches$out_valid out_valid(
        .d(out_valid$d),
        .q(out_valid$q),
        .clock(out_valid$clock)
    );
    agent$fetches$out out(
        .d(out$d),
        .q(out$q),
        .clock(out$clock)
    );
    agent$fetches$receive receive(
        .d(receive$d),
        .q(receive$q),
        .clock(receive$clock)
    );
    agent$fetches$receive_frame receive_frame(
        .d(receive_frame$d),
        .q(receive_frame$q),
        .clock(receive_frame$clock)
    );
    agent$fetches$beat beat(
        .d(beat$d),
        .q(beat$q),
        .clock(beat$clock)
    );
    agent$fetches$announce_valid announce_valid(
        .d(announce_valid$d),
        .q(announce_valid$q),
        .clock(announce_valid$clock)
    );
    agent$fetches$announce_entry announce_entry(
        .d(announce_entry$d),
        .q(announce_entry$q),
        .clock(announce_entry$clock)
    );
    agent$fetches$ack_valid ack_valid(
        .d(ack_valid$d),
        .q(ack_valid$q),
        .clock(ack_valid$clock)
    );
    agent$fetches$ack_slot ack_slot(
        .d(ack_slot$d),
        .q(ack_slot$q),
        .clock(ack_slot$clock)
    );
    agent$fetches$ack_error ack_error(
        .d(ack_error$d),
        .q(ack_error$q),
        .clock(ack_error$clock)
    );
    agent$fetches$complete_valid complete_valid(
        .d(complete_valid$d),
        .q(complete_valid$q),
        .clock(complete_valid$clock)
    );
    agent$fetches$complete_slot complete_slot(
        .d(complete_slot$d),
        .q(complete_slot$q),
        .clock(complete_slot$clock)
    );
    agent$fetches$complete_at complete_at(
        .d(complete_at$d),
        .q(complete_at$q),
        .clock(complete_at$clock)
    );
    agent$fetches$complete_is_failed complete_is_failed(
        .d(complete_is_failed$d),
        .q(complete_is_failed$q),
        .clock(complete_is_failed$clock)
    );
    agent$fetches$sweep sweep(
        .d(sweep$d),
        .q(sweep$q),
        .clock(sweep$clock)
    );
    agent$fetches$sweep_slot sweep_slot(
        .d(sweep_slot$d),
        .q(sweep_slot$q),
        .clock(sweep_slot$clock)
    );
    agent$fetches$sweep_known sweep_known(
        .d(sweep_known$d),
        .q(sweep_known$q),
        .clock(sweep_known$clock)
    );
    agent$fetches$receive_known receive_known(
        .d(receive_known$d),
        .q(receive_known$q),
        .clock(receive_known$clock)
    );
    agent$fetches$sweep_all sweep_all(
        .d(sweep_all$d),
        .q(sweep_all$q),
        .clock(sweep_all$clock)
    );
    agent$fetches$confirm_valid confirm_valid(
        .d(confirm_valid$d),
        .q(confirm_valid$q),
        .clock(confirm_valid$clock)
    );
    agent$fetches$confirm_slot confirm_slot(
        .d(confirm_slot$d),
        .q(confirm_slot$q),
        .clock(confirm_slot$clock)
    );
    agent$fetches$confirm_epoch confirm_epoch(
        .d(confirm_epoch$d),
        .q(confirm_epoch$q),
        .clock(confirm_epoch$clock)
    );
    agent$fetches$picker picker(
        .d(picker$d),
        .q(picker$q),
        .clock(picker$clock)
    );
    agent$fetches$end_slot end_slot(
        .d(end_slot$d),
        .q(end_slot$q),
        .clock(end_slot$clock)
    );

    // Update code

    always @(*) begin
        busy$clock = clock;
    end

    always @(*) begin
        ending$clock = clock;
    end

    always @(*) begin
        confirmed$clock = clock;
    end

    always @(*) begin
        failed$clock = clock;
    end

    always @(*) begin
        complete_bits$clock = clock;
    end

    always @(*) begin
        poisoned$clock = clock;
    end

    always @(*) begin
        taken$clock = clock;
    end

    always @(*) begin
        count$clock = clock;
    end

    always @(*) begin
        free$clock = clock;
    end

    always @(*) begin
        free_is_valid$clock = clock;
    end

    always @(*) begin
        out_valid$clock = clock;
    end

    always @(*) begin
        out$clock = clock;
    end

    always @(*) begin
        receive$clock = clock;
    end

    always @(*) begin
        receive_frame$clock = clock;
    end

    always @(*) begin
        beat$clock = clock;
    end

    always @(*) begin
        announce_valid$clock = clock;
    end

    always @(*) begin
        announce_entry$clock = clock;
    end

    always @(*) begin
        ack_valid$clock = clock;
    end

    always @(*) begin
        ack_slot$clock = clock;
    end

    always @(*) begin
        ack_error$clock = clock;
    end

    always @(*) begin
        complete_valid$clock = clock;
    end

    always @(*) begin
        complete_slot$clock = clock;
    end

    always @(*) begin
        complete_at$clock = clock;
    end

    always @(*) begin
        complete_is_failed$clock = clock;
    end

    always @(*) begin
        sweep$clock = clock;
    end

    always @(*) begin
        sweep_slot$clock = clock;
    end

    always @(*) begin
        sweep_known$clock = clock;
    end

    always @(*) begin
        receive_known$clock = clock;
    end

    always @(*) begin
        sweep_all$clock = clock;
    end

    always @(*) begin
        confirm_valid$clock = clock;
    end

    always @(*) begin
        confirm_slot$clock = clock;
    end

    always @(*) begin
        confirm_epoch$clock = clock;
    end

    always @(*) begin
        picker$clock = clock;
    end

    always @(*) begin
        end_slot$clock = clock;
    end

    always @(*) begin
        busy$d = busy$q;
        busy$d = (busy$q & kept) | allocate_bit;
        if (reset) begin
            busy$d = 32'h0;
        end
    end

    always @(*) begin
        ending$d = ending$q;
        ending$d = (ending$q | set_ending) & kept;
        if (reset) begin
            ending$d = 32'h0;
        end
    end

    always @(*) begin
        confirmed$d = confirmed$q;
        confirmed$d = (confirmed$q | set_confirmed) & kept;
        if (reset) begin
            confirmed$d = 32'h0;
        end
    end

    always @(*) begin
        failed$d = failed$q;
        failed$d = (failed$q | set_failed | set_write_failed) & kept;
        if (reset) begin
            failed$d = 32'h0;
        end
    end

    always @(*) begin
        complete_bits$d = complete_bits$q;
        complete_bits$d = (complete_bits$q | set_complete) & kept;
        if (reset) begin
            complete_bits$d = 32'h0;
        end
    end

    always @(*) begin
        poisoned$d = poisoned$q;
        poisoned$d = (poisoned$q | set_poisoned) & kept;
        if (reset) begin
            poisoned$d = 32'h0;
        end
    end

    always @(*) begin
        taken$d = taken$q;
        taken$d = (taken$q | set_taken | set_marked) & kept;
        if (reset) begin
            taken$d = 32'h0;
        end
    end

    always @(*) begin
        count$d = count$q;
        if (allocate & (freed == 32'h0)) begin
            count$d = count$q + 32'h1;
        end
        if (~allocate & (freed != 32'h0)) begin
            count$d = count$q - 32'h1;
        end
        if (reset) begin
            count$d = 32'h0;
        end
    end

    always @(*) begin
        free$d = free$q;
        free$d = pick_slot;
    end

    always @(*) begin
        free_is_valid$d = free_is_valid$q;
        if (~free_is_valid$q) begin
            if (~busy$q[0]) begin
                free_is_valid$d = 1'b1;
            end
            if (~busy$q[1]) begin
                free_is_valid$d = 1'b1;
            end
            if (~busy$q[2]) begin
                free_is_valid$d = 1'b1;
            end
            if (~busy$q[3]) begin
                free_is_valid$d = 1'b1;
            end
            if (~busy$q[4]) begin
                free_is_valid$d = 1'b1;
            end
            if (~busy$q[5]) begin
                free_is_valid$d = 1'b1;
            end
            if (~busy$q[6]) begin
                free_is_valid$d = 1'b1;
            end
            if (~busy$q[7]) begin
                free_is_valid$d = 1'b1;
            end
            if (~busy$q[8]) begin
                free_is_valid$d = 1'b1;
            end
            if (~busy$q[9]) begin
                free_is_valid$d = 1'b1;
            end
            if (~busy$q[10]) begin
                free_is_valid$d = 1'b1;
            end
            if (~busy$q[11]) begin
                free_is_valid$d = 1'b1;
            end
            if (~busy$q[12]) begin
                free_is_valid$d = 1'b1;
            end
            if (~busy$q[13]) begin
                free_is_valid$d = 1'b1;
            end
            if (~busy$q[14]) begin
                free_is_valid$d = 1'b1;
            end
            if (~busy$q[15]) begin
                free_is_valid$d = 1'b1;
            end
            if (~busy$q[16]) begin
                free_is_valid$d = 1'b1;
            end
            if (~busy$q[17]) begin
                free_is_valid$d = 1'b1;
            end
            if (~busy$q[18]) begin
                free_is_valid$d = 1'b1;
            end
            if (~busy$q[19]) begin
                free_is_valid$d = 1'b1;
            end
            if (~busy$q[20]) begin
                free_is_valid$d = 1'b1;
            end
            if (~busy$q[21]) begin
                free_is_valid$d = 1'b1;
            end
            if (~busy$q[22]) begin
                free_is_valid$d = 1'b1;
            end
            if (~busy$q[23]) begin
                free_is_valid$d = 1'b1;
            end
            if (~busy$q[24]) begin
                free_is_valid$d = 1'b1;
            end
            if (~busy$q[25]) begin
                free_is_valid$d = 1'b1;
            end
            if (~busy$q[26]) begin
                free_is_valid$d = 1'b1;
            end
            if (~busy$q[27]) begin
                free_is_valid$d = 1'b1;
            end
            if (~busy$q[28]) begin
                free_is_valid$d = 1'b1;
            end
            if (~busy$q[29]) begin
                free_is_valid$d = 1'b1;
            end
            if (~busy$q[30]) begin
                free_is_valid$d = 1'b1;
            end
            if (~busy$q[31]) begin
                free_is_valid$d = 1'b1;
            end
            if (~busy$q[32]) begin
                free_is_valid$d = 1'b1;
            end
            if (~busy$q[33]) begin
                free_is_valid$d = 1'b1;
            end
            if (~busy$q[34]) begin
                free_is_valid$d = 1'b1;
            end
            if (~busy$q[35]) begin
                free_is_valid$d = 1'b1;
            end
            if (~busy$q[36]) begin
                free_is_valid$d = 1'b1;
            end
            if (~busy$q[37]) begin
                free_is_valid$d = 1'b1;
            end
            if (~busy$q[38]) begin
                free_is_valid$d = 1'b1;
            end
            if (~busy$q[39]) begin
                free_is_valid$d = 1'b1;
            end
            if (~busy$q[40]) begin
                free_is_valid$d = 1'b1;
            end
            if (~busy$q[41]) begin
                free_is_valid$d = 1'b1;
            end
            if (~busy$q[42]) begin
                free_is_valid$d = 1'b1;
            end
            if (~busy$q[43]) begin
                free_is_valid$d = 1'b1;
            end
            if (~busy$q[44]) begin
                free_is_valid$d = 1'b1;
            end
            if (~busy$q[45]) begin
                free_is_valid$d = 1'b1;
            end
            if (~busy$q[46]) begin
                free_is_valid$d = 1'b1;
            end
            if (~busy$q[47]) begin
                free_is_valid$d = 1'b1;
            end
            if (~busy$q[48]) begin
                free_is_valid$d = 1'b1;
            end
            if (~busy$q[49]) begin
                free_is_valid$d = 1'b1;
            end
            if (~busy$q[50]) begin
                free_is_valid$d = 1'b1;
            end
            if (~busy$q[51]) begin
                free_is_valid$d = 1'b1;
            end
            if (~busy$q[52]) begin
                free_is_valid$d = 1'b1;
            end
            if (~busy$q[53]) begin
                free_is_valid$d = 1'b1;
            end
            if (~busy$q[54]) begin
                free_is_valid$d = 1'b1;
            end
            if (~busy$q[55]) begin
                free_is_valid$d = 1'b1;
            end
            if (~busy$q[56]) begin
                free_is_valid$d = 1'b1;
            end
            if (~busy$q[57]) begin
                free_is_valid$d = 1'b1;
            end
            if (~busy$q[58]) begin
                free_is_valid$d = 1'b1;
            end
            if (~busy$q[59]) begin
                free_is_valid$d = 1'b1;
            end
            if (~busy$q[60]) begin
                free_is_valid$d = 1'b1;
            end
            if (~busy$q[61]) begin
                free_is_valid$d = 1'b1;
            end
            if (~busy$q[62]) begin
                free_is_valid$d = 1'b1;
            end
            if (~busy$q[63]) begin
                free_is_valid$d = 1'b1;
            end
        end
        if (allocate) begin
            free_is_valid$d = 1'b0;
        end
        if (reset) begin
            free_is_valid$d = 1'b0;
        end
    end

    always @(*) begin
        out_valid$d = out_valid$q;
        if (out_free) begin
            out_valid$d = 1'b0;
            if (~demand_requests$empty) begin
                out_valid$d = 1'b1;
            end
            else if (~line_requests$empty) begin
                out_valid$d = 1'b1;
            end
            else if (~cancel_requests$empty) begin
                out_valid$d = 1'b1;
            end
        end
        if (reset) begin
            out_valid$d = 1'b0;
        end
    end

    always @(*) begin
        out$d = out$q;
        if (out_free) begin
            if (~demand_requests$empty) begin
                out$d = demand_requests$head;
            end
            else if (~line_requests$empty) begin
                out$d = line_requests$head;
            end
            else if (~cancel_requests$empty) begin
                out$d = cancel_requests$head;
            end
        end
    end

    always @(*) begin
        receive$d = receive$q;
        case (receive$q)
        Receive$Idle: begin
            if (fetch_data_valid & room & ~announce_valid$q) begin
                receive$d = Receive$Check;
            end
        end
        Receive$Check: begin
            if (fetch_data_error) begin
                receive$d = Receive$Idle;
            end
            else if (receive_ok & ~chunk_seen[fetch_data_slot]) begin
                receive$d = Receive$Store;
            end
            else begin
                receive$d = Receive$Drop;
            end
        end
        Receive$Store: begin
        end
        Receive$Drop: begin
        end
        default: begin
        end
        endcase
        if ((receive$q != Receive$Check) & fetch_data_ready & fetch_data_valid) begin
            if (beat$q == 32'h7) begin
                receive$d = Receive$Idle;
            end
        end
        if (reset) begin
            receive$d = Receive$Idle;
        end
    end

    always @(*) begin
        receive_frame$d = receive_frame$q;
        case (receive$q)
        Receive$Idle: begin
        end
        Receive$Check: begin
            receive_frame$d = receive_fact[(32'h0)+:(12)];
        end
        Receive$Store: begin
        end
        Receive$Drop: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        beat$d = beat$q;
        case (receive$q)
        Receive$Idle: begin
        end
        Receive$Check: begin
            beat$d = 32'h0;
        end
        Receive$Store: begin
        end
        Receive$Drop: begin
        end
        default: begin
        end
        endcase
        if ((receive$q != Receive$Check) & fetch_data_ready & fetch_data_valid) begin
            beat$d = beat$q + 32'h1;
        end
    end

    always @(*) begin
        announce_valid$d = announce_valid$q;
        case (receive$q)
        Receive$Idle: begin
        end
        Receive$Check: begin
            if (fetch_data_error) begin
                if (receive_ok) begin
                    announce_valid$d = 1'b1;
                end
                else begin
                end
            end
            else if (receive_ok & ~chunk_seen[fetch_data_slot]) begin
            end
            else begin
            end
        end
        Receive$Store: begin
        end
        Receive$Drop: begin
        end
        default: begin
        end
        endcase
        if (ack_last) begin
        end
        else if (announce_valid$q) begin
            announce_valid$d = 1'b0;
        end
        else begin
        end
        if (reset) begin
            announce_valid$d = 1'b0;
        end
    end

    always @(*) begin
        announce_entry$d = announce_entry$q;
        case (receive$q)
        Receive$Idle: begin
        end
        Receive$Check: begin
            if (fetch_data_error) begin
                if (receive_ok) begin
                    announce_entry$d = receive_fact[(32'h14)+:(21)];
                end
                else begin
                end
            end
            else if (receive_ok & ~chunk_seen[fetch_data_slot]) begin
            end
            else begin
            end
        end
        Receive$Store: begin
        end
        Receive$Drop: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        ack_valid$d = ack_valid$q;
        ack_valid$d = fill_acknowledged;
        if (reset) begin
            ack_valid$d = 1'b0;
        end
    end

    always @(*) begin
        ack_slot$d = ack_slot$q;
        ack_slot$d = fill_acknowledged_slot;
    end

    always @(*) begin
        ack_error$d = ack_error$q;
        ack_error$d = fill_acknowledged_error;
    end

    always @(*) begin
        complete_valid$d = complete_valid$q;
        complete_valid$d = 1'b0;
        if (ack_last) begin
            complete_valid$d = 1'b1;
        end
        else if (announce_valid$q) begin
            complete_valid$d = 1'b1;
        end
        else begin
        end
        case (sweep$q)
        Sweep$Look: begin
        end
        Sweep$Decide: begin
        end
        Sweep$Announce: begin
            if (sweep_announce) begin
                complete_valid$d = 1'b1;
            end
        end
        default: begin
        end
        endcase
        if (reset) begin
            complete_valid$d = 1'b0;
        end
    end

    always @(*) begin
        complete_slot$d = complete_slot$q;
        one = 32'h1;
        complete_slot$d = ack_slot$q;
    end

    always @(*) begin
        complete_at$d = complete_at$q;
        complete_at$d = acknowledge_facts$read_data;
        if (ack_last) begin
        end
        else if (announce_valid$q) begin
            complete_at$d = announce_entry$q;
        end
        else begin
        end
        case (sweep$q)
        Sweep$Look: begin
        end
        Sweep$Decide: begin
        end
        Sweep$Announce: begin
            if (sweep_announce) begin
                complete_at$d = sweep_fact[(32'h26)+:(21)];
            end
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        complete_is_failed$d = complete_is_failed$q;
        complete_is_failed$d = 1'b0;
        if (ack_last) begin
            complete_is_failed$d = ack_is_bad;
        end
        else if (announce_valid$q) begin
            complete_is_failed$d = 1'b1;
        end
        else begin
        end
        case (sweep$q)
        Sweep$Look: begin
        end
        Sweep$Decide: begin
        end
        Sweep$Announce: begin
            if (sweep_announce) begin
                complete_is_failed$d = 1'b1;
            end
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        sweep$d = sweep$q;
        case (sweep$q)
        Sweep$Look: begin
            sweep$d = Sweep$Decide;
        end
        Sweep$Decide: begin
            if (sweep_due & ~(ack_valid$q | complete_valid$q)) begin
                if (~cancel_requests$full) begin
                    sweep$d = Sweep$Announce;
                end
            end
            else if (~sweep_due) begin
                sweep$d = Sweep$Look;
            end
        end
        Sweep$Announce: begin
            if (sweep_announce) begin
                sweep$d = Sweep$Look;
            end
        end
        default: begin
        end
        endcase
        if (reset) begin
            sweep$d = Sweep$Look;
        end
    end

    always @(*) begin
        sweep_slot$d = sweep_slot$q;
        case (sweep$q)
        Sweep$Look: begin
        end
        Sweep$Decide: begin
            if (sweep_due & ~(ack_valid$q | complete_valid$q)) begin
            end
            else if (~sweep_due) begin
                sweep_slot$d = sweep_slot$q + 32'h1;
            end
        end
        Sweep$Announce: begin
            if (sweep_announce) begin
                sweep_slot$d = sweep_slot$q + 32'h1;
            end
        end
        default: begin
        end
        endcase
        if (reset) begin
            sweep_slot$d = 32'h0;
        end
    end

    always @(*) begin
        sweep_known$d = sweep_known$q;
        sweep_known$d = busy$q[sweep_slot$q];
    end

    always @(*) begin
        receive_known$d = receive_known$q;
        receive_known$d = busy$q[fetch_data_slot];
    end

    always @(*) begin
        sweep_all$d = sweep_all$q;
        case (sweep$q)
        Sweep$Look: begin
        end
        Sweep$Decide: begin
            if (sweep_due & ~(ack_valid$q | complete_valid$q)) begin
            end
            else if (~sweep_due) begin
                if (sweep_all$q != 32'h0) begin
                    sweep_all$d = sweep_all$q - 32'h1;
                end
            end
        end
        Sweep$Announce: begin
            if (sweep_announce) begin
                if (sweep_all$q != 32'h0) begin
                    sweep_all$d = sweep_all$q - 32'h1;
                end
            end
        end
        default: begin
        end
        endcase
        if (cancel_all) begin
            sweep_all$d = 32'h41;
        end
        if (reset) begin
            sweep_all$d = 32'h0;
        end
    end

    always @(*) begin
        confirm_valid$d = confirm_valid$q;
        confirm_valid$d = fetch_confirm_valid;
        if (reset) begin
            confirm_valid$d = 1'b0;
        end
    end

    always @(*) begin
        confirm_slot$d = confirm_slot$q;
        confirm_slot$d = fetch_confirm_slot;
    end

    always @(*) begin
        confirm_epoch$d = confirm_epoch$q;
        confirm_epoch$d = fetch_confirm_epoch;
    end

    always @(*) begin
        picker$d = picker$q;
        case (picker$q)
        Ending$Pick: begin
            if (ended != 32'h0) begin
                picker$d = Ending$Read;
            end
        end
        Ending$Read: begin
            picker$d = Ending$Settle;
        end
        Ending$Settle: begin
            picker$d = Ending$Offer;
        end
        Ending$Offer: begin
            if (end_take) begin
                picker$d = Ending$Pick;
            end
        end
        default: begin
        end
        endcase
        if (reset) begin
            picker$d = Ending$Pick;
        end
    end

    always @(*) begin
        end_slot$d = end_slot$q;
        case (picker$q)
        Ending$Pick: begin
            if (ended != 32'h0) begin
                if (ended[0]) begin
                    end_slot$d = 0;
                end
                if (ended[1]) begin
                    end_slot$d = 1;
                end
                if (ended[2]) begin
                    end_slot$d = 2;
                end
                if (ended[3]) begin
                    end_slot$d = 3;
                end
                if (ended[4]) begin
                    end_slot$d = 4;
                end
                if (ended[5]) begin
                    end_slot$d = 5;
                end
                if (ended[6]) begin
                    end_slot$d = 6;
                end
                if (ended[7]) begin
                    end_slot$d = 7;
                end
                if (ended[8]) begin
                    end_slot$d = 8;
                end
                if (ended[9]) begin
                    end_slot$d = 9;
                end
                if (ended[10]) begin
                    end_slot$d = 10;
                end
                if (ended[11]) begin
                    end_slot$d = 11;
                end
                if (ended[12]) begin
                    end_slot$d = 12;
                end
                if (ended[13]) begin
                    end_slot$d = 13;
                end
                if (ended[14]) begin
                    end_slot$d = 14;
                end
                if (ended[15]) begin
                    end_slot$d = 15;
                end
                if (ended[16]) begin
                    end_slot$d = 16;
                end
                if (ended[17]) begin
                    end_slot$d = 17;
                end
                if (ended[18]) begin
                    end_slot$d = 18;
                end
                if (ended[19]) begin
                    end_slot$d = 19;
                end
                if (ended[20]) begin
                    end_slot$d = 20;
                end
                if (ended[21]) begin
                    end_slot$d = 21;
                end
                if (ended[22]) begin
                    end_slot$d = 22;
                end
                if (ended[23]) begin
                    end_slot$d = 23;
                end
                if (ended[24]) begin
                    end_slot$d = 24;
                end
                if (ended[25]) begin
                    end_slot$d = 25;
                end
                if (ended[26]) begin
                    end_slot$d = 26;
                end
                if (ended[27]) begin
                    end_slot$d = 27;
                end
                if (ended[28]) begin
                    end_slot$d = 28;
                end
                if (ended[29]) begin
                    end_slot$d = 29;
                end
                if (ended[30]) begin
                    end_slot$d = 30;
                end
                if (ended[31]) begin
                    end_slot$d = 31;
                end
                if (ended[32]) begin
                    end_slot$d = 32;
                end
                if (ended[33]) begin
                    end_slot$d = 33;
                end
                if (ended[34]) begin
                    end_slot$d = 34;
                end
                if (ended[35]) begin
                    end_slot$d = 35;
                end
                if (ended[36]) begin
                    end_slot$d = 36;
                end
                if (ended[37]) begin
                    end_slot$d = 37;
                end
                if (ended[38]) begin
                    end_slot$d = 38;
                end
                if (ended[39]) begin
                    end_slot$d = 39;
                end
                if (ended[40]) begin
                    end_slot$d = 40;
                end
                if (ended[41]) begin
                    end_slot$d = 41;
                end
                if (ended[42]) begin
                    end_slot$d = 42;
                end
                if (ended[43]) begin
                    end_slot$d = 43;
                end
                if (ended[44]) begin
                    end_slot$d = 44;
                end
                if (ended[45]) begin
                    end_slot$d = 45;
                end
                if (ended[46]) begin
                    end_slot$d = 46;
                end
                if (ended[47]) begin
                    end_slot$d = 47;
                end
                if (ended[48]) begin
                    end_slot$d = 48;
                end
                if (ended[49]) begin
                    end_slot$d = 49;
                end
                if (ended[50]) begin
                    end_slot$d = 50;
                end
                if (ended[51]) begin
                    end_slot$d = 51;
                end
                if (ended[52]) begin
                    end_slot$d = 52;
                end
                if (ended[53]) begin
                    end_slot$d = 53;
                end
                if (ended[54]) begin
                    end_slot$d = 54;
                end
                if (ended[55]) begin
                    end_slot$d = 55;
                end
                if (ended[56]) begin
                    end_slot$d = 56;
                end
                if (ended[57]) begin
                    end_slot$d = 57;
                end
                if (ended[58]) begin
                    end_slot$d = 58;
                end
                if (ended[59]) begin
                    end_slot$d = 59;
                end
                if (ended[60]) begin
                    end_slot$d = 60;
                end
                if (ended[61]) begin
                    end_slot$d = 61;
                end
                if (ended[62]) begin
                    end_slot$d = 62;
                end
                if (ended[63]) begin
                    end_slot$d = 63;
                end
            end
        end
        Ending$Read: begin
        end
        Ending$Settle: begin
        end
        Ending$Offer: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        line_requests$clock = clock;
    end

    always @(*) begin
        demand_requests$clock = clock;
    end

    always @(*) begin
        cancel_requests$clock = clock;
    end

    always @(*) begin
        beats$clock = clock;
    end

    always @(*) begin
        chunks$clock = clock;
    end

    always @(*) begin
        line_requests$reset = reset;
    end

    always @(*) begin
        demand_requests$reset = reset;
    end

    always @(*) begin
        cancel_requests$reset = reset;
    end

    always @(*) begin
        beats$reset = reset;
    end

    always @(*) begin
        chunks$reset = reset;
    end

    always @(*) begin
        epochs$read_clock = clock;
    end

    always @(*) begin
        epochs$write_clock = clock;
    end

    always @(*) begin
        receive_facts$read_clock = clock;
    end

    always @(*) begin
        receive_facts$write_clock = clock;
    end

    always @(*) begin
        acknowledge_facts$read_clock = clock;
    end

    always @(*) begin
        acknowledge_facts$write_clock = clock;
    end

    always @(*) begin
        sweep_facts$read_clock = clock;
    end

    always @(*) begin
        sweep_facts$write_clock = clock;
    end

    always @(*) begin
        end_facts$read_clock = clock;
    end

    always @(*) begin
        end_facts$write_clock = clock;
    end

    always @(*) begin
        confirm_facts$read_clock = clock;
    end

    always @(*) begin
        confirm_facts$write_clock = clock;
    end

    always @(*) begin
        received$0$clock = clock;
    end

    always @(*) begin
        received$0$d = received$0$q;
        received$0$d = (received$0$q | chunk_bit$0) & ~freed;
        if (reset) begin
            received$0$d = 32'h0;
        end
    end

    always @(*) begin
        received$1$clock = clock;
    end

    always @(*) begin
        received$1$d = received$1$q;
        received$1$d = (received$1$q | chunk_bit$1) & ~freed;
        if (reset) begin
            received$1$d = 32'h0;
        end
    end

    always @(*) begin
        received$2$clock = clock;
    end

    always @(*) begin
        received$2$d = received$2$q;
        received$2$d = (received$2$q | chunk_bit$2) & ~freed;
        if (reset) begin
            received$2$d = 32'h0;
        end
    end

    always @(*) begin
        received$3$clock = clock;
    end

    always @(*) begin
        received$3$d = received$3$q;
        received$3$d = (received$3$q | chunk_bit$3) & ~freed;
        if (reset) begin
            received$3$d = 32'h0;
        end
    end

    always @(*) begin
        received$4$clock = clock;
    end

    always @(*) begin
        received$4$d = received$4$q;
        received$4$d = (received$4$q | chunk_bit$4) & ~freed;
        if (reset) begin
            received$4$d = 32'h0;
        end
    end

    always @(*) begin
        received$5$clock = clock;
    end

    always @(*) begin
        received$5$d = received$5$q;
        received$5$d = (received$5$q | chunk_bit$5) & ~freed;
        if (reset) begin
            received$5$d = 32'h0;
        end
    end

    always @(*) begin
        received$6$clock = clock;
    end

    always @(*) begin
        received$6$d = received$6$q;
        received$6$d = (received$6$q | chunk_bit$6) & ~freed;
        if (reset) begin
            received$6$d = 32'h0;
        end
    end

    always @(*) begin
        received$7$clock = clock;
    end

    always @(*) begin
        received$7$d = received$7$q;
        received$7$d = (received$7$q | chunk_bit$7) & ~freed;
        if (reset) begin
            received$7$d = 32'h0;
        end
    end

    always @(*) begin
        accepted$0$clock = clock;
    end

    always @(*) begin
        accepted$0$d = accepted$0$q;
        accepted$0$d = (accepted$0$q ^ carry$0) & ~freed;
        if (reset) begin
            accepted$0$d = 32'h0;
        end
    end

    always @(*) begin
        acknowledged$0$clock = clock;
    end

    always @(*) begin
        acknowledged$0$d = acknowledged$0$q;
        acknowledged$0$d = (acknowledged$0$q ^ ack_carry$0) & ~freed;
        if (reset) begin
            acknowledged$0$d = 32'h0;
        end
    end

    always @(*) begin
        accepted$1$clock = clock;
    end

    always @(*) begin
        accepted$1$d = accepted$1$q;
        accepted$1$d = (accepted$1$q ^ carry$1) & ~freed;
        if (reset) begin
            accepted$1$d = 32'h0;
        end
    end

    always @(*) begin
        acknowledged$1$clock = clock;
    end

    always @(*) begin
        acknowledged$1$d = acknowledged$1$q;
        acknowledged$1$d = (acknowledged$1$q ^ ack_carry$1) & ~freed;
        if (reset) begin
            acknowledged$1$d = 32'h0;
        end
    end

    always @(*) begin
        accepted$2$clock = clock;
    end

    always @(*) begin
        accepted$2$d = accepted$2$q;
        accepted$2$d = (accepted$2$q ^ carry$2) & ~freed;
        if (reset) begin
            accepted$2$d = 32'h0;
        end
    end

    always @(*) begin
        acknowledged$2$clock = clock;
    end

    always @(*) begin
        acknowledged$2$d = acknowledged$2$q;
        acknowledged$2$d = (acknowledged$2$q ^ ack_carry$2) & ~freed;
        if (reset) begin
            acknowledged$2$d = 32'h0;
        end
    end

    always @(*) begin
        accepted$3$clock = clock;
    end

    always @(*) begin
        accepted$3$d = accepted$3$q;
        accepted$3$d = (accepted$3$q ^ carry$3) & ~freed;
        if (reset) begin
            accepted$3$d = 32'h0;
        end
    end

    always @(*) begin
        acknowledged$3$clock = clock;
    end

    always @(*) begin
        acknowledged$3$d = acknowledged$3$q;
        acknowledged$3$d = (acknowledged$3$q ^ ack_carry$3) & ~freed;
        if (reset) begin
            acknowledged$3$d = 32'h0;
        end
    end

    always @(*) begin
        freed = 32'h0;
        case (picker$q)
        Ending$Pick: begin
        end
        Ending$Read: begin
        end
        Ending$Settle: begin
        end
        Ending$Offer: begin
            if (end_take) begin
                freed = end_bit;
            end
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        set_failed = 32'h0;
        case (receive$q)
        Receive$Idle: begin
        end
        Receive$Check: begin
            if (fetch_data_error) begin
                if (receive_ok) begin
                    set_failed = receive_bit;
                end
                else begin
                end
            end
            else if (receive_ok & ~chunk_seen[fetch_data_slot]) begin
            end
            else begin
            end
        end
        Receive$Store: begin
        end
        Receive$Drop: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        set_write_failed = 32'h0;
        if (ack_last) begin
            if (ack_is_bad) begin
                set_write_failed = ack_bit;
            end
            else begin
            end
        end
        else if (announce_valid$q) begin
        end
        else begin
        end
    end

    always @(*) begin
        set_complete = 32'h0;
        if (ack_last) begin
            if (ack_is_bad) begin
            end
            else begin
                set_complete = ack_bit;
            end
        end
        else if (announce_valid$q) begin
        end
        else begin
        end
    end

    always @(*) begin
        set_poisoned = 32'h0;
        if (ack_is_bad) begin
            set_poisoned = ack_bit;
        end
    end

    always @(*) begin
        set_taken = 32'h0;
        if (complete_valid$q & ~complete_is_failed$q & complete_taken) begin
            set_taken = one << complete_slot$q;
        end
    end

    always @(*) begin
        set_ending = 32'h0;
        case (sweep$q)
        Sweep$Look: begin
        end
        Sweep$Decide: begin
            if (sweep_due & ~(ack_valid$q | complete_valid$q)) begin
                if (~cancel_requests$full) begin
                    set_ending = sweep_bit;
                end
            end
            else if (~sweep_due) begin
            end
        end
        Sweep$Announce: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        set_confirmed = 32'h0;
        if (confirm_valid$q & (confirm_facts$read_data == confirm_epoch$q)) begin
            set_confirmed = confirm_bit & ending$q;
        end
        if (transport_reset) begin
            set_confirmed = ending$q;
        end
    end

    always @(*) begin
        count_stale = 1'b0;
        case (receive$q)
        Receive$Idle: begin
        end
        Receive$Check: begin
            if (fetch_data_error) begin
                if (receive_ok) begin
                end
                else begin
                    count_stale = 1'b1;
                end
            end
            else if (receive_ok & ~chunk_seen[fetch_data_slot]) begin
            end
            else begin
                count_stale = 1'b1;
            end
        end
        Receive$Store: begin
        end
        Receive$Drop: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        drained = ~((accepted$0$q ^ acknowledged$0$q) | (accepted$1$q ^ acknowledged$1$q) | (accepted$2$q ^ acknowledged$2$q) | (accepted$3$q ^ acknowledged$3$q));
    end

    always @(*) begin
        ended = busy$q & drained & (complete_bits$q | (failed$q & ~ending$q) | (ending$q & confirmed$q));
    end

    always @(*) begin
        end_facts$read_address = end_slot$q;
    end

    always @(*) begin
        end_fact = end_facts$read_data;
    end

    always @(*) begin
        end_page = end_fact[(32'h0)+:(14)];
    end

    always @(*) begin
        end_frame = end_fact[(32'he)+:(12)];
    end

    always @(*) begin
        end_entry = end_fact[(32'h1a)+:(21)];
    end

    always @(*) begin
        end_taken = taken$q[end_slot$q];
    end

    always @(*) begin
        end_failed = failed$q[end_slot$q];
    end

    always @(*) begin
        end_cancelled = ending$q[end_slot$q];
    end

    always @(*) begin
        end_valid = picker$q == Ending$Offer;
    end

    always @(*) begin
        end_bit = one << end_slot$q;
    end

    always @(*) begin
        free_slot = free$q;
    end

    always @(*) begin
        free_valid = free_is_valid$q;
    end

    always @(*) begin
        slots_busy = count$q;
    end

    always @(*) begin
        allocate_bit = 32'h0;
        if (allocate) begin
            allocate_bit = one << free$q;
        end
    end

    always @(*) begin
        pick_slot = free$q;
        if (~free_is_valid$q) begin
            if (~busy$q[0]) begin
                pick_slot = 0;
            end
            if (~busy$q[1]) begin
                pick_slot = 1;
            end
            if (~busy$q[2]) begin
                pick_slot = 2;
            end
            if (~busy$q[3]) begin
                pick_slot = 3;
            end
            if (~busy$q[4]) begin
                pick_slot = 4;
            end
            if (~busy$q[5]) begin
                pick_slot = 5;
            end
            if (~busy$q[6]) begin
                pick_slot = 6;
            end
            if (~busy$q[7]) begin
                pick_slot = 7;
            end
            if (~busy$q[8]) begin
                pick_slot = 8;
            end
            if (~busy$q[9]) begin
                pick_slot = 9;
            end
            if (~busy$q[10]) begin
                pick_slot = 10;
            end
            if (~busy$q[11]) begin
                pick_slot = 11;
            end
            if (~busy$q[12]) begin
                pick_slot = 12;
            end
            if (~busy$q[13]) begin
                pick_slot = 13;
            end
            if (~busy$q[14]) begin
                pick_slot = 14;
            end
            if (~busy$q[15]) begin
                pick_slot = 15;
            end
            if (~busy$q[16]) begin
                pick_slot = 16;
            end
            if (~busy$q[17]) begin
                pick_slot = 17;
            end
            if (~busy$q[18]) begin
                pick_slot = 18;
            end
            if (~busy$q[19]) begin
                pick_slot = 19;
            end
            if (~busy$q[20]) begin
                pick_slot = 20;
            end
            if (~busy$q[21]) begin
                pick_slot = 21;
            end
            if (~busy$q[22]) begin
                pick_slot = 22;
            end
            if (~busy$q[23]) begin
                pick_slot = 23;
            end
            if (~busy$q[24]) begin
                pick_slot = 24;
            end
            if (~busy$q[25]) begin
                pick_slot = 25;
            end
            if (~busy$q[26]) begin
                pick_slot = 26;
            end
            if (~busy$q[27]) begin
                pick_slot = 27;
            end
            if (~busy$q[28]) begin
                pick_slot = 28;
            end
            if (~busy$q[29]) begin
                pick_slot = 29;
            end
            if (~busy$q[30]) begin
                pick_slot = 30;
            end
            if (~busy$q[31]) begin
                pick_slot = 31;
            end
            if (~busy$q[32]) begin
                pick_slot = 32;
            end
            if (~busy$q[33]) begin
                pick_slot = 33;
            end
            if (~busy$q[34]) begin
                pick_slot = 34;
            end
            if (~busy$q[35]) begin
                pick_slot = 35;
            end
            if (~busy$q[36]) begin
                pick_slot = 36;
            end
            if (~busy$q[37]) begin
                pick_slot = 37;
            end
            if (~busy$q[38]) begin
                pick_slot = 38;
            end
            if (~busy$q[39]) begin
                pick_slot = 39;
            end
            if (~busy$q[40]) begin
                pick_slot = 40;
            end
            if (~busy$q[41]) begin
                pick_slot = 41;
            end
            if (~busy$q[42]) begin
                pick_slot = 42;
            end
            if (~busy$q[43]) begin
                pick_slot = 43;
            end
            if (~busy$q[44]) begin
                pick_slot = 44;
            end
            if (~busy$q[45]) begin
                pick_slot = 45;
            end
            if (~busy$q[46]) begin
                pick_slot = 46;
            end
            if (~busy$q[47]) begin
                pick_slot = 47;
            end
            if (~busy$q[48]) begin
                pick_slot = 48;
            end
            if (~busy$q[49]) begin
                pick_slot = 49;
            end
            if (~busy$q[50]) begin
                pick_slot = 50;
            end
            if (~busy$q[51]) begin
                pick_slot = 51;
            end
            if (~busy$q[52]) begin
                pick_slot = 52;
            end
            if (~busy$q[53]) begin
                pick_slot = 53;
            end
            if (~busy$q[54]) begin
                pick_slot = 54;
            end
            if (~busy$q[55]) begin
                pick_slot = 55;
            end
            if (~busy$q[56]) begin
                pick_slot = 56;
            end
            if (~busy$q[57]) begin
                pick_slot = 57;
            end
            if (~busy$q[58]) begin
                pick_slot = 58;
            end
            if (~busy$q[59]) begin
                pick_slot = 59;
            end
            if (~busy$q[60]) begin
                pick_slot = 60;
            end
            if (~busy$q[61]) begin
                pick_slot = 61;
            end
            if (~busy$q[62]) begin
                pick_slot = 62;
            end
            if (~busy$q[63]) begin
                pick_slot = 63;
            end
        end
    end

    always @(*) begin
        epochs$read_address = pick_slot;
    end

    always @(*) begin
        next_epoch = epochs$read_data + 32'h1;
    end

    always @(*) begin
        epochs$write_address = free$q;
    end

    always @(*) begin
        epochs$write_data = next_epoch;
    end

    always @(*) begin
        epochs$write_enable = allocate;
    end

    always @(*) begin
        receive_facts$write_address = free$q;
    end

    always @(*) begin
        receive_facts$write_data = ((allocate_frame) & 41'h1ffffffffff) | (((next_epoch) & 41'h1ffffffffff) << 32'hc) | (((allocate_entry) & 41'h1ffffffffff) << 32'h14);
    end

    always @(*) begin
        receive_facts$write_enable = allocate;
    end

    always @(*) begin
        acknowledge_facts$write_address = free$q;
    end

    always @(*) begin
        acknowledge_facts$write_data = allocate_entry;
    end

    always @(*) begin
        acknowledge_facts$write_enable = allocate;
    end

    always @(*) begin
        sweep_facts$write_address = free$q;
    end

    always @(*) begin
        sweep_facts$write_data = ((now) & 59'h7ffffffffffffff) | (((next_epoch) & 59'h7ffffffffffffff) << 32'h10) | (((allocate_page) & 59'h7ffffffffffffff) << 32'h18) | (((allocate_entry) & 59'h7ffffffffffffff) << 32'h26);
    end

    always @(*) begin
        sweep_facts$write_enable = allocate;
    end

    always @(*) begin
        end_facts$write_address = free$q;
    end

    always @(*) begin
        end_facts$write_data = ((allocate_page) & 48'hffffffffffff) | (((allocate_frame) & 48'hffffffffffff) << 32'he) | (((allocate_entry) & 48'hffffffffffff) << 32'h1a);
    end

    always @(*) begin
        end_facts$write_enable = allocate;
    end

    always @(*) begin
        confirm_facts$write_address = free$q;
    end

    always @(*) begin
        confirm_facts$write_data = next_epoch;
    end

    always @(*) begin
        confirm_facts$write_enable = allocate;
    end

    always @(*) begin
        request = ((free$q) & 43'h7ffffffffff) | (((next_epoch) & 43'h7ffffffffff) << 32'h6) | (((allocate_page) & 43'h7ffffffffff) << 32'he);
    end

    always @(*) begin
        line_requests$push = allocate & ~allocate_demand;
    end

    always @(*) begin
        line_requests$push_data = request;
    end

    always @(*) begin
        demand_requests$push = allocate & allocate_demand;
    end

    always @(*) begin
        demand_requests$push_data = request;
    end

    always @(*) begin
        out_free = ~out_valid$q | fetch_request_ready;
    end

    always @(*) begin
        demand_requests$pop = 1'b0;
        if (out_free) begin
            if (~demand_requests$empty) begin
                demand_requests$pop = 1'b1;
            end
            else if (~line_requests$empty) begin
            end
            else if (~cancel_requests$empty) begin
            end
        end
    end

    always @(*) begin
        cancel_requests$pop = 1'b0;
        if (out_free) begin
            if (~demand_requests$empty) begin
            end
            else if (~line_requests$empty) begin
            end
            else if (~cancel_requests$empty) begin
                cancel_requests$pop = 1'b1;
            end
        end
    end

    always @(*) begin
        line_requests$pop = 1'b0;
        if (out_free) begin
            if (~demand_requests$empty) begin
            end
            else if (~line_requests$empty) begin
                line_requests$pop = 1'b1;
            end
            else if (~cancel_requests$empty) begin
            end
        end
    end

    always @(*) begin
        fetch_request_valid = out_valid$q;
    end

    always @(*) begin
        fetch_request_slot = out$q[(32'h0)+:(6)];
    end

    always @(*) begin
        fetch_request_epoch = out$q[(32'h6)+:(8)];
    end

    always @(*) begin
        fetch_request_page = out$q[(32'he)+:(28)];
    end

    always @(*) begin
        fetch_request_cancel = out$q[32'h2a];
    end

    always @(*) begin
        room = (beats$count[(32'h4)+:(1)] == 32'h0) & ~chunks$full;
    end

    always @(*) begin
        receive_facts$read_address = fetch_data_slot;
    end

    always @(*) begin
        receive_fact = receive_facts$read_data;
    end

    always @(*) begin
        chunk_seen = 32'h0;
        if (fetch_data_chunk == 0) begin
            chunk_seen = received$0$q;
        end
        if (fetch_data_chunk == 1) begin
            chunk_seen = received$1$q;
        end
        if (fetch_data_chunk == 2) begin
            chunk_seen = received$2$q;
        end
        if (fetch_data_chunk == 3) begin
            chunk_seen = received$3$q;
        end
        if (fetch_data_chunk == 4) begin
            chunk_seen = received$4$q;
        end
        if (fetch_data_chunk == 5) begin
            chunk_seen = received$5$q;
        end
        if (fetch_data_chunk == 6) begin
            chunk_seen = received$6$q;
        end
        if (fetch_data_chunk == 7) begin
            chunk_seen = received$7$q;
        end
    end

    always @(*) begin
        receive_ok = receive_known$q & busy$q[fetch_data_slot] & ~ending$q[fetch_data_slot] & ~failed$q[fetch_data_slot] & ~complete_bits$q[fetch_data_slot] & (receive_fact[(32'hc)+:(8)] == fetch_data_epoch);
    end

    always @(*) begin
        receive_bit = one << fetch_data_slot;
    end

    always @(*) begin
        accept_bit = 32'h0;
        case (receive$q)
        Receive$Idle: begin
        end
        Receive$Check: begin
            if (fetch_data_error) begin
            end
            else if (receive_ok & ~chunk_seen[fetch_data_slot]) begin
                accept_bit = receive_bit;
            end
            else begin
            end
        end
        Receive$Store: begin
        end
        Receive$Drop: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        fetch_data_ready = 1'b0;
        case (receive$q)
        Receive$Idle: begin
        end
        Receive$Check: begin
            if (fetch_data_error) begin
                fetch_data_ready = 1'b1;
            end
            else if (receive_ok & ~chunk_seen[fetch_data_slot]) begin
            end
            else begin
            end
        end
        Receive$Store: begin
            fetch_data_ready = 1'b1;
        end
        Receive$Drop: begin
            fetch_data_ready = 1'b1;
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        beats$push = 1'b0;
        case (receive$q)
        Receive$Idle: begin
        end
        Receive$Check: begin
        end
        Receive$Store: begin
            beats$push = fetch_data_valid;
        end
        Receive$Drop: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        beats$push_data = fetch_data_data;
    end

    always @(*) begin
        chunks$push = 1'b0;
        if ((receive$q != Receive$Check) & fetch_data_ready & fetch_data_valid) begin
            if (beat$q == 32'h7) begin
                chunks$push = receive$q == Receive$Store;
            end
        end
    end

    always @(*) begin
        chunks$push_data = ((fetch_data_slot) & 21'h1fffff) | (((receive_frame$q) & 21'h1fffff) << 32'h6) | (((fetch_data_chunk) & 21'h1fffff) << 32'h12);
    end

    always @(*) begin
        carry$0 = accept_bit;
    end

    always @(*) begin
        carry$1 = carry$0 & accepted$0$q;
    end

    always @(*) begin
        carry$2 = carry$1 & accepted$1$q;
    end

    always @(*) begin
        carry$3 = carry$2 & accepted$2$q;
    end

    always @(*) begin
        carry$4 = carry$3 & accepted$3$q;
    end

    always @(*) begin
        chunk_bit$0 = 32'h0;
        if (fetch_data_chunk == 0) begin
            chunk_bit$0 = accept_bit;
        end
    end

    always @(*) begin
        chunk_bit$1 = 32'h0;
        if (fetch_data_chunk == 1) begin
            chunk_bit$1 = accept_bit;
        end
    end

    always @(*) begin
        chunk_bit$2 = 32'h0;
        if (fetch_data_chunk == 2) begin
            chunk_bit$2 = accept_bit;
        end
    end

    always @(*) begin
        chunk_bit$3 = 32'h0;
        if (fetch_data_chunk == 3) begin
            chunk_bit$3 = accept_bit;
        end
    end

    always @(*) begin
        chunk_bit$4 = 32'h0;
        if (fetch_data_chunk == 4) begin
            chunk_bit$4 = accept_bit;
        end
    end

    always @(*) begin
        chunk_bit$5 = 32'h0;
        if (fetch_data_chunk == 5) begin
            chunk_bit$5 = accept_bit;
        end
    end

    always @(*) begin
        chunk_bit$6 = 32'h0;
        if (fetch_data_chunk == 6) begin
            chunk_bit$6 = accept_bit;
        end
    end

    always @(*) begin
        chunk_bit$7 = 32'h0;
        if (fetch_data_chunk == 7) begin
            chunk_bit$7 = accept_bit;
        end
    end

    always @(*) begin
        chunk_head = chunks$head;
    end

    always @(*) begin
        fill_valid = ~chunks$empty;
    end

    always @(*) begin
        fill_slot = chunk_head[(32'h0)+:(6)];
    end

    always @(*) begin
        fill_frame = chunk_head[(32'h6)+:(12)];
    end

    always @(*) begin
        fill_chunk = chunk_head[(32'h12)+:(3)];
    end

    always @(*) begin
        fill_data = beats$head;
    end

    always @(*) begin
        beats$pop = fill_beat_taken;
    end

    always @(*) begin
        chunks$pop = fill_chunk_taken;
    end

    always @(*) begin
        acknowledge_facts$read_address = fill_acknowledged_slot;
    end

    always @(*) begin
        ack_bit = 32'h0;
        if (ack_valid$q) begin
            ack_bit = one << ack_slot$q;
        end
    end

    always @(*) begin
        ack_carry$0 = ack_bit;
    end

    always @(*) begin
        ack_carry$1 = ack_carry$0 & acknowledged$0$q;
    end

    always @(*) begin
        ack_carry$2 = ack_carry$1 & acknowledged$1$q;
    end

    always @(*) begin
        ack_carry$3 = ack_carry$2 & acknowledged$2$q;
    end

    always @(*) begin
        ack_carry$4 = ack_carry$3 & acknowledged$3$q;
    end

    always @(*) begin
        ack_last = ack_valid$q & ((ack_carry$3 & ~ending$q & ~failed$q) != 32'h0);
    end

    always @(*) begin
        sweep_announce = 1'b0;
        if (ack_last) begin
        end
        else if (announce_valid$q) begin
        end
        else begin
            sweep_announce = 1'b1;
        end
    end

    always @(*) begin
        ack_is_bad = ack_error$q | ((poisoned$q & ack_bit) != 32'h0);
    end

    always @(*) begin
        complete = complete_valid$q;
    end

    always @(*) begin
        complete_entry = complete_at$q;
    end

    always @(*) begin
        complete_failed = complete_is_failed$q;
    end

    always @(*) begin
        done = complete_bits$q[done_slot];
    end

    always @(*) begin
        dead = failed$q[done_slot] | ending$q[done_slot];
    end

    always @(*) begin
        set_marked = 32'h0;
        if (mark_taken) begin
            set_marked = one << done_slot;
        end
    end

    always @(*) begin
        sweep_facts$read_address = sweep_slot$q;
    end

    always @(*) begin
        sweep_fact = sweep_facts$read_data;
    end

    always @(*) begin
        sweep_age = now - sweep_fact[(32'h0)+:(16)];
    end

    always @(*) begin
        sweep_bit = one << sweep_slot$q;
    end

    always @(*) begin
        sweep_due = busy$q[sweep_slot$q] & sweep_known$q & ~accepted$3$q[sweep_slot$q] & ~ending$q[sweep_slot$q] & ~failed$q[sweep_slot$q] & ~complete_bits$q[sweep_slot$q] & ((sweep_age >= timeout_cycles) | (sweep_all$q != 32'h0));
    end

    always @(*) begin
        cancel_requests$push = 1'b0;
        case (sweep$q)
        Sweep$Look: begin
        end
        Sweep$Decide: begin
            if (sweep_due & ~(ack_valid$q | complete_valid$q)) begin
                if (~cancel_requests$full) begin
                    cancel_requests$push = 1'b1;
                end
            end
            else if (~sweep_due) begin
            end
        end
        Sweep$Announce: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        cancel_requests$push_data = ((sweep_slot$q) & 43'h7ffffffffff) | (((sweep_fact[(32'h10)+:(8)]) & 43'h7ffffffffff) << 32'h6) | (((sweep_fact[(32'h18)+:(14)]) & 43'h7ffffffffff) << 32'he) | (((one) & 43'h7ffffffffff) << 32'h2a);
    end

    always @(*) begin
        confirm_facts$read_address = fetch_confirm_slot;
    end

    always @(*) begin
        confirm_bit = one << confirm_slot$q;
    end

    always @(*) begin
        kept = ~freed;
    end

endmodule // agent$fetches


module agent$fetches$accepted$0(d,q,clock);

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

endmodule // agent$fetches$accepted$0


module agent$fetches$accepted$1(d,q,clock);

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

endmodule // agent$fetches$accepted$1


module agent$fetches$accepted$2(d,q,clock);

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

endmodule // agent$fetches$accepted$2


module agent$fetches$accepted$3(d,q,clock);

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

endmodule // agent$fetches$accepted$3


module agent$fetches$ack_error(d,q,clock);

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

endmodule // agent$fetches$ack_error


module agent$fetches$ack_slot(d,q,clock);

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

endmodule // agent$fetches$ack_slot


module agent$fetches$ack_valid(d,q,clock);

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

endmodule // agent$fetches$ack_valid


module agent$fetches$acknowledge_facts(read_address,read_clock,read_data,write_address,write_clock,write_data,write_enable);

    // Module arguments
    input wire  [5:0] read_address;
    input wire  read_clock;
    output reg  [20:0] read_data;
    input wire  [5:0] write_address;
    input wire  write_clock;
    input wire  [20:0] write_data;
    input wire  write_enable;

    // Update code (custom)
    reg[20:0] mem[63:0];



    always @(posedge read_clock) begin
       read_data <= mem[read_address];
    end

    always @(posedge write_clock) begin
       if (write_enable) begin
          mem[write_address] <= write_data;
       end
    end

endmodule // agent$fetches$acknowledge_facts


module agent$fetches$acknowledged$0(d,q,clock);

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

endmodule // agent$fetches$acknowledged$0


module agent$fetches$acknowledged$1(d,q,clock);

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

endmodule // agent$fetches$acknowledged$1


module agent$fetches$acknowledged$2(d,q,clock);

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

endmodule // agent$fetches$acknowledged$2


module agent$fetches$acknowledged$3(d,q,clock);

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

endmodule // agent$fetches$acknowledged$3


module agent$fetches$announce_entry(d,q,clock);

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

endmodule // agent$fetches$announce_entry


module agent$fetches$announce_valid(d,q,clock);

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

endmodule // agent$fetches$announce_valid


module agent$fetches$beat(d,q,clock);

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

endmodule // agent$fetches$beat


module agent$fetches$beats(clock,reset,push,push_data,pop,head,empty,full,count);

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
    reg  [4:0] memory$read_address;
    reg  memory$read_clock;
    wire  [511:0] memory$read_data;
    reg  [4:0] memory$write_address;
    reg  memory$write_clock;
    reg  [511:0] memory$write_data;
    reg  memory$write_enable;
    reg  [4:0] write_pointer$d;
    wire  [4:0] write_pointer$q;
    reg  write_pointer$clock;
    reg  [4:0] read_pointer$d;
    wire  [4:0] read_pointer$q;
    reg  read_pointer$clock;
    reg  [4:0] level$d;
    wire  [4:0] level$q;
    reg  level$clock;
    reg  bypass$d;
    wire  bypass$q;
    reg  bypass$clock;
    reg  [511:0] bypass_data$d;
    wire  [511:0] bypass_data$q;
    reg  bypass_data$clock;

    // Local signals
    reg  [4:0] next_read;
    reg  pushed;
    reg  popped;

    // Sub module instances
    agent$fetches$beats$memory memory(
        .read_address(memory$read_address),
        .read_clock(memory$read_clock),
        .read_data(memory$read_data),
        .write_address(memory$write_address),
        .write_clock(memory$write_clock),
        .write_data(memory$write_data),
        .write_enable(memory$write_enable)
    );
    agent$fetches$beats$write_pointer write_pointer(
        .d(write_pointer$d),
        .q(write_pointer$q),
        .clock(write_pointer$clock)
    );
    agent$fetches$beats$read_pointer read_pointer(
        .d(read_pointer$d),
        .q(read_pointer$q),
        .clock(read_pointer$clock)
    );
    agent$fetches$beats$level level(
        .d(level$d),
        .q(level$q),
        .clock(level$clock)
    );
    agent$fetches$beats$bypass bypass(
        .d(bypass$d),
        .q(bypass$q),
        .clock(bypass$clock)
    );
    agent$fetches$beats$bypass_data bypass_data(
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

endmodule // agent$fetches$beats


module agent$fetches$beats$bypass(d,q,clock);

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

endmodule // agent$fetches$beats$bypass


module agent$fetches$beats$bypass_data(d,q,clock);

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

endmodule // agent$fetches$beats$bypass_data


module agent$fetches$beats$level(d,q,clock);

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

endmodule // agent$fetches$beats$level


module agent$fetches$beats$memory(read_address,read_clock,read_data,write_address,write_clock,write_data,write_enable);

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

endmodule // agent$fetches$beats$memory


module agent$fetches$beats$read_pointer(d,q,clock);

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

endmodule // agent$fetches$beats$read_pointer


module agent$fetches$beats$write_pointer(d,q,clock);

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

endmodule // agent$fetches$beats$write_pointer


module agent$fetches$busy(d,q,clock);

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

endmodule // agent$fetches$busy


module agent$fetches$cancel_requests(clock,reset,push,push_data,pop,head,empty,full,count);

    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  push;
    input wire  [42:0] push_data;
    input wire  pop;
    output reg  [42:0] head;
    output reg  empty;
    output reg  full;
    output reg  [6:0] count;

    // Stub signals
    reg  [6:0] memory$read_address;
    reg  memory$read_clock;
    wire  [42:0] memory$read_data;
    reg  [6:0] memory$write_address;
    reg  memory$write_clock;
    reg  [42:0] memory$write_data;
    reg  memory$write_enable;
    reg  [6:0] write_pointer$d;
    wire  [6:0] write_pointer$q;
    reg  write_pointer$clock;
    reg  [6:0] read_pointer$d;
    wire  [6:0] read_pointer$q;
    reg  read_pointer$clock;
    reg  [6:0] level$d;
    wire  [6:0] level$q;
    reg  level$clock;
    reg  bypass$d;
    wire  bypass$q;
    reg  bypass$clock;
    reg  [42:0] bypass_data$d;
    wire  [42:0] bypass_data$q;
    reg  bypass_data$clock;

    // Local signals
    reg  [6:0] next_read;
    reg  pushed;
    reg  popped;

    // Sub module instances
    agent$fetches$cancel_requests$memory memory(
        .read_address(memory$read_address),
        .read_clock(memory$read_clock),
        .read_data(memory$read_data),
        .write_address(memory$write_address),
        .write_clock(memory$write_clock),
        .write_data(memory$write_data),
        .write_enable(memory$write_enable)
    );
    agent$fetches$cancel_requests$write_pointer write_pointer(
        .d(write_pointer$d),
        .q(write_pointer$q),
        .clock(write_pointer$clock)
    );
    agent$fetches$cancel_requests$read_pointer read_pointer(
        .d(read_pointer$d),
        .q(read_pointer$q),
        .clock(read_pointer$clock)
    );
    agent$fetches$cancel_requests$level level(
        .d(level$d),
        .q(level$q),
        .clock(level$clock)
    );
    agent$fetches$cancel_requests$bypass bypass(
        .d(bypass$d),
        .q(bypass$q),
        .clock(bypass$clock)
    );
    agent$fetches$cancel_requests$bypass_data bypass_data(
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

endmodule // agent$fetches$cancel_requests


module agent$fetches$cancel_requests$bypass(d,q,clock);

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

endmodule // agent$fetches$cancel_requests$bypass


module agent$fetches$cancel_requests$bypass_data(d,q,clock);

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

endmodule // agent$fetches$cancel_requests$bypass_data


module agent$fetches$cancel_requests$level(d,q,clock);

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

endmodule // agent$fetches$cancel_requests$level


module agent$fetches$cancel_requests$memory(read_address,read_clock,read_data,write_address,write_clock,write_data,write_enable);

    // Module arguments
    input wire  [6:0] read_address;
    input wire  read_clock;
    output reg  [42:0] read_data;
    input wire  [6:0] write_address;
    input wire  write_clock;
    input wire  [42:0] write_data;
    input wire  write_enable;

    // Update code (custom)
    reg[42:0] mem[127:0];



    always @(posedge read_clock) begin
       read_data <= mem[read_address];
    end

    always @(posedge write_clock) begin
       if (write_enable) begin
          mem[write_address] <= write_data;
       end
    end

endmodule // agent$fetches$cancel_requests$memory


module agent$fetches$cancel_requests$read_pointer(d,q,clock);

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

endmodule // agent$fetches$cancel_requests$read_pointer


module agent$fetches$cancel_requests$write_pointer(d,q,clock);

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

endmodule // agent$fetches$cancel_requests$write_pointer


module agent$fetches$chunks(clock,reset,push,push_data,pop,head,empty,full,count);

    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  push;
    input wire  [20:0] push_data;
    input wire  pop;
    output reg  [20:0] head;
    output reg  empty;
    output reg  full;
    output reg  [2:0] count;

    // Stub signals
    reg  [2:0] memory$read_address;
    reg  memory$read_clock;
    wire  [20:0] memory$read_data;
    reg  [2:0] memory$write_address;
    reg  memory$write_clock;
    reg  [20:0] memory$write_data;
    reg  memory$write_enable;
    reg  [2:0] write_pointer$d;
    wire  [2:0] write_pointer$q;
    reg  write_pointer$clock;
    reg  [2:0] read_pointer$d;
    wire  [2:0] read_pointer$q;
    reg  read_pointer$clock;
    reg  [2:0] level$d;
    wire  [2:0] level$q;
    reg  level$clock;
    reg  bypass$d;
    wire  bypass$q;
    reg  bypass$clock;
    reg  [20:0] bypass_data$d;
    wire  [20:0] bypass_data$q;
    reg  bypass_data$clock;

    // Local signals
    reg  [2:0] next_read;
    reg  pushed;
    reg  popped;

    // Sub module instances
    agent$fetches$chunks$memory memory(
        .read_address(memory$read_address),
        .read_clock(memory$read_clock),
        .read_data(memory$read_data),
        .write_address(memory$write_address),
        .write_clock(memory$write_clock),
        .write_data(memory$write_data),
        .write_enable(memory$write_enable)
    );
    agent$fetches$chunks$write_pointer write_pointer(
        .d(write_pointer$d),
        .q(write_pointer$q),
        .clock(write_pointer$clock)
    );
    agent$fetches$chunks$read_pointer read_pointer(
        .d(read_pointer$d),
        .q(read_pointer$q),
        .clock(read_pointer$clock)
    );
    agent$fetches$chunks$level level(
        .d(level$d),
        .q(level$q),
        .clock(level$clock)
    );
    agent$fetches$chunks$bypass bypass(
        .d(bypass$d),
        .q(bypass$q),
        .clock(bypass$clock)
    );
    agent$fetches$chunks$bypass_data bypass_data(
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

endmodule // agent$fetches$chunks


module agent$fetches$chunks$bypass(d,q,clock);

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

endmodule // agent$fetches$chunks$bypass


module agent$fetches$chunks$bypass_data(d,q,clock);

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

endmodule // agent$fetches$chunks$bypass_data


module agent$fetches$chunks$level(d,q,clock);

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

endmodule // agent$fetches$chunks$level


module agent$fetches$chunks$memory(read_address,read_clock,read_data,write_address,write_clock,write_data,write_enable);

    // Module arguments
    input wire  [2:0] read_address;
    input wire  read_clock;
    output reg  [20:0] read_data;
    input wire  [2:0] write_address;
    input wire  write_clock;
    input wire  [20:0] write_data;
    input wire  write_enable;

    // Update code (custom)
    reg[20:0] mem[7:0];



    always @(posedge read_clock) begin
       read_data <= mem[read_address];
    end

    always @(posedge write_clock) begin
       if (write_enable) begin
          mem[write_address] <= write_data;
       end
    end

endmodule // agent$fetches$chunks$memory


module agent$fetches$chunks$read_pointer(d,q,clock);

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

endmodule // agent$fetches$chunks$read_pointer


module agent$fetches$chunks$write_pointer(d,q,clock);

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

endmodule // agent$fetches$chunks$write_pointer


module agent$fetches$complete_at(d,q,clock);

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

endmodule // agent$fetches$complete_at


module agent$fetches$complete_bits(d,q,clock);

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

endmodule // agent$fetches$complete_bits


module agent$fetches$complete_is_failed(d,q,clock);

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

endmodule // agent$fetches$complete_is_failed


module agent$fetches$complete_slot(d,q,clock);

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

endmodule // agent$fetches$complete_slot


module agent$fetches$complete_valid(d,q,clock);

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

endmodule // agent$fetches$complete_valid


module agent$fetches$confirm_epoch(d,q,clock);

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

endmodule // agent$fetches$confirm_epoch


module agent$fetches$confirm_facts(read_address,read_clock,read_data,write_address,write_clock,write_data,write_enable);

    // Module arguments
    input wire  [5:0] read_address;
    input wire  read_clock;
    output reg  [7:0] read_data;
    input wire  [5:0] write_address;
    input wire  write_clock;
    input wire  [7:0] write_data;
    input wire  write_enable;

    // Update code (custom)
    reg[7:0] mem[63:0];



    always @(posedge read_clock) begin
       read_data <= mem[read_address];
    end

    always @(posedge write_clock) begin
       if (write_enable) begin
          mem[write_address] <= write_data;
       end
    end

endmodule // agent$fetches$confirm_facts


module agent$fetches$confirm_slot(d,q,clock);

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

endmodule // agent$fetches$confirm_slot


module agent$fetches$confirm_valid(d,q,clock);

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

endmodule // agent$fetches$confirm_valid


module agent$fetches$confirmed(d,q,clock);

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

endmodule // agent$fetches$confirmed


module agent$fetches$count(d,q,clock);

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

endmodule // agent$fetches$count


module agent$fetches$demand_requests(clock,reset,push,push_data,pop,head,empty,full,count);

    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  push;
    input wire  [42:0] push_data;
    input wire  pop;
    output reg  [42:0] head;
    output reg  empty;
    output reg  full;
    output reg  [6:0] count;

    // Stub signals
    reg  [6:0] memory$read_address;
    reg  memory$read_clock;
    wire  [42:0] memory$read_data;
    reg  [6:0] memory$write_address;
    reg  memory$write_clock;
    reg  [42:0] memory$write_data;
    reg  memory$write_enable;
    reg  [6:0] write_pointer$d;
    wire  [6:0] write_pointer$q;
    reg  write_pointer$clock;
    reg  [6:0] read_pointer$d;
    wire  [6:0] read_pointer$q;
    reg  read_pointer$clock;
    reg  [6:0] level$d;
    wire  [6:0] level$q;
    reg  level$clock;
    reg  bypass$d;
    wire  bypass$q;
    reg  bypass$clock;
    reg  [42:0] bypass_data$d;
    wire  [42:0] bypass_data$q;
    reg  bypass_data$clock;

    // Local signals
    reg  [6:0] next_read;
    reg  pushed;
    reg  popped;

    // Sub module instances
    agent$fetches$demand_requests$memory memory(
        .read_address(memory$read_address),
        .read_clock(memory$read_clock),
        .read_data(memory$read_data),
        .write_address(memory$write_address),
        .write_clock(memory$write_clock),
        .write_data(memory$write_data),
        .write_enable(memory$write_enable)
    );
    agent$fetches$demand_requests$write_pointer write_pointer(
        .d(write_pointer$d),
        .q(write_pointer$q),
        .clock(write_pointer$clock)
    );
    agent$fetches$demand_requests$read_pointer read_pointer(
        .d(read_pointer$d),
        .q(read_pointer$q),
        .clock(read_pointer$clock)
    );
    agent$fetches$demand_requests$level level(
        .d(level$d),
        .q(level$q),
        .clock(level$clock)
    );
    agent$fetches$demand_requests$bypass bypass(
        .d(bypass$d),
        .q(bypass$q),
        .clock(bypass$clock)
    );
    agent$fetches$demand_requests$bypass_data bypass_data(
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

endmodule // agent$fetches$demand_requests


module agent$fetches$demand_requests$bypass(d,q,clock);

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

endmodule // agent$fetches$demand_requests$bypass


module agent$fetches$demand_requests$bypass_data(d,q,clock);

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

endmodule // agent$fetches$demand_requests$bypass_data


module agent$fetches$demand_requests$level(d,q,clock);

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

endmodule // agent$fetches$demand_requests$level


module agent$fetches$demand_requests$memory(read_address,read_clock,read_data,write_address,write_clock,write_data,write_enable);

    // Module arguments
    input wire  [6:0] read_address;
    input wire  read_clock;
    output reg  [42:0] read_data;
    input wire  [6:0] write_address;
    input wire  write_clock;
    input wire  [42:0] write_data;
    input wire  write_enable;

    // Update code (custom)
    reg[42:0] mem[127:0];



    always @(posedge read_clock) begin
       read_data <= mem[read_address];
    end

    always @(posedge write_clock) begin
       if (write_enable) begin
          mem[write_address] <= write_data;
       end
    end

endmodule // agent$fetches$demand_requests$memory


module agent$fetches$demand_requests$read_pointer(d,q,clock);

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

endmodule // agent$fetches$demand_requests$read_pointer


module agent$fetches$demand_requests$write_pointer(d,q,clock);

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

endmodule // agent$fetches$demand_requests$write_pointer


module agent$fetches$end_facts(read_address,read_clock,read_data,write_address,write_clock,write_data,write_enable);

    // Module arguments
    input wire  [5:0] read_address;
    input wire  read_clock;
    output reg  [47:0] read_data;
    input wire  [5:0] write_address;
    input wire  write_clock;
    input wire  [47:0] write_data;
    input wire  write_enable;

    // Update code (custom)
    reg[47:0] mem[63:0];



    always @(posedge read_clock) begin
       read_data <= mem[read_address];
    end

    always @(posedge write_clock) begin
       if (write_enable) begin
          mem[write_address] <= write_data;
       end
    end

endmodule // agent$fetches$end_facts


module agent$fetches$end_slot(d,q,clock);

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

endmodule // agent$fetches$end_slot


module agent$fetches$ending(d,q,clock);

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

endmodule // agent$fetches$ending


module agent$fetches$epochs(read_address,read_clock,read_data,write_address,write_clock,write_data,write_enable);

    // Module arguments
    input wire  [5:0] read_address;
    input wire  read_clock;
    output reg  [7:0] read_data;
    input wire  [5:0] write_address;
    input wire  write_clock;
    input wire  [7:0] write_data;
    input wire  write_enable;

    // Update code (custom)
    reg[7:0] mem[63:0];



    always @(posedge read_clock) begin
       read_data <= mem[read_address];
    end

    always @(posedge write_clock) begin
       if (write_enable) begin
          mem[write_address] <= write_data;
       end
    end

endmodule // agent$fetches$epochs


module agent$fetches$failed(d,q,clock);

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

endmodule // agent$fetches$failed


module agent$fetches$free(d,q,clock);

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

endmodule // agent$fetches$free


module agent$fetches$free_is_valid(d,q,clock);

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

endmodule // agent$fetches$free_is_valid


module agent$fetches$line_requests(clock,reset,push,push_data,pop,head,empty,full,count);

    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  push;
    input wire  [42:0] push_data;
    input wire  pop;
    output reg  [42:0] head;
    output reg  empty;
    output reg  full;
    output reg  [6:0] count;

    // Stub signals
    reg  [6:0] memory$read_address;
    reg  memory$read_clock;
    wire  [42:0] memory$read_data;
    reg  [6:0] memory$write_address;
    reg  memory$write_clock;
    reg  [42:0] memory$write_data;
    reg  memory$write_enable;
    reg  [6:0] write_pointer$d;
    wire  [6:0] write_pointer$q;
    reg  write_pointer$clock;
    reg  [6:0] read_pointer$d;
    wire  [6:0] read_pointer$q;
    reg  read_pointer$clock;
    reg  [6:0] level$d;
    wire  [6:0] level$q;
    reg  level$clock;
    reg  bypass$d;
    wire  bypass$q;
    reg  bypass$clock;
    reg  [42:0] bypass_data$d;
    wire  [42:0] bypass_data$q;
    reg  bypass_data$clock;

    // Local signals
    reg  [6:0] next_read;
    reg  pushed;
    reg  popped;

    // Sub module instances
    agent$fetches$line_requests$memory memory(
        .read_address(memory$read_address),
        .read_clock(memory$read_clock),
        .read_data(memory$read_data),
        .write_address(memory$write_address),
        .write_clock(memory$write_clock),
        .write_data(memory$write_data),
        .write_enable(memory$write_enable)
    );
    agent$fetches$line_requests$write_pointer write_pointer(
        .d(write_pointer$d),
        .q(write_pointer$q),
        .clock(write_pointer$clock)
    );
    agent$fetches$line_requests$read_pointer read_pointer(
        .d(read_pointer$d),
        .q(read_pointer$q),
        .clock(read_pointer$clock)
    );
    agent$fetches$line_requests$level level(
        .d(level$d),
        .q(level$q),
        .clock(level$clock)
    );
    agent$fetches$line_requests$bypass bypass(
        .d(bypass$d),
        .q(bypass$q),
        .clock(bypass$clock)
    );
    agent$fetches$line_requests$bypass_data bypass_data(
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

endmodule // agent$fetches$line_requests


module agent$fetches$line_requests$bypass(d,q,clock);

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

endmodule // agent$fetches$line_requests$bypass


module agent$fetches$line_requests$bypass_data(d,q,clock);

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

endmodule // agent$fetches$line_requests$bypass_data


module agent$fetches$line_requests$level(d,q,clock);

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

endmodule // agent$fetches$line_requests$level


module agent$fetches$line_requests$memory(read_address,read_clock,read_data,write_address,write_clock,write_data,write_enable);

    // Module arguments
    input wire  [6:0] read_address;
    input wire  read_clock;
    output reg  [42:0] read_data;
    input wire  [6:0] write_address;
    input wire  write_clock;
    input wire  [42:0] write_data;
    input wire  write_enable;

    // Update code (custom)
    reg[42:0] mem[127:0];



    always @(posedge read_clock) begin
       read_data <= mem[read_address];
    end

    always @(posedge write_clock) begin
       if (write_enable) begin
          mem[write_address] <= write_data;
       end
    end

endmodule // agent$fetches$line_requests$memory


module agent$fetches$line_requests$read_pointer(d,q,clock);

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

endmodule // agent$fetches$line_requests$read_pointer


module agent$fetches$line_requests$write_pointer(d,q,clock);

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

endmodule // agent$fetches$line_requests$write_pointer


module agent$fetches$out(d,q,clock);

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

endmodule // agent$fetches$out


module agent$fetches$out_valid(d,q,clock);

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

endmodule // agent$fetches$out_valid


module agent$fetches$picker(d,q,clock);

    // Module arguments
    input wire  [1:0] d;
    output reg  [1:0] q;
    input wire  clock;

    // Enums
    localparam Ending$Pick = 0;
    localparam Ending$Read = 1;
    localparam Ending$Offer = 2;
    localparam Ending$Settle = 3;

    // Update code (custom)
    initial begin
       q = 64'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // agent$fetches$picker


module agent$fetches$poisoned(d,q,clock);

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

endmodule // agent$fetches$poisoned


module agent$fetches$receive(d,q,clock);

    // Module arguments
    input wire  [1:0] d;
    output reg  [1:0] q;
    input wire  clock;

    // Enums
    localparam Receive$Idle = 0;
    localparam Receive$Check = 1;
    localparam Receive$Store = 2;
    localparam Receive$Drop = 3;

    // Update code (custom)
    initial begin
       q = 64'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // agent$fetches$receive


module agent$fetches$receive_facts(read_address,read_clock,read_data,write_address,write_clock,write_data,write_enable);

    // Module arguments
    input wire  [5:0] read_address;
    input wire  read_clock;
    output reg  [40:0] read_data;
    input wire  [5:0] write_address;
    input wire  write_clock;
    input wire  [40:0] write_data;
    input wire  write_enable;

    // Update code (custom)
    reg[40:0] mem[63:0];



    always @(posedge read_clock) begin
       read_data <= mem[read_address];
    end

    always @(posedge write_clock) begin
       if (write_enable) begin
          mem[write_address] <= write_data;
       end
    end

endmodule // agent$fetches$receive_facts


module agent$fetches$receive_frame(d,q,clock);

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

endmodule // agent$fetches$receive_frame


module agent$fetches$receive_known(d,q,clock);

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

endmodule // agent$fetches$receive_known


module agent$fetches$received$0(d,q,clock);

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

endmodule // agent$fetches$received$0


module agent$fetches$received$1(d,q,clock);

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

endmodule // agent$fetches$received$1


module agent$fetches$received$2(d,q,clock);

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

endmodule // agent$fetches$received$2


module agent$fetches$received$3(d,q,clock);

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

endmodule // agent$fetches$received$3


module agent$fetches$received$4(d,q,clock);

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

endmodule // agent$fetches$received$4


module agent$fetches$received$5(d,q,clock);

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

endmodule // agent$fetches$received$5


module agent$fetches$received$6(d,q,clock);

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

endmodule // agent$fetches$received$6


module agent$fetches$received$7(d,q,clock);

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

endmodule // agent$fetches$received$7


module agent$fetches$sweep(d,q,clock);

    // Module arguments
    input wire  [1:0] d;
    output reg  [1:0] q;
    input wire  clock;

    // Enums
    localparam Sweep$Look = 0;
    localparam Sweep$Decide = 1;
    localparam Sweep$Announce = 2;

    // Update code (custom)
    initial begin
       q = 64'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // agent$fetches$sweep


module agent$fetches$sweep_all(d,q,clock);

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

endmodule // agent$fetches$sweep_all


module agent$fetches$sweep_facts(read_address,read_clock,read_data,write_address,write_clock,write_data,write_enable);

    // Module arguments
    input wire  [5:0] read_address;
    input wire  read_clock;
    output reg  [58:0] read_data;
    input wire  [5:0] write_address;
    input wire  write_clock;
    input wire  [58:0] write_data;
    input wire  write_enable;

    // Update code (custom)
    reg[58:0] mem[63:0];



    always @(posedge read_clock) begin
       read_data <= mem[read_address];
    end

    always @(posedge write_clock) begin
       if (write_enable) begin
          mem[write_address] <= write_data;
       end
    end

endmodule // agent$fetches$sweep_facts


module agent$fetches$sweep_known(d,q,clock);

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

endmodule // agent$fetches$sweep_known


module agent$fetches$sweep_slot(d,q,clock);

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

endmodule // agent$fetches$sweep_slot


module agent$fetches$taken(d,q,clock);

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

endmodule // agent$fetches$taken


module agent$now(d,q,clock);

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

endmodule // agent$now


module agent$pins(clock,reset,timeout_cycles,pin,unpin,page,full,any,expired,expired_page);

    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  [23:0] timeout_cycles;
    input wire  pin;
    input wire  unpin;
    input wire  [13:0] page;
    output reg  full;
    output reg  any;
    output reg  expired;
    output reg  [13:0] expired_page;

    // Stub signals
    reg  used$0$d;
    wire  used$0$q;
    reg  used$0$clock;
    reg  used$1$d;
    wire  used$1$q;
    reg  used$1$clock;
    reg  used$2$d;
    wire  used$2$q;
    reg  used$2$clock;
    reg  used$3$d;
    wire  used$3$q;
    reg  used$3$clock;
    reg  used$4$d;
    wire  used$4$q;
    reg  used$4$clock;
    reg  used$5$d;
    wire  used$5$q;
    reg  used$5$clock;
    reg  used$6$d;
    wire  used$6$q;
    reg  used$6$clock;
    reg  used$7$d;
    wire  used$7$q;
    reg  used$7$clock;
    reg  [13:0] pages$0$d;
    wire  [13:0] pages$0$q;
    reg  pages$0$clock;
    reg  [13:0] pages$1$d;
    wire  [13:0] pages$1$q;
    reg  pages$1$clock;
    reg  [13:0] pages$2$d;
    wire  [13:0] pages$2$q;
    reg  pages$2$clock;
    reg  [13:0] pages$3$d;
    wire  [13:0] pages$3$q;
    reg  pages$3$clock;
    reg  [13:0] pages$4$d;
    wire  [13:0] pages$4$q;
    reg  pages$4$clock;
    reg  [13:0] pages$5$d;
    wire  [13:0] pages$5$q;
    reg  pages$5$clock;
    reg  [13:0] pages$6$d;
    wire  [13:0] pages$6$q;
    reg  pages$6$clock;
    reg  [13:0] pages$7$d;
    wire  [13:0] pages$7$q;
    reg  pages$7$clock;
    reg  [23:0] starts$0$d;
    wire  [23:0] starts$0$q;
    reg  starts$0$clock;
    reg  [23:0] starts$1$d;
    wire  [23:0] starts$1$q;
    reg  starts$1$clock;
    reg  [23:0] starts$2$d;
    wire  [23:0] starts$2$q;
    reg  starts$2$clock;
    reg  [23:0] starts$3$d;
    wire  [23:0] starts$3$q;
    reg  starts$3$clock;
    reg  [23:0] starts$4$d;
    wire  [23:0] starts$4$q;
    reg  starts$4$clock;
    reg  [23:0] starts$5$d;
    wire  [23:0] starts$5$q;
    reg  starts$5$clock;
    reg  [23:0] starts$6$d;
    wire  [23:0] starts$6$q;
    reg  starts$6$clock;
    reg  [23:0] starts$7$d;
    wire  [23:0] starts$7$q;
    reg  starts$7$clock;
    reg  [23:0] now$d;
    wire  [23:0] now$q;
    reg  now$clock;
    reg  [2:0] look$d;
    wire  [2:0] look$q;
    reg  look$clock;
    reg  old$d;
    wire  old$q;
    reg  old$clock;
    reg  [13:0] old_page$d;
    wire  [13:0] old_page$q;
    reg  old_page$clock;

    // Local signals
    reg  [2:0] free;
    reg  any_free;
    reg  any_looked_at;
    reg  [23:0] age;
    reg  [13:0] looked_at_page;

    // Sub module instances
    agent$pins$used$0 used$0(
        .d(used$0$d),
        .q(used$0$q),
        .clock(used$0$clock)
    );
    agent$pins$used$1 used$1(
        .d(used$1$d),
        .q(used$1$q),
        .clock(used$1$clock)
    );
    agent$pins$used$2 used$2(
        .d(used$2$d),
        .q(used$2$q),
        .clock(used$2$clock)
    );
    agent$pins$used$3 used$3(
        .d(used$3$d),
        .q(used$3$q),
        .clock(used$3$clock)
    );
    agent$pins$used$4 used$4(
        .d(used$4$d),
        .q(used$4$q),
        .clock(used$4$clock)
    );
    agent$pins$used$5 used$5(
        .d(used$5$d),
        .q(used$5$q),
        .clock(used$5$clock)
    );
    agent$pins$used$6 used$6(
        .d(used$6$d),
        .q(used$6$q),
        .clock(used$6$clock)
    );
    agent$pins$used$7 used$7(
        .d(used$7$d),
        .q(used$7$q),
        .clock(used$7$clock)
    );
    agent$pins$pages$0 pages$0(
        .d(pages$0$d),
        .q(pages$0$q),
        .clock(pages$0$clock)
    );
    agent$pins$pages$1 pages$1(
        .d(pages$1$d),
        .q(pages$1$q),
        .clock(pages$1$clock)
    );
    agent$pins$pages$2 pages$2(
        .d(pages$2$d),
        .q(pages$2$q),
        .clock(pages$2$clock)
    );
    agent$pins$pages$3 pages$3(
        .d(pages$3$d),
        .q(pages$3$q),
        .clock(pages$3$clock)
    );
    agent$pins$pages$4 pages$4(
        .d(pages$4$d),
        .q(pages$4$q),
        .clock(pages$4$clock)
    );
    agent$pins$pages$5 pages$5(
        .d(pages$5$d),
        .q(pages$5$q),
        .clock(pages$5$clock)
    );
    agent$pins$pages$6 pages$6(
        .d(pages$6$d),
        .q(pages$6$q),
        .clock(pages$6$clock)
    );
    agent$pins$pages$7 pages$7(
        .d(pages$7$d),
        .q(pages$7$q),
        .clock(pages$7$clock)
    );
    agent$pins$starts$0 starts$0(
        .d(starts$0$d),
        .q(starts$0$q),
        .clock(starts$0$clock)
    );
    agent$pins$starts$1 starts$1(
        .d(starts$1$d),
        .q(starts$1$q),
        .clock(starts$1$clock)
    );
    agent$pins$starts$2 starts$2(
        .d(starts$2$d),
        .q(starts$2$q),
        .clock(starts$2$clock)
    );
    agent$pins$starts$3 starts$3(
        .d(starts$3$d),
        .q(starts$3$q),
        .clock(starts$3$clock)
    );
    agent$pins$starts$4 starts$4(
        .d(starts$4$d),
        .q(starts$4$q),
        .clock(starts$4$clock)
    );
    agent$pins$starts$5 starts$5(
        .d(starts$5$d),
        .q(starts$5$q),
        .clock(starts$5$clock)
    );
    agent$pins$starts$6 starts$6(
        .d(starts$6$d),
        .q(starts$6$q),
        .clock(starts$6$clock)
    );
    agent$pins$starts$7 starts$7(
        .d(starts$7$d),
        .q(starts$7$q),
        .clock(starts$7$clock)
    );
    agent$pins$now now(
        .d(now$d),
        .q(now$q),
        .clock(now$clock)
    );
    agent$pins$look look(
        .d(look$d),
        .q(look$q),
        .clock(look$clock)
    );
    agent$pins$old old(
        .d(old$d),
        .q(old$q),
        .clock(old$clock)
    );
    agent$pins$old_page old_page(
        .d(old_page$d),
        .q(old_page$q),
        .clock(old_page$clock)
    );

    // Update code

    always @(*) begin
        now$clock = clock;
    end

    always @(*) begin
        look$clock = clock;
    end

    always @(*) begin
        old$clock = clock;
    end

    always @(*) begin
        old_page$clock = clock;
    end

    always @(*) begin
        now$d = now$q;
        now$d = now$q + 32'h1;
        if (reset) begin
            now$d = 32'h0;
        end
    end

    always @(*) begin
        look$d = look$q;
        look$d = look$q + 32'h1;
    end

    always @(*) begin
        old$d = old$q;
        if (any_looked_at & (age >= timeout_cycles)) begin
            old$d = 1'b1;
        end
        if (unpin & (old_page$q == page)) begin
            old$d = 1'b0;
        end
        if (reset) begin
            old$d = 1'b0;
        end
    end

    always @(*) begin
        old_page$d = old_page$q;
        if (any_looked_at & (age >= timeout_cycles)) begin
            old_page$d = looked_at_page;
        end
    end

    always @(*) begin
        any_free = 1'b0;
        if (~used$0$q) begin
            any_free = 1'b1;
        end
        if (~used$1$q) begin
            any_free = 1'b1;
        end
        if (~used$2$q) begin
            any_free = 1'b1;
        end
        if (~used$3$q) begin
            any_free = 1'b1;
        end
        if (~used$4$q) begin
            any_free = 1'b1;
        end
        if (~used$5$q) begin
            any_free = 1'b1;
        end
        if (~used$6$q) begin
            any_free = 1'b1;
        end
        if (~used$7$q) begin
            any_free = 1'b1;
        end
    end

    always @(*) begin
        any = 1'b0;
        if (used$0$q) begin
            any = 1'b1;
        end
        if (used$1$q) begin
            any = 1'b1;
        end
        if (used$2$q) begin
            any = 1'b1;
        end
        if (used$3$q) begin
            any = 1'b1;
        end
        if (used$4$q) begin
            any = 1'b1;
        end
        if (used$5$q) begin
            any = 1'b1;
        end
        if (used$6$q) begin
            any = 1'b1;
        end
        if (used$7$q) begin
            any = 1'b1;
        end
    end

    always @(*) begin
        free = 32'h0;
        if (~used$0$q) begin
            free = 0;
        end
        if (~used$1$q) begin
            free = 1;
        end
        if (~used$2$q) begin
            free = 2;
        end
        if (~used$3$q) begin
            free = 3;
        end
        if (~used$4$q) begin
            free = 4;
        end
        if (~used$5$q) begin
            free = 5;
        end
        if (~used$6$q) begin
            free = 6;
        end
        if (~used$7$q) begin
            free = 7;
        end
    end

    always @(*) begin
        any_looked_at = 1'b0;
        if (used$0$q & (look$q == 0)) begin
            any_looked_at = ~old$q;
        end
        if (used$1$q & (look$q == 1)) begin
            any_looked_at = ~old$q;
        end
        if (used$2$q & (look$q == 2)) begin
            any_looked_at = ~old$q;
        end
        if (used$3$q & (look$q == 3)) begin
            any_looked_at = ~old$q;
        end
        if (used$4$q & (look$q == 4)) begin
            any_looked_at = ~old$q;
        end
        if (used$5$q & (look$q == 5)) begin
            any_looked_at = ~old$q;
        end
        if (used$6$q & (look$q == 6)) begin
            any_looked_at = ~old$q;
        end
        if (used$7$q & (look$q == 7)) begin
            any_looked_at = ~old$q;
        end
    end

    always @(*) begin
        age = 32'h0;
        if (used$0$q & (look$q == 0)) begin
            age = now$q - starts$0$q;
        end
        if (used$1$q & (look$q == 1)) begin
            age = now$q - starts$1$q;
        end
        if (used$2$q & (look$q == 2)) begin
            age = now$q - starts$2$q;
        end
        if (used$3$q & (look$q == 3)) begin
            age = now$q - starts$3$q;
        end
        if (used$4$q & (look$q == 4)) begin
            age = now$q - starts$4$q;
        end
        if (used$5$q & (look$q == 5)) begin
            age = now$q - starts$5$q;
        end
        if (used$6$q & (look$q == 6)) begin
            age = now$q - starts$6$q;
        end
        if (used$7$q & (look$q == 7)) begin
            age = now$q - starts$7$q;
        end
    end

    always @(*) begin
        looked_at_page = 32'h0;
        if (used$0$q & (look$q == 0)) begin
            looked_at_page = pages$0$q;
        end
        if (used$1$q & (look$q == 1)) begin
            looked_at_page = pages$1$q;
        end
        if (used$2$q & (look$q == 2)) begin
            looked_at_page = pages$2$q;
        end
        if (used$3$q & (look$q == 3)) begin
            looked_at_page = pages$3$q;
        end
        if (used$4$q & (look$q == 4)) begin
            looked_at_page = pages$4$q;
        end
        if (used$5$q & (look$q == 5)) begin
            looked_at_page = pages$5$q;
        end
        if (used$6$q & (look$q == 6)) begin
            looked_at_page = pages$6$q;
        end
        if (used$7$q & (look$q == 7)) begin
            looked_at_page = pages$7$q;
        end
    end

    always @(*) begin
        used$0$clock = clock;
    end

    always @(*) begin
        used$0$d = used$0$q;
        if (unpin & used$0$q & (pages$0$q == page)) begin
            used$0$d = 1'b0;
        end
        if (pin & (free == 0)) begin
            used$0$d = 1'b1;
        end
        if (reset) begin
            used$0$d = 1'b0;
        end
    end

    always @(*) begin
        pages$0$clock = clock;
    end

    always @(*) begin
        pages$0$d = pages$0$q;
        if (pin & (free == 0)) begin
            pages$0$d = page;
        end
    end

    always @(*) begin
        starts$0$clock = clock;
    end

    always @(*) begin
        starts$0$d = starts$0$q;
        if (pin & (free == 0)) begin
            starts$0$d = now$q;
        end
    end

    always @(*) begin
        used$1$clock = clock;
    end

    always @(*) begin
        used$1$d = used$1$q;
        if (unpin & used$1$q & (pages$1$q == page)) begin
            used$1$d = 1'b0;
        end
        if (pin & (free == 1)) begin
            used$1$d = 1'b1;
        end
        if (reset) begin
            used$1$d = 1'b0;
        end
    end

    always @(*) begin
        pages$1$clock = clock;
    end

    always @(*) begin
        pages$1$d = pages$1$q;
        if (pin & (free == 1)) begin
            pages$1$d = page;
        end
    end

    always @(*) begin
        starts$1$clock = clock;
    end

    always @(*) begin
        starts$1$d = starts$1$q;
        if (pin & (free == 1)) begin
            starts$1$d = now$q;
        end
    end

    always @(*) begin
        used$2$clock = clock;
    end

    always @(*) begin
        used$2$d = used$2$q;
        if (unpin & used$2$q & (pages$2$q == page)) begin
            used$2$d = 1'b0;
        end
        if (pin & (free == 2)) begin
            used$2$d = 1'b1;
        end
        if (reset) begin
            used$2$d = 1'b0;
        end
    end

    always @(*) begin
        pages$2$clock = clock;
    end

    always @(*) begin
        pages$2$d = pages$2$q;
        if (pin & (free == 2)) begin
            pages$2$d = page;
        end
    end

    always @(*) begin
        starts$2$clock = clock;
    end

    always @(*) begin
        starts$2$d = starts$2$q;
        if (pin & (free == 2)) begin
            starts$2$d = now$q;
        end
    end

    always @(*) begin
        used$3$clock = clock;
    end

    always @(*) begin
        used$3$d = used$3$q;
        if (unpin & used$3$q & (pages$3$q == page)) begin
            used$3$d = 1'b0;
        end
        if (pin & (free == 3)) begin
            used$3$d = 1'b1;
        end
        if (reset) begin
            used$3$d = 1'b0;
        end
    end

    always @(*) begin
        pages$3$clock = clock;
    end

    always @(*) begin
        pages$3$d = pages$3$q;
        if (pin & (free == 3)) begin
            pages$3$d = page;
        end
    end

    always @(*) begin
        starts$3$clock = clock;
    end

    always @(*) begin
        starts$3$d = starts$3$q;
        if (pin & (free == 3)) begin
            starts$3$d = now$q;
        end
    end

    always @(*) begin
        used$4$clock = clock;
    end

    always @(*) begin
        used$4$d = used$4$q;
        if (unpin & used$4$q & (pages$4$q == page)) begin
            used$4$d = 1'b0;
        end
        if (pin & (free == 4)) begin
            used$4$d = 1'b1;
        end
        if (reset) begin
            used$4$d = 1'b0;
        end
    end

    always @(*) begin
        pages$4$clock = clock;
    end

    always @(*) begin
        pages$4$d = pages$4$q;
        if (pin & (free == 4)) begin
            pages$4$d = page;
        end
    end

    always @(*) begin
        starts$4$clock = clock;
    end

    always @(*) begin
        starts$4$d = starts$4$q;
        if (pin & (free == 4)) begin
            starts$4$d = now$q;
        end
    end

    always @(*) begin
        used$5$clock = clock;
    end

    always @(*) begin
        used$5$d = used$5$q;
        if (unpin & used$5$q & (pages$5$q == page)) begin
            used$5$d = 1'b0;
        end
        if (pin & (free == 5)) begin
            used$5$d = 1'b1;
        end
        if (reset) begin
            used$5$d = 1'b0;
        end
    end

    always @(*) begin
        pages$5$clock = clock;
    end

    always @(*) begin
        pages$5$d = pages$5$q;
        if (pin & (free == 5)) begin
            pages$5$d = page;
        end
    end

    always @(*) begin
        starts$5$clock = clock;
    end

    always @(*) begin
        starts$5$d = starts$5$q;
        if (pin & (free == 5)) begin
            starts$5$d = now$q;
        end
    end

    always @(*) begin
        used$6$clock = clock;
    end

    always @(*) begin
        used$6$d = used$6$q;
        if (unpin & used$6$q & (pages$6$q == page)) begin
            used$6$d = 1'b0;
        end
        if (pin & (free == 6)) begin
            used$6$d = 1'b1;
        end
        if (reset) begin
            used$6$d = 1'b0;
        end
    end

    always @(*) begin
        pages$6$clock = clock;
    end

    always @(*) begin
        pages$6$d = pages$6$q;
        if (pin & (free == 6)) begin
            pages$6$d = page;
        end
    end

    always @(*) begin
        starts$6$clock = clock;
    end

    always @(*) begin
        starts$6$d = starts$6$q;
        if (pin & (free == 6)) begin
            starts$6$d = now$q;
        end
    end

    always @(*) begin
        used$7$clock = clock;
    end

    always @(*) begin
        used$7$d = used$7$q;
        if (unpin & used$7$q & (pages$7$q == page)) begin
            used$7$d = 1'b0;
        end
        if (pin & (free == 7)) begin
            used$7$d = 1'b1;
        end
        if (reset) begin
            used$7$d = 1'b0;
        end
    end

    always @(*) begin
        pages$7$clock = clock;
    end

    always @(*) begin
        pages$7$d = pages$7$q;
        if (pin & (free == 7)) begin
            pages$7$d = page;
        end
    end

    always @(*) begin
        starts$7$clock = clock;
    end

    always @(*) begin
        starts$7$d = starts$7$q;
        if (pin & (free == 7)) begin
            starts$7$d = now$q;
        end
    end

    always @(*) begin
        full = ~any_free;
    end

    always @(*) begin
        expired = old$q;
    end

    always @(*) begin
        expired_page = old_page$q;
    end

endmodule // agent$pins


module agent$pins$look(d,q,clock);

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

endmodule // agent$pins$look


module agent$pins$now(d,q,clock);

    // Module arguments
    input wire  [23:0] d;
    output reg  [23:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 24'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // agent$pins$now


module agent$pins$old(d,q,clock);

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

endmodule // agent$pins$old


module agent$pins$old_page(d,q,clock);

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

endmodule // agent$pins$old_page


module agent$pins$pages$0(d,q,clock);

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

endmodule // agent$pins$pages$0


module agent$pins$pages$1(d,q,clock);

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

endmodule // agent$pins$pages$1


module agent$pins$pages$2(d,q,clock);

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

endmodule // agent$pins$pages$2


module agent$pins$pages$3(d,q,clock);

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

endmodule // agent$pins$pages$3


module agent$pins$pages$4(d,q,clock);

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

endmodule // agent$pins$pages$4


module agent$pins$pages$5(d,q,clock);

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

endmodule // agent$pins$pages$5


module agent$pins$pages$6(d,q,clock);

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

endmodule // agent$pins$pages$6


module agent$pins$pages$7(d,q,clock);

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

endmodule // agent$pins$pages$7


module agent$pins$starts$0(d,q,clock);

    // Module arguments
    input wire  [23:0] d;
    output reg  [23:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 24'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // agent$pins$starts$0


module agent$pins$starts$1(d,q,clock);

    // Module arguments
    input wire  [23:0] d;
    output reg  [23:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 24'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // agent$pins$starts$1


module agent$pins$starts$2(d,q,clock);

    // Module arguments
    input wire  [23:0] d;
    output reg  [23:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 24'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // agent$pins$starts$2


module agent$pins$starts$3(d,q,clock);

    // Module arguments
    input wire  [23:0] d;
    output reg  [23:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 24'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // agent$pins$starts$3


module agent$pins$starts$4(d,q,clock);

    // Module arguments
    input wire  [23:0] d;
    output reg  [23:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 24'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // agent$pins$starts$4


module agent$pins$starts$5(d,q,clock);

    // Module arguments
    input wire  [23:0] d;
    output reg  [23:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 24'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // agent$pins$starts$5


module agent$pins$starts$6(d,q,clock);

    // Module arguments
    input wire  [23:0] d;
    output reg  [23:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 24'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // agent$pins$starts$6


module agent$pins$starts$7(d,q,clock);

    // Module arguments
    input wire  [23:0] d;
    output reg  [23:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 24'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // agent$pins$starts$7


module agent$pins$used$0(d,q,clock);

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

endmodule // agent$pins$used$0


module agent$pins$used$1(d,q,clock);

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

endmodule // agent$pins$used$1


module agent$pins$used$2(d,q,clock);

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

endmodule // agent$pins$used$2


module agent$pins$used$3(d,q,clock);

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

endmodule // agent$pins$used$3


module agent$pins$used$4(d,q,clock);

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

endmodule // agent$pins$used$4


module agent$pins$used$5(d,q,clock);

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

endmodule // agent$pins$used$5


module agent$pins$used$6(d,q,clock);

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

endmodule // agent$pins$used$6


module agent$pins$used$7(d,q,clock);

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

endmodule // agent$pins$used$7


module agent$policy(line,remote,wanted);

    // Module arguments
    input wire  [17:0] line;
    input wire  [7:0] remote;
    output reg  [7:0] wanted;

    // Update code

    always @(*) begin
        wanted = remote;
    end

endmodule // agent$policy


module agent$read_path(clock,reset,s_ar_valid,s_ar_ready,s_ar_id,s_ar_address,s_r_valid,s_r_ready,s_r_id,s_r_data,s_r_response,m_ar_valid,m_ar_ready,m_ar_id,m_ar_address,m_r_valid,m_r_ready,m_r_id,m_r_data,m_r_response,table_base,frame_base,window_base,fence_frame,lines_enabled,now,tag_write,tag_frame,tag_value,context_available,context_allocate,context_line,context_id,context_accepted,context_flags,context_read_valid,context_read_ready,context_read_index,context_read_line,own_read_valid,own_read_ready,own_read_id,own_read_address,reply_valid,reply_ready,reply_id,reply_data,reply_response,writes_busy,fence_count,touched,touched_frame,count_stray_read,count_no_context,count_table_line);

    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  s_ar_valid;
    output reg  s_ar_ready;
    input wire  [5:0] s_ar_id;
    input wire  [39:0] s_ar_address;
    output reg  s_r_valid;
    input wire  s_r_ready;
    output reg  [5:0] s_r_id;
    output reg  [511:0] s_r_data;
    output reg  [1:0] s_r_response;
    output reg  m_ar_valid;
    input wire  m_ar_ready;
    output reg  [7:0] m_ar_id;
    output reg  [39:0] m_ar_address;
    input wire  m_r_valid;
    output reg  m_r_ready;
    input wire  [7:0] m_r_id;
    input wire  [511:0] m_r_data;
    input wire  [1:0] m_r_response;
    input wire  [27:0] table_base;
    input wire  [27:0] frame_base;
    input wire  [27:0] window_base;
    input wire  [27:0] fence_frame;
    input wire  lines_enabled;
    input wire  [15:0] now;
    input wire  tag_write;
    input wire  [11:0] tag_frame;
    input wire  [3:0] tag_value;
    input wire  context_available;
    output reg  context_allocate;
    output reg  [17:0] context_line;
    output reg  [5:0] context_id;
    output reg  [15:0] context_accepted;
    output reg  [1:0] context_flags;
    input wire  context_read_valid;
    output reg  context_read_ready;
    input wire  [4:0] context_read_index;
    input wire  [17:0] context_read_line;
    input wire  own_read_valid;
    output reg  own_read_ready;
    input wire  [7:0] own_read_id;
    input wire  [39:0] own_read_address;
    input wire  reply_valid;
    output reg  reply_ready;
    input wire  [5:0] reply_id;
    input wire  [511:0] reply_data;
    input wire  [1:0] reply_response;
    input wire  [63:0] writes_busy;
    output reg  [31:0] fence_count;
    output reg  touched;
    output reg  [11:0] touched_frame;
    output reg  count_stray_read;
    output reg  count_no_context;
    output reg  count_table_line;

    // Stub signals
    reg  [11:0] tags$read_address;
    reg  tags$read_clock;
    wire  [3:0] tags$read_data;
    reg  [11:0] tags$write_address;
    reg  tags$write_clock;
    reg  [3:0] tags$write_data;
    reg  tags$write_enable;
    reg  [63:0] busy$d;
    wire  [63:0] busy$q;
    reg  busy$clock;
    reg  a_valid$d;
    wire  a_valid$q;
    reg  a_valid$clock;
    reg  [5:0] a_id$d;
    wire  [5:0] a_id$q;
    reg  a_id$clock;
    reg  [39:0] a_address$d;
    wire  [39:0] a_address$q;
    reg  a_address$clock;
    reg  [15:0] a_accepted$d;
    wire  [15:0] a_accepted$q;
    reg  a_accepted$clock;
    reg  out_valid$d;
    wire  out_valid$q;
    reg  out_valid$clock;
    reg  [5:0] out_id$d;
    wire  [5:0] out_id$q;
    reg  out_id$clock;
    reg  [511:0] out_data$d;
    wire  [511:0] out_data$q;
    reg  out_data$clock;
    reg  [1:0] out_response$d;
    wire  [1:0] out_response$q;
    reg  out_response$clock;
    reg  refuse_valid$d;
    wire  refuse_valid$q;
    reg  refuse_valid$clock;
    reg  [5:0] refuse_id$d;
    wire  [5:0] refuse_id$q;
    reg  refuse_id$clock;
    reg  fence_valid$d;
    wire  fence_valid$q;
    reg  fence_valid$clock;
    reg  [5:0] fence_id$d;
    wire  [5:0] fence_id$q;
    reg  fence_id$clock;
    reg  [63:0] fence_writes$d;
    wire  [63:0] fence_writes$q;
    reg  fence_writes$clock;
    reg  [31:0] fences$d;
    wire  [31:0] fences$q;
    reg  fences$clock;
    reg  lock_valid$d;
    wire  lock_valid$q;
    reg  lock_valid$clock;
    reg  [1:0] lock_choice$d;
    wire  [1:0] lock_choice$q;
    reg  lock_choice$clock;
    reg  [3:0] own_wait$d;
    wire  [3:0] own_wait$q;
    reg  own_wait$clock;

    // Local signals
    reg  a_leaves;
    reg  a_takes;
    reg  in_table;
    reg  in_window;
    reg  in_frames;
    reg  is_fence;
    reg  is_leaf;
    reg  pass;
    reg  [1:0] choice;
    reg  out_free;
    reg  fence_done;
    reg  [63:0] cleared;
    reg  [1:0] level;
    reg  [63:0] one;
    reg  [511:0] fence_line;
    reg  [63:0] token;
    reg  [31:0] next_fence;
    reg  is_passing_beat;

    // Sub module instances
    agent$read_path$tags tags(
        .read_address(tags$read_address),
        .read_clock(tags$read_clock),
        .read_data(tags$read_data),
        .write_address(tags$write_address),
        .write_clock(tags$write_clock),
        .write_data(tags$write_data),
        .write_enable(tags$write_enable)
    );
    agent$read_path$busy busy(
        .d(busy$d),
        .q(busy$q),
        .clock(busy$clock)
    );
    agent$read_path$a_valid a_valid(
        .d(a_valid$d),
        .q(a_valid$q),
        .clock(a_valid$clock)
    );
    agent$read_path$a_id a_id(
        .d(a_id$d),
        .q(a_id$q),
        .clock(a_id$clock)
    );
    agent$read_path$a_address a_address(
        .d(a_address$d),
        .q(a_address$q),
        .clock(a_address$clock)
    );
    agent$read_path$a_accepted a_accepted(
        .d(a_accepted$d),
        .q(a_accepted$q),
        .clock(a_accepted$clock)
    );
    agent$read_path$out_valid out_valid(
        .d(out_valid$d),
        .q(out_valid$q),
        .clock(out_valid$clock)
    );
    agent$read_path$out_id out_id(
        .d(out_id$d),
        .q(out_id$q),
        .clock(out_id$clock)
    );
    agent$read_path$out_data out_data(
        .d(out_data$d),
        .q(out_data$q),
        .clock(out_data$clock)
    );
    agent$read_path$out_response out_response(
        .d(out_response$d),
        .q(out_response$q),
        .clock(out_response$clock)
    );
    agent$read_path$refuse_valid refuse_valid(
        .d(refuse_valid$d),
        .q(refuse_valid$q),
        .clock(refuse_valid$clock)
    );
    agent$read_path$refuse_id refuse_id(
        .d(refuse_id$d),
        .q(refuse_id$q),
        .clock(refuse_id$clock)
    );
    agent$read_path$fence_valid fence_valid(
        .d(fence_valid$d),
        .q(fence_valid$q),
        .clock(fence_valid$clock)
    );
    agent$read_path$fence_id fence_id(
        .d(fence_id$d),
        .q(fence_id$q),
        .clock(fence_id$clock)
    );
    agent$read_path$fence_writes fence_writes(
        .d(fence_writes$d),
        .q(fence_writes$q),
        .clock(fence_writes$clock)
    );
    agent$read_path$fences fences(
        .d(fences$d),
        .q(fences$q),
        .clock(fences$clock)
    );
    agent$read_path$lock_valid lock_valid(
        .d(lock_valid$d),
        .q(lock_valid$q),
        .clock(lock_valid$clock)
    );
    agent$read_path$lock_choice lock_choice(
        .d(lock_choice$d),
        .q(lock_choice$q),
        .clock(lock_choice$clock)
    );
    agent$read_path$own_wait own_wait(
        .d(own_wait$d),
        .q(own_wait$q),
        .clock(own_wait$clock)
    );

    // Update code

    always @(*) begin
        busy$clock = clock;
    end

    always @(*) begin
        a_valid$clock = clock;
    end

    always @(*) begin
        a_id$clock = clock;
    end

    always @(*) begin
        a_address$clock = clock;
    end

    always @(*) begin
        a_accepted$clock = clock;
    end

    always @(*) begin
        out_valid$clock = clock;
    end

    always @(*) begin
        out_id$clock = clock;
    end

    always @(*) begin
        out_data$clock = clock;
    end

    always @(*) begin
        out_response$clock = clock;
    end

    always @(*) begin
        refuse_valid$clock = clock;
    end

    always @(*) begin
        refuse_id$clock = clock;
    end

    always @(*) begin
        fence_valid$clock = clock;
    end

    always @(*) begin
        fence_id$clock = clock;
    end

    always @(*) begin
        fence_writes$clock = clock;
    end

    always @(*) begin
        fences$clock = clock;
    end

    always @(*) begin
        lock_valid$clock = clock;
    end

    always @(*) begin
        lock_choice$clock = clock;
    end

    always @(*) begin
        own_wait$clock = clock;
    end

    always @(*) begin
        busy$d = busy$q;
        busy$d = busy$q & ~cleared;
        if (a_takes) begin
            busy$d = (busy$q & ~cleared) | (one << s_ar_id);
        end
        if (reset) begin
            busy$d = 32'h0;
        end
    end

    always @(*) begin
        a_valid$d = a_valid$q;
        if (a_leaves) begin
            a_valid$d = 1'b0;
        end
        if (a_takes) begin
            a_valid$d = 1'b1;
        end
        if (reset) begin
            a_valid$d = 1'b0;
        end
    end

    always @(*) begin
        a_id$d = a_id$q;
        if (a_takes) begin
            a_id$d = s_ar_id;
        end
    end

    always @(*) begin
        a_address$d = a_address$q;
        if (a_takes) begin
            a_address$d = s_ar_address;
        end
    end

    always @(*) begin
        a_accepted$d = a_accepted$q;
        if (a_takes) begin
            a_accepted$d = now;
        end
    end

    always @(*) begin
        out_valid$d = out_valid$q;
        if (out_free) begin
            out_valid$d = 1'b0;
            if (reply_valid) begin
                out_valid$d = 1'b1;
            end
            else if (refuse_valid$q) begin
                out_valid$d = 1'b1;
            end
            else if (fence_done) begin
                out_valid$d = 1'b1;
            end
            else if (is_passing_beat) begin
                if (m_r_valid) begin
                    out_valid$d = 1'b1;
                end
            end
        end
        if (reset) begin
            out_valid$d = 1'b0;
        end
    end

    always @(*) begin
        out_id$d = out_id$q;
        if (out_free) begin
            if (reply_valid) begin
                out_id$d = reply_id;
            end
            else if (refuse_valid$q) begin
                out_id$d = refuse_id$q;
            end
            else if (fence_done) begin
                out_id$d = fence_id$q;
            end
            else if (is_passing_beat) begin
                if (m_r_valid) begin
                    out_id$d = m_r_id[(32'h0)+:(6)];
                end
            end
        end
    end

    always @(*) begin
        out_data$d = out_data$q;
        if (out_free) begin
            if (reply_valid) begin
                out_data$d = reply_data;
            end
            else if (refuse_valid$q) begin
                out_data$d = fence_line;
            end
            else if (fence_done) begin
                out_data$d = fence_line;
            end
            else if (is_passing_beat) begin
                if (m_r_valid) begin
                    out_data$d = m_r_data;
                end
            end
        end
    end

    always @(*) begin
        out_response$d = out_response$q;
        if (out_free) begin
            if (reply_valid) begin
                out_response$d = reply_response;
            end
            else if (refuse_valid$q) begin
                out_response$d = 32'h3;
            end
            else if (fence_done) begin
                out_response$d = 32'h0;
            end
            else if (is_passing_beat) begin
                if (m_r_valid) begin
                    out_response$d = m_r_response;
                end
            end
        end
    end

    always @(*) begin
        refuse_valid$d = refuse_valid$q;
        if (out_free) begin
            if (reply_valid) begin
            end
            else if (refuse_valid$q) begin
                refuse_valid$d = 1'b0;
            end
            else if (fence_done) begin
            end
            else if (is_passing_beat) begin
            end
        end
        if (a_valid$q) begin
            if (in_window) begin
                if (~refuse_valid$q) begin
                    refuse_valid$d = 1'b1;
                end
            end
            else if (is_fence) begin
            end
            else if (pass) begin
            end
            else begin
            end
        end
        if (reset) begin
            refuse_valid$d = 1'b0;
        end
    end

    always @(*) begin
        refuse_id$d = refuse_id$q;
        if (a_valid$q) begin
            if (in_window) begin
                if (~refuse_valid$q) begin
                    refuse_id$d = a_id$q;
                end
            end
            else if (is_fence) begin
            end
            else if (pass) begin
            end
            else begin
            end
        end
    end

    always @(*) begin
        fence_valid$d = fence_valid$q;
        if (out_free) begin
            if (reply_valid) begin
            end
            else if (refuse_valid$q) begin
            end
            else if (fence_done) begin
                fence_valid$d = 1'b0;
            end
            else if (is_passing_beat) begin
            end
        end
        if (a_valid$q) begin
            if (in_window) begin
            end
            else if (is_fence) begin
                if (~fence_valid$q) begin
                    fence_valid$d = 1'b1;
                end
            end
            else if (pass) begin
            end
            else begin
            end
        end
        if (reset) begin
            fence_valid$d = 1'b0;
        end
    end

    always @(*) begin
        fence_id$d = fence_id$q;
        if (a_valid$q) begin
            if (in_window) begin
            end
            else if (is_fence) begin
                if (~fence_valid$q) begin
                    fence_id$d = a_id$q;
                end
            end
            else if (pass) begin
            end
            else begin
            end
        end
    end

    always @(*) begin
        fence_writes$d = fence_writes$q;
        fence_writes$d = fence_writes$q & writes_busy;
        if (a_valid$q) begin
            if (in_window) begin
            end
            else if (is_fence) begin
                if (~fence_valid$q) begin
                    fence_writes$d = writes_busy;
                end
            end
            else if (pass) begin
            end
            else begin
            end
        end
    end

    always @(*) begin
        fences$d = fences$q;
        if (out_free) begin
            if (reply_valid) begin
            end
            else if (refuse_valid$q) begin
            end
            else if (fence_done) begin
                fences$d = next_fence;
            end
            else if (is_passing_beat) begin
            end
        end
        if (reset) begin
            fences$d = 32'h0;
        end
    end

    always @(*) begin
        lock_valid$d = lock_valid$q;
        lock_valid$d = m_ar_valid & ~m_ar_ready;
        if (reset) begin
            lock_valid$d = 1'b0;
        end
    end

    always @(*) begin
        lock_choice$d = lock_choice$q;
        lock_choice$d = choice;
    end

    always @(*) begin
        own_wait$d = own_wait$q;
        if (m_ar_ready & m_ar_valid & own_read_valid & (own_wait$q != 32'hf)) begin
            own_wait$d = own_wait$q + 32'h1;
        end
        if (own_read_ready) begin
            own_wait$d = 32'h0;
        end
        if (reset) begin
            own_wait$d = 32'h0;
        end
    end

    always @(*) begin
        tags$read_clock = clock;
    end

    always @(*) begin
        tags$write_clock = clock;
    end

    always @(*) begin
        tags$write_address = tag_frame;
    end

    always @(*) begin
        tags$write_data = tag_value;
    end

    always @(*) begin
        tags$write_enable = tag_write;
    end

    always @(*) begin
        one = 32'h1;
        context_line = a_address$q[(32'h6)+:(18)];
    end

    always @(*) begin
        context_id = a_id$q;
    end

    always @(*) begin
        context_accepted = a_accepted$q;
    end

    always @(*) begin
        context_flags = tags$read_data[(32'h2)+:(2)];
    end

    always @(*) begin
        touched_frame = a_address$q[(32'hc)+:(12)];
    end

    always @(*) begin
        fence_count = fences$q;
    end

    always @(*) begin
        level = tags$read_data[(32'h0)+:(2)];
    end

    always @(*) begin
        in_table = a_address$q[(32'h18)+:(16)] == table_base[(32'hc)+:(16)];
    end

    always @(*) begin
        in_frames = a_address$q[(32'h18)+:(16)] == frame_base[(32'hc)+:(16)];
    end

    always @(*) begin
        in_window = a_address$q[(32'h1a)+:(14)] == window_base[(32'he)+:(14)];
    end

    always @(*) begin
        is_fence = (a_address$q[(32'hc)+:(28)] == fence_frame) & (a_address$q[(32'h6)+:(6)] == 32'h0);
    end

    always @(*) begin
        is_leaf = in_table & (level == 32'h1) & lines_enabled;
    end

    always @(*) begin
        pass = ~in_window & ~is_fence & (~(is_leaf & context_available) | (lock_valid$q & (lock_choice$q == 32'h1)));
    end

    always @(*) begin
        out_free = ~out_valid$q | s_r_ready;
    end

    always @(*) begin
        cleared = 32'h0;
        if (out_free) begin
            if (reply_valid) begin
                cleared = one << reply_id;
            end
            else if (refuse_valid$q) begin
                cleared = one << refuse_id$q;
            end
            else if (fence_done) begin
                cleared = one << fence_id$q;
            end
            else if (is_passing_beat) begin
                if (m_r_valid) begin
                    cleared = one << m_r_id[(32'h0)+:(6)];
                end
            end
        end
    end

    always @(*) begin
        fence_done = fence_valid$q & (fence_writes$q == 32'h0);
    end

    always @(*) begin
        next_fence = fences$q + 32'h1;
    end

    always @(*) begin
        token = ((next_fence) & 64'hffffffffffffffff);
    end

    always @(*) begin
        fence_line[(64'h0)+:(64)] = token;
        fence_line[(64'h40)+:(64)] = 32'h0;
        fence_line[(64'h80)+:(64)] = 32'h0;
        fence_line[(64'hc0)+:(64)] = 32'h0;
        fence_line[(64'h100)+:(64)] = 32'h0;
        fence_line[(64'h140)+:(64)] = 32'h0;
        fence_line[(64'h180)+:(64)] = 32'h0;
        fence_line[(64'h1c0)+:(64)] = 32'h0;
    end

    always @(*) begin
        is_passing_beat = m_r_id[(32'h6)+:(2)] == 32'h0;
    end

    always @(*) begin
        m_r_ready = ~is_passing_beat;
        if (out_free) begin
            if (reply_valid) begin
            end
            else if (refuse_valid$q) begin
            end
            else if (fence_done) begin
            end
            else if (is_passing_beat) begin
                m_r_ready = 1'b1;
            end
        end
    end

    always @(*) begin
        reply_ready = out_free;
    end

    always @(*) begin
        s_r_valid = out_valid$q;
    end

    always @(*) begin
        s_r_id = out_id$q;
    end

    always @(*) begin
        s_r_data = out_data$q;
    end

    always @(*) begin
        s_r_response = out_response$q;
    end

    always @(*) begin
        choice = 32'h0;
        if (lock_valid$q) begin
            choice = lock_choice$q;
        end
        else if (own_read_valid & (own_wait$q == 32'hf)) begin
            choice = 32'h3;
        end
        else if (context_read_valid) begin
            choice = 32'h2;
        end
        else if (a_valid$q & pass) begin
            choice = 32'h1;
        end
        else if (own_read_valid) begin
            choice = 32'h3;
        end
    end

    always @(*) begin
        m_ar_valid = choice != 32'h0;
    end

    always @(*) begin
        m_ar_id = ((a_id$q) & 8'hff);
        if (choice == 32'h2) begin
            m_ar_id = ((context_read_index) & 8'hff) | 32'h40;
        end
        if (choice == 32'h3) begin
            m_ar_id = own_read_id;
        end
    end

    always @(*) begin
        m_ar_address = a_address$q;
        if (choice == 32'h2) begin
            m_ar_address = (((table_base[(32'hc)+:(16)]) & 40'hffffffffff) << 32'h18) | (((context_read_line) & 40'hffffffffff) << 32'h6);
        end
        if (choice == 32'h3) begin
            m_ar_address = own_read_address;
        end
    end

    always @(*) begin
        context_read_ready = (choice == 32'h2) & m_ar_ready;
    end

    always @(*) begin
        own_read_ready = (choice == 32'h3) & m_ar_ready;
    end

    always @(*) begin
        context_allocate = 1'b0;
        if (a_valid$q) begin
            if (in_window) begin
            end
            else if (is_fence) begin
            end
            else if (pass) begin
            end
            else begin
                context_allocate = 1'b1;
            end
        end
    end

    always @(*) begin
        touched = 1'b0;
        if (a_valid$q) begin
            if (in_window) begin
            end
            else if (is_fence) begin
            end
            else if (pass) begin
                if ((choice == 32'h1) & m_ar_ready) begin
                    touched = in_frames;
                end
            end
            else begin
            end
        end
    end

    always @(*) begin
        count_stray_read = 1'b0;
        if (a_valid$q) begin
            if (in_window) begin
                if (~refuse_valid$q) begin
                    count_stray_read = 1'b1;
                end
            end
            else if (is_fence) begin
            end
            else if (pass) begin
            end
            else begin
            end
        end
    end

    always @(*) begin
        count_no_context = 1'b0;
        if (a_valid$q) begin
            if (in_window) begin
            end
            else if (is_fence) begin
            end
            else if (pass) begin
                if ((choice == 32'h1) & m_ar_ready) begin
                    count_no_context = is_leaf;
                end
            end
            else begin
            end
        end
    end

    always @(*) begin
        count_table_line = 1'b0;
        if (a_valid$q) begin
            if (in_window) begin
            end
            else if (is_fence) begin
            end
            else if (pass) begin
            end
            else begin
                count_table_line = 1'b1;
            end
        end
    end

    always @(*) begin
        a_leaves = 1'b0;
        if (a_valid$q) begin
            if (in_window) begin
                if (~refuse_valid$q) begin
                    a_leaves = 1'b1;
                end
            end
            else if (is_fence) begin
                if (~fence_valid$q) begin
                    a_leaves = 1'b1;
                end
            end
            else if (pass) begin
                if ((choice == 32'h1) & m_ar_ready) begin
                    a_leaves = 1'b1;
                end
            end
            else begin
                a_leaves = 1'b1;
            end
        end
    end

    always @(*) begin
        s_ar_ready = (~a_valid$q | a_leaves) & ~busy$q[s_ar_id];
    end

    always @(*) begin
        a_takes = s_ar_valid & s_ar_ready;
    end

    always @(*) begin
        tags$read_address = a_address$q[(32'hc)+:(12)];
        if (a_takes) begin
            tags$read_address = s_ar_address[(32'hc)+:(12)];
        end
    end

endmodule // agent$read_path


module agent$read_path$a_accepted(d,q,clock);

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

endmodule // agent$read_path$a_accepted


module agent$read_path$a_address(d,q,clock);

    // Module arguments
    input wire  [39:0] d;
    output reg  [39:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 40'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // agent$read_path$a_address


module agent$read_path$a_id(d,q,clock);

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

endmodule // agent$read_path$a_id


module agent$read_path$a_valid(d,q,clock);

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

endmodule // agent$read_path$a_valid


module agent$read_path$busy(d,q,clock);

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

endmodule // agent$read_path$busy


module agent$read_path$fence_id(d,q,clock);

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

endmodule // agent$read_path$fence_id


module agent$read_path$fence_valid(d,q,clock);

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

endmodule // agent$read_path$fence_valid


module agent$read_path$fence_writes(d,q,clock);

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

endmodule // agent$read_path$fence_writes


module agent$read_path$fences(d,q,clock);

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

endmodule // agent$read_path$fences


module agent$read_path$lock_choice(d,q,clock);

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

endmodule // agent$read_path$lock_choice


module agent$read_path$lock_valid(d,q,clock);

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

endmodule // agent$read_path$lock_valid


module agent$read_path$out_data(d,q,clock);

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

endmodule // agent$read_path$out_data


module agent$read_path$out_id(d,q,clock);

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

endmodule // agent$read_path$out_id


module agent$read_path$out_response(d,q,clock);

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

endmodule // agent$read_path$out_response


module agent$read_path$out_valid(d,q,clock);

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

endmodule // agent$read_path$out_valid


module agent$read_path$own_wait(d,q,clock);

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

endmodule // agent$read_path$own_wait


module agent$read_path$refuse_id(d,q,clock);

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

endmodule // agent$read_path$refuse_id


module agent$read_path$refuse_valid(d,q,clock);

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

endmodule // agent$read_path$refuse_valid


module agent$read_path$tags(read_address,read_clock,read_data,write_address,write_clock,write_data,write_enable);

    // Module arguments
    input wire  [11:0] read_address;
    input wire  read_clock;
    output reg  [3:0] read_data;
    input wire  [11:0] write_address;
    input wire  write_clock;
    input wire  [3:0] write_data;
    input wire  write_enable;

    // Update code (custom)
    reg[3:0] mem[4095:0];



    always @(posedge read_clock) begin
       read_data <= mem[read_address];
    end

    always @(posedge write_clock) begin
       if (write_enable) begin
          mem[write_address] <= write_data;
       end
    end

endmodule // agent$read_path$tags


module agent$reference(clock,filled,filled_frame,read,read_frame,hand_passes,hand_frame,hand_referenced);

    // Module arguments
    input wire  clock;
    input wire  filled;
    input wire  [11:0] filled_frame;
    input wire  read;
    input wire  [11:0] read_frame;
    input wire  hand_passes;
    input wire  [11:0] hand_frame;
    output reg  hand_referenced;

    // Stub signals
    reg  [11:0] bits$read_address;
    reg  bits$read_clock;
    wire  bits$read_data;
    reg  [11:0] bits$write_address;
    reg  bits$write_clock;
    reg  bits$write_data;
    reg  bits$write_enable;

    // Sub module instances
    agent$reference$bits bits(
        .read_address(bits$read_address),
        .read_clock(bits$read_clock),
        .read_data(bits$read_data),
        .write_address(bits$write_address),
        .write_clock(bits$write_clock),
        .write_data(bits$write_data),
        .write_enable(bits$write_enable)
    );

    // Update code

    always @(*) begin
        bits$read_clock = clock;
    end

    always @(*) begin
        bits$write_clock = clock;
    end

    always @(*) begin
        bits$read_address = hand_frame;
    end

    always @(*) begin
        hand_referenced = bits$read_data;
    end

    always @(*) begin
        bits$write_enable = filled | read | hand_passes;
    end

    always @(*) begin
        bits$write_address = hand_frame;
        if (read) begin
            bits$write_address = read_frame;
        end
        if (filled) begin
            bits$write_address = filled_frame;
        end
    end

    always @(*) begin
        bits$write_data = 1'b0;
        if (read) begin
            bits$write_data = 1'b1;
        end
        if (filled) begin
            bits$write_data = 1'b1;
        end
    end

endmodule // agent$reference


module agent$reference$bits(read_address,read_clock,read_data,write_address,write_clock,write_data,write_enable);

    // Module arguments
    input wire  [11:0] read_address;
    input wire  read_clock;
    output reg  read_data;
    input wire  [11:0] write_address;
    input wire  write_clock;
    input wire  write_data;
    input wire  write_enable;

    // Update code (custom)
    reg[0:0] mem[4095:0];



    always @(posedge read_clock) begin
       read_data <= mem[read_address];
    end

    always @(posedge write_clock) begin
       if (write_enable) begin
          mem[write_address] <= write_data;
       end
    end

endmodule // agent$reference$bits


module agent$registers(clock,reset,function_reset,l_aw_valid,l_aw_ready,l_aw_address,l_w_valid,l_w_ready,l_w_data,l_b_valid,l_b_ready,l_b_response,l_ar_valid,l_ar_ready,l_ar_address,l_r_valid,l_r_ready,l_r_data,l_r_response,table_base,frame_base,window_base,fence_frame,present_bit,managed_bit,late_bit,enable_prefetch,enable_install,enable_hold,enable_events,enable_interrupts,deadline_cycles,dram_bound_cycles,hold_limit,fetch_limit,reserved_frames,fetch_timeout_cycles,pin_timeout_cycles,control_clear_overflow,control_transport_reset,control_clear_error,control_clear_statistics,command_argument,command_token,command_operation,ring_address_low,ring_address_high,ring_entries_log2,ring_consumer,command_start,reply_limit_cycles,status_ready,status_event_overflow,status_function_reset_seen,status_holds_taken,status_slots_busy,command_busy,command_result,command_answer,command_result0,command_result1,ring_producer,frames_posted,frames_withdrawn,frames_free,frames_fetching,frames_staged,frames_resident,frames_leaving,frames_writing_back,table_line_reads,pages_in_time,pages_late,fetches,fetches_failed,fetches_cancelled,stale_chunks,aliases,bad_entries,stray_reads,stray_writes,no_context,no_hold,no_slot,no_frame,installs,patches,holds_taken,holds_ended_by_write,evictions,writebacks,demands,events_lost);

    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  function_reset;
    input wire  l_aw_valid;
    output reg  l_aw_ready;
    input wire  [11:0] l_aw_address;
    input wire  l_w_valid;
    output reg  l_w_ready;
    input wire  [31:0] l_w_data;
    output reg  l_b_valid;
    input wire  l_b_ready;
    output reg  [1:0] l_b_response;
    input wire  l_ar_valid;
    output reg  l_ar_ready;
    input wire  [11:0] l_ar_address;
    output reg  l_r_valid;
    input wire  l_r_ready;
    output reg  [31:0] l_r_data;
    output reg  [1:0] l_r_response;
    output reg  [27:0] table_base;
    output reg  [27:0] frame_base;
    output reg  [27:0] window_base;
    output reg  [27:0] fence_frame;
    output reg  [5:0] present_bit;
    output reg  [5:0] managed_bit;
    output reg  [5:0] late_bit;
    output reg  enable_prefetch;
    output reg  enable_install;
    output reg  enable_hold;
    output reg  enable_events;
    output reg  enable_interrupts;
    output reg  [15:0] deadline_cycles;
    output reg  [15:0] dram_bound_cycles;
    output reg  [4:0] hold_limit;
    output reg  [6:0] fetch_limit;
    output reg  [7:0] reserved_frames;
    output reg  [15:0] fetch_timeout_cycles;
    output reg  [23:0] pin_timeout_cycles;
    output reg  control_clear_overflow;
    output reg  control_transport_reset;
    output reg  control_clear_error;
    output reg  control_clear_statistics;
    output reg  [31:0] command_argument;
    output reg  [31:0] command_token;
    output reg  [3:0] command_operation;
    output reg  [31:0] ring_address_low;
    output reg  [31:0] ring_address_high;
    output reg  [4:0] ring_entries_log2;
    output reg  [31:0] ring_consumer;
    output reg  command_start;
    output reg  [15:0] reply_limit_cycles;
    input wire  status_ready;
    input wire  status_event_overflow;
    input wire  status_function_reset_seen;
    input wire  [5:0] status_holds_taken;
    input wire  [6:0] status_slots_busy;
    input wire  command_busy;
    input wire  [3:0] command_result;
    input wire  [25:0] command_answer;
    input wire  [31:0] command_result0;
    input wire  [31:0] command_result1;
    input wire  [31:0] ring_producer;
    input wire  [15:0] frames_posted;
    input wire  [15:0] frames_withdrawn;
    input wire  [15:0] frames_free;
    input wire  [15:0] frames_fetching;
    input wire  [15:0] frames_staged;
    input wire  [15:0] frames_resident;
    input wire  [15:0] frames_leaving;
    input wire  [15:0] frames_writing_back;
    input wire  [31:0] table_line_reads;
    input wire  [31:0] pages_in_time;
    input wire  [31:0] pages_late;
    input wire  [31:0] fetches;
    input wire  [31:0] fetches_failed;
    input wire  [31:0] fetches_cancelled;
    input wire  [31:0] stale_chunks;
    input wire  [31:0] aliases;
    input wire  [31:0] bad_entries;
    input wire  [31:0] stray_reads;
    input wire  [31:0] stray_writes;
    input wire  [31:0] no_context;
    input wire  [31:0] no_hold;
    input wire  [31:0] no_slot;
    input wire  [31:0] no_frame;
    input wire  [31:0] installs;
    input wire  [31:0] patches;
    input wire  [31:0] holds_taken;
    input wire  [31:0] holds_ended_by_write;
    input wire  [31:0] evictions;
    input wire  [31:0] writebacks;
    input wire  [31:0] demands;
    input wire  [31:0] events_lost;

    // Stub signals
    reg  write_port$clock;
    reg  write_port$reset;
    reg  write_port$address_valid;
    wire  write_port$address_ready;
    reg  [11:0] write_port$address;
    reg  write_port$data_valid;
    wire  write_port$data_ready;
    reg  [31:0] write_port$data;
    wire  write_port$response_valid;
    reg  write_port$response_ready;
    wire  write_port$under_way;
    wire  [11:0] write_port$offset;
    wire  [3:0] write_port$block;
    wire  [5:0] write_port$index;
    wire  [31:0] write_port$value;
    reg  write_port$refused;
    wire  write_port$commit;
    wire  write_port$refuse;
    reg  write_rules$clock;
    reg  write_rules$under_way;
    reg  [3:0] write_rules$block;
    reg  [5:0] write_rules$index;
    wire  write_rules$mapped;
    wire  write_rules$writable;
    wire  [31:0] write_rules$minimum;
    wire  [31:0] write_rules$maximum;
    wire  [31:0] write_rules$hole_first;
    wire  [31:0] write_rules$hole_last;
    wire  [31:0] write_rules$zero_bits;
    wire  [2:0] write_rules$above;
    wire  [2:0] write_rules$not_zero;
    wire  write_rules$locked_while_busy;
    reg  guard$clock;
    reg  [31:0] guard$value;
    reg  [31:0] guard$minimum;
    reg  [31:0] guard$maximum;
    reg  [31:0] guard$hole_first;
    reg  [31:0] guard$hole_last;
    reg  [31:0] guard$zero_bits;
    reg  [2:0] guard$above;
    reg  [2:0] guard$not_zero;
    reg  guard$locked_while_busy;
    reg  guard$mapped;
    reg  guard$writable;
    reg  guard$busy;
    wire  guard$refused;
    wire  [2:0] guard$code;
    reg  read_port$clock;
    reg  read_port$reset;
    reg  read_port$address_valid;
    wire  read_port$address_ready;
    reg  [11:0] read_port$address;
    wire  read_port$data_valid;
    reg  read_port$data_ready;
    wire  [31:0] read_port$data;
    wire  read_port$picks;
    wire  [5:0] read_port$index;
    wire  [3:0] read_port$block;
    reg  [31:0] read_port$selected;
    reg  [2:0] error_code$d;
    wire  [2:0] error_code$q;
    reg  error_code$clock;
    reg  [11:0] error_offset$d;
    wire  [11:0] error_offset$q;
    reg  error_offset$clock;
    reg  [15:0] triple_bound$d;
    wire  [15:0] triple_bound$q;
    reg  triple_bound$clock;
    reg  [15:0] reply_limit$d;
    wire  [15:0] reply_limit$q;
    reg  reply_limit$clock;
    reg  [15:0] reply_bound_cycles$d;
    wire  [15:0] reply_bound_cycles$q;
    reg  reply_bound_cycles$clock;
    reg  start_register$d;
    wire  start_register$q;
    reg  start_register$clock;
    reg  [31:0] table_base_register$d;
    wire  [31:0] table_base_register$q;
    reg  table_base_register$clock;
    reg  [31:0] frame_base_register$d;
    wire  [31:0] frame_base_register$q;
    reg  frame_base_register$clock;
    reg  [31:0] window_base_register$d;
    wire  [31:0] window_base_register$q;
    reg  window_base_register$clock;
    reg  [31:0] fence_frame_register$d;
    wire  [31:0] fence_frame_register$q;
    reg  fence_frame_register$clock;
    reg  [31:0] present_bit_register$d;
    wire  [31:0] present_bit_register$q;
    reg  present_bit_register$clock;
    reg  [31:0] managed_bit_register$d;
    wire  [31:0] managed_bit_register$q;
    reg  managed_bit_register$clock;
    reg  [31:0] late_bit_register$d;
    wire  [31:0] late_bit_register$q;
    reg  late_bit_register$clock;
    reg  [31:0] enable_register$d;
    wire  [31:0] enable_register$q;
    reg  enable_register$clock;
    reg  [31:0] deadline_cycles_register$d;
    wire  [31:0] deadline_cycles_register$q;
    reg  deadline_cycles_register$clock;
    reg  [31:0] dram_bound_cycles_register$d;
    wire  [31:0] dram_bound_cycles_register$q;
    reg  dram_bound_cycles_register$clock;
    reg  [31:0] hold_limit_register$d;
    wire  [31:0] hold_limit_register$q;
    reg  hold_limit_register$clock;
    reg  [31:0] fetch_limit_register$d;
    wire  [31:0] fetch_limit_register$q;
    reg  fetch_limit_register$clock;
    reg  [31:0] reserved_frames_register$d;
    wire  [31:0] reserved_frames_register$q;
    reg  reserved_frames_register$clock;
    reg  [31:0] fetch_timeout_cycles_register$d;
    wire  [31:0] fetch_timeout_cycles_register$q;
    reg  fetch_timeout_cycles_register$clock;
    reg  [31:0] pin_timeout_cycles_register$d;
    wire  [31:0] pin_timeout_cycles_register$q;
    reg  pin_timeout_cycles_register$clock;
    reg  [31:0] control_register$d;
    wire  [31:0] control_register$q;
    reg  control_register$clock;
    reg  [31:0] command_argument_register$d;
    wire  [31:0] command_argument_register$q;
    reg  command_argument_register$clock;
    reg  [31:0] command_token_register$d;
    wire  [31:0] command_token_register$q;
    reg  command_token_register$clock;
    reg  [31:0] command_register$d;
    wire  [31:0] command_register$q;
    reg  command_register$clock;
    reg  [31:0] ring_address_low_register$d;
    wire  [31:0] ring_address_low_register$q;
    reg  ring_address_low_register$clock;
    reg  [31:0] ring_address_high_register$d;
    wire  [31:0] ring_address_high_register$q;
    reg  ring_address_high_register$clock;
    reg  [31:0] ring_entries_log2_register$d;
    wire  [31:0] ring_entries_log2_register$q;
    reg  ring_entries_log2_register$clock;
    reg  [31:0] ring_consumer_register$d;
    wire  [31:0] ring_consumer_register$q;
    reg  ring_consumer_register$clock;
    reg  [31:0] identity_read$d;
    wire  [31:0] identity_read$q;
    reg  identity_read$clock;
    reg  [31:0] configuration_read$d;
    wire  [31:0] configuration_read$q;
    reg  configuration_read$clock;
    reg  [31:0] control_read$d;
    wire  [31:0] control_read$q;
    reg  control_read$clock;
    reg  [31:0] command_read$d;
    wire  [31:0] command_read$q;
    reg  command_read$clock;
    reg  [31:0] events_read$d;
    wire  [31:0] events_read$q;
    reg  events_read$clock;
    reg  [31:0] frames_read$d;
    wire  [31:0] frames_read$q;
    reg  frames_read$clock;
    reg  [31:0] statistics_read$d;
    wire  [31:0] statistics_read$q;
    reg  statistics_read$clock;

    // Local signals
    reg  [15:0] twice_bound;
    reg  [15:0] reply_slack_cycles;
    reg  read_block$0;
    reg  read_block$1;
    reg  read_block$2;
    reg  read_block$3;
    reg  read_block$4;
    reg  read_block$5;
    reg  read_block$6;
    reg  written_block$0;
    reg  written_block$1;
    reg  written_block$2;
    reg  written_block$3;
    reg  written_block$4;
    reg  written_block$5;
    reg  written_block$6;
    reg  [31:0] identity_words$0;
    reg  [31:0] identity_words$1;
    reg  [31:0] identity_words$2;
    reg  [31:0] identity_words$3;
    reg  [31:0] identity_words$4;
    reg  [31:0] identity_words$5;
    reg  [31:0] identity_words$6;
    reg  [31:0] identity_words$7;
    reg  configuration_written$0;
    reg  configuration_written$1;
    reg  configuration_written$2;
    reg  configuration_written$3;
    reg  configuration_written$4;
    reg  configuration_written$5;
    reg  configuration_written$6;
    reg  configuration_written$7;
    reg  configuration_written$8;
    reg  configuration_written$9;
    reg  configuration_written$10;
    reg  configuration_written$11;
    reg  configuration_written$12;
    reg  configuration_written$13;
    reg  configuration_written$14;
    reg  configuration_written$15;
    reg  configuration_written$16;
    reg  configuration_written$17;
    reg  configuration_written$18;
    reg  configuration_written$19;
    reg  [31:0] configuration_words$0;
    reg  [31:0] configuration_words$1;
    reg  [31:0] configuration_words$2;
    reg  [31:0] configuration_words$3;
    reg  [31:0] configuration_words$4;
    reg  [31:0] configuration_words$5;
    reg  [31:0] configuration_words$6;
    reg  [31:0] configuration_words$7;
    reg  [31:0] configuration_words$8;
    reg  [31:0] configuration_words$9;
    reg  [31:0] configuration_words$10;
    reg  [31:0] configuration_words$11;
    reg  [31:0] configuration_words$12;
    reg  [31:0] configuration_words$13;
    reg  [31:0] configuration_words$14;
    reg  [31:0] configuration_words$15;
    reg  [31:0] configuration_words$16;
    reg  [31:0] configuration_words$17;
    reg  [31:0] configuration_words$18;
    reg  [31:0] configuration_words$19;
    reg  control_written$0;
    reg  control_written$1;
    reg  control_written$2;
    reg  control_written$3;
    reg  control_written$4;
    reg  control_written$5;
    reg  [31:0] control_words$0;
    reg  [31:0] control_words$1;
    reg  [31:0] control_words$2;
    reg  [31:0] control_words$3;
    reg  [31:0] control_words$4;
    reg  [31:0] control_words$5;
    reg  command_written$0;
    reg  command_written$1;
    reg  command_written$2;
    reg  command_written$3;
    reg  command_written$4;
    reg  command_written$5;
    reg  command_written$6;
    reg  command_written$7;
    reg  command_written$8;
    reg  [31:0] command_words$0;
    reg  [31:0] command_words$1;
    reg  [31:0] command_words$2;
    reg  [31:0] command_words$3;
    reg  [31:0] command_words$4;
    reg  [31:0] command_words$5;
    reg  [31:0] command_words$6;
    reg  [31:0] command_words$7;
    reg  [31:0] command_words$8;
    reg  events_written$0;
    reg  events_written$1;
    reg  events_written$2;
    reg  events_written$3;
    reg  events_written$4;
    reg  events_written$5;
    reg  events_written$6;
    reg  events_written$7;
    reg  [31:0] events_words$0;
    reg  [31:0] events_words$1;
    reg  [31:0] events_words$2;
    reg  [31:0] events_words$3;
    reg  [31:0] events_words$4;
    reg  [31:0] events_words$5;
    reg  [31:0] events_words$6;
    reg  [31:0] events_words$7;
    reg  [31:0] frames_words$0;
    reg  [31:0] frames_words$1;
    reg  [31:0] frames_words$2;
    reg  [31:0] frames_words$3;
    reg  [31:0] frames_words$4;
    reg  [31:0] frames_words$5;
    reg  [31:0] frames_words$6;
    reg  [31:0] frames_words$7;
    reg  [31:0] frames_words$8;
    reg  [31:0] frames_words$9;
    reg  [31:0] frames_words$10;
    reg  [31:0] statistics_words$0;
    reg  [31:0] statistics_words$1;
    reg  [31:0] statistics_words$2;
    reg  [31:0] statistics_words$3;
    reg  [31:0] statistics_words$4;
    reg  [31:0] statistics_words$5;
    reg  [31:0] statistics_words$6;
    reg  [31:0] statistics_words$7;
    reg  [31:0] statistics_words$8;
    reg  [31:0] statistics_words$9;
    reg  [31:0] statistics_words$10;
    reg  [31:0] statistics_words$11;
    reg  [31:0] statistics_words$12;
    reg  [31:0] statistics_words$13;
    reg  [31:0] statistics_words$14;
    reg  [31:0] statistics_words$15;
    reg  [31:0] statistics_words$16;
    reg  [31:0] statistics_words$17;
    reg  [31:0] statistics_words$18;
    reg  [31:0] statistics_words$19;
    reg  [31:0] statistics_words$20;
    reg  [31:0] statistics_words$21;
    reg  [31:0] statistics_words$22;
    reg  [31:0] statistics_words$23;
    reg  [31:0] statistics_words$24;
    reg  [31:0] statistics_words$25;

    // Sub module instances
    agent$registers$write_port write_port(
        .clock(write_port$clock),
        .reset(write_port$reset),
        .address_valid(write_port$address_valid),
        .address_ready(write_port$address_ready),
        .address(write_port$address),
        .data_valid(write_port$data_valid),
        .data_ready(write_port$data_ready),
        .data(write_port$data),
        .response_valid(write_port$response_valid),
        .response_ready(write_port$response_ready),
        .under_way(write_port$under_way),
        .offset(write_port$offset),
        .block(write_port$block),
        .index(write_port$index),
        .value(write_port$value),
        .refused(write_port$refused),
        .commit(write_port$commit),
        .refuse(write_port$refuse)
    );
    agent$registers$write_rules write_rules(
        .clock(write_rules$clock),
        .under_way(write_rules$under_way),
        .block(write_rules$block),
        .index(write_rules$index),
        .mapped(write_rules$mapped),
        .writable(write_rules$writable),
        .minimum(write_rules$minimum),
        .maximum(write_rules$maximum),
        .hole_first(write_rules$hole_first),
        .hole_last(write_rules$hole_last),
        .zero_bits(write_rules$zero_bits),
        .above(write_rules$above),
        .not_zero(write_rules$not_zero),
        .locked_while_busy(write_rules$locked_while_busy)
    );
    agent$registers$guard guard(
        .clock(guard$clock),
        .value(guard$value),
        .minimum(guard$minimum),
        .maximum(guard$maximum),
        .hole_first(guard$hole_first),
        .hole_last(guard$hole_last),
        .zero_bits(guard$zero_bits),
        .above(guard$above),
        .not_zero(guard$not_zero),
        .locked_while_busy(guard$locked_while_busy),
        .mapped(guard$mapped),
        .writable(guard$writable),
        .busy(guard$busy),
        .refused(guard$refused),
        .code(guard$code)
    );
    agent$registers$read_port read_port(
        .clock(read_port$clock),
        .reset(read_port$reset),
        .address_valid(read_port$address_valid),
        .address_ready(read_port$address_ready),
        .address(read_port$address),
        .data_valid(read_port$data_valid),
        .data_ready(read_port$data_ready),
        .data(read_port$data),
        .picks(read_port$picks),
        .index(read_port$index),
        .block(read_port$block),
        .selected(read_port$selected)
    );
    agent$registers$error_code error_code(
        .d(error_code$d),
        .q(error_code$q),
        .clock(error_code$clock)
    );
    agent$registers$error_offset error_offset(
        .d(error_offset$d),
        .q(error_offset$q),
        .clock(error_offset$clock)
    );
    agent$registers$triple_bound triple_bound(
        .d(triple_bound$d),
        .q(triple_bound$q),
        .clock(triple_bound$clock)
    );
    agent$registers$reply_limit reply_limit(
        .d(reply_limit$d),
        .q(reply_limit$q),
        .clock(reply_limit$clock)
    );
    agent$registers$reply_bound_cycles reply_bound_cycles(
        .d(reply_bound_cycles$d),
        .q(reply_bound_cycles$q),
        .clock(reply_bound_cycles$clock)
    );
    agent$registers$start_register start_register(
        .d(start_register$d),
        .q(start_register$q),
        .clock(start_register$clock)
    );
    agent$registers$table_base_register table_base_register(
        .d(table_base_register$d),
        .q(table_base_register$q),
        .clock(table_base_register$clock)
    );
    agent$registers$frame_base_register frame_base_register(
        .d(frame_base_register$d),
        .q(frame_base_register$q),
        .clock(frame_base_register$clock)
    );
    agent$registers$window_base_register window_base_register(
        .d(window_base_register$d),
        .q(window_base_register$q),
        .clock(window_base_register$clock)
    );
    agent$registers$fence_frame_register fence_frame_register(
        .d(fence_frame_register$d),
        .q(fence_frame_register$q),
        .clock(fence_frame_register$clock)
    );
    agent$registers$present_bit_register present_bit_register(
        .d(present_bit_register$d),
        .q(present_bit_register$q),
        .clock(present_bit_register$clock)
    );
    agent$registers$managed_bit_register managed_bit_register(
        .d(managed_bit_register$d),
        .q(managed_bit_register$q),
        .clock(managed_bit_register$clock)
    );
    agent$registers$late_bit_register late_bit_register(
        .d(late_bit_register$d),
        .q(late_bit_register$q),
        .clock(late_bit_register$clock)
    );
    agent$registers$enable_register enable_register(
        .d(enable_register$d),
        .q(enable_register$q),
        .clock(enable_register$clock)
    );
    agent$registers$deadline_cycles_register deadline_cycles_register(
        .d(deadline_cycles_register$d),
        .q(deadline_cycles_register$q),
        .clock(deadline_cycles_register$clock)
    );
    agent$registers$dram_bound_cycles_register dram_bound_cycles_register(
        .d(dram_bound_cycles_register$d),
        .q(dram_bound_cycles_register$q),
        .clock(dram_bound_cycles_register$clock)
    );
    agent$registers$hold_limit_register hold_limit_register(
        .d(hold_limit_register$d),
        .q(hold_limit_register$q),
        .clock(hold_limit_register$clock)
    );
    agent$registers$fetch_limit_register fetch_limit_register(
        .d(fetch_limit_register$d),
        .q(fetch_limit_register$q),
        .clock(fetch_limit_register$clock)
    );
    agent$registers$reserved_frames_register reserved_frames_register(
        .d(reserved_frames_register$d),
        .q(reserved_frames_register$q),
        .clock(reserved_frames_register$clock)
    );
    agent$registers$fetch_timeout_cycles_register fetch_timeout_cycles_register(
        .d(fetch_timeout_cycles_register$d),
        .q(fetch_timeout_cycles_register$q),
        .clock(fetch_timeout_cycles_register$clock)
    );
    agent$registers$pin_timeout_cycles_register pin_timeout_cycles_register(
        .d(pin_timeout_cycles_register$d),
        .q(pin_timeout_cycles_register$q),
        .clock(pin_timeout_cycles_register$clock)
    );
    agent$registers$control_register control_register(
        .d(control_register$d),
        .q(control_register$q),
        .clock(control_register$clock)
    );
    agent$registers$command_argument_register command_argument_register(
        .d(command_argument_register$d),
        .q(command_argument_register$q),
        .clock(command_argument_register$clock)
    );
    agent$registers$command_token_register command_token_register(
        .d(command_token_register$d),
        .q(command_token_register$q),
        .clock(command_token_register$clock)
    );
    agent$registers$command_register command_register(
        .d(command_register$d),
        .q(command_register$q),
        .clock(command_register$clock)
    );
    agent$registers$ring_address_low_register ring_address_low_register(
        .d(ring_address_low_register$d),
        .q(ring_address_low_register$q),
        .clock(ring_address_low_register$clock)
    );
    agent$registers$ring_address_high_register ring_address_high_register(
        .d(ring_address_high_register$d),
        .q(ring_address_high_register$q),
        .clock(ring_address_high_register$clock)
    );
    agent$registers$ring_entries_log2_register ring_entries_log2_register(
        .d(ring_entries_log2_register$d),
        .q(ring_entries_log2_register$q),
        .clock(ring_entries_log2_register$clock)
    );
    agent$registers$ring_consumer_register ring_consumer_register(
        .d(ring_consumer_register$d),
        .q(ring_consumer_register$q),
        .clock(ring_consumer_register$clock)
    );
    agent$registers$identity_read identity_read(
        .d(identity_read$d),
        .q(identity_read$q),
        .clock(identity_read$clock)
    );
    agent$registers$configuration_read configuration_read(
        .d(configuration_read$d),
        .q(configuration_read$q),
        .clock(configuration_read$clock)
    );
    agent$registers$control_read control_read(
        .d(control_read$d),
        .q(control_read$q),
        .clock(control_read$clock)
    );
    agent$registers$command_read command_read(
        .d(command_read$d),
        .q(command_read$q),
        .clock(command_read$clock)
    );
    agent$registers$events_read events_read(
        .d(events_read$d),
        .q(events_read$q),
        .clock(events_read$clock)
    );
    agent$registers$frames_read frames_read(
        .d(frames_read$d),
        .q(frames_read$q),
        .clock(frames_read$clock)
    );
    agent$registers$statistics_read statistics_read(
        .d(statistics_read$d),
        .q(statistics_read$q),
        .clock(statistics_read$clock)
    );

    // Update code

    always @(*) begin
        error_code$clock = clock;
    end

    always @(*) begin
        error_offset$clock = clock;
    end

    always @(*) begin
        triple_bound$clock = clock;
    end

    always @(*) begin
        error_code$d = error_code$q;
        if (write_port$refuse & ~|error_code$q) begin
            error_code$d = guard$code;
        end
        if (control_clear_error) begin
            error_code$d = 32'h0;
        end
        if (reset) begin
            error_code$d = 32'h0;
        end
    end

    always @(*) begin
        error_offset$d = error_offset$q;
        if (write_port$refuse & ~|error_code$q) begin
            error_offset$d = write_port$offset;
        end
        if (control_clear_error) begin
            error_offset$d = 32'h0;
        end
        if (reset) begin
            error_offset$d = 32'h0;
        end
    end

    always @(*) begin
        triple_bound$d = triple_bound$q;
        triple_bound$d = twice_bound + dram_bound_cycles;
    end

    always @(*) begin
        reply_limit$clock = clock;
    end

    always @(*) begin
        reply_bound_cycles$clock = clock;
    end

    always @(*) begin
        start_register$clock = clock;
    end

    always @(*) begin
        reply_limit$d = reply_limit$q;
        reply_limit$d = deadline_cycles;
        if (triple_bound$q > deadline_cycles) begin
            reply_limit$d = triple_bound$q;
        end
    end

    always @(*) begin
        reply_bound_cycles$d = reply_bound_cycles$q;
        reply_bound_cycles$d = reply_limit$q + reply_slack_cycles;
    end

    always @(*) begin
        start_register$d = start_register$q;
        start_register$d = 1'b0;
        if (command_written$5) begin
            start_register$d = 1'b1;
        end
        if (reset) begin
            start_register$d = 1'b0;
        end
    end

    always @(*) begin
        table_base_register$clock = clock;
    end

    always @(*) begin
        frame_base_register$clock = clock;
    end

    always @(*) begin
        table_base_register$d = table_base_register$q;
        if (configuration_written$3) begin
            table_base_register$d = write_port$value & 32'hfffffff;
        end
        if (reset) begin
            table_base_register$d = 32'h1000;
        end
    end

    always @(*) begin
        frame_base_register$d = frame_base_register$q;
        if (configuration_written$4) begin
            frame_base_register$d = write_port$value & 32'hfffffff;
        end
        if (reset) begin
            frame_base_register$d = 32'h0;
        end
    end

    always @(*) begin
        window_base_register$clock = clock;
    end

    always @(*) begin
        fence_frame_register$clock = clock;
    end

    always @(*) begin
        window_base_register$d = window_base_register$q;
        if (configuration_written$5) begin
            window_base_register$d = write_port$value & 32'hfffffff;
        end
        if (reset) begin
            window_base_register$d = 32'h4000;
        end
    end

    always @(*) begin
        fence_frame_register$d = fence_frame_register$q;
        if (configuration_written$6) begin
            fence_frame_register$d = write_port$value & 32'hfffffff;
        end
        if (reset) begin
            fence_frame_register$d = 32'h2000;
        end
    end

    always @(*) begin
        present_bit_register$clock = clock;
    end

    always @(*) begin
        managed_bit_register$clock = clock;
    end

    always @(*) begin
        present_bit_register$d = present_bit_register$q;
        if (configuration_written$7) begin
            present_bit_register$d = write_port$value & 32'h3f;
        end
        if (reset) begin
            present_bit_register$d = 32'h0;
        end
    end

    always @(*) begin
        managed_bit_register$d = managed_bit_register$q;
        if (configuration_written$8) begin
            managed_bit_register$d = write_port$value & 32'h3f;
        end
        if (reset) begin
            managed_bit_register$d = 32'h9;
        end
    end

    always @(*) begin
        late_bit_register$clock = clock;
    end

    always @(*) begin
        enable_register$clock = clock;
    end

    always @(*) begin
        late_bit_register$d = late_bit_register$q;
        if (configuration_written$9) begin
            late_bit_register$d = write_port$value & 32'h3f;
        end
        if (reset) begin
            late_bit_register$d = 32'ha;
        end
    end

    always @(*) begin
        enable_register$d = enable_register$q;
        if (configuration_written$10) begin
            enable_register$d = write_port$value & 32'h1f;
        end
        if (function_reset) begin
            enable_register$d = enable_register$q & 32'h6;
        end
        if (reset) begin
            enable_register$d = 32'h4;
        end
    end

    always @(*) begin
        deadline_cycles_register$clock = clock;
    end

    always @(*) begin
        deadline_cycles_register$d = deadline_cycles_register$q;
        if (configuration_written$11) begin
            deadline_cycles_register$d = write_port$value & 32'hffff;
        end
        if (reset) begin
            deadline_cycles_register$d = 32'h7d0;
        end
    end

    always @(*) begin
        dram_bound_cycles_register$clock = clock;
    end

    always @(*) begin
        hold_limit_register$clock = clock;
    end

    always @(*) begin
        dram_bound_cycles_register$d = dram_bound_cycles_register$q;
        if (configuration_written$12) begin
            dram_bound_cycles_register$d = write_port$value & 32'hffff;
        end
        if (reset) begin
            dram_bound_cycles_register$d = 32'hc8;
        end
    end

    always @(*) begin
        hold_limit_register$d = hold_limit_register$q;
        if (configuration_written$13) begin
            hold_limit_register$d = write_port$value & 32'h1f;
        end
        if (reset) begin
            hold_limit_register$d = 32'h10;
        end
    end

    always @(*) begin
        fetch_limit_register$clock = clock;
    end

    always @(*) begin
        reserved_frames_register$clock = clock;
    end

    always @(*) begin
        fetch_limit_register$d = fetch_limit_register$q;
        if (configuration_written$14) begin
            fetch_limit_register$d = write_port$value & 32'h7f;
        end
        if (reset) begin
            fetch_limit_register$d = 32'h40;
        end
    end

    always @(*) begin
        reserved_frames_register$d = reserved_frames_register$q;
        if (configuration_written$15) begin
            reserved_frames_register$d = write_port$value & 32'hff;
        end
        if (reset) begin
            reserved_frames_register$d = 32'h4;
        end
    end

    always @(*) begin
        fetch_timeout_cycles_register$clock = clock;
    end

    always @(*) begin
        fetch_timeout_cycles_register$d = fetch_timeout_cycles_register$q;
        if (configuration_written$16) begin
            fetch_timeout_cycles_register$d = write_port$value & 32'hffff;
        end
        if (reset) begin
            fetch_timeout_cycles_register$d = 32'h61a8;
        end
    end

    always @(*) begin
        pin_timeout_cycles_register$clock = clock;
    end

    always @(*) begin
        control_register$clock = clock;
    end

    always @(*) begin
        pin_timeout_cycles_register$d = pin_timeout_cycles_register$q;
        if (configuration_written$17) begin
            pin_timeout_cycles_register$d = write_port$value & 32'hffffff;
        end
        if (reset) begin
            pin_timeout_cycles_register$d = 32'h2625a0;
        end
    end

    always @(*) begin
        control_register$d = control_register$q;
        control_register$d = 32'h0;
        if (control_written$3) begin
            control_register$d = write_port$value & 32'hf;
        end
        if (reset) begin
            control_register$d = 32'h0;
        end
    end

    always @(*) begin
        command_argument_register$clock = clock;
    end

    always @(*) begin
        command_argument_register$d = command_argument_register$q;
        if (command_written$3) begin
            command_argument_register$d = write_port$value;
        end
        if (reset) begin
            command_argument_register$d = 32'h0;
        end
    end

    always @(*) begin
        command_token_register$clock = clock;
    end

    always @(*) begin
        command_register$clock = clock;
    end

    always @(*) begin
        command_token_register$d = command_token_register$q;
        if (command_written$4) begin
            command_token_register$d = write_port$value;
        end
        if (reset) begin
            command_token_register$d = 32'h0;
        end
    end

    always @(*) begin
        command_register$d = command_register$q;
        if (command_written$5) begin
            command_register$d = write_port$value & 32'hf;
        end
        if (reset) begin
            command_register$d = 32'h0;
        end
    end

    always @(*) begin
        ring_address_low_register$clock = clock;
    end

    always @(*) begin
        ring_address_low_register$d = ring_address_low_register$q;
        if (events_written$3) begin
            ring_address_low_register$d = write_port$value;
        end
        if (reset) begin
            ring_address_low_register$d = 32'h0;
        end
    end

    always @(*) begin
        ring_address_high_register$clock = clock;
    end

    always @(*) begin
        ring_address_high_register$d = ring_address_high_register$q;
        if (events_written$4) begin
            ring_address_high_register$d = write_port$value;
        end
        if (reset) begin
            ring_address_high_register$d = 32'h0;
        end
    end

    always @(*) begin
        ring_entries_log2_register$clock = clock;
    end

    always @(*) begin
        ring_entries_log2_register$d = ring_entries_log2_register$q;
        if (events_written$5) begin
            ring_entries_log2_register$d = write_port$value & 32'h1f;
        end
        if (reset) begin
            ring_entries_log2_register$d = 32'h0;
        end
    end

    always @(*) begin
        ring_consumer_register$clock = clock;
    end

    always @(*) begin
        identity_read$clock = clock;
    end

    always @(*) begin
        ring_consumer_register$d = ring_consumer_register$q;
        if (events_written$6) begin
            ring_consumer_register$d = write_port$value;
        end
        if (reset) begin
            ring_consumer_register$d = 32'h0;
        end
    end

    always @(*) begin
        identity_read$d = identity_read$q;
        identity_read$d = 32'h0;
        if (read_port$picks) begin
            if (read_port$index == 0) begin
                identity_read$d = identity_words$0;
            end
            if (read_port$index == 1) begin
                identity_read$d = identity_words$1;
            end
            if (read_port$index == 2) begin
                identity_read$d = identity_words$2;
            end
            if (read_port$index == 3) begin
                identity_read$d = identity_words$3;
            end
            if (read_port$index == 4) begin
                identity_read$d = identity_words$4;
            end
            if (read_port$index == 5) begin
                identity_read$d = identity_words$5;
            end
            if (read_port$index == 6) begin
                identity_read$d = identity_words$6;
            end
            if (read_port$index == 7) begin
                identity_read$d = identity_words$7;
            end
        end
    end

    always @(*) begin
        configuration_read$clock = clock;
    end

    always @(*) begin
        control_read$clock = clock;
    end

    always @(*) begin
        command_read$clock = clock;
    end

    always @(*) begin
        configuration_read$d = configuration_read$q;
        configuration_read$d = 32'h0;
        if (read_port$picks) begin
            if (read_port$index == 0) begin
                configuration_read$d = configuration_words$0;
            end
            if (read_port$index == 1) begin
                configuration_read$d = configuration_words$1;
            end
            if (read_port$index == 2) begin
                configuration_read$d = configuration_words$2;
            end
            if (read_port$index == 3) begin
                configuration_read$d = configuration_words$3;
            end
            if (read_port$index == 4) begin
                configuration_read$d = configuration_words$4;
            end
            if (read_port$index == 5) begin
                configuration_read$d = configuration_words$5;
            end
            if (read_port$index == 6) begin
                configuration_read$d = configuration_words$6;
            end
            if (read_port$index == 7) begin
                configuration_read$d = configuration_words$7;
            end
            if (read_port$index == 8) begin
                configuration_read$d = configuration_words$8;
            end
            if (read_port$index == 9) begin
                configuration_read$d = configuration_words$9;
            end
            if (read_port$index == 10) begin
                configuration_read$d = configuration_words$10;
            end
            if (read_port$index == 11) begin
                configuration_read$d = configuration_words$11;
            end
            if (read_port$index == 12) begin
                configuration_read$d = configuration_words$12;
            end
            if (read_port$index == 13) begin
                configuration_read$d = configuration_words$13;
            end
            if (read_port$index == 14) begin
                configuration_read$d = configuration_words$14;
            end
            if (read_port$index == 15) begin
                configuration_read$d = configuration_words$15;
            end
            if (read_port$index == 16) begin
                configuration_read$d = configuration_words$16;
            end
            if (read_port$index == 17) begin
                configuration_read$d = configuration_words$17;
            end
            if (read_port$index == 18) begin
                configuration_read$d = configuration_words$18;
            end
            if (read_port$index == 19) begin
                configuration_read$d = configuration_words$19;
            end
        end
    end

    always @(*) begin
        control_read$d = control_read$q;
        control_read$d = 32'h0;
        if (read_port$picks) begin
            if (read_port$index == 0) begin
                control_read$d = control_words$0;
            end
            if (read_port$index == 1) begin
                control_read$d = control_words$1;
            end
            if (read_port$index == 2) begin
                control_read$d = control_words$2;
            end
            if (read_port$index == 3) begin
                control_read$d = control_words$3;
            end
            if (read_port$index == 4) begin
                control_read$d = control_words$4;
            end
            if (read_port$index == 5) begin
                control_read$d = control_words$5;
            end
        end
    end

    always @(*) begin
        command_read$d = command_read$q;
        command_read$d = 32'h0;
        if (read_port$picks) begin
            if (read_port$index == 0) begin
                command_read$d = command_words$0;
            end
            if (read_port$index == 1) begin
                command_read$d = command_words$1;
            end
            if (read_port$index == 2) begin
                command_read$d = command_words$2;
            end
            if (read_port$index == 3) begin
                command_read$d = command_words$3;
            end
            if (read_port$index == 4) begin
                command_read$d = command_words$4;
            end
            if (read_port$index == 5) begin
                command_read$d = command_words$5;
            end
            if (read_port$index == 6) begin
                command_read$d = command_words$6;
            end
            if (read_port$index == 7) begin
                command_read$d = command_words$7;
            end
            if (read_port$index == 8) begin
                command_read$d = command_words$8;
            end
        end
    end

    always @(*) begin
        events_read$clock = clock;
    end

    always @(*) begin
        frames_read$clock = clock;
    end

    always @(*) begin
        statistics_read$clock = clock;
    end

    always @(*) begin
        events_read$d = events_read$q;
        events_read$d = 32'h0;
        if (read_port$picks) begin
            if (read_port$index == 0) begin
                events_read$d = events_words$0;
            end
            if (read_port$index == 1) begin
                events_read$d = events_words$1;
            end
            if (read_port$index == 2) begin
                events_read$d = events_words$2;
            end
            if (read_port$index == 3) begin
                events_read$d = events_words$3;
            end
            if (read_port$index == 4) begin
                events_read$d = events_words$4;
            end
            if (read_port$index == 5) begin
                events_read$d = events_words$5;
            end
            if (read_port$index == 6) begin
                events_read$d = events_words$6;
            end
            if (read_port$index == 7) begin
                events_read$d = events_words$7;
            end
        end
    end

    always @(*) begin
        frames_read$d = frames_read$q;
        frames_read$d = 32'h0;
        if (read_port$picks) begin
            if (read_port$index == 0) begin
                frames_read$d = frames_words$0;
            end
            if (read_port$index == 1) begin
                frames_read$d = frames_words$1;
            end
            if (read_port$index == 2) begin
                frames_read$d = frames_words$2;
            end
            if (read_port$index == 3) begin
                frames_read$d = frames_words$3;
            end
            if (read_port$index == 4) begin
                frames_read$d = frames_words$4;
            end
            if (read_port$index == 5) begin
                frames_read$d = frames_words$5;
            end
            if (read_port$index == 6) begin
                frames_read$d = frames_words$6;
            end
            if (read_port$index == 7) begin
                frames_read$d = frames_words$7;
            end
            if (read_port$index == 8) begin
                frames_read$d = frames_words$8;
            end
            if (read_port$index == 9) begin
                frames_read$d = frames_words$9;
            end
            if (read_port$index == 10) begin
                frames_read$d = frames_words$10;
            end
        end
    end

    always @(*) begin
        statistics_read$d = statistics_read$q;
        statistics_read$d = 32'h0;
        if (read_port$picks) begin
            if (read_port$index == 0) begin
                statistics_read$d = statistics_words$0;
            end
            if (read_port$index == 1) begin
                statistics_read$d = statistics_words$1;
            end
            if (read_port$index == 2) begin
                statistics_read$d = statistics_words$2;
            end
            if (read_port$index == 3) begin
                statistics_read$d = statistics_words$3;
            end
            if (read_port$index == 4) begin
                statistics_read$d = statistics_words$4;
            end
            if (read_port$index == 5) begin
                statistics_read$d = statistics_words$5;
            end
            if (read_port$index == 6) begin
                statistics_read$d = statistics_words$6;
            end
            if (read_port$index == 7) begin
                statistics_read$d = statistics_words$7;
            end
            if (read_port$index == 8) begin
                statistics_read$d = statistics_words$8;
            end
            if (read_port$index == 9) begin
                statistics_read$d = statistics_words$9;
            end
            if (read_port$index == 10) begin
                statistics_read$d = statistics_words$10;
            end
            if (read_port$index == 11) begin
                statistics_read$d = statistics_words$11;
            end
            if (read_port$index == 12) begin
                statistics_read$d = statistics_words$12;
            end
            if (read_port$index == 13) begin
                statistics_read$d = statistics_words$13;
            end
            if (read_port$index == 14) begin
                statistics_read$d = statistics_words$14;
            end
            if (read_port$index == 15) begin
                statistics_read$d = statistics_words$15;
            end
            if (read_port$index == 16) begin
                statistics_read$d = statistics_words$16;
            end
            if (read_port$index == 17) begin
                statistics_read$d = statistics_words$17;
            end
            if (read_port$index == 18) begin
                statistics_read$d = statistics_words$18;
            end
            if (read_port$index == 19) begin
                statistics_read$d = statistics_words$19;
            end
            if (read_port$index == 20) begin
                statistics_read$d = statistics_words$20;
            end
            if (read_port$index == 21) begin
                statistics_read$d = statistics_words$21;
            end
            if (read_port$index == 22) begin
                statistics_read$d = statistics_words$22;
            end
            if (read_port$index == 23) begin
                statistics_read$d = statistics_words$23;
            end
            if (read_port$index == 24) begin
                statistics_read$d = statistics_words$24;
            end
            if (read_port$index == 25) begin
                statistics_read$d = statistics_words$25;
            end
        end
    end

    always @(*) begin
        table_base = table_base_register$q[(32'h0)+:(28)];
        l_b_response = 32'h0;
        l_r_response = 32'h0;
        reply_slack_cycles = 32'h20;
        identity_words$0 = 32'h4f520001;
        identity_words$1 = 32'h1;
        identity_words$2 = 32'h100;
        identity_words$3 = 32'he0c0c;
        identity_words$4 = 32'h401020;
        identity_words$5 = 32'h808;
        identity_words$6 = 32'h3d090;
        identity_words$7 = 32'h3b37eafe;
        configuration_words$0 = 32'h4f520002;
        configuration_words$1 = 32'h1;
        configuration_words$2 = 32'h200;
        configuration_words$18 = 32'h1388;
        control_words$0 = 32'h4f520003;
        control_words$1 = 32'h1;
        control_words$2 = 32'h300;
        control_words$3 = 32'h0;
        command_words$0 = 32'h4f520004;
        command_words$1 = 32'h1;
        command_words$2 = 32'h400;
        command_words$5 = 32'h0;
        events_words$0 = 32'h4f520005;
        events_words$1 = 32'h1;
        events_words$2 = 32'h500;
        frames_words$0 = 32'h4f520006;
        frames_words$1 = 32'h1;
        frames_words$2 = 32'h600;
        statistics_words$0 = 32'h4f520007;
        statistics_words$1 = 32'h1;
        statistics_words$2 = 32'h0;
    end

    always @(*) begin
        frame_base = frame_base_register$q[(32'h0)+:(28)];
    end

    always @(*) begin
        window_base = window_base_register$q[(32'h0)+:(28)];
    end

    always @(*) begin
        fence_frame = fence_frame_register$q[(32'h0)+:(28)];
    end

    always @(*) begin
        present_bit = present_bit_register$q[(32'h0)+:(6)];
    end

    always @(*) begin
        managed_bit = managed_bit_register$q[(32'h0)+:(6)];
    end

    always @(*) begin
        late_bit = late_bit_register$q[(32'h0)+:(6)];
    end

    always @(*) begin
        enable_prefetch = enable_register$q[32'h0];
    end

    always @(*) begin
        enable_install = enable_register$q[32'h1];
    end

    always @(*) begin
        enable_hold = enable_register$q[32'h2];
    end

    always @(*) begin
        enable_events = enable_register$q[32'h3];
    end

    always @(*) begin
        enable_interrupts = enable_register$q[32'h4];
    end

    always @(*) begin
        deadline_cycles = deadline_cycles_register$q[(32'h0)+:(16)];
    end

    always @(*) begin
        dram_bound_cycles = dram_bound_cycles_register$q[(32'h0)+:(16)];
    end

    always @(*) begin
        hold_limit = hold_limit_register$q[(32'h0)+:(5)];
    end

    always @(*) begin
        fetch_limit = fetch_limit_register$q[(32'h0)+:(7)];
    end

    always @(*) begin
        reserved_frames = reserved_frames_register$q[(32'h0)+:(8)];
    end

    always @(*) begin
        fetch_timeout_cycles = fetch_timeout_cycles_register$q[(32'h0)+:(16)];
    end

    always @(*) begin
        pin_timeout_cycles = pin_timeout_cycles_register$q[(32'h0)+:(24)];
    end

    always @(*) begin
        control_clear_overflow = control_register$q[32'h0];
    end

    always @(*) begin
        control_transport_reset = control_register$q[32'h1];
    end

    always @(*) begin
        control_clear_error = control_register$q[32'h2];
    end

    always @(*) begin
        control_clear_statistics = control_register$q[32'h3];
    end

    always @(*) begin
        command_argument = command_argument_register$q;
    end

    always @(*) begin
        command_token = command_token_register$q;
    end

    always @(*) begin
        command_operation = command_register$q[(32'h0)+:(4)];
    end

    always @(*) begin
        ring_address_low = ring_address_low_register$q;
    end

    always @(*) begin
        ring_address_high = ring_address_high_register$q;
    end

    always @(*) begin
        ring_entries_log2 = ring_entries_log2_register$q[(32'h0)+:(5)];
    end

    always @(*) begin
        ring_consumer = ring_consumer_register$q;
    end

    always @(*) begin
        command_start = start_register$q;
    end

    always @(*) begin
        write_port$clock = clock;
    end

    always @(*) begin
        write_port$reset = reset;
    end

    always @(*) begin
        write_port$address_valid = l_aw_valid;
    end

    always @(*) begin
        l_aw_ready = write_port$address_ready;
    end

    always @(*) begin
        write_port$address = l_aw_address;
    end

    always @(*) begin
        write_port$data_valid = l_w_valid;
    end

    always @(*) begin
        l_w_ready = write_port$data_ready;
    end

    always @(*) begin
        write_port$data = l_w_data;
    end

    always @(*) begin
        l_b_valid = write_port$response_valid;
    end

    always @(*) begin
        write_port$response_ready = l_b_ready;
    end

    always @(*) begin
        write_rules$clock = clock;
    end

    always @(*) begin
        write_rules$under_way = write_port$under_way;
    end

    always @(*) begin
        write_rules$block = write_port$block;
    end

    always @(*) begin
        write_rules$index = write_port$index;
    end

    always @(*) begin
        guard$clock = clock;
    end

    always @(*) begin
        guard$value = write_port$value;
    end

    always @(*) begin
        guard$minimum = write_rules$minimum;
    end

    always @(*) begin
        guard$maximum = write_rules$maximum;
    end

    always @(*) begin
        guard$hole_first = write_rules$hole_first;
    end

    always @(*) begin
        guard$hole_last = write_rules$hole_last;
    end

    always @(*) begin
        guard$zero_bits = write_rules$zero_bits;
    end

    always @(*) begin
        guard$above = write_rules$above;
    end

    always @(*) begin
        guard$not_zero = write_rules$not_zero;
    end

    always @(*) begin
        guard$locked_while_busy = write_rules$locked_while_busy;
    end

    always @(*) begin
        guard$mapped = write_rules$mapped;
    end

    always @(*) begin
        guard$writable = write_rules$writable;
    end

    always @(*) begin
        guard$busy = command_busy;
    end

    always @(*) begin
        write_port$refused = guard$refused;
    end

    always @(*) begin
        read_port$clock = clock;
    end

    always @(*) begin
        read_port$reset = reset;
    end

    always @(*) begin
        read_port$address_valid = l_ar_valid;
    end

    always @(*) begin
        l_ar_ready = read_port$address_ready;
    end

    always @(*) begin
        read_port$address = l_ar_address;
    end

    always @(*) begin
        l_r_valid = read_port$data_valid;
    end

    always @(*) begin
        read_port$data_ready = l_r_ready;
    end

    always @(*) begin
        l_r_data = read_port$data;
    end

    always @(*) begin
        twice_bound = dram_bound_cycles << 32'h1;
    end

    always @(*) begin
        reply_limit_cycles = reply_limit$q;
    end

    always @(*) begin
        written_block$0 = write_port$commit & (write_port$block == 0);
    end

    always @(*) begin
        written_block$1 = write_port$commit & (write_port$block == 1);
    end

    always @(*) begin
        written_block$2 = write_port$commit & (write_port$block == 2);
    end

    always @(*) begin
        written_block$3 = write_port$commit & (write_port$block == 3);
    end

    always @(*) begin
        written_block$4 = write_port$commit & (write_port$block == 4);
    end

    always @(*) begin
        written_block$5 = write_port$commit & (write_port$block == 5);
    end

    always @(*) begin
        written_block$6 = write_port$commit & (write_port$block == 6);
    end

    always @(*) begin
        configuration_written$0 = written_block$1 & (write_port$index == 0);
    end

    always @(*) begin
        configuration_written$1 = written_block$1 & (write_port$index == 1);
    end

    always @(*) begin
        configuration_written$2 = written_block$1 & (write_port$index == 2);
    end

    always @(*) begin
        configuration_written$3 = written_block$1 & (write_port$index == 3);
    end

    always @(*) begin
        configuration_written$4 = written_block$1 & (write_port$index == 4);
    end

    always @(*) begin
        configuration_written$5 = written_block$1 & (write_port$index == 5);
    end

    always @(*) begin
        configuration_written$6 = written_block$1 & (write_port$index == 6);
    end

    always @(*) begin
        configuration_written$7 = written_block$1 & (write_port$index == 7);
    end

    always @(*) begin
        configuration_written$8 = written_block$1 & (write_port$index == 8);
    end

    always @(*) begin
        configuration_written$9 = written_block$1 & (write_port$index == 9);
    end

    always @(*) begin
        configuration_written$10 = written_block$1 & (write_port$index == 10);
    end

    always @(*) begin
        configuration_written$11 = written_block$1 & (write_port$index == 11);
    end

    always @(*) begin
        configuration_written$12 = written_block$1 & (write_port$index == 12);
    end

    always @(*) begin
        configuration_written$13 = written_block$1 & (write_port$index == 13);
    end

    always @(*) begin
        configuration_written$14 = written_block$1 & (write_port$index == 14);
    end

    always @(*) begin
        configuration_written$15 = written_block$1 & (write_port$index == 15);
    end

    always @(*) begin
        configuration_written$16 = written_block$1 & (write_port$index == 16);
    end

    always @(*) begin
        configuration_written$17 = written_block$1 & (write_port$index == 17);
    end

    always @(*) begin
        configuration_written$18 = written_block$1 & (write_port$index == 18);
    end

    always @(*) begin
        configuration_written$19 = written_block$1 & (write_port$index == 19);
    end

    always @(*) begin
        control_written$0 = written_block$2 & (write_port$index == 0);
    end

    always @(*) begin
        control_written$1 = written_block$2 & (write_port$index == 1);
    end

    always @(*) begin
        control_written$2 = written_block$2 & (write_port$index == 2);
    end

    always @(*) begin
        control_written$3 = written_block$2 & (write_port$index == 3);
    end

    always @(*) begin
        control_written$4 = written_block$2 & (write_port$index == 4);
    end

    always @(*) begin
        control_written$5 = written_block$2 & (write_port$index == 5);
    end

    always @(*) begin
        command_written$0 = written_block$3 & (write_port$index == 0);
    end

    always @(*) begin
        command_written$1 = written_block$3 & (write_port$index == 1);
    end

    always @(*) begin
        command_written$2 = written_block$3 & (write_port$index == 2);
    end

    always @(*) begin
        command_written$3 = written_block$3 & (write_port$index == 3);
    end

    always @(*) begin
        command_written$4 = written_block$3 & (write_port$index == 4);
    end

    always @(*) begin
        command_written$5 = written_block$3 & (write_port$index == 5);
    end

    always @(*) begin
        command_written$6 = written_block$3 & (write_port$index == 6);
    end

    always @(*) begin
        command_written$7 = written_block$3 & (write_port$index == 7);
    end

    always @(*) begin
        command_written$8 = written_block$3 & (write_port$index == 8);
    end

    always @(*) begin
        events_written$0 = written_block$4 & (write_port$index == 0);
    end

    always @(*) begin
        events_written$1 = written_block$4 & (write_port$index == 1);
    end

    always @(*) begin
        events_written$2 = written_block$4 & (write_port$index == 2);
    end

    always @(*) begin
        events_written$3 = written_block$4 & (write_port$index == 3);
    end

    always @(*) begin
        events_written$4 = written_block$4 & (write_port$index == 4);
    end

    always @(*) begin
        events_written$5 = written_block$4 & (write_port$index == 5);
    end

    always @(*) begin
        events_written$6 = written_block$4 & (write_port$index == 6);
    end

    always @(*) begin
        events_written$7 = written_block$4 & (write_port$index == 7);
    end

    always @(*) begin
        configuration_words$3 = table_base_register$q;
    end

    always @(*) begin
        configuration_words$4 = frame_base_register$q;
    end

    always @(*) begin
        configuration_words$5 = window_base_register$q;
    end

    always @(*) begin
        configuration_words$6 = fence_frame_register$q;
    end

    always @(*) begin
        configuration_words$7 = present_bit_register$q;
    end

    always @(*) begin
        configuration_words$8 = managed_bit_register$q;
    end

    always @(*) begin
        configuration_words$9 = late_bit_register$q;
    end

    always @(*) begin
        configuration_words$10 = enable_register$q;
    end

    always @(*) begin
        configuration_words$11 = deadline_cycles_register$q;
    end

    always @(*) begin
        configuration_words$12 = dram_bound_cycles_register$q;
    end

    always @(*) begin
        configuration_words$13 = hold_limit_register$q;
    end

    always @(*) begin
        configuration_words$14 = fetch_limit_register$q;
    end

    always @(*) begin
        configuration_words$15 = reserved_frames_register$q;
    end

    always @(*) begin
        configuration_words$16 = fetch_timeout_cycles_register$q;
    end

    always @(*) begin
        configuration_words$17 = pin_timeout_cycles_register$q;
    end

    always @(*) begin
        configuration_words$19 = ((reply_bound_cycles$q) & 32'hffffffff);
    end

    always @(*) begin
        control_words$4 = ((status_ready) & 32'hffffffff) | (((status_event_overflow) & 32'hffffffff) << 32'h1) | (((status_function_reset_seen) & 32'hffffffff) << 32'h2) | (((status_holds_taken) & 32'hffffffff) << 32'h8) | (((status_slots_busy) & 32'hffffffff) << 32'h10);
    end

    always @(*) begin
        control_words$5 = ((error_code$q) & 32'hffffffff) | (((error_offset$q) & 32'hffffffff) << 32'h10);
    end

    always @(*) begin
        command_words$3 = command_argument_register$q;
    end

    always @(*) begin
        command_words$4 = command_token_register$q;
    end

    always @(*) begin
        command_words$6 = ((command_busy) & 32'hffffffff) | (((command_result) & 32'hffffffff) << 32'h1) | (((command_answer) & 32'hffffffff) << 32'h6);
    end

    always @(*) begin
        command_words$7 = command_result0;
    end

    always @(*) begin
        command_words$8 = command_result1;
    end

    always @(*) begin
        events_words$3 = ring_address_low_register$q;
    end

    always @(*) begin
        events_words$4 = ring_address_high_register$q;
    end

    always @(*) begin
        events_words$5 = ring_entries_log2_register$q;
    end

    always @(*) begin
        events_words$6 = ring_consumer_register$q;
    end

    always @(*) begin
        events_words$7 = ring_producer;
    end

    always @(*) begin
        frames_words$3 = ((frames_posted) & 32'hffffffff);
    end

    always @(*) begin
        frames_words$4 = ((frames_withdrawn) & 32'hffffffff);
    end

    always @(*) begin
        frames_words$5 = ((frames_free) & 32'hffffffff);
    end

    always @(*) begin
        frames_words$6 = ((frames_fetching) & 32'hffffffff);
    end

    always @(*) begin
        frames_words$7 = ((frames_staged) & 32'hffffffff);
    end

    always @(*) begin
        frames_words$8 = ((frames_resident) & 32'hffffffff);
    end

    always @(*) begin
        frames_words$9 = ((frames_leaving) & 32'hffffffff);
    end

    always @(*) begin
        frames_words$10 = ((frames_writing_back) & 32'hffffffff);
    end

    always @(*) begin
        statistics_words$3 = table_line_reads;
    end

    always @(*) begin
        statistics_words$4 = pages_in_time;
    end

    always @(*) begin
        statistics_words$5 = pages_late;
    end

    always @(*) begin
        statistics_words$6 = fetches;
    end

    always @(*) begin
        statistics_words$7 = fetches_failed;
    end

    always @(*) begin
        statistics_words$8 = fetches_cancelled;
    end

    always @(*) begin
        statistics_words$9 = stale_chunks;
    end

    always @(*) begin
        statistics_words$10 = aliases;
    end

    always @(*) begin
        statistics_words$11 = bad_entries;
    end

    always @(*) begin
        statistics_words$12 = stray_reads;
    end

    always @(*) begin
        statistics_words$13 = stray_writes;
    end

    always @(*) begin
        statistics_words$14 = no_context;
    end

    always @(*) begin
        statistics_words$15 = no_hold;
    end

    always @(*) begin
        statistics_words$16 = no_slot;
    end

    always @(*) begin
        statistics_words$17 = no_frame;
    end

    always @(*) begin
        statistics_words$18 = installs;
    end

    always @(*) begin
        statistics_words$19 = patches;
    end

    always @(*) begin
        statistics_words$20 = holds_taken;
    end

    always @(*) begin
        statistics_words$21 = holds_ended_by_write;
    end

    always @(*) begin
        statistics_words$22 = evictions;
    end

    always @(*) begin
        statistics_words$23 = writebacks;
    end

    always @(*) begin
        statistics_words$24 = demands;
    end

    always @(*) begin
        statistics_words$25 = events_lost;
    end

    always @(*) begin
        read_port$selected = 32'h0;
        if (read_block$0) begin
            read_port$selected = identity_read$q;
        end
        if (read_block$1) begin
            read_port$selected = configuration_read$q;
        end
        if (read_block$2) begin
            read_port$selected = control_read$q;
        end
        if (read_block$3) begin
            read_port$selected = command_read$q;
        end
        if (read_block$4) begin
            read_port$selected = events_read$q;
        end
        if (read_block$5) begin
            read_port$selected = frames_read$q;
        end
        if (read_block$6) begin
            read_port$selected = statistics_read$q;
        end
    end

    always @(*) begin
        read_block$0 = read_port$block == 0;
    end

    always @(*) begin
        read_block$1 = read_port$block == 1;
    end

    always @(*) begin
        read_block$2 = read_port$block == 2;
    end

    always @(*) begin
        read_block$3 = read_port$block == 3;
    end

    always @(*) begin
        read_block$4 = read_port$block == 4;
    end

    always @(*) begin
        read_block$5 = read_port$block == 5;
    end

    always @(*) begin
        read_block$6 = read_port$block == 6;
    end

endmodule // agent$registers


module agent$registers$command_argument_register(d,q,clock);

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

endmodule // agent$registers$command_argument_register


module agent$registers$command_read(d,q,clock);

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

endmodule // agent$registers$command_read


module agent$registers$command_register(d,q,clock);

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

endmodule // agent$registers$command_register


module agent$registers$command_token_register(d,q,clock);

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

endmodule // agent$registers$command_token_register


module agent$registers$configuration_read(d,q,clock);

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

endmodule // agent$registers$configuration_read


module agent$registers$control_read(d,q,clock);

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

endmodule // agent$registers$control_read


module agent$registers$control_register(d,q,clock);

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

endmodule // agent$registers$control_register


module agent$registers$deadline_cycles_register(d,q,clock);

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

endmodule // agent$registers$deadline_cycles_register


module agent$registers$dram_bound_cycles_register(d,q,clock);

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

endmodule // agent$registers$dram_bound_cycles_register


module agent$registers$enable_register(d,q,clock);

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

endmodule // agent$registers$enable_register


module agent$registers$error_code(d,q,clock);

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

endmodule // agent$registers$error_code


module agent$registers$error_offset(d,q,clock);

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

endmodule // agent$registers$error_offset


module agent$registers$events_read(d,q,clock);

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

endmodule // agent$registers$events_read


module agent$registers$fence_frame_register(d,q,clock);

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

endmodule // agent$registers$fence_frame_register


module agent$registers$fetch_limit_register(d,q,clock);

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

endmodule // agent$registers$fetch_limit_register


module agent$registers$fetch_timeout_cycles_register(d,q,clock);

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

endmodule // agent$registers$fetch_timeout_cycles_register


module agent$registers$frame_base_register(d,q,clock);

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

endmodule // agent$registers$frame_base_register


module agent$registers$frames_read(d,q,clock);

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

endmodule // agent$registers$frames_read


module agent$registers$guard(clock,value,minimum,maximum,hole_first,hole_last,zero_bits,above,not_zero,locked_while_busy,mapped,writable,busy,refused,code);

    // Module arguments
    input wire  clock;
    input wire  [31:0] value;
    input wire  [31:0] minimum;
    input wire  [31:0] maximum;
    input wire  [31:0] hole_first;
    input wire  [31:0] hole_last;
    input wire  [31:0] zero_bits;
    input wire  [2:0] above;
    input wire  [2:0] not_zero;
    input wire  locked_while_busy;
    input wire  mapped;
    input wire  writable;
    input wire  busy;
    output reg  refused;
    output reg  [2:0] code;

    // Constant declarations
    localparam  out_of_range_code = 3'b10;
    localparam  command_busy_code = 3'b100;
    localparam  read_only_code = 3'b101;
    localparam  unmapped_code = 3'b110;

    // Stub signals
    reg  is_below$d;
    wire  is_below$q;
    reg  is_below$clock;
    reg  is_in_hole$d;
    wire  is_in_hole$q;
    reg  is_in_hole$clock;
    reg  is_above$d;
    wire  is_above$q;
    reg  is_above$clock;
    reg  is_not_zero$d;
    wire  is_not_zero$q;
    reg  is_not_zero$clock;
    reg  is_locked$d;
    wire  is_locked$q;
    reg  is_locked$clock;
    reg  [2:0] code_register$d;
    wire  [2:0] code_register$q;
    reg  code_register$clock;
    reg  refused_register$d;
    wire  refused_register$q;
    reg  refused_register$clock;

    // Local signals
    reg  [2:0] code_next;
    reg  [31:0] bits_set;

    // Sub module instances
    agent$registers$guard$is_below is_below(
        .d(is_below$d),
        .q(is_below$q),
        .clock(is_below$clock)
    );
    agent$registers$guard$is_in_hole is_in_hole(
        .d(is_in_hole$d),
        .q(is_in_hole$q),
        .clock(is_in_hole$clock)
    );
    agent$registers$guard$is_above is_above(
        .d(is_above$d),
        .q(is_above$q),
        .clock(is_above$clock)
    );
    agent$registers$guard$is_not_zero is_not_zero(
        .d(is_not_zero$d),
        .q(is_not_zero$q),
        .clock(is_not_zero$clock)
    );
    agent$registers$guard$is_locked is_locked(
        .d(is_locked$d),
        .q(is_locked$q),
        .clock(is_locked$clock)
    );
    agent$registers$guard$code_register code_register(
        .d(code_register$d),
        .q(code_register$q),
        .clock(code_register$clock)
    );
    agent$registers$guard$refused_register refused_register(
        .d(refused_register$d),
        .q(refused_register$q),
        .clock(refused_register$clock)
    );

    // Update code

    always @(*) begin
        is_below$clock = clock;
    end

    always @(*) begin
        is_in_hole$clock = clock;
    end

    always @(*) begin
        is_above$clock = clock;
    end

    always @(*) begin
        is_not_zero$clock = clock;
    end

    always @(*) begin
        is_locked$clock = clock;
    end

    always @(*) begin
        is_below$d = is_below$q;
        is_below$d = value < minimum;
    end

    always @(*) begin
        is_in_hole$d = is_in_hole$q;
        is_in_hole$d = (value >= hole_first) & (value <= hole_last);
    end

    always @(*) begin
        is_above$d = is_above$q;
        is_above$d = value > maximum;
    end

    always @(*) begin
        is_not_zero$d = is_not_zero$q;
        is_not_zero$d = |bits_set;
    end

    always @(*) begin
        is_locked$d = is_locked$q;
        is_locked$d = locked_while_busy & busy;
    end

    always @(*) begin
        code_register$clock = clock;
    end

    always @(*) begin
        refused_register$clock = clock;
    end

    always @(*) begin
        code_register$d = code_register$q;
        code_register$d = code_next;
    end

    always @(*) begin
        refused_register$d = refused_register$q;
        refused_register$d = |code_next;
    end

    always @(*) begin
        code = code_register$q;
    end

    always @(*) begin
        refused = refused_register$q;
    end

    always @(*) begin
        bits_set = value & zero_bits;
    end

    always @(*) begin
        code_next = 32'h0;
        if (is_not_zero$q) begin
            code_next = not_zero;
        end
        if (is_above$q) begin
            code_next = above;
        end
        if (is_below$q | is_in_hole$q) begin
            code_next = out_of_range_code;
        end
        if (is_locked$q) begin
            code_next = command_busy_code;
        end
        if (~writable) begin
            code_next = read_only_code;
        end
        if (~mapped) begin
            code_next = unmapped_code;
        end
    end

endmodule // agent$registers$guard


module agent$registers$guard$code_register(d,q,clock);

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

endmodule // agent$registers$guard$code_register


module agent$registers$guard$is_above(d,q,clock);

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

endmodule // agent$registers$guard$is_above


module agent$registers$guard$is_below(d,q,clock);

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

endmodule // agent$registers$guard$is_below


module agent$registers$guard$is_in_hole(d,q,clock);

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

endmodule // agent$registers$guard$is_in_hole


module agent$registers$guard$is_locked(d,q,clock);

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

endmodule // agent$registers$guard$is_locked


module agent$registers$guard$is_not_zero(d,q,clock);

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

endmodule // agent$registers$guard$is_not_zero


module agent$registers$guard$refused_register(d,q,clock);

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

endmodule // agent$registers$guard$refused_register


module agent$registers$hold_limit_register(d,q,clock);

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

endmodule // agent$registers$hold_limit_register


module agent$registers$identity_read(d,q,clock);

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

endmodule // agent$registers$identity_read


module agent$registers$late_bit_register(d,q,clock);

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

endmodule // agent$registers$late_bit_register


module agent$registers$managed_bit_register(d,q,clock);

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

endmodule // agent$registers$managed_bit_register


module agent$registers$pin_timeout_cycles_register(d,q,clock);

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

endmodule // agent$registers$pin_timeout_cycles_register


module agent$registers$present_bit_register(d,q,clock);

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

endmodule // agent$registers$present_bit_register


module agent$registers$read_port(clock,reset,address_valid,address_ready,address,data_valid,data_ready,data,picks,index,block,selected);

    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  address_valid;
    output reg  address_ready;
    input wire  [11:0] address;
    output reg  data_valid;
    input wire  data_ready;
    output reg  [31:0] data;
    output reg  picks;
    output reg  [5:0] index;
    output reg  [3:0] block;
    input wire  [31:0] selected;

    // Enums
    localparam ReadState$Idle = 0;
    localparam ReadState$Word = 1;
    localparam ReadState$Select = 2;
    localparam ReadState$Respond = 3;

    // Stub signals
    reg  [1:0] state$d;
    wire  [1:0] state$q;
    reg  state$clock;
    reg  [11:0] address_register$d;
    wire  [11:0] address_register$q;
    reg  address_register$clock;
    reg  [31:0] data_register$d;
    wire  [31:0] data_register$q;
    reg  data_register$clock;

    // Sub module instances
    agent$registers$read_port$state state(
        .d(state$d),
        .q(state$q),
        .clock(state$clock)
    );
    agent$registers$read_port$address_register address_register(
        .d(address_register$d),
        .q(address_register$q),
        .clock(address_register$clock)
    );
    agent$registers$read_port$data_register data_register(
        .d(data_register$d),
        .q(data_register$q),
        .clock(data_register$clock)
    );

    // Update code

    always @(*) begin
        state$clock = clock;
    end

    always @(*) begin
        address_register$clock = clock;
    end

    always @(*) begin
        data_register$clock = clock;
    end

    always @(*) begin
        state$d = state$q;
        case (state$q)
        ReadState$Idle: begin
            if (address_valid) begin
                state$d = ReadState$Word;
            end
        end
        ReadState$Word: begin
            state$d = ReadState$Select;
        end
        ReadState$Select: begin
            state$d = ReadState$Respond;
        end
        ReadState$Respond: begin
            if (data_ready) begin
                state$d = ReadState$Idle;
            end
        end
        default: begin
            state$d = ReadState$Idle;
        end
        endcase
        if (reset) begin
            state$d = ReadState$Idle;
        end
    end

    always @(*) begin
        address_register$d = address_register$q;
        case (state$q)
        ReadState$Idle: begin
            if (address_valid) begin
                address_register$d = address;
            end
        end
        ReadState$Word: begin
        end
        ReadState$Select: begin
        end
        ReadState$Respond: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        data_register$d = data_register$q;
        case (state$q)
        ReadState$Idle: begin
        end
        ReadState$Word: begin
        end
        ReadState$Select: begin
            data_register$d = selected;
        end
        ReadState$Respond: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        index = address_register$q[(32'h2)+:(6)];
    end

    always @(*) begin
        block = address_register$q[(32'h8)+:(4)];
    end

    always @(*) begin
        data = data_register$q;
    end

    always @(*) begin
        picks = state$q == ReadState$Word;
    end

    always @(*) begin
        address_ready = state$q == ReadState$Idle;
    end

    always @(*) begin
        data_valid = state$q == ReadState$Respond;
    end

endmodule // agent$registers$read_port


module agent$registers$read_port$address_register(d,q,clock);

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

endmodule // agent$registers$read_port$address_register


module agent$registers$read_port$data_register(d,q,clock);

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

endmodule // agent$registers$read_port$data_register


module agent$registers$read_port$state(d,q,clock);

    // Module arguments
    input wire  [1:0] d;
    output reg  [1:0] q;
    input wire  clock;

    // Enums
    localparam ReadState$Idle = 0;
    localparam ReadState$Word = 1;
    localparam ReadState$Select = 2;
    localparam ReadState$Respond = 3;

    // Update code (custom)
    initial begin
       q = 64'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // agent$registers$read_port$state


module agent$registers$reply_bound_cycles(d,q,clock);

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

endmodule // agent$registers$reply_bound_cycles


module agent$registers$reply_limit(d,q,clock);

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

endmodule // agent$registers$reply_limit


module agent$registers$reserved_frames_register(d,q,clock);

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

endmodule // agent$registers$reserved_frames_register


module agent$registers$ring_address_high_register(d,q,clock);

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

endmodule // agent$registers$ring_address_high_register


module agent$registers$ring_address_low_register(d,q,clock);

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

endmodule // agent$registers$ring_address_low_register


module agent$registers$ring_consumer_register(d,q,clock);

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

endmodule // agent$registers$ring_consumer_register


module agent$registers$ring_entries_log2_register(d,q,clock);

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

endmodule // agent$registers$ring_entries_log2_register


module agent$registers$start_register(d,q,clock);

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

endmodule // agent$registers$start_register


module agent$registers$statistics_read(d,q,clock);

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

endmodule // agent$registers$statistics_read


module agent$registers$table_base_register(d,q,clock);

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

endmodule // agent$registers$table_base_register


module agent$registers$triple_bound(d,q,clock);

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

endmodule // agent$registers$triple_bound


module agent$registers$window_base_register(d,q,clock);

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

endmodule // agent$registers$window_base_register


module agent$registers$write_port(clock,reset,address_valid,address_ready,address,data_valid,data_ready,data,response_valid,response_ready,under_way,offset,block,index,value,refused,commit,refuse);

    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  address_valid;
    output reg  address_ready;
    input wire  [11:0] address;
    input wire  data_valid;
    output reg  data_ready;
    input wire  [31:0] data;
    output reg  response_valid;
    input wire  response_ready;
    output reg  under_way;
    output reg  [11:0] offset;
    output reg  [3:0] block;
    output reg  [5:0] index;
    output reg  [31:0] value;
    input wire  refused;
    output reg  commit;
    output reg  refuse;

    // Enums
    localparam WriteState$Idle = 0;
    localparam WriteState$Look = 1;
    localparam WriteState$Compare = 2;
    localparam WriteState$Decide = 3;
    localparam WriteState$Act = 4;
    localparam WriteState$Respond = 5;

    // Stub signals
    reg  [2:0] state$d;
    wire  [2:0] state$q;
    reg  state$clock;
    reg  [11:0] offset_register$d;
    wire  [11:0] offset_register$q;
    reg  offset_register$clock;
    reg  [31:0] value_register$d;
    wire  [31:0] value_register$q;
    reg  value_register$clock;

    // Local signals
    reg  taken;

    // Sub module instances
    agent$registers$write_port$state state(
        .d(state$d),
        .q(state$q),
        .clock(state$clock)
    );
    agent$registers$write_port$offset_register offset_register(
        .d(offset_register$d),
        .q(offset_register$q),
        .clock(offset_register$clock)
    );
    agent$registers$write_port$value_register value_register(
        .d(value_register$d),
        .q(value_register$q),
        .clock(value_register$clock)
    );

    // Update code

    always @(*) begin
        state$clock = clock;
    end

    always @(*) begin
        offset_register$clock = clock;
    end

    always @(*) begin
        value_register$clock = clock;
    end

    always @(*) begin
        state$d = state$q;
        case (state$q)
        WriteState$Idle: begin
            if (taken) begin
                state$d = WriteState$Look;
            end
        end
        WriteState$Look: begin
            state$d = WriteState$Compare;
        end
        WriteState$Compare: begin
            state$d = WriteState$Decide;
        end
        WriteState$Decide: begin
            state$d = WriteState$Act;
        end
        WriteState$Act: begin
            state$d = WriteState$Respond;
        end
        WriteState$Respond: begin
            if (response_ready) begin
                state$d = WriteState$Idle;
            end
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
        offset_register$d = offset_register$q;
        if (taken) begin
            offset_register$d = address;
        end
    end

    always @(*) begin
        value_register$d = value_register$q;
        if (taken) begin
            value_register$d = data;
        end
    end

    always @(*) begin
        offset = offset_register$q;
    end

    always @(*) begin
        block = offset_register$q[(32'h8)+:(4)];
    end

    always @(*) begin
        index = offset_register$q[(32'h2)+:(6)];
    end

    always @(*) begin
        value = value_register$q;
    end

    always @(*) begin
        taken = address_valid & data_valid & (state$q == WriteState$Idle);
    end

    always @(*) begin
        under_way = state$q != WriteState$Idle;
    end

    always @(*) begin
        address_ready = taken;
    end

    always @(*) begin
        data_ready = taken;
    end

    always @(*) begin
        response_valid = state$q == WriteState$Respond;
    end

    always @(*) begin
        commit = 1'b0;
        case (state$q)
        WriteState$Idle: begin
        end
        WriteState$Look: begin
        end
        WriteState$Compare: begin
        end
        WriteState$Decide: begin
        end
        WriteState$Act: begin
            commit = ~refused;
        end
        WriteState$Respond: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        refuse = 1'b0;
        case (state$q)
        WriteState$Idle: begin
        end
        WriteState$Look: begin
        end
        WriteState$Compare: begin
        end
        WriteState$Decide: begin
        end
        WriteState$Act: begin
            refuse = refused;
        end
        WriteState$Respond: begin
        end
        default: begin
        end
        endcase
    end

endmodule // agent$registers$write_port


module agent$registers$write_port$offset_register(d,q,clock);

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

endmodule // agent$registers$write_port$offset_register


module agent$registers$write_port$state(d,q,clock);

    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;

    // Enums
    localparam WriteState$Idle = 0;
    localparam WriteState$Look = 1;
    localparam WriteState$Compare = 2;
    localparam WriteState$Decide = 3;
    localparam WriteState$Act = 4;
    localparam WriteState$Respond = 5;

    // Update code (custom)
    initial begin
       q = 64'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // agent$registers$write_port$state


module agent$registers$write_port$value_register(d,q,clock);

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

endmodule // agent$registers$write_port$value_register


module agent$registers$write_rules(clock,under_way,block,index,mapped,writable,minimum,maximum,hole_first,hole_last,zero_bits,above,not_zero,locked_while_busy);

    // Module arguments
    input wire  clock;
    input wire  under_way;
    input wire  [3:0] block;
    input wire  [5:0] index;
    output reg  mapped;
    output reg  writable;
    output reg  [31:0] minimum;
    output reg  [31:0] maximum;
    output reg  [31:0] hole_first;
    output reg  [31:0] hole_last;
    output reg  [31:0] zero_bits;
    output reg  [2:0] above;
    output reg  [2:0] not_zero;
    output reg  locked_while_busy;

    // Stub signals
    reg  mapped_register$d;
    wire  mapped_register$q;
    reg  mapped_register$clock;
    reg  writable_register$d;
    wire  writable_register$q;
    reg  writable_register$clock;
    reg  [31:0] minimum_register$d;
    wire  [31:0] minimum_register$q;
    reg  minimum_register$clock;
    reg  [31:0] maximum_register$d;
    wire  [31:0] maximum_register$q;
    reg  maximum_register$clock;
    reg  [31:0] hole_first_register$d;
    wire  [31:0] hole_first_register$q;
    reg  hole_first_register$clock;
    reg  [31:0] hole_last_register$d;
    wire  [31:0] hole_last_register$q;
    reg  hole_last_register$clock;
    reg  [31:0] zero_bits_register$d;
    wire  [31:0] zero_bits_register$q;
    reg  zero_bits_register$clock;
    reg  [2:0] above_register$d;
    wire  [2:0] above_register$q;
    reg  above_register$clock;
    reg  [2:0] not_zero_register$d;
    wire  [2:0] not_zero_register$q;
    reg  not_zero_register$clock;
    reg  locked_while_busy_register$d;
    wire  locked_while_busy_register$q;
    reg  locked_while_busy_register$clock;

    // Local signals
    reg  in_block$0;
    reg  in_block$1;
    reg  in_block$2;
    reg  in_block$3;
    reg  in_block$4;
    reg  in_block$5;
    reg  in_block$6;
    reg  identity$0;
    reg  identity$1;
    reg  identity$2;
    reg  identity$3;
    reg  identity$4;
    reg  identity$5;
    reg  identity$6;
    reg  identity$7;
    reg  configuration$0;
    reg  configuration$1;
    reg  configuration$2;
    reg  configuration$3;
    reg  configuration$4;
    reg  configuration$5;
    reg  configuration$6;
    reg  configuration$7;
    reg  configuration$8;
    reg  configuration$9;
    reg  configuration$10;
    reg  configuration$11;
    reg  configuration$12;
    reg  configuration$13;
    reg  configuration$14;
    reg  configuration$15;
    reg  configuration$16;
    reg  configuration$17;
    reg  configuration$18;
    reg  configuration$19;
    reg  control$0;
    reg  control$1;
    reg  control$2;
    reg  control$3;
    reg  control$4;
    reg  control$5;
    reg  command$0;
    reg  command$1;
    reg  command$2;
    reg  command$3;
    reg  command$4;
    reg  command$5;
    reg  command$6;
    reg  command$7;
    reg  command$8;
    reg  events$0;
    reg  events$1;
    reg  events$2;
    reg  events$3;
    reg  events$4;
    reg  events$5;
    reg  events$6;
    reg  events$7;
    reg  frames$0;
    reg  frames$1;
    reg  frames$2;
    reg  frames$3;
    reg  frames$4;
    reg  frames$5;
    reg  frames$6;
    reg  frames$7;
    reg  frames$8;
    reg  frames$9;
    reg  frames$10;
    reg  statistics$0;
    reg  statistics$1;
    reg  statistics$2;
    reg  statistics$3;
    reg  statistics$4;
    reg  statistics$5;
    reg  statistics$6;
    reg  statistics$7;
    reg  statistics$8;
    reg  statistics$9;
    reg  statistics$10;
    reg  statistics$11;
    reg  statistics$12;
    reg  statistics$13;
    reg  statistics$14;
    reg  statistics$15;
    reg  statistics$16;
    reg  statistics$17;
    reg  statistics$18;
    reg  statistics$19;
    reg  statistics$20;
    reg  statistics$21;
    reg  statistics$22;
    reg  statistics$23;
    reg  statistics$24;
    reg  statistics$25;

    // Sub module instances
    agent$registers$write_rules$mapped_register mapped_register(
        .d(mapped_register$d),
        .q(mapped_register$q),
        .clock(mapped_register$clock)
    );
    agent$registers$write_rules$writable_register writable_register(
        .d(writable_register$d),
        .q(writable_register$q),
        .clock(writable_register$clock)
    );
    agent$registers$write_rules$minimum_register minimum_register(
        .d(minimum_register$d),
        .q(minimum_register$q),
        .clock(minimum_register$clock)
    );
    agent$registers$write_rules$maximum_register maximum_register(
        .d(maximum_register$d),
        .q(maximum_register$q),
        .clock(maximum_register$clock)
    );
    agent$registers$write_rules$hole_first_register hole_first_register(
        .d(hole_first_register$d),
        .q(hole_first_register$q),
        .clock(hole_first_register$clock)
    );
    agent$registers$write_rules$hole_last_register hole_last_register(
        .d(hole_last_register$d),
        .q(hole_last_register$q),
        .clock(hole_last_register$clock)
    );
    agent$registers$write_rules$zero_bits_register zero_bits_register(
        .d(zero_bits_register$d),
        .q(zero_bits_register$q),
        .clock(zero_bits_register$clock)
    );
    agent$registers$write_rules$above_register above_register(
        .d(above_register$d),
        .q(above_register$q),
        .clock(above_register$clock)
    );
    agent$registers$write_rules$not_zero_register not_zero_register(
        .d(not_zero_register$d),
        .q(not_zero_register$q),
        .clock(not_zero_register$clock)
    );
    agent$registers$write_rules$locked_while_busy_register locked_while_busy_register(
        .d(locked_while_busy_register$d),
        .q(locked_while_busy_register$q),
        .clock(locked_while_busy_register$clock)
    );

    // Update code

    always @(*) begin
        mapped_register$clock = clock;
    end

    always @(*) begin
        writable_register$clock = clock;
    end

    always @(*) begin
        mapped_register$d = mapped_register$q;
        mapped_register$d = 1'b0;
        if (under_way) begin
            if (identity$0) begin
                mapped_register$d = 1'b1;
            end
            if (identity$1) begin
                mapped_register$d = 1'b1;
            end
            if (identity$2) begin
                mapped_register$d = 1'b1;
            end
            if (identity$3) begin
                mapped_register$d = 1'b1;
            end
            if (identity$4) begin
                mapped_register$d = 1'b1;
            end
            if (identity$5) begin
                mapped_register$d = 1'b1;
            end
            if (identity$6) begin
                mapped_register$d = 1'b1;
            end
            if (identity$7) begin
                mapped_register$d = 1'b1;
            end
            if (configuration$0) begin
                mapped_register$d = 1'b1;
            end
            if (configuration$1) begin
                mapped_register$d = 1'b1;
            end
            if (configuration$2) begin
                mapped_register$d = 1'b1;
            end
            if (configuration$3) begin
                mapped_register$d = 1'b1;
            end
            if (configuration$4) begin
                mapped_register$d = 1'b1;
            end
            if (configuration$5) begin
                mapped_register$d = 1'b1;
            end
            if (configuration$6) begin
                mapped_register$d = 1'b1;
            end
            if (configuration$7) begin
                mapped_register$d = 1'b1;
            end
            if (configuration$8) begin
                mapped_register$d = 1'b1;
            end
            if (configuration$9) begin
                mapped_register$d = 1'b1;
            end
            if (configuration$10) begin
                mapped_register$d = 1'b1;
            end
            if (configuration$11) begin
                mapped_register$d = 1'b1;
            end
            if (configuration$12) begin
                mapped_register$d = 1'b1;
            end
            if (configuration$13) begin
                mapped_register$d = 1'b1;
            end
            if (configuration$14) begin
                mapped_register$d = 1'b1;
            end
            if (configuration$15) begin
                mapped_register$d = 1'b1;
            end
            if (configuration$16) begin
                mapped_register$d = 1'b1;
            end
            if (configuration$17) begin
                mapped_register$d = 1'b1;
            end
            if (configuration$18) begin
                mapped_register$d = 1'b1;
            end
            if (configuration$19) begin
                mapped_register$d = 1'b1;
            end
            if (control$0) begin
                mapped_register$d = 1'b1;
            end
            if (control$1) begin
                mapped_register$d = 1'b1;
            end
            if (control$2) begin
                mapped_register$d = 1'b1;
            end
            if (control$3) begin
                mapped_register$d = 1'b1;
            end
            if (control$4) begin
                mapped_register$d = 1'b1;
            end
            if (control$5) begin
                mapped_register$d = 1'b1;
            end
            if (command$0) begin
                mapped_register$d = 1'b1;
            end
            if (command$1) begin
                mapped_register$d = 1'b1;
            end
            if (command$2) begin
                mapped_register$d = 1'b1;
            end
            if (command$3) begin
                mapped_register$d = 1'b1;
            end
            if (command$4) begin
                mapped_register$d = 1'b1;
            end
            if (command$5) begin
                mapped_register$d = 1'b1;
            end
            if (command$6) begin
                mapped_register$d = 1'b1;
            end
            if (command$7) begin
                mapped_register$d = 1'b1;
            end
            if (command$8) begin
                mapped_register$d = 1'b1;
            end
            if (events$0) begin
                mapped_register$d = 1'b1;
            end
            if (events$1) begin
                mapped_register$d = 1'b1;
            end
            if (events$2) begin
                mapped_register$d = 1'b1;
            end
            if (events$3) begin
                mapped_register$d = 1'b1;
            end
            if (events$4) begin
                mapped_register$d = 1'b1;
            end
            if (events$5) begin
                mapped_register$d = 1'b1;
            end
            if (events$6) begin
                mapped_register$d = 1'b1;
            end
            if (events$7) begin
                mapped_register$d = 1'b1;
            end
            if (frames$0) begin
                mapped_register$d = 1'b1;
            end
            if (frames$1) begin
                mapped_register$d = 1'b1;
            end
            if (frames$2) begin
                mapped_register$d = 1'b1;
            end
            if (frames$3) begin
                mapped_register$d = 1'b1;
            end
            if (frames$4) begin
                mapped_register$d = 1'b1;
            end
            if (frames$5) begin
                mapped_register$d = 1'b1;
            end
            if (frames$6) begin
                mapped_register$d = 1'b1;
            end
            if (frames$7) begin
                mapped_register$d = 1'b1;
            end
            if (frames$8) begin
                mapped_register$d = 1'b1;
            end
            if (frames$9) begin
                mapped_register$d = 1'b1;
            end
            if (frames$10) begin
                mapped_register$d = 1'b1;
            end
            if (statistics$0) begin
                mapped_register$d = 1'b1;
            end
            if (statistics$1) begin
                mapped_register$d = 1'b1;
            end
            if (statistics$2) begin
                mapped_register$d = 1'b1;
            end
            if (statistics$3) begin
                mapped_register$d = 1'b1;
            end
            if (statistics$4) begin
                mapped_register$d = 1'b1;
            end
            if (statistics$5) begin
                mapped_register$d = 1'b1;
            end
            if (statistics$6) begin
                mapped_register$d = 1'b1;
            end
            if (statistics$7) begin
                mapped_register$d = 1'b1;
            end
            if (statistics$8) begin
                mapped_register$d = 1'b1;
            end
            if (statistics$9) begin
                mapped_register$d = 1'b1;
            end
            if (statistics$10) begin
                mapped_register$d = 1'b1;
            end
            if (statistics$11) begin
                mapped_register$d = 1'b1;
            end
            if (statistics$12) begin
                mapped_register$d = 1'b1;
            end
            if (statistics$13) begin
                mapped_register$d = 1'b1;
            end
            if (statistics$14) begin
                mapped_register$d = 1'b1;
            end
            if (statistics$15) begin
                mapped_register$d = 1'b1;
            end
            if (statistics$16) begin
                mapped_register$d = 1'b1;
            end
            if (statistics$17) begin
                mapped_register$d = 1'b1;
            end
            if (statistics$18) begin
                mapped_register$d = 1'b1;
            end
            if (statistics$19) begin
                mapped_register$d = 1'b1;
            end
            if (statistics$20) begin
                mapped_register$d = 1'b1;
            end
            if (statistics$21) begin
                mapped_register$d = 1'b1;
            end
            if (statistics$22) begin
                mapped_register$d = 1'b1;
            end
            if (statistics$23) begin
                mapped_register$d = 1'b1;
            end
            if (statistics$24) begin
                mapped_register$d = 1'b1;
            end
            if (statistics$25) begin
                mapped_register$d = 1'b1;
            end
        end
    end

    always @(*) begin
        writable_register$d = writable_register$q;
        writable_register$d = 1'b0;
        if (under_way) begin
            if (configuration$3) begin
                writable_register$d = 1'b1;
            end
            if (configuration$4) begin
                writable_register$d = 1'b1;
            end
            if (configuration$5) begin
                writable_register$d = 1'b1;
            end
            if (configuration$6) begin
                writable_register$d = 1'b1;
            end
            if (configuration$7) begin
                writable_register$d = 1'b1;
            end
            if (configuration$8) begin
                writable_register$d = 1'b1;
            end
            if (configuration$9) begin
                writable_register$d = 1'b1;
            end
            if (configuration$10) begin
                writable_register$d = 1'b1;
            end
            if (configuration$11) begin
                writable_register$d = 1'b1;
            end
            if (configuration$12) begin
                writable_register$d = 1'b1;
            end
            if (configuration$13) begin
                writable_register$d = 1'b1;
            end
            if (configuration$14) begin
                writable_register$d = 1'b1;
            end
            if (configuration$15) begin
                writable_register$d = 1'b1;
            end
            if (configuration$16) begin
                writable_register$d = 1'b1;
            end
            if (configuration$17) begin
                writable_register$d = 1'b1;
            end
            if (control$3) begin
                writable_register$d = 1'b1;
            end
            if (command$3) begin
                writable_register$d = 1'b1;
            end
            if (command$4) begin
                writable_register$d = 1'b1;
            end
            if (command$5) begin
                writable_register$d = 1'b1;
            end
            if (events$3) begin
                writable_register$d = 1'b1;
            end
            if (events$4) begin
                writable_register$d = 1'b1;
            end
            if (events$5) begin
                writable_register$d = 1'b1;
            end
            if (events$6) begin
                writable_register$d = 1'b1;
            end
        end
    end

    always @(*) begin
        minimum_register$clock = clock;
    end

    always @(*) begin
        maximum_register$clock = clock;
    end

    always @(*) begin
        minimum_register$d = minimum_register$q;
        minimum_register$d = 32'h0;
        if (under_way) begin
            if (configuration$11) begin
                minimum_register$d = 32'h1;
            end
            if (configuration$12) begin
                minimum_register$d = 32'h40;
            end
            if (configuration$14) begin
                minimum_register$d = 32'h1;
            end
            if (configuration$16) begin
                minimum_register$d = 32'h40;
            end
            if (configuration$17) begin
                minimum_register$d = 32'h40;
            end
            if (command$5) begin
                minimum_register$d = 32'h1;
            end
        end
    end

    always @(*) begin
        maximum_register$d = maximum_register$q;
        maximum_register$d = 64'hffffffff;
        if (under_way) begin
            if (configuration$3) begin
                maximum_register$d = 32'hfffffff;
            end
            if (configuration$4) begin
                maximum_register$d = 32'hfffffff;
            end
            if (configuration$5) begin
                maximum_register$d = 32'hfffffff;
            end
            if (configuration$6) begin
                maximum_register$d = 32'hfffffff;
            end
            if (configuration$7) begin
                maximum_register$d = 32'h3f;
            end
            if (configuration$8) begin
                maximum_register$d = 32'h3f;
            end
            if (configuration$9) begin
                maximum_register$d = 32'h3f;
            end
            if (configuration$11) begin
                maximum_register$d = 32'h1367;
            end
            if (configuration$12) begin
                maximum_register$d = 32'h677;
            end
            if (configuration$13) begin
                maximum_register$d = 32'h10;
            end
            if (configuration$14) begin
                maximum_register$d = 32'h40;
            end
            if (configuration$15) begin
                maximum_register$d = 32'hff;
            end
            if (configuration$16) begin
                maximum_register$d = 32'hffff;
            end
            if (configuration$17) begin
                maximum_register$d = 32'hffffff;
            end
            if (command$5) begin
                maximum_register$d = 32'hc;
            end
            if (events$5) begin
                maximum_register$d = 32'h10;
            end
        end
    end

    always @(*) begin
        hole_first_register$clock = clock;
    end

    always @(*) begin
        hole_last_register$clock = clock;
    end

    always @(*) begin
        hole_first_register$d = hole_first_register$q;
        hole_first_register$d = 32'h1;
        if (under_way) begin
            if (configuration$7) begin
                hole_first_register$d = 32'hc;
            end
            if (configuration$8) begin
                hole_first_register$d = 32'hc;
            end
            if (configuration$9) begin
                hole_first_register$d = 32'hc;
            end
        end
    end

    always @(*) begin
        hole_last_register$d = hole_last_register$q;
        hole_last_register$d = 32'h0;
        if (under_way) begin
            if (configuration$7) begin
                hole_last_register$d = 32'h33;
            end
            if (configuration$8) begin
                hole_last_register$d = 32'h33;
            end
            if (configuration$9) begin
                hole_last_register$d = 32'h33;
            end
            if (events$5) begin
                hole_last_register$d = 32'h3;
            end
        end
    end

    always @(*) begin
        zero_bits_register$clock = clock;
    end

    always @(*) begin
        above_register$clock = clock;
    end

    always @(*) begin
        zero_bits_register$d = zero_bits_register$q;
        zero_bits_register$d = 32'h0;
        if (under_way) begin
            if (configuration$3) begin
                zero_bits_register$d = 32'hfff;
            end
            if (configuration$4) begin
                zero_bits_register$d = 32'hfff;
            end
            if (configuration$5) begin
                zero_bits_register$d = 32'h3fff;
            end
            if (configuration$10) begin
                zero_bits_register$d = 64'hffffffe0;
            end
            if (control$3) begin
                zero_bits_register$d = 64'hfffffff0;
            end
            if (events$3) begin
                zero_bits_register$d = 32'hf;
            end
        end
    end

    always @(*) begin
        above_register$d = above_register$q;
        above_register$d = 32'h2;
        if (under_way) begin
            if (configuration$11) begin
                above_register$d = 32'h1;
            end
            if (configuration$12) begin
                above_register$d = 32'h1;
            end
        end
    end

    always @(*) begin
        not_zero_register$clock = clock;
    end

    always @(*) begin
        locked_while_busy_register$clock = clock;
    end

    always @(*) begin
        not_zero_register$d = not_zero_register$q;
        not_zero_register$d = 32'h2;
        if (under_way) begin
            if (configuration$3) begin
                not_zero_register$d = 32'h3;
            end
            if (configuration$4) begin
                not_zero_register$d = 32'h3;
            end
            if (configuration$5) begin
                not_zero_register$d = 32'h3;
            end
            if (configuration$6) begin
                not_zero_register$d = 32'h3;
            end
            if (configuration$7) begin
                not_zero_register$d = 32'h3;
            end
            if (configuration$8) begin
                not_zero_register$d = 32'h3;
            end
            if (configuration$9) begin
                not_zero_register$d = 32'h3;
            end
            if (configuration$11) begin
                not_zero_register$d = 32'h3;
            end
            if (configuration$12) begin
                not_zero_register$d = 32'h3;
            end
            if (configuration$13) begin
                not_zero_register$d = 32'h3;
            end
            if (configuration$14) begin
                not_zero_register$d = 32'h3;
            end
            if (configuration$15) begin
                not_zero_register$d = 32'h3;
            end
            if (configuration$16) begin
                not_zero_register$d = 32'h3;
            end
            if (configuration$17) begin
                not_zero_register$d = 32'h3;
            end
            if (command$3) begin
                not_zero_register$d = 32'h3;
            end
            if (command$4) begin
                not_zero_register$d = 32'h3;
            end
            if (command$5) begin
                not_zero_register$d = 32'h3;
            end
            if (events$3) begin
                not_zero_register$d = 32'h3;
            end
            if (events$4) begin
                not_zero_register$d = 32'h3;
            end
            if (events$5) begin
                not_zero_register$d = 32'h3;
            end
            if (events$6) begin
                not_zero_register$d = 32'h3;
            end
        end
    end

    always @(*) begin
        locked_while_busy_register$d = locked_while_busy_register$q;
        locked_while_busy_register$d = 1'b0;
        if (under_way) begin
            if (command$3) begin
                locked_while_busy_register$d = 1'b1;
            end
            if (command$4) begin
                locked_while_busy_register$d = 1'b1;
            end
            if (command$5) begin
                locked_while_busy_register$d = 1'b1;
            end
        end
    end

    always @(*) begin
        mapped = mapped_register$q;
    end

    always @(*) begin
        writable = writable_register$q;
    end

    always @(*) begin
        minimum = minimum_register$q;
    end

    always @(*) begin
        maximum = maximum_register$q;
    end

    always @(*) begin
        hole_first = hole_first_register$q;
    end

    always @(*) begin
        hole_last = hole_last_register$q;
    end

    always @(*) begin
        zero_bits = zero_bits_register$q;
    end

    always @(*) begin
        above = above_register$q;
    end

    always @(*) begin
        not_zero = not_zero_register$q;
    end

    always @(*) begin
        locked_while_busy = locked_while_busy_register$q;
    end

    always @(*) begin
        in_block$0 = 1'b0;
        if (under_way) begin
            in_block$0 = block == 0;
        end
    end

    always @(*) begin
        in_block$1 = 1'b0;
        if (under_way) begin
            in_block$1 = block == 1;
        end
    end

    always @(*) begin
        in_block$2 = 1'b0;
        if (under_way) begin
            in_block$2 = block == 2;
        end
    end

    always @(*) begin
        in_block$3 = 1'b0;
        if (under_way) begin
            in_block$3 = block == 3;
        end
    end

    always @(*) begin
        in_block$4 = 1'b0;
        if (under_way) begin
            in_block$4 = block == 4;
        end
    end

    always @(*) begin
        in_block$5 = 1'b0;
        if (under_way) begin
            in_block$5 = block == 5;
        end
    end

    always @(*) begin
        in_block$6 = 1'b0;
        if (under_way) begin
            in_block$6 = block == 6;
        end
    end

    always @(*) begin
        identity$0 = 1'b0;
        if (under_way) begin
            identity$0 = in_block$0 & (index == 0);
        end
    end

    always @(*) begin
        identity$1 = 1'b0;
        if (under_way) begin
            identity$1 = in_block$0 & (index == 1);
        end
    end

    always @(*) begin
        identity$2 = 1'b0;
        if (under_way) begin
            identity$2 = in_block$0 & (index == 2);
        end
    end

    always @(*) begin
        identity$3 = 1'b0;
        if (under_way) begin
            identity$3 = in_block$0 & (index == 3);
        end
    end

    always @(*) begin
        identity$4 = 1'b0;
        if (under_way) begin
            identity$4 = in_block$0 & (index == 4);
        end
    end

    always @(*) begin
        identity$5 = 1'b0;
        if (under_way) begin
            identity$5 = in_block$0 & (index == 5);
        end
    end

    always @(*) begin
        identity$6 = 1'b0;
        if (under_way) begin
            identity$6 = in_block$0 & (index == 6);
        end
    end

    always @(*) begin
        identity$7 = 1'b0;
        if (under_way) begin
            identity$7 = in_block$0 & (index == 7);
        end
    end

    always @(*) begin
        configuration$0 = 1'b0;
        if (under_way) begin
            configuration$0 = in_block$1 & (index == 0);
        end
    end

    always @(*) begin
        configuration$1 = 1'b0;
        if (under_way) begin
            configuration$1 = in_block$1 & (index == 1);
        end
    end

    always @(*) begin
        configuration$2 = 1'b0;
        if (under_way) begin
            configuration$2 = in_block$1 & (index == 2);
        end
    end

    always @(*) begin
        configuration$3 = 1'b0;
        if (under_way) begin
            configuration$3 = in_block$1 & (index == 3);
        end
    end

    always @(*) begin
        configuration$4 = 1'b0;
        if (under_way) begin
            configuration$4 = in_block$1 & (index == 4);
        end
    end

    always @(*) begin
        configuration$5 = 1'b0;
        if (under_way) begin
            configuration$5 = in_block$1 & (index == 5);
        end
    end

    always @(*) begin
        configuration$6 = 1'b0;
        if (under_way) begin
            configuration$6 = in_block$1 & (index == 6);
        end
    end

    always @(*) begin
        configuration$7 = 1'b0;
        if (under_way) begin
            configuration$7 = in_block$1 & (index == 7);
        end
    end

    always @(*) begin
        configuration$8 = 1'b0;
        if (under_way) begin
            configuration$8 = in_block$1 & (index == 8);
        end
    end

    always @(*) begin
        configuration$9 = 1'b0;
        if (under_way) begin
            configuration$9 = in_block$1 & (index == 9);
        end
    end

    always @(*) begin
        configuration$10 = 1'b0;
        if (under_way) begin
            configuration$10 = in_block$1 & (index == 10);
        end
    end

    always @(*) begin
        configuration$11 = 1'b0;
        if (under_way) begin
            configuration$11 = in_block$1 & (index == 11);
        end
    end

    always @(*) begin
        configuration$12 = 1'b0;
        if (under_way) begin
            configuration$12 = in_block$1 & (index == 12);
        end
    end

    always @(*) begin
        configuration$13 = 1'b0;
        if (under_way) begin
            configuration$13 = in_block$1 & (index == 13);
        end
    end

    always @(*) begin
        configuration$14 = 1'b0;
        if (under_way) begin
            configuration$14 = in_block$1 & (index == 14);
        end
    end

    always @(*) begin
        configuration$15 = 1'b0;
        if (under_way) begin
            configuration$15 = in_block$1 & (index == 15);
        end
    end

    always @(*) begin
        configuration$16 = 1'b0;
        if (under_way) begin
            configuration$16 = in_block$1 & (index == 16);
        end
    end

    always @(*) begin
        configuration$17 = 1'b0;
        if (under_way) begin
            configuration$17 = in_block$1 & (index == 17);
        end
    end

    always @(*) begin
        configuration$18 = 1'b0;
        if (under_way) begin
            configuration$18 = in_block$1 & (index == 18);
        end
    end

    always @(*) begin
        configuration$19 = 1'b0;
        if (under_way) begin
            configuration$19 = in_block$1 & (index == 19);
        end
    end

    always @(*) begin
        control$0 = 1'b0;
        if (under_way) begin
            control$0 = in_block$2 & (index == 0);
        end
    end

    always @(*) begin
        control$1 = 1'b0;
        if (under_way) begin
            control$1 = in_block$2 & (index == 1);
        end
    end

    always @(*) begin
        control$2 = 1'b0;
        if (under_way) begin
            control$2 = in_block$2 & (index == 2);
        end
    end

    always @(*) begin
        control$3 = 1'b0;
        if (under_way) begin
            control$3 = in_block$2 & (index == 3);
        end
    end

    always @(*) begin
        control$4 = 1'b0;
        if (under_way) begin
            control$4 = in_block$2 & (index == 4);
        end
    end

    always @(*) begin
        control$5 = 1'b0;
        if (under_way) begin
            control$5 = in_block$2 & (index == 5);
        end
    end

    always @(*) begin
        command$0 = 1'b0;
        if (under_way) begin
            command$0 = in_block$3 & (index == 0);
        end
    end

    always @(*) begin
        command$1 = 1'b0;
        if (under_way) begin
            command$1 = in_block$3 & (index == 1);
        end
    end

    always @(*) begin
        command$2 = 1'b0;
        if (under_way) begin
            command$2 = in_block$3 & (index == 2);
        end
    end

    always @(*) begin
        command$3 = 1'b0;
        if (under_way) begin
            command$3 = in_block$3 & (index == 3);
        end
    end

    always @(*) begin
        command$4 = 1'b0;
        if (under_way) begin
            command$4 = in_block$3 & (index == 4);
        end
    end

    always @(*) begin
        command$5 = 1'b0;
        if (under_way) begin
            command$5 = in_block$3 & (index == 5);
        end
    end

    always @(*) begin
        command$6 = 1'b0;
        if (under_way) begin
            command$6 = in_block$3 & (index == 6);
        end
    end

    always @(*) begin
        command$7 = 1'b0;
        if (under_way) begin
            command$7 = in_block$3 & (index == 7);
        end
    end

    always @(*) begin
        command$8 = 1'b0;
        if (under_way) begin
            command$8 = in_block$3 & (index == 8);
        end
    end

    always @(*) begin
        events$0 = 1'b0;
        if (under_way) begin
            events$0 = in_block$4 & (index == 0);
        end
    end

    always @(*) begin
        events$1 = 1'b0;
        if (under_way) begin
            events$1 = in_block$4 & (index == 1);
        end
    end

    always @(*) begin
        events$2 = 1'b0;
        if (under_way) begin
            events$2 = in_block$4 & (index == 2);
        end
    end

    always @(*) begin
        events$3 = 1'b0;
        if (under_way) begin
            events$3 = in_block$4 & (index == 3);
        end
    end

    always @(*) begin
        events$4 = 1'b0;
        if (under_way) begin
            events$4 = in_block$4 & (index == 4);
        end
    end

    always @(*) begin
        events$5 = 1'b0;
        if (under_way) begin
            events$5 = in_block$4 & (index == 5);
        end
    end

    always @(*) begin
        events$6 = 1'b0;
        if (under_way) begin
            events$6 = in_block$4 & (index == 6);
        end
    end

    always @(*) begin
        events$7 = 1'b0;
        if (under_way) begin
            events$7 = in_block$4 & (index == 7);
        end
    end

    always @(*) begin
        frames$0 = 1'b0;
        if (under_way) begin
            frames$0 = in_block$5 & (index == 0);
        end
    end

    always @(*) begin
        frames$1 = 1'b0;
        if (under_way) begin
            frames$1 = in_block$5 & (index == 1);
        end
    end

    always @(*) begin
        frames$2 = 1'b0;
        if (under_way) begin
            frames$2 = in_block$5 & (index == 2);
        end
    end

    always @(*) begin
        frames$3 = 1'b0;
        if (under_way) begin
            frames$3 = in_block$5 & (index == 3);
        end
    end

    always @(*) begin
        frames$4 = 1'b0;
        if (under_way) begin
            frames$4 = in_block$5 & (index == 4);
        end
    end

    always @(*) begin
        frames$5 = 1'b0;
        if (under_way) begin
            frames$5 = in_block$5 & (index == 5);
        end
    end

    always @(*) begin
        frames$6 = 1'b0;
        if (under_way) begin
            frames$6 = in_block$5 & (index == 6);
        end
    end

    always @(*) begin
        frames$7 = 1'b0;
        if (under_way) begin
            frames$7 = in_block$5 & (index == 7);
        end
    end

    always @(*) begin
        frames$8 = 1'b0;
        if (under_way) begin
            frames$8 = in_block$5 & (index == 8);
        end
    end

    always @(*) begin
        frames$9 = 1'b0;
        if (under_way) begin
            frames$9 = in_block$5 & (index == 9);
        end
    end

    always @(*) begin
        frames$10 = 1'b0;
        if (under_way) begin
            frames$10 = in_block$5 & (index == 10);
        end
    end

    always @(*) begin
        statistics$0 = 1'b0;
        if (under_way) begin
            statistics$0 = in_block$6 & (index == 0);
        end
    end

    always @(*) begin
        statistics$1 = 1'b0;
        if (under_way) begin
            statistics$1 = in_block$6 & (index == 1);
        end
    end

    always @(*) begin
        statistics$2 = 1'b0;
        if (under_way) begin
            statistics$2 = in_block$6 & (index == 2);
        end
    end

    always @(*) begin
        statistics$3 = 1'b0;
        if (under_way) begin
            statistics$3 = in_block$6 & (index == 3);
        end
    end

    always @(*) begin
        statistics$4 = 1'b0;
        if (under_way) begin
            statistics$4 = in_block$6 & (index == 4);
        end
    end

    always @(*) begin
        statistics$5 = 1'b0;
        if (under_way) begin
            statistics$5 = in_block$6 & (index == 5);
        end
    end

    always @(*) begin
        statistics$6 = 1'b0;
        if (under_way) begin
            statistics$6 = in_block$6 & (index == 6);
        end
    end

    always @(*) begin
        statistics$7 = 1'b0;
        if (under_way) begin
            statistics$7 = in_block$6 & (index == 7);
        end
    end

    always @(*) begin
        statistics$8 = 1'b0;
        if (under_way) begin
            statistics$8 = in_block$6 & (index == 8);
        end
    end

    always @(*) begin
        statistics$9 = 1'b0;
        if (under_way) begin
            statistics$9 = in_block$6 & (index == 9);
        end
    end

    always @(*) begin
        statistics$10 = 1'b0;
        if (under_way) begin
            statistics$10 = in_block$6 & (index == 10);
        end
    end

    always @(*) begin
        statistics$11 = 1'b0;
        if (under_way) begin
            statistics$11 = in_block$6 & (index == 11);
        end
    end

    always @(*) begin
        statistics$12 = 1'b0;
        if (under_way) begin
            statistics$12 = in_block$6 & (index == 12);
        end
    end

    always @(*) begin
        statistics$13 = 1'b0;
        if (under_way) begin
            statistics$13 = in_block$6 & (index == 13);
        end
    end

    always @(*) begin
        statistics$14 = 1'b0;
        if (under_way) begin
            statistics$14 = in_block$6 & (index == 14);
        end
    end

    always @(*) begin
        statistics$15 = 1'b0;
        if (under_way) begin
            statistics$15 = in_block$6 & (index == 15);
        end
    end

    always @(*) begin
        statistics$16 = 1'b0;
        if (under_way) begin
            statistics$16 = in_block$6 & (index == 16);
        end
    end

    always @(*) begin
        statistics$17 = 1'b0;
        if (under_way) begin
            statistics$17 = in_block$6 & (index == 17);
        end
    end

    always @(*) begin
        statistics$18 = 1'b0;
        if (under_way) begin
            statistics$18 = in_block$6 & (index == 18);
        end
    end

    always @(*) begin
        statistics$19 = 1'b0;
        if (under_way) begin
            statistics$19 = in_block$6 & (index == 19);
        end
    end

    always @(*) begin
        statistics$20 = 1'b0;
        if (under_way) begin
            statistics$20 = in_block$6 & (index == 20);
        end
    end

    always @(*) begin
        statistics$21 = 1'b0;
        if (under_way) begin
            statistics$21 = in_block$6 & (index == 21);
        end
    end

    always @(*) begin
        statistics$22 = 1'b0;
        if (under_way) begin
            statistics$22 = in_block$6 & (index == 22);
        end
    end

    always @(*) begin
        statistics$23 = 1'b0;
        if (under_way) begin
            statistics$23 = in_block$6 & (index == 23);
        end
    end

    always @(*) begin
        statistics$24 = 1'b0;
        if (under_way) begin
            statistics$24 = in_block$6 & (index == 24);
        end
    end

    always @(*) begin
        statistics$25 = 1'b0;
        if (under_way) begin
            statistics$25 = in_block$6 & (index == 25);
        end
    end

endmodule // agent$registers$write_rules


module agent$registers$write_rules$above_register(d,q,clock);

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

endmodule // agent$registers$write_rules$above_register


module agent$registers$write_rules$hole_first_register(d,q,clock);

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

endmodule // agent$registers$write_rules$hole_first_register


module agent$registers$write_rules$hole_last_register(d,q,clock);

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

endmodule // agent$registers$write_rules$hole_last_register


module agent$registers$write_rules$locked_while_busy_register(d,q,clock);

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

endmodule // agent$registers$write_rules$locked_while_busy_register


module agent$registers$write_rules$mapped_register(d,q,clock);

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

endmodule // agent$registers$write_rules$mapped_register


module agent$registers$write_rules$maximum_register(d,q,clock);

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

endmodule // agent$registers$write_rules$maximum_register


module agent$registers$write_rules$minimum_register(d,q,clock);

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

endmodule // agent$registers$write_rules$minimum_register


module agent$registers$write_rules$not_zero_register(d,q,clock);

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

endmodule // agent$registers$write_rules$not_zero_register


module agent$registers$write_rules$writable_register(d,q,clock);

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

endmodule // agent$registers$write_rules$writable_register


module agent$registers$write_rules$zero_bits_register(d,q,clock);

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

endmodule // agent$registers$write_rules$zero_bits_register


module agent$reset_seen(d,q,clock);

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

endmodule // agent$reset_seen


module agent$sequencer(clock,reset,now,present_bit,managed_bit,late_bit,frame_base,window_base,table_base,enable_prefetch,enable_hold,enable_install,hold_limit,fetch_limit,reserved_frames,deadline_cycles,shed_cycles,fence_count,is_ready,arrived_empty,arrived_take,taken_index,taken_data,taken_error,taken_line,taken_accepted,taken_flags,current_line,current_held,current_expiry,holds_taken,finish,finish_ready,finish_index,finish_data,finish_touched,finish_bad,finish_waiting,finish_expiry,finish_hold,policy_remote,policy_wanted,free_slot,free_slot_valid,slots_busy,allocate,allocate_page,allocate_frame,allocate_entry,allocate_demand,done_slot,done,dead,mark_taken,complete,complete_entry,complete_failed,complete_taken,end_valid,end_take,end_page,end_frame,end_entry,end_taken,end_failed,end_cancelled,command_start,command_operation,command_argument,command_token,command_busy,command_result,command_result0,command_result1,check_valid,check_ready,check_address,check_arrive,check_data,check_response,tag_write,tag_frame,tag_value,live_write,live_frame,live_value,dirty_frame,dirty,touch,touch_frame,hand_frame,hand_referenced,hand_passes,writeback_start,writeback_slot,writeback_page,writeback_frame,writeback_done_valid,writeback_done_slot,writeback_done_error,pin,unpin,pin_page,pins_full,pin_expired,pin_expired_page,event_valid,event_type,event_frame,event_page,event_entry,count_fetch,count_failed,count_cancelled,count_alias,count_bad,count_no_hold,count_no_slot,count_no_frame,count_hold,count_eviction,count_writeback,count_demand,frames_posted,frames_withdrawn,frames_free,frames_fetching,frames_staged,frames_resident,frames_leaving,frames_writing_back);

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
    reg  decode$valid;
    reg  [511:0] decode$data;
    reg  [5:0] decode$present_bit;
    reg  [5:0] decode$managed_bit;
    reg  [27:0] decode$frame_base;
    reg  [27:0] decode$window_base;
    wire  [7:0] decode$remote;
    wire  [7:0] decode$wrong;
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
    reg  [5:0] entry_check$present_bit;
    reg  [5:0] entry_check$managed_bit;
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
    reg  [63:0] late_mask;
    reg  [63:0] frame_number_mask;
    reg  [63:0] low_bits;
    reg  [63:0] install_word;
    reg  [63:0] cleared_word;
    reg  [63:0] frame_word;
    reg  [63:0] picked_entry;
    reg  [7:0] one8;
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
    reg  [15:0] expiry;
    reg  [15:0] own_expiry;
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
    agent$sequencer$directory directory(
        .read_address(directory$read_address),
        .read_clock(directory$read_clock),
        .read_data(directory$read_data),
        .write_address(directory$write_address),
        .write_clock(directory$write_clock),
        .write_data(directory$write_data),
        .write_enable(directory$write_enable)
    );
    agent$sequencer$frames frames(
        .read_address(frames$read_address),
        .read_clock(frames$read_clock),
        .read_data(frames$read_data),
        .write_address(frames$write_address),
        .write_clock(frames$write_clock),
        .write_data(frames$write_data),
        .write_enable(frames$write_enable)
    );
    agent$sequencer$free_list free_list(
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
    agent$sequencer$writeback_facts writeback_facts(
        .read_address(writeback_facts$read_address),
        .read_clock(writeback_facts$read_clock),
        .read_data(writeback_facts$read_data),
        .write_address(writeback_facts$write_address),
        .write_clock(writeback_facts$write_clock),
        .write_data(writeback_facts$write_data),
        .write_enable(writeback_facts$write_enable)
    );
    agent$sequencer$writebacks_done writebacks_done(
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
    agent$sequencer$decode decode(
        .valid(decode$valid),
        .data(decode$data),
        .present_bit(decode$present_bit),
        .managed_bit(decode$managed_bit),
        .frame_base(decode$frame_base),
        .window_base(decode$window_base),
        .remote(decode$remote),
        .wrong(decode$wrong)
    );
    agent$sequencer$counts counts(
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
    agent$sequencer$entry_check entry_check(
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
        .present_bit(entry_check$present_bit),
        .managed_bit(entry_check$managed_bit),
        .table_base(entry_check$table_base),
        .window_base(entry_check$window_base),
        .read_valid(entry_check$read_valid),
        .read_ready(entry_check$read_ready),
        .read_address(entry_check$read_address),
        .arrive(entry_check$arrive),
        .arrive_data(entry_check$arrive_data),
        .arrive_response(entry_check$arrive_response)
    );
    agent$sequencer$state state(
        .d(state$d),
        .q(state$q),
        .clock(state$clock)
    );
    agent$sequencer$after after(
        .d(after$d),
        .q(after$q),
        .clock(after$clock)
    );
    agent$sequencer$sweep sweep(
        .d(sweep$d),
        .q(sweep$q),
        .clock(sweep$clock)
    );
    agent$sequencer$swept swept(
        .d(swept$d),
        .q(swept$q),
        .clock(swept$clock)
    );
    agent$sequencer$look_page look_page(
        .d(look_page$d),
        .q(look_page$q),
        .clock(look_page$clock)
    );
    agent$sequencer$look_frame look_frame(
        .d(look_frame$d),
        .q(look_frame$q),
        .clock(look_frame$clock)
    );
    agent$sequencer$found found(
        .d(found$d),
        .q(found$q),
        .clock(found$clock)
    );
    agent$sequencer$found_in_frame found_in_frame(
        .d(found_in_frame$d),
        .q(found_in_frame$q),
        .clock(found_in_frame$clock)
    );
    agent$sequencer$others_first others_first(
        .d(others_first$d),
        .q(others_first$q),
        .clock(others_first$clock)
    );
    agent$sequencer$working working(
        .d(working$d),
        .q(working$q),
        .clock(working$clock)
    );
    agent$sequencer$line_number line_number(
        .d(line_number$d),
        .q(line_number$q),
        .clock(line_number$clock)
    );
    agent$sequencer$accepted accepted(
        .d(accepted$d),
        .q(accepted$q),
        .clock(accepted$clock)
    );
    agent$sequencer$flags flags(
        .d(flags$d),
        .q(flags$q),
        .clock(flags$clock)
    );
    agent$sequencer$pending pending(
        .d(pending$d),
        .q(pending$q),
        .clock(pending$clock)
    );
    agent$sequencer$wrong wrong(
        .d(wrong$d),
        .q(wrong$q),
        .clock(wrong$clock)
    );
    agent$sequencer$remote remote(
        .d(remote$d),
        .q(remote$q),
        .clock(remote$clock)
    );
    agent$sequencer$touched touched(
        .d(touched$d),
        .q(touched$q),
        .clock(touched$clock)
    );
    agent$sequencer$waiting waiting(
        .d(waiting$d),
        .q(waiting$q),
        .clock(waiting$clock)
    );
    agent$sequencer$bad bad(
        .d(bad$d),
        .q(bad$q),
        .clock(bad$clock)
    );
    agent$sequencer$index index(
        .d(index$d),
        .q(index$q),
        .clock(index$clock)
    );
    agent$sequencer$index_bit index_bit(
        .d(index_bit$d),
        .q(index_bit$q),
        .clock(index_bit$clock)
    );
    agent$sequencer$entry entry(
        .d(entry$d),
        .q(entry$q),
        .clock(entry$clock)
    );
    agent$sequencer$running running(
        .d(running$d),
        .q(running$q),
        .clock(running$clock)
    );
    agent$sequencer$wants_command wants_command(
        .d(wants_command$d),
        .q(wants_command$q),
        .clock(wants_command$clock)
    );
    agent$sequencer$operation operation(
        .d(operation$d),
        .q(operation$q),
        .clock(operation$clock)
    );
    agent$sequencer$result result(
        .d(result$d),
        .q(result$q),
        .clock(result$clock)
    );
    agent$sequencer$result0 result0(
        .d(result0$d),
        .q(result0$q),
        .clock(result0$clock)
    );
    agent$sequencer$result1 result1(
        .d(result1$d),
        .q(result1$q),
        .clock(result1$clock)
    );
    agent$sequencer$writebacks_busy writebacks_busy(
        .d(writebacks_busy$d),
        .q(writebacks_busy$q),
        .clock(writebacks_busy$clock)
    );
    agent$sequencer$done_writeback done_writeback(
        .d(done_writeback$d),
        .q(done_writeback$q),
        .clock(done_writeback$clock)
    );
    agent$sequencer$done_writeback_error done_writeback_error(
        .d(done_writeback_error$d),
        .q(done_writeback_error$q),
        .clock(done_writeback_error$clock)
    );
    agent$sequencer$free_head free_head(
        .d(free_head$d),
        .q(free_head$q),
        .clock(free_head$clock)
    );
    agent$sequencer$free_head_valid free_head_valid(
        .d(free_head_valid$d),
        .q(free_head_valid$q),
        .clock(free_head_valid$clock)
    );
    agent$sequencer$hand hand(
        .d(hand$d),
        .q(hand$q),
        .clock(hand$clock)
    );
    agent$sequencer$last_frame last_frame(
        .d(last_frame$d),
        .q(last_frame$q),
        .clock(last_frame$clock)
    );
    agent$sequencer$tries tries(
        .d(tries$d),
        .q(tries$q),
        .clock(tries$clock)
    );
    agent$sequencer$hand_moves hand_moves(
        .d(hand_moves$d),
        .q(hand_moves$q),
        .clock(hand_moves$clock)
    );
    agent$sequencer$word$0 word$0(
        .d(word$0$d),
        .q(word$0$q),
        .clock(word$0$clock)
    );
    agent$sequencer$word$1 word$1(
        .d(word$1$d),
        .q(word$1$q),
        .clock(word$1$clock)
    );
    agent$sequencer$word$2 word$2(
        .d(word$2$d),
        .q(word$2$q),
        .clock(word$2$clock)
    );
    agent$sequencer$word$3 word$3(
        .d(word$3$d),
        .q(word$3$q),
        .clock(word$3$clock)
    );
    agent$sequencer$word$4 word$4(
        .d(word$4$d),
        .q(word$4$q),
        .clock(word$4$clock)
    );
    agent$sequencer$word$5 word$5(
        .d(word$5$d),
        .q(word$5$q),
        .clock(word$5$clock)
    );
    agent$sequencer$word$6 word$6(
        .d(word$6$d),
        .q(word$6$q),
        .clock(word$6$clock)
    );
    agent$sequencer$word$7 word$7(
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
            if ((operation$q == operation_evict_begin) | (operation$q == operation_evict_commit) | (operation$q == operation_evict_abort)) begin
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
            if (~arrived_empty & ~others_first$q) begin
            end
            else if (end_valid) begin
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
            if ((operation$q == operation_evict_begin) | (operation$q == operation_evict_commit) | (operation$q == operation_evict_abort)) begin
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
            if ((operation$q == operation_evict_begin) | (operation$q == operation_evict_commit) | (operation$q == operation_evict_abort)) begin
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
            pending$d = decode$remote | decode$wrong;
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
            wrong$d = decode$wrong;
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
            remote$d = decode$remote;
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
                if (found_state == page_remote) begin
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
                if ((found_state == page_fetching) | (found_state == page_staged) | (found_state == page_resident)) begin
                    if (~entry_mine) begin
                    end
                    else if ((found_state == page_fetching) & ~done) begin
                        if (~entry_unset & ~dead & ~flags$q[32'h1]) begin
                            touched$d = touched_now | index_bit$q;
                        end
                    end
                    else if (((found_state == page_fetching) & entry_unset) | ~enable_install) begin
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
                if (found_state == page_remote) begin
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
                if ((found_state == page_fetching) | (found_state == page_staged) | (found_state == page_resident)) begin
                    if (~entry_mine) begin
                    end
                    else if ((found_state == page_fetching) & ~done) begin
                        if (~entry_unset & ~dead & ~flags$q[32'h1]) begin
                            waiting$d = waiting_now | index_bit$q;
                        end
                    end
                    else if (((found_state == page_fetching) & entry_unset) | ~enable_install) begin
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
            if ((operation$q == operation_evict_commit) & frame_ok) begin
                if (frame_in_use & (found_state == page_leaving)) begin
                    if (old) begin
                    end
                    else begin
                        running$d = 1'b1;
                    end
                end
            end
            if ((operation$q == operation_next_victim) | (operation$q == operation_evict_next)) begin
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
            if (~arrived_empty & ~others_first$q) begin
            end
            else if (end_valid) begin
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
            result$d = result_bad_argument;
            if ((operation$q == operation_post_frame) & frame_ok) begin
                result$d = result_refused;
                if (found_status == status_not_posted) begin
                    result$d = result_ok;
                end
            end
            if ((operation$q == operation_demand) & page_ok) begin
                if ((found_state == page_staged) | (found_state == page_resident)) begin
                    result$d = result_already;
                end
                else if ((found_state == page_leaving) | (found_state == page_writing_back)) begin
                    result$d = result_busy;
                end
                else if (found_state == page_fetching) begin
                    result$d = result_ok;
                end
                else if (~can_fetch | pins_full | (slots_busy >= fetch_limit)) begin
                    result$d = result_busy;
                end
                else begin
                    result$d = result_ok;
                end
            end
            if ((operation$q == operation_release) & page_ok) begin
                result$d = result_refused;
                if (found_state == page_failed) begin
                    result$d = result_ok;
                end
                else if (pinned) begin
                    result$d = result_ok;
                end
            end
            if ((operation$q == operation_evict_begin) & frame_ok) begin
                result$d = result_refused;
                if (frame_in_use & ((found_state == page_staged) | (found_state == page_resident))) begin
                    result$d = result_busy;
                    if (~pinned) begin
                        result$d = result_ok;
                    end
                end
            end
            if ((operation$q == operation_evict_commit) & frame_ok) begin
                result$d = result_refused;
                if (frame_in_use & (found_state == page_leaving)) begin
                    if (old) begin
                        result$d = result_old_token;
                    end
                    else begin
                    end
                end
            end
            if ((operation$q == operation_evict_abort) & frame_ok) begin
                result$d = result_refused;
                if (frame_in_use & (found_state == page_leaving)) begin
                    result$d = result_ok;
                end
            end
            if (operation$q == operation_withdraw_frame) begin
                result$d = result_no_frame;
                if (free_head_valid$q) begin
                    result$d = result_ok;
                end
            end
            if ((operation$q == operation_query_page) & page_ok) begin
                result$d = result_ok;
            end
            if ((operation$q == operation_query_frame) & frame_ok) begin
                result$d = result_refused;
                if (frame_in_use) begin
                    result$d = result_ok;
                end
            end
            if ((operation$q == operation_set_tag) & (command_argument[(32'h14)+:(12)] == 32'h0) & (command_argument[(32'hc)+:(4)] == 32'h0) & ~(&command_argument[(32'h0)+:(12)] & (command_argument[(32'h10)+:(2)] == level_leaf))) begin
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
            if ((operation$q == operation_evict_begin) & frame_ok) begin
                if (frame_in_use & ((found_state == page_staged) | (found_state == page_resident))) begin
                    if (~pinned) begin
                        result0$d = ((look_page$q) & 32'hffffffff);
                    end
                end
            end
            if (operation$q == operation_withdraw_frame) begin
                if (free_head_valid$q) begin
                    result0$d = ((free_frame) & 32'hffffffff);
                end
            end
            if ((operation$q == operation_query_page) & page_ok) begin
                result0$d = ((found$q[(32'h0)+:(16)]) & 32'hffffffff);
            end
            if ((operation$q == operation_query_frame) & frame_ok) begin
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
                if (operation$q == operation_evict_next) begin
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
            if ((operation$q == operation_evict_begin) & frame_ok) begin
                if (frame_in_use & ((found_state == page_staged) | (found_state == page_resident))) begin
                    if (~pinned) begin
                        result1$d = ((found_entry) & 32'hffffffff);
                    end
                end
            end
            if ((operation$q == operation_query_page) & page_ok) begin
                result1$d = ((found_entry) & 32'hffffffff);
            end
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
            if (frame_in_use & ((found_state == page_staged) | (found_state == page_resident)) & ~pinned) begin
                result1$d = ((look_page$q) & 32'hffffffff);
                if (operation$q == operation_evict_next) begin
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
            if (hand$q == last_frame$q) begin
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
            if ((operation$q == operation_post_frame) & frame_ok) begin
                if (found_status == status_not_posted) begin
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
            if ((operation$q == operation_next_victim) | (operation$q == operation_evict_next)) begin
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
            if ((operation$q == operation_next_victim) | (operation$q == operation_evict_next)) begin
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
            if (found_state == page_remote) begin
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
        one = 32'h1;
        one8 = 32'h1;
        frame_number_mask = 64'hffffffffff000;
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
            else if (entry_check$done) begin
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
                if (found_state == page_remote) begin
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
            if ((operation$q == operation_demand) & page_ok) begin
                if ((found_state == page_staged) | (found_state == page_resident)) begin
                end
                else if ((found_state == page_leaving) | (found_state == page_writing_back)) begin
                end
                else if (found_state == page_fetching) begin
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
            if ((operation$q == operation_demand) & page_ok) begin
                if ((found_state == page_staged) | (found_state == page_resident)) begin
                end
                else if ((found_state == page_leaving) | (found_state == page_writing_back)) begin
                end
                else if (found_state == page_fetching) begin
                end
                else if (~can_fetch | pins_full | (slots_busy >= fetch_limit)) begin
                end
                else begin
                    allocate_entry = no_entry;
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
            if ((operation$q == operation_demand) & page_ok) begin
                if ((found_state == page_staged) | (found_state == page_resident)) begin
                end
                else if ((found_state == page_leaving) | (found_state == page_writing_back)) begin
                end
                else if (found_state == page_fetching) begin
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
                if ((found_state == page_fetching) | (found_state == page_staged) | (found_state == page_resident)) begin
                    if (~entry_mine) begin
                    end
                    else if ((found_state == page_fetching) & ~done) begin
                    end
                    else if (((found_state == page_fetching) & entry_unset) | ~enable_install) begin
                    end
                    else begin
                        if (found_state != page_fetching) begin
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
            if ((operation$q == operation_set_tag) & (command_argument[(32'h14)+:(12)] == 32'h0) & (command_argument[(32'hc)+:(4)] == 32'h0) & ~(&command_argument[(32'h0)+:(12)] & (command_argument[(32'h10)+:(2)] == level_leaf))) begin
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
            if ((operation$q == operation_set_tag) & (command_argument[(32'h14)+:(12)] == 32'h0) & (command_argument[(32'hc)+:(4)] == 32'h0) & ~(&command_argument[(32'h0)+:(12)] & (command_argument[(32'h10)+:(2)] == level_leaf))) begin
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
            if ((operation$q == operation_set_tag) & (command_argument[(32'h14)+:(12)] == 32'h0) & (command_argument[(32'hc)+:(4)] == 32'h0) & ~(&command_argument[(32'h0)+:(12)] & (command_argument[(32'h10)+:(2)] == level_leaf))) begin
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
            if ((operation$q == operation_demand) & page_ok) begin
                if ((found_state == page_staged) | (found_state == page_resident)) begin
                end
                else if ((found_state == page_leaving) | (found_state == page_writing_back)) begin
                end
                else if (found_state == page_fetching) begin
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
                if ((found_state == page_fetching) | (found_state == page_staged) | (found_state == page_resident)) begin
                    if (~entry_mine) begin
                    end
                    else if ((found_state == page_fetching) & ~done) begin
                    end
                    else if (((found_state == page_fetching) & entry_unset) | ~enable_install) begin
                    end
                    else begin
                        if (found_state != page_fetching) begin
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
            if ((operation$q == operation_release) & page_ok) begin
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
                    else if ((found_state == page_fetching) & ~done) begin
                    end
                    else if (((found_state == page_fetching) & entry_unset) | ~enable_install) begin
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
                    else if ((found_state == page_fetching) & ~done) begin
                    end
                    else if (((found_state == page_fetching) & entry_unset) | ~enable_install) begin
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
                if ((found_state == page_fetching) | (found_state == page_staged) | (found_state == page_resident)) begin
                    if (~entry_mine) begin
                        event_entry = entry_address;
                    end
                    else if ((found_state == page_fetching) & ~done) begin
                    end
                    else if (((found_state == page_fetching) & entry_unset) | ~enable_install) begin
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
                if (found_state == page_remote) begin
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
            if ((operation$q == operation_demand) & page_ok) begin
                if ((found_state == page_staged) | (found_state == page_resident)) begin
                end
                else if ((found_state == page_leaving) | (found_state == page_writing_back)) begin
                end
                else if (found_state == page_fetching) begin
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
                if ((found_state == page_fetching) | (found_state == page_staged) | (found_state == page_resident)) begin
                    if (~entry_mine) begin
                        count_alias = 1'b1;
                    end
                    else if ((found_state == page_fetching) & ~done) begin
                    end
                    else if (((found_state == page_fetching) & entry_unset) | ~enable_install) begin
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
                if (found_state == page_remote) begin
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
                if (found_state == page_remote) begin
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
            if ((operation$q == operation_demand) & page_ok) begin
                if ((found_state == page_staged) | (found_state == page_resident)) begin
                end
                else if ((found_state == page_leaving) | (found_state == page_writing_back)) begin
                end
                else if (found_state == page_fetching) begin
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
        entry_unset = &found_entry;
    end

    always @(*) begin
        entry_mine = entry_unset | (found_entry == entry_address);
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
        State$LineLook: begin
        end
        State$LineDecide: begin
            if (entry_wrong) begin
            end
            else begin
                if (found_state == page_remote) begin
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
                if ((found_state == page_fetching) | (found_state == page_staged) | (found_state == page_resident)) begin
                    if (~entry_mine) begin
                    end
                    else if ((found_state == page_fetching) & ~done) begin
                    end
                    else if (((found_state == page_fetching) & entry_unset) | ~enable_install) begin
                    end
                    else begin
                        if (found_state != page_fetching) begin
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
            if ((operation$q == operation_demand) & page_ok) begin
                if ((found_state == page_staged) | (found_state == page_resident)) begin
                end
                else if ((found_state == page_leaving) | (found_state == page_writing_back)) begin
                end
                else if (found_state == page_fetching) begin
                end
                else if (~can_fetch | pins_full | (slots_busy >= fetch_limit)) begin
                end
                else begin
                    write_directory = 1'b1;
                end
            end
            if ((operation$q == operation_release) & page_ok) begin
                if (found_state == page_failed) begin
                    write_directory = 1'b1;
                end
                else if (pinned) begin
                    write_directory = 1'b1;
                end
            end
            if ((operation$q == operation_evict_begin) & frame_ok) begin
                if (frame_in_use & ((found_state == page_staged) | (found_state == page_resident))) begin
                    if (~pinned) begin
                        write_directory = 1'b1;
                    end
                end
            end
            if ((operation$q == operation_evict_abort) & frame_ok) begin
                if (frame_in_use & (found_state == page_leaving)) begin
                    write_directory = 1'b1;
                end
            end
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
            if (frame_in_use & ((found_state == page_staged) | (found_state == page_resident)) & ~pinned) begin
                if (operation$q == operation_evict_next) begin
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
            new_state = page_remote;
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
                if (found_state == page_remote) begin
                    if (enable_prefetch & ~flags$q[32'h1] & ((policy_wanted & index_bit$q) != 32'h0)) begin
                        if (~free_slot_valid | (slots_after >= fetch_limit)) begin
                        end
                        else if (frames_left <= ((reserved_frames) & 16'hffff)) begin
                        end
                        else begin
                            new_state = page_fetching;
                        end
                    end
                end
                if ((found_state == page_fetching) | (found_state == page_staged) | (found_state == page_resident)) begin
                    if (~entry_mine) begin
                    end
                    else if ((found_state == page_fetching) & ~done) begin
                    end
                    else if (((found_state == page_fetching) & entry_unset) | ~enable_install) begin
                    end
                    else begin
                        if (found_state != page_fetching) begin
                            new_state = page_resident;
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
            if ((operation$q == operation_demand) & page_ok) begin
                if ((found_state == page_staged) | (found_state == page_resident)) begin
                end
                else if ((found_state == page_leaving) | (found_state == page_writing_back)) begin
                end
                else if (found_state == page_fetching) begin
                end
                else if (~can_fetch | pins_full | (slots_busy >= fetch_limit)) begin
                end
                else begin
                    new_state = page_fetching;
                end
            end
            if ((operation$q == operation_release) & page_ok) begin
                if (found_state == page_failed) begin
                    new_state = page_remote;
                end
                else if (pinned) begin
                end
            end
            if ((operation$q == operation_evict_begin) & frame_ok) begin
                if (frame_in_use & ((found_state == page_staged) | (found_state == page_resident))) begin
                    if (~pinned) begin
                        new_state = page_leaving;
                    end
                end
            end
            if ((operation$q == operation_evict_abort) & frame_ok) begin
                if (frame_in_use & (found_state == page_leaving)) begin
                    new_state = page_resident;
                end
            end
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
            if (frame_in_use & ((found_state == page_staged) | (found_state == page_resident)) & ~pinned) begin
                if (operation$q == operation_evict_next) begin
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
        State$LineLook: begin
        end
        State$LineDecide: begin
            if (entry_wrong) begin
            end
            else begin
                if (found_state == page_remote) begin
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
                if ((found_state == page_fetching) | (found_state == page_staged) | (found_state == page_resident)) begin
                    if (~entry_mine) begin
                    end
                    else if ((found_state == page_fetching) & ~done) begin
                    end
                    else if (((found_state == page_fetching) & entry_unset) | ~enable_install) begin
                    end
                    else begin
                        if (found_state != page_fetching) begin
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
            if ((operation$q == operation_demand) & page_ok) begin
                if ((found_state == page_staged) | (found_state == page_resident)) begin
                end
                else if ((found_state == page_leaving) | (found_state == page_writing_back)) begin
                end
                else if (found_state == page_fetching) begin
                end
                else if (~can_fetch | pins_full | (slots_busy >= fetch_limit)) begin
                end
                else begin
                    new_pinned = 1'b1;
                end
            end
            if ((operation$q == operation_release) & page_ok) begin
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
        State$LineLook: begin
        end
        State$LineDecide: begin
            if (entry_wrong) begin
            end
            else begin
                if (found_state == page_remote) begin
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
            if ((operation$q == operation_demand) & page_ok) begin
                if ((found_state == page_staged) | (found_state == page_resident)) begin
                end
                else if ((found_state == page_leaving) | (found_state == page_writing_back)) begin
                end
                else if (found_state == page_fetching) begin
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
                if (found_state == page_remote) begin
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
            if ((operation$q == operation_demand) & page_ok) begin
                if ((found_state == page_staged) | (found_state == page_resident)) begin
                end
                else if ((found_state == page_leaving) | (found_state == page_writing_back)) begin
                end
                else if (found_state == page_fetching) begin
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
            new_entry = no_entry;
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
                if (found_state == page_remote) begin
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
                if ((found_state == page_fetching) | (found_state == page_staged) | (found_state == page_resident)) begin
                    if (~entry_mine) begin
                    end
                    else if ((found_state == page_fetching) & ~done) begin
                    end
                    else if (((found_state == page_fetching) & entry_unset) | ~enable_install) begin
                    end
                    else begin
                        if (found_state != page_fetching) begin
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
                new_entry = no_entry;
            end
            else begin
            end
        end
        State$FrameDo: begin
        end
        State$CommandDo: begin
            if ((operation$q == operation_demand) & page_ok) begin
                if ((found_state == page_staged) | (found_state == page_resident)) begin
                end
                else if ((found_state == page_leaving) | (found_state == page_writing_back)) begin
                end
                else if (found_state == page_fetching) begin
                end
                else if (~can_fetch | pins_full | (slots_busy >= fetch_limit)) begin
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
        State$LineLook: begin
        end
        State$LineDecide: begin
            if (entry_wrong) begin
            end
            else begin
                if (found_state == page_remote) begin
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
            if ((operation$q == operation_post_frame) & frame_ok) begin
                if (found_status == status_not_posted) begin
                    write_frame = 1'b1;
                end
            end
            if ((operation$q == operation_demand) & page_ok) begin
                if ((found_state == page_staged) | (found_state == page_resident)) begin
                end
                else if ((found_state == page_leaving) | (found_state == page_writing_back)) begin
                end
                else if (found_state == page_fetching) begin
                end
                else if (~can_fetch | pins_full | (slots_busy >= fetch_limit)) begin
                end
                else begin
                    write_frame = 1'b1;
                end
            end
            if ((operation$q == operation_evict_begin) & frame_ok) begin
                if (frame_in_use & ((found_state == page_staged) | (found_state == page_resident))) begin
                    if (~pinned) begin
                        write_frame = 1'b1;
                    end
                end
            end
            if (operation$q == operation_withdraw_frame) begin
                if (free_head_valid$q) begin
                    write_frame = 1'b1;
                end
            end
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
            if (frame_in_use & ((found_state == page_staged) | (found_state == page_resident)) & ~pinned) begin
                if (operation$q == operation_evict_next) begin
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
        State$LineLook: begin
        end
        State$LineDecide: begin
            if (entry_wrong) begin
            end
            else begin
                if (found_state == page_remote) begin
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
            if ((operation$q == operation_demand) & page_ok) begin
                if ((found_state == page_staged) | (found_state == page_resident)) begin
                end
                else if ((found_state == page_leaving) | (found_state == page_writing_back)) begin
                end
                else if (found_state == page_fetching) begin
                end
                else if (~can_fetch | pins_full | (slots_busy >= fetch_limit)) begin
                end
                else begin
                    write_frame_index = free_frame;
                end
            end
            if (operation$q == operation_withdraw_frame) begin
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
                new_status = status_free;
            end
            else begin
            end
        end
        State$FrameDo: begin
        end
        State$CommandDo: begin
            if ((operation$q == operation_post_frame) & frame_ok) begin
                if (found_status == status_not_posted) begin
                    new_status = status_free;
                end
            end
            if (operation$q == operation_withdraw_frame) begin
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
            if ((operation$q == operation_evict_begin) & frame_ok) begin
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
                if (operation$q == operation_evict_next) begin
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
        State$LineLook: begin
        end
        State$LineDecide: begin
            if (entry_wrong) begin
            end
            else begin
                if (found_state == page_remote) begin
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
            if ((operation$q == operation_demand) & page_ok) begin
                if ((found_state == page_staged) | (found_state == page_resident)) begin
                end
                else if ((found_state == page_leaving) | (found_state == page_writing_back)) begin
                end
                else if (found_state == page_fetching) begin
                end
                else if (~can_fetch | pins_full | (slots_busy >= fetch_limit)) begin
                end
                else begin
                    take_free = 1'b1;
                end
            end
            if (operation$q == operation_withdraw_frame) begin
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
            if ((operation$q == operation_post_frame) & frame_ok) begin
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
        State$LineLook: begin
        end
        State$LineDecide: begin
            if (entry_wrong) begin
            end
            else begin
                if (found_state == page_remote) begin
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
                if ((found_state == page_fetching) | (found_state == page_staged) | (found_state == page_resident)) begin
                    if (~entry_mine) begin
                    end
                    else if ((found_state == page_fetching) & ~done) begin
                    end
                    else if (((found_state == page_fetching) & entry_unset) | ~enable_install) begin
                    end
                    else begin
                        if (found_state != page_fetching) begin
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
            if ((operation$q == operation_post_frame) & frame_ok) begin
                if (found_status == status_not_posted) begin
                    moves = 1'b1;
                end
            end
            if ((operation$q == operation_demand) & page_ok) begin
                if ((found_state == page_staged) | (found_state == page_resident)) begin
                end
                else if ((found_state == page_leaving) | (found_state == page_writing_back)) begin
                end
                else if (found_state == page_fetching) begin
                end
                else if (~can_fetch | pins_full | (slots_busy >= fetch_limit)) begin
                end
                else begin
                    moves = 1'b1;
                end
            end
            if ((operation$q == operation_evict_begin) & frame_ok) begin
                if (frame_in_use & ((found_state == page_staged) | (found_state == page_resident))) begin
                    if (~pinned) begin
                        moves = 1'b1;
                    end
                end
            end
            if ((operation$q == operation_evict_abort) & frame_ok) begin
                if (frame_in_use & (found_state == page_leaving)) begin
                    moves = 1'b1;
                end
            end
            if (operation$q == operation_withdraw_frame) begin
                if (free_head_valid$q) begin
                    moves = 1'b1;
                end
            end
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
            if (frame_in_use & ((found_state == page_staged) | (found_state == page_resident)) & ~pinned) begin
                if (operation$q == operation_evict_next) begin
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
        State$LineLook: begin
        end
        State$LineDecide: begin
            if (entry_wrong) begin
            end
            else begin
                if (found_state == page_remote) begin
                    if (enable_prefetch & ~flags$q[32'h1] & ((policy_wanted & index_bit$q) != 32'h0)) begin
                        if (~free_slot_valid | (slots_after >= fetch_limit)) begin
                        end
                        else if (frames_left <= ((reserved_frames) & 16'hffff)) begin
                        end
                        else begin
                            move_from = page_remote;
                        end
                    end
                end
                if ((found_state == page_fetching) | (found_state == page_staged) | (found_state == page_resident)) begin
                    if (~entry_mine) begin
                    end
                    else if ((found_state == page_fetching) & ~done) begin
                    end
                    else if (((found_state == page_fetching) & entry_unset) | ~enable_install) begin
                    end
                    else begin
                        if (found_state != page_fetching) begin
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
            move_from = page_fetching;
        end
        State$FrameDo: begin
        end
        State$CommandDo: begin
            if ((operation$q == operation_demand) & page_ok) begin
                if ((found_state == page_staged) | (found_state == page_resident)) begin
                end
                else if ((found_state == page_leaving) | (found_state == page_writing_back)) begin
                end
                else if (found_state == page_fetching) begin
                end
                else if (~can_fetch | pins_full | (slots_busy >= fetch_limit)) begin
                end
                else begin
                    move_from = page_remote;
                end
            end
            if ((operation$q == operation_evict_begin) & frame_ok) begin
                if (frame_in_use & ((found_state == page_staged) | (found_state == page_resident))) begin
                    if (~pinned) begin
                        move_from = found_state;
                    end
                end
            end
            if ((operation$q == operation_evict_abort) & frame_ok) begin
                if (frame_in_use & (found_state == page_leaving)) begin
                    move_from = page_leaving;
                end
            end
            if (operation$q == operation_withdraw_frame) begin
                if (free_head_valid$q) begin
                    move_from = page_remote;
                end
            end
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
            if (frame_in_use & ((found_state == page_staged) | (found_state == page_resident)) & ~pinned) begin
                if (operation$q == operation_evict_next) begin
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
        State$LineLook: begin
        end
        State$LineDecide: begin
            if (entry_wrong) begin
            end
            else begin
                if (found_state == page_remote) begin
                    if (enable_prefetch & ~flags$q[32'h1] & ((policy_wanted & index_bit$q) != 32'h0)) begin
                        if (~free_slot_valid | (slots_after >= fetch_limit)) begin
                        end
                        else if (frames_left <= ((reserved_frames) & 16'hffff)) begin
                        end
                        else begin
                            move_to = page_fetching;
                        end
                    end
                end
                if ((found_state == page_fetching) | (found_state == page_staged) | (found_state == page_resident)) begin
                    if (~entry_mine) begin
                    end
                    else if ((found_state == page_fetching) & ~done) begin
                    end
                    else if (((found_state == page_fetching) & entry_unset) | ~enable_install) begin
                    end
                    else begin
                        if (found_state != page_fetching) begin
                            move_to = page_resident;
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
            if ((operation$q == operation_post_frame) & frame_ok) begin
                if (found_status == status_not_posted) begin
                    move_to = page_remote;
                end
            end
            if ((operation$q == operation_demand) & page_ok) begin
                if ((found_state == page_staged) | (found_state == page_resident)) begin
                end
                else if ((found_state == page_leaving) | (found_state == page_writing_back)) begin
                end
                else if (found_state == page_fetching) begin
                end
                else if (~can_fetch | pins_full | (slots_busy >= fetch_limit)) begin
                end
                else begin
                    move_to = page_fetching;
                end
            end
            if ((operation$q == operation_evict_begin) & frame_ok) begin
                if (frame_in_use & ((found_state == page_staged) | (found_state == page_resident))) begin
                    if (~pinned) begin
                        move_to = page_leaving;
                    end
                end
            end
            if ((operation$q == operation_evict_abort) & frame_ok) begin
                if (frame_in_use & (found_state == page_leaving)) begin
                    move_to = page_resident;
                end
            end
        end
        State$HandFrame: begin
        end
        State$HandPage: begin
            if (frame_in_use & ((found_state == page_staged) | (found_state == page_resident)) & ~pinned) begin
                if (operation$q == operation_evict_next) begin
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
            if ((operation$q == operation_post_frame) & frame_ok) begin
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
            if (operation$q == operation_withdraw_frame) begin
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
        decode$present_bit = present_bit;
    end

    always @(*) begin
        decode$managed_bit = managed_bit;
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
        can_fetch = free_slot_valid & free_head_valid$q;
    end

    always @(*) begin
        own_expiry = accepted$q + deadline_cycles;
        own_expiry = own_expiry + 32'h3;
    end

    always @(*) begin
        shared_lead = current_expiry - own_expiry;
    end

    always @(*) begin
        expiry = own_expiry;
        if (current_held & shared_lead[32'hf]) begin
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
            if ((operation$q == operation_evict_commit) & frame_ok) begin
                if (frame_in_use & (found_state == page_leaving)) begin
                    if (old) begin
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
        entry_check$start_known = ~entry_unset;
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
            if (~arrived_empty & ~others_first$q) begin
            end
            else if (end_valid) begin
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
    end

    always @(*) begin
        entry_check$present_bit = present_bit;
    end

    always @(*) begin
        entry_check$managed_bit = managed_bit;
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

endmodule // agent$sequencer


module agent$sequencer$accepted(d,q,clock);

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

endmodule // agent$sequencer$accepted


module agent$sequencer$after(d,q,clock);

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

endmodule // agent$sequencer$after


module agent$sequencer$bad(d,q,clock);

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

endmodule // agent$sequencer$bad


module agent$sequencer$counts(clock,reset,post,withdraw,moves,move_from,move_to,posted,withdrawn,free,fetching,staged,resident,leaving,writing_back);

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
    agent$sequencer$counts$n_posted n_posted(
        .d(n_posted$d),
        .q(n_posted$q),
        .clock(n_posted$clock)
    );
    agent$sequencer$counts$n_withdrawn n_withdrawn(
        .d(n_withdrawn$d),
        .q(n_withdrawn$q),
        .clock(n_withdrawn$clock)
    );
    agent$sequencer$counts$at$0 at$0(
        .d(at$0$d),
        .q(at$0$q),
        .clock(at$0$clock)
    );
    agent$sequencer$counts$at$1 at$1(
        .d(at$1$d),
        .q(at$1$q),
        .clock(at$1$clock)
    );
    agent$sequencer$counts$at$2 at$2(
        .d(at$2$d),
        .q(at$2$q),
        .clock(at$2$clock)
    );
    agent$sequencer$counts$at$3 at$3(
        .d(at$3$d),
        .q(at$3$q),
        .clock(at$3$clock)
    );
    agent$sequencer$counts$at$4 at$4(
        .d(at$4$d),
        .q(at$4$q),
        .clock(at$4$clock)
    );
    agent$sequencer$counts$at$5 at$5(
        .d(at$5$d),
        .q(at$5$q),
        .clock(at$5$clock)
    );

    // Update code

    always @(*) begin
        n_posted$clock = clock;
    end

    always @(*) begin
        n_withdrawn$clock = clock;
    end

    always @(*) begin
        n_posted$d = n_posted$q;
        if (post) begin
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
        if (post) begin
            if (n_withdrawn$q != 32'h0) begin
                n_withdrawn$d = n_withdrawn$q - 32'h1;
            end
            else begin
            end
        end
        if (withdraw) begin
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
        if (moves) begin
            if ((move_from == place$0) & (move_to != place$0)) begin
                at$0$d = at$0$q - 32'h1;
            end
            if ((move_to == place$0) & (move_from != place$0)) begin
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
        if (moves) begin
            if ((move_from == place$1) & (move_to != place$1)) begin
                at$1$d = at$1$q - 32'h1;
            end
            if ((move_to == place$1) & (move_from != place$1)) begin
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
        if (moves) begin
            if ((move_from == place$2) & (move_to != place$2)) begin
                at$2$d = at$2$q - 32'h1;
            end
            if ((move_to == place$2) & (move_from != place$2)) begin
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
        if (moves) begin
            if ((move_from == place$3) & (move_to != place$3)) begin
                at$3$d = at$3$q - 32'h1;
            end
            if ((move_to == place$3) & (move_from != place$3)) begin
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
        if (moves) begin
            if ((move_from == place$4) & (move_to != place$4)) begin
                at$4$d = at$4$q - 32'h1;
            end
            if ((move_to == place$4) & (move_from != place$4)) begin
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
        if (moves) begin
            if ((move_from == place$5) & (move_to != place$5)) begin
                at$5$d = at$5$q - 32'h1;
            end
            if ((move_to == place$5) & (move_from != place$5)) begin
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

endmodule // agent$sequencer$counts


module agent$sequencer$counts$at$0(d,q,clock);

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

endmodule // agent$sequencer$counts$at$0


module agent$sequencer$counts$at$1(d,q,clock);

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

endmodule // agent$sequencer$counts$at$1


module agent$sequencer$counts$at$2(d,q,clock);

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

endmodule // agent$sequencer$counts$at$2


module agent$sequencer$counts$at$3(d,q,clock);

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

endmodule // agent$sequencer$counts$at$3


module agent$sequencer$counts$at$4(d,q,clock);

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

endmodule // agent$sequencer$counts$at$4


module agent$sequencer$counts$at$5(d,q,clock);

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

endmodule // agent$sequencer$counts$at$5


module agent$sequencer$counts$n_posted(d,q,clock);

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

endmodule // agent$sequencer$counts$n_posted


module agent$sequencer$counts$n_withdrawn(d,q,clock);

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

endmodule // agent$sequencer$counts$n_withdrawn


module agent$sequencer$decode(valid,data,present_bit,managed_bit,frame_base,window_base,remote,wrong);

    // Module arguments
    input wire  valid;
    input wire  [511:0] data;
    input wire  [5:0] present_bit;
    input wire  [5:0] managed_bit;
    input wire  [27:0] frame_base;
    input wire  [27:0] window_base;
    output reg  [7:0] remote;
    output reg  [7:0] wrong;

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
        managed$0 = word$0[managed_bit];
    end

    always @(*) begin
        present$0 = word$0[present_bit];
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
        managed$1 = word$1[managed_bit];
    end

    always @(*) begin
        present$1 = word$1[present_bit];
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
        managed$2 = word$2[managed_bit];
    end

    always @(*) begin
        present$2 = word$2[present_bit];
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
        managed$3 = word$3[managed_bit];
    end

    always @(*) begin
        present$3 = word$3[present_bit];
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
        managed$4 = word$4[managed_bit];
    end

    always @(*) begin
        present$4 = word$4[present_bit];
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
        managed$5 = word$5[managed_bit];
    end

    always @(*) begin
        present$5 = word$5[present_bit];
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
        managed$6 = word$6[managed_bit];
    end

    always @(*) begin
        present$6 = word$6[present_bit];
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
        managed$7 = word$7[managed_bit];
    end

    always @(*) begin
        present$7 = word$7[present_bit];
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

endmodule // agent$sequencer$decode


module agent$sequencer$directory(read_address,read_clock,read_data,write_address,write_clock,write_data,write_enable);

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

endmodule // agent$sequencer$directory


module agent$sequencer$done_writeback(d,q,clock);

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

endmodule // agent$sequencer$done_writeback


module agent$sequencer$done_writeback_error(d,q,clock);

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

endmodule // agent$sequencer$done_writeback_error


module agent$sequencer$entry(d,q,clock);

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

endmodule // agent$sequencer$entry


module agent$sequencer$entry_check(clock,reset,start,start_known,start_entry,start_page,done,take,page,is_remote,present_bit,managed_bit,table_base,window_base,read_valid,read_ready,read_address,arrive,arrive_data,arrive_response);

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
    input wire  [5:0] present_bit;
    input wire  [5:0] managed_bit;
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

    // Local signals
    reg  [511:0] line;
    reg  [2:0] index;
    reg  [63:0] picked;
    reg  [27:0] frame_number;
    reg  [11:0] high;

    // Sub module instances
    agent$sequencer$entry_check$wanted wanted(
        .d(wanted$d),
        .q(wanted$q),
        .clock(wanted$clock)
    );
    agent$sequencer$entry_check$known known(
        .d(known$d),
        .q(known$q),
        .clock(known$clock)
    );
    agent$sequencer$entry_check$is_done is_done(
        .d(is_done$d),
        .q(is_done$q),
        .clock(is_done$clock)
    );
    agent$sequencer$entry_check$entry entry(
        .d(entry$d),
        .q(entry$q),
        .clock(entry$clock)
    );
    agent$sequencer$entry_check$its_page its_page(
        .d(its_page$d),
        .q(its_page$q),
        .clock(its_page$clock)
    );
    agent$sequencer$entry_check$word word(
        .d(word$d),
        .q(word$q),
        .clock(word$clock)
    );
    agent$sequencer$entry_check$response response(
        .d(response$d),
        .q(response$q),
        .clock(response$clock)
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
        is_remote = ~known$q | ((response$q == 32'h0) & word$q[managed_bit] & ~word$q[present_bit] & (high == 32'h0) & (frame_number[(32'he)+:(14)] == window_base[(32'he)+:(14)]) & (frame_number[(32'h0)+:(14)] == its_page$q));
    end

endmodule // agent$sequencer$entry_check


module agent$sequencer$entry_check$entry(d,q,clock);

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

endmodule // agent$sequencer$entry_check$entry


module agent$sequencer$entry_check$is_done(d,q,clock);

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

endmodule // agent$sequencer$entry_check$is_done


module agent$sequencer$entry_check$its_page(d,q,clock);

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

endmodule // agent$sequencer$entry_check$its_page


module agent$sequencer$entry_check$known(d,q,clock);

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

endmodule // agent$sequencer$entry_check$known


module agent$sequencer$entry_check$response(d,q,clock);

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

endmodule // agent$sequencer$entry_check$response


module agent$sequencer$entry_check$wanted(d,q,clock);

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

endmodule // agent$sequencer$entry_check$wanted


module agent$sequencer$entry_check$word(d,q,clock);

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

endmodule // agent$sequencer$entry_check$word


module agent$sequencer$flags(d,q,clock);

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

endmodule // agent$sequencer$flags


module agent$sequencer$found(d,q,clock);

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

endmodule // agent$sequencer$found


module agent$sequencer$found_in_frame(d,q,clock);

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

endmodule // agent$sequencer$found_in_frame


module agent$sequencer$frames(read_address,read_clock,read_data,write_address,write_clock,write_data,write_enable);

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

endmodule // agent$sequencer$frames


module agent$sequencer$free_head(d,q,clock);

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

endmodule // agent$sequencer$free_head


module agent$sequencer$free_head_valid(d,q,clock);

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

endmodule // agent$sequencer$free_head_valid


module agent$sequencer$free_list(clock,reset,push,push_data,pop,head,empty,full,count);

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
    agent$sequencer$free_list$memory memory(
        .read_address(memory$read_address),
        .read_clock(memory$read_clock),
        .read_data(memory$read_data),
        .write_address(memory$write_address),
        .write_clock(memory$write_clock),
        .write_data(memory$write_data),
        .write_enable(memory$write_enable)
    );
    agent$sequencer$free_list$write_pointer write_pointer(
        .d(write_pointer$d),
        .q(write_pointer$q),
        .clock(write_pointer$clock)
    );
    agent$sequencer$free_list$read_pointer read_pointer(
        .d(read_pointer$d),
        .q(read_pointer$q),
        .clock(read_pointer$clock)
    );
    agent$sequencer$free_list$level level(
        .d(level$d),
        .q(level$q),
        .clock(level$clock)
    );
    agent$sequencer$free_list$bypass bypass(
        .d(bypass$d),
        .q(bypass$q),
        .clock(bypass$clock)
    );
    agent$sequencer$free_list$bypass_data bypass_data(
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

endmodule // agent$sequencer$free_list


module agent$sequencer$free_list$bypass(d,q,clock);

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

endmodule // agent$sequencer$free_list$bypass


module agent$sequencer$free_list$bypass_data(d,q,clock);

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

endmodule // agent$sequencer$free_list$bypass_data


module agent$sequencer$free_list$level(d,q,clock);

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

endmodule // agent$sequencer$free_list$level


module agent$sequencer$free_list$memory(read_address,read_clock,read_data,write_address,write_clock,write_data,write_enable);

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

endmodule // agent$sequencer$free_list$memory


module agent$sequencer$free_list$read_pointer(d,q,clock);

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

endmodule // agent$sequencer$free_list$read_pointer


module agent$sequencer$free_list$write_pointer(d,q,clock);

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

endmodule // agent$sequencer$free_list$write_pointer


module agent$sequencer$hand(d,q,clock);

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

endmodule // agent$sequencer$hand


module agent$sequencer$hand_moves(d,q,clock);

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

endmodule // agent$sequencer$hand_moves


module agent$sequencer$index(d,q,clock);

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

endmodule // agent$sequencer$index


module agent$sequencer$index_bit(d,q,clock);

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

endmodule // agent$sequencer$index_bit


module agent$sequencer$last_frame(d,q,clock);

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

endmodule // agent$sequencer$last_frame


module agent$sequencer$line_number(d,q,clock);

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

endmodule // agent$sequencer$line_number


module agent$sequencer$look_frame(d,q,clock);

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

endmodule // agent$sequencer$look_frame


module agent$sequencer$look_page(d,q,clock);

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

endmodule // agent$sequencer$look_page


module agent$sequencer$operation(d,q,clock);

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

endmodule // agent$sequencer$operation


module agent$sequencer$others_first(d,q,clock);

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

endmodule // agent$sequencer$others_first


module agent$sequencer$pending(d,q,clock);

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

endmodule // agent$sequencer$pending


module agent$sequencer$remote(d,q,clock);

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

endmodule // agent$sequencer$remote


module agent$sequencer$result(d,q,clock);

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

endmodule // agent$sequencer$result


module agent$sequencer$result0(d,q,clock);

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

endmodule // agent$sequencer$result0


module agent$sequencer$result1(d,q,clock);

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

endmodule // agent$sequencer$result1


module agent$sequencer$running(d,q,clock);

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

endmodule // agent$sequencer$running


module agent$sequencer$state(d,q,clock);

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

endmodule // agent$sequencer$state


module agent$sequencer$sweep(d,q,clock);

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

endmodule // agent$sequencer$sweep


module agent$sequencer$swept(d,q,clock);

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

endmodule // agent$sequencer$swept


module agent$sequencer$touched(d,q,clock);

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

endmodule // agent$sequencer$touched


module agent$sequencer$tries(d,q,clock);

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

endmodule // agent$sequencer$tries


module agent$sequencer$waiting(d,q,clock);

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

endmodule // agent$sequencer$waiting


module agent$sequencer$wants_command(d,q,clock);

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

endmodule // agent$sequencer$wants_command


module agent$sequencer$word$0(d,q,clock);

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

endmodule // agent$sequencer$word$0


module agent$sequencer$word$1(d,q,clock);

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

endmodule // agent$sequencer$word$1


module agent$sequencer$word$2(d,q,clock);

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

endmodule // agent$sequencer$word$2


module agent$sequencer$word$3(d,q,clock);

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

endmodule // agent$sequencer$word$3


module agent$sequencer$word$4(d,q,clock);

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

endmodule // agent$sequencer$word$4


module agent$sequencer$word$5(d,q,clock);

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

endmodule // agent$sequencer$word$5


module agent$sequencer$word$6(d,q,clock);

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

endmodule // agent$sequencer$word$6


module agent$sequencer$word$7(d,q,clock);

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

endmodule // agent$sequencer$word$7


module agent$sequencer$working(d,q,clock);

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

endmodule // agent$sequencer$working


module agent$sequencer$writeback_facts(read_address,read_clock,read_data,write_address,write_clock,write_data,write_enable);

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

endmodule // agent$sequencer$writeback_facts


module agent$sequencer$writebacks_busy(d,q,clock);

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

endmodule // agent$sequencer$writebacks_busy


module agent$sequencer$writebacks_done(clock,reset,push,push_data,pop,head,empty,full,count);

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
    agent$sequencer$writebacks_done$memory memory(
        .read_address(memory$read_address),
        .read_clock(memory$read_clock),
        .read_data(memory$read_data),
        .write_address(memory$write_address),
        .write_clock(memory$write_clock),
        .write_data(memory$write_data),
        .write_enable(memory$write_enable)
    );
    agent$sequencer$writebacks_done$write_pointer write_pointer(
        .d(write_pointer$d),
        .q(write_pointer$q),
        .clock(write_pointer$clock)
    );
    agent$sequencer$writebacks_done$read_pointer read_pointer(
        .d(read_pointer$d),
        .q(read_pointer$q),
        .clock(read_pointer$clock)
    );
    agent$sequencer$writebacks_done$level level(
        .d(level$d),
        .q(level$q),
        .clock(level$clock)
    );
    agent$sequencer$writebacks_done$bypass bypass(
        .d(bypass$d),
        .q(bypass$q),
        .clock(bypass$clock)
    );
    agent$sequencer$writebacks_done$bypass_data bypass_data(
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

endmodule // agent$sequencer$writebacks_done


module agent$sequencer$writebacks_done$bypass(d,q,clock);

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

endmodule // agent$sequencer$writebacks_done$bypass


module agent$sequencer$writebacks_done$bypass_data(d,q,clock);

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

endmodule // agent$sequencer$writebacks_done$bypass_data


module agent$sequencer$writebacks_done$level(d,q,clock);

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

endmodule // agent$sequencer$writebacks_done$level


module agent$sequencer$writebacks_done$memory(read_address,read_clock,read_data,write_address,write_clock,write_data,write_enable);

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

endmodule // agent$sequencer$writebacks_done$memory


module agent$sequencer$writebacks_done$read_pointer(d,q,clock);

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

endmodule // agent$sequencer$writebacks_done$read_pointer


module agent$sequencer$writebacks_done$write_pointer(d,q,clock);

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

endmodule // agent$sequencer$writebacks_done$write_pointer


module agent$sequencer$wrong(d,q,clock);

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

endmodule // agent$sequencer$wrong


module agent$shed(d,q,clock);

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

endmodule // agent$shed


module agent$statistics(clock,reset,clear,count$0,count$1,count$2,count$3,count$4,count$5,count$6,count$7,count$8,count$9,count$10,count$11,count$12,count$13,count$14,count$15,count$16,count$17,count$18,count$19,count$20,count$21,count$22,late_entries,late,installed_entries,installed,value$0,value$1,value$2,value$3,value$4,value$5,value$6,value$7,value$8,value$9,value$10,value$11,value$12,value$13,value$14,value$15,value$16,value$17,value$18,value$19,value$20,value$21,value$22);

    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  clear;
    input wire  count$0;
    input wire  count$1;
    input wire  count$2;
    input wire  count$3;
    input wire  count$4;
    input wire  count$5;
    input wire  count$6;
    input wire  count$7;
    input wire  count$8;
    input wire  count$9;
    input wire  count$10;
    input wire  count$11;
    input wire  count$12;
    input wire  count$13;
    input wire  count$14;
    input wire  count$15;
    input wire  count$16;
    input wire  count$17;
    input wire  count$18;
    input wire  count$19;
    input wire  count$20;
    input wire  count$21;
    input wire  count$22;
    input wire  [7:0] late_entries;
    output reg  [31:0] late;
    input wire  [7:0] installed_entries;
    output reg  [31:0] installed;
    output reg  [31:0] value$0;
    output reg  [31:0] value$1;
    output reg  [31:0] value$2;
    output reg  [31:0] value$3;
    output reg  [31:0] value$4;
    output reg  [31:0] value$5;
    output reg  [31:0] value$6;
    output reg  [31:0] value$7;
    output reg  [31:0] value$8;
    output reg  [31:0] value$9;
    output reg  [31:0] value$10;
    output reg  [31:0] value$11;
    output reg  [31:0] value$12;
    output reg  [31:0] value$13;
    output reg  [31:0] value$14;
    output reg  [31:0] value$15;
    output reg  [31:0] value$16;
    output reg  [31:0] value$17;
    output reg  [31:0] value$18;
    output reg  [31:0] value$19;
    output reg  [31:0] value$20;
    output reg  [31:0] value$21;
    output reg  [31:0] value$22;

    // Stub signals
    reg  [31:0] values$0$d;
    wire  [31:0] values$0$q;
    reg  values$0$clock;
    reg  [31:0] values$1$d;
    wire  [31:0] values$1$q;
    reg  values$1$clock;
    reg  [31:0] values$2$d;
    wire  [31:0] values$2$q;
    reg  values$2$clock;
    reg  [31:0] values$3$d;
    wire  [31:0] values$3$q;
    reg  values$3$clock;
    reg  [31:0] values$4$d;
    wire  [31:0] values$4$q;
    reg  values$4$clock;
    reg  [31:0] values$5$d;
    wire  [31:0] values$5$q;
    reg  values$5$clock;
    reg  [31:0] values$6$d;
    wire  [31:0] values$6$q;
    reg  values$6$clock;
    reg  [31:0] values$7$d;
    wire  [31:0] values$7$q;
    reg  values$7$clock;
    reg  [31:0] values$8$d;
    wire  [31:0] values$8$q;
    reg  values$8$clock;
    reg  [31:0] values$9$d;
    wire  [31:0] values$9$q;
    reg  values$9$clock;
    reg  [31:0] values$10$d;
    wire  [31:0] values$10$q;
    reg  values$10$clock;
    reg  [31:0] values$11$d;
    wire  [31:0] values$11$q;
    reg  values$11$clock;
    reg  [31:0] values$12$d;
    wire  [31:0] values$12$q;
    reg  values$12$clock;
    reg  [31:0] values$13$d;
    wire  [31:0] values$13$q;
    reg  values$13$clock;
    reg  [31:0] values$14$d;
    wire  [31:0] values$14$q;
    reg  values$14$clock;
    reg  [31:0] values$15$d;
    wire  [31:0] values$15$q;
    reg  values$15$clock;
    reg  [31:0] values$16$d;
    wire  [31:0] values$16$q;
    reg  values$16$clock;
    reg  [31:0] values$17$d;
    wire  [31:0] values$17$q;
    reg  values$17$clock;
    reg  [31:0] values$18$d;
    wire  [31:0] values$18$q;
    reg  values$18$clock;
    reg  [31:0] values$19$d;
    wire  [31:0] values$19$q;
    reg  values$19$clock;
    reg  [31:0] values$20$d;
    wire  [31:0] values$20$q;
    reg  values$20$clock;
    reg  [31:0] values$21$d;
    wire  [31:0] values$21$q;
    reg  values$21$clock;
    reg  [31:0] values$22$d;
    wire  [31:0] values$22$q;
    reg  values$22$clock;
    reg  [31:0] late_total$d;
    wire  [31:0] late_total$q;
    reg  late_total$clock;
    reg  [7:0] late_now$d;
    wire  [7:0] late_now$q;
    reg  late_now$clock;
    reg  [31:0] installed_total$d;
    wire  [31:0] installed_total$q;
    reg  installed_total$clock;
    reg  [7:0] installed_now$d;
    wire  [7:0] installed_now$q;
    reg  installed_now$clock;

    // Local signals
    reg  [3:0] sum$0;
    reg  [3:0] sum$1;
    reg  [3:0] sum$2;
    reg  [3:0] sum$3;
    reg  [3:0] sum$4;
    reg  [3:0] sum$5;
    reg  [3:0] sum$6;
    reg  [3:0] sum$7;
    reg  [3:0] sum$8;
    reg  [3:0] installed_sum$0;
    reg  [3:0] installed_sum$1;
    reg  [3:0] installed_sum$2;
    reg  [3:0] installed_sum$3;
    reg  [3:0] installed_sum$4;
    reg  [3:0] installed_sum$5;
    reg  [3:0] installed_sum$6;
    reg  [3:0] installed_sum$7;
    reg  [3:0] installed_sum$8;

    // Sub module instances
    agent$statistics$values$0 values$0(
        .d(values$0$d),
        .q(values$0$q),
        .clock(values$0$clock)
    );
    agent$statistics$values$1 values$1(
        .d(values$1$d),
        .q(values$1$q),
        .clock(values$1$clock)
    );
    agent$statistics$values$2 values$2(
        .d(values$2$d),
        .q(values$2$q),
        .clock(values$2$clock)
    );
    agent$statistics$values$3 values$3(
        .d(values$3$d),
        .q(values$3$q),
        .clock(values$3$clock)
    );
    agent$statistics$values$4 values$4(
        .d(values$4$d),
        .q(values$4$q),
        .clock(values$4$clock)
    );
    agent$statistics$values$5 values$5(
        .d(values$5$d),
        .q(values$5$q),
        .clock(values$5$clock)
    );
    agent$statistics$values$6 values$6(
        .d(values$6$d),
        .q(values$6$q),
        .clock(values$6$clock)
    );
    agent$statistics$values$7 values$7(
        .d(values$7$d),
        .q(values$7$q),
        .clock(values$7$clock)
    );
    agent$statistics$values$8 values$8(
        .d(values$8$d),
        .q(values$8$q),
        .clock(values$8$clock)
    );
    agent$statistics$values$9 values$9(
        .d(values$9$d),
        .q(values$9$q),
        .clock(values$9$clock)
    );
    agent$statistics$values$10 values$10(
        .d(values$10$d),
        .q(values$10$q),
        .clock(values$10$clock)
    );
    agent$statistics$values$11 values$11(
        .d(values$11$d),
        .q(values$11$q),
        .clock(values$11$clock)
    );
    agent$statistics$values$12 values$12(
        .d(values$12$d),
        .q(values$12$q),
        .clock(values$12$clock)
    );
    agent$statistics$values$13 values$13(
        .d(values$13$d),
        .q(values$13$q),
        .clock(values$13$clock)
    );
    agent$statistics$values$14 values$14(
        .d(values$14$d),
        .q(values$14$q),
        .clock(values$14$clock)
    );
    agent$statistics$values$15 values$15(
        .d(values$15$d),
        .q(values$15$q),
        .clock(values$15$clock)
    );
    agent$statistics$values$16 values$16(
        .d(values$16$d),
        .q(values$16$q),
        .clock(values$16$clock)
    );
    agent$statistics$values$17 values$17(
        .d(values$17$d),
        .q(values$17$q),
        .clock(values$17$clock)
    );
    agent$statistics$values$18 values$18(
        .d(values$18$d),
        .q(values$18$q),
        .clock(values$18$clock)
    );
    agent$statistics$values$19 values$19(
        .d(values$19$d),
        .q(values$19$q),
        .clock(values$19$clock)
    );
    agent$statistics$values$20 values$20(
        .d(values$20$d),
        .q(values$20$q),
        .clock(values$20$clock)
    );
    agent$statistics$values$21 values$21(
        .d(values$21$d),
        .q(values$21$q),
        .clock(values$21$clock)
    );
    agent$statistics$values$22 values$22(
        .d(values$22$d),
        .q(values$22$q),
        .clock(values$22$clock)
    );
    agent$statistics$late_total late_total(
        .d(late_total$d),
        .q(late_total$q),
        .clock(late_total$clock)
    );
    agent$statistics$late_now late_now(
        .d(late_now$d),
        .q(late_now$q),
        .clock(late_now$clock)
    );
    agent$statistics$installed_total installed_total(
        .d(installed_total$d),
        .q(installed_total$q),
        .clock(installed_total$clock)
    );
    agent$statistics$installed_now installed_now(
        .d(installed_now$d),
        .q(installed_now$q),
        .clock(installed_now$clock)
    );

    // Update code

    always @(*) begin
        late_total$clock = clock;
    end

    always @(*) begin
        late_now$clock = clock;
    end

    always @(*) begin
        installed_total$clock = clock;
    end

    always @(*) begin
        installed_now$clock = clock;
    end

    always @(*) begin
        late_total$d = late_total$q;
        late_total$d = late_total$q + ((sum$8) & 32'hffffffff);
        if (reset | clear) begin
            late_total$d = 32'h0;
        end
    end

    always @(*) begin
        late_now$d = late_now$q;
        late_now$d = late_entries;
    end

    always @(*) begin
        installed_total$d = installed_total$q;
        installed_total$d = installed_total$q + ((installed_sum$8) & 32'hffffffff);
        if (reset | clear) begin
            installed_total$d = 32'h0;
        end
    end

    always @(*) begin
        installed_now$d = installed_now$q;
        installed_now$d = installed_entries;
    end

    always @(*) begin
        values$0$clock = clock;
    end

    always @(*) begin
        values$0$d = values$0$q;
        if (count$0) begin
            values$0$d = values$0$q + 32'h1;
        end
        if (reset | clear) begin
            values$0$d = 32'h0;
        end
    end

    always @(*) begin
        value$0 = values$0$q;
        installed_sum$0 = 32'h0;
        sum$0 = 32'h0;
    end

    always @(*) begin
        values$1$clock = clock;
    end

    always @(*) begin
        values$1$d = values$1$q;
        if (count$1) begin
            values$1$d = values$1$q + 32'h1;
        end
        if (reset | clear) begin
            values$1$d = 32'h0;
        end
    end

    always @(*) begin
        value$1 = values$1$q;
    end

    always @(*) begin
        values$2$clock = clock;
    end

    always @(*) begin
        values$2$d = values$2$q;
        if (count$2) begin
            values$2$d = values$2$q + 32'h1;
        end
        if (reset | clear) begin
            values$2$d = 32'h0;
        end
    end

    always @(*) begin
        value$2 = values$2$q;
    end

    always @(*) begin
        values$3$clock = clock;
    end

    always @(*) begin
        values$3$d = values$3$q;
        if (count$3) begin
            values$3$d = values$3$q + 32'h1;
        end
        if (reset | clear) begin
            values$3$d = 32'h0;
        end
    end

    always @(*) begin
        value$3 = values$3$q;
    end

    always @(*) begin
        values$4$clock = clock;
    end

    always @(*) begin
        values$4$d = values$4$q;
        if (count$4) begin
            values$4$d = values$4$q + 32'h1;
        end
        if (reset | clear) begin
            values$4$d = 32'h0;
        end
    end

    always @(*) begin
        value$4 = values$4$q;
    end

    always @(*) begin
        values$5$clock = clock;
    end

    always @(*) begin
        values$5$d = values$5$q;
        if (count$5) begin
            values$5$d = values$5$q + 32'h1;
        end
        if (reset | clear) begin
            values$5$d = 32'h0;
        end
    end

    always @(*) begin
        value$5 = values$5$q;
    end

    always @(*) begin
        values$6$clock = clock;
    end

    always @(*) begin
        values$6$d = values$6$q;
        if (count$6) begin
            values$6$d = values$6$q + 32'h1;
        end
        if (reset | clear) begin
            values$6$d = 32'h0;
        end
    end

    always @(*) begin
        value$6 = values$6$q;
    end

    always @(*) begin
        values$7$clock = clock;
    end

    always @(*) begin
        values$7$d = values$7$q;
        if (count$7) begin
            values$7$d = values$7$q + 32'h1;
        end
        if (reset | clear) begin
            values$7$d = 32'h0;
        end
    end

    always @(*) begin
        value$7 = values$7$q;
    end

    always @(*) begin
        values$8$clock = clock;
    end

    always @(*) begin
        values$8$d = values$8$q;
        if (count$8) begin
            values$8$d = values$8$q + 32'h1;
        end
        if (reset | clear) begin
            values$8$d = 32'h0;
        end
    end

    always @(*) begin
        value$8 = values$8$q;
    end

    always @(*) begin
        values$9$clock = clock;
    end

    always @(*) begin
        values$9$d = values$9$q;
        if (count$9) begin
            values$9$d = values$9$q + 32'h1;
        end
        if (reset | clear) begin
            values$9$d = 32'h0;
        end
    end

    always @(*) begin
        value$9 = values$9$q;
    end

    always @(*) begin
        values$10$clock = clock;
    end

    always @(*) begin
        values$10$d = values$10$q;
        if (count$10) begin
            values$10$d = values$10$q + 32'h1;
        end
        if (reset | clear) begin
            values$10$d = 32'h0;
        end
    end

    always @(*) begin
        value$10 = values$10$q;
    end

    always @(*) begin
        values$11$clock = clock;
    end

    always @(*) begin
        values$11$d = values$11$q;
        if (count$11) begin
            values$11$d = values$11$q + 32'h1;
        end
        if (reset | clear) begin
            values$11$d = 32'h0;
        end
    end

    always @(*) begin
        value$11 = values$11$q;
    end

    always @(*) begin
        values$12$clock = clock;
    end

    always @(*) begin
        values$12$d = values$12$q;
        if (count$12) begin
            values$12$d = values$12$q + 32'h1;
        end
        if (reset | clear) begin
            values$12$d = 32'h0;
        end
    end

    always @(*) begin
        value$12 = values$12$q;
    end

    always @(*) begin
        values$13$clock = clock;
    end

    always @(*) begin
        values$13$d = values$13$q;
        if (count$13) begin
            values$13$d = values$13$q + 32'h1;
        end
        if (reset | clear) begin
            values$13$d = 32'h0;
        end
    end

    always @(*) begin
        value$13 = values$13$q;
    end

    always @(*) begin
        values$14$clock = clock;
    end

    always @(*) begin
        values$14$d = values$14$q;
        if (count$14) begin
            values$14$d = values$14$q + 32'h1;
        end
        if (reset | clear) begin
            values$14$d = 32'h0;
        end
    end

    always @(*) begin
        value$14 = values$14$q;
    end

    always @(*) begin
        values$15$clock = clock;
    end

    always @(*) begin
        values$15$d = values$15$q;
        if (count$15) begin
            values$15$d = values$15$q + 32'h1;
        end
        if (reset | clear) begin
            values$15$d = 32'h0;
        end
    end

    always @(*) begin
        value$15 = values$15$q;
    end

    always @(*) begin
        values$16$clock = clock;
    end

    always @(*) begin
        values$16$d = values$16$q;
        if (count$16) begin
            values$16$d = values$16$q + 32'h1;
        end
        if (reset | clear) begin
            values$16$d = 32'h0;
        end
    end

    always @(*) begin
        value$16 = values$16$q;
    end

    always @(*) begin
        values$17$clock = clock;
    end

    always @(*) begin
        values$17$d = values$17$q;
        if (count$17) begin
            values$17$d = values$17$q + 32'h1;
        end
        if (reset | clear) begin
            values$17$d = 32'h0;
        end
    end

    always @(*) begin
        value$17 = values$17$q;
    end

    always @(*) begin
        values$18$clock = clock;
    end

    always @(*) begin
        values$18$d = values$18$q;
        if (count$18) begin
            values$18$d = values$18$q + 32'h1;
        end
        if (reset | clear) begin
            values$18$d = 32'h0;
        end
    end

    always @(*) begin
        value$18 = values$18$q;
    end

    always @(*) begin
        values$19$clock = clock;
    end

    always @(*) begin
        values$19$d = values$19$q;
        if (count$19) begin
            values$19$d = values$19$q + 32'h1;
        end
        if (reset | clear) begin
            values$19$d = 32'h0;
        end
    end

    always @(*) begin
        value$19 = values$19$q;
    end

    always @(*) begin
        values$20$clock = clock;
    end

    always @(*) begin
        values$20$d = values$20$q;
        if (count$20) begin
            values$20$d = values$20$q + 32'h1;
        end
        if (reset | clear) begin
            values$20$d = 32'h0;
        end
    end

    always @(*) begin
        value$20 = values$20$q;
    end

    always @(*) begin
        values$21$clock = clock;
    end

    always @(*) begin
        values$21$d = values$21$q;
        if (count$21) begin
            values$21$d = values$21$q + 32'h1;
        end
        if (reset | clear) begin
            values$21$d = 32'h0;
        end
    end

    always @(*) begin
        value$21 = values$21$q;
    end

    always @(*) begin
        values$22$clock = clock;
    end

    always @(*) begin
        values$22$d = values$22$q;
        if (count$22) begin
            values$22$d = values$22$q + 32'h1;
        end
        if (reset | clear) begin
            values$22$d = 32'h0;
        end
    end

    always @(*) begin
        value$22 = values$22$q;
    end

    always @(*) begin
        installed_sum$1 = installed_sum$0;
        if (installed_now$q[0]) begin
            installed_sum$1 = installed_sum$0 + 32'h1;
        end
    end

    always @(*) begin
        installed_sum$2 = installed_sum$1;
        if (installed_now$q[1]) begin
            installed_sum$2 = installed_sum$1 + 32'h1;
        end
    end

    always @(*) begin
        installed_sum$3 = installed_sum$2;
        if (installed_now$q[2]) begin
            installed_sum$3 = installed_sum$2 + 32'h1;
        end
    end

    always @(*) begin
        installed_sum$4 = installed_sum$3;
        if (installed_now$q[3]) begin
            installed_sum$4 = installed_sum$3 + 32'h1;
        end
    end

    always @(*) begin
        installed_sum$5 = installed_sum$4;
        if (installed_now$q[4]) begin
            installed_sum$5 = installed_sum$4 + 32'h1;
        end
    end

    always @(*) begin
        installed_sum$6 = installed_sum$5;
        if (installed_now$q[5]) begin
            installed_sum$6 = installed_sum$5 + 32'h1;
        end
    end

    always @(*) begin
        installed_sum$7 = installed_sum$6;
        if (installed_now$q[6]) begin
            installed_sum$7 = installed_sum$6 + 32'h1;
        end
    end

    always @(*) begin
        installed_sum$8 = installed_sum$7;
        if (installed_now$q[7]) begin
            installed_sum$8 = installed_sum$7 + 32'h1;
        end
    end

    always @(*) begin
        installed = installed_total$q;
    end

    always @(*) begin
        sum$1 = sum$0;
        if (late_now$q[0]) begin
            sum$1 = sum$0 + 32'h1;
        end
    end

    always @(*) begin
        sum$2 = sum$1;
        if (late_now$q[1]) begin
            sum$2 = sum$1 + 32'h1;
        end
    end

    always @(*) begin
        sum$3 = sum$2;
        if (late_now$q[2]) begin
            sum$3 = sum$2 + 32'h1;
        end
    end

    always @(*) begin
        sum$4 = sum$3;
        if (late_now$q[3]) begin
            sum$4 = sum$3 + 32'h1;
        end
    end

    always @(*) begin
        sum$5 = sum$4;
        if (late_now$q[4]) begin
            sum$5 = sum$4 + 32'h1;
        end
    end

    always @(*) begin
        sum$6 = sum$5;
        if (late_now$q[5]) begin
            sum$6 = sum$5 + 32'h1;
        end
    end

    always @(*) begin
        sum$7 = sum$6;
        if (late_now$q[6]) begin
            sum$7 = sum$6 + 32'h1;
        end
    end

    always @(*) begin
        sum$8 = sum$7;
        if (late_now$q[7]) begin
            sum$8 = sum$7 + 32'h1;
        end
    end

    always @(*) begin
        late = late_total$q;
    end

endmodule // agent$statistics


module agent$statistics$installed_now(d,q,clock);

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

endmodule // agent$statistics$installed_now


module agent$statistics$installed_total(d,q,clock);

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

endmodule // agent$statistics$installed_total


module agent$statistics$late_now(d,q,clock);

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

endmodule // agent$statistics$late_now


module agent$statistics$late_total(d,q,clock);

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

endmodule // agent$statistics$late_total


module agent$statistics$values$0(d,q,clock);

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

endmodule // agent$statistics$values$0


module agent$statistics$values$1(d,q,clock);

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

endmodule // agent$statistics$values$1


module agent$statistics$values$10(d,q,clock);

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

endmodule // agent$statistics$values$10


module agent$statistics$values$11(d,q,clock);

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

endmodule // agent$statistics$values$11


module agent$statistics$values$12(d,q,clock);

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

endmodule // agent$statistics$values$12


module agent$statistics$values$13(d,q,clock);

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

endmodule // agent$statistics$values$13


module agent$statistics$values$14(d,q,clock);

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

endmodule // agent$statistics$values$14


module agent$statistics$values$15(d,q,clock);

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

endmodule // agent$statistics$values$15


module agent$statistics$values$16(d,q,clock);

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

endmodule // agent$statistics$values$16


module agent$statistics$values$17(d,q,clock);

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

endmodule // agent$statistics$values$17


module agent$statistics$values$18(d,q,clock);

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

endmodule // agent$statistics$values$18


module agent$statistics$values$19(d,q,clock);

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

endmodule // agent$statistics$values$19


module agent$statistics$values$2(d,q,clock);

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

endmodule // agent$statistics$values$2


module agent$statistics$values$20(d,q,clock);

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

endmodule // agent$statistics$values$20


module agent$statistics$values$21(d,q,clock);

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

endmodule // agent$statistics$values$21


module agent$statistics$values$22(d,q,clock);

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

endmodule // agent$statistics$values$22


module agent$statistics$values$3(d,q,clock);

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

endmodule // agent$statistics$values$3


module agent$statistics$values$4(d,q,clock);

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

endmodule // agent$statistics$values$4


module agent$statistics$values$5(d,q,clock);

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

endmodule // agent$statistics$values$5


module agent$statistics$values$6(d,q,clock);

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

endmodule // agent$statistics$values$6


module agent$statistics$values$7(d,q,clock);

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

endmodule // agent$statistics$values$7


module agent$statistics$values$8(d,q,clock);

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

endmodule // agent$statistics$values$8


module agent$statistics$values$9(d,q,clock);

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

endmodule // agent$statistics$values$9


module agent$write_path(clock,reset,s_aw_valid,s_aw_ready,s_aw_id,s_aw_address,s_w_valid,s_w_ready,s_w_data,s_w_strobe,s_b_valid,s_b_ready,s_b_id,s_b_response,m_aw_valid,m_aw_ready,m_aw_id,m_aw_address,m_aw_length,m_w_valid,m_w_ready,m_w_data,m_w_strobe,m_w_last,m_b_valid,m_b_ready,m_b_id,m_b_response,table_base,frame_base,window_base,writes_busy,table_accepted,table_acknowledged,check_valid,check_line,check_data,check_strobe,check_blocked,check_leaves,patch_queued,patch_valid,patch_ready,patch_line,patch_data,patch_entries,fill_valid,fill_slot,fill_frame,fill_chunk,fill_data,fill_beat_taken,fill_chunk_taken,fill_acknowledged,fill_acknowledged_slot,fill_acknowledged_error,live_write,live_frame,live_value,dirty_frame,dirty,count_stray_write);

    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  s_aw_valid;
    output reg  s_aw_ready;
    input wire  [5:0] s_aw_id;
    input wire  [39:0] s_aw_address;
    input wire  s_w_valid;
    output reg  s_w_ready;
    input wire  [511:0] s_w_data;
    input wire  [63:0] s_w_strobe;
    output reg  s_b_valid;
    input wire  s_b_ready;
    output reg  [5:0] s_b_id;
    output reg  [1:0] s_b_response;
    output reg  m_aw_valid;
    input wire  m_aw_ready;
    output reg  [7:0] m_aw_id;
    output reg  [39:0] m_aw_address;
    output reg  [7:0] m_aw_length;
    output reg  m_w_valid;
    input wire  m_w_ready;
    output reg  [511:0] m_w_data;
    output reg  [63:0] m_w_strobe;
    output reg  m_w_last;
    input wire  m_b_valid;
    output reg  m_b_ready;
    input wire  [7:0] m_b_id;
    input wire  [1:0] m_b_response;
    input wire  [27:0] table_base;
    input wire  [27:0] frame_base;
    input wire  [27:0] window_base;
    output reg  [63:0] writes_busy;
    output reg  [7:0] table_accepted;
    output reg  [7:0] table_acknowledged;
    output reg  check_valid;
    output reg  [17:0] check_line;
    output reg  [511:0] check_data;
    output reg  [63:0] check_strobe;
    input wire  check_blocked;
    output reg  check_leaves;
    input wire  patch_queued;
    input wire  patch_valid;
    output reg  patch_ready;
    input wire  [17:0] patch_line;
    input wire  [511:0] patch_data;
    input wire  [7:0] patch_entries;
    input wire  fill_valid;
    input wire  [5:0] fill_slot;
    input wire  [11:0] fill_frame;
    input wire  [2:0] fill_chunk;
    input wire  [511:0] fill_data;
    output reg  fill_beat_taken;
    output reg  fill_chunk_taken;
    output reg  fill_acknowledged;
    output reg  [5:0] fill_acknowledged_slot;
    output reg  fill_acknowledged_error;
    input wire  live_write;
    input wire  [11:0] live_frame;
    input wire  live_value;
    input wire  [11:0] dirty_frame;
    output reg  dirty;
    output reg  count_stray_write;

    // Stub signals
    reg  [11:0] live$read_address;
    reg  live$read_clock;
    wire  live$read_data;
    reg  [11:0] live$write_address;
    reg  live$write_clock;
    reg  live$write_data;
    reg  live$write_enable;
    reg  [11:0] dirty_bits$read_address;
    reg  dirty_bits$read_clock;
    wire  dirty_bits$read_data;
    reg  [11:0] dirty_bits$write_address;
    reg  dirty_bits$write_clock;
    reg  dirty_bits$write_data;
    reg  dirty_bits$write_enable;
    reg  table_ids$clock;
    reg  table_ids$reset;
    reg  table_ids$push;
    reg  [6:0] table_ids$push_data;
    reg  table_ids$pop;
    wire  [6:0] table_ids$head;
    wire  table_ids$empty;
    wire  table_ids$full;
    wire  [6:0] table_ids$count;
    reg  [63:0] busy$d;
    wire  [63:0] busy$q;
    reg  busy$clock;
    reg  w_valid$d;
    wire  w_valid$q;
    reg  w_valid$clock;
    reg  [5:0] w_id$d;
    wire  [5:0] w_id$q;
    reg  w_id$clock;
    reg  [39:0] w_address$d;
    wire  [39:0] w_address$q;
    reg  w_address$clock;
    reg  [511:0] w_data$d;
    wire  [511:0] w_data$q;
    reg  w_data$clock;
    reg  [63:0] w_strobe$d;
    wire  [63:0] w_strobe$q;
    reg  w_strobe$clock;
    reg  w_table$d;
    wire  w_table$q;
    reg  w_table$clock;
    reg  w_frame$d;
    wire  w_frame$q;
    reg  w_frame$clock;
    reg  w_window$d;
    wire  w_window$q;
    reg  w_window$clock;
    reg  lock_valid$d;
    wire  lock_valid$q;
    reg  lock_valid$clock;
    reg  [1:0] lock_choice$d;
    wire  [1:0] lock_choice$q;
    reg  lock_choice$clock;
    reg  address_sent$d;
    wire  address_sent$q;
    reg  address_sent$clock;
    reg  data_sent$d;
    wire  data_sent$q;
    reg  data_sent$clock;
    reg  [2:0] beat$d;
    wire  [2:0] beat$q;
    reg  beat$clock;
    reg  [2:0] host_credit$d;
    wire  [2:0] host_credit$q;
    reg  host_credit$clock;
    reg  [7:0] accepted$d;
    wire  [7:0] accepted$q;
    reg  accepted$clock;
    reg  [7:0] acknowledged$d;
    wire  [7:0] acknowledged$q;
    reg  acknowledged$clock;
    reg  b_valid$d;
    wire  b_valid$q;
    reg  b_valid$clock;
    reg  [5:0] b_id$d;
    wire  [5:0] b_id$q;
    reg  b_id$clock;
    reg  [1:0] b_response$d;
    wire  [1:0] b_response$q;
    reg  b_response$clock;
    reg  dropped_valid$d;
    wire  dropped_valid$q;
    reg  dropped_valid$clock;
    reg  [5:0] dropped_id$d;
    wire  [5:0] dropped_id$q;
    reg  dropped_id$clock;

    // Local signals
    reg  [63:0] one;
    reg  [63:0] all_bytes;
    reg  [63:0] byte_mask$0;
    reg  [63:0] byte_mask$1;
    reg  [63:0] byte_mask$2;
    reg  [63:0] byte_mask$3;
    reg  [63:0] byte_mask$4;
    reg  [63:0] byte_mask$5;
    reg  [63:0] byte_mask$6;
    reg  [63:0] byte_mask$7;
    reg  [63:0] strobe_sum$0;
    reg  [63:0] strobe_sum$1;
    reg  [63:0] strobe_sum$2;
    reg  [63:0] strobe_sum$3;
    reg  [63:0] strobe_sum$4;
    reg  [63:0] strobe_sum$5;
    reg  [63:0] strobe_sum$6;
    reg  [63:0] strobe_sum$7;
    reg  [63:0] strobe_sum$8;
    reg  [1:0] choice;
    reg  host_ready;
    reg  address_needed;
    reg  address_done;
    reg  data_done;
    reg  item_done;
    reg  w_leaves;
    reg  w_takes;
    reg  into_table;
    reg  b_free;
    reg  [1:0] kind;
    reg  table_head_host;
    reg  [63:0] cleared;
    reg  is_table_item;
    reg  live_now;

    // Sub module instances
    agent$write_path$live live(
        .read_address(live$read_address),
        .read_clock(live$read_clock),
        .read_data(live$read_data),
        .write_address(live$write_address),
        .write_clock(live$write_clock),
        .write_data(live$write_data),
        .write_enable(live$write_enable)
    );
    agent$write_path$dirty_bits dirty_bits(
        .read_address(dirty_bits$read_address),
        .read_clock(dirty_bits$read_clock),
        .read_data(dirty_bits$read_data),
        .write_address(dirty_bits$write_address),
        .write_clock(dirty_bits$write_clock),
        .write_data(dirty_bits$write_data),
        .write_enable(dirty_bits$write_enable)
    );
    agent$write_path$table_ids table_ids(
        .clock(table_ids$clock),
        .reset(table_ids$reset),
        .push(table_ids$push),
        .push_data(table_ids$push_data),
        .pop(table_ids$pop),
        .head(table_ids$head),
        .empty(table_ids$empty),
        .full(table_ids$full),
        .count(table_ids$count)
    );
    agent$write_path$busy busy(
        .d(busy$d),
        .q(busy$q),
        .clock(busy$clock)
    );
    agent$write_path$w_valid w_valid(
        .d(w_valid$d),
        .q(w_valid$q),
        .clock(w_valid$clock)
    );
    agent$write_path$w_id w_id(
        .d(w_id$d),
        .q(w_id$q),
        .clock(w_id$clock)
    );
    agent$write_path$w_address w_address(
        .d(w_address$d),
        .q(w_address$q),
        .clock(w_address$clock)
    );
    agent$write_path$w_data w_data(
        .d(w_data$d),
        .q(w_data$q),
        .clock(w_data$clock)
    );
    agent$write_path$w_strobe w_strobe(
        .d(w_strobe$d),
        .q(w_strobe$q),
        .clock(w_strobe$clock)
    );
    agent$write_path$w_table w_table(
        .d(w_table$d),
        .q(w_table$q),
        .clock(w_table$clock)
    );
    agent$write_path$w_frame w_frame(
        .d(w_frame$d),
        .q(w_frame$q),
        .clock(w_frame$clock)
    );
    agent$write_path$w_window w_window(
        .d(w_window$d),
        .q(w_window$q),
        .clock(w_window$clock)
    );
    agent$write_path$lock_valid lock_valid(
        .d(lock_valid$d),
        .q(lock_valid$q),
        .clock(lock_valid$clock)
    );
    agent$write_path$lock_choice lock_choice(
        .d(lock_choice$d),
        .q(lock_choice$q),
        .clock(lock_choice$clock)
    );
    agent$write_path$address_sent address_sent(
        .d(address_sent$d),
        .q(address_sent$q),
        .clock(address_sent$clock)
    );
    agent$write_path$data_sent data_sent(
        .d(data_sent$d),
        .q(data_sent$q),
        .clock(data_sent$clock)
    );
    agent$write_path$beat beat(
        .d(beat$d),
        .q(beat$q),
        .clock(beat$clock)
    );
    agent$write_path$host_credit host_credit(
        .d(host_credit$d),
        .q(host_credit$q),
        .clock(host_credit$clock)
    );
    agent$write_path$accepted accepted(
        .d(accepted$d),
        .q(accepted$q),
        .clock(accepted$clock)
    );
    agent$write_path$acknowledged acknowledged(
        .d(acknowledged$d),
        .q(acknowledged$q),
        .clock(acknowledged$clock)
    );
    agent$write_path$b_valid b_valid(
        .d(b_valid$d),
        .q(b_valid$q),
        .clock(b_valid$clock)
    );
    agent$write_path$b_id b_id(
        .d(b_id$d),
        .q(b_id$q),
        .clock(b_id$clock)
    );
    agent$write_path$b_response b_response(
        .d(b_response$d),
        .q(b_response$q),
        .clock(b_response$clock)
    );
    agent$write_path$dropped_valid dropped_valid(
        .d(dropped_valid$d),
        .q(dropped_valid$q),
        .clock(dropped_valid$clock)
    );
    agent$write_path$dropped_id dropped_id(
        .d(dropped_id$d),
        .q(dropped_id$q),
        .clock(dropped_id$clock)
    );

    // Update code

    always @(*) begin
        busy$clock = clock;
    end

    always @(*) begin
        w_valid$clock = clock;
    end

    always @(*) begin
        w_id$clock = clock;
    end

    always @(*) begin
        w_address$clock = clock;
    end

    always @(*) begin
        w_data$clock = clock;
    end

    always @(*) begin
        w_strobe$clock = clock;
    end

    always @(*) begin
        w_table$clock = clock;
    end

    always @(*) begin
        w_frame$clock = clock;
    end

    always @(*) begin
        w_window$clock = clock;
    end

    always @(*) begin
        lock_valid$clock = clock;
    end

    always @(*) begin
        lock_choice$clock = clock;
    end

    always @(*) begin
        address_sent$clock = clock;
    end

    always @(*) begin
        data_sent$clock = clock;
    end

    always @(*) begin
        beat$clock = clock;
    end

    always @(*) begin
        host_credit$clock = clock;
    end

    always @(*) begin
        accepted$clock = clock;
    end

    always @(*) begin
        acknowledged$clock = clock;
    end

    always @(*) begin
        b_valid$clock = clock;
    end

    always @(*) begin
        b_id$clock = clock;
    end

    always @(*) begin
        b_response$clock = clock;
    end

    always @(*) begin
        dropped_valid$clock = clock;
    end

    always @(*) begin
        dropped_id$clock = clock;
    end

    always @(*) begin
        busy$d = busy$q;
        busy$d = busy$q & ~cleared;
        if (w_takes) begin
            busy$d = (busy$q & ~cleared) | (one << s_aw_id);
        end
        if (reset) begin
            busy$d = 32'h0;
        end
    end

    always @(*) begin
        w_valid$d = w_valid$q;
        if (w_leaves) begin
            w_valid$d = 1'b0;
        end
        if (w_takes) begin
            w_valid$d = 1'b1;
        end
        if (reset) begin
            w_valid$d = 1'b0;
        end
    end

    always @(*) begin
        w_id$d = w_id$q;
        if (w_takes) begin
            w_id$d = s_aw_id;
        end
    end

    always @(*) begin
        w_address$d = w_address$q;
        if (w_takes) begin
            w_address$d = s_aw_address;
        end
    end

    always @(*) begin
        w_data$d = w_data$q;
        if (w_takes) begin
            w_data$d = s_w_data;
        end
    end

    always @(*) begin
        w_strobe$d = w_strobe$q;
        if (w_takes) begin
            w_strobe$d = s_w_strobe;
        end
    end

    always @(*) begin
        w_table$d = w_table$q;
        if (w_takes) begin
            w_table$d = into_table;
        end
    end

    always @(*) begin
        w_frame$d = w_frame$q;
        if (w_takes) begin
            w_frame$d = s_aw_address[(32'h18)+:(16)] == frame_base[(32'hc)+:(16)];
        end
    end

    always @(*) begin
        w_window$d = w_window$q;
        if (w_takes) begin
            w_window$d = s_aw_address[(32'h1a)+:(14)] == window_base[(32'he)+:(14)];
        end
    end

    always @(*) begin
        lock_valid$d = lock_valid$q;
        lock_valid$d = (choice != 32'h0) & ~item_done;
        if (fill_beat_taken) begin
            if (beat$q != 32'h7) begin
                lock_valid$d = 1'b1;
            end
        end
        if (reset) begin
            lock_valid$d = 1'b0;
        end
    end

    always @(*) begin
        lock_choice$d = lock_choice$q;
        lock_choice$d = choice;
    end

    always @(*) begin
        address_sent$d = address_sent$q;
        address_sent$d = (choice != 32'h0) & address_needed & address_done;
        if (item_done) begin
            address_sent$d = 1'b0;
        end
        if (reset) begin
            address_sent$d = 1'b0;
        end
    end

    always @(*) begin
        data_sent$d = data_sent$q;
        data_sent$d = (choice != 32'h0) & data_done;
        if (item_done) begin
            data_sent$d = 1'b0;
        end
        if (reset) begin
            data_sent$d = 1'b0;
        end
    end

    always @(*) begin
        beat$d = beat$q;
        if (fill_beat_taken) begin
            beat$d = beat$q + 32'h1;
        end
        if (reset) begin
            beat$d = 32'h0;
        end
    end

    always @(*) begin
        host_credit$d = host_credit$q;
        w_leaves = item_done & (choice == 32'h1);
        if (fill_chunk_taken) begin
            host_credit$d = 32'h7;
        end
        if (w_leaves & (host_credit$q != 32'h0)) begin
            host_credit$d = host_credit$q - 32'h1;
        end
        dirty_bits$write_enable = w_leaves & w_frame$q;
        if (choice == 32'h3) begin
            dirty_bits$write_enable = fill_beat_taken;
        end
        count_stray_write = w_leaves & w_frame$q & ~live_now;
        check_leaves = w_leaves;
        if (w_valid$q & w_window$q & ~dropped_valid$q) begin
            w_leaves = 1'b1;
            count_stray_write = 1'b1;
        end
        if (reset) begin
            host_credit$d = 32'h0;
        end
    end

    always @(*) begin
        accepted$d = accepted$q;
        if ((w_takes & into_table) & patch_queued) begin
            accepted$d = accepted$q + 32'h2;
        end
        else if ((w_takes & into_table) | patch_queued) begin
            accepted$d = accepted$q + 32'h1;
        end
        if (reset) begin
            accepted$d = 32'h0;
        end
    end

    always @(*) begin
        acknowledged$d = acknowledged$q;
        if (m_b_valid & m_b_ready & (kind == 32'h3)) begin
            acknowledged$d = acknowledged$q + 32'h1;
        end
        else if (m_b_valid & m_b_ready & (kind == 32'h0)) begin
        end
        else if (b_free & dropped_valid$q) begin
        end
        if (reset) begin
            acknowledged$d = 32'h0;
        end
    end

    always @(*) begin
        b_valid$d = b_valid$q;
        if (b_free) begin
            b_valid$d = 1'b0;
        end
        if (m_b_valid & m_b_ready & (kind == 32'h3)) begin
            if (table_head_host) begin
                b_valid$d = 1'b1;
            end
        end
        else if (m_b_valid & m_b_ready & (kind == 32'h0)) begin
            b_valid$d = 1'b1;
        end
        else if (b_free & dropped_valid$q) begin
            b_valid$d = 1'b1;
        end
        if (reset) begin
            b_valid$d = 1'b0;
        end
    end

    always @(*) begin
        b_id$d = b_id$q;
        if (m_b_valid & m_b_ready & (kind == 32'h3)) begin
            if (table_head_host) begin
                b_id$d = table_ids$head[(32'h0)+:(6)];
            end
        end
        else if (m_b_valid & m_b_ready & (kind == 32'h0)) begin
            b_id$d = m_b_id[(32'h0)+:(6)];
        end
        else if (b_free & dropped_valid$q) begin
            b_id$d = dropped_id$q;
        end
    end

    always @(*) begin
        b_response$d = b_response$q;
        if (m_b_valid & m_b_ready & (kind == 32'h3)) begin
            if (table_head_host) begin
                b_response$d = m_b_response;
            end
        end
        else if (m_b_valid & m_b_ready & (kind == 32'h0)) begin
            b_response$d = m_b_response;
        end
        else if (b_free & dropped_valid$q) begin
            b_response$d = 32'h0;
        end
    end

    always @(*) begin
        dropped_valid$d = dropped_valid$q;
        if (w_valid$q & w_window$q & ~dropped_valid$q) begin
            dropped_valid$d = 1'b1;
        end
        if (m_b_valid & m_b_ready & (kind == 32'h3)) begin
        end
        else if (m_b_valid & m_b_ready & (kind == 32'h0)) begin
        end
        else if (b_free & dropped_valid$q) begin
            dropped_valid$d = 1'b0;
        end
        if (reset) begin
            dropped_valid$d = 1'b0;
        end
    end

    always @(*) begin
        dropped_id$d = dropped_id$q;
        one = 32'h1;
        all_bytes = 64'hffffffffffffffff;
        byte_mask$0 = 64'hff;
        byte_mask$1 = 64'hff00;
        byte_mask$2 = 64'hff0000;
        byte_mask$3 = 64'hff000000;
        byte_mask$4 = 64'hff00000000;
        byte_mask$5 = 64'hff0000000000;
        byte_mask$6 = 64'hff000000000000;
        byte_mask$7 = 64'hff00000000000000;
        strobe_sum$0 = 32'h0;
        if (w_valid$q & w_window$q & ~dropped_valid$q) begin
            dropped_id$d = w_id$q;
        end
    end

    always @(*) begin
        live$read_clock = clock;
    end

    always @(*) begin
        live$write_clock = clock;
    end

    always @(*) begin
        live$write_address = live_frame;
    end

    always @(*) begin
        live$write_data = live_value;
    end

    always @(*) begin
        live$write_enable = live_write;
    end

    always @(*) begin
        dirty_bits$read_clock = clock;
    end

    always @(*) begin
        dirty_bits$write_clock = clock;
    end

    always @(*) begin
        dirty_bits$read_address = dirty_frame;
    end

    always @(*) begin
        dirty = dirty_bits$read_data;
    end

    always @(*) begin
        live_now = live$read_data;
    end

    always @(*) begin
        table_ids$clock = clock;
    end

    always @(*) begin
        table_ids$reset = reset;
    end

    always @(*) begin
        writes_busy = busy$q;
    end

    always @(*) begin
        table_accepted = accepted$q;
    end

    always @(*) begin
        table_acknowledged = acknowledged$q;
    end

    always @(*) begin
        check_valid = w_valid$q & w_table$q;
    end

    always @(*) begin
        check_line = w_address$q[(32'h6)+:(18)];
    end

    always @(*) begin
        check_data = w_data$q;
    end

    always @(*) begin
        check_strobe = w_strobe$q;
    end

    always @(*) begin
        host_ready = w_valid$q & ~w_window$q & ~(w_table$q & (check_blocked | table_ids$full));
    end

    always @(*) begin
        choice = 32'h0;
        if (lock_valid$q) begin
            choice = lock_choice$q;
        end
        else if (patch_valid & ~table_ids$full) begin
            choice = 32'h2;
        end
        else if (host_ready & (~fill_valid | (host_credit$q != 32'h0))) begin
            choice = 32'h1;
        end
        else if (fill_valid) begin
            choice = 32'h3;
        end
    end

    always @(*) begin
        strobe_sum$1 = strobe_sum$0;
        if (patch_entries[0]) begin
            strobe_sum$1 = strobe_sum$0 | byte_mask$0;
        end
    end

    always @(*) begin
        strobe_sum$2 = strobe_sum$1;
        if (patch_entries[1]) begin
            strobe_sum$2 = strobe_sum$1 | byte_mask$1;
        end
    end

    always @(*) begin
        strobe_sum$3 = strobe_sum$2;
        if (patch_entries[2]) begin
            strobe_sum$3 = strobe_sum$2 | byte_mask$2;
        end
    end

    always @(*) begin
        strobe_sum$4 = strobe_sum$3;
        if (patch_entries[3]) begin
            strobe_sum$4 = strobe_sum$3 | byte_mask$3;
        end
    end

    always @(*) begin
        strobe_sum$5 = strobe_sum$4;
        if (patch_entries[4]) begin
            strobe_sum$5 = strobe_sum$4 | byte_mask$4;
        end
    end

    always @(*) begin
        strobe_sum$6 = strobe_sum$5;
        if (patch_entries[5]) begin
            strobe_sum$6 = strobe_sum$5 | byte_mask$5;
        end
    end

    always @(*) begin
        strobe_sum$7 = strobe_sum$6;
        if (patch_entries[6]) begin
            strobe_sum$7 = strobe_sum$6 | byte_mask$6;
        end
    end

    always @(*) begin
        strobe_sum$8 = strobe_sum$7;
        if (patch_entries[7]) begin
            strobe_sum$8 = strobe_sum$7 | byte_mask$7;
        end
    end

    always @(*) begin
        is_table_item = 1'b0;
        if (choice == 32'h1) begin
            is_table_item = w_table$q;
        end
        if (choice == 32'h2) begin
            is_table_item = 1'b1;
        end
    end

    always @(*) begin
        address_needed = 1'b1;
        if (choice == 32'h3) begin
            address_needed = beat$q == 32'h0;
        end
    end

    always @(*) begin
        m_aw_id = ((w_id$q) & 8'hff);
        if (choice == 32'h1) begin
            if (w_table$q) begin
                m_aw_id = 32'hc0;
            end
        end
        if (choice == 32'h2) begin
            m_aw_id = 32'hc0;
        end
        if (choice == 32'h3) begin
            m_aw_id = ((fill_slot) & 8'hff) | 32'h80;
        end
    end

    always @(*) begin
        m_aw_address = w_address$q;
        if (choice == 32'h2) begin
            m_aw_address = (((table_base[(32'hc)+:(16)]) & 40'hffffffffff) << 32'h18) | (((patch_line) & 40'hffffffffff) << 32'h6);
        end
        if (choice == 32'h3) begin
            m_aw_address = (((frame_base[(32'hc)+:(16)]) & 40'hffffffffff) << 32'h18) | (((fill_frame) & 40'hffffffffff) << 32'hc) | (((fill_chunk) & 40'hffffffffff) << 32'h9);
        end
    end

    always @(*) begin
        m_aw_length = 32'h0;
        if (choice == 32'h3) begin
            m_aw_length = 32'h7;
        end
    end

    always @(*) begin
        m_w_data = w_data$q;
        if (choice == 32'h2) begin
            m_w_data = patch_data;
        end
        if (choice == 32'h3) begin
            m_w_data = fill_data;
        end
    end

    always @(*) begin
        m_w_strobe = w_strobe$q;
        if (choice == 32'h2) begin
            m_w_strobe = strobe_sum$8;
        end
        if (choice == 32'h3) begin
            m_w_strobe = all_bytes;
        end
    end

    always @(*) begin
        m_w_last = 1'b1;
        if (choice == 32'h3) begin
            m_w_last = beat$q == 32'h7;
        end
    end

    always @(*) begin
        m_aw_valid = (choice != 32'h0) & address_needed & ~address_sent$q;
    end

    always @(*) begin
        m_w_valid = (choice != 32'h0) & ~data_sent$q;
    end

    always @(*) begin
        address_done = ~address_needed | address_sent$q | m_aw_ready;
    end

    always @(*) begin
        data_done = data_sent$q | m_w_ready;
    end

    always @(*) begin
        item_done = (choice != 32'h0) & address_done & data_done;
    end

    always @(*) begin
        patch_ready = item_done & (choice == 32'h2);
    end

    always @(*) begin
        fill_beat_taken = item_done & (choice == 32'h3);
    end

    always @(*) begin
        fill_chunk_taken = fill_beat_taken & (beat$q == 32'h7);
    end

    always @(*) begin
        table_ids$push = item_done & is_table_item;
    end

    always @(*) begin
        table_ids$push_data = ((w_id$q) & 7'h7f);
        if (choice == 32'h1) begin
            table_ids$push_data = ((w_id$q) & 7'h7f) | 32'h40;
        end
    end

    always @(*) begin
        dirty_bits$write_address = w_address$q[(32'hc)+:(12)];
        if (choice == 32'h3) begin
            dirty_bits$write_address = fill_frame;
        end
    end

    always @(*) begin
        dirty_bits$write_data = 1'b1;
        if (choice == 32'h3) begin
            dirty_bits$write_data = 1'b0;
        end
    end

    always @(*) begin
        b_free = ~b_valid$q | s_b_ready;
    end

    always @(*) begin
        kind = m_b_id[(32'h6)+:(2)];
    end

    always @(*) begin
        table_head_host = table_ids$head[32'h6];
    end

    always @(*) begin
        cleared = 32'h0;
        if (m_b_valid & m_b_ready & (kind == 32'h3)) begin
            if (table_head_host) begin
                cleared = one << table_ids$head[(32'h0)+:(6)];
            end
        end
        else if (m_b_valid & m_b_ready & (kind == 32'h0)) begin
            cleared = one << m_b_id[(32'h0)+:(6)];
        end
        else if (b_free & dropped_valid$q) begin
            cleared = one << dropped_id$q;
        end
    end

    always @(*) begin
        m_b_ready = b_free;
        if (kind == 32'h2) begin
            m_b_ready = 1'b1;
        end
        if ((kind == 32'h3) & ~table_head_host) begin
            m_b_ready = 1'b1;
        end
    end

    always @(*) begin
        table_ids$pop = 1'b0;
        if (m_b_valid & m_b_ready & (kind == 32'h3)) begin
            table_ids$pop = 1'b1;
        end
        else if (m_b_valid & m_b_ready & (kind == 32'h0)) begin
        end
        else if (b_free & dropped_valid$q) begin
        end
    end

    always @(*) begin
        fill_acknowledged = 1'b0;
        if (kind == 32'h2) begin
            fill_acknowledged = m_b_valid;
        end
    end

    always @(*) begin
        fill_acknowledged_slot = m_b_id[(32'h0)+:(6)];
    end

    always @(*) begin
        fill_acknowledged_error = m_b_response != 32'h0;
    end

    always @(*) begin
        s_b_valid = b_valid$q;
    end

    always @(*) begin
        s_b_id = b_id$q;
    end

    always @(*) begin
        s_b_response = b_response$q;
    end

    always @(*) begin
        w_takes = s_aw_valid & s_w_valid & (~w_valid$q | w_leaves) & ~busy$q[s_aw_id];
    end

    always @(*) begin
        s_aw_ready = w_takes;
    end

    always @(*) begin
        s_w_ready = w_takes;
    end

    always @(*) begin
        into_table = s_aw_address[(32'h18)+:(16)] == table_base[(32'hc)+:(16)];
    end

    always @(*) begin
        live$read_address = w_address$q[(32'hc)+:(12)];
        if (w_takes) begin
            live$read_address = s_aw_address[(32'hc)+:(12)];
        end
    end

endmodule // agent$write_path


module agent$write_path$accepted(d,q,clock);

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

endmodule // agent$write_path$accepted


module agent$write_path$acknowledged(d,q,clock);

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

endmodule // agent$write_path$acknowledged


module agent$write_path$address_sent(d,q,clock);

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

endmodule // agent$write_path$address_sent


module agent$write_path$b_id(d,q,clock);

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

endmodule // agent$write_path$b_id


module agent$write_path$b_response(d,q,clock);

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

endmodule // agent$write_path$b_response


module agent$write_path$b_valid(d,q,clock);

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

endmodule // agent$write_path$b_valid


module agent$write_path$beat(d,q,clock);

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

endmodule // agent$write_path$beat


module agent$write_path$busy(d,q,clock);

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

endmodule // agent$write_path$busy


module agent$write_path$data_sent(d,q,clock);

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

endmodule // agent$write_path$data_sent


module agent$write_path$dirty_bits(read_address,read_clock,read_data,write_address,write_clock,write_data,write_enable);

    // Module arguments
    input wire  [11:0] read_address;
    input wire  read_clock;
    output reg  read_data;
    input wire  [11:0] write_address;
    input wire  write_clock;
    input wire  write_data;
    input wire  write_enable;

    // Update code (custom)
    reg[0:0] mem[4095:0];



    always @(posedge read_clock) begin
       read_data <= mem[read_address];
    end

    always @(posedge write_clock) begin
       if (write_enable) begin
          mem[write_address] <= write_data;
       end
    end

endmodule // agent$write_path$dirty_bits


module agent$write_path$dropped_id(d,q,clock);

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

endmodule // agent$write_path$dropped_id


module agent$write_path$dropped_valid(d,q,clock);

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

endmodule // agent$write_path$dropped_valid


module agent$write_path$host_credit(d,q,clock);

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

endmodule // agent$write_path$host_credit


module agent$write_path$live(read_address,read_clock,read_data,write_address,write_clock,write_data,write_enable);

    // Module arguments
    input wire  [11:0] read_address;
    input wire  read_clock;
    output reg  read_data;
    input wire  [11:0] write_address;
    input wire  write_clock;
    input wire  write_data;
    input wire  write_enable;

    // Update code (custom)
    reg[0:0] mem[4095:0];



    always @(posedge read_clock) begin
       read_data <= mem[read_address];
    end

    always @(posedge write_clock) begin
       if (write_enable) begin
          mem[write_address] <= write_data;
       end
    end

endmodule // agent$write_path$live


module agent$write_path$lock_choice(d,q,clock);

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

endmodule // agent$write_path$lock_choice


module agent$write_path$lock_valid(d,q,clock);

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

endmodule // agent$write_path$lock_valid


module agent$write_path$table_ids(clock,reset,push,push_data,pop,head,empty,full,count);

    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  push;
    input wire  [6:0] push_data;
    input wire  pop;
    output reg  [6:0] head;
    output reg  empty;
    output reg  full;
    output reg  [6:0] count;

    // Stub signals
    reg  [6:0] memory$read_address;
    reg  memory$read_clock;
    wire  [6:0] memory$read_data;
    reg  [6:0] memory$write_address;
    reg  memory$write_clock;
    reg  [6:0] memory$write_data;
    reg  memory$write_enable;
    reg  [6:0] write_pointer$d;
    wire  [6:0] write_pointer$q;
    reg  write_pointer$clock;
    reg  [6:0] read_pointer$d;
    wire  [6:0] read_pointer$q;
    reg  read_pointer$clock;
    reg  [6:0] level$d;
    wire  [6:0] level$q;
    reg  level$clock;
    reg  bypass$d;
    wire  bypass$q;
    reg  bypass$clock;
    reg  [6:0] bypass_data$d;
    wire  [6:0] bypass_data$q;
    reg  bypass_data$clock;

    // Local signals
    reg  [6:0] next_read;
    reg  pushed;
    reg  popped;

    // Sub module instances
    agent$write_path$table_ids$memory memory(
        .read_address(memory$read_address),
        .read_clock(memory$read_clock),
        .read_data(memory$read_data),
        .write_address(memory$write_address),
        .write_clock(memory$write_clock),
        .write_data(memory$write_data),
        .write_enable(memory$write_enable)
    );
    agent$write_path$table_ids$write_pointer write_pointer(
        .d(write_pointer$d),
        .q(write_pointer$q),
        .clock(write_pointer$clock)
    );
    agent$write_path$table_ids$read_pointer read_pointer(
        .d(read_pointer$d),
        .q(read_pointer$q),
        .clock(read_pointer$clock)
    );
    agent$write_path$table_ids$level level(
        .d(level$d),
        .q(level$q),
        .clock(level$clock)
    );
    agent$write_path$table_ids$bypass bypass(
        .d(bypass$d),
        .q(bypass$q),
        .clock(bypass$clock)
    );
    agent$write_path$table_ids$bypass_data bypass_data(
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

endmodule // agent$write_path$table_ids


module agent$write_path$table_ids$bypass(d,q,clock);

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

endmodule // agent$write_path$table_ids$bypass


module agent$write_path$table_ids$bypass_data(d,q,clock);

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

endmodule // agent$write_path$table_ids$bypass_data


module agent$write_path$table_ids$level(d,q,clock);

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

endmodule // agent$write_path$table_ids$level


module agent$write_path$table_ids$memory(read_address,read_clock,read_data,write_address,write_clock,write_data,write_enable);

    // Module arguments
    input wire  [6:0] read_address;
    input wire  read_clock;
    output reg  [6:0] read_data;
    input wire  [6:0] write_address;
    input wire  write_clock;
    input wire  [6:0] write_data;
    input wire  write_enable;

    // Update code (custom)
    reg[6:0] mem[127:0];



    always @(posedge read_clock) begin
       read_data <= mem[read_address];
    end

    always @(posedge write_clock) begin
       if (write_enable) begin
          mem[write_address] <= write_data;
       end
    end

endmodule // agent$write_path$table_ids$memory


module agent$write_path$table_ids$read_pointer(d,q,clock);

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

endmodule // agent$write_path$table_ids$read_pointer


module agent$write_path$table_ids$write_pointer(d,q,clock);

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

endmodule // agent$write_path$table_ids$write_pointer


module agent$write_path$w_address(d,q,clock);

    // Module arguments
    input wire  [39:0] d;
    output reg  [39:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 40'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // agent$write_path$w_address


module agent$write_path$w_data(d,q,clock);

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

endmodule // agent$write_path$w_data


module agent$write_path$w_frame(d,q,clock);

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

endmodule // agent$write_path$w_frame


module agent$write_path$w_id(d,q,clock);

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

endmodule // agent$write_path$w_id


module agent$write_path$w_strobe(d,q,clock);

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

endmodule // agent$write_path$w_strobe


module agent$write_path$w_table(d,q,clock);

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

endmodule // agent$write_path$w_table


module agent$write_path$w_valid(d,q,clock);

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

endmodule // agent$write_path$w_valid


module agent$write_path$w_window(d,q,clock);

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

endmodule // agent$write_path$w_window


module agent$writeback(clock,reset,frame_base,start,start_slot,start_page,start_frame,read_valid,read_ready,read_address,arrive,arrive_data,writeback_valid,writeback_ready,writeback_slot,writeback_page,writeback_line,writeback_data);

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
    agent$writeback$pages pages(
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
    agent$writeback$lines lines(
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
    agent$writeback$active active(
        .d(active$d),
        .q(active$q),
        .clock(active$clock)
    );
    agent$writeback$reading reading(
        .d(reading$d),
        .q(reading$q),
        .clock(reading$clock)
    );
    agent$writeback$page page(
        .d(page$d),
        .q(page$q),
        .clock(page$clock)
    );
    agent$writeback$read_line read_line(
        .d(read_line$d),
        .q(read_line$q),
        .clock(read_line$clock)
    );
    agent$writeback$send_line send_line(
        .d(send_line$d),
        .q(send_line$q),
        .clock(send_line$clock)
    );
    agent$writeback$ahead ahead(
        .d(ahead$d),
        .q(ahead$q),
        .clock(ahead$clock)
    );

    // Update code

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
        pages$push = start;
    end

    always @(*) begin
        pages$push_data = ((start_slot) & 29'h1fffffff) | (((start_page) & 29'h1fffffff) << 32'h3) | (((start_frame) & 29'h1fffffff) << 32'h11);
    end

    always @(*) begin
        pages$pop = 1'b0;
        if (~active$q & ~pages$empty) begin
            pages$pop = 1'b1;
        end
    end

    always @(*) begin
        read_valid = reading$q & (ahead$q < 32'h10);
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

endmodule // agent$writeback


module agent$writeback$active(d,q,clock);

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

endmodule // agent$writeback$active


module agent$writeback$ahead(d,q,clock);

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

endmodule // agent$writeback$ahead


module agent$writeback$lines(clock,reset,push,push_data,pop,head,empty,full,count);

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
    reg  [4:0] memory$read_address;
    reg  memory$read_clock;
    wire  [511:0] memory$read_data;
    reg  [4:0] memory$write_address;
    reg  memory$write_clock;
    reg  [511:0] memory$write_data;
    reg  memory$write_enable;
    reg  [4:0] write_pointer$d;
    wire  [4:0] write_pointer$q;
    reg  write_pointer$clock;
    reg  [4:0] read_pointer$d;
    wire  [4:0] read_pointer$q;
    reg  read_pointer$clock;
    reg  [4:0] level$d;
    wire  [4:0] level$q;
    reg  level$clock;
    reg  bypass$d;
    wire  bypass$q;
    reg  bypass$clock;
    reg  [511:0] bypass_data$d;
    wire  [511:0] bypass_data$q;
    reg  bypass_data$clock;

    // Local signals
    reg  [4:0] next_read;
    reg  pushed;
    reg  popped;

    // Sub module instances
    agent$writeback$lines$memory memory(
        .read_address(memory$read_address),
        .read_clock(memory$read_clock),
        .read_data(memory$read_data),
        .write_address(memory$write_address),
        .write_clock(memory$write_clock),
        .write_data(memory$write_data),
        .write_enable(memory$write_enable)
    );
    agent$writeback$lines$write_pointer write_pointer(
        .d(write_pointer$d),
        .q(write_pointer$q),
        .clock(write_pointer$clock)
    );
    agent$writeback$lines$read_pointer read_pointer(
        .d(read_pointer$d),
        .q(read_pointer$q),
        .clock(read_pointer$clock)
    );
    agent$writeback$lines$level level(
        .d(level$d),
        .q(level$q),
        .clock(level$clock)
    );
    agent$writeback$lines$bypass bypass(
        .d(bypass$d),
        .q(bypass$q),
        .clock(bypass$clock)
    );
    agent$writeback$lines$bypass_data bypass_data(
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

endmodule // agent$writeback$lines


module agent$writeback$lines$bypass(d,q,clock);

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

endmodule // agent$writeback$lines$bypass


module agent$writeback$lines$bypass_data(d,q,clock);

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

endmodule // agent$writeback$lines$bypass_data


module agent$writeback$lines$level(d,q,clock);

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

endmodule // agent$writeback$lines$level


module agent$writeback$lines$memory(read_address,read_clock,read_data,write_address,write_clock,write_data,write_enable);

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

endmodule // agent$writeback$lines$memory


module agent$writeback$lines$read_pointer(d,q,clock);

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

endmodule // agent$writeback$lines$read_pointer


module agent$writeback$lines$write_pointer(d,q,clock);

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

endmodule // agent$writeback$lines$write_pointer


module agent$writeback$page(d,q,clock);

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

endmodule // agent$writeback$page


module agent$writeback$pages(clock,reset,push,push_data,pop,head,empty,full,count);

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
    reg  [3:0] memory$read_address;
    reg  memory$read_clock;
    wire  [28:0] memory$read_data;
    reg  [3:0] memory$write_address;
    reg  memory$write_clock;
    reg  [28:0] memory$write_data;
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
    reg  [28:0] bypass_data$d;
    wire  [28:0] bypass_data$q;
    reg  bypass_data$clock;

    // Local signals
    reg  [3:0] next_read;
    reg  pushed;
    reg  popped;

    // Sub module instances
    agent$writeback$pages$memory memory(
        .read_address(memory$read_address),
        .read_clock(memory$read_clock),
        .read_data(memory$read_data),
        .write_address(memory$write_address),
        .write_clock(memory$write_clock),
        .write_data(memory$write_data),
        .write_enable(memory$write_enable)
    );
    agent$writeback$pages$write_pointer write_pointer(
        .d(write_pointer$d),
        .q(write_pointer$q),
        .clock(write_pointer$clock)
    );
    agent$writeback$pages$read_pointer read_pointer(
        .d(read_pointer$d),
        .q(read_pointer$q),
        .clock(read_pointer$clock)
    );
    agent$writeback$pages$level level(
        .d(level$d),
        .q(level$q),
        .clock(level$clock)
    );
    agent$writeback$pages$bypass bypass(
        .d(bypass$d),
        .q(bypass$q),
        .clock(bypass$clock)
    );
    agent$writeback$pages$bypass_data bypass_data(
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

endmodule // agent$writeback$pages


module agent$writeback$pages$bypass(d,q,clock);

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

endmodule // agent$writeback$pages$bypass


module agent$writeback$pages$bypass_data(d,q,clock);

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

endmodule // agent$writeback$pages$bypass_data


module agent$writeback$pages$level(d,q,clock);

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

endmodule // agent$writeback$pages$level


module agent$writeback$pages$memory(read_address,read_clock,read_data,write_address,write_clock,write_data,write_enable);

    // Module arguments
    input wire  [3:0] read_address;
    input wire  read_clock;
    output reg  [28:0] read_data;
    input wire  [3:0] write_address;
    input wire  write_clock;
    input wire  [28:0] write_data;
    input wire  write_enable;

    // Update code (custom)
    reg[28:0] mem[15:0];



    always @(posedge read_clock) begin
       read_data <= mem[read_address];
    end

    always @(posedge write_clock) begin
       if (write_enable) begin
          mem[write_address] <= write_data;
       end
    end

endmodule // agent$writeback$pages$memory


module agent$writeback$pages$read_pointer(d,q,clock);

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

endmodule // agent$writeback$pages$read_pointer


module agent$writeback$pages$write_pointer(d,q,clock);

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

endmodule // agent$writeback$pages$write_pointer


module agent$writeback$read_line(d,q,clock);

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

endmodule // agent$writeback$read_line


module agent$writeback$reading(d,q,clock);

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

endmodule // agent$writeback$reading


module agent$writeback$send_line(d,q,clock);

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

endmodule // agent$writeback$send_line
