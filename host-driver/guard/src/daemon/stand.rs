//! Where a host stands, for who starts the application there and lives in the same process: told as soon as it changes, so that nobody has to ask.

use super::memory::Memory;
use super::shell::Shell;
use crate::protocol::{Generation, Origin, Role, State};
use std::fmt;
use std::sync::Arc;

/// Whose the memory is, and whether the application may run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tenure {
    /// This host owns it, and the application runs.
    Runs,
    /// The application runs here, and pages of it are still to come from the other host.
    Ahead,
    /// This host owns it, or may have to go on with it: the application stands still.
    Stands,
    /// The other host's, as far as this one knows.
    Away,
}

/// Where a host stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stand {
    /// Whose the memory is.
    pub tenure: Tenure,
    /// The generation that it owns, or keeps the image of.
    pub generation: Generation,
    /// Where the memory came from that this process let run last; none before that.
    pub origin: Option<Origin>,
    /// The other host is there.
    pub is_connected: bool,
    /// AC is there.
    pub power: bool,
}

/// Hears of it: called by the daemon's task, which does nothing else meanwhile. Must come back at once.
#[derive(Clone)]
pub struct Watcher(Arc<dyn Fn(Stand) + Send + Sync>);

impl Watcher {
    /// One that calls this.
    pub fn new(tell: impl Fn(Stand) + Send + Sync + 'static) -> Self {
        Self(Arc::new(tell))
    }
}

impl fmt::Debug for Watcher {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Watcher").finish_non_exhaustive()
    }
}

impl<M: Memory> Shell<M> {
    fn stand(&self) -> Stand {
        let (tenure, generation) = match self.core.role() {
            Role::Standby(_) => (Tenure::Away, self.core.image().0),
            Role::Owner(owner) => {
                let tenure = match owner.state() {
                    State::Running => Tenure::Runs,
                    State::Ahead => Tenure::Ahead,
                    // Feeding: it may have to go on.
                    State::Suspended
                    | State::Quiescing
                    | State::Saving
                    | State::Mapping
                    | State::Feeding
                    | State::Committing => Tenure::Stands,
                    State::Released => Tenure::Away,
                };
                (tenure, owner.generation())
            }
        };
        Stand {
            tenure,
            generation,
            origin: self.origin,
            is_connected: self.link.iter().all(Option::is_some),
            power: self.power,
        }
    }

    /// Says where the host stands, if that is another place than before.
    pub(super) fn tell_stand(&mut self) {
        let Some(Watcher(tell)) = &self.watcher else {
            return;
        };
        let stand = self.stand();
        if self.stood.replace(stand) != Some(stand) {
            tell(stand);
        }
    }
}
