//! The first held page walk, on every back end of the driver that the simulation has, and on devices that do not do what they promise, which it must notice (DR3, P1, P2).

mod bench;

use bench::{Card, golden, verilated};
use outrigger_agent::first_walk::{Unit, WalkError, WalkPlan, WalkReport, first_walk};
use outrigger_agent::self_test::self_test;
use outrigger_agent::{AgentDriver, Configuration, Enable};
use outrigger_golden::{GoldenConfiguration, GoldenDevice};
use outrigger_link::{LinkConfiguration, initial_line};
use outrigger_pci::vfio_user::VfioUserFunction;
use outrigger_pci::{DeviceMemory, DmaBuffer, LineRead, PciError, PciFunction, ReplyTime, Result};
use outrigger_port::Device;
use outrigger_registers::{fields, offsets};
use outrigger_verilated::{DeviceConfiguration, VerilatedDevice};
use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;

/// First address of the table, and a line of it that no walk here reaches.
const TABLE: u64 = 0x100_0000;
/// Bytes of a frame.
const FRAME_BYTES: u64 = 4096;

fn model(link: LinkConfiguration) -> Rc<dyn Device> {
    Rc::new(GoldenDevice::new(GoldenConfiguration {
        link,
        ..GoldenConfiguration::default()
    }))
}

fn rtl(link: LinkConfiguration) -> Rc<dyn Device> {
    let configuration = DeviceConfiguration {
        link,
        ..DeviceConfiguration::default()
    };
    Rc::new(VerilatedDevice::new(&configuration).expect("ready"))
}

/// Makes a device with a link.
type Make = fn(LinkConfiguration) -> Rc<dyn Device>;

/// Both devices, each with a number of lines that it walks in a moment.
const DEVICES: [(Make, u32); 2] = [(model, 100), (rtl, 12)];

fn plan(lines: u32) -> WalkPlan {
    WalkPlan {
        lines,
        contents: Some(initial_line),
        ..WalkPlan::default()
    }
}

fn walk(
    function: &Rc<dyn PciFunction>,
    plan: &WalkPlan,
) -> std::result::Result<WalkReport, WalkError> {
    let driver = AgentDriver::open(Rc::clone(function)).expect("an agent");
    first_walk(&driver, plan, &|| false, &mut |_| {})
}

/// The agent is as it was before anybody used it: nothing enabled, no frame, settings, tags and table lines as at the start.
fn assert_put_back(device: &dyn Device) {
    let driver = AgentDriver::open(device.function()).expect("an agent");
    let after_reset = Enable {
        hold: true,
        ..Enable::default()
    };
    assert_eq!(driver.enabled(), Ok(after_reset));
    assert_eq!(driver.configuration(), Ok(Configuration::default()));
    let counts = driver.frame_counts().expect("reads");
    assert_eq!(counts.posted, counts.withdrawn, "{counts:?}");
    assert!(counts.add_up(), "{counts:?}");
    for line in 0..4 {
        assert_eq!(device.peek(TABLE + 64 * line), marked(line), "line {line}");
    }
    // A line whose frame has no tag is read without the agent's taking notice.
    let on = Enable {
        prefetch: true,
        install: true,
        ..Enable::default()
    };
    driver.enable(on).expect("on");
    let before = driver.statistics().expect("reads").table_line_reads;
    let function = device.function();
    let memory = function.device_memory().expect("memory");
    assert_eq!(memory.read_line(TABLE).expect("reads").words, marked(0));
    assert_eq!(driver.statistics().expect("reads").table_line_reads, before);
    driver.enable(Enable::default()).expect("off");
    assert!(self_test(&function, &mut |_| {}), "it is unused");
}

/// What is in a table line before a walk.
fn marked(line: u64) -> [u64; 8] {
    [0x0dd0_0000 + line; 8]
}

fn mark(device: &dyn Device) {
    for line in 0..4 {
        device.poke(TABLE + 64 * line, marked(line));
    }
}

