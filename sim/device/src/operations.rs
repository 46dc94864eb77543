//! How a session gets at the function: through the clock thread, or, in one thread, at once.

use outrigger_pci::{PciFunction, Result};
use std::rc::Rc;

/// Carries operations on the function out.
pub(crate) trait Operations {
    /// Does something with the function; `what` names it in errors.
    ///
    /// # Errors
    /// What the function says, or that nobody carries operations out any more.
    fn with<T: Send + 'static>(
        &self,
        what: &'static str,
        work: impl FnOnce(&dyn PciFunction) -> Result<T> + Send + 'static,
    ) -> Result<T>;
}

/// In this thread.
pub(crate) struct AtOnce(pub(crate) Rc<dyn PciFunction>);

impl Operations for AtOnce {
    fn with<T: Send + 'static>(
        &self,
        _what: &'static str,
        work: impl FnOnce(&dyn PciFunction) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        work(self.0.as_ref())
    }
}
