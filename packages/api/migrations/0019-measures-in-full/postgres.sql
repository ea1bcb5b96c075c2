-- The type of a measure in the codes of the CBS, and whether probation was a recognised intervention. Null: not registered.
ALTER TABLE measure
  ADD COLUMN type_list text,
  ADD COLUMN type_code text,
  ADD COLUMN is_recognised boolean,
  ADD CONSTRAINT measure_type_has_list CHECK ((type_list IS NULL) = (type_code IS NULL));

-- What happened while a measure ran. Rows are added; they go only with the measure itself.
CREATE TABLE measure_event (
  id text COLLATE "C" NOT NULL PRIMARY KEY,
  trajectory_id text COLLATE "C" NOT NULL REFERENCES trajectory (id),
  measure_id text COLLATE "C" NOT NULL REFERENCES measure (id),
  position integer NOT NULL,
  kind text NOT NULL,
  on_date date NOT NULL,
  until_date date,
  from_organisation_id text COLLATE "C" REFERENCES organisation (id),
  to_organisation_id text COLLATE "C" REFERENCES organisation (id),
  type_list text,
  type_code text,
  CONSTRAINT measure_event_kind CHECK (kind IN ('EXTENSION', 'HAND_OVER', 'AUTHORISATION', 'WARNING', 'REPORT_BACK')),
  CONSTRAINT measure_event_until_after_on CHECK (until_date IS NULL OR until_date > on_date),
  CONSTRAINT measure_event_extension_has_end CHECK (kind <> 'EXTENSION' OR until_date IS NOT NULL),
  CONSTRAINT measure_event_hand_over_has_both CHECK ((kind = 'HAND_OVER') = (from_organisation_id IS NOT NULL)
    AND (kind = 'HAND_OVER') = (to_organisation_id IS NOT NULL)),
  CONSTRAINT measure_event_authorisation_has_type CHECK ((kind = 'AUTHORISATION') = (type_list IS NOT NULL)
    AND (kind = 'AUTHORISATION') = (type_code IS NOT NULL))
);
CREATE UNIQUE INDEX measure_event_by_measure ON measure_event (measure_id, position);
CREATE INDEX measure_event_by_former ON measure_event (from_organisation_id, measure_id);
