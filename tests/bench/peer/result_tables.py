"""The summary and the sheets of the result, as frames."""
import numpy as np
import pandas as pd

ORIGINAL_CONTACT_FIELDS = ["streetAddress", "postalCode", "city", "municipality", "phone"]


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
