-- Whether a client or a measure was there before, elsewhere, is answered on the agenda like other plain questions.
CREATE TABLE situation_anew (
  id TEXT NOT NULL PRIMARY KEY,
  trajectory_id TEXT NOT NULL REFERENCES trajectory (id),
  occasion_key TEXT NOT NULL,
  kind TEXT NOT NULL,
  answer TEXT NOT NULL,
  observed_on TEXT NOT NULL,
  recorded_by_organisation_id TEXT NOT NULL REFERENCES organisation (id),
  recorded_by_person_id TEXT,
  -- Of the trajectory once it was in it: the last answer counts. Null: from before this was kept.
  trajectory_version INTEGER,
  CONSTRAINT situation_occasion_key CHECK (occasion_key <> ''),
  CONSTRAINT situation_kind CHECK (kind IN ('lives-at-home', 'school-or-work', 'new-offence', 'repeat-use',
    'repeated-measure')),
  CONSTRAINT situation_answer CHECK (answer IN ('YES', 'NO', 'UNKNOWN')),
  CONSTRAINT situation_observed_on_is_a_day CHECK (date(observed_on) IS observed_on)
) STRICT;
INSERT INTO situation_anew (id, trajectory_id, occasion_key, kind, answer, observed_on, recorded_by_organisation_id,
    recorded_by_person_id)
  SELECT id, trajectory_id, occasion_key, kind, answer, observed_on, recorded_by_organisation_id,
    recorded_by_person_id FROM situation;
DROP TABLE situation;
ALTER TABLE situation_anew RENAME TO situation;
CREATE INDEX situation_by_trajectory ON situation (trajectory_id);

-- Why a parent answered where the youth is asked.
ALTER TABLE measurement ADD COLUMN youth_non_response TEXT
  CONSTRAINT measurement_youth_non_response CHECK (youth_non_response IN ('youth-unable', 'refused', 'not-reached',
    'no-fitting-instrument', 'not-in-clients-interest', 'other'));
ALTER TABLE measurement_draft ADD COLUMN youth_non_response TEXT
  CONSTRAINT measurement_draft_youth_non_response CHECK (youth_non_response IN ('youth-unable', 'refused',
    'not-reached', 'no-fitting-instrument', 'not-in-clients-interest', 'other'));
