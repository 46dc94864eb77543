//! Pools in files: which back end, and what it promises. Nothing weaker than asked for is ever chosen silently.

use crate::error::{JournalError, Result, system};
use crate::format::{Geometry, PAGE_BYTES, SUPERBLOCK_BYTES, Sizes};
use crate::persistence::{FenceKind, Mapping, Persistence, WriteBack};
use crate::pool::Pool;
use crate::recovery::Plan;
use rustix::fs::{FallocateFlags, fallocate, fstatfs, major, minor};
use rustix::process::{Flock, FlockType, fcntl_getlk};
use std::fs::{File, OpenOptions, TryLockError};
use std::io::Read;
use std::os::unix::fs::{FileTypeExt, MetadataExt};
use std::path::Path;
use std::str::FromStr;

/// `f_type` of file systems that live in volatile memory: tmpfs and ramfs.
const VOLATILE_FILE_SYSTEMS: [u64; 2] = [0x0102_1994, 0x8584_58f6];

/// How a pool's memory is made durable.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Backend {
    /// `Dax` where the file system has it, else `File` on storage; refused on tmpfs.
    #[default]
    Auto,
    /// Persistent memory, mapped with MAP_SYNC.
    Dax,
    /// Memory whose contents somebody else keeps: battery-backed, or emulated for tests.
    Dram,
    /// Persistent memory on a platform that flushes caches itself (eADR).
    Eadr,
    /// Memory of a card behind a PCI BAR (`resourceN_wc` in sysfs).
    Bar,
    /// Any file.
    File,
}

impl Backend {
    /// All of them.
    pub const ALL: [Self; 6] = [
        Self::Auto,
        Self::Dax,
        Self::Dram,
        Self::Eadr,
        Self::Bar,
        Self::File,
    ];

    /// Its name on command lines.
    pub fn name(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Dax => "dax",
            Self::Dram => "dram",
            Self::Eadr => "eadr",
            Self::Bar => "bar",
            Self::File => "file",
        }
    }

    /// What a committed transaction survives.
    pub fn promise(self) -> &'static str {
        match self {
            Self::Auto => "as the back end that is chosen: dax or file",
            Self::Dax => "power cuts: write-backs and fences reach the persistence domain",
            Self::Dram => {
                "process crashes; power cuts only if the memory is battery-backed, which the program cannot see"
            }
            Self::Eadr => {
                "power cuts, if the platform flushes caches on power loss (eADR), which the program cannot see"
            }
            Self::Bar => {
                "loss of the host, as far as the card keeps its memory; a fence is a read-back over the bus"
            }
            Self::File => "power cuts, as far as fdatasync keeps its promise",
        }
    }
}

impl FromStr for Backend {
    type Err = String;

    fn from_str(text: &str) -> std::result::Result<Self, String> {
        let found = Self::ALL.into_iter().find(|backend| backend.name() == text);
        found.ok_or_else(|| format!("`{text}` is not one of auto, dax, dram, eadr, bar, file"))
    }
}

/// How to open or make a pool.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// Sizes of a new pool; those of an existing one are in its superblock.
    pub sizes: Sizes,
    /// How it is made durable.
    pub backend: Backend,
}

impl Pool {
    /// Opens the pool in a file, recovered, or makes one where there is no file or an empty one.
    ///
    /// # Errors
    /// When the file holds something else, is in use, or the back end is not to be had there. The file is untouched then.
    pub fn open_or_create(path: &Path, options: &Options) -> Result<Self> {
        match path.metadata() {
            Ok(metadata) if !metadata.is_file() || metadata.len() > 0 => {
                Self::open(path, options.backend)
            }
            _ => Self::create(path, options),
        }
    }

    /// Opens the pool in a file, recovered.
    ///
    /// # Errors
    /// As [`Pool::open_or_create`].
    pub fn open(path: &Path, backend: Backend) -> Result<Self> {
        let file = OpenOptions::new()
            .read(true)
            .write(true)
            .open(path)
            .map_err(system("open"))?;
        lock_for(&file, Access::Change)?;
        let geometry = read_geometry(&file)?;
        let (mapping, _) = map(file, geometry.sizes.pool_bytes, backend)?;
        Self::open_on(mapping)
    }

