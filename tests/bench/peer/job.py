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

import numpy as np
import pandas as pd

import assignment
import client_list
import result_workbook
import target_group
import values

TEXT = {"dtype": str, "keep_default_na": False}
DATE_FIELDS = ["jobSearchStart", "unemploymentStart", "memberSince", "lastContact"]
ORIGINAL_CONTACT_FIELDS = ["streetAddress", "postalCode", "city", "municipality", "phone"]
AGE_CLASSES = ([-np.inf, 25, 30, 55, np.inf], ["<25", "25–29", "30–54", "55+"])
DURATION_CLASSES = ([-np.inf, 13, 26, 52, 104, np.inf], ["<3 kk", "3–6 kk", "6–12 kk", "1–2 v", "≥2 v"])


def main():
    arguments = parse_arguments()
    reference = pd.Timestamp(arguments.date)
    profile = json.loads(Path(arguments.profile).read_text(encoding="utf-8"))
    synonyms = json.loads((Path(__file__).parent / "synonyms.json").read_text(encoding="utf-8"))

    clock = Clock()
    sheets = client_list.read_sheets(arguments.input)
    clock.step("read")
    _, header, clients, original = client_list.find_list(sheets, synonyms["headings"])
    _, _, coach_rows, _ = client_list.find_list(
        {name: sheet for name, sheet in sheets.items() if len(sheet.columns) < 12}, synonyms["coachHeadings"]
    )
    cells = clients.copy()
    clock.step("match")
    tables = read_tables(Path(arguments.data), reference)
    coaches = read_coaches(coach_rows, tables, synonyms, profile, reference)
    findings = validate(clients, cells, coaches, tables, synonyms, reference)
    clock.step("validate")
    enrich(clients, reference)
    clock.step("enrich")
    target_group.decide(clients, profile, synonyms, reference)
    complete_after_decision(clients, coaches, profile, reference)
    clock.step("decide")
    totals = assignment.assign(clients, coaches, profile)
    clock.step("assign")
    summary = summarise(clients, reference)
    clock.step("summarise")
    frames = sheet_frames(clients, original, cells, coaches, findings)
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


def read_tables(data, reference):
    names = ["municipalities", "postcodes", "languages", "countries"]
    tables = {name: pd.read_csv(data / f"{name}.csv", **TEXT) for name in names}
    ended = tables["municipalities"]["endedOn"]
    tables["municipalities"] = tables["municipalities"][(ended == "") | (ended > f"{reference:%Y-%m-%d}")]
    return tables


def read_coaches(rows, tables, synonyms, profile, reference):
    def split(series, find):
        return series.fillna("").map(lambda cell: [find(word.strip()) for word in cell.split(",") if word.strip()])

    def codes(table, extra, upper=False):
        return lambda word: values.coded_names(pd.Series([word]), table, extra, upper)[0]

    def municipality(word):
        return values.municipalities(pd.Series([word]), tables["municipalities"])[0]

    working_time = rows["workingTime"].astype(float)
    share = working_time.where(working_time <= 1, working_time / 100)
    limit = np.floor(profile["coachLimitPerFte"] * share + 1e-9)
    limit = limit.clip(upper=rows["ownLimit"].astype(float).fillna(np.inf))
    absent_from, absent_to = (values.dates(rows[field])[0] for field in ["absentFrom", "absentTo"])
    absent = (absent_from <= reference) & ~(absent_to < reference)
    languages = split(rows["languages"], codes(tables["languages"], synonyms["languages"]))
    return (
        pd.DataFrame(
            {
                "name": rows["name"].str.strip(),
                "id": rows["id"].str.strip(),
                "fte": share,
                "limit": limit.where(~absent, 0).astype(int),
                "specialities": split(rows["specialities"], synonyms["specialities"].get),
                "languages": languages.map(lambda spoken: spoken or ["fi"]),
                "municipalities": split(rows["municipalities"], municipality),
            }
        )
        .sort_values("id")
        .reset_index(drop=True)
    )


