import { screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { text } from '../../testing/data/text.js';
import { trajectories } from '../../testing/data/trajectories.js';
import { createMockMeasurements } from '../../testing/mock-measurements.js';
import { expectNoBarriers, readTable, renderApp } from '../../testing/render-app.js';

const signedInAs = 'p-guardian';
const path = '/trajecten/t-2041/meting';

/** A server of which a test can see what came in. */
function open(extra: Readonly<Record<string, unknown>> = {}) {
  const server = createMockMeasurements();
  const override = {
    saveMeasurementDraft: ({ input }: { input: Parameters<typeof server.save>[0] }) => server.save(input),
    recordMeasurement: ({ input }: { input: Parameters<typeof server.record>[0] }) => server.record(input),
    ...extra,
  };
  return { server, ...renderApp(path, { signedInAs, override }) };
}

async function choose(user: UserEvent, instrument: string, informant: string) {
  await user.selectOptions(await screen.findByLabelText('Instrument'), instrument);
  const who = screen.getByLabelText<HTMLSelectElement>('Wie geeft de antwoorden?');
  if (who.selectedOptions[0]?.text !== informant) await user.selectOptions(who, informant);
  await user.selectOptions(screen.getByLabelText('Bij welk meetmoment hoort het?'), 'aanvang');
  await user.click(screen.getByRole('button', { name: 'Naar het formulier' }));
  await screen.findByText(new RegExp(`${instrument}, ingevuld door ${informant}`));
}

const question = (name: string) => screen.getByRole('group', { name });
const answerOf = (name: string, answer: RegExp) =>
  within(question(name)).getByRole('radio', { name: answer });

beforeEach(() => {
  vi.stubGlobal('matchMedia', (query: string) => ({
    ...{ matches: false, media: query, onchange: null, dispatchEvent: () => false },
    ...{ addEventListener: () => undefined, removeEventListener: () => undefined },
  }));
});

describe('what is recorded', () => {
  test('is chosen first: nothing is filled in beforehand that could be wrong', async () => {
    const { user } = open();

    await user.click(await screen.findByRole('button', { name: 'Naar het formulier' }));

    for (const missing of ['Kies het instrument.', 'Kies wie de antwoorden geeft.', 'Kies het meetmoment.'])
      expect(screen.getByText(missing)).toBeTruthy();
    await vi.waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Instrument')));
    await expectNoBarriers();
  });

  test('is not from tomorrow', async () => {
    const { user } = open();
    const day = await screen.findByLabelText('Op welke dag?');
    await user.clear(day);
    await user.type(day, '23-11-2026');

    await user.click(screen.getByRole('button', { name: 'Naar het formulier' }));

    expect(screen.getByText('Deze dag moet nog komen. Vul vandaag of een eerdere dag in.')).toBeTruthy();
  });

  test('can only be answered by who has a form; the only one is chosen already', async () => {
    const { user } = open();
    await user.selectOptions(await screen.findByLabelText('Instrument'), 'Alleen een score');

    const who = screen.getByLabelText<HTMLSelectElement>('Wie geeft de antwoorden?');

    expect(who.selectedOptions[0]?.text).toBe('hulpverlener');
    expect([...who.options].map(({ text: name }) => name)).toEqual(['Kies …', 'hulpverlener']);
  });

  test('says whether the rules ask this person, and why not the youth where a parent answers', async () => {
    const adult = {
      ...trajectories.find(({ id }) => id === 't-2041'),
      agenda: [],
      measurementDrafts: [],
      client: {
        ...{ id: 'c-2041', reference: '2041', birthDate: '2009-05-02', birthDatePrecision: 'DAY' },
        ...{ ageYears: 17, sex: 'F' },
        mayBeAsked: [
          {
            rule: { key: 'basisset-jeugdhulp-2018', label: text('Basisset', 'Base set') },
            informants: [
              {
                informant: 'MOTHER',
                respondent: { id: 'r-1', name: 'Anna' },
                answer: 'MAY',
                answerLabel: text('Mag', 'May'),
                whyLabel: text('De jeugdige vult dit zelf in.', 'The youth fills this in.'),
              },
            ],
          },
        ],
      },
    };
    const { user, server } = open({ trajectory: adult });
    await user.selectOptions(await screen.findByLabelText('Instrument'), 'Korte vragenlijst');
    await user.selectOptions(screen.getByLabelText('Wie geeft de antwoorden?'), 'moeder');
    await screen.findByText(/Anna: mag. De jeugdige vult dit zelf in./);
    await user.selectOptions(screen.getByLabelText('Bij welk meetmoment hoort het?'), 'aanvang');
    await user.click(screen.getByRole('button', { name: 'Naar het formulier' }));
    expect(screen.getByText('Kies waarom de jeugdige dit niet zelf invult.')).toBeTruthy();
    await expectNoBarriers();

    const why = screen.getByLabelText('Waarom vult de jeugdige dit niet zelf in?');
    await user.selectOptions(why, 'Jeugdige kan dit niet invullen');
    await user.click(screen.getByRole('button', { name: 'Naar het formulier' }));
    await user.click(answerOf('Slaap je goed?', /Nooit/));
    await user.click(screen.getByRole('button', { name: 'Naar de controle' }));
    await user.click(screen.getByRole('button', { name: 'Leg de meting vast' }));
    await vi.waitFor(() => expect(server.recorded).toMatchObject([{ youthNonResponse: 'YOUTH_UNABLE' }]));
  });

  test('is not for a role that may not register', async () => {
    renderApp(path, { signedInAs: 'p-figures' });

    expect((await screen.findByRole('alert')).textContent).toBe('Uw rol mag geen metingen vastleggen.');
  });
});

describe('a form', () => {
  test('speaks to who answers, and says of each question whether it is open', async () => {
    const { user } = open();
    await choose(user, 'Korte vragenlijst', 'jeugdige');

    expect(screen.getByText(/Dit zijn vragen over jou/)).toBeTruthy();
    expect(screen.getByText('0 van de 3 ingevuld')).toBeTruthy();
    expect(within(question('Slaap je goed?')).getByText('nog niet ingevuld')).toBeTruthy();
    await expectNoBarriers();
  });

  test('shows a zero as an answer, and takes it back when asked', async () => {
    const { user } = open();
    await choose(user, 'Korte vragenlijst', 'jeugdige');

    await user.click(answerOf('Slaap je goed?', /Nooit/));
    expect(within(question('Slaap je goed?')).queryByText('nog niet ingevuld')).toBeNull();
    expect(screen.getByText('1 van de 3 ingevuld')).toBeTruthy();

    await user.click(screen.getByRole('button', { name: 'Wis antwoord op Slaap je goed?' }));
    expect(within(question('Slaap je goed?')).getByText('nog niet ingevuld')).toBeTruthy();
    expect(document.activeElement).toBe(answerOf('Slaap je goed?', /Nooit/));
  });

  test('is filled in with digits and Enter alone', async () => {
    const { user } = open();
    await choose(user, 'Korte vragenlijst', 'jeugdige');
    answerOf('Slaap je goed?', /Nooit/).focus();

    await user.keyboard('2{Enter}0{Enter}');

    expect(answerOf('Slaap je goed?', /Altijd/)).toMatchObject({ checked: true });
    expect(answerOf('Ga je naar school?', /0/)).toMatchObject({ checked: true });
    expect(document.activeElement).toBe(within(question('Hoeveel dagen was je ziek?')).getByRole('textbox'));
  });

  test('asks what belongs to an answer only when it is given', async () => {
    const { user } = open();
    await choose(user, 'Korte vragenlijst', 'jeugdige');
    const days = within(question('Hoeveel dagen was je ziek?')).getByRole('textbox');

    await user.type(days, '0');
    expect(screen.queryByRole('group', { name: 'Was het ernstig?' })).toBeNull();
    await user.clear(days);
    await user.type(days, '3');

    expect(question('Was het ernstig?')).toBeTruthy();
    expect(screen.getByText('1 van de 4 ingevuld')).toBeTruthy();
  });

  test('says of a number that cannot be what is allowed, and leads to it', async () => {
    const { user } = open();
    await choose(user, 'Korte vragenlijst', 'jeugdige');
    await user.type(within(question('Hoeveel dagen was je ziek?')).getByRole('textbox'), '32');

    await user.click(screen.getByRole('button', { name: 'Naar de controle' }));

    const summary = await screen.findByRole('heading', { name: 'Er klopt iets nog niet' });
    expect(document.activeElement).toBe(summary);
    const message = 'Dit antwoord bestaat niet. Vul een getal in van 0 tot en met 31, of laat het leeg.';
    await user.click(screen.getByRole('link', { name: message }));
    await vi.waitFor(() =>
      expect(document.activeElement).toBe(
        within(question('Hoeveel dagen was je ziek?')).getByRole('textbox'),
      ),
    );
    await expectNoBarriers();
  });

  test('can be gone through one question at a time', async () => {
    const { user } = open();
    await choose(user, 'Korte vragenlijst', 'jeugdige');
    await user.click(screen.getByRole('checkbox', { name: 'Toon één vraag tegelijk' }));

    expect(question('Slaap je goed?')).toBeTruthy();
    expect(screen.queryByRole('group', { name: 'Ga je naar school?' })).toBeNull();
    expect(screen.getByText('Vraag 1 van 3')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Volgende' }));

    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Ga je naar school?' }));
    await expectNoBarriers();
  });

  test('hides the score of who answers behind a button, and shows a professional theirs', async () => {
    const { user } = open();
    await choose(user, 'Korte vragenlijst', 'jeugdige');
    expect(screen.queryByRole('heading', { name: 'Score tot nu toe' })).toBeNull();

    await user.click(screen.getByRole('button', { name: 'Wijzig deze keuze' }));
    await choose(user, 'Korte vragenlijst', 'hulpverlener');
    await user.click(answerOf('Slaap je goed?', /Altijd/));

    await vi.waitFor(() =>
      expect(readTable(screen.getByRole('table', { name: 'Scores' }))).toEqual([
        ['Totaal moeilijkheden', '2 (van 0 tot 40)'],
      ]),
    );
  });
});

describe('a measurement', () => {
  test('is looked over, recorded with what was asked alone, and shown with its scores', async () => {
    const { user, server } = open();
    await choose(user, 'Korte vragenlijst', 'jeugdige');
    await user.click(answerOf('Slaap je goed?', /Nooit/));
    const days = within(question('Hoeveel dagen was je ziek?')).getByRole('textbox');
    await user.type(days, '3');
    await user.click(answerOf('Was het ernstig?', /2/));
    await user.clear(days);
    await user.type(screen.getByLabelText('Wil je nog iets zeggen?'), '  Het gaat beter. ');
    await user.click(screen.getByRole('button', { name: 'Naar de controle' }));

    expect(document.activeElement).toBe(await screen.findByRole('heading', { name: 'Controleer de meting' }));
    expect(screen.getByText('1 van de 3 ingevuld')).toBeTruthy();
    expect(screen.getByText('Een open vraag telt als niet ingevuld. Dat is iets anders dan 0.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Leg de meting vast' }));

    await screen.findByRole('heading', { level: 1, name: 'Meting vastgelegd, traject 2041' });
    expect(server.recorded).toMatchObject([
      {
        ...{ instrument: 'kort', informant: 'YOUTH', moment: 'START', takenOn: '2026-11-22' },
        ...{ answers: [{ item: 'slaap', value: 0 }], trajectoryVersion: 4 },
        notes: [{ note: 'meer', text: 'Het gaat beter.' }],
      },
    ]);
    expect(readTable(screen.getByRole('table', { name: 'Scores' }))).toEqual([
      ['Totaal moeilijkheden', '0 (van 0 tot 40)'],
    ]);
    await expectNoBarriers();
  });

  test('of nothing is not recorded', async () => {
    const { user } = open();
    await choose(user, 'Korte vragenlijst', 'jeugdige');

    await user.click(screen.getByRole('button', { name: 'Naar de controle' }));

    expect((await screen.findByRole('alert')).textContent).toContain('Er is nog niets ingevuld.');
    expect(screen.queryByRole('button', { name: 'Leg de meting vast' })).toBeNull();
  });

  test('that is known by its score is typed in as a score, with a comma or a point', async () => {
    const { user, server } = open();
    await choose(user, 'Alleen een score', 'hulpverlener');
    await user.type(screen.getByLabelText(/Ruwe score/), '12,5');
    await user.click(screen.getByRole('button', { name: 'Naar de controle' }));
    await user.click(await screen.findByRole('button', { name: 'Leg de meting vast' }));

    await screen.findByRole('heading', { level: 1, name: 'Meting vastgelegd, traject 2041' });
    expect(server.recorded).toMatchObject([{ givenScores: [{ scale: 'total', raw: 12.5 }] }]);
  });

  test('that the API refuses leads back to the question, with all that was filled in', async () => {
    const recordMeasurement = () => ({
      __typename: 'AnswersInvalid',
      problems: [
        {
          ...{ code: 'odd', path: ['answers', '0', 'value'] },
          ...{ message: text('Dit kan niet.', 'It cannot be.'), hint: text('Kies 1.', 'Choose 1.') },
        },
      ],
    });
    const { user } = open({ recordMeasurement });
    await choose(user, 'Korte vragenlijst', 'jeugdige');
    await user.click(answerOf('Slaap je goed?', /Altijd/));
    await user.click(screen.getByRole('button', { name: 'Naar de controle' }));
    await user.click(await screen.findByRole('button', { name: 'Leg de meting vast' }));

    await user.click(await screen.findByRole('link', { name: 'Dit kan niet. Kies 1.' }));

    await vi.waitFor(() => expect(document.activeElement).toBe(answerOf('Slaap je goed?', /Altijd/)));
  });
});

describe('a half-filled form', () => {
  test('is kept by the server, found back in the list, and gone on with', async () => {
    const { user, server } = open();
    await choose(user, 'Korte vragenlijst', 'jeugdige');
    await user.click(answerOf('Slaap je goed?', /Nooit/));
    expect((await screen.findByText(/Bewaard om/)).getAttribute('role')).toBe('status');

    await user.click(answerOf('Ga je naar school?', /1/));
    // Going back within the moment before the next save loses nothing.
    await user.click(screen.getByRole('button', { name: 'Wijzig deze keuze' }));
    await vi.waitFor(() => expect([...server.drafts.values()]).toMatchObject([{ version: 2 }]));
    await user.click(
      await screen.findByRole('button', { name: /^Ga verder met Korte vragenlijst, jeugdige/ }),
    );

    await screen.findByText('2 van de 3 ingevuld');
    expect(answerOf('Slaap je goed?', /Nooit/)).toMatchObject({ checked: true });
    expect(answerOf('Ga je naar school?', /1/)).toMatchObject({ checked: true });
  });

  test('is thrown away after a second look, and stays when that fails', async () => {
    const discardMeasurementDraft = vi.fn(() => {
      throw new Error('no');
    });
    const { user } = open({ discardMeasurementDraft });
    await choose(user, 'Korte vragenlijst', 'jeugdige');
    await user.click(answerOf('Slaap je goed?', /Nooit/));
    await screen.findByText(/Bewaard om/);
    await user.click(screen.getByRole('button', { name: 'Wijzig deze keuze' }));
    const discard = await screen.findByRole('button', { name: /^Gooi weg/ });

    await user.click(discard);
    expect(discardMeasurementDraft).not.toHaveBeenCalled();
    await user.click(discard);

    await vi.waitFor(() => expect(discardMeasurementDraft).toHaveBeenCalled());
    expect(await screen.findAllByRole('alert')).not.toEqual([]);
    expect(screen.getByRole('button', { name: /^Ga verder/ })).toBeTruthy();
  });

  test('that changed in another window is shown beside this one, and nothing is lost', async () => {
    const { user, server } = open();
    await choose(user, 'Korte vragenlijst', 'jeugdige');
    await user.click(answerOf('Slaap je goed?', /Nooit/));
    await screen.findByText(/Bewaard om/);
    server.save({
      ...{ trajectoryId: 't-2041', instrument: 'kort', informant: 'YOUTH', moment: 'START' },
      ...{ takenOn: '2026-11-22', answers: [{ item: 'slaap', value: 2 }], version: 1 },
    });

    await user.click(answerOf('Ga je naar school?', /1/));

    await screen.findByRole('heading', { name: 'Dit formulier is ook ergens anders ingevuld' });
    expect(readTable(screen.getByRole('table'))).toEqual([
      ['Slaap je goed?', '0', '2'],
      ['Ga je naar school?', '1', 'nog niet ingevuld'],
    ]);
    await expectNoBarriers();
    await user.click(screen.getByRole('button', { name: 'Houd wat hier staat' }));
    await vi.waitFor(() =>
      expect([...server.drafts.values()]).toMatchObject([
        {
          version: 3,
          answers: [
            { item: 'slaap', value: 0 },
            { item: 'school', value: 1 },
          ],
        },
      ]),
    );
  });
});
