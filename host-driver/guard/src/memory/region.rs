//! Regions: named pieces of protected memory, each a file that programs map.
//!
//! | kind | dirty tracking | restore |
//! |---|---|---|
//! | memory, pages of 4 KiB | by page | on touch |
//! | memory, huge pages | by huge page | before programs attach |
//! | memory of a name (a file on tmpfs) | by page | on touch |
//! | file (DAX) | none: all of it is read and compared | before programs attach |

use crate::link::{PageRun, RUN_PAGES};
use crate::protocol::Page;
use outrigger_attach::{Mapping, PAGE_BYTES};
use rustix::fs::{FallocateFlags, MemfdFlags, Mode, OFlags, SealFlags};
use rustix::io::Errno;
use std::fs::File;
use std::io::{self, IoSliceMut};
use std::ops::Range;
use std::os::fd::{AsFd, BorrowedFd};
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};
use std::sync::atomic::Ordering;

/// What a region is made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Backing {
    /// Memory in pages of 4 KiB.
    Memory,
    /// Memory in huge pages of 2 MiB, of which the machine must have enough free ones (`vm.nr_hugepages`).
    HugePages,
    /// A file, above all one on persistent memory with DAX.
    File(PathBuf),
    /// Memory of a guard that has ended, kept open by somebody: `/proc/self/fd/3`, for instance. Its pages are what they are.
    Kept(PathBuf),
    /// Memory in pages of 4 KiB that has a name in a file system in memory (tmpfs), and so outlives the guard: made if need be, and else as
    /// it is.
    Named(PathBuf),
}

/// What a region shall be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RegionSettings {
    /// How programs call it: letters, digits, `-`, `_` and `.`, at most 64 of them.
    pub name: String,
    /// Its size in bytes: a multiple of the size of its pages.
    pub bytes: u64,
    /// What it is made of.
    pub backing: Backing,
    /// It begins without contents, to be filled as its pages are touched. Otherwise memory for all of it is taken at once.
    pub empty: bool,
}

/// Why there is no such region.
#[derive(Debug, thiserror::Error)]
#[error("region {name:?}: {what}")]
pub struct RegionError {
    /// Which.
    pub name: String,
    /// The field and what is wrong with it.
    pub what: String,
}

/// Longest name.
const MOST_NAME_BYTES: usize = 64;
const HUGE_PAGE_BYTES: u64 = 2 << 20;
/// What statfs says of tmpfs.
const TMPFS: i64 = 0x0102_1994;

/// A region.
#[derive(Debug)]
pub struct Region {
    name: String,
    file: File,
    /// Of huge pages: the file system has no write(2).
    mapping: Option<Mapping>,
    bytes: u64,
    page_bytes: u64,
    first_page: Page,
    tracked: bool,
}

impl RegionSettings {
    fn error(&self, what: String) -> RegionError {
        RegionError {
            name: self.name.clone(),
            what,
        }
    }

    fn page_bytes(&self) -> u64 {
        match &self.backing {
            Backing::HugePages => HUGE_PAGE_BYTES,
            Backing::Kept(path) if is_of_huge_pages(path) => HUGE_PAGE_BYTES,
            Backing::Memory | Backing::File(_) | Backing::Kept(_) | Backing::Named(_) => {
                PAGE_BYTES as u64
            }
        }
    }

    fn check(&self) -> Result<(), String> {
        let allowed = |c: char| c.is_ascii_alphanumeric() || "-_.".contains(c);
        if self.name.is_empty() || self.name.len() > MOST_NAME_BYTES {
            return Err(format!(
                "name: {} characters, where 1 to {MOST_NAME_BYTES} are allowed",
                self.name.len()
            ));
        }
        if let Some(wrong) = self.name.chars().find(|c| !allowed(*c)) {
            return Err(format!("name: {wrong:?} is not allowed"));
        }
        let page_bytes = self.page_bytes();
        if self.bytes == 0 || !self.bytes.is_multiple_of(page_bytes) {
            return Err(format!(
                "bytes: {} is no multiple of its pages of {page_bytes}",
                self.bytes
            ));
        }
        if self.empty && !matches!(self.backing, Backing::Memory | Backing::Named(_)) {
            return Err(
                "empty: only memory in pages of 4 KiB can be filled as it is touched".to_owned(),
            );
        }
        Ok(())
    }

