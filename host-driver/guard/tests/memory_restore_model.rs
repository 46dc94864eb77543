//! Restore on touch with answers in any order, doubled and lost, and every rule left out once (HA6).
//!
//! `OUTRIGGER_SEED` begins elsewhere, `OUTRIGGER_RUNS` runs more.

#[path = "common/seeds.rs"]
mod seeds;

use outrigger_guard::memory::{
    PageSource, RESTORE_RULES, Restore, RestoreRule, RestoreSettings, Touched, Urgency,
};
use outrigger_guard::protocol::Page;
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;
use seeds::number;
use std::time::{Duration, Instant};

const RUNS: u64 = 2_000;
const STEPS: u32 = 400;
const PAGES: Page = 24;
const SETTINGS: RestoreSettings = RestoreSettings {
    background_pages_per_s: 100,
    background_window: 3,
    answer_limit: Duration::from_millis(40),
    attempts: 3,
};

/// Requests as they came, newest last.
#[derive(Default)]
struct Source(Vec<(Page, Urgency)>);

impl PageSource for Source {
    fn request(&mut self, page: Page, urgency: Urgency) {
        self.0.push((page, urgency));
    }
}

/// What a program sees of a page.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Seen {
    Nothing,
    Image,
    Written,
    Poison,
}

struct Run {
    restore: Restore,
    source: Source,
    seen: [Seen; PAGES as usize],
    /// Since when somebody waits.
    waiting: [Option<Instant>; PAGES as usize],
    random: ChaCha8Rng,
    now: Instant,
    background_requests: u64,
    begun: Instant,
    counts: [u64; 3],
}

impl Run {
    fn new(seed: u64, broken: Option<RestoreRule>) -> Self {
        let mut random = ChaCha8Rng::seed_from_u64(seed);
        let now = Instant::now();
        let here: Vec<Page> = (0..PAGES).filter(|_| random.random_ratio(1, 4)).collect();
        let mut seen = [Seen::Nothing; PAGES as usize];
        for page in &here {
            seen[*page as usize] = Seen::Image;
        }
        Self {
            restore: Restore::new(SETTINGS, PAGES, here.into_iter(), now).without(broken),
            source: Source::default(),
            seen,
            waiting: [None; PAGES as usize],
            random,
            now,
            background_requests: 0,
            begun: now,
            counts: [0; 3],
        }
    }

    /// A program writes, if the page is there.
    fn touch(&mut self) -> Result<(), String> {
        let page = self.random.random_range(0..PAGES);
        let at = page as usize;
        match self.seen[at] {
            Seen::Image | Seen::Written => {
                self.seen[at] = Seen::Written;
                return Ok(());
            }
            Seen::Poison => return Ok(()),
            Seen::Nothing => {}
        }
        match self.restore.touch(page, self.now, &mut self.source) {
            Touched::Wait => {
                self.waiting[at].get_or_insert(self.now);
                Ok(())
            }
            other => Err(format!("page {page}: {other:?}, and nothing is there")),
        }
    }

    fn answer(&mut self) -> Result<(), String> {
        if self.source.0.is_empty() {
            return Ok(());
        }
        let at = self.random.random_range(0..self.source.0.len());
        let page = self.source.0[at].0;
        match self.random.random_range(0..10) {
            // Doubled: it stays.
            0..3 => {}
            3 => {
                self.source.0.swap_remove(at);
                self.restore.failed(page, self.now);
                return Ok(());
            }
            4 => {
                self.source.0.swap_remove(at);
                return Ok(());
            }
            _ => {
                self.source.0.swap_remove(at);
            }
        }
        if self.restore.answered(page) {
            self.counts[0] += 1;
            let before = std::mem::replace(&mut self.seen[page as usize], Seen::Image);
            self.waiting[page as usize] = None;
            if before != Seen::Nothing {
                return Err(format!("page {page}: filled over {before:?}"));
            }
        }
        Ok(())
    }

