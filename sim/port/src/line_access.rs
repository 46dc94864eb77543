//! Device memory for a driver in the same process: requests at the memory port, waited for.
//!
//! ```text
//!   DeviceMemory of the function --> request with an id of its own --> memory port, cycle by cycle --> its answer; those of others stay
//! ```

use crate::{Completion, RESPONSE_OKAY, Request};
use outrigger_pci::device_memory::{
    LINE_BYTES, LINE_WORDS, MEMORY_BAR, WORD_BYTES, check_line, check_words,
};
use outrigger_pci::{LineRead, PciError, ReplyTime, Result};
use outrigger_registers::parameters::CYCLE_NS;
use std::time::Duration;

/// Bytes of device memory that a simulated card shows in BAR 2, as boards do.
pub const MEMORY_BAR_BYTES: u64 = 256 << 20;
/// Id of these requests. A host model that uses the port meanwhile keeps it free.
pub const MEMORY_BAR_ID: u8 = 61;
/// Cycles after which an access counts as unanswered: longer than any reply bound that the agent takes.
const LONGEST_CYCLES: u64 = 100_000;

/// What stands before the memory port.
pub trait MemoryPort {
    /// Simulated time in agent cycles.
    fn now(&self) -> u64;
    /// Queues a request.
    fn submit(&mut self, request: Request);
    /// Goes on, at most to a cycle; false when that was reached.
    fn step(&mut self, until: u64) -> bool;
    /// Answers that nobody took.
    fn answers(&mut self) -> &mut Vec<Completion>;
}

/// Reads a line through the port.
///
/// # Errors
/// When the address is no line's or outside, the answer is an error, or none comes.
pub fn read_line(port: &mut impl MemoryPort, address: u64) -> Result<LineRead> {
    check_line(address, MEMORY_BAR_BYTES)?;
    let id = MEMORY_BAR_ID;
    let answer = exchange(port, Request::Read { id, address }, address)?;
    Ok(LineRead {
        words: answer.data,
        first_word: ReplyTime::Cycles(answer.completed_cycle - answer.accepted_cycle),
        reads: 1,
    })
}

/// Writes words of a line through the port.
///
/// # Errors
/// As of a read; also for no word and for words of more than one line.
pub fn write_words(port: &mut impl MemoryPort, address: u64, words: &[u64]) -> Result<()> {
    check_words(address, words.len(), MEMORY_BAR_BYTES)?;
    let first = (address % LINE_BYTES / WORD_BYTES) as usize;
    let mut data = [0; LINE_WORDS];
    data[first..first + words.len()].copy_from_slice(words);
    let bytes = words.len() * WORD_BYTES as usize;
    let strobe = (u64::MAX >> (LINE_BYTES as usize - bytes)) << (address % LINE_BYTES);
    let line = address & !(LINE_BYTES - 1);
    let request = Request::Write {
        id: MEMORY_BAR_ID,
        address: line,
        data,
        strobe,
    };
    exchange(port, request, line).map(drop)
}

fn exchange(port: &mut impl MemoryPort, request: Request, address: u64) -> Result<Completion> {
    let is_write = matches!(request, Request::Write { .. });
    port.submit(request);
    let end = port.now() + LONGEST_CYCLES;
    loop {
        let answers = port.answers();
        let mine = |answer: &Completion| answer.id == MEMORY_BAR_ID && answer.write == is_write;
        if let Some(place) = answers.iter().position(mine) {
            let answer = answers.remove(place);
            if answer.response == RESPONSE_OKAY {
                return Ok(answer);
            }
            return Err(PciError::ErrorResponse {
                bar: MEMORY_BAR,
                // Fits: BAR 2 ends before.
                offset: address as u32,
                response: answer.response,
            });
        }
        if !port.step(end) {
            return Err(PciError::TimedOut {
                what: "access of device memory",
                limit: Duration::from_nanos(LONGEST_CYCLES * CYCLE_NS),
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Answers each request in the next cycle, unless it is mute, among those of another.
    #[derive(Default)]
    struct Echo {
        now: u64,
        mute: bool,
        response: u8,
        asked: Vec<Request>,
        answers: Vec<Completion>,
    }

    impl MemoryPort for Echo {
        fn now(&self) -> u64 {
            self.now
        }
        fn submit(&mut self, request: Request) {
            self.asked.push(request);
        }
        fn step(&mut self, until: u64) -> bool {
            if self.now >= until {
                return false;
            }
            self.now += 1;
            if let (Some(request), false) = (self.asked.last(), self.mute) {
                let write = matches!(request, Request::Write { .. });
                for (id, write) in [(3, write), (MEMORY_BAR_ID, !write), (MEMORY_BAR_ID, write)] {
                    self.answers.push(Completion {
                        id,
                        write,
                        response: self.response,
                        data: [self.now; 8],
                        accepted_cycle: self.now - 1,
                        completed_cycle: self.now,
                    });
                }
            }
            true
        }
        fn answers(&mut self) -> &mut Vec<Completion> {
            &mut self.answers
        }
    }

    #[test]
    fn an_answer_is_taken_and_those_of_others_stay() {
        let mut port = Echo::default();
        let read = read_line(&mut port, 64).expect("answered");
        assert_eq!((read.words, read.reads), ([1; 8], 1));
        assert_eq!(read.first_word, ReplyTime::Cycles(1));
        assert_eq!(port.answers.len(), 2);
    }

    #[test]
    fn words_are_put_into_their_line() {
        let mut port = Echo::default();
        write_words(&mut port, 64 + 48, &[7, 8]).expect("answered");
        let expected = Request::Write {
            id: MEMORY_BAR_ID,
            address: 64,
            data: [0, 0, 0, 0, 0, 0, 7, 8],
            strobe: 0xffff << 48,
        };
        assert_eq!(port.asked, [expected]);
        write_words(&mut port, 0, &[1; 8]).expect("answered");
        assert!(matches!(
            port.asked[1],
            Request::Write {
                strobe: u64::MAX,
                ..
            }
        ));
    }

    #[test]
    fn errors_and_silence_are_told() {
        let mut port = Echo {
            response: crate::RESPONSE_DECERR,
            ..Echo::default()
        };
        let error = read_line(&mut port, 0).expect_err("an error response");
        assert!(matches!(error, PciError::ErrorResponse { bar: 2, .. }));
        let mut port = Echo {
            mute: true,
            ..Echo::default()
        };
        let error = read_line(&mut port, 0).expect_err("no answer");
        assert!(matches!(error, PciError::TimedOut { .. }));
        assert!(read_line(&mut port, MEMORY_BAR_BYTES).is_err());
        assert_eq!(port.asked.len(), 1, "what is outside is not asked for");
    }
}
