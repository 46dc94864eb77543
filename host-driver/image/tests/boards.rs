//! Boards without their vendors' tools: tops, constraints and scripts held against the generated Verilog, `board.toml` and each other (DR6).
//!
//! Each check also runs on a copy of a board with a mistake in it, which it must name: a check that has never failed says nothing.

#[path = "boards/elaborate.rs"]
mod elaborate;
#[path = "boards/emitted.rs"]
mod emitted;
#[path = "boards/pins.rs"]
mod pins;
#[path = "boards/scripts.rs"]
mod scripts;
#[path = "boards/tree.rs"]
mod tree;
#[path = "boards/verilog.rs"]
mod verilog;

use outrigger_image::board::{Board, Link, board, boards};
use tree::Tree;

/// All that is wrong with a board of a tree; tools that are needed are Verilator and tclsh.
fn findings(tree: &Tree, board: &Board) -> Vec<String> {
    let mut found = Vec::new();
    found.extend(elaborate::findings(tree, board));
    found.extend(pins::findings(tree, board));
    found.extend(scripts::findings(tree, board));
    found
}

fn check(name: &str) {
    let tree = Tree::checked_in();
    let board = board(tree.root(), name).expect("the board's file is right");
    assert_eq!(findings(&tree, &board), Vec::<String>::new());
}

#[test]
fn alveo_u250() {
    check("alveo-u250");
}

#[test]
fn vpk120() {
    check("vpk120");
}

#[test]
fn agilex7_i_cxl() {
    check("agilex7-i-cxl");
}

#[test]
fn trellisboard() {
    check("trellisboard");
}

#[test]
fn every_board_has_ids_files_and_readme() {
    let tree = Tree::checked_in();
    let boards = boards(tree.root()).expect("all files are right");
    let names: Vec<&str> = boards.iter().map(|board| board.name.as_str()).collect();
    assert_eq!(
        names,
        ["agilex7-i-cxl", "alveo-u250", "trellisboard", "vpk120"]
    );
    for board in &boards {
        // The driver looks for these.
        assert_eq!(
            (board.vendor_id, board.device_id),
            (0x1d1d, 0x0a9e),
            "{}",
            board.name
        );
        assert_eq!(
            board.link == Link::None,
            board.memory_megabytes == 0,
            "{}",
            board.name
        );
        assert!(!board.coherent || board.link == Link::Cxl, "{}", board.name);
        for file in board
            .sources
            .iter()
            .chain(&board.stubs)
            .chain(&board.constraints)
        {
            assert!(tree.root().join(file).is_file(), "{}: {file}", board.name);
        }
        let readme = tree.read(&format!("constraints/{}/README.md", board.name));
        for heading in ["## What was checked", "## What was not"] {
            assert!(readme.contains(heading), "{}: no {heading:?}", board.name);
        }
    }
}

/// A board with a mistake in it, and what must be said of it.
struct Planted {
    board: &'static str,
    file: &'static str,
    right: &'static str,
    wrong: &'static str,
    said: &'static str,
}

