//! A client of the sample: a request that is not answered is sent again with its number, to whichever host answers.

use super::history::{Ask, Recorder};
use super::pair::wait_for;
use std::io::{BufRead, BufReader, Error, Result, Write};
use std::net::{SocketAddr, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

/// An answer that takes longer is none.
const ANSWER: Duration = Duration::from_millis(500);

pub struct Client {
    hosts: [SocketAddr; 2],
    number: u64,
    request: u64,
    stream: Option<BufReader<TcpStream>>,
    turn: usize,
    /// Connections that it made.
    pub connections: u64,
}

impl Client {
    pub fn new(hosts: [SocketAddr; 2], number: u64) -> Self {
        Self {
            hosts,
            number,
            request: 0,
            stream: None,
            turn: 0,
            connections: 0,
        }
    }

    fn connect(&mut self) -> Result<&mut BufReader<TcpStream>> {
        if self.stream.is_none() {
            self.turn += 1;
            let stream = TcpStream::connect_timeout(&self.hosts[self.turn % 2], ANSWER)?;
            stream.set_read_timeout(Some(ANSWER))?;
            stream.set_nodelay(true)?;
            self.connections += 1;
            self.stream = Some(BufReader::new(stream));
        }
        self.stream
            .as_mut()
            .ok_or_else(|| Error::other("no connection"))
    }

    fn converse(&mut self, what: &str) -> Result<String> {
        let (number, request) = (self.number, self.request);
        let stream = self.connect()?;
        let line = format!("{number} {request} {what}\n");
        stream.get_mut().write_all(line.as_bytes())?;
        let mut answer = String::new();
        stream.read_line(&mut answer)?;
        match answer
            .strip_suffix('\n')
            .and_then(|answer| answer.split_once(' '))
        {
            Some((of, answer)) if of == request.to_string() => Ok(answer.to_owned()),
            _ => Err(Error::other("cut off")),
        }
    }

    /// Sends a request with the last number once.
    pub fn once(&mut self, what: &str) -> Result<String> {
        let answer = self.converse(what);
        if answer.is_err() {
            self.stream = None;
        }
        answer
    }

    /// Sends a request with the last number until it is answered.
    pub fn again(&mut self, what: &str) -> String {
        wait_for(what, || self.once(what).ok())
    }

    /// What is sent from now on is a new request.
    pub fn begin_request(&mut self) {
        self.request += 1;
    }

    /// Sends a new request until it is answered.
    pub fn ask(&mut self, what: &str) -> String {
        self.begin_request();
        self.again(what)
    }

    /// Sends a new request until it is answered, or until all is to end; the answer. Each time that it is sent is recorded.
    pub fn record(
        &mut self,
        recorder: &Recorder,
        key: &str,
        ask: &Ask,
        stops: &AtomicBool,
    ) -> Option<String> {
        self.request += 1;
        let line = line(key, ask);
        wait_for(&line, || {
            if stops.load(Ordering::Relaxed) {
                return Some(None);
            }
            // Where nobody listens nothing can come to pass.
            self.connect().ok()?;
            let call = recorder.call((self.number, self.request), key, ask);
            let answer = self.once(&line).ok()?;
            recorder.answer(call, &answer);
            Some(Some(answer))
        })
    }

    /// Sends the last request, which was answered with "ok", once more: it is answered so again. Over a new connection only if `anywhere`.
    pub fn repeat(&mut self, key: &str, ask: &Ask, anywhere: bool, stops: &AtomicBool) {
        let line = line(key, ask);
        let answer = match anywhere {
            true => wait_for(&line, || match stops.load(Ordering::Relaxed) {
                true => Some(None),
                false => self.once(&line).ok().map(Some),
            }),
            false if self.stream.is_some() => self.once(&line).ok(),
            false => None,
        };
        if let Some(answer) = answer {
            assert_eq!(answer, "ok", "{line}, sent again");
        }
    }
}

fn line(key: &str, ask: &Ask) -> String {
    match ask {
        Ask::Get => format!("get {key}"),
        Ask::Put(value) => format!("put {key} {value}"),
        Ask::Append(value) => format!("append {key} {value}"),
    }
}
