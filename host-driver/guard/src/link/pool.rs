//! Buffers that go round: what was sent or taken apart is filled again, so that nothing is allocated, and no memory of the kernel's touched
//! anew, for what flows all the time.

use super::buffer::Buffer;
use std::sync::{Arc, Mutex, PoisonError};

/// Buffers that are kept at most: some more than the window of the protocol fills, as it is by default.
const MOST: usize = 24;

/// What a pool is of.
pub(super) trait Pooled: Default {
    /// Makes it empty.
    fn clear(&mut self);

    /// Makes room in one that is empty.
    fn reserve(&mut self, bytes: usize);
}

impl Pooled for Vec<u8> {
    fn clear(&mut self) {
        Self::clear(self);
    }

    fn reserve(&mut self, bytes: usize) {
        Self::reserve(self, bytes);
    }
}

impl Pooled for Buffer {
    fn clear(&mut self) {
        Self::clear(self);
    }

    fn reserve(&mut self, bytes: usize) {
        self.room(bytes);
    }
}

/// A pool of empty buffers, shared by its copies.
#[derive(Debug, Default)]
pub(super) struct Pool<B> {
    buffers: Arc<Mutex<Vec<B>>>,
}

impl<B> Clone for Pool<B> {
    fn clone(&self) -> Self {
        Self {
            buffers: Arc::clone(&self.buffers),
        }
    }
}

impl<B: Pooled> Pool<B> {
    /// An empty buffer with room for so many bytes.
    pub(super) fn take(&self, bytes: usize) -> B {
        let mut buffers = self.buffers.lock().unwrap_or_else(PoisonError::into_inner);
        let mut buffer = buffers.pop().unwrap_or_default();
        drop(buffers);
        buffer.reserve(bytes);
        buffer
    }

    /// Nobody needs what is in it any more.
    pub(super) fn give_back(&self, mut buffer: B) {
        buffer.clear();
        let mut buffers = self.buffers.lock().unwrap_or_else(PoisonError::into_inner);
        if buffers.len() < MOST {
            buffers.push(buffer);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_buffer_that_comes_back_is_empty_and_goes_out_again() {
        let pool = Pool::<Vec<u8>>::default();
        let mut buffer = pool.take(100);
        buffer.extend_from_slice(&[1; 100]);
        let place = buffer.as_ptr();
        pool.clone().give_back(buffer);
        let buffer = pool.take(50);
        assert_eq!((buffer.as_ptr(), buffer.len()), (place, 0));
    }
}
