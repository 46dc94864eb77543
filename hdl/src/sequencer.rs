//! The one place that changes the page directory: lines, ended fetches, commands and write-backs, one after the other (SP2-SP5, SP7; P1, P4).
//!
//! ```text
//!  Idle --> LineTake -> LinePick -> LineAddress -> LineLook -> LineDecide -+-> LineFinish --> Idle      (3 cycles an entry; 4 if the entry before
//!   |                                  ^---- or, for a page on its way, -----+ (LineSettle before LineFinish)                   it names its page)
//!   |                                  LineJoin, which addresses as well
//!   +--> Look1 -> Look2 -> EndDo | Command | WritebackDo | PinDo ... --> Idle
//! ```
//! Each step is atomic because nothing else writes the directory, so no two steps can disagree about a page. Steps that wait for DRAM (the check
//! of an entry at EVICT_COMMIT) or for the link leave the sequencer and come back as steps of their own. The first fetch request leaves
//! [`crate::fetches`] 8 cycles after the line's beat. A line with eight remote entries takes 29 cycles; a line whose age has reached `shed_cycles` passes
//! untouched, so that a burst of lines cannot break P2.
//!
//! Directory word ([`crate::layout`]): state 0-2, pinned 3, frame 4-15, slot 16-21, entry address 22-42 in the default sizes. Frame word: status 0-1 (0 not posted, 1 free, 2 holds or awaits a
//! page), page 2-15, fence count at EVICT_BEGIN 16-31.

use crate::entry_check::EntryCheck;
use crate::frame_counts::{FrameCounts, NOWHERE};
use crate::layout::{
    ABOVE_FRAME, ABOVE_FRAME_BITS, DIRECTORY_BITS, DIRECTORY_ENTRY, DIRECTORY_SLOT,
    FRAME_BASE_BITS, FRAME_BASE_IN_ADDRESS, FRAME_BITS, FRAME_COUNT_BITS, PAGE_BITS,
    PAGE_FACT_BITS, Place, WRITEBACK_FACT_BITS,
};
use crate::line::Line;
use crate::line_decode::LineDecode;
use crate::memory::Memory;
use crate::queue::{AheadQueue, Queue};
use outrigger_registers::encodings::{CommandResult, EventType, Operation, PageState, TableLevel};
use outrigger_registers::parameters::{
    CONTEXT_BITS, ENTRY_BITS, ENTRY_UNSET, SLOT_BITS, VICTIM_FRAMES,
};
use rust_hdl::core::prelude::*;
use rust_hdl::widgets::prelude::*;
use smart_default::SmartDefault;

/// Bits of the count of frames that one NEXT_VICTIM has looked at.
const TRIES_BITS: usize = 6;
const _: () = assert!(VICTIM_FRAMES == 1 << TRIES_BITS);

/// Steps of the sequencer.
#[derive(Copy, Clone, Debug, PartialEq, LogicState)]
pub enum State {
    /// Clears the tables after a cold reset.
    Clear,
    /// Chooses what to do.
    Idle,
    /// Decodes a line.
    LineTake,
    /// Picks the first remote entry.
    LinePick,
    /// Addresses the directory for it.
    LineAddress,
    /// Takes its record.
    LineLook,
    /// Acts on it, and picks the next.
    LineDecide,
    /// Addresses the directory for the next, and acts on the last, whose page is on its way: whether it has come was looked up a cycle ago.
    LineJoin,
    /// Decides whether the reply is held, with registers on both sides: that hangs on the other holds and on the clock.
    LineSettle,
    /// Hands the context back.
    LineFinish,
    /// Addresses directory and frame table.
    Look1,
    /// Takes their records.
    Look2,
    /// Records the end of a fetch.
    EndDo,
    /// Frame operations go on to the frame's page.
    FrameDo,
    /// Carries a command out.
    CommandDo,
    /// Looks at the page under the clock hand.
    HandFrame,
    /// Decides on it.
    HandPage,
    /// Finishes EVICT_COMMIT.
    CommitDo,
    /// Reads who was written back.
    WritebackLook,
    /// Records the end of a write-back.
    WritebackDo,
    /// Ends a pin.
    PinDo,
}

/// A constant that the circuit compares with or assigns.
fn code<const N: usize>(value: u32) -> Constant<Bits<N>> {
    Constant::new(u64::from(value).into())
}

/// See the module's head.
#[derive(LogicBlock, SmartDefault)]
pub struct Sequencer {
    /// Clock.
    pub clock: Signal<In, Clock>,
    /// Cold reset.
    pub reset: Signal<In, Bit>,
    /// Free-running cycle counter.
    pub now: Signal<In, Bits<16>>,
    /// Position of the present bit.
    pub present_bit: Signal<In, Bits<6>>,
    /// Position of the managed bit.
    pub managed_bit: Signal<In, Bits<6>>,
    /// Position of the late bit.
    pub late_bit: Signal<In, Bits<6>>,
    /// First frame number of the page frames.
    pub frame_base: Signal<In, Bits<28>>,
    /// First frame number of the remote window.
    pub window_base: Signal<In, Bits<28>>,
    /// First frame number of the table frames.
    pub table_base: Signal<In, Bits<28>>,
    /// Table lines start fetches.
    pub enable_prefetch: Signal<In, Bit>,
    /// Replies are held.
    pub enable_hold: Signal<In, Bit>,
    /// Pages are installed in replies.
    pub enable_install: Signal<In, Bit>,
    /// Holds that may be taken.
    pub hold_limit: Signal<In, Bits<5>>,
    /// Slots that may be used.
    pub fetch_limit: Signal<In, Bits<7>>,
    /// Frames kept for demand.
    pub reserved_frames: Signal<In, Bits<8>>,
    /// Deadline in force.
    pub deadline_cycles: Signal<In, Bits<16>>,
    /// Age from which a line passes untouched.
    pub shed_cycles: Signal<In, Bits<16>>,
    /// Fences answered.
    pub fence_count: Signal<In, Bits<32>>,
    /// The tables are swept.
    pub is_ready: Signal<Out, Bit>,
    /// No line waits.
    pub arrived_empty: Signal<In, Bit>,
    /// Takes the oldest.
    pub arrived_take: Signal<Out, Bit>,
    /// Its context.
    pub taken_index: Signal<In, Bits<CONTEXT_BITS>>,
    /// Its line.
    pub taken_data: Signal<In, Line>,
    /// DRAM failed.
    pub taken_error: Signal<In, Bit>,
    /// Its table line.
    pub taken_line: Signal<In, Bits<18>>,
    /// Acceptance cycle.
    pub taken_accepted: Signal<In, Bits<16>>,
    /// No-hold (0), quiet (1).
    pub taken_flags: Signal<In, Bits<2>>,
    /// Line worked on.
    pub current_line: Signal<Out, Bits<18>>,
    /// Another context holds it, as known since three cycles.
    pub current_held: Signal<In, Bit>,
    /// Expiry of that hold.
    pub current_expiry: Signal<In, Bits<16>>,
    /// Holds taken.
    pub holds_taken: Signal<In, Bits<6>>,
    /// Hands the context back.
    pub finish: Signal<Out, Bit>,
    /// It is taken.
    pub finish_ready: Signal<In, Bit>,
    /// Context.
    pub finish_index: Signal<Out, Bits<CONTEXT_BITS>>,
    /// Line with installs.
    pub finish_data: Signal<Out, Line>,
    /// Entries installed or waited for.
    pub finish_touched: Signal<Out, Bits<8>>,
    /// Wrong entries.
    pub finish_bad: Signal<Out, Bits<8>>,
    /// Entries waited for.
    pub finish_waiting: Signal<Out, Bits<8>>,
    /// End of the wait.
    pub finish_expiry: Signal<Out, Bits<16>>,
    /// The reply is held.
    pub finish_hold: Signal<Out, Bit>,
    /// Remote entries of the line.
    pub policy_remote: Signal<Out, Bits<8>>,
    /// Those to fetch.
    pub policy_wanted: Signal<In, Bits<8>>,
    /// Next slot.
    pub free_slot: Signal<In, Bits<SLOT_BITS>>,
    /// There is one from the next cycle on.
    pub free_slot_comes: Signal<In, Bit>,
    /// Slots in use.
    pub slots_busy: Signal<In, Bits<7>>,
    /// Starts a fetch.
    pub allocate: Signal<Out, Bit>,
    /// Page.
    pub allocate_page: Signal<Out, Bits<14>>,
    /// Frame.
    pub allocate_frame: Signal<Out, Bits<FRAME_BITS>>,
    /// Entry address.
    pub allocate_entry: Signal<Out, Bits<21>>,
    /// On demand.
    pub allocate_demand: Signal<Out, Bit>,
    /// Slot asked about.
    pub done_slot: Signal<Out, Bits<SLOT_BITS>>,
    /// It has come.
    pub done: Signal<In, Bit>,
    /// It will not come.
    pub dead: Signal<In, Bit>,
    /// A reply carries it.
    pub mark_taken: Signal<Out, Bit>,
    /// A page ends in the next cycle.
    pub coming: Signal<In, Bit>,
    /// Its table line.
    pub coming_line: Signal<In, Bits<18>>,
    /// A page ends.
    pub complete: Signal<In, Bit>,
    /// Its entry in its line.
    pub complete_index: Signal<In, Bits<3>>,
    /// It failed.
    pub complete_failed: Signal<In, Bit>,
    /// The line worked on carries the page that ended two cycles ago.
    pub complete_taken: Signal<Out, Bit>,
    /// A slot has ended.
    pub end_valid: Signal<In, Bit>,
    /// It is recorded.
    pub end_take: Signal<Out, Bit>,
    /// Page.
    pub end_page: Signal<In, Bits<14>>,
    /// Frame.
    pub end_frame: Signal<In, Bits<FRAME_BITS>>,
    /// Entry address.
    pub end_entry: Signal<In, Bits<21>>,
    /// A reply carries it.
    pub end_taken: Signal<In, Bit>,
    /// Failed.
    pub end_failed: Signal<In, Bit>,
    /// Cancelled.
    pub end_cancelled: Signal<In, Bit>,
    /// A command starts.
    pub command_start: Signal<In, Bit>,
    /// Operation.
    pub command_operation: Signal<In, Bits<4>>,
    /// Argument.
    pub command_argument: Signal<In, Bits<32>>,
    /// Fence token.
    pub command_token: Signal<In, Bits<32>>,
    /// A command runs.
    pub command_busy: Signal<Out, Bit>,
    /// Result.
    pub command_result: Signal<Out, Bits<4>>,
    /// First value.
    pub command_result0: Signal<Out, Bits<32>>,
    /// Second value.
    pub command_result1: Signal<Out, Bits<32>>,
    /// Wants to read an entry line.
    pub check_valid: Signal<Out, Bit>,
    /// Sent.
    pub check_ready: Signal<In, Bit>,
    /// Address.
    pub check_address: Signal<Out, Bits<40>>,
    /// It has come.
    pub check_arrive: Signal<In, Bit>,
    /// The line.
    pub check_data: Signal<In, Line>,
    /// Its response.
    pub check_response: Signal<In, Bits<2>>,
    /// Sets a tag.
    pub tag_write: Signal<Out, Bit>,
    /// Table frame.
    pub tag_frame: Signal<Out, Bits<12>>,
    /// Tag.
    pub tag_value: Signal<Out, Bits<4>>,
    /// Sets whether a frame holds a page.
    pub live_write: Signal<Out, Bit>,
    /// Frame.
    pub live_frame: Signal<Out, Bits<FRAME_BITS>>,
    /// It does.
    pub live_value: Signal<Out, Bit>,
    /// Frame asked about.
    pub dirty_frame: Signal<Out, Bits<FRAME_BITS>>,
    /// It is dirty.
    pub dirty: Signal<In, Bit>,
    /// A page was put into a frame.
    pub touch: Signal<Out, Bit>,
    /// That frame.
    pub touch_frame: Signal<Out, Bits<FRAME_BITS>>,
    /// Clock hand.
    pub hand_frame: Signal<Out, Bits<FRAME_BITS>>,
    /// Its frame was used since the hand passed.
    pub hand_referenced: Signal<In, Bit>,
    /// The hand passes it.
    pub hand_passes: Signal<Out, Bit>,
    /// Starts a write-back.
    pub writeback_start: Signal<Out, Bit>,
    /// Slot.
    pub writeback_slot: Signal<Out, Bits<3>>,
    /// Page.
    pub writeback_page: Signal<Out, Bits<14>>,
    /// Frame.
    pub writeback_frame: Signal<Out, Bits<FRAME_BITS>>,
    /// The memory node answered.
    pub writeback_done_valid: Signal<In, Bit>,
    /// Slot.
    pub writeback_done_slot: Signal<In, Bits<3>>,
    /// It failed.
    pub writeback_done_error: Signal<In, Bit>,
    /// Pins a page.
    pub pin: Signal<Out, Bit>,
    /// Unpins a page.
    pub unpin: Signal<Out, Bit>,
    /// That page.
    pub pin_page: Signal<Out, Bits<14>>,
    /// No pin is free.
    pub pins_full: Signal<In, Bit>,
    /// A pin timed out.
    pub pin_expired: Signal<In, Bit>,
    /// Its page.
    pub pin_expired_page: Signal<In, Bits<14>>,
    /// An event.
    pub event_valid: Signal<Out, Bit>,
    /// Its type.
    pub event_type: Signal<Out, Bits<8>>,
    /// Frame.
    pub event_frame: Signal<Out, Bits<FRAME_BITS>>,
    /// Page.
    pub event_page: Signal<Out, Bits<14>>,
    /// Entry address.
    pub event_entry: Signal<Out, Bits<21>>,
    /// Counts: fetches started.
    pub count_fetch: Signal<Out, Bit>,
    /// Counts: fetches failed.
    pub count_failed: Signal<Out, Bit>,
    /// Counts: fetches cancelled.
    pub count_cancelled: Signal<Out, Bit>,
    /// Counts: aliases.
    pub count_alias: Signal<Out, Bit>,
    /// Counts: bad entries.
    pub count_bad: Signal<Out, Bit>,
    /// Counts: no hold free.
    pub count_no_hold: Signal<Out, Bit>,
    /// Counts: no slot free.
    pub count_no_slot: Signal<Out, Bit>,
    /// Counts: no frame free.
    pub count_no_frame: Signal<Out, Bit>,
    /// Counts: holds taken.
    pub count_hold: Signal<Out, Bit>,
    /// Counts: evictions.
    pub count_eviction: Signal<Out, Bit>,
    /// Counts: write-backs.
    pub count_writeback: Signal<Out, Bit>,
    /// Counts: demands.
    pub count_demand: Signal<Out, Bit>,
    /// Frames: Posted.
    pub frames_posted: Signal<Out, Bits<16>>,
    /// Frames: Withdrawn.
    pub frames_withdrawn: Signal<Out, Bits<16>>,
    /// Frames: Free.
    pub frames_free: Signal<Out, Bits<16>>,
    /// Frames: Being filled.
    pub frames_fetching: Signal<Out, Bits<16>>,
    /// Frames: Staged.
    pub frames_staged: Signal<Out, Bits<16>>,
    /// Frames: Resident.
    pub frames_resident: Signal<Out, Bits<16>>,
    /// Frames: Leaving.
    pub frames_leaving: Signal<Out, Bits<16>>,
    /// Frames: Being written back.
    pub frames_writing_back: Signal<Out, Bits<16>>,

