-- What may be known of care besides its provider, form and days. Null: nobody registered it.
ALTER TABLE care_episode
  ADD COLUMN is_crisis boolean,
  ADD COLUMN foster_variant text,
  ADD COLUMN funding text,
  ADD COLUMN is_own_help boolean,
  ADD COLUMN referrer_list text,
  ADD COLUMN referrer_code text,
  ADD COLUMN product_code text,
  ADD COLUMN intensity_amount double precision,
  ADD COLUMN intensity_unit text,
  ADD COLUMN method text,
  ADD COLUMN is_recognised boolean,
  ADD CONSTRAINT care_episode_foster_variant CHECK (foster_variant IS NULL
    OR (foster_variant IN ('UPBRINGING', 'HELP') AND form = 'FOSTER_CARE')),
  ADD CONSTRAINT care_episode_funding CHECK (funding IN ('YOUTH_ACT', 'PERSONAL_BUDGET', 'HEALTH_INSURANCE',
    'LONG_TERM_CARE', 'OTHER')),
  ADD CONSTRAINT care_episode_referrer_has_list CHECK ((referrer_list IS NULL) = (referrer_code IS NULL)),
  ADD CONSTRAINT care_episode_intensity_amount CHECK (intensity_amount >= 0),
  ADD CONSTRAINT care_episode_intensity_unit CHECK (intensity_unit IN ('HOURS_PER_WEEK', 'DAYS_PER_WEEK')),
  ADD CONSTRAINT care_episode_intensity_is_whole CHECK ((intensity_amount IS NULL) = (intensity_unit IS NULL)),
  ADD CONSTRAINT care_episode_recognised_has_method CHECK (is_recognised IS NULL OR method IS NOT NULL);