    /// Whether a pool's file system can keep the promise of a back end; the pool is not opened.
    ///
    /// # Errors
    /// When it cannot, or the file is no pool.
    pub fn can_open(path: &Path, backend: Backend) -> Result<()> {
        // As it is opened later, or not: a file that may not be written is told here.
        let file = OpenOptions::new()
            .read(true)
            .write(true)
            .open(path)
            .map_err(system("open"))?;
        let bytes = read_geometry(&file)?.sizes.pool_bytes;
        match backend {
            Backend::Auto => choose(&file, bytes).map(|_| ()),
            Backend::Dax | Backend::Eadr => Mapping::read_only(file, bytes, true)
                .map(|_| ())
                .map_err(|source| not_synchronous(backend, &source)),
            named => check_backend(&file, named),
        }
    }

    /// Makes a pool in a new or empty file.
    ///
    /// # Errors
    /// When there is something in the file, a size cannot be, or the back end is not to be had there.
    pub fn create(path: &Path, options: &Options) -> Result<Self> {
        let mut identity = [0; 16];
        rustix::rand::getrandom(&mut identity, rustix::rand::GetRandomFlags::empty())
            .map_err(|error| system("getrandom")(error.into()))?;
        let geometry = Geometry::new(options.sizes, identity)?;
        let is_new = !path.exists();
        let mut open = OpenOptions::new();
        let file = open
            .read(true)
            .write(true)
            .create(true)
            .truncate(false)
            .open(path)
            .map_err(system("create"))?;
        lock_for(&file, Access::Change)?;
        let made = make(file, &geometry, options.backend);
        if made.is_err() && is_new {
            // It was made a moment ago, and is of no use to anybody.
            let _ = std::fs::remove_file(path);
        }
        Self::open_on(made?)
    }
}

fn make(file: File, geometry: &Geometry, backend: Backend) -> Result<Mapping> {
    let metadata = file.metadata().map_err(system("stat"))?;
    let bytes = geometry.sizes.pool_bytes;
    // The memory of a card looks like a file of its size, and is a device all the same.
    let is_device = !metadata.is_file() || backend == Backend::Bar;
    if is_device {
        fits_device(&file, bytes)?;
    } else if metadata.len() > 0 {
        let why = format!(
            "the file has {} bytes already; a pool is made in a new or empty file",
            metadata.len()
        );
        return Err(JournalError::Option { field: "file", why });
    }
    if !is_device {
        check_backend(&file, backend)?;
        fallocate(&file, FallocateFlags::empty(), 0, bytes)
            .map_err(|error| system("preallocate")(error.into()))?;
        file.sync_all().map_err(system("fsync"))?;
    }
    let (mapping, _) = map(file, bytes, backend)?;
    if !is_device {
        // New blocks are zero: journals, bitmap and data are as they should be.
        Pool::format_zeroed(&mapping, geometry)?;
    } else {
        let mut first = [0; SUPERBLOCK_BYTES];
        mapping.load(0, &mut first);
        if first != [0; SUPERBLOCK_BYTES] {
            let why = "the device does not start with zeros; clear what it holds first".to_owned();
            return Err(JournalError::Option { field: "file", why });
        }
        Pool::format(&mapping, geometry)?;
    }
    Ok(mapping)
}

