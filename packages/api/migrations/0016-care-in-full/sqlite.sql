-- What may be known of care besides its provider, form and days. Null: nobody registered it.
ALTER TABLE care_episode ADD COLUMN is_crisis INTEGER
  CONSTRAINT care_episode_is_crisis CHECK (is_crisis IN (0, 1));
ALTER TABLE care_episode ADD COLUMN foster_variant TEXT
  CONSTRAINT care_episode_foster_variant CHECK (foster_variant IS NULL
    OR (foster_variant IN ('UPBRINGING', 'HELP') AND form = 'FOSTER_CARE'));
ALTER TABLE care_episode ADD COLUMN funding TEXT
  CONSTRAINT care_episode_funding CHECK (funding IN ('YOUTH_ACT', 'PERSONAL_BUDGET', 'HEALTH_INSURANCE',
    'LONG_TERM_CARE', 'OTHER'));
ALTER TABLE care_episode ADD COLUMN is_own_help INTEGER
  CONSTRAINT care_episode_is_own_help CHECK (is_own_help IN (0, 1));
ALTER TABLE care_episode ADD COLUMN referrer_list TEXT;
ALTER TABLE care_episode ADD COLUMN referrer_code TEXT
  CONSTRAINT care_episode_referrer_has_list CHECK ((referrer_list IS NULL) = (referrer_code IS NULL));
ALTER TABLE care_episode ADD COLUMN product_code TEXT;
ALTER TABLE care_episode ADD COLUMN intensity_amount REAL
  CONSTRAINT care_episode_intensity_amount CHECK (intensity_amount >= 0);
ALTER TABLE care_episode ADD COLUMN intensity_unit TEXT
  CONSTRAINT care_episode_intensity_unit CHECK (intensity_unit IN ('HOURS_PER_WEEK', 'DAYS_PER_WEEK'))
  CONSTRAINT care_episode_intensity_is_whole CHECK ((intensity_amount IS NULL) = (intensity_unit IS NULL));
ALTER TABLE care_episode ADD COLUMN method TEXT;
ALTER TABLE care_episode ADD COLUMN is_recognised INTEGER
  CONSTRAINT care_episode_is_recognised CHECK (is_recognised IN (0, 1))
  CONSTRAINT care_episode_recognised_has_method CHECK (is_recognised IS NULL OR method IS NOT NULL);
