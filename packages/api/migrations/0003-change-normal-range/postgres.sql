-- Whether the end lies within the normal range: tells stabilisation from stagnation. Null when that cannot be
-- said, and in rows of before: each is derived anew when its trajectory changes.
ALTER TABLE change_result ADD COLUMN within_normal_range boolean;
