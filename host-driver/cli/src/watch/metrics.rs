//! Samples as text for Prometheus.

use super::sample::Sample;
use anyhow::Context;
use prometheus_client::collector::Collector;
use prometheus_client::encoding::{DescriptorEncoder, EncodeMetric, text};
use prometheus_client::metrics::counter::ConstCounter;
use prometheus_client::metrics::gauge::ConstGauge;
use prometheus_client::registry::Registry;
use std::borrow::Cow;

/// Type of the text.
pub(super) const CONTENT_TYPE: &str = "application/openmetrics-text; version=1.0.0; charset=utf-8";

#[derive(Debug)]
struct Agent(Sample);

fn put(
    encoder: &mut DescriptorEncoder<'_>,
    name: &str,
    help: &str,
    metric: &impl EncodeMetric,
) -> std::fmt::Result {
    metric.encode(encoder.encode_descriptor(name, help, None, metric.metric_type())?)
}

impl Collector for Agent {
    fn encode(&self, mut encoder: DescriptorEncoder<'_>) -> std::fmt::Result {
        let Self(sample) = self;
        for counter in &sample.counters {
            let metric = ConstCounter::new(counter.total);
            put(&mut encoder, counter.name, counter.meaning, &metric)?;
        }
        for figure in sample.frames.figures() {
            let metric = ConstGauge::new(i64::from(figure.value));
            put(
                &mut encoder,
                &format!("frames_{}", figure.name),
                figure.meaning,
                &metric,
            )?;
        }
        let lost = ConstGauge::new(i64::from(sample.events_were_lost));
        put(
            &mut encoder,
            "events_were_lost",
            "1 when events were dropped since the ring was set up.",
            &lost,
        )?;
        let bound = ConstGauge::new(i64::from(sample.reply_bound_cycles));
        put(
            &mut encoder,
            "reply_bound_cycles",
            "Longest time that a reply may take, in cycles of the agent.",
            &bound,
        )
    }
}

/// The text for a sample of a card.
///
/// # Errors
/// When it cannot be formatted.
pub(super) fn text(device: &str, sample: &Sample) -> anyhow::Result<String> {
    let label = (Cow::Borrowed("device"), Cow::Owned(device.to_owned()));
    let mut registry = Registry::with_prefix_and_labels("outrigger", [label].into_iter());
    registry.register_collector(Box::new(Agent(sample.clone())));
    let mut text = String::new();
    text::encode(&mut text, &registry).context("metrics")?;
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::watch::sample::tests::sample_of_places;

    #[test]
    fn every_figure_is_there_once_with_its_card_and_its_meaning() {
        let sample = sample_of_places();
        let text = text("a \"card\"", &sample).expect("formatted");
        for counter in &sample.counters {
            let line = format!(
                "outrigger_{}_total{{device=\"a \\\"card\\\"\"}} {}",
                counter.name, counter.total
            );
            assert_eq!(
                text.lines().filter(|found| *found == line).count(),
                1,
                "{line}: {text}"
            );
            let help = format!("# HELP outrigger_{} {}", counter.name, counter.meaning);
            assert_eq!(
                text.lines().filter(|found| *found == help).count(),
                1,
                "{help}: {text}"
            );
        }
        for line in [
            "outrigger_frames_free{device=\"a \\\"card\\\"\"} 30",
            "# TYPE outrigger_frames_free gauge",
            "# EOF",
        ] {
            assert!(text.lines().any(|found| found == line), "{line}: {text}");
        }
    }
}
