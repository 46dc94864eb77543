//! What clients asked and were answered, in the order in which it happened, and whether one store could have answered so.
//!
//! ```text
//!   client --call--> |-- request, sent again and again --| <--answer--     no answer: it may have come to pass at any time since, or never
//!   host          kill |--- restart ---|                 the store is as it was at some time since it was last saved, as far as that was answered
//! ```
//! The checker is `todc-utils`: Wing and Gong's algorithm with Lowe's memory, tried by its authors with Jepsen's histories of etcd. Each
//! key is checked alone, which changes nothing for a store of keys. A request that is sent again is one operation. What was sent before a
//! kill that a restart followed reached nobody who ran after it: that is an operation of its own, which came to pass before the kill or never, and may
//! be undone by the restart; sent again it may come to pass once more.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;
use todc_utils::linearizability::WGLChecker;
use todc_utils::linearizability::history::{Action, History};
use todc_utils::specifications::Specification;

/// A checker that has not decided after so long has failed.
const LIMIT: Duration = Duration::from_secs(60);
/// Longest key and value together, as the sample has it.
const LONGEST: usize = 236;

/// What is asked of a key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ask {
    Get,
    Put(String),
    Append(String),
}

/// A client's number and its request's.
pub type RequestNumber = (u64, u64);

#[derive(Debug, Clone)]
enum Event {
    Call(RequestNumber, String, Ask),
    /// To the call at this place.
    Answer(usize, String),
    SaveCall,
    SaveAnswer(usize),
    Kill,
    RestartAnswer(usize),
}

/// What happened so far.
#[derive(Debug, Default)]
pub struct Recorder(Mutex<Vec<Event>>);

/// Where something began.
#[derive(Debug, Clone, Copy)]
pub struct Place(usize);

impl Recorder {
    fn push(&self, event: Event) -> Place {
        let mut events = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        events.push(event);
        Place(events.len() - 1)
    }

    /// Before a request is sent, each time.
    pub fn call(&self, request: RequestNumber, key: &str, ask: &Ask) -> Place {
        self.push(Event::Call(request, key.to_owned(), ask.clone()))
    }

    /// After it was answered.
    pub fn answer(&self, of: Place, reply: &str) {
        self.push(Event::Answer(of.0, reply.to_owned()));
    }

    /// Before all is to be saved.
    pub fn save(&self) -> Place {
        self.push(Event::SaveCall)
    }

    /// After that was answered.
    pub fn saved(&self, of: Place) {
        self.push(Event::SaveAnswer(of.0));
    }

    /// After a host was killed, in whose place one may restart from what was saved.
    pub fn killed(&self) -> Place {
        self.push(Event::Kill)
    }

    /// By now one has, and said so.
    pub fn restarted(&self, of: Place) {
        self.push(Event::RestartAnswer(of.0));
    }

    /// Checks each key; how many operations there were. A violation names the key.
    pub fn check(&self) -> Result<usize, String> {
        self.check_keys("")
    }

    /// Checks the keys whose names begin so.
    pub fn check_keys(&self, begin: &str) -> Result<usize, String> {
        let events = self
            .0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone();
        let mut keys: Vec<&str> = events
            .iter()
            .filter_map(|event| match event {
                Event::Call(_, key, _) if key.starts_with(begin) => Some(key.as_str()),
                _ => None,
            })
            .collect();
        keys.sort_unstable();
        keys.dedup();
        let mut operations = 0;
        for key in keys {
            let actions = actions(&events, key);
            operations += actions.len() / 2;
            if !is_linearizable(key, actions.clone())? {
                let actions: Vec<String> = actions
                    .iter()
                    .map(|(process, action)| format!("{process} {action:?}"))
                    .collect();
                return Err(format!(
                    "{key}: no order of these explains their answers\n{}",
                    actions.join("\n")
                ));
            }
        }
        Ok(operations)
    }
}

