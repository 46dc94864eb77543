//! Patterns whose page sequence follows from strides: scans, streams, matrix products, stencil.

use super::Arena;
use crate::error::Result;
use outrigger_registers::parameters::{LINE_BYTES, PAGE_BYTES};

/// Bytes of a matrix element.
const ELEMENT_BYTES: u64 = 8;
/// Elements of a line.
const ELEMENTS_PER_LINE: u64 = LINE_BYTES as u64 / ELEMENT_BYTES;
/// Elements of a tile's side.
const TILE: u64 = 64;

pub(super) fn sequential(arena: &mut Arena<'_>) -> Result<()> {
    let pages = arena.scale.of(8192, 1);
    for _ in 0..4 {
        for page in 0..pages {
            arena.page(page, 16, page % 4 == 0)?;
        }
    }
    Ok(())
}

pub(super) fn stride_5(arena: &mut Arena<'_>) -> Result<()> {
    let pages = arena.scale.of(8192, 1);
    for _ in 0..4 {
        for phase in 0..5 {
            for page in (phase..pages).step_by(5) {
                arena.page(page, 8, false)?;
            }
        }
    }
    Ok(())
}

pub(super) fn streams_8(arena: &mut Arena<'_>) -> Result<()> {
    let pages = arena.scale.of(1024, 1);
    for _ in 0..4 {
        let mut next = [0; 8];
        while next.iter().any(|&page| page < pages) {
            let stream = arena.random.below(8);
            let page = next[stream as usize];
            if page < pages {
                arena.page(stream * pages + page, 16, stream == 7)?;
                next[stream as usize] += 1;
            }
        }
    }
    Ok(())
}

/// Byte offset of element (row, column) of the square matrix number `matrix`.
fn element(side: u64, matrix: u64, row: u64, column: u64) -> u64 {
    ((matrix * side + row) * side + column) * ELEMENT_BYTES
}

pub(super) fn matrix_naive(arena: &mut Arena<'_>) -> Result<()> {
    let side = arena.scale.of_side(1024, TILE);
    for row in 0..4 {
        for column in (0..side).step_by(4) {
            for inner in 0..side {
                arena.byte(element(side, 0, row, inner), false)?;
                arena.byte(element(side, 1, inner, column), false)?;
            }
            arena.byte(element(side, 2, row, column), true)?;
        }
    }
    Ok(())
}

pub(super) fn matrix_blocked(arena: &mut Arena<'_>) -> Result<()> {
    let side = arena.scale.of_side(1024, TILE);
    let tiles = side / TILE;
    for tile_row in 0..tiles.min(4) {
        for tile_column in 0..tiles {
            for tile_inner in 0..tiles {
                for row in 0..TILE {
                    for line in 0..TILE / ELEMENTS_PER_LINE {
                        let place = |matrix, tile_row, tile_column| {
                            let column = tile_column * TILE + line * ELEMENTS_PER_LINE;
                            element(side, matrix, tile_row * TILE + row, column)
                        };
                        arena.byte(place(0, tile_row, tile_inner), false)?;
                        arena.byte(place(1, tile_inner, tile_column), false)?;
                        arena.byte(place(2, tile_row, tile_column), true)?;
                    }
                }
            }
        }
    }
    Ok(())
}

pub(super) fn stencil(arena: &mut Arena<'_>) -> Result<()> {
    let row_bytes = 4 * PAGE_BYTES as u64;
    let rows = arena.scale.of(1024, 1).max(3);
    for _ in 0..4 {
        for row in 1..rows - 1 {
            for line in (0..row_bytes).step_by(LINE_BYTES) {
                for neighbour in row - 1..=row + 1 {
                    arena.byte(neighbour * row_bytes + line, false)?;
                }
                arena.byte((rows + row) * row_bytes + line, true)?;
            }
        }
    }
    Ok(())
}
