//! What failover costs while all is well: the same server guarded and alone, by turns, in one run; nothing is copied before a failure.
//!
//! While the one that is alone is measured, the hosts' processes stand still: on a machine of its own it would not have them beside it. The
//! second host's process, which is on another machine else, is part of the cost.

use crate::median;
use crate::support::hosts::{Hosts, Setup, sample};
use crate::support::pair::{Process, free_port, wait_for};
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;
use serde_json::{Value, json};
use std::io::{BufRead, BufReader, Write};
use std::net::TcpStream;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// Memory of each server.
const MEBIBYTES: u32 = 64;
/// A turn of a server.
const TURN: Duration = Duration::from_millis(500);
/// Requests under way, for throughput.
const UNDER_WAY: usize = 16;
/// Distance of requests that do not wait for replies.
const DISTANCE: Duration = Duration::from_micros(500);
/// Keys, and bytes of a value.
const KEYS: u32 = 1000;
const VALUE: usize = 100;
/// Longest wait for a reply.
const REPLY: Duration = Duration::from_secs(10);

/// A connection to a server.
struct Asking {
    stream: BufReader<TcpStream>,
    random: ChaCha8Rng,
    request: u64,
}

impl Asking {
    fn connect(port: u16) -> Self {
        let stream = wait_for("the server", || {
            TcpStream::connect(("127.0.0.1", port)).ok()
        });
        stream.set_nodelay(true).expect("an option");
        stream.set_read_timeout(Some(REPLY)).expect("an option");
        Self {
            stream: BufReader::new(stream),
            random: ChaCha8Rng::seed_from_u64(1),
            request: 0,
        }
    }

    /// Half of them are put.
    fn line(&mut self) -> String {
        self.request += 1;
        let key = self.random.random_range(0..KEYS);
        match self.random.random_bool(0.5) {
            true => format!("1 {} put key{key} {:0VALUE$}\n", self.request, self.request),
            false => format!("1 {} get key{key}\n", self.request),
        }
    }

    /// Replies in a second, with some requests under way all the time.
    fn per_second(&mut self) -> f64 {
        let (begun, mut replies, mut reply) = (Instant::now(), 0_u64, String::new());
        while begun.elapsed() < TURN {
            let lines: String = (0..UNDER_WAY).map(|_| self.line()).collect();
            self.stream
                .get_mut()
                .write_all(lines.as_bytes())
                .expect("asked");
            for _ in 0..UNDER_WAY {
                reply.clear();
                self.stream.read_line(&mut reply).expect("a reply");
                assert!(!reply.contains("error"), "{reply}");
                replies += 1;
            }
        }
        replies as f64 / begun.elapsed().as_secs_f64()
    }

    /// The 99th percentile of replies in microseconds, each from when its request was due.
    fn reply_us_p99(&mut self) -> f64 {
        let count = (TURN.as_micros() / DISTANCE.as_micros()) as u32;
        let lines: Vec<String> = (0..count).map(|_| self.line()).collect();
        let mut writing = self.stream.get_ref().try_clone().expect("a descriptor");
        let begun = Instant::now();
        let due = |index: usize| begun + DISTANCE * index as u32;
        let mut times = std::thread::scope(|scope| {
            scope.spawn(move || {
                for (index, line) in lines.iter().enumerate() {
                    std::thread::sleep(due(index).saturating_duration_since(Instant::now()));
                    writing.write_all(line.as_bytes()).expect("asked");
                }
            });
            let mut reply = String::new();
            let mut times: Vec<f64> = Vec::new();
            for index in 0..count as usize {
                reply.clear();
                self.stream.read_line(&mut reply).expect("a reply");
                times.push(due(index).elapsed().as_secs_f64() * 1e6);
            }
            times
        });
        times.sort_by(f64::total_cmp);
        times[times.len() * 99 / 100]
    }
}

/// Some rounds, each with a turn of either server, for throughput and for replies.
pub fn measure(rounds: usize) -> Value {
    let mut setup = Setup {
        keys: "window_ms = 1\nheartbeat_ms = 5000\n".to_owned(),
        arguments: ["--save-every-ms", "3600000"].map(String::from).to_vec(),
        ..Setup::default()
    };
    setup.plan.pages = MEBIBYTES * 256;
    setup.plan.idle_percent = 80;
    setup.plan.tick_ms = 20;
    let hosts = Hosts::start(&setup).expect("possible");
    let port = free_port();
    let child = Command::new(sample())
        .args([
            "--alone",
            &MEBIBYTES.to_string(),
            "--listen",
            &format!("127.0.0.1:{port}"),
        ])
        .arg("--save")
        .arg(hosts.pair.folder.path().join("saved-alone"))
        .args(&setup.arguments)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .spawn();
    let _alone = Process(child.expect("the sample"));
    let mut guarded = Asking::connect(hosts.ports[0]);
    let mut alone = Asking::connect(port);
    // Pages that are touched for the first time are no part of it.
    for asking in [&mut guarded, &mut alone] {
        asking.per_second();
    }
    let mut turns = |measure: fn(&mut Asking) -> f64| -> Vec<[f64; 2]> {
        (0..rounds)
            .map(|round| {
                let mut turn = [0.0; 2];
                for server in [round % 2, 1 - round % 2] {
                    hosts.stand_still(server == 1);
                    turn[server] = measure([&mut guarded, &mut alone][server]);
                }
                hosts.stand_still(false);
                turn
            })
            .collect()
    };
    let speeds = turns(Asking::per_second);
    let replies = turns(Asking::reply_us_p99);
    let of =
        |turns: &[[f64; 2]], value: fn(&[f64; 2]) -> f64| median(turns.iter().map(value).collect());
    let cost_percent = of(&speeds, |[guarded, alone]| (1.0 - guarded / alone) * 100.0);
    eprintln!("cost while all is well: {cost_percent:.1} %");
    json!({
        "healthy_cost_percent": cost_percent,
        "requests_per_s": of(&speeds, |turn| turn[0]),
        "requests_per_s_alone": of(&speeds, |turn| turn[1]),
        "reply_delay_us_p99": of(&replies, |[guarded, alone]| guarded - alone),
        "reply_us_p99": of(&replies, |turn| turn[0]),
        "reply_us_p99_alone": of(&replies, |turn| turn[1]),
    })
}
