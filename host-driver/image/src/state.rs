//! What was written to which card: a file that is replaced whole.
//!
//! One record for each board, or for each device where one was named. The file says what this command wrote; whether a card still has it, only `verify` knows.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// What was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Written {
    /// Board.
    pub board: String,
    /// SHA-256 of the image.
    pub digest: String,
    /// The image.
    pub image: PathBuf,
    /// Commit of the source tree, with `+` when it was changed since; empty when it was no repository.
    pub commit: String,
    /// When, in seconds since 1970.
    pub seconds: u64,
    /// It is still there after a power cycle.
    pub persistent: bool,
    /// A device of this machine was checked after it was written.
    pub verified: bool,
}

/// The records of a file, by card.
///
/// # Errors
/// When there is a file that cannot be read or understood.
pub fn read(file: &Path) -> io::Result<BTreeMap<String, Written>> {
    let text = match fs::read_to_string(file) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(BTreeMap::new()),
        Err(error) => return Err(named(file, error)),
        Ok(text) => text,
    };
    serde_json::from_str(&text).map_err(|error| named(file, io::Error::other(error)))
}

/// Puts a record into a file.
///
/// # Errors
/// When the file cannot be read, understood or written; it is then as it was.
pub fn record(file: &Path, card: &str, written: Written) -> io::Result<()> {
    let mut records = read(file)?;
    records.insert(card.to_owned(), written);
    let folder = file.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder).map_err(|error| named(folder, error))?;
    let next = file.with_extension("next");
    let text = serde_json::to_string_pretty(&records).map_err(io::Error::other)?;
    let write = || -> io::Result<()> {
        let mut output = fs::File::create(&next)?;
        output.write_all(text.as_bytes())?;
        output.sync_all()?;
        fs::rename(&next, file)
    };
    write().map_err(|error| named(file, error))
}

fn named(file: &Path, error: io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", file.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(digest: &str) -> Written {
        Written {
            board: "a".to_owned(),
            digest: digest.to_owned(),
            image: "image".into(),
            commit: "c".to_owned(),
            seconds: 7,
            persistent: false,
            verified: true,
        }
    }

    #[test]
    fn records_are_kept_by_card() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("below/state.json");
        assert!(read(&file).expect("no file is no record").is_empty());
        record(&file, "one", written("1")).expect("written");
        record(&file, "two", written("2")).expect("written");
        record(&file, "one", written("3")).expect("written");
        let expected = BTreeMap::from([
            ("one".to_owned(), written("3")),
            ("two".to_owned(), written("2")),
        ]);
        assert_eq!(read(&file).expect("readable"), expected);
        fs::write(&file, "{").expect("written");
        let error = record(&file, "one", written("4")).expect_err("it is torn");
        assert!(error.to_string().contains("state.json"), "{error}");
        assert_eq!(fs::read_to_string(&file).expect("readable"), "{");
    }
}
