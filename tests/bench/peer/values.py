"""Turns cells into values and says what is wrong with each: identity codes, dates, and words looked up in dictionaries."""
import difflib
import re
from datetime import datetime

import numpy as np
import pandas as pd

CHECK_CHARACTERS = np.array(list("0123456789ABCDEFHJKLMNPRSTUVWXY"))
CENTURIES = {**dict.fromkeys("ABCDEF", "20"), **dict.fromkeys("-YXWVU", "19"), "+": "18"}
IDENTITY_CODE = r"^([0-9]{6})([-+A-FU-Y])([0-9]{3})([0-9A-Y])$"
DAY_FIRST = re.compile(r"^(?P<d>\d{1,2})(?P<s>[./-])(?P<m>\d{1,2})(?P=s)(?P<y>\d{4}|\d{2})$")
YEAR_FIRST = re.compile(r"^(?P<y>\d{4})-(?P<m>\d{1,2})-(?P<d>\d{1,2})$")
MONTH_ONLY = re.compile(r"^\d{1,2}[./-]\d{4}$")
EXCEL_EPOCH = pd.Timestamp(1899, 12, 30)
FIRST_YEAR = 1900

STRAY_SPACES = re.compile(r"^\s|\s$|[^\S\r\n]{2}")
INVISIBLE = re.compile("[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
MOJIBAKE = re.compile("[\u00c2\u00c3][\u0080-\u00bf]")
LOST_DIGITS = re.compile(r"^\d(?:[.,]\d+)?E\+\d{1,3}$", re.IGNORECASE)
PLACEHOLDER_SIGNS = re.compile(r"^[-?!._*/\\#:,; ]+$")
PLACEHOLDERS = {
    *["ei tiedossa", "ei tied", "ei tied.", "ei tietoa", "ei ilmoitettu", "ei saatavilla", "tieto puuttuu", "puuttuu"],
    *["tuntematon", "selvitetään", "selvitettävä", "selvityksessä", "kysyttävä", "täydennettävä", "okänd", "saknas"],
    *["unknown", "missing", "n/a", "not available", "tbd", "xx", "xxx"],
}
HAS_LETTER = re.compile(r"[^\W\d_]")


def text(series):
    """Trimmed text; NaN stays."""
    return series.where(series.isna(), series.astype(str).str.replace("\u00a0", " ").str.strip())


def judge(series, function):
    """
    Values and remarks of cells; both NaN where a cell is empty. `function` takes tidied text and gives a value and a
    remark (either may be None); it is called once for each distinct cell, and so are the looks at its form.
    """
    judged = {cell: _judge(cell, function) for cell in series.dropna().unique()}
    value = series.map({cell: value for cell, (value, _) in judged.items()})
    remark = series.map({cell: remark for cell, (_, remark) in judged.items()})
    return value, remark


def _judge(cell, function):
    if isinstance(cell, bool):
        return None, "wrong-type"
    if not isinstance(cell, str):
        return function(str(cell))
    tidied = INVISIBLE.sub("", " ".join(cell.split()))
    if not tidied:
        return None, None
    if LOST_DIGITS.match(tidied):
        return None, "digits-lost"
    value, remark = function(tidied)
    if value is None:
        return value, "placeholder" if is_placeholder(tidied) else remark
    return value, remark or remark_on_form(cell)


def is_placeholder(tidied):
    return tidied.lower() in PLACEHOLDERS or PLACEHOLDER_SIGNS.match(tidied) is not None


def remark_on_form(cell):
    if MOJIBAKE.search(cell):
        return "mojibake"
    if INVISIBLE.search(cell):
        return "invisible"
    return "spaces" if STRAY_SPACES.search(cell) else None


def identity_codes(series, reference):
    """Canonical code, birth date and what is wrong with each ('' where nothing is), and whether it was repaired."""
    raw = series.where(series.isna(), series.astype(str).str.upper())
    raw = raw.str.replace("[\\s\u00ad\u200b-\u200f\u2060\ufeff]", "", regex=True)
    raw = raw.str.replace("[\u2010-\u2015\u2212]", "-", regex=True)
    # Letter O where only a zero can stand; it is no century mark.
    raw = raw.str.replace("O", "0", regex=False)
    parts = raw.str.extract(IDENTITY_CODE)
    date, individual = parts[0], parts[2]
    formed = date.notna()

    year = parts[1].map(CENTURIES) + date.str[4:]
    birth = pd.to_datetime(year + "-" + date.str[2:4] + "-" + date.str[:2], format="%Y-%m-%d", errors="coerce")
    remainder = (date + individual)[formed].astype("int64") % 31
    right_check = pd.Series(CHECK_CHARACTERS[remainder], index=remainder.index).reindex(series.index)
    is_number = series.map(type).isin([int, float]) & series.notna()
    unformed = series[~formed & series.notna() & ~is_number]
    placeholder = series.isin([cell for cell in unformed.unique() if is_placeholder(cell.strip())])

    problem = np.select(
        [
            series.isna(),
            is_number,
            placeholder,
            ~formed,
            birth.isna(),
            individual.isin(["000", "001"]),
            right_check != parts[3],
            birth > reference,
        ],
        ["missing", "number", "placeholder", "format", "impossible-date", "individual-number", "check-character", "future"],
        "",
    )
    usable = problem == ""
    return raw.where(usable), birth.where(usable), pd.Series(problem, index=series.index), usable & (raw != series)


def dates(series, reference):
    """Dates that can have been, and remarks: on what is none, and on what can be read otherwise."""
    judged = {cell: _date(cell, reference) for cell in series.dropna().unique()}
    parsed = pd.to_datetime(series.map({cell: date for cell, (date, _) in judged.items()}).astype(object))
    return parsed, series.map({cell: remark for cell, (_, remark) in judged.items()})


def _date(cell, reference):
    if isinstance(cell, datetime):
        return _in_time(cell, None, reference)
    if isinstance(cell, bool):
        return pd.NaT, "wrong-type"
    word = " ".join(str(cell).split())
    if not word:
        return pd.NaT, None
    if re.fullmatch(r"\d{5}", word):
        return _in_time(EXCEL_EPOCH + pd.Timedelta(days=int(word)), "repaired", reference)
    match = DAY_FIRST.match(word) or YEAR_FIRST.match(word)
    if match is None:
        if MONTH_ONLY.match(word):
            return pd.NaT, "without-day"
        return pd.NaT, "placeholder" if is_placeholder(word) else "unreadable"
    day, month, year = int(match["d"]), int(match["m"]), int(match["y"])
    usual = match.re is YEAR_FIRST or match["s"] == "."
    remark = None if usual else "repaired"
    if year < 100:
        year += 2000 if year <= reference.year + 10 - 2000 else 1900
        remark = "doubtful"
    elif not usual and day <= 12 and month <= 12 and day != month:
        remark = "doubtful"
    if year < FIRST_YEAR:
        return pd.NaT, "too-early"
    try:
        return _in_time(datetime(year, month, day), remark, reference)
    except ValueError:
        return pd.NaT, "impossible"


def _in_time(date, remark, reference):
    return (pd.NaT, "future") if date > reference else (date, remark)


def municipalities(series, table):
    """Municipality codes by name, Swedish name or number; near misses of a name count."""
    names = {
        **dict(zip(table["fi"].str.lower(), table["code"])),
        **dict(zip(table["sv"].str.lower(), table["code"])),
        **dict(zip(table["fi"].str.lower() + "n kaupunki", table["code"])),
    }
    codes = set(table["code"])

    def find(word):
        word = word.lower()
        if word.isdigit():
            return (word.zfill(3), None) if word.zfill(3) in codes else (None, "unknown")
        if word in names:
            return names[word], None
        near = difflib.get_close_matches(word, names, n=1, cutoff=0.88)
        return (names[near[0]], "typo") if near else (None, "unknown")

    return judge(series, find)


def known_words(series, known):
    """What each word stands for in a dictionary of words in lower case."""
    return judge(series, lambda word: (known[word.lower()], None) if word.lower() in known else (None, "unknown"))


def names_of_codes(table, extra, upper):
    """A dictionary of languages or countries: codes and names in Finnish, Swedish and English."""
    case = str.upper if upper else str.lower
    known = {code.lower(): case(code) for code in table["code"]}
    for column in ["en", "sv", "fi"]:
        known.update(zip(table[column].str.lower(), table["code"].map(case)))
    known.update(extra)
    return known


def employment_codes(series):
    def find(word):
        code = word.zfill(2)
        if not re.fullmatch(r"0[0-8]", code):
            return None, "unknown"
        return code, None if word == code else "leading-zero"

    return judge(series, find)


def postal_codes(series, known):
    def find(word):
        match = re.fullmatch(r"(?:FI-?)?(\d{3,5})", word)
        if match is None:
            return None, "format"
        code = match[1].zfill(5)
        if code not in known:
            return code, "unknown"
        return code, "leading-zero" if len(match[1]) < 5 else None

    return judge(series, find)


def phones(series):
    digits = text(series).str.replace(r"[\s().-]", "", regex=True)
    lost_zero = digits.str.fullmatch(r"[1-9]\d{7,9}", na=False)
    digits = digits.where(~lost_zero, "0" + digits)
    digits = digits.str.replace(r"^(?:00358|\+358|0)(?=[1-9])", "+358", regex=True)
    usable = digits.str.fullmatch(r"\+358[1-9]\d{5,10}", na=False)
    unusable = series.notna() & ~usable
    placeholder = unusable & series.isin([cell for cell in series[unusable].unique() if is_placeholder(str(cell).strip())])
    remark = np.select([lost_zero, placeholder, unusable], ["leading-zero", "placeholder", "format"], "")
    return digits.where(usable), pd.Series(remark, index=series.index)


def emails(series):
    cleaned = text(series)
    usable = cleaned.str.fullmatch(r"[\w!#$%&'*+/=?^`{|}~.-]{1,64}@(?:[^\W_][\w-]*\.)+[^\W\d_]{2,24}", na=False)
    unusable = series.notna() & ~usable
    placeholder = unusable & series.isin([cell for cell in series[unusable].unique() if is_placeholder(str(cell).strip())])
    remark = np.select([placeholder, unusable], ["placeholder", "format"], "")
    local, _, domain = (cleaned.where(usable).str.partition("@")[part] for part in range(3))
    return local + "@" + domain.str.lower(), pd.Series(remark, index=series.index)


def free_text(series, limit):
    """Names and addresses: text with a letter in it."""

    def read(word):
        if is_placeholder(word) or not HAS_LETTER.search(word):
            return None, "format"
        if len(word) > limit:
            return word, "too-long"
        return word, "like-formula" if word[0] in "=+-@" else None

    return judge(series, read)


def full_years(start, end):
    """Whole years between dates; NaN where one is unknown."""
    end = pd.Series(end, index=start.index)
    before = (end.dt.month * 100 + end.dt.day) < (start.dt.month * 100 + start.dt.day)
    return end.dt.year - start.dt.year - before.astype(float).where(start.notna() & end.notna())
