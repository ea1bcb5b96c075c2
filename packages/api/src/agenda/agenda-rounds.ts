import type { App } from '../app.js';
import { describeFailure } from '../platform/logging/describe-failure.js';
import { createAgendas } from './agendas.js';
import { agendaActor, createDutyKeeper } from './duty-keeper.js';

const EVERY_MS = 15 * 60 * 1000;

/**
 * Works out every agenda that is not of today, so that lists are ready in the morning and reminders are made
 * when nobody looks. Two servers may do it at the same time.
 */
export async function goRound(app: App): Promise<void> {
  const { database, repositories, instruments, plans, clock } = app;
  const { agenda, goalScores: goals, trajectories, organisations } = repositories;
  const agendas = createAgendas({ trajectories, agenda, goals, instruments, plans, clock });
  const { write } = database;
  const keeper = createDutyKeeper({ write, agenda, agendas, plans, instruments, clock });
  for (const { id } of await organisations.list()) await keeper.refresh(agendaActor(id));
}

/** Goes round now and every quarter of an hour. @returns Stops it, when the round that runs has ended. */
export function startAgendaRounds(app: App): () => Promise<void> {
  let running = Promise.resolve();
  const round = (): void => {
    running = running
      .then(() => goRound(app))
      .catch((error: unknown) =>
        app.logger.error({ failure: describeFailure(error) }, 'agenda round failed'),
      );
  };
  round();
  const timer = setInterval(round, EVERY_MS);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await running;
  };
}
