import type { NewInstrument } from './new-options.js';

/** What the folder holds and what to do with it. */
export function readmeOf({ key, label, hasScorer }: NewInstrument): string {
  const scorer = hasScorer
    ? '| `scorer.ts` | the scale `peak`, which rules cannot say; runs in a box without clock, chance, files, network |\n'
    : '';
  return `# ${label.en}

An instrument for Trefzeker, \`${key}\`.

| file | what it says |
| --- | --- |
| \`instrument.json\` | questions, answers, scales, worked examples, source and licence |
${scorer}| \`norms/reference.csv\` | norms, one row for each group; open it in a spreadsheet |
| \`norms/reference.json\` | whose norms these are, their source and licence |
| \`trefzeker.plugin.json\` | what belongs to the plug-in; \`dist/\` is built |

1. Write your questions in \`instrument.json\`, and fill in what begins with \`[FILL IN]\`.
2. Work out one filled-in form by hand and write it under \`examples\`: it is a test.
3. \`npx trefzeker check\` says what must be mended, and what to do.
4. \`npx trefzeker pack\` makes one file of it for the server.

The norms are invented, to show the form (\`"synthetic": true\`): put in real ones with their source, or
take them out of \`trefzeker.plugin.json\`. They are a draft, from which nobody gets a class, until
\`"status": "published"\` stands in \`norms/reference.json\`. A change of the scoring is a new \`edition\`; any other change
a new \`version\`, in \`trefzeker.plugin.json\` and in \`package.json\`.
`;
}
