//! The configuration of a machine on a host: `vm.toml`.

use crate::precopy;
use crate::process::ConfigurationError;
use outrigger_guard::daemon as guard;
use outrigger_guard::daemon::{Kind, OnLoss};
use serde::Deserialize;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// Arguments that are the supervisor's own, each with why; compared without leading hyphens.
const REFUSED: [(&str, &str); 14] = [
    ("S", "the supervisor says when processors begin"),
    ("incoming", "the supervisor receives copies"),
    ("loadvm", "the supervisor says what it begins with"),
    ("preconfig", "the supervisor says when processors begin"),
    ("qmp", "the supervisor drives it"),
    ("qmp-pretty", "the supervisor drives it"),
    ("mon", "the supervisor alone drives it"),
    ("monitor", "the supervisor alone drives it"),
    ("readconfig", "options have to be seen here"),
    ("daemonize", "the supervisor has to be its parent"),
    (
        "snapshot",
        "what it wrote has to be there at the other host",
    ),
    ("action", "the supervisor has to hear of it"),
    ("no-shutdown", "the supervisor has to hear of it"),
    ("watchdog-action", "the supervisor has to hear of it"),
];
/// Longest path of a socket, less the longest name of one in the folder.
const LONGEST_FOLDER: usize = 107 - "/incoming".len();
const HOUR_MS: u64 = 3_600_000;

/// The file.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Configuration {
    /// QEMU's program.
    pub qemu: PathBuf,
    /// Its arguments: the machine, the same on both hosts but for paths and addresses.
    pub arguments: Vec<String>,
    /// Folder of sockets between supervisor and QEMU, made for this user only.
    pub folder: PathBuf,
    /// Address and port that copies come to.
    pub listen: SocketAddr,
    /// Name or address, and port, of the other host's `listen`.
    pub connect: String,
    /// QEMU answers a command within so long, in milliseconds.
    #[serde(default = "answer_ms")]
    pub answer_ms: u64,
    /// A copy is whole and acknowledged within so long, in milliseconds.
    #[serde(default = "copy_ms")]
    pub copy_ms: u64,
    /// A copy in which nothing moves for so long has broken off, in milliseconds.
    #[serde(default = "silence_ms")]
    pub silence_ms: u64,
    /// Copies that are tried, one after the other; then the machine goes on where it is.
    #[serde(default = "copies")]
    pub copies: u64,
    /// A copy is begun while all is well, and kept up to date, so that only a remainder is left for a failure.
    #[serde(default)]
    pub precopy: bool,
    /// That goes at most this fast, in bytes per second; as fast as the guard counts on if not given.
    pub precopy_bytes_per_s: Option<u64>,
    /// From this share of what the battery suffices for, in percent, the machine is slowed down.
    #[serde(default = "throttle_from_percent")]
    pub throttle_from_percent: u64,
    /// From this one on as much as can be.
    #[serde(default = "longest_throttle_from_percent")]
    pub longest_throttle_from_percent: u64,
    /// This QEMU has to be told to keep to the acknowledgements that hold a copy open.
    #[serde(skip)]
    pub(super) legacy_acknowledgements: bool,
}

fn answer_ms() -> u64 {
    2000
}
fn copy_ms() -> u64 {
    30_000
}
fn silence_ms() -> u64 {
    3000
}
fn copies() -> u64 {
    2
}
fn throttle_from_percent() -> u64 {
    50
}
fn longest_throttle_from_percent() -> u64 {
    90
}
/// The slowest and the fastest pre-copy.
const SLOWEST_BYTES_PER_S: u64 = 1 << 20;
const FASTEST_BYTES_PER_S: u64 = 1 << 40;

