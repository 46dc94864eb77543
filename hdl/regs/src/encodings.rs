//! Codes and layouts that circuit, models and driver share: operations, results, states, errors, events, tags, entries (DR2).

/// An enum with numbers, the names of the documents and the sentences of the documents.
macro_rules! encoding {
    ($(#[$meta:meta])* $name:ident { $($variant:ident = $code:literal, $text:literal, $description:literal;)* }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $name {
            $(#[doc = $description] $variant = $code,)*
        }

        impl $name {
            /// Every code with its name in the documents and what it says.
            pub const ALL: &'static [(Self, &'static str, &'static str)] =
                &[$((Self::$variant, $text, $description),)*];

            /// The number in the register or record.
            pub const fn code(self) -> u32 {
                self as u32
            }

            /// The meaning of a number, `None` when it has none.
            pub const fn from_code(code: u32) -> Option<Self> {
                match code {
                    $($code => Some(Self::$variant),)*
                    _ => None,
                }
            }

            /// The name in the documents.
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $text,)*
                }
            }
        }

        impl core::fmt::Display for $name {
            fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                formatter.write_str(self.name())
            }
        }
    };
}

encoding! {
    /// What a write to `COMMAND` starts (section 6 of the agent's description).
    Operation {
        PostFrame = 1, "POST_FRAME", "Puts a page frame on the free list.";
        Demand = 2, "DEMAND", "Fetches a page ahead of the others and pins it.";
        Release = 3, "RELEASE", "Drops a pin; a failed page becomes remote.";
        EvictBegin = 4, "EVICT_BEGIN", "Makes the page of a frame leave: it is not installed any more.";
        EvictCommit = 5, "EVICT_COMMIT", "Checks the entry and the fence, writes a dirty page back, frees the frame.";
        EvictAbort = 6, "EVICT_ABORT", "Makes a leaving page resident again.";
        WithdrawFrame = 7, "WITHDRAW_FRAME", "Takes a frame off the free list.";
        QueryPage = 8, "QUERY_PAGE", "Tells state, pin, frame and entry address of a page.";
        QueryFrame = 9, "QUERY_FRAME", "Tells which page is in a frame.";
        SetTag = 10, "SET_TAG", "Sets the tag of a table frame.";
        NextVictim = 11, "NEXT_VICTIM", "Moves the clock hand and names a cold frame.";
        EvictNext = 12, "EVICT_NEXT", "NEXT_VICTIM and EVICT_BEGIN of what it finds, in one.";
        PostFrames = 13, "POST_FRAMES", "Puts a range of page frames on the free list.";
    }
}

encoding! {
    /// How a command ended.
    CommandResult {
        Ok = 0, "OK", "Done.";
        BadArgument = 1, "BAD_ARGUMENT", "The argument is outside of what the device has.";
        Refused = 2, "REFUSED", "The page or frame is not in a state for it.";
        Already = 3, "ALREADY", "The page is local already.";
        Busy = 4, "BUSY", "Not now: something that it needs is taken.";
        NoFrame = 5, "NO_FRAME", "The free list is empty.";
        EntryNotRemote = 6, "ENTRY_NOT_REMOTE", "The entry in memory does not name the page as remote.";
        OldToken = 7, "OLD_TOKEN", "No flush fence was answered since EVICT_BEGIN.";
        Retry = 8, "RETRY", "Nothing found among those looked at by this call.";
    }
}

encoding! {
    /// How a copy of the self-test ended.
    CopyEnd {
        Complete = 0, "COMPLETE", "All bytes are written and acknowledged, or there was no copy yet.";
        ReadError = 1, "READ_ERROR", "A read of host memory was answered with an error; what came before it is written.";
        WriteError = 2, "WRITE_ERROR", "A write to host memory was answered with an error.";
        Stopped = 3, "STOPPED", "A function reset came, or the function may not master the bus.";
    }
}

encoding! {
    /// State of a remote page in the directory.
    PageState {
        Remote = 0, "remote", "Only at its memory node.";
        Fetching = 1, "fetching", "On its way.";
        Staged = 2, "staged", "In a frame, in no entry yet.";
        Resident = 3, "resident", "In a frame and in its entry.";
        Leaving = 4, "leaving", "In a frame, being evicted by software.";
        WritingBack = 5, "writing-back", "Being written to its memory node.";
        Failed = 6, "failed", "Its fetch failed; software must release or demand it.";
    }
}

encoding! {
    /// Why a register write was refused (`ERROR.code`).
    ErrorCode {
        None = 0, "NONE", "No write was refused since the last clear.";
        BoundReachesTimeout = 1, "BOUND_REACHES_TIMEOUT", "The reply bound would reach the interconnect's time-out.";
        OutOfRange = 2, "OUT_OF_RANGE", "The value is outside of the register's range, or sets a reserved bit.";
        MisalignedBase = 3, "MISALIGNED_BASE", "The base is not aligned to the size of what it locates.";
        CommandBusy = 4, "COMMAND_BUSY", "A command is running.";
        ReadOnly = 5, "READ_ONLY", "The register cannot be written.";
        Unmapped = 6, "UNMAPPED", "There is no register at the offset.";
    }
}

