//! The two hosts: each a supervisor with its guard in a process of its own, which the test's program starts from itself.

use super::client::Client;
use super::pair::namespaces::Namespaces;
use super::pair::program::possible;
use super::pair::{Pair, Plan, Process, free_port, wait_for};
use outrigger_failover::class::Class;
use outrigger_failover::process::control::{self, Answer, Request, Status};
use outrigger_failover::process::{Configuration, Supervised, run};
use outrigger_guard::daemon::Side;
use rustix::process::{Pid, Signal, kill_process};
use std::ffi::OsString;
use std::fs::{self, File};
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::process::{Command, ExitStatus, Stdio};

/// The variable that makes the test's program a host: its configuration.
const HOST: &str = "OUTRIGGER_FAILOVER_TEST_HOST";
/// And the file with what it runs, a word in a line.
const COMMAND: &str = "OUTRIGGER_FAILOVER_TEST_COMMAND";
/// The name of the test that is a host's process.
const PROCESS: &str = "supervisor_process";

/// The body of the test that a host's process runs; nothing in the test run itself.
pub fn be_a_host() {
    let Some(file) = std::env::var_os(HOST).map(PathBuf::from) else {
        return;
    };
    let (configuration, guard) = Configuration::read(&file).unwrap();
    let side = match file.ends_with("0.toml") {
        true => Side::First {
            create: !guard.state.join("notes.json").exists(),
        },
        false => Side::Second,
    };
    let command = fs::read_to_string(std::env::var_os(COMMAND).unwrap()).unwrap();
    let ended = run(Supervised {
        configuration,
        guard,
        side,
        command: command.lines().map(OsString::from).collect(),
    });
    // Not back into the test harness, which would wait for threads.
    std::process::exit(match ended {
        Ok(()) => 0,
        Err(error) => {
            eprintln!("error: {error:#}");
            1
        }
    });
}

/// The sample server.
pub fn sample() -> PathBuf {
    match option_env!("CARGO_BIN_EXE_outrigger-kv") {
        Some(path) => path.into(),
        // An example is not told; it is in a folder beside it.
        None => {
            let example = std::env::current_exe().unwrap();
            example.parent().unwrap().join("../outrigger-kv")
        }
    }
}

/// How the hosts are.
pub struct Setup {
    /// More keys for both configurations.
    pub keys: String,
    /// How their guards are.
    pub plan: Plan,
    /// What runs; the sample with its address and its file if there is none.
    pub program: Option<PathBuf>,
    /// More arguments of it.
    pub arguments: Vec<String>,
    /// Where the sample listens on either host; a free port of loopback on each, if not given.
    pub listen: Option<SocketAddr>,
}

impl Default for Setup {
    fn default() -> Self {
        Self {
            // A short window: each failure is one of its own.
            keys: "window_ms = 1\nheartbeat_ms = 2000\n".to_owned(),
            plan: Plan {
                pages: 1024,
                programs: true,
                ..Plan::default()
            },
            program: None,
            arguments: Vec::new(),
            listen: None,
        }
    }
}

pub struct Hosts {
    pub pair: Pair,
    /// Where the application serves on each host.
    pub ports: [u16; 2],
    /// Its address there.
    address: IpAddr,
    processes: [Option<Process>; 2],
}

impl Hosts {
    /// Both hosts, the first one running the application; none where the kernel lacks what it takes.
    pub fn start(setup: &Setup) -> Option<Self> {
        Some(Self::prepare(setup)?.begun())
    }

    /// The same, each in a namespace.
    pub fn start_in(setup: &Setup, namespaces: Namespaces) -> Option<Self> {
        Some(Self::prepare_in(setup, Some(namespaces))?.begun())
    }

    fn begun(mut self) -> Self {
        for host in 0..2 {
            self.start_host(host);
        }
        wait_for("the first host runs it", || self.runs(0));
        self.wait_ready(0);
        self
    }

    /// Both hosts, of which none is started.
    pub fn prepare(setup: &Setup) -> Option<Self> {
        Self::prepare_in(setup, None)
    }

    fn prepare_in(setup: &Setup, namespaces: Option<Namespaces>) -> Option<Self> {
        if !possible() {
            return None;
        }
        let port = || setup.listen.map_or_else(free_port, |listen| listen.port());
        let hosts = Self {
            ports: [port(), port()],
            address: setup
                .listen
                .map_or(Ipv4Addr::LOCALHOST.into(), |listen| listen.ip()),
            processes: [None, None],
            pair: Pair::new_in(&setup.plan, namespaces),
        };
        for host in 0..2 {
            fs::create_dir_all(hosts.pair.own_folder(host)).unwrap();
            let text = format!(
                "name = \"kv\"\nguard = \"{}\"\ncontrol_socket = \"{}\"\n{}",
                hosts.pair.file(host).display(),
                hosts.socket(host).display(),
                setup.keys
            );
            fs::write(hosts.file(host), text).unwrap();
            let program = setup.program.clone().unwrap_or_else(sample);
            let mut command = vec![program.display().to_string()];
            if setup.program.is_none() {
                command.extend(["--listen".to_owned(), hosts.listen(host).to_string()]);
                command.extend(["--save".to_owned(), hosts.saved().display().to_string()]);
            }
            command.extend(setup.arguments.clone());
            fs::write(hosts.command_file(host), command.join("\n")).unwrap();
        }
        Some(hosts)
    }

    /// Where the sample listens on a host.
    pub fn listen(&self, host: usize) -> SocketAddr {
        SocketAddr::new(self.address, self.ports[host])
    }

