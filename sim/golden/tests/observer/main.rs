//! The observer at the ports can fail: the log of a whole random campaign with one thing wrong in it is told apart from the right one (DR1).

mod faults;
mod places;
mod recorded;

use outrigger_golden::observer::Observer;
use outrigger_port::PortEvent;
use recorded::{Log, recorded};
use std::collections::BTreeMap;

/// What the observer says of a log.
fn observed(log: &Log) -> Result<(), String> {
    let mut observer = Observer::default();
    let mut read = BTreeMap::new();
    for (cycle, event) in log {
        observer.follow(*cycle, event);
        if let PortEvent::RegisterRead { offset, value } = event {
            read.insert(*offset, *value);
        }
    }
    observer.finish(|offset| read[&offset])
}

#[test]
fn a_right_log_is_right_and_every_kind_of_wrong_one_is_wrong() {
    let log = recorded();
    assert_eq!(observed(&log), Ok(()));
    for (name, change, expected) in faults::FAULTS {
        let mut wrong = log.clone();
        change(&mut wrong);
        assert!(wrong != log, "{name}: nothing was changed");
        let said = observed(&wrong).expect_err(name);
        assert!(said.contains(expected), "{name}: the observer says: {said}");
    }
}
