//! Every circuit of the crate by name, with the inputs that test benches drive.

use crate::burst_reads::BurstReads;
use crate::burst_writes::BurstWrites;
use crate::csr_bridge::CsrBridge;
use crate::line_ids::LineIds;
use crate::line_memory::LineMemory;
use crate::remote_side::RemoteSide;
use crate::walker::Walker;
use outrigger_hdl::circuit;
use outrigger_hdl::guard::Circuit;

/// The circuits: emitted, checked and linted each by itself.
pub fn circuits() -> Vec<Circuit> {
    vec![
        circuit!(
            "burst_reads",
            BurstReads,
            [
                clock,
                reset,
                u_ar_valid,
                u_ar_address,
                u_ar_length,
                u_r_ready,
                s_ar_ready,
                s_r_valid,
                s_r_data,
                s_r_response
            ]
        ),
        circuit!(
            "burst_writes",
            BurstWrites,
            [
                clock,
                reset,
                u_aw_valid,
                u_aw_address,
                u_aw_length,
                u_w_valid,
                u_w_data,
                u_w_strobe,
                u_b_ready,
                s_aw_ready,
                s_w_ready,
                s_b_valid,
                s_b_response
            ]
        ),
        circuit!(
            "line_ids",
            LineIds,
            [
                clock,
                reset,
                up_valid,
                up_id,
                down_ready,
                answer_id,
                answer_taken
            ]
        ),
        circuit!(
            "csr_bridge",
            CsrBridge,
            [
                clock, reset, read, write, address, byteenable, write_data, b_aw_ready, b_w_ready,
                b_b_valid, b_ar_ready, b_r_valid, b_r_data
            ]
        ),
        circuit!(
            "line_memory",
            LineMemory,
            [
                clock,
                reset,
                m_ar_valid,
                m_ar_id,
                m_ar_address,
                m_r_ready,
                m_aw_valid,
                m_aw_id,
                m_aw_address,
                m_w_valid,
                m_w_data,
                m_w_strobe,
                m_w_last,
                m_b_ready
            ]
        ),
        circuit!(
            "remote_side",
            RemoteSide,
            [
                clock,
                reset,
                delay_cycles,
                late_cycles,
                late,
                lose,
                fetch_request_valid,
                fetch_request_cancel,
                fetch_request_slot,
                fetch_request_epoch,
                fetch_request_page,
                fetch_data_ready,
                writeback_valid,
                writeback_slot,
                writeback_line
            ]
        ),
        circuit!(
            "walker",
            Walker,
            [
                clock,
                reset,
                divisor,
                b_aw_ready,
                b_w_ready,
                b_b_valid,
                b_ar_ready,
                b_r_valid,
                b_r_data,
                s_ar_ready,
                s_r_valid,
                s_r_data,
                s_r_response,
                s_aw_ready,
                s_w_ready,
                s_b_valid,
                s_b_response
            ]
        ),
    ]
}
