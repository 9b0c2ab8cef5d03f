"""Who belongs to the target group: yes, no or review, as arrays of these words."""
import numpy as np
import pandas as pd

from values import full_years


def decide(clients, profile, synonyms, reference):
    """Adds the groups and the membership with its reason to the frame."""
    rules = profile["targetGroup"]
    counted = profile["employmentCodes"]["counted"]
    start = clients["jobSearchStart"].where(clients["jobSearchStart"] <= reference, reference)
    assessed = start.fillna(reference).clip(lower=pd.Timestamp(rules["assessedFrom"]))
    tongue = clients["motherTongue"]

    clients["groupA"] = three_valued(clients["benefit"].isna(), clients["benefit"] != "earnings-related")
    clients["groupB"] = three_valued(
        clients["birthDate"].isna(), full_years(clients["birthDate"], assessed) < rules["youthAgeLimit"]
    )
    clients["groupC"] = three_valued(clients["nationality"].isna(), clients["nationality"] != "FI")
    clients["groupD"] = three_valued(
        tongue.isna() | tongue.isin(synonyms["reviewedLanguages"]), ~tongue.isin(synonyms["domesticLanguages"])
    )

    groups = clients[["groupA", "groupB", "groupC", "groupD"]]
    any_group = np.select(
        [(groups == "yes").any(axis=1), (groups == "no").all(axis=1)], ["yes", "no"], "review"
    )
    residence = three_valued(
        clients["municipality"].isna(), clients["municipality"].isin(profile["municipalities"])
    )
    status = three_valued(clients["employmentCode"].isna(), clients["employmentCode"].isin(counted))
    sticky = (clients["memberSince"] <= reference).to_numpy()
    belongs = np.where(sticky, "yes", any_group)

    conditions = np.column_stack([residence, status, belongs])
    clients["membership"] = np.select(
        [(conditions == "no").any(axis=1), (conditions == "yes").all(axis=1)], ["no", "yes"], "review"
    )
    clients["reason"] = np.select(
        [
            residence == "no",
            status == "no",
            belongs == "no",
            clients["membership"] == "review",
            any_group != "yes",
        ],
        ["muu kotikunta", "työllisyyskoodi", "ei kohderyhmää", "tarkista tiedot", "aiempi asiakkuus"],
        "kohderyhmä",
    )


def three_valued(unknown, holds):
    return np.select([unknown, holds], ["review", "yes"], "no")
