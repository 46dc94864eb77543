// Generated from the Rust-HDL circuit of this name; do not edit.


module bar0(clock,reset,b_aw_valid,b_aw_ready,b_aw_address,b_w_valid,b_w_ready,b_w_data,b_b_valid,b_b_ready,b_b_response,b_ar_valid,b_ar_ready,b_ar_address,b_r_valid,b_r_ready,b_r_data,b_r_response,l_w_valid,l_w_ready,l_w_address,l_w_data,l_b_valid,l_b_ready,l_ar_valid,l_ar_ready,l_ar_address,l_r_valid,l_r_ready,l_r_data,table_write,table_word,table_write_data,table_read_data,pending);

    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  b_aw_valid;
    output reg  b_aw_ready;
    input wire  [15:0] b_aw_address;
    input wire  b_w_valid;
    output reg  b_w_ready;
    input wire  [31:0] b_w_data;
    output reg  b_b_valid;
    input wire  b_b_ready;
    output reg  [1:0] b_b_response;
    input wire  b_ar_valid;
    output reg  b_ar_ready;
    input wire  [15:0] b_ar_address;
    output reg  b_r_valid;
    input wire  b_r_ready;
    output reg  [31:0] b_r_data;
    output reg  [1:0] b_r_response;
    output reg  l_w_valid;
    input wire  l_w_ready;
    output reg  [11:0] l_w_address;
    output reg  [31:0] l_w_data;
    input wire  l_b_valid;
    output reg  l_b_ready;
    output reg  l_ar_valid;
    input wire  l_ar_ready;
    output reg  [11:0] l_ar_address;
    input wire  l_r_valid;
    output reg  l_r_ready;
    input wire  [31:0] l_r_data;
    output reg  table_write;
    output reg  [5:0] table_word;
    output reg  [31:0] table_write_data;
    input wire  [31:0] table_read_data;
    input wire  [15:0] pending;

    // Constant declarations
    localparam  table_block = 8'h80;
    localparam  pending_block = 8'hc0;

    // Enums
    localparam Bar0WriteState$Idle = 0;
    localparam Bar0WriteState$Pass = 1;
    localparam Bar0WriteState$Answer = 2;
    localparam Bar0WriteState$Respond = 3;
    localparam Bar0ReadState$Idle = 0;
    localparam Bar0ReadState$Pass = 1;
    localparam Bar0ReadState$Answer = 2;
    localparam Bar0ReadState$Look = 3;
    localparam Bar0ReadState$Take = 4;
    localparam Bar0ReadState$Respond = 5;

    // Stub signals
    reg  [1:0] write_state$d;
    wire  [1:0] write_state$q;
    reg  write_state$clock;
    reg  [15:0] write_address$d;
    wire  [15:0] write_address$q;
    reg  write_address$clock;
    reg  [31:0] write_data$d;
    wire  [31:0] write_data$q;
    reg  write_data$clock;
    reg  [2:0] read_state$d;
    wire  [2:0] read_state$q;
    reg  read_state$clock;
    reg  [15:0] read_address$d;
    wire  [15:0] read_address$q;
    reg  read_address$clock;
    reg  [31:0] read_data$d;
    wire  [31:0] read_data$q;
    reg  read_data$clock;

    // Local signals
    reg  taken;
    reg  write_to_table;
    reg  [7:0] read_block;
    reg  [5:0] read_word;

    // Sub module instances
    bar0$write_state write_state(
        .d(write_state$d),
        .q(write_state$q),
        .clock(write_state$clock)
    );
    bar0$write_address write_address(
        .d(write_address$d),
        .q(write_address$q),
        .clock(write_address$clock)
    );
    bar0$write_data write_data(
        .d(write_data$d),
        .q(write_data$q),
        .clock(write_data$clock)
    );
    bar0$read_state read_state(
        .d(read_state$d),
        .q(read_state$q),
        .clock(read_state$clock)
    );
    bar0$read_address read_address(
        .d(read_address$d),
        .q(read_address$q),
        .clock(read_address$clock)
    );
    bar0$read_data read_data(
        .d(read_data$d),
        .q(read_data$q),
        .clock(read_data$clock)
    );

    // Update code

    always @(*) begin
        write_state$clock = clock;
    end

    always @(*) begin
        write_address$clock = clock;
    end

    always @(*) begin
        write_data$clock = clock;
    end

    always @(*) begin
        write_state$d = write_state$q;
        case (write_state$q)
        Bar0WriteState$Idle: begin
            if (taken) begin
                write_state$d = Bar0WriteState$Respond;
                if (b_aw_address[(32'hc)+:(4)] == 32'h0) begin
                    write_state$d = Bar0WriteState$Pass;
                end
            end
        end
        Bar0WriteState$Pass: begin
            if (l_w_ready) begin
                write_state$d = Bar0WriteState$Answer;
            end
        end
        Bar0WriteState$Answer: begin
            if (l_b_valid) begin
                write_state$d = Bar0WriteState$Respond;
            end
        end
        Bar0WriteState$Respond: begin
            if (b_b_ready) begin
                write_state$d = Bar0WriteState$Idle;
            end
        end
        default: begin
            write_state$d = Bar0WriteState$Idle;
        end
        endcase
        if (reset) begin
            write_state$d = Bar0WriteState$Idle;
        end
    end

    always @(*) begin
        write_address$d = write_address$q;
        case (write_state$q)
        Bar0WriteState$Idle: begin
            if (taken) begin
                write_address$d = b_aw_address;
            end
        end
        Bar0WriteState$Pass: begin
        end
        Bar0WriteState$Answer: begin
        end
        Bar0WriteState$Respond: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        write_data$d = write_data$q;
        case (write_state$q)
        Bar0WriteState$Idle: begin
            if (taken) begin
                write_data$d = b_w_data;
            end
        end
        Bar0WriteState$Pass: begin
        end
        Bar0WriteState$Answer: begin
        end
        Bar0WriteState$Respond: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        read_state$clock = clock;
    end

    always @(*) begin
        read_address$clock = clock;
    end

    always @(*) begin
        read_data$clock = clock;
    end

    always @(*) begin
        read_state$d = read_state$q;
        case (read_state$q)
        Bar0ReadState$Idle: begin
            if (b_ar_valid) begin
                read_state$d = Bar0ReadState$Look;
                if (b_ar_address[(32'hc)+:(4)] == 32'h0) begin
                    read_state$d = Bar0ReadState$Pass;
                end
            end
        end
        Bar0ReadState$Pass: begin
            if (l_ar_ready) begin
                read_state$d = Bar0ReadState$Answer;
            end
        end
        Bar0ReadState$Answer: begin
            if (l_r_valid) begin
                read_state$d = Bar0ReadState$Respond;
            end
        end
        Bar0ReadState$Look: begin
            if (~table_write) begin
                read_state$d = Bar0ReadState$Take;
            end
        end
        Bar0ReadState$Take: begin
            read_state$d = Bar0ReadState$Respond;
        end
        Bar0ReadState$Respond: begin
            if (b_r_ready) begin
                read_state$d = Bar0ReadState$Idle;
            end
        end
        default: begin
            read_state$d = Bar0ReadState$Idle;
        end
        endcase
        if (reset) begin
            read_state$d = Bar0ReadState$Idle;
        end
    end

    always @(*) begin
        read_address$d = read_address$q;
        case (read_state$q)
        Bar0ReadState$Idle: begin
            if (b_ar_valid) begin
                read_address$d = b_ar_address;
            end
        end
        Bar0ReadState$Pass: begin
        end
        Bar0ReadState$Answer: begin
        end
        Bar0ReadState$Look: begin
        end
        Bar0ReadState$Take: begin
        end
        Bar0ReadState$Respond: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        read_data$d = read_data$q;
        case (read_state$q)
        Bar0ReadState$Idle: begin
        end
        Bar0ReadState$Pass: begin
        end
        Bar0ReadState$Answer: begin
            if (l_r_valid) begin
                read_data$d = l_r_data;
            end
        end
        Bar0ReadState$Look: begin
        end
        Bar0ReadState$Take: begin
            read_data$d = 32'h0;
            if (read_block == table_block) begin
                read_data$d = table_read_data;
            end
            if ((read_block == pending_block) & (read_word == 32'h0)) begin
                read_data$d = ((pending) & 32'hffffffff);
            end
        end
        Bar0ReadState$Respond: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        b_b_response = 32'h0;
        b_r_response = 32'h0;
        b_r_data = read_data$q;
    end

    always @(*) begin
        l_w_address = write_address$q[(32'h0)+:(12)];
    end

    always @(*) begin
        l_w_data = write_data$q;
    end

    always @(*) begin
        l_ar_address = read_address$q[(32'h0)+:(12)];
    end

    always @(*) begin
        taken = b_aw_valid & b_w_valid & (write_state$q == Bar0WriteState$Idle);
    end

    always @(*) begin
        b_aw_ready = taken;
    end

    always @(*) begin
        b_w_ready = taken;
    end

    always @(*) begin
        write_to_table = b_aw_address[(32'h8)+:(8)] == table_block;
    end

    always @(*) begin
        table_write = taken & write_to_table;
    end

    always @(*) begin
        table_write_data = b_w_data;
    end

    always @(*) begin
        read_word = read_address$q[(32'h2)+:(6)];
    end

    always @(*) begin
        table_word = read_word;
        if (table_write) begin
            table_word = b_aw_address[(32'h2)+:(6)];
        end
    end

    always @(*) begin
        l_w_valid = write_state$q == Bar0WriteState$Pass;
    end

    always @(*) begin
        l_b_ready = write_state$q == Bar0WriteState$Answer;
    end

    always @(*) begin
        b_b_valid = write_state$q == Bar0WriteState$Respond;
    end

    always @(*) begin
        read_block = read_address$q[(32'h8)+:(8)];
    end

    always @(*) begin
        b_ar_ready = read_state$q == Bar0ReadState$Idle;
    end

    always @(*) begin
        l_ar_valid = read_state$q == Bar0ReadState$Pass;
    end

    always @(*) begin
        l_r_ready = read_state$q == Bar0ReadState$Answer;
    end

    always @(*) begin
        b_r_valid = read_state$q == Bar0ReadState$Respond;
    end

endmodule // bar0


module bar0$read_address(d,q,clock);

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

endmodule // bar0$read_address


module bar0$read_data(d,q,clock);

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

endmodule // bar0$read_data


module bar0$read_state(d,q,clock);

    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;

    // Enums
    localparam Bar0ReadState$Idle = 0;
    localparam Bar0ReadState$Pass = 1;
    localparam Bar0ReadState$Answer = 2;
    localparam Bar0ReadState$Look = 3;
    localparam Bar0ReadState$Take = 4;
    localparam Bar0ReadState$Respond = 5;

    // Update code (custom)
    initial begin
       q = 64'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // bar0$read_state


module bar0$write_address(d,q,clock);

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

endmodule // bar0$write_address


module bar0$write_data(d,q,clock);

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

endmodule // bar0$write_data


module bar0$write_state(d,q,clock);

    // Module arguments
    input wire  [1:0] d;
    output reg  [1:0] q;
    input wire  clock;

    // Enums
    localparam Bar0WriteState$Idle = 0;
    localparam Bar0WriteState$Pass = 1;
    localparam Bar0WriteState$Answer = 2;
    localparam Bar0WriteState$Respond = 3;

    // Update code (custom)
    initial begin
       q = 64'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // bar0$write_state
