// Generated from the Rust-HDL circuit of this name; do not edit.


module line_ids(clock,reset,up_valid,up_ready,up_id,down_valid,down_ready,down_id,answer_id,answer_up_id,answer_taken);

    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  up_valid;
    output reg  up_ready;
    input wire  [7:0] up_id;
    output reg  down_valid;
    input wire  down_ready;
    output reg  [5:0] down_id;
    input wire  [5:0] answer_id;
    output reg  [7:0] answer_up_id;
    input wire  answer_taken;

    // Stub signals
    reg  busy$0$d;
    wire  busy$0$q;
    reg  busy$0$clock;
    reg  busy$1$d;
    wire  busy$1$q;
    reg  busy$1$clock;
    reg  busy$2$d;
    wire  busy$2$q;
    reg  busy$2$clock;
    reg  busy$3$d;
    wire  busy$3$q;
    reg  busy$3$clock;
    reg  busy$4$d;
    wire  busy$4$q;
    reg  busy$4$clock;
    reg  busy$5$d;
    wire  busy$5$q;
    reg  busy$5$clock;
    reg  busy$6$d;
    wire  busy$6$q;
    reg  busy$6$clock;
    reg  busy$7$d;
    wire  busy$7$q;
    reg  busy$7$clock;
    reg  busy$8$d;
    wire  busy$8$q;
    reg  busy$8$clock;
    reg  busy$9$d;
    wire  busy$9$q;
    reg  busy$9$clock;
    reg  busy$10$d;
    wire  busy$10$q;
    reg  busy$10$clock;
    reg  busy$11$d;
    wire  busy$11$q;
    reg  busy$11$clock;
    reg  busy$12$d;
    wire  busy$12$q;
    reg  busy$12$clock;
    reg  busy$13$d;
    wire  busy$13$q;
    reg  busy$13$clock;
    reg  busy$14$d;
    wire  busy$14$q;
    reg  busy$14$clock;
    reg  busy$15$d;
    wire  busy$15$q;
    reg  busy$15$clock;
    reg  busy$16$d;
    wire  busy$16$q;
    reg  busy$16$clock;
    reg  busy$17$d;
    wire  busy$17$q;
    reg  busy$17$clock;
    reg  busy$18$d;
    wire  busy$18$q;
    reg  busy$18$clock;
    reg  busy$19$d;
    wire  busy$19$q;
    reg  busy$19$clock;
    reg  busy$20$d;
    wire  busy$20$q;
    reg  busy$20$clock;
    reg  busy$21$d;
    wire  busy$21$q;
    reg  busy$21$clock;
    reg  busy$22$d;
    wire  busy$22$q;
    reg  busy$22$clock;
    reg  busy$23$d;
    wire  busy$23$q;
    reg  busy$23$clock;
    reg  busy$24$d;
    wire  busy$24$q;
    reg  busy$24$clock;
    reg  busy$25$d;
    wire  busy$25$q;
    reg  busy$25$clock;
    reg  busy$26$d;
    wire  busy$26$q;
    reg  busy$26$clock;
    reg  busy$27$d;
    wire  busy$27$q;
    reg  busy$27$clock;
    reg  busy$28$d;
    wire  busy$28$q;
    reg  busy$28$clock;
    reg  busy$29$d;
    wire  busy$29$q;
    reg  busy$29$clock;
    reg  busy$30$d;
    wire  busy$30$q;
    reg  busy$30$clock;
    reg  busy$31$d;
    wire  busy$31$q;
    reg  busy$31$clock;
    reg  busy$32$d;
    wire  busy$32$q;
    reg  busy$32$clock;
    reg  busy$33$d;
    wire  busy$33$q;
    reg  busy$33$clock;
    reg  busy$34$d;
    wire  busy$34$q;
    reg  busy$34$clock;
    reg  busy$35$d;
    wire  busy$35$q;
    reg  busy$35$clock;
    reg  busy$36$d;
    wire  busy$36$q;
    reg  busy$36$clock;
    reg  busy$37$d;
    wire  busy$37$q;
    reg  busy$37$clock;
    reg  busy$38$d;
    wire  busy$38$q;
    reg  busy$38$clock;
    reg  busy$39$d;
    wire  busy$39$q;
    reg  busy$39$clock;
    reg  busy$40$d;
    wire  busy$40$q;
    reg  busy$40$clock;
    reg  busy$41$d;
    wire  busy$41$q;
    reg  busy$41$clock;
    reg  busy$42$d;
    wire  busy$42$q;
    reg  busy$42$clock;
    reg  busy$43$d;
    wire  busy$43$q;
    reg  busy$43$clock;
    reg  busy$44$d;
    wire  busy$44$q;
    reg  busy$44$clock;
    reg  busy$45$d;
    wire  busy$45$q;
    reg  busy$45$clock;
    reg  busy$46$d;
    wire  busy$46$q;
    reg  busy$46$clock;
    reg  busy$47$d;
    wire  busy$47$q;
    reg  busy$47$clock;
    reg  busy$48$d;
    wire  busy$48$q;
    reg  busy$48$clock;
    reg  busy$49$d;
    wire  busy$49$q;
    reg  busy$49$clock;
    reg  busy$50$d;
    wire  busy$50$q;
    reg  busy$50$clock;
    reg  busy$51$d;
    wire  busy$51$q;
    reg  busy$51$clock;
    reg  busy$52$d;
    wire  busy$52$q;
    reg  busy$52$clock;
    reg  busy$53$d;
    wire  busy$53$q;
    reg  busy$53$clock;
    reg  busy$54$d;
    wire  busy$54$q;
    reg  busy$54$clock;
    reg  busy$55$d;
    wire  busy$55$q;
    reg  busy$55$clock;
    reg  busy$56$d;
    wire  busy$56$q;
    reg  busy$56$clock;
    reg  busy$57$d;
    wire  busy$57$q;
    reg  busy$57$clock;
    reg  busy$58$d;
    wire  busy$58$q;
    reg  busy$58$clock;
    reg  busy$59$d;
    wire  busy$59$q;
    reg  busy$59$clock;
    reg  busy$60$d;
    wire  busy$60$q;
    reg  busy$60$clock;
    reg  busy$61$d;
    wire  busy$61$q;
    reg  busy$61$clock;
    reg  busy$62$d;
    wire  busy$62$q;
    reg  busy$62$clock;
    reg  busy$63$d;
    wire  busy$63$q;
    reg  busy$63$clock;
    reg  [7:0] held$0$d;
    wire  [7:0] held$0$q;
    reg  held$0$clock;
    reg  [7:0] held$1$d;
    wire  [7:0] held$1$q;
    reg  held$1$clock;
    reg  [7:0] held$2$d;
    wire  [7:0] held$2$q;
    reg  held$2$clock;
    reg  [7:0] held$3$d;
    wire  [7:0] held$3$q;
    reg  held$3$clock;
    reg  [7:0] held$4$d;
    wire  [7:0] held$4$q;
    reg  held$4$clock;
    reg  [7:0] held$5$d;
    wire  [7:0] held$5$q;
    reg  held$5$clock;
    reg  [7:0] held$6$d;
    wire  [7:0] held$6$q;
    reg  held$6$clock;
    reg  [7:0] held$7$d;
    wire  [7:0] held$7$q;
    reg  held$7$clock;
    reg  [7:0] held$8$d;
    wire  [7:0] held$8$q;
    reg  held$8$clock;
    reg  [7:0] held$9$d;
    wire  [7:0] held$9$q;
    reg  held$9$clock;
    reg  [7:0] held$10$d;
    wire  [7:0] held$10$q;
    reg  held$10$clock;
    reg  [7:0] held$11$d;
    wire  [7:0] held$11$q;
    reg  held$11$clock;
    reg  [7:0] held$12$d;
    wire  [7:0] held$12$q;
    reg  held$12$clock;
    reg  [7:0] held$13$d;
    wire  [7:0] held$13$q;
    reg  held$13$clock;
    reg  [7:0] held$14$d;
    wire  [7:0] held$14$q;
    reg  held$14$clock;
    reg  [7:0] held$15$d;
    wire  [7:0] held$15$q;
    reg  held$15$clock;
    reg  [7:0] held$16$d;
    wire  [7:0] held$16$q;
    reg  held$16$clock;
    reg  [7:0] held$17$d;
    wire  [7:0] held$17$q;
    reg  held$17$clock;
    reg  [7:0] held$18$d;
    wire  [7:0] held$18$q;
    reg  held$18$clock;
    reg  [7:0] held$19$d;
    wire  [7:0] held$19$q;
    reg  held$19$clock;
    reg  [7:0] held$20$d;
    wire  [7:0] held$20$q;
    reg  held$20$clock;
    reg  [7:0] held$21$d;
    wire  [7:0] held$21$q;
    reg  held$21$clock;
    reg  [7:0] held$22$d;
    wire  [7:0] held$22$q;
    reg  held$22$clock;
    reg  [7:0] held$23$d;
    wire  [7:0] held$23$q;
    reg  held$23$clock;
    reg  [7:0] held$24$d;
    wire  [7:0] held$24$q;
    reg  held$24$clock;
    reg  [7:0] held$25$d;
    wire  [7:0] held$25$q;
    reg  held$25$clock;
    reg  [7:0] held$26$d;
    wire  [7:0] held$26$q;
    reg  held$26$clock;
    reg  [7:0] held$27$d;
    wire  [7:0] held$27$q;
    reg  held$27$clock;
    reg  [7:0] held$28$d;
    wire  [7:0] held$28$q;
    reg  held$28$clock;
    reg  [7:0] held$29$d;
    wire  [7:0] held$29$q;
    reg  held$29$clock;
    reg  [7:0] held$30$d;
    wire  [7:0] held$30$q;
    reg  held$30$clock;
    reg  [7:0] held$31$d;
    wire  [7:0] held$31$q;
    reg  held$31$clock;
    reg  [7:0] held$32$d;
    wire  [7:0] held$32$q;
    reg  held$32$clock;
    reg  [7:0] held$33$d;
    wire  [7:0] held$33$q;
    reg  held$33$clock;
    reg  [7:0] held$34$d;
    wire  [7:0] held$34$q;
    reg  held$34$clock;
    reg  [7:0] held$35$d;
    wire  [7:0] held$35$q;
    reg  held$35$clock;
    reg  [7:0] held$36$d;
    wire  [7:0] held$36$q;
    reg  held$36$clock;
    reg  [7:0] held$37$d;
    wire  [7:0] held$37$q;
    reg  held$37$clock;
    reg  [7:0] held$38$d;
    wire  [7:0] held$38$q;
    reg  held$38$clock;
    reg  [7:0] held$39$d;
    wire  [7:0] held$39$q;
    reg  held$39$clock;
    reg  [7:0] held$40$d;
    wire  [7:0] held$40$q;
    reg  held$40$clock;
    reg  [7:0] held$41$d;
    wire  [7:0] held$41$q;
    reg  held$41$clock;
    reg  [7:0] held$42$d;
    wire  [7:0] held$42$q;
    reg  held$42$clock;
    reg  [7:0] held$43$d;
    wire  [7:0] held$43$q;
    reg  held$43$clock;
    reg  [7:0] held$44$d;
    wire  [7:0] held$44$q;
    reg  held$44$clock;
    reg  [7:0] held$45$d;
    wire  [7:0] held$45$q;
    reg  held$45$clock;
    reg  [7:0] held$46$d;
    wire  [7:0] held$46$q;
    reg  held$46$clock;
    reg  [7:0] held$47$d;
    wire  [7:0] held$47$q;
    reg  held$47$clock;
    reg  [7:0] held$48$d;
    wire  [7:0] held$48$q;
    reg  held$48$clock;
    reg  [7:0] held$49$d;
    wire  [7:0] held$49$q;
    reg  held$49$clock;
    reg  [7:0] held$50$d;
    wire  [7:0] held$50$q;
    reg  held$50$clock;
    reg  [7:0] held$51$d;
    wire  [7:0] held$51$q;
    reg  held$51$clock;
    reg  [7:0] held$52$d;
    wire  [7:0] held$52$q;
    reg  held$52$clock;
    reg  [7:0] held$53$d;
    wire  [7:0] held$53$q;
    reg  held$53$clock;
    reg  [7:0] held$54$d;
    wire  [7:0] held$54$q;
    reg  held$54$clock;
    reg  [7:0] held$55$d;
    wire  [7:0] held$55$q;
    reg  held$55$clock;
    reg  [7:0] held$56$d;
    wire  [7:0] held$56$q;
    reg  held$56$clock;
    reg  [7:0] held$57$d;
    wire  [7:0] held$57$q;
    reg  held$57$clock;
    reg  [7:0] held$58$d;
    wire  [7:0] held$58$q;
    reg  held$58$clock;
    reg  [7:0] held$59$d;
    wire  [7:0] held$59$q;
    reg  held$59$clock;
    reg  [7:0] held$60$d;
    wire  [7:0] held$60$q;
    reg  held$60$clock;
    reg  [7:0] held$61$d;
    wire  [7:0] held$61$q;
    reg  held$61$clock;
    reg  [7:0] held$62$d;
    wire  [7:0] held$62$q;
    reg  held$62$clock;
    reg  [7:0] held$63$d;
    wire  [7:0] held$63$q;
    reg  held$63$clock;

    // Local signals
    reg  found;
    reg  [5:0] free;
    reg  under_way;
    reg  may;
    reg  [7:0] up;

    // Sub module instances
    line_ids$busy$0 busy$0(
        .d(busy$0$d),
        .q(busy$0$q),
        .clock(busy$0$clock)
    );
    line_ids$busy$1 busy$1(
        .d(busy$1$d),
        .q(busy$1$q),
        .clock(busy$1$clock)
    );
    line_ids$busy$2 busy$2(
        .d(busy$2$d),
        .q(busy$2$q),
        .clock(busy$2$clock)
    );
    line_ids$busy$3 busy$3(
        .d(busy$3$d),
        .q(busy$3$q),
        .clock(busy$3$clock)
    );
    line_ids$busy$4 busy$4(
        .d(busy$4$d),
        .q(busy$4$q),
        .clock(busy$4$clock)
    );
    line_ids$busy$5 busy$5(
        .d(busy$5$d),
        .q(busy$5$q),
        .clock(busy$5$clock)
    );
    line_ids$busy$6 busy$6(
        .d(busy$6$d),
        .q(busy$6$q),
        .clock(busy$6$clock)
    );
    line_ids$busy$7 busy$7(
        .d(busy$7$d),
        .q(busy$7$q),
        .clock(busy$7$clock)
    );
    line_ids$busy$8 busy$8(
        .d(busy$8$d),
        .q(busy$8$q),
        .clock(busy$8$clock)
    );
    line_ids$busy$9 busy$9(
        .d(busy$9$d),
        .q(busy$9$q),
        .clock(busy$9$clock)
    );
    line_ids$busy$10 busy$10(
        .d(busy$10$d),
        .q(busy$10$q),
        .clock(busy$10$clock)
    );
    line_ids$busy$11 busy$11(
        .d(busy$11$d),
        .q(busy$11$q),
        .clock(busy$11$clock)
    );
    line_ids$busy$12 busy$12(
        .d(busy$12$d),
        .q(busy$12$q),
        .clock(busy$12$clock)
    );
    line_ids$busy$13 busy$13(
        .d(busy$13$d),
        .q(busy$13$q),
        .clock(busy$13$clock)
    );
    line_ids$busy$14 busy$14(
        .d(busy$14$d),
        .q(busy$14$q),
        .clock(busy$14$clock)
    );
    line_ids$busy$15 busy$15(
        .d(busy$15$d),
        .q(busy$15$q),
        .clock(busy$15$clock)
    );
    line_ids$busy$16 busy$16(
        .d(busy$16$d),
        .q(busy$16$q),
        .clock(busy$16$clock)
    );
    line_ids$busy$17 busy$17(
        .d(busy$17$d),
        .q(busy$17$q),
        .clock(busy$17$clock)
    );
    line_ids$busy$18 busy$18(
        .d(busy$18$d),
        .q(busy$18$q),
        .clock(busy$18$clock)
    );
    line_ids$busy$19 busy$19(
        .d(busy$19$d),
        .q(busy$19$q),
        .clock(busy$19$clock)
    );
    line_ids$busy$20 busy$20(
        .d(busy$20$d),
        .q(busy$20$q),
        .clock(busy$20$clock)
    );
    line_ids$busy$21 busy$21(
        .d(busy$21$d),
        .q(busy$21$q),
        .clock(busy$21$clock)
    );
    line_ids$busy$22 busy$22(
        .d(busy$22$d),
        .q(busy$22$q),
        .clock(busy$22$clock)
    );
    line_ids$busy$23 busy$23(
        .d(busy$23$d),
        .q(busy$23$q),
        .clock(busy$23$clock)
    );
    line_ids$busy$24 busy$24(
        .d(busy$24$d),
        .q(busy$24$q),
        .clock(busy$24$clock)
    );
    line_ids$busy$25 busy$25(
        .d(busy$25$d),
        .q(busy$25$q),
        .clock(busy$25$clock)
    );
    line_ids$busy$26 busy$26(
        .d(busy$26$d),
        .q(busy$26$q),
        .clock(busy$26$clock)
    );
    line_ids$busy$27 busy$27(
        .d(busy$27$d),
        .q(busy$27$q),
        .clock(busy$27$clock)
    );
    line_ids$busy$28 busy$28(
        .d(busy$28$d),
        .q(busy$28$q),
        .clock(busy$28$clock)
    );
    line_ids$busy$29 busy$29(
        .d(busy$29$d),
        .q(busy$29$q),
        .clock(busy$29$clock)
    );
    line_ids$busy$30 busy$30(
        .d(busy$30$d),
        .q(busy$30$q),
        .clock(busy$30$clock)
    );
    line_ids$busy$31 busy$31(
        .d(busy$31$d),
        .q(busy$31$q),
        .clock(busy$31$clock)
    );
    line_ids$busy$32 busy$32(
        .d(busy$32$d),
        .q(busy$32$q),
        .clock(busy$32$clock)
    );
    line_ids$busy$33 busy$33(
        .d(busy$33$d),
        .q(busy$33$q),
        .clock(busy$33$clock)
    );
    line_ids$busy$34 busy$34(
        .d(busy$34$d),
        .q(busy$34$q),
        .clock(busy$34$clock)
    );
    line_ids$busy$35 busy$35(
        .d(busy$35$d),
        .q(busy$35$q),
        .clock(busy$35$clock)
    );
    line_ids$busy$36 busy$36(
        .d(busy$36$d),
        .q(busy$36$q),
        .clock(busy$36$clock)
    );
    line_ids$busy$37 busy$37(
        .d(busy$37$d),
        .q(busy$37$q),
        .clock(busy$37$clock)
    );
    line_ids$busy$38 busy$38(
        .d(busy$38$d),
        .q(busy$38$q),
        .clock(busy$38$clock)
    );
    line_ids$busy$39 busy$39(
        .d(busy$39$d),
        .q(busy$39$q),
        .clock(busy$39$clock)
    );
    line_ids$busy$40 busy$40(
        .d(busy$40$d),
        .q(busy$40$q),
        .clock(busy$40$clock)
    );
    line_ids$busy$41 busy$41(
        .d(busy$41$d),
        .q(busy$41$q),
        .clock(busy$41$clock)
    );
    line_ids$busy$42 busy$42(
        .d(busy$42$d),
        .q(busy$42$q),
        .clock(busy$42$clock)
    );
    line_ids$busy$43 busy$43(
        .d(busy$43$d),
        .q(busy$43$q),
        .clock(busy$43$clock)
    );
    line_ids$busy$44 busy$44(
        .d(busy$44$d),
        .q(busy$44$q),
        .clock(busy$44$clock)
    );
    line_ids$busy$45 busy$45(
        .d(busy$45$d),
        .q(busy$45$q),
        .clock(busy$45$clock)
    );
    line_ids$busy$46 busy$46(
        .d(busy$46$d),
        .q(busy$46$q),
        .clock(busy$46$clock)
    );
    line_ids$busy$47 busy$47(
        .d(busy$47$d),
        .q(busy$47$q),
        .clock(busy$47$clock)
    );
    line_ids$busy$48 busy$48(
        .d(busy$48$d),
        .q(busy$48$q),
        .clock(busy$48$clock)
    );
    line_ids$busy$49 busy$49(
        .d(busy$49$d),
        .q(busy$49$q),
        .clock(busy$49$clock)
    );
    line_ids$busy$50 busy$50(
        .d(busy$50$d),
        .q(busy$50$q),
        .clock(busy$50$clock)
    );
    line_ids$busy$51 busy$51(
        .d(busy$51$d),
        .q(busy$51$q),
        .clock(busy$51$clock)
    );
    line_ids$busy$52 busy$52(
        .d(busy$52$d),
        .q(busy$52$q),
        .clock(busy$52$clock)
    );
    line_ids$busy$53 busy$53(
        .d(busy$53$d),
        .q(busy$53$q),
        .clock(busy$53$clock)
    );
    line_ids$busy$54 busy$54(
        .d(busy$54$d),
        .q(busy$54$q),
        .clock(busy$54$clock)
    );
    line_ids$busy$55 busy$55(
        .d(busy$55$d),
        .q(busy$55$q),
        .clock(busy$55$clock)
    );
    line_ids$busy$56 busy$56(
        .d(busy$56$d),
        .q(busy$56$q),
        .clock(busy$56$clock)
    );
    line_ids$busy$57 busy$57(
        .d(busy$57$d),
        .q(busy$57$q),
        .clock(busy$57$clock)
    );
    line_ids$busy$58 busy$58(
        .d(busy$58$d),
        .q(busy$58$q),
        .clock(busy$58$clock)
    );
    line_ids$busy$59 busy$59(
        .d(busy$59$d),
        .q(busy$59$q),
        .clock(busy$59$clock)
    );
    line_ids$busy$60 busy$60(
        .d(busy$60$d),
        .q(busy$60$q),
        .clock(busy$60$clock)
    );
    line_ids$busy$61 busy$61(
        .d(busy$61$d),
        .q(busy$61$q),
        .clock(busy$61$clock)
    );
    line_ids$busy$62 busy$62(
        .d(busy$62$d),
        .q(busy$62$q),
        .clock(busy$62$clock)
    );
    line_ids$busy$63 busy$63(
        .d(busy$63$d),
        .q(busy$63$q),
        .clock(busy$63$clock)
    );
    line_ids$held$0 held$0(
        .d(held$0$d),
        .q(held$0$q),
        .clock(held$0$clock)
    );
    line_ids$held$1 held$1(
        .d(held$1$d),
        .q(held$1$q),
        .clock(held$1$clock)
    );
    line_ids$held$2 held$2(
        .d(held$2$d),
        .q(held$2$q),
        .clock(held$2$clock)
    );
    line_ids$held$3 held$3(
        .d(held$3$d),
        .q(held$3$q),
        .clock(held$3$clock)
    );
    line_ids$held$4 held$4(
        .d(held$4$d),
        .q(held$4$q),
        .clock(held$4$clock)
    );
    line_ids$held$5 held$5(
        .d(held$5$d),
        .q(held$5$q),
        .clock(held$5$clock)
    );
    line_ids$held$6 held$6(
        .d(held$6$d),
        .q(held$6$q),
        .clock(held$6$clock)
    );
    line_ids$held$7 held$7(
        .d(held$7$d),
        .q(held$7$q),
        .clock(held$7$clock)
    );
    line_ids$held$8 held$8(
        .d(held$8$d),
        .q(held$8$q),
        .clock(held$8$clock)
    );
    line_ids$held$9 held$9(
        .d(held$9$d),
        .q(held$9$q),
        .clock(held$9$clock)
    );
    line_ids$held$10 held$10(
        .d(held$10$d),
        .q(held$10$q),
        .clock(held$10$clock)
    );
    line_ids$held$11 held$11(
        .d(held$11$d),
        .q(held$11$q),
        .clock(held$11$clock)
    );
    line_ids$held$12 held$12(
        .d(held$12$d),
        .q(held$12$q),
        .clock(held$12$clock)
    );
    line_ids$held$13 held$13(
        .d(held$13$d),
        .q(held$13$q),
        .clock(held$13$clock)
    );
    line_ids$held$14 held$14(
        .d(held$14$d),
        .q(held$14$q),
        .clock(held$14$clock)
    );
    line_ids$held$15 held$15(
        .d(held$15$d),
        .q(held$15$q),
        .clock(held$15$clock)
    );
    line_ids$held$16 held$16(
        .d(held$16$d),
        .q(held$16$q),
        .clock(held$16$clock)
    );
    line_ids$held$17 held$17(
        .d(held$17$d),
        .q(held$17$q),
        .clock(held$17$clock)
    );
    line_ids$held$18 held$18(
        .d(held$18$d),
        .q(held$18$q),
        .clock(held$18$clock)
    );
    line_ids$held$19 held$19(
        .d(held$19$d),
        .q(held$19$q),
        .clock(held$19$clock)
    );
    line_ids$held$20 held$20(
        .d(held$20$d),
        .q(held$20$q),
        .clock(held$20$clock)
    );
    line_ids$held$21 held$21(
        .d(held$21$d),
        .q(held$21$q),
        .clock(held$21$clock)
    );
    line_ids$held$22 held$22(
        .d(held$22$d),
        .q(held$22$q),
        .clock(held$22$clock)
    );
    line_ids$held$23 held$23(
        .d(held$23$d),
        .q(held$23$q),
        .clock(held$23$clock)
    );
    line_ids$held$24 held$24(
        .d(held$24$d),
        .q(held$24$q),
        .clock(held$24$clock)
    );
    line_ids$held$25 held$25(
        .d(held$25$d),
        .q(held$25$q),
        .clock(held$25$clock)
    );
    line_ids$held$26 held$26(
        .d(held$26$d),
        .q(held$26$q),
        .clock(held$26$clock)
    );
    line_ids$held$27 held$27(
        .d(held$27$d),
        .q(held$27$q),
        .clock(held$27$clock)
    );
    line_ids$held$28 held$28(
        .d(held$28$d),
        .q(held$28$q),
        .clock(held$28$clock)
    );
    line_ids$held$29 held$29(
        .d(held$29$d),
        .q(held$29$q),
        .clock(held$29$clock)
    );
    line_ids$held$30 held$30(
        .d(held$30$d),
        .q(held$30$q),
        .clock(held$30$clock)
    );
    line_ids$held$31 held$31(
        .d(held$31$d),
        .q(held$31$q),
        .clock(held$31$clock)
    );
    line_ids$held$32 held$32(
        .d(held$32$d),
        .q(held$32$q),
        .clock(held$32$clock)
    );
    line_ids$held$33 held$33(
        .d(held$33$d),
        .q(held$33$q),
        .clock(held$33$clock)
    );
    line_ids$held$34 held$34(
        .d(held$34$d),
        .q(held$34$q),
        .clock(held$34$clock)
    );
    line_ids$held$35 held$35(
        .d(held$35$d),
        .q(held$35$q),
        .clock(held$35$clock)
    );
    line_ids$held$36 held$36(
        .d(held$36$d),
        .q(held$36$q),
        .clock(held$36$clock)
    );
    line_ids$held$37 held$37(
        .d(held$37$d),
        .q(held$37$q),
        .clock(held$37$clock)
    );
    line_ids$held$38 held$38(
        .d(held$38$d),
        .q(held$38$q),
        .clock(held$38$clock)
    );
    line_ids$held$39 held$39(
        .d(held$39$d),
        .q(held$39$q),
        .clock(held$39$clock)
    );
    line_ids$held$40 held$40(
        .d(held$40$d),
        .q(held$40$q),
        .clock(held$40$clock)
    );
    line_ids$held$41 held$41(
        .d(held$41$d),
        .q(held$41$q),
        .clock(held$41$clock)
    );
    line_ids$held$42 held$42(
        .d(held$42$d),
        .q(held$42$q),
        .clock(held$42$clock)
    );
    line_ids$held$43 held$43(
        .d(held$43$d),
        .q(held$43$q),
        .clock(held$43$clock)
    );
    line_ids$held$44 held$44(
        .d(held$44$d),
        .q(held$44$q),
        .clock(held$44$clock)
    );
    line_ids$held$45 held$45(
        .d(held$45$d),
        .q(held$45$q),
        .clock(held$45$clock)
    );
    line_ids$held$46 held$46(
        .d(held$46$d),
        .q(held$46$q),
        .clock(held$46$clock)
    );
    line_ids$held$47 held$47(
        .d(held$47$d),
        .q(held$47$q),
        .clock(held$47$clock)
    );
    line_ids$held$48 held$48(
        .d(held$48$d),
        .q(held$48$q),
        .clock(held$48$clock)
    );
    line_ids$held$49 held$49(
        .d(held$49$d),
        .q(held$49$q),
        .clock(held$49$clock)
    );
    line_ids$held$50 held$50(
        .d(held$50$d),
        .q(held$50$q),
        .clock(held$50$clock)
    );
    line_ids$held$51 held$51(
        .d(held$51$d),
        .q(held$51$q),
        .clock(held$51$clock)
    );
    line_ids$held$52 held$52(
        .d(held$52$d),
        .q(held$52$q),
        .clock(held$52$clock)
    );
    line_ids$held$53 held$53(
        .d(held$53$d),
        .q(held$53$q),
        .clock(held$53$clock)
    );
    line_ids$held$54 held$54(
        .d(held$54$d),
        .q(held$54$q),
        .clock(held$54$clock)
    );
    line_ids$held$55 held$55(
        .d(held$55$d),
        .q(held$55$q),
        .clock(held$55$clock)
    );
    line_ids$held$56 held$56(
        .d(held$56$d),
        .q(held$56$q),
        .clock(held$56$clock)
    );
    line_ids$held$57 held$57(
        .d(held$57$d),
        .q(held$57$q),
        .clock(held$57$clock)
    );
    line_ids$held$58 held$58(
        .d(held$58$d),
        .q(held$58$q),
        .clock(held$58$clock)
    );
    line_ids$held$59 held$59(
        .d(held$59$d),
        .q(held$59$q),
        .clock(held$59$clock)
    );
    line_ids$held$60 held$60(
        .d(held$60$d),
        .q(held$60$q),
        .clock(held$60$clock)
    );
    line_ids$held$61 held$61(
        .d(held$61$d),
        .q(held$61$q),
        .clock(held$61$clock)
    );
    line_ids$held$62 held$62(
        .d(held$62$d),
        .q(held$62$q),
        .clock(held$62$clock)
    );
    line_ids$held$63 held$63(
        .d(held$63$d),
        .q(held$63$q),
        .clock(held$63$clock)
    );

    // Update code

    always @(*) begin
        found = 1'b0;
        if (~busy$0$q) begin
            found = 1'b1;
        end
        if (~busy$1$q) begin
            found = 1'b1;
        end
        if (~busy$2$q) begin
            found = 1'b1;
        end
        if (~busy$3$q) begin
            found = 1'b1;
        end
        if (~busy$4$q) begin
            found = 1'b1;
        end
        if (~busy$5$q) begin
            found = 1'b1;
        end
        if (~busy$6$q) begin
            found = 1'b1;
        end
        if (~busy$7$q) begin
            found = 1'b1;
        end
        if (~busy$8$q) begin
            found = 1'b1;
        end
        if (~busy$9$q) begin
            found = 1'b1;
        end
        if (~busy$10$q) begin
            found = 1'b1;
        end
        if (~busy$11$q) begin
            found = 1'b1;
        end
        if (~busy$12$q) begin
            found = 1'b1;
        end
        if (~busy$13$q) begin
            found = 1'b1;
        end
        if (~busy$14$q) begin
            found = 1'b1;
        end
        if (~busy$15$q) begin
            found = 1'b1;
        end
        if (~busy$16$q) begin
            found = 1'b1;
        end
        if (~busy$17$q) begin
            found = 1'b1;
        end
        if (~busy$18$q) begin
            found = 1'b1;
        end
        if (~busy$19$q) begin
            found = 1'b1;
        end
        if (~busy$20$q) begin
            found = 1'b1;
        end
        if (~busy$21$q) begin
            found = 1'b1;
        end
        if (~busy$22$q) begin
            found = 1'b1;
        end
        if (~busy$23$q) begin
            found = 1'b1;
        end
        if (~busy$24$q) begin
            found = 1'b1;
        end
        if (~busy$25$q) begin
            found = 1'b1;
        end
        if (~busy$26$q) begin
            found = 1'b1;
        end
        if (~busy$27$q) begin
            found = 1'b1;
        end
        if (~busy$28$q) begin
            found = 1'b1;
        end
        if (~busy$29$q) begin
            found = 1'b1;
        end
        if (~busy$30$q) begin
            found = 1'b1;
        end
        if (~busy$31$q) begin
            found = 1'b1;
        end
        if (~busy$32$q) begin
            found = 1'b1;
        end
        if (~busy$33$q) begin
            found = 1'b1;
        end
        if (~busy$34$q) begin
            found = 1'b1;
        end
        if (~busy$35$q) begin
            found = 1'b1;
        end
        if (~busy$36$q) begin
            found = 1'b1;
        end
        if (~busy$37$q) begin
            found = 1'b1;
        end
        if (~busy$38$q) begin
            found = 1'b1;
        end
        if (~busy$39$q) begin
            found = 1'b1;
        end
        if (~busy$40$q) begin
            found = 1'b1;
        end
        if (~busy$41$q) begin
            found = 1'b1;
        end
        if (~busy$42$q) begin
            found = 1'b1;
        end
        if (~busy$43$q) begin
            found = 1'b1;
        end
        if (~busy$44$q) begin
            found = 1'b1;
        end
        if (~busy$45$q) begin
            found = 1'b1;
        end
        if (~busy$46$q) begin
            found = 1'b1;
        end
        if (~busy$47$q) begin
            found = 1'b1;
        end
        if (~busy$48$q) begin
            found = 1'b1;
        end
        if (~busy$49$q) begin
            found = 1'b1;
        end
        if (~busy$50$q) begin
            found = 1'b1;
        end
        if (~busy$51$q) begin
            found = 1'b1;
        end
        if (~busy$52$q) begin
            found = 1'b1;
        end
        if (~busy$53$q) begin
            found = 1'b1;
        end
        if (~busy$54$q) begin
            found = 1'b1;
        end
        if (~busy$55$q) begin
            found = 1'b1;
        end
        if (~busy$56$q) begin
            found = 1'b1;
        end
        if (~busy$57$q) begin
            found = 1'b1;
        end
        if (~busy$58$q) begin
            found = 1'b1;
        end
        if (~busy$59$q) begin
            found = 1'b1;
        end
        if (~busy$60$q) begin
            found = 1'b1;
        end
        if (~busy$61$q) begin
            found = 1'b1;
        end
        if (~busy$62$q) begin
            found = 1'b1;
        end
        if (~busy$63$q) begin
            found = 1'b1;
        end
    end

    always @(*) begin
        free = 32'h0;
        if (~busy$0$q) begin
            free = 0;
        end
        if (~busy$1$q) begin
            free = 1;
        end
        if (~busy$2$q) begin
            free = 2;
        end
        if (~busy$3$q) begin
            free = 3;
        end
        if (~busy$4$q) begin
            free = 4;
        end
        if (~busy$5$q) begin
            free = 5;
        end
        if (~busy$6$q) begin
            free = 6;
        end
        if (~busy$7$q) begin
            free = 7;
        end
        if (~busy$8$q) begin
            free = 8;
        end
        if (~busy$9$q) begin
            free = 9;
        end
        if (~busy$10$q) begin
            free = 10;
        end
        if (~busy$11$q) begin
            free = 11;
        end
        if (~busy$12$q) begin
            free = 12;
        end
        if (~busy$13$q) begin
            free = 13;
        end
        if (~busy$14$q) begin
            free = 14;
        end
        if (~busy$15$q) begin
            free = 15;
        end
        if (~busy$16$q) begin
            free = 16;
        end
        if (~busy$17$q) begin
            free = 17;
        end
        if (~busy$18$q) begin
            free = 18;
        end
        if (~busy$19$q) begin
            free = 19;
        end
        if (~busy$20$q) begin
            free = 20;
        end
        if (~busy$21$q) begin
            free = 21;
        end
        if (~busy$22$q) begin
            free = 22;
        end
        if (~busy$23$q) begin
            free = 23;
        end
        if (~busy$24$q) begin
            free = 24;
        end
        if (~busy$25$q) begin
            free = 25;
        end
        if (~busy$26$q) begin
            free = 26;
        end
        if (~busy$27$q) begin
            free = 27;
        end
        if (~busy$28$q) begin
            free = 28;
        end
        if (~busy$29$q) begin
            free = 29;
        end
        if (~busy$30$q) begin
            free = 30;
        end
        if (~busy$31$q) begin
            free = 31;
        end
        if (~busy$32$q) begin
            free = 32;
        end
        if (~busy$33$q) begin
            free = 33;
        end
        if (~busy$34$q) begin
            free = 34;
        end
        if (~busy$35$q) begin
            free = 35;
        end
        if (~busy$36$q) begin
            free = 36;
        end
        if (~busy$37$q) begin
            free = 37;
        end
        if (~busy$38$q) begin
            free = 38;
        end
        if (~busy$39$q) begin
            free = 39;
        end
        if (~busy$40$q) begin
            free = 40;
        end
        if (~busy$41$q) begin
            free = 41;
        end
        if (~busy$42$q) begin
            free = 42;
        end
        if (~busy$43$q) begin
            free = 43;
        end
        if (~busy$44$q) begin
            free = 44;
        end
        if (~busy$45$q) begin
            free = 45;
        end
        if (~busy$46$q) begin
            free = 46;
        end
        if (~busy$47$q) begin
            free = 47;
        end
        if (~busy$48$q) begin
            free = 48;
        end
        if (~busy$49$q) begin
            free = 49;
        end
        if (~busy$50$q) begin
            free = 50;
        end
        if (~busy$51$q) begin
            free = 51;
        end
        if (~busy$52$q) begin
            free = 52;
        end
        if (~busy$53$q) begin
            free = 53;
        end
        if (~busy$54$q) begin
            free = 54;
        end
        if (~busy$55$q) begin
            free = 55;
        end
        if (~busy$56$q) begin
            free = 56;
        end
        if (~busy$57$q) begin
            free = 57;
        end
        if (~busy$58$q) begin
            free = 58;
        end
        if (~busy$59$q) begin
            free = 59;
        end
        if (~busy$60$q) begin
            free = 60;
        end
        if (~busy$61$q) begin
            free = 61;
        end
        if (~busy$62$q) begin
            free = 62;
        end
        if (~busy$63$q) begin
            free = 63;
        end
    end

    always @(*) begin
        under_way = 1'b0;
        if (busy$0$q & (held$0$q == up_id)) begin
            under_way = 1'b1;
        end
        if (busy$1$q & (held$1$q == up_id)) begin
            under_way = 1'b1;
        end
        if (busy$2$q & (held$2$q == up_id)) begin
            under_way = 1'b1;
        end
        if (busy$3$q & (held$3$q == up_id)) begin
            under_way = 1'b1;
        end
        if (busy$4$q & (held$4$q == up_id)) begin
            under_way = 1'b1;
        end
        if (busy$5$q & (held$5$q == up_id)) begin
            under_way = 1'b1;
        end
        if (busy$6$q & (held$6$q == up_id)) begin
            under_way = 1'b1;
        end
        if (busy$7$q & (held$7$q == up_id)) begin
            under_way = 1'b1;
        end
        if (busy$8$q & (held$8$q == up_id)) begin
            under_way = 1'b1;
        end
        if (busy$9$q & (held$9$q == up_id)) begin
            under_way = 1'b1;
        end
        if (busy$10$q & (held$10$q == up_id)) begin
            under_way = 1'b1;
        end
        if (busy$11$q & (held$11$q == up_id)) begin
            under_way = 1'b1;
        end
        if (busy$12$q & (held$12$q == up_id)) begin
            under_way = 1'b1;
        end
        if (busy$13$q & (held$13$q == up_id)) begin
            under_way = 1'b1;
        end
        if (busy$14$q & (held$14$q == up_id)) begin
            under_way = 1'b1;
        end
        if (busy$15$q & (held$15$q == up_id)) begin
            under_way = 1'b1;
        end
        if (busy$16$q & (held$16$q == up_id)) begin
            under_way = 1'b1;
        end
        if (busy$17$q & (held$17$q == up_id)) begin
            under_way = 1'b1;
        end
        if (busy$18$q & (held$18$q == up_id)) begin
            under_way = 1'b1;
        end
        if (busy$19$q & (held$19$q == up_id)) begin
            under_way = 1'b1;
        end
        if (busy$20$q & (held$20$q == up_id)) begin
            under_way = 1'b1;
        end
        if (busy$21$q & (held$21$q == up_id)) begin
            under_way = 1'b1;
        end
        if (busy$22$q & (held$22$q == up_id)) begin
            under_way = 1'b1;
        end
        if (busy$23$q & (held$23$q == up_id)) begin
            under_way = 1'b1;
        end
        if (busy$24$q & (held$24$q == up_id)) begin
            under_way = 1'b1;
        end
        if (busy$25$q & (held$25$q == up_id)) begin
            under_way = 1'b1;
        end
        if (busy$26$q & (held$26$q == up_id)) begin
            under_way = 1'b1;
        end
        if (busy$27$q & (held$27$q == up_id)) begin
            under_way = 1'b1;
        end
        if (busy$28$q & (held$28$q == up_id)) begin
            under_way = 1'b1;
        end
        if (busy$29$q & (held$29$q == up_id)) begin
            under_way = 1'b1;
        end
        if (busy$30$q & (held$30$q == up_id)) begin
            under_way = 1'b1;
        end
        if (busy$31$q & (held$31$q == up_id)) begin
            under_way = 1'b1;
        end
        if (busy$32$q & (held$32$q == up_id)) begin
            under_way = 1'b1;
        end
        if (busy$33$q & (held$33$q == up_id)) begin
            under_way = 1'b1;
        end
        if (busy$34$q & (held$34$q == up_id)) begin
            under_way = 1'b1;
        end
        if (busy$35$q & (held$35$q == up_id)) begin
            under_way = 1'b1;
        end
        if (busy$36$q & (held$36$q == up_id)) begin
            under_way = 1'b1;
        end
        if (busy$37$q & (held$37$q == up_id)) begin
            under_way = 1'b1;
        end
        if (busy$38$q & (held$38$q == up_id)) begin
            under_way = 1'b1;
        end
        if (busy$39$q & (held$39$q == up_id)) begin
            under_way = 1'b1;
        end
        if (busy$40$q & (held$40$q == up_id)) begin
            under_way = 1'b1;
        end
        if (busy$41$q & (held$41$q == up_id)) begin
            under_way = 1'b1;
        end
        if (busy$42$q & (held$42$q == up_id)) begin
            under_way = 1'b1;
        end
        if (busy$43$q & (held$43$q == up_id)) begin
            under_way = 1'b1;
        end
        if (busy$44$q & (held$44$q == up_id)) begin
            under_way = 1'b1;
        end
        if (busy$45$q & (held$45$q == up_id)) begin
            under_way = 1'b1;
        end
        if (busy$46$q & (held$46$q == up_id)) begin
            under_way = 1'b1;
        end
        if (busy$47$q & (held$47$q == up_id)) begin
            under_way = 1'b1;
        end
        if (busy$48$q & (held$48$q == up_id)) begin
            under_way = 1'b1;
        end
        if (busy$49$q & (held$49$q == up_id)) begin
            under_way = 1'b1;
        end
        if (busy$50$q & (held$50$q == up_id)) begin
            under_way = 1'b1;
        end
        if (busy$51$q & (held$51$q == up_id)) begin
            under_way = 1'b1;
        end
        if (busy$52$q & (held$52$q == up_id)) begin
            under_way = 1'b1;
        end
        if (busy$53$q & (held$53$q == up_id)) begin
            under_way = 1'b1;
        end
        if (busy$54$q & (held$54$q == up_id)) begin
            under_way = 1'b1;
        end
        if (busy$55$q & (held$55$q == up_id)) begin
            under_way = 1'b1;
        end
        if (busy$56$q & (held$56$q == up_id)) begin
            under_way = 1'b1;
        end
        if (busy$57$q & (held$57$q == up_id)) begin
            under_way = 1'b1;
        end
        if (busy$58$q & (held$58$q == up_id)) begin
            under_way = 1'b1;
        end
        if (busy$59$q & (held$59$q == up_id)) begin
            under_way = 1'b1;
        end
        if (busy$60$q & (held$60$q == up_id)) begin
            under_way = 1'b1;
        end
        if (busy$61$q & (held$61$q == up_id)) begin
            under_way = 1'b1;
        end
        if (busy$62$q & (held$62$q == up_id)) begin
            under_way = 1'b1;
        end
        if (busy$63$q & (held$63$q == up_id)) begin
            under_way = 1'b1;
        end
    end

    always @(*) begin
        up = 32'h0;
        if (answer_id == 0) begin
            up = held$0$q;
        end
        if (answer_id == 1) begin
            up = held$1$q;
        end
        if (answer_id == 2) begin
            up = held$2$q;
        end
        if (answer_id == 3) begin
            up = held$3$q;
        end
        if (answer_id == 4) begin
            up = held$4$q;
        end
        if (answer_id == 5) begin
            up = held$5$q;
        end
        if (answer_id == 6) begin
            up = held$6$q;
        end
        if (answer_id == 7) begin
            up = held$7$q;
        end
        if (answer_id == 8) begin
            up = held$8$q;
        end
        if (answer_id == 9) begin
            up = held$9$q;
        end
        if (answer_id == 10) begin
            up = held$10$q;
        end
        if (answer_id == 11) begin
            up = held$11$q;
        end
        if (answer_id == 12) begin
            up = held$12$q;
        end
        if (answer_id == 13) begin
            up = held$13$q;
        end
        if (answer_id == 14) begin
            up = held$14$q;
        end
        if (answer_id == 15) begin
            up = held$15$q;
        end
        if (answer_id == 16) begin
            up = held$16$q;
        end
        if (answer_id == 17) begin
            up = held$17$q;
        end
        if (answer_id == 18) begin
            up = held$18$q;
        end
        if (answer_id == 19) begin
            up = held$19$q;
        end
        if (answer_id == 20) begin
            up = held$20$q;
        end
        if (answer_id == 21) begin
            up = held$21$q;
        end
        if (answer_id == 22) begin
            up = held$22$q;
        end
        if (answer_id == 23) begin
            up = held$23$q;
        end
        if (answer_id == 24) begin
            up = held$24$q;
        end
        if (answer_id == 25) begin
            up = held$25$q;
        end
        if (answer_id == 26) begin
            up = held$26$q;
        end
        if (answer_id == 27) begin
            up = held$27$q;
        end
        if (answer_id == 28) begin
            up = held$28$q;
        end
        if (answer_id == 29) begin
            up = held$29$q;
        end
        if (answer_id == 30) begin
            up = held$30$q;
        end
        if (answer_id == 31) begin
            up = held$31$q;
        end
        if (answer_id == 32) begin
            up = held$32$q;
        end
        if (answer_id == 33) begin
            up = held$33$q;
        end
        if (answer_id == 34) begin
            up = held$34$q;
        end
        if (answer_id == 35) begin
            up = held$35$q;
        end
        if (answer_id == 36) begin
            up = held$36$q;
        end
        if (answer_id == 37) begin
            up = held$37$q;
        end
        if (answer_id == 38) begin
            up = held$38$q;
        end
        if (answer_id == 39) begin
            up = held$39$q;
        end
        if (answer_id == 40) begin
            up = held$40$q;
        end
        if (answer_id == 41) begin
            up = held$41$q;
        end
        if (answer_id == 42) begin
            up = held$42$q;
        end
        if (answer_id == 43) begin
            up = held$43$q;
        end
        if (answer_id == 44) begin
            up = held$44$q;
        end
        if (answer_id == 45) begin
            up = held$45$q;
        end
        if (answer_id == 46) begin
            up = held$46$q;
        end
        if (answer_id == 47) begin
            up = held$47$q;
        end
        if (answer_id == 48) begin
            up = held$48$q;
        end
        if (answer_id == 49) begin
            up = held$49$q;
        end
        if (answer_id == 50) begin
            up = held$50$q;
        end
        if (answer_id == 51) begin
            up = held$51$q;
        end
        if (answer_id == 52) begin
            up = held$52$q;
        end
        if (answer_id == 53) begin
            up = held$53$q;
        end
        if (answer_id == 54) begin
            up = held$54$q;
        end
        if (answer_id == 55) begin
            up = held$55$q;
        end
        if (answer_id == 56) begin
            up = held$56$q;
        end
        if (answer_id == 57) begin
            up = held$57$q;
        end
        if (answer_id == 58) begin
            up = held$58$q;
        end
        if (answer_id == 59) begin
            up = held$59$q;
        end
        if (answer_id == 60) begin
            up = held$60$q;
        end
        if (answer_id == 61) begin
            up = held$61$q;
        end
        if (answer_id == 62) begin
            up = held$62$q;
        end
        if (answer_id == 63) begin
            up = held$63$q;
        end
    end

    always @(*) begin
        busy$0$clock = clock;
    end

    always @(*) begin
        held$0$clock = clock;
    end

    always @(*) begin
        busy$0$d = busy$0$q;
        if (answer_taken & (answer_id == 0)) begin
            busy$0$d = 1'b0;
        end
        if (up_valid & may & down_ready & (free == 0)) begin
            busy$0$d = 1'b1;
        end
        if (reset) begin
            busy$0$d = 1'b0;
        end
    end

    always @(*) begin
        held$0$d = held$0$q;
        if (up_valid & may & down_ready & (free == 0)) begin
            held$0$d = up_id;
        end
    end

    always @(*) begin
        busy$1$clock = clock;
    end

    always @(*) begin
        held$1$clock = clock;
    end

    always @(*) begin
        busy$1$d = busy$1$q;
        if (answer_taken & (answer_id == 1)) begin
            busy$1$d = 1'b0;
        end
        if (up_valid & may & down_ready & (free == 1)) begin
            busy$1$d = 1'b1;
        end
        if (reset) begin
            busy$1$d = 1'b0;
        end
    end

    always @(*) begin
        held$1$d = held$1$q;
        if (up_valid & may & down_ready & (free == 1)) begin
            held$1$d = up_id;
        end
    end

    always @(*) begin
        busy$2$clock = clock;
    end

    always @(*) begin
        held$2$clock = clock;
    end

    always @(*) begin
        busy$2$d = busy$2$q;
        if (answer_taken & (answer_id == 2)) begin
            busy$2$d = 1'b0;
        end
        if (up_valid & may & down_ready & (free == 2)) begin
            busy$2$d = 1'b1;
        end
        if (reset) begin
            busy$2$d = 1'b0;
        end
    end

    always @(*) begin
        held$2$d = held$2$q;
        if (up_valid & may & down_ready & (free == 2)) begin
            held$2$d = up_id;
        end
    end

    always @(*) begin
        busy$3$clock = clock;
    end

    always @(*) begin
        held$3$clock = clock;
    end

    always @(*) begin
        busy$3$d = busy$3$q;
        if (answer_taken & (answer_id == 3)) begin
            busy$3$d = 1'b0;
        end
        if (up_valid & may & down_ready & (free == 3)) begin
            busy$3$d = 1'b1;
        end
        if (reset) begin
            busy$3$d = 1'b0;
        end
    end

    always @(*) begin
        held$3$d = held$3$q;
        if (up_valid & may & down_ready & (free == 3)) begin
            held$3$d = up_id;
        end
    end

    always @(*) begin
        busy$4$clock = clock;
    end

    always @(*) begin
        held$4$clock = clock;
    end

    always @(*) begin
        busy$4$d = busy$4$q;
        if (answer_taken & (answer_id == 4)) begin
            busy$4$d = 1'b0;
        end
        if (up_valid & may & down_ready & (free == 4)) begin
            busy$4$d = 1'b1;
        end
        if (reset) begin
            busy$4$d = 1'b0;
        end
    end

    always @(*) begin
        held$4$d = held$4$q;
        if (up_valid & may & down_ready & (free == 4)) begin
            held$4$d = up_id;
        end
    end

    always @(*) begin
        busy$5$clock = clock;
    end

    always @(*) begin
        held$5$clock = clock;
    end

    always @(*) begin
        busy$5$d = busy$5$q;
        if (answer_taken & (answer_id == 5)) begin
            busy$5$d = 1'b0;
        end
        if (up_valid & may & down_ready & (free == 5)) begin
            busy$5$d = 1'b1;
        end
        if (reset) begin
            busy$5$d = 1'b0;
        end
    end

    always @(*) begin
        held$5$d = held$5$q;
        if (up_valid & may & down_ready & (free == 5)) begin
            held$5$d = up_id;
        end
    end

    always @(*) begin
        busy$6$clock = clock;
    end

    always @(*) begin
        held$6$clock = clock;
    end

    always @(*) begin
        busy$6$d = busy$6$q;
        if (answer_taken & (answer_id == 6)) begin
            busy$6$d = 1'b0;
        end
        if (up_valid & may & down_ready & (free == 6)) begin
            busy$6$d = 1'b1;
        end
        if (reset) begin
            busy$6$d = 1'b0;
        end
    end

    always @(*) begin
        held$6$d = held$6$q;
        if (up_valid & may & down_ready & (free == 6)) begin
            held$6$d = up_id;
        end
    end

    always @(*) begin
        busy$7$clock = clock;
    end

    always @(*) begin
        held$7$clock = clock;
    end

    always @(*) begin
        busy$7$d = busy$7$q;
        if (answer_taken & (answer_id == 7)) begin
            busy$7$d = 1'b0;
        end
        if (up_valid & may & down_ready & (free == 7)) begin
            busy$7$d = 1'b1;
        end
        if (reset) begin
            busy$7$d = 1'b0;
        end
    end

    always @(*) begin
        held$7$d = held$7$q;
        if (up_valid & may & down_ready & (free == 7)) begin
            held$7$d = up_id;
        end
    end

    always @(*) begin
        busy$8$clock = clock;
    end

    always @(*) begin
        held$8$clock = clock;
    end

    always @(*) begin
        busy$8$d = busy$8$q;
        if (answer_taken & (answer_id == 8)) begin
            busy$8$d = 1'b0;
        end
        if (up_valid & may & down_ready & (free == 8)) begin
            busy$8$d = 1'b1;
        end
        if (reset) begin
            busy$8$d = 1'b0;
        end
    end

    always @(*) begin
        held$8$d = held$8$q;
        if (up_valid & may & down_ready & (free == 8)) begin
            held$8$d = up_id;
        end
    end

    always @(*) begin
        busy$9$clock = clock;
    end

    always @(*) begin
        held$9$clock = clock;
    end

    always @(*) begin
        busy$9$d = busy$9$q;
        if (answer_taken & (answer_id == 9)) begin
            busy$9$d = 1'b0;
        end
        if (up_valid & may & down_ready & (free == 9)) begin
            busy$9$d = 1'b1;
        end
        if (reset) begin
            busy$9$d = 1'b0;
        end
    end

    always @(*) begin
        held$9$d = held$9$q;
        if (up_valid & may & down_ready & (free == 9)) begin
            held$9$d = up_id;
        end
    end

    always @(*) begin
        busy$10$clock = clock;
    end

    always @(*) begin
        held$10$clock = clock;
    end

    always @(*) begin
        busy$10$d = busy$10$q;
        if (answer_taken & (answer_id == 10)) begin
            busy$10$d = 1'b0;
        end
        if (up_valid & may & down_ready & (free == 10)) begin
            busy$10$d = 1'b1;
        end
        if (reset) begin
            busy$10$d = 1'b0;
        end
    end

    always @(*) begin
        held$10$d = held$10$q;
        if (up_valid & may & down_ready & (free == 10)) begin
            held$10$d = up_id;
        end
    end

    always @(*) begin
        busy$11$clock = clock;
    end

    always @(*) begin
        held$11$clock = clock;
    end

    always @(*) begin
        busy$11$d = busy$11$q;
        if (answer_taken & (answer_id == 11)) begin
            busy$11$d = 1'b0;
        end
        if (up_valid & may & down_ready & (free == 11)) begin
            busy$11$d = 1'b1;
        end
        if (reset) begin
            busy$11$d = 1'b0;
        end
    end

    always @(*) begin
        held$11$d = held$11$q;
        if (up_valid & may & down_ready & (free == 11)) begin
            held$11$d = up_id;
        end
    end

    always @(*) begin
        busy$12$clock = clock;
    end

    always @(*) begin
        held$12$clock = clock;
    end

    always @(*) begin
        busy$12$d = busy$12$q;
        if (answer_taken & (answer_id == 12)) begin
            busy$12$d = 1'b0;
        end
        if (up_valid & may & down_ready & (free == 12)) begin
            busy$12$d = 1'b1;
        end
        if (reset) begin
            busy$12$d = 1'b0;
        end
    end

    always @(*) begin
        held$12$d = held$12$q;
        if (up_valid & may & down_ready & (free == 12)) begin
            held$12$d = up_id;
        end
    end

    always @(*) begin
        busy$13$clock = clock;
    end

    always @(*) begin
        held$13$clock = clock;
    end

    always @(*) begin
        busy$13$d = busy$13$q;
        if (answer_taken & (answer_id == 13)) begin
            busy$13$d = 1'b0;
        end
        if (up_valid & may & down_ready & (free == 13)) begin
            busy$13$d = 1'b1;
        end
        if (reset) begin
            busy$13$d = 1'b0;
        end
    end

    always @(*) begin
        held$13$d = held$13$q;
        if (up_valid & may & down_ready & (free == 13)) begin
            held$13$d = up_id;
        end
    end

    always @(*) begin
        busy$14$clock = clock;
    end

    always @(*) begin
        held$14$clock = clock;
    end

    always @(*) begin
        busy$14$d = busy$14$q;
        if (answer_taken & (answer_id == 14)) begin
            busy$14$d = 1'b0;
        end
        if (up_valid & may & down_ready & (free == 14)) begin
            busy$14$d = 1'b1;
        end
        if (reset) begin
            busy$14$d = 1'b0;
        end
    end

    always @(*) begin
        held$14$d = held$14$q;
        if (up_valid & may & down_ready & (free == 14)) begin
            held$14$d = up_id;
        end
    end

    always @(*) begin
        busy$15$clock = clock;
    end

    always @(*) begin
        held$15$clock = clock;
    end

    always @(*) begin
        busy$15$d = busy$15$q;
        if (answer_taken & (answer_id == 15)) begin
            busy$15$d = 1'b0;
        end
        if (up_valid & may & down_ready & (free == 15)) begin
            busy$15$d = 1'b1;
        end
        if (reset) begin
            busy$15$d = 1'b0;
        end
    end

    always @(*) begin
        held$15$d = held$15$q;
        if (up_valid & may & down_ready & (free == 15)) begin
            held$15$d = up_id;
        end
    end

    always @(*) begin
        busy$16$clock = clock;
    end

    always @(*) begin
        held$16$clock = clock;
    end

    always @(*) begin
        busy$16$d = busy$16$q;
        if (answer_taken & (answer_id == 16)) begin
            busy$16$d = 1'b0;
        end
        if (up_valid & may & down_ready & (free == 16)) begin
            busy$16$d = 1'b1;
        end
        if (reset) begin
            busy$16$d = 1'b0;
        end
    end

    always @(*) begin
        held$16$d = held$16$q;
        if (up_valid & may & down_ready & (free == 16)) begin
            held$16$d = up_id;
        end
    end

    always @(*) begin
        busy$17$clock = clock;
    end

    always @(*) begin
        held$17$clock = clock;
    end

    always @(*) begin
        busy$17$d = busy$17$q;
        if (answer_taken & (answer_id == 17)) begin
            busy$17$d = 1'b0;
        end
        if (up_valid & may & down_ready & (free == 17)) begin
            busy$17$d = 1'b1;
        end
        if (reset) begin
            busy$17$d = 1'b0;
        end
    end

    always @(*) begin
        held$17$d = held$17$q;
        if (up_valid & may & down_ready & (free == 17)) begin
            held$17$d = up_id;
        end
    end

    always @(*) begin
        busy$18$clock = clock;
    end

    always @(*) begin
        held$18$clock = clock;
    end

    always @(*) begin
        busy$18$d = busy$18$q;
        if (answer_taken & (answer_id == 18)) begin
            busy$18$d = 1'b0;
        end
        if (up_valid & may & down_ready & (free == 18)) begin
            busy$18$d = 1'b1;
        end
        if (reset) begin
            busy$18$d = 1'b0;
        end
    end

    always @(*) begin
        held$18$d = held$18$q;
        if (up_valid & may & down_ready & (free == 18)) begin
            held$18$d = up_id;
        end
    end

    always @(*) begin
        busy$19$clock = clock;
    end

    always @(*) begin
        held$19$clock = clock;
    end

    always @(*) begin
        busy$19$d = busy$19$q;
        if (answer_taken & (answer_id == 19)) begin
            busy$19$d = 1'b0;
        end
        if (up_valid & may & down_ready & (free == 19)) begin
            busy$19$d = 1'b1;
        end
        if (reset) begin
            busy$19$d = 1'b0;
        end
    end

    always @(*) begin
        held$19$d = held$19$q;
        if (up_valid & may & down_ready & (free == 19)) begin
            held$19$d = up_id;
        end
    end

    always @(*) begin
        busy$20$clock = clock;
    end

    always @(*) begin
        held$20$clock = clock;
    end

    always @(*) begin
        busy$20$d = busy$20$q;
        if (answer_taken & (answer_id == 20)) begin
            busy$20$d = 1'b0;
        end
        if (up_valid & may & down_ready & (free == 20)) begin
            busy$20$d = 1'b1;
        end
        if (reset) begin
            busy$20$d = 1'b0;
        end
    end

    always @(*) begin
        held$20$d = held$20$q;
        if (up_valid & may & down_ready & (free == 20)) begin
            held$20$d = up_id;
        end
    end

    always @(*) begin
        busy$21$clock = clock;
    end

    always @(*) begin
        held$21$clock = clock;
    end

    always @(*) begin
        busy$21$d = busy$21$q;
        if (answer_taken & (answer_id == 21)) begin
            busy$21$d = 1'b0;
        end
        if (up_valid & may & down_ready & (free == 21)) begin
            busy$21$d = 1'b1;
        end
        if (reset) begin
            busy$21$d = 1'b0;
        end
    end

    always @(*) begin
        held$21$d = held$21$q;
        if (up_valid & may & down_ready & (free == 21)) begin
            held$21$d = up_id;
        end
    end

    always @(*) begin
        busy$22$clock = clock;
    end

    always @(*) begin
        held$22$clock = clock;
    end

    always @(*) begin
        busy$22$d = busy$22$q;
        if (answer_taken & (answer_id == 22)) begin
            busy$22$d = 1'b0;
        end
        if (up_valid & may & down_ready & (free == 22)) begin
            busy$22$d = 1'b1;
        end
        if (reset) begin
            busy$22$d = 1'b0;
        end
    end

    always @(*) begin
        held$22$d = held$22$q;
        if (up_valid & may & down_ready & (free == 22)) begin
            held$22$d = up_id;
        end
    end

    always @(*) begin
        busy$23$clock = clock;
    end

    always @(*) begin
        held$23$clock = clock;
    end

    always @(*) begin
        busy$23$d = busy$23$q;
        if (answer_taken & (answer_id == 23)) begin
            busy$23$d = 1'b0;
        end
        if (up_valid & may & down_ready & (free == 23)) begin
            busy$23$d = 1'b1;
        end
        if (reset) begin
            busy$23$d = 1'b0;
        end
    end

    always @(*) begin
        held$23$d = held$23$q;
        if (up_valid & may & down_ready & (free == 23)) begin
            held$23$d = up_id;
        end
    end

    always @(*) begin
        busy$24$clock = clock;
    end

    always @(*) begin
        held$24$clock = clock;
    end

    always @(*) begin
        busy$24$d = busy$24$q;
        if (answer_taken & (answer_id == 24)) begin
            busy$24$d = 1'b0;
        end
        if (up_valid & may & down_ready & (free == 24)) begin
            busy$24$d = 1'b1;
        end
        if (reset) begin
            busy$24$d = 1'b0;
        end
    end

    always @(*) begin
        held$24$d = held$24$q;
        if (up_valid & may & down_ready & (free == 24)) begin
            held$24$d = up_id;
        end
    end

    always @(*) begin
        busy$25$clock = clock;
    end

    always @(*) begin
        held$25$clock = clock;
    end

    always @(*) begin
        busy$25$d = busy$25$q;
        if (answer_taken & (answer_id == 25)) begin
            busy$25$d = 1'b0;
        end
        if (up_valid & may & down_ready & (free == 25)) begin
            busy$25$d = 1'b1;
        end
        if (reset) begin
            busy$25$d = 1'b0;
        end
    end

    always @(*) begin
        held$25$d = held$25$q;
        if (up_valid & may & down_ready & (free == 25)) begin
            held$25$d = up_id;
        end
    end

    always @(*) begin
        busy$26$clock = clock;
    end

    always @(*) begin
        held$26$clock = clock;
    end

    always @(*) begin
        busy$26$d = busy$26$q;
        if (answer_taken & (answer_id == 26)) begin
            busy$26$d = 1'b0;
        end
        if (up_valid & may & down_ready & (free == 26)) begin
            busy$26$d = 1'b1;
        end
        if (reset) begin
            busy$26$d = 1'b0;
        end
    end

    always @(*) begin
        held$26$d = held$26$q;
        if (up_valid & may & down_ready & (free == 26)) begin
            held$26$d = up_id;
        end
    end

    always @(*) begin
        busy$27$clock = clock;
    end

    always @(*) begin
        held$27$clock = clock;
    end

    always @(*) begin
        busy$27$d = busy$27$q;
        if (answer_taken & (answer_id == 27)) begin
            busy$27$d = 1'b0;
        end
        if (up_valid & may & down_ready & (free == 27)) begin
            busy$27$d = 1'b1;
        end
        if (reset) begin
            busy$27$d = 1'b0;
        end
    end

    always @(*) begin
        held$27$d = held$27$q;
        if (up_valid & may & down_ready & (free == 27)) begin
            held$27$d = up_id;
        end
    end

    always @(*) begin
        busy$28$clock = clock;
    end

    always @(*) begin
        held$28$clock = clock;
    end

    always @(*) begin
        busy$28$d = busy$28$q;
        if (answer_taken & (answer_id == 28)) begin
            busy$28$d = 1'b0;
        end
        if (up_valid & may & down_ready & (free == 28)) begin
            busy$28$d = 1'b1;
        end
        if (reset) begin
            busy$28$d = 1'b0;
        end
    end

    always @(*) begin
        held$28$d = held$28$q;
        if (up_valid & may & down_ready & (free == 28)) begin
            held$28$d = up_id;
        end
    end

    always @(*) begin
        busy$29$clock = clock;
    end

    always @(*) begin
        held$29$clock = clock;
    end

    always @(*) begin
        busy$29$d = busy$29$q;
        if (answer_taken & (answer_id == 29)) begin
            busy$29$d = 1'b0;
        end
        if (up_valid & may & down_ready & (free == 29)) begin
            busy$29$d = 1'b1;
        end
        if (reset) begin
            busy$29$d = 1'b0;
        end
    end

    always @(*) begin
        held$29$d = held$29$q;
        if (up_valid & may & down_ready & (free == 29)) begin
            held$29$d = up_id;
        end
    end

    always @(*) begin
        busy$30$clock = clock;
    end

    always @(*) begin
        held$30$clock = clock;
    end

    always @(*) begin
        busy$30$d = busy$30$q;
        if (answer_taken & (answer_id == 30)) begin
            busy$30$d = 1'b0;
        end
        if (up_valid & may & down_ready & (free == 30)) begin
            busy$30$d = 1'b1;
        end
        if (reset) begin
            busy$30$d = 1'b0;
        end
    end

    always @(*) begin
        held$30$d = held$30$q;
        if (up_valid & may & down_ready & (free == 30)) begin
            held$30$d = up_id;
        end
    end

    always @(*) begin
        busy$31$clock = clock;
    end

    always @(*) begin
        held$31$clock = clock;
    end

    always @(*) begin
        busy$31$d = busy$31$q;
        if (answer_taken & (answer_id == 31)) begin
            busy$31$d = 1'b0;
        end
        if (up_valid & may & down_ready & (free == 31)) begin
            busy$31$d = 1'b1;
        end
        if (reset) begin
            busy$31$d = 1'b0;
        end
    end

    always @(*) begin
        held$31$d = held$31$q;
        if (up_valid & may & down_ready & (free == 31)) begin
            held$31$d = up_id;
        end
    end

    always @(*) begin
        busy$32$clock = clock;
    end

    always @(*) begin
        held$32$clock = clock;
    end

    always @(*) begin
        busy$32$d = busy$32$q;
        if (answer_taken & (answer_id == 32)) begin
            busy$32$d = 1'b0;
        end
        if (up_valid & may & down_ready & (free == 32)) begin
            busy$32$d = 1'b1;
        end
        if (reset) begin
            busy$32$d = 1'b0;
        end
    end

    always @(*) begin
        held$32$d = held$32$q;
        if (up_valid & may & down_ready & (free == 32)) begin
            held$32$d = up_id;
        end
    end

    always @(*) begin
        busy$33$clock = clock;
    end

    always @(*) begin
        held$33$clock = clock;
    end

    always @(*) begin
        busy$33$d = busy$33$q;
        if (answer_taken & (answer_id == 33)) begin
            busy$33$d = 1'b0;
        end
        if (up_valid & may & down_ready & (free == 33)) begin
            busy$33$d = 1'b1;
        end
        if (reset) begin
            busy$33$d = 1'b0;
        end
    end

    always @(*) begin
        held$33$d = held$33$q;
        if (up_valid & may & down_ready & (free == 33)) begin
            held$33$d = up_id;
        end
    end

    always @(*) begin
        busy$34$clock = clock;
    end

    always @(*) begin
        held$34$clock = clock;
    end

    always @(*) begin
        busy$34$d = busy$34$q;
        if (answer_taken & (answer_id == 34)) begin
            busy$34$d = 1'b0;
        end
        if (up_valid & may & down_ready & (free == 34)) begin
            busy$34$d = 1'b1;
        end
        if (reset) begin
            busy$34$d = 1'b0;
        end
    end

    always @(*) begin
        held$34$d = held$34$q;
        if (up_valid & may & down_ready & (free == 34)) begin
            held$34$d = up_id;
        end
    end

    always @(*) begin
        busy$35$clock = clock;
    end

    always @(*) begin
        held$35$clock = clock;
    end

    always @(*) begin
        busy$35$d = busy$35$q;
        if (answer_taken & (answer_id == 35)) begin
            busy$35$d = 1'b0;
        end
        if (up_valid & may & down_ready & (free == 35)) begin
            busy$35$d = 1'b1;
        end
        if (reset) begin
            busy$35$d = 1'b0;
        end
    end

    always @(*) begin
        held$35$d = held$35$q;
        if (up_valid & may & down_ready & (free == 35)) begin
            held$35$d = up_id;
        end
    end

    always @(*) begin
        busy$36$clock = clock;
    end

    always @(*) begin
        held$36$clock = clock;
    end

    always @(*) begin
        busy$36$d = busy$36$q;
        if (answer_taken & (answer_id == 36)) begin
            busy$36$d = 1'b0;
        end
        if (up_valid & may & down_ready & (free == 36)) begin
            busy$36$d = 1'b1;
        end
        if (reset) begin
            busy$36$d = 1'b0;
        end
    end

    always @(*) begin
        held$36$d = held$36$q;
        if (up_valid & may & down_ready & (free == 36)) begin
            held$36$d = up_id;
        end
    end

    always @(*) begin
        busy$37$clock = clock;
    end

    always @(*) begin
        held$37$clock = clock;
    end

    always @(*) begin
        busy$37$d = busy$37$q;
        if (answer_taken & (answer_id == 37)) begin
            busy$37$d = 1'b0;
        end
        if (up_valid & may & down_ready & (free == 37)) begin
            busy$37$d = 1'b1;
        end
        if (reset) begin
            busy$37$d = 1'b0;
        end
    end

    always @(*) begin
        held$37$d = held$37$q;
        if (up_valid & may & down_ready & (free == 37)) begin
            held$37$d = up_id;
        end
    end

    always @(*) begin
        busy$38$clock = clock;
    end

    always @(*) begin
        held$38$clock = clock;
    end

    always @(*) begin
        busy$38$d = busy$38$q;
        if (answer_taken & (answer_id == 38)) begin
            busy$38$d = 1'b0;
        end
        if (up_valid & may & down_ready & (free == 38)) begin
            busy$38$d = 1'b1;
        end
        if (reset) begin
            busy$38$d = 1'b0;
        end
    end

    always @(*) begin
        held$38$d = held$38$q;
        if (up_valid & may & down_ready & (free == 38)) begin
            held$38$d = up_id;
        end
    end

    always @(*) begin
        busy$39$clock = clock;
    end

    always @(*) begin
        held$39$clock = clock;
    end

    always @(*) begin
        busy$39$d = busy$39$q;
        if (answer_taken & (answer_id == 39)) begin
            busy$39$d = 1'b0;
        end
        if (up_valid & may & down_ready & (free == 39)) begin
            busy$39$d = 1'b1;
        end
        if (reset) begin
            busy$39$d = 1'b0;
        end
    end

    always @(*) begin
        held$39$d = held$39$q;
        if (up_valid & may & down_ready & (free == 39)) begin
            held$39$d = up_id;
        end
    end

    always @(*) begin
        busy$40$clock = clock;
    end

    always @(*) begin
        held$40$clock = clock;
    end

    always @(*) begin
        busy$40$d = busy$40$q;
        if (answer_taken & (answer_id == 40)) begin
            busy$40$d = 1'b0;
        end
        if (up_valid & may & down_ready & (free == 40)) begin
            busy$40$d = 1'b1;
        end
        if (reset) begin
            busy$40$d = 1'b0;
        end
    end

    always @(*) begin
        held$40$d = held$40$q;
        if (up_valid & may & down_ready & (free == 40)) begin
            held$40$d = up_id;
        end
    end

    always @(*) begin
        busy$41$clock = clock;
    end

    always @(*) begin
        held$41$clock = clock;
    end

    always @(*) begin
        busy$41$d = busy$41$q;
        if (answer_taken & (answer_id == 41)) begin
            busy$41$d = 1'b0;
        end
        if (up_valid & may & down_ready & (free == 41)) begin
            busy$41$d = 1'b1;
        end
        if (reset) begin
            busy$41$d = 1'b0;
        end
    end

    always @(*) begin
        held$41$d = held$41$q;
        if (up_valid & may & down_ready & (free == 41)) begin
            held$41$d = up_id;
        end
    end

    always @(*) begin
        busy$42$clock = clock;
    end

    always @(*) begin
        held$42$clock = clock;
    end

    always @(*) begin
        busy$42$d = busy$42$q;
        if (answer_taken & (answer_id == 42)) begin
            busy$42$d = 1'b0;
        end
        if (up_valid & may & down_ready & (free == 42)) begin
            busy$42$d = 1'b1;
        end
        if (reset) begin
            busy$42$d = 1'b0;
        end
    end

    always @(*) begin
        held$42$d = held$42$q;
        if (up_valid & may & down_ready & (free == 42)) begin
            held$42$d = up_id;
        end
    end

    always @(*) begin
        busy$43$clock = clock;
    end

    always @(*) begin
        held$43$clock = clock;
    end

    always @(*) begin
        busy$43$d = busy$43$q;
        if (answer_taken & (answer_id == 43)) begin
            busy$43$d = 1'b0;
        end
        if (up_valid & may & down_ready & (free == 43)) begin
            busy$43$d = 1'b1;
        end
        if (reset) begin
            busy$43$d = 1'b0;
        end
    end

    always @(*) begin
        held$43$d = held$43$q;
        if (up_valid & may & down_ready & (free == 43)) begin
            held$43$d = up_id;
        end
    end

    always @(*) begin
        busy$44$clock = clock;
    end

    always @(*) begin
        held$44$clock = clock;
    end

    always @(*) begin
        busy$44$d = busy$44$q;
        if (answer_taken & (answer_id == 44)) begin
            busy$44$d = 1'b0;
        end
        if (up_valid & may & down_ready & (free == 44)) begin
            busy$44$d = 1'b1;
        end
        if (reset) begin
            busy$44$d = 1'b0;
        end
    end

    always @(*) begin
        held$44$d = held$44$q;
        if (up_valid & may & down_ready & (free == 44)) begin
            held$44$d = up_id;
        end
    end

    always @(*) begin
        busy$45$clock = clock;
    end

    always @(*) begin
        held$45$clock = clock;
    end

    always @(*) begin
        busy$45$d = busy$45$q;
        if (answer_taken & (answer_id == 45)) begin
            busy$45$d = 1'b0;
        end
        if (up_valid & may & down_ready & (free == 45)) begin
            busy$45$d = 1'b1;
        end
        if (reset) begin
            busy$45$d = 1'b0;
        end
    end

    always @(*) begin
        held$45$d = held$45$q;
        if (up_valid & may & down_ready & (free == 45)) begin
            held$45$d = up_id;
        end
    end

    always @(*) begin
        busy$46$clock = clock;
    end

    always @(*) begin
        held$46$clock = clock;
    end

    always @(*) begin
        busy$46$d = busy$46$q;
        if (answer_taken & (answer_id == 46)) begin
            busy$46$d = 1'b0;
        end
        if (up_valid & may & down_ready & (free == 46)) begin
            busy$46$d = 1'b1;
        end
        if (reset) begin
            busy$46$d = 1'b0;
        end
    end

    always @(*) begin
        held$46$d = held$46$q;
        if (up_valid & may & down_ready & (free == 46)) begin
            held$46$d = up_id;
        end
    end

    always @(*) begin
        busy$47$clock = clock;
    end

    always @(*) begin
        held$47$clock = clock;
    end

    always @(*) begin
        busy$47$d = busy$47$q;
        if (answer_taken & (answer_id == 47)) begin
            busy$47$d = 1'b0;
        end
        if (up_valid & may & down_ready & (free == 47)) begin
            busy$47$d = 1'b1;
        end
        if (reset) begin
            busy$47$d = 1'b0;
        end
    end

    always @(*) begin
        held$47$d = held$47$q;
        if (up_valid & may & down_ready & (free == 47)) begin
            held$47$d = up_id;
        end
    end

    always @(*) begin
        busy$48$clock = clock;
    end

    always @(*) begin
        held$48$clock = clock;
    end

    always @(*) begin
        busy$48$d = busy$48$q;
        if (answer_taken & (answer_id == 48)) begin
            busy$48$d = 1'b0;
        end
        if (up_valid & may & down_ready & (free == 48)) begin
            busy$48$d = 1'b1;
        end
        if (reset) begin
            busy$48$d = 1'b0;
        end
    end

    always @(*) begin
        held$48$d = held$48$q;
        if (up_valid & may & down_ready & (free == 48)) begin
            held$48$d = up_id;
        end
    end

    always @(*) begin
        busy$49$clock = clock;
    end

    always @(*) begin
        held$49$clock = clock;
    end

    always @(*) begin
        busy$49$d = busy$49$q;
        if (answer_taken & (answer_id == 49)) begin
            busy$49$d = 1'b0;
        end
        if (up_valid & may & down_ready & (free == 49)) begin
            busy$49$d = 1'b1;
        end
        if (reset) begin
            busy$49$d = 1'b0;
        end
    end

    always @(*) begin
        held$49$d = held$49$q;
        if (up_valid & may & down_ready & (free == 49)) begin
            held$49$d = up_id;
        end
    end

    always @(*) begin
        busy$50$clock = clock;
    end

    always @(*) begin
        held$50$clock = clock;
    end

    always @(*) begin
        busy$50$d = busy$50$q;
        if (answer_taken & (answer_id == 50)) begin
            busy$50$d = 1'b0;
        end
        if (up_valid & may & down_ready & (free == 50)) begin
            busy$50$d = 1'b1;
        end
        if (reset) begin
            busy$50$d = 1'b0;
        end
    end

    always @(*) begin
        held$50$d = held$50$q;
        if (up_valid & may & down_ready & (free == 50)) begin
            held$50$d = up_id;
        end
    end

    always @(*) begin
        busy$51$clock = clock;
    end

    always @(*) begin
        held$51$clock = clock;
    end

    always @(*) begin
        busy$51$d = busy$51$q;
        if (answer_taken & (answer_id == 51)) begin
            busy$51$d = 1'b0;
        end
        if (up_valid & may & down_ready & (free == 51)) begin
            busy$51$d = 1'b1;
        end
        if (reset) begin
            busy$51$d = 1'b0;
        end
    end

    always @(*) begin
        held$51$d = held$51$q;
        if (up_valid & may & down_ready & (free == 51)) begin
            held$51$d = up_id;
        end
    end

    always @(*) begin
        busy$52$clock = clock;
    end

    always @(*) begin
        held$52$clock = clock;
    end

    always @(*) begin
        busy$52$d = busy$52$q;
        if (answer_taken & (answer_id == 52)) begin
            busy$52$d = 1'b0;
        end
        if (up_valid & may & down_ready & (free == 52)) begin
            busy$52$d = 1'b1;
        end
        if (reset) begin
            busy$52$d = 1'b0;
        end
    end

    always @(*) begin
        held$52$d = held$52$q;
        if (up_valid & may & down_ready & (free == 52)) begin
            held$52$d = up_id;
        end
    end

    always @(*) begin
        busy$53$clock = clock;
    end

    always @(*) begin
        held$53$clock = clock;
    end

    always @(*) begin
        busy$53$d = busy$53$q;
        if (answer_taken & (answer_id == 53)) begin
            busy$53$d = 1'b0;
        end
        if (up_valid & may & down_ready & (free == 53)) begin
            busy$53$d = 1'b1;
        end
        if (reset) begin
            busy$53$d = 1'b0;
        end
    end

    always @(*) begin
        held$53$d = held$53$q;
        if (up_valid & may & down_ready & (free == 53)) begin
            held$53$d = up_id;
        end
    end

    always @(*) begin
        busy$54$clock = clock;
    end

    always @(*) begin
        held$54$clock = clock;
    end

    always @(*) begin
        busy$54$d = busy$54$q;
        if (answer_taken & (answer_id == 54)) begin
            busy$54$d = 1'b0;
        end
        if (up_valid & may & down_ready & (free == 54)) begin
            busy$54$d = 1'b1;
        end
        if (reset) begin
            busy$54$d = 1'b0;
        end
    end

    always @(*) begin
        held$54$d = held$54$q;
        if (up_valid & may & down_ready & (free == 54)) begin
            held$54$d = up_id;
        end
    end

    always @(*) begin
        busy$55$clock = clock;
    end

    always @(*) begin
        held$55$clock = clock;
    end

    always @(*) begin
        busy$55$d = busy$55$q;
        if (answer_taken & (answer_id == 55)) begin
            busy$55$d = 1'b0;
        end
        if (up_valid & may & down_ready & (free == 55)) begin
            busy$55$d = 1'b1;
        end
        if (reset) begin
            busy$55$d = 1'b0;
        end
    end

    always @(*) begin
        held$55$d = held$55$q;
        if (up_valid & may & down_ready & (free == 55)) begin
            held$55$d = up_id;
        end
    end

    always @(*) begin
        busy$56$clock = clock;
    end

    always @(*) begin
        held$56$clock = clock;
    end

    always @(*) begin
        busy$56$d = busy$56$q;
        if (answer_taken & (answer_id == 56)) begin
            busy$56$d = 1'b0;
        end
        if (up_valid & may & down_ready & (free == 56)) begin
            busy$56$d = 1'b1;
        end
        if (reset) begin
            busy$56$d = 1'b0;
        end
    end

    always @(*) begin
        held$56$d = held$56$q;
        if (up_valid & may & down_ready & (free == 56)) begin
            held$56$d = up_id;
        end
    end

    always @(*) begin
        busy$57$clock = clock;
    end

    always @(*) begin
        held$57$clock = clock;
    end

    always @(*) begin
        busy$57$d = busy$57$q;
        if (answer_taken & (answer_id == 57)) begin
            busy$57$d = 1'b0;
        end
        if (up_valid & may & down_ready & (free == 57)) begin
            busy$57$d = 1'b1;
        end
        if (reset) begin
            busy$57$d = 1'b0;
        end
    end

    always @(*) begin
        held$57$d = held$57$q;
        if (up_valid & may & down_ready & (free == 57)) begin
            held$57$d = up_id;
        end
    end

    always @(*) begin
        busy$58$clock = clock;
    end

    always @(*) begin
        held$58$clock = clock;
    end

    always @(*) begin
        busy$58$d = busy$58$q;
        if (answer_taken & (answer_id == 58)) begin
            busy$58$d = 1'b0;
        end
        if (up_valid & may & down_ready & (free == 58)) begin
            busy$58$d = 1'b1;
        end
        if (reset) begin
            busy$58$d = 1'b0;
        end
    end

    always @(*) begin
        held$58$d = held$58$q;
        if (up_valid & may & down_ready & (free == 58)) begin
            held$58$d = up_id;
        end
    end

    always @(*) begin
        busy$59$clock = clock;
    end

    always @(*) begin
        held$59$clock = clock;
    end

    always @(*) begin
        busy$59$d = busy$59$q;
        if (answer_taken & (answer_id == 59)) begin
            busy$59$d = 1'b0;
        end
        if (up_valid & may & down_ready & (free == 59)) begin
            busy$59$d = 1'b1;
        end
        if (reset) begin
            busy$59$d = 1'b0;
        end
    end

    always @(*) begin
        held$59$d = held$59$q;
        if (up_valid & may & down_ready & (free == 59)) begin
            held$59$d = up_id;
        end
    end

    always @(*) begin
        busy$60$clock = clock;
    end

    always @(*) begin
        held$60$clock = clock;
    end

    always @(*) begin
        busy$60$d = busy$60$q;
        if (answer_taken & (answer_id == 60)) begin
            busy$60$d = 1'b0;
        end
        if (up_valid & may & down_ready & (free == 60)) begin
            busy$60$d = 1'b1;
        end
        if (reset) begin
            busy$60$d = 1'b0;
        end
    end

    always @(*) begin
        held$60$d = held$60$q;
        if (up_valid & may & down_ready & (free == 60)) begin
            held$60$d = up_id;
        end
    end

    always @(*) begin
        busy$61$clock = clock;
    end

    always @(*) begin
        held$61$clock = clock;
    end

    always @(*) begin
        busy$61$d = busy$61$q;
        if (answer_taken & (answer_id == 61)) begin
            busy$61$d = 1'b0;
        end
        if (up_valid & may & down_ready & (free == 61)) begin
            busy$61$d = 1'b1;
        end
        if (reset) begin
            busy$61$d = 1'b0;
        end
    end

    always @(*) begin
        held$61$d = held$61$q;
        if (up_valid & may & down_ready & (free == 61)) begin
            held$61$d = up_id;
        end
    end

    always @(*) begin
        busy$62$clock = clock;
    end

    always @(*) begin
        held$62$clock = clock;
    end

    always @(*) begin
        busy$62$d = busy$62$q;
        if (answer_taken & (answer_id == 62)) begin
            busy$62$d = 1'b0;
        end
        if (up_valid & may & down_ready & (free == 62)) begin
            busy$62$d = 1'b1;
        end
        if (reset) begin
            busy$62$d = 1'b0;
        end
    end

    always @(*) begin
        held$62$d = held$62$q;
        if (up_valid & may & down_ready & (free == 62)) begin
            held$62$d = up_id;
        end
    end

    always @(*) begin
        busy$63$clock = clock;
    end

    always @(*) begin
        held$63$clock = clock;
    end

    always @(*) begin
        busy$63$d = busy$63$q;
        if (answer_taken & (answer_id == 63)) begin
            busy$63$d = 1'b0;
        end
        if (up_valid & may & down_ready & (free == 63)) begin
            busy$63$d = 1'b1;
        end
        if (reset) begin
            busy$63$d = 1'b0;
        end
    end

    always @(*) begin
        held$63$d = held$63$q;
        if (up_valid & may & down_ready & (free == 63)) begin
            held$63$d = up_id;
        end
    end

    always @(*) begin
        may = found & ~under_way;
    end

    always @(*) begin
        down_valid = up_valid & may;
    end

    always @(*) begin
        up_ready = down_ready & may;
    end

    always @(*) begin
        down_id = free;
    end

    always @(*) begin
        answer_up_id = up;
    end