const PLANTED: &[Planted] = &[
    // Widths and ports against the generated Verilog.
    Planted {
        board: "alveo-u250",
        file: "constraints/common/pcie_card.v",
        right: "input  wire [39:0]  u_ar_address",
        wrong: "input  wire [31:0]  u_ar_address",
        said: "u_ar_address",
    },
    Planted {
        board: "vpk120",
        file: "constraints/common/pcie_card.v",
        right: "        .h_w_strobe(h_w_strobe),\n",
        wrong: "",
        said: "h_w_strobe",
    },
    Planted {
        board: "agilex7-i-cxl",
        file: "constraints/agilex7-i-cxl/agilex7_i_cxl.v",
        right: ".WIDTH(522)",
        wrong: ".WIDTH(521)",
        said: "expects 521 bits",
    },
    Planted {
        board: "agilex7-i-cxl",
        file: "constraints/agilex7-i-cxl/agilex7_i_cxl.v",
        right: "parameter SLICES = 1",
        wrong: "parameter SLICES = 2",
        said: "slices_other_than_one_are_refused",
    },
    Planted {
        board: "trellisboard",
        file: "constraints/common/bringup.v",
        right: ".s_aw_id(s_aw_id)",
        wrong: ".s_awid(s_aw_id)",
        said: "s_awid",
    },
    // Sizes that are not the image's.
    Planted {
        board: "trellisboard",
        file: "constraints/trellisboard/trellisboard.v",
        right: "parameter SLOT_BITS = 4",
        wrong: "parameter SLOT_BITS = 5",
        said: "fetch_request_slot",
    },
    // A clock that is not the agent's.
    Planted {
        board: "alveo-u250",
        file: "constraints/alveo-u250/alveo_u250.v",
        right: ".clock(agent_clk)",
        wrong: ".clock(pcie_refclk_p)",
        said: "agent_clk",
    },
    Planted {
        board: "alveo-u250",
        file: "constraints/alveo-u250/timing.xdc",
        right: "get_ports {clk_300mhz_p}",
        wrong: "get_ports {clk_300mhz}",
        said: "clk_300mhz",
    },
    Planted {
        board: "vpk120",
        file: "constraints/vpk120/timing.xdc",
        right: "-period 4.995",
        wrong: "-period 5.995",
        said: "lpddr4_clk1",
    },
    Planted {
        board: "trellisboard",
        file: "constraints/trellisboard/pins.lpf",
        right: "FREQUENCY PORT \"clk_12\" 12.0 MHZ;",
        wrong: "FREQUENCY PORT \"clk_21\" 12.0 MHZ;",
        said: "clk_21",
    },
    // Pins: missing, twice, of a port that is not there.
    Planted {
        board: "alveo-u250",
        file: "constraints/alveo-u250/pins.xdc",
        right: "set_property PACKAGE_PIN AF2 [get_ports {pcie_rx_p[0]}]\n",
        wrong: "",
        said: "pcie_rx_p[0]: no pin",
    },
    Planted {
        board: "alveo-u250",
        file: "constraints/alveo-u250/pins.xdc",
        right: "set_property PACKAGE_PIN AF1 [get_ports {pcie_rx_n[0]}]",
        wrong: "set_property PACKAGE_PIN AF2 [get_ports {pcie_rx_n[0]}]",
        said: "AF2: of pcie_rx_n[0] and of pcie_rx_p[0]",
    },
    Planted {
        board: "agilex7-i-cxl",
        file: "constraints/agilex7-i-cxl/pins.qsf",
        right: "set_location_assignment PIN_CD58 -to resetn",
        wrong: "set_location_assignment PIN_CD58 -to reset",
        said: "reset: no such port",
    },
    Planted {
        board: "trellisboard",
        file: "constraints/trellisboard/pins.lpf",
        right: "LOCATE COMP \"led[3]\" SITE \"A29\";",
        wrong: "LOCATE COMP \"led[3]\" SITE \"A28\";",
        said: "A28: of led[2] and of led[3]",
    },
    Planted {
        board: "vpk120",
        file: "constraints/vpk120/board.toml",
        right: "\"lpddr4_clk1_clk_*\", ",
        wrong: "",
        said: "lpddr4_clk1_clk_n: no pin",
    },
    // Scripts: Tcl that does not close, a file that is not read, a port of the block design that the wrapper does not have, a fact that is not told.
    Planted {
        board: "agilex7-i-cxl",
        file: "constraints/agilex7-i-cxl/build.tcl",
        right: "execute_flow -compile",
        wrong: "execute_flow -compile {",
        said: "not closed",
    },
    Planted {
        board: "alveo-u250",
        file: "constraints/alveo-u250/build.tcl",
        right: "route_design\n",
        wrong: "rout_design\n",
        said: "rout_design",
    },
    Planted {
        board: "vpk120",
        file: "constraints/vpk120/build.tcl",
        right: "    read_verilog [file join $root $source]",
        wrong: "    if {![string match *remote_side.v $source]} { read_verilog [file join $root $source] }",
        said: "remote_side.v: not read",
    },
    Planted {
        board: "trellisboard",
        file: "constraints/trellisboard/build.sh",
        right: "for source in \"$@\"; do\n",
        wrong: "shift\nfor source in \"$@\"; do\n",
        said: "pci_function.v: not read",
    },
    Planted {
        board: "alveo-u250",
        file: "constraints/alveo-u250/build.tcl",
        right: "rtl:1.0 h_axi\n",
        wrong: "rtl:1.0 host_axi\n",
        said: "host_axi",
    },
    Planted {
        board: "vpk120",
        file: "constraints/vpk120/build.tcl",
        right: "CONFIG.DATA_WIDTH 128 CONFIG.ADDR_WIDTH 64",
        wrong: "CONFIG.DATA_WIDTH 256 CONFIG.ADDR_WIDTH 64",
        said: "h_axi",
    },
    Planted {
        board: "vpk120",
        file: "constraints/vpk120/board.toml",
        right: "\"board_part=xilinx.com:vpk120:part0:1.2\", ",
        wrong: "",
        said: "board_part",
    },
];

#[test]
fn planted_mistakes_are_found() {
    let mut missed = Vec::new();
    for planted in PLANTED {
        let tree = Tree::copied();
        tree.replace(planted.file, planted.right, planted.wrong);
        let board = board(tree.root(), planted.board).expect("the board's file can be read");
        let found = findings(&tree, &board);
        if !found.iter().any(|finding| finding.contains(planted.said)) {
            missed.push(format!(
                "{}: {:?} -> {:?}: wanted {:?}, found {found:#?}",
                planted.file, planted.right, planted.wrong, planted.said
            ));
        }
    }
    assert!(missed.is_empty(), "{}", missed.join("\n"));
}
