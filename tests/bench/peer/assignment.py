"""Shares members out to coaches: identical clients are merged and a linear programme places them."""
import numpy as np
import pandas as pd
from scipy import sparse
from scipy.optimize import linprog

# One point of penalty outweighs any evening of loads: moving a client changes the balance by less than 2.
PENALTY_WEIGHT = 10


def assign(clients, coaches, profile):
    """
    Adds the coach of each member to the frame and returns the totals.

    The most clients placed, the longest unemployed first, then the least penalty, then the most even load
    (least sum of load² / limit): one transport problem, whose coaches' places cost (2k - 1) / limit for the k-th.
    """
    penalties = profile["assignment"]["penalties"]
    members = clients[(clients["membership"] == "yes") & ~clients["duplicate"]]
    limits = coaches["limit"].to_numpy()
    placed = by_priority(members).head(limits.sum())

    locked = placed[placed["locked"] & placed["coach"].notna()]
    rest = placed.drop(locked.index)
    locked_loads = coaches["id"].map(locked["coach"].value_counts()).fillna(0).astype(int).to_numpy()

    keys = ["coach", "serviceLanguage", "need", "municipality"]
    classes = rest.fillna({"coach": "", "serviceLanguage": ""}).groupby(keys, sort=True)
    table = pd.DataFrame(list(classes.groups), columns=keys)
    sizes = classes.size().to_numpy()
    points = penalty_matrix(table, coaches, penalties)
    flows = solve(points, sizes, limits, locked_loads)

    result = pd.Series(None, index=clients.index, dtype=object)
    result[locked.index] = locked["coach"]
    ids = coaches["id"].to_numpy()
    for flow, members_of_class in zip(flows, classes.groups.values()):
        result[members_of_class] = np.repeat(ids, flow)
    clients["assignedCoach"] = result

    locked_table = locked.fillna({"serviceLanguage": ""})[keys]
    locked_points = penalty_matrix(locked_table, coaches, penalties)
    own = coaches["id"].searchsorted(locked["coach"])
    loads = flows.sum(axis=0) + locked_loads
    open_coaches = limits > 0
    changed = clients["coach"].notna() & result.notna() & (clients["coach"] != result)
    coaches["load"] = loads
    return {
        "clients": len(members),
        "assigned": int(loads.sum()),
        "unassigned": len(members) - int(loads.sum()),
        "capacity": int(limits.sum()),
        "penalty": int((points * flows).sum() + locked_points[np.arange(len(locked)), own].sum()),
        "balance": round(float((loads[open_coaches] ** 2 / limits[open_coaches]).sum()), 4),
        "coachChanges": int(changed.sum()),
    }


def by_priority(members):
    return members.sort_values(
        ["locked", "unemploymentStart", "personId"], ascending=[False, True, True], na_position="last"
    )


def penalty_matrix(table, coaches, penalties):
    """Points of each class (row) at each coach (column)."""

    def faults(column, held, fault):
        """Whether each class has a fault at each coach, found once for each distinct value."""
        codes, distinct = pd.factorize(table[column])
        matrix = [[bool(fault(value, one)) for one in coaches[held]] for value in distinct]
        return np.array(matrix, dtype=bool).reshape(len(distinct), len(coaches))[codes]

    unspoken = faults("serviceLanguage", "languages", lambda language, spoken: language and language not in spoken)
    elsewhere = faults("municipality", "municipalities", lambda code, served: served and code not in served)
    unskilled = faults("need", "specialities", lambda need, skills: need not in skills)
    specialist = (coaches["specialities"].str.len() > 0).to_numpy()
    coach = table["coach"].to_numpy()[:, None]
    need = table["need"].to_numpy()[:, None]
    changed = (coach != "") & (coach != coaches["id"].to_numpy())
    return (
        penalties["changeOfCoach"] * changed
        + penalties["serviceLanguage"] * unspoken
        + penalties["municipality"] * elsewhere
        + penalties["speciality"] * ((need != "") & unskilled)
        + penalties["otherSpeciality"] * (specialist & unskilled)
    )


def solve(points, sizes, limits, taken):
    """How many of each class go to each coach (HiGHS; the constraints are totally unimodular, so it is whole)."""
    class_count, coach_count = points.shape
    free = limits - taken
    place_coach = np.repeat(np.arange(coach_count), free)
    first = np.cumsum(free) - free
    place_number = np.arange(free.sum()) - np.repeat(first, free) + np.repeat(taken, free) + 1
    place_cost = (2 * place_number - 1) / limits[place_coach]

    flow_count = class_count * coach_count
    place_count = len(place_coach)
    flow = np.arange(flow_count)
    place = flow_count + np.arange(place_count)
    # Flows of a class add up to its size; flows to a coach less the coach's taken places add up to nothing.
    of_class = sparse.csr_matrix(
        (np.ones(flow_count), (flow // coach_count, flow)), shape=(class_count, flow_count + place_count)
    )
    to_coach = sparse.csr_matrix(
        (
            np.repeat([1.0, -1.0], [flow_count, place_count]),
            (np.concatenate([flow % coach_count, place_coach]), np.concatenate([flow, place])),
        ),
        shape=(coach_count, flow_count + place_count),
    )
    most = np.repeat([np.inf, 1.0], [flow_count, place_count])
    solution = linprog(
        np.concatenate([PENALTY_WEIGHT * points.ravel(), place_cost]),
        A_eq=sparse.vstack([of_class, to_coach]),
        b_eq=np.concatenate([sizes, np.zeros(coach_count)]),
        bounds=np.column_stack([np.zeros_like(most), most]),
        method="highs",
    )
    if solution.status != 0:
        raise RuntimeError(solution.message)
    return np.rint(solution.x[:flow_count]).astype(int).reshape(class_count, coach_count)
