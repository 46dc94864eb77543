//! The guest's first and only file system: busybox, modules in the order in which they are loaded, the command with its libraries.

use super::packages::Packages;
use crate::process::output_of;
use anyhow::{Context, bail};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

const FOLDERS: [&str; 10] = [
    "bin", "etc", "proc", "sys", "dev", "mnt", "tmp", "run", "run/lock", "modules",
];
const PROGRAM: u32 = 0o100_755;
const TEXT: u32 = 0o100_644;
const FOLDER: u32 = 0o040_755;

/// What is in an image besides busybox.
pub(super) struct Contents<'c> {
    /// What the guest does.
    pub(super) init: &'c str,
    /// Modules that it asks for, loaded in this order, each behind what it needs.
    pub(super) modules: &'c [&'c str],
    /// Programs of this machine, with the libraries that they are loaded with.
    pub(super) programs: &'c [&'c Path],
    /// Other files: name and text.
    pub(super) texts: &'c [(&'c str, &'c str)],
}

/// An archive in the format that kernels unpack (cpio, "newc").
#[derive(Default)]
struct Archive {
    bytes: Vec<u8>,
    entries: u32,
    folders: BTreeSet<PathBuf>,
}

impl Archive {
    fn add(&mut self, name: &str, mode: u32, content: &[u8]) {
        self.entries += 1;
        let size = content.len();
        let numbers = [
            self.entries,
            mode,
            0,
            0,
            1,
            0,
            size as u32,
            0,
            0,
            0,
            0,
            name.len() as u32 + 1,
            0,
        ];
        self.bytes.extend_from_slice(b"070701");
        for number in numbers {
            self.bytes
                .extend_from_slice(format!("{number:08x}").as_bytes());
        }
        self.bytes.extend_from_slice(name.as_bytes());
        self.bytes.push(0);
        self.pad();
        self.bytes.extend_from_slice(content);
        self.pad();
    }

    fn pad(&mut self) {
        let length = self.bytes.len().next_multiple_of(4);
        self.bytes.resize(length, 0);
    }

    fn folder(&mut self, path: &Path) {
        if let Some(parent) = path.parent().filter(|parent| *parent != Path::new("")) {
            self.folder(parent);
        }
        if self.folders.insert(path.to_owned()) {
            self.add(&path.to_string_lossy(), FOLDER, &[]);
        }
    }

    /// A file of this machine, in the folder that it has to be in.
    fn file(&mut self, name: &str, from: &Path) -> anyhow::Result<()> {
        let content = fs::read(from).with_context(|| from.display().to_string())?;
        if let Some(folder) = Path::new(name).parent() {
            self.folder(folder);
        }
        self.add(name, PROGRAM, &content);
        Ok(())
    }

    fn finished(mut self) -> Vec<u8> {
        self.add("TRAILER!!!", 0, &[]);
        self.bytes
    }
}

/// Writes the image.
pub(super) fn write(
    image: &Path,
    packages: &Packages,
    contents: &Contents<'_>,
) -> anyhow::Result<()> {
    let mut archive = Archive::default();
    for folder in FOLDERS {
        archive.folder(Path::new(folder));
    }
    archive.file("bin/busybox", &packages.busybox)?;
    archive.add("init", PROGRAM, contents.init.as_bytes());
    for (name, text) in contents.texts {
        archive.add(name, TEXT, text.as_bytes());
    }
    let modules = modules_in_order(&packages.kernel, contents.modules)?;
    let mut order = String::new();
    for module in &modules {
        let name = module.file_name().unwrap_or_default().to_string_lossy();
        archive.file(&format!("modules/{name}"), module)?;
        order.push_str(&format!("{name}\n"));
    }
    archive.add("modules/order", TEXT, order.as_bytes());
    let mut all_libraries = BTreeSet::new();
    for program in contents.programs {
        let name = program.file_name().unwrap_or_default().to_string_lossy();
        archive.file(&format!("bin/{name}"), program)?;
        all_libraries.extend(libraries(program)?);
    }
    for library in all_libraries {
        let name = library.to_string_lossy();
        archive.file(name.trim_start_matches('/'), &library)?;
    }
    fs::write(image, archive.finished()).with_context(|| image.display().to_string())
}

