//! Delays: latency of one and of several pages, order, jitter, write-backs.

use outrigger_link::{Delivery, Link, LinkConfiguration, LinkEvent, WriteBackDelivery};
use outrigger_registers::parameters::CYCLE_NS;

/// Runs the link dry; returns every event with its cycle.
fn drain(link: &mut Link) -> Vec<(u64, LinkEvent)> {
    let mut events = Vec::new();
    while let Some(cycle) = link.next_event_cycle() {
        assert_eq!(link.poll(cycle.saturating_sub(1)), None, "early event");
        while let Some(event) = link.poll(cycle) {
            events.push((cycle, event));
        }
    }
    events
}

/// Cycle of the last chunk of each slot.
fn completions(events: &[(u64, LinkEvent)]) -> Vec<(u8, u64)> {
    let mut last: Vec<(u8, u64)> = Vec::new();
    for (cycle, event) in events {
        if let LinkEvent::Chunk { slot, .. } = event {
            last.retain(|(seen, _)| seen != slot);
            last.push((*slot, *cycle));
        }
    }
    last
}

#[test]
fn pages_back_to_back_take_base_plus_n_transfers_in_order() {
    let mut link = Link::new(LinkConfiguration::default());
    for slot in 0..16 {
        link.request(100, slot, 1, u32::from(slot) * 7);
    }
    let done = completions(&drain(&mut link));
    let expected: Vec<(u8, u64)> = (0..16)
        .map(|slot: u8| {
            let ns = 2660 + 450 * (u64::from(slot) + 1);
            (slot, 100 + ns.div_ceil(CYCLE_NS))
        })
        .collect();
    assert_eq!(done, expected);
}

#[test]
fn jitter_is_uniform_and_bounded() {
    let configuration = LinkConfiguration {
        jitter_ns: 4000,
        ..LinkConfiguration::default()
    };
    let mut link = Link::new(configuration);
    let (mut sum, mut least, mut most) = (0, u64::MAX, 0);
    let mut now = 0;
    for _ in 0..2000 {
        link.request(now, 0, 0, 5);
        let (_, cycle) = completions(&drain(&mut link))[0];
        let latency = (cycle - now) * CYCLE_NS;
        sum += latency;
        least = least.min(latency);
        most = most.max(latency);
        now = cycle;
    }
    let mean = sum / 2000;
    // Uniform: mean base + transfer + half the jitter; standard error of 2,000 draws is 26 ns.
    assert!((5000..5220).contains(&mean), "mean {mean} ns");
    assert!((3110..3160).contains(&least), "least {least} ns");
    assert!((7000..7120).contains(&most), "most {most} ns");
}

#[test]
fn chunks_hold_the_lines_of_their_part_of_the_page() {
    let mut link = Link::new(LinkConfiguration::default());
    link.poke(9, 63, [7; 8]);
    link.request(0, 3, 4, 9);
    let mut lines = Vec::new();
    for (_, event) in drain(&mut link) {
        let LinkEvent::Chunk { data, chunk, .. } = event else {
            panic!("unexpected {event:?}");
        };
        assert_eq!(usize::from(chunk) * 8, lines.len());
        lines.extend(*data);
    }
    assert_eq!(lines.len(), 64);
    for (line, data) in lines.iter().enumerate() {
        assert_eq!(*data, link.peek(9, line as u8));
    }
    assert_eq!(lines[63], [7; 8]);
    assert_eq!(lines[0], outrigger_link::initial_line(9, 0));
    assert_eq!(link.counters().bytes_read, 4096);
}

#[test]
fn a_script_sets_the_cycle_of_the_last_chunk() {
    let mut link = Link::new(LinkConfiguration::default());
    link.script(1, Delivery::at(1234));
    link.request(10, 0, 0, 1);
    link.request(10, 1, 0, 1);
    let done = completions(&drain(&mut link));
    // The second request is not scripted: undisturbed latency.
    assert_eq!(done, [(1, 10 + 778), (0, 1244)]);
}

#[test]
fn write_backs_change_the_node_before_they_are_done_and_only_on_success() {
    let mut link = Link::new(LinkConfiguration::default());
    link.script_write_back(
        2,
        WriteBackDelivery {
            at_cycle_after_request: None,
            error: true,
        },
    );
    let before = link.peek(2, 0);
    link.write_back(0, 5, 2, Box::new([[1; 8]; 64]));
    link.write_back(0, 6, 3, Box::new([[2; 8]; 64]));
    let cycle = link.next_event_cycle().expect("write-back under way");
    assert_eq!(cycle, 2410_u64.div_ceil(CYCLE_NS));
    assert_ne!(link.peek(3, 9), [2; 8], "contents changed early");
    let events = drain(&mut link);
    let done = |slot, error| LinkEvent::WriteBackDone { slot, error };
    assert_eq!(events.len(), 2);
    assert!(events.iter().any(|(_, event)| *event == done(5, true)));
    assert!(events.iter().any(|(_, event)| *event == done(6, false)));
    assert_eq!(link.peek(2, 0), before);
    assert_eq!(link.peek(3, 9), [2; 8]);
    assert_eq!(link.counters().bytes_written, 4096);
    assert_eq!(link.counters().write_backs_failed, 1);
}

#[test]
fn write_backs_share_one_direction_that_fetches_do_not_use() {
    let mut link = Link::new(LinkConfiguration::default());
    for slot in 0..3 {
        link.write_back(0, slot, u32::from(slot), Box::new([[0; 8]; 64]));
        link.request(0, slot, 0, 100);
    }
    let events = drain(&mut link);
    let done: Vec<u64> = events
        .iter()
        .filter(|(_, event)| matches!(event, LinkEvent::WriteBackDone { .. }))
        .map(|(cycle, _)| *cycle)
        .collect();
    assert_eq!(done, [603, 715, 828]);
    assert_eq!(
        completions(&events)[2],
        (2, (2660 + 3 * 450_u64).div_ceil(4))
    );
}
