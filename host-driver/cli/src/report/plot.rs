//! The frame around a chart: title, axes, grid, legend, marked values.

use super::axis::Axis;
use maud::{Markup, html};

const WIDTH: f64 = 640.0;
const HEIGHT: f64 = 320.0;
const LEFT: f64 = 74.0;
const RIGHT: f64 = 616.0;
const TOP: f64 = 34.0;
const BOTTOM: f64 = 264.0;
/// Distance between the labels of marks, so that two close marks can both be read.
const MARK_LINE: f64 = 15.0;
/// Width of a legend's letter, about.
const LETTER: f64 = 6.6;

/// What can be coloured; the style sheet knows the words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Colour {
    /// The run with prefetch, and what is good in it.
    Agent,
    /// The run without prefetch.
    NoPrefetch,
    /// What came too late.
    Late,
}

impl Colour {
    /// The class in the style sheet.
    pub fn class(self) -> &'static str {
        match self {
            Self::Agent => "agent",
            Self::NoPrefetch => "no-prefetch",
            Self::Late => "late",
        }
    }
}

/// A value of the horizontal axis that is marked by a line from top to bottom.
#[derive(Debug, Clone, PartialEq)]
pub struct Mark {
    /// The value.
    pub value: f64,
    /// What it is.
    pub label: String,
}

/// A chart without its contents.
pub struct Plot {
    /// What it shows; also the text for those who cannot see it.
    pub title: String,
    /// Horizontal axis.
    pub horizontal: Axis,
    /// Vertical axis.
    pub vertical: Axis,
    /// Names of the colours; none when there is one only.
    pub legend: Vec<(Colour, String)>,
    /// Marked values.
    pub marks: Vec<Mark>,
}

impl Plot {
    /// Horizontal place of a value, in user units.
    pub fn x(&self, value: f64) -> f64 {
        LEFT + self.horizontal.place(value) * (RIGHT - LEFT)
    }

    /// Vertical place of a value, in user units.
    pub fn y(&self, value: f64) -> f64 {
        BOTTOM - self.vertical.place(value) * (BOTTOM - TOP)
    }

    /// Vertical place of the horizontal axis, in user units.
    pub fn base(&self) -> f64 {
        BOTTOM
    }

    /// The whole chart around its contents.
    pub fn draw(&self, contents: Markup) -> Markup {
        html! {
            figure {
                figcaption { (self.title) }
                svg viewBox=(format!("0 0 {WIDTH} {HEIGHT}")) role="img" aria-label=(self.title) {
                    (self.draw_grid())
                    (contents)
                    (self.draw_marks())
                    (self.draw_legend())
                }
            }
        }
    }

    fn draw_grid(&self) -> Markup {
        let middle = (TOP + BOTTOM) / 2.0;
        html! {
            @for (place, label) in self.vertical.ticks() {
                @let y = BOTTOM - place * (BOTTOM - TOP);
                line.grid x1=(LEFT) x2=(RIGHT) y1=(number(y)) y2=(number(y)) {}
                text.vertical x=(LEFT - 8.0) y=(number(y + 4.0)) { (label) }
            }
            @for (place, label) in self.horizontal.ticks() {
                @let x = LEFT + place * (RIGHT - LEFT);
                line.tick x1=(number(x)) x2=(number(x)) y1=(BOTTOM) y2=(BOTTOM + 5.0) {}
                text.horizontal x=(number(x)) y=(BOTTOM + 20.0) { (label) }
            }
            line.axis x1=(LEFT) x2=(RIGHT) y1=(BOTTOM) y2=(BOTTOM) {}
            text.horizontal.title x=((LEFT + RIGHT) / 2.0) y=(HEIGHT - 12.0) { (self.horizontal.title) }
            text.horizontal.title x="14" y=(middle) transform=(format!("rotate(-90 14 {middle})")) {
                (self.vertical.title)
            }
        }
    }

    /// On the left of the line when there is no room on the right, or when the next mark's line may be there.
    fn label_is_before(&self, index: usize) -> bool {
        let room = RIGHT - self.x(self.marks[index].value);
        let needed = 12.0 + LETTER * self.marks[index].label.chars().count() as f64;
        room < needed || index + 1 < self.marks.len()
    }

    fn draw_marks(&self) -> Markup {
        html! {
            @for (index, mark) in self.marks.iter().enumerate() {
                @let x = self.x(mark.value);
                @let before = self.label_is_before(index);
                line.mark x1=(number(x)) x2=(number(x)) y1=(TOP) y2=(BOTTOM) {}
                text.mark.before[before] x=(number(if before { x - 6.0 } else { x + 6.0 }))
                    y=(TOP + 11.0 + index as f64 * MARK_LINE) { (mark.label) }
            }
        }
    }

    fn draw_legend(&self) -> Markup {
        let mut x = LEFT;
        html! {
            @for (colour, name) in &self.legend {
                rect class=(format!("key {}", colour.class())) x=(number(x)) y="10" width="12" height="12" rx="2" {}
                text.legend x=(number(x + 18.0)) y="20" { (name) }
                @let () = x += 40.0 + name.chars().count() as f64 * LETTER;
            }
        }
    }
}

/// A coordinate, to a tenth.
pub fn number(value: f64) -> String {
    format!("{value:.1}")
}
