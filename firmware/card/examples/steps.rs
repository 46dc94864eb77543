//! Prints the steps of the self-test with their numbers, as a failed one is reported: `cargo run -p outrigger-card --example steps`.

fn main() {
    for (number, step) in outrigger_card::program::steps().iter().enumerate() {
        println!("{number:03x}  {step:?}");
    }
}
