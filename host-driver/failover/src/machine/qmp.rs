//! A client of QMP, the protocol by which QEMU is driven: lines of JSON over a socket of this user's own. No call waits without a bound.
//!
//! ```text
//!   <- {"QMP": ...}    -> {"execute": "qmp_capabilities", "id": 1}    <- {"return": {}, "id": 1}
//!   <- {"event": "STOP", ...}  at any time    -> {"execute": ..., "id": n}    <- {"return" | "error": ..., "id": n}
//! ```
//! Crates with the whole schema as types exist; of that nine commands are used here, and they read without a bound.

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use serde_json::{Value, json};
use std::collections::VecDeque;
use std::io::{self, Read, Write};
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::time::{Duration, Instant};

/// Longest line that is read, and most that is kept of what nobody asked for.
const LONGEST: usize = 1 << 20;
const EVENTS: usize = 1024;
const READ_BYTES: usize = 16 * 1024;

/// Why a command was not done.
#[derive(Debug, thiserror::Error)]
pub enum QmpError {
    /// The connection failed or ended.
    #[error("QMP: {0}")]
    Stream(#[from] io::Error),
    /// No answer came in time.
    #[error("QMP: {command}: no answer within {} ms", .limit.as_millis())]
    Late {
        /// To this.
        command: String,
        /// The time that it had.
        limit: Duration,
    },
    /// QEMU refuses.
    #[error("QMP: {command}: {reason}")]
    Refused {
        /// What was wanted.
        command: String,
        /// What it says.
        reason: String,
    },
}

/// Something that happened by itself.
#[derive(Debug, Clone, PartialEq)]
pub struct QmpEvent {
    /// Its name, in capitals.
    pub name: String,
    /// What belongs to it.
    pub data: Value,
}

/// A connection.
#[derive(Debug)]
pub struct Qmp {
    stream: UnixStream,
    read: Vec<u8>,
    /// Bytes of `read` without an end of a line.
    searched: usize,
    answers: VecDeque<Value>,
    events: VecDeque<QmpEvent>,
    next: u64,
    /// The question that is not answered yet, and since when.
    asked: Option<(u64, Instant)>,
    /// The last answer to one.
    said: Option<Value>,
    /// Commands whose answers nobody waits for.
    told: Vec<(u64, String)>,
    /// What came of the last of them that was answered, until it was asked for.
    done: Option<Result<(), QmpError>>,
}

/// What an answer to a command returns.
fn returned(command: String, mut answer: Value) -> Result<Value, QmpError> {
    match answer.get("error") {
        None => Ok(answer["return"].take()),
        Some(error) => Err(QmpError::Refused {
            reason: error["desc"].as_str().unwrap_or("no reason").to_owned(),
            command,
        }),
    }
}

impl Qmp {
    /// Connects to a socket and negotiates.
    ///
    /// # Errors
    /// When nobody listens, or who does is not QEMU or does not answer in time.
    pub fn connect(path: &Path, limit: Duration) -> Result<Self, QmpError> {
        let stream = UnixStream::connect(path)?;
        stream.set_nonblocking(true)?;
        let mut qmp = Self {
            stream,
            read: Vec::new(),
            searched: 0,
            answers: VecDeque::new(),
            events: VecDeque::new(),
            next: 1,
            asked: None,
            said: None,
            told: Vec::new(),
            done: None,
        };
        let end = Instant::now() + limit;
        let greeting = qmp.answer_until(end, |answer| answer.get("QMP").is_some())?;
        if greeting.is_none() {
            let command = "greeting".to_owned();
            return Err(QmpError::Late { command, limit });
        }
        qmp.execute("qmp_capabilities", json!({}), limit)?;
        Ok(qmp)
    }

    fn send(&mut self, command: &str, arguments: Value) -> Result<u64, QmpError> {
        let id = self.next;
        self.next += 1;
        let mut text = json!({"execute": command, "arguments": arguments, "id": id}).to_string();
        text.push('\n');
        // Commands are short: a socket without room for one has not been read for long.
        self.stream.write_all(text.as_bytes())?;
        Ok(id)
    }

    /// Does a command; what it returns.
    ///
    /// # Errors
    /// When it is refused, or not answered within `limit`.
    pub fn execute(
        &mut self,
        command: &str,
        arguments: Value,
        limit: Duration,
    ) -> Result<Value, QmpError> {
        let id = self.send(command, arguments)?;
        let end = Instant::now() + limit;
        let answer = self.answer_until(end, |answer| answer["id"] == id)?;
        let command = command.to_owned();
        match answer {
            Some(answer) => returned(command, answer),
            None => Err(QmpError::Late { command, limit }),
        }
    }

    /// Asks something harmless whose answer is not waited for, unless the last such question is still open.
    ///
    /// # Errors
    /// When the connection is gone.
    pub fn ask(&mut self, question: &str) -> Result<(), QmpError> {
        if self.asked.is_none() {
            let id = self.send(question, json!({}))?;
            self.asked = Some((id, Instant::now()));
        }
        Ok(())
    }

