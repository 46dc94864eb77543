//! The golden model as a subject of the tests.

use super::{Subject, Timing};
use crate::{GoldenConfiguration, GoldenDevice};
use std::rc::Rc;

/// A fresh golden model, with the device itself to ask for its log. The pipeline: read data, then one cycle to the port; eight beats,
/// then the write response.
pub fn golden(configuration: GoldenConfiguration) -> (Subject, Rc<GoldenDevice>) {
    let memory = configuration.memory;
    let device = Rc::new(GoldenDevice::new(configuration));
    let (checked, reads, writes) = (device.clone(), device.clone(), device.clone());
    let subject = Subject {
        link: device.link(),
        timing: Timing {
            request_cycles: memory.read_cycles + 1,
            arrival_cycles: 8 + memory.write_cycles,
        },
        check: Box::new(move || checked.check_invariants()),
        fail_next_read: Some(Box::new(move |address| reads.fail_next_read(address))),
        fail_next_write: Some(Box::new(move |address| writes.fail_next_write(address))),
        device: device.clone(),
    };
    (subject, device)
}
