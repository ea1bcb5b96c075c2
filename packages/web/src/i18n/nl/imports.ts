export const imports = {
  title: 'Metingen importeren',
  lead: 'Lees een bestand met metingen in. Eerst controleert Trefzeker alles; pas daarna verandert er iets.',
  choose: {
    title: 'Kies een bestand',
    mapping: 'Soort bestand',
    columns: 'Welke kolommen verwacht Trefzeker?',
    column: 'Kolom',
    meaning: 'Betekenis',
    needed: 'Verplicht',
    yes: 'ja',
    no: 'nee',
    file: 'CSV-bestand',
    fileMissing: 'Kies eerst een bestand.',
    fileTooLarge: 'Het bestand is te groot. Verdeel het in delen; de volgorde maakt niet uit.',
    check: 'Controleer het bestand',
    checking: 'Bezig met versturen…',
    noMappings: 'Er is geen soort bestand ingesteld. Vraag uw beheerder om een importbeschrijving.',
  },
  progress: {
    rows: (read: string) => `${read} rijen gelezen`,
    rowsOf: (read: string, expected: string) => `${read} van ongeveer ${expected} rijen gelezen`,
    checking: 'Trefzeker controleert het bestand.',
    applying: 'Trefzeker verwerkt het bestand.',
    label: 'Voortgang',
  },
  plan: {
    title: 'Wat gaat er gebeuren?',
    titleDone: 'Wat is er gebeurd?',
    rows: (count: string) => `Het bestand heeft ${count} rijen.`,
    newClients: (count: string, isOne: boolean) => (isOne ? '1 nieuwe cliënt' : `${count} nieuwe cliënten`),
    newTrajectories: (count: string, isOne: boolean) =>
      isOne ? '1 nieuw traject' : `${count} nieuwe trajecten`,
    newCareEpisodes: (count: string, isOne: boolean) =>
      isOne ? '1 nieuwe periode van hulp' : `${count} nieuwe perioden van hulp`,
    newMeasurements: (count: string, isOne: boolean) =>
      isOne ? '1 nieuwe meting' : `${count} nieuwe metingen`,
    unchanged: (count: string, isOne: boolean) =>
      isOne ? '1 meting staat er al en blijft gelijk.' : `${count} metingen staan er al en blijven gelijk.`,
    nothing: 'Er verandert niets: alles uit dit bestand staat er al.',
  },
  problems: {
    title: 'Wat moet eerst anders?',
    count: (count: string, isOne: boolean) =>
      isOne
        ? 'Er is 1 fout gevonden. Er is niets opgeslagen.'
        : `Er zijn ${count} fouten gevonden. Er is niets opgeslagen.`,
    shown: (shown: string) => `U ziet de eerste ${shown}.`,
    again: 'Verbeter het bestand en kies het opnieuw.',
    row: 'Rij',
    column: 'Kolom',
    problem: 'Wat is er mis?',
    hint: 'Wat kunt u doen?',
    wholeRow: 'hele rij',
  },
  findings: {
    title: 'Wat viel op?',
    lead: 'Dit houdt het importeren niet tegen.',
    finding: 'Bijzonderheid',
    count: 'Aantal',
  },
  apply: 'Pas toe',
  applying: 'Bezig met toepassen…',
  stop: 'Kies een ander bestand',
  done: {
    title: 'Klaar',
    text: 'Alle rijen zijn verwerkt.',
    indicators: 'Bekijk de indicatoren',
    indicatorsPeriod: (from: string, to: string) => `Bekijk de indicatoren van ${from} tot en met ${to}`,
    trajectories: 'Bekijk de trajecten',
  },
  failed: 'Het verwerken is mislukt. Er is niets opgeslagen. Probeer het opnieuw.',
  earlier: {
    title: 'Eerdere imports',
    empty: 'Er is nog niets geïmporteerd.',
    file: 'Bestand',
    when: 'Wanneer',
    who: 'Wie',
    state: 'Stand',
    commandLine: 'door de opdrachtregel',
  },
  stateIs: (state: string) => `Stand: ${state}.`,
  fileTitle: (fileName: string) => `Bestand ${fileName}`,
};
