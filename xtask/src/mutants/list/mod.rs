//! The mutants, by the module that they are planted in.

mod contexts;
mod events;
mod fetches;
mod pci_function;
mod read_path;
mod registers;
mod sequencer;
mod small;
mod write_path;

use super::mutant::Mutant;

/// All of them; a mutant's number is its place, from 1.
pub fn mutants() -> Vec<Mutant> {
    [
        read_path::MUTANTS,
        write_path::MUTANTS,
        fetches::MUTANTS,
        small::MUTANTS,
        events::MUTANTS,
        registers::MUTANTS,
        contexts::MUTANTS,
        sequencer::MUTANTS,
        pci_function::MUTANTS,
    ]
    .concat()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mutants::schemata::with_mutants;
    use std::collections::BTreeSet;
    use std::fs;
    use std::path::Path;

    #[test]
    fn every_mutant_fits_the_agent() {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../hdl/verilog/pci_function.v");
        let verilog = fs::read_to_string(&file).expect("it is checked in");
        let text = with_mutants(&verilog, &mutants()).unwrap_or_else(|error| panic!("{error:#}"));
        assert!(text.len() > verilog.len());
    }

    #[test]
    fn names_are_unique_and_sentences_end() {
        let mutants = mutants();
        let names: BTreeSet<&str> = mutants.iter().map(|mutant| mutant.name).collect();
        assert_eq!(names.len(), mutants.len());
        for mutant in mutants {
            assert!(mutant.what.ends_with('.'), "{}", mutant.name);
            assert!(!mutant.faults.is_empty(), "{}", mutant.name);
        }
    }
}
