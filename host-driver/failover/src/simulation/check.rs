//! What happened in worlds, and what must not.

use serde::Serialize;

/// A broken promise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Violation {
    /// The seed that shows it.
    pub seed: u64,
    /// After so many actions.
    pub action: u64,
    /// What.
    pub what: String,
}

/// What happened.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Counts {
    /// Worlds.
    pub worlds: u64,
    /// Steps that clients had an answer to.
    pub steps: u64,
    /// Failures of the application, its host's power or parts.
    pub failures: u64,
    /// Hosts that died.
    pub deaths: u64,
    /// Applications that resumed with the state of their regions.
    pub resumed: u64,
    /// Runs ahead of the memory.
    pub ahead: u64,
    /// Runs ahead that were void.
    pub voided: u64,
    /// Copies that were what was left of a pre-copy.
    pub remainders: u64,
    /// Copies that ran on at the other host.
    pub begun: u64,
    /// Restarts, each with its loss said.
    pub restarted: u64,
    /// Applications that stayed down, with an alarm.
    pub down: u64,
}

impl Counts {
    /// Adds those of other worlds.
    pub fn add(&mut self, other: Self) {
        self.worlds += other.worlds;
        self.steps += other.steps;
        self.failures += other.failures;
        self.deaths += other.deaths;
        self.resumed += other.resumed;
        self.ahead += other.ahead;
        self.voided += other.voided;
        self.remainders += other.remainders;
        self.begun += other.begun;
        self.restarted += other.restarted;
        self.down += other.down;
    }
}
