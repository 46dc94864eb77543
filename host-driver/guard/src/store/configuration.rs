//! The table `[store]` of a host's configuration: where a memory is saved when no host keeps it, with every limit and its unit.

use serde::{Deserialize, Serialize};
use std::path::PathBuf;
use std::time::Duration;

/// What kind of store it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// A service that speaks S3.
    S3,
    /// A folder that both hosts see.
    Files,
}

/// What a second host is to do where the battery was too short and the last save is not whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum IfShort {
    /// It takes over with the last complete epoch; what came since is lost.
    #[default]
    LastEpoch,
    /// It does not take over, unless by force.
    Refuse,
}

/// The table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StoreTable {
    /// `s3` or `files`.
    pub kind: Kind,
    /// Of files: the folder.
    pub folder: Option<PathBuf>,
    /// Of S3: address, such as `https://s3.example:9000`; the bucket is put behind it.
    pub endpoint: Option<String>,
    /// Of S3: the bucket.
    pub bucket: Option<String>,
    /// Of S3: its region.
    #[serde(default = "region")]
    pub region: String,
    /// Of S3: a TOML file of mode 0600 with `access_key_id`, `secret_access_key` and, if there is one, `session_token`. Without it they are in the
    /// environment: `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY`, `AWS_SESSION_TOKEN`.
    pub keys: Option<PathBuf>,
    /// Of S3: certificates that the service's one has to come from.
    #[serde(default = "authority")]
    pub authority: PathBuf,
    /// Of S3: http may be used elsewhere than on loopback. Pages and record go in the clear then.
    #[serde(default)]
    pub allow_http: bool,
    /// Prefix of all objects: one for each memory.
    pub prefix: String,
    /// Longest time until a connection is open, in milliseconds.
    #[serde(default = "connect_ms")]
    pub connect_ms: u64,
    /// Longest single request, in milliseconds.
    #[serde(default = "request_ms")]
    pub request_ms: u64,
    /// Pause before a request is tried again, in milliseconds.
    #[serde(default = "retry_ms")]
    pub retry_ms: u64,
    /// Longest time for one object with all attempts, in milliseconds.
    #[serde(default = "object_ms")]
    pub object_ms: u64,
    /// Objects under way at most.
    #[serde(default = "objects_under_way")]
    pub objects_under_way: u64,
    /// Pages of an object at most.
    #[serde(default = "object_pages")]
    pub object_pages: u64,
    /// While AC is there, pages wait so long for others to share an object with, in milliseconds.
    #[serde(default = "linger_ms")]
    pub linger_ms: u64,
    /// Who does not own the memory looks for epochs and hand-overs so often, in milliseconds.
    #[serde(default = "look_ms")]
    pub look_ms: u64,
    /// What is served where the last save is not whole: `last-epoch` or `refuse`.
    #[serde(default)]
    pub if_short: IfShort,
}

fn region() -> String {
    "us-east-1".to_owned()
}

fn authority() -> PathBuf {
    PathBuf::from("/etc/ssl/certs/ca-certificates.crt")
}

macro_rules! numbers {
    ($($name:ident = $value:expr;)*) => {
        $(fn $name() -> u64 { $value })*
    };
}

numbers! {
    connect_ms = 1000;
    request_ms = 3000;
    retry_ms = 100;
    object_ms = 8000;
    objects_under_way = 8;
    object_pages = 256;
    linger_ms = 500;
    look_ms = 1000;
}

const HOUR_MS: u64 = 3_600_000;

/// Limits of requests.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Until a connection is open.
    pub connect: Duration,
    /// Of one attempt.
    pub request: Duration,
    /// Before the next one.
    pub retry: Duration,
    /// Of all attempts for one object.
    pub object: Duration,
}

impl StoreTable {
    /// Limits of requests.
    pub fn limits(&self) -> Limits {
        Limits {
            connect: Duration::from_millis(self.connect_ms),
            request: Duration::from_millis(self.request_ms),
            retry: Duration::from_millis(self.retry_ms),
            object: Duration::from_millis(self.object_ms),
        }
    }

    /// When what was sent and not answered is sent again at the earliest: not while it may be under way, in milliseconds.
    pub fn resend_ms(&self) -> u64 {
        self.object_ms + self.linger_ms + self.request_ms
    }

    /// Bytes of pages that wait or are under way at most, whatever happens: what the save takes in memory at the event, besides the client's own.
    pub fn reserve_bytes(&self, window_pages: u64, page_bytes: u64) -> u64 {
        (window_pages + self.object_pages) * page_bytes
    }

