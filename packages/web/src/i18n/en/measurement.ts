import type { Texts } from '../nl.js';

export const measurement: Texts['measurement'] = {
  title: (reference) => `Measurement, trajectory ${reference}`,
  titleWaiting: 'Measurement',
  notThere: 'This measurement does not exist, or you may not see it.',
  mayNot: 'Your role corrects no measurements.',
  enteredBy: 'Recorded by',
  scores: 'Scores',
  notes: 'Notes',
  tOf: (scale) => `${scale} (T score)`,
  scoreOf: (scale, from, to) => `Score ${scale}: was ${from}; now ${to}`,
  show: 'Show the measurement',
  fields: {
    informant: 'Who filled it in',
    moment: 'The moment',
    takenOn: 'The day of filling in',
    place: 'What the measurement belongs to changes.',
    whyNotYouth: 'The reason why the youth did not answer changes.',
    notes: 'The notes change.',
  },
  earlier: {
    title: 'Corrected',
    text: 'This is how this measurement was recorded before. It counts nowhere any more, but is kept.',
    corrected: (who) => `${who} corrected this measurement.`,
    somebody: 'Somebody',
  },
  correct: {
    title: (reference) => `Correct a measurement, trajectory ${reference}`,
    about: (instrument) =>
      `Change what is wrong in ${instrument}. Is it another questionnaire? Then void this measurement and record a new one.`,
    about2: 'Nothing changes until you save. If you close this page, what you typed is gone.',
    choose: 'Who, when and what for',
    kept: 'as recorded',
    toCheck: 'To what changes',
    check: 'What changes?',
    scores: 'Scores after the correction',
    save: 'Record the correction',
    done: 'The correction was recorded. How it was is kept.',
    toMeasurement: 'To the measurement',
    withdrawn:
      'The form of this questionnaire is not there any more. Void the measurement and record a new one.',
    other: 'Somebody else changed this trajectory meanwhile',
    otherText: 'What you typed is still there.',
    otherSame: 'Nothing of this measurement was changed. You can simply record your correction.',
    otherChanged: 'This measurement was corrected meanwhile too. From what you saw to how it is now:',
    again: 'Record my correction all the same',
  },
};