    fn open(&self) -> Result<File, String> {
        let hint = |error: Errno| match (&self.backing, error) {
            (Backing::HugePages, Errno::NOMEM | Errno::NOSPC) => {
                format!(
                    "bytes: the machine has not {} free huge pages (sysctl vm.nr_hugepages)",
                    self.bytes / HUGE_PAGE_BYTES
                )
            }
            (_, error) => format!("bytes: {} cannot be had: {error}", self.bytes),
        };
        let flags = match &self.backing {
            Backing::File(path) | Backing::Kept(path) => {
                let open = rustix::fs::open(path, OFlags::RDWR | OFlags::CLOEXEC, Mode::empty());
                let file =
                    File::from(open.map_err(|error| format!("{}: {error}", path.display()))?);
                let size = file.metadata().map_err(|error| error.to_string())?.len();
                if size < self.bytes {
                    return Err(format!("bytes: {} has {size} only", path.display()));
                }
                let kept = matches!(self.backing, Backing::Kept(_));
                if kept && rustix::fs::fcntl_get_seals(&file).is_err() {
                    return Err(format!("{}: is no memory file", path.display()));
                }
                return Ok(file);
            }
            Backing::Named(path) => return self.open_named(path),
            Backing::Memory => MemfdFlags::empty(),
            Backing::HugePages => MemfdFlags::HUGETLB | MemfdFlags::HUGE_2MB,
        };
        let flags = flags | MemfdFlags::CLOEXEC | MemfdFlags::ALLOW_SEALING;
        let name = format!("outrigger-{}", self.name);
        let file = rustix::fs::memfd_create(name, flags).map_err(hint)?;
        rustix::fs::ftruncate(&file, self.bytes).map_err(hint)?;
        if !self.empty {
            rustix::fs::fallocate(&file, FallocateFlags::empty(), 0, self.bytes).map_err(hint)?;
        }
        // Who maps it can rely on its size.
        let seals = SealFlags::SHRINK | SealFlags::GROW | SealFlags::SEAL;
        rustix::fs::fcntl_add_seals(&file, seals).map_err(hint)?;
        Ok(file.into())
    }
}

impl RegionSettings {
    fn open_named(&self, path: &Path) -> Result<File, String> {
        let error = |error: Errno| format!("{}: {error}", path.display());
        let flags = OFlags::RDWR | OFlags::CREATE | OFlags::CLOEXEC | OFlags::NOFOLLOW;
        let file = rustix::fs::open(path, flags, Mode::RUSR | Mode::WUSR).map_err(error)?;
        let system = rustix::fs::fstatfs(&file).map_err(error)?;
        if system.f_type != TMPFS {
            return Err(format!(
                "{}: is not in memory: a folder on tmpfs is needed, such as one below /dev/shm",
                path.display()
            ));
        }
        let size = rustix::fs::fstat(&file).map_err(error)?.st_size;
        match u64::try_from(size) {
            Ok(0) => rustix::fs::ftruncate(&file, self.bytes).map_err(error)?,
            Ok(size) if size == self.bytes => {}
            _ => {
                return Err(format!(
                    "{}: is a memory of {size} bytes, where {} are configured",
                    path.display(),
                    self.bytes
                ));
            }
        }
        if !self.empty {
            rustix::fs::fallocate(&file, FallocateFlags::empty(), 0, self.bytes).map_err(error)?;
        }
        Ok(file.into())
    }
}

fn is_of_huge_pages(path: &Path) -> bool {
    rustix::fs::statfs(path).is_ok_and(|system| system.f_bsize.cast_unsigned() == HUGE_PAGE_BYTES)
}

impl Region {
    /// A region whose pages are numbered from `first_page` on, or from the next that is a whole huge page.
    ///
    /// # Errors
    /// When the settings cannot be meant so, or the machine has not what they ask for.
    pub fn create(settings: &RegionSettings, first_page: Page) -> Result<Self, RegionError> {
        let error = |what| settings.error(what);
        settings.check().map_err(error)?;
        let page_bytes = settings.page_bytes();
        let together = Page::try_from(page_bytes / PAGE_BYTES as u64).unwrap_or(Page::MAX);
        let too_many = || error("bytes: more pages than can be numbered".to_owned());
        let first_page = first_page
            .checked_next_multiple_of(together)
            .ok_or_else(too_many)?;
        let pages = Page::try_from(settings.bytes / PAGE_BYTES as u64).map_err(|_| too_many())?;
        first_page.checked_add(pages).ok_or_else(too_many)?;
        let file = settings.open().map_err(error)?;
        let mapping = if page_bytes == HUGE_PAGE_BYTES {
            let mapping = Mapping::new(&file, settings.bytes);
            Some(mapping.map_err(|cause| error(format!("cannot be mapped: {cause}")))?)
        } else {
            None
        };
        Ok(Self {
            name: settings.name.clone(),
            file,
            mapping,
            bytes: settings.bytes,
            page_bytes,
            first_page,
            tracked: !matches!(settings.backing, Backing::File(_)),
        })
    }

    /// How programs call it.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Its size in bytes.
    pub fn bytes(&self) -> u64 {
        self.bytes
    }

