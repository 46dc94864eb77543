//! Loss and return of AC: what a source says, and when that counts (HA1).
//!
//! ```text
//!   source (UPS daemon, kernel) --sample every poll_ms--> Debounce --Lost, Restored--> daemon
//! ```
//! A source that does not answer, or whose data is old, says nothing about the power: that is told as such, and is never taken for a loss.

mod debounce;
mod nut;
mod supplies;

pub use debounce::{Debounce, SwitchPoint};
pub use nut::Nut;
pub use supplies::Supplies;

use std::time::Duration;
use tokio::sync::mpsc;
use tokio::time::{Instant, MissedTickBehavior, interval, timeout};

/// What a source says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sample {
    /// The machine runs on battery.
    pub on_battery: bool,
    /// The battery is low.
    pub low: bool,
}

/// What the daemon is told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// AC is lost.
    Lost,
    /// AC is back.
    Restored,
    /// The source says nothing about the power.
    Unknown(String),
    /// It does again.
    Known,
}

/// Something that knows about the power.
pub trait Source: Send + 'static {
    /// Asks it. The caller bounds the wait.
    fn sample(&mut self) -> impl Future<Output = Result<Sample, String>> + Send;
}

/// How a source is watched.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Watch {
    /// Distance of questions, and the longest wait for an answer.
    pub poll: Duration,
    /// How long a change must last to count.
    pub debounce: Duration,
    /// What counts as a loss.
    pub switch_point: SwitchPoint,
}

/// Watches a source until nobody listens any more.
pub async fn watch(mut source: impl Source, watch: Watch, events: mpsc::Sender<Event>) {
    let mut debounce = Debounce::new(watch.debounce, watch.switch_point);
    let mut polls = interval(watch.poll);
    polls.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let mut known = true;
    loop {
        tokio::select! {
            biased;
            () = events.closed() => return,
            _ = polls.tick() => {}
        }
        let sample = match timeout(watch.poll, source.sample()).await {
            Ok(sample) => sample,
            Err(_) => Err(format!("no answer within {:?}", watch.poll)),
        };
        let mut told = Vec::new();
        match sample {
            Ok(sample) => {
                if !std::mem::replace(&mut known, true) {
                    told.push(Event::Known);
                }
                told.extend(debounce.on(Instant::now(), sample));
            }
            Err(reason) => {
                if std::mem::replace(&mut known, false) {
                    told.push(Event::Unknown(reason));
                }
            }
        }
        for event in told {
            if events.send(event).await.is_err() {
                return;
            }
        }
    }
}
