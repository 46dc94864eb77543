// Generated from the Rust-HDL circuit of this name; do not edit.


module register_block(clock,reset,function_reset,l_aw_valid,l_aw_ready,l_aw_address,l_w_valid,l_w_ready,l_w_data,l_b_valid,l_b_ready,l_b_response,l_ar_valid,l_ar_ready,l_ar_address,l_r_valid,l_r_ready,l_r_data,l_r_response,table_base,frame_base,window_base,fence_frame,present_bit,managed_bit,late_bit,enable_prefetch,enable_install,enable_hold,enable_events,enable_interrupts,deadline_cycles,dram_bound_cycles,hold_limit,fetch_limit,reserved_frames,fetch_timeout_cycles,pin_timeout_cycles,control_clear_overflow,control_transport_reset,control_clear_error,control_clear_statistics,control_start_copy,control_raise_interrupt,command_argument,command_token,command_operation,ring_address_low,ring_address_high,ring_entries_log2,ring_consumer,copy_source_low,copy_source_high,copy_target_low,copy_target_high,copy_length,test_vector,command_start,reply_limit_cycles,status_ready,status_event_overflow,status_function_reset_seen,status_holds_taken,status_slots_busy,command_busy,command_result,command_answer,command_result0,command_result1,ring_producer,frames_posted,frames_withdrawn,frames_free,frames_fetching,frames_staged,frames_resident,frames_leaving,frames_writing_back,table_line_reads,pages_in_time,pages_late,fetches,fetches_failed,fetches_cancelled,stale_chunks,aliases,bad_entries,stray_reads,stray_writes,no_context,no_hold,no_slot,no_frame,installs,patches,holds_taken,holds_ended_by_write,evictions,writebacks,demands,events_lost,host_write_errors,copy_busy,copy_end,copy_written);

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
    output reg  control_start_copy;
    output reg  control_raise_interrupt;
    output reg  [31:0] command_argument;
    output reg  [31:0] command_token;
    output reg  [3:0] command_operation;
    output reg  [31:0] ring_address_low;
    output reg  [31:0] ring_address_high;
    output reg  [4:0] ring_entries_log2;
    output reg  [31:0] ring_consumer;
    output reg  [31:0] copy_source_low;
    output reg  [31:0] copy_source_high;
    output reg  [31:0] copy_target_low;
    output reg  [31:0] copy_target_high;
    output reg  [23:0] copy_length;
    output reg  [3:0] test_vector;
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
    input wire  [23:0] frames_posted;
    input wire  [23:0] frames_withdrawn;
    input wire  [23:0] frames_free;
    input wire  [23:0] frames_fetching;
    input wire  [23:0] frames_staged;
    input wire  [23:0] frames_resident;
    input wire  [23:0] frames_leaving;
    input wire  [23:0] frames_writing_back;
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
    input wire  [31:0] host_write_errors;
    input wire  copy_busy;
    input wire  [2:0] copy_end;
    input wire  [23:0] copy_written;

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
    reg  [31:0] copy_source_low_register$d;
    wire  [31:0] copy_source_low_register$q;
    reg  copy_source_low_register$clock;
    reg  [31:0] copy_source_high_register$d;
    wire  [31:0] copy_source_high_register$q;
    reg  copy_source_high_register$clock;
    reg  [31:0] copy_target_low_register$d;
    wire  [31:0] copy_target_low_register$q;
    reg  copy_target_low_register$clock;
    reg  [31:0] copy_target_high_register$d;
    wire  [31:0] copy_target_high_register$q;
    reg  copy_target_high_register$clock;
    reg  [31:0] copy_length_register$d;
    wire  [31:0] copy_length_register$q;
    reg  copy_length_register$clock;
    reg  [31:0] test_vector_register$d;
    wire  [31:0] test_vector_register$q;
    reg  test_vector_register$clock;
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
    reg  [31:0] self_test_read$d;
    wire  [31:0] self_test_read$q;
    reg  self_test_read$clock;

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
    reg  read_block$7;
    reg  written_block$0;
    reg  written_block$1;
    reg  written_block$2;
    reg  written_block$3;
    reg  written_block$4;
    reg  written_block$5;
    reg  written_block$6;
    reg  written_block$7;
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
    reg  [31:0] statistics_words$26;
    reg  self_test_written$0;
    reg  self_test_written$1;
    reg  self_test_written$2;
    reg  self_test_written$3;
    reg  self_test_written$4;
    reg  self_test_written$5;
    reg  self_test_written$6;
    reg  self_test_written$7;
    reg  self_test_written$8;
    reg  self_test_written$9;
    reg  self_test_written$10;
    reg  [31:0] self_test_words$0;
    reg  [31:0] self_test_words$1;
    reg  [31:0] self_test_words$2;
    reg  [31:0] self_test_words$3;
    reg  [31:0] self_test_words$4;
    reg  [31:0] self_test_words$5;
    reg  [31:0] self_test_words$6;
    reg  [31:0] self_test_words$7;
    reg  [31:0] self_test_words$8;
    reg  [31:0] self_test_words$9;
    reg  [31:0] self_test_words$10;

    // Sub module instances
    register_block$write_port write_port(
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
    register_block$write_rules write_rules(
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
    register_block$guard guard(
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
    register_block$read_port read_port(
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
    register_block$error_code error_code(
        .d(error_code$d),
        .q(error_code$q),
        .clock(error_code$clock)
    );
    register_block$error_offset error_offset(
        .d(error_offset$d),
        .q(error_offset$q),
        .clock(error_offset$clock)
    );
    register_block$triple_bound triple_bound(
        .d(triple_bound$d),
        .q(triple_bound$q),
        .clock(triple_bound$clock)
    );
    register_block$reply_limit reply_limit(
        .d(reply_limit$d),
        .q(reply_limit$q),
        .clock(reply_limit$clock)
    );
    register_block$reply_bound_cycles reply_bound_cycles(
        .d(reply_bound_cycles$d),
        .q(reply_bound_cycles$q),
        .clock(reply_bound_cycles$clock)
    );
    register_block$start_register start_register(
        .d(start_register$d),
        .q(start_register$q),
        .clock(start_register$clock)
    );
    register_block$table_base_register table_base_register(
        .d(table_base_register$d),
        .q(table_base_register$q),
        .clock(table_base_register$clock)
    );
    register_block$frame_base_register frame_base_register(
        .d(frame_base_register$d),
        .q(frame_base_register$q),
        .clock(frame_base_register$clock)
    );
    register_block$window_base_register window_base_register(
        .d(window_base_register$d),
        .q(window_base_register$q),
        .clock(window_base_register$clock)
    );
    register_block$fence_frame_register fence_frame_register(
        .d(fence_frame_register$d),
        .q(fence_frame_register$q),
        .clock(fence_frame_register$clock)
    );
    register_block$present_bit_register present_bit_register(
        .d(present_bit_register$d),
        .q(present_bit_register$q),
        .clock(present_bit_register$clock)
    );
    register_block$managed_bit_register managed_bit_register(
        .d(managed_bit_register$d),
        .q(managed_bit_register$q),
        .clock(managed_bit_register$clock)
    );
    register_block$late_bit_register late_bit_register(
        .d(late_bit_register$d),
        .q(late_bit_register$q),
        .clock(late_bit_register$clock)
    );
    register_block$enable_register enable_register(
        .d(enable_register$d),
        .q(enable_register$q),
        .clock(enable_register$clock)
    );
    register_block$deadline_cycles_register deadline_cycles_register(
        .d(deadline_cycles_register$d),
        .q(deadline_cycles_register$q),
        .clock(deadline_cycles_register$clock)
    );
    register_block$dram_bound_cycles_register dram_bound_cycles_register(
        .d(dram_bound_cycles_register$d),
        .q(dram_bound_cycles_register$q),
        .clock(dram_bound_cycles_register$clock)
    );
    register_block$hold_limit_register hold_limit_register(
        .d(hold_limit_register$d),
        .q(hold_limit_register$q),
        .clock(hold_limit_register$clock)
    );
    register_block$fetch_limit_register fetch_limit_register(
        .d(fetch_limit_register$d),
        .q(fetch_limit_register$q),
        .clock(fetch_limit_register$clock)
    );
    register_block$reserved_frames_register reserved_frames_register(
        .d(reserved_frames_register$d),
        .q(reserved_frames_register$q),
        .clock(reserved_frames_register$clock)
    );
    register_block$fetch_timeout_cycles_register fetch_timeout_cycles_register(
        .d(fetch_timeout_cycles_register$d),
        .q(fetch_timeout_cycles_register$q),
        .clock(fetch_timeout_cycles_register$clock)
    );
    register_block$pin_timeout_cycles_register pin_timeout_cycles_register(
        .d(pin_timeout_cycles_register$d),
        .q(pin_timeout_cycles_register$q),
        .clock(pin_timeout_cycles_register$clock)
    );
    register_block$control_register control_register(
        .d(control_register$d),
        .q(control_register$q),
        .clock(control_register$clock)
    );
    register_block$command_argument_register command_argument_register(
        .d(command_argument_register$d),
        .q(command_argument_register$q),
        .clock(command_argument_register$clock)
    );
    register_block$command_token_register command_token_register(
        .d(command_token_register$d),
        .q(command_token_register$q),
        .clock(command_token_register$clock)
    );
    register_block$command_register command_register(
        .d(command_register$d),
        .q(command_register$q),
        .clock(command_register$clock)
    );
    register_block$ring_address_low_register ring_address_low_register(
        .d(ring_address_low_register$d),
        .q(ring_address_low_register$q),
        .clock(ring_address_low_register$clock)
    );
    register_block$ring_address_high_register ring_address_high_register(
        .d(ring_address_high_register$d),
        .q(ring_address_high_register$q),
        .clock(ring_address_high_register$clock)
    );
    register_block$ring_entries_log2_register ring_entries_log2_register(
        .d(ring_entries_log2_register$d),
        .q(ring_entries_log2_register$q),
        .clock(ring_entries_log2_register$clock)
    );
    register_block$ring_consumer_register ring_consumer_register(
        .d(ring_consumer_register$d),
        .q(ring_consumer_register$q),
        .clock(ring_consumer_register$clock)
    );
    register_block$copy_source_low_register copy_source_low_register(
        .d(copy_source_low_register$d),
        .q(copy_source_low_register$q),
        .clock(copy_source_low_register$clock)
    );
    register_block$copy_source_high_register copy_source_high_register(
        .d(copy_source_high_register$d),
        .q(copy_source_high_register$q),
        .clock(copy_source_high_register$clock)
    );
    register_block$copy_target_low_register copy_target_low_register(
        .d(copy_target_low_register$d),
        .q(copy_target_low_register$q),
        .clock(copy_target_low_register$clock)
    );
    register_block$copy_target_high_register copy_target_high_register(
        .d(copy_target_high_register$d),
        .q(copy_target_high_register$q),
        .clock(copy_target_high_register$clock)
    );
    register_block$copy_length_register copy_length_register(
        .d(copy_length_register$d),
        .q(copy_length_register$q),
        .clock(copy_length_register$clock)
    );
    register_block$test_vector_register test_vector_register(
        .d(test_vector_register$d),
        .q(test_vector_register$q),
        .clock(test_vector_register$clock)
    );
    register_block$identity_read identity_read(
        .d(identity_read$d),
        .q(identity_read$q),
        .clock(identity_read$clock)
    );
    register_block$configuration_read configuration_read(
        .d(configuration_read$d),
        .q(configuration_read$q),
        .clock(configuration_read$clock)
    );
    register_block$control_read control_read(
        .d(control_read$d),
        .q(control_read$q),
        .clock(control_read$clock)
    );
    register_block$command_read command_read(
        .d(command_read$d),
        .q(command_read$q),
        .clock(command_read$clock)
    );
    register_block$events_read events_read(
        .d(events_read$d),
        .q(events_read$q),
        .clock(events_read$clock)
    );
    register_block$frames_read frames_read(
        .d(frames_read$d),
        .q(frames_read$q),
        .clock(frames_read$clock)
    );
    register_block$statistics_read statistics_read(
        .d(statistics_read$d),
        .q(statistics_read$q),
        .clock(statistics_read$clock)
    );
    register_block$self_test_read self_test_read(
        .d(self_test_read$d),
        .q(self_test_read$q),
        .clock(self_test_read$clock)
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
            control_register$d = write_port$value & 32'h3f;
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
        ring_consumer_register$d = ring_consumer_register$q;
        if (events_written$6) begin
            ring_consumer_register$d = write_port$value;
        end
        if (reset) begin
            ring_consumer_register$d = 32'h0;
        end
    end

    always @(*) begin
        copy_source_low_register$clock = clock;
    end

    always @(*) begin
        copy_source_low_register$d = copy_source_low_register$q;
        if (self_test_written$3) begin
            copy_source_low_register$d = write_port$value;
        end
        if (reset) begin
            copy_source_low_register$d = 32'h0;
        end
    end

    always @(*) begin
        copy_source_high_register$clock = clock;
    end

    always @(*) begin
        copy_source_high_register$d = copy_source_high_register$q;
        if (self_test_written$4) begin
            copy_source_high_register$d = write_port$value;
        end
        if (reset) begin
            copy_source_high_register$d = 32'h0;
        end
    end

    always @(*) begin
        copy_target_low_register$clock = clock;
    end

    always @(*) begin
        copy_target_low_register$d = copy_target_low_register$q;
        if (self_test_written$5) begin
            copy_target_low_register$d = write_port$value;
        end
        if (reset) begin
            copy_target_low_register$d = 32'h0;
        end
    end

    always @(*) begin
        copy_target_high_register$clock = clock;
    end

    always @(*) begin
        copy_length_register$clock = clock;
    end

    always @(*) begin
        copy_target_high_register$d = copy_target_high_register$q;
        if (self_test_written$6) begin
            copy_target_high_register$d = write_port$value;
        end
        if (reset) begin
            copy_target_high_register$d = 32'h0;
        end
    end

    always @(*) begin
        copy_length_register$d = copy_length_register$q;
        if (self_test_written$7) begin
            copy_length_register$d = write_port$value & 32'hffffff;
        end
        if (reset) begin
            copy_length_register$d = 32'h0;
        end
    end

    always @(*) begin
        test_vector_register$clock = clock;
    end

    always @(*) begin
        identity_read$clock = clock;
    end

    always @(*) begin
        test_vector_register$d = test_vector_register$q;
        if (self_test_written$10) begin
            test_vector_register$d = write_port$value & 32'hf;
        end
        if (reset) begin
            test_vector_register$d = 32'h0;
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
            if (read_port$index == 26) begin
                statistics_read$d = statistics_words$26;
            end
        end
    end

    always @(*) begin
        self_test_read$clock = clock;
    end

    always @(*) begin
        self_test_read$d = self_test_read$q;
        self_test_read$d = 32'h0;
        if (read_port$picks) begin
            if (read_port$index == 0) begin
                self_test_read$d = self_test_words$0;
            end
            if (read_port$index == 1) begin
                self_test_read$d = self_test_words$1;
            end
            if (read_port$index == 2) begin
                self_test_read$d = self_test_words$2;
            end
            if (read_port$index == 3) begin
                self_test_read$d = self_test_words$3;
            end
            if (read_port$index == 4) begin
                self_test_read$d = self_test_words$4;
            end
            if (read_port$index == 5) begin
                self_test_read$d = self_test_words$5;
            end
            if (read_port$index == 6) begin
                self_test_read$d = self_test_words$6;
            end
            if (read_port$index == 7) begin
                self_test_read$d = self_test_words$7;
            end
            if (read_port$index == 8) begin
                self_test_read$d = self_test_words$8;
            end
            if (read_port$index == 9) begin
                self_test_read$d = self_test_words$9;
            end
            if (read_port$index == 10) begin
                self_test_read$d = self_test_words$10;
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
        identity_words$7 = 32'h79ffd4d5;
        configuration_words$0 = 32'h4f520002;
        configuration_words$1 = 32'h1;
        configuration_words$2 = 32'h200;
        configuration_words$18 = 32'h1388;
        control_words$0 = 32'h4f520003;
        control_words$1 = 32'h1;
        control_words$2 = 32'h300;
        control_words$3 = 32'h0;
        command_words$0 = 32'h4f520004;
        command_words$1 = 32'h2;
        command_words$2 = 32'h400;
        command_words$5 = 32'h0;
        events_words$0 = 32'h4f520005;
        events_words$1 = 32'h1;
        events_words$2 = 32'h500;
        frames_words$0 = 32'h4f520006;
        frames_words$1 = 32'h2;
        frames_words$2 = 32'h600;
        statistics_words$0 = 32'h4f520007;
        statistics_words$1 = 32'h1;
        statistics_words$2 = 32'h700;
        self_test_words$0 = 32'h4f520008;
        self_test_words$1 = 32'h1;
        self_test_words$2 = 32'h0;
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
        control_start_copy = control_register$q[32'h4];
    end

    always @(*) begin
        control_raise_interrupt = control_register$q[32'h5];
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
        copy_source_low = copy_source_low_register$q;
    end

    always @(*) begin
        copy_source_high = copy_source_high_register$q;
    end

    always @(*) begin
        copy_target_low = copy_target_low_register$q;
    end

    always @(*) begin
        copy_target_high = copy_target_high_register$q;
    end

    always @(*) begin
        copy_length = copy_length_register$q[(32'h0)+:(24)];
    end

    always @(*) begin
        test_vector = test_vector_register$q[(32'h0)+:(4)];
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
        written_block$7 = write_port$commit & (write_port$block == 7);
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
        self_test_written$0 = written_block$7 & (write_port$index == 0);
    end

    always @(*) begin
        self_test_written$1 = written_block$7 & (write_port$index == 1);
    end

    always @(*) begin
        self_test_written$2 = written_block$7 & (write_port$index == 2);
    end

    always @(*) begin
        self_test_written$3 = written_block$7 & (write_port$index == 3);
    end

    always @(*) begin
        self_test_written$4 = written_block$7 & (write_port$index == 4);
    end

    always @(*) begin
        self_test_written$5 = written_block$7 & (write_port$index == 5);
    end

    always @(*) begin
        self_test_written$6 = written_block$7 & (write_port$index == 6);
    end

    always @(*) begin
        self_test_written$7 = written_block$7 & (write_port$index == 7);
    end

    always @(*) begin
        self_test_written$8 = written_block$7 & (write_port$index == 8);
    end

    always @(*) begin
        self_test_written$9 = written_block$7 & (write_port$index == 9);
    end

    always @(*) begin
        self_test_written$10 = written_block$7 & (write_port$index == 10);
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
        statistics_words$26 = host_write_errors;
    end

    always @(*) begin
        self_test_words$3 = copy_source_low_register$q;
    end

    always @(*) begin
        self_test_words$4 = copy_source_high_register$q;
    end

    always @(*) begin
        self_test_words$5 = copy_target_low_register$q;
    end

    always @(*) begin
        self_test_words$6 = copy_target_high_register$q;
    end

    always @(*) begin
        self_test_words$7 = copy_length_register$q;
    end

    always @(*) begin
        self_test_words$8 = ((copy_busy) & 32'hffffffff) | (((copy_end) & 32'hffffffff) << 32'h1);
    end

    always @(*) begin
        self_test_words$9 = ((copy_written) & 32'hffffffff);
    end

    always @(*) begin
        self_test_words$10 = test_vector_register$q;
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
        if (read_block$7) begin
            read_port$selected = self_test_read$q;
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

    always @(*) begin
        read_block$7 = read_port$block == 7;
    end

endmodule // register_block


module register_block$command_argument_register(d,q,clock);

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

endmodule // register_block$command_argument_register


module register_block$command_read(d,q,clock);

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

endmodule // register_block$command_read


module register_block$command_register(d,q,clock);

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

endmodule // register_block$command_register


module register_block$command_token_register(d,q,clock);

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

endmodule // register_block$command_token_register


module register_block$configuration_read(d,q,clock);

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

endmodule // register_block$configuration_read


module register_block$control_read(d,q,clock);

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

endmodule // register_block$control_read


module register_block$control_register(d,q,clock);

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

endmodule // register_block$control_register


module register_block$copy_length_register(d,q,clock);

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

endmodule // register_block$copy_length_register


module register_block$copy_source_high_register(d,q,clock);

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

endmodule // register_block$copy_source_high_register


module register_block$copy_source_low_register(d,q,clock);

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

endmodule // register_block$copy_source_low_register


module register_block$copy_target_high_register(d,q,clock);

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

endmodule // register_block$copy_target_high_register


module register_block$copy_target_low_register(d,q,clock);

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

endmodule // register_block$copy_target_low_register


module register_block$deadline_cycles_register(d,q,clock);

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

endmodule // register_block$deadline_cycles_register


module register_block$dram_bound_cycles_register(d,q,clock);

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

endmodule // register_block$dram_bound_cycles_register


module register_block$enable_register(d,q,clock);

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

endmodule // register_block$enable_register


module register_block$error_code(d,q,clock);

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

endmodule // register_block$error_code


module register_block$error_offset(d,q,clock);

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

endmodule // register_block$error_offset


module register_block$events_read(d,q,clock);

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

endmodule // register_block$events_read


module register_block$fence_frame_register(d,q,clock);

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

endmodule // register_block$fence_frame_register


module register_block$fetch_limit_register(d,q,clock);

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

endmodule // register_block$fetch_limit_register


module register_block$fetch_timeout_cycles_register(d,q,clock);

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

endmodule // register_block$fetch_timeout_cycles_register


module register_block$frame_base_register(d,q,clock);

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

endmodule // register_block$frame_base_register


module register_block$frames_read(d,q,clock);

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

endmodule // register_block$frames_read


module register_block$guard(clock,value,minimum,maximum,hole_first,hole_last,zero_bits,above,not_zero,locked_while_busy,mapped,writable,busy,refused,code);

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
    register_block$guard$is_below is_below(
        .d(is_below$d),
        .q(is_below$q),
        .clock(is_below$clock)
    );
    register_block$guard$is_in_hole is_in_hole(
        .d(is_in_hole$d),
        .q(is_in_hole$q),
        .clock(is_in_hole$clock)
    );
    register_block$guard$is_above is_above(
        .d(is_above$d),
        .q(is_above$q),
        .clock(is_above$clock)
    );
    register_block$guard$is_not_zero is_not_zero(
        .d(is_not_zero$d),
        .q(is_not_zero$q),
        .clock(is_not_zero$clock)
    );
    register_block$guard$is_locked is_locked(
        .d(is_locked$d),
        .q(is_locked$q),
        .clock(is_locked$clock)
    );
    register_block$guard$code_register code_register(
        .d(code_register$d),
        .q(code_register$q),
        .clock(code_register$clock)
    );
    register_block$guard$refused_register refused_register(
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

endmodule // register_block$guard


module register_block$guard$code_register(d,q,clock);

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

endmodule // register_block$guard$code_register


module register_block$guard$is_above(d,q,clock);

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

endmodule // register_block$guard$is_above


module register_block$guard$is_below(d,q,clock);

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

endmodule // register_block$guard$is_below


module register_block$guard$is_in_hole(d,q,clock);

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

endmodule // register_block$guard$is_in_hole


module register_block$guard$is_locked(d,q,clock);

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

endmodule // register_block$guard$is_locked


module register_block$guard$is_not_zero(d,q,clock);

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

endmodule // register_block$guard$is_not_zero


module register_block$guard$refused_register(d,q,clock);

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

endmodule // register_block$guard$refused_register


module register_block$hold_limit_register(d,q,clock);

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

endmodule // register_block$hold_limit_register


module register_block$identity_read(d,q,clock);

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

endmodule // register_block$identity_read


module register_block$late_bit_register(d,q,clock);

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

endmodule // register_block$late_bit_register


module register_block$managed_bit_register(d,q,clock);

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

endmodule // register_block$managed_bit_register


module register_block$pin_timeout_cycles_register(d,q,clock);

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

endmodule // register_block$pin_timeout_cycles_register


module register_block$present_bit_register(d,q,clock);

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

endmodule // register_block$present_bit_register


module register_block$read_port(clock,reset,address_valid,address_ready,address,data_valid,data_ready,data,picks,index,block,selected);

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
    register_block$read_port$state state(
        .d(state$d),
        .q(state$q),
        .clock(state$clock)
    );
    register_block$read_port$address_register address_register(
        .d(address_register$d),
        .q(address_register$q),
        .clock(address_register$clock)
    );
    register_block$read_port$data_register data_register(
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

endmodule // register_block$read_port


module register_block$read_port$address_register(d,q,clock);

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

endmodule // register_block$read_port$address_register


module register_block$read_port$data_register(d,q,clock);

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

endmodule // register_block$read_port$data_register


module register_block$read_port$state(d,q,clock);

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

endmodule // register_block$read_port$state


module register_block$reply_bound_cycles(d,q,clock);

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

endmodule // register_block$reply_bound_cycles


module register_block$reply_limit(d,q,clock);

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

endmodule // register_block$reply_limit


module register_block$reserved_frames_register(d,q,clock);

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

endmodule // register_block$reserved_frames_register


module register_block$ring_address_high_register(d,q,clock);

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

endmodule // register_block$ring_address_high_register


module register_block$ring_address_low_register(d,q,clock);

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

endmodule // register_block$ring_address_low_register


module register_block$ring_consumer_register(d,q,clock);

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

endmodule // register_block$ring_consumer_register


module register_block$ring_entries_log2_register(d,q,clock);

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

endmodule // register_block$ring_entries_log2_register


module register_block$self_test_read(d,q,clock);

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

endmodule // register_block$self_test_read


module register_block$start_register(d,q,clock);

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

endmodule // register_block$start_register


module register_block$statistics_read(d,q,clock);

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

endmodule // register_block$statistics_read


module register_block$table_base_register(d,q,clock);

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

endmodule // register_block$table_base_register


module register_block$test_vector_register(d,q,clock);

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

endmodule // register_block$test_vector_register


module register_block$triple_bound(d,q,clock);

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

endmodule // register_block$triple_bound


module register_block$window_base_register(d,q,clock);

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

endmodule // register_block$window_base_register


module register_block$write_port(clock,reset,address_valid,address_ready,address,data_valid,data_ready,data,response_valid,response_ready,under_way,offset,block,index,value,refused,commit,refuse);

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
    register_block$write_port$state state(
        .d(state$d),
        .q(state$q),
        .clock(state$clock)
    );
    register_block$write_port$offset_register offset_register(
        .d(offset_register$d),
        .q(offset_register$q),
        .clock(offset_register$clock)
    );
    register_block$write_port$value_register value_register(
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

endmodule // register_block$write_port


module register_block$write_port$offset_register(d,q,clock);

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

endmodule // register_block$write_port$offset_register


module register_block$write_port$state(d,q,clock);

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

endmodule // register_block$write_port$state


module register_block$write_port$value_register(d,q,clock);

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

endmodule // register_block$write_port$value_register


module register_block$write_rules(clock,under_way,block,index,mapped,writable,minimum,maximum,hole_first,hole_last,zero_bits,above,not_zero,locked_while_busy);

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
    reg  in_block$7;
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
    reg  statistics$26;
    reg  self_test$0;
    reg  self_test$1;
    reg  self_test$2;
    reg  self_test$3;
    reg  self_test$4;
    reg  self_test$5;
    reg  self_test$6;
    reg  self_test$7;
    reg  self_test$8;
    reg  self_test$9;
    reg  self_test$10;

    // Sub module instances
    register_block$write_rules$mapped_register mapped_register(
        .d(mapped_register$d),
        .q(mapped_register$q),
        .clock(mapped_register$clock)
    );
    register_block$write_rules$writable_register writable_register(
        .d(writable_register$d),
        .q(writable_register$q),
        .clock(writable_register$clock)
    );
    register_block$write_rules$minimum_register minimum_register(
        .d(minimum_register$d),
        .q(minimum_register$q),
        .clock(minimum_register$clock)
    );
    register_block$write_rules$maximum_register maximum_register(
        .d(maximum_register$d),
        .q(maximum_register$q),
        .clock(maximum_register$clock)
    );
    register_block$write_rules$hole_first_register hole_first_register(
        .d(hole_first_register$d),
        .q(hole_first_register$q),
        .clock(hole_first_register$clock)
    );
    register_block$write_rules$hole_last_register hole_last_register(
        .d(hole_last_register$d),
        .q(hole_last_register$q),
        .clock(hole_last_register$clock)
    );
    register_block$write_rules$zero_bits_register zero_bits_register(
        .d(zero_bits_register$d),
        .q(zero_bits_register$q),
        .clock(zero_bits_register$clock)
    );
    register_block$write_rules$above_register above_register(
        .d(above_register$d),
        .q(above_register$q),
        .clock(above_register$clock)
    );
    register_block$write_rules$not_zero_register not_zero_register(
        .d(not_zero_register$d),
        .q(not_zero_register$q),
        .clock(not_zero_register$clock)
    );
    register_block$write_rules$locked_while_busy_register locked_while_busy_register(
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
            if (statistics$26) begin
                mapped_register$d = 1'b1;
            end
            if (self_test$0) begin
                mapped_register$d = 1'b1;
            end
            if (self_test$1) begin
                mapped_register$d = 1'b1;
            end
            if (self_test$2) begin
                mapped_register$d = 1'b1;
            end
            if (self_test$3) begin
                mapped_register$d = 1'b1;
            end
            if (self_test$4) begin
                mapped_register$d = 1'b1;
            end
            if (self_test$5) begin
                mapped_register$d = 1'b1;
            end
            if (self_test$6) begin
                mapped_register$d = 1'b1;
            end
            if (self_test$7) begin
                mapped_register$d = 1'b1;
            end
            if (self_test$8) begin
                mapped_register$d = 1'b1;
            end
            if (self_test$9) begin
                mapped_register$d = 1'b1;
            end
            if (self_test$10) begin
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
            if (self_test$3) begin
                writable_register$d = 1'b1;
            end
            if (self_test$4) begin
                writable_register$d = 1'b1;
            end
            if (self_test$5) begin
                writable_register$d = 1'b1;
            end
            if (self_test$6) begin
                writable_register$d = 1'b1;
            end
            if (self_test$7) begin
                writable_register$d = 1'b1;
            end
            if (self_test$10) begin
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
                maximum_register$d = 32'hd;
            end
            if (events$5) begin
                maximum_register$d = 32'h10;
            end
            if (self_test$7) begin
                maximum_register$d = 32'hffffff;
            end
            if (self_test$10) begin
                maximum_register$d = 32'hf;
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
                zero_bits_register$d = 64'hffffffc0;
            end
            if (events$3) begin
                zero_bits_register$d = 32'hf;
            end
            if (self_test$3) begin
                zero_bits_register$d = 32'hf;
            end
            if (self_test$5) begin
                zero_bits_register$d = 32'hf;
            end
            if (self_test$7) begin
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
            if (self_test$3) begin
                not_zero_register$d = 32'h3;
            end
            if (self_test$4) begin
                not_zero_register$d = 32'h3;
            end
            if (self_test$5) begin
                not_zero_register$d = 32'h3;
            end
            if (self_test$6) begin
                not_zero_register$d = 32'h3;
            end
            if (self_test$7) begin
                not_zero_register$d = 32'h3;
            end
            if (self_test$10) begin
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
        in_block$7 = 1'b0;
        if (under_way) begin
            in_block$7 = block == 7;
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

    always @(*) begin
        statistics$26 = 1'b0;
        if (under_way) begin
            statistics$26 = in_block$6 & (index == 26);
        end
    end

    always @(*) begin
        self_test$0 = 1'b0;
        if (under_way) begin
            self_test$0 = in_block$7 & (index == 0);
        end
    end

    always @(*) begin
        self_test$1 = 1'b0;
        if (under_way) begin
            self_test$1 = in_block$7 & (index == 1);
        end
    end

    always @(*) begin
        self_test$2 = 1'b0;
        if (under_way) begin
            self_test$2 = in_block$7 & (index == 2);
        end
    end

    always @(*) begin
        self_test$3 = 1'b0;
        if (under_way) begin
            self_test$3 = in_block$7 & (index == 3);
        end
    end

    always @(*) begin
        self_test$4 = 1'b0;
        if (under_way) begin
            self_test$4 = in_block$7 & (index == 4);
        end
    end

    always @(*) begin
        self_test$5 = 1'b0;
        if (under_way) begin
            self_test$5 = in_block$7 & (index == 5);
        end
    end

    always @(*) begin
        self_test$6 = 1'b0;
        if (under_way) begin
            self_test$6 = in_block$7 & (index == 6);
        end
    end

    always @(*) begin
        self_test$7 = 1'b0;
        if (under_way) begin
            self_test$7 = in_block$7 & (index == 7);
        end
    end

    always @(*) begin
        self_test$8 = 1'b0;
        if (under_way) begin
            self_test$8 = in_block$7 & (index == 8);
        end
    end

    always @(*) begin
        self_test$9 = 1'b0;
        if (under_way) begin
            self_test$9 = in_block$7 & (index == 9);
        end
    end

    always @(*) begin
        self_test$10 = 1'b0;
        if (under_way) begin
            self_test$10 = in_block$7 & (index == 10);
        end
    end

endmodule // register_block$write_rules


module register_block$write_rules$above_register(d,q,clock);

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

endmodule // register_block$write_rules$above_register


module register_block$write_rules$hole_first_register(d,q,clock);

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

endmodule // register_block$write_rules$hole_first_register


module register_block$write_rules$hole_last_register(d,q,clock);

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

endmodule // register_block$write_rules$hole_last_register


module register_block$write_rules$locked_while_busy_register(d,q,clock);

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

endmodule // register_block$write_rules$locked_while_busy_register


module register_block$write_rules$mapped_register(d,q,clock);

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

endmodule // register_block$write_rules$mapped_register


module register_block$write_rules$maximum_register(d,q,clock);

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

endmodule // register_block$write_rules$maximum_register


module register_block$write_rules$minimum_register(d,q,clock);

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

endmodule // register_block$write_rules$minimum_register


module register_block$write_rules$not_zero_register(d,q,clock);

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

endmodule // register_block$write_rules$not_zero_register


module register_block$write_rules$writable_register(d,q,clock);

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

endmodule // register_block$write_rules$writable_register


module register_block$write_rules$zero_bits_register(d,q,clock);

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

endmodule // register_block$write_rules$zero_bits_register
