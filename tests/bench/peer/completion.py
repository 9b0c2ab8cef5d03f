"""Derives columns: ages and durations, and what follows from the groups."""
import numpy as np
import pandas as pd

from values import full_years

AGE_CLASSES = ([-np.inf, 25, 30, 55, np.inf], ["<25", "25–29", "30–54", "55+"])
DURATION_CLASSES = ([3, 6, 12, 24], ["<3 kk", "3–6 kk", "6–12 kk", "1–2 v", "≥2 v"])


def enrich(clients, reference):
    reference_days = pd.Series(reference, index=clients.index)
    clients["age"] = full_years(clients["birthDate"], reference_days)
    clients["ageClass"] = pd.cut(clients["age"], AGE_CLASSES[0], right=False, labels=AGE_CLASSES[1])
    clients["weeksUnemployed"] = (reference - clients["unemploymentStart"]).dt.days // 7
    start = clients["unemploymentStart"]
    shorter = [start.isna(), *(start + pd.DateOffset(months=months) > reference for months in DURATION_CLASSES[0])]
    clients["durationClass"] = np.select(shorter, [None, *DURATION_CLASSES[1][:-1]], DURATION_CLASSES[1][-1])
    clients["longTerm"] = full_years(clients["unemploymentStart"], reference_days) >= 1


def complete_after_decision(clients, cells, coaches, profile, reference):
    """What follows from the groups: deadline, service point, service track, and what the assignment goes by."""
    next_deadlines(clients, cells, reference)
    service_points(clients, profile)
    service_tracks(clients, cells, profile)

    foreign = (clients["groupC"] == "yes") | (clients["groupD"] == "yes")
    clients["need"] = np.select([foreign, clients["groupB"] == "yes"], ["immigrants", "youth"], "")
    spoken = {"fi", "sv"}.union(*coaches["languages"])
    served = served_language(clients)
    clients["serviceLanguage"] = served.where(served.isin(spoken))


def served_language(clients):
    if "serviceLanguage" not in clients:
        return clients["motherTongue"]
    return clients["serviceLanguage"].fillna(clients["motherTongue"])


def next_deadlines(clients, cells, reference):
    """Three months from the last contact, or from the start of the job search of those who were not met since."""
    start, contact = clients["jobSearchStart"], clients["lastContact"]
    unknown = cells["lastContact"].notna() & contact.isna()
    met = contact.notna() & ~(contact < start)
    due = contact.where(met, start) + pd.DateOffset(months=3)
    told = (clients["membership"] != "no") & ~(unknown & (due < reference))
    clients["nextDeadline"] = due.where(told)
    clients["overdue"] = clients["nextDeadline"] < reference


def service_points(clients, profile):
    groups = {"noEarningsRelated": "groupA", "young": "groupB", "immigrant": "groupC", "foreignLanguage": "groupD"}
    municipality = clients["municipality"].where(~clients["nonDisclosure"])
    clients["servicePoint"] = None
    for membership, rules in [
        (clients["membership"] == "yes", profile["servicePoints"]["rules"]),
        (clients["membership"] == "no", profile["servicePoints"]["outside"]),
    ]:
        for rule in rules:
            holds = membership & clients["servicePoint"].isna()
            if "groups" in rule:
                holds &= (clients[[groups[group] for group in rule["groups"]]] == "yes").any(axis=1)
            if "municipalities" in rule:
                holds &= municipality.isin(rule["municipalities"])
            clients.loc[holds, "servicePoint"] = rule["point"]


def service_tracks(clients, cells, profile):
    """The officer's assessment where there is one; else support where any sign holds, where none may hold independence."""
    never_met = cells["lastContact"].isna()
    contact_unknown = clients["lastContact"].isna() & ~never_met
    language = served_language(clients)
    young = clients["groupB"]
    supported = (
        clients["longTerm"]
        | ((young == "yes") & never_met)
        | (language.notna() & ~language.isin(["fi", "sv"]))
        | clients["overdue"]
    )
    unknown = (
        clients["unemploymentStart"].isna()
        | contact_unknown
        | ((young == "review") & never_met)
        | language.isna()
    )
    short = clients["weeksUnemployed"] < profile["serviceTrack"]["independentBelowWeeks"]
    proposal = np.select([supported, unknown, short], ["supported", None, "independent"], None)
    proposed = pd.Series(proposal, index=clients.index).where(clients["membership"] != "no")
    if "serviceNeed" not in cells:
        clients["serviceTrack"] = proposed
        return
    assessed = cells["serviceNeed"].notna()
    clients["serviceTrack"] = clients["serviceNeed"].where(assessed, proposed)
