//! The self-test of the bring-up image: plays [`crate::program`] against the agent and reports over a serial line (DR6).
//!
//! ```text
//!  program memory --> step --+--> b_ (registers)           settings, commands, counters
//!                            +--> s_ (lines)               table lines written and walked, pages read and compared
//!                            +--> remote_late, remote_lose what the remote side does with which entry's page
//!                            +--> uart                     text; "PASS", or "FAIL" and the number of the step
//! ```
//! Promises: a step that does not end within 2^18 cycles has failed; after the first failed step no other is done; `done` comes in any case, `passed` only when all
//! steps passed.

use crate::program::{DEADLINE, FAIL_AT, words};
use crate::remote_pattern::RemotePattern;
use crate::uart::Uart;
use outrigger_hdl::line::Line;
use outrigger_registers::encodings::entry;
use rust_hdl::core::prelude::*;
use rust_hdl::widgets::prelude::*;
use smart_default::SmartDefault;

/// Flags of every entry that the agent must keep: writable, user, accessed, dirty, no execution.
const KEPT_FLAGS: u64 = (1 << 63) | 0b110_0110;
/// An entry that names remote page 0.
const REMOTE: u64 = KEPT_FLAGS | (1 << entry::MANAGED_BIT_RESET) | (0x4000 << entry::FRAME_LOW);
/// An entry that is installed in frame 0.
const INSTALLED: u64 =
    KEPT_FLAGS | (1 << entry::MANAGED_BIT_RESET) | (1 << entry::PRESENT_BIT_RESET);
/// The late bit.
const LATE: u64 = 1 << entry::LATE_BIT_RESET;
/// Bits of an installed entry that name one of the first 4,096 frames.
const FRAME_MASK: u64 = 0xfff << entry::FRAME_LOW;

fn program() -> SyncROM<Bits<64>, 9> {
    words()
        .into_iter()
        .map(|word| {
            let bits: [bool; 64] = std::array::from_fn(|bit| (word >> bit) & 1 == 1);
            Bits::Long(bits.into())
        })
        .into()
}

/// What is done.
#[derive(Copy, Clone, Debug, PartialEq, LogicState)]
pub enum State {
    /// The step is read.
    Fetch,
    /// It is looked at.
    Decode,
    /// A character is sent.
    Print,
    /// A digit is sent.
    PrintDigit,
    /// A register is written.
    RegisterWrite,
    /// That is answered.
    RegisterWritten,
    /// A register is read.
    RegisterRead,
    /// It is compared.
    RegisterValue,
    /// A line is written.
    LineWrite,
    /// That is answered.
    LineWritten,
    /// A line is walked.
    LineRead,
    /// It comes.
    LineCome,
    /// An entry is looked at.
    LineCheck,
    /// The next page is chosen.
    PageNext,
    /// A line of it is read.
    PageRead,
    /// It is compared.
    PageCome,
    /// Over.
    Done,
}

