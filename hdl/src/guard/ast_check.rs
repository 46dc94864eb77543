//! Walks a circuit's kernels and flags text that would mean something else in Verilog.
//!
//! The check knows the width of every signal. Verilog evaluates an expression in the width of its surroundings, Rust in
//! that of its operands; where the surroundings are wider, an operation whose result can *grow* (sum, difference,
//! product, inversion, left shift) differs. Left shifts are not flagged in assignments: `acc | (word.to_bits() << 64)`
//! is the idiom that builds a line and means the same in both, because `to_bits` leaves no trace in the AST.
//! Conservative: what it cannot show to be right it flags; see [`super::allowed`] for exceptions.

use super::render::{binary, render};
use super::rule::{Finding, Rule};
use super::symbols::{Meaning, Symbols, is_keyword};
use rust_hdl::core::ast::{
    VerilogBlock, VerilogBlockOrConditional, VerilogConditional, VerilogExpression, VerilogOp,
    VerilogOpUnary, VerilogStatement,
};
use rust_hdl::core::prelude::{Atom, Block, Probe, Verilog};

/// Width of an unsized number in Verilog.
const NUMBER_BITS: usize = 32;

/// All findings in `block`, which is called `name`, and below it.
pub fn findings(name: &str, block: &dyn Block) -> Vec<Finding> {
    let mut check = AstCheck::default();
    check.modules.push(Symbols::default());
    block.accept(name, &mut check);
    check.found
}

#[derive(Default)]
struct AstCheck {
    path: Vec<String>,
    namespace: Vec<String>,
    modules: Vec<Symbols>,
    found: Vec<Finding>,
}

impl Probe for AstCheck {
    fn visit_start_scope(&mut self, name: &str, _node: &dyn Block) {
        self.path.push(name.to_string());
        self.namespace.clear();
        self.modules.push(Symbols::default());
        self.check_name(name);
    }

    fn visit_start_namespace(&mut self, name: &str, _node: &dyn Block) {
        self.namespace.push(name.to_string());
    }

    fn visit_atom(&mut self, name: &str, atom: &dyn Atom) {
        self.check_name(name);
        let mut parts = self.namespace.clone();
        parts.push(name.to_string());
        let flat = parts.join("$");
        let module = self.modules.len() - 1;
        if atom.kind().is_parameter() {
            let instance = self.path.last().map_or("", String::as_str);
            self.modules[module - 1].add(format!("{instance}${flat}"), atom);
        }
        self.modules[module].add(flat, atom);
    }

    fn visit_end_namespace(&mut self, _name: &str, _node: &dyn Block) {
        self.namespace.pop();
    }

    fn visit_end_scope(&mut self, _name: &str, node: &dyn Block) {
        // At the end, because only now the ports of all instances are known.
        if let Verilog::Combinatorial(block) = node.hdl() {
            self.check_block(&block);
        }
        self.path.pop();
        self.modules.pop();
    }
}

impl AstCheck {
    fn report(&mut self, rule: Rule, text: String) {
        let path = self.path.join(".");
        self.found.push(Finding { path, rule, text });
    }

    fn symbols(&mut self) -> &mut Symbols {
        self.modules
            .last_mut()
            .expect("a kernel is only checked inside a module")
    }

    fn check_name(&mut self, name: &str) {
        if is_keyword(name) {
            self.report(Rule::Keyword, name.to_string());
        }
    }

    fn check_block(&mut self, block: &VerilogBlock) {
        block
            .iter()
            .for_each(|statement| self.check_statement(statement));
    }

    fn check_statement(&mut self, statement: &VerilogStatement) {
        match statement {
            VerilogStatement::Assignment(target, value) => {
                let bits = self.rust_bits(target);
                self.check_value(target, None, false);
                self.check_value(value, bits, false);
            }
            VerilogStatement::SliceAssignment {
                base,
                width,
                offset,
                replacement,
            } => {
                self.check_value(base, None, false);
                self.check_alone(offset);
                self.check_value(replacement, Some(*width), false);
            }
            VerilogStatement::If(conditional) => self.check_conditional(conditional),
            VerilogStatement::Match(selection) => {
                self.check_alone(&selection.test);
                selection
                    .cases
                    .iter()
                    .for_each(|case| self.check_block(&case.block));
            }
            VerilogStatement::Loop(repetition) => {
                self.symbols().enter_loop(&repetition.index);
                self.check_block(&repetition.block);
                self.symbols().leave_loop();
            }
            VerilogStatement::Macro(block) => self.check_block(block),
            VerilogStatement::Comment(text) if text.replace(' ', "").starts_with("assert!") => {
                self.report(Rule::Assertion, text.clone());
            }
            VerilogStatement::Comment(_) | VerilogStatement::Link(_) => {}
        }
    }

