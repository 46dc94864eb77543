//! Fences and write-backs as single-stepped instructions: what the back end cannot see, it cannot count wrong.
//!
//! SFENCE, MFENCE and every locked instruction wait for write-backs, so each of them counts as a fence when some are outstanding.

use crate::counting::{Counts, Scratch, TRANSACTIONS, commit, pool};
use anyhow::{Context, bail, ensure};
use nix::sys::ptrace;
use nix::sys::signal::{Signal, raise};
use nix::sys::wait::{WaitStatus, waitpid};
use nix::unistd::Pid;
use std::path::Path;
use std::process::Command;

/// Instructions that are stepped through at most: an end even if the second trap never comes.
const MOST_STEPS: u64 = 50_000_000;

/// Commits transactions between two traps; the parent counts.
pub fn child(folder: &Path, batch: u64, transactions: u64) -> anyhow::Result<()> {
    let scratch = Scratch::new(folder, "steps");
    let pool = pool(scratch.map(1 << 20)?)?;
    commit(&pool, batch, batch * 4)?;
    ptrace::traceme()?;
    raise(Signal::SIGTRAP)?;
    commit(&pool, batch, transactions)?;
    raise(Signal::SIGTRAP)?;
    Ok(())
}

#[derive(Debug, Default)]
struct Counter {
    fences: u64,
    write_backs: u64,
    streamed: u64,
    outstanding: bool,
}

impl Counter {
    fn step(&mut self, code: &[u8; 16]) {
        let mut at = 0;
        let (mut locked, mut operand) = (false, false);
        while at < 8
            && matches!(
                code[at],
                0x66 | 0xf0 | 0xf2 | 0xf3 | 0x2e | 0x3e | 0x26 | 0x64 | 0x65 | 0x40..=0x4f
            )
        {
            locked |= code[at] == 0xf0;
            operand |= code[at] == 0x66;
            at += 1;
        }
        let (first, second, third) = (code[at], code[at + 1], code[at + 2]);
        let is_memory = |modrm: u8| modrm >> 6 != 3;
        // XCHG with memory locks without saying so.
        locked |= matches!(first, 0x86 | 0x87) && is_memory(second);
        let group = (first, second) == (0x0f, 0xae);
        let register = third >> 3 & 7;
        let fences = group && !is_memory(third) && matches!(register, 6 | 7) && !operand;
        if (locked || fences) && self.outstanding {
            self.fences += 1;
            self.outstanding = false;
        }
        let flushes = group && is_memory(third) && (register == 7 || (register == 6 && operand));
        let streams = (first, second) == (0x0f, 0xe7) && operand;
        self.write_backs += u64::from(flushes);
        self.streamed += u64::from(streams);
        self.outstanding |= flushes || streams;
    }
}

/// Counts, in a child of its own.
pub fn count(folder: &Path, batch: u64) -> anyhow::Result<Counts> {
    let program = std::env::current_exe()?;
    let mut child = Command::new(program)
        .arg("--folder")
        .arg(folder)
        .args(["--stepped", &batch.to_string(), &TRANSACTIONS.to_string()])
        .spawn()
        .context("cannot start the child to be stepped")?;
    let pid = Pid::from_raw(i32::try_from(child.id())?);
    let counter = step_through(pid);
    if counter.is_err() {
        // It may hang in a stop; nothing else depends on it.
        let _ = child.kill();
    }
    let status = child.wait();
    let counter = counter?;
    ensure!(
        status.is_ok_and(|status| status.success()),
        "the stepped child failed"
    );
    let per_transaction = |count: u64| count as f64 / TRANSACTIONS as f64;
    // A line is streamed in four stores of 16 bytes.
    Ok(Counts {
        fences: per_transaction(counter.fences),
        write_backs: per_transaction(counter.write_backs + counter.streamed / 4),
    })
}

fn step_through(pid: Pid) -> anyhow::Result<Counter> {
    wait_for_trap(pid)?;
    let mut counter = Counter::default();
    for _ in 0..MOST_STEPS {
        let rip = ptrace::getregs(pid)?.rip;
        let mut code = [0; 16];
        for half in 0..2 {
            // The second half may be in a page that is not there.
            let word = ptrace::read(pid, (rip + half * 8) as ptrace::AddressType).unwrap_or(0);
            code[half as usize * 8..][..8].copy_from_slice(&word.to_le_bytes());
        }
        counter.step(&code);
        ptrace::step(pid, None)?;
        wait_for_trap(pid)?;
        // A raised trap says who sent it; that of a step comes from the kernel.
        if ptrace::getsiginfo(pid)?.si_code <= 0 {
            ptrace::detach(pid, None)?;
            return Ok(counter);
        }
    }
    bail!("{MOST_STEPS} instructions, and no end")
}

fn wait_for_trap(pid: Pid) -> anyhow::Result<()> {
    match waitpid(pid, None)? {
        WaitStatus::Stopped(_, Signal::SIGTRAP) => Ok(()),
        other => bail!("the stepped child: {other:?}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn instructions_are_told_apart() {
        let mut counter = Counter::default();
        let mut step = |bytes: &[u8]| {
            let mut code = [0x90; 16];
            code[..bytes.len()].copy_from_slice(bytes);
            counter.step(&code);
            (counter.fences, counter.write_backs, counter.streamed)
        };
        assert_eq!(
            step(&[0x0f, 0xae, 0xf8]),
            (0, 0, 0),
            "SFENCE with nothing to wait for"
        );
        assert_eq!(step(&[0x66, 0x0f, 0xae, 0x30]), (0, 1, 0), "CLWB");
        assert_eq!(step(&[0x66, 0x0f, 0xae, 0x38]), (0, 2, 0), "CLFLUSHOPT");
        assert_eq!(step(&[0x0f, 0xae, 0x38]), (0, 3, 0), "CLFLUSH");
        assert_eq!(step(&[0x0f, 0xae, 0xf8]), (1, 3, 0), "SFENCE");
        assert_eq!(step(&[0x66, 0x0f, 0xe7, 0x00]), (1, 3, 1), "MOVNTDQ");
        assert_eq!(
            step(&[0xf0, 0x48, 0x0f, 0xb1, 0x0a]),
            (2, 3, 1),
            "LOCK CMPXCHG"
        );
        assert_eq!(step(&[0x66, 0x0f, 0xe7, 0x00]), (2, 3, 2));
        assert_eq!(step(&[0x48, 0x87, 0x07]), (3, 3, 2), "XCHG with memory");
        assert_eq!(
            step(&[0x0f, 0xae, 0xf0]),
            (3, 3, 2),
            "MFENCE with nothing to wait for"
        );
    }
}
