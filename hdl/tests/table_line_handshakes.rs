//! Model of three hand-shakes between circuits, run through every order of events (P1, P3, P6): who gets a context, when a host write to a table
//! line may go, and when the line that a context leaves with is stored: a cycle after that was decided, from what stands where it stood then.
//!
//! ```text
//!  read  --> stage T --context picked--> queued --writes before it acknowledged--> line --> finish --> hold --> ready --> P --> Q --> reply
//!                  \--none free--> passes                                                                                  \--> patch --+
//!  write --> stage W --compared--> told --nobody left--> cleared --------------------------------------------------------> DRAM <------+
//! ```
//! One step of the model is one cycle; its registers are those of `read_path`, `context_states`, `contexts` and `write_path`. What takes how long
//! elsewhere is free: each step tries every combination of events. Line 0 is read and written, line 1 is read only. A broken rule must be found,
//! or the model would not see it in the circuits either.

use std::collections::{HashSet, VecDeque};

const CONTEXTS: usize = 2;
const READS: u8 = 2;
const WRITES: u8 = 2;

/// A rule to break.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Broken {
    Nothing,
    /// A write asks for contexts before their lines are compared.
    AsksAtOnce,
    /// A write does not wait for a composed reply.
    IgnoresStageQ,
    /// A write does not wait for a patch.
    IgnoresPatches,
    /// A context keeps its last comparison when it gets another line.
    KeepsComparison,
    /// The context that was taken stays offered while the next is picked.
    StaysOffered,
    /// The context that is offered is also chosen as the one after it.
    ChoosesTheOffered,
    /// The reply that is chosen is chosen once more.
    ChoosesTwice,
    /// A context is read before the writes accepted before it are acknowledged.
    ReadsEarly,
    /// A context's new line is stored three cycles after it was decided.
    StoresLate,
    /// A write counts a context as told when it is chosen.
    CountsChosen,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
enum Phase {
    #[default]
    Queued,
    Arrived,
    Hold,
    Ready,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
struct Context {
    active: bool,
    phase: Phase,
    killed: bool,
    told: bool,
    same_line: bool,
    line: u8,
    snapshot: u8,
    version: u8,
    /// New line that it is to leave with, and the one in its memory: none (0), the sequencer's (1), a host write's (1 + its number).
    decided: u8,
    stored: u8,
}

/// A write on its way to DRAM: the host's, or a patch made of the line as that host write left it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Item {
    Host(u8),
    Patch(u8),
}

/// A reply of line 0 is composed of this version and has a patch, or of any other line.
type Reply = Option<u8>;

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
struct State {
    contexts: [Context; CONTEXTS],
    free: Option<usize>,
    spare: Option<usize>,
    none_free: bool,
    /// All contexts were taken, or became so, in the cycle before and in the one before that.
    full_before: [bool; 2],
    tagged: Option<u8>,
    killing: Option<usize>,
    next_pick: Option<usize>,
    upcoming: Option<usize>,
    composing: Option<usize>,
    p: Option<Reply>,
    q: Option<Reply>,
    patches: VecDeque<u8>,
    patch_turn: bool,
    write: Option<u8>,
    compared: bool,
    cleared: bool,
    /// Context and new line that are stored in this cycle, and two cycles later when a rule is broken.
    storing: Option<(usize, u8)>,
    storing_late: [Option<(usize, u8)>; 2],
    dram: VecDeque<Item>,
    memory: u8,
    accepted: u8,
    acknowledged: u8,
    accepted_before: u8,
    acknowledged_before: u8,
    reads: u8,
    writes: u8,
}

/// What happens in a cycle besides.
#[derive(Debug, Clone, Copy)]
struct Events {
    read: Option<u8>,
    write: bool,
    reply_ready: bool,
    port_ready: bool,
    acknowledge: bool,
    /// This context goes on: its line comes, it is finished (held or not), its hold ends.
    goes_on: Option<(usize, bool)>,
}

fn all_events() -> Vec<Events> {
    let mut all = Vec::new();
    for read in [None, Some(0), Some(1)] {
        for bits in 0..16_u8 {
            for goes_on in [
                None,
                Some((0, false)),
                Some((0, true)),
                Some((1, false)),
                Some((1, true)),
            ] {
                all.push(Events {
                    read,
                    write: bits & 1 != 0,
                    reply_ready: bits & 2 != 0,
                    port_ready: bits & 4 != 0,
                    acknowledge: bits & 8 != 0,
                    goes_on,
                });
            }
        }
    }
    all
}