/// Refuses pools that a device has no room for, or that it cannot map: an access behind its end would end the program.
fn fits_device(file: &File, bytes: u64) -> Result<()> {
    let metadata = file.metadata().map_err(system("stat"))?;
    let wrong = |why: String| {
        Err(JournalError::Option {
            field: "pool_bytes",
            why,
        })
    };
    if metadata.is_file() {
        return match metadata.len() {
            0 => Err(JournalError::Option {
                field: "file",
                why: "it is empty: the memory of a card is wanted, `resourceN_wc` of its folder in /sys/bus/pci/devices".to_owned(),
            }),
            length if length == bytes => Ok(()),
            length => wrong(format!("{bytes} is not the size of the memory, {length}")),
        };
    }
    match device_number(file, "size")? {
        size if bytes > size => wrong(format!("{bytes} is more than the device has, {size}")),
        _ => match device_number(file, "align")? {
            align if align == 0 || bytes.is_multiple_of(align) => Ok(()),
            align => wrong(format!(
                "{bytes} is not a multiple of the device's alignment, {align}"
            )),
        },
    }
}

/// What the system says of a character device (devdax): `size` and `align`, in bytes.
fn device_number(file: &File, attribute: &str) -> Result<u64> {
    let metadata = file.metadata().map_err(system("stat"))?;
    let (major, minor) = (major(metadata.rdev()), minor(metadata.rdev()));
    let path = format!("/sys/dev/char/{major}:{minor}/{attribute}");
    let not_a_device = |why: String| JournalError::Option { field: "file", why };
    if !metadata.file_type().is_char_device() {
        return Err(not_a_device(
            "it is neither a file nor a devdax device".to_owned(),
        ));
    }
    let text = std::fs::read_to_string(&path)
        .map_err(|error| not_a_device(format!("no devdax device: {path}: {error}")))?;
    let text = text.trim();
    let number = match text.strip_prefix("0x") {
        Some(digits) => u64::from_str_radix(digits, 16),
        None => text.parse(),
    };
    number.map_err(|error| not_a_device(format!("{path} holds {text:?}: {error}")))
}

/// A pool that is only looked at.
#[derive(Debug)]
pub struct ReadOnlyPool {
    /// Its memory; stores to it are errors of the program.
    pub memory: Mapping,
    /// Where everything is.
    pub geometry: Geometry,
    /// What recovery would do.
    pub plan: Plan,
    /// What [`Backend::Auto`] would choose here; None if it would refuse.
    pub backend: Option<Backend>,
}

impl ReadOnlyPool {
    /// Opens a pool to look at it.
    ///
    /// # Errors
    /// As [`Pool::open`].
    pub fn open(path: &Path) -> Result<Self> {
        let file = File::open(path).map_err(system("open"))?;
        lock_for(&file, Access::Look)?;
        let geometry = read_geometry(&file)?;
        let backend = choose(&file, geometry.sizes.pool_bytes).ok();
        let memory =
            Mapping::read_only(file, geometry.sizes.pool_bytes, false).map_err(system("map"))?;
        let plan = Plan::new(&memory, &geometry)?;
        Ok(Self {
            memory,
            geometry,
            plan,
            backend,
        })
    }
}

fn read_geometry(file: &File) -> Result<Geometry> {
    let metadata = file.metadata().map_err(system("stat"))?;
    if !metadata.is_file() {
        // A device has no length and often no read call: its superblock says how much of it is the pool.
        let bytes = first_bytes(file, device_number(file, "align")?.max(PAGE_BYTES))?;
        let stated = u64::from_le_bytes(crate::format::array(&bytes[32..40]));
        let geometry = Geometry::read(&bytes, stated)?;
        fits_device(file, stated)?;
        return Ok(geometry);
    }
    let mut reader = file;
    let mut whole = Vec::with_capacity(SUPERBLOCK_BYTES);
    let read = reader
        .by_ref()
        .take(SUPERBLOCK_BYTES as u64)
        .read_to_end(&mut whole);
    let mut bytes = [0; SUPERBLOCK_BYTES];
    match read {
        Ok(_) => bytes[..whole.len()].copy_from_slice(&whole),
        // The memory of a card has a length and no read call.
        Err(_) if metadata.len() >= PAGE_BYTES => bytes = first_bytes(file, PAGE_BYTES)?,
        Err(error) => return Err(system("read")(error)),
    }
    Geometry::read(&bytes, metadata.len())
}

