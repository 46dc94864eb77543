//! The static library of a package, for tests that compile programs in C.

use std::path::{Path, PathBuf};
use std::process::Command;

/// Builds it as whoever links it does; where it is.
pub fn build(package: &str) -> PathBuf {
    let mut build = Command::new(env!("CARGO"));
    build.args(["build", "--package", package]);
    if !cfg!(debug_assertions) {
        build.arg("--release");
    }
    let own = std::env::current_exe().expect("own name");
    let folder = own.parent().and_then(Path::parent).expect("a folder");
    let target = folder.parent().expect("a folder");
    let built = build
        .env("CARGO_TARGET_DIR", target)
        .status()
        .expect("cargo");
    assert!(built.success());
    folder.join(format!("lib{}.a", package.replace('-', "_")))
}
