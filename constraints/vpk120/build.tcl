# Builds the image of the VPK120 without a project: vivado -mode batch -source build.tcl -tclargs NAME=VALUE...
# Block design: CIPS with the PCIe bridge of CPM5 (PG352, PG347) and the network on chip with its LPDDR4 controller (PG313), which crosses clocks.
set here [file dirname [file normalize [info script]]]
source [file join $here .. common arguments.tcl]
set root [argument root]
set part [argument part]
set top [argument top]
set output [argument output]
file mkdir $output

create_project -in_memory -part $part
set_property BOARD_PART [argument board_part] [current_project]
foreach source [argument sources] {
    read_verilog [file join $root $source]
}
foreach constraints [argument constraints] {
    read_xdc [file join $root $constraints]
}

create_bd_design card

# To the board; board interfaces carry the pins.
create_bd_intf_port -mode Slave -vlnv xilinx.com:interface:diff_clock_rtl:1.0 pcie_refclk
create_bd_intf_port -mode Master -vlnv xilinx.com:interface:gt_rtl:1.0 pcie_gt
create_bd_intf_port -mode Slave -vlnv xilinx.com:interface:diff_clock_rtl:1.0 lpddr4_clk1
create_bd_intf_port -mode Master -vlnv xilinx.com:interface:lpddr4_rtl:1.0 ch0_lpddr4_trip1
create_bd_intf_port -mode Master -vlnv xilinx.com:interface:lpddr4_rtl:1.0 ch1_lpddr4_trip1
set_property CONFIG.FREQ_HZ 100000000 [get_bd_intf_ports pcie_refclk]
set_property CONFIG.FREQ_HZ 200200200 [get_bd_intf_ports lpddr4_clk1]

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

# Processing system and PCIe. BAR 0 is the function's 64 KiB, BAR 2 the device memory; the MSI-X table is the function's own, in BAR 0.
create_bd_cell -type ip -vlnv xilinx.com:ip:versal_cips:3.4 cips
set_property -dict [list CONFIG.CPM_CONFIG [list \
    CPM_PCIE0_MODES DMA \
    CPM_PCIE0_FUNCTIONAL_MODE AXI_Bridge \
    CPM_PCIE0_MODE_SELECTION Advanced \
    CPM_PCIE0_MAX_LINK_SPEED 16.0_GT/s \
    CPM_PCIE0_PL_LINK_CAP_MAX_LINK_WIDTH X8 \
    CPM_PCIE0_BRIDGE_AXI_SLAVE_IF 1 \
    CPM_PCIE0_MSI_X_OPTIONS MSI-X_External \
    CPM_PCIE0_CFG_VEND_ID [argument vendor_id] \
    CPM_PCIE0_PF0_CFG_DEV_ID [argument device_id] \
    CPM_PCIE0_PF0_BAR0_BRIDGE_ENABLED 1 \
    CPM_PCIE0_PF0_BAR0_BRIDGE_64BIT 1 \
    CPM_PCIE0_PF0_BAR0_BRIDGE_SCALE Kilobytes \
    CPM_PCIE0_PF0_BAR0_BRIDGE_SIZE 64 \
    CPM_PCIE0_PF0_PCIEBAR2AXIBAR_BRIDGE_0 0x0000020100000000 \
    CPM_PCIE0_PF0_BAR2_BRIDGE_ENABLED 1 \
    CPM_PCIE0_PF0_BAR2_BRIDGE_64BIT 1 \
    CPM_PCIE0_PF0_BAR2_BRIDGE_SCALE Megabytes \
    CPM_PCIE0_PF0_BAR2_BRIDGE_SIZE [argument memory_megabytes] \
    CPM_PCIE0_PF0_PCIEBAR2AXIBAR_BRIDGE_2 0x0000030000000000 \
    CPM_PCIE0_PF0_MSIX_CAP_TABLE_SIZE 00F \
    CPM_PCIE0_PF0_MSIX_CAP_TABLE_OFFSET [argument msix_table] \
    CPM_PCIE0_PF0_MSIX_CAP_PBA_OFFSET [argument msix_pending] \
]] [get_bd_cells cips]
set_property -dict [list CONFIG.PS_PMC_CONFIG [list \
    PCIE_APERTURES_DUAL_ENABLE 0 \
    PCIE_APERTURES_SINGLE_ENABLE 1 \
    PMC_CRP_PL0_REF_CTRL_FREQMHZ [argument agent_megahertz] \
    PS_NUM_FABRIC_RESETS 1 \
    PS_USE_PMCPL_CLK0 1 \
]] [get_bd_cells cips]
connect_bd_intf_net [get_bd_intf_ports pcie_refclk] [get_bd_intf_pins cips/gt_refclk0]
connect_bd_intf_net [get_bd_intf_ports pcie_gt] [get_bd_intf_pins cips/PCIE0_GT]
connect_bd_net [get_bd_pins cips/pl0_ref_clk] [get_bd_ports agent_clk]
connect_bd_net [get_bd_pins cips/pcie0_cfg_msix_enable] [get_bd_ports msix_enable]
connect_bd_net [get_bd_pins cips/pcie0_cfg_msix_mask] [get_bd_ports msix_mask]
create_bd_cell -type ip -vlnv xilinx.com:ip:proc_sys_reset:5.0 agent_resets
connect_bd_net [get_bd_pins cips/pl0_ref_clk] [get_bd_pins agent_resets/slowest_sync_clk]
connect_bd_net [get_bd_pins cips/pl0_resetn] [get_bd_pins agent_resets/ext_reset_in]
connect_bd_net [get_bd_pins agent_resets/peripheral_reset] [get_bd_ports agent_reset]

