-- The history tells more: what happened in a measure, problems, excuses, who works on it, and what an import brought.
CREATE TABLE part_history_anew (
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
    'CLOSED', 'REOPENED', 'IMPORTED', 'WITHDRAWN')),
  CONSTRAINT part_history_part_kind CHECK (part_kind IN ('TRAJECTORY', 'CARE_EPISODE', 'MEASURE', 'MEASURE_EVENT',
    'MEASUREMENT', 'DECISION', 'CARE_PLAN', 'MEASURE_PLAN', 'GOAL', 'GOAL_SCORE', 'PROBLEMS', 'DUTY_EXCUSE', 'WORKERS')),
  CONSTRAINT part_history_words_have_reason CHECK (reason_words IS NULL OR reason_code IS NOT NULL),
  CONSTRAINT part_history_is_json CHECK (json_valid(subject) AND json_valid(changes))
) STRICT;
INSERT INTO part_history_anew (trajectory_id, trajectory_version, position, act, part_kind, part_id, owner_id, subject, changes,
    reason_code, reason_words, at, recorded_by_organisation_id, recorded_by_person_id)
  SELECT trajectory_id, trajectory_version, position, act, part_kind, part_id, owner_id, subject, changes,
    reason_code, reason_words, at, recorded_by_organisation_id, recorded_by_person_id FROM part_history;
DROP TABLE part_history;
ALTER TABLE part_history_anew RENAME TO part_history;

-- What happened in a measure can be voided alone.
CREATE TABLE voided_part_anew (
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
  CONSTRAINT voided_part_kind CHECK (part_kind IN ('CARE_EPISODE', 'MEASURE', 'MEASURE_EVENT', 'MEASUREMENT',
    'DECISION', 'CARE_PLAN', 'MEASURE_PLAN', 'GOAL')),
  CONSTRAINT voided_part_is_json CHECK (json_valid(subject) AND json_valid(content))
) STRICT;
INSERT INTO voided_part_anew (part_id, part_kind, trajectory_id, owner_id, subject, content, reason_code, reason_words, at,
    recorded_by_organisation_id, recorded_by_person_id)
  SELECT part_id, part_kind, trajectory_id, owner_id, subject, content, reason_code, reason_words, at,
    recorded_by_organisation_id, recorded_by_person_id FROM voided_part;
DROP TABLE voided_part;
ALTER TABLE voided_part_anew RENAME TO voided_part;
CREATE INDEX voided_part_by_trajectory ON voided_part (trajectory_id);
