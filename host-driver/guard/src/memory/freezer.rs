//! Programs stand still: by the freezer of a cgroup (v2), or, where there is none, by SIGSTOP to each.
//!
//! The cgroup is the better one: nobody notices, and programs that one of them starts are stopped with it. SIGSTOP is seen by the
//! parents of the programs, reaches those only that are attached, and reads /proc to see that they stand.

use rustix::event::{PollFd, PollFlags, Timespec};
use rustix::process::{Pid, PidfdFlags, Signal};
use std::fs::{self, File, OpenOptions};
use std::io;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// How often a stopped program is looked at until it stands.
const LOOK: Duration = Duration::from_micros(100);

/// A program to be stopped.
#[derive(Debug)]
pub struct Member {
    pid: Pid,
    handle: OwnedFd,
}

impl Member {
    /// The program with this number, whose number means another one as soon as it is gone: ask while it is connected.
    ///
    /// # Errors
    /// When there is none.
    pub fn new(pid: Pid) -> io::Result<Self> {
        let handle = rustix::process::pidfd_open(pid, PidfdFlags::empty())?;
        Ok(Self { pid, handle })
    }

    /// Its number.
    pub fn pid(&self) -> Pid {
        self.pid
    }

    /// Ready to be read when it has ended.
    pub(crate) fn handle(&self) -> BorrowedFd<'_> {
        self.handle.as_fd()
    }

    /// Sends it a signal; one that is gone needs none.
    pub(crate) fn signal(&self, signal: Signal) {
        let _ = rustix::process::pidfd_send_signal(&self.handle, signal);
    }

    /// Waits until it has ended.
    fn wait(&self, deadline: Instant) -> io::Result<()> {
        let left = deadline.saturating_duration_since(Instant::now());
        let limit = Timespec::try_from(left).map_err(|_| io::ErrorKind::InvalidInput)?;
        let mut files = [PollFd::from_borrowed_fd(self.handle(), PollFlags::IN)];
        match rustix::io::retry_on_intr(|| rustix::event::poll(&mut files, Some(&limit)))? {
            0 => Err(io::ErrorKind::TimedOut.into()),
            _ => Ok(()),
        }
    }

    /// All its threads stand, or it is gone.
    fn stands(&self) -> bool {
        let tasks = format!("/proc/{}/task", self.pid.as_raw_nonzero());
        let Ok(tasks) = fs::read_dir(tasks) else {
            return true;
        };
        tasks.flatten().all(|task| {
            let Ok(status) = fs::read_to_string(task.path().join("stat")) else {
                return true;
            };
            // After the name, which may have anything in it and ends with the last parenthesis.
            let state = status
                .rsplit_once(") ")
                .and_then(|(_, rest)| rest.chars().next());
            matches!(state, Some('T' | 't' | 'Z' | 'X'))
        })
    }
}

/// A way to stop programs.
#[derive(Debug)]
pub enum Freezer {
    /// All of a cgroup.
    Cgroup(Cgroup),
    /// Those that are attached, one by one.
    Signals,
}

/// A cgroup (v2) with everything open that freezing takes.
#[derive(Debug)]
pub struct Cgroup {
    path: PathBuf,
    /// As `/proc/PID/cgroup` has it.
    name: String,
    freeze: File,
    events: File,
    /// Ends all that is in it, where the kernel can (Linux 5.14).
    kill: Option<File>,
}