/// Libraries that a program is loaded with, the loader among them.
fn libraries(program: &Path) -> anyhow::Result<Vec<PathBuf>> {
    let mut command = Command::new("ldd");
    command.arg(program);
    let text = output_of(&mut command, Duration::from_secs(60))?;
    Ok(libraries_in(&text))
}

fn libraries_in(text: &str) -> Vec<PathBuf> {
    text.split_whitespace()
        .filter(|word| word.starts_with('/'))
        .map(PathBuf::from)
        .collect()
}

/// Names are written with `-` or `_`, as it comes.
fn module_name(path: &str) -> String {
    path.replace('-', "_")
}

/// The modules and those that they need, each behind what it needs.
fn modules_in_order(kernel: &Path, wanted: &[&str]) -> anyhow::Result<Vec<PathBuf>> {
    let mut all = BTreeMap::new();
    let mut folders = vec![kernel.join("lib/modules")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).with_context(|| folder.display().to_string())? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "ko") {
                let stem = path.file_stem().unwrap_or_default().to_string_lossy();
                all.insert(module_name(&stem), path);
            }
        }
    }
    let mut order = Vec::new();
    for name in wanted {
        add_module(&module_name(name), &all, &mut order)?;
    }
    Ok(order)
}

fn add_module(
    name: &str,
    all: &BTreeMap<String, PathBuf>,
    order: &mut Vec<PathBuf>,
) -> anyhow::Result<()> {
    let Some(path) = all.get(name) else {
        bail!("the kernel has no module {name}");
    };
    if order.contains(path) {
        return Ok(());
    }
    let content = fs::read(path).with_context(|| path.display().to_string())?;
    for needed in needed_by(&content) {
        add_module(&needed, all, order)?;
    }
    order.push(path.clone());
    Ok(())
}

/// Names of the modules that a module states it needs.
fn needed_by(content: &[u8]) -> Vec<String> {
    const KEY: &[u8] = b"\0depends=";
    let Some(at) = content.windows(KEY.len()).position(|part| part == KEY) else {
        return Vec::new();
    };
    let value = content[at + KEY.len()..].split(|byte| *byte == 0).next();
    String::from_utf8_lossy(value.unwrap_or_default())
        .split(',')
        .filter(|name| !name.is_empty())
        .map(module_name)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn needed_modules_and_libraries_are_read() {
        let module = b"...\0license=GPL\0depends=vfio-pci-core,vfio\0retpoline=Y\0";
        assert_eq!(needed_by(module), ["vfio_pci_core", "vfio"]);
        assert_eq!(needed_by(b"\0depends=\0"), [""; 0]);
        let text =
            "\tlinux-vdso.so.1 (0x1)\n\tlibc.so.6 => /lib/libc.so.6 (0x2)\n\t/lib64/ld.so (0x3)\n";
        let expected = ["/lib/libc.so.6", "/lib64/ld.so"].map(PathBuf::from);
        assert_eq!(libraries_in(text), expected);
    }

    #[test]
    fn archives_have_folders_before_files_and_aligned_entries() {
        let mut archive = Archive::default();
        archive.folder(Path::new("a/b"));
        archive.add("a/b/c", PROGRAM, b"12345");
        let bytes = archive.finished();
        let text = String::from_utf8_lossy(&bytes);
        let at = |name: &str| text.find(name).expect(name);
        assert!(at("a\0") < at("a/b\0") && at("a/b\0") < at("a/b/c\0"));
        assert_eq!(bytes.len() % 4, 0);
        assert_eq!(text.matches("070701").count(), 4);
    }
}