    /// The directory, in parts that fit blocks one bit wide: of the whole word, blocks would hold a few pages each, behind multiplexers.
    directory_facts: Memory<Bits<4>, PAGE_BITS>,
    directory_frame: Memory<Bits<FRAME_BITS>, PAGE_BITS>,
    directory_slot: Memory<Bits<SLOT_BITS>, PAGE_BITS>,
    directory_entry: Memory<Bits<ENTRY_BITS>, PAGE_BITS>,
    frames: Memory<Bits<32>, FRAME_BITS>,
    free_list: AheadQueue<Bits<FRAME_BITS>, FRAME_COUNT_BITS>,
    writeback_facts: RAM<Bits<WRITEBACK_FACT_BITS>, 3>,
    writebacks_done: Queue<Bits<4>, 4>,
    decode: LineDecode,
    counts: FrameCounts,
    entry_check: EntryCheck,

    state: DFF<State>,
    after: DFF<State>,
    sweep: DFF<Bits<15>>,
    swept: DFF<Bit>,
    look_page: DFF<Bits<14>>,
    look_frame: DFF<Bits<FRAME_BITS>>,
    found: DFF<Bits<DIRECTORY_BITS>>,
    found_in_frame: DFF<Bits<32>>,
    others_first: DFF<Bit>,
    working: DFF<Bits<CONTEXT_BITS>>,
    line_number: DFF<Bits<18>>,
    accepted: DFF<Bits<16>>,
    latency_added: DFF<Bits<16>>,
    own_expiry: DFF<Bits<16>>,
    own_left: DFF<Bits<16>>,
    shares: DFF<Bit>,
    shared_expiry: DFF<Bits<16>>,
    shared_left: DFF<Bits<16>>,
    flags: DFF<Bits<2>>,
    sheds: DFF<Bit>,
    pending: DFF<Bits<8>>,
    wrong: DFF<Bits<8>>,
    remote: DFF<Bits<8>>,
    touched: DFF<Bits<8>>,
    waiting: DFF<Bits<8>>,
    bad: DFF<Bits<8>>,
    index: DFF<Bits<3>>,
    index_bit: DFF<Bits<8>>,
    entry: DFF<Bits<64>>,
    running: DFF<Bit>,
    wants_command: DFF<Bit>,
    operation: DFF<Bits<4>>,
    result: DFF<Bits<4>>,
    result0: DFF<Bits<32>>,
    result1: DFF<Bits<32>>,
    writebacks_busy: DFF<Bits<8>>,
    done_writeback: DFF<Bits<3>>,
    done_writeback_error: DFF<Bit>,
    free_head: DFF<Bits<FRAME_BITS>>,
    free_head_valid: DFF<Bit>,
    hand: DFF<Bits<FRAME_BITS>>,
    last_frame: DFF<Bits<FRAME_BITS>>,
    tries: DFF<Bits<TRIES_BITS>>,
    hand_moves: DFF<Bit>,
    others: DFF<Bit>,
    wrong_one: DFF<Bit>,
    idle: DFF<Bit>,
    taking: DFF<Bit>,
    deciding: DFF<Bit>,
    finishing: DFF<Bit>,
    same_entry: DFF<Bits<12>>,
    no_entry_there: DFF<Bits<12>>,
    joins_unset: DFF<Bit>,
    mine: DFF<Bit>,
    page_taken: DFF<Bit>,
    page_was_taken: DFF<Bit>,
    holds: DFF<Bit>,
    lacks_hold: DFF<Bit>,
    expiry: DFF<Bits<16>>,
    slots_spent: DFF<Bit>,
    all_slots_spent: DFF<Bit>,
    frames_low: DFF<Bit>,
    takes_free: DFF<Bit>,
    gives_free: DFF<Bit>,
    given_frame: DFF<Bits<FRAME_BITS>>,
    directory_writes: DFF<Bit>,
    directory_at: DFF<Bits<14>>,
    directory_word: DFF<Bits<DIRECTORY_BITS>>,
    frames_writes: DFF<Bit>,
    frames_at: DFF<Bits<FRAME_BITS>>,
    frames_word: DFF<Bits<32>>,
    wrote_before: DFF<Bit>,
    page_before: DFF<Bits<14>>,
    fetch_wanted: DFF<Bit>,
    join_bit: DFF<Bits<8>>,
    slot_is_free: DFF<Bit>,
    has_room: DFF<Bit>,
    end_waits: DFF<Bit>,
    has_come: DFF<Bit>,
    is_dead: DFF<Bit>,
    does_post: DFF<Bit>,
    does_demand: DFF<Bit>,
    does_release: DFF<Bit>,
    does_begin: DFF<Bit>,
    does_commit: DFF<Bit>,
    does_abort: DFF<Bit>,
    does_withdraw: DFF<Bit>,
    does_query_page: DFF<Bit>,
    does_query_frame: DFF<Bit>,
    does_set_tag: DFF<Bit>,
    does_next: DFF<Bit>,
    evicts_next: DFF<Bit>,
    evicts_by_frame: DFF<Bit>,
    is_old: DFF<Bit>,
    cannot_demand: DFF<Bit>,
    beyond_last: DFF<Bit>,
    hand_at_last: DFF<Bit>,
    present_mask: DFF<Bits<64>>,
    managed_mask: DFF<Bits<64>>,
    late_mask: DFF<Bits<64>>,
    word: [DFF<Bits<64>>; 8],
    one: Signal<Local, Bits<64>>,
    frame_number_mask: Signal<Local, Bits<64>>,
    low_bits: Signal<Local, Bits<64>>,
    install_word: Signal<Local, Bits<64>>,
    cleared_word: Signal<Local, Bits<64>>,
    decided_word: Signal<Local, Bits<64>>,
    looked_entry: Signal<Local, Bits<24>>,
    wanted_entry: Signal<Local, Bits<24>>,
    all_same: Signal<Local, Bits<12>>,
    all_unset: Signal<Local, Bits<12>>,
    overtaken: Signal<Local, Bit>,
    record: Signal<Local, Bits<DIRECTORY_BITS>>,
    frame_word: Signal<Local, Bits<64>>,
    picked_entry: Signal<Local, Bits<64>>,
    takes_line: Signal<Local, Bit>,
    one8: Signal<Local, Bits<8>>,
    before: [Signal<Local, Bit>; 9],
    with_bit: [Signal<Local, Bits<8>>; 3],
    picked_bit: Signal<Local, Bits<8>>,
    picked_of: [Signal<Local, Bits<14>>; 8],
    entry_of: [Signal<Local, Bits<64>>; 8],
    complete_bit: Signal<Local, Bits<8>>,
    waiting_now: Signal<Local, Bits<8>>,
    touched_now: Signal<Local, Bits<8>>,
    touched_out: Signal<Local, Bits<8>>,
    waiting_out: Signal<Local, Bits<8>>,
    picked_index: Signal<Local, Bits<3>>,
    writeback_free: Signal<Local, Bits<3>>,
    any_pending: Signal<Local, Bit>,
    local_hit: Signal<Local, Bit>,
    entry_mine: Signal<Local, Bit>,
    entry_unset: Signal<Local, Bit>,
    can_fetch: Signal<Local, Bit>,
    hand_steps: Signal<Local, Bit>,
    hand_finds: Signal<Local, Bit>,
    writeback_room: Signal<Local, Bit>,
    hold_fits: Signal<Local, Bit>,
    held: Signal<Local, Bit>,
    entry_wrong: Signal<Local, Bit>,
    frame_in_use: Signal<Local, Bit>,
    old: Signal<Local, Bit>,
    page_ok: Signal<Local, Bit>,
    frame_ok: Signal<Local, Bit>,
    pinned: Signal<Local, Bit>,
    picked_page: Signal<Local, Bits<14>>,
    new_page_of_frame: Signal<Local, Bits<14>>,
    entry_address: Signal<Local, Bits<21>>,
    found_entry: Signal<Local, Bits<21>>,
    found_state: Signal<Local, Bits<3>>,
    new_state: Signal<Local, Bits<3>>,
    new_pinned: Signal<Local, Bit>,
    found_frame: Signal<Local, Bits<FRAME_BITS>>,
    new_frame: Signal<Local, Bits<FRAME_BITS>>,
    free_frame: Signal<Local, Bits<FRAME_BITS>>,
    found_slot: Signal<Local, Bits<SLOT_BITS>>,
    new_slot: Signal<Local, Bits<SLOT_BITS>>,
    new_entry: Signal<Local, Bits<21>>,
    write_directory: Signal<Local, Bit>,
    write_frame: Signal<Local, Bit>,
    take_free: Signal<Local, Bit>,
    give_free: Signal<Local, Bit>,
    write_page: Signal<Local, Bits<14>>,
    write_frame_index: Signal<Local, Bits<FRAME_BITS>>,
    give_frame: Signal<Local, Bits<FRAME_BITS>>,
    new_status: Signal<Local, Bits<2>>,
    found_status: Signal<Local, Bits<2>>,
    new_fence: Signal<Local, Bits<16>>,
    age: Signal<Local, Bits<16>>,
    next_expiry: Signal<Local, Bits<16>>,
    shared_lead: Signal<Local, Bits<16>>,
    left: Signal<Local, Bits<16>>,
    token_lead: Signal<Local, Bits<16>>,
    token_age: Signal<Local, Bits<16>>,
    begin_fence: Signal<Local, Bits<16>>,
    move_from: Signal<Local, Bits<3>>,
    move_to: Signal<Local, Bits<3>>,
    moves: Signal<Local, Bit>,
    slots_after: Signal<Local, Bits<7>>,
    frames_left: Signal<Local, Bits<16>>,
    done_head: Signal<Local, Bits<4>>,
    word_in: [Signal<Local, Bits<64>>; 8],