    fn pass(&mut self) -> Result<(), String> {
        // As exact as the keeper: it looks as soon as something is due.
        let step = Duration::from_millis(self.random.random_range(0..30));
        let due = self.restore.next_due(self.now).unwrap_or(step);
        self.now += due.min(step);
        let before = self.source.0.len();
        let (seen, waiting, counts) = (&mut self.seen, &mut self.waiting, &mut self.counts);
        let mut wrong = None;
        self.restore.tick(self.now, &mut self.source, |page| {
            counts[1] += 1;
            let before = std::mem::replace(&mut seen[page as usize], Seen::Poison);
            if before != Seen::Nothing || waiting[page as usize].take().is_none() {
                wrong = Some(format!("page {page}: {before:?} lost"));
            }
        });
        if let Some(wrong) = wrong {
            return Err(wrong);
        }
        let asked = self.source.0[before..].iter();
        let in_background = asked.filter(|(_, urgency)| *urgency == Urgency::Background);
        self.background_requests += in_background.count() as u64;
        Ok(())
    }

    fn check(&self) -> Result<(), String> {
        let bound = SETTINGS.answer_limit * SETTINGS.attempts;
        for (page, since) in self.waiting.iter().enumerate() {
            if since.is_some_and(|since| self.now > since + bound) {
                return Err(format!("page {page}: waited for longer than {bound:?}"));
            }
        }
        // Each may be asked for again, and a tenth of a second may be made up for.
        let elapsed = (self.now - self.begun).as_secs_f64() + 0.1;
        let most = elapsed * SETTINGS.background_pages_per_s as f64 + 1.0;
        if self.background_requests as f64 > most * f64::from(SETTINGS.attempts) {
            return Err(format!("{} in the background", self.background_requests));
        }
        Ok(())
    }

    /// Everything is answered from now on: it comes to an end.
    fn finish(&mut self) -> Result<(), String> {
        for _ in 0..10_000 {
            if self.restore.progress().is_complete() {
                self.counts[2] = 1;
                break;
            }
            self.pass()?;
            while let Some((page, _)) = self.source.0.pop() {
                if self.restore.answered(page) {
                    self.seen[page as usize] = Seen::Image;
                    self.waiting[page as usize] = None;
                }
            }
            self.now += Duration::from_millis(5);
        }
        let progress = self.restore.progress();
        let count = |wanted: Seen| self.seen.iter().filter(|seen| **seen == wanted).count() as u64;
        let here = count(Seen::Image) + count(Seen::Written);
        if !progress.is_complete() || (progress.here, progress.lost) != (here, count(Seen::Poison))
        {
            return Err(format!("{progress:?}, {:?}", self.seen));
        }
        Ok(())
    }
}

fn run(seed: u64, broken: Option<RestoreRule>) -> Result<[u64; 3], String> {
    let mut run = Run::new(seed, broken);
    let with_seed = |error| format!("seed {seed}: {error}");
    for _ in 0..STEPS {
        match run.random.random_range(0..3) {
            0 => run.touch(),
            1 => run.answer(),
            _ => run.pass(),
        }
        .and_then(|()| run.check())
        .map_err(with_seed)?;
    }
    run.finish().map_err(with_seed)?;
    Ok(run.counts)
}

#[test]
fn no_order_of_answers_fills_over_a_store_or_lets_a_touch_hang() {
    let first = number("OUTRIGGER_SEED", 1);
    let runs = number("OUTRIGGER_RUNS", RUNS);
    let mut counts = [0; 3];
    for seed in first..first + runs {
        let run = run(seed, None).unwrap_or_else(|error| panic!("{error}"));
        for (count, more) in counts.iter_mut().zip(run) {
            *count += more;
        }
    }
    let [filled, lost, complete] = counts;
    // Runs in which nothing happens prove nothing.
    assert!(filled > runs * 5 && lost > runs / 10, "{counts:?}");
    assert_eq!(complete, runs);
}

#[test]
fn every_rule_that_is_left_out_is_noticed() {
    for rule in RESTORE_RULES {
        let found = (1..RUNS).find_map(|seed| run(seed, Some(rule)).err());
        let found = found.unwrap_or_else(|| panic!("{rule:?} left out, and nobody noticed"));
        println!("{rule:?}: {found}");
    }
}
