-- Texts that people write beside the answers, by key of the note. Never scored, never in a figure.
ALTER TABLE measurement ADD COLUMN notes TEXT
  CONSTRAINT measurement_notes_is_json CHECK (notes IS NULL OR json_valid(notes));
