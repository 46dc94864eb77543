//! The configuration of a host: one TOML file, every time with its unit, every number with the range that it may have.

use crate::budget::Power;
use crate::link::{self, Hello, Way};
use crate::power::SwitchPoint;
use crate::protocol::{self, HostId, Page};
use serde::{Deserialize, Serialize};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::time::Duration;
use thiserror::Error;

/// Why a configuration cannot be used.
#[derive(Debug, Error)]
pub enum ConfigurationError {
    /// The file cannot be read.
    #[error("{}: {error}", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// Why.
        error: std::io::Error,
    },
    /// It is no TOML, or has a key that there is not.
    #[error("{}: {error}", path.display())]
    Text {
        /// The file.
        path: PathBuf,
        /// Where and why.
        error: Box<toml::de::Error>,
    },
    /// A value is not allowed.
    #[error("{}: {key} = {value}: {allowed}", path.display())]
    Value {
        /// The file.
        path: PathBuf,
        /// The key, with its table.
        key: String,
        /// Its value.
        value: String,
        /// What is allowed.
        allowed: String,
    },
}

/// The configuration of a host.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Configuration {
    /// Name of the memory; the same on both hosts.
    pub memory: String,
    /// Pages of 4096 bytes; the same on both hosts.
    pub pages: Page,
    /// Name of this host, as in its certificate.
    pub host: String,
    /// Name of the other host, as in its certificate.
    pub peer: String,
    /// Folder of certificates, as `outrigger certs` makes it.
    pub certificates: PathBuf,
    /// Folder of notes and audit log, on stable storage.
    pub state: PathBuf,
    /// Folder of the memory; in memory (tmpfs) or on a disk.
    pub contents: PathBuf,
    /// Folder of the other host's image.
    pub image: PathBuf,
    /// Bring the image to stable storage at every commit.
    #[serde(default)]
    pub image_durable: bool,
    /// Socket of the application.
    pub application_socket: PathBuf,
    /// Longest wait of an application's request, in milliseconds.
    #[serde(default = "defaults::application_wait_ms")]
    pub application_wait_ms: u64,
    /// Socket of `outrigger guard status` and the like.
    pub control_socket: PathBuf,
    /// Bytes a second at which a restore goes on in the background.
    #[serde(default = "defaults::restore_bytes_per_s")]
    pub restore_bytes_per_s: u64,
    /// Ways to the other host.
    pub link: Link,
    /// Times of the protocol.
    #[serde(default)]
    pub protocol: Protocol,
    /// Battery and what it must suffice for.
    pub power: PowerTable,
    /// What tells of the power; nothing does if it is not there, except by command.
    pub source: Option<SourceTable>,
    /// Who keeps the ownership record; nobody if it is not there.
    pub arbiter: Option<Arbiter>,
}

/// Ways to the other host. One of the two hosts connects, the other listens.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Link {
    /// Address and port that this host listens on.
    pub listen: Option<SocketAddr>,
    /// Another one for the signal; the same if not given.
    pub signal_listen: Option<SocketAddr>,
    /// Name or address, and port, that this host connects to.
    pub connect: Option<String>,
    /// Another one for the signal; the same if not given.
    pub signal_connect: Option<String>,
    /// Longest handshake, in milliseconds.
    #[serde(default = "defaults::handshake_ms")]
    pub handshake_ms: u64,
    /// A sign of life is sent after so long without anything else, in milliseconds.
    #[serde(default = "defaults::heartbeat_ms")]
    pub heartbeat_ms: u64,
    /// Silence after which a connection is taken for dead, in milliseconds.
    #[serde(default = "defaults::silence_ms")]
    pub silence_ms: u64,
    /// Pause before the next attempt to connect, in milliseconds.
    #[serde(default = "defaults::reconnect_ms")]
    pub reconnect_ms: u64,
}

/// Times of the protocol.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Protocol {
    /// Distance of scans for dirty pages and of all that happens by time, in milliseconds.
    pub tick_ms: u64,
    /// What was not answered is sent again after so long, in milliseconds.
    pub resend_ms: u64,
    /// Pages under way at most.
    pub window_pages: u64,
    /// A hand-over by command is tried for so long, in milliseconds.
    pub hand_over_ms: u64,
}

impl Default for Protocol {
    fn default() -> Self {
        Self {
            tick_ms: 20,
            resend_ms: 2000,
            window_pages: 1024,
            hand_over_ms: 10_000,
        }
    }
}

