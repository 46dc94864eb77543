//! Checks of DMA, event ring and interrupts. Each event is a fetch that is cancelled because it takes longer than the shortest time-out.

use super::{Failure, Outcome, PATIENCE, QUIET, ensure};
use crate::registers::{Register, register};
use crate::{AgentDriver, Demand, Enable, Event, EventType, PageState};
use outrigger_pci::PciError;
use std::time::Instant;

const FETCH_TIMEOUT: Register = register("FETCH_TIMEOUT_CYCLES");
const FETCHES_CANCELLED: Register = register("FETCHES_CANCELLED");
/// The shortest time-out that the agent takes, in cycles.
const SHORTEST_TIMEOUT: u32 = 64;
/// The smallest ring.
const RING_LOG2: u32 = 4;
const RING_RECORDS: u32 = 1 << RING_LOG2;
/// Frames that are posted for the checks.
const FRAMES: u32 = 4;

const ON: Enable = Enable {
    prefetch: false,
    install: false,
    hold: false,
    events: true,
    interrupts: true,
};

/// Runs a check with an empty ring, frames and the shortest time-out, and puts everything back.
fn with_events(driver: &AgentDriver, check: impl FnOnce(&AgentDriver) -> Outcome) -> Outcome {
    let timeout = driver.read(FETCH_TIMEOUT)?;
    let outcome = prepare(driver).and_then(|()| check(driver));
    // Also after a failure; which is told first, because it is the cause.
    let restored = restore(driver, timeout);
    outcome.and_then(|detail| restored.map(|()| detail))
}

fn prepare(driver: &AgentDriver) -> Result<(), Failure> {
    driver.enable(Enable::default())?;
    driver.set_up_events(RING_LOG2)?;
    for vector in 0..driver.function().interrupt_vectors() {
        driver.function().take_interrupts(vector)?;
    }
    driver.write_checked(FETCH_TIMEOUT, SHORTEST_TIMEOUT)?;
    for frame in 0..FRAMES {
        driver.post_frame(frame)?;
    }
    driver.enable(ON)?;
    Ok(())
}

fn restore(driver: &AgentDriver, timeout: u32) -> Result<(), Failure> {
    driver.enable(Enable::default())?;
    driver.write_checked(FETCH_TIMEOUT, timeout)?;
    let end = Instant::now() + PATIENCE;
    let mut withdrawn = 0;
    while withdrawn < FRAMES {
        match driver.withdraw_frame()? {
            Some(_) => withdrawn += 1,
            // A frame comes back when its cancelled fetch is confirmed.
            None => ensure(Instant::now() < end, || {
                format!(
                    "{} of {FRAMES} frames did not come back",
                    FRAMES - withdrawn
                )
            })?,
        }
    }
    Ok(())
}

/// Demands a page and waits until its fetch is cancelled.
fn make_event(driver: &AgentDriver, page: u32) -> Result<(), Failure> {
    let before = driver.read(FETCHES_CANCELLED)?;
    let end = Instant::now() + PATIENCE;
    while driver.demand(page)? != Demand::Started {
        ensure(Instant::now() < end, || {
            format!("page {page} cannot be demanded")
        })?;
    }
    while driver.read(FETCHES_CANCELLED)? == before {
        ensure(Instant::now() < end, || {
            format!("the fetch of page {page} does not time out")
        })?;
    }
    Ok(())
}

fn check_event(event: &Event, page: u32) -> Result<(), Failure> {
    let expected = (EventType::FetchCancelled, page);
    ensure((event.event_type, event.page) == expected, || {
        format!("{event:?} in place of the cancelled fetch of page {page}")
    })
}

/// Waits for the next event by interrupt. An interrupt comes after its event: as many events must be there.
fn next_event(driver: &AgentDriver, page: u32) -> Result<(), Failure> {
    let interrupts = driver.wait_for_interrupt(PATIENCE)?;
    ensure(interrupts > 0, || {
        format!("no interrupt within {PATIENCE:?} for page {page}")
    })?;
    match driver.take_events()?.as_slice() {
        [event] => check_event(event, page),
        events => Err(Failure(format!(
            "an interrupt, and {} events, for page {page}",
            events.len()
        ))),
    }
}

pub(super) fn come_in_order_with_interrupts(driver: &AgentDriver) -> Outcome {
    let vectors = driver.function().interrupt_vectors();
    with_events(driver, |driver| {
        let rounds = 2 * RING_RECORDS + 3;
        for page in 0..rounds {
            make_event(driver, page)?;
            next_event(driver, page)?;
        }
        for vector in 0..vectors {
            let more = driver.function().take_interrupts(vector)?;
            ensure(more == 0, || {
                format!("{more} more interrupts of vector {vector}")
            })?;
        }
        Ok(format!("{rounds} events by DMA, each with its interrupt"))
    })
}

pub(super) fn no_interrupt_that_is_off(driver: &AgentDriver) -> Outcome {
    with_events(driver, |driver| {
        driver.enable(Enable {
            interrupts: false,
            ..ON
        })?;
        make_event(driver, 7)?;
        let waited = driver.function().wait_interrupt(0, QUIET);
        ensure(matches!(waited, Err(PciError::TimedOut { .. })), || {
            format!("interrupts are off, and a wait gives {waited:?}")
        })?;
        match driver.take_events()?.as_slice() {
            [event] => check_event(event, 7)?,
            events => return Err(Failure(format!("{} events in place of one", events.len()))),
        }
        Ok(format!(
            "an event without an interrupt; a wait ended after {QUIET:?}"
        ))
    })
}

pub(super) fn a_full_ring_tells_and_goes_on(driver: &AgentDriver) -> Outcome {
    with_events(driver, |driver| {
        let pages = RING_RECORDS + 4;
        for page in 0..pages {
            make_event(driver, page)?;
        }
        let end = Instant::now() + PATIENCE;
        while !driver.events_were_lost()? {
            ensure(Instant::now() < end, || {
                "a loss that is not told".to_owned()
            })?;
        }
        // The last record may still be on its way.
        let mut events = Vec::new();
        while events.len() < RING_RECORDS as usize {
            ensure(Instant::now() < end, || {
                format!("{} of {RING_RECORDS} events came", events.len())
            })?;
            driver.free_frames()?;
            events.extend(driver.take_events()?);
        }
        for (event, page) in events.iter().zip(0..) {
            check_event(event, page)?;
        }
        let directory = driver.recover_lost_events(RING_RECORDS..pages)?;
        let wrong = directory
            .iter()
            .find(|(_, page)| page.state != PageState::Remote);
        ensure(wrong.is_none(), || format!("the directory says {wrong:?}"))?;
        ensure(!driver.events_were_lost()?, || {
            "a loss told twice".to_owned()
        })?;
        driver.take_interrupts()?;
        make_event(driver, pages)?;
        next_event(driver, pages)?;
        Ok(format!(
            "{} events lost, told, and read from the directory; then it goes on",
            pages - RING_RECORDS
        ))
    })
}
