-- Measurements as they were before a correction, whole. When, by whom and why stands in part_history.
CREATE TABLE earlier_measurement (
  measurement_id TEXT NOT NULL,
  trajectory_id TEXT NOT NULL REFERENCES trajectory (id),
  trajectory_version INTEGER NOT NULL,
  content TEXT NOT NULL,
  PRIMARY KEY (measurement_id, trajectory_version),
  CONSTRAINT earlier_measurement_is_json CHECK (json_valid(content))
) STRICT, WITHOUT ROWID;
CREATE INDEX earlier_measurement_by_trajectory ON earlier_measurement (trajectory_id);