/// Battery, and what is known of saving.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PowerTable {
    /// How long the battery lasts from the loss of AC, in milliseconds.
    pub hold_up_ms: u64,
    /// Distance of questions to the source, in milliseconds.
    #[serde(default = "defaults::poll_ms")]
    pub poll_ms: u64,
    /// How long a loss must last to count, in milliseconds.
    #[serde(default = "defaults::debounce_ms")]
    pub debounce_ms: u64,
    /// What counts as a loss: `battery` (on battery) or `low` (and the battery is low).
    #[serde(default = "defaults::switch_point")]
    pub switch_point: SwitchPoint,
    /// Longest time until the application stands still, in milliseconds.
    #[serde(default = "defaults::quiesce_ms")]
    pub quiesce_ms: u64,
    /// Time for commit, signal and their answers, in milliseconds.
    #[serde(default = "defaults::signal_ms")]
    pub signal_ms: u64,
    /// Bandwidth that is counted on, in bytes per second; less if less is measured.
    pub bandwidth_bytes_per_s: u64,
    /// Share of the time that is counted on, in percent.
    #[serde(default = "defaults::safety_percent")]
    pub safety_percent: u64,
}

/// What tells of the power.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "lowercase", deny_unknown_fields)]
pub enum SourceTable {
    /// A UPS behind upsd of the Network UPS Tools.
    Nut {
        /// Address and port of upsd.
        address: String,
        /// Name of the UPS.
        ups: String,
    },
    /// Supplies that the kernel knows.
    Supplies {
        /// Their folder.
        #[serde(default = "defaults::supplies")]
        folder: PathBuf,
    },
}

/// Who keeps the ownership record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "lowercase", deny_unknown_fields)]
pub enum Arbiter {
    /// A cluster of etcd.
    Etcd {
        /// Addresses, each `https://...`.
        endpoints: Vec<String>,
        /// Prefix of the keys.
        prefix: String,
        /// The lease, in milliseconds: whole seconds.
        #[serde(default = "defaults::lease_ms")]
        lease_ms: u64,
        /// The owner asks for a new lease so often, in milliseconds.
        #[serde(default = "defaults::renew_ms")]
        renew_ms: u64,
        /// The application stops so long before the lease may end, in milliseconds.
        #[serde(default = "defaults::margin_ms")]
        margin_ms: u64,
        /// Longest wait for an answer, in milliseconds.
        #[serde(default = "defaults::request_ms")]
        request_ms: u64,
        /// Certificate of etcd's authority.
        authority: PathBuf,
        /// Certificate of this host for etcd.
        certificate: PathBuf,
        /// Its private key.
        key: PathBuf,
    },
}

mod defaults {
    use crate::power::SwitchPoint;
    use std::path::PathBuf;

    macro_rules! numbers {
        ($($name:ident = $value:expr;)*) => {
            $(pub(super) fn $name() -> u64 { $value })*
        };
    }

    numbers! {
        application_wait_ms = 5000;
        restore_bytes_per_s = 200_000_000;
        handshake_ms = 3000;
        heartbeat_ms = 200;
        silence_ms = 2000;
        reconnect_ms = 200;
        poll_ms = 500;
        debounce_ms = 500;
        quiesce_ms = 300;
        signal_ms = 500;
        safety_percent = 70;
        lease_ms = 5000;
        renew_ms = 1000;
        margin_ms = 1000;
        request_ms = 1000;
    }

    pub(super) fn switch_point() -> SwitchPoint {
        SwitchPoint::Battery
    }

    pub(super) fn supplies() -> PathBuf {
        PathBuf::from("/sys/class/power_supply")
    }
}

const HOUR_MS: u64 = 3_600_000;

impl Configuration {
    /// Reads a file.
    ///
    /// # Errors
    /// Which key of it is wrong, and what it may be.
    pub fn read(path: &Path) -> Result<Self, ConfigurationError> {
        let text = std::fs::read_to_string(path).map_err(|error| ConfigurationError::File {
            path: path.to_owned(),
            error,
        })?;
        let configuration: Self =
            toml::from_str(&text).map_err(|error| ConfigurationError::Text {
                path: path.to_owned(),
                error: Box::new(error),
            })?;
        configuration
            .check()
            .map_err(|(key, value, allowed)| ConfigurationError::Value {
                path: path.to_owned(),
                key: key.to_owned(),
                value,
                allowed,
            })?;
        Ok(configuration)
    }

