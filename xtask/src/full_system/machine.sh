#!/bin/busybox sh
# A guest that counts, for tests of machines that are carried over: each step is a line on the console and a line in a file that is held open;
# every fifth is on the disk before it is on the console. The disk's second sector tells it to panic, or to write to the second disk.
/bin/busybox --install -s /bin
mount -t proc proc /proc
mount -t devtmpfs dev /dev
for module in $(cat /modules/order); do
    insmod "/modules/$module" || echo "insmod $module failed"
done
sector() { dd if=/dev/vda bs=512 skip="$1" count=1 2> /dev/null | tr -d '\0'; }
ip link set eth0 up
ip addr add 10.9.0.2/24 dev eth0
# Lines of a connection come back with their number.
cat > /bin/answer << 'END'
#!/bin/sh
n=0
while read -r line; do
    n=$((n + 1))
    echo "$n $line"
done
END
chmod +x /bin/answer
nc -ll -p 7000 -e /bin/answer &
exec 3>> /tmp/open
first=$(sector 0)
first=${first:-0}
n=$first
# A line that an earlier run did not end ends here.
echo
echo "GUEST begins at $n"
while :; do
    n=$((n + 1))
    echo "$n" >&3
    if [ $((n % 5)) = 0 ]; then
        echo "$n" | dd of=/dev/vda bs=512 conv=notrunc,sync,fsync 2> /dev/null
        blockdev --flushbufs /dev/vda
        told=$(sector 1)
        if [ -n "$told" ]; then
            dd if=/dev/zero of=/dev/vda bs=512 seek=1 count=1 conv=notrunc,fsync 2> /dev/null
        fi
        case $told in
            panic) echo 1 > /proc/sys/kernel/sysrq; echo c > /proc/sysrq-trigger ;;
            # On a disk of which the host may say that it fails.
            write) echo "$n" | dd of=/dev/vdb bs=512 conv=notrunc,sync,fsync 2> /dev/null || echo "GUEST lost a write" ;;
        esac
    fi
    echo "STEP $n $(($(wc -l < /tmp/open) + first))"
done
