-- The history tells more: what happened in a measure, problems, excuses, who works on it, and what an import brought.
ALTER TABLE part_history DROP CONSTRAINT part_history_act;
ALTER TABLE part_history ADD CONSTRAINT part_history_act CHECK (act IN ('REGISTERED', 'ENDED', 'CORRECTED', 'REPLACED', 'VOIDED', 'RESTORED',
    'CLOSED', 'REOPENED', 'IMPORTED', 'WITHDRAWN'));
ALTER TABLE part_history DROP CONSTRAINT part_history_part_kind;
ALTER TABLE part_history ADD CONSTRAINT part_history_part_kind CHECK (part_kind IN ('TRAJECTORY', 'CARE_EPISODE', 'MEASURE', 'MEASURE_EVENT',
    'MEASUREMENT', 'DECISION', 'CARE_PLAN', 'MEASURE_PLAN', 'GOAL', 'GOAL_SCORE', 'PROBLEMS', 'DUTY_EXCUSE', 'WORKERS'));

-- What happened in a measure can be voided alone.
ALTER TABLE voided_part DROP CONSTRAINT voided_part_kind;
ALTER TABLE voided_part ADD CONSTRAINT voided_part_kind CHECK (part_kind IN ('CARE_EPISODE', 'MEASURE', 'MEASURE_EVENT', 'MEASUREMENT',
    'DECISION', 'CARE_PLAN', 'MEASURE_PLAN', 'GOAL'));
