-- The Avro reader is an extension: INSTALL avro fetches it once, from DuckDB's own server.
-- Before this file: SET VARIABLE run = 'out/local/runs/ID';
LOAD avro;

-- Rows of every dataset.
SELECT 'rows', 'documents', count(*) FROM read_avro(getvariable('run') || '/documents/*.avro') UNION ALL
SELECT 'rows', 'blocks', count(*) FROM read_avro(getvariable('run') || '/blocks/*.avro') UNION ALL
SELECT 'rows', 'claims', count(*) FROM read_avro(getvariable('run') || '/claims/*.avro') UNION ALL
SELECT 'rows', 'consensus', count(*) FROM read_avro(getvariable('run') || '/consensus/*.avro') UNION ALL
SELECT 'rows', 'stories', count(*) FROM read_avro(getvariable('run') || '/stories/*.avro') UNION ALL
SELECT 'rows', 'lineage', count(*) FROM read_avro(getvariable('run') || '/lineage/*.avro') UNION ALL
SELECT 'rows', 'entities', count(*) FROM read_avro(getvariable('run') || '/entities/*.avro') UNION ALL
SELECT 'rows', 'sources', count(*) FROM read_avro(getvariable('run') || '/sources/*.avro') UNION ALL
SELECT 'rows', 'ids', count(*) FROM read_avro(getvariable('run') || '/ids/*.avro') UNION ALL
SELECT 'rows', 'quarantine', count(*) FROM read_avro(getvariable('run') || '/quarantine/*.avro');

-- Groups by status: an enum, which sorts by the order of its symbols unless it is made text.
SELECT 'status', status::VARCHAR, count(*)
FROM read_avro(getvariable('run') || '/consensus/*.avro')
GROUP BY ALL ORDER BY ALL;

-- The date that each document declares: a nullable record with a nullable date in it.
SELECT 'declared', sourceUri, declaredDate.earliest
FROM read_avro(getvariable('run') || '/documents/*.avro')
ORDER BY sourceUri;

SELECT 'unnamed', count(*)
FROM read_avro(getvariable('run') || '/documents/*.avro')
WHERE publisher IS NULL;

-- Lists of records.
SELECT 'answers', count(*), sum(answer.tally.origins)
FROM (SELECT unnest(variants) AS answer FROM read_avro(getvariable('run') || '/consensus/*.avro'));

SELECT 'words', evidence.exact
FROM read_avro(getvariable('run') || '/claims/*.avro')
WHERE kind = 'QUANTITY' ORDER BY claimId LIMIT 5;
