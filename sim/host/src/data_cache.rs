//! Data caches of all cores and the shared one, kept coherent (MESI), with the real bytes of every line.
//!
//! ```text
//!  core 0: L1 - L2 --+
//!                    +-- L3 (shared) -- device
//!  core 1: L1 - L2 --+
//! ```
//! Coherence means that all copies of a line are equal, so the bytes are kept once per line, next to a mask of the caches that hold a copy and a dirty bit:
//! *modified/exclusive* is a line held by one core only, *shared* one held by several. A store first takes the copies of the other cores away. When
//! the last copy falls out, a dirty line is written to the device and a clean one is dropped silently: the device hears nothing of it and may
//! later meet an old copy of a table line ("stale sharer"), because device memory can change under a clean copy.

use crate::configuration::CacheSizes;
use crate::memory_map::LINES;
use crate::set_associative::SetAssociative;
use outrigger_port::Line;

/// Cost of a hit in L1.
pub const FIRST_LEVEL_NS: u64 = 2;
/// Cost of a hit in L2.
pub const SECOND_LEVEL_NS: u64 = 9;
/// Cost of a hit in L3 or in a cache of another core, of taking copies away from other cores, and of finding out that nobody has the line.
pub const THIRD_LEVEL_NS: u64 = 26;
/// Most cores that the presence mask has room for.
pub const MOST_CORES: usize = 8;

const DIRTY: u32 = 1 << 31;
const THIRD: u32 = 1 << 30;
const PRESENT: u32 = !DIRTY;

/// Mask bits of the L1 and L2 of a core.
const fn private(core: usize) -> u32 {
    0b11 << (2 * core)
}

/// Caches of the machine; lines are named by their dense number (see `memory_map`).
#[derive(Debug)]
pub struct DataCaches {
    first: Vec<SetAssociative<()>>,
    second: Vec<SetAssociative<()>>,
    third: SetAssociative<()>,
    state: Vec<u32>,
    bytes: Vec<Line>,
    evicted: Vec<(u32, Line)>,
}

impl DataCaches {
    /// Empty caches for `cores` cores.
    pub fn new(sizes: &CacheSizes, cores: usize) -> Self {
        assert!((1..=MOST_CORES).contains(&cores), "{cores} cores");
        let private = |size: (usize, usize)| {
            (0..cores)
                .map(|_| SetAssociative::new(size.0, size.1))
                .collect()
        };
        Self {
            first: private(sizes.first_cache),
            second: private(sizes.second_cache),
            third: SetAssociative::new(sizes.third_cache.0, sizes.third_cache.1),
            state: vec![0; LINES as usize],
            bytes: vec![[0; 8]; LINES as usize],
            evicted: Vec::new(),
        }
    }

    /// True when any cache holds the line.
    pub fn is_cached(&self, line: u32) -> bool {
        self.state[line as usize] & PRESENT != 0
    }

    /// True when the line is newer than device memory.
    pub fn is_dirty(&self, line: u32) -> bool {
        self.state[line as usize] & DIRTY != 0
    }

    /// The bytes of a cached line.
    #[inline]
    pub fn bytes(&self, line: u32) -> &Line {
        &self.bytes[line as usize]
    }

    /// Brings a cached line into the first level of a core. Returns the cost, None when no cache holds the line.
    #[inline]
    pub fn touch(&mut self, core: usize, line: u32) -> Option<u64> {
        if self.first[core].find(u64::from(line)).is_some() {
            return Some(FIRST_LEVEL_NS);
        }
        self.touch_beyond_first(core, line)
    }

    fn touch_beyond_first(&mut self, core: usize, line: u32) -> Option<u64> {
        if self.state[line as usize] & PRESENT == 0 {
            return None;
        }
        let cost = if self.second[core].find(u64::from(line)).is_some() {
            SECOND_LEVEL_NS
        } else {
            self.third.find(u64::from(line));
            THIRD_LEVEL_NS
        };
        self.place(core, line);
        Some(cost)
    }

