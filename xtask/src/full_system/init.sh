#!/bin/busybox sh
# What the guest does: loads VFIO, gives the card to it with the shipped command, and tests the card with the shipped command.
# The host reads the output; the last line says whether every step ended as it must.
/bin/busybox --install -s /bin
mount -t proc proc /proc
mount -t sysfs sys /sys
mount -t devtmpfs dev /dev
for module in $(cat /modules/order); do
    insmod "/modules/$module" || echo "insmod $module failed"
done
echo 8 > /proc/sys/vm/nr_hugepages
echo "GUEST booted"

steps() {
    card=$(outrigger device list | head -1 | cut -d' ' -f1)
    case $card in *:*:*.*) ;; *) echo "no card: $card"; return 1 ;; esac
    outrigger device bind "$card" || return 1
    outrigger device list || return 1
    outrigger device info --device "$card" || return 1
    outrigger device selftest --device "$card" || return 1
    # Again, on what the first one left, by a process that opens the card anew.
    outrigger device selftest --device "$card" || return 1
    # Lines by loads of the mapped BAR, eight to a line. The card's time is simulated: no clock here is compared with it.
    outrigger agent first-walk --lines 8 --expect-pattern=simulation --agent-megahertz 0 --device "$card" || return 1
    # Before frames are posted: it wants a card that nobody uses.
    rounds=$(cat /rounds)
    if [ "$rounds" != 0 ]; then
        times=$(outrigger device bench --json --rounds "$rounds" --device "$card" 2> /tmp/progress) || { cat /tmp/progress; return 1; }
        echo "GUEST times $times"
    fi
    echo "deadline_cycles = 1500" > /tmp/good.toml
    outrigger agent configure /tmp/good.toml --device "$card" || return 1
    echo "deadline_cycles = 4990" > /tmp/bad.toml
    outrigger agent configure /tmp/bad.toml --device "$card" && return 1
    outrigger device reset --device "$card" || return 1
    outrigger agent status --device "$card" | grep -q "deadline_cycles  *1500" || return 1
    outrigger agent post-frames --frames 64 --device "$card" || return 1
    outrigger agent status --device "$card" | grep -q "free  *64" || return 1
    # A BAR that is not there, and a card that is not there.
    outrigger device info --device ffff:ff:1f.7 && return 1
    outrigger device unbind "$card" || return 1
    # Without vfio-pci there is no way to it.
    outrigger device info --device "$card" && return 1
    return 0
}

if steps; then echo "GUEST passed"; else echo "GUEST failed"; fi
dmesg | grep -iE 'DMAR.*fault' | tail -4
poweroff -f
