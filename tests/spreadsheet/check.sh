#!/usr/bin/env bash
# Independent eyes on workbooks that the program wrote: LibreOffice opens, recalculates and saves each anew, openpyxl reads
# both, and values, formulas, tables, validations, rules and charts must be the same.
#
#   bash tests/spreadsheet/check.sh RESULT.xlsx …
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Always recalculated: else LibreOffice would trust the values that we wrote beside the formulas.
mkdir -p "$work/profile/user"
cat >"$work/profile/user/registrymodifications.xcu" <<'XCU'
<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
XCU
soffice --headless -env:UserInstallation="file://$work/profile" \
  --convert-to xlsx:"Calc MS Excel 2007 XML" --outdir "$work/again" "$@" >/dev/null 2>&1
for workbook in "$@"; do
  /usr/bin/python3 "$here/compare-workbooks.py" "$workbook" "$work/again/$(basename "$workbook")"
done
