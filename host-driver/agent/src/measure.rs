//! How long the driver's basic operations take, and what a loop without the driver takes for the same (DR1).
//!
//! ```text
//! measure --> trait Card --+--> DriverCard: the typed driver
//!                          +--> BareCard: the same accesses by number, over any Bare (a function, a socket)
//! ```
//! Each operation ends with what software waits for: a value, an interrupt, a record in the ring, the last byte of a copy. Both cards do the same
//! accesses in the same order; what differs is what the driver adds. An agent with posted frames is somebody's, and is refused before anything is
//! changed; afterwards the agent is as before, events off, also when something failed.
//!
//! What else the machine does makes single operations ten times as long, so every time is a median: of an operation within a round, and over rounds. Rounds
//! come in [`pairs`] of driver and bare loop, and the ratio is the median over pairs.

use crate::registers::{Field, Register, field, register};
use crate::{AgentDriver, BAR, Demand, DriverError, Enable};
use outrigger_pci::{DmaBuffer, MappedRegisters, PciError, PciFunction};
use outrigger_registers::encodings::{CommandResult, CopyEnd, Operation};
use outrigger_registers::parameters::EVENT_BYTES;
use outrigger_registers::{fields, offsets};
use std::time::{Duration, Instant};

/// Longest wait for something that the device has to do.
const PATIENCE: Duration = Duration::from_secs(10);
/// The ring of the measurement.
const RING_LOG2: u32 = 4;
/// Frames that are posted for it.
const FRAMES: u32 = 4;
/// The shortest time-out of a fetch that the agent takes, in cycles: a demanded page becomes an event without a transport.
const SHORTEST_TIMEOUT: u32 = 64;
/// One in so many repeats is done before the clock runs.
const WARM_UP: u32 = 10;
/// Register accesses between two looks at the clock, which costs as much as one of them in an emulated machine. Fewer than the posted writes that
/// fit between a processor and a card: more of them would time the card.
const BATCH: u32 = 32;
/// Pages that are demanded in turn.
const PAGES: u32 = 64;
/// Most bytes of one copy.
pub const COPY_BYTES: usize = 64 << 10;

/// Result of an operation; the text says what was wrong.
pub type Outcome<T = ()> = Result<T, String>;

/// A card whose operations can be timed.
pub trait Card {
    /// Frames that are posted; changes nothing.
    fn posted(&mut self) -> Outcome<u32>;
    /// Prepares: ring, frames, buffers.
    fn prepare(&mut self) -> Outcome;
    /// Reads a register.
    fn read(&mut self) -> Outcome;
    /// Writes a register.
    fn write(&mut self) -> Outcome;
    /// Raises a vector and waits for its interrupt.
    fn interrupt(&mut self) -> Outcome;
    /// Demands a page and waits for interrupt and record of its event.
    fn event(&mut self, page: u32) -> Outcome;
    /// Copies [`COPY_BYTES`] of host memory to host memory.
    fn copy(&mut self) -> Outcome;
    /// Takes frames back and switches events off, however far [`Card::prepare`] came.
    fn finish(&mut self) -> Outcome;
}

/// How often each operation is done in one round.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Repeats {
    /// Register reads, and as many writes.
    pub registers: u32,
    /// Interrupts, and as many events.
    pub interrupts: u32,
    /// Copies.
    pub copies: u32,
}

/// Median times of one round, in nanoseconds.
#[derive(Debug, Clone, Copy, PartialEq, serde::Serialize)]
pub struct Times {
    /// A register read.
    pub register_read_ns: f64,
    /// A register write. Behind a socket it is answered, over PCIe posted.
    pub register_write_ns: f64,
    /// From the write that raises a vector to its interrupt in software.
    pub interrupt_ns: f64,
    /// From the write of DEMAND to the event's record in software, the agent's shortest time-out included.
    pub doorbell_to_event_ns: f64,
    /// A copy of [`COPY_BYTES`], read and written by the device.
    pub copy_ns: f64,
}

impl Times {
    /// The times as a list, in the order of the fields.
    pub fn values(&self) -> [f64; 5] {
        [
            self.register_read_ns,
            self.register_write_ns,
            self.interrupt_ns,
            self.doorbell_to_event_ns,
            self.copy_ns,
        ]
    }

