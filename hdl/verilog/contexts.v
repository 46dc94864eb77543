// Generated from the Rust-HDL circuit of this name; do not edit.


module contexts(clock,reset,now,late_bit,available,allocate,allocate_line,allocate_id,allocate_accepted,allocate_flags,table_accepted,table_acknowledged,read_valid,read_ready,read_index,read_line,arrive,arrive_index,arrive_data,arrive_response,arrived_empty,arrived_take,taken_index,taken_data,taken_error,taken_line,taken_accepted,taken_flags,current_line,current_held,current_expiry,finish,finish_ready,finish_index,finish_data,finish_touched,finish_bad,finish_waiting,finish_expiry,finish_hold,complete,complete_entry,complete_failed,complete_taken,holds_taken,check_valid,check_line,check_data,check_strobe,check_leaves,check_blocked,reply_valid,reply_ready,reply_id,reply_data,reply_response,patch_queued,patch_valid,patch_ready,patch_line,patch_data,patch_entries,late_entries,installed_entries,count_ended_by_write);

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
    reg  active$0$d;
    wire  active$0$q;
    reg  active$0$clock;
    reg  active$1$d;
    wire  active$1$q;
    reg  active$1$clock;
    reg  active$2$d;
    wire  active$2$q;
    reg  active$2$clock;
    reg  active$3$d;
    wire  active$3$q;
    reg  active$3$clock;
    reg  active$4$d;
    wire  active$4$q;
    reg  active$4$clock;
    reg  active$5$d;
    wire  active$5$q;
    reg  active$5$clock;
    reg  active$6$d;
    wire  active$6$q;
    reg  active$6$clock;
    reg  active$7$d;
    wire  active$7$q;
    reg  active$7$clock;
    reg  active$8$d;
    wire  active$8$q;
    reg  active$8$clock;
    reg  active$9$d;
    wire  active$9$q;
    reg  active$9$clock;
    reg  active$10$d;
    wire  active$10$q;
    reg  active$10$clock;
    reg  active$11$d;
    wire  active$11$q;
    reg  active$11$clock;
    reg  active$12$d;
    wire  active$12$q;
    reg  active$12$clock;
    reg  active$13$d;
    wire  active$13$q;
    reg  active$13$clock;
    reg  active$14$d;
    wire  active$14$q;
    reg  active$14$clock;
    reg  active$15$d;
    wire  active$15$q;
    reg  active$15$clock;
    reg  active$16$d;
    wire  active$16$q;
    reg  active$16$clock;
    reg  active$17$d;
    wire  active$17$q;
    reg  active$17$clock;
    reg  active$18$d;
    wire  active$18$q;
    reg  active$18$clock;
    reg  active$19$d;
    wire  active$19$q;
    reg  active$19$clock;
    reg  active$20$d;
    wire  active$20$q;
    reg  active$20$clock;
    reg  active$21$d;
    wire  active$21$q;
    reg  active$21$clock;
    reg  active$22$d;
    wire  active$22$q;
    reg  active$22$clock;
    reg  active$23$d;
    wire  active$23$q;
    reg  active$23$clock;
    reg  active$24$d;
    wire  active$24$q;
    reg  active$24$clock;
    reg  active$25$d;
    wire  active$25$q;
    reg  active$25$clock;
    reg  active$26$d;
    wire  active$26$q;
    reg  active$26$clock;
    reg  active$27$d;
    wire  active$27$q;
    reg  active$27$clock;
    reg  active$28$d;
    wire  active$28$q;
    reg  active$28$clock;
    reg  active$29$d;
    wire  active$29$q;
    reg  active$29$clock;
    reg  active$30$d;
    wire  active$30$q;
    reg  active$30$clock;
    reg  active$31$d;
    wire  active$31$q;
    reg  active$31$clock;
    reg  hold$0$d;
    wire  hold$0$q;
    reg  hold$0$clock;
    reg  hold$1$d;
    wire  hold$1$q;
    reg  hold$1$clock;
    reg  hold$2$d;
    wire  hold$2$q;
    reg  hold$2$clock;
    reg  hold$3$d;
    wire  hold$3$q;
    reg  hold$3$clock;
    reg  hold$4$d;
    wire  hold$4$q;
    reg  hold$4$clock;
    reg  hold$5$d;
    wire  hold$5$q;
    reg  hold$5$clock;
    reg  hold$6$d;
    wire  hold$6$q;
    reg  hold$6$clock;
    reg  hold$7$d;
    wire  hold$7$q;
    reg  hold$7$clock;
    reg  hold$8$d;
    wire  hold$8$q;
    reg  hold$8$clock;
    reg  hold$9$d;
    wire  hold$9$q;
    reg  hold$9$clock;
    reg  hold$10$d;
    wire  hold$10$q;
    reg  hold$10$clock;
    reg  hold$11$d;
    wire  hold$11$q;
    reg  hold$11$clock;
    reg  hold$12$d;
    wire  hold$12$q;
    reg  hold$12$clock;
    reg  hold$13$d;
    wire  hold$13$q;
    reg  hold$13$clock;
    reg  hold$14$d;
    wire  hold$14$q;
    reg  hold$14$clock;
    reg  hold$15$d;
    wire  hold$15$q;
    reg  hold$15$clock;
    reg  hold$16$d;
    wire  hold$16$q;
    reg  hold$16$clock;
    reg  hold$17$d;
    wire  hold$17$q;
    reg  hold$17$clock;
    reg  hold$18$d;
    wire  hold$18$q;
    reg  hold$18$clock;
    reg  hold$19$d;
    wire  hold$19$q;
    reg  hold$19$clock;
    reg  hold$20$d;
    wire  hold$20$q;
    reg  hold$20$clock;
    reg  hold$21$d;
    wire  hold$21$q;
    reg  hold$21$clock;
    reg  hold$22$d;
    wire  hold$22$q;
    reg  hold$22$clock;
    reg  hold$23$d;
    wire  hold$23$q;
    reg  hold$23$clock;
    reg  hold$24$d;
    wire  hold$24$q;
    reg  hold$24$clock;
    reg  hold$25$d;
    wire  hold$25$q;
    reg  hold$25$clock;
    reg  hold$26$d;
    wire  hold$26$q;
    reg  hold$26$clock;
    reg  hold$27$d;
    wire  hold$27$q;
    reg  hold$27$clock;
    reg  hold$28$d;
    wire  hold$28$q;
    reg  hold$28$clock;
    reg  hold$29$d;
    wire  hold$29$q;
    reg  hold$29$clock;
    reg  hold$30$d;
    wire  hold$30$q;
    reg  hold$30$clock;
    reg  hold$31$d;
    wire  hold$31$q;
    reg  hold$31$clock;
    reg  ready$0$d;
    wire  ready$0$q;
    reg  ready$0$clock;
    reg  ready$1$d;
    wire  ready$1$q;
    reg  ready$1$clock;
    reg  ready$2$d;
    wire  ready$2$q;
    reg  ready$2$clock;
    reg  ready$3$d;
    wire  ready$3$q;
    reg  ready$3$clock;
    reg  ready$4$d;
    wire  ready$4$q;
    reg  ready$4$clock;
    reg  ready$5$d;
    wire  ready$5$q;
    reg  ready$5$clock;
    reg  ready$6$d;
    wire  ready$6$q;
    reg  ready$6$clock;
    reg  ready$7$d;
    wire  ready$7$q;
    reg  ready$7$clock;
    reg  ready$8$d;
    wire  ready$8$q;
    reg  ready$8$clock;
    reg  ready$9$d;
    wire  ready$9$q;
    reg  ready$9$clock;
    reg  ready$10$d;
    wire  ready$10$q;
    reg  ready$10$clock;
    reg  ready$11$d;
    wire  ready$11$q;
    reg  ready$11$clock;
    reg  ready$12$d;
    wire  ready$12$q;
    reg  ready$12$clock;
    reg  ready$13$d;
    wire  ready$13$q;
    reg  ready$13$clock;
    reg  ready$14$d;
    wire  ready$14$q;
    reg  ready$14$clock;
    reg  ready$15$d;
    wire  ready$15$q;
    reg  ready$15$clock;
    reg  ready$16$d;
    wire  ready$16$q;
    reg  ready$16$clock;
    reg  ready$17$d;
    wire  ready$17$q;
    reg  ready$17$clock;
    reg  ready$18$d;
    wire  ready$18$q;
    reg  ready$18$clock;
    reg  ready$19$d;
    wire  ready$19$q;
    reg  ready$19$clock;
    reg  ready$20$d;
    wire  ready$20$q;
    reg  ready$20$clock;
    reg  ready$21$d;
    wire  ready$21$q;
    reg  ready$21$clock;
    reg  ready$22$d;
    wire  ready$22$q;
    reg  ready$22$clock;
    reg  ready$23$d;
    wire  ready$23$q;
    reg  ready$23$clock;
    reg  ready$24$d;
    wire  ready$24$q;
    reg  ready$24$clock;
    reg  ready$25$d;
    wire  ready$25$q;
    reg  ready$25$clock;
    reg  ready$26$d;
    wire  ready$26$q;
    reg  ready$26$clock;
    reg  ready$27$d;
    wire  ready$27$q;
    reg  ready$27$clock;
    reg  ready$28$d;
    wire  ready$28$q;
    reg  ready$28$clock;
    reg  ready$29$d;
    wire  ready$29$q;
    reg  ready$29$clock;
    reg  ready$30$d;
    wire  ready$30$q;
    reg  ready$30$clock;
    reg  ready$31$d;
    wire  ready$31$q;
    reg  ready$31$clock;
    reg  killed$0$d;
    wire  killed$0$q;
    reg  killed$0$clock;
    reg  killed$1$d;
    wire  killed$1$q;
    reg  killed$1$clock;
    reg  killed$2$d;
    wire  killed$2$q;
    reg  killed$2$clock;
    reg  killed$3$d;
    wire  killed$3$q;
    reg  killed$3$clock;
    reg  killed$4$d;
    wire  killed$4$q;
    reg  killed$4$clock;
    reg  killed$5$d;
    wire  killed$5$q;
    reg  killed$5$clock;
    reg  killed$6$d;
    wire  killed$6$q;
    reg  killed$6$clock;
    reg  killed$7$d;
    wire  killed$7$q;
    reg  killed$7$clock;
    reg  killed$8$d;
    wire  killed$8$q;
    reg  killed$8$clock;
    reg  killed$9$d;
    wire  killed$9$q;
    reg  killed$9$clock;
    reg  killed$10$d;
    wire  killed$10$q;
    reg  killed$10$clock;
    reg  killed$11$d;
    wire  killed$11$q;
    reg  killed$11$clock;
    reg  killed$12$d;
    wire  killed$12$q;
    reg  killed$12$clock;
    reg  killed$13$d;
    wire  killed$13$q;
    reg  killed$13$clock;
    reg  killed$14$d;
    wire  killed$14$q;
    reg  killed$14$clock;
    reg  killed$15$d;
    wire  killed$15$q;
    reg  killed$15$clock;
    reg  killed$16$d;
    wire  killed$16$q;
    reg  killed$16$clock;
    reg  killed$17$d;
    wire  killed$17$q;
    reg  killed$17$clock;
    reg  killed$18$d;
    wire  killed$18$q;
    reg  killed$18$clock;
    reg  killed$19$d;
    wire  killed$19$q;
    reg  killed$19$clock;
    reg  killed$20$d;
    wire  killed$20$q;
    reg  killed$20$clock;
    reg  killed$21$d;
    wire  killed$21$q;
    reg  killed$21$clock;
    reg  killed$22$d;
    wire  killed$22$q;
    reg  killed$22$clock;
    reg  killed$23$d;
    wire  killed$23$q;
    reg  killed$23$clock;
    reg  killed$24$d;
    wire  killed$24$q;
    reg  killed$24$clock;
    reg  killed$25$d;
    wire  killed$25$q;
    reg  killed$25$clock;
    reg  killed$26$d;
    wire  killed$26$q;
    reg  killed$26$clock;
    reg  killed$27$d;
    wire  killed$27$q;
    reg  killed$27$clock;
    reg  killed$28$d;
    wire  killed$28$q;
    reg  killed$28$clock;
    reg  killed$29$d;
    wire  killed$29$q;
    reg  killed$29$clock;
    reg  killed$30$d;
    wire  killed$30$q;
    reg  killed$30$clock;
    reg  killed$31$d;
    wire  killed$31$q;
    reg  killed$31$clock;
    reg  told$0$d;
    wire  told$0$q;
    reg  told$0$clock;
    reg  told$1$d;
    wire  told$1$q;
    reg  told$1$clock;
    reg  told$2$d;
    wire  told$2$q;
    reg  told$2$clock;
    reg  told$3$d;
    wire  told$3$q;
    reg  told$3$clock;
    reg  told$4$d;
    wire  told$4$q;
    reg  told$4$clock;
    reg  told$5$d;
    wire  told$5$q;
    reg  told$5$clock;
    reg  told$6$d;
    wire  told$6$q;
    reg  told$6$clock;
    reg  told$7$d;
    wire  told$7$q;
    reg  told$7$clock;
    reg  told$8$d;
    wire  told$8$q;
    reg  told$8$clock;
    reg  told$9$d;
    wire  told$9$q;
    reg  told$9$clock;
    reg  told$10$d;
    wire  told$10$q;
    reg  told$10$clock;
    reg  told$11$d;
    wire  told$11$q;
    reg  told$11$clock;
    reg  told$12$d;
    wire  told$12$q;
    reg  told$12$clock;
    reg  told$13$d;
    wire  told$13$q;
    reg  told$13$clock;
    reg  told$14$d;
    wire  told$14$q;
    reg  told$14$clock;
    reg  told$15$d;
    wire  told$15$q;
    reg  told$15$clock;
    reg  told$16$d;
    wire  told$16$q;
    reg  told$16$clock;
    reg  told$17$d;
    wire  told$17$q;
    reg  told$17$clock;
    reg  told$18$d;
    wire  told$18$q;
    reg  told$18$clock;
    reg  told$19$d;
    wire  told$19$q;
    reg  told$19$clock;
    reg  told$20$d;
    wire  told$20$q;
    reg  told$20$clock;
    reg  told$21$d;
    wire  told$21$q;
    reg  told$21$clock;
    reg  told$22$d;
    wire  told$22$q;
    reg  told$22$clock;
    reg  told$23$d;
    wire  told$23$q;
    reg  told$23$clock;
    reg  told$24$d;
    wire  told$24$q;
    reg  told$24$clock;
    reg  told$25$d;
    wire  told$25$q;
    reg  told$25$clock;
    reg  told$26$d;
    wire  told$26$q;
    reg  told$26$clock;
    reg  told$27$d;
    wire  told$27$q;
    reg  told$27$clock;
    reg  told$28$d;
    wire  told$28$q;
    reg  told$28$clock;
    reg  told$29$d;
    wire  told$29$q;
    reg  told$29$clock;
    reg  told$30$d;
    wire  told$30$q;
    reg  told$30$clock;
    reg  told$31$d;
    wire  told$31$q;
    reg  told$31$clock;
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
    reg  [7:0] waiting$0$d;
    wire  [7:0] waiting$0$q;
    reg  waiting$0$clock;
    reg  [7:0] waiting$1$d;
    wire  [7:0] waiting$1$q;
    reg  waiting$1$clock;
    reg  [7:0] waiting$2$d;
    wire  [7:0] waiting$2$q;
    reg  waiting$2$clock;
    reg  [7:0] waiting$3$d;
    wire  [7:0] waiting$3$q;
    reg  waiting$3$clock;
    reg  [7:0] waiting$4$d;
    wire  [7:0] waiting$4$q;
    reg  waiting$4$clock;
    reg  [7:0] waiting$5$d;
    wire  [7:0] waiting$5$q;
    reg  waiting$5$clock;
    reg  [7:0] waiting$6$d;
    wire  [7:0] waiting$6$q;
    reg  waiting$6$clock;
    reg  [7:0] waiting$7$d;
    wire  [7:0] waiting$7$q;
    reg  waiting$7$clock;
    reg  [7:0] waiting$8$d;
    wire  [7:0] waiting$8$q;
    reg  waiting$8$clock;
    reg  [7:0] waiting$9$d;
    wire  [7:0] waiting$9$q;
    reg  waiting$9$clock;
    reg  [7:0] waiting$10$d;
    wire  [7:0] waiting$10$q;
    reg  waiting$10$clock;
    reg  [7:0] waiting$11$d;
    wire  [7:0] waiting$11$q;
    reg  waiting$11$clock;
    reg  [7:0] waiting$12$d;
    wire  [7:0] waiting$12$q;
    reg  waiting$12$clock;
    reg  [7:0] waiting$13$d;
    wire  [7:0] waiting$13$q;
    reg  waiting$13$clock;
    reg  [7:0] waiting$14$d;
    wire  [7:0] waiting$14$q;
    reg  waiting$14$clock;
    reg  [7:0] waiting$15$d;
    wire  [7:0] waiting$15$q;
    reg  waiting$15$clock;
    reg  [7:0] waiting$16$d;
    wire  [7:0] waiting$16$q;
    reg  waiting$16$clock;
    reg  [7:0] waiting$17$d;
    wire  [7:0] waiting$17$q;
    reg  waiting$17$clock;
    reg  [7:0] waiting$18$d;
    wire  [7:0] waiting$18$q;
    reg  waiting$18$clock;
    reg  [7:0] waiting$19$d;
    wire  [7:0] waiting$19$q;
    reg  waiting$19$clock;
    reg  [7:0] waiting$20$d;
    wire  [7:0] waiting$20$q;
    reg  waiting$20$clock;
    reg  [7:0] waiting$21$d;
    wire  [7:0] waiting$21$q;
    reg  waiting$21$clock;
    reg  [7:0] waiting$22$d;
    wire  [7:0] waiting$22$q;
    reg  waiting$22$clock;
    reg  [7:0] waiting$23$d;
    wire  [7:0] waiting$23$q;
    reg  waiting$23$clock;
    reg  [7:0] waiting$24$d;
    wire  [7:0] waiting$24$q;
    reg  waiting$24$clock;
    reg  [7:0] waiting$25$d;
    wire  [7:0] waiting$25$q;
    reg  waiting$25$clock;
    reg  [7:0] waiting$26$d;
    wire  [7:0] waiting$26$q;
    reg  waiting$26$clock;
    reg  [7:0] waiting$27$d;
    wire  [7:0] waiting$27$q;
    reg  waiting$27$clock;
    reg  [7:0] waiting$28$d;
    wire  [7:0] waiting$28$q;
    reg  waiting$28$clock;
    reg  [7:0] waiting$29$d;
    wire  [7:0] waiting$29$q;
    reg  waiting$29$clock;
    reg  [7:0] waiting$30$d;
    wire  [7:0] waiting$30$q;
    reg  waiting$30$clock;
    reg  [7:0] waiting$31$d;
    wire  [7:0] waiting$31$q;
    reg  waiting$31$clock;
    reg  [7:0] given_up$0$d;
    wire  [7:0] given_up$0$q;
    reg  given_up$0$clock;
    reg  [7:0] given_up$1$d;
    wire  [7:0] given_up$1$q;
    reg  given_up$1$clock;
    reg  [7:0] given_up$2$d;
    wire  [7:0] given_up$2$q;
    reg  given_up$2$clock;
    reg  [7:0] given_up$3$d;
    wire  [7:0] given_up$3$q;
    reg  given_up$3$clock;
    reg  [7:0] given_up$4$d;
    wire  [7:0] given_up$4$q;
    reg  given_up$4$clock;
    reg  [7:0] given_up$5$d;
    wire  [7:0] given_up$5$q;
    reg  given_up$5$clock;
    reg  [7:0] given_up$6$d;
    wire  [7:0] given_up$6$q;
    reg  given_up$6$clock;
    reg  [7:0] given_up$7$d;
    wire  [7:0] given_up$7$q;
    reg  given_up$7$clock;
    reg  [7:0] given_up$8$d;
    wire  [7:0] given_up$8$q;
    reg  given_up$8$clock;
    reg  [7:0] given_up$9$d;
    wire  [7:0] given_up$9$q;
    reg  given_up$9$clock;
    reg  [7:0] given_up$10$d;
    wire  [7:0] given_up$10$q;
    reg  given_up$10$clock;
    reg  [7:0] given_up$11$d;
    wire  [7:0] given_up$11$q;
    reg  given_up$11$clock;
    reg  [7:0] given_up$12$d;
    wire  [7:0] given_up$12$q;
    reg  given_up$12$clock;
    reg  [7:0] given_up$13$d;
    wire  [7:0] given_up$13$q;
    reg  given_up$13$clock;
    reg  [7:0] given_up$14$d;
    wire  [7:0] given_up$14$q;
    reg  given_up$14$clock;
    reg  [7:0] given_up$15$d;
    wire  [7:0] given_up$15$q;
    reg  given_up$15$clock;
    reg  [7:0] given_up$16$d;
    wire  [7:0] given_up$16$q;
    reg  given_up$16$clock;
    reg  [7:0] given_up$17$d;
    wire  [7:0] given_up$17$q;
    reg  given_up$17$clock;
    reg  [7:0] given_up$18$d;
    wire  [7:0] given_up$18$q;
    reg  given_up$18$clock;
    reg  [7:0] given_up$19$d;
    wire  [7:0] given_up$19$q;
    reg  given_up$19$clock;
    reg  [7:0] given_up$20$d;
    wire  [7:0] given_up$20$q;
    reg  given_up$20$clock;
    reg  [7:0] given_up$21$d;
    wire  [7:0] given_up$21$q;
    reg  given_up$21$clock;
    reg  [7:0] given_up$22$d;
    wire  [7:0] given_up$22$q;
    reg  given_up$22$clock;
    reg  [7:0] given_up$23$d;
    wire  [7:0] given_up$23$q;
    reg  given_up$23$clock;
    reg  [7:0] given_up$24$d;
    wire  [7:0] given_up$24$q;
    reg  given_up$24$clock;
    reg  [7:0] given_up$25$d;
    wire  [7:0] given_up$25$q;
    reg  given_up$25$clock;
    reg  [7:0] given_up$26$d;
    wire  [7:0] given_up$26$q;
    reg  given_up$26$clock;
    reg  [7:0] given_up$27$d;
    wire  [7:0] given_up$27$q;
    reg  given_up$27$clock;
    reg  [7:0] given_up$28$d;
    wire  [7:0] given_up$28$q;
    reg  given_up$28$clock;
    reg  [7:0] given_up$29$d;
    wire  [7:0] given_up$29$q;
    reg  given_up$29$clock;
    reg  [7:0] given_up$30$d;
    wire  [7:0] given_up$30$q;
    reg  given_up$30$clock;
    reg  [7:0] given_up$31$d;
    wire  [7:0] given_up$31$q;
    reg  given_up$31$clock;
    reg  free_valid$d;
    wire  free_valid$q;
    reg  free_valid$clock;
    reg  [4:0] free_index$d;
    wire  [4:0] free_index$q;
    reg  free_index$clock;
    reg  [4:0] taken$d;
    wire  [4:0] taken$q;
    reg  taken$clock;
    reg  taken_is_error$d;
    wire  taken_is_error$q;
    reg  taken_is_error$clock;
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
    reg  [63:0] one;
    reg  [7:0] one8;
    reg  [63:0] late_mask;
    reg  [63:0] word_mask$0;
    reg  [63:0] word_mask$1;
    reg  [63:0] word_mask$2;
    reg  [63:0] word_mask$3;
    reg  [63:0] word_mask$4;
    reg  [63:0] word_mask$5;
    reg  [63:0] word_mask$6;
    reg  [63:0] word_mask$7;
    reg  [63:0] byte_constant$0;
    reg  [63:0] byte_constant$1;
    reg  [63:0] byte_constant$2;
    reg  [63:0] byte_constant$3;
    reg  [63:0] byte_constant$4;
    reg  [63:0] byte_constant$5;
    reg  [63:0] byte_constant$6;
    reg  [63:0] byte_constant$7;
    reg  [63:0] late_word$0;
    reg  [63:0] late_word$1;
    reg  [63:0] late_word$2;
    reg  [63:0] late_word$3;
    reg  [63:0] late_word$4;
    reg  [63:0] late_word$5;
    reg  [63:0] late_word$6;
    reg  [63:0] late_word$7;
    reg  picked;
    reg  [4:0] pick_index;
    reg  [7:0] pick_waiting;
    reg  pick_killed;
    reg  p_leaves;
    reg  active_next$0;
    reg  active_next$1;
    reg  active_next$2;
    reg  active_next$3;
    reg  active_next$4;
    reg  active_next$5;
    reg  active_next$6;
    reg  active_next$7;
    reg  active_next$8;
    reg  active_next$9;
    reg  active_next$10;
    reg  active_next$11;
    reg  active_next$12;
    reg  active_next$13;
    reg  active_next$14;
    reg  active_next$15;
    reg  active_next$16;
    reg  active_next$17;
    reg  active_next$18;
    reg  active_next$19;
    reg  active_next$20;
    reg  active_next$21;
    reg  active_next$22;
    reg  active_next$23;
    reg  active_next$24;
    reg  active_next$25;
    reg  active_next$26;
    reg  active_next$27;
    reg  active_next$28;
    reg  active_next$29;
    reg  active_next$30;
    reg  active_next$31;
    reg  next_free_valid;
    reg  [4:0] next_free_index;
    reg  [17:0] complete_line;
    reg  [7:0] complete_bit;
    reg  expires$0;
    reg  expires$1;
    reg  expires$2;
    reg  expires$3;
    reg  expires$4;
    reg  expires$5;
    reg  expires$6;
    reg  expires$7;
    reg  expires$8;
    reg  expires$9;
    reg  expires$10;
    reg  expires$11;
    reg  expires$12;
    reg  expires$13;
    reg  expires$14;
    reg  expires$15;
    reg  expires$16;
    reg  expires$17;
    reg  expires$18;
    reg  expires$19;
    reg  expires$20;
    reg  expires$21;
    reg  expires$22;
    reg  expires$23;
    reg  expires$24;
    reg  expires$25;
    reg  expires$26;
    reg  expires$27;
    reg  expires$28;
    reg  expires$29;
    reg  expires$30;
    reg  expires$31;
    reg  hit$0;
    reg  hit$1;
    reg  hit$2;
    reg  hit$3;
    reg  hit$4;
    reg  hit$5;
    reg  hit$6;
    reg  hit$7;
    reg  hit$8;
    reg  hit$9;
    reg  hit$10;
    reg  hit$11;
    reg  hit$12;
    reg  hit$13;
    reg  hit$14;
    reg  hit$15;
    reg  hit$16;
    reg  hit$17;
    reg  hit$18;
    reg  hit$19;
    reg  hit$20;
    reg  hit$21;
    reg  hit$22;
    reg  hit$23;
    reg  hit$24;
    reg  hit$25;
    reg  hit$26;
    reg  hit$27;
    reg  hit$28;
    reg  hit$29;
    reg  hit$30;
    reg  hit$31;
    reg  in_p$0;
    reg  in_p$1;
    reg  in_p$2;
    reg  in_p$3;
    reg  in_p$4;
    reg  in_p$5;
    reg  in_p$6;
    reg  in_p$7;
    reg  in_p$8;
    reg  in_p$9;
    reg  in_p$10;
    reg  in_p$11;
    reg  in_p$12;
    reg  in_p$13;
    reg  in_p$14;
    reg  in_p$15;
    reg  in_p$16;
    reg  in_p$17;
    reg  in_p$18;
    reg  in_p$19;
    reg  in_p$20;
    reg  in_p$21;
    reg  in_p$22;
    reg  in_p$23;
    reg  in_p$24;
    reg  in_p$25;
    reg  in_p$26;
    reg  in_p$27;
    reg  in_p$28;
    reg  in_p$29;
    reg  in_p$30;
    reg  in_p$31;
    reg  [7:0] unsettled$0;
    reg  [7:0] unsettled$1;
    reg  [7:0] unsettled$2;
    reg  [7:0] unsettled$3;
    reg  [7:0] unsettled$4;
    reg  [7:0] unsettled$5;
    reg  [7:0] unsettled$6;
    reg  [7:0] unsettled$7;
    reg  [7:0] unsettled$8;
    reg  [7:0] unsettled$9;
    reg  [7:0] unsettled$10;
    reg  [7:0] unsettled$11;
    reg  [7:0] unsettled$12;
    reg  [7:0] unsettled$13;
    reg  [7:0] unsettled$14;
    reg  [7:0] unsettled$15;
    reg  [7:0] unsettled$16;
    reg  [7:0] unsettled$17;
    reg  [7:0] unsettled$18;
    reg  [7:0] unsettled$19;
    reg  [7:0] unsettled$20;
    reg  [7:0] unsettled$21;
    reg  [7:0] unsettled$22;
    reg  [7:0] unsettled$23;
    reg  [7:0] unsettled$24;
    reg  [7:0] unsettled$25;
    reg  [7:0] unsettled$26;
    reg  [7:0] unsettled$27;
    reg  [7:0] unsettled$28;
    reg  [7:0] unsettled$29;
    reg  [7:0] unsettled$30;
    reg  [7:0] unsettled$31;
    reg  match_pending;
    reg  kill;
    reg  [4:0] kill_index;
    reg  [30:0] issue_line;
    reg  [7:0] snapshot_lag;
    reg  [7:0] acknowledged_lag;
    reg  [41:0] fact;
    reg  [23:0] reply_fact;
    reg  [15:0] mask;
    reg  [7:0] touched;
    reg  [7:0] bad;
    reg  [7:0] use_new;
    reg  [7:0] patched;
    reg  [7:0] late;
    reg  [63:0] strobe;
    reg  [25:0] patch_head;
    reg  [5:0] sum$0;
    reg  [5:0] sum$1;
    reg  [5:0] sum$2;
    reg  [5:0] sum$3;
    reg  [5:0] sum$4;
    reg  [5:0] sum$5;
    reg  [5:0] sum$6;
    reg  [5:0] sum$7;
    reg  [5:0] sum$8;
    reg  [5:0] sum$9;
    reg  [5:0] sum$10;
    reg  [5:0] sum$11;
    reg  [5:0] sum$12;
    reg  [5:0] sum$13;
    reg  [5:0] sum$14;
    reg  [5:0] sum$15;
    reg  [5:0] sum$16;
    reg  [5:0] sum$17;
    reg  [5:0] sum$18;
    reg  [5:0] sum$19;
    reg  [5:0] sum$20;
    reg  [5:0] sum$21;
    reg  [5:0] sum$22;
    reg  [5:0] sum$23;
    reg  [5:0] sum$24;
    reg  [5:0] sum$25;
    reg  [5:0] sum$26;
    reg  [5:0] sum$27;
    reg  [5:0] sum$28;
    reg  [5:0] sum$29;
    reg  [5:0] sum$30;
    reg  [5:0] sum$31;
    reg  [5:0] hold_bit$0;
    reg  [5:0] hold_bit$1;
    reg  [5:0] hold_bit$2;
    reg  [5:0] hold_bit$3;
    reg  [5:0] hold_bit$4;
    reg  [5:0] hold_bit$5;
    reg  [5:0] hold_bit$6;
    reg  [5:0] hold_bit$7;
    reg  [5:0] hold_bit$8;
    reg  [5:0] hold_bit$9;
    reg  [5:0] hold_bit$10;
    reg  [5:0] hold_bit$11;
    reg  [5:0] hold_bit$12;
    reg  [5:0] hold_bit$13;
    reg  [5:0] hold_bit$14;
    reg  [5:0] hold_bit$15;
    reg  [5:0] hold_bit$16;
    reg  [5:0] hold_bit$17;
    reg  [5:0] hold_bit$18;
    reg  [5:0] hold_bit$19;
    reg  [5:0] hold_bit$20;
    reg  [5:0] hold_bit$21;
    reg  [5:0] hold_bit$22;
    reg  [5:0] hold_bit$23;
    reg  [5:0] hold_bit$24;
    reg  [5:0] hold_bit$25;
    reg  [5:0] hold_bit$26;
    reg  [5:0] hold_bit$27;
    reg  [5:0] hold_bit$28;
    reg  [5:0] hold_bit$29;
    reg  [5:0] hold_bit$30;
    reg  [5:0] hold_bit$31;

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
        .reset(patch_lines$reset),
        .push(patch_lines$push),
        .push_data(patch_lines$push_data),
        .pop(patch_lines$pop),
        .head(patch_lines$head),
        .empty(patch_lines$empty),
        .full(patch_lines$full),
        .count(patch_lines$count)
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
        .read_address(old_lines_reply$read_address),
        .read_clock(old_lines_reply$read_clock),
        .read_data(old_lines_reply$read_data),
        .write_address(old_lines_reply$write_address),
        .write_clock(old_lines_reply$write_clock),
        .write_data(old_lines_reply$write_data),
        .write_enable(old_lines_reply$write_enable)
    );
    contexts$new_lines new_lines(
        .read_address(new_lines$read_address),
        .read_clock(new_lines$read_clock),
        .read_data(new_lines$read_data),
        .write_address(new_lines$write_address),
        .write_clock(new_lines$write_clock),
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
    contexts$active$0 active$0(
        .d(active$0$d),
        .q(active$0$q),
        .clock(active$0$clock)
    );
    contexts$active$1 active$1(
        .d(active$1$d),
        .q(active$1$q),
        .clock(active$1$clock)
    );
    contexts$active$2 active$2(
        .d(active$2$d),
        .q(active$2$q),
        .clock(active$2$clock)
    );
    contexts$active$3 active$3(
        .d(active$3$d),
        .q(active$3$q),
        .clock(active$3$clock)
    );
    contexts$active$4 active$4(
        .d(active$4$d),
        .q(active$4$q),
        .clock(active$4$clock)
    );
    contexts$active$5 active$5(
        .d(active$5$d),
        .q(active$5$q),
        .clock(active$5$clock)
    );
    contexts$active$6 active$6(
        .d(active$6$d),
        .q(active$6$q),
        .clock(active$6$clock)
    );
    contexts$active$7 active$7(
        .d(active$7$d),
        .q(active$7$q),
        .clock(active$7$clock)
    );
    contexts$active$8 active$8(
        .d(active$8$d),
        .q(active$8$q),
        .clock(active$8$clock)
    );
    contexts$active$9 active$9(
        .d(active$9$d),
        .q(active$9$q),
        .clock(active$9$clock)
    );
    contexts$active$10 active$10(
        .d(active$10$d),
        .q(active$10$q),
        .clock(active$10$clock)
    );
    contexts$active$11 active$11(
        .d(active$11$d),
        .q(active$11$q),
        .clock(active$11$clock)
    );
    contexts$active$12 active$12(
        .d(active$12$d),
        .q(active$12$q),
        .clock(active$12$clock)
    );
    contexts$active$13 active$13(
        .d(active$13$d),
        .q(active$13$q),
        .clock(active$13$clock)
    );
    contexts$active$14 active$14(
        .d(active$14$d),
        .q(active$14$q),
        .clock(active$14$clock)
    );
    contexts$active$15 active$15(
        .d(active$15$d),
        .q(active$15$q),
        .clock(active$15$clock)
    );
    contexts$active$16 active$16(
        .d(active$16$d),
        .q(active$16$q),
        .clock(active$16$clock)
    );
    contexts$active$17 active$17(
        .d(active$17$d),
        .q(active$17$q),
        .clock(active$17$clock)
    );
    contexts$active$18 active$18(
        .d(active$18$d),
        .q(active$18$q),
        .clock(active$18$clock)
    );
    contexts$active$19 active$19(
        .d(active$19$d),
        .q(active$19$q),
        .clock(active$19$clock)
    );
    contexts$active$20 active$20(
        .d(active$20$d),
        .q(active$20$q),
        .clock(active$20$clock)
    );
    contexts$active$21 active$21(
        .d(active$21$d),
        .q(active$21$q),
        .clock(active$21$clock)
    );
    contexts$active$22 active$22(
        .d(active$22$d),
        .q(active$22$q),
        .clock(active$22$clock)
    );
    contexts$active$23 active$23(
        .d(active$23$d),
        .q(active$23$q),
        .clock(active$23$clock)
    );
    contexts$active$24 active$24(
        .d(active$24$d),
        .q(active$24$q),
        .clock(active$24$clock)
    );
    contexts$active$25 active$25(
        .d(active$25$d),
        .q(active$25$q),
        .clock(active$25$clock)
    );
    contexts$active$26 active$26(
        .d(active$26$d),
        .q(active$26$q),
        .clock(active$26$clock)
    );
    contexts$active$27 active$27(
        .d(active$27$d),
        .q(active$27$q),
        .clock(active$27$clock)
    );
    contexts$active$28 active$28(
        .d(active$28$d),
        .q(active$28$q),
        .clock(active$28$clock)
    );
    contexts$active$29 active$29(
        .d(active$29$d),
        .q(active$29$q),
        .clock(active$29$clock)
    );
    contexts$active$30 active$30(
        .d(active$30$d),
        .q(active$30$q),
        .clock(active$30$clock)
    );
    contexts$active$31 active$31(
        .d(active$31$d),
        .q(active$31$q),
        .clock(active$31$clock)
    );
    contexts$hold$0 hold$0(
        .d(hold$0$d),
        .q(hold$0$q),
        .clock(hold$0$clock)
    );
    contexts$hold$1 hold$1(
        .d(hold$1$d),
        .q(hold$1$q),
        .clock(hold$1$clock)
    );
    contexts$hold$2 hold$2(
        .d(hold$2$d),
        .q(hold$2$q),
        .clock(hold$2$clock)
    );
    contexts$hold$3 hold$3(
        .d(hold$3$d),
        .q(hold$3$q),
        .clock(hold$3$clock)
    );
    contexts$hold$4 hold$4(
        .d(hold$4$d),
        .q(hold$4$q),
        .clock(hold$4$clock)
    );
    contexts$hold$5 hold$5(
        .d(hold$5$d),
        .q(hold$5$q),
        .clock(hold$5$clock)
    );
    contexts$hold$6 hold$6(
        .d(hold$6$d),
        .q(hold$6$q),
        .clock(hold$6$clock)
    );
    contexts$hold$7 hold$7(
        .d(hold$7$d),
        .q(hold$7$q),
        .clock(hold$7$clock)
    );
    contexts$hold$8 hold$8(
        .d(hold$8$d),
        .q(hold$8$q),
        .clock(hold$8$clock)
    );
    contexts$hold$9 hold$9(
        .d(hold$9$d),
        .q(hold$9$q),
        .clock(hold$9$clock)
    );
    contexts$hold$10 hold$10(
        .d(hold$10$d),
        .q(hold$10$q),
        .clock(hold$10$clock)
    );
    contexts$hold$11 hold$11(
        .d(hold$11$d),
        .q(hold$11$q),
        .clock(hold$11$clock)
    );
    contexts$hold$12 hold$12(
        .d(hold$12$d),
        .q(hold$12$q),
        .clock(hold$12$clock)
    );
    contexts$hold$13 hold$13(
        .d(hold$13$d),
        .q(hold$13$q),
        .clock(hold$13$clock)
    );
    contexts$hold$14 hold$14(
        .d(hold$14$d),
        .q(hold$14$q),
        .clock(hold$14$clock)
    );
    contexts$hold$15 hold$15(
        .d(hold$15$d),
        .q(hold$15$q),
        .clock(hold$15$clock)
    );
    contexts$hold$16 hold$16(
        .d(hold$16$d),
        .q(hold$16$q),
        .clock(hold$16$clock)
    );
    contexts$hold$17 hold$17(
        .d(hold$17$d),
        .q(hold$17$q),
        .clock(hold$17$clock)
    );
    contexts$hold$18 hold$18(
        .d(hold$18$d),
        .q(hold$18$q),
        .clock(hold$18$clock)
    );
    contexts$hold$19 hold$19(
        .d(hold$19$d),
        .q(hold$19$q),
        .clock(hold$19$clock)
    );
    contexts$hold$20 hold$20(
        .d(hold$20$d),
        .q(hold$20$q),
        .clock(hold$20$clock)
    );
    contexts$hold$21 hold$21(
        .d(hold$21$d),
        .q(hold$21$q),
        .clock(hold$21$clock)
    );
    contexts$hold$22 hold$22(
        .d(hold$22$d),
        .q(hold$22$q),
        .clock(hold$22$clock)
    );
    contexts$hold$23 hold$23(
        .d(hold$23$d),
        .q(hold$23$q),
        .clock(hold$23$clock)
    );
    contexts$hold$24 hold$24(
        .d(hold$24$d),
        .q(hold$24$q),
        .clock(hold$24$clock)
    );
    contexts$hold$25 hold$25(
        .d(hold$25$d),
        .q(hold$25$q),
        .clock(hold$25$clock)
    );
    contexts$hold$26 hold$26(
        .d(hold$26$d),
        .q(hold$26$q),
        .clock(hold$26$clock)
    );
    contexts$hold$27 hold$27(
        .d(hold$27$d),
        .q(hold$27$q),
        .clock(hold$27$clock)
    );
    contexts$hold$28 hold$28(
        .d(hold$28$d),
        .q(hold$28$q),
        .clock(hold$28$clock)
    );
    contexts$hold$29 hold$29(
        .d(hold$29$d),
        .q(hold$29$q),
        .clock(hold$29$clock)
    );
    contexts$hold$30 hold$30(
        .d(hold$30$d),
        .q(hold$30$q),
        .clock(hold$30$clock)
    );
    contexts$hold$31 hold$31(
        .d(hold$31$d),
        .q(hold$31$q),
        .clock(hold$31$clock)
    );
    contexts$ready$0 ready$0(
        .d(ready$0$d),
        .q(ready$0$q),
        .clock(ready$0$clock)
    );
    contexts$ready$1 ready$1(
        .d(ready$1$d),
        .q(ready$1$q),
        .clock(ready$1$clock)
    );
    contexts$ready$2 ready$2(
        .d(ready$2$d),
        .q(ready$2$q),
        .clock(ready$2$clock)
    );
    contexts$ready$3 ready$3(
        .d(ready$3$d),
        .q(ready$3$q),
        .clock(ready$3$clock)
    );
    contexts$ready$4 ready$4(
        .d(ready$4$d),
        .q(ready$4$q),
        .clock(ready$4$clock)
    );
    contexts$ready$5 ready$5(
        .d(ready$5$d),
        .q(ready$5$q),
        .clock(ready$5$clock)
    );
    contexts$ready$6 ready$6(
        .d(ready$6$d),
        .q(ready$6$q),
        .clock(ready$6$clock)
    );
    contexts$ready$7 ready$7(
        .d(ready$7$d),
        .q(ready$7$q),
        .clock(ready$7$clock)
    );
    contexts$ready$8 ready$8(
        .d(ready$8$d),
        .q(ready$8$q),
        .clock(ready$8$clock)
    );
    contexts$ready$9 ready$9(
        .d(ready$9$d),
        .q(ready$9$q),
        .clock(ready$9$clock)
    );
    contexts$ready$10 ready$10(
        .d(ready$10$d),
        .q(ready$10$q),
        .clock(ready$10$clock)
    );
    contexts$ready$11 ready$11(
        .d(ready$11$d),
        .q(ready$11$q),
        .clock(ready$11$clock)
    );
    contexts$ready$12 ready$12(
        .d(ready$12$d),
        .q(ready$12$q),
        .clock(ready$12$clock)
    );
    contexts$ready$13 ready$13(
        .d(ready$13$d),
        .q(ready$13$q),
        .clock(ready$13$clock)
    );
    contexts$ready$14 ready$14(
        .d(ready$14$d),
        .q(ready$14$q),
        .clock(ready$14$clock)
    );
    contexts$ready$15 ready$15(
        .d(ready$15$d),
        .q(ready$15$q),
        .clock(ready$15$clock)
    );
    contexts$ready$16 ready$16(
        .d(ready$16$d),
        .q(ready$16$q),
        .clock(ready$16$clock)
    );
    contexts$ready$17 ready$17(
        .d(ready$17$d),
        .q(ready$17$q),
        .clock(ready$17$clock)
    );
    contexts$ready$18 ready$18(
        .d(ready$18$d),
        .q(ready$18$q),
        .clock(ready$18$clock)
    );
    contexts$ready$19 ready$19(
        .d(ready$19$d),
        .q(ready$19$q),
        .clock(ready$19$clock)
    );
    contexts$ready$20 ready$20(
        .d(ready$20$d),
        .q(ready$20$q),
        .clock(ready$20$clock)
    );
    contexts$ready$21 ready$21(
        .d(ready$21$d),
        .q(ready$21$q),
        .clock(ready$21$clock)
    );
    contexts$ready$22 ready$22(
        .d(ready$22$d),
        .q(ready$22$q),
        .clock(ready$22$clock)
    );
    contexts$ready$23 ready$23(
        .d(ready$23$d),
        .q(ready$23$q),
        .clock(ready$23$clock)
    );
    contexts$ready$24 ready$24(
        .d(ready$24$d),
        .q(ready$24$q),
        .clock(ready$24$clock)
    );
    contexts$ready$25 ready$25(
        .d(ready$25$d),
        .q(ready$25$q),
        .clock(ready$25$clock)
    );
    contexts$ready$26 ready$26(
        .d(ready$26$d),
        .q(ready$26$q),
        .clock(ready$26$clock)
    );
    contexts$ready$27 ready$27(
        .d(ready$27$d),
        .q(ready$27$q),
        .clock(ready$27$clock)
    );
    contexts$ready$28 ready$28(
        .d(ready$28$d),
        .q(ready$28$q),
        .clock(ready$28$clock)
    );
    contexts$ready$29 ready$29(
        .d(ready$29$d),
        .q(ready$29$q),
        .clock(ready$29$clock)
    );
    contexts$ready$30 ready$30(
        .d(ready$30$d),
        .q(ready$30$q),
        .clock(ready$30$clock)
    );
    contexts$ready$31 ready$31(
        .d(ready$31$d),
        .q(ready$31$q),
        .clock(ready$31$clock)
    );
    contexts$killed$0 killed$0(
        .d(killed$0$d),
        .q(killed$0$q),
        .clock(killed$0$clock)
    );
    contexts$killed$1 killed$1(
        .d(killed$1$d),
        .q(killed$1$q),
        .clock(killed$1$clock)
    );
    contexts$killed$2 killed$2(
        .d(killed$2$d),
        .q(killed$2$q),
        .clock(killed$2$clock)
    );
    contexts$killed$3 killed$3(
        .d(killed$3$d),
        .q(killed$3$q),
        .clock(killed$3$clock)
    );
    contexts$killed$4 killed$4(
        .d(killed$4$d),
        .q(killed$4$q),
        .clock(killed$4$clock)
    );
    contexts$killed$5 killed$5(
        .d(killed$5$d),
        .q(killed$5$q),
        .clock(killed$5$clock)
    );
    contexts$killed$6 killed$6(
        .d(killed$6$d),
        .q(killed$6$q),
        .clock(killed$6$clock)
    );
    contexts$killed$7 killed$7(
        .d(killed$7$d),
        .q(killed$7$q),
        .clock(killed$7$clock)
    );
    contexts$killed$8 killed$8(
        .d(killed$8$d),
        .q(killed$8$q),
        .clock(killed$8$clock)
    );
    contexts$killed$9 killed$9(
        .d(killed$9$d),
        .q(killed$9$q),
        .clock(killed$9$clock)
    );
    contexts$killed$10 killed$10(
        .d(killed$10$d),
        .q(killed$10$q),
        .clock(killed$10$clock)
    );
    contexts$killed$11 killed$11(
        .d(killed$11$d),
        .q(killed$11$q),
        .clock(killed$11$clock)
    );
    contexts$killed$12 killed$12(
        .d(killed$12$d),
        .q(killed$12$q),
        .clock(killed$12$clock)
    );
    contexts$killed$13 killed$13(
        .d(killed$13$d),
        .q(killed$13$q),
        .clock(killed$13$clock)
    );
    contexts$killed$14 killed$14(
        .d(killed$14$d),
        .q(killed$14$q),
        .clock(killed$14$clock)
    );
    contexts$killed$15 killed$15(
        .d(killed$15$d),
        .q(killed$15$q),
        .clock(killed$15$clock)
    );
    contexts$killed$16 killed$16(
        .d(killed$16$d),
        .q(killed$16$q),
        .clock(killed$16$clock)
    );
    contexts$killed$17 killed$17(
        .d(killed$17$d),
        .q(killed$17$q),
        .clock(killed$17$clock)
    );
    contexts$killed$18 killed$18(
        .d(killed$18$d),
        .q(killed$18$q),
        .clock(killed$18$clock)
    );
    contexts$killed$19 killed$19(
        .d(killed$19$d),
        .q(killed$19$q),
        .clock(killed$19$clock)
    );
    contexts$killed$20 killed$20(
        .d(killed$20$d),
        .q(killed$20$q),
        .clock(killed$20$clock)
    );
    contexts$killed$21 killed$21(
        .d(killed$21$d),
        .q(killed$21$q),
        .clock(killed$21$clock)
    );
    contexts$killed$22 killed$22(
        .d(killed$22$d),
        .q(killed$22$q),
        .clock(killed$22$clock)
    );
    contexts$killed$23 killed$23(
        .d(killed$23$d),
        .q(killed$23$q),
        .clock(killed$23$clock)
    );
    contexts$killed$24 killed$24(
        .d(killed$24$d),
        .q(killed$24$q),
        .clock(killed$24$clock)
    );
    contexts$killed$25 killed$25(
        .d(killed$25$d),
        .q(killed$25$q),
        .clock(killed$25$clock)
    );
    contexts$killed$26 killed$26(
        .d(killed$26$d),
        .q(killed$26$q),
        .clock(killed$26$clock)
    );
    contexts$killed$27 killed$27(
        .d(killed$27$d),
        .q(killed$27$q),
        .clock(killed$27$clock)
    );
    contexts$killed$28 killed$28(
        .d(killed$28$d),
        .q(killed$28$q),
        .clock(killed$28$clock)
    );
    contexts$killed$29 killed$29(
        .d(killed$29$d),
        .q(killed$29$q),
        .clock(killed$29$clock)
    );
    contexts$killed$30 killed$30(
        .d(killed$30$d),
        .q(killed$30$q),
        .clock(killed$30$clock)
    );
    contexts$killed$31 killed$31(
        .d(killed$31$d),
        .q(killed$31$q),
        .clock(killed$31$clock)
    );
    contexts$told$0 told$0(
        .d(told$0$d),
        .q(told$0$q),
        .clock(told$0$clock)
    );
    contexts$told$1 told$1(
        .d(told$1$d),
        .q(told$1$q),
        .clock(told$1$clock)
    );
    contexts$told$2 told$2(
        .d(told$2$d),
        .q(told$2$q),
        .clock(told$2$clock)
    );
    contexts$told$3 told$3(
        .d(told$3$d),
        .q(told$3$q),
        .clock(told$3$clock)
    );
    contexts$told$4 told$4(
        .d(told$4$d),
        .q(told$4$q),
        .clock(told$4$clock)
    );
    contexts$told$5 told$5(
        .d(told$5$d),
        .q(told$5$q),
        .clock(told$5$clock)
    );
    contexts$told$6 told$6(
        .d(told$6$d),
        .q(told$6$q),
        .clock(told$6$clock)
    );
    contexts$told$7 told$7(
        .d(told$7$d),
        .q(told$7$q),
        .clock(told$7$clock)
    );
    contexts$told$8 told$8(
        .d(told$8$d),
        .q(told$8$q),
        .clock(told$8$clock)
    );
    contexts$told$9 told$9(
        .d(told$9$d),
        .q(told$9$q),
        .clock(told$9$clock)
    );
    contexts$told$10 told$10(
        .d(told$10$d),
        .q(told$10$q),
        .clock(told$10$clock)
    );
    contexts$told$11 told$11(
        .d(told$11$d),
        .q(told$11$q),
        .clock(told$11$clock)
    );
    contexts$told$12 told$12(
        .d(told$12$d),
        .q(told$12$q),
        .clock(told$12$clock)
    );
    contexts$told$13 told$13(
        .d(told$13$d),
        .q(told$13$q),
        .clock(told$13$clock)
    );
    contexts$told$14 told$14(
        .d(told$14$d),
        .q(told$14$q),
        .clock(told$14$clock)
    );
    contexts$told$15 told$15(
        .d(told$15$d),
        .q(told$15$q),
        .clock(told$15$clock)
    );
    contexts$told$16 told$16(
        .d(told$16$d),
        .q(told$16$q),
        .clock(told$16$clock)
    );
    contexts$told$17 told$17(
        .d(told$17$d),
        .q(told$17$q),
        .clock(told$17$clock)
    );
    contexts$told$18 told$18(
        .d(told$18$d),
        .q(told$18$q),
        .clock(told$18$clock)
    );
    contexts$told$19 told$19(
        .d(told$19$d),
        .q(told$19$q),
        .clock(told$19$clock)
    );
    contexts$told$20 told$20(
        .d(told$20$d),
        .q(told$20$q),
        .clock(told$20$clock)
    );
    contexts$told$21 told$21(
        .d(told$21$d),
        .q(told$21$q),
        .clock(told$21$clock)
    );
    contexts$told$22 told$22(
        .d(told$22$d),
        .q(told$22$q),
        .clock(told$22$clock)
    );
    contexts$told$23 told$23(
        .d(told$23$d),
        .q(told$23$q),
        .clock(told$23$clock)
    );
    contexts$told$24 told$24(
        .d(told$24$d),
        .q(told$24$q),
        .clock(told$24$clock)
    );
    contexts$told$25 told$25(
        .d(told$25$d),
        .q(told$25$q),
        .clock(told$25$clock)
    );
    contexts$told$26 told$26(
        .d(told$26$d),
        .q(told$26$q),
        .clock(told$26$clock)
    );
    contexts$told$27 told$27(
        .d(told$27$d),
        .q(told$27$q),
        .clock(told$27$clock)
    );
    contexts$told$28 told$28(
        .d(told$28$d),
        .q(told$28$q),
        .clock(told$28$clock)
    );
    contexts$told$29 told$29(
        .d(told$29$d),
        .q(told$29$q),
        .clock(told$29$clock)
    );
    contexts$told$30 told$30(
        .d(told$30$d),
        .q(told$30$q),
        .clock(told$30$clock)
    );
    contexts$told$31 told$31(
        .d(told$31$d),
        .q(told$31$q),
        .clock(told$31$clock)
    );
    contexts$line$0 line$0(
        .d(line$0$d),
        .q(line$0$q),
        .clock(line$0$clock)
    );
    contexts$line$1 line$1(
        .d(line$1$d),
        .q(line$1$q),
        .clock(line$1$clock)
    );
    contexts$line$2 line$2(
        .d(line$2$d),
        .q(line$2$q),
        .clock(line$2$clock)
    );
    contexts$line$3 line$3(
        .d(line$3$d),
        .q(line$3$q),
        .clock(line$3$clock)
    );
    contexts$line$4 line$4(
        .d(line$4$d),
        .q(line$4$q),
        .clock(line$4$clock)
    );
    contexts$line$5 line$5(
        .d(line$5$d),
        .q(line$5$q),
        .clock(line$5$clock)
    );
    contexts$line$6 line$6(
        .d(line$6$d),
        .q(line$6$q),
        .clock(line$6$clock)
    );
    contexts$line$7 line$7(
        .d(line$7$d),
        .q(line$7$q),
        .clock(line$7$clock)
    );
    contexts$line$8 line$8(
        .d(line$8$d),
        .q(line$8$q),
        .clock(line$8$clock)
    );
    contexts$line$9 line$9(
        .d(line$9$d),
        .q(line$9$q),
        .clock(line$9$clock)
    );
    contexts$line$10 line$10(
        .d(line$10$d),
        .q(line$10$q),
        .clock(line$10$clock)
    );
    contexts$line$11 line$11(
        .d(line$11$d),
        .q(line$11$q),
        .clock(line$11$clock)
    );
    contexts$line$12 line$12(
        .d(line$12$d),
        .q(line$12$q),
        .clock(line$12$clock)
    );
    contexts$line$13 line$13(
        .d(line$13$d),
        .q(line$13$q),
        .clock(line$13$clock)
    );
    contexts$line$14 line$14(
        .d(line$14$d),
        .q(line$14$q),
        .clock(line$14$clock)
    );
    contexts$line$15 line$15(
        .d(line$15$d),
        .q(line$15$q),
        .clock(line$15$clock)
    );
    contexts$line$16 line$16(
        .d(line$16$d),
        .q(line$16$q),
        .clock(line$16$clock)
    );
    contexts$line$17 line$17(
        .d(line$17$d),
        .q(line$17$q),
        .clock(line$17$clock)
    );
    contexts$line$18 line$18(
        .d(line$18$d),
        .q(line$18$q),
        .clock(line$18$clock)
    );
    contexts$line$19 line$19(
        .d(line$19$d),
        .q(line$19$q),
        .clock(line$19$clock)
    );
    contexts$line$20 line$20(
        .d(line$20$d),
        .q(line$20$q),
        .clock(line$20$clock)
    );
    contexts$line$21 line$21(
        .d(line$21$d),
        .q(line$21$q),
        .clock(line$21$clock)
    );
    contexts$line$22 line$22(
        .d(line$22$d),
        .q(line$22$q),
        .clock(line$22$clock)
    );
    contexts$line$23 line$23(
        .d(line$23$d),
        .q(line$23$q),
        .clock(line$23$clock)
    );
    contexts$line$24 line$24(
        .d(line$24$d),
        .q(line$24$q),
        .clock(line$24$clock)
    );
    contexts$line$25 line$25(
        .d(line$25$d),
        .q(line$25$q),
        .clock(line$25$clock)
    );
    contexts$line$26 line$26(
        .d(line$26$d),
        .q(line$26$q),
        .clock(line$26$clock)
    );
    contexts$line$27 line$27(
        .d(line$27$d),
        .q(line$27$q),
        .clock(line$27$clock)
    );
    contexts$line$28 line$28(
        .d(line$28$d),
        .q(line$28$q),
        .clock(line$28$clock)
    );
    contexts$line$29 line$29(
        .d(line$29$d),
        .q(line$29$q),
        .clock(line$29$clock)
    );
    contexts$line$30 line$30(
        .d(line$30$d),
        .q(line$30$q),
        .clock(line$30$clock)
    );
    contexts$line$31 line$31(
        .d(line$31$d),
        .q(line$31$q),
        .clock(line$31$clock)
    );
    contexts$expiry$0 expiry$0(
        .d(expiry$0$d),
        .q(expiry$0$q),
        .clock(expiry$0$clock)
    );
    contexts$expiry$1 expiry$1(
        .d(expiry$1$d),
        .q(expiry$1$q),
        .clock(expiry$1$clock)
    );
    contexts$expiry$2 expiry$2(
        .d(expiry$2$d),
        .q(expiry$2$q),
        .clock(expiry$2$clock)
    );
    contexts$expiry$3 expiry$3(
        .d(expiry$3$d),
        .q(expiry$3$q),
        .clock(expiry$3$clock)
    );
    contexts$expiry$4 expiry$4(
        .d(expiry$4$d),
        .q(expiry$4$q),
        .clock(expiry$4$clock)
    );
    contexts$expiry$5 expiry$5(
        .d(expiry$5$d),
        .q(expiry$5$q),
        .clock(expiry$5$clock)
    );
    contexts$expiry$6 expiry$6(
        .d(expiry$6$d),
        .q(expiry$6$q),
        .clock(expiry$6$clock)
    );
    contexts$expiry$7 expiry$7(
        .d(expiry$7$d),
        .q(expiry$7$q),
        .clock(expiry$7$clock)
    );
    contexts$expiry$8 expiry$8(
        .d(expiry$8$d),
        .q(expiry$8$q),
        .clock(expiry$8$clock)
    );
    contexts$expiry$9 expiry$9(
        .d(expiry$9$d),
        .q(expiry$9$q),
        .clock(expiry$9$clock)
    );
    contexts$expiry$10 expiry$10(
        .d(expiry$10$d),
        .q(expiry$10$q),
        .clock(expiry$10$clock)
    );
    contexts$expiry$11 expiry$11(
        .d(expiry$11$d),
        .q(expiry$11$q),
        .clock(expiry$11$clock)
    );
    contexts$expiry$12 expiry$12(
        .d(expiry$12$d),
        .q(expiry$12$q),
        .clock(expiry$12$clock)
    );
    contexts$expiry$13 expiry$13(
        .d(expiry$13$d),
        .q(expiry$13$q),
        .clock(expiry$13$clock)
    );
    contexts$expiry$14 expiry$14(
        .d(expiry$14$d),
        .q(expiry$14$q),
        .clock(expiry$14$clock)
    );
    contexts$expiry$15 expiry$15(
        .d(expiry$15$d),
        .q(expiry$15$q),
        .clock(expiry$15$clock)
    );
    contexts$expiry$16 expiry$16(
        .d(expiry$16$d),
        .q(expiry$16$q),
        .clock(expiry$16$clock)
    );
    contexts$expiry$17 expiry$17(
        .d(expiry$17$d),
        .q(expiry$17$q),
        .clock(expiry$17$clock)
    );
    contexts$expiry$18 expiry$18(
        .d(expiry$18$d),
        .q(expiry$18$q),
        .clock(expiry$18$clock)
    );
    contexts$expiry$19 expiry$19(
        .d(expiry$19$d),
        .q(expiry$19$q),
        .clock(expiry$19$clock)
    );
    contexts$expiry$20 expiry$20(
        .d(expiry$20$d),
        .q(expiry$20$q),
        .clock(expiry$20$clock)
    );
    contexts$expiry$21 expiry$21(
        .d(expiry$21$d),
        .q(expiry$21$q),
        .clock(expiry$21$clock)
    );
    contexts$expiry$22 expiry$22(
        .d(expiry$22$d),
        .q(expiry$22$q),
        .clock(expiry$22$clock)
    );
    contexts$expiry$23 expiry$23(
        .d(expiry$23$d),
        .q(expiry$23$q),
        .clock(expiry$23$clock)
    );
    contexts$expiry$24 expiry$24(
        .d(expiry$24$d),
        .q(expiry$24$q),
        .clock(expiry$24$clock)
    );
    contexts$expiry$25 expiry$25(
        .d(expiry$25$d),
        .q(expiry$25$q),
        .clock(expiry$25$clock)
    );
    contexts$expiry$26 expiry$26(
        .d(expiry$26$d),
        .q(expiry$26$q),
        .clock(expiry$26$clock)
    );
    contexts$expiry$27 expiry$27(
        .d(expiry$27$d),
        .q(expiry$27$q),
        .clock(expiry$27$clock)
    );
    contexts$expiry$28 expiry$28(
        .d(expiry$28$d),
        .q(expiry$28$q),
        .clock(expiry$28$clock)
    );
    contexts$expiry$29 expiry$29(
        .d(expiry$29$d),
        .q(expiry$29$q),
        .clock(expiry$29$clock)
    );
    contexts$expiry$30 expiry$30(
        .d(expiry$30$d),
        .q(expiry$30$q),
        .clock(expiry$30$clock)
    );
    contexts$expiry$31 expiry$31(
        .d(expiry$31$d),
        .q(expiry$31$q),
        .clock(expiry$31$clock)
    );
    contexts$waiting$0 waiting$0(
        .d(waiting$0$d),
        .q(waiting$0$q),
        .clock(waiting$0$clock)
    );
    contexts$waiting$1 waiting$1(
        .d(waiting$1$d),
        .q(waiting$1$q),
        .clock(waiting$1$clock)
    );
    contexts$waiting$2 waiting$2(
        .d(waiting$2$d),
        .q(waiting$2$q),
        .clock(waiting$2$clock)
    );
    contexts$waiting$3 waiting$3(
        .d(waiting$3$d),
        .q(waiting$3$q),
        .clock(waiting$3$clock)
    );
    contexts$waiting$4 waiting$4(
        .d(waiting$4$d),
        .q(waiting$4$q),
        .clock(waiting$4$clock)
    );
    contexts$waiting$5 waiting$5(
        .d(waiting$5$d),
        .q(waiting$5$q),
        .clock(waiting$5$clock)
    );
    contexts$waiting$6 waiting$6(
        .d(waiting$6$d),
        .q(waiting$6$q),
        .clock(waiting$6$clock)
    );
    contexts$waiting$7 waiting$7(
        .d(waiting$7$d),
        .q(waiting$7$q),
        .clock(waiting$7$clock)
    );
    contexts$waiting$8 waiting$8(
        .d(waiting$8$d),
        .q(waiting$8$q),
        .clock(waiting$8$clock)
    );
    contexts$waiting$9 waiting$9(
        .d(waiting$9$d),
        .q(waiting$9$q),
        .clock(waiting$9$clock)
    );
    contexts$waiting$10 waiting$10(
        .d(waiting$10$d),
        .q(waiting$10$q),
        .clock(waiting$10$clock)
    );
    contexts$waiting$11 waiting$11(
        .d(waiting$11$d),
        .q(waiting$11$q),
        .clock(waiting$11$clock)
    );
    contexts$waiting$12 waiting$12(
        .d(waiting$12$d),
        .q(waiting$12$q),
        .clock(waiting$12$clock)
    );
    contexts$waiting$13 waiting$13(
        .d(waiting$13$d),
        .q(waiting$13$q),
        .clock(waiting$13$clock)
    );
    contexts$waiting$14 waiting$14(
        .d(waiting$14$d),
        .q(waiting$14$q),
        .clock(waiting$14$clock)
    );
    contexts$waiting$15 waiting$15(
        .d(waiting$15$d),
        .q(waiting$15$q),
        .clock(waiting$15$clock)
    );
    contexts$waiting$16 waiting$16(
        .d(waiting$16$d),
        .q(waiting$16$q),
        .clock(waiting$16$clock)
    );
    contexts$waiting$17 waiting$17(
        .d(waiting$17$d),
        .q(waiting$17$q),
        .clock(waiting$17$clock)
    );
    contexts$waiting$18 waiting$18(
        .d(waiting$18$d),
        .q(waiting$18$q),
        .clock(waiting$18$clock)
    );
    contexts$waiting$19 waiting$19(
        .d(waiting$19$d),
        .q(waiting$19$q),
        .clock(waiting$19$clock)
    );
    contexts$waiting$20 waiting$20(
        .d(waiting$20$d),
        .q(waiting$20$q),
        .clock(waiting$20$clock)
    );
    contexts$waiting$21 waiting$21(
        .d(waiting$21$d),
        .q(waiting$21$q),
        .clock(waiting$21$clock)
    );
    contexts$waiting$22 waiting$22(
        .d(waiting$22$d),
        .q(waiting$22$q),
        .clock(waiting$22$clock)
    );
    contexts$waiting$23 waiting$23(
        .d(waiting$23$d),
        .q(waiting$23$q),
        .clock(waiting$23$clock)
    );
    contexts$waiting$24 waiting$24(
        .d(waiting$24$d),
        .q(waiting$24$q),
        .clock(waiting$24$clock)
    );
    contexts$waiting$25 waiting$25(
        .d(waiting$25$d),
        .q(waiting$25$q),
        .clock(waiting$25$clock)
    );
    contexts$waiting$26 waiting$26(
        .d(waiting$26$d),
        .q(waiting$26$q),
        .clock(waiting$26$clock)
    );
    contexts$waiting$27 waiting$27(
        .d(waiting$27$d),
        .q(waiting$27$q),
        .clock(waiting$27$clock)
    );
    contexts$waiting$28 waiting$28(
        .d(waiting$28$d),
        .q(waiting$28$q),
        .clock(waiting$28$clock)
    );
    contexts$waiting$29 waiting$29(
        .d(waiting$29$d),
        .q(waiting$29$q),
        .clock(waiting$29$clock)
    );
    contexts$waiting$30 waiting$30(
        .d(waiting$30$d),
        .q(waiting$30$q),
        .clock(waiting$30$clock)
    );
    contexts$waiting$31 waiting$31(
        .d(waiting$31$d),
        .q(waiting$31$q),
        .clock(waiting$31$clock)
    );
    contexts$given_up$0 given_up$0(
        .d(given_up$0$d),
        .q(given_up$0$q),
        .clock(given_up$0$clock)
    );
    contexts$given_up$1 given_up$1(
        .d(given_up$1$d),
        .q(given_up$1$q),
        .clock(given_up$1$clock)
    );
    contexts$given_up$2 given_up$2(
        .d(given_up$2$d),
        .q(given_up$2$q),
        .clock(given_up$2$clock)
    );
    contexts$given_up$3 given_up$3(
        .d(given_up$3$d),
        .q(given_up$3$q),
        .clock(given_up$3$clock)
    );
    contexts$given_up$4 given_up$4(
        .d(given_up$4$d),
        .q(given_up$4$q),
        .clock(given_up$4$clock)
    );
    contexts$given_up$5 given_up$5(
        .d(given_up$5$d),
        .q(given_up$5$q),
        .clock(given_up$5$clock)
    );
    contexts$given_up$6 given_up$6(
        .d(given_up$6$d),
        .q(given_up$6$q),
        .clock(given_up$6$clock)
    );
    contexts$given_up$7 given_up$7(
        .d(given_up$7$d),
        .q(given_up$7$q),
        .clock(given_up$7$clock)
    );
    contexts$given_up$8 given_up$8(
        .d(given_up$8$d),
        .q(given_up$8$q),
        .clock(given_up$8$clock)
    );
    contexts$given_up$9 given_up$9(
        .d(given_up$9$d),
        .q(given_up$9$q),
        .clock(given_up$9$clock)
    );
    contexts$given_up$10 given_up$10(
        .d(given_up$10$d),
        .q(given_up$10$q),
        .clock(given_up$10$clock)
    );
    contexts$given_up$11 given_up$11(
        .d(given_up$11$d),
        .q(given_up$11$q),
        .clock(given_up$11$clock)
    );
    contexts$given_up$12 given_up$12(
        .d(given_up$12$d),
        .q(given_up$12$q),
        .clock(given_up$12$clock)
    );
    contexts$given_up$13 given_up$13(
        .d(given_up$13$d),
        .q(given_up$13$q),
        .clock(given_up$13$clock)
    );
    contexts$given_up$14 given_up$14(
        .d(given_up$14$d),
        .q(given_up$14$q),
        .clock(given_up$14$clock)
    );
    contexts$given_up$15 given_up$15(
        .d(given_up$15$d),
        .q(given_up$15$q),
        .clock(given_up$15$clock)
    );
    contexts$given_up$16 given_up$16(
        .d(given_up$16$d),
        .q(given_up$16$q),
        .clock(given_up$16$clock)
    );
    contexts$given_up$17 given_up$17(
        .d(given_up$17$d),
        .q(given_up$17$q),
        .clock(given_up$17$clock)
    );
    contexts$given_up$18 given_up$18(
        .d(given_up$18$d),
        .q(given_up$18$q),
        .clock(given_up$18$clock)
    );
    contexts$given_up$19 given_up$19(
        .d(given_up$19$d),
        .q(given_up$19$q),
        .clock(given_up$19$clock)
    );
    contexts$given_up$20 given_up$20(
        .d(given_up$20$d),
        .q(given_up$20$q),
        .clock(given_up$20$clock)
    );
    contexts$given_up$21 given_up$21(
        .d(given_up$21$d),
        .q(given_up$21$q),
        .clock(given_up$21$clock)
    );
    contexts$given_up$22 given_up$22(
        .d(given_up$22$d),
        .q(given_up$22$q),
        .clock(given_up$22$clock)
    );
    contexts$given_up$23 given_up$23(
        .d(given_up$23$d),
        .q(given_up$23$q),
        .clock(given_up$23$clock)
    );
    contexts$given_up$24 given_up$24(
        .d(given_up$24$d),
        .q(given_up$24$q),
        .clock(given_up$24$clock)
    );
    contexts$given_up$25 given_up$25(
        .d(given_up$25$d),
        .q(given_up$25$q),
        .clock(given_up$25$clock)
    );
    contexts$given_up$26 given_up$26(
        .d(given_up$26$d),
        .q(given_up$26$q),
        .clock(given_up$26$clock)
    );
    contexts$given_up$27 given_up$27(
        .d(given_up$27$d),
        .q(given_up$27$q),
        .clock(given_up$27$clock)
    );
    contexts$given_up$28 given_up$28(
        .d(given_up$28$d),
        .q(given_up$28$q),
        .clock(given_up$28$clock)
    );
    contexts$given_up$29 given_up$29(
        .d(given_up$29$d),
        .q(given_up$29$q),
        .clock(given_up$29$clock)
    );
    contexts$given_up$30 given_up$30(
        .d(given_up$30$d),
        .q(given_up$30$q),
        .clock(given_up$30$clock)
    );
    contexts$given_up$31 given_up$31(
        .d(given_up$31$d),
        .q(given_up$31$q),
        .clock(given_up$31$clock)
    );
    contexts$free_valid free_valid(
        .d(free_valid$d),
        .q(free_valid$q),
        .clock(free_valid$clock)
    );
    contexts$free_index free_index(
        .d(free_index$d),
        .q(free_index$q),
        .clock(free_index$clock)
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
    contexts$group$0 group$0(
        .d(group$0$d),
        .q(group$0$q),
        .clock(group$0$clock)
    );
    contexts$group$1 group$1(
        .d(group$1$d),
        .q(group$1$q),
        .clock(group$1$clock)
    );
    contexts$group$2 group$2(
        .d(group$2$d),
        .q(group$2$q),
        .clock(group$2$clock)
    );
    contexts$group$3 group$3(
        .d(group$3$d),
        .q(group$3$q),
        .clock(group$3$clock)
    );
    contexts$total total(
        .d(total$d),
        .q(total$q),
        .clock(total$clock)
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

    // Update code

    always @(*) begin
        free_valid$clock = clock;
    end

    always @(*) begin
        free_index$clock = clock;
    end

    always @(*) begin
        taken$clock = clock;
    end

    always @(*) begin
        taken_is_error$clock = clock;
    end

    always @(*) begin
        total$clock = clock;
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
        free_valid$d = free_valid$q;
        free_valid$d = next_free_valid;
        if (reset) begin
            free_valid$d = 1'b0;
        end
    end

    always @(*) begin
        free_index$d = free_index$q;
        free_index$d = next_free_index;
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
        total$d = total$q;
        one = 32'h1;
        one8 = 32'h1;
        total$d = group$0$q + group$1$q + group$2$q + group$3$q;
        byte_constant$0 = 64'hff;
        byte_constant$1 = 64'hff00;
        byte_constant$2 = 64'hff0000;
        byte_constant$3 = 64'hff000000;
        byte_constant$4 = 64'hff00000000;
        byte_constant$5 = 64'hff0000000000;
        byte_constant$6 = 64'hff000000000000;
        byte_constant$7 = 64'hff00000000000000;
    end

    always @(*) begin
        p_valid$d = p_valid$q;
        if (p_leaves) begin
            p_valid$d = 1'b0;
        end
        if ((~p_valid$q | p_leaves) & picked) begin
            p_valid$d = 1'b1;
        end
        if (reset) begin
            p_valid$d = 1'b0;
        end
    end

    always @(*) begin
        p_index$d = p_index$q;
        if ((~p_valid$q | p_leaves) & picked) begin
            p_index$d = pick_index;
        end
    end

    always @(*) begin
        p_waiting$d = p_waiting$q;
        if ((~p_valid$q | p_leaves) & picked) begin
            p_waiting$d = pick_waiting;
        end
    end

    always @(*) begin
        p_killed$d = p_killed$q;
        if ((~p_valid$q | p_leaves) & picked) begin
            p_killed$d = pick_killed;
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
        late_mask = one << late_bit;
    end

    always @(*) begin
        complete_line = complete_entry[(32'h3)+:(18)];
    end

    always @(*) begin
        complete_bit = one8 << complete_entry[(32'h0)+:(3)];
    end

    always @(*) begin
        complete_taken = 1'b0;
        if (hit$0) begin
            if (complete_failed) begin
            end
            else begin
                complete_taken = 1'b1;
            end
        end
        if (hit$1) begin
            if (complete_failed) begin
            end
            else begin
                complete_taken = 1'b1;
            end
        end
        if (hit$2) begin
            if (complete_failed) begin
            end
            else begin
                complete_taken = 1'b1;
            end
        end
        if (hit$3) begin
            if (complete_failed) begin
            end
            else begin
                complete_taken = 1'b1;
            end
        end
        if (hit$4) begin
            if (complete_failed) begin
            end
            else begin
                complete_taken = 1'b1;
            end
        end
        if (hit$5) begin
            if (complete_failed) begin
            end
            else begin
                complete_taken = 1'b1;
            end
        end
        if (hit$6) begin
            if (complete_failed) begin
            end
            else begin
                complete_taken = 1'b1;
            end
        end
        if (hit$7) begin
            if (complete_failed) begin
            end
            else begin
                complete_taken = 1'b1;
            end
        end
        if (hit$8) begin
            if (complete_failed) begin
            end
            else begin
                complete_taken = 1'b1;
            end
        end
        if (hit$9) begin
            if (complete_failed) begin
            end
            else begin
                complete_taken = 1'b1;
            end
        end
        if (hit$10) begin
            if (complete_failed) begin
            end
            else begin
                complete_taken = 1'b1;
            end
        end
        if (hit$11) begin
            if (complete_failed) begin
            end
            else begin
                complete_taken = 1'b1;
            end
        end
        if (hit$12) begin
            if (complete_failed) begin
            end
            else begin
                complete_taken = 1'b1;
            end
        end
        if (hit$13) begin
            if (complete_failed) begin
            end
            else begin
                complete_taken = 1'b1;
            end
        end
        if (hit$14) begin
            if (complete_failed) begin
            end
            else begin
                complete_taken = 1'b1;
            end
        end
        if (hit$15) begin
            if (complete_failed) begin
            end
            else begin
                complete_taken = 1'b1;
            end
        end
        if (hit$16) begin
            if (complete_failed) begin
            end
            else begin
                complete_taken = 1'b1;
            end
        end
        if (hit$17) begin
            if (complete_failed) begin
            end
            else begin
                complete_taken = 1'b1;
            end
        end
        if (hit$18) begin
            if (complete_failed) begin
            end
            else begin
                complete_taken = 1'b1;
            end
        end
        if (hit$19) begin
            if (complete_failed) begin
            end
            else begin
                complete_taken = 1'b1;
            end
        end
        if (hit$20) begin
            if (complete_failed) begin
            end
            else begin
                complete_taken = 1'b1;
            end
        end
        if (hit$21) begin
            if (complete_failed) begin
            end
            else begin
                complete_taken = 1'b1;
            end
        end
        if (hit$22) begin
            if (complete_failed) begin
            end
            else begin
                complete_taken = 1'b1;
            end
        end
        if (hit$23) begin
            if (complete_failed) begin
            end
            else begin
                complete_taken = 1'b1;
            end
        end
        if (hit$24) begin
            if (complete_failed) begin
            end
            else begin
                complete_taken = 1'b1;
            end
        end
        if (hit$25) begin
            if (complete_failed) begin
            end
            else begin
                complete_taken = 1'b1;
            end
        end
        if (hit$26) begin
            if (complete_failed) begin
            end
            else begin
                complete_taken = 1'b1;
            end
        end
        if (hit$27) begin
            if (complete_failed) begin
            end
            else begin
                complete_taken = 1'b1;
            end
        end
        if (hit$28) begin
            if (complete_failed) begin
            end
            else begin
                complete_taken = 1'b1;
            end
        end
        if (hit$29) begin
            if (complete_failed) begin
            end
            else begin
                complete_taken = 1'b1;
            end
        end
        if (hit$30) begin
            if (complete_failed) begin
            end
            else begin
                complete_taken = 1'b1;
            end
        end
        if (hit$31) begin
            if (complete_failed) begin
            end
            else begin
                complete_taken = 1'b1;
            end
        end
    end

    always @(*) begin
        current_held = 1'b0;
        if (hold$0$q & (line$0$q == current_line)) begin
            current_held = 1'b1;
        end
        if (hold$1$q & (line$1$q == current_line)) begin
            current_held = 1'b1;
        end
        if (hold$2$q & (line$2$q == current_line)) begin
            current_held = 1'b1;
        end
        if (hold$3$q & (line$3$q == current_line)) begin
            current_held = 1'b1;
        end
        if (hold$4$q & (line$4$q == current_line)) begin
            current_held = 1'b1;
        end
        if (hold$5$q & (line$5$q == current_line)) begin
            current_held = 1'b1;
        end
        if (hold$6$q & (line$6$q == current_line)) begin
            current_held = 1'b1;
        end
        if (hold$7$q & (line$7$q == current_line)) begin
            current_held = 1'b1;
        end
        if (hold$8$q & (line$8$q == current_line)) begin
            current_held = 1'b1;
        end
        if (hold$9$q & (line$9$q == current_line)) begin
            current_held = 1'b1;
        end
        if (hold$10$q & (line$10$q == current_line)) begin
            current_held = 1'b1;
        end
        if (hold$11$q & (line$11$q == current_line)) begin
            current_held = 1'b1;
        end
        if (hold$12$q & (line$12$q == current_line)) begin
            current_held = 1'b1;
        end
        if (hold$13$q & (line$13$q == current_line)) begin
            current_held = 1'b1;
        end
        if (hold$14$q & (line$14$q == current_line)) begin
            current_held = 1'b1;
        end
        if (hold$15$q & (line$15$q == current_line)) begin
            current_held = 1'b1;
        end
        if (hold$16$q & (line$16$q == current_line)) begin
            current_held = 1'b1;
        end
        if (hold$17$q & (line$17$q == current_line)) begin
            current_held = 1'b1;
        end
        if (hold$18$q & (line$18$q == current_line)) begin
            current_held = 1'b1;
        end
        if (hold$19$q & (line$19$q == current_line)) begin
            current_held = 1'b1;
        end
        if (hold$20$q & (line$20$q == current_line)) begin
            current_held = 1'b1;
        end
        if (hold$21$q & (line$21$q == current_line)) begin
            current_held = 1'b1;
        end
        if (hold$22$q & (line$22$q == current_line)) begin
            current_held = 1'b1;
        end
        if (hold$23$q & (line$23$q == current_line)) begin
            current_held = 1'b1;
        end
        if (hold$24$q & (line$24$q == current_line)) begin
            current_held = 1'b1;
        end
        if (hold$25$q & (line$25$q == current_line)) begin
            current_held = 1'b1;
        end
        if (hold$26$q & (line$26$q == current_line)) begin
            current_held = 1'b1;
        end
        if (hold$27$q & (line$27$q == current_line)) begin
            current_held = 1'b1;
        end
        if (hold$28$q & (line$28$q == current_line)) begin
            current_held = 1'b1;
        end
        if (hold$29$q & (line$29$q == current_line)) begin
            current_held = 1'b1;
        end
        if (hold$30$q & (line$30$q == current_line)) begin
            current_held = 1'b1;
        end
        if (hold$31$q & (line$31$q == current_line)) begin
            current_held = 1'b1;
        end
    end

    always @(*) begin
        current_expiry = 32'h0;
        if (hold$0$q & (line$0$q == current_line)) begin
            current_expiry = expiry$0$q;
        end
        if (hold$1$q & (line$1$q == current_line)) begin
            current_expiry = expiry$1$q;
        end
        if (hold$2$q & (line$2$q == current_line)) begin
            current_expiry = expiry$2$q;
        end
        if (hold$3$q & (line$3$q == current_line)) begin
            current_expiry = expiry$3$q;
        end
        if (hold$4$q & (line$4$q == current_line)) begin
            current_expiry = expiry$4$q;
        end
        if (hold$5$q & (line$5$q == current_line)) begin
            current_expiry = expiry$5$q;
        end
        if (hold$6$q & (line$6$q == current_line)) begin
            current_expiry = expiry$6$q;
        end
        if (hold$7$q & (line$7$q == current_line)) begin
            current_expiry = expiry$7$q;
        end
        if (hold$8$q & (line$8$q == current_line)) begin
            current_expiry = expiry$8$q;
        end
        if (hold$9$q & (line$9$q == current_line)) begin
            current_expiry = expiry$9$q;
        end
        if (hold$10$q & (line$10$q == current_line)) begin
            current_expiry = expiry$10$q;
        end
        if (hold$11$q & (line$11$q == current_line)) begin
            current_expiry = expiry$11$q;
        end
        if (hold$12$q & (line$12$q == current_line)) begin
            current_expiry = expiry$12$q;
        end
        if (hold$13$q & (line$13$q == current_line)) begin
            current_expiry = expiry$13$q;
        end
        if (hold$14$q & (line$14$q == current_line)) begin
            current_expiry = expiry$14$q;
        end
        if (hold$15$q & (line$15$q == current_line)) begin
            current_expiry = expiry$15$q;
        end
        if (hold$16$q & (line$16$q == current_line)) begin
            current_expiry = expiry$16$q;
        end
        if (hold$17$q & (line$17$q == current_line)) begin
            current_expiry = expiry$17$q;
        end
        if (hold$18$q & (line$18$q == current_line)) begin
            current_expiry = expiry$18$q;
        end
        if (hold$19$q & (line$19$q == current_line)) begin
            current_expiry = expiry$19$q;
        end
        if (hold$20$q & (line$20$q == current_line)) begin
            current_expiry = expiry$20$q;
        end
        if (hold$21$q & (line$21$q == current_line)) begin
            current_expiry = expiry$21$q;
        end
        if (hold$22$q & (line$22$q == current_line)) begin
            current_expiry = expiry$22$q;
        end
        if (hold$23$q & (line$23$q == current_line)) begin
            current_expiry = expiry$23$q;
        end
        if (hold$24$q & (line$24$q == current_line)) begin
            current_expiry = expiry$24$q;
        end
        if (hold$25$q & (line$25$q == current_line)) begin
            current_expiry = expiry$25$q;
        end
        if (hold$26$q & (line$26$q == current_line)) begin
            current_expiry = expiry$26$q;
        end
        if (hold$27$q & (line$27$q == current_line)) begin
            current_expiry = expiry$27$q;
        end
        if (hold$28$q & (line$28$q == current_line)) begin
            current_expiry = expiry$28$q;
        end
        if (hold$29$q & (line$29$q == current_line)) begin
            current_expiry = expiry$29$q;
        end
        if (hold$30$q & (line$30$q == current_line)) begin
            current_expiry = expiry$30$q;
        end
        if (hold$31$q & (line$31$q == current_line)) begin
            current_expiry = expiry$31$q;
        end
    end

    always @(*) begin
        match_pending = 1'b0;
        if (check_valid & active$0$q & ~told$0$q & (line$0$q == check_line)) begin
            match_pending = 1'b1;
        end
        if (check_valid & active$1$q & ~told$1$q & (line$1$q == check_line)) begin
            match_pending = 1'b1;
        end
        if (check_valid & active$2$q & ~told$2$q & (line$2$q == check_line)) begin
            match_pending = 1'b1;
        end
        if (check_valid & active$3$q & ~told$3$q & (line$3$q == check_line)) begin
            match_pending = 1'b1;
        end
        if (check_valid & active$4$q & ~told$4$q & (line$4$q == check_line)) begin
            match_pending = 1'b1;
        end
        if (check_valid & active$5$q & ~told$5$q & (line$5$q == check_line)) begin
            match_pending = 1'b1;
        end
        if (check_valid & active$6$q & ~told$6$q & (line$6$q == check_line)) begin
            match_pending = 1'b1;
        end
        if (check_valid & active$7$q & ~told$7$q & (line$7$q == check_line)) begin
            match_pending = 1'b1;
        end
        if (check_valid & active$8$q & ~told$8$q & (line$8$q == check_line)) begin
            match_pending = 1'b1;
        end
        if (check_valid & active$9$q & ~told$9$q & (line$9$q == check_line)) begin
            match_pending = 1'b1;
        end
        if (check_valid & active$10$q & ~told$10$q & (line$10$q == check_line)) begin
            match_pending = 1'b1;
        end
        if (check_valid & active$11$q & ~told$11$q & (line$11$q == check_line)) begin
            match_pending = 1'b1;
        end
        if (check_valid & active$12$q & ~told$12$q & (line$12$q == check_line)) begin
            match_pending = 1'b1;
        end
        if (check_valid & active$13$q & ~told$13$q & (line$13$q == check_line)) begin
            match_pending = 1'b1;
        end
        if (check_valid & active$14$q & ~told$14$q & (line$14$q == check_line)) begin
            match_pending = 1'b1;
        end
        if (check_valid & active$15$q & ~told$15$q & (line$15$q == check_line)) begin
            match_pending = 1'b1;
        end
        if (check_valid & active$16$q & ~told$16$q & (line$16$q == check_line)) begin
            match_pending = 1'b1;
        end
        if (check_valid & active$17$q & ~told$17$q & (line$17$q == check_line)) begin
            match_pending = 1'b1;
        end
        if (check_valid & active$18$q & ~told$18$q & (line$18$q == check_line)) begin
            match_pending = 1'b1;
        end
        if (check_valid & active$19$q & ~told$19$q & (line$19$q == check_line)) begin
            match_pending = 1'b1;
        end
        if (check_valid & active$20$q & ~told$20$q & (line$20$q == check_line)) begin
            match_pending = 1'b1;
        end
        if (check_valid & active$21$q & ~told$21$q & (line$21$q == check_line)) begin
            match_pending = 1'b1;
        end
        if (check_valid & active$22$q & ~told$22$q & (line$22$q == check_line)) begin
            match_pending = 1'b1;
        end
        if (check_valid & active$23$q & ~told$23$q & (line$23$q == check_line)) begin
            match_pending = 1'b1;
        end
        if (check_valid & active$24$q & ~told$24$q & (line$24$q == check_line)) begin
            match_pending = 1'b1;
        end
        if (check_valid & active$25$q & ~told$25$q & (line$25$q == check_line)) begin
            match_pending = 1'b1;
        end
        if (check_valid & active$26$q & ~told$26$q & (line$26$q == check_line)) begin
            match_pending = 1'b1;
        end
        if (check_valid & active$27$q & ~told$27$q & (line$27$q == check_line)) begin
            match_pending = 1'b1;
        end
        if (check_valid & active$28$q & ~told$28$q & (line$28$q == check_line)) begin
            match_pending = 1'b1;
        end
        if (check_valid & active$29$q & ~told$29$q & (line$29$q == check_line)) begin
            match_pending = 1'b1;
        end
        if (check_valid & active$30$q & ~told$30$q & (line$30$q == check_line)) begin
            match_pending = 1'b1;
        end
        if (check_valid & active$31$q & ~told$31$q & (line$31$q == check_line)) begin
            match_pending = 1'b1;
        end
    end

    always @(*) begin
        kill = 1'b0;
        if (check_valid & active$0$q & ~told$0$q & (line$0$q == check_line)) begin
            if (~killed$0$q & ~ready$0$q) begin
                kill = 1'b1;
            end
        end
        if (check_valid & active$1$q & ~told$1$q & (line$1$q == check_line)) begin
            if (~killed$1$q & ~ready$1$q) begin
                kill = 1'b1;
            end
        end
        if (check_valid & active$2$q & ~told$2$q & (line$2$q == check_line)) begin
            if (~killed$2$q & ~ready$2$q) begin
                kill = 1'b1;
            end
        end
        if (check_valid & active$3$q & ~told$3$q & (line$3$q == check_line)) begin
            if (~killed$3$q & ~ready$3$q) begin
                kill = 1'b1;
            end
        end
        if (check_valid & active$4$q & ~told$4$q & (line$4$q == check_line)) begin
            if (~killed$4$q & ~ready$4$q) begin
                kill = 1'b1;
            end
        end
        if (check_valid & active$5$q & ~told$5$q & (line$5$q == check_line)) begin
            if (~killed$5$q & ~ready$5$q) begin
                kill = 1'b1;
            end
        end
        if (check_valid & active$6$q & ~told$6$q & (line$6$q == check_line)) begin
            if (~killed$6$q & ~ready$6$q) begin
                kill = 1'b1;
            end
        end
        if (check_valid & active$7$q & ~told$7$q & (line$7$q == check_line)) begin
            if (~killed$7$q & ~ready$7$q) begin
                kill = 1'b1;
            end
        end
        if (check_valid & active$8$q & ~told$8$q & (line$8$q == check_line)) begin
            if (~killed$8$q & ~ready$8$q) begin
                kill = 1'b1;
            end
        end
        if (check_valid & active$9$q & ~told$9$q & (line$9$q == check_line)) begin
            if (~killed$9$q & ~ready$9$q) begin
                kill = 1'b1;
            end
        end
        if (check_valid & active$10$q & ~told$10$q & (line$10$q == check_line)) begin
            if (~killed$10$q & ~ready$10$q) begin
                kill = 1'b1;
            end
        end
        if (check_valid & active$11$q & ~told$11$q & (line$11$q == check_line)) begin
            if (~killed$11$q & ~ready$11$q) begin
                kill = 1'b1;
            end
        end
        if (check_valid & active$12$q & ~told$12$q & (line$12$q == check_line)) begin
            if (~killed$12$q & ~ready$12$q) begin
                kill = 1'b1;
            end
        end
        if (check_valid & active$13$q & ~told$13$q & (line$13$q == check_line)) begin
            if (~killed$13$q & ~ready$13$q) begin
                kill = 1'b1;
            end
        end
        if (check_valid & active$14$q & ~told$14$q & (line$14$q == check_line)) begin
            if (~killed$14$q & ~ready$14$q) begin
                kill = 1'b1;
            end
        end
        if (check_valid & active$15$q & ~told$15$q & (line$15$q == check_line)) begin
            if (~killed$15$q & ~ready$15$q) begin
                kill = 1'b1;
            end
        end
        if (check_valid & active$16$q & ~told$16$q & (line$16$q == check_line)) begin
            if (~killed$16$q & ~ready$16$q) begin
                kill = 1'b1;
            end
        end
        if (check_valid & active$17$q & ~told$17$q & (line$17$q == check_line)) begin
            if (~killed$17$q & ~ready$17$q) begin
                kill = 1'b1;
            end
        end
        if (check_valid & active$18$q & ~told$18$q & (line$18$q == check_line)) begin
            if (~killed$18$q & ~ready$18$q) begin
                kill = 1'b1;
            end
        end
        if (check_valid & active$19$q & ~told$19$q & (line$19$q == check_line)) begin
            if (~killed$19$q & ~ready$19$q) begin
                kill = 1'b1;
            end
        end
        if (check_valid & active$20$q & ~told$20$q & (line$20$q == check_line)) begin
            if (~killed$20$q & ~ready$20$q) begin
                kill = 1'b1;
            end
        end
        if (check_valid & active$21$q & ~told$21$q & (line$21$q == check_line)) begin
            if (~killed$21$q & ~ready$21$q) begin
                kill = 1'b1;
            end
        end
        if (check_valid & active$22$q & ~told$22$q & (line$22$q == check_line)) begin
            if (~killed$22$q & ~ready$22$q) begin
                kill = 1'b1;
            end
        end
        if (check_valid & active$23$q & ~told$23$q & (line$23$q == check_line)) begin
            if (~killed$23$q & ~ready$23$q) begin
                kill = 1'b1;
            end
        end
        if (check_valid & active$24$q & ~told$24$q & (line$24$q == check_line)) begin
            if (~killed$24$q & ~ready$24$q) begin
                kill = 1'b1;
            end
        end
        if (check_valid & active$25$q & ~told$25$q & (line$25$q == check_line)) begin
            if (~killed$25$q & ~ready$25$q) begin
                kill = 1'b1;
            end
        end
        if (check_valid & active$26$q & ~told$26$q & (line$26$q == check_line)) begin
            if (~killed$26$q & ~ready$26$q) begin
                kill = 1'b1;
            end
        end
        if (check_valid & active$27$q & ~told$27$q & (line$27$q == check_line)) begin
            if (~killed$27$q & ~ready$27$q) begin
                kill = 1'b1;
            end
        end
        if (check_valid & active$28$q & ~told$28$q & (line$28$q == check_line)) begin
            if (~killed$28$q & ~ready$28$q) begin
                kill = 1'b1;
            end
        end
        if (check_valid & active$29$q & ~told$29$q & (line$29$q == check_line)) begin
            if (~killed$29$q & ~ready$29$q) begin
                kill = 1'b1;
            end
        end
        if (check_valid & active$30$q & ~told$30$q & (line$30$q == check_line)) begin
            if (~killed$30$q & ~ready$30$q) begin
                kill = 1'b1;
            end
        end
        if (check_valid & active$31$q & ~told$31$q & (line$31$q == check_line)) begin
            if (~killed$31$q & ~ready$31$q) begin
                kill = 1'b1;
            end
        end
    end

    always @(*) begin
        kill_index = 32'h0;
        if (check_valid & active$0$q & ~told$0$q & (line$0$q == check_line)) begin
            if (~killed$0$q & ~ready$0$q) begin
                kill_index = 0;
            end
        end
        if (check_valid & active$1$q & ~told$1$q & (line$1$q == check_line)) begin
            if (~killed$1$q & ~ready$1$q) begin
                kill_index = 1;
            end
        end
        if (check_valid & active$2$q & ~told$2$q & (line$2$q == check_line)) begin
            if (~killed$2$q & ~ready$2$q) begin
                kill_index = 2;
            end
        end
        if (check_valid & active$3$q & ~told$3$q & (line$3$q == check_line)) begin
            if (~killed$3$q & ~ready$3$q) begin
                kill_index = 3;
            end
        end
        if (check_valid & active$4$q & ~told$4$q & (line$4$q == check_line)) begin
            if (~killed$4$q & ~ready$4$q) begin
                kill_index = 4;
            end
        end
        if (check_valid & active$5$q & ~told$5$q & (line$5$q == check_line)) begin
            if (~killed$5$q & ~ready$5$q) begin
                kill_index = 5;
            end
        end
        if (check_valid & active$6$q & ~told$6$q & (line$6$q == check_line)) begin
            if (~killed$6$q & ~ready$6$q) begin
                kill_index = 6;
            end
        end
        if (check_valid & active$7$q & ~told$7$q & (line$7$q == check_line)) begin
            if (~killed$7$q & ~ready$7$q) begin
                kill_index = 7;
            end
        end
        if (check_valid & active$8$q & ~told$8$q & (line$8$q == check_line)) begin
            if (~killed$8$q & ~ready$8$q) begin
                kill_index = 8;
            end
        end
        if (check_valid & active$9$q & ~told$9$q & (line$9$q == check_line)) begin
            if (~killed$9$q & ~ready$9$q) begin
                kill_index = 9;
            end
        end
        if (check_valid & active$10$q & ~told$10$q & (line$10$q == check_line)) begin
            if (~killed$10$q & ~ready$10$q) begin
                kill_index = 10;
            end
        end
        if (check_valid & active$11$q & ~told$11$q & (line$11$q == check_line)) begin
            if (~killed$11$q & ~ready$11$q) begin
                kill_index = 11;
            end
        end
        if (check_valid & active$12$q & ~told$12$q & (line$12$q == check_line)) begin
            if (~killed$12$q & ~ready$12$q) begin
                kill_index = 12;
            end
        end
        if (check_valid & active$13$q & ~told$13$q & (line$13$q == check_line)) begin
            if (~killed$13$q & ~ready$13$q) begin
                kill_index = 13;
            end
        end
        if (check_valid & active$14$q & ~told$14$q & (line$14$q == check_line)) begin
            if (~killed$14$q & ~ready$14$q) begin
                kill_index = 14;
            end
        end
        if (check_valid & active$15$q & ~told$15$q & (line$15$q == check_line)) begin
            if (~killed$15$q & ~ready$15$q) begin
                kill_index = 15;
            end
        end
        if (check_valid & active$16$q & ~told$16$q & (line$16$q == check_line)) begin
            if (~killed$16$q & ~ready$16$q) begin
                kill_index = 16;
            end
        end
        if (check_valid & active$17$q & ~told$17$q & (line$17$q == check_line)) begin
            if (~killed$17$q & ~ready$17$q) begin
                kill_index = 17;
            end
        end
        if (check_valid & active$18$q & ~told$18$q & (line$18$q == check_line)) begin
            if (~killed$18$q & ~ready$18$q) begin
                kill_index = 18;
            end
        end
        if (check_valid & active$19$q & ~told$19$q & (line$19$q == check_line)) begin
            if (~killed$19$q & ~ready$19$q) begin
                kill_index = 19;
            end
        end
        if (check_valid & active$20$q & ~told$20$q & (line$20$q == check_line)) begin
            if (~killed$20$q & ~ready$20$q) begin
                kill_index = 20;
            end
        end
        if (check_valid & active$21$q & ~told$21$q & (line$21$q == check_line)) begin
            if (~killed$21$q & ~ready$21$q) begin
                kill_index = 21;
            end
        end
        if (check_valid & active$22$q & ~told$22$q & (line$22$q == check_line)) begin
            if (~killed$22$q & ~ready$22$q) begin
                kill_index = 22;
            end
        end
        if (check_valid & active$23$q & ~told$23$q & (line$23$q == check_line)) begin
            if (~killed$23$q & ~ready$23$q) begin
                kill_index = 23;
            end
        end
        if (check_valid & active$24$q & ~told$24$q & (line$24$q == check_line)) begin
            if (~killed$24$q & ~ready$24$q) begin
                kill_index = 24;
            end
        end
        if (check_valid & active$25$q & ~told$25$q & (line$25$q == check_line)) begin
            if (~killed$25$q & ~ready$25$q) begin
                kill_index = 25;
            end
        end
        if (check_valid & active$26$q & ~told$26$q & (line$26$q == check_line)) begin
            if (~killed$26$q & ~ready$26$q) begin
                kill_index = 26;
            end
        end
        if (check_valid & active$27$q & ~told$27$q & (line$27$q == check_line)) begin
            if (~killed$27$q & ~ready$27$q) begin
                kill_index = 27;
            end
        end
        if (check_valid & active$28$q & ~told$28$q & (line$28$q == check_line)) begin
            if (~killed$28$q & ~ready$28$q) begin
                kill_index = 28;
            end
        end
        if (check_valid & active$29$q & ~told$29$q & (line$29$q == check_line)) begin
            if (~killed$29$q & ~ready$29$q) begin
                kill_index = 29;
            end
        end
        if (check_valid & active$30$q & ~told$30$q & (line$30$q == check_line)) begin
            if (~killed$30$q & ~ready$30$q) begin
                kill_index = 30;
            end
        end
        if (check_valid & active$31$q & ~told$31$q & (line$31$q == check_line)) begin
            if (~killed$31$q & ~ready$31$q) begin
                kill_index = 31;
            end
        end
    end

    always @(*) begin
        picked = 1'b0;
        if (ready$0$q & ~in_p$0) begin
            picked = 1'b1;
        end
        if (ready$1$q & ~in_p$1) begin
            picked = 1'b1;
        end
        if (ready$2$q & ~in_p$2) begin
            picked = 1'b1;
        end
        if (ready$3$q & ~in_p$3) begin
            picked = 1'b1;
        end
        if (ready$4$q & ~in_p$4) begin
            picked = 1'b1;
        end
        if (ready$5$q & ~in_p$5) begin
            picked = 1'b1;
        end
        if (ready$6$q & ~in_p$6) begin
            picked = 1'b1;
        end
        if (ready$7$q & ~in_p$7) begin
            picked = 1'b1;
        end
        if (ready$8$q & ~in_p$8) begin
            picked = 1'b1;
        end
        if (ready$9$q & ~in_p$9) begin
            picked = 1'b1;
        end
        if (ready$10$q & ~in_p$10) begin
            picked = 1'b1;
        end
        if (ready$11$q & ~in_p$11) begin
            picked = 1'b1;
        end
        if (ready$12$q & ~in_p$12) begin
            picked = 1'b1;
        end
        if (ready$13$q & ~in_p$13) begin
            picked = 1'b1;
        end
        if (ready$14$q & ~in_p$14) begin
            picked = 1'b1;
        end
        if (ready$15$q & ~in_p$15) begin
            picked = 1'b1;
        end
        if (ready$16$q & ~in_p$16) begin
            picked = 1'b1;
        end
        if (ready$17$q & ~in_p$17) begin
            picked = 1'b1;
        end
        if (ready$18$q & ~in_p$18) begin
            picked = 1'b1;
        end
        if (ready$19$q & ~in_p$19) begin
            picked = 1'b1;
        end
        if (ready$20$q & ~in_p$20) begin
            picked = 1'b1;
        end
        if (ready$21$q & ~in_p$21) begin
            picked = 1'b1;
        end
        if (ready$22$q & ~in_p$22) begin
            picked = 1'b1;
        end
        if (ready$23$q & ~in_p$23) begin
            picked = 1'b1;
        end
        if (ready$24$q & ~in_p$24) begin
            picked = 1'b1;
        end
        if (ready$25$q & ~in_p$25) begin
            picked = 1'b1;
        end
        if (ready$26$q & ~in_p$26) begin
            picked = 1'b1;
        end
        if (ready$27$q & ~in_p$27) begin
            picked = 1'b1;
        end
        if (ready$28$q & ~in_p$28) begin
            picked = 1'b1;
        end
        if (ready$29$q & ~in_p$29) begin
            picked = 1'b1;
        end
        if (ready$30$q & ~in_p$30) begin
            picked = 1'b1;
        end
        if (ready$31$q & ~in_p$31) begin
            picked = 1'b1;
        end
    end

    always @(*) begin
        pick_index = 32'h0;
        if (ready$0$q & ~in_p$0) begin
            pick_index = 0;
        end
        if (ready$1$q & ~in_p$1) begin
            pick_index = 1;
        end
        if (ready$2$q & ~in_p$2) begin
            pick_index = 2;
        end
        if (ready$3$q & ~in_p$3) begin
            pick_index = 3;
        end
        if (ready$4$q & ~in_p$4) begin
            pick_index = 4;
        end
        if (ready$5$q & ~in_p$5) begin
            pick_index = 5;
        end
        if (ready$6$q & ~in_p$6) begin
            pick_index = 6;
        end
        if (ready$7$q & ~in_p$7) begin
            pick_index = 7;
        end
        if (ready$8$q & ~in_p$8) begin
            pick_index = 8;
        end
        if (ready$9$q & ~in_p$9) begin
            pick_index = 9;
        end
        if (ready$10$q & ~in_p$10) begin
            pick_index = 10;
        end
        if (ready$11$q & ~in_p$11) begin
            pick_index = 11;
        end
        if (ready$12$q & ~in_p$12) begin
            pick_index = 12;
        end
        if (ready$13$q & ~in_p$13) begin
            pick_index = 13;
        end
        if (ready$14$q & ~in_p$14) begin
            pick_index = 14;
        end
        if (ready$15$q & ~in_p$15) begin
            pick_index = 15;
        end
        if (ready$16$q & ~in_p$16) begin
            pick_index = 16;
        end
        if (ready$17$q & ~in_p$17) begin
            pick_index = 17;
        end
        if (ready$18$q & ~in_p$18) begin
            pick_index = 18;
        end
        if (ready$19$q & ~in_p$19) begin
            pick_index = 19;
        end
        if (ready$20$q & ~in_p$20) begin
            pick_index = 20;
        end
        if (ready$21$q & ~in_p$21) begin
            pick_index = 21;
        end
        if (ready$22$q & ~in_p$22) begin
            pick_index = 22;
        end
        if (ready$23$q & ~in_p$23) begin
            pick_index = 23;
        end
        if (ready$24$q & ~in_p$24) begin
            pick_index = 24;
        end
        if (ready$25$q & ~in_p$25) begin
            pick_index = 25;
        end
        if (ready$26$q & ~in_p$26) begin
            pick_index = 26;
        end
        if (ready$27$q & ~in_p$27) begin
            pick_index = 27;
        end
        if (ready$28$q & ~in_p$28) begin
            pick_index = 28;
        end
        if (ready$29$q & ~in_p$29) begin
            pick_index = 29;
        end
        if (ready$30$q & ~in_p$30) begin
            pick_index = 30;
        end
        if (ready$31$q & ~in_p$31) begin
            pick_index = 31;
        end
    end

    always @(*) begin
        pick_waiting = 32'h0;
        if (ready$0$q & ~in_p$0) begin
            pick_waiting = waiting$0$q;
        end
        if (ready$1$q & ~in_p$1) begin
            pick_waiting = waiting$1$q;
        end
        if (ready$2$q & ~in_p$2) begin
            pick_waiting = waiting$2$q;
        end
        if (ready$3$q & ~in_p$3) begin
            pick_waiting = waiting$3$q;
        end
        if (ready$4$q & ~in_p$4) begin
            pick_waiting = waiting$4$q;
        end
        if (ready$5$q & ~in_p$5) begin
            pick_waiting = waiting$5$q;
        end
        if (ready$6$q & ~in_p$6) begin
            pick_waiting = waiting$6$q;
        end
        if (ready$7$q & ~in_p$7) begin
            pick_waiting = waiting$7$q;
        end
        if (ready$8$q & ~in_p$8) begin
            pick_waiting = waiting$8$q;
        end
        if (ready$9$q & ~in_p$9) begin
            pick_waiting = waiting$9$q;
        end
        if (ready$10$q & ~in_p$10) begin
            pick_waiting = waiting$10$q;
        end
        if (ready$11$q & ~in_p$11) begin
            pick_waiting = waiting$11$q;
        end
        if (ready$12$q & ~in_p$12) begin
            pick_waiting = waiting$12$q;
        end
        if (ready$13$q & ~in_p$13) begin
            pick_waiting = waiting$13$q;
        end
        if (ready$14$q & ~in_p$14) begin
            pick_waiting = waiting$14$q;
        end
        if (ready$15$q & ~in_p$15) begin
            pick_waiting = waiting$15$q;
        end
        if (ready$16$q & ~in_p$16) begin
            pick_waiting = waiting$16$q;
        end
        if (ready$17$q & ~in_p$17) begin
            pick_waiting = waiting$17$q;
        end
        if (ready$18$q & ~in_p$18) begin
            pick_waiting = waiting$18$q;
        end
        if (ready$19$q & ~in_p$19) begin
            pick_waiting = waiting$19$q;
        end
        if (ready$20$q & ~in_p$20) begin
            pick_waiting = waiting$20$q;
        end
        if (ready$21$q & ~in_p$21) begin
            pick_waiting = waiting$21$q;
        end
        if (ready$22$q & ~in_p$22) begin
            pick_waiting = waiting$22$q;
        end
        if (ready$23$q & ~in_p$23) begin
            pick_waiting = waiting$23$q;
        end
        if (ready$24$q & ~in_p$24) begin
            pick_waiting = waiting$24$q;
        end
        if (ready$25$q & ~in_p$25) begin
            pick_waiting = waiting$25$q;
        end
        if (ready$26$q & ~in_p$26) begin
            pick_waiting = waiting$26$q;
        end
        if (ready$27$q & ~in_p$27) begin
            pick_waiting = waiting$27$q;
        end
        if (ready$28$q & ~in_p$28) begin
            pick_waiting = waiting$28$q;
        end
        if (ready$29$q & ~in_p$29) begin
            pick_waiting = waiting$29$q;
        end
        if (ready$30$q & ~in_p$30) begin
            pick_waiting = waiting$30$q;
        end
        if (ready$31$q & ~in_p$31) begin
            pick_waiting = waiting$31$q;
        end
    end

    always @(*) begin
        pick_killed = 1'b0;
        if (ready$0$q & ~in_p$0) begin
            pick_killed = killed$0$q;
        end
        if (ready$1$q & ~in_p$1) begin
            pick_killed = killed$1$q;
        end
        if (ready$2$q & ~in_p$2) begin
            pick_killed = killed$2$q;
        end
        if (ready$3$q & ~in_p$3) begin
            pick_killed = killed$3$q;
        end
        if (ready$4$q & ~in_p$4) begin
            pick_killed = killed$4$q;
        end
        if (ready$5$q & ~in_p$5) begin
            pick_killed = killed$5$q;
        end
        if (ready$6$q & ~in_p$6) begin
            pick_killed = killed$6$q;
        end
        if (ready$7$q & ~in_p$7) begin
            pick_killed = killed$7$q;
        end
        if (ready$8$q & ~in_p$8) begin
            pick_killed = killed$8$q;
        end
        if (ready$9$q & ~in_p$9) begin
            pick_killed = killed$9$q;
        end
        if (ready$10$q & ~in_p$10) begin
            pick_killed = killed$10$q;
        end
        if (ready$11$q & ~in_p$11) begin
            pick_killed = killed$11$q;
        end
        if (ready$12$q & ~in_p$12) begin
            pick_killed = killed$12$q;
        end
        if (ready$13$q & ~in_p$13) begin
            pick_killed = killed$13$q;
        end
        if (ready$14$q & ~in_p$14) begin
            pick_killed = killed$14$q;
        end
        if (ready$15$q & ~in_p$15) begin
            pick_killed = killed$15$q;
        end
        if (ready$16$q & ~in_p$16) begin
            pick_killed = killed$16$q;
        end
        if (ready$17$q & ~in_p$17) begin
            pick_killed = killed$17$q;
        end
        if (ready$18$q & ~in_p$18) begin
            pick_killed = killed$18$q;
        end
        if (ready$19$q & ~in_p$19) begin
            pick_killed = killed$19$q;
        end
        if (ready$20$q & ~in_p$20) begin
            pick_killed = killed$20$q;
        end
        if (ready$21$q & ~in_p$21) begin
            pick_killed = killed$21$q;
        end
        if (ready$22$q & ~in_p$22) begin
            pick_killed = killed$22$q;
        end
        if (ready$23$q & ~in_p$23) begin
            pick_killed = killed$23$q;
        end
        if (ready$24$q & ~in_p$24) begin
            pick_killed = killed$24$q;
        end
        if (ready$25$q & ~in_p$25) begin
            pick_killed = killed$25$q;
        end
        if (ready$26$q & ~in_p$26) begin
            pick_killed = killed$26$q;
        end
        if (ready$27$q & ~in_p$27) begin
            pick_killed = killed$27$q;
        end
        if (ready$28$q & ~in_p$28) begin
            pick_killed = killed$28$q;
        end
        if (ready$29$q & ~in_p$29) begin
            pick_killed = killed$29$q;
        end
        if (ready$30$q & ~in_p$30) begin
            pick_killed = killed$30$q;
        end
        if (ready$31$q & ~in_p$31) begin
            pick_killed = killed$31$q;
        end
    end

    always @(*) begin
        count_ended_by_write = 1'b0;
        if (kill & (kill_index == 0)) begin
            if (hold$0$q) begin
                count_ended_by_write = 1'b1;
            end
        end
        if (kill & (kill_index == 1)) begin
            if (hold$1$q) begin
                count_ended_by_write = 1'b1;
            end
        end
        if (kill & (kill_index == 2)) begin
            if (hold$2$q) begin
                count_ended_by_write = 1'b1;
            end
        end
        if (kill & (kill_index == 3)) begin
            if (hold$3$q) begin
                count_ended_by_write = 1'b1;
            end
        end
        if (kill & (kill_index == 4)) begin
            if (hold$4$q) begin
                count_ended_by_write = 1'b1;
            end
        end
        if (kill & (kill_index == 5)) begin
            if (hold$5$q) begin
                count_ended_by_write = 1'b1;
            end
        end
        if (kill & (kill_index == 6)) begin
            if (hold$6$q) begin
                count_ended_by_write = 1'b1;
            end
        end
        if (kill & (kill_index == 7)) begin
            if (hold$7$q) begin
                count_ended_by_write = 1'b1;
            end
        end
        if (kill & (kill_index == 8)) begin
            if (hold$8$q) begin
                count_ended_by_write = 1'b1;
            end
        end
        if (kill & (kill_index == 9)) begin
            if (hold$9$q) begin
                count_ended_by_write = 1'b1;
            end
        end
        if (kill & (kill_index == 10)) begin
            if (hold$10$q) begin
                count_ended_by_write = 1'b1;
            end
        end
        if (kill & (kill_index == 11)) begin
            if (hold$11$q) begin
                count_ended_by_write = 1'b1;
            end
        end
        if (kill & (kill_index == 12)) begin
            if (hold$12$q) begin
                count_ended_by_write = 1'b1;
            end
        end
        if (kill & (kill_index == 13)) begin
            if (hold$13$q) begin
                count_ended_by_write = 1'b1;
            end
        end
        if (kill & (kill_index == 14)) begin
            if (hold$14$q) begin
                count_ended_by_write = 1'b1;
            end
        end
        if (kill & (kill_index == 15)) begin
            if (hold$15$q) begin
                count_ended_by_write = 1'b1;
            end
        end
        if (kill & (kill_index == 16)) begin
            if (hold$16$q) begin
                count_ended_by_write = 1'b1;
            end
        end
        if (kill & (kill_index == 17)) begin
            if (hold$17$q) begin
                count_ended_by_write = 1'b1;
            end
        end
        if (kill & (kill_index == 18)) begin
            if (hold$18$q) begin
                count_ended_by_write = 1'b1;
            end
        end
        if (kill & (kill_index == 19)) begin
            if (hold$19$q) begin
                count_ended_by_write = 1'b1;
            end
        end
        if (kill & (kill_index == 20)) begin
            if (hold$20$q) begin
                count_ended_by_write = 1'b1;
            end
        end
        if (kill & (kill_index == 21)) begin
            if (hold$21$q) begin
                count_ended_by_write = 1'b1;
            end
        end
        if (kill & (kill_index == 22)) begin
            if (hold$22$q) begin
                count_ended_by_write = 1'b1;
            end
        end
        if (kill & (kill_index == 23)) begin
            if (hold$23$q) begin
                count_ended_by_write = 1'b1;
            end
        end
        if (kill & (kill_index == 24)) begin
            if (hold$24$q) begin
                count_ended_by_write = 1'b1;
            end
        end
        if (kill & (kill_index == 25)) begin
            if (hold$25$q) begin
                count_ended_by_write = 1'b1;
            end
        end
        if (kill & (kill_index == 26)) begin
            if (hold$26$q) begin
                count_ended_by_write = 1'b1;
            end
        end
        if (kill & (kill_index == 27)) begin
            if (hold$27$q) begin
                count_ended_by_write = 1'b1;
            end
        end
        if (kill & (kill_index == 28)) begin
            if (hold$28$q) begin
                count_ended_by_write = 1'b1;
            end
        end
        if (kill & (kill_index == 29)) begin
            if (hold$29$q) begin
                count_ended_by_write = 1'b1;
            end
        end
        if (kill & (kill_index == 30)) begin
            if (hold$30$q) begin
                count_ended_by_write = 1'b1;
            end
        end
        if (kill & (kill_index == 31)) begin
            if (hold$31$q) begin
                count_ended_by_write = 1'b1;
            end
        end
    end

    always @(*) begin
        active$0$clock = clock;
    end

    always @(*) begin
        active$0$d = active$0$q;
        if (p_leaves) begin
            if (in_p$0) begin
                active$0$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 0)) begin
            active$0$d = 1'b1;
        end
        if (reset) begin
            active$0$d = 1'b0;
        end
    end

    always @(*) begin
        hold$0$clock = clock;
    end

    always @(*) begin
        hold$0$d = hold$0$q;
        if (hold$0$q & (expires$0 | (unsettled$0 == 32'h0))) begin
            hold$0$d = 1'b0;
        end
        if (finish & finish_ready & (finish_index == 0)) begin
            if (finish_hold & ~killed$0$q) begin
                hold$0$d = 1'b1;
            end
            else begin
            end
        end
        if (kill & (kill_index == 0)) begin
            if (hold$0$q) begin
                hold$0$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 0)) begin
            hold$0$d = 1'b0;
        end
        if (reset) begin
            hold$0$d = 1'b0;
        end
    end

    always @(*) begin
        ready$0$clock = clock;
    end

    always @(*) begin
        ready$0$d = ready$0$q;
        if (hold$0$q & (expires$0 | (unsettled$0 == 32'h0))) begin
            ready$0$d = 1'b1;
        end
        if (finish & finish_ready & (finish_index == 0)) begin
            if (finish_hold & ~killed$0$q) begin
            end
            else begin
                ready$0$d = 1'b1;
            end
        end
        if (kill & (kill_index == 0)) begin
            if (hold$0$q) begin
                ready$0$d = 1'b1;
            end
        end
        if (p_leaves) begin
            if (in_p$0) begin
                ready$0$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 0)) begin
            ready$0$d = 1'b0;
        end
        if (reset) begin
            ready$0$d = 1'b0;
        end
    end

    always @(*) begin
        killed$0$clock = clock;
    end

    always @(*) begin
        killed$0$d = killed$0$q;
        if (kill & (kill_index == 0)) begin
            killed$0$d = 1'b1;
        end
        if (p_leaves) begin
            if (in_p$0) begin
                killed$0$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 0)) begin
            killed$0$d = 1'b0;
        end
        if (reset) begin
            killed$0$d = 1'b0;
        end
    end

    always @(*) begin
        told$0$clock = clock;
    end

    always @(*) begin
        told$0$d = told$0$q;
        if (kill & (kill_index == 0)) begin
            told$0$d = 1'b1;
        end
        if (check_leaves) begin
            told$0$d = 1'b0;
        end
        if (p_leaves) begin
            if (in_p$0) begin
                told$0$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 0)) begin
            told$0$d = 1'b0;
        end
        if (reset) begin
            told$0$d = 1'b0;
        end
    end

    always @(*) begin
        line$0$clock = clock;
    end

    always @(*) begin
        line$0$d = line$0$q;
        if (allocate & (free_index$q == 0)) begin
            line$0$d = allocate_line;
        end
    end

    always @(*) begin
        expiry$0$clock = clock;
    end

    always @(*) begin
        expiry$0$d = expiry$0$q;
        if (finish & finish_ready & (finish_index == 0)) begin
            expiry$0$d = finish_expiry;
        end
    end

    always @(*) begin
        waiting$0$clock = clock;
    end

    always @(*) begin
        waiting$0$d = waiting$0$q;
        if (hit$0) begin
            if (complete_failed) begin
            end
            else begin
                waiting$0$d = waiting$0$q & ~complete_bit;
            end
        end
        if (finish & finish_ready & (finish_index == 0)) begin
            waiting$0$d = finish_waiting;
        end
        if (allocate & (free_index$q == 0)) begin
            waiting$0$d = 32'h0;
        end
    end

    always @(*) begin
        given_up$0$clock = clock;
    end

    always @(*) begin
        given_up$0$d = given_up$0$q;
        if (hit$0) begin
            if (complete_failed) begin
                given_up$0$d = given_up$0$q | complete_bit;
            end
            else begin
            end
        end
        if (finish & finish_ready & (finish_index == 0)) begin
            given_up$0$d = 32'h0;
        end
    end

    always @(*) begin
        hold_bit$0 = 32'h0;
        if (hold$0$q) begin
            hold_bit$0 = 32'h1;
        end
    end

    always @(*) begin
        unsettled$0 = waiting$0$q & ~given_up$0$q;
    end

    always @(*) begin
        expires$0 = hold$0$q & (expiry$0$q == now);
    end

    always @(*) begin
        hit$0 = complete & hold$0$q & ~expires$0 & (line$0$q == complete_line) & ((waiting$0$q & complete_bit) != 32'h0);
    end

    always @(*) begin
        in_p$0 = p_valid$q & (p_index$q == 0);
    end

    always @(*) begin
        active$1$clock = clock;
    end

    always @(*) begin
        active$1$d = active$1$q;
        if (p_leaves) begin
            if (in_p$1) begin
                active$1$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 1)) begin
            active$1$d = 1'b1;
        end
        if (reset) begin
            active$1$d = 1'b0;
        end
    end

    always @(*) begin
        hold$1$clock = clock;
    end

    always @(*) begin
        hold$1$d = hold$1$q;
        if (hold$1$q & (expires$1 | (unsettled$1 == 32'h0))) begin
            hold$1$d = 1'b0;
        end
        if (finish & finish_ready & (finish_index == 1)) begin
            if (finish_hold & ~killed$1$q) begin
                hold$1$d = 1'b1;
            end
            else begin
            end
        end
        if (kill & (kill_index == 1)) begin
            if (hold$1$q) begin
                hold$1$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 1)) begin
            hold$1$d = 1'b0;
        end
        if (reset) begin
            hold$1$d = 1'b0;
        end
    end

    always @(*) begin
        ready$1$clock = clock;
    end

    always @(*) begin
        ready$1$d = ready$1$q;
        if (hold$1$q & (expires$1 | (unsettled$1 == 32'h0))) begin
            ready$1$d = 1'b1;
        end
        if (finish & finish_ready & (finish_index == 1)) begin
            if (finish_hold & ~killed$1$q) begin
            end
            else begin
                ready$1$d = 1'b1;
            end
        end
        if (kill & (kill_index == 1)) begin
            if (hold$1$q) begin
                ready$1$d = 1'b1;
            end
        end
        if (p_leaves) begin
            if (in_p$1) begin
                ready$1$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 1)) begin
            ready$1$d = 1'b0;
        end
        if (reset) begin
            ready$1$d = 1'b0;
        end
    end

    always @(*) begin
        killed$1$clock = clock;
    end

    always @(*) begin
        killed$1$d = killed$1$q;
        if (kill & (kill_index == 1)) begin
            killed$1$d = 1'b1;
        end
        if (p_leaves) begin
            if (in_p$1) begin
                killed$1$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 1)) begin
            killed$1$d = 1'b0;
        end
        if (reset) begin
            killed$1$d = 1'b0;
        end
    end

    always @(*) begin
        told$1$clock = clock;
    end

    always @(*) begin
        told$1$d = told$1$q;
        if (kill & (kill_index == 1)) begin
            told$1$d = 1'b1;
        end
        if (check_leaves) begin
            told$1$d = 1'b0;
        end
        if (p_leaves) begin
            if (in_p$1) begin
                told$1$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 1)) begin
            told$1$d = 1'b0;
        end
        if (reset) begin
            told$1$d = 1'b0;
        end
    end

    always @(*) begin
        line$1$clock = clock;
    end

    always @(*) begin
        line$1$d = line$1$q;
        if (allocate & (free_index$q == 1)) begin
            line$1$d = allocate_line;
        end
    end

    always @(*) begin
        expiry$1$clock = clock;
    end

    always @(*) begin
        expiry$1$d = expiry$1$q;
        if (finish & finish_ready & (finish_index == 1)) begin
            expiry$1$d = finish_expiry;
        end
    end

    always @(*) begin
        waiting$1$clock = clock;
    end

    always @(*) begin
        waiting$1$d = waiting$1$q;
        if (hit$1) begin
            if (complete_failed) begin
            end
            else begin
                waiting$1$d = waiting$1$q & ~complete_bit;
            end
        end
        if (finish & finish_ready & (finish_index == 1)) begin
            waiting$1$d = finish_waiting;
        end
        if (allocate & (free_index$q == 1)) begin
            waiting$1$d = 32'h0;
        end
    end

    always @(*) begin
        given_up$1$clock = clock;
    end

    always @(*) begin
        given_up$1$d = given_up$1$q;
        if (hit$1) begin
            if (complete_failed) begin
                given_up$1$d = given_up$1$q | complete_bit;
            end
            else begin
            end
        end
        if (finish & finish_ready & (finish_index == 1)) begin
            given_up$1$d = 32'h0;
        end
    end

    always @(*) begin
        hold_bit$1 = 32'h0;
        if (hold$1$q) begin
            hold_bit$1 = 32'h1;
        end
    end

    always @(*) begin
        unsettled$1 = waiting$1$q & ~given_up$1$q;
    end

    always @(*) begin
        expires$1 = hold$1$q & (expiry$1$q == now);
    end

    always @(*) begin
        hit$1 = complete & hold$1$q & ~expires$1 & (line$1$q == complete_line) & ((waiting$1$q & complete_bit) != 32'h0);
    end

    always @(*) begin
        in_p$1 = p_valid$q & (p_index$q == 1);
    end

    always @(*) begin
        active$2$clock = clock;
    end

    always @(*) begin
        active$2$d = active$2$q;
        if (p_leaves) begin
            if (in_p$2) begin
                active$2$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 2)) begin
            active$2$d = 1'b1;
        end
        if (reset) begin
            active$2$d = 1'b0;
        end
    end

    always @(*) begin
        hold$2$clock = clock;
    end

    always @(*) begin
        hold$2$d = hold$2$q;
        if (hold$2$q & (expires$2 | (unsettled$2 == 32'h0))) begin
            hold$2$d = 1'b0;
        end
        if (finish & finish_ready & (finish_index == 2)) begin
            if (finish_hold & ~killed$2$q) begin
                hold$2$d = 1'b1;
            end
            else begin
            end
        end
        if (kill & (kill_index == 2)) begin
            if (hold$2$q) begin
                hold$2$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 2)) begin
            hold$2$d = 1'b0;
        end
        if (reset) begin
            hold$2$d = 1'b0;
        end
    end

    always @(*) begin
        ready$2$clock = clock;
    end

    always @(*) begin
        ready$2$d = ready$2$q;
        if (hold$2$q & (expires$2 | (unsettled$2 == 32'h0))) begin
            ready$2$d = 1'b1;
        end
        if (finish & finish_ready & (finish_index == 2)) begin
            if (finish_hold & ~killed$2$q) begin
            end
            else begin
                ready$2$d = 1'b1;
            end
        end
        if (kill & (kill_index == 2)) begin
            if (hold$2$q) begin
                ready$2$d = 1'b1;
            end
        end
        if (p_leaves) begin
            if (in_p$2) begin
                ready$2$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 2)) begin
            ready$2$d = 1'b0;
        end
        if (reset) begin
            ready$2$d = 1'b0;
        end
    end

    always @(*) begin
        killed$2$clock = clock;
    end

    always @(*) begin
        killed$2$d = killed$2$q;
        if (kill & (kill_index == 2)) begin
            killed$2$d = 1'b1;
        end
        if (p_leaves) begin
            if (in_p$2) begin
                killed$2$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 2)) begin
            killed$2$d = 1'b0;
        end
        if (reset) begin
            killed$2$d = 1'b0;
        end
    end

    always @(*) begin
        told$2$clock = clock;
    end

    always @(*) begin
        told$2$d = told$2$q;
        if (kill & (kill_index == 2)) begin
            told$2$d = 1'b1;
        end
        if (check_leaves) begin
            told$2$d = 1'b0;
        end
        if (p_leaves) begin
            if (in_p$2) begin
                told$2$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 2)) begin
            told$2$d = 1'b0;
        end
        if (reset) begin
            told$2$d = 1'b0;
        end
    end

    always @(*) begin
        line$2$clock = clock;
    end

    always @(*) begin
        line$2$d = line$2$q;
        if (allocate & (free_index$q == 2)) begin
            line$2$d = allocate_line;
        end
    end

    always @(*) begin
        expiry$2$clock = clock;
    end

    always @(*) begin
        expiry$2$d = expiry$2$q;
        if (finish & finish_ready & (finish_index == 2)) begin
            expiry$2$d = finish_expiry;
        end
    end

    always @(*) begin
        waiting$2$clock = clock;
    end

    always @(*) begin
        waiting$2$d = waiting$2$q;
        if (hit$2) begin
            if (complete_failed) begin
            end
            else begin
                waiting$2$d = waiting$2$q & ~complete_bit;
            end
        end
        if (finish & finish_ready & (finish_index == 2)) begin
            waiting$2$d = finish_waiting;
        end
        if (allocate & (free_index$q == 2)) begin
            waiting$2$d = 32'h0;
        end
    end

    always @(*) begin
        given_up$2$clock = clock;
    end

    always @(*) begin
        given_up$2$d = given_up$2$q;
        if (hit$2) begin
            if (complete_failed) begin
                given_up$2$d = given_up$2$q | complete_bit;
            end
            else begin
            end
        end
        if (finish & finish_ready & (finish_index == 2)) begin
            given_up$2$d = 32'h0;
        end
    end

    always @(*) begin
        hold_bit$2 = 32'h0;
        if (hold$2$q) begin
            hold_bit$2 = 32'h1;
        end
    end

    always @(*) begin
        unsettled$2 = waiting$2$q & ~given_up$2$q;
    end

    always @(*) begin
        expires$2 = hold$2$q & (expiry$2$q == now);
    end

    always @(*) begin
        hit$2 = complete & hold$2$q & ~expires$2 & (line$2$q == complete_line) & ((waiting$2$q & complete_bit) != 32'h0);
    end

    always @(*) begin
        in_p$2 = p_valid$q & (p_index$q == 2);
    end

    always @(*) begin
        active$3$clock = clock;
    end

    always @(*) begin
        active$3$d = active$3$q;
        if (p_leaves) begin
            if (in_p$3) begin
                active$3$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 3)) begin
            active$3$d = 1'b1;
        end
        if (reset) begin
            active$3$d = 1'b0;
        end
    end

    always @(*) begin
        hold$3$clock = clock;
    end

    always @(*) begin
        hold$3$d = hold$3$q;
        if (hold$3$q & (expires$3 | (unsettled$3 == 32'h0))) begin
            hold$3$d = 1'b0;
        end
        if (finish & finish_ready & (finish_index == 3)) begin
            if (finish_hold & ~killed$3$q) begin
                hold$3$d = 1'b1;
            end
            else begin
            end
        end
        if (kill & (kill_index == 3)) begin
            if (hold$3$q) begin
                hold$3$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 3)) begin
            hold$3$d = 1'b0;
        end
        if (reset) begin
            hold$3$d = 1'b0;
        end
    end

    always @(*) begin
        ready$3$clock = clock;
    end

    always @(*) begin
        ready$3$d = ready$3$q;
        if (hold$3$q & (expires$3 | (unsettled$3 == 32'h0))) begin
            ready$3$d = 1'b1;
        end
        if (finish & finish_ready & (finish_index == 3)) begin
            if (finish_hold & ~killed$3$q) begin
            end
            else begin
                ready$3$d = 1'b1;
            end
        end
        if (kill & (kill_index == 3)) begin
            if (hold$3$q) begin
                ready$3$d = 1'b1;
            end
        end
        if (p_leaves) begin
            if (in_p$3) begin
                ready$3$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 3)) begin
            ready$3$d = 1'b0;
        end
        if (reset) begin
            ready$3$d = 1'b0;
        end
    end

    always @(*) begin
        killed$3$clock = clock;
    end

    always @(*) begin
        killed$3$d = killed$3$q;
        if (kill & (kill_index == 3)) begin
            killed$3$d = 1'b1;
        end
        if (p_leaves) begin
            if (in_p$3) begin
                killed$3$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 3)) begin
            killed$3$d = 1'b0;
        end
        if (reset) begin
            killed$3$d = 1'b0;
        end
    end

    always @(*) begin
        told$3$clock = clock;
    end

    always @(*) begin
        told$3$d = told$3$q;
        if (kill & (kill_index == 3)) begin
            told$3$d = 1'b1;
        end
        if (check_leaves) begin
            told$3$d = 1'b0;
        end
        if (p_leaves) begin
            if (in_p$3) begin
                told$3$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 3)) begin
            told$3$d = 1'b0;
        end
        if (reset) begin
            told$3$d = 1'b0;
        end
    end

    always @(*) begin
        line$3$clock = clock;
    end

    always @(*) begin
        line$3$d = line$3$q;
        if (allocate & (free_index$q == 3)) begin
            line$3$d = allocate_line;
        end
    end

    always @(*) begin
        expiry$3$clock = clock;
    end

    always @(*) begin
        expiry$3$d = expiry$3$q;
        if (finish & finish_ready & (finish_index == 3)) begin
            expiry$3$d = finish_expiry;
        end
    end

    always @(*) begin
        waiting$3$clock = clock;
    end

    always @(*) begin
        waiting$3$d = waiting$3$q;
        if (hit$3) begin
            if (complete_failed) begin
            end
            else begin
                waiting$3$d = waiting$3$q & ~complete_bit;
            end
        end
        if (finish & finish_ready & (finish_index == 3)) begin
            waiting$3$d = finish_waiting;
        end
        if (allocate & (free_index$q == 3)) begin
            waiting$3$d = 32'h0;
        end
    end

    always @(*) begin
        given_up$3$clock = clock;
    end

    always @(*) begin
        given_up$3$d = given_up$3$q;
        if (hit$3) begin
            if (complete_failed) begin
                given_up$3$d = given_up$3$q | complete_bit;
            end
            else begin
            end
        end
        if (finish & finish_ready & (finish_index == 3)) begin
            given_up$3$d = 32'h0;
        end
    end

    always @(*) begin
        hold_bit$3 = 32'h0;
        if (hold$3$q) begin
            hold_bit$3 = 32'h1;
        end
    end

    always @(*) begin
        unsettled$3 = waiting$3$q & ~given_up$3$q;
    end

    always @(*) begin
        expires$3 = hold$3$q & (expiry$3$q == now);
    end

    always @(*) begin
        hit$3 = complete & hold$3$q & ~expires$3 & (line$3$q == complete_line) & ((waiting$3$q & complete_bit) != 32'h0);
    end

    always @(*) begin
        in_p$3 = p_valid$q & (p_index$q == 3);
    end

    always @(*) begin
        active$4$clock = clock;
    end

    always @(*) begin
        active$4$d = active$4$q;
        if (p_leaves) begin
            if (in_p$4) begin
                active$4$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 4)) begin
            active$4$d = 1'b1;
        end
        if (reset) begin
            active$4$d = 1'b0;
        end
    end

    always @(*) begin
        hold$4$clock = clock;
    end

    always @(*) begin
        hold$4$d = hold$4$q;
        if (hold$4$q & (expires$4 | (unsettled$4 == 32'h0))) begin
            hold$4$d = 1'b0;
        end
        if (finish & finish_ready & (finish_index == 4)) begin
            if (finish_hold & ~killed$4$q) begin
                hold$4$d = 1'b1;
            end
            else begin
            end
        end
        if (kill & (kill_index == 4)) begin
            if (hold$4$q) begin
                hold$4$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 4)) begin
            hold$4$d = 1'b0;
        end
        if (reset) begin
            hold$4$d = 1'b0;
        end
    end

    always @(*) begin
        ready$4$clock = clock;
    end

    always @(*) begin
        ready$4$d = ready$4$q;
        if (hold$4$q & (expires$4 | (unsettled$4 == 32'h0))) begin
            ready$4$d = 1'b1;
        end
        if (finish & finish_ready & (finish_index == 4)) begin
            if (finish_hold & ~killed$4$q) begin
            end
            else begin
                ready$4$d = 1'b1;
            end
        end
        if (kill & (kill_index == 4)) begin
            if (hold$4$q) begin
                ready$4$d = 1'b1;
            end
        end
        if (p_leaves) begin
            if (in_p$4) begin
                ready$4$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 4)) begin
            ready$4$d = 1'b0;
        end
        if (reset) begin
            ready$4$d = 1'b0;
        end
    end

    always @(*) begin
        killed$4$clock = clock;
    end

    always @(*) begin
        killed$4$d = killed$4$q;
        if (kill & (kill_index == 4)) begin
            killed$4$d = 1'b1;
        end
        if (p_leaves) begin
            if (in_p$4) begin
                killed$4$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 4)) begin
            killed$4$d = 1'b0;
        end
        if (reset) begin
            killed$4$d = 1'b0;
        end
    end

    always @(*) begin
        told$4$clock = clock;
    end

    always @(*) begin
        told$4$d = told$4$q;
        if (kill & (kill_index == 4)) begin
            told$4$d = 1'b1;
        end
        if (check_leaves) begin
            told$4$d = 1'b0;
        end
        if (p_leaves) begin
            if (in_p$4) begin
                told$4$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 4)) begin
            told$4$d = 1'b0;
        end
        if (reset) begin
            told$4$d = 1'b0;
        end
    end

    always @(*) begin
        line$4$clock = clock;
    end

    always @(*) begin
        line$4$d = line$4$q;
        if (allocate & (free_index$q == 4)) begin
            line$4$d = allocate_line;
        end
    end

    always @(*) begin
        expiry$4$clock = clock;
    end

    always @(*) begin
        expiry$4$d = expiry$4$q;
        if (finish & finish_ready & (finish_index == 4)) begin
            expiry$4$d = finish_expiry;
        end
    end

    always @(*) begin
        waiting$4$clock = clock;
    end

    always @(*) begin
        waiting$4$d = waiting$4$q;
        if (hit$4) begin
            if (complete_failed) begin
            end
            else begin
                waiting$4$d = waiting$4$q & ~complete_bit;
            end
        end
        if (finish & finish_ready & (finish_index == 4)) begin
            waiting$4$d = finish_waiting;
        end
        if (allocate & (free_index$q == 4)) begin
            waiting$4$d = 32'h0;
        end
    end

    always @(*) begin
        given_up$4$clock = clock;
    end

    always @(*) begin
        given_up$4$d = given_up$4$q;
        if (hit$4) begin
            if (complete_failed) begin
                given_up$4$d = given_up$4$q | complete_bit;
            end
            else begin
            end
        end
        if (finish & finish_ready & (finish_index == 4)) begin
            given_up$4$d = 32'h0;
        end
    end

    always @(*) begin
        hold_bit$4 = 32'h0;
        if (hold$4$q) begin
            hold_bit$4 = 32'h1;
        end
    end

    always @(*) begin
        unsettled$4 = waiting$4$q & ~given_up$4$q;
    end

    always @(*) begin
        expires$4 = hold$4$q & (expiry$4$q == now);
    end

    always @(*) begin
        hit$4 = complete & hold$4$q & ~expires$4 & (line$4$q == complete_line) & ((waiting$4$q & complete_bit) != 32'h0);
    end

    always @(*) begin
        in_p$4 = p_valid$q & (p_index$q == 4);
    end

    always @(*) begin
        active$5$clock = clock;
    end

    always @(*) begin
        active$5$d = active$5$q;
        if (p_leaves) begin
            if (in_p$5) begin
                active$5$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 5)) begin
            active$5$d = 1'b1;
        end
        if (reset) begin
            active$5$d = 1'b0;
        end
    end

    always @(*) begin
        hold$5$clock = clock;
    end

    always @(*) begin
        hold$5$d = hold$5$q;
        if (hold$5$q & (expires$5 | (unsettled$5 == 32'h0))) begin
            hold$5$d = 1'b0;
        end
        if (finish & finish_ready & (finish_index == 5)) begin
            if (finish_hold & ~killed$5$q) begin
                hold$5$d = 1'b1;
            end
            else begin
            end
        end
        if (kill & (kill_index == 5)) begin
            if (hold$5$q) begin
                hold$5$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 5)) begin
            hold$5$d = 1'b0;
        end
        if (reset) begin
            hold$5$d = 1'b0;
        end
    end

    always @(*) begin
        ready$5$clock = clock;
    end

    always @(*) begin
        ready$5$d = ready$5$q;
        if (hold$5$q & (expires$5 | (unsettled$5 == 32'h0))) begin
            ready$5$d = 1'b1;
        end
        if (finish & finish_ready & (finish_index == 5)) begin
            if (finish_hold & ~killed$5$q) begin
            end
            else begin
                ready$5$d = 1'b1;
            end
        end
        if (kill & (kill_index == 5)) begin
            if (hold$5$q) begin
                ready$5$d = 1'b1;
            end
        end
        if (p_leaves) begin
            if (in_p$5) begin
                ready$5$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 5)) begin
            ready$5$d = 1'b0;
        end
        if (reset) begin
            ready$5$d = 1'b0;
        end
    end

    always @(*) begin
        killed$5$clock = clock;
    end

    always @(*) begin
        killed$5$d = killed$5$q;
        if (kill & (kill_index == 5)) begin
            killed$5$d = 1'b1;
        end
        if (p_leaves) begin
            if (in_p$5) begin
                killed$5$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 5)) begin
            killed$5$d = 1'b0;
        end
        if (reset) begin
            killed$5$d = 1'b0;
        end
    end

    always @(*) begin
        told$5$clock = clock;
    end

    always @(*) begin
        told$5$d = told$5$q;
        if (kill & (kill_index == 5)) begin
            told$5$d = 1'b1;
        end
        if (check_leaves) begin
            told$5$d = 1'b0;
        end
        if (p_leaves) begin
            if (in_p$5) begin
                told$5$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 5)) begin
            told$5$d = 1'b0;
        end
        if (reset) begin
            told$5$d = 1'b0;
        end
    end

    always @(*) begin
        line$5$clock = clock;
    end

    always @(*) begin
        line$5$d = line$5$q;
        if (allocate & (free_index$q == 5)) begin
            line$5$d = allocate_line;
        end
    end

    always @(*) begin
        expiry$5$clock = clock;
    end

    always @(*) begin
        expiry$5$d = expiry$5$q;
        if (finish & finish_ready & (finish_index == 5)) begin
            expiry$5$d = finish_expiry;
        end
    end

    always @(*) begin
        waiting$5$clock = clock;
    end

    always @(*) begin
        waiting$5$d = waiting$5$q;
        if (hit$5) begin
            if (complete_failed) begin
            end
            else begin
                waiting$5$d = waiting$5$q & ~complete_bit;
            end
        end
        if (finish & finish_ready & (finish_index == 5)) begin
            waiting$5$d = finish_waiting;
        end
        if (allocate & (free_index$q == 5)) begin
            waiting$5$d = 32'h0;
        end
    end

    always @(*) begin
        given_up$5$clock = clock;
    end

    always @(*) begin
        given_up$5$d = given_up$5$q;
        if (hit$5) begin
            if (complete_failed) begin
                given_up$5$d = given_up$5$q | complete_bit;
            end
            else begin
            end
        end
        if (finish & finish_ready & (finish_index == 5)) begin
            given_up$5$d = 32'h0;
        end
    end

    always @(*) begin
        hold_bit$5 = 32'h0;
        if (hold$5$q) begin
            hold_bit$5 = 32'h1;
        end
    end

    always @(*) begin
        unsettled$5 = waiting$5$q & ~given_up$5$q;
    end

    always @(*) begin
        expires$5 = hold$5$q & (expiry$5$q == now);
    end

    always @(*) begin
        hit$5 = complete & hold$5$q & ~expires$5 & (line$5$q == complete_line) & ((waiting$5$q & complete_bit) != 32'h0);
    end

    always @(*) begin
        in_p$5 = p_valid$q & (p_index$q == 5);
    end

    always @(*) begin
        active$6$clock = clock;
    end

    always @(*) begin
        active$6$d = active$6$q;
        if (p_leaves) begin
            if (in_p$6) begin
                active$6$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 6)) begin
            active$6$d = 1'b1;
        end
        if (reset) begin
            active$6$d = 1'b0;
        end
    end

    always @(*) begin
        hold$6$clock = clock;
    end

    always @(*) begin
        hold$6$d = hold$6$q;
        if (hold$6$q & (expires$6 | (unsettled$6 == 32'h0))) begin
            hold$6$d = 1'b0;
        end
        if (finish & finish_ready & (finish_index == 6)) begin
            if (finish_hold & ~killed$6$q) begin
                hold$6$d = 1'b1;
            end
            else begin
            end
        end
        if (kill & (kill_index == 6)) begin
            if (hold$6$q) begin
                hold$6$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 6)) begin
            hold$6$d = 1'b0;
        end
        if (reset) begin
            hold$6$d = 1'b0;
        end
    end

    always @(*) begin
        ready$6$clock = clock;
    end

    always @(*) begin
        ready$6$d = ready$6$q;
        if (hold$6$q & (expires$6 | (unsettled$6 == 32'h0))) begin
            ready$6$d = 1'b1;
        end
        if (finish & finish_ready & (finish_index == 6)) begin
            if (finish_hold & ~killed$6$q) begin
            end
            else begin
                ready$6$d = 1'b1;
            end
        end
        if (kill & (kill_index == 6)) begin
            if (hold$6$q) begin
                ready$6$d = 1'b1;
            end
        end
        if (p_leaves) begin
            if (in_p$6) begin
                ready$6$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 6)) begin
            ready$6$d = 1'b0;
        end
        if (reset) begin
            ready$6$d = 1'b0;
        end
    end

    always @(*) begin
        killed$6$clock = clock;
    end

    always @(*) begin
        killed$6$d = killed$6$q;
        if (kill & (kill_index == 6)) begin
            killed$6$d = 1'b1;
        end
        if (p_leaves) begin
            if (in_p$6) begin
                killed$6$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 6)) begin
            killed$6$d = 1'b0;
        end
        if (reset) begin
            killed$6$d = 1'b0;
        end
    end

    always @(*) begin
        told$6$clock = clock;
    end

    always @(*) begin
        told$6$d = told$6$q;
        if (kill & (kill_index == 6)) begin
            told$6$d = 1'b1;
        end
        if (check_leaves) begin
            told$6$d = 1'b0;
        end
        if (p_leaves) begin
            if (in_p$6) begin
                told$6$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 6)) begin
            told$6$d = 1'b0;
        end
        if (reset) begin
            told$6$d = 1'b0;
        end
    end

    always @(*) begin
        line$6$clock = clock;
    end

    always @(*) begin
        line$6$d = line$6$q;
        if (allocate & (free_index$q == 6)) begin
            line$6$d = allocate_line;
        end
    end

    always @(*) begin
        expiry$6$clock = clock;
    end

    always @(*) begin
        expiry$6$d = expiry$6$q;
        if (finish & finish_ready & (finish_index == 6)) begin
            expiry$6$d = finish_expiry;
        end
    end

    always @(*) begin
        waiting$6$clock = clock;
    end

    always @(*) begin
        waiting$6$d = waiting$6$q;
        if (hit$6) begin
            if (complete_failed) begin
            end
            else begin
                waiting$6$d = waiting$6$q & ~complete_bit;
            end
        end
        if (finish & finish_ready & (finish_index == 6)) begin
            waiting$6$d = finish_waiting;
        end
        if (allocate & (free_index$q == 6)) begin
            waiting$6$d = 32'h0;
        end
    end

    always @(*) begin
        given_up$6$clock = clock;
    end

    always @(*) begin
        given_up$6$d = given_up$6$q;
        if (hit$6) begin
            if (complete_failed) begin
                given_up$6$d = given_up$6$q | complete_bit;
            end
            else begin
            end
        end
        if (finish & finish_ready & (finish_index == 6)) begin
            given_up$6$d = 32'h0;
        end
    end

    always @(*) begin
        hold_bit$6 = 32'h0;
        if (hold$6$q) begin
            hold_bit$6 = 32'h1;
        end
    end

    always @(*) begin
        unsettled$6 = waiting$6$q & ~given_up$6$q;
    end

    always @(*) begin
        expires$6 = hold$6$q & (expiry$6$q == now);
    end

    always @(*) begin
        hit$6 = complete & hold$6$q & ~expires$6 & (line$6$q == complete_line) & ((waiting$6$q & complete_bit) != 32'h0);
    end

    always @(*) begin
        in_p$6 = p_valid$q & (p_index$q == 6);
    end

    always @(*) begin
        active$7$clock = clock;
    end

    always @(*) begin
        active$7$d = active$7$q;
        if (p_leaves) begin
            if (in_p$7) begin
                active$7$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 7)) begin
            active$7$d = 1'b1;
        end
        if (reset) begin
            active$7$d = 1'b0;
        end
    end

    always @(*) begin
        hold$7$clock = clock;
    end

    always @(*) begin
        hold$7$d = hold$7$q;
        if (hold$7$q & (expires$7 | (unsettled$7 == 32'h0))) begin
            hold$7$d = 1'b0;
        end
        if (finish & finish_ready & (finish_index == 7)) begin
            if (finish_hold & ~killed$7$q) begin
                hold$7$d = 1'b1;
            end
            else begin
            end
        end
        if (kill & (kill_index == 7)) begin
            if (hold$7$q) begin
                hold$7$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 7)) begin
            hold$7$d = 1'b0;
        end
        if (reset) begin
            hold$7$d = 1'b0;
        end
    end

    always @(*) begin
        ready$7$clock = clock;
    end

    always @(*) begin
        ready$7$d = ready$7$q;
        if (hold$7$q & (expires$7 | (unsettled$7 == 32'h0))) begin
            ready$7$d = 1'b1;
        end
        if (finish & finish_ready & (finish_index == 7)) begin
            if (finish_hold & ~killed$7$q) begin
            end
            else begin
                ready$7$d = 1'b1;
            end
        end
        if (kill & (kill_index == 7)) begin
            if (hold$7$q) begin
                ready$7$d = 1'b1;
            end
        end
        if (p_leaves) begin
            if (in_p$7) begin
                ready$7$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 7)) begin
            ready$7$d = 1'b0;
        end
        if (reset) begin
            ready$7$d = 1'b0;
        end
    end

    always @(*) begin
        killed$7$clock = clock;
    end

    always @(*) begin
        killed$7$d = killed$7$q;
        if (kill & (kill_index == 7)) begin
            killed$7$d = 1'b1;
        end
        if (p_leaves) begin
            if (in_p$7) begin
                killed$7$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 7)) begin
            killed$7$d = 1'b0;
        end
        if (reset) begin
            killed$7$d = 1'b0;
        end
    end

    always @(*) begin
        told$7$clock = clock;
    end

    always @(*) begin
        told$7$d = told$7$q;
        if (kill & (kill_index == 7)) begin
            told$7$d = 1'b1;
        end
        if (check_leaves) begin
            told$7$d = 1'b0;
        end
        if (p_leaves) begin
            if (in_p$7) begin
                told$7$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 7)) begin
            told$7$d = 1'b0;
        end
        if (reset) begin
            told$7$d = 1'b0;
        end
    end

    always @(*) begin
        line$7$clock = clock;
    end

    always @(*) begin
        line$7$d = line$7$q;
        if (allocate & (free_index$q == 7)) begin
            line$7$d = allocate_line;
        end
    end

    always @(*) begin
        expiry$7$clock = clock;
    end

    always @(*) begin
        expiry$7$d = expiry$7$q;
        if (finish & finish_ready & (finish_index == 7)) begin
            expiry$7$d = finish_expiry;
        end
    end

    always @(*) begin
        waiting$7$clock = clock;
    end

    always @(*) begin
        waiting$7$d = waiting$7$q;
        if (hit$7) begin
            if (complete_failed) begin
            end
            else begin
                waiting$7$d = waiting$7$q & ~complete_bit;
            end
        end
        if (finish & finish_ready & (finish_index == 7)) begin
            waiting$7$d = finish_waiting;
        end
        if (allocate & (free_index$q == 7)) begin
            waiting$7$d = 32'h0;
        end
    end

    always @(*) begin
        given_up$7$clock = clock;
    end

    always @(*) begin
        given_up$7$d = given_up$7$q;
        if (hit$7) begin
            if (complete_failed) begin
                given_up$7$d = given_up$7$q | complete_bit;
            end
            else begin
            end
        end
        if (finish & finish_ready & (finish_index == 7)) begin
            given_up$7$d = 32'h0;
        end
    end

    always @(*) begin
        hold_bit$7 = 32'h0;
        if (hold$7$q) begin
            hold_bit$7 = 32'h1;
        end
    end

    always @(*) begin
        unsettled$7 = waiting$7$q & ~given_up$7$q;
    end

    always @(*) begin
        expires$7 = hold$7$q & (expiry$7$q == now);
    end

    always @(*) begin
        hit$7 = complete & hold$7$q & ~expires$7 & (line$7$q == complete_line) & ((waiting$7$q & complete_bit) != 32'h0);
    end

    always @(*) begin
        in_p$7 = p_valid$q & (p_index$q == 7);
    end

    always @(*) begin
        active$8$clock = clock;
    end

    always @(*) begin
        active$8$d = active$8$q;
        if (p_leaves) begin
            if (in_p$8) begin
                active$8$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 8)) begin
            active$8$d = 1'b1;
        end
        if (reset) begin
            active$8$d = 1'b0;
        end
    end

    always @(*) begin
        hold$8$clock = clock;
    end

    always @(*) begin
        hold$8$d = hold$8$q;
        if (hold$8$q & (expires$8 | (unsettled$8 == 32'h0))) begin
            hold$8$d = 1'b0;
        end
        if (finish & finish_ready & (finish_index == 8)) begin
            if (finish_hold & ~killed$8$q) begin
                hold$8$d = 1'b1;
            end
            else begin
            end
        end
        if (kill & (kill_index == 8)) begin
            if (hold$8$q) begin
                hold$8$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 8)) begin
            hold$8$d = 1'b0;
        end
        if (reset) begin
            hold$8$d = 1'b0;
        end
    end

    always @(*) begin
        ready$8$clock = clock;
    end

    always @(*) begin
        ready$8$d = ready$8$q;
        if (hold$8$q & (expires$8 | (unsettled$8 == 32'h0))) begin
            ready$8$d = 1'b1;
        end
        if (finish & finish_ready & (finish_index == 8)) begin
            if (finish_hold & ~killed$8$q) begin
            end
            else begin
                ready$8$d = 1'b1;
            end
        end
        if (kill & (kill_index == 8)) begin
            if (hold$8$q) begin
                ready$8$d = 1'b1;
            end
        end
        if (p_leaves) begin
            if (in_p$8) begin
                ready$8$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 8)) begin
            ready$8$d = 1'b0;
        end
        if (reset) begin
            ready$8$d = 1'b0;
        end
    end

    always @(*) begin
        killed$8$clock = clock;
    end

    always @(*) begin
        killed$8$d = killed$8$q;
        if (kill & (kill_index == 8)) begin
            killed$8$d = 1'b1;
        end
        if (p_leaves) begin
            if (in_p$8) begin
                killed$8$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 8)) begin
            killed$8$d = 1'b0;
        end
        if (reset) begin
            killed$8$d = 1'b0;
        end
    end

    always @(*) begin
        told$8$clock = clock;
    end

    always @(*) begin
        told$8$d = told$8$q;
        if (kill & (kill_index == 8)) begin
            told$8$d = 1'b1;
        end
        if (check_leaves) begin
            told$8$d = 1'b0;
        end
        if (p_leaves) begin
            if (in_p$8) begin
                told$8$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 8)) begin
            told$8$d = 1'b0;
        end
        if (reset) begin
            told$8$d = 1'b0;
        end
    end

    always @(*) begin
        line$8$clock = clock;
    end

    always @(*) begin
        line$8$d = line$8$q;
        if (allocate & (free_index$q == 8)) begin
            line$8$d = allocate_line;
        end
    end

    always @(*) begin
        expiry$8$clock = clock;
    end

    always @(*) begin
        expiry$8$d = expiry$8$q;
        if (finish & finish_ready & (finish_index == 8)) begin
            expiry$8$d = finish_expiry;
        end
    end

    always @(*) begin
        waiting$8$clock = clock;
    end

    always @(*) begin
        waiting$8$d = waiting$8$q;
        if (hit$8) begin
            if (complete_failed) begin
            end
            else begin
                waiting$8$d = waiting$8$q & ~complete_bit;
            end
        end
        if (finish & finish_ready & (finish_index == 8)) begin
            waiting$8$d = finish_waiting;
        end
        if (allocate & (free_index$q == 8)) begin
            waiting$8$d = 32'h0;
        end
    end

    always @(*) begin
        given_up$8$clock = clock;
    end

    always @(*) begin
        given_up$8$d = given_up$8$q;
        if (hit$8) begin
            if (complete_failed) begin
                given_up$8$d = given_up$8$q | complete_bit;
            end
            else begin
            end
        end
        if (finish & finish_ready & (finish_index == 8)) begin
            given_up$8$d = 32'h0;
        end
    end

    always @(*) begin
        hold_bit$8 = 32'h0;
        if (hold$8$q) begin
            hold_bit$8 = 32'h1;
        end
    end

    always @(*) begin
        unsettled$8 = waiting$8$q & ~given_up$8$q;
    end

    always @(*) begin
        expires$8 = hold$8$q & (expiry$8$q == now);
    end

    always @(*) begin
        hit$8 = complete & hold$8$q & ~expires$8 & (line$8$q == complete_line) & ((waiting$8$q & complete_bit) != 32'h0);
    end

    always @(*) begin
        in_p$8 = p_valid$q & (p_index$q == 8);
    end

    always @(*) begin
        active$9$clock = clock;
    end

    always @(*) begin
        active$9$d = active$9$q;
        if (p_leaves) begin
            if (in_p$9) begin
                active$9$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 9)) begin
            active$9$d = 1'b1;
        end
        if (reset) begin
            active$9$d = 1'b0;
        end
    end

    always @(*) begin
        hold$9$clock = clock;
    end

    always @(*) begin
        hold$9$d = hold$9$q;
        if (hold$9$q & (expires$9 | (unsettled$9 == 32'h0))) begin
            hold$9$d = 1'b0;
        end
        if (finish & finish_ready & (finish_index == 9)) begin
            if (finish_hold & ~killed$9$q) begin
                hold$9$d = 1'b1;
            end
            else begin
            end
        end
        if (kill & (kill_index == 9)) begin
            if (hold$9$q) begin
                hold$9$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 9)) begin
            hold$9$d = 1'b0;
        end
        if (reset) begin
            hold$9$d = 1'b0;
        end
    end

    always @(*) begin
        ready$9$clock = clock;
    end

    always @(*) begin
        ready$9$d = ready$9$q;
        if (hold$9$q & (expires$9 | (unsettled$9 == 32'h0))) begin
            ready$9$d = 1'b1;
        end
        if (finish & finish_ready & (finish_index == 9)) begin
            if (finish_hold & ~killed$9$q) begin
            end
            else begin
                ready$9$d = 1'b1;
            end
        end
        if (kill & (kill_index == 9)) begin
            if (hold$9$q) begin
                ready$9$d = 1'b1;
            end
        end
        if (p_leaves) begin
            if (in_p$9) begin
                ready$9$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 9)) begin
            ready$9$d = 1'b0;
        end
        if (reset) begin
            ready$9$d = 1'b0;
        end
    end

    always @(*) begin
        killed$9$clock = clock;
    end

    always @(*) begin
        killed$9$d = killed$9$q;
        if (kill & (kill_index == 9)) begin
            killed$9$d = 1'b1;
        end
        if (p_leaves) begin
            if (in_p$9) begin
                killed$9$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 9)) begin
            killed$9$d = 1'b0;
        end
        if (reset) begin
            killed$9$d = 1'b0;
        end
    end

    always @(*) begin
        told$9$clock = clock;
    end

    always @(*) begin
        told$9$d = told$9$q;
        if (kill & (kill_index == 9)) begin
            told$9$d = 1'b1;
        end
        if (check_leaves) begin
            told$9$d = 1'b0;
        end
        if (p_leaves) begin
            if (in_p$9) begin
                told$9$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 9)) begin
            told$9$d = 1'b0;
        end
        if (reset) begin
            told$9$d = 1'b0;
        end
    end

    always @(*) begin
        line$9$clock = clock;
    end

    always @(*) begin
        line$9$d = line$9$q;
        if (allocate & (free_index$q == 9)) begin
            line$9$d = allocate_line;
        end
    end

    always @(*) begin
        expiry$9$clock = clock;
    end

    always @(*) begin
        expiry$9$d = expiry$9$q;
        if (finish & finish_ready & (finish_index == 9)) begin
            expiry$9$d = finish_expiry;
        end
    end

    always @(*) begin
        waiting$9$clock = clock;
    end

    always @(*) begin
        waiting$9$d = waiting$9$q;
        if (hit$9) begin
            if (complete_failed) begin
            end
            else begin
                waiting$9$d = waiting$9$q & ~complete_bit;
            end
        end
        if (finish & finish_ready & (finish_index == 9)) begin
            waiting$9$d = finish_waiting;
        end
        if (allocate & (free_index$q == 9)) begin
            waiting$9$d = 32'h0;
        end
    end

    always @(*) begin
        given_up$9$clock = clock;
    end

    always @(*) begin
        given_up$9$d = given_up$9$q;
        if (hit$9) begin
            if (complete_failed) begin
                given_up$9$d = given_up$9$q | complete_bit;
            end
            else begin
            end
        end
        if (finish & finish_ready & (finish_index == 9)) begin
            given_up$9$d = 32'h0;
        end
    end

    always @(*) begin
        hold_bit$9 = 32'h0;
        if (hold$9$q) begin
            hold_bit$9 = 32'h1;
        end
    end

    always @(*) begin
        unsettled$9 = waiting$9$q & ~given_up$9$q;
    end

    always @(*) begin
        expires$9 = hold$9$q & (expiry$9$q == now);
    end

    always @(*) begin
        hit$9 = complete & hold$9$q & ~expires$9 & (line$9$q == complete_line) & ((waiting$9$q & complete_bit) != 32'h0);
    end

    always @(*) begin
        in_p$9 = p_valid$q & (p_index$q == 9);
    end

    always @(*) begin
        active$10$clock = clock;
    end

    always @(*) begin
        active$10$d = active$10$q;
        if (p_leaves) begin
            if (in_p$10) begin
                active$10$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 10)) begin
            active$10$d = 1'b1;
        end
        if (reset) begin
            active$10$d = 1'b0;
        end
    end

    always @(*) begin
        hold$10$clock = clock;
    end

    always @(*) begin
        hold$10$d = hold$10$q;
        if (hold$10$q & (expires$10 | (unsettled$10 == 32'h0))) begin
            hold$10$d = 1'b0;
        end
        if (finish & finish_ready & (finish_index == 10)) begin
            if (finish_hold & ~killed$10$q) begin
                hold$10$d = 1'b1;
            end
            else begin
            end
        end
        if (kill & (kill_index == 10)) begin
            if (hold$10$q) begin
                hold$10$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 10)) begin
            hold$10$d = 1'b0;
        end
        if (reset) begin
            hold$10$d = 1'b0;
        end
    end

    always @(*) begin
        ready$10$clock = clock;
    end

    always @(*) begin
        ready$10$d = ready$10$q;
        if (hold$10$q & (expires$10 | (unsettled$10 == 32'h0))) begin
            ready$10$d = 1'b1;
        end
        if (finish & finish_ready & (finish_index == 10)) begin
            if (finish_hold & ~killed$10$q) begin
            end
            else begin
                ready$10$d = 1'b1;
            end
        end
        if (kill & (kill_index == 10)) begin
            if (hold$10$q) begin
                ready$10$d = 1'b1;
            end
        end
        if (p_leaves) begin
            if (in_p$10) begin
                ready$10$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 10)) begin
            ready$10$d = 1'b0;
        end
        if (reset) begin
            ready$10$d = 1'b0;
        end
    end

    always @(*) begin
        killed$10$clock = clock;
    end

    always @(*) begin
        killed$10$d = killed$10$q;
        if (kill & (kill_index == 10)) begin
            killed$10$d = 1'b1;
        end
        if (p_leaves) begin
            if (in_p$10) begin
                killed$10$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 10)) begin
            killed$10$d = 1'b0;
        end
        if (reset) begin
            killed$10$d = 1'b0;
        end
    end

    always @(*) begin
        told$10$clock = clock;
    end

    always @(*) begin
        told$10$d = told$10$q;
        if (kill & (kill_index == 10)) begin
            told$10$d = 1'b1;
        end
        if (check_leaves) begin
            told$10$d = 1'b0;
        end
        if (p_leaves) begin
            if (in_p$10) begin
                told$10$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 10)) begin
            told$10$d = 1'b0;
        end
        if (reset) begin
            told$10$d = 1'b0;
        end
    end

    always @(*) begin
        line$10$clock = clock;
    end

    always @(*) begin
        line$10$d = line$10$q;
        if (allocate & (free_index$q == 10)) begin
            line$10$d = allocate_line;
        end
    end

    always @(*) begin
        expiry$10$clock = clock;
    end

    always @(*) begin
        expiry$10$d = expiry$10$q;
        if (finish & finish_ready & (finish_index == 10)) begin
            expiry$10$d = finish_expiry;
        end
    end

    always @(*) begin
        waiting$10$clock = clock;
    end

    always @(*) begin
        waiting$10$d = waiting$10$q;
        if (hit$10) begin
            if (complete_failed) begin
            end
            else begin
                waiting$10$d = waiting$10$q & ~complete_bit;
            end
        end
        if (finish & finish_ready & (finish_index == 10)) begin
            waiting$10$d = finish_waiting;
        end
        if (allocate & (free_index$q == 10)) begin
            waiting$10$d = 32'h0;
        end
    end

    always @(*) begin
        given_up$10$clock = clock;
    end

    always @(*) begin
        given_up$10$d = given_up$10$q;
        if (hit$10) begin
            if (complete_failed) begin
                given_up$10$d = given_up$10$q | complete_bit;
            end
            else begin
            end
        end
        if (finish & finish_ready & (finish_index == 10)) begin
            given_up$10$d = 32'h0;
        end
    end

    always @(*) begin
        hold_bit$10 = 32'h0;
        if (hold$10$q) begin
            hold_bit$10 = 32'h1;
        end
    end

    always @(*) begin
        unsettled$10 = waiting$10$q & ~given_up$10$q;
    end

    always @(*) begin
        expires$10 = hold$10$q & (expiry$10$q == now);
    end

    always @(*) begin
        hit$10 = complete & hold$10$q & ~expires$10 & (line$10$q == complete_line) & ((waiting$10$q & complete_bit) != 32'h0);
    end

    always @(*) begin
        in_p$10 = p_valid$q & (p_index$q == 10);
    end

    always @(*) begin
        active$11$clock = clock;
    end

    always @(*) begin
        active$11$d = active$11$q;
        if (p_leaves) begin
            if (in_p$11) begin
                active$11$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 11)) begin
            active$11$d = 1'b1;
        end
        if (reset) begin
            active$11$d = 1'b0;
        end
    end

    always @(*) begin
        hold$11$clock = clock;
    end

    always @(*) begin
        hold$11$d = hold$11$q;
        if (hold$11$q & (expires$11 | (unsettled$11 == 32'h0))) begin
            hold$11$d = 1'b0;
        end
        if (finish & finish_ready & (finish_index == 11)) begin
            if (finish_hold & ~killed$11$q) begin
                hold$11$d = 1'b1;
            end
            else begin
            end
        end
        if (kill & (kill_index == 11)) begin
            if (hold$11$q) begin
                hold$11$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 11)) begin
            hold$11$d = 1'b0;
        end
        if (reset) begin
            hold$11$d = 1'b0;
        end
    end

    always @(*) begin
        ready$11$clock = clock;
    end

    always @(*) begin
        ready$11$d = ready$11$q;
        if (hold$11$q & (expires$11 | (unsettled$11 == 32'h0))) begin
            ready$11$d = 1'b1;
        end
        if (finish & finish_ready & (finish_index == 11)) begin
            if (finish_hold & ~killed$11$q) begin
            end
            else begin
                ready$11$d = 1'b1;
            end
        end
        if (kill & (kill_index == 11)) begin
            if (hold$11$q) begin
                ready$11$d = 1'b1;
            end
        end
        if (p_leaves) begin
            if (in_p$11) begin
                ready$11$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 11)) begin
            ready$11$d = 1'b0;
        end
        if (reset) begin
            ready$11$d = 1'b0;
        end
    end

    always @(*) begin
        killed$11$clock = clock;
    end

    always @(*) begin
        killed$11$d = killed$11$q;
        if (kill & (kill_index == 11)) begin
            killed$11$d = 1'b1;
        end
        if (p_leaves) begin
            if (in_p$11) begin
                killed$11$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 11)) begin
            killed$11$d = 1'b0;
        end
        if (reset) begin
            killed$11$d = 1'b0;
        end
    end

    always @(*) begin
        told$11$clock = clock;
    end

    always @(*) begin
        told$11$d = told$11$q;
        if (kill & (kill_index == 11)) begin
            told$11$d = 1'b1;
        end
        if (check_leaves) begin
            told$11$d = 1'b0;
        end
        if (p_leaves) begin
            if (in_p$11) begin
                told$11$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 11)) begin
            told$11$d = 1'b0;
        end
        if (reset) begin
            told$11$d = 1'b0;
        end
    end

    always @(*) begin
        line$11$clock = clock;
    end

    always @(*) begin
        line$11$d = line$11$q;
        if (allocate & (free_index$q == 11)) begin
            line$11$d = allocate_line;
        end
    end

    always @(*) begin
        expiry$11$clock = clock;
    end

    always @(*) begin
        expiry$11$d = expiry$11$q;
        if (finish & finish_ready & (finish_index == 11)) begin
            expiry$11$d = finish_expiry;
        end
    end

    always @(*) begin
        waiting$11$clock = clock;
    end

    always @(*) begin
        waiting$11$d = waiting$11$q;
        if (hit$11) begin
            if (complete_failed) begin
            end
            else begin
                waiting$11$d = waiting$11$q & ~complete_bit;
            end
        end
        if (finish & finish_ready & (finish_index == 11)) begin
            waiting$11$d = finish_waiting;
        end
        if (allocate & (free_index$q == 11)) begin
            waiting$11$d = 32'h0;
        end
    end

    always @(*) begin
        given_up$11$clock = clock;
    end

    always @(*) begin
        given_up$11$d = given_up$11$q;
        if (hit$11) begin
            if (complete_failed) begin
                given_up$11$d = given_up$11$q | complete_bit;
            end
            else begin
            end
        end
        if (finish & finish_ready & (finish_index == 11)) begin
            given_up$11$d = 32'h0;
        end
    end

    always @(*) begin
        hold_bit$11 = 32'h0;
        if (hold$11$q) begin
            hold_bit$11 = 32'h1;
        end
    end

    always @(*) begin
        unsettled$11 = waiting$11$q & ~given_up$11$q;
    end

    always @(*) begin
        expires$11 = hold$11$q & (expiry$11$q == now);
    end

    always @(*) begin
        hit$11 = complete & hold$11$q & ~expires$11 & (line$11$q == complete_line) & ((waiting$11$q & complete_bit) != 32'h0);
    end

    always @(*) begin
        in_p$11 = p_valid$q & (p_index$q == 11);
    end

    always @(*) begin
        active$12$clock = clock;
    end

    always @(*) begin
        active$12$d = active$12$q;
        if (p_leaves) begin
            if (in_p$12) begin
                active$12$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 12)) begin
            active$12$d = 1'b1;
        end
        if (reset) begin
            active$12$d = 1'b0;
        end
    end

    always @(*) begin
        hold$12$clock = clock;
    end

    always @(*) begin
        hold$12$d = hold$12$q;
        if (hold$12$q & (expires$12 | (unsettled$12 == 32'h0))) begin
            hold$12$d = 1'b0;
        end
        if (finish & finish_ready & (finish_index == 12)) begin
            if (finish_hold & ~killed$12$q) begin
                hold$12$d = 1'b1;
            end
            else begin
            end
        end
        if (kill & (kill_index == 12)) begin
            if (hold$12$q) begin
                hold$12$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 12)) begin
            hold$12$d = 1'b0;
        end
        if (reset) begin
            hold$12$d = 1'b0;
        end
    end

    always @(*) begin
        ready$12$clock = clock;
    end

    always @(*) begin
        ready$12$d = ready$12$q;
        if (hold$12$q & (expires$12 | (unsettled$12 == 32'h0))) begin
            ready$12$d = 1'b1;
        end
        if (finish & finish_ready & (finish_index == 12)) begin
            if (finish_hold & ~killed$12$q) begin
            end
            else begin
                ready$12$d = 1'b1;
            end
        end
        if (kill & (kill_index == 12)) begin
            if (hold$12$q) begin
                ready$12$d = 1'b1;
            end
        end
        if (p_leaves) begin
            if (in_p$12) begin
                ready$12$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 12)) begin
            ready$12$d = 1'b0;
        end
        if (reset) begin
            ready$12$d = 1'b0;
        end
    end

    always @(*) begin
        killed$12$clock = clock;
    end

    always @(*) begin
        killed$12$d = killed$12$q;
        if (kill & (kill_index == 12)) begin
            killed$12$d = 1'b1;
        end
        if (p_leaves) begin
            if (in_p$12) begin
                killed$12$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 12)) begin
            killed$12$d = 1'b0;
        end
        if (reset) begin
            killed$12$d = 1'b0;
        end
    end

    always @(*) begin
        told$12$clock = clock;
    end

    always @(*) begin
        told$12$d = told$12$q;
        if (kill & (kill_index == 12)) begin
            told$12$d = 1'b1;
        end
        if (check_leaves) begin
            told$12$d = 1'b0;
        end
        if (p_leaves) begin
            if (in_p$12) begin
                told$12$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 12)) begin
            told$12$d = 1'b0;
        end
        if (reset) begin
            told$12$d = 1'b0;
        end
    end

    always @(*) begin
        line$12$clock = clock;
    end

    always @(*) begin
        line$12$d = line$12$q;
        if (allocate & (free_index$q == 12)) begin
            line$12$d = allocate_line;
        end
    end

    always @(*) begin
        expiry$12$clock = clock;
    end

    always @(*) begin
        expiry$12$d = expiry$12$q;
        if (finish & finish_ready & (finish_index == 12)) begin
            expiry$12$d = finish_expiry;
        end
    end

    always @(*) begin
        waiting$12$clock = clock;
    end

    always @(*) begin
        waiting$12$d = waiting$12$q;
        if (hit$12) begin
            if (complete_failed) begin
            end
            else begin
                waiting$12$d = waiting$12$q & ~complete_bit;
            end
        end
        if (finish & finish_ready & (finish_index == 12)) begin
            waiting$12$d = finish_waiting;
        end
        if (allocate & (free_index$q == 12)) begin
            waiting$12$d = 32'h0;
        end
    end

    always @(*) begin
        given_up$12$clock = clock;
    end

    always @(*) begin
        given_up$12$d = given_up$12$q;
        if (hit$12) begin
            if (complete_failed) begin
                given_up$12$d = given_up$12$q | complete_bit;
            end
            else begin
            end
        end
        if (finish & finish_ready & (finish_index == 12)) begin
            given_up$12$d = 32'h0;
        end
    end

    always @(*) begin
        hold_bit$12 = 32'h0;
        if (hold$12$q) begin
            hold_bit$12 = 32'h1;
        end
    end

    always @(*) begin
        unsettled$12 = waiting$12$q & ~given_up$12$q;
    end

    always @(*) begin
        expires$12 = hold$12$q & (expiry$12$q == now);
    end

    always @(*) begin
        hit$12 = complete & hold$12$q & ~expires$12 & (line$12$q == complete_line) & ((waiting$12$q & complete_bit) != 32'h0);
    end

    always @(*) begin
        in_p$12 = p_valid$q & (p_index$q == 12);
    end

    always @(*) begin
        active$13$clock = clock;
    end

    always @(*) begin
        active$13$d = active$13$q;
        if (p_leaves) begin
            if (in_p$13) begin
                active$13$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 13)) begin
            active$13$d = 1'b1;
        end
        if (reset) begin
            active$13$d = 1'b0;
        end
    end

    always @(*) begin
        hold$13$clock = clock;
    end

    always @(*) begin
        hold$13$d = hold$13$q;
        if (hold$13$q & (expires$13 | (unsettled$13 == 32'h0))) begin
            hold$13$d = 1'b0;
        end
        if (finish & finish_ready & (finish_index == 13)) begin
            if (finish_hold & ~killed$13$q) begin
                hold$13$d = 1'b1;
            end
            else begin
            end
        end
        if (kill & (kill_index == 13)) begin
            if (hold$13$q) begin
                hold$13$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 13)) begin
            hold$13$d = 1'b0;
        end
        if (reset) begin
            hold$13$d = 1'b0;
        end
    end

    always @(*) begin
        ready$13$clock = clock;
    end

    always @(*) begin
        ready$13$d = ready$13$q;
        if (hold$13$q & (expires$13 | (unsettled$13 == 32'h0))) begin
            ready$13$d = 1'b1;
        end
        if (finish & finish_ready & (finish_index == 13)) begin
            if (finish_hold & ~killed$13$q) begin
            end
            else begin
                ready$13$d = 1'b1;
            end
        end
        if (kill & (kill_index == 13)) begin
            if (hold$13$q) begin
                ready$13$d = 1'b1;
            end
        end
        if (p_leaves) begin
            if (in_p$13) begin
                ready$13$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 13)) begin
            ready$13$d = 1'b0;
        end
        if (reset) begin
            ready$13$d = 1'b0;
        end
    end

    always @(*) begin
        killed$13$clock = clock;
    end

    always @(*) begin
        killed$13$d = killed$13$q;
        if (kill & (kill_index == 13)) begin
            killed$13$d = 1'b1;
        end
        if (p_leaves) begin
            if (in_p$13) begin
                killed$13$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 13)) begin
            killed$13$d = 1'b0;
        end
        if (reset) begin
            killed$13$d = 1'b0;
        end
    end

    always @(*) begin
        told$13$clock = clock;
    end

    always @(*) begin
        told$13$d = told$13$q;
        if (kill & (kill_index == 13)) begin
            told$13$d = 1'b1;
        end
        if (check_leaves) begin
            told$13$d = 1'b0;
        end
        if (p_leaves) begin
            if (in_p$13) begin
                told$13$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 13)) begin
            told$13$d = 1'b0;
        end
        if (reset) begin
            told$13$d = 1'b0;
        end
    end

    always @(*) begin
        line$13$clock = clock;
    end

    always @(*) begin
        line$13$d = line$13$q;
        if (allocate & (free_index$q == 13)) begin
            line$13$d = allocate_line;
        end
    end

    always @(*) begin
        expiry$13$clock = clock;
    end

    always @(*) begin
        expiry$13$d = expiry$13$q;
        if (finish & finish_ready & (finish_index == 13)) begin
            expiry$13$d = finish_expiry;
        end
    end

    always @(*) begin
        waiting$13$clock = clock;
    end

    always @(*) begin
        waiting$13$d = waiting$13$q;
        if (hit$13) begin
            if (complete_failed) begin
            end
            else begin
                waiting$13$d = waiting$13$q & ~complete_bit;
            end
        end
        if (finish & finish_ready & (finish_index == 13)) begin
            waiting$13$d = finish_waiting;
        end
        if (allocate & (free_index$q == 13)) begin
            waiting$13$d = 32'h0;
        end
    end

    always @(*) begin
        given_up$13$clock = clock;
    end

    always @(*) begin
        given_up$13$d = given_up$13$q;
        if (hit$13) begin
            if (complete_failed) begin
                given_up$13$d = given_up$13$q | complete_bit;
            end
            else begin
            end
        end
        if (finish & finish_ready & (finish_index == 13)) begin
            given_up$13$d = 32'h0;
        end
    end

    always @(*) begin
        hold_bit$13 = 32'h0;
        if (hold$13$q) begin
            hold_bit$13 = 32'h1;
        end
    end

    always @(*) begin
        unsettled$13 = waiting$13$q & ~given_up$13$q;
    end

    always @(*) begin
        expires$13 = hold$13$q & (expiry$13$q == now);
    end

    always @(*) begin
        hit$13 = complete & hold$13$q & ~expires$13 & (line$13$q == complete_line) & ((waiting$13$q & complete_bit) != 32'h0);
    end

    always @(*) begin
        in_p$13 = p_valid$q & (p_index$q == 13);
    end

    always @(*) begin
        active$14$clock = clock;
    end

    always @(*) begin
        active$14$d = active$14$q;
        if (p_leaves) begin
            if (in_p$14) begin
                active$14$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 14)) begin
            active$14$d = 1'b1;
        end
        if (reset) begin
            active$14$d = 1'b0;
        end
    end

    always @(*) begin
        hold$14$clock = clock;
    end

    always @(*) begin
        hold$14$d = hold$14$q;
        if (hold$14$q & (expires$14 | (unsettled$14 == 32'h0))) begin
            hold$14$d = 1'b0;
        end
        if (finish & finish_ready & (finish_index == 14)) begin
            if (finish_hold & ~killed$14$q) begin
                hold$14$d = 1'b1;
            end
            else begin
            end
        end
        if (kill & (kill_index == 14)) begin
            if (hold$14$q) begin
                hold$14$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 14)) begin
            hold$14$d = 1'b0;
        end
        if (reset) begin
            hold$14$d = 1'b0;
        end
    end

    always @(*) begin
        ready$14$clock = clock;
    end

    always @(*) begin
        ready$14$d = ready$14$q;
        if (hold$14$q & (expires$14 | (unsettled$14 == 32'h0))) begin
            ready$14$d = 1'b1;
        end
        if (finish & finish_ready & (finish_index == 14)) begin
            if (finish_hold & ~killed$14$q) begin
            end
            else begin
                ready$14$d = 1'b1;
            end
        end
        if (kill & (kill_index == 14)) begin
            if (hold$14$q) begin
                ready$14$d = 1'b1;
            end
        end
        if (p_leaves) begin
            if (in_p$14) begin
                ready$14$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 14)) begin
            ready$14$d = 1'b0;
        end
        if (reset) begin
            ready$14$d = 1'b0;
        end
    end

    always @(*) begin
        killed$14$clock = clock;
    end

    always @(*) begin
        killed$14$d = killed$14$q;
        if (kill & (kill_index == 14)) begin
            killed$14$d = 1'b1;
        end
        if (p_leaves) begin
            if (in_p$14) begin
                killed$14$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 14)) begin
            killed$14$d = 1'b0;
        end
        if (reset) begin
            killed$14$d = 1'b0;
        end
    end

    always @(*) begin
        told$14$clock = clock;
    end

    always @(*) begin
        told$14$d = told$14$q;
        if (kill & (kill_index == 14)) begin
            told$14$d = 1'b1;
        end
        if (check_leaves) begin
            told$14$d = 1'b0;
        end
        if (p_leaves) begin
            if (in_p$14) begin
                told$14$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 14)) begin
            told$14$d = 1'b0;
        end
        if (reset) begin
            told$14$d = 1'b0;
        end
    end

    always @(*) begin
        line$14$clock = clock;
    end

    always @(*) begin
        line$14$d = line$14$q;
        if (allocate & (free_index$q == 14)) begin
            line$14$d = allocate_line;
        end
    end

    always @(*) begin
        expiry$14$clock = clock;
    end

    always @(*) begin
        expiry$14$d = expiry$14$q;
        if (finish & finish_ready & (finish_index == 14)) begin
            expiry$14$d = finish_expiry;
        end
    end

    always @(*) begin
        waiting$14$clock = clock;
    end

    always @(*) begin
        waiting$14$d = waiting$14$q;
        if (hit$14) begin
            if (complete_failed) begin
            end
            else begin
                waiting$14$d = waiting$14$q & ~complete_bit;
            end
        end
        if (finish & finish_ready & (finish_index == 14)) begin
            waiting$14$d = finish_waiting;
        end
        if (allocate & (free_index$q == 14)) begin
            waiting$14$d = 32'h0;
        end
    end

    always @(*) begin
        given_up$14$clock = clock;
    end

    always @(*) begin
        given_up$14$d = given_up$14$q;
        if (hit$14) begin
            if (complete_failed) begin
                given_up$14$d = given_up$14$q | complete_bit;
            end
            else begin
            end
        end
        if (finish & finish_ready & (finish_index == 14)) begin
            given_up$14$d = 32'h0;
        end
    end

    always @(*) begin
        hold_bit$14 = 32'h0;
        if (hold$14$q) begin
            hold_bit$14 = 32'h1;
        end
    end

    always @(*) begin
        unsettled$14 = waiting$14$q & ~given_up$14$q;
    end

    always @(*) begin
        expires$14 = hold$14$q & (expiry$14$q == now);
    end

    always @(*) begin
        hit$14 = complete & hold$14$q & ~expires$14 & (line$14$q == complete_line) & ((waiting$14$q & complete_bit) != 32'h0);
    end

    always @(*) begin
        in_p$14 = p_valid$q & (p_index$q == 14);
    end

    always @(*) begin
        active$15$clock = clock;
    end

    always @(*) begin
        active$15$d = active$15$q;
        if (p_leaves) begin
            if (in_p$15) begin
                active$15$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 15)) begin
            active$15$d = 1'b1;
        end
        if (reset) begin
            active$15$d = 1'b0;
        end
    end

    always @(*) begin
        hold$15$clock = clock;
    end

    always @(*) begin
        hold$15$d = hold$15$q;
        if (hold$15$q & (expires$15 | (unsettled$15 == 32'h0))) begin
            hold$15$d = 1'b0;
        end
        if (finish & finish_ready & (finish_index == 15)) begin
            if (finish_hold & ~killed$15$q) begin
                hold$15$d = 1'b1;
            end
            else begin
            end
        end
        if (kill & (kill_index == 15)) begin
            if (hold$15$q) begin
                hold$15$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 15)) begin
            hold$15$d = 1'b0;
        end
        if (reset) begin
            hold$15$d = 1'b0;
        end
    end

    always @(*) begin
        ready$15$clock = clock;
    end

    always @(*) begin
        ready$15$d = ready$15$q;
        if (hold$15$q & (expires$15 | (unsettled$15 == 32'h0))) begin
            ready$15$d = 1'b1;
        end
        if (finish & finish_ready & (finish_index == 15)) begin
            if (finish_hold & ~killed$15$q) begin
            end
            else begin
                ready$15$d = 1'b1;
            end
        end
        if (kill & (kill_index == 15)) begin
            if (hold$15$q) begin
                ready$15$d = 1'b1;
            end
        end
        if (p_leaves) begin
            if (in_p$15) begin
                ready$15$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 15)) begin
            ready$15$d = 1'b0;
        end
        if (reset) begin
            ready$15$d = 1'b0;
        end
    end

    always @(*) begin
        killed$15$clock = clock;
    end

    always @(*) begin
        killed$15$d = killed$15$q;
        if (kill & (kill_index == 15)) begin
            killed$15$d = 1'b1;
        end
        if (p_leaves) begin
            if (in_p$15) begin
                killed$15$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 15)) begin
            killed$15$d = 1'b0;
        end
        if (reset) begin
            killed$15$d = 1'b0;
        end
    end

    always @(*) begin
        told$15$clock = clock;
    end

    always @(*) begin
        told$15$d = told$15$q;
        if (kill & (kill_index == 15)) begin
            told$15$d = 1'b1;
        end
        if (check_leaves) begin
            told$15$d = 1'b0;
        end
        if (p_leaves) begin
            if (in_p$15) begin
                told$15$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 15)) begin
            told$15$d = 1'b0;
        end
        if (reset) begin
            told$15$d = 1'b0;
        end
    end

    always @(*) begin
        line$15$clock = clock;
    end

    always @(*) begin
        line$15$d = line$15$q;
        if (allocate & (free_index$q == 15)) begin
            line$15$d = allocate_line;
        end
    end

    always @(*) begin
        expiry$15$clock = clock;
    end

    always @(*) begin
        expiry$15$d = expiry$15$q;
        if (finish & finish_ready & (finish_index == 15)) begin
            expiry$15$d = finish_expiry;
        end
    end

    always @(*) begin
        waiting$15$clock = clock;
    end

    always @(*) begin
        waiting$15$d = waiting$15$q;
        if (hit$15) begin
            if (complete_failed) begin
            end
            else begin
                waiting$15$d = waiting$15$q & ~complete_bit;
            end
        end
        if (finish & finish_ready & (finish_index == 15)) begin
            waiting$15$d = finish_waiting;
        end
        if (allocate & (free_index$q == 15)) begin
            waiting$15$d = 32'h0;
        end
    end

    always @(*) begin
        given_up$15$clock = clock;
    end

    always @(*) begin
        given_up$15$d = given_up$15$q;
        if (hit$15) begin
            if (complete_failed) begin
                given_up$15$d = given_up$15$q | complete_bit;
            end
            else begin
            end
        end
        if (finish & finish_ready & (finish_index == 15)) begin
            given_up$15$d = 32'h0;
        end
    end

    always @(*) begin
        hold_bit$15 = 32'h0;
        if (hold$15$q) begin
            hold_bit$15 = 32'h1;
        end
    end

    always @(*) begin
        unsettled$15 = waiting$15$q & ~given_up$15$q;
    end

    always @(*) begin
        expires$15 = hold$15$q & (expiry$15$q == now);
    end

    always @(*) begin
        hit$15 = complete & hold$15$q & ~expires$15 & (line$15$q == complete_line) & ((waiting$15$q & complete_bit) != 32'h0);
    end

    always @(*) begin
        in_p$15 = p_valid$q & (p_index$q == 15);
    end

    always @(*) begin
        active$16$clock = clock;
    end

    always @(*) begin
        active$16$d = active$16$q;
        if (p_leaves) begin
            if (in_p$16) begin
                active$16$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 16)) begin
            active$16$d = 1'b1;
        end
        if (reset) begin
            active$16$d = 1'b0;
        end
    end

    always @(*) begin
        hold$16$clock = clock;
    end

    always @(*) begin
        hold$16$d = hold$16$q;
        if (hold$16$q & (expires$16 | (unsettled$16 == 32'h0))) begin
            hold$16$d = 1'b0;
        end
        if (finish & finish_ready & (finish_index == 16)) begin
            if (finish_hold & ~killed$16$q) begin
                hold$16$d = 1'b1;
            end
            else begin
            end
        end
        if (kill & (kill_index == 16)) begin
            if (hold$16$q) begin
                hold$16$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 16)) begin
            hold$16$d = 1'b0;
        end
        if (reset) begin
            hold$16$d = 1'b0;
        end
    end

    always @(*) begin
        ready$16$clock = clock;
    end

    always @(*) begin
        ready$16$d = ready$16$q;
        if (hold$16$q & (expires$16 | (unsettled$16 == 32'h0))) begin
            ready$16$d = 1'b1;
        end
        if (finish & finish_ready & (finish_index == 16)) begin
            if (finish_hold & ~killed$16$q) begin
            end
            else begin
                ready$16$d = 1'b1;
            end
        end
        if (kill & (kill_index == 16)) begin
            if (hold$16$q) begin
                ready$16$d = 1'b1;
            end
        end
        if (p_leaves) begin
            if (in_p$16) begin
                ready$16$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 16)) begin
            ready$16$d = 1'b0;
        end
        if (reset) begin
            ready$16$d = 1'b0;
        end
    end

    always @(*) begin
        killed$16$clock = clock;
    end

    always @(*) begin
        killed$16$d = killed$16$q;
        if (kill & (kill_index == 16)) begin
            killed$16$d = 1'b1;
        end
        if (p_leaves) begin
            if (in_p$16) begin
                killed$16$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 16)) begin
            killed$16$d = 1'b0;
        end
        if (reset) begin
            killed$16$d = 1'b0;
        end
    end

    always @(*) begin
        told$16$clock = clock;
    end

    always @(*) begin
        told$16$d = told$16$q;
        if (kill & (kill_index == 16)) begin
            told$16$d = 1'b1;
        end
        if (check_leaves) begin
            told$16$d = 1'b0;
        end
        if (p_leaves) begin
            if (in_p$16) begin
                told$16$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 16)) begin
            told$16$d = 1'b0;
        end
        if (reset) begin
            told$16$d = 1'b0;
        end
    end

    always @(*) begin
        line$16$clock = clock;
    end

    always @(*) begin
        line$16$d = line$16$q;
        if (allocate & (free_index$q == 16)) begin
            line$16$d = allocate_line;
        end
    end

    always @(*) begin
        expiry$16$clock = clock;
    end

    always @(*) begin
        expiry$16$d = expiry$16$q;
        if (finish & finish_ready & (finish_index == 16)) begin
            expiry$16$d = finish_expiry;
        end
    end

    always @(*) begin
        waiting$16$clock = clock;
    end

    always @(*) begin
        waiting$16$d = waiting$16$q;
        if (hit$16) begin
            if (complete_failed) begin
            end
            else begin
                waiting$16$d = waiting$16$q & ~complete_bit;
            end
        end
        if (finish & finish_ready & (finish_index == 16)) begin
            waiting$16$d = finish_waiting;
        end
        if (allocate & (free_index$q == 16)) begin
            waiting$16$d = 32'h0;
        end
    end

    always @(*) begin
        given_up$16$clock = clock;
    end

    always @(*) begin
        given_up$16$d = given_up$16$q;
        if (hit$16) begin
            if (complete_failed) begin
                given_up$16$d = given_up$16$q | complete_bit;
            end
            else begin
            end
        end
        if (finish & finish_ready & (finish_index == 16)) begin
            given_up$16$d = 32'h0;
        end
    end

    always @(*) begin
        hold_bit$16 = 32'h0;
        if (hold$16$q) begin
            hold_bit$16 = 32'h1;
        end
    end

    always @(*) begin
        unsettled$16 = waiting$16$q & ~given_up$16$q;
    end

    always @(*) begin
        expires$16 = hold$16$q & (expiry$16$q == now);
    end

    always @(*) begin
        hit$16 = complete & hold$16$q & ~expires$16 & (line$16$q == complete_line) & ((waiting$16$q & complete_bit) != 32'h0);
    end

    always @(*) begin
        in_p$16 = p_valid$q & (p_index$q == 16);
    end

    always @(*) begin
        active$17$clock = clock;
    end

    always @(*) begin
        active$17$d = active$17$q;
        if (p_leaves) begin
            if (in_p$17) begin
                active$17$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 17)) begin
            active$17$d = 1'b1;
        end
        if (reset) begin
            active$17$d = 1'b0;
        end
    end

    always @(*) begin
        hold$17$clock = clock;
    end

    always @(*) begin
        hold$17$d = hold$17$q;
        if (hold$17$q & (expires$17 | (unsettled$17 == 32'h0))) begin
            hold$17$d = 1'b0;
        end
        if (finish & finish_ready & (finish_index == 17)) begin
            if (finish_hold & ~killed$17$q) begin
                hold$17$d = 1'b1;
            end
            else begin
            end
        end
        if (kill & (kill_index == 17)) begin
            if (hold$17$q) begin
                hold$17$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 17)) begin
            hold$17$d = 1'b0;
        end
        if (reset) begin
            hold$17$d = 1'b0;
        end
    end

    always @(*) begin
        ready$17$clock = clock;
    end

    always @(*) begin
        ready$17$d = ready$17$q;
        if (hold$17$q & (expires$17 | (unsettled$17 == 32'h0))) begin
            ready$17$d = 1'b1;
        end
        if (finish & finish_ready & (finish_index == 17)) begin
            if (finish_hold & ~killed$17$q) begin
            end
            else begin
                ready$17$d = 1'b1;
            end
        end
        if (kill & (kill_index == 17)) begin
            if (hold$17$q) begin
                ready$17$d = 1'b1;
            end
        end
        if (p_leaves) begin
            if (in_p$17) begin
                ready$17$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 17)) begin
            ready$17$d = 1'b0;
        end
        if (reset) begin
            ready$17$d = 1'b0;
        end
    end

    always @(*) begin
        killed$17$clock = clock;
    end

    always @(*) begin
        killed$17$d = killed$17$q;
        if (kill & (kill_index == 17)) begin
            killed$17$d = 1'b1;
        end
        if (p_leaves) begin
            if (in_p$17) begin
                killed$17$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 17)) begin
            killed$17$d = 1'b0;
        end
        if (reset) begin
            killed$17$d = 1'b0;
        end
    end

    always @(*) begin
        told$17$clock = clock;
    end

    always @(*) begin
        told$17$d = told$17$q;
        if (kill & (kill_index == 17)) begin
            told$17$d = 1'b1;
        end
        if (check_leaves) begin
            told$17$d = 1'b0;
        end
        if (p_leaves) begin
            if (in_p$17) begin
                told$17$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 17)) begin
            told$17$d = 1'b0;
        end
        if (reset) begin
            told$17$d = 1'b0;
        end
    end

    always @(*) begin
        line$17$clock = clock;
    end

    always @(*) begin
        line$17$d = line$17$q;
        if (allocate & (free_index$q == 17)) begin
            line$17$d = allocate_line;
        end
    end

    always @(*) begin
        expiry$17$clock = clock;
    end

    always @(*) begin
        expiry$17$d = expiry$17$q;
        if (finish & finish_ready & (finish_index == 17)) begin
            expiry$17$d = finish_expiry;
        end
    end

    always @(*) begin
        waiting$17$clock = clock;
    end

    always @(*) begin
        waiting$17$d = waiting$17$q;
        if (hit$17) begin
            if (complete_failed) begin
            end
            else begin
                waiting$17$d = waiting$17$q & ~complete_bit;
            end
        end
        if (finish & finish_ready & (finish_index == 17)) begin
            waiting$17$d = finish_waiting;
        end
        if (allocate & (free_index$q == 17)) begin
            waiting$17$d = 32'h0;
        end
    end

    always @(*) begin
        given_up$17$clock = clock;
    end

    always @(*) begin
        given_up$17$d = given_up$17$q;
        if (hit$17) begin
            if (complete_failed) begin
                given_up$17$d = given_up$17$q | complete_bit;
            end
            else begin
            end
        end
        if (finish & finish_ready & (finish_index == 17)) begin
            given_up$17$d = 32'h0;
        end
    end

    always @(*) begin
        hold_bit$17 = 32'h0;
        if (hold$17$q) begin
            hold_bit$17 = 32'h1;
        end
    end

    always @(*) begin
        unsettled$17 = waiting$17$q & ~given_up$17$q;
    end

    always @(*) begin
        expires$17 = hold$17$q & (expiry$17$q == now);
    end

    always @(*) begin
        hit$17 = complete & hold$17$q & ~expires$17 & (line$17$q == complete_line) & ((waiting$17$q & complete_bit) != 32'h0);
    end

    always @(*) begin
        in_p$17 = p_valid$q & (p_index$q == 17);
    end

    always @(*) begin
        active$18$clock = clock;
    end

    always @(*) begin
        active$18$d = active$18$q;
        if (p_leaves) begin
            if (in_p$18) begin
                active$18$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 18)) begin
            active$18$d = 1'b1;
        end
        if (reset) begin
            active$18$d = 1'b0;
        end
    end

    always @(*) begin
        hold$18$clock = clock;
    end

    always @(*) begin
        hold$18$d = hold$18$q;
        if (hold$18$q & (expires$18 | (unsettled$18 == 32'h0))) begin
            hold$18$d = 1'b0;
        end
        if (finish & finish_ready & (finish_index == 18)) begin
            if (finish_hold & ~killed$18$q) begin
                hold$18$d = 1'b1;
            end
            else begin
            end
        end
        if (kill & (kill_index == 18)) begin
            if (hold$18$q) begin
                hold$18$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 18)) begin
            hold$18$d = 1'b0;
        end
        if (reset) begin
            hold$18$d = 1'b0;
        end
    end

    always @(*) begin
        ready$18$clock = clock;
    end

    always @(*) begin
        ready$18$d = ready$18$q;
        if (hold$18$q & (expires$18 | (unsettled$18 == 32'h0))) begin
            ready$18$d = 1'b1;
        end
        if (finish & finish_ready & (finish_index == 18)) begin
            if (finish_hold & ~killed$18$q) begin
            end
            else begin
                ready$18$d = 1'b1;
            end
        end
        if (kill & (kill_index == 18)) begin
            if (hold$18$q) begin
                ready$18$d = 1'b1;
            end
        end
        if (p_leaves) begin
            if (in_p$18) begin
                ready$18$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 18)) begin
            ready$18$d = 1'b0;
        end
        if (reset) begin
            ready$18$d = 1'b0;
        end
    end

    always @(*) begin
        killed$18$clock = clock;
    end

    always @(*) begin
        killed$18$d = killed$18$q;
        if (kill & (kill_index == 18)) begin
            killed$18$d = 1'b1;
        end
        if (p_leaves) begin
            if (in_p$18) begin
                killed$18$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 18)) begin
            killed$18$d = 1'b0;
        end
        if (reset) begin
            killed$18$d = 1'b0;
        end
    end

    always @(*) begin
        told$18$clock = clock;
    end

    always @(*) begin
        told$18$d = told$18$q;
        if (kill & (kill_index == 18)) begin
            told$18$d = 1'b1;
        end
        if (check_leaves) begin
            told$18$d = 1'b0;
        end
        if (p_leaves) begin
            if (in_p$18) begin
                told$18$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 18)) begin
            told$18$d = 1'b0;
        end
        if (reset) begin
            told$18$d = 1'b0;
        end
    end

    always @(*) begin
        line$18$clock = clock;
    end

    always @(*) begin
        line$18$d = line$18$q;
        if (allocate & (free_index$q == 18)) begin
            line$18$d = allocate_line;
        end
    end

    always @(*) begin
        expiry$18$clock = clock;
    end

    always @(*) begin
        expiry$18$d = expiry$18$q;
        if (finish & finish_ready & (finish_index == 18)) begin
            expiry$18$d = finish_expiry;
        end
    end

    always @(*) begin
        waiting$18$clock = clock;
    end

    always @(*) begin
        waiting$18$d = waiting$18$q;
        if (hit$18) begin
            if (complete_failed) begin
            end
            else begin
                waiting$18$d = waiting$18$q & ~complete_bit;
            end
        end
        if (finish & finish_ready & (finish_index == 18)) begin
            waiting$18$d = finish_waiting;
        end
        if (allocate & (free_index$q == 18)) begin
            waiting$18$d = 32'h0;
        end
    end

    always @(*) begin
        given_up$18$clock = clock;
    end

    always @(*) begin
        given_up$18$d = given_up$18$q;
        if (hit$18) begin
            if (complete_failed) begin
                given_up$18$d = given_up$18$q | complete_bit;
            end
            else begin
            end
        end
        if (finish & finish_ready & (finish_index == 18)) begin
            given_up$18$d = 32'h0;
        end
    end

    always @(*) begin
        hold_bit$18 = 32'h0;
        if (hold$18$q) begin
            hold_bit$18 = 32'h1;
        end
    end

    always @(*) begin
        unsettled$18 = waiting$18$q & ~given_up$18$q;
    end

    always @(*) begin
        expires$18 = hold$18$q & (expiry$18$q == now);
    end

    always @(*) begin
        hit$18 = complete & hold$18$q & ~expires$18 & (line$18$q == complete_line) & ((waiting$18$q & complete_bit) != 32'h0);
    end

    always @(*) begin
        in_p$18 = p_valid$q & (p_index$q == 18);
    end

    always @(*) begin
        active$19$clock = clock;
    end

    always @(*) begin
        active$19$d = active$19$q;
        if (p_leaves) begin
            if (in_p$19) begin
                active$19$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 19)) begin
            active$19$d = 1'b1;
        end
        if (reset) begin
            active$19$d = 1'b0;
        end
    end

    always @(*) begin
        hold$19$clock = clock;
    end

    always @(*) begin
        hold$19$d = hold$19$q;
        if (hold$19$q & (expires$19 | (unsettled$19 == 32'h0))) begin
            hold$19$d = 1'b0;
        end
        if (finish & finish_ready & (finish_index == 19)) begin
            if (finish_hold & ~killed$19$q) begin
                hold$19$d = 1'b1;
            end
            else begin
            end
        end
        if (kill & (kill_index == 19)) begin
            if (hold$19$q) begin
                hold$19$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 19)) begin
            hold$19$d = 1'b0;
        end
        if (reset) begin
            hold$19$d = 1'b0;
        end
    end

    always @(*) begin
        ready$19$clock = clock;
    end

    always @(*) begin
        ready$19$d = ready$19$q;
        if (hold$19$q & (expires$19 | (unsettled$19 == 32'h0))) begin
            ready$19$d = 1'b1;
        end
        if (finish & finish_ready & (finish_index == 19)) begin
            if (finish_hold & ~killed$19$q) begin
            end
            else begin
                ready$19$d = 1'b1;
            end
        end
        if (kill & (kill_index == 19)) begin
            if (hold$19$q) begin
                ready$19$d = 1'b1;
            end
        end
        if (p_leaves) begin
            if (in_p$19) begin
                ready$19$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 19)) begin
            ready$19$d = 1'b0;
        end
        if (reset) begin
            ready$19$d = 1'b0;
        end
    end

    always @(*) begin
        killed$19$clock = clock;
    end

    always @(*) begin
        killed$19$d = killed$19$q;
        if (kill & (kill_index == 19)) begin
            killed$19$d = 1'b1;
        end
        if (p_leaves) begin
            if (in_p$19) begin
                killed$19$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 19)) begin
            killed$19$d = 1'b0;
        end
        if (reset) begin
            killed$19$d = 1'b0;
        end
    end

    always @(*) begin
        told$19$clock = clock;
    end

    always @(*) begin
        told$19$d = told$19$q;
        if (kill & (kill_index == 19)) begin
            told$19$d = 1'b1;
        end
        if (check_leaves) begin
            told$19$d = 1'b0;
        end
        if (p_leaves) begin
            if (in_p$19) begin
                told$19$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 19)) begin
            told$19$d = 1'b0;
        end
        if (reset) begin
            told$19$d = 1'b0;
        end
    end

    always @(*) begin
        line$19$clock = clock;
    end

    always @(*) begin
        line$19$d = line$19$q;
        if (allocate & (free_index$q == 19)) begin
            line$19$d = allocate_line;
        end
    end

    always @(*) begin
        expiry$19$clock = clock;
    end

    always @(*) begin
        expiry$19$d = expiry$19$q;
        if (finish & finish_ready & (finish_index == 19)) begin
            expiry$19$d = finish_expiry;
        end
    end

    always @(*) begin
        waiting$19$clock = clock;
    end

    always @(*) begin
        waiting$19$d = waiting$19$q;
        if (hit$19) begin
            if (complete_failed) begin
            end
            else begin
                waiting$19$d = waiting$19$q & ~complete_bit;
            end
        end
        if (finish & finish_ready & (finish_index == 19)) begin
            waiting$19$d = finish_waiting;
        end
        if (allocate & (free_index$q == 19)) begin
            waiting$19$d = 32'h0;
        end
    end

    always @(*) begin
        given_up$19$clock = clock;
    end

    always @(*) begin
        given_up$19$d = given_up$19$q;
        if (hit$19) begin
            if (complete_failed) begin
                given_up$19$d = given_up$19$q | complete_bit;
            end
            else begin
            end
        end
        if (finish & finish_ready & (finish_index == 19)) begin
            given_up$19$d = 32'h0;
        end
    end

    always @(*) begin
        hold_bit$19 = 32'h0;
        if (hold$19$q) begin
            hold_bit$19 = 32'h1;
        end
    end

    always @(*) begin
        unsettled$19 = waiting$19$q & ~given_up$19$q;
    end

    always @(*) begin
        expires$19 = hold$19$q & (expiry$19$q == now);
    end

    always @(*) begin
        hit$19 = complete & hold$19$q & ~expires$19 & (line$19$q == complete_line) & ((waiting$19$q & complete_bit) != 32'h0);
    end

    always @(*) begin
        in_p$19 = p_valid$q & (p_index$q == 19);
    end

    always @(*) begin
        active$20$clock = clock;
    end

    always @(*) begin
        active$20$d = active$20$q;
        if (p_leaves) begin
            if (in_p$20) begin
                active$20$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 20)) begin
            active$20$d = 1'b1;
        end
        if (reset) begin
            active$20$d = 1'b0;
        end
    end

    always @(*) begin
        hold$20$clock = clock;
    end

    always @(*) begin
        hold$20$d = hold$20$q;
        if (hold$20$q & (expires$20 | (unsettled$20 == 32'h0))) begin
            hold$20$d = 1'b0;
        end
        if (finish & finish_ready & (finish_index == 20)) begin
            if (finish_hold & ~killed$20$q) begin
                hold$20$d = 1'b1;
            end
            else begin
            end
        end
        if (kill & (kill_index == 20)) begin
            if (hold$20$q) begin
                hold$20$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 20)) begin
            hold$20$d = 1'b0;
        end
        if (reset) begin
            hold$20$d = 1'b0;
        end
    end

    always @(*) begin
        ready$20$clock = clock;
    end

    always @(*) begin
        ready$20$d = ready$20$q;
        if (hold$20$q & (expires$20 | (unsettled$20 == 32'h0))) begin
            ready$20$d = 1'b1;
        end
        if (finish & finish_ready & (finish_index == 20)) begin
            if (finish_hold & ~killed$20$q) begin
            end
            else begin
                ready$20$d = 1'b1;
            end
        end
        if (kill & (kill_index == 20)) begin
            if (hold$20$q) begin
                ready$20$d = 1'b1;
            end
        end
        if (p_leaves) begin
            if (in_p$20) begin
                ready$20$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 20)) begin
            ready$20$d = 1'b0;
        end
        if (reset) begin
            ready$20$d = 1'b0;
        end
    end

    always @(*) begin
        killed$20$clock = clock;
    end

    always @(*) begin
        killed$20$d = killed$20$q;
        if (kill & (kill_index == 20)) begin
            killed$20$d = 1'b1;
        end
        if (p_leaves) begin
            if (in_p$20) begin
                killed$20$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 20)) begin
            killed$20$d = 1'b0;
        end
        if (reset) begin
            killed$20$d = 1'b0;
        end
    end

    always @(*) begin
        told$20$clock = clock;
    end

    always @(*) begin
        told$20$d = told$20$q;
        if (kill & (kill_index == 20)) begin
            told$20$d = 1'b1;
        end
        if (check_leaves) begin
            told$20$d = 1'b0;
        end
        if (p_leaves) begin
            if (in_p$20) begin
                told$20$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 20)) begin
            told$20$d = 1'b0;
        end
        if (reset) begin
            told$20$d = 1'b0;
        end
    end

    always @(*) begin
        line$20$clock = clock;
    end

    always @(*) begin
        line$20$d = line$20$q;
        if (allocate & (free_index$q == 20)) begin
            line$20$d = allocate_line;
        end
    end

    always @(*) begin
        expiry$20$clock = clock;
    end

    always @(*) begin
        expiry$20$d = expiry$20$q;
        if (finish & finish_ready & (finish_index == 20)) begin
            expiry$20$d = finish_expiry;
        end
    end

    always @(*) begin
        waiting$20$clock = clock;
    end

    always @(*) begin
        waiting$20$d = waiting$20$q;
        if (hit$20) begin
            if (complete_failed) begin
            end
            else begin
                waiting$20$d = waiting$20$q & ~complete_bit;
            end
        end
        if (finish & finish_ready & (finish_index == 20)) begin
            waiting$20$d = finish_waiting;
        end
        if (allocate & (free_index$q == 20)) begin
            waiting$20$d = 32'h0;
        end
    end

    always @(*) begin
        given_up$20$clock = clock;
    end

    always @(*) begin
        given_up$20$d = given_up$20$q;
        if (hit$20) begin
            if (complete_failed) begin
                given_up$20$d = given_up$20$q | complete_bit;
            end
            else begin
            end
        end
        if (finish & finish_ready & (finish_index == 20)) begin
            given_up$20$d = 32'h0;
        end
    end

    always @(*) begin
        hold_bit$20 = 32'h0;
        if (hold$20$q) begin
            hold_bit$20 = 32'h1;
        end
    end

    always @(*) begin
        unsettled$20 = waiting$20$q & ~given_up$20$q;
    end

    always @(*) begin
        expires$20 = hold$20$q & (expiry$20$q == now);
    end

    always @(*) begin
        hit$20 = complete & hold$20$q & ~expires$20 & (line$20$q == complete_line) & ((waiting$20$q & complete_bit) != 32'h0);
    end

    always @(*) begin
        in_p$20 = p_valid$q & (p_index$q == 20);
    end

    always @(*) begin
        active$21$clock = clock;
    end

    always @(*) begin
        active$21$d = active$21$q;
        if (p_leaves) begin
            if (in_p$21) begin
                active$21$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 21)) begin
            active$21$d = 1'b1;
        end
        if (reset) begin
            active$21$d = 1'b0;
        end
    end

    always @(*) begin
        hold$21$clock = clock;
    end

    always @(*) begin
        hold$21$d = hold$21$q;
        if (hold$21$q & (expires$21 | (unsettled$21 == 32'h0))) begin
            hold$21$d = 1'b0;
        end
        if (finish & finish_ready & (finish_index == 21)) begin
            if (finish_hold & ~killed$21$q) begin
                hold$21$d = 1'b1;
            end
            else begin
            end
        end
        if (kill & (kill_index == 21)) begin
            if (hold$21$q) begin
                hold$21$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 21)) begin
            hold$21$d = 1'b0;
        end
        if (reset) begin
            hold$21$d = 1'b0;
        end
    end

    always @(*) begin
        ready$21$clock = clock;
    end

    always @(*) begin
        ready$21$d = ready$21$q;
        if (hold$21$q & (expires$21 | (unsettled$21 == 32'h0))) begin
            ready$21$d = 1'b1;
        end
        if (finish & finish_ready & (finish_index == 21)) begin
            if (finish_hold & ~killed$21$q) begin
            end
            else begin
                ready$21$d = 1'b1;
            end
        end
        if (kill & (kill_index == 21)) begin
            if (hold$21$q) begin
                ready$21$d = 1'b1;
            end
        end
        if (p_leaves) begin
            if (in_p$21) begin
                ready$21$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 21)) begin
            ready$21$d = 1'b0;
        end
        if (reset) begin
            ready$21$d = 1'b0;
        end
    end

    always @(*) begin
        killed$21$clock = clock;
    end

    always @(*) begin
        killed$21$d = killed$21$q;
        if (kill & (kill_index == 21)) begin
            killed$21$d = 1'b1;
        end
        if (p_leaves) begin
            if (in_p$21) begin
                killed$21$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 21)) begin
            killed$21$d = 1'b0;
        end
        if (reset) begin
            killed$21$d = 1'b0;
        end
    end

    always @(*) begin
        told$21$clock = clock;
    end

    always @(*) begin
        told$21$d = told$21$q;
        if (kill & (kill_index == 21)) begin
            told$21$d = 1'b1;
        end
        if (check_leaves) begin
            told$21$d = 1'b0;
        end
        if (p_leaves) begin
            if (in_p$21) begin
                told$21$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 21)) begin
            told$21$d = 1'b0;
        end
        if (reset) begin
            told$21$d = 1'b0;
        end
    end

    always @(*) begin
        line$21$clock = clock;
    end

    always @(*) begin
        line$21$d = line$21$q;
        if (allocate & (free_index$q == 21)) begin
            line$21$d = allocate_line;
        end
    end

    always @(*) begin
        expiry$21$clock = clock;
    end

    always @(*) begin
        expiry$21$d = expiry$21$q;
        if (finish & finish_ready & (finish_index == 21)) begin
            expiry$21$d = finish_expiry;
        end
    end

    always @(*) begin
        waiting$21$clock = clock;
    end

    always @(*) begin
        waiting$21$d = waiting$21$q;
        if (hit$21) begin
            if (complete_failed) begin
            end
            else begin
                waiting$21$d = waiting$21$q & ~complete_bit;
            end
        end
        if (finish & finish_ready & (finish_index == 21)) begin
            waiting$21$d = finish_waiting;
        end
        if (allocate & (free_index$q == 21)) begin
            waiting$21$d = 32'h0;
        end
    end

    always @(*) begin
        given_up$21$clock = clock;
    end

    always @(*) begin
        given_up$21$d = given_up$21$q;
        if (hit$21) begin
            if (complete_failed) begin
                given_up$21$d = given_up$21$q | complete_bit;
            end
            else begin
            end
        end
        if (finish & finish_ready & (finish_index == 21)) begin
            given_up$21$d = 32'h0;
        end
    end

    always @(*) begin
        hold_bit$21 = 32'h0;
        if (hold$21$q) begin
            hold_bit$21 = 32'h1;
        end
    end

    always @(*) begin
        unsettled$21 = waiting$21$q & ~given_up$21$q;
    end

    always @(*) begin
        expires$21 = hold$21$q & (expiry$21$q == now);
    end

    always @(*) begin
        hit$21 = complete & hold$21$q & ~expires$21 & (line$21$q == complete_line) & ((waiting$21$q & complete_bit) != 32'h0);
    end

    always @(*) begin
        in_p$21 = p_valid$q & (p_index$q == 21);
    end

    always @(*) begin
        active$22$clock = clock;
    end

    always @(*) begin
        active$22$d = active$22$q;
        if (p_leaves) begin
            if (in_p$22) begin
                active$22$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 22)) begin
            active$22$d = 1'b1;
        end
        if (reset) begin
            active$22$d = 1'b0;
        end
    end

    always @(*) begin
        hold$22$clock = clock;
    end

    always @(*) begin
        hold$22$d = hold$22$q;
        if (hold$22$q & (expires$22 | (unsettled$22 == 32'h0))) begin
            hold$22$d = 1'b0;
        end
        if (finish & finish_ready & (finish_index == 22)) begin
            if (finish_hold & ~killed$22$q) begin
                hold$22$d = 1'b1;
            end
            else begin
            end
        end
        if (kill & (kill_index == 22)) begin
            if (hold$22$q) begin
                hold$22$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 22)) begin
            hold$22$d = 1'b0;
        end
        if (reset) begin
            hold$22$d = 1'b0;
        end
    end

    always @(*) begin
        ready$22$clock = clock;
    end

    always @(*) begin
        ready$22$d = ready$22$q;
        if (hold$22$q & (expires$22 | (unsettled$22 == 32'h0))) begin
            ready$22$d = 1'b1;
        end
        if (finish & finish_ready & (finish_index == 22)) begin
            if (finish_hold & ~killed$22$q) begin
            end
            else begin
                ready$22$d = 1'b1;
            end
        end
        if (kill & (kill_index == 22)) begin
            if (hold$22$q) begin
                ready$22$d = 1'b1;
            end
        end
        if (p_leaves) begin
            if (in_p$22) begin
                ready$22$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 22)) begin
            ready$22$d = 1'b0;
        end
        if (reset) begin
            ready$22$d = 1'b0;
        end
    end

    always @(*) begin
        killed$22$clock = clock;
    end

    always @(*) begin
        killed$22$d = killed$22$q;
        if (kill & (kill_index == 22)) begin
            killed$22$d = 1'b1;
        end
        if (p_leaves) begin
            if (in_p$22) begin
                killed$22$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 22)) begin
            killed$22$d = 1'b0;
        end
        if (reset) begin
            killed$22$d = 1'b0;
        end
    end

    always @(*) begin
        told$22$clock = clock;
    end

    always @(*) begin
        told$22$d = told$22$q;
        if (kill & (kill_index == 22)) begin
            told$22$d = 1'b1;
        end
        if (check_leaves) begin
            told$22$d = 1'b0;
        end
        if (p_leaves) begin
            if (in_p$22) begin
                told$22$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 22)) begin
            told$22$d = 1'b0;
        end
        if (reset) begin
            told$22$d = 1'b0;
        end
    end

    always @(*) begin
        line$22$clock = clock;
    end

    always @(*) begin
        line$22$d = line$22$q;
        if (allocate & (free_index$q == 22)) begin
            line$22$d = allocate_line;
        end
    end

    always @(*) begin
        expiry$22$clock = clock;
    end

    always @(*) begin
        expiry$22$d = expiry$22$q;
        if (finish & finish_ready & (finish_index == 22)) begin
            expiry$22$d = finish_expiry;
        end
    end

    always @(*) begin
        waiting$22$clock = clock;
    end

    always @(*) begin
        waiting$22$d = waiting$22$q;
        if (hit$22) begin
            if (complete_failed) begin
            end
            else begin
                waiting$22$d = waiting$22$q & ~complete_bit;
            end
        end
        if (finish & finish_ready & (finish_index == 22)) begin
            waiting$22$d = finish_waiting;
        end
        if (allocate & (free_index$q == 22)) begin
            waiting$22$d = 32'h0;
        end
    end

    always @(*) begin
        given_up$22$clock = clock;
    end

    always @(*) begin
        given_up$22$d = given_up$22$q;
        if (hit$22) begin
            if (complete_failed) begin
                given_up$22$d = given_up$22$q | complete_bit;
            end
            else begin
            end
        end
        if (finish & finish_ready & (finish_index == 22)) begin
            given_up$22$d = 32'h0;
        end
    end

    always @(*) begin
        hold_bit$22 = 32'h0;
        if (hold$22$q) begin
            hold_bit$22 = 32'h1;
        end
    end

    always @(*) begin
        unsettled$22 = waiting$22$q & ~given_up$22$q;
    end

    always @(*) begin
        expires$22 = hold$22$q & (expiry$22$q == now);
    end

    always @(*) begin
        hit$22 = complete & hold$22$q & ~expires$22 & (line$22$q == complete_line) & ((waiting$22$q & complete_bit) != 32'h0);
    end

    always @(*) begin
        in_p$22 = p_valid$q & (p_index$q == 22);
    end

    always @(*) begin
        active$23$clock = clock;
    end

    always @(*) begin
        active$23$d = active$23$q;
        if (p_leaves) begin
            if (in_p$23) begin
                active$23$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 23)) begin
            active$23$d = 1'b1;
        end
        if (reset) begin
            active$23$d = 1'b0;
        end
    end

    always @(*) begin
        hold$23$clock = clock;
    end

    always @(*) begin
        hold$23$d = hold$23$q;
        if (hold$23$q & (expires$23 | (unsettled$23 == 32'h0))) begin
            hold$23$d = 1'b0;
        end
        if (finish & finish_ready & (finish_index == 23)) begin
            if (finish_hold & ~killed$23$q) begin
                hold$23$d = 1'b1;
            end
            else begin
            end
        end
        if (kill & (kill_index == 23)) begin
            if (hold$23$q) begin
                hold$23$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 23)) begin
            hold$23$d = 1'b0;
        end
        if (reset) begin
            hold$23$d = 1'b0;
        end
    end

    always @(*) begin
        ready$23$clock = clock;
    end

    always @(*) begin
        ready$23$d = ready$23$q;
        if (hold$23$q & (expires$23 | (unsettled$23 == 32'h0))) begin
            ready$23$d = 1'b1;
        end
        if (finish & finish_ready & (finish_index == 23)) begin
            if (finish_hold & ~killed$23$q) begin
            end
            else begin
                ready$23$d = 1'b1;
            end
        end
        if (kill & (kill_index == 23)) begin
            if (hold$23$q) begin
                ready$23$d = 1'b1;
            end
        end
        if (p_leaves) begin
            if (in_p$23) begin
                ready$23$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 23)) begin
            ready$23$d = 1'b0;
        end
        if (reset) begin
            ready$23$d = 1'b0;
        end
    end

    always @(*) begin
        killed$23$clock = clock;
    end

    always @(*) begin
        killed$23$d = killed$23$q;
        if (kill & (kill_index == 23)) begin
            killed$23$d = 1'b1;
        end
        if (p_leaves) begin
            if (in_p$23) begin
                killed$23$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 23)) begin
            killed$23$d = 1'b0;
        end
        if (reset) begin
            killed$23$d = 1'b0;
        end
    end

    always @(*) begin
        told$23$clock = clock;
    end

    always @(*) begin
        told$23$d = told$23$q;
        if (kill & (kill_index == 23)) begin
            told$23$d = 1'b1;
        end
        if (check_leaves) begin
            told$23$d = 1'b0;
        end
        if (p_leaves) begin
            if (in_p$23) begin
                told$23$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 23)) begin
            told$23$d = 1'b0;
        end
        if (reset) begin
            told$23$d = 1'b0;
        end
    end

    always @(*) begin
        line$23$clock = clock;
    end

    always @(*) begin
        line$23$d = line$23$q;
        if (allocate & (free_index$q == 23)) begin
            line$23$d = allocate_line;
        end
    end

    always @(*) begin
        expiry$23$clock = clock;
    end

    always @(*) begin
        expiry$23$d = expiry$23$q;
        if (finish & finish_ready & (finish_index == 23)) begin
            expiry$23$d = finish_expiry;
        end
    end

    always @(*) begin
        waiting$23$clock = clock;
    end

    always @(*) begin
        waiting$23$d = waiting$23$q;
        if (hit$23) begin
            if (complete_failed) begin
            end
            else begin
                waiting$23$d = waiting$23$q & ~complete_bit;
            end
        end
        if (finish & finish_ready & (finish_index == 23)) begin
            waiting$23$d = finish_waiting;
        end
        if (allocate & (free_index$q == 23)) begin
            waiting$23$d = 32'h0;
        end
    end

    always @(*) begin
        given_up$23$clock = clock;
    end

    always @(*) begin
        given_up$23$d = given_up$23$q;
        if (hit$23) begin
            if (complete_failed) begin
                given_up$23$d = given_up$23$q | complete_bit;
            end
            else begin
            end
        end
        if (finish & finish_ready & (finish_index == 23)) begin
            given_up$23$d = 32'h0;
        end
    end

    always @(*) begin
        hold_bit$23 = 32'h0;
        if (hold$23$q) begin
            hold_bit$23 = 32'h1;
        end
    end

    always @(*) begin
        unsettled$23 = waiting$23$q & ~given_up$23$q;
    end

    always @(*) begin
        expires$23 = hold$23$q & (expiry$23$q == now);
    end

    always @(*) begin
        hit$23 = complete & hold$23$q & ~expires$23 & (line$23$q == complete_line) & ((waiting$23$q & complete_bit) != 32'h0);
    end

    always @(*) begin
        in_p$23 = p_valid$q & (p_index$q == 23);
    end

    always @(*) begin
        active$24$clock = clock;
    end

    always @(*) begin
        active$24$d = active$24$q;
        if (p_leaves) begin
            if (in_p$24) begin
                active$24$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 24)) begin
            active$24$d = 1'b1;
        end
        if (reset) begin
            active$24$d = 1'b0;
        end
    end

    always @(*) begin
        hold$24$clock = clock;
    end

    always @(*) begin
        hold$24$d = hold$24$q;
        if (hold$24$q & (expires$24 | (unsettled$24 == 32'h0))) begin
            hold$24$d = 1'b0;
        end
        if (finish & finish_ready & (finish_index == 24)) begin
            if (finish_hold & ~killed$24$q) begin
                hold$24$d = 1'b1;
            end
            else begin
            end
        end
        if (kill & (kill_index == 24)) begin
            if (hold$24$q) begin
                hold$24$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 24)) begin
            hold$24$d = 1'b0;
        end
        if (reset) begin
            hold$24$d = 1'b0;
        end
    end

    always @(*) begin
        ready$24$clock = clock;
    end

    always @(*) begin
        ready$24$d = ready$24$q;
        if (hold$24$q & (expires$24 | (unsettled$24 == 32'h0))) begin
            ready$24$d = 1'b1;
        end
        if (finish & finish_ready & (finish_index == 24)) begin
            if (finish_hold & ~killed$24$q) begin
            end
            else begin
                ready$24$d = 1'b1;
            end
        end
        if (kill & (kill_index == 24)) begin
            if (hold$24$q) begin
                ready$24$d = 1'b1;
            end
        end
        if (p_leaves) begin
            if (in_p$24) begin
                ready$24$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 24)) begin
            ready$24$d = 1'b0;
        end
        if (reset) begin
            ready$24$d = 1'b0;
        end
    end

    always @(*) begin
        killed$24$clock = clock;
    end

    always @(*) begin
        killed$24$d = killed$24$q;
        if (kill & (kill_index == 24)) begin
            killed$24$d = 1'b1;
        end
        if (p_leaves) begin
            if (in_p$24) begin
                killed$24$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 24)) begin
            killed$24$d = 1'b0;
        end
        if (reset) begin
            killed$24$d = 1'b0;
        end
    end

    always @(*) begin
        told$24$clock = clock;
    end

    always @(*) begin
        told$24$d = told$24$q;
        if (kill & (kill_index == 24)) begin
            told$24$d = 1'b1;
        end
        if (check_leaves) begin
            told$24$d = 1'b0;
        end
        if (p_leaves) begin
            if (in_p$24) begin
                told$24$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 24)) begin
            told$24$d = 1'b0;
        end
        if (reset) begin
            told$24$d = 1'b0;
        end
    end

    always @(*) begin
        line$24$clock = clock;
    end

    always @(*) begin
        line$24$d = line$24$q;
        if (allocate & (free_index$q == 24)) begin
            line$24$d = allocate_line;
        end
    end

    always @(*) begin
        expiry$24$clock = clock;
    end

    always @(*) begin
        expiry$24$d = expiry$24$q;
        if (finish & finish_ready & (finish_index == 24)) begin
            expiry$24$d = finish_expiry;
        end
    end

    always @(*) begin
        waiting$24$clock = clock;
    end

    always @(*) begin
        waiting$24$d = waiting$24$q;
        if (hit$24) begin
            if (complete_failed) begin
            end
            else begin
                waiting$24$d = waiting$24$q & ~complete_bit;
            end
        end
        if (finish & finish_ready & (finish_index == 24)) begin
            waiting$24$d = finish_waiting;
        end
        if (allocate & (free_index$q == 24)) begin
            waiting$24$d = 32'h0;
        end
    end

    always @(*) begin
        given_up$24$clock = clock;
    end

    always @(*) begin
        given_up$24$d = given_up$24$q;
        if (hit$24) begin
            if (complete_failed) begin
                given_up$24$d = given_up$24$q | complete_bit;
            end
            else begin
            end
        end
        if (finish & finish_ready & (finish_index == 24)) begin
            given_up$24$d = 32'h0;
        end
    end

    always @(*) begin
        hold_bit$24 = 32'h0;
        if (hold$24$q) begin
            hold_bit$24 = 32'h1;
        end
    end

    always @(*) begin
        unsettled$24 = waiting$24$q & ~given_up$24$q;
    end

    always @(*) begin
        expires$24 = hold$24$q & (expiry$24$q == now);
    end

    always @(*) begin
        hit$24 = complete & hold$24$q & ~expires$24 & (line$24$q == complete_line) & ((waiting$24$q & complete_bit) != 32'h0);
    end

    always @(*) begin
        in_p$24 = p_valid$q & (p_index$q == 24);
    end

    always @(*) begin
        active$25$clock = clock;
    end

    always @(*) begin
        active$25$d = active$25$q;
        if (p_leaves) begin
            if (in_p$25) begin
                active$25$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 25)) begin
            active$25$d = 1'b1;
        end
        if (reset) begin
            active$25$d = 1'b0;
        end
    end

    always @(*) begin
        hold$25$clock = clock;
    end

    always @(*) begin
        hold$25$d = hold$25$q;
        if (hold$25$q & (expires$25 | (unsettled$25 == 32'h0))) begin
            hold$25$d = 1'b0;
        end
        if (finish & finish_ready & (finish_index == 25)) begin
            if (finish_hold & ~killed$25$q) begin
                hold$25$d = 1'b1;
            end
            else begin
            end
        end
        if (kill & (kill_index == 25)) begin
            if (hold$25$q) begin
                hold$25$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 25)) begin
            hold$25$d = 1'b0;
        end
        if (reset) begin
            hold$25$d = 1'b0;
        end
    end

    always @(*) begin
        ready$25$clock = clock;
    end

    always @(*) begin
        ready$25$d = ready$25$q;
        if (hold$25$q & (expires$25 | (unsettled$25 == 32'h0))) begin
            ready$25$d = 1'b1;
        end
        if (finish & finish_ready & (finish_index == 25)) begin
            if (finish_hold & ~killed$25$q) begin
            end
            else begin
                ready$25$d = 1'b1;
            end
        end
        if (kill & (kill_index == 25)) begin
            if (hold$25$q) begin
                ready$25$d = 1'b1;
            end
        end
        if (p_leaves) begin
            if (in_p$25) begin
                ready$25$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 25)) begin
            ready$25$d = 1'b0;
        end
        if (reset) begin
            ready$25$d = 1'b0;
        end
    end

    always @(*) begin
        killed$25$clock = clock;
    end

    always @(*) begin
        killed$25$d = killed$25$q;
        if (kill & (kill_index == 25)) begin
            killed$25$d = 1'b1;
        end
        if (p_leaves) begin
            if (in_p$25) begin
                killed$25$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 25)) begin
            killed$25$d = 1'b0;
        end
        if (reset) begin
            killed$25$d = 1'b0;
        end
    end

    always @(*) begin
        told$25$clock = clock;
    end

    always @(*) begin
        told$25$d = told$25$q;
        if (kill & (kill_index == 25)) begin
            told$25$d = 1'b1;
        end
        if (check_leaves) begin
            told$25$d = 1'b0;
        end
        if (p_leaves) begin
            if (in_p$25) begin
                told$25$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 25)) begin
            told$25$d = 1'b0;
        end
        if (reset) begin
            told$25$d = 1'b0;
        end
    end

    always @(*) begin
        line$25$clock = clock;
    end

    always @(*) begin
        line$25$d = line$25$q;
        if (allocate & (free_index$q == 25)) begin
            line$25$d = allocate_line;
        end
    end

    always @(*) begin
        expiry$25$clock = clock;
    end

    always @(*) begin
        expiry$25$d = expiry$25$q;
        if (finish & finish_ready & (finish_index == 25)) begin
            expiry$25$d = finish_expiry;
        end
    end

    always @(*) begin
        waiting$25$clock = clock;
    end

    always @(*) begin
        waiting$25$d = waiting$25$q;
        if (hit$25) begin
            if (complete_failed) begin
            end
            else begin
                waiting$25$d = waiting$25$q & ~complete_bit;
            end
        end
        if (finish & finish_ready & (finish_index == 25)) begin
            waiting$25$d = finish_waiting;
        end
        if (allocate & (free_index$q == 25)) begin
            waiting$25$d = 32'h0;
        end
    end

    always @(*) begin
        given_up$25$clock = clock;
    end

    always @(*) begin
        given_up$25$d = given_up$25$q;
        if (hit$25) begin
            if (complete_failed) begin
                given_up$25$d = given_up$25$q | complete_bit;
            end
            else begin
            end
        end
        if (finish & finish_ready & (finish_index == 25)) begin
            given_up$25$d = 32'h0;
        end
    end

    always @(*) begin
        hold_bit$25 = 32'h0;
        if (hold$25$q) begin
            hold_bit$25 = 32'h1;
        end
    end

    always @(*) begin
        unsettled$25 = waiting$25$q & ~given_up$25$q;
    end

    always @(*) begin
        expires$25 = hold$25$q & (expiry$25$q == now);
    end

    always @(*) begin
        hit$25 = complete & hold$25$q & ~expires$25 & (line$25$q == complete_line) & ((waiting$25$q & complete_bit) != 32'h0);
    end

    always @(*) begin
        in_p$25 = p_valid$q & (p_index$q == 25);
    end

    always @(*) begin
        active$26$clock = clock;
    end

    always @(*) begin
        active$26$d = active$26$q;
        if (p_leaves) begin
            if (in_p$26) begin
                active$26$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 26)) begin
            active$26$d = 1'b1;
        end
        if (reset) begin
            active$26$d = 1'b0;
        end
    end

    always @(*) begin
        hold$26$clock = clock;
    end

    always @(*) begin
        hold$26$d = hold$26$q;
        if (hold$26$q & (expires$26 | (unsettled$26 == 32'h0))) begin
            hold$26$d = 1'b0;
        end
        if (finish & finish_ready & (finish_index == 26)) begin
            if (finish_hold & ~killed$26$q) begin
                hold$26$d = 1'b1;
            end
            else begin
            end
        end
        if (kill & (kill_index == 26)) begin
            if (hold$26$q) begin
                hold$26$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 26)) begin
            hold$26$d = 1'b0;
        end
        if (reset) begin
            hold$26$d = 1'b0;
        end
    end

    always @(*) begin
        ready$26$clock = clock;
    end

    always @(*) begin
        ready$26$d = ready$26$q;
        if (hold$26$q & (expires$26 | (unsettled$26 == 32'h0))) begin
            ready$26$d = 1'b1;
        end
        if (finish & finish_ready & (finish_index == 26)) begin
            if (finish_hold & ~killed$26$q) begin
            end
            else begin
                ready$26$d = 1'b1;
            end
        end
        if (kill & (kill_index == 26)) begin
            if (hold$26$q) begin
                ready$26$d = 1'b1;
            end
        end
        if (p_leaves) begin
            if (in_p$26) begin
                ready$26$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 26)) begin
            ready$26$d = 1'b0;
        end
        if (reset) begin
            ready$26$d = 1'b0;
        end
    end

    always @(*) begin
        killed$26$clock = clock;
    end

    always @(*) begin
        killed$26$d = killed$26$q;
        if (kill & (kill_index == 26)) begin
            killed$26$d = 1'b1;
        end
        if (p_leaves) begin
            if (in_p$26) begin
                killed$26$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 26)) begin
            killed$26$d = 1'b0;
        end
        if (reset) begin
            killed$26$d = 1'b0;
        end
    end

    always @(*) begin
        told$26$clock = clock;
    end

    always @(*) begin
        told$26$d = told$26$q;
        if (kill & (kill_index == 26)) begin
            told$26$d = 1'b1;
        end
        if (check_leaves) begin
            told$26$d = 1'b0;
        end
        if (p_leaves) begin
            if (in_p$26) begin
                told$26$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 26)) begin
            told$26$d = 1'b0;
        end
        if (reset) begin
            told$26$d = 1'b0;
        end
    end

    always @(*) begin
        line$26$clock = clock;
    end

    always @(*) begin
        line$26$d = line$26$q;
        if (allocate & (free_index$q == 26)) begin
            line$26$d = allocate_line;
        end
    end

    always @(*) begin
        expiry$26$clock = clock;
    end

    always @(*) begin
        expiry$26$d = expiry$26$q;
        if (finish & finish_ready & (finish_index == 26)) begin
            expiry$26$d = finish_expiry;
        end
    end

    always @(*) begin
        waiting$26$clock = clock;
    end

    always @(*) begin
        waiting$26$d = waiting$26$q;
        if (hit$26) begin
            if (complete_failed) begin
            end
            else begin
                waiting$26$d = waiting$26$q & ~complete_bit;
            end
        end
        if (finish & finish_ready & (finish_index == 26)) begin
            waiting$26$d = finish_waiting;
        end
        if (allocate & (free_index$q == 26)) begin
            waiting$26$d = 32'h0;
        end
    end

    always @(*) begin
        given_up$26$clock = clock;
    end

    always @(*) begin
        given_up$26$d = given_up$26$q;
        if (hit$26) begin
            if (complete_failed) begin
                given_up$26$d = given_up$26$q | complete_bit;
            end
            else begin
            end
        end
        if (finish & finish_ready & (finish_index == 26)) begin
            given_up$26$d = 32'h0;
        end
    end

    always @(*) begin
        hold_bit$26 = 32'h0;
        if (hold$26$q) begin
            hold_bit$26 = 32'h1;
        end
    end

    always @(*) begin
        unsettled$26 = waiting$26$q & ~given_up$26$q;
    end

    always @(*) begin
        expires$26 = hold$26$q & (expiry$26$q == now);
    end

    always @(*) begin
        hit$26 = complete & hold$26$q & ~expires$26 & (line$26$q == complete_line) & ((waiting$26$q & complete_bit) != 32'h0);
    end

    always @(*) begin
        in_p$26 = p_valid$q & (p_index$q == 26);
    end

    always @(*) begin
        active$27$clock = clock;
    end

    always @(*) begin
        active$27$d = active$27$q;
        if (p_leaves) begin
            if (in_p$27) begin
                active$27$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 27)) begin
            active$27$d = 1'b1;
        end
        if (reset) begin
            active$27$d = 1'b0;
        end
    end

    always @(*) begin
        hold$27$clock = clock;
    end

    always @(*) begin
        hold$27$d = hold$27$q;
        if (hold$27$q & (expires$27 | (unsettled$27 == 32'h0))) begin
            hold$27$d = 1'b0;
        end
        if (finish & finish_ready & (finish_index == 27)) begin
            if (finish_hold & ~killed$27$q) begin
                hold$27$d = 1'b1;
            end
            else begin
            end
        end
        if (kill & (kill_index == 27)) begin
            if (hold$27$q) begin
                hold$27$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 27)) begin
            hold$27$d = 1'b0;
        end
        if (reset) begin
            hold$27$d = 1'b0;
        end
    end

    always @(*) begin
        ready$27$clock = clock;
    end

    always @(*) begin
        ready$27$d = ready$27$q;
        if (hold$27$q & (expires$27 | (unsettled$27 == 32'h0))) begin
            ready$27$d = 1'b1;
        end
        if (finish & finish_ready & (finish_index == 27)) begin
            if (finish_hold & ~killed$27$q) begin
            end
            else begin
                ready$27$d = 1'b1;
            end
        end
        if (kill & (kill_index == 27)) begin
            if (hold$27$q) begin
                ready$27$d = 1'b1;
            end
        end
        if (p_leaves) begin
            if (in_p$27) begin
                ready$27$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 27)) begin
            ready$27$d = 1'b0;
        end
        if (reset) begin
            ready$27$d = 1'b0;
        end
    end

    always @(*) begin
        killed$27$clock = clock;
    end

    always @(*) begin
        killed$27$d = killed$27$q;
        if (kill & (kill_index == 27)) begin
            killed$27$d = 1'b1;
        end
        if (p_leaves) begin
            if (in_p$27) begin
                killed$27$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 27)) begin
            killed$27$d = 1'b0;
        end
        if (reset) begin
            killed$27$d = 1'b0;
        end
    end

    always @(*) begin
        told$27$clock = clock;
    end

    always @(*) begin
        told$27$d = told$27$q;
        if (kill & (kill_index == 27)) begin
            told$27$d = 1'b1;
        end
        if (check_leaves) begin
            told$27$d = 1'b0;
        end
        if (p_leaves) begin
            if (in_p$27) begin
                told$27$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 27)) begin
            told$27$d = 1'b0;
        end
        if (reset) begin
            told$27$d = 1'b0;
        end
    end

    always @(*) begin
        line$27$clock = clock;
    end

    always @(*) begin
        line$27$d = line$27$q;
        if (allocate & (free_index$q == 27)) begin
            line$27$d = allocate_line;
        end
    end

    always @(*) begin
        expiry$27$clock = clock;
    end

    always @(*) begin
        expiry$27$d = expiry$27$q;
        if (finish & finish_ready & (finish_index == 27)) begin
            expiry$27$d = finish_expiry;
        end
    end

    always @(*) begin
        waiting$27$clock = clock;
    end

    always @(*) begin
        waiting$27$d = waiting$27$q;
        if (hit$27) begin
            if (complete_failed) begin
            end
            else begin
                waiting$27$d = waiting$27$q & ~complete_bit;
            end
        end
        if (finish & finish_ready & (finish_index == 27)) begin
            waiting$27$d = finish_waiting;
        end
        if (allocate & (free_index$q == 27)) begin
            waiting$27$d = 32'h0;
        end
    end

    always @(*) begin
        given_up$27$clock = clock;
    end

    always @(*) begin
        given_up$27$d = given_up$27$q;
        if (hit$27) begin
            if (complete_failed) begin
                given_up$27$d = given_up$27$q | complete_bit;
            end
            else begin
            end
        end
        if (finish & finish_ready & (finish_index == 27)) begin
            given_up$27$d = 32'h0;
        end
    end

    always @(*) begin
        hold_bit$27 = 32'h0;
        if (hold$27$q) begin
            hold_bit$27 = 32'h1;
        end
    end

    always @(*) begin
        unsettled$27 = waiting$27$q & ~given_up$27$q;
    end

    always @(*) begin
        expires$27 = hold$27$q & (expiry$27$q == now);
    end

    always @(*) begin
        hit$27 = complete & hold$27$q & ~expires$27 & (line$27$q == complete_line) & ((waiting$27$q & complete_bit) != 32'h0);
    end

    always @(*) begin
        in_p$27 = p_valid$q & (p_index$q == 27);
    end

    always @(*) begin
        active$28$clock = clock;
    end

    always @(*) begin
        active$28$d = active$28$q;
        if (p_leaves) begin
            if (in_p$28) begin
                active$28$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 28)) begin
            active$28$d = 1'b1;
        end
        if (reset) begin
            active$28$d = 1'b0;
        end
    end

    always @(*) begin
        hold$28$clock = clock;
    end

    always @(*) begin
        hold$28$d = hold$28$q;
        if (hold$28$q & (expires$28 | (unsettled$28 == 32'h0))) begin
            hold$28$d = 1'b0;
        end
        if (finish & finish_ready & (finish_index == 28)) begin
            if (finish_hold & ~killed$28$q) begin
                hold$28$d = 1'b1;
            end
            else begin
            end
        end
        if (kill & (kill_index == 28)) begin
            if (hold$28$q) begin
                hold$28$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 28)) begin
            hold$28$d = 1'b0;
        end
        if (reset) begin
            hold$28$d = 1'b0;
        end
    end

    always @(*) begin
        ready$28$clock = clock;
    end

    always @(*) begin
        ready$28$d = ready$28$q;
        if (hold$28$q & (expires$28 | (unsettled$28 == 32'h0))) begin
            ready$28$d = 1'b1;
        end
        if (finish & finish_ready & (finish_index == 28)) begin
            if (finish_hold & ~killed$28$q) begin
            end
            else begin
                ready$28$d = 1'b1;
            end
        end
        if (kill & (kill_index == 28)) begin
            if (hold$28$q) begin
                ready$28$d = 1'b1;
            end
        end
        if (p_leaves) begin
            if (in_p$28) begin
                ready$28$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 28)) begin
            ready$28$d = 1'b0;
        end
        if (reset) begin
            ready$28$d = 1'b0;
        end
    end

    always @(*) begin
        killed$28$clock = clock;
    end

    always @(*) begin
        killed$28$d = killed$28$q;
        if (kill & (kill_index == 28)) begin
            killed$28$d = 1'b1;
        end
        if (p_leaves) begin
            if (in_p$28) begin
                killed$28$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 28)) begin
            killed$28$d = 1'b0;
        end
        if (reset) begin
            killed$28$d = 1'b0;
        end
    end

    always @(*) begin
        told$28$clock = clock;
    end

    always @(*) begin
        told$28$d = told$28$q;
        if (kill & (kill_index == 28)) begin
            told$28$d = 1'b1;
        end
        if (check_leaves) begin
            told$28$d = 1'b0;
        end
        if (p_leaves) begin
            if (in_p$28) begin
                told$28$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 28)) begin
            told$28$d = 1'b0;
        end
        if (reset) begin
            told$28$d = 1'b0;
        end
    end

    always @(*) begin
        line$28$clock = clock;
    end

    always @(*) begin
        line$28$d = line$28$q;
        if (allocate & (free_index$q == 28)) begin
            line$28$d = allocate_line;
        end
    end

    always @(*) begin
        expiry$28$clock = clock;
    end

    always @(*) begin
        expiry$28$d = expiry$28$q;
        if (finish & finish_ready & (finish_index == 28)) begin
            expiry$28$d = finish_expiry;
        end
    end

    always @(*) begin
        waiting$28$clock = clock;
    end

    always @(*) begin
        waiting$28$d = waiting$28$q;
        if (hit$28) begin
            if (complete_failed) begin
            end
            else begin
                waiting$28$d = waiting$28$q & ~complete_bit;
            end
        end
        if (finish & finish_ready & (finish_index == 28)) begin
            waiting$28$d = finish_waiting;
        end
        if (allocate & (free_index$q == 28)) begin
            waiting$28$d = 32'h0;
        end
    end

    always @(*) begin
        given_up$28$clock = clock;
    end

    always @(*) begin
        given_up$28$d = given_up$28$q;
        if (hit$28) begin
            if (complete_failed) begin
                given_up$28$d = given_up$28$q | complete_bit;
            end
            else begin
            end
        end
        if (finish & finish_ready & (finish_index == 28)) begin
            given_up$28$d = 32'h0;
        end
    end

    always @(*) begin
        hold_bit$28 = 32'h0;
        if (hold$28$q) begin
            hold_bit$28 = 32'h1;
        end
    end

    always @(*) begin
        unsettled$28 = waiting$28$q & ~given_up$28$q;
    end

    always @(*) begin
        expires$28 = hold$28$q & (expiry$28$q == now);
    end

    always @(*) begin
        hit$28 = complete & hold$28$q & ~expires$28 & (line$28$q == complete_line) & ((waiting$28$q & complete_bit) != 32'h0);
    end

    always @(*) begin
        in_p$28 = p_valid$q & (p_index$q == 28);
    end

    always @(*) begin
        active$29$clock = clock;
    end

    always @(*) begin
        active$29$d = active$29$q;
        if (p_leaves) begin
            if (in_p$29) begin
                active$29$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 29)) begin
            active$29$d = 1'b1;
        end
        if (reset) begin
            active$29$d = 1'b0;
        end
    end

    always @(*) begin
        hold$29$clock = clock;
    end

    always @(*) begin
        hold$29$d = hold$29$q;
        if (hold$29$q & (expires$29 | (unsettled$29 == 32'h0))) begin
            hold$29$d = 1'b0;
        end
        if (finish & finish_ready & (finish_index == 29)) begin
            if (finish_hold & ~killed$29$q) begin
                hold$29$d = 1'b1;
            end
            else begin
            end
        end
        if (kill & (kill_index == 29)) begin
            if (hold$29$q) begin
                hold$29$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 29)) begin
            hold$29$d = 1'b0;
        end
        if (reset) begin
            hold$29$d = 1'b0;
        end
    end

    always @(*) begin
        ready$29$clock = clock;
    end

    always @(*) begin
        ready$29$d = ready$29$q;
        if (hold$29$q & (expires$29 | (unsettled$29 == 32'h0))) begin
            ready$29$d = 1'b1;
        end
        if (finish & finish_ready & (finish_index == 29)) begin
            if (finish_hold & ~killed$29$q) begin
            end
            else begin
                ready$29$d = 1'b1;
            end
        end
        if (kill & (kill_index == 29)) begin
            if (hold$29$q) begin
                ready$29$d = 1'b1;
            end
        end
        if (p_leaves) begin
            if (in_p$29) begin
                ready$29$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 29)) begin
            ready$29$d = 1'b0;
        end
        if (reset) begin
            ready$29$d = 1'b0;
        end
    end

    always @(*) begin
        killed$29$clock = clock;
    end

    always @(*) begin
        killed$29$d = killed$29$q;
        if (kill & (kill_index == 29)) begin
            killed$29$d = 1'b1;
        end
        if (p_leaves) begin
            if (in_p$29) begin
                killed$29$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 29)) begin
            killed$29$d = 1'b0;
        end
        if (reset) begin
            killed$29$d = 1'b0;
        end
    end

    always @(*) begin
        told$29$clock = clock;
    end

    always @(*) begin
        told$29$d = told$29$q;
        if (kill & (kill_index == 29)) begin
            told$29$d = 1'b1;
        end
        if (check_leaves) begin
            told$29$d = 1'b0;
        end
        if (p_leaves) begin
            if (in_p$29) begin
                told$29$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 29)) begin
            told$29$d = 1'b0;
        end
        if (reset) begin
            told$29$d = 1'b0;
        end
    end

    always @(*) begin
        line$29$clock = clock;
    end

    always @(*) begin
        line$29$d = line$29$q;
        if (allocate & (free_index$q == 29)) begin
            line$29$d = allocate_line;
        end
    end

    always @(*) begin
        expiry$29$clock = clock;
    end

    always @(*) begin
        expiry$29$d = expiry$29$q;
        if (finish & finish_ready & (finish_index == 29)) begin
            expiry$29$d = finish_expiry;
        end
    end

    always @(*) begin
        waiting$29$clock = clock;
    end

    always @(*) begin
        waiting$29$d = waiting$29$q;
        if (hit$29) begin
            if (complete_failed) begin
            end
            else begin
                waiting$29$d = waiting$29$q & ~complete_bit;
            end
        end
        if (finish & finish_ready & (finish_index == 29)) begin
            waiting$29$d = finish_waiting;
        end
        if (allocate & (free_index$q == 29)) begin
            waiting$29$d = 32'h0;
        end
    end

    always @(*) begin
        given_up$29$clock = clock;
    end

    always @(*) begin
        given_up$29$d = given_up$29$q;
        if (hit$29) begin
            if (complete_failed) begin
                given_up$29$d = given_up$29$q | complete_bit;
            end
            else begin
            end
        end
        if (finish & finish_ready & (finish_index == 29)) begin
            given_up$29$d = 32'h0;
        end
    end

    always @(*) begin
        hold_bit$29 = 32'h0;
        if (hold$29$q) begin
            hold_bit$29 = 32'h1;
        end
    end

    always @(*) begin
        unsettled$29 = waiting$29$q & ~given_up$29$q;
    end

    always @(*) begin
        expires$29 = hold$29$q & (expiry$29$q == now);
    end

    always @(*) begin
        hit$29 = complete & hold$29$q & ~expires$29 & (line$29$q == complete_line) & ((waiting$29$q & complete_bit) != 32'h0);
    end

    always @(*) begin
        in_p$29 = p_valid$q & (p_index$q == 29);
    end

    always @(*) begin
        active$30$clock = clock;
    end

    always @(*) begin
        active$30$d = active$30$q;
        if (p_leaves) begin
            if (in_p$30) begin
                active$30$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 30)) begin
            active$30$d = 1'b1;
        end
        if (reset) begin
            active$30$d = 1'b0;
        end
    end

    always @(*) begin
        hold$30$clock = clock;
    end

    always @(*) begin
        hold$30$d = hold$30$q;
        if (hold$30$q & (expires$30 | (unsettled$30 == 32'h0))) begin
            hold$30$d = 1'b0;
        end
        if (finish & finish_ready & (finish_index == 30)) begin
            if (finish_hold & ~killed$30$q) begin
                hold$30$d = 1'b1;
            end
            else begin
            end
        end
        if (kill & (kill_index == 30)) begin
            if (hold$30$q) begin
                hold$30$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 30)) begin
            hold$30$d = 1'b0;
        end
        if (reset) begin
            hold$30$d = 1'b0;
        end
    end

    always @(*) begin
        ready$30$clock = clock;
    end

    always @(*) begin
        ready$30$d = ready$30$q;
        if (hold$30$q & (expires$30 | (unsettled$30 == 32'h0))) begin
            ready$30$d = 1'b1;
        end
        if (finish & finish_ready & (finish_index == 30)) begin
            if (finish_hold & ~killed$30$q) begin
            end
            else begin
                ready$30$d = 1'b1;
            end
        end
        if (kill & (kill_index == 30)) begin
            if (hold$30$q) begin
                ready$30$d = 1'b1;
            end
        end
        if (p_leaves) begin
            if (in_p$30) begin
                ready$30$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 30)) begin
            ready$30$d = 1'b0;
        end
        if (reset) begin
            ready$30$d = 1'b0;
        end
    end

    always @(*) begin
        killed$30$clock = clock;
    end

    always @(*) begin
        killed$30$d = killed$30$q;
        if (kill & (kill_index == 30)) begin
            killed$30$d = 1'b1;
        end
        if (p_leaves) begin
            if (in_p$30) begin
                killed$30$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 30)) begin
            killed$30$d = 1'b0;
        end
        if (reset) begin
            killed$30$d = 1'b0;
        end
    end

    always @(*) begin
        told$30$clock = clock;
    end

    always @(*) begin
        told$30$d = told$30$q;
        if (kill & (kill_index == 30)) begin
            told$30$d = 1'b1;
        end
        if (check_leaves) begin
            told$30$d = 1'b0;
        end
        if (p_leaves) begin
            if (in_p$30) begin
                told$30$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 30)) begin
            told$30$d = 1'b0;
        end
        if (reset) begin
            told$30$d = 1'b0;
        end
    end

    always @(*) begin
        line$30$clock = clock;
    end

    always @(*) begin
        line$30$d = line$30$q;
        if (allocate & (free_index$q == 30)) begin
            line$30$d = allocate_line;
        end
    end

    always @(*) begin
        expiry$30$clock = clock;
    end

    always @(*) begin
        expiry$30$d = expiry$30$q;
        if (finish & finish_ready & (finish_index == 30)) begin
            expiry$30$d = finish_expiry;
        end
    end

    always @(*) begin
        waiting$30$clock = clock;
    end

    always @(*) begin
        waiting$30$d = waiting$30$q;
        if (hit$30) begin
            if (complete_failed) begin
            end
            else begin
                waiting$30$d = waiting$30$q & ~complete_bit;
            end
        end
        if (finish & finish_ready & (finish_index == 30)) begin
            waiting$30$d = finish_waiting;
        end
        if (allocate & (free_index$q == 30)) begin
            waiting$30$d = 32'h0;
        end
    end

    always @(*) begin
        given_up$30$clock = clock;
    end

    always @(*) begin
        given_up$30$d = given_up$30$q;
        if (hit$30) begin
            if (complete_failed) begin
                given_up$30$d = given_up$30$q | complete_bit;
            end
            else begin
            end
        end
        if (finish & finish_ready & (finish_index == 30)) begin
            given_up$30$d = 32'h0;
        end
    end

    always @(*) begin
        hold_bit$30 = 32'h0;
        if (hold$30$q) begin
            hold_bit$30 = 32'h1;
        end
    end

    always @(*) begin
        unsettled$30 = waiting$30$q & ~given_up$30$q;
    end

    always @(*) begin
        expires$30 = hold$30$q & (expiry$30$q == now);
    end

    always @(*) begin
        hit$30 = complete & hold$30$q & ~expires$30 & (line$30$q == complete_line) & ((waiting$30$q & complete_bit) != 32'h0);
    end

    always @(*) begin
        in_p$30 = p_valid$q & (p_index$q == 30);
    end

    always @(*) begin
        active$31$clock = clock;
    end

    always @(*) begin
        active$31$d = active$31$q;
        if (p_leaves) begin
            if (in_p$31) begin
                active$31$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 31)) begin
            active$31$d = 1'b1;
        end
        if (reset) begin
            active$31$d = 1'b0;
        end
    end

    always @(*) begin
        hold$31$clock = clock;
    end

    always @(*) begin
        hold$31$d = hold$31$q;
        if (hold$31$q & (expires$31 | (unsettled$31 == 32'h0))) begin
            hold$31$d = 1'b0;
        end
        if (finish & finish_ready & (finish_index == 31)) begin
            if (finish_hold & ~killed$31$q) begin
                hold$31$d = 1'b1;
            end
            else begin
            end
        end
        if (kill & (kill_index == 31)) begin
            if (hold$31$q) begin
                hold$31$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 31)) begin
            hold$31$d = 1'b0;
        end
        if (reset) begin
            hold$31$d = 1'b0;
        end
    end

    always @(*) begin
        ready$31$clock = clock;
    end

    always @(*) begin
        ready$31$d = ready$31$q;
        if (hold$31$q & (expires$31 | (unsettled$31 == 32'h0))) begin
            ready$31$d = 1'b1;
        end
        if (finish & finish_ready & (finish_index == 31)) begin
            if (finish_hold & ~killed$31$q) begin
            end
            else begin
                ready$31$d = 1'b1;
            end
        end
        if (kill & (kill_index == 31)) begin
            if (hold$31$q) begin
                ready$31$d = 1'b1;
            end
        end
        if (p_leaves) begin
            if (in_p$31) begin
                ready$31$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 31)) begin
            ready$31$d = 1'b0;
        end
        if (reset) begin
            ready$31$d = 1'b0;
        end
    end

    always @(*) begin
        killed$31$clock = clock;
    end

    always @(*) begin
        killed$31$d = killed$31$q;
        if (kill & (kill_index == 31)) begin
            killed$31$d = 1'b1;
        end
        if (p_leaves) begin
            if (in_p$31) begin
                killed$31$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 31)) begin
            killed$31$d = 1'b0;
        end
        if (reset) begin
            killed$31$d = 1'b0;
        end
    end

    always @(*) begin
        told$31$clock = clock;
    end

    always @(*) begin
        told$31$d = told$31$q;
        if (kill & (kill_index == 31)) begin
            told$31$d = 1'b1;
        end
        if (check_leaves) begin
            told$31$d = 1'b0;
        end
        if (p_leaves) begin
            if (in_p$31) begin
                told$31$d = 1'b0;
            end
        end
        if (allocate & (free_index$q == 31)) begin
            told$31$d = 1'b0;
        end
        if (reset) begin
            told$31$d = 1'b0;
        end
    end

    always @(*) begin
        line$31$clock = clock;
    end

    always @(*) begin
        line$31$d = line$31$q;
        if (allocate & (free_index$q == 31)) begin
            line$31$d = allocate_line;
        end
    end

    always @(*) begin
        expiry$31$clock = clock;
    end

    always @(*) begin
        expiry$31$d = expiry$31$q;
        if (finish & finish_ready & (finish_index == 31)) begin
            expiry$31$d = finish_expiry;
        end
    end

    always @(*) begin
        waiting$31$clock = clock;
    end

    always @(*) begin
        waiting$31$d = waiting$31$q;
        if (hit$31) begin
            if (complete_failed) begin
            end
            else begin
                waiting$31$d = waiting$31$q & ~complete_bit;
            end
        end
        if (finish & finish_ready & (finish_index == 31)) begin
            waiting$31$d = finish_waiting;
        end
        if (allocate & (free_index$q == 31)) begin
            waiting$31$d = 32'h0;
        end
    end

    always @(*) begin
        given_up$31$clock = clock;
    end

    always @(*) begin
        given_up$31$d = given_up$31$q;
        if (hit$31) begin
            if (complete_failed) begin
                given_up$31$d = given_up$31$q | complete_bit;
            end
            else begin
            end
        end
        if (finish & finish_ready & (finish_index == 31)) begin
            given_up$31$d = 32'h0;
        end
    end

    always @(*) begin
        hold_bit$31 = 32'h0;
        if (hold$31$q) begin
            hold_bit$31 = 32'h1;
        end
    end

    always @(*) begin
        unsettled$31 = waiting$31$q & ~given_up$31$q;
    end

    always @(*) begin
        expires$31 = hold$31$q & (expiry$31$q == now);
    end

    always @(*) begin
        hit$31 = complete & hold$31$q & ~expires$31 & (line$31$q == complete_line) & ((waiting$31$q & complete_bit) != 32'h0);
    end

    always @(*) begin
        in_p$31 = p_valid$q & (p_index$q == 31);
    end

    always @(*) begin
        check_blocked = match_pending | p_valid$q | ~patches$empty;
    end

    always @(*) begin
        finish_ready = ~kill;
    end

    always @(*) begin
        new_lines$write_address = finish_index;
        if (kill) begin
            new_lines$write_address = kill_index;
        end
    end

    always @(*) begin
        new_lines$write_data = finish_data;
        if (kill) begin
            new_lines$write_data = check_data;
        end
    end

    always @(*) begin
        new_lines$write_enable = finish;
        if (kill) begin
            new_lines$write_enable = 1'b1;
        end
        if (finish & ~kill & (finish_index == 0) & killed$0$q) begin
            new_lines$write_enable = 1'b0;
        end
        if (finish & ~kill & (finish_index == 1) & killed$1$q) begin
            new_lines$write_enable = 1'b0;
        end
        if (finish & ~kill & (finish_index == 2) & killed$2$q) begin
            new_lines$write_enable = 1'b0;
        end
        if (finish & ~kill & (finish_index == 3) & killed$3$q) begin
            new_lines$write_enable = 1'b0;
        end
        if (finish & ~kill & (finish_index == 4) & killed$4$q) begin
            new_lines$write_enable = 1'b0;
        end
        if (finish & ~kill & (finish_index == 5) & killed$5$q) begin
            new_lines$write_enable = 1'b0;
        end
        if (finish & ~kill & (finish_index == 6) & killed$6$q) begin
            new_lines$write_enable = 1'b0;
        end
        if (finish & ~kill & (finish_index == 7) & killed$7$q) begin
            new_lines$write_enable = 1'b0;
        end
        if (finish & ~kill & (finish_index == 8) & killed$8$q) begin
            new_lines$write_enable = 1'b0;
        end
        if (finish & ~kill & (finish_index == 9) & killed$9$q) begin
            new_lines$write_enable = 1'b0;
        end
        if (finish & ~kill & (finish_index == 10) & killed$10$q) begin
            new_lines$write_enable = 1'b0;
        end
        if (finish & ~kill & (finish_index == 11) & killed$11$q) begin
            new_lines$write_enable = 1'b0;
        end
        if (finish & ~kill & (finish_index == 12) & killed$12$q) begin
            new_lines$write_enable = 1'b0;
        end
        if (finish & ~kill & (finish_index == 13) & killed$13$q) begin
            new_lines$write_enable = 1'b0;
        end
        if (finish & ~kill & (finish_index == 14) & killed$14$q) begin
            new_lines$write_enable = 1'b0;
        end
        if (finish & ~kill & (finish_index == 15) & killed$15$q) begin
            new_lines$write_enable = 1'b0;
        end
        if (finish & ~kill & (finish_index == 16) & killed$16$q) begin
            new_lines$write_enable = 1'b0;
        end
        if (finish & ~kill & (finish_index == 17) & killed$17$q) begin
            new_lines$write_enable = 1'b0;
        end
        if (finish & ~kill & (finish_index == 18) & killed$18$q) begin
            new_lines$write_enable = 1'b0;
        end
        if (finish & ~kill & (finish_index == 19) & killed$19$q) begin
            new_lines$write_enable = 1'b0;
        end
        if (finish & ~kill & (finish_index == 20) & killed$20$q) begin
            new_lines$write_enable = 1'b0;
        end
        if (finish & ~kill & (finish_index == 21) & killed$21$q) begin
            new_lines$write_enable = 1'b0;
        end
        if (finish & ~kill & (finish_index == 22) & killed$22$q) begin
            new_lines$write_enable = 1'b0;
        end
        if (finish & ~kill & (finish_index == 23) & killed$23$q) begin
            new_lines$write_enable = 1'b0;
        end
        if (finish & ~kill & (finish_index == 24) & killed$24$q) begin
            new_lines$write_enable = 1'b0;
        end
        if (finish & ~kill & (finish_index == 25) & killed$25$q) begin
            new_lines$write_enable = 1'b0;
        end
        if (finish & ~kill & (finish_index == 26) & killed$26$q) begin
            new_lines$write_enable = 1'b0;
        end
        if (finish & ~kill & (finish_index == 27) & killed$27$q) begin
            new_lines$write_enable = 1'b0;
        end
        if (finish & ~kill & (finish_index == 28) & killed$28$q) begin
            new_lines$write_enable = 1'b0;
        end
        if (finish & ~kill & (finish_index == 29) & killed$29$q) begin
            new_lines$write_enable = 1'b0;
        end
        if (finish & ~kill & (finish_index == 30) & killed$30$q) begin
            new_lines$write_enable = 1'b0;
        end
        if (finish & ~kill & (finish_index == 31) & killed$31$q) begin
            new_lines$write_enable = 1'b0;
        end
    end

    always @(*) begin
        masks$write_address = finish_index;
    end

    always @(*) begin
        masks$write_data = ((finish_touched) & 16'hffff) | (((finish_bad) & 16'hffff) << 32'h8);
    end

    always @(*) begin
        masks$write_enable = finish & finish_ready;
    end

    always @(*) begin
        strobes$write_address = kill_index;
    end

    always @(*) begin
        strobes$write_data = check_strobe;
    end

    always @(*) begin
        strobes$write_enable = kill;
    end

    always @(*) begin
        group$0$clock = clock;
    end

    always @(*) begin
        sum$0 = hold_bit$0;
    end

    always @(*) begin
        sum$1 = sum$0 + hold_bit$1;
    end

    always @(*) begin
        sum$2 = sum$1 + hold_bit$2;
    end

    always @(*) begin
        sum$3 = sum$2 + hold_bit$3;
    end

    always @(*) begin
        sum$4 = sum$3 + hold_bit$4;
    end

    always @(*) begin
        sum$5 = sum$4 + hold_bit$5;
    end

    always @(*) begin
        sum$6 = sum$5 + hold_bit$6;
    end

    always @(*) begin
        sum$7 = sum$6 + hold_bit$7;
    end

    always @(*) begin
        group$0$d = sum$7;
    end

    always @(*) begin
        group$1$clock = clock;
    end

    always @(*) begin
        sum$8 = hold_bit$8;
    end

    always @(*) begin
        sum$9 = sum$8 + hold_bit$9;
    end

    always @(*) begin
        sum$10 = sum$9 + hold_bit$10;
    end

    always @(*) begin
        sum$11 = sum$10 + hold_bit$11;
    end

    always @(*) begin
        sum$12 = sum$11 + hold_bit$12;
    end

    always @(*) begin
        sum$13 = sum$12 + hold_bit$13;
    end

    always @(*) begin
        sum$14 = sum$13 + hold_bit$14;
    end

    always @(*) begin
        sum$15 = sum$14 + hold_bit$15;
    end

    always @(*) begin
        group$1$d = sum$15;
    end

    always @(*) begin
        group$2$clock = clock;
    end

    always @(*) begin
        sum$16 = hold_bit$16;
    end

    always @(*) begin
        sum$17 = sum$16 + hold_bit$17;
    end

    always @(*) begin
        sum$18 = sum$17 + hold_bit$18;
    end

    always @(*) begin
        sum$19 = sum$18 + hold_bit$19;
    end

    always @(*) begin
        sum$20 = sum$19 + hold_bit$20;
    end

    always @(*) begin
        sum$21 = sum$20 + hold_bit$21;
    end

    always @(*) begin
        sum$22 = sum$21 + hold_bit$22;
    end

    always @(*) begin
        sum$23 = sum$22 + hold_bit$23;
    end

    always @(*) begin
        group$2$d = sum$23;
    end

    always @(*) begin
        group$3$clock = clock;
    end

    always @(*) begin
        sum$24 = hold_bit$24;
    end

    always @(*) begin
        sum$25 = sum$24 + hold_bit$25;
    end

    always @(*) begin
        sum$26 = sum$25 + hold_bit$26;
    end

    always @(*) begin
        sum$27 = sum$26 + hold_bit$27;
    end

    always @(*) begin
        sum$28 = sum$27 + hold_bit$28;
    end

    always @(*) begin
        sum$29 = sum$28 + hold_bit$29;
    end

    always @(*) begin
        sum$30 = sum$29 + hold_bit$30;
    end

    always @(*) begin
        sum$31 = sum$30 + hold_bit$31;
    end

    always @(*) begin
        group$3$d = sum$31;
    end

    always @(*) begin
        holds_taken = total$q;
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
        touched = mask[(32'h0)+:(8)];
    end

    always @(*) begin
        bad = mask[(32'h8)+:(8)];
    end

    always @(*) begin
        late = 32'h0;
        if (p_killed$q) begin
        end
        else begin
            late = touched & p_waiting$q;
        end
    end

    always @(*) begin
        use_new = 32'h0;
        if (p_killed$q) begin
        end
        else begin
            use_new = patched | bad;
        end
    end

    always @(*) begin
        patched = 32'h0;
        if (p_killed$q) begin
        end
        else begin
            patched = touched & ~p_waiting$q;
        end
    end

    always @(*) begin
        strobe = strobes$read_data;
    end

    always @(*) begin
        word_mask$0 = 32'h0;
        if (p_killed$q) begin
            if (strobe[0 * 32'h8]) begin
                word_mask$0 = word_mask$0 | byte_constant$0;
            end
            if (strobe[0 * 32'h8 + 32'h1]) begin
                word_mask$0 = word_mask$0 | byte_constant$1;
            end
            if (strobe[0 * 32'h8 + 32'h2]) begin
                word_mask$0 = word_mask$0 | byte_constant$2;
            end
            if (strobe[0 * 32'h8 + 32'h3]) begin
                word_mask$0 = word_mask$0 | byte_constant$3;
            end
            if (strobe[0 * 32'h8 + 32'h4]) begin
                word_mask$0 = word_mask$0 | byte_constant$4;
            end
            if (strobe[0 * 32'h8 + 32'h5]) begin
                word_mask$0 = word_mask$0 | byte_constant$5;
            end
            if (strobe[0 * 32'h8 + 32'h6]) begin
                word_mask$0 = word_mask$0 | byte_constant$6;
            end
            if (strobe[0 * 32'h8 + 32'h7]) begin
                word_mask$0 = word_mask$0 | byte_constant$7;
            end
        end
        else begin
            if (use_new[0]) begin
                word_mask$0 = 64'hffffffffffffffff;
            end
        end
    end

    always @(*) begin
        late_word$0 = 32'h0;
        if (p_killed$q) begin
        end
        else begin
            if (late[0]) begin
                late_word$0 = late_mask;
            end
        end
    end

    always @(*) begin
        word_mask$1 = 32'h0;
        if (p_killed$q) begin
            if (strobe[1 * 32'h8]) begin
                word_mask$1 = word_mask$1 | byte_constant$0;
            end
            if (strobe[1 * 32'h8 + 32'h1]) begin
                word_mask$1 = word_mask$1 | byte_constant$1;
            end
            if (strobe[1 * 32'h8 + 32'h2]) begin
                word_mask$1 = word_mask$1 | byte_constant$2;
            end
            if (strobe[1 * 32'h8 + 32'h3]) begin
                word_mask$1 = word_mask$1 | byte_constant$3;
            end
            if (strobe[1 * 32'h8 + 32'h4]) begin
                word_mask$1 = word_mask$1 | byte_constant$4;
            end
            if (strobe[1 * 32'h8 + 32'h5]) begin
                word_mask$1 = word_mask$1 | byte_constant$5;
            end
            if (strobe[1 * 32'h8 + 32'h6]) begin
                word_mask$1 = word_mask$1 | byte_constant$6;
            end
            if (strobe[1 * 32'h8 + 32'h7]) begin
                word_mask$1 = word_mask$1 | byte_constant$7;
            end
        end
        else begin
            if (use_new[1]) begin
                word_mask$1 = 64'hffffffffffffffff;
            end
        end
    end

    always @(*) begin
        late_word$1 = 32'h0;
        if (p_killed$q) begin
        end
        else begin
            if (late[1]) begin
                late_word$1 = late_mask;
            end
        end
    end

    always @(*) begin
        word_mask$2 = 32'h0;
        if (p_killed$q) begin
            if (strobe[2 * 32'h8]) begin
                word_mask$2 = word_mask$2 | byte_constant$0;
            end
            if (strobe[2 * 32'h8 + 32'h1]) begin
                word_mask$2 = word_mask$2 | byte_constant$1;
            end
            if (strobe[2 * 32'h8 + 32'h2]) begin
                word_mask$2 = word_mask$2 | byte_constant$2;
            end
            if (strobe[2 * 32'h8 + 32'h3]) begin
                word_mask$2 = word_mask$2 | byte_constant$3;
            end
            if (strobe[2 * 32'h8 + 32'h4]) begin
                word_mask$2 = word_mask$2 | byte_constant$4;
            end
            if (strobe[2 * 32'h8 + 32'h5]) begin
                word_mask$2 = word_mask$2 | byte_constant$5;
            end
            if (strobe[2 * 32'h8 + 32'h6]) begin
                word_mask$2 = word_mask$2 | byte_constant$6;
            end
            if (strobe[2 * 32'h8 + 32'h7]) begin
                word_mask$2 = word_mask$2 | byte_constant$7;
            end
        end
        else begin
            if (use_new[2]) begin
                word_mask$2 = 64'hffffffffffffffff;
            end
        end
    end

    always @(*) begin
        late_word$2 = 32'h0;
        if (p_killed$q) begin
        end
        else begin
            if (late[2]) begin
                late_word$2 = late_mask;
            end
        end
    end

    always @(*) begin
        word_mask$3 = 32'h0;
        if (p_killed$q) begin
            if (strobe[3 * 32'h8]) begin
                word_mask$3 = word_mask$3 | byte_constant$0;
            end
            if (strobe[3 * 32'h8 + 32'h1]) begin
                word_mask$3 = word_mask$3 | byte_constant$1;
            end
            if (strobe[3 * 32'h8 + 32'h2]) begin
                word_mask$3 = word_mask$3 | byte_constant$2;
            end
            if (strobe[3 * 32'h8 + 32'h3]) begin
                word_mask$3 = word_mask$3 | byte_constant$3;
            end
            if (strobe[3 * 32'h8 + 32'h4]) begin
                word_mask$3 = word_mask$3 | byte_constant$4;
            end
            if (strobe[3 * 32'h8 + 32'h5]) begin
                word_mask$3 = word_mask$3 | byte_constant$5;
            end
            if (strobe[3 * 32'h8 + 32'h6]) begin
                word_mask$3 = word_mask$3 | byte_constant$6;
            end
            if (strobe[3 * 32'h8 + 32'h7]) begin
                word_mask$3 = word_mask$3 | byte_constant$7;
            end
        end
        else begin
            if (use_new[3]) begin
                word_mask$3 = 64'hffffffffffffffff;
            end
        end
    end

    always @(*) begin
        late_word$3 = 32'h0;
        if (p_killed$q) begin
        end
        else begin
            if (late[3]) begin
                late_word$3 = late_mask;
            end
        end
    end

    always @(*) begin
        word_mask$4 = 32'h0;
        if (p_killed$q) begin
            if (strobe[4 * 32'h8]) begin
                word_mask$4 = word_mask$4 | byte_constant$0;
            end
            if (strobe[4 * 32'h8 + 32'h1]) begin
                word_mask$4 = word_mask$4 | byte_constant$1;
            end
            if (strobe[4 * 32'h8 + 32'h2]) begin
                word_mask$4 = word_mask$4 | byte_constant$2;
            end
            if (strobe[4 * 32'h8 + 32'h3]) begin
                word_mask$4 = word_mask$4 | byte_constant$3;
            end
            if (strobe[4 * 32'h8 + 32'h4]) begin
                word_mask$4 = word_mask$4 | byte_constant$4;
            end
            if (strobe[4 * 32'h8 + 32'h5]) begin
                word_mask$4 = word_mask$4 | byte_constant$5;
            end
            if (strobe[4 * 32'h8 + 32'h6]) begin
                word_mask$4 = word_mask$4 | byte_constant$6;
            end
            if (strobe[4 * 32'h8 + 32'h7]) begin
                word_mask$4 = word_mask$4 | byte_constant$7;
            end
        end
        else begin
            if (use_new[4]) begin
                word_mask$4 = 64'hffffffffffffffff;
            end
        end
    end

    always @(*) begin
        late_word$4 = 32'h0;
        if (p_killed$q) begin
        end
        else begin
            if (late[4]) begin
                late_word$4 = late_mask;
            end
        end
    end

    always @(*) begin
        word_mask$5 = 32'h0;
        if (p_killed$q) begin
            if (strobe[5 * 32'h8]) begin
                word_mask$5 = word_mask$5 | byte_constant$0;
            end
            if (strobe[5 * 32'h8 + 32'h1]) begin
                word_mask$5 = word_mask$5 | byte_constant$1;
            end
            if (strobe[5 * 32'h8 + 32'h2]) begin
                word_mask$5 = word_mask$5 | byte_constant$2;
            end
            if (strobe[5 * 32'h8 + 32'h3]) begin
                word_mask$5 = word_mask$5 | byte_constant$3;
            end
            if (strobe[5 * 32'h8 + 32'h4]) begin
                word_mask$5 = word_mask$5 | byte_constant$4;
            end
            if (strobe[5 * 32'h8 + 32'h5]) begin
                word_mask$5 = word_mask$5 | byte_constant$5;
            end
            if (strobe[5 * 32'h8 + 32'h6]) begin
                word_mask$5 = word_mask$5 | byte_constant$6;
            end
            if (strobe[5 * 32'h8 + 32'h7]) begin
                word_mask$5 = word_mask$5 | byte_constant$7;
            end
        end
        else begin
            if (use_new[5]) begin
                word_mask$5 = 64'hffffffffffffffff;
            end
        end
    end

    always @(*) begin
        late_word$5 = 32'h0;
        if (p_killed$q) begin
        end
        else begin
            if (late[5]) begin
                late_word$5 = late_mask;
            end
        end
    end

    always @(*) begin
        word_mask$6 = 32'h0;
        if (p_killed$q) begin
            if (strobe[6 * 32'h8]) begin
                word_mask$6 = word_mask$6 | byte_constant$0;
            end
            if (strobe[6 * 32'h8 + 32'h1]) begin
                word_mask$6 = word_mask$6 | byte_constant$1;
            end
            if (strobe[6 * 32'h8 + 32'h2]) begin
                word_mask$6 = word_mask$6 | byte_constant$2;
            end
            if (strobe[6 * 32'h8 + 32'h3]) begin
                word_mask$6 = word_mask$6 | byte_constant$3;
            end
            if (strobe[6 * 32'h8 + 32'h4]) begin
                word_mask$6 = word_mask$6 | byte_constant$4;
            end
            if (strobe[6 * 32'h8 + 32'h5]) begin
                word_mask$6 = word_mask$6 | byte_constant$5;
            end
            if (strobe[6 * 32'h8 + 32'h6]) begin
                word_mask$6 = word_mask$6 | byte_constant$6;
            end
            if (strobe[6 * 32'h8 + 32'h7]) begin
                word_mask$6 = word_mask$6 | byte_constant$7;
            end
        end
        else begin
            if (use_new[6]) begin
                word_mask$6 = 64'hffffffffffffffff;
            end
        end
    end

    always @(*) begin
        late_word$6 = 32'h0;
        if (p_killed$q) begin
        end
        else begin
            if (late[6]) begin
                late_word$6 = late_mask;
            end
        end
    end

    always @(*) begin
        word_mask$7 = 32'h0;
        if (p_killed$q) begin
            if (strobe[7 * 32'h8]) begin
                word_mask$7 = word_mask$7 | byte_constant$0;
            end
            if (strobe[7 * 32'h8 + 32'h1]) begin
                word_mask$7 = word_mask$7 | byte_constant$1;
            end
            if (strobe[7 * 32'h8 + 32'h2]) begin
                word_mask$7 = word_mask$7 | byte_constant$2;
            end
            if (strobe[7 * 32'h8 + 32'h3]) begin
                word_mask$7 = word_mask$7 | byte_constant$3;
            end
            if (strobe[7 * 32'h8 + 32'h4]) begin
                word_mask$7 = word_mask$7 | byte_constant$4;
            end
            if (strobe[7 * 32'h8 + 32'h5]) begin
                word_mask$7 = word_mask$7 | byte_constant$5;
            end
            if (strobe[7 * 32'h8 + 32'h6]) begin
                word_mask$7 = word_mask$7 | byte_constant$6;
            end
            if (strobe[7 * 32'h8 + 32'h7]) begin
                word_mask$7 = word_mask$7 | byte_constant$7;
            end
        end
        else begin
            if (use_new[7]) begin
                word_mask$7 = 64'hffffffffffffffff;
            end
        end
    end

    always @(*) begin
        late_word$7 = 32'h0;
        if (p_killed$q) begin
        end
        else begin
            if (late[7]) begin
                late_word$7 = late_mask;
            end
        end
    end

    always @(*) begin
        reply_data[(64'h0)+:(64)] = (old_lines_reply$read_data[(64'h0)+:(64)] & ~word_mask$0) | (new_lines$read_data[(64'h0)+:(64)] & word_mask$0) | late_word$0;
        reply_data[(64'h40)+:(64)] = (old_lines_reply$read_data[(64'h40)+:(64)] & ~word_mask$1) | (new_lines$read_data[(64'h40)+:(64)] & word_mask$1) | late_word$1;
        reply_data[(64'h80)+:(64)] = (old_lines_reply$read_data[(64'h80)+:(64)] & ~word_mask$2) | (new_lines$read_data[(64'h80)+:(64)] & word_mask$2) | late_word$2;
        reply_data[(64'hc0)+:(64)] = (old_lines_reply$read_data[(64'hc0)+:(64)] & ~word_mask$3) | (new_lines$read_data[(64'hc0)+:(64)] & word_mask$3) | late_word$3;
        reply_data[(64'h100)+:(64)] = (old_lines_reply$read_data[(64'h100)+:(64)] & ~word_mask$4) | (new_lines$read_data[(64'h100)+:(64)] & word_mask$4) | late_word$4;
        reply_data[(64'h140)+:(64)] = (old_lines_reply$read_data[(64'h140)+:(64)] & ~word_mask$5) | (new_lines$read_data[(64'h140)+:(64)] & word_mask$5) | late_word$5;
        reply_data[(64'h180)+:(64)] = (old_lines_reply$read_data[(64'h180)+:(64)] & ~word_mask$6) | (new_lines$read_data[(64'h180)+:(64)] & word_mask$6) | late_word$6;
        reply_data[(64'h1c0)+:(64)] = (old_lines_reply$read_data[(64'h1c0)+:(64)] & ~word_mask$7) | (new_lines$read_data[(64'h1c0)+:(64)] & word_mask$7) | late_word$7;
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
        late_entries = 32'h0;
        if (p_leaves) begin
            late_entries = late;
        end
    end

    always @(*) begin
        installed_entries = 32'h0;
        if (p_leaves) begin
            installed_entries = patched;
        end
    end

    always @(*) begin
        patch_queued = p_leaves & (patched != 32'h0) & ~patches$full;
    end

    always @(*) begin
        patches$push = patch_queued;
    end

    always @(*) begin
        patches$push_data = ((reply_fact[(32'h6)+:(18)]) & 26'h3ffffff) | (((patched) & 26'h3ffffff) << 32'h12);
    end

    always @(*) begin
        patch_lines$push = patch_queued;
    end

    always @(*) begin
        patch_lines$push_data = reply_data;
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
        if ((~p_valid$q | p_leaves) & picked) begin
            old_lines_reply$read_address = pick_index;
        end
    end

    always @(*) begin
        new_lines$read_address = p_index$q;
        if ((~p_valid$q | p_leaves) & picked) begin
            new_lines$read_address = pick_index;
        end
    end

    always @(*) begin
        strobes$read_address = p_index$q;
        if ((~p_valid$q | p_leaves) & picked) begin
            strobes$read_address = pick_index;
        end
    end

    always @(*) begin
        masks$read_address = p_index$q;
        if ((~p_valid$q | p_leaves) & picked) begin
            masks$read_address = pick_index;
        end
    end

    always @(*) begin
        reply_facts$read_address = p_index$q;
        if ((~p_valid$q | p_leaves) & picked) begin
            reply_facts$read_address = pick_index;
        end
    end

    always @(*) begin
        responses$read_address = p_index$q;
        if ((~p_valid$q | p_leaves) & picked) begin
            responses$read_address = pick_index;
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
        issue$push_data = ((free_index$q) & 31'h7fffffff) | (((allocate_line) & 31'h7fffffff) << 32'h5) | (((table_accepted) & 31'h7fffffff) << 32'h17);
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
        available = free_valid$q;
    end

    always @(*) begin
        facts$write_address = free_index$q;
    end

    always @(*) begin
        facts$write_data = ((allocate_line) & 42'h3ffffffffff) | (((allocate_accepted) & 42'h3ffffffffff) << 32'h12) | (((allocate_flags) & 42'h3ffffffffff) << 32'h22);
    end

    always @(*) begin
        facts$write_enable = allocate;
    end

    always @(*) begin
        reply_facts$write_address = free_index$q;
    end

    always @(*) begin
        reply_facts$write_data = ((allocate_id) & 24'hffffff) | (((allocate_line) & 24'hffffff) << 32'h6);
    end

    always @(*) begin
        reply_facts$write_enable = allocate;
    end

    always @(*) begin
        next_free_valid = 1'b0;
        if (~active_next$0) begin
            next_free_valid = 1'b1;
        end
        if (~active_next$1) begin
            next_free_valid = 1'b1;
        end
        if (~active_next$2) begin
            next_free_valid = 1'b1;
        end
        if (~active_next$3) begin
            next_free_valid = 1'b1;
        end
        if (~active_next$4) begin
            next_free_valid = 1'b1;
        end
        if (~active_next$5) begin
            next_free_valid = 1'b1;
        end
        if (~active_next$6) begin
            next_free_valid = 1'b1;
        end
        if (~active_next$7) begin
            next_free_valid = 1'b1;
        end
        if (~active_next$8) begin
            next_free_valid = 1'b1;
        end
        if (~active_next$9) begin
            next_free_valid = 1'b1;
        end
        if (~active_next$10) begin
            next_free_valid = 1'b1;
        end
        if (~active_next$11) begin
            next_free_valid = 1'b1;
        end
        if (~active_next$12) begin
            next_free_valid = 1'b1;
        end
        if (~active_next$13) begin
            next_free_valid = 1'b1;
        end
        if (~active_next$14) begin
            next_free_valid = 1'b1;
        end
        if (~active_next$15) begin
            next_free_valid = 1'b1;
        end
        if (~active_next$16) begin
            next_free_valid = 1'b1;
        end
        if (~active_next$17) begin
            next_free_valid = 1'b1;
        end
        if (~active_next$18) begin
            next_free_valid = 1'b1;
        end
        if (~active_next$19) begin
            next_free_valid = 1'b1;
        end
        if (~active_next$20) begin
            next_free_valid = 1'b1;
        end
        if (~active_next$21) begin
            next_free_valid = 1'b1;
        end
        if (~active_next$22) begin
            next_free_valid = 1'b1;
        end
        if (~active_next$23) begin
            next_free_valid = 1'b1;
        end
        if (~active_next$24) begin
            next_free_valid = 1'b1;
        end
        if (~active_next$25) begin
            next_free_valid = 1'b1;
        end
        if (~active_next$26) begin
            next_free_valid = 1'b1;
        end
        if (~active_next$27) begin
            next_free_valid = 1'b1;
        end
        if (~active_next$28) begin
            next_free_valid = 1'b1;
        end
        if (~active_next$29) begin
            next_free_valid = 1'b1;
        end
        if (~active_next$30) begin
            next_free_valid = 1'b1;
        end
        if (~active_next$31) begin
            next_free_valid = 1'b1;
        end
    end

    always @(*) begin
        next_free_index = 32'h0;
        if (~active_next$0) begin
            next_free_index = 0;
        end
        if (~active_next$1) begin
            next_free_index = 1;
        end
        if (~active_next$2) begin
            next_free_index = 2;
        end
        if (~active_next$3) begin
            next_free_index = 3;
        end
        if (~active_next$4) begin
            next_free_index = 4;
        end
        if (~active_next$5) begin
            next_free_index = 5;
        end
        if (~active_next$6) begin
            next_free_index = 6;
        end
        if (~active_next$7) begin
            next_free_index = 7;
        end
        if (~active_next$8) begin
            next_free_index = 8;
        end
        if (~active_next$9) begin
            next_free_index = 9;
        end
        if (~active_next$10) begin
            next_free_index = 10;
        end
        if (~active_next$11) begin
            next_free_index = 11;
        end
        if (~active_next$12) begin
            next_free_index = 12;
        end
        if (~active_next$13) begin
            next_free_index = 13;
        end
        if (~active_next$14) begin
            next_free_index = 14;
        end
        if (~active_next$15) begin
            next_free_index = 15;
        end
        if (~active_next$16) begin
            next_free_index = 16;
        end
        if (~active_next$17) begin
            next_free_index = 17;
        end
        if (~active_next$18) begin
            next_free_index = 18;
        end
        if (~active_next$19) begin
            next_free_index = 19;
        end
        if (~active_next$20) begin
            next_free_index = 20;
        end
        if (~active_next$21) begin
            next_free_index = 21;
        end
        if (~active_next$22) begin
            next_free_index = 22;
        end
        if (~active_next$23) begin
            next_free_index = 23;
        end
        if (~active_next$24) begin
            next_free_index = 24;
        end
        if (~active_next$25) begin
            next_free_index = 25;
        end
        if (~active_next$26) begin
            next_free_index = 26;
        end
        if (~active_next$27) begin
            next_free_index = 27;
        end
        if (~active_next$28) begin
            next_free_index = 28;
        end
        if (~active_next$29) begin
            next_free_index = 29;
        end
        if (~active_next$30) begin
            next_free_index = 30;
        end
        if (~active_next$31) begin
            next_free_index = 31;
        end
    end

    always @(*) begin
        active_next$0 = active$0$q;
        if (allocate & (free_index$q == 0)) begin
            active_next$0 = 1'b1;
        end
    end

    always @(*) begin
        active_next$1 = active$1$q;
        if (allocate & (free_index$q == 1)) begin
            active_next$1 = 1'b1;
        end
    end

    always @(*) begin
        active_next$2 = active$2$q;
        if (allocate & (free_index$q == 2)) begin
            active_next$2 = 1'b1;
        end
    end

    always @(*) begin
        active_next$3 = active$3$q;
        if (allocate & (free_index$q == 3)) begin
            active_next$3 = 1'b1;
        end
    end

    always @(*) begin
        active_next$4 = active$4$q;
        if (allocate & (free_index$q == 4)) begin
            active_next$4 = 1'b1;
        end
    end

    always @(*) begin
        active_next$5 = active$5$q;
        if (allocate & (free_index$q == 5)) begin
            active_next$5 = 1'b1;
        end
    end

    always @(*) begin
        active_next$6 = active$6$q;
        if (allocate & (free_index$q == 6)) begin
            active_next$6 = 1'b1;
        end
    end

    always @(*) begin
        active_next$7 = active$7$q;
        if (allocate & (free_index$q == 7)) begin
            active_next$7 = 1'b1;
        end
    end

    always @(*) begin
        active_next$8 = active$8$q;
        if (allocate & (free_index$q == 8)) begin
            active_next$8 = 1'b1;
        end
    end

    always @(*) begin
        active_next$9 = active$9$q;
        if (allocate & (free_index$q == 9)) begin
            active_next$9 = 1'b1;
        end
    end

    always @(*) begin
        active_next$10 = active$10$q;
        if (allocate & (free_index$q == 10)) begin
            active_next$10 = 1'b1;
        end
    end

    always @(*) begin
        active_next$11 = active$11$q;
        if (allocate & (free_index$q == 11)) begin
            active_next$11 = 1'b1;
        end
    end

    always @(*) begin
        active_next$12 = active$12$q;
        if (allocate & (free_index$q == 12)) begin
            active_next$12 = 1'b1;
        end
    end

    always @(*) begin
        active_next$13 = active$13$q;
        if (allocate & (free_index$q == 13)) begin
            active_next$13 = 1'b1;
        end
    end

    always @(*) begin
        active_next$14 = active$14$q;
        if (allocate & (free_index$q == 14)) begin
            active_next$14 = 1'b1;
        end
    end

    always @(*) begin
        active_next$15 = active$15$q;
        if (allocate & (free_index$q == 15)) begin
            active_next$15 = 1'b1;
        end
    end

    always @(*) begin
        active_next$16 = active$16$q;
        if (allocate & (free_index$q == 16)) begin
            active_next$16 = 1'b1;
        end
    end

    always @(*) begin
        active_next$17 = active$17$q;
        if (allocate & (free_index$q == 17)) begin
            active_next$17 = 1'b1;
        end
    end

    always @(*) begin
        active_next$18 = active$18$q;
        if (allocate & (free_index$q == 18)) begin
            active_next$18 = 1'b1;
        end
    end

    always @(*) begin
        active_next$19 = active$19$q;
        if (allocate & (free_index$q == 19)) begin
            active_next$19 = 1'b1;
        end
    end

    always @(*) begin
        active_next$20 = active$20$q;
        if (allocate & (free_index$q == 20)) begin
            active_next$20 = 1'b1;
        end
    end

    always @(*) begin
        active_next$21 = active$21$q;
        if (allocate & (free_index$q == 21)) begin
            active_next$21 = 1'b1;
        end
    end

    always @(*) begin
        active_next$22 = active$22$q;
        if (allocate & (free_index$q == 22)) begin
            active_next$22 = 1'b1;
        end
    end

    always @(*) begin
        active_next$23 = active$23$q;
        if (allocate & (free_index$q == 23)) begin
            active_next$23 = 1'b1;
        end
    end

    always @(*) begin
        active_next$24 = active$24$q;
        if (allocate & (free_index$q == 24)) begin
            active_next$24 = 1'b1;
        end
    end

    always @(*) begin
        active_next$25 = active$25$q;
        if (allocate & (free_index$q == 25)) begin
            active_next$25 = 1'b1;
        end
    end

    always @(*) begin
        active_next$26 = active$26$q;
        if (allocate & (free_index$q == 26)) begin
            active_next$26 = 1'b1;
        end
    end

    always @(*) begin
        active_next$27 = active$27$q;
        if (allocate & (free_index$q == 27)) begin
            active_next$27 = 1'b1;
        end
    end

    always @(*) begin
        active_next$28 = active$28$q;
        if (allocate & (free_index$q == 28)) begin
            active_next$28 = 1'b1;
        end
    end

    always @(*) begin
        active_next$29 = active$29$q;
        if (allocate & (free_index$q == 29)) begin
            active_next$29 = 1'b1;
        end
    end

    always @(*) begin
        active_next$30 = active$30$q;
        if (allocate & (free_index$q == 30)) begin
            active_next$30 = 1'b1;
        end
    end

    always @(*) begin
        active_next$31 = active$31$q;
        if (allocate & (free_index$q == 31)) begin
            active_next$31 = 1'b1;
        end
    end

endmodule // contexts


module contexts$active$0(d,q,clock);

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

endmodule // contexts$active$0


module contexts$active$1(d,q,clock);

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

endmodule // contexts$active$1


module contexts$active$10(d,q,clock);

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

endmodule // contexts$active$10


module contexts$active$11(d,q,clock);

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

endmodule // contexts$active$11


module contexts$active$12(d,q,clock);

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

endmodule // contexts$active$12


module contexts$active$13(d,q,clock);

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

endmodule // contexts$active$13


module contexts$active$14(d,q,clock);

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

endmodule // contexts$active$14


module contexts$active$15(d,q,clock);

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

endmodule // contexts$active$15


module contexts$active$16(d,q,clock);

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

endmodule // contexts$active$16


module contexts$active$17(d,q,clock);

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

endmodule // contexts$active$17


module contexts$active$18(d,q,clock);

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

endmodule // contexts$active$18


module contexts$active$19(d,q,clock);

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

endmodule // contexts$active$19


module contexts$active$2(d,q,clock);

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

endmodule // contexts$active$2


module contexts$active$20(d,q,clock);

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

endmodule // contexts$active$20


module contexts$active$21(d,q,clock);

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

endmodule // contexts$active$21


module contexts$active$22(d,q,clock);

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

endmodule // contexts$active$22


module contexts$active$23(d,q,clock);

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

endmodule // contexts$active$23


module contexts$active$24(d,q,clock);

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

endmodule // contexts$active$24


module contexts$active$25(d,q,clock);

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

endmodule // contexts$active$25


module contexts$active$26(d,q,clock);

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

endmodule // contexts$active$26


module contexts$active$27(d,q,clock);

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

endmodule // contexts$active$27


module contexts$active$28(d,q,clock);

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

endmodule // contexts$active$28


module contexts$active$29(d,q,clock);

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

endmodule // contexts$active$29


module contexts$active$3(d,q,clock);

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

endmodule // contexts$active$3


module contexts$active$30(d,q,clock);

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

endmodule // contexts$active$30


module contexts$active$31(d,q,clock);

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

endmodule // contexts$active$31


module contexts$active$4(d,q,clock);

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

endmodule // contexts$active$4


module contexts$active$5(d,q,clock);

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

endmodule // contexts$active$5


module contexts$active$6(d,q,clock);

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

endmodule // contexts$active$6


module contexts$active$7(d,q,clock);

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

endmodule // contexts$active$7


module contexts$active$8(d,q,clock);

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

endmodule // contexts$active$8


module contexts$active$9(d,q,clock);

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

endmodule // contexts$active$9


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
    contexts$arrived$memory memory(
        .read_address(memory$read_address),
        .read_clock(memory$read_clock),
        .read_data(memory$read_data),
        .write_address(memory$write_address),
        .write_clock(memory$write_clock),
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
    contexts$arrived$level level(
        .d(level$d),
        .q(level$q),
        .clock(level$clock)
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


module contexts$arrived$memory(read_address,read_clock,read_data,write_address,write_clock,write_data,write_enable);

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

endmodule // contexts$arrived$memory


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


module contexts$expiry$0(d,q,clock);

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

endmodule // contexts$expiry$0


module contexts$expiry$1(d,q,clock);

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

endmodule // contexts$expiry$1


module contexts$expiry$10(d,q,clock);

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

endmodule // contexts$expiry$10


module contexts$expiry$11(d,q,clock);

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

endmodule // contexts$expiry$11


module contexts$expiry$12(d,q,clock);

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

endmodule // contexts$expiry$12


module contexts$expiry$13(d,q,clock);

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

endmodule // contexts$expiry$13


module contexts$expiry$14(d,q,clock);

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

endmodule // contexts$expiry$14


module contexts$expiry$15(d,q,clock);

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

endmodule // contexts$expiry$15


module contexts$expiry$16(d,q,clock);

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

endmodule // contexts$expiry$16


module contexts$expiry$17(d,q,clock);

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

endmodule // contexts$expiry$17


module contexts$expiry$18(d,q,clock);

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

endmodule // contexts$expiry$18


module contexts$expiry$19(d,q,clock);

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

endmodule // contexts$expiry$19


module contexts$expiry$2(d,q,clock);

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

endmodule // contexts$expiry$2


module contexts$expiry$20(d,q,clock);

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

endmodule // contexts$expiry$20


module contexts$expiry$21(d,q,clock);

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

endmodule // contexts$expiry$21


module contexts$expiry$22(d,q,clock);

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

endmodule // contexts$expiry$22


module contexts$expiry$23(d,q,clock);

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

endmodule // contexts$expiry$23


module contexts$expiry$24(d,q,clock);

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

endmodule // contexts$expiry$24


module contexts$expiry$25(d,q,clock);

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

endmodule // contexts$expiry$25


module contexts$expiry$26(d,q,clock);

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

endmodule // contexts$expiry$26


module contexts$expiry$27(d,q,clock);

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

endmodule // contexts$expiry$27


module contexts$expiry$28(d,q,clock);

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

endmodule // contexts$expiry$28


module contexts$expiry$29(d,q,clock);

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

endmodule // contexts$expiry$29


module contexts$expiry$3(d,q,clock);

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

endmodule // contexts$expiry$3


module contexts$expiry$30(d,q,clock);

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

endmodule // contexts$expiry$30


module contexts$expiry$31(d,q,clock);

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

endmodule // contexts$expiry$31


module contexts$expiry$4(d,q,clock);

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

endmodule // contexts$expiry$4


module contexts$expiry$5(d,q,clock);

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

endmodule // contexts$expiry$5


module contexts$expiry$6(d,q,clock);

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

endmodule // contexts$expiry$6


module contexts$expiry$7(d,q,clock);

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

endmodule // contexts$expiry$7


module contexts$expiry$8(d,q,clock);

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

endmodule // contexts$expiry$8


module contexts$expiry$9(d,q,clock);

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

endmodule // contexts$expiry$9


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


module contexts$free_index(d,q,clock);

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

endmodule // contexts$free_index


module contexts$free_valid(d,q,clock);

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

endmodule // contexts$free_valid


module contexts$given_up$0(d,q,clock);

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

endmodule // contexts$given_up$0


module contexts$given_up$1(d,q,clock);

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

endmodule // contexts$given_up$1


module contexts$given_up$10(d,q,clock);

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

endmodule // contexts$given_up$10


module contexts$given_up$11(d,q,clock);

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

endmodule // contexts$given_up$11


module contexts$given_up$12(d,q,clock);

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

endmodule // contexts$given_up$12


module contexts$given_up$13(d,q,clock);

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

endmodule // contexts$given_up$13


module contexts$given_up$14(d,q,clock);

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

endmodule // contexts$given_up$14


module contexts$given_up$15(d,q,clock);

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

endmodule // contexts$given_up$15


module contexts$given_up$16(d,q,clock);

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

endmodule // contexts$given_up$16


module contexts$given_up$17(d,q,clock);

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

endmodule // contexts$given_up$17


module contexts$given_up$18(d,q,clock);

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

endmodule // contexts$given_up$18


module contexts$given_up$19(d,q,clock);

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

endmodule // contexts$given_up$19


module contexts$given_up$2(d,q,clock);

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

endmodule // contexts$given_up$2


module contexts$given_up$20(d,q,clock);

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

endmodule // contexts$given_up$20


module contexts$given_up$21(d,q,clock);

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

endmodule // contexts$given_up$21


module contexts$given_up$22(d,q,clock);

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

endmodule // contexts$given_up$22


module contexts$given_up$23(d,q,clock);

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

endmodule // contexts$given_up$23


module contexts$given_up$24(d,q,clock);

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

endmodule // contexts$given_up$24


module contexts$given_up$25(d,q,clock);

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

endmodule // contexts$given_up$25


module contexts$given_up$26(d,q,clock);

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

endmodule // contexts$given_up$26


module contexts$given_up$27(d,q,clock);

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

endmodule // contexts$given_up$27


module contexts$given_up$28(d,q,clock);

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

endmodule // contexts$given_up$28


module contexts$given_up$29(d,q,clock);

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

endmodule // contexts$given_up$29


module contexts$given_up$3(d,q,clock);

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

endmodule // contexts$given_up$3


module contexts$given_up$30(d,q,clock);

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

endmodule // contexts$given_up$30


module contexts$given_up$31(d,q,clock);

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

endmodule // contexts$given_up$31


module contexts$given_up$4(d,q,clock);

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

endmodule // contexts$given_up$4


module contexts$given_up$5(d,q,clock);

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

endmodule // contexts$given_up$5


module contexts$given_up$6(d,q,clock);

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

endmodule // contexts$given_up$6


module contexts$given_up$7(d,q,clock);

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

endmodule // contexts$given_up$7


module contexts$given_up$8(d,q,clock);

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

endmodule // contexts$given_up$8


module contexts$given_up$9(d,q,clock);

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

endmodule // contexts$given_up$9


module contexts$group$0(d,q,clock);

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

endmodule // contexts$group$0


module contexts$group$1(d,q,clock);

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

endmodule // contexts$group$1


module contexts$group$2(d,q,clock);

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

endmodule // contexts$group$2


module contexts$group$3(d,q,clock);

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

endmodule // contexts$group$3


module contexts$hold$0(d,q,clock);

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

endmodule // contexts$hold$0


module contexts$hold$1(d,q,clock);

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

endmodule // contexts$hold$1


module contexts$hold$10(d,q,clock);

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

endmodule // contexts$hold$10


module contexts$hold$11(d,q,clock);

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

endmodule // contexts$hold$11


module contexts$hold$12(d,q,clock);

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

endmodule // contexts$hold$12


module contexts$hold$13(d,q,clock);

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

endmodule // contexts$hold$13


module contexts$hold$14(d,q,clock);

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

endmodule // contexts$hold$14


module contexts$hold$15(d,q,clock);

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

endmodule // contexts$hold$15


module contexts$hold$16(d,q,clock);

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

endmodule // contexts$hold$16


module contexts$hold$17(d,q,clock);

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

endmodule // contexts$hold$17


module contexts$hold$18(d,q,clock);

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

endmodule // contexts$hold$18


module contexts$hold$19(d,q,clock);

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

endmodule // contexts$hold$19


module contexts$hold$2(d,q,clock);

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

endmodule // contexts$hold$2


module contexts$hold$20(d,q,clock);

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

endmodule // contexts$hold$20


module contexts$hold$21(d,q,clock);

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

endmodule // contexts$hold$21


module contexts$hold$22(d,q,clock);

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

endmodule // contexts$hold$22


module contexts$hold$23(d,q,clock);

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

endmodule // contexts$hold$23


module contexts$hold$24(d,q,clock);

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

endmodule // contexts$hold$24


module contexts$hold$25(d,q,clock);

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

endmodule // contexts$hold$25


module contexts$hold$26(d,q,clock);

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

endmodule // contexts$hold$26


module contexts$hold$27(d,q,clock);

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

endmodule // contexts$hold$27


module contexts$hold$28(d,q,clock);

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

endmodule // contexts$hold$28


module contexts$hold$29(d,q,clock);

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

endmodule // contexts$hold$29


module contexts$hold$3(d,q,clock);

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

endmodule // contexts$hold$3


module contexts$hold$30(d,q,clock);

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

endmodule // contexts$hold$30


module contexts$hold$31(d,q,clock);

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

endmodule // contexts$hold$31


module contexts$hold$4(d,q,clock);

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

endmodule // contexts$hold$4


module contexts$hold$5(d,q,clock);

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

endmodule // contexts$hold$5


module contexts$hold$6(d,q,clock);

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

endmodule // contexts$hold$6


module contexts$hold$7(d,q,clock);

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

endmodule // contexts$hold$7


module contexts$hold$8(d,q,clock);

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

endmodule // contexts$hold$8


module contexts$hold$9(d,q,clock);

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

endmodule // contexts$hold$9


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
    contexts$issue$memory memory(
        .read_address(memory$read_address),
        .read_clock(memory$read_clock),
        .read_data(memory$read_data),
        .write_address(memory$write_address),
        .write_clock(memory$write_clock),
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
    contexts$issue$level level(
        .d(level$d),
        .q(level$q),
        .clock(level$clock)
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


module contexts$issue$memory(read_address,read_clock,read_data,write_address,write_clock,write_data,write_enable);

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

endmodule // contexts$issue$memory


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


module contexts$killed$0(d,q,clock);

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

endmodule // contexts$killed$0


module contexts$killed$1(d,q,clock);

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

endmodule // contexts$killed$1


module contexts$killed$10(d,q,clock);

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

endmodule // contexts$killed$10


module contexts$killed$11(d,q,clock);

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

endmodule // contexts$killed$11


module contexts$killed$12(d,q,clock);

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

endmodule // contexts$killed$12


module contexts$killed$13(d,q,clock);

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

endmodule // contexts$killed$13


module contexts$killed$14(d,q,clock);

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

endmodule // contexts$killed$14


module contexts$killed$15(d,q,clock);

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

endmodule // contexts$killed$15


module contexts$killed$16(d,q,clock);

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

endmodule // contexts$killed$16


module contexts$killed$17(d,q,clock);

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

endmodule // contexts$killed$17


module contexts$killed$18(d,q,clock);

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

endmodule // contexts$killed$18


module contexts$killed$19(d,q,clock);

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

endmodule // contexts$killed$19


module contexts$killed$2(d,q,clock);

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

endmodule // contexts$killed$2


module contexts$killed$20(d,q,clock);

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

endmodule // contexts$killed$20


module contexts$killed$21(d,q,clock);

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

endmodule // contexts$killed$21


module contexts$killed$22(d,q,clock);

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

endmodule // contexts$killed$22


module contexts$killed$23(d,q,clock);

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

endmodule // contexts$killed$23


module contexts$killed$24(d,q,clock);

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

endmodule // contexts$killed$24


module contexts$killed$25(d,q,clock);

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

endmodule // contexts$killed$25


module contexts$killed$26(d,q,clock);

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

endmodule // contexts$killed$26


module contexts$killed$27(d,q,clock);

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

endmodule // contexts$killed$27


module contexts$killed$28(d,q,clock);

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

endmodule // contexts$killed$28


module contexts$killed$29(d,q,clock);

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

endmodule // contexts$killed$29


module contexts$killed$3(d,q,clock);

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

endmodule // contexts$killed$3


module contexts$killed$30(d,q,clock);

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

endmodule // contexts$killed$30


module contexts$killed$31(d,q,clock);

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

endmodule // contexts$killed$31


module contexts$killed$4(d,q,clock);

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

endmodule // contexts$killed$4


module contexts$killed$5(d,q,clock);

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

endmodule // contexts$killed$5


module contexts$killed$6(d,q,clock);

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

endmodule // contexts$killed$6


module contexts$killed$7(d,q,clock);

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

endmodule // contexts$killed$7


module contexts$killed$8(d,q,clock);

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

endmodule // contexts$killed$8


module contexts$killed$9(d,q,clock);

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

endmodule // contexts$killed$9


module contexts$line$0(d,q,clock);

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

endmodule // contexts$line$0


module contexts$line$1(d,q,clock);

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

endmodule // contexts$line$1


module contexts$line$10(d,q,clock);

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

endmodule // contexts$line$10


module contexts$line$11(d,q,clock);

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

endmodule // contexts$line$11


module contexts$line$12(d,q,clock);

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

endmodule // contexts$line$12


module contexts$line$13(d,q,clock);

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

endmodule // contexts$line$13


module contexts$line$14(d,q,clock);

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

endmodule // contexts$line$14


module contexts$line$15(d,q,clock);

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

endmodule // contexts$line$15


module contexts$line$16(d,q,clock);

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

endmodule // contexts$line$16


module contexts$line$17(d,q,clock);

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

endmodule // contexts$line$17


module contexts$line$18(d,q,clock);

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

endmodule // contexts$line$18


module contexts$line$19(d,q,clock);

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

endmodule // contexts$line$19


module contexts$line$2(d,q,clock);

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

endmodule // contexts$line$2


module contexts$line$20(d,q,clock);

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

endmodule // contexts$line$20


module contexts$line$21(d,q,clock);

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

endmodule // contexts$line$21


module contexts$line$22(d,q,clock);

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

endmodule // contexts$line$22


module contexts$line$23(d,q,clock);

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

endmodule // contexts$line$23


module contexts$line$24(d,q,clock);

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

endmodule // contexts$line$24


module contexts$line$25(d,q,clock);

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

endmodule // contexts$line$25


module contexts$line$26(d,q,clock);

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

endmodule // contexts$line$26


module contexts$line$27(d,q,clock);

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

endmodule // contexts$line$27


module contexts$line$28(d,q,clock);

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

endmodule // contexts$line$28


module contexts$line$29(d,q,clock);

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

endmodule // contexts$line$29


module contexts$line$3(d,q,clock);

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

endmodule // contexts$line$3


module contexts$line$30(d,q,clock);

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

endmodule // contexts$line$30


module contexts$line$31(d,q,clock);

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

endmodule // contexts$line$31


module contexts$line$4(d,q,clock);

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

endmodule // contexts$line$4


module contexts$line$5(d,q,clock);

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

endmodule // contexts$line$5


module contexts$line$6(d,q,clock);

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

endmodule // contexts$line$6


module contexts$line$7(d,q,clock);

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

endmodule // contexts$line$7


module contexts$line$8(d,q,clock);

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

endmodule // contexts$line$8


module contexts$line$9(d,q,clock);

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

endmodule // contexts$line$9


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


module contexts$new_lines(read_address,read_clock,read_data,write_address,write_clock,write_data,write_enable);

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

endmodule // contexts$new_lines


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


module contexts$old_lines_reply(read_address,read_clock,read_data,write_address,write_clock,write_data,write_enable);

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

endmodule // contexts$old_lines_reply


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


module contexts$patch_lines(clock,reset,push,push_data,pop,head,empty,full,count);

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
    contexts$patch_lines$memory memory(
        .read_address(memory$read_address),
        .read_clock(memory$read_clock),
        .read_data(memory$read_data),
        .write_address(memory$write_address),
        .write_clock(memory$write_clock),
        .write_data(memory$write_data),
        .write_enable(memory$write_enable)
    );
    contexts$patch_lines$write_pointer write_pointer(
        .d(write_pointer$d),
        .q(write_pointer$q),
        .clock(write_pointer$clock)
    );
    contexts$patch_lines$read_pointer read_pointer(
        .d(read_pointer$d),
        .q(read_pointer$q),
        .clock(read_pointer$clock)
    );
    contexts$patch_lines$level level(
        .d(level$d),
        .q(level$q),
        .clock(level$clock)
    );
    contexts$patch_lines$bypass bypass(
        .d(bypass$d),
        .q(bypass$q),
        .clock(bypass$clock)
    );
    contexts$patch_lines$bypass_data bypass_data(
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

endmodule // contexts$patch_lines


module contexts$patch_lines$bypass(d,q,clock);

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

endmodule // contexts$patch_lines$bypass


module contexts$patch_lines$bypass_data(d,q,clock);

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

endmodule // contexts$patch_lines$bypass_data


module contexts$patch_lines$level(d,q,clock);

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

endmodule // contexts$patch_lines$level


module contexts$patch_lines$memory(read_address,read_clock,read_data,write_address,write_clock,write_data,write_enable);

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

endmodule // contexts$patch_lines$memory


module contexts$patch_lines$read_pointer(d,q,clock);

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

endmodule // contexts$patch_lines$read_pointer


module contexts$patch_lines$write_pointer(d,q,clock);

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

endmodule // contexts$patch_lines$write_pointer


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
    contexts$patches$memory memory(
        .read_address(memory$read_address),
        .read_clock(memory$read_clock),
        .read_data(memory$read_data),
        .write_address(memory$write_address),
        .write_clock(memory$write_clock),
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
    contexts$patches$level level(
        .d(level$d),
        .q(level$q),
        .clock(level$clock)
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


module contexts$patches$memory(read_address,read_clock,read_data,write_address,write_clock,write_data,write_enable);

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

endmodule // contexts$patches$memory


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


module contexts$ready$0(d,q,clock);

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

endmodule // contexts$ready$0


module contexts$ready$1(d,q,clock);

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

endmodule // contexts$ready$1


module contexts$ready$10(d,q,clock);

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

endmodule // contexts$ready$10


module contexts$ready$11(d,q,clock);

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

endmodule // contexts$ready$11


module contexts$ready$12(d,q,clock);

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

endmodule // contexts$ready$12


module contexts$ready$13(d,q,clock);

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

endmodule // contexts$ready$13


module contexts$ready$14(d,q,clock);

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

endmodule // contexts$ready$14


module contexts$ready$15(d,q,clock);

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

endmodule // contexts$ready$15


module contexts$ready$16(d,q,clock);

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

endmodule // contexts$ready$16


module contexts$ready$17(d,q,clock);

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

endmodule // contexts$ready$17


module contexts$ready$18(d,q,clock);

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

endmodule // contexts$ready$18


module contexts$ready$19(d,q,clock);

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

endmodule // contexts$ready$19


module contexts$ready$2(d,q,clock);

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

endmodule // contexts$ready$2


module contexts$ready$20(d,q,clock);

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

endmodule // contexts$ready$20


module contexts$ready$21(d,q,clock);

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

endmodule // contexts$ready$21


module contexts$ready$22(d,q,clock);

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

endmodule // contexts$ready$22


module contexts$ready$23(d,q,clock);

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

endmodule // contexts$ready$23


module contexts$ready$24(d,q,clock);

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

endmodule // contexts$ready$24


module contexts$ready$25(d,q,clock);

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

endmodule // contexts$ready$25


module contexts$ready$26(d,q,clock);

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

endmodule // contexts$ready$26


module contexts$ready$27(d,q,clock);

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

endmodule // contexts$ready$27


module contexts$ready$28(d,q,clock);

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

endmodule // contexts$ready$28


module contexts$ready$29(d,q,clock);

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

endmodule // contexts$ready$29


module contexts$ready$3(d,q,clock);

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

endmodule // contexts$ready$3


module contexts$ready$30(d,q,clock);

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

endmodule // contexts$ready$30


module contexts$ready$31(d,q,clock);

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

endmodule // contexts$ready$31


module contexts$ready$4(d,q,clock);

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

endmodule // contexts$ready$4


module contexts$ready$5(d,q,clock);

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

endmodule // contexts$ready$5


module contexts$ready$6(d,q,clock);

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

endmodule // contexts$ready$6


module contexts$ready$7(d,q,clock);

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

endmodule // contexts$ready$7


module contexts$ready$8(d,q,clock);

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

endmodule // contexts$ready$8


module contexts$ready$9(d,q,clock);

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

endmodule // contexts$ready$9


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


module contexts$told$0(d,q,clock);

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

endmodule // contexts$told$0


module contexts$told$1(d,q,clock);

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

endmodule // contexts$told$1


module contexts$told$10(d,q,clock);

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

endmodule // contexts$told$10


module contexts$told$11(d,q,clock);

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

endmodule // contexts$told$11


module contexts$told$12(d,q,clock);

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

endmodule // contexts$told$12


module contexts$told$13(d,q,clock);

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

endmodule // contexts$told$13


module contexts$told$14(d,q,clock);

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

endmodule // contexts$told$14


module contexts$told$15(d,q,clock);

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

endmodule // contexts$told$15


module contexts$told$16(d,q,clock);

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

endmodule // contexts$told$16


module contexts$told$17(d,q,clock);

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

endmodule // contexts$told$17


module contexts$told$18(d,q,clock);

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

endmodule // contexts$told$18


module contexts$told$19(d,q,clock);

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

endmodule // contexts$told$19


module contexts$told$2(d,q,clock);

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

endmodule // contexts$told$2


module contexts$told$20(d,q,clock);

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

endmodule // contexts$told$20


module contexts$told$21(d,q,clock);

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

endmodule // contexts$told$21


module contexts$told$22(d,q,clock);

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

endmodule // contexts$told$22


module contexts$told$23(d,q,clock);

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

endmodule // contexts$told$23


module contexts$told$24(d,q,clock);

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

endmodule // contexts$told$24


module contexts$told$25(d,q,clock);

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

endmodule // contexts$told$25


module contexts$told$26(d,q,clock);

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

endmodule // contexts$told$26


module contexts$told$27(d,q,clock);

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

endmodule // contexts$told$27


module contexts$told$28(d,q,clock);

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

endmodule // contexts$told$28


module contexts$told$29(d,q,clock);

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

endmodule // contexts$told$29


module contexts$told$3(d,q,clock);

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

endmodule // contexts$told$3


module contexts$told$30(d,q,clock);

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

endmodule // contexts$told$30


module contexts$told$31(d,q,clock);

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

endmodule // contexts$told$31


module contexts$told$4(d,q,clock);

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

endmodule // contexts$told$4


module contexts$told$5(d,q,clock);

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

endmodule // contexts$told$5


module contexts$told$6(d,q,clock);

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

endmodule // contexts$told$6


module contexts$told$7(d,q,clock);

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

endmodule // contexts$told$7


module contexts$told$8(d,q,clock);

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

endmodule // contexts$told$8


module contexts$told$9(d,q,clock);

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

endmodule // contexts$told$9


module contexts$total(d,q,clock);

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

endmodule // contexts$total


module contexts$waiting$0(d,q,clock);

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

endmodule // contexts$waiting$0


module contexts$waiting$1(d,q,clock);

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

endmodule // contexts$waiting$1


module contexts$waiting$10(d,q,clock);

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

endmodule // contexts$waiting$10


module contexts$waiting$11(d,q,clock);

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

endmodule // contexts$waiting$11


module contexts$waiting$12(d,q,clock);

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

endmodule // contexts$waiting$12


module contexts$waiting$13(d,q,clock);

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

endmodule // contexts$waiting$13


module contexts$waiting$14(d,q,clock);

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

endmodule // contexts$waiting$14


module contexts$waiting$15(d,q,clock);

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

endmodule // contexts$waiting$15


module contexts$waiting$16(d,q,clock);

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

endmodule // contexts$waiting$16


module contexts$waiting$17(d,q,clock);

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

endmodule // contexts$waiting$17


module contexts$waiting$18(d,q,clock);

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

endmodule // contexts$waiting$18


module contexts$waiting$19(d,q,clock);

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

endmodule // contexts$waiting$19


module contexts$waiting$2(d,q,clock);

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

endmodule // contexts$waiting$2


module contexts$waiting$20(d,q,clock);

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

endmodule // contexts$waiting$20


module contexts$waiting$21(d,q,clock);

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

endmodule // contexts$waiting$21


module contexts$waiting$22(d,q,clock);

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

endmodule // contexts$waiting$22


module contexts$waiting$23(d,q,clock);

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

endmodule // contexts$waiting$23


module contexts$waiting$24(d,q,clock);

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

endmodule // contexts$waiting$24


module contexts$waiting$25(d,q,clock);

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

endmodule // contexts$waiting$25


module contexts$waiting$26(d,q,clock);

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

endmodule // contexts$waiting$26


module contexts$waiting$27(d,q,clock);

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

endmodule // contexts$waiting$27


module contexts$waiting$28(d,q,clock);

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

endmodule // contexts$waiting$28


module contexts$waiting$29(d,q,clock);

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

endmodule // contexts$waiting$29


module contexts$waiting$3(d,q,clock);

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

endmodule // contexts$waiting$3


module contexts$waiting$30(d,q,clock);

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

endmodule // contexts$waiting$30


module contexts$waiting$31(d,q,clock);

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

endmodule // contexts$waiting$31


module contexts$waiting$4(d,q,clock);

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

endmodule // contexts$waiting$4


module contexts$waiting$5(d,q,clock);

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

endmodule // contexts$waiting$5


module contexts$waiting$6(d,q,clock);

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

endmodule // contexts$waiting$6


module contexts$waiting$7(d,q,clock);

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

endmodule // contexts$waiting$7


module contexts$waiting$8(d,q,clock);

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

endmodule // contexts$waiting$8


module contexts$waiting$9(d,q,clock);

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

endmodule // contexts$waiting$9
