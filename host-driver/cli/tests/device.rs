//! The commands for cards, as a user meets them, on a simulated card that the same command serves.

use serde_json::Value;
use std::io::{BufRead, BufReader, Read, Write};
use std::os::unix::net::UnixStream;
use std::os::unix::process::ExitStatusExt;
use std::path::PathBuf;
use std::process::{Child, Command, Output, Stdio};
use std::time::Duration;

/// A served card and a folder for files.
struct Card {
    folder: tempfile::TempDir,
    server: Child,
}

fn outrigger(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_outrigger"));
    command.args(arguments).stdin(Stdio::null());
    command
}

fn first_line(output: impl Read) -> String {
    let mut line = String::new();
    BufReader::new(output).read_line(&mut line).unwrap();
    line
}

impl Card {
    /// Serves a golden model and waits until it is ready.
    fn serve() -> Self {
        Self::serve_with(&[])
    }

    /// The same with a link on which no page is late or lost.
    fn serve_punctual() -> Self {
        Self::serve_with(&[
            "--jitter-ns=0",
            "--loss-per-million=0",
            "--reorder-per-million=0",
            "--error-per-million=0",
        ])
    }

    fn serve_with(link: &[&str]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let socket = folder.path().join("card");
        let mut server = outrigger(&["sim", "device", "--golden", "--socket"])
            .arg(&socket)
            .args(link)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let line = first_line(server.stdout.take().unwrap());
        assert_eq!(line, format!("ready: {} (golden)\n", socket.display()));
        Self { folder, server }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn device(&self) -> String {
        format!("vfio-user:{}", self.path("card").display())
    }

    /// Runs a command on the card.
    fn run(&self, arguments: &[&str]) -> Output {
        let mut command = outrigger(arguments);
        command.args(["--device", &self.device()]).output().unwrap()
    }

    /// Standard output of a command that must succeed.
    fn good(&self, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        let error = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(0), "{arguments:?}: {error}");
        String::from_utf8(output.stdout).unwrap()
    }

    /// Standard error of a command that must end with a code.
    fn bad(&self, code: i32, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        assert_eq!(output.status.code(), Some(code), "{arguments:?}");
        String::from_utf8(output.stderr).unwrap()
    }

    /// First and last line of standard error of a command that is interrupted once it has said something.
    fn interrupted(&self, arguments: &[&str]) -> [String; 2] {
        let mut command = outrigger(arguments)
            .args(["--device", &self.device()])
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(command.stderr.take().unwrap()).lines();
        let first = lines.next().unwrap().unwrap();
        terminate(&command, "-INT");
        let last = lines.map(Result::unwrap).last().unwrap();
        assert_eq!(command.wait().unwrap().code(), Some(2), "{last}");
        [first, last]
    }

    fn json(&self, arguments: &[&str]) -> Value {
        let with_json = [arguments, &["--json"]].concat();
        serde_json::from_str(&self.good(&with_json)).unwrap()
    }
}

