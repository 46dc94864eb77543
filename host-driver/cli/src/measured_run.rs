//! One run of a program on a device, with everything that is measured around it (DR2; P1, P2, P4, P6).

use crate::configuration::{Cpu, SimulationConfiguration};
use crate::exit::RunFailed;
use crate::simulated_device::SimulatedDevice;
use crate::trace_program::TraceProgram;
use outrigger_agent::{Configuration, DriverError};
use outrigger_host::{
    Access, AdversaryConfiguration, CacheSizes, HostError, Machine, MachineConfiguration, Mode,
    RunResult,
};
use outrigger_port::PortStatistics;
use std::path::Path;
use std::time::{Duration, Instant};

/// Time between two lines of progress.
const PROGRESS_INTERVAL: Duration = Duration::from_secs(5);
/// Accesses between two looks at the clock.
const PROGRESS_ACCESSES: u64 = 4096;

/// What one run told.
#[derive(Debug, Clone)]
pub struct MeasuredRun {
    /// What the host model counted.
    pub result: RunResult,
    /// What the monitors at the device's ports saw.
    pub ports: PortStatistics,
    /// Deadline in force, in agent cycles.
    pub deadline_cycles: u32,
    /// Longest time that a reply may take, in agent cycles.
    pub reply_bound_cycles: u32,
    /// Agent cycles that were evaluated, not skipped.
    pub evaluated_cycles: u64,
    /// Time that the run took here, in seconds.
    pub wall_s: f64,
    /// Promises that were broken, one sentence each; must stay empty.
    pub failures: Vec<String>,
}

/// What is run.
pub struct RunRequest<'a> {
    /// Everything but the mode.
    pub configuration: &'a SimulationConfiguration,
    /// What the agent does.
    pub mode: Mode,
    /// The program.
    pub program: &'a TraceProgram,
    /// Name of the run in messages.
    pub name: &'a str,
    /// Waveform to write.
    pub wave: Option<&'a Path>,
}

impl RunRequest<'_> {
    /// Sets everything up, runs the program to its end and compares every byte.
    ///
    /// # Errors
    /// When an input is wrong; [`RunFailed`] when the run cannot go on. Broken promises are no errors but `failures`.
    pub fn run(&self) -> anyhow::Result<MeasuredRun> {
        let device = SimulatedDevice::new(self.configuration, self.wave)?;
        let start = Instant::now();
        let evaluated_before = device.device().evaluated_cycles();
        let pages = self.program.pages.iter().copied();
        let mut machine = Machine::new(device.device(), self.machine_configuration(), pages)
            .map_err(|error| self.explain(error))?;
        self.set_what_the_machine_leaves(&machine)?;
        let result = self
            .program
            .with_accesses(|accesses| machine.run(self.with_progress(accesses)))?
            .map_err(|error| self.explain(error))?;
        let driver = machine.driver();
        let read = |value: Result<u32, DriverError>| value.map_err(|error| self.explain(error));
        let mut run = MeasuredRun {
            deadline_cycles: read(driver.deadline_cycles())?,
            reply_bound_cycles: read(driver.reply_bound_cycles())?,
            evaluated_cycles: device.device().evaluated_cycles() - evaluated_before,
            wall_s: start.elapsed().as_secs_f64(),
            ports: device.device().statistics(),
            failures: Vec::new(),
            result,
        };
        let frames = driver.frame_counts().map_err(|error| self.explain(error))?;
        run.failures = run.broken_promises();
        if !frames.add_up() {
            run.failures.push(format!("frames are lost: {frames:?}"));
        }
        run.failures
            .extend(device.check().err().map(|what| format!("device: {what}")));
        Ok(run)
    }

    fn machine_configuration(&self) -> MachineConfiguration {
        let SimulationConfiguration { agent, host, .. } = self.configuration;
        MachineConfiguration {
            seed: host.seed,
            cores: host.cores,
            sizes: match host.cpu {
                Cpu::Scaled => CacheSizes::SCALED,
                Cpu::Full => CacheSizes::FULL,
            },
            mode: self.mode,
            local_percent: host.local_percent,
            software_fault_ns: host.software_fault_ns,
            deadline_cycles: Some(agent.deadline_cycles),
            fetch_timeout_cycles: Some(agent.fetch_timeout_cycles),
            hold_limit: Some(agent.hold_limit),
            fetch_limit: Some(agent.fetch_limit),
            adversary: host.adversary.then(AdversaryConfiguration::default),
            ..MachineConfiguration::default()
        }
    }

    /// Sets the agent's settings that the host model knows nothing of.
    fn set_what_the_machine_leaves(&self, machine: &Machine) -> anyhow::Result<()> {
        let SimulationConfiguration { agent, .. } = self.configuration;
        let map = self.machine_configuration().map;
        let reset = Configuration::default();
        if (agent.dram_bound_cycles, agent.reserved_frames)
            == (reset.dram_bound_cycles, reset.reserved_frames)
        {
            return Ok(());
        }
        let all = Configuration {
            table_base: map.table_base,
            frame_base: map.frame_base,
            window_base: map.window_base,
            fence_frame: map.fence_frame,
            deadline_cycles: agent.deadline_cycles,
            dram_bound_cycles: agent.dram_bound_cycles,
            hold_limit: agent.hold_limit,
            fetch_limit: agent.fetch_limit,
            reserved_frames: agent.reserved_frames,
            fetch_timeout_cycles: agent.fetch_timeout_cycles,
            ..reset
        };
        machine
            .driver()
            .configure(&all)
            .map_err(|error| self.explain(error))
    }

    /// The accesses; tells how far they are when it takes long.
    fn with_progress(
        &self,
        accesses: &mut dyn Iterator<Item = Access>,
    ) -> impl Iterator<Item = Access> {
        let start = Instant::now();
        let mut told = start;
        accesses.zip(0_u64..).map(move |(access, number)| {
            if number % PROGRESS_ACCESSES == 0 && told.elapsed() >= PROGRESS_INTERVAL {
                told = Instant::now();
                crate::output::tell!(
                    "{}: {number} of {} accesses ({} %), {} s",
                    self.name,
                    self.program.accesses,
                    number * 100 / self.program.accesses,
                    start.elapsed().as_secs()
                );
            }
            access
        })
    }

    /// Tells a wrong input from a run that failed, and says what was run.
    fn explain(&self, error: impl Into<HostError>) -> anyhow::Error {
        let error = error.into();
        let refused = matches!(
            error,
            HostError::Configuration { .. }
                | HostError::TooLarge { .. }
                | HostError::UnknownPage { .. }
                | HostError::Driver(
                    DriverError::RegisterRefused { .. } | DriverError::Impossible { .. }
                )
        );
        if refused {
            return anyhow::Error::new(error).context(self.program.name.clone());
        }
        RunFailed(format!(
            "{}, {}: {error}; replay with the same arguments and --seed {}",
            self.program.name, self.name, self.configuration.host.seed
        ))
        .into()
    }
}

