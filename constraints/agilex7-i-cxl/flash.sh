#!/bin/sh
# Loads the image into the Agilex 7 kit over its USB-Blaster, with the programmer of the vendor: flash.sh IMAGE CABLE
# Into the device, not into flash; the host has to be restarted (not powered off) afterwards, so that it sees the CXL device.
set -eu
image=$1
cable=$2
exec "${QUARTUS_PGM:-quartus_pgm}" --cable="$cable" --mode=jtag --operation="p;$image"
