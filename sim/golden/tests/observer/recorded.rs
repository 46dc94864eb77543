//! A golden model whose port events are kept, and the log of a campaign on it.

use outrigger_golden::conformance::{Subject, campaign, golden};
use outrigger_golden::{GoldenConfiguration, GoldenDevice};
use outrigger_link::LinkConfiguration;
use outrigger_pci::PciFunction;
use outrigger_port::{Completion, Device, Line, PortEvent, PortStatistics, Request};
use std::cell::RefCell;
use std::rc::Rc;

/// Events with their cycles.
pub type Log = Vec<(u64, PortEvent)>;

/// A golden model whose port events are kept.
struct Recorded {
    device: Rc<GoldenDevice>,
    log: Rc<RefCell<Log>>,
}

impl Device for Recorded {
    fn cycle(&self) -> u64 {
        self.device.cycle()
    }
    fn evaluated_cycles(&self) -> u64 {
        self.device.evaluated_cycles()
    }
    fn submit(&self, request: Request) {
        self.device.submit(request);
    }
    fn advance(&self, until_cycle: u64) -> Vec<Completion> {
        self.device.advance(until_cycle)
    }
    fn busy(&self) -> bool {
        self.device.busy()
    }
    fn function(&self) -> Rc<dyn PciFunction> {
        self.device.function()
    }
    fn peek(&self, address: u64) -> Line {
        self.device.peek(address)
    }
    fn poke(&self, address: u64, line: Line) {
        self.device.poke(address, line);
    }
    fn peek_remote(&self, page: u32, line: u8) -> Line {
        self.device.peek_remote(page, line)
    }
    fn poke_remote(&self, page: u32, line: u8, data: Line) {
        self.device.poke_remote(page, line, data);
    }
    fn statistics(&self) -> PortStatistics {
        self.device.statistics()
    }
    fn follow_ports(&self) -> Vec<(u64, PortEvent)> {
        let events = self.device.follow_ports();
        self.log.borrow_mut().extend_from_slice(&events);
        events
    }
}

/// The log of a campaign, from reset to the reading of the counters.
pub fn recorded() -> Log {
    let log: Rc<RefCell<Log>> = Rc::default();
    let made: RefCell<Option<Rc<GoldenDevice>>> = RefCell::default();
    let make = |link: LinkConfiguration| {
        let configuration = GoldenConfiguration {
            link,
            ..GoldenConfiguration::default()
        };
        let (subject, device) = golden(configuration);
        *made.borrow_mut() = Some(device.clone());
        let log = log.clone();
        Subject {
            device: Rc::new(Recorded { device, log }),
            ..subject
        }
    };
    campaign::random_campaign_with_a_reader_of_events(&make);
    let mut log = log.take();
    // The reading of the counters comes after the last look of the campaign.
    let device = made.take().expect("made");
    log.extend(device.follow_ports());
    log
}
