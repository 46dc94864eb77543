//! The application's address moves with it: two hosts and their clients on a network of their own, and the hook that is shipped (FT4).

mod support;

use outrigger_failover::class::Class;
use std::fs;
use std::path::{Path, PathBuf};
use support::hosts::{Hosts, Setup, be_a_host};
use support::pair::namespaces::Namespaces;
use support::pair::wait_for;
use support::street::{INTERFACE, Street};

/// What moves.
const ADDRESS: &str = "10.78.0.9";

#[test]
#[ignore = "the process of a host, which the other tests start"]
fn supervisor_process() {
    be_a_host();
}

fn shipped_hook() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../packaging/move-address")
}

/// A hook that calls the shipped one with the addresses of this test, and with a search path that begins with a folder of its own.
fn hook(folder: &Path) -> PathBuf {
    let path = folder.join("hook");
    let text = format!(
        "#!/bin/sh\nPATH={0}:$PATH OUTRIGGER_ADDRESSES={0} exec {1} \"$@\"\n",
        folder.display(),
        shipped_hook().display()
    );
    put_program(&path, &text);
    let addresses = format!("# what moves\n{ADDRESS}/24 {INTERFACE}\n");
    fs::write(folder.join("kv.addresses"), addresses).unwrap();
    path
}

fn put_program(path: &Path, text: &str) {
    use std::os::unix::fs::PermissionsExt;
    fs::write(path, text).unwrap();
    fs::set_permissions(path, fs::Permissions::from_mode(0o755)).unwrap();
}

struct Network {
    hosts: Hosts,
    street: Street,
}

impl Network {
    fn start(folder: &Path) -> Option<Self> {
        let Some((namespaces, street)) = Namespaces::new()
            .and_then(|namespaces| Street::new(&namespaces).map(|street| (namespaces, street)))
        else {
            println!("SKIPPED: needs root and network namespaces");
            return None;
        };
        let mut setup = Setup {
            listen: Some(format!("{ADDRESS}:7000").parse().unwrap()),
            ..Setup::default()
        };
        setup.keys += &format!("hook = \"{}\"\nhook_ms = 10000\n", hook(folder).display());
        let hosts = Hosts::start_in(&setup, namespaces)?;
        Some(Self { hosts, street })
    }

    /// Where clients send what is for the application, and where the host's interface is.
    fn neighbours(&self, host: usize) -> [Option<String>; 2] {
        let namespaces = self.hosts.pair.namespaces.as_ref().unwrap();
        [
            self.street.neighbour(ADDRESS),
            Some(self.street.link_address(namespaces, host)),
        ]
    }
}

#[test]
fn clients_find_the_application_at_the_other_host() {
    let folder = tempfile::tempdir().unwrap();
    let Some(network) = Network::start(folder.path()) else {
        return;
    };
    let hosts = &network.hosts;
    let mut client = hosts.client(7);
    std::thread::scope(|scope| {
        scope.spawn(|| {
            network.street.enter();
            let mut owner = 0;
            let mut wanted = String::new();
            for class in [Class::Hardware, Class::AcLoss, Class::Crash] {
                wanted.push('a');
                assert_eq!(client.ask("append key a"), "ok");
                let [found, there] = network.neighbours(owner);
                assert_eq!(found, there, "before {class:?}");
                hosts.wait_ready(owner);
                hosts.cause(owner, class);
                owner = 1 - owner;
                // Answered at all: what the clients had learned leads to the host that has the address no more.
                wait_for("the other host runs it", || hosts.runs(owner));
                assert_eq!(client.ask("get key"), format!("ok {wanted}"), "{class:?}");
                let [found, there] = network.neighbours(owner);
                assert_eq!(found, there, "after {class:?}");
            }
        });
    });
}

#[test]
fn without_the_announcement_clients_stay_with_the_host_that_lost_it() {
    let folder = tempfile::tempdir().unwrap();
    // The wrong variant: the address moves, and nobody is told.
    put_program(&folder.path().join("arping"), "#!/bin/sh\nexit 0\n");
    let Some(network) = Network::start(folder.path()) else {
        return;
    };
    let hosts = &network.hosts;
    let mut client = hosts.client(7);
    std::thread::scope(|scope| {
        scope.spawn(|| {
            network.street.enter();
            assert_eq!(client.ask("append key a"), "ok");
            hosts.cause(0, Class::Hardware);
            wait_for("the other host runs it", || hosts.runs(1));
            let [found, there] = network.neighbours(1);
            assert_ne!(found, there);
            assert!(client.once("get key").is_err(), "nobody is there");
        });
    });
}

#[test]
fn the_hook_refuses_what_it_cannot_do() {
    let folder = tempfile::tempdir().unwrap();
    let says = |arguments: &[&str]| {
        let ended = std::process::Command::new(shipped_hook())
            .args(arguments)
            .env("OUTRIGGER_ADDRESSES", folder.path())
            .output()
            .unwrap();
        assert_eq!(ended.status.code(), Some(1), "{arguments:?}");
        String::from_utf8(ended.stderr).unwrap()
    };
    for (text, names) in [
        ("10.78.0.9 eth0\n", "10.78.0.9: not ADDRESS/PREFIX"),
        ("10.78.0.9/24\n", "not followed by one interface"),
        ("10.78.0.9/24 a b\n", "not followed by one interface"),
        ("10.78.0.9/24 none0\n", "none0"),
    ] {
        fs::write(folder.path().join("kv.addresses"), text).unwrap();
        for what in ["take", "release"] {
            let said = says(&[what, "kv"]);
            assert!(
                said.contains(names) && said.contains("kv.addresses"),
                "{said}"
            );
        }
    }
    assert!(says(&["give", "kv"]).contains("give: take or release"));
    assert!(says(&["take", "other"]).contains("other.addresses: cannot be read"));
    assert!(says(&["take", "../kv"]).contains("no name"));
    assert!(says(&["take"]).contains("usage"));
}
