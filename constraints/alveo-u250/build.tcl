# Builds the image of the Alveo U250 without a project: vivado -mode batch -source build.tcl -tclargs NAME=VALUE...
# Block design: PCIe bridge (XDMA in bridge mode, PG194), DDR4 controller (PG150), SmartConnects (PG247) that also cross clocks, a clocking wizard (PG065).
set here [file dirname [file normalize [info script]]]
source [file join $here .. common arguments.tcl]
set root [argument root]
set part [argument part]
set top [argument top]
set output [argument output]
file mkdir $output

create_project -in_memory -part $part
foreach source [argument sources] {
    read_verilog [file join $root $source]
}
foreach constraints [argument constraints] {
    read_xdc [file join $root $constraints]
}

create_bd_design card

# To the board.
create_bd_intf_port -mode Slave -vlnv xilinx.com:interface:diff_clock_rtl:1.0 pcie_refclk
create_bd_port -dir I -type rst pcie_reset_n
create_bd_intf_port -mode Master -vlnv xilinx.com:interface:pcie_7x_mgt_rtl:1.0 pcie_mgt
create_bd_intf_port -mode Slave -vlnv xilinx.com:interface:diff_clock_rtl:1.0 ddr4_clk
create_bd_intf_port -mode Master -vlnv xilinx.com:interface:ddr4_rtl:1.0 ddr4
set_property CONFIG.FREQ_HZ 100000000 [get_bd_intf_ports pcie_refclk]
set_property CONFIG.FREQ_HZ 300000000 [get_bd_intf_ports ddr4_clk]

# To the agent, in agent_clk.
create_bd_port -dir O -type clk agent_clk
create_bd_port -dir O -type rst agent_reset
create_bd_port -dir O -from 3 -to 0 msix_enable
create_bd_port -dir O -from 3 -to 0 msix_mask
create_bd_intf_port -mode Master -vlnv xilinx.com:interface:aximm_rtl:1.0 u_axi
create_bd_intf_port -mode Master -vlnv xilinx.com:interface:aximm_rtl:1.0 b_axi
create_bd_intf_port -mode Slave -vlnv xilinx.com:interface:aximm_rtl:1.0 h_axi
create_bd_intf_port -mode Slave -vlnv xilinx.com:interface:aximm_rtl:1.0 m_axi
set common [list CONFIG.HAS_QOS 0 CONFIG.HAS_REGION 0 CONFIG.HAS_LOCK 0 CONFIG.HAS_CACHE 0]
set_property -dict [concat $common [list CONFIG.PROTOCOL AXI4 CONFIG.DATA_WIDTH 512 CONFIG.ADDR_WIDTH 40 CONFIG.ID_WIDTH 0]] [get_bd_intf_ports u_axi]
set_property -dict [list CONFIG.PROTOCOL AXI4LITE CONFIG.DATA_WIDTH 32 CONFIG.ADDR_WIDTH 16] [get_bd_intf_ports b_axi]
set_property -dict [concat $common [list CONFIG.PROTOCOL AXI4 CONFIG.DATA_WIDTH 128 CONFIG.ADDR_WIDTH 64 CONFIG.ID_WIDTH 1]] [get_bd_intf_ports h_axi]
set_property -dict [concat $common [list CONFIG.PROTOCOL AXI4 CONFIG.DATA_WIDTH 512 CONFIG.ADDR_WIDTH 40 CONFIG.ID_WIDTH 8]] [get_bd_intf_ports m_axi]
set_property CONFIG.ASSOCIATED_BUSIF u_axi:b_axi:h_axi:m_axi [get_bd_ports agent_clk]
set_property CONFIG.POLARITY ACTIVE_HIGH [get_bd_ports agent_reset]

