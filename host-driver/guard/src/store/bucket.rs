//! The objects of one memory in a store: every request with a time limit, tried again only until its deadline, every error with the object's name.

use super::configuration::{Kind, Limits, StoreTable};
use super::record::Damage;
use bytes::Bytes;
use futures_util::TryStreamExt;
use object_store::aws::{AmazonS3Builder, S3ConditionalPut};
use object_store::client::{HttpClient, HttpConnector};
use object_store::local::LocalFileSystem;
use object_store::path::Path as ObjectPath;
use object_store::{
    ClientOptions, Error, ObjectStore, ObjectStoreExt, PutMode, PutOptions, PutPayload,
    RetryConfig, UpdateVersion,
};
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use rustls::{ClientConfig, RootCertStore};
use serde::Deserialize;
use std::fmt;
use std::io;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};
use thiserror::Error;
use tokio::time::{sleep, timeout};

/// Why something in a store is not done.
#[derive(Debug, Error)]
pub enum StoreError {
    /// A file or folder of its configuration.
    #[error("{}: {reason}", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// Why.
        reason: String,
    },
    /// The client cannot be made.
    #[error("{store}: {reason}")]
    Client {
        /// The store.
        store: String,
        /// Why.
        reason: String,
    },
    /// A request failed until its deadline.
    #[error("{what} {object}: {reason}")]
    Request {
        /// Put, get, list or delete.
        what: &'static str,
        /// The object, with bucket and prefix.
        object: String,
        /// Why, the last time.
        reason: String,
    },
    /// An object is not what was put there.
    #[error("{object}: {damage}")]
    Damaged {
        /// The object, with bucket and prefix.
        object: String,
        /// What is wrong.
        damage: Damage,
    },
    /// An object that another one names is not there.
    #[error("{object}: {named_by} names it, and it is not there")]
    Missing {
        /// The object, with bucket and prefix.
        object: String,
        /// What names it.
        named_by: String,
    },
}

/// The version of an object, as the store tells it: two puts of the same bytes may have the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version(Option<String>, Option<String>);

/// How a conditional put went.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Conditional {
    /// It was done; the new version.
    Done(Version),
    /// Something else is there.
    Refused,
}

/// The objects of a memory.
#[derive(Clone)]
pub struct Bucket {
    store: Arc<dyn ObjectStore>,
    name: String,
    prefix: String,
    limits: Limits,
}

impl fmt::Debug for Bucket {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Bucket({})", self.name)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Keys {
    access_key_id: String,
    secret_access_key: String,
    session_token: Option<String>,
}

impl Keys {
    fn read(path: &Path) -> Result<Self, StoreError> {
        let wrong = |reason: String| StoreError::File {
            path: path.to_owned(),
            reason,
        };
        let mode = std::fs::metadata(path)
            .map_err(|error| wrong(error.to_string()))?
            .permissions()
            .mode();
        if mode & 0o077 != 0 {
            let mode = mode & 0o777;
            return Err(wrong(format!(
                "mode {mode:03o}: others may read the keys; 600 is needed"
            )));
        }
        let text = std::fs::read_to_string(path).map_err(|error| wrong(error.to_string()))?;
        // The message of the parser would show the line, and the key that is in it.
        toml::from_str(&text).map_err(|_| {
            wrong(
                "access_key_id, secret_access_key and session_token as TOML are needed".to_owned(),
            )
        })
    }

    fn from_environment() -> Result<Self, String> {
        let variable = |name: &str| {
            std::env::var(name)
                .map_err(|_| format!("no store.keys, and no {name} in the environment"))
        };
        Ok(Self {
            access_key_id: variable("AWS_ACCESS_KEY_ID")?,
            secret_access_key: variable("AWS_SECRET_ACCESS_KEY")?,
            session_token: std::env::var("AWS_SESSION_TOKEN").ok(),
        })
    }
}

/// The client of a store: its own authority, no proxy, no redirect.
#[derive(Debug)]
struct Connector(reqwest::Client);

impl HttpConnector for Connector {
    fn connect(&self, _: &ClientOptions) -> object_store::Result<HttpClient> {
        Ok(HttpClient::new(self.0.clone()))
    }
}

fn http_client(table: &StoreTable, limits: Limits) -> Result<reqwest::Client, StoreError> {
    let path = &table.authority;
    let wrong = |reason: String| StoreError::File {
        path: path.clone(),
        reason,
    };
    let mut roots = RootCertStore::empty();
    let plain = table
        .endpoint
        .as_ref()
        .is_some_and(|endpoint| endpoint.starts_with("http:"));
    if !plain {
        let certificates =
            CertificateDer::pem_file_iter(path).map_err(|error| wrong(error.to_string()))?;
        for certificate in certificates {
            let certificate = certificate.map_err(|error| wrong(error.to_string()))?;
            roots
                .add(certificate)
                .map_err(|error| wrong(error.to_string()))?;
        }
        if roots.is_empty() {
            return Err(wrong("no certificate in it".to_owned()));
        }
    }
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let tls = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|error| wrong(error.to_string()))?
        .with_root_certificates(roots)
        .with_no_client_auth();
    reqwest::Client::builder()
        .tls_backend_preconfigured(tls)
        .https_only(!plain)
        .no_proxy()
        .redirect(reqwest::redirect::Policy::none())
        .connect_timeout(limits.connect)
        .timeout(limits.request)
        .pool_max_idle_per_host(usize::try_from(table.objects_under_way).unwrap_or(1))
        .build()
        .map_err(|error| wrong(error.to_string()))
}

