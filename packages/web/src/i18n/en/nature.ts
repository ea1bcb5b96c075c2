import type { nature as dutch } from '../nl/nature.js';

export const nature: typeof dutch = {
  panel: 'Nature of the problems',
  none: 'It is not registered yet with which problems this client came.',
  title: (reference) => `Register the nature of the problems, trajectory ${reference}`,
  action: 'Register the nature of the problems',
  moment: 'At which moment?',
  on: 'On which day was this so?',
  codesHint: 'Choose what fits best: seven at most.',
  rest: 'Something else',
  chooseOne: 'Choose at least one problem.',
  done: 'The nature of the problems is registered.',
};
