//! Requests in hand: what was being worked on when the application ended, so that one that kills it is not retried for ever.
//!
//! ```text
//!   word 0   magic; 0 in a region that is new      words 8 n ...   a slot: request, failures, in hand (0 or 1)
//!   word 1   slots that are taken, so that the others need not be looked at; counted anew when an application begins
//! ```
//! A slot is noted before the work and released after it. Whatever is still in hand when an application begins was there when the one
//! before ended: it counts as one failure of that request.

use outrigger_attach::{Mapping, PAGE_BYTES};
use std::sync::atomic::{AtomicU64, Ordering};

const MAGIC: u64 = 0x0068_616e_6473_0001;
/// Words of a slot.
const SLOT: usize = 8;
/// The word with the number of slots that are taken.
const TAKEN: usize = 1;
const SLOTS: usize = PAGE_BYTES / 8 / SLOT - 1;
const REQUEST: usize = 0;
const FAILURES: usize = 1;
const IN_HAND: usize = 2;

/// Why a request is not worked on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// It was in hand at that many failures in a row.
    #[error("it was being worked on at {0} failures in a row")]
    Poison(u64),
    /// As many requests are in hand as can be noted.
    #[error("{SLOTS} requests are in hand or under suspicion")]
    Full,
}

/// The requests in hand of a region.
#[derive(Debug, Clone, Copy)]
pub struct Hands<'m> {
    words: &'m [AtomicU64],
    most_failures: u64,
}

/// A request in hand; released when dropped, and by a panic that unwinds, but not by an end of the process.
#[derive(Debug)]
pub struct InHand<'m> {
    slot: &'m [AtomicU64],
    taken: &'m AtomicU64,
}

impl<'m> Hands<'m> {
    /// Those of a region's first page.
    pub(crate) fn of(mapping: &'m Mapping, most_failures: u64) -> Self {
        Self {
            words: &mapping.words()[..PAGE_BYTES / 8],
            most_failures,
        }
    }

    fn slots(&self) -> impl Iterator<Item = &'m [AtomicU64]> {
        self.words[SLOT..].chunks_exact(SLOT)
    }

    /// Whether the region was used before.
    pub(crate) fn is_used(&self) -> bool {
        self.words[0].load(Ordering::Acquire) == MAGIC
    }

    /// A region that is new, or whose state is not to be used: nothing is in hand, nothing under suspicion.
    pub(crate) fn clear(&self) {
        self.words
            .iter()
            .for_each(|word| word.store(0, Ordering::Release));
        self.words[0].store(MAGIC, Ordering::Release);
    }

    /// Whatever is in hand was so at a failure.
    pub(crate) fn count_failures(&self) {
        for slot in self.slots() {
            if slot[IN_HAND].swap(0, Ordering::AcqRel) != 0 {
                slot[FAILURES].fetch_add(1, Ordering::AcqRel);
            }
        }
        // The one before may have ended between a slot and its count.
        let taken = self
            .slots()
            .filter(|slot| slot[REQUEST].load(Ordering::Acquire) != 0);
        self.words[TAKEN].store(taken.count() as u64, Ordering::Release);
    }

    /// Takes a request into hand; `request` is a number of it that is the same when it is retried, and not 0. One thread at a time.
    ///
    /// # Errors
    /// See [`Refused`].
    pub fn take(&self, request: u64) -> Result<InHand<'m>, Refused> {
        let mut free = None;
        // Released slots are counted for a moment longer, never shorter.
        let mut others = self.words[TAKEN].load(Ordering::Acquire);
        for slot in self.slots() {
            if others == 0 && free.is_some() {
                break;
            }
            let (of, failures) = (
                slot[REQUEST].load(Ordering::Acquire),
                slot[FAILURES].load(Ordering::Acquire),
            );
            if of == request && failures >= self.most_failures {
                return Err(Refused::Poison(failures));
            }
            others -= u64::from(of != 0 && others > 0);
            if of == request || (of == 0 && free.is_none()) {
                free = Some(slot);
                if of == request {
                    break;
                }
            }
        }
        let slot = free.ok_or(Refused::Full)?;
        let taken = &self.words[TAKEN];
        if slot[REQUEST].swap(request, Ordering::AcqRel) == 0 {
            taken.fetch_add(1, Ordering::AcqRel);
        }
        slot[IN_HAND].store(1, Ordering::Release);
        Ok(InHand { slot, taken })
    }

    /// Releases a request by its number, for who keeps no [`InHand`]; whether it was in hand. One thread at a time.
    pub fn done(&self, request: u64) -> bool {
        let mut slots = self.slots();
        let held = slots.find(|slot| {
            slot[IN_HAND].load(Ordering::Acquire) != 0
                && slot[REQUEST].load(Ordering::Acquire) == request
        });
        held.is_some_and(|slot| {
            release(slot, &self.words[TAKEN]);
            true
        })
    }
}

