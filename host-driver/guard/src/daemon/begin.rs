//! A host begins: folders, notes, memory, connections and sockets, and the loop over all that happens to it.

use super::application;
use super::audit::Audit;
use super::bandwidth::Bandwidth;
use super::configuration::Configuration;
use super::control;
use super::error::{DaemonError, file_error};
use super::memory::Memory;
use super::outside::Outside;
use super::shell::Shell;
use super::stored::Stored;
use super::tables::{Arbiter, Kind, SourceTable};
use super::{PageMemory, ProgramMemory, Quiesce, Tenant, Watcher};
use crate::arbiter::{self, ArbiterError, Etcd, EtcdConfiguration, StoreArbiter};
use crate::link::{self, Identity, Network, Tcp};
use crate::power::{self, Nut, Supplies, Watch};
use crate::protocol::{self, Durable, Host, HostId};
use crate::stable_file;
use crate::store::{self, Bucket};
use crate::target::{ImageStore, Notes};
use rustix::mm::MlockAllFlags;
use std::collections::VecDeque;
use std::sync::Arc;
use std::time::Duration;
use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::mpsc;
use tokio::time::{Instant, MissedTickBehavior, interval, sleep};

/// Distance of looks at an application that is to stand still.
const STILL_LOOK: Duration = Duration::from_millis(1);

/// Which of the two hosts this is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// The one that has the memory at first.
    First {
        /// It is new, and is made of zeros. Only once: a host that forgot what it handed over must not take itself for the first owner.
        create: bool,
    },
    /// The other.
    Second,
}

/// Runs a host until SIGTERM or SIGINT.
///
/// # Errors
/// Why it could not begin, or could not go on.
pub async fn run(configuration: Configuration, side: Side) -> Result<(), DaemonError> {
    begin(configuration, side, Within::default()).await
}

/// The same for an application that is asked before it is stopped for a save. For memory of kind `programs`.
///
/// # Errors
/// Those of [`run`].
pub async fn run_for_application(
    configuration: Configuration,
    side: Side,
    application: Arc<dyn Quiesce>,
    watcher: Watcher,
) -> Result<(), DaemonError> {
    let within = Within {
        application: Some(application),
        watcher: Some(watcher),
        ..Within::default()
    };
    begin(configuration, side, within).await
}

/// The same with a tenant, whose guard this is as well: it has ended when this comes back. For memory of kind `pages`.
///
/// # Errors
/// Those of [`run`].
pub async fn run_with_tenant(
    configuration: Configuration,
    side: Side,
    tenant: Arc<dyn Tenant>,
    watcher: Watcher,
) -> Result<(), DaemonError> {
    let within = Within {
        tenant: Some(Arc::clone(&tenant)),
        watcher: Some(watcher),
        ..Within::default()
    };
    let ended = begin(configuration, side, within).await;
    // However it ended: the other host may own the memory from now on.
    let gone = tenant.stand_by().map_err(DaemonError::Memory);
    ended.and(gone)
}

/// What a host has to do with in its own process.
#[derive(Default)]
struct Within {
    tenant: Option<Arc<dyn Tenant>>,
    application: Option<Arc<dyn Quiesce>>,
    watcher: Option<Watcher>,
}

async fn begin(
    configuration: Configuration,
    side: Side,
    mut within: Within,
) -> Result<(), DaemonError> {
    if configuration.lock_memory {
        // What is touched from now on stays; nothing is fetched that nobody touches.
        let flags = MlockAllFlags::CURRENT | MlockAllFlags::FUTURE | MlockAllFlags::ONFAULT;
        rustix::mm::mlockall(flags).map_err(|error| DaemonError::Locked(error.into()))?;
    }
    create_folders(&configuration)?;
    let contents = &configuration.contents;
    match configuration.kind {
        Kind::Programs if within.tenant.is_some() => {
            let what = "kind = \"programs\": a tenant needs memory of kind \"pages\"";
            Err(DaemonError::Memory(std::io::Error::other(what)))
        }
        Kind::Programs => {
            let mut memory = ProgramMemory::open(&configuration).map_err(file_error(contents))?;
            let me = host_of(&configuration, side, &mut memory)?;
            run_with(configuration, me, memory, within).await
        }
        Kind::Pages => {
            let mut memory =
                PageMemory::open(contents, configuration.pages).map_err(file_error(contents))?;
            if let Some(tenant) = within.tenant.take() {
                memory = memory.with_tenant(tenant);
            }
            let me = host_of(&configuration, side, &mut memory)?;
            let socket = configuration.application_socket.clone();
            let wait = Duration::from_millis(configuration.application_wait_ms);
            application::serve(&socket, memory.clone(), wait).map_err(file_error(&socket))?;
            run_with(configuration, me, memory, within).await
        }
    }
}

