//! Figures as a CSV file under `bench/`.

use crate::process::ended;
use crate::workspace::Workspace;
use anyhow::Context;
use serde_json::{Map, Value};
use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

/// A measured figure.
#[derive(Debug, Clone, PartialEq)]
pub struct Figure {
    /// Its name.
    pub name: String,
    /// Its value.
    pub value: Value,
    /// Unit of the value.
    pub unit: &'static str,
}

impl Figure {
    /// A figure of this name.
    pub fn new(name: impl Into<String>, value: impl Into<Value>, unit: &'static str) -> Self {
        Self {
            name: name.into(),
            value: value.into(),
            unit,
        }
    }
}

/// The figures as one JSON object, by name.
pub fn to_json(figures: &[Figure]) -> Value {
    let values = figures
        .iter()
        .map(|figure| (figure.name.clone(), figure.value.clone()));
    Value::Object(values.collect::<Map<_, _>>())
}

/// Replaces `file` by these figures, each with how it was made. Its folder is made when there is none.
///
/// # Errors
/// When folder or file cannot be written.
pub fn write(
    file: &Path,
    workspace: &Workspace,
    command: &str,
    tools: &str,
    figures: &[Figure],
) -> anyhow::Result<()> {
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder).with_context(|| format!("{}", folder.display()))?;
    }
    fs::write(file, text(figures, command, tools, &workspace.commit()))
        .with_context(|| format!("{}", file.display()))
}

fn text(figures: &[Figure], command: &str, tools: &str, commit: &str) -> String {
    let mut text = "figure,value,unit,command,tools,commit\n".to_owned();
    for figure in figures {
        let cells = [
            figure.name.clone(),
            figure.value.to_string(),
            figure.unit.to_owned(),
            command.to_owned(),
            tools.to_owned(),
            commit.to_owned(),
        ];
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{}", cells.map(|cell| quoted(&cell)).join(","));
    }
    text
}

fn quoted(cell: &str) -> String {
    if cell.contains([',', '"', '\n']) {
        format!("\"{}\"", cell.replace('"', "\"\""))
    } else {
        cell.to_owned()
    }
}

/// First line of what a program prints with `arguments`, or its name and `unknown`. Some print their version to standard error.
pub fn version(program: &str, arguments: &[&str]) -> String {
    let printed = ended(
        Command::new(program).args(arguments),
        Duration::from_secs(30),
    );
    let line = printed
        .ok()
        .filter(|(status, _)| status.success())
        .and_then(|(_, text)| text.lines().next().map(str::to_owned));
    // Where it lies is nobody's business.
    let name = Path::new(program).file_name().unwrap_or_default();
    line.unwrap_or_else(|| format!("{} unknown", name.to_string_lossy()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_with_commas_and_quotes_are_quoted() {
        let figures = [Figure::new("f", 2, "cycles")];
        assert_eq!(
            text(&figures, "run --x", "a, \"b\"", "1234+"),
            "figure,value,unit,command,tools,commit\nf,2,cycles,run --x,\"a, \"\"b\"\"\",1234+\n"
        );
    }

    #[test]
    fn a_version_is_found_on_either_output_and_a_path_is_not_told() {
        assert_eq!(version("sh", &["-c", "echo 1.2"]), "1.2");
        assert_eq!(version("sh", &["-c", "echo 1.3 >&2"]), "1.3");
        assert_eq!(version("/no/such/tool", &["--version"]), "tool unknown");
        assert_eq!(version("/bin/false", &[]), "false unknown");
    }

    #[test]
    fn json_has_every_figure() {
        let figures = [Figure::new("a", 1, ""), Figure::new("b", 0.5, "")];
        assert_eq!(to_json(&figures).to_string(), r#"{"a":1,"b":0.5}"#);
    }
}
