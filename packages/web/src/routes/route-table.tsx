import type { RouteObject } from 'react-router';
import { StartPage } from '../features/start/start-page.js';
import { BrokenPage, NotFoundPage } from './not-found-page.js';
import { Shell } from './shell.js';
import { SignedIn } from './signed-in.js';

/** The addresses of the site. All but the start are loaded when they are first opened. */
export const routeTable: RouteObject[] = [
  {
    element: <Shell />,
    errorElement: <BrokenPage />,
    // Shown for the moment in which the code of the first page is on its way.
    hydrateFallbackElement: <></>,
    children: [
      { index: true, element: <StartPage /> },
      {
        element: <SignedIn />,
        errorElement: <BrokenPage />,
        children: [
          {
            path: 'werk',
            lazy: async () => ({
              Component: (await import('../features/work/work-page.js')).WorkPage,
            }),
          },
          {
            path: 'trajecten',
            lazy: async () => ({
              Component: (await import('../features/trajectories/trajectories-page.js')).TrajectoriesPage,
            }),
          },
          {
            path: 'trajecten/:id',
            lazy: async () => ({
              Component: (await import('../features/trajectory/trajectory-page.js')).TrajectoryPage,
            }),
          },
          {
            path: 'trajecten/:id/meting',
            lazy: async () => ({
              Component: (await import('../features/measurement-form/measurement-page.js')).MeasurementPage,
            }),
          },
          {
            path: 'clienten/nieuw',
            lazy: async () => ({
              Component: (await import('../features/registration/new-client-page.js')).NewClientPage,
            }),
          },
          {
            path: 'clienten/:id',
            lazy: async () => ({
              Component: (await import('../features/clients/client-page.js')).ClientPage,
            }),
          },
          {
            path: 'clienten/:id/veranderen',
            lazy: async () => ({
              Component: (await import('../features/clients/client-page.js')).ChangeClientPage,
            }),
          },
          {
            path: 'clienten/:id/betrokkene',
            lazy: async () => ({
              Component: (await import('../features/clients/client-page.js')).RespondentPage,
            }),
          },
          {
            path: 'clienten/:id/betrokkene/:respondent',
            lazy: async () => ({
              Component: (await import('../features/clients/client-page.js')).RespondentPage,
            }),
          },
          {
            path: 'clienten/:id/verhuizing',
            lazy: async () => ({
              Component: (await import('../features/clients/client-page.js')).MovePage,
            }),
          },
          {
            path: 'clienten/:id/doel',
            lazy: async () => ({
              Component: (await import('../features/clients/client-page.js')).CareAimPage,
            }),
          },
          {
            path: 'clienten/:id/elders',
            lazy: async () => ({
              Component: (await import('../features/clients/client-page.js')).UseElsewherePage,
            }),
          },
          {
            path: 'clienten/:id/dubbel',
            lazy: async () => ({
              Component: (await import('../features/clients/client-page.js')).DoublesPage,
            }),
          },
          {
            path: 'clienten/:id/dubbel/:other',
            lazy: async () => ({
              Component: (await import('../features/clients/client-page.js')).ComparePage,
            }),
          },
          {
            path: 'clienten/:id/splitsen/:merge',
            lazy: async () => ({
              Component: (await import('../features/clients/client-page.js')).SplitPage,
            }),
          },
          {
            path: 'clienten/:id/bsn',
            lazy: async () => ({
              Component: (await import('../features/clients/client-page.js')).BsnPage,
            }),
          },
          {
            path: 'trajecten/:id/doelen',
            lazy: async () => ({
              Component: (await import('../features/goals/goals-page.js')).SetGoalsPage,
            }),
          },
          {
            path: 'trajecten/:id/doelen/aanleveren',
            lazy: async () => ({
              Component: (await import('../features/goals/goals-page.js')).ChooseDeliveredPage,
            }),
          },
          {
            path: 'trajecten/:id/doelen/samen/:care/score',
            lazy: async () => ({
              Component: (await import('../features/goals/goals-page.js')).ScoreAllGoalsPage,
            }),
          },
          {
            path: 'trajecten/:id/doelen/samen/:care/score/:score',
            lazy: async () => ({
              Component: (await import('../features/goals/goals-page.js')).VoidOverallScorePage,
            }),
          },
          {
            path: 'trajecten/:id/doelen/samen/:care/score/:score/verbeteren',
            lazy: async () => ({
              Component: (await import('../features/goals/goals-page.js')).CorrectOverallScorePage,
            }),
          },
          {
            path: 'trajecten/:id/doelen/:goal/verbeteren',
            lazy: async () => ({
              Component: (await import('../features/goals/goals-page.js')).CorrectGoalPage,
            }),
          },
          {
            path: 'trajecten/:id/doelen/:goal/score/:score/verbeteren',
            lazy: async () => ({
              Component: (await import('../features/goals/goals-page.js')).CorrectScorePage,
            }),
          },
          {
            path: 'trajecten/:id/doelen/:goal/score',
            lazy: async () => ({
              Component: (await import('../features/goals/goals-page.js')).ScoreGoalPage,
            }),
          },
          {
            path: 'trajecten/:id/doelen/:goal/score/:score',
            lazy: async () => ({
              Component: (await import('../features/goals/goals-page.js')).VoidScorePage,
            }),
          },
          {
            path: 'trajecten/:id/doelen/:goal/vervangen',
            lazy: async () => ({
              Component: (await import('../features/goals/goals-page.js')).ReplaceGoalPage,
            }),
          },
          {
            path: 'trajecten/:id/hulp',
            lazy: async () => ({
              Component: (await import('../features/registration/registration-page.js')).CarePage,
            }),
          },
          {
            path: 'trajecten/:id/hulp/:part/einde',
            lazy: async () => ({
              Component: (await import('../features/registration/registration-page.js')).EndCarePage,
            }),
          },
          {
            path: 'trajecten/:id/maatregel',
            lazy: async () => ({
              Component: (await import('../features/registration/registration-page.js')).MeasurePage,
            }),
          },
          {
            path: 'trajecten/:id/maatregel/:part/einde',
            lazy: async () => ({
              Component: (await import('../features/registration/registration-page.js')).EndMeasurePage,
            }),
          },
          {
            path: 'trajecten/:id/maatregel/:part/verloop',
            lazy: async () => ({
              Component: (await import('../features/registration/registration-page.js')).MeasureEventPage,
            }),
          },
          {
            path: 'trajecten/:id/besluit',
            lazy: async () => ({
              Component: (await import('../features/agreements/agreement-pages.js')).DecisionPage,
            }),
          },
          {
            path: 'trajecten/:id/hulpplan',
            lazy: async () => ({
              Component: (await import('../features/agreements/agreement-pages.js')).CarePlanPage,
            }),
          },
          {
            path: 'trajecten/:id/maatregelplan',
            lazy: async () => ({
              Component: (await import('../features/agreements/agreement-pages.js')).MeasurePlanPage,
            }),
          },
          {
            path: 'trajecten/:id/besluit/:part/verbeteren',
            lazy: async () => ({
              Component: (await import('../features/agreements/agreement-pages.js')).CorrectDecisionPage,
            }),
          },
          {
            path: 'trajecten/:id/hulpplan/:part/verbeteren',
            lazy: async () => ({
              Component: (await import('../features/agreements/agreement-pages.js')).CorrectCarePlanPage,
            }),
          },
          {
            path: 'trajecten/:id/maatregelplan/:part/verbeteren',
            lazy: async () => ({
              Component: (await import('../features/agreements/agreement-pages.js')).CorrectMeasurePlanPage,
            }),
          },
          {
            path: 'trajecten/:id/meting/:measurement',
            lazy: async () => ({
              Component: (await import('../features/measurement/measurement-view-page.js'))
                .MeasurementViewPage,
            }),
          },
          {
            path: 'trajecten/:id/meting/:measurement/verbeteren',
            lazy: async () => ({
              Component: (await import('../features/measurement/correct-measurement-page.js'))
                .CorrectMeasurementPage,
            }),
          },
          {
            path: 'trajecten/:id/problemen',
            lazy: async () => ({
              Component: (await import('../features/nature/nature-form.js')).NaturePage,
            }),
          },
          {
            path: 'trajecten/:id/sluiten',
            lazy: async () => ({
              Component: (await import('../features/registration/registration-page.js')).ClosePage,
            }),
          },
          {
            path: 'trajecten/:id/hulp/:part/verbeteren',
            lazy: async () => ({
              Component: (await import('../features/corrections/correction-pages.js')).CorrectCarePage,
            }),
          },
          {
            path: 'trajecten/:id/maatregel/:part/verbeteren',
            lazy: async () => ({
              Component: (await import('../features/corrections/correction-pages.js')).CorrectMeasurePage,
            }),
          },
          {
            path: 'trajecten/:id/verbeteren',
            lazy: async () => ({
              Component: (await import('../features/corrections/correction-pages.js')).CorrectTrajectoryPage,
            }),
          },
          {
            path: 'trajecten/:id/heropenen',
            lazy: async () => ({
              Component: (await import('../features/corrections/correction-pages.js')).ReopenPage,
            }),
          },
          {
            path: 'trajecten/:id/ongeldig',
            lazy: async () => ({
              Component: (await import('../features/corrections/correction-pages.js')).VoidListPage,
            }),
          },
          {
            path: 'trajecten/:id/ongeldig/:kind/:part',
            lazy: async () => ({
              Component: (await import('../features/corrections/correction-pages.js')).VoidPage,
            }),
          },
          {
            path: 'trajecten/:id/terughalen/:kind/:part',
            lazy: async () => ({
              Component: (await import('../features/corrections/correction-pages.js')).RestorePage,
            }),
          },
          {
            path: 'trajecten/:id/geschiedenis',
            lazy: async () => ({
              Component: (await import('../features/corrections/history-page.js')).HistoryPage,
            }),
          },
          {
            path: 'trajecten/:id/effect',
            lazy: async () => ({
              Component: (await import('../features/effect-report/effect-page.js')).EffectPage,
            }),
          },
          {
            path: 'indicatoren',
            lazy: async () => ({
              Component: (await import('../features/indicators/indicators-page.js')).IndicatorsPage,
            }),
          },
          {
            path: 'import/eerste-vulling',
            lazy: async () => ({
              Component: (await import('../features/first-load/first-load-page.js')).FirstLoadPage,
            }),
          },
          {
            path: 'import',
            lazy: async () => ({
              Component: (await import('../features/imports/import-page.js')).ImportPage,
            }),
          },
          {
            path: 'auteur',
            lazy: async () => ({
              Component: (await import('../features/author/author-page.js')).AuthorPage,
            }),
          },
          {
            path: 'instrumenten',
            lazy: async () => ({
              Component: (await import('../features/instruments/instruments-page.js')).InstrumentsPage,
            }),
          },
          {
            path: 'instrumenten/:key',
            lazy: async () => ({
              Component: (await import('../features/instruments/codebook-page.js')).CodebookPage,
            }),
          },
          {
            path: 'instrumenten/:key/proberen',
            lazy: async () => ({
              Component: (await import('../features/try-instrument/try-page.js')).TryPage,
            }),
          },
        ],
      },
      { path: '*', element: <NotFoundPage /> },
    ],
  },
];