impl MeasuredRun {
    /// Time that the program stood still for remote pages, in nanoseconds: held replies and faults.
    pub fn stall_ns(&self) -> u64 {
        self.result.held_stall_ns + self.result.fault_stall_ns
    }

    fn broken_promises(&self) -> Vec<String> {
        let (result, ports) = (&self.result, &self.ports);
        let counts = [
            (
                result.mismatches,
                "loads or lines at the end differ from the reference memory",
            ),
            (result.entry_errors, "page table entries are wrong"),
            (
                u64::from(result.agent.stray_reads),
                "reads of the remote window",
            ),
            (
                u64::from(result.agent.stray_writes),
                "writes to the window or to a frame without a page",
            ),
            (ports.over_bound, "replies took longer than promised"),
        ];
        let counted = counts
            .into_iter()
            .filter(|(count, _)| *count > 0)
            .map(|(count, what)| format!("{count} {what}"));
        let ports = ports.violations.iter().map(|what| format!("port: {what}"));
        counted.chain(ports).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn run() -> MeasuredRun {
        MeasuredRun {
            result: RunResult::default(),
            ports: PortStatistics::default(),
            deadline_cycles: 2000,
            reply_bound_cycles: 2032,
            evaluated_cycles: 0,
            wall_s: 0.0,
            failures: Vec::new(),
        }
    }

    #[test]
    fn every_broken_promise_is_told() {
        assert_eq!(run().broken_promises(), Vec::<String>::new());
        let mut broken = run();
        broken.result.mismatches = 3;
        broken.result.entry_errors = 4;
        broken.result.agent.stray_reads = 5;
        broken.result.agent.stray_writes = 6;
        broken.ports.over_bound = 7;
        broken.ports.violations.push("s_r_data changed".to_owned());
        let told = broken.broken_promises();
        let starts = [
            "3 loads",
            "4 page",
            "5 reads",
            "6 writes",
            "7 replies",
            "port: s_r",
        ];
        assert_eq!(told.len(), starts.len());
        for (sentence, start) in told.iter().zip(starts) {
            assert!(sentence.starts_with(start), "{sentence}");
        }
    }
}
