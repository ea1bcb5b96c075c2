-- What is known of a client beside who it is.
CREATE TABLE client_life (
  client_id TEXT NOT NULL PRIMARY KEY REFERENCES client (id),
  family_key TEXT,
  told_on TEXT,
  told_by TEXT,
  died_on TEXT,
  erased_on TEXT,
  residences TEXT NOT NULL,
  care_aims TEXT NOT NULL,
  CONSTRAINT client_life_told_on_is_a_day CHECK (date(told_on) IS told_on),
  CONSTRAINT client_life_told_together CHECK ((told_on IS NULL) = (told_by IS NULL)),
  CONSTRAINT client_life_died_on_is_a_day CHECK (date(died_on) IS died_on),
  CONSTRAINT client_life_erased_on_is_a_day CHECK (date(erased_on) IS erased_on),
  CONSTRAINT client_life_residences_is_json CHECK (json_valid(residences)),
  CONSTRAINT client_life_care_aims_is_json CHECK (json_valid(care_aims))
) STRICT;
CREATE INDEX client_life_by_family_key ON client_life (family_key);

-- People around a client who can be asked.
CREATE TABLE respondent (
  id TEXT NOT NULL PRIMARY KEY,
  client_id TEXT NOT NULL REFERENCES client (id),
  kind TEXT NOT NULL,
  name TEXT,
  from_day TEXT,
  until_day TEXT,
  has_custody INTEGER NOT NULL,
  custody_from TEXT,
  custody_until TEXT,
  raises INTEGER NOT NULL,
  CONSTRAINT respondent_kind CHECK (kind IN ('mother', 'father', 'parent', 'foster-parent', 'teacher',
    'group-worker', 'professional', 'guardian', 'probation-officer')),
  CONSTRAINT respondent_from_day_is_a_day CHECK (date(from_day) IS from_day),
  CONSTRAINT respondent_until_day_is_a_day CHECK (date(until_day) IS until_day),
  CONSTRAINT respondent_until_after_from CHECK (until_day >= from_day),
  CONSTRAINT respondent_has_custody_is_boolean CHECK (has_custody IN (0, 1)),
  CONSTRAINT respondent_custody_from_is_a_day CHECK (date(custody_from) IS custody_from),
  CONSTRAINT respondent_custody_until_is_a_day CHECK (date(custody_until) IS custody_until),
  CONSTRAINT respondent_raises_is_boolean CHECK (raises IN (0, 1))
) STRICT;
CREATE INDEX respondent_by_client ON respondent (client_id);

-- Every change of a client and of the people around it: only ever added to.
CREATE TABLE client_change (
  id TEXT NOT NULL PRIMARY KEY,
  client_id TEXT NOT NULL REFERENCES client (id),
  client_version INTEGER NOT NULL,
  changed_at TEXT NOT NULL,
  person_id TEXT NOT NULL,
  operation TEXT NOT NULL,
  respondent_id TEXT,
  reason TEXT,
  fields TEXT NOT NULL,
  CONSTRAINT client_change_fields_is_json CHECK (json_valid(fields)),
  CONSTRAINT client_change_once UNIQUE (client_id, client_version)
) STRICT;

-- Apart from the client, so that it can be encrypted apart and is in no other statement.
CREATE TABLE client_bsn (
  client_id TEXT NOT NULL PRIMARY KEY REFERENCES client (id),
  bsn TEXT NOT NULL,
  recorded_on TEXT NOT NULL,
  CONSTRAINT client_bsn_recorded_on_is_a_day CHECK (date(recorded_on) IS recorded_on)
) STRICT;

-- Care and measures elsewhere, that a worker was told of.
CREATE TABLE use_elsewhere (
  id TEXT NOT NULL PRIMARY KEY,
  client_id TEXT NOT NULL REFERENCES client (id),
  kind TEXT NOT NULL,
  ended_on TEXT,
  source TEXT NOT NULL,
  stated_on TEXT NOT NULL,
  stated_by_person_id TEXT NOT NULL,
  CONSTRAINT use_elsewhere_kind CHECK (kind IN ('CARE', 'PROTECTION')),
  CONSTRAINT use_elsewhere_ended_on_is_a_day CHECK (date(ended_on) IS ended_on),
  CONSTRAINT use_elsewhere_stated_on_is_a_day CHECK (date(stated_on) IS stated_on)
) STRICT;
CREATE INDEX use_elsewhere_by_client ON use_elsewhere (client_id);
