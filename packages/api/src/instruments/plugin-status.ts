import type { LoadedPlugin, PluginState, ScorerFailure } from '@trefzeker/instruments';

/** `removed`: no longer in the configuration; what it measured keeps being explained. */
export type PluginStateCode = PluginState['kind'] | 'removed';

/** One plug-in as its operator sees it. */
export interface PluginStatus extends Pick<
  LoadedPlugin,
  'source' | 'packageVersion' | 'integrity' | 'editions'
> {
  readonly state: LoadedPlugin['state'] | { readonly kind: 'removed' };
  /** When it came into this state, in this version and for this reason. */
  readonly since: Date;
}

/** How often the own scorer of a plug-in gave nothing usable since the server started. */
export interface PluginHealth {
  readonly failures: number;
  readonly last: { readonly code: ScorerFailure; readonly at: Date } | null;
}
