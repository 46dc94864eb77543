//! One test list for every device: the golden model and the Verilated RTL (DR1; P1 to P5, P7).
//!
//! A test takes a function that makes a fresh device with a link of the test's choice. Expectations are about meaning, not about cycles;
//! where a test must hit the deadline exactly, the device states its own pipeline in [`Timing`]. `conformance_tests!(make)` makes one
//! `#[test]` for each.

pub mod access;
pub mod bench;
pub mod bookkeeping;
pub mod campaign;
pub mod eviction;
pub mod extremes;
pub mod fetches;
pub mod frames;
mod golden;
pub mod interrupts;
mod one_id;
pub mod ordering;
pub mod outcomes;
pub mod self_test;
pub mod settled;
pub mod walks;

pub use bench::{Bench, Maker, Subject, Timing};
pub use golden::golden;
pub use one_id::on_one_id;

/// Makes a `#[test]` of each test of the list, for the devices that `make` makes: `fn(LinkConfiguration) -> Subject`. `on one id: make`
/// leaves out those marked `several`, which need several requests under way at once.
#[macro_export]
macro_rules! conformance_tests {
    ($make:path) => {
        $crate::conformance_tests! { @all any $make }
    };
    (on one id: $make:path) => {
        $crate::conformance_tests! { @all one $make }
    };
    (@all $mode:ident $make:path) => {
        $crate::conformance_tests! { @list $mode $make;
            walks:
                all_remote_masks_of_a_line,
                what_is_not_ours_passes_bit_for_bit,
                bad_entries_go_out_not_present,
                aliases_go_out_not_present,
                a_stale_entry_gets_the_same_frame_again,
                a_line_read_twice_while_held several,
                a_second_hold_shares_the_deadline several,
                the_hold_limit_sends_replies_at_once several,
                tags_and_switches_limit_what_a_read_does,
                the_slot_limit_keeps_one_for_demand,
                an_empty_free_list_fetches_nothing,
                a_host_write_ends_the_hold_of_its_line,
                a_host_write_keeps_complete_pages_out,
                one_shared_id_is_slower_and_correct;
            fetches:
                one_line_with_every_outcome,
                the_deadline_itself_is_in_time,
                a_new_deadline_waits_for_the_holds several,
                duplicates_after_completion_change_nothing,
                duplicates_within_a_fetch_are_dropped,
                duplicates_of_an_old_epoch_change_nothing,
                chunks_after_the_cancel_are_dropped,
                chunks_in_any_order_make_the_page,
                a_lost_chunk_is_cancelled_and_fetched_again,
                an_error_fails_the_page_until_software_acts,
                an_error_behind_the_last_chunk_fails_nothing,
                a_transport_reset_confirms_cancels,
                device_memory_errors_reach_nobody_else,
                a_function_reset_with_all_holds_taken several;
            eviction:
                clean_and_dirty_pages_leave,
                eviction_refuses_what_is_not_safe,
                leaving_pages_stay_away_until_aborted,
                a_failed_write_back_can_be_repeated,
                a_page_being_written_back_is_away,
                the_clock_hand_names_cold_pages,
                the_next_victim_leaves_at_once,
                demanded_pages_are_pinned_until_read,
                a_pin_times_out,
                frames_are_posted_and_withdrawn;
            access:
                other_lines_pass,
                stray_accesses_are_answered_and_counted,
                the_fence_waits_for_earlier_writes several,
                refused_settings_change_nothing,
                a_full_ring_drops_events,
                records_say_what_happened;
            outcomes:
                every_outcome_in_every_way_to_wait several,
                late_copies_in_every_state,
                copies_that_come_as_their_slot_is_used_again;
            extremes:
                the_ends_of_every_range,
                every_slot_in_flight several,
                an_alias_of_a_page_on_its_way,
                scans_of_no_hold_and_quiet_tables,
                accessed_and_dirty_bits_survive;
            settled:
                a_cancel_ends_the_wait_when_it_is_sent,
                a_written_line_leaves_as_it_is_in_memory,
                a_write_to_a_frame_that_is_being_filled_is_stray,
                a_commit_checks_the_entry_before_the_slot,
                a_function_reset_drops_events_silently,
                an_eviction_begun_while_its_reply_waits,
                a_demand_joins_a_fetch_without_a_pin,
                the_last_table_frame_is_no_leaf,
                a_failed_page_write_waits_for_the_last_chunk;
            ordering:
                the_fence_is_not_answered_before_its_writes several,
                record_then_index_then_interrupt,
                a_host_write_wins_whenever_it_comes,
                a_host_write_wins_between_reads_of_its_line several,
                a_read_in_any_cycle_around_an_arrival several,
                a_reply_without_a_hold_around_an_arrival,
                events_are_written_or_counted several,
                a_short_bound_is_kept_under_load several;
            self_test:
                copies_carry_every_byte,
                every_vector_is_raised_by_itself,
                a_function_reset_stops_a_copy;
            interrupts:
                what_is_held_back_waits,
                a_message_that_has_not_left_is_held_back,
                nothing_leaves_without_bus_mastering,
                a_reset_forgets_what_is_pending;
            frames:
                frames_are_counted_in_every_state,
                each_frame_knows_whether_it_holds_a_page,
                every_write_back_slot_is_used_and_given_back,
                an_entry_that_cannot_be_read_keeps_its_page,
                settings_below_and_between_are_refused,
                a_range_of_frames_is_posted_in_order,
                a_range_ends_at_a_frame_that_is_posted,
                a_range_outside_of_the_frames_posts_nothing,
                lines_are_answered_while_a_range_is_posted;
            bookkeeping:
                a_filled_again_frame_is_clean,
                eviction_forgets_the_entry_address,
                a_confirmation_of_an_older_cancel_frees_nothing,
                chunks_of_an_older_fetch_of_the_slot_change_nothing,
                every_frame_can_be_withdrawn_in_the_end,
                more_pages_are_written_back_than_there_are_slots,
                a_command_while_one_runs_is_refused,
                a_page_that_has_just_come_is_warm,
                refused_reads_keep_their_ids,
                failed_writes_are_answered_as_failed,
                switches_silence_events_and_interrupts,
                the_largest_settings_keep_the_bound;
            campaign:
                random_campaign,
                random_campaign_with_few_of_everything,
                random_campaign_with_a_reader_of_events;
        }
    };
    (@list $mode:ident $make:path; $($module:ident: $($test:ident $($mark:ident)?),*;)*) => {
        $(mod $module {
            use super::*;
            $($crate::conformance_tests! { @test $mode $make; $module $test $($mark)? })*
        })*
    };
    (@test one $make:path; $module:ident $test:ident several) => {};
    (@test $mode:ident $make:path; $module:ident $test:ident $($mark:ident)?) => {
        #[test]
        fn $test() {
            $crate::conformance::$module::$test(&$make);
        }
    };
}
