-- JSON is kept as text (`json`, not `jsonb`): the order of its keys is the order of scales and answers.
-- Ids and search words compare byte by byte, as on SQLite, whatever the locale of the database.
-- Ids of people carry no foreign key: who signs in from outside need not stand in `person`.

CREATE TABLE organisation (
  id text COLLATE "C" PRIMARY KEY,
  name text NOT NULL,
  kind text NOT NULL,
  CONSTRAINT organisation_kind CHECK (kind IN ('ACCESS_AUTHORITY', 'CERTIFIED_INSTITUTION', 'CARE_PROVIDER',
    'MUNICIPALITY', 'REGION', 'KNOWLEDGE_INSTITUTE', 'STATISTICS_OFFICE'))
);

CREATE TABLE organisation_unit (
  id text COLLATE "C" PRIMARY KEY,
  organisation_id text COLLATE "C" NOT NULL REFERENCES organisation (id),
  name text NOT NULL,
  parent_id text COLLATE "C" REFERENCES organisation_unit (id)
);
CREATE INDEX organisation_unit_by_organisation ON organisation_unit (organisation_id);

CREATE TABLE person (
  id text COLLATE "C" PRIMARY KEY,
  organisation_id text COLLATE "C" NOT NULL REFERENCES organisation (id),
  name text NOT NULL,
  roles json NOT NULL
);

-- The *_search columns hold the same words in lower case without accents, for finding by their beginning.
CREATE TABLE client (
  id text COLLATE "C" PRIMARY KEY,
  organisation_id text COLLATE "C" NOT NULL REFERENCES organisation (id),
  reference text NOT NULL,
  given_name text,
  family_name text,
  birth_date date,
  birth_date_precision text NOT NULL,
  sex text NOT NULL,
  municipality text,
  version integer NOT NULL,
  reference_search text COLLATE "C" NOT NULL,
  name_search text COLLATE "C" NOT NULL,
  family_name_search text COLLATE "C" NOT NULL,
  CONSTRAINT client_reference_once UNIQUE (organisation_id, reference),
  CONSTRAINT client_reference_filled CHECK (length(reference) > 0),
  CONSTRAINT client_birth_date_precision CHECK (birth_date_precision IN ('DAY', 'YEAR')),
  CONSTRAINT client_sex CHECK (sex IN ('F', 'M', 'X', 'UNKNOWN')),
  CONSTRAINT client_version CHECK (version >= 1)
);
CREATE INDEX client_by_reference_search ON client (reference_search, id);
CREATE INDEX client_by_name_search ON client (name_search);
CREATE INDEX client_by_family_name_search ON client (family_name_search);
CREATE INDEX client_by_birth_date ON client (birth_date);

CREATE TABLE trajectory (
  id text COLLATE "C" PRIMARY KEY,
  client_id text COLLATE "C" NOT NULL REFERENCES client (id),
  keeper_id text COLLATE "C" NOT NULL REFERENCES organisation (id),
  unit_id text COLLATE "C" REFERENCES organisation_unit (id),
  frame_at_start text NOT NULL,
  start_date date NOT NULL,
  end_date date,
  closed_on date,
  version integer NOT NULL,
  CONSTRAINT trajectory_frame_at_start CHECK (frame_at_start IN ('VOLUNTARY', 'COMPULSORY')),
  CONSTRAINT trajectory_ends_after_start CHECK (end_date IS NULL OR end_date >= start_date),
  CONSTRAINT trajectory_closed_has_end CHECK ((end_date IS NULL) = (closed_on IS NULL)),
  CONSTRAINT trajectory_version CHECK (version >= 1)
);
CREATE INDEX trajectory_by_client ON trajectory (client_id);
-- Never two at the same time: of one client at most one is open.
CREATE UNIQUE INDEX trajectory_open_once ON trajectory (client_id) WHERE closed_on IS NULL;

-- Derived with each change: which organisations have a part in it, in the order of the list.
CREATE TABLE trajectory_party (
  organisation_id text COLLATE "C" NOT NULL REFERENCES organisation (id),
  start_date date NOT NULL,
  trajectory_id text COLLATE "C" NOT NULL REFERENCES trajectory (id),
  PRIMARY KEY (organisation_id, start_date, trajectory_id)
);
CREATE UNIQUE INDEX trajectory_party_by_trajectory ON trajectory_party (trajectory_id, organisation_id);

