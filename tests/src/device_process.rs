//! A device process on a socket, as the programs of this crate start, kill and replace it.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

/// Which device.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DeviceKind {
    /// The golden model.
    Golden,
    /// The Verilated RTL.
    Rtl,
}

impl DeviceKind {
    /// Its name, as the command's flag says it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Golden => "golden",
            Self::Rtl => "rtl",
        }
    }
}

/// `outrigger sim device`, killed when dropped.
pub struct DeviceProcess {
    process: Child,
    socket: PathBuf,
}

impl DeviceProcess {
    /// Starts it and waits until it says that it is ready.
    ///
    /// # Errors
    /// When it cannot be started or says something else.
    pub fn start(program: &Path, kind: DeviceKind, socket: &Path) -> Result<Self, String> {
        let mut process = Command::new(program)
            .args(["sim", "device", &format!("--{}", kind.name()), "--socket"])
            .arg(socket)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|error| format!("{}: {error}", program.display()))?;
        let output = process.stdout.take().ok_or("no output of the device")?;
        let device = Self {
            process,
            socket: socket.to_owned(),
        };
        let mut line = String::new();
        BufReader::new(output)
            .read_line(&mut line)
            .map_err(|error| error.to_string())?;
        if line.starts_with("ready: ") {
            Ok(device)
        } else {
            Err(format!("the device process is not ready: {line:?}"))
        }
    }

    /// Its socket.
    pub fn socket(&self) -> &Path {
        &self.socket
    }

    /// Kills it (SIGKILL) and waits for its end.
    ///
    /// # Errors
    /// What the operating system says.
    pub fn kill(mut self) -> Result<(), String> {
        self.process.kill().map_err(|error| error.to_string())?;
        self.process
            .wait()
            .map(drop)
            .map_err(|error| error.to_string())
    }
}

impl Drop for DeviceProcess {
    fn drop(&mut self) {
        // A second kill of one that is dead fails, and does no harm.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