fn create_folders(configuration: &Configuration) -> Result<(), DaemonError> {
    for folder in [&configuration.state, &configuration.contents] {
        stable_file::create_private_folder(folder).map_err(file_error(folder))?;
    }
    Ok(())
}

/// Which host this is; a memory that is to be created is made empty.
fn host_of<M: Memory>(
    configuration: &Configuration,
    side: Side,
    memory: &mut M,
) -> Result<HostId, DaemonError> {
    let state = &configuration.state;
    let has_notes = Notes::are_in(state);
    match side {
        Side::Second => Ok(HostId::Second),
        Side::First { create: false } if has_notes => Ok(HostId::First),
        Side::First { create: false } => Err(DaemonError::NoNotes(state.clone())),
        // The mark of the first generation may be there from an attempt that ended before its notes.
        Side::First { create: true }
            if has_notes || memory.found().is_some_and(|memory| memory.generation > 1) =>
        {
            Err(DaemonError::Created(state.clone()))
        }
        Side::First { create: true } => {
            memory
                .begin_empty(1)
                .map_err(file_error(&configuration.contents))?;
            Ok(HostId::First)
        }
    }
}

/// Runs a host with its memory in the surroundings of a process.
async fn run_with<M: Memory>(
    configuration: Configuration,
    me: HostId,
    memory: M,
    Within {
        application,
        watcher,
        ..
    }: Within,
) -> Result<(), DaemonError> {
    let store = configuration.store.as_ref().map(Bucket::open).transpose()?;
    if let (Some(bucket), Some(Arbiter::Store { .. })) = (&store, &configuration.arbiter)
        && !Notes::are_in(&configuration.state)
    {
        // Hosts that are paired anew: may the store be the arbiter?
        arbiter::prove(bucket).await?;
    }
    let arbiter = arbiter_of(&configuration, me, store.as_ref())?;
    let socket = configuration.control_socket.clone();
    let asked = control::serve(&socket).map_err(file_error(&socket))?;
    let (power_events, power) = mpsc::channel(link::EVENTS);
    // Held, so that a host without a source hears nothing, rather than the end.
    let _power_events = power_events.clone();
    watch_power(&configuration, power_events);
    let mut terminate = signal(SignalKind::terminate()).map_err(DaemonError::Signals)?;
    let mut interrupt = signal(SignalKind::interrupt()).map_err(DaemonError::Signals)?;
    let end = async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
    };
    let outside = Outside {
        network: Tcp,
        store,
        arbiter,
        power,
        asked,
        end: Box::pin(end),
        listener: Box::new(|event, what| eprintln!("{event}: {what}")),
        application,
        watcher,
        broken: None,
    };
    serve(configuration, me, memory, outside).await
}

/// Runs a host with a memory of the caller's in surroundings of the caller's, until these end it.
///
/// # Errors
/// Those of [`run`].
pub async fn run_in<M: Memory, N: Network>(
    configuration: Configuration,
    side: Side,
    mut memory: M,
    outside: Outside<N>,
) -> Result<(), DaemonError> {
    create_folders(&configuration)?;
    let me = host_of(&configuration, side, &mut memory)?;
    serve(configuration, me, memory, outside).await
}

