//! The client against servers that answer wrongly, late or not at all: every call ends, with an error that says what was wrong.

use outrigger_pci::config_space::STATUS;
use outrigger_pci::limits::Limits;
use outrigger_pci::vfio_user::VfioUserFunction;
use outrigger_pci::vfio_user::channel::Channel;
use outrigger_pci::vfio_user::message::{
    CONFIG_REGION, Command, DEVICE_PCI, DEVICE_RESETTABLE, HEADER_BYTES, Header, Kind, MSIX_INDEX,
    Reader, RegionPart, Writer,
};
use outrigger_pci::{PciError, PciFunction, Result};
use std::io::{Read, Write};
use std::os::unix::net::UnixStream;
use std::thread::JoinHandle;
use std::time::Duration;

/// Long enough for the honest part of a dialogue on any machine.
const HONEST: Duration = Duration::from_secs(60);
/// Limit of a call that is not answered.
const SHORT: Duration = Duration::from_millis(20);

const LIMITS: Limits = Limits {
    open: HONEST,
    access: HONEST,
    mapping: HONEST,
    reset: HONEST,
};

/// What a server does with a command.
enum Answer {
    /// Replies as a small PCI function does.
    Honest,
    /// Replies with these header and payload changes.
    Header(fn(&mut Header)),
    /// Replies with another payload.
    Payload(Vec<u8>),
    /// Sends these bytes in place of a reply.
    Raw(Vec<u8>),
    /// Says nothing more, but stays.
    Silence,
    /// Hangs up.
    HangUp,
}

/// The payload that a small honest function replies with.
fn honest(command: Command, request: &[u8]) -> Vec<u8> {
    let mut reply = Writer::default();
    let mut reader = Reader::new(request);
    match command {
        Command::Version => {
            reply.u16(0).u16(1).raw(b"{}\0");
        }
        Command::DeviceInfo => {
            let flags = DEVICE_PCI | DEVICE_RESETTABLE;
            reply.u32(16).u32(flags).u32(9).u32(5);
        }
        Command::RegionInfo => {
            let index = (reader.u64(), reader.u32()).1.expect("index");
            let bytes = if [0, CONFIG_REGION].contains(&index) {
                4096
            } else {
                0
            };
            reply.u32(32).u32(3).u32(index).u32(0).u64(bytes).u64(0);
        }
        Command::InterruptInfo => {
            reply.u32(16).u32(1).u32(MSIX_INDEX).u32(2);
        }
        Command::RegionRead => {
            let part = RegionPart::read(&mut reader).expect("a part");
            part.write(&mut reply);
            // It has no capabilities.
            let is_status = (part.region, part.offset) == (CONFIG_REGION, u64::from(STATUS));
            let byte = if is_status { 0 } else { 0x11 };
            reply.raw(&vec![byte; part.count as usize]);
        }
        Command::RegionWrite => RegionPart::read(&mut reader)
            .expect("a part")
            .write(&mut reply),
        Command::DmaMap | Command::DmaUnmap | Command::SetInterrupts | Command::DeviceReset => {}
    }
    reply.bytes
}

/// A server that is honest for so many messages, then does once what it is told, and is honest again.
fn server(
    mut answers: impl FnMut(Command) -> Answer + Send + 'static,
) -> (UnixStream, JoinHandle<()>) {
    let (client, server) = UnixStream::pair().expect("sockets");
    let mut raw = server.try_clone().expect("socket");
    let mut channel = Channel::new(server).expect("channel");
    let thread = std::thread::spawn(move || {
        while let Ok(message) = channel.receive(HONEST) {
            let command = Command::from_code(message.header.command).expect("a known command");
            let mut payload = honest(command, &message.payload);
            let mut change: fn(&mut Header) = |_| {};
            match answers(command) {
                Answer::Honest => {}
                Answer::Header(other) => change = other,
                Answer::Payload(other) => payload = other,
                Answer::Raw(bytes) => {
                    raw.set_nonblocking(false).expect("socket");
                    raw.write_all(&bytes).expect("sends");
                    raw.set_nonblocking(true).expect("socket");
                    continue;
                }
                Answer::Silence => continue,
                Answer::HangUp => {
                    raw.shutdown(std::net::Shutdown::Both).expect("hangs up");
                    return;
                }
            }
            let mut header = Header {
                size: (HEADER_BYTES + payload.len()) as u32,
                kind: Kind::Reply,
                ..message.header
            };
            change(&mut header);
            if channel.send(header, &payload, &[], HONEST).is_err() {
                return;
            }
        }
    });
    (client, thread)
}

/// A server that does `answer` for the first `on`, and is honest otherwise.
fn server_with(on: Command, answer: Answer) -> (UnixStream, JoinHandle<()>) {
    let mut answer = Some(answer);
    server(move |command| match command == on {
        true => answer.take().unwrap_or(Answer::Honest),
        false => Answer::Honest,
    })
}

/// Opens a function whose registers are read with a short limit.
fn open(stream: UnixStream, access: Duration) -> Result<VfioUserFunction> {
    VfioUserFunction::over(stream, Limits { access, ..LIMITS })
}

