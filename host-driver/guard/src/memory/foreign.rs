//! Mappings of a region in all processes: what is written through one that nobody registered is not noticed.

use super::region::Region;
use rustix::process::Pid;
use std::fs;

/// A mapping of a region in another process.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ForeignMapping {
    /// Of this process.
    pub pid: u32,
    /// Where it begins.
    pub address: u64,
    /// It can be written to.
    pub writable: bool,
}

/// The device and the number of a region's file, as maps have them.
fn identity(region: &Region) -> std::io::Result<((u32, u32), u64)> {
    let stat = rustix::fs::fstat(region.file())?;
    let device = (
        rustix::fs::major(stat.st_dev),
        rustix::fs::minor(stat.st_dev),
    );
    Ok((device, stat.st_ino))
}

/// Finds all mappings of a region in the processes that this one may look at, itself left out.
///
/// # Errors
/// When /proc or the region cannot be read.
pub fn find(region: &Region) -> std::io::Result<Vec<ForeignMapping>> {
    let identity = identity(region)?;
    let own = std::process::id();
    let mut found = Vec::new();
    for entry in fs::read_dir("/proc")?.flatten() {
        let name = entry.file_name();
        let pid = name.to_str().and_then(|name| name.parse::<u32>().ok());
        let Some(pid) = pid.filter(|pid| *pid != own) else {
            continue;
        };
        // One that is not ours to look at, or gone.
        let Ok(maps) = fs::read_to_string(entry.path().join("maps")) else {
            continue;
        };
        let mappings = maps.lines().filter_map(Line::parse);
        let of_region = mappings.filter(|line| line.identity == identity);
        found.extend(of_region.map(|line| ForeignMapping {
            pid,
            address: line.address,
            writable: line.writable,
        }));
    }
    Ok(found)
}

/// Whether a process has a region mapped from an address on.
///
/// # Errors
/// When its maps or the region cannot be read.
pub(super) fn has(region: &Region, pid: Pid, address: u64) -> std::io::Result<bool> {
    let identity = identity(region)?;
    let maps = fs::read_to_string(format!("/proc/{}/maps", pid.as_raw_nonzero()))?;
    let mut mappings = maps.lines().filter_map(Line::parse);
    Ok(mappings.any(|line| (line.address, line.identity) == (address, identity)))
}

struct Line {
    address: u64,
    writable: bool,
    /// Device and number of the file.
    identity: ((u32, u32), u64),
}

impl Line {
    /// `7f10e000-7f20e000 rw-s 00000000 00:01 4711    /memfd:outrigger-heap (deleted)`
    fn parse(line: &str) -> Option<Self> {
        let mut fields = line.split_ascii_whitespace();
        let (start, _) = fields.next()?.split_once('-')?;
        let writable = fields.next()?.contains('w');
        let (major, minor) = fields.nth(1)?.split_once(':')?;
        let hexadecimal = |text| u32::from_str_radix(text, 16).ok();
        Some(Self {
            address: u64::from_str_radix(start, 16).ok()?,
            writable,
            identity: (
                (hexadecimal(major)?, hexadecimal(minor)?),
                fields.next()?.parse().ok()?,
            ),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_of_maps_says_where_and_what() {
        let text = "7f10e000-7f20e000 rw-s 00000000 fd:01 4711    /memfd:outrigger-heap (deleted)";
        let line = Line::parse(text).expect("a line");
        assert_eq!(line.address, 0x7f10_e000);
        assert_eq!((line.identity, line.writable), (((0xfd, 1), 4711), true));
        assert!(Line::parse("7f10e000 rw-s").is_none());
    }
}
