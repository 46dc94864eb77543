// Generated from the Rust-HDL circuit of this name; do not edit.


module pins(clock,reset,timeout_cycles,pin,unpin,page,full,any,expired,expired_page);

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
    reg  pins$d;
    wire  pins$q;
    reg  pins$clock;
    reg  unpins$d;
    wire  unpins$q;
    reg  unpins$clock;
    reg  [13:0] said_page$d;
    wire  [13:0] said_page$q;
    reg  said_page$clock;
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
    reg  seen$d;
    wire  seen$q;
    reg  seen$clock;
    reg  [13:0] seen_page$d;
    wire  [13:0] seen_page$q;
    reg  seen_page$clock;
    reg  [23:0] seen_age$d;
    wire  [23:0] seen_age$q;
    reg  seen_age$clock;
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
    pins$pins pins(
        .d(pins$d),
        .q(pins$q),
        .clock(pins$clock)
    );
    pins$unpins unpins(
        .d(unpins$d),
        .q(unpins$q),
        .clock(unpins$clock)
    );
    pins$said_page said_page(
        .d(said_page$d),
        .q(said_page$q),
        .clock(said_page$clock)
    );
    pins$used$0 used$0(
        .d(used$0$d),
        .q(used$0$q),
        .clock(used$0$clock)
    );
    pins$used$1 used$1(
        .d(used$1$d),
        .q(used$1$q),
        .clock(used$1$clock)
    );
    pins$used$2 used$2(
        .d(used$2$d),
        .q(used$2$q),
        .clock(used$2$clock)
    );
    pins$used$3 used$3(
        .d(used$3$d),
        .q(used$3$q),
        .clock(used$3$clock)
    );
    pins$used$4 used$4(
        .d(used$4$d),
        .q(used$4$q),
        .clock(used$4$clock)
    );
    pins$used$5 used$5(
        .d(used$5$d),
        .q(used$5$q),
        .clock(used$5$clock)
    );
    pins$used$6 used$6(
        .d(used$6$d),
        .q(used$6$q),
        .clock(used$6$clock)
    );
    pins$used$7 used$7(
        .d(used$7$d),
        .q(used$7$q),
        .clock(used$7$clock)
    );
    pins$pages$0 pages$0(
        .d(pages$0$d),
        .q(pages$0$q),
        .clock(pages$0$clock)
    );
    pins$pages$1 pages$1(
        .d(pages$1$d),
        .q(pages$1$q),
        .clock(pages$1$clock)
    );
    pins$pages$2 pages$2(
        .d(pages$2$d),
        .q(pages$2$q),
        .clock(pages$2$clock)
    );
    pins$pages$3 pages$3(
        .d(pages$3$d),
        .q(pages$3$q),
        .clock(pages$3$clock)
    );
    pins$pages$4 pages$4(
        .d(pages$4$d),
        .q(pages$4$q),
        .clock(pages$4$clock)
    );
    pins$pages$5 pages$5(
        .d(pages$5$d),
        .q(pages$5$q),
        .clock(pages$5$clock)
    );
    pins$pages$6 pages$6(
        .d(pages$6$d),
        .q(pages$6$q),
        .clock(pages$6$clock)
    );
    pins$pages$7 pages$7(
        .d(pages$7$d),
        .q(pages$7$q),
        .clock(pages$7$clock)
    );
    pins$starts$0 starts$0(
        .d(starts$0$d),
        .q(starts$0$q),
        .clock(starts$0$clock)
    );
    pins$starts$1 starts$1(
        .d(starts$1$d),
        .q(starts$1$q),
        .clock(starts$1$clock)
    );
    pins$starts$2 starts$2(
        .d(starts$2$d),
        .q(starts$2$q),
        .clock(starts$2$clock)
    );
    pins$starts$3 starts$3(
        .d(starts$3$d),
        .q(starts$3$q),
        .clock(starts$3$clock)
    );
    pins$starts$4 starts$4(
        .d(starts$4$d),
        .q(starts$4$q),
        .clock(starts$4$clock)
    );
    pins$starts$5 starts$5(
        .d(starts$5$d),
        .q(starts$5$q),
        .clock(starts$5$clock)
    );
    pins$starts$6 starts$6(
        .d(starts$6$d),
        .q(starts$6$q),
        .clock(starts$6$clock)
    );
    pins$starts$7 starts$7(
        .d(starts$7$d),
        .q(starts$7$q),
        .clock(starts$7$clock)
    );
    pins$now now(
        .d(now$d),
        .q(now$q),
        .clock(now$clock)
    );
    pins$look look(
        .d(look$d),
        .q(look$q),
        .clock(look$clock)
    );
    pins$seen seen(
        .d(seen$d),
        .q(seen$q),
        .clock(seen$clock)
    );
    pins$seen_page seen_page(
        .d(seen_page$d),
        .q(seen_page$q),
        .clock(seen_page$clock)
    );
    pins$seen_age seen_age(
        .d(seen_age$d),
        .q(seen_age$q),
        .clock(seen_age$clock)
    );
    pins$old old(
        .d(old$d),
        .q(old$q),
        .clock(old$clock)
    );
    pins$old_page old_page(
        .d(old_page$d),
        .q(old_page$q),
        .clock(old_page$clock)
    );

    // Update code

    always @(*) begin
        pins$clock = clock;
    end

    always @(*) begin
        unpins$clock = clock;
    end

    always @(*) begin
        said_page$clock = clock;
    end

    always @(*) begin
        now$clock = clock;
    end

    always @(*) begin
        look$clock = clock;
    end

    always @(*) begin
        seen$clock = clock;
    end

    always @(*) begin
        seen_page$clock = clock;
    end

    always @(*) begin
        seen_age$clock = clock;
    end

    always @(*) begin
        old$clock = clock;
    end

    always @(*) begin
        old_page$clock = clock;
    end

    always @(*) begin
        pins$d = pins$q;
        pins$d = pin;
        if (reset) begin
            pins$d = 1'b0;
        end
    end

    always @(*) begin
        unpins$d = unpins$q;
        unpins$d = unpin;
        if (reset) begin
            unpins$d = 1'b0;
        end
    end

    always @(*) begin
        said_page$d = said_page$q;
        said_page$d = page;
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
        seen$d = seen$q;
        seen$d = any_looked_at & ~(unpins$q & (looked_at_page == said_page$q));
        if (reset) begin
            seen$d = 1'b0;
        end
    end

    always @(*) begin
        seen_page$d = seen_page$q;
        seen_page$d = looked_at_page;
    end

    always @(*) begin
        seen_age$d = seen_age$q;
        seen_age$d = age;
    end

    always @(*) begin
        old$d = old$q;
        if (~old$q) begin
            old$d = seen$q & ~(unpins$q & (seen_page$q == said_page$q)) & (seen_age$q >= timeout_cycles);
        end
        if (old$q & unpins$q & (old_page$q == said_page$q)) begin
            old$d = 1'b0;
        end
        if (reset) begin
            old$d = 1'b0;
        end
    end

    always @(*) begin
        old_page$d = old_page$q;
        if (~old$q) begin
            old_page$d = seen_page$q;
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
            any_looked_at = 1'b1;
        end
        if (used$1$q & (look$q == 1)) begin
            any_looked_at = 1'b1;
        end
        if (used$2$q & (look$q == 2)) begin
            any_looked_at = 1'b1;
        end
        if (used$3$q & (look$q == 3)) begin
            any_looked_at = 1'b1;
        end
        if (used$4$q & (look$q == 4)) begin
            any_looked_at = 1'b1;
        end
        if (used$5$q & (look$q == 5)) begin
            any_looked_at = 1'b1;
        end
        if (used$6$q & (look$q == 6)) begin
            any_looked_at = 1'b1;
        end
        if (used$7$q & (look$q == 7)) begin
            any_looked_at = 1'b1;
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
        if (unpins$q & used$0$q & (pages$0$q == said_page$q)) begin
            used$0$d = 1'b0;
        end
        if (pins$q & (free == 0)) begin
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
        if (pins$q & (free == 0)) begin
            pages$0$d = said_page$q;
        end
    end

    always @(*) begin
        starts$0$clock = clock;
    end

    always @(*) begin
        starts$0$d = starts$0$q;
        if (pins$q & (free == 0)) begin
            starts$0$d = now$q;
        end
    end

    always @(*) begin
        used$1$clock = clock;
    end

    always @(*) begin
        used$1$d = used$1$q;
        if (unpins$q & used$1$q & (pages$1$q == said_page$q)) begin
            used$1$d = 1'b0;
        end
        if (pins$q & (free == 1)) begin
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
        if (pins$q & (free == 1)) begin
            pages$1$d = said_page$q;
        end
    end

    always @(*) begin
        starts$1$clock = clock;
    end

    always @(*) begin
        starts$1$d = starts$1$q;
        if (pins$q & (free == 1)) begin
            starts$1$d = now$q;
        end
    end

    always @(*) begin
        used$2$clock = clock;
    end

    always @(*) begin
        used$2$d = used$2$q;
        if (unpins$q & used$2$q & (pages$2$q == said_page$q)) begin
            used$2$d = 1'b0;
        end
        if (pins$q & (free == 2)) begin
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
        if (pins$q & (free == 2)) begin
            pages$2$d = said_page$q;
        end
    end

    always @(*) begin
        starts$2$clock = clock;
    end

    always @(*) begin
        starts$2$d = starts$2$q;
        if (pins$q & (free == 2)) begin
            starts$2$d = now$q;
        end
    end

    always @(*) begin
        used$3$clock = clock;
    end

    always @(*) begin
        used$3$d = used$3$q;
        if (unpins$q & used$3$q & (pages$3$q == said_page$q)) begin
            used$3$d = 1'b0;
        end
        if (pins$q & (free == 3)) begin
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
        if (pins$q & (free == 3)) begin
            pages$3$d = said_page$q;
        end
    end

    always @(*) begin
        starts$3$clock = clock;
    end

    always @(*) begin
        starts$3$d = starts$3$q;
        if (pins$q & (free == 3)) begin
            starts$3$d = now$q;
        end
    end

    always @(*) begin
        used$4$clock = clock;
    end

    always @(*) begin
        used$4$d = used$4$q;
        if (unpins$q & used$4$q & (pages$4$q == said_page$q)) begin
            used$4$d = 1'b0;
        end
        if (pins$q & (free == 4)) begin
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
        if (pins$q & (free == 4)) begin
            pages$4$d = said_page$q;
        end
    end

    always @(*) begin
        starts$4$clock = clock;
    end

    always @(*) begin
        starts$4$d = starts$4$q;
        if (pins$q & (free == 4)) begin
            starts$4$d = now$q;
        end
    end

    always @(*) begin
        used$5$clock = clock;
    end

    always @(*) begin
        used$5$d = used$5$q;
        if (unpins$q & used$5$q & (pages$5$q == said_page$q)) begin
            used$5$d = 1'b0;
        end
        if (pins$q & (free == 5)) begin
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
        if (pins$q & (free == 5)) begin
            pages$5$d = said_page$q;
        end
    end

    always @(*) begin
        starts$5$clock = clock;
    end

    always @(*) begin
        starts$5$d = starts$5$q;
        if (pins$q & (free == 5)) begin
            starts$5$d = now$q;
        end
    end

    always @(*) begin
        used$6$clock = clock;
    end

    always @(*) begin
        used$6$d = used$6$q;
        if (unpins$q & used$6$q & (pages$6$q == said_page$q)) begin
            used$6$d = 1'b0;
        end
        if (pins$q & (free == 6)) begin
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
        if (pins$q & (free == 6)) begin
            pages$6$d = said_page$q;
        end
    end

    always @(*) begin
        starts$6$clock = clock;
    end

    always @(*) begin
        starts$6$d = starts$6$q;
        if (pins$q & (free == 6)) begin
            starts$6$d = now$q;
        end
    end

    always @(*) begin
        used$7$clock = clock;
    end

    always @(*) begin
        used$7$d = used$7$q;
        if (unpins$q & used$7$q & (pages$7$q == said_page$q)) begin
            used$7$d = 1'b0;
        end
        if (pins$q & (free == 7)) begin
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
        if (pins$q & (free == 7)) begin
            pages$7$d = said_page$q;
        end
    end

    always @(*) begin
        starts$7$clock = clock;
    end

    always @(*) begin
        starts$7$d = starts$7$q;
        if (pins$q & (free == 7)) begin
            starts$7$d = now$q;
        end
    end

    always @(*) begin
        full = ~any_free;
    end

    always @(*) begin
        expired = old$q & ~unpins$q;
    end

    always @(*) begin
        expired_page = old_page$q;
    end