    /// The median of each time over rounds; None without a round.
    pub fn medians(rounds: &[Self]) -> Option<Self> {
        let median = |pick: fn(&Self) -> f64| median(rounds.iter().map(pick).collect());
        Some(Self {
            register_read_ns: median(|times| times.register_read_ns)?,
            register_write_ns: median(|times| times.register_write_ns)?,
            interrupt_ns: median(|times| times.interrupt_ns)?,
            doorbell_to_event_ns: median(|times| times.doorbell_to_event_ns)?,
            copy_ns: median(|times| times.copy_ns)?,
        })
    }

    /// For each operation, how many times as long it took with the driver as without: the median over pairs of rounds, one after the other each, so
    /// that what else the machine does meets both. None without a pair.
    pub fn ratios(driven: &[Self], bare: &[Self]) -> Option<[f64; 5]> {
        let mut ratios = [0.0; 5];
        for (operation, ratio) in ratios.iter_mut().enumerate() {
            let pairs = driven
                .iter()
                .zip(bare)
                .map(|(driven, bare)| driven.values()[operation] / bare.values()[operation]);
            *ratio = median(pairs.collect())?;
        }
        Some(ratios)
    }

    /// Bytes per second of a copy: each is read once and written once.
    pub fn copy_bytes_per_second(&self) -> f64 {
        COPY_BYTES as f64 * 1e9 / self.copy_ns
    }
}

/// Times one round.
///
/// # Errors
/// What the card says went wrong, or that frames are posted.
pub fn measure(card: &mut dyn Card, repeats: Repeats) -> Outcome<Times> {
    match card.posted()? {
        0 => {}
        frames => {
            return Err(format!(
                "{frames} frames are posted: the agent is in use, and would be disturbed"
            ));
        }
    }
    let measured = (|| {
        card.prepare()?;
        Ok(Times {
            register_read_ns: median_time(card, repeats.registers, BATCH, |card, _| card.read())?,
            register_write_ns: median_time(card, repeats.registers, BATCH, |card, _| card.write())?,
            interrupt_ns: median_time(card, repeats.interrupts, 1, |card, _| card.interrupt())?,
            doorbell_to_event_ns: median_time(card, repeats.interrupts, 1, |card, number| {
                card.event(number % PAGES)
            })?,
            copy_ns: median_time(card, repeats.copies, 1, |card, _| card.copy())?,
        })
    })();
    // Also after a failure, which is told first.
    let finished = card.finish();
    measured.and_then(|times| finished.map(|()| times))
}

/// The median over batches of an operation's mean time in a batch.
fn median_time(
    card: &mut dyn Card,
    repeats: u32,
    batch: u32,
    operation: fn(&mut dyn Card, u32) -> Outcome,
) -> Outcome<f64> {
    // What is done for the first time takes longer, for whoever comes first.
    for number in 0..repeats.div_ceil(WARM_UP) {
        operation(card, number)?;
    }
    let mut times = Vec::new();
    let mut number = 0;
    while number < repeats {
        // Posted writes of before are not under way any more when a read is answered.
        card.read()?;
        let end = repeats.min(number + batch);
        let start = Instant::now();
        for number in number..end {
            operation(card, number)?;
        }
        times.push(start.elapsed().as_nanos() as f64 / f64::from(end - number));
        number = end;
    }
    median(times).ok_or_else(|| "nothing is repeated".to_owned())
}

/// The middle value; None of nothing.
fn median(mut values: Vec<f64>) -> Option<f64> {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied()
}

/// Who does the operations of a round.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Turn {
    /// The driver.
    Driver,
    /// The loop without it.
    Bare,
}

/// Times rounds in pairs, the driver's first. Every other pair begins with the bare one: what gets slower or is left behind favours neither.
///
/// # Errors
/// What `time` says.
pub fn pairs<E>(
    rounds: u32,
    mut time: impl FnMut(Turn, u32) -> std::result::Result<Times, E>,
) -> std::result::Result<(Vec<Times>, Vec<Times>), E> {
    let (mut driven, mut bare) = (Vec::new(), Vec::new());
    for round in 1..=rounds {
        let turns = match round % 2 {
            1 => [Turn::Driver, Turn::Bare],
            _ => [Turn::Bare, Turn::Driver],
        };
        for turn in turns {
            let times = time(turn, round)?;
            match turn {
                Turn::Driver => driven.push(times),
                Turn::Bare => bare.push(times),
            }
        }
    }
    Ok((driven, bare))
}