/// The task of a host.
async fn serve<M: Memory, N: Network>(
    configuration: Configuration,
    me: HostId,
    memory: M,
    outside: Outside<N>,
) -> Result<(), DaemonError> {
    let Outside {
        network,
        store,
        arbiter,
        mut power,
        mut asked,
        mut end,
        listener,
        application,
        watcher,
        broken,
    } = outside;
    let first = Durable {
        owned: u64::from(me == HostId::First),
        ..Durable::default()
    };
    let (notes, durable) = Notes::open(&configuration.state, &configuration.memory, first)?;
    let image = &configuration.image;
    let images = ImageStore::open(image, configuration.image_durable).map_err(file_error(image))?;
    let state = &configuration.state;
    let audit = Audit::open(state, listener).map_err(file_error(state))?;
    let memory_name = &configuration.memory;
    let (mut events, store) = match (&configuration.store, store) {
        (Some(table), Some(bucket)) => {
            let events = store::open(bucket.clone(), memory_name, table, arbiter.clone());
            let margin_ms = configuration.protocol().lease_margin_ms;
            let page = Duration::from_millis(margin_ms / 2);
            let stored = Stored::new(bucket, memory_name, page);
            (events, Some(stored))
        }
        _ => {
            let identity = Identity::read(
                &configuration.certificates,
                &configuration.host,
                &configuration.peer,
            )?;
            let opened = link::open(network, configuration.link(me), identity).await;
            (opened.map_err(DaemonError::Link)?, None)
        }
    };
    let (replies, mut replied) = mpsc::unbounded_channel();
    let (wanted, mut touched) = mpsc::unbounded_channel();
    let now = Instant::now();
    let mut ticks = interval(Duration::from_millis(configuration.protocol.tick_ms));
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let protocol = protocol::Configuration {
        broken,
        ..configuration.protocol()
    };
    let mut shell = Shell {
        core: Host::new(me, protocol, durable),
        configuration,
        started: now,
        notes,
        images,
        memory,
        audit,
        link: [None, None],
        store,
        last_sent: [now; 2],
        arbiter,
        replies,
        inputs: VecDeque::new(),
        power: true,
        power_known: true,
        test_ends: None,
        arbiter_answers: true,
        missing: 0,
        sent_pages: 0,
        event: None,
        bandwidth: Bandwidth::default(),
        freezing: None,
        application,
        watcher,
        stood: None,
        asked: None,
        memory_alarms: VecDeque::new(),
        certificate_days_left: 0,
        certificates_seen: None,
        phase: None,
        origin: None,
        scanned: Vec::new(),
        scanned_at: now,
        wanted,
        run: Vec::with_capacity(link::RUN_PAGES),
        outputs: Vec::new(),
    };
    shell.start()?;
    shell.tell_stand();
    loop {
        // Power first: what it says is to be done before what piles up elsewhere.
        tokio::select! {
            biased;
            Some(event) = power.recv() => shell.power_event(event)?,
            () = &mut end => break,
            // Before what the other host says, of which there is more as long as a save lasts: leases and signs of life must not wait for its end.
            _ = ticks.tick() => shell.tick()?,
            Some(event) = events.recv() => shell.link_event(event)?,
            Some((number, reply)) = replied.recv() => shell.replied(number, reply)?,
            Some(request) = asked.recv() => shell.asked(request)?,
            Some(page) = touched.recv() => shell.touched(page)?,
            () = sleep(STILL_LOOK), if shell.freezing.is_some() => shell.look_for_stillness()?,
        }
        shell.flush();
        shell.tell_stand();
    }
    shell.end()
}

fn arbiter_of(
    configuration: &Configuration,
    me: HostId,
    bucket: Option<&Bucket>,
) -> Result<arbiter::Client, ArbiterError> {
    let Some(arbiter) = &configuration.arbiter else {
        return Ok(arbiter::Client::None);
    };
    let times = arbiter.times();
    let (endpoints, prefix, authority, certificate, key) = match (arbiter, bucket) {
        (
            Arbiter::Etcd {
                endpoints,
                prefix,
                authority,
                certificate,
                key,
                ..
            },
            _,
        ) => (endpoints, prefix, authority, certificate, key),
        (Arbiter::Store { .. }, Some(bucket)) => {
            let [lease, request] = [times.lease_ms, times.request_ms].map(Duration::from_millis);
            let memory = &configuration.memory;
            let client = StoreArbiter::new(me, memory, bucket.clone(), lease, request);
            return Ok(arbiter::Client::Store(client));
        }
        (Arbiter::Store { .. }, None) => return Ok(arbiter::Client::None),
    };
    let etcd = Etcd::new(
        me,
        EtcdConfiguration {
            endpoints: endpoints.clone(),
            prefix: prefix.clone(),
            lease_s: times.lease_ms / 1000,
            request: Duration::from_millis(times.request_ms),
            authority_file: authority.clone(),
            certificate_file: certificate.clone(),
            key_file: key.clone(),
        },
    )?;
    Ok(arbiter::Client::Etcd(etcd))
}

fn watch_power(configuration: &Configuration, events: mpsc::Sender<power::Event>) {
    let watch = Watch {
        poll: Duration::from_millis(configuration.power.poll_ms),
        debounce: Duration::from_millis(configuration.power.debounce_ms),
        switch_point: configuration.power.switch_point,
    };
    match &configuration.source {
        Some(SourceTable::Nut { address, ups }) => {
            tokio::spawn(power::watch(Nut::new(address, ups), watch, events));
        }
        Some(SourceTable::Supplies { folder }) => {
            tokio::spawn(power::watch(Supplies::new(folder), watch, events));
        }
        None => {}
    }
}
