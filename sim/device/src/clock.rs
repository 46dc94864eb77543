//! The clock thread: owns the device, which is of one thread, and does what the server asks for between its cycles.
//!
//! The clock runs while something is pending in the device or on its link, and for the time of each register access. Then simulated time stands:
//! so the time of a pin, which nothing else keeps going, only passes while there is something else to do.

use crate::operations::Operations;
use outrigger_pci::{PciError, PciFunction, Result};
use outrigger_port::{Device, HostMemory};
use std::rc::Rc;
use std::sync::mpsc::{Receiver, Sender, SyncSender, TryRecvError, channel, sync_channel};
use std::thread::JoinHandle;
use std::time::Duration;

/// Makes the device in its thread, with its DMA and interrupts going to the host memory; the error says what is wrong.
pub type MakeDevice =
    Box<dyn FnOnce(Rc<dyn HostMemory>) -> std::result::Result<Rc<dyn Device>, String> + Send>;

/// Cycles between two looks for operations.
const BATCH_CYCLES: u64 = 256;
/// Longest time of an operation. The device bounds each in cycles, a tenth of this on a slow machine.
const OPERATION_LIMIT: Duration = Duration::from_secs(30);

type Work = Box<dyn FnOnce(&dyn PciFunction) + Send>;

/// The server's hold of the clock thread; dropped, it ends the thread.
pub(crate) struct Clock {
    operations: Option<Sender<Work>>,
    thread: Option<JoinHandle<()>>,
}

impl Clock {
    /// Starts the clock of the device that `make` makes.
    ///
    /// # Errors
    /// What `make` says, or that there can be no thread.
    pub(crate) fn start(
        make: MakeDevice,
        host: impl FnOnce() -> Rc<dyn HostMemory> + Send + 'static,
    ) -> std::result::Result<Self, String> {
        let (operations, receiver) = channel();
        let (made, is_made) = sync_channel(1);
        let thread = std::thread::Builder::new()
            .name("clock".to_owned())
            .spawn(move || run(make, host, &made, &receiver))
            .map_err(|error| format!("no thread for the clock: {error}"))?;
        match is_made.recv() {
            Ok(Ok(())) => Ok(Self {
                operations: Some(operations),
                thread: Some(thread),
            }),
            Ok(Err(text)) => Err(text),
            Err(_) => Err("the device could not be made: its thread ended".to_owned()),
        }
    }
}

impl Operations for Clock {
    /// Between two cycles. [`PciError::Gone`] when the thread has ended.
    fn with<T: Send + 'static>(
        &self,
        what: &'static str,
        work: impl FnOnce(&dyn PciFunction) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        let gone = || PciError::Gone("the clock thread has ended".to_owned());
        let (sender, receiver) = sync_channel(1);
        let work: Work = Box::new(move |function| {
            // Who waited may have given up.
            let _ = sender.send(work(function));
        });
        self.operations
            .as_ref()
            .ok_or_else(gone)?
            .send(work)
            .map_err(|_| gone())?;
        match receiver.recv_timeout(OPERATION_LIMIT) {
            Ok(result) => result,
            Err(std::sync::mpsc::RecvTimeoutError::Timeout) => Err(PciError::TimedOut {
                what,
                limit: OPERATION_LIMIT,
            }),
            Err(std::sync::mpsc::RecvTimeoutError::Disconnected) => Err(gone()),
        }
    }
}

impl Drop for Clock {
    fn drop(&mut self) {
        drop(self.operations.take());
        if let Some(thread) = self.thread.take() {
            // A panic has written its message already.
            let _ = thread.join();
        }
    }
}

fn run(
    make: MakeDevice,
    host: impl FnOnce() -> Rc<dyn HostMemory>,
    made: &SyncSender<std::result::Result<(), String>>,
    operations: &Receiver<Work>,
) {
    let device = match make(host()) {
        Ok(device) => device,
        Err(text) => {
            let _ = made.send(Err(text));
            return;
        }
    };
    let function = device.function();
    if made.send(Ok(())).is_err() {
        return;
    }
    loop {
        let work = if device.busy() {
            match operations.try_recv() {
                Ok(work) => Some(work),
                Err(TryRecvError::Empty) => None,
                Err(TryRecvError::Disconnected) => return,
            }
        } else {
            match operations.recv() {
                Ok(work) => Some(work),
                Err(_) => return,
            }
        };
        match work {
            Some(work) => work(function.as_ref()),
            // Nobody is at the memory port, so there are no completions to hand out.
            None => drop(device.advance(device.cycle() + BATCH_CYCLES)),
        }
    }
}
