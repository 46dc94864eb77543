# Runs a vendor's script or constraint file in a safe interpreter that knows the vendor's commands by name only, and prints what was called.
#
# record.tcl SCRIPT COMMANDS ROOT WORD...: COMMANDS is a file with the names that may be called; anything else is an error, as are loops without end (a limit on commands),
# reading outside of ROOT and starting programs. Of a call comes a line: its words, each with tabs and newlines made spaces, separated by tabs.
lassign $argv script commands root
set words [lrange $argv 3 end]
set box [interp create -safe]
interp limit $box command -value 200000

proc say {words} {
    set line {}
    foreach word $words {
        lappend line [string map [list "\t" " " "\n" " "] $word]
    }
    puts [join $line "\t"]
}
# What a command gives back: enough that scripts can go on with it.
proc answer {name arguments} {
    switch -glob -- $name {
        get_property { return [expr {[lindex $arguments 0] eq "SLACK" ? 1 : [lindex $::matching 0]}] }
        get_hw_devices { return device_0 }
        get_timing_paths { return path_0 }
        get_* { return [lindex $arguments end] }
        current_* { return $name }
        default { return [lindex $arguments end] }
    }
}
proc called {name args} {
    say [concat [list $name] $args]
    return [answer $name $args]
}
proc inside {path} {
    set path [file normalize $path]
    if {[string first "[file normalize $::root]/" "$path/"] != 0} {
        error "$path is outside of the source tree"
    }
    return $path
}
proc sourced {path} {
    set channel [open [inside $path]]
    set text [read $channel]
    close $channel
    say [list source $path]
    interp eval $::box $text
}
proc filed {what args} {
    switch -- $what {
        join - dirname - tail - normalize - extension - rootname { return [file $what {*}$args] }
        exists { say [concat file_exists $args]; return 1 }
        mkdir { return {} }
        default { error "file $what is not for scripts of boards" }
    }
}
set channel [open $commands]
foreach name [read $channel] {
    interp alias $box $name {} called $name
}
close $channel
# What `get_property PART` gives: what the script was told to expect.
set matching {}
foreach word $words {
    if {[string first hw_device= $word] == 0} {
        set matching [list [string range $word 10 end]]
    }
}
interp alias $box source {} sourced
interp alias $box file {} filed
interp alias $box puts {} called puts
interp eval $box [list set argv $words]
interp eval $box [list set quartus(args) $words]
interp alias $box informed {} file normalize $script
interp eval $box {rename info vendor_info; proc info {what args} { if {$what eq "script"} { return [informed] }; uplevel 1 [list vendor_info $what {*}$args] }}
set channel [open $script]
set text [read $channel]
close $channel
if {![info complete $text]} {
    puts stderr "$script: a bracket, brace or quote is not closed"
    exit 1
}
if {[catch {interp eval $box $text} message]} {
    puts stderr "$script: $message"
    puts stderr [interp eval $box {set errorInfo}]
    exit 1
}
