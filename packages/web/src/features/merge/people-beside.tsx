import { useId } from 'react';
import { readFragment } from '../../gql/index.js';
import { useI18n } from '../../i18n/i18n.js';
import { labelFor } from '../../i18n/label-for.js';
import type { Chosen } from './merge-choices.js';
import type { MergePreviewOnPage } from './merge-documents.js';
import { PersonComparedFragment } from './merge-documents.js';
import { personFacts, personName } from './person-words.js';

interface PeopleBesideProps {
  readonly preview: MergePreviewOnPage;
  /** Shown at once; the preview follows. */
  readonly chosen: Chosen['people'];
  readonly onChoose: (pairKey: string, ids: readonly string[]) => void;
}

/** People who stand with both, with other facts: one of the two counts, or they are two people. */
export function PeopleBeside({ preview, chosen, onChoose }: PeopleBesideProps) {
  const { stays, goes, people } = preview;
  return people
    .filter(({ isSame }) => !isSame)
    .map(({ ofStays, ofGoes }) => {
      const [one, other] = [
        readFragment(PersonComparedFragment, ofStays),
        readFragment(PersonComparedFragment, ofGoes),
      ];
      const key = [one.id, other.id].sort().join(' ');
      return (
        <PersonChoice
          key={key}
          one={{ person: one, reference: stays.reference }}
          other={{ person: other, reference: goes.reference }}
          countIds={chosen[key] ?? []}
          onChoose={(ids) => onChoose(key, ids)}
        />
      );
    });
}

interface OfClient {
  readonly person: Parameters<typeof personFacts>[0];
  readonly reference: string;
}

interface PersonChoiceProps {
  readonly one: OfClient;
  readonly other: OfClient;
  readonly countIds: readonly string[];
  readonly onChoose: (ids: readonly string[]) => void;
}

function PersonChoice({ one, other, countIds, onChoose }: PersonChoiceProps) {
  const { t, format } = useI18n();
  const name = useId();
  const texts = t.merge.people;
  const who = personName(one.person, (kind) => labelFor(t.clients.kinds, kind));
  const ids = [one.person.id, other.person.id];
  const choices = [
    ...[one, other].map(({ person, reference }) => ({
      ids: [person.id],
      words: texts.as(
        reference,
        personFacts(person, { around: t.clients.around, day: format.tableDate }) || texts.nothing,
      ),
    })),
    { ids, words: texts.two },
  ];
  return (
    <fieldset className="tz-question">
      <legend>{texts.question(who)}</legend>
      <div className="tz-answers tz-answers--worded">
        {choices.map((choice) => (
          <label key={choice.words} className="tz-answer">
            <input
              type="radio"
              name={name}
              checked={
                countIds.length === choice.ids.length && choice.ids.every((id) => countIds.includes(id))
              }
              onChange={() => onChoose(choice.ids)}
            />
            <span>{choice.words}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
