import type { common as dutch } from '../nl/common.js';

export const common: typeof dutch = {
  product: 'Trefzeker',
  skipToContent: 'Skip to the content',
  mainNavigation: 'Main menu',
  languageSwitch: 'Language',
  languageNames: { nl: 'Nederlands', en: 'English' },
  signedInAs: (name, organisation) => `${name}, ${organisation}`,
  signOut: 'Sign out',
  nav: {
    trajectories: 'Trajectories',
    indicators: 'Indicators',
    imports: 'Import',
    instruments: 'Instruments',
  },
  loading: 'Loading…',
  retry: 'Try again',
  error: {
    title: 'This did not work',
    UNREACHABLE: 'The server does not answer. Your data have not changed.',
    NOT_SIGNED_IN: 'You are no longer signed in. Please sign in again.',
    NOT_FOUND: 'This does not exist, or you may not see it.',
    INPUT_MALFORMED: 'The data are wrong or not complete. Nothing was stored. Check what you filled in.',
    UNAVAILABLE:
      'This does not work right now. Try again in a few minutes. Does it still not work? Then tell your administrator.',
    STALE_VERSION:
      'Somebody else changed this in the meantime. Load the page again and make your change once more.',
    REQUEST_TOO_LARGE: 'You asked for too much at once. Choose less and try again.',
    other: 'Something went wrong. Does it keep happening? Then tell your administrator.',
    hint: (hint) => `Hint of the system: ${hint}`,
  },
  notForRole: {
    title: 'This page does not belong to your role',
    text: 'You see nothing here, since your role does not need it. Look in the menu for what you can open. Is this wrong? Ask the administrator of your organisation.',
  },
  notFound: {
    title: 'Page not found',
    text: 'This page does not exist. Choose a part from the menu.',
  },
  broken: {
    title: 'This page got stuck',
    text: 'Your data have not changed. Load the page again.',
    reload: 'Load the page again',
  },
  start: {
    title: 'See what youth care achieves',
    what: 'Trefzeker shows how young people are doing, at the start and at the end of care. So youth, parents, professional and municipality can talk about what helps.',
    chooseTitle: 'Look around as…',
    demo: 'This is a demonstration. All people and data are invented.',
    enterAs: (name, organisation) => `Continue as ${name}, ${organisation}`,
    enter: 'Continue',
    entering: 'Signing in…',
    none: 'The demonstration is off. Ask your administrator how to sign in.',
  },
  asTable: 'Show as a table',
  unknown: 'unknown',
  none: '–',
  all: 'All',
  dateHint: 'For example 31-12-2025',
  dateWrong: 'This is not a date. Type day, month and year, for example 31-12-2025.',
  dateImpossible: 'This day does not exist. Check the day and the month.',
  fromTo: (from, to) => `from ${from} to ${to}`,
};
