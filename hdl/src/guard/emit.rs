//! The only way from a circuit to Verilog.

use super::allowed::{self, ALLOWED, Allowance};
use super::ast_check;
use super::rule::{Finding, Rule};
use super::split::split_blocks;
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
        Ok(rename_top(&split_blocks(&generate_verilog(block)), name))
    } else {
        Err(found)
    }
}

/// Replaces the identifier `top` and the prefix `top$`, so that two emitted circuits can stand in one project.
fn rename_top(text: &str, name: &str) -> String {
    let is_identifier = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '$';
    let mut renamed = String::with_capacity(text.len() + text.len() / 8);
    let mut rest = text;
    while let Some(start) = rest.find(is_identifier) {
        renamed.push_str(&rest[..start]);
        let tail = &rest[start..];
        let end = tail.find(|c| !is_identifier(c)).unwrap_or(tail.len());
        let identifier = &tail[..end];
        match identifier.strip_prefix("top") {
            Some(suffix) if suffix.is_empty() || suffix.starts_with('$') => {
                renamed.push_str(name);
                renamed.push_str(suffix);
            }
            _ => renamed.push_str(identifier),
        }
        rest = &tail[end..];
    }
    renamed.push_str(rest);
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
    use super::rename_top;

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
}
