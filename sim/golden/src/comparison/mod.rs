//! The golden model beside another device, event by event (DR1; P1 to P5, P7).
//!
//! Both devices get the same seeded stimulus in *rounds*. The two have different pipelines, so a round is laid out such that no decision
//! hangs on a few cycles: what the host does, what the link delivers, deadlines and time-outs lie hundreds of cycles apart. Within that,
//! everything overlaps: several held replies, joined fetches, host writes to held lines, evictions and demands under way, function resets.
//!
//! ```text
//!  cycle of the round
//!      0 ..  640  reads and writes of the host, and fetches for them
//!    600 .. 1300  errors                    1500  a command, a reset
//!   1800 .. 3700  pages that come in time   4000 .. 4640  deadlines     4750  a command, a reset
//!   5600 .. 7500  pages that come late      7700  a command, a reset    8000 ..  time-outs
//!  nothing under way: everything is read out and compared
//! ```
//!
//! After each round the two [`RoundRecord`]s must be equal: replies with their entries and the moment at which they left, fetches in their
//! order, cancels, chunks taken and stored with their bytes, patches, write-backs, event records, command results, every counter, the state
//! of every page, the table and every page's bytes. Frame numbers are replaced by the pages that own them, since the two may free frames
//! in different orders; who owns a frame comes from the writes at the memory port.
//!
//! What this does not see: races within a few cycles. These are left to the observer of the random campaigns (`crate::observer`).

mod ledger;
mod player;
mod record;
mod stimulus;

pub use record::{Reply, ReplyTime, RoundRecord};

use crate::GoldenConfiguration;
use crate::conformance::bench::seed;
use crate::conformance::{Bench, Maker, golden};
use outrigger_link::LinkConfiguration;
use player::Player;
use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;
use stimulus::{Layout, Round};

/// Frames that both devices have: fewer than there are pages.
const FRAMES: u32 = 24;
/// Rounds of a comparison, unless OUTRIGGER_ROUNDS says otherwise.
const ROUNDS: usize = 100;
/// Seed of a comparison, unless OUTRIGGER_SEED says otherwise.
const DEFAULT_SEED: u64 = 0x636f_6d70;

/// What a comparison has seen, so that a caller can ask for enough of it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Seen {
    /// Rounds compared.
    pub rounds: usize,
    /// Entries that left installed.
    pub installed: usize,
    /// Entries that left late.
    pub late: usize,
    /// Cancels sent.
    pub cancels: usize,
    /// Pages written back.
    pub write_backs: usize,
    /// Event records.
    pub records: usize,
}

/// The records of one device, and what was put into it.
pub struct Run {
    player: Player,
}

impl Run {
    /// A fresh device with the table and the scripted link of a seed.
    pub fn new(make: Maker<'_>, seed: u64, rounds: usize) -> Self {
        // Fetches and write-backs are scripted; what is left of this is the time until a cancel stops its chunks.
        let link = LinkConfiguration {
            base_ns: 40,
            seed,
            ..LinkConfiguration::default()
        };
        let bench = Bench::with_link(make, FRAMES, link);
        let layout = Layout::new(&bench.format, seed);
        Self {
            player: Player::new(bench, layout, seed, rounds),
        }
    }

    /// Plays the round of a number, and says what happened.
    pub fn round(&mut self, seed: u64, number: usize) -> RoundRecord {
        let mut random = ChaCha8Rng::seed_from_u64(seed);
        random.set_stream(number as u64 + 1);
        let round = Round::random(&mut random);
        self.player.play(&round)
    }
}

/// Runs both devices through the same rounds; the error names the seed, the round and the first difference.
pub fn compare_devices(
    reference: Maker<'_>,
    subject: Maker<'_>,
    seed: u64,
    rounds: usize,
) -> Result<Seen, String> {
    let mut runs = [reference, subject].map(|make| Run::new(make, seed, rounds));
    let mut seen = Seen::default();
    for number in 0..rounds {
        let [expected, found] = runs.each_mut().map(|run| run.round(seed, number));
        expected
            .compare(&found)
            .map_err(|difference| format!("seed {seed}, round {number}: {difference}"))?;
        seen.rounds += 1;
        expected.count(&mut seen);
    }
    Ok(seen)
}

/// Compares a device with the golden model, with the seed of `OUTRIGGER_SEED` and as many rounds as `OUTRIGGER_ROUNDS` says.
///
/// # Panics
/// On a difference, with the seed, the round and what differs.
pub fn random_comparison(subject: Maker<'_>) -> Seen {
    let rounds = match std::env::var("OUTRIGGER_ROUNDS") {
        Ok(text) => text.parse().expect("OUTRIGGER_ROUNDS is a number"),
        Err(_) => ROUNDS,
    };
    let reference = |link| {
        let configuration = GoldenConfiguration {
            link,
            ..GoldenConfiguration::default()
        };
        golden(configuration).0
    };
    match compare_devices(&reference, subject, seed(DEFAULT_SEED), rounds) {
        Ok(seen) => seen,
        Err(difference) => panic!("{difference}"),
    }
}
