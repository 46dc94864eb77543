//! The driver's figures: golden model and RTL behind a socket, the kernel's VFIO in a guest.

use super::MEASURE_LIMIT;
use crate::csv::Figure;
use crate::full_system;
use crate::process;
use crate::workspace::Workspace;
use anyhow::{Context, ensure};
use serde_json::Value;
use std::path::Path;
use std::process::Command;

/// Rounds of `outrigger device bench` in the guest.
const GUEST_ROUNDS: u32 = 15;
/// The same with `--quick`.
const QUICK_GUEST_ROUNDS: u32 = 3;
/// Bytes of one copy in the guest, as the command times it.
const COPY_BYTES: f64 = 65_536.0;

/// Measures. The guest only when it is set up already or the run is not a quick one.
pub(super) fn figures(
    workspace: &Workspace,
    program: &Path,
    measuring: &str,
    quick: bool,
) -> anyhow::Result<Vec<Figure>> {
    let mut command = Command::new(workspace.program(measuring));
    command.arg(program);
    if quick {
        command.arg("--quick");
    }
    let text = process::output_of(&mut command, MEASURE_LIMIT)?;
    let measured: Value =
        serde_json::from_str(&text).with_context(|| format!("{measuring} prints no JSON"))?;
    let measured = measured
        .as_object()
        .with_context(|| format!("{measuring} prints no object"))?;
    let mut figures: Vec<Figure> = measured
        .iter()
        .map(|(name, value)| Figure::new(name, value.clone(), unit(name)))
        .collect();
    let rounds = if quick {
        QUICK_GUEST_ROUNDS
    } else {
        GUEST_ROUNDS
    };
    let guest = full_system::measure(workspace, program, rounds)?;
    figures.push(Figure::new("full_system_seconds", guest.seconds, "s"));
    figures.extend(of_guest(&guest.times)?);
    Ok(figures)
}

/// Unit of a figure, by its name.
fn unit(name: &str) -> &'static str {
    match name {
        _ if name.ends_with("_ns") => "ns",
        _ if name.ends_with("_ms") => "ms",
        _ if name.ends_with("_per_second") => "bytes/s",
        _ => "ratio",
    }
}

/// What `outrigger device bench --json` told in the guest.
fn of_guest(times: &Value) -> anyhow::Result<Vec<Figure>> {
    const TIMES: [&str; 5] = [
        "register_read_ns",
        "register_write_ns",
        "interrupt_ns",
        "doorbell_to_event_ns",
        "copy_ns",
    ];
    let time = |who: &str, what: &str| {
        let value = times[who][what].as_f64().filter(|time| *time > 0.0);
        value.with_context(|| format!("the guest tells no {who}.{what}"))
    };
    let mut figures = Vec::new();
    let ratios: Vec<f64> = times["ratios"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_f64)
        .collect();
    ensure!(ratios.len() == TIMES.len(), "the guest tells no ratios");
    let overhead = ratios.iter().copied().fold(0.0, f64::max);
    for what in TIMES {
        let (driven, bare) = (time("driver", what)?, time("bare", what)?);
        figures.push(Figure::new(format!("vfio_{what}"), driven, "ns"));
        figures.push(Figure::new(format!("vfio_raw_{what}"), bare, "ns"));
    }
    let copy = ratios[TIMES.len() - 1];
    let rate = COPY_BYTES * 1e9 / time("driver", "copy_ns")?;
    figures.push(Figure::new("vfio_dma_bytes_per_second", rate, "bytes/s"));
    figures.push(Figure::new("vfio_dma_ratio_to_raw", 1.0 / copy, "ratio"));
    figures.push(Figure::new("vfio_driver_overhead_ratio", overhead, "ratio"));
    Ok(figures)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn times_of_the_guest_become_figures() {
        let all = |time: f64| {
            json!({"register_read_ns": time, "register_write_ns": time, "interrupt_ns": time,
                   "doorbell_to_event_ns": time, "copy_ns": 2.0 * time})
        };
        let ratios = [1.1, 1.0, 1.0, 1.0, 1.25];
        let times = json!({"driver": all(110.0), "bare": all(100.0), "ratios": ratios});
        let figures = of_guest(&times).unwrap();
        let value = |name: &str| {
            let figure = figures.iter().find(|figure| figure.name == name).unwrap();
            figure.value.as_f64().unwrap()
        };
        assert_eq!(value("vfio_driver_overhead_ratio"), 1.25);
        assert_eq!(value("vfio_dma_ratio_to_raw"), 0.8);
        assert_eq!(value("vfio_register_read_ns"), 110.0);
        let error = of_guest(&json!({"driver": all(1.0), "ratios": ratios}))
            .unwrap_err()
            .to_string();
        assert!(error.contains("bare.register_read_ns"), "{error}");
    }
}
