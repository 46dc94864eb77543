//! Contents of the remote pages, kept only for pages that were written.

use crate::{Line, Page, initial_line};
use outrigger_registers::parameters::LINES_PER_PAGE;
use std::collections::HashMap;

/// The memory nodes, all in one.
#[derive(Debug, Default)]
pub(crate) struct Nodes {
    written: HashMap<u32, Box<Page>>,
}

impl Nodes {
    /// The contents of a page now.
    pub fn page(&self, page: u32) -> Box<Page> {
        match self.written.get(&page) {
            Some(contents) => contents.clone(),
            None => Box::new(initial_page(page)),
        }
    }

    /// One line of a page now.
    pub fn line(&self, page: u32, line: u8) -> Line {
        match self.written.get(&page) {
            Some(contents) => contents[usize::from(line) % LINES_PER_PAGE],
            None => initial_line(page, line),
        }
    }

    /// Replaces a page.
    pub fn set_page(&mut self, page: u32, contents: Box<Page>) {
        self.written.insert(page, contents);
    }

    /// Replaces one line of a page.
    pub fn set_line(&mut self, page: u32, line: u8, data: Line) {
        let contents = self
            .written
            .entry(page)
            .or_insert_with(|| Box::new(initial_page(page)));
        contents[usize::from(line) % LINES_PER_PAGE] = data;
    }
}

/// A page that nobody wrote.
fn initial_page(page: u32) -> Page {
    std::array::from_fn(|line| initial_line(page, line as u8))
}
