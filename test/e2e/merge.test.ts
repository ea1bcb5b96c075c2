import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signInAs } from '../support/ask.js';
import type { Ask } from '../support/ask.js';
import { launchBrowser } from '../support/browser.js';
import { startServer, type RunningServer } from '../support/server.js';
import { Visitor, type Screen } from '../support/visitor.js';

/** Where the pictures go, for who wants to look at them. */
const PICTURES = process.env.TREFZEKER_PICTURES;

describe('a team leader who finds a client that was registered twice', () => {
  let server: RunningServer;
  let browser: Browser;
  let ask: Ask;
  beforeAll(async () => {
    server = await startServer('built', { TREFZEKER_DEMO: 'on' });
    browser = await launchBrowser();
    ask = await signInAs(server.url, 'TEAM_LEADER');
  });
  afterAll(async () => {
    await browser.close();
    await server[Symbol.asyncDispose]();
  });

  const send = async (mutation: string, input: object, fields: string) => {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const { data, errors } = await ask(
      `mutation ($input: ${type}!) { sent: ${mutation}(input: $input) { ${fields} } }`,
      { input },
    );
    expect(errors).toBeUndefined();
    return data?.sent as Readonly<Record<string, { readonly id: string; readonly version: number }>>;
  };
  const aClient = async (
    reference: string,
    sex: string,
    start: string,
    more: object = {},
  ): Promise<string> => {
    const { client } = await send(
      'registerClient',
      { reference, sex, givenName: 'Mila', familyName: 'Verhoeven', birthDate: '2013-04-05', ...more },
      '... on ClientRegistered { client { id version } }',
    );
    const clientId = client?.id ?? '';
    await send(
      'registerTrajectory',
      { clientId, frameAtStart: 'VOLUNTARY', start },
      '... on TrajectoryRegistered { trajectory { id } }',
    );
    await send(
      'registerRespondent',
      {
        ...{ clientId, clientVersion: 1 },
        respondent: { kind: 'MOTHER', name: 'An Verhoeven', raises: sex === 'F' },
      },
      '... on ClientChanged { client { id version } }',
    );
    return clientId;
  };

  test.each<Screen>(['desktop', 'phone'])(
    'lays both side by side, chooses what is right, merges them and takes them apart again (%s)',
    async (screen) => {
      const [one, other] = [`E2E-${screen}-1`, `E2E-${screen}-2`];
      const oneId = await aClient(one, 'F', '2024-10-01');
      const otherId = await aClient(other, 'M', '2024-11-01');
      await using visitor = await Visitor.arrive(browser, server.url, screen);
      const { page } = visitor;
      const looks = async (name: string) => {
        await visitor.settle();
        if (PICTURES !== undefined)
          await page.screenshot({ path: `${PICTURES}/${screen}-${name}.png`, fullPage: true });
        expect(await visitor.barriers()).toEqual([]);
        expect(await visitor.sidewaysScroll()).toBe(0);
      };
      await visitor.enterAs('Karim Belhaj');
      await visitor.open(`/clienten/${oneId}`, `Cliënt ${one}`);

      await page.getByRole('link', { name: 'Staat deze cliënt dubbel?' }).click();
      const suspects = page.getByRole('region', { name: 'Cliënten die dezelfde kunnen zijn' });
      await suspects
        .getByText('dezelfde geboortedatum, een naam die erop lijkt', { exact: false })
        .first()
        .waitFor();
      await page.getByLabel('Cliëntnummer, naam of geboortedatum').fill(other);
      await page.getByRole('button', { name: 'Zoek', exact: true }).click();
      await page
        .getByRole('search')
        .locator('xpath=..')
        .getByRole('link', { name: `Vergelijk met ${other}` })
        .waitFor();
      await looks('doubles');
      await suspects.getByRole('link', { name: `Vergelijk met ${other}` }).click();

      await page.getByRole('heading', { name: 'Beide naast elkaar' }).waitFor();
      await page.getByText(/^Het lege traject .* valt weg\.$/).waitFor();
      await looks('compare');
      const merge = page.getByRole('button', { name: 'Voeg samen' });
      await merge.click();
      await page.getByText('Kies eerst bij elk verschil wat klopt.').waitFor();
      await page.getByText('Zeg waarom u dit doet.', { exact: false }).waitFor();
      await page.getByRole('radio', { name: `meisje (geslacht, ${one})` }).check();
      await page
        .getByRole('group', { name: 'moeder An Verhoeven staat bij beide', exact: false })
        .getByRole('radio', { name: `Zoals bij ${one}`, exact: false })
        .check();
      await page.getByLabel('Waarom zijn dit dezelfde cliënten?').fill('Twee keer aangemeld');
      await page.getByText('Kies eerst bij elk verschil wat klopt.').waitFor({ state: 'detached' });
      await looks('chosen');

      // A colleague changes one of the two meanwhile.
      await send(
        'changeClient',
        { clientId: otherId, clientVersion: 2, familyKey: `G-${screen}` },
        '... on ClientChanged { client { id version } }',
      );
      await merge.click();
      await page.getByText('Iemand anders veranderde intussen een van beide.', { exact: false }).waitFor();
      await page.getByRole('row', { name: 'gezinssleutel' }).getByText(`G-${screen}`).first().waitFor();
      expect(await page.getByLabel('Waarom zijn dit dezelfde cliënten?').inputValue()).toBe(
        'Twee keer aangemeld',
      );
      await merge.click();
      await page.getByText(`Cliënt ${other} is samengevoegd met ${one}.`).waitFor();
      await looks('merged');

      await page.getByRole('link', { name: `Naar cliënt ${one}` }).click();
      await page.getByText(`Samengevoegd met cliënt ${other} op`, { exact: false }).waitFor();
      await looks('client');
      await visitor.open(`/clienten/${otherId}`, `Cliënt ${one}`);
      await page.getByText('Het nummer dat u volgde, is van een cliënt', { exact: false }).waitFor();

      await page.getByRole('link', { name: 'Maak het ongedaan' }).click();
      await page.getByRole('heading', { name: `Maak ${other} weer een eigen cliënt` }).waitFor();
      await page.getByLabel('Waarom zijn het toch twee cliënten?').fill('Het is haar broer');
      await looks('split');
      await page.getByRole('button', { name: 'Maak er twee cliënten van' }).click();
      await page.getByText(`Cliënt ${other} is weer een eigen cliënt.`).waitFor();
      await page.getByRole('link', { name: `Naar cliënt ${other}` }).click();
      await visitor.heading(`Cliënt ${other}`).waitFor();
      await page
        .getByRole('region', { name: 'Wat er veranderde' })
        .getByText('weer los van', { exact: false })
        .waitFor();
      await looks('apart');
      expect(visitor.faults).toEqual([]);
    },
  );

  test.each<Screen>(['desktop', 'phone'])(
    'is warned while a client is registered, says that two are not the same, and takes it back (%s)',
    async (screen) => {
      const [one, other] = [`TWO-${screen}-1`, `TWO-${screen}-2`];
      const oneId = await aClient(one, 'F', '2024-10-01', { familyName: `Tweeling ${screen}` });
      await using visitor = await Visitor.arrive(browser, server.url, screen);
      const { page } = visitor;
      const looks = async (name: string) => {
        await visitor.settle();
        if (PICTURES !== undefined)
          await page.screenshot({ path: `${PICTURES}/${screen}-${name}.png`, fullPage: true });
        expect(await visitor.barriers()).toEqual([]);
        expect(await visitor.sidewaysScroll()).toBe(0);
      };
      await visitor.enterAs('Karim Belhaj');
      await visitor.open('/clienten/nieuw', 'Nieuwe cliënt');
      await page.getByLabel('Cliëntnummer').fill(other);
      await page.getByLabel('Voornaam').fill('Mila');
      await page.getByLabel('Achternaam').fill(`Tweeling ${screen}`);
      await page.getByLabel('Geboortedatum').fill('5-4-2013');
      await page.getByText('Is deze cliënt er al?').waitFor();
      const known = page.getByRole('link', { name: `Naar cliënt ${one}` });
      expect(await known.getAttribute('href')).toBe(`/clienten/${oneId}`);
      await looks('alike');

      await aClient(other, 'F', '2024-11-01', { familyName: `Tweeling ${screen}` });
      await visitor.open(`/clienten/${oneId}/dubbel`, `Cliënt ${one}`);
      await page.getByRole('link', { name: `Vergelijk met ${other}` }).click();
      const say = page.getByRole('button', { name: 'Leg vast dat het er twee zijn' });
      await say.click();
      await page.getByText('Zeg waarom u dit doet.', { exact: false }).waitFor();
      await page.getByLabel('Waarom zijn het er twee?').fill('Nichten met dezelfde naam');
      await looks('two');
      await say.click();
      await page.getByText(`Vastgelegd: ${one} en ${other} zijn twee verschillende cliënten.`).waitFor();

      await page.getByRole('link', { name: 'Staat deze cliënt dubbel?' }).click();
      await page.getByText(`Cliënt ${other} is een ander.`, { exact: false }).waitFor();
      await page.getByText('Er is niemand die duidelijk op deze cliënt lijkt.', { exact: false }).waitFor();
      await page.getByRole('button', { name: `Neem dit terug voor ${other}` }).click();
      await page.getByLabel('Waarom kunnen ze toch dezelfde zijn?').fill('Verkeerd gekeken');
      await looks('take-back');
      await page.getByRole('button', { name: 'Neem het terug', exact: true }).click();
      await page.getByText(`Teruggenomen. Cliënt ${other}`, { exact: false }).waitFor();
      await page.getByRole('link', { name: `Vergelijk met ${other}` }).waitFor();
      await looks('taken-back');

      await visitor.open(`/clienten/${oneId}`, `Cliënt ${one}`);
      await page
        .getByRole('region', { name: 'Wat er veranderde' })
        .getByText('niet dezelfde als', { exact: false })
        .first()
        .waitFor();
      expect(visitor.faults).toEqual([]);
    },
  );

  test.each<Screen>(['desktop', 'phone'])(
    'sees what two trajectories at the same time become, agrees, and takes it apart again (%s)',
    async (screen) => {
      const [one, other] = [`JOIN-${screen}-1`, `JOIN-${screen}-2`];
      const name = { familyName: `Samen ${screen}` };
      const [oneId, otherId] = [
        await aClient(one, 'F', '2026-02-01', name),
        await aClient(other, 'F', '2026-01-05', name),
      ];
      for (const [clientId, start] of [
        [oneId, '2026-03-01'],
        [otherId, '2026-01-10'],
      ] as const) {
        const { data } = await ask(
          `query ($id: ID!) { client(id: $id) { trajectories { id version keeper { id } } } }`,
          { id: clientId },
        );
        const [trajectory] = (
          data as {
            client: { trajectories: { id: string; version: number; keeper: { id: string } }[] };
          }
        ).client.trajectories;
        await send(
          'registerCareEpisode',
          {
            ...{ trajectoryId: trajectory?.id, trajectoryVersion: trajectory?.version, start },
            ...{ providerId: trajectory?.keeper.id, form: 'AMBULATORY_HOME', provision: 'INDIVIDUAL' },
          },
          '... on CareEpisodeRegistered { careEpisode { id } }',
        );
      }
      await using visitor = await Visitor.arrive(browser, server.url, screen);
      const { page } = visitor;
      const looks = async (picture: string) => {
        await visitor.settle();
        if (PICTURES !== undefined)
          await page.screenshot({ path: `${PICTURES}/${screen}-${picture}.png`, fullPage: true });
        expect(await visitor.barriers()).toEqual([]);
        expect(await visitor.sidewaysScroll()).toBe(0);
      };
      await visitor.enterAs('Karim Belhaj');
      await visitor.open(`/clienten/${oneId}/dubbel/${otherId}`, `Cliënt ${one}`);
      const panel = page.getByRole('region', { name: 'Twee trajecten tegelijk worden er één' });
      await panel.getByText('5 jan 2026 – loopt').first().waitFor();
      await page
        .getByRole('group', { name: 'moeder An Verhoeven', exact: false })
        .waitFor({ state: 'detached' });
      await page.getByLabel('Waarom zijn dit dezelfde cliënten?').fill('Twee keer aangemeld');
      await page.getByRole('button', { name: 'Voeg samen' }).click();
      await panel.getByText('Kijk wat het traject wordt, en zeg of dat mag.').waitFor();
      await looks('join');
      await panel.getByRole('checkbox', { name: 'Dit mag één traject worden' }).check();
      await page.getByRole('button', { name: 'Voeg samen' }).click();
      await page.getByText(`Cliënt ${other} is samengevoegd met ${one}.`).waitFor();

      await visitor.open(`/clienten/${oneId}`, `Cliënt ${one}`);
      await page.getByRole('link', { name: '5 jan 2026 – loopt', exact: false }).first().waitFor();
      await looks('joined');
      await page.getByRole('link', { name: 'Maak het ongedaan' }).click();
      await page.getByLabel('Waarom zijn het toch twee cliënten?').fill('Het is haar zus');
      await looks('part');
      await page.getByRole('button', { name: 'Maak er twee cliënten van' }).click();
      await page.getByText(`Cliënt ${other} is weer een eigen cliënt.`).waitFor();
      await page.getByRole('link', { name: `Naar cliënt ${one}` }).click();
      await page.getByRole('link', { name: '1 feb 2026 – loopt', exact: false }).first().waitFor();
      expect(visitor.faults).toEqual([]);
    },
  );
});
