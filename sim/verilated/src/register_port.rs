//! BAR 0: one AXI4-Lite access at a time.

use crate::cycle::Cycle;

/// Where an access stands.
enum State {
    Idle,
    Read {
        address_taken: bool,
    },
    Write {
        address_taken: bool,
        data_taken: bool,
    },
    Done {
        response: u8,
        data: u32,
    },
}

/// Model of the register bus.
pub(crate) struct RegisterPort {
    state: State,
}

impl RegisterPort {
    /// A port without an access.
    pub fn new() -> Self {
        Self { state: State::Idle }
    }

    /// True when no access is under way.
    pub fn idle(&self) -> bool {
        matches!(self.state, State::Idle)
    }

    /// Starts a read.
    pub fn read(&mut self, cycle: &Cycle, offset: u16) {
        cycle.ports.b_ar_address.set(offset);
        self.state = State::Read {
            address_taken: false,
        };
    }

    /// Starts a write.
    pub fn write(&mut self, cycle: &Cycle, offset: u16, value: u32) {
        cycle.ports.b_aw_address.set(offset);
        cycle.ports.b_w_data.set(value);
        self.state = State::Write {
            address_taken: false,
            data_taken: false,
        };
    }

    /// The response and data of the access once it is over.
    pub fn finish(&mut self) -> Option<(u8, u32)> {
        let State::Done { response, data } = self.state else {
            return None;
        };
        self.state = State::Idle;
        Some((response, data))
    }

    /// Gives an access up.
    pub fn abandon(&mut self) {
        self.state = State::Idle;
    }

    /// Sets the agent's inputs.
    #[inline]
    pub fn drive(&mut self, cycle: &Cycle) {
        let ports = cycle.ports;
        let (mut read, mut address, mut data) = (false, false, false);
        match self.state {
            State::Read { address_taken } => read = !address_taken,
            State::Write {
                address_taken,
                data_taken,
            } => (address, data) = (!address_taken, !data_taken),
            State::Idle | State::Done { .. } => {}
        }
        ports.b_ar_valid.set(u8::from(read));
        ports.b_aw_valid.set(u8::from(address));
        ports.b_w_valid.set(u8::from(data));
        ports.b_r_ready.set(1);
        ports.b_b_ready.set(1);
    }

    /// Looks at the agent's outputs; true while an access is under way.
    #[inline]
    pub fn sample(&mut self, cycle: &mut Cycle) -> bool {
        let ports = cycle.ports;
        let (read, written) = (ports.b_r_valid.get() != 0, ports.b_b_valid.get() != 0);
        // A response may come in the cycle after the last of its address and data was taken, not before.
        let (mut read_wanted, mut write_wanted) = (false, false);
        match &mut self.state {
            State::Read { address_taken } => {
                read_wanted = *address_taken;
                *address_taken |= ports.b_ar_ready.get() != 0;
            }
            State::Write {
                address_taken,
                data_taken,
            } => {
                write_wanted = *address_taken && *data_taken;
                *address_taken |= ports.b_aw_ready.get() != 0;
                *data_taken |= ports.b_w_ready.get() != 0;
            }
            State::Idle | State::Done { .. } => {}
        }
        if read && read_wanted {
            self.state = State::Done {
                response: ports.b_r_response.get(),
                data: ports.b_r_data.get(),
            };
        } else if written && write_wanted {
            self.state = State::Done {
                response: ports.b_b_response.get(),
                data: 0,
            };
        } else if read || written {
            cycle.violations.report(
                cycle.now,
                "b_r, b_b: response without an access".to_string(),
            );
        }
        !self.idle()
    }
}
