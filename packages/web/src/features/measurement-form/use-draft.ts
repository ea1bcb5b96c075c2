import { useMutation } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState } from 'react';
import { useApi } from '../../api/use-api.js';
import { readFragment } from '../../gql/index.js';
import type { SaveMeasurementDraftMutation } from '../../gql/graphql.js';
import type { Choice } from './choice.js';
import { isBlank, textOfContent, textOfDraft } from './draft-content.js';
import type { Draft } from './draft.js';
import { MeasurementDraftFragment, SaveDraftDocument } from './draft-documents.js';
import type { SentForm } from './filled-form.js';

interface DraftOptions {
  readonly trajectoryId: string;
  readonly choice: Choice;
  /** What is filled in now. */
  readonly sent: SentForm;
  /** The draft that the form began with. */
  readonly known: Draft | null;
  readonly onSaved: (draft: Draft) => void;
  /** Nothing is saved any more: the form is being recorded. */
  readonly isPaused: boolean;
}

type Result = SaveMeasurementDraftMutation['saveMeasurementDraft'];
type Refused = Extract<Result, { __typename: 'AnswersInvalid' | 'InputRefused' }>;

export type DraftState =
  | { readonly kind: 'idle' | 'saving' | 'failed' }
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'refused'; readonly problems: Refused['problems'] }
  /** Another window saved meanwhile; null: the draft is gone. */
  | { readonly kind: 'stale'; readonly other: Draft | null };

const PAUSE = 800;
const PAUSE_AFTER_FAILURE = 5000;

/**
 * Keeps a half-filled form on the server, a moment after each change. The browser keeps nothing: somebody
 * else may sit at this computer tomorrow. One save at a time, each on top of the version that it knows.
 */
export function useDraft({ trajectoryId, choice, sent, known, onSaved, isPaused }: DraftOptions) {
  const api = useApi();
  const [base, setBase] = useState<Draft | null>(known);
  const [saved, setSaved] = useState(known === null ? '' : textOfDraft(known));
  const [answer, setAnswer] = useState<Result | null>(null);
  const content = textOfContent(sent, choice);
  const saving = useMutation({
    mutationFn: async (text: string) => {
      const known = { trajectoryId, ...choice };
      const input = { ...known, ...sent, version: base?.version ?? null };
      return { text, result: (await api.execute(SaveDraftDocument, { input })).saveMeasurementDraft };
    },
    onSuccess: ({ text, result }) => {
      setAnswer(result);
      if (result.__typename !== 'DraftStale') setSaved(text);
      if (result.__typename !== 'DraftSaved') return;
      const draft = readFragment(MeasurementDraftFragment, result.draft);
      setBase(draft);
      onSaved(draft);
    },
    gcTime: 0,
  });
  const { isPending, isError } = saving;
  const isStale = answer?.__typename === 'DraftStale';
  const isEmpty = base === null && isBlank(sent);
  const isDue = !isPaused && !isPending && !isStale && !isEmpty && content !== saved;
  const save = useEffectEvent(() => {
    if (isDue) saving.mutate(content);
  });
  useEffect(() => {
    if (!isDue) return undefined;
    const timer = setTimeout(save, isError ? PAUSE_AFTER_FAILURE : PAUSE);
    return () => clearTimeout(timer);
  }, [content, isDue, isError]);
  // Who goes back to the choice within that moment loses nothing either.
  useEffect(() => () => save(), []);

  const other = isStale && answer.current ? readFragment(MeasurementDraftFragment, answer.current) : null;
  const goOnFrom = (text: string) => {
    setBase(other);
    setSaved(text);
    setAnswer(null);
  };
  return {
    state: stateOf({ answer, isPending, isError, base, other }),
    draftId: base?.id ?? null,
    /** Saves what is here on top of what the other window saved. */
    keepHere: () => goOnFrom(''),
    /** Goes on from what the other window saved. */
    keepThere: () => goOnFrom(other === null ? '' : textOfDraft(other)),
  };
}

interface Seen {
  readonly answer: Result | null;
  readonly isPending: boolean;
  readonly isError: boolean;
  readonly base: Draft | null;
  readonly other: Draft | null;
}

function stateOf({ answer, isPending, isError, base, other }: Seen): DraftState {
  if (isPending) return { kind: 'saving' };
  if (isError) return { kind: 'failed' };
  switch (answer?.__typename) {
    case 'DraftStale':
      return { kind: 'stale', other };
    case 'AnswersInvalid':
    case 'InputRefused':
      return { kind: 'refused', problems: answer.problems };
    case 'DraftSaved':
    case undefined:
      return base === null ? { kind: 'idle' } : { kind: 'saved', at: base.savedAt };
  }
}
