//! MSI-X against a model of what the standard asks for, in Rust-HDL's simulator (DR3, DR4).

use super::interrupts::{CONTROL_WORD, Interrupts, VECTORS};
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;
use rust_hdl::core::prelude::*;

/// Cycles from the end of all disturbances until every interrupt must have left: a pick, three reads, an offer for each vector.
const CALM_CYCLES: usize = VECTORS * 8;
/// Words of a table entry.
const ENTRY_WORDS: usize = 4;

/// What software and device did in a cycle.
#[derive(Debug, Clone, Copy, Default)]
struct Inputs {
    reset: bool,
    enabled: bool,
    function_masked: bool,
    request: Option<usize>,
    write: Option<(usize, u32)>,
    read: usize,
    ready: bool,
}

impl Inputs {
    fn random(random: &mut ChaCha8Rng) -> Self {
        let write = random.random_bool(0.1).then(|| {
            let word = random.random_range(0..VECTORS * ENTRY_WORDS);
            let value = match word % ENTRY_WORDS {
                // Masks come and go; data names its vector, so that a message tells whose it is.
                3 => u32::from(random.random_bool(0.3)),
                2 => random.random::<u32>() & !0xf | (word / ENTRY_WORDS) as u32,
                0 => random.random::<u32>() & !3,
                _ => random.random(),
            };
            (word, value)
        });
        Self {
            reset: random.random_bool(0.0005),
            enabled: random.random_bool(0.98),
            function_masked: random.random_bool(0.02),
            request: random
                .random_bool(0.1)
                .then(|| random.random_range(0..VECTORS)),
            write,
            read: write.map_or_else(
                || random.random_range(0..VECTORS * ENTRY_WORDS),
                |(word, _)| word,
            ),
            ready: random.random_bool(0.5),
        }
    }

    /// After this cycle there is no offer of the vector.
    fn disturbs(&self, vector: usize) -> bool {
        let written = self.write.map(|(word, _)| word / ENTRY_WORDS);
        self.reset || !self.enabled || self.function_masked || written == Some(vector)
    }

    /// Nothing is masked, nothing changes.
    fn calm() -> Self {
        Self {
            enabled: true,
            ready: true,
            ..Self::default()
        }
    }
}

/// The standard's rules over one circuit.
struct Bench {
    circuit: Box<Interrupts>,
    table: [[u32; ENTRY_WORDS]; VECTORS],
    pending: [bool; VECTORS],
    before: Inputs,
    /// The message on offer.
    offered: Option<(u64, u32)>,
    messages: usize,
    /// Offers that were not taken before something forbade them.
    taken_back: usize,
    cycle: usize,
}

impl Bench {
    fn new() -> Self {
        let mut circuit = Box::new(Interrupts::default());
        circuit.connect_all();
        check_all(circuit.as_ref()).expect("the circuit is sound");
        let mut bench = Self {
            circuit,
            table: [[0, 0, 0, 1]; VECTORS],
            pending: [false; VECTORS],
            before: Inputs::default(),
            offered: None,
            messages: 0,
            taken_back: 0,
            cycle: 0,
        };
        let reset = Inputs {
            reset: true,
            ..Inputs::default()
        };
        // Before the first reset every state may be anything.
        bench.drive(reset);
        bench.clock();
        bench.before = reset;
        for vector in 0..VECTORS {
            for word in 0..ENTRY_WORDS {
                let value = match word {
                    2 => vector as u32,
                    3 => 1,
                    _ => 0,
                };
                bench.step(Inputs {
                    write: Some((vector * ENTRY_WORDS + word, value)),
                    read: vector * ENTRY_WORDS + word,
                    ..Inputs::default()
                });
            }
        }
        bench
    }

    fn settle(&mut self) {
        assert!(simulate(self.circuit.as_mut(), 100), "no convergence");
    }

    fn clock(&mut self) {
        self.circuit.clock.next.clk = true;
        self.settle();
        self.circuit.clock.next.clk = false;
        self.settle();
    }

    fn drive(&mut self, inputs: Inputs) {
        let circuit = &mut self.circuit;
        circuit.reset.next = inputs.reset;
        circuit.enabled.next = inputs.enabled;
        circuit.function_masked.next = inputs.function_masked;
        circuit.request.next = inputs.request.is_some();
        circuit.request_vector.next = (inputs.request.unwrap_or_default() as u64).into();
        circuit.table_write.next = inputs.write.is_some();
        circuit.table_word.next = (inputs.read as u64).into();
        circuit.table_write_data.next =
            u64::from(inputs.write.map_or(0, |(_, value)| value)).into();
        circuit.message_ready.next = inputs.ready;
        self.settle();
    }

