//! Model of the sequencer's writes to the directory, which reach the memory a cycle after the step that decided on them (P1, P4): no step may act on
//! a record as it was before the last one.
//!
//! ```text
//!  entry      Decide --> Address (the write is in its register) --> Look (takes the record, unless it was overtaken) --> Decide
//!  any other      Do --> Idle                                           --> Look1 --> Look2 (takes the record) --> Do
//! ```
//! One step of the model is one cycle; its registers are those of `sequencer`. A memory that is read where it is written gives nothing
//! meaningful. Which page is looked at, and whether a step writes, is free: every order is tried. A broken rule must be found, or the model would not
//! see it in the circuit either.

use std::collections::{HashSet, VecDeque};

const PAGES: usize = 2;
/// Versions of a record; they wrap, for only two that follow each other have to be told apart.
const VERSIONS: u8 = 3;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Broken {
    Nothing,
    /// An entry never waits for the write of the entry before it.
    NeverWaits,
    /// It asks a cycle too late whether a write is under way.
    AsksLate,
    /// It asks whether the entry before it wrote, not where.
    ForgetsPage,
    /// Another step addresses the directory in the cycle after the last one.
    SkipsIdle,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Phase {
    Address,
    Look,
    Decide,
    Idle,
    Look1,
    Look2,
    Do,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct State {
    phase: Phase,
    look_page: usize,
    directory_at: usize,
    page_before: usize,
    writes: Option<(usize, u8)>,
    wrote_before: bool,
    memory: [u8; PAGES],
    /// The records as the steps so far have decided them.
    decided: [u8; PAGES],
    /// Output of the memory; nothing when it was read where it was written.
    read: Option<u8>,
    found: Option<u8>,
    waits: u8,
}

/// What a step does: the page that it looks at, whether it writes, and whether another of the line follows.
#[derive(Debug, Clone, Copy)]
struct Choice {
    page: usize,
    writes: bool,
    goes_on: bool,
}

fn step(now: &State, choice: Choice, broken: Broken) -> Result<State, String> {
    let mut next = *now;
    let address = now.look_page;
    next.writes = None;
    next.wrote_before = now.writes.is_some();
    next.directory_at = now.look_page;
    next.page_before = now.directory_at;
    next.waits = 0;
    let act = |next: &mut State| {
        let page = now.look_page;
        if now.found != Some(now.decided[page]) {
            return Err(format!("{:?} acted on an older record", now.phase));
        }
        if choice.writes {
            next.decided[page] = (now.decided[page] + 1) % VERSIONS;
            next.writes = Some((page, next.decided[page]));
        }
        Ok(())
    };
    match now.phase {
        Phase::Address => next.phase = Phase::Look,
        Phase::Look => {
            let same = now.page_before == now.look_page;
            let overtaken = match broken {
                Broken::NeverWaits => false,
                Broken::AsksLate => now.writes.is_some() && same,
                Broken::ForgetsPage => now.wrote_before,
                Broken::Nothing | Broken::SkipsIdle => now.wrote_before && same,
            };
            next.found = now.read;
            if overtaken {
                next.waits = now.waits + 1;
                if now.page_before != now.look_page {
                    return Err("an entry waited for another page".to_owned());
                }
            } else {
                next.phase = Phase::Decide;
            }
        }
        Phase::Decide => {
            act(&mut next)?;
            next.phase = Phase::Idle;
            if choice.goes_on {
                next.look_page = choice.page;
                next.phase = Phase::Address;
            }
        }
        Phase::Do => {
            act(&mut next)?;
            next.phase = Phase::Idle;
            if broken == Broken::SkipsIdle {
                next.look_page = choice.page;
                next.phase = Phase::Look1;
            }
        }
        // A line that is taken passes one cycle more before it addresses the directory.
        Phase::Idle if choice.goes_on => {
            next.look_page = choice.page;
            next.phase = Phase::Address;
        }
        Phase::Idle => {
            next.look_page = choice.page;
            next.phase = Phase::Look1;
        }
        Phase::Look1 => next.phase = Phase::Look2,
        Phase::Look2 => {
            next.found = now.read;
            next.phase = Phase::Do;
        }
    }
    next.read = match now.writes {
        Some((page, _)) if page == address => None,
        _ => Some(now.memory[address]),
    };
    if let Some((page, version)) = now.writes {
        next.memory[page] = version;
    }
    if next.waits > 1 {
        return Err("an entry waited twice".to_owned());
    }
    Ok(next)
}

/// How many states can be reached, or the first thing that goes wrong.
fn explore(broken: Broken) -> Result<usize, String> {
    let first = State {
        phase: Phase::Idle,
        look_page: 0,
        directory_at: 0,
        page_before: 0,
        writes: None,
        wrote_before: false,
        memory: [0; PAGES],
        decided: [0; PAGES],
        read: None,
        found: None,
        waits: 0,
    };
    let mut seen = HashSet::from([first]);
    let mut open = VecDeque::from([first]);
    while let Some(state) = open.pop_front() {
        for page in 0..PAGES {
            for bits in 0..4 {
                let choice = Choice {
                    page,
                    writes: bits & 1 != 0,
                    goes_on: bits & 2 != 0,
                };
                let next = step(&state, choice, broken)?;
                if seen.insert(next) {
                    open.push_back(next);
                }
            }
        }
    }
    Ok(seen.len())
}

#[test]
fn no_order_of_steps_acts_on_an_older_record() {
    let states = explore(Broken::Nothing).expect("every order is right");
    assert!(states > 300, "only {states} states were reached");
}

#[test]
fn a_broken_rule_is_found() {
    for (broken, found) in [
        (Broken::NeverWaits, "Decide acted on an older record"),
        (Broken::AsksLate, "Decide acted on an older record"),
        (Broken::ForgetsPage, "an entry waited for another page"),
        (Broken::SkipsIdle, "Do acted on an older record"),
    ] {
        let said = explore(broken).expect_err("a broken rule");
        assert!(said.contains(found), "{broken:?}: {said}");
    }
}
