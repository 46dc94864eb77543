//! Splits the one always block of each emitted module into blocks of one variable each, where that changes nothing.
//!
//! The emitter prints a whole kernel as one block. A tool sees every output of such a block depend on every input, so two modules
//! that exchange a handshake look like a combinational loop; Verilator then evaluates them over and over (measured on the agent: three
//! times slower together with its false loops). A kernel is text in order, and check_all makes sure that a signal is read after it was
//! written. So the statements of one variable can stand alone, *unless* something reads the variable before its last write; such
//! variables stay with their readers.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

/// First line of the emitter's block.
const BLOCK: &str = "always @(*) begin";

/// A statement of a block.
enum Statement {
    Assignment {
        target: String,
        reads: Vec<String>,
        text: String,
    },
    /// `if` or `case`: alternatives, each with the text before it.
    Choice {
        reads: Vec<String>,
        /// `case (...)`, none for an `if`.
        head: Option<String>,
        arms: Vec<(String, Vec<Statement>)>,
    },
}

/// The text with its blocks split. A block of a shape that the emitter does not print stays as it is.
pub(super) fn split_blocks(text: &str) -> String {
    let lines: Vec<&str> = text.lines().collect();
    let mut output = String::with_capacity(text.len() * 5 / 4);
    let mut at = 0;
    while at < lines.len() {
        let parsed = (lines[at].trim() == BLOCK)
            .then(|| {
                Parser {
                    lines: &lines,
                    at: at + 1,
                }
                .whole_block()
            })
            .flatten();
        match parsed {
            Some((statements, after)) => {
                print_groups(&statements, &mut output);
                at = after;
            }
            None => {
                output.push_str(lines[at]);
                output.push('\n');
                at += 1;
            }
        }
    }
    output
}

/// Reads the emitter's statements; every method gives up on anything else.
struct Parser<'a> {
    lines: &'a [&'a str],
    at: usize,
}

impl Parser<'_> {
    /// The statements up to the `end` of the block, and the line after it.
    fn whole_block(mut self) -> Option<(Vec<Statement>, usize)> {
        let statements = self.block()?;
        Some((statements, self.at))
    }

    /// The next line that says something, without moving past it.
    fn line(&mut self) -> Option<&str> {
        while self
            .lines
            .get(self.at)
            .is_some_and(|line| line.trim().is_empty() || line.trim().starts_with("//"))
        {
            self.at += 1;
        }
        self.lines.get(self.at).map(|line| line.trim())
    }

    /// Statements up to `end`, which is passed.
    fn block(&mut self) -> Option<Vec<Statement>> {
        let mut statements = Vec::new();
        while self.line()? != "end" {
            statements.push(self.statement()?);
        }
        self.at += 1;
        Some(statements)
    }

    fn statement(&mut self) -> Option<Statement> {
        let line = self.line()?.to_string();
        self.at += 1;
        if line.starts_with("if (") {
            return self.conditional(line);
        }
        if line.starts_with("case (") {
            return self.case(line);
        }
        let (target, value) = line.split_once(" = ")?;
        let name = target.split('[').next()?.to_string();
        if !line.ends_with(';') || name.is_empty() || !name.chars().all(is_identifier) {
            return None;
        }
        let mut reads = identifiers(value);
        reads.extend(identifiers(&target[name.len()..]));
        Some(Statement::Assignment {
            target: name,
            reads,
            text: line,
        })
    }

    fn conditional(&mut self, first: String) -> Option<Statement> {
        let mut reads = Vec::new();
        let mut arms = Vec::new();
        let mut head = first;
        loop {
            head.strip_suffix(" begin")?;
            let condition = head.split_once('(').map_or("", |(_, condition)| condition);
            reads.extend(identifiers(condition.strip_suffix("begin")?));
            arms.push((head.clone(), self.block()?));
            match self.line() {
                Some(line) if line.starts_with("else") && head != "else begin" => {
                    head = line.to_string()
                }
                _ => break,
            }
            self.at += 1;
            if head == "else begin" {
                arms.push((head, self.block()?));
                break;
            }
        }
        Some(Statement::Choice {
            reads,
            head: None,
            arms,
        })
    }

    fn case(&mut self, head: String) -> Option<Statement> {
        let mut arms = Vec::new();
        while self.line()? != "endcase" {
            let label = self.line()?.strip_suffix(':')?.to_string();
            self.at += 1;
            if self.line()? != "begin" {
                return None;
            }
            self.at += 1;
            arms.push((format!("{label}: begin"), self.block()?));
        }
        self.at += 1;
        let reads = identifiers(head.strip_prefix("case")?);
        Some(Statement::Choice {
            reads,
            head: Some(head),
            arms,
        })
    }
}