    #[default(code(PageState::Remote.code()))]
    page_remote: Constant<Bits<3>>,
    #[default(code(PageState::Fetching.code()))]
    page_fetching: Constant<Bits<3>>,
    #[default(code(PageState::Staged.code()))]
    page_staged: Constant<Bits<3>>,
    #[default(code(PageState::Resident.code()))]
    page_resident: Constant<Bits<3>>,
    #[default(code(PageState::Leaving.code()))]
    page_leaving: Constant<Bits<3>>,
    #[default(code(PageState::WritingBack.code()))]
    page_writing_back: Constant<Bits<3>>,
    #[default(code(PageState::Failed.code()))]
    page_failed: Constant<Bits<3>>,
    #[default(code(0))]
    status_not_posted: Constant<Bits<2>>,
    #[default(code(1))]
    status_free: Constant<Bits<2>>,
    #[default(code(2))]
    status_in_use: Constant<Bits<2>>,
    #[default(code(Operation::PostFrame.code()))]
    operation_post_frame: Constant<Bits<4>>,
    #[default(code(Operation::Demand.code()))]
    operation_demand: Constant<Bits<4>>,
    #[default(code(Operation::Release.code()))]
    operation_release: Constant<Bits<4>>,
    #[default(code(Operation::EvictBegin.code()))]
    operation_evict_begin: Constant<Bits<4>>,
    #[default(code(Operation::EvictCommit.code()))]
    operation_evict_commit: Constant<Bits<4>>,
    #[default(code(Operation::EvictAbort.code()))]
    operation_evict_abort: Constant<Bits<4>>,
    #[default(code(Operation::WithdrawFrame.code()))]
    operation_withdraw_frame: Constant<Bits<4>>,
    #[default(code(Operation::QueryPage.code()))]
    operation_query_page: Constant<Bits<4>>,
    #[default(code(Operation::QueryFrame.code()))]
    operation_query_frame: Constant<Bits<4>>,
    #[default(code(Operation::SetTag.code()))]
    operation_set_tag: Constant<Bits<4>>,
    #[default(code(Operation::NextVictim.code()))]
    operation_next_victim: Constant<Bits<4>>,
    #[default(code(Operation::EvictNext.code()))]
    operation_evict_next: Constant<Bits<4>>,
    #[default(code(CommandResult::Ok.code()))]
    result_ok: Constant<Bits<4>>,
    #[default(code(CommandResult::BadArgument.code()))]
    result_bad_argument: Constant<Bits<4>>,
    #[default(code(CommandResult::Refused.code()))]
    result_refused: Constant<Bits<4>>,
    #[default(code(CommandResult::Already.code()))]
    result_already: Constant<Bits<4>>,
    #[default(code(CommandResult::Busy.code()))]
    result_busy: Constant<Bits<4>>,
    #[default(code(CommandResult::NoFrame.code()))]
    result_no_frame: Constant<Bits<4>>,
    #[default(code(CommandResult::EntryNotRemote.code()))]
    result_entry_not_remote: Constant<Bits<4>>,
    #[default(code(CommandResult::OldToken.code()))]
    result_old_token: Constant<Bits<4>>,
    #[default(code(CommandResult::Retry.code()))]
    result_retry: Constant<Bits<4>>,
    #[default(code(EventType::Staged.code()))]
    event_staged: Constant<Bits<8>>,
    #[default(code(EventType::Alias.code()))]
    event_alias: Constant<Bits<8>>,
    #[default(code(EventType::BadEntry.code()))]
    event_bad_entry: Constant<Bits<8>>,
    #[default(code(EventType::FetchFailed.code()))]
    event_fetch_failed: Constant<Bits<8>>,
    #[default(code(EventType::FetchCancelled.code()))]
    event_fetch_cancelled: Constant<Bits<8>>,
    #[default(code(EventType::Evicted.code()))]
    event_evicted: Constant<Bits<8>>,
    #[default(code(EventType::WritebackFailed.code()))]
    event_writeback_failed: Constant<Bits<8>>,
    #[default(code(TableLevel::Leaf.code()))]
    level_leaf: Constant<Bits<2>>,
    #[default(code(ENTRY_UNSET))]
    no_entry: Constant<Bits<21>>,
    #[default(code(NOWHERE))]
    nowhere: Constant<Bits<3>>,
}

impl Logic for Sequencer {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(
            self,
            clock,
            state,
            after,
            sweep,
            swept,
            look_page,
            look_frame,
            found,
            found_in_frame,
            others_first,
            working,
            line_number,
            accepted,
            latency_added,
            own_expiry,
            own_left,
            shares,
            shared_expiry,
            shared_left,
            flags,
            sheds,
            pending,
            wrong,
            remote,
            touched,
            waiting,
            bad,
            index,
            index_bit,
            entry,
            running,
            wants_command,
            operation,
            result,
            result0,
            result1,
            writebacks_busy,
            done_writeback,
            done_writeback_error,
            free_head,
            free_head_valid,
            hand,
            last_frame,
            tries,
            hand_moves,
            others,
            wrong_one,
            idle,
            taking,
            deciding,
            finishing,
            same_entry,
            no_entry_there,
            joins_unset,
            mine,
            page_taken,
            page_was_taken,
            holds,
            lacks_hold,
            expiry,
            slots_spent,
            all_slots_spent,
            frames_low,
            takes_free,
            gives_free,
            given_frame,
            directory_writes,
            directory_at,
            directory_word,
            frames_writes,
            frames_at,
            frames_word,
            wrote_before,
            page_before,
            fetch_wanted,
            join_bit,
            slot_is_free,
            has_room,
            end_waits,
            has_come,
            is_dead,
            does_post,
            does_demand,
            does_release,
            does_begin,
            does_commit,
            does_abort,
            does_withdraw,
            does_query_page,
            does_query_frame,
            does_set_tag,
            does_next,
            evicts_next,
            evicts_by_frame,
            is_old,
            cannot_demand,
            beyond_last,
            hand_at_last,
            present_mask,
            managed_mask,
            late_mask
        );
        clock!(self, clock, free_list, writebacks_done, counts, entry_check);
        self.free_list.reset.next = self.reset.val();
        self.writebacks_done.reset.next = self.reset.val();
        self.directory_facts.clock.next = self.clock.val();
        self.directory_frame.clock.next = self.clock.val();
        self.directory_slot.clock.next = self.clock.val();
        self.directory_entry.clock.next = self.clock.val();
        self.frames.clock.next = self.clock.val();
        self.writeback_facts.read_clock.next = self.clock.val();
        self.writeback_facts.write_clock.next = self.clock.val();
        for i in 0..8 {
            self.word[i].clock.next = self.clock.val();
            self.word[i].d.next = self.word[i].q.val();
        }
        self.one.next = 1.into();
        self.one8.next = 1.into();
        // Entries whose number has a one in a place.
        self.with_bit[0].next = 0xAA_u64.into();
        self.with_bit[1].next = 0xCC_u64.into();
        self.with_bit[2].next = 0xF0_u64.into();
        self.present_mask.d.next = self.one.val() << self.present_bit.val();
        self.managed_mask.d.next = self.one.val() << self.managed_bit.val();
        self.late_mask.d.next = self.one.val() << self.late_bit.val();
        self.frame_number_mask.next = 0x000F_FFFF_FFFF_F000_u64.into();
        self.frame_word.next = 0.into();
        self.low_bits.next = 0.into();
        self.cleared_word.next = 0.into();
        self.install_word.next = 0.into();

