//! The run with prefetch beside the run without (SP8): figures, ratios, JSON object, table.

use crate::configuration::SimulationConfiguration;
use crate::measured_run::MeasuredRun;
use crate::simulated_device::device_name;
use crate::trace_program::TraceProgram;
use serde_json::{Value, json};
use std::fmt::Write;

/// A slow software fault without the link, in nanoseconds; reported beside the configured one.
pub const SLOW_FAULT_NS: u64 = 10_000;

/// Two runs of one program with one seed and one link.
pub struct RunSummary<'a> {
    /// What both ran with.
    pub configuration: &'a SimulationConfiguration,
    /// What both ran.
    pub program: &'a TraceProgram,
    /// The agent as configured.
    pub agent: MeasuredRun,
    /// Pages come by demand only.
    pub no_prefetch: MeasuredRun,
}

/// One figure of both runs, for people.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ComparedFigure {
    /// What it is, with its unit.
    pub name: String,
    /// With the agent as configured.
    pub agent: String,
    /// Without prefetch.
    pub no_prefetch: String,
    /// The second divided by the first; empty where that means nothing.
    pub ratio: String,
}

/// `without / with`, if there is such a number.
fn ratio(agent: u64, no_prefetch: u64) -> Option<f64> {
    (agent != 0).then(|| no_prefetch as f64 / agent as f64)
}

