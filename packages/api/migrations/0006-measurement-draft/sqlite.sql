-- A form that somebody has filled in halfway: kept here, so that no shared computer keeps a child's answers.
-- Only who filled it in sees it. Recording the measurement removes it.
CREATE TABLE measurement_draft (
  id TEXT NOT NULL PRIMARY KEY,
  person_id TEXT NOT NULL,
  trajectory_id TEXT NOT NULL REFERENCES trajectory (id),
  care_episode_id TEXT REFERENCES care_episode (id),
  instrument_key TEXT NOT NULL,
  instrument_edition INTEGER NOT NULL,
  informant TEXT NOT NULL,
  moment TEXT NOT NULL,
  taken_on TEXT NOT NULL,
  answers TEXT,
  given_scores TEXT,
  notes TEXT NOT NULL,
  version INTEGER NOT NULL,
  saved_at TEXT NOT NULL,
  CONSTRAINT measurement_draft_edition CHECK (instrument_edition >= 1),
  CONSTRAINT measurement_draft_informant CHECK (informant IN ('youth', 'mother', 'father', 'parent', 'foster-parent',
    'teacher', 'group-worker', 'professional', 'guardian', 'probation-officer')),
  CONSTRAINT measurement_draft_moment CHECK (moment IN ('START', 'INTERIM', 'END', 'FOLLOW_UP')),
  CONSTRAINT measurement_draft_taken_on_is_a_day CHECK (date(taken_on) IS taken_on),
  CONSTRAINT measurement_draft_one_input CHECK ((answers IS NULL) <> (given_scores IS NULL)),
  CONSTRAINT measurement_draft_version CHECK (version >= 1),
  CONSTRAINT measurement_draft_is_json CHECK (json_valid(notes)
    AND (answers IS NULL OR json_valid(answers)) AND (given_scores IS NULL OR json_valid(given_scores))),
  CONSTRAINT measurement_draft_once UNIQUE (trajectory_id, person_id, instrument_key, instrument_edition, informant,
    moment)
) STRICT;