    /// One cycle: what is seen in it follows from the one before.
    fn step(&mut self, inputs: Inputs) {
        self.drive(inputs);
        self.check_message();
        self.check_pending();
        self.check_table();
        self.clock();
        self.before = inputs;
        self.cycle += 1;
    }

    fn message(&self) -> Option<(u64, u32)> {
        let circuit = &self.circuit;
        circuit.message_valid.val().then(|| {
            (
                circuit.message_address.val().to_u64(),
                circuit.message_data.val().to_u32(),
            )
        })
    }

    fn check_message(&mut self) {
        let cycle = self.cycle;
        let message = self.message();
        if let Some(offered) = self.offered {
            let vector = offered.1 as usize % VECTORS;
            if self.before.ready {
                self.messages += 1;
                self.pending[vector] = false;
            } else if self.before.disturbs(vector) {
                self.taken_back += 1;
                assert_eq!(message, None, "cycle {cycle}: {vector} is still offered");
            } else {
                assert_eq!(
                    message,
                    Some(offered),
                    "cycle {cycle}: an offer was changed"
                );
            }
        }
        self.offered = message;
        let Some((address, data)) = message else {
            return;
        };
        let vector = data as usize % VECTORS;
        let entry = self.table[vector];
        assert_eq!(
            (address, data),
            (u64::from(entry[1]) << 32 | u64::from(entry[0]), entry[2]),
            "cycle {cycle}: vector {vector}"
        );
        assert_eq!(entry[3], 0, "cycle {cycle}: vector {vector} is masked");
        assert!(
            !self.before.disturbs(vector),
            "cycle {cycle}: {vector} is offered after {:?}",
            self.before
        );
        assert!(
            self.pending[vector],
            "cycle {cycle}: nobody asked for {vector}"
        );
    }

    fn check_pending(&mut self) {
        if let Some(vector) = self.before.request {
            self.pending[vector] = true;
        }
        if self.before.reset {
            self.pending = [false; VECTORS];
        }
        let found = self.circuit.pending.val().to_u32();
        let bits = (0..VECTORS).filter(|vector| self.pending[*vector]);
        let expected = bits.fold(0, |bits, vector| bits | 1 << vector);
        assert_eq!(found, expected, "cycle {}: pending bits", self.cycle);
    }

    fn check_table(&mut self) {
        let (vector, word) = (
            self.before.read / ENTRY_WORDS,
            self.before.read % ENTRY_WORDS,
        );
        // A word that is being written may read as before or after.
        if self.before.write.is_none() && !self.before.reset {
            assert_eq!(
                self.circuit.table_read_data.val().to_u32(),
                self.table[vector][word],
                "cycle {}: vector {vector}, word {word}",
                self.cycle
            );
        }
        if let Some((place, value)) = self.before.write {
            self.table[place / ENTRY_WORDS][place % ENTRY_WORDS] = value;
        }
        if self.before.reset {
            for entry in &mut self.table {
                entry[CONTROL_WORD as usize] = 1;
            }
        }
    }
}

fn seed() -> u64 {
    let seed = std::env::var("OUTRIGGER_SEED").map_or(0x6d73_6978, |text| {
        text.parse().expect("OUTRIGGER_SEED is a number")
    });
    println!("OUTRIGGER_SEED={seed}");
    seed
}

#[test]
fn messages_follow_requests_masks_and_table() {
    let mut random = ChaCha8Rng::seed_from_u64(seed());
    let mut bench = Bench::new();
    for _ in 0..8 {
        for _ in 0..1_000 {
            let inputs = Inputs::random(&mut random);
            bench.step(inputs);
        }
        for vector in 0..VECTORS {
            let place = vector * ENTRY_WORDS + CONTROL_WORD as usize;
            bench.step(Inputs {
                write: Some((place, 0)),
                read: place,
                ..Inputs::calm()
            });
        }
        for _ in 0..CALM_CYCLES {
            bench.step(Inputs::calm());
        }
        assert_eq!(bench.pending, [false; VECTORS], "cycle {}", bench.cycle);
    }
    assert!(bench.messages > 300, "{} messages", bench.messages);
    assert!(bench.taken_back > 10, "{} taken back", bench.taken_back);
}
