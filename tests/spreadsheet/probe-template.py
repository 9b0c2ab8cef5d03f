"""Fills an empty client list as a clerk would and asks LibreOffice what its formulas say.

    /usr/bin/python3 probe-template.py fill TEMPLATE.xlsx PROBE.xlsx      writes clients, coaches and a sheet of questions
    /usr/bin/python3 probe-template.py verify RECALCULATED.xlsx           compares the answers that LibreOffice gave

The questions are the template's own formulas: of the validation and the rules of the identity codes, of the postcodes,
and of the free places. Exits 1 with one line where an answer is wrong. Everybody is invented; codes are of the 900 series.
"""

import re
import sys

import openpyxl

# Code, is the form accepted while one types, is it coloured as wrong.
CODES = [
    ("010190-999W", True, False),
    ("010272-9405", True, False),
    ("010190-999w", True, False),
    ("010190Y999W", True, False),
    ("010190+999W", True, False),
    ("010190F999W", True, False),
    ("010190-999W ", False, True),
    ("240600A902P", True, True),
    ("010190-9990", True, True),
    ("010190-999", False, True),
    ("010190-999WW", False, True),
    ("010190*999W", False, True),
    ("010190G999W", False, True),
    ("310290-9991", False, True),
    ("011390-9991", False, True),
    ("000190-9991", False, True),
    ("01O190-999W", False, True),
    ("1e0190-999W", False, True),
    ("ei tunnusta", False, True),
    ("290200A9011", True, None),
    ("290201A9011", False, True),
]
POSTCODES = [("00100", True), ("57130", True), ("5713", False), ("571300", False), ("5713O", False), ("-5713", False)]
COACHES = [("Virtanen Matti", "VM", 1, None), ("Sokolova Irina", "SI", 0.5, None), ("Tamm Kristi", "TK", 1, 2)]
NAMED = ["Virtanen Matti", "VM", "Tamm Kristi", "TK", None]
PLACES = [(100, 2, 98), (50, 0, 50), (2, 2, 0)]
WITH_PLACES = ["Virtanen Matti", "Sokolova Irina"]


def column_of(sheet, heading):
    return next(cell for cell in sheet[1] if cell.value == heading)


def validation_of(sheet, cell):
    return next(item for item in sheet.data_validations.dataValidation if cell in item.sqref)


def rules_of(sheet, cell):
    return [rule.formula[0] for ranges in sheet.conditional_formatting if cell in ranges.sqref for rule in ranges.rules]


def fill(source, target):
    book = openpyxl.load_workbook(source)
    clients, coaches = book["Asiakkaat"], book["Valmentajat"]
    code, postcode, coach = (column_of(clients, name) for name in ("Henkilötunnus", "Postinumero", "Omavalmentaja"))
    questions = book.create_sheet("Kysymykset")

    def ask(row, column, formula, cell, target_cell):
        # The formula is as seen from the first cell of its range.
        address = re.compile(rf"(?<![A-Z$]){cell}(?!\d)")
        questions.cell(row, column).value = "=" + address.sub(f"Asiakkaat!{target_cell}", formula)

    first = f"{code.column_letter}2"
    form = validation_of(clients, first).formula1
    wrong = next(rule for rule in rules_of(clients, first) if "IFERROR" in rule)
    for index, (text, _, _) in enumerate(CODES):
        row = index + 2
        clients.cell(row, code.column).value = text
        ask(row, 1, form, first, f"{code.column_letter}{row}")
        ask(row, 2, wrong, first, f"{code.column_letter}{row}")
    first = f"{postcode.column_letter}2"
    form = validation_of(clients, first).formula1
    for index, (text, _) in enumerate(POSTCODES):
        row = index + 2
        clients.cell(row, postcode.column).value = text
        ask(row, 3, form, first, f"{postcode.column_letter}{row}")
    for index, name in enumerate(NAMED):
        clients.cell(index + 2, coach.column).value = name
    for index, row in enumerate(COACHES):
        for column, value in enumerate(row):
            coaches.cell(index + 2, column + 1).value = value
    names = book.defined_names
    choices = (names.get("list_coaches_with_places") if hasattr(names, "get") else names["list_coaches_with_places"]).attr_text
    questions.cell(2, 4).value = f"=ROWS({choices})"
    for index in range(3):
        questions.cell(index + 2, 5).value = f"=INDEX({choices},{index + 1})" if index < len(WITH_PLACES) else None
    book.save(target)


def verify(path):
    book = openpyxl.load_workbook(path, data_only=True)
    questions, coaches = book["Kysymykset"], book["Valmentajat"]
    wrong = []

    def expect(what, found, expected):
        if expected is not None and found != expected:
            wrong.append(f"{what}: {found!r} in place of {expected!r}")

    for index, (text, accepted, coloured) in enumerate(CODES):
        expect(f"{text} accepted", bool(questions.cell(index + 2, 1).value), accepted)
        expect(f"{text} coloured", bool(questions.cell(index + 2, 2).value), coloured)
    for index, (text, accepted) in enumerate(POSTCODES):
        expect(f"{text} accepted", bool(questions.cell(index + 2, 3).value), accepted)
    limit = column_of(coaches, "Paikkoja").column
    for index, places in enumerate(PLACES):
        expect(f"coach {index + 1}", tuple(coaches.cell(index + 2, limit + at).value for at in range(3)), places)
    expect("coaches with places", questions.cell(2, 4).value, len(WITH_PLACES))
    expect("their names", [questions.cell(index + 2, 5).value for index in range(len(WITH_PLACES))], WITH_PLACES)
    if wrong:
        print("; ".join(wrong))
        sys.exit(1)
    print(f"LibreOffice judges {len(CODES)} identity codes and {len(POSTCODES)} postcodes as meant, and counts free places")


{"fill": fill, "verify": verify}[sys.argv[1]](*sys.argv[2:])