/// It did no harm this time: what it may have been part of before was something else.
fn release(slot: &[AtomicU64], taken: &AtomicU64) {
    slot[IN_HAND].store(0, Ordering::Release);
    slot[FAILURES].store(0, Ordering::Release);
    if slot[REQUEST].swap(0, Ordering::AcqRel) != 0 {
        taken.fetch_sub(1, Ordering::AcqRel);
    }
}

impl Drop for InHand<'_> {
    fn drop(&mut self) {
        release(self.slot, self.taken);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs::File;

    fn mapping() -> Mapping {
        let path = std::env::temp_dir().join(format!(
            "outrigger-hands-{}-{:?}",
            std::process::id(),
            std::thread::current().id()
        ));
        let file = File::options()
            .read(true)
            .write(true)
            .create(true)
            .truncate(true)
            .open(&path)
            .expect("file");
        file.set_len(PAGE_BYTES as u64).expect("length");
        let mapping = Mapping::new(&file, PAGE_BYTES as u64).expect("mapped");
        std::fs::remove_file(path).expect("removed");
        mapping
    }

    #[test]
    fn a_request_that_kills_is_refused_after_so_many_failures_and_others_are_not() {
        let mapping = mapping();
        let hands = Hands::of(&mapping, 2);
        assert!(!hands.is_used());
        hands.clear();
        for _ in 0..2 {
            // The process ends while it has it in hand.
            std::mem::forget(hands.take(7).expect("not refused yet"));
            hands.count_failures();
        }
        assert_eq!(hands.take(7).err(), Some(Refused::Poison(2)));
        drop(hands.take(8).expect("another"));
        hands.clear();
        assert!(hands.is_used() && hands.take(7).is_ok());
    }

    #[test]
    fn a_failure_counts_only_in_a_row() {
        let mapping = mapping();
        let hands = Hands::of(&mapping, 2);
        hands.clear();
        std::mem::forget(hands.take(7));
        hands.count_failures();
        drop(hands.take(7).expect("once is not twice"));
        std::mem::forget(hands.take(7));
        hands.count_failures();
        assert!(hands.take(7).is_ok());
    }

    #[test]
    fn a_request_is_released_by_its_number_once() {
        let mapping = mapping();
        let hands = Hands::of(&mapping, 2);
        hands.clear();
        std::mem::forget(hands.take(7));
        assert!(!hands.done(8) && !hands.done(0));
        assert!(hands.done(7) && !hands.done(7));
        hands.count_failures();
        std::mem::forget(hands.take(7));
        hands.count_failures();
        assert!(hands.take(7).is_ok(), "one failure");
    }

    #[test]
    fn more_than_can_be_noted_are_refused() {
        let mapping = mapping();
        let hands = Hands::of(&mapping, 2);
        hands.clear();
        let held: Vec<_> = (1..=SLOTS as u64)
            .map(|request| hands.take(request).expect("room"))
            .collect();
        assert_eq!(hands.take(1000).err(), Some(Refused::Full));
        drop(held);
        assert!(hands.take(1000).is_ok());
    }

    #[test]
    fn a_suspect_is_found_behind_slots_that_are_free_again() {
        let mapping = mapping();
        let hands = Hands::of(&mapping, 1);
        hands.clear();
        let before: Vec<_> = [1, 2, 3].map(|request| hands.take(request)).into();
        std::mem::forget(hands.take(7));
        drop(before);
        // The one before ended between a slot and its count.
        mapping.words()[TAKEN].store(0, Ordering::Relaxed);
        hands.count_failures();
        assert_eq!(hands.take(7).err(), Some(Refused::Poison(1)));
        let held = hands.take(8).expect("another");
        assert_eq!(hands.take(7).err(), Some(Refused::Poison(1)));
        drop(held);
        assert_eq!(mapping.words()[TAKEN].load(Ordering::Relaxed), 1);
    }
}
