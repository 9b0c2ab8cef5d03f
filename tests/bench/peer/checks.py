"""Turns cells into values and collects what is wrong with them, by the names of Omavalmentaja's rules."""
import numpy as np
import pandas as pd

import values

TEXT = {"dtype": str, "keep_default_na": False}
DATE_FIELDS = ["birthDate", "jobSearchStart", "unemploymentStart", "memberSince", "lastContact"]
WITHHELD_FIELDS = ["municipality", "postalCode", "city", "streetAddress", "phone"]
YES, NO = "x kyllä k 1 on true".split(), "e ei en 0 false n no - --".split()
MOST_SHARING = 3
EARLIEST_LIKELY = pd.Timestamp(1990, 1, 1)
ENOUGH_CLIENTS = 20
SHORTEST_NAME_WITH_SLIP = 8

ON_CODE = {
    "placeholder": ("placeholder", "error"),
    "wrong-type": ("wrong-type", "error"),
    "digits-lost": ("number-precision-lost", "error"),
    "mojibake": ("mojibake", "warning"),
    "invisible": ("invisible-characters", "info"),
}
ON_FORM = {**ON_CODE, "spaces": ("edge-spaces", "info")}
ON_TEXT = {
    **ON_FORM,
    "format": ("name-format", "error"),
    "too-long": ("text-too-long", "warning"),
    "like-formula": ("formula-like-text", "info"),
}
ON_DATE = {
    **ON_CODE,
    "doubtful": ("date-doubtful", "warning"),
    "repaired": ("date-repaired", "info"),
    "future": ("date-future", "error"),
    "impossible": ("date-impossible", "error"),
    "too-early": ("date-too-early", "error"),
    "without-day": ("date-without-day", "error"),
    "unreadable": ("date-unreadable", "error"),
}
ON_POSTCODE = {
    **ON_CODE,
    "format": ("postal-code-format", "error"),
    "unknown": ("postal-code-unknown", "warning"),
    "leading-zero": ("postal-code-leading-zero", "info"),
}
ON_CONTACT = {**ON_CODE, "leading-zero": ("leading-zero-restored", "info")}


def on_word(rule):
    return {**ON_FORM, "unknown": (rule, "error"), "typo": ("value-misspelt", "warning")}


