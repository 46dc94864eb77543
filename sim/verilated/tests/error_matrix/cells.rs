//! The cells: what can go wrong, where a request can be then, how many more requests could leave; and why some of them cannot be.

use Kind::*;
use Place::*;

/// What goes wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    UnsupportedRequest,
    CompleterAbort,
    CompletionTimeOut,
    Poisoned,
    LateAfterTimeOut,
    Duplicate,
    Reordered,
    SurpriseRemoval,
    IommuFault,
}

/// Where the request is that it goes wrong with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    FetchWithoutChunk,
    FetchWithChunks,
    FetchCancelled,
    PageWrite,
    EventRecord,
    EventIndex,
    Message,
    CopyRead,
    CopyWrite,
    WriteBackRead,
    WriteBackAtNode,
}

/// How many more requests of its kind could leave.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Free {
    None,
    One,
    All,
}

pub const KINDS: [(Kind, &str); 9] = [
    (UnsupportedRequest, "unsupported request"),
    (CompleterAbort, "completer abort"),
    (CompletionTimeOut, "completion time-out"),
    (Poisoned, "poisoned"),
    (LateAfterTimeOut, "late after time-out"),
    (Duplicate, "duplicate"),
    (Reordered, "reordered"),
    (SurpriseRemoval, "surprise removal"),
    (IommuFault, "IOMMU fault"),
];

pub const PLACES: [(Place, &str); 11] = [
    (FetchWithoutChunk, "fetch, no chunk yet"),
    (FetchWithChunks, "fetch, some chunks here"),
    (FetchCancelled, "fetch, cancel sent"),
    (PageWrite, "write of a page's chunk to DRAM"),
    (EventRecord, "event record"),
    (EventIndex, "producer index"),
    (Message, "MSI-X message"),
    (CopyRead, "read of a host copy"),
    (CopyWrite, "write of a host copy"),
    (WriteBackRead, "DRAM read of a write-back"),
    (WriteBackAtNode, "write-back at its node"),
];

pub const FREE: [(Free, &str); 3] = [(Free::None, "none"), (Free::One, "one"), (Free::All, "all")];

/// Why a cell cannot be; None when it can.
pub fn unreachable(place: Place, kind: Kind, free: Free) -> Option<&'static str> {
    let at_host = matches!(
        place,
        EventRecord | EventIndex | Message | CopyRead | CopyWrite
    );
    let at_dram = matches!(place, PageWrite | WriteBackRead);
    match (place, kind) {
        (CopyRead, _) if free != Free::None => Some("one read of host memory at a time"),
        (_, LateAfterTimeOut | Duplicate) if at_host => Some(
            "the port is AXI: one answer to each burst; the PCIe block drops what comes late or twice",
        ),
        (_, Reordered) if at_host => Some("the port is AXI with one id: answers keep the order"),
        (EventRecord | EventIndex | Message | CopyWrite, Poisoned) => {
            Some("poison comes with data, and the answer to a write has none")
        }
        (_, IommuFault) if !at_host => Some("no host memory is involved"),
        (_, CompletionTimeOut | LateAfterTimeOut) if at_dram => {
            Some("DRAM answers within its stated bound; the agent has no time-out for it")
        }
        (_, Duplicate) if at_dram => Some("the port is AXI: one answer to each burst"),
        (PageWrite, Poisoned) => Some("poison comes with data, and the answer to a write has none"),
        (_, SurpriseRemoval) if at_dram => Some("DRAM is on the card and goes with the agent"),
        (FetchWithoutChunk, Duplicate) => Some("a duplicate has a first copy"),
        (FetchWithoutChunk | FetchWithChunks, LateAfterTimeOut) => {
            Some("after the time-out the cancel is sent: see there")
        }
        (FetchCancelled, CompletionTimeOut) => Some(
            "a cancel has no time-out: the slot waits for its confirmation, or for the reset of the transport",
        ),
        (FetchCancelled, Duplicate) => Some(
            "copies of a page that was cancelled are late chunks; those of one that had come are in `late_copies_in_every_state`",
        ),
        (WriteBackAtNode, CompletionTimeOut | LateAfterTimeOut | SurpriseRemoval) => {
            Some("the transport owes an end to each write-back; the agent has no time-out for it")
        }
        (WriteBackAtNode, Duplicate) => Some("the transport owes one end to each write-back"),
        (WriteBackAtNode, Reordered) => Some("acknowledgements name their slot and have no order"),
        _ => None,
    }
}
