//! `vm.toml`: what is wrong is named with its file, its key, its value and what is allowed.

mod support;

use clap::Parser;
use outrigger_failover::command::{self, FailoverCommand};
use outrigger_failover::machine;
use std::path::PathBuf;
use support::pair::{Pair, Plan};

struct Files {
    pair: Pair,
}

impl Files {
    fn new(programs: bool) -> Self {
        Self {
            pair: Pair::new(&Plan {
                programs,
                ..Plan::default()
            }),
        }
    }

    fn vm(&self) -> PathBuf {
        self.pair.folder.path().join("vm.toml")
    }

    /// Reads a machine that is right but for one line, with the guard's configuration as it is.
    fn read(&self, key: &str, value: &str) -> Result<machine::Configuration, String> {
        let mut text = String::new();
        for (name, right) in [
            ("qemu", "\"qemu-system-x86_64\""),
            ("arguments", "[\"-m\", \"64\"]"),
            ("folder", "\"/run/outrigger/vm\""),
            ("listen", "\"0.0.0.0:7700\""),
            ("connect", "\"beta.example:7700\""),
            ("answer_ms", "2000"),
            ("copy_ms", "30000"),
            ("silence_ms", "3000"),
            ("copies", "2"),
            ("precopy", "true"),
            ("precopy_bytes_per_s", "100000000"),
            ("throttle_from_percent", "60"),
            ("longest_throttle_from_percent", "80"),
        ] {
            let value = if name == key { value } else { right };
            text.push_str(&format!("{name} = {value}\n"));
        }
        std::fs::write(self.vm(), text).unwrap();
        let path = self.pair.file(0);
        let guard = outrigger_guard::daemon::Configuration::read(&path).unwrap();
        machine::Configuration::read(&self.vm(), (&path, &guard)).map_err(|error| error.to_string())
    }

    /// The guard tells of AC, and does nothing.
    fn tells(self) -> Self {
        let path = self.pair.file(0);
        let text = std::fs::read_to_string(&path).unwrap();
        let text = text.replace("[power]\n", "[power]\non_loss = \"tell\"\n");
        std::fs::write(path, text).unwrap();
        self
    }
}

#[test]
fn a_machine_is_read() {
    let files = Files::new(false).tells();
    let machine = files.read("copies", "5").unwrap();
    assert_eq!(machine.copies, 5);
    assert!(machine.precopy);
    let none = files.read("precopy", "false").unwrap();
    assert!(!none.precopy);
    assert_eq!(machine.arguments, ["-m", "64"]);
}

#[test]
fn what_is_wrong_is_named_with_what_is_allowed() {
    let files = Files::new(false).tells();
    let long = format!("\"/{}\"", "x".repeat(100));
    for (key, value, allowed) in [
        ("qemu", "\"\"", "the program is needed"),
        ("folder", "\"vm\"", "an absolute path of at most 98 bytes"),
        (
            "folder",
            long.as_str(),
            "an absolute path of at most 98 bytes",
        ),
        ("connect", "\"beta.example\"", "HOST:PORT is needed"),
        ("connect", "\":7700\"", "HOST:PORT is needed"),
        ("connect", "\"beta.example:70000\"", "HOST:PORT is needed"),
        ("answer_ms", "9", "10 to 3600000 are allowed"),
        ("silence_ms", "0", "10 to 3600000 are allowed"),
        ("copies", "0", "1 to 100 are allowed"),
        ("throttle_from_percent", "0", "1 to 99 are allowed"),
        (
            "longest_throttle_from_percent",
            "60",
            "61 to 100 are allowed",
        ),
        (
            "precopy_bytes_per_s",
            "1000",
            "1048576 to 1099511627776 are allowed",
        ),
        // 60 s of battery, of which 350 ms are over before and after.
        (
            "copy_ms",
            "59651",
            "10 to 59650 are allowed, as the guard's battery lasts 60000 ms",
        ),
    ] {
        let error = files.read(key, value).unwrap_err();
        let shown = value.trim_matches('"');
        for part in ["vm.toml: ", key, shown, allowed] {
            assert!(error.contains(part), "{key} = {value}: {error}");
        }
    }
    assert!(files.read("copy_ms", "59650").is_ok());
    let unknown = files.read("copies", "1\nspeed = 3").unwrap_err();
    assert!(unknown.contains("speed"), "{unknown}");
}

