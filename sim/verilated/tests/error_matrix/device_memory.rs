//! Errors of device memory, and of write-backs at their node.

use super::cells::{Free, Kind, Place};
use super::{assert_nothing_leaked, assert_page_works, bench, fetch};
use outrigger_golden::conformance::Bench;
use outrigger_link::{Delivery, LinkConfiguration, WriteBackDelivery};
use outrigger_port::Device;
use outrigger_registers::encodings::{CommandResult, Operation, PageState};
use outrigger_registers::fields;
use outrigger_registers::parameters::WRITEBACK_SLOTS;
use outrigger_verilated::{DeviceConfiguration, DramConfiguration};

/// A memory in which accesses overtake each other.
fn any_order() -> DeviceConfiguration {
    DeviceConfiguration {
        dram: DramConfiguration {
            read_cycles: 5,
            write_cycles: 5,
            extra_cycles: 60,
            any_order: true,
        },
        ..DeviceConfiguration::default()
    }
}

fn surroundings(kind: Kind) -> DeviceConfiguration {
    match kind {
        Kind::Reordered => any_order(),
        _ => DeviceConfiguration::default(),
    }
}

/// A chunk of a page is not written, or chunks are acknowledged in any order.
pub fn hit_page_write(kind: Kind, free: Free, cell: &str) {
    let (mut bench, device) = bench(surroundings(kind), LinkConfiguration::default(), 8);
    let fails = kind != Kind::Reordered;
    if fails {
        // The first frame of the free list will be ours.
        device.fail_next_write(bench.frame_line(0, 17));
    }
    fetch::start(&mut bench, Delivery::at(4000), false, free, 3900, cell);
    bench.settle();
    let expected = if fails {
        PageState::Failed
    } else {
        PageState::Staged
    };
    assert_eq!(bench.page(fetch::OURS).0, expected, "{cell}");
    assert_nothing_leaked(&bench, cell);
    for page in 0..=fetch::others(free) {
        assert_page_works(&mut bench, fetch::OURS + page, cell);
    }
    assert_nothing_leaked(&bench, cell);
}

/// Makes a page resident and dirty; its frame.
fn dirty_page(bench: &mut Bench, page: u32) -> u32 {
    bench.set_table_line(page, bench.remote_line(&[page]));
    let entry = bench.walk(page).data[0];
    let frame = bench.assert_installed(entry, page);
    bench.write(bench.frame_line(frame, 9), [u64::from(page); 8], u64::MAX);
    let begun = bench.result(Operation::EvictBegin, frame);
    assert_eq!(begun, CommandResult::Ok, "page {page}");
    bench.write_entry(page, 0, bench.remote_line(&[page])[0]);
    frame
}

/// A line of a page that is written back comes with an error, or the node refuses the page.
pub fn hit_write_back(place: Place, kind: Kind, free: Free, cell: &str) {
    let link = LinkConfiguration {
        base_ns: 200,
        ..LinkConfiguration::default()
    };
    let (mut bench, device) = bench(surroundings(kind), link, WRITEBACK_SLOTS as u32 + 1);
    let others = match free {
        Free::None => WRITEBACK_SLOTS as u32 - 1,
        Free::One => WRITEBACK_SLOTS as u32 - 2,
        Free::All => 0,
    };
    let frames: Vec<u32> = (0..=others)
        .map(|page| dirty_page(&mut bench, page))
        .collect();
    let refused = place == Place::WriteBackAtNode;
    for page in 0..=others {
        let delivery = WriteBackDelivery {
            // The others are still there when ours ends.
            at_cycle_after_request: Some(if page == 0 { 4000 } else { 40_000 }),
            error: refused && page == 0,
        };
        bench
            .subject
            .link
            .borrow_mut()
            .script_write_back(page, delivery);
    }
    if place == Place::WriteBackRead && kind != Kind::Reordered {
        device.fail_next_read(bench.frame_line(frames[0], 9));
    }
    let token = bench.fence();
    for frame in frames.iter().rev() {
        let committed = bench.commit(*frame, token).0;
        assert_eq!(committed, CommandResult::Ok, "{cell}: frame {frame}");
    }
    let busy = bench.number(fields::FRAMES_WRITING_BACK);
    assert_eq!(busy, others + 1, "{cell}: pages being written back");
    bench.settle();
    let expected = if refused {
        PageState::Leaving
    } else {
        PageState::Remote
    };
    assert_eq!(bench.page(0).0, expected, "{cell}");
    if refused {
        let again = bench.commit(frames[0], token).0;
        assert_eq!(again, CommandResult::Ok, "{cell}: again");
        bench.settle();
    }
    for page in 0..=others {
        assert_eq!(bench.page(page).0, PageState::Remote, "{cell}: page {page}");
        let sound = place == Place::WriteBackAtNode || kind == Kind::Reordered || page > 0;
        let found = device.peek_remote(page, 9);
        assert!(
            !sound || found == [u64::from(page); 8],
            "{cell}: page {page}"
        );
    }
    assert_nothing_leaked(&bench, cell);
    // A page whose contents nobody has written.
    assert_page_works(&mut bench, 20, cell);
    assert_nothing_leaked(&bench, cell);
}
