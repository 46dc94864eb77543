//! The first rule of every handshake: once valid, a channel stays valid with the same payload until it is taken.

use super::Violations;
use std::fmt::Debug;

/// Watches one channel that the agent drives.
pub(crate) struct Stable<P> {
    name: &'static str,
    held: Option<P>,
}

impl<P: PartialEq + Copy + Debug> Stable<P> {
    /// A monitor of the channel called `name`.
    pub fn new(name: &'static str) -> Self {
        Self { name, held: None }
    }

    /// Looks at one cycle. `payload` is only read in cycles in which the channel is kept waiting, and in the one after.
    #[inline(always)]
    pub fn check(
        &mut self,
        cycle: u64,
        valid: bool,
        ready: bool,
        payload: impl Fn() -> P,
        violations: &mut Violations,
    ) {
        if self.held.is_none() && (!valid || ready) {
            return;
        }
        if let Some(held) = self.held.take() {
            if !valid {
                violations.report(cycle, format!("{}: valid fell before ready", self.name));
            } else if payload() != held {
                violations.report(
                    cycle,
                    format!("{}: payload changed before ready: {held:x?}", self.name),
                );
            }
        }
        if valid && !ready {
            self.held = Some(payload());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Runs (valid, ready, payload) cycles and counts the violations.
    fn violations(cycles: &[(bool, bool, u8)]) -> usize {
        let mut violations = Violations::default();
        let mut stable = Stable::new("test");
        for (cycle, (valid, ready, payload)) in cycles.iter().enumerate() {
            stable.check(cycle as u64, *valid, *ready, || *payload, &mut violations);
        }
        violations.texts.len()
    }

    #[test]
    fn stable_until_ready_is_right() {
        assert_eq!(
            violations(&[
                (true, false, 1),
                (true, false, 1),
                (true, true, 1),
                (false, false, 9)
            ]),
            0
        );
        assert_eq!(
            violations(&[(true, true, 1), (true, true, 2), (false, true, 3)]),
            0
        );
    }

    #[test]
    fn falling_valid_is_found() {
        assert_eq!(violations(&[(true, false, 1), (false, true, 1)]), 1);
    }

    #[test]
    fn changing_payload_is_found() {
        assert_eq!(violations(&[(true, false, 1), (true, true, 2)]), 1);
    }
}
