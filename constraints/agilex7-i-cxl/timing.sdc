# Clocks that come in from outside; the CXL block and the memory controller carry their own constraints.
create_clock -name refclk0 -period 10.000 [get_ports {refclk0}]
create_clock -name refclk1 -period 10.000 [get_ports {refclk1}]
create_clock -name refclk4 -period 10.000 [get_ports {refclk4}]
create_clock -name mem_refclk -period 30.000 [get_ports {mem_refclk}]
derive_clock_uncertainty
# channel_crossing stands between these two; the FIFO's own constraints bound its pointers.
set_clock_groups -asynchronous -group [get_clocks {*ip2hdm_clk*}] -group [get_clocks {*ip2csr_avmm_clk*}]
set_false_path -from [get_ports {resetn}]
