//! What a driver proves DMA and interrupts with: a copy of host memory, an interrupt of any vector (DR3).

use crate::agent::Agent;
use outrigger_registers::encodings::CopyEnd;
use outrigger_registers::fields;
use outrigger_registers::parameters::HOST_BURST_BYTES;

/// Bytes that a piece of a copy must not cross.
const BOUNDARY_BYTES: u64 = 4096;

/// Bytes of the next piece: as many as fit in a burst and before a boundary on both sides.
fn piece(source: u64, target: u64, left: u64) -> u64 {
    let room = |address: u64| BOUNDARY_BYTES - address % BOUNDARY_BYTES;
    left.min(HOST_BURST_BYTES as u64)
        .min(room(source))
        .min(room(target))
}

impl Agent {
    /// Copies as the registers say. To software it looks as if it were over at once.
    pub(crate) fn copy_host_memory(&mut self) {
        let number = |field| u64::from(self.registers.number(field));
        let source = number(fields::COPY_SOURCE_HIGH) << 32 | number(fields::COPY_SOURCE_LOW);
        let target = number(fields::COPY_TARGET_HIGH) << 32 | number(fields::COPY_TARGET_LOW);
        let length = number(fields::COPY_LENGTH);
        let mut written = 0;
        let mut end = CopyEnd::Complete;
        while written < length {
            if !self.interrupts.permissions.bus_master {
                end = CopyEnd::Stopped;
                break;
            }
            let (from, to) = (source.wrapping_add(written), target.wrapping_add(written));
            let bytes = piece(from, to, length - written);
            let mut buffer = vec![0; bytes as usize];
            if !self.host_memory.read(from, &mut buffer) {
                end = CopyEnd::ReadError;
                break;
            }
            if !self.write_host_memory(to, &buffer) {
                end = CopyEnd::WriteError;
                break;
            }
            written += bytes;
        }
        self.registers
            .set_number(fields::COPY_STATUS_END, end.code());
        // Fits: no more than COPY_LENGTH.
        self.registers
            .set_number(fields::COPY_WRITTEN, written as u32);
    }

    /// Raises the vector that the register names.
    pub(crate) fn raise_test_interrupt(&mut self) {
        let vector = self.registers.number(fields::TEST_VECTOR);
        self.interrupt(vector as u16);
    }
}
