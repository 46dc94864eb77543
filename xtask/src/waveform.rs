//! What a waveform that `sim run --wave` writes has to hold: read by a library that is none of ours, as a viewer would.

use anyhow::{Context, anyhow, ensure};
use fst_reader::{FstFilter, FstHierarchyEntry, FstReader, FstSignalHandle, FstSignalValue};
use std::collections::HashMap;
use std::convert::Infallible;
use std::fs::File;
use std::io::BufReader;
use std::path::Path;

/// Signals of which the waveform of any run shows edges: the clock, and fetches that are asked for.
const SIGNALS: [&str; 2] = ["clock", "fetch_request_valid"];

/// Rising edges of signals in a file, by name; those of the first one that has the name.
///
/// # Errors
/// When the file is no waveform, or a signal is not in it.
pub fn rising_edges(file: &Path) -> anyhow::Result<HashMap<&'static str, u64>> {
    let shown = file.display();
    let input = File::open(file).with_context(|| format!("{shown}"))?;
    let mut reader = FstReader::open(BufReader::new(input))
        .map_err(|error| anyhow!("{shown}: not a waveform: {error:?}"))?;
    let mut handles: HashMap<&'static str, usize> = HashMap::new();
    reader
        .read_hierarchy(|entry| {
            let FstHierarchyEntry::Var { name, handle, .. } = entry else {
                return;
            };
            if let Some(known) = SIGNALS.iter().find(|known| **known == name) {
                handles.entry(known).or_insert(handle.get_index());
            }
        })
        .map_err(|error| anyhow!("{shown}: its names cannot be read: {error:?}"))?;
    for name in SIGNALS {
        ensure!(handles.contains_key(name), "{shown}: no signal {name}");
    }
    let wanted = handles.values().copied().map(FstSignalHandle::from_index);
    let filter = FstFilter::filter_signals(wanted.collect());
    let mut edges: HashMap<usize, (bool, u64)> = HashMap::new();
    reader
        .read_signals(&filter, |_, handle, value| {
            let (was_high, count) = edges.entry(handle.get_index()).or_default();
            let is_high = matches!(value, FstSignalValue::String(b"1"));
            *count += u64::from(is_high && !*was_high);
            *was_high = is_high;
            Ok::<(), Infallible>(())
        })
        .map_err(|error| anyhow!("{shown}: its values cannot be read: {error:?}"))?;
    let count = |handle: usize| edges.get(&handle).map_or(0, |(_, count)| *count);
    Ok(handles
        .into_iter()
        .map(|(name, handle)| (name, count(handle)))
        .collect())
}

/// Both signals have edges.
///
/// # Errors
/// See [`rising_edges`]; or when one stands still.
pub fn check(file: &Path) -> anyhow::Result<()> {
    for (name, count) in rising_edges(file)? {
        ensure!(count > 0, "{}: {name} never rises", file.display());
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_is_no_waveform_is_refused_by_name() {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml");
        let error = check(&file).expect_err("it is none").to_string();
        assert!(error.contains("Cargo.toml: not a waveform"), "{error}");
        let error = check(Path::new("no.fst")).expect_err("there is none");
        assert!(format!("{error:#}").contains("no.fst"), "{error:#}");
    }
}
