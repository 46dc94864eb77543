//! The table of classes and kinds is the one in the documents (FT1).

use outrigger_failover::class::table;

#[test]
fn the_documents_have_the_table_of_the_code() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/failover.md");
    let text = std::fs::read_to_string(path).expect("docs/failover.md");
    assert!(
        text.contains(&table()),
        "docs/failover.md lacks this table:\n{}",
        table()
    );
}
