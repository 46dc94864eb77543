//! What a host does by time: the budget, a restore in the background, signs of life, certificates.

use super::error::DaemonError;
use super::memory::Memory;
use super::shell::Shell;
use super::status::Phase;
use crate::certificates;
use crate::link::PAGE_BYTES;
use crate::protocol::{Input, Role, State};
use crate::store;
use std::time::Duration;
use tokio::time::Instant;

/// Certificates that expire so soon are an alarm.
pub(super) const CERTIFICATE_DAYS: i64 = 30;
/// Distance of looks for what was written, where nothing of it is to be sent.
const SCANS_AT_LEISURE: Duration = Duration::from_millis(100);
/// Distance of looks at the certificates.
const CERTIFICATE_LOOKS: Duration = Duration::from_secs(3600);
/// An alarm of the memory is part of the status for so long; and so many are at most.
const ALARM_SHOWN: Duration = Duration::from_secs(600);
const ALARMS_SHOWN: usize = 64;

impl<M: Memory> Shell<M> {
    pub(super) fn tick(&mut self) -> Result<(), DaemonError> {
        if self.test_ends.is_some_and(|end| Instant::now() >= end) {
            self.set_power(true, "the test of a power failure ends")?;
        }
        self.set_budget();
        if self.scan_is_due() {
            self.scan()?;
        }
        self.feed(Input::Tick)?;
        self.restore()?;
        self.ping();
        self.look_at_certificates();
        self.look_at_memory();
        self.look_at_save();
        let phase = self.phase_now();
        if self.phase.replace(phase) != Some(phase) {
            let unsaved = self.memory.unsaved_pages();
            self.audit
                .say("phase", format_args!("{phase:?}, {unsaved} pages unsaved"));
        }
        Ok(())
    }

    /// Looking for what was written costs the programs. Where nothing of it would be sent, that is done now and then only, for who asks what is
    /// unsaved: that the budget is kept is the memory's own business, and what is unsaved when the power fails is looked for then.
    fn scan_is_due(&mut self) -> bool {
        let Role::Owner(owner) = self.core.role() else {
            return false;
        };
        if owner.state() != State::Running {
            return false;
        }
        let idle = self.core.idle_pages();
        let all_may = idle >= self.configuration.pages as usize;
        let is_near = !all_may && owner.unsaved_pages().saturating_mul(2) >= idle;
        let now = Instant::now();
        let due = is_near || now >= self.scanned_at + SCANS_AT_LEISURE;
        if due {
            self.scanned_at = now;
        }
        due
    }

    pub(super) fn budget_pages(&self) -> u64 {
        let assumed = self.configuration.power.bandwidth_bytes_per_s;
        let bandwidth = self
            .bandwidth
            .bytes_per_s()
            .map_or(assumed, |measured| measured.min(assumed));
        // A save to a store ends with the record of all pages.
        let manifest_bytes = match self.store {
            Some(_) => store::manifest_bytes(self.configuration.pages),
            None => 0,
        };
        let power = self.configuration.power(bandwidth);
        power.budget_bytes(manifest_bytes) / PAGE_BYTES as u64
    }

    pub(super) fn set_budget(&mut self) {
        let pages = usize::try_from(self.budget_pages()).unwrap_or(usize::MAX);
        self.memory.set_budget(pages);
        let idle = self.budget_pages() * self.configuration.protocol.idle_percent / 100;
        self.core
            .set_idle_pages(usize::try_from(idle).unwrap_or(usize::MAX));
    }

    /// Lets a restore go on in the background; gives up the image when nobody needs it any more.
    pub(super) fn restore(&mut self) -> Result<(), DaemonError> {
        if !matches!(self.core.role(), Role::Owner(_)) {
            return Ok(());
        }
        if self.missing > 0 {
            let tick_ms = self.configuration.protocol.tick_ms;
            let bytes = self.configuration.restore_bytes_per_s * tick_ms / 1000;
            let pages = usize::try_from(bytes / PAGE_BYTES as u64).unwrap_or(usize::MAX);
            match self.memory.restore_some(pages.max(1)) {
                Ok(missing) => self.missing = missing,
                Err(error) => self.audit.say("alarm", format_args!("restore: {error}")),
            }
            if self.missing == 0 {
                self.audit.say("restored", "all pages are here");
            }
        }
        // What a run ahead falls back to is kept.
        let is_ahead = self.core.missing().is_some();
        if self.missing == 0 && !is_ahead && self.images.complete().is_some() {
            self.images.clear().map_err(DaemonError::Image)?;
        }
        Ok(())
    }

