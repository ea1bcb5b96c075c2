import { randomUUID } from 'node:crypto';
import type { App } from '../app.js';
import { openApp } from '../app.js';
import { systemClock } from '../platform/clock.js';
import { readSettings } from '../platform/config/settings.js';
import { createLogger } from '../platform/logging/create-logger.js';

/** The app as the environment describes it, with the machine's clock and random ids. */
export async function openAppFromEnvironment(): Promise<App> {
  const settings = readSettings();
  return openApp({
    settings,
    logger: createLogger(settings.logLevel),
    clock: systemClock,
    newId: randomUUID,
  });
}
