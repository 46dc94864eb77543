//! Keys and values on the journal: the effect of a request and its reply are one transaction, so that a retried one is applied once.
//!
//! ```text
//!   clients   1024 slots of 256 bytes: client, last request, its reply
//!   keys      slots of 256 bytes, as many as there is room for: open addressing
//!   slot      number (u64; 0: free), request (u64), length of name (u16) and of text (u16), name, text
//! ```

use outrigger_failover_application::JournalMemory;
use outrigger_journal::persistence::Persistence;
use outrigger_journal::{Geometry, JournalError, Pool, Sizes, Transaction};
use std::io::Write;
use std::path::Path;

const SLOT: usize = 256;
const HEAD: usize = 20;
/// Longest name and text together.
pub const LONGEST: usize = SLOT - HEAD;
const CLIENTS: u64 = 1024;

/// Where things are, and the pool.
pub struct Store {
    pool: Pool<JournalMemory>,
    keys: u64,
    /// A request that is sent again is known.
    pub remembers: bool,
}

/// A slot's contents.
struct Slot {
    number: u64,
    request: u64,
    name: Vec<u8>,
    text: Vec<u8>,
}

impl Slot {
    fn parse(bytes: &[u8; SLOT]) -> Self {
        let word = |at: usize| u64::from_le_bytes(std::array::from_fn(|byte| bytes[at + byte]));
        let length = |at: usize| usize::from(u16::from_le_bytes([bytes[at], bytes[at + 1]]));
        let name = length(16).min(LONGEST);
        let text = length(18).min(LONGEST - name);
        Self {
            number: word(0),
            request: word(8),
            name: bytes[HEAD..HEAD + name].to_vec(),
            text: bytes[HEAD + name..HEAD + name + text].to_vec(),
        }
    }

    fn to_bytes(&self) -> [u8; SLOT] {
        let mut bytes = [0; SLOT];
        bytes[..8].copy_from_slice(&self.number.to_le_bytes());
        bytes[8..16].copy_from_slice(&self.request.to_le_bytes());
        bytes[16..18].copy_from_slice(&(self.name.len() as u16).to_le_bytes());
        bytes[18..20].copy_from_slice(&(self.text.len() as u16).to_le_bytes());
        let end = HEAD + self.name.len();
        bytes[HEAD..end].copy_from_slice(&self.name);
        bytes[end..end + self.text.len()].copy_from_slice(&self.text);
        bytes
    }
}

/// What is asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Operation {
    /// The value of a key.
    Get(String),
    /// Gives it one.
    Put(String, String),
    /// Appends to it.
    Append(String, String),
}

