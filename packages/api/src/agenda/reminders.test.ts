import { civilDate } from '@trefzeker/shared';
import { expect, test } from 'vitest';
import { actorOf } from '../identity/actor-of.js';
import { sql } from '../platform/database/sql.js';
import type { TestApp } from '../testing/index.js';
import { onEachDatabase, PEOPLE, PROVIDER, registerTrajectory, startTestApp } from '../testing/index.js';
import { goRound } from './agenda-rounds.js';

interface ReminderRow {
  readonly key: string;
  readonly stage: string;
  readonly text: string;
}

const remindersOf = ({ app }: TestApp) =>
  app.database.read.query<ReminderRow>(
    sql`SELECT key, stage, text FROM reminder WHERE key LIKE ${'%problems-at-start%'} ORDER BY stage`,
  );

async function withCare({ app }: TestApp, start: string): Promise<void> {
  const { id: trajectoryId } = await registerTrajectory(app);
  const keeper = actorOf(PEOPLE.professional);
  await app.commands.registerCareEpisode(keeper, {
    trajectoryId,
    trajectoryVersion: 1,
    providerId: PROVIDER,
    form: 'DAY_CARE',
    provision: 'INDIVIDUAL',
    start: civilDate(start),
    agreedEnd: null,
    end: null,
    endReason: null,
  });
}

onEachDatabase('reminders', (databases) => {
  test('lie in the outbox once for each stage, whoever goes round how often, and name no client', async () => {
    await using app = await startTestApp({ databaseUrl: await databases.newUrl() });
    await withCare(app, '2026-02-25');

    await goRound(app.app);
    await Promise.all([goRound(app.app), goRound(app.app)]);
    const atFirst = await remindersOf(app);
    app.passSeconds(12 * 86_400);
    await goRound(app.app);
    await goRound(app.app);
    const later = await remindersOf(app);

    expect(atFirst.map(({ stage }) => stage)).toEqual(['open']);
    expect(later.map(({ stage }) => stage)).toEqual(['due-soon', 'open']);
    expect(later.map(({ text }) => JSON.parse(text) as { nl: string })[0]?.nl).toBe(
      'Nog te doen: Vragenlijst over problemen, bij de start. Dit kan tot en met 18 maart 2026.',
    );
    expect(JSON.stringify(later)).not.toMatch(/Jansen|Sam|R-1/);
  });
});
