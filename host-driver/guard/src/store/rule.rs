//! The rules of the commit protocol, each of which a test leaves out once.

/// A rule that a deliberately wrong variant leaves out, for tests that must notice it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StoreRule {
    /// No name is used for two contents.
    NameOfOneContent,
    /// The manifest is stored before the record that names it.
    ManifestBeforeRecord,
    /// An epoch counts when the pages that are stored have the digest of the commit.
    DigestOfCommit,
    /// Each epoch has a record of its own.
    RecordOfEpoch,
    /// What a generation begins with is on record before it runs.
    BeginBeforeRunning,
    /// The swap is won before it is looked up what is taken over.
    SwapBeforeLookup,
    /// Only who is still the owner after its commit gives up what that commit does not name.
    OwnerBeforeSweep,
    /// What a commit names whose outcome is not known is kept: it may be complete.
    KeepAttempts,
    /// A page is checked when it is read.
    ChecksumOfPage,
}

/// All rules.
pub const STORE_RULES: [StoreRule; 9] = [
    StoreRule::NameOfOneContent,
    StoreRule::ManifestBeforeRecord,
    StoreRule::DigestOfCommit,
    StoreRule::RecordOfEpoch,
    StoreRule::BeginBeforeRunning,
    StoreRule::SwapBeforeLookup,
    StoreRule::OwnerBeforeSweep,
    StoreRule::KeepAttempts,
    StoreRule::ChecksumOfPage,
];
