//! Every configuration key as a flag of the same name.

use super::keys::{Domain, Key, keys};
use clap::{Arg, ArgMatches, Args, Command, Error, FromArgMatches};
use toml::Value;

/// Configuration keys given on the command line.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct KeyFlags {
    values: Vec<(&'static Key, Value)>,
}

impl KeyFlags {
    /// Keys and values, all of them allowed ones.
    pub fn values(&self) -> impl Iterator<Item = (&'static Key, &Value)> {
        self.values.iter().map(|(key, value)| (*key, value))
    }
}

/// The keys that a simulated card has a use for: its agent is configured by its driver, and it has no host.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CardKeyFlags(pub KeyFlags);

fn card_keys() -> impl Iterator<Item = &'static Key> {
    keys()
        .iter()
        .filter(|key| key.section == "link" || ["seed", "golden"].contains(&key.name))
}

fn flag(key: &'static Key) -> Arg {
    let value_name = match key.domain {
        Domain::Boolean => "BOOL".to_owned(),
        Domain::Choice(words) => words.join("|"),
        Domain::Integer { .. } if ["", "%"].contains(&key.unit) => "N".to_owned(),
        Domain::Integer { .. } => key.unit.to_uppercase().replace(' ', "_"),
    };
    let long = key.name.replace('_', "-");
    let mut flag = Arg::new(key.name)
        .help(format!(
            "{} [default: {}] [allowed: {}]",
            key.meaning,
            key.default,
            key.allowed()
        ))
        .help_heading(format!("Configuration, section [{}]", key.section))
        .value_name(value_name)
        .value_parser(|text: &str| key.parse(text));
    // The name as it stands in the file is understood too.
    if long != key.name {
        flag = flag.alias(key.name);
    }
    if key.domain == Domain::Boolean {
        flag = flag
            .num_args(0..=1)
            .require_equals(true)
            .default_missing_value("true");
    }
    flag.long(long)
}

impl Args for KeyFlags {
    fn augment_args(command: Command) -> Command {
        command.args(keys().iter().map(flag))
    }

    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}

/// What was given of these keys, each of which is a flag.
fn given(keys: impl Iterator<Item = &'static Key>, matches: &ArgMatches) -> KeyFlags {
    let given = |key: &'static Key| {
        matches
            .get_one::<Value>(key.name)
            .map(|value| (key, value.clone()))
    };
    KeyFlags {
        values: keys.filter_map(given).collect(),
    }
}

impl Args for CardKeyFlags {
    fn augment_args(command: Command) -> Command {
        command.args(card_keys().map(flag))
    }

    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}

impl FromArgMatches for CardKeyFlags {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, Error> {
        Ok(Self(given(card_keys(), matches)))
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}

impl FromArgMatches for KeyFlags {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, Error> {
        Ok(given(keys().iter(), matches))
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}