encoding! {
    /// Type of an event record.
    EventType {
        Staged = 1, "STAGED", "A late or demanded page has come.";
        Alias = 2, "ALIAS", "A page was named under a second entry address.";
        BadEntry = 3, "BAD_ENTRY", "A managed entry points to where none may.";
        FetchFailed = 4, "FETCH_FAILED", "A fetch failed; the page is in state failed.";
        FetchCancelled = 5, "FETCH_CANCELLED", "A fetch timed out and its cancel was confirmed.";
        Evicted = 6, "EVICTED", "A page is remote again.";
        WritebackFailed = 7, "WRITEBACK_FAILED", "A write-back failed; the page is leaving again.";
    }
}

encoding! {
    /// Level of a table frame (bits 0-1 of its tag).
    TableLevel {
        None = 0, "none", "Not a page-table page.";
        Leaf = 1, "leaf", "Holds 4 KiB entries: its lines are looked at.";
        Middle = 2, "middle", "The level of 2 MiB entries.";
        Upper = 3, "upper", "A level above.";
    }
}

/// Bits and positions of a table frame's tag.
pub mod tag {
    /// Bits of a tag.
    pub const BITS: u32 = 4;
    /// Bits of the level.
    pub const LEVEL_MASK: u32 = 0b0011;
    /// Replies of the frame's lines are never held.
    pub const NO_HOLD: u32 = 0b0100;
    /// Lines of the frame start no fetch and no event.
    pub const QUIET: u32 = 0b1000;
    /// Lowest bit of the tag in the argument of SET_TAG; the table frame is below.
    pub const ARGUMENT_LOW: u32 = 16;
}

/// Layout of a page-table entry; the three flag positions are registers, these are their values after reset.
pub mod entry {
    /// Lowest bit of the frame number.
    pub const FRAME_LOW: u32 = 12;
    /// Bits that hold the frame number (12..51).
    pub const FRAME_BITS: u32 = 40;
    /// Present.
    pub const PRESENT_BIT_RESET: u32 = 0;
    /// The entry belongs to the agent.
    pub const MANAGED_BIT_RESET: u32 = 9;
    /// The reply could not wait for the page.
    pub const LATE_BIT_RESET: u32 = 10;
}

/// Layout of the results of `QUERY_PAGE`.
pub mod query_page {
    /// Lowest bit of the state in `COMMAND_RESULT0`.
    pub const STATE_LOW: u32 = 0;
    /// Bits of the state.
    pub const STATE_BITS: u32 = 3;
    /// The page is pinned.
    pub const PINNED_BIT: u32 = 3;
    /// Lowest bit of the frame.
    pub const FRAME_LOW: u32 = 4;
    /// Bits of the frame.
    pub const FRAME_BITS: u32 = 12;
}

/// Layout of the first result of `EVICT_NEXT`; `NEXT_VICTIM` gives the frame alone.
pub mod victim {
    /// Lowest bit of the frame.
    pub const FRAME_LOW: u32 = 0;
    /// Bits of the frame.
    pub const FRAME_BITS: u32 = 12;
    /// Lowest bit of the page.
    pub const PAGE_LOW: u32 = 12;
    /// Bits of the page.
    pub const PAGE_BITS: u32 = 14;
}

/// A record of the event ring.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EventRecord {
    /// Number of its type, see [`EventType`].
    pub event_type: u8,
    /// Frame.
    pub frame: u16,
    /// Page.
    pub page: u32,
    /// Entry address, [`crate::parameters::ENTRY_UNSET`] when unknown.
    pub entry_address: u32,
    /// Sequence number, from 1; 0 says never written.
    pub sequence: u32,
}

impl EventRecord {
    /// Byte offset of type (bits 0-7) and frame (bits 16-31).
    pub const TYPE_AND_FRAME_BYTE: usize = 0;
    /// Lowest bit of the frame in the first word.
    pub const FRAME_LOW: u32 = 16;
    /// Byte offset of the page.
    pub const PAGE_BYTE: usize = 4;
    /// Byte offset of the entry address.
    pub const ENTRY_ADDRESS_BYTE: usize = 8;
    /// Byte offset of the sequence number.
    pub const SEQUENCE_BYTE: usize = 12;

    /// The record as it lies in memory.
    pub fn to_bytes(self) -> [u8; crate::parameters::EVENT_BYTES] {
        let words = [
            u32::from(self.event_type) | u32::from(self.frame) << Self::FRAME_LOW,
            self.page,
            self.entry_address,
            self.sequence,
        ];
        let mut bytes = [0; crate::parameters::EVENT_BYTES];
        for (chunk, word) in bytes.chunks_exact_mut(4).zip(words) {
            chunk.copy_from_slice(&word.to_le_bytes());
        }
        bytes
    }

    /// The record that lies in `bytes`.
    pub fn from_bytes(bytes: &[u8; crate::parameters::EVENT_BYTES]) -> Self {
        let word = |at: usize| {
            u32::from_le_bytes([bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]])
        };
        let first = word(Self::TYPE_AND_FRAME_BYTE);
        Self {
            event_type: first as u8,
            frame: (first >> Self::FRAME_LOW) as u16,
            page: word(Self::PAGE_BYTE),
            entry_address: word(Self::ENTRY_ADDRESS_BYTE),
            sequence: word(Self::SEQUENCE_BYTE),
        }
    }
}
