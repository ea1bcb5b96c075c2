-- A form that somebody has filled in halfway: kept here, so that no shared computer keeps a child's answers.
-- Only who filled it in sees it. Recording the measurement removes it.
CREATE TABLE measurement_draft (
  id text COLLATE "C" NOT NULL PRIMARY KEY,
  person_id text COLLATE "C" NOT NULL,
  trajectory_id text COLLATE "C" NOT NULL REFERENCES trajectory (id),
  care_episode_id text COLLATE "C" REFERENCES care_episode (id),
  instrument_key text NOT NULL,
  instrument_edition integer NOT NULL,
  informant text NOT NULL,
  moment text NOT NULL,
  taken_on date NOT NULL,
  answers json,
  given_scores json,
  notes json NOT NULL,
  version integer NOT NULL,
  saved_at timestamptz NOT NULL,
  CONSTRAINT measurement_draft_edition CHECK (instrument_edition >= 1),
  CONSTRAINT measurement_draft_informant CHECK (informant IN ('youth', 'mother', 'father', 'parent', 'foster-parent',
    'teacher', 'group-worker', 'professional', 'guardian', 'probation-officer')),
  CONSTRAINT measurement_draft_moment CHECK (moment IN ('START', 'INTERIM', 'END', 'FOLLOW_UP')),
  CONSTRAINT measurement_draft_one_input CHECK ((answers IS NULL) <> (given_scores IS NULL)),
  CONSTRAINT measurement_draft_version CHECK (version >= 1),
  CONSTRAINT measurement_draft_once UNIQUE (trajectory_id, person_id, instrument_key, instrument_edition, informant,
    moment)
);
