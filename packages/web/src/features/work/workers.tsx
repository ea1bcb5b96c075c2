import { Button } from '@nl-design-system-candidate/button-react';
import { graphql, readFragment } from '../../gql/index.js';
import type { FragmentType } from '../../gql/index.js';
import { useI18n } from '../../i18n/i18n.js';
import { useViewer } from '../viewer/viewer-query.js';
import type { AgendaChange } from './use-change-agenda.js';

const WorkersFragment = graphql(`
  fragment Workers on Trajectory {
    workers {
      id
      name
    }
  }
`);

interface WorkersProps {
  readonly trajectory: FragmentType<typeof WorkersFragment>;
  readonly onChange: (change: AgendaChange) => void;
}

/** Who of the own organisation works on it, and a button to take it up or let it go. */
export function Workers({ trajectory, onChange }: WorkersProps) {
  const { t, format } = useI18n();
  const { person } = useViewer();
  const { workers } = readFragment(WorkersFragment, trajectory);
  const texts = t.work.workers;
  const ids = workers.map(({ id }) => id);
  const isMine = ids.includes(person.id);
  const others = ids.filter((id) => id !== person.id);
  return (
    <div className="tz-actions tz-workers">
      <p>
        <span className="tz-strong">{texts.title}</span>{' '}
        {workers.length === 0 ? texts.nobody : format.list(workers.map(({ name }) => name))}
      </p>
      <Button
        purpose="secondary"
        onClick={() => onChange({ kind: 'workers', personIds: isMine ? others : [...ids, person.id] })}
      >
        {isMine ? texts.letGo : texts.takeUp}
      </Button>
    </div>
  );
}
