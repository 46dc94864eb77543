//! Worlds of the protocol and inputs for its parsers, by the million: `cargo xtask campaign guard` runs it.
//!
//! `campaign_guard worlds FIRST_SEED COUNT` and `campaign_guard parsers FIRST_SEED COUNT`: progress to standard error, counts as JSON to standard
//! output; a finding names its seed, and the exit code is 1. Work is dealt to all processors by seed.

use outrigger_attach::handshake;
use outrigger_guard::link::frame::{self, Channel, Frame, Hello};
use outrigger_guard::link::{Buffer, PAGE_BYTES};
use outrigger_guard::protocol::{Early, HostId, Message, checksum};
use outrigger_guard::simulation::{Counts, run};
use outrigger_guard::store::{
    EpochRecord, ManifestName, Ownership, Place, Places, Writer, format_manifest, parse_manifest,
};
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::process::ExitCode;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::{Duration, Instant};

/// How often progress is told.
const PROGRESS: Duration = Duration::from_secs(10);
/// Seeds that a thread takes at once.
const PORTION: u64 = 64;

/// Runs all seeds on all processors; stops at the first finding.
fn deal(
    what: &str,
    first: u64,
    count: u64,
    run: impl Fn(u64) -> Result<(), String> + Sync,
) -> Result<(), String> {
    let (next, ends) = (AtomicU64::new(0), AtomicBool::new(false));
    let told = Mutex::new(Instant::now());
    let threads = std::thread::available_parallelism().map_or(1, |number| number.get());
    let work = || {
        while !ends.load(Ordering::Relaxed) {
            let from = next.fetch_add(PORTION, Ordering::Relaxed);
            if from >= count {
                return Ok(());
            }
            for number in from..count.min(from + PORTION) {
                let seed = first.wrapping_add(number);
                run(seed).map_err(|finding| {
                    ends.store(true, Ordering::Relaxed);
                    format!("seed {seed}: {finding}")
                })?;
            }
            if let Ok(mut told) = told.try_lock()
                && told.elapsed() > PROGRESS
            {
                *told = Instant::now();
                eprintln!("{what}: {from} of {count}");
            }
        }
        Ok(())
    };
    std::thread::scope(|scope| {
        let threads: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
        let ended = threads.into_iter().map(|thread| {
            let panicked =
                |_| Err("a panic, told above; its seed is among those under way".to_owned());
            thread.join().unwrap_or_else(panicked)
        });
        ended.fold(Ok(()), Result::and)
    })
}

fn worlds(first: u64, count: u64) -> Result<Value, String> {
    let all = Mutex::new(Counts::default());
    deal("worlds", first, count, |seed| {
        let counts = run(seed, None)
            .map_err(|violation| format!("after {} ms: {}", violation.at_ms, violation.what))?;
        if let Ok(mut all) = all.lock() {
            all.add(counts);
        }
        Ok(())
    })?;
    Ok(json!(all.into_inner().unwrap_or_default()))
}

/// A frame whose numbers are drawn.
fn drawn_frame<'bytes>(random: &mut ChaCha8Rng, page: &'bytes [u8]) -> Frame<'bytes> {
    let mut number = || random.random_range(0..1 << 20);
    let (generation, epoch, keeper) = (number(), number(), number());
    let message = match number() % 18 {
        0 => {
            return Frame::Hello(Hello {
                channel: Channel::Signal,
                host: HostId::Second,
                pages: 7,
                memory: "m".to_owned(),
                early: Early::Held,
            });
        }
        1 => return Frame::Ping,
        2 => Message::Page {
            generation,
            sequence: epoch,
            page: 5,
            contents: checksum(page),
        },
        3 => Message::PageStored {
            generation,
            keeper,
            page: 5,
            sequence: epoch,
        },
        4 => Message::Keeps {
            generation,
            keeper,
            power: true,
        },
        5 => Message::Commit {
            generation,
            epoch,
            digest: keeper,
        },
        6 => Message::Committed { generation, epoch },
        7 => Message::CommitRefused { generation, epoch },
        8 => Message::Signal { generation, epoch },
        9 => Message::Reclaim { generation },
        10 => Message::GivenBack { generation },
        11 => Message::Taken { generation },
        12 => Message::Missing {
            generation,
            epoch,
            first: 64,
            pages: keeper,
        },
        13 => Message::Map {
            generation,
            epoch,
            missing: 3,
            floor: keeper,
            digest: epoch,
        },
        14 => Message::MapStored {
            generation,
            keeper,
            epoch,
        },
        15 => Message::MapRefused { generation, epoch },
        16 => Message::Want {
            generation,
            page: 5,
        },
        _ => Message::Void {
            generation,
            ahead: epoch,
        },
    };
    let bytes = if matches!(message, Message::Page { .. }) {
        page
    } else {
        &[]
    };
    Frame::Message(message, bytes)
}

/// Spoils bytes here and there, mostly near the beginning, and cuts them sometimes.
fn spoil(bytes: &mut Vec<u8>, random: &mut ChaCha8Rng) {
    for _ in 0..random.random_range(0..4) {
        if bytes.is_empty() {
            return;
        }
        let most = bytes.len().min(64);
        let position = random.random_range(0..most);
        bytes[position] = random.random();
    }
    if random.random_range(0..4) == 0 {
        bytes.truncate(random.random_range(0..=bytes.len()));
    }
}

