//! The guard of the measured program, and the stand-in for its link.

use anyhow::anyhow;
use outrigger_attach::PAGE_BYTES;
use outrigger_attach::userfault::Writes;
use outrigger_guard::memory::freezer::Freezer;
use outrigger_guard::memory::{
    Backing, MemorySettings, Pace, ProtectedMemory, RegionSettings, Thresholds,
};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

/// How often the link is looked after.
const ROUND: Duration = Duration::from_millis(1);
/// Pages are saved while more than this share of the budget is unsaved.
const KEEP_PERCENT: u64 = 70;

/// What the guard did.
#[derive(Debug, Clone, Copy)]
pub struct Figures {
    pub saved_pages_per_s: f64,
    pub most_unsaved_percent: f64,
    pub waiting_percent: f64,
}

/// What the guard is told of what is around it.
#[derive(Debug, Clone, Copy)]
pub struct Link {
    /// What the stand-in for the link acknowledges.
    pub mib_per_s: u64,
    /// What the program can make dirty at most; measured by the guard where it is not given.
    pub fastest_pages_per_s: Option<u64>,
}

/// A guard at work.
pub struct Guard {
    pub socket: PathBuf,
    stop: Arc<AtomicBool>,
    /// Count from now on.
    reset: Arc<AtomicBool>,
    drain: JoinHandle<anyhow::Result<Drained>>,
}

#[derive(Debug, Default)]
struct Drained {
    pages: u64,
    most_unsaved: u64,
    rounds: u64,
    waiting_rounds: u64,
    budget: u64,
}

impl Guard {
    /// Protects so many bytes with a budget in percent of them.
    pub fn start(bytes: u64, budget_percent: u64, link: Link) -> anyhow::Result<Self> {
        let name = format!(
            "outrigger-bench-guard-{}-{budget_percent}",
            std::process::id()
        );
        let socket = std::env::temp_dir().join(name);
        let settings = MemorySettings {
            regions: vec![RegionSettings {
                name: "records".to_owned(),
                bytes,
                backing: Backing::Memory,
                empty: false,
            }],
            socket: socket.clone(),
            users: Vec::new(),
            freezer: Freezer::Signals,
            budget_bytes: bytes * budget_percent / 100,
            thresholds: Thresholds::default(),
            pace: Pace {
                fastest_pages_per_s: link.fastest_pages_per_s,
                ..Pace::default()
            },
            standing: false,
            bound: false,
        };
        let memory = ProtectedMemory::start(settings)?;
        let stop = Arc::new(AtomicBool::new(false));
        let reset = Arc::new(AtomicBool::new(false));
        let (ends, resets) = (Arc::clone(&stop), Arc::clone(&reset));
        let pages_per_s = (link.mib_per_s << 20) as f64 / PAGE_BYTES as f64;
        let drain = thread::spawn(move || drain(&memory, pages_per_s, &ends, &resets));
        Ok(Self {
            socket,
            stop,
            reset,
            drain,
        })
    }

    /// What was counted so far was the warming up.
    pub fn reset(&self) {
        self.reset.store(true, Ordering::Relaxed);
    }

    /// Ends it after the program, which was under load for so many seconds.
    pub fn stop(self, seconds: f64) -> anyhow::Result<Figures> {
        self.stop.store(true, Ordering::Relaxed);
        let panicked = |_| anyhow!("the link's thread panicked");
        let drained = self.drain.join().map_err(panicked)??;
        let percent = |part: u64, whole: u64| part as f64 / whole.max(1) as f64 * 100.0;
        Ok(Figures {
            saved_pages_per_s: drained.pages as f64 / seconds,
            most_unsaved_percent: percent(drained.most_unsaved, drained.budget),
            waiting_percent: percent(drained.waiting_rounds, drained.rounds),
        })
    }
}

/// Saves what is above the share of the budget that is kept, as fast as the link takes it.
fn drain(
    memory: &ProtectedMemory,
    pages_per_s: f64,
    ends: &AtomicBool,
    resets: &AtomicBool,
) -> anyhow::Result<Drained> {
    let mut drained = Drained::default();
    let mut sequence = 0;
    let (mut from, mut room, mut last) = (0, 0.0, Instant::now());
    let mut contents = [0; PAGE_BYTES];
    while !ends.load(Ordering::Relaxed) {
        thread::sleep(ROUND);
        let now = Instant::now();
        // What the link could have taken while there was nothing to send is gone.
        room = ((now - last).as_secs_f64() * pages_per_s).min(pages_per_s / 10.0)
            + f64::min(room, 1.0);
        last = now;
        if resets.swap(false, Ordering::Relaxed) {
            drained = Drained::default();
        }
        let unsaved = memory.unsaved();
        drained.budget = unsaved.budget_pages;
        drained.most_unsaved = drained.most_unsaved.max(unsaved.pages());
        drained.rounds += 1;
        drained.waiting_rounds += u64::from(unsaved.writes == Writes::Wait);
        let keep = unsaved.budget_pages * KEEP_PERCENT / 100;
        let mut surplus = unsaved.pages().saturating_sub(keep);
        while room >= 1.0 && surplus > 0 {
            let Some(page) = memory.next_cool(from) else {
                break;
            };
            from = page + 1;
            drained.pages += 1;
            sequence += 1;
            memory.copy_page(page, sequence, &mut contents)?;
            memory.acknowledged([(page, sequence)]);
            room -= 1.0;
            surplus -= 1;
            // Whoever answers page faults may be waiting for this processor.
            thread::yield_now();
        }
    }
    Ok(drained)
}