CREATE TABLE care_episode (
  id text COLLATE "C" PRIMARY KEY,
  trajectory_id text COLLATE "C" NOT NULL REFERENCES trajectory (id),
  provider_id text COLLATE "C" NOT NULL REFERENCES organisation (id),
  form text NOT NULL,
  provision text NOT NULL,
  start_date date NOT NULL,
  agreed_end date,
  end_date date,
  end_reason_list text,
  end_reason_code text,
  CONSTRAINT care_episode_form CHECK (form IN ('AMBULATORY_HOME', 'AMBULATORY_PROVIDER', 'DAY_CARE',
    'RESIDENTIAL', 'FAMILY_HOME', 'FOSTER_CARE', 'CLOSED_CARE')),
  CONSTRAINT care_episode_provision CHECK (provision IN ('INDIVIDUAL', 'FREELY_ACCESSIBLE')),
  CONSTRAINT care_episode_ends_after_start CHECK (end_date IS NULL OR end_date >= start_date),
  CONSTRAINT care_episode_reason_has_list CHECK ((end_reason_list IS NULL) = (end_reason_code IS NULL)),
  CONSTRAINT care_episode_reason_has_end CHECK (end_reason_code IS NULL OR end_date IS NOT NULL)
);
CREATE INDEX care_episode_by_trajectory ON care_episode (trajectory_id);
CREATE INDEX care_episode_by_provider ON care_episode (provider_id, trajectory_id);

CREATE TABLE measure (
  id text COLLATE "C" PRIMARY KEY,
  trajectory_id text COLLATE "C" NOT NULL REFERENCES trajectory (id),
  organisation_id text COLLATE "C" NOT NULL REFERENCES organisation (id),
  kind text NOT NULL,
  start_date date NOT NULL,
  end_date date,
  end_reason_list text,
  end_reason_code text,
  CONSTRAINT measure_kind CHECK (kind IN ('OTS', 'VOTS', 'VOOGDIJ', 'VOVO', 'JEUGDRECLASSERING')),
  CONSTRAINT measure_ends_after_start CHECK (end_date IS NULL OR end_date >= start_date),
  CONSTRAINT measure_reason_has_list CHECK ((end_reason_list IS NULL) = (end_reason_code IS NULL)),
  CONSTRAINT measure_reason_has_end CHECK (end_reason_code IS NULL OR end_date IS NOT NULL)
);
CREATE INDEX measure_by_trajectory ON measure (trajectory_id);
CREATE INDEX measure_by_organisation ON measure (organisation_id, trajectory_id);

-- Derived from episodes and measures with each change.
CREATE TABLE sub_trajectory (
  id text COLLATE "C" PRIMARY KEY,
  trajectory_id text COLLATE "C" NOT NULL REFERENCES trajectory (id),
  kind text NOT NULL,
  organisation_id text COLLATE "C" NOT NULL REFERENCES organisation (id),
  start_date date NOT NULL,
  end_date date,
  member_ids json NOT NULL,
  CONSTRAINT sub_trajectory_kind CHECK (kind IN ('CARE', 'PROTECTION', 'PROBATION'))
);
CREATE INDEX sub_trajectory_by_trajectory ON sub_trajectory (trajectory_id);
CREATE INDEX sub_trajectory_by_organisation ON sub_trajectory (organisation_id, end_date);

CREATE TABLE goal (
  id text COLLATE "C" PRIMARY KEY,
  trajectory_id text COLLATE "C" NOT NULL REFERENCES trajectory (id),
  care_episode_id text COLLATE "C" REFERENCES care_episode (id),
  title text NOT NULL,
  domain text NOT NULL,
  set_on date NOT NULL,
  gas integer,
  scored_on date,
  original_scale text,
  original_score text,
  CONSTRAINT goal_domain CHECK (domain IN ('CHILD', 'FAMILY', 'ENVIRONMENT', 'CARE_PROCESS', 'OTHER')),
  CONSTRAINT goal_gas CHECK (gas IS NULL OR gas IN (-1, 0, 1, 2)),
  CONSTRAINT goal_score_is_whole CHECK ((gas IS NULL) = (scored_on IS NULL)
    AND (gas IS NULL) = (original_scale IS NULL) AND (gas IS NULL) = (original_score IS NULL))
);
CREATE INDEX goal_by_trajectory ON goal (trajectory_id);

