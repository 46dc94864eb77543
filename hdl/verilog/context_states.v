// Generated from the Rust-HDL circuit of this name; do not edit.


module context_states(clock,reset,now,available,exhausted,free_index,allocate,allocate_line,finish,finish_ready,finish_index,finish_waiting,finish_expiry,finish_hold,finish_killed,current_line,current_held,current_expiry,coming,coming_line,coming_index,coming_failed,complete_taken,holds_taken,check_line,check_valid,check_cleared,check_pending,kill,kill_index,count_ended_by_write,leaves,picked,pick_take,pick_index,pick_waiting,pick_killed);

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
    context_states$active active(
        .d(active$d),
        .q(active$q),
        .clock(active$clock)
    );
    context_states$hold hold(
        .d(hold$d),
        .q(hold$q),
        .clock(hold$clock)
    );
    context_states$ready ready(
        .d(ready$d),
        .q(ready$q),
        .clock(ready$clock)
    );
    context_states$killed killed(
        .d(killed$d),
        .q(killed$q),
        .clock(killed$clock)
    );
    context_states$told told(
        .d(told$d),
        .q(told$q),
        .clock(told$clock)
    );
    context_states$waiting$0 waiting$0(
        .d(waiting$0$d),
        .q(waiting$0$q),
        .clock(waiting$0$clock)
    );
    context_states$waiting$1 waiting$1(
        .d(waiting$1$d),
        .q(waiting$1$q),
        .clock(waiting$1$clock)
    );
    context_states$waiting$2 waiting$2(
        .d(waiting$2$d),
        .q(waiting$2$q),
        .clock(waiting$2$clock)
    );
    context_states$waiting$3 waiting$3(
        .d(waiting$3$d),
        .q(waiting$3$q),
        .clock(waiting$3$clock)
    );
    context_states$waiting$4 waiting$4(
        .d(waiting$4$d),
        .q(waiting$4$q),
        .clock(waiting$4$clock)
    );
    context_states$waiting$5 waiting$5(
        .d(waiting$5$d),
        .q(waiting$5$q),
        .clock(waiting$5$clock)
    );
    context_states$waiting$6 waiting$6(
        .d(waiting$6$d),
        .q(waiting$6$q),
        .clock(waiting$6$clock)
    );
    context_states$waiting$7 waiting$7(
        .d(waiting$7$d),
        .q(waiting$7$q),
        .clock(waiting$7$clock)
    );
    context_states$given_up$0 given_up$0(
        .d(given_up$0$d),
        .q(given_up$0$q),
        .clock(given_up$0$clock)
    );
    context_states$given_up$1 given_up$1(
        .d(given_up$1$d),
        .q(given_up$1$q),
        .clock(given_up$1$clock)
    );
    context_states$given_up$2 given_up$2(
        .d(given_up$2$d),
        .q(given_up$2$q),
        .clock(given_up$2$clock)
    );
    context_states$given_up$3 given_up$3(
        .d(given_up$3$d),
        .q(given_up$3$q),
        .clock(given_up$3$clock)
    );
    context_states$given_up$4 given_up$4(
        .d(given_up$4$d),
        .q(given_up$4$q),
        .clock(given_up$4$clock)
    );
    context_states$given_up$5 given_up$5(
        .d(given_up$5$d),
        .q(given_up$5$q),
        .clock(given_up$5$clock)
    );
    context_states$given_up$6 given_up$6(
        .d(given_up$6$d),
        .q(given_up$6$q),
        .clock(given_up$6$clock)
    );
    context_states$given_up$7 given_up$7(
        .d(given_up$7$d),
        .q(given_up$7$q),
        .clock(given_up$7$clock)
    );
    context_states$line$0 line$0(
        .d(line$0$d),
        .q(line$0$q),
        .clock(line$0$clock)
    );
    context_states$line$1 line$1(
        .d(line$1$d),
        .q(line$1$q),
        .clock(line$1$clock)
    );
    context_states$line$2 line$2(
        .d(line$2$d),
        .q(line$2$q),
        .clock(line$2$clock)
    );
    context_states$line$3 line$3(
        .d(line$3$d),
        .q(line$3$q),
        .clock(line$3$clock)
    );
    context_states$line$4 line$4(
        .d(line$4$d),
        .q(line$4$q),
        .clock(line$4$clock)
    );
    context_states$line$5 line$5(
        .d(line$5$d),
        .q(line$5$q),
        .clock(line$5$clock)
    );
    context_states$line$6 line$6(
        .d(line$6$d),
        .q(line$6$q),
        .clock(line$6$clock)
    );
    context_states$line$7 line$7(
        .d(line$7$d),
        .q(line$7$q),
        .clock(line$7$clock)
    );
    context_states$line$8 line$8(
        .d(line$8$d),
        .q(line$8$q),
        .clock(line$8$clock)
    );
    context_states$line$9 line$9(
        .d(line$9$d),
        .q(line$9$q),
        .clock(line$9$clock)
    );
    context_states$line$10 line$10(
        .d(line$10$d),
        .q(line$10$q),
        .clock(line$10$clock)
    );
    context_states$line$11 line$11(
        .d(line$11$d),
        .q(line$11$q),
        .clock(line$11$clock)
    );
    context_states$line$12 line$12(
        .d(line$12$d),
        .q(line$12$q),
        .clock(line$12$clock)
    );
    context_states$line$13 line$13(
        .d(line$13$d),
        .q(line$13$q),
        .clock(line$13$clock)
    );
    context_states$line$14 line$14(
        .d(line$14$d),
        .q(line$14$q),
        .clock(line$14$clock)
    );
    context_states$line$15 line$15(
        .d(line$15$d),
        .q(line$15$q),
        .clock(line$15$clock)
    );
    context_states$line$16 line$16(
        .d(line$16$d),
        .q(line$16$q),
        .clock(line$16$clock)
    );
    context_states$line$17 line$17(
        .d(line$17$d),
        .q(line$17$q),
        .clock(line$17$clock)
    );
    context_states$line$18 line$18(
        .d(line$18$d),
        .q(line$18$q),
        .clock(line$18$clock)
    );
    context_states$line$19 line$19(
        .d(line$19$d),
        .q(line$19$q),
        .clock(line$19$clock)
    );
    context_states$line$20 line$20(
        .d(line$20$d),
        .q(line$20$q),
        .clock(line$20$clock)
    );
    context_states$line$21 line$21(
        .d(line$21$d),
        .q(line$21$q),
        .clock(line$21$clock)
    );
    context_states$line$22 line$22(
        .d(line$22$d),
        .q(line$22$q),
        .clock(line$22$clock)
    );
    context_states$line$23 line$23(
        .d(line$23$d),
        .q(line$23$q),
        .clock(line$23$clock)
    );
    context_states$line$24 line$24(
        .d(line$24$d),
        .q(line$24$q),
        .clock(line$24$clock)
    );
    context_states$line$25 line$25(
        .d(line$25$d),
        .q(line$25$q),
        .clock(line$25$clock)
    );
    context_states$line$26 line$26(
        .d(line$26$d),
        .q(line$26$q),
        .clock(line$26$clock)
    );
    context_states$line$27 line$27(
        .d(line$27$d),
        .q(line$27$q),
        .clock(line$27$clock)
    );
    context_states$line$28 line$28(
        .d(line$28$d),
        .q(line$28$q),
        .clock(line$28$clock)
    );
    context_states$line$29 line$29(
        .d(line$29$d),
        .q(line$29$q),
        .clock(line$29$clock)
    );
    context_states$line$30 line$30(
        .d(line$30$d),
        .q(line$30$q),
        .clock(line$30$clock)
    );
    context_states$line$31 line$31(
        .d(line$31$d),
        .q(line$31$q),
        .clock(line$31$clock)
    );
    context_states$expiry$0 expiry$0(
        .d(expiry$0$d),
        .q(expiry$0$q),
        .clock(expiry$0$clock)
    );
    context_states$expiry$1 expiry$1(
        .d(expiry$1$d),
        .q(expiry$1$q),
        .clock(expiry$1$clock)
    );
    context_states$expiry$2 expiry$2(
        .d(expiry$2$d),
        .q(expiry$2$q),
        .clock(expiry$2$clock)
    );
    context_states$expiry$3 expiry$3(
        .d(expiry$3$d),
        .q(expiry$3$q),
        .clock(expiry$3$clock)
    );
    context_states$expiry$4 expiry$4(
        .d(expiry$4$d),
        .q(expiry$4$q),
        .clock(expiry$4$clock)
    );
    context_states$expiry$5 expiry$5(
        .d(expiry$5$d),
        .q(expiry$5$q),
        .clock(expiry$5$clock)
    );
    context_states$expiry$6 expiry$6(
        .d(expiry$6$d),
        .q(expiry$6$q),
        .clock(expiry$6$clock)
    );
    context_states$expiry$7 expiry$7(
        .d(expiry$7$d),
        .q(expiry$7$q),
        .clock(expiry$7$clock)
    );
    context_states$expiry$8 expiry$8(
        .d(expiry$8$d),
        .q(expiry$8$q),
        .clock(expiry$8$clock)
    );
    context_states$expiry$9 expiry$9(
        .d(expiry$9$d),
        .q(expiry$9$q),
        .clock(expiry$9$clock)
    );
    context_states$expiry$10 expiry$10(
        .d(expiry$10$d),
        .q(expiry$10$q),
        .clock(expiry$10$clock)
    );
    context_states$expiry$11 expiry$11(
        .d(expiry$11$d),
        .q(expiry$11$q),
        .clock(expiry$11$clock)
    );
    context_states$expiry$12 expiry$12(
        .d(expiry$12$d),
        .q(expiry$12$q),
        .clock(expiry$12$clock)
    );
    context_states$expiry$13 expiry$13(
        .d(expiry$13$d),
        .q(expiry$13$q),
        .clock(expiry$13$clock)
    );
    context_states$expiry$14 expiry$14(
        .d(expiry$14$d),
        .q(expiry$14$q),
        .clock(expiry$14$clock)
    );
    context_states$expiry$15 expiry$15(
        .d(expiry$15$d),
        .q(expiry$15$q),
        .clock(expiry$15$clock)
    );
    context_states$expiry$16 expiry$16(
        .d(expiry$16$d),
        .q(expiry$16$q),
        .clock(expiry$16$clock)
    );
    context_states$expiry$17 expiry$17(
        .d(expiry$17$d),
        .q(expiry$17$q),
        .clock(expiry$17$clock)
    );
    context_states$expiry$18 expiry$18(
        .d(expiry$18$d),
        .q(expiry$18$q),
        .clock(expiry$18$clock)
    );
    context_states$expiry$19 expiry$19(
        .d(expiry$19$d),
        .q(expiry$19$q),
        .clock(expiry$19$clock)
    );
    context_states$expiry$20 expiry$20(
        .d(expiry$20$d),
        .q(expiry$20$q),
        .clock(expiry$20$clock)
    );
    context_states$expiry$21 expiry$21(
        .d(expiry$21$d),
        .q(expiry$21$q),
        .clock(expiry$21$clock)
    );
    context_states$expiry$22 expiry$22(
        .d(expiry$22$d),
        .q(expiry$22$q),
        .clock(expiry$22$clock)
    );
    context_states$expiry$23 expiry$23(
        .d(expiry$23$d),
        .q(expiry$23$q),
        .clock(expiry$23$clock)
    );
    context_states$expiry$24 expiry$24(
        .d(expiry$24$d),
        .q(expiry$24$q),
        .clock(expiry$24$clock)
    );
    context_states$expiry$25 expiry$25(
        .d(expiry$25$d),
        .q(expiry$25$q),
        .clock(expiry$25$clock)
    );
    context_states$expiry$26 expiry$26(
        .d(expiry$26$d),
        .q(expiry$26$q),
        .clock(expiry$26$clock)
    );
    context_states$expiry$27 expiry$27(
        .d(expiry$27$d),
        .q(expiry$27$q),
        .clock(expiry$27$clock)
    );
    context_states$expiry$28 expiry$28(
        .d(expiry$28$d),
        .q(expiry$28$q),
        .clock(expiry$28$clock)
    );
    context_states$expiry$29 expiry$29(
        .d(expiry$29$d),
        .q(expiry$29$q),
        .clock(expiry$29$clock)
    );
    context_states$expiry$30 expiry$30(
        .d(expiry$30$d),
        .q(expiry$30$q),
        .clock(expiry$30$clock)
    );
    context_states$expiry$31 expiry$31(
        .d(expiry$31$d),
        .q(expiry$31$q),
        .clock(expiry$31$clock)
    );
    context_states$free_valid free_valid(
        .d(free_valid$d),
        .q(free_valid$q),
        .clock(free_valid$clock)
    );
    context_states$free free(
        .d(free$d),
        .q(free$q),
        .clock(free$clock)
    );
    context_states$free_place free_place(
        .d(free_place$d),
        .q(free_place$q),
        .clock(free_place$clock)
    );
    context_states$none_free none_free(
        .d(none_free$d),
        .q(none_free$q),
        .clock(none_free$clock)
    );
    context_states$spare_place spare_place(
        .d(spare_place$d),
        .q(spare_place$q),
        .clock(spare_place$clock)
    );
    context_states$any_spare any_spare(
        .d(any_spare$d),
        .q(any_spare$q),
        .clock(any_spare$clock)
    );
    context_states$soon soon(
        .d(soon$d),
        .q(soon$q),
        .clock(soon$clock)
    );
    context_states$expired expired(
        .d(expired$d),
        .q(expired$q),
        .clock(expired$clock)
    );
    context_states$on_line on_line(
        .d(on_line$d),
        .q(on_line$q),
        .clock(on_line$clock)
    );
    context_states$entry_came entry_came(
        .d(entry_came$d),
        .q(entry_came$q),
        .clock(entry_came$clock)
    );
    context_states$entry_failed entry_failed(
        .d(entry_failed$d),
        .q(entry_failed$q),
        .clock(entry_failed$clock)
    );
    context_states$takers takers(
        .d(takers$d),
        .q(takers$q),
        .clock(takers$clock)
    );
    context_states$page_taken page_taken(
        .d(page_taken$d),
        .q(page_taken$q),
        .clock(page_taken$clock)
    );
    context_states$finish_place finish_place(
        .d(finish_place$d),
        .q(finish_place$q),
        .clock(finish_place$clock)
    );
    context_states$any_shared any_shared(
        .d(any_shared$d),
        .q(any_shared$q),
        .clock(any_shared$clock)
    );
    context_states$shared_expiry shared_expiry(
        .d(shared_expiry$d),
        .q(shared_expiry$q),
        .clock(shared_expiry$clock)
    );
    context_states$group$0 group$0(
        .d(group$0$d),
        .q(group$0$q),
        .clock(group$0$clock)
    );
    context_states$group$1 group$1(
        .d(group$1$d),
        .q(group$1$q),
        .clock(group$1$clock)
    );
    context_states$group$2 group$2(
        .d(group$2$d),
        .q(group$2$q),
        .clock(group$2$clock)
    );
    context_states$group$3 group$3(
        .d(group$3$d),
        .q(group$3$q),
        .clock(group$3$clock)
    );
    context_states$total total(
        .d(total$d),
        .q(total$q),
        .clock(total$clock)
    );
    context_states$same_line same_line(
        .d(same_line$d),
        .q(same_line$q),
        .clock(same_line$clock)
    );
    context_states$on_current on_current(
        .d(on_current$d),
        .q(on_current$q),
        .clock(on_current$clock)
    );
    context_states$shared shared(
        .d(shared$d),
        .q(shared$q),
        .clock(shared$clock)
    );
    context_states$killing killing(
        .d(killing$d),
        .q(killing$q),
        .clock(killing$clock)
    );
    context_states$killing_valid killing_valid(
        .d(killing_valid$d),
        .q(killing_valid$q),
        .clock(killing_valid$clock)
    );
    context_states$composing composing(
        .d(composing$d),
        .q(composing$q),
        .clock(composing$clock)
    );
    context_states$next_pick next_pick(
        .d(next_pick$d),
        .q(next_pick$q),
        .clock(next_pick$clock)
    );
    context_states$any_next any_next(
        .d(any_next$d),
        .q(any_next$q),
        .clock(any_next$clock)
    );
    context_states$upcoming_valid upcoming_valid(
        .d(upcoming_valid$d),
        .q(upcoming_valid$q),
        .clock(upcoming_valid$clock)
    );
    context_states$upcoming upcoming(
        .d(upcoming$d),
        .q(upcoming$q),
        .clock(upcoming$clock)
    );
    context_states$upcoming_index upcoming_index(
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

endmodule // context_states


module context_states$active(d,q,clock);

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

endmodule // context_states$active


module context_states$any_next(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // context_states$any_next


module context_states$any_shared(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // context_states$any_shared


module context_states$any_spare(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // context_states$any_spare


module context_states$composing(d,q,clock);

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

endmodule // context_states$composing


module context_states$entry_came(d,q,clock);

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

endmodule // context_states$entry_came


module context_states$entry_failed(d,q,clock);

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

endmodule // context_states$entry_failed


module context_states$expired(d,q,clock);

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

endmodule // context_states$expired


module context_states$expiry$0(d,q,clock);

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

endmodule // context_states$expiry$0


module context_states$expiry$1(d,q,clock);

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

endmodule // context_states$expiry$1


module context_states$expiry$10(d,q,clock);

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

endmodule // context_states$expiry$10


module context_states$expiry$11(d,q,clock);

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

endmodule // context_states$expiry$11


module context_states$expiry$12(d,q,clock);

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

endmodule // context_states$expiry$12


module context_states$expiry$13(d,q,clock);

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

endmodule // context_states$expiry$13


module context_states$expiry$14(d,q,clock);

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

endmodule // context_states$expiry$14


module context_states$expiry$15(d,q,clock);

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

endmodule // context_states$expiry$15


module context_states$expiry$16(d,q,clock);

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

endmodule // context_states$expiry$16


module context_states$expiry$17(d,q,clock);

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

endmodule // context_states$expiry$17


module context_states$expiry$18(d,q,clock);

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

endmodule // context_states$expiry$18


module context_states$expiry$19(d,q,clock);

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

endmodule // context_states$expiry$19


module context_states$expiry$2(d,q,clock);

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

endmodule // context_states$expiry$2


module context_states$expiry$20(d,q,clock);

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

endmodule // context_states$expiry$20


module context_states$expiry$21(d,q,clock);

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

endmodule // context_states$expiry$21


module context_states$expiry$22(d,q,clock);

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

endmodule // context_states$expiry$22


module context_states$expiry$23(d,q,clock);

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

endmodule // context_states$expiry$23


module context_states$expiry$24(d,q,clock);

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

endmodule // context_states$expiry$24


module context_states$expiry$25(d,q,clock);

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

endmodule // context_states$expiry$25


module context_states$expiry$26(d,q,clock);

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

endmodule // context_states$expiry$26


module context_states$expiry$27(d,q,clock);

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

endmodule // context_states$expiry$27


module context_states$expiry$28(d,q,clock);

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

endmodule // context_states$expiry$28


module context_states$expiry$29(d,q,clock);

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

endmodule // context_states$expiry$29


module context_states$expiry$3(d,q,clock);

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

endmodule // context_states$expiry$3


module context_states$expiry$30(d,q,clock);

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

endmodule // context_states$expiry$30


module context_states$expiry$31(d,q,clock);

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

endmodule // context_states$expiry$31


module context_states$expiry$4(d,q,clock);

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

endmodule // context_states$expiry$4


module context_states$expiry$5(d,q,clock);

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

endmodule // context_states$expiry$5


module context_states$expiry$6(d,q,clock);

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

endmodule // context_states$expiry$6


module context_states$expiry$7(d,q,clock);

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

endmodule // context_states$expiry$7


module context_states$expiry$8(d,q,clock);

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

endmodule // context_states$expiry$8


module context_states$expiry$9(d,q,clock);

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

endmodule // context_states$expiry$9


module context_states$finish_place(d,q,clock);

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

endmodule // context_states$finish_place


module context_states$free(d,q,clock);

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

endmodule // context_states$free


module context_states$free_place(d,q,clock);

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

endmodule // context_states$free_place


module context_states$free_valid(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // context_states$free_valid


module context_states$given_up$0(d,q,clock);

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

endmodule // context_states$given_up$0


module context_states$given_up$1(d,q,clock);

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

endmodule // context_states$given_up$1


module context_states$given_up$2(d,q,clock);

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

endmodule // context_states$given_up$2


module context_states$given_up$3(d,q,clock);

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

endmodule // context_states$given_up$3


module context_states$given_up$4(d,q,clock);

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

endmodule // context_states$given_up$4


module context_states$given_up$5(d,q,clock);

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

endmodule // context_states$given_up$5


module context_states$given_up$6(d,q,clock);

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

endmodule // context_states$given_up$6


module context_states$given_up$7(d,q,clock);

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

endmodule // context_states$given_up$7


module context_states$group$0(d,q,clock);

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

endmodule // context_states$group$0


module context_states$group$1(d,q,clock);

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

endmodule // context_states$group$1


module context_states$group$2(d,q,clock);

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

endmodule // context_states$group$2


module context_states$group$3(d,q,clock);

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

endmodule // context_states$group$3


module context_states$hold(d,q,clock);

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

endmodule // context_states$hold


module context_states$killed(d,q,clock);

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

endmodule // context_states$killed


module context_states$killing(d,q,clock);

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

endmodule // context_states$killing


module context_states$killing_valid(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // context_states$killing_valid


module context_states$line$0(d,q,clock);

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

endmodule // context_states$line$0


module context_states$line$1(d,q,clock);

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

endmodule // context_states$line$1


module context_states$line$10(d,q,clock);

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

endmodule // context_states$line$10


module context_states$line$11(d,q,clock);

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

endmodule // context_states$line$11


module context_states$line$12(d,q,clock);

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

endmodule // context_states$line$12


module context_states$line$13(d,q,clock);

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

endmodule // context_states$line$13


module context_states$line$14(d,q,clock);

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

endmodule // context_states$line$14


module context_states$line$15(d,q,clock);

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

endmodule // context_states$line$15


module context_states$line$16(d,q,clock);

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

endmodule // context_states$line$16


module context_states$line$17(d,q,clock);

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

endmodule // context_states$line$17


module context_states$line$18(d,q,clock);

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

endmodule // context_states$line$18


module context_states$line$19(d,q,clock);

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

endmodule // context_states$line$19


module context_states$line$2(d,q,clock);

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

endmodule // context_states$line$2


module context_states$line$20(d,q,clock);

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

endmodule // context_states$line$20


module context_states$line$21(d,q,clock);

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

endmodule // context_states$line$21


module context_states$line$22(d,q,clock);

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

endmodule // context_states$line$22


module context_states$line$23(d,q,clock);

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

endmodule // context_states$line$23


module context_states$line$24(d,q,clock);

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

endmodule // context_states$line$24


module context_states$line$25(d,q,clock);

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

endmodule // context_states$line$25


module context_states$line$26(d,q,clock);

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

endmodule // context_states$line$26


module context_states$line$27(d,q,clock);

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

endmodule // context_states$line$27


module context_states$line$28(d,q,clock);

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

endmodule // context_states$line$28


module context_states$line$29(d,q,clock);

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

endmodule // context_states$line$29


module context_states$line$3(d,q,clock);

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

endmodule // context_states$line$3


module context_states$line$30(d,q,clock);

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

endmodule // context_states$line$30


module context_states$line$31(d,q,clock);

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

endmodule // context_states$line$31


module context_states$line$4(d,q,clock);

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

endmodule // context_states$line$4


module context_states$line$5(d,q,clock);

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

endmodule // context_states$line$5


module context_states$line$6(d,q,clock);

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

endmodule // context_states$line$6


module context_states$line$7(d,q,clock);

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

endmodule // context_states$line$7


module context_states$line$8(d,q,clock);

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

endmodule // context_states$line$8


module context_states$line$9(d,q,clock);

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

endmodule // context_states$line$9


module context_states$next_pick(d,q,clock);

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

endmodule // context_states$next_pick


module context_states$none_free(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // context_states$none_free


module context_states$on_current(d,q,clock);

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

endmodule // context_states$on_current


module context_states$on_line(d,q,clock);

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

endmodule // context_states$on_line


module context_states$page_taken(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // context_states$page_taken


module context_states$ready(d,q,clock);

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

endmodule // context_states$ready


module context_states$same_line(d,q,clock);

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

endmodule // context_states$same_line


module context_states$shared(d,q,clock);

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

endmodule // context_states$shared


module context_states$shared_expiry(d,q,clock);

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

endmodule // context_states$shared_expiry


module context_states$soon(d,q,clock);

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

endmodule // context_states$soon


module context_states$spare_place(d,q,clock);

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

endmodule // context_states$spare_place


module context_states$takers(d,q,clock);

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

endmodule // context_states$takers


module context_states$told(d,q,clock);

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

endmodule // context_states$told


module context_states$total(d,q,clock);

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

endmodule // context_states$total


module context_states$upcoming(d,q,clock);

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

endmodule // context_states$upcoming


module context_states$upcoming_index(d,q,clock);

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

endmodule // context_states$upcoming_index


module context_states$upcoming_valid(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // context_states$upcoming_valid


module context_states$waiting$0(d,q,clock);

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

endmodule // context_states$waiting$0


module context_states$waiting$1(d,q,clock);

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

endmodule // context_states$waiting$1


module context_states$waiting$2(d,q,clock);

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

endmodule // context_states$waiting$2


module context_states$waiting$3(d,q,clock);

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

endmodule // context_states$waiting$3


module context_states$waiting$4(d,q,clock);

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

endmodule // context_states$waiting$4


module context_states$waiting$5(d,q,clock);

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

endmodule // context_states$waiting$5


module context_states$waiting$6(d,q,clock);

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

endmodule // context_states$waiting$6


module context_states$waiting$7(d,q,clock);

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

endmodule // context_states$waiting$7
