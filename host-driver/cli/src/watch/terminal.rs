//! The terminal of a live view: taken, drawn when there is something new, given back.

use super::stop::Stop;
use anyhow::Context;
use ratatui::crossterm::event::{self, Event, KeyCode, KeyEvent, KeyModifiers};
use ratatui::{DefaultTerminal, Frame};
use std::io;
use std::os::fd::AsFd;
use std::time::{Duration, Instant};

/// Lines that the keys for a page move by.
const PAGE: usize = 8;

/// What a live view shows.
pub(super) trait View {
    /// Draws what is known now, at any size.
    fn draw(&mut self, frame: &mut Frame<'_>);

    /// Lines above the first one that is shown of a list that may not fit; more than there are is as many as there are.
    fn scrolled(&mut self) -> &mut usize;

    /// Moves the list by a key.
    fn scroll(&mut self, key: KeyCode) {
        let scrolled = self.scrolled();
        match key {
            KeyCode::Up => *scrolled = scrolled.saturating_sub(1),
            KeyCode::Down => *scrolled += 1,
            KeyCode::PageUp => *scrolled = scrolled.saturating_sub(PAGE),
            KeyCode::PageDown => *scrolled += PAGE,
            KeyCode::Home => *scrolled = 0,
            _ => {}
        }
    }
}

/// How the end and the list's keys are told at the lower border.
pub(super) fn keys(what: &str, above: usize, below: usize) -> String {
    match above + below {
        0 => " q ends ".to_owned(),
        _ => format!(" q ends, arrow keys show {above} {what} above and {below} below "),
    }
}

/// The terminal, until it is dropped; then it is as it was.
pub(super) struct Screen<V> {
    terminal: DefaultTerminal,
    view: V,
}

impl<V: View> Screen<V> {
    /// Takes the terminal.
    ///
    /// # Errors
    /// When it cannot be had.
    pub(super) fn open(view: V) -> anyhow::Result<Self> {
        let terminal = ratatui::try_init().context("the terminal; --plain does without")?;
        Ok(Self { terminal, view })
    }

    /// Tells the view something, and draws it.
    ///
    /// # Errors
    /// When the terminal cannot be written.
    pub(super) fn show(&mut self, tell: impl FnOnce(&mut V)) -> anyhow::Result<()> {
        tell(&mut self.view);
        self.draw()
    }

    fn draw(&mut self) -> anyhow::Result<()> {
        let view = &mut self.view;
        let drawn = self.terminal.draw(|frame| view.draw(frame));
        drawn.map(|_| ()).context("the terminal")
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

impl<V> Drop for Screen<V> {
    fn drop(&mut self) {
        ratatui::restore();
    }
}

fn is_end(key: &KeyEvent) -> bool {
    // Raw mode makes a key of it.
    let control_c = key.code == KeyCode::Char('c') && key.modifiers == KeyModifiers::CONTROL;
    control_c || matches!(key.code, KeyCode::Char('q') | KeyCode::Esc)
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use ratatui::Terminal;
    use ratatui::backend::TestBackend;

    /// What a view draws in a terminal of this size.
    pub(in crate::watch) fn drawn(view: &mut impl View, width: u16, height: u16) -> String {
        let mut terminal = Terminal::new(TestBackend::new(width, height)).expect("a terminal");
        terminal.draw(|frame| view.draw(frame)).expect("drawn");
        terminal.backend().to_string()
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
