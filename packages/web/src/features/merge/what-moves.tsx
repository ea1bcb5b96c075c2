import { readFragment } from '../../gql/index.js';
import { useI18n } from '../../i18n/i18n.js';
import { labelFor } from '../../i18n/label-for.js';
import { Panel } from '../../ui/panel.js';
import type { MergePreviewOnPage } from './merge-documents.js';
import { PersonComparedFragment } from './merge-documents.js';
import { periodWords } from './period-words.js';
import { personName } from './person-words.js';

/** What a merge would do, line by line. */
export function WhatMoves({ preview }: { readonly preview: MergePreviewOnPage }) {
  const { t, format } = useI18n();
  const { moves: texts, compare } = t.merge;
  const { stays, goes, moves, dropsOut, peopleWhoMove, toldElsewhere } = preview;
  const period = (trajectory: (typeof moves)[number]) => periodWords(trajectory, format, compare.running);
  const people = readFragment(PersonComparedFragment, peopleWhoMove);
  const lines = [
    ...moves.map((each) => texts.trajectory(stays.reference, period(each))),
    ...dropsOut.map((each) => texts.dropsOut(period(each))),
    ...people.map((person) =>
      texts.person(
        personName(person, (kind) => labelFor(t.clients.kinds, kind)),
        stays.reference,
      ),
    ),
    ...(toldElsewhere > 0 ? [texts.elsewhere] : []),
    texts.number(goes.reference, stays.reference),
    texts.counts,
    texts.canUndo,
  ];
  return (
    <Panel title={texts.title}>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Panel>
  );
}