impl RunSummary<'_> {
    /// What a run would have taken, or stood still, longer with slow software faults, in nanoseconds.
    fn slow_fault_extra_ns(&self, run: &MeasuredRun) -> u64 {
        let extra_ns = SLOW_FAULT_NS.saturating_sub(self.configuration.host.software_fault_ns);
        run.result.faults * extra_ns
    }

    /// Broken promises of both runs, one sentence each; empty when all is well.
    pub fn failures(&self) -> Vec<String> {
        let runs = [
            ("with prefetch", &self.agent),
            ("without prefetch", &self.no_prefetch),
        ];
        runs.into_iter()
            .flat_map(|(name, run)| {
                run.failures
                    .iter()
                    .map(move |failure| format!("{name}: {failure}"))
            })
            .collect()
    }

    /// Loads compared with the reference memory in both runs.
    pub fn loads_checked(&self) -> u64 {
        self.agent.result.loads_checked + self.no_prefetch.result.loads_checked
    }

    /// Loads and lines at the end that differ, in both runs.
    pub fn mismatches(&self) -> u64 {
        self.agent.result.mismatches + self.no_prefetch.result.mismatches
    }

    /// Evaluated cycles of both runs, and how many of them there were in a second of wall time.
    pub fn evaluated_cycles(&self) -> (u64, f64) {
        let cycles = self.agent.evaluated_cycles + self.no_prefetch.evaluated_cycles;
        let wall_s = self.agent.wall_s + self.no_prefetch.wall_s;
        (cycles, cycles as f64 / wall_s.max(f64::MIN_POSITIVE))
    }

    /// Name of the device for people.
    pub fn device_title(&self) -> &'static str {
        if self.configuration.run.golden {
            "the golden model"
        } else {
            "the Verilated RTL"
        }
    }

    /// One line on what was run.
    pub fn headline(&self) -> String {
        let SimulationConfiguration { host, .. } = self.configuration;
        format!(
            "{}: {} accesses, {} pages, {} local frames ({} %), on {}, seed {}",
            self.program.name,
            self.program.accesses,
            self.program.pages.len(),
            self.agent.result.local_frames,
            host.local_percent,
            self.device_title(),
            host.seed,
        )
    }

    /// The figures of both runs beside each other.
    pub fn compared_figures(&self) -> Vec<ComparedFigure> {
        let runs = [&self.agent, &self.no_prefetch];
        let row = |name: &str, figures: [String; 2], ratio: Option<f64>| {
            let [agent, no_prefetch] = figures;
            ComparedFigure {
                name: name.to_owned(),
                agent,
                no_prefetch,
                ratio: ratio.map_or(String::new(), |ratio| format!("{ratio:.2}")),
            }
        };
        let count = |name: &str, figure: fn(&MeasuredRun) -> u64| {
            let [agent, no_prefetch] = runs.map(figure);
            row(
                name,
                runs.map(|run| figure(run).to_string()),
                ratio(agent, no_prefetch),
            )
        };
        let plain = |name: &str, figure: fn(&MeasuredRun) -> u64| {
            row(name, runs.map(|run| figure(run).to_string()), None)
        };
        let milliseconds = |name: &str, figure: &dyn Fn(&MeasuredRun) -> u64| {
            let [agent, no_prefetch] = runs.map(figure);
            let text = |ns: u64| format!("{:.3}", ns as f64 / 1e6);
            row(
                name,
                [text(agent), text(no_prefetch)],
                ratio(agent, no_prefetch),
            )
        };
        let plain_milliseconds = |name: &str, figure: fn(&MeasuredRun) -> u64| {
            let text = |run| format!("{:.3}", figure(run) as f64 / 1e6);
            row(name, runs.map(text), None)
        };
        let mebibytes = |name: &str, figure: fn(&MeasuredRun) -> u64| {
            let text = |run| format!("{:.2}", figure(run) as f64 / f64::from(1 << 20));
            row(name, runs.map(text), None)
        };
        let fault_us = self.configuration.host.software_fault_ns as f64 / 1e3;
        let slow_us = SLOW_FAULT_NS / 1000;
        vec![
            count("faults", |run| run.result.faults),
            // Without prefetch no reply is held; what remains are waits at the port.
            plain_milliseconds("stalled in held replies, ms", |run| {
                run.result.held_stall_ns
            }),
            milliseconds("stalled in faults, ms", &|run| run.result.fault_stall_ns),
            milliseconds("stalled in all, ms", &MeasuredRun::stall_ns),
            plain_milliseconds("kept waiting by the other core's evictions, ms", |run| {
                run.result.eviction_wait_ns
            }),
            milliseconds(
                &format!("run time, ms (software fault {fault_us} us)"),
                &|run| run.result.time_ns,
            ),
            milliseconds(
                &format!("stalled in all, ms (software fault {slow_us} us)"),
                &|run| run.stall_ns() + self.slow_fault_extra_ns(run),
            ),
            milliseconds(
                &format!("run time, ms (software fault {slow_us} us)"),
                &|run| run.result.time_ns + self.slow_fault_extra_ns(run),
            ),
            plain("table lines read", |run| run.result.table_line_reads),
            plain("pages in time", |run| run.result.pages_in_time),
            plain("pages late", |run| run.result.pages_late),
            plain("pages evicted", |run| run.result.evictions),
            mebibytes("read over the link, MiB", |run| run.ports.link_bytes_read),
            mebibytes("written over the link, MiB", |run| {
                run.ports.link_bytes_written
            }),
            row(
                "longest reply, cycles (promised)",
                runs.map(|run| {
                    format!(
                        "{} ({})",
                        run.ports.max_reply_cycles, run.reply_bound_cycles
                    )
                }),
                None,
            ),
            plain("replies over the promise", |run| run.ports.over_bound),
            plain("loads compared", |run| run.result.loads_checked),
            plain("lines that differ", |run| run.result.mismatches),
        ]
    }

    /// The table for a terminal.
    pub fn to_text(&self) -> String {
        let title = ComparedFigure {
            name: String::new(),
            agent: "with prefetch".to_owned(),
            no_prefetch: "without".to_owned(),
            ratio: "without / with".to_owned(),
        };
        let figures = self.compared_figures();
        let rows = || std::iter::once(&title).chain(&figures);
        let width = |column: fn(&ComparedFigure) -> &str| {
            rows()
                .map(|row| column(row).chars().count())
                .max()
                .unwrap_or(0)
        };
        let (name, agent) = (width(|row| &row.name), width(|row| &row.agent));
        let (no_prefetch, ratio) = (width(|row| &row.no_prefetch), width(|row| &row.ratio));
        let mut text = format!("{}\n\n", self.headline());
        for row in rows() {
            let line = format!(
                "{:name$}  {:>agent$}  {:>no_prefetch$}  {:>ratio$}",
                row.name, row.agent, row.no_prefetch, row.ratio
            );
            // Writing to a string cannot fail.
            let _ = writeln!(text, "{}", line.trim_end());
        }
        let (cycles, per_second) = self.evaluated_cycles();
        let _ = writeln!(
            text,
            "\n{cycles} cycles evaluated, {per_second:.0} per second"
        );
        text
    }

    /// All figures as one JSON object. Ratios are "without / with", `null` where the divisor is 0.
    pub fn to_json(&self) -> Value {
        let (cycles, cycles_per_second) = self.evaluated_cycles();
        let failures = self.failures();
        let compare = |figure: &dyn Fn(&MeasuredRun) -> u64| {
            ratio(figure(&self.agent), figure(&self.no_prefetch))
        };
        json!({
            "trace": {
                "name": self.program.name,
                "command": self.program.command,
                "accesses": self.program.accesses,
                "pages": self.program.pages.len(),
            },
            "device": device_name(self.configuration),
            "seed": self.configuration.host.seed,
            "agent": self.run_to_json(&self.agent),
            "no_prefetch": self.run_to_json(&self.no_prefetch),
            "ratios": {
                "faults": compare(&|run| run.result.faults),
                "stall": compare(&MeasuredRun::stall_ns),
                "time": compare(&|run| run.result.time_ns),
                "stall_slow_fault": compare(&|run| run.stall_ns() + self.slow_fault_extra_ns(run)),
                "time_slow_fault": compare(&|run| run.result.time_ns + self.slow_fault_extra_ns(run)),
            },
            "data": {
                "loads_checked": self.loads_checked(),
                "mismatches": self.mismatches(),
            },
            "link": {
                "bytes_read": self.agent.ports.link_bytes_read,
                "bytes_written": self.agent.ports.link_bytes_written,
            },
            "rtl": {
                "cycles": cycles,
                "cycles_per_second": cycles_per_second,
            },
            "passed": failures.is_empty(),
            "failures": failures,
            "configuration": self.configuration,
        })
    }

    fn run_to_json(&self, run: &MeasuredRun) -> Value {
        let MeasuredRun { result, ports, .. } = run;
        let slow_ns = self.slow_fault_extra_ns(run);
        json!({
            "faults": result.faults,
            "time_ns": result.time_ns,
            "held_stall_ns": result.held_stall_ns,
            "fault_stall_ns": result.fault_stall_ns,
            "eviction_wait_ns": result.eviction_wait_ns,
            "slow_fault_ns": SLOW_FAULT_NS,
            "slow_fault_time_ns": result.time_ns + slow_ns,
            "slow_fault_stall_ns": run.stall_ns() + slow_ns,
            "local_frames": result.local_frames,
            "table_line_reads": result.table_line_reads,
            "pages_in_time": result.pages_in_time,
            "pages_late": result.pages_late,
            "evictions": result.evictions,
            "replies": ports.replies,
            "max_reply_cycles": ports.max_reply_cycles,
            "deadline_cycles": run.deadline_cycles,
            "reply_bound_cycles": run.reply_bound_cycles,
            "over_bound": ports.over_bound,
            "link_bytes_read": ports.link_bytes_read,
            "link_bytes_written": ports.link_bytes_written,
            "counters": result.agent,
        })
    }
}

