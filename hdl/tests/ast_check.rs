//! The AST check: one kernel per row of the mis-translation table, each found, and a kernel in safe idioms that stays clean.
//!
//! Every row was seen to differ between Rust-HDL's simulator and Verilator over all inputs of two bytes.

use outrigger_hdl::guard::allowed::{Allowance, filter, stale};
use outrigger_hdl::guard::{Finding, Rule, ast_check, emit};
use rust_hdl::core::prelude::*;
use rust_hdl::widgets::prelude::*;

/// A block with two byte inputs, a flag, and an output of each width the rows need.
macro_rules! probe {
    ($name:ident) => {
        #[derive(LogicBlock, Default)]
        struct $name {
            pub a: Signal<In, Bits<8>>,
            pub b: Signal<In, Bits<8>>,
            pub flag: Signal<Out, Bit>,
            pub eight: Signal<Out, Bits<8>>,
            pub nine: Signal<Out, Bits<9>>,
            pub several: [Signal<Out, Bits<8>>; 4],
        }
    };
}

fn found<B: Block + Default>() -> Vec<Finding> {
    let mut block = B::default();
    block.connect_all();
    ast_check::findings("probe", &block)
}

/// Asserts that the check finds exactly one thing, and that it is a violation of `rule`.
fn assert_only<B: Block + Default>(rule: Rule) {
    let found = found::<B>();
    let rules: Vec<Rule> = found.iter().map(|finding| finding.rule).collect();
    assert_eq!(rules, [rule], "{found:#?}");
}

probe!(PrecedenceRow);
impl Logic for PrecedenceRow {
    #[hdl_gen]
    fn update(&mut self) {
        self.flag.next = self.a.val() & self.b.val() == self.a.val();
    }
}

#[test]
fn comparison_beside_a_bitwise_operator() {
    assert_only::<PrecedenceRow>(Rule::Precedence);
}

probe!(CastSumRow);
impl Logic for CastSumRow {
    #[hdl_gen]
    fn update(&mut self) {
        self.nine.next = bit_cast::<9, 8>(self.a.val() + self.b.val());
    }
}

#[test]
fn widening_cast_of_a_sum() {
    assert_only::<CastSumRow>(Rule::Cast);
}

probe!(CastInversionRow);
impl Logic for CastInversionRow {
    #[hdl_gen]
    fn update(&mut self) {
        self.nine.next = bit_cast::<9, 8>(!self.a.val());
    }
}

#[test]
fn widening_cast_of_an_inversion() {
    assert_only::<CastInversionRow>(Rule::Cast);
}

probe!(DifferenceRow);
impl Logic for DifferenceRow {
    #[hdl_gen]
    fn update(&mut self) {
        self.flag.next = (self.a.val() - self.b.val()) < 16;
    }
}

#[test]
fn comparison_of_a_difference_with_a_literal() {
    assert_only::<DifferenceRow>(Rule::Compare);
}

probe!(IncrementRow);
impl Logic for IncrementRow {
    #[hdl_gen]
    fn update(&mut self) {
        self.flag.next = self.a.val() + 1 == self.b.val();
    }
}

#[test]
fn comparison_of_an_increment() {
    assert_only::<IncrementRow>(Rule::Compare);
}

probe!(LoopRow);
impl Logic for LoopRow {
    #[hdl_gen]
    fn update(&mut self) {
        self.flag.next = false;
        for i in 0..4 {
            self.several[i].next = self.a.val();
            if (self.a.val() + self.b.val()).index() == i {
                self.flag.next = true;
            }
        }
    }
}

#[test]
fn comparison_of_a_sum_with_a_loop_variable() {
    assert_only::<LoopRow>(Rule::Compare);
}

probe!(ReductionRow);
impl Logic for ReductionRow {
    #[hdl_gen]
    fn update(&mut self) {
        self.flag.next = (self.a.val() + 1).any();
    }
}

#[test]
fn reduction_of_an_increment() {
    assert_only::<ReductionRow>(Rule::Compare);
}

probe!(ShiftRow);
impl Logic for ShiftRow {
    #[hdl_gen]
    fn update(&mut self) {
        self.eight.next = (self.a.val() + self.b.val()) >> 1;
    }
}

#[test]
fn right_shift_of_a_sum() {
    assert_only::<ShiftRow>(Rule::Shift);
}

/// Widening by a method name that the library passes through without a trace.
trait Widen {
    fn to_bits<const M: usize>(self) -> Bits<M>;
}

impl<const N: usize> Widen for Bits<N> {
    fn to_bits<const M: usize>(self) -> Bits<M> {
        bit_cast::<M, N>(self)
    }
}

probe!(ContextRow);
impl Logic for ContextRow {
    #[hdl_gen]
    fn update(&mut self) {
        self.nine.next = (self.a.val() + self.b.val()).to_bits::<9>();
    }
}

#[test]
fn sum_in_a_wider_assignment() {
    assert_only::<ContextRow>(Rule::Context);
}

probe!(PowerRow);
impl Logic for PowerRow {
    #[hdl_gen]
    fn update(&mut self) {
        for i in 0..4 {
            self.several[i ^ 1].next = self.a.val();
        }
    }
}

#[test]
fn index_with_a_power() {
    assert_only::<PowerRow>(Rule::Index);
}

probe!(SignalIndexRow);
impl Logic for SignalIndexRow {
    #[hdl_gen]
    fn update(&mut self) {
        self.eight.next = self.several[self.a.val().index()].val();
    }
}

#[test]
fn index_that_is_a_signal() {
    assert_only::<SignalIndexRow>(Rule::Index);
}

const LIMIT: u64 = 5;
probe!(ConstantRow);
impl Logic for ConstantRow {
    #[hdl_gen]
    fn update(&mut self) {
        self.eight.next = self.a.val() + LIMIT;
    }
}

