/** With which problems somebody came or left. */
export const nature = {
  panel: 'Aard van de problemen',
  none: 'Er is nog niet vastgelegd met welke problemen deze jeugdige kwam.',
  title: (reference: string) => `Aard van de problemen vastleggen, traject ${reference}`,
  action: 'Aard van de problemen vastleggen',
  moment: 'Op welk moment?',
  on: 'Op welke dag was dit zo?',
  codesHint: 'Kies wat het meest past: hoogstens zeven.',
  rest: 'Iets anders',
  chooseOne: 'Kies ten minste één probleem.',
  done: 'De aard van de problemen is vastgelegd.',
};
