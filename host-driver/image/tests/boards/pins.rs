//! Pins and clocks of the constraint files against the top's ports: each port has one pin, each pin one port, each clock its frequency.

use crate::scripts::{Call, record};
use crate::tree::Tree;
use crate::verilog::ports;
use outrigger_image::board::Board;
use std::collections::{BTreeMap, BTreeSet};

/// What constraint files say.
#[derive(Default)]
struct Said {
    /// Ports by pin.
    pins: BTreeMap<String, BTreeSet<String>>,
    /// Pins by port.
    ports: BTreeMap<String, BTreeSet<String>>,
    /// Ports that anything else is said of.
    named: BTreeSet<String>,
    /// Periods in nanoseconds, by port.
    clocks: BTreeMap<String, f64>,
}

impl Said {
    fn pin(&mut self, port: &str, pin: &str) {
        self.pins
            .entry(pin.to_owned())
            .or_default()
            .insert(port.to_owned());
        self.ports
            .entry(port.to_owned())
            .or_default()
            .insert(pin.to_owned());
    }
}

/// What is wrong.
pub fn findings(tree: &Tree, board: &Board) -> Vec<String> {
    let mut found = Vec::new();
    let mut said = Said::default();
    for file in &board.constraints {
        let result = if file.ends_with(".lpf") {
            lattice(&tree.read(file), &mut said)
        } else {
            let commands = if file.ends_with(".xdc") {
                "vivado"
            } else {
                "quartus"
            };
            record(tree, file, commands, &[]).map(|calls| tcl(&calls, &mut said))
        };
        if let Err(text) = result {
            found.push(format!("{file}: {text}"));
        }
    }
    let text = tree.read(&format!("constraints/{}/{}.v", board.name, board.top));
    let mut expected = BTreeSet::new();
    let mut names = BTreeSet::new();
    for (name, port) in ports(&text, &board.top) {
        names.insert(name.clone());
        names.insert(format!("{name}[*]"));
        let Some(bits) = port.bits() else {
            found.push(format!("{name}: {} is no plain range", port.range));
            continue;
        };
        let all: Vec<String> = if port.range.is_empty() {
            vec![name.clone()]
        } else {
            (0..bits).map(|bit| format!("{name}[{bit}]")).collect()
        };
        names.extend(all.iter().cloned());
        if !is_elsewhere(board, &name) {
            expected.extend(all);
        }
    }
    for port in &expected {
        match said.ports.get(port).map_or(0, BTreeSet::len) {
            0 => found.push(format!("{port}: no pin")),
            1 => {}
            _ => found.push(format!("{port}: several pins")),
        }
    }
    for (pin, ports) in &said.pins {
        if ports.len() > 1 {
            let ports: Vec<String> = ports.iter().map(|port| format!("of {port}")).collect();
            found.push(format!("{pin}: {}", ports.join(" and ")));
        }
    }
    for port in said
        .ports
        .keys()
        .chain(&said.named)
        .chain(said.clocks.keys())
    {
        if !names.contains(port) {
            found.push(format!("{port}: no such port"));
        }
    }
    for clock in &board.clock {
        let period = said.clocks.get(&clock.port);
        let wanted = 1000.0 / clock.megahertz;
        if period.is_none_or(|period| (period - wanted).abs() > 0.001 * wanted) {
            found.push(format!(
                "{}: the constraints say {period:?} ns, board.toml {wanted:.3} ns",
                clock.name
            ));
        }
    }
    found
}

fn is_elsewhere(board: &Board, port: &str) -> bool {
    board.pins_elsewhere.ports.iter().any(|pattern| {
        pattern
            .strip_suffix('*')
            .map_or(pattern == port, |start| port.starts_with(start))
    })
}

/// Calls of XDC, SDC and QSF files. A port is what `get_ports` gave, or stands behind `-to`.
fn tcl(calls: &[Call], said: &mut Said) {
    for call in calls {
        let words: Vec<&str> = call.iter().map(String::as_str).collect();
        let after = |option: &str| {
            let at = words.iter().position(|word| *word == option)?;
            words.get(at + 1).copied()
        };
        match words.as_slice() {
            ["set_property", "PACKAGE_PIN", pin, port] => said.pin(port, pin),
            ["set_location_assignment", pin, "-to", port] => {
                said.pin(port, pin.trim_start_matches("PIN_"));
            }
            ["create_clock", ..] => {
                let period = after("-period").and_then(|period| period.parse().ok());
                if let (Some(period), Some(port)) = (period, words.last()) {
                    said.clocks.insert((*port).to_owned(), period);
                }
            }
            ["get_ports", port] => {
                said.named.insert((*port).to_owned());
            }
            ["set_instance_assignment", ..] => {
                said.named.extend(after("-to").map(str::to_owned));
            }
            _ => {}
        }
    }
}

/// Statements of a Lattice preference file: words until a semicolon.
fn lattice(text: &str, said: &mut Said) -> Result<(), String> {
    let without_comments: String = text
        .lines()
        .filter(|line| !line.trim_start().starts_with('#'))
        .collect::<Vec<_>>()
        .join("\n");
    for statement in without_comments.split(';').map(str::trim) {
        let words: Vec<&str> = statement.split_whitespace().collect();
        let unquoted = |word: &str| word.trim_matches('"').to_owned();
        match words.as_slice() {
            [] | ["BLOCK", "RESETPATHS" | "ASYNCPATHS"] => {}
            ["LOCATE", "COMP", port, "SITE", site] => said.pin(&unquoted(port), &unquoted(site)),
            ["IOBUF", "PORT", port, settings @ ..]
                if settings.iter().all(|word| word.contains('=')) =>
            {
                said.named.insert(unquoted(port));
            }
            ["FREQUENCY", "PORT", port, megahertz, "MHZ"] => {
                let megahertz: f64 = megahertz
                    .parse()
                    .map_err(|_| format!("{statement:?} has no frequency"))?;
                said.clocks.insert(unquoted(port), 1000.0 / megahertz);
            }
            _ => return Err(format!("{statement:?} is not understood")),
        }
    }
    Ok(())
}
