-- What became of each configured plug-in, and since when. A plug-in that left the configuration keeps its row:
-- its editions still explain old results.
CREATE TABLE plugin_state (
  source TEXT NOT NULL PRIMARY KEY CONSTRAINT plugin_state_source CHECK (source <> ''),
  state TEXT NOT NULL CONSTRAINT plugin_state_state CHECK (state IN ('active', 'rejected', 'disabled', 'removed')),
  reason TEXT,
  package_version TEXT,
  since TEXT NOT NULL,
  CONSTRAINT plugin_state_reason CHECK ((state = 'rejected') = (reason IS NOT NULL))
) STRICT;
