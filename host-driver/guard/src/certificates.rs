//! A small certificate authority for a pair of hosts: a folder with its certificate and key, and one of each for every host (HA3).
//!
//! ```text
//!   ca.pem  ca-key.pem          the authority; its key stays where certificates are issued
//!   HOST.pem  HOST-key.pem      a host; together with ca.pem this is all that the host needs
//! ```
//! Keys are readable for their owner only. Nothing that exists is overwritten, except by [`renew`], which replaces certificates and keys of hosts
//! in one step each.

use crate::stable_file;
use rcgen::{
    BasicConstraints, CertificateParams, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair,
    KeyUsagePurpose,
};
use serde::Serialize;
use std::io;
use std::path::{Path, PathBuf};
use thiserror::Error;
use time::{Duration, OffsetDateTime};
use x509_parser::pem::parse_x509_pem;

/// Certificates begin to count so long before they are issued: clocks differ.
const BACKDATED: Duration = Duration::hours(1);
/// Days that the authority's own certificate lasts.
pub const AUTHORITY_DAYS: u32 = 3650;
const AUTHORITY: &str = "ca";

/// What went wrong, with the file that it went wrong with.
#[derive(Debug, Error)]
pub enum CertificateError {
    /// Reading or writing.
    #[error("{}: {error}", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// Why.
        error: io::Error,
    },
    /// It is there already.
    #[error("{}: is there already and is not overwritten", .0.display())]
    Exists(PathBuf),
    /// It is not what it should be.
    #[error("{}: {reason}", path.display())]
    Damaged {
        /// The file.
        path: PathBuf,
        /// What it is not.
        reason: String,
    },
    /// The name of a host is none.
    #[error("host {0:?}: a name of letters, digits, dots and hyphens is needed, or an IP address")]
    Host(String),
    /// No certificate could be made.
    #[error("no certificate for {host}: {error}")]
    Issue {
        /// For whom.
        host: String,
        /// Why.
        error: rcgen::Error,
    },
}

type Result<T> = std::result::Result<T, CertificateError>;

/// A certificate in a folder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Certificate {
    /// Whose.
    pub host: String,
    /// Its file.
    pub path: PathBuf,
    /// The second after which it does not count, since 1970.
    pub not_after_s: i64,
    /// Whole days until then; negative when it has passed.
    pub days_left: i64,
}

/// File of the certificate of `host`.
pub fn certificate_path(folder: &Path, host: &str) -> PathBuf {
    folder.join(format!("{host}.pem"))
}

/// File of the private key of `host`.
pub fn key_path(folder: &Path, host: &str) -> PathBuf {
    folder.join(format!("{host}-key.pem"))
}

/// File of the authority's certificate.
pub fn authority_path(folder: &Path) -> PathBuf {
    certificate_path(folder, AUTHORITY)
}

fn file_error(path: &Path) -> impl FnOnce(io::Error) -> CertificateError {
    let path = path.to_owned();
    move |error| CertificateError::File { path, error }
}

fn issue_error(host: &str) -> impl Fn(rcgen::Error) -> CertificateError {
    let host = host.to_owned();
    move |error| CertificateError::Issue {
        host: host.clone(),
        error,
    }
}

fn check_host(host: &str) -> Result<()> {
    let is_address = host.parse::<std::net::IpAddr>().is_ok();
    let is_label = |label: &str| {
        !label.is_empty()
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    };
    let is_name = host.len() <= 253 && host != AUTHORITY && host.split('.').all(is_label);
    if is_address || is_name {
        Ok(())
    } else {
        Err(CertificateError::Host(host.to_owned()))
    }
}

fn parameters(host: &str, names: Vec<String>, days: u32) -> Result<CertificateParams> {
    let mut parameters = CertificateParams::new(names).map_err(issue_error(host))?;
    let now = OffsetDateTime::now_utc();
    parameters.not_before = now - BACKDATED;
    parameters.not_after = now + Duration::days(i64::from(days));
    parameters.distinguished_name = rcgen::DistinguishedName::new();
    parameters.distinguished_name.push(DnType::CommonName, host);
    Ok(parameters)
}

