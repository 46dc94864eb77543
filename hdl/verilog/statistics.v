// Generated from the Rust-HDL circuit of this name; do not edit.


module statistics(clock,reset,clear,count$0,count$1,count$2,count$3,count$4,count$5,count$6,count$7,count$8,count$9,count$10,count$11,count$12,count$13,count$14,count$15,count$16,count$17,count$18,count$19,count$20,count$21,count$22,count$23,late_entries,late,installed_entries,installed,value$0,value$1,value$2,value$3,value$4,value$5,value$6,value$7,value$8,value$9,value$10,value$11,value$12,value$13,value$14,value$15,value$16,value$17,value$18,value$19,value$20,value$21,value$22,value$23);

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
    input wire  count$23;
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
    output reg  [31:0] value$23;

    // Stub signals
    reg  counted$0$d;
    wire  counted$0$q;
    reg  counted$0$clock;
    reg  counted$1$d;
    wire  counted$1$q;
    reg  counted$1$clock;
    reg  counted$2$d;
    wire  counted$2$q;
    reg  counted$2$clock;
    reg  counted$3$d;
    wire  counted$3$q;
    reg  counted$3$clock;
    reg  counted$4$d;
    wire  counted$4$q;
    reg  counted$4$clock;
    reg  counted$5$d;
    wire  counted$5$q;
    reg  counted$5$clock;
    reg  counted$6$d;
    wire  counted$6$q;
    reg  counted$6$clock;
    reg  counted$7$d;
    wire  counted$7$q;
    reg  counted$7$clock;
    reg  counted$8$d;
    wire  counted$8$q;
    reg  counted$8$clock;
    reg  counted$9$d;
    wire  counted$9$q;
    reg  counted$9$clock;
    reg  counted$10$d;
    wire  counted$10$q;
    reg  counted$10$clock;
    reg  counted$11$d;
    wire  counted$11$q;
    reg  counted$11$clock;
    reg  counted$12$d;
    wire  counted$12$q;
    reg  counted$12$clock;
    reg  counted$13$d;
    wire  counted$13$q;
    reg  counted$13$clock;
    reg  counted$14$d;
    wire  counted$14$q;
    reg  counted$14$clock;
    reg  counted$15$d;
    wire  counted$15$q;
    reg  counted$15$clock;
    reg  counted$16$d;
    wire  counted$16$q;
    reg  counted$16$clock;
    reg  counted$17$d;
    wire  counted$17$q;
    reg  counted$17$clock;
    reg  counted$18$d;
    wire  counted$18$q;
    reg  counted$18$clock;
    reg  counted$19$d;
    wire  counted$19$q;
    reg  counted$19$clock;
    reg  counted$20$d;
    wire  counted$20$q;
    reg  counted$20$clock;
    reg  counted$21$d;
    wire  counted$21$q;
    reg  counted$21$clock;
    reg  counted$22$d;
    wire  counted$22$q;
    reg  counted$22$clock;
    reg  counted$23$d;
    wire  counted$23$q;
    reg  counted$23$clock;
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
    reg  [31:0] values$23$d;
    wire  [31:0] values$23$q;
    reg  values$23$clock;
    reg  [31:0] late_total$d;
    wire  [31:0] late_total$q;
    reg  late_total$clock;
    reg  [7:0] late_now$d;
    wire  [7:0] late_now$q;
    reg  late_now$clock;
    reg  [3:0] late_count$d;
    wire  [3:0] late_count$q;
    reg  late_count$clock;
    reg  [3:0] installed_count$d;
    wire  [3:0] installed_count$q;
    reg  installed_count$clock;
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
    statistics$counted$0 counted$0(
        .d(counted$0$d),
        .q(counted$0$q),
        .clock(counted$0$clock)
    );
    statistics$counted$1 counted$1(
        .d(counted$1$d),
        .q(counted$1$q),
        .clock(counted$1$clock)
    );
    statistics$counted$2 counted$2(
        .d(counted$2$d),
        .q(counted$2$q),
        .clock(counted$2$clock)
    );
    statistics$counted$3 counted$3(
        .d(counted$3$d),
        .q(counted$3$q),
        .clock(counted$3$clock)
    );
    statistics$counted$4 counted$4(
        .d(counted$4$d),
        .q(counted$4$q),
        .clock(counted$4$clock)
    );
    statistics$counted$5 counted$5(
        .d(counted$5$d),
        .q(counted$5$q),
        .clock(counted$5$clock)
    );
    statistics$counted$6 counted$6(
        .d(counted$6$d),
        .q(counted$6$q),
        .clock(counted$6$clock)
    );
    statistics$counted$7 counted$7(
        .d(counted$7$d),
        .q(counted$7$q),
        .clock(counted$7$clock)
    );
    statistics$counted$8 counted$8(
        .d(counted$8$d),
        .q(counted$8$q),
        .clock(counted$8$clock)
    );
    statistics$counted$9 counted$9(
        .d(counted$9$d),
        .q(counted$9$q),
        .clock(counted$9$clock)
    );
    statistics$counted$10 counted$10(
        .d(counted$10$d),
        .q(counted$10$q),
        .clock(counted$10$clock)
    );
    statistics$counted$11 counted$11(
        .d(counted$11$d),
        .q(counted$11$q),
        .clock(counted$11$clock)
    );
    statistics$counted$12 counted$12(
        .d(counted$12$d),
        .q(counted$12$q),
        .clock(counted$12$clock)
    );
    statistics$counted$13 counted$13(
        .d(counted$13$d),
        .q(counted$13$q),
        .clock(counted$13$clock)
    );
    statistics$counted$14 counted$14(
        .d(counted$14$d),
        .q(counted$14$q),
        .clock(counted$14$clock)
    );
    statistics$counted$15 counted$15(
        .d(counted$15$d),
        .q(counted$15$q),
        .clock(counted$15$clock)
    );
    statistics$counted$16 counted$16(
        .d(counted$16$d),
        .q(counted$16$q),
        .clock(counted$16$clock)
    );
    statistics$counted$17 counted$17(
        .d(counted$17$d),
        .q(counted$17$q),
        .clock(counted$17$clock)
    );
    statistics$counted$18 counted$18(
        .d(counted$18$d),
        .q(counted$18$q),
        .clock(counted$18$clock)
    );
    statistics$counted$19 counted$19(
        .d(counted$19$d),
        .q(counted$19$q),
        .clock(counted$19$clock)
    );
    statistics$counted$20 counted$20(
        .d(counted$20$d),
        .q(counted$20$q),
        .clock(counted$20$clock)
    );
    statistics$counted$21 counted$21(
        .d(counted$21$d),
        .q(counted$21$q),
        .clock(counted$21$clock)
    );
    statistics$counted$22 counted$22(
        .d(counted$22$d),
        .q(counted$22$q),
        .clock(counted$22$clock)
    );
    statistics$counted$23 counted$23(
        .d(counted$23$d),
        .q(counted$23$q),
        .clock(counted$23$clock)
    );
    statistics$values$0 values$0(
        .d(values$0$d),
        .q(values$0$q),
        .clock(values$0$clock)
    );
    statistics$values$1 values$1(
        .d(values$1$d),
        .q(values$1$q),
        .clock(values$1$clock)
    );
    statistics$values$2 values$2(
        .d(values$2$d),
        .q(values$2$q),
        .clock(values$2$clock)
    );
    statistics$values$3 values$3(
        .d(values$3$d),
        .q(values$3$q),
        .clock(values$3$clock)
    );
    statistics$values$4 values$4(
        .d(values$4$d),
        .q(values$4$q),
        .clock(values$4$clock)
    );
    statistics$values$5 values$5(
        .d(values$5$d),
        .q(values$5$q),
        .clock(values$5$clock)
    );
    statistics$values$6 values$6(
        .d(values$6$d),
        .q(values$6$q),
        .clock(values$6$clock)
    );
    statistics$values$7 values$7(
        .d(values$7$d),
        .q(values$7$q),
        .clock(values$7$clock)
    );
    statistics$values$8 values$8(
        .d(values$8$d),
        .q(values$8$q),
        .clock(values$8$clock)
    );
    statistics$values$9 values$9(
        .d(values$9$d),
        .q(values$9$q),
        .clock(values$9$clock)
    );
    statistics$values$10 values$10(
        .d(values$10$d),
        .q(values$10$q),
        .clock(values$10$clock)
    );
    statistics$values$11 values$11(
        .d(values$11$d),
        .q(values$11$q),
        .clock(values$11$clock)
    );
    statistics$values$12 values$12(
        .d(values$12$d),
        .q(values$12$q),
        .clock(values$12$clock)
    );
    statistics$values$13 values$13(
        .d(values$13$d),
        .q(values$13$q),
        .clock(values$13$clock)
    );
    statistics$values$14 values$14(
        .d(values$14$d),
        .q(values$14$q),
        .clock(values$14$clock)
    );
    statistics$values$15 values$15(
        .d(values$15$d),
        .q(values$15$q),
        .clock(values$15$clock)
    );
    statistics$values$16 values$16(
        .d(values$16$d),
        .q(values$16$q),
        .clock(values$16$clock)
    );
    statistics$values$17 values$17(
        .d(values$17$d),
        .q(values$17$q),
        .clock(values$17$clock)
    );
    statistics$values$18 values$18(
        .d(values$18$d),
        .q(values$18$q),
        .clock(values$18$clock)
    );
    statistics$values$19 values$19(
        .d(values$19$d),
        .q(values$19$q),
        .clock(values$19$clock)
    );
    statistics$values$20 values$20(
        .d(values$20$d),
        .q(values$20$q),
        .clock(values$20$clock)
    );
    statistics$values$21 values$21(
        .d(values$21$d),
        .q(values$21$q),
        .clock(values$21$clock)
    );
    statistics$values$22 values$22(
        .d(values$22$d),
        .q(values$22$q),
        .clock(values$22$clock)
    );
    statistics$values$23 values$23(
        .d(values$23$d),
        .q(values$23$q),
        .clock(values$23$clock)
    );
    statistics$late_total late_total(
        .d(late_total$d),
        .q(late_total$q),
        .clock(late_total$clock)
    );
    statistics$late_now late_now(
        .d(late_now$d),
        .q(late_now$q),
        .clock(late_now$clock)
    );
    statistics$late_count late_count(
        .d(late_count$d),
        .q(late_count$q),
        .clock(late_count$clock)
    );
    statistics$installed_count installed_count(
        .d(installed_count$d),
        .q(installed_count$q),
        .clock(installed_count$clock)
    );
    statistics$installed_total installed_total(
        .d(installed_total$d),
        .q(installed_total$q),
        .clock(installed_total$clock)
    );
    statistics$installed_now installed_now(
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
        late_count$clock = clock;
    end

    always @(*) begin
        installed_count$clock = clock;
    end

    always @(*) begin
        installed_total$clock = clock;
    end

    always @(*) begin
        installed_now$clock = clock;
    end

    always @(*) begin
        late_total$d = late_total$q;
        late_total$d = late_total$q + ((late_count$q) & 32'hffffffff);
        if (reset | clear) begin
            late_total$d = 32'h0;
        end
    end

    always @(*) begin
        late_now$d = late_now$q;
        late_now$d = late_entries;
    end

    always @(*) begin
        late_count$d = late_count$q;
        late_count$d = sum$8;
    end

    always @(*) begin
        installed_count$d = installed_count$q;
        installed_count$d = installed_sum$8;
    end

    always @(*) begin
        installed_total$d = installed_total$q;
        installed_total$d = installed_total$q + ((installed_count$q) & 32'hffffffff);
        if (reset | clear) begin
            installed_total$d = 32'h0;
        end
    end

    always @(*) begin
        installed_now$d = installed_now$q;
        installed_now$d = installed_entries;
    end

    always @(*) begin
        counted$0$clock = clock;
    end

    always @(*) begin
        counted$0$d = count$0;
    end

    always @(*) begin
        values$0$clock = clock;
    end

    always @(*) begin
        values$0$d = values$0$q;
        if (counted$0$q) begin
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
        counted$1$clock = clock;
    end

    always @(*) begin
        counted$1$d = count$1;
    end

    always @(*) begin
        values$1$clock = clock;
    end

    always @(*) begin
        values$1$d = values$1$q;
        if (counted$1$q) begin
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
        counted$2$clock = clock;
    end

    always @(*) begin
        counted$2$d = count$2;
    end

    always @(*) begin
        values$2$clock = clock;
    end

    always @(*) begin
        values$2$d = values$2$q;
        if (counted$2$q) begin
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
        counted$3$clock = clock;
    end

    always @(*) begin
        counted$3$d = count$3;
    end

    always @(*) begin
        values$3$clock = clock;
    end

    always @(*) begin
        values$3$d = values$3$q;
        if (counted$3$q) begin
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
        counted$4$clock = clock;
    end

    always @(*) begin
        counted$4$d = count$4;
    end

    always @(*) begin
        values$4$clock = clock;
    end

    always @(*) begin
        values$4$d = values$4$q;
        if (counted$4$q) begin
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
        counted$5$clock = clock;
    end

    always @(*) begin
        counted$5$d = count$5;
    end

    always @(*) begin
        values$5$clock = clock;
    end

    always @(*) begin
        values$5$d = values$5$q;
        if (counted$5$q) begin
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
        counted$6$clock = clock;
    end

    always @(*) begin
        counted$6$d = count$6;
    end

    always @(*) begin
        values$6$clock = clock;
    end

    always @(*) begin
        values$6$d = values$6$q;
        if (counted$6$q) begin
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
        counted$7$clock = clock;
    end

    always @(*) begin
        counted$7$d = count$7;
    end

    always @(*) begin
        values$7$clock = clock;
    end

    always @(*) begin
        values$7$d = values$7$q;
        if (counted$7$q) begin
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
        counted$8$clock = clock;
    end

    always @(*) begin
        counted$8$d = count$8;
    end

    always @(*) begin
        values$8$clock = clock;
    end

    always @(*) begin
        values$8$d = values$8$q;
        if (counted$8$q) begin
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
        counted$9$clock = clock;
    end

    always @(*) begin
        counted$9$d = count$9;
    end

    always @(*) begin
        values$9$clock = clock;
    end

    always @(*) begin
        values$9$d = values$9$q;
        if (counted$9$q) begin
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
        counted$10$clock = clock;
    end

    always @(*) begin
        counted$10$d = count$10;
    end

    always @(*) begin
        values$10$clock = clock;
    end

    always @(*) begin
        values$10$d = values$10$q;
        if (counted$10$q) begin
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
        counted$11$clock = clock;
    end

    always @(*) begin
        counted$11$d = count$11;
    end

    always @(*) begin
        values$11$clock = clock;
    end

    always @(*) begin
        values$11$d = values$11$q;
        if (counted$11$q) begin
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
        counted$12$clock = clock;
    end

    always @(*) begin
        counted$12$d = count$12;
    end

    always @(*) begin
        values$12$clock = clock;
    end

    always @(*) begin
        values$12$d = values$12$q;
        if (counted$12$q) begin
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
        counted$13$clock = clock;
    end

    always @(*) begin
        counted$13$d = count$13;
    end

    always @(*) begin
        values$13$clock = clock;
    end

    always @(*) begin
        values$13$d = values$13$q;
        if (counted$13$q) begin
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
        counted$14$clock = clock;
    end

    always @(*) begin
        counted$14$d = count$14;
    end

    always @(*) begin
        values$14$clock = clock;
    end

    always @(*) begin
        values$14$d = values$14$q;
        if (counted$14$q) begin
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
        counted$15$clock = clock;
    end

    always @(*) begin
        counted$15$d = count$15;
    end

    always @(*) begin
        values$15$clock = clock;
    end

    always @(*) begin
        values$15$d = values$15$q;
        if (counted$15$q) begin
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
        counted$16$clock = clock;
    end

    always @(*) begin
        counted$16$d = count$16;
    end

    always @(*) begin
        values$16$clock = clock;
    end

    always @(*) begin
        values$16$d = values$16$q;
        if (counted$16$q) begin
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
        counted$17$clock = clock;
    end

    always @(*) begin
        counted$17$d = count$17;
    end

    always @(*) begin
        values$17$clock = clock;
    end

    always @(*) begin
        values$17$d = values$17$q;
        if (counted$17$q) begin
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
        counted$18$clock = clock;
    end

    always @(*) begin
        counted$18$d = count$18;
    end

    always @(*) begin
        values$18$clock = clock;
    end

    always @(*) begin
        values$18$d = values$18$q;
        if (counted$18$q) begin
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
        counted$19$clock = clock;
    end

    always @(*) begin
        counted$19$d = count$19;
    end

    always @(*) begin
        values$19$clock = clock;
    end

    always @(*) begin
        values$19$d = values$19$q;
        if (counted$19$q) begin
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
        counted$20$clock = clock;
    end

    always @(*) begin
        counted$20$d = count$20;
    end

    always @(*) begin
        values$20$clock = clock;
    end

    always @(*) begin
        values$20$d = values$20$q;
        if (counted$20$q) begin
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
        counted$21$clock = clock;
    end

    always @(*) begin
        counted$21$d = count$21;
    end

    always @(*) begin
        values$21$clock = clock;
    end

    always @(*) begin
        values$21$d = values$21$q;
        if (counted$21$q) begin
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
        counted$22$clock = clock;
    end

    always @(*) begin
        counted$22$d = count$22;
    end

    always @(*) begin
        values$22$clock = clock;
    end

    always @(*) begin
        values$22$d = values$22$q;
        if (counted$22$q) begin
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
        counted$23$clock = clock;
    end

    always @(*) begin
        counted$23$d = count$23;
    end

    always @(*) begin
        values$23$clock = clock;
    end

    always @(*) begin
        values$23$d = values$23$q;
        if (counted$23$q) begin
            values$23$d = values$23$q + 32'h1;
        end
        if (reset | clear) begin
            values$23$d = 32'h0;
        end
    end

    always @(*) begin
        value$23 = values$23$q;
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

endmodule // statistics


module statistics$counted$0(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // statistics$counted$0


module statistics$counted$1(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // statistics$counted$1


module statistics$counted$10(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // statistics$counted$10


module statistics$counted$11(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // statistics$counted$11


module statistics$counted$12(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // statistics$counted$12


module statistics$counted$13(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // statistics$counted$13


module statistics$counted$14(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // statistics$counted$14


module statistics$counted$15(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // statistics$counted$15


module statistics$counted$16(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // statistics$counted$16


module statistics$counted$17(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // statistics$counted$17


module statistics$counted$18(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // statistics$counted$18


module statistics$counted$19(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // statistics$counted$19


module statistics$counted$2(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // statistics$counted$2


module statistics$counted$20(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // statistics$counted$20


module statistics$counted$21(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // statistics$counted$21


module statistics$counted$22(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // statistics$counted$22


module statistics$counted$23(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // statistics$counted$23


module statistics$counted$3(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // statistics$counted$3


module statistics$counted$4(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // statistics$counted$4


module statistics$counted$5(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // statistics$counted$5


module statistics$counted$6(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // statistics$counted$6


module statistics$counted$7(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // statistics$counted$7


module statistics$counted$8(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // statistics$counted$8


module statistics$counted$9(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // statistics$counted$9


module statistics$installed_count(d,q,clock);

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

endmodule // statistics$installed_count


module statistics$installed_now(d,q,clock);

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

endmodule // statistics$installed_now


module statistics$installed_total(d,q,clock);

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

endmodule // statistics$installed_total


module statistics$late_count(d,q,clock);

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

endmodule // statistics$late_count


module statistics$late_now(d,q,clock);

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

endmodule // statistics$late_now


module statistics$late_total(d,q,clock);

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

endmodule // statistics$late_total


module statistics$values$0(d,q,clock);

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

endmodule // statistics$values$0


module statistics$values$1(d,q,clock);

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

endmodule // statistics$values$1


module statistics$values$10(d,q,clock);

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

endmodule // statistics$values$10


module statistics$values$11(d,q,clock);

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

endmodule // statistics$values$11


module statistics$values$12(d,q,clock);

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

endmodule // statistics$values$12


module statistics$values$13(d,q,clock);

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

endmodule // statistics$values$13


module statistics$values$14(d,q,clock);

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

endmodule // statistics$values$14


module statistics$values$15(d,q,clock);

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

endmodule // statistics$values$15


module statistics$values$16(d,q,clock);

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

endmodule // statistics$values$16


module statistics$values$17(d,q,clock);

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

endmodule // statistics$values$17


module statistics$values$18(d,q,clock);

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

endmodule // statistics$values$18


module statistics$values$19(d,q,clock);

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

endmodule // statistics$values$19


module statistics$values$2(d,q,clock);

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

endmodule // statistics$values$2


module statistics$values$20(d,q,clock);

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

endmodule // statistics$values$20


module statistics$values$21(d,q,clock);

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

endmodule // statistics$values$21


module statistics$values$22(d,q,clock);

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

endmodule // statistics$values$22


module statistics$values$23(d,q,clock);

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

endmodule // statistics$values$23


module statistics$values$3(d,q,clock);

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

endmodule // statistics$values$3


module statistics$values$4(d,q,clock);

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

endmodule // statistics$values$4


module statistics$values$5(d,q,clock);

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

endmodule // statistics$values$5


module statistics$values$6(d,q,clock);

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

endmodule // statistics$values$6


module statistics$values$7(d,q,clock);

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

endmodule // statistics$values$7


module statistics$values$8(d,q,clock);

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

endmodule // statistics$values$8


module statistics$values$9(d,q,clock);

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

endmodule // statistics$values$9
