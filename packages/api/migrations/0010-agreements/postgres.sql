-- What was decided that the youth gets; several per trajectory.
CREATE TABLE decision (
  id text COLLATE "C" NOT NULL PRIMARY KEY,
  trajectory_id text COLLATE "C" NOT NULL REFERENCES trajectory (id),
  decided_by_id text COLLATE "C" NOT NULL REFERENCES organisation (id),
  decided_on date NOT NULL,
  goals json NOT NULL,
  forms json NOT NULL,
  valid_from date NOT NULL,
  valid_to date,
  recorded_on date NOT NULL,
  CONSTRAINT decision_valid_to_after_from CHECK (valid_to IS NULL OR valid_to >= valid_from)
);
CREATE INDEX decision_by_trajectory ON decision (trajectory_id);

-- What one provider agreed with the client; each goal may lead back to one of a decision.
CREATE TABLE care_plan (
  id text COLLATE "C" NOT NULL PRIMARY KEY,
  trajectory_id text COLLATE "C" NOT NULL REFERENCES trajectory (id),
  provider_id text COLLATE "C" NOT NULL REFERENCES organisation (id),
  agreed_on date NOT NULL,
  agreed_end date,
  goals json NOT NULL,
  recorded_on date NOT NULL,
  CONSTRAINT care_plan_ends_after_start CHECK (agreed_end IS NULL OR agreed_end >= agreed_on)
);
CREATE INDEX care_plan_by_trajectory ON care_plan (trajectory_id);

-- The plan with which an institution carries out a measure.
CREATE TABLE measure_plan (
  id text COLLATE "C" NOT NULL PRIMARY KEY,
  trajectory_id text COLLATE "C" NOT NULL REFERENCES trajectory (id),
  measure_id text COLLATE "C" NOT NULL REFERENCES measure (id),
  agreed_on date NOT NULL,
  recorded_on date NOT NULL
);
CREATE INDEX measure_plan_by_trajectory ON measure_plan (trajectory_id);
