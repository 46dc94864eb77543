// Generated from the Rust-HDL circuit of this name; do not edit.


module line_memory(clock,reset,m_ar_valid,m_ar_ready,m_ar_id,m_ar_address,m_r_valid,m_r_ready,m_r_id,m_r_data,m_r_response,m_aw_valid,m_aw_ready,m_aw_id,m_aw_address,m_w_valid,m_w_ready,m_w_data,m_w_strobe,m_w_last,m_b_valid,m_b_ready,m_b_id,m_b_response);

    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  m_ar_valid;
    output reg  m_ar_ready;
    input wire  [7:0] m_ar_id;
    input wire  [39:0] m_ar_address;
    output reg  m_r_valid;
    input wire  m_r_ready;
    output reg  [7:0] m_r_id;
    output reg  [511:0] m_r_data;
    output reg  [1:0] m_r_response;
    input wire  m_aw_valid;
    output reg  m_aw_ready;
    input wire  [7:0] m_aw_id;
    input wire  [39:0] m_aw_address;
    input wire  m_w_valid;
    output reg  m_w_ready;
    input wire  [511:0] m_w_data;
    input wire  [63:0] m_w_strobe;
    input wire  m_w_last;
    output reg  m_b_valid;
    input wire  m_b_ready;
    output reg  [7:0] m_b_id;
    output reg  [1:0] m_b_response;

    // Constant declarations
    localparam  page_frames = 28'h1c;
    localparam  first_table = 28'h1000;
    localparam  end_of_tables = 28'h1004;
    localparam  tables_at = 11'b11100000000;

    // Enums
    localparam State$Idle = 0;
    localparam State$Work = 1;
    localparam State$Answer = 2;

    // Stub signals
    reg  [10:0] memory$0$read_address;
    reg  memory$0$read_clock;
    wire  [63:0] memory$0$read_data;
    reg  [10:0] memory$0$write_address;
    reg  memory$0$write_clock;
    reg  [63:0] memory$0$write_data;
    reg  memory$0$write_enable;
    reg  [10:0] memory$1$read_address;
    reg  memory$1$read_clock;
    wire  [63:0] memory$1$read_data;
    reg  [10:0] memory$1$write_address;
    reg  memory$1$write_clock;
    reg  [63:0] memory$1$write_data;
    reg  memory$1$write_enable;
    reg  [10:0] memory$2$read_address;
    reg  memory$2$read_clock;
    wire  [63:0] memory$2$read_data;
    reg  [10:0] memory$2$write_address;
    reg  memory$2$write_clock;
    reg  [63:0] memory$2$write_data;
    reg  memory$2$write_enable;
    reg  [10:0] memory$3$read_address;
    reg  memory$3$read_clock;
    wire  [63:0] memory$3$read_data;
    reg  [10:0] memory$3$write_address;
    reg  memory$3$write_clock;
    reg  [63:0] memory$3$write_data;
    reg  memory$3$write_enable;
    reg  [10:0] memory$4$read_address;
    reg  memory$4$read_clock;
    wire  [63:0] memory$4$read_data;
    reg  [10:0] memory$4$write_address;
    reg  memory$4$write_clock;
    reg  [63:0] memory$4$write_data;
    reg  memory$4$write_enable;
    reg  [10:0] memory$5$read_address;
    reg  memory$5$read_clock;
    wire  [63:0] memory$5$read_data;
    reg  [10:0] memory$5$write_address;
    reg  memory$5$write_clock;
    reg  [63:0] memory$5$write_data;
    reg  memory$5$write_enable;
    reg  [10:0] memory$6$read_address;
    reg  memory$6$read_clock;
    wire  [63:0] memory$6$read_data;
    reg  [10:0] memory$6$write_address;
    reg  memory$6$write_clock;
    reg  [63:0] memory$6$write_data;
    reg  memory$6$write_enable;
    reg  [10:0] memory$7$read_address;
    reg  memory$7$read_clock;
    wire  [63:0] memory$7$read_data;
    reg  [10:0] memory$7$write_address;
    reg  memory$7$write_clock;
    reg  [63:0] memory$7$write_data;
    reg  memory$7$write_enable;
    reg  [1:0] reading$d;
    wire  [1:0] reading$q;
    reg  reading$clock;
    reg  [7:0] read_id$d;
    wire  [7:0] read_id$q;
    reg  read_id$clock;
    reg  [10:0] read_line$d;
    wire  [10:0] read_line$q;
    reg  read_line$clock;
    reg  read_bad$d;
    wire  read_bad$q;
    reg  read_bad$clock;
    reg  [1:0] writing$d;
    wire  [1:0] writing$q;
    reg  writing$clock;
    reg  [7:0] write_id$d;
    wire  [7:0] write_id$q;
    reg  write_id$clock;
    reg  [10:0] write_line$d;
    wire  [10:0] write_line$q;
    reg  write_line$clock;
    reg  write_bad$d;
    wire  write_bad$q;
    reg  write_bad$clock;

    // Local signals
    reg  [27:0] read_frame;
    reg  [27:0] write_frame;
    reg  [7:0] strobe$0;
    reg  [7:0] strobe$1;
    reg  [7:0] strobe$2;
    reg  [7:0] strobe$3;
    reg  [7:0] strobe$4;
    reg  [7:0] strobe$5;
    reg  [7:0] strobe$6;
    reg  [7:0] strobe$7;
    reg  partial;
    reg  beat;

    // Sub module instances
    line_memory$memory$0 memory$0(
        .read_address(memory$0$read_address),
        .read_clock(memory$0$read_clock),
        .read_data(memory$0$read_data),
        .write_address(memory$0$write_address),
        .write_clock(memory$0$write_clock),
        .write_data(memory$0$write_data),
        .write_enable(memory$0$write_enable)
    );
    line_memory$memory$1 memory$1(
        .read_address(memory$1$read_address),
        .read_clock(memory$1$read_clock),
        .read_data(memory$1$read_data),
        .write_address(memory$1$write_address),
        .write_clock(memory$1$write_clock),
        .write_data(memory$1$write_data),
        .write_enable(memory$1$write_enable)
    );
    line_memory$memory$2 memory$2(
        .read_address(memory$2$read_address),
        .read_clock(memory$2$read_clock),
        .read_data(memory$2$read_data),
        .write_address(memory$2$write_address),
        .write_clock(memory$2$write_clock),
        .write_data(memory$2$write_data),
        .write_enable(memory$2$write_enable)
    );
    line_memory$memory$3 memory$3(
        .read_address(memory$3$read_address),
        .read_clock(memory$3$read_clock),
        .read_data(memory$3$read_data),
        .write_address(memory$3$write_address),
        .write_clock(memory$3$write_clock),
        .write_data(memory$3$write_data),
        .write_enable(memory$3$write_enable)
    );
    line_memory$memory$4 memory$4(
        .read_address(memory$4$read_address),
        .read_clock(memory$4$read_clock),
        .read_data(memory$4$read_data),
        .write_address(memory$4$write_address),
        .write_clock(memory$4$write_clock),
        .write_data(memory$4$write_data),
        .write_enable(memory$4$write_enable)
    );
    line_memory$memory$5 memory$5(
        .read_address(memory$5$read_address),
        .read_clock(memory$5$read_clock),
        .read_data(memory$5$read_data),
        .write_address(memory$5$write_address),
        .write_clock(memory$5$write_clock),
        .write_data(memory$5$write_data),
        .write_enable(memory$5$write_enable)
    );
    line_memory$memory$6 memory$6(
        .read_address(memory$6$read_address),
        .read_clock(memory$6$read_clock),
        .read_data(memory$6$read_data),
        .write_address(memory$6$write_address),
        .write_clock(memory$6$write_clock),
        .write_data(memory$6$write_data),
        .write_enable(memory$6$write_enable)
    );
    line_memory$memory$7 memory$7(
        .read_address(memory$7$read_address),
        .read_clock(memory$7$read_clock),
        .read_data(memory$7$read_data),
        .write_address(memory$7$write_address),
        .write_clock(memory$7$write_clock),
        .write_data(memory$7$write_data),
        .write_enable(memory$7$write_enable)
    );
    line_memory$reading reading(
        .d(reading$d),
        .q(reading$q),
        .clock(reading$clock)
    );
    line_memory$read_id read_id(
        .d(read_id$d),
        .q(read_id$q),
        .clock(read_id$clock)
    );
    line_memory$read_line read_line(
        .d(read_line$d),
        .q(read_line$q),
        .clock(read_line$clock)
    );
    line_memory$read_bad read_bad(
        .d(read_bad$d),
        .q(read_bad$q),
        .clock(read_bad$clock)
    );
    line_memory$writing writing(
        .d(writing$d),
        .q(writing$q),
        .clock(writing$clock)
    );
    line_memory$write_id write_id(
        .d(write_id$d),
        .q(write_id$q),
        .clock(write_id$clock)
    );
    line_memory$write_line write_line(
        .d(write_line$d),
        .q(write_line$q),
        .clock(write_line$clock)
    );
    line_memory$write_bad write_bad(
        .d(write_bad$d),
        .q(write_bad$q),
        .clock(write_bad$clock)
    );

    // Update code

    always @(*) begin
        reading$clock = clock;
    end

    always @(*) begin
        read_id$clock = clock;
    end

    always @(*) begin
        read_line$clock = clock;
    end

    always @(*) begin
        read_bad$clock = clock;
    end

    always @(*) begin
        reading$d = reading$q;
        case (reading$q)
        State$Idle: begin
            if (m_ar_valid) begin
                reading$d = State$Work;
            end
        end
        State$Work: begin
            reading$d = State$Answer;
        end
        State$Answer: begin
            if (m_r_ready) begin
                reading$d = State$Idle;
            end
        end
        default: begin
            reading$d = State$Idle;
        end
        endcase
        if (reset) begin
            reading$d = State$Idle;
        end
    end

    always @(*) begin
        read_id$d = read_id$q;
        case (reading$q)
        State$Idle: begin
            read_id$d = m_ar_id;
        end
        State$Work: begin
        end
        State$Answer: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        read_line$d = read_line$q;
        case (reading$q)
        State$Idle: begin
            read_line$d = m_ar_address[(32'h6)+:(11)];
            if (read_frame >= first_table) begin
                read_line$d = ((m_ar_address[(32'h6)+:(8)]) & 11'h7ff) | tables_at;
            end
        end
        State$Work: begin
        end
        State$Answer: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        read_bad$d = read_bad$q;
        case (reading$q)
        State$Idle: begin
            read_bad$d = read_frame >= page_frames;
            if (read_frame >= first_table) begin
                read_bad$d = read_frame >= end_of_tables;
            end
        end
        State$Work: begin
        end
        State$Answer: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        writing$clock = clock;
    end

    always @(*) begin
        write_id$clock = clock;
    end

    always @(*) begin
        write_line$clock = clock;
    end

    always @(*) begin
        write_bad$clock = clock;
    end

    always @(*) begin
        writing$d = writing$q;
        case (writing$q)
        State$Idle: begin
            if (m_aw_valid) begin
                writing$d = State$Work;
            end
        end
        State$Work: begin
            if (m_w_valid) begin
                if (m_w_last) begin
                    writing$d = State$Answer;
                end
            end
        end
        State$Answer: begin
            if (m_b_ready) begin
                writing$d = State$Idle;
            end
        end
        default: begin
            writing$d = State$Idle;
        end
        endcase
        if (reset) begin
            writing$d = State$Idle;
        end
    end

    always @(*) begin
        write_id$d = write_id$q;
        case (writing$q)
        State$Idle: begin
            write_id$d = m_aw_id;
        end
        State$Work: begin
        end
        State$Answer: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        write_line$d = write_line$q;
        case (writing$q)
        State$Idle: begin
            write_line$d = m_aw_address[(32'h6)+:(11)];
            if (write_frame >= first_table) begin
                write_line$d = ((m_aw_address[(32'h6)+:(8)]) & 11'h7ff) | tables_at;
            end
        end
        State$Work: begin
            if (m_w_valid) begin
                write_line$d = write_line$q + 32'h1;
            end
        end
        State$Answer: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        write_bad$d = write_bad$q;
        case (writing$q)
        State$Idle: begin
            write_bad$d = write_frame >= page_frames;
            if (write_frame >= first_table) begin
                write_bad$d = write_frame >= end_of_tables;
            end
        end
        State$Work: begin
            if (m_w_valid) begin
                write_bad$d = write_bad$q | partial;
            end
        end
        State$Answer: begin
        end
        default: begin
        end
        endcase
    end

    always @(*) begin
        read_frame = m_ar_address[(32'hc)+:(28)];
    end

    always @(*) begin
        write_frame = m_aw_address[(32'hc)+:(28)];
    end

    always @(*) begin
        beat = (writing$q == State$Work) & m_w_valid;
    end

    always @(*) begin
        partial = 1'b0;
        if (|strobe$0 & ~&strobe$0) begin
            partial = 1'b1;
        end
        if (|strobe$1 & ~&strobe$1) begin
            partial = 1'b1;
        end
        if (|strobe$2 & ~&strobe$2) begin
            partial = 1'b1;
        end
        if (|strobe$3 & ~&strobe$3) begin
            partial = 1'b1;
        end
        if (|strobe$4 & ~&strobe$4) begin
            partial = 1'b1;
        end
        if (|strobe$5 & ~&strobe$5) begin
            partial = 1'b1;
        end
        if (|strobe$6 & ~&strobe$6) begin
            partial = 1'b1;
        end
        if (|strobe$7 & ~&strobe$7) begin
            partial = 1'b1;
        end
    end

    always @(*) begin
        strobe$0 = m_w_strobe[(0 * 32'h8)+:(8)];
    end

    always @(*) begin
        memory$0$read_clock = clock;
    end

    always @(*) begin
        memory$0$write_clock = clock;
    end

    always @(*) begin
        memory$0$read_address = read_line$q;
    end

    always @(*) begin
        memory$0$write_address = write_line$q;
    end

    always @(*) begin
        memory$0$write_enable = beat & ~write_bad$q & &strobe$0;
    end

    always @(*) begin
        strobe$1 = m_w_strobe[(1 * 32'h8)+:(8)];
    end

    always @(*) begin
        memory$1$read_clock = clock;
    end

    always @(*) begin
        memory$1$write_clock = clock;
    end

    always @(*) begin
        memory$1$read_address = read_line$q;
    end

    always @(*) begin
        memory$1$write_address = write_line$q;
    end

    always @(*) begin
        memory$1$write_enable = beat & ~write_bad$q & &strobe$1;
    end

    always @(*) begin
        strobe$2 = m_w_strobe[(2 * 32'h8)+:(8)];
    end

    always @(*) begin
        memory$2$read_clock = clock;
    end

    always @(*) begin
        memory$2$write_clock = clock;
    end

    always @(*) begin
        memory$2$read_address = read_line$q;
    end

    always @(*) begin
        memory$2$write_address = write_line$q;
    end

    always @(*) begin
        memory$2$write_enable = beat & ~write_bad$q & &strobe$2;
    end

    always @(*) begin
        strobe$3 = m_w_strobe[(3 * 32'h8)+:(8)];
    end

    always @(*) begin
        memory$3$read_clock = clock;
    end

    always @(*) begin
        memory$3$write_clock = clock;
    end

    always @(*) begin
        memory$3$read_address = read_line$q;
    end

    always @(*) begin
        memory$3$write_address = write_line$q;
    end

    always @(*) begin
        memory$3$write_enable = beat & ~write_bad$q & &strobe$3;
    end

    always @(*) begin
        strobe$4 = m_w_strobe[(4 * 32'h8)+:(8)];
    end

    always @(*) begin
        memory$4$read_clock = clock;
    end

    always @(*) begin
        memory$4$write_clock = clock;
    end

    always @(*) begin
        memory$4$read_address = read_line$q;
    end

    always @(*) begin
        memory$4$write_address = write_line$q;
    end

    always @(*) begin
        memory$4$write_enable = beat & ~write_bad$q & &strobe$4;
    end

    always @(*) begin
        strobe$5 = m_w_strobe[(5 * 32'h8)+:(8)];
    end

    always @(*) begin
        memory$5$read_clock = clock;
    end

    always @(*) begin
        memory$5$write_clock = clock;
    end

    always @(*) begin
        memory$5$read_address = read_line$q;
    end

    always @(*) begin
        memory$5$write_address = write_line$q;
    end

    always @(*) begin
        memory$5$write_enable = beat & ~write_bad$q & &strobe$5;
    end

    always @(*) begin
        strobe$6 = m_w_strobe[(6 * 32'h8)+:(8)];
    end

    always @(*) begin
        memory$6$read_clock = clock;
    end

    always @(*) begin
        memory$6$write_clock = clock;
    end

    always @(*) begin
        memory$6$read_address = read_line$q;
    end

    always @(*) begin
        memory$6$write_address = write_line$q;
    end

    always @(*) begin
        memory$6$write_enable = beat & ~write_bad$q & &strobe$6;
    end

    always @(*) begin
        strobe$7 = m_w_strobe[(7 * 32'h8)+:(8)];
    end

    always @(*) begin
        memory$7$read_clock = clock;
    end

    always @(*) begin
        memory$7$write_clock = clock;
    end

    always @(*) begin
        memory$7$read_address = read_line$q;
    end

    always @(*) begin
        memory$7$write_address = write_line$q;
    end

    always @(*) begin
        memory$7$write_enable = beat & ~write_bad$q & &strobe$7;
    end

    always @(*) begin
        memory$0$write_data = m_w_data[(64'h0)+:(64)];
    end

    always @(*) begin
        memory$1$write_data = m_w_data[(64'h40)+:(64)];
    end

    always @(*) begin
        memory$2$write_data = m_w_data[(64'h80)+:(64)];
    end

    always @(*) begin
        memory$3$write_data = m_w_data[(64'hc0)+:(64)];
    end

    always @(*) begin
        memory$4$write_data = m_w_data[(64'h100)+:(64)];
    end

    always @(*) begin
        memory$5$write_data = m_w_data[(64'h140)+:(64)];
    end

    always @(*) begin
        memory$6$write_data = m_w_data[(64'h180)+:(64)];
    end

    always @(*) begin
        memory$7$write_data = m_w_data[(64'h1c0)+:(64)];
    end

    always @(*) begin
        m_r_data[(64'h0)+:(64)] = memory$0$read_data;
        m_r_data[(64'h40)+:(64)] = memory$1$read_data;
        m_r_data[(64'h80)+:(64)] = memory$2$read_data;
        m_r_data[(64'hc0)+:(64)] = memory$3$read_data;
        m_r_data[(64'h100)+:(64)] = memory$4$read_data;
        m_r_data[(64'h140)+:(64)] = memory$5$read_data;
        m_r_data[(64'h180)+:(64)] = memory$6$read_data;
        m_r_data[(64'h1c0)+:(64)] = memory$7$read_data;
    end

    always @(*) begin
        m_ar_ready = reading$q == State$Idle;
    end

    always @(*) begin
        m_r_valid = reading$q == State$Answer;
    end

    always @(*) begin
        m_r_id = read_id$q;
    end

    always @(*) begin
        m_r_response = 32'h0;
        if (read_bad$q) begin
            m_r_response = 32'h2;
        end
    end

    always @(*) begin
        m_aw_ready = writing$q == State$Idle;
    end

    always @(*) begin
        m_w_ready = writing$q == State$Work;
    end

    always @(*) begin
        m_b_valid = writing$q == State$Answer;
    end

    always @(*) begin
        m_b_id = write_id$q;
    end

    always @(*) begin
        m_b_response = 32'h0;
        if (write_bad$q) begin
            m_b_response = 32'h2;
        end
    end

endmodule // line_memory


module line_memory$memory$0(read_address,read_clock,read_data,write_address,write_clock,write_data,write_enable);

    // Module arguments
    input wire  [10:0] read_address;
    input wire  read_clock;
    output reg  [63:0] read_data;
    input wire  [10:0] write_address;
    input wire  write_clock;
    input wire  [63:0] write_data;
    input wire  write_enable;

    // Update code (custom)
    reg[63:0] mem[2047:0];



    always @(posedge read_clock) begin
       read_data <= mem[read_address];
    end

    always @(posedge write_clock) begin
       if (write_enable) begin
          mem[write_address] <= write_data;
       end
    end

endmodule // line_memory$memory$0


module line_memory$memory$1(read_address,read_clock,read_data,write_address,write_clock,write_data,write_enable);

    // Module arguments
    input wire  [10:0] read_address;
    input wire  read_clock;
    output reg  [63:0] read_data;
    input wire  [10:0] write_address;
    input wire  write_clock;
    input wire  [63:0] write_data;
    input wire  write_enable;

    // Update code (custom)
    reg[63:0] mem[2047:0];



    always @(posedge read_clock) begin
       read_data <= mem[read_address];
    end

    always @(posedge write_clock) begin
       if (write_enable) begin
          mem[write_address] <= write_data;
       end
    end

endmodule // line_memory$memory$1


module line_memory$memory$2(read_address,read_clock,read_data,write_address,write_clock,write_data,write_enable);

    // Module arguments
    input wire  [10:0] read_address;
    input wire  read_clock;
    output reg  [63:0] read_data;
    input wire  [10:0] write_address;
    input wire  write_clock;
    input wire  [63:0] write_data;
    input wire  write_enable;

    // Update code (custom)
    reg[63:0] mem[2047:0];



    always @(posedge read_clock) begin
       read_data <= mem[read_address];
    end

    always @(posedge write_clock) begin
       if (write_enable) begin
          mem[write_address] <= write_data;
       end
    end

endmodule // line_memory$memory$2


module line_memory$memory$3(read_address,read_clock,read_data,write_address,write_clock,write_data,write_enable);

    // Module arguments
    input wire  [10:0] read_address;
    input wire  read_clock;
    output reg  [63:0] read_data;
    input wire  [10:0] write_address;
    input wire  write_clock;
    input wire  [63:0] write_data;
    input wire  write_enable;

    // Update code (custom)
    reg[63:0] mem[2047:0];



    always @(posedge read_clock) begin
       read_data <= mem[read_address];
    end

    always @(posedge write_clock) begin
       if (write_enable) begin
          mem[write_address] <= write_data;
       end
    end

endmodule // line_memory$memory$3


module line_memory$memory$4(read_address,read_clock,read_data,write_address,write_clock,write_data,write_enable);

    // Module arguments
    input wire  [10:0] read_address;
    input wire  read_clock;
    output reg  [63:0] read_data;
    input wire  [10:0] write_address;
    input wire  write_clock;
    input wire  [63:0] write_data;
    input wire  write_enable;

    // Update code (custom)
    reg[63:0] mem[2047:0];



    always @(posedge read_clock) begin
       read_data <= mem[read_address];
    end

    always @(posedge write_clock) begin
       if (write_enable) begin
          mem[write_address] <= write_data;
       end
    end

endmodule // line_memory$memory$4


module line_memory$memory$5(read_address,read_clock,read_data,write_address,write_clock,write_data,write_enable);

    // Module arguments
    input wire  [10:0] read_address;
    input wire  read_clock;
    output reg  [63:0] read_data;
    input wire  [10:0] write_address;
    input wire  write_clock;
    input wire  [63:0] write_data;
    input wire  write_enable;

    // Update code (custom)
    reg[63:0] mem[2047:0];



    always @(posedge read_clock) begin
       read_data <= mem[read_address];
    end

    always @(posedge write_clock) begin
       if (write_enable) begin
          mem[write_address] <= write_data;
       end
    end

endmodule // line_memory$memory$5


module line_memory$memory$6(read_address,read_clock,read_data,write_address,write_clock,write_data,write_enable);

    // Module arguments
    input wire  [10:0] read_address;
    input wire  read_clock;
    output reg  [63:0] read_data;
    input wire  [10:0] write_address;
    input wire  write_clock;
    input wire  [63:0] write_data;
    input wire  write_enable;

    // Update code (custom)
    reg[63:0] mem[2047:0];



    always @(posedge read_clock) begin
       read_data <= mem[read_address];
    end

    always @(posedge write_clock) begin
       if (write_enable) begin
          mem[write_address] <= write_data;
       end
    end

endmodule // line_memory$memory$6


module line_memory$memory$7(read_address,read_clock,read_data,write_address,write_clock,write_data,write_enable);

    // Module arguments
    input wire  [10:0] read_address;
    input wire  read_clock;
    output reg  [63:0] read_data;
    input wire  [10:0] write_address;
    input wire  write_clock;
    input wire  [63:0] write_data;
    input wire  write_enable;

    // Update code (custom)
    reg[63:0] mem[2047:0];



    always @(posedge read_clock) begin
       read_data <= mem[read_address];
    end

    always @(posedge write_clock) begin
       if (write_enable) begin
          mem[write_address] <= write_data;
       end
    end

endmodule // line_memory$memory$7


module line_memory$read_bad(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // line_memory$read_bad


module line_memory$read_id(d,q,clock);

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

endmodule // line_memory$read_id


module line_memory$read_line(d,q,clock);

    // Module arguments
    input wire  [10:0] d;
    output reg  [10:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 11'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // line_memory$read_line


module line_memory$reading(d,q,clock);

    // Module arguments
    input wire  [1:0] d;
    output reg  [1:0] q;
    input wire  clock;

    // Enums
    localparam State$Idle = 0;
    localparam State$Work = 1;
    localparam State$Answer = 2;

    // Update code (custom)
    initial begin
       q = 64'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // line_memory$reading


module line_memory$write_bad(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // line_memory$write_bad


module line_memory$write_id(d,q,clock);

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

endmodule // line_memory$write_id


module line_memory$write_line(d,q,clock);

    // Module arguments
    input wire  [10:0] d;
    output reg  [10:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 11'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // line_memory$write_line


module line_memory$writing(d,q,clock);

    // Module arguments
    input wire  [1:0] d;
    output reg  [1:0] q;
    input wire  clock;

    // Enums
    localparam State$Idle = 0;
    localparam State$Work = 1;
    localparam State$Answer = 2;

    // Update code (custom)
    initial begin
       q = 64'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // line_memory$writing
