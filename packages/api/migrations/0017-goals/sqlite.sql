-- The order in which goals of one day were entered.
ALTER TABLE goal ADD COLUMN position INTEGER NOT NULL DEFAULT 0;

-- Whether a goal is delivered, when somebody chose; and a provider's own deeper code, as `list/code`.
ALTER TABLE goal ADD COLUMN delivery TEXT CONSTRAINT goal_delivery CHECK (delivery IN ('DELIVER', 'LEAVE_OUT'));
ALTER TABLE goal ADD COLUMN own_code TEXT CONSTRAINT goal_own_code CHECK (own_code <> '');

-- What each party said of all goals of some care together, as it was given. Which one decides is worked out. One that
-- was wrong is voided and kept.
CREATE TABLE overall_goal_score (
  id TEXT NOT NULL PRIMARY KEY,
  trajectory_id TEXT NOT NULL REFERENCES trajectory (id),
  care_episode_id TEXT NOT NULL REFERENCES care_episode (id),
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
  CONSTRAINT overall_goal_score_party CHECK (party IN ('youth', 'mother', 'father', 'parent', 'foster-parent',
    'professional', 'guardian', 'probation-officer')),
  CONSTRAINT overall_goal_score_moment CHECK (moment IN ('INTERIM', 'END')),
  CONSTRAINT overall_goal_score_scored_on_is_a_day CHECK (date(scored_on) IS scored_on),
  CONSTRAINT overall_goal_score_scale CHECK (scale IN ('gas', 'data-dictionary-2007', 'extended-gas', 'concept-2003',
    'school-grade', 'percentage')),
  CONSTRAINT overall_goal_score_new_points CHECK (new_points IN ('KEEP_COMING', 'SOMETIMES')),
  CONSTRAINT overall_goal_score_is_marked CHECK (is_marked IN (0, 1)),
  CONSTRAINT overall_goal_score_voided_on_is_a_day CHECK (date(voided_on) IS voided_on),
  CONSTRAINT overall_goal_score_void_has_reason CHECK ((voided_on IS NULL) = (void_reason IS NULL))
) STRICT;
CREATE INDEX overall_goal_score_by_trajectory ON overall_goal_score (trajectory_id, care_episode_id);
