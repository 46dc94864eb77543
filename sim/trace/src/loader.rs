//! Where the dynamic loader's image lies in a recorded program.
//!
//! The image (with its zero-initialised end) is dropped from recordings. Its size is read from the loader's ELF file: the
//! heap of a position-independent program starts directly behind it, so a range guessed too large would silently lose
//! the heap. Its place is read from the running process, else valgrind's usual place is taken.

use object::elf::{FileHeader64, PT_LOAD};
use object::read::elf::{FileHeader, ProgramHeader};
use object::{BigEndian, LittleEndian};
use outrigger_registers::parameters::PAGE_BYTES;
use std::ops::Range;
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};
use std::{ffi::OsStr, fs, io};

/// Where valgrind on x86-64 puts the loader of a dynamically linked program.
const USUAL_BASE: u64 = 0x0400_0000;
/// Scripts that name scripts as their interpreter, at most so many deep (the kernel's own limit is 4).
const MAX_SCRIPT_DEPTH: usize = 4;

/// The loader of a program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct LoaderImage {
    /// Its file, symbolic links resolved.
    pub path: PathBuf,
    /// Bytes from the start of its image to its end, zero-initialised data included, in whole pages.
    pub bytes: u64,
}

impl LoaderImage {
    /// The loader that `program` (an executable or a script) asks for; none when it is statically linked.
    ///
    /// # Errors
    /// When a file cannot be read or is no x86-64 executable.
    pub fn of_program(program: &Path) -> io::Result<Option<Self>> {
        let mut path = program.to_owned();
        for _ in 0..=MAX_SCRIPT_DEPTH {
            let bytes = fs::read(&path).map_err(|error| explain(&path, error))?;
            match bytes.strip_prefix(b"#!") {
                Some(script) => {
                    path = script_interpreter(script)
                        .ok_or_else(|| invalid(&path, "names no interpreter"))?
                }
                None => {
                    let Some(loader) =
                        requested_loader(&bytes).map_err(|what| invalid(&path, &what))?
                    else {
                        return Ok(None);
                    };
                    let path = loader
                        .canonicalize()
                        .map_err(|error| explain(&loader, error))?;
                    let image = fs::read(&path).map_err(|error| explain(&path, error))?;
                    let bytes = image_bytes(&image).map_err(|what| invalid(&path, &what))?;
                    return Ok(Some(Self { path, bytes }));
                }
            }
        }
        Err(invalid(program, "is a script of a script of a script ..."))
    }

    /// The addresses of the image in the running process `process_id`.
    pub fn addresses(&self, process_id: u32) -> Range<u64> {
        let base = fs::read(format!("/proc/{process_id}/maps"))
            .ok()
            .and_then(|maps| lowest_mapping(&maps, &self.path))
            .unwrap_or(USUAL_BASE);
        base..base + self.bytes
    }
}

/// The interpreter that a script's first line (without `#!`) names.
fn script_interpreter(script: &[u8]) -> Option<PathBuf> {
    let line = script.split(|&byte| byte == b'\n').next()?;
    let name = line
        .split(|byte| byte.is_ascii_whitespace())
        .find(|word| !word.is_empty())?;
    Some(PathBuf::from(OsStr::from_bytes(name)))
}

/// Parses an ELF file for this machine; valgrind's address layout is known here for x86-64 only.
fn parse_elf(bytes: &[u8]) -> Result<&FileHeader64<LittleEndian>, String> {
    let header = FileHeader64::<LittleEndian>::parse(bytes).map_err(|_| {
        match FileHeader64::<BigEndian>::parse(bytes) {
            Ok(_) => "is an executable for another machine".to_owned(),
            Err(_) => "is neither a 64-bit executable nor a script".to_owned(),
        }
    })?;
    if header.e_machine(LittleEndian) != object::elf::EM_X86_64 {
        return Err("is not an x86-64 executable; only those can be recorded".to_owned());
    }
    Ok(header)
}

fn requested_loader(program: &[u8]) -> Result<Option<PathBuf>, String> {
    let header = parse_elf(program)?;
    let segments = header
        .program_headers(LittleEndian, program)
        .map_err(|error| error.to_string())?;
    for segment in segments {
        if let Some(name) = segment
            .interpreter(LittleEndian, program)
            .map_err(|error| error.to_string())?
        {
            return Ok(Some(PathBuf::from(OsStr::from_bytes(name))));
        }
    }
    Ok(None)
}

