//! Stock NUT: how long upsmon takes from upsd's change to its shutdown command.

use super::audit::now_us;
use super::support::nut::{Nut, program};
use super::support::{Process, wait_for};
use std::os::unix::fs::PermissionsExt;
use std::process::{Command, Stdio};

/// With the times of Debian's own configuration, or with the shortest there are, in milliseconds.
pub fn shutdown_ms(tuned: bool) -> f64 {
    let nut = Nut::start();
    let folder = nut.folder();
    let stamp = folder.join("stamp");
    let times = if tuned {
        "POLLFREQ 1\nPOLLFREQALERT 1\nFINALDELAY 0\n"
    } else {
        "POLLFREQ 5\nPOLLFREQALERT 5\nFINALDELAY 5\n"
    };
    let text = format!(
        "MONITOR dummy@127.0.0.1:{} 1 admin p primary\nMINSUPPLIES 1\nRUN_AS_USER root\n\
         SHUTDOWNCMD \"date +%s%6N > {}\"\nPOWERDOWNFLAG {}\n{times}HOSTSYNC 15\nDEADTIME 15\n",
        nut.port,
        stamp.display(),
        folder.join("killpower").display()
    );
    let file = folder.join("upsmon.conf");
    std::fs::write(&file, text).expect("configuration");
    std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o600)).expect("permissions");
    let variables = [
        "NUT_CONFPATH",
        "NUT_STATEPATH",
        "NUT_PIDPATH",
        "NUT_ALTPIDPATH",
    ];
    let log = std::fs::File::create(folder.join("upsmon.log")).expect("log");
    let child = Command::new(program("upsmon"))
        .args(["-D", "-p"])
        .envs(variables.map(|name| (name, folder)))
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(log)
        .spawn();
    let _monitor = Process(child.expect("upsmon"));
    wait_for("upsmon's login", || {
        let log = std::fs::read_to_string(folder.join("upsmon.log")).ok()?;
        log.contains("Logged into UPS").then_some(())
    });
    let changed_us = now_us();
    nut.set("OB LB");
    let stamped_us: u64 = wait_for("the shutdown", || {
        std::fs::read_to_string(&stamp).ok()?.trim().parse().ok()
    });
    stamped_us.saturating_sub(changed_us) as f64 / 1000.0
}
