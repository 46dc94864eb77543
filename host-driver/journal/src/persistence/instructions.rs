//! The instructions: copies, write-backs, fence. x86-64 only.

use super::WriteBack;
use std::arch::asm;
use std::arch::x86_64::{_MM_HINT_ET0, _mm_prefetch, _mm_sfence};

impl WriteBack {
    /// Writes one line back.
    ///
    /// # Safety
    /// `line` is mapped, and the processor has the instruction.
    #[inline]
    pub(super) unsafe fn line(self, line: *const u8) {
        // SAFETY: these instructions change no memory; the caller promises that they may be executed on this address.
        unsafe {
            match self {
                Self::Clwb => asm!("clwb [{}]", in(reg) line, options(nostack, preserves_flags)),
                Self::ClflushOpt => {
                    asm!("clflushopt [{}]", in(reg) line, options(nostack, preserves_flags));
                }
                Self::Clflush => {
                    asm!("clflush [{}]", in(reg) line, options(nostack, preserves_flags));
                }
                Self::None => {}
            }
        }
    }
}

/// Orders all write-backs and streamed lines of this core before what follows.
#[inline]
pub(super) fn store_fence() {
    // SAFETY: SFENCE is part of SSE, which x86-64 has.
    unsafe { _mm_sfence() };
}

/// Copies bytes in cached accesses of 16, 8 and 1 bytes, in ascending order.
///
/// In assembly, since other threads and processes may access the same bytes: the compiler must assume nothing about them.
///
/// # Safety
/// `bytes` bytes at `from` can be read, at `to` written, and the two do not overlap.
#[inline]
pub(super) unsafe fn copy(to: *mut u8, from: *const u8, bytes: usize) {
    // SAFETY: the loop of each size runs over what the caller promises, and the tail begins where it ended.
    unsafe {
        asm!(
            "sub {n}, 16", "jb 3f",
            "2:", "movups {x}, [{s}]", "movups [{d}], {x}", "add {s}, 16", "add {d}, 16", "sub {n}, 16", "jae 2b",
            "3:", "test {n}, 8", "jz 4f",
            "mov {w}, [{s}]", "mov [{d}], {w}", "add {s}, 8", "add {d}, 8",
            "4:", "and {n}, 7", "jz 6f",
            "5:", "mov {w:l}, [{s}]", "mov [{d}], {w:l}", "inc {s}", "inc {d}", "dec {n}", "jnz 5b",
            "6:",
            n = inout(reg) bytes => _, s = inout(reg) from => _, d = inout(reg) to => _,
            x = out(xmm_reg) _, w = out(reg_abcd) _, options(nostack)
        );
    }
}

/// Copies whole lines past the cache.
///
/// # Safety
/// As [`copy`]; `to` is aligned to a line and `bytes` a multiple of a line, not 0.
#[inline]
pub(super) unsafe fn stream(to: *mut u8, from: *const u8, bytes: usize) {
    // SAFETY: four aligned stores of 16 bytes per line, over what the caller promises.
    unsafe {
        asm!(
            "2:",
            "movups {a}, [{s}]", "movups {b}, [{s} + 16]", "movups {c}, [{s} + 32]", "movups {e}, [{s} + 48]",
            "movntdq [{d}], {a}", "movntdq [{d} + 16], {b}", "movntdq [{d} + 32], {c}", "movntdq [{d} + 48], {e}",
            "add {s}, 64", "add {d}, 64", "sub {n}, 64", "jnz 2b",
            n = inout(reg) bytes => _, s = inout(reg) from => _, d = inout(reg) to => _,
            a = out(xmm_reg) _, b = out(xmm_reg) _, c = out(xmm_reg) _, e = out(xmm_reg) _, options(nostack)
        );
    }
}

/// Asks for a line to be brought near, to be stored to.
#[inline]
pub(super) fn prefetch(line: *const u8) {
    // SAFETY: a prefetch has no effect that a program could see, whatever the address.
    unsafe { _mm_prefetch::<_MM_HINT_ET0>(line.cast()) };
}
