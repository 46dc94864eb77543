//! Finds the tools of a board and asks for their versions.
//!
//! ```text
//!  --tool NAME=PATH, else $ENVIRONMENT/bin/PROGRAM, else PATH --> version asked, at most 60 s --> found, or: which one, which version, where it was looked for
//! ```

use crate::board::{Board, Tool};
use crate::run::{self, Outcome};
use std::collections::BTreeMap;
use std::env;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// A tool that does not say its version for so long is broken.
const VERSION_LIMIT: Duration = Duration::from_secs(60);

/// Why a tool cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum ToolError {
    /// It is nowhere.
    #[error(
        "{program} is missing (wanted: {wanted}); looked for in {looked}; it comes from {comes_from}"
    )]
    Missing {
        /// The program.
        program: String,
        /// Its version.
        wanted: String,
        /// Where it was looked for.
        looked: String,
        /// Where it comes from.
        comes_from: String,
    },
    /// It is another version.
    #[error("{} is another version: wanted {wanted}, it says {said:?}; --any-version takes it all the same", program.display())]
    OtherVersion {
        /// Where it is.
        program: PathBuf,
        /// What was wanted.
        wanted: String,
        /// What it says.
        said: String,
    },
    /// It does not say its version.
    #[error("{} does not say its version: {text}", program.display())]
    Silent {
        /// Where it is.
        program: PathBuf,
        /// Why.
        text: String,
    },
    /// A path was given for a tool that the board does not have.
    #[error("--tool {0}: the board has no such tool; it has {1}")]
    NotOfBoard(String, String),
}

/// A tool that was found.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Found {
    /// Where.
    pub program: PathBuf,
    /// First line of what it says about its version.
    pub version: String,
}

/// How tools are looked for.
#[derive(Debug, Clone, Default)]
pub struct Search {
    /// Paths that the user named.
    pub named: BTreeMap<String, PathBuf>,
    /// Folders before PATH.
    pub folders: Vec<PathBuf>,
    /// Another version will do.
    pub any_version: bool,
}

/// Finds the tools called `names`.
///
/// # Errors
/// When one is missing or of another version.
pub fn find(
    board: &Board,
    names: &[String],
    search: &Search,
) -> Result<BTreeMap<String, Found>, ToolError> {
    if let Some(name) = search
        .named
        .keys()
        .find(|name| !board.tool.contains_key(*name))
    {
        let known: Vec<&str> = board.tool.keys().map(String::as_str).collect();
        return Err(ToolError::NotOfBoard(name.clone(), known.join(", ")));
    }
    let mut found = BTreeMap::new();
    for name in names {
        let Some(tool) = board.tool.get(name) else {
            continue;
        };
        found.insert(name.clone(), find_one(name, tool, search)?);
    }
    Ok(found)
}

fn find_one(name: &str, tool: &Tool, search: &Search) -> Result<Found, ToolError> {
    let program = locate(name, tool, search)?;
    let silent = |text: String| ToolError::Silent {
        program: program.clone(),
        text,
    };
    let mut command = vec![program.to_string_lossy().into_owned()];
    command.extend(tool.version_arguments.iter().cloned());
    let answer =
        run::capture(&command, VERSION_LIMIT).map_err(|error| silent(error.to_string()))?;
    match answer.outcome {
        // Some tools say their version and exit with another code than 0.
        Outcome::Ended(_) => {}
        Outcome::TimedOut => return Err(silent(format!("nothing for {VERSION_LIMIT:?}"))),
        Outcome::Killed(signal) => return Err(silent(format!("killed by signal {signal}"))),
    }
    let line = answer.text.lines().find(|line| !line.trim().is_empty());
    let version = line.unwrap_or_default().trim().to_owned();
    if !search.any_version && !answer.text.contains(&tool.version) {
        return Err(ToolError::OtherVersion {
            program,
            wanted: tool.version.clone(),
            said: version,
        });
    }
    Ok(Found { program, version })
}

fn locate(name: &str, tool: &Tool, search: &Search) -> Result<PathBuf, ToolError> {
    let mut looked = Vec::new();
    let mut candidates = Vec::new();
    if let Some(path) = search.named.get(name) {
        looked.push(format!("--tool {name}={}", path.display()));
        candidates.push(path.clone());
    } else {
        if let Some(variable) = &tool.environment {
            match env::var_os(variable) {
                Some(root) => {
                    let folder = Path::new(&root).join("bin");
                    looked.push(format!("${variable}/bin ({})", folder.display()));
                    candidates.push(folder.join(&tool.program));
                }
                None => looked.push(format!("${variable}/bin (not set)")),
            }
        }
        for folder in &search.folders {
            looked.push(folder.display().to_string());
            candidates.push(folder.join(&tool.program));
        }
        looked.push("$PATH".to_owned());
        let path = env::var_os("PATH").unwrap_or_default();
        candidates.extend(env::split_paths(&path).map(|folder| folder.join(&tool.program)));
    }
    let missing = || ToolError::Missing {
        program: tool.program.clone(),
        wanted: if tool.version.is_empty() {
            "any version".to_owned()
        } else {
            tool.version.clone()
        },
        looked: looked.join(", "),
        comes_from: tool.comes_from.clone(),
    };
    candidates
        .into_iter()
        .find(|candidate| candidate.is_file())
        .ok_or_else(missing)
}
