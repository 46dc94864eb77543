//! The error matrix: every kind of error at every state of every machine that has requests out, with all, one or none of its places free (DR5).
//!
//! ```text
//!   Kind x State x Free --> Cell: hit (a function that brings it about and looks at what follows), or out of reach, with the reason
//!                            |
//!                            +--> tests on each device        +--> docs/error-matrix.md
//! ```
//! After each: nothing leaks, and the next request of the same kind works with all places in use.

mod device_memory;
mod fetch_slots;
mod report;
mod write_backs;

pub use report::markdown;

use super::bench::Maker;

/// What goes wrong, in the words of PCIe; the ports of the agent have fewer, see [`Kind::meaning`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Nobody is there for the request.
    UnsupportedRequest,
    /// Whoever is there cannot.
    CompleterAbort,
    /// No answer comes.
    CompletionTimeout,
    /// The answer's data are known to be bad.
    Poisoned,
    /// The answer comes after it was given up.
    LateAfterTimeout,
    /// The answer comes twice.
    Duplicate,
    /// Parts of the answer, or answers, change places.
    Reordered,
    /// The other side is gone, with everything under way.
    SurpriseRemoval,
    /// The address has no translation.
    IommuFault,
}

/// All kinds.
pub const KINDS: [Kind; 9] = [
    Kind::UnsupportedRequest,
    Kind::CompleterAbort,
    Kind::CompletionTimeout,
    Kind::Poisoned,
    Kind::LateAfterTimeout,
    Kind::Duplicate,
    Kind::Reordered,
    Kind::SurpriseRemoval,
    Kind::IommuFault,
];

impl Kind {
    /// Its name in the report.
    pub fn name(self) -> &'static str {
        match self {
            Self::UnsupportedRequest => "unsupported request",
            Self::CompleterAbort => "completer abort",
            Self::CompletionTimeout => "completion time-out",
            Self::Poisoned => "poisoned",
            Self::LateAfterTimeout => "late after time-out",
            Self::Duplicate => "duplicate",
            Self::Reordered => "reordered",
            Self::SurpriseRemoval => "surprise removal",
            Self::IommuFault => "IOMMU fault",
        }
    }

    /// An answer that says that the request failed: at the ports of the agent these are one.
    fn is_refusal(self) -> bool {
        matches!(
            self,
            Self::UnsupportedRequest | Self::CompleterAbort | Self::Poisoned
        )
    }
}

/// How many places for requests are free beside the one that the error meets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Free {
    /// No other request is out.
    All,
    /// One more could be sent.
    One,
    /// None could.
    None,
}

/// All amounts.
pub const FREE: [Free; 3] = [Free::All, Free::One, Free::None];

impl Free {
    /// Its name in the report.
    pub fn name(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::One => "one",
            Self::None => "none",
        }
    }

    /// Other requests that are out, of `places` in all.
    fn others(self, places: u32) -> u32 {
        match self {
            Self::All => 0,
            Self::One => places - 2,
            Self::None => places - 1,
        }
    }
}

/// What becomes of a cell.
pub enum Reach {
    /// It is brought about by this, which fails the test when anything is not as it should be.
    Hit(Box<dyn Fn(Maker<'_>)>),
    /// It cannot be, for this reason.
    OutOfReach(&'static str),
}

/// One cell of the matrix.
pub struct Cell {
    /// The machine that has requests out.
    pub machine: &'static str,
    /// Its state when the error comes.
    pub state: &'static str,
    /// The error.
    pub kind: Kind,
    /// Places that are free.
    pub free: Free,
    /// Whether it can be.
    pub reach: Reach,
}

impl Cell {
    /// What the cell is, in a line.
    pub fn name(&self) -> String {
        format!(
            "{}, {}: {}, {} free",
            self.machine,
            self.state,
            self.kind.name(),
            self.free.name()
        )
    }
}

/// All cells.
pub fn cells() -> Vec<Cell> {
    let mut cells = fetch_slots::cells();
    cells.extend(device_memory::cells());
    cells.extend(write_backs::cells());
    cells
}

/// Every cell within reach, of one machine.
fn hit(make: Maker<'_>, machine: &str) {
    let mut hits = 0;
    for cell in cells().iter().filter(|cell| cell.machine == machine) {
        if let Reach::Hit(bring_about) = &cell.reach {
            // Shown when the test fails.
            println!("{}", cell.name());
            bring_about(make);
            hits += 1;
        }
    }
    assert!(hits > 0, "{machine}: no such machine");
}

/// The cells of fetch slots.
pub fn fetch_slots(make: Maker<'_>) {
    hit(make, fetch_slots::MACHINE);
}

/// The cells of requests to device memory.
pub fn device_memory(make: Maker<'_>) {
    for machine in device_memory::MACHINES {
        hit(make, machine);
    }
}

/// The cells of write-back slots.
pub fn write_backs(make: Maker<'_>) {
    hit(make, write_backs::MACHINE);
}
