//! Cards of this machine in sysfs: found by their ids, bound to vfio-pci and back.
//!
//! ```text
//! bind:    driver_override <- vfio-pci    driver/unbind <- address    drivers_probe <- address
//! unbind:  driver_override <- (nothing)   driver/unbind <- address    drivers_probe <- address
//! ```

use crate::device_name::PciAddress;
use anyhow::{Context, bail};
use outrigger_pci::config_space::{OUTRIGGER_DEVICE, OUTRIGGER_VENDOR};
use serde::Serialize;
use std::fs;
use std::path::{Path, PathBuf};

/// The driver that hands a card to user space.
const VFIO_DRIVER: &str = "vfio-pci";

/// A card as sysfs shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FoundCard {
    /// Its address.
    pub address: String,
    /// Driver that it is bound to.
    pub driver: Option<String>,
    /// Its IOMMU group; None where the IOMMU is off.
    pub iommu_group: Option<String>,
}

/// One write to a file of sysfs.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Step {
    /// The file.
    pub file: PathBuf,
    /// What is written.
    pub text: String,
}

/// The PCI devices of a machine, below the root of a sysfs.
#[derive(Debug, Clone)]
pub struct PciBus {
    root: PathBuf,
}

fn link_name(path: &Path) -> Option<String> {
    let target = fs::read_link(path).ok()?;
    Some(target.file_name()?.to_string_lossy().into_owned())
}

fn hexadecimal(path: &Path) -> Option<u16> {
    let text = fs::read_to_string(path).ok()?;
    u16::from_str_radix(text.trim().strip_prefix("0x")?, 16).ok()
}

impl PciBus {
    /// The devices below a sysfs that is mounted at `root`.
    pub fn new(root: &Path) -> Self {
        Self {
            root: root.join("bus/pci"),
        }
    }

    fn folder(&self, address: &str) -> PathBuf {
        self.root.join("devices").join(address)
    }

    fn is_card(&self, address: &str) -> bool {
        let id = |name| hexadecimal(&self.folder(address).join(name));
        (id("vendor"), id("device")) == (Some(OUTRIGGER_VENDOR), Some(OUTRIGGER_DEVICE))
    }

    fn card(&self, address: &str) -> FoundCard {
        let folder = self.folder(address);
        FoundCard {
            address: address.to_owned(),
            driver: link_name(&folder.join("driver")),
            iommu_group: link_name(&folder.join("iommu_group")),
        }
    }

    /// All cards, by address.
    ///
    /// # Errors
    /// When there is no PCI bus in the sysfs.
    pub fn cards(&self) -> anyhow::Result<Vec<FoundCard>> {
        let folder = self.root.join("devices");
        let entries = fs::read_dir(&folder).with_context(|| folder.display().to_string())?;
        let mut addresses = Vec::new();
        for entry in entries {
            let name = entry.with_context(|| folder.display().to_string())?;
            addresses.push(name.file_name().to_string_lossy().into_owned());
        }
        addresses.sort();
        addresses.retain(|address| self.is_card(address));
        Ok(addresses.iter().map(|address| self.card(address)).collect())
    }

    /// What has to be written to give a card to vfio-pci; nothing when it has it.
    ///
    /// # Errors
    /// When there is no such card.
    pub fn bind(&self, address: &PciAddress) -> anyhow::Result<Vec<Step>> {
        let card = self.find(address)?;
        if card.driver.as_deref() == Some(VFIO_DRIVER) {
            return Ok(Vec::new());
        }
        Ok(self.steps(&card, VFIO_DRIVER))
    }

    /// What has to be written to take a card from vfio-pci; nothing when it does not have it.
    ///
    /// # Errors
    /// When there is no such card.
    pub fn unbind(&self, address: &PciAddress) -> anyhow::Result<Vec<Step>> {
        let card = self.find(address)?;
        if card.driver.as_deref() != Some(VFIO_DRIVER) {
            return Ok(Vec::new());
        }
        Ok(self.steps(&card, ""))
    }

    fn find(&self, address: &PciAddress) -> anyhow::Result<FoundCard> {
        let address = address.as_str();
        if !self.folder(address).exists() {
            bail!("{address}: no such PCI device");
        }
        if !self.is_card(address) {
            let id = |name| hexadecimal(&self.folder(address).join(name)).unwrap_or_default();
            bail!(
                "{address}: {:04x}:{:04x} is no Outrigger card ({OUTRIGGER_VENDOR:04x}:{OUTRIGGER_DEVICE:04x}); it is left alone",
                id("vendor"),
                id("device")
            );
        }
        Ok(self.card(address))
    }