/// Makes the authority of a folder, which is created if need be.
///
/// # Errors
/// When there is one, or a file cannot be written.
pub fn init(folder: &Path) -> Result<Certificate> {
    stable_file::create_private_folder(folder).map_err(file_error(folder))?;
    let (certificate_file, key_file) = (authority_path(folder), key_path(folder, AUTHORITY));
    for path in [&certificate_file, &key_file] {
        if path.exists() {
            return Err(CertificateError::Exists(path.clone()));
        }
    }
    let key = KeyPair::generate().map_err(issue_error(AUTHORITY))?;
    let mut parameters = parameters("Outrigger pair", Vec::new(), AUTHORITY_DAYS)?;
    parameters.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    parameters.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    let certificate = parameters
        .self_signed(&key)
        .map_err(issue_error(AUTHORITY))?;
    write(&key_file, key.serialize_pem().as_bytes(), 0o600)?;
    write(&certificate_file, certificate.pem().as_bytes(), 0o644)?;
    read(folder, AUTHORITY)
}

fn write(path: &Path, bytes: &[u8], mode: u32) -> Result<()> {
    stable_file::replace(path, bytes, mode).map_err(file_error(path))
}

fn read_text(path: &Path) -> Result<String> {
    std::fs::read_to_string(path).map_err(file_error(path))
}

/// Issues a certificate for a host by which it connects and is connected to.
///
/// # Errors
/// When it has one, when the name is none, when the authority is not there or a file cannot be written.
pub fn issue(folder: &Path, host: &str, days: u32) -> Result<Certificate> {
    check_host(host)?;
    for path in [certificate_path(folder, host), key_path(folder, host)] {
        if path.exists() {
            return Err(CertificateError::Exists(path));
        }
    }
    issue_over(folder, host, days)
}

fn issue_over(folder: &Path, host: &str, days: u32) -> Result<Certificate> {
    let (authority_file, authority_key) = (authority_path(folder), key_path(folder, AUTHORITY));
    let damaged = |path: &Path| {
        let path = path.to_owned();
        move |error: rcgen::Error| CertificateError::Damaged {
            path,
            reason: error.to_string(),
        }
    };
    let key = KeyPair::from_pem(&read_text(&authority_key)?).map_err(damaged(&authority_key))?;
    let issuer = Issuer::from_ca_cert_pem(&read_text(&authority_file)?, key)
        .map_err(damaged(&authority_file))?;
    let key = KeyPair::generate().map_err(issue_error(host))?;
    let mut parameters = parameters(host, vec![host.to_owned()], days)?;
    parameters.key_usages = vec![KeyUsagePurpose::DigitalSignature];
    parameters.extended_key_usages = vec![
        ExtendedKeyUsagePurpose::ServerAuth,
        ExtendedKeyUsagePurpose::ClientAuth,
    ];
    parameters.use_authority_key_identifier_extension = true;
    let certificate = parameters
        .signed_by(&key, &issuer)
        .map_err(issue_error(host))?;
    write(
        &key_path(folder, host),
        key.serialize_pem().as_bytes(),
        0o600,
    )?;
    write(
        &certificate_path(folder, host),
        certificate.pem().as_bytes(),
        0o644,
    )?;
    read(folder, host)
}

/// Issues new certificates, with new keys, for all hosts of the folder that expire within so many days.
///
/// # Errors
/// What [`issue`] and [`list`] say.
pub fn renew(folder: &Path, within_days: u32, days: u32) -> Result<Vec<Certificate>> {
    let expiring = list(folder)?.into_iter().filter(|certificate| {
        certificate.host != AUTHORITY && certificate.days_left <= i64::from(within_days)
    });
    expiring
        .map(|certificate| issue_over(folder, &certificate.host, days))
        .collect()
}

/// All certificates of a folder, the authority's first.
///
/// # Errors
/// When the folder or a certificate cannot be read.
pub fn list(folder: &Path) -> Result<Vec<Certificate>> {
    let mut hosts = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(file_error(folder))? {
        let name = entry.map_err(file_error(folder))?.file_name();
        let host = name.to_str().and_then(|name| name.strip_suffix(".pem"));
        hosts.extend(
            host.filter(|host| !host.ends_with("-key"))
                .map(str::to_owned),
        );
    }
    hosts.sort_by_key(|host| (host != AUTHORITY, host.clone()));
    hosts.iter().map(|host| read(folder, host)).collect()
}

