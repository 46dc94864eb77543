//! The protocol of a pair of hosts: what each does upon what it hears, as values. Whoever runs it does the sending, storing and stopping.
//!
//! ```text
//!   Input --> Host::on --> Output, Output, ...      in this order; a host may die after any of them
//! ```

mod ahead;
mod arbiter;
mod early;
mod flight;
mod hear;
mod host;
mod image;
mod lease;
mod owner;
mod release;
mod standby;

pub use arbiter::{Arbiter, Record, Reply, Request};
pub use early::Early;
pub use host::{Configuration, Durable, Host, Input, Origin, Output, Refusal, Role, Source};
pub use image::{Checksums, Complete, Image, checksum};
pub use owner::{Owner, State};

/// One of the two hosts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum HostId {
    /// The one that runs first.
    First,
    /// The other.
    Second,
}

impl HostId {
    /// The other host.
    pub fn other(self) -> Self {
        match self {
            Self::First => Self::Second,
            Self::Second => Self::First,
        }
    }
}

/// Counts the owners of the memory: each begins with the next.
pub type Generation = u64;
/// Counts the commits of a generation.
pub type Epoch = u64;
/// A page of the protected memory.
pub type Page = u32;
/// Time in milliseconds, by the clock of whoever says it.
pub type Milliseconds = u64;

/// What the hosts say to each other. Every message may be lost, late, doubled, or overtaken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Message {
    /// A page as it was when this was sent.
    Page {
        /// Of this generation.
        generation: Generation,
        /// Rises with every page that the generation sends.
        sequence: u64,
        /// Which.
        page: Page,
        /// The checksum of what is in it.
        contents: u64,
    },
    /// That page is stored.
    PageStored {
        /// Of this generation.
        generation: Generation,
        /// By the process of this number: what an earlier one had is gone.
        keeper: u64,
        /// Which.
        page: Page,
        /// Of the page that is stored, or of a later one.
        sequence: u64,
    },
    /// The sender keeps an image.
    Keeps {
        /// Of this generation.
        generation: Generation,
        /// By the process of this number: what an earlier one had is gone.
        keeper: u64,
        /// It has AC.
        power: bool,
    },
    /// The pages sent are the memory as it stands, and it stands still.
    Commit {
        /// Of this generation.
        generation: Generation,
        /// Which commit.
        epoch: Epoch,
        /// Of the whole memory.
        digest: u64,
    },
    /// The image of that epoch is complete and kept.
    Committed {
        /// Of this generation.
        generation: Generation,
        /// Which commit.
        epoch: Epoch,
    },
    /// The image is not what the commit says.
    CommitRefused {
        /// Of this generation.
        generation: Generation,
        /// Which commit.
        epoch: Epoch,
    },
    /// Take over: the sender will not run again in this generation.
    Signal {
        /// Of this generation.
        generation: Generation,
        /// With the image of this epoch.
        epoch: Epoch,
    },
    /// The sender wants to go on after all: may it?
    Reclaim {
        /// After this generation.
        generation: Generation,
    },
    /// The sender has not taken over from this generation and never will.
    GivenBack {
        /// This one.
        generation: Generation,
    },
    /// The sender has taken over from this generation.
    Taken {
        /// This one.
        generation: Generation,
    },
    /// An early hand-over: these pages are still to come, the memory stands still, and all others are stored.
    Missing {
        /// Of this generation.
        generation: Generation,
        /// Which commit it is to become.
        epoch: Epoch,
        /// The first page that this says something of: a multiple of 64.
        first: Page,
        /// The least bit is that page, the next bit the next one; a bit that is set is a page that is missing.
        pages: u64,
    },
    /// With all of [`Message::Missing`] the final dirty map of an early hand-over.
    Map {
        /// Of this generation.
        generation: Generation,
        /// Which commit it is to become.
        epoch: Epoch,
        /// How many pages are missing.
        missing: u32,
        /// Pages with this number or a lower one are older than the map.
        floor: u64,
        /// Of the pages that are not missing.
        digest: u64,
    },
    /// The final dirty map is known, and the pages that it does not name are stored.
    MapStored {
        /// Of this generation.
        generation: Generation,
        /// By the process of this number.
        keeper: u64,
        /// Which commit it is to become.
        epoch: Epoch,
    },
    /// The pages that are not missing are not what the map says.
    MapRefused {
        /// Of this generation.
        generation: Generation,
        /// Which commit it was to become.
        epoch: Epoch,
    },
    /// Somebody waits for a page that is missing: it goes before the others.
    Want {
        /// Of this generation.
        generation: Generation,
        /// Which.
        page: Page,
    },
    /// The sender ran ahead of this generation's memory, in a generation of its own. That is void: it does not run in it, and never will.
    Void {
        /// The memory's.
        generation: Generation,
        /// The one that is void.
        ahead: Generation,
    },
}