    /// The first value that is not allowed: its key, itself, and what is.
    fn check(&self) -> Result<(), (&'static str, String, String)> {
        let mut numbers = vec![
            ("pages", u64::from(self.pages), 1, 1 << 31),
            ("application_wait_ms", self.application_wait_ms, 1, HOUR_MS),
            (
                "restore_bytes_per_s",
                self.restore_bytes_per_s,
                4096,
                1 << 40,
            ),
            ("link.handshake_ms", self.link.handshake_ms, 10, HOUR_MS),
            ("link.heartbeat_ms", self.link.heartbeat_ms, 1, HOUR_MS),
            ("link.silence_ms", self.link.silence_ms, 10, HOUR_MS),
            ("link.reconnect_ms", self.link.reconnect_ms, 1, HOUR_MS),
            ("protocol.tick_ms", self.protocol.tick_ms, 1, 1000),
            ("protocol.resend_ms", self.protocol.resend_ms, 10, HOUR_MS),
            (
                "protocol.window_pages",
                self.protocol.window_pages,
                1,
                1 << 16,
            ),
            (
                "protocol.hand_over_ms",
                self.protocol.hand_over_ms,
                1,
                HOUR_MS,
            ),
            ("power.hold_up_ms", self.power.hold_up_ms, 1, 24 * HOUR_MS),
            ("power.poll_ms", self.power.poll_ms, 10, HOUR_MS),
            ("power.debounce_ms", self.power.debounce_ms, 0, HOUR_MS),
            ("power.quiesce_ms", self.power.quiesce_ms, 1, HOUR_MS),
            ("power.signal_ms", self.power.signal_ms, 1, HOUR_MS),
            (
                "power.bandwidth_bytes_per_s",
                self.power.bandwidth_bytes_per_s,
                4096,
                1 << 40,
            ),
            ("power.safety_percent", self.power.safety_percent, 1, 100),
        ];
        if let Some(Arbiter::Etcd {
            lease_ms,
            renew_ms,
            margin_ms,
            request_ms,
            endpoints,
            ..
        }) = &self.arbiter
        {
            numbers.extend([
                ("arbiter.lease_ms", *lease_ms, 2000, HOUR_MS),
                ("arbiter.renew_ms", *renew_ms, 10, lease_ms / 2),
                (
                    "arbiter.margin_ms",
                    *margin_ms,
                    self.power.quiesce_ms,
                    lease_ms / 2,
                ),
                ("arbiter.request_ms", *request_ms, 10, HOUR_MS),
            ]);
            if lease_ms % 1000 != 0 {
                return Err((
                    "arbiter.lease_ms",
                    lease_ms.to_string(),
                    "whole seconds".to_owned(),
                ));
            }
            let plain = endpoints
                .iter()
                .find(|endpoint| !endpoint.starts_with("https://"));
            if let Some(plain) = plain {
                return Err((
                    "arbiter.endpoints",
                    plain.clone(),
                    "https://... is needed".to_owned(),
                ));
            }
        }
        for (key, value, least, most) in numbers {
            if !(least..=most).contains(&value) {
                return Err((
                    key,
                    value.to_string(),
                    format!("{least} to {most} are allowed"),
                ));
            }
        }
        if self.link.silence_ms < 2 * self.link.heartbeat_ms {
            let least = format!(
                "at least twice link.heartbeat_ms = {}",
                self.link.heartbeat_ms
            );
            return Err(("link.silence_ms", self.link.silence_ms.to_string(), least));
        }
        if self.memory.is_empty() || self.memory.len() > link::frame::LONGEST_NAME {
            let allowed = format!("1 to {} bytes", link::frame::LONGEST_NAME);
            return Err(("memory", format!("{:?}", self.memory), allowed));
        }
        if self.host == self.peer {
            return Err((
                "peer",
                self.peer.clone(),
                "another name than host".to_owned(),
            ));
        }
        match (&self.link.listen, &self.link.connect) {
            (Some(_), None) if self.link.signal_connect.is_none() => Ok(()),
            (None, Some(_)) if self.link.signal_listen.is_none() => Ok(()),
            _ => Err((
                "link.listen",
                format!("{:?}", self.link.listen),
                "either listen or connect is needed, on the other host the other one".to_owned(),
            )),
        }
    }

    /// Connections of this host as `me`.
    pub fn link(&self, me: HostId) -> link::Configuration {
        let way = |listen: Option<SocketAddr>, connect: &Option<String>| match (listen, connect) {
            (Some(address), _) => Way::Listen(address),
            (None, connect) => Way::Connect(connect.clone().unwrap_or_default()),
        };
        let link = &self.link;
        let signal_connect = link.signal_connect.clone().or_else(|| link.connect.clone());
        link::Configuration {
            hello: Hello {
                channel: link::Channel::Data,
                host: me,
                pages: self.pages,
                memory: self.memory.clone(),
            },
            data: way(link.listen, &link.connect),
            signal: way(link.signal_listen.or(link.listen), &signal_connect),
            limits: link::Limits {
                handshake: Duration::from_millis(link.handshake_ms),
                silence: Duration::from_millis(link.silence_ms),
                reconnect: Duration::from_millis(link.reconnect_ms),
            },
        }
    }