/// The superblock as it is mapped.
fn first_bytes(file: &File, mapped: u64) -> Result<[u8; SUPERBLOCK_BYTES]> {
    let file = file.try_clone().map_err(system("duplicate"))?;
    let page = Mapping::read_only(file, mapped, false).map_err(system("map"))?;
    let mut bytes = [0; SUPERBLOCK_BYTES];
    page.load(0, &mut bytes);
    Ok(bytes)
}

/// What a process does with a pool.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Access {
    Look,
    Change,
}

/// Locks the file until its last handle is closed, or says who has it.
///
/// `flock` decides; a record lock beside it, see [`announce`], tells the others our number, which `flock` cannot.
fn lock_for(file: &File, access: Access) -> Result<()> {
    let locked = if access == Access::Look {
        file.try_lock_shared()
    } else {
        file.try_lock()
    };
    match locked {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => {
            let held = fcntl_getlk(file, &Flock::from(FlockType::WriteLock))
                .ok()
                .flatten();
            let pid = held
                .and_then(|lock| lock.pid)
                .map(|pid| pid.as_raw_nonzero().get());
            return Err(JournalError::InUse { pid });
        }
        Err(TryLockError::Error(error)) => return Err(system("lock")(error)),
    }
    Ok(())
}

/// Tells others our number. The lock goes when any handle of this process to the file is closed, so no other is opened after it.
fn announce(file: &File) {
    let tell = rustix::fs::FlockOperation::NonBlockingLockExclusive;
    // Without it the refusal of others lacks the number, no more.
    let _ = rustix::fs::fcntl_lock(file, tell);
}

/// What `Auto` stands for in this file.
fn choose(file: &File, bytes: u64) -> Result<Backend> {
    // Read-only, since the file may be open to be looked at.
    let probe = file
        .try_clone()
        .and_then(|file| Mapping::read_only(file, bytes, true));
    if probe.is_ok() {
        return Ok(Backend::Dax);
    }
    check_backend(file, Backend::File)?;
    Ok(Backend::File)
}

/// Refuses a promise that the file system cannot keep.
fn check_backend(file: &File, backend: Backend) -> Result<()> {
    let kind = fstatfs(file)
        .map_err(|error| system("statfs")(error.into()))?
        .f_type as u64;
    let promises_storage = matches!(backend, Backend::Auto | Backend::File);
    if promises_storage && VOLATILE_FILE_SYSTEMS.contains(&kind) {
        let why = "tmpfs keeps nothing over a power cut; `dram` accepts that pools there survive process crashes only".to_owned();
        return Err(JournalError::Option {
            field: "backend",
            why,
        });
    }
    Ok(())
}

/// Why a back end on persistent memory is not to be had.
fn not_synchronous(backend: Backend, source: &std::io::Error) -> JournalError {
    let why = format!(
        "{} needs a mapping with MAP_SYNC, which is not to be had here: {source}",
        backend.name()
    );
    JournalError::Option {
        field: "backend",
        why,
    }
}

fn map(file: File, bytes: u64, backend: Backend) -> Result<(Mapping, Backend)> {
    let backend = if backend == Backend::Auto {
        choose(&file, bytes)?
    } else {
        backend
    };
    check_backend(&file, backend)?;
    announce(&file);
    let best = WriteBack::best();
    let (synchronous, write_back, fence) = match backend {
        Backend::Dax | Backend::Auto => (true, best, FenceKind::Store),
        Backend::Dram => (false, best, FenceKind::Store),
        Backend::Eadr => (true, WriteBack::None, FenceKind::Store),
        Backend::Bar => (false, WriteBack::None, FenceKind::StoreAndReadBack),
        Backend::File => (false, WriteBack::None, FenceKind::Synchronise),
    };
    let mapping = Mapping::new(file, bytes, synchronous, write_back, fence).map_err(|source| {
        if synchronous {
            not_synchronous(backend, &source)
        } else {
            system("map")(source)
        }
    })?;
    Ok((mapping, backend))
}