/// The state a cycle later, or what went wrong.
fn step(now: &State, events: Events, broken: Broken) -> Result<State, String> {
    let mut next = now.clone();

    // write_path: stage W, and whose turn it is.
    let host_turn = !now.patch_turn && now.write.is_some() && now.cleared;
    let w_leaves = host_turn && events.port_ready;
    let patch_done = now.patch_turn && events.port_ready;
    let w_takes = events.write && now.writes < WRITES && (now.write.is_none() || w_leaves);
    let asks = (now.compared || broken == Broken::AsksAtOnce) && !now.cleared;
    let check = now.write.is_some() && asks;

    // contexts: what was decided a cycle ago is stored, from stage W when it is a host write's.
    let mut decided = None;
    let storing = if broken == Broken::StoresLate {
        next.storing_late = [now.storing, now.storing_late[0]];
        now.storing_late[1]
    } else {
        now.storing
    };
    if let Some((i, new)) = storing {
        if new > 1 && now.write != Some(new - 1) {
            return Err("a host write left before its bytes were stored".to_owned());
        }
        next.contexts[i].stored = new;
    }

    // context_states: who has to be told of the write.
    let pending = |i: usize| {
        let context = &now.contexts[i];
        check && context.same_line && context.active && !context.told
    };
    let kills = |i: usize| {
        let context = &now.contexts[i];
        let is_ready = context.phase == Phase::Ready;
        pending(i) && !context.killed && !is_ready && now.killing != Some(i)
    };
    next.killing = (0..CONTEXTS).find(|i| kills(*i));
    for (i, context) in next.contexts.iter_mut().enumerate() {
        context.same_line = now.write.is_some() && now.contexts[i].line == 0;
    }
    if let Some(i) = now
        .killing
        .filter(|i| now.contexts[*i].phase != Phase::Ready)
    {
        if now.contexts[i].line != 0 {
            return Err("a read of another line was told of the write".to_owned());
        }
        next.contexts[i].killed = true;
        next.contexts[i].told = true;
        decided = now.write.map(|write| (i, 1 + write));
        if now.contexts[i].phase == Phase::Hold {
            next.contexts[i].phase = Phase::Ready;
        }
    }

    next.accepted_before = now.accepted;
    next.acknowledged_before = now.acknowledged;

    // Lines that come, contexts that are handed back, holds that end.
    if let Some((i, held)) = events.goes_on.filter(|(i, _)| now.contexts[*i].active) {
        let context = now.contexts[i];
        match context.phase {
            Phase::Queued => {
                // Both counts are a cycle old; they are counted modulo 256.
                let lag = now.accepted_before.wrapping_sub(now.acknowledged_before);
                let snapshot_lag = now.accepted_before.wrapping_sub(context.snapshot);
                if lag <= snapshot_lag || broken == Broken::ReadsEarly {
                    // DRAM may have done what it has not acknowledged.
                    let sent = now.dram.iter().rev().find_map(|item| match item {
                        Item::Host(version) => Some(*version),
                        Item::Patch(_) => None,
                    });
                    next.contexts[i].version = sent.filter(|_| held).unwrap_or(now.memory);
                    next.contexts[i].phase = Phase::Arrived;
                }
            }
            Phase::Arrived if now.killing.is_none() => {
                let holds = held && !context.killed;
                decided = (!context.killed).then_some((i, 1)).or(decided);
                next.contexts[i].phase = if holds { Phase::Hold } else { Phase::Ready };
            }
            Phase::Hold => next.contexts[i].phase = Phase::Ready,
            Phase::Arrived | Phase::Ready => {}
        }
    }

    next.storing = decided;
    if let Some((i, new)) = decided {
        next.contexts[i].decided = new;
    }

    // contexts: pick, compose (P), offer (Q), patch.
    let q_leaves = now.q.is_some() && events.reply_ready;
    let p_leaves = now.p.is_some() && (now.q.is_none() || q_leaves);
    let pick_take = (now.p.is_none() || p_leaves) && now.upcoming.is_some();
    let mut left = None;
    if q_leaves {
        next.q = None;
        if let Some(Some(version)) = now.q {
            next.patches.push_back(version);
        }
    }
    if p_leaves {
        next.q = now.p;
        next.p = None;
        left = now.composing;
        next.composing = None;
    }
    if let Some(i) = now.upcoming.filter(|_| pick_take) {
        let context = &now.contexts[i];
        if !context.active || context.phase != Phase::Ready || now.composing == Some(i) {
            return Err("a reply was composed twice".to_owned());
        }
        if context.stored != context.decided {
            return Err("a new line was read before it was stored".to_owned());
        }
        let patches = context.line == 0 && !context.killed;
        next.p = Some(patches.then_some(context.version));
        next.composing = Some(i);
    }
    if pick_take || now.upcoming.is_none() {
        next.upcoming = now.next_pick;
    }
    if pick_take || now.upcoming.is_none() || now.next_pick.is_none() {
        let is_chosen = |i| now.next_pick == Some(i) && broken != Broken::ChoosesTwice;
        next.next_pick = (0..CONTEXTS).find(|i| {
            let is_ready = now.contexts[*i].active && now.contexts[*i].phase == Phase::Ready;
            is_ready && !is_chosen(*i) && now.upcoming != Some(*i) && now.composing != Some(*i)
        });
    }

    // read_path and context_states: stage T, and who gets a context.
    let allocated = now.tagged.and(now.free);
    let passes = now.tagged.is_some() && now.free.is_none() && now.none_free;
    if passes && !now.full_before.contains(&true) {
        return Err("a read passed though a context was free".to_owned());
    }
    if now.free.is_none() {
        next.free = now.spare;
    }
    next.none_free = now.free.is_none() && next.free.is_none();
    let is_offered = |i| now.free == Some(i) && broken != Broken::ChoosesTheOffered;
    next.spare = (0..CONTEXTS).find(|i| !now.contexts[*i].active && !is_offered(*i));
    let is_taken = |i: usize| now.contexts[i].active || allocated == Some(i);
    next.full_before = [(0..CONTEXTS).all(is_taken), now.full_before[0]];
    if let Some(i) = left {
        next.contexts[i].active = false;
    }
    if let (Some(i), Some(line)) = (allocated, now.tagged) {
        if now.contexts[i].active {
            return Err("a context was given to two reads".to_owned());
        }
        let kept = broken == Broken::KeepsComparison && next.contexts[i].same_line;
        next.contexts[i] = Context {
            active: true,
            line,
            same_line: kept,
            snapshot: now.accepted,
            ..Context::default()
        };
        if broken != Broken::StaysOffered {
            next.free = None;
        }
    }
    if allocated.is_some() || passes {
        next.tagged = None;
    }
    let room = now.tagged.is_none() || allocated.is_some() || passes;
    if let Some(line) = events.read.filter(|_| room && now.reads < READS) {
        next.tagged = Some(line);
        next.reads += 1;
    }

    // write_path: compared, told, cleared, sent; patches before bursts and after what stands at the port.
    let chosen = |i: usize| {
        broken == Broken::CountsChosen && (next.killing == Some(i) || now.killing == Some(i))
    };
    let blocked = (0..CONTEXTS).any(|i| pending(i) && !chosen(i))
        || now.p.is_some()
        || (now.q.is_some() && broken != Broken::IgnoresStageQ)
        || (!now.patches.is_empty() && broken != Broken::IgnoresPatches);
    next.compared = now.write.is_some() && !now.cleared && !w_leaves;
    next.cleared = (now.cleared || (check && !blocked)) && !w_leaves;
    if now.cleared {
        for context in &mut next.contexts {
            context.told = false;
        }
    }
    if w_leaves {
        next.dram.extend(now.write.map(Item::Host));
        next.write = None;
    }
    if patch_done {
        next.dram.extend(next.patches.pop_front().map(Item::Patch));
        next.patch_turn = false;
    } else if !now.patch_turn && (!host_turn || events.port_ready) && !now.patches.is_empty() {
        next.patch_turn = true;
    }
    if w_takes {
        next.writes += 1;
        next.write = Some(next.writes);
        next.accepted += 1;
    }
    if q_leaves && matches!(now.q, Some(Some(_))) {
        next.accepted += 1;
    }

    // DRAM does them in order.
    if events.acknowledge
        && let Some(item) = now.dram.front()
    {
        next.dram.pop_front();
        next.acknowledged += 1;
        match *item {
            Item::Host(version) => next.memory = version,
            Item::Patch(version) if version < now.memory => {
                return Err("a patch of an older line came after a host write".to_owned());
            }
            Item::Patch(_) => {}
        }
    }
    Ok(next)
}

