//! One access, and the merging of consecutive references to one line.

use outrigger_registers::parameters::{LINE_BYTES, PAGE_BYTES};

/// One access: a 64-byte line and whether any merged reference wrote to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Access {
    /// Virtual byte address of the line, 64-byte aligned.
    pub address: u64,
    /// True if the line was written.
    pub write: bool,
}

impl Access {
    /// The access to the line that holds byte `address`.
    pub fn at(address: u64, write: bool) -> Self {
        Self {
            address: address & !(LINE_BYTES as u64 - 1),
            write,
        }
    }

    /// Virtual page number (address in units of 4 KiB).
    pub fn page(self) -> u64 {
        self.address / PAGE_BYTES as u64
    }

    /// Virtual line number (address in units of 64 bytes).
    pub fn line(self) -> u64 {
        self.address / LINE_BYTES as u64
    }
}

/// Merges consecutive references to one line into one access; the merged access is a write if any of them was.
#[derive(Debug, Default)]
pub struct Merger {
    pending: Option<Access>,
}

impl Merger {
    /// Takes a reference; hands out the previous access once a different line follows it.
    pub fn push(&mut self, reference: Access) -> Option<Access> {
        match &mut self.pending {
            Some(pending) if pending.address == reference.address => {
                pending.write |= reference.write;
                None
            }
            pending => pending.replace(reference),
        }
    }

    /// Hands out the last access.
    pub fn finish(&mut self) -> Option<Access> {
        self.pending.take()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn consecutive_references_to_one_line_become_one_write_if_any_wrote() {
        let mut merger = Merger::default();
        let mut merged = Vec::new();
        for (address, write) in [
            (0x1000, false),
            (0x103f, true),
            (0x1001, false),
            (0x1040, false),
            (0x1000, false),
        ] {
            merged.extend(merger.push(Access::at(address, write)));
        }
        merged.extend(merger.finish());
        let expected = [(0x1000, true), (0x1040, false), (0x1000, false)].map(|(a, w)| Access {
            address: a,
            write: w,
        });
        assert_eq!(merged, expected);
        assert_eq!(merger.finish(), None);
    }
}
