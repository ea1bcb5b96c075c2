-- Clients that were registered twice and became one. The one that went keeps its row: its number and id lead to the
-- one that stays, and it comes back whole when the merge is undone. leads_to_id: where it leads now, which is on
-- from there when the one that stays went itself.
CREATE TABLE client_merge (
  id TEXT NOT NULL PRIMARY KEY,
  organisation_id TEXT NOT NULL REFERENCES organisation (id),
  stays_id TEXT NOT NULL REFERENCES client (id),
  stays_version INTEGER NOT NULL,
  goes_id TEXT NOT NULL REFERENCES client (id),
  leads_to_id TEXT NOT NULL REFERENCES client (id),
  reason TEXT NOT NULL,
  merged_at TEXT NOT NULL,
  person_id TEXT NOT NULL,
  content TEXT NOT NULL,
  undone_at TEXT,
  undone_by_person_id TEXT,
  undo_reason TEXT,
  CONSTRAINT client_merge_of_two CHECK (stays_id <> goes_id AND leads_to_id <> goes_id),
  CONSTRAINT client_merge_has_reason CHECK (reason <> ''),
  CONSTRAINT client_merge_undone_is_whole CHECK ((undone_at IS NULL) = (undone_by_person_id IS NULL)
    AND (undone_at IS NULL) = (undo_reason IS NULL)),
  CONSTRAINT client_merge_content_is_json CHECK (json_valid(content))
) STRICT;
-- A client goes once at a time.
CREATE UNIQUE INDEX client_merge_goes_once ON client_merge (goes_id) WHERE undone_at IS NULL;
CREATE INDEX client_merge_by_where_it_leads ON client_merge (leads_to_id);
CREATE INDEX client_merge_by_who_stays ON client_merge (stays_id);

-- Who has the same number may be the same client.
CREATE INDEX client_bsn_by_number ON client_bsn (bsn);
