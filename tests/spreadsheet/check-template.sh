#!/usr/bin/env bash
# A client list to be filled in, as other programs see it: LibreOffice saves it anew with every validation and rule, and
# reckons its formulas on an empty list that is filled as a clerk would.
#
#   bash tests/spreadsheet/check-template.sh FILLED.xlsx EMPTY.xlsx
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

/usr/bin/python3 "$here/probe-template.py" fill "$2" "$work/probe.xlsx"
soffice --headless -env:UserInstallation="file://$work/profile" \
  --convert-to xlsx:"Calc MS Excel 2007 XML" --outdir "$work/again" "$1" "$work/probe.xlsx" >/dev/null 2>&1
/usr/bin/python3 "$here/compare-workbooks.py" "$1" "$work/again/$(basename "$1")"
/usr/bin/python3 "$here/probe-template.py" verify "$work/again/probe.xlsx"