/// What a parser made of an input.
type Made = Result<&'static str, String>;

fn link_frame(random: &mut ChaCha8Rng, page: &[u8]) -> Made {
    let mut drawn = Buffer::default();
    frame::append(&mut drawn, 1, &drawn_frame(random, page));
    let mut bytes = drawn.to_vec();
    spoil(&mut bytes, random);
    match frame::split(&bytes, 1) {
        Ok(Some((found, rest))) => {
            let mut again = Buffer::default();
            frame::append(&mut again, 1, &found);
            again.extend_from_slice(rest);
            if again[..] == bytes[..] {
                Ok("frames taken")
            } else {
                Err(format!("{found:?} is taken from what it is not"))
            }
        }
        Ok(None) => Ok("frames waited for"),
        Err(_) => Ok("frames refused"),
    }
}

fn attach_frame(random: &mut ChaCha8Rng) -> Made {
    let text = "memory";
    let good = handshake::Frame::with_text(handshake::Kind::Hello, text).to_bytes();
    let mut bytes = good.to_vec();
    spoil(&mut bytes, random);
    bytes.resize(handshake::FRAME_BYTES, 0);
    let Some(bytes) = bytes.first_chunk() else {
        return Err("a frame of another length".to_owned());
    };
    match handshake::Frame::from_bytes(bytes) {
        Ok(found) if handshake::Frame::from_bytes(&found.to_bytes()).as_ref() == Ok(&found) => {
            Ok("attachments taken")
        }
        Ok(found) => Err(format!("{found:?} is another one when it is sent on")),
        Err(_) => Ok("attachments refused"),
    }
}

/// What is in a store has a checksum of all of it: whatever is spoilt is refused.
fn stored(random: &mut ChaCha8Rng) -> Made {
    let writer = Writer {
        generation: 3,
        process: 4,
    };
    let places: Places = (0..3)
        .map(|page| {
            let place = Place {
                writer,
                object: 1,
                index: page,
                checksum: 7,
            };
            (page, place)
        })
        .collect();
    let mut manifest = format_manifest(&places);
    let name = ManifestName {
        writer,
        epoch: 5,
        bytes: manifest.len() as u64,
        check: checksum(&manifest),
    };
    let record = EpochRecord::new("m", Some(name));
    let good = record.bytes();
    let mut bytes = good.clone();
    spoil(&mut bytes, random);
    match EpochRecord::parse(&bytes, "m") {
        Ok(found) if found != record => {
            return Err(format!("{found:?} is no record that was written"));
        }
        Ok(_) | Err(_) => {}
    }
    if let Ok(found) = Ownership::parse(&bytes, "m") {
        return Err(format!("{found:?} is made of an epoch's record"));
    }
    spoil(&mut manifest, random);
    let mut name = name;
    let sealed_again = random.random();
    if sealed_again && let Some((body, _)) = manifest.split_last_chunk::<8>() {
        // Past its checksums, to what is behind them.
        let check = checksum(body).to_le_bytes();
        let length = body.len();
        manifest.truncate(length);
        manifest.extend_from_slice(&check);
        name.bytes = manifest.len() as u64;
        name.check = checksum(&manifest);
    }
    match parse_manifest(&manifest, name) {
        Ok(_) if sealed_again => Ok("manifests taken"),
        Ok(found) if found != places => Err(format!("{found:?} is no manifest that was written")),
        Ok(_) => Ok("manifests taken"),
        Err(_) => Ok("manifests refused"),
    }
}

fn parsers(first: u64, count: u64) -> Result<Value, String> {
    let page = [7; PAGE_BYTES];
    let reached: Mutex<BTreeMap<&'static str, u64>> = Mutex::default();
    deal("inputs", first, count, |seed| {
        let mut random = ChaCha8Rng::seed_from_u64(seed);
        let made = match random.random_range(0..4) {
            0 | 1 => link_frame(&mut random, &page),
            2 => attach_frame(&mut random),
            _ => stored(&mut random),
        };
        let made = made?;
        if let Ok(mut reached) = reached.lock() {
            *reached.entry(made).or_default() += 1;
        }
        Ok(())
    })?;
    let reached = reached.into_inner().unwrap_or_default();
    // A parser that refuses everything finds nothing.
    for place in ["frames taken", "attachments taken", "manifests taken"] {
        let times = reached.get(place).copied().unwrap_or_default();
        if times * 100 < count {
            return Err(format!("{place}: {times} of {count} inputs"));
        }
    }
    Ok(json!(reached))
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let numbers = |seed: &str, count: &str| seed.parse().ok().zip(count.parse().ok());
    let done = match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["worlds", seed, count] => numbers(seed, count).map(|(seed, count)| worlds(seed, count)),
        ["parsers", seed, count] => numbers(seed, count).map(|(seed, count)| parsers(seed, count)),
        _ => None,
    };
    match done {
        Some(Ok(counts)) => {
            println!("{counts}");
            ExitCode::SUCCESS
        }
        Some(Err(finding)) => {
            eprintln!("{finding}");
            ExitCode::FAILURE
        }
        None => {
            eprintln!("usage: campaign_guard worlds|parsers FIRST_SEED COUNT");
            ExitCode::from(2)
        }
    }
}
