"""
The same monthly job with pandas, openpyxl and scipy, as a colleague who knows them well would write it: the bench
compares its time and its answer with Omavalmentaja's.

    python3 job.py INPUT OUTPUT --date 2021-03-31 --profile PROFILE.json --data DIR

Prints counts and the seconds of each step as JSON.
"""
import argparse
import json
import time
from pathlib import Path

import pandas as pd

import assignment
import checks
import client_list
import completion
import result_tables
import result_workbook
import target_group


def main():
    arguments = parse_arguments()
    reference = pd.Timestamp(arguments.date)
    profile = json.loads(Path(arguments.profile).read_text(encoding="utf-8"))
    synonyms = json.loads((Path(__file__).parent / "synonyms.json").read_text(encoding="utf-8"))

    clock = Clock()
    sheets = client_list.read_sheets(arguments.input)
    clock.step("read")
    clients, original = client_list.find_list(sheets, synonyms["headings"])
    coach_rows, _ = client_list.find_list(
        {name: sheet for name, sheet in sheets.items() if len(sheet.columns) < 12}, synonyms["coachHeadings"]
    )
    cells = clients.copy()
    clock.step("match")
    tables = checks.read_tables(Path(arguments.data), reference)
    coaches = checks.read_coaches(coach_rows, tables, synonyms, profile, reference)
    findings = checks.validate(clients, cells, coaches, tables, synonyms, reference)
    clock.step("validate")
    completion.enrich(clients, reference)
    clock.step("enrich")
    target_group.decide(clients, profile, synonyms, reference)
    completion.complete_after_decision(clients, cells, coaches, profile, reference)
    clock.step("decide")
    totals = assignment.assign(clients, coaches, profile)
    clock.step("assign")
    summary = result_tables.summarise(clients, reference)
    clock.step("summarise")
    frames = result_tables.sheet_frames(clients, original, cells, coaches, findings)
    clock.step("sheets")
    result_workbook.write_result(arguments.output, summary, frames)
    clock.step("write")

    counts = clients["membership"].value_counts()
    print(
        json.dumps(
            {
                "membership": {word: int(counts.get(word, 0)) for word in ["yes", "no", "review"]},
                "duplicates": int(clients["duplicate"].sum()),
                "findings": len(findings),
                "assignment": totals,
                "timings": clock.seconds,
            }
        )
    )


def parse_arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("input")
    parser.add_argument("output")
    for name in ["--date", "--profile", "--data"]:
        parser.add_argument(name, required=True)
    return parser.parse_args()


class Clock:
    """Seconds of each step since the one before."""

    def __init__(self):
        self.last = time.perf_counter()
        self.seconds = {}

    def step(self, name):
        now = time.perf_counter()
        self.seconds[name] = round(now - self.last, 4)
        self.last = now


main()
