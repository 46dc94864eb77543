//! `outrigger image` against fake tools, a fake card, and openFPGALoader without a cable (DR6).

use clap::Parser;
use outrigger_image::command::{Failed, Identity, ImageCommand, Surroundings, execute};
use outrigger_image::state;
use outrigger_registers::table::build_hash;
use serde_json::Value;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

#[derive(Debug, Parser)]
struct CommandLine {
    #[command(subcommand)]
    command: ImageCommand,
}

/// A user with or without a terminal, and a card that may answer.
#[derive(Default)]
struct Desk {
    printed: String,
    told: Vec<String>,
    asked: Vec<String>,
    answer: Option<&'static str>,
    card: Option<Identity>,
}

impl Surroundings for Desk {
    fn print(&mut self, text: &str) -> anyhow::Result<()> {
        self.printed.push_str(text);
        Ok(())
    }

    fn tell(&mut self, line: &str) {
        self.told.push(line.to_owned());
    }

    fn ask(&mut self, question: &str) -> anyhow::Result<Option<String>> {
        self.asked.push(question.to_owned());
        Ok(self.answer.map(str::to_owned))
    }

    fn identify(&mut self, device: &str) -> anyhow::Result<Identity> {
        self.card
            .clone()
            .ok_or_else(|| anyhow::anyhow!("{device}: no such device"))
    }
}

/// A bench with fake tools in a folder.
struct Bench {
    folder: TempDir,
}

impl Bench {
    fn new() -> Self {
        let bench = Self {
            folder: tempfile::tempdir().expect("a folder"),
        };
        bench.tool("yosys", "echo 'Yosys 0.70'");
        // Emits: a file for each name behind the folder, which stands behind --.
        bench.tool(
            "cargo",
            "case \"$1\" in --version) echo 'cargo 1.90.0';; *) while [ \"$1\" != -- ]; do shift; done; folder=$2; shift 2; env | grep ^OUTRIGGER_ > $folder/variables; for name in \"$@\"; do echo \"module $name\" > $folder/$name.v; done;; esac",
        );
        bench.tool("nextpnr", "echo 'nextpnr-0.11.1'");
        // Makes the image: the file behind --bit.
        bench.tool(
            "ecppack",
            "case \"$*\" in *--bit*) for word in \"$@\"; do last=$word; done; echo image > \"$last\";; esac",
        );
        bench.tool(
            "loader",
            "echo 'openFPGALoader v0.10.0'; echo \"$@\" >> $(dirname $0)/loaded",
        );
        bench
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn tool(&self, name: &str, text: &str) {
        let file = self.path(name);
        fs::write(&file, format!("#!/bin/sh\n{text}\n")).expect("written");
        fs::set_permissions(&file, fs::Permissions::from_mode(0o755)).expect("set");
    }

    fn run(&self, desk: &mut Desk, words: &[&str]) -> anyhow::Result<()> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        let mut line = vec!["image".to_owned()];
        line.extend(
            words
                .iter()
                .map(|word| word.replace("HERE", &self.folder.path().to_string_lossy())),
        );
        line.extend(["--source".to_owned(), root.to_string_lossy().into_owned()]);
        line.extend([
            "--state".to_owned(),
            self.path("state.json").to_string_lossy().into_owned(),
        ]);
        execute(&CommandLine::try_parse_from(line)?.command, desk)
    }

    fn build(&self, desk: &mut Desk) -> anyhow::Result<()> {
        self.run(desk, &BUILD)
    }

    /// Builds with the fake tools and gives back the desk.
    fn built(&self) -> Desk {
        let mut desk = Desk::default();
        self.build(&mut desk).expect("the fake tools build");
        desk
    }
}

const BUILD: [&str; 13] = [
    "build",
    "--board",
    "trellisboard",
    "--output",
    "HERE/out",
    "--tool",
    "cargo=HERE/cargo",
    "--tool",
    "yosys=HERE/yosys",
    "--tool",
    "nextpnr=HERE/nextpnr",
    "--tool",
    "ecppack=HERE/ecppack",
];
const FLASH: [&str; 7] = [
    "flash",
    "--board",
    "trellisboard",
    "--image",
    "HERE/out/trellisboard.bit",
    "--tool",
    "openfpgaloader=HERE/loader",
];

