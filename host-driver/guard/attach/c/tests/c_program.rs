//! A program in C attaches through the header.

mod library;

use outrigger_guard::memory::freezer::Freezer;
use outrigger_guard::memory::{
    Backing, MemoryError, MemorySettings, Pace, ProtectedMemory, RegionSettings, Thresholds,
};
use std::path::Path;
use std::process::{Command, Output};

const PROGRAM: &str = r#"
#include "outrigger_attach.h"
#include <stdio.h>
int main(int count, char **words) {
    char error[200];
    if (count != 3) return 2;
    void *region = outrigger_attach(words[1], words[2], error, sizeof error);
    if (!region) { puts(error); return 1; }
    ((char *)outrigger_pointer(region))[4097] = 'c';
    printf("%zu bytes\n", outrigger_bytes(region));
    outrigger_detach(region);
    return outrigger_attach(words[1], 0, error, 5) ? 3 : (puts(error), 0);
}
"#;

fn run(program: &Path, socket: &Path, name: &str) -> (Option<i32>, String) {
    let Output { status, stdout, .. } = Command::new(program)
        .arg(socket)
        .arg(name)
        .output()
        .expect("the program runs");
    (status.code(), String::from_utf8(stdout).expect("text"))
}

#[test]
fn a_program_in_c_attaches_writes_and_detaches() {
    let folder = std::env::temp_dir().join(format!("outrigger-c-{}", std::process::id()));
    std::fs::create_dir(&folder).expect("folder");
    let library = library::build(env!("CARGO_PKG_NAME"));
    let (source, program) = (folder.join("program.c"), folder.join("program"));
    std::fs::write(&source, PROGRAM).expect("source");
    let compiled = Command::new("cc")
        .args([
            "-Wall",
            "-Wextra",
            "-Werror",
            "-I",
            concat!(env!("CARGO_MANIFEST_DIR"), "/include"),
        ])
        .arg("-o")
        .args([&program, &source, &library])
        .args(["-lpthread", "-ldl", "-lm"])
        .status()
        .expect("cc");
    assert!(compiled.success());
    let socket = folder.join("guard");
    let (code, text) = run(&program, &socket, "heap");
    assert_eq!(code, Some(1));
    assert!(text.contains("cannot connect: No such file"), "{text}");
    let memory = match ProtectedMemory::start(MemorySettings {
        regions: vec![RegionSettings {
            name: "heap".to_owned(),
            bytes: 1 << 20,
            backing: Backing::Memory,
            empty: false,
        }],
        socket: socket.clone(),
        users: Vec::new(),
        freezer: Freezer::Signals,
        budget_bytes: 1 << 20,
        thresholds: Thresholds::default(),
        pace: Pace::default(),
        standing: false,
        bound: false,
    }) {
        Ok(memory) => memory,
        // It says what it needs.
        Err(MemoryError::Userfaultfd(error)) => {
            println!("SKIPPED: {}", MemoryError::Userfaultfd(error));
            return;
        }
        Err(error) => panic!("{error}"),
    };
    let (code, text) = run(&program, &socket, "heap");
    assert_eq!((code, text.as_str()), (Some(0), "1048576 bytes\nsock\n"));
    memory.scan().expect("scanned");
    assert_eq!(
        (memory.next_dirty(0), memory.unsaved().dirty_pages),
        (Some(1), 1)
    );
    let mut contents = [0; 4096];
    memory.copy_page(1, 1, &mut contents).expect("copied");
    assert_eq!(&contents[..3], [0, b'c', 0]);
    drop(memory);
    std::fs::remove_dir_all(&folder).expect("removed");
}