impl Drop for Card {
    fn drop(&mut self) {
        // Already waited for where a test ends it.
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

fn terminate(child: &Child, signal: &str) {
    let process = child.id().to_string();
    let status = Command::new("kill").args([signal, &process]).status();
    assert!(status.unwrap().success());
}

#[test]
fn a_self_test_passes_and_tells_each_check() {
    let card = Card::serve();
    let text = card.good(&["device", "selftest"]);
    assert!(
        text.ends_with(&format!("PASS  {}\n", card.device())),
        "{text}"
    );
    let checks = text.lines().filter(|line| line.starts_with("ok  ")).count();
    assert_eq!(checks, 13, "{text}");
    let value = card.json(&["device", "selftest"]);
    assert_eq!(value["passed"], true);
    assert_eq!(value["checks"].as_array().unwrap().len(), 13);
}

#[test]
fn a_card_is_shown_with_its_blocks() {
    let card = Card::serve();
    let text = card.good(&["device", "info"]);
    for needle in [
        "1d1d:0a9e",
        "0x600  type 0x0007  version 1  statistics",
        "frames",
    ] {
        assert!(text.contains(needle), "{needle}: {text}");
    }
    let value = card.json(&["device", "info"]);
    assert_eq!(value["blocks"].as_array().unwrap().len(), 8);
    assert_eq!(value["hardware"]["frames"], 4096);
}

#[test]
fn settings_are_loaded_all_or_none_and_survive() {
    let card = Card::serve();
    let write = |name: &str, text: &str| {
        let path = card.path(name);
        std::fs::write(&path, text).unwrap();
        path.to_str().unwrap().to_owned()
    };
    let good = write("good.toml", "deadline_cycles = 1500\nlate_bit = 11\n");
    let text = card.good(&["agent", "configure", &good]);
    assert!(text.contains("reply bound 1532 cycles"), "{text}");
    let value = card.json(&["agent", "configure", &good]);
    assert_eq!(value["settings"]["deadline_cycles"], 1500);
    assert_eq!(value["reply_bound_cycles"], 1532);
    for (text, needle) in [
        ("late_bit = 10\ndeadline_cycles = 4990\n", "DEADLINE_CYCLES"),
        ("fence_frame = 0\n", "fence_frame"),
        ("late_bit = \"ten\"\n", "late_bit"),
        ("latebit = 10\n", "latebit"),
    ] {
        let bad = write("bad.toml", text);
        let error = card.bad(2, &["agent", "configure", &bad]);
        assert!(
            error.contains("bad.toml") && error.contains(needle),
            "{error}"
        );
        let status = card.json(&["agent", "status"]);
        assert_eq!(status["settings"]["deadline_cycles"], 1500, "{text}");
        assert_eq!(status["settings"]["late_bit"], 11, "{text}");
    }
    card.good(&["device", "reset"]);
    let text = card.good(&["agent", "status"]);
    assert!(text.contains("deadline_cycles       1500"), "{text}");
    assert_eq!(card.json(&["agent", "stats"])["pages_late"], 0);
}

#[test]
fn frames_are_posted_as_a_range_once() {
    let card = Card::serve();
    let text = card.good(&["agent", "post-frames", "--first", "8", "--frames", "100"]);
    assert!(text.contains("100 of 4096 frames posted"), "{text}");
    // By another process: the free list belongs to the card.
    assert_eq!(card.json(&["agent", "status"])["frames"]["free"], 100);
    let error = card.bad(2, &["agent", "post-frames"]);
    assert!(error.contains("frame 8 was posted before"), "{error}");
    let counts = card.json(&["agent", "post-frames", "--first", "108"]);
    assert_eq!(
        (&counts["posted"], &counts["free"]),
        (&4096.into(), &4096.into())
    );
    let error = card.bad(2, &["agent", "post-frames", "--first", "4096"]);
    assert!(error.contains("frames"), "{error}");
}

#[test]
fn frames_that_somebody_left_are_withdrawn() {
    let card = Card::serve();
    card.good(&["agent", "post-frames", "--first", "16", "--frames", "6"]);
    let some = card.json(&["agent", "withdraw-frames", "--frames", "2"]);
    let withdrawn = some["withdrawn"].as_array().unwrap();
    assert_eq!(
        (withdrawn.len(), &some["frames"]["free"]),
        (2, &4.into()),
        "{some}"
    );
    let ours = |frame: &Value| (16..22).contains(&frame.as_u64().unwrap());
    assert!(withdrawn.iter().all(ours), "{some}");
    let error = card.bad(2, &["agent", "withdraw-frames", "--frames", "5"]);
    assert!(
        error.contains("5 frames: no more than 4 were free"),
        "{error}"
    );
    let text = card.good(&["agent", "withdraw-frames"]);
    assert!(text.contains(" 0 frames withdrawn"), "{text}");
    // The card is as unused as before.
    card.good(&["device", "selftest"]);
    let error = card.bad(2, &["agent", "withdraw-frames", "--frames", "0"]);
    assert!(error.contains("--frames"), "{error}");
}

#[test]
fn a_card_is_timed_and_left_as_it_was() {
    let card = Card::serve();
    let times = card.json(&["device", "bench", "--rounds", "1"]);
    for who in ["driver", "bare"] {
        for what in [
            "register_read_ns",
            "interrupt_ns",
            "doorbell_to_event_ns",
            "copy_ns",
        ] {
            let time = times[who][what].as_f64().unwrap();
            assert!(time > 0.0, "{who} {what}: {times}");
        }
    }
    // Its frames are taken back, so the self-test finds the agent unused.
    card.good(&["device", "selftest"]);
    let error = card.bad(2, &["device", "bench", "--rounds", "0"]);
    assert!(error.contains("--rounds"), "{error}");
}

#[test]
fn a_card_in_use_is_not_timed_and_keeps_frames_and_settings() {
    let card = Card::serve();
    card.good(&["agent", "post-frames", "--first", "16", "--frames", "16"]);
    let before = card.json(&["agent", "status"]);
    let error = card.bad(2, &["device", "bench", "--rounds", "1"]);
    assert!(error.contains("16 frames are posted"), "{error}");
    let error = card.bad(1, &["device", "selftest"]);
    assert!(error.contains("16 frames are posted"), "{error}");
    assert_eq!(card.json(&["agent", "status"]), before);
}

#[test]
fn timing_that_is_interrupted_leaves_the_card_unused() {
    let card = Card::serve();
    let [first, last] = card.interrupted(&["device", "bench", "--rounds", "1000"]);
    assert!(first.contains("round 1 of 1000"), "{first}");
    assert!(last.contains("interrupted before round"), "{last}");
    assert_eq!(
        card.json(&["agent", "status"])["settings"]["fetch_timeout_cycles"],
        25_000
    );
    card.good(&["device", "selftest"]);
}

#[test]
fn a_first_walk_passes_and_leaves_the_card_unused() {
    let card = Card::serve_punctual();
    let walk = ["agent", "first-walk", "--expect-pattern=simulation"];
    let text = card.good(&walk);
    assert!(
        text.ends_with(&format!("PASS  {}\n", card.device())),
        "{text}"
    );
    for needle in ["100, all eight entries", "HOLDS_TAKEN 1", "pattern: right"] {
        assert!(text.contains(needle), "{needle}: {text}");
    }
    let value = card.json(&[&walk[..], &["--lines", "7"]].concat());
    assert_eq!(value["passed"], true, "{value}");
    assert_eq!(value["walk"]["lines"], 7, "{value}");
    assert_eq!(value["walk"]["reply_bound_cycles"], 2032, "{value}");
    assert!(value["walk"]["reply"]["p99"].as_u64().unwrap() > 0);
    card.good(&["device", "selftest"]);
}

#[test]
fn a_first_walk_that_is_wrong_says_so_and_leaves_the_card_unused() {
    let card = Card::serve_punctual();
    // What is compared is another remote side's pattern.
    let error = card.bad(1, &["agent", "first-walk", "--expect-pattern"]);
    assert!(error.contains("line 0: page 0 in frame"), "{error}");
    let late = ["agent", "first-walk", "--deadline-cycles", "64"];
    let error = card.bad(1, &late);
    assert!(error.contains("DEADLINE_CYCLES = 64; it came"), "{error}");
    let output = card.run(&[&late[..], &["--json"]].concat());
    assert_eq!(output.status.code(), Some(1));
    let value: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(value["passed"], false);
    assert!(value["error"].as_str().unwrap().contains("line 0"));
    card.good(&["device", "selftest"]);
    card.good(&["agent", "post-frames", "--frames", "5"]);
    let error = card.bad(2, &["agent", "first-walk"]);
    assert!(error.contains("5 frames are posted"), "{error}");
    card.good(&["agent", "first-walk", "--lines", "3", "--force"]);
    assert_eq!(card.json(&["agent", "status"])["frames"]["free"], 5);
    for (flag, value) in [
        ("--lines", "0"),
        ("--lines", "2049"),
        ("--deadline-cycles", "4990"),
        ("--agent-megahertz", "0.5"),
    ] {
        let error = card.bad(2, &["agent", "first-walk", "--force", flag, value]);
        assert!(!error.is_empty(), "{flag} {value}");
    }
}

#[test]
fn a_first_walk_that_is_interrupted_leaves_the_card_unused() {
    let card = Card::serve_punctual();
    let [first, last] = card.interrupted(&["agent", "first-walk", "--lines", "2048"]);
    assert!(first.contains("line 0 of 2048"), "{first}");
    assert!(last.contains("the card is as before"), "{last}");
    card.good(&["device", "selftest"]);
}

#[test]
fn a_self_test_that_is_interrupted_leaves_the_card_unused() {
    let card = Card::serve();
    let mut test = outrigger(&["device", "selftest", "--device", &card.device()])
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(test.stdout.take().unwrap()).lines();
    let first = lines.next().unwrap().unwrap();
    assert!(first.contains("identity"), "{first}");
    terminate(&test, "-INT");
    let last = lines.map(Result::unwrap).last().unwrap();
    assert!(last.starts_with("PASS"), "{last}");
    // 0 if it had ended just before.
    let code = test.wait().unwrap().code();
    assert!(matches!(code, Some(0 | 2)), "{code:?}");
    card.good(&["device", "selftest"]);
}

#[test]
fn a_card_has_one_owner_who_is_named_to_the_second() {
    let card = Card::serve();
    let mut owner = outrigger(&["agent", "events", "--device", &card.device()])
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let line = first_line(owner.stderr.take().unwrap());
    assert_eq!(line, format!("following events of {}\n", card.device()));
    let needle = format!("process {} has it open", owner.id());
    let error = card.bad(2, &["device", "selftest"]);
    assert!(error.contains(&needle), "{error}");
    terminate(&owner, "-KILL");
    owner.wait().unwrap();
    // Its lock is gone with it, and the card survives.
    card.good(&["device", "selftest"]);
}

#[test]
fn following_events_ends_when_it_is_told() {
    let card = Card::serve();
    assert_eq!(card.good(&["agent", "events", "--seconds", "0"]), "");
    assert_eq!(card.good(&["agent", "events", "--count", "0"]), "");
}

#[test]
fn the_server_ends_well_on_a_signal_and_its_socket_is_gone() {
    for (signal, in_use) in [("-TERM", false), ("-INT", true)] {
        let mut card = Card::serve();
        let device = card.device();
        let mut client = in_use.then(|| {
            let mut client = outrigger(&["agent", "events", "--device", &device]);
            let mut client = client.stderr(Stdio::piped()).spawn().unwrap();
            first_line(client.stderr.take().unwrap());
            client
        });
        terminate(&card.server, signal);
        let status = card.server.wait().unwrap();
        assert_eq!(status.code(), Some(0), "{:?}", status.signal());
        assert!(!card.path("card").exists());
        if let Some(client) = &mut client {
            // A driver whose card is gone says so by itself.
            assert_eq!(client.wait().unwrap().code(), Some(2));
        }
        let error = card.bad(2, &["device", "info"]);
        assert!(error.contains("does not exist"), "{error}");
        assert!(!card.path("card.lock").exists() || in_use);
    }
}

#[test]
fn names_that_mean_nothing_are_refused() {
    for device in ["card", "vfio-user:", "0000:3b:00"] {
        let output = outrigger(&["device", "info", "--device", device]).output();
        let output = output.unwrap();
        assert_eq!(output.status.code(), Some(2), "{device}");
        let error = String::from_utf8(output.stderr).unwrap();
        assert!(error.contains("vfio-user"), "{error}");
    }
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("precious");
    std::fs::write(&file, "text").unwrap();
    let lock = folder.path().join("precious.lock");
    std::fs::write(&lock, "text").unwrap();
    let name = format!("vfio-user:{}", file.display());
    let output = outrigger(&["device", "info", "--device", &name]).output();
    let error = String::from_utf8(output.unwrap().stderr).unwrap();
    assert!(error.contains("precious is not a socket"), "{error}");
    assert_eq!(std::fs::read(&lock).unwrap(), b"text");
    let mut command = outrigger(&["sim", "device", "--golden", "--socket"]);
    let output = command.arg(&file).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(std::fs::read(&file).unwrap(), b"text");
    let mut command = outrigger(&["sim", "device", "--deadline-cycles", "9", "--socket"]);
    let output = command.arg(folder.path().join("card")).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    let error = String::from_utf8(output.stderr).unwrap();
    assert!(error.contains("--deadline-cycles"), "{error}");
}

#[test]
fn cards_of_a_machine_are_listed_and_bound_dry() {
    let sysfs = tempfile::tempdir().unwrap();
    let card = sysfs.path().join("bus/pci/devices/0000:3b:00.0");
    std::fs::create_dir_all(&card).unwrap();
    std::fs::write(card.join("vendor"), "0x1d1d\n").unwrap();
    std::fs::write(card.join("device"), "0x0a9e\n").unwrap();
    std::fs::write(card.join("driver_override"), "(null)\n").unwrap();
    let run = |arguments: &[&str]| {
        let mut command = outrigger(&[&["device"], arguments].concat());
        let output = command.arg("--sysfs").arg(sysfs.path()).output().unwrap();
        let error = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(0), "{arguments:?}: {error}");
        String::from_utf8(output.stdout).unwrap()
    };
    assert_eq!(run(&["list"]), "0000:3b:00.0  driver -  IOMMU group -\n");
    let text = run(&["bind", "3b:00.0", "--dry-run"]);
    assert!(text.contains("\"vfio-pci\" > "), "{text}");
    let untouched = std::fs::read(card.join("driver_override")).unwrap();
    assert_eq!(untouched, b"(null)\n");
    let text = run(&["bind", "3b:00.0", "--dry-run", "--json"]);
    let value: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(value["device"], "0000:3b:00.0");
    assert_eq!(value["writes"][0]["text"], "vfio-pci\n");
    assert_eq!(value["done"], false);
    let untouched = std::fs::read(card.join("driver_override")).unwrap();
    assert_eq!(untouched, b"(null)\n");
    assert_eq!(run(&["unbind", "3b:00.0"]), "0000:3b:00.0: nothing to do\n");
}

#[test]
fn a_watch_samples_in_lines_and_objects() {
    let card = Card::serve();
    let text = card.good(&["agent", "watch", "--count", "3", "--interval-ms", "10"]);
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines.len(), 4, "{text}");
    assert!(
        lines[0].contains("pages_late/s") && lines[0].ends_with("free_frames"),
        "{text}"
    );
    let watch = [
        "agent",
        "watch",
        "--json",
        "--count",
        "2",
        "--interval-ms",
        "10",
    ];
    let text = card.good(&watch);
    let objects: Vec<Value> = text
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(objects.len(), 2, "{text}");
    assert_eq!(objects[1]["device"], card.device());
    assert_eq!(objects[1]["totals"]["pages_late"], 0);
    assert_eq!(objects[1]["frames"]["free"], 0);
    for wrong in [
        ["--interval-ms", "9"],
        ["--count", "0"],
        ["--prometheus", "0.0.0.0:9464"],
    ] {
        let error = card.bad(2, &[&["agent", "watch"], &wrong[..]].concat());
        assert!(
            error.contains(wrong[0]) && error.contains(wrong[1]),
            "{error}"
        );
    }
}

