//! The configuration of a failover: one TOML file on each host.

use crate::class::Kind;
use crate::protocol::Settings;
use serde::Deserialize;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// Why it cannot be used.
#[derive(Debug, thiserror::Error)]
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
    /// A number is not allowed.
    #[error("{}: {key} = {value}: {least} to {most} are allowed", path.display())]
    Value {
        /// The file.
        path: PathBuf,
        /// The key.
        key: &'static str,
        /// Its value.
        value: u64,
        /// The least that is allowed.
        least: u64,
        /// The most.
        most: u64,
    },
    /// The guard's.
    #[error(transparent)]
    Guard(#[from] outrigger_guard::daemon::ConfigurationError),
    /// A value that is no number is not allowed.
    #[error("{}: {key} = {value}: {allowed}", path.display())]
    Refused {
        /// The file.
        path: PathBuf,
        /// The key.
        key: &'static str,
        /// Its value.
        value: String,
        /// What is allowed.
        allowed: String,
    },
    /// The guard's memory is not one of programs.
    #[error("{}: kind: \"programs\" is needed, for the application attaches to the memory", .0.display())]
    NotPrograms(PathBuf),
}

/// The file.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Configuration {
    /// Name of the application.
    pub name: String,
    /// The guard's configuration, beside this file unless absolute.
    pub guard: PathBuf,
    /// Socket of `outrigger failover status` and the like.
    pub control_socket: PathBuf,
    /// The application's heart beats at least so often, in milliseconds.
    #[serde(default = "heartbeat_ms")]
    pub heartbeat_ms: u64,
    /// From its start to its first beat, in milliseconds.
    #[serde(default = "begin_ms")]
    pub begin_ms: u64,
    /// An application that wants to be asked before its state goes answers within so long, in milliseconds.
    #[serde(default = "quiesce_ms")]
    pub quiesce_ms: u64,
    /// A resume that fails within so long is followed by a restart, in milliseconds.
    #[serde(default = "window_ms")]
    pub window_ms: u64,
    /// Restarts within the window.
    #[serde(default = "restarts")]
    pub restarts: u64,
    /// Distance of looks at guard and program, in milliseconds.
    #[serde(default = "look_ms")]
    pub look_ms: u64,
    /// Called as `HOOK take NAME` before the application starts here, `HOOK release NAME` once it has gone: moves its address.
    pub hook: Option<PathBuf>,
    /// Longest run of the hook, in milliseconds.
    #[serde(default = "hook_ms")]
    pub hook_ms: u64,
}

fn heartbeat_ms() -> u64 {
    1000
}
fn begin_ms() -> u64 {
    30_000
}
fn quiesce_ms() -> u64 {
    500
}
fn window_ms() -> u64 {
    30_000
}
fn restarts() -> u64 {
    3
}
fn look_ms() -> u64 {
    10
}
fn hook_ms() -> u64 {
    2000
}

const HOUR_MS: u64 = 3_600_000;
/// Nothing else is heard meanwhile.
const LONGEST_QUIESCE_MS: u64 = 60_000;
/// Longest name of an application, in bytes.
pub(crate) const LONGEST_NAME: usize = 255;

impl Configuration {
    /// Reads a file, and the guard's that it names, for a process.
    ///
    /// # Errors
    /// Which key is wrong, and what it may be.
    pub fn read(
        path: &Path,
    ) -> Result<(Self, outrigger_guard::daemon::Configuration), ConfigurationError> {
        let (configuration, guard) = Self::read_any(path)?;
        if guard.kind != outrigger_guard::daemon::Kind::Programs {
            return Err(ConfigurationError::NotPrograms(configuration.guard));
        }
        Ok((configuration, guard))
    }

    /// The same, for a process or a machine.
    ///
    /// # Errors
    /// Which key is wrong, and what it may be.
    pub fn read_any(
        path: &Path,
    ) -> Result<(Self, outrigger_guard::daemon::Configuration), ConfigurationError> {
        let own = path.to_owned();
        let text = std::fs::read_to_string(path).map_err(|error| ConfigurationError::File {
            path: own.clone(),
            error,
        })?;
        let mut configuration: Self =
            toml::from_str(&text).map_err(|error| ConfigurationError::Text {
                path: own.clone(),
                error: Box::new(error),
            })?;
        for (key, value, least, most) in [
            ("heartbeat_ms", configuration.heartbeat_ms, 20, HOUR_MS),
            ("begin_ms", configuration.begin_ms, 20, HOUR_MS),
            (
                "quiesce_ms",
                configuration.quiesce_ms,
                1,
                LONGEST_QUIESCE_MS,
            ),
            ("window_ms", configuration.window_ms, 1, HOUR_MS),
            ("restarts", configuration.restarts, 0, 1000),
            ("look_ms", configuration.look_ms, 1, 1000),
            ("hook_ms", configuration.hook_ms, 1, HOUR_MS),
        ] {
            if !(least..=most).contains(&value) {
                return Err(ConfigurationError::Value {
                    path: own,
                    key,
                    value,
                    least,
                    most,
                });
            }
        }
        if configuration.name.is_empty() || configuration.name.len() > LONGEST_NAME {
            return Err(ConfigurationError::Refused {
                path: own,
                key: "name",
                value: format!("{:?}", configuration.name),
                allowed: format!("1 to {LONGEST_NAME} bytes"),
            });
        }
        if let Some(folder) = path.parent() {
            configuration.guard = folder.join(&configuration.guard);
        }
        let guard = outrigger_guard::daemon::Configuration::read(&configuration.guard)?;
        Ok((configuration, guard))
    }

    /// For the protocol: an application of this kind, and so many copies that are tried at a time.
    pub fn settings(&self, kind: Kind, copies: u32) -> Settings {
        Settings {
            kind,
            window_ms: self.window_ms,
            restarts: usize::try_from(self.restarts).unwrap_or(usize::MAX),
            copies,
            broken: None,
        }
    }

    /// Distance of looks.
    pub fn look(&self) -> Duration {
        Duration::from_millis(self.look_ms)
    }
}
