//! How much memory a piece of code takes at most: an allocator that counts for its thread.

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;

thread_local! {
    static TAKEN: Cell<isize> = const { Cell::new(0) };
    static PEAK: Cell<isize> = const { Cell::new(0) };
}

/// The system's allocator, counted. A program that runs targets makes it its own with `#[global_allocator]`.
pub struct Counting;

fn count(bytes: isize) {
    // A thread that is ending has no counters any more.
    let _ = TAKEN.try_with(|taken| {
        taken.set(taken.get() + bytes);
        let _ = PEAK.try_with(|peak| peak.set(peak.get().max(taken.get())));
    });
}

// SAFETY: every call is handed on to the system's allocator as it is; counting touches cells of this thread without allocating.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        count(layout.size() as isize);
        // SAFETY: the caller keeps the rules of the same method.
        unsafe { System.alloc(layout) }
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        count(layout.size() as isize);
        // SAFETY: the caller keeps the rules of the same method.
        unsafe { System.alloc_zeroed(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        count(-(layout.size() as isize));
        // SAFETY: the caller keeps the rules of the same method.
        unsafe { System.dealloc(pointer, layout) }
    }
}

/// Runs `work`; the most bytes that this thread had more than before. Nothing when the program has another allocator.
pub fn peak_of<T>(work: impl FnOnce() -> T) -> (T, usize) {
    let before = TAKEN.get();
    PEAK.set(before);
    let result = work();
    (result, usize::try_from(PEAK.get() - before).unwrap_or(0))
}

/// True when the program's allocator counts: else a bound on memory would hold of itself.
pub fn counts() -> bool {
    let (buffer, peak) = peak_of(|| std::hint::black_box(vec![1_u8; 4096]));
    drop(buffer);
    peak >= 4096
}
