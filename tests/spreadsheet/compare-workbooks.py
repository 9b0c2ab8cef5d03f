"""Compares a workbook with its copy that LibreOffice saved: sheets, values, tables, validations, rules.

    /usr/bin/python3 compare-workbooks.py OURS.xlsx COPY.xlsx

Prints one line and exits 0 where they are the same, else names the first differences by their place (never by their
content, which may be personal data) and exits 1.
"""

import re
import sys

import openpyxl

SHOWN = 10


# LibreOffice leaves out quotes that the name of a sheet does not need.
NEEDLESS_QUOTES = re.compile(r"'([^\W\d]\w*)'!")

# And it writes the value FALSE of a validation as a number.
FALSE = re.compile(r"\bFALSE\b")


def plain(value):
    return NEEDLESS_QUOTES.sub(r"\1!", value) if isinstance(value, str) and value.startswith("=") else value


def entries(sheet):
    validations = sorted((item.type or "", FALSE.sub("0", item.formula1 or "")) for item in sheet.data_validations.dataValidation)
    return validations, sum(len(ranges.rules) for ranges in sheet.conditional_formatting)


def same(ours, theirs):
    ours, theirs = plain(ours), plain(theirs)
    if isinstance(ours, (int, float)) and isinstance(theirs, (int, float)):
        return abs(ours - theirs) <= 1e-9 * max(1, abs(ours))
    return (ours if ours != "" else None) == (theirs if theirs != "" else None)


def differences(ours, theirs):
    if ours.sheetnames != theirs.sheetnames:
        yield "names of sheets"
        return
    for name in ours.sheetnames:
        ours_sheet, theirs_sheet = ours[name], theirs[name]
        tables = [{table.displayName: table.ref for table in sheet.tables.values()} for sheet in (ours_sheet, theirs_sheet)]
        if tables[0] != tables[1]:
            yield f"{name}: tables"
        if entries(ours_sheet) != entries(theirs_sheet):
            yield f"{name}: validations or rules"
        for row in ours_sheet.iter_rows():
            for cell in row:
                if not same(cell.value, theirs_sheet[cell.coordinate].value):
                    yield f"{name}!{cell.coordinate}"


def main():
    ours, theirs = (openpyxl.load_workbook(path) for path in sys.argv[1:3])
    found = list(differences(ours, theirs))
    if found:
        print(f"{len(found)} differences: {', '.join(found[:SHOWN])}")
        sys.exit(1)
    cells = sum(sheet.max_row * sheet.max_column for sheet in ours.worksheets)
    print(f"LibreOffice and openpyxl agree on {len(ours.sheetnames)} sheets, {cells} cells")


main()
