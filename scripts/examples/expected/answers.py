"""What every reader shall answer, from the rows as the project's own command prints them: FOLDER MANIFEST."""

import collections, json, sys
def rows(dataset):
    with open(f"{sys.argv[1]}/{dataset}.jsonl", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]
for dataset, written in json.load(open(sys.argv[2], encoding="utf-8"))["datasets"].items():
    print("rows", dataset, written["rows"], sep="\t")
for status, count in sorted(collections.Counter(r["status"] for r in rows("consensus")).items()):
    print("status", status, count, sep="\t")
for row in sorted(rows("documents"), key=lambda r: r["sourceUri"]):
    print("declared", row["sourceUri"], row["declaredDate"] and row["declaredDate"]["earliest"], sep="\t")
print("unnamed", sum(r["publisher"] is None for r in rows("documents")), sep="\t")
answers = [v for r in rows("consensus") for v in r["variants"]]
print("answers", len(answers), sum(v["tally"]["origins"] for v in answers), sep="\t")
for row in sorted((r for r in rows("claims") if r["kind"] == "QUANTITY"), key=lambda r: r["claimId"])[:5]:
    print("words", row["evidence"]["exact"], sep="\t")