        self.is_ready.next = false;
        self.arrived_take.next = false;
        self.current_line.next = 0.into();
        self.finish.next = false;
        self.finish_index.next = 0.into();
        self.finish_touched.next = 0.into();
        self.finish_bad.next = 0.into();
        self.finish_waiting.next = 0.into();
        self.finish_expiry.next = 0.into();
        self.finish_hold.next = false;
        self.policy_remote.next = 0.into();
        self.allocate.next = false;
        self.allocate_page.next = 0.into();
        self.allocate_frame.next = 0.into();
        self.allocate_entry.next = 0.into();
        self.allocate_demand.next = false;
        self.done_slot.next = 0.into();
        self.mark_taken.next = false;
        self.complete_taken.next = false;
        self.end_take.next = false;
        self.command_busy.next = false;
        self.command_result.next = 0.into();
        self.command_result0.next = 0.into();
        self.command_result1.next = 0.into();
        self.tag_write.next = false;
        self.tag_frame.next = 0.into();
        self.tag_value.next = 0.into();
        self.live_write.next = false;
        self.live_frame.next = 0.into();
        self.live_value.next = false;
        self.dirty_frame.next = 0.into();
        self.touch.next = false;
        self.touch_frame.next = 0.into();
        self.hand_frame.next = 0.into();
        self.hand_steps.next = false;
        self.hand_finds.next = false;
        self.writeback_start.next = false;
        self.writeback_slot.next = 0.into();
        self.writeback_page.next = 0.into();
        self.writeback_frame.next = 0.into();
        self.pin.next = false;
        self.unpin.next = false;
        self.pin_page.next = 0.into();
        self.event_valid.next = false;
        self.event_type.next = 0.into();
        self.event_frame.next = 0.into();
        self.event_page.next = 0.into();
        self.event_entry.next = 0.into();
        self.count_fetch.next = false;
        self.count_failed.next = false;
        self.count_cancelled.next = false;
        self.count_alias.next = false;
        self.count_bad.next = false;
        self.count_no_hold.next = false;
        self.count_no_slot.next = false;
        self.count_no_frame.next = false;
        self.count_hold.next = false;
        self.count_eviction.next = false;
        self.count_writeback.next = false;
        self.count_demand.next = false;
        self.is_ready.next = self.swept.q.val();
        self.frames_posted.next = self.counts.posted.val();
        self.frames_withdrawn.next = self.counts.withdrawn.val();
        self.frames_free.next = self.counts.free.val();
        self.frames_fetching.next = self.counts.fetching.val();
        self.frames_staged.next = self.counts.staged.val();
        self.frames_resident.next = self.counts.resident.val();
        self.frames_leaving.next = self.counts.leaving.val();
        self.frames_writing_back.next = self.counts.writing_back.val();
        self.command_busy.next = self.running.q.val();
        self.command_result.next = self.result.q.val();
        self.command_result0.next = self.result0.q.val();
        self.command_result1.next = self.result1.q.val();
        self.current_line.next = self.line_number.q.val();
        self.hand_frame.next = self.hand.q.val();
        self.dirty_frame.next = self.command_argument.val().get_bits::<FRAME_BITS>(0);
        self.policy_remote.next = self.remote.q.val();

        // What the records at hand say.
        self.found_state.next = self.found.q.val().get_bits::<3>(0);
        self.pinned.next = self.found.q.val().get_bit(3);
        self.found_frame.next = self.found.q.val().get_bits::<FRAME_BITS>(4);
        self.found_slot.next = self
            .found
            .q
            .val()
            .get_bits::<SLOT_BITS>(DIRECTORY_SLOT.index());
        self.found_entry.next = self
            .found
            .q
            .val()
            .get_bits::<ENTRY_BITS>(DIRECTORY_ENTRY.index());
        self.found_status.next = self.found_in_frame.q.val().get_bits::<2>(0);
        self.frame_in_use.next = self.found_status.val() == self.status_in_use.val();
        self.begin_fence.next = self.found_in_frame.q.val().get_bits::<16>(16);
        self.entry_address.next = (bit_cast::<21, 18>(self.line_number.q.val()) << 3)
            | bit_cast::<21, 3>(self.index.q.val());
        // Compared in parts as the record leaves its memory, half a cycle late, and put together in the next cycle. Parts of two bits: each waits for
        // two blocks only, which lie apart.
        self.record.next = bit_cast::<DIRECTORY_BITS, 4>(self.directory_facts.read_data.val())
            | (bit_cast::<DIRECTORY_BITS, FRAME_BITS>(self.directory_frame.read_data.val()) << 4)
            | (bit_cast::<DIRECTORY_BITS, SLOT_BITS>(self.directory_slot.read_data.val())
                << DIRECTORY_SLOT)
            | (bit_cast::<DIRECTORY_BITS, ENTRY_BITS>(self.directory_entry.read_data.val())
                << DIRECTORY_ENTRY);
        self.looked_entry.next =
            bit_cast::<24, ENTRY_BITS>(self.directory_entry.read_data.val()) | 0xE0_0000;
        self.wanted_entry.next = bit_cast::<24, 21>(self.entry_address.val()) | 0xE0_0000;
        self.all_same.next = 0.into();
        self.all_unset.next = 0.into();
        for i in 0..12 {
            if self.looked_entry.val().get_bits::<2>(i * 2)
                == self.wanted_entry.val().get_bits::<2>(i * 2)
            {
                self.all_same.next = self.all_same.val().replace_bit(i, true);
            }
            if self.looked_entry.val().get_bits::<2>(i * 2).all() {
                self.all_unset.next = self.all_unset.val().replace_bit(i, true);
            }
        }
        self.same_entry.d.next = self.all_same.val();
        self.no_entry_there.d.next = self.all_unset.val();
        self.entry_unset.next = self.no_entry_there.q.val().all();
        self.joins_unset.d.next = self.entry_unset.val();
        self.entry_mine.next = self.entry_unset.val() | self.same_entry.q.val().all();
        self.done_slot.next = self.found_slot.val();
        // Bits of a vector with a bit for each slot, far away: a page whose end is not seen here yet is announced three cycles later at the earliest,
        // when the line waits for it.
        self.has_come.d.next = self.done.val();
        self.is_dead.d.next = self.dead.val();
        // The head of the free list is a memory's output: a register keeps it off the paths that use it, and another one what a step takes or gives
        // off the list's. So it lags by two cycles; a step that takes a frame follows one that takes or gives another by at least three.
        self.free_head.d.next = self.free_list.head.val();
        self.free_head_valid.d.next = !self.free_list.empty.val();
        self.free_frame.next = self.free_head.q.val();
        self.slots_after.next = self.slots_busy.val() + 1;
        self.frames_left.next = self.counts.free.val();
        // Compared ahead: what is compared has settled when the next step that fetches comes, three cycles after the last.
        self.slots_spent.d.next = self.slots_after.val() >= self.fetch_limit.val();
        self.all_slots_spent.d.next = self.slots_busy.val() >= self.fetch_limit.val();
        self.frames_low.d.next =
            self.frames_left.val() <= bit_cast::<16, 8>(self.reserved_frames.val());

        // The directory is written at most once a step; what is not said here keeps what the record says.
        self.write_directory.next = false;
        self.write_page.next = self.look_page.q.val();
        self.new_state.next = self.found_state.val();
        self.new_pinned.next = self.pinned.val();
        self.new_frame.next = self.found_frame.val();
        self.new_slot.next = self.found_slot.val();
        self.new_entry.next = self.found_entry.val();
        self.write_frame.next = false;
        self.write_frame_index.next = self.look_frame.q.val();
        self.new_status.next = self.status_in_use.val();
        self.new_page_of_frame.next = self.look_page.q.val();
        self.new_fence.next = 0.into();
        self.take_free.next = false;
        self.give_free.next = false;
        self.give_frame.next = self.look_frame.q.val();
        self.moves.next = false;
        self.move_from.next = self.nowhere.val();
        self.move_to.next = self.nowhere.val();
        self.counts.reset.next = self.reset.val();
        self.counts.post.next = false;
        self.counts.withdraw.next = false;

        // A line as it is taken.
        self.decode.valid.next = self.state.q.val() == State::LineTake;
        self.decode.data.next = self.taken_data.val();
        self.decode.present_mask.next = self.present_mask.q.val();
        self.decode.managed_mask.next = self.managed_mask.q.val();
        self.decode.frame_base.next = self.frame_base.val();
        self.decode.window_base.next = self.window_base.val();
        self.word_in[0].next = self.taken_data.val().p0;
        self.word_in[1].next = self.taken_data.val().p1;
        self.word_in[2].next = self.taken_data.val().p2;
        self.word_in[3].next = self.taken_data.val().p3;
        self.word_in[4].next = self.taken_data.val().p4;
        self.word_in[5].next = self.taken_data.val().p5;
        self.word_in[6].next = self.taken_data.val().p6;
        self.word_in[7].next = self.taken_data.val().p7;
        // Lowest entry still to be treated. It is picked before its page is addressed, in the cycle in which the entry before it is decided on.
        self.any_pending.next = self.pending.q.val() != 0;
        self.picked_index.next = 0.into();
        self.picked_bit.next = 0.into();
        self.before[0].next = false;
        for i in 0..8 {
            self.before[i + 1].next = self.before[i].val() | self.pending.q.val().get_bit(i);
            self.picked_of[i].next = 0.into();
            self.entry_of[i].next = 0.into();
            if self.pending.q.val().get_bit(i) & !self.before[i].val() {
                self.picked_bit.next = self.picked_bit.val().replace_bit(i, true);
                self.picked_of[i].next = self.word[i].q.val().get_bits::<14>(12);
            }
            if self.index_bit.q.val().get_bit(i) {
                self.entry_of[i].next = self.word[i].q.val();
            }
        }
        for b in 0..3 {
            if (self.picked_bit.val() & self.with_bit[b].val()) != 0 {
                self.picked_index.next = self.picked_index.val().replace_bit(b, true);
            }
        }
        self.picked_page.next = ((self.picked_of[0].val() | self.picked_of[1].val())
            | (self.picked_of[2].val() | self.picked_of[3].val()))
            | ((self.picked_of[4].val() | self.picked_of[5].val())
                | (self.picked_of[6].val() | self.picked_of[7].val()));
        self.picked_entry.next = ((self.entry_of[0].val() | self.entry_of[1].val())
            | (self.entry_of[2].val() | self.entry_of[3].val()))
            | ((self.entry_of[4].val() | self.entry_of[5].val())
                | (self.entry_of[6].val() | self.entry_of[7].val()));
        self.join_bit.d.next = self.index_bit.q.val();
        self.slot_is_free.d.next = self.free_slot_comes.val();
        self.wrong_one.d.next = (self.wrong.q.val() & self.index_bit.q.val()) != 0;
        self.fetch_wanted.d.next = self.enable_prefetch.val()
            & !self.flags.q.val().get_bit(1)
            & ((self.policy_wanted.val() & self.index_bit.q.val()) != 0);
        self.entry_wrong.next = self.wrong_one.q.val();

