//! What becomes of the programs of a protected memory: they stand still, go on, end; and who has it mapped besides them.

use super::alarm::Alarm;
use super::foreign;
use super::freezer::{Freezer, Member};
use super::protected::ProtectedMemory;
use super::tracker::Mappings;
use rustix::process::Pid;
use std::io;
use std::sync::atomic::Ordering;
use std::time::Instant;

impl ProtectedMemory {
    /// Stops the programs; they stand when this returns. Nobody attaches until they go on. By the freezer of a cgroup, this allocates
    /// and opens nothing.
    ///
    /// # Errors
    /// When they do not stand by the deadline; they were told to, and [`Self::go_on`] lets them go on.
    pub fn stand_still(&self, deadline: Instant) -> io::Result<()> {
        let attachments = {
            let mut state = self.shared.lock();
            state.standing = true;
            match *self.shared.freezer {
                Freezer::Cgroup(_) => Vec::new(),
                Freezer::Signals => state.tracker.mappings().attachments().to_vec(),
            }
        };
        // Page faults are served meanwhile: a program stands only after the system call that it is in.
        let members = attachments.iter().map(|attachment| &attachment.member);
        self.shared.freezer.freeze(members, deadline)
    }

    /// Ends the programs, and all of their cgroup; they are gone when this returns. What they wrote stays, and nobody attaches until
    /// [`Self::go_on`].
    ///
    /// # Errors
    /// When they are not gone by the deadline: they were killed, and will be.
    pub fn end_programs(&self, deadline: Instant) -> io::Result<()> {
        let attachments = {
            let mut state = self.shared.lock();
            state.standing = true;
            let attachments = state.tracker.mappings().attachments().to_vec();
            for attachment in &attachments {
                state.remove(attachment);
            }
            attachments
        };
        self.shared.wake();
        let members = attachments.iter().map(|attachment| &attachment.member);
        self.shared.freezer.end(members, deadline)
    }

    /// Gives the contents of all regions up: no page is there any more, and what is fetched for them is another memory's. Nobody may be
    /// attached.
    ///
    /// # Errors
    /// What stands against it.
    pub fn clear(&self) -> Result<(), String> {
        let _saving = self.saving();
        let mut state = self.shared.lock();
        if !state.tracker.mappings().attachments().is_empty() {
            return Err("programs are attached".to_owned());
        }
        for region in self.shared.regions.iter() {
            let discarded = region.discard(region.pages());
            discarded.map_err(|error| format!("region {:?}: {error}", region.name()))?;
        }
        state.restoring = None;
        state.tracker.forget();
        Ok(())
    }

    /// Lets them go on.
    pub fn go_on(&self) {
        let mut state = self.shared.lock();
        state.standing = false;
        state.tracker.mappings_mut().thaw();
        state.budget_changed();
        drop(state);
        self.shared.wake();
        self.shared.admit();
    }

    /// From now on programs that do not hold their replies to the outside by themselves wait until they may attach, and those that do are told
    /// to; or that is over.
    pub fn hold_replies(&self, held: bool) {
        self.shared.held.set(held);
        self.shared.admit();
    }

    /// Lets programs of a guard before go on that it had stopped when it ended: to their end, or, where they were just attaching, to find that
    /// it is gone. Those that still have the memory mapped.
    ///
    /// # Errors
    /// When /proc cannot be read, or the cgroup is gone.
    pub fn release_former_programs(&self) -> io::Result<Vec<u32>> {
        let mut found = Vec::new();
        for region in self.shared.regions.iter() {
            found.extend(
                foreign::find(region)?
                    .into_iter()
                    .map(|mapping| mapping.pid),
            );
        }
        if !found.is_empty() {
            let numbers = found
                .iter()
                .filter_map(|pid| Pid::from_raw(pid.cast_signed()));
            // One that is gone by now needs nothing.
            let members: Vec<_> = numbers.filter_map(|pid| Member::new(pid).ok()).collect();
            self.shared.freezer.thaw(members.iter())?;
        }
        Ok(found)
    }

    /// Looks for mappings that nobody registered, and raises an alarm for each that was not there the last time.
    ///
    /// # Errors
    /// When /proc cannot be read.
    pub fn look_for_foreign_mappings(&self) -> io::Result<()> {
        let mut alarms = Vec::new();
        for (place, region) in self.shared.regions.iter().enumerate() {
            let found = foreign::find(region)?;
            let state = self.shared.lock();
            for mapping in found {
                let attachments = state.tracker.mappings().attachments();
                let known = attachments.iter().any(|attachment| {
                    let pid = attachment.member.pid().as_raw_nonzero().get();
                    (attachment.region, pid.cast_unsigned(), attachment.address)
                        == (place, mapping.pid, mapping.address)
                });
                if !known {
                    let region = region.name().to_owned();
                    alarms.push(Alarm::Foreign { region, mapping });
                }
            }
        }
        let mut state = self.shared.lock();
        for alarm in &alarms {
            if !state.foreign.contains(alarm) {
                state.alarms.raise(alarm.clone());
            }
        }
        state.foreign = alarms;
        Ok(())
    }

    /// Mappings that nobody registered, as they were looked for last.
    pub fn foreign(&self) -> Vec<Alarm> {
        self.shared.lock().foreign.clone()
    }

    /// Programs that are attached, once for each region, and those that wait until they may.
    pub fn programs(&self) -> (usize, usize) {
        let attached = self.shared.lock().tracker.mappings().attachments().len();
        let waiting = self.shared.waiting_to_attach.load(Ordering::Relaxed);
        (attached, waiting)
    }
}
