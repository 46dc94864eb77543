//! The glue to vendors' blocks against plain models, with neighbours that hesitate at random (DR6). `OUTRIGGER_SEED` replays.

use outrigger_card::circuits;
use outrigger_hdl::guard::Simulated;
use std::collections::{BTreeMap, VecDeque};
use std::time::{SystemTime, UNIX_EPOCH};

/// A circuit, clocked.
struct Bench<'a> {
    circuit: &'a mut dyn Simulated,
    outputs: Vec<String>,
}

impl<'a> Bench<'a> {
    fn new(circuit: &'a mut dyn Simulated) -> Self {
        let ports = circuit.ports();
        let outputs = ports
            .iter()
            .filter(|port| !port.input)
            .map(|port| port.name.clone());
        let outputs = outputs.collect();
        let mut bench = Self { circuit, outputs };
        for port in ports.iter().filter(|port| port.input) {
            bench.set(&port.name, 0);
        }
        bench.set("reset", 1);
        bench.tick();
        bench.set("reset", 0);
        bench
    }

    fn set(&mut self, port: &str, value: u64) {
        self.circuit.drive(port, &[value]).expect("an input");
    }

    /// Outputs for the inputs of this cycle.
    fn settled(&mut self) -> BTreeMap<String, Vec<u64>> {
        assert!(self.circuit.settle(), "it settles");
        self.outputs
            .iter()
            .cloned()
            .zip(self.circuit.outputs())
            .collect()
    }

    fn tick(&mut self) {
        self.settled();
        self.set("clock", 1);
        self.settled();
        self.set("clock", 0);
    }
}

fn with(name: &str, test: impl FnOnce(&mut Bench) + Send) {
    let circuits = circuits();
    let circuit = circuits.iter().find(|circuit| circuit.name() == name);
    circuit
        .expect("it is in the list")
        .with_simulator(|simulated| test(&mut Bench::new(simulated)));
}

/// Splitmix64, printed so that it can be replayed.
struct Chance(u64);

impl Chance {
    fn new() -> Self {
        let now = SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .map_or(1, |now| now.as_nanos() as u64);
        let given = std::env::var("OUTRIGGER_SEED").ok();
        let seed = given.and_then(|seed| seed.parse().ok()).unwrap_or(now);
        println!("OUTRIGGER_SEED={seed}");
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, bound: u64) -> u64 {
        self.next() % bound
    }

    fn bit(&mut self) -> u64 {
        self.below(2)
    }
}

/// Bytes of a line, in its lowest word: enough to tell lines apart.
fn content(address: u64) -> u64 {
    address.wrapping_mul(0x1_0001)
}

#[test]
fn bursts_of_reads_are_lines_in_order_one_at_a_time() {
    let mut chance = Chance::new();
    with("burst_reads", |bench| {
        let mut bursts: VecDeque<(u64, u64)> = (0..20)
            .map(|_| (chance.below(1 << 30), chance.below(5)))
            .collect();
        let mut expected: VecDeque<(u64, bool)> = bursts
            .iter()
            .flat_map(|(address, length)| {
                let first = address >> 6;
                (0..=*length).map(move |beat| ((first + beat) << 6, beat == *length))
            })
            .collect();
        let mut under_way = None;
        for _ in 0..5000 {
            let (address, length) = bursts.front().copied().unwrap_or_default();
            let offered = u64::from(!bursts.is_empty()) & chance.bit();
            bench.set("u_ar_valid", offered);
            bench.set("u_ar_address", address);
            bench.set("u_ar_length", length);
            let (line_ready, beat_ready) = (chance.bit(), chance.bit());
            bench.set("s_ar_ready", line_ready);
            bench.set("u_r_ready", beat_ready);
            let answered = u64::from(under_way.is_some()) & chance.bit();
            bench.set("s_r_valid", answered);
            bench.set("s_r_data", content(under_way.unwrap_or(0)));
            bench.set("s_r_response", under_way.unwrap_or(0) >> 6 & 3);
            let out = bench.settled();
            if offered & out["u_ar_ready"][0] == 1 {
                bursts.pop_front();
            }
            if beat_ready & out["u_r_valid"][0] == 1 {
                let (line, last) = expected.pop_front().expect("no beat too many");
                assert_eq!(out["u_r_data"][0], content(line));
                assert_eq!(out["u_r_response"][0], line >> 6 & 3);
                assert_eq!(out["u_r_last"][0] == 1, last);
                assert_eq!(answered & out["s_r_ready"][0], 1);
                under_way = None;
            }
            if line_ready & out["s_ar_valid"][0] == 1 {
                assert_eq!(under_way, None, "one at a time");
                under_way = Some(out["s_ar_address"][0]);
                assert_eq!(under_way, expected.front().map(|(line, _)| *line));
            }
            bench.tick();
        }
        assert!(
            expected.is_empty() && bursts.is_empty(),
            "{} left",
            expected.len()
        );
    });
}

