//! Patterns with a part that can be foreseen: collector, program phases, several processes, pointer chase, columns.

use super::Arena;
use crate::error::Result;
use crate::random::Zipf;
use outrigger_registers::parameters::{LINE_BYTES, LINES_PER_PAGE, PAGE_BYTES};

const LINES: u64 = LINES_PER_PAGE as u64;

/// Byte offset of a line of a page.
fn line_of(page: u64, line: u64) -> u64 {
    page * PAGE_BYTES as u64 + line * LINE_BYTES as u64
}

pub(super) fn garbage_sweep(arena: &mut Arena<'_>) -> Result<()> {
    let pages = arena.scale.of(8192, 1);
    let steps = arena.scale.of(40_000, 1);
    for _ in 0..3 {
        let mut page = 0;
        for _ in 0..steps {
            page = if arena.random.below(10) < 8 {
                let near = page as i64 + arena.random.below(9) as i64 - 4;
                near.rem_euclid(pages as i64) as u64
            } else {
                arena.random.below(pages)
            };
            let line = arena.random.below(LINES);
            let write = arena.random.below(4) == 0;
            arena.byte(line_of(page, line), write)?;
        }
        for page in 0..pages {
            arena.page(page, 8, page % 16 == 0)?;
        }
    }
    Ok(())
}

pub(super) fn phases(arena: &mut Arena<'_>) -> Result<()> {
    let pages = arena.scale.of(6144, 3);
    let touches = arena.scale.of(60_000, 1);
    let popularity = Zipf::new(pages, 0.99);
    let order = arena.random.permutation(pages);
    for _ in 0..2 {
        for _ in 0..2 {
            for page in 0..pages {
                arena.page(page, 16, false)?;
            }
        }
        for _ in 0..touches {
            let page = order[popularity.draw(&mut arena.random)];
            let write = arena.random.below(8) == 0;
            arena.page(page, 2, write)?;
        }
        for phase in 0..3 {
            for page in (phase..pages).step_by(3) {
                arena.page(page, 8, false)?;
            }
        }
        for _ in 0..3 {
            for &page in &order {
                arena.page(page, 2, false)?;
            }
        }
    }
    Ok(())
}

pub(super) fn multi_process(arena: &mut Arena<'_>) -> Result<()> {
    /// Pages between two address spaces: 1 TiB.
    const SPACE_PAGES: u64 = (1 << 40) / PAGE_BYTES as u64;
    /// Page touches of one turn.
    const QUANTUM: u64 = 500;
    let sequential_pages = arena.scale.of(3072, 1);
    // One more than a multiple of three, so that stride 3 reaches every page.
    let stride_pages = arena.scale.of(3072, 3) + 1;
    let random_pages = arena.scale.of(2048, 1);
    let turns = arena.scale.of(160, 4);
    let popularity = Zipf::new(random_pages, 0.99);
    let order = arena.random.permutation(random_pages);
    let mut touches = [0; 4];
    for turn in 0..turns {
        let process = turn % 4;
        let first = process * SPACE_PAGES;
        for _ in 0..QUANTUM {
            let touch = touches[process as usize];
            touches[process as usize] += 1;
            match process {
                0 => arena.page(first + touch % sequential_pages, 16, false)?,
                1 => arena.page(first + (touch * 3) % stride_pages, 8, true)?,
                2 => {
                    let page = order[popularity.draw(&mut arena.random)];
                    arena.page(first + page, 2, false)?;
                }
                _ => arena.page(first + order[(touch % random_pages) as usize], 4, false)?,
            }
        }
    }
    Ok(())
}

pub(super) fn chase(arena: &mut Arena<'_>) -> Result<()> {
    let pages = arena.scale.of(8192, 1);
    let order = arena.random.permutation(pages);
    for _ in 0..8 {
        for &page in &order {
            // A different line in each page, so that the nodes do not share cache sets.
            arena.byte(line_of(page, page * 37 % LINES), false)?;
        }
    }
    Ok(())
}

pub(super) fn columnar(arena: &mut Arena<'_>) -> Result<()> {
    let pages = arena.scale.of(4096, 1);
    for _ in 0..4 {
        for page in 0..pages {
            arena.page(page, 32, false)?;
            if arena.random.below(2) == 0 {
                let line = arena.random.below(LINES);
                arena.byte(line_of(pages + page, line), false)?;
            }
        }
    }
    Ok(())
}
