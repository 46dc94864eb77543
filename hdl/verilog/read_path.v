// Generated from the Rust-HDL circuit of this name; do not edit.


module read_path(clock,reset,s_ar_valid,s_ar_ready,s_ar_id,s_ar_address,s_r_valid,s_r_ready,s_r_id,s_r_data,s_r_response,m_ar_valid,m_ar_ready,m_ar_id,m_ar_address,m_r_valid,m_r_ready,m_r_id,m_r_data,m_r_response,table_base,frame_base,window_base,fence_frame,lines_enabled,now,tag_write,tag_frame,tag_value,context_available,context_exhausted,context_wants,context_line,context_id,context_accepted,context_flags,context_read_valid,context_read_ready,context_read_index,context_read_line,own_read_valid,own_read_ready,own_read_id,own_read_address,reply_valid,reply_ready,reply_id,reply_data,reply_response,writes_busy,fence_count,touched,touched_frame,count_stray_read,count_no_context,count_table_line);

    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  s_ar_valid;
    output reg  s_ar_ready;
    input wire  [5:0] s_ar_id;
    input wire  [39:0] s_ar_address;
    output reg  s_r_valid;
    input wire  s_r_ready;
    output reg  [5:0] s_r_id;
    output reg  [511:0] s_r_data;
    output reg  [1:0] s_r_response;
    output reg  m_ar_valid;
    input wire  m_ar_ready;
    output reg  [7:0] m_ar_id;
    output reg  [39:0] m_ar_address;
    input wire  m_r_valid;
    output reg  m_r_ready;
    input wire  [7:0] m_r_id;
    input wire  [511:0] m_r_data;
    input wire  [1:0] m_r_response;
    input wire  [27:0] table_base;
    input wire  [27:0] frame_base;
    input wire  [27:0] window_base;
    input wire  [27:0] fence_frame;
    input wire  lines_enabled;
    input wire  [15:0] now;
    input wire  tag_write;
    input wire  [11:0] tag_frame;
    input wire  [3:0] tag_value;
    input wire  context_available;
    input wire  context_exhausted;
    output reg  context_wants;
    output reg  [17:0] context_line;
    output reg  [5:0] context_id;
    output reg  [15:0] context_accepted;
    output reg  [1:0] context_flags;
    input wire  context_read_valid;
    output reg  context_read_ready;
    input wire  [4:0] context_read_index;
    input wire  [17:0] context_read_line;
    input wire  own_read_valid;
    output reg  own_read_ready;
    input wire  [7:0] own_read_id;
    input wire  [39:0] own_read_address;
    input wire  reply_valid;
    output reg  reply_ready;
    input wire  [5:0] reply_id;
    input wire  [511:0] reply_data;
    input wire  [1:0] reply_response;
    input wire  [63:0] writes_busy;
    output reg  [31:0] fence_count;
    output reg  touched;
    output reg  [11:0] touched_frame;
    output reg  count_stray_read;
    output reg  count_no_context;
    output reg  count_table_line;

    // Stub signals
    reg  [11:0] tags$read_address;
    reg  tags$read_clock;
    wire  [3:0] tags$read_data;
    reg  [11:0] tags$write_address;
    reg  tags$write_clock;
    reg  [3:0] tags$write_data;
    reg  tags$write_enable;
    reg  [63:0] busy$d;
    wire  [63:0] busy$q;
    reg  busy$clock;
    reg  a_valid$d;
    wire  a_valid$q;
    reg  a_valid$clock;
    reg  [5:0] a_id$d;
    wire  [5:0] a_id$q;
    reg  a_id$clock;
    reg  [39:0] a_address$d;
    wire  [39:0] a_address$q;
    reg  a_address$clock;
    reg  [15:0] a_accepted$d;
    wire  [15:0] a_accepted$q;
    reg  a_accepted$clock;
    reg  a_in_table$d;
    wire  a_in_table$q;
    reg  a_in_table$clock;
    reg  a_in_window$d;
    wire  a_in_window$q;
    reg  a_in_window$clock;
    reg  a_in_frames$d;
    wire  a_in_frames$q;
    reg  a_in_frames$clock;
    reg  a_is_fence$d;
    wire  a_is_fence$q;
    reg  a_is_fence$clock;
    reg  a_is_new$d;
    wire  a_is_new$q;
    reg  a_is_new$clock;
    reg  [3:0] a_tag$d;
    wire  [3:0] a_tag$q;
    reg  a_tag$clock;
    reg  out_valid$d;
    wire  out_valid$q;
    reg  out_valid$clock;
    reg  out_is_new$d;
    wire  out_is_new$q;
    reg  out_is_new$clock;
    reg  [5:0] out_id$d;
    wire  [5:0] out_id$q;
    reg  out_id$clock;
    reg  [511:0] out_data$d;
    wire  [511:0] out_data$q;
    reg  out_data$clock;
    reg  [1:0] out_response$d;
    wire  [1:0] out_response$q;
    reg  out_response$clock;
    reg  refuse_valid$d;
    wire  refuse_valid$q;
    reg  refuse_valid$clock;
    reg  [5:0] refuse_id$d;
    wire  [5:0] refuse_id$q;
    reg  refuse_id$clock;
    reg  fence_valid$d;
    wire  fence_valid$q;
    reg  fence_valid$clock;
    reg  [5:0] fence_id$d;
    wire  [5:0] fence_id$q;
    reg  fence_id$clock;
    reg  [63:0] fence_writes$d;
    wire  [63:0] fence_writes$q;
    reg  fence_writes$clock;
    reg  [31:0] fences$d;
    wire  [31:0] fences$q;
    reg  fences$clock;
    reg  lock_valid$d;
    wire  lock_valid$q;
    reg  lock_valid$clock;
    reg  [2:0] lock_choice$d;
    wire  [2:0] lock_choice$q;
    reg  lock_choice$clock;
    reg  a_offered$d;
    wire  a_offered$q;
    reg  a_offered$clock;
    reg  t_offered$d;
    wire  t_offered$q;
    reg  t_offered$clock;
    reg  own_offered$d;
    wire  own_offered$q;
    reg  own_offered$clock;
    reg  t_valid$d;
    wire  t_valid$q;
    reg  t_valid$clock;
    reg  [5:0] t_id$d;
    wire  [5:0] t_id$q;
    reg  t_id$clock;
    reg  [39:0] t_address$d;
    wire  [39:0] t_address$q;
    reg  t_address$clock;
    reg  [15:0] t_accepted$d;
    wire  [15:0] t_accepted$q;
    reg  t_accepted$clock;
    reg  [1:0] t_flags$d;
    wire  [1:0] t_flags$q;
    reg  t_flags$clock;
    reg  t_is_leaf$d;
    wire  t_is_leaf$q;
    reg  t_is_leaf$clock;
    reg  fence_done$d;
    wire  fence_done$q;
    reg  fence_done$clock;
    reg  tag_writes$d;
    wire  tag_writes$q;
    reg  tag_writes$clock;
    reg  [11:0] tag_at$d;
    wire  [11:0] tag_at$q;
    reg  tag_at$clock;
    reg  [3:0] tag_to$d;
    wire  [3:0] tag_to$q;
    reg  tag_to$clock;
    reg  [3:0] own_wait$d;
    wire  [3:0] own_wait$q;
    reg  own_wait$clock;
    reg  own_urgent$d;
    wire  own_urgent$q;
    reg  own_urgent$clock;

    // Local signals
    reg  a_leaves;
    reg  a_takes;
    reg  in_window;
    reg  is_fence;
    reg  ordinary;
    reg  passes;
    reg  refuses;
    reg  fences_off;
    reg  is_leaf;
    reg  may_start;
    reg  a_granted;
    reg  t_granted;
    reg  own_granted;
    reg  t_passes;
    reg  t_leaves;
    reg  to_tagged;
    reg  to_context;
    reg  [2:0] choice;
    reg  out_free;
    reg  [63:0] cleared;
    reg  [63:0] new_bit;
    reg  [1:0] level;
    reg  [3:0] tag;
    reg  [63:0] one;
    reg  [511:0] fence_line;
    reg  [63:0] token;
    reg  [31:0] next_fence;
    reg  is_passing_beat;

    // Sub module instances
    read_path$tags tags(
        .read_address(tags$read_address),
        .read_clock(tags$read_clock),
        .read_data(tags$read_data),
        .write_address(tags$write_address),
        .write_clock(tags$write_clock),
        .write_data(tags$write_data),
        .write_enable(tags$write_enable)
    );
    read_path$busy busy(
        .d(busy$d),
        .q(busy$q),
        .clock(busy$clock)
    );
    read_path$a_valid a_valid(
        .d(a_valid$d),
        .q(a_valid$q),
        .clock(a_valid$clock)
    );
    read_path$a_id a_id(
        .d(a_id$d),
        .q(a_id$q),
        .clock(a_id$clock)
    );
    read_path$a_address a_address(
        .d(a_address$d),
        .q(a_address$q),
        .clock(a_address$clock)
    );
    read_path$a_accepted a_accepted(
        .d(a_accepted$d),
        .q(a_accepted$q),
        .clock(a_accepted$clock)
    );
    read_path$a_in_table a_in_table(
        .d(a_in_table$d),
        .q(a_in_table$q),
        .clock(a_in_table$clock)
    );
    read_path$a_in_window a_in_window(
        .d(a_in_window$d),
        .q(a_in_window$q),
        .clock(a_in_window$clock)
    );
    read_path$a_in_frames a_in_frames(
        .d(a_in_frames$d),
        .q(a_in_frames$q),
        .clock(a_in_frames$clock)
    );
    read_path$a_is_fence a_is_fence(
        .d(a_is_fence$d),
        .q(a_is_fence$q),
        .clock(a_is_fence$clock)
    );
    read_path$a_is_new a_is_new(
        .d(a_is_new$d),
        .q(a_is_new$q),
        .clock(a_is_new$clock)
    );
    read_path$a_tag a_tag(
        .d(a_tag$d),
        .q(a_tag$q),
        .clock(a_tag$clock)
    );
    read_path$out_valid out_valid(
        .d(out_valid$d),
        .q(out_valid$q),
        .clock(out_valid$clock)
    );
    read_path$out_is_new out_is_new(
        .d(out_is_new$d),
        .q(out_is_new$q),
        .clock(out_is_new$clock)
    );
    read_path$out_id out_id(
        .d(out_id$d),
        .q(out_id$q),
        .clock(out_id$clock)
    );
    read_path$out_data out_data(
        .d(out_data$d),
        .q(out_data$q),
        .clock(out_data$clock)
    );
    read_path$out_response out_response(
        .d(out_response$d),
        .q(out_response$q),
        .clock(out_response$clock)
    );
    read_path$refuse_valid refuse_valid(
        .d(refuse_valid$d),
        .q(refuse_valid$q),
        .clock(refuse_valid$clock)
    );
    read_path$refuse_id refuse_id(
        .d(refuse_id$d),
        .q(refuse_id$q),
        .clock(refuse_id$clock)
    );
    read_path$fence_valid fence_valid(
        .d(fence_valid$d),
        .q(fence_valid$q),
        .clock(fence_valid$clock)
    );
    read_path$fence_id fence_id(
        .d(fence_id$d),
        .q(fence_id$q),
        .clock(fence_id$clock)
    );
    read_path$fence_writes fence_writes(
        .d(fence_writes$d),
        .q(fence_writes$q),
        .clock(fence_writes$clock)
    );
    read_path$fences fences(
        .d(fences$d),
        .q(fences$q),
        .clock(fences$clock)
    );
    read_path$lock_valid lock_valid(
        .d(lock_valid$d),
        .q(lock_valid$q),
        .clock(lock_valid$clock)
    );
    read_path$lock_choice lock_choice(
        .d(lock_choice$d),
        .q(lock_choice$q),
        .clock(lock_choice$clock)
    );
    read_path$a_offered a_offered(
        .d(a_offered$d),
        .q(a_offered$q),
        .clock(a_offered$clock)
    );
    read_path$t_offered t_offered(
        .d(t_offered$d),
        .q(t_offered$q),
        .clock(t_offered$clock)
    );
    read_path$own_offered own_offered(
        .d(own_offered$d),
        .q(own_offered$q),
        .clock(own_offered$clock)
    );
    read_path$t_valid t_valid(
        .d(t_valid$d),
        .q(t_valid$q),
        .clock(t_valid$clock)
    );
    read_path$t_id t_id(
        .d(t_id$d),
        .q(t_id$q),
        .clock(t_id$clock)
    );
    read_path$t_address t_address(
        .d(t_address$d),
        .q(t_address$q),
        .clock(t_address$clock)
    );
    read_path$t_accepted t_accepted(
        .d(t_accepted$d),
        .q(t_accepted$q),
        .clock(t_accepted$clock)
    );
    read_path$t_flags t_flags(
        .d(t_flags$d),
        .q(t_flags$q),
        .clock(t_flags$clock)
    );
    read_path$t_is_leaf t_is_leaf(
        .d(t_is_leaf$d),
        .q(t_is_leaf$q),
        .clock(t_is_leaf$clock)
    );
    read_path$fence_done fence_done(
        .d(fence_done$d),
        .q(fence_done$q),
        .clock(fence_done$clock)
    );
    read_path$tag_writes tag_writes(
        .d(tag_writes$d),
        .q(tag_writes$q),
        .clock(tag_writes$clock)
    );
    read_path$tag_at tag_at(
        .d(tag_at$d),
        .q(tag_at$q),
        .clock(tag_at$clock)
    );
    read_path$tag_to tag_to(
        .d(tag_to$d),
        .q(tag_to$q),
        .clock(tag_to$clock)
    );
    read_path$own_wait own_wait(
        .d(own_wait$d),
        .q(own_wait$q),
        .clock(own_wait$clock)
    );
    read_path$own_urgent own_urgent(
        .d(own_urgent$d),
        .q(own_urgent$q),
        .clock(own_urgent$clock)
    );

    // Update code

    always @(*) begin
        busy$clock = clock;
    end

    always @(*) begin
        a_valid$clock = clock;
    end

    always @(*) begin
        a_id$clock = clock;
    end

    always @(*) begin
        a_address$clock = clock;
    end

    always @(*) begin
        a_accepted$clock = clock;
    end

    always @(*) begin
        a_in_table$clock = clock;
    end

    always @(*) begin
        a_in_window$clock = clock;
    end

    always @(*) begin
        a_in_frames$clock = clock;
    end

    always @(*) begin
        a_is_fence$clock = clock;
    end

    always @(*) begin
        a_is_new$clock = clock;
    end

    always @(*) begin
        a_tag$clock = clock;
    end

    always @(*) begin
        out_valid$clock = clock;
    end

    always @(*) begin
        out_is_new$clock = clock;
    end

    always @(*) begin
        out_id$clock = clock;
    end

    always @(*) begin
        out_data$clock = clock;
    end

    always @(*) begin
        out_response$clock = clock;
    end

    always @(*) begin
        refuse_valid$clock = clock;
    end

    always @(*) begin
        refuse_id$clock = clock;
    end

    always @(*) begin
        fence_valid$clock = clock;
    end

    always @(*) begin
        fence_id$clock = clock;
    end

    always @(*) begin
        fence_writes$clock = clock;
    end

    always @(*) begin
        fences$clock = clock;
    end

    always @(*) begin
        lock_valid$clock = clock;
    end

    always @(*) begin
        lock_choice$clock = clock;
    end

    always @(*) begin
        a_offered$clock = clock;
    end

    always @(*) begin
        t_offered$clock = clock;
    end

    always @(*) begin
        own_offered$clock = clock;
    end

    always @(*) begin
        own_wait$clock = clock;
    end

    always @(*) begin
        own_urgent$clock = clock;
    end

    always @(*) begin
        t_valid$clock = clock;
    end

    always @(*) begin
        t_id$clock = clock;
    end

    always @(*) begin
        t_address$clock = clock;
    end

    always @(*) begin
        t_accepted$clock = clock;
    end

    always @(*) begin
        t_flags$clock = clock;
    end

    always @(*) begin
        t_is_leaf$clock = clock;
    end

    always @(*) begin
        fence_done$clock = clock;
    end

    always @(*) begin
        tag_writes$clock = clock;
    end

    always @(*) begin
        tag_at$clock = clock;
    end

    always @(*) begin
        tag_to$clock = clock;
    end

    always @(*) begin
        busy$d = busy$q;
        busy$d = (busy$q | new_bit) & ~cleared;
        if (reset) begin
            busy$d = 32'h0;
        end
    end

    always @(*) begin
        a_valid$d = a_valid$q;
        if (a_leaves) begin
            a_valid$d = 1'b0;
        end
        if (a_takes) begin
            a_valid$d = 1'b1;
        end
        if (reset) begin
            a_valid$d = 1'b0;
        end
    end

    always @(*) begin
        a_id$d = a_id$q;
        if (~a_valid$q | a_leaves) begin
            a_id$d = s_ar_id;
        end
    end

    always @(*) begin
        a_address$d = a_address$q;
        if (~a_valid$q | a_leaves) begin
            a_address$d = s_ar_address;
        end
    end

    always @(*) begin
        a_accepted$d = a_accepted$q;
        if (~a_valid$q | a_leaves) begin
            a_accepted$d = now;
        end
    end

    always @(*) begin
        a_in_table$d = a_in_table$q;
        if (~a_valid$q | a_leaves) begin
            a_in_table$d = s_ar_address[(32'h18)+:(16)] == table_base[(32'hc)+:(16)];
        end
    end

    always @(*) begin
        a_in_window$d = a_in_window$q;
        if (~a_valid$q | a_leaves) begin
            a_in_window$d = s_ar_address[(32'h1a)+:(14)] == window_base[(32'he)+:(14)];
        end
    end

    always @(*) begin
        a_in_frames$d = a_in_frames$q;
        if (~a_valid$q | a_leaves) begin
            a_in_frames$d = s_ar_address[(32'h18)+:(16)] == frame_base[(32'hc)+:(16)];
        end
    end

    always @(*) begin
        a_is_fence$d = a_is_fence$q;
        if (~a_valid$q | a_leaves) begin
            a_is_fence$d = (s_ar_address[(32'hc)+:(28)] == fence_frame) & (s_ar_address[(32'h6)+:(6)] == 32'h0);
        end
    end

    always @(*) begin
        a_is_new$d = a_is_new$q;
        a_is_new$d = a_takes;
        if (reset) begin
            a_is_new$d = 1'b0;
        end
    end

    always @(*) begin
        a_tag$d = a_tag$q;
        a_tag$d = tag;
    end

    always @(*) begin
        out_valid$d = out_valid$q;
        if (out_free) begin
            out_valid$d = 1'b0;
            if (reply_valid) begin
                out_valid$d = 1'b1;
            end
            else if (refuse_valid$q) begin
                out_valid$d = 1'b1;
            end
            else if (fence_done$q) begin
                out_valid$d = 1'b1;
            end
            else begin
                out_valid$d = m_r_valid & is_passing_beat;
            end
        end
        if (reset) begin
            out_valid$d = 1'b0;
        end
    end

    always @(*) begin
        out_is_new$d = out_is_new$q;
        out_is_new$d = 1'b0;
        if (out_free) begin
            if (reply_valid) begin
                out_is_new$d = 1'b1;
            end
            else if (refuse_valid$q) begin
                out_is_new$d = 1'b1;
            end
            else if (fence_done$q) begin
                out_is_new$d = 1'b1;
            end
            else begin
                out_is_new$d = m_r_valid & is_passing_beat;
            end
        end
        if (reset) begin
            out_is_new$d = 1'b0;
        end
    end

    always @(*) begin
        out_id$d = out_id$q;
        if (out_free) begin
            if (reply_valid) begin
                out_id$d = reply_id;
            end
            else if (refuse_valid$q) begin
                out_id$d = refuse_id$q;
            end
            else if (fence_done$q) begin
                out_id$d = fence_id$q;
            end
            else begin
                out_id$d = m_r_id[(32'h0)+:(6)];
            end
        end
    end

    always @(*) begin
        out_data$d = out_data$q;
        if (out_free) begin
            if (reply_valid) begin
                out_data$d = reply_data;
            end
            else if (refuse_valid$q) begin
                out_data$d = fence_line;
            end
            else if (fence_done$q) begin
                out_data$d = fence_line;
            end
            else begin
                out_data$d = m_r_data;
            end
        end
    end

    always @(*) begin
        out_response$d = out_response$q;
        if (out_free) begin
            if (reply_valid) begin
                out_response$d = reply_response;
            end
            else if (refuse_valid$q) begin
                out_response$d = 32'h3;
            end
            else if (fence_done$q) begin
                out_response$d = 32'h0;
            end
            else begin
                out_response$d = m_r_response;
            end
        end
    end

    always @(*) begin
        refuse_valid$d = refuse_valid$q;
        if (out_free) begin
            if (reply_valid) begin
            end
            else if (refuse_valid$q) begin
                refuse_valid$d = 1'b0;
            end
            else if (fence_done$q) begin
            end
            else begin
            end
        end
        if (refuses) begin
            refuse_valid$d = 1'b1;
        end
        if (reset) begin
            refuse_valid$d = 1'b0;
        end
    end

    always @(*) begin
        refuse_id$d = refuse_id$q;
        if (refuses) begin
            refuse_id$d = a_id$q;
        end
    end

    always @(*) begin
        fence_valid$d = fence_valid$q;
        if (out_free) begin
            if (reply_valid) begin
            end
            else if (refuse_valid$q) begin
            end
            else if (fence_done$q) begin
                fence_valid$d = 1'b0;
            end
            else begin
            end
        end
        if (fences_off) begin
            fence_valid$d = 1'b1;
        end
        if (reset) begin
            fence_valid$d = 1'b0;
        end
    end

    always @(*) begin
        fence_id$d = fence_id$q;
        if (fences_off) begin
            fence_id$d = a_id$q;
        end
    end

    always @(*) begin
        fence_writes$d = fence_writes$q;
        fence_writes$d = fence_writes$q & writes_busy;
        if (fences_off) begin
            fence_writes$d = writes_busy;
        end
    end

    always @(*) begin
        fences$d = fences$q;
        if (out_free) begin
            if (reply_valid) begin
            end
            else if (refuse_valid$q) begin
            end
            else if (fence_done$q) begin
                fences$d = next_fence;
            end
            else begin
            end
        end
        if (reset) begin
            fences$d = 32'h0;
        end
    end

    always @(*) begin
        lock_valid$d = lock_valid$q;
        lock_valid$d = m_ar_valid & ~m_ar_ready;
        if (reset) begin
            lock_valid$d = 1'b0;
        end
    end

    always @(*) begin
        lock_choice$d = lock_choice$q;
        lock_choice$d = choice;
    end

    always @(*) begin
        a_offered$d = a_offered$q;
        a_offered$d = a_granted & ~m_ar_ready;
        if (reset) begin
            a_offered$d = 1'b0;
        end
    end

    always @(*) begin
        t_offered$d = t_offered$q;
        t_offered$d = t_granted & ~m_ar_ready;
        if (reset) begin
            t_offered$d = 1'b0;
        end
    end

    always @(*) begin
        own_offered$d = own_offered$q;
        own_offered$d = own_granted & ~m_ar_ready;
        if (reset) begin
            own_offered$d = 1'b0;
        end
    end

    always @(*) begin
        own_wait$d = own_wait$q;
        if (m_ar_ready & m_ar_valid & own_read_valid & (own_wait$q != 32'hf)) begin
            own_wait$d = own_wait$q + 32'h1;
        end
        if (own_read_ready) begin
            own_wait$d = 32'h0;
        end
        if (reset) begin
            own_wait$d = 32'h0;
        end
    end

    always @(*) begin
        own_urgent$d = own_urgent$q;
        if (m_ar_ready & m_ar_valid & own_read_valid & (own_wait$q != 32'hf)) begin
            own_urgent$d = own_wait$q == 32'he;
        end
        if (own_read_ready) begin
            own_urgent$d = 1'b0;
        end
        if (reset) begin
            own_urgent$d = 1'b0;
        end
    end

    always @(*) begin
        t_valid$d = t_valid$q;
        if (t_leaves) begin
            t_valid$d = 1'b0;
        end
        if (to_tagged) begin
            t_valid$d = 1'b1;
        end
        if (reset) begin
            t_valid$d = 1'b0;
        end
    end

    always @(*) begin
        t_id$d = t_id$q;
        if (to_tagged) begin
            t_id$d = a_id$q;
        end
    end

    always @(*) begin
        t_address$d = t_address$q;
        if (to_tagged) begin
            t_address$d = a_address$q;
        end
    end

    always @(*) begin
        t_accepted$d = t_accepted$q;
        if (to_tagged) begin
            t_accepted$d = a_accepted$q;
        end
    end

    always @(*) begin
        t_flags$d = t_flags$q;
        if (to_tagged) begin
            t_flags$d = tag[(32'h2)+:(2)];
        end
    end

    always @(*) begin
        t_is_leaf$d = t_is_leaf$q;
        if (to_tagged) begin
            t_is_leaf$d = is_leaf;
        end
    end

    always @(*) begin
        fence_done$d = fence_done$q;
        fence_done$d = fence_valid$q & (fence_writes$q == 32'h0);
        if (out_free) begin
            if (reply_valid) begin
            end
            else if (refuse_valid$q) begin
            end
            else if (fence_done$q) begin
                fence_done$d = 1'b0;
            end
            else begin
            end
        end
        if (reset) begin
            fence_done$d = 1'b0;
        end
    end

    always @(*) begin
        tag_writes$d = tag_writes$q;
        tag_writes$d = tag_write;
        if (reset) begin
            tag_writes$d = 1'b0;
        end
    end

    always @(*) begin
        tag_at$d = tag_at$q;
        tag_at$d = tag_frame;
    end

    always @(*) begin
        tag_to$d = tag_to$q;
        tag_to$d = tag_value;
    end

    always @(*) begin
        tags$read_clock = clock;
    end

    always @(*) begin
        tags$write_clock = clock;
    end

    always @(*) begin
        one = 32'h1;
        tags$write_address = tag_at$q;
    end

    always @(*) begin
        tags$write_data = tag_to$q;
    end

    always @(*) begin
        tags$write_enable = tag_writes$q;
    end

    always @(*) begin
        context_line = t_address$q[(32'h6)+:(18)];
    end

    always @(*) begin
        context_id = t_id$q;
    end

    always @(*) begin
        context_accepted = t_accepted$q;
    end

    always @(*) begin
        context_flags = t_flags$q;
    end

    always @(*) begin
        touched_frame = a_address$q[(32'hc)+:(12)];
    end

    always @(*) begin
        fence_count = fences$q;
    end

    always @(*) begin
        tag = a_tag$q;
        if (a_is_new$q) begin
            tag = tags$read_data;
        end
    end

    always @(*) begin
        level = tag[(32'h0)+:(2)];
    end

    always @(*) begin
        is_leaf = (level == 32'h1) & lines_enabled;
    end

    always @(*) begin
        in_window = a_in_window$q;
    end

    always @(*) begin
        is_fence = a_is_fence$q & ~a_in_window$q;
    end

    always @(*) begin
        ordinary = a_valid$q & ~(in_window | is_fence);
    end

    always @(*) begin
        passes = ordinary & ~a_in_table$q;
    end

    always @(*) begin
        refuses = a_valid$q & in_window & ~refuse_valid$q;
    end

    always @(*) begin
        fences_off = a_valid$q & is_fence & ~fence_valid$q;
    end

    always @(*) begin
        context_wants = t_valid$q & t_is_leaf$q & ~t_offered$q;
    end

    always @(*) begin
        to_context = context_wants & context_available;
    end

    always @(*) begin
        t_passes = t_valid$q & (~t_is_leaf$q | context_exhausted);
    end

    always @(*) begin
        out_free = ~out_valid$q | s_r_ready;
    end

    always @(*) begin
        cleared = 32'h0;
        if (out_is_new$q) begin
            cleared = one << out_id$q;
        end
    end

    always @(*) begin
        next_fence = fences$q + 32'h1;
    end

    always @(*) begin
        token = ((next_fence) & 64'hffffffffffffffff);
    end

    always @(*) begin
        fence_line[(64'h0)+:(64)] = token;
        fence_line[(64'h40)+:(64)] = 32'h0;
        fence_line[(64'h80)+:(64)] = 32'h0;
        fence_line[(64'hc0)+:(64)] = 32'h0;
        fence_line[(64'h100)+:(64)] = 32'h0;
        fence_line[(64'h140)+:(64)] = 32'h0;
        fence_line[(64'h180)+:(64)] = 32'h0;
        fence_line[(64'h1c0)+:(64)] = 32'h0;
    end

    always @(*) begin
        is_passing_beat = m_r_id[(32'h6)+:(2)] == 32'h0;
    end

    always @(*) begin
        m_r_ready = ~is_passing_beat;
        if (out_free) begin
            if (reply_valid) begin
            end
            else if (refuse_valid$q) begin
            end
            else if (fence_done$q) begin
            end
            else begin
                m_r_ready = 1'b1;
            end
        end
    end

    always @(*) begin
        reply_ready = out_free;
    end

    always @(*) begin
        s_r_valid = out_valid$q;
    end

    always @(*) begin
        s_r_id = out_id$q;
    end

    always @(*) begin
        s_r_data = out_data$q;
    end

    always @(*) begin
        s_r_response = out_response$q;
    end

    always @(*) begin
        choice = 32'h0;
        if (lock_valid$q) begin
            choice = lock_choice$q;
        end
        else if (own_urgent$q) begin
            choice = 32'h3;
        end
        else if (context_read_valid) begin
            choice = 32'h2;
        end
        else if (t_passes) begin
            choice = 32'h4;
        end
        else if (passes) begin
            choice = 32'h1;
        end
        else if (own_read_valid) begin
            choice = 32'h3;
        end
    end

    always @(*) begin
        may_start = ~(lock_valid$q | own_urgent$q | context_read_valid);
    end

    always @(*) begin
        t_granted = t_offered$q | (may_start & t_passes);
    end

    always @(*) begin
        a_granted = a_offered$q | (may_start & ~t_passes & passes);
    end

    always @(*) begin
        own_granted = own_offered$q | (~lock_valid$q & (own_urgent$q | (own_read_valid & ~(context_read_valid | t_passes | passes))));
    end

    always @(*) begin
        m_ar_valid = choice != 32'h0;
    end

    always @(*) begin
        m_ar_id = ((a_id$q) & 8'hff);
        if (choice == 32'h2) begin
            m_ar_id = ((context_read_index) & 8'hff) | 32'h40;
        end
        if (choice == 32'h3) begin
            m_ar_id = own_read_id;
        end
        if (choice == 32'h4) begin
            m_ar_id = ((t_id$q) & 8'hff);
        end
    end

    always @(*) begin
        m_ar_address = a_address$q;
        if (choice == 32'h2) begin
            m_ar_address = (((table_base[(32'hc)+:(16)]) & 40'hffffffffff) << 32'h18) | (((context_read_line) & 40'hffffffffff) << 32'h6);
        end
        if (choice == 32'h3) begin
            m_ar_address = own_read_address;
        end
        if (choice == 32'h4) begin
            m_ar_address = t_address$q;
        end
    end

    always @(*) begin
        context_read_ready = (choice == 32'h2) & m_ar_ready;
    end

    always @(*) begin
        own_read_ready = own_granted & m_ar_ready;
    end

    always @(*) begin
        count_table_line = to_context;
    end

    always @(*) begin
        count_no_context = t_granted & m_ar_ready & t_is_leaf$q;
    end

    always @(*) begin
        t_leaves = to_context | (t_granted & m_ar_ready);
    end

    always @(*) begin
        to_tagged = ordinary & a_in_table$q & (~t_valid$q | t_leaves);
    end

    always @(*) begin
        touched = a_granted & m_ar_ready & a_in_frames$q;
    end

    always @(*) begin
        count_stray_read = refuses;
    end

    always @(*) begin
        a_leaves = (a_granted & m_ar_ready) | to_tagged | refuses | fences_off;
    end

    always @(*) begin
        new_bit = 32'h0;
        if (a_is_new$q) begin
            new_bit = one << a_id$q;
        end
    end

    always @(*) begin
        s_ar_ready = (~a_valid$q | a_leaves) & ~busy$q[s_ar_id] & ~(a_is_new$q & (a_id$q == s_ar_id));
    end

    always @(*) begin
        a_takes = s_ar_valid & s_ar_ready;
    end

    always @(*) begin
        tags$read_address = s_ar_address[(32'hc)+:(12)];
    end

endmodule // read_path


module read_path$a_accepted(d,q,clock);

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

endmodule // read_path$a_accepted


module read_path$a_address(d,q,clock);

    // Module arguments
    input wire  [39:0] d;
    output reg  [39:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 40'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // read_path$a_address


module read_path$a_id(d,q,clock);

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

endmodule // read_path$a_id


module read_path$a_in_frames(d,q,clock);

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

endmodule // read_path$a_in_frames


module read_path$a_in_table(d,q,clock);

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

endmodule // read_path$a_in_table


module read_path$a_in_window(d,q,clock);

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

endmodule // read_path$a_in_window


module read_path$a_is_fence(d,q,clock);

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

endmodule // read_path$a_is_fence


module read_path$a_is_new(d,q,clock);

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

endmodule // read_path$a_is_new


module read_path$a_offered(d,q,clock);

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

endmodule // read_path$a_offered


module read_path$a_tag(d,q,clock);

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

endmodule // read_path$a_tag


module read_path$a_valid(d,q,clock);

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

endmodule // read_path$a_valid


module read_path$busy(d,q,clock);

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

endmodule // read_path$busy


module read_path$fence_done(d,q,clock);

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

endmodule // read_path$fence_done


module read_path$fence_id(d,q,clock);

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

endmodule // read_path$fence_id


module read_path$fence_valid(d,q,clock);

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

endmodule // read_path$fence_valid


module read_path$fence_writes(d,q,clock);

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

endmodule // read_path$fence_writes


module read_path$fences(d,q,clock);

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

endmodule // read_path$fences


module read_path$lock_choice(d,q,clock);

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

endmodule // read_path$lock_choice


module read_path$lock_valid(d,q,clock);

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

endmodule // read_path$lock_valid


module read_path$out_data(d,q,clock);

    // Module arguments
    input wire  [511:0] d;
    output reg  [511:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 512'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // read_path$out_data


module read_path$out_id(d,q,clock);

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

endmodule // read_path$out_id


module read_path$out_is_new(d,q,clock);

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

endmodule // read_path$out_is_new


module read_path$out_response(d,q,clock);

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

endmodule // read_path$out_response


module read_path$out_valid(d,q,clock);

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

endmodule // read_path$out_valid


module read_path$own_offered(d,q,clock);

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

endmodule // read_path$own_offered


module read_path$own_urgent(d,q,clock);

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

endmodule // read_path$own_urgent


module read_path$own_wait(d,q,clock);

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

endmodule // read_path$own_wait


module read_path$refuse_id(d,q,clock);

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

endmodule // read_path$refuse_id


module read_path$refuse_valid(d,q,clock);

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

endmodule // read_path$refuse_valid


module read_path$t_accepted(d,q,clock);

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

endmodule // read_path$t_accepted


module read_path$t_address(d,q,clock);

    // Module arguments
    input wire  [39:0] d;
    output reg  [39:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 40'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // read_path$t_address


module read_path$t_flags(d,q,clock);

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

endmodule // read_path$t_flags


module read_path$t_id(d,q,clock);

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

endmodule // read_path$t_id


module read_path$t_is_leaf(d,q,clock);

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

endmodule // read_path$t_is_leaf


module read_path$t_offered(d,q,clock);

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

endmodule // read_path$t_offered


module read_path$t_valid(d,q,clock);

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

endmodule // read_path$t_valid


module read_path$tag_at(d,q,clock);

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

endmodule // read_path$tag_at


module read_path$tag_to(d,q,clock);

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

endmodule // read_path$tag_to


module read_path$tag_writes(d,q,clock);

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

endmodule // read_path$tag_writes


module read_path$tags(read_address,read_clock,read_data,write_address,write_clock,write_data,write_enable);

    // Module arguments
    input wire  [11:0] read_address;
    input wire  read_clock;
    output reg  [3:0] read_data;
    input wire  [11:0] write_address;
    input wire  write_clock;
    input wire  [3:0] write_data;
    input wire  write_enable;

    // Update code (custom)
    reg[3:0] mem[4095:0];



    always @(posedge read_clock) begin
       read_data <= mem[read_address];
    end

    always @(posedge write_clock) begin
       if (write_enable) begin
          mem[write_address] <= write_data;
       end
    end

endmodule // read_path$tags