impl Cgroup {
    /// The cgroup of this folder.
    ///
    /// # Errors
    /// When it is none of version 2, or the guard is in it itself.
    pub fn open(path: &Path) -> Result<Self, String> {
        let error = |what: &str| format!("cgroup {}: {what}", path.display());
        let open = |file: &str, write: bool| {
            OpenOptions::new()
                // The file that kills cannot be read.
                .read(file != "cgroup.kill")
                .write(write)
                .open(path.join(file))
                .map_err(|cause| {
                    error(&format!(
                        "{file}: {cause}; a cgroup of version 2 is needed, and not its root"
                    ))
                })
        };
        let (freeze, events) = (open("cgroup.freeze", true)?, open("cgroup.events", false)?);
        // The root has no events; what is below it is the name.
        let path = path
            .canonicalize()
            .map_err(|cause| error(&cause.to_string()))?;
        let below = path
            .ancestors()
            .take_while(|folder| folder.join("cgroup.events").exists())
            .last();
        let root = below.and_then(Path::parent).unwrap_or(Path::new("/"));
        let name = path.strip_prefix(root).unwrap_or(&path);
        let cgroup = Self {
            name: format!("/{}", name.display()),
            kill: open("cgroup.kill", true).ok(),
            path,
            freeze,
            events,
        };
        let own = Pid::from_raw(std::process::id().cast_signed());
        if own.is_some_and(|own| cgroup.has(own)) {
            return Err(format!(
                "cgroup {}: the guard is in it and would stop itself",
                cgroup.path.display()
            ));
        }
        Ok(cgroup)
    }

    fn has(&self, pid: Pid) -> bool {
        let file = format!("/proc/{}/cgroup", pid.as_raw_nonzero());
        let Ok(text) = fs::read_to_string(file) else {
            return false;
        };
        let own = text.lines().find_map(|line| line.strip_prefix("0::"));
        own.is_some_and(|own| Path::new(own).starts_with(&self.name))
    }

    fn says(&self, what: &[u8]) -> io::Result<bool> {
        let mut text = [0; 256];
        let read = self.events.read_at(&mut text, 0)?;
        Ok(text[..read].windows(what.len()).any(|part| part == what))
    }

    fn freeze(&self, deadline: Instant) -> io::Result<()> {
        self.freeze.write_all_at(b"1", 0)?;
        self.wait(b"frozen 1", deadline)
    }

    /// Ends all that is in it and below; they are gone when this returns. What enters meanwhile (whoever started them starts them again) may
    /// live, and stands: so "empty" is nothing to wait for.
    fn end(&self, deadline: Instant) -> io::Result<()> {
        // Nothing that stands starts another: with all frozen, the list is whole.
        self.freeze(deadline)?;
        let mut members = Vec::new();
        self.list(&self.path, &mut members)?;
        match &self.kill {
            Some(kill) => kill.write_all_at(b"1", 0)?,
            None => members.iter().for_each(|one| one.signal(Signal::KILL)),
        }
        members.iter().try_for_each(|one| one.wait(deadline))
    }

    /// What is in this cgroup and those below it.
    fn list(&self, folder: &Path, members: &mut Vec<Member>) -> io::Result<()> {
        let text = fs::read_to_string(folder.join("cgroup.procs"))?;
        let numbers = text.lines().filter_map(|line| line.parse().ok());
        let found = numbers
            .filter_map(Pid::from_raw)
            .filter_map(|pid| Member::new(pid).ok())
            // With its handle here: the number is its own still.
            .filter(|member| self.has(member.pid));
        members.extend(found);
        for entry in fs::read_dir(folder)?.flatten() {
            if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
                self.list(&entry.path(), members)?;
            }
        }
        Ok(())
    }

    fn wait(&self, what: &[u8], deadline: Instant) -> io::Result<()> {
        while !self.says(what)? {
            let left = deadline.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return Err(io::ErrorKind::TimedOut.into());
            }
            let limit = Timespec::try_from(left).map_err(|_| io::ErrorKind::InvalidInput)?;
            let mut files = [PollFd::new(&self.events, PollFlags::PRI)];
            match rustix::event::poll(&mut files, Some(&limit)) {
                Ok(_) | Err(rustix::io::Errno::INTR) => {}
                Err(error) => return Err(error.into()),
            }
        }
        Ok(())
    }
}

impl Freezer {
    /// Whether a program that attaches will be stopped.
    ///
    /// # Errors
    /// Why it will not.
    pub fn admits(&self, member: &Member) -> Result<(), String> {
        match self {
            Self::Cgroup(cgroup) if !cgroup.has(member.pid) => Err(format!(
                "process {} is not in cgroup {}, which the guard stops",
                member.pid.as_raw_nonzero(),
                cgroup.path.display()
            )),
            Self::Cgroup(_) | Self::Signals => Ok(()),
        }
    }

