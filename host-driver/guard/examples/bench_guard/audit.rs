//! What a daemon noted, with its times.

use super::support::Pair;
use serde_json::Value;

/// A line of the audit log.
#[derive(Debug, Clone)]
pub struct Line {
    /// Microseconds since 1970.
    pub time_us: u64,
    pub event: String,
    pub what: String,
}

impl Line {
    /// The first number in its text.
    pub fn number(&self) -> Option<u64> {
        let mut words = self.what.split(|c: char| !c.is_ascii_digit());
        words.find_map(|word| word.parse().ok())
    }
}

/// All of a host.
pub fn lines(pair: &Pair, host: usize) -> Vec<Line> {
    let text = pair.audit(host);
    let values = text
        .lines()
        .filter_map(|line| serde_json::from_str::<Value>(line).ok());
    let line = |value: Value| {
        Some(Line {
            time_us: value["time_us"].as_u64()?,
            event: value["event"].as_str()?.to_owned(),
            what: value["what"].as_str()?.to_owned(),
        })
    };
    values.filter_map(line).collect()
}

/// The first line of an event from a time on.
pub fn first(lines: &[Line], event: &str, from_us: u64) -> Option<Line> {
    let mut lines = lines.iter();
    lines
        .find(|line| line.event == event && line.time_us >= from_us)
        .cloned()
}

/// Microseconds since 1970.
pub fn now_us() -> u64 {
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    now.map_or(0, |time| time.as_micros() as u64)
}
