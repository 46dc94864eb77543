//! The driver on registers that lie: what it hands out is within what the device says it has, and every call ends.

use super::hostile_function::HostileFunction;
use super::random::Random;
use super::{Reached, Subject, Target, ensure, reach};
use outrigger_agent::{AgentDriver, DriverError, EvictBegin};
use outrigger_pci::PciFunction;
use outrigger_registers::encodings::{CommandResult, victim};
use outrigger_registers::{fields, offsets};
use std::rc::Rc;

/// More reads than any call makes: the longest poll, with what is around it.
const MOST_READS: u64 = 101_000;

struct Registers(Subject);

pub(super) fn target(subject: Subject) -> Box<dyn Target> {
    Box::new(Registers(subject))
}

/// An answer that COMMAND_STATUS gives.
fn status(random: &mut Random) -> u32 {
    let result = if random.one_in(3) {
        random.below(16) as u32
    } else {
        CommandResult::Ok.code()
    };
    let answer = random.tricky() as u32;
    // A command that never ends costs thousands of polls: rarely.
    u32::from(random.one_in(5_000)) | result << 1 | answer << 6
}

impl Target for Registers {
    fn places(&self) -> &'static [&'static str] {
        &["opened", "not opened", "handed out", "refused", "lied to"]
    }

    fn run(&mut self, random: &mut Random, reached: &mut Reached) -> Result<(), String> {
        let function = Rc::new(HostileFunction::new(random.clone()));
        if random.one_in(4) {
            let offset = random.pick(&[
                0x000,
                0x004,
                0x008,
                0x100,
                0x108,
                0x208,
                0x308,
                0x608,
                0x708,
                offsets::HARDWARE_MEMORY,
            ]);
            function.set(offset, random.tricky() as u32);
        }
        let opened = AgentDriver::open(Rc::clone(&function) as Rc<dyn PciFunction>);
        let reads = function.reads.get();
        ensure(reads < MOST_READS, || format!("{reads} reads to open"))?;
        let driver = match opened {
            Ok(driver) => driver,
            Err(error) => {
                reach(reached, "not opened");
                return ensure(!error.to_string().is_empty(), || "an empty text".to_owned());
            }
        };
        reach(reached, "opened");
        let hardware = driver.hardware();
        if random.one_in(8) {
            reach(reached, "lied to");
            function.lie(3);
        }
        for _ in 0..8 {
            function.set(offsets::COMMAND_STATUS, status(random));
            function.set(offsets::COMMAND_RESULT1, random.tricky() as u32);
            function.set(offsets::ERROR, 0);
            let argument = random.tricky() as u32;
            let before = function.reads.get();
            let frame = |frame: u32| ensure(frame < hardware.frames, || format!("frame {frame}"));
            let page = |page: u32| ensure(page < hardware.remote_pages, || format!("page {page}"));
            let outcome: Result<(), DriverError> = match random.below(9) {
                0 => match driver.query_page(argument) {
                    Ok(information) => {
                        information.frame.map_or(Ok(()), frame)?;
                        let entries = u64::from(hardware.table_frames) * 512;
                        let entry = u64::from(information.entry_address.unwrap_or(0));
                        ensure(entry < entries, || format!("entry {entry}"))?;
                        Ok(())
                    }
                    Err(error) => Err(error),
                },
                1 => match self.evict_next(&driver, &function) {
                    Ok(Some((its_frame, its_page))) => {
                        frame(its_frame)?;
                        page(its_page)?;
                        Ok(())
                    }
                    Ok(None) => Ok(()),
                    Err(error) => Err(error),
                },
                2 => match driver.next_victim() {
                    Ok(found) => {
                        found.map_or(Ok(()), frame)?;
                        Ok(())
                    }
                    Err(error) => Err(error),
                },
                3 => match driver.withdraw_frame() {
                    Ok(found) => {
                        found.map_or(Ok(()), frame)?;
                        Ok(())
                    }
                    Err(error) => Err(error),
                },
                4 => match driver.query_frame(argument) {
                    Ok(found) => {
                        found.map_or(Ok(()), page)?;
                        Ok(())
                    }
                    Err(error) => Err(error),
                },
                5 => match driver.evict_begin(argument) {
                    Ok(EvictBegin::Leaving { page: left }) => {
                        page(left)?;
                        Ok(())
                    }
                    Ok(_) => Ok(()),
                    Err(error) => Err(error),
                },
                6 => {
                    let frames = random.below(10_000) as u32;
                    match driver.post_frames(argument, frames) {
                        Err(DriverError::FramePosted { frame, posted }) => {
                            let inside = frame >= argument && frame - argument == posted;
                            ensure(inside && posted < frames, || {
                                format!("{frame} after {posted} of {frames} from {argument}")
                            })?;
                            Ok(())
                        }
                        other => other,
                    }
                }
                7 => driver.configuration().map(drop),
                _ => driver.frame_counts().map(drop),
            };
            match outcome {
                Ok(()) => reach(reached, "handed out"),
                Err(error) => {
                    reach(reached, "refused");
                    ensure(!error.to_string().is_empty(), || "an empty text".to_owned())?;
                }
            }
            let reads = function.reads.get() - before;
            ensure(reads < MOST_READS, || format!("{reads} reads for one call"))?;
        }
        match function.offence.borrow_mut().take() {
            Some(offence) => Err(offence),
            None => Ok(()),
        }
    }
}

impl Registers {
    /// The naive one believes what COMMAND_STATUS says.
    fn evict_next(
        &self,
        driver: &AgentDriver,
        function: &HostileFunction,
    ) -> Result<Option<(u32, u32)>, DriverError> {
        if self.0 == Subject::Real {
            return driver.evict_next();
        }
        let answer = fields::COMMAND_STATUS_ANSWER.get(function.get(offsets::COMMAND_STATUS));
        Ok(Some((answer, answer >> victim::PAGE_LOW)))
    }
}
