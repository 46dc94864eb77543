//! Who is at the other end: mutual TLS with the certificates of the pair, pinned to its authority and to the name in the configuration.

use crate::certificates::{authority_path, certificate_path, key_path};
use rustls::client::verify_server_name;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer, ServerName};
use rustls::server::{ParsedCertificate, WebPkiClientVerifier};
use rustls::{ClientConfig, RootCertStore, ServerConfig, version};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use thiserror::Error;

/// Why there is no identity, or why the other end is not who it must be.
#[derive(Debug, Error)]
pub enum IdentityError {
    /// A file cannot be used.
    #[error("{}: {reason}", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// Why.
        reason: String,
    },
    /// The name in the configuration is none.
    #[error("{0:?} is not the name of a host")]
    Name(String),
    /// The other end has no certificate, or one for somebody else.
    #[error("the certificate is not one of {peer}: {reason}")]
    Peer {
        /// Who it must be.
        peer: String,
        /// What was found.
        reason: String,
    },
}

/// What a host proves itself with, and what it asks of the other.
#[derive(Debug, Clone)]
pub struct Identity {
    /// For connections that this host opens.
    pub client: Arc<ClientConfig>,
    /// For connections that it accepts.
    pub server: Arc<ServerConfig>,
    peer: ServerName<'static>,
}

impl Identity {
    /// Reads the certificates of `host` from a folder; the other end must be `peer`.
    ///
    /// # Errors
    /// Which file cannot be used, and why.
    pub fn read(folder: &Path, host: &str, peer: &str) -> Result<Self, IdentityError> {
        let authority_file = authority_path(folder);
        let certificate_file = certificate_path(folder, host);
        let key_file = key_path(folder, host);
        fn wrong(path: &Path, error: impl std::fmt::Display) -> IdentityError {
            IdentityError::File {
                path: path.to_owned(),
                reason: error.to_string(),
            }
        }
        let authority = CertificateDer::from_pem_file(&authority_file)
            .map_err(|error| wrong(&authority_file, error))?;
        let certificate = CertificateDer::from_pem_file(&certificate_file)
            .map_err(|error| wrong(&certificate_file, error))?;
        let key =
            PrivateKeyDer::from_pem_file(&key_file).map_err(|error| wrong(&key_file, error))?;
        let mut roots = RootCertStore::empty();
        roots
            .add(authority)
            .map_err(|error| wrong(&authority_file, error))?;
        let roots = Arc::new(roots);
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let versions = [&version::TLS13];
        let client = ClientConfig::builder_with_provider(Arc::clone(&provider))
            .with_protocol_versions(&versions)
            .map_err(|error| wrong(&certificate_file, error))?
            .with_root_certificates(Arc::clone(&roots))
            .with_client_auth_cert(vec![certificate.clone()], key.clone_key())
            .map_err(|error| wrong(&certificate_file, error))?;
        let verifier =
            WebPkiClientVerifier::builder_with_provider(roots, Arc::clone(&provider)).build();
        let verifier = verifier.map_err(|error| wrong(&authority_file, error))?;
        let mut server = ServerConfig::builder_with_provider(provider)
            .with_protocol_versions(&versions)
            .map_err(|error| wrong(&certificate_file, error))?
            .with_client_cert_verifier(verifier)
            .with_single_cert(vec![certificate], key)
            .map_err(|error| wrong(&certificate_file, error))?;
        // No resumption: every connection proves itself anew.
        server.send_tls13_tickets = 0;
        server.session_storage = Arc::new(rustls::server::NoServerSessionStorage {});
        let peer_name = ServerName::try_from(peer.to_owned())
            .map_err(|_| IdentityError::Name(peer.to_owned()))?;
        Ok(Self {
            client: Arc::new(client),
            server: Arc::new(server),
            peer: peer_name,
        })
    }

    /// Who the other end must be.
    pub fn peer(&self) -> ServerName<'static> {
        self.peer.clone()
    }

    /// Checks that a client, whose certificate the authority signed, is the peer and not another host of the authority's.
    ///
    /// # Errors
    /// When it is not.
    pub fn check_client(
        &self,
        certificates: Option<&[CertificateDer<'_>]>,
    ) -> Result<(), IdentityError> {
        let wrong = |reason: String| IdentityError::Peer {
            peer: self.peer.to_str().into_owned(),
            reason,
        };
        let certificate = certificates
            .and_then(|certificates| certificates.first())
            .ok_or_else(|| wrong("there is none".to_owned()))?;
        let parsed =
            ParsedCertificate::try_from(certificate).map_err(|error| wrong(error.to_string()))?;
        verify_server_name(&parsed, &self.peer).map_err(|error| wrong(error.to_string()))
    }
}
