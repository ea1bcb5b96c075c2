-- A second-level code within the domain, and the day on which another goal took its place.
ALTER TABLE goal ADD COLUMN rubric text CONSTRAINT goal_rubric CHECK (rubric <> '');
ALTER TABLE goal ADD COLUMN replaced_on date;

-- What each party said of a goal, as it was given. Which one decides is worked out. One that was wrong is voided
-- and kept.
CREATE TABLE goal_score (
  id text COLLATE "C" NOT NULL PRIMARY KEY,
  goal_id text COLLATE "C" NOT NULL REFERENCES goal (id),
  trajectory_id text COLLATE "C" NOT NULL REFERENCES trajectory (id),
  party text NOT NULL,
  moment text NOT NULL,
  scored_on date NOT NULL,
  scale text NOT NULL,
  score integer NOT NULL,
  new_points text,
  is_marked boolean NOT NULL,
  voided_on date,
  void_reason text,
  recorded_by_organisation_id text COLLATE "C" NOT NULL REFERENCES organisation (id),
  recorded_by_person_id text COLLATE "C",
  CONSTRAINT goal_score_party CHECK (party IN ('youth', 'mother', 'father', 'parent', 'foster-parent', 'professional',
    'guardian', 'probation-officer')),
  CONSTRAINT goal_score_moment CHECK (moment IN ('INTERIM', 'END')),
  CONSTRAINT goal_score_scale CHECK (scale IN ('gas', 'data-dictionary-2007', 'extended-gas', 'concept-2003',
    'school-grade', 'percentage')),
  CONSTRAINT goal_score_new_points CHECK (new_points IN ('KEEP_COMING', 'SOMETIMES')),
  CONSTRAINT goal_score_void_has_reason CHECK ((voided_on IS NULL) = (void_reason IS NULL))
);
CREATE INDEX goal_score_by_trajectory ON goal_score (trajectory_id, goal_id);
