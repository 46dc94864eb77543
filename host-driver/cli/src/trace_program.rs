//! A trace as the program of a run: its footprint first, then its accesses as often as wanted (DR2).

use anyhow::{Context, bail};
use outrigger_host::Access;
use outrigger_trace::{TraceError, TraceReader};
use std::cell::RefCell;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// The part of a trace that is run. The trace stays on disk and is read anew by every run.
#[derive(Debug)]
pub struct TraceProgram {
    /// The trace's file.
    pub path: PathBuf,
    /// Name of the trace's file.
    pub name: String,
    /// The recorded program and its arguments.
    pub command: String,
    /// Accesses that a run makes.
    pub accesses: u64,
    /// Virtual pages (address / 4096) that they touch, ascending.
    pub pages: Vec<u64>,
}

impl TraceProgram {
    /// Reads the trace once: its first `most_accesses` accesses, all of them when that is 0.
    ///
    /// # Errors
    /// When the trace cannot be read, is damaged, or has no access.
    pub fn read(path: &Path, most_accesses: u64) -> anyhow::Result<Self> {
        let mut reader = TraceReader::open(path)?;
        let mut pages = BTreeSet::new();
        let mut accesses = 0;
        while most_accesses == 0 || accesses < most_accesses {
            let Some(access) = reader.next() else { break };
            pages.insert(access?.page());
            accesses += 1;
        }
        if accesses == 0 {
            bail!("{}: the trace has no accesses", path.display());
        }
        let name = path.file_name().context("the trace has no file name")?;
        let description = reader.description();
        let words = std::iter::once(&description.program).chain(&description.arguments);
        Ok(Self {
            path: path.to_owned(),
            name: name.to_string_lossy().into_owned(),
            command: words.cloned().collect::<Vec<_>>().join(" "),
            accesses,
            pages: pages.into_iter().collect(),
        })
    }

    /// Gives `run` the accesses, and tells it nothing of a trace that can no longer be read: then its accesses end
    /// early, and the error takes the place of its result.
    ///
    /// # Errors
    /// When the trace cannot be read.
    pub fn with_accesses<T>(
        &self,
        run: impl FnOnce(&mut dyn Iterator<Item = Access>) -> T,
    ) -> Result<T, TraceError> {
        let failure = RefCell::new(None);
        let mut left = self.accesses;
        let mut reader = TraceReader::open(&self.path)?;
        let mut accesses = std::iter::from_fn(|| {
            left = left.checked_sub(1)?;
            match reader.next()? {
                Ok(access) => Some(Access {
                    line: access.line(),
                    write: access.write,
                }),
                Err(error) => {
                    *failure.borrow_mut() = Some(error);
                    None
                }
            }
        });
        let result = run(&mut accesses);
        failure.take().map_or(Ok(result), Err)
    }
}
