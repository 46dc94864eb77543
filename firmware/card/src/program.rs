//! The program of the self-test: what [`crate::walker`] does, step by step, as data (DR6).
//!
//! ```text
//!  bits 3:0 operation   15:4 register offset, or table line   47:16 data   63:48 mask, or longest time in cycles
//! ```
//! Promises that the self-test checks, each with a line on the serial port: a walk whose pages are in time is answered with all of them installed, and their bytes are
//! in the frames; a second walk is answered at once; late pages leave not present and marked late at the deadline, and are installed by the next walk; lost pages are
//! cancelled, and fetched again by the next walk; the counters agree.

use outrigger_registers::encodings::{CommandResult, Operation, tag};
use outrigger_registers::{fields, offsets};

/// Words of the program memory.
pub const WORDS: usize = 512;
/// Where the words that a failed step prints stand.
pub const FAIL_AT: usize = 496;
/// Longest reply of a held line, in cycles: the agent's bound at [`DEADLINE`], and the walker's own way to and from its port.
pub const LONGEST_HELD: u16 = DEADLINE + 32 + 8;
/// Longest reply of a line of which nothing is waited for, in cycles.
pub const LONGEST_PASSING: u16 = 96;
/// Deadline of the test, in cycles: eight pages one after the other take some 700.
pub const DEADLINE: u16 = 2000;
/// How long the model of the remote side takes for a page, in cycles.
pub const PROMPT_CYCLES: u16 = 64;
/// How long it takes for a late one.
pub const LATE_CYCLES: u16 = 4000;
/// After this time a fetch is cancelled, in cycles; longer than a late page takes.
const FETCH_TIMEOUT: u32 = 8000;

/// Operations of the walker; their codes are bits 3:0 of a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// The test has passed, or has failed: nothing more.
    End,
    /// Sends a character.
    Print(u8),
    /// Writes a register.
    Write {
        /// Of the register.
        offset: u16,
        /// What is written.
        value: u32,
    },
    /// Reads a register once: under the mask it must be the value.
    Expect {
        /// Of the register.
        offset: u16,
        /// What is wanted.
        value: u16,
        /// Which bits count.
        mask: u16,
    },
    /// Reads a register until, under the mask, it is the value.
    Await {
        /// Of the register.
        offset: u16,
        /// What is wanted.
        value: u16,
        /// Which bits count.
        mask: u16,
    },
    /// Writes a line of the table: its entry i names remote page line x 8 + i.
    WriteLine {
        /// Line of the table.
        line: u16,
    },
    /// Reads a line of the table, as a page walk does. Entries of `present` must be installed, those of `late` not present and late, others as written.
    Walk {
        /// Line of the table.
        line: u16,
        /// Entries that must be installed.
        present: u8,
        /// Entries that must be late.
        late: u8,
        /// Something is waited for.
        held: bool,
        /// Longest time to the reply, in cycles.
        longest: u16,
    },
    /// Of the line walked last, reads the pages of these entries and compares every byte.
    Compare {
        /// The entries.
        entries: u8,
    },
    /// Which entries' pages the remote side loses or has late from now on.
    Remote {
        /// Entries whose pages are late.
        late: u8,
        /// Entries whose pages are lost.
        lose: u8,
    },
    /// Sends the number of the step that failed, three hexadecimal digits.
    PrintFailed,
}

impl Step {
    /// The step as a word of the program memory.
    pub fn word(self) -> u64 {
        let pack = |code: u64, at: u16, data: u32, mask: u16| {
            code | (u64::from(at & 0xfff) << 4) | (u64::from(data) << 16) | (u64::from(mask) << 48)
        };
        match self {
            Self::End => pack(0, 0, 0, 0),
            Self::Print(character) => pack(1, 0, character.into(), 0),
            Self::Write { offset, value } => pack(2, offset, value, 0),
            Self::Expect {
                offset,
                value,
                mask,
            } => pack(3, offset, value.into(), mask),
            Self::Await {
                offset,
                value,
                mask,
            } => pack(4, offset, value.into(), mask),
            Self::WriteLine { line } => pack(5, line, 0, 0),
            Self::Walk {
                line,
                present,
                late,
                held,
                longest,
            } => {
                let data = u32::from(present) | (u32::from(late) << 8) | (u32::from(held) << 16);
                pack(6, line, data, longest)
            }
            Self::Compare { entries } => pack(7, 0, entries.into(), 0),
            Self::Remote { late, lose } => pack(8, 0, u32::from(late) | (u32::from(lose) << 8), 0),
            Self::PrintFailed => pack(9, 0, 0, 0),
        }
    }
}

/// Appends text.
fn print(steps: &mut Vec<Step>, text: &str) {
    steps.extend(text.bytes().map(Step::Print));
}

/// Appends a command and waits for its end, which must be OK.
fn command(steps: &mut Vec<Step>, operation: Operation, argument: u32, token: u32) {
    let write = |offset: u16, value: u32| Step::Write { offset, value };
    steps.push(write(offsets::COMMAND_ARGUMENT, argument));
    steps.push(write(offsets::COMMAND_TOKEN, token));
    steps.push(write(offsets::COMMAND, operation.code()));
    steps.push(Step::Await {
        offset: offsets::COMMAND_STATUS,
        value: (CommandResult::Ok.code() << 1) as u16,
        mask: 0x1f,
    });
}

fn expect(steps: &mut Vec<Step>, offset: u16, value: u16) {
    steps.push(Step::Expect {
        offset,
        value,
        mask: 0xffff,
    });
}

fn wait_for(steps: &mut Vec<Step>, offset: u16, value: u16) {
    steps.push(Step::Await {
        offset,
        value,
        mask: 0xffff,
    });
}

