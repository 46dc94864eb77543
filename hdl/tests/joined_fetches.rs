//! Model of a line that joins a page on its way, against the end of that page (P2, SP4): whether the page has come is looked up a cycle before it is
//! decided on, and no end may fall between the two, or the reply would wait for its deadline without need.
//!
//! ```text
//!  fetches    last acknowledgement --> bit set, announced --> compared (coming) --> told (complete): who waits is served
//!  sequencer             look up (has_come) --> decide: come, or wait --> waiting
//! ```
//! One step of the model is one cycle; its registers are those of `fetches` and `sequencer`. The page ends in any cycle, or fails in any, which is
//! announced later by as many cycles as other announcements keep it back; the line looks in any cycle. A broken rule must be found, or the
//! model would not see it in the circuits either.

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Broken {
    Nothing,
    /// Looked up two cycles before it is decided on.
    LooksEarly,
    /// Waits from a cycle later on.
    WaitsLate,
    /// The end is told in the cycle in which it is announced.
    TellsEarly,
}

/// How the page ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum End {
    Comes,
    /// It fails, and that is announced so many cycles late.
    Fails(u32),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Outcome {
    Installed,
    NotPresent,
    WaitsForever,
}

/// A page that ends in cycle `ends`, and a line that looks it up in cycle `looks`.
fn outcome(ends: u32, end: End, looks: u32, broken: Broken) -> Outcome {
    // The bit is a register: set in `ends`, seen a cycle later.
    let seen_in = |cycle: u32| cycle > ends;
    let announced = match end {
        End::Comes => ends + 1,
        End::Fails(kept_back) => ends + 2 + kept_back,
    };
    let told = if broken == Broken::TellsEarly {
        announced
    } else {
        announced + 1
    };
    let looked_in = if broken == Broken::LooksEarly {
        looks.saturating_sub(1)
    } else {
        looks
    };
    let decides = looks + 1;
    let waits_from = decides + 1 + u32::from(broken == Broken::WaitsLate);
    if seen_in(looked_in) {
        return match end {
            End::Comes => Outcome::Installed,
            End::Fails(_) => Outcome::NotPresent,
        };
    }
    if told < waits_from {
        return Outcome::WaitsForever;
    }
    match end {
        End::Comes => Outcome::Installed,
        End::Fails(_) => Outcome::NotPresent,
    }
}

fn explore(broken: Broken) -> Result<(), String> {
    for looks in 1..20 {
        for ends in 0..20 {
            for end in [End::Comes, End::Fails(0), End::Fails(1), End::Fails(5)] {
                let right = match end {
                    End::Comes => Outcome::Installed,
                    End::Fails(_) => Outcome::NotPresent,
                };
                let outcome = outcome(ends, end, looks, broken);
                if outcome != right {
                    return Err(format!(
                        "{end:?} in {ends}, looked up in {looks}: {outcome:?}"
                    ));
                }
            }
        }
    }
    Ok(())
}

#[test]
fn no_end_falls_between_look_and_decision() {
    explore(Broken::Nothing).expect("every end is known of");
}

#[test]
fn a_broken_rule_is_found() {
    for broken in [Broken::LooksEarly, Broken::WaitsLate, Broken::TellsEarly] {
        let said = explore(broken).expect_err("a broken rule");
        assert!(said.contains("WaitsForever"), "{broken:?}: {said}");
    }
}
