//! The libpmemobj program, asked over pipes.

use crate::counting::Scratch;
use anyhow::Context;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

/// It, with its pool.
#[derive(Debug)]
pub struct Peer {
    child: Child,
    questions: Option<ChildStdin>,
    answers: BufReader<ChildStdout>,
    _pool: Scratch,
}

impl Peer {
    pub fn start(program: &Path, folder: &Path) -> anyhow::Result<Self> {
        let pool = Scratch::new(folder, "libpmemobj");
        let mut child = Command::new(program)
            .arg(&pool.0)
            .env("PMEM_IS_PMEM_FORCE", "1")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .with_context(|| program.display().to_string())?;
        let questions = child.stdin.take();
        let answers = BufReader::new(child.stdout.take().context("a pipe that was asked for")?);
        Ok(Self {
            child,
            questions,
            answers,
            _pool: pool,
        })
    }

    /// Nanoseconds per transaction.
    pub fn time(
        &mut self,
        ranges: usize,
        bytes: usize,
        transactions: u64,
        threads: usize,
    ) -> anyhow::Result<f64> {
        let questions = self
            .questions
            .as_mut()
            .context("a pipe that was asked for")?;
        writeln!(questions, "{ranges} {bytes} {transactions} {threads}")?;
        let mut answer = String::new();
        self.answers.read_line(&mut answer)?;
        answer
            .trim()
            .parse()
            .with_context(|| format!("the libpmemobj program answers {answer:?}"))
    }
}

impl Drop for Peer {
    fn drop(&mut self) {
        // It ends at the end of its input; if it does not, it is ended.
        drop(self.questions.take());
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