#[test]
fn lines_are_walked_within_the_bound_and_everything_is_put_back() {
    for (make, lines) in DEVICES {
        let device = make(LinkConfiguration::default());
        mark(device.as_ref());
        for _ in 0..2 {
            let report = walk(&device.function(), &plan(lines)).expect("passes");
            assert_eq!((report.lines, report.unit), (lines, Unit::Cycles));
            assert_eq!(
                (report.reply_bound_cycles, report.limit),
                (2032, Some(2032))
            );
            assert_eq!((report.reads_of_a_line, report.over_limit), (1, 0));
            // Eight pages of the link's cost model, one after the other: it was held, and not to the deadline.
            assert!(report.reply.median > 1500, "{report:?}");
            assert!(report.reply.worst <= 2000, "{report:?}");
            assert!(report.passing_read.worst < 100, "{report:?}");
            assert!(report.contents_compared);
        }
        let seen = device.statistics();
        assert_eq!((seen.over_bound, seen.violations), (0, Vec::new()));
        assert_put_back(device.as_ref());
    }
}

#[test]
fn more_lines_than_a_table_frame_has_are_walked() {
    let device = model(LinkConfiguration::default());
    let report = walk(&device.function(), &plan(2048)).expect("passes");
    assert_eq!(report.lines, 2048);
    let error = walk(&device.function(), &plan(2049)).expect_err("too many");
    assert!(error.to_string().contains("1 to 2048"), "{error}");
    assert!(!error.is_of_the_card());
}

#[test]
fn behind_a_socket_the_clock_is_this_hosts() {
    for (make, lines) in [(golden(), 20), (verilated(), 4)] {
        let card = Card::serve(make);
        let function: Rc<dyn PciFunction> =
            Rc::new(VfioUserFunction::open(&card.path()).expect("opens"));
        let report = walk(&function, &plan(lines)).expect("passes");
        assert_eq!((report.unit, report.limit), (Unit::Nanoseconds, None));
        assert!(self_test(&function, &mut |_| {}), "it is unused");
    }
}

#[test]
fn what_is_no_line_of_device_memory_is_refused_and_the_card_goes_on() {
    let card = Card::serve(golden());
    let function = VfioUserFunction::open(&card.path()).expect("opens");
    let memory = function.device_memory().expect("memory");
    assert_eq!(memory.bytes(), 256 << 20);
    memory.write_words(TABLE + 8, &[1, 2]).expect("inside");
    let read = memory.read_line(TABLE).expect("inside");
    assert_eq!(read.words, [0, 1, 2, 0, 0, 0, 0, 0]);
    for address in [8, 256 << 20, u64::MAX] {
        assert!(memory.read_line(address).is_err(), "{address:#x}");
    }
    assert!(memory.write_words(56, &[0, 0]).is_err());
    // The remote window: the card answers with an error, which ends the call and nothing else.
    let window = memory.read_line(0x4000 * FRAME_BYTES);
    assert!(
        matches!(window, Err(PciError::Refused { .. })),
        "{window:?}"
    );
    assert!(memory.read_line(TABLE).is_ok());
}

#[test]
fn pages_that_are_late_or_never_come_are_told_apart() {
    let slow = LinkConfiguration {
        base_ns: 20_000,
        ..LinkConfiguration::default()
    };
    let lost = LinkConfiguration {
        loss_per_million: 1_000_000,
        ..LinkConfiguration::default()
    };
    let failed = LinkConfiguration {
        error_per_million: 1_000_000,
        base_ns: 9_000,
        ..LinkConfiguration::default()
    };
    let usual = LinkConfiguration::default();
    for (make, _) in DEVICES {
        for (link, deadline_cycles, needle) in [
            (usual, 100, "DEADLINE_CYCLES = 100; it came later"),
            (slow, 2000, "DEADLINE_CYCLES = 2000; it came later"),
            (lost, 2000, "it never came, and its fetch was cancelled"),
            (failed, 2000, "its fetch failed"),
        ] {
            let device = make(link);
            mark(device.as_ref());
            let plan = WalkPlan {
                deadline_cycles,
                ..plan(3)
            };
            let error = walk(&device.function(), &plan).expect_err("late");
            let text = error.to_string();
            assert!(text.starts_with("line 0: page "), "{text}");
            assert!(text.contains(needle), "{text}");
            assert!(error.is_of_the_card());
            assert_put_back(device.as_ref());
        }
    }
}