/// In a thread of its own, for there is no other way to end it.
fn is_linearizable(key: &str, actions: Vec<(usize, Action<Step>)>) -> Result<bool, String> {
    let (sender, receiver) = channel();
    let count = actions.len();
    std::thread::spawn(move || {
        let result = WGLChecker::<Key>::is_linearizable(History::from_actions(actions));
        // Who asked may have given up.
        let _ = sender.send(result);
    });
    match receiver.recv_timeout(LIMIT) {
        Ok(result) => Ok(result),
        Err(RecvTimeoutError::Timeout) => Err(format!(
            "{key}: not decided within {LIMIT:?}, {count} actions"
        )),
        Err(RecvTimeoutError::Disconnected) => Err(format!("{key}: the checker panicked")),
    }
}

/// Where something is in the order of all that happened, and in which order there.
type At = (usize, u8);

/// The history of a key as the checker takes it: every call has a response, each by a process of its own.
fn actions(events: &[Event], of: &str) -> Vec<(usize, Action<Step>)> {
    let is_call = |event: &Event| matches!(event, Event::Call(_, key, _) if key == of);
    let begin = events.iter().position(is_call).unwrap_or(0);
    let restarted = events.iter().filter_map(|event| match event {
        // What was before the key is none of its own.
        Event::RestartAnswer(kill) => Some(*kill).filter(|kill| *kill > begin),
        _ => None,
    });
    let mut kills: Vec<usize> = restarted.collect();
    kills.sort_unstable();
    let mut steps: Vec<(At, Option<At>, Step)> = Vec::new();
    let last_kill = kills.last().copied();
    // The first time that a request was sent since the last kill; and which step an answer is to.
    let mut first: BTreeMap<(RequestNumber, usize), usize> = BTreeMap::new();
    let mut step_of: BTreeMap<usize, usize> = BTreeMap::new();
    for (place, event) in events.iter().enumerate() {
        match event {
            Event::Call(request, key, ask) if key == of => {
                let kills_before = kills.partition_point(|kill| *kill < place);
                let step = *first.entry((*request, kills_before)).or_insert_with(|| {
                    let kill = kills.get(kills_before);
                    let step = Step::Request {
                        request: *request,
                        again: false,
                        room: LONGEST - of.len(),
                        ask: ask.clone(),
                        outcome: kill.map_or(Outcome::Unknown, |_| Outcome::Perhaps),
                    };
                    steps.push(((place, 0), kill.map(|kill| (*kill, 0)), step));
                    steps.len() - 1
                });
                step_of.insert(place, step);
            }
            // One that is refused may have come to pass before it was: it stays open.
            Event::Answer(call, answer) if !answer.starts_with("error refused") => {
                if let Some(step) = step_of.get(call)
                    && let (_, end, Step::Request { outcome, .. }) = &mut steps[*step]
                {
                    *end = Some((place, 0));
                    *outcome = Outcome::Answered(answer.clone());
                }
            }
            Event::SaveAnswer(call) if last_kill.is_some_and(|kill| *call < kill) => {
                steps.push(((*call, 0), Some((place, 0)), Step::Save));
            }
            Event::RestartAnswer(kill) if *kill > begin => {
                // Who answers what was sent after the kill has restarted.
                let answered = events
                    .iter()
                    .position(|event| matches!(event, Event::Answer(call, _) if call > kill));
                let end = answered.unwrap_or(place).min(place);
                let is_last = last_kill == Some(*kill);
                steps.push(((*kill, 1), Some((end, 0)), Step::Restart { is_last }));
            }
            _ => {}
        }
    }
    for ((request, _), index) in &first {
        let times = first.range((*request, 0)..=(*request, usize::MAX)).count();
        if let Step::Request { again, .. } = &mut steps[*index].2 {
            *again = times > 1;
        }
    }
    let mut actions = Vec::new();
    if !kills.is_empty() {
        steps.push(((0, 0), Some((0, 0)), Step::Begin));
    }
    // After everything there is, in any order, where there is no end.
    for (process, (begin, end, step)) in steps.into_iter().enumerate() {
        let is_begin = matches!(step, Step::Begin);
        let [begin, end] = [begin, end.unwrap_or((events.len(), 0))]
            .map(|(place, order)| (if is_begin { 0 } else { place + 1 }, order));
        actions.push((begin, process, Action::Call(step.clone())));
        actions.push((end, process, Action::Response(step)));
    }
    actions.sort_by_key(|(at, ..)| *at);
    actions
        .into_iter()
        .map(|(_, process, action)| (process, action))
        .collect()
}

