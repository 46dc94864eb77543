// Generated from the Rust-HDL circuit of this name; do not edit.


module walker(clock,reset,divisor,transmit,done,passed,remote_late,remote_lose,b_aw_valid,b_aw_ready,b_aw_address,b_w_valid,b_w_ready,b_w_data,b_b_valid,b_b_ready,b_ar_valid,b_ar_ready,b_ar_address,b_r_valid,b_r_ready,b_r_data,s_ar_valid,s_ar_ready,s_ar_id,s_ar_address,s_r_valid,s_r_ready,s_r_data,s_r_response,s_aw_valid,s_aw_ready,s_aw_id,s_aw_address,s_w_valid,s_w_ready,s_w_data,s_w_strobe,s_b_valid,s_b_ready,s_b_response);

    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  [15:0] divisor;
    output reg  transmit;
    output reg  done;
    output reg  passed;
    output reg  [7:0] remote_late;
    output reg  [7:0] remote_lose;
    output reg  b_aw_valid;
    input wire  b_aw_ready;
    output reg  [15:0] b_aw_address;
    output reg  b_w_valid;
    input wire  b_w_ready;
    output reg  [31:0] b_w_data;
    input wire  b_b_valid;
    output reg  b_b_ready;
    output reg  b_ar_valid;
    input wire  b_ar_ready;
    output reg  [15:0] b_ar_address;
    input wire  b_r_valid;
    output reg  b_r_ready;
    input wire  [31:0] b_r_data;
    output reg  s_ar_valid;
    input wire  s_ar_ready;
    output reg  [5:0] s_ar_id;
    output reg  [39:0] s_ar_address;
    input wire  s_r_valid;
    output reg  s_r_ready;
    input wire  [511:0] s_r_data;
    input wire  [1:0] s_r_response;
    output reg  s_aw_valid;
    input wire  s_aw_ready;
    output reg  [5:0] s_aw_id;
    output reg  [39:0] s_aw_address;
    output reg  s_w_valid;
    input wire  s_w_ready;
    output reg  [511:0] s_w_data;
    output reg  [63:0] s_w_strobe;
    input wire  s_b_valid;
    output reg  s_b_ready;
    input wire  [1:0] s_b_response;

    // Constant declarations
    localparam  remote_entry = 64'h8000000004000266;
    localparam  installed_entry = 64'h8000000000000267;
    localparam  late_bit = 64'h400;
    localparam  no_frame = 64'hffffffffff000fff;
    localparam  fail_at = 9'b111110000;
    localparam  table_base = 40'h1000000;
    localparam  least_held = 16'h7c8;
    localparam  every_byte = 64'hffffffffffffffff;
    localparam  digit_zero = 8'h30;
    localparam  digit_ten = 8'h57;

    // Enums
    localparam State$Fetch = 0;
    localparam State$Decode = 1;
    localparam State$Print = 2;
    localparam State$PrintDigit = 3;
    localparam State$RegisterWrite = 4;
    localparam State$RegisterWritten = 5;
    localparam State$RegisterRead = 6;
    localparam State$RegisterValue = 7;
    localparam State$LineWrite = 8;
    localparam State$LineWritten = 9;
    localparam State$LineRead = 10;
    localparam State$LineCome = 11;
    localparam State$LineCheck = 12;
    localparam State$PageNext = 13;
    localparam State$PageRead = 14;
    localparam State$PageCome = 15;
    localparam State$Done = 16;

    // Stub signals
    reg  [8:0] steps$address;
    reg  steps$clock;
    wire  [63:0] steps$data;
    reg  uart$clock;
    reg  uart$reset;
    reg  [15:0] uart$divisor;
    reg  uart$valid;
    wire  uart$ready;
    reg  [7:0] uart$data;
    wire  uart$transmit;
    reg  [13:0] pattern$page;
    reg  [5:0] pattern$line;
    wire  [511:0] pattern$data;
    reg  [4:0] state$d;
    wire  [4:0] state$q;
    reg  state$clock;
    reg  [8:0] step$d;
    wire  [8:0] step$q;
    reg  step$clock;
    reg  [3:0] operation$d;
    wire  [3:0] operation$q;
    reg  operation$clock;
    reg  [11:0] at$d;
    wire  [11:0] at$q;
    reg  at$clock;
    reg  [31:0] data$d;
    wire  [31:0] data$q;
    reg  data$clock;
    reg  [15:0] mask$d;
    wire  [15:0] mask$q;
    reg  mask$clock;
    reg  [18:0] cycles$d;
    wire  [18:0] cycles$q;
    reg  cycles$clock;
    reg  [15:0] reply_cycles$d;
    wire  [15:0] reply_cycles$q;
    reg  reply_cycles$clock;
    reg  failed$d;
    wire  failed$q;
    reg  failed$clock;
    reg  [8:0] failed_step$d;
    wire  [8:0] failed_step$q;
    reg  failed_step$clock;
    reg  address_sent$d;
    wire  address_sent$q;
    reg  address_sent$clock;
    reg  bytes_sent$d;
    wire  bytes_sent$q;
    reg  bytes_sent$clock;
    reg  [7:0] walked$d;
    wire  [7:0] walked$q;
    reg  walked$clock;
    reg  [3:0] index$d;
    wire  [3:0] index$q;
    reg  index$clock;
    reg  [5:0] line$d;
    wire  [5:0] line$q;
    reg  line$clock;
    reg  [7:0] present$d;
    wire  [7:0] present$q;
    reg  present$clock;
    reg  [7:0] late$d;
    wire  [7:0] late$q;
    reg  late$clock;
    reg  wrong$d;
    wire  wrong$q;
    reg  wrong$clock;
    reg  [1:0] digit$d;
    wire  [1:0] digit$q;
    reg  digit$clock;
    reg  [7:0] kept_late$d;
    wire  [7:0] kept_late$q;
    reg  kept_late$clock;
    reg  [7:0] kept_lose$d;
    wire  [7:0] kept_lose$q;
    reg  kept_lose$clock;
    reg  [63:0] entries$0$d;
    wire  [63:0] entries$0$q;
    reg  entries$0$clock;
    reg  [63:0] entries$1$d;
    wire  [63:0] entries$1$q;
    reg  entries$1$clock;
    reg  [63:0] entries$2$d;
    wire  [63:0] entries$2$q;
    reg  entries$2$clock;
    reg  [63:0] entries$3$d;
    wire  [63:0] entries$3$q;
    reg  entries$3$clock;
    reg  [63:0] entries$4$d;
    wire  [63:0] entries$4$q;
    reg  entries$4$clock;
    reg  [63:0] entries$5$d;
    wire  [63:0] entries$5$q;
    reg  entries$5$clock;
    reg  [63:0] entries$6$d;
    wire  [63:0] entries$6$q;
    reg  entries$6$clock;
    reg  [63:0] entries$7$d;
    wire  [63:0] entries$7$q;
    reg  entries$7$clock;

    // Local signals
    reg  advance;
    reg  fail;
    reg  turn;
    reg  address_done;
    reg  bytes_done;
    reg  bus_address_done;
    reg  bus_bytes_done;
    reg  [15:0] value;
    reg  [13:0] page;
    reg  [63:0] remote;
    reg  [63:0] remote_late_entry;
    reg  [63:0] without_frame;
    reg  [63:0] first;
    reg  [3:0] nibble;
    reg  [7:0] character;
    reg  [39:0] frame_address;
    reg  [39:0] table_address;
    reg  entry_right;
    reg  too_soon;

    // Sub module instances
    walker$steps steps(
        .address(steps$address),
        .clock(steps$clock),
        .data(steps$data)
    );
    walker$uart uart(
        .clock(uart$clock),
        .reset(uart$reset),
        .divisor(uart$divisor),
        .valid(uart$valid),
        .ready(uart$ready),
        .data(uart$data),
        .transmit(uart$transmit)
    );
    walker$pattern pattern(
        .page(pattern$page),
        .line(pattern$line),
        .data(pattern$data)
    );
    walker$state state(
        .d(state$d),
        .q(state$q),
        .clock(state$clock)
    );
    walker$step step(
        .d(step$d),
        .q(step$q),
        .clock(step$clock)
    );
    walker$operation operation(
        .d(operation$d),
        .q(operation$q),
        .clock(operation$clock)
    );
    walker$at at(
        .d(at$d),
        .q(at$q),
        .clock(at$clock)
    );
    walker$data data(
        .d(data$d),
        .q(data$q),
        .clock(data$clock)
    );
    walker$mask mask(
        .d(mask$d),
        .q(mask$q),
        .clock(mask$clock)
    );
    walker$cycles cycles(
        .d(cycles$d),
        .q(cycles$q),
        .clock(cycles$clock)
    );
    walker$reply_cycles reply_cycles(
        .d(reply_cycles$d),
        .q(reply_cycles$q),
        .clock(reply_cycles$clock)
    );
    walker$failed failed(
        .d(failed$d),
        .q(failed$q),
        .clock(failed$clock)
    );
    walker$failed_step failed_step(
        .d(failed_step$d),
        .q(failed_step$q),
        .clock(failed_step$clock)
    );
    walker$address_sent address_sent(
        .d(address_sent$d),
        .q(address_sent$q),
        .clock(address_sent$clock)
    );
    walker$bytes_sent bytes_sent(
        .d(bytes_sent$d),
        .q(bytes_sent$q),
        .clock(bytes_sent$clock)
    );
    walker$walked walked(
        .d(walked$d),
        .q(walked$q),
        .clock(walked$clock)
    );
    walker$index index(
        .d(index$d),
        .q(index$q),
        .clock(index$clock)
    );
    walker$line line(
        .d(line$d),
        .q(line$q),
        .clock(line$clock)
    );
    walker$present present(
        .d(present$d),
        .q(present$q),
        .clock(present$clock)
    );
    walker$late late(
        .d(late$d),
        .q(late$q),
        .clock(late$clock)
    );
    walker$wrong wrong(
        .d(wrong$d),
        .q(wrong$q),
        .clock(wrong$clock)
    );
    walker$digit digit(
        .d(digit$d),
        .q(digit$q),
        .clock(digit$clock)
    );
    walker$kept_late kept_late(
        .d(kept_late$d),
        .q(kept_late$q),
        .clock(kept_late$clock)
    );
    walker$kept_lose kept_lose(
        .d(kept_lose$d),
        .q(kept_lose$q),
        .clock(kept_lose$clock)
    );
    walker$entries$0 entries$0(
        .d(entries$0$d),
        .q(entries$0$q),
        .clock(entries$0$clock)
    );
    walker$entries$1 entries$1(
        .d(entries$1$d),
        .q(entries$1$q),
        .clock(entries$1$clock)
    );
    walker$entries$2 entries$2(
        .d(entries$2$d),
        .q(entries$2$q),
        .clock(entries$2$clock)
    );
    walker$entries$3 entries$3(
        .d(entries$3$d),
        .q(entries$3$q),
        .clock(entries$3$clock)
    );
    walker$entries$4 entries$4(
        .d(entries$4$d),
        .q(entries$4$q),
        .clock(entries$4$clock)
    );
    walker$entries$5 entries$5(
        .d(entries$5$d),
        .q(entries$5$q),
        .clock(entries$5$clock)
    );
    walker$entries$6 entries$6(
        .d(entries$6$d),
        .q(entries$6$q),
        .clock(entries$6$clock)
    );
    walker$entries$7 entries$7(
        .d(entries$7$d),
        .q(entries$7$q),
        .clock(entries$7$clock)
    );

    // Update code

    always @(*) begin
        state$clock = clock;
    end

    always @(*) begin
        step$clock = clock;
    end

    always @(*) begin
        operation$clock = clock;
    end

    always @(*) begin
        at$clock = clock;
    end

    always @(*) begin
        data$clock = clock;
    end

    always @(*) begin
        mask$clock = clock;
    end

    always @(*) begin
        cycles$clock = clock;
    end

    always @(*) begin
        reply_cycles$clock = clock;
    end

    always @(*) begin
        state$d = state$q;
        case (state$q)
        State$Fetch: begin
            state$d = State$Decode;
        end
        State$Decode: begin
            state$d = State$Done;
            if (steps$data[(32'h0)+:(4)] == 32'h1) begin
                state$d = State$Print;
            end
            if (steps$data[(32'h0)+:(4)] == 32'h2) begin
                state$d = State$RegisterWrite;
            end
            if (steps$data[(32'h0)+:(4)] == 32'h3) begin
                state$d = State$RegisterRead;
            end
            if (steps$data[(32'h0)+:(4)] == 32'h4) begin
                state$d = State$RegisterRead;
            end
            if (steps$data[(32'h0)+:(4)] == 32'h5) begin
                state$d = State$LineWrite;
            end
            if (steps$data[(32'h0)+:(4)] == 32'h6) begin
                state$d = State$LineRead;
            end
            if (steps$data[(32'h0)+:(4)] == 32'h7) begin
                state$d = State$PageNext;
            end
            if (steps$data[(32'h0)+:(4)] == 32'h9) begin
                state$d = State$PrintDigit;
            end
        end
        State$Print: begin
        end
        State$PrintDigit: begin
        end
        State$RegisterWrite: begin
            if (bus_address_done & bus_bytes_done) begin
                state$d = State$RegisterWritten;
            end
        end
        State$RegisterWritten: begin
        end
        State$RegisterRead: begin
            if (b_ar_ready) begin
                state$d = State$RegisterValue;
            end
        end
        State$RegisterValue: begin
            if (b_r_valid) begin
                if (value == data$q[(32'h0)+:(16)]) begin
                end
                else if (operation$q == 32'h4) begin
                    state$d = State$RegisterRead;
                end
                else begin
                end
            end
        end
        State$LineWrite: begin
            if (address_done & bytes_done) begin
                state$d = State$LineWritten;
            end
        end
        State$LineWritten: begin
        end
        State$LineRead: begin
            if (s_ar_ready) begin
                state$d = State$LineCome;
            end
        end
        State$LineCome: begin
            if (s_r_valid) begin
                state$d = State$LineCheck;
            end
        end
        State$LineCheck: begin
        end
        State$PageNext: begin
            if (index$q == 32'h8) begin
            end
            else if (present$q[32'h0]) begin
                state$d = State$PageRead;
            end
            else begin
            end
        end
        State$PageRead: begin
            if (s_ar_ready) begin
                state$d = State$PageCome;
            end
        end
        State$PageCome: begin
            if (s_r_valid) begin
                state$d = State$PageRead;
                if (&line$q) begin
                    state$d = State$PageNext;
                end
            end
        end
        State$Done: begin
        end
        default: begin
            state$d = State$Done;
        end
        endcase
        if (advance) begin
            state$d = State$Fetch;
        end
        if (fail) begin
            state$d = State$Fetch;
            if (failed$q) begin
                state$d = State$Done;
            end
        end
        if (reset) begin
            state$d = State$Fetch;
        end
    end

    always @(*) begin
        step$d = step$q;
        if (advance) begin
            step$d = step$q + 32'h1;
        end
        if (fail) begin
            step$d = fail_at;
        end
        if (reset) begin
            step$d = 32'h0;
        end
    end

    always @(*) begin
        operation$d = operation$q;
        case (state$q)
        State$Fetch: begin
        end
        State$Decode: begin
            operation$d = steps$data[(32'h0)+:(4)];
        end
        State$Print: begin
        end
        State$PrintDigit: begin
        end
        State$RegisterWrite: begin
        end
        State$RegisterWritten: begin
        end
        State$RegisterRead: begin
        end
        State$RegisterValue: begin
        end
        State$LineWrite: begin
        end
        State$LineWritten: begin
        end
        State$LineRead: begin
        end
        State$LineCome: begin
        end
        State$LineCheck: begin
        end
        State$PageNext: begin
        end
        State$PageRead: begin
        end
        State$PageCome: begin
        end
        State$Done: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        at$d = at$q;
        case (state$q)
        State$Fetch: begin
        end
        State$Decode: begin
            at$d = steps$data[(32'h4)+:(12)];
        end
        State$Print: begin
        end
        State$PrintDigit: begin
        end
        State$RegisterWrite: begin
        end
        State$RegisterWritten: begin
        end
        State$RegisterRead: begin
        end
        State$RegisterValue: begin
        end
        State$LineWrite: begin
        end
        State$LineWritten: begin
        end
        State$LineRead: begin
        end
        State$LineCome: begin
        end
        State$LineCheck: begin
        end
        State$PageNext: begin
        end
        State$PageRead: begin
        end
        State$PageCome: begin
        end
        State$Done: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        data$d = data$q;
        case (state$q)
        State$Fetch: begin
        end
        State$Decode: begin
            data$d = steps$data[(32'h10)+:(32)];
        end
        State$Print: begin
        end
        State$PrintDigit: begin
        end
        State$RegisterWrite: begin
        end
        State$RegisterWritten: begin
        end
        State$RegisterRead: begin
        end
        State$RegisterValue: begin
        end
        State$LineWrite: begin
        end
        State$LineWritten: begin
        end
        State$LineRead: begin
        end
        State$LineCome: begin
        end
        State$LineCheck: begin
        end
        State$PageNext: begin
        end
        State$PageRead: begin
        end
        State$PageCome: begin
        end
        State$Done: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        mask$d = mask$q;
        case (state$q)
        State$Fetch: begin
        end
        State$Decode: begin
            mask$d = steps$data[(32'h30)+:(16)];
        end
        State$Print: begin
        end
        State$PrintDigit: begin
        end
        State$RegisterWrite: begin
        end
        State$RegisterWritten: begin
        end
        State$RegisterRead: begin
        end
        State$RegisterValue: begin
        end
        State$LineWrite: begin
        end
        State$LineWritten: begin
        end
        State$LineRead: begin
        end
        State$LineCome: begin
        end
        State$LineCheck: begin
        end
        State$PageNext: begin
        end
        State$PageRead: begin
        end
        State$PageCome: begin
        end
        State$Done: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        cycles$d = cycles$q;
        cycles$d = cycles$q + 32'h1;
        case (state$q)
        State$Fetch: begin
            cycles$d = 32'h0;
        end
        State$Decode: begin
        end
        State$Print: begin
        end
        State$PrintDigit: begin
        end
        State$RegisterWrite: begin
        end
        State$RegisterWritten: begin
        end
        State$RegisterRead: begin
        end
        State$RegisterValue: begin
        end
        State$LineWrite: begin
        end
        State$LineWritten: begin
        end
        State$LineRead: begin
        end
        State$LineCome: begin
        end
        State$LineCheck: begin
        end
        State$PageNext: begin
        end
        State$PageRead: begin
        end
        State$PageCome: begin
        end
        State$Done: begin
            cycles$d = 32'h0;
        end
        default: begin
        end
        endcase
        if (fail) begin
            cycles$d = 32'h0;
        end
    end

    always @(*) begin
        reply_cycles$d = reply_cycles$q;
        s_ar_id = 32'h0;
        s_aw_id = 32'h0;
        case (state$q)
        State$Fetch: begin
        end
        State$Decode: begin
        end
        State$Print: begin
        end
        State$PrintDigit: begin
        end
        State$RegisterWrite: begin
        end
        State$RegisterWritten: begin
        end
        State$RegisterRead: begin
        end
        State$RegisterValue: begin
        end
        State$LineWrite: begin
        end
        State$LineWritten: begin
        end
        State$LineRead: begin
            reply_cycles$d = 32'h0;
        end
        State$LineCome: begin
            reply_cycles$d = reply_cycles$q + 32'h1;
        end
        State$LineCheck: begin
        end
        State$PageNext: begin
        end
        State$PageRead: begin
        end
        State$PageCome: begin
        end
        State$Done: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        failed$clock = clock;
    end

    always @(*) begin
        failed_step$clock = clock;
    end

    always @(*) begin
        address_sent$clock = clock;
    end

    always @(*) begin
        bytes_sent$clock = clock;
    end

    always @(*) begin
        walked$clock = clock;
    end

    always @(*) begin
        index$clock = clock;
    end

    always @(*) begin
        failed$d = failed$q;
        if (fail) begin
            failed$d = 1'b1;
        end
        if (reset) begin
            failed$d = 1'b0;
        end
    end

    always @(*) begin
        failed_step$d = failed_step$q;
        if (fail) begin
            failed_step$d = step$q;
        end
    end

    always @(*) begin
        address_sent$d = address_sent$q;
        case (state$q)
        State$Fetch: begin
            address_sent$d = 1'b0;
        end
        State$Decode: begin
        end
        State$Print: begin
        end
        State$PrintDigit: begin
        end
        State$RegisterWrite: begin
            address_sent$d = bus_address_done;
        end
        State$RegisterWritten: begin
        end
        State$RegisterRead: begin
        end
        State$RegisterValue: begin
        end
        State$LineWrite: begin
            address_sent$d = address_done;
        end
        State$LineWritten: begin
        end
        State$LineRead: begin
        end
        State$LineCome: begin
        end
        State$LineCheck: begin
        end
        State$PageNext: begin
        end
        State$PageRead: begin
        end
        State$PageCome: begin
        end
        State$Done: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        bytes_sent$d = bytes_sent$q;
        case (state$q)
        State$Fetch: begin
            bytes_sent$d = 1'b0;
        end
        State$Decode: begin
        end
        State$Print: begin
        end
        State$PrintDigit: begin
        end
        State$RegisterWrite: begin
            bytes_sent$d = bus_bytes_done;
        end
        State$RegisterWritten: begin
        end
        State$RegisterRead: begin
        end
        State$RegisterValue: begin
        end
        State$LineWrite: begin
            bytes_sent$d = bytes_done;
        end
        State$LineWritten: begin
        end
        State$LineRead: begin
        end
        State$LineCome: begin
        end
        State$LineCheck: begin
        end
        State$PageNext: begin
        end
        State$PageRead: begin
        end
        State$PageCome: begin
        end
        State$Done: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        walked$d = walked$q;
        case (state$q)
        State$Fetch: begin
        end
        State$Decode: begin
            if (steps$data[(32'h0)+:(4)] == 32'h6) begin
                walked$d = steps$data[(32'h4)+:(8)];
            end
        end
        State$Print: begin
        end
        State$PrintDigit: begin
        end
        State$RegisterWrite: begin
        end
        State$RegisterWritten: begin
        end
        State$RegisterRead: begin
        end
        State$RegisterValue: begin
        end
        State$LineWrite: begin
        end
        State$LineWritten: begin
        end
        State$LineRead: begin
        end
        State$LineCome: begin
        end
        State$LineCheck: begin
        end
        State$PageNext: begin
        end
        State$PageRead: begin
        end
        State$PageCome: begin
        end
        State$Done: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        index$d = index$q;
        case (state$q)
        State$Fetch: begin
            index$d = 32'h0;
        end
        State$Decode: begin
        end
        State$Print: begin
        end
        State$PrintDigit: begin
        end
        State$RegisterWrite: begin
        end
        State$RegisterWritten: begin
        end
        State$RegisterRead: begin
        end
        State$RegisterValue: begin
        end
        State$LineWrite: begin
        end
        State$LineWritten: begin
        end
        State$LineRead: begin
        end
        State$LineCome: begin
        end
        State$LineCheck: begin
            index$d = index$q + 32'h1;
        end
        State$PageNext: begin
            if (index$q == 32'h8) begin
            end
            else if (present$q[32'h0]) begin
            end
            else begin
                index$d = index$q + 32'h1;
            end
        end
        State$PageRead: begin
        end
        State$PageCome: begin
            if (s_r_valid) begin
                if (&line$q) begin
                    index$d = index$q + 32'h1;
                end
            end
        end
        State$Done: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        line$clock = clock;
    end

    always @(*) begin
        present$clock = clock;
    end

    always @(*) begin
        late$clock = clock;
    end

    always @(*) begin
        wrong$clock = clock;
    end

    always @(*) begin
        digit$clock = clock;
    end

    always @(*) begin
        kept_late$clock = clock;
    end

    always @(*) begin
        kept_lose$clock = clock;
    end

    always @(*) begin
        line$d = line$q;
        case (state$q)
        State$Fetch: begin
            line$d = 32'h0;
        end
        State$Decode: begin
        end
        State$Print: begin
        end
        State$PrintDigit: begin
        end
        State$RegisterWrite: begin
        end
        State$RegisterWritten: begin
        end
        State$RegisterRead: begin
        end
        State$RegisterValue: begin
        end
        State$LineWrite: begin
        end
        State$LineWritten: begin
        end
        State$LineRead: begin
        end
        State$LineCome: begin
        end
        State$LineCheck: begin
        end
        State$PageNext: begin
            line$d = 32'h0;
        end
        State$PageRead: begin
        end
        State$PageCome: begin
            if (s_r_valid) begin
                line$d = line$q + 32'h1;
            end
        end
        State$Done: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        present$d = present$q;
        case (state$q)
        State$Fetch: begin
        end
        State$Decode: begin
            present$d = steps$data[(32'h10)+:(8)];
        end
        State$Print: begin
        end
        State$PrintDigit: begin
        end
        State$RegisterWrite: begin
        end
        State$RegisterWritten: begin
        end
        State$RegisterRead: begin
        end
        State$RegisterValue: begin
        end
        State$LineWrite: begin
        end
        State$LineWritten: begin
        end
        State$LineRead: begin
        end
        State$LineCome: begin
        end
        State$LineCheck: begin
            present$d = present$q >> 32'h1;
        end
        State$PageNext: begin
            if (index$q == 32'h8) begin
            end
            else if (present$q[32'h0]) begin
            end
            else begin
                present$d = present$q >> 32'h1;
            end
        end
        State$PageRead: begin
        end
        State$PageCome: begin
            if (s_r_valid) begin
                if (&line$q) begin
                    present$d = present$q >> 32'h1;
                end
            end
        end
        State$Done: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        late$d = late$q;
        case (state$q)
        State$Fetch: begin
        end
        State$Decode: begin
            late$d = steps$data[(32'h18)+:(8)];
        end
        State$Print: begin
        end
        State$PrintDigit: begin
        end
        State$RegisterWrite: begin
        end
        State$RegisterWritten: begin
        end
        State$RegisterRead: begin
        end
        State$RegisterValue: begin
        end
        State$LineWrite: begin
        end
        State$LineWritten: begin
        end
        State$LineRead: begin
        end
        State$LineCome: begin
        end
        State$LineCheck: begin
            late$d = late$q >> 32'h1;
        end
        State$PageNext: begin
        end
        State$PageRead: begin
        end
        State$PageCome: begin
        end
        State$Done: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        wrong$d = wrong$q;
        case (state$q)
        State$Fetch: begin
            wrong$d = 1'b0;
        end
        State$Decode: begin
        end
        State$Print: begin
        end
        State$PrintDigit: begin
        end
        State$RegisterWrite: begin
        end
        State$RegisterWritten: begin
        end
        State$RegisterRead: begin
        end
        State$RegisterValue: begin
        end
        State$LineWrite: begin
        end
        State$LineWritten: begin
        end
        State$LineRead: begin
        end
        State$LineCome: begin
            if (s_r_valid) begin
                if (|s_r_response | (reply_cycles$q > mask$q) | too_soon) begin
                    wrong$d = 1'b1;
                end
            end
        end
        State$LineCheck: begin
            wrong$d = wrong$q | ~entry_right;
        end
        State$PageNext: begin
        end
        State$PageRead: begin
        end
        State$PageCome: begin
        end
        State$Done: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        digit$d = digit$q;
        case (state$q)
        State$Fetch: begin
            digit$d = 32'h0;
        end
        State$Decode: begin
        end
        State$Print: begin
        end
        State$PrintDigit: begin
            if (uart$ready) begin
                digit$d = digit$q + 32'h1;
            end
        end
        State$RegisterWrite: begin
        end
        State$RegisterWritten: begin
        end
        State$RegisterRead: begin
        end
        State$RegisterValue: begin
        end
        State$LineWrite: begin
        end
        State$LineWritten: begin
        end
        State$LineRead: begin
        end
        State$LineCome: begin
        end
        State$LineCheck: begin
        end
        State$PageNext: begin
        end
        State$PageRead: begin
        end
        State$PageCome: begin
        end
        State$Done: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        kept_late$d = kept_late$q;
        case (state$q)
        State$Fetch: begin
        end
        State$Decode: begin
            if (steps$data[(32'h0)+:(4)] == 32'h8) begin
                kept_late$d = steps$data[(32'h10)+:(8)];
            end
        end
        State$Print: begin
        end
        State$PrintDigit: begin
        end
        State$RegisterWrite: begin
        end
        State$RegisterWritten: begin
        end
        State$RegisterRead: begin
        end
        State$RegisterValue: begin
        end
        State$LineWrite: begin
        end
        State$LineWritten: begin
        end
        State$LineRead: begin
        end
        State$LineCome: begin
        end
        State$LineCheck: begin
        end
        State$PageNext: begin
        end
        State$PageRead: begin
        end
        State$PageCome: begin
        end
        State$Done: begin
        end
        default: begin
        end
        endcase
        if (reset) begin
            kept_late$d = 32'h0;
        end
    end

    always @(*) begin
        kept_lose$d = kept_lose$q;
        case (state$q)
        State$Fetch: begin
        end
        State$Decode: begin
            if (steps$data[(32'h0)+:(4)] == 32'h8) begin
                kept_lose$d = steps$data[(32'h18)+:(8)];
            end
        end
        State$Print: begin
        end
        State$PrintDigit: begin
        end
        State$RegisterWrite: begin
        end
        State$RegisterWritten: begin
        end
        State$RegisterRead: begin
        end
        State$RegisterValue: begin
        end
        State$LineWrite: begin
        end
        State$LineWritten: begin
        end
        State$LineRead: begin
        end
        State$LineCome: begin
        end
        State$LineCheck: begin
        end
        State$PageNext: begin
        end
        State$PageRead: begin
        end
        State$PageCome: begin
        end
        State$Done: begin
        end
        default: begin
        end
        endcase
        if (reset) begin
            kept_lose$d = 32'h0;
        end
    end

    always @(*) begin
        steps$clock = clock;
    end

    always @(*) begin
        uart$clock = clock;
    end

    always @(*) begin
        uart$reset = reset;
    end

    always @(*) begin
        uart$divisor = divisor;
    end

    always @(*) begin
        transmit = uart$transmit;
    end

    always @(*) begin
        done = state$q == State$Done;
    end

    always @(*) begin
        passed = (state$q == State$Done) & ~failed$q;
    end

    always @(*) begin
        remote_late = kept_late$q;
    end

    always @(*) begin
        remote_lose = kept_lose$q;
    end

    always @(*) begin
        steps$address = step$q;
    end

    always @(*) begin
        advance = 1'b0;
        case (state$q)
        State$Fetch: begin
        end
        State$Decode: begin
            if (steps$data[(32'h0)+:(4)] == 32'h8) begin
                advance = 1'b1;
            end
        end
        State$Print: begin
            advance = uart$ready;
        end
        State$PrintDigit: begin
            if (uart$ready) begin
                advance = digit$q == 32'h2;
            end
        end
        State$RegisterWrite: begin
        end
        State$RegisterWritten: begin
            advance = b_b_valid;
        end
        State$RegisterRead: begin
        end
        State$RegisterValue: begin
            if (b_r_valid) begin
                if (value == data$q[(32'h0)+:(16)]) begin
                    advance = 1'b1;
                end
                else if (operation$q == 32'h4) begin
                end
                else begin
                end
            end
        end
        State$LineWrite: begin
        end
        State$LineWritten: begin
            if (s_b_valid) begin
                advance = ~|s_b_response;
            end
        end
        State$LineRead: begin
        end
        State$LineCome: begin
        end
        State$LineCheck: begin
            if (index$q == 32'h7) begin
                advance = entry_right & ~wrong$q;
            end
        end
        State$PageNext: begin
            if (index$q == 32'h8) begin
                advance = 1'b1;
            end
            else if (present$q[32'h0]) begin
            end
            else begin
            end
        end
        State$PageRead: begin
        end
        State$PageCome: begin
        end
        State$Done: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        fail = 1'b0;
        case (state$q)
        State$Fetch: begin
        end
        State$Decode: begin
        end
        State$Print: begin
        end
        State$PrintDigit: begin
        end
        State$RegisterWrite: begin
        end
        State$RegisterWritten: begin
        end
        State$RegisterRead: begin
        end
        State$RegisterValue: begin
            if (b_r_valid) begin
                if (value == data$q[(32'h0)+:(16)]) begin
                end
                else if (operation$q == 32'h4) begin
                end
                else begin
                    fail = 1'b1;
                end
            end
        end
        State$LineWrite: begin
        end
        State$LineWritten: begin
            if (s_b_valid) begin
                fail = |s_b_response;
            end
        end
        State$LineRead: begin
        end
        State$LineCome: begin
        end
        State$LineCheck: begin
            if (index$q == 32'h7) begin
                fail = ~entry_right | wrong$q;
            end
        end
        State$PageNext: begin
        end
        State$PageRead: begin
        end
        State$PageCome: begin
            if (s_r_valid) begin
                fail = |s_r_response | (s_r_data[(64'h0)+:(64)] != pattern$data[(64'h0)+:(64)]) | (s_r_data[(64'h40)+:(64)] != pattern$data[(64'h40)+:(64)]) | (s_r_data[(64'h80)+:(64)] != pattern$data[(64'h80)+:(64)]) | (s_r_data[(64'hc0)+:(64)] != pattern$data[(64'hc0)+:(64)]) | (s_r_data[(64'h100)+:(64)] != pattern$data[(64'h100)+:(64)]) | (s_r_data[(64'h140)+:(64)] != pattern$data[(64'h140)+:(64)]) | (s_r_data[(64'h180)+:(64)] != pattern$data[(64'h180)+:(64)]) | (s_r_data[(64'h1c0)+:(64)] != pattern$data[(64'h1c0)+:(64)]);
            end
        end
        State$Done: begin
        end
        default: begin
        end
        endcase
        if (cycles$q[32'h12]) begin
            fail = 1'b1;
        end
    end

    always @(*) begin
        turn = 1'b0;
        case (state$q)
        State$Fetch: begin
        end
        State$Decode: begin
        end
        State$Print: begin
        end
        State$PrintDigit: begin
        end
        State$RegisterWrite: begin
        end
        State$RegisterWritten: begin
        end
        State$RegisterRead: begin
        end
        State$RegisterValue: begin
        end
        State$LineWrite: begin
        end
        State$LineWritten: begin
        end
        State$LineRead: begin
        end
        State$LineCome: begin
        end
        State$LineCheck: begin
            turn = 1'b1;
        end
        State$PageNext: begin
            if (index$q == 32'h8) begin
            end
            else if (present$q[32'h0]) begin
            end
            else begin
                turn = 1'b1;
            end
        end
        State$PageRead: begin
        end
        State$PageCome: begin
            if (s_r_valid) begin
                if (&line$q) begin
                    turn = 1'b1;
                end
            end
        end
        State$Done: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        b_aw_valid = (state$q == State$RegisterWrite) & ~address_sent$q;
    end

    always @(*) begin
        b_w_valid = (state$q == State$RegisterWrite) & ~bytes_sent$q;
    end

    always @(*) begin
        b_aw_address = ((at$q) & 16'hffff);
    end

    always @(*) begin
        b_ar_address = ((at$q) & 16'hffff);
    end

    always @(*) begin
        b_w_data = data$q;
    end

    always @(*) begin
        b_b_ready = state$q == State$RegisterWritten;
    end

    always @(*) begin
        b_ar_valid = state$q == State$RegisterRead;
    end

    always @(*) begin
        b_r_ready = state$q == State$RegisterValue;
    end

    always @(*) begin
        bus_address_done = address_sent$q | b_aw_ready;
    end

    always @(*) begin
        bus_bytes_done = bytes_sent$q | b_w_ready;
    end

    always @(*) begin
        value = b_r_data[(32'h0)+:(16)] & mask$q;
    end

    always @(*) begin
        first = entries$0$q;
    end

    always @(*) begin
        table_address = (((at$q) & 40'hffffffffff) << 32'h6) | table_base;
    end

    always @(*) begin
        frame_address = (((first[(32'hc)+:(12)]) & 40'hffffffffff) << 32'hc) | (((line$q) & 40'hffffffffff) << 32'h6);
    end

    always @(*) begin
        s_ar_valid = (state$q == State$LineRead) | (state$q == State$PageRead);
    end

    always @(*) begin
        s_ar_address = table_address;
        if (state$q == State$PageRead) begin
            s_ar_address = frame_address;
        end
    end

    always @(*) begin
        s_r_ready = (state$q == State$LineCome) | (state$q == State$PageCome);
    end

    always @(*) begin
        s_aw_valid = (state$q == State$LineWrite) & ~address_sent$q;
    end

    always @(*) begin
        s_aw_address = table_address;
    end

    always @(*) begin
        s_w_valid = (state$q == State$LineWrite) & ~bytes_sent$q;
    end

    always @(*) begin
        s_w_strobe = every_byte;
    end

    always @(*) begin
        s_b_ready = state$q == State$LineWritten;
    end

    always @(*) begin
        address_done = address_sent$q | s_aw_ready;
    end

    always @(*) begin
        bytes_done = bytes_sent$q | s_w_ready;
    end

    always @(*) begin
        remote = (((at$q) & 64'hffffffffffffffff) << 32'hf) | remote_entry;
    end

    always @(*) begin
        s_w_data[(64'h0)+:(64)] = remote;
        s_w_data[(64'h40)+:(64)] = remote | 64'h1000;
        s_w_data[(64'h80)+:(64)] = remote | 64'h2000;
        s_w_data[(64'hc0)+:(64)] = remote | 64'h3000;
        s_w_data[(64'h100)+:(64)] = remote | 64'h4000;
        s_w_data[(64'h140)+:(64)] = remote | 64'h5000;
        s_w_data[(64'h180)+:(64)] = remote | 64'h6000;
        s_w_data[(64'h1c0)+:(64)] = remote | 64'h7000;
    end

    always @(*) begin
        page = (((walked$q) & 14'h3fff) << 32'h3) | ((index$q) & 14'h3fff);
    end

    always @(*) begin
        pattern$page = page;
    end

    always @(*) begin
        pattern$line = line$q;
    end

    always @(*) begin
        without_frame = first & no_frame;
    end

    always @(*) begin
        remote_late_entry = (((page) & 64'hffffffffffffffff) << 32'hc) | remote_entry;
        if (late$q[32'h0]) begin
            remote_late_entry = (((page) & 64'hffffffffffffffff) << 32'hc) | remote_entry | late_bit;
        end
    end

    always @(*) begin
        entry_right = first == remote_late_entry;
        if (present$q[32'h0]) begin
            entry_right = without_frame == installed_entry;
        end
    end

    always @(*) begin
        too_soon = |late$q & (reply_cycles$q < least_held);
    end

    always @(*) begin
        nibble = ((failed_step$q[(32'h8)+:(1)]) & 4'hf);
        if (digit$q == 32'h1) begin
            nibble = failed_step$q[(32'h4)+:(4)];
        end
        if (digit$q == 32'h2) begin
            nibble = failed_step$q[(32'h0)+:(4)];
        end
    end

    always @(*) begin
        character = ((nibble) & 8'hff) + digit_zero;
        if (nibble > 32'h9) begin
            character = ((nibble) & 8'hff) + digit_ten;
        end
    end

    always @(*) begin
        uart$valid = (state$q == State$Print) | (state$q == State$PrintDigit);
    end

    always @(*) begin
        uart$data = data$q[(32'h0)+:(8)];
        if (state$q == State$PrintDigit) begin
            uart$data = character;
        end
    end

    always @(*) begin
        entries$0$clock = clock;
    end

    always @(*) begin
        entries$0$d = entries$0$q;
        if (turn) begin
            entries$0$d = entries$1$q;
        end
        if ((state$q == State$LineCome) & s_r_valid) begin
            entries$0$d = s_r_data[(64'h0)+:(64)];
        end
    end

    always @(*) begin
        entries$1$clock = clock;
    end

    always @(*) begin
        entries$1$d = entries$1$q;
        if (turn) begin
            entries$1$d = entries$2$q;
        end
        if ((state$q == State$LineCome) & s_r_valid) begin
            entries$1$d = s_r_data[(64'h40)+:(64)];
        end
    end

    always @(*) begin
        entries$2$clock = clock;
    end

    always @(*) begin
        entries$2$d = entries$2$q;
        if (turn) begin
            entries$2$d = entries$3$q;
        end
        if ((state$q == State$LineCome) & s_r_valid) begin
            entries$2$d = s_r_data[(64'h80)+:(64)];
        end
    end

    always @(*) begin
        entries$3$clock = clock;
    end

    always @(*) begin
        entries$3$d = entries$3$q;
        if (turn) begin
            entries$3$d = entries$4$q;
        end
        if ((state$q == State$LineCome) & s_r_valid) begin
            entries$3$d = s_r_data[(64'hc0)+:(64)];
        end
    end

    always @(*) begin
        entries$4$clock = clock;
    end

    always @(*) begin
        entries$4$d = entries$4$q;
        if (turn) begin
            entries$4$d = entries$5$q;
        end
        if ((state$q == State$LineCome) & s_r_valid) begin
            entries$4$d = s_r_data[(64'h100)+:(64)];
        end
    end

    always @(*) begin
        entries$5$clock = clock;
    end

    always @(*) begin
        entries$5$d = entries$5$q;
        if (turn) begin
            entries$5$d = entries$6$q;
        end
        if ((state$q == State$LineCome) & s_r_valid) begin
            entries$5$d = s_r_data[(64'h140)+:(64)];
        end
    end

    always @(*) begin
        entries$6$clock = clock;
    end

    always @(*) begin
        entries$6$d = entries$6$q;
        if (turn) begin
            entries$6$d = entries$7$q;
        end
        if ((state$q == State$LineCome) & s_r_valid) begin
            entries$6$d = s_r_data[(64'h180)+:(64)];
        end
    end

    always @(*) begin
        entries$7$clock = clock;
    end

    always @(*) begin
        entries$7$d = entries$7$q;
        if (turn) begin
            entries$7$d = entries$0$q;
        end
        if ((state$q == State$LineCome) & s_r_valid) begin
            entries$7$d = s_r_data[(64'h1c0)+:(64)];
        end
    end

endmodule // walker


module walker$address_sent(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // walker$address_sent


module walker$at(d,q,clock);

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

endmodule // walker$at


module walker$bytes_sent(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // walker$bytes_sent


module walker$cycles(d,q,clock);

    // Module arguments
    input wire  [18:0] d;
    output reg  [18:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 19'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // walker$cycles


module walker$data(d,q,clock);

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

endmodule // walker$data


module walker$digit(d,q,clock);

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

endmodule // walker$digit


module walker$entries$0(d,q,clock);

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

endmodule // walker$entries$0


module walker$entries$1(d,q,clock);

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

endmodule // walker$entries$1


module walker$entries$2(d,q,clock);

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

endmodule // walker$entries$2


module walker$entries$3(d,q,clock);

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

endmodule // walker$entries$3


module walker$entries$4(d,q,clock);

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

endmodule // walker$entries$4


module walker$entries$5(d,q,clock);

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

endmodule // walker$entries$5


module walker$entries$6(d,q,clock);

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

endmodule // walker$entries$6


module walker$entries$7(d,q,clock);

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

endmodule // walker$entries$7


module walker$failed(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // walker$failed


module walker$failed_step(d,q,clock);

    // Module arguments
    input wire  [8:0] d;
    output reg  [8:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 9'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // walker$failed_step


module walker$index(d,q,clock);

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

endmodule // walker$index


module walker$kept_late(d,q,clock);

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

endmodule // walker$kept_late


module walker$kept_lose(d,q,clock);

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

endmodule // walker$kept_lose


module walker$late(d,q,clock);

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

endmodule // walker$late


module walker$line(d,q,clock);

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

endmodule // walker$line


module walker$mask(d,q,clock);

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

endmodule // walker$mask


module walker$operation(d,q,clock);

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

endmodule // walker$operation


module walker$pattern(page,line,data);

    // Module arguments
    input wire  [13:0] page;
    input wire  [5:0] line;
    output reg  [511:0] data;

    // Local signals
    reg  [19:0] seed;
    reg  [63:0] word;

    // Update code

    always @(*) begin
        seed = (((page) & 20'hfffff) << 32'h6) | ((line) & 20'hfffff);
    end

    always @(*) begin
        word = ((seed) & 64'hffffffffffffffff) | (((seed) & 64'hffffffffffffffff) << 32'h14) | (((seed) & 64'hffffffffffffffff) << 32'h28);
    end

    always @(*) begin
        data[(64'h0)+:(64)] = word;
        data[(64'h40)+:(64)] = word | 64'h1000000000000000;
        data[(64'h80)+:(64)] = word | 64'h2000000000000000;
        data[(64'hc0)+:(64)] = word | 64'h3000000000000000;
        data[(64'h100)+:(64)] = word | 64'h4000000000000000;
        data[(64'h140)+:(64)] = word | 64'h5000000000000000;
        data[(64'h180)+:(64)] = word | 64'h6000000000000000;
        data[(64'h1c0)+:(64)] = word | 64'h7000000000000000;
    end

endmodule // walker$pattern


module walker$present(d,q,clock);

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

endmodule // walker$present


module walker$reply_cycles(d,q,clock);

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

endmodule // walker$reply_cycles


module walker$state(d,q,clock);

    // Module arguments
    input wire  [4:0] d;
    output reg  [4:0] q;
    input wire  clock;

    // Enums
    localparam State$Fetch = 0;
    localparam State$Decode = 1;
    localparam State$Print = 2;
    localparam State$PrintDigit = 3;
    localparam State$RegisterWrite = 4;
    localparam State$RegisterWritten = 5;
    localparam State$RegisterRead = 6;
    localparam State$RegisterValue = 7;
    localparam State$LineWrite = 8;
    localparam State$LineWritten = 9;
    localparam State$LineRead = 10;
    localparam State$LineCome = 11;
    localparam State$LineCheck = 12;
    localparam State$PageNext = 13;
    localparam State$PageRead = 14;
    localparam State$PageCome = 15;
    localparam State$Done = 16;

    // Update code (custom)
    initial begin
       q = 64'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // walker$state


module walker$step(d,q,clock);

    // Module arguments
    input wire  [8:0] d;
    output reg  [8:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 9'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // walker$step


module walker$steps(address,clock,data);

    // Module arguments
    input wire  [8:0] address;
    input wire  clock;
    output reg  [63:0] data;

    // Update code (custom)
    reg[63:0] mem [511:0];

    initial begin
    mem[9'b0] = 64'hd0001;
    mem[9'b1] = 64'ha0001;
    mem[9'b10] = 64'h6f0001;
    mem[9'b11] = 64'h750001;
    mem[9'b100] = 64'h740001;
    mem[9'b101] = 64'h720001;
    mem[9'b110] = 64'h690001;
    mem[9'b111] = 64'h670001;
    mem[9'b1000] = 64'h670001;
    mem[9'b1001] = 64'h650001;
    mem[9'b1010] = 64'h720001;
    mem[9'b1011] = 64'h200001;
    mem[9'b1100] = 64'h620001;
    mem[9'b1101] = 64'h720001;
    mem[9'b1110] = 64'h690001;
    mem[9'b1111] = 64'h6e0001;
    mem[9'b10000] = 64'h670001;
    mem[9'b10001] = 64'h2d0001;
    mem[9'b10010] = 64'h750001;
    mem[9'b10011] = 64'h700001;
    mem[9'b10100] = 64'hd0001;
    mem[9'b10101] = 64'ha0001;
    mem[9'b10110] = 64'h1000000012104;
    mem[9'b10111] = 64'hffff0000d4d501c3;
    mem[9'b11000] = 64'h720001;
    mem[9'b11001] = 64'h650001;
    mem[9'b11010] = 64'h610001;
    mem[9'b11011] = 64'h640001;
    mem[9'b11100] = 64'h790001;
    mem[9'b11101] = 64'hd0001;
    mem[9'b11110] = 64'ha0001;
    mem[9'b11111] = 64'h7d012c2;
    mem[9'b100000] = 64'h1f401402;
    mem[9'b100001] = 64'h213c2;
    mem[9'b100010] = 64'h71282;
    mem[9'b100011] = 64'h1000030c2;
    mem[9'b100100] = 64'h3102;
    mem[9'b100101] = 64'ha3142;
    mem[9'b100110] = 64'h1f000000003184;
    mem[9'b100111] = 64'h30c2;
    mem[9'b101000] = 64'h1c3102;
    mem[9'b101001] = 64'hd3142;
    mem[9'b101010] = 64'h1f000000003184;
    mem[9'b101011] = 64'hffff000000002143;
    mem[9'b101100] = 64'h8;
    mem[9'b101101] = 64'h5;
    mem[9'b101110] = 64'h7f8000100ff0006;
    mem[9'b101111] = 64'hff0007;
    mem[9'b110000] = 64'hffff000000086103;
    mem[9'b110001] = 64'h690001;
    mem[9'b110010] = 64'h6e0001;
    mem[9'b110011] = 64'h200001;
    mem[9'b110100] = 64'h740001;
    mem[9'b110101] = 64'h690001;
    mem[9'b110110] = 64'h6d0001;
    mem[9'b110111] = 64'h650001;
    mem[9'b111000] = 64'h200001;
    mem[9'b111001] = 64'h6f0001;
    mem[9'b111010] = 64'h6b0001;
    mem[9'b111011] = 64'hd0001;
    mem[9'b111100] = 64'ha0001;
    mem[9'b111101] = 64'h60000000ff0006;
    mem[9'b111110] = 64'hffff000000086183;
    mem[9'b111111] = 64'h610001;
    mem[9'b1000000] = 64'h670001;
    mem[9'b1000001] = 64'h610001;
    mem[9'b1000010] = 64'h690001;
    mem[9'b1000011] = 64'h6e0001;
    mem[9'b1000100] = 64'h200001;
    mem[9'b1000101] = 64'h6f0001;
    mem[9'b1000110] = 64'h6b0001;
    mem[9'b1000111] = 64'hd0001;
    mem[9'b1001000] = 64'ha0001;
    mem[9'b1001001] = 64'h240008;
    mem[9'b1001010] = 64'h15;
    mem[9'b1001011] = 64'h7f8000124db0016;
    mem[9'b1001100] = 64'hffff000000026143;
    mem[9'b1001101] = 64'hffff0000000251c4;
    mem[9'b1001110] = 64'h60000000ff0016;
    mem[9'b1001111] = 64'hff0007;
    mem[9'b1010000] = 64'h6c0001;
    mem[9'b1010001] = 64'h610001;
    mem[9'b1010010] = 64'h740001;
    mem[9'b1010011] = 64'h650001;
    mem[9'b1010100] = 64'h200001;
    mem[9'b1010101] = 64'h6f0001;
    mem[9'b1010110] = 64'h6b0001;
    mem[9'b1010111] = 64'hd0001;
    mem[9'b1011000] = 64'ha0001;
    mem[9'b1011001] = 64'h81000008;
    mem[9'b1011010] = 64'h25;
    mem[9'b1011011] = 64'h7f80001817e0026;
    mem[9'b1011100] = 64'hffff000000026204;
    mem[9'b1011101] = 64'hffff000000005184;
    mem[9'b1011110] = 64'h8;
    mem[9'b1011111] = 64'h7f8000100ff0026;
    mem[9'b1100000] = 64'hff0007;
    mem[9'b1100001] = 64'h6c0001;
    mem[9'b1100010] = 64'h6f0001;
    mem[9'b1100011] = 64'h730001;
    mem[9'b1100100] = 64'h740001;
    mem[9'b1100101] = 64'h200001;
    mem[9'b1100110] = 64'h6f0001;
    mem[9'b1100111] = 64'h6b0001;
    mem[9'b1101000] = 64'hd0001;
    mem[9'b1101001] = 64'ha0001;
    mem[9'b1101010] = 64'hffff000000185203;
    mem[9'b1101011] = 64'hffff000000045143;
    mem[9'b1101100] = 64'hffff000000186483;
    mem[9'b1101101] = 64'hffff000000006303;
    mem[9'b1101110] = 64'hffff000000006283;
    mem[9'b1101111] = 64'hffff000000002143;
    mem[9'b1110000] = 64'h630001;
    mem[9'b1110001] = 64'h6f0001;
    mem[9'b1110010] = 64'h750001;
    mem[9'b1110011] = 64'h6e0001;
    mem[9'b1110100] = 64'h740001;
    mem[9'b1110101] = 64'h650001;
    mem[9'b1110110] = 64'h720001;
    mem[9'b1110111] = 64'h730001;
    mem[9'b1111000] = 64'h200001;
    mem[9'b1111001] = 64'h6f0001;
    mem[9'b1111010] = 64'h6b0001;
    mem[9'b1111011] = 64'hd0001;
    mem[9'b1111100] = 64'ha0001;
    mem[9'b1111101] = 64'h500001;
    mem[9'b1111110] = 64'h410001;
    mem[9'b1111111] = 64'h530001;
    mem[9'b10000000] = 64'h530001;
    mem[9'b10000001] = 64'hd0001;
    mem[9'b10000010] = 64'ha0001;
    mem[9'b10000011] = 64'h0;
    mem[9'b10000100] = 64'h0;
    mem[9'b10000101] = 64'h0;
    mem[9'b10000110] = 64'h0;
    mem[9'b10000111] = 64'h0;
    mem[9'b10001000] = 64'h0;
    mem[9'b10001001] = 64'h0;
    mem[9'b10001010] = 64'h0;
    mem[9'b10001011] = 64'h0;
    mem[9'b10001100] = 64'h0;
    mem[9'b10001101] = 64'h0;
    mem[9'b10001110] = 64'h0;
    mem[9'b10001111] = 64'h0;
    mem[9'b10010000] = 64'h0;
    mem[9'b10010001] = 64'h0;
    mem[9'b10010010] = 64'h0;
    mem[9'b10010011] = 64'h0;
    mem[9'b10010100] = 64'h0;
    mem[9'b10010101] = 64'h0;
    mem[9'b10010110] = 64'h0;
    mem[9'b10010111] = 64'h0;
    mem[9'b10011000] = 64'h0;
    mem[9'b10011001] = 64'h0;
    mem[9'b10011010] = 64'h0;
    mem[9'b10011011] = 64'h0;
    mem[9'b10011100] = 64'h0;
    mem[9'b10011101] = 64'h0;
    mem[9'b10011110] = 64'h0;
    mem[9'b10011111] = 64'h0;
    mem[9'b10100000] = 64'h0;
    mem[9'b10100001] = 64'h0;
    mem[9'b10100010] = 64'h0;
    mem[9'b10100011] = 64'h0;
    mem[9'b10100100] = 64'h0;
    mem[9'b10100101] = 64'h0;
    mem[9'b10100110] = 64'h0;
    mem[9'b10100111] = 64'h0;
    mem[9'b10101000] = 64'h0;
    mem[9'b10101001] = 64'h0;
    mem[9'b10101010] = 64'h0;
    mem[9'b10101011] = 64'h0;
    mem[9'b10101100] = 64'h0;
    mem[9'b10101101] = 64'h0;
    mem[9'b10101110] = 64'h0;
    mem[9'b10101111] = 64'h0;
    mem[9'b10110000] = 64'h0;
    mem[9'b10110001] = 64'h0;
    mem[9'b10110010] = 64'h0;
    mem[9'b10110011] = 64'h0;
    mem[9'b10110100] = 64'h0;
    mem[9'b10110101] = 64'h0;
    mem[9'b10110110] = 64'h0;
    mem[9'b10110111] = 64'h0;
    mem[9'b10111000] = 64'h0;
    mem[9'b10111001] = 64'h0;
    mem[9'b10111010] = 64'h0;
    mem[9'b10111011] = 64'h0;
    mem[9'b10111100] = 64'h0;
    mem[9'b10111101] = 64'h0;
    mem[9'b10111110] = 64'h0;
    mem[9'b10111111] = 64'h0;
    mem[9'b11000000] = 64'h0;
    mem[9'b11000001] = 64'h0;
    mem[9'b11000010] = 64'h0;
    mem[9'b11000011] = 64'h0;
    mem[9'b11000100] = 64'h0;
    mem[9'b11000101] = 64'h0;
    mem[9'b11000110] = 64'h0;
    mem[9'b11000111] = 64'h0;
    mem[9'b11001000] = 64'h0;
    mem[9'b11001001] = 64'h0;
    mem[9'b11001010] = 64'h0;
    mem[9'b11001011] = 64'h0;
    mem[9'b11001100] = 64'h0;
    mem[9'b11001101] = 64'h0;
    mem[9'b11001110] = 64'h0;
    mem[9'b11001111] = 64'h0;
    mem[9'b11010000] = 64'h0;
    mem[9'b11010001] = 64'h0;
    mem[9'b11010010] = 64'h0;
    mem[9'b11010011] = 64'h0;
    mem[9'b11010100] = 64'h0;
    mem[9'b11010101] = 64'h0;
    mem[9'b11010110] = 64'h0;
    mem[9'b11010111] = 64'h0;
    mem[9'b11011000] = 64'h0;
    mem[9'b11011001] = 64'h0;
    mem[9'b11011010] = 64'h0;
    mem[9'b11011011] = 64'h0;
    mem[9'b11011100] = 64'h0;
    mem[9'b11011101] = 64'h0;
    mem[9'b11011110] = 64'h0;
    mem[9'b11011111] = 64'h0;
    mem[9'b11100000] = 64'h0;
    mem[9'b11100001] = 64'h0;
    mem[9'b11100010] = 64'h0;
    mem[9'b11100011] = 64'h0;
    mem[9'b11100100] = 64'h0;
    mem[9'b11100101] = 64'h0;
    mem[9'b11100110] = 64'h0;
    mem[9'b11100111] = 64'h0;
    mem[9'b11101000] = 64'h0;
    mem[9'b11101001] = 64'h0;
    mem[9'b11101010] = 64'h0;
    mem[9'b11101011] = 64'h0;
    mem[9'b11101100] = 64'h0;
    mem[9'b11101101] = 64'h0;
    mem[9'b11101110] = 64'h0;
    mem[9'b11101111] = 64'h0;
    mem[9'b11110000] = 64'h0;
    mem[9'b11110001] = 64'h0;
    mem[9'b11110010] = 64'h0;
    mem[9'b11110011] = 64'h0;
    mem[9'b11110100] = 64'h0;
    mem[9'b11110101] = 64'h0;
    mem[9'b11110110] = 64'h0;
    mem[9'b11110111] = 64'h0;
    mem[9'b11111000] = 64'h0;
    mem[9'b11111001] = 64'h0;
    mem[9'b11111010] = 64'h0;
    mem[9'b11111011] = 64'h0;
    mem[9'b11111100] = 64'h0;
    mem[9'b11111101] = 64'h0;
    mem[9'b11111110] = 64'h0;
    mem[9'b11111111] = 64'h0;
    mem[9'b100000000] = 64'h0;
    mem[9'b100000001] = 64'h0;
    mem[9'b100000010] = 64'h0;
    mem[9'b100000011] = 64'h0;
    mem[9'b100000100] = 64'h0;
    mem[9'b100000101] = 64'h0;
    mem[9'b100000110] = 64'h0;
    mem[9'b100000111] = 64'h0;
    mem[9'b100001000] = 64'h0;
    mem[9'b100001001] = 64'h0;
    mem[9'b100001010] = 64'h0;
    mem[9'b100001011] = 64'h0;
    mem[9'b100001100] = 64'h0;
    mem[9'b100001101] = 64'h0;
    mem[9'b100001110] = 64'h0;
    mem[9'b100001111] = 64'h0;
    mem[9'b100010000] = 64'h0;
    mem[9'b100010001] = 64'h0;
    mem[9'b100010010] = 64'h0;
    mem[9'b100010011] = 64'h0;
    mem[9'b100010100] = 64'h0;
    mem[9'b100010101] = 64'h0;
    mem[9'b100010110] = 64'h0;
    mem[9'b100010111] = 64'h0;
    mem[9'b100011000] = 64'h0;
    mem[9'b100011001] = 64'h0;
    mem[9'b100011010] = 64'h0;
    mem[9'b100011011] = 64'h0;
    mem[9'b100011100] = 64'h0;
    mem[9'b100011101] = 64'h0;
    mem[9'b100011110] = 64'h0;
    mem[9'b100011111] = 64'h0;
    mem[9'b100100000] = 64'h0;
    mem[9'b100100001] = 64'h0;
    mem[9'b100100010] = 64'h0;
    mem[9'b100100011] = 64'h0;
    mem[9'b100100100] = 64'h0;
    mem[9'b100100101] = 64'h0;
    mem[9'b100100110] = 64'h0;
    mem[9'b100100111] = 64'h0;
    mem[9'b100101000] = 64'h0;
    mem[9'b100101001] = 64'h0;
    mem[9'b100101010] = 64'h0;
    mem[9'b100101011] = 64'h0;
    mem[9'b100101100] = 64'h0;
    mem[9'b100101101] = 64'h0;
    mem[9'b100101110] = 64'h0;
    mem[9'b100101111] = 64'h0;
    mem[9'b100110000] = 64'h0;
    mem[9'b100110001] = 64'h0;
    mem[9'b100110010] = 64'h0;
    mem[9'b100110011] = 64'h0;
    mem[9'b100110100] = 64'h0;
    mem[9'b100110101] = 64'h0;
    mem[9'b100110110] = 64'h0;
    mem[9'b100110111] = 64'h0;
    mem[9'b100111000] = 64'h0;
    mem[9'b100111001] = 64'h0;
    mem[9'b100111010] = 64'h0;
    mem[9'b100111011] = 64'h0;
    mem[9'b100111100] = 64'h0;
    mem[9'b100111101] = 64'h0;
    mem[9'b100111110] = 64'h0;
    mem[9'b100111111] = 64'h0;
    mem[9'b101000000] = 64'h0;
    mem[9'b101000001] = 64'h0;
    mem[9'b101000010] = 64'h0;
    mem[9'b101000011] = 64'h0;
    mem[9'b101000100] = 64'h0;
    mem[9'b101000101] = 64'h0;
    mem[9'b101000110] = 64'h0;
    mem[9'b101000111] = 64'h0;
    mem[9'b101001000] = 64'h0;
    mem[9'b101001001] = 64'h0;
    mem[9'b101001010] = 64'h0;
    mem[9'b101001011] = 64'h0;
    mem[9'b101001100] = 64'h0;
    mem[9'b101001101] = 64'h0;
    mem[9'b101001110] = 64'h0;
    mem[9'b101001111] = 64'h0;
    mem[9'b101010000] = 64'h0;
    mem[9'b101010001] = 64'h0;
    mem[9'b101010010] = 64'h0;
    mem[9'b101010011] = 64'h0;
    mem[9'b101010100] = 64'h0;
    mem[9'b101010101] = 64'h0;
    mem[9'b101010110] = 64'h0;
    mem[9'b101010111] = 64'h0;
    mem[9'b101011000] = 64'h0;
    mem[9'b101011001] = 64'h0;
    mem[9'b101011010] = 64'h0;
    mem[9'b101011011] = 64'h0;
    mem[9'b101011100] = 64'h0;
    mem[9'b101011101] = 64'h0;
    mem[9'b101011110] = 64'h0;
    mem[9'b101011111] = 64'h0;
    mem[9'b101100000] = 64'h0;
    mem[9'b101100001] = 64'h0;
    mem[9'b101100010] = 64'h0;
    mem[9'b101100011] = 64'h0;
    mem[9'b101100100] = 64'h0;
    mem[9'b101100101] = 64'h0;
    mem[9'b101100110] = 64'h0;
    mem[9'b101100111] = 64'h0;
    mem[9'b101101000] = 64'h0;
    mem[9'b101101001] = 64'h0;
    mem[9'b101101010] = 64'h0;
    mem[9'b101101011] = 64'h0;
    mem[9'b101101100] = 64'h0;
    mem[9'b101101101] = 64'h0;
    mem[9'b101101110] = 64'h0;
    mem[9'b101101111] = 64'h0;
    mem[9'b101110000] = 64'h0;
    mem[9'b101110001] = 64'h0;
    mem[9'b101110010] = 64'h0;
    mem[9'b101110011] = 64'h0;
    mem[9'b101110100] = 64'h0;
    mem[9'b101110101] = 64'h0;
    mem[9'b101110110] = 64'h0;
    mem[9'b101110111] = 64'h0;
    mem[9'b101111000] = 64'h0;
    mem[9'b101111001] = 64'h0;
    mem[9'b101111010] = 64'h0;
    mem[9'b101111011] = 64'h0;
    mem[9'b101111100] = 64'h0;
    mem[9'b101111101] = 64'h0;
    mem[9'b101111110] = 64'h0;
    mem[9'b101111111] = 64'h0;
    mem[9'b110000000] = 64'h0;
    mem[9'b110000001] = 64'h0;
    mem[9'b110000010] = 64'h0;
    mem[9'b110000011] = 64'h0;
    mem[9'b110000100] = 64'h0;
    mem[9'b110000101] = 64'h0;
    mem[9'b110000110] = 64'h0;
    mem[9'b110000111] = 64'h0;
    mem[9'b110001000] = 64'h0;
    mem[9'b110001001] = 64'h0;
    mem[9'b110001010] = 64'h0;
    mem[9'b110001011] = 64'h0;
    mem[9'b110001100] = 64'h0;
    mem[9'b110001101] = 64'h0;
    mem[9'b110001110] = 64'h0;
    mem[9'b110001111] = 64'h0;
    mem[9'b110010000] = 64'h0;
    mem[9'b110010001] = 64'h0;
    mem[9'b110010010] = 64'h0;
    mem[9'b110010011] = 64'h0;
    mem[9'b110010100] = 64'h0;
    mem[9'b110010101] = 64'h0;
    mem[9'b110010110] = 64'h0;
    mem[9'b110010111] = 64'h0;
    mem[9'b110011000] = 64'h0;
    mem[9'b110011001] = 64'h0;
    mem[9'b110011010] = 64'h0;
    mem[9'b110011011] = 64'h0;
    mem[9'b110011100] = 64'h0;
    mem[9'b110011101] = 64'h0;
    mem[9'b110011110] = 64'h0;
    mem[9'b110011111] = 64'h0;
    mem[9'b110100000] = 64'h0;
    mem[9'b110100001] = 64'h0;
    mem[9'b110100010] = 64'h0;
    mem[9'b110100011] = 64'h0;
    mem[9'b110100100] = 64'h0;
    mem[9'b110100101] = 64'h0;
    mem[9'b110100110] = 64'h0;
    mem[9'b110100111] = 64'h0;
    mem[9'b110101000] = 64'h0;
    mem[9'b110101001] = 64'h0;
    mem[9'b110101010] = 64'h0;
    mem[9'b110101011] = 64'h0;
    mem[9'b110101100] = 64'h0;
    mem[9'b110101101] = 64'h0;
    mem[9'b110101110] = 64'h0;
    mem[9'b110101111] = 64'h0;
    mem[9'b110110000] = 64'h0;
    mem[9'b110110001] = 64'h0;
    mem[9'b110110010] = 64'h0;
    mem[9'b110110011] = 64'h0;
    mem[9'b110110100] = 64'h0;
    mem[9'b110110101] = 64'h0;
    mem[9'b110110110] = 64'h0;
    mem[9'b110110111] = 64'h0;
    mem[9'b110111000] = 64'h0;
    mem[9'b110111001] = 64'h0;
    mem[9'b110111010] = 64'h0;
    mem[9'b110111011] = 64'h0;
    mem[9'b110111100] = 64'h0;
    mem[9'b110111101] = 64'h0;
    mem[9'b110111110] = 64'h0;
    mem[9'b110111111] = 64'h0;
    mem[9'b111000000] = 64'h0;
    mem[9'b111000001] = 64'h0;
    mem[9'b111000010] = 64'h0;
    mem[9'b111000011] = 64'h0;
    mem[9'b111000100] = 64'h0;
    mem[9'b111000101] = 64'h0;
    mem[9'b111000110] = 64'h0;
    mem[9'b111000111] = 64'h0;
    mem[9'b111001000] = 64'h0;
    mem[9'b111001001] = 64'h0;
    mem[9'b111001010] = 64'h0;
    mem[9'b111001011] = 64'h0;
    mem[9'b111001100] = 64'h0;
    mem[9'b111001101] = 64'h0;
    mem[9'b111001110] = 64'h0;
    mem[9'b111001111] = 64'h0;
    mem[9'b111010000] = 64'h0;
    mem[9'b111010001] = 64'h0;
    mem[9'b111010010] = 64'h0;
    mem[9'b111010011] = 64'h0;
    mem[9'b111010100] = 64'h0;
    mem[9'b111010101] = 64'h0;
    mem[9'b111010110] = 64'h0;
    mem[9'b111010111] = 64'h0;
    mem[9'b111011000] = 64'h0;
    mem[9'b111011001] = 64'h0;
    mem[9'b111011010] = 64'h0;
    mem[9'b111011011] = 64'h0;
    mem[9'b111011100] = 64'h0;
    mem[9'b111011101] = 64'h0;
    mem[9'b111011110] = 64'h0;
    mem[9'b111011111] = 64'h0;
    mem[9'b111100000] = 64'h0;
    mem[9'b111100001] = 64'h0;
    mem[9'b111100010] = 64'h0;
    mem[9'b111100011] = 64'h0;
    mem[9'b111100100] = 64'h0;
    mem[9'b111100101] = 64'h0;
    mem[9'b111100110] = 64'h0;
    mem[9'b111100111] = 64'h0;
    mem[9'b111101000] = 64'h0;
    mem[9'b111101001] = 64'h0;
    mem[9'b111101010] = 64'h0;
    mem[9'b111101011] = 64'h0;
    mem[9'b111101100] = 64'h0;
    mem[9'b111101101] = 64'h0;
    mem[9'b111101110] = 64'h0;
    mem[9'b111101111] = 64'h0;
    mem[9'b111110000] = 64'h460001;
    mem[9'b111110001] = 64'h410001;
    mem[9'b111110010] = 64'h490001;
    mem[9'b111110011] = 64'h4c0001;
    mem[9'b111110100] = 64'h200001;
    mem[9'b111110101] = 64'h9;
    mem[9'b111110110] = 64'hd0001;
    mem[9'b111110111] = 64'ha0001;
    mem[9'b111111000] = 64'h0;
    mem[9'b111111001] = 64'h0;
    mem[9'b111111010] = 64'h0;
    mem[9'b111111011] = 64'h0;
    mem[9'b111111100] = 64'h0;
    mem[9'b111111101] = 64'h0;
    mem[9'b111111110] = 64'h0;
    mem[9'b111111111] = 64'h0;
    end

    always @(posedge clock) begin
       data <= mem[address];
    end
endmodule // walker$steps


module walker$uart(clock,reset,divisor,valid,ready,data,transmit);

    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  [15:0] divisor;
    input wire  valid;
    output reg  ready;
    input wire  [7:0] data;
    output reg  transmit;

    // Constant declarations
    localparam  stop_bit = 10'b1000000000;

    // Stub signals
    reg  [9:0] shift$d;
    wire  [9:0] shift$q;
    reg  shift$clock;
    reg  [3:0] left$d;
    wire  [3:0] left$q;
    reg  left$clock;
    reg  [15:0] cycles$d;
    wire  [15:0] cycles$q;
    reg  cycles$clock;
    reg  line$d;
    wire  line$q;
    reg  line$clock;

    // Sub module instances
    walker$uart$shift shift(
        .d(shift$d),
        .q(shift$q),
        .clock(shift$clock)
    );
    walker$uart$left left(
        .d(left$d),
        .q(left$q),
        .clock(left$clock)
    );
    walker$uart$cycles cycles(
        .d(cycles$d),
        .q(cycles$q),
        .clock(cycles$clock)
    );
    walker$uart$line line(
        .d(line$d),
        .q(line$q),
        .clock(line$clock)
    );

    // Update code

    always @(*) begin
        shift$clock = clock;
    end

    always @(*) begin
        left$clock = clock;
    end

    always @(*) begin
        cycles$clock = clock;
    end

    always @(*) begin
        line$clock = clock;
    end

    always @(*) begin
        shift$d = shift$q;
        if (left$q == 32'h0) begin
            if (valid) begin
                shift$d = (((data) & 10'h3ff) << 32'h1) | stop_bit;
            end
        end
        else begin
            if (cycles$q == 32'h0) begin
                shift$d = shift$q >> 32'h1;
            end
        end
    end

    always @(*) begin
        left$d = left$q;
        if (left$q == 32'h0) begin
            if (valid) begin
                left$d = 32'ha;
            end
        end
        else begin
            if (cycles$q == 32'h0) begin
                left$d = left$q - 32'h1;
            end
        end
        if (reset) begin
            left$d = 32'h0;
        end
    end

    always @(*) begin
        cycles$d = cycles$q;
        if (left$q == 32'h0) begin
            cycles$d = divisor;
        end
        else begin
            cycles$d = cycles$q - 32'h1;
            if (cycles$q == 32'h0) begin
                cycles$d = divisor;
            end
        end
    end

    always @(*) begin
        line$d = line$q;
        line$d = 1'b0;
        if (left$q == 32'h0) begin
        end
        else begin
            line$d = ~shift$q[32'h0];
        end
    end

    always @(*) begin
        ready = left$q == 32'h0;
    end

    always @(*) begin
        transmit = ~line$q;
    end

endmodule // walker$uart


module walker$uart$cycles(d,q,clock);

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

endmodule // walker$uart$cycles


module walker$uart$left(d,q,clock);

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

endmodule // walker$uart$left


module walker$uart$line(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // walker$uart$line


module walker$uart$shift(d,q,clock);

    // Module arguments
    input wire  [9:0] d;
    output reg  [9:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 10'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // walker$uart$shift


module walker$walked(d,q,clock);

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

endmodule // walker$walked


module walker$wrong(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // walker$wrong
