//! Images of cards: the facts about a board (DR6), which scripts and tests read too.

pub mod board;
