// Generated from the Rust-HDL circuit of this name; do not edit.


module interrupts(clock,reset,enabled,function_masked,request,request_vector,table_write,table_word,table_write_data,table_read_data,pending,message_valid,message_ready,message_address,message_data);

    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  enabled;
    input wire  function_masked;
    input wire  request;
    input wire  [3:0] request_vector;
    input wire  table_write;
    input wire  [5:0] table_word;
    input wire  [31:0] table_write_data;
    output reg  [31:0] table_read_data;
    output reg  [15:0] pending;
    output reg  message_valid;
    input wire  message_ready;
    output reg  [63:0] message_address;
    output reg  [31:0] message_data;

    // Constant declarations
    localparam  control_word = 2'b11;
    localparam  all_vectors = 16'hffff;
    localparam  one = 16'h1;

    // Enums
    localparam SendState$Pick = 0;
    localparam SendState$AskLow = 1;
    localparam SendState$AskHigh = 2;
    localparam SendState$AskData = 3;
    localparam SendState$TakeData = 4;
    localparam SendState$Offer = 5;

    // Stub signals
    reg  [5:0] entries$read_address;
    reg  entries$read_clock;
    wire  [31:0] entries$read_data;
    reg  [5:0] entries$write_address;
    reg  entries$write_clock;
    reg  [31:0] entries$write_data;
    reg  entries$write_enable;
    reg  [5:0] readable$read_address;
    reg  readable$read_clock;
    wire  [31:0] readable$read_data;
    reg  [5:0] readable$write_address;
    reg  readable$write_clock;
    reg  [31:0] readable$write_data;
    reg  readable$write_enable;
    reg  [15:0] masked$d;
    wire  [15:0] masked$q;
    reg  masked$clock;
    reg  [15:0] waiting$d;
    wire  [15:0] waiting$q;
    reg  waiting$clock;
    reg  [2:0] state$d;
    wire  [2:0] state$q;
    reg  state$clock;
    reg  [3:0] vector$d;
    wire  [3:0] vector$q;
    reg  vector$clock;
    reg  [31:0] address_low$d;
    wire  [31:0] address_low$q;
    reg  address_low$clock;
    reg  [31:0] address_high$d;
    wire  [31:0] address_high$q;
    reg  address_high$clock;
    reg  [31:0] data$d;
    wire  [31:0] data$q;
    reg  data$clock;
    reg  read_control$d;
    wire  read_control$q;
    reg  read_control$clock;
    reg  read_masked$d;
    wire  read_masked$q;
    reg  read_masked$clock;

    // Local signals
    reg  [15:0] sendable;
    reg  [5:0] base;
    reg  [3:0] table_vector;
    reg  is_control;
    reg  allowed;
    reg  disturbed;
    reg  [15:0] request_hot;
    reg  [15:0] table_hot;
    reg  [15:0] vector_hot;
    reg  [15:0] still_waiting;

    // Sub module instances
    interrupts$entries entries(
        .read_address(entries$read_address),
        .read_clock(entries$read_clock),
        .read_data(entries$read_data),
        .write_address(entries$write_address),
        .write_clock(entries$write_clock),
        .write_data(entries$write_data),
        .write_enable(entries$write_enable)
    );
    interrupts$readable readable(
        .read_address(readable$read_address),
        .read_clock(readable$read_clock),
        .read_data(readable$read_data),
        .write_address(readable$write_address),
        .write_clock(readable$write_clock),
        .write_data(readable$write_data),
        .write_enable(readable$write_enable)
    );
    interrupts$masked masked(
        .d(masked$d),
        .q(masked$q),
        .clock(masked$clock)
    );
    interrupts$waiting waiting(
        .d(waiting$d),
        .q(waiting$q),
        .clock(waiting$clock)
    );
    interrupts$state state(
        .d(state$d),
        .q(state$q),
        .clock(state$clock)
    );
    interrupts$vector vector(
        .d(vector$d),
        .q(vector$q),
        .clock(vector$clock)
    );
    interrupts$address_low address_low(
        .d(address_low$d),
        .q(address_low$q),
        .clock(address_low$clock)
    );
    interrupts$address_high address_high(
        .d(address_high$d),
        .q(address_high$q),
        .clock(address_high$clock)
    );
    interrupts$data data(
        .d(data$d),
        .q(data$q),
        .clock(data$clock)
    );
    interrupts$read_control read_control(
        .d(read_control$d),
        .q(read_control$q),
        .clock(read_control$clock)
    );
    interrupts$read_masked read_masked(
        .d(read_masked$d),
        .q(read_masked$q),
        .clock(read_masked$clock)
    );

    // Update code

    always @(*) begin
        masked$clock = clock;
    end

    always @(*) begin
        waiting$clock = clock;
    end

    always @(*) begin
        state$clock = clock;
    end

    always @(*) begin
        vector$clock = clock;
    end

    always @(*) begin
        masked$d = masked$q;
        if (table_write & is_control) begin
            if (table_write_data[32'h0]) begin
                masked$d = masked$q | table_hot;
            end
            else begin
                masked$d = masked$q & ~table_hot;
            end
        end
        if (reset) begin
            masked$d = all_vectors;
        end
    end

    always @(*) begin
        waiting$d = waiting$q;
        waiting$d = still_waiting;
        if (request) begin
            waiting$d = still_waiting | request_hot;
        end
        if (reset) begin
            waiting$d = 32'h0;
        end
    end

    always @(*) begin
        state$d = state$q;
        case (state$q)
        SendState$Pick: begin
            if (|sendable & allowed & ~table_write) begin
                state$d = SendState$AskLow;
            end
        end
        SendState$AskLow: begin
            state$d = SendState$AskHigh;
        end
        SendState$AskHigh: begin
            state$d = SendState$AskData;
        end
        SendState$AskData: begin
            state$d = SendState$TakeData;
        end
        SendState$TakeData: begin
            state$d = SendState$Offer;
        end
        SendState$Offer: begin
            if (message_ready) begin
                state$d = SendState$Pick;
            end
        end
        default: begin
            state$d = SendState$Pick;
        end
        endcase
        if (disturbed) begin
            state$d = SendState$Pick;
        end
        if (reset) begin
            state$d = SendState$Pick;
        end
    end

    always @(*) begin
        vector$d = vector$q;
        case (state$q)
        SendState$Pick: begin
            if (sendable[0]) begin
                vector$d = 0;
            end
            if (sendable[1]) begin
                vector$d = 1;
            end
            if (sendable[2]) begin
                vector$d = 2;
            end
            if (sendable[3]) begin
                vector$d = 3;
            end
            if (sendable[4]) begin
                vector$d = 4;
            end
            if (sendable[5]) begin
                vector$d = 5;
            end
            if (sendable[6]) begin
                vector$d = 6;
            end
            if (sendable[7]) begin
                vector$d = 7;
            end
            if (sendable[8]) begin
                vector$d = 8;
            end
            if (sendable[9]) begin
                vector$d = 9;
            end
            if (sendable[10]) begin
                vector$d = 10;
            end
            if (sendable[11]) begin
                vector$d = 11;
            end
            if (sendable[12]) begin
                vector$d = 12;
            end
            if (sendable[13]) begin
                vector$d = 13;
            end
            if (sendable[14]) begin
                vector$d = 14;
            end
            if (sendable[15]) begin
                vector$d = 15;
            end
        end
        SendState$AskLow: begin
        end
        SendState$AskHigh: begin
        end
        SendState$AskData: begin
        end
        SendState$TakeData: begin
        end
        SendState$Offer: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        address_low$clock = clock;
    end

    always @(*) begin
        address_high$clock = clock;
    end

    always @(*) begin
        data$clock = clock;
    end

    always @(*) begin
        read_control$clock = clock;
    end

    always @(*) begin
        read_masked$clock = clock;
    end

    always @(*) begin
        address_low$d = address_low$q;
        case (state$q)
        SendState$Pick: begin
        end
        SendState$AskLow: begin
        end
        SendState$AskHigh: begin
            address_low$d = entries$read_data;
        end
        SendState$AskData: begin
        end
        SendState$TakeData: begin
        end
        SendState$Offer: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        address_high$d = address_high$q;
        case (state$q)
        SendState$Pick: begin
        end
        SendState$AskLow: begin
        end
        SendState$AskHigh: begin
        end
        SendState$AskData: begin
            address_high$d = entries$read_data;
        end
        SendState$TakeData: begin
        end
        SendState$Offer: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        data$d = data$q;
        case (state$q)
        SendState$Pick: begin
        end
        SendState$AskLow: begin
        end
        SendState$AskHigh: begin
        end
        SendState$AskData: begin
        end
        SendState$TakeData: begin
            data$d = entries$read_data;
        end
        SendState$Offer: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        read_control$d = read_control$q;
        read_control$d = is_control;
    end

    always @(*) begin
        read_masked$d = read_masked$q;
        read_masked$d = masked$q[table_vector];
    end

    always @(*) begin
        entries$read_clock = clock;
    end

    always @(*) begin
        entries$write_clock = clock;
    end

    always @(*) begin
        readable$read_clock = clock;
    end

    always @(*) begin
        readable$write_clock = clock;
    end

    always @(*) begin
        table_vector = table_word[(32'h2)+:(4)];
    end

    always @(*) begin
        is_control = table_word[(32'h0)+:(2)] == control_word;
    end

    always @(*) begin
        entries$write_enable = table_write;
    end

    always @(*) begin
        entries$write_address = table_word;
    end

    always @(*) begin
        entries$write_data = table_write_data;
    end

    always @(*) begin
        readable$write_enable = table_write;
    end

    always @(*) begin
        readable$write_address = table_word;
    end

    always @(*) begin
        readable$write_data = table_write_data;
    end

    always @(*) begin
        readable$read_address = table_word;
    end

    always @(*) begin
        table_read_data = readable$read_data;
        if (read_control$q) begin
            table_read_data = 32'h0;
            if (read_masked$q) begin
                table_read_data = 32'h1;
            end
        end
    end

    always @(*) begin
        request_hot = one << request_vector;
    end

    always @(*) begin
        table_hot = one << table_vector;
    end

    always @(*) begin
        vector_hot = one << vector$q;
    end

    always @(*) begin
        allowed = enabled & ~function_masked;
    end

    always @(*) begin
        sendable = waiting$q & ~masked$q;
    end

    always @(*) begin
        disturbed = ~allowed | (table_write & (table_vector == vector$q));
    end

    always @(*) begin
        base = ((vector$q) & 6'h3f) << 32'h2;
    end

    always @(*) begin
        entries$read_address = base;
        case (state$q)
        SendState$Pick: begin
        end
        SendState$AskLow: begin
        end
        SendState$AskHigh: begin
            entries$read_address = base | 32'h1;
        end
        SendState$AskData: begin
            entries$read_address = base | 32'h2;
        end
        SendState$TakeData: begin
        end
        SendState$Offer: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        still_waiting = waiting$q;
        case (state$q)
        SendState$Pick: begin
        end
        SendState$AskLow: begin
        end
        SendState$AskHigh: begin
        end
        SendState$AskData: begin
        end
        SendState$TakeData: begin
        end
        SendState$Offer: begin
            if (message_ready) begin
                still_waiting = waiting$q & ~vector_hot;
            end
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        message_valid = 1'b0;
        case (state$q)
        SendState$Pick: begin
        end
        SendState$AskLow: begin
        end
        SendState$AskHigh: begin
        end
        SendState$AskData: begin
        end
        SendState$TakeData: begin
        end
        SendState$Offer: begin
            message_valid = 1'b1;
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        message_address = ((address_low$q) & 64'hffffffffffffffff) | (((address_high$q) & 64'hffffffffffffffff) << 32'h20);
    end

    always @(*) begin
        message_data = data$q;
    end

    always @(*) begin
        pending = waiting$q;
    end

endmodule // interrupts


module interrupts$address_high(d,q,clock);

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

endmodule // interrupts$address_high


module interrupts$address_low(d,q,clock);

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

endmodule // interrupts$address_low


module interrupts$data(d,q,clock);

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

endmodule // interrupts$data


module interrupts$entries(read_address,read_clock,read_data,write_address,write_clock,write_data,write_enable);

    // Module arguments
    input wire  [5:0] read_address;
    input wire  read_clock;
    output reg  [31:0] read_data;
    input wire  [5:0] write_address;
    input wire  write_clock;
    input wire  [31:0] write_data;
    input wire  write_enable;

    // Update code (custom)
    reg[31:0] mem[63:0];



    always @(posedge read_clock) begin
       read_data <= mem[read_address];
    end

    always @(posedge write_clock) begin
       if (write_enable) begin
          mem[write_address] <= write_data;
       end
    end

endmodule // interrupts$entries


module interrupts$masked(d,q,clock);

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

endmodule // interrupts$masked


module interrupts$read_control(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // interrupts$read_control


module interrupts$read_masked(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // interrupts$read_masked


module interrupts$readable(read_address,read_clock,read_data,write_address,write_clock,write_data,write_enable);

    // Module arguments
    input wire  [5:0] read_address;
    input wire  read_clock;
    output reg  [31:0] read_data;
    input wire  [5:0] write_address;
    input wire  write_clock;
    input wire  [31:0] write_data;
    input wire  write_enable;

    // Update code (custom)
    reg[31:0] mem[63:0];



    always @(posedge read_clock) begin
       read_data <= mem[read_address];
    end

    always @(posedge write_clock) begin
       if (write_enable) begin
          mem[write_address] <= write_data;
       end
    end

endmodule // interrupts$readable


module interrupts$state(d,q,clock);

    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;

    // Enums
    localparam SendState$Pick = 0;
    localparam SendState$AskLow = 1;
    localparam SendState$AskHigh = 2;
    localparam SendState$AskData = 3;
    localparam SendState$TakeData = 4;
    localparam SendState$Offer = 5;

    // Update code (custom)
    initial begin
       q = 64'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // interrupts$state


module interrupts$vector(d,q,clock);

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

endmodule // interrupts$vector


module interrupts$waiting(d,q,clock);

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

endmodule // interrupts$waiting
