//! The register block against `SoftwareRegisters`, in Rust-HDL's simulator (P2, DR2).

use super::register_block::RegisterBlock;
use outrigger_registers::encodings::Operation;
use outrigger_registers::parameters::{HOLDS, REPLY_SLACK_CYCLES, SLOTS};
use outrigger_registers::schema::{Access, Source};
use outrigger_registers::table::placed_registers;
use outrigger_registers::{Effects, SoftwareRegisters, fields, offsets};
use rust_hdl::core::prelude::*;

/// No access takes longer than this.
const ACCESS_LIMIT_CYCLES: usize = 40;

/// Pseudo-random numbers (xorshift); the seed is printed, `OUTRIGGER_SEED` replays one.
struct Random(u64);

impl Random {
    fn new() -> Self {
        let given = std::env::var("OUTRIGGER_SEED").ok();
        let seed = given.map_or(0x5eed, |text| {
            text.parse().expect("OUTRIGGER_SEED is a number")
        });
        println!("OUTRIGGER_SEED={seed}");
        // The generator has no way out of 0.
        Self(seed.max(1))
    }

    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, limit: u64) -> u64 {
        (self.next() >> 16) % limit
    }
}

/// How long each side of the bus is late, in cycles.
#[derive(Clone, Copy, Default)]
struct Delays {
    address: usize,
    data: usize,
    response: usize,
}

struct Bench {
    block: Box<RegisterBlock>,
    /// Pulses and commands seen since they were last taken.
    pulses: u32,
    commands: Vec<u32>,
}

impl Bench {
    fn new() -> Self {
        let mut block = Box::new(RegisterBlock::default());
        block.connect_all();
        check_all(block.as_ref()).expect("the circuit is sound");
        let mut bench = Self {
            block,
            pulses: 0,
            commands: Vec::new(),
        };
        bench.block.reset.next = true;
        bench.cycle();
        bench.cycle();
        bench.block.reset.next = false;
        // The reply bound follows its settings after three cycles.
        for _ in 0..4 {
            bench.cycle();
        }
        bench
    }

    fn settle(&mut self) {
        assert!(simulate(self.block.as_mut(), 100), "no convergence");
    }

    /// One clock; the inputs set before it are those of this cycle.
    fn cycle(&mut self) {
        self.settle();
        let block = &self.block;
        let pulses = [
            (
                block.control_clear_overflow.val(),
                fields::CONTROL_CLEAR_OVERFLOW,
            ),
            (
                block.control_transport_reset.val(),
                fields::CONTROL_TRANSPORT_RESET,
            ),
            (block.control_clear_error.val(), fields::CONTROL_CLEAR_ERROR),
            (
                block.control_clear_statistics.val(),
                fields::CONTROL_CLEAR_STATISTICS,
            ),
            (block.control_start_copy.val(), fields::CONTROL_START_COPY),
            (
                block.control_raise_interrupt.val(),
                fields::CONTROL_RAISE_INTERRUPT,
            ),
        ];
        for (on, field) in pulses {
            if on {
                assert!(
                    !field.get(self.pulses),
                    "{} lasts longer than one cycle",
                    field.name
                );
                self.pulses = field.set(self.pulses, true);
            }
        }
        if block.command_start.val() {
            self.commands.push(block.command_operation.val().to_u32());
        }
        self.block.clock.next.clk = true;
        self.settle();
        self.block.clock.next.clk = false;
        self.settle();
    }

    fn write(&mut self, offset: u16, value: u32, delays: Delays) {
        self.block.l_aw_address.next = u64::from(offset).into();
        self.block.l_w_data.next = u64::from(value).into();
        let mut taken = false;
        for now in 0..ACCESS_LIMIT_CYCLES {
            self.block.l_aw_valid.next = !taken && now >= delays.address;
            self.block.l_w_valid.next = !taken && now >= delays.data;
            self.block.l_b_ready.next = now >= delays.response;
            self.settle();
            assert_eq!(self.block.l_aw_ready.val(), self.block.l_w_ready.val());
            let accepted = self.block.l_aw_ready.val();
            assert!(!accepted || (self.block.l_aw_valid.val() && self.block.l_w_valid.val()));
            let answered = self.block.l_b_valid.val() && self.block.l_b_ready.val();
            if answered {
                assert!(taken, "answered before it was taken");
                assert_eq!(self.block.l_b_response.val().to_u32(), 0);
            }
            self.cycle();
            taken |= accepted;
            if answered {
                self.block.l_b_ready.next = false;
                return;
            }
        }
        panic!("write of {offset:#x} was not answered");
    }

