/* eslint-disable */
import * as types from './graphql.js';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  fragment EffectReport on EffectReport {\n    instrument {\n      key\n      edition\n      label {\n        nl\n        en\n      }\n    }\n    informant\n    metric\n    bands {\n      key\n      label {\n        nl\n        en\n      }\n      from\n      upTo\n    }\n    policy {\n      key\n      version\n      label {\n        nl\n        en\n      }\n      criterion\n    }\n    measurements {\n      id\n      moment\n      takenOn\n      inWindow\n      enteredBy\n    }\n    scales {\n      scale {\n        key\n        label {\n          nl\n          en\n        }\n        range\n        direction\n      }\n      scores {\n        result {\n          __typename\n          ... on Scored {\n            raw\n            prorated\n          }\n          ... on NotScorable {\n            reason\n            label {\n              nl\n              en\n            }\n          }\n        }\n        norm {\n          __typename\n          ... on NormScore {\n            t\n            percentile\n            band {\n              key\n              label {\n                nl\n                en\n              }\n            }\n            normSet {\n              key\n              version\n              synthetic\n              label {\n                nl\n                en\n              }\n            }\n          }\n          ... on NoNorm {\n            reason\n            label {\n              nl\n              en\n            }\n          }\n        }\n      }\n      change {\n        rci\n        start {\n          id\n        }\n        end {\n          id\n        }\n        outcome {\n          __typename\n          ... on Classified {\n            class\n            label {\n              nl\n              en\n            }\n          }\n          ... on NotClassifiable {\n            reason\n            label {\n              nl\n              en\n            }\n          }\n        }\n        normSet {\n          key\n          version\n          synthetic\n          label {\n            nl\n            en\n          }\n        }\n      }\n    }\n  }\n": typeof types.EffectReportFragmentDoc,
    "\n  query EarlierImports {\n    imports(first: 20) {\n      edges {\n        node {\n          id\n          fileName\n          state\n          createdAt\n          createdBy {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": typeof types.EarlierImportsDocument,
    "\n  query ImportMappings {\n    importMappings {\n      key\n      label {\n        nl\n        en\n      }\n      about {\n        nl\n        en\n      }\n      ...MappingColumns\n    }\n  }\n": typeof types.ImportMappingsDocument,
    "\n  query Import($id: ID!) {\n    import(id: $id) {\n      id\n      state\n      ...Import\n    }\n  }\n": typeof types.ImportDocument,
    "\n  fragment Import on Import {\n    id\n    fileName\n    state\n    progress {\n      rowsRead\n      rowsExpected\n    }\n    plan {\n      rows\n      newClients\n      newTrajectories\n      newCareEpisodes\n      newMeasurements\n      unchangedMeasurements\n      firstEnd\n      lastEnd\n    }\n    problems {\n      row\n      column\n      code\n      message {\n        nl\n        en\n      }\n      hint {\n        nl\n        en\n      }\n    }\n    problemCount\n    findings {\n      code\n      message {\n        nl\n        en\n      }\n      count\n    }\n    failure {\n      nl\n      en\n    }\n  }\n": typeof types.ImportFragmentDoc,
    "\n  fragment MappingColumns on ImportMapping {\n    columns {\n      name\n      required\n      about {\n        nl\n        en\n      }\n    }\n  }\n": typeof types.MappingColumnsFragmentDoc,
    "\n  mutation ApplyImport($id: ID!) {\n    applyImport(id: $id) {\n      __typename\n      ... on ImportApplied {\n        import {\n          id\n        }\n      }\n      ... on ImportNotReady {\n        message {\n          nl\n          en\n        }\n      }\n    }\n  }\n": typeof types.ApplyImportDocument,
    "\n  mutation CheckImport($input: CheckImportInput!) {\n    checkImport(input: $input) {\n      id\n    }\n  }\n": typeof types.CheckImportDocument,
    "\n  fragment Coverage on Coverage {\n    expected\n    registered\n    registeredInWindow\n    notMeasurable\n    share\n    shareInWindow\n    isLow\n    missing {\n      reason\n      label {\n        nl\n        en\n      }\n      count\n    }\n  }\n": typeof types.CoverageFragmentDoc,
    "\n  fragment Figure on IndicatorFigure {\n    indicator {\n      key\n      number\n      unit\n      experimental\n      source\n      label {\n        nl\n        en\n      }\n      question {\n        nl\n        en\n      }\n    }\n    instrument {\n      key\n      label {\n        nl\n        en\n      }\n    }\n    scale {\n      key\n      label {\n        nl\n        en\n      }\n    }\n    informantGroup\n    result {\n      __typename\n      ... on Distribution {\n        n\n        clients\n        percentagesAllowed\n        favourable {\n          ...FigureCell\n        }\n        cells {\n          ...FigureCell\n        }\n      }\n      ... on GradeFigure {\n        n\n        clients\n        percentagesAllowed\n        mean\n        meanReason {\n          nl\n          en\n        }\n        twoPeaked\n        cells {\n          ...FigureCell\n        }\n      }\n      ... on FigureNotMeasurable {\n        reason\n        label {\n          nl\n          en\n        }\n      }\n    }\n    coverage {\n      expected\n      ...Coverage\n    }\n    caveats {\n      code\n      kind\n      text {\n        nl\n        en\n      }\n    }\n  }\n": typeof types.FigureFragmentDoc,
    "\n  fragment FigureCell on Cell {\n    code\n    label {\n      nl\n      en\n    }\n    count\n    percentage {\n      value\n      reliable\n      margin {\n        low\n        high\n      }\n      wilson {\n        low\n        high\n      }\n    }\n  }\n": typeof types.FigureCellFragmentDoc,
    "\n  query Figures($input: IndicatorFiguresInput!) {\n    indicatorFigures(input: $input) {\n      ...Figure\n    }\n  }\n": typeof types.FiguresDocument,
    "\n  query IndicatorSets {\n    indicatorSets {\n      key\n      version\n      source\n      label {\n        nl\n        en\n      }\n    }\n  }\n": typeof types.IndicatorSetsDocument,
    "\n  fragment InstrumentCard on Instrument {\n    edition\n    label {\n      nl\n      en\n    }\n    about {\n      nl\n      en\n    }\n    citation\n    licence\n    rightsHolder\n    origin\n    ageRange\n    forms\n    items {\n      key\n    }\n    scales {\n      key\n      ...InstrumentScale\n    }\n  }\n": typeof types.InstrumentCardFragmentDoc,
    "\n  query Instruments {\n    instruments {\n      key\n      edition\n      ...InstrumentCard\n    }\n    plugins {\n      ...Plugin\n    }\n  }\n": typeof types.InstrumentsDocument,
    "\n  fragment Plugin on Plugin {\n    source\n    state\n    reason\n    instruments {\n      key\n      edition\n      label {\n        nl\n        en\n      }\n    }\n  }\n": typeof types.PluginFragmentDoc,
    "\n  fragment InstrumentScale on Scale {\n    key\n    label {\n      nl\n      en\n    }\n    range\n    direction\n    purposes\n  }\n": typeof types.InstrumentScaleFragmentDoc,
    "\n  fragment PersonCard on Person {\n    id\n    name\n    roles\n    organisation {\n      id\n      name\n    }\n  }\n": typeof types.PersonCardFragmentDoc,
    "\n  query DemoPeople {\n    demoPeople {\n      id\n      ...PersonCard\n    }\n  }\n": typeof types.DemoPeopleDocument,
    "\n  fragment Timeline on Trajectory {\n    start\n    end\n    frameAtStart\n    frame\n    subTrajectories {\n      id\n      kind\n      start\n      end\n      organisation {\n        id\n        name\n      }\n      careEpisodes {\n        id\n        form\n      }\n      measures {\n        id\n        kind\n      }\n    }\n    windows {\n      moment\n      subTrajectoryId\n      from\n      to\n    }\n    measurements {\n      id\n      informant\n      moment\n      takenOn\n      inWindow\n      instrument {\n        key\n        label {\n          nl\n          en\n        }\n      }\n    }\n  }\n": typeof types.TimelineFragmentDoc,
    "\n  query Trajectories($filter: TrajectoryFilter, $first: Int!, $after: String) {\n    trajectories(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          ...TrajectoryLine\n        }\n      }\n    }\n  }\n": typeof types.TrajectoriesDocument,
    "\n  fragment TrajectoryLine on Trajectory {\n    id\n    frame\n    start\n    end\n    state\n    client {\n      id\n      reference\n      name\n      ageYears\n      sex\n    }\n    subTrajectories {\n      id\n    }\n    measurements {\n      id\n      takenOn\n      instrument {\n        key\n        label {\n          nl\n          en\n        }\n      }\n    }\n  }\n": typeof types.TrajectoryLineFragmentDoc,
    "\n  query InstrumentChoices {\n    instruments {\n      key\n      edition\n      label {\n        nl\n        en\n      }\n    }\n  }\n": typeof types.InstrumentChoicesDocument,
    "\n  fragment Goals on Trajectory {\n    goals {\n      id\n      title\n      domain\n      setOn\n      score {\n        gas\n        scoredOn\n      }\n    }\n  }\n": typeof types.GoalsFragmentDoc,
    "\n  fragment SubTrajectories on Trajectory {\n    subTrajectories {\n      id\n      kind\n      organisation {\n        id\n        name\n      }\n      careEpisodes {\n        id\n        form\n        provision\n        start\n        agreedEnd\n        end\n        endReason {\n          list\n          code\n          label {\n            nl\n            en\n          }\n        }\n      }\n      measures {\n        id\n        kind\n        start\n        end\n        endReason {\n          list\n          code\n          label {\n            nl\n            en\n          }\n        }\n      }\n    }\n  }\n": typeof types.SubTrajectoriesFragmentDoc,
    "\n  fragment TrajectoryContents on Trajectory {\n    id\n    ...TrajectorySummary\n    ...Timeline\n    ...SubTrajectories\n    ...Goals\n    effectReports {\n      ...EffectReport\n    }\n  }\n": typeof types.TrajectoryContentsFragmentDoc,
    "\n  query Trajectory($id: ID!) {\n    trajectory(id: $id) {\n      id\n      client {\n        id\n        reference\n        ageYears\n        sex\n      }\n      ...TrajectoryContents\n    }\n  }\n": typeof types.TrajectoryDocument,
    "\n  fragment TrajectorySummary on Trajectory {\n    start\n    end\n    closedOn\n    state\n    frameAtStart\n    frame\n    keeper {\n      id\n      name\n    }\n    unit {\n      id\n      name\n    }\n    subTrajectories {\n      id\n      end\n    }\n  }\n": typeof types.TrajectorySummaryFragmentDoc,
    "\n  query Viewer {\n    viewer {\n      person {\n        id\n        name\n      }\n      organisation {\n        id\n        name\n        units {\n          id\n          name\n        }\n      }\n      may\n    }\n  }\n": typeof types.ViewerDocument,
    "\n  mutation SignIn($personId: ID!) {\n    signInAsDemoPerson(personId: $personId) {\n      person {\n        id\n      }\n    }\n  }\n": typeof types.SignInDocument,
    "\n  mutation SignOut {\n    signOut\n  }\n": typeof types.SignOutDocument,
};
const documents: Documents = {
    "\n  fragment EffectReport on EffectReport {\n    instrument {\n      key\n      edition\n      label {\n        nl\n        en\n      }\n    }\n    informant\n    metric\n    bands {\n      key\n      label {\n        nl\n        en\n      }\n      from\n      upTo\n    }\n    policy {\n      key\n      version\n      label {\n        nl\n        en\n      }\n      criterion\n    }\n    measurements {\n      id\n      moment\n      takenOn\n      inWindow\n      enteredBy\n    }\n    scales {\n      scale {\n        key\n        label {\n          nl\n          en\n        }\n        range\n        direction\n      }\n      scores {\n        result {\n          __typename\n          ... on Scored {\n            raw\n            prorated\n          }\n          ... on NotScorable {\n            reason\n            label {\n              nl\n              en\n            }\n          }\n        }\n        norm {\n          __typename\n          ... on NormScore {\n            t\n            percentile\n            band {\n              key\n              label {\n                nl\n                en\n              }\n            }\n            normSet {\n              key\n              version\n              synthetic\n              label {\n                nl\n                en\n              }\n            }\n          }\n          ... on NoNorm {\n            reason\n            label {\n              nl\n              en\n            }\n          }\n        }\n      }\n      change {\n        rci\n        start {\n          id\n        }\n        end {\n          id\n        }\n        outcome {\n          __typename\n          ... on Classified {\n            class\n            label {\n              nl\n              en\n            }\n          }\n          ... on NotClassifiable {\n            reason\n            label {\n              nl\n              en\n            }\n          }\n        }\n        normSet {\n          key\n          version\n          synthetic\n          label {\n            nl\n            en\n          }\n        }\n      }\n    }\n  }\n": types.EffectReportFragmentDoc,
    "\n  query EarlierImports {\n    imports(first: 20) {\n      edges {\n        node {\n          id\n          fileName\n          state\n          createdAt\n          createdBy {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": types.EarlierImportsDocument,
    "\n  query ImportMappings {\n    importMappings {\n      key\n      label {\n        nl\n        en\n      }\n      about {\n        nl\n        en\n      }\n      ...MappingColumns\n    }\n  }\n": types.ImportMappingsDocument,
    "\n  query Import($id: ID!) {\n    import(id: $id) {\n      id\n      state\n      ...Import\n    }\n  }\n": types.ImportDocument,
    "\n  fragment Import on Import {\n    id\n    fileName\n    state\n    progress {\n      rowsRead\n      rowsExpected\n    }\n    plan {\n      rows\n      newClients\n      newTrajectories\n      newCareEpisodes\n      newMeasurements\n      unchangedMeasurements\n      firstEnd\n      lastEnd\n    }\n    problems {\n      row\n      column\n      code\n      message {\n        nl\n        en\n      }\n      hint {\n        nl\n        en\n      }\n    }\n    problemCount\n    findings {\n      code\n      message {\n        nl\n        en\n      }\n      count\n    }\n    failure {\n      nl\n      en\n    }\n  }\n": types.ImportFragmentDoc,
    "\n  fragment MappingColumns on ImportMapping {\n    columns {\n      name\n      required\n      about {\n        nl\n        en\n      }\n    }\n  }\n": types.MappingColumnsFragmentDoc,
    "\n  mutation ApplyImport($id: ID!) {\n    applyImport(id: $id) {\n      __typename\n      ... on ImportApplied {\n        import {\n          id\n        }\n      }\n      ... on ImportNotReady {\n        message {\n          nl\n          en\n        }\n      }\n    }\n  }\n": types.ApplyImportDocument,
    "\n  mutation CheckImport($input: CheckImportInput!) {\n    checkImport(input: $input) {\n      id\n    }\n  }\n": types.CheckImportDocument,
    "\n  fragment Coverage on Coverage {\n    expected\n    registered\n    registeredInWindow\n    notMeasurable\n    share\n    shareInWindow\n    isLow\n    missing {\n      reason\n      label {\n        nl\n        en\n      }\n      count\n    }\n  }\n": types.CoverageFragmentDoc,
    "\n  fragment Figure on IndicatorFigure {\n    indicator {\n      key\n      number\n      unit\n      experimental\n      source\n      label {\n        nl\n        en\n      }\n      question {\n        nl\n        en\n      }\n    }\n    instrument {\n      key\n      label {\n        nl\n        en\n      }\n    }\n    scale {\n      key\n      label {\n        nl\n        en\n      }\n    }\n    informantGroup\n    result {\n      __typename\n      ... on Distribution {\n        n\n        clients\n        percentagesAllowed\n        favourable {\n          ...FigureCell\n        }\n        cells {\n          ...FigureCell\n        }\n      }\n      ... on GradeFigure {\n        n\n        clients\n        percentagesAllowed\n        mean\n        meanReason {\n          nl\n          en\n        }\n        twoPeaked\n        cells {\n          ...FigureCell\n        }\n      }\n      ... on FigureNotMeasurable {\n        reason\n        label {\n          nl\n          en\n        }\n      }\n    }\n    coverage {\n      expected\n      ...Coverage\n    }\n    caveats {\n      code\n      kind\n      text {\n        nl\n        en\n      }\n    }\n  }\n": types.FigureFragmentDoc,
    "\n  fragment FigureCell on Cell {\n    code\n    label {\n      nl\n      en\n    }\n    count\n    percentage {\n      value\n      reliable\n      margin {\n        low\n        high\n      }\n      wilson {\n        low\n        high\n      }\n    }\n  }\n": types.FigureCellFragmentDoc,
    "\n  query Figures($input: IndicatorFiguresInput!) {\n    indicatorFigures(input: $input) {\n      ...Figure\n    }\n  }\n": types.FiguresDocument,
    "\n  query IndicatorSets {\n    indicatorSets {\n      key\n      version\n      source\n      label {\n        nl\n        en\n      }\n    }\n  }\n": types.IndicatorSetsDocument,
    "\n  fragment InstrumentCard on Instrument {\n    edition\n    label {\n      nl\n      en\n    }\n    about {\n      nl\n      en\n    }\n    citation\n    licence\n    rightsHolder\n    origin\n    ageRange\n    forms\n    items {\n      key\n    }\n    scales {\n      key\n      ...InstrumentScale\n    }\n  }\n": types.InstrumentCardFragmentDoc,
    "\n  query Instruments {\n    instruments {\n      key\n      edition\n      ...InstrumentCard\n    }\n    plugins {\n      ...Plugin\n    }\n  }\n": types.InstrumentsDocument,
    "\n  fragment Plugin on Plugin {\n    source\n    state\n    reason\n    instruments {\n      key\n      edition\n      label {\n        nl\n        en\n      }\n    }\n  }\n": types.PluginFragmentDoc,
    "\n  fragment InstrumentScale on Scale {\n    key\n    label {\n      nl\n      en\n    }\n    range\n    direction\n    purposes\n  }\n": types.InstrumentScaleFragmentDoc,
    "\n  fragment PersonCard on Person {\n    id\n    name\n    roles\n    organisation {\n      id\n      name\n    }\n  }\n": types.PersonCardFragmentDoc,
    "\n  query DemoPeople {\n    demoPeople {\n      id\n      ...PersonCard\n    }\n  }\n": types.DemoPeopleDocument,
    "\n  fragment Timeline on Trajectory {\n    start\n    end\n    frameAtStart\n    frame\n    subTrajectories {\n      id\n      kind\n      start\n      end\n      organisation {\n        id\n        name\n      }\n      careEpisodes {\n        id\n        form\n      }\n      measures {\n        id\n        kind\n      }\n    }\n    windows {\n      moment\n      subTrajectoryId\n      from\n      to\n    }\n    measurements {\n      id\n      informant\n      moment\n      takenOn\n      inWindow\n      instrument {\n        key\n        label {\n          nl\n          en\n        }\n      }\n    }\n  }\n": types.TimelineFragmentDoc,
    "\n  query Trajectories($filter: TrajectoryFilter, $first: Int!, $after: String) {\n    trajectories(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          ...TrajectoryLine\n        }\n      }\n    }\n  }\n": types.TrajectoriesDocument,
    "\n  fragment TrajectoryLine on Trajectory {\n    id\n    frame\n    start\n    end\n    state\n    client {\n      id\n      reference\n      name\n      ageYears\n      sex\n    }\n    subTrajectories {\n      id\n    }\n    measurements {\n      id\n      takenOn\n      instrument {\n        key\n        label {\n          nl\n          en\n        }\n      }\n    }\n  }\n": types.TrajectoryLineFragmentDoc,
    "\n  query InstrumentChoices {\n    instruments {\n      key\n      edition\n      label {\n        nl\n        en\n      }\n    }\n  }\n": types.InstrumentChoicesDocument,
    "\n  fragment Goals on Trajectory {\n    goals {\n      id\n      title\n      domain\n      setOn\n      score {\n        gas\n        scoredOn\n      }\n    }\n  }\n": types.GoalsFragmentDoc,
    "\n  fragment SubTrajectories on Trajectory {\n    subTrajectories {\n      id\n      kind\n      organisation {\n        id\n        name\n      }\n      careEpisodes {\n        id\n        form\n        provision\n        start\n        agreedEnd\n        end\n        endReason {\n          list\n          code\n          label {\n            nl\n            en\n          }\n        }\n      }\n      measures {\n        id\n        kind\n        start\n        end\n        endReason {\n          list\n          code\n          label {\n            nl\n            en\n          }\n        }\n      }\n    }\n  }\n": types.SubTrajectoriesFragmentDoc,
    "\n  fragment TrajectoryContents on Trajectory {\n    id\n    ...TrajectorySummary\n    ...Timeline\n    ...SubTrajectories\n    ...Goals\n    effectReports {\n      ...EffectReport\n    }\n  }\n": types.TrajectoryContentsFragmentDoc,
    "\n  query Trajectory($id: ID!) {\n    trajectory(id: $id) {\n      id\n      client {\n        id\n        reference\n        ageYears\n        sex\n      }\n      ...TrajectoryContents\n    }\n  }\n": types.TrajectoryDocument,
    "\n  fragment TrajectorySummary on Trajectory {\n    start\n    end\n    closedOn\n    state\n    frameAtStart\n    frame\n    keeper {\n      id\n      name\n    }\n    unit {\n      id\n      name\n    }\n    subTrajectories {\n      id\n      end\n    }\n  }\n": types.TrajectorySummaryFragmentDoc,
    "\n  query Viewer {\n    viewer {\n      person {\n        id\n        name\n      }\n      organisation {\n        id\n        name\n        units {\n          id\n          name\n        }\n      }\n      may\n    }\n  }\n": types.ViewerDocument,
    "\n  mutation SignIn($personId: ID!) {\n    signInAsDemoPerson(personId: $personId) {\n      person {\n        id\n      }\n    }\n  }\n": types.SignInDocument,
    "\n  mutation SignOut {\n    signOut\n  }\n": types.SignOutDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EffectReport on EffectReport {\n    instrument {\n      key\n      edition\n      label {\n        nl\n        en\n      }\n    }\n    informant\n    metric\n    bands {\n      key\n      label {\n        nl\n        en\n      }\n      from\n      upTo\n    }\n    policy {\n      key\n      version\n      label {\n        nl\n        en\n      }\n      criterion\n    }\n    measurements {\n      id\n      moment\n      takenOn\n      inWindow\n      enteredBy\n    }\n    scales {\n      scale {\n        key\n        label {\n          nl\n          en\n        }\n        range\n        direction\n      }\n      scores {\n        result {\n          __typename\n          ... on Scored {\n            raw\n            prorated\n          }\n          ... on NotScorable {\n            reason\n            label {\n              nl\n              en\n            }\n          }\n        }\n        norm {\n          __typename\n          ... on NormScore {\n            t\n            percentile\n            band {\n              key\n              label {\n                nl\n                en\n              }\n            }\n            normSet {\n              key\n              version\n              synthetic\n              label {\n                nl\n                en\n              }\n            }\n          }\n          ... on NoNorm {\n            reason\n            label {\n              nl\n              en\n            }\n          }\n        }\n      }\n      change {\n        rci\n        start {\n          id\n        }\n        end {\n          id\n        }\n        outcome {\n          __typename\n          ... on Classified {\n            class\n            label {\n              nl\n              en\n            }\n          }\n          ... on NotClassifiable {\n            reason\n            label {\n              nl\n              en\n            }\n          }\n        }\n        normSet {\n          key\n          version\n          synthetic\n          label {\n            nl\n            en\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').EffectReportFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EarlierImports {\n    imports(first: 20) {\n      edges {\n        node {\n          id\n          fileName\n          state\n          createdAt\n          createdBy {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').EarlierImportsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ImportMappings {\n    importMappings {\n      key\n      label {\n        nl\n        en\n      }\n      about {\n        nl\n        en\n      }\n      ...MappingColumns\n    }\n  }\n"): typeof import('./graphql.js').ImportMappingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Import($id: ID!) {\n    import(id: $id) {\n      id\n      state\n      ...Import\n    }\n  }\n"): typeof import('./graphql.js').ImportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Import on Import {\n    id\n    fileName\n    state\n    progress {\n      rowsRead\n      rowsExpected\n    }\n    plan {\n      rows\n      newClients\n      newTrajectories\n      newCareEpisodes\n      newMeasurements\n      unchangedMeasurements\n      firstEnd\n      lastEnd\n    }\n    problems {\n      row\n      column\n      code\n      message {\n        nl\n        en\n      }\n      hint {\n        nl\n        en\n      }\n    }\n    problemCount\n    findings {\n      code\n      message {\n        nl\n        en\n      }\n      count\n    }\n    failure {\n      nl\n      en\n    }\n  }\n"): typeof import('./graphql.js').ImportFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MappingColumns on ImportMapping {\n    columns {\n      name\n      required\n      about {\n        nl\n        en\n      }\n    }\n  }\n"): typeof import('./graphql.js').MappingColumnsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApplyImport($id: ID!) {\n    applyImport(id: $id) {\n      __typename\n      ... on ImportApplied {\n        import {\n          id\n        }\n      }\n      ... on ImportNotReady {\n        message {\n          nl\n          en\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').ApplyImportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CheckImport($input: CheckImportInput!) {\n    checkImport(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql.js').CheckImportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Coverage on Coverage {\n    expected\n    registered\n    registeredInWindow\n    notMeasurable\n    share\n    shareInWindow\n    isLow\n    missing {\n      reason\n      label {\n        nl\n        en\n      }\n      count\n    }\n  }\n"): typeof import('./graphql.js').CoverageFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Figure on IndicatorFigure {\n    indicator {\n      key\n      number\n      unit\n      experimental\n      source\n      label {\n        nl\n        en\n      }\n      question {\n        nl\n        en\n      }\n    }\n    instrument {\n      key\n      label {\n        nl\n        en\n      }\n    }\n    scale {\n      key\n      label {\n        nl\n        en\n      }\n    }\n    informantGroup\n    result {\n      __typename\n      ... on Distribution {\n        n\n        clients\n        percentagesAllowed\n        favourable {\n          ...FigureCell\n        }\n        cells {\n          ...FigureCell\n        }\n      }\n      ... on GradeFigure {\n        n\n        clients\n        percentagesAllowed\n        mean\n        meanReason {\n          nl\n          en\n        }\n        twoPeaked\n        cells {\n          ...FigureCell\n        }\n      }\n      ... on FigureNotMeasurable {\n        reason\n        label {\n          nl\n          en\n        }\n      }\n    }\n    coverage {\n      expected\n      ...Coverage\n    }\n    caveats {\n      code\n      kind\n      text {\n        nl\n        en\n      }\n    }\n  }\n"): typeof import('./graphql.js').FigureFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FigureCell on Cell {\n    code\n    label {\n      nl\n      en\n    }\n    count\n    percentage {\n      value\n      reliable\n      margin {\n        low\n        high\n      }\n      wilson {\n        low\n        high\n      }\n    }\n  }\n"): typeof import('./graphql.js').FigureCellFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Figures($input: IndicatorFiguresInput!) {\n    indicatorFigures(input: $input) {\n      ...Figure\n    }\n  }\n"): typeof import('./graphql.js').FiguresDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query IndicatorSets {\n    indicatorSets {\n      key\n      version\n      source\n      label {\n        nl\n        en\n      }\n    }\n  }\n"): typeof import('./graphql.js').IndicatorSetsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment InstrumentCard on Instrument {\n    edition\n    label {\n      nl\n      en\n    }\n    about {\n      nl\n      en\n    }\n    citation\n    licence\n    rightsHolder\n    origin\n    ageRange\n    forms\n    items {\n      key\n    }\n    scales {\n      key\n      ...InstrumentScale\n    }\n  }\n"): typeof import('./graphql.js').InstrumentCardFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Instruments {\n    instruments {\n      key\n      edition\n      ...InstrumentCard\n    }\n    plugins {\n      ...Plugin\n    }\n  }\n"): typeof import('./graphql.js').InstrumentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Plugin on Plugin {\n    source\n    state\n    reason\n    instruments {\n      key\n      edition\n      label {\n        nl\n        en\n      }\n    }\n  }\n"): typeof import('./graphql.js').PluginFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment InstrumentScale on Scale {\n    key\n    label {\n      nl\n      en\n    }\n    range\n    direction\n    purposes\n  }\n"): typeof import('./graphql.js').InstrumentScaleFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PersonCard on Person {\n    id\n    name\n    roles\n    organisation {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql.js').PersonCardFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DemoPeople {\n    demoPeople {\n      id\n      ...PersonCard\n    }\n  }\n"): typeof import('./graphql.js').DemoPeopleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Timeline on Trajectory {\n    start\n    end\n    frameAtStart\n    frame\n    subTrajectories {\n      id\n      kind\n      start\n      end\n      organisation {\n        id\n        name\n      }\n      careEpisodes {\n        id\n        form\n      }\n      measures {\n        id\n        kind\n      }\n    }\n    windows {\n      moment\n      subTrajectoryId\n      from\n      to\n    }\n    measurements {\n      id\n      informant\n      moment\n      takenOn\n      inWindow\n      instrument {\n        key\n        label {\n          nl\n          en\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').TimelineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Trajectories($filter: TrajectoryFilter, $first: Int!, $after: String) {\n    trajectories(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          ...TrajectoryLine\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').TrajectoriesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TrajectoryLine on Trajectory {\n    id\n    frame\n    start\n    end\n    state\n    client {\n      id\n      reference\n      name\n      ageYears\n      sex\n    }\n    subTrajectories {\n      id\n    }\n    measurements {\n      id\n      takenOn\n      instrument {\n        key\n        label {\n          nl\n          en\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').TrajectoryLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InstrumentChoices {\n    instruments {\n      key\n      edition\n      label {\n        nl\n        en\n      }\n    }\n  }\n"): typeof import('./graphql.js').InstrumentChoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Goals on Trajectory {\n    goals {\n      id\n      title\n      domain\n      setOn\n      score {\n        gas\n        scoredOn\n      }\n    }\n  }\n"): typeof import('./graphql.js').GoalsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SubTrajectories on Trajectory {\n    subTrajectories {\n      id\n      kind\n      organisation {\n        id\n        name\n      }\n      careEpisodes {\n        id\n        form\n        provision\n        start\n        agreedEnd\n        end\n        endReason {\n          list\n          code\n          label {\n            nl\n            en\n          }\n        }\n      }\n      measures {\n        id\n        kind\n        start\n        end\n        endReason {\n          list\n          code\n          label {\n            nl\n            en\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').SubTrajectoriesFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TrajectoryContents on Trajectory {\n    id\n    ...TrajectorySummary\n    ...Timeline\n    ...SubTrajectories\n    ...Goals\n    effectReports {\n      ...EffectReport\n    }\n  }\n"): typeof import('./graphql.js').TrajectoryContentsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Trajectory($id: ID!) {\n    trajectory(id: $id) {\n      id\n      client {\n        id\n        reference\n        ageYears\n        sex\n      }\n      ...TrajectoryContents\n    }\n  }\n"): typeof import('./graphql.js').TrajectoryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TrajectorySummary on Trajectory {\n    start\n    end\n    closedOn\n    state\n    frameAtStart\n    frame\n    keeper {\n      id\n      name\n    }\n    unit {\n      id\n      name\n    }\n    subTrajectories {\n      id\n      end\n    }\n  }\n"): typeof import('./graphql.js').TrajectorySummaryFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Viewer {\n    viewer {\n      person {\n        id\n        name\n      }\n      organisation {\n        id\n        name\n        units {\n          id\n          name\n        }\n      }\n      may\n    }\n  }\n"): typeof import('./graphql.js').ViewerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignIn($personId: ID!) {\n    signInAsDemoPerson(personId: $personId) {\n      person {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql.js').SignInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut {\n    signOut\n  }\n"): typeof import('./graphql.js').SignOutDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
