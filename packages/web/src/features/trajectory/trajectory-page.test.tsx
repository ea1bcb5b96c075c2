import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { expectNoBarriers, readTable, renderApp } from '../../testing/render-app.js';

const signedInAs = 'p-guardian';
const PAIR = 'Per schaal, van eerste naar laatste meting';

describe('the page of one trajectory', () => {
  test('names the client by age and sex and says where the trajectory stands', async () => {
    renderApp('/trajecten/t-2041', { signedInAs });

    await screen.findByRole('heading', { level: 1, name: 'Traject 2041, meisje van 13' });

    expect(
      screen.getByText(
        'Begonnen in vrijwillig kader op 14 augustus 2025. Nu gedwongen kader. 3 deeltrajecten lopen. ' +
          'Dossier bij Voorbeeld GI, Jeugdbescherming.',
      ),
    ).toBeTruthy();
    expect(document.title).toBe('Traject 2041, meisje van 13 – Trefzeker');
    await expectNoBarriers();
  });

  test('tells the timeline as a table, by date', async () => {
    const { user } = renderApp('/trajecten/t-2041', { signedInAs });
    const timeline = await screen.findByRole('region', { name: 'Tijdlijn' });

    await user.click(within(timeline).getByText('Bekijk als tabel'));
    const rows = readTable(within(timeline).getByRole('table'));

    expect(rows).toHaveLength(17);
    expect(rows[0]).toEqual(['Cliënttraject', 'Voorbeeld GI', '14 aug 2025', 'loopt', 'vrijwillig kader']);
    expect(rows.find(([what]) => what === 'zorg')).toEqual([
      'zorg',
      'Jeugdhulp De Linde',
      '2 sep 2025',
      '20 jul 2026',
      'residentiële hulp',
    ]);
    expect(rows.findLast(([what]) => what?.startsWith('Meting'))).toEqual([
      'Meting BDI (einde)',
      'jeugdige',
      '30 sep 2026',
      '30 sep 2026',
      'buiten de termijn',
    ]);
  });

  test('tells how the care is delivered by law, and what is still missing', async () => {
    renderApp('/trajecten/t-2041', { signedInAs });
    const delivery = await screen.findByRole('region', { name: 'Zo wordt de hulp aangeleverd' });

    expect(readTable(within(delivery).getByRole('table'))).toEqual([
      [
        'Ander verblijf 14',
        'Jeugdhulp De Linde',
        '1 sep 2025',
        '30 jun 2026',
        '–',
        'nee',
        '–',
        'de verwijzer, de reden van het einde',
      ],
    ]);
  });

  test('tells what more is known of care, and why it does not count in the framework', async () => {
    renderApp('/trajecten/t-2041', { signedInAs });
    const parts = await screen.findByRole('region', { name: 'Deeltrajecten en maatregelen' });

    expect(
      within(parts).getByText(
        'begon als spoedhulp · verwezen door: Huisarts · betaald door: gemeente (Jeugdwet) · ' +
          '2,5 dagen per week · Triple P (erkend) · product 45A04',
      ),
    ).toBeTruthy();
    expect(within(parts).getByText('Telt niet mee in het raamwerk van 2010: Spoedhulp.')).toBeTruthy();
    const course = within(parts)
      .getAllByText(/verlengd|overgedragen/)
      .map(({ textContent }) => textContent.replaceAll('\u00A0', ' '));
    expect(course).toEqual([
      'overgedragen van Jeugdhulp De Linde naar Voorbeeld GI op 1 feb 2026',
      'verlengd tot en met 31 okt 2027 (besluit 20 okt 2026)',
    ]);
  });

  test('opens what is chosen in the timeline, by mouse and by keyboard', async () => {
    const { user } = renderApp('/trajecten/t-2041', { signedInAs });
    const timeline = await screen.findByRole('region', { name: 'Tijdlijn' });
    const opened = () => within(timeline).getByRole('region', { name: 'Wat u in de tijdlijn hebt gekozen' });

    const bar = within(timeline).getByRole('button', { name: /^Jeugdhulp De Linde, residentiële hulp/ });
    await user.click(bar);

    expect(within(opened()).getByRole('heading', { name: 'zorg' })).toBeTruthy();
    expect(bar.getAttribute('aria-expanded')).toBe('true');

    await user.keyboard('{ArrowRight}{Enter}');

    expect(bar.getAttribute('aria-expanded')).toBe('false');
    expect(within(timeline).getByRole('button', { expanded: true })).toBe(document.activeElement);
    expect(opened().textContent).not.toBe('');

    await user.keyboard('{Escape}');

    expect(opened().textContent).toBe('');
  });

  test('says who registers what for which indicator', async () => {
    const { user } = renderApp('/trajecten/t-2041', { signedInAs });

    await user.click(await screen.findByText('Wie legt wat vast, en wanneer?'));
    const table = screen.getByRole('table', { name: 'Wie wat vastlegt, voor welke indicator, en wanneer' });

    expect(readTable(table).length).toBeGreaterThan(2);
    expect(readTable(table).map(([who]) => who)).toEqual(
      readTable(table)
        .map(([who]) => who)
        .toSorted(),
    );
  });

  test('shows the published example of an effect report as it was printed', async () => {
    renderApp('/trajecten/t-2041', { signedInAs });

    const rows = readTable(await screen.findByRole('table', { name: PAIR }));

    // Framework of 2010, annex 6.
    expect(rows[0]?.slice(0, 6)).toEqual([
      'Angstig / depressief',
      '7 → 2',
      '63 → 51',
      '90 → 54',
      'normaal → normaal',
      '2,00',
    ]);
    expect(rows[1]?.at(5)).toBe('−1,71');
    expect(rows.map((row) => row.at(-1))).toEqual([
      'Verbeterd en hersteld',
      'Verslechterd',
      'niet te bepalen: er is geen T-score',
      'Niet aantoonbaar veranderd',
      'Verbeterd en hersteld',
      'Niet aantoonbaar veranderd',
      'niet te bepalen: er is geen T-score',
      'Verbeterd en hersteld',
    ]);
    expect(
      screen.getByText('BergOp 2010, versie 1: betrouwbaar als de RCI verder van nul ligt dan 1,645.'),
    ).toBeTruthy();
  });

  test('reads a change out in words', async () => {
    renderApp('/trajecten/t-2041', { signedInAs });

    const table = await screen.findByRole('table', { name: PAIR });

    expect(within(table).getByText('van 7 naar 2')).toBeTruthy();
  });

  test('says of invented norms that they are', async () => {
    const { user } = renderApp('/trajecten/t-2041', { signedInAs });

    await user.click(await screen.findByRole('link', { name: 'BDI, door jeugdige' }));

    expect(await screen.findByText(/deze normen zijn verzonnen of samengesteld/)).toBeTruthy();
    expect(readTable(screen.getByRole('table', { name: PAIR }))).toEqual([
      ['Totaal', '38 → 12', '+26', '5,05', 'Verbeterd en hersteld'],
    ]);
  });

  test('pairs no scores that the API did not compare', async () => {
    renderApp('/trajecten/t-2041?verslag=sdq.1.YOUTH', { signedInAs });

    const table = await screen.findByRole('table', { name: 'Per schaal, de laatste meting' });

    expect(readTable(table)).toEqual([
      ['Totaal moeilijkheden', '19', 'geen meting bij aanvang én einde'],
      ['Sociaal gedrag', '–', 'geen meting bij aanvang én einde'],
    ]);
    expect(screen.getByText('Geen normgroep: er is geen normgroep ingesteld.')).toBeTruthy();
  });

  test('lists care and measures, and goals with how far they came', async () => {
    renderApp('/trajecten/t-2041', { signedInAs });

    const parts = await screen.findByRole('region', { name: 'Deeltrajecten en maatregelen' });
    const goals = screen.getByRole('region', { name: 'Doelen' });

    expect(readTable(within(parts).getByRole('table'))[1]).toEqual([
      'jeugdbescherming',
      'Voorbeeld GI',
      expect.stringMatching(/^ondertoezichtstelling Verbeter Verloop/),
      '1 nov 2025',
      'loopt Leg het einde vast',
      '–',
    ]);
    expect(within(goals).getByText(/^Voor een deel bereikt \(\+1\), 15\sjul\s2026$/)).toBeTruthy();
    expect(within(goals).getByText('Er is nog geen score aan het einde.')).toBeTruthy();
  });

  test('does not tell a trajectory that is not there from one that is out of sight', async () => {
    renderApp('/trajecten/t-0000', { signedInAs });

    expect((await screen.findByRole('alert')).textContent).toBe(
      'Dit traject bestaat niet, of u mag het niet zien.',
    );
    await expectNoBarriers();
  });
});
