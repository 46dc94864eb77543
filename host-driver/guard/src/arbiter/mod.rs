//! Real keepers of the ownership record: what [`crate::protocol::Arbiter`] does, done by something that both hosts reach (HA7).

mod etcd;
mod store;

pub use etcd::{Etcd, EtcdConfiguration};
pub use store::{ProofError, StoreArbiter, prove};

use crate::protocol::{Reply, Request};
use std::fmt::Debug;
use std::pin::Pin;
use std::sync::Arc;
use thiserror::Error;

/// Why a request has no answer. The protocol asks again.
#[derive(Debug, Error)]
pub enum ArbiterError {
    /// It could not be asked.
    #[error("{0}")]
    Unreachable(String),
    /// What it says is no answer.
    #[error("{0}")]
    Answer(String),
    /// A file of its configuration cannot be used.
    #[error("{path}: {reason}")]
    File {
        /// The file.
        path: String,
        /// Why.
        reason: String,
    },
}

/// What is waited for of a [`Keeper`].
pub type Answer<'asked> =
    Pin<Box<dyn Future<Output = Result<Reply, ArbiterError>> + Send + 'asked>>;

/// Somebody else who keeps the record: a simulated one, in tests.
pub trait Keeper: Debug + Send + Sync {
    /// Asks for a host; no answer within the keeper's own limit is an error.
    fn ask(&self, request: Request) -> Answer<'_>;
}

/// The arbiter of a pair, if it has one.
#[derive(Debug, Clone)]
pub enum Client {
    /// It has none.
    None,
    /// A cluster of etcd.
    Etcd(Etcd),
    /// A store with conditional puts.
    Store(StoreArbiter),
    /// Somebody else.
    Other(Arc<dyn Keeper>),
}

impl Client {
    /// Asks.
    ///
    /// # Errors
    /// When there is no answer within the configured time.
    pub async fn ask(&self, request: Request) -> Result<Reply, ArbiterError> {
        match self {
            Self::None => Err(ArbiterError::Unreachable(
                "this pair has no arbiter".to_owned(),
            )),
            Self::Etcd(etcd) => etcd.ask(request).await,
            Self::Store(store) => store.ask(request).await,
            Self::Other(keeper) => keeper.ask(request).await,
        }
    }
}
