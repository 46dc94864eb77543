//! Speed of the model without its surroundings.

use crate::model::Model;
use std::time::Instant;

/// One passing read in so many cycles.
const CYCLES_PER_READ: u64 = 16;

/// Cycles per second of the bare model over `cycles` cycles with one passing read every 16 cycles, answered at once.
/// Wall time: meaningful on an otherwise idle machine only.
pub fn bare_cycles_per_second(cycles: u64) -> f64 {
    let model = Model::new(1);
    let ports = model.ports();
    quiet(&model);
    let mut answer: Option<u8> = None;
    let start = Instant::now();
    for cycle in 0..cycles {
        ports.s_ar_valid.set(u8::from(cycle % CYCLES_PER_READ == 0));
        ports.s_ar_address.set((cycle * 64) & 0xff_ffff_ffc0);
        ports.m_r_valid.set(u8::from(answer.is_some()));
        ports.m_r_id.set(answer.unwrap_or(0));
        ports.clock.set(1);
        model.eval();
        if answer.is_some() && ports.m_r_ready.get() != 0 {
            answer = None;
        }
        if ports.m_ar_valid.get() != 0 && answer.is_none() {
            answer = Some(ports.m_ar_id.get());
        }
        ports.clock.set(0);
        model.eval();
    }
    cycles as f64 / start.elapsed().as_secs_f64()
}

/// Takes the model through reset and to the end of its sweep, with every valid low and every ready high.
fn quiet(model: &Model) {
    let ports = model.ports();
    let valids = [
        &ports.function_reset,
        &ports.s_ar_valid,
        &ports.s_aw_valid,
        &ports.s_w_valid,
        &ports.m_r_valid,
        &ports.m_b_valid,
        &ports.fetch_confirm_valid,
        &ports.fetch_data_valid,
        &ports.writeback_done_valid,
        &ports.h_b_valid,
        &ports.h_r_valid,
        &ports.msix_masked,
        &ports.b_aw_valid,
        &ports.b_w_valid,
        &ports.b_ar_valid,
        &ports.s_ar_id,
    ];
    valids.iter().for_each(|valid| valid.set(0));
    let readies = [
        &ports.s_r_ready,
        &ports.s_b_ready,
        &ports.m_ar_ready,
        &ports.m_aw_ready,
        &ports.m_w_ready,
        &ports.fetch_request_ready,
        &ports.writeback_ready,
        &ports.h_aw_ready,
        &ports.h_w_ready,
        &ports.h_ar_ready,
        &ports.msix_enabled,
        &ports.bus_master,
        &ports.b_b_ready,
        &ports.b_r_ready,
    ];
    readies.iter().for_each(|ready| ready.set(1));
    // The sweep visits every remote page once; twice as many cycles are plenty.
    for cycle in 0..2 * outrigger_registers::parameters::REMOTE_PAGES as u64 {
        ports.reset.set(u8::from(cycle < 8));
        ports.clock.set(0);
        model.eval();
        ports.clock.set(1);
        model.eval();
    }
}
