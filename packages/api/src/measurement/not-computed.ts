import type { InstrumentDefinition } from '@trefzeker/instruments';
import type { Finding, ScaleResult } from '@trefzeker/shared';

/** Scales of which the plug-in's own scorer gave nothing usable. The answers are kept all the same. */
export function notComputedFindings(
  { scales }: Pick<InstrumentDefinition, 'scales'>,
  results: Readonly<Record<string, ScaleResult>>,
): readonly Finding[] {
  return Object.entries(results).flatMap(([key, result]) => {
    const label = scales[key]?.label;
    if (result.kind === 'scored' || result.reason !== 'scorer-failed' || label === undefined) return [];
    return [
      {
        path: ['answers'],
        code: 'not-computed',
        message: {
          nl: `De score van "${label.nl}" is niet berekend: de uitbreiding gaf geen bruikbare score. De antwoorden zijn bewaard.`,
          en: `The score of "${label.en}" was not computed: the plug-in gave no usable score. The answers were kept.`,
        },
        hint: {
          nl: 'Meld het aan uw beheerder: die ziet bij Instrumenten wat er mis is.',
          en: 'Tell your administrator, who sees under Instruments what is wrong.',
        },
      },
    ];
  });
}