fn is_identifier(character: char) -> bool {
    character.is_ascii_alphanumeric() || character == '_' || character == '$'
}

/// Names in an expression; numbers such as `32'h1f` are none.
fn identifiers(expression: &str) -> Vec<String> {
    let words = expression.split(|character| !is_identifier(character) && character != '\'');
    let starts_like_a_name =
        |word: &&str| word.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_');
    words
        .filter(starts_like_a_name)
        .map(str::to_string)
        .collect()
}

/// Prints the blocks of a module.
fn print_groups(statements: &[Statement], output: &mut String) {
    let groups = Groups::of(statements);
    for group in groups.in_order() {
        output.push_str("\n    ");
        output.push_str(BLOCK);
        output.push('\n');
        print_slice(statements, &group, 2, output);
        output.push_str("    end\n");
    }
}

/// Prints the statements that write to `group`, with the choices around them; false when there are none.
fn print_slice(
    statements: &[Statement],
    group: &BTreeSet<&str>,
    depth: usize,
    output: &mut String,
) -> bool {
    let indent = "    ".repeat(depth);
    let start = output.len();
    for statement in statements {
        match statement {
            Statement::Assignment { target, text, .. } if group.contains(target.as_str()) => {
                output.push_str(&format!("{indent}{text}\n"));
            }
            Statement::Assignment { .. } => {}
            Statement::Choice { head, arms, .. } => {
                let mut inner = String::new();
                let mut wanted = false;
                for (text, arm) in arms {
                    inner.push_str(&format!("{indent}{text}\n"));
                    wanted |= print_slice(arm, group, depth + 1, &mut inner);
                    inner.push_str(&format!("{indent}end\n"));
                }
                if wanted {
                    let (head, end) = match head {
                        Some(head) => (format!("{indent}{head}\n"), format!("{indent}endcase\n")),
                        None => (String::new(), String::new()),
                    };
                    output.push_str(&format!("{head}{inner}{end}"));
                }
            }
        }
    }
    output.len() > start
}

/// Which variables have to stay together.
struct Groups<'a> {
    /// Position of the last write of each variable.
    last_write: HashMap<&'a str, usize>,
    /// Variables in the order of their first write.
    order: Vec<&'a str>,
    /// (position, name read, variables that depend on it)
    reads: Vec<(usize, &'a str, Vec<&'a str>)>,
    position: usize,
}

impl<'a> Groups<'a> {
    fn of(statements: &'a [Statement]) -> Self {
        let mut groups = Self {
            last_write: HashMap::new(),
            order: Vec::new(),
            reads: Vec::new(),
            position: 0,
        };
        groups.visit(statements);
        groups
    }

    /// Collects reads and writes; the variables written.
    fn visit(&mut self, statements: &'a [Statement]) -> Vec<&'a str> {
        let mut written = BTreeSet::new();
        for statement in statements {
            self.position += 1;
            let position = self.position;
            match statement {
                Statement::Assignment { target, reads, .. } => {
                    if self.last_write.insert(target, position).is_none() {
                        self.order.push(target);
                    }
                    written.insert(target.as_str());
                    self.reads.extend(
                        reads
                            .iter()
                            .map(|name| (position, name.as_str(), vec![target.as_str()])),
                    );
                }
                Statement::Choice { reads, arms, .. } => {
                    let inner: BTreeSet<&str> =
                        arms.iter().flat_map(|(_, arm)| self.visit(arm)).collect();
                    let dependants: Vec<&str> = inner.iter().copied().collect();
                    self.reads.extend(
                        reads
                            .iter()
                            .map(|name| (position, name.as_str(), dependants.clone())),
                    );
                    written.extend(inner);
                }
            }
        }
        written.into_iter().collect()
    }

    /// The groups, by first write.
    fn in_order(&self) -> Vec<BTreeSet<&'a str>> {
        let index: HashMap<&str, usize> = self
            .order
            .iter()
            .enumerate()
            .map(|(index, name)| (*name, index))
            .collect();
        let mut parent: Vec<usize> = (0..self.order.len()).collect();
        for (position, name, dependants) in &self.reads {
            // Read before the last write: the reader means the value of that moment.
            if self
                .last_write
                .get(name)
                .is_some_and(|last| last > position)
            {
                for dependant in dependants {
                    let (left, right) = (
                        root(&mut parent, index[name]),
                        root(&mut parent, index[dependant]),
                    );
                    parent[left.max(right)] = left.min(right);
                }
            }
        }
        let mut groups: BTreeMap<usize, BTreeSet<&'a str>> = BTreeMap::new();
        for (place, name) in self.order.iter().enumerate() {
            groups
                .entry(root(&mut parent, place))
                .or_default()
                .insert(name);
        }
        self.place_constants(groups.into_values().collect())
    }

