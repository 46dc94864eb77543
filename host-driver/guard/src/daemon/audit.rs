//! What a host did and refused, a line of JSON each, in a file that is only added to.

use super::outside::Listener;
use serde::Serialize;
use std::fmt;
use std::fs::{File, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

/// The log.
pub struct Audit {
    file: File,
    listener: Listener,
}

impl fmt::Debug for Audit {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Audit")
            .field("file", &self.file)
            .finish_non_exhaustive()
    }
}

#[derive(Serialize)]
struct Line<'text> {
    time_us: u64,
    event: &'text str,
    what: &'text str,
}

impl Audit {
    /// The log in a folder; what is added to it is heard.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn open(folder: &Path, listener: Listener) -> io::Result<Self> {
        let file = OpenOptions::new()
            .append(true)
            .create(true)
            .mode(0o600)
            .open(folder.join("audit.log"))?;
        Ok(Self { file, listener })
    }

    /// Adds a line.
    pub fn say(&mut self, event: &str, what: impl fmt::Display) {
        let what = what.to_string();
        let now = SystemTime::now().duration_since(UNIX_EPOCH);
        let line = Line {
            time_us: now.map_or(0, |time| {
                u64::try_from(time.as_micros()).unwrap_or(u64::MAX)
            }),
            event,
            what: &what,
        };
        (self.listener)(event, &what);
        // A full disk must not stop a save: who listens has it still.
        if let Ok(mut text) = serde_json::to_vec(&line) {
            text.push(b'\n');
            let _ = self.file.write_all(&text);
        }
    }
}
