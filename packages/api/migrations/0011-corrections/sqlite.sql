-- What was done to a file: who, when, why, and from what to what. Rows come; none is changed, none goes.
CREATE TABLE part_history (
  trajectory_id TEXT NOT NULL REFERENCES trajectory (id),
  trajectory_version INTEGER NOT NULL,
  position INTEGER NOT NULL,
  act TEXT NOT NULL,
  part_kind TEXT NOT NULL,
  part_id TEXT NOT NULL,
  owner_id TEXT REFERENCES organisation (id),
  subject TEXT NOT NULL,
  changes TEXT NOT NULL,
  reason_code TEXT,
  reason_words TEXT,
  at TEXT NOT NULL,
  recorded_by_organisation_id TEXT NOT NULL REFERENCES organisation (id),
  recorded_by_person_id TEXT,
  PRIMARY KEY (trajectory_id, trajectory_version, position),
  CONSTRAINT part_history_act CHECK (act IN ('REGISTERED', 'ENDED', 'CORRECTED', 'REPLACED', 'VOIDED', 'RESTORED',
    'CLOSED', 'REOPENED')),
  CONSTRAINT part_history_part_kind CHECK (part_kind IN ('TRAJECTORY', 'CARE_EPISODE', 'MEASURE', 'MEASUREMENT',
    'DECISION', 'CARE_PLAN', 'MEASURE_PLAN', 'GOAL', 'GOAL_SCORE')),
  CONSTRAINT part_history_words_have_reason CHECK (reason_words IS NULL OR reason_code IS NOT NULL),
  CONSTRAINT part_history_is_json CHECK (json_valid(subject) AND json_valid(changes))
) STRICT;

-- Parts that were voided: out of every list and figure, and kept whole, so that they can come back.
CREATE TABLE voided_part (
  part_id TEXT NOT NULL PRIMARY KEY,
  part_kind TEXT NOT NULL,
  trajectory_id TEXT NOT NULL REFERENCES trajectory (id),
  owner_id TEXT REFERENCES organisation (id),
  subject TEXT NOT NULL,
  content TEXT NOT NULL,
  reason_code TEXT NOT NULL,
  reason_words TEXT,
  at TEXT NOT NULL,
  recorded_by_organisation_id TEXT NOT NULL REFERENCES organisation (id),
  recorded_by_person_id TEXT,
  CONSTRAINT voided_part_kind CHECK (part_kind IN ('CARE_EPISODE', 'MEASURE', 'MEASUREMENT', 'DECISION', 'CARE_PLAN',
    'MEASURE_PLAN', 'GOAL')),
  CONSTRAINT voided_part_is_json CHECK (json_valid(subject) AND json_valid(content))
) STRICT;
CREATE INDEX voided_part_by_trajectory ON voided_part (trajectory_id);

-- Answers to registrations that named a key, so that the same one sent twice is stored once.
CREATE TABLE request_receipt (
  person_id TEXT NOT NULL,
  request_key TEXT NOT NULL,
  operation TEXT NOT NULL,
  input_hash TEXT NOT NULL,
  answer TEXT,
  at TEXT NOT NULL,
  PRIMARY KEY (person_id, request_key),
  CONSTRAINT request_receipt_key CHECK (request_key <> ''),
  CONSTRAINT request_receipt_is_json CHECK (answer IS NULL OR json_valid(answer))
) STRICT;
CREATE INDEX request_receipt_by_age ON request_receipt (at);
