//! All mutants in one Verilog text, each behind a comparison with a number that is read at the start of a simulation.
//!
//! Emission puts what drives a signal into one `always @(*)` block. A mutant names such a signal and says a wrong statement, which is put at the
//! end of the signal's block:
//!
//! ```text
//!     always @(*) begin
//!         fence_done = fence_valid$q & (fence_writes$q == 32'h0);
//!         if (outrigger_mutant::selected == 3) begin fence_done = fence_valid$q; end      <-- added
//!     end
//! ```
//! So a mutant does not depend on how the right value is worked out, only on the names that it uses.

use super::mutant::{Fault, Mutant};
use anyhow::{Context, bail, ensure};

/// The top module of the emitted text.
const TOP: &str = "pci_function";
/// The agent in it; modules below it are called `pci_function$agent$...`.
const AGENT: &str = "agent";
/// How a fault names the top module; modules below it are called `function$...`.
const FUNCTION: &str = "function";
/// First line of a block that drives signals.
const BLOCK: &str = "    always @(*) begin";
/// Its last line.
const BLOCK_END: &str = "    end";
/// Name of the plus argument that selects a mutant by its number; 0 is none.
pub const ARGUMENT: &str = "outrigger_mutant";

/// The text with all mutants in it; the first has number 1.
///
/// # Errors
/// When a mutant does not fit the text: the error names it and its module.
pub fn with_mutants(verilog: &str, mutants: &[Mutant]) -> anyhow::Result<String> {
    let mut lines: Vec<String> = verilog.lines().map(str::to_owned).collect();
    let mut misfits = Vec::new();
    for (index, mutant) in mutants.iter().enumerate() {
        for fault in mutant.faults {
            if let Err(error) = plant(&mut lines, index + 1, fault) {
                let (name, module) = (mutant.name, module_name(fault));
                misfits.push(format!("mutant `{name}`, module `{module}`: {error:#}"));
            }
        }
    }
    ensure!(misfits.is_empty(), "{}", misfits.join("\n"));
    let (first, _) = module(&lines, TOP)?;
    let reader = format!(
        "    initial if (!$value$plusargs(\"{ARGUMENT}=%d\", {ARGUMENT}::selected)) {ARGUMENT}::selected = 0;"
    );
    lines.insert(first + 1, reader);
    let package = format!("package {ARGUMENT};\n    int selected;\nendpackage\n");
    Ok(package + &lines.join("\n") + "\n")
}

/// Adds the wrong statement of a fault, once or once for each copy of its signal.
fn plant(lines: &mut Vec<String>, number: usize, fault: &Fault) -> anyhow::Result<()> {
    let name = module_name(fault);
    for copy in 0..fault.copies.max(1) {
        let of_copy = |text: &str| text.replace("{i}", &copy.to_string());
        let signal = of_copy(fault.signal);
        let (first, last) = module(lines, &name)?;
        let end = block_of(&lines[first..last], &signal)? + first;
        let wrong = of_copy(fault.wrong);
        for used in identifiers(&wrong) {
            let known = lines[first..last]
                .iter()
                .any(|line| identifiers(line).any(|name| name == used));
            ensure!(known, "there is no `{used}`");
        }
        let statement = format!(
            "        if ({ARGUMENT}::selected == {number}) begin {} end",
            wrong
        );
        lines.insert(end, statement);
    }
    Ok(())
}

/// Full name of a fault's module.
fn module_name(fault: &Fault) -> String {
    match fault.module.strip_prefix(FUNCTION) {
        Some(rest) => format!("{TOP}{rest}"),
        None if fault.module == AGENT => format!("{TOP}${AGENT}"),
        None => format!("{TOP}${AGENT}${}", fault.module),
    }
}

/// First and last line of a module.
fn module(lines: &[String], name: &str) -> anyhow::Result<(usize, usize)> {
    let head = format!("module {name}(");
    let first = lines.iter().position(|line| line.starts_with(&head));
    let first = first.with_context(|| format!("there is no module `{name}`"))?;
    let length = lines[first..]
        .iter()
        .position(|line| line.starts_with("endmodule"));
    Ok((first, first + length.context("the module has no end")?))
}

