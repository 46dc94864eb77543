//! A store that speaks S3, really: requests, the ownership record, and stores whose conditional puts do not exclude each other (HA5).

mod support;

use bytes::Bytes;
use outrigger_guard::arbiter::{ProofError, StoreArbiter, prove};
use outrigger_guard::protocol::{HostId, Reply, Request};
use outrigger_guard::store::{Bucket, Conditional, StoreTable};
use std::os::unix::fs::PermissionsExt;
use std::time::{Duration, Instant};
use support::s3::{Manner, S3};
use tokio::runtime::Runtime;

const LEASE: Duration = Duration::from_millis(2000);
const REQUEST: Duration = Duration::from_secs(5);

fn done(reply: &Reply) -> (bool, u64, HostId) {
    (reply.done, reply.record.generation, reply.record.owner)
}

#[test]
fn objects_are_put_got_listed_and_deleted() {
    let s3 = S3::start(Manner::Atomic);
    let (bucket, other) = (s3.bucket("a/m"), s3.bucket("a/n"));
    Runtime::new().unwrap().block_on(async {
        let bytes = Bytes::from(vec![7; 3_000_000]);
        bucket.put("images/1/x", &bytes).await.unwrap();
        other.put("images/1/y", &Bytes::new()).await.unwrap();
        let (found, first) = bucket.get("images/1/x").await.unwrap().unwrap();
        assert_eq!(found, bytes);
        assert_eq!(bucket.list("images").await.unwrap(), ["images/1/x"]);
        assert_eq!(bucket.get("images/1/y").await.unwrap(), None);
        let put = async |replaces| bucket.put_if("images/1/x", b"two", replaces).await.unwrap();
        assert_eq!(put(None).await, Conditional::Refused);
        assert!(matches!(put(Some(&first)).await, Conditional::Done(_)));
        assert_eq!(put(Some(&first)).await, Conditional::Refused);
        bucket.delete("images/1/x").await.unwrap();
        bucket.delete("images/1/x").await.unwrap();
        assert_eq!(bucket.get("images/1/x").await.unwrap(), None);
        assert_eq!(other.list("images").await.unwrap(), ["images/1/y"]);
    });
}

#[test]
fn over_tls_the_store_proves_who_it_is() {
    let s3 = S3::start_over_tls(Manner::Atomic);
    let stranger = S3::start_over_tls(Manner::Atomic);
    let runtime = Runtime::new().unwrap();
    runtime.block_on(async {
        let bucket = s3.bucket("m");
        bucket
            .put("images/1/x", &Bytes::from_static(b"one"))
            .await
            .unwrap();
        let (found, _) = bucket.get("images/1/x").await.unwrap().unwrap();
        assert_eq!(found, b"one"[..]);
        prove(&bucket).await.unwrap();
        // The right store, and another authority: nothing is sent.
        let mut table = s3.store("m");
        (table.request_ms, table.object_ms) = (500, 1000);
        table.authority = stranger.authority.clone().unwrap();
        let mistrusts = Bucket::open(&table).unwrap();
        let error = mistrusts
            .put("images/1/x", &Bytes::from_static(b"two"))
            .await;
        let text = error.unwrap_err().to_string();
        assert!(text.contains("s3://outrigger/m/images/1/x"), "{text}");
        let (found, _) = bucket.get("images/1/x").await.unwrap().unwrap();
        assert_eq!(found, b"one"[..]);
        // In the clear, to a store that speaks TLS.
        let mut table = s3.store("m");
        (table.request_ms, table.object_ms) = (500, 1000);
        table.endpoint = Some(format!("http://127.0.0.1:{}", s3.port));
        let clear = Bucket::open(&table).unwrap();
        assert!(clear.get("images/1/x").await.is_err());
    });
    // An authority that is not there, or is none, is named.
    for (file, text) in [("none.pem", None), ("text.pem", Some("no certificate"))] {
        let mut table = s3.store("m");
        table.authority = s3.folder.path().join(file);
        if let Some(text) = text {
            std::fs::write(&table.authority, text).unwrap();
        }
        let error = Bucket::open(&table).unwrap_err().to_string();
        assert!(error.contains(file), "{error}");
    }
}

