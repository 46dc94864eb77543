//! What runs where the memory is owned, though its own memory is elsewhere: a virtual machine.
//!
//! The guard stops it, lets it go on and ends it together with whoever writes to its memory, and asks nobody for that: while it decides who runs,
//! the supervisor may be in the midst of anything.

use std::fmt::Debug;
use std::io;
use std::time::Duration;

/// Stopped, let go on and ended by the guard. Every call comes back within its wait, or at once.
pub trait Tenant: Debug + Send + Sync {
    /// Stops it and waits for at most so long: true once it stands still. Called again until it does. What comes to run from now on stands
    /// still as well.
    ///
    /// # Errors
    /// When it cannot be stopped.
    fn freeze(&self, wait: Duration) -> io::Result<bool>;

    /// It may run from now on.
    ///
    /// # Errors
    /// When it cannot be let go on.
    fn thaw(&self) -> io::Result<()>;

    /// It is ended, and nothing runs until [`Tenant::thaw`].
    ///
    /// # Errors
    /// When it does not end.
    fn stand_by(&self) -> io::Result<()>;
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::daemon::{Memory, NotDone, PageMemory};
    use crate::link::PAGE_BYTES;
    use std::sync::atomic::{AtomicBool, Ordering};
    use std::sync::{Arc, Mutex};

    const NOW: Duration = Duration::ZERO;

    /// Does as it is told, but stands still only when it may.
    #[derive(Debug, Default)]
    struct Told {
        stands: AtomicBool,
        calls: Mutex<Vec<&'static str>>,
    }

    impl Told {
        fn call(&self, name: &'static str) {
            self.calls.lock().unwrap().push(name);
        }
    }

    impl Tenant for Told {
        fn freeze(&self, _: Duration) -> io::Result<bool> {
            self.call("freeze");
            Ok(self.stands.load(Ordering::Relaxed))
        }

        fn thaw(&self) -> io::Result<()> {
            self.call("thaw");
            Ok(())
        }

        fn stand_by(&self) -> io::Result<()> {
            self.call("stand by");
            Err(io::Error::other("it does not end"))
        }
    }

    #[test]
    fn a_memory_stands_still_with_its_tenant_only() {
        let folder = tempfile::tempdir().unwrap();
        let told = Arc::new(Told::default());
        let memory = PageMemory::open(folder.path(), 1).unwrap();
        let mut memory = memory.with_tenant(Arc::clone(&told) as Arc<dyn Tenant>);
        memory.begin_empty(1).unwrap();
        memory.thaw().unwrap();
        memory.write(0, &[1; PAGE_BYTES], NOW).unwrap();
        assert!(!memory.freeze(NOW).unwrap(), "its tenant still runs");
        // Nothing is written any more, though it is not said yet to stand still.
        let written = memory.write(0, &[2; PAGE_BYTES], NOW);
        assert!(matches!(written, Err(NotDone::Waits)));
        told.stands.store(true, Ordering::Relaxed);
        assert!(memory.freeze(NOW).unwrap());
        assert!(memory.stand_by().is_err(), "its tenant does not end");
        let calls = told.calls.lock().unwrap();
        assert_eq!(*calls, ["thaw", "freeze", "freeze", "stand by"]);
    }
}
