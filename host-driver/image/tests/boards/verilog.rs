//! Ports of modules, read from Verilog: the emitter's form (names in the header, declarations below) and that of the tops (declarations in the header).

use std::collections::BTreeMap;

/// A port.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Port {
    pub direction: String,
    /// Its range as it is written, `[7:0]`; empty for one bit.
    pub range: String,
}

impl Port {
    /// Bits; 1 without a range, none when the range is no plain number.
    pub fn bits(&self) -> Option<usize> {
        if self.range.is_empty() {
            return Some(1);
        }
        let high = self.range.strip_prefix('[')?.strip_suffix(":0]")?;
        high.parse::<usize>().ok().map(|high| high + 1)
    }
}

/// The ports of `module` in `text`.
pub fn ports(text: &str, module: &str) -> BTreeMap<String, Port> {
    let start = format!("module {module}");
    let body = text
        .lines()
        .skip_while(|line| {
            line.strip_prefix(&start).is_none_or(|rest| {
                rest.starts_with(|c: char| c.is_alphanumeric() || c == '_' || c == '$')
            })
        })
        .skip(1)
        .take_while(|line| !line.starts_with("module ") && !line.starts_with("endmodule"));
    let mut ports = BTreeMap::new();
    for line in body {
        let words: Vec<&str> = line
            .trim()
            .trim_end_matches([',', ';'])
            .split_whitespace()
            .collect();
        let (direction, rest) = match words.as_slice() {
            [
                direction @ ("input" | "output" | "inout"),
                "wire" | "reg",
                rest @ ..,
            ] => (*direction, rest),
            _ => continue,
        };
        let (range, name) = match rest {
            [name] => ("", *name),
            [range, name] => (*range, *name),
            _ => continue,
        };
        let port = Port {
            direction: direction.to_owned(),
            range: range.to_owned(),
        };
        ports.insert(name.to_owned(), port);
    }
    ports
}

/// A module with the same ports and nothing in it.
pub fn empty_module(text: &str, module: &str) -> String {
    let list: Vec<String> = ports(text, module)
        .iter()
        .map(|(name, port)| format!("    {} wire {} {name}", port.direction, port.range))
        .collect();
    format!("module {module} (\n{}\n);\nendmodule\n", list.join(",\n"))
}

#[test]
fn both_forms_of_ports_are_read() {
    let emitted = "module f(a,b);\n    input wire  a;\n    output reg  [7:0] b;\nendmodule\nmodule f$g(c);\n    input wire c;\nendmodule\n";
    let written = "module f (\n    input  wire         a,\n    output wire [7:0]   b\n);\n    wire c;\nendmodule\n";
    let port = |direction: &str, range: &str| Port {
        direction: direction.to_owned(),
        range: range.to_owned(),
    };
    let expected = BTreeMap::from([
        ("a".to_owned(), port("input", "")),
        ("b".to_owned(), port("output", "[7:0]")),
    ]);
    assert_eq!(ports(emitted, "f"), expected);
    assert_eq!(ports(written, "f"), expected);
    assert_eq!(expected["b"].bits(), Some(8));
    assert_eq!(ports(emitted, "f$g").len(), 1);
}