fn text(error: impl std::fmt::Display) -> String {
    error.to_string()
}

/// Tries until `attempt` hands something out.
fn patiently<T>(what: &str, mut attempt: impl FnMut() -> Outcome<Option<T>>) -> Outcome<T> {
    let end = Instant::now() + PATIENCE;
    loop {
        if let Some(done) = attempt()? {
            return Ok(done);
        }
        if Instant::now() > end {
            return Err(format!("{what}: not within {PATIENCE:?}"));
        }
    }
}

/// The typed driver as a card.
pub struct DriverCard<'a> {
    driver: &'a AgentDriver,
    former_timeout: Option<u32>,
    buffers: Vec<DmaBuffer>,
}

const DEADLINE: Register = register("DEADLINE_CYCLES");
const TEST_VECTOR: Register = register("TEST_VECTOR");
const FETCH_TIMEOUT: Register = register("FETCH_TIMEOUT_CYCLES");
const RAISE: Field = field("CONTROL", "raise_interrupt");
const START_COPY: Field = field("CONTROL", "start_copy");
const COPY_BUSY: Field = field("COPY_STATUS", "busy");
const COPY_END: Field = field("COPY_STATUS", "end");

impl<'a> DriverCard<'a> {
    /// On an opened driver.
    pub fn new(driver: &'a AgentDriver) -> Self {
        Self {
            driver,
            former_timeout: None,
            buffers: Vec::new(),
        }
    }

    fn set_up(&mut self) -> Result<(), DriverError> {
        let driver = self.driver;
        driver.enable(Enable::default())?;
        driver.set_up_events(RING_LOG2)?;
        driver.take_interrupts()?;
        self.former_timeout = Some(driver.read(FETCH_TIMEOUT)?);
        driver.write_checked(FETCH_TIMEOUT, SHORTEST_TIMEOUT)?;
        driver.post_frames(0, FRAMES)?;
        for names in [
            ["COPY_SOURCE_LOW", "COPY_SOURCE_HIGH"],
            ["COPY_TARGET_LOW", "COPY_TARGET_HIGH"],
        ] {
            let buffer = driver.function().allocate_dma(COPY_BYTES)?;
            self.buffers.push(buffer);
            let address = buffer.device_address;
            driver.write_checked(register(names[0]), address as u32)?;
            driver.write_checked(register(names[1]), (address >> 32) as u32)?;
        }
        driver.write_checked(register("COPY_LENGTH"), COPY_BYTES as u32)?;
        driver.enable(Enable {
            events: true,
            interrupts: true,
            ..Enable::default()
        })
    }

    fn put_back(&mut self) -> Result<(), DriverError> {
        let driver = self.driver;
        driver.enable(Enable::default())?;
        if let Some(timeout) = self.former_timeout.take() {
            driver.write_checked(FETCH_TIMEOUT, timeout)?;
        }
        for buffer in self.buffers.drain(..) {
            driver.function().free_dma(buffer)?;
        }
        Ok(())
    }
}

impl Card for DriverCard<'_> {
    fn posted(&mut self) -> Outcome<u32> {
        let counts = self.driver.frame_counts().map_err(text)?;
        Ok(counts.posted.wrapping_sub(counts.withdrawn))
    }

    fn prepare(&mut self) -> Outcome {
        self.set_up().map_err(text)
    }

    fn read(&mut self) -> Outcome {
        self.driver.read(DEADLINE).map(drop).map_err(text)
    }

    fn write(&mut self) -> Outcome {
        self.driver.write(TEST_VECTOR, 0).map_err(text)
    }

    fn interrupt(&mut self) -> Outcome {
        self.driver.pulse(RAISE).map_err(text)?;
        match self.driver.wait_for_interrupt(PATIENCE).map_err(text)? {
            0 => Err(format!("no interrupt within {PATIENCE:?}")),
            _ => Ok(()),
        }
    }

    fn event(&mut self, page: u32) -> Outcome {
        patiently("DEMAND", || {
            let demand = self.driver.demand(page).map_err(text)?;
            Ok((demand == Demand::Started).then_some(()))
        })?;
        self.driver.wait_for_interrupt(PATIENCE).map_err(text)?;
        match self.driver.take_events().map_err(text)?.as_slice() {
            [event] if event.page == page => Ok(()),
            events => Err(format!("{events:?} in place of the event of page {page}")),
        }
    }

    fn copy(&mut self) -> Outcome {
        self.driver.pulse(START_COPY).map_err(text)?;
        patiently("copy", || {
            let status = self.driver.read(COPY_BUSY.register).map_err(text)?;
            let ended = COPY_BUSY.extract(status) == 0;
            Ok(ended.then_some(COPY_END.extract(status)))
        })
        .and_then(copied)
    }

    fn finish(&mut self) -> Outcome {
        self.put_back().map_err(text)?;
        patiently("frames", || {
            if self.posted()? == 0 {
                return Ok(Some(()));
            }
            // A frame comes back when its cancelled fetch is confirmed.
            self.driver.withdraw_frame().map_err(text)?;
            Ok(None)
        })
    }
}

