-- What is known of a client beside who it is.
CREATE TABLE client_life (
  client_id text COLLATE "C" NOT NULL PRIMARY KEY REFERENCES client (id),
  family_key text COLLATE "C",
  told_on date,
  told_by text,
  died_on date,
  erased_on date,
  residences json NOT NULL,
  care_aims json NOT NULL,
  CONSTRAINT client_life_told_together CHECK ((told_on IS NULL) = (told_by IS NULL))
);
CREATE INDEX client_life_by_family_key ON client_life (family_key);

-- People around a client who can be asked.
CREATE TABLE respondent (
  id text COLLATE "C" NOT NULL PRIMARY KEY,
  client_id text COLLATE "C" NOT NULL REFERENCES client (id),
  kind text NOT NULL,
  name text,
  from_day date,
  until_day date,
  has_custody boolean NOT NULL,
  custody_from date,
  custody_until date,
  raises boolean NOT NULL,
  CONSTRAINT respondent_kind CHECK (kind IN ('mother', 'father', 'parent', 'foster-parent', 'teacher',
    'group-worker', 'professional', 'guardian', 'probation-officer')),
  CONSTRAINT respondent_until_after_from CHECK (until_day >= from_day)
);
CREATE INDEX respondent_by_client ON respondent (client_id);

-- Every change of a client and of the people around it: only ever added to.
CREATE TABLE client_change (
  id text COLLATE "C" NOT NULL PRIMARY KEY,
  client_id text COLLATE "C" NOT NULL REFERENCES client (id),
  client_version integer NOT NULL,
  changed_at timestamptz NOT NULL,
  person_id text COLLATE "C" NOT NULL,
  operation text NOT NULL,
  respondent_id text COLLATE "C",
  reason text,
  fields json NOT NULL,
  CONSTRAINT client_change_once UNIQUE (client_id, client_version)
);

-- Apart from the client, so that it can be encrypted apart and is in no other statement.
CREATE TABLE client_bsn (
  client_id text COLLATE "C" NOT NULL PRIMARY KEY REFERENCES client (id),
  bsn text NOT NULL,
  recorded_on date NOT NULL
);

-- Care and measures elsewhere, that a worker was told of.
CREATE TABLE use_elsewhere (
  id text COLLATE "C" NOT NULL PRIMARY KEY,
  client_id text COLLATE "C" NOT NULL REFERENCES client (id),
  kind text NOT NULL,
  ended_on date,
  source text NOT NULL,
  stated_on date NOT NULL,
  stated_by_person_id text COLLATE "C" NOT NULL,
  CONSTRAINT use_elsewhere_kind CHECK (kind IN ('CARE', 'PROTECTION'))
);
CREATE INDEX use_elsewhere_by_client ON use_elsewhere (client_id);
