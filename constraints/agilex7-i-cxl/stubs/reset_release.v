// Ports of Intel's reset release block (Agilex 7 configuration user guide, UG 683673).
/* verilator lint_off UNDRIVEN */
module reset_release (
    output wire         ninit_done
);
endmodule
