import type { Texts } from './nl.js';
import { agreements } from './en/agreements.js';
import { author } from './en/author.js';
import { clients } from './en/clients.js';
import { common } from './en/common.js';
import { corrections } from './en/corrections.js';
import { effect } from './en/effect.js';
import { form } from './en/form.js';
import { goals } from './en/goals.js';
import { firstLoad } from './en/first-load.js';
import { imports } from './en/imports.js';
import { indicators } from './en/indicators.js';
import { instruments } from './en/instruments.js';
import { labels } from './en/labels.js';
import { lists } from './en/lists.js';
import { measurement } from './en/measurement.js';
import { merge } from './en/merge.js';
import { nature } from './en/nature.js';
import { registration } from './en/registration.js';
import { timeline } from './en/timeline.js';
import { trajectories } from './en/trajectories.js';
import { trajectory } from './en/trajectory.js';
import { work } from './en/work.js';

export const en: Texts = {
  agreements,
  author,
  clients,
  common,
  corrections,
  labels,
  trajectories,
  trajectory,
  timeline,
  effect,
  form,
  goals,
  indicators,
  firstLoad,
  imports,
  instruments,
  lists,
  measurement,
  merge,
  nature,
  registration,
  work,
};
