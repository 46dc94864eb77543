//! The tables of the report: figures of both runs, counters of the agent, configuration.

use crate::configuration::SimulationConfiguration;
use crate::configuration::keys::{SECTIONS, keys};
use crate::run_summary::ComparedFigure;
use maud::{Markup, html};
use serde_json::Value;

/// Figures of both runs beside each other.
pub fn compared(figures: &[ComparedFigure]) -> Markup {
    html! {
        table {
            thead { tr { th {} th.number { "with prefetch" } th.number { "without" } th.number { "without / with" } } }
            tbody {
                @for figure in figures {
                    tr {
                        th { (figure.name) }
                        td.number { (figure.agent) }
                        td.number { (figure.no_prefetch) }
                        td.number { (figure.ratio) }
                    }
                }
            }
        }
    }
}

/// All counters of the agent in both runs, under the names of their registers.
pub fn counters(agent: &Value, no_prefetch: &Value) -> Markup {
    html! {
        table {
            thead { tr { th {} th.number { "with prefetch" } th.number { "without" } } }
            tbody {
                @for (name, value) in agent.as_object().into_iter().flatten() {
                    tr {
                        th { code { (name) } }
                        td.number { (value) }
                        td.number { (no_prefetch[name]) }
                    }
                }
            }
        }
    }
}

/// Every key with its value and meaning.
pub fn configuration(configuration: &SimulationConfiguration) -> Markup {
    // Serialising plain numbers and words cannot fail; a missing value would show as "null".
    let values = serde_json::to_value(configuration).unwrap_or_default();
    html! {
        table {
            thead { tr { th { "key" } th.number { "value" } th { "unit" } th { "meaning" } } }
            tbody {
                @for section in SECTIONS {
                    @for key in keys().iter().filter(|key| key.section == section) {
                        @let value = &values[section][key.name];
                        tr {
                            th { code { (section) "." (key.name) } }
                            td.number { @match value.as_str() { Some(word) => (word), None => (value) } }
                            td { (key.unit) }
                            td.meaning { (key.meaning) }
                        }
                    }
                }
            }
        }
    }
}