        // A page that ends while its line is worked on: `waiting_now` knows it already.
        // From the moment its context is taken back, the context's hold knows it.
        self.mine.d.next = self.coming.val() & (self.coming_line.val() == self.line_number.q.val());
        self.complete_bit.next = self.one8.val() << self.complete_index.val();
        // Nothing waits while no line is worked on.
        self.local_hit.next = self.complete.val()
            & self.mine.q.val()
            & ((self.waiting.q.val() & self.complete_bit.val()) != 0)
            & !(self.finishing.q.val() & self.finish_ready.val());
        self.waiting_now.next = self.waiting.q.val();
        self.touched_now.next = self.touched.q.val();
        if self.local_hit.val() {
            self.waiting_now.next = self.waiting.q.val() & !self.complete_bit.val();
            if self.complete_failed.val() {
                self.touched_now.next = self.touched.q.val() & !self.complete_bit.val();
            }
        }
        self.page_taken.d.next = self.local_hit.val() & !self.complete_failed.val();
        self.page_was_taken.d.next = self.page_taken.q.val();
        self.complete_taken.next = self.page_was_taken.q.val();
        self.waiting.d.next = self.waiting_now.val();
        self.touched.d.next = self.touched_now.val();

        // The entry of the record's frame, or of the frame that a new fetch gets.
        self.new_frame.next = self.found_frame.val();
        self.can_fetch.next = self.slot_is_free.q.val() & self.free_head_valid.q.val();

        // Reply of the line worked on.
        // A hold on the same line shares its end when that is earlier: DRAM may answer the younger read first.
        // A line that waits has been worked on for five cycles when that is decided, so both ends, and what is left until them, come out of registers:
        // what is left is what was left a cycle ago. The end is four cycles after the deadline, as many as an acknowledgement takes to end a hold.
        self.latency_added.d.next = self.deadline_cycles.val() + 4;
        self.own_expiry.d.next = self.accepted.q.val() + self.latency_added.q.val();
        self.own_left.d.next = self.own_expiry.q.val() - self.now.val();
        self.shared_lead.next = self.current_expiry.val() - self.own_expiry.q.val();
        self.shares.d.next = self.shared_lead.val().get_bit(15);
        self.shared_expiry.d.next = self.current_expiry.val();
        self.shared_left.d.next = self.current_expiry.val() - self.now.val();
        self.next_expiry.next = self.own_expiry.q.val();
        self.left.next = self.own_left.q.val();
        if self.current_held.val() & self.shares.q.val() {
            self.next_expiry.next = self.shared_expiry.q.val();
            self.left.next = self.shared_left.q.val();
        }
        // A line that passes untouched is known as one in the cycle in which its first entry is picked, and treated as if it had none.
        self.age.next = self.now.val() - self.taken_accepted.val();
        self.sheds.d.next = self.taken_error.val() | (self.age.val() >= self.shed_cycles.val());
        self.hold_fits.next = bit_cast::<6, 5>(self.hold_limit.val()) > self.holds_taken.val();
        // The last hold was taken seven cycles before the next can be, and is counted by then.
        self.has_room.d.next = self.hold_fits.val();
        self.held.next = self.enable_hold.val()
            & !self.flags.q.val().get_bit(0)
            & self.has_room.q.val()
            & !self.left.val().get_bit(15)
            & (self.left.val() > 3);
        // Decided in LineSettle, said in LineFinish; a context that is not taken back then is decided on again.
        self.expiry.d.next = self.next_expiry.val();
        self.holds.d.next = self.held.val() & (self.waiting_now.val() != 0);
        self.lacks_hold.d.next = (self.waiting_now.val() != 0) & !self.has_room.q.val();
        self.touched_out.next = self.touched.q.val();
        self.waiting_out.next = self.waiting.q.val();
        if !self.holds.q.val() {
            self.touched_out.next = self.touched.q.val() & !self.waiting.q.val();
            self.waiting_out.next = 0.into();
        }
        // The steps that many signals hang on have registers of their own beside the state.
        // A record read while it was written is read once more.
        self.overtaken.next =
            self.wrote_before.q.val() & (self.page_before.q.val() == self.look_page.q.val());
        self.deciding.d.next = (self.state.q.val() == State::LineLook) & !self.overtaken.val();
        self.finishing.d.next = self.state.q.val() == State::LineSettle;
        self.finish.next = self.finishing.q.val();
        self.finish_index.next = self.working.q.val();
        self.finish_data.next.p0 = self.word[0].q.val();
        self.finish_data.next.p1 = self.word[1].q.val();
        self.finish_data.next.p2 = self.word[2].q.val();
        self.finish_data.next.p3 = self.word[3].q.val();
        self.finish_data.next.p4 = self.word[4].q.val();
        self.finish_data.next.p5 = self.word[5].q.val();
        self.finish_data.next.p6 = self.word[6].q.val();
        self.finish_data.next.p7 = self.word[7].q.val();
        self.finish_touched.next = self.touched_out.val();
        self.finish_bad.next = self.bad.q.val();
        self.finish_waiting.next = self.waiting_out.val();
        self.finish_expiry.next = self.expiry.q.val();
        self.finish_hold.next = self.holds.q.val();

        self.writeback_room.next = !self.writebacks_busy.q.val().all();
        self.writeback_free.next = 0.into();
        for i in 0..8 {
            if !self.writebacks_busy.q.val().get_bit(i) {
                self.writeback_free.next = i.to_bits();
            }
        }
        self.done_head.next = self.writebacks_done.head.val();
        self.writeback_facts.read_address.next = self.done_head.val().get_bits::<3>(0);
        self.writebacks_done.push.next = self.writeback_done_valid.val();
        self.writebacks_done.push_data.next = bit_cast::<4, 3>(self.writeback_done_slot.val());
        if self.writeback_done_error.val() {
            self.writebacks_done.push_data.next =
                bit_cast::<4, 3>(self.writeback_done_slot.val()) | 8;
        }
        self.writebacks_done.pop.next = false;

        self.directory_facts.read_address.next = self.look_page.q.val();
        self.directory_frame.read_address.next = self.look_page.q.val();
        self.directory_slot.read_address.next = self.look_page.q.val();
        self.directory_entry.read_address.next = self.look_page.q.val();
        self.frames.read_address.next = self.look_frame.q.val();
        self.page_ok.next = self.command_argument.val().get_bits::<18>(14) == 0;
        self.frame_ok.next = self
            .command_argument
            .val()
            .get_bits::<ABOVE_FRAME_BITS>(ABOVE_FRAME.index())
            == 0;
        self.token_lead.next = self.command_token.val().get_bits::<16>(0) - self.begin_fence.val();
        self.token_age.next =
            self.fence_count.val().get_bits::<16>(0) - self.command_token.val().get_bits::<16>(0);
        self.old.next = (self.token_lead.val() == 0)
            | self.token_lead.val().get_bit(15)
            | self.token_age.val().get_bit(15);
        // A command has been there for five cycles when it is carried out: what it is, and whether its argument fits, comes out of registers.
        self.is_old.d.next = self.old.val();
        self.does_post.d.next =
            (self.operation.q.val() == self.operation_post_frame.val()) & self.frame_ok.val();
        self.does_demand.d.next =
            (self.operation.q.val() == self.operation_demand.val()) & self.page_ok.val();
        self.does_release.d.next =
            (self.operation.q.val() == self.operation_release.val()) & self.page_ok.val();
        self.does_begin.d.next =
            (self.operation.q.val() == self.operation_evict_begin.val()) & self.frame_ok.val();
        self.does_commit.d.next =
            (self.operation.q.val() == self.operation_evict_commit.val()) & self.frame_ok.val();
        self.does_abort.d.next =
            (self.operation.q.val() == self.operation_evict_abort.val()) & self.frame_ok.val();
        self.evicts_by_frame.d.next = (self.operation.q.val() == self.operation_evict_begin.val())
            | (self.operation.q.val() == self.operation_evict_commit.val())
            | (self.operation.q.val() == self.operation_evict_abort.val());
        self.does_withdraw.d.next = self.operation.q.val() == self.operation_withdraw_frame.val();
        self.does_query_page.d.next =
            (self.operation.q.val() == self.operation_query_page.val()) & self.page_ok.val();
        self.does_query_frame.d.next =
            (self.operation.q.val() == self.operation_query_frame.val()) & self.frame_ok.val();
        self.does_set_tag.d.next = (self.operation.q.val() == self.operation_set_tag.val())
            & (self.command_argument.val().get_bits::<12>(20) == 0)
            & (self.command_argument.val().get_bits::<4>(12) == 0)
            & !(self.command_argument.val().get_bits::<12>(0).all()
                & (self.command_argument.val().get_bits::<2>(16) == self.level_leaf.val()));
        self.does_next.d.next = (self.operation.q.val() == self.operation_next_victim.val())
            | (self.operation.q.val() == self.operation_evict_next.val());
        self.evicts_next.d.next = self.operation.q.val() == self.operation_evict_next.val();
        // What it compares was last changed by a step that ended four cycles before it at least.
        self.cannot_demand.d.next =
            !self.can_fetch.val() | self.pins_full.val() | self.all_slots_spent.q.val();
        self.beyond_last.d.next = self.look_frame.q.val() > self.last_frame.q.val();
        self.hand_at_last.d.next = self.hand.q.val() == self.last_frame.q.val();
        self.event_page.next = self.look_page.q.val();
        self.event_frame.next = self.found_frame.val();
        self.event_entry.next = self.found_entry.val();
        self.pin_page.next = self.look_page.q.val();
        self.allocate_frame.next = self.free_frame.val();
        self.allocate_page.next = self.look_page.q.val();
        self.allocate_entry.next = self.entry_address.val();
        self.entry_check.reset.next = self.reset.val();
        self.entry_check.start.next = false;
        self.entry_check.start_known.next = !self.found_entry.val().all();
        self.entry_check.start_entry.next = self.found_entry.val();
        self.entry_check.start_page.next = self.look_page.q.val();
        self.entry_check.take.next = false;
        self.entry_check.present_mask.next = self.present_mask.q.val();
        self.entry_check.managed_mask.next = self.managed_mask.q.val();
        self.entry_check.table_base.next = self.table_base.val();
        self.entry_check.window_base.next = self.window_base.val();
        self.check_valid.next = self.entry_check.read_valid.val();
        self.entry_check.read_ready.next = self.check_ready.val();
        self.check_address.next = self.entry_check.read_address.val();
        self.entry_check.arrive.next = self.check_arrive.val();
        self.entry_check.arrive_data.next = self.check_data.val();
        self.entry_check.arrive_response.next = self.check_response.val();
        if self.command_start.val() {
            self.running.d.next = true;
            self.wants_command.d.next = true;
            self.operation.d.next = self.command_operation.val();
            self.result0.d.next = 0.into();
            self.result1.d.next = 0.into();
        }

