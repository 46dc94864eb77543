//! The conformance list on the golden model.

use outrigger_golden::conformance::{Subject, Timing};
use outrigger_golden::{GoldenConfiguration, GoldenDevice, MemoryConfiguration};
use outrigger_link::LinkConfiguration;
use std::rc::Rc;

/// A fresh golden model. The pipeline: read data, then one cycle to the port; eight beats, then the write response.
fn golden(link: LinkConfiguration) -> Subject {
    let memory = MemoryConfiguration::default();
    let device = Rc::new(GoldenDevice::new(GoldenConfiguration { link, memory }));
    let (checked, reads, writes) = (device.clone(), device.clone(), device.clone());
    Subject {
        link: device.link(),
        timing: Timing {
            request_cycles: memory.read_cycles + 1,
            arrival_cycles: 8 + memory.write_cycles,
        },
        check: Box::new(move || checked.check_invariants()),
        fail_next_read: Some(Box::new(move |address| reads.fail_next_read(address))),
        fail_next_write: Some(Box::new(move |address| writes.fail_next_write(address))),
        device,
    }
}

outrigger_golden::conformance_tests!(golden);