#[test]
fn bursts_of_writes_are_lines_in_order_with_the_worst_response() {
    let mut chance = Chance::new();
    with("burst_writes", |bench| {
        for _ in 0..30 {
            let (address, length) = (chance.below(1 << 30), chance.below(4));
            let (mut sent, mut beats, mut ended, mut worst) = (0_u64, 0_u64, 0_u64, 0_u64);
            let mut burst_taken = false;
            let mut answer = None;
            let responses: Vec<u64> = (0..=length)
                .map(|_| [0, 0, 2, 3][chance.below(4) as usize])
                .collect();
            for _ in 0..400 {
                bench.set("u_aw_valid", u64::from(!burst_taken));
                bench.set("u_aw_address", address);
                bench.set("u_aw_length", length);
                let has_beat = u64::from(beats <= length) & chance.bit();
                bench.set("u_w_valid", has_beat);
                bench.set("u_w_data", content(beats));
                bench.set("u_w_strobe", 1 << beats);
                let (line_ready, bytes_ready) = (chance.bit(), chance.bit());
                bench.set("s_aw_ready", line_ready);
                bench.set("s_w_ready", bytes_ready);
                let ends = u64::from(sent > ended && beats > ended) & chance.bit();
                bench.set("s_b_valid", ends);
                bench.set(
                    "s_b_response",
                    responses.get(ended as usize).copied().unwrap_or(0),
                );
                bench.set("u_b_ready", 1);
                let out = bench.settled();
                burst_taken |= out["u_aw_ready"][0] == 1;
                if line_ready & out["s_aw_valid"][0] == 1 {
                    assert_eq!(out["s_aw_address"][0], ((address >> 6) + sent) << 6);
                    assert_eq!(sent, ended, "one at a time");
                    sent += 1;
                }
                if bytes_ready & out["s_w_valid"][0] == 1 {
                    assert_eq!(
                        (out["s_w_data"][0], out["s_w_strobe"][0]),
                        (content(beats), 1 << beats)
                    );
                    assert_eq!(has_beat & out["u_w_ready"][0], 1);
                    assert_eq!(beats, ended, "one at a time");
                    beats += 1;
                } else {
                    assert_eq!(has_beat & out["u_w_ready"][0], 0, "a beat is lost");
                }
                if ends & out["s_b_ready"][0] == 1 {
                    worst = worst.max(responses[ended as usize]);
                    ended += 1;
                }
                if out["u_b_valid"][0] == 1 {
                    answer = Some(out["u_b_response"][0]);
                }
                bench.tick();
                if answer.is_some() {
                    break;
                }
            }
            assert_eq!((answer, ended), (Some(worst), length + 1));
        }
    });
}

