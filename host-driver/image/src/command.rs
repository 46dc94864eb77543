//! `outrigger image list | build | flash | verify`: the images of cards (DR6).
//!
//! ```text
//!  build   tools found --> Verilog of the board's agent --> command line --> log, progress --> IMAGE and IMAGE.json (digest, commit, tools)
//!  flash   IMAGE.json right? --> tools found --> asked --> written --> state file --> card looked at (--device)
//!  verify  card looked at: ids, register blocks, BUILD_HASH; or its serial port listened to
//! ```
//! Promises: nothing is written to a card without `--yes` or an answer at a terminal; an image of another board, or one that has changed since it was built, is not
//! written; what a dry run prints is what would be run; every tool has a time limit.

pub use crate::arguments::ImageCommand;
use crate::arguments::{BuildArguments, FlashArguments, ListArguments, VerifyArguments};
use crate::board::{Board, Link, Places, board, boards};
use crate::digest;
use crate::manifest::{Manifest, commit};
use crate::run::{self, Outcome, Progress};
use crate::serial::{self, Verdict};
use crate::state::{self, Written};
use crate::tools::{self, Found, Search};
use anyhow::{Context, bail};
use outrigger_registers::table::build_hash;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

/// How often a tool that runs is told of.
const TOLD_EVERY: Duration = Duration::from_secs(30);
/// The Verilog of a board's agent takes at most so long: some crates are compiled for it.
const VERILOG_MINUTES: u64 = 30;
/// Lines of a log that are shown when a tool fails.
const TAIL: usize = 15;

/// What a card says of itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Identity {
    /// PCI vendor id.
    pub vendor_id: u16,
    /// PCI device id.
    pub device_id: u16,
    /// Register blocks that this driver does not know, or not in this version.
    pub unknown_blocks: Vec<String>,
    /// The digest of its register table.
    pub build_hash: u32,
}

/// What the command needs of whoever runs it.
pub trait Surroundings {
    /// A result, for standard output.
    fn print(&mut self, text: &str) -> anyhow::Result<()>;
    /// A line of progress, for standard error.
    fn tell(&mut self, line: &str);
    /// The answer to a question; none when there is nobody to ask.
    fn ask(&mut self, question: &str) -> anyhow::Result<Option<String>>;
    /// What the card called `device` says of itself.
    fn identify(&mut self, device: &str) -> anyhow::Result<Identity>;
}

/// A run that failed, rather than a wrong command line or a missing tool: the card is not what it should be, a tool ended with an error or not at all.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct Failed(pub String);

/// Does a command.
///
/// # Errors
/// [`Failed`] when a tool or a card failed; otherwise what is wrong with the input or missing.
pub fn execute(command: &ImageCommand, surroundings: &mut dyn Surroundings) -> anyhow::Result<()> {
    match command {
        ImageCommand::List(arguments) => list(arguments, surroundings),
        ImageCommand::Build(arguments) => build(arguments, surroundings),
        ImageCommand::Flash(arguments) => flash(arguments, surroundings),
        ImageCommand::Verify(arguments) => verify(arguments, surroundings),
    }
}

fn paths(found: &BTreeMap<String, Found>) -> BTreeMap<String, PathBuf> {
    let path = |(name, found): (&String, &Found)| (name.clone(), found.program.clone());
    found.iter().map(path).collect()
}

fn default_output(root: &Path, board: &Board) -> PathBuf {
    root.join("target/images").join(&board.name)
}

fn list(arguments: &ListArguments, surroundings: &mut dyn Surroundings) -> anyhow::Result<()> {
    let root = arguments.common.root()?;
    let records = state::read(&arguments.common.state()?)?;
    let search = Search {
        folders: vec![root.join("target/tools/venv/bin")],
        ..Search::default()
    };
    let mut rows = Vec::new();
    let mut text = String::new();
    for board in boards(&root)? {
        let mut names = board.build.tools.clone();
        names.extend(board.flash.tools.iter().cloned());
        names.dedup();
        let mut known = BTreeMap::new();
        for name in names {
            let answer = tools::find(&board, std::slice::from_ref(&name), &search);
            let said = match answer {
                Ok(mut found) => found
                    .remove(&name)
                    .map_or(Value::Null, |found| json!(found)),
                Err(error) => json!({"error": error.to_string()}),
            };
            known.insert(name, said);
        }
        let written: BTreeMap<&String, &Written> = records
            .iter()
            .filter(|(_, written)| written.board == board.name)
            .collect();
        text.push_str(&format!(
            "{:<16} {}  {}\n",
            board.name, board.title, board.part
        ));
        for (name, said) in &known {
            let line = match said.get("error").and_then(Value::as_str) {
                Some(error) => error.to_owned(),
                None => said["version"].as_str().unwrap_or_default().to_owned(),
            };
            text.push_str(&format!("    {name}: {line}\n"));
        }
        for (card, written) in &written {
            let digest = written.digest.get(..12).unwrap_or(&written.digest);
            text.push_str(&format!(
                "    written to {card}: {digest}, commit {}\n",
                written.commit
            ));
        }
        rows.push(json!({
            "name": board.name,
            "title": board.title,
            "part": board.part,
            "link": board.link,
            "coherent": board.coherent,
            "agent_megahertz": board.agent_megahertz,
            "tools": known,
            "written": written,
        }));
    }
    if arguments.common.json {
        text = format!("{:#}\n", json!(rows));
    }
    surroundings.print(&text)
}

