-- What waits for a second person's answer is found without reading the record.
create index fact_erasure_asked on fact (case_id) where type = 'ErasureAsked';
