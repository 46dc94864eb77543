// Generated from the Rust-HDL circuit of this name; do not edit.


module fetches(clock,reset,cancel_all,transport_reset,now,timeout_cycles,free_slot,free_comes,slots_busy,allocate,allocate_page,allocate_frame,allocate_entry,allocate_demand,done_slot,done,dead,mark_taken,coming,coming_entry,coming_failed,complete,complete_entry,complete_failed,complete_taken,end_valid,end_take,end_page,end_frame,end_entry,end_taken,end_failed,end_cancelled,fetch_request_valid,fetch_request_ready,fetch_request_cancel,fetch_request_slot,fetch_request_epoch,fetch_request_page,fetch_confirm_valid,fetch_confirm_slot,fetch_confirm_epoch,fetch_data_valid,fetch_data_ready,fetch_data_slot,fetch_data_epoch,fetch_data_chunk,fetch_data_error,fetch_data_data,fill_valid,fill_slot,fill_frame,fill_chunk,fill_data,fill_beat_taken,fill_chunk_taken,fill_acknowledged,fill_acknowledged_slot,fill_acknowledged_error,count_stale);

    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  cancel_all;
    input wire  transport_reset;
    input wire  [15:0] now;
    input wire  [15:0] timeout_cycles;
    output reg  [5:0] free_slot;
    output reg  free_comes;
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
    output reg  coming;
    output reg  [20:0] coming_entry;
    output reg  coming_failed;
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
    localparam Sweep$Compare = 1;
    localparam Sweep$Decide = 2;
    localparam Sweep$Announce = 3;
    localparam Ending$Pick = 0;
    localparam Ending$Read = 1;
    localparam Ending$Offer = 2;
    localparam Ending$Settle = 3;
    localparam Ending$Free = 4;

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
    reg  sweep_facts$clock;
    reg  [5:0] sweep_facts$read_address;
    wire  [42:0] sweep_facts$read_data;
    reg  [5:0] sweep_facts$write_address;
    reg  [42:0] sweep_facts$write_data;
    reg  sweep_facts$write_enable;
    reg  sweep_times$clock;
    reg  [5:0] sweep_times$read_address;
    wire  [15:0] sweep_times$read_data;
    reg  [5:0] sweep_times$write_address;
    reg  [15:0] sweep_times$write_data;
    reg  sweep_times$write_enable;
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
    reg  [63:0] ended_slots$d;
    wire  [63:0] ended_slots$q;
    reg  ended_slots$clock;
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
    reg  [63:0] free_one_hot$d;
    wire  [63:0] free_one_hot$q;
    reg  free_one_hot$clock;
    reg  [63:0] first_unused$d;
    wire  [63:0] first_unused$q;
    reg  first_unused$clock;
    reg  any_unused$d;
    wire  any_unused$q;
    reg  any_unused$clock;
    reg  [5:0] candidate$d;
    wire  [5:0] candidate$q;
    reg  candidate$clock;
    reg  is_candidate$d;
    wire  is_candidate$q;
    reg  is_candidate$clock;
    reg  [63:0] first_ended$d;
    wire  [63:0] first_ended$q;
    reg  first_ended$clock;
    reg  sweep_on_its_way$d;
    wire  sweep_on_its_way$q;
    reg  sweep_on_its_way$clock;
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
    reg  [63:0] ack_one_hot$d;
    wire  [63:0] ack_one_hot$q;
    reg  ack_one_hot$clock;
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
    reg  told$d;
    wire  told$q;
    reg  told$clock;
    reg  [5:0] told_slot$d;
    wire  [5:0] told_slot$q;
    reg  told_slot$clock;
    reg  [20:0] told_entry$d;
    wire  [20:0] told_entry$q;
    reg  told_entry$clock;
    reg  told_failed$d;
    wire  told_failed$q;
    reg  told_failed$clock;
    reg  [5:0] told_before$d;
    wire  [5:0] told_before$q;
    reg  told_before$clock;
    reg  [5:0] told_earlier$d;
    wire  [5:0] told_earlier$q;
    reg  told_earlier$clock;
    reg  wanted$d;
    wire  wanted$q;
    reg  wanted$clock;
    reg  [13:0] wanted_page$d;
    wire  [13:0] wanted_page$q;
    reg  wanted_page$clock;
    reg  [11:0] wanted_frame$d;
    wire  [11:0] wanted_frame$q;
    reg  wanted_frame$clock;
    reg  [20:0] wanted_entry$d;
    wire  [20:0] wanted_entry$q;
    reg  wanted_entry$clock;
    reg  wanted_on_demand$d;
    wire  wanted_on_demand$q;
    reg  wanted_on_demand$clock;
    reg  marked$d;
    wire  marked$q;
    reg  marked$clock;
    reg  [5:0] marked_slot$d;
    wire  [5:0] marked_slot$q;
    reg  marked_slot$clock;
    reg  [63:0] end_one_hot$d;
    wire  [63:0] end_one_hot$q;
    reg  end_one_hot$clock;
    reg  end_was_taken$d;
    wire  end_was_taken$q;
    reg  end_was_taken$clock;
    reg  end_has_failed$d;
    wire  end_has_failed$q;
    reg  end_has_failed$clock;
    reg  end_was_cancelled$d;
    wire  end_was_cancelled$q;
    reg  end_was_cancelled$clock;
    reg  [1:0] sweep$d;
    wire  [1:0] sweep$q;
    reg  sweep$clock;
    reg  [5:0] sweep_slot$d;
    wire  [5:0] sweep_slot$q;
    reg  sweep_slot$clock;
    reg  sweep_known$d;
    wire  sweep_known$q;
    reg  sweep_known$clock;
    reg  sweep_still$d;
    wire  sweep_still$q;
    reg  sweep_still$clock;
    reg  sweep_is_old$d;
    wire  sweep_is_old$q;
    reg  sweep_is_old$clock;
    reg  receive_known$d;
    wire  receive_known$q;
    reg  receive_known$clock;
    reg  receive_is_open$d;
    wire  receive_is_open$q;
    reg  receive_is_open$clock;
    reg  [7:0] receive_seen$d;
    wire  [7:0] receive_seen$q;
    reg  receive_seen$clock;
    reg  accepting$d;
    wire  accepting$q;
    reg  accepting$clock;
    reg  [63:0] receive_one_hot$d;
    wire  [63:0] receive_one_hot$q;
    reg  receive_one_hot$clock;
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
    reg  [2:0] picker$d;
    wire  [2:0] picker$q;
    reg  picker$clock;
    reg  [5:0] end_slot$d;
    wire  [5:0] end_slot$q;
    reg  end_slot$clock;

    // Local signals
    reg  [63:0] one;
    reg  [63:0] with_bit$0;
    reg  [63:0] with_bit$1;
    reg  [63:0] with_bit$2;
    reg  [63:0] with_bit$3;
    reg  [63:0] with_bit$4;
    reg  [63:0] with_bit$5;
    reg  [63:0] ended_below;
    reg  [63:0] ended_lowest;
    reg  [5:0] lowest_ended;
    reg  [63:0] unused;
    reg  [63:0] unused_below;
    reg  [63:0] unused_lowest;
    reg  [5:0] lowest_unused;
    reg  [63:0] allocate_bit;
    reg  next_is_valid;
    reg  goes_at_once;
    reg  [7:0] next_epoch;
    reg  [42:0] request;
    reg  out_free;
    reg  [40:0] receive_fact;
    reg  [63:0] receive_open;
    reg  receive_ok;
    reg  [63:0] receive_bit;
    reg  [7:0] chunk_seen;
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
    reg  [42:0] sweep_fact;
    reg  [15:0] sweep_age;
    reg  [63:0] sweep_bit;
    reg  [63:0] on_its_way;
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
    reg  [63:0] ack_is_bad;
    reg  [63:0] ack_ends;
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
    fetches$epochs epochs(
        .read_address(epochs$read_address),
        .read_clock(epochs$read_clock),
        .read_data(epochs$read_data),
        .write_address(epochs$write_address),
        .write_clock(epochs$write_clock),
        .write_data(epochs$write_data),
        .write_enable(epochs$write_enable)
    );
    fetches$receive_facts receive_facts(
        .read_address(receive_facts$read_address),
        .read_clock(receive_facts$read_clock),
        .read_data(receive_facts$read_data),
        .write_address(receive_facts$write_address),
        .write_clock(receive_facts$write_clock),
        .write_data(receive_facts$write_data),
        .write_enable(receive_facts$write_enable)
    );
    fetches$acknowledge_facts acknowledge_facts(
        .read_address(acknowledge_facts$read_address),
        .read_clock(acknowledge_facts$read_clock),
        .read_data(acknowledge_facts$read_data),
        .write_address(acknowledge_facts$write_address),
        .write_clock(acknowledge_facts$write_clock),
        .write_data(acknowledge_facts$write_data),
        .write_enable(acknowledge_facts$write_enable)
    );
    fetches$sweep_facts sweep_facts(
        .clock(sweep_facts$clock),
        .read_address(sweep_facts$read_address),
        .read_data(sweep_facts$read_data),
        .write_address(sweep_facts$write_address),
        .write_data(sweep_facts$write_data),
        .write_enable(sweep_facts$write_enable)
    );
    fetches$sweep_times sweep_times(
        .clock(sweep_times$clock),
        .read_address(sweep_times$read_address),
        .read_data(sweep_times$read_data),
        .write_address(sweep_times$write_address),
        .write_data(sweep_times$write_data),
        .write_enable(sweep_times$write_enable)
    );
    fetches$end_facts end_facts(
        .read_address(end_facts$read_address),
        .read_clock(end_facts$read_clock),
        .read_data(end_facts$read_data),
        .write_address(end_facts$write_address),
        .write_clock(end_facts$write_clock),
        .write_data(end_facts$write_data),
        .write_enable(end_facts$write_enable)
    );
    fetches$confirm_facts confirm_facts(
        .read_address(confirm_facts$read_address),
        .read_clock(confirm_facts$read_clock),
        .read_data(confirm_facts$read_data),
        .write_address(confirm_facts$write_address),
        .write_clock(confirm_facts$write_clock),
        .write_data(confirm_facts$write_data),
        .write_enable(confirm_facts$write_enable)
    );
    fetches$line_requests line_requests(
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
    fetches$demand_requests demand_requests(
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
    fetches$cancel_requests cancel_requests(
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
    fetches$beats beats(
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
    fetches$chunks chunks(
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
    fetches$busy busy(
        .d(busy$d),
        .q(busy$q),
        .clock(busy$clock)
    );
    fetches$ended_slots ended_slots(
        .d(ended_slots$d),
        .q(ended_slots$q),
        .clock(ended_slots$clock)
    );
    fetches$ending ending(
        .d(ending$d),
        .q(ending$q),
        .clock(ending$clock)
    );
    fetches$confirmed confirmed(
        .d(confirmed$d),
        .q(confirmed$q),
        .clock(confirmed$clock)
    );
    fetches$failed failed(
        .d(failed$d),
        .q(failed$q),
        .clock(failed$clock)
    );
    fetches$complete_bits complete_bits(
        .d(complete_bits$d),
        .q(complete_bits$q),
        .clock(complete_bits$clock)
    );
    fetches$poisoned poisoned(
        .d(poisoned$d),
        .q(poisoned$q),
        .clock(poisoned$clock)
    );
    fetches$taken taken(
        .d(taken$d),
        .q(taken$q),
        .clock(taken$clock)
    );
    fetches$received$0 received$0(
        .d(received$0$d),
        .q(received$0$q),
        .clock(received$0$clock)
    );
    fetches$received$1 received$1(
        .d(received$1$d),
        .q(received$1$q),
        .clock(received$1$clock)
    );
    fetches$received$2 received$2(
        .d(received$2$d),
        .q(received$2$q),
        .clock(received$2$clock)
    );
    fetches$received$3 received$3(
        .d(received$3$d),
        .q(received$3$q),
        .clock(received$3$clock)
    );
    fetches$received$4 received$4(
        .d(received$4$d),
        .q(received$4$q),
        .clock(received$4$clock)
    );
    fetches$received$5 received$5(
        .d(received$5$d),
        .q(received$5$q),
        .clock(received$5$clock)
    );
    fetches$received$6 received$6(
        .d(received$6$d),
        .q(received$6$q),
        .clock(received$6$clock)
    );
    fetches$received$7 received$7(
        .d(received$7$d),
        .q(received$7$q),
        .clock(received$7$clock)
    );
    fetches$accepted$0 accepted$0(
        .d(accepted$0$d),
        .q(accepted$0$q),
        .clock(accepted$0$clock)
    );
    fetches$accepted$1 accepted$1(
        .d(accepted$1$d),
        .q(accepted$1$q),
        .clock(accepted$1$clock)
    );
    fetches$accepted$2 accepted$2(
        .d(accepted$2$d),
        .q(accepted$2$q),
        .clock(accepted$2$clock)
    );
    fetches$accepted$3 accepted$3(
        .d(accepted$3$d),
        .q(accepted$3$q),
        .clock(accepted$3$clock)
    );
    fetches$acknowledged$0 acknowledged$0(
        .d(acknowledged$0$d),
        .q(acknowledged$0$q),
        .clock(acknowledged$0$clock)
    );
    fetches$acknowledged$1 acknowledged$1(
        .d(acknowledged$1$d),
        .q(acknowledged$1$q),
        .clock(acknowledged$1$clock)
    );
    fetches$acknowledged$2 acknowledged$2(
        .d(acknowledged$2$d),
        .q(acknowledged$2$q),
        .clock(acknowledged$2$clock)
    );
    fetches$acknowledged$3 acknowledged$3(
        .d(acknowledged$3$d),
        .q(acknowledged$3$q),
        .clock(acknowledged$3$clock)
    );
    fetches$count count(
        .d(count$d),
        .q(count$q),
        .clock(count$clock)
    );
    fetches$free free(
        .d(free$d),
        .q(free$q),
        .clock(free$clock)
    );
    fetches$free_is_valid free_is_valid(
        .d(free_is_valid$d),
        .q(free_is_valid$q),
        .clock(free_is_valid$clock)
    );
    fetches$free_one_hot free_one_hot(
        .d(free_one_hot$d),
        .q(free_one_hot$q),
        .clock(free_one_hot$clock)
    );
    fetches$first_unused first_unused(
        .d(first_unused$d),
        .q(first_unused$q),
        .clock(first_unused$clock)
    );
    fetches$any_unused any_unused(
        .d(any_unused$d),
        .q(any_unused$q),
        .clock(any_unused$clock)
    );
    fetches$candidate candidate(
        .d(candidate$d),
        .q(candidate$q),
        .clock(candidate$clock)
    );
    fetches$is_candidate is_candidate(
        .d(is_candidate$d),
        .q(is_candidate$q),
        .clock(is_candidate$clock)
    );
    fetches$first_ended first_ended(
        .d(first_ended$d),
        .q(first_ended$q),
        .clock(first_ended$clock)
    );
    fetches$sweep_on_its_way sweep_on_its_way(
        .d(sweep_on_its_way$d),
        .q(sweep_on_its_way$q),
        .clock(sweep_on_its_way$clock)
    );
    fetches$out_valid out_valid(
        .d(out_valid$d),
        .q(out_valid$q),
        .clock(out_valid$clock)
    );
    fetches$out out(
        .d(out$d),
        .q(out$q),
        .clock(out$clock)
    );
    fetches$receive receive(
        .d(receive$d),
        .q(receive$q),
        .clock(receive$clock)
    );
    fetches$receive_frame receive_frame(
        .d(receive_frame$d),
        .q(receive_frame$q),
        .clock(receive_frame$clock)
    );
    fetches$beat beat(
        .d(beat$d),
        .q(beat$q),
        .clock(beat$clock)
    );
    fetches$announce_valid announce_valid(
        .d(announce_valid$d),
        .q(announce_valid$q),
        .clock(announce_valid$clock)
    );
    fetches$announce_entry announce_entry(
        .d(announce_entry$d),
        .q(announce_entry$q),
        .clock(announce_entry$clock)
    );
    fetches$ack_valid ack_valid(
        .d(ack_valid$d),
        .q(ack_valid$q),
        .clock(ack_valid$clock)
    );
    fetches$ack_slot ack_slot(
        .d(ack_slot$d),
        .q(ack_slot$q),
        .clock(ack_slot$clock)
    );
    fetches$ack_one_hot ack_one_hot(
        .d(ack_one_hot$d),
        .q(ack_one_hot$q),
        .clock(ack_one_hot$clock)
    );
    fetches$ack_error ack_error(
        .d(ack_error$d),
        .q(ack_error$q),
        .clock(ack_error$clock)
    );
    fetches$complete_valid complete_valid(
        .d(complete_valid$d),
        .q(complete_valid$q),
        .clock(complete_valid$clock)
    );
    fetches$complete_slot complete_slot(
        .d(complete_slot$d),
        .q(complete_slot$q),
        .clock(complete_slot$clock)
    );
    fetches$complete_at complete_at(
        .d(complete_at$d),
        .q(complete_at$q),
        .clock(complete_at$clock)
    );
    fetches$complete_is_failed complete_is_failed(
        .d(complete_is_failed$d),
        .q(complete_is_failed$q),
        .clock(complete_is_failed$clock)
    );
    fetches$told told(
        .d(told$d),
        .q(told$q),
        .clock(told$clock)
    );
    fetches$told_slot told_slot(
        .d(told_slot$d),
        .q(told_slot$q),
        .clock(told_slot$clock)
    );
    fetches$told_entry told_entry(
        .d(told_entry$d),
        .q(told_entry$q),
        .clock(told_entry$clock)
    );
    fetches$told_failed told_failed(
        .d(told_failed$d),
        .q(told_failed$q),
        .clock(told_failed$clock)
    );
    fetches$told_before told_before(
        .d(told_before$d),
        .q(told_before$q),
        .clock(told_before$clock)
    );
    fetches$told_earlier told_earlier(
        .d(told_earlier$d),
        .q(told_earlier$q),
        .clock(told_earlier$clock)
    );
    fetches$wanted wanted(
        .d(wanted$d),
        .q(wanted$q),
        .clock(wanted$clock)
    );
    fetches$wanted_page wanted_page(
        .d(wanted_page$d),
        .q(wanted_page$q),
        .clock(wanted_page$clock)
    );
    fetches$wanted_frame wanted_frame(
        .d(wanted_frame$d),
        .q(wanted_frame$q),
        .clock(wanted_frame$clock)
    );
    fetches$wanted_entry wanted_entry(
        .d(wanted_entry$d),
        .q(wanted_entry$q),
        .clock(wanted_entry$clock)
    );
    fetches$wanted_on_demand wanted_on_demand(
        .d(wanted_on_demand$d),
        .q(wanted_on_demand$q),
        .clock(wanted_on_demand$clock)
    );
    fetches$marked marked(
        .d(marked$d),
        .q(marked$q),
        .clock(marked$clock)
    );
    fetches$marked_slot marked_slot(
        .d(marked_slot$d),
        .q(marked_slot$q),
        .clock(marked_slot$clock)
    );
    fetches$end_one_hot end_one_hot(
        .d(end_one_hot$d),
        .q(end_one_hot$q),
        .clock(end_one_hot$clock)
    );
    fetches$end_was_taken end_was_taken(
        .d(end_was_taken$d),
        .q(end_was_taken$q),
        .clock(end_was_taken$clock)
    );
    fetches$end_has_failed end_has_failed(
        .d(end_has_failed$d),
        .q(end_has_failed$q),
        .clock(end_has_failed$clock)
    );
    fetches$end_was_cancelled end_was_cancelled(
        .d(end_was_cancelled$d),
        .q(end_was_cancelled$q),
        .clock(end_was_cancelled$clock)
    );
    fetches$sweep sweep(
        .d(sweep$d),
        .q(sweep$q),
        .clock(sweep$clock)
    );
    fetches$sweep_slot sweep_slot(
        .d(sweep_slot$d),
        .q(sweep_slot$q),
        .clock(sweep_slot$clock)
    );
    fetches$sweep_known sweep_known(
        .d(sweep_known$d),
        .q(sweep_known$q),
        .clock(sweep_known$clock)
    );
    fetches$sweep_still sweep_still(
        .d(sweep_still$d),
        .q(sweep_still$q),
        .clock(sweep_still$clock)
    );
    fetches$sweep_is_old sweep_is_old(
        .d(sweep_is_old$d),
        .q(sweep_is_old$q),
        .clock(sweep_is_old$clock)
    );
    fetches$receive_known receive_known(
        .d(receive_known$d),
        .q(receive_known$q),
        .clock(receive_known$clock)
    );
    fetches$receive_is_open receive_is_open(
        .d(receive_is_open$d),
        .q(receive_is_open$q),
        .clock(receive_is_open$clock)
    );
    fetches$receive_seen receive_seen(
        .d(receive_seen$d),
        .q(receive_seen$q),
        .clock(receive_seen$clock)
    );
    fetches$accepting accepting(
        .d(accepting$d),
        .q(accepting$q),
        .clock(accepting$clock)
    );
    fetches$receive_one_hot receive_one_hot(
        .d(receive_one_hot$d),
        .q(receive_one_hot$q),
        .clock(receive_one_hot$clock)
    );
    fetches$sweep_all sweep_all(
        .d(sweep_all$d),
        .q(sweep_all$q),
        .clock(sweep_all$clock)
    );
    fetches$confirm_valid confirm_valid(
        .d(confirm_valid$d),
        .q(confirm_valid$q),
        .clock(confirm_valid$clock)
    );
    fetches$confirm_slot confirm_slot(
        .d(confirm_slot$d),
        .q(confirm_slot$q),
        .clock(confirm_slot$clock)
    );
    fetches$confirm_epoch confirm_epoch(
        .d(confirm_epoch$d),
        .q(confirm_epoch$q),
        .clock(confirm_epoch$clock)
    );
    fetches$picker picker(
        .d(picker$d),
        .q(picker$q),
        .clock(picker$clock)
    );
    fetches$end_slot end_slot(
        .d(end_slot$d),
        .q(end_slot$q),
        .clock(end_slot$clock)
    );

    // Update code

    always @(*) begin
        busy$clock = clock;
    end

    always @(*) begin
        ended_slots$clock = clock;
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
        free_one_hot$clock = clock;
    end

    always @(*) begin
        first_unused$clock = clock;
    end

    always @(*) begin
        any_unused$clock = clock;
    end

    always @(*) begin
        candidate$clock = clock;
    end

    always @(*) begin
        is_candidate$clock = clock;
    end

    always @(*) begin
        first_ended$clock = clock;
    end

    always @(*) begin
        sweep_on_its_way$clock = clock;
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
        ack_one_hot$clock = clock;
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
        told$clock = clock;
    end

    always @(*) begin
        told_slot$clock = clock;
    end

    always @(*) begin
        told_entry$clock = clock;
    end

    always @(*) begin
        told_failed$clock = clock;
    end

    always @(*) begin
        told_before$clock = clock;
    end

    always @(*) begin
        told_earlier$clock = clock;
    end

    always @(*) begin
        wanted$clock = clock;
    end

    always @(*) begin
        wanted_page$clock = clock;
    end

    always @(*) begin
        wanted_frame$clock = clock;
    end

    always @(*) begin
        wanted_entry$clock = clock;
    end

    always @(*) begin
        wanted_on_demand$clock = clock;
    end

    always @(*) begin
        marked$clock = clock;
    end

    always @(*) begin
        marked_slot$clock = clock;
    end

    always @(*) begin
        end_one_hot$clock = clock;
    end

    always @(*) begin
        end_was_taken$clock = clock;
    end

    always @(*) begin
        end_has_failed$clock = clock;
    end

    always @(*) begin
        end_was_cancelled$clock = clock;
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
        sweep_still$clock = clock;
    end

    always @(*) begin
        sweep_is_old$clock = clock;
    end

    always @(*) begin
        receive_known$clock = clock;
    end

    always @(*) begin
        receive_is_open$clock = clock;
    end

    always @(*) begin
        receive_seen$clock = clock;
    end

    always @(*) begin
        accepting$clock = clock;
    end

    always @(*) begin
        receive_one_hot$clock = clock;
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
        ended_slots$d = ended_slots$q;
        ended_slots$d = ended & ~freed;
        if (reset) begin
            ended_slots$d = 32'h0;
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
        if (wanted$q & (picker$q != Ending$Free)) begin
            count$d = count$q + 32'h1;
        end
        if (~wanted$q & (picker$q == Ending$Free)) begin
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
        free_is_valid$d = next_is_valid;
    end

    always @(*) begin
        free_one_hot$d = free_one_hot$q;
        free_one_hot$d = one << pick_slot;
    end

    always @(*) begin
        first_unused$d = first_unused$q;
        first_unused$d = unused_lowest;
    end

    always @(*) begin
        any_unused$d = any_unused$q;
        any_unused$d = unused != 32'h0;
        if (reset) begin
            any_unused$d = 1'b0;
        end
    end

    always @(*) begin
        candidate$d = candidate$q;
        candidate$d = lowest_unused;
    end

    always @(*) begin
        is_candidate$d = is_candidate$q;
        is_candidate$d = any_unused$q;
        if (reset) begin
            is_candidate$d = 1'b0;
        end
    end

    always @(*) begin
        first_ended$d = first_ended$q;
        first_ended$d = ended_lowest & ~freed;
        if (reset) begin
            first_ended$d = 32'h0;
        end
    end

    always @(*) begin
        sweep_on_its_way$d = sweep_on_its_way$q;
        sweep_on_its_way$d = on_its_way[sweep_slot$q];
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
            else if (wanted$q & ~wanted_on_demand$q) begin
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
            else if (wanted$q & ~wanted_on_demand$q) begin
                out$d = request;
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
            else if (receive_ok & ~receive_seen$q[fetch_data_chunk]) begin
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
            else if (receive_ok & ~receive_seen$q[fetch_data_chunk]) begin
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
        if (ack_valid$q) begin
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
            else if (receive_ok & ~receive_seen$q[fetch_data_chunk]) begin
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
        ack_one_hot$d = ack_one_hot$q;
        ack_one_hot$d = 32'h0;
        if (fill_acknowledged) begin
            ack_one_hot$d = one << fill_acknowledged_slot;
        end
        if (reset) begin
            ack_one_hot$d = 32'h0;
        end
    end

    always @(*) begin
        ack_error$d = ack_error$q;
        ack_error$d = fill_acknowledged_error;
    end

    always @(*) begin
        complete_valid$d = complete_valid$q;
        complete_valid$d = 1'b0;
        if (ack_valid$q) begin
            complete_valid$d = ack_last;
        end
        else if (announce_valid$q) begin
            complete_valid$d = 1'b1;
        end
        else begin
        end
        case (sweep$q)
        Sweep$Look: begin
        end
        Sweep$Compare: begin
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
        with_bit$0 = 64'haaaaaaaaaaaaaaaa;
        with_bit$1 = 64'hcccccccccccccccc;
        with_bit$2 = 64'hf0f0f0f0f0f0f0f0;
        with_bit$3 = 64'hff00ff00ff00ff00;
        with_bit$4 = 64'hffff0000ffff0000;
        with_bit$5 = 64'hffffffff00000000;
        complete_slot$d = ack_slot$q;
    end

    always @(*) begin
        complete_at$d = complete_at$q;
        complete_at$d = acknowledge_facts$read_data;
        if (ack_valid$q) begin
        end
        else if (announce_valid$q) begin
            complete_at$d = announce_entry$q;
        end
        else begin
        end
        case (sweep$q)
        Sweep$Look: begin
        end
        Sweep$Compare: begin
        end
        Sweep$Decide: begin
        end
        Sweep$Announce: begin
            if (sweep_announce) begin
                complete_at$d = sweep_fact[(32'h16)+:(21)];
            end
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        complete_is_failed$d = complete_is_failed$q;
        complete_is_failed$d = 1'b0;
        if (ack_valid$q) begin
            complete_is_failed$d = set_write_failed != 32'h0;
        end
        else if (announce_valid$q) begin
            complete_is_failed$d = 1'b1;
        end
        else begin
        end
        case (sweep$q)
        Sweep$Look: begin
        end
        Sweep$Compare: begin
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
        told$d = told$q;
        told$d = complete_valid$q;
        if (reset) begin
            told$d = 1'b0;
        end
    end

    always @(*) begin
        told_slot$d = told_slot$q;
        told_slot$d = complete_slot$q;
    end

    always @(*) begin
        told_entry$d = told_entry$q;
        told_entry$d = complete_at$q;
    end

    always @(*) begin
        told_failed$d = told_failed$q;
        told_failed$d = complete_is_failed$q;
    end

    always @(*) begin
        told_before$d = told_before$q;
        told_before$d = told_slot$q;
    end

    always @(*) begin
        told_earlier$d = told_earlier$q;
        told_earlier$d = told_before$q;
    end

    always @(*) begin
        wanted$d = wanted$q;
        wanted$d = allocate;
        if (reset) begin
            wanted$d = 1'b0;
        end
    end

    always @(*) begin
        wanted_page$d = wanted_page$q;
        wanted_page$d = allocate_page;
    end

    always @(*) begin
        wanted_frame$d = wanted_frame$q;
        wanted_frame$d = allocate_frame;
    end

    always @(*) begin
        wanted_entry$d = wanted_entry$q;
        wanted_entry$d = allocate_entry;
    end

    always @(*) begin
        wanted_on_demand$d = wanted_on_demand$q;
        wanted_on_demand$d = allocate_demand;
    end

    always @(*) begin
        marked$d = marked$q;
        marked$d = mark_taken;
        if (reset) begin
            marked$d = 1'b0;
        end
    end

    always @(*) begin
        marked_slot$d = marked_slot$q;
        marked_slot$d = done_slot;
    end

    always @(*) begin
        end_one_hot$d = end_one_hot$q;
        end_one_hot$d = one << end_slot$q;
    end

    always @(*) begin
        end_was_taken$d = end_was_taken$q;
        end_was_taken$d = taken$q[end_slot$q];
    end

    always @(*) begin
        end_has_failed$d = end_has_failed$q;
        end_has_failed$d = failed$q[end_slot$q];
    end

    always @(*) begin
        end_was_cancelled$d = end_was_cancelled$q;
        end_was_cancelled$d = ending$q[end_slot$q];
    end

    always @(*) begin
        sweep$d = sweep$q;
        case (sweep$q)
        Sweep$Look: begin
            sweep$d = Sweep$Compare;
        end
        Sweep$Compare: begin
            sweep$d = Sweep$Decide;
        end
        Sweep$Decide: begin
            if (sweep_due & (ack_valid$q | complete_valid$q | announce_valid$q)) begin
                sweep$d = Sweep$Look;
            end
            else if (sweep_due) begin
                if (~cancel_requests$full) begin
                    sweep$d = Sweep$Announce;
                end
            end
            else begin
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
        Sweep$Compare: begin
        end
        Sweep$Decide: begin
            if (sweep_due & (ack_valid$q | complete_valid$q | announce_valid$q)) begin
            end
            else if (sweep_due) begin
            end
            else begin
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
        sweep_still$d = sweep_still$q;
        sweep_still$d = sweep_known$q & busy$q[sweep_slot$q];
    end

    always @(*) begin
        sweep_is_old$d = sweep_is_old$q;
        sweep_is_old$d = sweep_age >= timeout_cycles;
    end

    always @(*) begin
        receive_known$d = receive_known$q;
        receive_known$d = busy$q[fetch_data_slot];
    end

    always @(*) begin
        receive_is_open$d = receive_is_open$q;
        receive_is_open$d = receive_open[fetch_data_slot];
    end

    always @(*) begin
        receive_seen$d = receive_seen$q;
        receive_seen$d = chunk_seen;
    end

    always @(*) begin
        accepting$d = accepting$q;
        accepting$d = 1'b0;
        case (receive$q)
        Receive$Idle: begin
        end
        Receive$Check: begin
            if (fetch_data_error) begin
            end
            else if (receive_ok & ~receive_seen$q[fetch_data_chunk]) begin
                accepting$d = 1'b1;
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
        if (reset) begin
            accepting$d = 1'b0;
        end
    end

    always @(*) begin
        receive_one_hot$d = receive_one_hot$q;
        receive_one_hot$d = one << fetch_data_slot;
    end

    always @(*) begin
        sweep_all$d = sweep_all$q;
        case (sweep$q)
        Sweep$Look: begin
        end
        Sweep$Compare: begin
        end
        Sweep$Decide: begin
            if (sweep_due & (ack_valid$q | complete_valid$q | announce_valid$q)) begin
            end
            else if (sweep_due) begin
            end
            else begin
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
            if (first_ended$q != 32'h0) begin
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
                picker$d = Ending$Free;
            end
        end
        Ending$Free: begin
            picker$d = Ending$Pick;
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
            if (first_ended$q != 32'h0) begin
                end_slot$d = lowest_ended;
            end
        end
        Ending$Read: begin
        end
        Ending$Settle: begin
        end
        Ending$Offer: begin
        end
        Ending$Free: begin
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
        sweep_facts$clock = clock;
    end

    always @(*) begin
        sweep_times$clock = clock;
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
        end
        Ending$Free: begin
            freed = end_bit;
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
            else if (receive_ok & ~receive_seen$q[fetch_data_chunk]) begin
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
        set_write_failed = ack_ends & ack_is_bad;
    end

    always @(*) begin
        set_complete = 32'h0;
        set_complete = ack_ends & ~ack_is_bad;
    end

    always @(*) begin
        set_poisoned = 32'h0;
        set_poisoned = ack_bit & ack_is_bad;
    end

    always @(*) begin
        set_taken = 32'h0;
        if (complete_taken) begin
            set_taken = one << told_earlier$q;
        end
    end

    always @(*) begin
        set_ending = 32'h0;
        case (sweep$q)
        Sweep$Look: begin
        end
        Sweep$Compare: begin
        end
        Sweep$Decide: begin
            if (sweep_due & (ack_valid$q | complete_valid$q | announce_valid$q)) begin
            end
            else if (sweep_due) begin
                if (~cancel_requests$full) begin
                    set_ending = sweep_bit;
                end
            end
            else begin
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
            else if (receive_ok & ~receive_seen$q[fetch_data_chunk]) begin
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
        ended_below = ended_slots$q - 32'h1;
    end

    always @(*) begin
        ended_lowest = ended_slots$q & ~ended_below;
    end

    always @(*) begin
        lowest_ended = 32'h0;
        if ((first_ended$q & with_bit$0) != 32'h0) begin
            lowest_ended = (lowest_ended & ~(1 << (0)) | ((1'b1) << (0)));
        end
        if ((first_ended$q & with_bit$1) != 32'h0) begin
            lowest_ended = (lowest_ended & ~(1 << (1)) | ((1'b1) << (1)));
        end
        if ((first_ended$q & with_bit$2) != 32'h0) begin
            lowest_ended = (lowest_ended & ~(1 << (2)) | ((1'b1) << (2)));
        end
        if ((first_ended$q & with_bit$3) != 32'h0) begin
            lowest_ended = (lowest_ended & ~(1 << (3)) | ((1'b1) << (3)));
        end
        if ((first_ended$q & with_bit$4) != 32'h0) begin
            lowest_ended = (lowest_ended & ~(1 << (4)) | ((1'b1) << (4)));
        end
        if ((first_ended$q & with_bit$5) != 32'h0) begin
            lowest_ended = (lowest_ended & ~(1 << (5)) | ((1'b1) << (5)));
        end
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
        end_taken = end_was_taken$q;
    end

    always @(*) begin
        end_failed = end_has_failed$q;
    end

    always @(*) begin
        end_cancelled = end_was_cancelled$q;
    end

    always @(*) begin
        end_valid = picker$q == Ending$Offer;
    end

    always @(*) begin
        end_bit = end_one_hot$q;
    end

    always @(*) begin
        out_free = ~out_valid$q | fetch_request_ready;
    end

    always @(*) begin
        free_slot = free$q;
    end

    always @(*) begin
        slots_busy = count$q;
    end

    always @(*) begin
        allocate_bit = 32'h0;
        if (wanted$q) begin
            allocate_bit = free_one_hot$q;
        end
    end

    always @(*) begin
        unused = ~busy$q;
        if (free_is_valid$q) begin
            unused = ~(busy$q | free_one_hot$q);
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
        if ((first_unused$q & with_bit$0) != 32'h0) begin
            lowest_unused = (lowest_unused & ~(1 << (0)) | ((1'b1) << (0)));
        end
        if ((first_unused$q & with_bit$1) != 32'h0) begin
            lowest_unused = (lowest_unused & ~(1 << (1)) | ((1'b1) << (1)));
        end
        if ((first_unused$q & with_bit$2) != 32'h0) begin
            lowest_unused = (lowest_unused & ~(1 << (2)) | ((1'b1) << (2)));
        end
        if ((first_unused$q & with_bit$3) != 32'h0) begin
            lowest_unused = (lowest_unused & ~(1 << (3)) | ((1'b1) << (3)));
        end
        if ((first_unused$q & with_bit$4) != 32'h0) begin
            lowest_unused = (lowest_unused & ~(1 << (4)) | ((1'b1) << (4)));
        end
        if ((first_unused$q & with_bit$5) != 32'h0) begin
            lowest_unused = (lowest_unused & ~(1 << (5)) | ((1'b1) << (5)));
        end
    end

    always @(*) begin
        pick_slot = free$q;
        if (~free_is_valid$q) begin
            pick_slot = candidate$q;
        end
    end

    always @(*) begin
        epochs$read_address = pick_slot;
    end

    always @(*) begin
        next_epoch = epochs$read_data + 32'h1;
    end

    always @(*) begin
        next_is_valid = free_is_valid$q | is_candidate$q;
        if (free_is_valid$q & wanted$q) begin
            next_is_valid = 1'b0;
        end
        if (reset) begin
            next_is_valid = 1'b0;
        end
    end

    always @(*) begin
        epochs$write_address = free$q;
    end

    always @(*) begin
        epochs$write_data = next_epoch;
    end

    always @(*) begin
        epochs$write_enable = wanted$q;
    end

    always @(*) begin
        receive_facts$write_address = free$q;
    end

    always @(*) begin
        receive_facts$write_data = ((wanted_frame$q) & 41'h1ffffffffff) | (((next_epoch) & 41'h1ffffffffff) << 32'hc) | (((wanted_entry$q) & 41'h1ffffffffff) << 32'h14);
    end

    always @(*) begin
        receive_facts$write_enable = wanted$q;
    end

    always @(*) begin
        acknowledge_facts$write_address = free$q;
    end

    always @(*) begin
        acknowledge_facts$write_data = wanted_entry$q;
    end

    always @(*) begin
        acknowledge_facts$write_enable = wanted$q;
    end

    always @(*) begin
        sweep_facts$write_address = free$q;
    end

    always @(*) begin
        sweep_facts$write_data = ((next_epoch) & 43'h7ffffffffff) | (((wanted_page$q) & 43'h7ffffffffff) << 32'h8) | (((wanted_entry$q) & 43'h7ffffffffff) << 32'h16);
    end

    always @(*) begin
        sweep_facts$write_enable = wanted$q;
    end

    always @(*) begin
        sweep_times$write_address = free$q;
    end

    always @(*) begin
        sweep_times$write_data = now;
    end

    always @(*) begin
        sweep_times$write_enable = wanted$q;
    end

    always @(*) begin
        end_facts$write_address = free$q;
    end

    always @(*) begin
        end_facts$write_data = ((wanted_page$q) & 48'hffffffffffff) | (((wanted_frame$q) & 48'hffffffffffff) << 32'he) | (((wanted_entry$q) & 48'hffffffffffff) << 32'h1a);
    end

    always @(*) begin
        end_facts$write_enable = wanted$q;
    end

    always @(*) begin
        confirm_facts$write_address = free$q;
    end

    always @(*) begin
        confirm_facts$write_data = next_epoch;
    end

    always @(*) begin
        confirm_facts$write_enable = wanted$q;
    end

    always @(*) begin
        request = ((free$q) & 43'h7ffffffffff) | (((next_epoch) & 43'h7ffffffffff) << 32'h6) | (((wanted_page$q) & 43'h7ffffffffff) << 32'he);
    end

    always @(*) begin
        goes_at_once = ~wanted_on_demand$q & out_free & demand_requests$empty & line_requests$empty;
    end

    always @(*) begin
        line_requests$push = wanted$q & ~wanted_on_demand$q & ~goes_at_once;
    end

    always @(*) begin
        line_requests$push_data = request;
    end

    always @(*) begin
        demand_requests$push = wanted$q & wanted_on_demand$q;
    end

    always @(*) begin
        demand_requests$push_data = request;
    end

    always @(*) begin
        demand_requests$pop = 1'b0;
        if (out_free) begin
            if (~demand_requests$empty) begin
                demand_requests$pop = 1'b1;
            end
            else if (~line_requests$empty) begin
            end
            else if (wanted$q & ~wanted_on_demand$q) begin
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
            else if (wanted$q & ~wanted_on_demand$q) begin
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
            else if (wanted$q & ~wanted_on_demand$q) begin
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
        if (received$0$q[fetch_data_slot]) begin
            chunk_seen = (chunk_seen & ~(1 << (0)) | ((1'b1) << (0)));
        end
        if (received$1$q[fetch_data_slot]) begin
            chunk_seen = (chunk_seen & ~(1 << (1)) | ((1'b1) << (1)));
        end
        if (received$2$q[fetch_data_slot]) begin
            chunk_seen = (chunk_seen & ~(1 << (2)) | ((1'b1) << (2)));
        end
        if (received$3$q[fetch_data_slot]) begin
            chunk_seen = (chunk_seen & ~(1 << (3)) | ((1'b1) << (3)));
        end
        if (received$4$q[fetch_data_slot]) begin
            chunk_seen = (chunk_seen & ~(1 << (4)) | ((1'b1) << (4)));
        end
        if (received$5$q[fetch_data_slot]) begin
            chunk_seen = (chunk_seen & ~(1 << (5)) | ((1'b1) << (5)));
        end
        if (received$6$q[fetch_data_slot]) begin
            chunk_seen = (chunk_seen & ~(1 << (6)) | ((1'b1) << (6)));
        end
        if (received$7$q[fetch_data_slot]) begin
            chunk_seen = (chunk_seen & ~(1 << (7)) | ((1'b1) << (7)));
        end
    end

    always @(*) begin
        receive_open = busy$q & ~(accepted$3$q | ending$q | failed$q | complete_bits$q);
    end

    always @(*) begin
        receive_ok = receive_known$q & receive_is_open$q & ~((sweep$q == Sweep$Announce) & (sweep_slot$q == fetch_data_slot)) & (receive_fact[(32'hc)+:(8)] == fetch_data_epoch);
    end

    always @(*) begin
        receive_bit = receive_one_hot$q;
    end

    always @(*) begin
        accept_bit = 32'h0;
        if (accepting$q) begin
            accept_bit = receive_bit;
        end
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
            else if (receive_ok & ~receive_seen$q[fetch_data_chunk]) begin
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
        ack_bit = ack_one_hot$q;
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
        ack_ends = ack_carry$3 & ~ending$q & ~failed$q;
    end

    always @(*) begin
        ack_last = ack_ends != 32'h0;
    end

    always @(*) begin
        sweep_announce = 1'b0;
        if (ack_valid$q) begin
        end
        else if (announce_valid$q) begin
        end
        else begin
            sweep_announce = 1'b1;
        end
    end

    always @(*) begin
        ack_is_bad = poisoned$q;
        if (ack_error$q) begin
            ack_is_bad = 64'hffffffffffffffff;
        end
    end

    always @(*) begin
        coming = complete_valid$q;
    end

    always @(*) begin
        coming_entry = complete_at$q;
    end

    always @(*) begin
        coming_failed = complete_is_failed$q;
    end

    always @(*) begin
        complete = told$q;
    end

    always @(*) begin
        complete_entry = told_entry$q;
    end

    always @(*) begin
        complete_failed = told_failed$q;
    end

    always @(*) begin
        done = complete_bits$q[done_slot];
    end

    always @(*) begin
        dead = failed$q[done_slot] | ending$q[done_slot];
    end

    always @(*) begin
        set_marked = 32'h0;
        if (marked$q) begin
            set_marked = one << marked_slot$q;
        end
    end

    always @(*) begin
        sweep_facts$read_address = sweep_slot$q;
    end

    always @(*) begin
        sweep_times$read_address = sweep_slot$q;
    end

    always @(*) begin
        sweep_fact = sweep_facts$read_data;
    end

    always @(*) begin
        sweep_age = now - sweep_times$read_data;
    end

    always @(*) begin
        sweep_bit = one << sweep_slot$q;
    end

    always @(*) begin
        on_its_way = busy$q & ~(accepted$3$q | ending$q | failed$q | complete_bits$q);
    end

    always @(*) begin
        sweep_due = sweep_still$q & (sweep_is_old$q | (sweep_all$q != 32'h0)) & sweep_on_its_way$q;
    end

    always @(*) begin
        cancel_requests$push = 1'b0;
        case (sweep$q)
        Sweep$Look: begin
        end
        Sweep$Compare: begin
        end
        Sweep$Decide: begin
            if (sweep_due & (ack_valid$q | complete_valid$q | announce_valid$q)) begin
            end
            else if (sweep_due) begin
                if (~cancel_requests$full) begin
                    cancel_requests$push = 1'b1;
                end
            end
            else begin
            end
        end
        Sweep$Announce: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        cancel_requests$push_data = ((sweep_slot$q) & 43'h7ffffffffff) | (((sweep_fact[(32'h0)+:(8)]) & 43'h7ffffffffff) << 32'h6) | (((sweep_fact[(32'h8)+:(14)]) & 43'h7ffffffffff) << 32'he) | (((one) & 43'h7ffffffffff) << 32'h2a);
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

    always @(*) begin
        free_comes = next_is_valid;
    end

endmodule // fetches


module fetches$accepted$0(d,q,clock);

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

endmodule // fetches$accepted$0


module fetches$accepted$1(d,q,clock);

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

endmodule // fetches$accepted$1


module fetches$accepted$2(d,q,clock);

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

endmodule // fetches$accepted$2


module fetches$accepted$3(d,q,clock);

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

endmodule // fetches$accepted$3


module fetches$accepting(d,q,clock);

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

endmodule // fetches$accepting


module fetches$ack_error(d,q,clock);

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

endmodule // fetches$ack_error


module fetches$ack_one_hot(d,q,clock);

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

endmodule // fetches$ack_one_hot


module fetches$ack_slot(d,q,clock);

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

endmodule // fetches$ack_slot


module fetches$ack_valid(d,q,clock);

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

endmodule // fetches$ack_valid


module fetches$acknowledge_facts(read_address,read_clock,read_data,write_address,write_clock,write_data,write_enable);

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

endmodule // fetches$acknowledge_facts


module fetches$acknowledged$0(d,q,clock);

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

endmodule // fetches$acknowledged$0


module fetches$acknowledged$1(d,q,clock);

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

endmodule // fetches$acknowledged$1


module fetches$acknowledged$2(d,q,clock);

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

endmodule // fetches$acknowledged$2


module fetches$acknowledged$3(d,q,clock);

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

endmodule // fetches$acknowledged$3


module fetches$announce_entry(d,q,clock);

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

endmodule // fetches$announce_entry


module fetches$announce_valid(d,q,clock);

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

endmodule // fetches$announce_valid


module fetches$any_unused(d,q,clock);

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

endmodule // fetches$any_unused


module fetches$beat(d,q,clock);

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

endmodule // fetches$beat


module fetches$beats(clock,reset,push,push_data,pop,head,empty,full,count);

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
    reg  queue$clock;
    reg  queue$reset;
    reg  queue$push;
    reg  [511:0] queue$push_data;
    reg  queue$pop;
    wire  [511:0] queue$head;
    wire  queue$empty;
    wire  queue$full;
    wire  [4:0] queue$count;
    reg  [1:0] ahead$d;
    wire  [1:0] ahead$q;
    reg  ahead$clock;
    reg  [511:0] first$d;
    wire  [511:0] first$q;
    reg  first$clock;
    reg  [511:0] second$d;
    wire  [511:0] second$q;
    reg  second$clock;

    // Local signals
    reg  refills;
    reg  popped;

    // Sub module instances
    fetches$beats$queue queue(
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
    fetches$beats$ahead ahead(
        .d(ahead$d),
        .q(ahead$q),
        .clock(ahead$clock)
    );
    fetches$beats$first first(
        .d(first$d),
        .q(first$q),
        .clock(first$clock)
    );
    fetches$beats$second second(
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

endmodule // fetches$beats


module fetches$beats$ahead(d,q,clock);

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

endmodule // fetches$beats$ahead


module fetches$beats$first(d,q,clock);

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

endmodule // fetches$beats$first


module fetches$beats$queue(clock,reset,push,push_data,pop,head,empty,full,count);

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
    fetches$beats$queue$memory memory(
        .clock(memory$clock),
        .read_address(memory$read_address),
        .read_data(memory$read_data),
        .write_address(memory$write_address),
        .write_data(memory$write_data),
        .write_enable(memory$write_enable)
    );
    fetches$beats$queue$write_pointer write_pointer(
        .d(write_pointer$d),
        .q(write_pointer$q),
        .clock(write_pointer$clock)
    );
    fetches$beats$queue$read_pointer read_pointer(
        .d(read_pointer$d),
        .q(read_pointer$q),
        .clock(read_pointer$clock)
    );
    fetches$beats$queue$following following(
        .d(following$d),
        .q(following$q),
        .clock(following$clock)
    );
    fetches$beats$queue$level level(
        .d(level$d),
        .q(level$q),
        .clock(level$clock)
    );
    fetches$beats$queue$some some(
        .d(some$d),
        .q(some$q),
        .clock(some$clock)
    );
    fetches$beats$queue$no_room no_room(
        .d(no_room$d),
        .q(no_room$q),
        .clock(no_room$clock)
    );
    fetches$beats$queue$bypass bypass(
        .d(bypass$d),
        .q(bypass$q),
        .clock(bypass$clock)
    );
    fetches$beats$queue$bypass_data bypass_data(
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

endmodule // fetches$beats$queue


module fetches$beats$queue$bypass(d,q,clock);

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

endmodule // fetches$beats$queue$bypass


module fetches$beats$queue$bypass_data(d,q,clock);

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

endmodule // fetches$beats$queue$bypass_data


module fetches$beats$queue$following(d,q,clock);

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

endmodule // fetches$beats$queue$following


module fetches$beats$queue$level(d,q,clock);

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

endmodule // fetches$beats$queue$level


module fetches$beats$queue$memory(clock,read_address,read_data,write_address,write_data,write_enable);

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
endmodule // fetches$beats$queue$memory


module fetches$beats$queue$no_room(d,q,clock);

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

endmodule // fetches$beats$queue$no_room


module fetches$beats$queue$read_pointer(d,q,clock);

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

endmodule // fetches$beats$queue$read_pointer


module fetches$beats$queue$some(d,q,clock);

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

endmodule // fetches$beats$queue$some


module fetches$beats$queue$write_pointer(d,q,clock);

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

endmodule // fetches$beats$queue$write_pointer


module fetches$beats$second(d,q,clock);

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

endmodule // fetches$beats$second


module fetches$busy(d,q,clock);

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

endmodule // fetches$busy


module fetches$cancel_requests(clock,reset,push,push_data,pop,head,empty,full,count);

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
    reg  queue$clock;
    reg  queue$reset;
    reg  queue$push;
    reg  [42:0] queue$push_data;
    reg  queue$pop;
    wire  [42:0] queue$head;
    wire  queue$empty;
    wire  queue$full;
    wire  [6:0] queue$count;
    reg  [1:0] ahead$d;
    wire  [1:0] ahead$q;
    reg  ahead$clock;
    reg  [42:0] first$d;
    wire  [42:0] first$q;
    reg  first$clock;
    reg  [42:0] second$d;
    wire  [42:0] second$q;
    reg  second$clock;

    // Local signals
    reg  refills;
    reg  popped;

    // Sub module instances
    fetches$cancel_requests$queue queue(
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
    fetches$cancel_requests$ahead ahead(
        .d(ahead$d),
        .q(ahead$q),
        .clock(ahead$clock)
    );
    fetches$cancel_requests$first first(
        .d(first$d),
        .q(first$q),
        .clock(first$clock)
    );
    fetches$cancel_requests$second second(
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

endmodule // fetches$cancel_requests


module fetches$cancel_requests$ahead(d,q,clock);

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

endmodule // fetches$cancel_requests$ahead


module fetches$cancel_requests$first(d,q,clock);

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

endmodule // fetches$cancel_requests$first


module fetches$cancel_requests$queue(clock,reset,push,push_data,pop,head,empty,full,count);

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
    reg  memory$clock;
    reg  [6:0] memory$read_address;
    wire  [42:0] memory$read_data;
    reg  [6:0] memory$write_address;
    reg  [42:0] memory$write_data;
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
    reg  [42:0] bypass_data$d;
    wire  [42:0] bypass_data$q;
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
    fetches$cancel_requests$queue$memory memory(
        .clock(memory$clock),
        .read_address(memory$read_address),
        .read_data(memory$read_data),
        .write_address(memory$write_address),
        .write_data(memory$write_data),
        .write_enable(memory$write_enable)
    );
    fetches$cancel_requests$queue$write_pointer write_pointer(
        .d(write_pointer$d),
        .q(write_pointer$q),
        .clock(write_pointer$clock)
    );
    fetches$cancel_requests$queue$read_pointer read_pointer(
        .d(read_pointer$d),
        .q(read_pointer$q),
        .clock(read_pointer$clock)
    );
    fetches$cancel_requests$queue$following following(
        .d(following$d),
        .q(following$q),
        .clock(following$clock)
    );
    fetches$cancel_requests$queue$level level(
        .d(level$d),
        .q(level$q),
        .clock(level$clock)
    );
    fetches$cancel_requests$queue$some some(
        .d(some$d),
        .q(some$q),
        .clock(some$clock)
    );
    fetches$cancel_requests$queue$no_room no_room(
        .d(no_room$d),
        .q(no_room$q),
        .clock(no_room$clock)
    );
    fetches$cancel_requests$queue$bypass bypass(
        .d(bypass$d),
        .q(bypass$q),
        .clock(bypass$clock)
    );
    fetches$cancel_requests$queue$bypass_data bypass_data(
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

endmodule // fetches$cancel_requests$queue


module fetches$cancel_requests$queue$bypass(d,q,clock);

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

endmodule // fetches$cancel_requests$queue$bypass


module fetches$cancel_requests$queue$bypass_data(d,q,clock);

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

endmodule // fetches$cancel_requests$queue$bypass_data


module fetches$cancel_requests$queue$following(d,q,clock);

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

endmodule // fetches$cancel_requests$queue$following


module fetches$cancel_requests$queue$level(d,q,clock);

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

endmodule // fetches$cancel_requests$queue$level


module fetches$cancel_requests$queue$memory(clock,read_address,read_data,write_address,write_data,write_enable);

    // Module arguments
    input wire  clock;
    input wire  [6:0] read_address;
    output reg  [42:0] read_data;
    input wire  [6:0] write_address;
    input wire  [42:0] write_data;
    input wire  write_enable;

    // Update code (custom)
    (* no_rw_check *)
    reg[42:0] mem[127:0];

    always @(posedge clock) begin
       read_data <= mem[read_address];
       // synthesis translate_off
       if (write_enable & (write_address == read_address)) begin
          read_data <= {43{1'b0}};
       end
       // synthesis translate_on
       if (write_enable) begin
          mem[write_address] <= write_data;
       end
    end
endmodule // fetches$cancel_requests$queue$memory


module fetches$cancel_requests$queue$no_room(d,q,clock);

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

endmodule // fetches$cancel_requests$queue$no_room


module fetches$cancel_requests$queue$read_pointer(d,q,clock);

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

endmodule // fetches$cancel_requests$queue$read_pointer


module fetches$cancel_requests$queue$some(d,q,clock);

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

endmodule // fetches$cancel_requests$queue$some


module fetches$cancel_requests$queue$write_pointer(d,q,clock);

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

endmodule // fetches$cancel_requests$queue$write_pointer


module fetches$cancel_requests$second(d,q,clock);

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

endmodule // fetches$cancel_requests$second


module fetches$candidate(d,q,clock);

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

endmodule // fetches$candidate


module fetches$chunks(clock,reset,push,push_data,pop,head,empty,full,count);

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
    reg  memory$clock;
    reg  [2:0] memory$read_address;
    wire  [20:0] memory$read_data;
    reg  [2:0] memory$write_address;
    reg  [20:0] memory$write_data;
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
    reg  [20:0] bypass_data$d;
    wire  [20:0] bypass_data$q;
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
    fetches$chunks$memory memory(
        .clock(memory$clock),
        .read_address(memory$read_address),
        .read_data(memory$read_data),
        .write_address(memory$write_address),
        .write_data(memory$write_data),
        .write_enable(memory$write_enable)
    );
    fetches$chunks$write_pointer write_pointer(
        .d(write_pointer$d),
        .q(write_pointer$q),
        .clock(write_pointer$clock)
    );
    fetches$chunks$read_pointer read_pointer(
        .d(read_pointer$d),
        .q(read_pointer$q),
        .clock(read_pointer$clock)
    );
    fetches$chunks$following following(
        .d(following$d),
        .q(following$q),
        .clock(following$clock)
    );
    fetches$chunks$level level(
        .d(level$d),
        .q(level$q),
        .clock(level$clock)
    );
    fetches$chunks$some some(
        .d(some$d),
        .q(some$q),
        .clock(some$clock)
    );
    fetches$chunks$no_room no_room(
        .d(no_room$d),
        .q(no_room$q),
        .clock(no_room$clock)
    );
    fetches$chunks$bypass bypass(
        .d(bypass$d),
        .q(bypass$q),
        .clock(bypass$clock)
    );
    fetches$chunks$bypass_data bypass_data(
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

endmodule // fetches$chunks


module fetches$chunks$bypass(d,q,clock);

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

endmodule // fetches$chunks$bypass


module fetches$chunks$bypass_data(d,q,clock);

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

endmodule // fetches$chunks$bypass_data


module fetches$chunks$following(d,q,clock);

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

endmodule // fetches$chunks$following


module fetches$chunks$level(d,q,clock);

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

endmodule // fetches$chunks$level


module fetches$chunks$memory(clock,read_address,read_data,write_address,write_data,write_enable);

    // Module arguments
    input wire  clock;
    input wire  [2:0] read_address;
    output reg  [20:0] read_data;
    input wire  [2:0] write_address;
    input wire  [20:0] write_data;
    input wire  write_enable;

    // Update code (custom)
    (* no_rw_check *)
    reg[20:0] mem[7:0];

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
endmodule // fetches$chunks$memory


module fetches$chunks$no_room(d,q,clock);

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

endmodule // fetches$chunks$no_room


module fetches$chunks$read_pointer(d,q,clock);

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

endmodule // fetches$chunks$read_pointer


module fetches$chunks$some(d,q,clock);

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

endmodule // fetches$chunks$some


module fetches$chunks$write_pointer(d,q,clock);

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

endmodule // fetches$chunks$write_pointer


module fetches$complete_at(d,q,clock);

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

endmodule // fetches$complete_at


module fetches$complete_bits(d,q,clock);

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

endmodule // fetches$complete_bits


module fetches$complete_is_failed(d,q,clock);

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

endmodule // fetches$complete_is_failed


module fetches$complete_slot(d,q,clock);

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

endmodule // fetches$complete_slot


module fetches$complete_valid(d,q,clock);

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

endmodule // fetches$complete_valid


module fetches$confirm_epoch(d,q,clock);

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

endmodule // fetches$confirm_epoch


module fetches$confirm_facts(read_address,read_clock,read_data,write_address,write_clock,write_data,write_enable);

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

endmodule // fetches$confirm_facts


module fetches$confirm_slot(d,q,clock);

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

endmodule // fetches$confirm_slot


module fetches$confirm_valid(d,q,clock);

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

endmodule // fetches$confirm_valid


module fetches$confirmed(d,q,clock);

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

endmodule // fetches$confirmed


module fetches$count(d,q,clock);

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

endmodule // fetches$count


module fetches$demand_requests(clock,reset,push,push_data,pop,head,empty,full,count);

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
    reg  queue$clock;
    reg  queue$reset;
    reg  queue$push;
    reg  [42:0] queue$push_data;
    reg  queue$pop;
    wire  [42:0] queue$head;
    wire  queue$empty;
    wire  queue$full;
    wire  [6:0] queue$count;
    reg  [1:0] ahead$d;
    wire  [1:0] ahead$q;
    reg  ahead$clock;
    reg  [42:0] first$d;
    wire  [42:0] first$q;
    reg  first$clock;
    reg  [42:0] second$d;
    wire  [42:0] second$q;
    reg  second$clock;

    // Local signals
    reg  refills;
    reg  popped;

    // Sub module instances
    fetches$demand_requests$queue queue(
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
    fetches$demand_requests$ahead ahead(
        .d(ahead$d),
        .q(ahead$q),
        .clock(ahead$clock)
    );
    fetches$demand_requests$first first(
        .d(first$d),
        .q(first$q),
        .clock(first$clock)
    );
    fetches$demand_requests$second second(
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

endmodule // fetches$demand_requests


module fetches$demand_requests$ahead(d,q,clock);

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

endmodule // fetches$demand_requests$ahead


module fetches$demand_requests$first(d,q,clock);

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

endmodule // fetches$demand_requests$first


module fetches$demand_requests$queue(clock,reset,push,push_data,pop,head,empty,full,count);

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
    reg  memory$clock;
    reg  [6:0] memory$read_address;
    wire  [42:0] memory$read_data;
    reg  [6:0] memory$write_address;
    reg  [42:0] memory$write_data;
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
    reg  [42:0] bypass_data$d;
    wire  [42:0] bypass_data$q;
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
    fetches$demand_requests$queue$memory memory(
        .clock(memory$clock),
        .read_address(memory$read_address),
        .read_data(memory$read_data),
        .write_address(memory$write_address),
        .write_data(memory$write_data),
        .write_enable(memory$write_enable)
    );
    fetches$demand_requests$queue$write_pointer write_pointer(
        .d(write_pointer$d),
        .q(write_pointer$q),
        .clock(write_pointer$clock)
    );
    fetches$demand_requests$queue$read_pointer read_pointer(
        .d(read_pointer$d),
        .q(read_pointer$q),
        .clock(read_pointer$clock)
    );
    fetches$demand_requests$queue$following following(
        .d(following$d),
        .q(following$q),
        .clock(following$clock)
    );
    fetches$demand_requests$queue$level level(
        .d(level$d),
        .q(level$q),
        .clock(level$clock)
    );
    fetches$demand_requests$queue$some some(
        .d(some$d),
        .q(some$q),
        .clock(some$clock)
    );
    fetches$demand_requests$queue$no_room no_room(
        .d(no_room$d),
        .q(no_room$q),
        .clock(no_room$clock)
    );
    fetches$demand_requests$queue$bypass bypass(
        .d(bypass$d),
        .q(bypass$q),
        .clock(bypass$clock)
    );
    fetches$demand_requests$queue$bypass_data bypass_data(
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

endmodule // fetches$demand_requests$queue


module fetches$demand_requests$queue$bypass(d,q,clock);

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

endmodule // fetches$demand_requests$queue$bypass


module fetches$demand_requests$queue$bypass_data(d,q,clock);

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

endmodule // fetches$demand_requests$queue$bypass_data


module fetches$demand_requests$queue$following(d,q,clock);

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

endmodule // fetches$demand_requests$queue$following


module fetches$demand_requests$queue$level(d,q,clock);

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

endmodule // fetches$demand_requests$queue$level


module fetches$demand_requests$queue$memory(clock,read_address,read_data,write_address,write_data,write_enable);

    // Module arguments
    input wire  clock;
    input wire  [6:0] read_address;
    output reg  [42:0] read_data;
    input wire  [6:0] write_address;
    input wire  [42:0] write_data;
    input wire  write_enable;

    // Update code (custom)
    (* no_rw_check *)
    reg[42:0] mem[127:0];

    always @(posedge clock) begin
       read_data <= mem[read_address];
       // synthesis translate_off
       if (write_enable & (write_address == read_address)) begin
          read_data <= {43{1'b0}};
       end
       // synthesis translate_on
       if (write_enable) begin
          mem[write_address] <= write_data;
       end
    end
endmodule // fetches$demand_requests$queue$memory


module fetches$demand_requests$queue$no_room(d,q,clock);

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

endmodule // fetches$demand_requests$queue$no_room


module fetches$demand_requests$queue$read_pointer(d,q,clock);

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

endmodule // fetches$demand_requests$queue$read_pointer


module fetches$demand_requests$queue$some(d,q,clock);

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

endmodule // fetches$demand_requests$queue$some


module fetches$demand_requests$queue$write_pointer(d,q,clock);

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

endmodule // fetches$demand_requests$queue$write_pointer


module fetches$demand_requests$second(d,q,clock);

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

endmodule // fetches$demand_requests$second


module fetches$end_facts(read_address,read_clock,read_data,write_address,write_clock,write_data,write_enable);

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

endmodule // fetches$end_facts


module fetches$end_has_failed(d,q,clock);

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

endmodule // fetches$end_has_failed


module fetches$end_one_hot(d,q,clock);

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

endmodule // fetches$end_one_hot


module fetches$end_slot(d,q,clock);

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

endmodule // fetches$end_slot


module fetches$end_was_cancelled(d,q,clock);

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

endmodule // fetches$end_was_cancelled


module fetches$end_was_taken(d,q,clock);

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

endmodule // fetches$end_was_taken


module fetches$ended_slots(d,q,clock);

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

endmodule // fetches$ended_slots


module fetches$ending(d,q,clock);

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

endmodule // fetches$ending


module fetches$epochs(read_address,read_clock,read_data,write_address,write_clock,write_data,write_enable);

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

endmodule // fetches$epochs


module fetches$failed(d,q,clock);

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

endmodule // fetches$failed


module fetches$first_ended(d,q,clock);

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

endmodule // fetches$first_ended


module fetches$first_unused(d,q,clock);

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

endmodule // fetches$first_unused


module fetches$free(d,q,clock);

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

endmodule // fetches$free


module fetches$free_is_valid(d,q,clock);

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

endmodule // fetches$free_is_valid


module fetches$free_one_hot(d,q,clock);

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

endmodule // fetches$free_one_hot


module fetches$is_candidate(d,q,clock);

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

endmodule // fetches$is_candidate


module fetches$line_requests(clock,reset,push,push_data,pop,head,empty,full,count);

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
    reg  queue$clock;
    reg  queue$reset;
    reg  queue$push;
    reg  [42:0] queue$push_data;
    reg  queue$pop;
    wire  [42:0] queue$head;
    wire  queue$empty;
    wire  queue$full;
    wire  [6:0] queue$count;
    reg  [1:0] ahead$d;
    wire  [1:0] ahead$q;
    reg  ahead$clock;
    reg  [42:0] first$d;
    wire  [42:0] first$q;
    reg  first$clock;
    reg  [42:0] second$d;
    wire  [42:0] second$q;
    reg  second$clock;

    // Local signals
    reg  refills;
    reg  popped;

    // Sub module instances
    fetches$line_requests$queue queue(
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
    fetches$line_requests$ahead ahead(
        .d(ahead$d),
        .q(ahead$q),
        .clock(ahead$clock)
    );
    fetches$line_requests$first first(
        .d(first$d),
        .q(first$q),
        .clock(first$clock)
    );
    fetches$line_requests$second second(
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

endmodule // fetches$line_requests


module fetches$line_requests$ahead(d,q,clock);

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

endmodule // fetches$line_requests$ahead


module fetches$line_requests$first(d,q,clock);

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

endmodule // fetches$line_requests$first


module fetches$line_requests$queue(clock,reset,push,push_data,pop,head,empty,full,count);

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
    reg  memory$clock;
    reg  [6:0] memory$read_address;
    wire  [42:0] memory$read_data;
    reg  [6:0] memory$write_address;
    reg  [42:0] memory$write_data;
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
    reg  [42:0] bypass_data$d;
    wire  [42:0] bypass_data$q;
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
    fetches$line_requests$queue$memory memory(
        .clock(memory$clock),
        .read_address(memory$read_address),
        .read_data(memory$read_data),
        .write_address(memory$write_address),
        .write_data(memory$write_data),
        .write_enable(memory$write_enable)
    );
    fetches$line_requests$queue$write_pointer write_pointer(
        .d(write_pointer$d),
        .q(write_pointer$q),
        .clock(write_pointer$clock)
    );
    fetches$line_requests$queue$read_pointer read_pointer(
        .d(read_pointer$d),
        .q(read_pointer$q),
        .clock(read_pointer$clock)
    );
    fetches$line_requests$queue$following following(
        .d(following$d),
        .q(following$q),
        .clock(following$clock)
    );
    fetches$line_requests$queue$level level(
        .d(level$d),
        .q(level$q),
        .clock(level$clock)
    );
    fetches$line_requests$queue$some some(
        .d(some$d),
        .q(some$q),
        .clock(some$clock)
    );
    fetches$line_requests$queue$no_room no_room(
        .d(no_room$d),
        .q(no_room$q),
        .clock(no_room$clock)
    );
    fetches$line_requests$queue$bypass bypass(
        .d(bypass$d),
        .q(bypass$q),
        .clock(bypass$clock)
    );
    fetches$line_requests$queue$bypass_data bypass_data(
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

endmodule // fetches$line_requests$queue


module fetches$line_requests$queue$bypass(d,q,clock);

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

endmodule // fetches$line_requests$queue$bypass


module fetches$line_requests$queue$bypass_data(d,q,clock);

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

endmodule // fetches$line_requests$queue$bypass_data


module fetches$line_requests$queue$following(d,q,clock);

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

endmodule // fetches$line_requests$queue$following


module fetches$line_requests$queue$level(d,q,clock);

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

endmodule // fetches$line_requests$queue$level


module fetches$line_requests$queue$memory(clock,read_address,read_data,write_address,write_data,write_enable);

    // Module arguments
    input wire  clock;
    input wire  [6:0] read_address;
    output reg  [42:0] read_data;
    input wire  [6:0] write_address;
    input wire  [42:0] write_data;
    input wire  write_enable;

    // Update code (custom)
    (* no_rw_check *)
    reg[42:0] mem[127:0];

    always @(posedge clock) begin
       read_data <= mem[read_address];
       // synthesis translate_off
       if (write_enable & (write_address == read_address)) begin
          read_data <= {43{1'b0}};
       end
       // synthesis translate_on
       if (write_enable) begin
          mem[write_address] <= write_data;
       end
    end
endmodule // fetches$line_requests$queue$memory


module fetches$line_requests$queue$no_room(d,q,clock);

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

endmodule // fetches$line_requests$queue$no_room


module fetches$line_requests$queue$read_pointer(d,q,clock);

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

endmodule // fetches$line_requests$queue$read_pointer


module fetches$line_requests$queue$some(d,q,clock);

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

endmodule // fetches$line_requests$queue$some


module fetches$line_requests$queue$write_pointer(d,q,clock);

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

endmodule // fetches$line_requests$queue$write_pointer


module fetches$line_requests$second(d,q,clock);

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

endmodule // fetches$line_requests$second


module fetches$marked(d,q,clock);

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

endmodule // fetches$marked


module fetches$marked_slot(d,q,clock);

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

endmodule // fetches$marked_slot


module fetches$out(d,q,clock);

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

endmodule // fetches$out


module fetches$out_valid(d,q,clock);

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

endmodule // fetches$out_valid


module fetches$picker(d,q,clock);

    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;

    // Enums
    localparam Ending$Pick = 0;
    localparam Ending$Read = 1;
    localparam Ending$Offer = 2;
    localparam Ending$Settle = 3;
    localparam Ending$Free = 4;

    // Update code (custom)
    initial begin
       q = 64'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // fetches$picker


module fetches$poisoned(d,q,clock);

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

endmodule // fetches$poisoned


module fetches$receive(d,q,clock);

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

endmodule // fetches$receive


module fetches$receive_facts(read_address,read_clock,read_data,write_address,write_clock,write_data,write_enable);

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

endmodule // fetches$receive_facts


module fetches$receive_frame(d,q,clock);

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

endmodule // fetches$receive_frame


module fetches$receive_is_open(d,q,clock);

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

endmodule // fetches$receive_is_open


module fetches$receive_known(d,q,clock);

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

endmodule // fetches$receive_known


module fetches$receive_one_hot(d,q,clock);

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

endmodule // fetches$receive_one_hot


module fetches$receive_seen(d,q,clock);

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

endmodule // fetches$receive_seen


module fetches$received$0(d,q,clock);

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

endmodule // fetches$received$0


module fetches$received$1(d,q,clock);

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

endmodule // fetches$received$1


module fetches$received$2(d,q,clock);

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

endmodule // fetches$received$2


module fetches$received$3(d,q,clock);

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

endmodule // fetches$received$3


module fetches$received$4(d,q,clock);

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

endmodule // fetches$received$4


module fetches$received$5(d,q,clock);

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

endmodule // fetches$received$5


module fetches$received$6(d,q,clock);

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

endmodule // fetches$received$6


module fetches$received$7(d,q,clock);

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

endmodule // fetches$received$7


module fetches$sweep(d,q,clock);

    // Module arguments
    input wire  [1:0] d;
    output reg  [1:0] q;
    input wire  clock;

    // Enums
    localparam Sweep$Look = 0;
    localparam Sweep$Compare = 1;
    localparam Sweep$Decide = 2;
    localparam Sweep$Announce = 3;

    // Update code (custom)
    initial begin
       q = 64'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // fetches$sweep


module fetches$sweep_all(d,q,clock);

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

endmodule // fetches$sweep_all


module fetches$sweep_facts(clock,read_address,read_data,write_address,write_data,write_enable);

    // Module arguments
    input wire  clock;
    input wire  [5:0] read_address;
    output reg  [42:0] read_data;
    input wire  [5:0] write_address;
    input wire  [42:0] write_data;
    input wire  write_enable;

    // Update code (custom)
    (* no_rw_check *)
    reg[42:0] mem[63:0];

    always @(posedge clock) begin
       read_data <= mem[read_address];
       // synthesis translate_off
       if (write_enable & (write_address == read_address)) begin
          read_data <= {43{1'b0}};
       end
       // synthesis translate_on
       if (write_enable) begin
          mem[write_address] <= write_data;
       end
    end
endmodule // fetches$sweep_facts


module fetches$sweep_is_old(d,q,clock);

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

endmodule // fetches$sweep_is_old


module fetches$sweep_known(d,q,clock);

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

endmodule // fetches$sweep_known


module fetches$sweep_on_its_way(d,q,clock);

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

endmodule // fetches$sweep_on_its_way


module fetches$sweep_slot(d,q,clock);

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

endmodule // fetches$sweep_slot


module fetches$sweep_still(d,q,clock);

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

endmodule // fetches$sweep_still


module fetches$sweep_times(clock,read_address,read_data,write_address,write_data,write_enable);

    // Module arguments
    input wire  clock;
    input wire  [5:0] read_address;
    output reg  [15:0] read_data;
    input wire  [5:0] write_address;
    input wire  [15:0] write_data;
    input wire  write_enable;

    // Update code (custom)
    (* no_rw_check, ram_style = "distributed" *)
    reg[15:0] mem[63:0];

    always @(posedge clock) begin
       read_data <= mem[read_address];
       // synthesis translate_off
       if (write_enable & (write_address == read_address)) begin
          read_data <= {16{1'b0}};
       end
       // synthesis translate_on
       if (write_enable) begin
          mem[write_address] <= write_data;
       end
    end
endmodule // fetches$sweep_times


module fetches$taken(d,q,clock);

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

endmodule // fetches$taken


module fetches$told(d,q,clock);

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

endmodule // fetches$told


module fetches$told_before(d,q,clock);

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

endmodule // fetches$told_before


module fetches$told_earlier(d,q,clock);

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

endmodule // fetches$told_earlier


module fetches$told_entry(d,q,clock);

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

endmodule // fetches$told_entry


module fetches$told_failed(d,q,clock);

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

endmodule // fetches$told_failed


module fetches$told_slot(d,q,clock);

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

endmodule // fetches$told_slot


module fetches$wanted(d,q,clock);

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

endmodule // fetches$wanted


module fetches$wanted_entry(d,q,clock);

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

endmodule // fetches$wanted_entry


module fetches$wanted_frame(d,q,clock);

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

endmodule // fetches$wanted_frame


module fetches$wanted_on_demand(d,q,clock);

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

endmodule // fetches$wanted_on_demand


module fetches$wanted_page(d,q,clock);

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

endmodule // fetches$wanted_page
