//! Memory access traces of programs: file format, recording, synthetic generators (DR2, issue part "Traces").
//!
//! ```text
//!   program under valgrind --> lackey filter --+
//!                                              +--> merge --> TraceWriter --> FILE --> TraceReader --> host model
//!   synthetic generator -----------------------+
//! ```
//!
//! A trace is the sequence of 64-byte lines that a program refers to, in program order, each with a write flag;
//! consecutive references to one line are one access. The file format is described in `docs/trace-format.md`.

mod access;
mod error;
mod format;
mod lackey;
mod loader;
mod random;
mod reader;
mod record;
mod summary;
pub mod synthetic;
mod writer;

pub use access::{Access, Merger};
pub use error::{Result, TraceError};
pub use format::{Description, FORMAT_VERSION, MAX_BLOCK_ACCESSES, Totals};
pub use random::SplitMix64;
pub use reader::TraceReader;
pub use record::{
    EndedBy, ProgramOutput, Progress, RecordError, RecordLimits, RecordOutcome, RecordRequest,
    record,
};
pub use summary::TraceSummary;
pub use writer::TraceWriter;
