// Generated from the Rust-HDL circuit of this name; do not edit.


module reply(valid,old_data,new_data,strobe,killed,touched,bad,waiting,late_mask,data,late,installed);

    // Module arguments
    input wire  valid;
    input wire  [511:0] old_data;
    input wire  [511:0] new_data;
    input wire  [63:0] strobe;
    input wire  killed;
    input wire  [7:0] touched;
    input wire  [7:0] bad;
    input wire  [7:0] waiting;
    input wire  [63:0] late_mask;
    output reg  [511:0] data;
    output reg  [7:0] late;
    output reg  [7:0] installed;

    // Local signals
    reg  [7:0] use_new;
    reg  [63:0] byte_mask$0;
    reg  [63:0] byte_mask$1;
    reg  [63:0] byte_mask$2;
    reg  [63:0] byte_mask$3;
    reg  [63:0] byte_mask$4;
    reg  [63:0] byte_mask$5;
    reg  [63:0] byte_mask$6;
    reg  [63:0] byte_mask$7;
    reg  [63:0] word_mask$0;
    reg  [63:0] word_mask$1;
    reg  [63:0] word_mask$2;
    reg  [63:0] word_mask$3;
    reg  [63:0] word_mask$4;
    reg  [63:0] word_mask$5;
    reg  [63:0] word_mask$6;
    reg  [63:0] word_mask$7;
    reg  [63:0] late_word$0;
    reg  [63:0] late_word$1;
    reg  [63:0] late_word$2;
    reg  [63:0] late_word$3;
    reg  [63:0] late_word$4;
    reg  [63:0] late_word$5;
    reg  [63:0] late_word$6;
    reg  [63:0] late_word$7;

    // Update code

    always @(*) begin
        byte_mask$0 = 64'hff;
        byte_mask$1 = 64'hff00;
        byte_mask$2 = 64'hff0000;
        byte_mask$3 = 64'hff000000;
        byte_mask$4 = 64'hff00000000;
        byte_mask$5 = 64'hff0000000000;
        byte_mask$6 = 64'hff000000000000;
        byte_mask$7 = 64'hff00000000000000;
        late = 32'h0;
        if (valid) begin
            if (killed) begin
            end
            else begin
                late = touched & waiting;
            end
        end
    end

    always @(*) begin
        installed = 32'h0;
        if (valid) begin
            if (killed) begin
            end
            else begin
                installed = touched & ~waiting;
            end
        end
    end

    always @(*) begin
        use_new = 32'h0;
        if (valid) begin
            if (killed) begin
            end
            else begin
                use_new = installed | bad;
            end
        end
    end

    always @(*) begin
        word_mask$0 = 32'h0;
        if (valid) begin
            if (killed) begin
                if (strobe[0 * 32'h8 + 0]) begin
                    word_mask$0 = word_mask$0 | byte_mask$0;
                end
                if (strobe[0 * 32'h8 + 1]) begin
                    word_mask$0 = word_mask$0 | byte_mask$1;
                end
                if (strobe[0 * 32'h8 + 2]) begin
                    word_mask$0 = word_mask$0 | byte_mask$2;
                end
                if (strobe[0 * 32'h8 + 3]) begin
                    word_mask$0 = word_mask$0 | byte_mask$3;
                end
                if (strobe[0 * 32'h8 + 4]) begin
                    word_mask$0 = word_mask$0 | byte_mask$4;
                end
                if (strobe[0 * 32'h8 + 5]) begin
                    word_mask$0 = word_mask$0 | byte_mask$5;
                end
                if (strobe[0 * 32'h8 + 6]) begin
                    word_mask$0 = word_mask$0 | byte_mask$6;
                end
                if (strobe[0 * 32'h8 + 7]) begin
                    word_mask$0 = word_mask$0 | byte_mask$7;
                end
            end
            else begin
                if (use_new[0]) begin
                    word_mask$0 = 64'hffffffffffffffff;
                end
            end
        end
    end

    always @(*) begin
        late_word$0 = 32'h0;
        if (valid) begin
            if (killed) begin
            end
            else begin
                if (late[0]) begin
                    late_word$0 = late_mask;
                end
            end
        end
    end

    always @(*) begin
        word_mask$1 = 32'h0;
        if (valid) begin
            if (killed) begin
                if (strobe[1 * 32'h8 + 0]) begin
                    word_mask$1 = word_mask$1 | byte_mask$0;
                end
                if (strobe[1 * 32'h8 + 1]) begin
                    word_mask$1 = word_mask$1 | byte_mask$1;
                end
                if (strobe[1 * 32'h8 + 2]) begin
                    word_mask$1 = word_mask$1 | byte_mask$2;
                end
                if (strobe[1 * 32'h8 + 3]) begin
                    word_mask$1 = word_mask$1 | byte_mask$3;
                end
                if (strobe[1 * 32'h8 + 4]) begin
                    word_mask$1 = word_mask$1 | byte_mask$4;
                end
                if (strobe[1 * 32'h8 + 5]) begin
                    word_mask$1 = word_mask$1 | byte_mask$5;
                end
                if (strobe[1 * 32'h8 + 6]) begin
                    word_mask$1 = word_mask$1 | byte_mask$6;
                end
                if (strobe[1 * 32'h8 + 7]) begin
                    word_mask$1 = word_mask$1 | byte_mask$7;
                end
            end
            else begin
                if (use_new[1]) begin
                    word_mask$1 = 64'hffffffffffffffff;
                end
            end
        end
    end

    always @(*) begin
        late_word$1 = 32'h0;
        if (valid) begin
            if (killed) begin
            end
            else begin
                if (late[1]) begin
                    late_word$1 = late_mask;
                end
            end
        end
    end

    always @(*) begin
        word_mask$2 = 32'h0;
        if (valid) begin
            if (killed) begin
                if (strobe[2 * 32'h8 + 0]) begin
                    word_mask$2 = word_mask$2 | byte_mask$0;
                end
                if (strobe[2 * 32'h8 + 1]) begin
                    word_mask$2 = word_mask$2 | byte_mask$1;
                end
                if (strobe[2 * 32'h8 + 2]) begin
                    word_mask$2 = word_mask$2 | byte_mask$2;
                end
                if (strobe[2 * 32'h8 + 3]) begin
                    word_mask$2 = word_mask$2 | byte_mask$3;
                end
                if (strobe[2 * 32'h8 + 4]) begin
                    word_mask$2 = word_mask$2 | byte_mask$4;
                end
                if (strobe[2 * 32'h8 + 5]) begin
                    word_mask$2 = word_mask$2 | byte_mask$5;
                end
                if (strobe[2 * 32'h8 + 6]) begin
                    word_mask$2 = word_mask$2 | byte_mask$6;
                end
                if (strobe[2 * 32'h8 + 7]) begin
                    word_mask$2 = word_mask$2 | byte_mask$7;
                end
            end
            else begin
                if (use_new[2]) begin
                    word_mask$2 = 64'hffffffffffffffff;
                end
            end
        end
    end

    always @(*) begin
        late_word$2 = 32'h0;
        if (valid) begin
            if (killed) begin
            end
            else begin
                if (late[2]) begin
                    late_word$2 = late_mask;
                end
            end
        end
    end

    always @(*) begin
        word_mask$3 = 32'h0;
        if (valid) begin
            if (killed) begin
                if (strobe[3 * 32'h8 + 0]) begin
                    word_mask$3 = word_mask$3 | byte_mask$0;
                end
                if (strobe[3 * 32'h8 + 1]) begin
                    word_mask$3 = word_mask$3 | byte_mask$1;
                end
                if (strobe[3 * 32'h8 + 2]) begin
                    word_mask$3 = word_mask$3 | byte_mask$2;
                end
                if (strobe[3 * 32'h8 + 3]) begin
                    word_mask$3 = word_mask$3 | byte_mask$3;
                end
                if (strobe[3 * 32'h8 + 4]) begin
                    word_mask$3 = word_mask$3 | byte_mask$4;
                end
                if (strobe[3 * 32'h8 + 5]) begin
                    word_mask$3 = word_mask$3 | byte_mask$5;
                end
                if (strobe[3 * 32'h8 + 6]) begin
                    word_mask$3 = word_mask$3 | byte_mask$6;
                end
                if (strobe[3 * 32'h8 + 7]) begin
                    word_mask$3 = word_mask$3 | byte_mask$7;
                end
            end
            else begin
                if (use_new[3]) begin
                    word_mask$3 = 64'hffffffffffffffff;
                end
            end
        end
    end

    always @(*) begin
        late_word$3 = 32'h0;
        if (valid) begin
            if (killed) begin
            end
            else begin
                if (late[3]) begin
                    late_word$3 = late_mask;
                end
            end
        end
    end

    always @(*) begin
        word_mask$4 = 32'h0;
        if (valid) begin
            if (killed) begin
                if (strobe[4 * 32'h8 + 0]) begin
                    word_mask$4 = word_mask$4 | byte_mask$0;
                end
                if (strobe[4 * 32'h8 + 1]) begin
                    word_mask$4 = word_mask$4 | byte_mask$1;
                end
                if (strobe[4 * 32'h8 + 2]) begin
                    word_mask$4 = word_mask$4 | byte_mask$2;
                end
                if (strobe[4 * 32'h8 + 3]) begin
                    word_mask$4 = word_mask$4 | byte_mask$3;
                end
                if (strobe[4 * 32'h8 + 4]) begin
                    word_mask$4 = word_mask$4 | byte_mask$4;
                end
                if (strobe[4 * 32'h8 + 5]) begin
                    word_mask$4 = word_mask$4 | byte_mask$5;
                end
                if (strobe[4 * 32'h8 + 6]) begin
                    word_mask$4 = word_mask$4 | byte_mask$6;
                end
                if (strobe[4 * 32'h8 + 7]) begin
                    word_mask$4 = word_mask$4 | byte_mask$7;
                end
            end
            else begin
                if (use_new[4]) begin
                    word_mask$4 = 64'hffffffffffffffff;
                end
            end
        end
    end

    always @(*) begin
        late_word$4 = 32'h0;
        if (valid) begin
            if (killed) begin
            end
            else begin
                if (late[4]) begin
                    late_word$4 = late_mask;
                end
            end
        end
    end

    always @(*) begin
        word_mask$5 = 32'h0;
        if (valid) begin
            if (killed) begin
                if (strobe[5 * 32'h8 + 0]) begin
                    word_mask$5 = word_mask$5 | byte_mask$0;
                end
                if (strobe[5 * 32'h8 + 1]) begin
                    word_mask$5 = word_mask$5 | byte_mask$1;
                end
                if (strobe[5 * 32'h8 + 2]) begin
                    word_mask$5 = word_mask$5 | byte_mask$2;
                end
                if (strobe[5 * 32'h8 + 3]) begin
                    word_mask$5 = word_mask$5 | byte_mask$3;
                end
                if (strobe[5 * 32'h8 + 4]) begin
                    word_mask$5 = word_mask$5 | byte_mask$4;
                end
                if (strobe[5 * 32'h8 + 5]) begin
                    word_mask$5 = word_mask$5 | byte_mask$5;
                end
                if (strobe[5 * 32'h8 + 6]) begin
                    word_mask$5 = word_mask$5 | byte_mask$6;
                end
                if (strobe[5 * 32'h8 + 7]) begin
                    word_mask$5 = word_mask$5 | byte_mask$7;
                end
            end
            else begin
                if (use_new[5]) begin
                    word_mask$5 = 64'hffffffffffffffff;
                end
            end
        end
    end

    always @(*) begin
        late_word$5 = 32'h0;
        if (valid) begin
            if (killed) begin
            end
            else begin
                if (late[5]) begin
                    late_word$5 = late_mask;
                end
            end
        end
    end

    always @(*) begin
        word_mask$6 = 32'h0;
        if (valid) begin
            if (killed) begin
                if (strobe[6 * 32'h8 + 0]) begin
                    word_mask$6 = word_mask$6 | byte_mask$0;
                end
                if (strobe[6 * 32'h8 + 1]) begin
                    word_mask$6 = word_mask$6 | byte_mask$1;
                end
                if (strobe[6 * 32'h8 + 2]) begin
                    word_mask$6 = word_mask$6 | byte_mask$2;
                end
                if (strobe[6 * 32'h8 + 3]) begin
                    word_mask$6 = word_mask$6 | byte_mask$3;
                end
                if (strobe[6 * 32'h8 + 4]) begin
                    word_mask$6 = word_mask$6 | byte_mask$4;
                end
                if (strobe[6 * 32'h8 + 5]) begin
                    word_mask$6 = word_mask$6 | byte_mask$5;
                end
                if (strobe[6 * 32'h8 + 6]) begin
                    word_mask$6 = word_mask$6 | byte_mask$6;
                end
                if (strobe[6 * 32'h8 + 7]) begin
                    word_mask$6 = word_mask$6 | byte_mask$7;
                end
            end
            else begin
                if (use_new[6]) begin
                    word_mask$6 = 64'hffffffffffffffff;
                end
            end
        end
    end

    always @(*) begin
        late_word$6 = 32'h0;
        if (valid) begin
            if (killed) begin
            end
            else begin
                if (late[6]) begin
                    late_word$6 = late_mask;
                end
            end
        end
    end

    always @(*) begin
        word_mask$7 = 32'h0;
        if (valid) begin
            if (killed) begin
                if (strobe[7 * 32'h8 + 0]) begin
                    word_mask$7 = word_mask$7 | byte_mask$0;
                end
                if (strobe[7 * 32'h8 + 1]) begin
                    word_mask$7 = word_mask$7 | byte_mask$1;
                end
                if (strobe[7 * 32'h8 + 2]) begin
                    word_mask$7 = word_mask$7 | byte_mask$2;
                end
                if (strobe[7 * 32'h8 + 3]) begin
                    word_mask$7 = word_mask$7 | byte_mask$3;
                end
                if (strobe[7 * 32'h8 + 4]) begin
                    word_mask$7 = word_mask$7 | byte_mask$4;
                end
                if (strobe[7 * 32'h8 + 5]) begin
                    word_mask$7 = word_mask$7 | byte_mask$5;
                end
                if (strobe[7 * 32'h8 + 6]) begin
                    word_mask$7 = word_mask$7 | byte_mask$6;
                end
                if (strobe[7 * 32'h8 + 7]) begin
                    word_mask$7 = word_mask$7 | byte_mask$7;
                end
            end
            else begin
                if (use_new[7]) begin
                    word_mask$7 = 64'hffffffffffffffff;
                end
            end
        end
    end

    always @(*) begin
        late_word$7 = 32'h0;
        if (valid) begin
            if (killed) begin
            end
            else begin
                if (late[7]) begin
                    late_word$7 = late_mask;
                end
            end
        end
    end

    always @(*) begin
        data[(64'h0)+:(64)] = (old_data[(64'h0)+:(64)] & ~word_mask$0) | (new_data[(64'h0)+:(64)] & word_mask$0) | late_word$0;
        data[(64'h40)+:(64)] = (old_data[(64'h40)+:(64)] & ~word_mask$1) | (new_data[(64'h40)+:(64)] & word_mask$1) | late_word$1;
        data[(64'h80)+:(64)] = (old_data[(64'h80)+:(64)] & ~word_mask$2) | (new_data[(64'h80)+:(64)] & word_mask$2) | late_word$2;
        data[(64'hc0)+:(64)] = (old_data[(64'hc0)+:(64)] & ~word_mask$3) | (new_data[(64'hc0)+:(64)] & word_mask$3) | late_word$3;
        data[(64'h100)+:(64)] = (old_data[(64'h100)+:(64)] & ~word_mask$4) | (new_data[(64'h100)+:(64)] & word_mask$4) | late_word$4;
        data[(64'h140)+:(64)] = (old_data[(64'h140)+:(64)] & ~word_mask$5) | (new_data[(64'h140)+:(64)] & word_mask$5) | late_word$5;
        data[(64'h180)+:(64)] = (old_data[(64'h180)+:(64)] & ~word_mask$6) | (new_data[(64'h180)+:(64)] & word_mask$6) | late_word$6;
        data[(64'h1c0)+:(64)] = (old_data[(64'h1c0)+:(64)] & ~word_mask$7) | (new_data[(64'h1c0)+:(64)] & word_mask$7) | late_word$7;
    end

endmodule // reply
