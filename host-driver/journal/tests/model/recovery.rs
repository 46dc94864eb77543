//! Recovery of the model, cut anywhere and begun again, up to three deep.

use super::memory::{Header, Line, Memory, Value, Write};
use super::{Crash, Rule, Run};
use std::collections::BTreeMap;

/// Recovery uses one core.
const CORE: usize = 0;

/// A valid transaction in the journals.
#[derive(Debug, Clone)]
struct Found {
    header: Header,
    journals: Vec<usize>,
    writes: Vec<Write>,
}

/// Header, journal and payload of a part of a transaction.
type Piece = (Header, usize, Vec<Write>);

/// Steps of recovery until it is cut.
struct Budget(usize);

impl Budget {
    fn step(&mut self) -> Option<()> {
        self.0 = self.0.checked_sub(1)?;
        Some(())
    }
}

/// Crashes the run, recovers with crashes in between, and goes on for as many lives as the run has; the data at the end.
pub fn recover_with_crashes(run: &mut Run, crash: Crash) -> Vec<u64> {
    let mut crash = crash;
    loop {
        crash_now(run, crash);
        let cuts = run.random.usize(..=3);
        for _ in 0..cuts {
            let mut budget = Budget(run.random.usize(..40));
            let _ = recover(
                run.settings.rule,
                run.settings.journals,
                &mut run.memory,
                &mut budget,
            );
            crash_now(run, Crash::Power);
        }
        let mut budget = Budget(usize::MAX);
        let upto = recover(
            run.settings.rule,
            run.settings.journals,
            &mut run.memory,
            &mut budget,
        );
        let data = (0..run.settings.addresses)
            .map(|a| run.memory.word(Line::Data(a)))
            .collect::<Vec<_>>();
        run.settings.lives -= 1;
        if run.settings.lives == 0 || !run.explains(&data) {
            return data;
        }
        forget_discarded(run, &data);
        run.start(upto.unwrap_or(0));
        run.go();
        crash = Crash::Power;
    }
}

fn crash_now(run: &mut Run, crash: Crash) {
    match crash {
        Crash::Power => run.memory.cut(&mut run.random),
        Crash::Process => run.memory.kill(),
    }
}

/// What recovery left out has not happened, for good.
fn forget_discarded(run: &mut Run, data: &[u64]) {
    while run.history.len() > run.acknowledged {
        let mut state = vec![0; data.len()];
        for (address, word) in run.history.iter().flatten() {
            state[*address] = *word;
        }
        if state == data && run.borders.contains(&run.history.len()) {
            break;
        }
        run.borders.remove(&run.history.len());
        run.history.pop();
    }
    run.borders.insert(run.history.len());
    run.acknowledged = run.history.len();
}

/// None when it was cut; otherwise the largest id that must not be used again.
fn recover(rule: Rule, journals: usize, memory: &mut Memory, budget: &mut Budget) -> Option<u64> {
    let slots = [memory.word(Line::Upto(0)), memory.word(Line::Upto(1))];
    let upto = slots[0].max(slots[1]);
    let (found, largest) = scan(rule, journals, memory, upto);
    let replayed = choose(rule, &found, upto);
    if rule != Rule::ReplayBeforeFence {
        for journal in replayed.iter().flat_map(|found| &found.journals) {
            memory.write_back(CORE, Line::Header(*journal));
            memory.write_back(CORE, Line::Payload(*journal));
            budget.step()?;
        }
        memory.fence(CORE);
        budget.step()?;
    }
    let last = replayed
        .iter()
        .map(|found| found.header.id)
        .max()
        .unwrap_or(0);
    let largest = if rule == Rule::UptoOfReplayed {
        last
    } else {
        largest
    }
    .max(upto);
    let older = usize::from(slots[0] > slots[1]);
    if rule == Rule::UptoBeforeFence {
        memory.store(Line::Upto(older), Value::Word(largest));
        memory.write_back(CORE, Line::Upto(older));
    }
    let writes = || replayed.iter().flat_map(|found| &found.writes);
    for (address, word) in writes() {
        memory.store(Line::Data(*address), Value::Word(*word));
        budget.step()?;
    }
    for (address, _) in writes() {
        memory.write_back(CORE, Line::Data(*address));
        budget.step()?;
    }
    memory.fence(CORE);
    budget.step()?;
    if rule == Rule::HeadersInvalidated {
        for journal in 0..journals {
            memory.store(Line::Header(journal), Value::Header(None));
            memory.write_back(CORE, Line::Header(journal));
            budget.step()?;
        }
    } else {
        memory.store(Line::Upto(older), Value::Word(largest));
        budget.step()?;
        memory.write_back(CORE, Line::Upto(older));
    }
    memory.fence(CORE);
    budget.step()?;
    Some(largest)
}

/// Valid transactions above `upto`, and the largest id in any valid header.
fn scan(rule: Rule, journals: usize, memory: &Memory, upto: u64) -> (BTreeMap<u64, Found>, u64) {
    let mut largest = upto;
    let mut pieces: BTreeMap<u64, BTreeMap<usize, Piece>> = BTreeMap::new();
    for journal in 0..journals {
        let Some(Value::Header(Some(header))) = memory.load(Line::Header(journal)) else {
            continue;
        };
        let payload = match memory.load(Line::Payload(journal)) {
            Some(Value::Payload(payload)) => payload.clone(),
            _ => Vec::new(),
        };
        if payload != header.payload && rule != Rule::NoChecksum {
            continue;
        }
        largest = largest.max(header.id);
        if header.id > upto || rule == Rule::UptoIgnored {
            let of_id = pieces.entry(header.id).or_default();
            of_id.insert(header.piece, (header.clone(), journal, payload));
        }
    }
    let whole = pieces.into_iter().filter_map(|(id, pieces)| {
        let header = pieces.values().next()?.0.clone();
        if pieces.len() != header.pieces && rule != Rule::ChainsInPart {
            return None;
        }
        let journals = pieces.values().map(|(_, journal, _)| *journal).collect();
        let writes = pieces
            .into_values()
            .flat_map(|(_, _, writes)| writes)
            .collect();
        Some((
            id,
            Found {
                header,
                journals,
                writes,
            },
        ))
    });
    (whole.collect(), largest)
}

/// What is replayed, in order: from the newest whole group down to the first gap or the watermark.
fn choose(rule: Rule, found: &BTreeMap<u64, Found>, upto: u64) -> Vec<Found> {
    let newest = found.values().rev().find(|candidate| {
        let Header {
            group_first,
            group_size,
            ..
        } = candidate.header;
        let mut ids = group_first..group_first + group_size;
        rule == Rule::GroupsInPart
            || ids.all(|id| {
                // A drain may have retired, recorded and freed one member and not the others.
                let recorded = id <= upto && rule != Rule::GroupForgetsRecorded;
                recorded
                    || found
                        .get(&id)
                        .is_some_and(|other| other.header.group_first == group_first)
            })
    });
    let Some(newest) = newest else {
        return Vec::new();
    };
    let header = &newest.header;
    let last = if rule == Rule::GroupsInPart {
        header.id
    } else {
        header.group_first + header.group_size - 1
    };
    let down = (header.watermark + 1..=last).rev();
    let mut chosen: Vec<Found> = if rule == Rule::AcrossGaps {
        down.filter_map(|id| found.get(&id).cloned()).collect()
    } else {
        down.map_while(|id| found.get(&id).cloned()).collect()
    };
    if rule != Rule::Descending {
        chosen.reverse();
    }
    chosen
}
