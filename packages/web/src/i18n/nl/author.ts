/** De pagina van wie een instrument maakt. */
export const author = {
  title: 'Uw instrument in de maak',
  lead: (folder: string) =>
    `Deze pagina volgt de map ${folder}. Sla een bestand op, en u ziet hier wat het doet.`,
  onlyInDev: 'Deze pagina werkt alleen met het commando "trefzeker-server dev".',
  state: {
    good: (time: string) => `Alles klopt. Gelezen om ${time}.`,
    toMend: (count: string, isOne: boolean, time: string) =>
      isOne
        ? `Eén ding moet anders. Gelezen om ${time}.`
        : `${count} dingen moeten anders. Gelezen om ${time}.`,
    reading: 'U hebt iets bewaard. Bezig met lezen ...',
    next: 'Klaar? Pak het instrument in met "trefzeker pack".',
    earlier: 'De laatste versie is nog niet te gebruiken. Wat hieronder staat, is van de vorige versie.',
    cut: 'Deze pagina volgt de map nu niet.',
    cutNext: 'De server antwoordt niet. Kijk of "trefzeker-server dev" nog draait. Start het anders opnieuw.',
    connect: 'Maak opnieuw verbinding',
  },
  findings: {
    title: 'Wat moet anders',
    onlyNotes: 'Goed om te weten',
    line: (line: string) => `regel ${line}`,
    error: 'Moet anders:',
    note: 'Goed om te weten:',
  },
  examples: {
    title: 'Uitgewerkte voorbeelden',
    about: 'Een voorbeeld klopt als elke schaal geeft wat u hebt opgeschreven.',
    none: 'Er is nog geen uitgewerkt voorbeeld.',
    example: 'Voorbeeld',
    outcome: 'Uitkomst',
    scale: 'Schaal',
    expected: 'Opgeschreven',
    actual: 'Uitgerekend',
    isTrue: 'klopt',
    isUntrue: 'klopt niet',
    notScorable: 'geen score',
    refused: 'antwoorden geweigerd',
  },
  coverage: {
    title: 'Voor wie er normen zijn',
    about: 'Per schaal en geslacht: de leeftijden waarvoor er een norm is.',
    none: 'Er zijn geen normen.',
    caption: (normSet: string, form: string) => `Normen ${normSet}, formulier ${form}`,
    scale: 'Schaal',
    covered: (from: string, to: string) => (from === to ? `${from} jaar` : `${from} tot en met ${to} jaar`),
    nobody: 'geen normen',
    not: (ages: string) => `niet: ${ages}`,
  },
  form: {
    title: 'Het formulier',
    name: (key: string, edition: string) => `${key}, editie ${edition}`,
    choose: 'Welk instrument?',
    none: 'Er is nog geen formulier om te proberen. Herstel eerst wat hierboven staat.',
  },
};
