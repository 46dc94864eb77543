//! The verilated agent, in surroundings of choice, as a subject of the golden model's tests.

#[path = "with_device.rs"]
mod with_device;

use outrigger_golden::conformance::Subject;
use outrigger_link::LinkConfiguration;
use outrigger_verilated::DeviceConfiguration;
use with_device::verilated_with;

/// A fresh verilated agent with this link; the check after each step is that of the port monitors.
pub fn verilated_in(surroundings: DeviceConfiguration, link: LinkConfiguration) -> Subject {
    verilated_with(surroundings, link).0
}