/// See the module's head.
#[derive(LogicBlock, SmartDefault)]
pub struct Walker {
    /// Clock.
    pub clock: Signal<In, Clock>,
    /// Reset.
    pub reset: Signal<In, Bit>,
    /// Cycles of a bit of the serial line, less one.
    pub divisor: Signal<In, Bits<16>>,
    /// The serial line.
    pub transmit: Signal<Out, Bit>,
    /// The test is over.
    pub done: Signal<Out, Bit>,
    /// It has passed.
    pub passed: Signal<Out, Bit>,
    /// Entries whose pages are late from now on.
    pub remote_late: Signal<Out, Bits<8>>,
    /// Entries whose pages are lost from now on.
    pub remote_lose: Signal<Out, Bits<8>>,
    /// BAR 0.
    pub b_aw_valid: Signal<Out, Bit>,
    /// BAR 0.
    pub b_aw_ready: Signal<In, Bit>,
    /// BAR 0.
    pub b_aw_address: Signal<Out, Bits<16>>,
    /// BAR 0.
    pub b_w_valid: Signal<Out, Bit>,
    /// BAR 0.
    pub b_w_ready: Signal<In, Bit>,
    /// BAR 0.
    pub b_w_data: Signal<Out, Bits<32>>,
    /// BAR 0.
    pub b_b_valid: Signal<In, Bit>,
    /// BAR 0.
    pub b_b_ready: Signal<Out, Bit>,
    /// BAR 0.
    pub b_ar_valid: Signal<Out, Bit>,
    /// BAR 0.
    pub b_ar_ready: Signal<In, Bit>,
    /// BAR 0.
    pub b_ar_address: Signal<Out, Bits<16>>,
    /// BAR 0.
    pub b_r_valid: Signal<In, Bit>,
    /// BAR 0.
    pub b_r_ready: Signal<Out, Bit>,
    /// BAR 0.
    pub b_r_data: Signal<In, Bits<32>>,
    /// Line read.
    pub s_ar_valid: Signal<Out, Bit>,
    /// Line read.
    pub s_ar_ready: Signal<In, Bit>,
    /// Line read.
    pub s_ar_id: Signal<Out, Bits<6>>,
    /// Line read.
    pub s_ar_address: Signal<Out, Bits<40>>,
    /// Its answer.
    pub s_r_valid: Signal<In, Bit>,
    /// Its answer.
    pub s_r_ready: Signal<Out, Bit>,
    /// Its answer.
    pub s_r_data: Signal<In, Line>,
    /// Its answer.
    pub s_r_response: Signal<In, Bits<2>>,
    /// Line write.
    pub s_aw_valid: Signal<Out, Bit>,
    /// Line write.
    pub s_aw_ready: Signal<In, Bit>,
    /// Line write.
    pub s_aw_id: Signal<Out, Bits<6>>,
    /// Line write.
    pub s_aw_address: Signal<Out, Bits<40>>,
    /// Its bytes.
    pub s_w_valid: Signal<Out, Bit>,
    /// Its bytes.
    pub s_w_ready: Signal<In, Bit>,
    /// Its bytes.
    pub s_w_data: Signal<Out, Line>,
    /// Its bytes.
    pub s_w_strobe: Signal<Out, Bits<64>>,
    /// Its end.
    pub s_b_valid: Signal<In, Bit>,
    /// Its end.
    pub s_b_ready: Signal<Out, Bit>,
    /// Its end.
    pub s_b_response: Signal<In, Bits<2>>,
    #[default(program())]
    steps: SyncROM<Bits<64>, 9>,
    uart: Uart,
    pattern: RemotePattern,
    state: DFF<State>,
    step: DFF<Bits<9>>,
    operation: DFF<Bits<4>>,
    at: DFF<Bits<12>>,
    data: DFF<Bits<32>>,
    mask: DFF<Bits<16>>,
    cycles: DFF<Bits<19>>,
    reply_cycles: DFF<Bits<16>>,
    failed: DFF<Bit>,
    failed_step: DFF<Bits<9>>,
    address_sent: DFF<Bit>,
    bytes_sent: DFF<Bit>,
    walked: DFF<Bits<8>>,
    index: DFF<Bits<4>>,
    line: DFF<Bits<6>>,
    present: DFF<Bits<8>>,
    late: DFF<Bits<8>>,
    wrong: DFF<Bit>,
    digit: DFF<Bits<2>>,
    kept_late: DFF<Bits<8>>,
    kept_lose: DFF<Bits<8>>,
    entries: [DFF<Bits<64>>; 8],
    advance: Signal<Local, Bit>,
    fail: Signal<Local, Bit>,
    turn: Signal<Local, Bit>,
    address_done: Signal<Local, Bit>,
    bytes_done: Signal<Local, Bit>,
    bus_address_done: Signal<Local, Bit>,
    bus_bytes_done: Signal<Local, Bit>,
    value: Signal<Local, Bits<16>>,
    page: Signal<Local, Bits<14>>,
    remote: Signal<Local, Bits<64>>,
    remote_late_entry: Signal<Local, Bits<64>>,
    without_frame: Signal<Local, Bits<64>>,
    first: Signal<Local, Bits<64>>,
    nibble: Signal<Local, Bits<4>>,
    character: Signal<Local, Bits<8>>,
    frame_address: Signal<Local, Bits<40>>,
    table_address: Signal<Local, Bits<40>>,
    entry_right: Signal<Local, Bit>,
    too_soon: Signal<Local, Bit>,
    #[default(Constant::new(REMOTE.into()))]
    remote_entry: Constant<Bits<64>>,
    #[default(Constant::new(INSTALLED.into()))]
    installed_entry: Constant<Bits<64>>,
    #[default(Constant::new(LATE.into()))]
    late_bit: Constant<Bits<64>>,
    #[default(Constant::new((!FRAME_MASK).into()))]
    no_frame: Constant<Bits<64>>,
    #[default(Constant::new((FAIL_AT as u64).into()))]
    fail_at: Constant<Bits<9>>,
    #[default(Constant::new(0x100_0000_u64.into()))]
    table_base: Constant<Bits<40>>,
    #[default(Constant::new(u64::from(DEADLINE - 8).into()))]
    least_held: Constant<Bits<16>>,
    #[default(Constant::new(u64::MAX.into()))]
    every_byte: Constant<Bits<64>>,
    #[default(Constant::new(u64::from(b'0').into()))]
    digit_zero: Constant<Bits<8>>,
    #[default(Constant::new(u64::from(b'a' - 10).into()))]
    digit_ten: Constant<Bits<8>>,
}

