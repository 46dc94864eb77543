//! A virtual machine between two supervisors with their guards on loopback: carried over, copies cut and flipped, restarts (FT1, FT3).
//!
//! The guest counts: each step is a line on its console, one more line in a file that it holds open, and now and then on its disk. What both consoles
//! said, one after the other, is every step once. Needs QEMU, a kernel and an image, which `cargo xtask test` makes: the tests are ignored without.

mod support;

use outrigger_failover::class::Class;
use outrigger_failover::machine::{self, Supervised};
use outrigger_failover::precopy;
use outrigger_failover::process::Configuration;
use outrigger_failover::process::control::{self, Answer, Request, Status};
use outrigger_failover::protocol::{Alarm, Entry, Loss};
use outrigger_guard::daemon::Side;
use std::fs::{self, File};
use std::io::{Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use support::pair::{Pair, Plan, Process, free_port, wait_for};
use support::segment::{self, Connection, Segment};

/// The variable that makes the test's program a host: its configuration.
const HOST: &str = "OUTRIGGER_MACHINE_TEST_HOST";
/// What the machine is made of, as `cargo xtask test` says.
const QEMU: &str = "OUTRIGGER_TEST_QEMU";
const KERNEL: &str = "OUTRIGGER_TEST_KERNEL";
const IMAGE: &str = "OUTRIGGER_TEST_IMAGE";
const DISK_BYTES: u64 = 1 << 20;
const SECTOR_BYTES: u64 = 512;
/// The guest writes each step of this distance to its disk.
const PERSISTED: u64 = 5;

#[test]
#[ignore = "the process of a supervisor, which the other tests start"]
fn machine_process() {
    let Some(file) = std::env::var_os(HOST).map(PathBuf::from) else {
        return;
    };
    let (configuration, guard) = Configuration::read_any(&file).unwrap();
    let vm = file.with_extension("vm");
    let machine = machine::Configuration::read(&vm, (&configuration.guard, &guard)).unwrap();
    let side = match file.ends_with("0.toml") {
        true => Side::First {
            create: !guard.state.join("notes.json").exists(),
        },
        false => Side::Second,
    };
    let ended = machine::run(Supervised {
        configuration,
        guard,
        side,
        machine,
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

/// What a wire between the hosts does to the copies that go over it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Harm {
    None,
    Cut,
    Flip,
}

/// The way of copies to a host, with harm in the midst of each; how many went over it.
struct Wire {
    port: u16,
    harm: Arc<Mutex<Harm>>,
    harmed: Arc<AtomicUsize>,
}

/// Bytes of a copy after which harm is done: well inside of it, which is some tens of megabytes.
const MIDST: usize = 4 << 20;

impl Wire {
    fn to(port: u16) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let wire = Self {
            port: listener.local_addr().unwrap().port(),
            harm: Arc::new(Mutex::new(Harm::None)),
            harmed: Arc::default(),
        };
        let (harm, harmed) = (Arc::clone(&wire.harm), Arc::clone(&wire.harmed));
        std::thread::spawn(move || {
            for source in listener.incoming().flatten() {
                let Ok(target) = TcpStream::connect(("127.0.0.1", port)) else {
                    continue;
                };
                let harm = *harm.lock().unwrap();
                let harmed = Arc::clone(&harmed);
                std::thread::spawn(move || carry(source, target, harm, &harmed));
            }
        });
        wire
    }

    fn set(&self, harm: Harm) {
        *self.harm.lock().unwrap() = harm;
    }
}

fn carry(mut source: TcpStream, mut target: TcpStream, harm: Harm, harmed: &AtomicUsize) {
    let (mut back_from, mut back_to) = (target.try_clone().unwrap(), source.try_clone().unwrap());
    std::thread::spawn(move || {
        // An end of either side ends it.
        let _ = std::io::copy(&mut back_from, &mut back_to);
        let _ = back_to.shutdown(Shutdown::Both);
    });
    let (mut bytes, mut at) = (vec![0; 64 * 1024], 0);
    while let Ok(count @ 1..) = source.read(&mut bytes) {
        if harm != Harm::None && (at..at + count).contains(&MIDST) {
            harmed.fetch_add(1, Ordering::SeqCst);
            if harm == Harm::Cut {
                break;
            }
            bytes[MIDST - at] ^= 1;
        }
        if target.write_all(&bytes[..count]).is_err() {
            break;
        }
        at += count;
    }
    let _ = target.shutdown(Shutdown::Both);
    let _ = source.shutdown(Shutdown::Both);
}

struct Hosts {
    pair: Pair,
    wires: [Wire; 2],
    processes: [Option<Process>; 2],
    segment: Option<Segment>,
}

impl Hosts {
    fn start() -> Self {
        Self::start_with("", Harm::None, |guard| guard)
    }

    /// With this in the first host's configuration of the machine, with harm to what it sends, and with another configuration of its guard.
    fn start_with(machine: &str, harm: Harm, guarded: impl Fn(String) -> String) -> Self {
        let given = |name: &str| {
            PathBuf::from(std::env::var_os(name).unwrap_or_else(|| {
                panic!("{name} is not set: `cargo xtask test --full-system` sets it")
            }))
        };
        let pair = Pair::new(&Plan {
            pages: 16,
            ..Plan::default()
        });
        let ports = [free_port(), free_port()];
        let mut hosts = Self {
            wires: ports.map(Wire::to),
            processes: [None, None],
            segment: Some(Segment::new(pair.folder.path())),
            pair,
        };
        hosts.wires[1].set(harm);
        let disk = File::create(hosts.disk()).unwrap();
        disk.set_len(DISK_BYTES).unwrap();
        for (host, port) in ports.into_iter().enumerate() {
            let own = hosts.pair.own_folder(host);
            fs::create_dir_all(&own).unwrap();
            // The guard tells of AC, no more.
            let guard = fs::read_to_string(hosts.pair.file(host)).unwrap();
            let guard = guard.replace("[power]\n", "[power]\non_loss = \"tell\"\n");
            fs::write(hosts.pair.file(host), guarded(guard)).unwrap();
            let text = format!(
                "name = \"vm\"\nguard = \"{}\"\ncontrol_socket = \"{}\"\nheartbeat_ms = 3000\nwindow_ms = 1\n",
                hosts.pair.file(host).display(),
                hosts.socket(host).display()
            );
            fs::write(hosts.file(host), text).unwrap();
            let arguments = hosts.arguments(host, &given(KERNEL), &given(IMAGE));
            let vm = format!(
                "qemu = {:?}\narguments = {arguments:?}\nfolder = {:?}\nlisten = \"127.0.0.1:{}\"\nconnect = \"127.0.0.1:{}\"\nanswer_ms = 10000\n{}",
                given(QEMU),
                own.join("vm"),
                port,
                hosts.wires[1 - host].port,
                if host == 0 { machine } else { "" }
            );
            fs::write(hosts.file(host).with_extension("vm"), vm).unwrap();
            let log = File::create(hosts.log_file(host)).unwrap();
            let child = Command::new(std::env::current_exe().unwrap())
                .args(["--exact", "machine_process", "--ignored", "--nocapture"])
                .env(HOST, hosts.file(host))
                .stdin(Stdio::null())
                .stdout(Stdio::null())
                .stderr(log)
                .spawn();
            hosts.processes[host] = Some(Process(child.unwrap()));
        }
        hosts.wait("the first host runs it", || hosts.runs(0));
        hosts.wait("both hosts are there", || hosts.are_connected());
        hosts
    }

    /// The machine: a processor, a console into a file of the host's, a disk that both hosts have, a device by which a kernel says that it panics.
    fn arguments(&self, host: usize, kernel: &Path, image: &Path) -> Vec<String> {
        let console = format!(
            "file,id=console,append=on,path={}",
            self.console_file(host).display()
        );
        let disk = format!("if=none,id=first,format=raw,file={}", self.disk().display());
        let (segment, machines) = segment::sockets(self.pair.folder.path());
        let frames = format!(
            "dgram,id=net,local.type=unix,local.path={},remote.type=unix,remote.path={}",
            machines[host].display(),
            segment.display()
        );
        let card = format!("virtio-net-pci,netdev=net,mac={}", segment::GUEST_MAC);
        // A second disk, whose writes fail at the first host.
        let second = match host {
            0 => {
                "driver=blkdebug,node-name=second,image.driver=null-co,image.size=1048576,image.read-zeroes=on,\
                 inject-error.0.event=none,inject-error.0.iotype=write,inject-error.0.errno=5"
            }
            _ => "driver=null-co,node-name=second,size=1048576,read-zeroes=on",
        };
        let (kernel, image) = (kernel.display().to_string(), image.display().to_string());
        [
            "-nodefaults",
            "-no-user-config",
            "-display",
            "none",
            "-accel",
            "tcg",
            "-smp",
            "1",
            "-m",
            "192",
            "-machine",
            "q35",
            "-chardev",
            &console,
            "-serial",
            "chardev:console",
            "-drive",
            &disk,
            "-device",
            "virtio-blk-pci,drive=first",
            "-blockdev",
            second,
            "-device",
            "virtio-blk-pci,drive=second,werror=stop",
            "-netdev",
            &frames,
            "-device",
            &card,
            "-device",
            "pvpanic-pci",
            "-kernel",
            &kernel,
            "-initrd",
            &image,
            "-append",
            "console=ttyS0 quiet panic=-1",
        ]
        .map(str::to_owned)
        .to_vec()
    }

    /// Tells the guest to do something.
    fn tell(&self, what: &str) {
        let disk = File::options().write(true).open(self.disk()).unwrap();
        disk.write_all_at(what.as_bytes(), SECTOR_BYTES).unwrap();
    }

    fn disk(&self) -> PathBuf {
        self.pair.folder.path().join("disk")
    }

    fn console_file(&self, host: usize) -> PathBuf {
        self.pair.own_folder(host).join("console")
    }

    fn log_file(&self, host: usize) -> PathBuf {
        self.pair.own_folder(host).join("supervisor")
    }

    fn file(&self, host: usize) -> PathBuf {
        self.pair.folder.path().join(format!("{host}.toml"))
    }

    fn socket(&self, host: usize) -> PathBuf {
        self.pair.folder.path().join(format!("fo{host}"))
    }

    /// As [`wait_for`], with what the supervisors said if it does not come.
    fn wait<T>(&self, what: &str, look: impl FnMut() -> Option<T>) -> T {
        let waited =
            std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| wait_for(what, look)));
        waited.unwrap_or_else(|_| {
            let said = [0, 1].map(|host| {
                let log = fs::read_to_string(self.log_file(host)).unwrap_or_default();
                format!("--- host {host}: {:?}\n{log}", self.status(host))
            });
            panic!("{what}: not in time\n{}", said.concat())
        })
    }

    fn are_connected(&self) -> Option<()> {
        let connected = |host: usize| Some(self.pair.status(host)?.connected == [true; 2]);
        (connected(0)? && connected(1)?).then_some(())
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

    /// Waits until the whole machine has been copied once while it runs; the status.
    fn is_copied_once(&self) -> Status {
        self.wait("the pre-copy has gone once", || {
            self.runs(0).filter(|status| {
                let precopy = status.precopy.as_ref();
                precopy.is_some_and(|precopy| precopy.is_complete_once)
            })
        })
    }

    fn cause(&self, host: usize, class: Class) {
        let answer = control::ask(&self.socket(host), &Request::Test { class });
        assert_eq!(answer.unwrap(), Answer::Begun);
    }

    /// Whole lines of a host's console.
    fn console(&self, host: usize) -> Vec<String> {
        let bytes = fs::read(self.console_file(host)).unwrap_or_default();
        let text = String::from_utf8_lossy(&bytes).replace('\r', "");
        let end = text.rfind('\n').map_or(0, |end| end + 1);
        text[..end].lines().map(str::to_owned).collect()
    }

    /// The last step that a host's console told of.
    fn step(&self, host: usize) -> u64 {
        let steps = self.console(host);
        steps.iter().rev().find_map(|line| step(line)).unwrap_or(0)
    }

    /// Waits until the machine counts on at a host.
    fn counts_on(&self, host: usize) {
        let from = self.step(host);
        self.wait("the machine counts on", || {
            (self.step(host) >= from + 10).then_some(())
        });
    }
}

/// The number of a step: `STEP number lines`, with as many lines in the open file.
fn step(line: &str) -> Option<u64> {
    let (number, lines) = line.strip_prefix("STEP ")?.split_once(' ')?;
    let number = number.parse().ok()?;
    (lines.parse() == Ok(number)).then_some(number)
}

/// Every step of what the consoles said in this order is there once.
fn every_step_is_there_once(consoles: &str) {
    let text = consoles.replace('\r', "");
    let begun = text.find("STEP 1 ").expect("it has begun");
    let end = text.rfind('\n').map_or(0, |end| end + 1);
    for (at, line) in text[begun..end].lines().enumerate() {
        assert_eq!(step(line), Some(at as u64 + 1), "line {at}: {line:?}");
    }
}

/// What a host's console has said, to its last byte.
fn said(hosts: &Hosts, host: usize) -> String {
    fs::read_to_string(hosts.console_file(host)).unwrap()
}

#[test]
#[ignore = "needs QEMU, a kernel and an image: `cargo xtask test --full-system`"]
fn a_machine_is_carried_over_there_and_back_and_no_step_is_lost_or_doubled() {
    let mut hosts = Hosts::start();
    hosts.counts_on(0);
    let mut connection = Connection::open(hosts.segment.take().unwrap());
    // The guest numbers the lines of a connection.
    let mut lines = 0;
    let mut said_and_heard = |connection: &mut Connection, meanwhile: &mut dyn FnMut()| {
        lines += 1;
        connection.say(&format!("line {lines}"));
        meanwhile();
        assert_eq!(connection.hear(), format!("{lines} line {lines}"));
    };
    said_and_heard(&mut connection, &mut || {});
    let mut turn = 0;
    for (owner, class) in [(0, Class::Hardware), (1, Class::AcLoss)] {
        let other = 1 - owner;
        hosts.wait("both hosts are there", || hosts.are_connected());
        // A line is under way while the machine is.
        said_and_heard(&mut connection, &mut || hosts.cause(owner, class));
        let status = hosts.wait("the other host runs it", || hosts.runs(other));
        assert_eq!(
            (status.entry, status.loss),
            (Some(Entry::Begin), None),
            "{class:?}"
        );
        said_and_heard(&mut connection, &mut || {});
        if owner == 0 {
            turn = said(&hosts, 0).len();
        }
        hosts.counts_on(other);
        let left = hosts.status(owner).unwrap();
        assert_eq!((left.state.as_str(), left.process), ("away", None));
        let copy = left.copy.unwrap();
        println!("{class:?}: {copy:?}");
        assert!(
            copy.is_acknowledged && copy.sent_bytes > MIDST as u64,
            "{copy:?}"
        );
    }
    // First host, second host, first host again; a line may begin at the one and end at the other.
    let (first, second) = (said(&hosts, 0), said(&hosts, 1));
    let (before, after) = first.split_at(turn);
    every_step_is_there_once(&[before, &second, after].concat());
}

#[test]
#[ignore = "needs QEMU, a kernel and an image: `cargo xtask test --full-system`"]
fn a_copy_that_is_cut_or_flipped_is_refused_and_the_machine_goes_on_where_it_is() {
    let hosts = Hosts::start();
    hosts.counts_on(0);
    for (round, harm) in [Harm::Cut, Harm::Flip].into_iter().enumerate() {
        hosts.wires[1].set(harm);
        hosts.cause(0, Class::Hardware);
        let status = hosts.wait("the copies are given up", || {
            let status = hosts.runs(0)?;
            (status.alarms.len() > round).then_some(status)
        });
        assert_eq!(status.alarms, vec![Alarm::CopiesExhausted; round + 1]);
        // Two are tried each time.
        let harmed = hosts.wires[1].harmed.load(Ordering::SeqCst);
        assert_eq!(harmed, 2 * (round + 1), "{harm:?}");
        assert_eq!(status.starts, 1);
        hosts.counts_on(0);
        assert!(hosts.console(1).is_empty(), "it runs at the other host");
        let other = hosts.status(1).unwrap();
        assert_eq!((other.state.as_str(), other.starts), ("away", 0));
    }
    // And once the wire is whole it goes.
    hosts.wires[1].set(Harm::None);
    hosts.cause(0, Class::Hardware);
    let status = hosts.wait("the other host runs it", || hosts.runs(1));
    assert_eq!((status.entry, status.loss), (Some(Entry::Begin), None));
    hosts.counts_on(1);
    every_step_is_there_once(&[said(&hosts, 0), said(&hosts, 1)].concat());
}

#[test]
#[ignore = "needs QEMU, a kernel and an image: `cargo xtask test --full-system`"]
fn a_machine_that_crashes_hangs_or_panics_restarts_from_its_disk() {
    let hosts = Hosts::start();
    hosts.counts_on(0);
    let begun = || {
        let console = hosts.console(0);
        let begun = console
            .iter()
            .filter_map(|line| line.strip_prefix("GUEST begins at "));
        begun
            .map(|at| at.parse::<u64>().unwrap())
            .collect::<Vec<_>>()
    };
    let failures = [
        (Class::Crash, None),
        (Class::Hang, None),
        (Class::Crash, Some("the guest's kernel panicked")),
    ];
    for (round, (class, panics)) in failures.into_iter().enumerate() {
        assert_eq!(begun().len(), round + 1);
        let persisted = hosts.step(0) / PERSISTED * PERSISTED;
        match panics {
            None => hosts.cause(0, class),
            Some(_) => {
                hosts.tell("panic");
            }
        }
        let status = hosts.wait("it runs again", || {
            hosts
                .runs(0)
                .filter(|status| status.starts > round as u64 + 1)
        });
        assert_eq!(
            (status.entry, status.loss),
            (Some(Entry::Restart), Some(Loss::Class)),
            "{class:?}"
        );
        let (seen, how) = status.failure.unwrap();
        assert_eq!(seen, class);
        assert!(panics.is_none_or(|panics| panics == how), "{how}");
        let at = hosts.wait("the guest begins again", || begun().get(round + 1).copied());
        // What was on the disk is there, and nothing is made up.
        assert!(
            at >= persisted && at.is_multiple_of(PERSISTED),
            "{at}, persisted {persisted}"
        );
        hosts.counts_on(0);
    }
}

#[test]
#[ignore = "needs QEMU, a kernel and an image: `cargo xtask test --full-system`"]
fn a_disks_error_carries_the_machine_to_the_other_host_and_the_write_is_done_there() {
    let hosts = Hosts::start();
    hosts.counts_on(0);
    hosts.tell("write");
    let status = hosts.wait("the other host runs it", || hosts.runs(1));
    assert_eq!((status.entry, status.loss), (Some(Entry::Begin), None));
    let (class, how) = hosts.status(0).unwrap().failure.unwrap();
    assert_eq!(class, Class::Hardware);
    assert!(how.contains("second"), "{how}");
    hosts.counts_on(1);
    every_step_is_there_once(&[said(&hosts, 0), said(&hosts, 1)].concat());
}

#[test]
#[ignore = "needs QEMU, a kernel and an image: `cargo xtask test --full-system`"]
fn after_a_pre_copy_only_what_is_left_goes_and_no_step_is_lost_or_doubled() {
    let mut hosts = Hosts::start_with("precopy = true\n", Harm::Cut, |guard| guard);
    // Cut in the midst, more than once: the machine goes on, and it is said.
    let status = hosts.wait("two pre-copies were cut", || {
        let cut = hosts.wires[1].harmed.load(Ordering::SeqCst) > 1;
        hosts.runs(0).filter(|status| {
            let precopy = status.precopy.as_ref().unwrap();
            cut && precopy.broke_off > 1 && !precopy.is_complete_once
        })
    });
    assert!(status.precopy.unwrap().why.is_some());
    hosts.counts_on(0);
    let mut connection = Connection::open(hosts.segment.take().unwrap());
    hosts.wires[1].set(Harm::None);
    hosts.is_copied_once();
    // It stays open, and the machine goes on.
    hosts.counts_on(0);
    let status = hosts.is_copied_once();
    assert_eq!((status.starts, status.alarms.len()), (1, 0));
    assert_eq!(status.copy, None, "a pre-copy is none that was asked for");
    assert!(hosts.console(1).is_empty(), "it runs at the other host");
    connection.say("line");
    hosts.cause(0, Class::Hardware);
    assert_eq!(connection.hear(), "1 line");
    let status = hosts.wait("the other host runs it", || hosts.runs(1));
    assert_eq!((status.entry, status.loss), (Some(Entry::Begin), None));
    assert_eq!(status.precopy, None);
    let remainder = hosts.status(0).unwrap().copy.unwrap();
    hosts.counts_on(1);
    let turn = said(&hosts, 0).len();
    // The other host copies all of it when the time has come.
    hosts.wait("both hosts are there", || hosts.are_connected());
    connection.say("line");
    hosts.cause(1, Class::AcLoss);
    assert_eq!(connection.hear(), "2 line");
    let status = hosts.wait("the first host runs it again", || hosts.runs(0));
    assert_eq!((status.entry, status.loss), (Some(Entry::Begin), None));
    let all = hosts.status(1).unwrap().copy.unwrap();
    println!("with a pre-copy {remainder:?}, without {all:?}");
    assert!(remainder.is_acknowledged && all.is_acknowledged);
    assert!(remainder.before_bytes > MIDST as u64 && all.before_bytes == 0);
    assert!(
        remainder.sent_bytes * 2 < all.sent_bytes,
        "{remainder:?}, {all:?}"
    );
    hosts.counts_on(0);
    let first = said(&hosts, 0);
    let (before, after) = first.split_at(turn);
    every_step_is_there_once(&[before, &said(&hosts, 1), after].concat());
}

#[test]
#[ignore = "needs QEMU, a kernel and an image: `cargo xtask test --full-system`"]
fn a_machine_that_writes_more_than_the_battery_suffices_for_is_slowed_down() {
    let hosts = Hosts::start_with(
        "precopy = true\nprecopy_bytes_per_s = 100000000\n",
        Harm::None,
        |guard| {
            guard.replace(
                "bandwidth_bytes_per_s = 100000000",
                "bandwidth_bytes_per_s = 4096",
            )
        },
    );
    let status = hosts.wait("it is slowed down", || {
        hosts.runs(0).filter(|status| {
            let precopy = status.precopy.as_ref().unwrap();
            precopy.throttled_percent == precopy::LONGEST_THROTTLE_PERCENT
        })
    });
    assert!(status.precopy.unwrap().budget_bytes < 1 << 20);
    // What is there goes over all the same, and runs there as it did.
    hosts.cause(0, Class::AcLoss);
    let status = hosts.wait("the other host runs it", || hosts.runs(1));
    assert_eq!((status.entry, status.loss), (Some(Entry::Begin), None));
    hosts.counts_on(1);
    every_step_is_there_once(&[said(&hosts, 0), said(&hosts, 1)].concat());
}