#[test]
fn ids_are_of_one_request_each_and_come_back() {
    let mut chance = Chance::new();
    with("line_ids", |bench| {
        // Agent's id -> upper id.
        let mut under_way: BTreeMap<u64, u64> = BTreeMap::new();
        let (mut most, mut refused_twin, mut refused_full) = (0, 0, 0);
        for cycle in 0..1500_u32 {
            // Few ids at first, so that twins are asked for; then many and slow answers, so that all are taken.
            let up = if cycle < 500 {
                chance.below(4)
            } else {
                chance.below(256)
            };
            let (asked, ready) = (chance.bit(), chance.bit());
            let slow = if cycle < 500 { 3 } else { 40 };
            let answered = under_way
                .keys()
                .copied()
                .nth(chance.below(64) as usize)
                .filter(|_| chance.below(slow) == 0);
            bench.set("up_valid", asked);
            bench.set("up_id", up);
            bench.set("down_ready", ready);
            bench.set("answer_taken", u64::from(answered.is_some()));
            bench.set("answer_id", answered.unwrap_or(0));
            let out = bench.settled();
            let twin = under_way.values().any(|other| *other == up);
            let full = under_way.len() == 64;
            let may = u64::from(!twin && !full);
            assert_eq!(out["down_valid"][0], asked & may);
            assert_eq!(out["up_ready"][0], ready & may);
            refused_twin += u32::from(asked == 1 && twin);
            refused_full += u32::from(asked == 1 && full && !twin);
            if let Some(id) = answered {
                assert_eq!(out["answer_up_id"][0], under_way[&id]);
            }
            let given = out["down_id"][0];
            bench.tick();
            if let Some(id) = answered {
                under_way.remove(&id);
            }
            if asked & ready & may == 1 {
                assert_eq!(under_way.insert(given, up), None, "id {given} twice");
            }
            most = most.max(under_way.len());
        }
        assert!(
            most == 64 && refused_twin > 0 && refused_full > 0,
            "{most}, {refused_twin}, {refused_full}"
        );
    });
}

#[test]
fn wide_accesses_are_words_of_bar_0() {
    let mut chance = Chance::new();
    with("csr_bridge", |bench| {
        let mut words: BTreeMap<u64, u64> = BTreeMap::new();
        for _ in 0..200 {
            let address = chance.below(4) * 8;
            let write = chance.bit();
            let enable = [0xff, 0x0f, 0xf0, 0x3c, 0x00][chance.below(5) as usize];
            let value = chance.next();
            let low = words.get(&address).copied().unwrap_or(0);
            let high = words.get(&(address + 4)).copied().unwrap_or(0);
            let (takes_low, takes_high) = (enable & 0x0f == 0x0f, enable & 0xf0 == 0xf0);
            let expected =
                if takes_low { low } else { 0 } | if takes_high { high << 32 } else { 0 };
            let mut started = false;
            let mut read = None;
            let (mut named, mut bytes, mut asked) = (None, None, None);
            for _ in 0..200 {
                bench.set("read", u64::from(!started && write == 0));
                bench.set("write", u64::from(!started && write == 1));
                bench.set("address", address);
                bench.set("byteenable", enable);
                bench.set("write_data", value);
                let ready: Vec<u64> = ["b_aw_ready", "b_w_ready", "b_ar_ready"]
                    .into_iter()
                    .map(|port| {
                        let ready = chance.bit();
                        bench.set(port, ready);
                        ready
                    })
                    .collect();
                let written = u64::from(named.is_some() && bytes.is_some()) & chance.bit();
                bench.set("b_b_valid", written);
                let answered = u64::from(asked.is_some()) & chance.bit();
                bench.set("b_r_valid", answered);
                bench.set(
                    "b_r_data",
                    asked.and_then(|at| words.get(&at).copied()).unwrap_or(0),
                );
                let out = bench.settled();
                let idle = out["waitrequest"][0] == 0;
                if started && idle && write == 1 {
                    break;
                }
                started |= idle;
                if ready[0] & out["b_aw_valid"][0] == 1 {
                    assert_eq!(named.replace(out["b_aw_address"][0]), None);
                }
                if ready[1] & out["b_w_valid"][0] == 1 {
                    assert_eq!(bytes.replace(out["b_w_data"][0]), None);
                }
                if ready[2] & out["b_ar_valid"][0] == 1 {
                    assert_eq!(asked.replace(out["b_ar_address"][0]), None);
                }
                if written & out["b_b_ready"][0] == 1 {
                    words.extend(named.take().zip(bytes.take()));
                }
                if answered & out["b_r_ready"][0] == 1 {
                    asked = None;
                }
                if out["read_data_valid"][0] == 1 {
                    read = Some(out["read_data"][0]);
                }
                bench.tick();
                if read.is_some() {
                    break;
                }
            }
            if write == 0 {
                assert_eq!(read, Some(expected));
            } else {
                let wanted_low = if takes_low { value & 0xffff_ffff } else { low };
                let wanted_high = if takes_high { value >> 32 } else { high };
                assert_eq!(words.get(&address).copied().unwrap_or(0), wanted_low);
                assert_eq!(words.get(&(address + 4)).copied().unwrap_or(0), wanted_high);
            }
        }
    });
}
