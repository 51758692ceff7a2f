# Who commissioned GP services in each London borough on one day: a table and a picture.
#
#   pip install pandas matplotlib
#   python examples/who_commissions_gp_services.py [--api http://127.0.0.1:4000] [--on 2016-06-01] [--out .]
#
# The cells marked by %% run one by one in Jupyter, VS Code and Spyder.

# %% What is asked, of whom, and where the answers go
import argparse
import json
import urllib.request
from pathlib import Path

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt
import pandas as pd

parser = argparse.ArgumentParser(description=__doc__)
parser.add_argument("--api", default="http://127.0.0.1:4000")
parser.add_argument("--on", default="2016-06-01")
parser.add_argument("--service", default="gp-services")
parser.add_argument("--out", default=".", type=Path)
asked, _ = parser.parse_known_args()


def ask(query, **variables):
    """The data of the answer. An error of the API stops the script with its sentence."""
    body = json.dumps({"query": query, "variables": variables}).encode()
    request = urllib.request.Request(f"{asked.api}/graphql", body, {"content-type": "application/json"})
    try:
        with urllib.request.urlopen(request) as response:
            answer = json.load(response)
    except urllib.error.HTTPError as error:
        answer = json.load(error)
    if "errors" in answer:
        raise SystemExit(answer["errors"][0]["message"])
    return answer["data"]


# %% The 33 local authorities with their tiles
places = ask(
    """{ bodies(where: { tileColumn: { gte: 0 } }, sort: [{ name: ASC }]) { id name tileAbbreviation tileColumn tileRow } }"""
)["bodies"]

# %% Who is responsible in each, for certain or possibly, by what arrangement: one row a body
question = """query ($service: ID!, $place: ID!, $on: Date!) {
  whoCommissions(service: $service, place: $place, on: $on) {
    responsible { ...part }
    possiblyResponsible { ...part }
    notEstablished
  }
}
fragment part on Responsibility { body { name kind } mode certainty lastSeen validFrom confidence evidence { title } }"""
rows = []
for place in places:
    answer = ask(question, service=asked.service, place=place["id"], on=asked.on)["whoCommissions"]
    for part in answer["responsible"] + answer["possiblyResponsible"]:
        rows.append(
            {
                "place": place["name"],
                "body": part["body"]["name"],
                "kind": part["body"]["kind"],
                "mode": part["mode"],
                "validFrom": part["validFrom"],
                "certainty": part["certainty"],
                "lastSeen": part["lastSeen"],
                "confidence": part["confidence"],
                "evidence": "; ".join(document["title"] for document in part["evidence"]),
                "notEstablished": " ".join(answer["notEstablished"]),
            }
        )
table = pd.DataFrame(rows)
table.to_csv(asked.out / "gp-services.csv", index=False)
print(table.groupby(["kind", "mode", "certainty"], dropna=False).size().to_string())

# %% The same as a map: the local commissioner's arrangement in each borough
local = table[~table["kind"].isin(["NATIONAL_BODY"])].set_index("place")
colours = {"DELEGATED": "#f9d9a8", "JOINT": "#cfe3f7", "SOLE": "#d9efcf"}
figure, axes = plt.subplots(figsize=(9, 8))
for place in places:
    parts = local.loc[[place["name"]]] if place["name"] in local.index else local.iloc[:0]
    known = parts[parts["certainty"] == "CERTAIN"]
    mode = (known if len(known) else parts)["mode"].iloc[0] if len(parts) else None
    level = mode.lower() if isinstance(mode, str) else "level not known"
    word = "not on record" if not len(parts) else level if len(known) else f"possibly {level}"
    x, y = place["tileColumn"], -place["tileRow"]
    axes.add_patch(plt.Rectangle((x, y), 0.94, 0.94, facecolor=colours.get(mode, "white"), edgecolor="#555555", linestyle="-" if len(known) else "--"))
    axes.text(x + 0.47, y + 0.6, place["tileAbbreviation"], ha="center", fontweight="bold")
    axes.text(x + 0.47, y + 0.25, word, ha="center", fontsize=7)
axes.set_xlim(-0.2, 8.2)
axes.set_ylim(-6.2, 1.2)
axes.set_aspect("equal")
axes.axis("off")
axes.set_title(f"{asked.service} on {asked.on}: the local commissioner's arrangement")
figure.savefig(asked.out / "gp-services.png", dpi=150)
print(f"{len(table)} rows in gp-services.csv, the map in gp-services.png")
