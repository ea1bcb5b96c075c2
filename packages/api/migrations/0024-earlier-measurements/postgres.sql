-- Measurements as they were before a correction, whole. When, by whom and why stands in part_history.
CREATE TABLE earlier_measurement (
  measurement_id text NOT NULL,
  trajectory_id text NOT NULL REFERENCES trajectory (id),
  trajectory_version integer NOT NULL,
  content json NOT NULL,
  PRIMARY KEY (measurement_id, trajectory_version)
);
CREATE INDEX earlier_measurement_by_trajectory ON earlier_measurement (trajectory_id);
