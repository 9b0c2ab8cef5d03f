"""
Checks and completes the cells of a file again and again in one process, as a colleague who knows pandas would, and prints
the seconds of each time, the most memory held after the first, and what came out.

    python3 check_job.py CELLS.json RUNS --profile PROFILE.json --data DIR
"""
import argparse
import json
import resource
import time
from pathlib import Path

import pandas as pd

import checks
import completion
import target_group
import values

AGE_NAMES = ["under-25", "25-29", "30-54", "55-or-over"]
DURATION_NAMES = ["under-3-months", "3-to-6-months", "6-to-12-months", "1-to-2-years", "2-years-or-more"]


def main():
    arguments = parse_arguments()
    profile = json.loads(Path(arguments.profile).read_text(encoding="utf-8"))
    synonyms = json.loads((Path(__file__).parent / "synonyms.json").read_text(encoding="utf-8"))
    source = json.loads(Path(arguments.cells).read_text(encoding="utf-8"))
    reference = pd.Timestamp(source["referenceDate"])
    tables = checks.read_tables(Path(arguments.data), reference)
    languages = values.names_of_codes(tables["languages"], synonyms["languages"], upper=False)
    coaches = coaches_of(source, languages)
    cells = cells_of(source)
    del source

    seconds = []
    for run in range(arguments.runs):
        begun = time.perf_counter()
        clients, findings = check_and_complete(cells, coaches, tables, synonyms, profile, reference)
        seconds.append(time.perf_counter() - begun)
        if run == 0:
            peak_kb = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(json.dumps({"seconds": seconds, "peakMb": peak_kb / 1024, **answer_of(clients, findings)}))


def parse_arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("cells")
    parser.add_argument("runs", type=int)
    for name in ["--profile", "--data"]:
        parser.add_argument(name, required=True)
    return parser.parse_args()


def cells_of(source):
    """The cells as pandas reads them from a workbook: dates as dates, equal texts as one string."""
    known = {}
    cells = pd.DataFrame(
        [[known.setdefault(cell, cell) if isinstance(cell, str) else cell for cell in row] for row in source["rows"]],
        columns=source["fields"],
        dtype=object,
    )
    for field in source["dates"]:
        cells[field] = cells[field].map(as_date).astype(object)
    return cells


def as_date(cell):
    return (values.EXCEL_EPOCH + pd.Timedelta(days=cell)).to_pydatetime() if isinstance(cell, int) else cell


def coaches_of(source, languages):
    return pd.DataFrame(
        [
            {
                "name": name,
                "id": id,
                "absent": False,
                "languages": [languages.get(word.strip()) for word in (spoken or "suomi").split(",")],
            }
            for name, id, spoken in source["coachRows"]
        ]
    )


def check_and_complete(cells, coaches, tables, synonyms, profile, reference):
    clients = pd.DataFrame(index=cells.index)
    findings = checks.validate(clients, cells, coaches, tables, synonyms, reference)
    completion.enrich(clients, reference)
    target_group.decide(clients, profile, synonyms, reference)
    completion.complete_after_decision(clients, cells, coaches, profile, reference)
    return clients, findings


def answer_of(clients, findings):
    def tally(column, prefix, names=None):
        counts = clients[column].value_counts()
        return {prefix + (names[value] if names else value): int(count) for value, count in counts.items()}

    return {
        "findings": {rule: int(count) for rule, count in findings["rule"].value_counts().items()},
        "members": tally("membership", ""),
        "completed": {
            **tally("ageClass", "age class ", dict(zip(completion.AGE_CLASSES[1], AGE_NAMES))),
            **tally("durationClass", "unemployed ", dict(zip(completion.DURATION_CLASSES[1], DURATION_NAMES))),
            **tally("servicePoint", "at "),
            **tally("serviceTrack", "track "),
            "deadline passed": int(clients["overdue"].sum()),
        },
    }


main()
