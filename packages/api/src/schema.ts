import { HistoryActResolver, HistoryResolver, VoidedPartResolver } from './corrections/history.resolver.js';
import { COMMAND_NAMES } from './audit/with-failure-log.js';
import { addRequestKeys } from './add-request-keys.js';
import type { GraphQLSchema } from 'graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { AgendaResolver, DutyResolver, WorkConnectionResolver } from './agenda/agenda.resolver.js';
import { PartCorrectionResolver } from './corrections/part-correction.resolver.js';
import { GoalResolver, OverallGoalScoreResolver } from './goals/goal.resolver.js';
import { NatureResolver } from './nature/nature.resolver.js';
import { DeliveryRecordResolver, TrajectoryDeliveryResolver } from './agreements/delivery-record.resolver.js';
import { AgreementResolver, CarePlanResolver, DecisionResolver } from './agreements/agreement.resolver.js';
import { ClientChangeResolver, ClientLifeResolver } from './clients/client-life.resolver.js';
import { ListResolver } from './lists/list.resolver.js';
import { FormerNumberResolver, MergeResolver } from './merge/merge.resolver.js';
import { NotDoubleClientResolver, NotDoubleResolver } from './merge/not-double.resolver.js';
import { ImportResolver } from './exchange/import.resolver.js';
import { FirstLoadResolver } from './exchange/load/load.resolver.js';
import { PersonResolver, ViewerResolver } from './identity/viewer.resolver.js';
import { FigureResolver } from './indicators/indicator.resolver.js';
import { InstrumentResolver } from './instruments/instrument.resolver.js';
import { PluginResolver } from './instruments/plugin.resolver.js';
import { DraftResolver } from './measurement/drafts/draft.resolver.js';
import { EffectScaleResolver } from './measurement/effect-scale.resolver.js';
import { InformantFormResolver } from './measurement/informant-form.resolver.js';
import {
  EarlierMeasurementResolver,
  MeasurementVersionsResolver,
} from './measurement/earlier-measurement.resolver.js';
import { MeasurementResolver } from './measurement/measurement.resolver.js';
import { TrajectoryMeasurementsResolver } from './measurement/trajectory-measurements.resolver.js';
import { TrialResolver } from './measurement/trial/trial.resolver.js';
import { OrganisationResolver } from './organisation/organisation.resolver.js';
import {
  CareEpisodeResolver,
  MeasureEventResolver,
  MeasureResolver,
  SubTrajectoryResolver,
} from './registration/care.resolver.js';
import { CheckResolver } from './registration/check.resolver.js';
import { ClientConnectionResolver, ClientResolver } from './registration/client.resolver.js';
import { RegistrationResolver } from './registration/registration.resolver.js';
import { TrajectoryConnectionResolver, TrajectoryResolver } from './registration/trajectory.resolver.js';
import { CodeListResolver } from './vocabulary/code-list.resolver.js';

/** The schema of all resolvers. Inputs are checked by GraphQL itself and by the use cases. */
export function createSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: [
      ViewerResolver,
      PersonResolver,
      OrganisationResolver,
      ClientResolver,
      ClientConnectionResolver,
      ClientLifeResolver,
      ClientChangeResolver,
      ListResolver,
      MergeResolver,
      NotDoubleClientResolver,
      NotDoubleResolver,
      FormerNumberResolver,
      TrajectoryResolver,
      TrajectoryConnectionResolver,
      CareEpisodeResolver,
      MeasureResolver,
      MeasureEventResolver,
      SubTrajectoryResolver,
      AgreementResolver,
      TrajectoryDeliveryResolver,
      DeliveryRecordResolver,
      NatureResolver,
      HistoryResolver,
      HistoryActResolver,
      VoidedPartResolver,
      DecisionResolver,
      CarePlanResolver,
      TrajectoryMeasurementsResolver,
      MeasurementResolver,
      MeasurementVersionsResolver,
      EarlierMeasurementResolver,
      DraftResolver,
      EffectScaleResolver,
      InformantFormResolver,
      GoalResolver,
      OverallGoalScoreResolver,
      PartCorrectionResolver,
      AgendaResolver,
      DutyResolver,
      WorkConnectionResolver,
      TrialResolver,
      InstrumentResolver,
      PluginResolver,
      FigureResolver,
      CodeListResolver,
      FirstLoadResolver,
      ImportResolver,
      RegistrationResolver,
      CheckResolver,
    ],
    validate: false,
  });
  addRequestKeys(schema, COMMAND_NAMES);
  describe(
    schema.getQueryType(),
    'Everything that can be asked. Sign in first; `viewer` tells what you may.',
  );
  describe(
    schema.getMutationType(),
    'Everything that can be changed. Outcomes that users meet daily are types.',
  );
  return schema;
}

function describe(
  type: { description?: string | null | undefined } | null | undefined,
  description: string,
): void {
  if (type) type.description = description;
}

/** As it is committed in schema.graphql: sorted, so that a change of order is no change. */
export function printSortedSchema(schema: GraphQLSchema): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}
