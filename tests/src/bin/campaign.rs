//! The random campaigns on the Verilated agent and its comparison with the golden model, once, from `OUTRIGGER_SEED`, `OUTRIGGER_STEPS` and
//! `OUTRIGGER_ROUNDS` (P1 to P7, DR1). Prints the evaluated cycles; a failure is a panic, which names the seed. `cargo xtask campaign` runs this until it has enough cycles.

use outrigger_golden::comparison;
use outrigger_golden::conformance::campaign;
use outrigger_port::Device;
use outrigger_tests::subject;
use outrigger_verilated::VerilatedDevice;
use std::cell::RefCell;
use std::rc::Rc;

fn main() {
    let devices: RefCell<Vec<Rc<VerilatedDevice>>> = RefCell::default();
    let make = |link| {
        let (subject, device) = subject(link).expect("the agent becomes ready");
        devices.borrow_mut().push(device);
        subject
    };
    campaign::random_campaign(&make);
    campaign::random_campaign_with_few_of_everything(&make);
    campaign::random_campaign_with_a_reader_of_events(&make);
    comparison::random_comparison(&make);
    let devices = devices.borrow();
    let cycles: u64 = devices.iter().map(|device| device.evaluated_cycles()).sum();
    println!("evaluated cycles: {cycles}");
}
