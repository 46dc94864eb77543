//! The verilated agent in undisturbed surroundings.

mod subject;

use outrigger_golden::conformance::Subject;
use outrigger_link::LinkConfiguration;
use outrigger_verilated::DeviceConfiguration;

/// A fresh verilated agent; the check after each step is that of the port monitors.
pub fn verilated(link: LinkConfiguration) -> Subject {
    subject::verilated_in(DeviceConfiguration::default(), link)
}
