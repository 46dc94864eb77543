//! What a remote page holds before anybody wrote it.

use crate::Line;
use outrigger_registers::parameters::LINES_PER_PAGE;

/// Words of one line.
const WORDS_PER_LINE: u64 = 8;

/// Contents of line `line` of page `page` before the first write: word w is the SplitMix64 output number
/// `(page * 64 + line) * 8 + w`, so that every word of every page differs and a misplaced one can be told from its value.
pub fn initial_line(page: u32, line: u8) -> Line {
    let first = (u64::from(page) * LINES_PER_PAGE as u64 + u64::from(line)) * WORDS_PER_LINE;
    std::array::from_fn(|word| split_mix(first + word as u64))
}

/// SplitMix64, output number `index` from seed 0: a bijection, so no two words are equal.
fn split_mix(index: u64) -> u64 {
    let mut value = (index + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    value = (value ^ (value >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    value = (value ^ (value >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    value ^ (value >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn first_words_are_those_of_the_published_generator() {
        assert_eq!(initial_line(0, 0)[0], 0xE220_A839_7B1D_CDAF);
        assert_eq!(initial_line(0, 0)[1], 0x6E78_9E6A_A1B9_65F4);
    }

    #[test]
    fn neighbours_differ() {
        assert_ne!(initial_line(1, 0), initial_line(0, 63));
        assert_ne!(initial_line(1, 0), initial_line(1, 1));
    }
}
