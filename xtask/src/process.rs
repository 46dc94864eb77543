//! Child processes: each is shown, has a time limit, and is ended with all its descendants when it passes that.

use anyhow::{Context, bail};
use std::collections::BTreeMap;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};
use std::{fs, str};

/// How often a child is looked at.
const POLL: Duration = Duration::from_millis(20);

/// Runs a command, shown first; an error unless it succeeds.
///
/// # Errors
/// When it cannot be started, fails or takes longer than `limit`.
pub fn run(command: &mut Command, limit: Duration) -> anyhow::Result<()> {
    let name = shown(command);
    eprintln!("$ {name}");
    let mut child = command
        .stdin(Stdio::null())
        .spawn()
        .with_context(|| format!("{name}: cannot be started"))?;
    check(&name, wait(&mut child, &name, limit)?)
}

/// Standard output of a command that is not shown; standard error is part of the error when it fails.
///
/// # Errors
/// When it cannot be started, fails or takes longer than `limit`.
pub fn output_of(command: &mut Command, limit: Duration) -> anyhow::Result<String> {
    let (status, [stdout, stderr]) = captured(command, limit)?;
    check(&shown(command), status).with_context(|| stderr.trim().to_owned())?;
    Ok(stdout)
}

/// How a command that is not shown ended, and all that it printed.
///
/// # Errors
/// When it cannot be started or takes longer than `limit`.
pub fn ended(command: &mut Command, limit: Duration) -> anyhow::Result<(ExitStatus, String)> {
    let (status, [stdout, stderr]) = captured(command, limit)?;
    Ok((status, stdout + &stderr))
}

fn captured(command: &mut Command, limit: Duration) -> anyhow::Result<(ExitStatus, [String; 2])> {
    let name = shown(command);
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .with_context(|| format!("{name}: cannot be started"))?;
    let stdout = read_all(child.stdout.take());
    let stderr = read_all(child.stderr.take());
    let status = wait(&mut child, &name, limit)?;
    Ok((
        status,
        [stdout, stderr].map(|text| text.recv().unwrap_or_default()),
    ))
}

/// Runs a command, shown first, and hands every line of its standard output to `line`; true when it succeeds.
///
/// # Errors
/// When it cannot be started or takes longer than `limit`.
pub fn run_lines(
    command: &mut Command,
    limit: Duration,
    line: impl FnMut(&str) + Send,
) -> anyhow::Result<bool> {
    let name = shown(command);
    eprintln!("$ {name}");
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .with_context(|| format!("{name}: cannot be started"))?;
    let stdout = child.stdout.take();
    let mut line = line;
    thread::scope(|scope| {
        scope.spawn(move || {
            let lines = stdout
                .into_iter()
                .flat_map(|stdout| BufReader::new(stdout).split(b'\n'));
            for bytes in lines.map_while(Result::ok) {
                line(&String::from_utf8_lossy(&bytes));
            }
        });
        wait(&mut child, &name, limit)
    })
    .map(|status| status.success())
}

/// True when a command can be started and succeeds within ten seconds; it prints nothing.
pub fn succeeds(command: &mut Command) -> bool {
    output_of(command, Duration::from_secs(10)).is_ok()
}

/// The command as it would be typed.
fn shown(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    let words: Vec<String> = words
        .map(|word| {
            let word = word.to_string_lossy();
            if word.is_empty() || word.contains(|c: char| " '\"$;()".contains(c)) {
                format!("{word:?}")
            } else {
                word.into_owned()
            }
        })
        .collect();
    words.join(" ")
}

fn check(name: &str, status: ExitStatus) -> anyhow::Result<()> {
    if status.success() {
        Ok(())
    } else {
        bail!("{name}: {status}")
    }
}

fn read_all(pipe: Option<impl std::io::Read + Send + 'static>) -> mpsc::Receiver<String> {
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || {
        let mut bytes = Vec::new();
        if let Some(mut pipe) = pipe {
            // A pipe that breaks has given what there is.
            let _ = pipe.read_to_end(&mut bytes);
        }
        // Nobody listens any more when the command was ended.
        let _ = sender.send(String::from_utf8_lossy(&bytes).into_owned());
    });
    receiver
}

/// Waits for a child; kills it and all that it started when that takes longer than `limit`.
///
/// # Errors
/// When it had to be killed.
pub fn wait(child: &mut Child, name: &str, limit: Duration) -> anyhow::Result<ExitStatus> {
    let end = Instant::now() + limit;
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok(status);
        }
        if Instant::now() >= end {
            end_all(child.id());
            child.wait()?;
            bail!("{name}: ended after {} s", limit.as_secs());
        }
        thread::sleep(POLL);
    }
}

/// Kills a process and everything it started. Process groups would do the same, but would keep Ctrl-C from the children.
fn end_all(root: u32) {
    let mut children: BTreeMap<u32, Vec<u32>> = BTreeMap::new();
    for entry in fs::read_dir("/proc").into_iter().flatten().flatten() {
        let process = entry
            .file_name()
            .to_str()
            .and_then(|name| name.parse().ok());
        let status = fs::read_to_string(entry.path().join("stat")).ok();
        // The fields after the name, which stands in brackets: state, parent.
        let parent = status.and_then(|text| {
            let fields = &text[text.rfind(')')? + 1..];
            fields.split_whitespace().nth(1)?.parse().ok()
        });
        if let (Some(process), Some(parent)) = (process, parent) {
            children.entry(parent).or_default().push(process);
        }
    }
    let mut doomed = vec![root];
    let mut next = 0;
    while let Some(process) = doomed.get(next) {
        doomed.extend(children.remove(process).unwrap_or_default());
        next += 1;
    }
    let mut kill = Command::new("sh");
    kill.args(["-c", "kill -9 \"$@\" 2>/dev/null", "kill"])
        .args(doomed.iter().map(u32::to_string));
    // Those that are gone already make it fail.
    let _ = kill.status();
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shell(script: &str) -> Command {
        let mut command = Command::new("sh");
        command.args(["-c", script]);
        command
    }

    #[test]
    fn output_is_handed_over() {
        let text = output_of(&mut shell("echo a; echo b >&2"), Duration::from_secs(10));
        assert_eq!(text.expect("it succeeds"), "a\n");
    }

    #[test]
    fn standard_error_is_in_the_error() {
        let error = output_of(&mut shell("echo why >&2; exit 3"), Duration::from_secs(10));
        let error = format!("{:#}", error.expect_err("it fails"));
        assert!(error.contains("why") && error.contains('3'), "{error}");
    }

    #[test]
    fn a_child_and_its_children_are_ended_at_the_limit() {
        // The inner shell holds the pipe open: without its end the reading thread would never come back.
        let mut lines = Vec::new();
        let error = run_lines(
            &mut shell("echo $$; sh -c 'sleep 1000; true'; true"),
            Duration::from_millis(200),
            |line| lines.push(line.to_owned()),
        );
        let error = error.expect_err("it takes too long").to_string();
        assert!(error.contains("ended after"), "{error}");
        assert_eq!(lines.len(), 1);
    }

    #[test]
    fn a_missing_program_is_named() {
        let error = run(&mut Command::new("no-such-program"), Duration::from_secs(1));
        let error = format!("{:#}", error.expect_err("there is none"));
        assert!(error.contains("no-such-program"), "{error}");
    }
}
