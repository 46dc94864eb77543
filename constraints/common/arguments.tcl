# What `outrigger image` tells a script: words NAME=VALUE after -tclargs, all of them facts of board.toml and paths. A name that is missing is an error.
proc argument {name} {
    foreach word $::argv {
        if {[string first "$name=" $word] == 0} {
            return [string range $word [expr {[string length $name] + 1}] end]
        }
    }
    error "the argument $name=... is missing; `outrigger image build --dry-run` prints the whole line"
}