def validate(clients, cells, coaches, tables, synonyms, reference):
    """Replaces the cells of `clients` by values and returns the findings, one a row."""
    findings = []

    def note(rule, field, severity, mask):
        rows = clients.index[mask.fillna(False).to_numpy(dtype=bool)]
        findings.append(pd.DataFrame({"row": rows + 1, "rule": rule, "field": field, "severity": severity}))

    def read(field, parsed, missing_is_error=False):
        note(f"{field}-unreadable", field, "error", cells[field].notna() & parsed.isna())
        if missing_is_error:
            note(f"{field}-missing", field, "error", cells[field].isna())
        clients[field] = parsed

    code, birth, problem, repaired = values.identity_codes(cells["personId"], reference)
    for rule in ["missing", "form", "date", "check-character"]:
        note(f"person-id-{rule}", "personId", "error", problem == rule)
    note("person-id-repaired", "personId", "info", repaired)
    clients["personId"], clients["birthDate"] = code, birth
    clients["duplicate"] = code.notna() & code.duplicated(keep="first")
    note("duplicate-person", "personId", "error", clients["duplicate"])

    for field in DATE_FIELDS:
        parsed, unreadable = values.dates(cells[field])
        note(f"{field}-unreadable", field, "error", unreadable)
        note(f"{field}-future", field, "error", parsed > reference)
        clients[field] = parsed.where(parsed <= reference)

    read("municipality", values.municipalities(cells["municipality"], tables["municipalities"]), missing_is_error=True)
    languages, countries = tables["languages"], tables["countries"]
    read("motherTongue", values.coded_names(cells["motherTongue"], languages, synonyms["languages"], False), True)
    read("nationality", values.coded_names(cells["nationality"], countries, synonyms["nationalities"], True), True)
    read("benefit", values.words(cells["benefit"], synonyms["benefits"]), missing_is_error=True)
    read("employmentCode", values.employment_codes(cells["employmentCode"]), missing_is_error=True)
    read("postalCode", values.postal_codes(cells["postalCode"], set(tables["postcodes"]["postcode"])))
    read("phone", values.phones(cells["phone"]))
    read("email", values.emails(cells["email"]))
    needs = synonyms["serviceNeeds"]
    read("serviceNeed", values.look_up(cells["serviceNeed"], lambda value: needs.get(str(value).strip().lower())))

    known = {word.lower(): id for word, id in zip([*coaches["name"], *coaches["id"]], [*coaches["id"]] * 2)}
    read("coach", values.look_up(cells["coach"], lambda value: known.get(str(value).strip().lower())))
    for field in ["locked", "nonDisclosure"]:
        clients[field] = values.text(cells[field]).str.lower().isin(synonyms["yes"])

    expected = clients["postalCode"].map(tables["postcodes"].set_index("postcode")["municipality"])
    note(
        "postcode-municipality",
        "postalCode",
        "warning",
        expected.notna() & clients["municipality"].notna() & (expected != clients["municipality"]),
    )
    return pd.concat(findings, ignore_index=True).sort_values(["row", "field"], kind="stable")


def enrich(clients, reference):
    reference_days = pd.Series(reference, index=clients.index)
    clients["age"] = values.full_years(clients["birthDate"], reference_days)
    clients["ageClass"] = pd.cut(clients["age"], AGE_CLASSES[0], right=False, labels=AGE_CLASSES[1])
    clients["weeksUnemployed"] = (reference - clients["unemploymentStart"]).dt.days // 7
    clients["durationClass"] = pd.cut(
        clients["weeksUnemployed"], DURATION_CLASSES[0], right=False, labels=DURATION_CLASSES[1]
    )
    clients["longTerm"] = values.full_years(clients["unemploymentStart"], reference_days) >= 1
    discussed = clients["lastContact"].fillna(clients["jobSearchStart"])
    clients["nextDeadline"] = discussed + pd.DateOffset(months=3)
    clients["overdue"] = clients["nextDeadline"] < reference


def complete_after_decision(clients, coaches, profile, reference):
    """What follows from the groups: service point, need and language of service, service track."""
    foreign = (clients["groupC"] == "yes") | (clients["groupD"] == "yes")
    young = clients["groupB"] == "yes"
    clients["need"] = np.select([foreign, young], ["immigrants", "youth"], "")
    spoken = {"fi", "sv"}.union(*coaches["languages"])
    clients["serviceLanguage"] = clients["motherTongue"].where(clients["motherTongue"].isin(spoken))

    groups = {"noEarningsRelated": "groupA", "young": "groupB", "immigrant": "groupC", "foreignLanguage": "groupD"}
    clients["servicePoint"] = None
    for membership, rules in [
        (clients["membership"] != "no", profile["servicePoints"]["rules"]),
        (clients["membership"] == "no", profile["servicePoints"]["outside"]),
    ]:
        for rule in rules:
            holds = membership & clients["servicePoint"].isna()
            if "groups" in rule:
                holds &= (clients[[groups[group] for group in rule["groups"]]] == "yes").any(axis=1)
            if "municipalities" in rule:
                holds &= clients["municipality"].isin(rule["municipalities"])
            clients.loc[holds, "servicePoint"] = rule["point"]

    supported = clients["longTerm"] | clients["overdue"] | ~clients["serviceLanguage"].isin(["fi", "sv"])
    short = clients["weeksUnemployed"] < profile["serviceTrack"]["independentBelowWeeks"]
    proposal = np.select([supported, short], ["ehdotus: tuettu", "ehdotus: itsenäinen"], "tarkista")
    clients["serviceTrack"] = clients["serviceNeed"].where(clients["serviceNeed"].notna(), proposal)


