//! Commands that end early and tidy up: what they hold half done must not stay behind.

use anyhow::Context;
use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

/// True from the first SIGINT, SIGTERM or SIGHUP on.
///
/// # Errors
/// When the operating system refuses.
pub(crate) fn interruption() -> anyhow::Result<Arc<AtomicBool>> {
    let interrupted = Arc::new(AtomicBool::new(false));
    for signal in [SIGINT, SIGTERM, SIGHUP] {
        signal_hook::flag::register(signal, Arc::clone(&interrupted))
            .context("cannot listen to signals")?;
    }
    Ok(interrupted)
}