impl Logic for Walker {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(
            self,
            clock,
            state,
            step,
            operation,
            at,
            data,
            mask,
            cycles,
            reply_cycles
        );
        dff_setup!(
            self,
            clock,
            failed,
            failed_step,
            address_sent,
            bytes_sent,
            walked,
            index
        );
        dff_setup!(
            self, clock, line, present, late, wrong, digit, kept_late, kept_lose
        );
        clock!(self, clock, steps, uart);
        self.uart.reset.next = self.reset.val();
        self.uart.divisor.next = self.divisor.val();
        self.transmit.next = self.uart.transmit.val();
        self.done.next = self.state.q.val() == State::Done;
        self.passed.next = (self.state.q.val() == State::Done) & !self.failed.q.val();
        self.remote_late.next = self.kept_late.q.val();
        self.remote_lose.next = self.kept_lose.q.val();
        self.steps.address.next = self.step.q.val();
        self.advance.next = false;
        self.fail.next = false;
        self.turn.next = false;
        self.cycles.d.next = self.cycles.q.val() + 1;

        // Registers.
        self.b_aw_valid.next =
            (self.state.q.val() == State::RegisterWrite) & !self.address_sent.q.val();
        self.b_w_valid.next =
            (self.state.q.val() == State::RegisterWrite) & !self.bytes_sent.q.val();
        self.b_aw_address.next = bit_cast::<16, 12>(self.at.q.val());
        self.b_ar_address.next = bit_cast::<16, 12>(self.at.q.val());
        self.b_w_data.next = self.data.q.val();
        self.b_b_ready.next = self.state.q.val() == State::RegisterWritten;
        self.b_ar_valid.next = self.state.q.val() == State::RegisterRead;
        self.b_r_ready.next = self.state.q.val() == State::RegisterValue;
        self.bus_address_done.next = self.address_sent.q.val() | self.b_aw_ready.val();
        self.bus_bytes_done.next = self.bytes_sent.q.val() | self.b_w_ready.val();
        self.value.next = self.b_r_data.val().get_bits::<16>(0) & self.mask.q.val();

