//! Clients that ask at the same time, at drawn moments, until they are told to stop: all that they ask and are answered is recorded.

use super::client::Client;
use super::history::{Ask, Recorder};
use super::hosts::Hosts;
use super::pair::wait_for;
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::thread::{Scope, ScopedJoinHandle};
use std::time::Duration;

/// Clients at the same time.
pub const CLIENTS: u64 = 4;
/// Keys that they share at a time.
const KEYS: u64 = 3;
/// Longest pause between two requests of a client, in microseconds.
const PAUSE_US: u64 = 16_000;

/// What all clients share.
#[derive(Debug)]
pub struct Load {
    pub recorder: Recorder,
    /// Part of the keys' names: short histories are checked sooner.
    pub chapter: AtomicU64,
    /// Whether a request is sent again after its answer, also to another process than the one that answered.
    pub repeats_anywhere: bool,
    answered: [AtomicU64; CLIENTS as usize],
    stops: AtomicBool,
}

impl Load {
    pub fn new(repeats_anywhere: bool) -> Self {
        Self {
            recorder: Recorder::default(),
            chapter: AtomicU64::new(0),
            repeats_anywhere,
            answered: Default::default(),
            stops: AtomicBool::new(false),
        }
    }

    /// Runs `while_clients_ask` with clients that ask; what it returns.
    pub fn run<T>(
        &self,
        hosts: &mut Hosts,
        seed: u64,
        while_clients_ask: impl FnOnce(&mut Hosts, &Clients<'_>) -> T,
    ) -> T {
        self.stops.store(false, Ordering::Relaxed);
        std::thread::scope(|scope| {
            // Also when it panics: the scope waits for the clients.
            let stops = Stops(&self.stops);
            let clients = Clients {
                load: self,
                threads: (0..CLIENTS)
                    .map(|index| self.start(scope, hosts.client(index + 1), index, seed))
                    .collect(),
            };
            let result = while_clients_ask(hosts, &clients);
            drop(stops);
            result
        })
    }

    fn start<'scope>(
        &'scope self,
        scope: &'scope Scope<'scope, '_>,
        client: Client,
        index: u64,
        seed: u64,
    ) -> ScopedJoinHandle<'scope, ()> {
        let random = ChaCha8Rng::seed_from_u64(seed.wrapping_mul(CLIENTS + 1) + index);
        scope.spawn(move || self.ask(client, index, random))
    }

    /// What the names of the chapter's keys begin with.
    pub fn prefix(&self) -> String {
        format!("c{}k", self.chapter.load(Ordering::Relaxed))
    }

    fn key(&self, number: u64) -> String {
        self.prefix() + &number.to_string()
    }

    /// What a client does.
    fn ask(&self, mut client: Client, index: u64, mut random: ChaCha8Rng) {
        let mut connections = 0;
        for count in 0.. {
            if self.stops.load(Ordering::Relaxed) {
                return;
            }
            let key = self.key(random.random_range(0..KEYS));
            let ask = match random.random_range(0..10) {
                0..4 => Ask::Get,
                4..6 => Ask::Put(format!("{index}.{count};")),
                _ => Ask::Append(format!("{index}.{count};")),
            };
            let Some(reply) = client.record(&self.recorder, &key, &ask, &self.stops) else {
                return;
            };
            assert!(!reply.contains("older"), "{key} {ask:?}: {reply}");
            let elsewhere = self.repeats_anywhere && client.connections > connections;
            connections = client.connections;
            if reply == "ok" && (elsewhere || random.random_range(0..10) == 0) {
                client.repeat(&key, &ask, self.repeats_anywhere, &self.stops);
            }
            self.answered[index as usize].fetch_add(1, Ordering::Relaxed);
            std::thread::sleep(Duration::from_micros(random.random_range(0..PAUSE_US)));
        }
    }
}

/// Ends the clients.
struct Stops<'a>(&'a AtomicBool);

impl Drop for Stops<'_> {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

/// The clients that ask.
pub struct Clients<'a> {
    load: &'a Load,
    threads: Vec<ScopedJoinHandle<'a, ()>>,
}

impl Clients<'_> {
    /// Waits until each client was answered so many times more.
    pub fn wait_answered(&self, more: u64) {
        let count = |index: usize| self.load.answered[index].load(Ordering::Relaxed);
        let ends: Vec<u64> = (0..self.threads.len())
            .map(|index| count(index) + more)
            .collect();
        wait_for("each client is answered", || {
            let failed = self.threads.iter().any(ScopedJoinHandle::is_finished);
            assert!(!failed, "a client failed");
            let mut clients = ends.iter().enumerate();
            clients
                .all(|(index, end)| count(index) >= *end)
                .then_some(())
        });
    }

    /// Looks at all keys of the chapter.
    pub fn look(&self, client: &mut Client) {
        for number in 0..KEYS {
            let key = self.load.key(number);
            client.record(
                &self.load.recorder,
                &key,
                &Ask::Get,
                &AtomicBool::new(false),
            );
        }
    }
}
