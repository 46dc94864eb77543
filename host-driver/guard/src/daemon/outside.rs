//! What a daemon has around it: everything that is not its own task. That of a process, or of a simulated host in tests.

use super::control::Asked;
use super::quiesce::Quiesce;
use super::stand::Watcher;
use crate::arbiter;
use crate::power;
use crate::protocol::Rule;
use crate::store::Bucket;
use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use tokio::sync::mpsc;

/// Hears every line of the audit log: what it is about, and what happened.
pub type Listener = Box<dyn FnMut(&str, &str) + Send>;

/// What is around a daemon. Time is tokio's, which a simulated host sets.
pub struct Outside<N> {
    /// What links are made over.
    pub network: N,
    /// Where the memory is saved when no other host keeps it.
    pub store: Option<Bucket>,
    /// Who keeps the ownership record.
    pub arbiter: arbiter::Client,
    /// Loss and return of AC.
    pub power: mpsc::Receiver<power::Event>,
    /// Questions and commands.
    pub asked: mpsc::Receiver<Asked>,
    /// The daemon ends when this does.
    pub end: Pin<Box<dyn Future<Output = ()>>>,
    /// Hears what is logged.
    pub listener: Listener,
    /// Asked before its programs are stopped for a save.
    pub application: Option<Arc<dyn Quiesce>>,
    /// Hears where the host stands.
    pub watcher: Option<Watcher>,
    /// The rule that this variant leaves out; `None` outside of tests.
    pub broken: Option<Rule>,
}

impl<N: fmt::Debug> fmt::Debug for Outside<N> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            network,
            arbiter,
            broken,
            ..
        } = self;
        formatter
            .debug_struct("Outside")
            .field("network", network)
            .field("arbiter", arbiter)
            .field("broken", broken)
            .finish_non_exhaustive()
    }
}
