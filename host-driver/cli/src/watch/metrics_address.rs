//! Where metrics are served: a socket of the user's, or a port that only this machine reaches.

use std::fmt;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::str::FromStr;

/// Where metrics are served.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum MetricsAddress {
    /// A socket in the file system.
    Unix(PathBuf),
    /// An address of the loopback interface; port 0 is any free one.
    Loopback(SocketAddr),
}

impl FromStr for MetricsAddress {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        if let Some(path) = text.strip_prefix("unix:") {
            return match path {
                "" => Err("unix: needs the path of a socket behind the colon".to_owned()),
                path => Ok(Self::Unix(PathBuf::from(path))),
            };
        }
        let address: SocketAddr = text.parse().map_err(|_| {
            format!("{text}: neither unix:PATH nor an address and a port such as 127.0.0.1:9464")
        })?;
        if address.ip().is_loopback() {
            Ok(Self::Loopback(address))
        } else {
            Err(format!(
                "{text}: only addresses of the loopback interface; others could read it from elsewhere without proving who they are"
            ))
        }
    }
}

impl fmt::Display for MetricsAddress {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unix(path) => write!(formatter, "unix:{}", path.display()),
            Self::Loopback(address) => write!(formatter, "http://{address}/metrics"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_this_machine_is_served() {
        for text in ["unix:/run/x", "127.0.0.1:0", "[::1]:9464", "127.1.2.3:80"] {
            let address: MetricsAddress = text.parse().expect(text);
            assert!(address.to_string().contains(text), "{address}");
        }
        for text in [
            "0.0.0.0:9464",
            "192.0.2.1:1",
            "[::]:1",
            "localhost:1",
            "unix:",
            "9464",
            "",
        ] {
            let error = text.parse::<MetricsAddress>().expect_err(text);
            assert!(error.contains(text), "{error}");
        }
    }
}
