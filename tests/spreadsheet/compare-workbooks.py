"""Compares a workbook with its copy that LibreOffice recalculated and saved.

    /usr/bin/python3 compare-workbooks.py OURS.xlsx COPY.xlsx

Prints one line and exits 0 where they are the same, else names the first differences by their place (never by their
content, which may be personal data) and exits 1.
"""

import os
import re
import sys
import warnings

import openpyxl

SHOWN = 10


# LibreOffice writes the value FALSE of a validation as a number.
FALSE = re.compile(r"\bFALSE\b")


def same(ours, theirs):
    if isinstance(ours, (int, float)) and isinstance(theirs, (int, float)):
        return abs(ours - theirs) <= 1e-9 * max(1, abs(ours))
    return (ours if ours != "" else None) == (theirs if theirs != "" else None)


def parts(sheet):
    """What stands on a sheet beside its cells. LibreOffice splits and joins ranges, so rules are told by their cells."""
    rules = {str(ranges.sqref): len(ranges.rules) for ranges in sheet.conditional_formatting}
    return {
        "tables": {table.displayName: table.ref for table in sheet.tables.values()},
        "validations": sorted(
            (item.type or "", FALSE.sub("0", item.formula1 or "")) for item in sheet.data_validations.dataValidation
        ),
        "conditional formats": sum(rules.values()),
        "charts": len(sheet._charts),
        "merged cells": sorted(str(merge) for merge in sheet.merged_cells.ranges),
        "visibility": sheet.sheet_state,
    }


def differences(ours, theirs):
    if ours.sheetnames != theirs.sheetnames:
        yield "names of sheets"
        return
    for name in ours.sheetnames:
        expected, found = parts(ours[name]), parts(theirs[name])
        for part, value in expected.items():
            if value != found[part]:
                yield f"{name}: {part}"
        for row in ours[name].iter_rows():
            for cell in row:
                copy = theirs[name][cell.coordinate]
                # A formula is written in many ways; its value is compared below.
                if cell.data_type == "f" and copy.data_type == "f":
                    continue
                if not same(cell.value, copy.value):
                    yield f"{name}!{cell.coordinate}"


def recalculated(ours, theirs):
    """Formulas whose value is another when LibreOffice works it out."""
    for name in ours.sheetnames:
        for row in ours[name].iter_rows():
            for cell in row:
                if not same(cell.value, theirs[name][cell.coordinate].value):
                    yield f"{name}!{cell.coordinate}: recalculated value"


def main():
    warnings.simplefilter("ignore")
    paths = sys.argv[1:3]
    ours, theirs = (openpyxl.load_workbook(path) for path in paths)
    found = list(differences(ours, theirs))
    if not found:
        found = list(recalculated(*(openpyxl.load_workbook(path, data_only=True) for path in paths)))
    name = os.path.basename(paths[0])
    if found:
        print(f"{name}: {len(found)} differences: {', '.join(found[:SHOWN])}")
        sys.exit(1)
    cells = sum(sheet.max_row * sheet.max_column for sheet in ours.worksheets)
    formulas = sum(cell.data_type == "f" for sheet in ours.worksheets for row in sheet.iter_rows() for cell in row)
    charts = sum(len(sheet._charts) for sheet in ours.worksheets)
    print(
        f"{name}: LibreOffice and openpyxl agree on {len(ours.sheetnames)} sheets, {cells} cells, "
        f"{formulas} formulas, {charts} charts"
    )


main()
