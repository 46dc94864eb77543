//! A card that is served while a test runs.

use nix::sys::eventfd::{EfdFlags, EventFd};
use outrigger_device::{MakeDevice, Server};
use outrigger_golden::{GoldenConfiguration, GoldenDevice};
use outrigger_port::Device;
use outrigger_verilated::{DeviceConfiguration, VerilatedDevice};
use std::os::fd::AsFd;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::sync::Arc;
use std::thread::JoinHandle;

/// A golden model.
pub fn golden() -> MakeDevice {
    Box::new(|host| {
        let device = GoldenDevice::new(GoldenConfiguration::default());
        device.attach_host(host);
        Ok(Rc::new(device) as Rc<dyn Device>)
    })
}

/// The RTL.
#[allow(dead_code, reason = "not every test program has the RTL as its card")]
pub fn verilated() -> MakeDevice {
    Box::new(|host| {
        let device = VerilatedDevice::new(&DeviceConfiguration::default())?;
        device.attach_host(host)?;
        Ok(Rc::new(device) as Rc<dyn Device>)
    })
}

/// A served card; stopped and waited for when dropped.
pub struct Card {
    folder: tempfile::TempDir,
    stop: Arc<EventFd>,
    thread: Option<JoinHandle<()>>,
}

impl Card {
    /// Serves the device.
    pub fn serve(make: MakeDevice) -> Self {
        let folder = tempfile::tempdir().expect("folder");
        let server = Server::bind(&folder.path().join("device"), make).expect("serves");
        let stop = Arc::new(EventFd::from_flags(EfdFlags::EFD_CLOEXEC).expect("eventfd"));
        let stopped = Arc::clone(&stop);
        let thread = std::thread::spawn(move || {
            server.run(stopped.as_fd()).expect("serves to the end");
        });
        Self {
            folder,
            stop,
            thread: Some(thread),
        }
    }

    /// Its socket.
    pub fn path(&self) -> PathBuf {
        Path::new(self.folder.path()).join("device")
    }
}

impl Drop for Card {
    fn drop(&mut self) {
        self.stop.write(1).expect("stops");
        let ended = self.thread.take().expect("a thread").join();
        if !std::thread::panicking() {
            ended.expect("the server ended well");
            assert!(!self.path().exists(), "the socket is gone");
        }
    }
}
