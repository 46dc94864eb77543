// Generated from the Rust-HDL circuit of this name; do not edit.


module frame_counts(clock,reset,post,withdraw,moves,move_from,move_to,posted,withdrawn,free,fetching,staged,resident,leaving,writing_back);

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
    frame_counts$posts posts(
        .d(posts$d),
        .q(posts$q),
        .clock(posts$clock)
    );
    frame_counts$withdraws withdraws(
        .d(withdraws$d),
        .q(withdraws$q),
        .clock(withdraws$clock)
    );
    frame_counts$moving moving(
        .d(moving$d),
        .q(moving$q),
        .clock(moving$clock)
    );
    frame_counts$left left(
        .d(left$d),
        .q(left$q),
        .clock(left$clock)
    );
    frame_counts$reached reached(
        .d(reached$d),
        .q(reached$q),
        .clock(reached$clock)
    );
    frame_counts$n_posted n_posted(
        .d(n_posted$d),
        .q(n_posted$q),
        .clock(n_posted$clock)
    );
    frame_counts$n_withdrawn n_withdrawn(
        .d(n_withdrawn$d),
        .q(n_withdrawn$q),
        .clock(n_withdrawn$clock)
    );
    frame_counts$at$0 at$0(
        .d(at$0$d),
        .q(at$0$q),
        .clock(at$0$clock)
    );
    frame_counts$at$1 at$1(
        .d(at$1$d),
        .q(at$1$q),
        .clock(at$1$clock)
    );
    frame_counts$at$2 at$2(
        .d(at$2$d),
        .q(at$2$q),
        .clock(at$2$clock)
    );
    frame_counts$at$3 at$3(
        .d(at$3$d),
        .q(at$3$q),
        .clock(at$3$clock)
    );
    frame_counts$at$4 at$4(
        .d(at$4$d),
        .q(at$4$q),
        .clock(at$4$clock)
    );
    frame_counts$at$5 at$5(
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

endmodule // frame_counts


module frame_counts$at$0(d,q,clock);

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

endmodule // frame_counts$at$0


module frame_counts$at$1(d,q,clock);

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

endmodule // frame_counts$at$1


module frame_counts$at$2(d,q,clock);

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

endmodule // frame_counts$at$2


module frame_counts$at$3(d,q,clock);

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

endmodule // frame_counts$at$3


module frame_counts$at$4(d,q,clock);

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

endmodule // frame_counts$at$4


module frame_counts$at$5(d,q,clock);

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

endmodule // frame_counts$at$5


module frame_counts$left(d,q,clock);

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

endmodule // frame_counts$left


module frame_counts$moving(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // frame_counts$moving


module frame_counts$n_posted(d,q,clock);

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

endmodule // frame_counts$n_posted


module frame_counts$n_withdrawn(d,q,clock);

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

endmodule // frame_counts$n_withdrawn


module frame_counts$posts(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // frame_counts$posts


module frame_counts$reached(d,q,clock);

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

endmodule // frame_counts$reached


module frame_counts$withdraws(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // frame_counts$withdraws
