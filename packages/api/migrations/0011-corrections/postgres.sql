-- What was done to a file: who, when, why, and from what to what. Rows come; none is changed, none goes.
CREATE TABLE part_history (
  trajectory_id text COLLATE "C" NOT NULL REFERENCES trajectory (id),
  trajectory_version integer NOT NULL,
  position integer NOT NULL,
  act text NOT NULL,
  part_kind text NOT NULL,
  part_id text COLLATE "C" NOT NULL,
  owner_id text COLLATE "C" REFERENCES organisation (id),
  subject json NOT NULL,
  changes json NOT NULL,
  reason_code text,
  reason_words text,
  at timestamptz NOT NULL,
  recorded_by_organisation_id text COLLATE "C" NOT NULL REFERENCES organisation (id),
  recorded_by_person_id text COLLATE "C",
  PRIMARY KEY (trajectory_id, trajectory_version, position),
  CONSTRAINT part_history_act CHECK (act IN ('REGISTERED', 'ENDED', 'CORRECTED', 'REPLACED', 'VOIDED', 'RESTORED',
    'CLOSED', 'REOPENED')),
  CONSTRAINT part_history_part_kind CHECK (part_kind IN ('TRAJECTORY', 'CARE_EPISODE', 'MEASURE', 'MEASUREMENT',
    'DECISION', 'CARE_PLAN', 'MEASURE_PLAN', 'GOAL', 'GOAL_SCORE')),
  CONSTRAINT part_history_words_have_reason CHECK (reason_words IS NULL OR reason_code IS NOT NULL)
);

-- Parts that were voided: out of every list and figure, and kept whole, so that they can come back.
CREATE TABLE voided_part (
  part_id text COLLATE "C" NOT NULL PRIMARY KEY,
  part_kind text NOT NULL,
  trajectory_id text COLLATE "C" NOT NULL REFERENCES trajectory (id),
  owner_id text COLLATE "C" REFERENCES organisation (id),
  subject json NOT NULL,
  content json NOT NULL,
  reason_code text NOT NULL,
  reason_words text,
  at timestamptz NOT NULL,
  recorded_by_organisation_id text COLLATE "C" NOT NULL REFERENCES organisation (id),
  recorded_by_person_id text COLLATE "C",
  CONSTRAINT voided_part_kind CHECK (part_kind IN ('CARE_EPISODE', 'MEASURE', 'MEASUREMENT', 'DECISION', 'CARE_PLAN',
    'MEASURE_PLAN', 'GOAL'))
);
CREATE INDEX voided_part_by_trajectory ON voided_part (trajectory_id);

-- Answers to registrations that named a key, so that the same one sent twice is stored once.
CREATE TABLE request_receipt (
  person_id text COLLATE "C" NOT NULL,
  request_key text COLLATE "C" NOT NULL,
  operation text NOT NULL,
  input_hash text NOT NULL,
  answer json,
  at timestamptz NOT NULL,
  PRIMARY KEY (person_id, request_key),
  CONSTRAINT request_receipt_key CHECK (request_key <> '')
);
CREATE INDEX request_receipt_by_age ON request_receipt (at);
