//! Patterns without a page sequence that history tells: graph search, hash join, B-tree, key-value store, random.

use super::Arena;
use crate::error::Result;
use crate::random::{SplitMix64, Zipf, multiply_high};
use outrigger_registers::parameters::{LINE_BYTES, LINES_PER_PAGE, PAGE_BYTES};

/// A graph in compressed sparse row form.
struct Graph {
    /// First edge of each vertex, and the number of edges after the last.
    first_edge: Vec<u64>,
    /// Target of each edge.
    targets: Vec<u64>,
    /// Vertices in random order.
    labels: Vec<u64>,
}

/// An R-MAT graph: each of `scale_bits` bits of source and target is drawn from (.57, .19, .19, .05).
fn r_mat(random: &mut SplitMix64, scale_bits: u32, edges_per_vertex: u64) -> Graph {
    let vertices = 1u64 << scale_bits;
    let labels = random.permutation(vertices);
    let mut edges: Vec<(u64, u64)> = (0..vertices * edges_per_vertex)
        .map(|_| {
            let (mut source, mut target) = (0, 0);
            for _ in 0..scale_bits {
                let point = random.unit();
                let (source_bit, target_bit) = match point {
                    _ if point < 0.57 => (0, 0),
                    _ if point < 0.76 => (0, 1),
                    _ if point < 0.95 => (1, 0),
                    _ => (1, 1),
                };
                source = source << 1 | source_bit;
                target = target << 1 | target_bit;
            }
            (labels[source], labels[target])
        })
        .collect();
    edges.sort_unstable();
    let mut first_edge = vec![0; vertices as usize + 1];
    for &(source, _) in &edges {
        first_edge[source as usize + 1] += 1;
    }
    for vertex in 0..vertices as usize {
        first_edge[vertex + 1] += first_edge[vertex];
    }
    Graph {
        first_edge,
        targets: edges.into_iter().map(|(_, target)| target).collect(),
        labels,
    }
}

pub(super) fn breadth_first(arena: &mut Arena<'_>) -> Result<()> {
    // The number of vertices is a power of two: take the nearest.
    let scale_bits = (17 + arena.scale.factor().log2().round() as i32) as u32;
    let graph = r_mat(&mut arena.random, scale_bits, 16);
    let vertices = graph.labels.len() as u64;
    // Arrays one behind the other: first edges (8 bytes each, one page of spare), targets (4), parents (8), queue (4).
    let first_edge_at = |vertex: u64| vertex * 8;
    let target_at = |edge: u64| (vertices + 512) * 8 + edge * 4;
    let parent_at = |vertex: u64| target_at(graph.targets.len() as u64) + vertex * 8;
    let queue_at = |place: usize| parent_at(vertices) + place as u64 * 4;
    for root in [graph.labels[1], graph.labels[2]] {
        let mut seen = vec![false; vertices as usize];
        let mut queue = vec![root];
        seen[root as usize] = true;
        let mut head = 0;
        while let Some(&vertex) = queue.get(head) {
            arena.byte(queue_at(head), false)?;
            head += 1;
            arena.byte(first_edge_at(vertex), false)?;
            for edge in graph.first_edge[vertex as usize]..graph.first_edge[vertex as usize + 1] {
                arena.byte(target_at(edge), false)?;
                let target = graph.targets[edge as usize];
                let is_new = !std::mem::replace(&mut seen[target as usize], true);
                arena.byte(parent_at(target), is_new)?;
                if is_new {
                    arena.byte(queue_at(queue.len()), true)?;
                    queue.push(target);
                }
            }
        }
    }
    Ok(())
}

pub(super) fn hash_join(arena: &mut Arena<'_>) -> Result<()> {
    const TUPLE_BYTES: u64 = 16;
    let build = arena.scale.of(262_144, PAGE_BYTES as u64 / TUPLE_BYTES);
    let (probe, buckets) = (2 * build, build);
    let table = (build + probe) * TUPLE_BYTES;
    for (first, tuples, write) in [(0, build, true), (build, probe, false)] {
        for tuple in first..first + tuples {
            arena.byte(tuple * TUPLE_BYTES, false)?;
            let bucket = arena.random.below(buckets);
            arena.byte(table + bucket * LINE_BYTES as u64, write)?;
        }
    }
    Ok(())
}

pub(super) fn b_tree(arena: &mut Arena<'_>) -> Result<()> {
    /// Leaves below one inner node.
    const FAN_OUT: u64 = 256;
    let leaves = arena.scale.of(4096, FAN_OUT);
    let inner = leaves / FAN_OUT;
    let root = leaves + inner;
    let look_ups = arena.scale.of(60_000, 1);
    let page_of = arena.random.permutation(root + 1);
    let popularity = Zipf::new(leaves, 0.6);
    let leaf_of_rank = arena.random.permutation(leaves);
    for _ in 0..look_ups {
        let leaf = leaf_of_rank[popularity.draw(&mut arena.random)];
        for node in [root, leaves + leaf / FAN_OUT, leaf] {
            binary_search(arena, page_of[node as usize])?;
        }
        if arena.random.below(10) < 3 {
            for next in leaf + 1..leaves.min(leaf + 4) {
                arena.page(page_of[next as usize], 16, false)?;
            }
        }
    }
    Ok(())
}

/// Looks for a random line among those of a page.
fn binary_search(arena: &mut Arena<'_>, page: u64) -> Result<()> {
    let goal = arena.random.below(LINES_PER_PAGE as u64);
    let (mut low, mut high) = (0, LINES_PER_PAGE as u64);
    while high - low > 1 {
        let middle = (low + high) / 2;
        arena.byte(page * PAGE_BYTES as u64 + middle * LINE_BYTES as u64, false)?;
        if goal < middle {
            high = middle;
        } else {
            low = middle;
        }
    }
    Ok(())
}

pub(super) fn zipf_key_value(arena: &mut Arena<'_>) -> Result<()> {
    const VALUE_BYTES: u64 = 128;
    const BUCKET_BYTES: u64 = 8;
    let values = arena.scale.of(262_144, PAGE_BYTES as u64 / BUCKET_BYTES);
    let operations = arena.scale.of(400_000, 1);
    let popularity = Zipf::new(values, 0.99);
    let value_of_rank = arena.random.permutation(values);
    for _ in 0..operations {
        let value = value_of_rank[popularity.draw(&mut arena.random)];
        let write = arena.random.below(100) < 5;
        let bucket = multiply_high(value.wrapping_mul(0x9e37_79b9_7f4a_7c15), values);
        arena.byte(values * VALUE_BYTES + bucket * BUCKET_BYTES, false)?;
        for line in 0..VALUE_BYTES / LINE_BYTES as u64 {
            arena.byte(value * VALUE_BYTES + line * LINE_BYTES as u64, write)?;
        }
    }
    Ok(())
}

pub(super) fn random(arena: &mut Arena<'_>) -> Result<()> {
    let pages = arena.scale.of(8192, 1);
    for _ in 0..arena.scale.of(300_000, 1) {
        let page = arena.random.below(pages);
        let write = arena.random.below(4) == 0;
        arena.page(page, 2, write)?;
    }
    Ok(())
}
