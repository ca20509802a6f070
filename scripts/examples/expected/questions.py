"""How many rows each of the users' questions has, counted in the rows as the project's own command prints them: FOLDER."""

import collections, json, sys
def rows(dataset):
    with open(f"{sys.argv[1]}/{dataset}.jsonl", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]
counts = collections.Counter()
documents = {row["documentId"]: row for row in rows("documents")}
groups = {row["consensusId"]: row for row in rows("consensus")}
for group in groups.values():
    support = group["support"]
    counts["corroborated"] += group["status"] in ("AGREED", "AGREED_COARSER") and support["origins"] >= 2
    counts["disputed"] += len(group["variants"]) if group["status"] == "CONTESTED" else 0
    counts["circular"] += support["documents"] >= 2 and 1 in (support["origins"], support["primarySources"])
for claim in rows("claims"):
    group = groups[claim["consensusId"]]
    proven = group["status"] == "AGREED" and group["support"]["origins"] >= 2
    counts["proof"] += proven and documents[claim["documentId"]]["language"] == "en"
counts["agency copy"] = len({row["publisher"] for row in documents.values()})
counts["altered"] = sum(s["name"] == "altered-quotation" for d in documents.values() for s in d["rewriteSignals"])
for question in sorted(counts):
    if counts[question]:
        print(counts[question], question)
