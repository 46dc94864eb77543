//! A memory with one port to write and one to read, whose user never reads where it writes (or does not look at what it read then).
//!
//! ```text
//!  write_enable, write_address, write_data --> [ D x 2^N ] --> read_data, a cycle after read_address
//! ```
//! The library's RAM promises the old value to who reads the address that is written in the same cycle. Block RAM with separate ports
//! does not, so a tool adds registers, an address comparison and a multiplexer to keep that promise, on the longest paths there are: behind
//! the memory. Here nothing is promised, and the tool is told so (`no_rw_check`). That nobody relies on it is tested and not hoped: in both
//! simulators such a read gives zeros.
//!
//! What is wide and read all over the die stands in block RAM when its user asks for it ([`Memory::in_blocks`]): spread over hundreds of
//! distributed memories, each with its own address lines, it is the routing that makes the clock slow.

use rust_hdl::core::prelude::*;
use std::collections::BTreeMap;

/// See the module's head.
#[derive(LogicBlock, Default)]
pub struct Memory<D: Synth, const N: usize> {
    /// Clock.
    pub clock: Signal<In, Clock>,
    /// Where to read.
    pub read_address: Signal<In, Bits<N>>,
    /// What stands there, a cycle later; zeros when it was written in the same cycle.
    pub read_data: Signal<Out, D>,
    /// Where to write.
    pub write_address: Signal<In, Bits<N>>,
    /// What.
    pub write_data: Signal<In, D>,
    /// Writes.
    pub write_enable: Signal<In, Bit>,
    _blocks: bool,
    _tables: bool,
    _values: BTreeMap<Bits<N>, D>,
}

impl<D: Synth, const N: usize> Memory<D, N> {
    /// A memory that stands in look-up tables with registers behind them, for what is computed with as it comes out: a block's output is late.
    pub fn in_tables() -> Self {
        Self {
            _tables: true,
            ..Self::default()
        }
    }

    /// A memory that stands in block RAM, however shallow it is.
    pub fn in_blocks() -> Self {
        Self {
            _blocks: true,
            ..Self::default()
        }
    }
}

impl<D: Synth, const N: usize> Logic for Memory<D, N> {
    fn update(&mut self) {
        if self.clock.pos_edge() {
            let collides =
                self.write_enable.val() && self.write_address.val() == self.read_address.val();
            let stored = self._values.get(&self.read_address.val()).copied();
            self.read_data.next = stored.filter(|_| !collides).unwrap_or_default();
            if self.write_enable.val() {
                self._values
                    .insert(self.write_address.val(), self.write_data.val());
            }
        }
    }

    fn connect(&mut self) {
        self.read_data.connect();
    }

    fn hdl(&self) -> Verilog {
        let style = if self._blocks {
            "(* no_rw_check, ram_style = \"block\" *)"
        } else if self._tables {
            "(* no_rw_check, ram_style = \"distributed\" *)"
        } else {
            "(* no_rw_check *)"
        };
        Verilog::Custom(format!(
            "\
{style}
reg[{high}:0] mem[{last}:0];

always @(posedge clock) begin
   read_data <= mem[read_address];
   // synthesis translate_off
   if (write_enable & (write_address == read_address)) begin
      read_data <= {{{bits}{{1'b0}}}};
   end
   // synthesis translate_on
   if (write_enable) begin
      mem[write_address] <= write_data;
   end
end
",
            high = D::BITS - 1,
            last = (1_usize << N) - 1,
            bits = D::BITS,
        ))
    }

    fn timing(&self) -> Vec<TimingInfo> {
        vec![TimingInfo {
            name: "memory".into(),
            clock: "clock".into(),
            inputs: [
                "read_address",
                "write_address",
                "write_data",
                "write_enable",
            ]
            .map(String::from)
            .to_vec(),
            outputs: vec!["read_data".into()],
        }]
    }
}
