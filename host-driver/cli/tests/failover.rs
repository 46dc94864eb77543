//! `outrigger failover` as a user meets it (FT1).

use std::process::{Command, Output};

fn failover(arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_outrigger"));
    command.arg("failover").args(arguments).output().unwrap()
}

#[test]
fn the_table_names_what_is_lost() {
    let output = failover(&["table"]);
    assert_eq!(output.status.code(), Some(0));
    let table = String::from_utf8(output.stdout).unwrap();
    let panic = table.lines().find(|line| line.starts_with("| panic"));
    assert!(panic.unwrap().contains("lost"), "{table}");
}

#[test]
fn a_configuration_that_is_not_there_or_not_one_is_named() {
    for (arguments, named) in [
        (["status", "--name", "nosuch"], "/nosuch.toml"),
        (["status", "--config", "/dev/null"], "`name`"),
    ] {
        let output = failover(&arguments);
        let error = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{error}");
        assert!(error.contains(named), "{error}");
    }
}