    /// A block that reads nothing never runs in an event-driven simulator: constants join a group that reads registers only, which
    /// cannot close a loop, or the first group of a circuit without registers.
    fn place_constants(&self, groups: Vec<BTreeSet<&'a str>>) -> Vec<BTreeSet<&'a str>> {
        let mut reads: HashMap<&str, HashSet<&str>> = HashMap::new();
        for (_, name, dependants) in &self.reads {
            dependants.iter().for_each(|dependant| {
                reads.entry(dependant).or_default().insert(name);
            });
        }
        let reads_of = |group: &BTreeSet<&str>| -> Vec<&str> {
            group
                .iter()
                .filter_map(|name| reads.get(name))
                .flatten()
                .copied()
                .collect()
        };
        let (constants, mut others): (Vec<_>, Vec<_>) = groups
            .into_iter()
            .partition(|group| reads_of(group).is_empty());
        let registers_only =
            |group: &&mut BTreeSet<&str>| reads_of(group).iter().all(|name| name.ends_with("$q"));
        let constants = constants.into_iter().flatten();
        if let Some(home) = others.iter_mut().find(registers_only) {
            home.extend(constants);
        } else if let Some(home) = others.first_mut() {
            home.extend(constants);
        } else {
            others.push(constants.collect());
        }
        others
    }
}

/// The representative of a set.
fn root(parent: &mut [usize], mut member: usize) -> usize {
    while parent[member] != member {
        parent[member] = parent[parent[member]];
        member = parent[member];
    }
    member
}

#[cfg(test)]
mod tests {
    use super::*;

    fn blocks(body: &str) -> Vec<String> {
        let text = split_blocks(&format!("module m;\n{BLOCK}\n{body}\nend\nendmodule\n"));
        let flat: Vec<&str> = text
            .lines()
            .map(str::trim)
            .filter(|line| !line.is_empty())
            .collect();
        flat.join(" ")
            .split(BLOCK)
            .skip(1)
            .map(|block| block.trim().to_string())
            .collect()
    }

    #[test]
    fn independent_variables_part() {
        assert_eq!(
            blocks("a = x;\nb = a & y;"),
            ["a = x; end", "b = a & y; end endmodule"]
        );
    }

    #[test]
    fn choices_are_kept_around_each_variable() {
        let body = "a = x;\nb = x;\nif (c) begin\na = 1'h0;\nend\nelse if (d) begin\nb = 1'h1;\nend\nelse begin\na = y;\nend";
        let around = |a: &str, b: &str, c: &str| {
            format!("if (c) begin {a}end else if (d) begin {b}end else begin {c}end end")
        };
        let expected = [
            format!("a = x; {}", around("a = 1'h0; ", "", "a = y; ")),
            format!("b = x; {} endmodule", around("", "b = 1'h1; ", "")),
        ];
        assert_eq!(blocks(body), expected);
    }

    #[test]
    fn case_is_kept_around_each_variable() {
        let body = "a = x;\nb = x;\ncase (s)\nS$One:\nbegin\na = y;\nend\ndefault:\nbegin\nb = y;\nend\nendcase";
        let around = |a: &str, b: &str| {
            format!("case (s) S$One: begin {a}end default: begin {b}end endcase end")
        };
        let expected = [
            format!("a = x; {}", around("a = y; ", "")),
            format!("b = x; {} endmodule", around("", "b = y; ")),
        ];
        assert_eq!(blocks(body), expected);
    }

    #[test]
    fn reader_of_an_earlier_value_stays_with_the_variable() {
        let body = "a = x;\nb = a;\nif (c) begin\na = y;\nend";
        assert_eq!(
            blocks(body),
            ["a = x; b = a; if (c) begin a = y; end end endmodule"]
        );
        let body = "a = x;\nif (a) begin\nb = y;\nend\na = z;";
        assert_eq!(
            blocks(body),
            ["a = x; if (a) begin b = y; end a = z; end endmodule"]
        );
    }

    #[test]
    fn constants_stand_with_registers() {
        assert_eq!(
            blocks("one = 32'h1;\nb = x;\nc = d$q;"),
            ["b = x; end", "one = 32'h1; c = d$q; end endmodule"]
        );
    }

    #[test]
    fn constants_of_a_circuit_without_registers_stand_with_something() {
        assert_eq!(
            blocks("one = 32'h1;\nb = x;\nc = y;"),
            ["one = 32'h1; b = x; end", "c = y; end endmodule"]
        );
        assert_eq!(blocks("one = 32'h1;"), ["one = 32'h1; end endmodule"]);
    }

    #[test]
    fn unknown_shape_stays() {
        assert_eq!(blocks("a <= x;\nb = y;"), ["a <= x; b = y; end endmodule"]);
    }
}