fn walk(steps: &mut Vec<Step>, line: u16, present: u8, late: u8, held: bool) {
    let longest = if held { LONGEST_HELD } else { LONGEST_PASSING };
    steps.push(Step::Walk {
        line,
        present,
        late,
        held,
        longest,
    });
}

/// The steps of the test, from the first word on.
pub fn steps() -> Vec<Step> {
    let mut steps = Vec::new();
    let all = &mut steps;
    print(all, "\r\noutrigger bring-up\r\n");
    all.push(Step::Await {
        offset: offsets::STATUS,
        value: 1,
        mask: 1,
    });
    let hash = outrigger_registers::table::build_hash();
    expect(all, offsets::BUILD_HASH, (hash & 0xffff) as u16);
    print(all, "ready\r\n");
    for (offset, value) in [
        (offsets::DEADLINE_CYCLES, u32::from(DEADLINE)),
        (offsets::FETCH_TIMEOUT_CYCLES, FETCH_TIMEOUT),
        (offsets::RESERVED_FRAMES, 2),
        (
            offsets::ENABLE,
            fields::ENABLE_PREFETCH.mask()
                | fields::ENABLE_INSTALL.mask()
                | fields::ENABLE_HOLD.mask(),
        ),
    ] {
        all.push(Step::Write { offset, value });
    }
    command(all, Operation::SetTag, 1 << tag::ARGUMENT_LOW, 0);
    let frames = crate::line_memory::PAGE_FRAMES as u32;
    command(all, Operation::PostFrames, 0, frames);
    expect(all, offsets::ERROR, 0);

    all.push(Step::Remote { late: 0, lose: 0 });
    all.push(Step::WriteLine { line: 0 });
    walk(all, 0, 0xff, 0, true);
    all.push(Step::Compare { entries: 0xff });
    expect(all, offsets::PAGES_IN_TIME, 8);
    print(all, "in time ok\r\n");
    walk(all, 0, 0xff, 0, false);
    expect(all, offsets::FETCHES, 8);
    print(all, "again ok\r\n");

    all.push(Step::Remote {
        late: 0b0010_0100,
        lose: 0,
    });
    all.push(Step::WriteLine { line: 1 });
    walk(all, 1, 0b1101_1011, 0b0010_0100, true);
    expect(all, offsets::PAGES_LATE, 2);
    wait_for(all, offsets::FRAMES_STAGED, 2);
    walk(all, 1, 0xff, 0, false);
    all.push(Step::Compare { entries: 0xff });
    print(all, "late ok\r\n");

    all.push(Step::Remote {
        late: 0,
        lose: 0b1000_0001,
    });
    all.push(Step::WriteLine { line: 2 });
    walk(all, 2, 0b0111_1110, 0b1000_0001, true);
    wait_for(all, offsets::FETCHES_CANCELLED, 2);
    wait_for(all, offsets::FRAMES_FETCHING, 0);
    all.push(Step::Remote { late: 0, lose: 0 });
    walk(all, 2, 0xff, 0, true);
    all.push(Step::Compare { entries: 0xff });
    print(all, "lost ok\r\n");

    for (offset, value) in [
        (offsets::FRAMES_RESIDENT, 24),
        (offsets::FRAMES_FREE, 4),
        (offsets::INSTALLS, 24),
        (offsets::STRAY_READS, 0),
        (offsets::ALIASES, 0),
        (offsets::ERROR, 0),
    ] {
        expect(all, offset, value);
    }
    print(all, "counters ok\r\nPASS\r\n");
    all.push(Step::End);
    steps
}

/// All words of the program memory: the test, and at [`FAIL_AT`] what a failed step prints.
///
/// # Panics
/// When the program is too long; a test builds it.
pub fn words() -> Vec<u64> {
    let mut words: Vec<u64> = steps().into_iter().map(Step::word).collect();
    assert!(
        words.len() <= FAIL_AT,
        "the program has {} words",
        words.len()
    );
    words.resize(FAIL_AT, Step::End.word());
    let mut failed = Vec::new();
    print(&mut failed, "FAIL ");
    failed.push(Step::PrintFailed);
    print(&mut failed, "\r\n");
    failed.push(Step::End);
    words.extend(failed.into_iter().map(Step::word));
    words.resize(WORDS, Step::End.word());
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_program_fits_and_ends_with_its_verdict() {
        let words = words();
        assert_eq!(words.len(), WORDS);
        let text = |from: usize| -> String {
            let characters = words[from..].iter().take_while(|word| *word & 0xf != 0);
            let printed = characters.filter(|word| *word & 0xf == 1);
            printed.map(|word| char::from((word >> 16) as u8)).collect()
        };
        assert!(text(0).ends_with("PASS\r\n"));
        assert_eq!(text(FAIL_AT), "FAIL \r\n");
    }

    #[test]
    fn operations_have_codes_of_their_own() {
        let (offset, value, mask, line) = (0, 0, 0, 0);
        let steps = [
            Step::End,
            Step::Print(0),
            Step::Write { offset, value: 0 },
            Step::Expect {
                offset,
                value,
                mask,
            },
            Step::Await {
                offset,
                value,
                mask,
            },
            Step::WriteLine { line },
            Step::Walk {
                line,
                present: 0,
                late: 0,
                held: false,
                longest: 0,
            },
            Step::Compare { entries: 0 },
            Step::Remote { late: 0, lose: 0 },
            Step::PrintFailed,
        ];
        let codes: Vec<u64> = steps.iter().map(|step| step.word()).collect();
        assert_eq!(codes, (0..10).collect::<Vec<u64>>());
    }
}
