//! Synthetic traces: sixteen access patterns of known programs, from one seed.
//!
//! Every pattern takes place in an arena that starts at page 0x10_0000. `scale` multiplies footprint and length
//! alike; at 1 the patterns have 8 to 40 MiB. "k lines" of a page are k evenly spaced lines.

mod irregular;
mod regular;
mod semi_regular;

use crate::access::{Access, Merger};
use crate::error::Result;
use crate::random::SplitMix64;
use outrigger_registers::parameters::{LINE_BYTES, LINES_PER_PAGE, PAGE_BYTES};
use std::fmt;
use std::str::FromStr;

/// First virtual page of every synthetic trace.
pub const ARENA_FIRST_PAGE: u64 = 0x10_0000;

/// An access pattern.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Sequential: 8192 pages, 4 passes, 16 lines a page, every 4th page written.
    Sequential,
    /// Page stride 5: 8192 pages, 4 rounds of 5 phases, phase k touches pages k, k+5, ..., 8 lines a page.
    Stride5,
    /// 8 sequential streams of 1024 pages, the next stream drawn evenly, 16 lines a page, stream 7 writes, 4 passes.
    Streams8,
    /// C = A x B, 1024 x 1024 doubles, loops i-j-k, 4 rows, every 4th column.
    MatrixNaive,
    /// The same product in tiles of 64 x 64, 4 of 16 tile rows, 8 lines per tile row.
    MatrixBlocked,
    /// Two breadth-first searches of an R-MAT graph with 2^17 vertices and 16 edges each, in CSR form.
    BreadthFirst,
    /// Hash join: build from 262144, probe with 524288 tuples of 16 bytes, a table of 262144 buckets of 64 bytes.
    HashJoin,
    /// B-tree of 4096 leaves, one page a node: 60000 look-ups, leaves by Zipf 0.6, 30 % scan 3 further leaves.
    BTree,
    /// Key-value store: 262144 values of 128 bytes and as many 8-byte buckets, 400000 operations, Zipf 0.99, 5 % updates.
    ZipfKeyValue,
    /// Garbage collector: 8192 pages, 3 cycles of 40000 marking steps and a linear sweep.
    GarbageSweep,
    /// 6144 pages, twice: 2 sequential passes, 60000 Zipf 0.99 touches, stride 3, 3 laps of a fixed random order.
    Phases,
    /// 4 address spaces 1 TiB apart in turns of 500 page touches: sequential, stride 3, Zipf 0.99, fixed random order.
    MultiProcess,
    /// 8192 pages, 300000 even page touches, 2 lines each, a quarter of them writes.
    Random,
    /// One random cycle through 8192 pages, one line each, 8 laps.
    Chase,
    /// 4 scans of 4096 pages (32 lines each), for half of them one line of the matching page of a second column.
    Columnar,
    /// Five-point stencil: 1024 rows of 16 KiB, an input and an output grid, 4 sweeps.
    Stencil,
}

impl Kind {
    /// All patterns.
    pub const ALL: [Self; 16] = [
        Self::Sequential,
        Self::Stride5,
        Self::Streams8,
        Self::MatrixNaive,
        Self::MatrixBlocked,
        Self::BreadthFirst,
        Self::HashJoin,
        Self::BTree,
        Self::ZipfKeyValue,
        Self::GarbageSweep,
        Self::Phases,
        Self::MultiProcess,
        Self::Random,
        Self::Chase,
        Self::Columnar,
        Self::Stencil,
    ];

    /// Its name on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Sequential => "seq",
            Self::Stride5 => "stride5",
            Self::Streams8 => "streams8",
            Self::MatrixNaive => "mm-naive",
            Self::MatrixBlocked => "mm-block",
            Self::BreadthFirst => "bfs",
            Self::HashJoin => "hashjoin",
            Self::BTree => "btree",
            Self::ZipfKeyValue => "zipf-kv",
            Self::GarbageSweep => "gc-sweep",
            Self::Phases => "phases",
            Self::MultiProcess => "multiproc",
            Self::Random => "random",
            Self::Chase => "chase",
            Self::Columnar => "columnar",
            Self::Stencil => "stencil",
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.name())
    }
}

impl FromStr for Kind {
    type Err = String;

