import { addDays } from '@trefzeker/shared';
import { DemoFile } from './demo-file.js';
import type { DemoSetting } from './demo-file.js';
import { PROVIDER } from './demo-organisations.js';
import { AS_PLANNED, exampleClient } from './example-client.js';

/**
 * Scores of the mother of a girl of 6, before and after.
 *
 * @see Raamwerkafspraken prestatie-indicatoren jeugdzorg (2010), annex 6: raw scores and T scores as printed;
 * where the raw score is 0 the report prints no T score.
 */
const EFFECT_REPORT = {
  'anxious-depressed': [
    { raw: 7, t: 63 },
    { raw: 2, t: 51 },
  ],
  'withdrawn-depressed': [
    { raw: 2, t: 56 },
    { raw: 4, t: 64 },
  ],
  'somatic-complaints': [{ raw: 0 }, { raw: 1, t: 51 }],
  'social-problems': [
    { raw: 5, t: 59 },
    { raw: 2, t: 52 },
  ],
  'thought-problems': [
    { raw: 4, t: 62 },
    { raw: 1, t: 51 },
  ],
  'attention-problems': [
    { raw: 4, t: 55 },
    { raw: 2, t: 52 },
  ],
  'rule-breaking': [{ raw: 0 }, { raw: 0 }],
  aggressive: [
    { raw: 15, t: 69 },
    { raw: 8, t: 59 },
  ],
} as const;

/** The girl of annex 6 as a client: her effect report shows the printed classes. */
export function effectReportExample(setting: DemoSetting): DemoFile {
  const start = addDays(setting.today, -400);
  const end = addDays(setting.today, -210);
  const client = exampleClient(setting, {
    reference: 'V-6',
    organisationId: PROVIDER,
    familyName: 'Voorbeeld bijlage 6',
  });
  const birthDate = start.subtract({ years: 6, months: 4 });
  const file = new DemoFile(setting, {
    client: { ...client, birthDate },
    keeperId: PROVIDER,
    unitId: null,
    frameAtStart: 'VOLUNTARY',
    start: addDays(start, -10),
  });
  const care = file.addCare({
    providerId: PROVIDER,
    form: 'AMBULATORY_PROVIDER',
    provision: 'INDIVIDUAL',
    start,
    agreedEnd: end,
    end,
    endReason: AS_PLANNED,
  });
  for (const [index, moment] of (['START', 'END'] as const).entries()) {
    const scores = Object.entries(EFFECT_REPORT).map(([scale, pair]) => [scale, pair[index] ?? {}] as const);
    file.measure({
      instrument: 'cbcl-6-18',
      informant: 'mother',
      moment,
      takenOn: moment === 'START' ? addDays(start, 4) : addDays(end, -3),
      care,
      recordedBy: PROVIDER,
      input: { kind: 'given', scores: Object.fromEntries(scores) },
    });
  }
  file.close(5);
  return file;
}