fn build(arguments: &BuildArguments, surroundings: &mut dyn Surroundings) -> anyhow::Result<()> {
    let root = arguments.common.root()?;
    let board = board(&root, &arguments.board)?;
    let output = arguments
        .output
        .clone()
        .unwrap_or_else(|| default_output(&root, &board));
    let output =
        std::path::absolute(&output).with_context(|| format!("--output {}", output.display()))?;
    let mut places = Places {
        root: root.clone(),
        output: output.clone(),
        ..Places::default()
    };
    let verilog = output.join("verilog");
    let target = root.join("target/images/verilog-build");
    places.verilog = Some(verilog.clone());
    let commands = |places: &Places| {
        let emit = board.verilog_command(places, &verilog, &target)?;
        Ok((emit, board.build_command(places)?))
    };
    if arguments.tools.dry_run {
        places.tools = arguments.tools.tools.iter().cloned().collect();
        let (emit, command) = commands(&places).map_err(|text: String| anyhow::anyhow!(text))?;
        return surroundings.print(&would_run(&[emit, command], arguments.common.json));
    }
    let found = tools::find(&board, &board.build.tools, &arguments.tools.search(&root))?;
    for (name, found) in &found {
        surroundings.tell(&format!(
            "{name}: {} ({})",
            found.program.display(),
            found.version
        ));
    }
    places.tools = paths(&found);
    let (emit, command) = commands(&places).map_err(|text: String| anyhow::anyhow!(text))?;
    fs::create_dir_all(&verilog).with_context(|| format!("{}", verilog.display()))?;
    let image = output.join(&board.build.image);
    // An image of an earlier build must not pass for this one's.
    if image.exists() {
        fs::remove_file(&image).with_context(|| format!("{}", image.display()))?;
    }
    let started = Instant::now();
    // As it is read now: a build takes long enough for the tree to become another.
    let built_from = commit(&root);
    let limit = arguments
        .tools
        .limit_minutes
        .unwrap_or(board.build.limit_minutes);
    let variables = board.variables().map_err(anyhow::Error::msg)?;
    let said: Vec<String> = variables
        .iter()
        .map(|(name, value)| format!("{name}={value}"))
        .collect();
    surroundings.tell(&format!("Verilog of the agent with {}", said.join(" ")));
    run_tool(
        &emit,
        VERILOG_MINUTES,
        &output.join("verilog.log"),
        surroundings,
    )?;
    run_tool(&command, limit, &output.join("build.log"), surroundings)?;
    let seconds = started.elapsed().as_secs();
    if !image.is_file() {
        return Err(Failed(format!(
            "{}: the build ended well, but this is not there",
            image.display()
        ))
        .into());
    }
    let manifest = Manifest {
        board: board.name.clone(),
        digest: digest::of_file(&image).with_context(|| format!("{}", image.display()))?,
        commit: built_from,
        build_hash: build_hash(),
        agent: variables
            .iter()
            .map(|(name, value)| ((*name).to_owned(), *value))
            .collect(),
        tools: found
            .iter()
            .map(|(name, found)| (name.clone(), found.version.clone()))
            .collect(),
        seconds,
    };
    manifest.write(&image)?;
    if arguments.common.json {
        let value = json!({"image": image, "manifest": manifest});
        return surroundings.print(&format!("{value:#}\n"));
    }
    surroundings.print(&format!(
        "{}\nsha256 {}, {seconds} s\n",
        image.display(),
        manifest.digest
    ))
}

