//! Everything once more on one shared AXI id: what an interconnect does that has only one to give.

use super::Subject;
use outrigger_pci::PciFunction;
use outrigger_port::{Completion, Device, Line, PortEvent, PortStatistics, Request};
use std::cell::RefCell;
use std::collections::VecDeque;
use std::rc::Rc;

/// The id that everybody shares.
const SHARED_ID: u8 = 0;

/// A device behind an interconnect that gives every request the same id.
struct OneId {
    device: Rc<dyn Device>,
    /// Own ids of the reads and of the writes under way, in the order of their requests, which is that of their answers.
    under_way: [RefCell<VecDeque<u8>>; 2],
}

/// The subject behind such an interconnect.
pub fn on_one_id(subject: Subject) -> Subject {
    Subject {
        device: Rc::new(OneId {
            device: subject.device,
            under_way: Default::default(),
        }),
        ..subject
    }
}

impl Device for OneId {
    fn cycle(&self) -> u64 {
        self.device.cycle()
    }

    fn evaluated_cycles(&self) -> u64 {
        self.device.evaluated_cycles()
    }

    fn submit(&self, mut request: Request) {
        let (write, id) = match &mut request {
            Request::Read { id, .. } => (false, id),
            Request::Write { id, .. } => (true, id),
        };
        let own = std::mem::replace(id, SHARED_ID);
        self.under_way[usize::from(write)]
            .borrow_mut()
            .push_back(own);
        self.device.submit(request);
    }

    fn advance(&self, until_cycle: u64) -> Vec<Completion> {
        let mut completions = self.device.advance(until_cycle);
        for completion in &mut completions {
            assert_eq!(completion.id, SHARED_ID, "an answer with another id");
            let mut under_way = self.under_way[usize::from(completion.write)].borrow_mut();
            completion.id = under_way.pop_front().expect("an answer to a request");
        }
        completions
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
        self.device.follow_ports()
    }
}
