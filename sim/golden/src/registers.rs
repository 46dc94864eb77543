//! The register file in front of the model: settings in, state and counters out (DR2).

use crate::agent::Agent;
use crate::settings::Settings;
use outrigger_registers::SoftwareRegisters;
use outrigger_registers::{fields, offsets};

impl Agent {
    /// Reads the register at a byte offset; 0 where there is none.
    pub(crate) fn read_register(&mut self, offset: u16) -> u32 {
        match offset & !3 {
            offsets::STATUS => self.show_status(),
            offsets::FRAMES_POSTED..=offsets::FRAMES_WRITING_BACK => {
                for (field, count) in self.frame_counts() {
                    self.registers.set_number(field, count);
                }
            }
            offsets::RING_PRODUCER => {
                let producer = self.ring.producer();
                self.registers.set_number(fields::RING_PRODUCER, producer);
            }
            offsets::TABLE_LINE_READS..=offsets::HOST_WRITE_ERRORS => {
                for (field, count) in self.counters.shown() {
                    self.registers.set_number(field, count);
                }
            }
            _ => {}
        }
        self.registers.read(offset)
    }

    /// Writes the register at a byte offset: a refused write changes nothing but the sticky error.
    pub(crate) fn write_register(&mut self, offset: u16, value: u32) {
        let effects = self.registers.write(offset, value);
        self.settings = Settings::read(&self.registers);
        if fields::CONTROL_CLEAR_OVERFLOW.get(effects.pulses) {
            self.ring.overflow = false;
        }
        if fields::CONTROL_TRANSPORT_RESET.get(effects.pulses) {
            self.confirm_all();
        }
        if fields::CONTROL_CLEAR_STATISTICS.get(effects.pulses) {
            self.counters = Default::default();
        }
        if fields::CONTROL_START_COPY.get(effects.pulses) {
            self.copy_host_memory();
        }
        if fields::CONTROL_RAISE_INTERRUPT.get(effects.pulses) {
            self.raise_test_interrupt();
        }
        if let Some(operation) = effects.command {
            let argument = self.registers.number(fields::COMMAND_ARGUMENT);
            let token = self.registers.number(fields::COMMAND_TOKEN);
            self.start_command(operation, argument, token);
        }
    }

    /// Shows what the command unit does: a running command locks its registers.
    pub(crate) fn show_command(&mut self) {
        let last = self.commands.last;
        let registers = &mut self.registers;
        registers.set_flag(fields::COMMAND_STATUS_BUSY, self.commands.running.is_some());
        registers.set_number(fields::COMMAND_STATUS_RESULT, last.result.code());
        registers.set_number(
            fields::COMMAND_STATUS_ANSWER,
            last.values[0] & fields::COMMAND_STATUS_ANSWER.largest(),
        );
        registers.set_number(fields::COMMAND_RESULT0, last.values[0]);
        registers.set_number(fields::COMMAND_RESULT1, last.values[1]);
    }

    fn show_status(&mut self) {
        let holds = self.contexts.holds() as u32;
        let slots = self.fetches.busy() as u32;
        let registers: &mut SoftwareRegisters = &mut self.registers;
        registers.set_flag(fields::STATUS_READY, true);
        registers.set_flag(fields::STATUS_EVENT_OVERFLOW, self.ring.overflow);
        registers.set_flag(fields::STATUS_FUNCTION_RESET_SEEN, self.function_reset_seen);
        registers.set_number(fields::STATUS_HOLDS_TAKEN, holds);
        registers.set_number(fields::STATUS_SLOTS_BUSY, slots);
    }
}
