//! Build script: of the default sizes the checked-in register block is compiled; of others it is made from the table, which knows them.

use outrigger_registers::generate::{register_block, write_rules};
use outrigger_registers::parameters::IS_DEFAULT;
use std::path::Path;
use std::{env, fs};

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rustc-check-cfg=cfg(other_sizes)");
    if IS_DEFAULT {
        return;
    }
    println!("cargo::rustc-cfg=other_sizes");
    let folder = env::var_os("OUT_DIR").expect("cargo sets OUT_DIR");
    for (name, text) in [
        ("register_block.rs", register_block()),
        ("write_rules.rs", write_rules()),
    ] {
        let file = Path::new(&folder).join(name);
        // An included file has no head of its own.
        let included = text.replace("//!", "//");
        fs::write(&file, included).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    }
}