    /// The size of its pages in bytes.
    pub fn page_bytes(&self) -> u64 {
        self.page_bytes
    }

    /// The numbers of its pages of 4 KiB.
    pub fn pages(&self) -> Range<Page> {
        let pages = self.bytes / PAGE_BYTES as u64;
        self.first_page..self.first_page + Page::try_from(pages).unwrap_or(Page::MAX)
    }

    /// The kernel tells which of its pages are written.
    pub fn is_tracked(&self) -> bool {
        self.tracked
    }

    /// The memory itself.
    pub fn file(&self) -> BorrowedFd<'_> {
        self.file.as_fd()
    }

    /// Takes memory for all of it that has none yet; that is zero then.
    ///
    /// # Errors
    /// When the machine has not so much.
    pub fn take_all(&self) -> io::Result<()> {
        let flags = FallocateFlags::empty();
        rustix::fs::fallocate(&self.file, flags, 0, self.bytes).map_err(io::Error::from)
    }

    /// Gives the contents of pages up: nothing is there from now on.
    ///
    /// # Errors
    /// When the kernel refuses.
    pub fn discard(&self, pages: Range<Page>) -> io::Result<()> {
        let (start, bytes) = self.place(0, &pages);
        let flags = FallocateFlags::PUNCH_HOLE | FallocateFlags::KEEP_SIZE;
        rustix::fs::fallocate(&self.file, flags, start, bytes).map_err(io::Error::from)
    }

    fn offset(&self, page: Page) -> u64 {
        u64::from(page - self.first_page) * PAGE_BYTES as u64
    }

    /// Where pages are in a mapping that begins at `address`, and their bytes.
    pub(crate) fn place(&self, address: u64, pages: &Range<Page>) -> (u64, u64) {
        let bytes = u64::from(pages.end - pages.start) * PAGE_BYTES as u64;
        (address + self.offset(pages.start), bytes)
    }

    /// The page at so many bytes from the beginning, with those that are protected together with it.
    pub(crate) fn together_at(&self, offset: u64) -> Range<Page> {
        let whole = offset - offset % self.page_bytes;
        let start = self.first_page + (whole / PAGE_BYTES as u64) as Page;
        start..start + (self.page_bytes / PAGE_BYTES as u64) as Page
    }

    /// The pages that are protected together with this one.
    pub(crate) fn together(&self, page: Page) -> Range<Page> {
        self.together_at(self.offset(page))
    }

    /// Reads a page. A page that nothing is in reads as zeros and stays as it is: that takes no memory.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn read(&self, page: Page, into: &mut [u8; PAGE_BYTES]) -> io::Result<()> {
        self.file.read_exact_at(into, self.offset(page))
    }

    /// Reads pages that lie side by side, as [`Self::read`] does.
    ///
    /// # Errors
    /// When they cannot be read.
    pub(crate) fn read_run(&self, first: Page, into: &mut PageRun<'_>) -> io::Result<()> {
        let bytes = into.count() * PAGE_BYTES;
        let mut pages = into.pages();
        let mut count = 0;
        let mut slices: [IoSliceMut<'_>; RUN_PAGES] = std::array::from_fn(|_| match pages.next() {
            Some(page) => {
                count += 1;
                IoSliceMut::new(page)
            }
            None => IoSliceMut::new(&mut []),
        });
        let read = rustix::io::preadv(&self.file, &mut slices[..count], self.offset(first))?;
        drop(pages);
        if read == bytes {
            return Ok(());
        }
        // A part of it only: page by page it is all there, or is not.
        for (page, bytes) in (first..).zip(into.pages()) {
            self.read(page, bytes)?;
        }
        Ok(())
    }

    /// Writes a page, before programs attach.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn write(&self, page: Page, contents: &[u8; PAGE_BYTES]) -> io::Result<()> {
        match &self.mapping {
            None => self.file.write_all_at(contents, self.offset(page)),
            Some(mapping) => {
                let cells = &mapping.cells()[self.offset(page) as usize..][..PAGE_BYTES];
                for (cell, byte) in cells.iter().zip(contents) {
                    cell.store(*byte, Ordering::Relaxed);
                }
                Ok(())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settings(bytes: u64) -> RegionSettings {
        RegionSettings {
            name: "heap".to_owned(),
            bytes,
            backing: Backing::Memory,
            empty: false,
        }
    }

    fn refused(change: impl FnOnce(&mut RegionSettings)) -> String {
        let mut settings = settings(1 << 20);
        change(&mut settings);
        Region::create(&settings, 0)
            .expect_err("refused")
            .to_string()
    }

    #[test]
    fn settings_that_cannot_be_meant_are_named_with_the_region() {
        assert!(refused(|it| it.bytes = 4097).starts_with("region \"heap\": bytes: 4097"));
        assert!(refused(|it| it.bytes = 0).contains("bytes: 0"));
        assert!(refused(|it| it.name = "a/b".to_owned()).contains("name: '/'"));
        assert!(refused(|it| it.name = String::new()).contains("name: 0 characters"));
        assert!(refused(|it| it.bytes = 1 << 60).contains("numbered"));
        assert!(
            refused(|it| it.backing = Backing::File("/nowhere/pmem".into()))
                .contains("/nowhere/pmem")
        );
        assert!(
            refused(|it| {
                it.backing = Backing::HugePages;
                it.bytes = 1 << 20;
            })
            .contains("pages of 2097152")
        );
        assert!(
            refused(|it| {
                it.backing = Backing::HugePages;
                it.bytes = 1 << 43;
            })
            .contains("vm.nr_hugepages")
        );
    }

    #[test]
    fn pages_are_numbered_from_the_first_and_read_as_written() {
        let region = Region::create(&settings(3 * 4096), 7).expect("region");
        assert_eq!(region.pages(), 7..10);
        assert_eq!(region.together(9), 9..10);
        assert_eq!(region.place(0x10000, &(8..10)), (0x11000, 0x2000));
        let mut buffer = [1; PAGE_BYTES];
        region.read(9, &mut buffer).expect("read");
        assert_eq!(buffer, [0; PAGE_BYTES]);
        region.write(8, &[8; PAGE_BYTES]).expect("written");
        region.read(8, &mut buffer).expect("read");
        assert_eq!(buffer, [8; PAGE_BYTES]);
        region.read(10, &mut buffer).expect_err("behind the end");
    }

    #[test]
    fn a_region_that_is_not_empty_has_its_memory_at_once_and_cannot_shrink() {
        let blocks = |empty| {
            let settings = RegionSettings {
                empty,
                ..settings(1 << 20)
            };
            let region = Region::create(&settings, 0).expect("region");
            assert_eq!(rustix::fs::ftruncate(region.file(), 0), Err(Errno::PERM));
            rustix::fs::fstat(region.file()).expect("stat").st_blocks
        };
        assert_eq!((blocks(false), blocks(true)), (2048, 0));
    }

    #[test]
    fn memory_of_a_name_is_there_again_in_its_size_and_gives_up_what_it_is_told_to() {
        let folder = tempfile::tempdir_in("/dev/shm").expect("tmpfs");
        let with = |bytes, path: &Path| RegionSettings {
            backing: Backing::Named(path.to_owned()),
            empty: true,
            ..settings(bytes)
        };
        let path = folder.path().join("region");
        let region = Region::create(&with(8192, &path), 0).expect("region");
        for page in 0..2 {
            region.write(page, &[5; PAGE_BYTES]).expect("written");
        }
        let blocks = |region: &Region| rustix::fs::fstat(region.file()).expect("stat").st_blocks;
        region.discard(0..1).expect("discarded");
        assert_eq!(blocks(&region), 8);
        drop(region);
        let region = Region::create(&with(8192, &path), 0).expect("region");
        let read = [0, 1].map(|page| {
            let mut buffer = [1; PAGE_BYTES];
            region.read(page, &mut buffer).expect("read");
            buffer[0]
        });
        assert_eq!((read, blocks(&region)), ([0, 5], 8));
        region.take_all().expect("taken");
        assert_eq!(blocks(&region), 16);
        let other = Region::create(&with(12288, &path), 0).expect_err("another size");
        assert!(
            other.to_string().contains("is a memory of 8192 bytes"),
            "{other}"
        );
        let disk = Region::create(&with(8192, Path::new("/proc/self/comm")), 0);
        let error = disk.expect_err("not in memory").to_string();
        assert!(error.contains("tmpfs is needed"), "{error}");
    }

    #[test]
    fn a_file_is_a_region_of_its_own_size_at_most() {
        let path = std::env::temp_dir().join(format!("outrigger-region-{}", std::process::id()));
        std::fs::write(&path, vec![3; 8192]).expect("file");
        let with = |bytes| RegionSettings {
            backing: Backing::File(path.clone()),
            ..settings(bytes)
        };
        let large = Region::create(&with(12288), 0)
            .expect_err("too large")
            .to_string();
        let region = Region::create(&with(8192), 0).expect("region");
        std::fs::remove_file(&path).expect("removed");
        assert!(large.contains("has 8192 only"), "{large}");
        let mut buffer = [0; PAGE_BYTES];
        region.read(1, &mut buffer).expect("read");
        assert_eq!((buffer, region.is_tracked()), ([3; PAGE_BYTES], false));
    }
}
