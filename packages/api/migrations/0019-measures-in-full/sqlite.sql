-- The type of a measure in the codes of the CBS, and whether probation was a recognised intervention. Null: not registered.
ALTER TABLE measure ADD COLUMN type_list TEXT;
ALTER TABLE measure ADD COLUMN type_code TEXT
  CONSTRAINT measure_type_has_list CHECK ((type_list IS NULL) = (type_code IS NULL));
ALTER TABLE measure ADD COLUMN is_recognised INTEGER
  CONSTRAINT measure_is_recognised CHECK (is_recognised IN (0, 1));

-- What happened while a measure ran. Rows are added; they go only with the measure itself.
CREATE TABLE measure_event (
  id TEXT NOT NULL PRIMARY KEY,
  trajectory_id TEXT NOT NULL REFERENCES trajectory (id),
  measure_id TEXT NOT NULL REFERENCES measure (id),
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  on_date TEXT NOT NULL,
  until_date TEXT,
  from_organisation_id TEXT REFERENCES organisation (id),
  to_organisation_id TEXT REFERENCES organisation (id),
  type_list TEXT,
  type_code TEXT,
  CONSTRAINT measure_event_kind CHECK (kind IN ('EXTENSION', 'HAND_OVER', 'AUTHORISATION', 'WARNING', 'REPORT_BACK')),
  CONSTRAINT measure_event_on_is_a_day CHECK (date(on_date) IS on_date),
  CONSTRAINT measure_event_until_is_a_day CHECK (date(until_date) IS until_date),
  CONSTRAINT measure_event_until_after_on CHECK (until_date IS NULL OR until_date > on_date),
  CONSTRAINT measure_event_extension_has_end CHECK (kind <> 'EXTENSION' OR until_date IS NOT NULL),
  CONSTRAINT measure_event_hand_over_has_both CHECK ((kind = 'HAND_OVER') = (from_organisation_id IS NOT NULL)
    AND (kind = 'HAND_OVER') = (to_organisation_id IS NOT NULL)),
  CONSTRAINT measure_event_authorisation_has_type CHECK ((kind = 'AUTHORISATION') = (type_list IS NOT NULL)
    AND (kind = 'AUTHORISATION') = (type_code IS NOT NULL))
) STRICT;
CREATE UNIQUE INDEX measure_event_by_measure ON measure_event (measure_id, position);
CREATE INDEX measure_event_by_former ON measure_event (from_organisation_id, measure_id);
