//! The random campaigns on the Verilated agent, once, from `OUTRIGGER_SEED` and `OUTRIGGER_STEPS` (P1 to P7). Prints the evaluated
//! cycles; a failure is a panic, which names the seed. `cargo xtask campaign` runs this until it has enough cycles.

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
    let devices = devices.borrow();
    let cycles: u64 = devices.iter().map(|device| device.evaluated_cycles()).sum();
    println!("evaluated cycles: {cycles}");
}
