//! The record in etcd, through its JSON gateway, with client certificates.
//!
//! ```text
//!   PREFIX/generation  "7"        who owns it: changed together, in one transaction that compares the generation
//!   PREFIX/owner       "first"
//!   PREFIX/lease       "7"        is there while the owner's lease lasts: bound to a lease of etcd's
//! ```
//! A request that changes something takes a new lease of etcd's first, which therefore begins after the request, as the protocol assumes, and binds
//! the key to it in the same transaction. Only the lease of a swap is there before, so that a take-over does not wait for it: who reads the record
//! asks for one in advance that lasts longer by more than the time within which it is used. What is left of it is never less than what a lease
//! that is asked for with the swap would last. The gateway rather than a gRPC client: three calls, and no code generator in the build.

use super::ArbiterError;
use crate::protocol::{Generation, HostId, Record, Reply, Request};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::{ClientConfig, RootCertStore};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// A lease that is asked for in advance lasts so many seconds longer than others.
const SPARE_S: u64 = 3;
/// It is used within this time, by a clock that may be slower than etcd's.
const SPARE_AGE: Duration = Duration::from_millis(2500);
/// Another one is asked for after this time.
const SPARE_RENEWED: Duration = Duration::from_millis(1000);

/// Where etcd is, and how this host proves who it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EtcdConfiguration {
    /// Addresses, such as `https://10.0.0.3:2379`; one after the other is asked until one answers.
    pub endpoints: Vec<String>,
    /// Prefix of the keys: one for each memory.
    pub prefix: String,
    /// Lease, in seconds.
    pub lease_s: u64,
    /// Longest wait for an answer.
    pub request: Duration,
    /// Certificate of etcd's authority.
    pub authority_file: PathBuf,
    /// Certificate of this host.
    pub certificate_file: PathBuf,
    /// Private key of this host.
    pub key_file: PathBuf,
}

/// A client.
#[derive(Debug, Clone)]
pub struct Etcd {
    me: HostId,
    configuration: Arc<EtcdConfiguration>,
    client: reqwest::Client,
    spare: Arc<Mutex<Option<Spare>>>,
}

/// A lease for the next swap.
#[derive(Debug)]
struct Spare {
    lease: String,
    /// Before it was asked for.
    asked: Instant,
}

fn name(host: HostId) -> &'static str {
    match host {
        HostId::First => "first",
        HostId::Second => "second",
    }
}

fn encoded(text: &str) -> String {
    STANDARD.encode(text)
}

fn unreachable(error: impl std::fmt::Display) -> ArbiterError {
    ArbiterError::Unreachable(error.to_string())
}

fn no_answer(what: impl std::fmt::Display) -> ArbiterError {
    ArbiterError::Answer(format!("etcd: {what}"))
}

fn file_error(path: &Path) -> impl Fn(&dyn std::fmt::Display) -> ArbiterError + use<> {
    let path = path.display().to_string();
    move |reason| ArbiterError::File {
        path: path.clone(),
        reason: reason.to_string(),
    }
}

impl Etcd {
    /// A client for this host.
    ///
    /// # Errors
    /// Which file cannot be used.
    pub fn new(me: HostId, configuration: EtcdConfiguration) -> Result<Self, ArbiterError> {
        let mut roots = RootCertStore::empty();
        let wrong = file_error(&configuration.authority_file);
        let authority = CertificateDer::from_pem_file(&configuration.authority_file)
            .map_err(|error| wrong(&error))?;
        roots.add(authority).map_err(|error| wrong(&error))?;
        let wrong = file_error(&configuration.certificate_file);
        let certificate = CertificateDer::from_pem_file(&configuration.certificate_file)
            .map_err(|error| wrong(&error))?;
        let wrong_key = file_error(&configuration.key_file);
        let key = PrivateKeyDer::from_pem_file(&configuration.key_file)
            .map_err(|error| wrong_key(&error))?;
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let tls = ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .map_err(|error| wrong(&error))?
            .with_root_certificates(roots)
            .with_client_auth_cert(vec![certificate], key)
            .map_err(|error| wrong(&error))?;
        let client = reqwest::Client::builder()
            .tls_backend_preconfigured(tls)
            .https_only(true)
            .no_proxy()
            .timeout(configuration.request)
            .build()
            .map_err(unreachable)?;
        Ok(Self {
            me,
            configuration: Arc::new(configuration),
            client,
            spare: Arc::default(),
        })
    }

