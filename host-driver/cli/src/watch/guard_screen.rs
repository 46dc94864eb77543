//! What the live view shows of a guard's daemon.
//!
//! ```text
//!  +- outrigger guard  accounts on alpha.example  12 s ------------------+
//!  | PROTECTED  generation 4  epoch 2  owner: this host                  |
//!  | AC is there  hold-up 60 s  other host: pages yes, signal yes ...    |
//!  | unsaved of the budget  [#####                    ]                  |
//!  | save                   [###############          ]                  |
//!  | unsaved in percent of the budget  ▁▁▂▅▁                             |
//!  | alarms                                                              |
//! ```

use super::screen::MOST_REMEMBERED;
use super::terminal::{View, keys};
use crate::guard_daemon::name_of;
use outrigger_guard::daemon::{Phase, Status};
use outrigger_guard::link::PAGE_BYTES;
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::style::{Color, Modifier, Style};
use ratatui::text::{Line, Span};
use ratatui::widgets::{Block, Gauge, Paragraph, Sparkline, SparklineBar};
use std::collections::VecDeque;
use std::time::Duration;

/// Rows of the text above the gauges.
const TEXT_ROWS: u16 = 6;
/// Alarms have so many rows at most, below their heading, before they scroll.
const ALARM_ROWS: u16 = 6;

/// What goes on and will end.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Progress {
    what: &'static str,
    done: u64,
    of: u64,
    /// Pages done in a second, since the sample before.
    per_second: f64,
}

/// A phase with what is to be known to tell how far it is.
#[derive(Debug, Clone, Copy)]
struct Begun {
    phase: Phase,
    /// Most unsaved pages that were seen in it.
    most_unsaved: u64,
}

/// A daemon.
#[derive(Debug, Default)]
pub(super) struct GuardView {
    last: Option<(Duration, Status)>,
    begun: Option<Begun>,
    progress: Option<Progress>,
    sent_per_second: f64,
    /// Unsaved pages in percent of the budget; the newest last.
    unsaved: VecDeque<u64>,
    /// Since when the daemon does not answer, and how that shows.
    silence: Option<(Duration, String)>,
    now: Duration,
    scrolled: usize,
}

/// A number of pages as bytes.
fn size(pages: u64) -> String {
    let bytes = pages as f64 * PAGE_BYTES as f64;
    let units = ["KiB", "MiB", "GiB", "TiB"];
    let mut number = bytes / 1024.0;
    let mut unit = 0;
    while number >= 1024.0 && unit + 1 < units.len() {
        number /= 1024.0;
        unit += 1;
    }
    let digits = usize::from(number < 100.0 && unit > 0);
    format!("{number:.digits$} {}", units[unit])
}

fn rate(pages_per_second: f64) -> String {
    format!("{:.0} MB/s", pages_per_second * PAGE_BYTES as f64 / 1e6)
}

/// 0 to 1, also of nothing.
fn share(part: u64, whole: u64) -> f64 {
    if whole == 0 {
        return f64::from(part > 0);
    }
    (part as f64 / whole as f64).clamp(0.0, 1.0)
}

fn owns(phase: Phase) -> bool {
    !matches!(phase, Phase::Standby | Phase::HandedOver | Phase::Feeding)
}

/// Red where the memory is in danger or stands still, yellow where that may come.
fn colour(phase: Phase) -> Color {
    match phase {
        Phase::Exposed | Phase::Suspended | Phase::Saving | Phase::Committing | Phase::Feeding => {
            Color::Red
        }
        Phase::Unprotected | Phase::Sync | Phase::Ahead | Phase::HandedOver => Color::Yellow,
        Phase::Protected | Phase::Standby => Color::Green,
    }
}

