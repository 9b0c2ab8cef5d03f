#!/usr/bin/env bash
# Independent eyes on a workbook that the program wrote: LibreOffice opens, recalculates and saves it anew, openpyxl
# reads both, and values, tables and formulas must be the same.
#
#   bash tests/spreadsheet/check.sh RESULT.xlsx
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
workbook=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

soffice --headless -env:UserInstallation="file://$work/profile" \
  --convert-to xlsx:"Calc MS Excel 2007 XML" --outdir "$work/again" "$workbook" >/dev/null 2>&1
/usr/bin/python3 "$here/compare-workbooks.py" "$workbook" "$work/again/$(basename "$workbook")"
