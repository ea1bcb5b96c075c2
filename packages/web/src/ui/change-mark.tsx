import { useI18n } from '../i18n/i18n.js';
import { labelFor } from '../i18n/label-for.js';
import { ChangeSign } from './change-sign.js';

interface ChangeMarkProps {
  /** Code of the class, or null when it could not be determined. */
  readonly code: string | null;
  /** Other words than the class's own: why it could not be determined. */
  readonly words?: string;
}

/** A change class as it looks everywhere: shape, sign, colour and word together. */
export function ChangeMark({ code, words }: ChangeMarkProps) {
  const { t } = useI18n();
  const word = words ?? (code === null ? t.effect.summary.undetermined : labelFor(t.labels.change, code));
  return (
    <span className="tz-change">
      <ChangeSign code={code} />
      <span>{word}</span>
    </span>
  );
}
