-- For which moment a measurement was made: the key of an occasion. Null: nobody named one.
ALTER TABLE measurement ADD COLUMN occasion_key TEXT
  CONSTRAINT measurement_occasion_key CHECK (occasion_key <> '');

-- One draft for each occasion: without a name, as before, one for each moment.
CREATE TABLE measurement_draft_with_occasion (
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
  occasion_key TEXT,
  CONSTRAINT measurement_draft_edition CHECK (instrument_edition >= 1),
  CONSTRAINT measurement_draft_informant CHECK (informant IN ('youth', 'mother', 'father', 'parent', 'foster-parent',
    'teacher', 'group-worker', 'professional', 'guardian', 'probation-officer')),
  CONSTRAINT measurement_draft_moment CHECK (moment IN ('START', 'INTERIM', 'END', 'FOLLOW_UP')),
  CONSTRAINT measurement_draft_occasion_key CHECK (occasion_key <> ''),
  CONSTRAINT measurement_draft_taken_on_is_a_day CHECK (date(taken_on) IS taken_on),
  CONSTRAINT measurement_draft_one_input CHECK ((answers IS NULL) <> (given_scores IS NULL)),
  CONSTRAINT measurement_draft_version CHECK (version >= 1),
  CONSTRAINT measurement_draft_is_json CHECK (json_valid(notes)
    AND (answers IS NULL OR json_valid(answers)) AND (given_scores IS NULL OR json_valid(given_scores)))
) STRICT;
INSERT INTO measurement_draft_with_occasion (id, person_id, trajectory_id, care_episode_id, instrument_key,
    instrument_edition, informant, moment, taken_on, answers, given_scores, notes, version, saved_at)
  SELECT id, person_id, trajectory_id, care_episode_id, instrument_key, instrument_edition, informant, moment,
    taken_on, answers, given_scores, notes, version, saved_at FROM measurement_draft;
DROP TABLE measurement_draft;
ALTER TABLE measurement_draft_with_occasion RENAME TO measurement_draft;
CREATE UNIQUE INDEX measurement_draft_once ON measurement_draft (trajectory_id, person_id, instrument_key,
  instrument_edition, informant, moment, coalesce(occasion_key, ''));

-- Who works on a trajectory for their own organisation.
CREATE TABLE trajectory_worker (
  trajectory_id TEXT NOT NULL REFERENCES trajectory (id),
  organisation_id TEXT NOT NULL REFERENCES organisation (id),
  person_id TEXT NOT NULL,
  since TEXT NOT NULL,
  PRIMARY KEY (trajectory_id, person_id),
  CONSTRAINT trajectory_worker_since_is_a_day CHECK (date(since) IS since)
) STRICT, WITHOUT ROWID;
CREATE INDEX trajectory_worker_by_person ON trajectory_worker (person_id, trajectory_id);

-- Why something will not come.
CREATE TABLE duty_excuse (
  trajectory_id TEXT NOT NULL REFERENCES trajectory (id),
  duty_key TEXT NOT NULL,
  reason TEXT NOT NULL,
  recorded_on TEXT NOT NULL,
  recorded_by_organisation_id TEXT NOT NULL REFERENCES organisation (id),
  recorded_by_person_id TEXT,
  PRIMARY KEY (trajectory_id, duty_key),
  CONSTRAINT duty_excuse_reason CHECK (reason IN ('youth-unable', 'refused', 'not-reached', 'no-fitting-instrument',
    'not-in-clients-interest', 'other')),
  CONSTRAINT duty_excuse_recorded_on_is_a_day CHECK (date(recorded_on) IS recorded_on)
) STRICT, WITHOUT ROWID;

-- The keeper agreed with a provider that it takes the keeper's measurement at the end.
CREATE TABLE measurement_hand_over (
  trajectory_id TEXT NOT NULL REFERENCES trajectory (id),
  organisation_id TEXT NOT NULL REFERENCES organisation (id),
  agreed_on TEXT NOT NULL,
  recorded_by_person_id TEXT,
  PRIMARY KEY (trajectory_id, organisation_id),
  CONSTRAINT measurement_hand_over_agreed_on_is_a_day CHECK (date(agreed_on) IS agreed_on)
) STRICT, WITHOUT ROWID;