fn copied(end: u32) -> Outcome {
    match CopyEnd::from_code(end) {
        Some(CopyEnd::Complete) => Ok(()),
        end => Err(format!("a copy ended with {end:?}")),
    }
}

/// Accesses without a driver.
pub trait Bare {
    /// Reads a register of BAR 0.
    fn read32(&mut self, offset: u16) -> Outcome<u32>;
    /// Writes a register of BAR 0.
    fn write32(&mut self, offset: u16, value: u32) -> Outcome;
    /// Waits for vector 0, and takes it.
    fn wait(&mut self, limit: Duration) -> Outcome;
    /// Host memory that the device reaches, mapped once: the device's address of it.
    fn memory(&mut self, bytes: usize) -> Outcome<u64>;
    /// Reads of that memory.
    fn look(&mut self, offset: usize, bytes: &mut [u8]) -> Outcome;
}

/// Accesses by number as a card.
pub struct BareCard<B> {
    bare: B,
    /// Records taken, free running.
    taken: u32,
    former_timeout: Option<u32>,
}

/// Where source and target of copies begin, behind the ring, in the memory.
const SOURCE: usize = 4096;
const TARGET: usize = SOURCE + COPY_BYTES;

impl<B: Bare> BareCard<B> {
    /// On these accesses.
    pub fn new(bare: B) -> Self {
        Self {
            bare,
            taken: 0,
            former_timeout: None,
        }
    }

    fn set_address(&mut self, low: u16, high: u16, address: u64) -> Outcome {
        self.bare.write32(low, address as u32)?;
        self.bare.write32(high, (address >> 32) as u32)
    }

    fn command(&mut self, operation: Operation, argument: u32) -> Outcome<CommandResult> {
        self.bare.write32(offsets::COMMAND_ARGUMENT, argument)?;
        self.bare.write32(offsets::COMMAND, operation.code())?;
        patiently("command", || {
            let status = self.bare.read32(offsets::COMMAND_STATUS)?;
            let result = fields::COMMAND_STATUS_RESULT.get(status);
            let busy = fields::COMMAND_STATUS_BUSY.get(status);
            Ok(CommandResult::from_code(result).filter(|_| !busy))
        })
    }
}

impl<B: Bare> Card for BareCard<B> {
    fn posted(&mut self) -> Outcome<u32> {
        let posted = self.bare.read32(offsets::FRAMES_POSTED)?;
        Ok(posted.wrapping_sub(self.bare.read32(offsets::FRAMES_WITHDRAWN)?))
    }

    fn prepare(&mut self) -> Outcome {
        self.bare.write32(offsets::ENABLE, 0)?;
        let memory = self.bare.memory(TARGET + COPY_BYTES)?;
        self.set_address(
            offsets::RING_ADDRESS_LOW,
            offsets::RING_ADDRESS_HIGH,
            memory,
        )?;
        self.bare.write32(offsets::RING_ENTRIES_LOG2, RING_LOG2)?;
        self.taken = self.bare.read32(offsets::RING_PRODUCER)?;
        self.bare.write32(offsets::RING_CONSUMER, self.taken)?;
        let [low, high] = [offsets::COPY_SOURCE_LOW, offsets::COPY_SOURCE_HIGH];
        self.set_address(low, high, memory + SOURCE as u64)?;
        let [low, high] = [offsets::COPY_TARGET_LOW, offsets::COPY_TARGET_HIGH];
        self.set_address(low, high, memory + TARGET as u64)?;
        self.bare.write32(offsets::COPY_LENGTH, COPY_BYTES as u32)?;
        self.former_timeout = Some(self.bare.read32(offsets::FETCH_TIMEOUT_CYCLES)?);
        self.bare
            .write32(offsets::FETCH_TIMEOUT_CYCLES, SHORTEST_TIMEOUT)?;
        for frame in 0..FRAMES {
            let result = self.command(Operation::PostFrame, frame)?;
            if result != CommandResult::Ok {
                return Err(format!("posting frame {frame}: {result:?}"));
            }
        }
        let on = fields::ENABLE_EVENTS.mask() | fields::ENABLE_INTERRUPTS.mask();
        self.bare.write32(offsets::ENABLE, on)
    }