    fn steps(&self, card: &FoundCard, driver: &str) -> Vec<Step> {
        let folder = self.folder(&card.address);
        let step = |file: PathBuf, text: &str| Step {
            file,
            text: format!("{text}\n"),
        };
        let mut steps = vec![step(folder.join("driver_override"), driver)];
        if card.driver.is_some() {
            steps.push(step(folder.join("driver/unbind"), &card.address));
        }
        steps.push(step(self.root.join("drivers_probe"), &card.address));
        steps
    }
}

impl Step {
    /// Does it.
    ///
    /// # Errors
    /// The file, the text and the operating system's reason.
    pub fn perform(&self) -> anyhow::Result<()> {
        // Not created: a file of sysfs that is not there is a kernel that cannot do it.
        let mut options = fs::OpenOptions::new();
        let written = options
            .write(true)
            .open(&self.file)
            .and_then(|mut file| std::io::Write::write_all(&mut file, self.text.as_bytes()));
        written.with_context(|| {
            format!(
                "{}: cannot write {:?} (as root, with the module vfio-pci loaded?)",
                self.file.display(),
                self.text.trim()
            )
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::symlink;

    /// A sysfs with a card, bound to a driver or not, and a network card.
    fn sysfs(driver: Option<&str>) -> (tempfile::TempDir, PciBus, PciAddress) {
        let folder = tempfile::tempdir().unwrap();
        let devices = folder.path().join("bus/pci/devices");
        for (address, vendor, device) in [
            ("0000:3b:00.0", "0x1d1d", "0x0a9e"),
            ("0000:04:00.0", "0x8086", "0x1572"),
        ] {
            let device_folder = devices.join(address);
            fs::create_dir_all(&device_folder).unwrap();
            fs::write(device_folder.join("vendor"), format!("{vendor}\n")).unwrap();
            fs::write(device_folder.join("device"), format!("{device}\n")).unwrap();
            fs::write(device_folder.join("driver_override"), "(null)\n").unwrap();
        }
        let card = devices.join("0000:3b:00.0");
        symlink("../../../kernel/iommu_groups/17", card.join("iommu_group")).unwrap();
        if let Some(driver) = driver {
            let of = folder.path().join("bus/pci/drivers").join(driver);
            fs::create_dir_all(&of).unwrap();
            fs::write(of.join("unbind"), "").unwrap();
            symlink(of, card.join("driver")).unwrap();
        }
        fs::write(folder.path().join("bus/pci/drivers_probe"), "").unwrap();
        let bus = PciBus::new(folder.path());
        (folder, bus, "3b:00.0".parse().unwrap())
    }

    #[test]
    fn cards_are_found_by_their_ids() {
        let (_folder, bus, address) = sysfs(Some("vfio-pci"));
        let card = FoundCard {
            address: address.to_string(),
            driver: Some("vfio-pci".to_owned()),
            iommu_group: Some("17".to_owned()),
        };
        assert_eq!(bus.cards().unwrap(), [card]);
    }

    #[test]
    fn binding_takes_the_card_from_its_driver_and_back() {
        for (driver, bind, unbind) in [
            (None, 2, 0),
            (Some("other"), 3, 0),
            (Some("vfio-pci"), 0, 3),
        ] {
            let (folder, bus, address) = sysfs(driver);
            let steps = bus.bind(&address).unwrap();
            assert_eq!(steps.len(), bind, "{driver:?}: {steps:?}");
            assert_eq!(bus.unbind(&address).unwrap().len(), unbind, "{driver:?}");
            for step in &steps {
                step.perform().unwrap();
            }
            if bind > 0 {
                let read = |name: &str| fs::read_to_string(folder.path().join(name)).unwrap();
                let overridden = read("bus/pci/devices/0000:3b:00.0/driver_override");
                assert_eq!(overridden.lines().next(), Some("vfio-pci"));
                assert_eq!(read("bus/pci/drivers_probe"), "0000:3b:00.0\n");
            }
        }
    }

    #[test]
    fn other_devices_are_left_alone() {
        let (_folder, bus, _) = sysfs(None);
        let other: PciAddress = "04:00.0".parse().unwrap();
        let error = bus.bind(&other).unwrap_err().to_string();
        assert!(error.contains("8086:1572"), "{error}");
        let missing: PciAddress = "05:00.0".parse().unwrap();
        let error = bus.unbind(&missing).unwrap_err().to_string();
        assert!(error.contains("0000:05:00.0"), "{error}");
    }
}