fn flash(arguments: &FlashArguments, surroundings: &mut dyn Surroundings) -> anyhow::Result<()> {
    let root = arguments.common.root()?;
    let board = board(&root, &arguments.board)?;
    let image = arguments
        .image
        .clone()
        .unwrap_or_else(|| default_output(&root, &board).join(&board.build.image));
    let image =
        std::path::absolute(&image).with_context(|| format!("--image {}", image.display()))?;
    let mut places = Places {
        root: root.clone(),
        output: default_output(&root, &board),
        image: image.clone(),
        cable: arguments.cable.clone(),
        tools: arguments.tools.tools.iter().cloned().collect(),
        ..Places::default()
    };
    if arguments.tools.dry_run {
        let command = board.flash_command(&places).map_err(anyhow::Error::msg)?;
        return surroundings.print(&would_run(&[command], arguments.common.json));
    }
    let manifest = Manifest::of(&image, &board.name)?;
    let state_file = arguments.common.state()?;
    // Before the card is touched: a record that cannot be kept is a reason not to.
    state::read(&state_file)?;
    let found = tools::find(&board, &board.flash.tools, &arguments.tools.search(&root))?;
    places.tools = paths(&found);
    let command = board.flash_command(&places).map_err(anyhow::Error::msg)?;
    let lasting = if board.flash.persistent {
        "it stays after a power cycle"
    } else {
        "it is gone after a power cycle"
    };
    if !arguments.yes {
        let question = format!(
            "Write {} (sha256 {}) to the {} on the cable? What is on it now is lost; {lasting}. Type {} to do it: ",
            image.display(),
            manifest.digest.get(..12).unwrap_or(&manifest.digest),
            board.title,
            board.name
        );
        match surroundings.ask(&question)? {
            None => bail!("nobody to ask: --yes writes without asking"),
            Some(answer) if answer.trim() == board.name => {}
            Some(_) => bail!("nothing was written"),
        }
    }
    let folder = image.parent().unwrap_or(Path::new("."));
    let limit = arguments
        .tools
        .limit_minutes
        .unwrap_or(board.flash.limit_minutes);
    run_tool(&command, limit, &folder.join("flash.log"), surroundings)?;
    let card = arguments
        .device
        .clone()
        .unwrap_or_else(|| board.name.clone());
    let mut written = Written {
        board: board.name.clone(),
        digest: manifest.digest.clone(),
        image: image.clone(),
        commit: manifest.commit.clone(),
        seconds: SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .map_or(0, |now| now.as_secs()),
        persistent: board.flash.persistent,
        verified: false,
    };
    // Written is written, also if the card then does not answer.
    state::record(&state_file, &card, written.clone())?;
    if let Some(device) = &arguments.device {
        let identity = surroundings.identify(device).map_err(|error| {
            Failed(format!("{device}: written, but it does not answer: {error:#}; after a restart of the host, `outrigger image verify` looks again"))
        })?;
        agree(&board, &identity, device)?;
        written.verified = true;
        state::record(&state_file, &card, written.clone())?;
    }
    if arguments.common.json {
        let value = json!({"card": card, "written": written});
        return surroundings.print(&format!("{value:#}\n"));
    }
    let looked = if written.verified {
        "; it answers with the right ids and registers"
    } else {
        ""
    };
    surroundings.print(&format!("written: {}{looked}\n", image.display()))
}

fn verify(arguments: &VerifyArguments, surroundings: &mut dyn Surroundings) -> anyhow::Result<()> {
    let root = arguments.common.root()?;
    let board = board(&root, &arguments.board)?;
    let (card, text) = match (&arguments.device, &arguments.serial) {
        (Some(device), _) => {
            if board.link == Link::None {
                bail!(
                    "{}: has no link to its host; --serial PORT listens to its self-test",
                    board.name
                );
            }
            let identity = surroundings.identify(device)?;
            agree(&board, &identity, device)?;
            (
                device.clone(),
                format!("{device}: right ids, registers {:08x}", identity.build_hash),
            )
        }
        (None, Some(port)) => {
            let Some(serial) = board.serial else {
                bail!(
                    "{}: its image reports on no serial port; --device names the card",
                    board.name
                );
            };
            let limit = Duration::from_secs(arguments.seconds);
            let heard = serial::listen(port, serial.baud, limit, &mut |line| {
                surroundings.tell(line)
            })?;
            match heard {
                Verdict::Passed => (board.name.clone(), format!("{}: PASS", port.display())),
                Verdict::Failed(text) => {
                    return Err(Failed(format!("{}: {text}", port.display())).into());
                }
                Verdict::Silent => {
                    let text = format!(
                        "{}: neither PASS nor FAIL in {} s",
                        port.display(),
                        arguments.seconds
                    );
                    return Err(Failed(text).into());
                }
            }
        }
        (None, None) => bail!("--device or --serial is wanted"),
    };
    let state_file = arguments.common.state()?;
    if let Some(mut written) = state::read(&state_file)?
        .remove(&card)
        .filter(|written| written.board == board.name)
    {
        written.verified = true;
        state::record(&state_file, &card, written)?;
    }
    if arguments.common.json {
        let value = json!({"board": board.name, "card": card, "verified": true});
        return surroundings.print(&format!("{value:#}\n"));
    }
    surroundings.print(&format!("{text}\n"))
}

