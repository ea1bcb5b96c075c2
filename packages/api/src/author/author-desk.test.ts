import type { CheckedPlugin, PluginReport } from '@trefzeker/instruments/authoring';
import { describe, expect, test } from 'vitest';
import { aClock } from '../testing/index.js';
import { openAuthorDesk } from './author-desk.js';

/** A save without anything wrong. */
function aCheckedPlugin(version: string): CheckedPlugin {
  const definitions = [{ key: 'calm', edition: Number(version) }] as unknown as CheckedPlugin['definitions'];
  return {
    ...{ kind: 'checked', name: 'calm', version, integrity: '', definitions, findings: [] },
    ...{ examples: [], coverage: [], files: new Map(), made: new Map() },
  };
}

const UNREADABLE: PluginReport = { kind: 'unreadable', findings: [], made: new Map() };

/** A desk of which each read waits until the test says what is in the folder. */
function aDesk(isLoaded: (plugin: CheckedPlugin) => boolean = () => true) {
  const waiting: ((seen: PluginReport | Error) => void)[] = [];
  const opening = openAuthorDesk({
    folder: './calm',
    clock: aClock(),
    load: (plugin) => Promise.resolve(isLoaded(plugin)),
    reportOn: () =>
      new Promise((resolve, reject) => {
        waiting.push((seen) => (seen instanceof Error ? reject(seen) : resolve(seen)));
      }),
  });
  const answer = (seen: PluginReport | Error) => waiting.shift()?.(seen);
  return { opening, waiting, answer };
}

describe('the desk of an author', () => {
  test('reads once more for all saves that came while it read, and never two at once', async () => {
    const { opening, waiting, answer } = aDesk();
    answer(aCheckedPlugin('1'));
    const desk = await opening;

    const looks = [desk.look(), desk.look(), desk.look()];
    expect(waiting).toHaveLength(1);
    answer(aCheckedPlugin('2'));
    await expect.poll(() => waiting.length).toBe(1);
    answer(aCheckedPlugin('3'));
    await Promise.all(looks);

    expect(waiting).toHaveLength(0);
    expect(desk.report().plugin).toEqual({ name: 'calm', version: '3' });
  });

  test('tells when it reads and when it has read, to whoever still listens', async () => {
    const { opening, answer } = aDesk();
    answer(aCheckedPlugin('1'));
    const desk = await opening;
    const heard: string[] = [];
    const stop = desk.onChange((news) => heard.push(news));

    const first = desk.look();
    answer(aCheckedPlugin('2'));
    await first;
    stop();
    const second = desk.look();
    answer(aCheckedPlugin('3'));
    await second;

    expect(heard).toEqual(['reading', 'read']);
  });

  test('keeps what can be tried when a save cannot be read, and says that it is of an earlier one', async () => {
    const { opening, answer } = aDesk();
    answer(aCheckedPlugin('1'));
    const desk = await opening;
    expect(desk.report().isOfEarlierSave).toBe(false);

    const look = desk.look();
    answer(UNREADABLE);
    await look;

    expect(desk.report()).toMatchObject({
      plugin: null,
      instruments: [{ key: 'calm', edition: 1 }],
      isOfEarlierSave: true,
    });
  });

  test('keeps it as well when the server cannot take what was read', async () => {
    const { opening, answer } = aDesk(({ version }) => version !== '2');
    answer(aCheckedPlugin('1'));
    const desk = await opening;

    const look = desk.look();
    answer(aCheckedPlugin('2'));
    await look;

    expect(desk.report()).toMatchObject({ instruments: [{ edition: 1 }], isOfEarlierSave: true });
  });

  test('has nothing to try before the first save that can be read', async () => {
    const { opening, answer } = aDesk();
    answer(UNREADABLE);

    expect((await opening).report()).toMatchObject({ instruments: [], isOfEarlierSave: false });
  });

  test('goes on after a read that failed, and tells the author what to do', async () => {
    const { opening, answer } = aDesk();
    answer(aCheckedPlugin('1'));
    const desk = await opening;

    const look = desk.look();
    answer(new Error('EACCES: permission denied'));
    await look;

    expect(desk.report()).toMatchObject({
      isOfEarlierSave: true,
      findings: [{ code: 'folder-unreadable', message: { nl: expect.stringContaining('EACCES') as string } }],
    });
  });

  test('reads no more once it is closed', async () => {
    const { opening, waiting, answer } = aDesk();
    answer(aCheckedPlugin('1'));
    const desk = await opening;

    const look = desk.look();
    void desk.look();
    const closing = desk.close();
    answer(aCheckedPlugin('2'));
    await Promise.all([look, closing]);

    expect(waiting).toHaveLength(0);
  });
});
