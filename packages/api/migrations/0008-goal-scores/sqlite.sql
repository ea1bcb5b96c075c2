-- A second-level code within the domain, and the day on which another goal took its place.
ALTER TABLE goal ADD COLUMN rubric TEXT CONSTRAINT goal_rubric CHECK (rubric <> '');
ALTER TABLE goal ADD COLUMN replaced_on TEXT
  CONSTRAINT goal_replaced_on_is_a_day CHECK (date(replaced_on) IS replaced_on);

-- What each party said of a goal, as it was given. Which one decides is worked out. One that was wrong is voided
-- and kept.
CREATE TABLE goal_score (
  id TEXT NOT NULL PRIMARY KEY,
  goal_id TEXT NOT NULL REFERENCES goal (id),
  trajectory_id TEXT NOT NULL REFERENCES trajectory (id),
  party TEXT NOT NULL,
  moment TEXT NOT NULL,
  scored_on TEXT NOT NULL,
  scale TEXT NOT NULL,
  score INTEGER NOT NULL,
  new_points TEXT,
  is_marked INTEGER NOT NULL,
  voided_on TEXT,
  void_reason TEXT,
  recorded_by_organisation_id TEXT NOT NULL REFERENCES organisation (id),
  recorded_by_person_id TEXT,
  CONSTRAINT goal_score_party CHECK (party IN ('youth', 'mother', 'father', 'parent', 'foster-parent', 'professional',
    'guardian', 'probation-officer')),
  CONSTRAINT goal_score_moment CHECK (moment IN ('INTERIM', 'END')),
  CONSTRAINT goal_score_scored_on_is_a_day CHECK (date(scored_on) IS scored_on),
  CONSTRAINT goal_score_scale CHECK (scale IN ('gas', 'data-dictionary-2007', 'extended-gas', 'concept-2003',
    'school-grade', 'percentage')),
  CONSTRAINT goal_score_new_points CHECK (new_points IN ('KEEP_COMING', 'SOMETIMES')),
  CONSTRAINT goal_score_is_marked CHECK (is_marked IN (0, 1)),
  CONSTRAINT goal_score_voided_on_is_a_day CHECK (date(voided_on) IS voided_on),
  CONSTRAINT goal_score_void_has_reason CHECK ((voided_on IS NULL) = (void_reason IS NULL))
) STRICT;
CREATE INDEX goal_score_by_trajectory ON goal_score (trajectory_id, goal_id);
