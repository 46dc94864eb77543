//! What the programs of this crate share: the Verilated agent as a subject of the golden model's campaigns, device processes (DR1).

pub mod device_process;
pub mod fuzz;
pub mod raw_card;

use outrigger_golden::conformance::{Subject, Timing};
use outrigger_link::LinkConfiguration;
use outrigger_port::Device;
use outrigger_verilated::{DeviceConfiguration, VerilatedDevice};
use std::rc::Rc;

/// A fresh Verilated agent, with the device itself to ask for its cycles; each check is that of the port monitors.
///
/// # Errors
/// When the agent does not become ready.
pub fn subject(link: LinkConfiguration) -> Result<(Subject, Rc<VerilatedDevice>), String> {
    let configuration = DeviceConfiguration {
        link,
        ..DeviceConfiguration::default()
    };
    let device = Rc::new(VerilatedDevice::new(&configuration)?);
    let (checked, reads, writes) = (device.clone(), device.clone(), device.clone());
    let subject = Subject {
        link: device.link(),
        // Campaigns do not look at single cycles.
        timing: Timing {
            request_cycles: 0,
            arrival_cycles: 0,
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
    Ok((subject, device))
}