#[test]
fn a_deadline_that_is_refused_changes_nothing() {
    let device = model(LinkConfiguration::default());
    mark(device.as_ref());
    let plan = WalkPlan {
        deadline_cycles: 4990,
        ..plan(1)
    };
    let error = walk(&device.function(), &plan).expect_err("refused");
    assert!(error.to_string().contains("DEADLINE_CYCLES"), "{error}");
    assert!(!error.is_of_the_card());
    assert_put_back(device.as_ref());
}

#[test]
fn an_interruption_ends_it_and_everything_is_put_back() {
    for (make, _) in DEVICES {
        let device = make(LinkConfiguration::default());
        mark(device.as_ref());
        let driver = AgentDriver::open(device.function()).expect("an agent");
        let walked = Cell::new(0);
        let outcome = first_walk(&driver, &plan(10), &|| walked.get() == 3, &mut |line| {
            walked.set(line + 1)
        });
        assert_eq!(outcome, Err(WalkError::Interrupted { lines: 3 }));
        assert_put_back(device.as_ref());
    }
}

#[test]
fn an_agent_in_use_is_not_walked_unless_told_and_keeps_its_frames() {
    let device = model(LinkConfiguration::default());
    let driver = AgentDriver::open(device.function()).expect("an agent");
    // Some of those that a walk posts, and others.
    driver.post_frames(20, 20).expect("posted");
    let before = driver.frame_counts().expect("reads");
    let error = walk(&device.function(), &plan(5)).expect_err("in use");
    assert!(
        error.to_string().contains("20 frames are posted"),
        "{error}"
    );
    assert!(!error.is_of_the_card());
    assert_eq!(driver.frame_counts(), Ok(before));
    let forced = WalkPlan {
        force: true,
        ..plan(5)
    };
    let report = walk(&device.function(), &forced).expect("passes");
    assert_eq!(report.frames_posted, 20, "0 to 19");
    let counts = driver.frame_counts().expect("reads");
    assert_eq!(counts.free, 20);
    let mut frames: Vec<u32> =
        std::iter::from_fn(|| driver.withdraw_frame().expect("answers")).collect();
    frames.sort_unstable();
    assert_eq!(frames, (20..40).collect::<Vec<_>>());
    let on = Enable {
        prefetch: true,
        ..Enable::default()
    };
    driver.enable(on).expect("on");
    let error = walk(&device.function(), &plan(5)).expect_err("in use");
    assert!(error.to_string().contains("prefetch is on"), "{error}");
    walk(&device.function(), &forced).expect("passes");
    assert_eq!(driver.enabled(), Ok(on));
}

#[test]
fn settings_that_allow_no_walk_are_named() {
    let device = model(LinkConfiguration::default());
    let driver = AgentDriver::open(device.function()).expect("an agent");
    for (configuration, needle) in [
        (
            Configuration {
                fetch_limit: 8,
                ..Configuration::default()
            },
            "fetch_limit = 8",
        ),
        (
            Configuration {
                fence_frame: 0x800_0000,
                ..Configuration::default()
            },
            "fence_frame",
        ),
    ] {
        driver.configure(&configuration).expect("possible");
        let error = walk(&device.function(), &plan(1)).expect_err("impossible");
        assert!(error.to_string().contains(needle), "{error}");
        assert_eq!(driver.configuration(), Ok(configuration));
    }
    let configuration = Configuration {
        reserved_frames: 200,
        table_base: 0x8000,
        frame_base: 0x2000,
        fence_frame: 0x1fff,
        ..Configuration::default()
    };
    driver.configure(&configuration).expect("possible");
    let report = walk(&device.function(), &plan(3)).expect("passes");
    assert_eq!(report.frames_posted, 208);
    assert_eq!(driver.configuration(), Ok(configuration));
}

