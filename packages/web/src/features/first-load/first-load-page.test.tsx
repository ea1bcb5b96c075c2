import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { expectNoBarriers, readTable, renderApp } from '../../testing/render-app.js';

const signedInAs = 'p-quality';
const check = { name: 'Controleer de bestanden' };
const patience = { timeout: 5000 };
const csv = (name: string) => new File(['a;b\n'], name, { type: 'text/csv' });
const mapping = (source: string) =>
  new File(
    [JSON.stringify({ source, clients: { file: 'clienten.csv' }, care: { file: 'zorg.csv' } })],
    'koppeling.json',
    { type: 'application/json' },
  );

type Opened = ReturnType<typeof renderApp>;
const open = () => renderApp('/import/eerste-vulling', { signedInAs });

async function send({ user }: Opened, source: string): Promise<void> {
  await user.upload(await screen.findByLabelText('Koppelbestand (JSON)'), mapping(source));
  await user.upload(screen.getByLabelText('CSV-bestanden'), [csv('clienten.csv'), csv('zorg.csv')]);
  await user.click(screen.getByRole('button', check));
}

describe('the first load', () => {
  test('says which files the mapping names, and asks for those that are missing', async () => {
    const { user } = open();
    await user.click(await screen.findByRole('button', check));
    expect(screen.getByText('Kies eerst een koppelbestand.')).toBeTruthy();

    await user.upload(screen.getByLabelText('Koppelbestand (JSON)'), mapping('goed'));
    await user.upload(screen.getByLabelText('CSV-bestanden'), [csv('clienten.csv')]);

    const wanted = await screen.findByRole('table', { name: 'Bestanden in het koppelbestand' });
    expect(readTable(wanted)).toEqual([
      ['clienten.csv', 'cliënten', 'ja'],
      ['zorg.csv', 'hulp', 'nog niet'],
    ]);
    expect(screen.getByText('Kies ook: zorg.csv.')).toBeTruthy();
    await expectNoBarriers();
  });

  test('says what is wrong with a mapping', async () => {
    const opened = open();
    await send(opened, 'geweigerd');

    const alert = await screen.findByRole('alert', {}, patience);

    expect(alert.textContent).toContain('In het koppelbestand klopt "format" niet. Vul het in.');
  });

  test('shows what becomes of the rows, stores everything, and says what comes next', async () => {
    const opened = open();
    await send(opened, 'goed');

    await screen.findByText('Alles klopt. Aantal cliënten: 6.', {}, patience);
    expect(opened.address()).toBe('/import/eerste-vulling?vulling=load-1');
    const counts = screen.getByRole('group', { name: 'Wat gebeurt er met de rijen?' });
    expect(readTable(within(counts).getByRole('table'))).toEqual([
      ['cliënten', '6'],
      ['hulp', '9'],
    ]);
    await expectNoBarriers();
    await opened.user.click(await screen.findByRole('button', { name: 'Sla alles op' }, patience));

    expect(await screen.findByRole('link', { name: 'Importeer nu de metingen' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Sla alles op' })).toBeNull();
  });

  test('takes changed rows over when that is chosen, and not without a reason', async () => {
    const opened = open();
    const box = await screen.findByRole('checkbox', {
      name: 'Neem ook rijen over die veranderd zijn sinds een eerdere lading',
    });
    await opened.user.click(box);
    await send(opened, 'veranderd');
    expect(screen.getByText('Schrijf in een paar woorden waarom.')).toBeTruthy();
    await expectNoBarriers();
    await opened.user.type(screen.getByLabelText('Waarom?'), 'Nieuwe export');
    await opened.user.click(screen.getByRole('button', check));

    await screen.findByText('Veranderingen worden overgenomen. Reden: Nieuwe export', {}, patience);
    const counts = screen.getByRole('group', { name: 'Wat gebeurt er met de rijen?' });
    expect(within(counts).getByRole('columnheader', { name: 'verbeterd' })).toBeTruthy();
    expect(await screen.findByRole('button', { name: 'Sla alles op' }, patience)).toBeTruthy();
  });

  test('says that changed rows stay as they are', async () => {
    const opened = open();
    await send(opened, 'veranderd');

    expect(await screen.findByText(/Veranderde rijen worden niet overgenomen/, {}, patience)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Sla alles op' })).toBeNull();
  });

  test('throws a check away, and is back at the beginning', async () => {
    const opened = open();
    await send(opened, 'fout');
    await opened.user.click(await screen.findByRole('button', { name: 'Gooi deze controle weg' }, patience));

    expect(await screen.findByText('Er is nog niets gecontroleerd of geladen.', {}, patience)).toBeTruthy();
    expect(opened.address()).toBe('/import/eerste-vulling');
  });

  test('shows each finding by file, row and column, and stores only whole clients', async () => {
    const opened = open();
    await send(opened, 'fout');

    await screen.findByText(
      'Aantal cliënten bij wie alles klopt: 5. Aantal met een geweigerde rij: 1.',
      {},
      patience,
    );
    const findings = await screen.findByRole('group', { name: 'Wat viel op?' });
    expect(readTable(within(findings).getByRole('table'))).toEqual([
      ['zorg.csv', '9', 'product', 'geweigerd', 'Deze waarde staat niet in de lijst.', 'Kies uit: AMB, DAG.'],
    ]);
    expect(screen.queryByRole('button', { name: 'Sla alles op' })).toBeNull();
    await expectNoBarriers();
    const button = { name: 'Sla alleen 5 cliënten op bij wie alles klopt' };
    await opened.user.click(await screen.findByRole('button', button, patience));

    expect(await screen.findByText('Klaar')).toBeTruthy();
  });
});
