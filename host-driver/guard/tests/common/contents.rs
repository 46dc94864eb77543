//! What applications of tests write: each page says which page and which write it is, in every byte.

use outrigger_guard::link::PAGE_BYTES;
use outrigger_guard::protocol::Page;

/// The bytes of a page in a version, which they begin with; zeros at first.
pub fn bytes_of(page: Page, version: u64) -> [u8; PAGE_BYTES] {
    let mut bytes = [0; PAGE_BYTES];
    if version > 0 {
        let mut value = (version << 32) | u64::from(page);
        for chunk in bytes.chunks_exact_mut(8) {
            chunk.copy_from_slice(&value.to_le_bytes());
            value = value.wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(29) ^ version;
        }
        bytes[..8].copy_from_slice(&version.to_le_bytes());
    }
    bytes
}