/// Last line of the only block that drives `signal`.
fn block_of(module: &[String], signal: &str) -> anyhow::Result<usize> {
    let mut found = None;
    let mut inside = false;
    let mut drives = false;
    for (number, line) in module.iter().enumerate() {
        if line == BLOCK {
            (inside, drives) = (true, false);
        } else if inside && line == BLOCK_END {
            inside = false;
            if drives && found.replace(number).is_some() {
                bail!("more than one block drives `{signal}`");
            }
        } else if inside {
            drives |= assigns(line, signal);
        }
    }
    let found = found.with_context(|| format!("no block drives `{signal}`"))?;
    ensure!(found > 0, "`{signal}` has an empty block");
    Ok(found)
}

/// Names in a piece of Verilog; keywords too.
fn identifiers(text: &str) -> impl Iterator<Item = &str> {
    let is_part = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '$' || c == '\'';
    text.split(move |c| !is_part(c))
        // Not the digits of numbers like 8'hff.
        .filter(|word| word.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_'))
}

/// True for `signal = ...;` and `signal[...] = ...;`.
fn assigns(line: &str, signal: &str) -> bool {
    let Some(rest) = line.trim_start().strip_prefix(signal) else {
        return false;
    };
    rest.starts_with(" = ") || rest.starts_with('[')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mutants::mutant::conformance;

    const TEXT: &str = "module pci_function(a);\nendmodule // pci_function\nmodule pci_function$agent$part(a,b);\n    always @(*) begin\n        b = a;\n    end\n\n    \
        always @(*) begin\n        if (a) begin\n            c$0 = 1'b1;\n        end\n    end\n\n    always @(*) begin\n        c$1 = b;\n    end\n\
        endmodule // pci_function$agent$part\n";

    fn mutant(signal: &'static str, copies: usize, module: &'static str) -> [Mutant; 1] {
        wrong_mutant(signal, copies, module, "a = {i};")
    }

    fn wrong_mutant(
        signal: &'static str,
        copies: usize,
        module: &'static str,
        wrong: &'static str,
    ) -> [Mutant; 1] {
        let fault = Fault {
            module,
            signal,
            copies,
            wrong,
        };
        [Mutant {
            name: "planted",
            promise: "P1",
            what: "It is wrong.",
            faults: Box::leak(Box::new([fault])),
            test: conformance("none"),
        }]
    }

    #[test]
    fn the_wrong_statement_ends_the_block_of_its_signal() {
        let text = with_mutants(TEXT, &mutant("b", 0, "part")).expect("it fits");
        let block = "        b = a;\n        if (outrigger_mutant::selected == 1) begin a = 0; end\n    end\n";
        assert!(text.contains(block), "{text}");
        let without = |line: &&str| !line.contains(ARGUMENT) && !line.contains("selected");
        let kept: Vec<&str> = text.lines().filter(without).collect();
        assert_eq!(kept.len(), TEXT.lines().count() + 1, "endpackage only");
    }

    #[test]
    fn each_copy_gets_its_own_statement() {
        let text = with_mutants(TEXT, &mutant("c${i}", 2, "part")).expect("it fits");
        for copy in 0..2 {
            let statement = format!("if (outrigger_mutant::selected == 1) begin a = {copy}; end");
            assert_eq!(text.matches(&statement).count(), 1, "{text}");
        }
    }

    #[test]
    fn what_does_not_fit_is_named() {
        for (signal, module, reason) in [
            ("d", "part", "no block drives `d`"),
            (
                "b",
                "parts",
                "there is no module `pci_function$agent$parts`",
            ),
        ] {
            let error = with_mutants(TEXT, &mutant(signal, 0, module));
            let error = format!("{:#}", error.expect_err("it does not fit"));
            let start = format!("mutant `planted`, module `pci_function$agent${module}`");
            assert!(error.starts_with(&start), "{error}");
            assert!(error.contains(reason), "{error}");
        }
        let error = with_mutants(TEXT, &wrong_mutant("b", 0, "part", "b = ~gone & 8'hff;"));
        let error = error.expect_err("it does not fit").to_string();
        assert!(error.ends_with("there is no `gone`"), "{error}");
        let twice = TEXT.replace("c$1 = b", "b = b");
        let error = with_mutants(&twice, &mutant("b", 0, "part")).expect_err("b twice");
        assert!(format!("{error:#}").contains("more than one block"));
    }
}
