-- For which moment a measurement was made: the key of an occasion. Null: nobody named one.
ALTER TABLE measurement ADD COLUMN occasion_key text COLLATE "C"
  CONSTRAINT measurement_occasion_key CHECK (occasion_key <> '');

-- One draft for each occasion: without a name, as before, one for each moment.
ALTER TABLE measurement_draft ADD COLUMN occasion_key text COLLATE "C"
  CONSTRAINT measurement_draft_occasion_key CHECK (occasion_key <> '');
ALTER TABLE measurement_draft DROP CONSTRAINT measurement_draft_once;
CREATE UNIQUE INDEX measurement_draft_once ON measurement_draft (trajectory_id, person_id, instrument_key,
  instrument_edition, informant, moment, coalesce(occasion_key, ''));

-- Who works on a trajectory for their own organisation.
CREATE TABLE trajectory_worker (
  trajectory_id text COLLATE "C" NOT NULL REFERENCES trajectory (id),
  organisation_id text COLLATE "C" NOT NULL REFERENCES organisation (id),
  person_id text COLLATE "C" NOT NULL,
  since date NOT NULL,
  PRIMARY KEY (trajectory_id, person_id)
);
CREATE INDEX trajectory_worker_by_person ON trajectory_worker (person_id, trajectory_id);

-- Why something will not come.
CREATE TABLE duty_excuse (
  trajectory_id text COLLATE "C" NOT NULL REFERENCES trajectory (id),
  duty_key text COLLATE "C" NOT NULL,
  reason text NOT NULL,
  recorded_on date NOT NULL,
  recorded_by_organisation_id text COLLATE "C" NOT NULL REFERENCES organisation (id),
  recorded_by_person_id text COLLATE "C",
  PRIMARY KEY (trajectory_id, duty_key),
  CONSTRAINT duty_excuse_reason CHECK (reason IN ('youth-unable', 'refused', 'not-reached', 'no-fitting-instrument',
    'not-in-clients-interest', 'other'))
);

-- The keeper agreed with a provider that it takes the keeper's measurement at the end.
CREATE TABLE measurement_hand_over (
  trajectory_id text COLLATE "C" NOT NULL REFERENCES trajectory (id),
  organisation_id text COLLATE "C" NOT NULL REFERENCES organisation (id),
  agreed_on date NOT NULL,
  recorded_by_person_id text COLLATE "C",
  PRIMARY KEY (trajectory_id, organisation_id)
);

-- How the youth lives at a moment: at home, school or work, a new offence. The last one counts, all are kept.
CREATE TABLE situation (
  id text COLLATE "C" NOT NULL PRIMARY KEY,
  trajectory_id text COLLATE "C" NOT NULL REFERENCES trajectory (id),
  occasion_key text COLLATE "C" NOT NULL,
  kind text NOT NULL,
  answer text NOT NULL,
  observed_on date NOT NULL,
  recorded_by_organisation_id text COLLATE "C" NOT NULL REFERENCES organisation (id),
  recorded_by_person_id text COLLATE "C",
  CONSTRAINT situation_occasion_key CHECK (occasion_key <> ''),
  CONSTRAINT situation_kind CHECK (kind IN ('lives-at-home', 'school-or-work', 'new-offence')),
  CONSTRAINT situation_answer CHECK (answer IN ('YES', 'NO', 'UNKNOWN'))
);
CREATE INDEX situation_by_trajectory ON situation (trajectory_id);

-- Care for which a plan of one method was chosen.
CREATE TABLE care_measurement_plan (
  care_episode_id text COLLATE "C" NOT NULL REFERENCES care_episode (id),
  plan_key text COLLATE "C" NOT NULL,
  trajectory_id text COLLATE "C" NOT NULL REFERENCES trajectory (id),
  chosen_on date NOT NULL,
  PRIMARY KEY (care_episode_id, plan_key)
);
CREATE INDEX care_measurement_plan_by_trajectory ON care_measurement_plan (trajectory_id);

-- Derived: where each duty stood on one day, to find and order them by; one row for each organisation that has to
-- do it. A file without a row in duty_day, or with one of another day, version or plans, is worked out anew
-- before it is listed.
CREATE TABLE duty (
  trajectory_id text COLLATE "C" NOT NULL REFERENCES trajectory (id),
  organisation_id text COLLATE "C" NOT NULL REFERENCES organisation (id),
  key text COLLATE "C" NOT NULL,
  state text NOT NULL,
  sort_day date NOT NULL,
  is_optional boolean NOT NULL,
  PRIMARY KEY (organisation_id, trajectory_id, key),
  CONSTRAINT duty_state CHECK (state IN ('not-asked', 'not-yet', 'open', 'due-soon', 'missed', 'lapsed', 'excused',
    'registered-outside-window', 'registered-deferred', 'registered-timing-unknown', 'registered-in-time'))
);
CREATE INDEX duty_by_state ON duty (organisation_id, state, sort_day, trajectory_id, key);
CREATE INDEX duty_by_trajectory ON duty (trajectory_id);

CREATE TABLE duty_day (
  trajectory_id text COLLATE "C" NOT NULL PRIMARY KEY REFERENCES trajectory (id),
  day date NOT NULL,
  trajectory_version integer NOT NULL,
  plans text NOT NULL
);

-- Outbox: messages that should go out. They name no client. What is in it once, is never made again.
CREATE TABLE reminder (
  trajectory_id text COLLATE "C" NOT NULL REFERENCES trajectory (id),
  key text COLLATE "C" NOT NULL,
  stage text NOT NULL,
  role text NOT NULL,
  organisation_ids json NOT NULL,
  text json NOT NULL,
  made_on date NOT NULL,
  sent_at timestamptz,
  PRIMARY KEY (trajectory_id, key),
  CONSTRAINT reminder_stage CHECK (stage IN ('open', 'due-soon', 'missed'))
);
CREATE INDEX reminder_to_send ON reminder (made_on) WHERE sent_at IS NULL;