#[cfg(test)]
pub mod tests {
    use super::*;
    use outrigger_host::RunResult;
    use outrigger_port::PortStatistics;
    use std::path::PathBuf;

    /// A summary of two runs that counted nothing, with these failures, handed to `check`.
    pub fn with_summary(failures: [&[&str]; 2], check: impl FnOnce(RunSummary)) {
        let [agent, no_prefetch] = failures.map(|failures| MeasuredRun {
            result: RunResult::default(),
            ports: PortStatistics::default(),
            deadline_cycles: 2000,
            reply_bound_cycles: 2032,
            evaluated_cycles: 100,
            wall_s: 0.5,
            failures: failures.iter().map(|&failure| failure.to_owned()).collect(),
        });
        check(RunSummary {
            configuration: &SimulationConfiguration::default(),
            program: &TraceProgram {
                path: PathBuf::from("a.trace"),
                name: "a.trace".to_owned(),
                command: "prog <x>".to_owned(),
                accesses: 9,
                pages: vec![1, 2],
            },
            agent,
            no_prefetch,
        });
    }

    #[test]
    fn failures_of_either_run_fail_the_whole() {
        with_summary([&["1 load differs"], &["port: id 3"]], |summary| {
            let expected = [
                "with prefetch: 1 load differs",
                "without prefetch: port: id 3",
            ];
            assert_eq!(summary.failures(), expected);
            let json = summary.to_json();
            assert_eq!(json["passed"], false);
            assert_eq!(json["failures"], json!(expected));
        });
        with_summary([&[], &[]], |summary| {
            assert_eq!(summary.to_json()["passed"], true)
        });
    }

    #[test]
    fn ratios_are_without_to_with_and_nothing_for_nothing() {
        assert_eq!(ratio(4, 10), Some(2.5));
        assert_eq!(ratio(4, 0), Some(0.0));
        with_summary([&[], &[]], |summary| {
            assert_eq!(summary.to_json()["ratios"]["faults"], Value::Null);
            let text = summary.to_text();
            assert!(
                text.contains("a.trace: 9 accesses, 2 pages") && !text.contains("inf"),
                "{text}"
            );
        });
    }

    #[test]
    fn speed_is_evaluated_cycles_of_both_runs_over_their_time() {
        with_summary([&[], &[]], |summary| {
            assert_eq!(summary.evaluated_cycles(), (200, 200.0))
        });
    }
}
