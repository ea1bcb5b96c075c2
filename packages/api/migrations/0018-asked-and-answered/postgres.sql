-- Whether a client or a measure was there before, elsewhere, is answered on the agenda like other plain questions.
ALTER TABLE situation DROP CONSTRAINT situation_kind;
ALTER TABLE situation ADD CONSTRAINT situation_kind CHECK (kind IN ('lives-at-home', 'school-or-work', 'new-offence',
  'repeat-use', 'repeated-measure'));
-- Of the trajectory once it was in it: the last answer counts. Null: from before this was kept.
ALTER TABLE situation ADD COLUMN trajectory_version integer;

-- Why a parent answered where the youth is asked.
ALTER TABLE measurement ADD COLUMN youth_non_response text
  CONSTRAINT measurement_youth_non_response CHECK (youth_non_response IN ('youth-unable', 'refused', 'not-reached',
    'no-fitting-instrument', 'not-in-clients-interest', 'other'));
ALTER TABLE measurement_draft ADD COLUMN youth_non_response text
  CONSTRAINT measurement_draft_youth_non_response CHECK (youth_non_response IN ('youth-unable', 'refused',
    'not-reached', 'no-fitting-instrument', 'not-in-clients-interest', 'other'));
