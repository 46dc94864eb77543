//! Debian's etcd on loopback, with a data directory and certificates of its own.

use super::{HOSTS, Process, free_port, wait_for};
use outrigger_guard::certificates;
use std::net::TcpStream;
use std::process::{Command, Stdio};

/// A lease lasts so long.
pub const LEASE_MS: u64 = 2000;

/// A cluster of one.
pub struct Etcd {
    folder: tempfile::TempDir,
    port: u16,
    process: Option<Process>,
}

impl Etcd {
    /// Starts one that takes clients with certificates only.
    pub fn start() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let certificates_folder = folder.path().join("certs");
        certificates::init(&certificates_folder).unwrap();
        for host in HOSTS {
            certificates::issue(&certificates_folder, host, 30).unwrap();
        }
        let mut etcd = Self {
            folder,
            port: free_port(),
            process: None,
        };
        etcd.resume();
        etcd
    }

    /// Starts it again, with what it had.
    pub fn resume(&mut self) {
        let certificates_folder = self.folder.path().join("certs");
        let file = |name: &str| certificates_folder.join(name).display().to_string();
        let client = format!("https://127.0.0.1:{}", self.port);
        let peer = format!("http://127.0.0.1:{}", free_port());
        let data = self.folder.path().join("data").display().to_string();
        let child = Command::new("etcd")
            .args(["--name", "one", "--data-dir", &data])
            .args([
                "--listen-client-urls",
                &client,
                "--advertise-client-urls",
                &client,
            ])
            .args([
                "--listen-peer-urls",
                &peer,
                "--initial-advertise-peer-urls",
                &peer,
            ])
            .args(["--initial-cluster", &format!("one={peer}")])
            .args([
                "--cert-file",
                &file("127.0.0.1.pem"),
                "--key-file",
                &file("127.0.0.1-key.pem"),
            ])
            .args(["--trusted-ca-file", &file("ca.pem"), "--client-cert-auth"])
            .args(["--heartbeat-interval", "50", "--election-timeout", "500"])
            .env_clear()
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn();
        let child =
            child.unwrap_or_else(|error| panic!("etcd: {error}; `cargo xtask setup` installs it"));
        self.process = Some(Process(child));
        wait_for("etcd's port", || {
            TcpStream::connect(("127.0.0.1", self.port)).ok()
        });
    }

    /// kill -9.
    pub fn kill(&mut self) {
        self.process = None;
    }

    /// The tables of the two hosts' configurations.
    pub fn tables(&self) -> [String; 2] {
        HOSTS.map(|host| {
            let folder = self.folder.path().join("certs");
            let folder = folder.display();
            format!(
                "[arbiter]\nkind = \"etcd\"\nendpoints = [\"https://127.0.0.1:{}\"]\nprefix = \"m\"\n\
                 lease_ms = {LEASE_MS}\nrenew_ms = 300\nmargin_ms = 1000\n\
                 authority = \"{folder}/ca.pem\"\ncertificate = \"{folder}/{host}.pem\"\nkey = \"{folder}/{host}-key.pem\"\n",
                self.port
            )
        })
    }
}
