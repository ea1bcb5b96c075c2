interface Look {
  readonly sign: string;
  readonly name: string;
  readonly shape: string;
}

/** Each class has a shape of its own, so that it is known without its colour. */
const LOOKS: Readonly<Record<string, Look>> = {
  RECOVERED: {
    sign: '++',
    name: 'recovered',
    shape:
      'M8 1.5h14a6.5 6.5 0 0 1 6.5 6.5v6a6.5 6.5 0 0 1-6.5 6.5H8A6.5 6.5 0 0 1 1.5 14V8A6.5 6.5 0 0 1 8 1.5z',
  },
  IMPROVED: { sign: '+', name: 'improved', shape: 'M15 1.5 27 20.5H3z' },
  UNCHANGED: { sign: '0', name: 'unchanged', shape: 'M2 3.5h26v15H2z' },
  DETERIORATED: { sign: '−', name: 'deteriorated', shape: 'M3 1.5h24L15 20.5z' },
};
const UNDETERMINED: Look = { sign: '?', name: 'undetermined', shape: 'M2 3.5h26v15H2z' };

/** Where the sign stands in its shape: a triangle has its room below or above the middle. */
const SIGN_HEIGHT: Readonly<Record<string, number>> = { improved: 18.5, deteriorated: 13 };

export function isChangeClass(code: string): boolean {
  return code in LOOKS;
}

/** The picture of a change class, for beside its word; it says nothing to a screen reader. */
export function ChangeSign({ code }: { readonly code: string | null }) {
  const look = (code === null ? undefined : LOOKS[code]) ?? UNDETERMINED;
  return (
    <svg
      className={`tz-sign tz-sign--${look.name}`}
      viewBox="0 0 30 22"
      width="30"
      height="22"
      aria-hidden="true"
    >
      <path d={look.shape} />
      <text x="15" y={SIGN_HEIGHT[look.name] ?? 15.5} textAnchor="middle">
        {look.sign}
      </text>
    </svg>
  );
}
