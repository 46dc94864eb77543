//! Flat reference memory: what every byte of the program must be, kept next to the simulation and never derived from it.

use crate::entry;
use crate::random::mix;
use outrigger_link::initial_line;
use outrigger_port::Line;
use outrigger_registers::parameters::LINES_PER_PAGE;

/// Contents of all pages as the program left them, and which processor-set bits its entries must have.
#[derive(Debug)]
pub struct Reference {
    lines: Vec<Line>,
    entry_bits: Vec<u64>,
    loads_checked: u64,
    mismatches: u64,
    entry_errors: u64,
}

impl Reference {
    /// Memory of `pages` pages before the program starts.
    pub fn new(pages: usize) -> Self {
        let lines = (0..pages * LINES_PER_PAGE)
            .map(|line| {
                initial_line(
                    (line / LINES_PER_PAGE) as u32,
                    (line % LINES_PER_PAGE) as u8,
                )
            })
            .collect();
        Self {
            lines,
            entry_bits: vec![0; pages],
            loads_checked: 0,
            mismatches: 0,
            entry_errors: 0,
        }
    }

    /// Makes the store of access number `position`: which word of the line it writes, and what.
    #[inline]
    pub fn store(&mut self, page: u32, line: u32, position: u64) -> (usize, u64) {
        let index = page as usize * LINES_PER_PAGE + line as usize;
        let value = mix(position ^ (index as u64) << 40);
        let word = (position % 8) as usize;
        self.lines[index][word] = value;
        (word, value)
    }

    /// Compares a line that the program loaded.
    #[inline]
    pub fn check_load(&mut self, page: u32, line: u32, loaded: &Line) {
        self.loads_checked += 1;
        if self.lines[page as usize * LINES_PER_PAGE + line as usize] != *loaded {
            self.mismatches += 1;
        }
    }

    /// Compares a line at the end of the run.
    pub fn check_final(&mut self, page: u32, line: u32, found: &Line) {
        if self.lines[page as usize * LINES_PER_PAGE + line as usize] != *found {
            self.mismatches += 1;
        }
    }

    /// Notes that a processor set bits of a page's entry.
    pub fn note_entry_bits(&mut self, page: u32, bits: u64) {
        self.entry_bits[page as usize] |= bits;
    }

    /// Compares an entry: it must name what it should, have the bits that it started with and all that processors set since.
    pub fn check_entry(&mut self, page: u32, value: u64, original: u64, names_the_page: bool) {
        let set_by_processors = self.entry_bits[page as usize];
        let is_right = names_the_page
            && entry::permanent_bits(value) == entry::permanent_bits(original)
            && value & set_by_processors == set_by_processors;
        self.entry_errors += u64::from(!is_right);
    }

    /// Notes a page that is in a state in which it must not be.
    pub fn count_entry_error(&mut self) {
        self.entry_errors += 1;
    }

    /// Entries found wrong so far.
    pub fn entry_errors(&self) -> u64 {
        self.entry_errors
    }

    /// Loads compared so far.
    pub fn loads_checked(&self) -> u64 {
        self.loads_checked
    }

    /// Comparisons that failed so far.
    pub fn mismatches(&self) -> u64 {
        self.mismatches
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::memory_map::MemoryMap;

    #[test]
    fn a_load_is_compared_with_contents_and_stores() {
        let mut reference = Reference::new(3);
        let mut line = initial_line(2, 5);
        reference.check_load(2, 5, &line);
        assert_eq!((reference.loads_checked(), reference.mismatches()), (1, 0));
        let (word, value) = reference.store(2, 5, 77);
        reference.check_load(2, 5, &line);
        assert_eq!(reference.mismatches(), 1, "the old line is wrong now");
        line[word] = value;
        reference.check_load(2, 5, &line);
        reference.check_final(2, 5, &line);
        reference.check_final(2, 6, &line);
        assert_eq!((reference.loads_checked(), reference.mismatches()), (3, 2));
    }

    #[test]
    fn an_entry_must_keep_its_bits_and_those_that_processors_set() {
        let original = entry::remote(&MemoryMap::default(), 1);
        let mut reference = Reference::new(2);
        reference.check_entry(1, original, original, true);
        reference.note_entry_bits(1, entry::DIRTY);
        reference.check_entry(1, original | entry::DIRTY | entry::ACCESSED, original, true);
        assert_eq!(reference.entry_errors(), 0);
        reference.check_entry(1, original, original, true);
        reference.check_entry(
            1,
            (original | entry::DIRTY) & !entry::NO_EXECUTE,
            original,
            true,
        );
        reference.check_entry(1, original | entry::DIRTY, original, false);
        assert_eq!(reference.entry_errors(), 3);
    }

    #[test]
    fn stores_differ_by_position_and_place() {
        let mut reference = Reference::new(2);
        let values = [
            reference.store(0, 0, 1).1,
            reference.store(0, 0, 9).1,
            reference.store(0, 1, 1).1,
            reference.store(1, 0, 1).1,
        ];
        for (index, value) in values.iter().enumerate() {
            assert!(!values[..index].contains(value));
        }
    }
}
