//! Before the program starts: tables in device memory, tags, frames, switches (OS1 to OS3).

use crate::configuration::{MachineConfiguration, Mode};
use crate::data_cache::MOST_CORES;
use crate::error::HostError;
use crate::machine::Machine;
use crate::memory_map::frame_line;
use crate::mutant::HandlerMutant;
use outrigger_agent::{Configuration, Enable, TableLevel, Tag};
use outrigger_registers::parameters::{FRAMES, LINES_PER_PAGE};

impl MachineConfiguration {
    /// Says which setting is impossible, if any. Settings of the agent are checked by the agent.
    pub fn check(&self) -> Result<(), HostError> {
        let ranges = [
            ("cores", self.cores as u64, 1..=MOST_CORES as u64, "1 to 8"),
            (
                "local_percent",
                u64::from(self.local_percent),
                1..=100,
                "1 to 100",
            ),
            (
                "software_fault_ns",
                self.software_fault_ns,
                0..=1_000_000,
                "0 to 1000000",
            ),
        ];
        for (field, value, allowed_range, allowed) in ranges {
            if !allowed_range.contains(&value) {
                return Err(HostError::Configuration {
                    field,
                    value,
                    allowed,
                });
            }
        }
        Ok(())
    }
}

impl Machine {
    /// Sets everything up; afterwards all pages are remote and the agent works.
    pub(crate) fn set_up(&mut self) -> Result<(), HostError> {
        self.write_tables();
        self.configure_agent()?;
        self.tag_all_tables()?;
        self.post_frames()?;
        self.driver.clear_statistics()?;
        let prefetch = self.configuration.mode != Mode::NoPrefetch;
        self.driver.enable(Enable {
            prefetch,
            install: true,
            hold: self.configuration.mode == Mode::Prefetch,
            events: true,
            interrupts: false,
        })?;
        Ok(())
    }

    /// OS1: every table of the program lies in table frames.
    fn write_tables(&mut self) {
        let map = self.configuration.map;
        for line in 0..self.tables.table_frames() * LINES_PER_PAGE as u32 {
            self.device.poke(map.address(line), [0; 8]);
        }
        for (line, bytes) in self.tables.lines() {
            self.device.poke(map.address(line), *bytes);
        }
    }

    fn configure_agent(&mut self) -> Result<(), HostError> {
        let configuration = &self.configuration;
        let reset = Configuration::default();
        let or = |setting: Option<u32>, value| setting.unwrap_or(value);
        self.driver.enable(Enable::default())?;
        self.driver.configure(&Configuration {
            table_base: configuration.map.table_base,
            frame_base: configuration.map.frame_base,
            window_base: configuration.map.window_base,
            fence_frame: configuration.map.fence_frame,
            deadline_cycles: or(configuration.deadline_cycles, reset.deadline_cycles),
            fetch_timeout_cycles: or(
                configuration.fetch_timeout_cycles,
                reset.fetch_timeout_cycles,
            ),
            hold_limit: or(configuration.hold_limit, reset.hold_limit),
            fetch_limit: or(configuration.fetch_limit, reset.fetch_limit),
            ..reset
        })?;
        self.driver
            .set_up_events(configuration.event_ring_entries_log2)?;
        Ok(())
    }

    /// OS1: every table frame carries the tag of its level before a processor walks it.
    fn tag_all_tables(&mut self) -> Result<(), HostError> {
        for (frame, level) in self.tables.tables() {
            let level = match level {
                TableLevel::Leaf => self.leaf_level(),
                level => level,
            };
            self.driver.set_tag(frame, Tag::level(level))?;
        }
        Ok(())
    }

    /// OS2: posts frames, one out of each of as many equal parts of the hardware's (so that they do not share cache sets), after nothing of what the kernel wrote there is left in a cache.
    fn post_frames(&mut self) -> Result<(), HostError> {
        let count = self.configuration.local_frames(self.tables.pages());
        let part = |index: u32| index * FRAMES as u32 / count;
        self.frames = (0..count)
            .map(|index| {
                let size = part(index + 1) - part(index);
                part(index) + self.random.below(u64::from(size)) as u32
            })
            .collect();
        let core = self.other_core();
        for index in 0..self.frames.len() {
            // The kernel cleared the frame; one line stands for all of them.
            let line = frame_line(self.frames[index], index as u32 % LINES_PER_PAGE as u32);
            self.caches.fill(core, line, [0; 8]);
            self.caches.store(core, line, 0, 0);
            self.send_evicted()?;
            if self.configuration.mutant != HandlerMutant::PostFrameWithCachedLines
                && let Some(bytes) = self.caches.flush(line)
            {
                self.port.write(line, bytes, None)?;
            }
        }
        self.port.drain_writes()?;
        for index in 0..self.frames.len() {
            self.driver.post_frame(self.frames[index])?;
        }
        Ok(())
    }
}