        self.others.d.next = self.end_waits.q.val()
            | !self.writebacks_done.empty.val()
            | self.entry_check.done.val()
            | self.pin_expired.val()
            | self.wants_command.q.val()
            | self.hand_moves.q.val();
        // The words of the line: as it came, then entry by entry.
        self.frame_word.next = bit_cast::<64, FRAME_BITS>(self.found_frame.val());
        if self.found_state.val() == self.page_remote.val() {
            self.frame_word.next = bit_cast::<64, FRAME_BITS>(self.free_frame.val());
        }
        self.low_bits.next = bit_cast::<64, FRAME_BASE_BITS>(
            self.frame_base
                .val()
                .get_bits::<FRAME_BASE_BITS>(ABOVE_FRAME.index()),
        ) << FRAME_BASE_IN_ADDRESS;
        self.cleared_word.next =
            self.entry.q.val() & !(self.frame_number_mask.val() | self.late_mask.q.val());
        self.install_word.next = self.cleared_word.val()
            | self.present_mask.q.val()
            | self.low_bits.val()
            | (self.frame_word.val() << 12);
        self.decided_word.next = self.install_word.val();
        if self.entry_wrong.val() {
            self.decided_word.next = self.entry.q.val() & !self.present_mask.q.val();
        }
        for i in 0..8 {
            if self.taking.q.val() {
                self.word[i].d.next = self.word_in[i].val();
            }
            if self.deciding.q.val() & self.index_bit.q.val().get_bit(i) {
                self.word[i].d.next = self.decided_word.val();
            }
        }

        // The oldest line leaves a memory when it is taken: from a register beside the state, like the steps above.
        self.takes_line.next = self.idle.q.val()
            & !self.arrived_empty.val()
            & (!self.others_first.q.val() | !self.others.q.val());
        self.arrived_take.next = self.takes_line.val();
        self.idle.d.next = false;

