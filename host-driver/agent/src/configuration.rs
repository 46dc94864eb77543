//! Settings of the agent: checked by the agent register by register, and here for what only software can see (SP5, SP8).

use crate::error::{DriverError, Result};
use crate::registers::{self, Field, field};
use crate::{AgentDriver, Hardware};

/// Settings, in the units of the registers. The default is what the agent has after reset.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Configuration {
    /// First frame number of the table frames.
    pub table_base: u32,
    /// First frame number of the page frames.
    pub frame_base: u32,
    /// First page number of the remote window.
    pub window_base: u32,
    /// Frame number of the flush fence.
    pub fence_frame: u32,
    /// Position of the present bit in an entry.
    pub present_bit: u32,
    /// Position of the bit that gives an entry to the agent.
    pub managed_bit: u32,
    /// Position of the bit that says a page came late.
    pub late_bit: u32,
    /// How long a reply may wait for pages, in cycles.
    pub deadline_cycles: u32,
    /// Longest answer time of device memory, in cycles.
    pub dram_bound_cycles: u32,
    /// Replies held at once.
    pub hold_limit: u32,
    /// Fetches in flight at once.
    pub fetch_limit: u32,
    /// Free frames kept for DEMAND.
    pub reserved_frames: u32,
    /// Time after which a fetch is cancelled, in cycles.
    pub fetch_timeout_cycles: u32,
    /// Time after which a pin is dropped, in cycles.
    pub pin_timeout_cycles: u32,
}

/// What the agent may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Enable {
    /// Table-line reads start fetches.
    pub prefetch: bool,
    /// Table-line reads are answered with local pages installed.
    pub install: bool,
    /// Replies wait for pages.
    pub hold: bool,
    /// Events are written to the ring.
    pub events: bool,
    /// Events raise an interrupt.
    pub interrupts: bool,
}

const TABLE_BASE: Field = field("TABLE_BASE", "value");
const FRAME_BASE: Field = field("FRAME_BASE", "value");
const WINDOW_BASE: Field = field("WINDOW_BASE", "value");
const FENCE_FRAME: Field = field("FENCE_FRAME", "value");
const PRESENT_BIT: Field = field("PRESENT_BIT", "value");
const MANAGED_BIT: Field = field("MANAGED_BIT", "value");
const LATE_BIT: Field = field("LATE_BIT", "value");
const DEADLINE: Field = field("DEADLINE_CYCLES", "value");
const DRAM_BOUND: Field = field("DRAM_BOUND_CYCLES", "value");
const HOLD_LIMIT: Field = field("HOLD_LIMIT", "value");
const FETCH_LIMIT: Field = field("FETCH_LIMIT", "value");
const RESERVED_FRAMES: Field = field("RESERVED_FRAMES", "value");
const FETCH_TIMEOUT: Field = field("FETCH_TIMEOUT_CYCLES", "value");
const PIN_TIMEOUT: Field = field("PIN_TIMEOUT_CYCLES", "value");
const PREFETCH: Field = field("ENABLE", "prefetch");
const INSTALL: Field = field("ENABLE", "install");
const HOLD: Field = field("ENABLE", "hold");
const EVENTS: Field = field("ENABLE", "events");
const INTERRUPTS: Field = field("ENABLE", "interrupts");

impl Default for Configuration {
    fn default() -> Self {
        Self {
            table_base: TABLE_BASE.reset,
            frame_base: FRAME_BASE.reset,
            window_base: WINDOW_BASE.reset,
            fence_frame: FENCE_FRAME.reset,
            present_bit: PRESENT_BIT.reset,
            managed_bit: MANAGED_BIT.reset,
            late_bit: LATE_BIT.reset,
            deadline_cycles: DEADLINE.reset,
            dram_bound_cycles: DRAM_BOUND.reset,
            hold_limit: HOLD_LIMIT.reset,
            fetch_limit: FETCH_LIMIT.reset,
            reserved_frames: RESERVED_FRAMES.reset,
            fetch_timeout_cycles: FETCH_TIMEOUT.reset,
            pin_timeout_cycles: PIN_TIMEOUT.reset,
        }
    }
}

