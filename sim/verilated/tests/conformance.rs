//! The conformance list on the verilated agent.

mod common;

use common::verilated;

outrigger_golden::conformance_tests!(verilated);