    /// Stops them; they stand when this returns.
    ///
    /// # Errors
    /// When they do not by the deadline.
    pub fn freeze<'a>(
        &self,
        members: impl Iterator<Item = &'a Member> + Clone,
        deadline: Instant,
    ) -> io::Result<()> {
        if let Self::Cgroup(cgroup) = self {
            return cgroup.freeze(deadline);
        }
        members
            .clone()
            .for_each(|member| member.signal(Signal::STOP));
        while !members.clone().all(Member::stands) {
            if Instant::now() >= deadline {
                return Err(io::ErrorKind::TimedOut.into());
            }
            std::thread::sleep(LOOK);
        }
        Ok(())
    }

    /// Ends them, and of a cgroup all that is in it; they are gone when this returns, and the cgroup lets others run.
    ///
    /// # Errors
    /// When they are not gone by the deadline, or the cgroup is gone.
    pub fn end<'a>(
        &self,
        mut members: impl Iterator<Item = &'a Member> + Clone,
        deadline: Instant,
    ) -> io::Result<()> {
        if let Self::Cgroup(cgroup) = self {
            cgroup.end(deadline)?;
            cgroup.freeze.write_all_at(b"0", 0)?;
        }
        members
            .clone()
            .for_each(|member| member.signal(Signal::KILL));
        members.try_for_each(|member| member.wait(deadline))
    }

    /// They go on.
    ///
    /// # Errors
    /// When the cgroup is gone.
    pub fn thaw<'a>(&self, members: impl Iterator<Item = &'a Member>) -> io::Result<()> {
        match self {
            Self::Cgroup(cgroup) => cgroup.freeze.write_all_at(b"0", 0),
            Self::Signals => {
                members.for_each(|member| member.signal(Signal::CONT));
                Ok(())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::process::{Child, Command};

    const LIMIT: Duration = Duration::from_secs(20);

    /// A program that counts, ended with the test.
    struct Program(Child);

    impl Program {
        fn start() -> Self {
            Self(
                Command::new("sh")
                    .args(["-c", "while :; do :; done"])
                    .spawn()
                    .expect("shell"),
            )
        }

        fn member(&self) -> Member {
            let pid = Pid::from_raw(self.0.id().cast_signed()).expect("pid");
            Member::new(pid).expect("member")
        }

        /// Processor time that it has used, in ticks.
        fn ticks(&self) -> u64 {
            let status = fs::read_to_string(format!("/proc/{}/stat", self.0.id())).expect("stat");
            let (_, rest) = status.rsplit_once(") ").expect("stat");
            let number = |field: usize| -> u64 {
                rest.split(' ')
                    .nth(field)
                    .expect("field")
                    .parse()
                    .expect("number")
            };
            number(11) + number(12)
        }

        fn waits_to_run_on(&self) {
            let (from, end) = (self.ticks(), Instant::now() + LIMIT);
            while self.ticks() == from {
                assert!(Instant::now() < end, "it does not go on");
                std::thread::yield_now();
            }
        }
    }

    impl Drop for Program {
        fn drop(&mut self) {
            let _ = self.0.kill();
            let _ = self.0.wait();
        }
    }

    #[test]
    fn signals_stop_a_program_and_let_it_go_on() {
        let program = Program::start();
        let members = [program.member()];
        program.waits_to_run_on();
        Freezer::Signals
            .freeze(members.iter(), Instant::now() + LIMIT)
            .expect("stopped");
        assert!(members[0].stands());
        Freezer::Signals.thaw(members.iter()).expect("thawed");
        program.waits_to_run_on();
    }

    /// A cgroup of this test's own.
    struct Folder(PathBuf);

    impl Folder {
        fn make(name: &str) -> Option<Self> {
            let mounts = fs::read_to_string("/proc/self/mounts").ok()?;
            let root = mounts.lines().find_map(|line| {
                let mut fields = line.split(' ');
                let path = fields.nth(1)?;
                (fields.next()? == "cgroup2").then_some(path)
            })?;
            let path = Path::new(root).join(format!("outrigger-{name}-{}", std::process::id()));
            fs::create_dir(&path).ok()?;
            Some(Self(path))
        }
    }

    impl Drop for Folder {
        fn drop(&mut self) {
            // It is empty once its processes are gone.
            let _ = fs::remove_dir(&self.0);
        }
    }

    #[test]
    fn a_cgroup_stops_what_is_in_it_and_nothing_else_may_attach() {
        let Some(folder) = Folder::make("stops") else {
            println!(
                "SKIPPED: needs root and a mounted cgroup2 (mount -t cgroup2 none /sys/fs/cgroup)"
            );
            return;
        };
        let cgroup = Cgroup::open(&folder.0).expect("cgroup");
        let freezer = Freezer::Cgroup(cgroup);
        let (inside, outside) = (Program::start(), Program::start());
        fs::write(folder.0.join("cgroup.procs"), inside.0.id().to_string()).expect("moved");
        assert_eq!(freezer.admits(&inside.member()), Ok(()));
        let refused = freezer.admits(&outside.member()).expect_err("refused");
        assert!(refused.contains("is not in cgroup"), "{refused}");
        freezer
            .freeze(std::iter::empty(), Instant::now() + LIMIT)
            .expect("frozen");
        let before = inside.ticks();
        outside.waits_to_run_on();
        outside.waits_to_run_on();
        assert_eq!(inside.ticks(), before, "it stands");
        freezer.thaw(std::iter::empty()).expect("thawed");
        inside.waits_to_run_on();
        let deadline = Instant::now() + LIMIT;
        freezer
            .freeze(std::iter::empty(), deadline)
            .expect("frozen");
        freezer.end(std::iter::empty(), deadline).expect("ended");
        assert!(inside.member().stands(), "all of the cgroup is gone");
        outside.waits_to_run_on();
        drop(inside);
    }

    #[test]
    fn a_program_that_enters_while_others_are_ended_runs_when_they_are_gone() {
        let Some(folder) = Folder::make("ends") else {
            println!("SKIPPED: needs root and a mounted cgroup2");
            return;
        };
        let freezer = Freezer::Cgroup(Cgroup::open(&folder.0).expect("cgroup"));
        let members = folder.0.join("cgroup.procs");
        let below = folder.0.join("below");
        fs::create_dir(&below).expect("a cgroup below");
        for _ in 0..100 {
            let [first, second, next] = [(); 3].map(|()| Program::start());
            fs::write(&members, first.0.id().to_string()).expect("moved");
            fs::write(below.join("cgroup.procs"), second.0.id().to_string()).expect("moved");
            let [one, other] = [&first, &second].map(Program::member);
            std::thread::scope(|scope| {
                // As whoever keeps a program running does: the next one is there as soon as this one has ended.
                scope.spawn(|| {
                    one.wait(Instant::now() + LIMIT).expect("ended");
                    fs::write(&members, next.0.id().to_string()).expect("moved");
                });
                freezer
                    .end([&one].into_iter(), Instant::now() + LIMIT)
                    .expect("they are gone");
            });
            assert!(other.stands(), "what is below is gone");
            next.waits_to_run_on();
        }
        fs::remove_dir(&below).expect("empty");
    }

    #[test]
    fn a_stopped_program_that_is_ended_is_gone() {
        let program = Program::start();
        let members = [program.member()];
        let deadline = Instant::now() + LIMIT;
        Freezer::Signals
            .freeze(members.iter(), deadline)
            .expect("stopped");
        Freezer::Signals
            .end(members.iter(), deadline)
            .expect("ended");
        assert!(members[0].stands());
    }

    #[test]
    fn what_is_no_cgroup_is_named() {
        let error = Cgroup::open(Path::new("/tmp")).expect_err("none");
        assert!(
            error.contains("cgroup /tmp") && error.contains("cgroup.freeze"),
            "{error}"
        );
    }
}