    fn read(&mut self, offset: u16, delays: Delays) -> u32 {
        self.block.l_ar_address.next = u64::from(offset).into();
        let mut taken = false;
        for now in 0..ACCESS_LIMIT_CYCLES {
            self.block.l_ar_valid.next = !taken && now >= delays.address;
            self.block.l_r_ready.next = now >= delays.response;
            self.settle();
            let accepted = self.block.l_ar_valid.val() && self.block.l_ar_ready.val();
            let answered = self.block.l_r_valid.val() && self.block.l_r_ready.val();
            let value = self.block.l_r_data.val().to_u32();
            self.cycle();
            taken |= accepted;
            if answered {
                self.block.l_r_ready.next = false;
                return value;
            }
        }
        panic!("read of {offset:#x} was not answered");
    }

    /// The same write to both; the pulses and commands that came must be those of the software registers.
    fn write_both(
        &mut self,
        software: &mut SoftwareRegisters,
        offset: u16,
        value: u32,
        delays: Delays,
    ) -> Effects {
        let effects = software.write(offset, value);
        (self.pulses, self.commands) = (0, Vec::new());
        self.write(offset, value, delays);
        self.cycle();
        assert_eq!(
            self.pulses, effects.pulses,
            "pulses of {offset:#x} = {value:#x}"
        );
        let expected: Vec<u32> = effects
            .command
            .iter()
            .map(|operation| operation.code())
            .collect();
        assert_eq!(
            self.commands, expected,
            "commands of {offset:#x} = {value:#x}"
        );
        effects
    }

    fn compare_all(&mut self, software: &SoftwareRegisters) {
        for placed in placed_registers() {
            let found = self.read(placed.offset, Delays::default());
            assert_eq!(found, software.read(placed.offset), "{}", placed.name);
        }
    }
}

/// Sets the listed inputs to random values, in the circuit and in the software registers, and counts them.
macro_rules! drive {
    ($bench:ident, $software:ident, $random:ident, numbers: [$($number:ident $number_field:ident,)*], flags: [$($flag:ident $flag_field:ident,)*]) => {{
        let mut count = 0;
        $(
            let value = $random.next() as u32 & fields::$number_field.largest();
            $bench.block.$number.next = u64::from(value).into();
            $software.set_number(fields::$number_field, value);
            count += 1;
        )*
        $(
            let value = $random.below(2) == 1;
            $bench.block.$flag.next = value;
            $software.set_flag(fields::$flag_field, value);
            count += 1;
        )*
        count
    }};
}

fn drive_inputs(bench: &mut Bench, software: &mut SoftwareRegisters, random: &mut Random) -> usize {
    drive!(bench, software, random, numbers: [
        status_holds_taken STATUS_HOLDS_TAKEN,
        status_slots_busy STATUS_SLOTS_BUSY,
        command_result COMMAND_STATUS_RESULT,
        command_answer COMMAND_STATUS_ANSWER,
        command_result0 COMMAND_RESULT0,
        command_result1 COMMAND_RESULT1,
        ring_producer RING_PRODUCER,
        frames_posted FRAMES_POSTED,
        frames_withdrawn FRAMES_WITHDRAWN,
        frames_free FRAMES_FREE,
        frames_fetching FRAMES_FETCHING,
        frames_staged FRAMES_STAGED,
        frames_resident FRAMES_RESIDENT,
        frames_leaving FRAMES_LEAVING,
        frames_writing_back FRAMES_WRITING_BACK,
        table_line_reads TABLE_LINE_READS,
        pages_in_time PAGES_IN_TIME,
        pages_late PAGES_LATE,
        fetches FETCHES,
        fetches_failed FETCHES_FAILED,
        fetches_cancelled FETCHES_CANCELLED,
        stale_chunks STALE_CHUNKS,
        aliases ALIASES,
        bad_entries BAD_ENTRIES,
        stray_reads STRAY_READS,
        stray_writes STRAY_WRITES,
        no_context NO_CONTEXT,
        no_hold NO_HOLD,
        no_slot NO_SLOT,
        no_frame NO_FRAME,
        installs INSTALLS,
        patches PATCHES,
        holds_taken HOLDS_TAKEN,
        holds_ended_by_write HOLDS_ENDED_BY_WRITE,
        evictions EVICTIONS,
        writebacks WRITEBACKS,
        demands DEMANDS,
        events_lost EVENTS_LOST,
        host_write_errors HOST_WRITE_ERRORS,
        copy_end COPY_STATUS_END,
        copy_written COPY_WRITTEN,
    ], flags: [
        status_ready STATUS_READY,
        status_event_overflow STATUS_EVENT_OVERFLOW,
        status_function_reset_seen STATUS_FUNCTION_RESET_SEEN,
        command_busy COMMAND_STATUS_BUSY,
        copy_busy COPY_STATUS_BUSY,
    ])
}

