import { notesOnForm } from '@trefzeker/instruments/scoring';
import { Field, InputType, ObjectType } from 'type-graphql';
import { LocalisedTextType } from '../platform/graphql/localised-text.types.js';
import type { MeasurementInFile } from './trajectory-file.js';

@InputType('NoteInput', { description: 'A text beside the answers.' })
export class NoteInput {
  @Field(() => String, { description: 'Key of the note: see `Instrument.notes`.' })
  readonly note!: string;

  @Field(() => String, { description: 'Plain text; an empty one is no note.' })
  readonly text!: string;
}

@ObjectType('MeasurementNote', {
  description: 'What somebody wrote beside the answers. It is in no score and in no figure.',
  simpleResolvers: true,
})
export class MeasurementNoteType {
  @Field(() => String, { description: 'Key of the note.' })
  readonly key!: string;

  @Field(() => LocalisedTextType, { description: 'What it is about.' })
  readonly label!: LocalisedTextType;

  @Field(() => String, { description: 'As it was written.' })
  readonly text!: string;
}

/** Notes that were written, in the order of the instrument. */
export function toNoteTypes({
  measurement,
  edition,
  form,
}: MeasurementInFile): readonly MeasurementNoteType[] {
  const { definition } = edition;
  const keys = form === null ? Object.keys(definition.notes ?? {}) : notesOnForm(definition, form);
  return keys.flatMap((key) => {
    const text = measurement.notes[key];
    const label = definition.notes?.[key]?.label;
    return text === undefined || label === undefined ? [] : [{ key, label, text }];
  });
}
