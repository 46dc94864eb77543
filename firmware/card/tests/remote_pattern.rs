//! The bytes that `outrigger agent first-walk --expect-pattern` wants are those that the card's model of the remote side has.

use outrigger_agent::first_walk::card_pattern;
use outrigger_card::remote_pattern::RemotePattern;
use outrigger_hdl::circuit;

#[test]
fn the_command_expects_what_the_circuit_gives() {
    let circuit = circuit!("remote_pattern", RemotePattern, [page, line]);
    circuit.with_simulator(|simulated| {
        // Every bit of both numbers alone, none and all.
        let pages = (0..14).map(|bit| 1 << bit).chain([0, 0x3fff]);
        for page in pages {
            for line in (0..6).map(|bit| 1 << bit).chain([0, 0x3f]) {
                assert_eq!(simulated.drive("page", &[page]), Ok(()));
                assert_eq!(simulated.drive("line", &[line]), Ok(()));
                assert!(simulated.settle());
                let given = simulated.outputs().concat();
                let expected = card_pattern(page as u32, line as u8);
                assert_eq!(given, expected, "page {page:#x}, line {line:#x}");
            }
        }
    });
}
