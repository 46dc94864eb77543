# Clocks that come in from outside; those that vendor blocks make (axi_aclk, agent_clk, ui_clk) carry the blocks' own constraints.
create_clock -name pcie_refclk -period 10.000 [get_ports {pcie_refclk_p}]
create_clock -name clk_300mhz -period 3.333 [get_ports {clk_300mhz_p}]
set_false_path -from [get_ports {pcie_reset_n}]
set_input_delay 0 [get_ports {pcie_reset_n}]
