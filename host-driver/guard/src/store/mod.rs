//! Shared storage - S3 or a file system - as the place where a memory is saved, and from where another host takes it (HA3, HA5).
//!
//! ```text
//!   owner (generation 7)                        store                                        who takes over (generation 8)
//!     pages --> objects ----------------------> images/7/PROCESS/pages-1, -2, ...
//!     commit -> manifest ---------------------> images/7/PROCESS/manifest-3 <---------+
//!            -> record, last -----------------> epochs/7-3 ---------------------------+ <-- swap, then look up, then
//!     signal ---------------------------------> epochs/7-3-signal                           +---- epochs/8-begin, then run
//! ```
//! Promises, each with a rule ([`StoreRule`]) that the model in `tests/store_model.rs` leaves out once:
//! - An epoch is complete when its record is there, which is written last; everything that it names is checked when it is read.
//! - What a host is told to be complete, whoever takes over later finds, or a later one.
//! - A generation writes under its own prefix only. What it does after somebody took over changes nothing that the newer one reads: that one put on
//!   record what it began with.

mod bucket;
mod configuration;
mod image;
mod names;
mod ownership;
mod record;
mod rule;
mod saver;
mod target;

pub use bucket::{Bucket, Conditional, StoreError, Version};
pub use configuration::{IfShort, Kind, Limits, StoreTable};
pub use image::{Found, StoredImage, begin, begun_with, look};
pub use names::{EPOCHS, EpochName, Writer, generation_of, last_record, parse_signal, signal};
pub use ownership::{Next, OWNERSHIP_RULES, Ownership, OwnershipRule, Seen, View};
pub use record::{
    Damage, EpochRecord, ManifestName, Place, Places, format_manifest, manifest_bytes, page_of,
    parse_manifest,
};
pub use rule::{STORE_RULES, StoreRule};
pub use saver::{Put, Saver, Settings, What};
pub use target::{StoreTarget, open};
