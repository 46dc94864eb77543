//! The table of configuration keys: section, name, unit, default, allowed values and meaning of each.

use outrigger_link::LinkConfiguration;
use outrigger_registers::table::BLOCKS;
use std::sync::LazyLock;
use toml::Value;

/// Sections, in the order of the documentation.
pub const SECTIONS: [&str; 4] = ["agent", "link", "host", "run"];

/// One configuration key.
#[derive(Debug, Clone, PartialEq)]
pub struct Key {
    /// Section of the file.
    pub section: &'static str,
    /// Name in the file; the flag has `-` for `_`.
    pub name: &'static str,
    /// Unit of the value, empty when it has none.
    pub unit: &'static str,
    /// Default.
    pub default: Value,
    /// Allowed values.
    pub domain: Domain,
    /// One sentence.
    pub meaning: &'static str,
}

/// Values that a key allows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Domain {
    /// Whole numbers, both ends included.
    Integer {
        /// Smallest.
        minimum: i64,
        /// Largest.
        maximum: i64,
    },
    /// `true` or `false`.
    Boolean,
    /// One of these words.
    Choice(&'static [&'static str]),
}

impl Key {
    /// Says what is allowed, if `value` is not.
    ///
    /// # Errors
    /// The allowed values as text.
    pub fn check(&self, value: &Value) -> Result<(), String> {
        let good = match (self.domain, value) {
            (Domain::Integer { minimum, maximum }, Value::Integer(number)) => {
                (minimum..=maximum).contains(number)
            }
            (Domain::Boolean, Value::Boolean(_)) => true,
            (Domain::Choice(words), Value::String(word)) => words.contains(&word.as_str()),
            _ => false,
        };
        if good {
            Ok(())
        } else {
            Err(format!("allowed is {}", self.allowed()))
        }
    }

    /// The value that `text` on the command line stands for.
    ///
    /// # Errors
    /// The allowed values as text.
    pub fn parse(&self, text: &str) -> Result<Value, String> {
        let value = match self.domain {
            Domain::Integer { .. } => text.parse().ok().map(Value::Integer),
            Domain::Boolean => text.parse().ok().map(Value::Boolean),
            Domain::Choice(_) => Some(Value::String(text.to_owned())),
        };
        let value = value.ok_or_else(|| format!("allowed is {}", self.allowed()))?;
        self.check(&value).map(|()| value)
    }

    /// The allowed values, with the unit.
    pub fn allowed(&self) -> String {
        let space = if self.unit.is_empty() { "" } else { " " };
        match self.domain {
            Domain::Integer { minimum, maximum } => {
                format!("{minimum}..={maximum}{space}{}", self.unit)
            }
            Domain::Boolean => "true or false".to_owned(),
            Domain::Choice(words) => words
                .iter()
                .map(|word| format!("\"{word}\""))
                .collect::<Vec<_>>()
                .join(" or "),
        }
    }
}

/// All keys, section by section.
pub fn keys() -> &'static [Key] {
    static KEYS: LazyLock<Vec<Key>> = LazyLock::new(|| [agent(), link(), host(), run()].concat());
    &KEYS
}

const fn integer(
    section: &'static str,
    name: &'static str,
    unit: &'static str,
    default: i64,
    (minimum, maximum): (i64, i64),
    meaning: &'static str,
) -> Key {
    Key {
        section,
        name,
        unit,
        default: Value::Integer(default),
        domain: Domain::Integer { minimum, maximum },
        meaning,
    }
}

const fn boolean(
    section: &'static str,
    name: &'static str,
    default: bool,
    meaning: &'static str,
) -> Key {
    Key {
        section,
        name,
        unit: "",
        default: Value::Boolean(default),
        domain: Domain::Boolean,
        meaning,
    }
}

/// A key for the whole value of the agent's register of the same name: unit, reset value and limits are the register's.
fn of_register(name: &'static str) -> Key {
    let mut registers = BLOCKS.iter().flat_map(|block| block.registers);
    let register = registers.find(|register| register.name.eq_ignore_ascii_case(name));
    let field = &register.expect("a test looks every register key up").fields[0];
    let limits = (i64::from(field.minimum), i64::from(field.maximum));
    integer(
        "agent",
        name,
        field.unit,
        i64::from(field.reset),
        limits,
        field.description,
    )
}