#[test]
fn rust_constant() {
    assert_only::<ConstantRow>(Rule::UndeclaredName);
}

probe!(SelectRow);
impl Logic for SelectRow {
    #[hdl_gen]
    fn update(&mut self) {
        self.flag.next = (self.a.val() & self.b.val()).get_bit(2);
    }
}

#[test]
fn bit_of_an_expression() {
    assert_only::<SelectRow>(Rule::Select);
}

probe!(AssertionRow);
impl Logic for AssertionRow {
    #[hdl_gen]
    fn update(&mut self) {
        self.eight.next = self.a.val();
        assert!(self.a.val().any());
    }
}

#[test]
fn assertion_that_checks_nothing() {
    assert_only::<AssertionRow>(Rule::Assertion);
}

#[derive(LogicBlock, Default)]
struct KeywordRow {
    pub a: Signal<In, Bits<8>>,
    pub table: Signal<Out, Bits<8>>,
}
impl Logic for KeywordRow {
    #[hdl_gen]
    fn update(&mut self) {
        self.table.next = self.a.val();
    }
}

#[test]
fn keyword_as_a_name() {
    assert_only::<KeywordRow>(Rule::Keyword);
}

#[derive(LogicBlock, Default)]
struct LocalReadFirst {
    pub a: Signal<In, Bits<8>>,
    pub eight: Signal<Out, Bits<8>>,
    inner: Signal<Local, Bits<8>>,
}
impl Logic for LocalReadFirst {
    #[hdl_gen]
    fn update(&mut self) {
        self.eight.next = self.inner.val();
        self.inner.next = self.a.val();
    }
}

#[test]
fn local_read_before_it_is_assigned() {
    let found = emit::verilog("probe", LocalReadFirst::default()).expect_err("a logic loop");
    assert_eq!(found[0].rule, Rule::LibraryCheck);
}

#[derive(Copy, Clone, Debug, PartialEq, LogicState)]
enum Phase {
    Idle,
    Run,
}

/// The rows' intents in safe idioms, flip-flops, an enum and the idiom that builds a line.
#[derive(LogicBlock)]
struct Clean {
    pub clock: Signal<In, Clock>,
    pub a: Signal<In, Bits<8>>,
    pub b: Signal<In, Bits<8>>,
    pub flag: Signal<Out, Bit>,
    pub eight: Signal<Out, Bits<8>>,
    pub nine: Signal<Out, Bits<9>>,
    pub several: [Signal<Out, Bits<8>>; 4],
    pub line: Signal<Out, Bits<128>>,
    sum: Signal<Local, Bits<8>>,
    part: [Signal<Local, Bits<128>>; 3],
    shift: [Constant<Bits<8>>; 2],
    count: [DFF<Bits<8>>; 2],
    phase: DFF<Phase>,
}

impl Default for Clean {
    fn default() -> Self {
        Self {
            clock: Default::default(),
            a: Default::default(),
            b: Default::default(),
            flag: Default::default(),
            eight: Default::default(),
            nine: Default::default(),
            several: Default::default(),
            line: Default::default(),
            sum: Default::default(),
            part: Default::default(),
            shift: [Constant::new(0.into()), Constant::new(64.into())],
            count: Default::default(),
            phase: Default::default(),
        }
    }
}

impl Logic for Clean {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, phase);
        self.sum.next = self.a.val() + self.b.val();
        self.flag.next =
            ((self.a.val() & self.b.val()) == self.a.val()) | !self.sum.val().get_bit(0);
        self.nine.next = bit_cast::<9, 8>(self.sum.val());
        self.eight.next = self.sum.val() >> 1;
        self.part[0].next = 0.into();
        for i in 0..2 {
            self.count[i].clock.next = self.clock.val();
            self.count[i].d.next = self.count[i].q.val() + 1;
            if self.sum.val().index() == i {
                self.count[i].d.next = self.count[i].q.val() - 1;
            }
            self.several[i * 2].next = self.count[i].q.val();
            self.several[i * 2 + 1].next = !self.count[i].q.val();
            self.part[i + 1].next = self.part[i].val()
                | (self.count[i].q.val().to_bits::<128>() << self.shift[i].val());
        }
        self.line.next = self.part[2].val();
        match self.phase.q.val() {
            Phase::Idle => {
                self.phase.d.next = Phase::Run;
            }
            Phase::Run => {
                if !self.flag.val() & (self.sum.val() == 3) {
                    self.phase.d.next = Phase::Idle;
                }
            }
        }
    }
}

#[test]
fn clean_design_stays_clean_and_is_emitted() {
    assert_eq!(found::<Clean>(), []);
    let text = emit::verilog("clean", Clean::default()).expect("no findings");
    assert!(text.contains("module clean(clock"), "{text}");
    assert!(text.contains("module clean$count$0("), "{text}");
    assert!(!text.contains("top"), "{text}");
}

#[test]
fn allowance_covers_its_finding_and_becomes_stale_without_it() {
    let allowed = [
        Allowance {
            module: "probe",
            rule: Rule::Shift,
            text: "a + b",
            reason: "the carry is not used",
        },
        Allowance {
            module: "other",
            rule: Rule::Shift,
            text: "a + b",
            reason: "another module",
        },
    ];
    let mut used = [false; 2];
    assert_eq!(filter(found::<ShiftRow>(), &allowed, &mut used), []);
    assert_eq!(
        filter(found::<IncrementRow>(), &allowed, &mut used).len(),
        1
    );
    assert_eq!(used, [true, false]);
    let stale = stale(&allowed, &used);
    assert_eq!(
        (stale.len(), stale[0].rule, stale[0].path.as_str()),
        (1, Rule::StaleAllowance, "other")
    );
}
