//! Random choices of one input, from its seed.

/// SplitMix64, with the choices that inputs are made of.
#[derive(Debug, Clone)]
pub struct Random(u64);

/// Values at which arithmetic goes wrong.
const EDGES: [u64; 14] = [
    0,
    1,
    4,
    15,
    16,
    17,
    4095,
    4096,
    0xffff,
    0x7fff_ffff,
    0x8000_0000,
    0xffff_ffff,
    0x7fff_ffff_ffff_ffff,
    u64::MAX,
];

impl Random {
    /// Of this seed.
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15))
    }

    /// Any number.
    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut value = self.0;
        value = (value ^ value >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        value = (value ^ value >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        value ^ value >> 31
    }

    /// A number below `end`, which is not zero.
    pub fn below(&mut self, end: u64) -> u64 {
        self.next() % end
    }

    /// True once in so many times.
    pub fn one_in(&mut self, times: u64) -> bool {
        self.below(times) == 0
    }

    /// One of these.
    pub fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.below(from.len() as u64) as usize]
    }

    /// A number that is small, at an edge, near one, or anything.
    pub fn tricky(&mut self) -> u64 {
        match self.below(4) {
            0 => self.below(64),
            1 => self.pick(&EDGES),
            2 => self
                .pick(&EDGES)
                .wrapping_add(self.below(5))
                .wrapping_sub(2),
            _ => self.next() >> self.below(64),
        }
    }

    /// So many random bytes.
    pub fn bytes(&mut self, count: usize) -> Vec<u8> {
        (0..count).map(|_| self.next() as u8).collect()
    }

    /// Changes bytes here and there; true when one is different afterwards.
    pub fn spoil(&mut self, bytes: &mut [u8]) -> bool {
        let mut changed = false;
        if bytes.is_empty() {
            return false;
        }
        for _ in 0..1 + self.below(3) {
            let at = self.below(bytes.len() as u64) as usize;
            let new = match self.below(3) {
                0 => bytes[at] ^ 1 << self.below(8),
                1 => self.pick(&[0, 1, 0x7f, 0x80, 0xff]),
                _ => self.next() as u8,
            };
            changed |= new != bytes[at];
            bytes[at] = new;
        }
        changed
    }
}
