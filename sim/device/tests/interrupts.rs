//! Interrupts of a served card: MSI-X of its configuration space and table, and vectors that nobody listens to (DR1, DR3).

mod bench;

use bench::{Card, golden, verilated};
use outrigger_device::LocalSession;
use outrigger_golden::{GoldenConfiguration, GoldenDevice};
use outrigger_pci::config_space::{
    CAPABILITY_EXPRESS, CAPABILITY_MSIX, EXPRESS_DEVICE_CONTROL, INITIATE_FUNCTION_RESET,
    MSIX_CONTROL, MSIX_ENABLE, MSIX_FUNCTION_MASK, find_capability,
};
use outrigger_pci::vfio_user::VfioUserFunction;
use outrigger_pci::vfio_user::channel::Channel;
use outrigger_pci::vfio_user::message::{
    CONFIG_REGION, Command, HEADER_BYTES, Header, Kind, MSIX_INDEX, RegionPart, SET_ACTION_TRIGGER,
    SET_DATA_EVENTFD, SET_DATA_NONE, SET_INTERRUPTS_BYTES, Writer,
};
use outrigger_pci::{Interrupt, PciFunction};
use outrigger_port::Device;
use outrigger_port::config_space::MSIX;
use outrigger_port::msix::{CONTROL_WORD, VECTOR_MASKED, entry, word_offset};
use outrigger_registers::parameters::MSIX_PENDING_OFFSET;
use outrigger_registers::{fields, offsets};
use std::os::fd::AsFd;
use std::time::Duration;

/// Any message between processes of this machine arrives within this time.
const PATIENCE: Duration = Duration::from_secs(60);

fn raise(function: &dyn PciFunction, vector: u16) {
    for (offset, value) in [
        (offsets::TEST_VECTOR, u32::from(vector)),
        (offsets::CONTROL, fields::CONTROL_RAISE_INTERRUPT.mask()),
    ] {
        let offset = u32::from(offset);
        function.write32(0, offset, value).expect("answers");
    }
}

/// The pending bits. A read takes so long that a message which may leave has left before.
fn pending(function: &dyn PciFunction) -> u32 {
    function.read32(0, MSIX_PENDING_OFFSET).expect("answers")
}

fn what_the_client_says_counts(make: outrigger_device::MakeDevice) {
    let card = Card::serve(make);
    let function = VfioUserFunction::open(&card.path()).expect("opens");
    let msix = find_capability(&function, CAPABILITY_MSIX).expect("a list");
    let control = msix.expect("MSI-X") + MSIX_CONTROL;
    let set = |bits: u16| {
        let written = function.write_config(control, &bits.to_le_bytes());
        written.expect("inside");
    };
    for held in [0, MSIX_ENABLE | MSIX_FUNCTION_MASK, MSIX_FUNCTION_MASK] {
        set(held);
        raise(&function, 3);
        raise(&function, 3);
        assert_eq!(pending(&function), 1 << 3, "{held:#x}");
        assert_eq!(function.take_interrupts(3), Ok(0), "{held:#x}");
        set(MSIX_ENABLE);
        assert_eq!(function.wait_interrupt(3, PATIENCE), Ok(1), "{held:#x}");
        assert_eq!(pending(&function), 0, "{held:#x}");
    }
    // The client reads the table; what routes interrupts in it is not the client's, the masks are.
    let word = |word: usize| function.read32(0, word_offset(3, word)).expect("answers");
    for (place, value) in entry(3).into_iter().enumerate() {
        function
            .write32(0, word_offset(3, place), VECTOR_MASKED)
            .expect("answers");
        let masked = place == CONTROL_WORD;
        assert_eq!(word(place), if masked { VECTOR_MASKED } else { value });
    }
    raise(&function, 3);
    assert_eq!(pending(&function), 1 << 3);
    assert_eq!(function.take_interrupts(3), Ok(0));
    function
        .write32(0, word_offset(3, CONTROL_WORD), 0)
        .expect("answers");
    assert_eq!(function.wait_interrupt(3, PATIENCE), Ok(1));
    // After a reset of either kind the vectors come as before.
    let express = find_capability(&function, CAPABILITY_EXPRESS).expect("a list");
    let device_control = express.expect("PCI Express") + EXPRESS_DEVICE_CONTROL;
    for by_configuration in [false, true] {
        set(0);
        raise(&function, 5);
        assert_eq!(pending(&function), 1 << 5);
        let reset = if by_configuration {
            let bits = INITIATE_FUNCTION_RESET.to_le_bytes();
            function.write_config(device_control, &bits)
        } else {
            function.reset()
        };
        reset.expect("resets");
        assert_eq!(pending(&function), 0, "forgotten");
        assert_eq!(function.take_interrupts(5), Ok(0), "forgotten");
        raise(&function, 15);
        assert_eq!(function.wait_interrupt(15, PATIENCE), Ok(1));
    }
}

