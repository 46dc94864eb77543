//! What the live view shows of the agent on a card.
//!
//! ```text
//!  +- outrigger vfio-user:/tmp/card --- 12 s --- reply bound 2032 cycles -+
//!  | late pages per second  ▁▁▂▅▁                                        |
//!  | frames  free 30  resident 10 ...                                     |
//!  | counter              per second        total                         |
//! ```

use super::sample::Sample;
use super::terminal::{View, keys};
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout};
use ratatui::style::{Modifier, Style};
use ratatui::text::Line;
use ratatui::widgets::{Block, Gauge, Row, Sparkline, Table};
use std::collections::VecDeque;

/// Samples that the curve remembers: wider than terminals are.
pub(super) const MOST_REMEMBERED: usize = 512;

/// The agent on a card.
pub(super) struct AgentView {
    device: String,
    /// Late pages per second, rounded; the newest last.
    late: VecDeque<u64>,
    /// Counters above the first one that is shown; more than there are is as many as there are.
    scrolled: usize,
    last: Option<Sample>,
}

impl AgentView {
    /// Nothing yet of a card.
    pub(super) fn new(device: String) -> Self {
        Self {
            device,
            late: VecDeque::new(),
            scrolled: 0,
            last: None,
        }
    }

    /// One more sample.
    pub(super) fn add(&mut self, sample: &Sample) {
        self.last = Some(sample.clone());
        let late = sample.per_second("pages_late").round();
        // A rate is neither negative nor beyond 32 bits in a millisecond.
        self.late.push_back(late as u64);
        if self.late.len() > MOST_REMEMBERED {
            self.late.pop_front();
        }
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

impl View for AgentView {
    fn scrolled(&mut self) -> &mut usize {
        &mut self.scrolled
    }

    fn draw(&mut self, frame: &mut Frame<'_>) {
        let Some(sample) = &self.last else {
            return;
        };
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
        let keys = keys("counters", self.scrolled, hidden - self.scrolled);
        frame.render_widget(border.title_bottom(keys), frame.area());
        frame.render_widget(free_frames(sample), areas[0]);
        frame.render_widget(frames(sample), areas[1]);
        frame.render_widget(table(sample, self.scrolled), areas[2]);
        self.draw_late(frame, areas[3]);
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
    use crate::watch::terminal::tests::drawn;
    use ratatui::crossterm::event::KeyCode;

    fn drawn_of(width: u16, height: u16, sample: &Sample) -> String {
        let mut view = AgentView::new("card".to_owned());
        (0..MOST_REMEMBERED + 5).for_each(|_| view.add(sample));
        assert_eq!(view.late.len(), MOST_REMEMBERED);
        drawn(&mut view, width, height)
    }

    #[test]
    fn every_counter_is_on_the_screen() {
        let sample = sample_of_places();
        let text = drawn_of(90, 40, &sample);
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
        assert!(drawn_of(90, 40, &lost).contains("events were lost"));
    }

    #[test]
    fn a_small_terminal_shows_every_counter_in_the_end() {
        let sample = sample_of_places();
        let mut view = AgentView::new("card".to_owned());
        view.add(&sample);
        let mut seen = String::new();
        for _ in &sample.counters {
            let text = drawn(&mut view, 80, 16);
            assert!(text.contains("late pages per second"), "{text}");
            seen.push_str(&text);
            view.scroll(KeyCode::Down);
        }
        let hidden = |counter: &&crate::watch::sample::Counter| {
            !seen.contains(&format!("│{} ", counter.name))
        };
        assert_eq!(sample.counters.iter().find(hidden).map(|c| c.name), None);
        let last = drawn(&mut view, 80, 16);
        assert!(last.contains("above and 0 below"), "{last}");
        view.scroll(KeyCode::Home);
        let first = drawn(&mut view, 80, 16);
        assert!(first.contains("show 0 counters above"), "{first}");
        // With room for all of them there is nothing to scroll.
        view.scroll(KeyCode::PageDown);
        let all = drawn(&mut view, 80, 60);
        assert!(all.contains(" q ends ") && view.scrolled == 0, "{all}");
    }

    #[test]
    fn no_size_is_too_small() {
        let mut sample = sample_of_places();
        sample.frames.posted = 0;
        for (width, height) in [(1, 1), (3, 2), (10, 5), (300, 8)] {
            let text = drawn_of(width, height, &sample);
            assert_eq!(text.lines().count(), usize::from(height));
        }
    }
}
