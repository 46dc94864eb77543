//! Device memory in block RAM, for cards and images without a memory controller: 28 page frames and 4 table frames (DR6).
//!
//! ```text
//!  frame number     0 .. 27 --> lines 0 .. 1791        4096 .. 4099 (table frames) --> lines 1792 .. 2047       others: error response
//! ```
//! Promises: a read is answered two cycles after it is taken, one at a time; a write of 1 to 256 beats is answered after its last one; words of eight bytes are
//! written whose strobes are all set, a word of which only some are is not, and the write is answered with an error: the agent patches whole entries, and the
//! self-test writes whole lines. Reads and writes do not wait for each other; a read beside a write of the same line gives one of the two.

use outrigger_hdl::line::Line;
use rust_hdl::core::prelude::*;
use rust_hdl::widgets::prelude::*;
use smart_default::SmartDefault;

/// Page frames that there are.
pub const PAGE_FRAMES: usize = 28;
/// Table frames that there are.
pub const TABLE_FRAMES: usize = 4;

/// What a side does.
#[derive(Copy, Clone, Debug, PartialEq, LogicState)]
pub enum State {
    /// Nothing.
    Idle,
    /// Reads or takes beats.
    Work,
    /// Answers.
    Answer,
}

/// See the module's head.
#[derive(LogicBlock, SmartDefault)]
pub struct LineMemory {
    /// Clock.
    pub clock: Signal<In, Clock>,
    /// Reset: forgets what is under way, not what is stored.
    pub reset: Signal<In, Bit>,
    /// Read.
    pub m_ar_valid: Signal<In, Bit>,
    /// Read.
    pub m_ar_ready: Signal<Out, Bit>,
    /// Read.
    pub m_ar_id: Signal<In, Bits<8>>,
    /// Read.
    pub m_ar_address: Signal<In, Bits<40>>,
    /// Its answer.
    pub m_r_valid: Signal<Out, Bit>,
    /// Its answer.
    pub m_r_ready: Signal<In, Bit>,
    /// Its answer.
    pub m_r_id: Signal<Out, Bits<8>>,
    /// Its answer.
    pub m_r_data: Signal<Out, Line>,
    /// Its answer.
    pub m_r_response: Signal<Out, Bits<2>>,
    /// Write.
    pub m_aw_valid: Signal<In, Bit>,
    /// Write.
    pub m_aw_ready: Signal<Out, Bit>,
    /// Write.
    pub m_aw_id: Signal<In, Bits<8>>,
    /// Write.
    pub m_aw_address: Signal<In, Bits<40>>,
    /// Its bytes.
    pub m_w_valid: Signal<In, Bit>,
    /// Its bytes.
    pub m_w_ready: Signal<Out, Bit>,
    /// Its bytes.
    pub m_w_data: Signal<In, Line>,
    /// Its bytes.
    pub m_w_strobe: Signal<In, Bits<64>>,
    /// Its bytes.
    pub m_w_last: Signal<In, Bit>,
    /// Its end.
    pub m_b_valid: Signal<Out, Bit>,
    /// Its end.
    pub m_b_ready: Signal<In, Bit>,
    /// Its end.
    pub m_b_id: Signal<Out, Bits<8>>,
    /// Its end.
    pub m_b_response: Signal<Out, Bits<2>>,
    memory: [RAM<Bits<64>, 11>; 8],
    reading: DFF<State>,
    read_id: DFF<Bits<8>>,
    read_line: DFF<Bits<11>>,
    read_bad: DFF<Bit>,
    writing: DFF<State>,
    write_id: DFF<Bits<8>>,
    write_line: DFF<Bits<11>>,
    write_bad: DFF<Bit>,
    read_frame: Signal<Local, Bits<28>>,
    write_frame: Signal<Local, Bits<28>>,
    #[default(Constant::new(28_u64.into()))]
    page_frames: Constant<Bits<28>>,
    #[default(Constant::new(4096_u64.into()))]
    first_table: Constant<Bits<28>>,
    #[default(Constant::new(4100_u64.into()))]
    end_of_tables: Constant<Bits<28>>,
    #[default(Constant::new(1792_u64.into()))]
    tables_at: Constant<Bits<11>>,
    strobe: [Signal<Local, Bits<8>>; 8],
    partial: Signal<Local, Bit>,
    beat: Signal<Local, Bit>,
}