    fn check_conditional(&mut self, conditional: &VerilogConditional) {
        self.check_alone(&conditional.test);
        self.check_block(&conditional.then);
        match &conditional.otherwise {
            VerilogBlockOrConditional::Block(block) => self.check_block(block),
            VerilogBlockOrConditional::Conditional(statement) => self.check_statement(statement),
            VerilogBlockOrConditional::None => {}
        }
    }

    /// Checks an expression whose width nothing outside of it sets: a condition, an index, a shift amount.
    fn check_alone(&mut self, expression: &VerilogExpression) {
        let bits = self.verilog_bits(expression);
        self.check_value(expression, Some(bits), true);
    }

    /// Checks an expression that Verilog evaluates in `context` bits. `narrow`: upper bits matter to the result, so left shifts count.
    fn check_value(
        &mut self,
        expression: &VerilogExpression,
        context: Option<usize>,
        narrow: bool,
    ) {
        use VerilogExpression::*;
        match expression {
            Signal(name) => self.check_signal(name),
            Literal(_) => {}
            Paren(inner) | Signed(inner) | Unsigned(inner) => {
                self.check_value(inner, context, narrow)
            }
            Cast(inner, bits) => {
                if grows(inner) && self.rust_bits(inner).is_none_or(|inner| inner < *bits) {
                    self.report(Rule::Cast, render(expression));
                }
                self.check_value(inner, None, narrow);
            }
            Binary(left, operator, right) => {
                self.check_precedence(left, operator, false);
                self.check_precedence(right, operator, true);
                self.check_binary(expression, context, narrow);
            }
            Unary(VerilogOpUnary::Not | VerilogOpUnary::Neg, inner) => {
                self.check_growth(expression, context, narrow);
                self.check_value(inner, context, narrow);
            }
            Unary(VerilogOpUnary::All | VerilogOpUnary::Any | VerilogOpUnary::Xor, inner) => {
                self.check_alone(inner)
            }
            Index(base, index) | Slice(base, _, index) => {
                if !matches!(**base, Signal(_)) {
                    self.report(Rule::Select, render(expression));
                }
                self.check_value(base, None, narrow);
                self.check_alone(index);
            }
            IndexReplace(base, index, value) => {
                self.check_value(base, context, narrow);
                self.check_alone(index);
                self.check_value(value, context, narrow);
            }
        }
    }

    fn check_binary(
        &mut self,
        expression: &VerilogExpression,
        context: Option<usize>,
        narrow: bool,
    ) {
        let VerilogExpression::Binary(left, operator, right) = expression else {
            return;
        };
        match operator {
            VerilogOp::LogicalAnd | VerilogOp::LogicalOr => {
                self.check_alone(left);
                self.check_alone(right);
            }
            VerilogOp::Eq
            | VerilogOp::Ne
            | VerilogOp::Lt
            | VerilogOp::Le
            | VerilogOp::Gt
            | VerilogOp::Ge => {
                let bits = self.verilog_bits(left).max(self.verilog_bits(right));
                self.check_value(left, Some(bits), true);
                self.check_value(right, Some(bits), true);
            }
            VerilogOp::Shr => {
                if grows(left) {
                    self.report(Rule::Shift, render(expression));
                }
                self.check_value(left, context, narrow);
                self.check_alone(right);
            }
            VerilogOp::Shl => {
                if narrow {
                    self.check_growth(expression, context, narrow);
                }
                self.check_value(left, context, narrow);
                self.check_alone(right);
            }
            VerilogOp::Add | VerilogOp::Sub | VerilogOp::Mul => {
                self.check_growth(expression, context, narrow);
                self.check_value(left, context, narrow);
                self.check_value(right, context, narrow);
            }
            VerilogOp::BitAnd | VerilogOp::BitOr | VerilogOp::BitXor => {
                let inner = context.map(|bits| bits.max(self.rust_bits(expression).unwrap_or(0)));
                self.check_value(left, inner, narrow);
                self.check_value(right, inner, narrow);
            }
        }
    }

    /// Flags a growing operation in surroundings wider than its operands.
    fn check_growth(
        &mut self,
        expression: &VerilogExpression,
        context: Option<usize>,
        narrow: bool,
    ) {
        if let (Some(context), Some(own)) = (context, self.rust_bits(expression))
            && own < context
        {
            let rule = if narrow { Rule::Compare } else { Rule::Context };
            self.report(
                rule,
                format!(
                    "{} ({own} bits, evaluated in {context})",
                    render(expression)
                ),
            );
        }
    }

    fn check_precedence(&mut self, child: &VerilogExpression, operator: &VerilogOp, right: bool) {
        let VerilogExpression::Binary(_, inner, _) = child else {
            return;
        };
        // The child came without parentheses, so Rust bound it tighter; Verilog must as well.
        let (inner_rank, outer_rank) = (verilog_rank(inner), verilog_rank(operator));
        let kept = if right {
            inner_rank > outer_rank
        } else {
            inner_rank >= outer_rank
        };
        if !kept {
            let text = format!(
                "`{}` under `{}` in {}",
                binary(inner),
                binary(operator),
                render(child)
            );
            self.report(Rule::Precedence, text);
        }
    }

