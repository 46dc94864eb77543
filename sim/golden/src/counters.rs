//! The counters of the register block `statistics`.

use outrigger_registers::access::NumberField;
use outrigger_registers::fields;

/// Makes the counters and what the registers show from one list.
macro_rules! counters {
    ($($counter:ident = $register:ident,)*) => {
        /// Counters of 32 bits.
        #[derive(Debug, Clone, Default, PartialEq, Eq)]
        pub(crate) struct Counters {
            $(pub $counter: u32,)*
        }

        impl Counters {
            /// Every register with its value.
            pub fn shown(&self) -> Vec<(NumberField, u32)> {
                vec![$((fields::$register, self.$counter),)*]
            }
        }
    };
}

counters! {
    table_line_reads = TABLE_LINE_READS,
    pages_in_time = PAGES_IN_TIME,
    pages_late = PAGES_LATE,
    fetches = FETCHES,
    fetches_failed = FETCHES_FAILED,
    fetches_cancelled = FETCHES_CANCELLED,
    stale_chunks = STALE_CHUNKS,
    aliases = ALIASES,
    bad_entries = BAD_ENTRIES,
    stray_reads = STRAY_READS,
    stray_writes = STRAY_WRITES,
    no_context = NO_CONTEXT,
    no_hold = NO_HOLD,
    no_slot = NO_SLOT,
    no_frame = NO_FRAME,
    installs = INSTALLS,
    patches = PATCHES,
    holds_taken = HOLDS_TAKEN,
    holds_ended_by_write = HOLDS_ENDED_BY_WRITE,
    evictions = EVICTIONS,
    writebacks = WRITEBACKS,
    demands = DEMANDS,
    events_lost = EVENTS_LOST,
    host_write_errors = HOST_WRITE_ERRORS,
}