/// What is wrong with a device.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fault {
    /// Nothing: lines are read by eight loads, as over a bus.
    EightReads,
    /// One bit of a page is wrong.
    WrongByte,
    /// HOLDS_TAKEN stands still.
    StuckCounter,
    /// A line counts as two.
    CountsTwice,
    /// An entry names a frame that nobody posted.
    ForeignFrame,
    /// Two entries have each other's frames.
    SwappedFrames,
    /// Two entries name one frame.
    SharedFrame,
    /// Replies do not wait.
    NoHold,
    /// An entry loses its flag *writable*.
    LostFlag,
    /// A reply is a cycle over the bound.
    SlowReply,
    /// There is no device memory.
    NoMemory,
    /// Frames are never given back.
    KeepsFrames,
}

/// A device with a fault.
struct Broken {
    function: Rc<dyn PciFunction>,
    fault: Fault,
    enable: Cell<u32>,
    command: Cell<u32>,
}

impl Broken {
    fn over(device: &dyn Device, fault: Fault) -> Rc<dyn PciFunction> {
        let function = device.function();
        let enable = function.read32(0, u32::from(offsets::ENABLE));
        Rc::new(Self {
            function,
            fault,
            enable: Cell::new(enable.expect("reads")),
            command: Cell::new(0),
        })
    }

    fn memory(&self) -> &dyn DeviceMemory {
        self.function.device_memory().expect("memory")
    }
}

impl DeviceMemory for Broken {
    fn bytes(&self) -> u64 {
        self.memory().bytes()
    }

    fn read_line(&self, address: u64) -> Result<LineRead> {
        let mut read = self.memory().read_line(address)?;
        // Of the table, and written by the walk, whose entries have their highest bit set.
        let is_table = (TABLE..TABLE << 1).contains(&address) && read.words[0] >> 63 == 1;
        match self.fault {
            Fault::EightReads => {
                for word in 1..8 {
                    read.words[word] = self.memory().read_line(address)?.words[word];
                }
                read.reads = 8;
            }
            Fault::WrongByte if address < TABLE => read.words[3] ^= 1 << 40,
            Fault::ForeignFrame if is_table => {
                read.words[5] = read.words[5] & !0x000f_ffff_ffff_f000 | 99 << 12;
            }
            Fault::SwappedFrames if is_table => read.words.swap(2, 3),
            Fault::SharedFrame if is_table => read.words[7] = read.words[6],
            Fault::LostFlag if is_table => read.words[1] &= !2,
            Fault::SlowReply if is_table => read.first_word = ReplyTime::Cycles(2033),
            _ => {}
        }
        Ok(read)
    }

    fn write_words(&self, address: u64, words: &[u64]) -> Result<()> {
        self.memory().write_words(address, words)
    }
}

fn unused() -> PciError {
    PciError::Unusable("a walk has no use for this".to_owned())
}

impl PciFunction for Broken {
    fn read_config(&self, _offset: u16, _bytes: &mut [u8]) -> Result<()> {
        Err(unused())
    }

    fn write_config(&self, _offset: u16, _bytes: &[u8]) -> Result<()> {
        Err(unused())
    }

    fn read32(&self, bar: u8, offset: u32) -> Result<u32> {
        let value = self.function.read32(bar, offset)?;
        let is = |register: u16| offset == u32::from(register);
        Ok(match self.fault {
            Fault::StuckCounter if is(offsets::HOLDS_TAKEN) => 0,
            Fault::CountsTwice if is(offsets::TABLE_LINE_READS) => 2 * value,
            Fault::NoHold if is(offsets::ENABLE) => self.enable.get(),
            // A withdrawal finds the list empty.
            Fault::KeepsFrames if is(offsets::COMMAND_STATUS) && self.command.get() != 0 => {
                let none = outrigger_registers::encodings::CommandResult::NoFrame;
                // Behind the bit that says busy.
                none.code() << 1
            }
            _ => value,
        })
    }

    fn write32(&self, bar: u8, offset: u32, value: u32) -> Result<()> {
        let is = |register: u16| offset == u32::from(register);
        let withdraw = outrigger_registers::encodings::Operation::WithdrawFrame.code();
        if is(offsets::COMMAND) {
            self.command.set(u32::from(value == withdraw));
            if self.fault == Fault::KeepsFrames && value == withdraw {
                return Ok(());
            }
        }
        if self.fault == Fault::NoHold && is(offsets::ENABLE) {
            self.enable.set(value);
            if value & fields::ENABLE_PREFETCH.mask() != 0 {
                let value = value & !fields::ENABLE_HOLD.mask();
                return self.function.write32(bar, offset, value);
            }
        }
        self.function.write32(bar, offset, value)
    }

