"""Writes the result: summary, clients, coaches, findings and rows to be decided, with formats."""
import warnings

import pandas as pd
from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.table import Table, TableStyleInfo

HEADING_FONT = Font(bold=True)
HEADING_FILL = PatternFill("solid", fgColor="DDEBF7")
HEADING_ALIGNMENT = Alignment(wrap_text=True, vertical="top")
DATE_FORMAT = "d.m.yyyy"
FORMULA_STARTS = ("=", "+", "-", "@")


def write_result(path, summary_tables, frames):
    """`frames` is a list of (sheet name, frame); each becomes an Excel table."""
    workbook = Workbook(write_only=True)
    write_summary(workbook.create_sheet("Yhteenveto"), summary_tables)
    for name, frame in frames:
        write_table(workbook.create_sheet(name), name, frame)
    workbook.save(path)


def write_summary(sheet, tables):
    sheet.column_dimensions["A"].width = 32
    for title, table in tables:
        sheet.append([heading(sheet, title)])
        sheet.append([heading(sheet, str(name)) for name in [table.index.name or "", *table.columns]])
        for label, *values in table.itertuples():
            sheet.append([str(label), *(value if isinstance(value, str) else float(value) for value in values)])
        sheet.append([])


def write_table(sheet, name, frame):
    sheet.freeze_panes = "A2"
    for number, column in enumerate(frame.columns, start=1):
        longest = frame[column].head(200).astype(str).str.len().max()
        sheet.column_dimensions[get_column_letter(number)].width = min(40, max(longest or 0, len(str(column))) + 2)
    sheet.append([heading(sheet, str(column)) for column in frame.columns])
    for row in frame.astype(object).where(frame.notna(), None).itertuples(index=False, name=None):
        sheet.append([cell(sheet, value) for value in row])
    if len(frame) > 0:
        table = Table(displayName=f"T_{name}", ref=f"A1:{get_column_letter(len(frame.columns))}{len(frame) + 1}")
        table._initialise_columns()
        for column, title in zip(table.tableColumns, frame.columns):
            column.name = str(title)
        table.tableStyleInfo = TableStyleInfo(name="TableStyleLight9", showRowStripes=True)
        with warnings.catch_warnings():
            # Told to name a table's columns by hand, which has just been done.
            warnings.simplefilter("ignore")
            sheet.add_table(table)


def heading(sheet, value):
    made = WriteOnlyCell(sheet, value)
    made.font, made.fill, made.alignment = HEADING_FONT, HEADING_FILL, HEADING_ALIGNMENT
    return made


def cell(sheet, value):
    """Plain values as they are; dates with a format; text that would turn into a formula marked as text."""
    if isinstance(value, pd.Timestamp):
        made = WriteOnlyCell(sheet, value.to_pydatetime())
        made.number_format = DATE_FORMAT
        return made
    if isinstance(value, str) and value.startswith(FORMULA_STARTS):
        made = WriteOnlyCell(sheet, value)
        made.data_type = "s"
        return made
    return value
