-- Texts that people write beside the answers, by key of the note. Never scored, never in a figure.
ALTER TABLE measurement ADD COLUMN notes json;