/// A key, its value, and what is allowed.
type Wrong = (&'static str, String, String);

impl Configuration {
    /// Reads a file, for a host with this configuration of its guard, which is in the other file.
    ///
    /// # Errors
    /// Which file is wrong in which key, and what it may be.
    pub fn read(
        path: &Path,
        guard: (&Path, &guard::Configuration),
    ) -> Result<Self, ConfigurationError> {
        let own = path.to_owned();
        let text = std::fs::read_to_string(path).map_err(|error| ConfigurationError::File {
            path: own.clone(),
            error,
        })?;
        let configuration: Self =
            toml::from_str(&text).map_err(|error| ConfigurationError::Text {
                path: own.clone(),
                error: Box::new(error),
            })?;
        let (guard_path, guard) = guard;
        let wrong = |path: &Path, (key, value, allowed): Wrong| ConfigurationError::Refused {
            path: path.to_owned(),
            key,
            value,
            allowed,
        };
        configuration.check(guard).map_err(|why| wrong(&own, why))?;
        check_guard(guard).map_err(|why| wrong(guard_path, why))?;
        Ok(configuration)
    }

    fn check(&self, guard: &guard::Configuration) -> Result<(), Wrong> {
        let power = &guard.power;
        let before_ms = power.poll_ms + power.debounce_ms + power.quiesce_ms + power.signal_ms;
        // Whoever is on battery has to be done before it is empty.
        let longest_ms = power.hold_up_ms.saturating_sub(before_ms).min(HOUR_MS);
        for (key, value, least, most) in [
            ("answer_ms", self.answer_ms, 10, HOUR_MS),
            ("silence_ms", self.silence_ms, 10, HOUR_MS),
            ("copies", self.copies, 1, 100),
            ("throttle_from_percent", self.throttle_from_percent, 1, 99),
            (
                "longest_throttle_from_percent",
                self.longest_throttle_from_percent,
                self.throttle_from_percent + 1,
                100,
            ),
            (
                "precopy_bytes_per_s",
                self.precopy_bytes_per_s.unwrap_or(SLOWEST_BYTES_PER_S),
                SLOWEST_BYTES_PER_S,
                FASTEST_BYTES_PER_S,
            ),
        ] {
            if !(least..=most).contains(&value) {
                let allowed = format!("{least} to {most} are allowed");
                return Err((key, value.to_string(), allowed));
            }
        }
        if !(10..=longest_ms).contains(&self.copy_ms) {
            let allowed = format!(
                "10 to {longest_ms} are allowed, as the guard's battery lasts {} ms",
                power.hold_up_ms
            );
            return Err(("copy_ms", self.copy_ms.to_string(), allowed));
        }
        for argument in &self.arguments {
            let Some(name) = argument.strip_prefix('-') else {
                continue;
            };
            let name = name.strip_prefix('-').unwrap_or(name);
            if let Some((_, why)) = REFUSED.iter().find(|(refused, _)| *refused == name) {
                let allowed = format!("-{name} is not allowed: {why}");
                return Err(("arguments", format!("{argument:?}"), allowed));
            }
        }
        let folder = self.folder.as_os_str().len();
        if !self.folder.is_absolute() || folder > LONGEST_FOLDER {
            let allowed = format!("an absolute path of at most {LONGEST_FOLDER} bytes is needed");
            return Err(("folder", self.folder.display().to_string(), allowed));
        }
        let port = self.connect.rsplit_once(':');
        if !port.is_some_and(|(host, port)| !host.is_empty() && port.parse::<u16>().is_ok()) {
            let allowed = "HOST:PORT is needed".to_owned();
            return Err(("connect", format!("{:?}", self.connect), allowed));
        }
        if self.qemu.as_os_str().is_empty() {
            let allowed = "the program is needed".to_owned();
            return Err(("qemu", "\"\"".to_owned(), allowed));
        }
        Ok(())
    }

    /// How it is copied in advance, if it is, with the battery of this guard.
    pub(super) fn precopy(&self, guard: &guard::Configuration) -> Option<precopy::Settings> {
        let counted_on = guard.power.bandwidth_bytes_per_s;
        self.precopy.then(|| precopy::Settings {
            battery: guard.power(counted_on),
            fastest_bytes_per_s: self
                .precopy_bytes_per_s
                .unwrap_or(counted_on)
                .clamp(SLOWEST_BYTES_PER_S, FASTEST_BYTES_PER_S),
            throttle_from_percent: self.throttle_from_percent,
            longest_throttle_from_percent: self.longest_throttle_from_percent,
            broken: None,
        })
    }

    /// QEMU answers a command within this.
    pub(super) fn answer(&self) -> Duration {
        Duration::from_millis(self.answer_ms)
    }

    /// A copy is done within this.
    pub(super) fn copy(&self) -> Duration {
        Duration::from_millis(self.copy_ms)
    }

    /// A copy moves within this.
    pub(super) fn silence(&self) -> Duration {
        Duration::from_millis(self.silence_ms)
    }
}

/// The guard of a machine keeps what is noted of it, in a file, and does not hand over before the machine is copied.
fn check_guard(guard: &guard::Configuration) -> Result<(), Wrong> {
    if guard.kind != Kind::Pages {
        let allowed = "\"pages\" is needed for a machine: its own memory is QEMU's".to_owned();
        return Err(("kind", "\"programs\"".to_owned(), allowed));
    }
    if guard.power.on_loss != OnLoss::Tell {
        let allowed = "\"tell\" is needed for a machine, which is copied first".to_owned();
        return Err(("power.on_loss", "\"hand-over\"".to_owned(), allowed));
    }
    if guard.store.is_some() {
        let allowed =
            "a machine is copied from host to host: no [store], but [link] and certificates";
        return Err(("store", "something".to_owned(), allowed.to_owned()));
    }
    Ok(())
}