fn agent() -> Vec<Key> {
    let mut keys: Vec<Key> = [
        "deadline_cycles",
        "dram_bound_cycles",
        "hold_limit",
        "fetch_limit",
        "reserved_frames",
        "fetch_timeout_cycles",
    ]
    .map(of_register)
    .to_vec();
    keys.push(boolean(
        "agent",
        "prefetch",
        true,
        "Reads of table lines start fetches.",
    ));
    keys.push(boolean(
        "agent",
        "hold",
        true,
        "Replies wait for pages; false replies at once and fetches in the background.",
    ));
    keys
}

/// Longest delay of the link, in nanoseconds: the link model's own limit.
const LONGEST_LINK_NS: i64 = 1_000_000_000;
/// Parts of a whole, for rates.
const MILLION: i64 = 1_000_000;

fn link() -> Vec<Key> {
    let model = LinkConfiguration::default();
    let time = |name, default, meaning| {
        integer("link", name, "ns", default, (0, LONGEST_LINK_NS), meaning)
    };
    let rate = |name, default, meaning| {
        integer("link", name, "per million", default, (0, MILLION), meaning)
    };
    vec![
        time(
            "base_ns",
            model.base_ns as i64,
            "Time from a request to the start of its page's transfer.",
        ),
        time(
            "per_page_ns",
            model.per_page_ns as i64,
            "Transfer time of one page, in either direction.",
        ),
        time(
            "write_back_ns",
            model.write_back_ns as i64,
            "Time of a write-back on an idle link; at least per_page_ns.",
        ),
        // With the defaults above the eighth page of a line comes after 6.26 us: this much jitter makes some of these,
        // and of those that queue behind another line, miss the default deadline of 8 us.
        time(
            "jitter_ns",
            3000,
            "Upper end of the uniform extra delay of each page.",
        ),
        rate(
            "loss_per_million",
            2000,
            "Fetches of which the page or one chunk never comes.",
        ),
        rate(
            "duplicate_per_million",
            1000,
            "Fetches whose chunks come twice.",
        ),
        rate(
            "reorder_per_million",
            5000,
            "Fetches whose chunks come in any order.",
        ),
        rate(
            "error_per_million",
            500,
            "Fetches that end in an error completion.",
        ),
        rate(
            "write_back_error_per_million",
            500,
            "Write-backs that fail and change nothing.",
        ),
    ]
}

fn host() -> Vec<Key> {
    vec![
        integer(
            "host",
            "cores",
            "cores",
            2,
            (2, 8),
            "Cores of the host model.",
        ),
        integer(
            "host",
            "local_percent",
            "%",
            50,
            (1, 100),
            "Local memory in percent of the trace's footprint; 64 frames at least.",
        ),
        integer(
            "host",
            "seed",
            "",
            1,
            (0, i64::MAX),
            "Seed of everything random in the run, link included.",
        ),
        boolean(
            "host",
            "adversary",
            false,
            "The other cores misbehave as far as the interconnect allows.",
        ),
        integer(
            "host",
            "software_fault_ns",
            "ns",
            1000,
            (0, MILLION),
            "Time of a software fault without the link.",
        ),
        Key {
            section: "host",
            name: "cpu",
            unit: "",
            default: Value::String("scaled".to_owned()),
            domain: Domain::Choice(&["scaled", "full"]),
            meaning: "Sizes of TLBs and caches: scaled down for footprints of 8 to 40 MiB, or a server's.",
        },
    ]
}

fn run() -> Vec<Key> {
    /// More accesses than any trace has; keeps cycle counts far from the end of 64 bits.
    const MOST_ACCESSES: i64 = 1 << 40;
    vec![
        integer(
            "run",
            "max_accesses",
            "accesses",
            0,
            (0, MOST_ACCESSES),
            "Accesses of the trace to run; 0 runs all.",
        ),
        boolean(
            "run",
            "golden",
            false,
            "Run the golden model instead of the Verilated RTL.",
        ),
    ]
}

/// The table of all keys as Markdown, for the documentation.
pub fn markdown() -> String {
    let mut text = String::new();
    for section in SECTIONS {
        text += &format!(
            "\n### [{section}]\n\n| key | unit | default | allowed | meaning |\n|---|---|---|---|---|\n"
        );
        for key in keys().iter().filter(|key| key.section == section) {
            let allowed = Key {
                unit: "",
                ..key.clone()
            }
            .allowed();
            text += &format!(
                "| `{}` | {} | {} | {allowed} | {} |\n",
                key.name, key.unit, key.default, key.meaning
            );
        }
    }
    text
}
