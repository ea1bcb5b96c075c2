import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { expectNoBarriers, renderApp } from '../../testing/render-app.js';

const signedInAs = 'p-guardian';

describe('goals of a trajectory', () => {
  test('show what each party said, and what was taken out struck through with its reason', async () => {
    renderApp('/trajecten/t-2041', { signedInAs });
    const goals = await screen.findByRole('region', { name: 'Doelen' });

    const opinions = within(goals)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);

    expect(opinions.join(' | ')).toMatch(
      /moeder, tussentijds: 6 \(rapportcijfer\), 2\smrt\s2026\sVerbeter Trek in/,
    );
    expect(within(goals).getByText(/^jeugdige, tussentijds: .1 /).tagName).toBe('DEL');
    expect(within(goals).getByText(/Ingetrokken op 3\smrt\s2026: Van een ander kind/)).toBeTruthy();
    await expectNoBarriers();
  });

  test('lead to a form for a score that warns at once and asks what is missing', async () => {
    const { user, address } = renderApp('/trajecten/t-2041', { signedInAs });
    await user.click(await screen.findByRole('link', { name: 'Score geven: Weer elke dag naar school' }));
    await screen.findByRole('heading', { name: 'Score geven' });
    expect(address()).toBe('/trajecten/t-2041/doelen/g1/score');

    await user.click(screen.getByRole('button', { name: 'Leg vast' }));
    expect(screen.getAllByText('Maak een keuze.')).toHaveLength(2);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Schaal' }), 'code 0, 1 of 2');
    await user.type(screen.getByRole('textbox', { name: 'Score' }), '0');
    await user.type(screen.getByRole('textbox', { name: 'Op welke dag is de score gegeven?' }), '15-7-2026');

    expect(await screen.findByText(/niet of het slechter ging of gelijk bleef/)).toBeTruthy();
    await expectNoBarriers();
  });

  test('are set on a page with room for more than one', async () => {
    const { user } = renderApp('/trajecten/t-2041/doelen', { signedInAs });
    await screen.findByRole('heading', { name: 'Doelen vastleggen' });

    await user.click(screen.getByRole('button', { name: 'Nog een doel' }));

    expect(screen.getByRole('group', { name: 'Doel 1' })).toBeTruthy();
    expect(screen.getByRole('group', { name: 'Doel 2' })).toBeTruthy();
    expect(screen.getByText('Weer elke dag naar school')).toBeTruthy();
    await expectNoBarriers();
  });

  test('say whether they are delivered, and lead to a page where one chooses', async () => {
    const { user, address } = renderApp('/trajecten/t-2041', { signedInAs });
    const goals = await screen.findByRole('region', { name: 'Doelen' });
    expect(within(goals).getAllByText(/Wordt aangeleverd: het hoort bij de eerste 10 doelen/)).toHaveLength(
      2,
    );

    await user.click(within(goals).getByRole('link', { name: 'Kies wat wordt aangeleverd' }));
    const byRule = await screen.findByRole('checkbox', { name: /^Niet zelf kiezen/ });
    const goal = screen.getByRole<HTMLInputElement>('checkbox', { name: /^Weer elke dag naar school/ });
    expect(address()).toBe('/trajecten/t-2041/doelen/aanleveren');
    expect(goal.closest('fieldset')?.disabled).toBe(true);
    await user.click(byRule);
    await user.click(goal);

    expect(screen.getByText('Gekozen: 1 van hoogstens 10.')).toBeTruthy();
    await expectNoBarriers();
  });

  test('have one score together beside those of each, with a form of its own', async () => {
    const { user, address } = renderApp('/trajecten/t-2041', { signedInAs });
    const goals = await screen.findByRole('region', { name: 'Doelen' });
    expect(within(goals).getByText('Bereikt (+2)')).toBeTruthy();

    const [first] = within(goals).getAllByRole('link', { name: 'Eén score voor alle doelen samen' });
    await user.click(first ?? goals);
    await screen.findByText('Alle doelen van deze hulp samen: in hoeverre zijn ze bereikt?');

    expect(address()).toBe('/trajecten/t-2041/doelen/samen/e1/score');
    expect(screen.getByRole('combobox', { name: 'Van wie is de score?' })).toBeTruthy();
    await expectNoBarriers();
  });

  test('may have an own code of their domain, which gives them its rubric', async () => {
    const { user } = renderApp('/trajecten/t-2041/doelen', { signedInAs });
    await user.selectOptions(
      await screen.findByRole('combobox', { name: /Waar gaat het doel over/ }),
      'kind',
    );

    await user.selectOptions(await screen.findByRole('combobox', { name: 'Eigen code' }), '1.3 Huiswerk');

    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Soort doel' }).value).toBe('1.3');
    await expectNoBarriers();
  });
});
