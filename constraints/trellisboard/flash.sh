#!/bin/sh
# Loads the image into the TrellisBoard over its USB port (FT2232H, channel A), or with WHERE=flash into its flash: flash.sh IMAGE CABLE
set -eu
image=$1
cable=$2
if [ "${WHERE:-device}" = flash ]; then
    exec "${OPENFPGALOADER:-openFPGALoader}" --cable "$cable" --write-flash --verify "$image"
fi
exec "${OPENFPGALOADER:-openFPGALoader}" --cable "$cable" "$image"
