//! Images of cards: what a board is, which tools its image needs, how it is built, written and remembered (DR6).
//!
//! ```text
//!  constraints/NAME/board.toml --> board --> command lines --> run (limit, progress, log) --> image, digest
//!          verilog (of its agent) --^   tools --^ found, right version                        state: what is on the card
//! ```
//! `command` is `outrigger image`. Nothing here opens a card: who calls it hands in how a card is looked at (`command::Surroundings`).

mod arguments;
pub mod board;
pub mod command;
pub mod digest;
pub mod manifest;
pub mod run;
pub mod serial;
pub mod state;
pub mod tools;
pub mod verilog;