    /// What was returned to the last question that was answered, once.
    pub fn said(&mut self) -> Option<Value> {
        self.said.take()
    }

    /// Has a command done whose answer is not waited for, and comes by [`Qmp::done`].
    ///
    /// # Errors
    /// When the connection is gone.
    pub fn tell(&mut self, command: &str, arguments: Value) -> Result<(), QmpError> {
        let id = self.send(command, arguments)?;
        self.told.push((id, command.to_owned()));
        Ok(())
    }

    /// What came of the last such command that was answered, once.
    pub fn done(&mut self) -> Option<Result<(), QmpError>> {
        self.done.take()
    }

    /// How long the last such question is open.
    pub fn open_for(&self) -> Option<Duration> {
        self.asked.map(|(_, since)| since.elapsed())
    }

    /// The time until now does not count.
    pub fn excuse(&mut self) {
        if let Some((_, since)) = &mut self.asked {
            *since = Instant::now();
        }
    }

    /// What happened since this was called last, in order.
    ///
    /// # Errors
    /// When the connection is gone.
    pub fn events(&mut self) -> Result<Vec<QmpEvent>, QmpError> {
        let read = self.read_what_is_there();
        let events: Vec<_> = self.events.drain(..).collect();
        // What it said last is heard before its end.
        match read {
            Err(error) if events.is_empty() => Err(error.into()),
            _ => Ok(events),
        }
    }

    /// The first answer of this kind; none if it does not come in time.
    fn answer_until(
        &mut self,
        end: Instant,
        wanted: impl Fn(&Value) -> bool,
    ) -> Result<Option<Value>, QmpError> {
        loop {
            let read = self.read_what_is_there();
            // What it said last is heard before its end.
            while let Some(answer) = self.answers.pop_front() {
                if wanted(&answer) {
                    return Ok(Some(answer));
                }
            }
            read?;
            let left = end.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return Ok(None);
            }
            let wait = Timespec::try_from(left).map_err(io::Error::other)?;
            let mut fds = [PollFd::new(&self.stream, PollFlags::IN)];
            match poll(&mut fds, Some(&wait)) {
                Ok(_) | Err(rustix::io::Errno::INTR) => {}
                Err(error) => return Err(io::Error::from(error).into()),
            }
        }
    }

