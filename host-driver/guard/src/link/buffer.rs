//! Bytes in a buffer that is used again and again: what was in it before is written over, and never zeroed first.

use std::ops::{Deref, DerefMut};

/// Such a buffer; it reads as what is in it.
#[derive(Debug, Clone, Default)]
pub struct Buffer {
    bytes: Vec<u8>,
    /// Where what is in it begins and ends.
    start: usize,
    end: usize,
}

impl Buffer {
    /// An empty one with room for so many bytes.
    pub fn with_room(bytes: usize) -> Self {
        let mut buffer = Self::default();
        buffer.room(bytes);
        buffer
    }

    /// All that it ever had room for.
    pub(super) fn capacity(&self) -> usize {
        self.bytes.len()
    }

    /// Nothing is in it any more.
    pub fn clear(&mut self) {
        (self.start, self.end) = (0, 0);
    }

    /// What is behind what is in it: room for so many bytes at least, with anything in it.
    pub(super) fn room(&mut self, bytes: usize) -> &mut [u8] {
        if self.start > 0 && (self.is_empty() || self.bytes.len() - self.end < bytes) {
            self.bytes.copy_within(self.start..self.end, 0);
            (self.start, self.end) = (0, self.end - self.start);
        }
        if self.bytes.len() - self.end < bytes {
            self.bytes.resize(self.end + bytes, 0);
        }
        &mut self.bytes[self.end..]
    }

    /// So many bytes of the room are in it from now on.
    pub(super) fn filled(&mut self, bytes: usize) {
        self.end = (self.end + bytes).min(self.bytes.len());
    }

    /// So many bytes at its end, with anything in them.
    pub(super) fn extend(&mut self, bytes: usize) -> &mut [u8] {
        self.room(bytes);
        self.filled(bytes);
        &mut self.bytes[self.end - bytes..self.end]
    }

    /// Puts bytes at its end.
    pub fn extend_from_slice(&mut self, bytes: &[u8]) {
        self.extend(bytes.len()).copy_from_slice(bytes);
    }

    /// Moves all of another one to its end.
    pub(super) fn append(&mut self, other: &mut Self) {
        self.extend_from_slice(other);
        other.clear();
    }

    /// Takes so many bytes away at its beginning.
    pub(super) fn take(&mut self, bytes: usize) {
        self.start = (self.start + bytes).min(self.end);
    }

    /// Takes all but so many bytes away at its end.
    pub(super) fn truncate(&mut self, bytes: usize) {
        self.end = self.end.min(self.start + bytes);
    }
}

impl Deref for Buffer {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        &self.bytes[self.start..self.end]
    }
}

impl DerefMut for Buffer {
    fn deref_mut(&mut self) -> &mut [u8] {
        &mut self.bytes[self.start..self.end]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_put_at_the_end_comes_from_the_beginning_whatever_room_there_is() {
        let mut buffer = Buffer::with_room(4);
        buffer.extend_from_slice(&[1, 2, 3]);
        buffer.take(2);
        buffer.extend_from_slice(&[4, 5]);
        assert_eq!((&buffer[..], buffer.capacity()), (&[3, 4, 5][..], 4));
        let mut other = Buffer::default();
        other.extend_from_slice(&[6; 10]);
        buffer.append(&mut other);
        buffer.truncate(4);
        assert_eq!((&buffer[..], other.len()), (&[3, 4, 5, 6][..], 0));
        buffer.take(9);
        assert!(buffer.is_empty());
        buffer.room(2)[..2].copy_from_slice(&[7, 8]);
        buffer.filled(2);
        assert_eq!(&buffer[..], [7, 8]);
        buffer.clear();
        assert_eq!(buffer.extend(3).len(), 3);
    }
}
