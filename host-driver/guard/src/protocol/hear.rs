//! What the other host says goes to whoever of this host it is for.

use super::{Host, Message};

impl Host {
    /// The other host says something.
    pub(super) fn message(&mut self, message: Message) {
        if let Message::Page { generation, .. }
        | Message::Commit { generation, .. }
        | Message::Map { generation, .. }
        | Message::Signal { generation, .. } = message
        {
            self.owner_superseded(generation);
        }
        match message {
            Message::PageStored {
                generation,
                keeper,
                page,
                sequence,
            } => self.owner_page_stored(generation, keeper, page, sequence),
            Message::Keeps {
                generation,
                keeper,
                power,
            } => self.owner_kept_by(generation, keeper, power),
            Message::Committed { generation, epoch } => self.owner_committed(generation, epoch),
            Message::CommitRefused { generation, epoch } => {
                self.owner_commit_refused(generation, epoch)
            }
            Message::GivenBack { generation } => self.owner_given_back(generation),
            Message::Taken { generation } => self.owner_taken(generation),
            Message::Page {
                generation,
                sequence,
                page,
                contents,
            } => {
                if self.is_ahead_of(generation) {
                    self.ahead_page(generation, sequence, page, contents);
                } else {
                    self.standby_page(generation, sequence, page, contents);
                }
            }
            Message::Commit {
                generation,
                epoch,
                digest,
            } => {
                if self.is_ahead_of(generation) {
                    self.ahead_commit(epoch, digest);
                } else {
                    self.standby_commit(generation, epoch, digest);
                }
            }
            Message::Signal { generation, epoch } => self.standby_signal(generation, epoch),
            Message::Reclaim { generation } => self.standby_reclaim(generation),
            Message::Missing {
                generation,
                epoch,
                first,
                pages,
            } => self.standby_missing(generation, epoch, first, pages),
            Message::Map {
                generation,
                epoch,
                missing,
                floor,
                digest,
            } => self.standby_map(generation, epoch, missing, floor, digest),
            Message::MapStored {
                generation,
                keeper,
                epoch,
            } => self.owner_map_stored(generation, keeper, epoch),
            Message::MapRefused { generation, epoch } => self.owner_map_refused(generation, epoch),
            Message::Want { generation, page } => self.owner_wanted(generation, page),
            Message::Void { generation, ahead } => self.owner_voided(generation, ahead),
        }
    }
}