impl Bucket {
    /// The store of a configuration, which has been checked. Nothing is sent yet.
    ///
    /// # Errors
    /// Which file of it cannot be used.
    pub fn open(table: &StoreTable) -> Result<Self, StoreError> {
        let limits = table.limits();
        let store: Arc<dyn ObjectStore> = match table.kind {
            Kind::Files => {
                let folder = table.folder.clone().unwrap_or_default();
                let wrong = |error: &dyn fmt::Display| StoreError::File {
                    path: folder.clone(),
                    reason: error.to_string(),
                };
                crate::stable_file::create_private_folder(&folder)
                    .map_err(|error| wrong(&error))?;
                let files =
                    LocalFileSystem::new_with_prefix(&folder).map_err(|error| wrong(&error))?;
                Arc::new(files.with_fsync(true))
            }
            Kind::S3 => Arc::new(Self::s3(table, limits)?),
        };
        Ok(Self::new(
            store,
            Self::name_of(table),
            &table.prefix,
            limits,
        ))
    }

    /// Objects below a prefix of a store, which errors call `name`.
    pub fn new(store: Arc<dyn ObjectStore>, name: String, prefix: &str, limits: Limits) -> Self {
        Self {
            store,
            name,
            prefix: prefix.to_owned(),
            limits,
        }
    }

    fn name_of(table: &StoreTable) -> String {
        match table.kind {
            Kind::Files => {
                let folder = table.folder.clone().unwrap_or_default();
                format!("{}/{}", folder.display(), table.prefix)
            }
            Kind::S3 => {
                let bucket = table.bucket.clone().unwrap_or_default();
                format!("s3://{bucket}/{}", table.prefix)
            }
        }
    }

    fn s3(table: &StoreTable, limits: Limits) -> Result<object_store::aws::AmazonS3, StoreError> {
        let wrong = |reason: String| StoreError::Client {
            store: Self::name_of(table),
            reason,
        };
        let keys = match &table.keys {
            Some(path) => Keys::read(path)?,
            None => Keys::from_environment().map_err(wrong)?,
        };
        let endpoint = table.endpoint.clone().unwrap_or_default();
        let plain = endpoint.starts_with("http:");
        let mut builder = AmazonS3Builder::new()
            .with_endpoint(endpoint)
            .with_bucket_name(table.bucket.clone().unwrap_or_default())
            .with_region(&table.region)
            .with_access_key_id(keys.access_key_id)
            .with_secret_access_key(keys.secret_access_key)
            .with_allow_http(plain)
            // What goes over TLS, and has a checksum for each page, need not be hashed once more.
            .with_unsigned_payload(!plain)
            .with_conditional_put(S3ConditionalPut::ETagMatch)
            // What is tried again, and until when, is decided here: a conditional put that the client repeated would refuse itself.
            .with_retry(RetryConfig {
                max_retries: 0,
                ..RetryConfig::default()
            })
            .with_http_connector(Connector(http_client(table, limits)?));
        if let Some(token) = keys.session_token {
            builder = builder.with_token(token);
        }
        builder.build().map_err(|error| wrong(error.to_string()))
    }

    /// The name of an object for people.
    pub fn full_name(&self, name: &str) -> String {
        format!("{}/{name}", self.name)
    }

    /// Limits of requests.
    pub fn limits(&self) -> Limits {
        self.limits
    }

    fn path(&self, name: &str) -> ObjectPath {
        ObjectPath::from(format!("{}/{name}", self.prefix))
    }

    fn failed(&self, what: &'static str, name: &str, reason: impl fmt::Display) -> StoreError {
        StoreError::Request {
            what,
            object: self.full_name(name),
            reason: reason.to_string(),
        }
    }

    /// Does something until it works or its deadline is over.
    async fn until<T, F>(
        &self,
        what: &'static str,
        name: &str,
        deadline: Instant,
        mut attempt: impl FnMut() -> F,
    ) -> Result<T, StoreError>
    where
        F: Future<Output = object_store::Result<T>>,
    {
        loop {
            let left = deadline.saturating_duration_since(Instant::now());
            let limit = left.min(self.limits.request);
            let reason = match timeout(limit, attempt()).await {
                Ok(Ok(done)) => return Ok(done),
                Ok(Err(error)) => {
                    let reason = reason_of(&error);
                    if is_final(&error) {
                        return Err(self.failed(what, name, reason));
                    }
                    reason
                }
                Err(_) => format!("no answer within {limit:?}"),
            };
            if Instant::now() + self.limits.retry >= deadline {
                return Err(self.failed(what, name, reason));
            }
            sleep(self.limits.retry).await;
        }
    }