endmodule // pins


module pins$look(d,q,clock);

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

endmodule // pins$look


module pins$now(d,q,clock);

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

endmodule // pins$now


module pins$old(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // pins$old


module pins$old_page(d,q,clock);

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

endmodule // pins$old_page


module pins$pages$0(d,q,clock);

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

endmodule // pins$pages$0


module pins$pages$1(d,q,clock);

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

endmodule // pins$pages$1


module pins$pages$2(d,q,clock);

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

endmodule // pins$pages$2


module pins$pages$3(d,q,clock);

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

endmodule // pins$pages$3


module pins$pages$4(d,q,clock);

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

endmodule // pins$pages$4


module pins$pages$5(d,q,clock);

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

endmodule // pins$pages$5


module pins$pages$6(d,q,clock);

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

endmodule // pins$pages$6


module pins$pages$7(d,q,clock);

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

endmodule // pins$pages$7


module pins$pins(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // pins$pins


module pins$said_page(d,q,clock);

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

endmodule // pins$said_page


module pins$seen(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // pins$seen


module pins$seen_age(d,q,clock);

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

endmodule // pins$seen_age


module pins$seen_page(d,q,clock);

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

endmodule // pins$seen_page


module pins$starts$0(d,q,clock);

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

endmodule // pins$starts$0


module pins$starts$1(d,q,clock);

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

endmodule // pins$starts$1


module pins$starts$2(d,q,clock);

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

endmodule // pins$starts$2


module pins$starts$3(d,q,clock);

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

endmodule // pins$starts$3


module pins$starts$4(d,q,clock);

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

endmodule // pins$starts$4


module pins$starts$5(d,q,clock);

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

endmodule // pins$starts$5


module pins$starts$6(d,q,clock);

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

endmodule // pins$starts$6


module pins$starts$7(d,q,clock);

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

endmodule // pins$starts$7


module pins$unpins(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // pins$unpins


module pins$used$0(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // pins$used$0


module pins$used$1(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // pins$used$1


module pins$used$2(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // pins$used$2


module pins$used$3(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // pins$used$3


module pins$used$4(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // pins$used$4


module pins$used$5(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // pins$used$5


module pins$used$6(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // pins$used$6


module pins$used$7(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // pins$used$7