#[test]
fn arguments_that_are_the_supervisors_are_refused_with_one_hyphen_and_with_two() {
    let files = Files::new(false).tells();
    for argument in [
        "-S",
        "-incoming",
        "-loadvm",
        "-preconfig",
        "-qmp",
        "-qmp-pretty",
        "-mon",
        "-monitor",
        "-readconfig",
        "-daemonize",
        "-snapshot",
        "-action",
        "-no-shutdown",
        "-watchdog-action",
    ] {
        for argument in [argument.to_owned(), format!("-{argument}")] {
            let error = files
                .read("arguments", &format!("[\"{argument}\"]"))
                .unwrap_err();
            let name = argument.trim_start_matches('-');
            let wanted = format!("arguments = \"{argument}\": -{name} is not allowed: ");
            assert!(error.contains(&wanted), "{error}");
        }
    }
    // A value that looks like one, and an argument that begins like one.
    assert!(
        files
            .read("arguments", "[\"-name\", \"qmp\", \"-smp\", \"1\"]")
            .is_ok()
    );
}

#[test]
fn a_guard_that_is_none_for_machines_is_refused() {
    let hands_over = Files::new(false).read("copies", "2").unwrap_err();
    let wanted = "guard.toml: power.on_loss = \"hand-over\": \"tell\" is needed for a machine";
    assert!(hands_over.contains(wanted), "{hands_over}");
    let programs = Files::new(true).tells().read("copies", "2").unwrap_err();
    let wanted = "guard.toml: kind = \"programs\": \"pages\" is needed for a machine";
    assert!(programs.contains(wanted), "{programs}");
}

#[derive(Debug, Parser)]
struct Line {
    #[command(subcommand)]
    command: FailoverCommand,
}

/// Runs a command line as `outrigger failover` does.
fn outrigger_failover(words: &[&str]) -> Result<String, String> {
    let words = ["outrigger failover"].iter().chain(words);
    let line = Line::try_parse_from(words).map_err(|error| error.to_string())?;
    command::execute(&line.command).map_err(|error| format!("{error:#}"))
}

#[test]
fn the_command_takes_a_machine_or_a_program_and_names_what_is_wrong() {
    let files = Files::new(false).tells();
    files.read("copies", "2").unwrap();
    let name = files.pair.folder.path().join("failover.toml");
    let guard = files.pair.file(0);
    let text = format!(
        "name = \"vm\"\nguard = {guard:?}\ncontrol_socket = {:?}\n",
        files.pair.folder.path().join("fo")
    );
    std::fs::write(&name, text).unwrap();
    let (name, vm) = (name.to_str().unwrap(), files.vm());
    let vm = vm.to_str().unwrap();
    for side in ["run", "standby"] {
        let neither = outrigger_failover(&[side, "--config", name]).unwrap_err();
        assert!(neither.contains("--vm <FILE.toml>"), "{neither}");
        let both = [side, "--config", name, "--vm", vm, "--", "program"];
        let both = outrigger_failover(&both).unwrap_err();
        assert!(both.contains("cannot be used with"), "{both}");
        // A guard for machines is none for programs.
        let program = outrigger_failover(&[side, "--config", name, "--", "program"]);
        let program = program.unwrap_err();
        assert!(
            program.contains("kind: \"programs\" is needed"),
            "{program}"
        );
        let text = std::fs::read_to_string(vm).unwrap();
        std::fs::write(vm, text.replace("\"-m\"", "\"-incoming\"")).unwrap();
        let wrong = outrigger_failover(&[side, "--config", name, "--vm", vm]).unwrap_err();
        assert!(
            wrong.contains("vm.toml: arguments = \"-incoming\": "),
            "{wrong}"
        );
        std::fs::write(vm, text).unwrap();
    }
}
