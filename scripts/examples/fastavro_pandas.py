"""A run as pandas data frames, read with fastavro: python fastavro_pandas.py RUN"""

import glob
import sys

import fastavro
import pandas

DATASETS = "documents blocks claims consensus stories lineage entities sources ids quarantine"


def rows(run, dataset):
    """All rows of a dataset, as dictionaries in the order of their keys within each file."""
    for path in sorted(glob.glob(f"{run}/{dataset}/part-*.avro")):
        with open(path, "rb") as file:
            yield from fastavro.reader(file)


def main(run):
    for dataset in DATASETS.split():
        print("rows", dataset, sum(1 for _ in rows(run, dataset)), sep="\t")

    consensus = pandas.DataFrame(rows(run, "consensus"))
    for status, count in consensus.groupby("status").size().items():
        print("status", status, count, sep="\t")

    documents = pandas.DataFrame(rows(run, "documents"))
    for _, row in documents.sort_values("sourceUri").iterrows():
        declared = row["declaredDate"]
        print("declared", row["sourceUri"], declared and declared["earliest"], sep="\t")
    print("unnamed", documents["publisher"].isna().sum(), sep="\t")

    answers = pandas.json_normalize(consensus["variants"].explode().tolist())
    print("answers", len(answers), answers["tally.origins"].sum(), sep="\t")

    claims = pandas.DataFrame(rows(run, "claims"))
    quantities = claims[claims["kind"] == "QUANTITY"].sort_values("claimId")
    for evidence in quantities["evidence"].head(5):
        print("words", evidence["exact"], sep="\t")


if __name__ == "__main__":
    main(sys.argv[1])
