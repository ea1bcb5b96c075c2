import type {
  CareDetails,
  CareEpisode,
  FosterVariant,
  Funding,
  Intensity,
  IntensityUnit,
  ListedCode,
  Localised,
} from '@trefzeker/shared';
import { codeLabel, OUT_OF_FRAMEWORK_LABELS, tidyText, whyOutOfFramework } from '@trefzeker/shared';
import { Field, InputType, ObjectType } from 'type-graphql';
import { FiniteFloat } from '../platform/graphql/finite-float.js';
import { LocalisedTextType } from '../platform/graphql/localised-text.types.js';
import { registerEnum } from '../platform/graphql/register-enum.js';
import { withoutAbsent } from '../platform/without-absent.js';

const CRISIS = 'Began as emergency care (gestart met crisis).';
const VARIANT = 'Of foster care only.';
const FUNDING = 'Who pays.';
const OWN_HELP = 'Ambulatory help that the access authority gives itself.';
const REFERRER = 'Who referred; a code of the list `cbs-v7-referrer`.';
const PRODUCT = 'National code of the product that was granted: `45A04`.';
const INTENSITY = 'How much care there is in a week.';
const METHOD = 'Name of the program or method.';
const RECOGNISED = 'Is the method in the databank of recognised interventions?';

const FosterVariantEnum = registerEnum<FosterVariant>(
  'FosterVariant',
  'What foster care is for (variant van pleegzorg).',
  {
    UPBRINGING: 'It takes over the upbringing (opvoedingsvariant).',
    HELP: 'It helps the family to take the upbringing up again (hulpverleningsvariant).',
  },
);

const FundingEnum = registerEnum<Funding>('Funding', 'Who pays for care (bekostiging).', {
  YOUTH_ACT: 'The municipality (Jeugdwet).',
  PERSONAL_BUDGET: 'A personal budget (pgb).',
  HEALTH_INSURANCE: 'The health insurer (Zorgverzekeringswet).',
  LONG_TERM_CARE: 'Long-term care (Wlz, before 2015 AWBZ).',
  OTHER: 'Somebody else.',
});

const IntensityUnitEnum = registerEnum<IntensityUnit>('IntensityUnit', 'What an intensity counts.', {
  HOURS_PER_WEEK: 'Hours in a week.',
  DAYS_PER_WEEK: 'Days in a week, for care with a stay or by the day.',
});

@ObjectType('ListedCode', { description: 'A code with the list it is of.', simpleResolvers: true })
export class ListedCodeType {
  @Field(() => String, { description: 'Id of the code list. See `codeLists`.' })
  readonly list!: string;

  @Field(() => String, { description: 'Official code in that list, as text.' })
  readonly code!: string;

  @Field(() => LocalisedTextType, { description: 'Meaning of the code.' })
  readonly label!: Localised;
}

@InputType('ListedCodeInput', { description: 'A code with the list it is of.' })
class ListedCodeInput implements ListedCode {
  @Field(() => String, { description: 'Id of a code list from `codeLists`.' })
  readonly list!: string;

  @Field(() => String, { description: 'Official code in that list, as text.' })
  readonly code!: string;
}

@ObjectType('Intensity', { description: 'How much care there is (intensiteit).', simpleResolvers: true })
class IntensityType implements Intensity {
  @Field(() => FiniteFloat, { description: 'How many; 0 is a number too.' })
  readonly amount!: number;

  @Field(() => IntensityUnitEnum, { description: 'Of what.' })
  readonly unit!: IntensityUnit;
}

@InputType('IntensityInput', { description: 'How much care there is (intensiteit).' })
class IntensityInput implements Intensity {
  @Field(() => FiniteFloat, { description: 'How many, 0 or more; as much as a week has.' })
  readonly amount!: number;

  @Field(() => IntensityUnitEnum, { description: 'Of what.' })
  readonly unit!: IntensityUnit;
}

@ObjectType('CareDetails', {
  description: 'What more was registered of care; null: nobody did.',
  simpleResolvers: true,
})
export class CareDetailsType {
  @Field(() => Boolean, { nullable: true, description: CRISIS })
  readonly isCrisis!: boolean | null;

