//! Deliberate faults of the fault and eviction handler: each breaks one obligation of `docs/os-contract.md` and is caught by a named test
//! (`tests/mutants.rs`, that of OS8 in `tests/end_to_end.rs`).

/// Which obligation the handler breaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum HandlerMutant {
    /// None: the contract is kept.
    #[default]
    None,
    /// OS1: leaf tables are not tagged.
    UntaggedTables,
    /// OS2: a frame is posted while caches still hold written lines of it.
    PostFrameWithCachedLines,
    /// OS4: the handler writes the present entry itself instead of letting the re-walk install it.
    SoftwareSetsPresent,
    /// OS5: the handler returns without flushing the table line.
    KeepTableLineAfterFault,
    /// OS6: on BUSY the handler takes the page away from the evictor.
    RefetchWhileLeaving,
    /// OS7: the handler keeps the eviction out while it waits for a page.
    WaitWithLockHeld,
    /// OS8: table lines are read without a quiet tag.
    LoudTableReads,
    /// OS9: the entry is rewritten from an old copy instead of by a locked exchange.
    PlainEntryStore,
    /// OS10: no shoot-down.
    NoShootDown,
    /// OS11: the page's lines are flushed before the shoot-down.
    FlushBeforeShootDown,
    /// OS11: the page's lines are not flushed.
    NoPageFlush,
    /// OS12: the table line is not flushed.
    NoTableFlush,
    /// OS13: the commit uses a token from before the flush, and written lines are still on their way.
    NoFence,
}