    pub(super) fn ping(&mut self) {
        let heartbeat = Duration::from_millis(self.configuration.link.heartbeat_ms);
        for (link, last_sent) in self.link.iter_mut().zip(&mut self.last_sent) {
            if let Some((_, sender)) = link
                && last_sent.elapsed() >= heartbeat
            {
                sender.ping();
                *last_sent = Instant::now();
            }
        }
    }

    pub(super) fn flush(&mut self) {
        self.memory.settle();
        let hurry =
            matches!(self.core.role(), Role::Owner(owner) if owner.state() != State::Running);
        for (_, sender) in self.link.iter_mut().flatten() {
            sender.flush(hurry);
        }
        let Some(mut loss) = self.event else {
            return;
        };
        if let Some(begun) = loss.begun.filter(|_| !loss.is_told) {
            loss.is_told = true;
            let us = begun.duration_since(loss.at).as_micros();
            let what =
                format_args!("a page was on its way {us} us after the loss of power was known");
            self.audit.say("first", what);
        }
        let released =
            matches!(self.core.role(), Role::Owner(owner) if owner.state() == State::Released);
        self.event = (!released).then_some(loss);
        if released {
            let (pages, time) = (self.sent_pages - loss.sent_before, loss.at.elapsed());
            let late = if loss.overran { ", too late" } else { "" };
            let what = format_args!(
                "{pages} pages, confirmed and signalled {time:?} after the loss of power{late}"
            );
            self.audit.say("saved", what);
        }
    }

    /// A save ends with the battery, whatever is still under way: it has failed then. Should the battery last longer, what is whole later is
    /// a whole epoch like any other; what is not never is.
    fn look_at_save(&mut self) {
        let power = &self.configuration.power;
        let before_ms = power.poll_ms + power.debounce_ms;
        let left = Duration::from_millis(power.hold_up_ms.saturating_sub(before_ms));
        let saves = matches!(
            self.phase_now(),
            Phase::Saving | Phase::Committing | Phase::Feeding
        );
        let Some(loss) = self.event.as_mut() else {
            return;
        };
        if saves && !loss.overran && loss.at.elapsed() >= left {
            loss.overran = true;
            let hold_up_ms = power.hold_up_ms;
            let unsaved = self.memory.unsaved_pages();
            self.raise(format!(
                "the save failed: {unsaved} pages are not saved at the end of the hold-up of {hold_up_ms} ms"
            ));
        }
    }

    /// An alarm of the log, and of the status for a while.
    fn raise(&mut self, alarm: String) {
        self.audit.say("alarm", &alarm);
        if self.memory_alarms.len() == ALARMS_SHOWN {
            self.memory_alarms.pop_front();
        }
        self.memory_alarms.push_back((Instant::now(), alarm));
    }

    /// Logs the memory's alarms, and keeps them for the status.
    fn look_at_memory(&mut self) {
        for alarm in self.memory.alarms() {
            self.raise(alarm);
        }
        while let Some((at, _)) = self.memory_alarms.front()
            && at.elapsed() >= ALARM_SHOWN
        {
            self.memory_alarms.pop_front();
        }
    }

    pub(super) fn look_at_certificates(&mut self) {
        // With a store no host proves to the other who it is.
        if self.store.is_some() {
            self.certificate_days_left = i64::MAX;
            return;
        }
        if self
            .certificates_seen
            .is_some_and(|seen| seen.elapsed() < CERTIFICATE_LOOKS)
        {
            return;
        }
        self.certificates_seen = Some(Instant::now());
        let folder = &self.configuration.certificates;
        let own = certificates::read(folder, &self.configuration.host);
        let authority = certificates::read_file(&certificates::authority_path(folder));
        match own.and_then(|own| Ok(own.days_left.min(authority?.days_left))) {
            Ok(days) => {
                self.certificate_days_left = days;
                if days < CERTIFICATE_DAYS {
                    let what = format!("a certificate expires in {days} days");
                    self.audit.say("alarm", what);
                }
            }
            Err(error) => self.audit.say("alarm", error),
        }
    }
}
