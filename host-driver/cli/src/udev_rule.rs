//! The udev rule for cards: found by their ids, handed to the service that binds and watches them.

use outrigger_pci::config_space::{OUTRIGGER_DEVICE, OUTRIGGER_VENDOR};

/// The service of a card, a template over its address.
const SERVICE: &str = "outrigger-agent";

/// The rule, for a file in `rules.d`.
pub fn udev_rule() -> String {
    format!(
        "# A card with the Outrigger agent. Its service starts when /etc/outrigger/ADDRESS.toml is there.\n\
         ACTION==\"add\", SUBSYSTEM==\"pci\", ATTR{{vendor}}==\"0x{OUTRIGGER_VENDOR:04x}\", \
         ATTR{{device}}==\"0x{OUTRIGGER_DEVICE:04x}\", TAG+=\"systemd\", ENV{{SYSTEMD_WANTS}}+=\"{SERVICE}@$kernel.service\"\n"
    )
}
