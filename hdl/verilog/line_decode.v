// Generated from the Rust-HDL circuit of this name; do not edit.


module line_decode(valid,data,present_mask,managed_mask,frame_base,window_base,remote,wrong,treated);

    // Module arguments
    input wire  valid;
    input wire  [511:0] data;
    input wire  [63:0] present_mask;
    input wire  [63:0] managed_mask;
    input wire  [27:0] frame_base;
    input wire  [27:0] window_base;
    output reg  [7:0] remote;
    output reg  [7:0] wrong;
    output reg  [7:0] treated;

    // Local signals
    reg  [63:0] word$0;
    reg  [63:0] word$1;
    reg  [63:0] word$2;
    reg  [63:0] word$3;
    reg  [63:0] word$4;
    reg  [63:0] word$5;
    reg  [63:0] word$6;
    reg  [63:0] word$7;
    reg  [27:0] low$0;
    reg  [27:0] low$1;
    reg  [27:0] low$2;
    reg  [27:0] low$3;
    reg  [27:0] low$4;
    reg  [27:0] low$5;
    reg  [27:0] low$6;
    reg  [27:0] low$7;
    reg  [11:0] high$0;
    reg  [11:0] high$1;
    reg  [11:0] high$2;
    reg  [11:0] high$3;
    reg  [11:0] high$4;
    reg  [11:0] high$5;
    reg  [11:0] high$6;
    reg  [11:0] high$7;
    reg  managed$0;
    reg  managed$1;
    reg  managed$2;
    reg  managed$3;
    reg  managed$4;
    reg  managed$5;
    reg  managed$6;
    reg  managed$7;
    reg  present$0;
    reg  present$1;
    reg  present$2;
    reg  present$3;
    reg  present$4;
    reg  present$5;
    reg  present$6;
    reg  present$7;
    reg  in_window$0;
    reg  in_window$1;
    reg  in_window$2;
    reg  in_window$3;
    reg  in_window$4;
    reg  in_window$5;
    reg  in_window$6;
    reg  in_window$7;
    reg  in_frames$0;
    reg  in_frames$1;
    reg  in_frames$2;
    reg  in_frames$3;
    reg  in_frames$4;
    reg  in_frames$5;
    reg  in_frames$6;
    reg  in_frames$7;

    // Update code

    always @(*) begin
        word$0 = data[(64'h0)+:(64)];
    end

    always @(*) begin
        word$1 = data[(64'h40)+:(64)];
    end

    always @(*) begin
        word$2 = data[(64'h80)+:(64)];
    end

    always @(*) begin
        word$3 = data[(64'hc0)+:(64)];
    end

    always @(*) begin
        word$4 = data[(64'h100)+:(64)];
    end

    always @(*) begin
        word$5 = data[(64'h140)+:(64)];
    end

    always @(*) begin
        word$6 = data[(64'h180)+:(64)];
    end

    always @(*) begin
        word$7 = data[(64'h1c0)+:(64)];
    end

    always @(*) begin
        low$0 = word$0[(32'hc)+:(28)];
    end

    always @(*) begin
        high$0 = word$0[(32'h28)+:(12)];
    end

    always @(*) begin
        managed$0 = (word$0 & managed_mask) != 32'h0;
    end

    always @(*) begin
        present$0 = (word$0 & present_mask) != 32'h0;
    end

    always @(*) begin
        in_window$0 = (high$0 == 32'h0) & (low$0[(32'he)+:(14)] == window_base[(32'he)+:(14)]);
    end

    always @(*) begin
        in_frames$0 = (high$0 == 32'h0) & (low$0[(32'hc)+:(16)] == frame_base[(32'hc)+:(16)]);
    end

    always @(*) begin
        low$1 = word$1[(32'hc)+:(28)];
    end

    always @(*) begin
        high$1 = word$1[(32'h28)+:(12)];
    end

    always @(*) begin
        managed$1 = (word$1 & managed_mask) != 32'h0;
    end

    always @(*) begin
        present$1 = (word$1 & present_mask) != 32'h0;
    end

    always @(*) begin
        in_window$1 = (high$1 == 32'h0) & (low$1[(32'he)+:(14)] == window_base[(32'he)+:(14)]);
    end

    always @(*) begin
        in_frames$1 = (high$1 == 32'h0) & (low$1[(32'hc)+:(16)] == frame_base[(32'hc)+:(16)]);
    end

    always @(*) begin
        low$2 = word$2[(32'hc)+:(28)];
    end

    always @(*) begin
        high$2 = word$2[(32'h28)+:(12)];
    end

    always @(*) begin
        managed$2 = (word$2 & managed_mask) != 32'h0;
    end

    always @(*) begin
        present$2 = (word$2 & present_mask) != 32'h0;
    end

    always @(*) begin
        in_window$2 = (high$2 == 32'h0) & (low$2[(32'he)+:(14)] == window_base[(32'he)+:(14)]);
    end

    always @(*) begin
        in_frames$2 = (high$2 == 32'h0) & (low$2[(32'hc)+:(16)] == frame_base[(32'hc)+:(16)]);
    end

    always @(*) begin
        low$3 = word$3[(32'hc)+:(28)];
    end

    always @(*) begin
        high$3 = word$3[(32'h28)+:(12)];
    end

    always @(*) begin
        managed$3 = (word$3 & managed_mask) != 32'h0;
    end

    always @(*) begin
        present$3 = (word$3 & present_mask) != 32'h0;
    end

    always @(*) begin
        in_window$3 = (high$3 == 32'h0) & (low$3[(32'he)+:(14)] == window_base[(32'he)+:(14)]);
    end

    always @(*) begin
        in_frames$3 = (high$3 == 32'h0) & (low$3[(32'hc)+:(16)] == frame_base[(32'hc)+:(16)]);
    end

    always @(*) begin
        low$4 = word$4[(32'hc)+:(28)];
    end

    always @(*) begin
        high$4 = word$4[(32'h28)+:(12)];
    end

    always @(*) begin
        managed$4 = (word$4 & managed_mask) != 32'h0;
    end

    always @(*) begin
        present$4 = (word$4 & present_mask) != 32'h0;
    end

    always @(*) begin
        in_window$4 = (high$4 == 32'h0) & (low$4[(32'he)+:(14)] == window_base[(32'he)+:(14)]);
    end

    always @(*) begin
        in_frames$4 = (high$4 == 32'h0) & (low$4[(32'hc)+:(16)] == frame_base[(32'hc)+:(16)]);
    end

    always @(*) begin
        low$5 = word$5[(32'hc)+:(28)];
    end

    always @(*) begin
        high$5 = word$5[(32'h28)+:(12)];
    end

    always @(*) begin
        managed$5 = (word$5 & managed_mask) != 32'h0;
    end

    always @(*) begin
        present$5 = (word$5 & present_mask) != 32'h0;
    end

    always @(*) begin
        in_window$5 = (high$5 == 32'h0) & (low$5[(32'he)+:(14)] == window_base[(32'he)+:(14)]);
    end

    always @(*) begin
        in_frames$5 = (high$5 == 32'h0) & (low$5[(32'hc)+:(16)] == frame_base[(32'hc)+:(16)]);
    end

    always @(*) begin
        low$6 = word$6[(32'hc)+:(28)];
    end

    always @(*) begin
        high$6 = word$6[(32'h28)+:(12)];
    end

    always @(*) begin
        managed$6 = (word$6 & managed_mask) != 32'h0;
    end

    always @(*) begin
        present$6 = (word$6 & present_mask) != 32'h0;
    end

    always @(*) begin
        in_window$6 = (high$6 == 32'h0) & (low$6[(32'he)+:(14)] == window_base[(32'he)+:(14)]);
    end

    always @(*) begin
        in_frames$6 = (high$6 == 32'h0) & (low$6[(32'hc)+:(16)] == frame_base[(32'hc)+:(16)]);
    end

    always @(*) begin
        low$7 = word$7[(32'hc)+:(28)];
    end

    always @(*) begin
        high$7 = word$7[(32'h28)+:(12)];
    end

    always @(*) begin
        managed$7 = (word$7 & managed_mask) != 32'h0;
    end

    always @(*) begin
        present$7 = (word$7 & present_mask) != 32'h0;
    end

    always @(*) begin
        in_window$7 = (high$7 == 32'h0) & (low$7[(32'he)+:(14)] == window_base[(32'he)+:(14)]);
    end

    always @(*) begin
        in_frames$7 = (high$7 == 32'h0) & (low$7[(32'hc)+:(16)] == frame_base[(32'hc)+:(16)]);
    end

    always @(*) begin
        remote = 32'h0;
        if (valid) begin
            if (managed$0 & in_window$0 & ~present$0) begin
                remote = (remote & ~(1 << (0)) | ((1'b1) << (0)));
            end
            if (managed$1 & in_window$1 & ~present$1) begin
                remote = (remote & ~(1 << (1)) | ((1'b1) << (1)));
            end
            if (managed$2 & in_window$2 & ~present$2) begin
                remote = (remote & ~(1 << (2)) | ((1'b1) << (2)));
            end
            if (managed$3 & in_window$3 & ~present$3) begin
                remote = (remote & ~(1 << (3)) | ((1'b1) << (3)));
            end
            if (managed$4 & in_window$4 & ~present$4) begin
                remote = (remote & ~(1 << (4)) | ((1'b1) << (4)));
            end
            if (managed$5 & in_window$5 & ~present$5) begin
                remote = (remote & ~(1 << (5)) | ((1'b1) << (5)));
            end
            if (managed$6 & in_window$6 & ~present$6) begin
                remote = (remote & ~(1 << (6)) | ((1'b1) << (6)));
            end
            if (managed$7 & in_window$7 & ~present$7) begin
                remote = (remote & ~(1 << (7)) | ((1'b1) << (7)));
            end
        end
    end

    always @(*) begin
        wrong = 32'h0;
        if (valid) begin
            if (managed$0 & ((in_window$0 & present$0) | (~in_window$0 & ~in_frames$0))) begin
                wrong = (wrong & ~(1 << (0)) | ((1'b1) << (0)));
            end
            if (managed$1 & ((in_window$1 & present$1) | (~in_window$1 & ~in_frames$1))) begin
                wrong = (wrong & ~(1 << (1)) | ((1'b1) << (1)));
            end
            if (managed$2 & ((in_window$2 & present$2) | (~in_window$2 & ~in_frames$2))) begin
                wrong = (wrong & ~(1 << (2)) | ((1'b1) << (2)));
            end
            if (managed$3 & ((in_window$3 & present$3) | (~in_window$3 & ~in_frames$3))) begin
                wrong = (wrong & ~(1 << (3)) | ((1'b1) << (3)));
            end
            if (managed$4 & ((in_window$4 & present$4) | (~in_window$4 & ~in_frames$4))) begin
                wrong = (wrong & ~(1 << (4)) | ((1'b1) << (4)));
            end
            if (managed$5 & ((in_window$5 & present$5) | (~in_window$5 & ~in_frames$5))) begin
                wrong = (wrong & ~(1 << (5)) | ((1'b1) << (5)));
            end
            if (managed$6 & ((in_window$6 & present$6) | (~in_window$6 & ~in_frames$6))) begin
                wrong = (wrong & ~(1 << (6)) | ((1'b1) << (6)));
            end
            if (managed$7 & ((in_window$7 & present$7) | (~in_window$7 & ~in_frames$7))) begin
                wrong = (wrong & ~(1 << (7)) | ((1'b1) << (7)));
            end
        end
    end

    always @(*) begin
        treated = 32'h0;
        if (valid) begin
            if (managed$0 & (in_window$0 | ~in_frames$0)) begin
                treated = (treated & ~(1 << (0)) | ((1'b1) << (0)));
            end
            if (managed$1 & (in_window$1 | ~in_frames$1)) begin
                treated = (treated & ~(1 << (1)) | ((1'b1) << (1)));
            end
            if (managed$2 & (in_window$2 | ~in_frames$2)) begin
                treated = (treated & ~(1 << (2)) | ((1'b1) << (2)));
            end
            if (managed$3 & (in_window$3 | ~in_frames$3)) begin
                treated = (treated & ~(1 << (3)) | ((1'b1) << (3)));
            end
            if (managed$4 & (in_window$4 | ~in_frames$4)) begin
                treated = (treated & ~(1 << (4)) | ((1'b1) << (4)));
            end
            if (managed$5 & (in_window$5 | ~in_frames$5)) begin
                treated = (treated & ~(1 << (5)) | ((1'b1) << (5)));
            end
            if (managed$6 & (in_window$6 | ~in_frames$6)) begin
                treated = (treated & ~(1 << (6)) | ((1'b1) << (6)));
            end
            if (managed$7 & (in_window$7 | ~in_frames$7)) begin
                treated = (treated & ~(1 << (7)) | ((1'b1) << (7)));
            end
        end
    end

endmodule // line_decode
