//! Set-associative array with true least-recently-used replacement, the base of TLBs and caches.
//!
//! Way 0 of a set is the most recently used one; a hit there costs one comparison, which is what most accesses of a program are.

/// Tag of an empty way; never used as a key.
const EMPTY: u64 = u64::MAX;

/// Keys with a small value each, `ways` to a set; the low bits of the key choose the set.
#[derive(Debug, Clone)]
pub struct SetAssociative<Value> {
    ways: usize,
    set_mask: usize,
    tags: Vec<u64>,
    values: Vec<Value>,
}

impl<Value: Copy + Default> SetAssociative<Value> {
    /// An empty array of `entries` entries; `entries / ways` must be a power of two.
    pub fn new(entries: usize, ways: usize) -> Self {
        assert!(
            ways > 0 && entries.is_multiple_of(ways),
            "{entries} entries in sets of {ways}"
        );
        let sets = entries / ways;
        assert!(sets.is_power_of_two(), "{sets} sets are not a power of two");
        Self {
            ways,
            set_mask: sets - 1,
            tags: vec![EMPTY; entries],
            values: vec![Value::default(); entries],
        }
    }

    fn set_start(&self, key: u64) -> usize {
        (key as usize & self.set_mask) * self.ways
    }

    fn position(&self, start: usize, key: u64) -> Option<usize> {
        self.tags[start..start + self.ways]
            .iter()
            .position(|&tag| tag == key)
    }

    /// Makes way `way` of the set at `start` the most recently used one.
    fn promote(&mut self, start: usize, way: usize, key: u64, value: Value) {
        self.tags.copy_within(start..start + way, start + 1);
        self.values.copy_within(start..start + way, start + 1);
        self.tags[start] = key;
        self.values[start] = value;
    }

    /// Looks `key` up; a hit becomes the most recently used entry of its set.
    #[inline]
    pub fn find(&mut self, key: u64) -> Option<&mut Value> {
        let start = self.set_start(key);
        if self.tags[start] != key {
            let way = self.position(start, key)?;
            let value = self.values[start + way];
            self.promote(start, way, key, value);
        }
        Some(&mut self.values[start])
    }

    /// Puts `key` in front of its set and returns what fell out at the end.
    pub fn insert(&mut self, key: u64, value: Value) -> Option<(u64, Value)> {
        let start = self.set_start(key);
        let way = self
            .position(start, key)
            .or_else(|| self.position(start, EMPTY))
            .unwrap_or(self.ways - 1);
        let (old_key, old_value) = (self.tags[start + way], self.values[start + way]);
        self.promote(start, way, key, value);
        (old_key != EMPTY && old_key != key).then_some((old_key, old_value))
    }

    /// Takes `key` out.
    pub fn remove(&mut self, key: u64) -> Option<Value> {
        let start = self.set_start(key);
        let way = self.position(start, key)?;
        self.tags[start + way] = EMPTY;
        Some(self.values[start + way])
    }

    /// Number of entries, empty ones included.
    pub fn capacity(&self) -> usize {
        self.tags.len()
    }

    /// What the entry with this index (0..capacity) holds; used to pick a random one.
    pub fn entry(&self, index: usize) -> Option<(u64, Value)> {
        let key = self.tags[index];
        (key != EMPTY).then(|| (key, self.values[index]))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_least_recently_used_entry_of_the_set_falls_out() {
        let mut array = SetAssociative::<u32>::new(8, 4);
        for key in [0, 2, 4, 6] {
            assert_eq!(array.insert(key, key as u32), None);
        }
        assert_eq!(array.find(0), Some(&mut 0));
        assert_eq!(array.insert(8, 8), Some((2, 2)), "0 was used after 2");
        assert_eq!(array.insert(1, 1), None, "another set has room");
        assert_eq!(array.find(2), None);
    }

    #[test]
    fn a_removed_entry_leaves_room_and_a_second_insertion_replaces() {
        let mut array = SetAssociative::<u32>::new(4, 4);
        for key in 0..4 {
            array.insert(key, 0);
        }
        assert_eq!(array.remove(1), Some(0));
        assert_eq!(array.remove(1), None);
        assert_eq!(array.insert(9, 9), None, "the hole is used first");
        assert_eq!(array.insert(9, 7), None);
        assert_eq!(array.find(9), Some(&mut 7));
        assert_eq!((0..4).filter_map(|index| array.entry(index)).count(), 4);
    }

    #[test]
    fn order_matches_a_list_model() {
        let mut array = SetAssociative::<()>::new(12, 12);
        let mut list: Vec<u64> = Vec::new();
        let mut random = crate::random::Random::from_environment(3);
        for _ in 0..20_000 {
            let key = random.below(20);
            let known = list.iter().position(|&k| k == key);
            assert_eq!(array.find(key).is_some(), known.is_some());
            if let Some(at) = known {
                list.remove(at);
            } else {
                let fell_out = if list.len() == 12 { list.pop() } else { None };
                assert_eq!(array.insert(key, ()).map(|(k, ())| k), fell_out);
            }
            list.insert(0, key);
        }
    }
}
