//! moto's S3 server on loopback, in the Python environment that `cargo xtask setup` makes.

use super::{LIMIT, Process};
use outrigger_guard::certificates;
use outrigger_guard::store::{Bucket, StoreTable};
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use std::fs;
use std::io::{BufRead, BufReader};
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::Instant;

/// How the server treats conditional puts; see `s3_server.py`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Manner {
    Atomic,
    Plain,
    Racy,
    Deaf,
}

/// A server with one bucket. Its objects are gone with its process.
pub struct S3 {
    pub folder: tempfile::TempDir,
    pub port: u16,
    /// Whose certificate it shows, over TLS.
    pub authority: Option<PathBuf>,
    manner: Manner,
    process: Option<Process>,
}

/// The project's Python, from where this test program is: TARGET/release/deps.
fn python() -> PathBuf {
    let program = std::env::current_exe().unwrap();
    let there = program
        .ancestors()
        .map(|folder| folder.join("tools/venv/bin/python"))
        .find(|python| python.is_file());
    there.expect("tools/venv below the target folder; `cargo xtask setup` makes it")
}

const SCRIPT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/support/s3_server.py");
pub const BUCKET: &str = "outrigger";
const ADDRESS: &str = "127.0.0.1";

impl S3 {
    /// Starts one and makes its bucket.
    pub fn start(manner: Manner) -> Self {
        Self::start_with(manner, false)
    }

    /// One that is spoken to over TLS.
    pub fn start_over_tls(manner: Manner) -> Self {
        Self::start_with(manner, true)
    }

    fn start_with(manner: Manner, over_tls: bool) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let keys = folder.path().join("keys.toml");
        fs::write(
            &keys,
            "access_key_id = \"me\"\nsecret_access_key = \"not a secret\"\n",
        )
        .unwrap();
        fs::set_permissions(&keys, fs::Permissions::from_mode(0o600)).unwrap();
        let authority = over_tls.then(|| {
            certificates::init(folder.path()).unwrap();
            certificates::issue(folder.path(), ADDRESS, 30).unwrap();
            certificates::authority_path(folder.path())
        });
        let mut s3 = Self {
            folder,
            port: 0,
            authority,
            manner,
            process: None,
        };
        s3.resume();
        s3
    }

    /// Starts it (again, at the same port), without objects.
    pub fn resume(&mut self) {
        let manner = format!("{:?}", self.manner).to_lowercase();
        let mut command = Command::new(python());
        command.args([SCRIPT, &manner, &self.port.to_string()]);
        if self.authority.is_some() {
            let folder = self.folder.path();
            command.arg(certificates::certificate_path(folder, ADDRESS));
            command.arg(certificates::key_path(folder, ADDRESS));
        }
        let mut child = command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let output = child.stdout.take().unwrap();
        self.process = Some(Process(child));
        let mut line = String::new();
        BufReader::new(output).read_line(&mut line).unwrap();
        self.port = line
            .trim()
            .parse()
            .unwrap_or_else(|_| panic!("moto does not start; `cargo xtask setup` installs it"));
        let url = format!("{}/{BUCKET}", self.endpoint());
        // Whom the request is signed for tells moto which service is meant.
        let credential = "AWS4-HMAC-SHA256 Credential=me/20250101/us-east-1/s3/aws4_request, \
                          SignedHeaders=host, Signature=0";
        let runtime = tokio::runtime::Runtime::new().unwrap();
        runtime.block_on(async {
            let client = self.client();
            let end = Instant::now() + LIMIT;
            loop {
                let put = client.put(&url).header("authorization", credential);
                match put.send().await {
                    Ok(answer) if answer.status().is_success() => return,
                    other => assert!(Instant::now() < end, "the bucket: {other:?}"),
                }
            }
        });
    }

    /// Stops it, with all that it has, or lets it go on.
    pub fn stand_still(&self, stand: bool) {
        let process = self.process.as_ref().unwrap();
        let pid = rustix::process::Pid::from_child(&process.0);
        let signal = match stand {
            true => rustix::process::Signal::STOP,
            false => rustix::process::Signal::CONT,
        };
        rustix::process::kill_process(pid, signal).unwrap();
    }

    /// kill -9.
    pub fn kill(&mut self) {
        self.process = None;
    }

    /// A table for a memory in it.
    pub fn table(&self, prefix: &str) -> String {
        let authority = self.authority.as_ref().map_or(String::new(), |file| {
            format!("authority = \"{}\"\n", file.display())
        });
        format!(
            "[store]\nkind = \"s3\"\nendpoint = \"{}\"\nbucket = \"{BUCKET}\"\nkeys = \"{}\"\n\
             prefix = \"{prefix}\"\nlinger_ms = 20\nlook_ms = 50\nretry_ms = 20\n{authority}",
            self.endpoint(),
            self.folder.path().join("keys.toml").display()
        )
    }

    /// The same, read.
    pub fn store(&self, prefix: &str) -> StoreTable {
        #[derive(serde::Deserialize)]
        struct Tables {
            store: StoreTable,
        }
        let tables: Tables = toml::from_str(&self.table(prefix)).unwrap();
        tables.store.check().unwrap();
        tables.store
    }

    /// The objects of a memory.
    pub fn bucket(&self, prefix: &str) -> Bucket {
        Bucket::open(&self.store(prefix)).unwrap()
    }

    fn endpoint(&self) -> String {
        let scheme = if self.authority.is_some() {
            "https"
        } else {
            "http"
        };
        format!("{scheme}://{ADDRESS}:{}", self.port)
    }

    fn client(&self) -> reqwest::Client {
        let mut roots = rustls::RootCertStore::empty();
        if let Some(file) = &self.authority {
            roots
                .add(CertificateDer::from_pem_file(file).unwrap())
                .unwrap();
        }
        let provider = std::sync::Arc::new(rustls::crypto::ring::default_provider());
        let tls = rustls::ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_root_certificates(roots)
            .with_no_client_auth();
        reqwest::Client::builder()
            .tls_backend_preconfigured(tls)
            .no_proxy()
            .build()
            .unwrap()
    }
}