        match self.state.q.val() {
            State::Clear => {
                self.write_directory.next = true;
                self.write_page.next = self.sweep.q.val().get_bits::<14>(0);
                self.new_state.next = self.page_remote.val();
                self.new_pinned.next = false;
                self.new_frame.next = 0.into();
                self.new_slot.next = 0.into();
                self.new_entry.next = self.no_entry.val();
                self.write_frame.next = true;
                self.write_frame_index.next = self.sweep.q.val().get_bits::<FRAME_BITS>(0);
                self.new_status.next = self.status_not_posted.val();
                self.tag_write.next = true;
                self.tag_frame.next = self.sweep.q.val().get_bits::<12>(0);
                self.live_write.next = true;
                self.live_frame.next = self.sweep.q.val().get_bits::<FRAME_BITS>(0);
                self.sweep.d.next = self.sweep.q.val() + 1;
                if self.sweep.q.val().get_bits::<14>(0).all() {
                    self.swept.d.next = true;
                    self.state.d.next = State::Idle;
                    self.idle.d.next = true;
                }
            }
            State::Idle => {
                // Lines and everything else take turns, so neither starves. Whether there is anything else was seen a cycle ago: all of it waits.
                if self.takes_line.val() {
                    self.others_first.d.next = true;
                    self.state.d.next = State::LineTake;
                } else if self.end_waits.q.val() {
                    self.look_page.d.next = self.end_page.val();
                    self.look_frame.d.next = self.end_frame.val();
                    self.others_first.d.next = false;
                    self.state.d.next = State::Look1;
                    self.after.d.next = State::EndDo;
                } else if !self.writebacks_done.empty.val() {
                    self.others_first.d.next = false;
                    self.state.d.next = State::WritebackLook;
                } else if self.entry_check.done.val() {
                    self.entry_check.take.next = true;
                    self.others_first.d.next = false;
                    self.look_page.d.next = self.entry_check.page.val();
                    self.look_frame.d.next = self.command_argument.val().get_bits::<FRAME_BITS>(0);
                    self.state.d.next = State::Look1;
                    self.after.d.next = State::CommitDo;
                } else if self.pin_expired.val() {
                    self.look_page.d.next = self.pin_expired_page.val();
                    self.others_first.d.next = false;
                    self.state.d.next = State::Look1;
                    self.after.d.next = State::PinDo;
                } else if self.wants_command.q.val() {
                    self.wants_command.d.next = false;
                    self.others_first.d.next = false;
                    self.look_page.d.next = self.command_argument.val().get_bits::<14>(0);
                    self.look_frame.d.next = self.command_argument.val().get_bits::<FRAME_BITS>(0);
                    self.state.d.next = State::Look1;
                    self.after.d.next = State::FrameDo;
                } else if self.hand_moves.q.val() {
                    self.others_first.d.next = false;
                    self.look_frame.d.next = self.hand.q.val();
                    self.state.d.next = State::Look1;
                    self.after.d.next = State::HandFrame;
                } else {
                    self.idle.d.next = true;
                }
            }
            State::LineTake => {
                self.working.d.next = self.taken_index.val();
                self.line_number.d.next = self.taken_line.val();
                self.accepted.d.next = self.taken_accepted.val();
                self.flags.d.next = self.taken_flags.val();
                self.touched.d.next = 0.into();
                self.waiting.d.next = 0.into();
                self.bad.d.next = 0.into();
                self.remote.d.next = self.decode.remote.val();
                self.wrong.d.next = self.decode.wrong.val();
                self.pending.d.next = self.decode.treated.val();
                self.state.d.next = State::LinePick;
            }
            State::LinePick => {
                self.state.d.next = State::LineAddress;
                if !self.any_pending.val() | self.sheds.q.val() {
                    self.state.d.next = State::LineSettle;
                }
            }
            State::LineAddress => {
                self.state.d.next = State::LineLook;
            }
            State::LineLook => {
                self.entry.d.next = self.picked_entry.val();
                self.found.d.next = self.record.val();
                if !self.overtaken.val() {
                    self.state.d.next = State::LineDecide;
                }
            }
            State::LineDecide => {
                self.state.d.next = State::LineAddress;
                if !self.any_pending.val() {
                    self.state.d.next = State::LineSettle;
                }
                // What would be written, and moved, is said whether it will be or not: the conditions reach the enables only.
                self.new_pinned.next = false;
                self.new_entry.next = self.entry_address.val();
                self.new_state.next = self.page_resident.val();
                self.write_frame_index.next = self.free_frame.val();
                self.move_from.next = self.found_state.val();
                self.move_to.next = self.page_resident.val();
                if self.found_state.val() == self.page_remote.val() {
                    self.new_state.next = self.page_fetching.val();
                    self.new_frame.next = self.free_frame.val();
                    self.new_slot.next = self.free_slot.val();
                    self.move_to.next = self.page_fetching.val();
                }
                if self.entry_wrong.val() {
                    self.bad.d.next = self.bad.q.val() | self.index_bit.q.val();
                    self.count_bad.next = true;
                    self.event_valid.next = !self.flags.q.val().get_bit(1);
                    self.event_type.next = self.event_bad_entry.val();
                    self.event_page.next = 0.into();
                    self.event_frame.next = 0.into();
                    self.event_entry.next = self.entry_address.val();
                } else {
                    if self.found_state.val() == self.page_remote.val() {
                        if self.fetch_wanted.q.val() {
                            if !self.slot_is_free.q.val() | self.slots_spent.q.val() {
                                self.count_no_slot.next = true;
                            } else if self.frames_low.q.val() {
                                self.count_no_frame.next = true;
                            } else {
                                self.allocate.next = true;
                                self.count_fetch.next = true;
                                self.take_free.next = true;
                                self.write_directory.next = true;
                                self.write_frame.next = true;
                                self.moves.next = true;
                                self.waiting.d.next =
                                    self.waiting_now.val() | self.index_bit.q.val();
                                self.touched.d.next =
                                    self.touched_now.val() | self.index_bit.q.val();
                            }
                        }
                    }
                    if (self.found_state.val() == self.page_fetching.val())
                        | (self.found_state.val() == self.page_staged.val())
                        | (self.found_state.val() == self.page_resident.val())
                    {
                        if !self.entry_mine.val() {
                            self.count_alias.next = true;
                            self.event_valid.next = !self.flags.q.val().get_bit(1);
                            self.event_type.next = self.event_alias.val();
                            self.event_entry.next = self.entry_address.val();
                        } else if self.found_state.val() == self.page_fetching.val() {
                            self.state.d.next = State::LineJoin;
                        } else if self.enable_install.val() {
                            self.touched.d.next = self.touched_now.val() | self.index_bit.q.val();
                            self.write_directory.next = true;
                            self.unpin.next = self.pinned.val();
                            self.moves.next = true;
                        }
                    }
                }
            }
            State::LineJoin => {
                // The next entry's page is addressed meanwhile.
                self.state.d.next = State::LineLook;
                if self.index_bit.q.val() == 0 {
                    self.state.d.next = State::LineSettle;
                }
                if !self.has_come.q.val() {
                    if !self.joins_unset.q.val()
                        & !self.is_dead.q.val()
                        & !self.flags.q.val().get_bit(1)
                    {
                        self.waiting.d.next = self.waiting_now.val() | self.join_bit.q.val();
                        self.touched.d.next = self.touched_now.val() | self.join_bit.q.val();
                    }
                } else if !self.joins_unset.q.val() & self.enable_install.val() {
                    self.touched.d.next = self.touched_now.val() | self.join_bit.q.val();
                    self.mark_taken.next = true;
                }
            }
            State::LineSettle => {
                self.state.d.next = State::LineFinish;
            }
            State::LineFinish => {
                self.state.d.next = State::LineSettle;
                if self.finish_ready.val() {
                    self.state.d.next = State::Idle;
                    self.idle.d.next = true;
                    self.waiting.d.next = 0.into();
                    self.count_hold.next = self.finish_hold.val();
                    self.count_no_hold.next = self.lacks_hold.q.val();
                }
            }
            State::Look1 => {
                self.state.d.next = State::Look2;
            }
            State::Look2 => {
                self.found.d.next = self.record.val();
                self.found_in_frame.d.next = self.frames.read_data.val();
                self.state.d.next = self.after.q.val();
            }
            State::EndDo => {
                self.state.d.next = State::Idle;
                self.idle.d.next = true;
                self.end_take.next = true;
                self.write_directory.next = true;
                self.moves.next = true;
                self.move_from.next = self.page_fetching.val();
                self.event_frame.next = self.end_frame.val();
                self.event_entry.next = self.end_entry.val();
                if self.end_cancelled.val() | self.end_failed.val() {
                    self.new_state.next = self.page_failed.val();
                    if self.end_cancelled.val() {
                        self.new_state.next = self.page_remote.val();
                    }
                    self.new_pinned.next = false;
                    self.new_entry.next = self.no_entry.val();
                    self.unpin.next = self.pinned.val();
                    self.give_free.next = true;
                    self.write_frame.next = true;
                    self.new_status.next = self.status_free.val();
                    self.move_to.next = self.page_remote.val();
                    self.event_valid.next = true;
                    self.event_type.next = self.event_fetch_failed.val();
                    self.count_failed.next = !self.end_cancelled.val();
                    self.count_cancelled.next = self.end_cancelled.val();
                    if self.end_cancelled.val() {
                        self.event_type.next = self.event_fetch_cancelled.val();
                    }
                } else {
                    self.live_write.next = true;
                    self.live_frame.next = self.end_frame.val();
                    self.live_value.next = true;
                    self.touch.next = true;
                    self.touch_frame.next = self.end_frame.val();
                    if self.end_taken.val() {
                        self.new_state.next = self.page_resident.val();
                        self.new_pinned.next = false;
                        self.unpin.next = self.pinned.val();
                        self.move_to.next = self.page_resident.val();
                    } else {
                        self.new_state.next = self.page_staged.val();
                        self.move_to.next = self.page_staged.val();
                        self.event_valid.next = true;
                        self.event_type.next = self.event_staged.val();
                    }
                }
            }
            State::FrameDo => {
                // Operations on a frame with a page look the page up next; all others have what they need.
                self.state.d.next = State::CommandDo;
                if self.evicts_by_frame.q.val() {
                    self.look_page.d.next = self.found_in_frame.q.val().get_bits::<14>(2);
                    self.state.d.next = State::Look1;
                    self.after.d.next = State::CommandDo;
                }
            }
            State::CommandDo => {
                self.state.d.next = State::Idle;
                self.idle.d.next = true;
                self.allocate_demand.next = true;
                self.allocate_entry.next = self.no_entry.val();
                self.running.d.next = false;
                self.result.d.next = self.result_bad_argument.val();
                if self.does_post.q.val() {
                    self.result.d.next = self.result_refused.val();
                    if self.found_status.val() == self.status_not_posted.val() {
                        self.result.d.next = self.result_ok.val();
                        self.write_frame.next = true;
                        self.new_status.next = self.status_free.val();
                        self.give_free.next = true;
                        self.moves.next = true;
                        self.move_to.next = self.page_remote.val();
                        self.counts.post.next = true;
                        if self.beyond_last.q.val() {
                            self.last_frame.d.next = self.look_frame.q.val();
                        }
                    }
                }
                if self.does_demand.q.val() {
                    if (self.found_state.val() == self.page_staged.val())
                        | (self.found_state.val() == self.page_resident.val())
                    {
                        self.result.d.next = self.result_already.val();
                    } else if (self.found_state.val() == self.page_leaving.val())
                        | (self.found_state.val() == self.page_writing_back.val())
                    {
                        self.result.d.next = self.result_busy.val();
                    } else if self.found_state.val() == self.page_fetching.val() {
                        self.result.d.next = self.result_ok.val();
                        self.count_demand.next = true;
                    } else if self.cannot_demand.q.val() {
                        self.result.d.next = self.result_busy.val();
                    } else {
                        self.result.d.next = self.result_ok.val();
                        self.count_demand.next = true;
                        self.count_fetch.next = true;
                        self.allocate.next = true;
                        self.take_free.next = true;
                        self.write_directory.next = true;
                        self.new_state.next = self.page_fetching.val();
                        self.new_pinned.next = true;
                        self.new_frame.next = self.free_frame.val();
                        self.new_slot.next = self.free_slot.val();
                        self.new_entry.next = self.no_entry.val();
                        self.write_frame.next = true;
                        self.write_frame_index.next = self.free_frame.val();
                        self.pin.next = true;
                        self.moves.next = true;
                        self.move_from.next = self.page_remote.val();
                        self.move_to.next = self.page_fetching.val();
                    }
                }
                if self.does_release.q.val() {
                    self.result.d.next = self.result_refused.val();
                    if self.found_state.val() == self.page_failed.val() {
                        self.result.d.next = self.result_ok.val();
                        self.write_directory.next = true;
                        self.new_state.next = self.page_remote.val();
                    } else if self.pinned.val() {
                        self.result.d.next = self.result_ok.val();
                        self.write_directory.next = true;
                        self.new_pinned.next = false;
                        self.unpin.next = true;
                    }
                }
                if self.does_begin.q.val() {
                    self.result.d.next = self.result_refused.val();
                    if self.frame_in_use.val()
                        & ((self.found_state.val() == self.page_staged.val())
                            | (self.found_state.val() == self.page_resident.val()))
                    {
                        self.result.d.next = self.result_busy.val();
                        if !self.pinned.val() {
                            self.result.d.next = self.result_ok.val();
                            self.result0.d.next = bit_cast::<32, 14>(self.look_page.q.val());
                            self.result1.d.next = bit_cast::<32, 21>(self.found_entry.val());
                            self.write_directory.next = true;
                            self.new_state.next = self.page_leaving.val();
                            self.write_frame.next = true;
                            self.new_fence.next = self.fence_count.val().get_bits::<16>(0);
                            self.moves.next = true;
                            self.move_from.next = self.found_state.val();
                            self.move_to.next = self.page_leaving.val();
                        }
                    }
                }
                if self.does_commit.q.val() {
                    self.result.d.next = self.result_refused.val();
                    if self.frame_in_use.val() & (self.found_state.val() == self.page_leaving.val())
                    {
                        if self.is_old.q.val() {
                            self.result.d.next = self.result_old_token.val();
                        } else {
                            self.running.d.next = true;
                            self.entry_check.start.next = true;
                        }
                    }
                }
                if self.does_abort.q.val() {
                    self.result.d.next = self.result_refused.val();
                    if self.frame_in_use.val() & (self.found_state.val() == self.page_leaving.val())
                    {
                        self.result.d.next = self.result_ok.val();
                        self.write_directory.next = true;
                        self.new_state.next = self.page_resident.val();
                        self.moves.next = true;
                        self.move_from.next = self.page_leaving.val();
                        self.move_to.next = self.page_resident.val();
                    }
                }
                if self.does_withdraw.q.val() {
                    self.result.d.next = self.result_no_frame.val();
                    if self.free_head_valid.q.val() {
                        self.result.d.next = self.result_ok.val();
                        self.result0.d.next = bit_cast::<32, FRAME_BITS>(self.free_frame.val());
                        self.take_free.next = true;
                        self.write_frame.next = true;
                        self.write_frame_index.next = self.free_frame.val();
                        self.new_status.next = self.status_not_posted.val();
                        self.moves.next = true;
                        self.move_from.next = self.page_remote.val();
                        self.counts.withdraw.next = true;
                    }
                }
                if self.does_query_page.q.val() {
                    self.result.d.next = self.result_ok.val();
                    self.result0.d.next = bit_cast::<32, PAGE_FACT_BITS>(
                        self.found.q.val().get_bits::<PAGE_FACT_BITS>(0),
                    );
                    self.result1.d.next = bit_cast::<32, 21>(self.found_entry.val());
                }
                if self.does_query_frame.q.val() {
                    self.result.d.next = self.result_refused.val();
                    if self.frame_in_use.val() {
                        self.result.d.next = self.result_ok.val();
                        self.result0.d.next =
                            bit_cast::<32, 14>(self.found_in_frame.q.val().get_bits::<14>(2));
                    }
                }
                if self.does_set_tag.q.val() {
                    self.result.d.next = self.result_ok.val();
                    self.tag_write.next = true;
                    self.tag_frame.next = self.command_argument.val().get_bits::<12>(0);
                    self.tag_value.next = self.command_argument.val().get_bits::<4>(16);
                }
                if self.does_next.q.val() {
                    self.running.d.next = true;
                    self.tries.d.next = 0.into();
                    self.hand_moves.d.next = true;
                }
            }
            State::HandFrame => {
                self.look_page.d.next = self.found_in_frame.q.val().get_bits::<14>(2);
                self.state.d.next = State::Look1;
                self.after.d.next = State::HandPage;
                // Most frames are passed without a look at their page.
                self.hand_steps.next = !self.frame_in_use.val() | self.hand_referenced.val();
            }
            State::HandPage => {
                self.hand_steps.next = true;
                if self.frame_in_use.val()
                    & ((self.found_state.val() == self.page_staged.val())
                        | (self.found_state.val() == self.page_resident.val()))
                    & !self.pinned.val()
                {
                    self.hand_finds.next = true;
                    self.result0.d.next = bit_cast::<32, FRAME_BITS>(self.look_frame.q.val());
                    self.result1.d.next = bit_cast::<32, 14>(self.look_page.q.val());
                    if self.evicts_next.q.val() {
                        self.result0.d.next = bit_cast::<32, FRAME_BITS>(self.look_frame.q.val())
                            | (bit_cast::<32, 14>(self.look_page.q.val()) << 12);
                        self.result1.d.next = bit_cast::<32, 21>(self.found_entry.val());
                        self.write_directory.next = true;
                        self.new_state.next = self.page_leaving.val();
                        self.write_frame.next = true;
                        self.new_fence.next = self.fence_count.val().get_bits::<16>(0);
                        self.moves.next = true;
                        self.move_from.next = self.found_state.val();
                        self.move_to.next = self.page_leaving.val();
                    }
                }
            }
            State::CommitDo => {
                self.state.d.next = State::Idle;
                self.idle.d.next = true;
                self.running.d.next = false;
                self.result1.d.next = bit_cast::<32, 14>(self.look_page.q.val());
                if !self.entry_check.is_remote.val() {
                    self.result.d.next = self.result_entry_not_remote.val();
                } else if !self.dirty.val() {
                    self.result.d.next = self.result_ok.val();
                    self.write_directory.next = true;
                    self.new_state.next = self.page_remote.val();
                    self.new_entry.next = self.no_entry.val();
                    self.write_frame.next = true;
                    self.new_status.next = self.status_free.val();
                    self.give_free.next = true;
                    self.live_write.next = true;
                    self.live_frame.next = self.look_frame.q.val();
                    self.moves.next = true;
                    self.move_from.next = self.page_leaving.val();
                    self.move_to.next = self.page_remote.val();
                    self.event_valid.next = true;
                    self.event_type.next = self.event_evicted.val();
                    self.count_eviction.next = true;
                } else if !self.writeback_room.val() {
                    self.result.d.next = self.result_busy.val();
                } else {
                    self.result.d.next = self.result_ok.val();
                    self.result0.d.next = 1.into();
                    self.write_directory.next = true;
                    self.new_state.next = self.page_writing_back.val();
                    self.live_write.next = true;
                    self.live_frame.next = self.look_frame.q.val();
                    self.moves.next = true;
                    self.move_from.next = self.page_leaving.val();
                    self.move_to.next = self.page_writing_back.val();
                    self.writeback_start.next = true;
                    self.writebacks_busy.d.next = self.writebacks_busy.q.val()
                        | (self.one8.val() << self.writeback_free.val());
                    self.count_writeback.next = true;
                }
            }
            State::WritebackLook => {
                self.writebacks_done.pop.next = true;
                self.done_writeback.d.next = self.done_head.val().get_bits::<3>(0);
                self.done_writeback_error.d.next = self.done_head.val().get_bit(3);
                self.look_page.d.next = self.writeback_facts.read_data.val().get_bits::<14>(0);
                self.look_frame.d.next = self
                    .writeback_facts
                    .read_data
                    .val()
                    .get_bits::<FRAME_BITS>(14);
                self.state.d.next = State::Look1;
                self.after.d.next = State::WritebackDo;
            }
            State::WritebackDo => {
                self.state.d.next = State::Idle;
                self.idle.d.next = true;
                self.writebacks_busy.d.next = self.writebacks_busy.q.val()
                    & !(self.one8.val() << self.done_writeback.q.val());
                self.write_directory.next = true;
                self.moves.next = true;
                self.move_from.next = self.page_writing_back.val();
                self.event_valid.next = true;
                self.live_frame.next = self.look_frame.q.val();
                if self.done_writeback_error.q.val() {
                    self.new_state.next = self.page_leaving.val();
                    self.move_to.next = self.page_leaving.val();
                    self.live_write.next = true;
                    self.live_value.next = true;
                    self.event_type.next = self.event_writeback_failed.val();
                } else {
                    self.new_state.next = self.page_remote.val();
                    self.new_entry.next = self.no_entry.val();
                    self.write_frame.next = true;
                    self.new_status.next = self.status_free.val();
                    self.give_free.next = true;
                    self.move_to.next = self.page_remote.val();
                    self.event_type.next = self.event_evicted.val();
                    self.count_eviction.next = true;
                }
            }
            State::PinDo => {
                self.state.d.next = State::Idle;
                self.idle.d.next = true;
                self.unpin.next = true;
                if self.pinned.val() {
                    self.write_directory.next = true;
                    self.new_pinned.next = false;
                }
            }
            _ => {
                self.state.d.next = State::Idle;
                self.idle.d.next = true;
            }
        }

