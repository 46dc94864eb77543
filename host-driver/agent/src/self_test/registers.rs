//! Checks of registers, settings and resets.

use super::{Outcome, PATIENCE, ensure};
use crate::registers::{self, Register, register};
use crate::{AgentDriver, DriverError, Enable};
use outrigger_pci::config_space::{
    CAPABILITY_EXPRESS, CAPABILITY_MSIX, DEVICE, EXPRESS_DEVICE_CAPABILITIES,
    EXPRESS_DEVICE_CONTROL, FUNCTION_RESET_CAPABLE, INITIATE_FUNCTION_RESET, MSIX_CONTROL,
    OUTRIGGER_DEVICE, OUTRIGGER_VENDOR, VENDOR, find_capability, read16,
};
use outrigger_pci::{PciError, PciFunction};
use outrigger_registers::encodings::ErrorCode;
use outrigger_registers::parameters::REPLY_SLACK_CYCLES;
use std::time::Instant;

const PIN_TIMEOUT: Register = register("PIN_TIMEOUT_CYCLES");
const DEADLINE: Register = register("DEADLINE_CYCLES");
const DRAM_BOUND: Register = register("DRAM_BOUND_CYCLES");
const INTERCONNECT_TIMEOUT: Register = register("INTERCONNECT_TIMEOUT_CYCLES");
/// Values of a 24-bit register in which neighbouring bits differ, and each bit is once on.
const PATTERNS: [u32; 4] = [0x55_5555, 0xaa_aaaa, 0xff_ffff, 0x12_3456];
/// MSI-X control: vectors less one.
const VECTORS_MASK: u16 = 0x7ff;

pub(super) fn identity(function: &dyn PciFunction) -> Outcome {
    let (vendor, device) = (read16(function, VENDOR)?, read16(function, DEVICE)?);
    ensure(
        (vendor, device) == (OUTRIGGER_VENDOR, OUTRIGGER_DEVICE),
        || {
            format!(
                "{vendor:04x}:{device:04x} is no agent ({OUTRIGGER_VENDOR:04x}:{OUTRIGGER_DEVICE:04x})"
            )
        },
    )?;
    let msix = find_capability(function, CAPABILITY_MSIX)?;
    let express = find_capability(function, CAPABILITY_EXPRESS)?;
    let (Some(msix), Some(express)) = (msix, express) else {
        return Err(super::Failure(format!(
            "capabilities MSI-X at {msix:x?}, PCI Express at {express:x?}"
        )));
    };
    let vectors = (read16(function, msix + MSIX_CONTROL)? & VECTORS_MASK) + 1;
    let usable = function.interrupt_vectors();
    ensure(vectors == usable, || {
        format!("{usable} interrupt vectors are usable of {vectors}")
    })?;
    let high = u32::from(read16(function, express + EXPRESS_DEVICE_CAPABILITIES + 2)?);
    ensure(high << 16 & FUNCTION_RESET_CAPABLE != 0, || {
        "no function-level reset".to_owned()
    })?;
    Ok(format!("{vendor:04x}:{device:04x}, {vectors} vectors"))
}

pub(super) fn hold_patterns(driver: &AgentDriver) -> Outcome {
    let before = driver.read(PIN_TIMEOUT)?;
    let written = PATTERNS
        .iter()
        .try_for_each(|pattern| driver.write_checked(PIN_TIMEOUT, *pattern));
    driver.write_checked(PIN_TIMEOUT, before)?;
    written?;
    let outside = driver.function().read32(5, 0);
    ensure(matches!(outside, Err(PciError::OutOfRange { .. })), || {
        format!("a BAR that is not there reads as {outside:x?}")
    })?;
    Ok(format!("{} patterns held", PATTERNS.len()))
}

