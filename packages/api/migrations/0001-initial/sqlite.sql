-- Civil dates are ISO text that is a day that exists; instants are ISO text in UTC; JSON is text.
-- Ids of people carry no foreign key: who signs in from outside need not stand in `person`.

CREATE TABLE organisation (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  CONSTRAINT organisation_kind CHECK (kind IN ('ACCESS_AUTHORITY', 'CERTIFIED_INSTITUTION', 'CARE_PROVIDER',
    'MUNICIPALITY', 'REGION', 'KNOWLEDGE_INSTITUTE', 'STATISTICS_OFFICE'))
) STRICT;

CREATE TABLE organisation_unit (
  id TEXT PRIMARY KEY NOT NULL,
  organisation_id TEXT NOT NULL REFERENCES organisation (id),
  name TEXT NOT NULL,
  parent_id TEXT REFERENCES organisation_unit (id)
) STRICT;
CREATE INDEX organisation_unit_by_organisation ON organisation_unit (organisation_id);

CREATE TABLE person (
  id TEXT PRIMARY KEY NOT NULL,
  organisation_id TEXT NOT NULL REFERENCES organisation (id),
  name TEXT NOT NULL,
  roles TEXT NOT NULL,
  CONSTRAINT person_roles_is_json CHECK (json_valid(roles))
) STRICT;

-- The *_search columns hold the same words in lower case without accents, for finding by their beginning.
CREATE TABLE client (
  id TEXT PRIMARY KEY NOT NULL,
  organisation_id TEXT NOT NULL REFERENCES organisation (id),
  reference TEXT NOT NULL,
  given_name TEXT,
  family_name TEXT,
  birth_date TEXT,
  birth_date_precision TEXT NOT NULL,
  sex TEXT NOT NULL,
  municipality TEXT,
  version INTEGER NOT NULL,
  reference_search TEXT NOT NULL,
  name_search TEXT NOT NULL,
  family_name_search TEXT NOT NULL,
  CONSTRAINT client_reference_once UNIQUE (organisation_id, reference),
  CONSTRAINT client_reference_filled CHECK (length(reference) > 0),
  CONSTRAINT client_birth_date_is_a_day CHECK (date(birth_date) IS birth_date),
  CONSTRAINT client_birth_date_precision CHECK (birth_date_precision IN ('DAY', 'YEAR')),
  CONSTRAINT client_sex CHECK (sex IN ('F', 'M', 'X', 'UNKNOWN')),
  CONSTRAINT client_version CHECK (version >= 1)
) STRICT;
CREATE INDEX client_by_reference_search ON client (reference_search, id);
CREATE INDEX client_by_name_search ON client (name_search);
CREATE INDEX client_by_family_name_search ON client (family_name_search);
CREATE INDEX client_by_birth_date ON client (birth_date);

CREATE TABLE trajectory (
  id TEXT PRIMARY KEY NOT NULL,
  client_id TEXT NOT NULL REFERENCES client (id),
  keeper_id TEXT NOT NULL REFERENCES organisation (id),
  unit_id TEXT REFERENCES organisation_unit (id),
  frame_at_start TEXT NOT NULL,
  start_date TEXT NOT NULL,
  end_date TEXT,
  closed_on TEXT,
  version INTEGER NOT NULL,
  CONSTRAINT trajectory_frame_at_start CHECK (frame_at_start IN ('VOLUNTARY', 'COMPULSORY')),
  CONSTRAINT trajectory_start_is_a_day CHECK (date(start_date) IS start_date),
  CONSTRAINT trajectory_end_is_a_day CHECK (date(end_date) IS end_date),
  CONSTRAINT trajectory_closed_on_is_a_day CHECK (date(closed_on) IS closed_on),
  CONSTRAINT trajectory_ends_after_start CHECK (end_date IS NULL OR end_date >= start_date),
  CONSTRAINT trajectory_closed_has_end CHECK ((end_date IS NULL) = (closed_on IS NULL)),
  CONSTRAINT trajectory_version CHECK (version >= 1)
) STRICT;
CREATE INDEX trajectory_by_client ON trajectory (client_id);
-- Never two at the same time: of one client at most one is open.
CREATE UNIQUE INDEX trajectory_open_once ON trajectory (client_id) WHERE closed_on IS NULL;

