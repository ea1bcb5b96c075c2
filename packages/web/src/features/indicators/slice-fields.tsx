import { useI18n } from '../../i18n/i18n.js';
import type { I18n } from '../../i18n/i18n.js';
import { SelectField } from '../../ui/select-field.js';
import type { Choice } from '../../ui/select-field.js';
import { useViewer } from '../viewer/viewer-query.js';
import type { Viewer } from '../viewer/viewer-query.js';
import { SLICES } from './figure-address.js';
import type { FigureChoice, Slice } from './figure-address.js';

interface SliceFieldsProps {
  readonly draft: FigureChoice;
  readonly change: (field: Slice) => (value: string) => void;
}

/** Narrows the figures to a part of the clients; folded away until somebody needs it. */
export function SliceFields({ draft, change }: SliceFieldsProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const viewer = useViewer();
  const isUsed = SLICES.some((slice) => draft[slice] !== '');
  return (
    <details className="tz-filters__more" open={isUsed}>
      <summary>{t.indicators.slices}</summary>
      <div className="tz-filters__fields">
        {SLICES.map((slice) => (
          <SelectField
            key={slice}
            label={t.indicators[slice]}
            name={slice}
            value={draft[slice]}
            emptyLabel={t.common.all}
            choices={sliceChoices(slice, viewer, i18n)}
            onChange={change(slice)}
          />
        ))}
      </div>
    </details>
  );
}

export function sliceChoices(slice: Slice, viewer: Viewer, { t }: Pick<I18n, 't'>): readonly Choice[] {
  if (slice === 'unit') return viewer.organisation.units.map(({ id, name }) => ({ value: id, label: name }));
  const words = {
    ageBand: t.indicators.age,
    sex: t.indicators.sexes,
    frame: t.labels.frame,
    careForm: t.labels.careForm,
    informantGroup: t.labels.informantGroup,
  };
  return Object.entries(words[slice]).map(([value, label]) => ({ value, label }));
}
