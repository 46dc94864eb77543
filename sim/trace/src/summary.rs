//! Figures over a whole trace, and with them a check of the whole file.

use crate::access::Access;
use crate::error::{Result, TraceError};
use crate::format::{Description, FORMAT_VERSION, Totals};
use crate::reader::TraceReader;
use outrigger_registers::parameters::LINES_PER_PAGE;
use std::collections::HashMap;
use std::path::Path;

/// What a trace holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TraceSummary {
    /// Version of the file format.
    pub format_version: u32,
    /// Where the trace comes from.
    pub description: Description,
    /// Sums over the trace.
    pub totals: Totals,
    /// Distinct pages with at least one written line.
    pub written_pages: u64,
    /// Distinct 64-byte lines.
    pub lines: u64,
    /// Distinct lines that were written.
    pub written_lines: u64,
    /// Changes of the page from one access to the next, plus one.
    pub page_touches: u64,
    /// Lowest and highest line address, in bytes; none in an empty trace.
    pub addresses: Option<(u64, u64)>,
    /// Number of blocks.
    pub blocks: u64,
    /// Size of the file in bytes.
    pub file_bytes: u64,
}

/// Lines of a page that were used and written, one bit each.
#[derive(Debug, Default, Clone, Copy)]
struct PageUse {
    used: u64,
    written: u64,
}

impl TraceSummary {
    /// Reads and checks the whole trace at `path`.
    ///
    /// # Errors
    /// When the file cannot be read, is damaged, or its page count is wrong.
    pub fn read(path: &Path) -> Result<Self> {
        let mut reader = TraceReader::open(path)?;
        let mut pages: HashMap<u64, PageUse> = HashMap::new();
        let mut page_touches = 0;
        let mut addresses: Option<(u64, u64)> = None;
        let mut last_page = None;
        for access in reader.by_ref() {
            let access: Access = access?;
            page_touches += u64::from(last_page.replace(access.page()) != Some(access.page()));
            let page = pages.entry(access.page()).or_default();
            let line = 1 << (access.line() % LINES_PER_PAGE as u64);
            page.used |= line;
            page.written |= if access.write { line } else { 0 };
            let (low, high) = addresses.unwrap_or((access.address, access.address));
            addresses = Some((low.min(access.address), high.max(access.address)));
        }
        let totals = reader.totals();
        if totals.pages != pages.len() as u64 {
            let what = format!(
                "the header counts {} pages, the trace has {}",
                totals.pages,
                pages.len()
            );
            return Err(TraceError::Damaged {
                path: path.to_owned(),
                offset: 32,
                what,
            });
        }
        let count = |bits: fn(&PageUse) -> u64| pages.values().map(bits).sum();
        Ok(Self {
            format_version: FORMAT_VERSION,
            description: reader.description().clone(),
            totals,
            written_pages: count(|page| u64::from(page.written != 0)),
            lines: count(|page| u64::from(page.used.count_ones())),
            written_lines: count(|page| u64::from(page.written.count_ones())),
            page_touches,
            addresses,
            blocks: reader.blocks(),
            file_bytes: reader.bytes_read(),
        })
    }
}