class Findings:
    """What is wrong, a row each. Of people under a non-disclosure order nothing is told of where they are."""

    def __init__(self, index):
        self.index = index
        self.withheld = pd.Series(False, index=index)
        self.frames = []

    def note(self, rule, fields, severity, mask):
        mask = mask.fillna(False).to_numpy(dtype=bool)
        if any(field in WITHHELD_FIELDS for field in fields):
            mask = mask & ~self.withheld.to_numpy()
        rows = self.index[mask]
        if len(rows) > 0:
            self.frames.append(pd.DataFrame({"row": rows + 1, "rule": rule, "field": fields[0], "severity": severity}))

    def note_remarks(self, field, remarks, rules):
        found = set(remarks.dropna().unique())
        for remark, (rule, severity) in rules.items():
            if remark in found:
                self.note(rule, [field], severity, remarks == remark)

    def note_list(self, rule, field, holds):
        if holds:
            self.frames.append(pd.DataFrame({"row": [0], "rule": rule, "field": field, "severity": "warning"}))

    def frame(self):
        return pd.concat(self.frames, ignore_index=True).sort_values(["row", "field"], kind="stable")


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
    known_languages = values.names_of_codes(tables["languages"], synonyms["languages"], upper=False)

    def split(series, find):
        return series.fillna("").map(lambda cell: [find(word.strip()) for word in cell.split(",") if word.strip()])

    def municipality(word):
        return values.municipalities(pd.Series([word]), tables["municipalities"])[0][0]

    working_time = rows["workingTime"].astype(float)
    share = working_time.where(working_time <= 1, working_time / 100)
    limit = np.floor(profile["coachLimitPerFte"] * share + 1e-9)
    limit = limit.clip(upper=rows["ownLimit"].astype(float).fillna(np.inf))
    absent_from, absent_to = (values.dates(rows[field], pd.Timestamp.max)[0] for field in ["absentFrom", "absentTo"])
    absent = (absent_from <= reference) & ~(absent_to < reference)
    languages = split(rows["languages"], lambda word: known_languages.get(word.lower()))
    return (
        pd.DataFrame(
            {
                "name": rows["name"].str.strip(),
                "id": rows["id"].str.strip(),
                "fte": share,
                "absent": absent,
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
    findings = Findings(clients.index)
    read_person(clients, cells, findings, reference)
    read_fields(clients, cells, findings, coaches, tables, synonyms, reference)
    judge_rows(clients, cells, findings, coaches, tables, reference)
    judge_list(clients, cells, findings)
    return findings.frame()


def read_person(clients, cells, findings, reference):
    """Identity codes, and who is under a non-disclosure order on any row."""
    code, birth, problem, repaired = values.identity_codes(cells["personId"], reference)
    clients["personId"], clients["codeBirthDate"] = code, birth
    for rule in ["number", "format", "impossible-date", "individual-number", "check-character", "future"]:
        findings.note(f"person-id-{rule}", ["personId"], "error", problem == rule)
    findings.note("required-value-missing", ["personId"], "error", problem == "missing")
    findings.note("placeholder", ["personId"], "error", problem == "placeholder")
    findings.note("person-id-repaired", ["personId"], "info", repaired)
    findings.note("person-id-temporary", ["personId"], "info", code.str[7] == "9")

    mark = values.text(cells["nonDisclosure"]).str.lower()
    filled = mark.notna() & (mark != "")
    marked = filled & ~mark.isin(NO)
    findings.note("non-disclosure-unclear", ["nonDisclosure"], "warning", marked & ~mark.isin(YES))
    clients["nonDisclosure"] = marked | code.isin(code[marked].dropna())
    findings.withheld = clients["nonDisclosure"]


def read_fields(clients, cells, findings, coaches, tables, synonyms, reference):
    def read(field, judged, rules, required=False):
        clients[field], remarks = judged
        findings.note_remarks(field, remarks, rules)
        if required:
            findings.note("required-value-missing", [field], "error", cells[field].isna())

    for field in [field for field in DATE_FIELDS if field in cells]:
        read(field, values.dates(cells[field], reference), ON_DATE)
        if field != "birthDate":
            findings.note("date-before-1990", [field], "warning", clients[field] < EARLIEST_LIKELY)
    written = clients.get("birthDate", pd.Series(pd.NaT, index=clients.index))
    clients["birthDate"] = clients["codeBirthDate"].fillna(written)
    findings.note(
        "birth-date-mismatch",
        ["birthDate", "personId"],
        "error",
        written.notna() & clients["codeBirthDate"].notna() & (written != clients["codeBirthDate"]),
    )

    for field in ["lastName", "firstNames"]:
        read(field, values.free_text(cells[field], 80), ON_TEXT)
    read("streetAddress", values.free_text(cells["streetAddress"], 120), {**ON_TEXT, "format": ON_FORM["wrong-type"]})
    towns = values.municipalities(cells["municipality"], tables["municipalities"])
    read("municipality", towns, on_word("municipality-unknown"), required=True)
    languages = values.names_of_codes(tables["languages"], synonyms["languages"], upper=False)
    countries = values.names_of_codes(tables["countries"], synonyms["nationalities"], upper=True)
    tongue = values.known_words(cells["motherTongue"], languages)
    read("motherTongue", tongue, on_word("language-unknown"), required=True)
    if "serviceLanguage" in cells:
        read("serviceLanguage", values.known_words(cells["serviceLanguage"], languages), on_word("language-unknown"))
    nationality = values.known_words(cells["nationality"], countries)
    read("nationality", nationality, on_word("nationality-unknown"), required=True)
    benefits = {word: key for key, words in synonyms["benefits"].items() for word in words}
    read("benefit", values.known_words(cells["benefit"], benefits), on_word("benefit-unknown"), required=True)
    on_code = {**ON_CONTACT, "unknown": ("employment-code-unknown", "error")}
    read("employmentCode", values.employment_codes(cells["employmentCode"]), on_code, required=True)
    read("postalCode", values.postal_codes(cells["postalCode"], set(tables["postcodes"]["postcode"])), ON_POSTCODE)
    read("phone", values.phones(cells["phone"]), {**ON_CONTACT, "format": ("phone-format", "error")})
    read("email", values.emails(cells["email"]), {**ON_CONTACT, "format": ("email-format", "error")})
    if "serviceNeed" in cells:
        needs = values.known_words(cells["serviceNeed"], synonyms["serviceNeeds"])
        read("serviceNeed", needs, on_word("service-need-unknown"))
    names = {word.lower(): id for word, id in zip([*coaches["name"], *coaches["id"]], [*coaches["id"]] * 2)}
    read("coach", values.known_words(cells["coach"], names), on_word("coach-unknown"))
    if "locked" in cells:
        clients["locked"] = values.text(cells["locked"]).str.lower().isin(YES)
        findings.note("lock-without-coach", ["locked"], "warning", clients["locked"] & clients["coach"].isna())


def judge_rows(clients, cells, findings, coaches, tables, reference):
    """Cells of a row that do not go together."""
    born = clients["birthDate"]
    youngest, oldest, of_age = (reference - pd.DateOffset(years=years) for years in [15, 69, 18])
    findings.note("age-implausible", ["personId"], "warning", (born > youngest) | (born <= oldest))
    findings.note(
        "minor-with-earnings-related",
        ["benefit"],
        "warning",
        (clients["benefit"] == "earnings-related") & (born > of_age),
    )
    findings.note(
        "benefit-against-employment-code",
        ["employmentCode", "benefit"],
        "warning",
        clients["employmentCode"].isin(["05", "06"]) & clients["benefit"].notna() & (clients["benefit"] != "none"),
    )
    happened = [field for field in DATE_FIELDS if field in cells and field != "birthDate"]
    findings.note("date-before-birth", [happened[0]], "error", clients[happened].lt(born, axis=0).any(axis=1))
    searching, unemployed = clients["jobSearchStart"], clients["unemploymentStart"]
    findings.note(
        "unemployment-after-job-search",
        ["unemploymentStart", "jobSearchStart"],
        "warning",
        searching + pd.DateOffset(months=24) < unemployed,
    )
    expected = clients["postalCode"].map(tables["postcodes"].set_index("postcode")["municipality"])
    findings.note(
        "postal-code-against-municipality",
        ["postalCode", "municipality"],
        "warning",
        expected.notna() & clients["municipality"].notna() & (expected != clients["municipality"]),
    )
    findings.note("coach-absent", ["coach"], "info", clients["coach"].isin(coaches["id"][coaches["absent"]]))
    shown = cells[[field for field in WITHHELD_FIELDS if field in cells]].notna().any(axis=1)
    findings.note("non-disclosure-shows-address", ["nonDisclosure"], "warning", clients["nonDisclosure"] & shown)
    if "serviceLanguage" in cells:
        served, tongue = clients["serviceLanguage"], clients["motherTongue"]
        spoken = set().union(*coaches["languages"])
        findings.note("service-language-no-coach", ["serviceLanguage"], "info", served.notna() & ~served.isin(spoken))
        findings.note(
            "service-language-not-known",
            ["serviceLanguage", "motherTongue"],
            "warning",
            served.notna() & tongue.notna() & (served != tongue) & ~served.isin(["fi", "sv", "en", "se", "smn", "sms"]),
        )


def people_again(clients, among):
    """True for people who have the birth date and the name, or nearly the name, of somebody before them."""
    names = (clients["lastName"].str.strip() + " " + clients["firstNames"].fillna("").str.strip()).str.strip()
    distinct = pd.Series(names.dropna().unique())
    plain = distinct.str.normalize("NFD").str.replace(r"[\u0300-\u036f]", "", regex=True).str.lower()
    people = pd.DataFrame({"born": clients["codeBirthDate"], "name": names.map(dict(zip(distinct, plain)))})
    people = people[among].dropna()
    people["length"] = people["name"].str.len()
    people["row"] = np.arange(len(clients))[clients.index.get_indexer(people.index)]
    pairs = people.merge(people, on="born", suffixes=("", "Before"))
    pairs = pairs[(pairs["rowBefore"] < pairs["row"]) & ((pairs["length"] - pairs["lengthBefore"]).abs() <= 1)]
    same = [
        name == before or (min(len(name), len(before)) >= SHORTEST_NAME_WITH_SLIP and is_within_one_slip(name, before))
        for name, before in zip(pairs["name"], pairs["nameBefore"])
    ]
    return pd.Series(np.isin(np.arange(len(clients)), pairs["row"][same]), index=clients.index)


def is_within_one_slip(one, other):
    """One letter too many, too few or another, or two neighbours swapped."""
    start = 0
    shorter = min(len(one), len(other))
    while start < shorter and one[start] == other[start]:
        start += 1
    one, other = one[start:], other[start:]
    return (
        one[1:] == other
        or one == other[1:]
        or one[1:] == other[1:]
        or (one[1::-1] == other[:2] and one[2:] == other[2:])
    )


def judge_list(clients, cells, findings):
    """Rows against each other, and columns as a whole."""
    code = clients["personId"]
    clients["duplicate"] = code.notna() & code.duplicated(keep="first")
    findings.note("duplicate-person", ["personId"], "error", clients["duplicate"])

    again = people_again(clients, code.notna() & ~clients["duplicate"])
    findings.note("person-under-two-codes", ["personId"], "warning", again)

    person = code.fillna("row " + clients.index.to_series().astype(str))
    for field in ["phone", "email"]:
        contact = clients[field].where(~clients["nonDisclosure"])
        sharing = person.groupby(contact).nunique()
        findings.note(f"{field}-shared", [field], "info", contact.isin(sharing.index[sharing > MOST_SHARING]))

    if len(clients) < ENOUGH_CLIENTS:
        return
    filled = cells.notna().mean()
    findings.note_list("empty-column", "", (filled == 0).any())
    for field in ["personId", "municipality", "benefit", "motherTongue", "nationality"]:
        findings.note_list("required-column-nearly-empty", field, 0 < filled[field] < 0.1)
    for field in ["lastName", "firstNames", "streetAddress", "phone", "email", *DATE_FIELDS[:3]]:
        findings.note_list("column-constant", field, field in cells and filled[field] == 1 and cells[field].nunique() == 1)
