import { useI18n } from '../../i18n/i18n.js';
import { labelFor } from '../../i18n/label-for.js';
import { Notice } from '../../ui/notice.js';
import type { RegistrationTrajectory } from './registration-documents.js';

/** What another person made of the trajectory meanwhile, beside what is typed here. */
export function PartsNow({ trajectory }: { readonly trajectory: RegistrationTrajectory }) {
  const { t, format } = useI18n();
  const texts = t.registration.stale;
  const { careEpisodes, measures } = trajectory;
  const lines = [
    ...careEpisodes.map(({ id, form, start, end, provider }) => ({
      ...{ id, start, end, organisation: provider.name },
      what: labelFor(t.labels.careForm, form),
    })),
    ...measures.map(({ id, kind, start, end, organisation }) => ({
      ...{ id, start, end, organisation: organisation.name },
      what: labelFor(t.labels.measure, kind),
    })),
  ];
  return (
    <div role="alert">
      <Notice kind="attention">
        <p className="tz-strong">{texts.title}</p>
        <p>{texts.text}</p>
        {lines.length === 0 ? <p>{texts.nothing}</p> : null}
        <ul>
          {lines.map(({ id, what, organisation, start, end }) => (
            <li key={id}>
              {what}, {organisation}, {format.tableDate(start)} –{' '}
              {end === null ? t.trajectory.parts.running : format.tableDate(end)}
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
