//! The verilated agent, in surroundings of choice, as a subject of the golden model's tests, and the device itself.

use outrigger_golden::conformance::{Subject, Timing};
use outrigger_link::LinkConfiguration;
use outrigger_port::Device;
use outrigger_verilated::{DeviceConfiguration, VerilatedDevice};
use std::rc::Rc;

/// Cycles from the acceptance of a table line to its first fetch at the link, with the default memory.
const REQUEST_CYCLES: u64 = 20 + 14;
/// Cycles from a page's last chunk at the port to its write response, with the default memory.
const ARRIVAL_CYCLES: u64 = 41;

/// A fresh verilated agent with this link; the check after each step is that of the port monitors.
pub fn verilated_with(
    surroundings: DeviceConfiguration,
    link: LinkConfiguration,
) -> (Subject, Rc<VerilatedDevice>) {
    let configuration = DeviceConfiguration {
        link,
        ..surroundings
    };
    let device = Rc::new(VerilatedDevice::new(&configuration).expect("the agent becomes ready"));
    let (checked, reads, writes) = (device.clone(), device.clone(), device.clone());
    let subject = Subject {
        link: device.link(),
        timing: Timing {
            request_cycles: REQUEST_CYCLES,
            arrival_cycles: ARRIVAL_CYCLES,
        },
        check: Box::new(move || {
            let violations = checked.statistics().violations;
            if violations.is_empty() {
                Ok(())
            } else {
                Err(violations.join("\n"))
            }
        }),
        fail_next_read: Some(Box::new(move |address| reads.fail_next_read(address))),
        fail_next_write: Some(Box::new(move |address| writes.fail_next_write(address))),
        device: device.clone(),
    };
    (subject, device)
}
