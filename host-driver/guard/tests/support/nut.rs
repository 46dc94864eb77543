//! Debian's upsd with a dummy UPS, in a folder of the test's own.

use super::{LIMIT, Process, free_port, wait_for};
use std::io::{BufRead, BufReader, Write};
use std::net::TcpStream;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::{Command, Stdio};

/// upsd and its driver.
pub struct Nut {
    folder: tempfile::TempDir,
    pub port: u16,
    _driver: Process,
    _daemon: Process,
}

/// A program of NUT, wherever it is installed.
pub fn program(name: &str) -> std::path::PathBuf {
    let folders = ["/lib/nut", "/usr/lib/nut", "/sbin", "/usr/sbin", "/usr/bin"];
    let mut paths = folders.iter().map(|folder| Path::new(folder).join(name));
    let found = paths.find(|path| path.exists());
    found.unwrap_or_else(|| panic!("{name}: not installed; `cargo xtask setup` does"))
}

impl Nut {
    /// A UPS called `dummy`, on line.
    pub fn start() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let port = free_port();
        let path = folder.path().display();
        let files = [
            (
                "dummy.dev",
                "ups.status: OL\nbattery.charge: 100\n".to_owned(),
            ),
            (
                "ups.conf",
                format!(
                    "maxretry = 1\n[dummy]\n driver = dummy-ups\n port = {path}/dummy.dev\n mode = dummy-once\n desc = \"x\"\n"
                ),
            ),
            (
                "upsd.conf",
                format!("LISTEN 127.0.0.1 {port}\nSTATEPATH {path}\n"),
            ),
            (
                "upsd.users",
                "[admin]\n password = p\n actions = SET\n instcmds = ALL\n upsmon primary\n"
                    .to_owned(),
            ),
        ];
        for (name, text) in files {
            let file = folder.path().join(name);
            std::fs::write(&file, text).unwrap();
            std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o600)).unwrap();
        }
        let start = |name: &str, arguments: &[&str]| {
            let child = Command::new(program(name))
                .args(arguments)
                .envs(
                    [
                        "NUT_CONFPATH",
                        "NUT_STATEPATH",
                        "NUT_PIDPATH",
                        "NUT_ALTPIDPATH",
                    ]
                    .map(|name| (name, folder.path())),
                )
                .stdin(Stdio::null())
                .stdout(Stdio::null())
                .stderr(Stdio::null())
                .spawn();
            Process(child.unwrap_or_else(|error| panic!("{name}: {error}")))
        };
        let user = std::env::var("USER").unwrap_or_else(|_| "root".to_owned());
        let driver = start("dummy-ups", &["-a", "dummy", "-u", &user, "-D"]);
        let socket = folder.path().join("dummy-ups-dummy");
        wait_for("the driver's socket", || socket.exists().then_some(()));
        let daemon = start("upsd", &["-u", &user, "-D", "-F"]);
        let nut = Self {
            folder,
            port,
            _driver: driver,
            _daemon: daemon,
        };
        wait_for("a status of the UPS", || {
            let line = nut.talk(&["GET VAR dummy ups.status"])?;
            line.starts_with("VAR dummy ups.status \"OL\"")
                .then_some(())
        });
        nut
    }

    /// Says lines to upsd; the answer to the last.
    fn talk(&self, lines: &[&str]) -> Option<String> {
        let mut stream = BufReader::new(TcpStream::connect(("127.0.0.1", self.port)).ok()?);
        stream.get_ref().set_read_timeout(Some(LIMIT)).ok()?;
        let mut answer = String::new();
        for line in lines {
            stream
                .get_mut()
                .write_all(format!("{line}\n").as_bytes())
                .ok()?;
            answer.clear();
            stream.read_line(&mut answer).ok()?;
        }
        Some(answer)
    }

    /// Switches the UPS; `OB` is on battery, `OL` on line.
    pub fn set(&self, status: &str) {
        let set = format!("SET VAR dummy ups.status \"{status}\"");
        let answer = self.talk(&["USERNAME admin", "PASSWORD p", &set]);
        let answer = answer.expect("upsd answers");
        assert!(answer.starts_with("OK"), "{answer}");
    }

    /// The table of a configuration.
    pub fn table(&self) -> String {
        format!(
            "[source]\nkind = \"nut\"\naddress = \"127.0.0.1:{}\"\nups = \"dummy\"\n",
            self.port
        )
    }

    pub fn folder(&self) -> &Path {
        self.folder.path()
    }
}
