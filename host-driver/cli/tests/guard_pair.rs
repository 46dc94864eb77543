//! A pair of hosts as a user sets it up: certificates in two commands, two daemons, a test of a power failure, and back (HA1 to HA8).

use outrigger_guard::daemon::application::Application;
use serde_json::Value;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

/// Longest wait for anything; the machine may be busy.
const LIMIT: Duration = Duration::from_secs(60);

fn outrigger(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_outrigger"))
        .args(arguments)
        .output()
        .unwrap()
}

fn text(output: &Output) -> String {
    let error = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(0), "{error}");
    String::from_utf8(output.stdout.clone()).unwrap()
}

/// A daemon that ends with the test.
struct Daemon(Child);

impl Drop for Daemon {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn daemon(arguments: &[&str], file: &str) -> Daemon {
    let child = Command::new(env!("CARGO_BIN_EXE_outrigger"))
        .args(arguments)
        .args(["--config", file])
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn();
    Daemon(child.unwrap())
}

fn wait_phase(file: &str, phase: &str) -> Value {
    wait_status(file, phase, |status| status["phase"] == phase)
}

fn wait_status(file: &str, what: &str, is_wanted: impl Fn(&Value) -> bool) -> Value {
    let end = Instant::now() + LIMIT;
    loop {
        let output = outrigger(&["guard", "status", "--config", file, "--json"]);
        if output.status.success() {
            let status: Value = serde_json::from_slice(&output.stdout).unwrap();
            if is_wanted(&status) {
                return status;
            }
        }
        assert!(Instant::now() < end, "{file}: not {what}: {output:?}");
    }
}

fn configuration(folder: &Path, name: &str, hosts: [&str; 2], way: &str) -> PathBuf {
    let own = folder.join(name);
    std::fs::create_dir_all(&own).unwrap();
    let (own, folder_text) = (own.display(), folder.display());
    let [host, peer] = hosts;
    let text = format!(
        "memory = \"m\"\npages = 32\nkind = \"pages\"\nhost = \"{host}\"\npeer = \"{peer}\"\ncertificates = \"{folder_text}/certs\"\n\
         state = \"{own}/state\"\ncontents = \"{own}/contents\"\nimage = \"{own}/image\"\n\
         application_socket = \"{own}/app\"\ncontrol_socket = \"{own}/ctl\"\n\
         [link]\n{way}\n[power]\nhold_up_ms = 60000\nbandwidth_bytes_per_s = 1000000\n"
    );
    let file = folder.join(format!("{name}.toml"));
    std::fs::write(&file, text).unwrap();
    file
}

#[test]
fn two_hosts_are_paired_and_the_memory_goes_over_and_back() {
    let folder = tempfile::Builder::new().prefix("og").tempdir().unwrap();
    let certs = folder.path().join("certs").display().to_string();
    text(&outrigger(&["certs", "init", "--folder", &certs]));
    text(&outrigger(&[
        "certs",
        "issue",
        "127.0.0.1",
        "localhost",
        "--folder",
        &certs,
    ]));
    let port = TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap()
        .port();
    let guard = configuration(
        folder.path(),
        "guard",
        ["127.0.0.1", "localhost"],
        &format!("connect = \"localhost:{port}\""),
    );
    let standby = configuration(
        folder.path(),
        "standby",
        ["localhost", "127.0.0.1"],
        &format!("listen = \"127.0.0.1:{port}\""),
    );
    let [guard, standby] = [guard, standby].map(|file| file.display().to_string());
    // Without notes this host does not know whether it may run.
    let output = outrigger(&["guard", "run", "--config", &guard]);
    assert_eq!(output.status.code(), Some(2));
    let error = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(error.contains("guard/state: no notes"), "{error}");
    let _first = daemon(&["guard", "run", "--create"], &guard);
    let _second = daemon(&["standby", "run"], &standby);
    wait_phase(&guard, "protected");
    let mut application = Application::connect(&folder.path().join("guard/app"), LIMIT).unwrap();
    application.write(7, &[42; 4096]).unwrap();

    let output = outrigger(&["standby", "take", "--config", &standby]);
    assert_eq!(output.status.code(), Some(2));
    let error = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(error.contains("no complete memory is kept here"), "{error}");

    text(&outrigger(&[
        "guard",
        "test-power-fail",
        "--config",
        &guard,
        "--for-ms",
        "500",
    ]));
    wait_phase(&standby, "protected");
    let mut application = Application::connect(&folder.path().join("standby/app"), LIMIT).unwrap();
    assert_eq!(application.read(7).unwrap(), [42; 4096]);
    application.write(8, &[43; 4096]).unwrap();
    // A host without AC would hand the memory back at once.
    wait_status(&guard, "AC", |status| status["power"] == true);
    text(&outrigger(&["guard", "failback", "--config", &standby]));
    wait_phase(&guard, "protected");
    let mut application = Application::connect(&folder.path().join("guard/app"), LIMIT).unwrap();
    assert_eq!(application.read(8).unwrap(), [43; 4096]);

    let table = text(&outrigger(&["guard", "status", "--config", &guard]));
    assert!(table.contains("protected"), "{table}");
    let metrics = text(&outrigger(&[
        "guard",
        "status",
        "--config",
        &guard,
        "--prometheus",
    ]));
    let labels = "{memory=\"m\",host=\"127.0.0.1\"}";
    assert!(
        metrics.contains(&format!("outrigger_guard_pages{labels} 32\n")),
        "{metrics}"
    );
    let report = folder.path().join("guard.html").display().to_string();
    let watch = ["guard", "watch", "--config", &guard, "--interval-ms", "10"];
    let json = ["--count", "3", "--json", "--report", &report];
    let watched = text(&outrigger(&[&watch[..], &json].concat()));
    let samples: Vec<Value> = watched
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(samples.len(), 3);
    for sample in &samples {
        assert_eq!(sample["status"]["memory"], "m", "{sample}");
        assert!(sample["seconds"].is_number(), "{sample}");
    }
    let report = std::fs::read_to_string(&report).unwrap();
    assert!(
        report.contains("<svg") && report.contains("3 samples"),
        "{report}"
    );
    let lines = text(&outrigger(&[&watch[..], &["--count", "2"]].concat()));
    assert_eq!(lines.matches("protected").count(), 2, "{lines}");
}

#[test]
fn certificates_and_configurations_that_are_wrong_are_named() {
    let folder = tempfile::tempdir().unwrap();
    let certs = folder.path().join("certs").display().to_string();
    let issued = outrigger(&["certs", "issue", "a", "--folder", &certs]);
    assert_eq!(issued.status.code(), Some(2));
    assert!(
        String::from_utf8_lossy(&issued.stderr).contains("ca"),
        "{issued:?}"
    );
    text(&outrigger(&["certs", "init", "--folder", &certs]));
    text(&outrigger(&[
        "certs", "issue", "a", "--days", "5", "--folder", &certs,
    ]));
    let listed = text(&outrigger(&["certs", "list", "--folder", &certs, "--json"]));
    let listed: Value = serde_json::from_str(&listed).unwrap();
    assert_eq!(
        (listed[0]["host"].as_str(), listed[1]["host"].as_str()),
        (Some("ca"), Some("a"))
    );
    let renewed = text(&outrigger(&["certs", "renew", "--folder", &certs]));
    assert!(renewed.contains("a.pem: expires in 36"), "{renewed}");
    let again = text(&outrigger(&["certs", "renew", "--folder", &certs]));
    assert_eq!(again, "nothing to renew\n");

    let file = configuration(
        folder.path(),
        "guard",
        ["a", "b"],
        "listen = \"127.0.0.1:1\"\nsilence_ms = 1",
    );
    let file = file.display().to_string();
    let output = outrigger(&["guard", "run", "--config", &file]);
    assert_eq!(output.status.code(), Some(2));
    let error = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(
        error.contains("guard.toml: link.silence_ms = 1: 10 to"),
        "{error}"
    );
}