    fn deadline(&self) -> Instant {
        Instant::now() + self.limits.object
    }

    /// Puts an object, whatever is there.
    ///
    /// # Errors
    /// When that failed until the deadline. It may be there all the same, or come later.
    pub async fn put(&self, name: &str, bytes: &Bytes) -> Result<(), StoreError> {
        let path = self.path(name);
        let put = || {
            let payload = PutPayload::from(bytes.clone());
            self.store.put(&path, payload)
        };
        self.until("put", name, self.deadline(), put).await?;
        Ok(())
    }

    /// Puts an object in place of a version, or where there is nothing: once, without trying again.
    ///
    /// # Errors
    /// When it is not known how that went.
    pub async fn put_if(
        &self,
        name: &str,
        bytes: &[u8],
        replaces: Option<&Version>,
    ) -> Result<Conditional, StoreError> {
        let mode = match replaces {
            None => PutMode::Create,
            Some(Version(e_tag, version)) => PutMode::Update(UpdateVersion {
                e_tag: e_tag.clone(),
                version: version.clone(),
            }),
        };
        let payload = PutPayload::from(bytes.to_vec());
        let path = self.path(name);
        let put = self.store.put_opts(&path, payload, PutOptions::from(mode));
        match timeout(self.limits.request, put).await {
            Ok(Ok(done)) => Ok(Conditional::Done(Version(done.e_tag, done.version))),
            Ok(Err(Error::AlreadyExists { .. } | Error::Precondition { .. })) => {
                Ok(Conditional::Refused)
            }
            Ok(Err(error)) => Err(self.failed("put", name, reason_of(&error))),
            Err(_) => {
                let reason = format!("no answer within {:?}", self.limits.request);
                Err(self.failed("put", name, reason))
            }
        }
    }

    /// Gets an object with its version; nothing where there is none.
    ///
    /// # Errors
    /// When that failed until the deadline.
    pub async fn get(&self, name: &str) -> Result<Option<(Bytes, Version)>, StoreError> {
        self.get_within(name, self.limits.object).await
    }

    /// The same, with another deadline.
    ///
    /// # Errors
    /// When that failed until the deadline.
    pub async fn get_within(
        &self,
        name: &str,
        limit: Duration,
    ) -> Result<Option<(Bytes, Version)>, StoreError> {
        let path = self.path(name);
        let get = || async {
            match self.store.get(&path).await {
                Ok(found) => {
                    let version = Version(found.meta.e_tag.clone(), found.meta.version.clone());
                    Ok(Some((found.bytes().await?, version)))
                }
                Err(Error::NotFound { .. }) => Ok(None),
                Err(error) => Err(error),
            }
        };
        self.until("get", name, Instant::now() + limit, get).await
    }

    /// The names of the objects in a folder and below.
    ///
    /// # Errors
    /// When that failed until the deadline.
    pub async fn list(&self, folder: &str) -> Result<Vec<String>, StoreError> {
        let path = self.path(folder);
        let list = || async {
            let found = self.store.list(Some(&path)).try_collect::<Vec<_>>().await?;
            Ok(found)
        };
        let found = self.until("list", folder, self.deadline(), list).await?;
        let below = format!("{}/", self.prefix);
        Ok(found
            .iter()
            .filter_map(|object| object.location.as_ref().strip_prefix(&below))
            .map(str::to_owned)
            .collect())
    }

    /// Deletes an object, if it is there.
    ///
    /// # Errors
    /// When that failed until the deadline.
    pub async fn delete(&self, name: &str) -> Result<(), StoreError> {
        let path = self.path(name);
        let delete = || async {
            match self.store.delete(&path).await {
                Err(Error::NotFound { .. }) => Ok(()),
                other => other,
            }
        };
        self.until("delete", name, self.deadline(), delete).await
    }
}

/// The reason that lies deepest, with what is around it: clients hide what happened behind several layers.
fn reason_of(error: &Error) -> String {
    let mut text = error.to_string();
    let mut source = std::error::Error::source(error);
    while let Some(inner) = source {
        let reason = inner.to_string();
        if !text.contains(&reason) {
            text = format!("{text}: {reason}");
        }
        source = inner.source();
    }
    text
}

/// Trying again would not help.
fn is_final(error: &Error) -> bool {
    matches!(
        error,
        Error::InvalidPath { .. }
            | Error::NotSupported { .. }
            | Error::NotImplemented { .. }
            | Error::PermissionDenied { .. }
            | Error::Unauthenticated { .. }
            | Error::UnknownConfigurationKey { .. }
    )
}

impl From<StoreError> for io::Error {
    fn from(error: StoreError) -> Self {
        Self::other(error)
    }
}
