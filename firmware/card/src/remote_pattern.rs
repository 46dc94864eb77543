//! The bytes that the model of the remote side has: of each page and line different ones (DR6). No state.
//!
//! ```text
//!  seed = page << 6 | line (20 bits)      word w = seed | seed << 20 | seed << 40 | w << 60
//! ```

use outrigger_hdl::line::Line;
use rust_hdl::core::prelude::*;

/// See the module's head.
#[derive(LogicBlock, Default)]
pub struct RemotePattern {
    /// Remote page.
    pub page: Signal<In, Bits<14>>,
    /// Line of the page.
    pub line: Signal<In, Bits<6>>,
    /// Its bytes.
    pub data: Signal<Out, Line>,
    seed: Signal<Local, Bits<20>>,
    word: Signal<Local, Bits<64>>,
}

impl Logic for RemotePattern {
    #[hdl_gen]
    fn update(&mut self) {
        self.seed.next =
            (bit_cast::<20, 14>(self.page.val()) << 6) | bit_cast::<20, 6>(self.line.val());
        self.word.next = bit_cast::<64, 20>(self.seed.val())
            | (bit_cast::<64, 20>(self.seed.val()) << 20)
            | (bit_cast::<64, 20>(self.seed.val()) << 40);
        self.data.next.p0 = self.word.val();
        self.data.next.p1 = self.word.val() | 0x1000_0000_0000_0000_u64;
        self.data.next.p2 = self.word.val() | 0x2000_0000_0000_0000_u64;
        self.data.next.p3 = self.word.val() | 0x3000_0000_0000_0000_u64;
        self.data.next.p4 = self.word.val() | 0x4000_0000_0000_0000_u64;
        self.data.next.p5 = self.word.val() | 0x5000_0000_0000_0000_u64;
        self.data.next.p6 = self.word.val() | 0x6000_0000_0000_0000_u64;
        self.data.next.p7 = self.word.val() | 0x7000_0000_0000_0000_u64;
    }
}