endmodule // line_ids


module line_ids$busy$0(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // line_ids$busy$0


module line_ids$busy$1(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // line_ids$busy$1


module line_ids$busy$10(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // line_ids$busy$10


module line_ids$busy$11(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // line_ids$busy$11


module line_ids$busy$12(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // line_ids$busy$12


module line_ids$busy$13(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // line_ids$busy$13


module line_ids$busy$14(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // line_ids$busy$14


module line_ids$busy$15(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // line_ids$busy$15


module line_ids$busy$16(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // line_ids$busy$16


module line_ids$busy$17(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // line_ids$busy$17


module line_ids$busy$18(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // line_ids$busy$18


module line_ids$busy$19(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // line_ids$busy$19


module line_ids$busy$2(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // line_ids$busy$2


module line_ids$busy$20(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // line_ids$busy$20


module line_ids$busy$21(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // line_ids$busy$21


module line_ids$busy$22(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // line_ids$busy$22


module line_ids$busy$23(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // line_ids$busy$23


module line_ids$busy$24(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // line_ids$busy$24


module line_ids$busy$25(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // line_ids$busy$25


module line_ids$busy$26(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // line_ids$busy$26


module line_ids$busy$27(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // line_ids$busy$27


module line_ids$busy$28(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // line_ids$busy$28


module line_ids$busy$29(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // line_ids$busy$29


module line_ids$busy$3(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // line_ids$busy$3


module line_ids$busy$30(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // line_ids$busy$30


module line_ids$busy$31(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // line_ids$busy$31


module line_ids$busy$32(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // line_ids$busy$32


module line_ids$busy$33(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // line_ids$busy$33


module line_ids$busy$34(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // line_ids$busy$34


module line_ids$busy$35(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // line_ids$busy$35


module line_ids$busy$36(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // line_ids$busy$36


module line_ids$busy$37(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // line_ids$busy$37


module line_ids$busy$38(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // line_ids$busy$38


module line_ids$busy$39(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // line_ids$busy$39


module line_ids$busy$4(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // line_ids$busy$4


module line_ids$busy$40(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // line_ids$busy$40


module line_ids$busy$41(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // line_ids$busy$41


module line_ids$busy$42(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // line_ids$busy$42


module line_ids$busy$43(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // line_ids$busy$43


module line_ids$busy$44(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // line_ids$busy$44


module line_ids$busy$45(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // line_ids$busy$45


module line_ids$busy$46(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // line_ids$busy$46


module line_ids$busy$47(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // line_ids$busy$47


module line_ids$busy$48(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // line_ids$busy$48


module line_ids$busy$49(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // line_ids$busy$49


module line_ids$busy$5(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // line_ids$busy$5


module line_ids$busy$50(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // line_ids$busy$50


module line_ids$busy$51(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // line_ids$busy$51


module line_ids$busy$52(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // line_ids$busy$52


module line_ids$busy$53(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // line_ids$busy$53


module line_ids$busy$54(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // line_ids$busy$54


module line_ids$busy$55(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // line_ids$busy$55


module line_ids$busy$56(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // line_ids$busy$56


module line_ids$busy$57(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // line_ids$busy$57


module line_ids$busy$58(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // line_ids$busy$58


module line_ids$busy$59(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // line_ids$busy$59


module line_ids$busy$6(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // line_ids$busy$6


module line_ids$busy$60(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // line_ids$busy$60


module line_ids$busy$61(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // line_ids$busy$61


module line_ids$busy$62(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // line_ids$busy$62


module line_ids$busy$63(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // line_ids$busy$63


module line_ids$busy$7(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // line_ids$busy$7


module line_ids$busy$8(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // line_ids$busy$8


module line_ids$busy$9(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // line_ids$busy$9


module line_ids$held$0(d,q,clock);

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

endmodule // line_ids$held$0


module line_ids$held$1(d,q,clock);

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

endmodule // line_ids$held$1


module line_ids$held$10(d,q,clock);

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

endmodule // line_ids$held$10


module line_ids$held$11(d,q,clock);

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

endmodule // line_ids$held$11


module line_ids$held$12(d,q,clock);

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

endmodule // line_ids$held$12


module line_ids$held$13(d,q,clock);

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

endmodule // line_ids$held$13


module line_ids$held$14(d,q,clock);

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

endmodule // line_ids$held$14


module line_ids$held$15(d,q,clock);

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

endmodule // line_ids$held$15


module line_ids$held$16(d,q,clock);

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

endmodule // line_ids$held$16


module line_ids$held$17(d,q,clock);

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

endmodule // line_ids$held$17


module line_ids$held$18(d,q,clock);

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

endmodule // line_ids$held$18


module line_ids$held$19(d,q,clock);

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

endmodule // line_ids$held$19


module line_ids$held$2(d,q,clock);

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

endmodule // line_ids$held$2


module line_ids$held$20(d,q,clock);

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

endmodule // line_ids$held$20


module line_ids$held$21(d,q,clock);

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

endmodule // line_ids$held$21


module line_ids$held$22(d,q,clock);

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

endmodule // line_ids$held$22


module line_ids$held$23(d,q,clock);

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

endmodule // line_ids$held$23


module line_ids$held$24(d,q,clock);

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

endmodule // line_ids$held$24


module line_ids$held$25(d,q,clock);

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

endmodule // line_ids$held$25


module line_ids$held$26(d,q,clock);

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

endmodule // line_ids$held$26


module line_ids$held$27(d,q,clock);

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

endmodule // line_ids$held$27


module line_ids$held$28(d,q,clock);

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

endmodule // line_ids$held$28


module line_ids$held$29(d,q,clock);

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

endmodule // line_ids$held$29


module line_ids$held$3(d,q,clock);

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

endmodule // line_ids$held$3


module line_ids$held$30(d,q,clock);

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

endmodule // line_ids$held$30


module line_ids$held$31(d,q,clock);

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

endmodule // line_ids$held$31


module line_ids$held$32(d,q,clock);

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

endmodule // line_ids$held$32


module line_ids$held$33(d,q,clock);

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

endmodule // line_ids$held$33


module line_ids$held$34(d,q,clock);

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

endmodule // line_ids$held$34


module line_ids$held$35(d,q,clock);

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

endmodule // line_ids$held$35


module line_ids$held$36(d,q,clock);

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

endmodule // line_ids$held$36


module line_ids$held$37(d,q,clock);

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

endmodule // line_ids$held$37


module line_ids$held$38(d,q,clock);

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

endmodule // line_ids$held$38


module line_ids$held$39(d,q,clock);

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

endmodule // line_ids$held$39


module line_ids$held$4(d,q,clock);

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

endmodule // line_ids$held$4


module line_ids$held$40(d,q,clock);

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

endmodule // line_ids$held$40


module line_ids$held$41(d,q,clock);

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

endmodule // line_ids$held$41


module line_ids$held$42(d,q,clock);

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

endmodule // line_ids$held$42


module line_ids$held$43(d,q,clock);

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

endmodule // line_ids$held$43


module line_ids$held$44(d,q,clock);

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

endmodule // line_ids$held$44


module line_ids$held$45(d,q,clock);

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

endmodule // line_ids$held$45


module line_ids$held$46(d,q,clock);

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

endmodule // line_ids$held$46


module line_ids$held$47(d,q,clock);

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

endmodule // line_ids$held$47


module line_ids$held$48(d,q,clock);

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

endmodule // line_ids$held$48


module line_ids$held$49(d,q,clock);

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

endmodule // line_ids$held$49


module line_ids$held$5(d,q,clock);

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

endmodule // line_ids$held$5


module line_ids$held$50(d,q,clock);

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

endmodule // line_ids$held$50


module line_ids$held$51(d,q,clock);

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

endmodule // line_ids$held$51


module line_ids$held$52(d,q,clock);

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

endmodule // line_ids$held$52


module line_ids$held$53(d,q,clock);

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

endmodule // line_ids$held$53


module line_ids$held$54(d,q,clock);

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

endmodule // line_ids$held$54


module line_ids$held$55(d,q,clock);

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

endmodule // line_ids$held$55


module line_ids$held$56(d,q,clock);

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

endmodule // line_ids$held$56


module line_ids$held$57(d,q,clock);

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

endmodule // line_ids$held$57


module line_ids$held$58(d,q,clock);

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

endmodule // line_ids$held$58


module line_ids$held$59(d,q,clock);

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

endmodule // line_ids$held$59


module line_ids$held$6(d,q,clock);

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

endmodule // line_ids$held$6


module line_ids$held$60(d,q,clock);

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

endmodule // line_ids$held$60


module line_ids$held$61(d,q,clock);

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

endmodule // line_ids$held$61


module line_ids$held$62(d,q,clock);

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

endmodule // line_ids$held$62


module line_ids$held$63(d,q,clock);

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

endmodule // line_ids$held$63


module line_ids$held$7(d,q,clock);

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

endmodule // line_ids$held$7


module line_ids$held$8(d,q,clock);

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

endmodule // line_ids$held$8


module line_ids$held$9(d,q,clock);

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

endmodule // line_ids$held$9
