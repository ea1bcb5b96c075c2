-- What was decided that the youth gets; several per trajectory.
CREATE TABLE decision (
  id TEXT NOT NULL PRIMARY KEY,
  trajectory_id TEXT NOT NULL REFERENCES trajectory (id),
  decided_by_id TEXT NOT NULL REFERENCES organisation (id),
  decided_on TEXT NOT NULL,
  goals TEXT NOT NULL,
  forms TEXT NOT NULL,
  valid_from TEXT NOT NULL,
  valid_to TEXT,
  recorded_on TEXT NOT NULL,
  CONSTRAINT decision_decided_on_is_a_day CHECK (date(decided_on) IS decided_on),
  CONSTRAINT decision_valid_from_is_a_day CHECK (date(valid_from) IS valid_from),
  CONSTRAINT decision_valid_to_is_a_day CHECK (date(valid_to) IS valid_to),
  CONSTRAINT decision_valid_to_after_from CHECK (valid_to IS NULL OR valid_to >= valid_from),
  CONSTRAINT decision_recorded_on_is_a_day CHECK (date(recorded_on) IS recorded_on),
  CONSTRAINT decision_is_json CHECK (json_valid(goals) AND json_valid(forms))
) STRICT;
CREATE INDEX decision_by_trajectory ON decision (trajectory_id);

-- What one provider agreed with the client; each goal may lead back to one of a decision.
CREATE TABLE care_plan (
  id TEXT NOT NULL PRIMARY KEY,
  trajectory_id TEXT NOT NULL REFERENCES trajectory (id),
  provider_id TEXT NOT NULL REFERENCES organisation (id),
  agreed_on TEXT NOT NULL,
  agreed_end TEXT,
  goals TEXT NOT NULL,
  recorded_on TEXT NOT NULL,
  CONSTRAINT care_plan_agreed_on_is_a_day CHECK (date(agreed_on) IS agreed_on),
  CONSTRAINT care_plan_agreed_end_is_a_day CHECK (date(agreed_end) IS agreed_end),
  CONSTRAINT care_plan_ends_after_start CHECK (agreed_end IS NULL OR agreed_end >= agreed_on),
  CONSTRAINT care_plan_recorded_on_is_a_day CHECK (date(recorded_on) IS recorded_on),
  CONSTRAINT care_plan_is_json CHECK (json_valid(goals))
) STRICT;
CREATE INDEX care_plan_by_trajectory ON care_plan (trajectory_id);

-- The plan with which an institution carries out a measure.
CREATE TABLE measure_plan (
  id TEXT NOT NULL PRIMARY KEY,
  trajectory_id TEXT NOT NULL REFERENCES trajectory (id),
  measure_id TEXT NOT NULL REFERENCES measure (id),
  agreed_on TEXT NOT NULL,
  recorded_on TEXT NOT NULL,
  CONSTRAINT measure_plan_agreed_on_is_a_day CHECK (date(agreed_on) IS agreed_on),
  CONSTRAINT measure_plan_recorded_on_is_a_day CHECK (date(recorded_on) IS recorded_on)
) STRICT;
CREATE INDEX measure_plan_by_trajectory ON measure_plan (trajectory_id);
