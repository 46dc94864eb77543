//! The part of the register block that does not depend on the table: bus ports and the wiring of its sub-circuits.

/// Bus ports: description, name, direction, type.
pub const BUS: &[(&str, &str, &str, &str)] = &[
    ("Clock.", "clock", "In", "Clock"),
    ("Everything back to its reset value.", "reset", "In", "Bit"),
    (
        "A pulse: prefetch, events and interrupts go off, the rest stays.",
        "function_reset",
        "In",
        "Bit",
    ),
    ("AXI4-Lite write address.", "l_aw_valid", "In", "Bit"),
    ("Taken together with the data.", "l_aw_ready", "Out", "Bit"),
    ("Byte offset.", "l_aw_address", "In", "Bits<12>"),
    ("AXI4-Lite write data.", "l_w_valid", "In", "Bit"),
    (
        "Taken together with the address.",
        "l_w_ready",
        "Out",
        "Bit",
    ),
    (
        "Value; all four bytes are written.",
        "l_w_data",
        "In",
        "Bits<32>",
    ),
    ("AXI4-Lite write response.", "l_b_valid", "Out", "Bit"),
    ("The response is taken.", "l_b_ready", "In", "Bit"),
    (
        "Always OKAY; `ERROR` tells of refused writes.",
        "l_b_response",
        "Out",
        "Bits<2>",
    ),
    ("AXI4-Lite read address.", "l_ar_valid", "In", "Bit"),
    ("The address is taken.", "l_ar_ready", "Out", "Bit"),
    ("Byte offset.", "l_ar_address", "In", "Bits<12>"),
    ("AXI4-Lite read data.", "l_r_valid", "Out", "Bit"),
    ("The data is taken.", "l_r_ready", "In", "Bit"),
    (
        "Value of the register, 0 where there is none.",
        "l_r_data",
        "Out",
        "Bits<32>",
    ),
    ("Always OKAY.", "l_r_response", "Out", "Bits<2>"),
];

/// Wiring of the sub-circuits and the reply limit.
pub const WIRING: &str = "
        self.write_port.clock.next = self.clock.val();
        self.write_port.reset.next = self.reset.val();
        self.write_port.address_valid.next = self.l_aw_valid.val();
        self.l_aw_ready.next = self.write_port.address_ready.val();
        self.write_port.address.next = self.l_aw_address.val();
        self.write_port.data_valid.next = self.l_w_valid.val();
        self.l_w_ready.next = self.write_port.data_ready.val();
        self.write_port.data.next = self.l_w_data.val();
        self.l_b_valid.next = self.write_port.response_valid.val();
        self.write_port.response_ready.next = self.l_b_ready.val();
        self.l_b_response.next = 0.into();

        self.write_rules.clock.next = self.clock.val();
        self.write_rules.under_way.next = self.write_port.under_way.val();
        self.write_rules.block.next = self.write_port.block.val();
        self.write_rules.index.next = self.write_port.index.val();
        self.guard.clock.next = self.clock.val();
        self.guard.value.next = self.write_port.value.val();
        self.guard.minimum.next = self.write_rules.minimum.val();
        self.guard.maximum.next = self.write_rules.maximum.val();
        self.guard.hole_first.next = self.write_rules.hole_first.val();
        self.guard.hole_last.next = self.write_rules.hole_last.val();
        self.guard.zero_bits.next = self.write_rules.zero_bits.val();
        self.guard.above.next = self.write_rules.above.val();
        self.guard.not_zero.next = self.write_rules.not_zero.val();
        self.guard.locked_while_busy.next = self.write_rules.locked_while_busy.val();
        self.guard.mapped.next = self.write_rules.mapped.val();
        self.guard.writable.next = self.write_rules.writable.val();
        self.guard.busy.next = self.command_busy.val();
        self.write_port.refused.next = self.guard.refused.val();

        self.read_port.clock.next = self.clock.val();
        self.read_port.reset.next = self.reset.val();
        self.read_port.address_valid.next = self.l_ar_valid.val();
        self.l_ar_ready.next = self.read_port.address_ready.val();
        self.read_port.address.next = self.l_ar_address.val();
        self.l_r_valid.next = self.read_port.data_valid.val();
        self.read_port.data_ready.next = self.l_r_ready.val();
        self.l_r_data.next = self.read_port.data.val();
        self.l_r_response.next = 0.into();

        // The bound of a reply, two cycles behind the settings; nothing overflows below the largest values.
        self.twice_bound.next = self.dram_bound_cycles.val() << 1;
        self.triple_bound.d.next = self.twice_bound.val() + self.dram_bound_cycles.val();
        self.reply_limit.d.next = self.deadline_cycles.val();
        if self.triple_bound.q.val() > self.deadline_cycles.val() {
            self.reply_limit.d.next = self.triple_bound.q.val();
        }
";