        self.taking.d.next = self.arrived_take.val();
        // An end that is offered stays until it is taken: from a register, for who offers it is far away.
        self.end_waits.d.next = self.end_valid.val() & !self.end_take.val();

        // The next entry.
        if (self.state.q.val() == State::LinePick) | (self.state.q.val() == State::LineDecide) {
            self.pending.d.next = self.pending.q.val() & !self.picked_bit.val();
            self.look_page.d.next = self.picked_page.val();
            self.index.d.next = self.picked_index.val();
            self.index_bit.d.next = self.picked_bit.val();
        }

        // The clock hand leaves a frame.
        self.hand_passes.next = self.hand_steps.val();
        if self.hand_steps.val() {
            self.state.d.next = State::Idle;
            self.idle.d.next = true;
            self.tries.d.next = self.tries.q.val() + 1;
            self.hand.d.next = self.hand.q.val() + 1;
            if self.hand_at_last.q.val() {
                self.hand.d.next = 0.into();
            }
            if self.hand_finds.val() | self.tries.q.val().all() {
                self.hand_moves.d.next = false;
                self.running.d.next = false;
                self.result.d.next = self.result_retry.val();
                if self.hand_finds.val() {
                    self.result.d.next = self.result_ok.val();
                }
            }
        }

        self.counts.moves.next = self.moves.val();
        self.counts.move_from.next = self.move_from.val();
        self.counts.move_to.next = self.move_to.val();
        // What a step writes is decided late in its cycle, and the two tables are memories all over the die: they are written in the next cycle. Who
        // reads in that cycle is an entry behind another of its line, and its record is read again if it is the one that is written.
        self.directory_writes.d.next = self.write_directory.val();
        self.directory_at.d.next = self.write_page.val();
        self.directory_word.d.next = bit_cast::<DIRECTORY_BITS, 3>(self.new_state.val())
            | (bit_cast::<DIRECTORY_BITS, FRAME_BITS>(self.new_frame.val()) << 4)
            | (bit_cast::<DIRECTORY_BITS, SLOT_BITS>(self.new_slot.val()) << DIRECTORY_SLOT)
            | (bit_cast::<DIRECTORY_BITS, ENTRY_BITS>(self.new_entry.val()) << DIRECTORY_ENTRY);
        if self.new_pinned.val() {
            self.directory_word.d.next = bit_cast::<DIRECTORY_BITS, 3>(self.new_state.val())
                | (bit_cast::<DIRECTORY_BITS, FRAME_BITS>(self.new_frame.val()) << 4)
                | (bit_cast::<DIRECTORY_BITS, SLOT_BITS>(self.new_slot.val()) << DIRECTORY_SLOT)
                | (bit_cast::<DIRECTORY_BITS, ENTRY_BITS>(self.new_entry.val()) << DIRECTORY_ENTRY)
                | 8;
        }
        self.frames_writes.d.next = self.write_frame.val();
        self.frames_at.d.next = self.write_frame_index.val();
        self.frames_word.d.next = bit_cast::<32, 2>(self.new_status.val())
            | (bit_cast::<32, 14>(self.new_page_of_frame.val()) << 2)
            | (bit_cast::<32, 16>(self.new_fence.val()) << 16);
        self.directory_facts.write_enable.next = self.directory_writes.q.val();
        self.directory_facts.write_address.next = self.directory_at.q.val();
        self.directory_facts.write_data.next = self.directory_word.q.val().get_bits::<4>(0);
        self.directory_frame.write_enable.next = self.directory_writes.q.val();
        self.directory_frame.write_address.next = self.directory_at.q.val();
        self.directory_frame.write_data.next =
            self.directory_word.q.val().get_bits::<FRAME_BITS>(4);
        self.directory_slot.write_enable.next = self.directory_writes.q.val();
        self.directory_slot.write_address.next = self.directory_at.q.val();
        self.directory_slot.write_data.next = self
            .directory_word
            .q
            .val()
            .get_bits::<SLOT_BITS>(DIRECTORY_SLOT.index());
        self.directory_entry.write_enable.next = self.directory_writes.q.val();
        self.directory_entry.write_address.next = self.directory_at.q.val();
        self.directory_entry.write_data.next = self
            .directory_word
            .q
            .val()
            .get_bits::<ENTRY_BITS>(DIRECTORY_ENTRY.index());
        self.frames.write_enable.next = self.frames_writes.q.val();
        self.frames.write_address.next = self.frames_at.q.val();
        self.frames.write_data.next = self.frames_word.q.val();
        self.wrote_before.d.next = self.directory_writes.q.val();
        self.page_before.d.next = self.directory_at.q.val();
        self.gives_free.d.next = self.give_free.val();
        self.given_frame.d.next = self.give_frame.val();
        self.takes_free.d.next = self.take_free.val();
        self.free_list.push.next = self.gives_free.q.val();
        self.free_list.push_data.next = self.given_frame.q.val();
        self.free_list.pop.next = self.takes_free.q.val();
        self.writeback_slot.next = self.writeback_free.val();
        self.writeback_page.next = self.look_page.q.val();
        self.writeback_frame.next = self.look_frame.q.val();
        self.writeback_facts.write_address.next = self.writeback_free.val();
        self.writeback_facts.write_data.next =
            bit_cast::<WRITEBACK_FACT_BITS, PAGE_BITS>(self.look_page.q.val())
                | (bit_cast::<WRITEBACK_FACT_BITS, FRAME_BITS>(self.look_frame.q.val()) << 14);
        self.writeback_facts.write_enable.next = self.writeback_start.val();

        if self.reset.val() {
            self.state.d.next = State::Clear;
            self.sweep.d.next = 0.into();
            self.swept.d.next = false;
            self.others_first.d.next = false;
            self.running.d.next = false;
            self.wants_command.d.next = false;
            self.hand_moves.d.next = false;
            self.free_head_valid.d.next = false;
            self.writebacks_busy.d.next = 0.into();
            self.hand.d.next = 0.into();
            self.last_frame.d.next = 0.into();
            self.waiting.d.next = 0.into();
            self.idle.d.next = false;
            self.taking.d.next = false;
            self.deciding.d.next = false;
            self.finishing.d.next = false;
            self.holds.d.next = false;
            self.page_taken.d.next = false;
            self.page_was_taken.d.next = false;
            self.takes_free.d.next = false;
            self.gives_free.d.next = false;
            self.slot_is_free.d.next = false;
            self.end_waits.d.next = false;
            self.directory_writes.d.next = false;
            self.frames_writes.d.next = false;
        }
    }
}
