import type { Logger } from 'pino';
import { destination, pino } from 'pino';
import type { LogLevel } from '../config/settings.js';

const STANDARD_ERROR = 2;

/** Lines of JSON on standard error. Nothing personal goes in: ids, codes, routes and times only. */
export function createLogger(level: LogLevel): Logger {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination(STANDARD_ERROR));
}
