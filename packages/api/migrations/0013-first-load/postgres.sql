-- A first load from a provider's own system: what was checked, and what became of it.
CREATE TABLE first_load (
  id text COLLATE "C" NOT NULL PRIMARY KEY,
  organisation_id text COLLATE "C" NOT NULL REFERENCES organisation (id),
  person_id text COLLATE "C",
  source text COLLATE "C" NOT NULL,
  files json NOT NULL,
  state text NOT NULL,
  counts json NOT NULL,
  failure json,
  owner text COLLATE "C",
  created_at timestamptz NOT NULL,
  loaded_at timestamptz,
  CONSTRAINT first_load_state CHECK (state IN ('CHECKING', 'CHECKED', 'INVALID', 'LOADING', 'LOADED', 'FAILED')),
  CONSTRAINT first_load_loaded_has_time CHECK ((state = 'LOADED') = (loaded_at IS NOT NULL))
);
CREATE INDEX first_load_by_organisation ON first_load (organisation_id, created_at, id);

-- Rows that wait between check and load, by client. Keys are hashes of those of the provider's system.
-- A row without payload is wrong by itself.
CREATE TABLE first_load_row (
  load_id text COLLATE "C" NOT NULL REFERENCES first_load (id) ON DELETE CASCADE,
  client_key text COLLATE "C" NOT NULL,
  kind_place integer NOT NULL,
  row_number integer NOT NULL,
  key_hash text COLLATE "C",
  parent_hash text COLLATE "C",
  reference_hash text COLLATE "C",
  payload json,
  PRIMARY KEY (load_id, client_key, kind_place, row_number)
);
CREATE INDEX first_load_row_by_key ON first_load_row (load_id, kind_place, key_hash);

-- What was found about single rows; never with what stands in them.
CREATE TABLE first_load_finding (
  load_id text COLLATE "C" NOT NULL REFERENCES first_load (id) ON DELETE CASCADE,
  kind_place integer NOT NULL,
  row_number integer NOT NULL,
  place integer NOT NULL,
  column_name text,
  gravity text NOT NULL,
  code text NOT NULL,
  message json NOT NULL,
  hint json NOT NULL,
  PRIMARY KEY (load_id, kind_place, row_number, place),
  CONSTRAINT first_load_finding_gravity CHECK (gravity IN ('REFUSED', 'CHANGED', 'NOTE'))
);

-- Which row of which system became what: the same row again is recognised by it. The kind is part of the hash.
CREATE TABLE source_record (
  organisation_id text COLLATE "C" NOT NULL REFERENCES organisation (id),
  source text COLLATE "C" NOT NULL,
  kind_place integer NOT NULL,
  key_hash text COLLATE "C" NOT NULL,
  client_key text COLLATE "C" NOT NULL,
  object_id text COLLATE "C" NOT NULL,
  fingerprint text COLLATE "C" NOT NULL,
  load_id text COLLATE "C" NOT NULL REFERENCES first_load (id),
  PRIMARY KEY (organisation_id, source, key_hash)
);
