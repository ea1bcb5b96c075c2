-- A first load from a provider's own system: what was checked, and what became of it.
CREATE TABLE first_load (
  id TEXT NOT NULL PRIMARY KEY,
  organisation_id TEXT NOT NULL REFERENCES organisation (id),
  person_id TEXT,
  source TEXT NOT NULL,
  files TEXT NOT NULL,
  state TEXT NOT NULL,
  counts TEXT NOT NULL,
  failure TEXT,
  owner TEXT,
  created_at TEXT NOT NULL,
  loaded_at TEXT,
  CONSTRAINT first_load_state CHECK (state IN ('CHECKING', 'CHECKED', 'INVALID', 'LOADING', 'LOADED', 'FAILED')),
  CONSTRAINT first_load_loaded_has_time CHECK ((state = 'LOADED') = (loaded_at IS NOT NULL)),
  CONSTRAINT first_load_is_json CHECK (json_valid(files) AND json_valid(counts)
    AND (failure IS NULL OR json_valid(failure)))
) STRICT;
CREATE INDEX first_load_by_organisation ON first_load (organisation_id, created_at, id);

-- Rows that wait between check and load, by client. Keys are hashes of those of the provider's system.
-- A row without payload is wrong by itself.
CREATE TABLE first_load_row (
  load_id TEXT NOT NULL REFERENCES first_load (id) ON DELETE CASCADE,
  client_key TEXT NOT NULL,
  kind_place INTEGER NOT NULL,
  row_number INTEGER NOT NULL,
  key_hash TEXT,
  parent_hash TEXT,
  reference_hash TEXT,
  payload TEXT,
  PRIMARY KEY (load_id, client_key, kind_place, row_number),
  CONSTRAINT first_load_row_payload_is_json CHECK (payload IS NULL OR json_valid(payload))
) STRICT;
CREATE INDEX first_load_row_by_key ON first_load_row (load_id, kind_place, key_hash);

-- What was found about single rows; never with what stands in them.
CREATE TABLE first_load_finding (
  load_id TEXT NOT NULL REFERENCES first_load (id) ON DELETE CASCADE,
  kind_place INTEGER NOT NULL,
  row_number INTEGER NOT NULL,
  place INTEGER NOT NULL,
  column_name TEXT,
  gravity TEXT NOT NULL,
  code TEXT NOT NULL,
  message TEXT NOT NULL,
  hint TEXT NOT NULL,
  PRIMARY KEY (load_id, kind_place, row_number, place),
  CONSTRAINT first_load_finding_gravity CHECK (gravity IN ('REFUSED', 'CHANGED', 'NOTE')),
  CONSTRAINT first_load_finding_is_json CHECK (json_valid(message) AND json_valid(hint))
) STRICT;

-- Which row of which system became what: the same row again is recognised by it. The kind is part of the hash.
CREATE TABLE source_record (
  organisation_id TEXT NOT NULL REFERENCES organisation (id),
  source TEXT NOT NULL,
  kind_place INTEGER NOT NULL,
  key_hash TEXT NOT NULL,
  client_key TEXT NOT NULL,
  object_id TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  load_id TEXT NOT NULL REFERENCES first_load (id),
  PRIMARY KEY (organisation_id, source, key_hash)
) STRICT;