/// An open function whose server answers the first read of BAR 0 so; all before it is honest.
fn with_bad_read(answer: Answer) -> (VfioUserFunction, JoinHandle<()>) {
    let mut answer = Some(answer);
    let mut reads = 0;
    let (stream, thread) = server(move |command| {
        if command == Command::RegionRead {
            reads += 1;
        }
        // Opening reads the vendor id, the command register and the status.
        match command {
            Command::RegionRead if reads == 4 => answer.take().unwrap_or(Answer::Honest),
            _ => Answer::Honest,
        }
    });
    let function = open(stream, HONEST).expect("an honest opening");
    (function, thread)
}

#[test]
fn an_honest_server_is_a_function() {
    let (stream, thread) = server(|_| Answer::Honest);
    let function = open(stream, HONEST).expect("opens");
    assert_eq!(function.read32(0, 4092), Ok(0x1111_1111));
    assert_eq!(function.write32(0, 0, 1), Ok(()));
    assert_eq!(function.interrupt_vectors(), 2);
    assert_eq!(function.reset(), Ok(()));
    let buffer = function.allocate_dma(5000).expect("maps");
    function.write_dma(buffer, 4999, b"x").expect("inside");
    assert_eq!(function.free_dma(buffer), Ok(()));
    for (bar, offset) in [(0, 4093), (0, u32::MAX), (1, 0), (6, 0), (255, 0)] {
        let error = function.read32(bar, offset).expect_err("outside");
        assert!(matches!(error, PciError::OutOfRange { .. }), "{error}");
    }
    drop(function);
    thread.join().expect("server");
}

#[test]
fn replies_that_make_no_sense_end_the_connection_and_every_later_call_says_so() {
    let another_part = |offset: u64, bytes: usize| {
        let mut writer = Writer::default();
        writer.u64(offset).u32(0).u32(4);
        writer.raw(&vec![7; bytes]);
        Answer::Payload(writer.bytes)
    };
    let command = Header {
        id: 0,
        command: 11,
        size: HEADER_BYTES as u32,
        kind: Kind::Command { no_reply: false },
    };
    let mut huge = command.to_bytes();
    huge[4..8].copy_from_slice(&u32::MAX.to_ne_bytes());
    let cases: Vec<(&str, Answer, &str)> = vec![
        (
            "another id",
            Answer::Header(|header| header.id ^= 1),
            "in place of",
        ),
        (
            "another command",
            Answer::Header(|header| header.command = 10),
            "in place of",
        ),
        (
            "a command",
            Answer::Raw(command.to_bytes().to_vec()),
            "in place of a reply",
        ),
        ("a huge size", Answer::Raw(huge.to_vec()), "size"),
        (
            "a tiny size",
            Answer::Header(|header| header.size = 3),
            "size",
        ),
        (
            "unknown flags",
            Answer::Raw(vec![0xff; HEADER_BYTES]),
            "flags",
        ),
        ("another offset", another_part(8, 4), "another part"),
        ("too much data", another_part(0, 5), "another part"),
        ("too little data", another_part(0, 3), "another part"),
        ("no payload", Answer::Payload(Vec::new()), "another part"),
        ("the end", Answer::HangUp, "hung up"),
    ];
    for (what, answer, needle) in cases {
        let (function, thread) = with_bad_read(answer);
        for _ in 0..2 {
            let error = function.read32(0, 0).expect_err(what);
            assert!(matches!(error, PciError::Gone(_)), "{what}: {error:?}");
            assert!(error.to_string().contains(needle), "{what}: {error}");
        }
        assert!(matches!(function.reset(), Err(PciError::Gone(_))), "{what}");
        drop(function);
        thread.join().expect("server");
    }
}

#[test]
fn a_refusal_is_an_error_and_the_connection_goes_on() {
    for command in [
        Command::DmaMap,
        Command::DmaUnmap,
        Command::DeviceReset,
        Command::SetInterrupts,
    ] {
        let refuse = Answer::Header(|header| header.kind = Kind::Refusal(13));
        let (stream, thread) = server_with(command, refuse);
        let refused = PciError::Refused {
            what: command.name(),
            errno: 13,
        };
        match open(stream, HONEST) {
            Err(error) => {
                assert_eq!(command, Command::SetInterrupts, "refused while opening");
                assert_eq!(error, refused);
            }
            Ok(function) => {
                let mapped = function.allocate_dma(1);
                let (buffer, mapped) = match mapped {
                    Ok(buffer) => (Some(buffer), Ok(())),
                    Err(error) => (None, Err(error)),
                };
                let freed = buffer.map_or(Ok(()), |buffer| function.free_dma(buffer));
                let outcomes = [mapped, freed, function.reset()];
                let errors: Vec<_> = outcomes.into_iter().filter_map(Result::err).collect();
                assert_eq!(errors, [refused]);
                assert_eq!(function.read32(0, 0), Ok(0x1111_1111), "it goes on");
            }
        }
        thread.join().expect("server");
    }
}