CREATE TABLE measurement (
  id text COLLATE "C" PRIMARY KEY,
  trajectory_id text COLLATE "C" NOT NULL REFERENCES trajectory (id),
  care_episode_id text COLLATE "C" REFERENCES care_episode (id),
  instrument_key text NOT NULL,
  instrument_edition integer NOT NULL,
  package_version text NOT NULL,
  informant text NOT NULL,
  moment text NOT NULL,
  taken_on date NOT NULL,
  answers json,
  given_scores json,
  scores json NOT NULL,
  norms json NOT NULL,
  input_hash text NOT NULL,
  recorded_by_organisation_id text COLLATE "C" NOT NULL REFERENCES organisation (id),
  recorded_by_person_id text COLLATE "C",
  CONSTRAINT measurement_edition CHECK (instrument_edition >= 1),
  CONSTRAINT measurement_informant CHECK (informant IN ('youth', 'mother', 'father', 'parent', 'foster-parent',
    'teacher', 'group-worker', 'professional', 'guardian', 'probation-officer')),
  CONSTRAINT measurement_moment CHECK (moment IN ('START', 'INTERIM', 'END', 'FOLLOW_UP')),
  CONSTRAINT measurement_one_input CHECK ((answers IS NULL) <> (given_scores IS NULL))
);
CREATE INDEX measurement_by_trajectory ON measurement (trajectory_id, taken_on);
CREATE INDEX measurement_by_instrument ON measurement (instrument_key, trajectory_id);

-- Derived with each change: what two measurements give together. Position keeps the core's order.
CREATE TABLE change_result (
  trajectory_id text COLLATE "C" NOT NULL REFERENCES trajectory (id),
  position integer NOT NULL,
  instrument_key text NOT NULL,
  instrument_edition integer NOT NULL,
  scale text NOT NULL,
  informant text NOT NULL,
  start_measurement_id text COLLATE "C" NOT NULL REFERENCES measurement (id),
  end_measurement_id text COLLATE "C" NOT NULL REFERENCES measurement (id),
  metric text NOT NULL,
  difference double precision,
  rci double precision,
  change_class text,
  reason text,
  policy_key text NOT NULL,
  policy_version integer NOT NULL,
  norm_set_key text,
  norm_set_version integer,
  PRIMARY KEY (trajectory_id, position),
  CONSTRAINT change_result_metric CHECK (metric IN ('raw', 't')),
  CONSTRAINT change_result_is_finite CHECK (abs(difference) < 'Infinity' AND abs(rci) < 'Infinity'),
  CONSTRAINT change_result_class CHECK (change_class IN ('DETERIORATED', 'UNCHANGED', 'IMPROVED', 'RECOVERED')),
  CONSTRAINT change_result_class_or_reason CHECK ((change_class IS NULL) <> (reason IS NULL)),
  CONSTRAINT change_result_norm_set_is_whole CHECK ((norm_set_key IS NULL) = (norm_set_version IS NULL))
);
CREATE INDEX change_result_by_start ON change_result (start_measurement_id);
CREATE INDEX change_result_by_end ON change_result (end_measurement_id);

-- Derived with each change: the facts that figures are counted from, with the slices of the anchor date.
CREATE TABLE observation (
  trajectory_id text COLLATE "C" NOT NULL REFERENCES trajectory (id),
  position integer NOT NULL,
  client_id text COLLATE "C" NOT NULL REFERENCES client (id),
  organisation_id text COLLATE "C" NOT NULL REFERENCES organisation (id),
  set_key text NOT NULL,
  set_version integer NOT NULL,
  indicator text NOT NULL,
  unit_kind text NOT NULL,
  counted_unit_id text COLLATE "C" NOT NULL,
  anchor date NOT NULL,
  instrument_key text,
  instrument_edition integer,
  scale text,
  informant text,
  informant_group text,
  outcome text NOT NULL,
  code text,
  value double precision,
  in_window boolean,
  slice_unit_id text COLLATE "C",
  slice_age_band text NOT NULL,
  slice_sex text NOT NULL,
  slice_municipality text,
  slice_frame text NOT NULL,
  slice_care_form text,
  evidence json NOT NULL,
  PRIMARY KEY (trajectory_id, position),
  CONSTRAINT observation_unit_kind CHECK (unit_kind IN ('ENDED_CARE', 'ENDED_PROTECTION', 'ENDED_PROBATION',
    'CLOSED_TRAJECTORY')),
  CONSTRAINT observation_instrument_is_whole CHECK ((instrument_key IS NULL) = (instrument_edition IS NULL)),
  CONSTRAINT observation_informant_has_group CHECK ((informant IS NULL) = (informant_group IS NULL)),
  CONSTRAINT observation_outcome CHECK (
    (outcome IN ('category', 'not-registered', 'not-measurable') AND code IS NOT NULL AND value IS NULL)
    OR (outcome = 'number' AND code IS NULL AND value IS NOT NULL AND abs(value) < 'Infinity'))
);
CREATE INDEX observation_by_figure ON observation (organisation_id, set_key, set_version, indicator, anchor);
CREATE INDEX observation_by_client ON observation (client_id);

