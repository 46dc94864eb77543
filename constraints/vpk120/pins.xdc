# The VPK120's pins are not here: PCIe lanes and their clock are fixed by the place of CPM5, memory pins by AMD's board files (xilinx.com:vpk120:part0:1.2, the
# interfaces pcie_refclk, ch0_lpddr4_trip1, ch1_lpddr4_trip1 and lpddr4_clk1), which build.tcl applies. UG1568 (VPK120 evaluation board user guide) shows them. board.toml
# names the ports that get their pins so.
set_property BITSTREAM.GENERAL.COMPRESS true [current_design]