    /// Settings of the protocol.
    pub fn protocol(&self) -> protocol::Configuration {
        // Without an arbiter there is no lease; the renewal is the distance of the keeper's signs.
        let (lease_ms, renew_ms, lease_margin_ms) = match &self.arbiter {
            Some(Arbiter::Etcd {
                lease_ms,
                renew_ms,
                margin_ms,
                ..
            }) => (*lease_ms, *renew_ms, *margin_ms),
            None => (0, defaults::renew_ms(), 0),
        };
        protocol::Configuration {
            pages: self.pages,
            arbiter: self.arbiter.is_some(),
            lease_ms,
            renew_ms,
            lease_margin_ms,
            resend_ms: self.protocol.resend_ms,
            window: usize::try_from(self.protocol.window_pages).unwrap_or(usize::MAX),
            hand_over_ms: self.protocol.hand_over_ms,
            broken: None,
        }
    }

    /// The battery, at a bandwidth.
    pub fn power(&self, bandwidth_bytes_per_s: u64) -> Power {
        Power {
            hold_up_ms: self.power.hold_up_ms,
            poll_ms: self.power.poll_ms,
            debounce_ms: self.power.debounce_ms,
            quiesce_ms: self.power.quiesce_ms,
            signal_ms: self.power.signal_ms,
            bandwidth_bytes_per_s,
            safety_percent: self.power.safety_percent,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const WHOLE: &str = r#"
memory = "m"
pages = 64
host = "a"
peer = "b"
certificates = "/c"
state = "/s"
contents = "/m"
image = "/i"
application_socket = "/a"
control_socket = "/x"

[link]
listen = "127.0.0.1:1"

[power]
hold_up_ms = 10000
bandwidth_bytes_per_s = 1000000

[source]
kind = "nut"
address = "127.0.0.1:3493"
ups = "u"

[arbiter]
kind = "etcd"
endpoints = ["https://127.0.0.1:2379"]
prefix = "p"
authority = "/e/ca.pem"
certificate = "/e/a.pem"
key = "/e/a-key.pem"
"#;

    fn read(text: &str) -> Result<Configuration, String> {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("guard.toml");
        std::fs::write(&path, text).unwrap();
        Configuration::read(&path).map_err(|error| {
            let error = error.to_string();
            assert!(error.contains("guard.toml"), "{error}");
            error
        })
    }

    #[test]
    fn what_is_not_given_has_its_default() {
        let configuration = read(WHOLE).unwrap();
        assert_eq!(
            configuration.protocol(),
            protocol::Configuration {
                pages: 64,
                arbiter: true,
                lease_ms: 5000,
                renew_ms: 1000,
                lease_margin_ms: 1000,
                resend_ms: 2000,
                window: 1024,
                hand_over_ms: 10_000,
                broken: None,
            }
        );
        let link = configuration.link(HostId::First);
        assert_eq!(
            (&link.data, &link.signal),
            (&link.signal, &Way::Listen("127.0.0.1:1".parse().unwrap()))
        );
    }

    #[test]
    fn a_wrong_key_or_value_is_named_with_what_is_allowed() {
        for (from, to, wanted) in [
            ("pages = 64", "pages = 0", "pages = 0: 1 to"),
            ("pages = 64", "page = 64", "unknown field `page`"),
            (
                "[power]",
                "[power]\npoll_ms = 5",
                "power.poll_ms = 5: 10 to",
            ),
            (
                "[power]",
                "[power]\nswitch_point = \"x\"",
                "`battery` or `low`",
            ),
            (
                "listen = \"127.0.0.1:1\"",
                "listen = \"127.0.0.1:1\"\nconnect = \"b:1\"",
                "either listen or connect",
            ),
            ("listen = \"127.0.0.1:1\"", "", "either listen or connect"),
            ("peer = \"b\"", "peer = \"a\"", "another name than host"),
            ("memory = \"m\"", "memory = \"\"", "1 to 64 bytes"),
            (
                "prefix = \"p\"",
                "prefix = \"p\"\nlease_ms = 2500",
                "whole seconds",
            ),
            (
                "prefix = \"p\"",
                "prefix = \"p\"\nmargin_ms = 1",
                "arbiter.margin_ms = 1: 300 to 2500",
            ),
            ("https://", "http://", "https://"),
            ("kind = \"nut\"", "kind = \"nat\"", "`nut`"),
            (
                "[link]",
                "[link]\nsilence_ms = 300",
                "at least twice link.heartbeat_ms",
            ),
        ] {
            let text = WHOLE.replacen(from, to, 1);
            assert_ne!(text, WHOLE);
            let error = read(&text).unwrap_err();
            assert!(error.contains(wanted), "{wanted}: {error}");
        }
    }
}