impl GuardView {
    /// One more sample.
    pub(super) fn add(&mut self, at: Duration, status: &Status) {
        let seconds = self
            .last
            .as_ref()
            .map_or(0.0, |(before, _)| at.saturating_sub(*before).as_secs_f64());
        // The counter of a daemon that was started again begins anew.
        let per_second = |now: u64, before: u64| match now.checked_sub(before) {
            Some(pages) if seconds > 0.0 => pages as f64 / seconds,
            _ => 0.0,
        };
        self.sent_per_second = self.last.as_ref().map_or(0.0, |(_, last)| {
            per_second(status.sent_pages, last.sent_pages)
        });
        let most_unsaved = match self.begun {
            Some(begun) if begun.phase == status.phase => begun.most_unsaved,
            _ => 0,
        };
        let most_unsaved = most_unsaved.max(status.unsaved_pages);
        self.begun = Some(Begun {
            phase: status.phase,
            most_unsaved,
        });
        let before = self.progress;
        self.progress = progress(status, most_unsaved).map(|mut progress| {
            progress.per_second = match before {
                Some(before) if before.what == progress.what => {
                    per_second(progress.done, before.done)
                }
                _ => 0.0,
            };
            progress
        });
        let unsaved = status.unsaved_pages.saturating_mul(100);
        let percent = unsaved
            .checked_div(status.budget_pages)
            .unwrap_or(if unsaved == 0 { 0 } else { u64::MAX });
        self.unsaved.push_back(percent);
        if self.unsaved.len() > MOST_REMEMBERED {
            self.unsaved.pop_front();
        }
        self.last = Some((at, status.clone()));
        self.silence = None;
        self.now = at;
    }

    /// The daemon did not answer.
    pub(super) fn add_silence(&mut self, at: Duration, why: String) {
        let since = self.silence.take().map_or(at, |(since, _)| since);
        self.silence = Some((since, why));
        self.now = at;
    }

    fn text(&self, status: &Status) -> Vec<Line<'static>> {
        let yes = |is: bool| if is { "yes" } else { "no" };
        let phase = Span::styled(
            name_of(status.phase).to_uppercase(),
            Style::default()
                .fg(colour(status.phase))
                .add_modifier(Modifier::BOLD),
        );
        let owner = if owns(status.phase) {
            "this host"
        } else {
            "the other host"
        };
        let Status {
            generation, epoch, ..
        } = status;
        let identity = format!("  generation {generation}  epoch {epoch}  owner: {owner}");
        let power = format!(
            "AC {}  hold-up {:.1} s  other host: pages {}, signal {}",
            if status.power { "is there" } else { "IS LOST" },
            status.hold_up_ms as f64 / 1000.0,
            yes(status.connected[0]),
            yes(status.connected[1])
        );
        let bandwidth = status
            .bandwidth_bytes_per_s
            .map_or("not yet".to_owned(), |bytes| {
                format!("{} MB/s", bytes / 1_000_000)
            });
        let kept = status
            .kept
            .map_or("none".to_owned(), |(generation, epoch)| {
                format!("generation {generation} epoch {epoch}")
            });
        let bandwidth = format!(
            "bandwidth measured {bandwidth}  sending {}  certificate: {} days",
            rate(self.sent_per_second),
            status.certificate_days_left
        );
        let programs = status
            .programs
            .map_or("memory behind a socket".to_owned(), |programs| {
                format!(
                    "programs {}, {} waiting  {}  held writers {}",
                    programs.attached,
                    programs.waiting_to_attach,
                    if programs.writers_wait {
                        "writers wait"
                    } else {
                        "the kernel takes notes"
                    },
                    programs.held_writers
                )
            });
        let mut memory = format!("memory {}", size(status.pages));
        if let Some(programs) = status.programs {
            memory += &format!(
                "  dirty {}  under way {}",
                size(programs.dirty_pages),
                size(programs.under_way_pages)
            );
        }
        vec![
            Line::from(vec![phase, Span::raw(identity)]),
            Line::from(power),
            Line::from(bandwidth),
            Line::from(programs),
            Line::from(memory),
            Line::from(format!("complete memory kept: {kept}")),
        ]
    }

    fn draw_history(&self, frame: &mut Frame<'_>, area: Rect) {
        let room = usize::from(area.width);
        let shown = self
            .unsaved
            .iter()
            .skip(self.unsaved.len().saturating_sub(room));
        let most = match shown.clone().max().copied().unwrap_or(0) {
            u64::MAX => "beyond a budget of nothing".to_owned(),
            percent => format!("at most {percent}"),
        };
        let bars = shown.map(|percent| {
            let style = Style::default().fg(budget_colour(*percent));
            SparklineBar::from((*percent).min(100)).style(Some(style))
        });
        let title = format!("unsaved in percent of the budget, {most}; full height is 100");
        let history = Sparkline::default()
            .block(Block::default().title(title))
            .max(100)
            .data(bars);
        frame.render_widget(history, area);
    }
}