/// What is known of how a request ended.
#[derive(Debug, Clone)]
enum Outcome {
    Answered(String),
    /// It comes to pass, after all else perhaps.
    Unknown,
    /// It comes to pass now or never.
    Perhaps,
}

/// A step of a key's history.
#[derive(Debug, Clone)]
enum Step {
    /// From here on the past is remembered: there is a restart.
    Begin,
    Request {
        request: RequestNumber,
        /// It is sent after a kill as well as before it.
        again: bool,
        /// Longest value.
        room: usize,
        ask: Ask,
        outcome: Outcome,
    },
    Save,
    Restart {
        /// No other one follows: the past does not matter any more.
        is_last: bool,
    },
}

/// A value, and which requests that are sent again came to pass before it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
struct Moment {
    value: Option<Rc<str>>,
    done: BTreeSet<RequestNumber>,
}

/// A key now, and what it may be after a restart.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
struct Timeline {
    now: Moment,
    since_saved: BTreeSet<Moment>,
}

/// A key of the sample, as one store would keep it: all timelines that are possible.
struct Key;

impl Timeline {
    /// After a request; none when it is answered otherwise.
    fn after(&self, step: &Step) -> Option<Self> {
        let Step::Request {
            request,
            again,
            room,
            ask,
            outcome,
        } = step
        else {
            return None;
        };
        let is = |wanted: &str| match outcome {
            Outcome::Answered(reply) => reply == wanted,
            Outcome::Unknown | Outcome::Perhaps => true,
        };
        let after = match (ask, &self.now.value) {
            (Ask::Get, None) => return is("none").then(|| self.clone()),
            (Ask::Get, Some(value)) => return is(&format!("ok {value}")).then(|| self.clone()),
            _ if self.now.done.contains(request) => return is("ok").then(|| self.clone()),
            (Ask::Put(value), _) => value.clone(),
            (Ask::Append(more), before) => before.as_deref().unwrap_or_default().to_owned() + more,
        };
        if after.len() > *room {
            let wanted = format!("error a key and its value have {LONGEST} bytes together");
            return is(&wanted).then(|| self.clone());
        }
        let mut new = self.clone();
        new.now.value = Some(after.into());
        new.now.done.extend(again.then_some(*request));
        if !new.since_saved.is_empty() {
            new.since_saved.insert(new.now.clone());
        }
        is("ok").then_some(new)
    }
}

impl Specification for Key {
    type State = BTreeSet<Timeline>;
    type Operation = Step;

    fn init() -> Self::State {
        let now = Moment {
            value: None,
            done: BTreeSet::new(),
        };
        BTreeSet::from([Timeline {
            now,
            since_saved: BTreeSet::new(),
        }])
    }

    fn apply(step: &Step, state: &Self::State) -> (bool, Self::State) {
        let new: Self::State = match step {
            Step::Request { outcome, .. } => {
                let never = matches!(outcome, Outcome::Perhaps).then(|| state.iter().cloned());
                let done = state.iter().filter_map(|timeline| timeline.after(step));
                done.chain(never.into_iter().flatten()).collect()
            }
            Step::Begin | Step::Save => state
                .iter()
                .map(|timeline| Timeline {
                    now: timeline.now.clone(),
                    since_saved: BTreeSet::from([timeline.now.clone()]),
                })
                .collect(),
            Step::Restart { is_last } => state
                .iter()
                .flat_map(|timeline| &timeline.since_saved)
                .map(|moment| Timeline {
                    now: moment.clone(),
                    since_saved: (!is_last).then(|| moment.clone()).into_iter().collect(),
                })
                .collect(),
        };
        if new.is_empty() {
            (false, state.clone())
        } else {
            (true, new)
        }
    }
}