fn hash(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

fn own_number(name: &[u8]) -> u64 {
    hash(name).max(1)
}

impl Store {
    /// Makes an empty one.
    ///
    /// # Errors
    /// When the memory is too small.
    pub fn create(memory: JournalMemory) -> Result<Self, JournalError> {
        let sizes = Sizes {
            pool_bytes: memory.bytes(),
            ..Sizes::default()
        };
        Pool::format(&memory, &Geometry::new(sizes, [1; 16])?)?;
        Self::open(memory)
    }

    /// Opens the one that is there: recovered to the last transaction that was committed.
    ///
    /// # Errors
    /// When there is none.
    pub fn open(memory: JournalMemory) -> Result<Self, JournalError> {
        let pool = Pool::open_on(memory)?;
        let keys = (pool.data_bytes() / SLOT as u64).saturating_sub(CLIENTS);
        Ok(Self {
            pool,
            keys,
            remembers: true,
        })
    }

    fn slot(
        &self,
        transaction: &Transaction<'_, JournalMemory>,
        number: u64,
    ) -> Result<Slot, JournalError> {
        let mut bytes = [0; SLOT];
        transaction.read(number * SLOT as u64, &mut bytes)?;
        Ok(Slot::parse(&bytes))
    }

    /// Where the slot with this number is, or would be, in a part of the slots; none when all are taken.
    fn find(
        &self,
        transaction: &Transaction<'_, JournalMemory>,
        (first, count): (u64, u64),
        number: u64,
        name: &[u8],
    ) -> Result<Option<(u64, Slot)>, JournalError> {
        for step in 0..count {
            let at = first + number.wrapping_add(step) % count;
            let slot = self.slot(transaction, at)?;
            if slot.number == 0 || (slot.number == number && slot.name == name) {
                return Ok(Some((at, slot)));
            }
        }
        Ok(None)
    }

    /// Does a request of a client; its reply, which is the same when it is asked again. Requests of a client rise.
    ///
    /// # Errors
    /// When the journal fails.
    pub fn perform(
        &self,
        client: u64,
        request: u64,
        operation: &Operation,
    ) -> Result<String, JournalError> {
        let mut transaction = self.pool.begin()?;
        let clients = (0, CLIENTS.min(self.pool.data_bytes() / SLOT as u64));
        let Some((client_at, last)) = self.find(&transaction, clients, client.max(1), b"")? else {
            return Ok("error no room for more clients".to_owned());
        };
        if self.remembers && last.number != 0 && last.request >= request {
            return Ok(match last.request == request {
                true => String::from_utf8_lossy(&last.text).into_owned(),
                false => format!("error request {request} is older than {}", last.request),
            });
        }
        let (Operation::Get(key) | Operation::Put(key, _) | Operation::Append(key, _)) = operation;
        let name = key.as_bytes();
        let part = (CLIENTS, self.keys);
        let Some((at, slot)) = self.find(&transaction, part, own_number(name), name)? else {
            return Ok("error no room for more keys".to_owned());
        };
        let before = String::from_utf8_lossy(&slot.text).into_owned();
        let after = match operation {
            Operation::Get(_) if slot.number == 0 => return Ok("none".to_owned()),
            // Nothing changes: nothing to remember.
            Operation::Get(_) => return Ok(format!("ok {before}")),
            Operation::Put(_, value) => value.clone(),
            Operation::Append(_, value) => before + value,
        };
        if name.len() + after.len() > LONGEST {
            return Ok(format!(
                "error a key and its value have {LONGEST} bytes together"
            ));
        }
        let slot = Slot {
            number: own_number(name),
            request: 0,
            name: name.to_vec(),
            text: after.into_bytes(),
        };
        transaction.write(at * SLOT as u64, &slot.to_bytes())?;
        let reply = "ok".to_owned();
        let last = Slot {
            number: client.max(1),
            request,
            name: Vec::new(),
            text: reply.clone().into_bytes(),
        };
        transaction.write(client_at * SLOT as u64, &last.to_bytes())?;
        transaction.commit()?;
        Ok(reply)
    }

    /// Writes all of it into a file, which takes the place of the one before in one step.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn save(&self, path: &Path) -> anyhow::Result<()> {
        let beside = path.with_extension("new");
        let mut file = std::io::BufWriter::new(std::fs::File::create(&beside)?);
        let transaction = self.pool.begin()?;
        let mut bytes = [0; SLOT];
        for slot in 0..CLIENTS + self.keys {
            transaction.read(slot * SLOT as u64, &mut bytes)?;
            if bytes[..8] != [0; 8] {
                file.write_all(&slot.to_le_bytes())?;
                file.write_all(&bytes)?;
            }
        }
        file.into_inner()
            .map_err(std::io::IntoInnerError::into_error)?
            .sync_all()?;
        std::fs::rename(&beside, path)?;
        Ok(())
    }

    /// Takes over what was saved in a file, into an empty store of the same size.
    ///
    /// # Errors
    /// When the file is of another store.
    pub fn load(&self, path: &Path) -> anyhow::Result<()> {
        let bytes = match std::fs::read(path) {
            Ok(bytes) => bytes,
            // Nothing was ever saved.
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(()),
            Err(error) => return Err(error.into()),
        };
        anyhow::ensure!(
            bytes.len().is_multiple_of(8 + SLOT),
            "{}: cut off",
            path.display()
        );
        for part in bytes.chunks_exact(8 + SLOT) {
            let slot = u64::from_le_bytes(std::array::from_fn(|byte| part[byte]));
            anyhow::ensure!(
                slot < CLIENTS + self.keys,
                "{}: of a larger store",
                path.display()
            );
            let mut transaction = self.pool.begin()?;
            transaction.write(slot * SLOT as u64, &part[8..])?;
            transaction.commit()?;
        }
        Ok(())
    }
}
