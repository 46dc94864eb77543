//! Persistent memory of the model: what is fenced, and the versions that lines may still lose.

use std::collections::BTreeMap;

/// A line of the model.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Line {
    /// A word of user data.
    Data(usize),
    /// First line of a journal.
    Header(usize),
    /// Second line of a journal.
    Payload(usize),
    /// One of the two slots for `recovered_upto`.
    Upto(usize),
}

/// A write of one word: address and value.
pub type Write = (usize, u64);

/// Header of a journal.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Header {
    pub id: u64,
    pub group_first: u64,
    pub group_size: u64,
    pub watermark: u64,
    pub piece: usize,
    pub pieces: usize,
    /// The payload that the checksum was made over: equal payloads stand for equal checksums.
    pub payload: Vec<Write>,
}

/// What a line holds.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Value {
    Word(u64),
    Header(Option<Header>),
    Payload(Vec<Write>),
}

/// Caches and media. A version of a line is durable for sure once a core fenced its own write-back of it, and may be at any time.
#[derive(Debug, Clone, Default)]
pub struct Memory {
    media: BTreeMap<Line, Value>,
    pending: BTreeMap<Line, Vec<Value>>,
    /// By core and line: how many of the pending versions its fence will make durable.
    written_back: BTreeMap<(usize, Line), usize>,
}

impl Memory {
    pub fn load(&self, line: Line) -> Option<&Value> {
        let newest = self.pending.get(&line).and_then(|versions| versions.last());
        newest.or_else(|| self.media.get(&line))
    }

    pub fn word(&self, line: Line) -> u64 {
        match self.load(line) {
            Some(Value::Word(word)) => *word,
            _ => 0,
        }
    }

    pub fn store(&mut self, line: Line, value: Value) {
        self.pending.entry(line).or_default().push(value);
    }

    pub fn write_back(&mut self, core: usize, line: Line) {
        let versions = self.pending.get(&line).map_or(0, Vec::len);
        self.written_back.insert((core, line), versions);
    }

    pub fn fence(&mut self, core: usize) {
        let (mine, others): (BTreeMap<_, _>, BTreeMap<_, _>) =
            std::mem::take(&mut self.written_back)
                .into_iter()
                .partition(|((of, _), _)| *of == core);
        self.written_back = others;
        for ((_, line), count) in mine {
            let Some(versions) = self.pending.get_mut(&line).filter(|_| count > 0) else {
                continue;
            };
            self.media.insert(line, versions[count - 1].clone());
            versions.drain(..count);
            // Write-backs of other cores counted from the first version, too.
            for ((_, other), left) in &mut self.written_back {
                if *other == line {
                    *left = left.saturating_sub(count);
                }
            }
        }
    }

    /// The power goes: of each line, any of its versions is what stays.
    pub fn cut(&mut self, random: &mut fastrand::Rng) {
        for (line, versions) in std::mem::take(&mut self.pending) {
            let kept = match random.u8(..5) {
                0 => random.usize(..=versions.len()),
                1 | 2 => 0,
                _ => versions.len(),
            };
            if kept > 0 {
                self.media.insert(line, versions[kept - 1].clone());
            }
        }
        self.written_back.clear();
    }

    /// The process goes: caches stay, what was written back but not fenced is promised to nobody.
    pub fn kill(&mut self) {
        self.written_back.clear();
    }
}
