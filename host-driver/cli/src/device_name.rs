//! `--device`: which card a command works on, and the opening of it, by one owner at a time.

use crate::owner::Owner;
use anyhow::{Context, anyhow, ensure};
use outrigger_agent::AgentDriver;
use outrigger_pci::PciFunction;
use outrigger_pci::vfio::VfioFunction;
use outrigger_pci::vfio_user::VfioUserFunction;
use std::fmt;
use std::io::ErrorKind;
use std::os::unix::fs::FileTypeExt;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::str::FromStr;

/// Where locks of cards of this machine lie.
const LOCK_FOLDER: &str = "/run/lock";
/// Where the kernel shows the cards of this machine.
const DEVICES: &str = "/sys/bus/pci/devices";

/// A card, as the user names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DeviceName {
    /// A simulated card behind a socket.
    VfioUser(PathBuf),
    /// A card of this machine.
    Pci(PciAddress),
}

/// Address of a PCI function: domain, bus, device and function.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct PciAddress(String);

impl PciAddress {
    /// As sysfs writes it.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for PciAddress {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl FromStr for PciAddress {
    type Err = String;

    /// `0000:3b:00.0`, or without the domain, which then is 0000.
    fn from_str(text: &str) -> Result<Self, String> {
        let wrong = || format!("{text}: not a PCI address such as 0000:3b:00.0");
        let parts: Vec<&str> = text.split([':', '.']).collect();
        let separators: String = text.matches([':', '.']).collect();
        let (domain, rest) = match (parts.as_slice(), separators.as_str()) {
            ([bus, device, function], ":.") => ("0", [*bus, *device, *function]),
            ([domain, bus, device, function], "::.") => (*domain, [*bus, *device, *function]),
            _ => return Err(wrong()),
        };
        let number = |digits: &str, most| {
            u32::from_str_radix(digits, 16)
                .ok()
                .filter(|value| *value <= most && !digits.starts_with('+'))
                .ok_or_else(wrong)
        };
        Ok(Self(format!(
            "{:04x}:{:02x}:{:02x}.{:x}",
            number(domain, 0xffff)?,
            number(rest[0], 0xff)?,
            number(rest[1], 0x1f)?,
            number(rest[2], 7)?
        )))
    }
}

impl FromStr for DeviceName {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match text.strip_prefix("vfio-user:") {
            Some("") => Err("vfio-user: needs the path of a socket behind the colon".to_owned()),
            Some(path) => Ok(Self::VfioUser(PathBuf::from(path))),
            None => text
                .parse()
                .map(Self::Pci)
                .map_err(|error| format!("{error}; a simulated card is vfio-user:PATH")),
        }
    }
}

impl fmt::Display for DeviceName {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::VfioUser(path) => write!(formatter, "vfio-user:{}", path.display()),
            Self::Pci(address) => address.fmt(formatter),
        }
    }
}

/// A card that is this process's as long as the value lives.
pub struct OwnedDevice {
    function: Rc<dyn PciFunction>,
    _owner: Owner,
}

impl OwnedDevice {
    /// The function of the card.
    pub fn function(&self) -> &Rc<dyn PciFunction> {
        &self.function
    }

    /// The driver of the agent on it.
    ///
    /// # Errors
    /// When there is no agent, or it does not get ready.
    pub fn driver(&self) -> anyhow::Result<AgentDriver> {
        Ok(AgentDriver::open(Rc::clone(&self.function))?)
    }
}

impl DeviceName {
    /// Opens the card, unless somebody else has it.
    ///
    /// # Errors
    /// Who has it, or why it cannot be opened.
    pub fn open(&self) -> anyhow::Result<OwnedDevice> {
        let lock = match self {
            Self::VfioUser(path) => {
                let mut lock = path.clone().into_os_string();
                lock.push(".lock");
                PathBuf::from(lock)
            }
            Self::Pci(address) => Path::new(LOCK_FOLDER).join(format!("outrigger-{address}.lock")),
        };
        // No lock file for what is not there.
        let place = match self {
            Self::VfioUser(path) => path.clone(),
            Self::Pci(address) => Path::new(DEVICES).join(address.as_str()),
        };
        let found = std::fs::metadata(&place).map_err(|error| match error.kind() {
            ErrorKind::NotFound => anyhow!("{self}: {} does not exist", place.display()),
            _ => anyhow!("{self}: {}: {error}", place.display()),
        })?;
        ensure!(
            matches!(self, Self::Pci(_)) || found.file_type().is_socket(),
            "{self}: {} is not a socket",
            place.display()
        );
        let owner = Owner::claim(&lock).with_context(|| self.to_string())?;
        let function: Rc<dyn PciFunction> = match self {
            Self::VfioUser(path) => {
                Rc::new(VfioUserFunction::open(path).with_context(|| self.to_string())?)
            }
            Self::Pci(address) => Rc::new(VfioFunction::open(address.as_str())?),
        };
        Ok(OwnedDevice {
            function,
            _owner: owner,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_understood_or_refused_with_the_text() {
        for (text, expected) in [
            ("0000:3b:00.0", "0000:3b:00.0"),
            ("3B:1f.7", "0000:3b:1f.7"),
            ("vfio-user:/tmp/x:y", "vfio-user:/tmp/x:y"),
        ] {
            let name: DeviceName = text.parse().expect("a name");
            assert_eq!(name.to_string(), expected);
        }
        for text in [
            "",
            "3b:00",
            "0000:3b:20.0",
            "0000:3b:00.8",
            "0:0:0:0",
            "../../x:y.z",
            "+1:00.0",
            "1.2:3",
            "vfio-user:",
        ] {
            let error = text.parse::<DeviceName>().expect_err(text);
            assert!(error.contains("vfio-user"), "{text}: {error}");
        }
    }
}
