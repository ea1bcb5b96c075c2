import type { Actor } from '@trefzeker/shared';
import { CODE_LISTS } from '@trefzeker/shared';
import type { App } from './app.js';
import type { ReadRecorder } from './audit/read-recorder.js';
import { createReadRecorder } from './audit/read-recorder.js';
import type { Context } from './context.js';
import { createImportQueries } from './exchange/read-imports.js';
import { actorOf } from './identity/actor-of.js';
import type { Session } from './identity/demo-sign-in.js';
import { notSignedIn } from './identity/rights.js';
import { createFigureQueries } from './indicators/read-figures.js';
import { createInstrumentQueries } from './instruments/read-instruments.js';
import type { Loaders } from './loaders.js';
import { createMeasurementLoaders } from './measurement/measurement-loaders.js';
import { createPersonLoaders } from './organisation/person-loaders.js';
import type { Queries } from './queries.js';
import { createClientQueries } from './registration/read-clients.js';
import { createTrajectoryQueries } from './registration/read-trajectories.js';
import { createTrajectoryLoaders } from './registration/trajectory-loaders.js';

/** What one request works with: made when it comes in, gone when it is answered. */
export function createContext(app: App, session: Session, requestId: string): Context {
  const { demoSignIn, directory, commands, imports, catalogue, cursors } = app;
  const reads = createReadRecorder(app.repositories.accessLog, requestId);
  let loaders: Loaders | undefined;
  const context = {
    get actor() {
      if (session.person === null) throw notSignedIn();
      return actorOf(session.person);
    },
    get loaders(): Loaders {
      return (loaders ??= createLoaders(app, context.actor, reads));
    },
    ...{ session, reads, demoSignIn, directory, commands, imports, catalogue, cursors },
    queries: createQueries(app, reads),
  };
  return context;
}

function createQueries(app: App, reads: ReadRecorder): Queries {
  const { repositories, instruments, indicatorSets, imports, directory } = app;
  const { trajectories, clients, facts } = repositories;
  return {
    ...createTrajectoryQueries({ trajectories, reads }),
    ...createClientQueries({ clients, reads }),
    ...createInstrumentQueries(instruments),
    ...createFigureQueries({ facts, sets: indicatorSets, instruments, reads }),
    ...createImportQueries(imports),
    listOrganisations: () => directory.list(),
    listCodeLists: () => CODE_LISTS,
    listIndicatorSets: () => indicatorSets,
  };
}

function createLoaders(app: App, actor: Actor, reads: ReadRecorder): Loaders {
  const { repositories, instruments, catalogue, clock } = app;
  const { trajectories, measurements: stored, people } = repositories;
  const forTrajectories = createTrajectoryLoaders({ actor, reads, trajectories, today: clock.today() });
  const { careEpisodes } = forTrajectories;
  return {
    ...forTrajectories,
    ...createMeasurementLoaders({ actor, reads, stored, catalogue, instruments, careEpisodes }),
    ...createPersonLoaders(people),
  };
}
