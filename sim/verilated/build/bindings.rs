//! Text of the C++ shim and of the Rust port list, from the `VL_IN` and `VL_OUT` lines of the model's header.

use std::error::Error;
use std::fmt::Write;

/// A port of the model.
pub struct Port {
    /// Member of the C++ class.
    member: String,
    /// Type of the value in Rust.
    kind: String,
    /// True for an input.
    input: bool,
}

/// The ports in the order of the header.
pub fn ports(header: &str) -> Result<Vec<Port>, Box<dyn Error>> {
    let mut ports = Vec::new();
    for line in header.lines().map(str::trim) {
        let (input, rest) = match (line.strip_prefix("VL_IN"), line.strip_prefix("VL_OUT")) {
            (Some(rest), _) => (true, rest),
            (_, Some(rest)) => (false, rest),
            _ => continue,
        };
        // VL_IN8(&name,msb,lsb); VL_INW(&name,msb,lsb,words);
        let parsed = rest
            .split_once('(')
            .and_then(|(size, rest)| Some((size, rest.split_once(')')?.0)));
        let (size, arguments) =
            parsed.ok_or_else(|| format!("port line not understood: {line}"))?;
        let arguments: Vec<&str> = arguments.split(',').collect();
        let kind = match (size, arguments.get(3)) {
            ("8" | "16" | "64", _) => format!("u{size}"),
            ("", _) => "u32".to_string(),
            ("W", Some(words)) => format!("[u64; {}]", words.trim().parse::<usize>()?.div_ceil(2)),
            _ => return Err(format!("port line not understood: {line}").into()),
        };
        if size == "W" && arguments[3].trim().parse::<usize>()? % 2 != 0 {
            return Err(format!("port of an odd number of 32-bit words: {line}").into());
        }
        let member = arguments[0].trim_start_matches('&').to_string();
        ports.push(Port {
            member,
            kind,
            input,
        });
    }
    Ok(ports)
}

/// C functions around the C++ class.
pub fn shim(top: &str, ports: &[Port]) -> String {
    let mut members = String::new();
    for port in ports {
        writeln!(members, "    *out++ = &model->top.{};", port.member)
            .expect("writing to a string");
    }
    SHIM.replace("@TOP@", top).replace("@MEMBERS@", &members)
}

/// The struct `Ports` and its constructor from the pointers that the shim hands out.
pub fn rust(ports: &[Port]) -> String {
    let mut fields = String::new();
    let mut values = String::new();
    for (index, port) in ports.iter().enumerate() {
        let direction = if port.input { "Input" } else { "Output" };
        writeln!(
            fields,
            "    /// `{0}`.\n    pub {0}: {direction}<{1}>,",
            port.member, port.kind
        )
        .expect("writing to a string");
        // SAFETY argument of the generated text: the caller's.
        writeln!(
            values,
            "            {}: unsafe {{ {direction}::new(pointers[{index}]) }},",
            port.member
        )
        .expect("writing to a string");
    }
    let count = ports.len();
    format!(
        "/// Number of ports.\npub const PORT_COUNT: usize = {count};\n\n\
         /// The ports of the agent by name.\npub struct Ports {{\n{fields}}}\n\n\
         impl Ports {{\n    /// # Safety\n    /// `pointers` are those of the shim, of a model that outlives the result.\n    \
         #[allow(clippy::undocumented_unsafe_blocks, reason = \"generated; the function's contract is each block's\")]\n    \
         unsafe fn new(pointers: &[*mut c_void; PORT_COUNT]) -> Self {{\n        Self {{\n{values}        }}\n    }}\n}}\n"
    )
}

const SHIM: &str = r#"#include "V@TOP@.h"
#include "verilated.h"
#if VM_TRACE
#include "verilated_fst_c.h"
#endif
#include <cstdint>
#include <cstdlib>

/// Hands the plus argument in the environment, if there is one, to the model: mutants read which of them is selected.
static bool take_argument(VerilatedContext& context) {
    const char* arguments[] = {"agent", std::getenv("OUTRIGGER_MODEL_ARGUMENT")};
    context.commandArgs(arguments[1] ? 2 : 1, arguments);
    return true;
}

struct Model {
    VerilatedContext context;
    V@TOP@ top;
#if VM_TRACE
    VerilatedFstC* wave = nullptr;
#endif
    explicit Model(uint32_t seed) : top{(take_argument(context), context.randReset(2), context.randSeed(seed), context.traceEverOn(VM_TRACE), &context)} {}
};

extern "C" {
void* outrigger_model_new(uint32_t seed) { return new Model(seed); }
void outrigger_model_eval(void* handle) { static_cast<Model*>(handle)->top.eval(); }
void outrigger_model_ports(void* handle, void** out) {
    Model* model = static_cast<Model*>(handle);
@MEMBERS@}
#if VM_TRACE
bool outrigger_model_open_wave(void* handle, const char* file) {
    Model* model = static_cast<Model*>(handle);
    if (model->wave) return false;
    model->wave = new VerilatedFstC;
    model->top.trace(model->wave, 99);
    model->wave->open(file);
    return model->wave->isOpen();
}
void outrigger_model_dump(void* handle, uint64_t time) {
    Model* model = static_cast<Model*>(handle);
    if (model->wave) model->wave->dump(time);
}
#endif
void outrigger_model_delete(void* handle) {
    Model* model = static_cast<Model*>(handle);
    model->top.final();
#if VM_TRACE
    if (model->wave) { model->wave->close(); delete model->wave; }
#endif
    delete model;
}
}
"#;
