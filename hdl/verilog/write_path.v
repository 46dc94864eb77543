// Generated from the Rust-HDL circuit of this name; do not edit.


module write_path(clock,reset,s_aw_valid,s_aw_ready,s_aw_id,s_aw_address,s_w_valid,s_w_ready,s_w_data,s_w_strobe,s_b_valid,s_b_ready,s_b_id,s_b_response,m_aw_valid,m_aw_ready,m_aw_id,m_aw_address,m_aw_length,m_w_valid,m_w_ready,m_w_data,m_w_strobe,m_w_last,m_b_valid,m_b_ready,m_b_id,m_b_response,table_base,frame_base,window_base,writes_busy,table_accepted,table_acknowledged,check_valid,check_line,check_data,check_strobe,check_blocked,check_cleared,patch_queued,patch_valid,patch_ready,patch_line,patch_data,patch_entries,fill_valid,fill_slot,fill_frame,fill_chunk,fill_data,fill_beat_taken,fill_chunk_taken,fill_acknowledged,fill_acknowledged_slot,fill_acknowledged_error,live_write,live_frame,live_value,dirty_frame,dirty,count_stray_write);

    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  s_aw_valid;
    output reg  s_aw_ready;
    input wire  [5:0] s_aw_id;
    input wire  [39:0] s_aw_address;
    input wire  s_w_valid;
    output reg  s_w_ready;
    input wire  [511:0] s_w_data;
    input wire  [63:0] s_w_strobe;
    output reg  s_b_valid;
    input wire  s_b_ready;
    output reg  [5:0] s_b_id;
    output reg  [1:0] s_b_response;
    output reg  m_aw_valid;
    input wire  m_aw_ready;
    output reg  [7:0] m_aw_id;
    output reg  [39:0] m_aw_address;
    output reg  [7:0] m_aw_length;
    output reg  m_w_valid;
    input wire  m_w_ready;
    output reg  [511:0] m_w_data;
    output reg  [63:0] m_w_strobe;
    output reg  m_w_last;
    input wire  m_b_valid;
    output reg  m_b_ready;
    input wire  [7:0] m_b_id;
    input wire  [1:0] m_b_response;
    input wire  [27:0] table_base;
    input wire  [27:0] frame_base;
    input wire  [27:0] window_base;
    output reg  [63:0] writes_busy;
    output reg  [7:0] table_accepted;
    output reg  [7:0] table_acknowledged;
    output reg  check_valid;
    output reg  [17:0] check_line;
    output reg  [511:0] check_data;
    output reg  [63:0] check_strobe;
    input wire  check_blocked;
    output reg  check_cleared;
    input wire  patch_queued;
    input wire  patch_valid;
    output reg  patch_ready;
    input wire  [17:0] patch_line;
    input wire  [511:0] patch_data;
    input wire  [7:0] patch_entries;
    input wire  fill_valid;
    input wire  [5:0] fill_slot;
    input wire  [11:0] fill_frame;
    input wire  [2:0] fill_chunk;
    input wire  [511:0] fill_data;
    output reg  fill_beat_taken;
    output reg  fill_chunk_taken;
    output reg  fill_acknowledged;
    output reg  [5:0] fill_acknowledged_slot;
    output reg  fill_acknowledged_error;
    input wire  live_write;
    input wire  [11:0] live_frame;
    input wire  live_value;
    input wire  [11:0] dirty_frame;
    output reg  dirty;
    output reg  count_stray_write;

    // Stub signals
    reg  [11:0] live$read_address;
    reg  live$read_clock;
    wire  live$read_data;
    reg  [11:0] live$write_address;
    reg  live$write_clock;
    reg  live$write_data;
    reg  live$write_enable;
    reg  [11:0] dirty_bits$read_address;
    reg  dirty_bits$read_clock;
    wire  dirty_bits$read_data;
    reg  [11:0] dirty_bits$write_address;
    reg  dirty_bits$write_clock;
    reg  dirty_bits$write_data;
    reg  dirty_bits$write_enable;
    reg  table_ids$clock;
    reg  table_ids$reset;
    reg  table_ids$push;
    reg  [6:0] table_ids$push_data;
    reg  table_ids$pop;
    wire  [6:0] table_ids$head;
    wire  table_ids$empty;
    wire  table_ids$full;
    wire  [6:0] table_ids$count;
    reg  [63:0] busy$d;
    wire  [63:0] busy$q;
    reg  busy$clock;
    reg  w_valid$d;
    wire  w_valid$q;
    reg  w_valid$clock;
    reg  w_is_new$d;
    wire  w_is_new$q;
    reg  w_is_new$clock;
    reg  [5:0] w_id$d;
    wire  [5:0] w_id$q;
    reg  w_id$clock;
    reg  [39:0] w_address$d;
    wire  [39:0] w_address$q;
    reg  w_address$clock;
    reg  [511:0] w_data$d;
    wire  [511:0] w_data$q;
    reg  w_data$clock;
    reg  [63:0] w_strobe$d;
    wire  [63:0] w_strobe$q;
    reg  w_strobe$clock;
    reg  w_table$d;
    wire  w_table$q;
    reg  w_table$clock;
    reg  w_frame$d;
    wire  w_frame$q;
    reg  w_frame$clock;
    reg  w_window$d;
    wire  w_window$q;
    reg  w_window$clock;
    reg  w_plain$d;
    wire  w_plain$q;
    reg  w_plain$clock;
    reg  compared$d;
    wire  compared$q;
    reg  compared$clock;
    reg  cleared_to_go$d;
    wire  cleared_to_go$q;
    reg  cleared_to_go$clock;
    reg  taken_over$d;
    wire  taken_over$q;
    reg  taken_over$clock;
    reg  patches$d;
    wire  patches$q;
    reg  patches$clock;
    reg  fills$d;
    wire  fills$q;
    reg  fills$clock;
    reg  later_beat$d;
    wire  later_beat$q;
    reg  later_beat$clock;
    reg  table_room$d;
    wire  table_room$q;
    reg  table_room$clock;
    reg  live_writes$d;
    wire  live_writes$q;
    reg  live_writes$clock;
    reg  [11:0] live_at$d;
    wire  [11:0] live_at$q;
    reg  live_at$clock;
    reg  live_to$d;
    wire  live_to$q;
    reg  live_to$clock;
    reg  dirty_writes$d;
    wire  dirty_writes$q;
    reg  dirty_writes$clock;
    reg  [11:0] dirty_at$d;
    wire  [11:0] dirty_at$q;
    reg  dirty_at$clock;
    reg  dirty_to$d;
    wire  dirty_to$q;
    reg  dirty_to$clock;
    reg  dirty_found$d;
    wire  dirty_found$q;
    reg  dirty_found$clock;
    reg  drops$d;
    wire  drops$q;
    reg  drops$clock;
    reg  frame_left$d;
    wire  frame_left$q;
    reg  frame_left$clock;
    reg  window_left$d;
    wire  window_left$q;
    reg  window_left$clock;
    reg  address_sent$d;
    wire  address_sent$q;
    reg  address_sent$clock;
    reg  data_sent$d;
    wire  data_sent$q;
    reg  data_sent$clock;
    reg  [2:0] beat$d;
    wire  [2:0] beat$q;
    reg  beat$clock;
    reg  [2:0] host_credit$d;
    wire  [2:0] host_credit$q;
    reg  host_credit$clock;
    reg  [7:0] host_accepted$d;
    wire  [7:0] host_accepted$q;
    reg  host_accepted$clock;
    reg  [7:0] patches_accepted$d;
    wire  [7:0] patches_accepted$q;
    reg  patches_accepted$clock;
    reg  [7:0] acknowledged$d;
    wire  [7:0] acknowledged$q;
    reg  acknowledged$clock;
    reg  b_valid$d;
    wire  b_valid$q;
    reg  b_valid$clock;
    reg  [5:0] b_id$d;
    wire  [5:0] b_id$q;
    reg  b_id$clock;
    reg  [1:0] b_response$d;
    wire  [1:0] b_response$q;
    reg  b_response$clock;
    reg  dropped_valid$d;
    wire  dropped_valid$q;
    reg  dropped_valid$clock;
    reg  [5:0] dropped_id$d;
    wire  [5:0] dropped_id$q;
    reg  dropped_id$clock;

    // Local signals
    reg  [63:0] one;
    reg  [63:0] all_bytes;
    reg  [63:0] byte_mask$0;
    reg  [63:0] byte_mask$1;
    reg  [63:0] byte_mask$2;
    reg  [63:0] byte_mask$3;
    reg  [63:0] byte_mask$4;
    reg  [63:0] byte_mask$5;
    reg  [63:0] byte_mask$6;
    reg  [63:0] byte_mask$7;
    reg  [63:0] strobe_sum$0;
    reg  [63:0] strobe_sum$1;
    reg  [63:0] strobe_sum$2;
    reg  [63:0] strobe_sum$3;
    reg  [63:0] strobe_sum$4;
    reg  [63:0] strobe_sum$5;
    reg  [63:0] strobe_sum$6;
    reg  [63:0] strobe_sum$7;
    reg  [63:0] strobe_sum$8;
    reg  offers;
    reg  host_turn;
    reg  patch_turn;
    reg  fill_turn;
    reg  free_turn;
    reg  address_done;
    reg  data_done;
    reg  both_done;
    reg  w_is_sent;
    reg  w_leaves;
    reg  w_takes;
    reg  would_take;
    reg  [7:0] counted;
    reg  id_is_free;
    reg  [63:0] new_bit;
    reg  into_table;
    reg  b_free;
    reg  [1:0] kind;
    reg  table_head_host;
    reg  [63:0] cleared;

    // Sub module instances
    write_path$live live(
        .read_address(live$read_address),
        .read_clock(live$read_clock),
        .read_data(live$read_data),
        .write_address(live$write_address),
        .write_clock(live$write_clock),
        .write_data(live$write_data),
        .write_enable(live$write_enable)
    );
    write_path$dirty_bits dirty_bits(
        .read_address(dirty_bits$read_address),
        .read_clock(dirty_bits$read_clock),
        .read_data(dirty_bits$read_data),
        .write_address(dirty_bits$write_address),
        .write_clock(dirty_bits$write_clock),
        .write_data(dirty_bits$write_data),
        .write_enable(dirty_bits$write_enable)
    );
    write_path$table_ids table_ids(
        .clock(table_ids$clock),
        .reset(table_ids$reset),
        .push(table_ids$push),
        .push_data(table_ids$push_data),
        .pop(table_ids$pop),
        .head(table_ids$head),
        .empty(table_ids$empty),
        .full(table_ids$full),
        .count(table_ids$count)
    );
    write_path$busy busy(
        .d(busy$d),
        .q(busy$q),
        .clock(busy$clock)
    );
    write_path$w_valid w_valid(
        .d(w_valid$d),
        .q(w_valid$q),
        .clock(w_valid$clock)
    );
    write_path$w_is_new w_is_new(
        .d(w_is_new$d),
        .q(w_is_new$q),
        .clock(w_is_new$clock)
    );
    write_path$w_id w_id(
        .d(w_id$d),
        .q(w_id$q),
        .clock(w_id$clock)
    );
    write_path$w_address w_address(
        .d(w_address$d),
        .q(w_address$q),
        .clock(w_address$clock)
    );
    write_path$w_data w_data(
        .d(w_data$d),
        .q(w_data$q),
        .clock(w_data$clock)
    );
    write_path$w_strobe w_strobe(
        .d(w_strobe$d),
        .q(w_strobe$q),
        .clock(w_strobe$clock)
    );
    write_path$w_table w_table(
        .d(w_table$d),
        .q(w_table$q),
        .clock(w_table$clock)
    );
    write_path$w_frame w_frame(
        .d(w_frame$d),
        .q(w_frame$q),
        .clock(w_frame$clock)
    );
    write_path$w_window w_window(
        .d(w_window$d),
        .q(w_window$q),
        .clock(w_window$clock)
    );
    write_path$w_plain w_plain(
        .d(w_plain$d),
        .q(w_plain$q),
        .clock(w_plain$clock)
    );
    write_path$compared compared(
        .d(compared$d),
        .q(compared$q),
        .clock(compared$clock)
    );
    write_path$cleared_to_go cleared_to_go(
        .d(cleared_to_go$d),
        .q(cleared_to_go$q),
        .clock(cleared_to_go$clock)
    );
    write_path$taken_over taken_over(
        .d(taken_over$d),
        .q(taken_over$q),
        .clock(taken_over$clock)
    );
    write_path$patches patches(
        .d(patches$d),
        .q(patches$q),
        .clock(patches$clock)
    );
    write_path$fills fills(
        .d(fills$d),
        .q(fills$q),
        .clock(fills$clock)
    );
    write_path$later_beat later_beat(
        .d(later_beat$d),
        .q(later_beat$q),
        .clock(later_beat$clock)
    );
    write_path$table_room table_room(
        .d(table_room$d),
        .q(table_room$q),
        .clock(table_room$clock)
    );
    write_path$live_writes live_writes(
        .d(live_writes$d),
        .q(live_writes$q),
        .clock(live_writes$clock)
    );
    write_path$live_at live_at(
        .d(live_at$d),
        .q(live_at$q),
        .clock(live_at$clock)
    );
    write_path$live_to live_to(
        .d(live_to$d),
        .q(live_to$q),
        .clock(live_to$clock)
    );
    write_path$dirty_writes dirty_writes(
        .d(dirty_writes$d),
        .q(dirty_writes$q),
        .clock(dirty_writes$clock)
    );
    write_path$dirty_at dirty_at(
        .d(dirty_at$d),
        .q(dirty_at$q),
        .clock(dirty_at$clock)
    );
    write_path$dirty_to dirty_to(
        .d(dirty_to$d),
        .q(dirty_to$q),
        .clock(dirty_to$clock)
    );
    write_path$dirty_found dirty_found(
        .d(dirty_found$d),
        .q(dirty_found$q),
        .clock(dirty_found$clock)
    );
    write_path$drops drops(
        .d(drops$d),
        .q(drops$q),
        .clock(drops$clock)
    );
    write_path$frame_left frame_left(
        .d(frame_left$d),
        .q(frame_left$q),
        .clock(frame_left$clock)
    );
    write_path$window_left window_left(
        .d(window_left$d),
        .q(window_left$q),
        .clock(window_left$clock)
    );
    write_path$address_sent address_sent(
        .d(address_sent$d),
        .q(address_sent$q),
        .clock(address_sent$clock)
    );
    write_path$data_sent data_sent(
        .d(data_sent$d),
        .q(data_sent$q),
        .clock(data_sent$clock)
    );
    write_path$beat beat(
        .d(beat$d),
        .q(beat$q),
        .clock(beat$clock)
    );
    write_path$host_credit host_credit(
        .d(host_credit$d),
        .q(host_credit$q),
        .clock(host_credit$clock)
    );
    write_path$host_accepted host_accepted(
        .d(host_accepted$d),
        .q(host_accepted$q),
        .clock(host_accepted$clock)
    );
    write_path$patches_accepted patches_accepted(
        .d(patches_accepted$d),
        .q(patches_accepted$q),
        .clock(patches_accepted$clock)
    );
    write_path$acknowledged acknowledged(
        .d(acknowledged$d),
        .q(acknowledged$q),
        .clock(acknowledged$clock)
    );
    write_path$b_valid b_valid(
        .d(b_valid$d),
        .q(b_valid$q),
        .clock(b_valid$clock)
    );
    write_path$b_id b_id(
        .d(b_id$d),
        .q(b_id$q),
        .clock(b_id$clock)
    );
    write_path$b_response b_response(
        .d(b_response$d),
        .q(b_response$q),
        .clock(b_response$clock)
    );
    write_path$dropped_valid dropped_valid(
        .d(dropped_valid$d),
        .q(dropped_valid$q),
        .clock(dropped_valid$clock)
    );
    write_path$dropped_id dropped_id(
        .d(dropped_id$d),
        .q(dropped_id$q),
        .clock(dropped_id$clock)
    );

    // Update code

    always @(*) begin
        busy$clock = clock;
    end

    always @(*) begin
        w_valid$clock = clock;
    end

    always @(*) begin
        w_is_new$clock = clock;
    end

    always @(*) begin
        w_id$clock = clock;
    end

    always @(*) begin
        w_address$clock = clock;
    end

    always @(*) begin
        w_data$clock = clock;
    end

    always @(*) begin
        w_strobe$clock = clock;
    end

    always @(*) begin
        w_table$clock = clock;
    end

    always @(*) begin
        w_frame$clock = clock;
    end

    always @(*) begin
        w_window$clock = clock;
    end

    always @(*) begin
        w_plain$clock = clock;
    end

    always @(*) begin
        compared$clock = clock;
    end

    always @(*) begin
        cleared_to_go$clock = clock;
    end

    always @(*) begin
        taken_over$clock = clock;
    end

    always @(*) begin
        patches$clock = clock;
    end

    always @(*) begin
        fills$clock = clock;
    end

    always @(*) begin
        later_beat$clock = clock;
    end

    always @(*) begin
        table_room$clock = clock;
    end

    always @(*) begin
        live_writes$clock = clock;
    end

    always @(*) begin
        live_at$clock = clock;
    end

    always @(*) begin
        live_to$clock = clock;
    end

    always @(*) begin
        dirty_writes$clock = clock;
    end

    always @(*) begin
        dirty_at$clock = clock;
    end

    always @(*) begin
        dirty_to$clock = clock;
    end

    always @(*) begin
        dirty_found$clock = clock;
    end

    always @(*) begin
        drops$clock = clock;
    end

    always @(*) begin
        frame_left$clock = clock;
    end

    always @(*) begin
        window_left$clock = clock;
    end

    always @(*) begin
        address_sent$clock = clock;
    end

    always @(*) begin
        data_sent$clock = clock;
    end

    always @(*) begin
        beat$clock = clock;
    end

    always @(*) begin
        host_credit$clock = clock;
    end

    always @(*) begin
        host_accepted$clock = clock;
    end

    always @(*) begin
        patches_accepted$clock = clock;
    end

    always @(*) begin
        acknowledged$clock = clock;
    end

    always @(*) begin
        b_valid$clock = clock;
    end

    always @(*) begin
        b_id$clock = clock;
    end

    always @(*) begin
        b_response$clock = clock;
    end

    always @(*) begin
        dropped_valid$clock = clock;
    end

    always @(*) begin
        dropped_id$clock = clock;
    end

    always @(*) begin
        busy$d = busy$q;
        busy$d = (busy$q | new_bit) & ~cleared;
        if (reset) begin
            busy$d = 32'h0;
        end
    end

    always @(*) begin
        w_valid$d = w_valid$q;
        if (w_leaves) begin
            w_valid$d = 1'b0;
        end
        if (w_takes) begin
            w_valid$d = 1'b1;
        end
        if (reset) begin
            w_valid$d = 1'b0;
        end
    end

    always @(*) begin
        w_is_new$d = w_is_new$q;
        w_is_new$d = w_takes;
        if (reset) begin
            w_is_new$d = 1'b0;
        end
    end

    always @(*) begin
        w_id$d = w_id$q;
        if (~w_valid$q | w_leaves) begin
            w_id$d = s_aw_id;
        end
    end

    always @(*) begin
        w_address$d = w_address$q;
        if (~w_valid$q | w_leaves) begin
            w_address$d = s_aw_address;
        end
    end

    always @(*) begin
        w_data$d = w_data$q;
        if (~w_valid$q | w_leaves) begin
            w_data$d = s_w_data;
        end
    end

    always @(*) begin
        w_strobe$d = w_strobe$q;
        if (~w_valid$q | w_leaves) begin
            w_strobe$d = s_w_strobe;
        end
    end

    always @(*) begin
        w_table$d = w_table$q;
        if (~w_valid$q | w_leaves) begin
            w_table$d = into_table;
        end
    end

    always @(*) begin
        w_frame$d = w_frame$q;
        if (~w_valid$q | w_leaves) begin
            w_frame$d = s_aw_address[(32'h18)+:(16)] == frame_base[(32'hc)+:(16)];
        end
    end

    always @(*) begin
        w_window$d = w_window$q;
        if (~w_valid$q | w_leaves) begin
            w_window$d = s_aw_address[(32'h1a)+:(14)] == window_base[(32'he)+:(14)];
        end
    end

    always @(*) begin
        w_plain$d = w_plain$q;
        if (~w_valid$q | w_leaves) begin
            w_plain$d = ~into_table & (s_aw_address[(32'h1a)+:(14)] != window_base[(32'he)+:(14)]);
        end
    end

    always @(*) begin
        compared$d = compared$q;
        compared$d = w_valid$q & w_table$q & ~cleared_to_go$q;
        if (cleared_to_go$q) begin
            compared$d = 1'b0;
        end
        if (w_leaves) begin
            compared$d = 1'b0;
        end
        if (reset) begin
            compared$d = 1'b0;
        end
    end

    always @(*) begin
        cleared_to_go$d = cleared_to_go$q;
        if (compared$q & ~check_blocked & table_room$q) begin
            cleared_to_go$d = 1'b1;
        end
        if (w_leaves) begin
            cleared_to_go$d = 1'b0;
        end
        if (reset) begin
            cleared_to_go$d = 1'b0;
        end
    end

    always @(*) begin
        taken_over$d = taken_over$q;
        if (free_turn) begin
            if (patch_valid & table_room$q) begin
                taken_over$d = 1'b1;
            end
            else if (fill_valid & ((host_credit$q == 32'h0) | ~would_take)) begin
                taken_over$d = 1'b1;
            end
        end
        if (patch_ready | fill_chunk_taken) begin
            taken_over$d = 1'b0;
        end
        if (reset) begin
            taken_over$d = 1'b0;
        end
    end

    always @(*) begin
        patches$d = patches$q;
        if (free_turn) begin
            if (patch_valid & table_room$q) begin
                patches$d = 1'b1;
            end
            else if (fill_valid & ((host_credit$q == 32'h0) | ~would_take)) begin
            end
        end
        if (patch_ready | fill_chunk_taken) begin
            patches$d = 1'b0;
        end
        if (reset) begin
            patches$d = 1'b0;
        end
    end

    always @(*) begin
        fills$d = fills$q;
        if (free_turn) begin
            if (patch_valid & table_room$q) begin
            end
            else if (fill_valid & ((host_credit$q == 32'h0) | ~would_take)) begin
                fills$d = 1'b1;
            end
        end
        if (patch_ready | fill_chunk_taken) begin
            fills$d = 1'b0;
        end
        if (reset) begin
            fills$d = 1'b0;
        end
    end

    always @(*) begin
        later_beat$d = later_beat$q;
        if (fill_beat_taken) begin
            later_beat$d = 1'b1;
        end
        if (fill_chunk_taken) begin
            later_beat$d = 1'b0;
        end
        if (reset) begin
            later_beat$d = 1'b0;
        end
    end

    always @(*) begin
        table_room$d = table_room$q;
        table_room$d = ~&table_ids$count[(32'h3)+:(4)];
        if (reset) begin
            table_room$d = 1'b0;
        end
    end

    always @(*) begin
        live_writes$d = live_writes$q;
        live_writes$d = live_write;
        if (reset) begin
            live_writes$d = 1'b0;
        end
    end

    always @(*) begin
        live_at$d = live_at$q;
        live_at$d = live_frame;
    end

    always @(*) begin
        live_to$d = live_to$q;
        live_to$d = live_value;
    end

    always @(*) begin
        dirty_writes$d = dirty_writes$q;
        dirty_writes$d = w_is_sent & w_frame$q;
        if (fill_turn) begin
            dirty_writes$d = fill_beat_taken;
        end
        if (reset) begin
            dirty_writes$d = 1'b0;
        end
    end

    always @(*) begin
        dirty_at$d = dirty_at$q;
        dirty_at$d = w_address$q[(32'hc)+:(12)];
        if (fill_turn) begin
            dirty_at$d = fill_frame;
        end
    end

    always @(*) begin
        dirty_to$d = dirty_to$q;
        dirty_to$d = 1'b1;
        if (fill_turn) begin
            dirty_to$d = 1'b0;
        end
    end

    always @(*) begin
        dirty_found$d = dirty_found$q;
        dirty_found$d = dirty_bits$read_data;
    end

    always @(*) begin
        drops$d = drops$q;
        drops$d = w_valid$q & w_window$q & ~dropped_valid$q & ~drops$q;
        if (reset) begin
            drops$d = 1'b0;
        end
    end

    always @(*) begin
        frame_left$d = frame_left$q;
        frame_left$d = w_is_sent & w_frame$q;
        if (reset) begin
            frame_left$d = 1'b0;
        end
    end

    always @(*) begin
        window_left$d = window_left$q;
        window_left$d = 1'b0;
        if (drops$q) begin
            window_left$d = 1'b1;
        end
        if (reset) begin
            window_left$d = 1'b0;
        end
    end

    always @(*) begin
        address_sent$d = address_sent$q;
        address_sent$d = offers & address_done & ~data_done;
        if (reset) begin
            address_sent$d = 1'b0;
        end
    end

    always @(*) begin
        data_sent$d = data_sent$q;
        data_sent$d = offers & data_done & ~address_done;
        if (reset) begin
            data_sent$d = 1'b0;
        end
    end

    always @(*) begin
        beat$d = beat$q;
        if (fill_beat_taken) begin
            beat$d = beat$q + 32'h1;
        end
        if (reset) begin
            beat$d = 32'h0;
        end
    end

    always @(*) begin
        host_credit$d = host_credit$q;
        if (fill_chunk_taken) begin
            host_credit$d = 32'h7;
        end
        if (w_is_sent & (host_credit$q != 32'h0)) begin
            host_credit$d = host_credit$q - 32'h1;
        end
        if (reset) begin
            host_credit$d = 32'h0;
        end
    end

    always @(*) begin
        host_accepted$d = host_accepted$q;
        if (w_is_new$q & w_table$q) begin
            host_accepted$d = host_accepted$q + 32'h1;
        end
        if (reset) begin
            host_accepted$d = 32'h0;
        end
    end

    always @(*) begin
        patches_accepted$d = patches_accepted$q;
        if (patch_queued) begin
            patches_accepted$d = patches_accepted$q + 32'h1;
        end
        if (reset) begin
            patches_accepted$d = 32'h0;
        end
    end

    always @(*) begin
        acknowledged$d = acknowledged$q;
        if (m_b_valid & m_b_ready & (kind == 32'h3)) begin
            acknowledged$d = acknowledged$q + 32'h1;
        end
        else if (m_b_valid & m_b_ready & (kind == 32'h0)) begin
        end
        else if (b_free & dropped_valid$q) begin
        end
        if (reset) begin
            acknowledged$d = 32'h0;
        end
    end

    always @(*) begin
        b_valid$d = b_valid$q;
        if (b_free) begin
            b_valid$d = 1'b0;
        end
        if (m_b_valid & m_b_ready & (kind == 32'h3)) begin
            if (table_head_host) begin
                b_valid$d = 1'b1;
            end
        end
        else if (m_b_valid & m_b_ready & (kind == 32'h0)) begin
            b_valid$d = 1'b1;
        end
        else if (b_free & dropped_valid$q) begin
            b_valid$d = 1'b1;
        end
        if (reset) begin
            b_valid$d = 1'b0;
        end
    end

    always @(*) begin
        b_id$d = b_id$q;
        if (m_b_valid & m_b_ready & (kind == 32'h3)) begin
            if (table_head_host) begin
                b_id$d = table_ids$head[(32'h0)+:(6)];
            end
        end
        else if (m_b_valid & m_b_ready & (kind == 32'h0)) begin
            b_id$d = m_b_id[(32'h0)+:(6)];
        end
        else if (b_free & dropped_valid$q) begin
            b_id$d = dropped_id$q;
        end
    end

    always @(*) begin
        b_response$d = b_response$q;
        if (m_b_valid & m_b_ready & (kind == 32'h3)) begin
            if (table_head_host) begin
                b_response$d = m_b_response;
            end
        end
        else if (m_b_valid & m_b_ready & (kind == 32'h0)) begin
            b_response$d = m_b_response;
        end
        else if (b_free & dropped_valid$q) begin
            b_response$d = 32'h0;
        end
    end

    always @(*) begin
        dropped_valid$d = dropped_valid$q;
        if (drops$q) begin
            dropped_valid$d = 1'b1;
        end
        if (m_b_valid & m_b_ready & (kind == 32'h3)) begin
        end
        else if (m_b_valid & m_b_ready & (kind == 32'h0)) begin
        end
        else if (b_free & dropped_valid$q) begin
            dropped_valid$d = 1'b0;
        end
        if (reset) begin
            dropped_valid$d = 1'b0;
        end
    end

    always @(*) begin
        dropped_id$d = dropped_id$q;
        one = 32'h1;
        all_bytes = 64'hffffffffffffffff;
        byte_mask$0 = 64'hff;
        byte_mask$1 = 64'hff00;
        byte_mask$2 = 64'hff0000;
        byte_mask$3 = 64'hff000000;
        byte_mask$4 = 64'hff00000000;
        byte_mask$5 = 64'hff0000000000;
        byte_mask$6 = 64'hff000000000000;
        byte_mask$7 = 64'hff00000000000000;
        strobe_sum$0 = 32'h0;
        if (drops$q) begin
            dropped_id$d = w_id$q;
        end
    end

    always @(*) begin
        live$read_clock = clock;
    end

    always @(*) begin
        live$write_clock = clock;
    end

    always @(*) begin
        live$write_address = live_at$q;
    end

    always @(*) begin
        live$write_data = live_to$q;
    end

    always @(*) begin
        live$write_enable = live_writes$q;
    end

    always @(*) begin
        live$read_address = w_address$q[(32'hc)+:(12)];
    end

    always @(*) begin
        dirty_bits$read_clock = clock;
    end

    always @(*) begin
        dirty_bits$write_clock = clock;
    end

    always @(*) begin
        dirty_bits$read_address = dirty_frame;
    end

    always @(*) begin
        dirty = dirty_found$q;
    end

    always @(*) begin
        table_ids$clock = clock;
    end

    always @(*) begin
        table_ids$reset = reset;
    end

    always @(*) begin
        new_bit = 32'h0;
        if (w_is_new$q) begin
            new_bit = one << w_id$q;
        end
    end

    always @(*) begin
        writes_busy = busy$q | new_bit;
    end

    always @(*) begin
        counted = host_accepted$q + patches_accepted$q;
    end

    always @(*) begin
        table_accepted = counted;
        if (w_is_new$q & w_table$q) begin
            table_accepted = counted + 32'h1;
        end
    end

    always @(*) begin
        table_acknowledged = acknowledged$q;
    end

    always @(*) begin
        check_valid = compared$q & ~cleared_to_go$q;
    end

    always @(*) begin
        check_cleared = cleared_to_go$q;
    end

    always @(*) begin
        check_line = w_address$q[(32'h6)+:(18)];
    end

    always @(*) begin
        check_data = w_data$q;
    end

    always @(*) begin
        check_strobe = w_strobe$q;
    end

    always @(*) begin
        host_turn = ~taken_over$q & w_valid$q & (w_plain$q | cleared_to_go$q);
    end

    always @(*) begin
        patch_turn = patches$q;
    end

    always @(*) begin
        fill_turn = fills$q;
    end

    always @(*) begin
        offers = host_turn | taken_over$q;
    end

    always @(*) begin
        strobe_sum$1 = strobe_sum$0;
        if (patch_entries[0]) begin
            strobe_sum$1 = strobe_sum$0 | byte_mask$0;
        end
    end

    always @(*) begin
        strobe_sum$2 = strobe_sum$1;
        if (patch_entries[1]) begin
            strobe_sum$2 = strobe_sum$1 | byte_mask$1;
        end
    end

    always @(*) begin
        strobe_sum$3 = strobe_sum$2;
        if (patch_entries[2]) begin
            strobe_sum$3 = strobe_sum$2 | byte_mask$2;
        end
    end

    always @(*) begin
        strobe_sum$4 = strobe_sum$3;
        if (patch_entries[3]) begin
            strobe_sum$4 = strobe_sum$3 | byte_mask$3;
        end
    end

    always @(*) begin
        strobe_sum$5 = strobe_sum$4;
        if (patch_entries[4]) begin
            strobe_sum$5 = strobe_sum$4 | byte_mask$4;
        end
    end

    always @(*) begin
        strobe_sum$6 = strobe_sum$5;
        if (patch_entries[5]) begin
            strobe_sum$6 = strobe_sum$5 | byte_mask$5;
        end
    end

    always @(*) begin
        strobe_sum$7 = strobe_sum$6;
        if (patch_entries[6]) begin
            strobe_sum$7 = strobe_sum$6 | byte_mask$6;
        end
    end

    always @(*) begin
        strobe_sum$8 = strobe_sum$7;
        if (patch_entries[7]) begin
            strobe_sum$8 = strobe_sum$7 | byte_mask$7;
        end
    end

    always @(*) begin
        m_aw_id = ((w_id$q) & 8'hff);
        if (w_table$q) begin
            m_aw_id = 32'hc0;
        end
        if (patch_turn) begin
            m_aw_id = 32'hc0;
        end
        if (fill_turn) begin
            m_aw_id = ((fill_slot) & 8'hff) | 32'h80;
        end
    end

    always @(*) begin
        m_aw_address = w_address$q;
        if (patch_turn) begin
            m_aw_address = (((table_base[(32'hc)+:(16)]) & 40'hffffffffff) << 32'h18) | (((patch_line) & 40'hffffffffff) << 32'h6);
        end
        if (fill_turn) begin
            m_aw_address = (((frame_base[(32'hc)+:(16)]) & 40'hffffffffff) << 32'h18) | (((fill_frame) & 40'hffffffffff) << 32'hc) | (((fill_chunk) & 40'hffffffffff) << 32'h9);
        end
    end

    always @(*) begin
        m_aw_length = 32'h0;
        if (fill_turn) begin
            m_aw_length = 32'h7;
        end
    end

    always @(*) begin
        m_w_data = w_data$q;
        if (patch_turn) begin
            m_w_data = patch_data;
        end
        if (fill_turn) begin
            m_w_data = fill_data;
        end
    end

    always @(*) begin
        m_w_strobe = w_strobe$q;
        if (patch_turn) begin
            m_w_strobe = strobe_sum$8;
        end
        if (fill_turn) begin
            m_w_strobe = all_bytes;
        end
    end

    always @(*) begin
        m_w_last = 1'b1;
        if (fill_turn) begin
            m_w_last = beat$q == 32'h7;
        end
    end

    always @(*) begin
        m_aw_valid = offers & ~later_beat$q & ~address_sent$q;
    end

    always @(*) begin
        m_w_valid = offers & ~data_sent$q;
    end

    always @(*) begin
        address_done = later_beat$q | address_sent$q | m_aw_ready;
    end

    always @(*) begin
        data_done = data_sent$q | m_w_ready;
    end

    always @(*) begin
        both_done = address_done & data_done;
    end

    always @(*) begin
        w_is_sent = host_turn & (address_sent$q | m_aw_ready) & data_done;
    end

    always @(*) begin
        w_leaves = w_is_sent;
        if (drops$q) begin
            w_leaves = 1'b1;
        end
    end

    always @(*) begin
        patch_ready = both_done & patch_turn;
    end

    always @(*) begin
        fill_beat_taken = both_done & fill_turn;
    end

    always @(*) begin
        fill_chunk_taken = fill_beat_taken & (beat$q == 32'h7);
    end

    always @(*) begin
        table_ids$push = patch_ready | (w_is_sent & w_table$q);
    end

    always @(*) begin
        table_ids$push_data = ((w_id$q) & 7'h7f) | 32'h40;
        if (patch_turn) begin
            table_ids$push_data = 32'h0;
        end
    end

    always @(*) begin
        dirty_bits$write_address = dirty_at$q;
    end

    always @(*) begin
        dirty_bits$write_data = dirty_to$q;
    end

    always @(*) begin
        dirty_bits$write_enable = dirty_writes$q;
    end

    always @(*) begin
        count_stray_write = (frame_left$q & ~live$read_data) | window_left$q;
    end

    always @(*) begin
        b_free = ~b_valid$q | s_b_ready;
    end

    always @(*) begin
        kind = m_b_id[(32'h6)+:(2)];
    end

    always @(*) begin
        table_head_host = table_ids$head[32'h6];
    end

    always @(*) begin
        cleared = 32'h0;
        if (m_b_valid & m_b_ready & (kind == 32'h3)) begin
            if (table_head_host) begin
                cleared = one << table_ids$head[(32'h0)+:(6)];
            end
        end
        else if (m_b_valid & m_b_ready & (kind == 32'h0)) begin
            cleared = one << m_b_id[(32'h0)+:(6)];
        end
        else if (b_free & dropped_valid$q) begin
            cleared = one << dropped_id$q;
        end
    end

    always @(*) begin
        m_b_ready = b_free;
        if (kind == 32'h2) begin
            m_b_ready = 1'b1;
        end
        if ((kind == 32'h3) & ~table_head_host) begin
            m_b_ready = 1'b1;
        end
        if ((kind == 32'h3) & table_ids$empty) begin
            m_b_ready = 1'b0;
        end
    end

    always @(*) begin
        table_ids$pop = 1'b0;
        if (m_b_valid & m_b_ready & (kind == 32'h3)) begin
            table_ids$pop = 1'b1;
        end
        else if (m_b_valid & m_b_ready & (kind == 32'h0)) begin
        end
        else if (b_free & dropped_valid$q) begin
        end
    end

    always @(*) begin
        fill_acknowledged = 1'b0;
        if (kind == 32'h2) begin
            fill_acknowledged = m_b_valid;
        end
    end

    always @(*) begin
        fill_acknowledged_slot = m_b_id[(32'h0)+:(6)];
    end

    always @(*) begin
        fill_acknowledged_error = m_b_response != 32'h0;
    end

    always @(*) begin
        s_b_valid = b_valid$q;
    end

    always @(*) begin
        s_b_id = b_id$q;
    end

    always @(*) begin
        s_b_response = b_response$q;
    end

    always @(*) begin
        id_is_free = ~busy$q[s_aw_id] & ~(w_is_new$q & (w_id$q == s_aw_id));
    end

    always @(*) begin
        w_takes = s_aw_valid & s_w_valid & (~w_valid$q | w_leaves) & id_is_free;
    end

    always @(*) begin
        s_aw_ready = w_takes;
    end

    always @(*) begin
        s_w_ready = w_takes;
    end

    always @(*) begin
        into_table = s_aw_address[(32'h18)+:(16)] == table_base[(32'hc)+:(16)];
    end

    always @(*) begin
        would_take = s_aw_valid & s_w_valid & (~w_valid$q | host_turn | drops$q) & id_is_free;
    end

    always @(*) begin
        free_turn = ~taken_over$q & (~host_turn | both_done);
    end

endmodule // write_path


module write_path$acknowledged(d,q,clock);

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

endmodule // write_path$acknowledged


module write_path$address_sent(d,q,clock);

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

endmodule // write_path$address_sent


module write_path$b_id(d,q,clock);

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

endmodule // write_path$b_id


module write_path$b_response(d,q,clock);

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

endmodule // write_path$b_response


module write_path$b_valid(d,q,clock);

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

endmodule // write_path$b_valid


module write_path$beat(d,q,clock);

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

endmodule // write_path$beat


module write_path$busy(d,q,clock);

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

endmodule // write_path$busy


module write_path$cleared_to_go(d,q,clock);

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

endmodule // write_path$cleared_to_go


module write_path$compared(d,q,clock);

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

endmodule // write_path$compared


module write_path$data_sent(d,q,clock);

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

endmodule // write_path$data_sent


module write_path$dirty_at(d,q,clock);

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

endmodule // write_path$dirty_at


module write_path$dirty_bits(read_address,read_clock,read_data,write_address,write_clock,write_data,write_enable);

    // Module arguments
    input wire  [11:0] read_address;
    input wire  read_clock;
    output reg  read_data;
    input wire  [11:0] write_address;
    input wire  write_clock;
    input wire  write_data;
    input wire  write_enable;

    // Update code (custom)
    reg[0:0] mem[4095:0];



    always @(posedge read_clock) begin
       read_data <= mem[read_address];
    end

    always @(posedge write_clock) begin
       if (write_enable) begin
          mem[write_address] <= write_data;
       end
    end

endmodule // write_path$dirty_bits


module write_path$dirty_found(d,q,clock);

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

endmodule // write_path$dirty_found


module write_path$dirty_to(d,q,clock);

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

endmodule // write_path$dirty_to


module write_path$dirty_writes(d,q,clock);

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

endmodule // write_path$dirty_writes


module write_path$dropped_id(d,q,clock);

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

endmodule // write_path$dropped_id


module write_path$dropped_valid(d,q,clock);

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

endmodule // write_path$dropped_valid


module write_path$drops(d,q,clock);

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

endmodule // write_path$drops


module write_path$fills(d,q,clock);

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

endmodule // write_path$fills


module write_path$frame_left(d,q,clock);

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

endmodule // write_path$frame_left


module write_path$host_accepted(d,q,clock);

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

endmodule // write_path$host_accepted


module write_path$host_credit(d,q,clock);

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

endmodule // write_path$host_credit


module write_path$later_beat(d,q,clock);

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

endmodule // write_path$later_beat


module write_path$live(read_address,read_clock,read_data,write_address,write_clock,write_data,write_enable);

    // Module arguments
    input wire  [11:0] read_address;
    input wire  read_clock;
    output reg  read_data;
    input wire  [11:0] write_address;
    input wire  write_clock;
    input wire  write_data;
    input wire  write_enable;

    // Update code (custom)
    reg[0:0] mem[4095:0];



    always @(posedge read_clock) begin
       read_data <= mem[read_address];
    end

    always @(posedge write_clock) begin
       if (write_enable) begin
          mem[write_address] <= write_data;
       end
    end

endmodule // write_path$live


module write_path$live_at(d,q,clock);

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

endmodule // write_path$live_at


module write_path$live_to(d,q,clock);

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

endmodule // write_path$live_to


module write_path$live_writes(d,q,clock);

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

endmodule // write_path$live_writes


module write_path$patches(d,q,clock);

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

endmodule // write_path$patches


module write_path$patches_accepted(d,q,clock);

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

endmodule // write_path$patches_accepted


module write_path$table_ids(clock,reset,push,push_data,pop,head,empty,full,count);

    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  push;
    input wire  [6:0] push_data;
    input wire  pop;
    output reg  [6:0] head;
    output reg  empty;
    output reg  full;
    output reg  [6:0] count;

    // Stub signals
    reg  queue$clock;
    reg  queue$reset;
    reg  queue$push;
    reg  [6:0] queue$push_data;
    reg  queue$pop;
    wire  [6:0] queue$head;
    wire  queue$empty;
    wire  queue$full;
    wire  [6:0] queue$count;
    reg  [1:0] ahead$d;
    wire  [1:0] ahead$q;
    reg  ahead$clock;
    reg  [6:0] first$d;
    wire  [6:0] first$q;
    reg  first$clock;
    reg  [6:0] second$d;
    wire  [6:0] second$q;
    reg  second$clock;

    // Local signals
    reg  refills;
    reg  popped;

    // Sub module instances
    write_path$table_ids$queue queue(
        .clock(queue$clock),
        .reset(queue$reset),
        .push(queue$push),
        .push_data(queue$push_data),
        .pop(queue$pop),
        .head(queue$head),
        .empty(queue$empty),
        .full(queue$full),
        .count(queue$count)
    );
    write_path$table_ids$ahead ahead(
        .d(ahead$d),
        .q(ahead$q),
        .clock(ahead$clock)
    );
    write_path$table_ids$first first(
        .d(first$d),
        .q(first$q),
        .clock(first$clock)
    );
    write_path$table_ids$second second(
        .d(second$d),
        .q(second$q),
        .clock(second$clock)
    );

    // Update code

    always @(*) begin
        ahead$clock = clock;
    end

    always @(*) begin
        first$clock = clock;
    end

    always @(*) begin
        second$clock = clock;
    end

    always @(*) begin
        ahead$d = ahead$q;
        if (refills & ~popped) begin
            ahead$d = ahead$q + 32'h1;
        end
        if (popped & ~refills) begin
            ahead$d = ahead$q - 32'h1;
        end
        if (reset) begin
            ahead$d = 32'h0;
        end
    end

    always @(*) begin
        first$d = first$q;
        if (popped | (ahead$q == 32'h0)) begin
            first$d = queue$head;
            if (ahead$q[32'h1]) begin
                first$d = second$q;
            end
        end
    end

    always @(*) begin
        second$d = second$q;
        if (~ahead$q[32'h1]) begin
            second$d = queue$head;
        end
    end

    always @(*) begin
        queue$clock = clock;
    end

    always @(*) begin
        queue$reset = reset;
    end

    always @(*) begin
        queue$push = push;
    end

    always @(*) begin
        queue$push_data = push_data;
    end

    always @(*) begin
        count = queue$count;
    end

    always @(*) begin
        full = queue$full;
    end

    always @(*) begin
        head = first$q;
    end

    always @(*) begin
        empty = ahead$q == 32'h0;
    end

    always @(*) begin
        popped = pop & (ahead$q != 32'h0);
    end

    always @(*) begin
        refills = ~queue$empty & ~ahead$q[32'h1];
    end

    always @(*) begin
        queue$pop = refills;
    end

endmodule // write_path$table_ids


module write_path$table_ids$ahead(d,q,clock);

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

endmodule // write_path$table_ids$ahead


module write_path$table_ids$first(d,q,clock);

    // Module arguments
    input wire  [6:0] d;
    output reg  [6:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 7'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // write_path$table_ids$first


module write_path$table_ids$queue(clock,reset,push,push_data,pop,head,empty,full,count);

    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  push;
    input wire  [6:0] push_data;
    input wire  pop;
    output reg  [6:0] head;
    output reg  empty;
    output reg  full;
    output reg  [6:0] count;

    // Stub signals
    reg  memory$clock;
    reg  [6:0] memory$read_address;
    wire  [6:0] memory$read_data;
    reg  [6:0] memory$write_address;
    reg  [6:0] memory$write_data;
    reg  memory$write_enable;
    reg  [6:0] write_pointer$d;
    wire  [6:0] write_pointer$q;
    reg  write_pointer$clock;
    reg  [6:0] read_pointer$d;
    wire  [6:0] read_pointer$q;
    reg  read_pointer$clock;
    reg  [6:0] following$d;
    wire  [6:0] following$q;
    reg  following$clock;
    reg  [6:0] level$d;
    wire  [6:0] level$q;
    reg  level$clock;
    reg  some$d;
    wire  some$q;
    reg  some$clock;
    reg  no_room$d;
    wire  no_room$q;
    reg  no_room$clock;
    reg  bypass$d;
    wire  bypass$q;
    reg  bypass$clock;
    reg  [6:0] bypass_data$d;
    wire  [6:0] bypass_data$q;
    reg  bypass_data$clock;

    // Local signals
    reg  [6:0] next_read;
    reg  at_read;
    reg  at_following;
    reg  meets;
    reg  [6:0] level_up;
    reg  [6:0] level_down;
    reg  pushed;
    reg  popped;

    // Sub module instances
    write_path$table_ids$queue$memory memory(
        .clock(memory$clock),
        .read_address(memory$read_address),
        .read_data(memory$read_data),
        .write_address(memory$write_address),
        .write_data(memory$write_data),
        .write_enable(memory$write_enable)
    );
    write_path$table_ids$queue$write_pointer write_pointer(
        .d(write_pointer$d),
        .q(write_pointer$q),
        .clock(write_pointer$clock)
    );
    write_path$table_ids$queue$read_pointer read_pointer(
        .d(read_pointer$d),
        .q(read_pointer$q),
        .clock(read_pointer$clock)
    );
    write_path$table_ids$queue$following following(
        .d(following$d),
        .q(following$q),
        .clock(following$clock)
    );
    write_path$table_ids$queue$level level(
        .d(level$d),
        .q(level$q),
        .clock(level$clock)
    );
    write_path$table_ids$queue$some some(
        .d(some$d),
        .q(some$q),
        .clock(some$clock)
    );
    write_path$table_ids$queue$no_room no_room(
        .d(no_room$d),
        .q(no_room$q),
        .clock(no_room$clock)
    );
    write_path$table_ids$queue$bypass bypass(
        .d(bypass$d),
        .q(bypass$q),
        .clock(bypass$clock)
    );
    write_path$table_ids$queue$bypass_data bypass_data(
        .d(bypass_data$d),
        .q(bypass_data$q),
        .clock(bypass_data$clock)
    );

    // Update code

    always @(*) begin
        write_pointer$clock = clock;
    end

    always @(*) begin
        read_pointer$clock = clock;
    end

    always @(*) begin
        following$clock = clock;
    end

    always @(*) begin
        level$clock = clock;
    end

    always @(*) begin
        some$clock = clock;
    end

    always @(*) begin
        no_room$clock = clock;
    end

    always @(*) begin
        bypass$clock = clock;
    end

    always @(*) begin
        bypass_data$clock = clock;
    end

    always @(*) begin
        write_pointer$d = write_pointer$q;
        if (pushed) begin
            write_pointer$d = write_pointer$q + 32'h1;
        end
        if (reset) begin
            write_pointer$d = 32'h0;
        end
    end

    always @(*) begin
        read_pointer$d = read_pointer$q;
        read_pointer$d = next_read;
        if (reset) begin
            read_pointer$d = 32'h0;
        end
    end

    always @(*) begin
        following$d = following$q;
        if (popped) begin
            following$d = following$q + 32'h1;
        end
        if (reset) begin
            following$d = 32'h1;
        end
    end

    always @(*) begin
        level$d = level$q;
        if (pushed & ~popped) begin
            level$d = level_up;
        end
        if (popped & ~pushed) begin
            level$d = level_down;
        end
        if (reset) begin
            level$d = 32'h0;
        end
    end

    always @(*) begin
        some$d = some$q;
        if (pushed & ~popped) begin
            some$d = 1'b1;
        end
        if (popped & ~pushed) begin
            some$d = level_down != 32'h0;
        end
        if (reset) begin
            some$d = 1'b0;
        end
    end

    always @(*) begin
        no_room$d = no_room$q;
        if (pushed & ~popped) begin
            no_room$d = &level_up;
        end
        if (popped & ~pushed) begin
            no_room$d = 1'b0;
        end
        if (reset) begin
            no_room$d = 1'b0;
        end
    end

    always @(*) begin
        bypass$d = bypass$q;
        bypass$d = pushed & meets;
        if (reset) begin
            bypass$d = 1'b0;
        end
    end

    always @(*) begin
        bypass_data$d = bypass_data$q;
        bypass_data$d = push_data;
    end

    always @(*) begin
        memory$clock = clock;
    end

    always @(*) begin
        empty = ~some$q;
        memory$write_enable = 1'b1;
    end

    always @(*) begin
        full = no_room$q;
    end

    always @(*) begin
        count = level$q;
    end

    always @(*) begin
        pushed = push & ~full;
    end

    always @(*) begin
        popped = pop & ~empty;
    end

    always @(*) begin
        next_read = read_pointer$q;
        if (popped) begin
            next_read = following$q;
        end
    end

    always @(*) begin
        at_read = write_pointer$q == read_pointer$q;
    end

    always @(*) begin
        at_following = write_pointer$q == following$q;
    end

    always @(*) begin
        meets = at_read;
        if (popped) begin
            meets = at_following;
        end
    end

    always @(*) begin
        memory$read_address = next_read;
    end

    always @(*) begin
        memory$write_address = write_pointer$q;
    end

    always @(*) begin
        memory$write_data = push_data;
    end

    always @(*) begin
        level_up = level$q + 32'h1;
    end

    always @(*) begin
        level_down = level$q - 32'h1;
    end

    always @(*) begin
        head = memory$read_data;
        if (bypass$q) begin
            head = bypass_data$q;
        end
    end

endmodule // write_path$table_ids$queue


module write_path$table_ids$queue$bypass(d,q,clock);

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

endmodule // write_path$table_ids$queue$bypass


module write_path$table_ids$queue$bypass_data(d,q,clock);

    // Module arguments
    input wire  [6:0] d;
    output reg  [6:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 7'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // write_path$table_ids$queue$bypass_data


module write_path$table_ids$queue$following(d,q,clock);

    // Module arguments
    input wire  [6:0] d;
    output reg  [6:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 7'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // write_path$table_ids$queue$following


module write_path$table_ids$queue$level(d,q,clock);

    // Module arguments
    input wire  [6:0] d;
    output reg  [6:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 7'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // write_path$table_ids$queue$level


module write_path$table_ids$queue$memory(clock,read_address,read_data,write_address,write_data,write_enable);

    // Module arguments
    input wire  clock;
    input wire  [6:0] read_address;
    output reg  [6:0] read_data;
    input wire  [6:0] write_address;
    input wire  [6:0] write_data;
    input wire  write_enable;

    // Update code (custom)
    (* no_rw_check *)
    reg[6:0] mem[127:0];

    always @(posedge clock) begin
       read_data <= mem[read_address];
       // synthesis translate_off
       if (write_enable & (write_address == read_address)) begin
          read_data <= {7{1'b0}};
       end
       // synthesis translate_on
       if (write_enable) begin
          mem[write_address] <= write_data;
       end
    end
endmodule // write_path$table_ids$queue$memory


module write_path$table_ids$queue$no_room(d,q,clock);

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

endmodule // write_path$table_ids$queue$no_room


module write_path$table_ids$queue$read_pointer(d,q,clock);

    // Module arguments
    input wire  [6:0] d;
    output reg  [6:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 7'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // write_path$table_ids$queue$read_pointer


module write_path$table_ids$queue$some(d,q,clock);

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

endmodule // write_path$table_ids$queue$some


module write_path$table_ids$queue$write_pointer(d,q,clock);

    // Module arguments
    input wire  [6:0] d;
    output reg  [6:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 7'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // write_path$table_ids$queue$write_pointer


module write_path$table_ids$second(d,q,clock);

    // Module arguments
    input wire  [6:0] d;
    output reg  [6:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 7'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // write_path$table_ids$second


module write_path$table_room(d,q,clock);

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

endmodule // write_path$table_room


module write_path$taken_over(d,q,clock);

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

endmodule // write_path$taken_over


module write_path$w_address(d,q,clock);

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

endmodule // write_path$w_address


module write_path$w_data(d,q,clock);

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

endmodule // write_path$w_data


module write_path$w_frame(d,q,clock);

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

endmodule // write_path$w_frame


module write_path$w_id(d,q,clock);

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

endmodule // write_path$w_id


module write_path$w_is_new(d,q,clock);

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

endmodule // write_path$w_is_new


module write_path$w_plain(d,q,clock);

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

endmodule // write_path$w_plain


module write_path$w_strobe(d,q,clock);

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

endmodule // write_path$w_strobe


module write_path$w_table(d,q,clock);

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

endmodule // write_path$w_table


module write_path$w_valid(d,q,clock);

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

endmodule // write_path$w_valid


module write_path$w_window(d,q,clock);

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

endmodule // write_path$w_window


module write_path$window_left(d,q,clock);

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

endmodule // write_path$window_left
