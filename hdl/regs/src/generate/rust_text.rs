//! Pieces of Rust-HDL text, formatted as rustfmt does.

use std::fmt::Write;

/// A literal as Rust-HDL wants it: the macro takes unsuffixed ones for `i32`.
pub fn literal(value: u32) -> String {
    if value > i32::MAX as u32 {
        format!("0x{value:x}_u64")
    } else if value > 9 {
        format!("0x{value:x}")
    } else {
        value.to_string()
    }
}

/// `dff_setup!` lines of at most a hundred columns.
pub fn set_up(names: &[String]) -> String {
    let mut text = String::new();
    let mut line = String::new();
    for name in names {
        if !line.is_empty() && line.len() + name.len() > 47 {
            let _ = writeln!(text, "        dff_setup!(self, clock{line});");
            line.clear();
        }
        let _ = write!(line, ", {name}");
    }
    let _ = writeln!(text, "        dff_setup!(self, clock{line});");
    text
}

/// One assignment, broken after the `=` when it is too long.
pub fn assign(text: &mut String, indent: usize, target: &str, value: &str) {
    let line = format!("{:indent$}{target} = {value};", "");
    if line.len() > 100 && !value.contains('\n') {
        let _ = writeln!(text, "{:indent$}{target} =\n{:indent$}    {value};", "", "");
    } else {
        let _ = writeln!(text, "{line}");
    }
}