# PCIe: BAR 0 is the function's 64 KiB, BAR 2 the device memory; the MSI-X table is the function's own, in BAR 0. The lowest 40 bits of BAR 2's addresses are the
# agent's device addresses.
create_bd_cell -type ip -vlnv xilinx.com:ip:util_ds_buf:2.2 refclk_buffer
set_property CONFIG.C_BUF_TYPE IBUFDSGTE [get_bd_cells refclk_buffer]
create_bd_cell -type ip -vlnv xilinx.com:ip:xdma:4.1 pcie
set_property -dict [list \
    CONFIG.functional_mode AXI_Bridge \
    CONFIG.mode_selection Advanced \
    CONFIG.pl_link_cap_max_link_width X16 \
    CONFIG.pl_link_cap_max_link_speed 8.0_GT/s \
    CONFIG.axi_data_width 512_bit \
    CONFIG.axisten_freq 250 \
    CONFIG.axi_addr_width 64 \
    CONFIG.en_axi_slave_if true \
    CONFIG.vendor_id [argument vendor_id] \
    CONFIG.pf0_device_id [argument device_id] \
    CONFIG.pf0_class_code_base 12 \
    CONFIG.pf0_bar0_64bit true \
    CONFIG.pf0_bar0_scale Kilobytes \
    CONFIG.pf0_bar0_size 64 \
    CONFIG.pciebar2axibar_0 0x0000000000000000 \
    CONFIG.pf0_bar2_enabled true \
    CONFIG.pf0_bar2_64bit true \
    CONFIG.pf0_bar2_scale Megabytes \
    CONFIG.pf0_bar2_size [argument memory_megabytes] \
    CONFIG.pciebar2axibar_2 0x0000100000000000 \
    CONFIG.pf0_msi_enabled false \
    CONFIG.pf0_msix_enabled true \
    CONFIG.pf0_msix_impl_locn External \
    CONFIG.pf0_msix_cap_table_size 00F \
    CONFIG.pf0_msix_cap_table_bir BAR_1:0 \
    CONFIG.pf0_msix_cap_table_offset [argument msix_table] \
    CONFIG.pf0_msix_cap_pba_bir BAR_1:0 \
    CONFIG.pf0_msix_cap_pba_offset [argument msix_pending] \
] [get_bd_cells pcie]
connect_bd_intf_net [get_bd_intf_ports pcie_refclk] [get_bd_intf_pins refclk_buffer/CLK_IN_D]
connect_bd_net [get_bd_pins refclk_buffer/IBUF_OUT] [get_bd_pins pcie/sys_clk_gt]
connect_bd_net [get_bd_pins refclk_buffer/IBUF_DS_ODIV2] [get_bd_pins pcie/sys_clk]
connect_bd_net [get_bd_ports pcie_reset_n] [get_bd_pins pcie/sys_rst_n]
connect_bd_intf_net [get_bd_intf_ports pcie_mgt] [get_bd_intf_pins pcie/pcie_mgt]
connect_bd_net [get_bd_pins pcie/cfg_interrupt_msix_enable] [get_bd_ports msix_enable]
connect_bd_net [get_bd_pins pcie/cfg_interrupt_msix_mask] [get_bd_ports msix_mask]

# The agent's clock, of the same source as the bridge's.
create_bd_cell -type ip -vlnv xilinx.com:ip:clk_wiz:6.0 clocks
set_property -dict [list CONFIG.PRIM_SOURCE No_buffer CONFIG.PRIM_IN_FREQ 250.000 CONFIG.CLKOUT1_REQUESTED_OUT_FREQ [argument agent_megahertz] CONFIG.RESET_TYPE ACTIVE_LOW] [get_bd_cells clocks]
connect_bd_net [get_bd_pins pcie/axi_aclk] [get_bd_pins clocks/clk_in1]
connect_bd_net [get_bd_pins pcie/axi_aresetn] [get_bd_pins clocks/resetn]
connect_bd_net [get_bd_pins clocks/clk_out1] [get_bd_ports agent_clk]

# Device memory.
create_bd_cell -type ip -vlnv xilinx.com:ip:ddr4:2.2 memory
set_property -dict [list \
    CONFIG.C0.DDR4_AxiSelection true \
    CONFIG.C0.DDR4_AxiDataWidth 512 \
    CONFIG.C0.DDR4_TimePeriod 833 \
    CONFIG.C0.DDR4_InputClockPeriod 3332 \
    CONFIG.C0.DDR4_MemoryType RDIMMs \
    CONFIG.C0.DDR4_MemoryPart MTA18ASF2G72PZ-2G3 \
    CONFIG.C0.DDR4_CasLatency 17 \
    CONFIG.C0.DDR4_CasWriteLatency 12 \
] [get_bd_cells memory]
connect_bd_intf_net [get_bd_intf_ports ddr4_clk] [get_bd_intf_pins memory/C0_SYS_CLK]
connect_bd_intf_net [get_bd_intf_ports ddr4] [get_bd_intf_pins memory/C0_DDR4]

