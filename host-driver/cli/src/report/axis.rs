//! An axis: where a value lies between its ends, and which values get a label.

/// Labels on an axis, about.
const TICKS: f64 = 6.0;
/// Lower end of logarithmic axes: below 1, so that a count of 1 can be seen.
const LOGARITHMIC_LOW: f64 = 0.6;

/// An axis from its lower end (0, or just below 1 when logarithmic) to a round number.
#[derive(Debug, Clone, PartialEq)]
pub struct Axis {
    /// What it shows, with its unit.
    pub title: String,
    high: f64,
    logarithmic: bool,
    ticks: Vec<f64>,
}

impl Axis {
    /// From 0 to `high`, or somewhat beyond.
    pub fn linear(title: &str, high: f64) -> Self {
        let step = round_step(high.max(1e-9) / TICKS);
        let steps = (high / step).ceil().max(1.0);
        Self {
            title: title.to_owned(),
            high: step * steps,
            logarithmic: false,
            ticks: (0..=steps as u32)
                .map(|tick| f64::from(tick) * step)
                .collect(),
        }
    }

    /// For counts up to `high`; 0 lies on the lower end.
    pub fn logarithmic(title: &str, high: u64) -> Self {
        let decades = (high.max(2) as f64).log10().ceil() as i32;
        Self {
            title: title.to_owned(),
            high: 10_f64.powi(decades),
            logarithmic: true,
            ticks: (0..=decades).map(|decade| 10_f64.powi(decade)).collect(),
        }
    }

    /// Place of a value: 0 at the lower end, 1 at the upper; values beyond lie on the ends.
    pub fn place(&self, value: f64) -> f64 {
        let place = if self.logarithmic {
            let value = value.max(LOGARITHMIC_LOW);
            (value / LOGARITHMIC_LOW).ln() / (self.high / LOGARITHMIC_LOW).ln()
        } else {
            value / self.high
        };
        place.clamp(0.0, 1.0)
    }

    /// Places and labels.
    pub fn ticks(&self) -> impl Iterator<Item = (f64, String)> {
        self.ticks
            .iter()
            .map(|&tick| (self.place(tick), label(tick)))
    }
}

/// The smallest of 1, 2, 2.5, 5, 10 times a power of ten that is not below `step`.
fn round_step(step: f64) -> f64 {
    let power = 10_f64.powf(step.log10().floor());
    let factors = [1.0, 2.0, 2.5, 5.0];
    let factor = factors
        .into_iter()
        .find(|factor| factor * power >= step * 0.999_999);
    factor.unwrap_or(10.0) * power
}

/// A number with a thin space between groups of three digits, without needless decimals.
fn label(value: f64) -> String {
    let rounded = (value * 1e6).round() / 1e6;
    let text = rounded.to_string();
    let (whole, decimals) = text.split_once('.').unwrap_or((&text, ""));
    let mut grouped = String::new();
    for (index, digit) in whole.chars().enumerate() {
        if index > 0 && (whole.len() - index) % 3 == 0 {
            grouped.push('\u{2009}');
        }
        grouped.push(digit);
    }
    if decimals.is_empty() {
        grouped
    } else {
        format!("{grouped}.{decimals}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn labels(axis: &Axis) -> Vec<String> {
        axis.ticks().map(|(_, label)| label).collect()
    }

    #[test]
    fn linear_axes_end_on_round_numbers() {
        assert_eq!(
            labels(&Axis::linear("", 2032.0)),
            [
                "0",
                "500",
                "1\u{2009}000",
                "1\u{2009}500",
                "2\u{2009}000",
                "2\u{2009}500"
            ]
        );
        assert_eq!(
            labels(&Axis::linear("", 0.9)),
            ["0", "0.2", "0.4", "0.6", "0.8", "1"]
        );
        assert_eq!(Axis::linear("", 10.0).place(5.0), 0.5);
        assert_eq!(Axis::linear("", 10.0).place(50.0), 1.0);
        let empty = Axis::linear("", 0.0);
        assert!(empty.place(0.0) == 0.0 && !labels(&empty).is_empty());
    }

    #[test]
    fn logarithmic_axes_show_one_and_hide_none() {
        let axis = Axis::logarithmic("", 4_321);
        assert_eq!(
            labels(&axis),
            ["1", "10", "100", "1\u{2009}000", "10\u{2009}000"]
        );
        assert_eq!(axis.place(0.0), 0.0);
        assert!(axis.place(1.0) > 0.02 && axis.place(1.0) < axis.place(2.0));
        assert_eq!(axis.place(10_000.0), 1.0);
        assert_eq!(labels(&Axis::logarithmic("", 0)), ["1", "10"]);
    }
}
