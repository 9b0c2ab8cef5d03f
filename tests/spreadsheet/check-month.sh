#!/usr/bin/env bash
# A whole month on the shipped sample, as it is made and as other programs see it: February's result, March compared with
# it, the summary alone and for publication, a workbook for each coach and back again, and April's list to be filled in. Every workbook goes through check.sh.
#
#   bash tests/spreadsheet/check-month.sh OUTDIR
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
out=$1
sample="$root/assets/samples/savonlinna-asiakaslista.xlsx"
mkdir -p "$out"

# Exit code 1 tells that not everybody has a coach: that is an answer.
omavalmentaja() {
  local code=0
  node "$root/bin/omavalmentaja.cjs" "$@" --force --quiet || code=$?
  [ "$code" -le 1 ]
}

omavalmentaja run "$sample" -o "$out/helmikuu.xlsx" --date 2021-02-26
omavalmentaja run "$sample" -o "$out/maaliskuu.xlsx" --date 2021-03-31 --previous "$out/helmikuu.xlsx"
omavalmentaja summary "$sample" -o "$out/yhteenveto.xlsx" --date 2021-03-31 --previous "$out/helmikuu.xlsx"
omavalmentaja summary "$sample" -o "$out/julkaistava.xlsx" --date 2021-03-31 --public
omavalmentaja split "$out/maaliskuu.xlsx" -o "$out/osat" --date 2021-03-31
omavalmentaja merge "$out"/osat/*.xlsx -o "$out/yhdistetty.xlsx"
omavalmentaja template --month 2021-04 -o "$out/huhtikuu.xlsx" --previous "$out/maaliskuu.xlsx"
omavalmentaja template --month 2021-04 -o "$out/tyhja.xlsx"

bash "$root/tests/spreadsheet/check.sh" "$out"/*.xlsx "$out"/osat/*.xlsx
bash "$root/tests/spreadsheet/check-template.sh" "$out/tyhja.xlsx"
