//! Power supplies that the kernel knows: `/sys/class/power_supply`.

use super::{Sample, Source};
use std::io;
use std::path::{Path, PathBuf};

/// Longest attribute that is read, in bytes.
const LONGEST: usize = 4096;

/// The supplies in a folder such as `/sys/class/power_supply`.
#[derive(Debug)]
pub struct Supplies {
    folder: PathBuf,
}

impl Supplies {
    /// Supplies of that folder.
    pub fn new(folder: &Path) -> Self {
        Self {
            folder: folder.to_owned(),
        }
    }

    fn read(&self) -> Result<Sample, String> {
        let wrong = |error: io::Error| format!("{}: {error}", self.folder.display());
        let (mut mains, mut online, mut low) = (0, 0, false);
        for entry in std::fs::read_dir(&self.folder).map_err(wrong)? {
            let supply = entry.map_err(wrong)?.path();
            match attribute(&supply, "type")?.as_deref() {
                Some("Mains") => {
                    mains += 1;
                    online += u32::from(attribute(&supply, "online")?.as_deref() == Some("1"));
                }
                Some("Battery" | "UPS") => {
                    let level = attribute(&supply, "capacity_level")?;
                    low |= matches!(level.as_deref(), Some("Low" | "Critical"));
                }
                _ => {}
            }
        }
        if mains == 0 {
            return Err(format!(
                "{}: no supply of type Mains",
                self.folder.display()
            ));
        }
        Ok(Sample {
            on_battery: online == 0,
            low,
        })
    }
}

/// An attribute; `None` where a supply has none of that name.
fn attribute(supply: &Path, name: &str) -> Result<Option<String>, String> {
    let path = supply.join(name);
    match std::fs::read(&path) {
        Ok(bytes) if bytes.len() <= LONGEST => {
            Ok(Some(String::from_utf8_lossy(&bytes).trim().to_owned()))
        }
        Ok(_) => Err(format!("{}: too long", path.display())),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(format!("{}: {error}", path.display())),
    }
}

impl Source for Supplies {
    async fn sample(&mut self) -> Result<Sample, String> {
        self.read()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_machine_runs_on_battery_when_no_mains_is_online() {
        let folder = tempfile::tempdir().unwrap();
        let supplies = Supplies::new(folder.path());
        assert!(supplies.read().unwrap_err().contains("Mains"));
        let write = |name: &str, attribute: &str, value: &str| {
            let supply = folder.path().join(name);
            std::fs::create_dir_all(&supply).unwrap();
            std::fs::write(supply.join(attribute), format!("{value}\n")).unwrap();
        };
        for (name, online) in [("AC0", "1"), ("AC1", "0")] {
            write(name, "type", "Mains");
            write(name, "online", online);
        }
        write("BAT0", "type", "Battery");
        write("BAT0", "capacity_level", "Normal");
        let sample = |on_battery, low| Sample { on_battery, low };
        assert_eq!(supplies.read(), Ok(sample(false, false)));
        write("AC0", "online", "0");
        assert_eq!(supplies.read(), Ok(sample(true, false)));
        write("BAT0", "capacity_level", "Critical");
        assert_eq!(supplies.read(), Ok(sample(true, true)));
        let missing = Supplies::new(Path::new("/nowhere")).read().unwrap_err();
        assert!(missing.contains("/nowhere"), "{missing}");
    }
}