fn with<'a>(words: &[&'a str], more: &[&'a str]) -> Vec<&'a str> {
    [words, more].concat()
}

/// The text of an error, and whether it is a failed run.
fn error(result: anyhow::Result<()>) -> (String, bool) {
    let error = result.expect_err("this must not go well");
    let failed = error.is::<Failed>();
    (format!("{error:#}"), failed)
}

#[test]
fn every_board_is_listed_with_its_tools() {
    let bench = Bench::new();
    let mut desk = Desk::default();
    bench.run(&mut desk, &["list", "--json"]).expect("listed");
    let rows: Value = serde_json::from_str(&desk.printed).expect("JSON");
    let names: Vec<&str> = rows
        .as_array()
        .expect("a list")
        .iter()
        .filter_map(|row| row["name"].as_str())
        .collect();
    assert_eq!(
        names,
        ["agilex7-i-cxl", "alveo-u250", "trellisboard", "vpk120"]
    );
    assert_eq!(rows[0]["link"], "cxl");
    assert!(rows[1]["tools"]["vivado"].is_object());
}

#[test]
fn a_build_leaves_the_image_its_digest_and_its_log() {
    let bench = Bench::new();
    let desk = bench.built();
    // What sha256sum says of the fake image, the word and a line end.
    let digest = "254eddf15d9534e3b20c55469077aa2f24f167aa4b897a36381d3e251e4829c2";
    let manifest = fs::read_to_string(bench.path("out/trellisboard.bit.json")).expect("written");
    let manifest: Value = serde_json::from_str(&manifest).expect("JSON");
    assert_eq!(manifest["board"], "trellisboard");
    assert_eq!(manifest["tools"]["yosys"], "Yosys 0.70");
    assert_eq!(manifest["digest"], digest);
    assert!(
        desk.printed.contains("trellisboard.bit"),
        "{}",
        desk.printed
    );
    let steps = desk
        .told
        .iter()
        .filter(|line| line.starts_with("step "))
        .count();
    assert_eq!(steps, 3, "{:?}", desk.told);
    assert!(
        fs::read_to_string(bench.path("out/build.log"))
            .expect("a log")
            .contains("step 3 of 3")
    );
}

#[test]
fn an_image_has_the_verilog_of_its_own_board() {
    let bench = Bench::new();
    bench.built();
    let variables = fs::read_to_string(bench.path("out/verilog/variables")).expect("emitted");
    let mut variables: Vec<&str> = variables.lines().collect();
    variables.sort_unstable();
    assert_eq!(
        variables,
        [
            "OUTRIGGER_CLOCK_KHZ=24000",
            "OUTRIGGER_CONTEXTS=8",
            "OUTRIGGER_FRAMES=256",
            "OUTRIGGER_HOLDS=4",
            "OUTRIGGER_SLOTS=16",
        ]
    );
    // What the synthesizer read is what was emitted, the wrapper what is checked in.
    let read = |name: &str| fs::read_to_string(bench.path(name)).expect("copied");
    assert_eq!(read("out/pci_function.v"), "module pci_function\n");
    assert!(read("out/bringup.v").contains("module bringup #("));
    let manifest: Value = serde_json::from_str(&read("out/trellisboard.bit.json")).expect("JSON");
    assert_eq!(manifest["agent"]["OUTRIGGER_SLOTS"], 16);
}

#[test]
fn verilog_that_cannot_be_emitted_ends_the_build_before_its_tools() {
    let bench = Bench::new();
    bench.tool("cargo", "case \"$1\" in --version) echo 'cargo 1.90.0';; *) echo 'OUTRIGGER_SLOTS must be a power of two'; exit 101;; esac");
    let mut desk = Desk::default();
    let (text, failed) = error(bench.build(&mut desk));
    assert!(
        failed && text.contains("must be a power of two") && text.contains("verilog.log"),
        "{text}"
    );
    assert!(!bench.path("out/build.log").exists());
}

#[test]
fn a_missing_tool_is_named_with_version_and_places() {
    let bench = Bench::new();
    let mut desk = Desk::default();
    let words = [
        "build",
        "--board",
        "alveo-u250",
        "--output",
        "HERE/out",
        "--tool",
        "vivado=HERE/none",
    ];
    let (text, failed) = error(bench.run(&mut desk, &words));
    for part in ["vivado is missing", "2023.2", "none", "unified installer"] {
        assert!(text.contains(part), "{part}: {text}");
    }
    assert!(!failed);
    let (text, _) = error(bench.run(
        &mut desk,
        &["build", "--board", "alveo-u250", "--tool", "quartus=HERE/x"],
    ));
    assert!(
        text.contains("quartus") && text.contains("vivado"),
        "{text}"
    );
    let (text, _) = error(bench.run(&mut desk, &["build", "--board", "alveo-u99"]));
    assert!(
        text.contains("alveo-u99") && text.contains("trellisboard"),
        "{text}"
    );
}

#[test]
fn a_tool_of_another_version_is_refused_unless_asked_for() {
    let bench = Bench::new();
    bench.tool("yosys", "echo 'Yosys 0.9'");
    let mut desk = Desk::default();
    let (text, failed) = error(bench.build(&mut desk));
    assert!(
        text.contains("wanted 0.70") && text.contains("Yosys 0.9"),
        "{text}"
    );
    assert!(!failed && !bench.path("out/trellisboard.bit").exists());
    bench
        .run(&mut desk, &with(&BUILD, &["--any-version"]))
        .expect("any version will do");
}

#[test]
fn a_tool_that_fails_ends_the_build_with_its_last_lines() {
    let bench = Bench::new();
    bench.built();
    bench.tool("nextpnr", "case \"$*\" in *--version*) echo nextpnr-0.11.1;; *) echo 'ERROR: no place'; exit 7;; esac");
    let mut desk = Desk::default();
    let (text, failed) = error(bench.build(&mut desk));
    assert!(
        failed && text.contains("ERROR: no place") && text.contains("build.log"),
        "{text}"
    );
    // The image of the build before is not left for this one's.
    assert!(!bench.path("out/trellisboard.bit").exists());
    bench.tool("nextpnr", "echo nextpnr-0.11.1");
    bench.tool("ecppack", "true");
    let (text, failed) = error(bench.build(&mut desk));
    assert!(failed && text.contains("not there"), "{text}");
}

#[test]
fn a_dry_run_prints_the_line_and_touches_nothing() {
    let bench = Bench::new();
    let mut desk = Desk::default();
    bench
        .run(&mut desk, &with(&FLASH, &["--dry-run"]))
        .expect("printed");
    assert!(
        desk.printed.contains("/loader") && desk.printed.contains("trellisboard.bit ft2232"),
        "{}",
        desk.printed
    );
    let mut desk = Desk::default();
    bench
        .run(
            &mut desk,
            &["build", "--board", "vpk120", "--dry-run", "--json"],
        )
        .expect("printed");
    let value: Value = serde_json::from_str(&desk.printed).expect("JSON");
    assert_eq!(value["would_run"][0][0], "env");
    assert_eq!(value["would_run"][0][1], "OUTRIGGER_CLOCK_KHZ=125000");
    assert_eq!(
        value["would_run"][0][2],
        "OUTRIGGER_INTERCONNECT_TIMEOUT_CYCLES=2500"
    );
    assert_eq!(value["would_run"][1][0], "vivado");
    assert!(!bench.path("loaded").exists() && !bench.path("out").exists());
}

#[test]
fn nothing_is_written_without_an_answer() {
    let bench = Bench::new();
    bench.built();
    let written = |bench: &Bench| {
        let seen = fs::read_to_string(bench.path("loaded")).unwrap_or_default();
        seen.lines()
            .filter(|line| line.contains("trellisboard.bit"))
            .count()
    };
    let mut nobody = Desk::default();
    let (text, _) = error(bench.run(&mut nobody, &FLASH));
    assert!(text.contains("--yes"), "{text}");
    let mut no = Desk {
        answer: Some("y"),
        ..Desk::default()
    };
    let (text, _) = error(bench.run(&mut no, &FLASH));
    assert!(text.contains("nothing was written"), "{text}");
    assert!(
        no.asked[0].contains("gone after a power cycle"),
        "{:?}",
        no.asked
    );
    assert_eq!(written(&bench), 0);
    let mut yes = Desk {
        answer: Some("trellisboard\n"),
        ..Desk::default()
    };
    bench.run(&mut yes, &FLASH).expect("answered");
    assert_eq!(written(&bench), 1);
    let mut asked_before = Desk::default();
    bench
        .run(&mut asked_before, &with(&FLASH, &["--yes"]))
        .expect("no question");
    assert_eq!((written(&bench), asked_before.asked.len()), (2, 0));
    let records = state::read(&bench.path("state.json")).expect("kept");
    let record = &records["trellisboard"];
    assert!(!record.verified && !record.persistent && record.seconds > 0);
    assert_eq!(record.digest.len(), 64);
}

#[test]
fn an_image_that_changed_or_is_of_another_board_is_not_written() {
    let bench = Bench::new();
    bench.built();
    let flash = with(&FLASH, &["--yes"]);
    let mut desk = Desk::default();
    let manifest = bench.path("out/trellisboard.bit.json");
    let text = fs::read_to_string(&manifest).expect("written");
    fs::write(&manifest, text.replace("\"trellisboard\"", "\"vpk120\"")).expect("written");
    let (said, _) = error(bench.run(&mut desk, &flash));
    assert!(said.contains("the image is for vpk120"), "{said}");
    fs::write(&manifest, &text).expect("written");
    fs::write(bench.path("out/trellisboard.bit"), "other").expect("written");
    let (said, _) = error(bench.run(&mut desk, &flash));
    assert!(said.contains("changed since it was built"), "{said}");
    fs::remove_file(&manifest).expect("removed");
    let (said, _) = error(bench.run(&mut desk, &flash));
    assert!(said.contains("trellisboard.bit.json"), "{said}");
    assert!(!bench.path("loaded").exists());
}

#[test]
fn a_card_is_looked_at_after_it_was_written() {
    let right = Identity {
        vendor_id: 0x1d1d,
        device_id: 0x0a9e,
        unknown_blocks: Vec::new(),
        build_hash: build_hash(),
    };
    let bench = Bench::new();
    bench.built();
    let flash = with(&FLASH, &["--yes", "--device", "0000:3b:00.0"]);
    let wrong = [
        (None, "does not answer"),
        (
            Some(Identity {
                device_id: 1,
                ..right.clone()
            }),
            "1d1d:0001",
        ),
        (
            Some(Identity {
                build_hash: 7,
                ..right.clone()
            }),
            "00000007",
        ),
        (
            Some(Identity {
                unknown_blocks: vec!["0x4f520099".to_owned()],
                ..right.clone()
            }),
            "0x4f520099",
        ),
    ];
    for (card, said) in wrong {
        let mut desk = Desk {
            card,
            ..Desk::default()
        };
        let (text, failed) = error(bench.run(&mut desk, &flash));
        assert!(failed && text.contains(said), "{said}: {text}");
        let records = state::read(&bench.path("state.json")).expect("kept");
        assert!(!records["0000:3b:00.0"].verified, "{said}");
    }
    let mut desk = Desk {
        card: Some(right.clone()),
        ..Desk::default()
    };
    bench.run(&mut desk, &flash).expect("the right card");
    assert!(state::read(&bench.path("state.json")).expect("kept")["0000:3b:00.0"].verified);
    let mut desk = Desk {
        card: Some(right),
        ..Desk::default()
    };
    bench
        .run(
            &mut desk,
            &["verify", "--board", "vpk120", "--device", "0000:3b:00.0"],
        )
        .expect("the right card");
    let (text, _) = error(bench.run(
        &mut desk,
        &[
            "verify",
            "--board",
            "trellisboard",
            "--device",
            "0000:3b:00.0",
        ],
    ));
    assert!(text.contains("--serial"), "{text}");
}

#[test]
fn the_self_test_of_a_card_is_listened_to() {
    let bench = Bench::new();
    let verify = |text: &str| {
        fs::write(bench.path("port"), text).expect("written");
        let words = [
            "verify",
            "--board",
            "trellisboard",
            "--serial",
            "HERE/port",
            "--seconds",
            "1",
        ];
        bench.run(&mut Desk::default(), &words)
    };
    verify("outrigger bring-up\r\nready\r\nPASS\r\n").expect("it passed");
    let (text, failed) = error(verify("ready\r\nFAIL 03c\r\n"));
    assert!(failed && text.contains("FAIL 03c"), "{text}");
    let (text, failed) = error(verify("ready\r\n"));
    assert!(failed && text.contains("neither PASS nor FAIL"), "{text}");
}

#[test]
fn the_real_loader_without_a_cable_fails_and_says_so() {
    let bench = Bench::new();
    bench.built();
    let words = [
        "flash",
        "--board",
        "trellisboard",
        "--image",
        "HERE/out/trellisboard.bit",
        "--yes",
    ];
    let mut desk = Desk::default();
    let (text, failed) = error(bench.run(&mut desk, &words));
    assert!(
        !text.contains("is missing"),
        "{text}: `cargo xtask setup` installs openfpgaloader"
    );
    // Debian's openFPGALoader finds no FTDI device.
    assert!(
        failed && text.to_lowercase().contains("unable to open ftdi device"),
        "{text}"
    );
    assert!(
        state::read(&bench.path("state.json"))
            .expect("no record")
            .is_empty()
    );
}