/// Every state that can be reached, or the first thing that goes wrong.
fn explore(broken: Broken) -> Result<usize, String> {
    let all = all_events();
    // The tables are swept for thousands of cycles before the first read: a context has been chosen by then.
    let first = State {
        spare: Some(0),
        ..State::default()
    };
    let mut seen = HashSet::from([first.clone()]);
    let mut open = VecDeque::from([first]);
    while let Some(state) = open.pop_front() {
        for events in &all {
            let next = step(&state, *events, broken)?;
            if !seen.contains(&next) {
                seen.insert(next.clone());
                open.push_back(next);
            }
        }
    }
    let ends = seen.iter().filter(|state| {
        let idle = state.contexts.iter().all(|context| !context.active);
        let sent = state.write.is_none() && state.dram.is_empty() && state.patches.is_empty();
        idle && sent && state.reads == READS && state.writes == WRITES && state.tagged.is_none()
    });
    if ends.count() == 0 {
        return Err("nothing ever ends".to_owned());
    }
    Ok(seen.len())
}

#[test]
fn no_order_of_events_breaks_a_rule() {
    let states = explore(Broken::Nothing).expect("every order of events is right");
    assert!(states > 10_000, "only {states} states were reached");
}

#[test]
fn a_broken_rule_is_found() {
    for (broken, found) in [
        (Broken::AsksAtOnce, "a patch of an older line"),
        (Broken::IgnoresStageQ, "a patch of an older line"),
        (Broken::IgnoresPatches, "a patch of an older line"),
        (Broken::KeepsComparison, "a read of another line"),
        (Broken::StaysOffered, "a context was given to two reads"),
        (
            Broken::ChoosesTheOffered,
            "a context was given to two reads",
        ),
        (Broken::ChoosesTwice, "a reply was composed twice"),
        (Broken::ReadsEarly, "a patch of an older line"),
        (Broken::StoresLate, "a new line was read before"),
        (Broken::CountsChosen, "a host write left before"),
    ] {
        let said = explore(broken).expect_err("a broken rule");
        assert!(said.contains(found), "{broken:?}: {said}");
    }
}
