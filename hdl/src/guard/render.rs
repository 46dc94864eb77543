//! Kernel expressions as text, for messages.

use rust_hdl::core::ast::{VerilogExpression, VerilogOp, VerilogOpUnary};

/// The expression as Verilog-like text.
pub(super) fn render(expression: &VerilogExpression) -> String {
    use VerilogExpression::*;
    match expression {
        Signal(name) => name.clone(),
        Literal(value) => value.to_string(),
        Cast(inner, bits) => format!("bit_cast::<{bits}>({})", render(inner)),
        Signed(inner) => format!("signed({})", render(inner)),
        Unsigned(inner) => format!("unsigned({})", render(inner)),
        Paren(inner) => format!("({})", render(inner)),
        Binary(left, operator, right) => {
            format!("{} {} {}", render(left), binary(operator), render(right))
        }
        Unary(operator, inner) => format!("{}{}", unary(operator), render(inner)),
        Index(base, index) => format!("{}[{}]", render(base), render(index)),
        Slice(base, bits, offset) => format!("{}[{} +: {bits}]", render(base), render(offset)),
        IndexReplace(base, index, value) => {
            format!(
                "{}.replace_bit({}, {})",
                render(base),
                render(index),
                render(value)
            )
        }
    }
}

/// The operator as text.
pub(super) fn binary(operator: &VerilogOp) -> &'static str {
    use VerilogOp::*;
    match operator {
        Add => "+",
        Sub => "-",
        Mul => "*",
        LogicalAnd => "&&",
        LogicalOr => "||",
        BitXor => "^",
        BitAnd => "&",
        BitOr => "|",
        Shl => "<<",
        Shr => ">>",
        Eq => "==",
        Ne => "!=",
        Lt => "<",
        Le => "<=",
        Gt => ">",
        Ge => ">=",
    }
}

fn unary(operator: &VerilogOpUnary) -> &'static str {
    match operator {
        VerilogOpUnary::Not => "!",
        VerilogOpUnary::Neg => "-",
        VerilogOpUnary::All => "all ",
        VerilogOpUnary::Any => "any ",
        VerilogOpUnary::Xor => "xor ",
    }
}
