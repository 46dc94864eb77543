//! Buffers that go round: what was sent or taken apart is filled again, so that nothing is allocated, and no memory of the kernel's touched
//! anew, for what flows all the time.

use std::sync::{Arc, Mutex, PoisonError};

/// Buffers that are kept at most.
const MOST: usize = 16;

/// A pool of empty buffers, shared by its copies.
#[derive(Debug, Clone, Default)]
pub(super) struct Pool {
    buffers: Arc<Mutex<Vec<Vec<u8>>>>,
}

impl Pool {
    /// An empty buffer with room for so many bytes.
    pub(super) fn take(&self, bytes: usize) -> Vec<u8> {
        let mut buffers = self.buffers.lock().unwrap_or_else(PoisonError::into_inner);
        let mut buffer = buffers.pop().unwrap_or_default();
        drop(buffers);
        buffer.reserve(bytes);
        buffer
    }

    /// Nobody needs what is in it any more.
    pub(super) fn give_back(&self, mut buffer: Vec<u8>) {
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
        let pool = Pool::default();
        let mut buffer = pool.take(100);
        buffer.extend_from_slice(&[1; 100]);
        let place = buffer.as_ptr();
        pool.clone().give_back(buffer);
        let buffer = pool.take(50);
        assert_eq!((buffer.as_ptr(), buffer.len()), (place, 0));
    }
}
