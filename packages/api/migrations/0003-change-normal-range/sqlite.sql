-- Whether the end lies within the normal range: tells stabilisation from stagnation. Null when that cannot be
-- said, and in rows of before: each is derived anew when its trajectory changes.
ALTER TABLE change_result ADD COLUMN within_normal_range INTEGER
  CONSTRAINT change_result_within_normal_range CHECK (within_normal_range IN (0, 1));
