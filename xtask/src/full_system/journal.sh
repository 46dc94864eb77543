#!/bin/busybox sh
# What the guest with two NVDIMMs does, by the word `step` of the kernel's command line:
#   format  gives the first to ext4 with DAX and the second to devdax, and ends
#   run     recovers and verifies both pools, and exercises both until the host kills the guest
#   end     recovers and verifies, once more with what must fail, and ends
# The host reads the output. `acknowledged_fsdax` and `acknowledged_devdax` are the last numbers that it has read.
/bin/busybox --install -s /bin
mount -t proc proc /proc
mount -t sysfs sys /sys
mount -t devtmpfs dev /dev
for module in $(cat /modules/order); do
    insmod "/modules/$module" || echo "insmod $module failed"
done
devices=/sys/bus/nd/devices
drivers=/sys/bus/nd/drivers
echo "GUEST booted"

# $1: pfn or dax, $2: number of the region, $3: driver
claim() {
    seed=$(cat "$devices/region$2/$1_seed")
    echo "namespace$2.0" > "$drivers/nd_pmem/unbind" || return 1
    cat /proc/sys/kernel/random/uuid > "$devices/$seed/uuid" || return 1
    echo pmem > "$devices/$seed/mode" || return 1
    echo 2097152 > "$devices/$seed/align" || return 1
    echo "namespace$2.0" > "$devices/$seed/namespace" || return 1
    echo "$seed" > "$drivers/$3/bind"
}

format() {
    claim pfn 0 nd_pmem || return 1
    claim dax 1 dax_pmem || return 1
    mkfs.ext4 -q -b 4096 /dev/pmem0 || return 1
    mount -t ext4 -o dax=always /dev/pmem0 /mnt || return 1
    outrigger journal create /mnt/pool --pool-bytes 4194304 || return 1
    outrigger journal info /mnt/pool | grep 'back end *dax' || return 1
    umount /mnt || return 1
    # What the device has no room for, and what it cannot map, is refused: an access there would end the command.
    outrigger journal create /dev/dax1.0 --pool-bytes 1073741824 && return 1
    outrigger journal create /dev/dax1.0 --pool-bytes 4198400 && return 1
    outrigger journal create /dev/dax1.0 --pool-bytes 4194304 || return 1
    outrigger journal info /dev/dax1.0 | grep 'back end *dax'
}

# $1: pool, $2: last number acknowledged
recover() {
    outrigger journal recover "$1" || return 1
    outrigger journal verify "$1" --acknowledged "$2" || return 1
    echo "GUEST $1 verified"
}

recover_both() {
    mount -t ext4 -o dax=always /dev/pmem0 /mnt || return 1
    recover /mnt/pool "${acknowledged_fsdax:-0}" || return 1
    recover /dev/dax1.0 "${acknowledged_devdax:-0}"
}

exercise() {
    outrigger journal exercise "$1" --every 4 --backend dax
    echo "GUEST $1 stopped by itself"
}

# $1: exit code, then a command
ends_with() {
    wanted=$1
    shift
    "$@"
    [ $? = "$wanted" ]
}

controls() {
    for pool in /mnt/pool /dev/dax1.0; do
        ends_with 1 outrigger journal verify "$pool" --acknowledged 18446744073709551615 || return 1
    done
    # Slots with other contents: 16 pages of the data, of which the first slot has the second.
    data=$(outrigger journal info /mnt/pool | sed -n 's/^size .* bytes, \([0-9]*\) of data$/\1/p')
    page=$((($(stat -c %s /mnt/pool) - data) / 4096 + 1))
    dd if=/dev/zero of=/mnt/pool bs=4096 seek="$page" count=16 conv=notrunc 2> /dev/null || return 1
    ends_with 1 outrigger journal verify /mnt/pool
}

case $step in
format) format && sync && echo "GUEST formatted" ;;
run)
    if recover_both; then
        exercise /mnt/pool &
        exercise /dev/dax1.0
    fi
    ;;
end) recover_both && controls && echo "GUEST passed" ;;
esac
poweroff -f