/// A rule that a deliberately wrong variant leaves out, for tests that must notice it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rule {
    /// The application stands still before the commit.
    QuiesceBeforeCommit,
    /// The image is complete before the signal, and before it is served.
    CompleteBeforeTaking,
    /// The hand-over is on stable storage before the signal.
    NoteBeforeSignal,
    /// After the signal the sender runs only by a swap or with the receiver's word.
    SwapAfterSignal,
    /// A commit counts when the image has its digest.
    DigestOfCommit,
    /// What is served is the image of the commit, not what has come since.
    ServeCommitted,
    /// Where there is an arbiter, the swap is won before running.
    SwapBeforeRunning,
    /// Without an arbiter silence is no hand-over.
    SilenceIsNoSignal,
    /// The application stops before the lease ends.
    StopBeforeLeaseEnds,
    /// A lease counts from the request for it.
    LeaseFromRequest,
    /// A refusal to take over is on stable storage before it is said.
    NoteBeforeGivingBack,
    /// A take-over without arbiter is on stable storage before the application runs.
    NoteBeforeTaking,
    /// A memory that a process finds when it starts counts only in the generation that ran with it.
    MemoryOfGeneration,
    /// It counts as well in the one that was noted to go on with it, whose process died before the memory was marked.
    MemoryGoesOn,
    /// Dirty pages never exceed the budget.
    Budget,
    /// When the application stands still, what it has written is looked for once more.
    ScanAfterFreeze,
    /// A page is protected before it is read.
    ProtectBeforeCopy,
    /// The final dirty map is acknowledged before an early signal, and nobody runs ahead without it.
    MapBeforeSignal,
    /// Only what was sent after the final dirty map is what the map waits for.
    FinalPagesOnly,
    /// A page is stored before its valid bit is set.
    StoreBeforeValid,
    /// Replies are held until the image is complete.
    HoldReplies,
    /// That it runs ahead is on stable storage before the application does.
    NoteBeforeRunningAhead,
    /// That the image is complete is on stable storage before replies leave.
    NoteBeforeReplies,
    /// That a run ahead is void is on stable storage before it is said.
    NoteBeforeVoid,
    /// The source of a run ahead sends on, whatever the arbiter says to what it was asked before.
    FeedUntilTaken,
    /// A run ahead ends when its source is silent for too long.
    SilenceEndsAhead,
    /// Who got the memory from a host on battery keeps it while both are on battery.
    OnceOnBattery,
    /// A page is sent in each generation, however few are unsaved: by that the other host learns of it, and says whether it has AC.
    PageOfEachGeneration,
}

/// All rules.
pub const RULES: [Rule; 28] = [
    Rule::QuiesceBeforeCommit,
    Rule::CompleteBeforeTaking,
    Rule::NoteBeforeSignal,
    Rule::SwapAfterSignal,
    Rule::DigestOfCommit,
    Rule::ServeCommitted,
    Rule::SwapBeforeRunning,
    Rule::SilenceIsNoSignal,
    Rule::StopBeforeLeaseEnds,
    Rule::LeaseFromRequest,
    Rule::NoteBeforeGivingBack,
    Rule::NoteBeforeTaking,
    Rule::MemoryOfGeneration,
    Rule::MemoryGoesOn,
    Rule::Budget,
    Rule::ScanAfterFreeze,
    Rule::ProtectBeforeCopy,
    Rule::MapBeforeSignal,
    Rule::FinalPagesOnly,
    Rule::StoreBeforeValid,
    Rule::HoldReplies,
    Rule::NoteBeforeRunningAhead,
    Rule::NoteBeforeReplies,
    Rule::NoteBeforeVoid,
    Rule::FeedUntilTaken,
    Rule::SilenceEndsAhead,
    Rule::OnceOnBattery,
    Rule::PageOfEachGeneration,
];
