//! Two supervisors with their guards on loopback, the sample server, a client that records: crash, hang, hardware, loss of AC (FT1 to FT4).

#[path = "../../guard/tests/support/mod.rs"]
mod support;

use outrigger_failover::class::Class;
use outrigger_failover::process::control::{self, Answer, Request, Status};
use outrigger_failover::process::{Configuration, Supervised, run};
use outrigger_failover::protocol::Entry;
use outrigger_guard::daemon::Side;
use std::io::{BufRead, BufReader, Write};
use std::net::TcpStream;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::Duration;
use support::program::possible;
use support::{Pair, Plan, Process, free_port, wait_for};

const HOST: &str = "OUTRIGGER_FAILOVER_TEST_HOST";
const PORT: &str = "OUTRIGGER_FAILOVER_TEST_PORT";
/// An answer that takes longer is none: the request is sent again, to whoever answers.
const ANSWER: Duration = Duration::from_millis(500);

#[test]
#[ignore = "the process of a supervisor, which the other tests start"]
fn supervisor_process() {
    let Some(file) = std::env::var_os(HOST).map(PathBuf::from) else {
        return;
    };
    let (configuration, guard) = Configuration::read(&file).unwrap();
    let side = match file.ends_with("0.toml") {
        true => Side::First { create: true },
        false => Side::Second,
    };
    let port = std::env::var(PORT).unwrap();
    let save = file.parent().unwrap().join("saved");
    let command = [
        env!("CARGO_BIN_EXE_outrigger-kv"),
        "--listen",
        &format!("127.0.0.1:{port}"),
        "--save",
        save.to_str().unwrap(),
        "--deadly-key",
        "deadly",
    ];
    run(Supervised {
        configuration,
        guard,
        side,
        command: command.map(Into::into).to_vec(),
    })
    .unwrap();
    std::process::exit(0);
}

struct Hosts {
    pair: Pair,
    ports: [u16; 2],
    processes: [Option<Process>; 2],
}

impl Hosts {
    fn start(keys: &str) -> Self {
        let plan = Plan {
            pages: 1024,
            programs: true,
            ..Plan::default()
        };
        let pair = Pair::new(&plan);
        let mut hosts = Self {
            ports: [free_port(), free_port()],
            processes: [None, None],
            pair,
        };
        for host in 0..2 {
            std::fs::create_dir_all(hosts.pair.own_folder(host)).unwrap();
            let text = format!(
                "name = \"kv\"\nguard = \"{}\"\ncontrol_socket = \"{}\"\nheartbeat_ms = 2000\n{keys}",
                hosts.pair.file(host).display(),
                hosts.socket(host).display()
            );
            std::fs::write(hosts.file(host), text).unwrap();
            let child = Command::new(std::env::current_exe().unwrap())
                .args(["--exact", "supervisor_process", "--ignored", "--nocapture"])
                .env(HOST, hosts.file(host))
                .env(PORT, hosts.ports[host].to_string())
                .stdin(Stdio::null())
                .stdout(Stdio::null())
                .spawn();
            hosts.processes[host] = Some(Process(child.unwrap()));
        }
        wait_for("the first host runs it", || hosts.runs(0));
        wait_for("the other host is there", || {
            let status = hosts.pair.status(0)?;
            (status.connected == [true; 2]).then_some(())
        });
        hosts
    }

    fn file(&self, host: usize) -> PathBuf {
        self.pair.folder.path().join(format!("{host}.toml"))
    }

    fn socket(&self, host: usize) -> PathBuf {
        self.pair.folder.path().join(format!("fo{host}"))
    }

    fn status(&self, host: usize) -> Option<Status> {
        match control::ask(&self.socket(host), &Request::Status).ok()? {
            Answer::Status { status } => Some(*status),
            _ => None,
        }
    }

    fn runs(&self, host: usize) -> Option<Status> {
        self.status(host).filter(|status| status.state == "running")
    }

    fn cause(&self, host: usize, class: Class) {
        let answer = control::ask(&self.socket(host), &Request::Test { class });
        assert_eq!(answer.unwrap(), Answer::Begun);
    }

    fn client(&self, number: u64) -> Client {
        Client {
            ports: self.ports,
            number,
            request: 0,
            stream: None,
            turn: 0,
        }
    }
}

/// A client that sends a request until it is answered, with the same number.
struct Client {
    ports: [u16; 2],
    number: u64,
    request: u64,
    stream: Option<BufReader<TcpStream>>,
    turn: usize,
}

impl Client {
    fn once(&mut self, line: &str) -> std::io::Result<String> {
        if self.stream.is_none() {
            self.turn += 1;
            let stream = TcpStream::connect(("127.0.0.1", self.ports[self.turn % 2]))?;
            stream.set_read_timeout(Some(ANSWER))?;
            stream.set_nodelay(true)?;
            self.stream = Some(BufReader::new(stream));
        }
        let stream = self.stream.as_mut().unwrap();
        stream.get_mut().write_all(line.as_bytes())?;
        let mut answer = String::new();
        stream.read_line(&mut answer)?;
        match answer
            .strip_suffix('\n')
            .and_then(|answer| answer.split_once(' '))
        {
            Some((number, answer)) if number == self.request.to_string() => Ok(answer.to_owned()),
            _ => Err(std::io::Error::other("cut off")),
        }
    }

    fn ask(&mut self, what: &str) -> String {
        self.request += 1;
        let line = format!("{} {} {what}\n", self.number, self.request);
        wait_for(what, || match self.once(&line) {
            Ok(answer) => Some(answer),
            Err(_) => {
                self.stream = None;
                None
            }
        })
    }
}

/// Appends of a client each are there once and in order, whatever fails meanwhile.
fn appends_outlive(classes: &[Class]) {
    if !possible() {
        return;
    }
    // A short window: each failure is one of its own.
    let hosts = Hosts::start("window_ms = 1\n");
    let mut client = hosts.client(7);
    let mut owner = 0;
    let mut wanted = String::new();
    let mut append = |client: &mut Client| {
        let letter = char::from(b'a' + (wanted.len() % 26) as u8);
        wanted.push(letter);
        assert_eq!(client.ask(&format!("append key {letter}")), "ok");
        assert_eq!(client.ask("get key"), format!("ok {wanted}"));
    };
    for class in classes {
        for _ in 0..10 {
            append(&mut client);
        }
        hosts.cause(owner, *class);
        // Some are asked for before anybody knows of the failure.
        for _ in 0..5 {
            append(&mut client);
        }
        owner = 1 - owner;
        let status = wait_for("the other host runs it", || hosts.runs(owner));
        assert_eq!(
            (status.entry, status.loss),
            (Some(Entry::Resume), None),
            "{class:?}"
        );
        append(&mut client);
        wait_for("both hosts are there", || {
            let status = hosts.pair.status(owner)?;
            let ready = status.connected == [true; 2]
                && status.power
                && hosts.pair.status(1 - owner)?.power;
            ready.then_some(())
        });
    }
}

#[test]
fn a_crash_and_a_hang_carry_journalled_state_over() {
    appends_outlive(&[Class::Crash, Class::Hang]);
}

#[test]
fn a_loss_of_ac_and_a_report_of_hardware_carry_it_over() {
    appends_outlive(&[Class::Hardware, Class::AcLoss]);
}
