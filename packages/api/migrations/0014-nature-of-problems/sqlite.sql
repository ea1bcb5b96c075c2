-- With which problems a client came or left. Nothing is changed here: of one moment the row with the last day counts, then the last version.
CREATE TABLE nature_of_problems (
  id TEXT NOT NULL PRIMARY KEY,
  trajectory_id TEXT NOT NULL REFERENCES trajectory (id),
  moment TEXT NOT NULL,
  codes TEXT NOT NULL,
  observed_on TEXT NOT NULL,
  trajectory_version INTEGER NOT NULL,
  recorded_on TEXT NOT NULL,
  recorded_by_organisation_id TEXT NOT NULL REFERENCES organisation (id),
  recorded_by_person_id TEXT,
  CONSTRAINT nature_of_problems_moment CHECK (moment IN ('START', 'END')),
  CONSTRAINT nature_of_problems_is_json CHECK (json_valid(codes)),
  CONSTRAINT nature_of_problems_observed_on_is_a_day CHECK (date(observed_on) IS observed_on),
  CONSTRAINT nature_of_problems_recorded_on_is_a_day CHECK (date(recorded_on) IS recorded_on)
) STRICT;
CREATE INDEX nature_of_problems_by_trajectory ON nature_of_problems (trajectory_id);