impl Configuration {
    /// Registers with their values.
    fn values(&self) -> [(Field, u32); 14] {
        [
            (TABLE_BASE, self.table_base),
            (FRAME_BASE, self.frame_base),
            (WINDOW_BASE, self.window_base),
            (FENCE_FRAME, self.fence_frame),
            (PRESENT_BIT, self.present_bit),
            (MANAGED_BIT, self.managed_bit),
            (LATE_BIT, self.late_bit),
            (DEADLINE, self.deadline_cycles),
            (DRAM_BOUND, self.dram_bound_cycles),
            (HOLD_LIMIT, self.hold_limit),
            (FETCH_LIMIT, self.fetch_limit),
            (RESERVED_FRAMES, self.reserved_frames),
            (FETCH_TIMEOUT, self.fetch_timeout_cycles),
            (PIN_TIMEOUT, self.pin_timeout_cycles),
        ]
    }

    /// What the agent cannot check register by register: ranges that overlap, entry bits that coincide.
    fn check(&self, hardware: &Hardware) -> Result<()> {
        let ranges = [
            ("table_base", self.table_base, hardware.table_frames),
            ("frame_base", self.frame_base, hardware.frames),
            ("window_base", self.window_base, hardware.remote_pages),
            ("fence_frame", self.fence_frame, 1),
        ];
        for (position, &(field, start, size)) in ranges.iter().enumerate() {
            let end = u64::from(start) + u64::from(size);
            let other = ranges[..position].iter().find(|&&(_, other, other_size)| {
                let other = u64::from(other);
                u64::from(start) < other + u64::from(other_size) && other < end
            });
            if let Some(&(other, other_start, other_size)) = other {
                let other_end = u64::from(other_start) + u64::from(other_size);
                return Err(DriverError::Impossible {
                    field,
                    value: u64::from(start),
                    why: format!(
                        "{start} to {} overlaps {other} = {other_start}, which goes to {}",
                        end - 1,
                        other_end - 1
                    ),
                });
            }
        }
        let bits = [
            ("present_bit", self.present_bit),
            ("managed_bit", self.managed_bit),
            ("late_bit", self.late_bit),
        ];
        for (position, &(field, bit)) in bits.iter().enumerate() {
            if let Some((other, _)) = bits[..position].iter().find(|(_, other)| *other == bit) {
                return Err(DriverError::Impossible {
                    field,
                    value: u64::from(bit),
                    why: format!("{other} is there"),
                });
            }
        }
        Ok(())
    }
}

impl AgentDriver {
    /// Checks and writes all settings, reading each back: all of them, or none. A refused one ends the call with an error that names it, and
    /// those before it get their former values back.
    pub fn configure(&self, configuration: &Configuration) -> Result<()> {
        configuration.check(&self.hardware())?;
        let former = self.configuration()?.values();
        for (place, (field, value)) in configuration.values().into_iter().enumerate() {
            if let Err(error) = self.write_checked(field.register, value) {
                self.put_back(&former[..=place])?;
                return Err(error);
            }
        }
        Ok(())
    }

    /// Gives registers that have changed their former values back; the agent had them, so it takes them again.
    fn put_back(&self, former: &[(Field, u32)]) -> Result<()> {
        for &(field, value) in former.iter().rev() {
            if self.read(field.register)? != value {
                self.write_checked(field.register, value)?;
            }
        }
        Ok(())
    }

    /// The settings in force.
    pub fn configuration(&self) -> Result<Configuration> {
        Ok(Configuration {
            table_base: self.read_field(TABLE_BASE)?,
            frame_base: self.read_field(FRAME_BASE)?,
            window_base: self.read_field(WINDOW_BASE)?,
            fence_frame: self.read_field(FENCE_FRAME)?,
            present_bit: self.read_field(PRESENT_BIT)?,
            managed_bit: self.read_field(MANAGED_BIT)?,
            late_bit: self.read_field(LATE_BIT)?,
            deadline_cycles: self.read_field(DEADLINE)?,
            dram_bound_cycles: self.read_field(DRAM_BOUND)?,
            hold_limit: self.read_field(HOLD_LIMIT)?,
            fetch_limit: self.read_field(FETCH_LIMIT)?,
            reserved_frames: self.read_field(RESERVED_FRAMES)?,
            fetch_timeout_cycles: self.read_field(FETCH_TIMEOUT)?,
            pin_timeout_cycles: self.read_field(PIN_TIMEOUT)?,
        })
    }

    /// What the agent may do now.
    pub fn enabled(&self) -> Result<Enable> {
        let value = self.read(registers::ENABLE)?;
        let on = |field: Field| field.extract(value) != 0;
        Ok(Enable {
            prefetch: on(PREFETCH),
            install: on(INSTALL),
            hold: on(HOLD),
            events: on(EVENTS),
            interrupts: on(INTERRUPTS),
        })
    }

