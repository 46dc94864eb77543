//! An owner that may leave all of its memory unsaved for now: the other host learns of its generation all the same, and so says whether it has AC.

use outrigger_guard::protocol::{
    Configuration, Durable, Early, Host, HostId, Input, Message, Milliseconds, Output,
};

const IDLE: usize = 100;

/// Pages that a host sends at `now` by itself.
fn sent(host: &mut Host, now: Milliseconds) -> usize {
    let outputs = host.on(now, Input::Tick);
    let is_page = |output: &&Output| matches!(output, Output::SendPage { .. });
    outputs.iter().filter(is_page).count()
}

#[test]
fn one_page_goes_until_the_keeper_says_something_of_this_generation() {
    let configuration = Configuration {
        pages: 10,
        arbiter: false,
        lease_ms: 0,
        renew_ms: 1000,
        lease_margin_ms: 0,
        resend_ms: 1000,
        page_resend_ms: 1000,
        serves_last_epoch: true,
        window: 8,
        hand_over_ms: 1000,
        tells_power: true,
        early: Early::Held,
        ahead_ms: 1000,
        idle_pages: IDLE,
        broken: None,
    };
    let durable = Durable {
        owned: 1,
        ..Durable::default()
    };
    let mut host = Host::new(HostId::First, configuration, durable);
    let start = Input::Start {
        memory: Some(1),
        kept: None,
    };
    host.on(0, start);
    let keeps = |generation| {
        Input::Message(Message::Keeps {
            generation,
            keeper: 1,
            power: true,
        })
    };
    // It does not know yet that there is another generation, and so does not count.
    host.on(1, keeps(1));
    assert_eq!(sent(&mut host, 2), 1);
    assert_eq!(sent(&mut host, 3), 0, "it is under way");
    assert_eq!(sent(&mut host, 1100), 1, "it was lost");
    host.on(1101, keeps(2));
    assert_eq!(sent(&mut host, 2200), 0, "it is known");
}