/// Compares the listed outputs with the software registers and counts them.
macro_rules! compare {
    ($bench:ident, $software:ident, numbers: [$($number:ident $number_field:ident,)*], flags: [$($flag:ident $flag_field:ident,)*]) => {{
        let mut count = 0;
        $(
            let found = $bench.block.$number.val().to_u32();
            assert_eq!(found, $software.number(fields::$number_field), stringify!($number));
            count += 1;
        )*
        $(
            assert_eq!($bench.block.$flag.val(), $software.flag(fields::$flag_field), stringify!($flag));
            count += 1;
        )*
        count
    }};
}

fn compare_outputs(bench: &Bench, software: &SoftwareRegisters) -> usize {
    compare!(bench, software, numbers: [
        table_base TABLE_BASE,
        frame_base FRAME_BASE,
        window_base WINDOW_BASE,
        fence_frame FENCE_FRAME,
        present_bit PRESENT_BIT,
        managed_bit MANAGED_BIT,
        late_bit LATE_BIT,
        deadline_cycles DEADLINE_CYCLES,
        dram_bound_cycles DRAM_BOUND_CYCLES,
        hold_limit HOLD_LIMIT,
        fetch_limit FETCH_LIMIT,
        reserved_frames RESERVED_FRAMES,
        fetch_timeout_cycles FETCH_TIMEOUT_CYCLES,
        pin_timeout_cycles PIN_TIMEOUT_CYCLES,
        command_argument COMMAND_ARGUMENT,
        command_token COMMAND_TOKEN,
        ring_address_low RING_ADDRESS_LOW,
        ring_address_high RING_ADDRESS_HIGH,
        ring_entries_log2 RING_ENTRIES_LOG2,
        ring_consumer RING_CONSUMER,
        copy_source_low COPY_SOURCE_LOW,
        copy_source_high COPY_SOURCE_HIGH,
        copy_target_low COPY_TARGET_LOW,
        copy_target_high COPY_TARGET_HIGH,
        copy_length COPY_LENGTH,
        test_vector TEST_VECTOR,
    ], flags: [
        enable_prefetch ENABLE_PREFETCH,
        enable_install ENABLE_INSTALL,
        enable_hold ENABLE_HOLD,
        enable_events ENABLE_EVENTS,
        enable_interrupts ENABLE_INTERRUPTS,
    ])
}

fn count_fields(access: Access, source: Source) -> usize {
    let registers = placed_registers()
        .into_iter()
        .filter_map(|placed| placed.register);
    registers
        .flat_map(|register| register.fields)
        .filter(|field| field.access == access && field.source == source)
        .count()
}

/// A value that is near the edges of the register's rule as often as not.
fn interesting_value(random: &mut Random, offset: u16) -> u32 {
    let placed = placed_registers()
        .into_iter()
        .find(|placed| placed.offset == offset & !3);
    let any = random.next() as u32;
    let Some(rule) = placed.and_then(|placed| placed.write_rule()) else {
        return any;
    };
    match random.below(8) {
        0 => any,
        1 => rule.minimum.wrapping_sub(1),
        2 => rule.minimum,
        3 => rule.maximum,
        4 => rule.maximum.wrapping_add(1),
        5 => rule
            .hole
            .0
            .wrapping_add(random.below(3) as u32)
            .wrapping_sub(1),
        6 => rule
            .hole
            .1
            .wrapping_add(random.below(3) as u32)
            .wrapping_sub(1),
        _ => {
            (any & !rule.zero_bits)
                .checked_rem(rule.maximum.wrapping_add(1))
                .unwrap_or(any)
                & !rule.zero_bits
        }
    }
}

