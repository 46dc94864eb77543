//! PAGEMAP_SCAN: which pages of a program were written since they were protected, and, if that is wanted, their protection, in one call (Linux 6.7).

use linux_raw_sys::general::{
    PAGE_IS_WRITTEN, PM_SCAN_CHECK_WPASYNC, PM_SCAN_WP_MATCHING, page_region, pm_scan_arg,
};
use rustix::ioctl::{Ioctl, IoctlOutput, Opcode, Updater, ioctl, opcode};
use std::os::fd::OwnedFd;

/// What becomes of pages that were written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Written {
    /// They stay as they are, and are found again.
    Stays,
    /// They are protected, in the instant in which they are found.
    Taken,
}

/// Ranges that a call of the kernel may find; it is called again for more.
const RANGES: usize = 512;

/// Ranges as the kernel writes them, kept from call to call.
#[derive(Debug)]
pub(super) struct Found {
    ranges: Vec<page_region>,
}

impl Found {
    /// Room for them.
    pub(super) fn new() -> Self {
        let nothing = page_region {
            start: 0,
            end: 0,
            categories: 0,
        };
        Self {
            ranges: vec![nothing; RANGES],
        }
    }
}

/// The pagemap of a program.
#[derive(Debug)]
pub(super) struct Pagemap {
    file: OwnedFd,
}

impl Pagemap {
    /// The file `/proc/PID/pagemap`, as the program opened it.
    pub(super) fn new(file: OwnedFd) -> Self {
        Self { file }
    }

    /// Tells the ranges between two addresses that were written.
    ///
    /// # Errors
    /// When the kernel refuses: too old, or the range is not registered so that writes are noted.
    pub(super) fn written(
        &self,
        written: Written,
        (start, end): (u64, u64),
        found: &mut Found,
        mut each: impl FnMut(u64, u64),
    ) -> rustix::io::Result<()> {
        let protect = match written {
            Written::Stays => 0,
            Written::Taken => PM_SCAN_WP_MATCHING,
        };
        const SCAN: Opcode = opcode::read_write::<pm_scan_arg>(b'f', 16);
        let mut from = start;
        while from < end {
            let mut scan = pm_scan_arg {
                size: size_of::<pm_scan_arg>() as u64,
                flags: (protect | PM_SCAN_CHECK_WPASYNC).into(),
                start: from,
                end,
                walk_end: 0,
                vec: found.ranges.as_mut_ptr() as u64,
                vec_len: found.ranges.len() as u64,
                max_pages: 0,
                category_inverted: 0,
                category_mask: PAGE_IS_WRITTEN.into(),
                category_anyof_mask: 0,
                return_mask: PAGE_IS_WRITTEN.into(),
            };
            // SAFETY: the call of this number takes such a value and writes at most `vec_len` ranges at `vec`, which is that long.
            let count = unsafe { ioctl(&self.file, Scan::<SCAN>(Updater::new(&mut scan)))? };
            for range in &found.ranges[..count] {
                each(range.start, range.end);
            }
            // A kernel that does not get on would be asked for ever.
            if scan.walk_end <= from {
                return Err(rustix::io::Errno::IO);
            }
            from = scan.walk_end;
        }
        Ok(())
    }
}

struct Scan<'a, const SCAN: Opcode>(Updater<'a, SCAN, pm_scan_arg>);

// SAFETY: as the updater that it is around; what the call returns is a count.
unsafe impl<const SCAN: Opcode> Ioctl for Scan<'_, SCAN> {
    type Output = usize;
    const IS_MUTATING: bool = true;

    fn opcode(&self) -> Opcode {
        SCAN
    }

    fn as_ptr(&mut self) -> *mut std::ffi::c_void {
        self.0.as_ptr()
    }

    unsafe fn output_from_ptr(
        output: IoctlOutput,
        _: *mut std::ffi::c_void,
    ) -> rustix::io::Result<usize> {
        usize::try_from(output).map_err(|_| rustix::io::Errno::IO)
    }
}

#[cfg(test)]
mod tests {
    use super::super::userfault::OwnMapping;
    use super::*;
    use outrigger_attach::userfault::{Abilities, Writes};
    use std::sync::atomic::Ordering;

    #[test]
    fn what_was_written_is_found_once() {
        if !Abilities::of_kernel().is_ok_and(Abilities::asynchronous) {
            println!(
                "SKIPPED: needs Linux 6.7 and, unless root, sysctl vm.unprivileged_userfaultfd=1"
            );
            return;
        }
        let file = rustix::fs::memfd_create("test", rustix::fs::MemfdFlags::CLOEXEC).expect("file");
        let pages = 2000_u64;
        rustix::fs::ftruncate(&file, pages * 4096).expect("size");
        rustix::fs::fallocate(&file, rustix::fs::FallocateFlags::empty(), 0, pages * 4096)
            .expect("memory");
        let own = OwnMapping::new(&file, pages * 4096, Writes::Note).expect("mapping");
        let OwnMapping { mapping, userfault } = own;
        let (start, bytes) = (mapping.address(), mapping.bytes() as u64);
        userfault.protect(start, bytes).expect("protected");
        let pagemap = std::fs::File::open("/proc/self/pagemap").expect("pagemap");
        let pagemap = Pagemap::new(pagemap.into());
        let mut room = Found::new();
        let mut look = |written| {
            let mut found = Vec::new();
            pagemap
                .written(written, (start, start + bytes), &mut room, |from, to| {
                    found.extend((from - start) / 4096..(to - start) / 4096);
                })
                .expect("scanned");
            found
        };
        assert_eq!(look(Written::Taken), [0_u64; 0], "nothing was touched");
        // Every other page: more ranges than one call has room for.
        let expected: Vec<u64> = (0..pages).step_by(2).collect();
        assert!(expected.len() > RANGES);
        for page in &expected {
            mapping.words()[*page as usize * 512].store(1, Ordering::Relaxed);
        }
        let sum: u64 = (0..pages as usize)
            .map(|page| mapping.words()[page * 512].load(Ordering::Relaxed))
            .sum();
        assert_eq!(sum, expected.len() as u64, "all are read");
        assert_eq!(look(Written::Stays), expected);
        assert_eq!(look(Written::Stays), expected, "they stay");
        assert_eq!(look(Written::Taken), expected);
        assert_eq!(look(Written::Taken), [0_u64; 0], "they were taken");
        mapping.words()[512 * 4].store(2, Ordering::Relaxed);
        assert_eq!(look(Written::Stays), [4]);
    }
}