#[test]
fn golden_model() {
    what_the_client_says_counts(golden());
}

#[test]
fn rtl() {
    what_the_client_says_counts(verilated());
}

/// A client of few words.
struct Client {
    session: LocalSession,
    channel: Channel,
}

impl Client {
    /// Says a message and takes the answer's payload.
    fn say(&mut self, command: Command, payload: &[u8], files: &[&Interrupt]) -> Vec<u8> {
        let header = Header {
            id: 0,
            command: command as u16,
            size: (HEADER_BYTES + payload.len()) as u32,
            kind: Kind::Command { no_reply: false },
        };
        let files: Vec<_> = files.iter().map(|file| file.as_fd()).collect();
        self.channel
            .send(header, payload, &files, PATIENCE)
            .expect("sends");
        assert!(self.session.serve_message());
        let answer = self.channel.receive(PATIENCE).expect("an answer");
        assert_eq!(answer.header.kind, Kind::Reply, "{}", command.name());
        answer.payload
    }

    fn set_interrupts(&mut self, flags: u32, first: u32, count: u32, files: &[&Interrupt]) {
        let mut set = Writer::default();
        set.u32(SET_INTERRUPTS_BYTES)
            .u32(flags | SET_ACTION_TRIGGER);
        set.u32(MSIX_INDEX).u32(first).u32(count);
        self.say(Command::SetInterrupts, &set.bytes, files);
    }

    fn write_config(&mut self, offset: u16, bytes: &[u8]) {
        let part = RegionPart {
            offset: u64::from(offset),
            region: CONFIG_REGION,
            count: bytes.len() as u32,
        };
        let mut write = Writer::default();
        part.write(&mut write);
        write.raw(bytes);
        self.say(Command::RegionWrite, &write.bytes, &[]);
    }
}

/// A vector without a listener is masked: what comes meanwhile is there for the next listener.
#[test]
fn a_vector_that_nobody_listens_to_is_pending() {
    let device = GoldenDevice::new(GoldenConfiguration::default());
    let function = device.function();
    let (session, stream) = LocalSession::new(device.function()).expect("sockets");
    device.attach_host(session.host_memory());
    let mut client = Client {
        session,
        channel: Channel::new(stream).expect("channel"),
    };
    client.write_config(
        outrigger_pci::config_space::COMMAND,
        &outrigger_pci::config_space::COMMAND_BUS_MASTER.to_le_bytes(),
    );
    client.write_config(MSIX + MSIX_CONTROL, &MSIX_ENABLE.to_le_bytes());
    let [first, second] = [(); 2].map(|()| Interrupt::new().expect("eventfd"));
    raise(function.as_ref(), 6);
    assert_eq!(
        pending(function.as_ref()),
        1 << 6,
        "nobody has listened yet"
    );
    client.set_interrupts(SET_DATA_EVENTFD, 6, 1, &[&first]);
    assert_eq!(first.take(), Ok(1));
    // Given up one by one, or all at once.
    for (flags, vector, count) in [(SET_DATA_EVENTFD, 6, 1), (SET_DATA_NONE, 0, 0)] {
        client.set_interrupts(flags, vector, count, &[]);
        assert_eq!(client.session.held(), (0, 0));
        raise(function.as_ref(), 6);
        assert_eq!(pending(function.as_ref()), 1 << 6);
        client.set_interrupts(SET_DATA_EVENTFD, 6, 1, &[&second]);
        assert_eq!((first.take(), second.take()), (Ok(0), Ok(1)));
        assert_eq!(pending(function.as_ref()), 0);
    }
}
