//! Filter for the text that valgrind's lackey tool prints with `--trace-mem=yes`.
//!
//! ```text
//! I  0401ab70,3        instruction fetch: dropped
//!  L 04a3c040,8        load:  address in hexadecimal, size in bytes
//!  S 1ffeffe7e8,8      store
//!  M 0432b010,4        load and store at the same place: a write
//! ==123== ...          messages of valgrind: the first ones are kept for error texts
//! ```

use crate::access::Access;
use outrigger_registers::parameters::LINE_BYTES;
use std::ops::Range;

/// Addresses in which valgrind on x86-64 places the main thread's stack: its highest client page lies just above
/// 0x1f_ff00_0000 and the stack grows down by 16 MiB at most.
pub(crate) const MAIN_STACK: Range<u64> = 0x1f_fe00_0000..0x1f_ff80_0000;

/// Longest line that is looked at; a longer one is no lackey output.
const MAX_LINE_BYTES: usize = 4096;
/// Messages of valgrind that are kept.
const MAX_MESSAGES: usize = 12;
/// Largest size of one reference, in bytes (XSAVE areas are larger than any register).
const MAX_REFERENCE_BYTES: u64 = 4096;

/// Counts of what passed the filter and what did not, in references.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct FilterCounts {
    /// Loads and stores seen.
    pub references: u64,
    /// Of these, dropped because they hit the main stack.
    pub stack: u64,
    /// Of these, dropped because they hit the loader's image.
    pub loader: u64,
}

/// Turns lackey's text, in pieces of any size, into references.
#[derive(Debug)]
pub(crate) struct LackeyFilter {
    loader: Option<Range<u64>>,
    partial_line: Vec<u8>,
    messages: Vec<String>,
    counts: FilterCounts,
}

/// A decoded line: address, size in bytes, write flag.
type Reference = (u64, u64, bool);

impl LackeyFilter {
    /// A filter that drops references to the main stack and to `loader`.
    pub fn new(loader: Option<Range<u64>>) -> Self {
        Self {
            loader,
            partial_line: Vec::new(),
            messages: Vec::new(),
            counts: FilterCounts::default(),
        }
    }

    /// Counts so far.
    pub fn counts(&self) -> FilterCounts {
        self.counts
    }

    /// The first messages of valgrind itself.
    pub fn messages(&self) -> &[String] {
        &self.messages
    }

    /// Takes text and hands each kept reference to `sink`; a reference that crosses a line boundary becomes two.
    /// Stops early, leaving text unread, when `sink` answers false.
    pub fn feed<E>(
        &mut self,
        text: &[u8],
        mut sink: impl FnMut(Access) -> Result<bool, E>,
    ) -> Result<bool, E> {
        let mut rest = text;
        while let Some(end) = rest.iter().position(|&byte| byte == b'\n') {
            let (line, after) = (&rest[..end], &rest[end + 1..]);
            rest = after;
            let go_on = if self.partial_line.is_empty() {
                self.line(line, &mut sink)?
            } else {
                let mut whole = std::mem::take(&mut self.partial_line);
                whole.extend(line);
                self.line(&whole, &mut sink)?
            };
            if !go_on {
                return Ok(false);
            }
        }
        if self.partial_line.len() + rest.len() <= MAX_LINE_BYTES {
            self.partial_line.extend(rest);
        }
        Ok(true)
    }

    fn line<E>(
        &mut self,
        line: &[u8],
        sink: &mut impl FnMut(Access) -> Result<bool, E>,
    ) -> Result<bool, E> {
        let Some((address, bytes, write)) = parse(line) else {
            let is_instruction = line.first() == Some(&b'I');
            if !is_instruction && !line.is_empty() && self.messages.len() < MAX_MESSAGES {
                self.messages
                    .push(String::from_utf8_lossy(line).into_owned());
            }
            return Ok(true);
        };
        self.counts.references += 1;
        if MAIN_STACK.contains(&address) {
            self.counts.stack += 1;
            return Ok(true);
        }
        if self
            .loader
            .as_ref()
            .is_some_and(|loader| loader.contains(&address))
        {
            self.counts.loader += 1;
            return Ok(true);
        }
        let last = Access::at(address.saturating_add(bytes - 1), write);
        let mut access = Access::at(address, write);
        while access.address < last.address {
            if !sink(access)? {
                return Ok(false);
            }
            access.address += LINE_BYTES as u64;
        }
        sink(last)
    }
}

