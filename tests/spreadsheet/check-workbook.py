#!/usr/bin/python3
"""Opens a workbook with openpyxl, a reader that shares no code with ours, and prints what it holds as JSON.

    check-workbook.py FILE.xlsx [--values]

With --values every sheet also lists its cells row by row (formulas as text; errors as '#N/A'). Fails with code 1 where
openpyxl cannot open the file, and with code 3 where openpyxl itself is missing.
"""

import json
import sys
import warnings

try:
    import openpyxl
except ImportError:
    print("check-workbook.py: openpyxl is missing. On Debian: apt-get install python3-openpyxl, and run this with /usr/bin/python3", file=sys.stderr)
    raise SystemExit(3)


def facts(sheet, with_values):
    formulas = {cell.coordinate: cell.value for row in sheet.iter_rows() for cell in row if cell.data_type == "f"}
    rules = [rule for ranges in sheet.conditional_formatting for rule in ranges.rules]
    answer = {
        "name": sheet.title,
        "state": sheet.sheet_state,
        "dimension": sheet.calculate_dimension(),
        "rows": sheet.max_row,
        "columns": sheet.max_column,
        "freeze": sheet.freeze_panes,
        "tables": [
            {
                "name": table.displayName,
                "range": table.ref,
                "headings": [column.name for column in table.tableColumns],
                "filter": table.autoFilter is not None,
                "style": table.tableStyleInfo.name if table.tableStyleInfo else None,
            }
            for table in sheet.tables.values()
        ],
        "formulas": formulas,
        "merges": [str(merge) for merge in sheet.merged_cells.ranges],
        "links": sum(1 for row in sheet.iter_rows() for cell in row if cell.hyperlink is not None),
        "dataValidations": len(sheet.data_validations.dataValidation),
        "conditionalFormats": len(rules),
        "dataBars": sum(1 for rule in rules if rule.type == "dataBar"),
        "charts": len(sheet._charts),
        "print": {
            "orientation": sheet.page_setup.orientation,
            "paperSize": sheet.page_setup.paperSize,
            "fitToPage": bool(sheet.sheet_properties.pageSetUpPr and sheet.sheet_properties.pageSetUpPr.fitToPage),
            "repeatRows": sheet.print_title_rows,
        },
    }
    if with_values:
        answer["values"] = [list(row) for row in sheet.iter_rows(values_only=True)]
    return answer


def main(arguments):
    files = [argument for argument in arguments if not argument.startswith("--")]
    if len(files) != 1:
        print(__doc__.strip(), file=sys.stderr)
        return 2
    warnings.simplefilter("ignore")
    try:
        workbook = openpyxl.load_workbook(files[0])
    except FileNotFoundError:
        print("check-workbook.py: no such file", file=sys.stderr)
        return 2
    except Exception as error:  # openpyxl's parsers throw many kinds
        print(f"check-workbook.py: openpyxl cannot open the file ({type(error).__name__}: {error})", file=sys.stderr)
        return 1
    answer = {
        "title": workbook.properties.title,
        "creator": workbook.properties.creator,
        "created": workbook.properties.created.isoformat(),
        "sheets": [facts(sheet, "--values" in arguments) for sheet in workbook.worksheets],
    }
    json.dump(answer, sys.stdout, indent=1, default=str)
    print()
    return 0


raise SystemExit(main(sys.argv[1:]))