impl Logic for LineMemory {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, reading, read_id, read_line, read_bad);
        dff_setup!(self, clock, writing, write_id, write_line, write_bad);
        self.read_frame.next = self.m_ar_address.val().get_bits::<28>(12);
        self.write_frame.next = self.m_aw_address.val().get_bits::<28>(12);
        self.beat.next = (self.writing.q.val() == State::Work) & self.m_w_valid.val();
        self.partial.next = false;
        for w in 0..8 {
            self.strobe[w].next = self.m_w_strobe.val().get_bits::<8>(w * 8);
            if self.strobe[w].val().any() & !self.strobe[w].val().all() {
                self.partial.next = true;
            }
            self.memory[w].read_clock.next = self.clock.val();
            self.memory[w].write_clock.next = self.clock.val();
            self.memory[w].read_address.next = self.read_line.q.val();
            self.memory[w].write_address.next = self.write_line.q.val();
            self.memory[w].write_enable.next =
                self.beat.val() & !self.write_bad.q.val() & self.strobe[w].val().all();
        }
        self.memory[0].write_data.next = self.m_w_data.val().p0;
        self.memory[1].write_data.next = self.m_w_data.val().p1;
        self.memory[2].write_data.next = self.m_w_data.val().p2;
        self.memory[3].write_data.next = self.m_w_data.val().p3;
        self.memory[4].write_data.next = self.m_w_data.val().p4;
        self.memory[5].write_data.next = self.m_w_data.val().p5;
        self.memory[6].write_data.next = self.m_w_data.val().p6;
        self.memory[7].write_data.next = self.m_w_data.val().p7;
        self.m_r_data.next.p0 = self.memory[0].read_data.val();
        self.m_r_data.next.p1 = self.memory[1].read_data.val();
        self.m_r_data.next.p2 = self.memory[2].read_data.val();
        self.m_r_data.next.p3 = self.memory[3].read_data.val();
        self.m_r_data.next.p4 = self.memory[4].read_data.val();
        self.m_r_data.next.p5 = self.memory[5].read_data.val();
        self.m_r_data.next.p6 = self.memory[6].read_data.val();
        self.m_r_data.next.p7 = self.memory[7].read_data.val();
        // Reads.
        self.m_ar_ready.next = self.reading.q.val() == State::Idle;
        self.m_r_valid.next = self.reading.q.val() == State::Answer;
        self.m_r_id.next = self.read_id.q.val();
        self.m_r_response.next = 0.into();
        if self.read_bad.q.val() {
            self.m_r_response.next = 2.into();
        }
        match self.reading.q.val() {
            State::Idle => {
                self.read_id.d.next = self.m_ar_id.val();
                self.read_line.d.next = self.m_ar_address.val().get_bits::<11>(6);
                self.read_bad.d.next = self.read_frame.val() >= self.page_frames.val();
                if self.read_frame.val() >= self.first_table.val() {
                    self.read_line.d.next =
                        bit_cast::<11, 8>(self.m_ar_address.val().get_bits::<8>(6))
                            | self.tables_at.val();
                    self.read_bad.d.next = self.read_frame.val() >= self.end_of_tables.val();
                }
                if self.m_ar_valid.val() {
                    self.reading.d.next = State::Work;
                }
            }
            State::Work => {
                self.reading.d.next = State::Answer;
            }
            State::Answer => {
                if self.m_r_ready.val() {
                    self.reading.d.next = State::Idle;
                }
            }
            _ => {
                self.reading.d.next = State::Idle;
            }
        }
        // Writes.
        self.m_aw_ready.next = self.writing.q.val() == State::Idle;
        self.m_w_ready.next = self.writing.q.val() == State::Work;
        self.m_b_valid.next = self.writing.q.val() == State::Answer;
        self.m_b_id.next = self.write_id.q.val();
        self.m_b_response.next = 0.into();
        if self.write_bad.q.val() {
            self.m_b_response.next = 2.into();
        }
        match self.writing.q.val() {
            State::Idle => {
                self.write_id.d.next = self.m_aw_id.val();
                self.write_line.d.next = self.m_aw_address.val().get_bits::<11>(6);
                self.write_bad.d.next = self.write_frame.val() >= self.page_frames.val();
                if self.write_frame.val() >= self.first_table.val() {
                    self.write_line.d.next =
                        bit_cast::<11, 8>(self.m_aw_address.val().get_bits::<8>(6))
                            | self.tables_at.val();
                    self.write_bad.d.next = self.write_frame.val() >= self.end_of_tables.val();
                }
                if self.m_aw_valid.val() {
                    self.writing.d.next = State::Work;
                }
            }
            State::Work => {
                if self.m_w_valid.val() {
                    self.write_line.d.next = self.write_line.q.val() + 1;
                    self.write_bad.d.next = self.write_bad.q.val() | self.partial.val();
                    if self.m_w_last.val() {
                        self.writing.d.next = State::Answer;
                    }
                }
            }
            State::Answer => {
                if self.m_b_ready.val() {
                    self.writing.d.next = State::Idle;
                }
            }
            _ => {
                self.writing.d.next = State::Idle;
            }
        }
        if self.reset.val() {
            self.reading.d.next = State::Idle;
            self.writing.d.next = State::Idle;
        }
    }
}
