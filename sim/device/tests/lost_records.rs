//! Records of events that never reach host memory: the driver passes them, says so, and takes those behind them (DR5).

use outrigger_agent::{AgentDriver, Configuration, Demand, Enable, EventType};
use outrigger_golden::{GoldenConfiguration, GoldenDevice};
use outrigger_pci::PciFunction;
use outrigger_pci::config_space::{COMMAND, COMMAND_BUS_MASTER, COMMAND_MEMORY};
use outrigger_port::Device;
use outrigger_verilated::{DeviceConfiguration, VerilatedDevice};

/// Records of the ring, as a power of two.
const RING_LOG2: u32 = 4;
/// Cycles for which a demanded page is kept.
const PIN_CYCLES: u32 = 1000;
/// Cycles in which an event has left and a page is not kept any more.
const EVENT_CYCLES: u64 = 100_000;

fn bus_mastering(function: &dyn PciFunction, on: bool) {
    let command = COMMAND_MEMORY | if on { COMMAND_BUS_MASTER } else { 0 };
    function
        .write_config(COMMAND, &command.to_le_bytes())
        .expect("inside");
}

/// Demands a page: it comes, and that is an event.
fn demand(device: &dyn Device, driver: &AgentDriver, page: u32) {
    assert_eq!(driver.demand(page), Ok(Demand::Started), "page {page}");
    let end = device.cycle() + EVENT_CYCLES;
    while device.cycle() < end {
        drop(device.advance(end));
    }
}

/// More rounds than the ring has records, each with events that are lost before one that comes.
fn the_ring_goes_on(device: &dyn Device) {
    let function = device.function();
    let driver = AgentDriver::open(function.clone()).expect("opens");
    // Demanded pages are let go of before there are too many.
    let settings = Configuration {
        pin_timeout_cycles: PIN_CYCLES,
        ..Configuration::default()
    };
    driver.configure(&settings).expect("settings");
    driver.set_up_events(RING_LOG2).expect("a ring");
    driver.post_frames(0, 64).expect("frames");
    driver
        .enable(Enable {
            events: true,
            interrupts: true,
            ..Enable::default()
        })
        .expect("on");
    let mut page = 0;
    for round in 0..9_u32 {
        let lost = 1 + round % 3;
        bus_mastering(function.as_ref(), false);
        for _ in 0..lost {
            demand(device, &driver, page);
            page += 1;
        }
        assert_eq!(driver.take_events(), Ok(Vec::new()), "round {round}");
        bus_mastering(function.as_ref(), true);
        demand(device, &driver, page);
        let events = driver.take_events().expect("takes");
        let found: Vec<_> = events
            .iter()
            .map(|event| (event.event_type, event.page))
            .collect();
        assert_eq!(found, [(EventType::Staged, page)], "round {round}");
        assert_eq!(driver.events_were_lost(), Ok(true), "round {round}");
        // The directory has what they said.
        let pages = driver
            .recover_lost_events(page - lost..page)
            .expect("reads");
        for (lost, information) in pages {
            assert!(information.frame.is_some(), "page {lost}: {information:?}");
        }
        assert_eq!(driver.events_were_lost(), Ok(false), "round {round}");
        page += 1;
    }
    assert!(page > 1 << RING_LOG2, "the ring went round");
}

#[test]
fn golden_model() {
    the_ring_goes_on(&GoldenDevice::new(GoldenConfiguration::default()));
}

#[test]
fn rtl() {
    let device = VerilatedDevice::new(&DeviceConfiguration::default()).expect("ready");
    the_ring_goes_on(&device);
    let violations = device.statistics().violations;
    assert!(violations.is_empty(), "{violations:#?}");
}