-- owner: the process that is checking or applying it; null in every other state.
CREATE TABLE import_batch (
  id text COLLATE "C" PRIMARY KEY,
  organisation_id text COLLATE "C" NOT NULL REFERENCES organisation (id),
  person_id text COLLATE "C",
  mapping_key text NOT NULL,
  mapping json NOT NULL,
  file_name text NOT NULL,
  file_hash text,
  state text NOT NULL,
  counts json NOT NULL,
  problems json NOT NULL,
  findings json NOT NULL,
  failure json,
  owner text,
  created_at timestamptz NOT NULL,
  applied_at timestamptz,
  CONSTRAINT import_batch_state CHECK (state IN ('UPLOADED', 'CHECKING', 'CHECKED', 'INVALID', 'APPLYING',
    'APPLIED', 'FAILED')),
  CONSTRAINT import_batch_applied_has_time CHECK ((state = 'APPLIED') = (applied_at IS NOT NULL))
);
CREATE INDEX import_batch_by_organisation ON import_batch (organisation_id, created_at, id);

-- Rows of a file that was checked; invisible to everything else until it is applied. By client, since that
-- is how they are stored; client_key is a hash of the reference.
CREATE TABLE import_row (
  batch_id text COLLATE "C" NOT NULL REFERENCES import_batch (id) ON DELETE CASCADE,
  client_key text COLLATE "C" NOT NULL,
  row_number integer NOT NULL,
  payload json NOT NULL,
  PRIMARY KEY (batch_id, client_key, row_number)
);

-- NEN 7513: who, in which role, why, what, which clients, when. Ids and codes only.
CREATE TABLE access_log (
  sequence bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at timestamptz NOT NULL,
  person_id text COLLATE "C",
  organisation_id text COLLATE "C",
  roles json NOT NULL,
  purpose text,
  action text NOT NULL,
  outcome text NOT NULL,
  operation text NOT NULL,
  client_ids json NOT NULL,
  object_ids json NOT NULL,
  request_id text COLLATE "C" NOT NULL,
  CONSTRAINT access_log_action CHECK (action IN ('read', 'search', 'create', 'change', 'close', 'import',
    'figures', 'sign-in', 'sign-out')),
  CONSTRAINT access_log_outcome CHECK (outcome IN ('success', 'refused', 'failed'))
);
CREATE INDEX access_log_by_time ON access_log (at);
CREATE FUNCTION access_log_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION 'the access log is append-only'; END $$;
CREATE TRIGGER access_log_keeps_lines BEFORE UPDATE OR DELETE ON access_log
  FOR EACH ROW EXECUTE FUNCTION access_log_is_append_only();
CREATE TRIGGER access_log_loses_no_lines BEFORE TRUNCATE ON access_log
  FOR EACH STATEMENT EXECUTE FUNCTION access_log_is_append_only();

-- What made a result, as it was when it was first seen: results outlive the plug-in that made them.
CREATE TABLE instrument_edition (
  key text NOT NULL,
  edition integer NOT NULL,
  package_version text NOT NULL,
  hash text NOT NULL,
  definition json NOT NULL,
  first_seen timestamptz NOT NULL,
  PRIMARY KEY (key, edition, package_version, hash)
);

CREATE TABLE norm_set (
  key text NOT NULL,
  version integer NOT NULL,
  hash text NOT NULL,
  definition json NOT NULL,
  first_seen timestamptz NOT NULL,
  PRIMARY KEY (key, version, hash)
);

CREATE TABLE change_policy (
  key text NOT NULL,
  version integer NOT NULL,
  hash text NOT NULL,
  definition json NOT NULL,
  first_seen timestamptz NOT NULL,
  PRIMARY KEY (key, version, hash)
);
