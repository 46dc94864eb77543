//! `outrigger agent first-walk`: the first held page walk of a card (step 9 of the bring-up).

use crate::device_commands::DeviceArguments;
use crate::device_name::DeviceName;
use crate::exit::RunFailed;
use crate::interruption::interruption;
use crate::output;
use clap::{Args, ValueEnum};
use outrigger_agent::first_walk::{
    Contents, DEADLINE_CYCLES, LINES, Spread, WalkError, WalkPlan, WalkReport, card_pattern,
    first_walk,
};
use outrigger_link::initial_line;
use serde_json::json;
use std::sync::atomic::Ordering;

/// Who answers fetches, which says what pages hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Remote {
    /// The model of the remote side in a card
    Card,
    /// The memory nodes of `outrigger sim device`, which nobody has written to
    Simulation,
}

impl Remote {
    fn contents(self) -> Contents {
        match self {
            Self::Card => card_pattern,
            Self::Simulation => initial_line,
        }
    }
}

/// Arguments of `first-walk`.
#[derive(Debug, Args)]
pub struct FirstWalkArguments {
    #[command(flatten)]
    device: DeviceArguments,
    /// Table lines to walk, each with eight pages of its own
    #[arg(long, value_name = "N", default_value_t = LINES, value_parser = clap::value_parser!(u32).range(1..))]
    lines: u32,
    /// How long a reply may wait for pages
    #[arg(long, value_name = "CYCLES", default_value_t = DEADLINE_CYCLES)]
    deadline_cycles: u32,
    /// Compare the first line of each page with what it must hold: alone, with the pattern of the model in a card
    #[arg(
        long,
        value_name = "REMOTE",
        value_enum,
        num_args = 0..=1,
        require_equals = true,
        default_missing_value = "card"
    )]
    expect_pattern: Option<Remote>,
    /// Clock of the agent, to compare times by this host's clock with REPLY_BOUND_CYCLES; 0: not to compare them
    ///
    /// If not given, what a card says (CLOCK_KHZ); nothing is compared behind a socket, where time is simulated.
    #[arg(long, value_name = "MEGAHERTZ", value_parser = megahertz)]
    agent_megahertz: Option<f64>,
    /// Walk although the agent has frames or is switched on; tags of the table frames walked become none
    #[arg(long)]
    force: bool,
}

fn megahertz(text: &str) -> Result<f64, String> {
    match text.parse::<f64>() {
        Ok(value) if value == 0.0 || (1.0..=10_000.0).contains(&value) => Ok(value),
        _ => Err(format!("{text}: neither 0 nor 1 to 10000 MHz")),
    }
}

/// Walks.
///
/// # Errors
/// [`RunFailed`] when the card does not do what it promises; else why it could not be walked.
pub fn execute(arguments: &FirstWalkArguments) -> anyhow::Result<()> {
    let name = &arguments.device.device;
    let device = name.open()?;
    let driver = device.driver()?;
    let interrupted = interruption()?;
    let told = match name {
        DeviceName::Pci(_) => f64::from(driver.hardware().clock_khz) / 1000.0,
        DeviceName::VfioUser(_) => 0.0,
    };
    let megahertz = arguments.agent_megahertz.unwrap_or(told);
    let plan = WalkPlan {
        lines: arguments.lines,
        deadline_cycles: arguments.deadline_cycles,
        contents: arguments.expect_pattern.map(Remote::contents),
        agent_megahertz: (megahertz > 0.0).then_some(megahertz),
        force: arguments.force,
    };
    let outcome = first_walk(
        &driver,
        &plan,
        &|| interrupted.load(Ordering::Relaxed),
        &mut |line| {
            if line == 0 {
                // Progress, not result.
                output::tell!("{name}: line 0 of {} walked", arguments.lines);
            }
        },
    );
    if arguments.device.json {
        let mut value = json!({"device": name.to_string(), "passed": outcome.is_ok()});
        match &outcome {
            Ok(report) => value["walk"] = json!(report),
            Err(error) => value["error"] = json!(error.to_string()),
        }
        output::print(&format!("{value:#}\n"))?;
    }
    match outcome {
        Ok(_) if arguments.device.json => Ok(()),
        Ok(report) => output::print(&format!("{}PASS  {name}\n", text_of(&report))),
        Err(error) if error.is_of_the_card() => Err(RunFailed(format!("{name}: {error}")).into()),
        Err(error @ WalkError::Interrupted { .. }) => {
            anyhow::bail!("{name}: {error}; the card is as before")
        }
        Err(error) => anyhow::bail!("{name}: {error}"),
    }
}

fn text_of(report: &WalkReport) -> String {
    let unit = report.unit;
    let spread = |spread: &Spread| {
        format!(
            "median {}, 99 % within {}, worst {} {unit}",
            spread.median, spread.p99, spread.worst
        )
    };
    let limit = match report.limit {
        Some(limit) => format!("{limit} {unit}; none is over it"),
        None => "not compared: this host's clock says nothing of the agent's (--agent-megahertz)"
            .to_owned(),
    };
    let contents = if report.contents_compared {
        "compared with the pattern: right"
    } else {
        "read, not compared (--expect-pattern)"
    };
    let rows = [
        (
            "lines",
            format!(
                "{}, all eight entries installed, in frames of the {} posted",
                report.lines, report.frames_posted
            ),
        ),
        (
            "counters",
            format!(
                "of each walk TABLE_LINE_READS {}, PAGES_IN_TIME 8, HOLDS_TAKEN 1",
                report.reads_of_a_line
            ),
        ),
        ("first lines", contents.to_owned()),
        ("held replies", spread(&report.reply)),
        ("reads that pass", spread(&report.passing_read)),
        (
            "reply bound",
            format!(
                "{} cycles at a deadline of {}",
                report.reply_bound_cycles, report.deadline_cycles
            ),
        ),
        ("limit", limit),
    ];
    rows.iter()
        .map(|(name, value)| format!("{name:<16} {value}\n"))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn frequencies_are_of_this_world() {
        assert_eq!(megahertz("125"), Ok(125.0));
        assert_eq!(megahertz("62.5"), Ok(62.5));
        assert_eq!(megahertz("0"), Ok(0.0));
        for text in ["", "0.5", "-1", "nan", "inf", "1e9", "125MHz"] {
            assert!(megahertz(text).unwrap_err().contains("MHz"), "{text}");
        }
    }
}