#[test]
fn circuit_emits() {
    let mut block = RegisterBlock::default();
    block.connect_all();
    check_all(&block).expect("the circuit is sound");
    assert!(generate_verilog(&block).contains("endmodule"));
}

#[test]
fn lists_of_this_test_are_complete() {
    let (mut bench, mut software, mut random) =
        (Bench::new(), SoftwareRegisters::new(), Random::new());
    let inputs = drive_inputs(&mut bench, &mut software, &mut random);
    assert_eq!(inputs, count_fields(Access::ReadOnly, Source::Port));
    let outputs = compare_outputs(&bench, &software);
    assert_eq!(outputs, count_fields(Access::ReadWrite, Source::Port));
}

#[test]
fn after_reset_registers_read_as_in_the_table() {
    let mut bench = Bench::new();
    let software = SoftwareRegisters::new();
    bench.compare_all(&software);
    compare_outputs(&bench, &software);
}

#[test]
fn random_accesses_do_what_the_software_registers_do() {
    let (mut bench, mut software, mut random) =
        (Bench::new(), SoftwareRegisters::new(), Random::new());
    let all = placed_registers();
    let mut refused = 0;
    for step in 0..1500 {
        if step % 100 == 0 {
            drive_inputs(&mut bench, &mut software, &mut random);
        }
        let offset = match random.below(10) {
            0 => random.below(1 << 12) as u16,
            _ => all[random.below(all.len() as u64) as usize].offset,
        };
        let mut late = || {
            if random.below(4) == 0 {
                random.below(8) as usize
            } else {
                0
            }
        };
        let delays = Delays {
            address: late(),
            data: late(),
            response: late(),
        };
        if random.below(3) == 0 {
            assert_eq!(
                bench.read(offset, delays),
                software.read(offset),
                "read of {offset:#x}"
            );
            continue;
        }
        let value = interesting_value(&mut random, offset);
        let effects = bench.write_both(&mut software, offset, value, delays);
        refused += usize::from(effects.refused.is_some());
        compare_outputs(&bench, &software);
        assert_eq!(
            bench.read(offsets::ERROR, Delays::default()),
            software.read(offsets::ERROR),
            "{offset:#x} = {value:#x}"
        );
        if random.below(4) == 0 {
            bench.write_both(
                &mut software,
                offsets::CONTROL,
                fields::CONTROL_CLEAR_ERROR.mask(),
                Delays::default(),
            );
        }
    }
    assert!(refused > 100, "only {refused} writes were refused");
    bench.compare_all(&software);
}

#[test]
fn every_writable_register_is_tried_at_its_edges() {
    let (mut bench, mut software) = (Bench::new(), SoftwareRegisters::new());
    for placed in placed_registers() {
        let Some(rule) = placed.write_rule() else {
            continue;
        };
        let mut values = vec![
            0,
            1,
            rule.minimum,
            rule.maximum,
            rule.hole.0,
            rule.hole.1,
            rule.zero_bits,
            !rule.zero_bits,
        ];
        values.extend([rule.minimum.wrapping_sub(1), rule.maximum.wrapping_add(1)]);
        values.extend([rule.hole.0.wrapping_sub(1), rule.hole.1.wrapping_add(1)]);
        for value in values {
            bench.write_both(&mut software, placed.offset, value, Delays::default());
            compare_outputs(&bench, &software);
            assert_eq!(
                bench.read(offsets::ERROR, Delays::default()),
                software.read(offsets::ERROR),
                "{} = {value:#x}",
                placed.name
            );
            bench.write_both(
                &mut software,
                offsets::CONTROL,
                fields::CONTROL_CLEAR_ERROR.mask(),
                Delays::default(),
            );
        }
    }
    bench.compare_all(&software);
}

#[test]
fn function_reset_keeps_everything_but_three_switches() {
    let (mut bench, mut software) = (Bench::new(), SoftwareRegisters::new());
    for (offset, value) in [
        (offsets::ENABLE, 0x1f),
        (offsets::DEADLINE_CYCLES, 77),
        (offsets::HOLD_LIMIT, 99),
    ] {
        bench.write_both(&mut software, offset, value, Delays::default());
    }
    bench.block.function_reset.next = true;
    bench.cycle();
    bench.block.function_reset.next = false;
    bench.cycle();
    software.function_reset();
    compare_outputs(&bench, &software);
    bench.compare_all(&software);
}

