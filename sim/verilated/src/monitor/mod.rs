//! Monitors outside of the agent: what its ports promise, watched cycle by cycle (P2, P5, P6).

pub(crate) mod fetch;
pub(crate) mod reply;
pub(crate) mod stable;

/// Violations kept as text; a broken design would otherwise fill the memory.
const MOST_TEXTS: usize = 100;

/// Violations of port rules.
#[derive(Default)]
pub(crate) struct Violations {
    /// The first ones, as text.
    pub texts: Vec<String>,
}

impl Violations {
    /// Adds one.
    #[cold]
    pub fn report(&mut self, cycle: u64, text: String) {
        if self.texts.len() < MOST_TEXTS {
            self.texts.push(format!("cycle {cycle}: {text}"));
        }
    }
}
