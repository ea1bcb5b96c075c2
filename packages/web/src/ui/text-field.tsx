import { Field } from './field.js';

interface TextFieldProps {
  readonly label: string;
  readonly name: string;
  readonly value: string;
  readonly hint?: string;
  readonly error?: string | undefined;
  readonly type?: 'text' | 'search';
  /** Which keyboard a phone shows. */
  readonly inputMode?: 'numeric' | 'decimal';
  readonly onChange: (value: string) => void;
}

/** A line of text; dates are typed here too, in the habit of the reader. */
export function TextField(props: TextFieldProps) {
  const { label, name, value, hint, error, type = 'text', inputMode, onChange } = props;
  return (
    <Field label={label} error={error} {...(hint === undefined ? {} : { hint })}>
      {(control) => (
        <input
          {...control}
          type={type}
          name={name}
          value={value}
          autoComplete="off"
          {...(inputMode === undefined ? {} : { inputMode })}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
