//! Random inputs that make progress: handshakes more often ready than not, values that meet again.

use crate::biases::{self, Bias};
use outrigger_hdl::guard::Port;

/// Cycles for which `reset` is held at the start.
const RESET_CYCLES: usize = 3;
/// Earlier values of an input that may come again.
const REMEMBERED: usize = 4;

/// The inputs of all cycles.
pub struct Stimulus {
    /// Words of each input.
    words: Vec<usize>,
    values: Vec<u64>,
}

impl Stimulus {
    /// Inputs for `cycles` cycles.
    pub fn random(inputs: &[&Port], seed: u64, cycles: usize) -> Self {
        let mut random = SplitMix { state: seed };
        let words: Vec<usize> = inputs.iter().map(|port| port.bits.div_ceil(64)).collect();
        let mut remembered: Vec<Vec<Vec<u64>>> = words
            .iter()
            .map(|words| vec![vec![0; *words]; REMEMBERED])
            .collect();
        let mut values = Vec::new();
        for cycle in 0..cycles {
            for (port, memory) in inputs.iter().zip(&mut remembered) {
                let bias = biases::bias(port);
                let value = match bias {
                    Bias::OneIn(_) if port.name == "reset" && cycle < RESET_CYCLES => vec![1],
                    bias => draw(&mut random, bias, port.bits, memory),
                };
                let place = random.below(REMEMBERED as u64) as usize;
                memory[place].clone_from(&value);
                values.extend(value);
            }
        }
        Self { words, values }
    }

    /// All inputs of all cycles as bytes, in the order of the ports.
    pub fn bytes(&self) -> Vec<u8> {
        self.values
            .iter()
            .flat_map(|word| word.to_le_bytes())
            .collect()
    }

    /// The inputs of one cycle.
    pub fn cycle(&self, cycle: usize) -> impl Iterator<Item = &[u64]> {
        let mut start = cycle * self.words.iter().sum::<usize>();
        self.words.iter().map(move |words| {
            start += words;
            &self.values[start - words..start]
        })
    }
}

/// One value of an input of `bits` bits.
fn draw(random: &mut SplitMix, bias: Bias, bits: usize, memory: &[Vec<u64>]) -> Vec<u64> {
    let mut value = match bias {
        Bias::OneIn(cases) => vec![u64::from(random.below(cases) == 0)],
        Bias::AllBut(cases) => vec![u64::from(random.below(cases) != 0)],
        Bias::Below(limit) => vec![random.below(limit)],
        Bias::Mixed => match random.below(4) {
            0 => vec![random.below(8)],
            1 => (0..bits.div_ceil(64)).map(|_| random.next()).collect(),
            _ => memory[random.below(memory.len() as u64) as usize].clone(),
        },
    };
    value.resize(bits.div_ceil(64), 0);
    let bits_of_last = (bits - 1) % 64 + 1;
    if let Some(last) = value.last_mut() {
        *last &= u64::MAX >> (64 - bits_of_last);
    }
    value
}

/// SplitMix64: plenty for inputs, and no dependency of the circuits' crate.
struct SplitMix {
    state: u64,
}

impl SplitMix {
    fn next(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut value = self.state;
        value = (value ^ (value >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        value = (value ^ (value >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        value ^ (value >> 31)
    }

    /// A number below `limit`.
    fn below(&mut self, limit: u64) -> u64 {
        self.next() % limit
    }
}
