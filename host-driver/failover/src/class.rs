//! Classes of failures, kinds of applications, and what becomes of the one upon the other: the one table there is of it (FT1).

use clap::ValueEnum;
use serde::{Deserialize, Serialize};

/// What went wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, ValueEnum)]
#[serde(rename_all = "kebab-case")]
pub enum Class {
    /// The host runs on its battery.
    AcLoss,
    /// The application ended by a signal or with an exit code.
    Crash,
    /// The application's heart did not beat within its deadline.
    Hang,
    /// A disk, a link or another part that the host can do without for now reported an error.
    Hardware,
    /// The operating system of the host is gone, as the other host sees it: its lease ended.
    Panic,
}

/// All classes.
pub const CLASSES: [Class; 5] = [
    Class::AcLoss,
    Class::Crash,
    Class::Hang,
    Class::Hardware,
    Class::Panic,
];

/// What kind of application.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, ValueEnum)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// A process that keeps its state in a region of the guard, with a journal on top.
    Process,
    /// An unmodified virtual machine.
    Machine,
}

/// All kinds.
pub const KINDS: [Kind; 2] = [Kind::Process, Kind::Machine];

/// What becomes of an application.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// Its state is carried over: this part of it.
    Carries(&'static str),
    /// It restarts from persistent data: this is lost.
    Restarts(&'static str),
}

impl Class {
    /// Its name on command lines and in documents.
    pub fn name(self) -> &'static str {
        match self {
            Self::AcLoss => "ac-loss",
            Self::Crash => "crash",
            Self::Hang => "hang",
            Self::Hardware => "hardware",
            Self::Panic => "panic",
        }
    }

    /// Who notices it.
    pub fn detector(self) -> &'static str {
        match self {
            Self::AcLoss => "the guard, by the UPS",
            Self::Crash => "the supervisor, by signal or exit code, or by a guest's panic",
            Self::Hang => {
                "the supervisor, by a heartbeat with a deadline, or by a guest's watchdog"
            }
            Self::Hardware => {
                "whoever reports it, by the control socket, or QEMU, by a disk's error"
            }
            Self::Panic => "the other host, by the end of the lease",
        }
    }
}

impl Kind {
    /// Its name on command lines and in documents.
    pub fn name(self) -> &'static str {
        match self {
            Self::Process => "process",
            Self::Machine => "machine",
        }
    }
}

/// What becomes of an application of this kind upon a failure of this class.
pub fn outcome(class: Class, kind: Kind) -> Outcome {
    match (class, kind) {
        (Class::AcLoss | Class::Hardware, Kind::Process) => {
            Outcome::Carries("its regions, every byte; a new process resumes them")
        }
        (Class::Crash | Class::Hang, Kind::Process) => {
            Outcome::Carries("its journalled state; what no transaction committed may be torn")
        }
        (Class::AcLoss | Class::Hardware, Kind::Machine) => {
            Outcome::Carries("memory and virtual devices")
        }
        (Class::Crash | Class::Hang, Kind::Machine) => {
            Outcome::Restarts("all that is not on its disks")
        }
        (Class::Panic, Kind::Process) => {
            Outcome::Restarts("what came since the application last made its data persistent")
        }
        (Class::Panic, Kind::Machine) => Outcome::Restarts("all that is not on its disks"),
    }
}

/// The table as Markdown, a line for each class; `docs/failover.md` has it.
pub fn table() -> String {
    let mut text = String::from("| class | noticed by |");
    for kind in KINDS {
        text.push_str(&format!(" {} |", kind.name()));
    }
    text.push_str("\n|---|---|---|---|\n");
    for class in CLASSES {
        text.push_str(&format!("| {} | {} |", class.name(), class.detector()));
        for kind in KINDS {
            let (word, what) = match outcome(class, kind) {
                Outcome::Carries(what) => ("carried over", what),
                Outcome::Restarts(what) => ("restart; lost", what),
            };
            text.push_str(&format!(" {word}: {what} |"));
        }
        text.push('\n');
    }
    text
}