-- How the youth lives at a moment: at home, school or work, a new offence. The last one counts, all are kept.
CREATE TABLE situation (
  id TEXT NOT NULL PRIMARY KEY,
  trajectory_id TEXT NOT NULL REFERENCES trajectory (id),
  occasion_key TEXT NOT NULL,
  kind TEXT NOT NULL,
  answer TEXT NOT NULL,
  observed_on TEXT NOT NULL,
  recorded_by_organisation_id TEXT NOT NULL REFERENCES organisation (id),
  recorded_by_person_id TEXT,
  CONSTRAINT situation_occasion_key CHECK (occasion_key <> ''),
  CONSTRAINT situation_kind CHECK (kind IN ('lives-at-home', 'school-or-work', 'new-offence')),
  CONSTRAINT situation_answer CHECK (answer IN ('YES', 'NO', 'UNKNOWN')),
  CONSTRAINT situation_observed_on_is_a_day CHECK (date(observed_on) IS observed_on)
) STRICT;
CREATE INDEX situation_by_trajectory ON situation (trajectory_id);

-- Care for which a plan of one method was chosen.
CREATE TABLE care_measurement_plan (
  care_episode_id TEXT NOT NULL REFERENCES care_episode (id),
  plan_key TEXT NOT NULL,
  trajectory_id TEXT NOT NULL REFERENCES trajectory (id),
  chosen_on TEXT NOT NULL,
  PRIMARY KEY (care_episode_id, plan_key),
  CONSTRAINT care_measurement_plan_chosen_on_is_a_day CHECK (date(chosen_on) IS chosen_on)
) STRICT, WITHOUT ROWID;
CREATE INDEX care_measurement_plan_by_trajectory ON care_measurement_plan (trajectory_id);

-- Derived: where each duty stood on one day, to find and order them by; one row for each organisation that has to
-- do it. A file without a row in duty_day, or with one of another day, version or plans, is worked out anew
-- before it is listed.
CREATE TABLE duty (
  trajectory_id TEXT NOT NULL REFERENCES trajectory (id),
  organisation_id TEXT NOT NULL REFERENCES organisation (id),
  key TEXT NOT NULL,
  state TEXT NOT NULL,
  sort_day TEXT NOT NULL,
  is_optional INTEGER NOT NULL,
  PRIMARY KEY (organisation_id, trajectory_id, key),
  CONSTRAINT duty_state CHECK (state IN ('not-asked', 'not-yet', 'open', 'due-soon', 'missed', 'lapsed', 'excused',
    'registered-outside-window', 'registered-deferred', 'registered-timing-unknown', 'registered-in-time')),
  CONSTRAINT duty_sort_day_is_a_day CHECK (date(sort_day) IS sort_day),
  CONSTRAINT duty_is_optional CHECK (is_optional IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX duty_by_state ON duty (organisation_id, state, sort_day, trajectory_id, key);
CREATE INDEX duty_by_trajectory ON duty (trajectory_id);

CREATE TABLE duty_day (
  trajectory_id TEXT NOT NULL PRIMARY KEY REFERENCES trajectory (id),
  day TEXT NOT NULL,
  trajectory_version INTEGER NOT NULL,
  plans TEXT NOT NULL,
  CONSTRAINT duty_day_is_a_day CHECK (date(day) IS day)
) STRICT, WITHOUT ROWID;

-- Outbox: messages that should go out. They name no client. What is in it once, is never made again.
CREATE TABLE reminder (
  trajectory_id TEXT NOT NULL REFERENCES trajectory (id),
  key TEXT NOT NULL,
  stage TEXT NOT NULL,
  role TEXT NOT NULL,
  organisation_ids TEXT NOT NULL,
  text TEXT NOT NULL,
  made_on TEXT NOT NULL,
  sent_at TEXT,
  PRIMARY KEY (trajectory_id, key),
  CONSTRAINT reminder_stage CHECK (stage IN ('open', 'due-soon', 'missed')),
  CONSTRAINT reminder_made_on_is_a_day CHECK (date(made_on) IS made_on),
  CONSTRAINT reminder_is_json CHECK (json_valid(organisation_ids) AND json_valid(text))
) STRICT, WITHOUT ROWID;
CREATE INDEX reminder_to_send ON reminder (made_on) WHERE sent_at IS NULL;
