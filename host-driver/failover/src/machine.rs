//! An unmodified virtual machine under QEMU on one host: what drives it, and how it gets to the other host (FT1, FT3).
//!
//! ```text
//!   supervisor --> MachineEngine --QMP--> QEMU --copy, pre-copy--> sender ==TLS==> receiver --> QEMU of the other host
//!   guard --freeze, thaw, end--> Gate --signals--> QEMU
//! ```
//! Promises: it runs only where the guard says that the memory is owned; of two copies at most one runs; nobody feeds a copy without proving to be
//! the other host; every wait has a bound.

mod configuration;
mod copies;
#[cfg(test)]
mod copy_test;
mod engine;
mod gate;
mod qemu;
mod qmp;
mod receiver;
mod record_page;
mod sender;
mod wire;

pub use configuration::Configuration;
pub use qmp::{Qmp, QmpError, QmpEvent};

use crate::process;
use crate::protocol::Record;
use anyhow::Context;
use engine::{MachineEngine, Parts};
use gate::Gate;
use outrigger_guard::daemon::{self as guard, Side};
use outrigger_guard::link::Identity;
use receiver::Answer;
use std::os::unix::fs::DirBuilderExt;
use std::path::PathBuf;
use std::sync::{Arc, mpsc};
use std::time::Duration;

/// What threads beside the loop have to say.
enum News {
    /// The other host lets the copy of this number come.
    Ready(u64),
    /// All that QEMU gave has gone.
    Sent(u64, Record),
    /// The other host has it, whole.
    Acknowledged(u64, Record),
    /// It broke off, and why.
    CopyFailed(u64, String),
    /// The other host has a copy: where it is to go, if it may come. `arrival` counts here.
    Offered {
        arrival: u64,
        number: u64,
        answer: Answer<PathBuf>,
    },
    /// All of it has gone into QEMU; answered when that has it.
    Arrived {
        arrival: u64,
        record: Record,
        answer: Answer<()>,
    },
    /// It broke off or is damaged, and how.
    Broken(u64, String),
    /// Somebody did not prove to be the other host: who, and why not.
    Stranger(String, String),
}

/// What is supervised.
#[derive(Debug)]
pub struct Supervised {
    /// How.
    pub configuration: process::Configuration,
    /// The guard that says where it runs.
    pub guard: guard::Configuration,
    /// Which host this is.
    pub side: Side,
    /// The machine.
    pub machine: Configuration,
}

/// Runs a host with its guard until SIGTERM or SIGINT. The machine ends with it, as by a cut of its power.
///
/// # Errors
/// Why it could not begin, or could not go on.
pub fn run(what: Supervised) -> anyhow::Result<()> {
    let (mut machine, guard) = (what.machine, what.guard);
    if machine.precopy {
        qemu::prepare_precopy(&mut machine)?;
    }
    let folder = &machine.folder;
    std::fs::DirBuilder::new()
        .mode(0o700)
        .recursive(true)
        .create(folder)
        .and_then(|()| {
            std::fs::set_permissions(folder, std::os::unix::fs::PermissionsExt::from_mode(0o700))
        })
        .with_context(|| format!("folder = {}", folder.display()))?;
    let identity = Identity::read(&guard.certificates, &guard.host, &guard.peer)?;
    let news = mpsc::channel();
    let plan = receiver::Plan {
        name: what.configuration.name.clone(),
        identity: identity.clone(),
        handshake: Duration::from_millis(guard.link.handshake_ms),
        limit: machine.copy(),
        silence: machine.silence(),
    };
    receiver::listen(machine.listen, plan, news.0.clone())
        .with_context(|| format!("listen = {}", machine.listen))?;
    let gate = Arc::new(Gate::default());
    let copies = u32::try_from(machine.copies).unwrap_or(u32::MAX);
    let parts = Parts {
        precopy: machine.precopy(&guard),
        name: what.configuration.name.clone(),
        identity,
        memory: guard.application_socket.clone(),
        gate: Arc::clone(&gate),
        news,
        heartbeat: Duration::from_millis(what.configuration.heartbeat_ms),
        begin: Duration::from_millis(what.configuration.begin_ms),
        look: what.configuration.look(),
        configuration: machine,
    };
    let host = process::Host {
        configuration: what.configuration,
        guard,
        side: what.side,
        copies,
        guarded: process::Guarded::Tenant(gate),
        wakes: mpsc::channel(),
    };
    process::supervise(host, MachineEngine::new(parts))
}