#[test]
fn a_record_is_won_once_renewed_and_taken_when_its_lease_has_ended() {
    let s3 = S3::start(Manner::Atomic);
    let client = |me| StoreArbiter::new(me, "m", s3.bucket("m"), LEASE, REQUEST);
    let (first, second) = (client(HostId::First), client(HostId::Second));
    let swap = |expected, lapsed_only| Request::Swap {
        expected,
        lapsed_only,
    };
    Runtime::new().unwrap().block_on(async {
        let error = second.ask(Request::Read).await.unwrap_err().to_string();
        assert!(
            error.contains("s3://outrigger/m/owner: there is no record"),
            "{error}"
        );
        let reply = first.ask(swap(1, false)).await.unwrap();
        assert_eq!(done(&reply), (true, 2, HostId::First));
        // Of two at once one wins.
        let (one, two) = (first.clone(), second.clone());
        let race = [
            tokio::spawn(async move { one.ask(swap(2, false)).await.unwrap() }),
            tokio::spawn(async move { two.ask(swap(2, false)).await.unwrap() }),
        ];
        let mut won = Vec::new();
        for racer in race {
            won.push(done(&racer.await.unwrap()));
        }
        assert_eq!(won.iter().filter(|(won, ..)| *won).count(), 1, "{won:?}");
        let (_, generation, owner) = won[0];
        assert_eq!((generation, owner), (won[1].1, won[1].2));
        let (owns, wants) = match owner {
            HostId::First => (&first, &second),
            HostId::Second => (&second, &first),
        };
        let renewed = owns.ask(Request::Renew { generation }).await.unwrap();
        assert!(renewed.done);
        assert!(!wants.ask(Request::Renew { generation }).await.unwrap().done);
        let since = Instant::now();
        let reply = loop {
            let reply = wants.ask(swap(generation, true)).await.unwrap();
            if reply.done {
                break reply;
            }
            assert!(since.elapsed() < support::LIMIT, "{reply:?}");
        };
        // A lower bound, which no busy machine can break.
        assert!(since.elapsed() >= LEASE / 2, "{:?}", since.elapsed());
        assert_eq!(reply.record.generation, generation + 1);
        assert!(!owns.ask(Request::Renew { generation }).await.unwrap().done);
    });
}

#[test]
fn a_store_where_two_conditional_puts_win_is_refused() {
    let runtime = Runtime::new().unwrap();
    let atomic = S3::start(Manner::Atomic);
    runtime.block_on(prove(&atomic.bucket("m"))).unwrap();
    let left = runtime.block_on(atomic.bucket("m").list("")).unwrap();
    assert_eq!(left, [""; 0], "the proof tidies up");
    for manner in [Manner::Racy, Manner::Deaf] {
        let s3 = S3::start(manner);
        let error = runtime.block_on(prove(&s3.bucket("m"))).unwrap_err();
        assert!(
            matches!(error, ProofError::BothWon { .. }),
            "{manner:?}: {error}"
        );
        let text = error.to_string();
        assert!(text.starts_with("s3://outrigger/m/pairing/"), "{text}");
        assert!(text.contains("cannot be the arbiter"), "{text}");
    }
    let folder = tempfile::tempdir().unwrap();
    let table = format!(
        "kind = \"files\"\nfolder = {:?}\nprefix = \"m\"",
        folder.path()
    );
    let files: StoreTable = toml::from_str(&table).unwrap();
    let error = runtime.block_on(prove(&Bucket::open(&files).unwrap()));
    let error = error.unwrap_err().to_string();
    assert!(error.contains("cannot be the arbiter"), "{error}");
}

#[test]
fn a_store_that_is_gone_or_refuses_is_named_in_time() {
    let mut s3 = S3::start(Manner::Atomic);
    let mut table = s3.store("m");
    (table.request_ms, table.object_ms) = (200, 500);
    let runtime = Runtime::new().unwrap();
    let get = |table: &StoreTable| {
        let bucket = Bucket::open(table).unwrap();
        runtime.block_on(bucket.put("images/1/x", &Bytes::from_static(b"x")))
    };
    let mut elsewhere = table.clone();
    elsewhere.bucket = Some("nobodys".to_owned());
    let error = get(&elsewhere).unwrap_err().to_string();
    assert!(
        error.starts_with("put s3://nobodys/m/images/1/x: "),
        "{error}"
    );
    s3.kill();
    let error = get(&table).unwrap_err().to_string();
    assert!(
        error.starts_with("put s3://outrigger/m/images/1/x: "),
        "{error}"
    );
    // It takes connections, and never answers.
    let listener = std::net::TcpListener::bind(("127.0.0.1", 0)).unwrap();
    table.endpoint = Some(format!("http://{}", listener.local_addr().unwrap()));
    let error = get(&table).unwrap_err().to_string();
    assert!(error.contains("s3://outrigger/m/images/1/x"), "{error}");
}

#[test]
fn keys_that_others_may_read_are_refused_and_never_shown() {
    let s3 = S3::start(Manner::Atomic);
    let table = s3.store("m");
    let path = table.keys.clone().unwrap();
    let error = |mode, text: &str| {
        std::fs::write(&path, text).unwrap();
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(mode)).unwrap();
        Bucket::open(&table).unwrap_err().to_string()
    };
    let whole = "access_key_id = \"me\"\nsecret_access_key = \"hush\"\n";
    let open = error(0o644, whole);
    assert!(
        open.contains("keys.toml") && open.contains("mode 644"),
        "{open}"
    );
    let half = error(
        0o600,
        "access_key_id = \"me\"\nsecret_acess_key = \"hush\"\n",
    );
    assert!(half.contains("secret_access_key"), "{half}");
    assert!(!half.contains("hush"), "{half}");
}
