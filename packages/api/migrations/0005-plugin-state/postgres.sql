-- What became of each configured plug-in, and since when. A plug-in that left the configuration keeps its row:
-- its editions still explain old results.
CREATE TABLE plugin_state (
  source text NOT NULL PRIMARY KEY CONSTRAINT plugin_state_source CHECK (source <> ''),
  state text NOT NULL CONSTRAINT plugin_state_state CHECK (state IN ('active', 'rejected', 'disabled', 'removed')),
  reason text,
  package_version text,
  since timestamptz NOT NULL,
  CONSTRAINT plugin_state_reason CHECK ((state = 'rejected') = (reason IS NOT NULL))
);
