//! MSI-X of the model: vector table, masks and pending bits in front of the host's interrupts (DR3, DR4).
//!
//! ```text
//!  request, vector --> pending bits --> nothing masks it, MSI-X on, bus mastering --> message to host memory
//! ```
//! Every change of what holds a vector back sends what has waited for it. Several requests of one vector before its message leaves are one.

use crate::agent::Agent;
use outrigger_port::msix::{CONTROL_WORD, ENTRY_WORDS, MESSAGE_ADDRESS, VECTOR_MASKED};
use outrigger_port::{INTERRUPT_VECTORS, Permissions};
use outrigger_registers::parameters::{MSIX_PENDING_OFFSET, MSIX_TABLE_OFFSET};

const VECTORS: usize = INTERRUPT_VECTORS as usize;

/// The table, what waits, and what configuration space allows.
#[derive(Debug)]
pub(crate) struct Interrupts {
    table: [[u32; ENTRY_WORDS]; VECTORS],
    pending: [bool; VECTORS],
    pub permissions: Permissions,
}

impl Default for Interrupts {
    fn default() -> Self {
        let mut interrupts = Self {
            table: [[0; ENTRY_WORDS]; VECTORS],
            pending: [false; VECTORS],
            permissions: Permissions::default(),
        };
        interrupts.reset();
        interrupts
    }
}

/// Vector and word of an offset in BAR 0, if the table has it.
fn place(offset: u16) -> Option<(usize, usize)> {
    let word = usize::from(offset).checked_sub(MSIX_TABLE_OFFSET as usize)? / 4;
    let vector = word / ENTRY_WORDS;
    (vector < VECTORS).then_some((vector, word % ENTRY_WORDS))
}

impl Interrupts {
    /// A reset of either kind: every vector is masked, nothing is pending.
    pub fn reset(&mut self) {
        self.pending = [false; VECTORS];
        for entry in &mut self.table {
            entry[CONTROL_WORD] = VECTOR_MASKED;
        }
    }

    /// Reads a word of the table or of the pending bits; 0 elsewhere.
    pub fn read(&self, offset: u16) -> u32 {
        if u32::from(offset) == MSIX_PENDING_OFFSET {
            let bits = self.pending.iter().zip(0..);
            return bits.fold(0, |bits, (pending, vector)| {
                bits | u32::from(*pending) << vector
            });
        }
        place(offset).map_or(0, |(vector, word)| self.table[vector][word])
    }

    /// Writes a word of the table; elsewhere nothing.
    fn write(&mut self, offset: u16, value: u32) {
        if let Some((vector, word)) = place(offset) {
            self.table[vector][word] = match word {
                CONTROL_WORD => value & VECTOR_MASKED,
                _ => value,
            };
        }
    }

    /// Takes a vector whose message may leave: address and data.
    fn take(&mut self) -> Option<(u64, u32)> {
        if !self.permissions.bus_master || !self.permissions.messages() {
            return None;
        }
        let vector = (0..VECTORS).find(|vector| {
            self.pending[*vector] && self.table[*vector][CONTROL_WORD] & VECTOR_MASKED == 0
        })?;
        self.pending[vector] = false;
        let [low, high, data, _] = self.table[vector];
        Some((u64::from(high) << 32 | u64::from(low), data))
    }
}

impl Agent {
    /// An interrupt is wanted.
    pub(crate) fn interrupt(&mut self, vector: u16) {
        if let Some(pending) = self.interrupts.pending.get_mut(usize::from(vector)) {
            *pending = true;
        }
        self.send_messages();
    }

    /// Software writes a word of the MSI-X table.
    pub(crate) fn write_vector_table(&mut self, offset: u16, value: u32) {
        self.interrupts.write(offset, value);
        self.send_messages();
    }

    /// What configuration space lets the function do from now on.
    pub(crate) fn permit(&mut self, permissions: Permissions) {
        self.interrupts.permissions = permissions;
        self.send_messages();
    }

    fn send_messages(&mut self) {
        while let Some((address, data)) = self.interrupts.take() {
            if address == MESSAGE_ADDRESS {
                self.host_memory.interrupt(data as u16);
            } else {
                self.write_host_memory(address, &data.to_le_bytes());
            }
        }
    }

    /// A write to host memory. One that nothing takes, or that the function may not send, is lost and counted.
    pub(crate) fn write_host_memory(&mut self, address: u64, bytes: &[u8]) -> bool {
        let written =
            self.interrupts.permissions.bus_master && self.host_memory.write(address, bytes);
        if !written {
            self.counters.host_write_errors += 1;
        }
        written
    }
}
