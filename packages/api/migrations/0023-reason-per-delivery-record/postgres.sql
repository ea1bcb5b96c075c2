-- The base set of 2018 asks the reason of ending for each record of the legal delivery: what was said about it stays.
UPDATE duty_excuse
SET duty_key = replace(duty_key, '/end-reason/care:', '/end-reason/delivery:')
WHERE duty_key LIKE 'basisset-jeugdhulp-2018/end-reason/care:%';
