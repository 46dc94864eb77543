//! Two network namespaces with a cable between them, for tests that run as root.

use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};

/// Addresses of the two ends.
pub const ADDRESSES: [&str; 2] = ["10.77.0.1", "10.77.0.2"];

/// The namespaces; gone with this.
pub struct Namespaces {
    names: [String; 2],
}

fn ip(arguments: &str) -> bool {
    Command::new("ip")
        .args(arguments.split(' '))
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

impl Namespaces {
    /// Makes them; `None` where that is not permitted.
    pub fn new() -> Option<Self> {
        // Tests of one program run side by side.
        static MADE: AtomicU32 = AtomicU32::new(0);
        let process = std::process::id();
        let number = MADE.fetch_add(1, Ordering::Relaxed);
        let namespaces = Self {
            names: ["a", "b"].map(|end| format!("outrigger-{process}-{number}-{end}")),
        };
        let [first, second] = &namespaces.names;
        let made = ip(&format!("netns add {first}"))
            && ip(&format!("netns add {second}"))
            && ip(&format!(
                "link add cable netns {first} type veth peer name cable netns {second}"
            ))
            && namespaces.each(|name, address| {
                ip(&format!("-n {name} addr add {address}/24 dev cable"))
                    && ip(&format!("-n {name} link set lo up"))
                    && ip(&format!("-n {name} link set cable up"))
            });
        made.then_some(namespaces)
    }

    /// The name of a host's.
    pub fn name(&self, host: usize) -> &str {
        &self.names[host]
    }

    fn each(&self, what: impl Fn(&str, &str) -> bool) -> bool {
        self.names
            .iter()
            .zip(ADDRESSES)
            .all(|(name, address)| what(name, address))
    }

    /// Pulls the cable, or puts it back.
    pub fn connect(&self, connected: bool) {
        let state = if connected { "up" } else { "down" };
        let name = &self.names[0];
        assert!(ip(&format!("-n {name} link set cable {state}")), "{state}");
    }

    /// A command in the namespace of a host.
    pub fn command(&self, host: usize) -> Command {
        let mut command = Command::new("ip");
        command.args(["netns", "exec", &self.names[host]]);
        command.arg(std::env::current_exe().unwrap());
        command
    }
}

impl Drop for Namespaces {
    fn drop(&mut self) {
        for name in &self.names {
            ip(&format!("netns del {name}"));
        }
    }
}
