//! A network that clients and the two hosts are on, for tests that run as root: a bridge in a namespace of its own, where the clients are too.

use super::pair::namespaces::Namespaces;
use rustix::thread::{LinkNameSpaceType, move_into_link_name_space};
use std::fs::File;
use std::os::fd::AsFd;
use std::process::{Command, Stdio};

/// The hosts' interface to it.
pub const INTERFACE: &str = "street";
/// The clients' interface.
const BRIDGE: &str = "bridge";
/// The clients' address.
const CLIENTS: &str = "10.78.0.1/24";

/// The namespace; gone with this.
pub struct Street {
    name: String,
}

/// What `ip` says; None when it fails.
fn ip(arguments: &str) -> Option<String> {
    let ended = Command::new("ip")
        .args(arguments.split(' '))
        .stdin(Stdio::null())
        .stderr(Stdio::null())
        .output()
        .ok()?;
    let text = String::from_utf8(ended.stdout).ok()?;
    ended.status.success().then_some(text)
}

impl Street {
    /// Makes it between hosts that have namespaces already. A neighbour that was learned is not asked for again within the test: who moves says so,
    /// or is not found.
    pub fn new(hosts: &Namespaces) -> Option<Self> {
        let street = Self {
            name: format!("{}-street", hosts.name(0)),
        };
        let name = &street.name;
        ip(&format!("netns add {name}"))?;
        ip(&format!("-n {name} link add {BRIDGE} type bridge"))?;
        ip(&format!("-n {name} addr add {CLIENTS} dev {BRIDGE}"))?;
        ip(&format!("-n {name} link set {BRIDGE} up"))?;
        for host in 0..2 {
            let (other, port) = (hosts.name(host), format!("port{host}"));
            ip(&format!(
                "link add {port} netns {name} type veth peer name {INTERFACE} netns {other}"
            ))?;
            ip(&format!("-n {name} link set {port} master {BRIDGE} up"))?;
            ip(&format!("-n {other} link set {INTERFACE} up"))?;
        }
        let keep = format!("/proc/sys/net/ipv4/neigh/{BRIDGE}/base_reachable_time_ms");
        let kept = Command::new("ip")
            .args(["netns", "exec", name, "sh", "-c"])
            .arg(format!("echo 3600000 >{keep}"))
            .status();
        kept.ok()?.success().then_some(street)
    }

    /// Moves the calling thread here, for good.
    pub fn enter(&self) {
        let file = File::open(format!("/run/netns/{}", self.name)).expect("the namespace");
        let kind = Some(LinkNameSpaceType::Network);
        move_into_link_name_space(file.as_fd(), kind).expect("entered");
    }

    /// The link address where clients send what is for `address`.
    pub fn neighbour(&self, address: &str) -> Option<String> {
        let said = ip(&format!(
            "-n {} neigh show to {address} dev {BRIDGE}",
            self.name
        ))?;
        let mut words = said.split_whitespace();
        words.by_ref().find(|word| *word == "lladdr")?;
        words.next().map(str::to_owned)
    }

    /// The link address of a host's interface.
    pub fn link_address(&self, hosts: &Namespaces, host: usize) -> String {
        let said = ip(&format!("-n {} -o link show {INTERFACE}", hosts.name(host)));
        let said = said.expect("the interface");
        let mut words = said.split_whitespace();
        words.find(|word| *word == "link/ether").expect("a kind");
        words.next().expect("an address").to_owned()
    }
}

impl Drop for Street {
    fn drop(&mut self) {
        ip(&format!("netns del {}", self.name));
    }
}
