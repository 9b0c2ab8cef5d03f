#!/usr/bin/env bash
# A client list to be filled in, as other programs see it: LibreOffice reckons the formulas of an empty list that is filled
# as a clerk would.
#
#   bash tests/spreadsheet/check-template.sh EMPTY.xlsx
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

/usr/bin/python3 "$here/probe-template.py" fill "$1" "$work/probe.xlsx"
soffice --headless -env:UserInstallation="file://$work/profile" \
  --convert-to xlsx:"Calc MS Excel 2007 XML" --outdir "$work/again" "$work/probe.xlsx" >/dev/null 2>&1
/usr/bin/python3 "$here/probe-template.py" verify "$work/again/probe.xlsx"