        // Lines.
        self.first.next = self.entries[0].q.val();
        self.table_address.next =
            (bit_cast::<40, 12>(self.at.q.val()) << 6) | self.table_base.val();
        self.frame_address.next = (bit_cast::<40, 12>(self.first.val().get_bits::<12>(12)) << 12)
            | (bit_cast::<40, 6>(self.line.q.val()) << 6);
        self.s_ar_id.next = 0.into();
        self.s_ar_valid.next =
            (self.state.q.val() == State::LineRead) | (self.state.q.val() == State::PageRead);
        self.s_ar_address.next = self.table_address.val();
        if self.state.q.val() == State::PageRead {
            self.s_ar_address.next = self.frame_address.val();
        }
        self.s_r_ready.next =
            (self.state.q.val() == State::LineCome) | (self.state.q.val() == State::PageCome);
        self.s_aw_id.next = 0.into();
        self.s_aw_valid.next =
            (self.state.q.val() == State::LineWrite) & !self.address_sent.q.val();
        self.s_aw_address.next = self.table_address.val();
        self.s_w_valid.next = (self.state.q.val() == State::LineWrite) & !self.bytes_sent.q.val();
        self.s_w_strobe.next = self.every_byte.val();
        self.s_b_ready.next = self.state.q.val() == State::LineWritten;
        self.address_done.next = self.address_sent.q.val() | self.s_aw_ready.val();
        self.bytes_done.next = self.bytes_sent.q.val() | self.s_w_ready.val();
        // Entry i of line l names page 8 l + i.
        self.remote.next = (bit_cast::<64, 12>(self.at.q.val()) << 15) | self.remote_entry.val();
        self.s_w_data.next.p0 = self.remote.val();
        self.s_w_data.next.p1 = self.remote.val() | 0x1000_u64;
        self.s_w_data.next.p2 = self.remote.val() | 0x2000_u64;
        self.s_w_data.next.p3 = self.remote.val() | 0x3000_u64;
        self.s_w_data.next.p4 = self.remote.val() | 0x4000_u64;
        self.s_w_data.next.p5 = self.remote.val() | 0x5000_u64;
        self.s_w_data.next.p6 = self.remote.val() | 0x6000_u64;
        self.s_w_data.next.p7 = self.remote.val() | 0x7000_u64;
        self.page.next =
            (bit_cast::<14, 8>(self.walked.q.val()) << 3) | bit_cast::<14, 4>(self.index.q.val());
        self.pattern.page.next = self.page.val();
        self.pattern.line.next = self.line.q.val();

        // The entry at the head against what is expected of it.
        self.without_frame.next = self.first.val() & self.no_frame.val();
        self.remote_late_entry.next =
            (bit_cast::<64, 14>(self.page.val()) << 12) | self.remote_entry.val();
        if self.late.q.val().get_bit(0) {
            self.remote_late_entry.next = (bit_cast::<64, 14>(self.page.val()) << 12)
                | self.remote_entry.val()
                | self.late_bit.val();
        }
        self.entry_right.next = self.first.val() == self.remote_late_entry.val();
        if self.present.q.val().get_bit(0) {
            self.entry_right.next = self.without_frame.val() == self.installed_entry.val();
        }
        self.too_soon.next =
            self.late.q.val().any() & (self.reply_cycles.q.val() < self.least_held.val());

        // Serial line.
        self.nibble.next = bit_cast::<4, 1>(self.failed_step.q.val().get_bits::<1>(8));
        if self.digit.q.val() == 1 {
            self.nibble.next = self.failed_step.q.val().get_bits::<4>(4);
        }
        if self.digit.q.val() == 2 {
            self.nibble.next = self.failed_step.q.val().get_bits::<4>(0);
        }
        self.character.next = bit_cast::<8, 4>(self.nibble.val()) + self.digit_zero.val();
        if self.nibble.val() > 9 {
            self.character.next = bit_cast::<8, 4>(self.nibble.val()) + self.digit_ten.val();
        }
        self.uart.valid.next =
            (self.state.q.val() == State::Print) | (self.state.q.val() == State::PrintDigit);
        self.uart.data.next = self.data.q.val().get_bits::<8>(0);
        if self.state.q.val() == State::PrintDigit {
            self.uart.data.next = self.character.val();
        }

