#!/usr/bin/env bash
# A run with Avro's own tools: AVRO_TOOLS=avro-tools-1.12.1.jar avro-tools.sh RUN
# (count and tojson know nothing of the contract: the schema is in every file)
set -euo pipefail

run="$1"
tools() { "${JAVA_HOME:+$JAVA_HOME/bin/}java" -jar "$AVRO_TOOLS" "$@" 2>/dev/null; }

for dataset in documents claims consensus quarantine; do
  rows=0
  for part in "$run/$dataset"/part-*.avro; do
    rows=$((rows + $(tools count "$part")))
  done
  printf 'rows\t%s\t%s\n' "$dataset" "$rows"
done

for part in "$run"/consensus/part-*.avro; do
  tools tojson "$part"
done | sed 's/"status":"\([A-Z_]*\)","variants".*/\t\1/; s/.*\t//' | LC_ALL=C sort | uniq -c |
  while read -r count status; do
    printf 'status\t%s\t%s\n' "$status" "$count"
  done
