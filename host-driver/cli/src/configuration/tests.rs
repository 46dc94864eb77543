//! The table of keys against the sections, files and flags against the table.

use super::keys::{Domain, Key, keys, markdown};
use super::*;
use clap::{Args, Command, FromArgMatches};
use outrigger_registers::parameters::{
    HOLDS, INTERCONNECT_TIMEOUT_CYCLES, REPLY_SLACK_CYCLES, SLOTS,
};
use std::collections::HashSet;

/// Flags as a command line gives them.
fn flags(arguments: &[&str]) -> Result<KeyFlags, String> {
    let command = KeyFlags::augment_args(Command::new("test").no_binary_name(true));
    let matches = command
        .try_get_matches_from(arguments)
        .map_err(|error| error.to_string())?;
    KeyFlags::from_arg_matches(&matches).map_err(|error| error.to_string())
}

fn load(text: &str, arguments: &[&str]) -> Result<SimulationConfiguration, String> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("run.toml");
    fs::write(&path, text).unwrap();
    let loaded = SimulationConfiguration::load(Some(&path), &flags(arguments)?);
    loaded.map_err(|error| {
        error
            .to_string()
            .replace(path.to_str().unwrap(), "run.toml")
    })
}

#[test]
fn the_table_and_the_sections_name_the_same_keys() {
    let values = Table::try_from(SimulationConfiguration::default()).unwrap();
    let in_sections: HashSet<(String, String)> = values
        .iter()
        .flat_map(|(section, keys)| {
            keys.as_table()
                .unwrap()
                .keys()
                .map(|key| (section.clone(), key.clone()))
        })
        .collect();
    let in_table: HashSet<(String, String)> = keys()
        .iter()
        .map(|key| (key.section.to_owned(), key.name.to_owned()))
        .collect();
    assert_eq!(in_sections, in_table);
    let names: HashSet<&str> = keys().iter().map(|key| key.name).collect();
    assert_eq!(
        names.len(),
        keys().len(),
        "flags have no sections: names must differ"
    );
}

#[test]
fn defaults_are_allowed_and_those_that_were_agreed() {
    for key in keys() {
        assert_eq!(key.check(&key.default), Ok(()), "{}", key.name);
    }
    let default = SimulationConfiguration::default();
    assert_eq!(
        (
            default.agent.deadline_cycles,
            default.agent.dram_bound_cycles
        ),
        (2000, 200)
    );
    assert_eq!(
        (default.agent.hold_limit, default.agent.fetch_limit),
        (HOLDS as u32, SLOTS as u32)
    );
    assert!(default.agent.prefetch && default.agent.hold && !default.host.adversary);
    assert_eq!(
        (default.link.base_ns, default.link.per_page_ns),
        (2660, 450)
    );
    assert_eq!(
        (
            default.host.cores,
            default.host.local_percent,
            default.host.software_fault_ns
        ),
        (2, 50, 1000)
    );
    assert_eq!(default.host.cpu, Cpu::Scaled);
    assert_eq!(default.link_configuration().seed, default.host.seed);
}

#[test]
fn no_allowed_setting_lets_the_reply_bound_reach_the_time_out() {
    let largest = |name: &str| match keys().iter().find(|key| key.name == name).unwrap().domain {
        Domain::Integer { maximum, .. } => maximum as u32,
        _ => panic!("{name} is a number"),
    };
    let bound = largest("deadline_cycles").max(3 * largest("dram_bound_cycles"))
        + REPLY_SLACK_CYCLES as u32;
    assert!(bound < INTERCONNECT_TIMEOUT_CYCLES);
    assert_eq!(
        bound,
        INTERCONNECT_TIMEOUT_CYCLES - 1,
        "nothing is refused without need"
    );
}

#[test]
fn flags_override_the_file_and_the_file_overrides_defaults() {
    let text = "[agent]\ndeadline_cycles = 1500\nhold = false\n[host]\ncpu = \"full\"\nseed = 9\n";
    let loaded = load(
        text,
        &[
            "--deadline-cycles",
            "77",
            "--local-percent=25",
            "--adversary",
            "--prefetch=false",
        ],
    )
    .unwrap();
    assert_eq!(
        (
            loaded.agent.deadline_cycles,
            loaded.host.local_percent,
            loaded.host.seed
        ),
        (77, 25, 9)
    );
    assert!(loaded.host.adversary && !loaded.agent.hold && !loaded.agent.prefetch);
    assert_eq!(loaded.host.cpu, Cpu::Full);
    let untouched = SimulationConfiguration::default();
    assert_eq!((loaded.link, loaded.run), (untouched.link, untouched.run));
    assert_eq!(
        load("", &["--max_accesses=5"]).unwrap().run.max_accesses,
        5,
        "the file's spelling works too"
    );
}

