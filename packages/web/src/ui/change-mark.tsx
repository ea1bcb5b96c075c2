import { ChangeSign } from './change-sign.js';

interface ChangeMarkProps {
  /** Code of the class, or null when it could not be determined. */
  readonly code: string | null;
  /** The name of the class, or why there is none. */
  readonly words: string;
}

/** A change class as it looks everywhere: shape, sign, colour and word together. */
export function ChangeMark({ code, words }: ChangeMarkProps) {
  return (
    <span className="tz-change">
      <ChangeSign code={code} />
      <span>{words}</span>
    </span>
  );
}
