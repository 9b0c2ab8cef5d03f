"""Reads the workbook: finds the client list and the sheet of coaches by their headings."""
import pandas as pd

HEADER_ROWS_LOOKED_AT = 20


def read_sheets(path):
    """Every sheet as a frame without headings; empty cells are NaN, everything else as it stands."""
    return pd.read_excel(path, sheet_name=None, header=None, dtype=object, keep_default_na=False, na_values=[""])


def find_list(sheets, headings):
    """The sheet and row with the most known headings: (clients by field, the same rows under their own headings)."""
    field_of = {word: field for field, words in headings.items() for word in words}
    best = (0, None, None, None)
    for name, sheet in sheets.items():
        for row in range(min(HEADER_ROWS_LOOKED_AT, len(sheet))):
            fields = [field_of.get(str(cell).strip().lower()) for cell in sheet.iloc[row]]
            known = sum(field is not None for field in fields)
            if known > best[0]:
                best = (known, name, row, fields)
    _, name, header, fields = best
    body = sheets[name].iloc[header + 1 :]
    body = body[body.notna().any(axis=1)]
    body = body[~body[0].astype(str).str.match(r"\s*yhteensä", case=False)]
    original = body.copy()
    original.columns = sheets[name].iloc[header]
    known = {column: field for column, field in enumerate(fields) if field is not None}
    clients = body[list(known)].rename(columns=known)
    return clients, original
