//! `outrigger guard` as a user meets it (HA3, HA4).

use serde_json::Value;
use std::process::{Command, Output};

fn guard(arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_outrigger"));
    command.arg("guard").args(arguments).output().unwrap()
}

fn text(output: &Output) -> String {
    let error = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(0), "{error}");
    String::from_utf8(output.stdout.clone()).unwrap()
}

#[test]
fn a_plan_is_the_time_left_at_the_bandwidth() {
    // 10 s less 1 + 0.5 + 0.5 + 0.5 s is 7.5 s; at 1 MB/s and half of it counted on, 3.75 MB.
    let plan = [
        "plan",
        "--hold-up-ms",
        "10000",
        "--bandwidth-bytes-per-s",
        "1000000",
        "--safety-percent",
        "50",
    ];
    let value = guard(&[&plan[..], &["--dirty-bytes", "3750000", "--json"]].concat());
    let value: Value = serde_json::from_str(&text(&value)).unwrap();
    assert_eq!(value["budget_bytes"], 3_750_000);
    assert_eq!(value["hold_up_needed_ms"], 10_000);
    let short = text(&guard(&[
        "plan",
        "--hold-up-ms",
        "2000",
        "--bandwidth-bytes-per-s",
        "1",
    ]));
    assert!(short.contains("nothing can be saved"), "{short}");
}

#[test]
fn an_impossible_plan_is_refused_by_name() {
    for (flag, value) in [
        ("--safety-percent", "101"),
        ("--bandwidth-bytes-per-s", "0"),
        ("--poll-ms", "-1"),
        ("--poll-ms", "18446744073709551615"),
        ("--dirty-bytes", "18446744073709551615"),
    ] {
        let mut arguments = vec!["plan", "--hold-up-ms", "10000"];
        if flag != "--bandwidth-bytes-per-s" {
            arguments.extend(["--bandwidth-bytes-per-s", "1"]);
        }
        let argument = format!("{flag}={value}");
        arguments.push(&argument);
        let output = guard(&arguments);
        let error = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{argument}");
        assert!(error.contains(flag), "{argument}: {error}");
    }
}

#[test]
fn worlds_are_counted_and_one_is_told() {
    let value = text(&guard(&[
        "simulate", "--runs", "50", "--seed", "7", "--json",
    ]));
    let value: Value = serde_json::from_str(&value).unwrap();
    assert_eq!(value["counts"]["worlds"], 50);
    assert!(value["counts"]["handed_over"].as_u64() > Some(0), "{value}");
    let story = text(&guard(&["simulate", "--story", "--seed", "7"]));
    assert!(
        story.lines().next().unwrap().contains("First <- Start"),
        "{story}"
    );
    let output = guard(&["simulate", "--runs", "0"]);
    assert_eq!(output.status.code(), Some(2));
}

const CONFIGURATION: &str = r#"
memory = "m"
pages = 64
host = "a"
peer = "b"
certificates = "/c"
state = "/s"
contents = "/m"
image = "/i"
application_socket = "/a"
control_socket = "/x"

[link]
listen = "127.0.0.1:1"

[power]
hold_up_ms = 10000
bandwidth_bytes_per_s = 1000000
"#;

#[test]
fn a_plan_says_what_a_second_host_is_served_if_the_battery_is_short() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("guard.toml");
    let arguments = [
        "plan",
        "--hold-up-ms",
        "10000",
        "--bandwidth-bytes-per-s",
        "1000000",
        "--config",
        file.to_str().unwrap(),
    ];
    let etcd = "[arbiter]\nkind = \"etcd\"\nendpoints = [\"https://e\"]\nprefix = \"p\"\nauthority = \"/e\"\ncertificate = \"/e\"\nkey = \"/e\"\n";
    let early = "[protocol]\nsignal = \"early\"\nahead_ms = 3000\n";
    let by_force = "without an arbiter silence is no hand-over";
    let last_epoch = "takes over with the last complete epoch";
    let void = "void once this one is silent for 3000 ms (nobody has seen what it did)";
    for (more, wanted, other) in [
        (String::new(), vec![by_force], vec![last_epoch, void]),
        (etcd.to_owned(), vec![last_epoch], vec![by_force, void]),
        (
            format!("{etcd}{early}"),
            vec![last_epoch, void],
            vec![by_force],
        ),
        (early.to_owned(), vec![by_force, void], vec![last_epoch]),
    ] {
        std::fs::write(&file, format!("{CONFIGURATION}{more}")).unwrap();
        let plain = text(&guard(&arguments));
        let json = text(&guard(&[&arguments[..], &["--json"]].concat()));
        let value: Value = serde_json::from_str(&json).unwrap();
        let served = value["served_if_short"].as_str().unwrap();
        assert!(plain.contains(served), "{plain}");
        assert!(wanted.iter().all(|part| served.contains(part)), "{served}");
        assert!(!other.iter().any(|part| served.contains(part)), "{served}");
    }
    std::fs::write(&file, "memory = 1").unwrap();
    let output = guard(&arguments);
    let error = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(2), "{error}");
    assert!(error.contains("guard.toml"), "{error}");
}