def summarise(clients, reference):
    members = clients[(clients["membership"] == "yes") & ~clients["duplicate"]]
    unemployed = members["employmentCode"].isin(["02", "03"])
    in_services = members["employmentCode"].isin(["07", "08"])
    measures = pd.DataFrame(
        {
            "arvo": {
                "Asiakkaat": len(members),
                "Työttömät työnhakijat": unemployed.sum(),
                "Palveluissa": in_services.sum(),
                "Aktivointiaste, %": round(100 * in_services.sum() / max(1, (unemployed | in_services).sum()), 2),
                "Pitkäaikaistyöttömät": (members["longTerm"] & unemployed).sum(),
                "Alle 25-vuotiaat": (members["age"] < 25).sum(),
                "Keskustelu myöhässä": members["overdue"].sum(),
            }
        }
    )
    tables = [(f"Yhteenveto {reference:%d.%m.%Y}", measures)]
    for title, column in [
        ("Ikäluokka", "ageClass"),
        ("Työttömyyden kesto", "durationClass"),
        ("Palvelupiste", "servicePoint"),
        ("Omavalmentaja", "assignedCoach"),
    ]:
        tables.append((title, pd.crosstab(members[column], members["employmentCode"], margins=True)))
    for group, title in zip("ABCD", ["Ei ansiopäivärahaa", "Nuori", "Maahanmuuttaja", "Vieraskielinen"]):
        tables.append((title, pd.crosstab(members[f"group{group}"], members["ageClass"], margins=True)))
    return tables


def sheet_frames(clients, original, cells, coaches, findings):
    shown = original.copy()
    for column, field in zip(shown.columns, cells.columns):
        if field in ORIGINAL_CONTACT_FIELDS:
            shown[column] = shown[column].where(~clients["nonDisclosure"], None)
    derived = pd.DataFrame(
        {
            "Henkilötunnus (tarkistettu)": clients["personId"],
            "Syntymäaika": clients["birthDate"],
            "Ikä": clients["age"],
            "Ikäluokka": clients["ageClass"].astype(object),
            "Kuntanumero": clients["municipality"].where(~clients["nonDisclosure"]),
            "Kielikoodi": clients["motherTongue"],
            "Kansalaisuuskoodi": clients["nationality"],
            "Työttömyys, viikkoa": clients["weeksUnemployed"],
            "Kestoluokka": clients["durationClass"].astype(object),
            "Pitkäaikaistyötön": np.where(clients["longTerm"], "kyllä", "ei"),
            "A": clients["groupA"],
            "B": clients["groupB"],
            "C": clients["groupC"],
            "D": clients["groupD"],
            "Asiakas": clients["membership"],
            "Peruste": clients["reason"],
            "Palvelupiste": clients["servicePoint"],
            "Seuraava määräpäivä": clients["nextDeadline"],
            "Palvelupolku": clients["serviceTrack"],
            "Uusi omavalmentaja": clients["assignedCoach"].map(dict(zip(coaches["id"], coaches["name"]))),
        }
    )
    result = pd.concat([shown, derived], axis=1)
    coach_frame = pd.DataFrame(
        {
            "Omavalmentaja": coaches["name"],
            "Tunnus": coaches["id"],
            "Työaika": coaches["fte"],
            "Enimmäismäärä": coaches["limit"],
            "Asiakkaita": coaches["load"],
            "Vapaana": coaches["limit"] - coaches["load"],
        }
    )
    return [
        ("Asiakkaat", result),
        ("Valmentajat", coach_frame),
        ("Huomiot", findings.set_axis(["Rivi", "Sääntö", "Kenttä", "Vakavuus"], axis=1)),
        ("Ratkaistavat", result[(clients["membership"] == "review").to_numpy()]),
    ]


main()
