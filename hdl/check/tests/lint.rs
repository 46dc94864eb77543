//! Lint finds what it has to find.

use outrigger_hdl_check::lint::Lint;
use std::fs;
use std::path::{Path, PathBuf};

fn scratch() -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("lint");
    fs::create_dir_all(&folder).expect("the target folder is writable");
    folder
}

#[test]
fn latch_is_found() {
    let folder = scratch();
    let file = folder.join("latch.v");
    let text = "module latch(a, o);\ninput wire a;\noutput reg o;\nalways @(*) begin if (a) begin o = 1'b1; end end\nendmodule\n";
    fs::write(&file, text).expect("the folder is writable");
    let messages = Lint::find(&folder).messages("latch", &file);
    assert!(messages.contains("LATCH"), "{messages}");
}

#[test]
fn widened_sum_is_found_where_the_tool_can() {
    let folder = scratch();
    let lint = Lint::find(&folder);
    let file = folder.join("widened.v");
    let text = "module widened(a, o);\ninput wire [7:0] a;\noutput reg o;\nalways @(*) begin o = (a + 32'd1) == 32'd0; end\nendmodule\n";
    fs::write(&file, text).expect("the folder is writable");
    assert_eq!(
        lint.messages("widened", &file).contains("WIDTHEXPAND"),
        lint.knows_widths()
    );
}