    /// Sets what the agent may do.
    pub fn enable(&self, enable: Enable) -> Result<()> {
        let bits = [
            (PREFETCH, enable.prefetch),
            (INSTALL, enable.install),
            (HOLD, enable.hold),
            (EVENTS, enable.events),
            (INTERRUPTS, enable.interrupts),
        ];
        let value = bits
            .into_iter()
            .fold(0, |value, (field, on)| value | field.place(u32::from(on)));
        self.write_checked(registers::ENABLE, value)
    }

    /// Longest time a reply may take with the settings in force, in cycles.
    pub fn reply_bound_cycles(&self) -> Result<u32> {
        self.read(registers::REPLY_BOUND_CYCLES)
    }

    /// The deadline in force, in cycles.
    pub fn deadline_cycles(&self) -> Result<u32> {
        self.read(DEADLINE.register)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fake_function::FakeFunction;
    use outrigger_registers::encodings::ErrorCode;

    #[test]
    fn settings_reach_their_registers() {
        let function = FakeFunction::new();
        let driver = AgentDriver::open(function.clone()).expect("opens");
        let configuration = Configuration {
            deadline_cycles: 1234,
            ..Configuration::default()
        };
        driver.configure(&configuration).expect("takes them");
        assert_eq!(driver.deadline_cycles(), Ok(1234));
        for (field, value) in configuration.values() {
            assert_eq!(
                function.written(field.register),
                Some(value),
                "{}",
                field.register.name
            );
        }
        driver
            .enable(Enable {
                prefetch: true,
                hold: true,
                ..Enable::default()
            })
            .expect("takes it");
        assert_eq!(function.written(registers::ENABLE), Some(0b101));
    }

    #[test]
    fn a_refused_setting_is_an_error_that_names_the_register() {
        let function = FakeFunction::new();
        let driver = AgentDriver::open(function.clone()).expect("opens");
        function.refuse(DEADLINE.register, ErrorCode::BoundReachesTimeout);
        let configuration = Configuration {
            late_bit: 11,
            deadline_cycles: 4990,
            ..Configuration::default()
        };
        let error = driver.configure(&configuration).expect_err("refused");
        assert!(
            matches!(
                error,
                DriverError::RegisterRefused {
                    register: "DEADLINE_CYCLES",
                    value: 4990,
                    code: Some(ErrorCode::BoundReachesTimeout),
                    ..
                }
            ),
            "{error:?}"
        );
        assert_eq!(
            driver.deadline_cycles(),
            Ok(DEADLINE.reset),
            "nothing changed"
        );
        assert_eq!(driver.configuration(), Ok(Configuration::default()));
        assert_eq!(
            function.written(LATE_BIT.register),
            Some(LATE_BIT.reset),
            "what was written before was put back"
        );
    }

    #[test]
    fn a_lost_write_is_noticed_by_reading_back() {
        let function = FakeFunction::new();
        let driver = AgentDriver::open(function.clone()).expect("opens");
        function.ignore(HOLD_LIMIT.register);
        let configuration = Configuration {
            hold_limit: 3,
            ..Configuration::default()
        };
        let error = driver.configure(&configuration).expect_err("lost");
        assert!(matches!(
            error,
            DriverError::ReadBack {
                register: "HOLD_LIMIT",
                written: 3,
                ..
            }
        ));
    }

    #[test]
    fn overlaps_and_coinciding_bits_are_refused_before_anything_is_written() {
        let function = FakeFunction::new();
        let driver = AgentDriver::open(function.clone()).expect("opens");
        let overlap = Configuration {
            fence_frame: Configuration::default().table_base + 1,
            ..Configuration::default()
        };
        let coincide = Configuration {
            late_bit: Configuration::default().managed_bit,
            ..Configuration::default()
        };
        for (configuration, name, other) in [
            (overlap, "fence_frame", "table_base"),
            (coincide, "late_bit", "managed_bit"),
        ] {
            let error = driver.configure(&configuration).expect_err("impossible");
            let text = error.to_string();
            assert!(matches!(error, DriverError::Impossible { field, .. } if field == name));
            assert!(text.contains(other), "{text}");
        }
        assert_eq!(function.written(TABLE_BASE.register), None);
    }
}
