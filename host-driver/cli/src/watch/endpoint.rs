//! The endpoint for Prometheus: `GET /metrics` over HTTP/1.1, answered by a thread of its own from the last sample.
//!
//! At most [`MOST_CONNECTIONS`] at a time, each for at most [`LONGEST_CONNECTION`]: a client that stalls costs nobody anything.

use super::metrics::CONTENT_TYPE;
use super::metrics_address::MetricsAddress;
use anyhow::Context;
use http_body_util::Full;
use hyper::body::{Bytes, Incoming};
use hyper::header::{ALLOW, CONTENT_TYPE as CONTENT_TYPE_HEADER};
use hyper::rt::{Read, Write};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Method, Request, Response, StatusCode};
use hyper_util::rt::{TokioIo, TokioTimer};
use outrigger_device::OwnedSocket;
use std::convert::Infallible;
use std::io;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::Duration;
use tokio::net::{TcpListener, UnixListener};
use tokio::sync::{Semaphore, oneshot};

/// Connections that are served at a time; more are closed at once.
const MOST_CONNECTIONS: usize = 16;
/// A connection is closed after so long.
const LONGEST_CONNECTION: Duration = Duration::from_secs(10);
/// Pause after the operating system could not give a connection, for want of descriptors for instance.
const PAUSE: Duration = Duration::from_millis(100);

/// The last sample's text.
type Latest = Arc<Mutex<Bytes>>;

enum Listener {
    Unix(UnixListener),
    Loopback(TcpListener),
}

/// Serves until it is dropped.
pub(super) struct MetricsEndpoint {
    address: MetricsAddress,
    latest: Latest,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
    _socket: Option<OwnedSocket>,
}

fn lock(latest: &Latest) -> MutexGuard<'_, Bytes> {
    // Only whole texts are stored, so that a panic elsewhere leaves a good one.
    latest.lock().unwrap_or_else(PoisonError::into_inner)
}

impl MetricsEndpoint {
    /// Begins to serve; nothing at first.
    ///
    /// # Errors
    /// When the address cannot be had.
    pub(super) fn serve(address: &MetricsAddress) -> anyhow::Result<Self> {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .context("no runtime for the endpoint")?;
        let _guard = runtime.enter();
        let (listener, address, socket) = match address {
            MetricsAddress::Unix(path) => {
                let socket = OwnedSocket::create(path)?;
                let copy = socket.listener().try_clone();
                let listener = copy.and_then(UnixListener::from_std);
                let listener = listener.with_context(|| path.display().to_string())?;
                (Listener::Unix(listener), address.clone(), Some(socket))
            }
            MetricsAddress::Loopback(wanted) => {
                let listener = runtime.block_on(TcpListener::bind(wanted));
                let listener = listener.with_context(|| wanted.to_string())?;
                let local = listener.local_addr().with_context(|| wanted.to_string())?;
                let address = MetricsAddress::Loopback(local);
                (Listener::Loopback(listener), address, None)
            }
        };
        let latest = Latest::default();
        let (stop, stopped) = oneshot::channel();
        let served = Arc::clone(&latest);
        let thread = thread::Builder::new()
            .name("metrics".to_owned())
            .spawn(move || {
                runtime.block_on(async {
                    tokio::select! {
                        () = accept(listener, served) => {}
                        _ = stopped => {}
                    }
                });
            })
            .context("no thread for the endpoint")?;
        Ok(Self {
            address,
            latest,
            stop: Some(stop),
            thread: Some(thread),
            _socket: socket,
        })
    }

    /// Where it is served; with the port that was found when any was asked for.
    pub(super) fn address(&self) -> &MetricsAddress {
        &self.address
    }

    /// Serves this text from now on.
    pub(super) fn publish(&self, text: String) {
        *lock(&self.latest) = Bytes::from(text);
    }
}

impl Drop for MetricsEndpoint {
    fn drop(&mut self) {
        drop(self.stop.take());
        if let Some(thread) = self.thread.take() {
            // It serves and nothing else: that it panicked has no consequence.
            let _ = thread.join();
        }
    }
}

async fn accept(listener: Listener, latest: Latest) {
    let places = Arc::new(Semaphore::new(MOST_CONNECTIONS));
    loop {
        let result: io::Result<()> = match &listener {
            Listener::Unix(listener) => listener
                .accept()
                .await
                .map(|(stream, _)| begin(stream, &places, &latest)),
            Listener::Loopback(listener) => listener
                .accept()
                .await
                .map(|(stream, _)| begin(stream, &places, &latest)),
        };
        if result.is_err() {
            tokio::time::sleep(PAUSE).await;
        }
    }
}

/// Serves a connection beside the others, or closes it when there are too many.
fn begin<S>(stream: S, places: &Arc<Semaphore>, latest: &Latest)
where
    S: tokio::io::AsyncRead + tokio::io::AsyncWrite + Unpin + Send + 'static,
{
    let Ok(place) = Arc::clone(places).try_acquire_owned() else {
        return;
    };
    let latest = Arc::clone(latest);
    tokio::spawn(async move {
        let connection = connection(TokioIo::new(stream), latest);
        // A client that breaks off, or is too slow, is its own problem.
        let _ = tokio::time::timeout(LONGEST_CONNECTION, connection).await;
        drop(place);
    });
}