    fn from_str(name: &str) -> std::result::Result<Self, String> {
        Self::ALL
            .into_iter()
            .find(|kind| kind.name() == name)
            .ok_or_else(|| {
                let names: Vec<&str> = Self::ALL.iter().map(|kind| kind.name()).collect();
                format!("no such pattern; allowed: {}", names.join(", "))
            })
    }
}

/// A factor for footprint and length.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Scale(f64);

impl Scale {
    /// Smallest factor.
    pub const MINIMUM: f64 = 1.0 / 64.0;
    /// Largest factor.
    pub const MAXIMUM: f64 = 4.0;
    /// Footprint and length as documented at each [`Kind`].
    pub const ONE: Self = Self(1.0);

    /// A factor in [`Self::MINIMUM`]..=[`Self::MAXIMUM`], otherwise none.
    pub fn new(factor: f64) -> Option<Self> {
        (Self::MINIMUM..=Self::MAXIMUM)
            .contains(&factor)
            .then_some(Self(factor))
    }

    /// The factor.
    pub fn factor(self) -> f64 {
        self.0
    }

    /// `count` scaled, to a multiple of `granule` and at least one of them.
    fn of(self, count: u64, granule: u64) -> u64 {
        let granules = (count as f64 * self.0 / granule as f64).round() as u64;
        granules.max(1) * granule
    }

    /// The side of a square whose area scales.
    fn of_side(self, side: u64, granule: u64) -> u64 {
        Self(self.0.sqrt()).of(side, granule)
    }
}

/// Takes accesses; an error ends the generation.
pub type Sink<'a> = &'a mut dyn FnMut(Access) -> Result<()>;

/// Generates `kind`; the same arguments always give the same accesses.
///
/// # Errors
/// Those of `sink`.
pub fn generate(kind: Kind, seed: u64, scale: Scale, sink: Sink<'_>) -> Result<()> {
    let mut arena = Arena {
        sink,
        merger: Merger::default(),
        random: SplitMix64::new(seed),
        scale,
    };
    match kind {
        Kind::Sequential => regular::sequential(&mut arena),
        Kind::Stride5 => regular::stride_5(&mut arena),
        Kind::Streams8 => regular::streams_8(&mut arena),
        Kind::MatrixNaive => regular::matrix_naive(&mut arena),
        Kind::MatrixBlocked => regular::matrix_blocked(&mut arena),
        Kind::Stencil => regular::stencil(&mut arena),
        Kind::GarbageSweep => semi_regular::garbage_sweep(&mut arena),
        Kind::Phases => semi_regular::phases(&mut arena),
        Kind::MultiProcess => semi_regular::multi_process(&mut arena),
        Kind::Chase => semi_regular::chase(&mut arena),
        Kind::Columnar => semi_regular::columnar(&mut arena),
        Kind::BreadthFirst => irregular::breadth_first(&mut arena),
        Kind::HashJoin => irregular::hash_join(&mut arena),
        Kind::BTree => irregular::b_tree(&mut arena),
        Kind::ZipfKeyValue => irregular::zipf_key_value(&mut arena),
        Kind::Random => irregular::random(&mut arena),
    }?;
    match arena.merger.finish() {
        Some(access) => (arena.sink)(access),
        None => Ok(()),
    }
}

/// Where a pattern takes place, and its source of random numbers.
struct Arena<'a> {
    sink: Sink<'a>,
    merger: Merger,
    random: SplitMix64,
    scale: Scale,
}

impl Arena<'_> {
    /// Refers to byte `offset` of the arena.
    fn byte(&mut self, offset: u64, write: bool) -> Result<()> {
        let address = ARENA_FIRST_PAGE * PAGE_BYTES as u64 + offset;
        match self.merger.push(Access::at(address, write)) {
            Some(access) => (self.sink)(access),
            None => Ok(()),
        }
    }

    /// Refers to `lines` evenly spaced lines of page `page` of the arena.
    fn page(&mut self, page: u64, lines: u64, write: bool) -> Result<()> {
        let distance = LINES_PER_PAGE as u64 / lines * LINE_BYTES as u64;
        (0..lines).try_for_each(|line| self.byte(page * PAGE_BYTES as u64 + line * distance, write))
    }
}

#[cfg(test)]
mod tests;