-- Derived with each change: which organisations have a part in it, in the order of the list.
CREATE TABLE trajectory_party (
  organisation_id TEXT NOT NULL REFERENCES organisation (id),
  start_date TEXT NOT NULL,
  trajectory_id TEXT NOT NULL REFERENCES trajectory (id),
  PRIMARY KEY (organisation_id, start_date, trajectory_id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX trajectory_party_by_trajectory ON trajectory_party (trajectory_id, organisation_id);

CREATE TABLE care_episode (
  id TEXT PRIMARY KEY NOT NULL,
  trajectory_id TEXT NOT NULL REFERENCES trajectory (id),
  provider_id TEXT NOT NULL REFERENCES organisation (id),
  form TEXT NOT NULL,
  provision TEXT NOT NULL,
  start_date TEXT NOT NULL,
  agreed_end TEXT,
  end_date TEXT,
  end_reason_list TEXT,
  end_reason_code TEXT,
  CONSTRAINT care_episode_form CHECK (form IN ('AMBULATORY_HOME', 'AMBULATORY_PROVIDER', 'DAY_CARE',
    'RESIDENTIAL', 'FAMILY_HOME', 'FOSTER_CARE', 'CLOSED_CARE')),
  CONSTRAINT care_episode_provision CHECK (provision IN ('INDIVIDUAL', 'FREELY_ACCESSIBLE')),
  CONSTRAINT care_episode_start_is_a_day CHECK (date(start_date) IS start_date),
  CONSTRAINT care_episode_agreed_end_is_a_day CHECK (date(agreed_end) IS agreed_end),
  CONSTRAINT care_episode_end_is_a_day CHECK (date(end_date) IS end_date),
  CONSTRAINT care_episode_ends_after_start CHECK (end_date IS NULL OR end_date >= start_date),
  CONSTRAINT care_episode_reason_has_list CHECK ((end_reason_list IS NULL) = (end_reason_code IS NULL)),
  CONSTRAINT care_episode_reason_has_end CHECK (end_reason_code IS NULL OR end_date IS NOT NULL)
) STRICT;
CREATE INDEX care_episode_by_trajectory ON care_episode (trajectory_id);
CREATE INDEX care_episode_by_provider ON care_episode (provider_id, trajectory_id);

CREATE TABLE measure (
  id TEXT PRIMARY KEY NOT NULL,
  trajectory_id TEXT NOT NULL REFERENCES trajectory (id),
  organisation_id TEXT NOT NULL REFERENCES organisation (id),
  kind TEXT NOT NULL,
  start_date TEXT NOT NULL,
  end_date TEXT,
  end_reason_list TEXT,
  end_reason_code TEXT,
  CONSTRAINT measure_kind CHECK (kind IN ('OTS', 'VOTS', 'VOOGDIJ', 'VOVO', 'JEUGDRECLASSERING')),
  CONSTRAINT measure_start_is_a_day CHECK (date(start_date) IS start_date),
  CONSTRAINT measure_end_is_a_day CHECK (date(end_date) IS end_date),
  CONSTRAINT measure_ends_after_start CHECK (end_date IS NULL OR end_date >= start_date),
  CONSTRAINT measure_reason_has_list CHECK ((end_reason_list IS NULL) = (end_reason_code IS NULL)),
  CONSTRAINT measure_reason_has_end CHECK (end_reason_code IS NULL OR end_date IS NOT NULL)
) STRICT;
CREATE INDEX measure_by_trajectory ON measure (trajectory_id);
CREATE INDEX measure_by_organisation ON measure (organisation_id, trajectory_id);

-- Derived from episodes and measures with each change.
CREATE TABLE sub_trajectory (
  id TEXT PRIMARY KEY NOT NULL,
  trajectory_id TEXT NOT NULL REFERENCES trajectory (id),
  kind TEXT NOT NULL,
  organisation_id TEXT NOT NULL REFERENCES organisation (id),
  start_date TEXT NOT NULL,
  end_date TEXT,
  member_ids TEXT NOT NULL,
  CONSTRAINT sub_trajectory_kind CHECK (kind IN ('CARE', 'PROTECTION', 'PROBATION')),
  CONSTRAINT sub_trajectory_start_is_a_day CHECK (date(start_date) IS start_date),
  CONSTRAINT sub_trajectory_end_is_a_day CHECK (date(end_date) IS end_date),
  CONSTRAINT sub_trajectory_member_ids_is_json CHECK (json_valid(member_ids))
) STRICT;
CREATE INDEX sub_trajectory_by_trajectory ON sub_trajectory (trajectory_id);
CREATE INDEX sub_trajectory_by_organisation ON sub_trajectory (organisation_id, end_date);

CREATE TABLE goal (
  id TEXT PRIMARY KEY NOT NULL,
  trajectory_id TEXT NOT NULL REFERENCES trajectory (id),
  care_episode_id TEXT REFERENCES care_episode (id),
  title TEXT NOT NULL,
  domain TEXT NOT NULL,
  set_on TEXT NOT NULL,
  gas INTEGER,
  scored_on TEXT,
  original_scale TEXT,
  original_score TEXT,
  CONSTRAINT goal_domain CHECK (domain IN ('CHILD', 'FAMILY', 'ENVIRONMENT', 'CARE_PROCESS', 'OTHER')),
  CONSTRAINT goal_set_on_is_a_day CHECK (date(set_on) IS set_on),
  CONSTRAINT goal_scored_on_is_a_day CHECK (date(scored_on) IS scored_on),
  CONSTRAINT goal_gas CHECK (gas IS NULL OR gas IN (-1, 0, 1, 2)),
  CONSTRAINT goal_score_is_whole CHECK ((gas IS NULL) = (scored_on IS NULL)
    AND (gas IS NULL) = (original_scale IS NULL) AND (gas IS NULL) = (original_score IS NULL))
) STRICT;
CREATE INDEX goal_by_trajectory ON goal (trajectory_id);

CREATE TABLE measurement (
  id TEXT PRIMARY KEY NOT NULL,
  trajectory_id TEXT NOT NULL REFERENCES trajectory (id),
  care_episode_id TEXT REFERENCES care_episode (id),
  instrument_key TEXT NOT NULL,
  instrument_edition INTEGER NOT NULL,
  package_version TEXT NOT NULL,
  informant TEXT NOT NULL,
  moment TEXT NOT NULL,
  taken_on TEXT NOT NULL,
  answers TEXT,
  given_scores TEXT,
  scores TEXT NOT NULL,
  norms TEXT NOT NULL,
  input_hash TEXT NOT NULL,
  recorded_by_organisation_id TEXT NOT NULL REFERENCES organisation (id),
  recorded_by_person_id TEXT,
  CONSTRAINT measurement_edition CHECK (instrument_edition >= 1),
  CONSTRAINT measurement_informant CHECK (informant IN ('youth', 'mother', 'father', 'parent', 'foster-parent',
    'teacher', 'group-worker', 'professional', 'guardian', 'probation-officer')),
  CONSTRAINT measurement_moment CHECK (moment IN ('START', 'INTERIM', 'END', 'FOLLOW_UP')),
  CONSTRAINT measurement_taken_on_is_a_day CHECK (date(taken_on) IS taken_on),
  CONSTRAINT measurement_one_input CHECK ((answers IS NULL) <> (given_scores IS NULL)),
  CONSTRAINT measurement_is_json CHECK (json_valid(scores) AND json_valid(norms)
    AND (answers IS NULL OR json_valid(answers)) AND (given_scores IS NULL OR json_valid(given_scores)))
) STRICT;
CREATE INDEX measurement_by_trajectory ON measurement (trajectory_id, taken_on);
CREATE INDEX measurement_by_instrument ON measurement (instrument_key, trajectory_id);

-- Derived with each change: what two measurements give together. Position keeps the core's order.
CREATE TABLE change_result (
  trajectory_id TEXT NOT NULL REFERENCES trajectory (id),
  position INTEGER NOT NULL,
  instrument_key TEXT NOT NULL,
  instrument_edition INTEGER NOT NULL,
  scale TEXT NOT NULL,
  informant TEXT NOT NULL,
  start_measurement_id TEXT NOT NULL REFERENCES measurement (id),
  end_measurement_id TEXT NOT NULL REFERENCES measurement (id),
  metric TEXT NOT NULL,
  difference REAL,
  rci REAL,
  change_class TEXT,
  reason TEXT,
  policy_key TEXT NOT NULL,
  policy_version INTEGER NOT NULL,
  norm_set_key TEXT,
  norm_set_version INTEGER,
  PRIMARY KEY (trajectory_id, position),
  CONSTRAINT change_result_metric CHECK (metric IN ('raw', 't')),
  CONSTRAINT change_result_is_finite CHECK ((difference IS NULL OR abs(difference) < 1e308)
    AND (rci IS NULL OR abs(rci) < 1e308)),
  CONSTRAINT change_result_class CHECK (change_class IN ('DETERIORATED', 'UNCHANGED', 'IMPROVED', 'RECOVERED')),
  CONSTRAINT change_result_class_or_reason CHECK ((change_class IS NULL) <> (reason IS NULL)),
  CONSTRAINT change_result_norm_set_is_whole CHECK ((norm_set_key IS NULL) = (norm_set_version IS NULL))
) STRICT;
CREATE INDEX change_result_by_start ON change_result (start_measurement_id);
CREATE INDEX change_result_by_end ON change_result (end_measurement_id);

-- Derived with each change: the facts that figures are counted from, with the slices of the anchor date.
CREATE TABLE observation (
  trajectory_id TEXT NOT NULL REFERENCES trajectory (id),
  position INTEGER NOT NULL,
  client_id TEXT NOT NULL REFERENCES client (id),
  organisation_id TEXT NOT NULL REFERENCES organisation (id),
  set_key TEXT NOT NULL,
  set_version INTEGER NOT NULL,
  indicator TEXT NOT NULL,
  unit_kind TEXT NOT NULL,
  counted_unit_id TEXT NOT NULL,
  anchor TEXT NOT NULL,
  instrument_key TEXT,
  instrument_edition INTEGER,
  scale TEXT,
  informant TEXT,
  informant_group TEXT,
  outcome TEXT NOT NULL,
  code TEXT,
  value REAL,
  in_window INTEGER,
  slice_unit_id TEXT,
  slice_age_band TEXT NOT NULL,
  slice_sex TEXT NOT NULL,
  slice_municipality TEXT,
  slice_frame TEXT NOT NULL,
  slice_care_form TEXT,
  evidence TEXT NOT NULL,
  PRIMARY KEY (trajectory_id, position),
  CONSTRAINT observation_unit_kind CHECK (unit_kind IN ('ENDED_CARE', 'ENDED_PROTECTION', 'ENDED_PROBATION',
    'CLOSED_TRAJECTORY')),
  CONSTRAINT observation_anchor_is_a_day CHECK (date(anchor) IS anchor),
  CONSTRAINT observation_instrument_is_whole CHECK ((instrument_key IS NULL) = (instrument_edition IS NULL)),
  CONSTRAINT observation_informant_has_group CHECK ((informant IS NULL) = (informant_group IS NULL)),
  CONSTRAINT observation_outcome CHECK (
    (outcome IN ('category', 'not-registered', 'not-measurable') AND code IS NOT NULL AND value IS NULL)
    OR (outcome = 'number' AND code IS NULL AND value IS NOT NULL AND abs(value) < 1e308)),
  CONSTRAINT observation_in_window CHECK (in_window IN (0, 1)),
  CONSTRAINT observation_evidence_is_json CHECK (json_valid(evidence))
) STRICT;
CREATE INDEX observation_by_figure ON observation (organisation_id, set_key, set_version, indicator, anchor);
CREATE INDEX observation_by_client ON observation (client_id);

-- owner: the process that is checking or applying it; null in every other state.
CREATE TABLE import_batch (
  id TEXT PRIMARY KEY NOT NULL,
  organisation_id TEXT NOT NULL REFERENCES organisation (id),
  person_id TEXT,
  mapping_key TEXT NOT NULL,
  mapping TEXT NOT NULL,
  file_name TEXT NOT NULL,
  file_hash TEXT,
  state TEXT NOT NULL,
  counts TEXT NOT NULL,
  problems TEXT NOT NULL,
  findings TEXT NOT NULL,
  failure TEXT,
  owner TEXT,
  created_at TEXT NOT NULL,
  applied_at TEXT,
  CONSTRAINT import_batch_state CHECK (state IN ('UPLOADED', 'CHECKING', 'CHECKED', 'INVALID', 'APPLYING',
    'APPLIED', 'FAILED')),
  CONSTRAINT import_batch_applied_has_time CHECK ((state = 'APPLIED') = (applied_at IS NOT NULL)),
  CONSTRAINT import_batch_is_json CHECK (json_valid(mapping) AND json_valid(counts) AND json_valid(problems)
    AND json_valid(findings) AND (failure IS NULL OR json_valid(failure)))
) STRICT;
CREATE INDEX import_batch_by_organisation ON import_batch (organisation_id, created_at, id);

-- Rows of a file that was checked; invisible to everything else until it is applied. By client, since that
-- is how they are stored; client_key is a hash of the reference.
CREATE TABLE import_row (
  batch_id TEXT NOT NULL REFERENCES import_batch (id) ON DELETE CASCADE,
  client_key TEXT NOT NULL,
  row_number INTEGER NOT NULL,
  payload TEXT NOT NULL,
  PRIMARY KEY (batch_id, client_key, row_number),
  CONSTRAINT import_row_payload_is_json CHECK (json_valid(payload))
) STRICT;

-- NEN 7513: who, in which role, why, what, which clients, when. Ids and codes only.
CREATE TABLE access_log (
  sequence INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  at TEXT NOT NULL,
  person_id TEXT,
  organisation_id TEXT,
  roles TEXT NOT NULL,
  purpose TEXT,
  action TEXT NOT NULL,
  outcome TEXT NOT NULL,
  operation TEXT NOT NULL,
  client_ids TEXT NOT NULL,
  object_ids TEXT NOT NULL,
  request_id TEXT NOT NULL,
  CONSTRAINT access_log_action CHECK (action IN ('read', 'search', 'create', 'change', 'close', 'import',
    'figures', 'sign-in', 'sign-out')),
  CONSTRAINT access_log_outcome CHECK (outcome IN ('success', 'refused', 'failed')),
  CONSTRAINT access_log_is_json CHECK (json_valid(roles) AND json_valid(client_ids) AND json_valid(object_ids))
) STRICT;
CREATE INDEX access_log_by_time ON access_log (at);
CREATE TRIGGER access_log_keeps_lines BEFORE UPDATE ON access_log
BEGIN SELECT RAISE(ABORT, 'the access log is append-only'); END;
CREATE TRIGGER access_log_loses_no_lines BEFORE DELETE ON access_log
BEGIN SELECT RAISE(ABORT, 'the access log is append-only'); END;
-- INSERT OR REPLACE would delete without asking the trigger above.
CREATE TRIGGER access_log_replaces_no_lines BEFORE INSERT ON access_log
WHEN EXISTS (SELECT 1 FROM access_log WHERE sequence = NEW.sequence)
BEGIN SELECT RAISE(ABORT, 'the access log is append-only'); END;

-- What made a result, as it was when it was first seen: results outlive the plug-in that made them.
CREATE TABLE instrument_edition (
  key TEXT NOT NULL,
  edition INTEGER NOT NULL,
  package_version TEXT NOT NULL,
  hash TEXT NOT NULL,
  definition TEXT NOT NULL,
  first_seen TEXT NOT NULL,
  PRIMARY KEY (key, edition, package_version, hash),
  CONSTRAINT instrument_edition_definition_is_json CHECK (json_valid(definition))
) STRICT;

CREATE TABLE norm_set (
  key TEXT NOT NULL,
  version INTEGER NOT NULL,
  hash TEXT NOT NULL,
  definition TEXT NOT NULL,
  first_seen TEXT NOT NULL,
  PRIMARY KEY (key, version, hash),
  CONSTRAINT norm_set_definition_is_json CHECK (json_valid(definition))
) STRICT;

CREATE TABLE change_policy (
  key TEXT NOT NULL,
  version INTEGER NOT NULL,
  hash TEXT NOT NULL,
  definition TEXT NOT NULL,
  first_seen TEXT NOT NULL,
  PRIMARY KEY (key, version, hash),
  CONSTRAINT change_policy_definition_is_json CHECK (json_valid(definition))
) STRICT;
