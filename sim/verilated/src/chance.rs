//! Seeded choices of the surroundings.

use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;

/// A stream of choices; costs nothing while a rate is zero.
pub(crate) struct Chance {
    random: ChaCha8Rng,
}

impl Chance {
    /// Stream `stream` of `seed`: streams do not influence each other.
    pub fn new(seed: u64, stream: u64) -> Self {
        let mut random = ChaCha8Rng::seed_from_u64(seed);
        random.set_stream(stream);
        Self { random }
    }

    /// True in `per_million` of a million cases.
    #[inline]
    pub fn happens(&mut self, per_million: u32) -> bool {
        per_million != 0 && self.random.random_range(0..1_000_000) < per_million
    }

    /// A number from 0 to `most`.
    #[inline]
    pub fn up_to(&mut self, most: u64) -> u64 {
        if most == 0 {
            0
        } else {
            self.random.random_range(0..=most)
        }
    }
}