#[test]
fn reset_ends_accesses_and_clears_everything() {
    let (mut bench, mut software) = (Bench::new(), SoftwareRegisters::new());
    bench.write_both(&mut software, offsets::HOLD_LIMIT, 99, Delays::default());
    bench.write_both(
        &mut software,
        offsets::DEADLINE_CYCLES,
        99,
        Delays::default(),
    );
    // Start one access of each kind and reset in the middle of it.
    bench.block.l_aw_address.next = u64::from(offsets::TABLE_BASE).into();
    bench.block.l_w_data.next = 0x8000_u64.into();
    bench.block.l_aw_valid.next = true;
    bench.block.l_w_valid.next = true;
    bench.block.l_ar_valid.next = true;
    bench.cycle();
    bench.block.l_aw_valid.next = false;
    bench.block.l_w_valid.next = false;
    bench.block.l_ar_valid.next = false;
    bench.cycle();
    bench.block.reset.next = true;
    bench.cycle();
    bench.block.reset.next = false;
    for _ in 0..10 {
        bench.cycle();
        assert!(!bench.block.l_b_valid.val() && !bench.block.l_r_valid.val());
    }
    bench.compare_all(&SoftwareRegisters::new());
}

#[test]
fn the_reply_limit_follows_the_settings() {
    let mut bench = Bench::new();
    for (deadline, bound) in [
        (1, 64),
        (2000, 200),
        (300, 100),
        (301, 100),
        (299, 100),
        (4967, 1655),
        (10, 1655),
    ] {
        bench.write(offsets::DEADLINE_CYCLES, deadline, Delays::default());
        bench.write(offsets::DRAM_BOUND_CYCLES, bound, Delays::default());
        // The limit is two cycles behind the registers, the bound three.
        (0..3).for_each(|_| bench.cycle());
        let limit = deadline.max(3 * bound);
        assert_eq!(bench.block.reply_limit_cycles.val().to_u32(), limit);
        let bound = bench.read(offsets::REPLY_BOUND_CYCLES, Delays::default());
        assert_eq!(bound, limit + REPLY_SLACK_CYCLES as u32);
    }
}

#[test]
fn a_read_goes_on_beside_a_write_that_is_not_taken() {
    let mut bench = Bench::new();
    bench.block.l_aw_address.next = u64::from(offsets::COMMAND).into();
    bench.block.l_w_data.next = u64::from(Operation::NextVictim.code()).into();
    bench.block.l_aw_valid.next = true;
    bench.block.l_w_valid.next = true;
    bench.cycle();
    bench.block.l_aw_valid.next = false;
    bench.block.l_w_valid.next = false;
    for _ in 0..20 {
        bench.cycle();
        assert_eq!(bench.read(offsets::CLOCK_KHZ, Delays::default()), 250_000);
    }
    assert!(
        bench.block.l_b_valid.val(),
        "the response waits until it is taken"
    );
    assert_eq!(
        bench.commands,
        [Operation::NextVictim.code()],
        "the command starts once"
    );
}

#[test]
fn a_second_write_waits_until_the_first_is_answered() {
    // Neither is what its register holds after reset, whatever the sizes.
    let (holds, slots) = (HOLDS as u64 - 1, SLOTS as u64 - 1);
    let mut bench = Bench::new();
    bench.block.l_aw_address.next = u64::from(offsets::HOLD_LIMIT).into();
    bench.block.l_w_data.next = holds.into();
    bench.block.l_aw_valid.next = true;
    bench.block.l_w_valid.next = true;
    bench.cycle();
    bench.block.l_aw_address.next = u64::from(offsets::FETCH_LIMIT).into();
    bench.block.l_w_data.next = slots.into();
    for _ in 0..20 {
        bench.settle();
        assert!(
            !bench.block.l_aw_ready.val(),
            "taken while the first is under way"
        );
        bench.cycle();
    }
    assert_eq!(bench.block.hold_limit.val().to_u64(), holds);
    bench.block.l_b_ready.next = true;
    bench.cycle();
    // The second is taken now; its two limits show which write did what.
    bench.cycle();
    bench.block.l_aw_valid.next = false;
    bench.block.l_w_valid.next = false;
    for _ in 0..10 {
        bench.cycle();
    }
    assert_eq!(bench.block.hold_limit.val().to_u64(), holds);
    assert_eq!(bench.block.fetch_limit.val().to_u64(), slots);
}
