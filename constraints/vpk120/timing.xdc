# Clocks that come in from outside; CIPS and the network on chip carry their own constraints.
create_clock -name pcie_refclk -period 10.000 [get_ports {pcie_refclk_clk_p}]
create_clock -name lpddr4_clk1 -period 4.995 [get_ports {lpddr4_clk1_clk_p}]
