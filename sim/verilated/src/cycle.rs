//! What every port model needs in a cycle.

use crate::model::Ports;
use crate::monitor::Violations;
use outrigger_port::PortLog;

/// The cycle under way.
pub(crate) struct Cycle<'a> {
    /// Its number.
    pub now: u64,
    /// The agent's ports.
    pub ports: &'a Ports,
    /// Where violations go.
    pub violations: &'a mut Violations,
    /// Where port events go.
    pub log: &'a mut PortLog,
}
