//! A UPS behind upsd of the Network UPS Tools: its status, over the line protocol.
//!
//! A client of its own, because the crates that exist have not been kept since 2022. It needs one question: `GET VAR <ups> ups.status`.

use super::{Sample, Source};
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpStream;

/// Longest line that is read.
const LONGEST_LINE: u64 = 1024;

/// A UPS.
#[derive(Debug)]
pub struct Nut {
    address: String,
    ups: String,
    stream: Option<BufReader<TcpStream>>,
}

impl Nut {
    /// The UPS of that name at the upsd at that address (name or address, and port).
    pub fn new(address: &str, ups: &str) -> Self {
        Self {
            address: address.to_owned(),
            ups: ups.to_owned(),
            stream: None,
        }
    }

    async fn ask(&mut self) -> Result<String, String> {
        let mut stream = match self.stream.take() {
            Some(stream) => stream,
            None => {
                let stream = TcpStream::connect(&self.address)
                    .await
                    .map_err(|error| format!("{}: {error}", self.address))?;
                BufReader::new(stream)
            }
        };
        let question = format!("GET VAR {} ups.status\n", self.ups);
        let lost = |error: std::io::Error| error.to_string();
        stream.write_all(question.as_bytes()).await.map_err(lost)?;
        let mut line = String::new();
        let mut limited = (&mut stream).take(LONGEST_LINE);
        limited.read_line(&mut line).await.map_err(lost)?;
        if !line.ends_with('\n') {
            return Err(format!("{}: upsd ended the connection", self.address));
        }
        // Only a connection whose answer was read is asked again: the next line is the next answer.
        self.stream = Some(stream);
        Ok(line)
    }
}

impl Source for Nut {
    async fn sample(&mut self) -> Result<Sample, String> {
        let line = self.ask().await?;
        parse(&line, &self.ups)
    }
}

/// `VAR <ups> ups.status "OB LB"`, or `ERR <what>`.
fn parse(line: &str, ups: &str) -> Result<Sample, String> {
    let line = line.trim_end();
    if let Some(error) = line.strip_prefix("ERR ") {
        return Err(format!("upsd about {ups}: {error}"));
    }
    let words = line
        .strip_prefix("VAR ")
        .and_then(|rest| rest.strip_prefix(ups))
        .and_then(|rest| rest.strip_prefix(" ups.status \""))
        .and_then(|rest| rest.strip_suffix('"'))
        .ok_or_else(|| format!("upsd about {ups}: {line:?} is no status"))?;
    let says = |wanted: &str| words.split_ascii_whitespace().any(|word| word == wanted);
    // A forced shutdown is the end of the battery, whatever else it says.
    let ends = says("FSD");
    if !says("OL") && !says("OB") && !ends {
        return Err(format!("upsd about {ups}: {words:?} says nothing about AC"));
    }
    Ok(Sample {
        on_battery: says("OB") || ends,
        low: says("LB") || ends,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_status_is_read_and_what_is_none_says_nothing_about_the_power() {
        for (words, on_battery, low) in [
            ("OL", false, false),
            ("OL CHRG LB", false, true),
            ("OB DISCHRG", true, false),
            ("OB LB", true, true),
            ("FSD OL", true, true),
        ] {
            let line = format!("VAR ups ups.status \"{words}\"\n");
            assert_eq!(
                parse(&line, "ups"),
                Ok(Sample { on_battery, low }),
                "{words}"
            );
        }
        for line in [
            "ERR DATA-STALE\n",
            "VAR other ups.status \"OB\"\n",
            "VAR ups ups.status OB\n",
            "VAR ups ups.status \"\"\n",
            "VAR ups ups.status \"OBLB\"\n",
            "\n",
            "",
        ] {
            let error = parse(line, "ups").unwrap_err();
            assert!(error.contains("ups"), "{line:?}: {error}");
        }
    }
}
