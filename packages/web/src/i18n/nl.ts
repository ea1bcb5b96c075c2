import { agreements } from './nl/agreements.js';
import { author } from './nl/author.js';
import { clients } from './nl/clients.js';
import { common } from './nl/common.js';
import { corrections } from './nl/corrections.js';
import { effect } from './nl/effect.js';
import { form } from './nl/form.js';
import { goals } from './nl/goals.js';
import { firstLoad } from './nl/first-load.js';
import { imports } from './nl/imports.js';
import { indicators } from './nl/indicators.js';
import { instruments } from './nl/instruments.js';
import { labels } from './nl/labels.js';
import { lists } from './nl/lists.js';
import { measurement } from './nl/measurement.js';
import { merge } from './nl/merge.js';
import { nature } from './nl/nature.js';
import { registration } from './nl/registration.js';
import { timeline } from './nl/timeline.js';
import { trajectories } from './nl/trajectories.js';
import { trajectory } from './nl/trajectory.js';
import { work } from './nl/work.js';

export const nl = {
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

/** The Dutch texts are the measure: a language that lacks one of them does not compile. */
export type Texts = typeof nl;
