//! Seeded random numbers of the synthetic generators: SplitMix64, bounded draws, shuffles, Zipf.

/// The SplitMix64 generator: small, fast, and the same everywhere.
#[derive(Debug, Clone)]
pub struct SplitMix64 {
    state: u64,
}

impl SplitMix64 {
    /// A generator whose whole sequence follows from `seed`.
    pub fn new(seed: u64) -> Self {
        Self { state: seed }
    }

    /// The next 64 bits.
    pub fn next_u64(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number in `0..bound`, by multiplication rather than remainder; 0 when `bound` is 0.
    pub fn below(&mut self, bound: u64) -> u64 {
        multiply_high(self.next_u64(), bound)
    }

    /// A number in `0.0..1.0`.
    pub fn unit(&mut self) -> f64 {
        (self.next_u64() >> 11) as f64 / (1u64 << 53) as f64
    }

    /// The numbers `0..count` in random order (Fisher-Yates from the top).
    pub fn permutation(&mut self, count: u64) -> Vec<u64> {
        let mut numbers: Vec<u64> = (0..count).collect();
        for last in (1..numbers.len()).rev() {
            numbers.swap(last, self.below(last as u64 + 1) as usize);
        }
        numbers
    }
}

/// The high half of the product: maps a 64-bit number evenly to `0..bound`.
pub(crate) fn multiply_high(number: u64, bound: u64) -> u64 {
    ((u128::from(number) * u128::from(bound)) >> 64) as u64
}

/// Draws ranks with probability proportional to `1 / (rank + 1)^exponent`, by inverting the cumulative distribution.
#[derive(Debug)]
pub(crate) struct Zipf {
    cumulative: Vec<f64>,
}

impl Zipf {
    /// A distribution over the ranks `0..count`.
    pub fn new(count: u64, exponent: f64) -> Self {
        let mut sum = 0.0;
        let mut cumulative: Vec<f64> = (1..=count)
            .map(|rank| {
                sum += 1.0 / (rank as f64).powf(exponent);
                sum
            })
            .collect();
        for value in &mut cumulative {
            *value /= sum;
        }
        Self { cumulative }
    }

    /// The next rank.
    pub fn draw(&self, random: &mut SplitMix64) -> usize {
        let point = random.unit();
        self.cumulative.partition_point(|&value| value < point)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn split_mix_64_gives_its_published_sequence() {
        let mut random = SplitMix64::new(1_234_567);
        let published = [
            6_457_827_717_110_365_317,
            3_203_168_211_198_807_973,
            9_817_491_932_198_370_423,
        ];
        assert_eq!(published.map(|_| random.next_u64()), published);
    }

    #[test]
    fn permutations_hold_every_number_once() {
        let mut numbers = SplitMix64::new(3).permutation(1000);
        assert_ne!(numbers, (0..1000).collect::<Vec<_>>());
        numbers.sort_unstable();
        assert_eq!(numbers, (0..1000).collect::<Vec<_>>());
    }

    #[test]
    fn zipf_prefers_low_ranks_by_its_law() {
        let (zipf, mut random) = (Zipf::new(100, 1.0), SplitMix64::new(9));
        let mut counts = [0u32; 100];
        for _ in 0..100_000 {
            counts[zipf.draw(&mut random)] += 1;
        }
        // Rank 0 has probability 1 / H(100) = 0.1928, rank 9 a tenth of it.
        assert!((18_500..20_100).contains(&counts[0]), "{counts:?}");
        assert!((1_700..2_200).contains(&counts[9]), "{counts:?}");
    }
}