/// Bytes between the first and the last page of the loaded segments.
fn image_bytes(loader: &[u8]) -> Result<u64, String> {
    let header = parse_elf(loader)?;
    let segments = header
        .program_headers(LittleEndian, loader)
        .map_err(|error| error.to_string())?;
    let loaded = segments
        .iter()
        .filter(|segment| segment.p_type(LittleEndian) == PT_LOAD);
    let (mut low, mut high) = (u64::MAX, 0);
    for segment in loaded {
        let start = segment.p_vaddr(LittleEndian);
        low = low.min(start);
        high = high.max(start.saturating_add(segment.p_memsz(LittleEndian)));
    }
    if low >= high {
        return Err("has no loaded segment".to_owned());
    }
    let page = PAGE_BYTES as u64;
    (high - low / page * page)
        .checked_next_multiple_of(page)
        .ok_or_else(|| "has impossible segments".to_owned())
}

/// Lowest start address of the mappings of `file` in the text of `/proc/PID/maps`.
fn lowest_mapping(maps: &[u8], file: &Path) -> Option<u64> {
    maps.split(|&byte| byte == b'\n')
        .filter(|line| line.ends_with(file.as_os_str().as_bytes()))
        .filter_map(|line| {
            let start = line.split(|&byte| byte == b'-').next()?;
            u64::from_str_radix(std::str::from_utf8(start).ok()?, 16).ok()
        })
        .min()
}

fn explain(path: &Path, error: io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", path.display()))
}

fn invalid(path: &Path, what: &str) -> io::Error {
    io::Error::new(
        io::ErrorKind::InvalidData,
        format!("{} {what}", path.display()),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_loader_of_this_test_and_its_size() {
        let image = LoaderImage::of_program(&std::env::current_exe().unwrap())
            .unwrap()
            .expect("dynamically linked");
        assert!(image.path.is_absolute() && image.path.exists());
        assert!(image.bytes > 0 && image.bytes.is_multiple_of(PAGE_BYTES as u64));
        // This process has the same loader mapped: file mappings and size must agree with what the kernel did.
        let range = image.addresses(std::process::id());
        let maps = fs::read_to_string("/proc/self/maps").unwrap();
        let mapped = maps
            .lines()
            .filter(|line| line.ends_with(image.path.to_str().unwrap()));
        let ends = mapped.map(|line| {
            let end = line.split(['-', ' ']).nth(1).unwrap();
            u64::from_str_radix(end, 16).unwrap()
        });
        let last = ends.max().expect("the loader is mapped");
        assert!(range.contains(&(last - 1)), "{range:x?} {last:x}");
        assert!(
            range.end - last <= 2 * PAGE_BYTES as u64,
            "{range:x?} {last:x}"
        );
    }

    #[test]
    fn scripts_lead_to_their_interpreter() {
        let folder = tempfile::tempdir().unwrap();
        let script = folder.path().join("script");
        fs::write(&script, "#! /bin/sh -e\nexit 0\n").unwrap();
        let direct = LoaderImage::of_program(Path::new("/bin/sh")).unwrap();
        assert_eq!(LoaderImage::of_program(&script).unwrap(), direct);
        fs::write(&script, format!("#!{}\n", script.display())).unwrap();
        assert!(
            LoaderImage::of_program(&script)
                .unwrap_err()
                .to_string()
                .contains("script of a script")
        );
        fs::write(&script, "hello").unwrap();
        assert!(
            LoaderImage::of_program(&script)
                .unwrap_err()
                .to_string()
                .contains("neither")
        );
    }

    #[test]
    fn base_comes_from_the_maps_text() {
        let maps = b"04001000-04027000 r-xp 1000 0:1 7 /lib/ld.so\n04000000-04001000 r--p 0 0:1 7 /lib/ld.so\n\
                     00108000-00110000 r--p 0 0:1 8 /bin/x\n";
        assert_eq!(
            lowest_mapping(maps, Path::new("/lib/ld.so")),
            Some(0x0400_0000)
        );
        assert_eq!(lowest_mapping(maps, Path::new("/lib/ld.other")), None);
    }
}
