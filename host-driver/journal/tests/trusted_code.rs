//! Where trusted code may be: `unsafe`, write-backs and fences in one folder of at most 300 lines.

use std::fs;
use std::path::{Path, PathBuf};

const MOST_LINES: usize = 300;

fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder of the crate") {
        let path = entry.expect("an entry of it").path();
        if path.is_dir() {
            files.extend(sources(&path));
        } else {
            files.push(path);
        }
    }
    files
}

#[test]
fn trusted_code_is_in_one_small_folder() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let trusted = source.join("persistence");
    let mut lines = 0;
    for file in sources(&source) {
        let text = fs::read_to_string(&file).expect("a source file");
        if file.starts_with(&trusted) {
            lines += text.lines().count();
        } else {
            for word in ["unsafe ", "asm!", "_mm_"] {
                assert!(!text.contains(word), "{} has `{word}`", file.display());
            }
        }
    }
    assert!(lines > 100, "the folder has moved: {lines} lines in it");
    assert!(lines <= MOST_LINES, "{lines} lines of trusted code");
}