#[test]
fn a_watch_configures_serves_metrics_and_ends_on_a_signal() {
    let card = Card::serve();
    let settings = card.path("settings.toml");
    std::fs::write(&settings, "deadline_cycles = 1500\n").unwrap();
    let metrics = card.path("metrics");
    let mut watch = outrigger(&[
        "agent",
        "watch",
        "--interval-ms",
        "50",
        "--device",
        &card.device(),
    ])
    .arg("--configuration")
    .arg(&settings)
    .arg(format!("--prometheus=unix:{}", metrics.display()))
    .stdout(Stdio::piped())
    .spawn()
    .unwrap();
    // The second line: by then the first sample has been published.
    let mut lines = BufReader::new(watch.stdout.take().unwrap()).lines();
    assert!(lines.next().unwrap().unwrap().contains("seconds"));
    lines.next().unwrap().unwrap();
    let mut client = UnixStream::connect(&metrics).unwrap();
    client
        .set_read_timeout(Some(Duration::from_secs(30)))
        .unwrap();
    client
        .write_all(b"GET /metrics HTTP/1.1\r\nhost: card\r\n\r\n")
        .unwrap();
    let mut answer = String::new();
    client.read_to_string(&mut answer).unwrap();
    let line = format!(
        "outrigger_reply_bound_cycles{{device=\"{}\"}} 1532",
        card.device()
    );
    assert!(
        answer.lines().any(|found| found == line),
        "{line}: {answer}"
    );
    terminate(&watch, "-TERM");
    assert_eq!(watch.wait().unwrap().code(), Some(0));
    assert!(!metrics.exists());
}

