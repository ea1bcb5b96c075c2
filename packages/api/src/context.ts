import type { Actor } from '@trefzeker/shared';
import type { ReadRecorder } from './audit/read-recorder.js';
import type { ImportService } from './exchange/import-service.js';
import type { LoadService } from './exchange/load/load-service.js';
import type { DemoSignIn, Session } from './identity/demo-sign-in.js';
import type { Catalogue } from './instruments/catalogue.js';
import type { PluginWatch } from './instruments/plugin-watch.js';
import type { ReloadPlugins } from './instruments/reload-plugins.js';
import type { Loaders } from './loaders.js';
import type { Directory } from './organisation/directory.js';
import type { Cursors } from './platform/graphql/cursors.js';
import type { Queries } from './queries.js';
import type { Commands } from './use-cases.js';

/** What resolvers get. They translate; everything that decides or loads is in here. */
export interface Context {
  /** Who asks. @throws DomainError NOT_SIGNED_IN when nobody is signed in. */
  readonly actor: Actor;
  /** Who asked, as the request came in; null when nobody was signed in. The whole request is theirs. */
  readonly asker: Actor | null;
  readonly session: Session;
  readonly demoSignIn: DemoSignIn;
  readonly directory: Directory;
  /** Made for this request from its actor. @throws DomainError NOT_SIGNED_IN when nobody is signed in. */
  readonly loaders: Loaders;
  /** Read use cases. */
  readonly queries: Queries;
  readonly commands: Commands;
  readonly imports: ImportService;
  readonly loads: LoadService;
  /** Definitions that results name. */
  readonly catalogue: Catalogue;
  /** How the scorers of plug-ins do. */
  readonly watch: PluginWatch;
  readonly reloadPlugins: ReloadPlugins;
  readonly cursors: Cursors;
  readonly reads: ReadRecorder;
}
