"""Turns cells into values and collects what is wrong with them."""
import numpy as np
import pandas as pd

import values

TEXT = {"dtype": str, "keep_default_na": False}
DATE_FIELDS = ["jobSearchStart", "unemploymentStart", "memberSince", "lastContact"]


def postcode_table(runs):
    """Postcodes with their municipality; assets/data/README.md tells how the file keeps them."""
    steps = runs.assign(step=runs["postcodes"].str.split("+")).explode("step")
    postcodes = steps["step"].astype(int).cumsum().astype(str).str.zfill(5)
    return pd.DataFrame({"postcode": postcodes.to_numpy(), "municipality": steps["municipality"].to_numpy()})


def read_tables(data, reference):
    names = ["municipalities", "postcodes", "languages", "countries"]
    tables = {name: pd.read_csv(data / f"{name}.csv", **TEXT) for name in names}
    tables["postcodes"] = postcode_table(tables["postcodes"])
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