fn budget_colour(percent: u64) -> Color {
    match percent {
        0..80 => Color::Green,
        80..=100 => Color::Yellow,
        _ => Color::Red,
    }
}

/// What goes on in a phase, of which at most so many pages were unsaved.
fn progress(status: &Status, most_unsaved: u64) -> Option<Progress> {
    let (what, done, of) = match status.phase {
        _ if status.missing_pages > 0 => {
            let here = status.pages.saturating_sub(status.missing_pages);
            ("restore", here, status.pages)
        }
        Phase::Standby => ("image", status.image_pages, status.pages),
        phase => {
            let what = match phase {
                Phase::Sync | Phase::Unprotected => "sync",
                Phase::Exposed => "resync",
                Phase::Saving | Phase::Committing | Phase::Feeding => "save",
                _ => return None,
            };
            let done = most_unsaved.saturating_sub(status.unsaved_pages);
            (what, done, most_unsaved)
        }
    };
    Some(Progress {
        what,
        done,
        of,
        per_second: 0.0,
    })
}

fn progress_gauge(progress: Option<Progress>) -> Gauge<'static> {
    let Some(progress) = progress else {
        return Gauge::default().label("nothing to sync, save or restore");
    };
    let Progress {
        what,
        done,
        of,
        per_second,
    } = progress;
    let left = of.saturating_sub(done) as f64;
    let mut label = format!("{what}: {} of {}", size(done), size(of));
    if per_second > 0.0 && left > 0.0 {
        label += &format!(", {}, {:.0} s left", rate(per_second), left / per_second);
    }
    Gauge::default()
        .ratio(if of == 0 { 1.0 } else { share(done, of) })
        .label(label)
}

fn budget_gauge(status: &Status) -> Gauge<'static> {
    let Status {
        unsaved_pages,
        budget_pages,
        ..
    } = *status;
    let percent = (unsaved_pages * 100).checked_div(budget_pages);
    let label = format!(
        "unsaved: {} of the budget of {}",
        size(unsaved_pages),
        size(budget_pages)
    );
    Gauge::default()
        .ratio(share(unsaved_pages, budget_pages))
        .gauge_style(budget_colour(
            percent.unwrap_or(u64::from(unsaved_pages > 0) * 101),
        ))
        .label(label)
}

impl View for GuardView {
    fn scrolled(&mut self) -> &mut usize {
        &mut self.scrolled
    }

