//! How the surroundings of the verilated agent behave.

use outrigger_link::LinkConfiguration;

/// Surroundings of the agent. The default is undisturbed: no back-pressure, constant latencies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeviceConfiguration {
    /// Seed of everything random here (the link has its own) and of the model's state without reset value.
    pub seed: u64,
    /// The link to remote memory.
    pub link: LinkConfiguration,
    /// The memory behind the agent.
    pub dram: DramConfiguration,
    /// Cycles in which the other side is not ready.
    pub stalls: Stalls,
    /// Present requests also while their id is busy, so that the agent has to keep them waiting.
    pub present_busy_ids: bool,
    /// Accesses to host memory that are answered with an error, in parts per million.
    pub host_errors_per_million: u32,
}

/// The memory behind the agent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DramConfiguration {
    /// Cycles from the acceptance of a read to its answer; at least 1.
    pub read_cycles: u64,
    /// Cycles from the acceptance of the last beat of a write to its response; at least 1.
    pub write_cycles: u64,
    /// Upper end of the uniform extra latency of each access, in cycles. Accesses of different ids then overtake each other.
    pub extra_cycles: u64,
    /// Reads see, and writes take, effect at a random end of their time under way instead of at a fixed one.
    pub any_order: bool,
}

/// Cycles in which the surroundings are not ready, in parts per million.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Stalls {
    /// Reply and write-response channels of the host.
    pub host_per_million: u32,
    /// All channels of the memory.
    pub dram_per_million: u32,
    /// Fetch and write-back ports.
    pub link_per_million: u32,
    /// Host DMA and interrupts.
    pub dma_per_million: u32,
}

impl Default for DeviceConfiguration {
    fn default() -> Self {
        let dram = DramConfiguration {
            read_cycles: 20,
            write_cycles: 10,
            extra_cycles: 0,
            any_order: false,
        };
        Self {
            seed: 1,
            link: LinkConfiguration::default(),
            dram,
            stalls: Stalls::default(),
            present_busy_ids: false,
            host_errors_per_million: 0,
        }
    }
}

impl DeviceConfiguration {
    /// Says which field has an impossible value, if any.
    pub fn check(&self) -> Result<(), String> {
        self.link.check()?;
        let latencies = [
            ("dram.read_cycles", self.dram.read_cycles, 1),
            ("dram.write_cycles", self.dram.write_cycles, 1),
            ("dram.extra_cycles", self.dram.extra_cycles, 0),
        ];
        for (name, value, least) in latencies {
            if !(least..=100_000).contains(&value) {
                return Err(format!("{name} = {value}: allowed is {least}..=100000"));
            }
        }
        let stalls = [
            ("stalls.host_per_million", self.stalls.host_per_million),
            ("stalls.dram_per_million", self.stalls.dram_per_million),
            ("stalls.link_per_million", self.stalls.link_per_million),
            ("stalls.dma_per_million", self.stalls.dma_per_million),
        ];
        for (name, value) in stalls {
            // A channel that is never ready would make every wait for it endless.
            if value > 990_000 {
                return Err(format!("{name} = {value}: allowed is 0..=990000"));
            }
        }
        Ok(())
    }
}