        match self.state.q.val() {
            State::Fetch => {
                self.cycles.d.next = 0.into();
                self.address_sent.d.next = false;
                self.bytes_sent.d.next = false;
                self.index.d.next = 0.into();
                self.line.d.next = 0.into();
                self.wrong.d.next = false;
                self.digit.d.next = 0.into();
                self.state.d.next = State::Decode;
            }
            State::Decode => {
                self.operation.d.next = self.steps.data.val().get_bits::<4>(0);
                self.at.d.next = self.steps.data.val().get_bits::<12>(4);
                self.data.d.next = self.steps.data.val().get_bits::<32>(16);
                self.mask.d.next = self.steps.data.val().get_bits::<16>(48);
                self.present.d.next = self.steps.data.val().get_bits::<8>(16);
                self.late.d.next = self.steps.data.val().get_bits::<8>(24);
                self.state.d.next = State::Done;
                if self.steps.data.val().get_bits::<4>(0) == 1 {
                    self.state.d.next = State::Print;
                }
                if self.steps.data.val().get_bits::<4>(0) == 2 {
                    self.state.d.next = State::RegisterWrite;
                }
                if self.steps.data.val().get_bits::<4>(0) == 3 {
                    self.state.d.next = State::RegisterRead;
                }
                if self.steps.data.val().get_bits::<4>(0) == 4 {
                    self.state.d.next = State::RegisterRead;
                }
                if self.steps.data.val().get_bits::<4>(0) == 5 {
                    self.state.d.next = State::LineWrite;
                }
                if self.steps.data.val().get_bits::<4>(0) == 6 {
                    self.walked.d.next = self.steps.data.val().get_bits::<8>(4);
                    self.state.d.next = State::LineRead;
                }
                if self.steps.data.val().get_bits::<4>(0) == 7 {
                    self.state.d.next = State::PageNext;
                }
                if self.steps.data.val().get_bits::<4>(0) == 8 {
                    self.kept_late.d.next = self.steps.data.val().get_bits::<8>(16);
                    self.kept_lose.d.next = self.steps.data.val().get_bits::<8>(24);
                    self.advance.next = true;
                }
                if self.steps.data.val().get_bits::<4>(0) == 9 {
                    self.state.d.next = State::PrintDigit;
                }
            }
            State::Print => {
                self.advance.next = self.uart.ready.val();
            }
            State::PrintDigit => {
                if self.uart.ready.val() {
                    self.digit.d.next = self.digit.q.val() + 1;
                    self.advance.next = self.digit.q.val() == 2;
                }
            }
            State::RegisterWrite => {
                self.address_sent.d.next = self.bus_address_done.val();
                self.bytes_sent.d.next = self.bus_bytes_done.val();
                if self.bus_address_done.val() & self.bus_bytes_done.val() {
                    self.state.d.next = State::RegisterWritten;
                }
            }
            State::RegisterWritten => {
                self.advance.next = self.b_b_valid.val();
            }
            State::RegisterRead => {
                if self.b_ar_ready.val() {
                    self.state.d.next = State::RegisterValue;
                }
            }
            State::RegisterValue => {
                if self.b_r_valid.val() {
                    if self.value.val() == self.data.q.val().get_bits::<16>(0) {
                        self.advance.next = true;
                    } else if self.operation.q.val() == 4 {
                        self.state.d.next = State::RegisterRead;
                    } else {
                        self.fail.next = true;
                    }
                }
            }
            State::LineWrite => {
                self.address_sent.d.next = self.address_done.val();
                self.bytes_sent.d.next = self.bytes_done.val();
                if self.address_done.val() & self.bytes_done.val() {
                    self.state.d.next = State::LineWritten;
                }
            }
            State::LineWritten => {
                if self.s_b_valid.val() {
                    self.advance.next = !self.s_b_response.val().any();
                    self.fail.next = self.s_b_response.val().any();
                }
            }
            State::LineRead => {
                self.reply_cycles.d.next = 0.into();
                if self.s_ar_ready.val() {
                    self.state.d.next = State::LineCome;
                }
            }
            State::LineCome => {
                self.reply_cycles.d.next = self.reply_cycles.q.val() + 1;
                if self.s_r_valid.val() {
                    self.state.d.next = State::LineCheck;
                    if self.s_r_response.val().any()
                        | (self.reply_cycles.q.val() > self.mask.q.val())
                        | self.too_soon.val()
                    {
                        self.wrong.d.next = true;
                    }
                }
            }
            State::LineCheck => {
                self.turn.next = true;
                self.index.d.next = self.index.q.val() + 1;
                self.present.d.next = self.present.q.val() >> 1;
                self.late.d.next = self.late.q.val() >> 1;
                self.wrong.d.next = self.wrong.q.val() | !self.entry_right.val();
                if self.index.q.val() == 7 {
                    self.advance.next = self.entry_right.val() & !self.wrong.q.val();
                    self.fail.next = !self.entry_right.val() | self.wrong.q.val();
                }
            }
            State::PageNext => {
                self.line.d.next = 0.into();
                if self.index.q.val() == 8 {
                    self.advance.next = true;
                } else if self.present.q.val().get_bit(0) {
                    self.state.d.next = State::PageRead;
                } else {
                    self.turn.next = true;
                    self.present.d.next = self.present.q.val() >> 1;
                    self.index.d.next = self.index.q.val() + 1;
                }
            }
            State::PageRead => {
                if self.s_ar_ready.val() {
                    self.state.d.next = State::PageCome;
                }
            }
            State::PageCome => {
                if self.s_r_valid.val() {
                    self.state.d.next = State::PageRead;
                    self.line.d.next = self.line.q.val() + 1;
                    if self.line.q.val().all() {
                        self.turn.next = true;
                        self.present.d.next = self.present.q.val() >> 1;
                        self.index.d.next = self.index.q.val() + 1;
                        self.state.d.next = State::PageNext;
                    }
                    self.fail.next = self.s_r_response.val().any()
                        | (self.s_r_data.val().p0 != self.pattern.data.val().p0)
                        | (self.s_r_data.val().p1 != self.pattern.data.val().p1)
                        | (self.s_r_data.val().p2 != self.pattern.data.val().p2)
                        | (self.s_r_data.val().p3 != self.pattern.data.val().p3)
                        | (self.s_r_data.val().p4 != self.pattern.data.val().p4)
                        | (self.s_r_data.val().p5 != self.pattern.data.val().p5)
                        | (self.s_r_data.val().p6 != self.pattern.data.val().p6)
                        | (self.s_r_data.val().p7 != self.pattern.data.val().p7);
                }
            }
            State::Done => {
                self.cycles.d.next = 0.into();
            }
            _ => {
                self.state.d.next = State::Done;
            }
        }
        if self.advance.val() {
            self.step.d.next = self.step.q.val() + 1;
            self.state.d.next = State::Fetch;
        }
        // Nothing takes 2^18 cycles.
        if self.cycles.q.val().get_bit(18) {
            self.fail.next = true;
        }
        if self.fail.val() {
            self.failed.d.next = true;
            // What it prints has a time of its own.
            self.cycles.d.next = 0.into();
            self.failed_step.d.next = self.step.q.val();
            self.step.d.next = self.fail_at.val();
            self.state.d.next = State::Fetch;
            if self.failed.q.val() {
                self.state.d.next = State::Done;
            }
        }
        for i in 0..8 {
            self.entries[i].clock.next = self.clock.val();
            self.entries[i].d.next = self.entries[i].q.val();
        }
        if self.turn.val() {
            for i in 0..7 {
                self.entries[i].d.next = self.entries[i + 1].q.val();
            }
            self.entries[7].d.next = self.entries[0].q.val();
        }
        if (self.state.q.val() == State::LineCome) & self.s_r_valid.val() {
            self.entries[0].d.next = self.s_r_data.val().p0;
            self.entries[1].d.next = self.s_r_data.val().p1;
            self.entries[2].d.next = self.s_r_data.val().p2;
            self.entries[3].d.next = self.s_r_data.val().p3;
            self.entries[4].d.next = self.s_r_data.val().p4;
            self.entries[5].d.next = self.s_r_data.val().p5;
            self.entries[6].d.next = self.s_r_data.val().p6;
            self.entries[7].d.next = self.s_r_data.val().p7;
        }
        if self.reset.val() {
            self.state.d.next = State::Fetch;
            self.step.d.next = 0.into();
            self.failed.d.next = false;
            self.kept_late.d.next = 0.into();
            self.kept_lose.d.next = 0.into();
        }
    }
}