# The agent stays in reset until the link is up, the clock is locked and the memory is calibrated.
create_bd_cell -type ip -vlnv xilinx.com:ip:util_vector_logic:2.0 ready
set_property -dict [list CONFIG.C_SIZE 1 CONFIG.C_OPERATION and] [get_bd_cells ready]
connect_bd_net [get_bd_pins clocks/locked] [get_bd_pins ready/Op1]
connect_bd_net [get_bd_pins memory/c0_init_calib_complete] [get_bd_pins ready/Op2]
create_bd_cell -type ip -vlnv xilinx.com:ip:proc_sys_reset:5.0 agent_resets
connect_bd_net [get_bd_pins clocks/clk_out1] [get_bd_pins agent_resets/slowest_sync_clk]
connect_bd_net [get_bd_pins pcie/axi_aresetn] [get_bd_pins agent_resets/ext_reset_in]
connect_bd_net [get_bd_pins ready/Res] [get_bd_pins agent_resets/dcm_locked]
connect_bd_net [get_bd_pins agent_resets/peripheral_reset] [get_bd_ports agent_reset]
create_bd_cell -type ip -vlnv xilinx.com:ip:util_vector_logic:2.0 memory_reset
set_property -dict [list CONFIG.C_SIZE 1 CONFIG.C_OPERATION not] [get_bd_cells memory_reset]
connect_bd_net [get_bd_pins memory/c0_ddr4_ui_clk_sync_rst] [get_bd_pins memory_reset/Op1]
connect_bd_net [get_bd_pins memory_reset/Res] [get_bd_pins memory/c0_ddr4_aresetn]

# Three interconnects: host to function and lines, function to host, agent to memory.
proc smartconnect {name slaves masters clocks} {
    create_bd_cell -type ip -vlnv xilinx.com:ip:smartconnect:1.0 $name
    set_property -dict [list CONFIG.NUM_SI [llength $slaves] CONFIG.NUM_MI [llength $masters] CONFIG.NUM_CLKS [llength $clocks]] [get_bd_cells $name]
    set number 0
    foreach slave $slaves {
        connect_bd_intf_net $slave [get_bd_intf_pins [format "%s/S%02d_AXI" $name $number]]
        incr number
    }
    set number 0
    foreach master $masters {
        connect_bd_intf_net [get_bd_intf_pins [format "%s/M%02d_AXI" $name $number]] $master
        incr number
    }
    set number 0
    foreach clock $clocks {
        connect_bd_net $clock [get_bd_pins [expr {$number == 0 ? "$name/aclk" : "$name/aclk$number"}]]
        incr number
    }
    connect_bd_net [get_bd_pins agent_resets/interconnect_aresetn] [get_bd_pins $name/aresetn]
}
set bridge_clock [get_bd_pins pcie/axi_aclk]
set agent_clock [get_bd_pins clocks/clk_out1]
set memory_clock [get_bd_pins memory/c0_ddr4_ui_clk]
smartconnect from_host [list [get_bd_intf_pins pcie/M_AXI_B]] [list [get_bd_intf_ports b_axi] [get_bd_intf_ports u_axi]] [list $bridge_clock $agent_clock]
smartconnect to_host [list [get_bd_intf_ports h_axi]] [list [get_bd_intf_pins pcie/S_AXI_B]] [list $agent_clock $bridge_clock]
smartconnect to_memory [list [get_bd_intf_ports m_axi]] [list [get_bd_intf_pins memory/C0_DDR4_S_AXI]] [list $agent_clock $memory_clock]

assign_bd_address -offset 0x0000000000000000 -range 64K [get_bd_addr_segs b_axi/Reg]
assign_bd_address -offset 0x0000100000000000 -range [argument memory_megabytes]M [get_bd_addr_segs u_axi/Reg]
assign_bd_address
validate_bd_design
save_bd_design
generate_target all [get_files card.bd]
make_wrapper -files [get_files card.bd] -top -import

synth_design -top $top -part $part
opt_design
place_design
phys_opt_design
route_design
report_timing_summary -file [file join $output timing.txt]
report_utilization -file [file join $output utilization.txt]
if {[get_property SLACK [get_timing_paths -max_paths 1]] < 0} {
    error "the timing is not met: see [file join $output timing.txt]"
}
write_bitstream -force [file join $output $top.bit]
write_cfgmem -force -format mcs -size 128 -interface SPIx4 -loadbit [list up 0x01002000 [file join $output $top.bit]] -file [file join $output $top.mcs]
