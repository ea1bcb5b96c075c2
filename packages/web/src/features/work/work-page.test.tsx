import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { expectNoBarriers, renderApp } from '../../testing/render-app.js';

const signedInAs = 'p-guardian';

function firstOf(elements: readonly HTMLElement[]): HTMLElement {
  const [first] = elements;
  if (first === undefined) throw new RangeError('firstOf needs at least one');
  return first;
}

/** What each duty says; the groups around them are items of the list as well. */
function linesOf(list: HTMLElement): readonly string[] {
  return within(list)
    .getAllByRole('listitem')
    .filter((item) => item.querySelector('li') === null)
    .map(({ textContent }) => textContent.replaceAll('\u00a0', ' '));
}

describe('my work', () => {
  test('says what has to be registered now, until when, for whom, and leads to the form', async () => {
    renderApp('/werk', { signedInAs });

    const list = await screen.findByRole('list', { name: 'Nu te doen' });
    const [start, home] = linesOf(list);

    expect(start).toContain('tot en met 25 nov 2026 (nog 3 dagen) · Hulpverlener van de aanbieder');
    expect(home).toContain('tot en met 22 dec 2026 (nog 30 dagen)');
    expect(screen.getByRole('status').textContent).toBe('2 punten');
    const fillIn = screen.getByRole('link', { name: 'Vragenlijst over problemen, bij de start' });
    expect(fillIn.getAttribute('href')).toBe('/trajecten/t-2041/meting?gelegenheid=care%3A1%2FSTART');
    const answer = screen.getByRole('link', { name: 'Woont de jeugdige thuis?' });
    expect(answer.getAttribute('href')).toBe('/trajecten/t-2041#agenda');
    await expectNoBarriers();
  });

  test('shows what was missed, what comes and what is done, with how many there are', async () => {
    const { user, address } = renderApp('/werk', { signedInAs });

    const tabs = await screen.findByRole('navigation', { name: 'Stand' });
    expect(
      within(tabs)
        .getAllByRole('link')
        .map(({ textContent }) => textContent),
    ).toEqual(['Nu te doen (2)', 'Niet gedaan (1)', 'Komt nog (1)', 'Klaar (1)']);
    await user.click(within(tabs).getByRole('link', { name: /Niet gedaan/ }));

    const [line] = linesOf(await screen.findByRole('list', { name: 'Niet gedaan' }));
    expect(line).toContain('tot en met 12 nov 2026 (10 dagen te laat)');
    expect(address()).toBe('/werk?stand=missed');
  });

  test('keeps in the address whose work it shows', async () => {
    const { user, address } = renderApp('/werk', { signedInAs });
    await screen.findByRole('list', { name: 'Nu te doen' });

    await user.selectOptions(screen.getByLabelText('Van wie'), 'Alles van mijn organisatie');
    await user.click(screen.getByLabelText('Ook wat mag en niet hoeft'));
    await user.click(screen.getByRole('button', { name: 'Toon' }));

    expect(address()).toBe('/werk?van=ORGANISATION&ook=mag');
  });

  test('says so when there is nothing to do, and where work may be found', async () => {
    renderApp('/werk', {
      signedInAs,
      override: {
        work: { isComplete: true, counts: [], pageInfo: { hasNextPage: false, endCursor: null }, edges: [] },
      },
    });

    await screen.findByText(/U bent bij/);
    expect(screen.getByText(/Werkt u nog aan geen enkel traject/)).toBeDefined();
  });
});

describe('the agenda of a trajectory', () => {
  const open = async () => {
    const app = renderApp('/trajecten/t-2041', { signedInAs });
    const agenda = await screen.findByRole('region', { name: 'Agenda' });
    return { ...app, agenda };
  };

  test('says what is due, why, and what it does to the figures', async () => {
    const { user, agenda } = await open();

    const now = within(agenda).getByRole('region', { name: 'Nu te doen' });
    const [first] = within(now).getAllByRole('listitem');
    expect(first?.textContent).toContain('nog 3 dagen');
    expect(first?.textContent).toContain('Hulpverlener van de aanbieder');
    await user.click(firstOf(within(now).getAllByText('Waarom?')));
    expect(within(now).getAllByText('Telt mee in: Basisset jeugdhulp 2018, indicator 3.3.')).toHaveLength(2);
    expect(within(agenda).getByText('Komt nog: 1')).toBeDefined();
    await expectNoBarriers();
  });

  test('takes a reason why something will not come, and lets it be taken back', async () => {
    const { user, agenda } = await open();

    await user.click(within(agenda).getByLabelText('Komt niet: Vragenlijst over problemen, bij de start'));
    const form = firstOf(within(agenda).getAllByRole('button', { name: 'Leg de reden vast' }));
    await user.click(form);
    expect(within(agenda).getByText('Kies de reden.')).toBeDefined();
    const reason = firstOf(within(agenda).getAllByLabelText('Waarom komt dit niet?'));
    await user.selectOptions(reason, 'Wil dit niet invullen');
    await user.click(form);

    const settled = await within(agenda).findByText('Klaar, of niet (meer) nodig: 2');
    await user.click(settled);
    await user.click(
      within(agenda).getByRole('button', { name: 'Toch doen: Vragenlijst over problemen, bij de start' }),
    );
    await within(agenda).findByText('Klaar, of niet (meer) nodig: 1');
  });

  test('takes an answer to a plain question', async () => {
    const { user, agenda } = await open();

    const question = within(agenda).getByRole('group', { name: 'Antwoord op: Woont de jeugdige thuis?' });
    await user.click(within(question).getByRole('button', { name: 'Nee' }));

    await within(agenda).findByText('Klaar, of niet (meer) nodig: 2');
    expect(within(agenda).getByText(/Antwoord: Nee/)).toBeDefined();

    const again = within(agenda).getByRole('group', { name: 'Antwoord op: Woont de jeugdige thuis?' });
    await user.click(within(again).getByRole('button', { name: 'Ja' }));
    await within(agenda).findByText(/Antwoord: Ja/);
  });

  test('lets somebody take the trajectory up', async () => {
    const { user, agenda } = await open();

    expect(within(agenda).getByText(/Nog niemand van uw organisatie/)).toBeDefined();
    await user.click(within(agenda).getByRole('button', { name: 'Ik werk hieraan' }));

    await within(agenda).findByText(/Mila Verhoeven/);
    expect(within(agenda).getByRole('button', { name: 'Ik werk hier niet meer aan' })).toBeDefined();
  });
});

describe('a measurement from the agenda', () => {
  test('comes with its moment chosen, and goes to that occasion', async () => {
    const { user } = renderApp('/trajecten/t-2041/meting?gelegenheid=care%3A1%2FSTART', { signedInAs });

    const moment = await screen.findByLabelText<HTMLSelectElement>('Bij welk meetmoment hoort het?');
    expect(moment.selectedOptions[0]?.textContent.replaceAll('\u00a0', ' ')).toBe(
      'aanvang, Jeugdzorg De Berk, tot en met 25 nov 2026',
    );
    expect(screen.queryByLabelText('Over welke hulp gaat het?')).toBeNull();
    await user.selectOptions(moment, 'einde');
    expect(screen.getByLabelText('Over welke hulp gaat het?')).toBeDefined();
  });
});
