//! Which remote pages of a table line to fetch: all of them (SP2). The port is what later policies plug into.
//!
//! Observations in (the line and its remote entries), pages out (a mask of entries); combinational, no state yet.

use rust_hdl::core::prelude::*;

/// Wants every remote page of a line.
#[derive(LogicBlock, Default)]
pub struct FetchAll {
    /// Table line under work.
    pub line: Signal<In, Bits<18>>,
    /// Its remote entries.
    pub remote: Signal<In, Bits<8>>,
    /// Entries whose pages are to be fetched; a subset of `remote`.
    pub wanted: Signal<Out, Bits<8>>,
}

impl Logic for FetchAll {
    #[hdl_gen]
    fn update(&mut self) {
        self.wanted.next = self.remote.val();
    }
}