/// What a card says of itself against what the board's image must say.
fn agree(board: &Board, identity: &Identity, device: &str) -> Result<(), Failed> {
    let (vendor, id) = (identity.vendor_id, identity.device_id);
    if (vendor, id) != (board.vendor_id, board.device_id) {
        let (wanted, wanted_id) = (board.vendor_id, board.device_id);
        return Err(Failed(format!(
            "{device}: ids are {vendor:04x}:{id:04x}, not {wanted:04x}:{wanted_id:04x}"
        )));
    }
    if !identity.unknown_blocks.is_empty() {
        return Err(Failed(format!(
            "{device}: unknown register blocks: {}",
            identity.unknown_blocks.join(", ")
        )));
    }
    if identity.build_hash != build_hash() {
        return Err(Failed(format!(
            "{device}: BUILD_HASH is {:08x}, this source tree's is {:08x}: the image is of another version",
            identity.build_hash,
            build_hash()
        )));
    }
    Ok(())
}

/// The command lines that a dry run prints, one after the other.
fn would_run(commands: &[Vec<String>], as_json: bool) -> String {
    if as_json {
        return format!("{:#}\n", json!({ "would_run": commands }));
    }
    commands.iter().map(|command| shell_line(command)).collect()
}

/// A command line as a shell takes it.
fn shell_line(command: &[String]) -> String {
    let is_plain = |word: &String| {
        let plain = |c: char| c.is_ascii_alphanumeric() || "-_=./,:+{}".contains(c);
        !word.is_empty() && word.chars().all(plain)
    };
    let words: Vec<String> = command
        .iter()
        .map(|word| {
            if is_plain(word) {
                word.clone()
            } else {
                format!("'{}'", word.replace('\'', "'\\''"))
            }
        })
        .collect();
    format!("{}\n", words.join(" "))
}

/// Tells how a tool gets on, and keeps its last lines.
struct Watch<'a> {
    surroundings: &'a mut dyn Surroundings,
    told: Duration,
    tail: Vec<String>,
}

impl Progress for Watch<'_> {
    fn line(&mut self, line: &str) {
        if line.starts_with("step ") || line.starts_with("INFO: [Flow") {
            self.surroundings.tell(line);
        }
        if self.tail.len() == TAIL {
            self.tail.remove(0);
        }
        self.tail.push(line.to_owned());
    }

    fn still(&mut self, elapsed: Duration) {
        if elapsed >= self.told + TOLD_EVERY {
            self.told = elapsed;
            self.surroundings
                .tell(&format!("still at work after {} s", elapsed.as_secs()));
        }
    }
}

fn run_tool(
    command: &[String],
    limit_minutes: u64,
    log: &Path,
    surroundings: &mut dyn Surroundings,
) -> anyhow::Result<()> {
    surroundings.tell(&format!("log: {}", log.display()));
    let mut watch = Watch {
        surroundings,
        told: Duration::ZERO,
        tail: Vec::new(),
    };
    let limit = Duration::from_secs(limit_minutes * 60);
    let outcome = run::run(command, limit, log, &mut watch)?;
    // Behind what is set in its environment.
    let mut words = command.iter().map(String::as_str);
    let program = words.find(|word| *word != "env" && !word.contains('='));
    let program = program.unwrap_or_default();
    let how = match outcome {
        Outcome::Ended(0) => return Ok(()),
        Outcome::Ended(code) => format!("ended with exit code {code}"),
        Outcome::Killed(signal) => format!("was killed by signal {signal}"),
        Outcome::TimedOut => format!("was ended after {limit_minutes} minutes"),
    };
    let tail = watch.tail.join("\n    ");
    Err(Failed(format!(
        "{program} {how}; the last it said, all in {}:\n    {tail}",
        log.display()
    ))
    .into())
}
