# Loads the image into a VPK120, over its USB port: vivado -mode batch -source flash.tcl -tclargs NAME=VALUE...
# Into the device, not into flash: after a power cycle the card has what its boot flash has (UG1568 says how to write that one).
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
set_property PROGRAM.FILE $image $device
program_hw_devices $device
refresh_hw_device $device
close_hw_manager