    fn key(&self, key: &str) -> String {
        encoded(&format!("{}/{key}", self.configuration.prefix))
    }

    /// Posts to the first endpoint that answers.
    async fn post(&self, path: &str, body: &Value) -> Result<Value, ArbiterError> {
        let mut last = no_answer("no endpoint");
        for endpoint in &self.configuration.endpoints {
            let url = format!("{}{path}", endpoint.trim_end_matches('/'));
            let answer = async {
                let response = self.client.post(&url).json(body).send().await?;
                response.error_for_status()?.json::<Value>().await
            };
            match answer.await {
                Ok(value) => return Ok(value),
                Err(error) => last = unreachable(error),
            }
        }
        Err(last)
    }

    fn spare(&self) -> MutexGuard<'_, Option<Spare>> {
        // Whoever panicked left a whole one.
        self.spare.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Asks for a lease for the next swap, unless there is one that is new.
    async fn prepare(&self) {
        let asked = Instant::now();
        let is_new = |spare: &Spare| asked.duration_since(spare.asked) < SPARE_RENEWED;
        if self.spare().as_ref().is_some_and(is_new) {
            return;
        }
        // Without one, the swap asks.
        if let Ok(lease) = self.grant(SPARE_S).await {
            *self.spare() = Some(Spare { lease, asked });
        }
    }

    /// Takes a lease, which lasts so much longer than the configured time; its number.
    async fn grant(&self, longer_s: u64) -> Result<String, ArbiterError> {
        let wanted = self.configuration.lease_s + longer_s;
        let answer = self
            .post("/v3/lease/grant", &json!({"TTL": wanted.to_string()}))
            .await?;
        let text = |key: &str| answer[key].as_str().map(str::to_owned);
        let granted = text("TTL").and_then(|seconds| seconds.parse::<u64>().ok());
        match (text("ID"), granted) {
            (Some(id), Some(granted)) if granted >= wanted => Ok(id),
            (_, granted) => Err(no_answer(format_args!(
                "a lease of {wanted} s was asked for, granted is {granted:?}"
            ))),
        }
    }

    /// A transaction: if all compares hold, the puts; then what the keys say.
    async fn transaction(
        &self,
        compare: Vec<Value>,
        puts: Vec<Value>,
    ) -> Result<Reply, ArbiterError> {
        let ranges: Vec<Value> = ["generation", "owner", "lease"]
            .iter()
            .map(|key| json!({"requestRange": {"key": self.key(key)}}))
            .collect();
        let puts = puts.into_iter().map(|put| json!({"requestPut": put}));
        let success: Vec<Value> = puts.chain(ranges.clone()).collect();
        let body = json!({"compare": compare, "success": success, "failure": ranges});
        let answer = self.post("/v3/kv/txn", &body).await?;
        parse(&answer)
    }

    fn equals(&self, key: &str, value: &str) -> Value {
        json!({"target": "VALUE", "result": "EQUAL", "key": self.key(key), "value": encoded(value)})
    }

    fn is_absent(&self, key: &str) -> Value {
        json!({"target": "CREATE", "result": "EQUAL", "key": self.key(key), "create_revision": "0"})
    }

    fn put(&self, key: &str, value: &str) -> Value {
        json!({"key": self.key(key), "value": encoded(value)})
    }

    fn put_lease(&self, generation: Generation, lease: &str) -> Value {
        json!({"key": self.key("lease"), "value": encoded(&generation.to_string()), "lease": lease})
    }