#[test]
fn a_refusal_with_an_error_number_of_none_is_one_too() {
    let (function, thread) = with_bad_read(Answer::Header(|header| header.kind = Kind::Refusal(0)));
    let what = Command::RegionRead.name();
    assert_eq!(
        function.read32(0, 0),
        Err(PciError::Refused { what, errno: 0 })
    );
    drop(function);
    thread.join().expect("server");
}

#[test]
fn silence_ends_each_call_by_its_limit_and_then_the_connection() {
    let (function, server_end) = {
        let mut registers = 0;
        let (stream, thread) = server(move |command| {
            registers += u32::from(command == Command::DeviceReset);
            if registers > 0 {
                Answer::Silence
            } else {
                Answer::Honest
            }
        });
        let limits = Limits {
            reset: SHORT,
            ..LIMITS
        };
        (
            VfioUserFunction::over(stream, limits).expect("opens"),
            thread,
        )
    };
    let what = Command::DeviceReset.name();
    assert_eq!(
        function.reset(),
        Err(PciError::TimedOut { what, limit: SHORT })
    );
    let error = function.read32(0, 0).expect_err("dead");
    assert!(matches!(error, PciError::Gone(_)), "{error:?}");
    assert!(error.to_string().contains(what), "{error}");
    drop(function);
    server_end.join().expect("server");
}

#[test]
fn a_message_that_stops_in_its_middle_ends_by_the_limit() {
    let header = Header {
        id: 0,
        command: Command::Version as u16,
        size: 100,
        kind: Kind::Reply,
    };
    let (mut stream, client) = UnixStream::pair().expect("sockets");
    stream.write_all(&header.to_bytes()).expect("sends");
    let limits = Limits {
        open: SHORT,
        ..LIMITS
    };
    let error = VfioUserFunction::over(client, limits).expect_err("half a message");
    let what = Command::Version.name();
    assert_eq!(error, PciError::TimedOut { what, limit: SHORT });
    let mut request = Vec::new();
    stream
        .read_to_end(&mut request)
        .expect("the client hung up");
    assert!(request.len() > HEADER_BYTES);
}

#[test]
fn what_is_no_pci_function_does_not_open() {
    let mut not_pci = Writer::default();
    not_pci.u32(16).u32(DEVICE_RESETTABLE).u32(9).u32(5);
    let mut other_region = Writer::default();
    other_region.u32(32).u32(3).u32(5).u32(0).u64(16).u64(0);
    let mut vectors = Writer::default();
    vectors.u32(16).u32(1).u32(MSIX_INDEX).u32(2049);
    let mut nobody = Writer::default();
    nobody.u64(0).u32(CONFIG_REGION).u32(2).u16(u16::MAX);
    let mut version = Writer::default();
    version.u16(1).u16(1).raw(b"{}\0");
    for (command, payload, needle) in [
        (Command::Version, version.bytes, "major version"),
        (Command::Version, vec![0], "makes no sense"),
        (Command::DeviceInfo, not_pci.bytes, "a PCI function"),
        (Command::DeviceInfo, vec![0; 15], "makes no sense"),
        (Command::RegionInfo, other_region.bytes, "makes no sense"),
        (Command::InterruptInfo, vectors.bytes, "makes no sense"),
        (Command::RegionRead, nobody.bytes, "all ones"),
    ] {
        let (stream, thread) = server_with(command, Answer::Payload(payload));
        let error = open(stream, HONEST).expect_err(needle);
        assert!(error.to_string().contains(needle), "{needle}: {error}");
        thread.join().expect("server");
    }
}

#[test]
fn registers_of_a_dead_device_are_no_data() {
    let mut ones = Writer::default();
    ones.u64(0).u32(0).u32(4).u32(u32::MAX);
    let (function, thread) = with_bad_read(Answer::Payload(ones.bytes.clone()));
    assert_eq!(
        function.read32(0, 0),
        Ok(u32::MAX),
        "the vendor id is there"
    );
    drop(function);
    thread.join().expect("server");

    let mut reads = 0;
    let (stream, thread) = server(move |command| {
        reads += u32::from(command == Command::RegionRead);
        match (command, reads) {
            (Command::RegionRead, 4) => Answer::Payload(ones.bytes.clone()),
            (Command::RegionRead, 5) => {
                let mut nobody = Writer::default();
                nobody.u64(0).u32(CONFIG_REGION).u32(2).u16(u16::MAX);
                Answer::Payload(nobody.bytes)
            }
            _ => Answer::Honest,
        }
    });
    let function = open(stream, HONEST).expect("opens");
    assert!(matches!(function.read32(0, 0), Err(PciError::Gone(_))));
    drop(function);
    thread.join().expect("server");
}

#[test]
fn nobody_at_the_socket_is_an_error_with_its_reason() {
    let folder = std::env::temp_dir().join(format!("outrigger-nobody-{}", std::process::id()));
    let error = VfioUserFunction::open(&folder).expect_err("nobody");
    assert!(error.to_string().contains("connect"), "{error}");
}
