-- Four questions that users ask, for DuckDB. Before this file: SET VARIABLE run = 'out/local/runs/ID';
LOAD avro;

-- A verification editor: what do two independent origins say, and where do documents disagree?
SELECT 'corroborated', proposition, support.origins, support.documents
FROM read_avro(getvariable('run') || '/consensus/*.avro')
WHERE status::VARCHAR IN ('AGREED', 'AGREED_COARSER') AND support.origins >= 2
ORDER BY support.origins DESC, consensusId;

SELECT 'disputed', answer.text, answer.relation::VARCHAR, answer.tally.documents
FROM (SELECT consensusId, unnest(variants) AS answer
      FROM read_avro(getvariable('run') || '/consensus/*.avro') WHERE status::VARCHAR = 'CONTESTED')
ORDER BY consensusId, answer.variantId;

-- A risk analyst: is this circular? Many documents that hang on one origin or one primary source.
SELECT 'circular', proposition, support.documents, support.origins, support.primarySources
FROM read_avro(getvariable('run') || '/consensus/*.avro')
WHERE support.documents >= 2 AND (support.origins = 1 OR support.primarySources = 1)
ORDER BY support.documents DESC, consensusId;

-- A data engineer: corroborated claims in English with the words that prove them, to feed a search index.
SELECT 'proof', c.text, d.sourceUri, c.evidence.exact
FROM read_avro(getvariable('run') || '/claims/*.avro') c
JOIN read_avro(getvariable('run') || '/consensus/*.avro') g USING (consensusId)
JOIN read_avro(getvariable('run') || '/documents/*.avro') d ON d.documentId = c.documentId
WHERE g.status::VARCHAR = 'AGREED' AND g.support.origins >= 2 AND d.language = 'en'
ORDER BY c.claimId;

-- A media researcher: how much of each outlet is agency copy, and who changed a quotation?
SELECT 'agency copy', coalesce(publisher, 'unknown'), count(*),
       count(*) FILTER (len(list_filter(credits, credit -> starts_with(credit, 'text:'))) > 0
                        OR derivation::VARCHAR IN ('SYNDICATED', 'PARTIALLY_DERIVED'))
FROM read_avro(getvariable('run') || '/documents/*.avro')
GROUP BY ALL ORDER BY ALL;

SELECT 'altered', sourceUri, signal.value::INTEGER
FROM (SELECT sourceUri, unnest(rewriteSignals) AS signal FROM read_avro(getvariable('run') || '/documents/*.avro'))
WHERE signal.name = 'altered-quotation' ORDER BY sourceUri;
