//! Sizes of a build: kernels, register block and ports follow them. Meant for builds of other sizes as well: `OUTRIGGER_SLOTS=16 cargo test -p outrigger-hdl`.

use outrigger_hdl::circuits;
use outrigger_hdl::layout::FRAME_BITS;
use outrigger_registers::parameters::{
    CONTEXT_BITS, CONTEXTS, FRAMES, HOLDS, SLOT_BITS, SLOTS, TABLE_FRAMES_LOG2,
};

const _: () = assert!(HOLDS <= CONTEXTS);

/// Bits of a port of a circuit.
fn bits(circuit: &str, port: &str) -> usize {
    let circuits = circuits();
    let circuit = circuits
        .iter()
        .find(|other| other.name() == circuit)
        .unwrap_or_else(|| panic!("there is no circuit {circuit}"));
    let ports = circuit.with_simulator(|simulated| simulated.ports());
    let found = ports.into_iter().find(|other| other.name == port);
    found
        .unwrap_or_else(|| panic!("there is no port {port}"))
        .bits
}

#[test]
fn ports_are_as_wide_as_the_sizes_need() {
    assert_eq!((1 << SLOT_BITS, 1 << CONTEXT_BITS), (SLOTS, CONTEXTS));
    assert_eq!(1 << FRAME_BITS, FRAMES);
    assert_eq!(bits("pci_function", "fetch_request_slot"), SLOT_BITS);
    assert_eq!(bits("agent", "fetch_data_slot"), SLOT_BITS);
    assert_eq!(bits("sequencer", "free_slot"), SLOT_BITS);
    assert_eq!(bits("sequencer", "event_frame"), FRAME_BITS);
    assert_eq!(bits("reference", "hand_frame"), FRAME_BITS);
    assert_eq!(bits("contexts", "read_index"), CONTEXT_BITS);
    // A table frame is no page frame, however many bits both have.
    assert_eq!(bits("sequencer", "tag_frame"), TABLE_FRAMES_LOG2);
}

#[test]
fn the_register_block_tells_the_sizes() {
    let circuits = circuits();
    let block = circuits
        .iter()
        .find(|circuit| circuit.name() == "register_block")
        .expect("the register block");
    let text = block.verilog().expect("it can be emitted");
    let parallel = CONTEXTS | HOLDS << 8 | SLOTS << 16;
    assert!(text.contains(&format!("32'h{parallel:x};")), "{parallel:x}");
    let fetch_limit = format!("fetch_limit_register$d = 32'h{SLOTS:x};");
    assert!(text.contains(&fetch_limit), "{fetch_limit}");
}
