//! The live view in a terminal.
//!
//! ```text
//!  +- outrigger vfio-user:/tmp/card --- 12 s --- reply bound 2032 cycles -+
//!  | late pages per second  ▁▁▂▅▁                                        |
//!  | frames  free 30  resident 10 ...                                     |
//!  | counter              per second        total                         |
//! ```

use super::sample::Sample;
use super::stop::Stop;
use anyhow::Context;
use ratatui::DefaultTerminal;
use ratatui::Frame;
use ratatui::crossterm::event::{self, Event, KeyCode, KeyEvent, KeyModifiers};
use ratatui::layout::{Constraint, Layout};
use ratatui::style::{Modifier, Style};
use ratatui::text::Line;
use ratatui::widgets::{Block, Gauge, Row, Sparkline, Table};
use std::collections::VecDeque;
use std::io;
use std::os::fd::AsFd;
use std::time::{Duration, Instant};

/// Samples that the curve remembers: wider than terminals are.
const MOST_REMEMBERED: usize = 512;
/// Counters that the keys for a page move by.
const PAGE: usize = 8;

/// The terminal, until it is dropped; then it is as it was.
pub(super) struct Screen {
    terminal: DefaultTerminal,
    view: View,
    last: Option<Sample>,
}

/// What is drawn.
struct View {
    device: String,
    /// Late pages per second, rounded; the newest last.
    late: VecDeque<u64>,
    /// Counters above the first one that is shown; more than there are is as many as there are.
    scrolled: usize,
}

impl Screen {
    /// Takes the terminal.
    ///
    /// # Errors
    /// When it cannot be had.
    pub(super) fn open(device: String) -> anyhow::Result<Self> {
        let terminal = ratatui::try_init().context("the terminal; --plain does without")?;
        Ok(Self {
            terminal,
            view: View {
                device,
                late: VecDeque::new(),
                scrolled: 0,
            },
            last: None,
        })
    }

    /// Draws a sample.
    ///
    /// # Errors
    /// When the terminal cannot be written.
    pub(super) fn show(&mut self, sample: &Sample) -> anyhow::Result<()> {
        self.view.remember(sample);
        self.last = Some(sample.clone());
        self.draw()
    }

    fn draw(&mut self) -> anyhow::Result<()> {
        let (view, last) = (&mut self.view, &self.last);
        if let Some(sample) = last {
            let drawn = self.terminal.draw(|frame| view.draw(frame, sample));
            drawn.context("the terminal")?;
        }
        Ok(())
    }

    /// Waits so long, drawing anew when the size changes; true when the user wants to end.
    ///
    /// # Errors
    /// When the terminal cannot be read.
    pub(super) fn wait(&mut self, time: Duration, stop: &Stop) -> anyhow::Result<bool> {
        let end = Instant::now() + time;
        let input = io::stdin();
        loop {
            let left = end.saturating_duration_since(Instant::now());
            let (stopped, _) = stop.wait_with(Some(input.as_fd()), left)?;
            if stopped {
                return Ok(true);
            }
            while event::poll(Duration::ZERO).context("the terminal")? {
                match event::read().context("the terminal")? {
                    Event::Key(key) if is_end(&key) => return Ok(true),
                    Event::Key(key) => {
                        self.view.scroll(key.code);
                        self.draw()?;
                    }
                    Event::Resize(..) => self.draw()?,
                    _ => {}
                }
            }
            if left.is_zero() {
                return Ok(false);
            }
        }
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        ratatui::restore();
    }
}

fn is_end(key: &KeyEvent) -> bool {
    // Raw mode makes a key of it.
    let control_c = key.code == KeyCode::Char('c') && key.modifiers == KeyModifiers::CONTROL;
    control_c || matches!(key.code, KeyCode::Char('q') | KeyCode::Esc)
}