    fn read_what_is_there(&mut self) -> io::Result<()> {
        let mut bytes = [0; READ_BYTES];
        loop {
            match self.stream.read(&mut bytes) {
                Ok(0) => return Err(io::Error::other("QEMU closed the connection")),
                Ok(count) => self.read.extend_from_slice(&bytes[..count]),
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => return Ok(()),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
            self.take_lines()?;
        }
    }

    fn take_lines(&mut self) -> io::Result<()> {
        let wrong = |what: String| io::Error::new(io::ErrorKind::InvalidData, what);
        while let Some(at) = self.read[self.searched..]
            .iter()
            .position(|byte| *byte == b'\n')
        {
            let rest = self.read.split_off(self.searched + at + 1);
            let line = std::mem::replace(&mut self.read, rest);
            self.searched = 0;
            let value: Value = serde_json::from_slice(&line)
                .map_err(|error| wrong(format!("a line that is no JSON: {error}")))?;
            self.take(value);
        }
        self.searched = self.read.len();
        if self.searched > LONGEST {
            return Err(wrong(format!("a line of more than {LONGEST} bytes")));
        }
        Ok(())
    }

    fn take(&mut self, mut value: Value) {
        if let Some(name) = value["event"].as_str() {
            if self.events.len() == EVENTS {
                self.events.pop_front();
            }
            self.events.push_back(QmpEvent {
                name: name.to_owned(),
                data: value["data"].take(),
            });
        } else if let Some((id, _)) = self.asked
            && value["id"] == id
        {
            self.asked = None;
            self.said = Some(value["return"].take());
        } else if let Some(at) = self.told.iter().position(|(id, _)| value["id"] == *id) {
            let (_, command) = self.told.swap_remove(at);
            self.done = Some(returned(command, value).map(drop));
        } else {
            // One command waits for its answer at a time; an older answer is dropped when it is looked for.
            self.answers.push_back(value);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::{BufRead, BufReader};
    use std::os::unix::net::UnixListener;

    const LIMIT: Duration = Duration::from_secs(30);
    const GREETING: &str = "{\"QMP\": {\"version\": {}, \"capabilities\": []}}\n";

    /// A QEMU that answers the n-th command, the negotiation included, with these lines, `ID` in them being the command's.
    fn qemu(
        answers: Vec<&'static str>,
    ) -> (tempfile::TempDir, std::thread::JoinHandle<Vec<Value>>) {
        let folder = tempfile::tempdir().unwrap();
        let listener = UnixListener::bind(folder.path().join("qmp")).unwrap();
        let thread = std::thread::spawn(move || {
            let (mut stream, _) = listener.accept().unwrap();
            stream.write_all(GREETING.as_bytes()).unwrap();
            let mut lines = BufReader::new(stream.try_clone().unwrap()).lines();
            let mut heard = Vec::new();
            for answer in answers {
                let command: Value = serde_json::from_str(&lines.next().unwrap().unwrap()).unwrap();
                let text = answer.replace("ID", &command["id"].to_string());
                heard.push(command);
                // In pieces: a line may come so.
                for piece in text.as_bytes().chunks(7) {
                    stream.write_all(piece).unwrap();
                }
            }
            heard
        });
        (folder, thread)
    }

    const DONE: &str = "{\"return\": {}, \"id\": ID}\n";

    #[test]
    fn commands_are_answered_with_events_in_between() {
        let (folder, thread) = qemu(vec![
            DONE,
            "{\"event\": \"STOP\", \"data\": {\"a\": 1}}\n{\"return\": {\"status\": \"paused\"}, \"id\": ID}\n",
            "{\"error\": {\"class\": \"GenericError\", \"desc\": \"not so\"}, \"id\": ID}\n{\"event\": \"RESUME\"}\n",
        ]);
        let mut qmp = Qmp::connect(&folder.path().join("qmp"), LIMIT).unwrap();
        let status = qmp.execute("stop", json!({"b": 2}), LIMIT).unwrap();
        assert_eq!(status, json!({"status": "paused"}));
        let refused = qmp.execute("cont", json!({}), LIMIT).unwrap_err();
        assert_eq!(refused.to_string(), "QMP: cont: not so");
        let heard = thread.join().unwrap();
        let names: Vec<_> = qmp
            .events()
            .unwrap()
            .into_iter()
            .map(|event| (event.name, event.data))
            .collect();
        assert_eq!(
            names,
            [
                ("STOP".to_owned(), json!({"a": 1})),
                ("RESUME".to_owned(), Value::Null)
            ]
        );
        assert_eq!(heard[1]["execute"], "stop");
        assert_eq!(heard[1]["arguments"], json!({"b": 2}));
        assert!(matches!(qmp.events(), Err(QmpError::Stream(_))));
    }

    #[test]
    fn who_does_not_answer_is_not_waited_for_without_end() {
        let (folder, thread) = qemu(vec![DONE, "", "", DONE]);
        let mut qmp = Qmp::connect(&folder.path().join("qmp"), LIMIT).unwrap();
        let late = qmp.execute("stop", json!({}), Duration::from_millis(1));
        assert!(matches!(late, Err(QmpError::Late { .. })), "{late:?}");
        qmp.ask("query-status").unwrap();
        qmp.ask("query-migrate").unwrap();
        assert!(qmp.open_for().is_some());
        qmp.execute("cont", json!({}), LIMIT).unwrap();
        assert!(qmp.open_for().is_some(), "a question without an answer");
        let heard = thread.join().unwrap();
        let commands: Vec<_> = heard
            .iter()
            .map(|command| &command["execute"])
            .cloned()
            .collect();
        assert_eq!(
            commands,
            ["qmp_capabilities", "stop", "query-status", "cont"]
        );
    }

    #[test]
    fn what_is_asked_and_told_is_answered_by_the_way() {
        let (folder, thread) = qemu(vec![
            DONE,
            "{\"return\": {\"status\": \"active\"}, \"id\": ID}\n",
            "{\"error\": {\"desc\": \"no\"}, \"id\": ID}\n",
            DONE,
        ]);
        let mut qmp = Qmp::connect(&folder.path().join("qmp"), LIMIT).unwrap();
        qmp.ask("query-migrate").unwrap();
        qmp.tell("migrate-set-parameters", json!({"a": 1})).unwrap();
        assert_eq!(qmp.said(), None);
        // What is heard before an answer is heard with it.
        qmp.execute("cont", json!({}), LIMIT).unwrap();
        assert_eq!(qmp.said(), Some(json!({"status": "active"})));
        assert_eq!((qmp.said(), qmp.open_for()), (None, None));
        assert!(qmp.told.is_empty() && qmp.answers.is_empty());
        let refused = qmp.done().unwrap().unwrap_err().to_string();
        assert_eq!(refused, "QMP: migrate-set-parameters: no");
        assert!(qmp.done().is_none(), "once");
        thread.join().unwrap();
    }

    #[test]
    fn a_line_that_is_no_json_ends_it() {
        let (folder, thread) = qemu(vec!["nothing\n"]);
        let error = Qmp::connect(&folder.path().join("qmp"), LIMIT).unwrap_err();
        assert!(error.to_string().contains("no JSON"), "{error}");
        thread.join().unwrap();
    }
}
