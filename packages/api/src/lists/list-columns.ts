import { ageOn, DUTY_ROLE_LABELS, DUTY_STATE_LABELS, FRAME_LABELS, SEX_LABELS } from '@trefzeker/shared';
import type { Localised, PlainDate } from '@trefzeker/shared';
import type { WorkItem } from '../agenda/read-work.js';
import type { Organisation } from '../organisation/organisation-repository.js';
import type { TrajectoryHeader } from '../registration/trajectory-repository.js';

/** One column of a list. Days are written as ISO, which every spreadsheet reads as a day. */
export interface Column<Item> {
  readonly head: Localised;
  readonly cell: (item: Item, language: keyof Localised) => string | number | null;
}

interface Names {
  readonly organisations: readonly Organisation[];
}

export function trajectoryColumns({
  organisations,
  today,
}: Names & { readonly today: PlainDate }): readonly Column<TrajectoryHeader>[] {
  const { organisation, unit } = namesIn(organisations);
  return [
    { head: { nl: 'cliëntnummer', en: 'reference' }, cell: ({ client }) => client.reference },
    { head: { nl: 'leeftijd', en: 'age' }, cell: ({ client }) => ageOn(client, today) },
    { head: { nl: 'geslacht', en: 'sex' }, cell: ({ client }, language) => SEX_LABELS[client.sex][language] },
    {
      head: { nl: 'gemeente (CBS-code)', en: 'municipality (CBS)' },
      cell: ({ client }) => client.municipality,
    },
    { head: { nl: 'houder', en: 'keeper' }, cell: ({ keeperId }) => organisation(keeperId) },
    { head: { nl: 'team', en: 'team' }, cell: ({ unitId }) => unit(unitId) },
    {
      head: { nl: 'kader bij de start', en: 'frame at the start' },
      cell: ({ frameAtStart }, language) => FRAME_LABELS[frameAtStart][language],
    },
    { head: { nl: 'start', en: 'start' }, cell: ({ start }) => start.toString() },
    { head: { nl: 'einde', en: 'end' }, cell: ({ end }) => dayOf(end) },
    { head: { nl: 'gesloten op', en: 'closed on' }, cell: ({ closedOn }) => dayOf(closedOn) },
    {
      head: { nl: 'stand', en: 'state' },
      cell: ({ closedOn }, language) => STATE[closedOn === null ? 'open' : 'closed'][language],
    },
  ];
}

export function workColumns({ organisations }: Names): readonly Column<WorkItem>[] {
  const { organisation, unit } = namesIn(organisations);
  return [
    { head: { nl: 'cliëntnummer', en: 'reference' }, cell: ({ header }) => header.client.reference },
    { head: { nl: 'team', en: 'team' }, cell: ({ header }) => unit(header.unitId) },
    { head: { nl: 'wat', en: 'what' }, cell: ({ duty }, language) => duty.label[language] },
    {
      head: { nl: 'stand', en: 'state' },
      cell: ({ duty }, language) => DUTY_STATE_LABELS[duty.state.kind][language],
    },
    { head: { nl: 'vanaf', en: 'from' }, cell: ({ duty }) => dayOf(duty.window?.from ?? null) },
    { head: { nl: 'tot en met', en: 'to' }, cell: ({ duty }) => dayOf(duty.window?.to ?? null) },
    {
      head: { nl: 'wie', en: 'who' },
      cell: ({ duty }, language) => DUTY_ROLE_LABELS[duty.by.role][language],
    },
    {
      head: { nl: 'organisatie', en: 'organisation' },
      cell: ({ duty }) => duty.by.organisationIds.map(organisation).join(', '),
    },
    {
      head: { nl: 'verplicht', en: 'required' },
      cell: ({ duty: { isOptional } }, language) => REQUIRED[isOptional ? 'no' : 'yes'][language],
    },
  ];
}

const STATE = { open: { nl: 'loopt', en: 'open' }, closed: { nl: 'afgesloten', en: 'closed' } } as const;
const REQUIRED = { yes: { nl: 'ja', en: 'yes' }, no: { nl: 'nee', en: 'no' } } as const;

function namesIn(organisations: readonly Organisation[]) {
  const units = organisations.flatMap((organisation) => organisation.units);
  return {
    organisation: (id: string): string => organisations.find((each) => each.id === id)?.name ?? id,
    unit: (id: string | null): string | null => units.find((each) => each.id === id)?.name ?? null,
  };
}

function dayOf(day: PlainDate | null): string | null {
  return day?.toString() ?? null;
}
