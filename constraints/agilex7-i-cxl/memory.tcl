# Makes card_memory.qsys, the memory of the Agilex 7 kit: qsys-script --script=memory.tcl
# An AXI port in agent_clk, the interconnect that crosses clocks, and the DDR4 controller (External Memory Interfaces user guide 683216).
package require -exact qsys 22.1
create_system card_memory
set_project_property DEVICE_FAMILY {Agilex 7}

add_instance agent_clk altera_clock_bridge
set_instance_parameter_value agent_clk EXPLICIT_CLOCK_RATE 125000000
add_interface agent_clk clock sink
set_interface_property agent_clk EXPORT_OF agent_clk.in_clk
add_instance agent_reset altera_reset_bridge
set_instance_parameter_value agent_reset ACTIVE_LOW_RESET 1
add_interface agent_reset reset sink
set_interface_property agent_reset EXPORT_OF agent_reset.in_reset
add_connection agent_clk.out_clk agent_reset.clk

add_instance m_axi altera_axi_bridge
set_instance_parameter_value m_axi AXI_VERSION AXI4
set_instance_parameter_value m_axi DATA_WIDTH 512
set_instance_parameter_value m_axi ADDR_WIDTH 40
set_instance_parameter_value m_axi S0_ID_WIDTH 8
set_instance_parameter_value m_axi WRITE_ACCEPTANCE_CAPABILITY 16
set_instance_parameter_value m_axi READ_ACCEPTANCE_CAPABILITY 16
add_connection agent_clk.out_clk m_axi.clk
add_connection agent_reset.out_reset m_axi.clk_reset
add_interface m_axi axi4 slave
set_interface_property m_axi EXPORT_OF m_axi.s0

add_instance ddr4 altera_emif_fm
set_instance_parameter_value ddr4 PROTOCOL_ENUM PROTOCOL_DDR4
set_instance_parameter_value ddr4 MEM_DDR4_DQ_WIDTH 72
set_instance_parameter_value ddr4 CTRL_DDR4_ECC_EN 1
add_connection m_axi.m0 ddr4.ctrl_amm_0
add_interface mem conduit end
set_interface_property mem EXPORT_OF ddr4.mem
add_interface mem_refclk clock sink
set_interface_property mem_refclk EXPORT_OF ddr4.pll_ref_clk
add_interface oct conduit end
set_interface_property oct EXPORT_OF ddr4.oct
add_interface calibrated conduit end
set_interface_property calibrated EXPORT_OF ddr4.status
save_system card_memory.qsys