    fn draw(&mut self, frame: &mut Frame<'_>) {
        let Some((_, status)) = &self.last else {
            return;
        };
        let title = format!(
            " outrigger guard  {} on {}  {:.0} s ",
            status.memory,
            status.host,
            self.now.as_secs_f64()
        );
        let silence = self.silence.iter().map(|(since, why)| {
            let seconds = self.now.saturating_sub(*since).as_secs_f64();
            format!("NO ANSWER for {seconds:.0} s, what is shown is from before: {why}")
        });
        let alarms: Vec<String> = silence.chain(status.alarms.iter().cloned()).collect();
        let border = Block::bordered().title(title);
        let rows = u16::try_from(alarms.len()).unwrap_or(u16::MAX);
        let areas: [_; 5] = Layout::vertical([
            Constraint::Length(TEXT_ROWS),
            Constraint::Length(1),
            Constraint::Length(1),
            Constraint::Min(3),
            Constraint::Length(rows.clamp(1, ALARM_ROWS) + 1),
        ])
        .spacing(0)
        .areas(border.inner(frame.area()));
        // The first row is the heading.
        let room = usize::from(areas[4].height.saturating_sub(1));
        let hidden = alarms.len().saturating_sub(room);
        self.scrolled = self.scrolled.min(hidden);
        let keys = keys("alarms", self.scrolled, hidden - self.scrolled);
        frame.render_widget(border.title_bottom(keys), frame.area());
        frame.render_widget(Paragraph::new(self.text(status)), areas[0]);
        frame.render_widget(budget_gauge(status), areas[1]);
        frame.render_widget(progress_gauge(self.progress), areas[2]);
        self.draw_history(frame, areas[3]);
        let heading = match alarms.len() {
            0 => Line::from("no alarms"),
            count => Line::styled(
                format!("alarms: {count}"),
                Style::default().fg(Color::Red).add_modifier(Modifier::BOLD),
            ),
        };
        let shown = alarms.into_iter().skip(self.scrolled).map(Line::from);
        let lines: Vec<Line<'_>> = std::iter::once(heading).chain(shown).collect();
        frame.render_widget(Paragraph::new(lines), areas[4]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::watch::terminal::tests::drawn;
    use outrigger_guard::daemon::ProgramStatus;
    use ratatui::crossterm::event::KeyCode;

    fn protected() -> Status {
        Status {
            memory: "accounts".to_owned(),
            host: "alpha.example".to_owned(),
            phase: Phase::Protected,
            generation: 4,
            epoch: 2,
            origin: None,
            connected: [true, false],
            power: true,
            pages: 65_536,
            unsaved_pages: 256,
            budget_pages: 1024,
            bandwidth_bytes_per_s: Some(512_000_000),
            hold_up_ms: 60_000,
            image_pages: 0,
            kept: Some((3, 7)),
            missing_pages: 0,
            sent_pages: 1000,
            certificate_days_left: 365,
            programs: Some(ProgramStatus {
                attached: 3,
                waiting_to_attach: 1,
                writers_wait: false,
                held_writers: 2,
                dirty_pages: 156,
                under_way_pages: 100,
                awaited_pages: 0,
                touched_pages: 0,
            }),
            alarms: Vec::new(),
        }
    }

    fn assert_shows(text: &str, needles: &[&str]) {
        for needle in needles {
            assert!(text.contains(needle), "{needle}: {text}");
        }
    }

    #[test]
    fn everything_of_a_protected_memory_is_on_a_small_screen() {
        let mut view = GuardView::default();
        let mut status = protected();
        view.add(Duration::ZERO, &status);
        status.sent_pages += 100_000;
        view.add(Duration::from_secs(2), &status);
        let text = drawn(&mut view, 80, 24);
        assert_shows(
            &text,
            &[
                "accounts on alpha.example  2 s",
                "PROTECTED  generation 4  epoch 2  owner: this host",
                "AC is there  hold-up 60.0 s  other host: pages yes, signal no",
                "certificate: 365 days",
                "bandwidth measured 512 MB/s  sending 205 MB/s",
                "complete memory kept: generation 3 epoch 7",
                "programs 3, 1 waiting  the kernel takes notes  held writers 2",
                "memory 256 MiB  dirty 624 KiB  under way 400 KiB",
                "unsaved: 1.0 MiB of the budget of 4.0 MiB",
                "nothing to sync, save or restore",
                "percent of the budget, at most 25;",
                "no alarms",
                " q ends ",
            ],
        );
    }

    #[test]
    fn sync_save_and_restore_show_how_far_they_are() {
        let mut view = GuardView::default();
        let mut status = protected();
        status.phase = Phase::Saving;
        status.power = false;
        status.unsaved_pages = 2000;
        view.add(Duration::ZERO, &status);
        status.unsaved_pages = 500;
        view.add(Duration::from_secs(1), &status);
        let text = drawn(&mut view, 80, 24);
        assert_shows(
            &text,
            &[
                "SAVING",
                "AC IS LOST",
                "save: 5.9 MiB of 7.8 MiB, 6 MB/s, 0 s left",
                "at most 195;",
            ],
        );
        status = protected();
        status.missing_pages = 65_536;
        view.add(Duration::from_secs(2), &status);
        status.missing_pages = 32_768;
        view.add(Duration::from_secs(4), &status);
        let text = drawn(&mut view, 80, 24);
        assert_shows(&text, &["restore: 128 MiB of 256 MiB, 67 MB/s, 2 s left"]);
        for (phase, needle) in [(Phase::Sync, "sync: 0"), (Phase::Exposed, "resync: 0")] {
            status = protected();
            status.phase = phase;
            view.add(Duration::from_secs(6), &status);
            assert_shows(&drawn(&mut view, 80, 24), &[needle]);
        }
    }

    #[test]
    fn who_stands_by_shows_the_image_and_the_other_owner() {
        let mut view = GuardView::default();
        let status = Status {
            phase: Phase::Standby,
            image_pages: 16_384,
            programs: None,
            bandwidth_bytes_per_s: None,
            kept: None,
            ..protected()
        };
        view.add(Duration::ZERO, &status);
        let text = drawn(&mut view, 80, 24);
        assert_shows(
            &text,
            &[
                "STANDBY",
                "owner: the other host",
                "image: 64.0 MiB of 256 MiB",
                "bandwidth measured not yet",
                "complete memory kept: none",
                "memory behind a socket",
            ],
        );
    }

    #[test]
    fn alarms_and_a_daemon_that_is_silent_are_told() {
        let mut view = GuardView::default();
        let mut status = protected();
        status.alarms = (0..20).map(|number| format!("alarm {number};")).collect();
        view.add(Duration::ZERO, &status);
        let mut seen = String::new();
        for _ in 0..20 {
            let text = drawn(&mut view, 80, 24);
            assert_shows(&text, &["alarms: 20", "unsaved in percent"]);
            seen.push_str(&text);
            view.scroll(KeyCode::Down);
        }
        for alarm in &status.alarms {
            assert!(seen.contains(alarm), "{alarm}: {seen}");
        }
        view.scroll(KeyCode::Home);
        for second in [2, 5] {
            view.add_silence(Duration::from_secs(second), "no daemon".to_owned());
        }
        let text = drawn(&mut view, 80, 24);
        assert_shows(&text, &["NO ANSWER for 3 s", ": no daemon", "PROTECTED"]);
        view.add(Duration::from_secs(6), &status);
        assert!(!drawn(&mut view, 80, 24).contains("NO ANSWER"));
    }

    #[test]
    fn no_size_and_no_figure_is_too_small() {
        let mut view = GuardView::default();
        assert!(
            drawn(&mut view, 80, 24).contains(' '),
            "nothing is known yet"
        );
        let mut status = protected();
        status.budget_pages = 0;
        status.alarms = vec!["the battery suffices for nothing".to_owned()];
        (0..MOST_REMEMBERED + 5).for_each(|_| view.add(Duration::ZERO, &status));
        assert_eq!(view.unsaved.len(), MOST_REMEMBERED);
        for (width, height) in [(1, 1), (3, 2), (10, 5), (80, 24), (300, 8)] {
            let text = drawn(&mut view, width, height);
            assert_eq!(text.lines().count(), usize::from(height));
        }
        let text = drawn(&mut view, 80, 24);
        assert_shows(
            &text,
            &["beyond a budget of nothing", "suffices for nothing"],
        );
        // A daemon that was started again counts anew.
        status.sent_pages = 0;
        view.add(Duration::from_secs(1), &status);
        assert_shows(&drawn(&mut view, 80, 24), &["sending 0 MB/s"]);
    }
}
