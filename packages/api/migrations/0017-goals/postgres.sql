-- The order in which goals of one day were entered.
ALTER TABLE goal ADD COLUMN position integer NOT NULL DEFAULT 0;

-- Whether a goal is delivered, when somebody chose; and a provider's own deeper code, as `list/code`.
ALTER TABLE goal ADD COLUMN delivery text CONSTRAINT goal_delivery CHECK (delivery IN ('DELIVER', 'LEAVE_OUT'));
ALTER TABLE goal ADD COLUMN own_code text CONSTRAINT goal_own_code CHECK (own_code <> '');

-- What each party said of all goals of some care together, as it was given. Which one decides is worked out. One that
-- was wrong is voided and kept.
CREATE TABLE overall_goal_score (
  id text COLLATE "C" NOT NULL PRIMARY KEY,
  trajectory_id text COLLATE "C" NOT NULL REFERENCES trajectory (id),
  care_episode_id text COLLATE "C" NOT NULL REFERENCES care_episode (id),
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
  CONSTRAINT overall_goal_score_party CHECK (party IN ('youth', 'mother', 'father', 'parent', 'foster-parent',
    'professional', 'guardian', 'probation-officer')),
  CONSTRAINT overall_goal_score_moment CHECK (moment IN ('INTERIM', 'END')),
  CONSTRAINT overall_goal_score_scale CHECK (scale IN ('gas', 'data-dictionary-2007', 'extended-gas', 'concept-2003',
    'school-grade', 'percentage')),
  CONSTRAINT overall_goal_score_new_points CHECK (new_points IN ('KEEP_COMING', 'SOMETIMES')),
  CONSTRAINT overall_goal_score_void_has_reason CHECK ((voided_on IS NULL) = (void_reason IS NULL))
);
CREATE INDEX overall_goal_score_by_trajectory ON overall_goal_score (trajectory_id, care_episode_id);
