import { instruments } from './data/instruments.js';
import { scoreOnly, shortQuestionnaire } from './data/short-questionnaire.js';
import { text } from './data/text.js';

interface Filled {
  readonly instrument: string;
  readonly informant: string;
  readonly answers?: readonly { readonly item: string; readonly value: number }[] | null;
  readonly givenScores?: readonly { readonly scale: string; readonly raw?: number | null }[] | null;
}

interface DraftInput extends Filled {
  readonly trajectoryId: string;
  readonly moment: string;
  readonly version?: number | null;
  readonly [field: string]: unknown;
}

interface MockDraft {
  readonly id: string;
  readonly version: number;
  readonly trajectoryId: string;
  readonly [field: string]: unknown;
}

export const forms = [...instruments, shortQuestionnaire, scoreOnly];

/** Half-filled forms in memory, one for each trajectory, and scores that are the sum of the answers. */
export function createMockMeasurements() {
  const drafts = new Map<string, MockDraft>();
  const recorded: DraftInput[] = [];

  return {
    recorded,
    drafts,
    draftsOf: (trajectoryId: string) =>
      [...drafts.values()].filter((draft) => draft.trajectoryId === trajectoryId),
    save(input: DraftInput) {
      const id = `draft-${input.trajectoryId}`;
      const known = drafts.get(id) ?? null;
      if ((known?.version ?? null) !== (input.version ?? null))
        return { __typename: 'DraftStale', current: known };
      const draft = {
        ...{ givenScores: null, answers: null, notes: [], careEpisodeId: null },
        ...input,
        ...{ id, instrument: formOf(input), savedAt: '2026-11-22T09:05:00Z' },
        version: (known?.version ?? 0) + 1,
      };
      drafts.set(id, draft);
      return { __typename: 'DraftSaved', draft };
    },
    discard: (id: string) => drafts.delete(id),
    trial: (input: Filled) => ({
      ...{ __typename: 'TrialScored', scores: [scoreOf(input)], signals: [], findings: [] },
      completeness: { asked: [], open: [], scales: [{ scale: 'total', asked: 2, open: [], lacking: 0 }] },
    }),
    record(input: DraftInput) {
      recorded.push(input);
      drafts.delete(`draft-${input.trajectoryId}`);
      const measurement = {
        ...{ inWindow: true, enteredBy: 'Mila Verhoeven', findings: [], signals: [], notes: [] },
        ...{ ...input, id: `m-${recorded.length}`, instrument: formOf(input), scores: [scoreOf(input)] },
      };
      return { __typename: 'MeasurementRecorded', measurement, findings: [] };
    },
  };
}

function formOf({ instrument }: Filled) {
  return forms.find(({ key }) => key === instrument);
}

function scoreOf({ instrument, answers, givenScores }: Filled) {
  const values = (answers ?? []).map(({ value }) => value);
  const given = (givenScores ?? []).flatMap(({ raw }) => (typeof raw === 'number' ? [raw] : []));
  const all = [...values, ...given];
  const [scale] = formOf({ instrument, informant: '' })?.scales ?? [];
  return {
    scale,
    result:
      all.length === 0
        ? { __typename: 'NotScorable', reason: 'too-few-answers', label: text('Te weinig.', 'Too few.') }
        : { __typename: 'Scored', raw: all.reduce((sum, value) => sum + value, 0), prorated: false },
    norm: { __typename: 'NoNorm', reason: 'no-norm', label: text('Geen normen.', 'No norms.') },
  };
}