    /// Asks, and makes the record of a memory that is new: the first host's, in generation 1.
    ///
    /// # Errors
    /// When there is no answer in time.
    pub async fn ask(&self, request: Request) -> Result<Reply, ArbiterError> {
        match self.ask_once(request).await {
            Err(ArbiterError::Answer(reason)) if reason == NO_RECORD => {
                if self.me != HostId::First {
                    return Err(ArbiterError::Answer(reason));
                }
                let puts = vec![
                    self.put("generation", "1"),
                    self.put("owner", name(self.me)),
                ];
                // Somebody may have been faster: either way it is there then.
                self.transaction(vec![self.is_absent("generation")], puts)
                    .await?;
                self.ask_once(request).await
            }
            other => other,
        }
    }

    async fn swap(
        &self,
        expected: Generation,
        lapsed_only: bool,
        lease: &str,
    ) -> Result<Reply, ArbiterError> {
        let mut compare = vec![self.equals("generation", &expected.to_string())];
        if lapsed_only {
            compare.push(self.is_absent("lease"));
        }
        let puts = vec![
            self.put("generation", &(expected + 1).to_string()),
            self.put("owner", name(self.me)),
            self.put_lease(expected + 1, lease),
        ];
        self.transaction(compare, puts).await
    }

    async fn ask_once(&self, request: Request) -> Result<Reply, ArbiterError> {
        match request {
            Request::Read => {
                let reply = self.transaction(Vec::new(), Vec::new()).await?;
                let client = self.clone();
                // The answer does not wait for it; it ends with its request.
                tokio::spawn(async move { client.prepare().await });
                Ok(Reply {
                    done: true,
                    ..reply
                })
            }
            Request::Swap {
                expected,
                lapsed_only,
            } => {
                let spare = self.spare().take();
                if let Some(spare) = spare.filter(|spare| spare.asked.elapsed() < SPARE_AGE)
                    && let Ok(reply) = self.swap(expected, lapsed_only, &spare.lease).await
                {
                    return Ok(reply);
                }
                // Or etcd has lost that lease.
                let lease = self.grant(0).await?;
                self.swap(expected, lapsed_only, &lease).await
            }
            Request::Renew { generation } => {
                let lease = self.grant(0).await?;
                let compare = vec![
                    self.equals("generation", &generation.to_string()),
                    self.equals("owner", name(self.me)),
                ];
                let puts = vec![self.put_lease(generation, &lease)];
                self.transaction(compare, puts).await
            }
        }
    }
}

const NO_RECORD: &str = "etcd: there is no record of this memory";

/// The values of the three keys, which end every transaction.
fn parse(answer: &Value) -> Result<Reply, ArbiterError> {
    let responses = answer["responses"].as_array();
    let responses = responses.ok_or_else(|| no_answer("a transaction without responses"))?;
    let ranges: Vec<&Value> = responses
        .iter()
        .filter_map(|response| response.get("response_range"))
        .collect();
    let [generation, owner, lease] = ranges[..] else {
        return Err(no_answer("a transaction without the three keys"));
    };
    let value = |range: &Value| -> Option<String> {
        let bytes = STANDARD.decode(range["kvs"][0]["value"].as_str()?).ok()?;
        String::from_utf8(bytes).ok()
    };
    let Some(generation) = value(generation) else {
        return Err(ArbiterError::Answer(NO_RECORD.to_owned()));
    };
    let generation = generation
        .parse()
        .map_err(|_| no_answer(format_args!("generation {generation:?} is no number")))?;
    let owner = match value(owner).as_deref() {
        Some("first") => HostId::First,
        Some("second") => HostId::Second,
        other => return Err(no_answer(format_args!("owner {other:?} is nobody"))),
    };
    Ok(Reply {
        record: Record {
            generation,
            owner,
            // By etcd's clock, which the hosts do not know.
            lease_end_ms: 0,
        },
        lapsed: value(lease).is_none(),
        done: answer["succeeded"].as_bool() == Some(true),
    })
}