pub(super) fn refuse_what_is_impossible(driver: &AgentDriver) -> Outcome {
    let before = driver.read(DEADLINE)?;
    let timeout = driver.read(INTERCONNECT_TIMEOUT)?;
    let refusal = driver.write_checked(DEADLINE, timeout);
    let after = driver.read(DEADLINE)?;
    ensure(after == before, || {
        format!("DEADLINE_CYCLES became {after}")
    })?;
    match refusal {
        Err(DriverError::RegisterRefused {
            code: Some(ErrorCode::BoundReachesTimeout),
            register: "DEADLINE_CYCLES",
            ..
        }) => Ok(format!("a deadline of {timeout} cycles is refused")),
        other => Err(super::Failure(format!(
            "a deadline of {timeout} cycles: {other:?}"
        ))),
    }
}

pub(super) fn bound_follows_the_deadline(driver: &AgentDriver) -> Outcome {
    let before = driver.read(DEADLINE)?;
    let slowest_memory = 3 * driver.read(DRAM_BOUND)?;
    let mut bounds = Vec::new();
    let mut measured = Ok(());
    for deadline in [1, 1000, 3000] {
        measured = driver.write_checked(DEADLINE, deadline).and_then(|()| {
            let expected = deadline.max(slowest_memory) + REPLY_SLACK_CYCLES as u32;
            bounds.push((expected, driver.reply_bound_cycles()?));
            Ok(())
        });
        if measured.is_err() {
            break;
        }
    }
    driver.write_checked(DEADLINE, before)?;
    measured?;
    ensure(
        bounds.iter().all(|(expected, stated)| expected == stated),
        || format!("stated reply bounds are not the promised ones: {bounds:?}"),
    )?;
    Ok(format!(
        "reply bound {} cycles at a deadline of {before}",
        driver.reply_bound_cycles()?
    ))
}

pub(super) fn nobody_uses_the_agent(driver: &AgentDriver) -> Outcome {
    let counts = driver.frame_counts()?;
    ensure(counts.posted == counts.withdrawn, || {
        format!(
            "{} frames are posted: the agent is in use; the other checks would disturb it",
            counts.posted.wrapping_sub(counts.withdrawn)
        )
    })?;
    Ok("no frames posted".to_owned())
}

/// What a function-level reset must leave, and what not.
fn reset_by(driver: &AgentDriver, reset: impl FnOnce() -> Result<(), DriverError>) -> Outcome {
    let before = driver.read(PIN_TIMEOUT)?;
    let marked = before ^ 0x100;
    driver.write_checked(PIN_TIMEOUT, marked)?;
    driver.enable(Enable {
        events: true,
        interrupts: true,
        ..Enable::default()
    })?;
    reset()?;
    let enable = driver.read(registers::ENABLE)?;
    let after = driver.read(PIN_TIMEOUT)?;
    driver.write_checked(PIN_TIMEOUT, before)?;
    ensure(enable == 0, || {
        format!("ENABLE is {enable:#x} after a reset")
    })?;
    ensure(after == marked, || {
        format!("PIN_TIMEOUT_CYCLES was {marked:#x} before a reset and is {after:#x}")
    })?;
    Ok("events are off, settings survived".to_owned())
}

pub(super) fn reset_leaves_settings(driver: &AgentDriver) -> Outcome {
    reset_by(driver, || driver.reset())
}

pub(super) fn reset_by_configuration_space(driver: &AgentDriver) -> Outcome {
    let function = driver.function();
    let express = find_capability(function.as_ref(), CAPABILITY_EXPRESS)?
        .ok_or_else(|| super::Failure("no PCI Express capability".to_owned()))?;
    let control = express + EXPRESS_DEVICE_CONTROL;
    reset_by(driver, || {
        let value = read16(function.as_ref(), control)? | INITIATE_FUNCTION_RESET;
        function.write_config(control, &value.to_le_bytes())?;
        let end = Instant::now() + PATIENCE;
        // A card may answer with all ones while it resets.
        loop {
            match driver.wait_until_ready() {
                Err(error) if Instant::now() >= end => return Err(error),
                Err(_) => {}
                Ok(()) => return Ok(()),
            }
        }
    })
}
