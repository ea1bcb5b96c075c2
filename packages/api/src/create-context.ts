import type { Actor } from '@trefzeker/shared';
import { CODE_LISTS, smartHints } from '@trefzeker/shared';
import { createAgendaLoaders } from './agenda/agenda-loaders.js';
import { createAgendas } from './agenda/agendas.js';
import { createDutyKeeper } from './agenda/duty-keeper.js';
import { createWorkQueries } from './agenda/read-work.js';
import { createNatureLoaders } from './nature/nature-loaders.js';
import { createAgreementLoaders } from './agreements/agreement-loaders.js';
import type { App } from './app.js';
import type { ReadRecorder } from './audit/read-recorder.js';
import { createReadRecorder } from './audit/read-recorder.js';
import { createClientBsnQueries } from './clients/client-bsn.js';
import { createListQueries } from './lists/list-queries.js';
import { createMergeLoaders } from './merge/merge-loaders.js';
import { createMergeQueries } from './merge/read-merges.js';
import { createHistoryLoaders } from './corrections/history-loaders.js';
import { createRepeatUseLoaders } from './clients/repeat-use-loaders.js';
import { createClientLifeLoaders } from './clients/life-loaders.js';
import type { Context } from './context.js';
import { createLoadQueries } from './exchange/load/read-loads.js';
import { createImportQueries } from './exchange/read-imports.js';
import { actorOf } from './identity/actor-of.js';
import type { Session } from './identity/demo-sign-in.js';
import { notSignedIn } from './identity/rights.js';
import { createFigureQueries } from './indicators/read-figures.js';
import { createInstrumentQueries } from './instruments/read-instruments.js';
import { createGoalLoaders } from './goals/goal-loaders.js';
import type { LoadedParts } from './loaded-parts.js';
import type { Loaders } from './loaders.js';
import { createDraftLoaders } from './measurement/drafts/draft-loaders.js';
import { createMeasurementLoaders } from './measurement/measurement-loaders.js';
import { createTrialQueries } from './measurement/trial/score-trial.js';
import { createPersonLoaders } from './organisation/person-loaders.js';
import type { Queries } from './queries.js';
import { createRegistrationChecks } from './registration/check-registration.js';
import { createClientQueries } from './registration/read-clients.js';
import { createTrajectoryQueries } from './registration/read-trajectories.js';
import { createTrajectoryLoaders } from './registration/trajectory-loaders.js';

/** What one request works with: made when it comes in, gone when it is answered. */
export function createContext(app: App, session: Session, requestId: string): Context {
  return new RequestContext(app, session, createReadRecorder(app.repositories.accessLog, requestId));
}

/** A class, since Apollo copies the object: own getters would be read then, those of a class are not. */
class RequestContext implements Context {
  readonly demoSignIn: Context['demoSignIn'];
  readonly directory: Context['directory'];
  readonly commands: Context['commands'];
  readonly imports: Context['imports'];
  readonly loads: Context['loads'];
  readonly catalogue: Context['catalogue'];
  readonly cursors: Context['cursors'];
  readonly queries: Queries;
  readonly asker: Actor | null;
  readonly watch: Context['watch'];
  readonly reloadPlugins: Context['reloadPlugins'];
  /** What was loaded when the request came in: the whole request is answered with it. */
  private readonly loaded: LoadedParts;
  private readonly lazy: { loaders?: Loaders } = {};

  constructor(
    private readonly app: App,
    readonly session: Session,
    readonly reads: ReadRecorder,
  ) {
    this.asker = session.person === null ? null : actorOf(session.person);
    this.demoSignIn = app.demoSignIn;
    this.directory = app.directory;
    const { instruments, catalogue, plans, goalCodes, commands, downloadCodebook, plugins, warnings } = app;
    this.loaded = {
      ...{ instruments, catalogue, plans, goalCodes, commands },
      ...{ downloadCodebook, plugins, warnings },
    };
    this.commands = commands;
    this.imports = app.imports;
    this.loads = app.loads;
    this.catalogue = catalogue;
    this.watch = app.watch;
    this.reloadPlugins = app.reloadPlugins;
    this.cursors = app.cursors;
    this.queries = createQueries(app, this.loaded, reads);
  }

  get actor(): Actor {
    if (this.asker === null) throw notSignedIn();
    return this.asker;
  }

  get loaders(): Loaders {
    return (this.lazy.loaders ??= createLoaders(
      { app: this.app, loaded: this.loaded },
      this.actor,
      this.reads,
    ));
  }
}