    fn read(&mut self) -> Outcome {
        self.bare.read32(offsets::DEADLINE_CYCLES).map(drop)
    }

    fn write(&mut self) -> Outcome {
        self.bare.write32(offsets::TEST_VECTOR, 0)
    }

    fn interrupt(&mut self) -> Outcome {
        let raise = fields::CONTROL_RAISE_INTERRUPT.mask();
        self.bare.write32(offsets::CONTROL, raise)?;
        self.bare.wait(PATIENCE)
    }

    fn event(&mut self, page: u32) -> Outcome {
        patiently("DEMAND", || {
            let result = self.command(Operation::Demand, page)?;
            Ok((result == CommandResult::Ok).then_some(()))
        })?;
        self.bare.wait(PATIENCE)?;
        let place = (self.taken as usize % (1 << RING_LOG2)) * EVENT_BYTES;
        let mut record = [0; EVENT_BYTES];
        self.bare.look(place, &mut record)?;
        self.taken = self.taken.wrapping_add(1);
        if record[12..] != self.taken.to_le_bytes() || record[4..8] != page.to_le_bytes() {
            return Err(format!("{record:?} in place of the event of page {page}"));
        }
        self.bare.write32(offsets::RING_CONSUMER, self.taken)
    }

    fn copy(&mut self) -> Outcome {
        let start = fields::CONTROL_START_COPY.mask();
        self.bare.write32(offsets::CONTROL, start)?;
        patiently("copy", || {
            let status = self.bare.read32(offsets::COPY_STATUS)?;
            let ended = !fields::COPY_STATUS_BUSY.get(status);
            Ok(ended.then_some(fields::COPY_STATUS_END.get(status)))
        })
        .and_then(copied)
    }

    fn finish(&mut self) -> Outcome {
        self.bare.write32(offsets::ENABLE, 0)?;
        if let Some(timeout) = self.former_timeout.take() {
            self.bare.write32(offsets::FETCH_TIMEOUT_CYCLES, timeout)?;
        }
        patiently("frames", || {
            if self.posted()? == 0 {
                return Ok(Some(()));
            }
            self.command(Operation::WithdrawFrame, 0)?;
            Ok(None)
        })
    }
}

/// A function of this process's as accesses without a driver: over kernel VFIO, loads and stores of the mapped BAR; elsewhere the calls of the back end.
pub struct BareFunction<'a> {
    function: &'a dyn PciFunction,
    registers: Option<MappedRegisters<'a>>,
    buffer: Option<DmaBuffer>,
}

impl<'a> BareFunction<'a> {
    /// On an opened function.
    pub fn new(function: &'a dyn PciFunction) -> Self {
        Self {
            function,
            registers: function.mapped_registers(BAR),
            buffer: None,
        }
    }
}

impl Drop for BareFunction<'_> {
    fn drop(&mut self) {
        if let Some(buffer) = self.buffer.take() {
            // A device that is gone has unmapped it.
            let _ = self.function.free_dma(buffer);
        }
    }
}