async fn connection<S: Read + Write + Unpin>(stream: S, latest: Latest) -> hyper::Result<()> {
    let service = service_fn(move |request| {
        let response = answer(&request, &latest);
        async { Ok::<_, Infallible>(response) }
    });
    http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(LONGEST_CONNECTION)
        .keep_alive(false)
        .serve_connection(stream, service)
        .await
}

fn answer(request: &Request<Incoming>, latest: &Latest) -> Response<Full<Bytes>> {
    let (status, header, body) = match (request.uri().path(), request.method()) {
        ("/metrics", &Method::GET | &Method::HEAD) => {
            let header = (CONTENT_TYPE_HEADER, CONTENT_TYPE);
            (StatusCode::OK, header, lock(latest).clone())
        }
        ("/metrics", _) => (
            StatusCode::METHOD_NOT_ALLOWED,
            (ALLOW, "GET, HEAD"),
            Bytes::new(),
        ),
        _ => {
            let header = (CONTENT_TYPE_HEADER, "text/plain; charset=utf-8");
            let text = Bytes::from_static(b"see /metrics\n");
            (StatusCode::NOT_FOUND, header, text)
        }
    };
    let mut response = Response::new(Full::new(body));
    *response.status_mut() = status;
    let (name, value) = header;
    response
        .headers_mut()
        .insert(name, hyper::header::HeaderValue::from_static(value));
    response
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::{Read as _, Write as _};
    use std::net::TcpStream;
    use std::os::unix::net::UnixStream;

    /// Longest wait for an answer in these tests.
    const LIMIT: Duration = Duration::from_secs(30);

    fn any_port() -> MetricsEndpoint {
        let address = "127.0.0.1:0".parse().expect("an address");
        MetricsEndpoint::serve(&address).expect("served")
    }

    fn connect(endpoint: &MetricsEndpoint) -> TcpStream {
        let MetricsAddress::Loopback(address) = endpoint.address() else {
            panic!("a port was asked for");
        };
        let stream = TcpStream::connect(address).expect("connects");
        stream.set_read_timeout(Some(LIMIT)).expect("a limit");
        stream
    }

    fn ask(stream: &mut TcpStream, line: &str) -> String {
        write!(stream, "{line} HTTP/1.1\r\nhost: x\r\n\r\n").expect("asked");
        let mut answer = String::new();
        stream.read_to_string(&mut answer).expect("answered");
        answer
    }

    #[test]
    fn the_last_text_is_served_and_nothing_else() {
        let endpoint = any_port();
        endpoint.publish("one\n".to_owned());
        endpoint.publish("two\n".to_owned());
        let answer = ask(&mut connect(&endpoint), "GET /metrics");
        assert!(answer.starts_with("HTTP/1.1 200 "), "{answer}");
        assert!(
            answer.contains(CONTENT_TYPE) && answer.ends_with("\r\n\r\ntwo\n"),
            "{answer}"
        );
        let answer = ask(&mut connect(&endpoint), "GET /../etc/passwd");
        assert!(answer.starts_with("HTTP/1.1 404 "), "{answer}");
        let answer = ask(&mut connect(&endpoint), "POST /metrics");
        assert!(answer.starts_with("HTTP/1.1 405 "), "{answer}");
        let answer = ask(&mut connect(&endpoint), "\0\u{1}nonsense");
        assert!(answer.starts_with("HTTP/1.1 400 "), "{answer}");
    }

    #[test]
    fn silent_clients_take_their_places_only_and_the_end_waits_for_nobody() {
        let endpoint = any_port();
        endpoint.publish("text\n".to_owned());
        let silent: Vec<TcpStream> = (0..MOST_CONNECTIONS).map(|_| connect(&endpoint)).collect();
        let mut refused = connect(&endpoint);
        let mut byte = [0];
        assert_eq!(
            refused.read(&mut byte).unwrap_or(0),
            0,
            "one more is closed at once"
        );
        drop(silent);
        // Its place becomes free when the server has seen that the client is gone.
        let answered = (0..1000).any(|_| {
            let mut stream = connect(&endpoint);
            let _ = write!(stream, "GET /metrics HTTP/1.1\r\nhost: x\r\n\r\n");
            let mut answer = String::new();
            stream.read_to_string(&mut answer).is_ok() && answer.ends_with("text\n")
        });
        assert!(answered);
        let _silent = connect(&endpoint);
        drop(endpoint);
    }

    #[test]
    fn a_socket_is_the_users_alone_and_goes_with_the_endpoint() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().expect("folder");
        let path = folder.path().join("metrics");
        let endpoint = MetricsEndpoint::serve(&MetricsAddress::Unix(path.clone())).expect("served");
        endpoint.publish("text\n".to_owned());
        let mode = std::fs::metadata(&path)
            .expect("there")
            .permissions()
            .mode();
        assert_eq!(mode & 0o777, 0o600);
        let mut stream = UnixStream::connect(&path).expect("connects");
        stream.set_read_timeout(Some(LIMIT)).expect("a limit");
        write!(stream, "GET /metrics HTTP/1.1\r\nhost: x\r\n\r\n").expect("asked");
        let mut answer = String::new();
        stream.read_to_string(&mut answer).expect("answered");
        assert!(answer.ends_with("text\n"), "{answer}");
        drop(endpoint);
        assert!(!path.exists());
    }
}
