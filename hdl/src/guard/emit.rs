//! The only way from a circuit to Verilog.

use super::allowed::{self, ALLOWED, Allowance};
use super::ast_check;
use super::rule::{Finding, Rule};
use super::split::split_blocks;
use crate::layout;
use rust_hdl::core::prelude::{Block, check_all, generate_verilog};

/// Connects and checks `block` and emits it as module `name`; its sub-modules are called `name$...`.
pub fn verilog<B: Block>(name: &str, mut block: B) -> Result<String, Vec<Finding>> {
    block.connect_all();
    connected_verilog(name, &block, ALLOWED)
}

/// All findings in a connected `block` that `allowed` does not cover.
pub fn findings<B: Block>(
    name: &str,
    block: &B,
    allowed: &[Allowance],
    used: &mut [bool],
) -> Vec<Finding> {
    let mut found = ast_check::findings(name, block);
    if let Err(error) = check_all(block) {
        found.push(Finding {
            path: name.to_string(),
            rule: Rule::LibraryCheck,
            text: format!("{error:?}"),
        });
    }
    allowed::filter(found, allowed, used)
}

/// Emits a block on which `connect_all` was called.
pub(super) fn connected_verilog<B: Block>(
    name: &str,
    block: &B,
    allowed: &[Allowance],
) -> Result<String, Vec<Finding>> {
    let found = findings(name, block, allowed, &mut vec![false; allowed.len()]);
    if found.is_empty() {
        let text = value_numbers(&generate_verilog(block));
        Ok(rename_top(&split_blocks(&text), name))
    } else {
        Err(found)
    }
}

/// Replaces identifiers for which `other` has something.
fn replace_identifiers(text: &str, other: impl Fn(&str) -> Option<String>) -> String {
    let is_identifier = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '$';
    let mut replaced = String::with_capacity(text.len() + text.len() / 8);
    let mut rest = text;
    while let Some(start) = rest.find(is_identifier) {
        replaced.push_str(&rest[..start]);
        let tail = &rest[start..];
        let end = tail.find(|c| !is_identifier(c)).unwrap_or(tail.len());
        let identifier = &tail[..end];
        match other(identifier) {
            Some(instead) => replaced.push_str(&instead),
            None => replaced.push_str(identifier),
        }
        rest = &tail[end..];
    }
    replaced.push_str(rest);
    replaced
}

/// Replaces the names of numbers of [`layout`], which no module declares, by their values.
fn value_numbers(text: &str) -> String {
    replace_identifiers(text, |name| {
        layout::literal(name).map(|value| value.to_string())
    })
}

/// Replaces the identifier `top` and the prefix `top$`, so that two emitted circuits can stand in one project.
fn rename_top(text: &str, name: &str) -> String {
    let renamed = replace_identifiers(text, |identifier| {
        let suffix = identifier.strip_prefix("top")?;
        (suffix.is_empty() || suffix.starts_with('$')).then(|| format!("{name}{suffix}"))
    });
    let mut text: String = renamed
        .lines()
        .map(|line| format!("{}\n", line.trim_end()))
        .collect();
    text.insert_str(
        0,
        "// Generated from the Rust-HDL circuit of this name; do not edit.\n",
    );
    text
}

#[cfg(test)]
mod tests {
    use super::{rename_top, value_numbers};
    use crate::layout::{DIRECTORY_SLOT, SLOTS_WITH_BIT_0};

    #[test]
    fn only_whole_identifiers_are_renamed() {
        let text = rename_top(
            "module top(stop,top$a);\ntop$x x(.stop(stop$1));\nendmodule // top",
            "agent",
        );
        assert!(text.ends_with(
            "module agent(stop,agent$a);\nagent$x x(.stop(stop$1));\nendmodule // agent\n"
        ));
    }
    #[test]
    fn only_whole_names_of_numbers_get_their_value() {
        let text = "a = b[(DIRECTORY_SLOT)+:(6)] & SLOTS_WITH_BIT_0 & DIRECTORY_SLOTS & my$DIRECTORY_SLOT;";
        let expected = format!(
            "a = b[(32'h{DIRECTORY_SLOT:x})+:(6)] & 64'h{SLOTS_WITH_BIT_0:x} & DIRECTORY_SLOTS & my$DIRECTORY_SLOT;"
        );
        assert_eq!(value_numbers(text), expected);
    }
}
