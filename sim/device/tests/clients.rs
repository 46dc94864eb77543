//! Clients that vanish, come second, or say what makes no sense: the card survives them and serves the next one.

mod bench;

use bench::{Card, golden};
use outrigger_agent::AgentDriver;
use outrigger_pci::vfio_user::VfioUserFunction;
use outrigger_pci::vfio_user::message::{Command, Header, Kind, Writer};
use outrigger_pci::{PciError, PciFunction};
use std::io::{Read, Write};
use std::os::unix::net::UnixStream;
use std::rc::Rc;

fn assert_serves(card: &Card) {
    let function = Rc::new(VfioUserFunction::open(&card.path()).expect("opens"));
    let driver = AgentDriver::open(function).expect("an agent");
    assert!(driver.hardware().frames > 0);
}

/// Everything that a client says when it opens the function and asks for events.
fn dialogue() -> Vec<u8> {
    let message = |id, command: Command, payload: &Writer| {
        let header = Header {
            id,
            command: command as u16,
            size: (16 + payload.bytes.len()) as u32,
            kind: Kind::Command { no_reply: false },
        };
        [header.to_bytes().as_slice(), &payload.bytes].concat()
    };
    let mut version = Writer::default();
    version.u16(0).u16(1).raw(b"{}\0");
    let mut read = Writer::default();
    read.u64(0).u32(0).u32(4);
    let mut map = Writer::default();
    map.u32(32).u32(3).u64(0).u64(0x1000).u64(0x1000);
    [
        message(1, Command::Version, &version),
        message(2, Command::RegionRead, &read),
        message(3, Command::DmaMap, &map),
        message(4, Command::DeviceReset, &Writer::default()),
    ]
    .concat()
}

#[test]
fn a_client_may_vanish_after_any_byte() {
    let card = Card::serve(golden());
    let dialogue = dialogue();
    for sent in 0..=dialogue.len() {
        let mut stream = UnixStream::connect(card.path()).expect("connects");
        stream.write_all(&dialogue[..sent]).expect("sends");
    }
    assert_serves(&card);
}

#[test]
fn what_makes_no_sense_ends_its_client_alone() {
    let card = Card::serve(golden());
    let reply = Header {
        id: 0,
        command: 1,
        size: 16,
        kind: Kind::Reply,
    };
    let mut huge = reply.to_bytes();
    huge[4..12].copy_from_slice(&[0xff, 0xff, 0xff, 0x7f, 0, 0, 0, 0]);
    for bytes in [&reply.to_bytes(), &huge, &[0xff; 16]] {
        let mut stream = UnixStream::connect(card.path()).expect("connects");
        stream.write_all(bytes).expect("sends");
        let mut rest = Vec::new();
        // What was not read makes the end a reset; an end it is.
        let _ = stream.read_to_end(&mut rest);
        assert!(rest.is_empty(), "{rest:?}");
    }
    assert_serves(&card);
}

#[test]
fn a_second_client_is_hung_up_on_and_the_first_goes_on() {
    let card = Card::serve(golden());
    let first = VfioUserFunction::open(&card.path()).expect("opens");
    let second = VfioUserFunction::open(&card.path()).expect_err("has an owner");
    assert!(matches!(second, PciError::Gone(_)), "{second:?}");
    assert!(first.read32(0, 0).is_ok());
    drop(first);
    assert_serves(&card);
}

#[test]
fn the_next_client_finds_settings_but_no_events_of_the_one_before() {
    let card = Card::serve(golden());
    let open = || {
        let function = Rc::new(VfioUserFunction::open(&card.path()).expect("opens"));
        AgentDriver::open(function).expect("an agent")
    };
    let driver = open();
    let configuration = outrigger_agent::Configuration {
        deadline_cycles: 1234,
        ..Default::default()
    };
    driver.configure(&configuration).expect("takes it");
    driver.set_up_events(4).expect("a ring");
    let events = outrigger_agent::Enable {
        events: true,
        interrupts: true,
        ..Default::default()
    };
    driver.enable(events).expect("on");
    drop(driver);
    let driver = open();
    assert_eq!(driver.deadline_cycles(), Ok(1234));
    let enable = driver.function().read32(0, 0x128);
    assert_eq!(enable, Ok(0), "the function was reset");
}

#[test]
fn a_device_that_cannot_be_made_is_not_served() {
    let folder = tempfile::tempdir().expect("folder");
    let path = folder.path().join("device");
    let make = Box::new(|_| Err("link.base_ns = 0: too small".to_owned()));
    let error = outrigger_device::Server::bind(&path, make)
        .err()
        .expect("refused");
    assert!(error.to_string().contains("base_ns"), "{error}");
    assert!(!path.exists());
}
