//! Results on standard output.

use anyhow::Context;
use std::io::{self, ErrorKind, Write};
use std::path::Path;

/// As `eprintln!`, and nothing where nobody can read it: a closed standard error is no reason to panic.
macro_rules! tell {
    ($($text:tt)*) => {{
        use std::io::Write as _;
        let _ = writeln!(std::io::stderr(), $($text)*);
    }};
}
pub(crate) use tell;

/// Writes text to standard output. A reader that has gone away (`| head`) is no error.
pub fn print(text: &str) -> anyhow::Result<()> {
    let mut output = io::stdout().lock();
    match output
        .write_all(text.as_bytes())
        .and_then(|()| output.flush())
    {
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
        other => other.context("cannot write to standard output"),
    }
}

/// As [`print()`] for output that goes on until somebody stops it: there, a reader that has gone away is the end.
///
/// # Errors
/// [`ReaderGone`], or why standard output cannot be written.
pub fn stream(text: &str) -> anyhow::Result<()> {
    let mut output = io::stdout().lock();
    match output
        .write_all(text.as_bytes())
        .and_then(|()| output.flush())
    {
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Err(ReaderGone.into()),
        other => other.context("cannot write to standard output"),
    }
}

/// Nobody reads standard output any more (`| head`): the command ends, and nothing is wrong.
#[derive(Debug, thiserror::Error)]
#[error("nobody reads standard output any more")]
pub struct ReaderGone;

/// The members of a JSON object as a table of names and values.
pub fn table(value: &serde_json::Value) -> String {
    let members: Vec<_> = value.as_object().into_iter().flatten().collect();
    let width = members.iter().map(|(name, _)| name.len()).max();
    let width = width.unwrap_or_default();
    members
        .iter()
        .map(|(name, value)| format!("{name:width$}  {value}\n"))
        .collect()
}

/// Writes a JSON value to a file, or to standard output when the file is `-`.
pub fn write_json(path: &Path, value: &serde_json::Value) -> anyhow::Result<()> {
    let text = format!("{value:#}\n");
    if path == Path::new("-") {
        print(&text)
    } else {
        std::fs::write(path, text).with_context(|| format!("{}: cannot write", path.display()))
    }
}