/// The certificate of a host.
///
/// # Errors
/// When it cannot be read.
pub fn read(folder: &Path, host: &str) -> Result<Certificate> {
    read_file(&certificate_path(folder, host))
}

/// The certificate in a file.
///
/// # Errors
/// When it cannot be read.
pub fn read_file(path: &Path) -> Result<Certificate> {
    let text = read_text(path)?;
    let damaged = |reason: String| CertificateError::Damaged {
        path: path.to_owned(),
        reason,
    };
    let (_, pem) = parse_x509_pem(text.as_bytes())
        .map_err(|error| damaged(format!("no certificate in PEM: {error}")))?;
    let certificate = pem
        .parse_x509()
        .map_err(|error| damaged(format!("no certificate: {error}")))?;
    let not_after_s = certificate.validity().not_after.timestamp();
    let left_s = not_after_s - OffsetDateTime::now_utc().unix_timestamp();
    let host = path.file_stem().unwrap_or_default();
    Ok(Certificate {
        host: host.to_string_lossy().into_owned(),
        path: path.to_owned(),
        not_after_s,
        days_left: left_s.div_euclid(86_400),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::PermissionsExt;

    #[test]
    fn keys_are_their_owners_and_nothing_is_overwritten() {
        let folder = tempfile::tempdir().unwrap();
        let folder = &folder.path().join("certs");
        let lasts = |certificate: &Certificate, days: u32| {
            let days = i64::from(days);
            assert!(
                (days - 1..=days).contains(&certificate.days_left),
                "{certificate:?}"
            );
        };
        lasts(&init(folder).unwrap(), AUTHORITY_DAYS);
        let issued = issue(folder, "a.example", 30).unwrap();
        lasts(&issued, 30);
        for key in ["ca", "a.example"] {
            let mode = key_path(folder, key)
                .metadata()
                .unwrap()
                .permissions()
                .mode();
            assert_eq!(mode & 0o777, 0o600, "{key}");
        }
        let error = init(folder).unwrap_err().to_string();
        assert!(error.contains("ca.pem"), "{error}");
        let error = issue(folder, "a.example", 30).unwrap_err().to_string();
        assert!(error.contains("a.example.pem"), "{error}");
    }

    #[test]
    fn what_expires_is_renewed_with_a_new_key() {
        let folder = tempfile::tempdir().unwrap();
        init(folder.path()).unwrap();
        issue(folder.path(), "soon", 5).unwrap();
        issue(folder.path(), "later", 300).unwrap();
        let key = std::fs::read(key_path(folder.path(), "soon")).unwrap();
        let renewed = renew(folder.path(), 30, 365).unwrap();
        assert_eq!(renewed.len(), 1);
        assert_eq!(renewed[0].host, "soon");
        assert!(renewed[0].days_left >= 364, "{renewed:?}");
        assert_ne!(key, std::fs::read(key_path(folder.path(), "soon")).unwrap());
        let hosts: Vec<_> = list(folder.path())
            .unwrap()
            .into_iter()
            .map(|one| one.host)
            .collect();
        assert_eq!(hosts, ["ca", "later", "soon"]);
    }

    #[test]
    fn a_name_that_is_none_and_a_damaged_file_are_named() {
        let folder = tempfile::tempdir().unwrap();
        init(folder.path()).unwrap();
        for host in ["", "ca", "../x", "-a", "a..b", "a b", "a/b"] {
            let error = issue(folder.path(), host, 1).unwrap_err();
            assert!(
                matches!(error, CertificateError::Host(_)),
                "{host}: {error}"
            );
        }
        for host in ["127.0.0.1", "::1", "a", "a-1.example"] {
            issue(folder.path(), host, 1).unwrap();
        }
        std::fs::write(authority_path(folder.path()), "nothing").unwrap();
        let error = issue(folder.path(), "b", 1).unwrap_err().to_string();
        assert!(error.contains("ca.pem"), "{error}");
        let error = list(folder.path()).unwrap_err().to_string();
        assert!(error.contains("ca.pem"), "{error}");
    }
}
