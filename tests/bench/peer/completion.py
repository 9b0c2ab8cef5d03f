"""Derives columns: ages and durations, and what follows from the groups."""
import numpy as np
import pandas as pd

from values import full_years

AGE_CLASSES = ([-np.inf, 25, 30, 55, np.inf], ["<25", "25–29", "30–54", "55+"])
DURATION_CLASSES = ([-np.inf, 13, 26, 52, 104, np.inf], ["<3 kk", "3–6 kk", "6–12 kk", "1–2 v", "≥2 v"])


def enrich(clients, reference):
    reference_days = pd.Series(reference, index=clients.index)
    clients["age"] = full_years(clients["birthDate"], reference_days)
    clients["ageClass"] = pd.cut(clients["age"], AGE_CLASSES[0], right=False, labels=AGE_CLASSES[1])
    clients["weeksUnemployed"] = (reference - clients["unemploymentStart"]).dt.days // 7
    clients["durationClass"] = pd.cut(
        clients["weeksUnemployed"], DURATION_CLASSES[0], right=False, labels=DURATION_CLASSES[1]
    )
    clients["longTerm"] = full_years(clients["unemploymentStart"], reference_days) >= 1
    discussed = clients["lastContact"].fillna(clients["jobSearchStart"])
    clients["nextDeadline"] = discussed + pd.DateOffset(months=3)
    clients["overdue"] = clients["nextDeadline"] < reference


def complete_after_decision(clients, coaches, profile):
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
