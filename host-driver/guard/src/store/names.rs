//! Names of objects in a store, all below the prefix of a memory.
//!
//! ```text
//!   owner                                    the ownership record, where the store is the arbiter
//!   epochs/GENERATION-begin                  what this generation began with
//!   epochs/GENERATION-EPOCH                  a complete epoch of this generation: names its manifest
//!   epochs/GENERATION-EPOCH-signal           handed over with this epoch
//!   images/GENERATION/PROCESS/manifest-EPOCH names the objects of pages
//!   images/GENERATION/PROCESS/pages-NUMBER   pages, one behind the other
//! ```
//! No name is ever used for two contents: what a put that was given up, doubled or late does to its name is what it was to do. Numbers have
//! leading zeros, so that names are in the order of numbers.

use crate::protocol::{Complete, Epoch, Generation};
use serde::{Deserialize, Serialize};
use std::fmt;

/// Folder of the records that say what is complete.
pub const EPOCHS: &str = "epochs";
/// Folder of images.
pub const IMAGES: &str = "images";

/// Of one generation, as one process writes it: nothing else writes below its prefix.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Writer {
    /// The generation.
    pub generation: Generation,
    /// Drawn by the process.
    pub process: u64,
}

impl fmt::Display for Writer {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "{IMAGES}/{:020}/{:016x}",
            self.generation, self.process
        )
    }
}

impl Writer {
    /// An object of pages.
    pub fn pages(self, number: u32) -> String {
        format!("{self}/pages-{number:010}")
    }

    /// The manifest of an epoch.
    pub fn manifest(self, epoch: Epoch) -> String {
        format!("{self}/manifest-{epoch:020}")
    }
}

/// A record of what is complete.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum EpochName {
    /// What a generation began with.
    Begin(Generation),
    /// An epoch of a generation.
    Complete(Complete),
}

impl fmt::Display for EpochName {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Begin(generation) => write!(formatter, "{EPOCHS}/{generation:020}-begin"),
            Self::Complete(complete) => {
                write!(
                    formatter,
                    "{EPOCHS}/{:020}-{:020}",
                    complete.generation, complete.epoch
                )
            }
        }
    }
}

impl EpochName {
    /// The record that a name stands for; `None` for a name that is no record's.
    pub fn parse(name: &str) -> Option<Self> {
        let (generation, rest) = name
            .strip_prefix(EPOCHS)?
            .strip_prefix('/')?
            .split_once('-')?;
        let generation = generation.parse().ok()?;
        let found = match rest {
            "begin" => Self::Begin(generation),
            epoch => Self::Complete(Complete {
                generation,
                epoch: epoch.parse().ok()?,
            }),
        };
        (found.to_string() == name).then_some(found)
    }

    /// Its generation.
    pub fn generation(self) -> Generation {
        match self {
            Self::Begin(generation) => generation,
            Self::Complete(complete) => complete.generation,
        }
    }
}

/// A hand-over with this epoch.
pub fn signal(complete: Complete) -> String {
    format!("{}-signal", EpochName::Complete(complete))
}

/// The hand-over that a name stands for.
pub fn parse_signal(name: &str) -> Option<Complete> {
    match EpochName::parse(name.strip_suffix("-signal")?)? {
        EpochName::Complete(complete) => Some(complete),
        EpochName::Begin(_) => None,
    }
}

/// The generation below whose prefix an object of an image is.
pub fn generation_of(name: &str) -> Option<Generation> {
    let (generation, _) = name
        .strip_prefix(IMAGES)?
        .strip_prefix('/')?
        .split_once('/')?;
    generation.parse().ok()
}

/// Which record says what the last complete memory is, for somebody who takes over from `generation`: that generation's last epoch; without one,
/// what it began with; a generation that left no record never ran, and what it would have begun with counts.
pub fn last_record(
    names: impl IntoIterator<Item = EpochName>,
    generation: Generation,
) -> Option<EpochName> {
    // `Begin` is less than `Complete`, but generations come first.
    names
        .into_iter()
        .filter(|name| name.generation() <= generation)
        .max_by_key(|name| (name.generation(), *name))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn complete(generation: Generation, epoch: Epoch) -> EpochName {
        EpochName::Complete(Complete { generation, epoch })
    }

    #[test]
    fn a_record_is_found_by_its_name_and_nothing_else_is() {
        for name in [EpochName::Begin(7), complete(7, 3), complete(u64::MAX, 0)] {
            assert_eq!(EpochName::parse(&name.to_string()), Some(name));
        }
        for name in [
            "epochs/7-begin",
            "epochs/00000000000000000007",
            "epochs/00000000000000000007-00000000000000000001-signal",
            "epochs/00000000000000000007-ended",
            "",
        ] {
            assert_eq!(EpochName::parse(name), None, "{name}");
        }
        let handed = Complete {
            generation: 3,
            epoch: 2,
        };
        assert_eq!(parse_signal(&signal(handed)), Some(handed));
        assert_eq!(parse_signal("epochs/3-2-signal"), None);
        let writer = Writer {
            generation: 12,
            process: 5,
        };
        assert_eq!(generation_of(&writer.pages(3)), Some(12));
        assert_eq!(generation_of("epochs/12/x"), None);
    }

    #[test]
    fn the_last_record_is_that_of_the_last_generation_that_ran() {
        let all = [
            EpochName::Begin(4),
            complete(4, 2),
            complete(4, 10),
            EpochName::Begin(6),
            complete(9, 1),
        ];
        let last = |generation| last_record(all, generation);
        assert_eq!(last(3), None);
        assert_eq!(last(4), Some(complete(4, 10)));
        assert_eq!(last(5), Some(complete(4, 10)), "5 left nothing: never ran");
        assert_eq!(last(6), Some(EpochName::Begin(6)));
        assert_eq!(last(8), Some(EpochName::Begin(6)));
        assert_eq!(last(9), Some(complete(9, 1)));
    }
}