#[test]
fn a_watch_of_a_card_that_goes_ends_with_its_name_and_code_2() {
    let mut card = Card::serve();
    let mut watch = outrigger(&[
        "agent",
        "watch",
        "--interval-ms",
        "10",
        "--device",
        &card.device(),
    ])
    .stdout(Stdio::piped())
    .stderr(Stdio::piped())
    .spawn()
    .unwrap();
    let mut lines = BufReader::new(watch.stdout.take().unwrap()).lines();
    lines.next().unwrap().unwrap();
    card.server.kill().unwrap();
    card.server.wait().unwrap();
    // Lines go on to be read, so that a full pipe does not hold the watch.
    lines.for_each(drop);
    let mut error = String::new();
    watch
        .stderr
        .take()
        .unwrap()
        .read_to_string(&mut error)
        .unwrap();
    assert_eq!(watch.wait().unwrap().code(), Some(2), "{error}");
    assert!(error.contains(&card.device()), "{error}");
}

#[test]
fn a_watch_that_nobody_reads_ends_and_lets_the_card_go() {
    let card = Card::serve();
    let arguments = [
        "agent",
        "watch",
        "--interval-ms",
        "10",
        "--device",
        &card.device(),
    ];
    let mut watch = outrigger(&arguments)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // The first line, and nothing more: the pipe is closed here.
    first_line(watch.stdout.take().unwrap());
    let output = watch.wait_with_output().unwrap();
    let errors = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(0), "{errors}");
    card.good(&["device", "info"]);
}

