//! Two daemons and the memory of real programs: power fails, memory is saved, a program on the other host carries on at once, every byte is
//! compared with what was answered (HA1 to HA8).

mod support;

use outrigger_attach::Region;
use outrigger_guard::daemon::Phase;
use outrigger_guard::daemon::application::Application;
use outrigger_guard::daemon::control::{Answer, Request};
use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;
use std::io::{BufRead, BufReader};
use support::nut::Nut;
use support::program::{Cgroups, MEMORY, pages_for, possible};
use support::{Known, LIMIT, Pair, Plan, wait_for};

const RECORDS: u32 = 2048;
const OWNS: [Phase; 4] = [
    Phase::Protected,
    Phase::Sync,
    Phase::Unprotected,
    Phase::Exposed,
];

#[test]
#[ignore = "the process of a daemon, which the other tests start"]
fn daemon_process() {
    support::be_a_daemon();
}

#[test]
#[ignore = "the process of a program, which the other tests start"]
fn program_process() {
    support::program::be_a_program();
}

fn is_root() -> bool {
    rustix::process::geteuid().as_raw() == 0
}

fn plan() -> Plan {
    Plan {
        pages: pages_for(RECORDS),
        programs: true,
        ..Plan::default()
    }
}

fn program(pair: &Pair, host: usize) -> Application {
    wait_for("a program", || {
        let mut program = pair.application(host).ok()?;
        program.read(0).ok()?;
        Some(program)
    })
}

fn write_some(pair: &Pair, host: usize, known: &mut Known, random: &mut ChaCha8Rng, count: usize) {
    let mut program = program(pair, host);
    for _ in 0..count {
        known.write(&mut program, random).unwrap();
    }
}

#[test]
fn upsd_says_on_battery_and_a_program_on_the_other_host_has_every_page_at_its_first_touch() {
    if !possible() {
        return;
    }
    let nut = Nut::start();
    let plan = Plan {
        // In the background a page comes every second: whatever is compared before was touched. A window of one page, so that the other
        // host's copy is not what fetches them.
        keys: format!("restore_bytes_per_s = 4096\nlock_memory = {}\n", is_root()),
        window_pages: 1,
        more: [nut.table(), String::new()],
        ..plan()
    };
    let mut pair = Pair::new(&plan);
    let mut random = ChaCha8Rng::seed_from_u64(1);
    let mut known = Known::new(RECORDS);
    pair.start(0);
    pair.start(1);
    pair.wait_phase(0, &[Phase::Protected]);
    write_some(&pair, 0, &mut known, &mut random, 3000);
    let status = pair.status(0).unwrap();
    let programs = status.programs.unwrap();
    assert_eq!((programs.attached, programs.waiting_to_attach), (1, 0));
    wait_for("the other program waits", || {
        let programs = pair.status(1)?.programs?;
        ((programs.attached, programs.waiting_to_attach) == (0, 1)).then_some(())
    });
    // Whoever does not wait is told why it may not.
    let refused = Region::attach(pair.own_folder(1).join("app"), MEMORY).unwrap_err();
    assert!(
        refused.to_string().contains("another host owns it"),
        "{refused}"
    );

    nut.set("OB");
    pair.wait_phase(1, &OWNS);
    // The battery is empty.
    pair.kill(0);
    let mut second = program(&pair, 1);
    let status = pair.status(1).unwrap();
    assert!(status.missing_pages > 0, "{status:?}");
    known.verify(&mut second, "after the power failed");
    wait_for("every page, for all of them were touched", || {
        pair.status(1).filter(|status| status.missing_pages == 0)
    });
    write_some(&pair, 1, &mut known, &mut random, 1000);

    nut.set("OL");
    pair.start(0);
    pair.wait_phase(1, &[Phase::Protected]);
    assert_eq!(pair.ask(1, Request::HandOver), Some(Answer::Begun));
    pair.wait_phase(0, &OWNS);
    known.verify(&mut program(&pair, 0), "after the fail back");
    pair.wait_phase(1, &[Phase::Standby]);
    let gone = second.read(0).unwrap_err();
    println!("the program of the other host has ended: {gone}");
    write_some(&pair, 0, &mut known, &mut random, 100);
}

#[test]
fn a_program_ends_with_its_guard_and_its_memory_is_there_for_the_next() {
    if !possible() {
        return;
    }
    let mut pair = Pair::new(&plan());
    let mut random = ChaCha8Rng::seed_from_u64(2);
    let mut known = Known::new(RECORDS);
    pair.start(0);
    let region = wait_for("a region", || {
        Region::attach_waiting(pair.own_folder(0).join("app"), MEMORY, LIMIT).ok()
    });
    assert!(region.is_protected());
    // This process ends by itself: it is not to be killed.
    drop(region);
    write_some(&pair, 0, &mut known, &mut random, 500);
    let mut before = program(&pair, 0);
    pair.kill(0);
    wait_for("its end", || before.read(0).err());
    pair.start(0);
    known.verify(&mut program(&pair, 0), "with the next guard");
    let status = pair.status(0).unwrap();
    assert_eq!(status.generation, 3, "pairing, and two guards");
    assert_eq!(status.unsaved_pages, u64::from(pages_for(RECORDS)));
    // A program that is killed leaves its memory.
    pair.kill_program(0);
    known.verify(&mut program(&pair, 0), "after the program was killed");
}

