//! Findings that were looked at and are right as they stand, each with its reason.

use super::{Finding, Rule};

/// An exception to a rule.
#[derive(Debug, Clone, Copy)]
pub struct Allowance {
    /// End of the module path (`holds.timer` also covers `agent.holds.timer`).
    pub module: &'static str,
    /// The rule.
    pub rule: Rule,
    /// Text that the finding must contain.
    pub text: &'static str,
    /// Why the text means the same in Verilog.
    pub reason: &'static str,
}

/// The exceptions of this crate.
pub const ALLOWED: &[Allowance] = &[];

impl Allowance {
    /// True when this exception is about `finding`.
    pub fn covers(&self, finding: &Finding) -> bool {
        let module = finding
            .path
            .strip_suffix(self.module)
            .is_some_and(|rest| rest.is_empty() || rest.ends_with('.'));
        module && self.rule == finding.rule && finding.text.contains(self.text)
    }
}

/// Removes what `allowed` covers from `findings`; marks every entry that covered something in `used`.
pub fn filter(findings: Vec<Finding>, allowed: &[Allowance], used: &mut [bool]) -> Vec<Finding> {
    let mut kept = Vec::new();
    for finding in findings {
        match allowed.iter().position(|entry| entry.covers(&finding)) {
            Some(index) => used[index] = true,
            None => kept.push(finding),
        }
    }
    kept
}

/// One finding for each entry of `allowed` that covered nothing in the whole crate.
pub fn stale(allowed: &[Allowance], used: &[bool]) -> Vec<Finding> {
    let unused = allowed.iter().zip(used).filter(|(_, used)| !**used);
    unused
        .map(|(entry, _)| Finding {
            path: entry.module.to_string(),
            rule: Rule::StaleAllowance,
            text: format!("{:?} allows nothing: {}", entry.rule, entry.text),
        })
        .collect()
}
