//! What a host says of itself.

use super::memory::Memory;
use super::rounds::CERTIFICATE_DAYS;
use super::shell::Shell;
use super::status::{Phase, Status};
use crate::protocol::{Role, State};

impl<M: Memory> Shell<M> {
    pub(super) fn phase_now(&self) -> Phase {
        let Role::Owner(owner) = self.core.role() else {
            return Phase::Standby;
        };
        let unsaved = self.memory.unsaved_pages() as u64;
        match owner.state() {
            State::Suspended => Phase::Suspended,
            State::Quiescing | State::Saving | State::Mapping => Phase::Saving,
            State::Feeding => Phase::Feeding,
            State::Ahead => Phase::Ahead,
            State::Committing => Phase::Committing,
            State::Released => Phase::HandedOver,
            State::Running if self.link.iter().any(Option::is_none) => Phase::Unprotected,
            State::Running if unsaved <= self.budget_pages() => Phase::Protected,
            State::Running if matches!(self.phase, Some(Phase::Protected | Phase::Exposed)) => {
                Phase::Exposed
            }
            State::Running => Phase::Sync,
        }
    }

    pub(super) fn alarms(&self) -> Vec<String> {
        let mut alarms = Vec::new();
        if !self.power_known {
            alarms.push("the source of power events does not answer".to_owned());
        }
        if !self.arbiter_answers {
            alarms.push("the arbiter does not answer".to_owned());
        }
        if self.certificate_days_left < CERTIFICATE_DAYS {
            let days = self.certificate_days_left;
            alarms.push(format!("a certificate expires in {days} days"));
        }
        match self.phase {
            Some(Phase::Unprotected) => alarms.push("the other host is not there".to_owned()),
            Some(Phase::Exposed) => {
                alarms.push("more is unsaved than the battery suffices for".to_owned());
            }
            _ => {}
        }
        if self.budget_pages() == 0 {
            alarms.push("the battery suffices for nothing".to_owned());
        }
        let standing = self.memory.standing_alarms();
        let recent = self.memory_alarms.iter().map(|(_, alarm)| alarm);
        alarms.extend(recent.filter(|alarm| !standing.contains(alarm)).cloned());
        alarms.extend(standing);
        alarms
    }

    pub(super) fn status(&self) -> Status {
        let (image_of, image_pages) = self.core.image();
        let (generation, epoch) = match self.core.role() {
            Role::Owner(owner) => (owner.generation(), owner.epoch()),
            Role::Standby(_) => (image_of, self.core.kept().map_or(0, |kept| kept.epoch)),
        };
        Status {
            memory: self.configuration.memory.clone(),
            host: self.configuration.host.clone(),
            phase: self.phase_now(),
            generation,
            epoch,
            origin: self.origin,
            connected: [self.link[0].is_some(), self.link[1].is_some()],
            power: self.power,
            pages: u64::from(self.configuration.pages),
            unsaved_pages: self.memory.unsaved_pages() as u64,
            budget_pages: self.budget_pages(),
            bandwidth_bytes_per_s: self.bandwidth.bytes_per_s(),
            hold_up_ms: self.configuration.power.hold_up_ms,
            image_pages: image_pages as u64,
            kept: self.core.kept().map(|kept| (kept.generation, kept.epoch)),
            missing_pages: self.missing as u64,
            sent_pages: self.sent_pages,
            certificate_days_left: self.certificate_days_left,
            programs: self.memory.programs(),
            alarms: self.alarms(),
        }
    }
}
