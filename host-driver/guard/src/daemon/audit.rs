//! What a host did and refused, a line of JSON each, in a file that is only added to.

use serde::Serialize;
use std::fs::{File, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

/// The log.
#[derive(Debug)]
pub struct Audit {
    file: File,
}

#[derive(Serialize)]
struct Line<'text> {
    time_us: u64,
    event: &'text str,
    what: &'text str,
}

impl Audit {
    /// The log in a folder.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn open(folder: &Path) -> io::Result<Self> {
        let file = OpenOptions::new()
            .append(true)
            .create(true)
            .mode(0o600)
            .open(folder.join("audit.log"))?;
        Ok(Self { file })
    }

    /// Adds a line, to the log and to standard error.
    pub fn say(&mut self, event: &str, what: impl std::fmt::Display) {
        let what = what.to_string();
        let now = SystemTime::now().duration_since(UNIX_EPOCH);
        let line = Line {
            time_us: now.map_or(0, |time| {
                u64::try_from(time.as_micros()).unwrap_or(u64::MAX)
            }),
            event,
            what: &what,
        };
        eprintln!("{event}: {what}");
        // A full disk must not stop a save: standard error has it still.
        if let Ok(mut text) = serde_json::to_vec(&line) {
            text.push(b'\n');
            let _ = self.file.write_all(&text);
        }
    }
}
