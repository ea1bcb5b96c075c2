-- With which problems a client came or left. Nothing is changed here: of one moment the row with the last day counts, then the last version.
CREATE TABLE nature_of_problems (
  id text COLLATE "C" NOT NULL PRIMARY KEY,
  trajectory_id text COLLATE "C" NOT NULL REFERENCES trajectory (id),
  moment text NOT NULL,
  codes json NOT NULL,
  observed_on date NOT NULL,
  trajectory_version integer NOT NULL,
  recorded_on date NOT NULL,
  recorded_by_organisation_id text COLLATE "C" NOT NULL REFERENCES organisation (id),
  recorded_by_person_id text COLLATE "C",
  CONSTRAINT nature_of_problems_moment CHECK (moment IN ('START', 'END'))
);
CREATE INDEX nature_of_problems_by_trajectory ON nature_of_problems (trajectory_id);