/// Values just outside of what a key allows, and some of other types.
fn refused_values(key: &Key) -> Vec<String> {
    let mut values = vec!["1.5".to_owned(), "\"many\"".to_owned(), "[1]".to_owned()];
    match key.domain {
        Domain::Integer { minimum, maximum } => {
            values.push((minimum - 1).to_string());
            values.extend(maximum.checked_add(1).map(|above| above.to_string()));
            values.push("true".to_owned());
        }
        Domain::Boolean | Domain::Choice(_) => values.push("1".to_owned()),
    }
    values
}

#[test]
fn every_key_refuses_what_is_just_outside_in_file_and_flag() {
    for key in keys() {
        for value in refused_values(key) {
            let error =
                load(&format!("[{}]\n{} = {value}\n", key.section, key.name), &[]).unwrap_err();
            let expected = format!(
                "run.toml: {}.{} = {value}: allowed is {}",
                key.section,
                key.name,
                key.allowed()
            );
            assert_eq!(error, expected);
            let flag = format!(
                "--{}={}",
                key.name.replace('_', "-"),
                value.trim_matches('"')
            );
            let error = flags(&[&flag]).unwrap_err();
            for part in [
                key.name.replace('_', "-").as_str(),
                value.trim_matches('"'),
                &key.allowed(),
            ] {
                assert!(error.contains(part), "{flag}: {error}");
            }
        }
    }
}

#[test]
fn every_key_takes_both_ends_of_its_range() {
    for key in keys() {
        let values = match key.domain {
            Domain::Integer { minimum, maximum } => vec![minimum.to_string(), maximum.to_string()],
            Domain::Boolean => vec!["true".to_owned(), "false".to_owned()],
            Domain::Choice(words) => words.iter().map(|word| (*word).to_owned()).collect(),
        };
        for value in values {
            let flag = format!("--{}={value}", key.name.replace('_', "-"));
            // write_back_ns must not be below per_page_ns: keep both at an end that goes with any other value.
            let others: &[&str] = match key.name {
                "per_page_ns" => &["--write-back-ns=1000000000"],
                "write_back_ns" => &["--per-page-ns=0"],
                _ => &[],
            };
            let loaded = load("", &[&[flag.as_str()], others].concat()).unwrap();
            let values = Table::try_from(&loaded).unwrap();
            let got = values[key.section][key.name].to_string();
            assert_eq!(got.trim_matches('"'), value, "{flag}");
        }
    }
}

#[test]
fn unknown_sections_keys_and_broken_files_are_refused_by_name() {
    let error = load("[agent]\ndeadline = 5\n", &[]).unwrap_err();
    assert!(
        error.starts_with(
            "run.toml: unknown key agent.deadline; allowed in [agent]: deadline_cycles, "
        ),
        "{error}"
    );
    let error = load("[agnet]\ndeadline_cycles = 5\n", &[]).unwrap_err();
    assert_eq!(
        error,
        "run.toml: unknown section or key agnet; allowed sections: agent, link, host, run"
    );
    let error = load("seed = 5\n", &[]).unwrap_err();
    assert!(error.contains("unknown section or key seed"), "{error}");
    let error = load("[host]\nlocal_percent = 20\n[host", &[]).unwrap_err();
    assert!(
        error.contains("run.toml: ") && error.contains("line 3"),
        "{error}"
    );
    let error = flags(&["--deadline=5"]).unwrap_err();
    assert!(error.contains("--deadline"), "{error}");
    let missing =
        SimulationConfiguration::load(Some(Path::new("no/such.toml")), &KeyFlags::default());
    assert!(
        missing
            .unwrap_err()
            .to_string()
            .starts_with("no/such.toml: cannot read")
    );
}

#[test]
fn values_that_do_not_go_together_are_refused() {
    let error = load("[link]\nwrite_back_ns = 100\n", &[]).unwrap_err();
    assert_eq!(
        error,
        "[link] write_back_ns = 100: allowed is per_page_ns (450) and more"
    );
}

#[test]
fn the_printed_file_gives_the_same_configuration() {
    let changed = load("[host]\nseed = 77\ncpu = \"full\"\n", &["--hold=false"]).unwrap();
    assert_eq!(load(&changed.to_toml().unwrap(), &[]).unwrap(), changed);
}

#[test]
fn the_documentation_lists_the_keys_as_they_are() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/configuration.md");
    let text = fs::read_to_string(&path).unwrap();
    let marks = ("<!-- keys -->\n", "<!-- end of keys -->");
    let start = text.find(marks.0).expect("start mark") + marks.0.len();
    let end = text.find(marks.1).expect("end mark");
    let expected = [&text[..start], &markdown(), "\n", &text[end..]].concat();
    if std::env::var_os("OUTRIGGER_UPDATE_DOCS").is_some() {
        fs::write(&path, &expected).unwrap();
    }
    assert_eq!(
        text, expected,
        "remake it with: OUTRIGGER_UPDATE_DOCS=1 cargo test --package outrigger configuration"
    );
}
