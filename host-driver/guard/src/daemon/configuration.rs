//! The configuration of a host: one TOML file, every time with its unit, every number with the range that it may have.

use super::tables::{
    Arbiter, Kind, Link, PowerTable, Programs, Protocol, SignalTime, SourceTable, defaults,
};
use crate::budget::Power;
use crate::link::{self, Hello, Way};
use crate::memory::{Pace, RestoreSettings, Thresholds};
use crate::protocol::{self, HostId, Page};
use crate::store::{IfShort, Kind as StoreKind, StoreTable};
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

/// A key, its value, and what is allowed.
type Wrong = (&'static str, String, String);

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
    /// Folder of certificates, as `outrigger certs` makes it. With a store there are none.
    #[serde(default)]
    pub certificates: PathBuf,
    /// Folder of notes and audit log, on stable storage.
    pub state: PathBuf,
    /// What the memory is.
    #[serde(default)]
    pub kind: Kind,
    /// Folder of the memory: on tmpfs where it is of programs, else in memory or on a disk.
    pub contents: PathBuf,
    /// Folder of the other host's image.
    pub image: PathBuf,
    /// Bring the image to stable storage at every commit.
    #[serde(default)]
    pub image_durable: bool,
    /// Lock the daemon's own pages in memory, so that none has to be read from a disk when the power fails.
    #[serde(default)]
    pub lock_memory: bool,
    /// Socket of the application: where programs attach, or are served pages.
    pub application_socket: PathBuf,
    /// Longest wait of an application's request for a page, in milliseconds.
    #[serde(default = "defaults::application_wait_ms")]
    pub application_wait_ms: u64,
    /// Socket of `outrigger guard status` and the like.
    pub control_socket: PathBuf,
    /// Bytes a second at which a restore goes on in the background.
    #[serde(default = "defaults::restore_bytes_per_s")]
    pub restore_bytes_per_s: u64,
    /// The programs whose memory it is.
    #[serde(default)]
    pub programs: Programs,
    /// Ways to the other host.
    #[serde(default)]
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
    /// Where the memory is saved in place of the other host's memory, which it is if this is not there.
    pub store: Option<StoreTable>,
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
    fn check(&self) -> Result<(), Wrong> {
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
            (
                "protocol.idle_percent",
                self.protocol.idle_percent,
                0,
                self.programs.delays_from_percent,
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
            (
                "programs.delays_from_percent",
                self.programs.delays_from_percent,
                0,
                self.programs.longest_delay_from_percent,
            ),
            (
                "programs.longest_delay_from_percent",
                self.programs.longest_delay_from_percent,
                0,
                100,
            ),
            (
                "programs.longest_delay_us",
                self.programs.longest_delay_us,
                0,
                1_000_000,
            ),
            ("programs.page_ms", self.programs.page_ms, 1, HOUR_MS),
            (
                "programs.page_attempts",
                self.programs.page_attempts,
                1,
                1000,
            ),
            ("programs.end_ms", self.programs.end_ms, 1, HOUR_MS),
            ("programs.look_ms", self.programs.look_ms, 10, HOUR_MS),
        ];
        if self.protocol.signal != SignalTime::Late {
            // Who touches a page is not given up before the source is.
            let longest_ms = self.programs.page_ms * self.programs.page_attempts;
            let ahead_ms = self.protocol.ahead_ms;
            let least_ms = self.protocol.resend_ms;
            numbers.push(("protocol.ahead_ms", ahead_ms, least_ms, longest_ms));
        }
        if let Some(times) = self.arbiter.as_ref().map(Arbiter::times) {
            let half = times.lease_ms / 2;
            numbers.extend([
                ("arbiter.lease_ms", times.lease_ms, 2000, HOUR_MS),
                ("arbiter.renew_ms", times.renew_ms, 10, half),
                (
                    "arbiter.margin_ms",
                    times.margin_ms,
                    self.power.quiesce_ms,
                    half,
                ),
                ("arbiter.request_ms", times.request_ms, 10, HOUR_MS),
            ]);
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
        self.check_arbiter()?;
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
        let allowed = |c: char| c.is_ascii_alphanumeric() || "-_.".contains(c);
        if self.kind == Kind::Programs && !self.memory.chars().all(allowed) {
            let allowed = "letters, digits, `-`, `_` and `.`, for programs name it so".to_owned();
            return Err(("memory", format!("{:?}", self.memory), allowed));
        }
        if self.programs.fastest_pages_per_s == Some(0) {
            let allowed = "at least 1; without it, it is measured".to_owned();
            return Err(("programs.fastest_pages_per_s", "0".to_owned(), allowed));
        }
        if self.host == self.peer {
            return Err((
                "peer",
                self.peer.clone(),
                "another name than host".to_owned(),
            ));
        }
        if let Some(store) = &self.store {
            return self.check_store(store);
        }
        if self.certificates.as_os_str().is_empty() {
            let allowed = "the folder that `outrigger certs` makes is needed".to_owned();
            return Err(("certificates", "nothing".to_owned(), allowed));
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

    fn check_arbiter(&self) -> Result<(), Wrong> {
        match &self.arbiter {
            Some(Arbiter::Etcd {
                lease_ms,
                endpoints,
                ..
            }) => {
                if lease_ms % 1000 != 0 {
                    let whole = "whole seconds".to_owned();
                    return Err(("arbiter.lease_ms", lease_ms.to_string(), whole));
                }
                let plain = endpoints
                    .iter()
                    .find(|endpoint| !endpoint.starts_with("https://"));
                plain.map_or(Ok(()), |plain| {
                    let allowed = "https://... is needed".to_owned();
                    Err(("arbiter.endpoints", plain.clone(), allowed))
                })
            }
            Some(Arbiter::Store { .. })
                if self
                    .store
                    .as_ref()
                    .is_none_or(|store| store.kind == StoreKind::Files) =>
            {
                let allowed = "needs [store] with kind = \"s3\": files have no conditional put; etcd is the other arbiter";
                Err(("arbiter.kind", "\"store\"".to_owned(), allowed.to_owned()))
            }
            _ => Ok(()),
        }
    }

    /// With a store nobody signals but by it, so that the record has to say who runs.
    fn check_store(&self, store: &StoreTable) -> Result<(), Wrong> {
        store.check()?;
        if self.arbiter.is_none() {
            let allowed = "[arbiter] is needed with [store]".to_owned();
            return Err(("arbiter", "nothing".to_owned(), allowed));
        }
        if self.protocol.signal != SignalTime::Late {
            let allowed = "\"late\" with [store]: the other host takes what is whole from there";
            let signal = format!("{:?}", self.protocol.signal).to_lowercase();
            return Err(("protocol.signal", signal, allowed.to_owned()));
        }
        if self.link.listen.is_some() || self.link.connect.is_some() {
            let allowed = "[link] has no meaning with [store]".to_owned();
            return Err(("link.listen", "something".to_owned(), allowed));
        }
        Ok(())
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
                early: self.protocol.signal.into(),
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
        let times = self.arbiter.as_ref().map(Arbiter::times);
        let (lease_ms, renew_ms, lease_margin_ms) = match times {
            Some(times) => (times.lease_ms, times.renew_ms, times.margin_ms),
            None => (0, defaults::renew_ms(), 0),
        };
        let resend_ms = self.protocol.resend_ms;
        let stored_ms = self.store.as_ref().map_or(0, StoreTable::resend_ms);
        protocol::Configuration {
            pages: self.pages,
            arbiter: self.arbiter.is_some(),
            lease_ms,
            renew_ms,
            lease_margin_ms,
            resend_ms,
            page_resend_ms: resend_ms.max(stored_ms),
            window: usize::try_from(self.protocol.window_pages).unwrap_or(usize::MAX),
            hand_over_ms: self.protocol.hand_over_ms,
            // The budget says it, from the first tick on.
            idle_pages: 0,
            serves_last_epoch: self
                .store
                .as_ref()
                .is_none_or(|store| store.if_short == IfShort::LastEpoch),
            tells_power: self.store.is_none(),
            early: self.protocol.signal.into(),
            ahead_ms: self.protocol.ahead_ms,
            broken: None,
        }
    }

    /// When writers are delayed.
    pub fn thresholds(&self) -> Thresholds {
        Thresholds {
            first_percent: self.programs.delays_from_percent,
            second_percent: self.programs.longest_delay_from_percent,
            longest_delay: Duration::from_micros(self.programs.longest_delay_us),
        }
    }

    /// When the kernel takes notes of writes.
    pub fn pace(&self) -> Pace {
        Pace {
            notes: self.programs.notes,
            fastest_pages_per_s: self.programs.fastest_pages_per_s,
            ..Pace::default()
        }
    }

    /// How a restore goes.
    pub fn restore(&self) -> RestoreSettings {
        RestoreSettings {
            background_pages_per_s: (self.restore_bytes_per_s / link::PAGE_BYTES as u64).max(1),
            answer_limit: Duration::from_millis(self.programs.page_ms),
            attempts: u32::try_from(self.programs.page_attempts).unwrap_or(u32::MAX),
            ..RestoreSettings::default()
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
                page_resend_ms: 2000,
                window: 1024,
                hand_over_ms: 10_000,
                idle_pages: 0,
                serves_last_epoch: true,
                tells_power: true,
                early: protocol::Early::Off,
                ahead_ms: 5000,
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
                "pages = 64",
                "pages = 64\nkind = \"x\"",
                "`programs` or `pages`",
            ),
            (
                "memory = \"m\"",
                "memory = \"a b\"",
                "memory = \"a b\": letters",
            ),
            (
                "[power]",
                "[programs]\ndelays_from_percent = 96\n[power]",
                "programs.delays_from_percent = 96: 0 to 95 are",
            ),
            (
                "[power]",
                "[programs]\nfastest_pages_per_s = 0\n[power]",
                "programs.fastest_pages_per_s = 0: at least 1",
            ),
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
