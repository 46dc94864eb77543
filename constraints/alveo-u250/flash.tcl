# Writes the image into the configuration flash of an Alveo U250, over its USB port: vivado -mode batch -source flash.tcl -tclargs NAME=VALUE...
# The golden image below 0x01002000 stays. Flash part and address as AMD's UG1314 (Alveo card out-of-band management) and published open designs for the card have them.
set here [file dirname [file normalize [info script]]]
source [file join $here .. common arguments.tcl]
set image [argument image]

open_hw_manager
connect_hw_server
open_hw_target
set device [lindex [get_hw_devices] 0]
if {![string match "[argument hw_device]*" [get_property PART $device]]} {
    error "the cable leads to [get_property PART $device], not to [argument hw_device]"
}
current_hw_device $device
refresh_hw_device -update_hw_probes false $device
create_hw_cfgmem -hw_device $device [lindex [get_cfgmem_parts mt25qu01g-spi-x1_x2_x4] 0]
set memory [get_property PROGRAM.HW_CFGMEM $device]
set_property PROGRAM.FILES [list $image] $memory
set_property PROGRAM.ADDRESS_RANGE use_file $memory
set_property PROGRAM.ERASE 1 $memory
set_property PROGRAM.BLANK_CHECK 0 $memory
set_property PROGRAM.CFG_PROGRAM 1 $memory
set_property PROGRAM.VERIFY 1 $memory
create_hw_bitstream -hw_device $device [get_property PROGRAM.HW_CFGMEM_BITFILE $device]
program_hw_devices $device
refresh_hw_device $device
program_hw_cfgmem -hw_cfgmem $memory
boot_hw_device $device
close_hw_manager