    /// The first value that is not allowed: its key, itself, and what is.
    ///
    /// # Errors
    /// That.
    pub fn check(&self) -> Result<(), (&'static str, String, String)> {
        for (key, value, least, most) in [
            ("store.connect_ms", self.connect_ms, 10, HOUR_MS),
            ("store.request_ms", self.request_ms, 10, HOUR_MS),
            ("store.retry_ms", self.retry_ms, 1, HOUR_MS),
            ("store.object_ms", self.object_ms, self.request_ms, HOUR_MS),
            ("store.objects_under_way", self.objects_under_way, 1, 256),
            ("store.object_pages", self.object_pages, 1, 16_384),
            ("store.linger_ms", self.linger_ms, 0, HOUR_MS),
            ("store.look_ms", self.look_ms, 10, HOUR_MS),
        ] {
            if !(least..=most).contains(&value) {
                let allowed = format!("{least} to {most} are allowed");
                return Err((key, value.to_string(), allowed));
            }
        }
        let segment = |part: &str| !part.is_empty() && part != "." && part != "..";
        let plain = |letter: char| letter.is_ascii_alphanumeric() || "-_./".contains(letter);
        if !self.prefix.split('/').all(segment) || !self.prefix.chars().all(plain) {
            let allowed = "letters, digits, - _ . and single / between them".to_owned();
            return Err(("store.prefix", format!("{:?}", self.prefix), allowed));
        }
        let missing = |key| {
            (
                key,
                "nothing".to_owned(),
                format!("is needed with store.kind = {:?}", self.kind),
            )
        };
        let unused = |key| {
            (
                key,
                "something".to_owned(),
                format!("has no meaning with store.kind = {:?}", self.kind),
            )
        };
        match self.kind {
            Kind::Files if self.folder.is_none() => Err(missing("store.folder")),
            Kind::Files if self.endpoint.is_some() => Err(unused("store.endpoint")),
            Kind::Files if self.bucket.is_some() => Err(unused("store.bucket")),
            Kind::Files if self.keys.is_some() => Err(unused("store.keys")),
            Kind::Files => Ok(()),
            Kind::S3 if self.folder.is_some() => Err(unused("store.folder")),
            Kind::S3 if self.bucket.as_ref().is_none_or(String::is_empty) => {
                Err(missing("store.bucket"))
            }
            Kind::S3 => match &self.endpoint {
                None => Err(missing("store.endpoint")),
                Some(endpoint) => self.check_endpoint(endpoint),
            },
        }
    }

    fn check_endpoint(&self, endpoint: &str) -> Result<(), (&'static str, String, String)> {
        let url = reqwest::Url::parse(endpoint);
        let allowed = match &url {
            Ok(url) if !url.username().is_empty() || url.password().is_some() => {
                // Not repeated: a password may be in it.
                let allowed = "keys do not belong into an address".to_owned();
                return Err((
                    "store.endpoint",
                    "an address with a user".to_owned(),
                    allowed,
                ));
            }
            Ok(url) if url.scheme() == "https" => return Ok(()),
            Ok(url) if url.scheme() == "http" && (self.allow_http || is_loopback(url)) => {
                return Ok(());
            }
            Ok(url) if url.scheme() == "http" => {
                "https is needed; http only to this machine, or with allow_http = true"
            }
            _ => "https://HOST[:PORT] is needed",
        };
        Err((
            "store.endpoint",
            format!("{endpoint:?}"),
            allowed.to_owned(),
        ))
    }
}

/// The address is this machine's own.
fn is_loopback(url: &reqwest::Url) -> bool {
    let host = url.host_str().unwrap_or_default();
    let address = host.trim_start_matches('[').trim_end_matches(']');
    host == "localhost"
        || address
            .parse::<std::net::IpAddr>()
            .is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    const S3: &str =
        "kind = \"s3\"\nendpoint = \"https://s3.example\"\nbucket = \"b\"\nprefix = \"p/q\"\n";

    fn check(text: &str) -> Result<(), String> {
        let table: StoreTable = toml::from_str(text).map_err(|error| error.to_string())?;
        table
            .check()
            .map_err(|(key, value, allowed)| format!("{key} = {value}: {allowed}"))
    }

    #[test]
    fn a_wrong_value_is_named_with_what_is_allowed() {
        assert_eq!(check(S3), Ok(()));
        assert_eq!(
            check("kind = \"files\"\nfolder = \"/f\"\nprefix = \"p\""),
            Ok(())
        );
        for (from, to, wanted) in [
            ("https://s3.example", "http://s3.example", "https is needed"),
            ("https://s3.example", "ftp://s3.example", "https://HOST"),
            (
                "https://s3.example",
                "https://me:secret@s3.example",
                "do not belong",
            ),
            ("bucket = \"b\"", "", "store.bucket = nothing: is needed"),
            ("p/q", "p//q", "store.prefix"),
            ("p/q", "../q", "store.prefix"),
            ("kind = \"s3\"", "kind = \"s4\"", "`s3` or `files`"),
            (
                "kind = \"s3\"",
                "kind = \"files\"\nfolder = \"/f\"",
                "store.endpoint = something",
            ),
            (
                "bucket",
                "object_pages = 0\nbucket",
                "store.object_pages = 0: 1 to",
            ),
            (
                "bucket",
                "request_ms = 9000\nbucket",
                "store.object_ms = 8000: 9000 to",
            ),
            (
                "bucket",
                "if_short = \"x\"\nbucket",
                "`last-epoch` or `refuse`",
            ),
            (
                "bucket",
                "pasword = \"x\"\nbucket",
                "unknown field `pasword`",
            ),
        ] {
            let text = S3.replacen(from, to, 1);
            assert_ne!(text, S3);
            let error = check(&text).unwrap_err();
            assert!(error.contains(wanted), "{wanted}: {error}");
            assert!(!error.contains("secret"), "{error}");
        }
    }

    #[test]
    fn plain_http_is_for_this_machine_or_for_who_asks_for_it() {
        for endpoint in ["http://127.0.0.1:9", "http://[::1]:9", "http://localhost:9"] {
            assert_eq!(
                check(&S3.replace("https://s3.example", endpoint)),
                Ok(()),
                "{endpoint}"
            );
        }
        let plain = S3.replace("https", "http");
        assert_eq!(check(&format!("{plain}allow_http = true\n")), Ok(()));
        assert!(check(&S3.replace("https://s3.example", "http://127.0.0.1.example")).is_err());
    }
}