function createQueries(app: App, loaded: LoadedParts, reads: ReadRecorder): Queries {
  const { database, repositories, indicatorSets, imports, loads, directory, clock } = app;
  const { instruments, plugins, plans, goalCodes } = loaded;
  const { agenda, agreements, goalScores: goals, history } = repositories;
  const { trajectories, clients, facts, organisations } = repositories;
  const agendas = createAgendas({ trajectories, agenda, goals, instruments, plans, clock });
  const { write } = database;
  const keeper = createDutyKeeper({ write, agenda, agendas, plans, instruments, clock });
  const forTrajectories = createTrajectoryQueries({ trajectories, reads });
  const forWork = createWorkQueries({ agenda, agendas, keeper, trajectories, reads });
  return {
    ...forTrajectories,
    ...createListQueries({ trajectories: forTrajectories, work: forWork, directory, reads, clock }),
    ...createClientQueries({ clients, reads }),
    ...createClientBsnQueries({ clients, bsns: repositories.bsns, reads }),
    ...createMergeQueries({
      read: database.read,
      clients,
      doubles: repositories.doubles,
      notDoubles: repositories.notDoubles,
      trajectories,
      agendas: { trajectories, agenda, goals, instruments, plans, clock },
      reads,
      clock,
    }),
    ...createInstrumentQueries(instruments, plugins),
    ...createTrialQueries({ instruments, clock }),
    ...createFigureQueries({ facts, sets: indicatorSets, instruments, reads }),
    ...createImportQueries(imports),
    ...createLoadQueries(loads),
    ...createRegistrationChecks({
      ...{ agreements, goals: repositories.goalScores, history, nature: repositories.nature },
      lives: repositories.lives,
      trajectories,
      organisations,
      clock,
      reads,
    }),
    ...forWork,
    listOrganisations: () => directory.list(),
    listCodeLists: () => CODE_LISTS,
    listIndicatorSets: () => indicatorSets,
    listGoalCodes: () => goalCodes,
    listGoalHints: (_, title) => smartHints(title),
    listMeasurementPlans: () => plans.map(({ plan }) => plan),
  };
}

function createLoaders(
  { app, loaded }: { readonly app: App; readonly loaded: LoadedParts },
  actor: Actor,
  reads: ReadRecorder,
): Loaders {
  const { repositories, clock } = app;
  const { instruments, catalogue, plans } = loaded;
  const { agenda, goalScores: goals, trajectories, measurements: stored, people } = repositories;
  const agendas = createAgendas({ trajectories, agenda, goals, instruments, plans, clock });
  const today = clock.today();
  const forTrajectories = createTrajectoryLoaders({ actor, reads, trajectories, today });
  const forLives = createClientLifeLoaders({
    ...{ actor, reads, lives: repositories.lives },
    trajectoriesOf: (client) => forTrajectories.trajectoriesOf(client),
    careEpisodes: (trajectory) => forTrajectories.careEpisodes(trajectory),
    frameOnDay: (trajectory, day) => forTrajectories.frameOnDay(trajectory, day),
  });
  return {
    ...forTrajectories,
    ...createMeasurementLoaders({
      actor,
      reads,
      stored,
      earlier: repositories.earlierMeasurements,
      catalogue,
      instruments,
      careEpisodes: (trajectory) => forTrajectories.careEpisodes(trajectory),
      measures: (trajectory) => forTrajectories.measures(trajectory),
    }),
    ...createGoalLoaders({
      ...{ actor, reads, goalScores: goals, today },
      goals: (trajectory) => forTrajectories.goals(trajectory),
      measurePeriods: (trajectory) => forTrajectories.measurePeriods(trajectory),
      careEpisodes: (trajectory) => forTrajectories.careEpisodes(trajectory),
      frameOnDay: (trajectory, day) => forTrajectories.frameOnDay(trajectory, day),
    }),
    ...forLives,
    ...createRepeatUseLoaders({
      answers: repositories.agenda,
      ...{ actor, reads, trajectories, uses: repositories.uses },
      trajectoriesOf: (client) => forTrajectories.trajectoriesOf(client),
      measures: (trajectory) => forTrajectories.measures(trajectory),
      life: (client) => forLives.life(client),
    }),
    ...createMergeLoaders({
      ...{ actor, reads, merges: repositories.merges, notDoubles: repositories.notDoubles },
    }),
    ...createNatureLoaders({ actor, reads, stored: repositories.nature }),
    ...createAgreementLoaders({
      ...{ actor, reads, stored: repositories.agreements },
      careEpisodes: (trajectory) => forTrajectories.careEpisodes(trajectory),
    }),
    ...createHistoryLoaders({ actor, reads, stored: repositories.history }),
    ...createAgendaLoaders({ actor, reads, agendas, stored: agenda }),
    ...createDraftLoaders({ actor, reads, stored: repositories.drafts }),
    ...createPersonLoaders(people),
  };
}