/// Decodes ` L address,size`, ` S ...` and ` M ...`; anything else is none.
fn parse(line: &[u8]) -> Option<Reference> {
    let [b' ', kind, b' ', numbers @ ..] = line else {
        return None;
    };
    let write = match kind {
        b'L' => false,
        b'S' | b'M' => true,
        _ => return None,
    };
    let comma = numbers.iter().position(|&byte| byte == b',')?;
    let address = number(&numbers[..comma], 16)?;
    let bytes = number(&numbers[comma + 1..], 10)?;
    (1..=MAX_REFERENCE_BYTES)
        .contains(&bytes)
        .then_some((address, bytes, write))
}

/// A number of 1 to 16 digits of the base.
fn number(digits: &[u8], base: u32) -> Option<u64> {
    if !(1..=16).contains(&digits.len()) {
        return None;
    }
    digits.iter().try_fold(0, |value, &digit| {
        (digit as char)
            .to_digit(base)
            .map(|digit| value * u64::from(base) + u64::from(digit))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::convert::Infallible;

    const TEXT: &str = "==7== Lackey\nI  0401ab70,3\n L 04040000,8\n S 1ffeffe7e8,8\n M 0403fff8,8\n L 0403effc,8\n\
                        \x20L 10003c,8\n S zz,8\n L 5,0\n L 5\n S 00500000,1\n==7== end\n";

    fn run(pieces: &[&[u8]]) -> (Vec<Access>, LackeyFilter) {
        let mut filter = LackeyFilter::new(Some(0x0400_0000..0x0404_0000));
        let mut kept = Vec::new();
        for piece in pieces {
            let sink = |access| {
                kept.push(access);
                Ok::<_, Infallible>(true)
            };
            assert_eq!(filter.feed(piece, sink), Ok(true));
        }
        (kept, filter)
    }

    #[test]
    fn keeps_data_references_and_drops_instructions_stack_and_loader() {
        let (kept, filter) = run(&[TEXT.as_bytes()]);
        let expected = [
            (0x0404_0000, false),
            (0x10_0000, false),
            (0x10_0040, false),
            (0x50_0000, true),
        ];
        assert_eq!(
            kept,
            expected.map(|(address, write)| Access { address, write })
        );
        assert_eq!(
            filter.counts(),
            FilterCounts {
                references: 6,
                stack: 1,
                loader: 2
            }
        );
        assert_eq!(
            filter.messages(),
            ["==7== Lackey", " S zz,8", " L 5,0", " L 5", "==7== end"]
        );
    }

    #[test]
    fn pieces_may_end_anywhere() {
        let whole = run(&[TEXT.as_bytes()]).0;
        for cut in 0..=TEXT.len() {
            let (left, right) = TEXT.as_bytes().split_at(cut);
            assert_eq!(run(&[left, right]).0, whole, "cut at {cut}");
        }
        let bytes: Vec<&[u8]> = TEXT.as_bytes().chunks(1).collect();
        assert_eq!(run(&bytes).0, whole);
    }

    #[test]
    fn stops_when_the_sink_has_enough() {
        let mut filter = LackeyFilter::new(None);
        let mut count = 0;
        let sink = |_| {
            count += 1;
            Ok::<_, Infallible>(count < 2)
        };
        assert_eq!(
            filter.feed(b" L 1000,8\n L 2000,8\n L 3000,8\n", sink),
            Ok(false)
        );
        assert_eq!(count, 2);
    }
}
