import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { graphql, readFragment } from '../../gql/index.js';
import type { FragmentType } from '../../gql/index.js';
import type { TrajectorySummaryFragment as Summary } from '../../gql/graphql.js';
import type { I18n } from '../../i18n/i18n.js';
import { useI18n } from '../../i18n/i18n.js';
import { labelFor } from '../../i18n/label-for.js';

const TrajectorySummaryFragment = graphql(`
  fragment TrajectorySummary on Trajectory {
    start
    end
    closedOn
    state
    frameAtStart
    frame
    keeper {
      id
      name
    }
    unit {
      id
      name
    }
    subTrajectories {
      id
      end
    }
  }
`);

/** Where the trajectory stands, in a few sentences. */
export function TrajectorySummary(props: {
  readonly trajectory: FragmentType<typeof TrajectorySummaryFragment>;
}) {
  const i18n = useI18n();
  const summary = readFragment(TrajectorySummaryFragment, props.trajectory);
  const sentences = [begin(summary, i18n), now(summary, i18n), course(summary, i18n), keeper(summary, i18n)];
  return <Paragraph purpose="lead">{sentences.filter((sentence) => sentence !== '').join(' ')}</Paragraph>;
}

function begin({ frameAtStart, start }: Summary, { t, format }: I18n): string {
  return t.trajectory.started(labelFor(t.labels.frame, frameAtStart), format.date(start));
}

function now({ frameAtStart, frame, state }: Summary, { t }: I18n): string {
  if (frame === frameAtStart) return '';
  const word = labelFor(t.labels.frame, frame);
  return state === 'CLOSED' ? t.trajectory.frameAtEnd(word) : t.trajectory.frameNow(word);
}

function course({ state, end, closedOn, subTrajectories }: Summary, { t, format }: I18n): string {
  if (state === 'CLOSED' && end && closedOn)
    return t.trajectory.ended(format.date(end), format.date(closedOn));
  const running = subTrajectories.filter((part) => !part.end).length;
  return running === 0
    ? t.trajectory.runningNone
    : t.trajectory.running(format.number(running), running === 1);
}

function keeper({ keeper: organisation, unit }: Summary, { t }: I18n): string {
  return unit
    ? t.trajectory.keeperUnit(organisation.name, unit.name)
    : t.trajectory.keeper(organisation.name);
}