#[test]
fn manual_pages_and_the_udev_rule_come_from_the_command() {
    let output = |arguments: &[&str]| {
        let output = outrigger(arguments).output().unwrap();
        (
            output.status.code(),
            String::from_utf8(output.stdout).unwrap(),
            String::from_utf8(output.stderr).unwrap(),
        )
    };
    let (code, page, _) = output(&["man", "agent", "watch"]);
    assert_eq!(code, Some(0));
    for needle in [".TH outrigger-agent-watch 1", "prometheus", "interval\\-ms"] {
        assert!(page.contains(needle), "{needle}: {page}");
    }
    let (code, _, error) = output(&["man", "agent", "wash"]);
    assert_eq!(code, Some(2));
    assert!(error.contains("wash: no such command of agent"), "{error}");
    let folder = tempfile::tempdir().unwrap();
    // The folder need not be there.
    let pages = folder.path().join("share/man1");
    let (code, ..) = output(&["man", "--output", pages.to_str().unwrap()]);
    assert_eq!(code, Some(0));
    for page in [
        "outrigger.1",
        "outrigger-device-bind.1",
        "outrigger-agent-watch.1",
    ] {
        assert!(pages.join(page).is_file(), "{page}");
    }
    let file = pages.join("outrigger.1");
    let (code, _, error) = output(&["man", "--output", file.to_str().unwrap()]);
    assert_eq!(code, Some(2));
    assert!(error.contains("outrigger.1: cannot be a folder"), "{error}");
    let (_, rule, _) = output(&["device", "udev-rule"]);
    assert!(
        rule.contains("ATTR{vendor}==\"0x1d1d\", ATTR{device}==\"0x0a9e\""),
        "{rule}"
    );
}

/// `outrigger image`, on the tree that this is built from: a simulated card has the right ids and registers, and nobody is there to be asked.
#[test]
fn an_image_is_verified_on_a_card_and_not_written_unasked() {
    let card = Card::serve();
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");
    let state = card.path("state.json").display().to_string();
    let common = ["--source", root, "--state", &state, "--board", "alveo-u250"];
    let value = card.json(&[&["image", "verify"][..], &common].concat());
    assert_eq!(value["verified"], true);
    let image = card.path("alveo_u250.mcs");
    std::fs::write(&image, "not an image").unwrap();
    let image = image.display().to_string();
    let error = card.bad(
        2,
        &[&["image", "flash", "--image", &image][..], &common].concat(),
    );
    assert!(error.contains("alveo_u250.mcs.json"), "{error}");
    let mut nowhere = outrigger(&["image", "verify", "--device", "vfio-user:/nowhere"]);
    let output = nowhere.args(common).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    let list = outrigger(&["image", "list", "--source", root, "--state", &state])
        .output()
        .unwrap();
    assert!(String::from_utf8_lossy(&list.stdout).contains("trellisboard"));
}
