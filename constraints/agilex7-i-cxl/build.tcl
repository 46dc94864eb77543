# Builds the image of the Agilex 7 I-Series CXL kit: quartus_sh -t build.tcl NAME=VALUE...
# Before it: the CXL block (R-Tile, type 3, one slice, PF0 with MSI-X) is generated from intel_cxl_type3.ip, for which the vendor's licence and its own editor are needed
# (user guide 763330); memory.tcl makes the memory system. Both are looked for in `ip`.
set here [file dirname [file normalize [info script]]]
set argv $quartus(args)
source [file join $here .. common arguments.tcl]
set root [argument root]
set top [argument top]
set output [argument output]
set ip [argument ip]
file mkdir $output
foreach name {intel_cxl_type3.ip reset_release.ip card_memory.qsys} {
    if {![file exists [file join $ip $name]]} {
        error "[file join $ip $name]: no such file; constraints/agilex7-i-cxl/README.md says how to make it"
    }
}

load_package flow
project_new -overwrite [file join $output $top]
set_global_assignment -name FAMILY "Agilex 7"
set_global_assignment -name DEVICE [argument part]
set_global_assignment -name TOP_LEVEL_ENTITY $top
set_global_assignment -name PROJECT_OUTPUT_DIRECTORY $output
set_global_assignment -name GENERATE_PROGRAMMING_FILES ON
foreach source [argument sources] {
    set_global_assignment -name VERILOG_FILE [file join $root $source]
}
set_global_assignment -name IP_FILE [file join $ip intel_cxl_type3.ip]
set_global_assignment -name IP_FILE [file join $ip reset_release.ip]
set_global_assignment -name QSYS_FILE [file join $ip card_memory.qsys]
foreach constraints [argument constraints] {
    if {[file extension $constraints] eq ".sdc"} {
        set_global_assignment -name SDC_FILE [file join $root $constraints]
    } else {
        source [file join $root $constraints]
    }
}
export_assignments
execute_flow -compile
project_close
