//! `journal_campaign IMAGES [SEED]`: enumerates crash images until so many distinct ones were recovered and compared.

use outrigger_journal_crash::Campaign;
use std::process::ExitCode;

fn main() -> ExitCode {
    let mut numbers = std::env::args().skip(1).map(|text| text.parse::<u64>());
    let (Some(Ok(images)), seed) = (numbers.next(), numbers.next()) else {
        eprintln!("usage: journal_campaign IMAGES [SEED]");
        return ExitCode::from(2);
    };
    let Ok(seed) = seed.transpose() else {
        eprintln!("error: SEED is not a number");
        return ExitCode::from(2);
    };
    let workers = std::thread::available_parallelism().map_or(1, usize::from);
    let campaign = Campaign {
        images,
        seed: seed.unwrap_or(1),
        workers,
        limits: Campaign::LIMITS,
    };
    match campaign.run() {
        Ok(outcome) => {
            println!("{outcome:#?}");
            println!("distinct images: {}", outcome.counts.distinct);
            ExitCode::SUCCESS
        }
        Err(wrong) => {
            eprintln!("error: {wrong}");
            ExitCode::FAILURE
        }
    }
}
