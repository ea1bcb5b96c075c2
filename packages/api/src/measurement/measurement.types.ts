import type { Informant, InformantGroup, Moment, NonResponseReason, PlainDate } from '@trefzeker/shared';
import { scalesOnForm } from '@trefzeker/instruments/scoring';
import { Field, ID, ObjectType } from 'type-graphql';
import { InstrumentType, toInstrumentType } from '../instruments/instrument.types.js';
import { DateScalar } from '../platform/graphql/date-scalar.js';
import { registerEnum } from '../platform/graphql/register-enum.js';
import { NonResponseReasonEnum } from './non-response.types.js';
import type { MeasurementInFile } from './trajectory-file.js';

export const MomentEnum = registerEnum<Moment>('Moment', 'Measurement moment (meetmoment).', {
  START: 'At the start (aanvang).',
  INTERIM: 'In between (tussentijds).',
  END: 'At the end (einde).',
  FOLLOW_UP: 'After the end (follow-up).',
});

export const InformantEnum = registerEnum<Informant>('Informant', 'Who answered (informant).', {
  youth: 'The youth (jeugdige).',
  mother: 'The mother (moeder).',
  father: 'The father (vader).',
  parent: 'A parent, other or not told which (ouder).',
  'foster-parent': 'A foster parent (pleegouder).',
  teacher: 'A teacher (leerkracht).',
  'group-worker': 'A worker of the living group (groepsleider).',
  professional: 'The professional who gives the care (hulpverlener).',
  guardian: 'The guardian of a certified institution (gezinsvoogd, voogd).',
  'probation-officer': 'The probation officer (jeugdreclasseerder).',
});

export const InformantGroupEnum = registerEnum<InformantGroup>(
  'InformantGroup',
  'Informants whose answers may stand in one figure. Youth and parents are never mixed.',
  {
    youth: 'The youth.',
    parents: 'Mother, father, parent and foster parent.',
    teacher: 'Teachers.',
    professional: 'Professionals and group workers.',
    guardian: 'Guardians.',
    'probation-officer': 'Probation officers.',
  },
);

@ObjectType('Measurement', {
  description: 'One instrument filled in by one informant on one day (meting, afname).',
})
export class MeasurementType {
  /** What scores and findings are read from. */
  readonly inFile!: MeasurementInFile;

  @Field(() => ID, { description: 'Random and stable.' })
  readonly id!: string;

  @Field(() => InformantEnum, { description: 'Who answered.' })
  readonly informant!: Informant;

  @Field(() => MomentEnum, { description: 'To which moment of the trajectory it belongs.' })
  readonly moment!: Moment;

  @Field(() => DateScalar, { description: 'Day on which it was filled in.' })
  readonly takenOn!: PlainDate;

  @Field(() => ID, {
    nullable: true,
    description: 'The care it is about; null when it is about the whole trajectory.',
  })
  readonly careEpisodeId!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Occasion of the agenda that it was made for; null: none was named.',
  })
  readonly occasionKey!: string | null;

  @Field(() => NonResponseReasonEnum, {
    nullable: true,
    description: 'Why a parent answered where the youth is asked; null: no reason was given.',
  })
  readonly youthNonResponse!: NonResponseReason | null;

  @Field(() => InstrumentType, { description: 'The edition that was filled in.' })
  readonly instrument!: InstrumentType;
}

export function toMeasurementType(inFile: MeasurementInFile): MeasurementType {
  const { id, informant, moment, takenOn, careEpisodeId, occasionKey } = inFile.measurement;
  const { youthNonResponse = null } = inFile.measurement;
  return {
    inFile,
    id,
    informant,
    moment,
    takenOn,
    careEpisodeId,
    occasionKey,
    youthNonResponse,
    instrument: toInstrumentType(inFile.edition),
  };
}

/** Scales of the form that was filled in, in the order of the instrument; unknown keys give nothing. */
export function toScaleKeys(
  { edition, form }: Pick<MeasurementInFile, 'edition' | 'form'>,
  wanted: readonly string[] | null | undefined,
): readonly string[] {
  const { definition } = edition;
  const keys = form === null ? Object.keys(definition.scales) : scalesOnForm(definition, form);
  return wanted === null || wanted === undefined ? keys : keys.filter((key) => wanted.includes(key));
}