    /// Takes a line that came from the device into all three levels of a core's path.
    pub fn fill(&mut self, core: usize, line: u32, bytes: Line) {
        debug_assert!(!self.is_cached(line), "line {line:#x} filled twice");
        self.state[line as usize] = 0;
        self.bytes[line as usize] = bytes;
        self.place(core, line);
    }

    /// Copies in L1, L2 of the core and L3; what falls out elsewhere may leave the caches.
    fn place(&mut self, core: usize, line: u32) {
        let (key, state) = (u64::from(line), self.state[line as usize]);
        self.state[line as usize] = state | private(core) | THIRD;
        if state & (1 << (2 * core)) == 0
            && let Some((victim, ())) = self.first[core].insert(key, ())
        {
            self.drop_copy(victim as u32, 1 << (2 * core));
        }
        if state & (2 << (2 * core)) == 0
            && let Some((victim, ())) = self.second[core].insert(key, ())
        {
            self.drop_copy(victim as u32, 2 << (2 * core));
        }
        if state & THIRD == 0
            && let Some((victim, ())) = self.third.insert(key, ())
        {
            self.drop_copy(victim as u32, THIRD);
        }
    }

    fn drop_copy(&mut self, line: u32, copy: u32) {
        let state = &mut self.state[line as usize];
        *state &= !copy;
        if *state & PRESENT == 0 {
            if *state & DIRTY != 0 {
                self.evicted.push((line, self.bytes[line as usize]));
            }
            *state = 0;
        }
    }

    /// Makes a core, which must hold the line, its only holder among the cores. Returns the cost of taking copies away.
    #[inline]
    pub fn take_ownership(&mut self, core: usize, line: u32) -> u64 {
        let others = self.state[line as usize] & PRESENT & !THIRD & !private(core);
        if others == 0 {
            return 0;
        }
        for other in 0..self.first.len() {
            if others & private(other) != 0 {
                self.first[other].remove(u64::from(line));
                self.second[other].remove(u64::from(line));
            }
        }
        self.state[line as usize] &= !others;
        THIRD_LEVEL_NS
    }

    /// True when a core may store to the line: it holds it and no other core does.
    pub fn is_owned(&self, core: usize, line: u32) -> bool {
        let state = self.state[line as usize];
        state & private(core) != 0 && state & PRESENT & !THIRD & !private(core) == 0
    }

    /// Stores one 64-bit word into a line that the core owns.
    #[inline]
    pub fn store(&mut self, core: usize, line: u32, word: usize, value: u64) {
        debug_assert!(
            self.is_owned(core, line),
            "core {core} stores to line {line:#x} without owning it"
        );
        self.bytes[line as usize][word] = value;
        self.state[line as usize] |= DIRTY;
    }

    /// Drops a line from every cache; returns its bytes when they must be written to the device.
    pub fn flush(&mut self, line: u32) -> Option<Line> {
        let state = self.state[line as usize];
        if state == 0 {
            return None;
        }
        let key = u64::from(line);
        for core in 0..self.first.len() {
            if state & private(core) != 0 {
                self.first[core].remove(key);
                self.second[core].remove(key);
            }
        }
        if state & THIRD != 0 {
            self.third.remove(key);
        }
        self.state[line as usize] = 0;
        (state & DIRTY != 0).then(|| self.bytes[line as usize])
    }

    /// Marks a line clean and returns its bytes, which the caller writes to the device; copies stay.
    pub fn clean(&mut self, line: u32) -> Line {
        self.state[line as usize] &= PRESENT;
        self.bytes[line as usize]
    }

    /// Hands out a dirty line that fell out of the caches.
    #[inline]
    pub fn take_evicted(&mut self) -> Option<(u32, Line)> {
        self.evicted.pop()
    }