# Network on chip: slaves S00, S01 the bridge, S02 the agent to memory, S03 the function to the host; masters M00 the bridge's slave, M01 registers, M02 lines.
create_bd_cell -type ip -vlnv xilinx.com:ip:axi_noc:1.1 noc
set_property -dict [list \
    CONFIG.NUM_SI 4 \
    CONFIG.NUM_MI 3 \
    CONFIG.NUM_CLKS 4 \
    CONFIG.NUM_MC 1 \
    CONFIG.NUM_MCP 1 \
    CONFIG.CH0_LPDDR4_0_BOARD_INTERFACE ch0_lpddr4_trip1 \
    CONFIG.CH1_LPDDR4_0_BOARD_INTERFACE ch1_lpddr4_trip1 \
    CONFIG.sys_clk0_BOARD_INTERFACE lpddr4_clk1 \
] [get_bd_cells noc]
set to_card [list M01_AXI [list read_bw 500 write_bw 500] M02_AXI [list read_bw 2000 write_bw 2000]]
set_property -dict [list CONFIG.CATEGORY ps_pcie CONFIG.CONNECTIONS $to_card] [get_bd_intf_pins noc/S00_AXI]
set_property -dict [list CONFIG.CATEGORY ps_pcie CONFIG.CONNECTIONS $to_card] [get_bd_intf_pins noc/S01_AXI]
set_property -dict [list CONFIG.CATEGORY pl CONFIG.CONNECTIONS [list MC_0 [list read_bw 4000 write_bw 4000]]] [get_bd_intf_pins noc/S02_AXI]
set_property -dict [list CONFIG.CATEGORY pl CONFIG.CONNECTIONS [list M00_AXI [list read_bw 500 write_bw 500]]] [get_bd_intf_pins noc/S03_AXI]
set_property -dict [list CONFIG.CATEGORY ps_pcie] [get_bd_intf_pins noc/M00_AXI]
set_property -dict [list CONFIG.CATEGORY pl] [get_bd_intf_pins noc/M01_AXI]
set_property -dict [list CONFIG.CATEGORY pl] [get_bd_intf_pins noc/M02_AXI]
set_property CONFIG.ASSOCIATED_BUSIF S00_AXI [get_bd_pins noc/aclk0]
set_property CONFIG.ASSOCIATED_BUSIF S01_AXI [get_bd_pins noc/aclk1]
set_property CONFIG.ASSOCIATED_BUSIF M00_AXI [get_bd_pins noc/aclk2]
set_property CONFIG.ASSOCIATED_BUSIF S02_AXI:S03_AXI:M01_AXI:M02_AXI [get_bd_pins noc/aclk3]
connect_bd_net [get_bd_pins cips/cpm_pcie_noc_axi0_clk] [get_bd_pins noc/aclk0]
connect_bd_net [get_bd_pins cips/cpm_pcie_noc_axi1_clk] [get_bd_pins noc/aclk1]
connect_bd_net [get_bd_pins cips/noc_cpm_pcie_axi0_clk] [get_bd_pins noc/aclk2]
connect_bd_net [get_bd_pins cips/pl0_ref_clk] [get_bd_pins noc/aclk3]
connect_bd_intf_net [get_bd_intf_pins cips/CPM_PCIE_NOC_0] [get_bd_intf_pins noc/S00_AXI]
connect_bd_intf_net [get_bd_intf_pins cips/CPM_PCIE_NOC_1] [get_bd_intf_pins noc/S01_AXI]
connect_bd_intf_net [get_bd_intf_ports m_axi] [get_bd_intf_pins noc/S02_AXI]
connect_bd_intf_net [get_bd_intf_ports h_axi] [get_bd_intf_pins noc/S03_AXI]
connect_bd_intf_net [get_bd_intf_pins noc/M00_AXI] [get_bd_intf_pins cips/NOC_CPM_PCIE_0]
connect_bd_intf_net [get_bd_intf_pins noc/M02_AXI] [get_bd_intf_ports u_axi]
connect_bd_intf_net [get_bd_intf_ports lpddr4_clk1] [get_bd_intf_pins noc/sys_clk0]
connect_bd_intf_net [get_bd_intf_ports ch0_lpddr4_trip1] [get_bd_intf_pins noc/CH0_LPDDR4_0]
connect_bd_intf_net [get_bd_intf_ports ch1_lpddr4_trip1] [get_bd_intf_pins noc/CH1_LPDDR4_0]

# The network's ports have 32 bits at least and no AXI4-Lite: a SmartConnect makes it.
create_bd_cell -type ip -vlnv xilinx.com:ip:smartconnect:1.0 to_registers
set_property -dict [list CONFIG.NUM_SI 1 CONFIG.NUM_MI 1 CONFIG.NUM_CLKS 1] [get_bd_cells to_registers]
connect_bd_intf_net [get_bd_intf_pins noc/M01_AXI] [get_bd_intf_pins to_registers/S00_AXI]
connect_bd_intf_net [get_bd_intf_pins to_registers/M00_AXI] [get_bd_intf_ports b_axi]
connect_bd_net [get_bd_pins cips/pl0_ref_clk] [get_bd_pins to_registers/aclk]
connect_bd_net [get_bd_pins agent_resets/interconnect_aresetn] [get_bd_pins to_registers/aresetn]

assign_bd_address -offset 0x0000020100000000 -range 64K [get_bd_addr_segs b_axi/Reg]
assign_bd_address -offset 0x0000030000000000 -range [argument memory_megabytes]M [get_bd_addr_segs u_axi/Reg]
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
write_device_image -force [file join $output $top.pdi]