  @Field(() => FosterVariantEnum, { nullable: true, description: VARIANT })
  readonly fosterVariant!: FosterVariant | null;

  @Field(() => FundingEnum, { nullable: true, description: FUNDING })
  readonly funding!: Funding | null;

  @Field(() => Boolean, { nullable: true, description: OWN_HELP })
  readonly isOwnHelp!: boolean | null;

  @Field(() => ListedCodeType, { nullable: true, description: REFERRER })
  readonly referrer!: ListedCodeType | null;

  @Field(() => String, { nullable: true, description: PRODUCT })
  readonly productCode!: string | null;

  @Field(() => IntensityType, { nullable: true, description: INTENSITY })
  readonly intensity!: Intensity | null;

  @Field(() => String, { nullable: true, description: METHOD })
  readonly method!: string | null;

  @Field(() => Boolean, { nullable: true, description: RECOGNISED })
  readonly isRecognised!: boolean | null;
}

@InputType('CareDetailsInput', { description: 'What more is known of care; leave out what is not.' })
export class CareDetailsInput {
  @Field(() => Boolean, { nullable: true, description: CRISIS })
  readonly isCrisis?: boolean | null;

  @Field(() => FosterVariantEnum, { nullable: true, description: VARIANT })
  readonly fosterVariant?: FosterVariant | null;

  @Field(() => FundingEnum, { nullable: true, description: FUNDING })
  readonly funding?: Funding | null;

  @Field(() => Boolean, { nullable: true, description: OWN_HELP })
  readonly isOwnHelp?: boolean | null;

  @Field(() => ListedCodeInput, { nullable: true, description: REFERRER })
  readonly referrer?: ListedCodeInput | null;

  @Field(() => String, { nullable: true, description: PRODUCT })
  readonly productCode?: string | null;

  @Field(() => IntensityInput, { nullable: true, description: INTENSITY })
  readonly intensity?: IntensityInput | null;

  @Field(() => String, { nullable: true, description: `${METHOD} One line of at most 200 characters.` })
  readonly method?: string | null;

  @Field(() => Boolean, { nullable: true, description: RECOGNISED })
  readonly isRecognised?: boolean | null;
}

@ObjectType('OutOfFramework', {
  description: 'A reason why care does not count in the framework of 2010.',
  simpleResolvers: true,
})
export class OutOfFrameworkType {
  @Field(() => String, { description: 'Stable, kebab-case: `emergency-care`. See `codeLists`.' })
  readonly code!: string;

  @Field(() => LocalisedTextType, { description: 'The reason in plain words.' })
  readonly label!: Localised;
}

export function toCareDetailsType(details: CareDetails = {}): CareDetailsType {
  const { isCrisis = null, fosterVariant = null, funding = null, isOwnHelp = null, referrer } = details;
  const { productCode = null, intensity = null, method = null, isRecognised = null } = details;
  return {
    ...{ isCrisis, fosterVariant, funding, isOwnHelp },
    referrer: referrer === undefined ? null : toListedCodeType(referrer),
    ...{ productCode, intensity, method, isRecognised },
  };
}

function toListedCodeType({ list, code }: ListedCode): ListedCodeType {
  return { list, code, label: codeLabel(list, code) };
}

export function toOutOfFrameworkTypes(care: CareEpisode): readonly OutOfFrameworkType[] {
  return whyOutOfFramework(care).map((code) => ({ code, label: OUT_OF_FRAMEWORK_LABELS[code] }));
}

/** What was filled in, in its own field; nothing when nothing was. */
export function toCareDetails(input: CareDetailsInput | null | undefined): Pick<CareEpisode, 'details'> {
  const { method, referrer, intensity, ...others } = input ?? {};
  const details: CareDetails = withoutAbsent({
    ...others,
    referrer: referrer && { list: referrer.list, code: referrer.code },
    intensity: intensity && { amount: intensity.amount, unit: intensity.unit },
    method: method && tidyText(method),
  });
  return Object.keys(details).length === 0 ? {} : { details };
}