    fn device_memory(&self) -> Option<&dyn DeviceMemory> {
        (self.fault != Fault::NoMemory).then_some(self)
    }

    fn allocate_dma(&self, _length: usize) -> Result<DmaBuffer> {
        Err(unused())
    }

    fn free_dma(&self, _buffer: DmaBuffer) -> Result<()> {
        Err(unused())
    }

    fn read_dma(&self, _buffer: DmaBuffer, _offset: usize, _bytes: &mut [u8]) -> Result<()> {
        Err(unused())
    }

    fn write_dma(&self, _buffer: DmaBuffer, _offset: usize, _bytes: &[u8]) -> Result<()> {
        Err(unused())
    }

    fn interrupt_vectors(&self) -> u16 {
        0
    }

    fn take_interrupts(&self, _vector: u16) -> Result<u64> {
        Err(unused())
    }

    fn wait_interrupt(&self, _vector: u16, _limit: Duration) -> Result<u64> {
        Err(unused())
    }

    fn reset(&self) -> Result<()> {
        self.function.reset()
    }
}

#[test]
fn a_line_that_is_read_word_by_word_is_read_eight_times_and_held_once() {
    for (make, _) in DEVICES {
        let device = make(LinkConfiguration::default());
        mark(device.as_ref());
        let function = Broken::over(device.as_ref(), Fault::EightReads);
        let report = walk(&function, &plan(4)).expect("passes");
        assert_eq!(report.reads_of_a_line, 8);
        assert_put_back(device.as_ref());
    }
}

#[test]
fn devices_that_break_a_promise_are_noticed_and_put_back() {
    for (make, _) in DEVICES {
        for (fault, needle) in [
            (Fault::WrongByte, "page 0 in frame"),
            (Fault::StuckCounter, "HOLDS_TAKEN went up by 0, not by 1"),
            (
                Fault::CountsTwice,
                "TABLE_LINE_READS went up by 2, not by 1",
            ),
            (
                Fault::ForeignFrame,
                "page 5 names frame 99, which was not posted",
            ),
            (Fault::SwappedFrames, "in which the agent has another page"),
            (Fault::SharedFrame, "is in two entries"),
            (Fault::NoHold, "page 0 is not present, and not marked late"),
            (Fault::LostFlag, "the entry of page 1 is"),
            (
                Fault::SlowReply,
                "3 of 3 replies are over the limit of 2032",
            ),
        ] {
            let device = make(LinkConfiguration::default());
            mark(device.as_ref());
            let function = Broken::over(device.as_ref(), fault);
            let error = walk(&function, &plan(3)).expect_err("a fault");
            let text = error.to_string();
            assert!(text.starts_with("line 0: "), "{fault:?}: {text}");
            assert!(text.contains(needle), "{fault:?}: {text}");
            assert!(!text.contains("put back"), "{fault:?}: {text}");
            assert!(error.is_of_the_card(), "{fault:?}");
            assert_put_back(device.as_ref());
        }
    }
}

#[test]
fn without_device_memory_there_is_no_walk() {
    let device = model(LinkConfiguration::default());
    let function = Broken::over(device.as_ref(), Fault::NoMemory);
    let error = walk(&function, &plan(1)).expect_err("no memory");
    assert!(error.to_string().contains("BAR 2"), "{error}");
    assert!(!error.is_of_the_card());
}

#[test]
fn what_cannot_be_put_back_is_told() {
    let device = model(LinkConfiguration::default());
    let function = Broken::over(device.as_ref(), Fault::KeepsFrames);
    let error = walk(&function, &plan(1)).expect_err("keeps frames");
    let text = error.to_string();
    assert!(text.contains("frames: 28 of them stay"), "{text}");
    assert!(error.is_of_the_card());
    let driver = AgentDriver::open(device.function()).expect("an agent");
    assert_eq!(driver.configuration(), Ok(Configuration::default()));
}