    /// A cached line chosen by `choice`, any number; None when the chosen place is empty.
    pub fn pick(&self, choice: u64) -> Option<u32> {
        let caches = self.first.len() as u64 * 2 + 1;
        let (cache, place) = ((choice % caches) as usize, choice / caches);
        let array = if cache == 0 {
            &self.third
        } else if cache <= self.first.len() {
            &self.first[cache - 1]
        } else {
            &self.second[cache - 1 - self.first.len()]
        };
        array
            .entry((place % array.capacity() as u64) as usize)
            .map(|(key, ())| key as u32)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::random::Random;

    fn caches() -> DataCaches {
        DataCaches::new(&CacheSizes::SCALED, 2)
    }

    #[test]
    fn costs_follow_the_level_that_has_the_line() {
        let mut caches = caches();
        assert_eq!(caches.touch(0, 7), None);
        caches.fill(0, 7, [7; 8]);
        assert_eq!(caches.touch(0, 7), Some(FIRST_LEVEL_NS));
        for other in 1..=8 {
            caches.fill(0, 7 + 16 * other, [0; 8]);
        }
        assert_eq!(
            caches.touch(0, 7),
            Some(SECOND_LEVEL_NS),
            "nine lines share a set of eight ways"
        );
        assert_eq!(caches.touch(1, 7), Some(THIRD_LEVEL_NS), "snooped");
        assert_eq!(caches.bytes(7), &[7; 8]);
    }

    #[test]
    fn a_store_takes_the_copies_of_other_cores_away() {
        let mut caches = caches();
        caches.fill(0, 5, [1; 8]);
        caches.touch(1, 5);
        assert!(!caches.is_owned(1, 5));
        assert_eq!(caches.take_ownership(1, 5), THIRD_LEVEL_NS);
        caches.store(1, 5, 3, 99);
        assert!(caches.is_owned(1, 5) && caches.is_dirty(5));
        assert_eq!(
            caches.touch(0, 5),
            Some(THIRD_LEVEL_NS),
            "read back through a snoop"
        );
        assert_eq!(caches.bytes(5)[3], 99);
        assert!(!caches.is_owned(1, 5), "shared again");
    }

    #[test]
    fn dirty_lines_are_written_once_and_clean_ones_dropped_silently() {
        let mut caches = caches();
        let lines = 20_000;
        let mut written = vec![0; lines as usize];
        for line in 0..lines {
            caches.fill(0, line, [u64::from(line); 8]);
            if line % 3 == 0 {
                caches.store(0, line, 0, 1);
            }
            while let Some((victim, bytes)) = caches.take_evicted() {
                assert_eq!(bytes[1], u64::from(victim));
                written[victim as usize] += 1;
            }
        }
        for line in 0..lines {
            if let Some(bytes) = caches.flush(line) {
                assert_eq!(bytes[0], 1);
                written[line as usize] += 1;
            }
            assert!(!caches.is_cached(line));
        }
        for (line, &count) in written.iter().enumerate() {
            assert_eq!(count, u32::from(line % 3 == 0), "line {line}");
        }
    }

    #[test]
    fn a_clean_write_back_keeps_the_copies() {
        let mut caches = caches();
        caches.fill(0, 9, [0; 8]);
        caches.store(0, 9, 0, 4);
        assert_eq!(caches.clean(9)[0], 4);
        assert!(caches.is_cached(9) && !caches.is_dirty(9));
        assert_eq!(caches.flush(9), None);
    }

    #[test]
    fn every_core_sees_the_last_store_whatever_falls_out() {
        let mut random = Random::from_environment(11);
        let mut caches = caches();
        let mut memory = vec![0_u64; 1 << 16];
        let mut expected = memory.clone();
        for value in 1..200_000 {
            let (core, line) = (random.below(2) as usize, random.below(6000) as u32);
            if caches.touch(core, line).is_none() {
                caches.fill(core, line, [memory[line as usize]; 8]);
            }
            assert_eq!(
                caches.bytes(line)[0],
                expected[line as usize],
                "line {line}"
            );
            if random.chance(300) {
                caches.take_ownership(core, line);
                for word in 0..8 {
                    caches.store(core, line, word, value);
                }
                expected[line as usize] = value;
            }
            while let Some((victim, bytes)) = caches.take_evicted() {
                memory[victim as usize] = bytes[0];
            }
        }
    }
}