impl View {
    fn remember(&mut self, sample: &Sample) {
        let late = sample.per_second("pages_late").round();
        // A rate is neither negative nor beyond 32 bits in a millisecond.
        self.late.push_back(late as u64);
        if self.late.len() > MOST_REMEMBERED {
            self.late.pop_front();
        }
    }

    /// Where a terminal has no room for all counters.
    fn scroll(&mut self, key: KeyCode) {
        match key {
            KeyCode::Up => self.scrolled = self.scrolled.saturating_sub(1),
            KeyCode::Down => self.scrolled += 1,
            KeyCode::PageUp => self.scrolled = self.scrolled.saturating_sub(PAGE),
            KeyCode::PageDown => self.scrolled += PAGE,
            KeyCode::Home => self.scrolled = 0,
            _ => {}
        }
    }

    fn draw(&mut self, frame: &mut Frame<'_>, sample: &Sample) {
        let title = format!(
            " outrigger  {}  {:.0} s  reply bound {} cycles ",
            self.device,
            sample.at.as_secs_f64(),
            sample.reply_bound_cycles
        );
        let lost = if sample.events_were_lost {
            " events were lost; the directory has what they said "
        } else {
            ""
        };
        let border = Block::bordered()
            .title(title)
            .title_bottom(Line::from(lost).right_aligned());
        let inside = border.inner(frame.area());
        let areas: [_; 4] = Layout::vertical([
            Constraint::Length(1),
            Constraint::Length(2),
            Constraint::Max(sample.counters.len() as u16 + 1),
            Constraint::Min(3),
        ])
        .areas(inside);
        // The first row is the heading.
        let room = usize::from(areas[2].height.saturating_sub(1));
        let hidden = sample.counters.len().saturating_sub(room);
        self.scrolled = self.scrolled.min(hidden);
        let keys = if hidden == 0 {
            " q ends ".to_owned()
        } else {
            format!(
                " q ends, arrow keys show {} counters above and {} below ",
                self.scrolled,
                hidden - self.scrolled
            )
        };
        frame.render_widget(border.title_bottom(keys), frame.area());
        frame.render_widget(free_frames(sample), areas[0]);
        frame.render_widget(frames(sample), areas[1]);
        frame.render_widget(table(sample, self.scrolled), areas[2]);
        self.draw_late(frame, areas[3]);
    }

    fn draw_late(&self, frame: &mut Frame<'_>, area: ratatui::layout::Rect) {
        let room = usize::from(area.width);
        let newest = self.late.len().saturating_sub(room);
        let most = self.late.iter().skip(newest).max().copied().unwrap_or(0);
        let curve = Sparkline::default()
            .block(Block::default().title(format!("late pages per second, at most {most}")))
            .data(self.late.iter().skip(newest).copied());
        frame.render_widget(curve, area);
    }
}

fn free_frames(sample: &Sample) -> Gauge<'static> {
    let (free, posted) = (sample.frames.free, sample.frames.posted);
    let usable = posted.saturating_sub(sample.frames.withdrawn);
    let ratio = if usable == 0 {
        0.0
    } else {
        // Registers are read one by one, so that the parts may be more than the whole for a moment.
        (f64::from(free) / f64::from(usable)).clamp(0.0, 1.0)
    };
    Gauge::default()
        .ratio(ratio)
        .label(format!("{free} of {usable} frames free"))
}

fn frames(sample: &Sample) -> Line<'static> {
    let figures = sample.frames.figures();
    let parts = figures
        .iter()
        .map(|figure| format!("{} {}", figure.name, figure.value));
    Line::from(parts.collect::<Vec<_>>().join("  "))
}