#[test]
fn a_cgroup_is_stopped_for_a_save_and_all_of_it_ends_when_the_other_host_owns_the_memory() {
    if !possible() {
        return;
    }
    let Some(cgroups) = Cgroups::make() else {
        println!("SKIPPED: needs root and a mounted cgroup2");
        return;
    };
    let table = |host: usize| format!("[programs]\ncgroup = \"{}\"\n", cgroups.0[host].display());
    let mut pair = Pair::new(&Plan {
        more: [table(0), table(1)],
        ..plan()
    });
    for host in 0..2 {
        let folder = pair.own_folder(host);
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join("cgroup"), cgroups.0[host].to_str().unwrap()).unwrap();
    }
    let mut random = ChaCha8Rng::seed_from_u64(3);
    let mut known = Known::new(RECORDS);
    pair.start(0);
    pair.start(1);
    pair.wait_phase(0, &[Phase::Protected]);
    write_some(&pair, 0, &mut known, &mut random, 500);
    // What the program started, and has nothing of the memory.
    let child = std::process::Command::new("sleep").arg("1000").spawn();
    let mut child = support::Process(child.unwrap());
    std::fs::write(cgroups.0[0].join("cgroup.procs"), child.0.id().to_string()).unwrap();
    // This process is in none of them.
    let refused = Region::attach(pair.own_folder(0).join("app"), MEMORY).unwrap_err();
    assert!(
        refused.to_string().contains("is not in cgroup"),
        "{refused}"
    );

    assert_eq!(pair.ask(0, Request::HandOver), Some(Answer::Begun));
    pair.wait_phase(1, &OWNS);
    known.verify(&mut program(&pair, 1), "after the hand-over");
    assert!(!child.0.wait().unwrap().success());
    pair.wait_phase(0, &[Phase::Standby]);
    wait_for("a program that waits, in a cgroup that runs", || {
        (pair.status(0)?.programs?.waiting_to_attach == 1).then_some(())
    });
    write_some(&pair, 1, &mut known, &mut random, 500);
    pair.wait_phase(1, &[Phase::Protected]);
    assert_eq!(pair.ask(1, Request::HandOver), Some(Answer::Begun));
    pair.wait_phase(0, &OWNS);
    known.verify(&mut program(&pair, 0), "after the fail back");
}

const MAPS: &str = "OUTRIGGER_PAIR_MAPS";

#[test]
#[ignore = "a process that has a memory mapped when its guard ends, and stands still"]
fn mapping_process() {
    let Some(path) = std::env::var_os(MAPS) else {
        return;
    };
    let file = std::fs::File::options().read(true).write(true).open(path);
    let mapping = outrigger_attach::Mapping::new(file.unwrap(), 4096).unwrap();
    println!("\nmapped");
    // Until whoever started it wants no more.
    std::io::copy(&mut std::io::stdin(), &mut std::io::sink()).unwrap();
    drop(mapping);
}

#[test]
fn a_program_that_was_stopped_while_it_attached_does_not_keep_the_next_guard_from_beginning() {
    if !possible() {
        return;
    }
    let mut pair = Pair::new(&plan());
    pair.start(0);
    drop(program(&pair, 0));
    pair.kill(0);
    let maps = std::process::Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "mapping_process", "--ignored", "--nocapture"])
        .env(MAPS, pair.contents(0).join("region"))
        .stdin(std::process::Stdio::piped())
        .stdout(std::process::Stdio::piped())
        .spawn();
    let mut maps = support::Process(maps.unwrap());
    let mut said = BufReader::new(maps.0.stdout.take().unwrap()).lines();
    let is_mapped = |line: std::io::Result<String>| line.is_ok_and(|line| line == "mapped");
    assert!(said.by_ref().any(is_mapped));
    let number = rustix::process::Pid::from_child(&maps.0);
    rustix::process::kill_process(number, rustix::process::Signal::STOP).unwrap();
    let status = format!("/proc/{}/stat", maps.0.id());
    wait_for("it stands still", || {
        let text = std::fs::read_to_string(&status).ok()?;
        text.contains(") T ").then_some(())
    });
    drop(maps.0.stdin.take());
    pair.start(0);
    drop(program(&pair, 0));
    assert!(maps.0.wait().unwrap().success());
}

#[test]
fn a_mapping_that_nobody_registered_is_an_alarm_of_the_daemon() {
    if !possible() {
        return;
    }
    let mut pair = Pair::new(&Plan {
        more: ["[programs]\nlook_ms = 20\n".to_owned(), String::new()],
        ..plan()
    });
    pair.start(0);
    let _program = program(&pair, 0);
    let path = pair.contents(0).join("region");
    let file = std::fs::File::options()
        .read(true)
        .write(true)
        .open(path)
        .unwrap();
    let mapping = outrigger_attach::Mapping::new(&file, 4096).unwrap();
    let own = format!("process {} has mapped it", std::process::id());
    let has = |wanted: bool| {
        let status = pair.status(0)?;
        let has = status.alarms.iter().any(|alarm| alarm.contains(&own));
        (has == wanted).then_some(())
    };
    wait_for("the alarm", || has(true));
    // Once, however often it is looked for.
    wait_for("its line", || pair.audit(0).contains(&own).then_some(()));
    assert_eq!(pair.audit(0).matches(&own).count(), 1, "{}", pair.audit(0));
    drop(mapping);
}
