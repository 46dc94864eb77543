//! What is noted of a copy, in the first page of the guard's memory: whoever owns that knows what a whole copy is.
//!
//! ```text
//!   "ogcopied"  bytes (u64)  digest (u64)  zeros      or all zeros: nothing is noted
//! ```

use crate::protocol::Record;
use outrigger_guard::daemon::application::{Application, ApplicationError};
use outrigger_guard::link::PAGE_BYTES;
use std::path::Path;
use std::time::Duration;

const PAGE: u32 = 0;
const MAGIC: [u8; 8] = *b"ogcopied";

/// Writes it, or that there is none.
pub(super) fn write(
    socket: &Path,
    record: Option<Record>,
    limit: Duration,
) -> Result<(), ApplicationError> {
    let mut page = [0; PAGE_BYTES];
    if let Some(record) = record {
        page[..8].copy_from_slice(&MAGIC);
        page[8..16].copy_from_slice(&record.bytes.to_le_bytes());
        page[16..24].copy_from_slice(&record.digest.to_le_bytes());
    }
    Application::connect(socket, limit)?.write(PAGE, &page)
}

/// What is noted.
pub(super) fn read(socket: &Path, limit: Duration) -> Result<Option<Record>, ApplicationError> {
    Ok(parse(&Application::connect(socket, limit)?.read(PAGE)?))
}

fn parse(page: &[u8; PAGE_BYTES]) -> Option<Record> {
    let (magic, rest) = page.split_first_chunk()?;
    let (bytes, rest) = rest.split_first_chunk()?;
    let (digest, _) = rest.split_first_chunk()?;
    (*magic == MAGIC).then(|| Record {
        bytes: u64::from_le_bytes(*bytes),
        digest: u64::from_le_bytes(*digest),
    })
}
