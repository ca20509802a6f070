"""Writes the reviews of a ClaimReview export as TypeScript, for a compiler that knows the types of schema.org: FOLDER."""

import json, sys
with open(f"{sys.argv[1]}/claimreview.jsonld", encoding="utf-8") as file:
    reviews = json.load(file)["@graph"]
with open(f"{sys.argv[1]}/reviews.ts", "w", encoding="utf-8") as types:
    types.write('import type { ClaimReview } from "schema-dts";\nexport const reviews: ClaimReview[] = ')
    json.dump(reviews, types, indent=1)
    types.write(";\n")
assert reviews