    fn check_signal(&mut self, name: &str) {
        let indices: Vec<&str> = name
            .split('[')
            .skip(1)
            .map(|rest| rest.split(']').next().unwrap_or(rest))
            .collect();
        let arithmetic = |c: char| c.is_ascii_alphanumeric() || "_+-*%()".contains(c);
        if indices.len() > 1 || indices.iter().any(|index| !index.chars().all(arithmetic)) {
            self.report(Rule::Index, name.to_string());
        } else if matches!(self.symbols().meaning(name), Meaning::Unknown) {
            self.report(Rule::UndeclaredName, name.to_string());
        }
    }

    /// Bits of the expression in Rust; none for numbers, which take the width of their neighbours.
    fn rust_bits(&mut self, expression: &VerilogExpression) -> Option<usize> {
        use VerilogExpression::*;
        match expression {
            Signal(name) => match self.symbols().meaning(name) {
                Meaning::Bits(bits) => Some(bits),
                Meaning::Number | Meaning::Unknown => None,
            },
            Literal(_) => None,
            Cast(_, bits) | Slice(_, bits, _) => Some(*bits),
            Paren(inner) | Signed(inner) | Unsigned(inner) => self.rust_bits(inner),
            Unary(VerilogOpUnary::Not | VerilogOpUnary::Neg, inner) => self.rust_bits(inner),
            Unary(..) | Index(..) => Some(1),
            IndexReplace(base, ..) => self.rust_bits(base),
            Binary(left, VerilogOp::Shl | VerilogOp::Shr, _) => self.rust_bits(left),
            Binary(_, operator, _) if is_truth(operator) => Some(1),
            Binary(left, _, right) => self.rust_bits(left).max(self.rust_bits(right)),
        }
    }

    /// Bits of the expression in Verilog when nothing outside of it sets its width.
    fn verilog_bits(&mut self, expression: &VerilogExpression) -> usize {
        use VerilogExpression::*;
        match expression {
            Signal(_) => self.rust_bits(expression).unwrap_or(NUMBER_BITS),
            Literal(value) => value
                .to_string()
                .split('\'')
                .next()
                .and_then(|b| b.parse().ok())
                .unwrap_or(NUMBER_BITS),
            Cast(inner, bits) => self.verilog_bits(inner).max(*bits),
            Slice(_, bits, _) => *bits,
            Paren(inner) | Signed(inner) | Unsigned(inner) => self.verilog_bits(inner),
            Unary(VerilogOpUnary::Not | VerilogOpUnary::Neg, inner) => self.verilog_bits(inner),
            Unary(..) | Index(..) => 1,
            // The emitter builds the mask from an unsized 1.
            IndexReplace(base, ..) => self.verilog_bits(base).max(NUMBER_BITS),
            Binary(left, VerilogOp::Shl | VerilogOp::Shr, _) => self.verilog_bits(left),
            Binary(_, operator, _) if is_truth(operator) => 1,
            Binary(left, _, right) => self.verilog_bits(left).max(self.verilog_bits(right)),
        }
    }
}

/// True for an operator whose result is one bit whatever its operands are.
fn is_truth(operator: &VerilogOp) -> bool {
    use VerilogOp::*;
    matches!(
        operator,
        Eq | Ne | Lt | Le | Gt | Ge | LogicalAnd | LogicalOr
    )
}

/// True for an expression whose value can change when it is evaluated in more bits.
fn grows(expression: &VerilogExpression) -> bool {
    use VerilogExpression::*;
    match expression {
        Paren(inner) | Signed(inner) | Unsigned(inner) => grows(inner),
        Binary(_, VerilogOp::Add | VerilogOp::Sub | VerilogOp::Mul | VerilogOp::Shl, _) => true,
        Binary(left, VerilogOp::Shr, _) => grows(left),
        Binary(left, VerilogOp::BitAnd | VerilogOp::BitOr | VerilogOp::BitXor, right) => {
            grows(left) || grows(right)
        }
        Unary(VerilogOpUnary::Not | VerilogOpUnary::Neg, _) => true,
        _ => false,
    }
}

/// How tightly Verilog binds an operator.
fn verilog_rank(operator: &VerilogOp) -> u8 {
    use VerilogOp::*;
    match operator {
        Mul => 10,
        Add | Sub => 9,
        Shl | Shr => 8,
        Lt | Le | Gt | Ge => 7,
        Eq | Ne => 6,
        BitAnd => 5,
        BitXor => 4,
        BitOr => 3,
        LogicalAnd => 2,
        LogicalOr => 1,
    }
}