    /// Starts a host's process, unless it runs.
    pub fn start_host(&mut self, host: usize) {
        if self.processes[host].is_some() {
            return;
        }
        let log = File::options()
            .append(true)
            .create(true)
            .open(self.log_file(host))
            .unwrap();
        let mut command = match &self.pair.namespaces {
            Some(namespaces) => namespaces.command(host),
            None => Command::new(std::env::current_exe().unwrap()),
        };
        let child = command
            .args(["--exact", PROCESS, "--ignored", "--nocapture"])
            .env(HOST, self.file(host))
            .env(COMMAND, self.command_file(host))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(log)
            .spawn();
        self.processes[host] = Some(Process(child.unwrap()));
    }

    /// kill -9 of a host's process; the kernel ends the application with it, and it has ended then.
    pub fn kill_host(&mut self, host: usize) {
        let application = self.status(host).and_then(|status| status.process);
        self.kill_host_of(host, application);
    }

    /// Ends a host's process in order, as its service manager does.
    pub fn end_host(&mut self, host: usize) -> ExitStatus {
        if let Some(Process(child)) = &self.processes[host] {
            let process = Pid::from_raw(child.id().cast_signed()).unwrap();
            kill_process(process, Signal::TERM).unwrap();
        }
        let status = self.wait_end(host);
        self.processes[host] = None;
        status
    }

    /// The same for one that does not answer, with its application.
    pub fn kill_host_of(&mut self, host: usize, application: Option<u32>) {
        self.processes[host] = None;
        if let Some(process) = application {
            wait_for("the application ends", || {
                let text = fs::read_to_string(format!("/proc/{process}/stat")).unwrap_or_default();
                // One that nobody has waited for is as good as gone.
                let state = text.rsplit_once(") ").map_or("Z", |(_, state)| state);
                state.starts_with(['Z', 'X']).then_some(())
            });
        }
    }

    /// What a host's processes have said of restarts so far, a line for each.
    pub fn losses(&self, host: usize) -> usize {
        let log = self.log(host);
        log.lines().filter(|line| line.contains("LOST")).count()
    }

    /// Whether a host's process was started and not killed.
    pub fn is_started(&self, host: usize) -> bool {
        self.processes[host].is_some()
    }

    /// Takes away what a host that boots does not have any more: all that was in memory.
    pub fn forget_memory(&self, host: usize) {
        assert!(!self.is_started(host), "its process runs");
        let image = self.pair.own_folder(host).join("image");
        for path in [self.pair.contents(host), image] {
            if path.exists() {
                fs::remove_dir_all(path).unwrap();
            }
        }
    }

    /// Lets the processes of both hosts stand still, or go on.
    pub fn stand_still(&self, stands: bool) {
        for host in 0..2 {
            self.stand_still_at(host, stands);
        }
    }

    /// Lets the process of one host stand still, or go on.
    pub fn stand_still_at(&self, host: usize, stands: bool) {
        let signal = if stands { Signal::STOP } else { Signal::CONT };
        if let Some(Process(child)) = &self.processes[host] {
            let process = Pid::from_raw(child.id().cast_signed()).unwrap();
            kill_process(process, signal).unwrap();
        }
    }

    /// Waits until a host's process ends by itself; how it did.
    pub fn wait_end(&mut self, host: usize) -> ExitStatus {
        let Process(child) = self.processes[host].as_mut().unwrap();
        wait_for("the host's process ends", || child.try_wait().unwrap())
    }

    fn file(&self, host: usize) -> PathBuf {
        self.pair.folder.path().join(format!("{host}.toml"))
    }

    fn command_file(&self, host: usize) -> PathBuf {
        self.pair.folder.path().join(format!("{host}.command"))
    }

    fn log_file(&self, host: usize) -> PathBuf {
        self.pair.folder.path().join(format!("{host}.log"))
    }

    /// What a host has said.
    pub fn log(&self, host: usize) -> String {
        fs::read_to_string(self.log_file(host)).unwrap_or_default()
    }

    /// The sample's persistent data, on storage that both hosts have.
    pub fn saved(&self) -> PathBuf {
        self.pair.folder.path().join("saved")
    }

    /// The control socket of a host.
    pub fn socket(&self, host: usize) -> PathBuf {
        self.pair.folder.path().join(format!("fo{host}"))
    }

    pub fn status(&self, host: usize) -> Option<Status> {
        match control::ask(&self.socket(host), &Request::Status).ok()? {
            Answer::Status { status } => Some(*status),
            _ => None,
        }
    }

    pub fn runs(&self, host: usize) -> Option<Status> {
        self.status(host).filter(|status| status.state == "running")
    }

    pub fn tell(&self, host: usize, request: &Request) -> Answer {
        control::ask(&self.socket(host), request).unwrap()
    }

    pub fn cause(&self, host: usize, class: Class) {
        assert_eq!(self.tell(host, &Request::Test { class }), Answer::Begun);
    }

    /// Waits until both hosts are there and on AC, so that the next failure can be carried over.
    pub fn wait_ready(&self, owner: usize) {
        wait_for("both hosts are there", || {
            let status = self.pair.status(owner)?;
            let ready =
                status.connected == [true; 2] && status.power && self.pair.status(1 - owner)?.power;
            ready.then_some(())
        });
    }

    pub fn client(&self, number: u64) -> Client {
        Client::new([0, 1].map(|host| self.listen(host)), number)
    }
}

impl Drop for Hosts {
    fn drop(&mut self) {
        if std::thread::panicking() {
            let [first, second] = [0, 1].map(|host| self.log(host));
            eprintln!("--- first host\n{first}--- second host\n{second}");
        }
    }
}
