//! `outrigger certs`: the small certificate authority of a pair of hosts.

use crate::output;
use clap::{Args, Subcommand};
use outrigger_guard::certificates::{self, Certificate};
use serde_json::json;
use std::path::PathBuf;
use std::process::ExitCode;

/// The commands.
#[derive(Debug, Subcommand)]
pub enum CertsCommand {
    /// Make the authority of a pair: its key stays in the folder, copy it nowhere
    Init(FolderArguments),
    /// Issue certificates for hosts; each host needs ca.pem, HOST.pem and HOST-key.pem
    Issue(IssueArguments),
    /// Issue new certificates, with new keys, for hosts whose certificates expire soon
    Renew(RenewArguments),
    /// Show certificates and when they expire
    List(FolderArguments),
}

/// Which folder.
#[derive(Debug, Args)]
pub struct FolderArguments {
    /// Folder of certificates and keys
    #[arg(long, value_name = "FOLDER", default_value = "certs")]
    folder: PathBuf,
    /// Write them as JSON
    #[arg(long)]
    json: bool,
}

/// Arguments of `issue`.
#[derive(Debug, Args)]
pub struct IssueArguments {
    /// Hosts, by the names or addresses that the configurations use
    #[arg(value_name = "HOST", required = true)]
    hosts: Vec<String>,
    /// Days that the certificates last
    #[arg(long, value_name = "DAYS", default_value_t = 365, value_parser = clap::value_parser!(u32).range(1..=3650))]
    days: u32,
    #[command(flatten)]
    folder: FolderArguments,
}

/// Arguments of `renew`.
#[derive(Debug, Args)]
pub struct RenewArguments {
    /// Renew what expires within so many days
    #[arg(long, value_name = "DAYS", default_value_t = 60)]
    within_days: u32,
    /// Days that the new certificates last
    #[arg(long, value_name = "DAYS", default_value_t = 365, value_parser = clap::value_parser!(u32).range(1..=3650))]
    days: u32,
    #[command(flatten)]
    folder: FolderArguments,
}

/// Does a command.
///
/// # Errors
/// When a file cannot be read or written, is there already, or a name is none.
pub fn execute(command: &CertsCommand) -> anyhow::Result<ExitCode> {
    let (certificates, folder) = match command {
        CertsCommand::Init(folder) => (vec![certificates::init(&folder.folder)?], folder),
        CertsCommand::Issue(IssueArguments {
            hosts,
            days,
            folder,
        }) => {
            let issue = |host: &String| certificates::issue(&folder.folder, host, *days);
            (hosts.iter().map(issue).collect::<Result<_, _>>()?, folder)
        }
        CertsCommand::Renew(RenewArguments {
            within_days,
            days,
            folder,
        }) => (
            certificates::renew(&folder.folder, *within_days, *days)?,
            folder,
        ),
        CertsCommand::List(folder) => (certificates::list(&folder.folder)?, folder),
    };
    output::print(&text_of(&certificates, folder.json))?;
    Ok(ExitCode::SUCCESS)
}

fn text_of(certificates: &[Certificate], as_json: bool) -> String {
    if as_json {
        return format!("{:#}\n", json!(certificates));
    }
    if certificates.is_empty() {
        return "nothing to renew\n".to_owned();
    }
    let line = |certificate: &Certificate| {
        format!(
            "{}: expires in {} days\n",
            certificate.path.display(),
            certificate.days_left
        )
    };
    certificates.iter().map(line).collect()
}
