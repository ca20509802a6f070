"""A run as Polars data frames, read with fastavro: python polars_frames.py RUN"""

import glob
import sys

import fastavro
import polars

DATASETS = "documents blocks claims consensus stories lineage entities sources ids quarantine"


def frame(run, dataset):
    """All rows of a dataset; nested records become structs, lists of them lists of structs."""
    rows = []
    for path in sorted(glob.glob(f"{run}/{dataset}/part-*.avro")):
        with open(path, "rb") as file:
            rows.extend(fastavro.reader(file))
    # Without this all types would be guessed from the first rows, where nulls abound.
    return polars.DataFrame(rows, infer_schema_length=None)


def main(run):
    for dataset in DATASETS.split():
        print("rows", dataset, frame(run, dataset).height, sep="\t")

    consensus = frame(run, "consensus")
    for status, count in consensus.group_by("status").len().sort("status").iter_rows():
        print("status", status, count, sep="\t")

    documents = frame(run, "documents").sort("sourceUri")
    declared = polars.col("declaredDate").struct.field("earliest")
    for uri, date in documents.select("sourceUri", declared).iter_rows():
        print("declared", uri, date, sep="\t")
    print("unnamed", documents["publisher"].null_count(), sep="\t")

    answers = consensus.select(polars.col("variants").explode()).unnest("variants")
    origins = answers["tally"].struct.field("origins").sum()
    print("answers", answers.height, origins, sep="\t")

    quantities = frame(run, "claims").filter(polars.col("kind") == "QUANTITY").sort("claimId")
    for words in quantities["evidence"].struct.field("exact").head(5):
        print("words", words, sep="\t")


if __name__ == "__main__":
    main(sys.argv[1])
