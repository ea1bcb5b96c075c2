import type { Localised } from '@trefzeker/shared';
import type { ConformanceName } from './checks.js';

/** What the author does next when a promise is broken. */
export const CHECK_HINTS: Readonly<Record<ConformanceName, Localised>> = {
  contract: { nl: 'Verbeter deze plek in het bestand.', en: 'Correct this place in the file.' },
  json: {
    nl: 'Gebruik alleen tekst, gewone getallen, lijsten en objecten.',
    en: 'Use text, plain numbers, lists and objects only.',
  },
  frozen: {
    nl: 'Maak de gegevens met defineInstrument of defineNormSet.',
    en: 'Make the data with defineInstrument or defineNormSet.',
  },
  'doubled-keys': { nl: 'Geef een van de twee een andere naam.', en: 'Give one of the two another name.' },
  'no-protected-text': {
    nl: 'Geef elke vraag een kort neutraal label ("vraag 3") en haal de antwoordteksten weg. Hebt u wel het recht? Haal dan "texts": "withheld" weg.',
    en: 'Give each item a short neutral label ("item 3") and remove the wording of the answers. Do you have the right? Then remove "texts": "withheld".',
  },
  'has-examples': {
    nl: 'Vul het formulier één keer zelf in, reken de scores met de hand uit en zet ze bij "examples".',
    en: 'Fill in the form once yourself, work out the scores by hand and put them under "examples".',
  },
  strangers: {
    nl: 'Dit ligt aan het platform, niet aan u: meld het.',
    en: 'This is a fault of the platform, not of yours: report it.',
  },
  parts: {
    nl: 'Laat deze schaal uit de som, of keer haar vragen om ("reversed") zodat beide dezelfde kant op wijzen.',
    en: 'Leave this scale out of the sum, or reverse its items ("reversed") so that both point the same way.',
  },
  results: {
    nl: 'Laat `score` elke schaal van het formulier `scored(getal, { answered })` of `notScorable(reden, [vragen])` geven.',
    en: 'Let `score` give each scale of the form `scored(number, { answered })` or `notScorable(reason, [items])`.',
  },
  'results-json': {
    nl: 'Geef gewone objecten en getallen terug; maak van -0 een 0.',
    en: 'Return plain objects and numbers; make 0 of -0.',
  },
  'results-frozen': {
    nl: 'Geef bevroren resultaten (Object.freeze).',
    en: 'Give frozen results (Object.freeze).',
  },
  input: {
    nl: 'Maak eerst een kopie van de antwoorden: `{ ...answers }`.',
    en: 'Make a copy of the answers first: `{ ...answers }`.',
  },
  work: {
    nl: 'Loop één keer door de antwoorden, niet voor elke vraag opnieuw.',
    en: 'Go through the answers once, not again for each item.',
  },
  deterministic: {
    nl: 'Laat de score alleen van de antwoorden afhangen; bewaar niets tussen twee formulieren.',
    en: 'Let the score depend on the answers alone; keep nothing between two forms.',
  },
  order: {
    nl: 'Noem de vragen bij naam in plaats van op volgorde.',
    en: 'Name the items instead of counting on their order.',
  },
  examples: {
    nl: 'Reken het voorbeeld met de hand na. Klopt het, verbeter dan de scoreregel; klopt het niet, verbeter dan het voorbeeld.',
    en: 'Work the example out by hand. If it is right, correct the scoring rule; if not, correct the example.',
  },
  zero: {
    nl: 'Toets op `undefined` (of op "staat de vraag erin"), nooit op "waar" of "niet waar": 0 is een antwoord.',
    en: 'Test for `undefined` (or whether the item is there), never for truth: 0 is an answer.',
  },
  missing: {
    nl: 'Laat het aantal antwoorden dat nodig is en "minimumAnswered" hetzelfde zeggen; zonder genoeg antwoorden is er geen score.',
    en: 'Let the number of answers needed and "minimumAnswered" say the same; without enough answers there is no score.',
  },
  range: {
    nl: 'Reken de laagste en de hoogste mogelijke score uit en zet die bij "range", of verbeter de berekening.',
    en: 'Work out the lowest and the highest possible score and write them under "range", or correct the computation.',
  },
  reach: {
    nl: 'Zet bij "range" de laagste en hoogste score die echt kan voorkomen.',
    en: 'Write under "range" the lowest and highest score that can really occur.',
  },
  monotone: {
    nl: 'Kijk of de vraag omgekeerd telt ("reversed"), of zij in de regel van de schaal staat, of noem haar in "notMonotone" als een hoger antwoord de score beide kanten op mag sturen.',
    en: 'See whether the item counts the other way ("reversed"), whether the rule of the scale names it, or name it in "notMonotone" if a higher answer may turn the score either way.',
  },
  'norms-belong': {
    nl: 'Schrijf de sleutel, de editie, de schalen en de formulieren zoals ze in het instrument staan.',
    en: 'Write key, edition, scales and forms as they are in the instrument.',
  },
  direction: {
    nl: 'Kijk of de twee groepen zijn verwisseld, en of "direction" van de schaal klopt.',
    en: 'See whether the two groups were exchanged, and whether "direction" of the scale is right.',
  },
  'norms-cover': {
    nl: 'Vergelijk de rijen met de bron.',
    en: 'Compare the rows with the source.',
  },
  symmetry: {
    nl: 'Dit ligt aan het platform, niet aan u: meld het.',
    en: 'This is a fault of the platform, not of yours: report it.',
  },
  mirror: {
    nl: 'Dit ligt aan het platform, niet aan u: meld het.',
    en: 'This is a fault of the platform, not of yours: report it.',
  },
};
