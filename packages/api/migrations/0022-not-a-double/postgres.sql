-- Two clients of which somebody said that they are not the same, though they look like it. The row stays when it is
-- taken back. It is about the two as they were registered: where one of them was merged, it goes for the one that stays.
CREATE TABLE not_double (
  id text COLLATE "C" NOT NULL PRIMARY KEY,
  organisation_id text COLLATE "C" NOT NULL REFERENCES organisation (id),
  one_id text COLLATE "C" NOT NULL REFERENCES client (id),
  other_id text COLLATE "C" NOT NULL REFERENCES client (id),
  reason text NOT NULL,
  stated_at timestamptz NOT NULL,
  person_id text COLLATE "C" NOT NULL,
  withdrawn_at timestamptz,
  withdrawn_by_person_id text COLLATE "C",
  withdraw_reason text,
  CONSTRAINT not_double_of_two CHECK (one_id < other_id),
  CONSTRAINT not_double_has_reason CHECK (reason <> ''),
  CONSTRAINT not_double_withdrawn_is_whole CHECK ((withdrawn_at IS NULL) = (withdrawn_by_person_id IS NULL)
    AND (withdrawn_at IS NULL) = (withdraw_reason IS NULL))
);
-- Two are said to be two once at a time.
CREATE UNIQUE INDEX not_double_once ON not_double (one_id, other_id) WHERE withdrawn_at IS NULL;
CREATE INDEX not_double_by_other ON not_double (other_id);
