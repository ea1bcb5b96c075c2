import type { Finding } from '@trefzeker/shared';
import type { InstrumentDefinition } from '../sdk/index.js';

/** An age for which the form was not made: worth knowing, never refused. */
export function ageFindings(
  definition: InstrumentDefinition,
  form: string,
  ageYears: number | null,
): readonly Finding[] {
  const [from, to] = definition.ageRangeByForm?.[form] ?? definition.ageRange;
  if (ageYears === null || (ageYears >= from && ageYears <= to)) return [];
  const { nl, en } = definition.label;
  return [
    {
      // The age itself is not entered: it follows from the date of birth and this day.
      path: ['takenOn'],
      code: 'unusual-age',
      message: {
        nl: `${nl} is gemaakt voor ${from} tot en met ${to} jaar.`,
        en: `${en} was made for ages ${from} to ${to}.`,
      },
      hint: {
        nl: 'Controleer de geboortedatum en de datum van afname. De meting kan wel worden vastgelegd.',
        en: 'Check the date of birth and the date it was taken. The measurement can be recorded all the same.',
      },
    },
  ];
}