fn table(sample: &Sample, scrolled: usize) -> Table<'static> {
    let rows = sample.counters.iter().skip(scrolled).map(|counter| {
        Row::new([
            counter.name.to_owned(),
            format!("{:>14.0}", counter.per_second),
            format!("{:>20}", counter.total),
        ])
    });
    let heading = Row::new([
        "counter".to_owned(),
        format!("{:>14}", "per second"),
        format!("{:>20}", "total"),
    ]);
    let widths = [
        Constraint::Length(22),
        Constraint::Length(14),
        Constraint::Length(20),
    ];
    Table::new(rows, widths).header(heading.style(Style::default().add_modifier(Modifier::BOLD)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::watch::sample::tests::sample_of_places;
    use ratatui::Terminal;
    use ratatui::backend::TestBackend;

    fn view() -> View {
        View {
            device: "card".to_owned(),
            late: VecDeque::new(),
            scrolled: 0,
        }
    }

    fn drawn(width: u16, height: u16, sample: &Sample) -> String {
        let mut view = view();
        (0..MOST_REMEMBERED + 5).for_each(|_| view.remember(sample));
        assert_eq!(view.late.len(), MOST_REMEMBERED);
        drawn_as(&mut view, width, height, sample)
    }

    fn drawn_as(view: &mut View, width: u16, height: u16, sample: &Sample) -> String {
        let mut terminal = Terminal::new(TestBackend::new(width, height)).expect("a terminal");
        terminal
            .draw(|frame| view.draw(frame, sample))
            .expect("drawn");
        terminal.backend().to_string()
    }

    #[test]
    fn every_counter_is_on_the_screen() {
        let sample = sample_of_places();
        let text = drawn(90, 40, &sample);
        for counter in &sample.counters {
            let row = text
                .lines()
                .find(|line| line.contains(&format!("│{} ", counter.name)));
            let row = row.unwrap_or_else(|| panic!("{}: {text}", counter.name));
            assert!(row.contains(&format!(" {} ", counter.total)), "{row}");
        }
        for needle in ["30 of 40 frames free", "resident 10", "reply bound 2032"] {
            assert!(text.contains(needle), "{needle}: {text}");
        }
        assert!(!text.contains("were lost"));
        let lost = Sample {
            events_were_lost: true,
            ..sample
        };
        assert!(drawn(90, 40, &lost).contains("events were lost"));
    }

    #[test]
    fn a_small_terminal_shows_every_counter_in_the_end() {
        let sample = sample_of_places();
        let mut view = view();
        let mut seen = String::new();
        for _ in &sample.counters {
            let text = drawn_as(&mut view, 80, 16, &sample);
            assert!(text.contains("late pages per second"), "{text}");
            seen.push_str(&text);
            view.scroll(KeyCode::Down);
        }
        let hidden = |counter: &&crate::watch::sample::Counter| {
            !seen.contains(&format!("│{} ", counter.name))
        };
        assert_eq!(sample.counters.iter().find(hidden).map(|c| c.name), None);
        let last = drawn_as(&mut view, 80, 16, &sample);
        assert!(last.contains("above and 0 below"), "{last}");
        view.scroll(KeyCode::Home);
        let first = drawn_as(&mut view, 80, 16, &sample);
        assert!(first.contains("show 0 counters above"), "{first}");
        // With room for all of them there is nothing to scroll.
        view.scroll(KeyCode::PageDown);
        let all = drawn_as(&mut view, 80, 60, &sample);
        assert!(all.contains(" q ends ") && view.scrolled == 0, "{all}");
    }

    #[test]
    fn no_size_is_too_small() {
        let mut sample = sample_of_places();
        sample.frames.posted = 0;
        for (width, height) in [(1, 1), (3, 2), (10, 5), (300, 8)] {
            let text = drawn(width, height, &sample);
            assert_eq!(text.lines().count(), usize::from(height));
        }
    }

    #[test]
    fn q_escape_and_control_c_end() {
        let key = |code, modifiers| is_end(&KeyEvent::new(code, modifiers));
        assert!(key(KeyCode::Char('q'), KeyModifiers::NONE));
        assert!(key(KeyCode::Esc, KeyModifiers::NONE));
        assert!(key(KeyCode::Char('c'), KeyModifiers::CONTROL));
        assert!(!key(KeyCode::Char('c'), KeyModifiers::NONE));
    }
}
