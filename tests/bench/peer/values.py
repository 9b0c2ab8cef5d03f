"""Turns cells into values: identity codes, dates, and words looked up in dictionaries."""
import difflib
import re
from datetime import datetime

import numpy as np
import pandas as pd

CHECK_CHARACTERS = np.array(list("0123456789ABCDEFHJKLMNPRSTUVWXY"))
CENTURIES = {**dict.fromkeys("ABCDEF", "20"), **dict.fromkeys("-YXWVU", "19"), "+": "18"}
IDENTITY_CODE = r"^([0-9O]{6})([-+A-FU-Y])([0-9O]{3})([0-9A-Y])$"
TEXT_DATES = [
    re.compile(r"^(?P<d>\d{1,2})[./](?P<m>\d{1,2})[./](?P<y>\d{4}|\d{2})$"),
    re.compile(r"^(?P<y>\d{4})-(?P<m>\d{1,2})-(?P<d>\d{1,2})$"),
]
EXCEL_EPOCH = pd.Timestamp(1899, 12, 30)


def text(series):
    """Trimmed text; NaN stays."""
    return series.where(series.isna(), series.astype(str).str.replace("\u00a0", " ").str.strip())


def look_up(series, function):
    """Calls `function` once for each distinct value."""
    found = {value: function(value) for value in series.dropna().unique()}
    return series.map(found)


def identity_codes(series, reference):
    """Canonical code, birth date and what is wrong with each ('' where nothing is)."""
    raw = series.where(series.isna(), series.astype(str).str.upper())
    raw = raw.str.replace(r"\s", "", regex=True).str.replace("[\u2010-\u2013\u2212]", "-", regex=True)
    parts = raw.str.extract(IDENTITY_CODE)
    date = parts[0].str.replace("O", "0")
    individual = parts[2].str.replace("O", "0")
    code = date + parts[1] + individual + parts[3]
    formed = parts[0].notna()

    year = parts[1].map(CENTURIES) + date.str[4:]
    birth = pd.to_datetime(year + "-" + date.str[2:4] + "-" + date.str[:2], format="%Y-%m-%d", errors="coerce")
    remainder = (date + individual)[formed].astype("int64") % 31
    wrong_check = pd.Series(False, index=series.index)
    wrong_check[formed] = CHECK_CHARACTERS[remainder] != parts[3][formed]

    problem = np.select(
        [
            series.isna(),
            ~formed,
            birth.isna() | (birth > reference),
            wrong_check | individual.isin(["000", "001"]),
        ],
        ["missing", "form", "date", "check-character"],
        "",
    )
    usable = problem == ""
    repaired = usable & (code != series)
    return code.where(usable), birth.where(usable), pd.Series(problem, index=series.index), repaired


def dates(series):
    """Dates, and which cells say something that is none."""
    parsed = pd.to_datetime(look_up(series, _date).astype(object), errors="coerce")
    return parsed, series.notna() & parsed.isna()


def _date(value):
    if isinstance(value, datetime):
        return value
    value = str(value).strip()
    if re.fullmatch(r"\d{5}", value):
        return EXCEL_EPOCH + pd.Timedelta(days=int(value))
    for pattern in TEXT_DATES:
        match = pattern.match(value)
        if match:
            year = int(match["y"])
            year += 2000 if year < 100 else 0
            try:
                return datetime(year, int(match["m"]), int(match["d"]))
            except ValueError:
                return pd.NaT
    return pd.NaT


def municipalities(series, table):
    """Municipality codes by name, Swedish name or number; near misses of a name count."""
    names = {
        **dict(zip(table["fi"].str.lower(), table["code"])),
        **dict(zip(table["sv"].str.lower(), table["code"])),
        **dict(zip(table["fi"].str.lower() + "n kaupunki", table["code"])),
    }
    codes = set(table["code"])

    def find(value):
        word = str(value).strip().lower()
        if word.isdigit():
            return word.zfill(3) if word.zfill(3) in codes else None
        if word in names:
            return names[word]
        near = difflib.get_close_matches(word, names, n=1, cutoff=0.88)
        return names[near[0]] if near else None

    return look_up(series, find)


def coded_names(series, table, extra, upper):
    """Codes of languages or countries by code or name in Finnish, Swedish or English."""
    case = str.upper if upper else str.lower
    known = {code.lower(): case(code) for code in table["code"]}
    for column in ["en", "sv", "fi"]:
        known.update(zip(table[column].str.lower(), table["code"].map(case)))
    known.update(extra)
    return look_up(series, lambda value: known.get(str(value).strip().lower()))


def words(series, synonyms):
    """The key of the word list that holds the cell's word."""
    known = {word: key for key, words in synonyms.items() for word in words}
    return look_up(series, lambda value: known.get(str(value).strip().lower()))


def employment_codes(series):
    digits = text(series).str.zfill(2)
    return digits.where(digits.str.fullmatch(r"0[0-8]", na=False))


def postal_codes(series, known):
    digits = text(series).str.replace("FI-", "", regex=False).str.zfill(5)
    return digits.where(digits.isin(known))


def phones(series):
    digits = text(series).str.replace(r"[\s()-]", "", regex=True)
    digits = digits.str.replace(r"^(00358|\+358|0)?(?=[1-9])", "+358", regex=True)
    return digits.where(digits.str.fullmatch(r"\+358\d{5,11}", na=False))


def emails(series):
    cleaned = text(series)
    return cleaned.where(cleaned.str.fullmatch(r"[^@\s,]+@[^@\s,]+\.[A-Za-z]{2,}", na=False))


def full_years(start, end):
    """Whole years between dates; NaN where one is unknown."""
    end = pd.Series(end, index=start.index)
    before = (end.dt.month * 100 + end.dt.day) < (start.dt.month * 100 + start.dt.day)
    return end.dt.year - start.dt.year - before.where(start.notna() & end.notna())
