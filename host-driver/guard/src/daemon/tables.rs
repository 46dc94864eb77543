//! The tables of a configuration, with the defaults of their values.

use crate::power::SwitchPoint;
use crate::protocol::Early;
use serde::{Deserialize, Serialize};
use std::net::SocketAddr;
use std::path::PathBuf;

/// What a memory is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// Memory that programs attach to and map.
    #[default]
    Programs,
    /// A file whose pages are read and written through the application's socket: where there is no userfaultfd.
    Pages,
}

/// Programs that attach to the memory.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Programs {
    /// Numbers of the users whose programs may attach, besides the daemon's own.
    pub users: Vec<u32>,
    /// Folder of the cgroup (version 2) that all of them are in, by which they are stopped; without it they are by SIGSTOP.
    pub cgroup: Option<PathBuf>,
    /// The kernel takes notes of writes where the budget allows it; otherwise writers always wait.
    pub notes: bool,
    /// Pages that all programs together can make dirty in a second; measured if not given.
    pub fastest_pages_per_s: Option<u64>,
    /// Writers are delayed from this share of the budget on, in percent.
    pub delays_from_percent: u64,
    /// The delay is the longest from this share on, in percent.
    pub longest_delay_from_percent: u64,
    /// That delay, in microseconds.
    pub longest_delay_us: u64,
    /// Longest wait for a page of a restore, in milliseconds; then it is asked for again.
    pub page_ms: u64,
    /// It is asked for so often; then whoever waits for it is killed.
    pub page_attempts: u64,
    /// Longest time until programs that are ended are gone, in milliseconds.
    pub end_ms: u64,
    /// Distance of looks for mappings that nobody registered, in milliseconds.
    pub look_ms: u64,
}

impl Default for Programs {
    fn default() -> Self {
        Self {
            users: Vec::new(),
            cgroup: None,
            notes: true,
            fastest_pages_per_s: None,
            delays_from_percent: 80,
            longest_delay_from_percent: 95,
            longest_delay_us: 2000,
            page_ms: 2000,
            page_attempts: 5,
            end_ms: 2000,
            look_ms: 5000,
        }
    }
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

impl Default for Link {
    fn default() -> Self {
        Self {
            listen: None,
            signal_listen: None,
            connect: None,
            signal_connect: None,
            handshake_ms: defaults::handshake_ms(),
            heartbeat_ms: defaults::heartbeat_ms(),
            silence_ms: defaults::silence_ms(),
            reconnect_ms: defaults::reconnect_ms(),
        }
    }
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
    /// When the other host is signalled at a loss of power. The same on both hosts.
    pub signal: SignalTime,
    /// Who began before all pages were there waits for its source so long without hearing of it, in milliseconds.
    pub ahead_ms: u64,
    /// While all is well, this share of the budget may stay unsaved before any page is sent, in percent; 0: each is sent at once.
    pub idle_percent: u64,
}

/// When the other host is signalled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SignalTime {
    /// When all pages are there.
    #[default]
    Late,
    /// When it knows which are missing. Its replies to the outside are held until all are there.
    Early,
    /// The same, and its replies leave at once: what they promise is lost if the power does not last.
    EarlyUnsafe,
}

impl From<SignalTime> for Early {
    fn from(time: SignalTime) -> Self {
        match time {
            SignalTime::Late => Self::Off,
            SignalTime::Early => Self::Held,
            SignalTime::EarlyUnsafe => Self::Unsafe,
        }
    }
}

impl Default for Protocol {
    fn default() -> Self {
        Self {
            tick_ms: 20,
            resend_ms: 2000,
            window_pages: 1024,
            hand_over_ms: 10_000,
            signal: SignalTime::Late,
            ahead_ms: 5000,
            idle_percent: 0,
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
    /// What is done upon a loss.
    #[serde(default)]
    pub on_loss: OnLoss,
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

/// What is done when AC is lost.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum OnLoss {
    /// The application stands still, its memory is saved and handed over.
    #[default]
    HandOver,
    /// The status says so, no more: a supervisor has something to do before it asks for a hand-over by command.
    Tell,
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
    /// The store that the memory is saved in, which has to have conditional puts.
    Store {
        /// The lease, in milliseconds.
        #[serde(default = "defaults::lease_ms")]
        lease_ms: u64,
        /// The owner changes the record so often, in milliseconds.
        #[serde(default = "defaults::renew_ms")]
        renew_ms: u64,
        /// The application stops so long before the lease may end, in milliseconds: for clocks that run differently, and for stopping.
        #[serde(default = "defaults::margin_ms")]
        margin_ms: u64,
        /// Longest wait for an answer, in milliseconds.
        #[serde(default = "defaults::request_ms")]
        request_ms: u64,
    },
}

/// Times of an arbiter, in milliseconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ArbiterTimes {
    /// The lease.
    pub lease_ms: u64,
    /// It is renewed so often.
    pub renew_ms: u64,
    /// The application stops so long before it may end.
    pub margin_ms: u64,
    /// Longest wait for an answer.
    pub request_ms: u64,
}

impl Arbiter {
    /// Its times.
    pub fn times(&self) -> ArbiterTimes {
        let (Self::Etcd {
            lease_ms,
            renew_ms,
            margin_ms,
            request_ms,
            ..
        }
        | Self::Store {
            lease_ms,
            renew_ms,
            margin_ms,
            request_ms,
        }) = self;
        ArbiterTimes {
            lease_ms: *lease_ms,
            renew_ms: *renew_ms,
            margin_ms: *margin_ms,
            request_ms: *request_ms,
        }
    }
}

pub(super) mod defaults {
    use crate::power::SwitchPoint;
    use std::path::PathBuf;

    macro_rules! numbers {
        ($($name:ident = $value:expr;)*) => {
            $(pub(in super::super) fn $name() -> u64 { $value })*
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

    pub(in super::super) fn switch_point() -> SwitchPoint {
        SwitchPoint::Battery
    }

    pub(in super::super) fn supplies() -> PathBuf {
        PathBuf::from("/sys/class/power_supply")
    }
}
