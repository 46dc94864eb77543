//! Listens to the serial port of a card until its image says PASS or FAIL.

use crate::run::{self, Outcome};
use std::fs::OpenOptions;
use std::io::{self, ErrorKind, Read};
use std::os::unix::fs::{FileTypeExt, OpenOptionsExt};
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

/// How often a silent port is looked at.
const TICK: Duration = Duration::from_millis(20);
/// A line of an image is shorter; what comes without line ends is noise of a wrong speed.
const LONGEST_LINE: usize = 256;

/// What came.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// The self-test passed.
    Passed,
    /// It failed, with what it says.
    Failed(String),
    /// Neither came in time.
    Silent,
}

/// Listens to `port`, at `baud` when it is a terminal, for `limit`; lines go to `heard`.
///
/// # Errors
/// When the port cannot be opened, set or read.
pub fn listen(
    port: &Path,
    baud: u32,
    limit: Duration,
    heard: &mut dyn FnMut(&str),
) -> io::Result<Verdict> {
    let named =
        |error: io::Error| io::Error::new(error.kind(), format!("{}: {error}", port.display()));
    let mut input = OpenOptions::new()
        .read(true)
        .custom_flags(nix::libc::O_NONBLOCK | nix::libc::O_NOCTTY)
        .open(port)
        .map_err(named)?;
    if input
        .metadata()
        .map_err(named)?
        .file_type()
        .is_char_device()
    {
        set_speed(port, baud)?;
    }
    let deadline = Instant::now() + limit;
    let mut line = Vec::new();
    let mut bytes = [0; 256];
    while Instant::now() < deadline {
        let count = match input.read(&mut bytes) {
            Ok(count) => count,
            Err(error)
                if matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::Interrupted) =>
            {
                0
            }
            Err(error) => return Err(named(error)),
        };
        if count == 0 {
            thread::sleep(TICK);
        }
        for byte in &bytes[..count] {
            if *byte != b'\n' && line.len() < LONGEST_LINE {
                line.push(*byte);
                continue;
            }
            let text = String::from_utf8_lossy(&line).trim().to_owned();
            line.clear();
            heard(&text);
            if text == "PASS" {
                return Ok(Verdict::Passed);
            }
            if text.starts_with("FAIL") {
                return Ok(Verdict::Failed(text));
            }
        }
    }
    Ok(Verdict::Silent)
}

fn set_speed(port: &Path, baud: u32) -> io::Result<()> {
    let words = [
        "stty",
        "-F",
        &port.to_string_lossy(),
        &baud.to_string(),
        "raw",
        "-echo",
    ]
    .map(str::to_owned);
    let answer = run::capture(&words, Duration::from_secs(10))?;
    if answer.outcome == Outcome::Ended(0) {
        Ok(())
    } else {
        Err(io::Error::other(format!(
            "{}: stty: {}",
            port.display(),
            answer.text.trim()
        )))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    fn verdict(text: &str) -> (Verdict, Vec<String>) {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("port");
        fs::write(&file, text).expect("written");
        let mut lines = Vec::new();
        let limit = Duration::from_millis(100);
        let verdict = listen(&file, 115_200, limit, &mut |line| {
            lines.push(line.to_owned())
        });
        (verdict.expect("readable"), lines)
    }

    #[test]
    fn the_verdict_is_a_line_of_its_own() {
        assert_eq!(verdict("ready\r\nPASS\r\n").0, Verdict::Passed);
        assert_eq!(
            verdict("ready\r\nFAIL 03c\r\n").0,
            Verdict::Failed("FAIL 03c".to_owned())
        );
        let (silent, lines) = verdict("ready\r\nno PASS here\r\nPAS");
        assert_eq!(silent, Verdict::Silent);
        assert_eq!(lines, ["ready", "no PASS here"]);
        assert!(listen(Path::new("/nowhere"), 9600, TICK, &mut |_| {}).is_err());
    }
}
