//! Where the guard stops, lets go on and ends a machine's process, whatever the supervisor is doing: by signals, which need no answer of QEMU's.

use outrigger_guard::daemon::Tenant;
use outrigger_guard::memory::freezer::{Freezer, Member};
use rustix::process::Pid;
use std::io;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// A process that was killed is gone within so long.
const END: Duration = Duration::from_secs(10);

#[derive(Debug, Default)]
struct Inner {
    /// The guard lets run.
    allowed: bool,
    machine: Option<Member>,
}

/// Stands between the guard and the machine that runs on this host. A copy that is only being received is not behind it: its processors
/// have not begun.
#[derive(Debug, Default)]
pub(super) struct Gate {
    inner: Mutex<Inner>,
}

impl Gate {
    fn inner(&self) -> MutexGuard<'_, Inner> {
        // Whoever panicked did so between whole steps.
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// From now on this process, a child that was not waited for, is the machine: it stands still unless the guard lets run.
    pub(super) fn adopt(&self, process: u32) -> io::Result<()> {
        let pid = Pid::from_raw(process.cast_signed());
        let pid = pid.ok_or_else(|| io::Error::other("process 0"))?;
        let member = Member::new(pid)?;
        let mut inner = self.inner();
        let allowed = inner.allowed;
        let member = inner.machine.insert(member);
        if allowed {
            return Ok(());
        }
        Freezer::Signals.freeze(std::iter::once(&*member), Instant::now() + END)
    }

    /// There is no machine any more.
    pub(super) fn retire(&self) {
        self.inner().machine = None;
    }
}

impl Tenant for Gate {
    fn freeze(&self, wait: Duration) -> io::Result<bool> {
        let mut inner = self.inner();
        inner.allowed = false;
        let frozen = Freezer::Signals.freeze(inner.machine.iter(), Instant::now() + wait);
        match frozen {
            Err(error) if error.kind() == io::ErrorKind::TimedOut => Ok(false),
            other => other.map(|()| true),
        }
    }

    fn thaw(&self) -> io::Result<()> {
        let mut inner = self.inner();
        inner.allowed = true;
        Freezer::Signals.thaw(inner.machine.iter())
    }

    fn stand_by(&self) -> io::Result<()> {
        let mut inner = self.inner();
        inner.allowed = false;
        Freezer::Signals.end(inner.machine.iter(), Instant::now() + END)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::process::{Child, Command, Stdio};

    fn sleeper() -> Child {
        Command::new("sleep")
            .arg("1000")
            .stdin(Stdio::null())
            .spawn()
            .unwrap()
    }

    fn state(child: &Child) -> char {
        let stat = std::fs::read_to_string(format!("/proc/{}/stat", child.id())).unwrap();
        stat.rsplit_once(") ").unwrap().1.chars().next().unwrap()
    }

    #[test]
    fn what_is_adopted_while_nothing_may_run_stands_still_until_it_may() {
        let gate = Gate::default();
        let mut child = sleeper();
        gate.adopt(child.id()).unwrap();
        assert_eq!(state(&child), 'T');
        gate.thaw().unwrap();
        assert_ne!(state(&child), 'T');
        assert!(gate.freeze(END).unwrap());
        assert_eq!(state(&child), 'T');
        gate.stand_by().unwrap();
        assert!(!child.wait().unwrap().success());
    }

    #[test]
    fn what_was_retired_is_left_alone() {
        let gate = Gate::default();
        gate.thaw().unwrap();
        let mut child = sleeper();
        gate.adopt(child.id()).unwrap();
        gate.retire();
        gate.stand_by().unwrap();
        assert_eq!(child.try_wait().unwrap(), None);
        child.kill().unwrap();
        child.wait().unwrap();
    }
}