impl Bare for BareFunction<'_> {
    fn read32(&mut self, offset: u16) -> Outcome<u32> {
        if let Some(registers) = &self.registers {
            return Ok(registers.read(usize::from(offset) / 4));
        }
        self.function.read32(0, u32::from(offset)).map_err(text)
    }

    fn write32(&mut self, offset: u16, value: u32) -> Outcome {
        if let Some(registers) = &self.registers {
            registers.write(usize::from(offset) / 4, value);
            return Ok(());
        }
        self.function
            .write32(0, u32::from(offset), value)
            .map_err(text)
    }

    fn wait(&mut self, limit: Duration) -> Outcome {
        self.function
            .wait_interrupt(0, limit)
            .map(drop)
            .map_err(text)
    }

    fn memory(&mut self, bytes: usize) -> Outcome<u64> {
        if let Some(buffer) = self.buffer {
            return Ok(buffer.device_address);
        }
        let buffer = self.function.allocate_dma(bytes).map_err(text)?;
        self.buffer = Some(buffer);
        Ok(buffer.device_address)
    }

    fn look(&mut self, offset: usize, bytes: &mut [u8]) -> Outcome {
        let buffer = self.buffer.ok_or("no memory yet")?;
        let read: Result<(), PciError> = self.function.read_dma(buffer, offset, bytes);
        read.map_err(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(time: f64) -> Times {
        Times {
            register_read_ns: time,
            register_write_ns: time,
            interrupt_ns: time,
            doorbell_to_event_ns: time,
            copy_ns: 2.0 * time,
        }
    }

    #[test]
    fn a_round_in_which_the_machine_was_busy_does_not_count() {
        let bare = [all(100.0), all(1000.0), all(100.0)];
        let driven = [all(110.0), all(1000.0), all(150.0)];
        assert_eq!(Times::ratios(&driven, &bare), Some([1.1; 5]));
        assert_eq!(Times::ratios(&[], &bare), None);
        assert_eq!(Times::medians(&driven), Some(all(150.0)));
        assert_eq!(Times::medians(&[]), None);
    }

    /// A card that counts and fails once in a while.
    #[derive(Default)]
    struct Counted {
        done: [u32; 7],
        fails_at: Option<usize>,
        posted: u32,
    }

    impl Counted {
        fn count(&mut self, which: usize) -> Outcome {
            self.done[which] += 1;
            if self.fails_at == Some(which) {
                return Err(format!("{which} fails"));
            }
            Ok(())
        }
    }

    impl Card for Counted {
        fn posted(&mut self) -> Outcome<u32> {
            Ok(self.posted)
        }
        fn prepare(&mut self) -> Outcome {
            self.count(0)
        }
        fn read(&mut self) -> Outcome {
            self.count(1)
        }
        fn write(&mut self) -> Outcome {
            self.count(2)
        }
        fn interrupt(&mut self) -> Outcome {
            self.count(3)
        }
        fn event(&mut self, page: u32) -> Outcome {
            assert!(page < PAGES);
            self.count(4)
        }
        fn copy(&mut self) -> Outcome {
            self.count(5)
        }
        fn finish(&mut self) -> Outcome {
            self.count(6)
        }
    }

    #[test]
    fn both_begin_every_other_pair() {
        let mut turns = Vec::new();
        let (driven, bare) = pairs(3, |turn, round| {
            turns.push((turn, round));
            Ok::<_, ()>(all(match turn {
                Turn::Driver => f64::from(round),
                Turn::Bare => f64::from(10 * round),
            }))
        })
        .expect("no errors");
        let (driver, without) = (Turn::Driver, Turn::Bare);
        let expected = [(driver, 1), (without, 1), (without, 2), (driver, 2)];
        assert_eq!(turns[..4], expected);
        assert_eq!(driven, [all(1.0), all(2.0), all(3.0)]);
        assert_eq!(bare, [all(10.0), all(20.0), all(30.0)]);
        let failed = pairs(
            3,
            |_, round| if round < 2 { Ok(all(1.0)) } else { Err(round) },
        );
        assert_eq!(failed, Err(2));
    }

    #[test]
    fn a_card_is_left_also_after_a_failure() {
        let repeats = Repeats {
            registers: 20,
            interrupts: 100,
            copies: 1,
        };
        let mut card = Counted::default();
        measure(&mut card, repeats).expect("measures");
        // Reads before each batch are extra: one of reads, one of writes, one for each interrupt, event and copy.
        assert_eq!(card.done, [1, 22 + 2 + 100 + 100 + 1, 22, 110, 110, 2, 1]);
        for fails_at in [0, 5] {
            let mut card = Counted {
                fails_at: Some(fails_at),
                ..Counted::default()
            };
            let failed = measure(&mut card, repeats);
            assert_eq!(failed, Err(format!("{fails_at} fails")));
            assert_eq!(card.done[6], 1);
        }
        // One that is in use is not touched.
        let mut card = Counted {
            posted: 3,
            ..Counted::default()
        };
        let refused = measure(&mut card, repeats).expect_err("it is in use");
        assert!(refused.contains("3 frames are posted"), "{refused}");
        assert_eq!(card.done, [0; 7]);
    }
}
