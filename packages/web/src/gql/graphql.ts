/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What was done to a part of a file. */
export type ActKind =
  /** The file was closed. */
  | 'CLOSED'
  /** It was entered wrongly, and was corrected. */
  | 'CORRECTED'
  /** Its end was entered. */
  | 'ENDED'
  /** An import brought it, or something in it. */
  | 'IMPORTED'
  /** It was entered. */
  | 'REGISTERED'
  /** The file was opened again. */
  | 'REOPENED'
  /** Another took its place. */
  | 'REPLACED'
  /** It was brought back. */
  | 'RESTORED'
  /** It was taken out of lists and figures. */
  | 'VOIDED'
  /** It was taken back. */
  | 'WITHDRAWN'
  | '%future added value';

/** How sure the day is. */
export type AnchorKind =
  /** It is not known yet; this one stands in, as the agreed end of care that runs. */
  | 'EXPECTED'
  /** It is known. */
  | 'KNOWN'
  /** It is not known yet and nothing stands in. */
  | 'UNKNOWN'
  | '%future added value';

/** The answer to one item. Leave the item out when it was not answered: 0 is an answer. */
export type AnswerInput = {
  /** Key of the item: `1`, `56a`. */
  item: string;
  /** Whole number within the range of the item. */
  value: number;
};

/** Whether somebody is asked. */
export type AskedAnswer =
  /** The rule asks for it. */
  | 'ASKED'
  /** Allowed, for the reason that is told with it. */
  | 'MAY'
  /** Not asked. */
  | 'NOT'
  | '%future added value';

/** What is assumed of somebody who is not registered with the client. */
export type AskedAssumption =
  /** Only that this person is there: more makes no difference. */
  | 'AROUND'
  /** A parent with neither. */
  | 'WITHOUT_CUSTODY'
  /** A parent with custody (gezag) and a main task in the upbringing. */
  | 'WITH_CUSTODY'
  | '%future added value';

/** Who works on a trajectory for the own organisation. */
export type AssignWorkersInput = {
  /** All of them; empty: nobody. */
  personIds: Array<string | number>;
  /** The trajectory. */
  trajectoryId: string | number;
  /** `Trajectory.version` as you read it: a change in between is refused. */
  trajectoryVersion: number;
};

/** What care away from home aims at: it decides which parents are asked. */
export type CareAim =
  /** Back home (terug naar huis). */
  | 'RETURN'
  /** Staying there (daar opgroeien). */
  | 'STAY'
  | '%future added value';

/** What care away from home aims at, from a day on. */
export type CareAimInput = {
  /** The aim. */
  aim: CareAim;
  /** First day. */
  from: string;
};

/** What more is known of care; leave out what is not. */
export type CareDetailsInput = {
  /** Of foster care only. */
  fosterVariant?: FosterVariant | null | undefined;
  /** Who pays. */
  funding?: Funding | null | undefined;
  /** How much care there is in a week. */
  intensity?: IntensityInput | null | undefined;
  /** Began as emergency care (gestart met crisis). */
  isCrisis?: boolean | null | undefined;
  /** Ambulatory help that the access authority gives itself. */
  isOwnHelp?: boolean | null | undefined;
  /** Is the method in the databank of recognised interventions? */
  isRecognised?: boolean | null | undefined;
  /** Name of the program or method. One line of at most 200 characters. */
  method?: string | null | undefined;
  /** National code of the product that was granted: `45A04`. */
  productCode?: string | null | undefined;
  /** Who referred; a code of the list `cbs-v7-referrer`. */
  referrer?: ListedCodeInput | null | undefined;
};

/** Form of care (hulpvorm). */
export type CareForm =
  /** Help at home (ambulant, thuis). */
  | 'AMBULATORY_HOME'
  /** Help at the provider (ambulant, bij de aanbieder). */
  | 'AMBULATORY_PROVIDER'
  /** Closed care with a court authorisation (gesloten jeugdhulp, jeugdzorgplus). */
  | 'CLOSED_CARE'
  /** Day care (dagbehandeling, dagopvang). */
  | 'DAY_CARE'
  /** Living in a family-style home (gezinshuis). */
  | 'FAMILY_HOME'
  /** Living with a foster family (pleegzorg). */
  | 'FOSTER_CARE'
  /** Living in an institution (residentieel). */
  | 'RESIDENTIAL'
  | '%future added value';

/** A goal of a care plan. */
export type CarePlanGoalInput = {
  /** `DecisionGoal.id` that it leads back to. */
  decisionGoalId?: string | number | null | undefined;
  /** In plain words, on one line. */
  text: string;
};

/** Where a caveat comes from. */
export type CaveatKind =
  /** Small numbers, means. */
  | 'AGGREGATION'
  /** The figure cannot say more: other causes, no norms. */
  | 'A_PRIORI'
  /** The way of measuring. */
  | 'MEASUREMENT'
  /** Who is missing. */
  | 'NON_RESPONSE'
  /** What steering by this figure would do. */
  | 'PERVERSE_EFFECT'
  | '%future added value';

/** The common language of change for all instruments (veranderingsklasse). */
export type ChangeClass =
  /** -1: reliably worse (verslechterd). */
  | 'DETERIORATED'
  /** +1: reliably better, end not within the normal range (verbeterd, niet klachtenvrij). */
  | 'IMPROVED'
  /** +2: reliably better, end within the normal range (verbeterd en klachtenvrij). */
  | 'RECOVERED'
  /** 0: no reliable change (onveranderd). */
  | 'UNCHANGED'
  | '%future added value';

/** What to change of a client. What is left out stays; null empties. */
export type ChangeClientInput = {
  /** Date of birth, to the day. */
  birthDate?: string | null | undefined;
  /** What care away from home aims at, oldest first: all of them together. */
  careAims?: Array<CareAimInput> | null | undefined;
  /** The client. */
  clientId: string | number;
  /** `Client.version` as you read it: a change in between is refused. */
  clientVersion: number;
  /** Day of death, today or earlier. */
  diedOn?: string | null | undefined;
  /** From this day on nothing is asked any more, since the data are erased. Within a year. */
  erasedOn?: string | null | undefined;
  /** The same for the children of one family. One line of at most 64 characters. */
  familyKey?: string | null | undefined;
  /** Family name. One line of at most 200 characters. */
  familyName?: string | null | undefined;
  /** Given name. One line of at most 200 characters. */
  givenName?: string | null | undefined;
  /** Why, on one line of at most 200 characters. Needed when something that was filled in changes. */
  reason?: string | null | undefined;
  /** The organisation’s own number, unique there. One line of at most 64 characters. */
  reference?: string | null | undefined;
  /** Every municipality that answered for the care, oldest first: all of them together. */
  residences?: Array<ResidenceInput> | null | undefined;
  /** Sex; null: not known. */
  sex?: Sex | null | undefined;
  /** That the client was told about the data. */
  told?: ToldInput | null | undefined;
};

/** How two scores become a class of change. */
export type ChangeMethod =
  /** Minimal important difference; no RCI. */
  | 'ANCHOR'
  /** Crossing the cut-off alone; no RCI. */
  | 'CUTOFF'
  /** Edwards and Nunnally. */
  | 'EN'
  /** Gulliksen, Lord and Novick. */
  | 'GLN'
  /** Hageman and Arrindell. */
  | 'HA'
  /** Hsu, Linn and Lord. */
  | 'HLL'
  /** Jacobson and Truax (1991). */
  | 'JT'
  /** Nunnally and Kotsch. */
  | 'NK'
  /** Percentage of the score at the start; no RCI. */
  | 'PERCENTAGE'
  | '%future added value';

/** What to change of somebody around a client. */
export type ChangeRespondentInput = {
  /** The client. */
  clientId: string | number;
  /** `Client.version` as you read it: a change in between is refused. */
  clientVersion: number;
  /** Why, on one line of at most 200 characters. Needed when something that was filled in changes. */
  reason?: string | null | undefined;
  /** As it should be, all of it. */
  respondent: RespondentInput;
  /** `Respondent.id`. */
  respondentId: string | number;
};

/** Uploaded files and the mapping that says what is what. */
export type CheckFirstLoadInput = {
  /** Give a reason and rows that changed since they were loaded become corrections with it; what was changed by hand stays. Absent: they are told of only. */
  changeReason?: string | null | undefined;
  /** The mapping, as JSON text; see docs/load.md. */
  mapping: string;
  /** As `POST /uploads` answered: one for each file that the mapping names, uploaded under that name. */
  uploadIds: Array<string | number>;
};

/** An uploaded file and how to read it. */
export type CheckImportInput = {
  /** Key of one of `importMappings`. */
  mapping: string;
  /** As `POST /uploads` answered. */
  uploadId: string | number;
};

/** Which goals of a trajectory are delivered. */
export type ChooseDeliveredGoalsInput = {
  /** At most ten; the others are not delivered. Absent: nobody chooses, the first ten are. */
  goalIds?: Array<string | number> | null | undefined;
  /** The trajectory. */
  trajectoryId: string | number;
  /** `Trajectory.version` as you read it: a change in between is refused. */
  trajectoryVersion: number;
};

/** The closing of a file. */
export type CloseTrajectoryInput = {
  /** Day on which the file is closed; not before the last care or measure ended. */
  closedOn: string;
  /** The trajectory. */
  trajectoryId: string | number;
  /** `Trajectory.version` as you read it: a change in between is refused. */
  trajectoryVersion: number;
};

/** The whole of some care as it should have been registered. */
export type CorrectCareEpisodeInput = {
  /** End agreed in the care plan. */
  agreedEnd?: string | null | undefined;
  /** The care that is corrected. */
  careEpisodeId: string | number;
  /** What more is known of it. */
  details?: CareDetailsInput | null | undefined;
  /** Last day, inclusive. Leave it out while the care runs. */
  end?: string | null | undefined;
  /** Why it ended. */
  endReason?: EndReasonInput | null | undefined;
  /** Form of care. */
  form: CareForm;
  /** Who gives the care; it need not use the system. */
  providerId: string | number;
  /** With or without a decision. */
  provision?: Provision;
  /** Why it is changed; kept in the history. */
  reason: CorrectionReasonInput;
  /** First session or day of admission. */
  start: string;
  /** The trajectory it belongs to. */
  trajectoryId: string | number;
  /** `Trajectory.version` as you read it: a change in between is refused. */
  trajectoryVersion: number;
};

/** The whole of a care plan as it should have been registered. */
export type CorrectCarePlanInput = {
  /** Last day that was agreed. */
  agreedEnd?: string | null | undefined;
  /** Day of the plan. */
  agreedOn: string;
  /** The plan that is corrected. */
  carePlanId: string | number;
  /** What is worked on. */
  goals?: Array<CarePlanGoalInput>;
  /** Who gives the care. */
  providerId: string | number;
  /** Why it is changed; kept in the history. */
  reason: CorrectionReasonInput;
  /** The trajectory it belongs to. */
  trajectoryId: string | number;
  /** `Trajectory.version` as you read it: a change in between is refused. */
  trajectoryVersion: number;
};

/** The whole of a decision as it should have been registered. */
export type CorrectDecisionInput = {
  /** Organisation that decided. */
  decidedById: string | number;
  /** Day of the decision. */
  decidedOn: string;
  /** The decision that is corrected. */
  decisionId: string | number;
  /** Care that it gives a right to; empty: any. */
  forms?: Array<CareForm>;
  /** All its goals, in their order. */
  goals?: Array<CorrectedGoalInput>;
  /** Why it is changed; kept in the history. */
  reason: CorrectionReasonInput;
  /** The trajectory it belongs to. */
  trajectoryId: string | number;
  /** `Trajectory.version` as you read it: a change in between is refused. */
  trajectoryVersion: number;
  /** First day; left out: the day of the decision. */
  validFrom?: string | null | undefined;
  /** Last day, inclusive. */
  validTo?: string | null | undefined;
};

/** The whole of a goal as it should have been set. */
export type CorrectGoalInput = {
  /** National domain. */
  domain: GoalDomain;
  /** The goal that is corrected. */
  goalId: string | number;
  /** `OwnGoalCode.ref` of `goalCodeLists`; without a rubric it gives the goal its rubric. */
  ownCode?: string | null | undefined;
  /** Why it is changed; kept in the history. */
  reason: CorrectionReasonInput;
  /** Day on which another took its place, for a goal that was replaced; absent for any other. */
  replacedOn?: string | null | undefined;
  /** Second-level code of that domain: `1.2`. */
  rubric?: string | null | undefined;
  /** Day on which it was set; not after its first score. */
  setOn: string;
  /** The goal; at most 500 characters. */
  title: string;
  /** The trajectory that it is in. */
  trajectoryId: string | number;
  /** `Trajectory.version` as you read it: a change in between is refused. */
  trajectoryVersion: number;
};

/** What one party said, of one goal or of all together, as it should have been recorded. */
export type CorrectGoalScoreInput = {
  /** It is that of the person who weighed most in ending the care; takes the mark from the others. */
  isMarked?: boolean;
  /** When. */
  moment: GoalMoment;
  /** Needed for a percentage under 50. */
  newPoints?: NewWorkingPoints | null | undefined;
  /** Who says it. */
  party: GoalParty;
  /** Why it is changed; kept in the history. */
  reason: CorrectionReasonInput;
  /** Scale in which it is given. */
  scale?: GoalScale;
  /** The score on that scale. 0 is a score. */
  score: number;
  /** `GoalOpinion.id`; one that was voided is not there. */
  scoreId: string | number;
  /** Day of the score. */
  scoredOn: string;
  /** The trajectory that it is in. */
  trajectoryId: string | number;
  /** `Trajectory.version` as you read it: a change in between is refused. */
  trajectoryVersion: number;
};

/** The whole of a measure as it should have been registered. */
export type CorrectMeasureInput = {
  /** Last day, inclusive. Leave it out while the measure runs. */
  end?: string | null | undefined;
  /** Why it ended. */
  endReason?: EndReasonInput | null | undefined;
  /** Of probation: is it a recognised intervention? */
  isRecognised?: boolean | null | undefined;
  /** Kind of measure. */
  kind: MeasureKind;
  /** The measure that is corrected. */
  measureId: string | number;
  /** The certified institution that carries it out. */
  organisationId: string | number;
  /** Why it is changed; kept in the history. */
  reason: CorrectionReasonInput;
  /** First day, as the court set it. */
  start: string;
  /** The trajectory it belongs to. */
  trajectoryId: string | number;
  /** `Trajectory.version` as you read it: a change in between is refused. */
  trajectoryVersion: number;
  /** Type in the codes of the CBS that goes with the kind; a code of the list `cbs-v7-measure-type`. */
  type?: ListedCodeInput | null | undefined;
};

/** The plan for a measure as it should have been registered. */
export type CorrectMeasurePlanInput = {
  /** Day of the plan. */
  agreedOn: string;
  /** The plan that is corrected. */
  measurePlanId: string | number;
  /** Why it is changed; kept in the history. */
  reason: CorrectionReasonInput;
  /** The trajectory that it is in. */
  trajectoryId: string | number;
  /** `Trajectory.version` as you read it: a change in between is refused. */
  trajectoryVersion: number;
};

/** The whole of a measurement as it should have been recorded: either `answers` or `givenScores`. The instrument stays. */
export type CorrectMeasurementInput = {
  /** All answers. Either this or `givenScores`. */
  answers?: Array<AnswerInput> | null | undefined;
  /** The care it is about; absent: the whole trajectory. */
  careEpisodeId?: string | number | null | undefined;
  /** All ready scores. Either this or `answers`. */
  givenScores?: Array<GivenScoreInput> | null | undefined;
  /** Who answered. */
  informant: Informant;
  /** The measurement that is corrected. */
  measurementId: string | number;
  /** To which moment it belongs. */
  moment: Moment;
  /** All texts beside the answers. */
  notes?: Array<NoteInput> | null | undefined;
  /** `Duty.occasionKey` that it is for. Absent: none is named. */
  occasionKey?: string | null | undefined;
  /** Why it is changed; kept in the history. */
  reason: CorrectionReasonInput;
  /** Day on which it was filled in. */
  takenOn: string;
  /** The trajectory it belongs to. */
  trajectoryId: string | number;
  /** `Trajectory.version` as you read it: a change in between is refused. */
  trajectoryVersion: number;
  /** Why a parent answered where the youth is asked. Only with a parent; absent: no reason. */
  youthNonResponse?: NonResponseReason | null | undefined;
};

/** A trajectory as it should have been opened. */
export type CorrectTrajectoryInput = {
  /** Frame on the first day. */
  frameAtStart: Frame;
  /** Why it is changed; kept in the history. */
  reason: CorrectionReasonInput;
  /** First day; not after anything in it began. */
  start: string;
  /** The trajectory. */
  trajectoryId: string | number;
  /** `Trajectory.version` as you read it: a change in between is refused. */
  trajectoryVersion: number;
  /** Unit of the keeper; absent: none. */
  unitId?: string | number | null | undefined;
};

/** A goal of a decision as it should have been. */
export type CorrectedGoalInput = {
  /** `DecisionGoal.id`: what leads back to it still does. Absent: it was forgotten. */
  id?: string | number | null | undefined;
  /** What the decision aims at, on one line. */
  text: string;
};

/** Why something that was registered is changed. Not every reason goes with every change. */
export type CorrectionReason =
  /** The care goes on (De hulp gaat toch verder). */
  | 'CARE_GOES_ON'
  /** Closed by mistake (Per ongeluk gesloten). */
  | 'CLOSED_BY_MISTAKE'
  /** Did not take place (Is niet doorgegaan). */
  | 'DID_NOT_HAPPEN'
  /** Registered twice (Dubbel vastgelegd). */
  | 'ENTERED_TWICE'
  /** Became known later (Pas later bekend geworden). */
  | 'KNOWN_LATER'
  /** Another reason (Andere reden). */
  | 'OTHER'
  /** Something has to be corrected (Er moet iets verbeterd worden). */
  | 'TO_CORRECT'
  /** Typed or chosen wrongly (Typefout of verkeerd gekozen). */
  | 'TYPO'
  /** Was right after all (Was toch goed). */
  | 'VOIDED_BY_MISTAKE'
  /** Belongs in another file (Hoort in een ander dossier). */
  | 'WRONG_FILE'
  | '%future added value';

/** Why something that was registered is changed. */
export type CorrectionReasonInput = {
  /** One that goes with the change. */
  code: CorrectionReason;
  /** In words, one line of at most 300 characters; needed with `OTHER`. */
  words?: string | null | undefined;
};

/** When somebody has custody (gezag). */
export type CustodyInput = {
  /** First day; left out: not known. */
  from?: string | null | undefined;
  /** Last day; left out: until majority. */
  until?: string | null | undefined;
};

/** How exact a date is. */
export type DatePrecision =
  /** The day is known. */
  | 'DAY'
  /** Only the year is known; month and day are filled in. */
  | 'YEAR'
  | '%future added value';

/** Which way a scale points (richting). */
export type Direction =
  /** A higher score is better: prosocial behaviour. */
  | 'HIGHER_IS_BETTER'
  /** A lower score is better: problems. */
  | 'LOWER_IS_BETTER'
  | '%future added value';

/** Where a duty stands today. Exactly one of these. */
export type DutyState =
  /** It can be done now, and its last day is near. */
  | 'DUE_SOON'
  /** It will not come; a professional said why. */
  | 'EXCUSED'
  /** It can no longer be done, and nobody may be asked. */
  | 'LAPSED'
  /** Its last day is over and nothing was registered. It can still be done, and then counts as late. */
  | 'MISSED'
  /** Nobody has to do it. */
  | 'NOT_ASKED'
  /** Its first day is still to come, or not known yet. */
  | 'NOT_YET'
  /** It can be done now. */
  | 'OPEN'
  /** A start measurement that was put off: shown apart. */
  | 'REGISTERED_DEFERRED'
  /** Done in time. */
  | 'REGISTERED_IN_TIME'
  /** Done, too early or too late. */
  | 'REGISTERED_OUTSIDE_WINDOW'
  /** Done; whether in time cannot be said. */
  | 'REGISTERED_TIMING_UNKNOWN'
  | '%future added value';

/** The end of a period of care. */
export type EndCareEpisodeInput = {
  /** The care that ends. */
  careEpisodeId: string | number;
  /** Last day, inclusive. */
  end: string;
  /** Why it ended. */
  endReason: EndReasonInput;
  /** `Trajectory.version` as you read it: a change in between is refused. */
  trajectoryVersion: number;
};

/** The end of a measure. */
export type EndMeasureInput = {
  /** Last day, inclusive. */
  end: string;
  /** Why it ended. */
  endReason: EndReasonInput;
  /** The measure that ends. */
  measureId: string | number;
  /** `Trajectory.version` as you read it: a change in between is refused. */
  trajectoryVersion: number;
};

/** Why care or a measure ended (reden beëindiging). */
export type EndReasonInput = {
  /** Official code in that list, as text. */
  code: string;
  /** Id of a code list from `codeLists`. */
  list: string;
};

/** Why something will not come. */
export type ExcuseDutyInput = {
  /** `Duty.key`. */
  duty: string | number;
  /** Why. */
  reason: NonResponseReason;
  /** The trajectory. */
  trajectoryId: string | number;
  /** `Trajectory.version` as you read it: a change in between is refused. */
  trajectoryVersion: number;
};

/** Which of the two is right, where they contradict. */
export type FactChoiceInput = {
  /** About what. */
  fact: MergeFact;
  /** Whose is right. */
  from: MergeSide;
};

/** What a finding of a first load means for its row. */
export type FirstLoadGravity =
  /** The row was loaded before and says something else now; what is stored stays as it is. */
  | 'CHANGED'
  /** Worth knowing; nothing is refused for it. */
  | 'NOTE'
  /** The row cannot go in, and nothing of its client can. */
  | 'REFUSED'
  | '%future added value';

/** What a row of a first load is about (soort rij). */
export type FirstLoadKind =
  /** A period of care; belongs to a trajectory. */
  | 'CARE'
  /** A care plan of a provider; belongs to a trajectory. */
  | 'CARE_PLANS'
  /** A client. */
  | 'CLIENTS'
  /** A decision; belongs to a trajectory. */
  | 'DECISIONS'
  /** A goal; belongs to a period of care. */
  | 'GOALS'
  /** What one party said of a goal; belongs to the goal. */
  | 'GOAL_SCORES'
  /** A protection or probation measure; belongs to a trajectory. */
  | 'MEASURES'
  /** What happened while a measure ran; belongs to the measure. */
  | 'MEASURE_EVENTS'
  /** A plan for a measure; belongs to the measure. */
  | 'MEASURE_PLANS'
  /** A person around the client; belongs to a client. */
  | 'RESPONDENTS'
  /** A client trajectory; belongs to a client. */
  | 'TRAJECTORIES'
  | '%future added value';

/** How much is stored of a first load. */
export type FirstLoadScope =
  /** All rows or none. */
  | 'EVERYTHING'
  /** Of each client everything or nothing: those with a refused row stay out. */
  | 'WHAT_CAN'
  | '%future added value';

/** How far a first load is (stand van de eerste vulling). */
export type FirstLoadState =
  /** All rows were checked; what can go in, can be stored. */
  | 'CHECKED'
  /** The files are being read and checked. */
  | 'CHECKING'
  /** It stopped for another reason; nothing was stored. See `failure`. */
  | 'FAILED'
  /** A file as a whole cannot be read; nothing can be stored. */
  | 'INVALID'
  /** It is stored, as `counts` says. */
  | 'LOADED'
  /** It is being stored, in one transaction. */
  | 'LOADING'
  | '%future added value';

/** What foster care is for (variant van pleegzorg). */
export type FosterVariant =
  /** It helps the family to take the upbringing up again (hulpverleningsvariant). */
  | 'HELP'
  /** It takes over the upbringing (opvoedingsvariant). */
  | 'UPBRINGING'
  | '%future added value';

/** Legal frame (kader). */
export type Frame =
  /** Compulsory: a protection or probation measure runs (gedwongen kader). */
  | 'COMPULSORY'
  /** Voluntary (vrijwillig kader). */
  | 'VOLUNTARY'
  | '%future added value';

/** Who pays for care (bekostiging). */
export type Funding =
  /** The health insurer (Zorgverzekeringswet). */
  | 'HEALTH_INSURANCE'
  /** Long-term care (Wlz, before 2015 AWBZ). */
  | 'LONG_TERM_CARE'
  /** Somebody else. */
  | 'OTHER'
  /** A personal budget (pgb). */
  | 'PERSONAL_BUDGET'
  /** The municipality (Jeugdwet). */
  | 'YOUTH_ACT'
  | '%future added value';

/** A score that comes in ready. Give raw, T, or both. */
export type GivenScoreInput = {
  /** Raw score, within the range of the scale. */
  raw?: number | null | undefined;
  /** Key of the scale. */
  scale: string;
  /** T score from another system. */
  t?: number | null | undefined;
};

/** Why a goal is delivered, or why it is not. */
export type GoalDeliveryReason =
  /** Delivered: it is among the first ten, and nobody chose. */
  | 'AMONG_FIRST'
  /** Not delivered: ten others go before it. */
  | 'BEYOND_TEN'
  /** Delivered: somebody chose it. */
  | 'CHOSEN'
  /** Not delivered: somebody chose others. */
  | 'LEFT_OUT'
  /** Not delivered: another goal took its place. */
  | 'REPLACED'
  | '%future added value';

/** National domain of a goal (doeldomein). The number is the official code. */
export type GoalDomain =
  /** 4: the care process (zorgproces). */
  | 'CARE_PROCESS'
  /** 1: the child. */
  | 'CHILD'
  /** 3: the environment (omgeving). */
  | 'ENVIRONMENT'
  /** 2: the family (gezin). */
  | 'FAMILY'
  /** 5: other (overig). */
  | 'OTHER'
  | '%future added value';

/** A goal, in the words of those who set it. */
export type GoalInput = {
  /** National domain. */
  domain: GoalDomain;
  /** `OwnGoalCode.ref` of `goalCodeLists`; without a rubric it gives the goal its rubric. */
  ownCode?: string | null | undefined;
  /** Second-level code of that domain: `1.2`. */
  rubric?: string | null | undefined;
  /** The goal; at most 500 characters. */
  title: string;
};

/** When a goal is scored. */
export type GoalMoment =
  /** At the end. */
  | 'END'
  /** In between. */
  | 'INTERIM'
  | '%future added value';

/** Who says how far a goal was reached. */
export type GoalParty =
  /** The father (vader). */
  | 'FATHER'
  /** A foster parent (pleegouder). */
  | 'FOSTER_PARENT'
  /** The guardian (gezinsvoogd, voogd). */
  | 'GUARDIAN'
  /** The mother (moeder). */
  | 'MOTHER'
  /** A parent, other or not told which (ouder). */
  | 'PARENT'
  /** The probation officer (jeugdreclasseerder). */
  | 'PROBATION_OFFICER'
  /** The professional (hulpverlener). */
  | 'PROFESSIONAL'
  /** The youth (jeugdige). */
  | 'YOUTH'
  | '%future added value';

/** Scale in which a goal is scored. */
export type GoalScale =
  /** Concept of 2003, from 1 to 5. */
  | 'CONCEPT_2003'
  /** Data dictionary 2007: 0 worse or the same, 1, 2. */
  | 'DATA_DICTIONARY_2007'
  /** From -2 to 3. */
  | 'EXTENDED_GAS'
  /** Goal attainment: -1 worse, 0 as at the start, 1 partly, 2 reached. */
  | 'GAS'
  /** Percentage of the working points that are done. */
  | 'PERCENTAGE'
  /** School grade, from 1 to 10. */
  | 'SCHOOL_GRADE'
  | '%future added value';

/** How a fact of two clients becomes one. */
export type HowFactsMeet =
  /** They contradict: somebody chooses. */
  | 'CONTRADICTS'
  /** One says it, or says more. */
  | 'FILLED'
  /** Both hold, one after the other. */
  | 'JOINED'
  /** Both say the same. */
  | 'SAME'
  | '%future added value';

/** How far an import is (stand van de import). */
export type ImportState =
  /** Everything was stored. */
  | 'APPLIED'
  /** It is being stored, all or nothing. */
  | 'APPLYING'
  /** No problem was found; it can be applied. */
  | 'CHECKED'
  /** The file is being read and checked. */
  | 'CHECKING'
  /** It stopped for another reason; nothing was stored. See `failure`. */
  | 'FAILED'
  /** Problems were found; it cannot be applied. */
  | 'INVALID'
  /** The file is there; nothing was read yet. */
  | 'UPLOADED'
  | '%future added value';

/** Which figures. */
export type IndicatorFiguresInput = {
  /** First day of the period in which the units ended, inclusive. */
  from: string;
  /** Keys; absent = all of the set. */
  indicators?: Array<string> | null | undefined;
  /** For indicators that an instrument answers: which one. Absent = one figure for each that was used. */
  instrument?: string | null | undefined;
  /** Whose figures: for care the provider, for measures the institution. */
  organisationId: string | number;
  /** Key of the indicator set. */
  set: string;
  /** Only units with these features. */
  slice?: SliceInput | null | undefined;
  /** Last day of the period, inclusive. */
  to: string;
};

/** Who answered (informant). */
export type Informant =
  /** The father (vader). */
  | 'FATHER'
  /** A foster parent (pleegouder). */
  | 'FOSTER_PARENT'
  /** A worker of the living group (groepsleider). */
  | 'GROUP_WORKER'
  /** The guardian of a certified institution (gezinsvoogd, voogd). */
  | 'GUARDIAN'
  /** The mother (moeder). */
  | 'MOTHER'
  /** A parent, other or not told which (ouder). */
  | 'PARENT'
  /** The probation officer (jeugdreclasseerder). */
  | 'PROBATION_OFFICER'
  /** The professional who gives the care (hulpverlener). */
  | 'PROFESSIONAL'
  /** A teacher (leerkracht). */
  | 'TEACHER'
  /** The youth (jeugdige). */
  | 'YOUTH'
  | '%future added value';

/** Informants whose answers may stand in one figure. Youth and parents are never mixed. */
export type InformantGroup =
  /** Guardians. */
  | 'GUARDIAN'
  /** Mother, father, parent and foster parent. */
  | 'PARENTS'
  /** Probation officers. */
  | 'PROBATION_OFFICER'
  /** Professionals and group workers. */
  | 'PROFESSIONAL'
  /** Teachers. */
  | 'TEACHER'
  /** The youth. */
  | 'YOUTH'
  | '%future added value';

/** What a licensed provider must bring before an instrument can be used. */
export type InstrumentMaterial =
  /** Items and scales, as a definition. */
  | 'DEFINITION'
  /** Norms, with their source. */
  | 'NORMS'
  /** Permission of the rights holder. */
  | 'PERMISSION'
  /** Reliability, with its source. */
  | 'RELIABILITY'
  /** How answers become scores. */
  | 'SCORING_RULES'
  /** Wording of questions and answers. */
  | 'TEXTS'
  | '%future added value';

/** Whose words the questions carry (bewoording). */
export type InstrumentWording =
  /** Those of a provider who has the wording, in place of neutral labels. */
  | 'LOADED'
  /** Those of the definition. */
  | 'SHIPPED'
  /** None: the wording is protected. Labels are our own and neutral, answers have none. */
  | 'WITHHELD'
  | '%future added value';

/** How much care there is (intensiteit). */
export type IntensityInput = {
  /** How many, 0 or more; as much as a week has. */
  amount: number;
  /** Of what. */
  unit: IntensityUnit;
};

/** What an intensity counts. */
export type IntensityUnit =
  /** Days in a week, for care with a stay or by the day. */
  | 'DAYS_PER_WEEK'
  /** Hours in a week. */
  | 'HOURS_PER_WEEK'
  | '%future added value';

/** Language of a file. */
export type ListLanguage =
  /** English. */
  | 'EN'
  /** Dutch. */
  | 'NL'
  | '%future added value';

/** A code with the list it is of. */
export type ListedCodeInput = {
  /** Official code in that list, as text. */
  code: string;
  /** Id of a code list from `codeLists`. */
  list: string;
};

/** What happened while a measure ran. */
export type MeasureEventKind =
  /** Authorisation of placement (Machtiging tot plaatsing). */
  | 'AUTHORISATION'
  /** Extension (Verlenging). */
  | 'EXTENSION'
  /** Hand-over (Overdracht). */
  | 'HAND_OVER'
  /** Report back to the prosecutor (Terugmelding aan het Openbaar Ministerie). */
  | 'REPORT_BACK'
  /** Warning (Waarschuwing). */
  | 'WARNING'
  | '%future added value';

/** Protection or probation measure (maatregel). The code is the Dutch abbreviation. */
export type MeasureKind =
  /** Youth probation (jeugdreclassering). */
  | 'JEUGDRECLASSERING'
  /** Supervision order (ondertoezichtstelling). */
  | 'OTS'
  /** Guardianship (voogdij). */
  | 'VOOGDIJ'
  /** Provisional supervision order (voorlopige ondertoezichtstelling). */
  | 'VOTS'
  /** Provisional guardianship (voorlopige voogdij). */
  | 'VOVO'
  | '%future added value';

/** Two clients that become one. */
export type MergeClientsInput = {
  /** What is right where the two contradict; the last one for a fact counts. */
  facts?: Array<FactChoiceInput> | null | undefined;
  /** The client that goes: its number leads to the one that stays. */
  goesId: string | number;
  /** `Client.version` of the client that goes, as you read it. */
  goesVersion: number;
  /** Trajectories that run at the same time may become one; see `MergePreview.joins`. */
  joinTrajectories?: boolean | null | undefined;
  /** Where one person stands with both and the two differ: who counts. Both: they are two people. */
  peopleIds?: Array<string | number> | null | undefined;
  /** Why, on one line of at most 200 characters. */
  reason: string;
  /** The client that stays. */
  staysId: string | number;
  /** `Client.version` of the client that stays, as you read it. */
  staysVersion: number;
};

/** What is weighed as one: taken whole from one of the two clients. */
export type MergeFact =
  /** Date of birth (geboortedatum). */
  | 'BIRTH_DATE'
  /** What care away from home aims at. */
  | 'CARE_AIMS'
  /** Day of death (overlijden). */
  | 'DIED_ON'
  /** Family key (gezinssleutel). */
  | 'FAMILY_KEY'
  /** Family name (achternaam). */
  | 'FAMILY_NAME'
  /** Given name (voornaam). */
  | 'GIVEN_NAME'
  /** Municipality and moves (gemeente). */
  | 'RESIDENCES'
  /** Sex (geslacht). */
  | 'SEX'
  /** That the client was told about the data. */
  | 'TOLD'
  | '%future added value';

/** Two clients that may be one. */
export type MergePreviewInput = {
  /** What is right where the two contradict; the last one for a fact counts. */
  facts?: Array<FactChoiceInput> | null | undefined;
  /** The client that goes: its number leads to the one that stays. */
  goesId: string | number;
  /** Trajectories that run at the same time may become one; see `MergePreview.joins`. */
  joinTrajectories?: boolean | null | undefined;
  /** Where one person stands with both and the two differ: who counts. Both: they are two people. */
  peopleIds?: Array<string | number> | null | undefined;
  /** The client that stays. */
  staysId: string | number;
};

/** Which of the two clients. */
export type MergeSide =
  /** The client that goes. */
  | 'GOES'
  /** The client that stays. */
  | 'STAYS'
  | '%future added value';

/** Which score is meant. */
export type Metric =
  /** Raw score in points of the scale (ruwe score). */
  | 'RAW'
  /** T score: mean 50, SD 10 in the norm group. */
  | 'T'
  | '%future added value';

/** What a delivery asks of every record. */
export type MissingInDelivery =
  /** Whether it began as emergency care, yes or no. */
  | 'CRISIS'
  /** Why it ended, in the codes of the base set; those of 2010 do not do. */
  | 'END_REASON'
  /** Who referred to the care, with its first care. */
  | 'REFERRER'
  | '%future added value';

/** Measurement moment (meetmoment). */
export type Moment =
  /** At the end (einde). */
  | 'END'
  /** After the end (follow-up). */
  | 'FOLLOW_UP'
  /** In between (tussentijds). */
  | 'INTERIM'
  /** At the start (aanvang). */
  | 'START'
  | '%future added value';

/** When the nature of the problems is registered. */
export type NatureMoment =
  /** At its end. */
  | 'END'
  /** At the start of the client trajectory. */
  | 'START'
  | '%future added value';

/** Whether new working points keep coming, for a percentage under 50. */
export type NewWorkingPoints =
  /** They keep coming: it gets worse. */
  | 'KEEP_COMING'
  /** Now and then. */
  | 'SOMETIMES'
  | '%future added value';

/** Why something will not come (reden van non-respons). */
export type NonResponseReason =
  /** It is too much to ask now. */
  | 'NOT_IN_CLIENTS_INTEREST'
  /** Somebody could not be reached. */
  | 'NOT_REACHED'
  /** No instrument fits. */
  | 'NO_FITTING_INSTRUMENT'
  /** Another reason. */
  | 'OTHER'
  /** Somebody does not want to. */
  | 'REFUSED'
  /** The youth is unable to fill it in: the parents are asked instead. */
  | 'YOUTH_UNABLE'
  | '%future added value';

/** How far a norm set is. Only a published one is used. */
export type NormStatus =
  /** Being written (concept). */
  | 'DRAFT'
  /** In use; it never changes (gepubliceerd). */
  | 'PUBLISHED'
  /** Replaced; old results still name it (vervallen). */
  | 'RETIRED'
  /** Read by somebody else than the writer (beoordeeld). */
  | 'REVIEWED'
  | '%future added value';

/** A text beside the answers. */
export type NoteInput = {
  /** Key of the note: see `Instrument.notes`. */
  note: string;
  /** Plain text; an empty one is no note. */
  text: string;
};

/** What an organisation does in youth care (soort organisatie). */
export type OrganisationKind =
  /** Gives access to care: a municipality’s access team (toegang, bureau jeugdzorg). */
  | 'ACCESS_AUTHORITY'
  /** Gives care (jeugdhulpaanbieder). */
  | 'CARE_PROVIDER'
  /** Carries out protection and probation (gecertificeerde instelling, GI). */
  | 'CERTIFIED_INSTITUTION'
  /** Keeps knowledge of the field (kennisinstituut). */
  | 'KNOWLEDGE_INSTITUTE'
  /** Answers for youth care in its area (gemeente). */
  | 'MUNICIPALITY'
  /** Municipalities that work together (regio). */
  | 'REGION'
  /** Receives the legal delivery (CBS). */
  | 'STATISTICS_OFFICE'
  | '%future added value';

/** What several instruments say together, by the rule of the Child Outcomes Research Consortium. */
export type OverallClass =
  /** At least one reliably worse, whatever the others did (verslechterd). */
  | 'DETERIORATED'
  /** At least one reliably better and none worse (verbeterd). */
  | 'IMPROVED'
  /** None changed reliably (onveranderd). */
  | 'UNCHANGED'
  | '%future added value';

/** What a duty is about. */
export type PlanUnit =
  /** The care of one provider (zorgtraject). */
  | 'CARE'
  /** A record of the legal delivery: one provider, one form of care, one plan. */
  | 'DELIVERY_RECORD'
  /** One measure. */
  | 'MEASURE'
  /** Probation measures that follow each other (JR-traject). */
  | 'PROBATION'
  /** Protection measures that follow each other (JB-traject). */
  | 'PROTECTION'
  /** The whole client trajectory (cliënttraject). */
  | 'TRAJECTORY'
  | '%future added value';

/** What became of a plug-in when it was loaded. */
export type PluginState =
  /** Loaded; its instruments can be used. */
  | 'ACTIVE'
  /** Switched off in the configuration. */
  | 'DISABLED'
  /** Refused: see the reason. Everything else works on. */
  | 'REJECTED'
  /** No longer in the configuration; what was measured with it keeps being explained. */
  | 'REMOVED'
  | '%future added value';

/** How the care is granted (soort voorziening). */
export type Provision =
  /** Without a decision (vrij toegankelijke voorziening). */
  | 'FREELY_ACCESSIBLE'
  /** By a decision for this youth (individuele voorziening). */
  | 'INDIVIDUAL'
  | '%future added value';

/** One filled-in instrument: either `answers` or `givenScores`. */
export type RecordMeasurementInput = {
  /** Answers by item. Either this or `givenScores`. */
  answers?: Array<AnswerInput> | null | undefined;
  /** The care it is about; absent: the whole trajectory. */
  careEpisodeId?: string | number | null | undefined;
  /** Draft that this came from: it is removed with it. One that is gone is refused. */
  draftId?: string | number | null | undefined;
  /** Absent: the newest edition. */
  edition?: number | null | undefined;
  /** Ready scores, for instruments that are known by their score. Either this or `answers`. */
  givenScores?: Array<GivenScoreInput> | null | undefined;
  /** Who answered. */
  informant: Informant;
  /** Key of the instrument: `sdq`. */
  instrument: string;
  /** To which moment it belongs. */
  moment: Moment;
  /** Texts beside the answers. */
  notes?: Array<NoteInput> | null | undefined;
  /** `Duty.occasionKey` that it is for: it then belongs there and nowhere else. Absent: none is named. */
  occasionKey?: string | null | undefined;
  /** Day on which it was filled in. */
  takenOn: string;
  /** The trajectory it belongs to. */
  trajectoryId: string | number;
  /** `Trajectory.version` as you read it: a change in between is refused. */
  trajectoryVersion: number;
  /** Why a parent answers where the youth is asked. Only with a parent; absent: no reason. */
  youthNonResponse?: NonResponseReason | null | undefined;
};

/** A period of care, running or ended. */
export type RegisterCareEpisodeInput = {
  /** End agreed in the care plan. */
  agreedEnd?: string | null | undefined;
  /** What more is known of it. */
  details?: CareDetailsInput | null | undefined;
  /** Last day, inclusive. Leave it out while the care runs. */
  end?: string | null | undefined;
  /** Why it ended. */
  endReason?: EndReasonInput | null | undefined;
  /** Form of care. */
  form: CareForm;
  /** Who gives the care; it need not use the system. */
  providerId: string | number;
  /** With or without a decision. */
  provision?: Provision;
  /** First session or day of admission. */
  start: string;
  /** The trajectory it belongs to. */
  trajectoryId: string | number;
  /** `Trajectory.version` as you read it: a change in between is refused. */
  trajectoryVersion: number;
};

/** What one provider agreed with the client. */
export type RegisterCarePlanInput = {
  /** Last day that was agreed. */
  agreedEnd?: string | null | undefined;
  /** Day of the plan. */
  agreedOn: string;
  /** What is worked on. */
  goals?: Array<CarePlanGoalInput>;
  /** Who gives the care. */
  providerId: string | number;
  /** The trajectory it belongs to. */
  trajectoryId: string | number;
  /** `Trajectory.version` as you read it: a change in between is refused. */
  trajectoryVersion: number;
};

/** A new client of the own organisation. */
export type RegisterClientInput = {
  /** Date of birth; leave it out when unknown. */
  birthDate?: string | null | undefined;
  /** Family name (achternaam). One line of at most 200 characters. */
  familyName?: string | null | undefined;
  /** Given name (voornaam). One line of at most 200 characters. */
  givenName?: string | null | undefined;
  /** Municipality that answers for the care, by its CBS code: `GM` and four digits, as `GM0363`. */
  municipality?: string | null | undefined;
  /** The organisation’s own number (cliëntnummer), unique there. One line of at most 64 characters. */
  reference: string;
  /** Sex as registered. */
  sex: Sex;
};

/** A decision on care. */
export type RegisterDecisionInput = {
  /** Organisation that decided. */
  decidedById: string | number;
  /** Day of the decision. */
  decidedOn: string;
  /** Care that it gives a right to; empty: any. */
  forms?: Array<CareForm>;
  /** What it aims at, one line each. */
  goals?: Array<string>;
  /** The trajectory it belongs to. */
  trajectoryId: string | number;
  /** `Trajectory.version` as you read it: a change in between is refused. */
  trajectoryVersion: number;
  /** First day; left out: the day of the decision. */
  validFrom?: string | null | undefined;
  /** Last day, inclusive. */
  validTo?: string | null | undefined;
};

/** Something that happened while a measure ran. */
export type RegisterMeasureEventInput = {
  /** What happened; not everything goes with every kind. */
  kind: MeasureEventKind;
  /** The measure. */
  measureId: string | number;
  /** When: of an extension and an authorisation the decision, of a hand-over the first day. */
  on: string;
  /** Of a hand-over: the institution that takes over. */
  organisationId?: string | number | null | undefined;
  /** `Trajectory.version` as you read it: a change in between is refused. */
  trajectoryVersion: number;
  /** Of an authorisation: a code of the list `cbs-v7-authorisation`. */
  type?: ListedCodeInput | null | undefined;
  /** Last day as the court set it; of an extension and, if there is one, of an authorisation. */
  until?: string | null | undefined;
};

/** A protection or probation measure, running or ended. */
export type RegisterMeasureInput = {
  /** Last day, inclusive. Leave it out while the measure runs. */
  end?: string | null | undefined;
  /** Why it ended. */
  endReason?: EndReasonInput | null | undefined;
  /** Of probation: is it a recognised intervention? */
  isRecognised?: boolean | null | undefined;
  /** Kind of measure. */
  kind: MeasureKind;
  /** The certified institution that carries it out. */
  organisationId: string | number;
  /** First day, as the court set it. */
  start: string;
  /** The trajectory it belongs to. */
  trajectoryId: string | number;
  /** `Trajectory.version` as you read it: a change in between is refused. */
  trajectoryVersion: number;
  /** Type in the codes of the CBS that goes with the kind; a code of the list `cbs-v7-measure-type`. */
  type?: ListedCodeInput | null | undefined;
};

/** The plan for a measure. */
export type RegisterMeasurePlanInput = {
  /** Day of the plan. */
  agreedOn: string;
  /** The measure it is for. */
  measureId: string | number;
  /** `Trajectory.version` as you read it: a change in between is refused. */
  trajectoryVersion: number;
};

/** With which problems a client came or left. */
export type RegisterProblemsInput = {
  /** From one to seven codes of the code list `cap-j-codes`, or OTHER or NOT_SPECIFIED. */
  codes: Array<string>;
  /** At the start or at the end. */
  moment: NatureMoment;
  /** Day on which it was so. */
  observedOn: string;
  /** The trajectory it belongs to. */
  trajectoryId: string | number;
  /** `Trajectory.version` as you read it: a change in between is refused. */
  trajectoryVersion: number;
};

/** Somebody around a client. */
export type RegisterRespondentInput = {
  /** The client. */
  clientId: string | number;
  /** `Client.version` as you read it: a change in between is refused. */
  clientVersion: number;
  /** Who. */
  respondent: RespondentInput;
};

/** How the youth lives at one moment, or whether there was earlier care or an earlier measure elsewhere. */
export type RegisterSituationInput = {
  /** The answer. */
  answer: SituationAnswer;
  /** `Duty.key` of LIVES_AT_HOME, SCHOOL_OR_WORK, NEW_OFFENCE, REPEAT_USE or REPEATED_MEASURE. */
  duty: string | number;
  /** Day on which it was so. */
  observedOn: string;
  /** The trajectory. */
  trajectoryId: string | number;
  /** `Trajectory.version` as you read it: a change in between is refused. */
  trajectoryVersion: number;
};

/** A new trajectory, kept by the own organisation. */
export type RegisterTrajectoryInput = {
  /** The client. */
  clientId: string | number;
  /** Frame on the first day. */
  frameAtStart: Frame;
  /** First day: acceptance, or start of the first measure. */
  start: string;
  /** Unit of the own organisation. */
  unitId?: string | number | null | undefined;
};

/** What is registered besides filled-in instruments. */
export type RegistrationKind =
  /** The decision on care (besluit). */
  | 'DECISION'
  /** The last day. */
  | 'END_DATE'
  /** Why it ended. */
  | 'END_REASON'
  /** The goals, set with the client. */
  | 'GOALS'
  /** The nature of the goals. */
  | 'GOAL_NATURE'
  /** The score of each goal. */
  | 'GOAL_SCORES'
  /** Whether the youth lives at home. */
  | 'LIVES_AT_HOME'
  /** The plan for the measure. */
  | 'MEASURE_PLAN'
  /** The nature of the problems. */
  | 'NATURE_OF_PROBLEMS'
  /** Whether there is a new offence. */
  | 'NEW_OFFENCE'
  /** One score for all goals together. */
  | 'OVERALL_GOAL_SCORE'
  /** Earlier under a measure or not (herhaalde maatregel). */
  | 'REPEATED_MEASURE'
  /** Earlier in youth care or not (herhaald beroep). */
  | 'REPEAT_USE'
  /** Whether the youth has school or work. */
  | 'SCHOOL_OR_WORK'
  | '%future added value';

/** The reopening of a closed file. */
export type ReopenTrajectoryInput = {
  /** Why it is changed; kept in the history. */
  reason: CorrectionReasonInput;
  /** The trajectory. */
  trajectoryId: string | number;
  /** `Trajectory.version` as you read it: a change in between is refused. */
  trajectoryVersion: number;
};

/** Whether something came again. */
export type Repetition =
  /** Nothing earlier is known. */
  | 'NEW'
  /** An earlier one had ended, here or elsewhere. */
  | 'REPEAT'
  | '%future added value';

/** A goal that takes the place of another. */
export type ReplaceGoalInput = {
  /** National domain. */
  domain: GoalDomain;
  /** The goal that it replaces; that one stays, with its dates. */
  goalId: string | number;
  /** `OwnGoalCode.ref` of `goalCodeLists`; without a rubric it gives the goal its rubric. */
  ownCode?: string | null | undefined;
  /** Second-level code of that domain: `1.2`. */
  rubric?: string | null | undefined;
  /** Day on which it was set. */
  setOn: string;
  /** The goal; at most 500 characters. */
  title: string;
  /** `Trajectory.version` as you read it: a change in between is refused. */
  trajectoryVersion: number;
};

/** Which municipality answers for the care, from a day on. */
export type ResidenceInput = {
  /** First day; left out in the first entry alone. */
  from?: string | null | undefined;
  /** CBS code as `GM0363`; left out: not known. */
  municipality?: string | null | undefined;
};

/** Somebody around the client. */
export type RespondentInput = {
  /** Custody; left out: none. Parents, foster parents and guardians alone. */
  custody?: CustodyInput | null | undefined;
  /** First day with the client. */
  from?: string | null | undefined;
  /** Who it is. */
  kind: RespondentKind;
  /** Name. One line of at most 200 characters. */
  name?: string | null | undefined;
  /** Has a main task in the upbringing. Parents and foster parents alone. */
  raises?: boolean;
  /** Last day with the client. */
  until?: string | null | undefined;
};

/** Who somebody around the client is. */
export type RespondentKind =
  /** The father (vader). */
  | 'FATHER'
  /** A foster parent (pleegouder). */
  | 'FOSTER_PARENT'
  /** A worker of the living group (groepsleider). */
  | 'GROUP_WORKER'
  /** The guardian (gezinsvoogd, voogd). */
  | 'GUARDIAN'
  /** The mother (moeder). */
  | 'MOTHER'
  /** Another parent (ouder). */
  | 'PARENT'
  /** The probation officer (jeugdreclasseerder). */
  | 'PROBATION_OFFICER'
  /** The professional who gives the care (hulpverlener). */
  | 'PROFESSIONAL'
  /** A teacher (leerkracht). */
  | 'TEACHER'
  | '%future added value';

/** A part that was voided and becomes valid again. */
export type RestorePartInput = {
  /** Its `id`. */
  partId: string | number;
  /** What kind of part. */
  partKind: VoidablePartKind;
  /** Why it is changed; kept in the history. */
  reason: CorrectionReasonInput;
  /** The trajectory. */
  trajectoryId: string | number;
  /** `Trajectory.version` as you read it: a change in between is refused. */
  trajectoryVersion: number;
};

/** What a role lets somebody do (recht). */
export type Right =
  /** Take lists of trajectories and of work out as a file; every file is logged. */
  | 'EXPORT_LISTS'
  /** Import measurements from a file. */
  | 'IMPORT'
  /** Have plug-ins read again. */
  | 'MANAGE_PLUGINS'
  /** Make one of two clients of the own organisation that are the same, and two again. */
  | 'MERGE_CLIENTS'
  /** See and register citizen service numbers (BSN); every look is logged. */
  | 'READ_BSN'
  /** See clients, trajectories and measurements within the own scope. */
  | 'READ_CLIENTS'
  /** See figures of the own organisation. */
  | 'READ_FIGURES'
  /** See the definitions of instruments and the state of plug-ins. */
  | 'READ_INSTRUMENTS'
  /** Register clients, trajectories, care and measures, and record measurements. */
  | 'REGISTER'
  | '%future added value';

/** What a person may be in an organisation (rol). */
export type Role =
  /** Looks after the installation; sees no client (beheerder). */
  | 'ADMINISTRATOR'
  /** Sees figures of the organisation and no client (alleen cijfers). */
  | 'FIGURES_ONLY'
  /** Looks after instruments, norms and policies; sees no client (methodoloog). */
  | 'METHODOLOGIST'
  /** Works for a municipality; sees only figures that were shared with it (gemeente). */
  | 'MUNICIPALITY'
  /** Works with clients (professional). */
  | 'PROFESSIONAL'
  /** Looks after quality for the whole organisation (kwaliteitsmedewerker). */
  | 'QUALITY_OFFICER'
  /** Leads a team of professionals (teamleider). */
  | 'TEAM_LEADER'
  | '%future added value';

/** A load that was checked and is to be stored. */
export type RunFirstLoadInput = {
  /** Id of the load. */
  id: string | number;
  /** EVERYTHING is refused when a row is. */
  scope: FirstLoadScope;
};

/** A half-filled form: either `answers` or `givenScores`, as far as they are known. */
export type SaveMeasurementDraftInput = {
  /** Answers so far; an empty list is fine. */
  answers?: Array<AnswerInput> | null | undefined;
  /** The care it is about; absent: the whole trajectory. */
  careEpisodeId?: string | number | null | undefined;
  /** Absent: the newest edition. */
  edition?: number | null | undefined;
  /** Ready scores so far. */
  givenScores?: Array<GivenScoreInput> | null | undefined;
  /** Who answers. */
  informant: Informant;
  /** Key of the instrument: `sdq`. */
  instrument: string;
  /** To which moment it belongs. */
  moment: Moment;
  /** Texts beside the answers. */
  notes?: Array<NoteInput> | null | undefined;
  /** `Duty.occasionKey` that it is for. Absent: none is named. */
  occasionKey?: string | null | undefined;
  /** Day on which it is filled in. */
  takenOn: string;
  /** The trajectory it is for. */
  trajectoryId: string | number;
  /** `MeasurementDraft.version` as you read it; absent: you know of no draft yet. */
  version?: number | null | undefined;
  /** Why a parent answers where the youth is asked. Only with a parent; absent: no reason. */
  youthNonResponse?: NonResponseReason | null | undefined;
};

/** Scale level (meetniveau). */
export type ScaleLevel =
  /** Differences mean something: means are allowed. */
  | 'INTERVAL'
  /** Only the order means something: no means. */
  | 'ORDINAL'
  | '%future added value';

/** What a scale may be used for. */
export type ScalePurpose =
  /** To compare two moments (verandering). */
  | 'CHANGE'
  /** Shown beside the figures, never counted (context). */
  | 'CONTEXT'
  /** How bad it is at one moment (ernst). */
  | 'SEVERITY'
  | '%future added value';

/** What one party says of all goals of some care together. */
export type ScoreAllGoalsInput = {
  /** The care; any of a sub-trajectory will do. */
  careEpisodeId: string | number;
  /** It is that of the person who weighed most in ending the care; takes the mark from the others. */
  isMarked?: boolean;
  /** When. */
  moment: GoalMoment;
  /** Needed for a percentage under 50. */
  newPoints?: NewWorkingPoints | null | undefined;
  /** Who says it. */
  party: GoalParty;
  /** Scale in which it is given. */
  scale?: GoalScale;
  /** The score on that scale. 0 is a score. */
  score: number;
  /** Day of the score. */
  scoredOn: string;
  /** `Trajectory.version` as you read it: a change in between is refused. */
  trajectoryVersion: number;
};

/** What one party says of a goal. */
export type ScoreGoalInput = {
  /** The goal. */
  goalId: string | number;
  /** It is that of the person who weighed most in ending the care; takes the mark from the others. */
  isMarked?: boolean;
  /** When. */
  moment: GoalMoment;
  /** Needed for a percentage under 50. */
  newPoints?: NewWorkingPoints | null | undefined;
  /** Who says it. */
  party: GoalParty;
  /** Scale in which it is given. */
  scale?: GoalScale;
  /** The score on that scale. 0 is a score. */
  score: number;
  /** Day of the score. */
  scoredOn: string;
  /** `Trajectory.version` as you read it: a change in between is refused. */
  trajectoryVersion: number;
};

/** A form that is being filled in, of nobody in particular: either `answers` or `givenScores`. */
export type ScoreTrialInput = {
  /** Age in whole years, 0-120; absent: not known. */
  ageYears?: number | null | undefined;
  /** Answers so far; an empty list is fine. */
  answers?: Array<AnswerInput> | null | undefined;
  /** Absent: the newest edition. */
  edition?: number | null | undefined;
  /** Ready scores so far. */
  givenScores?: Array<GivenScoreInput> | null | undefined;
  /** Who answers: it decides which form and which norms. */
  informant: Informant;
  /** Key of the instrument: `sdq`. */
  instrument: string;
  /** Absent: `UNKNOWN`. */
  sex?: Sex | null | undefined;
  /** Day it is filled in; absent: today. */
  takenOn?: string | null | undefined;
};

/** The citizen service number (BSN) of a client. */
export type SetClientBsnInput = {
  /** Nine digits that pass the eleven test; spaces and dots are left out. Null takes it out. */
  bsn?: string | null | undefined;
  /** The client. */
  clientId: string | number;
  /** `Client.version` as you read it: a change in between is refused. */
  clientVersion: number;
  /** Why, on one line of at most 200 characters. Needed when something that was filled in changes. */
  reason?: string | null | undefined;
};

/** Goals that were set with the client. */
export type SetGoalsInput = {
  /** The care that they belong to. */
  careEpisodeId: string | number;
  /** At least one. */
  goals: Array<GoalInput>;
  /** Day on which they were set. */
  setOn: string;
  /** The trajectory. */
  trajectoryId: string | number;
  /** `Trajectory.version` as you read it: a change in between is refused. */
  trajectoryVersion: number;
};

/** Sex as registered (geslacht). */
export type Sex =
  /** Female (vrouw). */
  | 'F'
  /** Male (man). */
  | 'M'
  /** Not known (onbekend). */
  | 'UNKNOWN'
  /** Neither (X in the passport). */
  | 'X'
  | '%future added value';

/** What a signal asks for (signaal). */
export type SignalKind =
  /** Action today: an answer about self-harm (alarm). */
  | 'ALARM'
  /** How a score should be read (opmerking). */
  | 'REMARK'
  | '%future added value';

/** Answer to a plain question. */
export type SituationAnswer =
  /** No. */
  | 'NO'
  /** It is not known. */
  | 'UNKNOWN'
  /** Yes. */
  | 'YES'
  | '%future added value';

/** Only units with all of these features, as they were on the anchor date. */
export type SliceInput = {
  /** Age in years: `0-3`, `4-11`, `12-15`, `16-17`, `18+` or `unknown`. */
  ageBand?: string | null | undefined;
  /** Form of care. */
  careForm?: CareForm | null | undefined;
  /** Legal frame on that day. */
  frame?: Frame | null | undefined;
  /** Who answered. */
  informantGroup?: InformantGroup | null | undefined;
  /** Municipality, by its CBS code as `GM0363`. */
  municipality?: string | null | undefined;
  /** Sex. */
  sex?: Sex | null | undefined;
  /** Unit of the organisation. */
  unitId?: string | number | null | undefined;
};

/** Two clients that look alike and are not the same. */
export type StateNotDoubleInput = {
  /** One client. */
  clientId: string | number;
  /** `Client.version` as you read it: a change in between is refused. */
  clientVersion: number;
  /** The other. */
  otherId: string | number;
  /** `Client.version` as you read it: a change in between is refused. */
  otherVersion: number;
  /** Why, on one line of at most 200 characters. */
  reason: string;
};

/** Care or a measure elsewhere. */
export type StateUseElsewhereInput = {
  /** The client. */
  clientId: string | number;
  /** `Client.version` as you read it: a change in between is refused. */
  clientVersion: number;
  /** Last day, today or earlier; left out: not known. */
  endedOn?: string | null | undefined;
  /** What it was. */
  kind: UseKind;
  /** Who or what told it. One line of at most 200 characters. */
  source: string;
};

/** What a sub-trajectory is made of (soort deeltraject). */
export type SubTrajectoryKind =
  /** Care episodes of one provider (zorgtraject). */
  | 'CARE'
  /** Probation measures (JR-traject). */
  | 'PROBATION'
  /** Protection measures (JB-traject). */
  | 'PROTECTION'
  | '%future added value';

/** That the client was told how the data are used for quality. */
export type ToldInput = {
  /** By whom. One line of at most 200 characters. */
  by: string;
  /** On which day, today or earlier. */
  on: string;
};

/** Which trajectories. All conditions must hold. */
export type TrajectoryFilter = {
  /** Used in the trajectory: a key such as `sdq`. */
  instrument?: string | null | undefined;
  /** Organisation that gives care in it. */
  providerId?: string | number | null | undefined;
  /** Start of a reference or a name, or a date of birth (2012-03-01 or 1-3-2012). */
  search?: string | null | undefined;
  /** Earliest start, inclusive. */
  startedFrom?: string | null | undefined;
  /** Latest start, inclusive. */
  startedTo?: string | null | undefined;
  /** Open or closed. */
  state?: TrajectoryState | null | undefined;
  /** Unit of the organisation that keeps the trajectory. */
  unitId?: string | number | null | undefined;
};

/** Open or closed (stand). */
export type TrajectoryState =
  /** Nothing is running and the file was closed. */
  | 'CLOSED'
  /** The file is open, also when no care is running. */
  | 'OPEN'
  | '%future added value';

/** A client that becomes two again. */
export type UndoClientMergeInput = {
  /** The client that stayed. */
  clientId: string | number;
  /** `Client.version` as you read it: a change in between is refused. */
  clientVersion: number;
  /** `FormerNumber.id`. */
  mergeId: string | number;
  /** Why, on one line of at most 200 characters. */
  reason: string;
};

/** What an indicator counts (teleenheid). */
export type UnitKind =
  /** Closed client trajectory (afgesloten cliënttraject). */
  | 'CLOSED_TRAJECTORY'
  /** Ended care of one provider (beëindigd zorgtraject). */
  | 'ENDED_CARE'
  /** Ended probation (beëindigd JR-traject). */
  | 'ENDED_PROBATION'
  /** Ended protection (beëindigd JB-traject). */
  | 'ENDED_PROTECTION'
  | '%future added value';

/** What somebody used elsewhere. */
export type UseKind =
  /** Youth care (jeugdhulp). */
  | 'CARE'
  /** A protection measure (jeugdbescherming). */
  | 'PROTECTION'
  | '%future added value';

/** A score that was wrong. */
export type VoidGoalScoreInput = {
  /** What was wrong. The score stays, struck through. */
  reason: string;
  /** `GoalOpinion.id`. */
  scoreId: string | number;
  /** `Trajectory.version` as you read it: a change in between is refused. */
  trajectoryVersion: number;
};

/** A part that becomes void, or valid again. */
export type VoidPartInput = {
  /** Its `id`. */
  partId: string | number;
  /** What kind of part. */
  partKind: VoidablePartKind;
  /** Why it is changed; kept in the history. */
  reason: CorrectionReasonInput;
  /** The trajectory. */
  trajectoryId: string | number;
  /** `Trajectory.version` as you read it: a change in between is refused. */
  trajectoryVersion: number;
};

/** Parts of a trajectory that can be voided. */
export type VoidablePartKind =
  /** `CareEpisode`; once no measurement and no goal belongs to it. */
  | 'CARE_EPISODE'
  /** `CarePlan`. */
  | 'CARE_PLAN'
  /** `Decision`; by the keeper, once no goal of a care plan leads back to it. */
  | 'DECISION'
  /** `Goal`, with what was said of it. */
  | 'GOAL'
  /** `Measure`; once no plan belongs to it. */
  | 'MEASURE'
  /** `Measurement`. */
  | 'MEASUREMENT'
  /** `MeasureEvent`; a hand-over once nothing happened after it. */
  | 'MEASURE_EVENT'
  /** `MeasurePlan`. */
  | 'MEASURE_PLAN'
  | '%future added value';

/** It will come after all. */
export type WithdrawExcuseInput = {
  /** `Duty.key`. */
  duty: string | number;
  /** The trajectory. */
  trajectoryId: string | number;
  /** `Trajectory.version` as you read it: a change in between is refused. */
  trajectoryVersion: number;
};

/** Two clients that may be the same after all. */
export type WithdrawNotDoubleInput = {
  /** One of the two. */
  clientId: string | number;
  /** `Client.version` as you read it: a change in between is refused. */
  clientVersion: number;
  /** `NotDouble.id`. */
  notDoubleId: string | number;
  /** Why, on one line of at most 200 characters. */
  reason: string;
};

/** Which work. All conditions must hold. */
export type WorkFilter = {
  /** Absent: what can be done now, `OPEN` and `DUE_SOON`. */
  states?: Array<DutyState> | null | undefined;
  /** Unit of the organisation that keeps the trajectory. */
  unitId?: string | number | null | undefined;
  /** Absent: `MINE`. */
  who?: WorkOf | null | undefined;
  /** Also what may be done and need not. Absent: no. */
  withOptional?: boolean | null | undefined;
};

/** Whose work. */
export type WorkOf =
  /** Of trajectories on which I work. */
  | 'MINE'
  /** Of trajectories on which nobody of my organisation works yet. */
  | 'NOBODY'
  /** All that my organisation has to do. */
  | 'ORGANISATION'
  | '%future added value';

export type RegisterDecisionMutationVariables = Exact<{
  input: RegisterDecisionInput;
  requestKey?: string | null | undefined;
}>;


export type RegisterDecisionMutation = { registered:
    | { __typename: 'AgreementRegistered', findings: Array<{ ' $fragmentRefs'?: { 'RegistrationFindingFragment': RegistrationFindingFragment } }> }
    | (
      { __typename: 'InputRefused' }
      & { ' $fragmentRefs'?: { 'RegistrationProblemsFragment': RegistrationProblemsFragment } }
    )
   };

export type CheckDecisionQueryVariables = Exact<{
  input: RegisterDecisionInput;
}>;


export type CheckDecisionQuery = { checked: { ' $fragmentRefs'?: { 'CheckedRegistrationFragment': CheckedRegistrationFragment } } };

export type RegisterCarePlanMutationVariables = Exact<{
  input: RegisterCarePlanInput;
  requestKey?: string | null | undefined;
}>;


export type RegisterCarePlanMutation = { registered:
    | { __typename: 'AgreementRegistered', findings: Array<{ ' $fragmentRefs'?: { 'RegistrationFindingFragment': RegistrationFindingFragment } }> }
    | (
      { __typename: 'InputRefused' }
      & { ' $fragmentRefs'?: { 'RegistrationProblemsFragment': RegistrationProblemsFragment } }
    )
   };

export type CheckCarePlanQueryVariables = Exact<{
  input: RegisterCarePlanInput;
}>;


export type CheckCarePlanQuery = { checked: { ' $fragmentRefs'?: { 'CheckedRegistrationFragment': CheckedRegistrationFragment } } };

export type RegisterMeasurePlanMutationVariables = Exact<{
  input: RegisterMeasurePlanInput;
  requestKey?: string | null | undefined;
}>;


export type RegisterMeasurePlanMutation = { registered:
    | { __typename: 'AgreementRegistered', findings: Array<{ ' $fragmentRefs'?: { 'RegistrationFindingFragment': RegistrationFindingFragment } }> }
    | (
      { __typename: 'InputRefused' }
      & { ' $fragmentRefs'?: { 'RegistrationProblemsFragment': RegistrationProblemsFragment } }
    )
   };

export type CheckMeasurePlanQueryVariables = Exact<{
  input: RegisterMeasurePlanInput;
}>;


export type CheckMeasurePlanQuery = { checked: { ' $fragmentRefs'?: { 'CheckedRegistrationFragment': CheckedRegistrationFragment } } };

export type AgreementsFragment = { id: string, state: TrajectoryState, keeper: { id: string }, decisions: Array<{ id: string, decidedOn: string, forms: Array<CareForm>, validTo: string | null, decidedBy: { id: string, name: string }, goals: Array<{ id: string, text: string }> }>, carePlans: Array<{ id: string, agreedOn: string, agreedEnd: string | null, provider: { id: string, name: string }, goals: Array<{ text: string, decisionGoalId: string | null }> }>, measurePlans: Array<{ id: string, measureId: string, agreedOn: string }>, measures: Array<{ id: string, kind: MeasureKind, organisation: { id: string, name: string } }> } & { ' $fragmentName'?: 'AgreementsFragment' };

export type ClientPageQueryVariables = Exact<{
  id: string | number;
  today: string;
}>;


export type ClientPageQuery = { client: { id: string, version: number, mayChange: boolean, reference: string, name: string | null, birthDate: string | null, birthDatePrecision: DatePrecision, ageYears: number | null, majorityOn: string | null, sex: Sex, municipality: string | null, familyKey: string | null, diedOn: string | null, erasedOn: string | null, told: { on: string, by: string } | null, residences: Array<{ from: string | null, municipality: string | null }>, careAims: Array<{ from: string, aim: CareAim }>, respondents: Array<{ id: string, kind: RespondentKind, name: string | null, from: string | null, until: string | null, raises: boolean, custody: { from: string | null, until: string | null } | null }>, mayBeAsked: Array<{ rule: { key: string, source: string, parentsAreAveraged: boolean, label: { nl: string, en: string } }, informants: Array<{ informant: Informant, answer: AskedAnswer, respondent: { id: string, name: string | null } | null, answerLabel: { nl: string, en: string }, whyLabel: { nl: string, en: string } }> }>, usedElsewhere: Array<{ id: string, kind: UseKind, endedOn: string | null, source: string }>, repeatUse: Array<{ trajectoryId: string, start: string, forClient: Repetition, forFamily: Repetition | null, asked: SituationAnswer | null }>, repeatedProtection: Array<{ subTrajectoryId: string, start: string, forClient: Repetition, asked: SituationAnswer | null }>, notDoubles: Array<{ id: string, reason: string, statedAt: string, other: { id: string, reference: string }, person: { id: string, name: string } | null }>, formerNumbers: Array<{ id: string, reference: string, mergedAt: string, reason: string, isLast: boolean, trajectoryIds: Array<string>, person: { id: string, name: string } | null }>, changes: Array<{ id: string, at: string, operation: string, reason: string | null, formerReference: string | null, person: { id: string, name: string } | null, fields: Array<{ field: string, from: string | null, to: string | null }> }>, trajectories: Array<{ id: string, start: string, end: string | null, state: TrajectoryState, keeper: { id: string, name: string } }> } | null };

export type ClientBsnQueryVariables = Exact<{
  id: string | number;
}>;


export type ClientBsnQuery = { clientBsn: string | null };

export type ChangeClientMutationVariables = Exact<{
  input: ChangeClientInput;
}>;


export type ChangeClientMutation = { changed:
    | { __typename: 'ClientChanged', findings: Array<{ ' $fragmentRefs'?: { 'RegistrationFindingFragment': RegistrationFindingFragment } }> }
    | (
      { __typename: 'InputRefused' }
      & { ' $fragmentRefs'?: { 'RegistrationProblemsFragment': RegistrationProblemsFragment } }
    )
   };

export type RegisterRespondentMutationVariables = Exact<{
  input: RegisterRespondentInput;
}>;


export type RegisterRespondentMutation = { changed:
    | { __typename: 'ClientChanged', findings: Array<{ ' $fragmentRefs'?: { 'RegistrationFindingFragment': RegistrationFindingFragment } }> }
    | (
      { __typename: 'InputRefused' }
      & { ' $fragmentRefs'?: { 'RegistrationProblemsFragment': RegistrationProblemsFragment } }
    )
   };

export type ChangeRespondentMutationVariables = Exact<{
  input: ChangeRespondentInput;
}>;


export type ChangeRespondentMutation = { changed:
    | { __typename: 'ClientChanged', findings: Array<{ ' $fragmentRefs'?: { 'RegistrationFindingFragment': RegistrationFindingFragment } }> }
    | (
      { __typename: 'InputRefused' }
      & { ' $fragmentRefs'?: { 'RegistrationProblemsFragment': RegistrationProblemsFragment } }
    )
   };

export type SetClientBsnMutationVariables = Exact<{
  input: SetClientBsnInput;
}>;


export type SetClientBsnMutation = { changed:
    | { __typename: 'ClientChanged', findings: Array<{ ' $fragmentRefs'?: { 'RegistrationFindingFragment': RegistrationFindingFragment } }> }
    | (
      { __typename: 'InputRefused' }
      & { ' $fragmentRefs'?: { 'RegistrationProblemsFragment': RegistrationProblemsFragment } }
    )
   };

export type StateUseElsewhereMutationVariables = Exact<{
  input: StateUseElsewhereInput;
}>;


export type StateUseElsewhereMutation = { changed:
    | { __typename: 'ClientChanged', findings: Array<{ ' $fragmentRefs'?: { 'RegistrationFindingFragment': RegistrationFindingFragment } }> }
    | (
      { __typename: 'InputRefused' }
      & { ' $fragmentRefs'?: { 'RegistrationProblemsFragment': RegistrationProblemsFragment } }
    )
   };

export type CorrectCareMutationVariables = Exact<{
  input: CorrectCareEpisodeInput;
  requestKey?: string | null | undefined;
}>;


export type CorrectCareMutation = { registered:
    | { __typename: 'FileCorrected', findings: Array<{ ' $fragmentRefs'?: { 'RegistrationFindingFragment': RegistrationFindingFragment } }> }
    | (
      { __typename: 'InputRefused' }
      & { ' $fragmentRefs'?: { 'RegistrationProblemsFragment': RegistrationProblemsFragment } }
    )
   };

export type CheckCareCorrectionQueryVariables = Exact<{
  input: CorrectCareEpisodeInput;
}>;


export type CheckCareCorrectionQuery = { checked: { ' $fragmentRefs'?: { 'CheckedRegistrationFragment': CheckedRegistrationFragment } } };

export type CorrectMeasureMutationVariables = Exact<{
  input: CorrectMeasureInput;
  requestKey?: string | null | undefined;
}>;


export type CorrectMeasureMutation = { registered:
    | { __typename: 'FileCorrected', findings: Array<{ ' $fragmentRefs'?: { 'RegistrationFindingFragment': RegistrationFindingFragment } }> }
    | (
      { __typename: 'InputRefused' }
      & { ' $fragmentRefs'?: { 'RegistrationProblemsFragment': RegistrationProblemsFragment } }
    )
   };

export type CheckMeasureCorrectionQueryVariables = Exact<{
  input: CorrectMeasureInput;
}>;


export type CheckMeasureCorrectionQuery = { checked: { ' $fragmentRefs'?: { 'CheckedRegistrationFragment': CheckedRegistrationFragment } } };

export type CorrectTrajectoryMutationVariables = Exact<{
  input: CorrectTrajectoryInput;
  requestKey?: string | null | undefined;
}>;


export type CorrectTrajectoryMutation = { registered:
    | { __typename: 'FileCorrected', findings: Array<{ ' $fragmentRefs'?: { 'RegistrationFindingFragment': RegistrationFindingFragment } }> }
    | (
      { __typename: 'InputRefused' }
      & { ' $fragmentRefs'?: { 'RegistrationProblemsFragment': RegistrationProblemsFragment } }
    )
   };

export type CheckTrajectoryCorrectionQueryVariables = Exact<{
  input: CorrectTrajectoryInput;
}>;


export type CheckTrajectoryCorrectionQuery = { checked: { ' $fragmentRefs'?: { 'CheckedRegistrationFragment': CheckedRegistrationFragment } } };

export type VoidPartMutationVariables = Exact<{
  input: VoidPartInput;
  requestKey?: string | null | undefined;
}>;


export type VoidPartMutation = { registered:
    | { __typename: 'FileCorrected', findings: Array<{ ' $fragmentRefs'?: { 'RegistrationFindingFragment': RegistrationFindingFragment } }> }
    | (
      { __typename: 'InputRefused' }
      & { ' $fragmentRefs'?: { 'RegistrationProblemsFragment': RegistrationProblemsFragment } }
    )
   };

export type RestorePartMutationVariables = Exact<{
  input: RestorePartInput;
  requestKey?: string | null | undefined;
}>;


export type RestorePartMutation = { registered:
    | { __typename: 'FileCorrected', findings: Array<{ ' $fragmentRefs'?: { 'RegistrationFindingFragment': RegistrationFindingFragment } }> }
    | (
      { __typename: 'InputRefused' }
      & { ' $fragmentRefs'?: { 'RegistrationProblemsFragment': RegistrationProblemsFragment } }
    )
   };

export type ReopenTrajectoryMutationVariables = Exact<{
  input: ReopenTrajectoryInput;
  requestKey?: string | null | undefined;
}>;


export type ReopenTrajectoryMutation = { registered:
    | { __typename: 'FileCorrected', findings: Array<{ ' $fragmentRefs'?: { 'RegistrationFindingFragment': RegistrationFindingFragment } }> }
    | (
      { __typename: 'InputRefused' }
      & { ' $fragmentRefs'?: { 'RegistrationProblemsFragment': RegistrationProblemsFragment } }
    )
   };

export type VoidablePartsQueryVariables = Exact<{
  id: string | number;
}>;


export type VoidablePartsQuery = { trajectory: { id: string, careEpisodes: Array<{ id: string, form: CareForm, start: string, provider: { id: string, name: string } }>, measures: Array<{ id: string, kind: MeasureKind, start: string, events: Array<{ id: string, kind: MeasureEventKind, on: string }> }>, measurements: Array<{ id: string, informant: Informant, takenOn: string, instrument: { key: string, edition: number, label: { nl: string, en: string } } }>, decisions: Array<{ id: string, decidedOn: string }>, carePlans: Array<{ id: string, agreedOn: string, provider: { id: string, name: string } }>, measurePlans: Array<{ id: string, agreedOn: string }>, goals: Array<{ id: string, title: string, setOn: string }> } | null };

export type HistoryQueryVariables = Exact<{
  id: string | number;
}>;


export type HistoryQuery = { trajectory: { id: string, client: { id: string, reference: string }, history: Array<{ id: string, act: ActKind, at: string, by: string | null, reasonWords: string | null, title: { nl: string, en: string }, organisation: { id: string, name: string }, reasonLabel: { nl: string, en: string } | null, changes: Array<{ field: string, label: { nl: string, en: string }, from: { nl: string, en: string } | null, to: { nl: string, en: string } | null }> }>, voided: Array<{ partKind: VoidablePartKind, partId: string, at: string, by: string | null, reasonWords: string | null, title: { nl: string, en: string }, reasonLabel: { nl: string, en: string } }> } | null };

export type CorrectGoalMutationVariables = Exact<{
  input: CorrectGoalInput;
  requestKey?: string | null | undefined;
}>;


export type CorrectGoalMutation = { registered:
    | { __typename: 'FileCorrected', findings: Array<{ ' $fragmentRefs'?: { 'RegistrationFindingFragment': RegistrationFindingFragment } }> }
    | (
      { __typename: 'InputRefused' }
      & { ' $fragmentRefs'?: { 'RegistrationProblemsFragment': RegistrationProblemsFragment } }
    )
   };

export type CorrectGoalScoreMutationVariables = Exact<{
  input: CorrectGoalScoreInput;
  requestKey?: string | null | undefined;
}>;


export type CorrectGoalScoreMutation = { registered:
    | { __typename: 'FileCorrected', findings: Array<{ ' $fragmentRefs'?: { 'RegistrationFindingFragment': RegistrationFindingFragment } }> }
    | (
      { __typename: 'InputRefused' }
      & { ' $fragmentRefs'?: { 'RegistrationProblemsFragment': RegistrationProblemsFragment } }
    )
   };

export type CorrectDecisionMutationVariables = Exact<{
  input: CorrectDecisionInput;
  requestKey?: string | null | undefined;
}>;


export type CorrectDecisionMutation = { registered:
    | { __typename: 'FileCorrected', findings: Array<{ ' $fragmentRefs'?: { 'RegistrationFindingFragment': RegistrationFindingFragment } }> }
    | (
      { __typename: 'InputRefused' }
      & { ' $fragmentRefs'?: { 'RegistrationProblemsFragment': RegistrationProblemsFragment } }
    )
   };

export type CorrectCarePlanMutationVariables = Exact<{
  input: CorrectCarePlanInput;
  requestKey?: string | null | undefined;
}>;


export type CorrectCarePlanMutation = { registered:
    | { __typename: 'FileCorrected', findings: Array<{ ' $fragmentRefs'?: { 'RegistrationFindingFragment': RegistrationFindingFragment } }> }
    | (
      { __typename: 'InputRefused' }
      & { ' $fragmentRefs'?: { 'RegistrationProblemsFragment': RegistrationProblemsFragment } }
    )
   };

export type CorrectMeasurePlanMutationVariables = Exact<{
  input: CorrectMeasurePlanInput;
  requestKey?: string | null | undefined;
}>;


export type CorrectMeasurePlanMutation = { registered:
    | { __typename: 'FileCorrected', findings: Array<{ ' $fragmentRefs'?: { 'RegistrationFindingFragment': RegistrationFindingFragment } }> }
    | (
      { __typename: 'InputRefused' }
      & { ' $fragmentRefs'?: { 'RegistrationProblemsFragment': RegistrationProblemsFragment } }
    )
   };

export type AgreementsToCorrectQueryVariables = Exact<{
  id: string | number;
}>;


export type AgreementsToCorrectQuery = { trajectory: { id: string, decisions: Array<{ id: string, decidedOn: string, forms: Array<CareForm>, validFrom: string, validTo: string | null, decidedBy: { id: string }, goals: Array<{ id: string, text: string }> }>, carePlans: Array<{ id: string, agreedOn: string, agreedEnd: string | null, provider: { id: string }, goals: Array<{ text: string, decisionGoalId: string | null }> }>, measurePlans: Array<{ id: string, agreedOn: string }> } | null };

export type EffectQueryVariables = Exact<{
  id: string | number;
}>;


export type EffectQuery = { trajectory: { id: string, client: { id: string, reference: string }, overallChange:
      | { __typename: 'NotClassifiable' }
      | { __typename: 'OverallChange', class: OverallClass, counted: number, leftOut: number }
    , effectReports: Array<{ ' $fragmentRefs'?: { 'EffectReportFragment': EffectReportFragment } }> } | null };

export type EffectReportFragment = { informant: Informant, metric: Metric, instrument: { key: string, edition: number, packageVersion: string, label: { nl: string, en: string } }, start: { id: string }, end: { id: string } | null, bands: Array<{ key: string, from: number, upTo: number | null, label: { nl: string, en: string } }>, policy: { key: string, version: number, method: ChangeMethod, criterion: number, label: { nl: string, en: string } } | null, measurements: Array<{ id: string, moment: Moment, takenOn: string, inWindow: boolean | null, enteredBy: string | null, signals: Array<{ key: string, kind: SignalKind, label: { nl: string, en: string } }>, notes: Array<{ key: string, text: string, label: { nl: string, en: string } }> }>, profile: { risk: { decreased: number, same: number, increased: number, notClassifiable: number }, protection: { decreased: number, same: number, increased: number, notClassifiable: number } } | null, scales: Array<{ scale: { key: string, range: Array<number>, direction: Direction, purposes: Array<ScalePurpose>, decimals: number | null, fallback: string | null, label: { nl: string, en: string } }, scores: Array<{ result:
        | { __typename: 'NotScorable', reason: string, label: { nl: string, en: string } }
        | { __typename: 'Scored', raw: number, prorated: boolean }
      , norm:
        | { __typename: 'NoNorm', reason: string, label: { nl: string, en: string } }
        | { __typename: 'NormScore', t: number | null, percentile: number | null, band: { key: string, label: { nl: string, en: string } } | null, normSet: { key: string, version: number, population: string, synthetic: boolean, label: { nl: string, en: string } } | null }
       }>, change: { difference: number | null, rci: number | null, start: { id: string }, end: { id: string }, outcome:
        | { __typename: 'Classified', class: ChangeClass, label: { nl: string, en: string } }
        | { __typename: 'NotClassifiable', reason: string, label: { nl: string, en: string } }
      , normSet: { key: string, version: number, population: string, synthetic: boolean, label: { nl: string, en: string } } | null, sentence: { nl: string, en: string }, otherReading: { nl: string, en: string } | null } | null, bands: Array<{ key: string, from: number, upTo: number | null, label: { nl: string, en: string } }>, reliableBand:
      | { __typename: 'NoReliableBand', reason: string, label: { nl: string, en: string } }
      | { __typename: 'ReliableBand', metric: Metric, low: number | null, high: number | null, normSet: { key: string, version: number, population: string, synthetic: boolean, label: { nl: string, en: string } } | null }
     | null }> } & { ' $fragmentName'?: 'EffectReportFragment' };

export type ClientNameQueryVariables = Exact<{
  id: string | number;
}>;


export type ClientNameQuery = { trajectory: { id: string, client: { id: string, name: string | null } } | null };

export type ChosenReportQueryVariables = Exact<{
  id: string | number;
  start: string | number;
  end: string | number;
}>;


export type ChosenReportQuery = { trajectory: { id: string, effectReport: { ' $fragmentRefs'?: { 'EffectReportFragment': EffectReportFragment } } | null } | null };

export type DiscardFirstLoadMutationVariables = Exact<{
  id: string | number;
}>;


export type DiscardFirstLoadMutation = { discardFirstLoad:
    | { __typename: 'FirstLoadDiscarded' }
    | { __typename: 'FirstLoadNotDiscarded', problem: { message: { nl: string, en: string }, hint: { nl: string, en: string } } }
   };

export type EarlierLoadsQueryVariables = Exact<{ [key: string]: never; }>;


export type EarlierLoadsQuery = { firstLoads: { edges: Array<{ node: { id: string, source: string, state: FirstLoadState, createdAt: string, createdBy: { id: string, name: string } | null } }> } };

export type LoadFindingFragment = { kind: FirstLoadKind, row: number, column: string | null, gravity: FirstLoadGravity, code: string, message: { nl: string, en: string }, hint: { nl: string, en: string } } & { ' $fragmentName'?: 'LoadFindingFragment' };

export type FirstLoadQueryVariables = Exact<{
  id: string | number;
}>;


export type FirstLoadQuery = { firstLoad: (
    { id: string, state: FirstLoadState }
    & { ' $fragmentRefs'?: { 'FirstLoadFragment': FirstLoadFragment } }
  ) | null };

export type LoadFindingsQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type LoadFindingsQuery = { firstLoadFindings: { edges: Array<{ cursor: string, node: { ' $fragmentRefs'?: { 'LoadFindingFragment': LoadFindingFragment } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type FirstLoadFragment = { id: string, source: string, state: FirstLoadState, isWhole: boolean, rowsRead: number, changeReason: string | null, files: Array<{ kind: FirstLoadKind, name: string }>, counts: Array<{ kind: FirstLoadKind, new: number, unchanged: number, corrected: number, changed: number, refused: number, depends: number }>, clients: { whole: number, keptOut: number }, findingCounts: { refused: number, changed: number, notes: number }, failure: { nl: string, en: string } | null } & { ' $fragmentName'?: 'FirstLoadFragment' };

export type CheckFirstLoadMutationVariables = Exact<{
  input: CheckFirstLoadInput;
}>;


export type CheckFirstLoadMutation = { checkFirstLoad:
    | { __typename: 'FirstLoadChecking', load: { id: string } }
    | { __typename: 'InputRefused', problems: Array<{ code: string, message: { nl: string, en: string }, hint: { nl: string, en: string } }> }
   };

export type RunFirstLoadMutationVariables = Exact<{
  input: RunFirstLoadInput;
}>;


export type RunFirstLoadMutation = { runFirstLoad:
    | { __typename: 'FirstLoadNotStored', problem: { message: { nl: string, en: string }, hint: { nl: string, en: string } } }
    | { __typename: 'FirstLoadStored', load: { id: string } }
   };

export type GoalsOfTrajectoryQueryVariables = Exact<{
  id: string | number;
}>;


export type GoalsOfTrajectoryQuery = { trajectory: { id: string, goals: Array<{ id: string, title: string, domain: GoalDomain, rubric: string | null, setOn: string, replacedOn: string | null, careEpisodeId: string | null, ownCode: { ref: string } | null, delivery: { isDelivered: boolean, reason: GoalDeliveryReason, explanation: { nl: string, en: string } }, opinions: Array<{ id: string, party: GoalParty, moment: GoalMoment, scoredOn: string, scale: GoalScale, score: number, newPoints: NewWorkingPoints | null, isMarked: boolean, voidedOn: string | null, voidReason: string | null }> }>, overallGoalScores: Array<{ subTrajectoryId: string, careEpisodeIds: Array<string>, opinions: Array<{ id: string, party: GoalParty, moment: GoalMoment, scoredOn: string, scale: GoalScale, score: number, newPoints: NewWorkingPoints | null, isMarked: boolean, voidedOn: string | null, voidReason: string | null }> }> } | null };

export type GoalHintsQueryVariables = Exact<{
  title: string;
}>;


export type GoalHintsQuery = { goalHints: Array<{ code: string, text: { nl: string, en: string } }> };

export type GoalCodeListsQueryVariables = Exact<{ [key: string]: never; }>;


export type GoalCodeListsQuery = { goalCodeLists: Array<{ key: string, organisationId: string | null, label: { nl: string, en: string }, codes: Array<{ ref: string, domain: GoalDomain | null, rubric: string | null, validFrom: string | null, validTo: string | null, label: { nl: string, en: string } }> }> };

export type SetGoalsMutationVariables = Exact<{
  input: SetGoalsInput;
  requestKey?: string | null | undefined;
}>;


export type SetGoalsMutation = { registered:
    | { __typename: 'GoalsChanged', findings: Array<{ ' $fragmentRefs'?: { 'RegistrationFindingFragment': RegistrationFindingFragment } }> }
    | (
      { __typename: 'InputRefused' }
      & { ' $fragmentRefs'?: { 'RegistrationProblemsFragment': RegistrationProblemsFragment } }
    )
   };

export type ReplaceGoalMutationVariables = Exact<{
  input: ReplaceGoalInput;
  requestKey?: string | null | undefined;
}>;


export type ReplaceGoalMutation = { registered:
    | { __typename: 'GoalsChanged', findings: Array<{ ' $fragmentRefs'?: { 'RegistrationFindingFragment': RegistrationFindingFragment } }> }
    | (
      { __typename: 'InputRefused' }
      & { ' $fragmentRefs'?: { 'RegistrationProblemsFragment': RegistrationProblemsFragment } }
    )
   };

export type ChooseDeliveredGoalsMutationVariables = Exact<{
  input: ChooseDeliveredGoalsInput;
  requestKey?: string | null | undefined;
}>;


export type ChooseDeliveredGoalsMutation = { registered:
    | { __typename: 'GoalsChanged', findings: Array<{ ' $fragmentRefs'?: { 'RegistrationFindingFragment': RegistrationFindingFragment } }> }
    | (
      { __typename: 'InputRefused' }
      & { ' $fragmentRefs'?: { 'RegistrationProblemsFragment': RegistrationProblemsFragment } }
    )
   };

export type ScoreGoalMutationVariables = Exact<{
  input: ScoreGoalInput;
  requestKey?: string | null | undefined;
}>;


export type ScoreGoalMutation = { registered:
    | { __typename: 'GoalsChanged', findings: Array<{ ' $fragmentRefs'?: { 'RegistrationFindingFragment': RegistrationFindingFragment } }> }
    | (
      { __typename: 'InputRefused' }
      & { ' $fragmentRefs'?: { 'RegistrationProblemsFragment': RegistrationProblemsFragment } }
    )
   };

export type ScoreAllGoalsMutationVariables = Exact<{
  input: ScoreAllGoalsInput;
  requestKey?: string | null | undefined;
}>;


export type ScoreAllGoalsMutation = { registered:
    | { __typename: 'GoalsChanged', findings: Array<{ ' $fragmentRefs'?: { 'RegistrationFindingFragment': RegistrationFindingFragment } }> }
    | (
      { __typename: 'InputRefused' }
      & { ' $fragmentRefs'?: { 'RegistrationProblemsFragment': RegistrationProblemsFragment } }
    )
   };

export type VoidGoalScoreMutationVariables = Exact<{
  input: VoidGoalScoreInput;
  requestKey?: string | null | undefined;
}>;


export type VoidGoalScoreMutation = { registered:
    | { __typename: 'GoalsChanged', findings: Array<{ ' $fragmentRefs'?: { 'RegistrationFindingFragment': RegistrationFindingFragment } }> }
    | (
      { __typename: 'InputRefused' }
      & { ' $fragmentRefs'?: { 'RegistrationProblemsFragment': RegistrationProblemsFragment } }
    )
   };

export type GoalsFragment = { id: string, state: TrajectoryState, careEpisodes: Array<{ id: string }>, goals: Array<{ id: string, title: string, domain: GoalDomain, rubric: string | null, setOn: string, replacedOn: string | null, careEpisodeId: string | null, ownCode: { label: { nl: string, en: string }, group: { nl: string, en: string } | null } | null, score: { gas: number, scoredOn: string } | null, delivery: { explanation: { nl: string, en: string } }, opinions: Array<{ id: string, party: GoalParty, moment: GoalMoment, scoredOn: string, scale: GoalScale, score: number, newPoints: NewWorkingPoints | null, isMarked: boolean, voidedOn: string | null, voidReason: string | null }>, decision: { gas: number | null, explanation: { nl: string, en: string } } | null }>, overallGoalScores: Array<{ subTrajectoryId: string, careEpisodeIds: Array<string>, opinions: Array<{ id: string, party: GoalParty, moment: GoalMoment, scoredOn: string, scale: GoalScale, score: number, newPoints: NewWorkingPoints | null, isMarked: boolean, voidedOn: string | null, voidReason: string | null }>, decision: { gas: number | null, explanation: { nl: string, en: string } } | null }> } & { ' $fragmentName'?: 'GoalsFragment' };

export type EarlierImportsQueryVariables = Exact<{ [key: string]: never; }>;


export type EarlierImportsQuery = { imports: { edges: Array<{ node: { id: string, fileName: string, state: ImportState, createdAt: string, createdBy: { id: string, name: string } | null } }> } };

export type ImportMappingsQueryVariables = Exact<{ [key: string]: never; }>;


export type ImportMappingsQuery = { importMappings: Array<(
    { key: string, label: { nl: string, en: string }, about: { nl: string, en: string } }
    & { ' $fragmentRefs'?: { 'MappingColumnsFragment': MappingColumnsFragment } }
  )> };

export type ImportQueryVariables = Exact<{
  id: string | number;
}>;


export type ImportQuery = { import: (
    { id: string, state: ImportState }
    & { ' $fragmentRefs'?: { 'ImportFragment': ImportFragment } }
  ) | null };

export type ImportFragment = { id: string, fileName: string, state: ImportState, problemCount: number, progress: { rowsRead: number, rowsExpected: number | null }, plan: { rows: number, newClients: number, newTrajectories: number, newCareEpisodes: number, newMeasurements: number, unchangedMeasurements: number, firstEnd: string | null, lastEnd: string | null } | null, problems: Array<{ row: number, column: string | null, code: string, message: { nl: string, en: string }, hint: { nl: string, en: string } }>, findings: Array<{ code: string, count: number, message: { nl: string, en: string } }>, failure: { nl: string, en: string } | null } & { ' $fragmentName'?: 'ImportFragment' };

export type MappingColumnsFragment = { columns: Array<{ name: string, required: boolean, about: { nl: string, en: string } }> } & { ' $fragmentName'?: 'MappingColumnsFragment' };

export type ApplyImportMutationVariables = Exact<{
  id: string | number;
}>;


export type ApplyImportMutation = { applyImport:
    | { __typename: 'ImportApplied', import: { id: string } }
    | { __typename: 'ImportNotReady', message: { nl: string, en: string } }
   };

export type CheckImportMutationVariables = Exact<{
  input: CheckImportInput;
}>;


export type CheckImportMutation = { checkImport: { id: string } };

export type CoverageFragment = { expected: number, registered: number, registeredInWindow: number | null, notMeasurable: number, share: number | null, shareInWindow: number | null, isLow: boolean, missing: Array<{ reason: string, count: number, label: { nl: string, en: string } }> } & { ' $fragmentName'?: 'CoverageFragment' };

export type FigureFragment = { informantGroup: InformantGroup | null, indicator: { key: string, number: string, unit: UnitKind, experimental: boolean, source: string, label: { nl: string, en: string }, question: { nl: string, en: string } }, instrument: { key: string, label: { nl: string, en: string } } | null, scale: { key: string, label: { nl: string, en: string } } | null, result:
    | { __typename: 'Distribution', n: number, clients: number, percentagesAllowed: boolean, favourable: { ' $fragmentRefs'?: { 'FigureCellFragment': FigureCellFragment } } | null, cells: Array<{ ' $fragmentRefs'?: { 'FigureCellFragment': FigureCellFragment } }> }
    | { __typename: 'FigureNotMeasurable', reason: string, label: { nl: string, en: string } }
    | { __typename: 'GradeFigure', n: number, clients: number, percentagesAllowed: boolean, mean: number | null, twoPeaked: boolean, meanReason: { nl: string, en: string } | null, cells: Array<{ ' $fragmentRefs'?: { 'FigureCellFragment': FigureCellFragment } }> }
  , coverage: (
    { expected: number }
    & { ' $fragmentRefs'?: { 'CoverageFragment': CoverageFragment } }
  ), caveats: Array<{ code: string, kind: CaveatKind, text: { nl: string, en: string } }> } & { ' $fragmentName'?: 'FigureFragment' };

export type FigureCellFragment = { code: string, count: number, label: { nl: string, en: string }, percentage: { value: number, reliable: boolean, margin: { low: number, high: number }, wilson: { low: number, high: number } } | null } & { ' $fragmentName'?: 'FigureCellFragment' };

export type FiguresQueryVariables = Exact<{
  input: IndicatorFiguresInput;
}>;


export type FiguresQuery = { indicatorFigures: Array<{ ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } }> };

export type IndicatorSetsQueryVariables = Exact<{ [key: string]: never; }>;


export type IndicatorSetsQuery = { indicatorSets: Array<{ key: string, version: number, source: string, label: { nl: string, en: string } }> };

export type CatalogueEntryFragment = { key: string, rightsHolder: string | null, source: string, toBring: Array<InstrumentMaterial>, label: { nl: string, en: string }, about: { nl: string, en: string } } & { ' $fragmentName'?: 'CatalogueEntryFragment' };

export type CodebookQueryVariables = Exact<{
  key: string;
  edition?: number | null | undefined;
}>;


export type CodebookQuery = { instrument: { key: string, edition: number, packageVersion: string, citation: string, licence: string, rightsHolder: string | null, wording: InstrumentWording, languages: Array<string>, label: { nl: string, en: string }, about: { nl: string, en: string }, codebook: { url: string | null, references: Array<string>, forms: Array<{ key: string, ageRange: Array<number> }>, groups: Array<{ key: string, label: { nl: string, en: string }, about: { nl: string, en: string } | null, askedIf: { words: { nl: string, en: string } } | null }>, items: Array<{ key: string, group: string | null, range: Array<number>, forms: Array<string>, scales: Array<string>, reversedIn: Array<string>, askedIf: { words: { nl: string, en: string } } | null, label: { nl: string, en: string }, options: Array<{ value: number, label: { nl: string, en: string } }> }>, scales: Array<{ key: string, direction: Direction, level: ScaleLevel, purposes: Array<ScalePurpose>, isOutcome: boolean, domain: string | null, decimals: number | null, fallback: string | null, label: { nl: string, en: string }, scoring: Array<{ forms: Array<string>, range: Array<number>, items: Array<string>, reversed: Array<string>, parts: Array<string>, how: Array<{ nl: string, en: string }>, missing: { nl: string, en: string } }> }>, notes: Array<{ key: string, forms: Array<string>, label: { nl: string, en: string } }>, signals: Array<{ key: string, kind: SignalKind, source: string, label: { nl: string, en: string }, when: { words: { nl: string, en: string } } }>, normSets: Array<{ key: string, version: number, population: string, licence: string, status: NormStatus, synthetic: boolean, label: { nl: string, en: string }, norms: Array<{ scale: string, form: string, sexes: Array<Sex>, ageRange: Array<number>, metric: Metric, values: Array<{ kind: string, value: number | null, from: number | null, upTo: number | null, n: number | null, source: string | null, label: { nl: string, en: string } }> }> }>, examples: Array<{ title: string, form: string, signals: Array<string> | null, answers: Array<{ item: string, value: number }>, given: Array<{ scale: string, raw: number | null, t: number | null }>, scores: Array<{ scale: string, score: number | null }> }> } } | null };

export type InstrumentCardFragment = { key: string, edition: number, citation: string, licence: string, rightsHolder: string | null, origin: string, ageRange: Array<number>, forms: Array<string>, label: { nl: string, en: string }, about: { nl: string, en: string }, items: Array<{ key: string }>, scales: Array<(
    { key: string }
    & { ' $fragmentRefs'?: { 'InstrumentScaleFragment': InstrumentScaleFragment } }
  )> } & { ' $fragmentName'?: 'InstrumentCardFragment' };

export type InstrumentsQueryVariables = Exact<{ [key: string]: never; }>;


export type InstrumentsQuery = { instruments: Array<(
    { key: string, edition: number }
    & { ' $fragmentRefs'?: { 'InstrumentCardFragment': InstrumentCardFragment } }
  )>, instrumentCatalogue: Array<(
    { key: string }
    & { ' $fragmentRefs'?: { 'CatalogueEntryFragment': CatalogueEntryFragment } }
  )>, plugins: Array<{ ' $fragmentRefs'?: { 'PluginFragment': PluginFragment } }> };

export type PluginFragment = { source: string, state: PluginState, since: string, packageVersion: string | null, failures: number, problems: Array<{ code: string, path: Array<string>, message: { nl: string, en: string }, hint: { nl: string, en: string } }>, lastFailure: { at: string, message: { nl: string, en: string }, hint: { nl: string, en: string } } | null, instruments: Array<{ key: string, edition: number, label: { nl: string, en: string } }> } & { ' $fragmentName'?: 'PluginFragment' };

export type ReloadPluginsMutationVariables = Exact<{ [key: string]: never; }>;


export type ReloadPluginsMutation = { reloadPlugins:
    | { __typename: 'ConfigurationInvalid', message: string }
    | { __typename: 'PluginsReloaded' }
   };

export type InstrumentScaleFragment = { key: string, range: Array<number>, direction: Direction, purposes: Array<ScalePurpose>, label: { nl: string, en: string } } & { ' $fragmentName'?: 'InstrumentScaleFragment' };

export type ExportTrajectoriesQueryVariables = Exact<{
  filter?: TrajectoryFilter | null | undefined;
  language: ListLanguage;
}>;


export type ExportTrajectoriesQuery = { file: { fileName: string, text: string } };

export type ExportWorkQueryVariables = Exact<{
  filter?: WorkFilter | null | undefined;
  language: ListLanguage;
}>;


export type ExportWorkQuery = { file: { fileName: string, text: string } };

export type DraftOfMeasurementFragment = { id: string, version: number, informant: Informant, moment: Moment, takenOn: string, careEpisodeId: string | null, occasionKey: string | null, youthNonResponse: NonResponseReason | null, savedAt: string, instrument: { key: string, edition: number, label: { nl: string, en: string } }, answers: Array<{ item: string, value: number }> | null, givenScores: Array<{ scale: string, raw: number | null, t: number | null }> | null, notes: Array<{ note: string, text: string }> } & { ' $fragmentName'?: 'DraftOfMeasurementFragment' };

export type SaveMeasurementDraftMutationVariables = Exact<{
  input: SaveMeasurementDraftInput;
}>;


export type SaveMeasurementDraftMutation = { saveMeasurementDraft:
    | { __typename: 'AnswersInvalid', problems: Array<{ path: Array<string>, code: string, message: { nl: string, en: string }, hint: { nl: string, en: string } }> }
    | { __typename: 'DraftSaved', draft: { ' $fragmentRefs'?: { 'DraftOfMeasurementFragment': DraftOfMeasurementFragment } } }
    | { __typename: 'DraftStale', current: { ' $fragmentRefs'?: { 'DraftOfMeasurementFragment': DraftOfMeasurementFragment } } | null }
    | { __typename: 'InputRefused', problems: Array<{ path: Array<string>, code: string, message: { nl: string, en: string }, hint: { nl: string, en: string } }> }
   };

export type DiscardMeasurementDraftMutationVariables = Exact<{
  id: string | number;
}>;


export type DiscardMeasurementDraftMutation = { discardMeasurementDraft: boolean };

export type MeasurementFormFragment = { key: string, edition: number, wording: InstrumentWording, label: { nl: string, en: string }, about: { nl: string, en: string }, groups: Array<{ key: string, items: Array<string>, label: { nl: string, en: string }, about: { nl: string, en: string } | null, askedIf: { json: string } | null }>, items: Array<{ key: string, range: Array<number>, forms: Array<string>, group: string | null, label: { nl: string, en: string }, options: Array<{ value: number, label: { nl: string, en: string } }>, askedIf: { json: string } | null }>, notes: Array<{ key: string, forms: Array<string>, label: { nl: string, en: string } }>, informants: Array<{ informant: Informant, form: string, ageRange: Array<number>, scales: Array<{ key: string, range: Array<number>, decimals: number | null, isOutcome: boolean, label: { nl: string, en: string } }> }> } & { ' $fragmentName'?: 'MeasurementFormFragment' };

export type InstrumentFormQueryVariables = Exact<{
  key: string;
  edition?: number | null | undefined;
}>;


export type InstrumentFormQuery = { instrument: (
    { key: string, edition: number, label: { nl: string, en: string } }
    & { ' $fragmentRefs'?: { 'MeasurementFormFragment': MeasurementFormFragment } }
  ) | null };

export type AssumedAskedQueryVariables = Exact<{
  id: string | number;
  on: string;
  kind: RespondentKind;
}>;


export type AssumedAskedQuery = { client: { id: string, version: number, mayChange: boolean, wouldBeAsked: Array<{ assumption: AskedAssumption, rule: { key: string, label: { nl: string, en: string } }, answerLabel: { nl: string, en: string }, whyLabel: { nl: string, en: string } }> } | null };

export type TrajectoryVersionQueryVariables = Exact<{
  id: string | number;
}>;


export type TrajectoryVersionQuery = { trajectory: { id: string, version: number } | null };

export type RecordMeasurementMutationVariables = Exact<{
  input: RecordMeasurementInput;
  requestKey?: string | null | undefined;
}>;


export type RecordMeasurementMutation = { recordMeasurement:
    | { __typename: 'AnswersInvalid', problems: Array<{ path: Array<string>, code: string, message: { nl: string, en: string }, hint: { nl: string, en: string } }> }
    | { __typename: 'InputRefused', problems: Array<{ path: Array<string>, code: string, message: { nl: string, en: string }, hint: { nl: string, en: string } }> }
    | { __typename: 'MeasurementRecorded', measurement: (
        { id: string }
        & { ' $fragmentRefs'?: { 'RecordedMeasurementFragment': RecordedMeasurementFragment } }
      ), findings: Array<{ path: Array<string>, code: string, message: { nl: string, en: string }, hint: { nl: string, en: string } }> }
   };

export type RecordedMeasurementFragment = { id: string, informant: Informant, takenOn: string, instrument: { key: string, label: { nl: string, en: string } }, scores: Array<{ ' $fragmentRefs'?: { 'FormScoreFragment': FormScoreFragment } }>, signals: Array<{ key: string, kind: SignalKind, label: { nl: string, en: string } }> } & { ' $fragmentName'?: 'RecordedMeasurementFragment' };

export type FormScoreFragment = { scale: { key: string, range: Array<number>, decimals: number | null, isOutcome: boolean, label: { nl: string, en: string } }, result:
    | { __typename: 'NotScorable', reason: string, label: { nl: string, en: string } }
    | { __typename: 'Scored', raw: number, prorated: boolean }
  , norm:
    | { __typename: 'NoNorm', reason: string, label: { nl: string, en: string } }
    | { __typename: 'NormScore', t: number | null, band: { key: string, label: { nl: string, en: string } } | null, normSet: { key: string, version: number, synthetic: boolean, label: { nl: string, en: string } } | null }
   } & { ' $fragmentName'?: 'FormScoreFragment' };

export type MeasurementStartQueryVariables = Exact<{
  id: string | number;
}>;


export type MeasurementStartQuery = { trajectory: { id: string, client: { id: string, reference: string, birthDate: string | null, birthDatePrecision: DatePrecision, ageYears: number | null, sex: Sex }, agenda: Array<{ key: string, registration: RegistrationKind | null, instruments: Array<string>, moment: Moment, occasionKey: string, state: DutyState, label: { nl: string, en: string }, unit: { kind: PlanUnit, memberIds: Array<string> }, organisations: Array<{ id: string, name: string }>, window: { from: string, to: string | null } | null }>, measurementDrafts: Array<{ ' $fragmentRefs'?: { 'DraftOfMeasurementFragment': DraftOfMeasurementFragment } }>, subTrajectories: Array<{ id: string, careEpisodes: Array<{ id: string, form: CareForm, start: string, provider: { id: string, name: string } }> }> } | null, instruments: Array<{ key: string, edition: number, ageRange: Array<number>, label: { nl: string, en: string }, informants: Array<{ informant: Informant, form: string }> }> };

export type ScoreTrialQueryVariables = Exact<{
  input: ScoreTrialInput;
}>;


export type ScoreTrialQuery = { scoreTrial:
    | { __typename: 'AnswersInvalid', problems: Array<{ path: Array<string>, code: string, message: { nl: string, en: string }, hint: { nl: string, en: string } }> }
    | { __typename: 'TrialScored', scores: Array<{ ' $fragmentRefs'?: { 'FormScoreFragment': FormScoreFragment } }>, signals: Array<{ key: string, kind: SignalKind, label: { nl: string, en: string } }>, completeness: { scales: Array<{ scale: string, lacking: number | null }> }, findings: Array<{ path: Array<string>, code: string, message: { nl: string, en: string }, hint: { nl: string, en: string } }> }
   };

export type InformantsAskedQueryVariables = Exact<{
  id: string | number;
  on: string;
}>;


export type InformantsAskedQuery = { trajectory: { id: string, client: { id: string, mayBeAsked: Array<{ rule: { key: string, label: { nl: string, en: string } }, informants: Array<{ informant: Informant, answer: AskedAnswer, respondent: { id: string, name: string | null } | null, answerLabel: { nl: string, en: string }, whyLabel: { nl: string, en: string } }> }> } } | null };

export type OneMeasurementQueryVariables = Exact<{
  id: string | number;
  measurement: string | number;
}>;


export type OneMeasurementQuery = { trajectory: { id: string, version: number, state: TrajectoryState, client: { id: string, reference: string }, measurement: { id: string, informant: Informant, moment: Moment, takenOn: string, careEpisodeId: string | null, occasionKey: string | null, youthNonResponse: NonResponseReason | null, inWindow: boolean | null, enteredBy: string | null, instrument: { key: string, edition: number, label: { nl: string, en: string }, items: Array<{ key: string, label: { nl: string, en: string }, options: Array<{ value: number, label: { nl: string, en: string } }> }> }, filledIn: { answers: Array<{ item: string, value: number }>, givenScores: Array<{ scale: string, raw: number | null, t: number | null }> } | null, notes: Array<{ key: string, text: string, label: { nl: string, en: string } }>, scores: Array<{ ' $fragmentRefs'?: { 'FormScoreFragment': FormScoreFragment } }>, signals: Array<{ key: string, kind: SignalKind, label: { nl: string, en: string } }>, findings: Array<{ path: Array<string>, code: string, message: { nl: string, en: string }, hint: { nl: string, en: string } }>, earlier: Array<{ informant: Informant, moment: Moment, takenOn: string, replacedAt: string, replacedBy: string | null, reasonWords: string | null, reasonLabel: { nl: string, en: string }, filledIn: { answers: Array<{ item: string, value: number }>, givenScores: Array<{ scale: string, raw: number | null, t: number | null }> } | null, scores: Array<{ ' $fragmentRefs'?: { 'FormScoreFragment': FormScoreFragment } }> }> } | null } | null };

export type CorrectMeasurementMutationVariables = Exact<{
  input: CorrectMeasurementInput;
  requestKey?: string | null | undefined;
}>;


export type CorrectMeasurementMutation = { correctMeasurement:
    | { __typename: 'AnswersInvalid', problems: Array<{ path: Array<string>, code: string, message: { nl: string, en: string }, hint: { nl: string, en: string } }> }
    | { __typename: 'InputRefused', problems: Array<{ path: Array<string>, code: string, message: { nl: string, en: string }, hint: { nl: string, en: string } }> }
    | { __typename: 'MeasurementCorrected', findings: Array<{ path: Array<string>, code: string, message: { nl: string, en: string }, hint: { nl: string, en: string } }> }
   };

export type SuspectedDoublesQueryVariables = Exact<{
  id: string | number;
}>;


export type SuspectedDoublesQuery = { suspectedDoubles: Array<{ client: { id: string, reference: string, name: string | null, birthDate: string | null, birthDatePrecision: DatePrecision }, reasons: Array<{ label: { nl: string, en: string } }> }> };

export type FindClientsQueryVariables = Exact<{
  search: string;
}>;


export type FindClientsQuery = { clients: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { id: string, reference: string, name: string | null, birthDate: string | null, birthDatePrecision: DatePrecision, mayChange: boolean } }> } };

export type PreviewMergeQueryVariables = Exact<{
  input: MergePreviewInput;
}>;


export type PreviewMergeQuery = { previewMerge: { toldElsewhere: number, stays: { id: string, version: number, reference: string, trajectories: Array<{ id: string, start: string, end: string | null, state: TrajectoryState }> }, goes: { id: string, version: number, reference: string, trajectories: Array<{ id: string, start: string, end: string | null, state: TrajectoryState }> }, facts: Array<{ fact: MergeFact, how: HowFactsMeet, from: MergeSide | null, ofStays: string | null, ofGoes: string | null }>, people: Array<{ isSame: boolean, countIds: Array<string>, ofStays: { ' $fragmentRefs'?: { 'PersonComparedFragment': PersonComparedFragment } }, ofGoes: { ' $fragmentRefs'?: { 'PersonComparedFragment': PersonComparedFragment } } }>, moves: Array<{ id: string, start: string, end: string | null, state: TrajectoryState }>, dropsOut: Array<{ id: string, start: string, end: string | null, state: TrajectoryState }>, joins: Array<{ start: string, end: string | null, frameAtStart: Frame, goals: number, measurements: number, dutiesBefore: number, dutiesAfter: number, into: { id: string, start: string, end: string | null, state: TrajectoryState }, from: Array<{ id: string, start: string, end: string | null, state: TrajectoryState }>, subTrajectories: Array<{ kind: SubTrajectoryKind, start: string, end: string | null }>, dutiesGone: Array<{ nl: string, en: string }>, dutiesAdded: Array<{ nl: string, en: string }> }>, peopleWhoMove: Array<{ ' $fragmentRefs'?: { 'PersonComparedFragment': PersonComparedFragment } }>, refusals: Array<{ path: Array<string>, code: string, message: { nl: string, en: string }, hint: { nl: string, en: string } }>, choicesNeeded: Array<{ path: Array<string>, code: string }> } };

export type PersonComparedFragment = { id: string, kind: RespondentKind, name: string | null, from: string | null, until: string | null, raises: boolean, custody: { from: string | null, until: string | null } | null } & { ' $fragmentName'?: 'PersonComparedFragment' };

export type MergeClientsMutationVariables = Exact<{
  input: MergeClientsInput;
  requestKey?: string | null | undefined;
}>;


export type MergeClientsMutation = { sent:
    | { __typename: 'ClientsMerged', client: { id: string, reference: string } }
    | (
      { __typename: 'InputRefused' }
      & { ' $fragmentRefs'?: { 'RegistrationProblemsFragment': RegistrationProblemsFragment } }
    )
   };

export type UndoClientMergeMutationVariables = Exact<{
  input: UndoClientMergeInput;
  requestKey?: string | null | undefined;
}>;


export type UndoClientMergeMutation = { sent:
    | (
      { __typename: 'InputRefused' }
      & { ' $fragmentRefs'?: { 'RegistrationProblemsFragment': RegistrationProblemsFragment } }
    )
    | { __typename: 'MergeUndone', client: { id: string, reference: string }, separated: { id: string, reference: string }, findings: Array<{ ' $fragmentRefs'?: { 'RegistrationFindingFragment': RegistrationFindingFragment } }> }
   };

export type StateNotDoubleMutationVariables = Exact<{
  input: StateNotDoubleInput;
  requestKey?: string | null | undefined;
}>;


export type StateNotDoubleMutation = { sent:
    | (
      { __typename: 'InputRefused' }
      & { ' $fragmentRefs'?: { 'RegistrationProblemsFragment': RegistrationProblemsFragment } }
    )
    | { __typename: 'NotDoubleStated', client: { id: string, reference: string }, other: { id: string, reference: string } }
   };

export type WithdrawNotDoubleMutationVariables = Exact<{
  input: WithdrawNotDoubleInput;
  requestKey?: string | null | undefined;
}>;


export type WithdrawNotDoubleMutation = { sent:
    | (
      { __typename: 'InputRefused' }
      & { ' $fragmentRefs'?: { 'RegistrationProblemsFragment': RegistrationProblemsFragment } }
    )
    | { __typename: 'NotDoubleStated', client: { id: string }, other: { id: string, reference: string } }
   };

export type ProblemCodesQueryVariables = Exact<{ [key: string]: never; }>;


export type ProblemCodesQuery = { codeLists: Array<{ id: string, entries: Array<{ code: string, label: { nl: string, en: string }, note: { nl: string, en: string } | null }> }> };

export type RegisterProblemsMutationVariables = Exact<{
  input: RegisterProblemsInput;
  requestKey?: string | null | undefined;
}>;


export type RegisterProblemsMutation = { registered:
    | (
      { __typename: 'InputRefused' }
      & { ' $fragmentRefs'?: { 'RegistrationProblemsFragment': RegistrationProblemsFragment } }
    )
    | { __typename: 'ProblemsRegistered', findings: Array<{ ' $fragmentRefs'?: { 'RegistrationFindingFragment': RegistrationFindingFragment } }> }
   };

export type CheckProblemsQueryVariables = Exact<{
  input: RegisterProblemsInput;
}>;


export type CheckProblemsQuery = { checked: { ' $fragmentRefs'?: { 'CheckedRegistrationFragment': CheckedRegistrationFragment } } };

export type NatureFragment = { id: string, problems: Array<{ id: string, moment: NatureMoment, observedOn: string, codes: Array<{ code: string, label: { nl: string, en: string } }> }> } & { ' $fragmentName'?: 'NatureFragment' };

export type CheckClientQueryVariables = Exact<{
  input: RegisterClientInput;
}>;


export type CheckClientQuery = { checkClient: { findings: Array<{ code: string, message: { nl: string, en: string }, hint: { nl: string, en: string } }>, alike: Array<{ client: { id: string, reference: string, name: string | null, birthDate: string | null, birthDatePrecision: DatePrecision }, reasons: Array<{ label: { nl: string, en: string } }> }> } };

export type CloseTrajectoryMutationVariables = Exact<{
  input: CloseTrajectoryInput;
  requestKey?: string | null | undefined;
}>;


export type CloseTrajectoryMutation = { closeTrajectory:
    | { __typename: 'InputRefused', problems: Array<{ path: Array<string>, code: string, message: { nl: string, en: string }, hint: { nl: string, en: string } }> }
    | { __typename: 'TrajectoryClosed' }
    | { __typename: 'TrajectoryStillRunning', running: Array<{ id: string, kind: SubTrajectoryKind, organisation: { id: string, name: string } }> }
   };

export type OpenDutiesQueryVariables = Exact<{
  id: string | number;
}>;


export type OpenDutiesQuery = { trajectory: { id: string, agenda: Array<{ key: string, isOptional: boolean, label: { nl: string, en: string }, by: { nl: string, en: string } }> } | null };

export type MeasureCourseQueryVariables = Exact<{
  id: string | number;
}>;


export type MeasureCourseQuery = { trajectory: { id: string, measures: Array<{ id: string, events: Array<{ id: string, kind: MeasureEventKind, on: string, until: string | null, type: { code: string, label: { nl: string, en: string } } | null, organisation: { id: string, name: string } | null, formerOrganisation: { id: string, name: string } | null }> }>, history: Array<{ id: string, act: ActKind, partId: string, at: string, by: string | null, organisation: { id: string, name: string } }> } | null };

export type RegistrationStartQueryVariables = Exact<{
  id: string | number;
}>;


export type RegistrationStartQuery = { trajectory: { id: string, version: number, state: TrajectoryState, start: string, frameAtStart: Frame, unit: { id: string } | null, keeper: { id: string, units: Array<{ id: string, name: string }> }, client: { id: string, reference: string }, decisions: Array<{ id: string, goals: Array<{ id: string, text: string }> }>, careEpisodes: Array<{ id: string, form: CareForm, provision: Provision, start: string, agreedEnd: string | null, end: string | null, endReason: { list: string, code: string } | null, details: { isCrisis: boolean | null, fosterVariant: FosterVariant | null, funding: Funding | null, isOwnHelp: boolean | null, productCode: string | null, method: string | null, isRecognised: boolean | null, referrer: { list: string, code: string } | null, intensity: { amount: number, unit: IntensityUnit } | null }, provider: { id: string, name: string } }>, deliveryRecords: Array<{ id: string, careEpisodeIds: Array<string> }>, measures: Array<{ id: string, kind: MeasureKind, start: string, end: string | null, isRecognised: boolean | null, endReason: { list: string, code: string } | null, type: { list: string, code: string } | null, events: Array<{ id: string, kind: MeasureEventKind }>, organisation: { id: string, name: string } }> } | null, organisations: Array<{ id: string, name: string, kind: OrganisationKind }> };

export type RegistrationProblemsFragment = { problems: Array<{ path: Array<string>, code: string, message: { nl: string, en: string }, hint: { nl: string, en: string } }> } & { ' $fragmentName'?: 'RegistrationProblemsFragment' };

export type CheckedRegistrationFragment = { problems: Array<{ path: Array<string>, code: string, message: { nl: string, en: string }, hint: { nl: string, en: string } }>, findings: Array<{ path: Array<string>, code: string, message: { nl: string, en: string }, hint: { nl: string, en: string } }> } & { ' $fragmentName'?: 'CheckedRegistrationFragment' };

export type RegistrationFindingFragment = { path: Array<string>, code: string, message: { nl: string, en: string }, hint: { nl: string, en: string } } & { ' $fragmentName'?: 'RegistrationFindingFragment' };

export type RegisterCareMutationVariables = Exact<{
  input: RegisterCareEpisodeInput;
  requestKey?: string | null | undefined;
}>;


export type RegisterCareMutation = { registered:
    | { __typename: 'CareEpisodeRegistered', findings: Array<{ ' $fragmentRefs'?: { 'RegistrationFindingFragment': RegistrationFindingFragment } }> }
    | (
      { __typename: 'InputRefused' }
      & { ' $fragmentRefs'?: { 'RegistrationProblemsFragment': RegistrationProblemsFragment } }
    )
   };

export type CheckCareQueryVariables = Exact<{
  input: RegisterCareEpisodeInput;
}>;


export type CheckCareQuery = { checked: { ' $fragmentRefs'?: { 'CheckedRegistrationFragment': CheckedRegistrationFragment } } };

export type EndCareMutationVariables = Exact<{
  input: EndCareEpisodeInput;
  requestKey?: string | null | undefined;
}>;


export type EndCareMutation = { registered:
    | { __typename: 'CareEpisodeRegistered', findings: Array<{ ' $fragmentRefs'?: { 'RegistrationFindingFragment': RegistrationFindingFragment } }> }
    | (
      { __typename: 'InputRefused' }
      & { ' $fragmentRefs'?: { 'RegistrationProblemsFragment': RegistrationProblemsFragment } }
    )
   };

export type CheckCareEndQueryVariables = Exact<{
  input: EndCareEpisodeInput;
}>;


export type CheckCareEndQuery = { checked: { ' $fragmentRefs'?: { 'CheckedRegistrationFragment': CheckedRegistrationFragment } } };

export type RegisterMeasureMutationVariables = Exact<{
  input: RegisterMeasureInput;
  requestKey?: string | null | undefined;
}>;


export type RegisterMeasureMutation = { registered:
    | (
      { __typename: 'InputRefused' }
      & { ' $fragmentRefs'?: { 'RegistrationProblemsFragment': RegistrationProblemsFragment } }
    )
    | { __typename: 'MeasureRegistered', findings: Array<{ ' $fragmentRefs'?: { 'RegistrationFindingFragment': RegistrationFindingFragment } }> }
   };

export type CheckMeasureQueryVariables = Exact<{
  input: RegisterMeasureInput;
}>;


export type CheckMeasureQuery = { checked: { ' $fragmentRefs'?: { 'CheckedRegistrationFragment': CheckedRegistrationFragment } } };

export type RegisterMeasureEventMutationVariables = Exact<{
  input: RegisterMeasureEventInput;
  requestKey?: string | null | undefined;
}>;


export type RegisterMeasureEventMutation = { registered:
    | (
      { __typename: 'InputRefused' }
      & { ' $fragmentRefs'?: { 'RegistrationProblemsFragment': RegistrationProblemsFragment } }
    )
    | { __typename: 'MeasureRegistered', findings: Array<{ ' $fragmentRefs'?: { 'RegistrationFindingFragment': RegistrationFindingFragment } }> }
   };

export type CheckMeasureEventQueryVariables = Exact<{
  input: RegisterMeasureEventInput;
}>;


export type CheckMeasureEventQuery = { checked: { ' $fragmentRefs'?: { 'CheckedRegistrationFragment': CheckedRegistrationFragment } } };

export type EndMeasureMutationVariables = Exact<{
  input: EndMeasureInput;
  requestKey?: string | null | undefined;
}>;


export type EndMeasureMutation = { registered:
    | (
      { __typename: 'InputRefused' }
      & { ' $fragmentRefs'?: { 'RegistrationProblemsFragment': RegistrationProblemsFragment } }
    )
    | { __typename: 'MeasureRegistered', findings: Array<{ ' $fragmentRefs'?: { 'RegistrationFindingFragment': RegistrationFindingFragment } }> }
   };

export type CheckMeasureEndQueryVariables = Exact<{
  input: EndMeasureInput;
}>;


export type CheckMeasureEndQuery = { checked: { ' $fragmentRefs'?: { 'CheckedRegistrationFragment': CheckedRegistrationFragment } } };

export type TrajectoryActionsFragment = { id: string, state: TrajectoryState } & { ' $fragmentName'?: 'TrajectoryActionsFragment' };

export type RegisterClientMutationVariables = Exact<{
  input: RegisterClientInput;
  requestKey?: string | null | undefined;
}>;


export type RegisterClientMutation = { registerClient:
    | { __typename: 'ClientRegistered', client: { id: string } }
    | (
      { __typename: 'InputRefused' }
      & { ' $fragmentRefs'?: { 'RegistrationProblemsFragment': RegistrationProblemsFragment } }
    )
   };

export type RegisterTrajectoryMutationVariables = Exact<{
  input: RegisterTrajectoryInput;
  requestKey?: string | null | undefined;
}>;


export type RegisterTrajectoryMutation = { registerTrajectory:
    | (
      { __typename: 'InputRefused' }
      & { ' $fragmentRefs'?: { 'RegistrationProblemsFragment': RegistrationProblemsFragment } }
    )
    | { __typename: 'TrajectoryRegistered', trajectory: { id: string } }
   };

export type PersonCardFragment = { id: string, name: string, roles: Array<Role>, organisation: { id: string, name: string } } & { ' $fragmentName'?: 'PersonCardFragment' };

export type DemoPeopleQueryVariables = Exact<{ [key: string]: never; }>;


export type DemoPeopleQuery = { demoPeople: Array<(
    { id: string }
    & { ' $fragmentRefs'?: { 'PersonCardFragment': PersonCardFragment } }
  )> };

export type TimelineFragment = { id: string, start: string, end: string | null, closedOn: string | null, frameAtStart: Frame, frame: Frame, keeper: { id: string, name: string }, subTrajectories: Array<{ id: string, kind: SubTrajectoryKind, start: string, end: string | null, organisation: { id: string, name: string }, careEpisodes: Array<{ id: string, form: CareForm, start: string, end: string | null }>, measures: Array<{ id: string, kind: MeasureKind, start: string, end: string | null }> }>, decisions: Array<{ id: string, decidedOn: string, validTo: string | null, decidedBy: { id: string, name: string } }>, carePlans: Array<{ id: string, agreedOn: string, agreedEnd: string | null, provider: { id: string, name: string } }>, measurePlans: Array<{ id: string, measureId: string, agreedOn: string }>, windows: Array<{ moment: Moment, subTrajectoryId: string | null, from: string, to: string }>, agenda: Array<(
    { unit: { kind: PlanUnit, memberIds: Array<string> } }
    & { ' $fragmentRefs'?: { 'DutyLineFragment': DutyLineFragment } }
  )>, measurements: Array<{ id: string, informant: Informant, moment: Moment, takenOn: string, inWindow: boolean | null, instrument: { key: string, edition: number, label: { nl: string, en: string } } }> } & { ' $fragmentName'?: 'TimelineFragment' };

export type TrajectoriesQueryVariables = Exact<{
  filter?: TrajectoryFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type TrajectoriesQuery = { trajectories: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: (
        { id: string }
        & { ' $fragmentRefs'?: { 'TrajectoryLineFragment': TrajectoryLineFragment } }
      ) }> } };

export type TrajectoryLineFragment = { id: string, frame: Frame, start: string, end: string | null, state: TrajectoryState, client: { id: string, reference: string, name: string | null, ageYears: number | null, sex: Sex }, subTrajectories: Array<{ id: string }>, measurements: Array<{ id: string, takenOn: string, instrument: { key: string, label: { nl: string, en: string } } }> } & { ' $fragmentName'?: 'TrajectoryLineFragment' };

export type InstrumentChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type InstrumentChoicesQuery = { instruments: Array<{ key: string, edition: number, label: { nl: string, en: string } }> };

export type DeliveryRecordsFragment = { deliveryRecords: Array<{ id: string, start: string, end: string | null, isCrisis: boolean | null, missing: Array<MissingInDelivery>, provider: { id: string, name: string }, form: { code: string, label: { nl: string, en: string } }, endReason: { code: string, label: { nl: string, en: string } } | null, referrer: { code: string, label: { nl: string, en: string } } | null }> } & { ' $fragmentName'?: 'DeliveryRecordsFragment' };

export type SubTrajectoriesFragment = { id: string, state: TrajectoryState, careEnds: Array<{ careEpisodeId: string, agreedEnd: string | null, isEarly: boolean | null }>, subTrajectories: Array<{ id: string, kind: SubTrajectoryKind, organisation: { id: string, name: string }, careEpisodes: Array<{ id: string, form: CareForm, provision: Provision, start: string, agreedEnd: string | null, end: string | null, endReason: { list: string, code: string, label: { nl: string, en: string } } | null, details: { isCrisis: boolean | null, fosterVariant: FosterVariant | null, funding: Funding | null, isOwnHelp: boolean | null, productCode: string | null, method: string | null, isRecognised: boolean | null, referrer: { code: string, label: { nl: string, en: string } } | null, intensity: { amount: number, unit: IntensityUnit } | null }, outOfFramework: Array<{ code: string, label: { nl: string, en: string } }> }>, measures: Array<{ id: string, kind: MeasureKind, start: string, end: string | null, isRecognised: boolean | null, endReason: { list: string, code: string, label: { nl: string, en: string } } | null, type: { code: string, label: { nl: string, en: string } } | null, events: Array<{ id: string, kind: MeasureEventKind, on: string, until: string | null, type: { code: string, label: { nl: string, en: string } } | null, organisation: { id: string, name: string } | null, formerOrganisation: { id: string, name: string } | null }> }> }> } & { ' $fragmentName'?: 'SubTrajectoriesFragment' };

export type TrajectoryContentsFragment = (
  { id: string, effectReports: Array<{ ' $fragmentRefs'?: { 'EffectReportFragment': EffectReportFragment } }> }
  & { ' $fragmentRefs'?: { 'TrajectorySummaryFragment': TrajectorySummaryFragment;'TrajectoryActionsFragment': TrajectoryActionsFragment;'AgendaFragment': AgendaFragment;'AgreementsFragment': AgreementsFragment;'NatureFragment': NatureFragment;'TimelineFragment': TimelineFragment;'SubTrajectoriesFragment': SubTrajectoriesFragment;'DeliveryRecordsFragment': DeliveryRecordsFragment;'GoalsFragment': GoalsFragment } }
) & { ' $fragmentName'?: 'TrajectoryContentsFragment' };

export type TrajectoryQueryVariables = Exact<{
  id: string | number;
}>;


export type TrajectoryQuery = { trajectory: (
    { id: string, client: { id: string, reference: string, ageYears: number | null, sex: Sex } }
    & { ' $fragmentRefs'?: { 'TrajectoryContentsFragment': TrajectoryContentsFragment } }
  ) | null };

export type TrajectorySummaryFragment = { start: string, end: string | null, closedOn: string | null, state: TrajectoryState, frameAtStart: Frame, frame: Frame, keeper: { id: string, name: string }, unit: { id: string, name: string } | null, subTrajectories: Array<{ id: string, end: string | null }> } & { ' $fragmentName'?: 'TrajectorySummaryFragment' };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { may: Array<Right>, person: { id: string, name: string }, organisation: { id: string, name: string, units: Array<{ id: string, name: string }> } } | null };

export type SignInMutationVariables = Exact<{
  personId: string | number;
}>;


export type SignInMutation = { signInAsDemoPerson: { person: { id: string } } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: boolean };

export type AgendaFragment = (
  { id: string, agenda: Array<{ ' $fragmentRefs'?: { 'DutyLineFragment': DutyLineFragment } }> }
  & { ' $fragmentRefs'?: { 'WorkersFragment': WorkersFragment } }
) & { ' $fragmentName'?: 'AgendaFragment' };

export type ExcuseDutyMutationVariables = Exact<{
  input: ExcuseDutyInput;
}>;


export type ExcuseDutyMutation = { changed:
    | { ' $fragmentRefs'?: { 'AgendaChange_AgendaChanged_Fragment': AgendaChange_AgendaChanged_Fragment } }
    | { ' $fragmentRefs'?: { 'AgendaChange_InputRefused_Fragment': AgendaChange_InputRefused_Fragment } }
   };

export type WithdrawExcuseMutationVariables = Exact<{
  input: WithdrawExcuseInput;
}>;


export type WithdrawExcuseMutation = { changed:
    | { ' $fragmentRefs'?: { 'AgendaChange_AgendaChanged_Fragment': AgendaChange_AgendaChanged_Fragment } }
    | { ' $fragmentRefs'?: { 'AgendaChange_InputRefused_Fragment': AgendaChange_InputRefused_Fragment } }
   };

export type RegisterSituationMutationVariables = Exact<{
  input: RegisterSituationInput;
}>;


export type RegisterSituationMutation = { changed:
    | { ' $fragmentRefs'?: { 'AgendaChange_AgendaChanged_Fragment': AgendaChange_AgendaChanged_Fragment } }
    | { ' $fragmentRefs'?: { 'AgendaChange_InputRefused_Fragment': AgendaChange_InputRefused_Fragment } }
   };

export type AssignWorkersMutationVariables = Exact<{
  input: AssignWorkersInput;
}>;


export type AssignWorkersMutation = { changed:
    | { ' $fragmentRefs'?: { 'AgendaChange_AgendaChanged_Fragment': AgendaChange_AgendaChanged_Fragment } }
    | { ' $fragmentRefs'?: { 'AgendaChange_InputRefused_Fragment': AgendaChange_InputRefused_Fragment } }
   };

type AgendaChange_AgendaChanged_Fragment = { __typename: 'AgendaChanged' } & { ' $fragmentName'?: 'AgendaChange_AgendaChanged_Fragment' };

type AgendaChange_InputRefused_Fragment = { __typename: 'InputRefused', message: { nl: string, en: string }, problems: Array<{ path: Array<string>, code: string, message: { nl: string, en: string } }> } & { ' $fragmentName'?: 'AgendaChange_InputRefused_Fragment' };

export type AgendaChangeFragment =
  | AgendaChange_AgendaChanged_Fragment
  | AgendaChange_InputRefused_Fragment
;

export type DutyLineFragment = { key: string, source: string, registration: RegistrationKind | null, instruments: Array<string>, moment: Moment, occasionKey: string, anchor: string | null, anchorKind: AnchorKind, isOptional: boolean, isDeferred: boolean, state: DutyState, doneOn: string | null, label: { nl: string, en: string }, why: { nl: string, en: string }, unit: { kind: PlanUnit, id: string, memberIds: Array<string> }, window: { from: string, to: string | null, dueOn: string | null } | null, by: { nl: string, en: string }, organisations: Array<{ id: string, name: string }>, feeds: Array<{ set: string, number: string, setLabel: { nl: string, en: string } }>, stateLabel: { nl: string, en: string }, reason: { nl: string, en: string } | null, answer: { value: SituationAnswer, isDerived: boolean } | null, effect: { nl: string, en: string } | null } & { ' $fragmentName'?: 'DutyLineFragment' };

export type WorkLineFragment = (
  { key: string, moment: Moment, occasionKey: string, trajectory: { id: string, client: { id: string, reference: string, name: string | null, ageYears: number | null, sex: Sex } } }
  & { ' $fragmentRefs'?: { 'DutyLineFragment': DutyLineFragment } }
) & { ' $fragmentName'?: 'WorkLineFragment' };

export type WorkQueryVariables = Exact<{
  filter: WorkFilter;
  first: number;
  after?: string | null | undefined;
}>;


export type WorkQuery = { work: { isComplete: boolean, counts: Array<{ state: DutyState, count: number }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, node: (
        { key: string }
        & { ' $fragmentRefs'?: { 'WorkLineFragment': WorkLineFragment } }
      ) }> } };

export type WorkersFragment = { workers: Array<{ id: string, name: string }> } & { ' $fragmentName'?: 'WorkersFragment' };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const LoadFindingFragmentDoc = new TypedDocumentString(`
    fragment LoadFinding on FirstLoadFinding {
  kind
  row
  column
  gravity
  code
  message {
    nl
    en
  }
  hint {
    nl
    en
  }
}
    `, {"fragmentName":"LoadFinding"}) as unknown as TypedDocumentString<LoadFindingFragment, unknown>;
export const FirstLoadFragmentDoc = new TypedDocumentString(`
    fragment FirstLoad on FirstLoad {
  id
  source
  state
  isWhole
  rowsRead
  changeReason
  files {
    kind
    name
  }
  counts {
    kind
    new
    unchanged
    corrected
    changed
    refused
    depends
  }
  clients {
    whole
    keptOut
  }
  findingCounts {
    refused
    changed
    notes
  }
  failure {
    nl
    en
  }
}
    `, {"fragmentName":"FirstLoad"}) as unknown as TypedDocumentString<FirstLoadFragment, unknown>;
export const ImportFragmentDoc = new TypedDocumentString(`
    fragment Import on Import {
  id
  fileName
  state
  progress {
    rowsRead
    rowsExpected
  }
  plan {
    rows
    newClients
    newTrajectories
    newCareEpisodes
    newMeasurements
    unchangedMeasurements
    firstEnd
    lastEnd
  }
  problems {
    row
    column
    code
    message {
      nl
      en
    }
    hint {
      nl
      en
    }
  }
  problemCount
  findings {
    code
    message {
      nl
      en
    }
    count
  }
  failure {
    nl
    en
  }
}
    `, {"fragmentName":"Import"}) as unknown as TypedDocumentString<ImportFragment, unknown>;
export const MappingColumnsFragmentDoc = new TypedDocumentString(`
    fragment MappingColumns on ImportMapping {
  columns {
    name
    required
    about {
      nl
      en
    }
  }
}
    `, {"fragmentName":"MappingColumns"}) as unknown as TypedDocumentString<MappingColumnsFragment, unknown>;
export const FigureCellFragmentDoc = new TypedDocumentString(`
    fragment FigureCell on Cell {
  code
  label {
    nl
    en
  }
  count
  percentage {
    value
    reliable
    margin {
      low
      high
    }
    wilson {
      low
      high
    }
  }
}
    `, {"fragmentName":"FigureCell"}) as unknown as TypedDocumentString<FigureCellFragment, unknown>;
export const CoverageFragmentDoc = new TypedDocumentString(`
    fragment Coverage on Coverage {
  expected
  registered
  registeredInWindow
  notMeasurable
  share
  shareInWindow
  isLow
  missing {
    reason
    label {
      nl
      en
    }
    count
  }
}
    `, {"fragmentName":"Coverage"}) as unknown as TypedDocumentString<CoverageFragment, unknown>;
export const FigureFragmentDoc = new TypedDocumentString(`
    fragment Figure on IndicatorFigure {
  indicator {
    key
    number
    unit
    experimental
    source
    label {
      nl
      en
    }
    question {
      nl
      en
    }
  }
  instrument {
    key
    label {
      nl
      en
    }
  }
  scale {
    key
    label {
      nl
      en
    }
  }
  informantGroup
  result {
    __typename
    ... on Distribution {
      n
      clients
      percentagesAllowed
      favourable {
        ...FigureCell
      }
      cells {
        ...FigureCell
      }
    }
    ... on GradeFigure {
      n
      clients
      percentagesAllowed
      mean
      meanReason {
        nl
        en
      }
      twoPeaked
      cells {
        ...FigureCell
      }
    }
    ... on FigureNotMeasurable {
      reason
      label {
        nl
        en
      }
    }
  }
  coverage {
    expected
    ...Coverage
  }
  caveats {
    code
    kind
    text {
      nl
      en
    }
  }
}
    fragment Coverage on Coverage {
  expected
  registered
  registeredInWindow
  notMeasurable
  share
  shareInWindow
  isLow
  missing {
    reason
    label {
      nl
      en
    }
    count
  }
}
fragment FigureCell on Cell {
  code
  label {
    nl
    en
  }
  count
  percentage {
    value
    reliable
    margin {
      low
      high
    }
    wilson {
      low
      high
    }
  }
}`, {"fragmentName":"Figure"}) as unknown as TypedDocumentString<FigureFragment, unknown>;
export const CatalogueEntryFragmentDoc = new TypedDocumentString(`
    fragment CatalogueEntry on CatalogueEntry {
  key
  label {
    nl
    en
  }
  about {
    nl
    en
  }
  rightsHolder
  source
  toBring
}
    `, {"fragmentName":"CatalogueEntry"}) as unknown as TypedDocumentString<CatalogueEntryFragment, unknown>;
export const InstrumentScaleFragmentDoc = new TypedDocumentString(`
    fragment InstrumentScale on Scale {
  key
  label {
    nl
    en
  }
  range
  direction
  purposes
}
    `, {"fragmentName":"InstrumentScale"}) as unknown as TypedDocumentString<InstrumentScaleFragment, unknown>;
export const InstrumentCardFragmentDoc = new TypedDocumentString(`
    fragment InstrumentCard on Instrument {
  key
  edition
  label {
    nl
    en
  }
  about {
    nl
    en
  }
  citation
  licence
  rightsHolder
  origin
  ageRange
  forms
  items {
    key
  }
  scales {
    key
    ...InstrumentScale
  }
}
    fragment InstrumentScale on Scale {
  key
  label {
    nl
    en
  }
  range
  direction
  purposes
}`, {"fragmentName":"InstrumentCard"}) as unknown as TypedDocumentString<InstrumentCardFragment, unknown>;
export const PluginFragmentDoc = new TypedDocumentString(`
    fragment Plugin on Plugin {
  source
  state
  since
  packageVersion
  problems {
    code
    path
    message {
      nl
      en
    }
    hint {
      nl
      en
    }
  }
  failures
  lastFailure {
    at
    message {
      nl
      en
    }
    hint {
      nl
      en
    }
  }
  instruments {
    key
    edition
    label {
      nl
      en
    }
  }
}
    `, {"fragmentName":"Plugin"}) as unknown as TypedDocumentString<PluginFragment, unknown>;
export const DraftOfMeasurementFragmentDoc = new TypedDocumentString(`
    fragment DraftOfMeasurement on MeasurementDraft {
  id
  version
  instrument {
    key
    edition
    label {
      nl
      en
    }
  }
  informant
  moment
  takenOn
  careEpisodeId
  occasionKey
  youthNonResponse
  savedAt
  answers {
    item
    value
  }
  givenScores {
    scale
    raw
    t
  }
  notes {
    note
    text
  }
}
    `, {"fragmentName":"DraftOfMeasurement"}) as unknown as TypedDocumentString<DraftOfMeasurementFragment, unknown>;
export const MeasurementFormFragmentDoc = new TypedDocumentString(`
    fragment MeasurementForm on Instrument {
  key
  edition
  label {
    nl
    en
  }
  about {
    nl
    en
  }
  wording
  groups {
    key
    label {
      nl
      en
    }
    about {
      nl
      en
    }
    items
    askedIf {
      json
    }
  }
  items {
    key
    label {
      nl
      en
    }
    range
    options {
      value
      label {
        nl
        en
      }
    }
    forms
    group
    askedIf {
      json
    }
  }
  notes {
    key
    label {
      nl
      en
    }
    forms
  }
  informants {
    informant
    form
    ageRange
    scales {
      key
      label {
        nl
        en
      }
      range
      decimals
      isOutcome
    }
  }
}
    `, {"fragmentName":"MeasurementForm"}) as unknown as TypedDocumentString<MeasurementFormFragment, unknown>;
export const FormScoreFragmentDoc = new TypedDocumentString(`
    fragment FormScore on ScaleScore {
  scale {
    key
    label {
      nl
      en
    }
    range
    decimals
    isOutcome
  }
  result {
    __typename
    ... on Scored {
      raw
      prorated
    }
    ... on NotScorable {
      reason
      label {
        nl
        en
      }
    }
  }
  norm {
    __typename
    ... on NormScore {
      t
      band {
        key
        label {
          nl
          en
        }
      }
      normSet {
        key
        version
        synthetic
        label {
          nl
          en
        }
      }
    }
    ... on NoNorm {
      reason
      label {
        nl
        en
      }
    }
  }
}
    `, {"fragmentName":"FormScore"}) as unknown as TypedDocumentString<FormScoreFragment, unknown>;
export const RecordedMeasurementFragmentDoc = new TypedDocumentString(`
    fragment RecordedMeasurement on Measurement {
  id
  informant
  takenOn
  instrument {
    key
    label {
      nl
      en
    }
  }
  scores {
    ...FormScore
  }
  signals {
    key
    kind
    label {
      nl
      en
    }
  }
}
    fragment FormScore on ScaleScore {
  scale {
    key
    label {
      nl
      en
    }
    range
    decimals
    isOutcome
  }
  result {
    __typename
    ... on Scored {
      raw
      prorated
    }
    ... on NotScorable {
      reason
      label {
        nl
        en
      }
    }
  }
  norm {
    __typename
    ... on NormScore {
      t
      band {
        key
        label {
          nl
          en
        }
      }
      normSet {
        key
        version
        synthetic
        label {
          nl
          en
        }
      }
    }
    ... on NoNorm {
      reason
      label {
        nl
        en
      }
    }
  }
}`, {"fragmentName":"RecordedMeasurement"}) as unknown as TypedDocumentString<RecordedMeasurementFragment, unknown>;
export const PersonComparedFragmentDoc = new TypedDocumentString(`
    fragment PersonCompared on Respondent {
  id
  kind
  name
  from
  until
  custody {
    from
    until
  }
  raises
}
    `, {"fragmentName":"PersonCompared"}) as unknown as TypedDocumentString<PersonComparedFragment, unknown>;
export const RegistrationProblemsFragmentDoc = new TypedDocumentString(`
    fragment RegistrationProblems on InputRefused {
  problems {
    path
    code
    message {
      nl
      en
    }
    hint {
      nl
      en
    }
  }
}
    `, {"fragmentName":"RegistrationProblems"}) as unknown as TypedDocumentString<RegistrationProblemsFragment, unknown>;
export const CheckedRegistrationFragmentDoc = new TypedDocumentString(`
    fragment CheckedRegistration on RegistrationCheck {
  problems {
    path
    code
    message {
      nl
      en
    }
    hint {
      nl
      en
    }
  }
  findings {
    path
    code
    message {
      nl
      en
    }
    hint {
      nl
      en
    }
  }
}
    `, {"fragmentName":"CheckedRegistration"}) as unknown as TypedDocumentString<CheckedRegistrationFragment, unknown>;
export const RegistrationFindingFragmentDoc = new TypedDocumentString(`
    fragment RegistrationFinding on Finding {
  path
  code
  message {
    nl
    en
  }
  hint {
    nl
    en
  }
}
    `, {"fragmentName":"RegistrationFinding"}) as unknown as TypedDocumentString<RegistrationFindingFragment, unknown>;
export const PersonCardFragmentDoc = new TypedDocumentString(`
    fragment PersonCard on Person {
  id
  name
  roles
  organisation {
    id
    name
  }
}
    `, {"fragmentName":"PersonCard"}) as unknown as TypedDocumentString<PersonCardFragment, unknown>;
export const TrajectoryLineFragmentDoc = new TypedDocumentString(`
    fragment TrajectoryLine on Trajectory {
  id
  frame
  start
  end
  state
  client {
    id
    reference
    name
    ageYears
    sex
  }
  subTrajectories {
    id
  }
  measurements {
    id
    takenOn
    instrument {
      key
      label {
        nl
        en
      }
    }
  }
}
    `, {"fragmentName":"TrajectoryLine"}) as unknown as TypedDocumentString<TrajectoryLineFragment, unknown>;
export const TrajectorySummaryFragmentDoc = new TypedDocumentString(`
    fragment TrajectorySummary on Trajectory {
  start
  end
  closedOn
  state
  frameAtStart
  frame
  keeper {
    id
    name
  }
  unit {
    id
    name
  }
  subTrajectories {
    id
    end
  }
}
    `, {"fragmentName":"TrajectorySummary"}) as unknown as TypedDocumentString<TrajectorySummaryFragment, unknown>;
export const TrajectoryActionsFragmentDoc = new TypedDocumentString(`
    fragment TrajectoryActions on Trajectory {
  id
  state
}
    `, {"fragmentName":"TrajectoryActions"}) as unknown as TypedDocumentString<TrajectoryActionsFragment, unknown>;
export const WorkersFragmentDoc = new TypedDocumentString(`
    fragment Workers on Trajectory {
  workers {
    id
    name
  }
}
    `, {"fragmentName":"Workers"}) as unknown as TypedDocumentString<WorkersFragment, unknown>;
export const DutyLineFragmentDoc = new TypedDocumentString(`
    fragment DutyLine on Duty {
  key
  label {
    nl
    en
  }
  why {
    nl
    en
  }
  source
  registration
  instruments
  moment
  occasionKey
  anchor
  anchorKind
  unit {
    kind
    id
    memberIds
  }
  window {
    from
    to
    dueOn
  }
  by {
    nl
    en
  }
  organisations {
    id
    name
  }
  feeds {
    set
    number
    setLabel {
      nl
      en
    }
  }
  isOptional
  isDeferred
  state
  stateLabel {
    nl
    en
  }
  reason {
    nl
    en
  }
  answer {
    value
    isDerived
  }
  doneOn
  effect {
    nl
    en
  }
}
    `, {"fragmentName":"DutyLine"}) as unknown as TypedDocumentString<DutyLineFragment, unknown>;
export const AgendaFragmentDoc = new TypedDocumentString(`
    fragment Agenda on Trajectory {
  id
  ...Workers
  agenda {
    ...DutyLine
  }
}
    fragment DutyLine on Duty {
  key
  label {
    nl
    en
  }
  why {
    nl
    en
  }
  source
  registration
  instruments
  moment
  occasionKey
  anchor
  anchorKind
  unit {
    kind
    id
    memberIds
  }
  window {
    from
    to
    dueOn
  }
  by {
    nl
    en
  }
  organisations {
    id
    name
  }
  feeds {
    set
    number
    setLabel {
      nl
      en
    }
  }
  isOptional
  isDeferred
  state
  stateLabel {
    nl
    en
  }
  reason {
    nl
    en
  }
  answer {
    value
    isDerived
  }
  doneOn
  effect {
    nl
    en
  }
}
fragment Workers on Trajectory {
  workers {
    id
    name
  }
}`, {"fragmentName":"Agenda"}) as unknown as TypedDocumentString<AgendaFragment, unknown>;
export const AgreementsFragmentDoc = new TypedDocumentString(`
    fragment Agreements on Trajectory {
  id
  state
  keeper {
    id
  }
  decisions {
    id
    decidedOn
    decidedBy {
      id
      name
    }
    goals {
      id
      text
    }
    forms
    validTo
  }
  carePlans {
    id
    agreedOn
    agreedEnd
    provider {
      id
      name
    }
    goals {
      text
      decisionGoalId
    }
  }
  measurePlans {
    id
    measureId
    agreedOn
  }
  measures {
    id
    kind
    organisation {
      id
      name
    }
  }
}
    `, {"fragmentName":"Agreements"}) as unknown as TypedDocumentString<AgreementsFragment, unknown>;
export const NatureFragmentDoc = new TypedDocumentString(`
    fragment Nature on Trajectory {
  id
  problems {
    id
    moment
    observedOn
    codes {
      code
      label {
        nl
        en
      }
    }
  }
}
    `, {"fragmentName":"Nature"}) as unknown as TypedDocumentString<NatureFragment, unknown>;
export const TimelineFragmentDoc = new TypedDocumentString(`
    fragment Timeline on Trajectory {
  id
  start
  end
  closedOn
  frameAtStart
  frame
  keeper {
    id
    name
  }
  subTrajectories {
    id
    kind
    start
    end
    organisation {
      id
      name
    }
    careEpisodes {
      id
      form
      start
      end
    }
    measures {
      id
      kind
      start
      end
    }
  }
  decisions {
    id
    decidedOn
    decidedBy {
      id
      name
    }
    validTo
  }
  carePlans {
    id
    agreedOn
    agreedEnd
    provider {
      id
      name
    }
  }
  measurePlans {
    id
    measureId
    agreedOn
  }
  windows {
    moment
    subTrajectoryId
    from
    to
  }
  agenda {
    unit {
      kind
      memberIds
    }
    ...DutyLine
  }
  measurements {
    id
    informant
    moment
    takenOn
    inWindow
    instrument {
      key
      edition
      label {
        nl
        en
      }
    }
  }
}
    fragment DutyLine on Duty {
  key
  label {
    nl
    en
  }
  why {
    nl
    en
  }
  source
  registration
  instruments
  moment
  occasionKey
  anchor
  anchorKind
  unit {
    kind
    id
    memberIds
  }
  window {
    from
    to
    dueOn
  }
  by {
    nl
    en
  }
  organisations {
    id
    name
  }
  feeds {
    set
    number
    setLabel {
      nl
      en
    }
  }
  isOptional
  isDeferred
  state
  stateLabel {
    nl
    en
  }
  reason {
    nl
    en
  }
  answer {
    value
    isDerived
  }
  doneOn
  effect {
    nl
    en
  }
}`, {"fragmentName":"Timeline"}) as unknown as TypedDocumentString<TimelineFragment, unknown>;
export const SubTrajectoriesFragmentDoc = new TypedDocumentString(`
    fragment SubTrajectories on Trajectory {
  id
  state
  careEnds {
    careEpisodeId
    agreedEnd
    isEarly
  }
  subTrajectories {
    id
    kind
    organisation {
      id
      name
    }
    careEpisodes {
      id
      form
      provision
      start
      agreedEnd
      end
      endReason {
        list
        code
        label {
          nl
          en
        }
      }
      details {
        isCrisis
        fosterVariant
        funding
        isOwnHelp
        referrer {
          code
          label {
            nl
            en
          }
        }
        productCode
        intensity {
          amount
          unit
        }
        method
        isRecognised
      }
      outOfFramework {
        code
        label {
          nl
          en
        }
      }
    }
    measures {
      id
      kind
      start
      end
      endReason {
        list
        code
        label {
          nl
          en
        }
      }
      type {
        code
        label {
          nl
          en
        }
      }
      isRecognised
      events {
        id
        kind
        on
        until
        type {
          code
          label {
            nl
            en
          }
        }
        organisation {
          id
          name
        }
        formerOrganisation {
          id
          name
        }
      }
    }
  }
}
    `, {"fragmentName":"SubTrajectories"}) as unknown as TypedDocumentString<SubTrajectoriesFragment, unknown>;
export const DeliveryRecordsFragmentDoc = new TypedDocumentString(`
    fragment DeliveryRecords on Trajectory {
  deliveryRecords {
    id
    provider {
      id
      name
    }
    form {
      code
      label {
        nl
        en
      }
    }
    start
    end
    endReason {
      code
      label {
        nl
        en
      }
    }
    referrer {
      code
      label {
        nl
        en
      }
    }
    isCrisis
    missing
  }
}
    `, {"fragmentName":"DeliveryRecords"}) as unknown as TypedDocumentString<DeliveryRecordsFragment, unknown>;
export const GoalsFragmentDoc = new TypedDocumentString(`
    fragment Goals on Trajectory {
  id
  state
  careEpisodes {
    id
  }
  goals {
    id
    title
    domain
    rubric
    ownCode {
      label {
        nl
        en
      }
      group {
        nl
        en
      }
    }
    setOn
    replacedOn
    careEpisodeId
    score {
      gas
      scoredOn
    }
    delivery {
      explanation {
        nl
        en
      }
    }
    opinions {
      id
      party
      moment
      scoredOn
      scale
      score
      newPoints
      isMarked
      voidedOn
      voidReason
    }
    decision {
      gas
      explanation {
        nl
        en
      }
    }
  }
  overallGoalScores {
    subTrajectoryId
    careEpisodeIds
    opinions {
      id
      party
      moment
      scoredOn
      scale
      score
      newPoints
      isMarked
      voidedOn
      voidReason
    }
    decision {
      gas
      explanation {
        nl
        en
      }
    }
  }
}
    `, {"fragmentName":"Goals"}) as unknown as TypedDocumentString<GoalsFragment, unknown>;
export const EffectReportFragmentDoc = new TypedDocumentString(`
    fragment EffectReport on EffectReport {
  instrument {
    key
    edition
    packageVersion
    label {
      nl
      en
    }
  }
  informant
  start {
    id
  }
  end {
    id
  }
  metric
  bands {
    key
    label {
      nl
      en
    }
    from
    upTo
  }
  policy {
    key
    version
    label {
      nl
      en
    }
    method
    criterion
  }
  measurements {
    id
    moment
    takenOn
    inWindow
    enteredBy
    signals {
      key
      kind
      label {
        nl
        en
      }
    }
    notes {
      key
      label {
        nl
        en
      }
      text
    }
  }
  profile {
    risk {
      decreased
      same
      increased
      notClassifiable
    }
    protection {
      decreased
      same
      increased
      notClassifiable
    }
  }
  scales {
    scale {
      key
      label {
        nl
        en
      }
      range
      direction
      purposes
      decimals
      fallback
    }
    scores {
      result {
        __typename
        ... on Scored {
          raw
          prorated
        }
        ... on NotScorable {
          reason
          label {
            nl
            en
          }
        }
      }
      norm {
        __typename
        ... on NormScore {
          t
          percentile
          band {
            key
            label {
              nl
              en
            }
          }
          normSet {
            key
            version
            population
            synthetic
            label {
              nl
              en
            }
          }
        }
        ... on NoNorm {
          reason
          label {
            nl
            en
          }
        }
      }
    }
    change {
      difference
      rci
      start {
        id
      }
      end {
        id
      }
      outcome {
        __typename
        ... on Classified {
          class
          label {
            nl
            en
          }
        }
        ... on NotClassifiable {
          reason
          label {
            nl
            en
          }
        }
      }
      normSet {
        key
        version
        population
        synthetic
        label {
          nl
          en
        }
      }
      sentence {
        nl
        en
      }
      otherReading {
        nl
        en
      }
    }
    bands {
      key
      label {
        nl
        en
      }
      from
      upTo
    }
    reliableBand {
      __typename
      ... on ReliableBand {
        metric
        low
        high
        normSet {
          key
          version
          population
          synthetic
          label {
            nl
            en
          }
        }
      }
      ... on NoReliableBand {
        reason
        label {
          nl
          en
        }
      }
    }
  }
}
    `, {"fragmentName":"EffectReport"}) as unknown as TypedDocumentString<EffectReportFragment, unknown>;
export const TrajectoryContentsFragmentDoc = new TypedDocumentString(`
    fragment TrajectoryContents on Trajectory {
  id
  ...TrajectorySummary
  ...TrajectoryActions
  ...Agenda
  ...Agreements
  ...Nature
  ...Timeline
  ...SubTrajectories
  ...DeliveryRecords
  ...Goals
  effectReports {
    ...EffectReport
  }
}
    fragment Agreements on Trajectory {
  id
  state
  keeper {
    id
  }
  decisions {
    id
    decidedOn
    decidedBy {
      id
      name
    }
    goals {
      id
      text
    }
    forms
    validTo
  }
  carePlans {
    id
    agreedOn
    agreedEnd
    provider {
      id
      name
    }
    goals {
      text
      decisionGoalId
    }
  }
  measurePlans {
    id
    measureId
    agreedOn
  }
  measures {
    id
    kind
    organisation {
      id
      name
    }
  }
}
fragment EffectReport on EffectReport {
  instrument {
    key
    edition
    packageVersion
    label {
      nl
      en
    }
  }
  informant
  start {
    id
  }
  end {
    id
  }
  metric
  bands {
    key
    label {
      nl
      en
    }
    from
    upTo
  }
  policy {
    key
    version
    label {
      nl
      en
    }
    method
    criterion
  }
  measurements {
    id
    moment
    takenOn
    inWindow
    enteredBy
    signals {
      key
      kind
      label {
        nl
        en
      }
    }
    notes {
      key
      label {
        nl
        en
      }
      text
    }
  }
  profile {
    risk {
      decreased
      same
      increased
      notClassifiable
    }
    protection {
      decreased
      same
      increased
      notClassifiable
    }
  }
  scales {
    scale {
      key
      label {
        nl
        en
      }
      range
      direction
      purposes
      decimals
      fallback
    }
    scores {
      result {
        __typename
        ... on Scored {
          raw
          prorated
        }
        ... on NotScorable {
          reason
          label {
            nl
            en
          }
        }
      }
      norm {
        __typename
        ... on NormScore {
          t
          percentile
          band {
            key
            label {
              nl
              en
            }
          }
          normSet {
            key
            version
            population
            synthetic
            label {
              nl
              en
            }
          }
        }
        ... on NoNorm {
          reason
          label {
            nl
            en
          }
        }
      }
    }
    change {
      difference
      rci
      start {
        id
      }
      end {
        id
      }
      outcome {
        __typename
        ... on Classified {
          class
          label {
            nl
            en
          }
        }
        ... on NotClassifiable {
          reason
          label {
            nl
            en
          }
        }
      }
      normSet {
        key
        version
        population
        synthetic
        label {
          nl
          en
        }
      }
      sentence {
        nl
        en
      }
      otherReading {
        nl
        en
      }
    }
    bands {
      key
      label {
        nl
        en
      }
      from
      upTo
    }
    reliableBand {
      __typename
      ... on ReliableBand {
        metric
        low
        high
        normSet {
          key
          version
          population
          synthetic
          label {
            nl
            en
          }
        }
      }
      ... on NoReliableBand {
        reason
        label {
          nl
          en
        }
      }
    }
  }
}
fragment Goals on Trajectory {
  id
  state
  careEpisodes {
    id
  }
  goals {
    id
    title
    domain
    rubric
    ownCode {
      label {
        nl
        en
      }
      group {
        nl
        en
      }
    }
    setOn
    replacedOn
    careEpisodeId
    score {
      gas
      scoredOn
    }
    delivery {
      explanation {
        nl
        en
      }
    }
    opinions {
      id
      party
      moment
      scoredOn
      scale
      score
      newPoints
      isMarked
      voidedOn
      voidReason
    }
    decision {
      gas
      explanation {
        nl
        en
      }
    }
  }
  overallGoalScores {
    subTrajectoryId
    careEpisodeIds
    opinions {
      id
      party
      moment
      scoredOn
      scale
      score
      newPoints
      isMarked
      voidedOn
      voidReason
    }
    decision {
      gas
      explanation {
        nl
        en
      }
    }
  }
}
fragment Nature on Trajectory {
  id
  problems {
    id
    moment
    observedOn
    codes {
      code
      label {
        nl
        en
      }
    }
  }
}
fragment TrajectoryActions on Trajectory {
  id
  state
}
fragment Timeline on Trajectory {
  id
  start
  end
  closedOn
  frameAtStart
  frame
  keeper {
    id
    name
  }
  subTrajectories {
    id
    kind
    start
    end
    organisation {
      id
      name
    }
    careEpisodes {
      id
      form
      start
      end
    }
    measures {
      id
      kind
      start
      end
    }
  }
  decisions {
    id
    decidedOn
    decidedBy {
      id
      name
    }
    validTo
  }
  carePlans {
    id
    agreedOn
    agreedEnd
    provider {
      id
      name
    }
  }
  measurePlans {
    id
    measureId
    agreedOn
  }
  windows {
    moment
    subTrajectoryId
    from
    to
  }
  agenda {
    unit {
      kind
      memberIds
    }
    ...DutyLine
  }
  measurements {
    id
    informant
    moment
    takenOn
    inWindow
    instrument {
      key
      edition
      label {
        nl
        en
      }
    }
  }
}
fragment DeliveryRecords on Trajectory {
  deliveryRecords {
    id
    provider {
      id
      name
    }
    form {
      code
      label {
        nl
        en
      }
    }
    start
    end
    endReason {
      code
      label {
        nl
        en
      }
    }
    referrer {
      code
      label {
        nl
        en
      }
    }
    isCrisis
    missing
  }
}
fragment SubTrajectories on Trajectory {
  id
  state
  careEnds {
    careEpisodeId
    agreedEnd
    isEarly
  }
  subTrajectories {
    id
    kind
    organisation {
      id
      name
    }
    careEpisodes {
      id
      form
      provision
      start
      agreedEnd
      end
      endReason {
        list
        code
        label {
          nl
          en
        }
      }
      details {
        isCrisis
        fosterVariant
        funding
        isOwnHelp
        referrer {
          code
          label {
            nl
            en
          }
        }
        productCode
        intensity {
          amount
          unit
        }
        method
        isRecognised
      }
      outOfFramework {
        code
        label {
          nl
          en
        }
      }
    }
    measures {
      id
      kind
      start
      end
      endReason {
        list
        code
        label {
          nl
          en
        }
      }
      type {
        code
        label {
          nl
          en
        }
      }
      isRecognised
      events {
        id
        kind
        on
        until
        type {
          code
          label {
            nl
            en
          }
        }
        organisation {
          id
          name
        }
        formerOrganisation {
          id
          name
        }
      }
    }
  }
}
fragment TrajectorySummary on Trajectory {
  start
  end
  closedOn
  state
  frameAtStart
  frame
  keeper {
    id
    name
  }
  unit {
    id
    name
  }
  subTrajectories {
    id
    end
  }
}
fragment Agenda on Trajectory {
  id
  ...Workers
  agenda {
    ...DutyLine
  }
}
fragment DutyLine on Duty {
  key
  label {
    nl
    en
  }
  why {
    nl
    en
  }
  source
  registration
  instruments
  moment
  occasionKey
  anchor
  anchorKind
  unit {
    kind
    id
    memberIds
  }
  window {
    from
    to
    dueOn
  }
  by {
    nl
    en
  }
  organisations {
    id
    name
  }
  feeds {
    set
    number
    setLabel {
      nl
      en
    }
  }
  isOptional
  isDeferred
  state
  stateLabel {
    nl
    en
  }
  reason {
    nl
    en
  }
  answer {
    value
    isDerived
  }
  doneOn
  effect {
    nl
    en
  }
}
fragment Workers on Trajectory {
  workers {
    id
    name
  }
}`, {"fragmentName":"TrajectoryContents"}) as unknown as TypedDocumentString<TrajectoryContentsFragment, unknown>;
export const AgendaChangeFragmentDoc = new TypedDocumentString(`
    fragment AgendaChange on ChangeAgendaResult {
  __typename
  ... on InputRefused {
    message {
      nl
      en
    }
    problems {
      path
      code
      message {
        nl
        en
      }
    }
  }
}
    `, {"fragmentName":"AgendaChange"}) as unknown as TypedDocumentString<AgendaChangeFragment, unknown>;
export const WorkLineFragmentDoc = new TypedDocumentString(`
    fragment WorkLine on Duty {
  key
  moment
  occasionKey
  ...DutyLine
  trajectory {
    id
    client {
      id
      reference
      name
      ageYears
      sex
    }
  }
}
    fragment DutyLine on Duty {
  key
  label {
    nl
    en
  }
  why {
    nl
    en
  }
  source
  registration
  instruments
  moment
  occasionKey
  anchor
  anchorKind
  unit {
    kind
    id
    memberIds
  }
  window {
    from
    to
    dueOn
  }
  by {
    nl
    en
  }
  organisations {
    id
    name
  }
  feeds {
    set
    number
    setLabel {
      nl
      en
    }
  }
  isOptional
  isDeferred
  state
  stateLabel {
    nl
    en
  }
  reason {
    nl
    en
  }
  answer {
    value
    isDerived
  }
  doneOn
  effect {
    nl
    en
  }
}`, {"fragmentName":"WorkLine"}) as unknown as TypedDocumentString<WorkLineFragment, unknown>;
export const RegisterDecisionDocument = new TypedDocumentString(`
    mutation RegisterDecision($input: RegisterDecisionInput!, $requestKey: String) {
  registered: registerDecision(input: $input, requestKey: $requestKey) {
    __typename
    ... on AgreementRegistered {
      findings {
        ...RegistrationFinding
      }
    }
    ... on InputRefused {
      ...RegistrationProblems
    }
  }
}
    fragment RegistrationProblems on InputRefused {
  problems {
    path
    code
    message {
      nl
      en
    }
    hint {
      nl
      en
    }
  }
}
fragment RegistrationFinding on Finding {
  path
  code
  message {
    nl
    en
  }
  hint {
    nl
    en
  }
}`) as unknown as TypedDocumentString<RegisterDecisionMutation, RegisterDecisionMutationVariables>;
export const CheckDecisionDocument = new TypedDocumentString(`
    query CheckDecision($input: RegisterDecisionInput!) {
  checked: checkDecision(input: $input) {
    ...CheckedRegistration
  }
}
    fragment CheckedRegistration on RegistrationCheck {
  problems {
    path
    code
    message {
      nl
      en
    }
    hint {
      nl
      en
    }
  }
  findings {
    path
    code
    message {
      nl
      en
    }
    hint {
      nl
      en
    }
  }
}`) as unknown as TypedDocumentString<CheckDecisionQuery, CheckDecisionQueryVariables>;
export const RegisterCarePlanDocument = new TypedDocumentString(`
    mutation RegisterCarePlan($input: RegisterCarePlanInput!, $requestKey: String) {
  registered: registerCarePlan(input: $input, requestKey: $requestKey) {
    __typename
    ... on AgreementRegistered {
      findings {
        ...RegistrationFinding
      }
    }
    ... on InputRefused {
      ...RegistrationProblems
    }
  }
}
    fragment RegistrationProblems on InputRefused {
  problems {
    path
    code
    message {
      nl
      en
    }
    hint {
      nl
      en
    }
  }
}
fragment RegistrationFinding on Finding {
  path
  code
  message {
    nl
    en
  }
  hint {
    nl
    en
  }
}`) as unknown as TypedDocumentString<RegisterCarePlanMutation, RegisterCarePlanMutationVariables>;
export const CheckCarePlanDocument = new TypedDocumentString(`
    query CheckCarePlan($input: RegisterCarePlanInput!) {
  checked: checkCarePlan(input: $input) {
    ...CheckedRegistration
  }
}
    fragment CheckedRegistration on RegistrationCheck {
  problems {
    path
    code
    message {
      nl
      en
    }
    hint {
      nl
      en
    }
  }
  findings {
    path
    code
    message {
      nl
      en
    }
    hint {
      nl
      en
    }
  }
}`) as unknown as TypedDocumentString<CheckCarePlanQuery, CheckCarePlanQueryVariables>;
export const RegisterMeasurePlanDocument = new TypedDocumentString(`
    mutation RegisterMeasurePlan($input: RegisterMeasurePlanInput!, $requestKey: String) {
  registered: registerMeasurePlan(input: $input, requestKey: $requestKey) {
    __typename
    ... on AgreementRegistered {
      findings {
        ...RegistrationFinding
      }
    }
    ... on InputRefused {
      ...RegistrationProblems
    }
  }
}
    fragment RegistrationProblems on InputRefused {
  problems {
    path
    code
    message {
      nl
      en
    }
    hint {
      nl
      en
    }
  }
}
fragment RegistrationFinding on Finding {
  path
  code
  message {
    nl
    en
  }
  hint {
    nl
    en
  }
}`) as unknown as TypedDocumentString<RegisterMeasurePlanMutation, RegisterMeasurePlanMutationVariables>;
export const CheckMeasurePlanDocument = new TypedDocumentString(`
    query CheckMeasurePlan($input: RegisterMeasurePlanInput!) {
  checked: checkMeasurePlan(input: $input) {
    ...CheckedRegistration
  }
}
    fragment CheckedRegistration on RegistrationCheck {
  problems {
    path
    code
    message {
      nl
      en
    }
    hint {
      nl
      en
    }
  }
  findings {
    path
    code
    message {
      nl
      en
    }
    hint {
      nl
      en
    }
  }
}`) as unknown as TypedDocumentString<CheckMeasurePlanQuery, CheckMeasurePlanQueryVariables>;
export const ClientPageDocument = new TypedDocumentString(`
    query ClientPage($id: ID!, $today: Date!) {
  client(id: $id) {
    id
    version
    mayChange
    reference
    name
    birthDate
    birthDatePrecision
    ageYears
    majorityOn
    sex
    municipality
    familyKey
    told {
      on
      by
    }
    diedOn
    erasedOn
    residences {
      from
      municipality
    }
    careAims {
      from
      aim
    }
    respondents {
      id
      kind
      name
      from
      until
      custody {
        from
        until
      }
      raises
    }
    mayBeAsked(on: $today) {
      rule {
        key
        source
        parentsAreAveraged
        label {
          nl
          en
        }
      }
      informants {
        informant
        respondent {
          id
          name
        }
        answer
        answerLabel {
          nl
          en
        }
        whyLabel {
          nl
          en
        }
      }
    }
    usedElsewhere {
      id
      kind
      endedOn
      source
    }
    repeatUse {
      trajectoryId
      start
      forClient
      forFamily
      asked
    }
    repeatedProtection {
      subTrajectoryId
      start
      forClient
      asked
    }
    notDoubles {
      id
      reason
      statedAt
      other {
        id
        reference
      }
      person {
        id
        name
      }
    }
    formerNumbers {
      id
      reference
      mergedAt
      reason
      isLast
      trajectoryIds
      person {
        id
        name
      }
    }
    changes {
      id
      at
      operation
      reason
      formerReference
      person {
        id
        name
      }
      fields {
        field
        from
        to
      }
    }
    trajectories {
      id
      start
      end
      state
      keeper {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ClientPageQuery, ClientPageQueryVariables>;
export const ClientBsnDocument = new TypedDocumentString(`
    query ClientBsn($id: ID!) {
  clientBsn(id: $id)
}
    `) as unknown as TypedDocumentString<ClientBsnQuery, ClientBsnQueryVariables>;
export const ChangeClientDocument = new TypedDocumentString(`
    mutation ChangeClient($input: ChangeClientInput!) {
  changed: changeClient(input: $input) {
    __typename
    ... on ClientChanged {
      findings {
        ...RegistrationFinding
      }
    }
    ... on InputRefused {
      ...RegistrationProblems
    }
  }
}
    fragment RegistrationProblems on InputRefused {
  problems {
    path
    code
    message {
      nl
      en
    }
    hint {
      nl
      en
    }
  }
}
fragment RegistrationFinding on Finding {
  path
  code
  message {
    nl
    en
  }
  hint {
    nl
    en
  }
}`) as unknown as TypedDocumentString<ChangeClientMutation, ChangeClientMutationVariables>;
export const RegisterRespondentDocument = new TypedDocumentString(`
    mutation RegisterRespondent($input: RegisterRespondentInput!) {
  changed: registerRespondent(input: $input) {
    __typename
    ... on ClientChanged {
      findings {
        ...RegistrationFinding
      }
    }
    ... on InputRefused {
      ...RegistrationProblems
    }
  }
}
    fragment RegistrationProblems on InputRefused {
  problems {
    path
    code
    message {
      nl
      en
    }
    hint {
      nl
      en
    }
  }
}
fragment RegistrationFinding on Finding {
  path
  code
  message {
    nl
    en
  }
  hint {
    nl
    en
  }
}`) as unknown as TypedDocumentString<RegisterRespondentMutation, RegisterRespondentMutationVariables>;
export const ChangeRespondentDocument = new TypedDocumentString(`
    mutation ChangeRespondent($input: ChangeRespondentInput!) {
  changed: changeRespondent(input: $input) {
    __typename
    ... on ClientChanged {
      findings {
        ...RegistrationFinding
      }
    }
    ... on InputRefused {
      ...RegistrationProblems
    }
  }
}
    fragment RegistrationProblems on InputRefused {
  problems {
    path
    code
    message {
      nl
      en
    }
    hint {
      nl
      en
    }
  }
}
fragment RegistrationFinding on Finding {
  path
  code
  message {
    nl
    en
  }
  hint {
    nl
    en
  }
}`) as unknown as TypedDocumentString<ChangeRespondentMutation, ChangeRespondentMutationVariables>;
export const SetClientBsnDocument = new TypedDocumentString(`
    mutation SetClientBsn($input: SetClientBsnInput!) {
  changed: setClientBsn(input: $input) {
    __typename
    ... on ClientChanged {
      findings {
        ...RegistrationFinding
      }
    }
    ... on InputRefused {
      ...RegistrationProblems
    }
  }
}
    fragment RegistrationProblems on InputRefused {
  problems {
    path
    code
    message {
      nl
      en
    }
    hint {
      nl
      en
    }
  }
}
fragment RegistrationFinding on Finding {
  path
  code
  message {
    nl
    en
  }
  hint {
    nl
    en
  }
}`) as unknown as TypedDocumentString<SetClientBsnMutation, SetClientBsnMutationVariables>;
export const StateUseElsewhereDocument = new TypedDocumentString(`
    mutation StateUseElsewhere($input: StateUseElsewhereInput!) {
  changed: stateUseElsewhere(input: $input) {
    __typename
    ... on ClientChanged {
      findings {
        ...RegistrationFinding
      }
    }
    ... on InputRefused {
      ...RegistrationProblems
    }
  }
}
    fragment RegistrationProblems on InputRefused {
  problems {
    path
    code
    message {
      nl
      en
    }
    hint {
      nl
      en
    }
  }
}
fragment RegistrationFinding on Finding {
  path
  code
  message {
    nl
    en
  }
  hint {
    nl
    en
  }
}`) as unknown as TypedDocumentString<StateUseElsewhereMutation, StateUseElsewhereMutationVariables>;
export const CorrectCareDocument = new TypedDocumentString(`
    mutation CorrectCare($input: CorrectCareEpisodeInput!, $requestKey: String) {
  registered: correctCareEpisode(input: $input, requestKey: $requestKey) {
    __typename
    ... on FileCorrected {
      findings {
        ...RegistrationFinding
      }
    }
    ... on InputRefused {
      ...RegistrationProblems
    }
  }
}
    fragment RegistrationProblems on InputRefused {
  problems {
    path
    code
    message {
      nl
      en
    }
    hint {
      nl
      en
    }
  }
}
fragment RegistrationFinding on Finding {
  path
  code
  message {
    nl
    en
  }
  hint {
    nl
    en
  }
}`) as unknown as TypedDocumentString<CorrectCareMutation, CorrectCareMutationVariables>;
export const CheckCareCorrectionDocument = new TypedDocumentString(`
    query CheckCareCorrection($input: CorrectCareEpisodeInput!) {
  checked: checkCareCorrection(input: $input) {
    ...CheckedRegistration
  }
}
    fragment CheckedRegistration on RegistrationCheck {
  problems {
    path
    code
    message {
      nl
      en
    }
    hint {
      nl
      en
    }
  }
  findings {
    path
    code
    message {
      nl
      en
    }
    hint {
      nl
      en
    }
  }
}`) as unknown as TypedDocumentString<CheckCareCorrectionQuery, CheckCareCorrectionQueryVariables>;
export const CorrectMeasureDocument = new TypedDocumentString(`
    mutation CorrectMeasure($input: CorrectMeasureInput!, $requestKey: String) {
  registered: correctMeasure(input: $input, requestKey: $requestKey) {
    __typename
    ... on FileCorrected {
      findings {
        ...RegistrationFinding
      }
    }
    ... on InputRefused {
      ...RegistrationProblems
    }
  }
}
    fragment RegistrationProblems on InputRefused {
  problems {
    path
    code
    message {
      nl
      en
    }
    hint {
      nl
      en
    }
  }
}
fragment RegistrationFinding on Finding {
  path
  code
  message {
    nl
    en
  }
  hint {
    nl
    en
  }
}`) as unknown as TypedDocumentString<CorrectMeasureMutation, CorrectMeasureMutationVariables>;
export const CheckMeasureCorrectionDocument = new TypedDocumentString(`
    query CheckMeasureCorrection($input: CorrectMeasureInput!) {
  checked: checkMeasureCorrection(input: $input) {
    ...CheckedRegistration
  }
}
    fragment CheckedRegistration on RegistrationCheck {
  problems {
    path
    code
    message {
      nl
      en
    }
    hint {
      nl
      en
    }
  }
  findings {
    path
    code
    message {
      nl
      en
    }
    hint {
      nl
      en
    }
  }
}`) as unknown as TypedDocumentString<CheckMeasureCorrectionQuery, CheckMeasureCorrectionQueryVariables>;
export const CorrectTrajectoryDocument = new TypedDocumentString(`
    mutation CorrectTrajectory($input: CorrectTrajectoryInput!, $requestKey: String) {
  registered: correctTrajectory(input: $input, requestKey: $requestKey) {
    __typename
    ... on FileCorrected {
      findings {
        ...RegistrationFinding
      }
    }
    ... on InputRefused {
      ...RegistrationProblems
    }
  }
}
    fragment RegistrationProblems on InputRefused {
  problems {
    path
    code
    message {
      nl
      en
    }
    hint {
      nl
      en
    }
  }
}
fragment RegistrationFinding on Finding {
  path
  code
  message {
    nl
    en
  }
  hint {
    nl
    en
  }
}`) as unknown as TypedDocumentString<CorrectTrajectoryMutation, CorrectTrajectoryMutationVariables>;
export const CheckTrajectoryCorrectionDocument = new TypedDocumentString(`
    query CheckTrajectoryCorrection($input: CorrectTrajectoryInput!) {
  checked: checkTrajectoryCorrection(input: $input) {
    ...CheckedRegistration
  }
}
    fragment CheckedRegistration on RegistrationCheck {
  problems {
    path
    code
    message {
      nl
      en
    }
    hint {
      nl
      en
    }
  }
  findings {
    path
    code
    message {
      nl
      en
    }
    hint {
      nl
      en
    }
  }
}`) as unknown as TypedDocumentString<CheckTrajectoryCorrectionQuery, CheckTrajectoryCorrectionQueryVariables>;
export const VoidPartDocument = new TypedDocumentString(`
    mutation VoidPart($input: VoidPartInput!, $requestKey: String) {
  registered: voidPart(input: $input, requestKey: $requestKey) {
    __typename
    ... on FileCorrected {
      findings {
        ...RegistrationFinding
      }
    }
    ... on InputRefused {
      ...RegistrationProblems
    }
  }
}
    fragment RegistrationProblems on InputRefused {
  problems {
    path
    code
    message {
      nl
      en
    }
    hint {
      nl
      en
    }
  }
}
fragment RegistrationFinding on Finding {
  path
  code
  message {
    nl
    en
  }
  hint {
    nl
    en
  }
}`) as unknown as TypedDocumentString<VoidPartMutation, VoidPartMutationVariables>;
export const RestorePartDocument = new TypedDocumentString(`
    mutation RestorePart($input: RestorePartInput!, $requestKey: String) {
  registered: restorePart(input: $input, requestKey: $requestKey) {
    __typename
    ... on FileCorrected {
      findings {
        ...RegistrationFinding
      }
    }
    ... on InputRefused {
      ...RegistrationProblems
    }
  }
}
    fragment RegistrationProblems on InputRefused {
  problems {
    path
    code
    message {
      nl
      en
    }
    hint {
      nl
      en
    }
  }
}
fragment RegistrationFinding on Finding {
  path
  code
  message {
    nl
    en
  }
  hint {
    nl
    en
  }
}`) as unknown as TypedDocumentString<RestorePartMutation, RestorePartMutationVariables>;
export const ReopenTrajectoryDocument = new TypedDocumentString(`
    mutation ReopenTrajectory($input: ReopenTrajectoryInput!, $requestKey: String) {
  registered: reopenTrajectory(input: $input, requestKey: $requestKey) {
    __typename
    ... on FileCorrected {
      findings {
        ...RegistrationFinding
      }
    }
    ... on InputRefused {
      ...RegistrationProblems
    }
  }
}
    fragment RegistrationProblems on InputRefused {
  problems {
    path
    code
    message {
      nl
      en
    }
    hint {
      nl
      en
    }
  }
}
fragment RegistrationFinding on Finding {
  path
  code
  message {
    nl
    en
  }
  hint {
    nl
    en
  }
}`) as unknown as TypedDocumentString<ReopenTrajectoryMutation, ReopenTrajectoryMutationVariables>;
export const VoidablePartsDocument = new TypedDocumentString(`
    query VoidableParts($id: ID!) {
  trajectory(id: $id) {
    id
    careEpisodes {
      id
      form
      start
      provider {
        id
        name
      }
    }
    measures {
      id
      kind
      start
      events {
        id
        kind
        on
      }
    }
    measurements {
      id
      informant
      takenOn
      instrument {
        key
        edition
        label {
          nl
          en
        }
      }
    }
    decisions {
      id
      decidedOn
    }
    carePlans {
      id
      agreedOn
      provider {
        id
        name
      }
    }
    measurePlans {
      id
      agreedOn
    }
    goals {
      id
      title
      setOn
    }
  }
}
    `) as unknown as TypedDocumentString<VoidablePartsQuery, VoidablePartsQueryVariables>;
export const HistoryDocument = new TypedDocumentString(`
    query History($id: ID!) {
  trajectory(id: $id) {
    id
    client {
      id
      reference
    }
    history {
      id
      act
      title {
        nl
        en
      }
      at
      by
      organisation {
        id
        name
      }
      reasonLabel {
        nl
        en
      }
      reasonWords
      changes {
        field
        label {
          nl
          en
        }
        from {
          nl
          en
        }
        to {
          nl
          en
        }
      }
    }
    voided {
      partKind
      partId
      title {
        nl
        en
      }
      at
      by
      reasonLabel {
        nl
        en
      }
      reasonWords
    }
  }
}
    `) as unknown as TypedDocumentString<HistoryQuery, HistoryQueryVariables>;
export const CorrectGoalDocument = new TypedDocumentString(`
    mutation CorrectGoal($input: CorrectGoalInput!, $requestKey: String) {
  registered: correctGoal(input: $input, requestKey: $requestKey) {
    __typename
    ... on FileCorrected {
      findings {
        ...RegistrationFinding
      }
    }
    ... on InputRefused {
      ...RegistrationProblems
    }
  }
}
    fragment RegistrationProblems on InputRefused {
  problems {
    path
    code
    message {
      nl
      en
    }
    hint {
      nl
      en
    }
  }
}
fragment RegistrationFinding on Finding {
  path
  code
  message {
    nl
    en
  }
  hint {
    nl
    en
  }
}`) as unknown as TypedDocumentString<CorrectGoalMutation, CorrectGoalMutationVariables>;
export const CorrectGoalScoreDocument = new TypedDocumentString(`
    mutation CorrectGoalScore($input: CorrectGoalScoreInput!, $requestKey: String) {
  registered: correctGoalScore(input: $input, requestKey: $requestKey) {
    __typename
    ... on FileCorrected {
      findings {
        ...RegistrationFinding
      }
    }
    ... on InputRefused {
      ...RegistrationProblems
    }
  }
}
    fragment RegistrationProblems on InputRefused {
  problems {
    path
    code
    message {
      nl
      en
    }
    hint {
      nl
      en
    }
  }
}
fragment RegistrationFinding on Finding {
  path
  code
  message {
    nl
    en
  }
  hint {
    nl
    en
  }
}`) as unknown as TypedDocumentString<CorrectGoalScoreMutation, CorrectGoalScoreMutationVariables>;
export const CorrectDecisionDocument = new TypedDocumentString(`
    mutation CorrectDecision($input: CorrectDecisionInput!, $requestKey: String) {
  registered: correctDecision(input: $input, requestKey: $requestKey) {
    __typename
    ... on FileCorrected {
      findings {
        ...RegistrationFinding
      }
    }
    ... on InputRefused {
      ...RegistrationProblems
    }
  }
}
    fragment RegistrationProblems on InputRefused {
  problems {
    path
    code
    message {
      nl
      en
    }
    hint {
      nl
      en
    }
  }
}
fragment RegistrationFinding on Finding {
  path
  code
  message {
    nl
    en
  }
  hint {
    nl
    en
  }
}`) as unknown as TypedDocumentString<CorrectDecisionMutation, CorrectDecisionMutationVariables>;
export const CorrectCarePlanDocument = new TypedDocumentString(`
    mutation CorrectCarePlan($input: CorrectCarePlanInput!, $requestKey: String) {
  registered: correctCarePlan(input: $input, requestKey: $requestKey) {
    __typename
    ... on FileCorrected {
      findings {
        ...RegistrationFinding
      }
    }
    ... on InputRefused {
      ...RegistrationProblems
    }
  }
}
    fragment RegistrationProblems on InputRefused {
  problems {
    path
    code
    message {
      nl
      en
    }
    hint {
      nl
      en
    }
  }
}
fragment RegistrationFinding on Finding {
  path
  code
  message {
    nl
    en
  }
  hint {
    nl
    en
  }
}`) as unknown as TypedDocumentString<CorrectCarePlanMutation, CorrectCarePlanMutationVariables>;
export const CorrectMeasurePlanDocument = new TypedDocumentString(`
    mutation CorrectMeasurePlan($input: CorrectMeasurePlanInput!, $requestKey: String) {
  registered: correctMeasurePlan(input: $input, requestKey: $requestKey) {
    __typename
    ... on FileCorrected {
      findings {
        ...RegistrationFinding
      }
    }
    ... on InputRefused {
      ...RegistrationProblems
    }
  }
}
    fragment RegistrationProblems on InputRefused {
  problems {
    path
    code
    message {
      nl
      en
    }
    hint {
      nl
      en
    }
  }
}
fragment RegistrationFinding on Finding {
  path
  code
  message {
    nl
    en
  }
  hint {
    nl
    en
  }
}`) as unknown as TypedDocumentString<CorrectMeasurePlanMutation, CorrectMeasurePlanMutationVariables>;
export const AgreementsToCorrectDocument = new TypedDocumentString(`
    query AgreementsToCorrect($id: ID!) {
  trajectory(id: $id) {
    id
    decisions {
      id
      decidedOn
      decidedBy {
        id
      }
      goals {
        id
        text
      }
      forms
      validFrom
      validTo
    }
    carePlans {
      id
      agreedOn
      agreedEnd
      provider {
        id
      }
      goals {
        text
        decisionGoalId
      }
    }
    measurePlans {
      id
      agreedOn
    }
  }
}
    `) as unknown as TypedDocumentString<AgreementsToCorrectQuery, AgreementsToCorrectQueryVariables>;
export const EffectDocument = new TypedDocumentString(`
    query Effect($id: ID!) {
  trajectory(id: $id) {
    id
    client {
      id
      reference
    }
    overallChange {
      __typename
      ... on OverallChange {
        class
        counted
        leftOut
      }
    }
    effectReports {
      ...EffectReport
    }
  }
}
    fragment EffectReport on EffectReport {
  instrument {
    key
    edition
    packageVersion
    label {
      nl
      en
    }
  }
  informant
  start {
    id
  }
  end {
    id
  }
  metric
  bands {
    key
    label {
      nl
      en
    }
    from
    upTo
  }
  policy {
    key
    version
    label {
      nl
      en
    }
    method
    criterion
  }
  measurements {
    id
    moment
    takenOn
    inWindow
    enteredBy
    signals {
      key
      kind
      label {
        nl
        en
      }
    }
    notes {
      key
      label {
        nl
        en
      }
      text
    }
  }
  profile {
    risk {
      decreased
      same
      increased
      notClassifiable
    }
    protection {
      decreased
      same
      increased
      notClassifiable
    }
  }
  scales {
    scale {
      key
      label {
        nl
        en
      }
      range
      direction
      purposes
      decimals
      fallback
    }
    scores {
      result {
        __typename
        ... on Scored {
          raw
          prorated
        }
        ... on NotScorable {
          reason
          label {
            nl
            en
          }
        }
      }
      norm {
        __typename
        ... on NormScore {
          t
          percentile
          band {
            key
            label {
              nl
              en
            }
          }
          normSet {
            key
            version
            population
            synthetic
            label {
              nl
              en
            }
          }
        }
        ... on NoNorm {
          reason
          label {
            nl
            en
          }
        }
      }
    }
    change {
      difference
      rci
      start {
        id
      }
      end {
        id
      }
      outcome {
        __typename
        ... on Classified {
          class
          label {
            nl
            en
          }
        }
        ... on NotClassifiable {
          reason
          label {
            nl
            en
          }
        }
      }
      normSet {
        key
        version
        population
        synthetic
        label {
          nl
          en
        }
      }
      sentence {
        nl
        en
      }
      otherReading {
        nl
        en
      }
    }
    bands {
      key
      label {
        nl
        en
      }
      from
      upTo
    }
    reliableBand {
      __typename
      ... on ReliableBand {
        metric
        low
        high
        normSet {
          key
          version
          population
          synthetic
          label {
            nl
            en
          }
        }
      }
      ... on NoReliableBand {
        reason
        label {
          nl
          en
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<EffectQuery, EffectQueryVariables>;
export const ClientNameDocument = new TypedDocumentString(`
    query ClientName($id: ID!) {
  trajectory(id: $id) {
    id
    client {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<ClientNameQuery, ClientNameQueryVariables>;
export const ChosenReportDocument = new TypedDocumentString(`
    query ChosenReport($id: ID!, $start: ID!, $end: ID!) {
  trajectory(id: $id) {
    id
    effectReport(start: $start, end: $end) {
      ...EffectReport
    }
  }
}
    fragment EffectReport on EffectReport {
  instrument {
    key
    edition
    packageVersion
    label {
      nl
      en
    }
  }
  informant
  start {
    id
  }
  end {
    id
  }
  metric
  bands {
    key
    label {
      nl
      en
    }
    from
    upTo
  }
  policy {
    key
    version
    label {
      nl
      en
    }
    method
    criterion
  }
  measurements {
    id
    moment
    takenOn
    inWindow
    enteredBy
    signals {
      key
      kind
      label {
        nl
        en
      }
    }
    notes {
      key
      label {
        nl
        en
      }
      text
    }
  }
  profile {
    risk {
      decreased
      same
      increased
      notClassifiable
    }
    protection {
      decreased
      same
      increased
      notClassifiable
    }
  }
  scales {
    scale {
      key
      label {
        nl
        en
      }
      range
      direction
      purposes
      decimals
      fallback
    }
    scores {
      result {
        __typename
        ... on Scored {
          raw
          prorated
        }
        ... on NotScorable {
          reason
          label {
            nl
            en
          }
        }
      }
      norm {
        __typename
        ... on NormScore {
          t
          percentile
          band {
            key
            label {
              nl
              en
            }
          }
          normSet {
            key
            version
            population
            synthetic
            label {
              nl
              en
            }
          }
        }
        ... on NoNorm {
          reason
          label {
            nl
            en
          }
        }
      }
    }
    change {
      difference
      rci
      start {
        id
      }
      end {
        id
      }
      outcome {
        __typename
        ... on Classified {
          class
          label {
            nl
            en
          }
        }
        ... on NotClassifiable {
          reason
          label {
            nl
            en
          }
        }
      }
      normSet {
        key
        version
        population
        synthetic
        label {
          nl
          en
        }
      }
      sentence {
        nl
        en
      }
      otherReading {
        nl
        en
      }
    }
    bands {
      key
      label {
        nl
        en
      }
      from
      upTo
    }
    reliableBand {
      __typename
      ... on ReliableBand {
        metric
        low
        high
        normSet {
          key
          version
          population
          synthetic
          label {
            nl
            en
          }
        }
      }
      ... on NoReliableBand {
        reason
        label {
          nl
          en
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<ChosenReportQuery, ChosenReportQueryVariables>;
export const DiscardFirstLoadDocument = new TypedDocumentString(`
    mutation DiscardFirstLoad($id: ID!) {
  discardFirstLoad(id: $id) {
    __typename
    ... on FirstLoadNotDiscarded {
      problem {
        message {
          nl
          en
        }
        hint {
          nl
          en
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DiscardFirstLoadMutation, DiscardFirstLoadMutationVariables>;
export const EarlierLoadsDocument = new TypedDocumentString(`
    query EarlierLoads {
  firstLoads(first: 20) {
    edges {
      node {
        id
        source
        state
        createdAt
        createdBy {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EarlierLoadsQuery, EarlierLoadsQueryVariables>;
export const FirstLoadDocument = new TypedDocumentString(`
    query FirstLoad($id: ID!) {
  firstLoad(id: $id) {
    id
    state
    ...FirstLoad
  }
}
    fragment FirstLoad on FirstLoad {
  id
  source
  state
  isWhole
  rowsRead
  changeReason
  files {
    kind
    name
  }
  counts {
    kind
    new
    unchanged
    corrected
    changed
    refused
    depends
  }
  clients {
    whole
    keptOut
  }
  findingCounts {
    refused
    changed
    notes
  }
  failure {
    nl
    en
  }
}`) as unknown as TypedDocumentString<FirstLoadQuery, FirstLoadQueryVariables>;
export const LoadFindingsDocument = new TypedDocumentString(`
    query LoadFindings($id: ID!, $after: String) {
  firstLoadFindings(id: $id, first: 50, after: $after) {
    edges {
      cursor
      node {
        ...LoadFinding
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment LoadFinding on FirstLoadFinding {
  kind
  row
  column
  gravity
  code
  message {
    nl
    en
  }
  hint {
    nl
    en
  }
}`) as unknown as TypedDocumentString<LoadFindingsQuery, LoadFindingsQueryVariables>;
export const CheckFirstLoadDocument = new TypedDocumentString(`
    mutation CheckFirstLoad($input: CheckFirstLoadInput!) {
  checkFirstLoad(input: $input) {
    __typename
    ... on FirstLoadChecking {
      load {
        id
      }
    }
    ... on InputRefused {
      problems {
        code
        message {
          nl
          en
        }
        hint {
          nl
          en
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CheckFirstLoadMutation, CheckFirstLoadMutationVariables>;
export const RunFirstLoadDocument = new TypedDocumentString(`
    mutation RunFirstLoad($input: RunFirstLoadInput!) {
  runFirstLoad(input: $input) {
    __typename
    ... on FirstLoadStored {
      load {
        id
      }
    }
    ... on FirstLoadNotStored {
      problem {
        message {
          nl
          en
        }
        hint {
          nl
          en
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RunFirstLoadMutation, RunFirstLoadMutationVariables>;
export const GoalsOfTrajectoryDocument = new TypedDocumentString(`
    query GoalsOfTrajectory($id: ID!) {
  trajectory(id: $id) {
    id
    goals {
      id
      title
      domain
      rubric
      ownCode {
        ref
      }
      setOn
      replacedOn
      careEpisodeId
      delivery {
        isDelivered
        reason
        explanation {
          nl
          en
        }
      }
      opinions {
        id
        party
        moment
        scoredOn
        scale
        score
        newPoints
        isMarked
        voidedOn
        voidReason
      }
    }
    overallGoalScores {
      subTrajectoryId
      careEpisodeIds
      opinions {
        id
        party
        moment
        scoredOn
        scale
        score
        newPoints
        isMarked
        voidedOn
        voidReason
      }
    }
  }
}
    `) as unknown as TypedDocumentString<GoalsOfTrajectoryQuery, GoalsOfTrajectoryQueryVariables>;
export const GoalHintsDocument = new TypedDocumentString(`
    query GoalHints($title: String!) {
  goalHints(title: $title) {
    code
    text {
      nl
      en
    }
  }
}
    `) as unknown as TypedDocumentString<GoalHintsQuery, GoalHintsQueryVariables>;
export const GoalCodeListsDocument = new TypedDocumentString(`
    query GoalCodeLists {
  goalCodeLists {
    key
    organisationId
    label {
      nl
      en
    }
    codes {
      ref
      domain
      rubric
      label {
        nl
        en
      }
      validFrom
      validTo
    }
  }
}
    `) as unknown as TypedDocumentString<GoalCodeListsQuery, GoalCodeListsQueryVariables>;
export const SetGoalsDocument = new TypedDocumentString(`
    mutation SetGoals($input: SetGoalsInput!, $requestKey: String) {
  registered: setGoals(input: $input, requestKey: $requestKey) {
    __typename
    ... on GoalsChanged {
      findings {
        ...RegistrationFinding
      }
    }
    ... on InputRefused {
      ...RegistrationProblems
    }
  }
}
    fragment RegistrationProblems on InputRefused {
  problems {
    path
    code
    message {
      nl
      en
    }
    hint {
      nl
      en
    }
  }
}
fragment RegistrationFinding on Finding {
  path
  code
  message {
    nl
    en
  }
  hint {
    nl
    en
  }
}`) as unknown as TypedDocumentString<SetGoalsMutation, SetGoalsMutationVariables>;
export const ReplaceGoalDocument = new TypedDocumentString(`
    mutation ReplaceGoal($input: ReplaceGoalInput!, $requestKey: String) {
  registered: replaceGoal(input: $input, requestKey: $requestKey) {
    __typename
    ... on GoalsChanged {
      findings {
        ...RegistrationFinding
      }
    }
    ... on InputRefused {
      ...RegistrationProblems
    }
  }
}
    fragment RegistrationProblems on InputRefused {
  problems {
    path
    code
    message {
      nl
      en
    }
    hint {
      nl
      en
    }
  }
}
fragment RegistrationFinding on Finding {
  path
  code
  message {
    nl
    en
  }
  hint {
    nl
    en
  }
}`) as unknown as TypedDocumentString<ReplaceGoalMutation, ReplaceGoalMutationVariables>;
export const ChooseDeliveredGoalsDocument = new TypedDocumentString(`
    mutation ChooseDeliveredGoals($input: ChooseDeliveredGoalsInput!, $requestKey: String) {
  registered: chooseDeliveredGoals(input: $input, requestKey: $requestKey) {
    __typename
    ... on GoalsChanged {
      findings {
        ...RegistrationFinding
      }
    }
    ... on InputRefused {
      ...RegistrationProblems
    }
  }
}
    fragment RegistrationProblems on InputRefused {
  problems {
    path
    code
    message {
      nl
      en
    }
    hint {
      nl
      en
    }
  }
}
fragment RegistrationFinding on Finding {
  path
  code
  message {
    nl
    en
  }
  hint {
    nl
    en
  }
}`) as unknown as TypedDocumentString<ChooseDeliveredGoalsMutation, ChooseDeliveredGoalsMutationVariables>;
export const ScoreGoalDocument = new TypedDocumentString(`
    mutation ScoreGoal($input: ScoreGoalInput!, $requestKey: String) {
  registered: scoreGoal(input: $input, requestKey: $requestKey) {
    __typename
    ... on GoalsChanged {
      findings {
        ...RegistrationFinding
      }
    }
    ... on InputRefused {
      ...RegistrationProblems
    }
  }
}
    fragment RegistrationProblems on InputRefused {
  problems {
    path
    code
    message {
      nl
      en
    }
    hint {
      nl
      en
    }
  }
}
fragment RegistrationFinding on Finding {
  path
  code
  message {
    nl
    en
  }
  hint {
    nl
    en
  }
}`) as unknown as TypedDocumentString<ScoreGoalMutation, ScoreGoalMutationVariables>;
export const ScoreAllGoalsDocument = new TypedDocumentString(`
    mutation ScoreAllGoals($input: ScoreAllGoalsInput!, $requestKey: String) {
  registered: scoreAllGoals(input: $input, requestKey: $requestKey) {
    __typename
    ... on GoalsChanged {
      findings {
        ...RegistrationFinding
      }
    }
    ... on InputRefused {
      ...RegistrationProblems
    }
  }
}
    fragment RegistrationProblems on InputRefused {
  problems {
    path
    code
    message {
      nl
      en
    }
    hint {
      nl
      en
    }
  }
}
fragment RegistrationFinding on Finding {
  path
  code
  message {
    nl
    en
  }
  hint {
    nl
    en
  }
}`) as unknown as TypedDocumentString<ScoreAllGoalsMutation, ScoreAllGoalsMutationVariables>;
export const VoidGoalScoreDocument = new TypedDocumentString(`
    mutation VoidGoalScore($input: VoidGoalScoreInput!, $requestKey: String) {
  registered: voidGoalScore(input: $input, requestKey: $requestKey) {
    __typename
    ... on GoalsChanged {
      findings {
        ...RegistrationFinding
      }
    }
    ... on InputRefused {
      ...RegistrationProblems
    }
  }
}
    fragment RegistrationProblems on InputRefused {
  problems {
    path
    code
    message {
      nl
      en
    }
    hint {
      nl
      en
    }
  }
}
fragment RegistrationFinding on Finding {
  path
  code
  message {
    nl
    en
  }
  hint {
    nl
    en
  }
}`) as unknown as TypedDocumentString<VoidGoalScoreMutation, VoidGoalScoreMutationVariables>;
export const EarlierImportsDocument = new TypedDocumentString(`
    query EarlierImports {
  imports(first: 20) {
    edges {
      node {
        id
        fileName
        state
        createdAt
        createdBy {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EarlierImportsQuery, EarlierImportsQueryVariables>;
export const ImportMappingsDocument = new TypedDocumentString(`
    query ImportMappings {
  importMappings {
    key
    label {
      nl
      en
    }
    about {
      nl
      en
    }
    ...MappingColumns
  }
}
    fragment MappingColumns on ImportMapping {
  columns {
    name
    required
    about {
      nl
      en
    }
  }
}`) as unknown as TypedDocumentString<ImportMappingsQuery, ImportMappingsQueryVariables>;
export const ImportDocument = new TypedDocumentString(`
    query Import($id: ID!) {
  import(id: $id) {
    id
    state
    ...Import
  }
}
    fragment Import on Import {
  id
  fileName
  state
  progress {
    rowsRead
    rowsExpected
  }
  plan {
    rows
    newClients
    newTrajectories
    newCareEpisodes
    newMeasurements
    unchangedMeasurements
    firstEnd
    lastEnd
  }
  problems {
    row
    column
    code
    message {
      nl
      en
    }
    hint {
      nl
      en
    }
  }
  problemCount
  findings {
    code
    message {
      nl
      en
    }
    count
  }
  failure {
    nl
    en
  }
}`) as unknown as TypedDocumentString<ImportQuery, ImportQueryVariables>;
export const ApplyImportDocument = new TypedDocumentString(`
    mutation ApplyImport($id: ID!) {
  applyImport(id: $id) {
    __typename
    ... on ImportApplied {
      import {
        id
      }
    }
    ... on ImportNotReady {
      message {
        nl
        en
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ApplyImportMutation, ApplyImportMutationVariables>;
export const CheckImportDocument = new TypedDocumentString(`
    mutation CheckImport($input: CheckImportInput!) {
  checkImport(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<CheckImportMutation, CheckImportMutationVariables>;
export const FiguresDocument = new TypedDocumentString(`
    query Figures($input: IndicatorFiguresInput!) {
  indicatorFigures(input: $input) {
    ...Figure
  }
}
    fragment Coverage on Coverage {
  expected
  registered
  registeredInWindow
  notMeasurable
  share
  shareInWindow
  isLow
  missing {
    reason
    label {
      nl
      en
    }
    count
  }
}
fragment Figure on IndicatorFigure {
  indicator {
    key
    number
    unit
    experimental
    source
    label {
      nl
      en
    }
    question {
      nl
      en
    }
  }
  instrument {
    key
    label {
      nl
      en
    }
  }
  scale {
    key
    label {
      nl
      en
    }
  }
  informantGroup
  result {
    __typename
    ... on Distribution {
      n
      clients
      percentagesAllowed
      favourable {
        ...FigureCell
      }
      cells {
        ...FigureCell
      }
    }
    ... on GradeFigure {
      n
      clients
      percentagesAllowed
      mean
      meanReason {
        nl
        en
      }
      twoPeaked
      cells {
        ...FigureCell
      }
    }
    ... on FigureNotMeasurable {
      reason
      label {
        nl
        en
      }
    }
  }
  coverage {
    expected
    ...Coverage
  }
  caveats {
    code
    kind
    text {
      nl
      en
    }
  }
}
fragment FigureCell on Cell {
  code
  label {
    nl
    en
  }
  count
  percentage {
    value
    reliable
    margin {
      low
      high
    }
    wilson {
      low
      high
    }
  }
}`) as unknown as TypedDocumentString<FiguresQuery, FiguresQueryVariables>;
export const IndicatorSetsDocument = new TypedDocumentString(`
    query IndicatorSets {
  indicatorSets {
    key
    version
    source
    label {
      nl
      en
    }
  }
}
    `) as unknown as TypedDocumentString<IndicatorSetsQuery, IndicatorSetsQueryVariables>;
export const CodebookDocument = new TypedDocumentString(`
    query Codebook($key: String!, $edition: Int) {
  instrument(key: $key, edition: $edition) {
    key
    edition
    packageVersion
    label {
      nl
      en
    }
    about {
      nl
      en
    }
    citation
    licence
    rightsHolder
    wording
    languages
    codebook {
      url
      references
      forms {
        key
        ageRange
      }
      groups {
        key
        label {
          nl
          en
        }
        about {
          nl
          en
        }
        askedIf {
          words {
            nl
            en
          }
        }
      }
      items {
        key
        group
        askedIf {
          words {
            nl
            en
          }
        }
        label {
          nl
          en
        }
        range
        options {
          value
          label {
            nl
            en
          }
        }
        forms
        scales
        reversedIn
      }
      scales {
        key
        label {
          nl
          en
        }
        direction
        level
        purposes
        isOutcome
        domain
        decimals
        fallback
        scoring {
          forms
          range
          items
          reversed
          parts
          how {
            nl
            en
          }
          missing {
            nl
            en
          }
        }
      }
      notes {
        key
        label {
          nl
          en
        }
        forms
      }
      signals {
        key
        kind
        label {
          nl
          en
        }
        when {
          words {
            nl
            en
          }
        }
        source
      }
      normSets {
        key
        version
        label {
          nl
          en
        }
        population
        licence
        status
        synthetic
        norms {
          scale
          form
          sexes
          ageRange
          metric
          values {
            kind
            label {
              nl
              en
            }
            value
            from
            upTo
            n
            source
          }
        }
      }
      examples {
        title
        form
        answers {
          item
          value
        }
        given {
          scale
          raw
          t
        }
        scores {
          scale
          score
        }
        signals
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CodebookQuery, CodebookQueryVariables>;
export const InstrumentsDocument = new TypedDocumentString(`
    query Instruments {
  instruments {
    key
    edition
    ...InstrumentCard
  }
  instrumentCatalogue {
    key
    ...CatalogueEntry
  }
  plugins {
    ...Plugin
  }
}
    fragment CatalogueEntry on CatalogueEntry {
  key
  label {
    nl
    en
  }
  about {
    nl
    en
  }
  rightsHolder
  source
  toBring
}
fragment InstrumentCard on Instrument {
  key
  edition
  label {
    nl
    en
  }
  about {
    nl
    en
  }
  citation
  licence
  rightsHolder
  origin
  ageRange
  forms
  items {
    key
  }
  scales {
    key
    ...InstrumentScale
  }
}
fragment Plugin on Plugin {
  source
  state
  since
  packageVersion
  problems {
    code
    path
    message {
      nl
      en
    }
    hint {
      nl
      en
    }
  }
  failures
  lastFailure {
    at
    message {
      nl
      en
    }
    hint {
      nl
      en
    }
  }
  instruments {
    key
    edition
    label {
      nl
      en
    }
  }
}
fragment InstrumentScale on Scale {
  key
  label {
    nl
    en
  }
  range
  direction
  purposes
}`) as unknown as TypedDocumentString<InstrumentsQuery, InstrumentsQueryVariables>;
export const ReloadPluginsDocument = new TypedDocumentString(`
    mutation ReloadPlugins {
  reloadPlugins {
    __typename
    ... on PluginsReloaded {
      __typename
    }
    ... on ConfigurationInvalid {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ReloadPluginsMutation, ReloadPluginsMutationVariables>;
export const ExportTrajectoriesDocument = new TypedDocumentString(`
    query ExportTrajectories($filter: TrajectoryFilter, $language: ListLanguage!) {
  file: exportTrajectories(filter: $filter, language: $language) {
    fileName
    text
  }
}
    `) as unknown as TypedDocumentString<ExportTrajectoriesQuery, ExportTrajectoriesQueryVariables>;
export const ExportWorkDocument = new TypedDocumentString(`
    query ExportWork($filter: WorkFilter, $language: ListLanguage!) {
  file: exportWork(filter: $filter, language: $language) {
    fileName
    text
  }
}
    `) as unknown as TypedDocumentString<ExportWorkQuery, ExportWorkQueryVariables>;
export const SaveMeasurementDraftDocument = new TypedDocumentString(`
    mutation SaveMeasurementDraft($input: SaveMeasurementDraftInput!) {
  saveMeasurementDraft(input: $input) {
    __typename
    ... on DraftSaved {
      draft {
        ...DraftOfMeasurement
      }
    }
    ... on DraftStale {
      current {
        ...DraftOfMeasurement
      }
    }
    ... on AnswersInvalid {
      problems {
        path
        code
        message {
          nl
          en
        }
        hint {
          nl
          en
        }
      }
    }
    ... on InputRefused {
      problems {
        path
        code
        message {
          nl
          en
        }
        hint {
          nl
          en
        }
      }
    }
  }
}
    fragment DraftOfMeasurement on MeasurementDraft {
  id
  version
  instrument {
    key
    edition
    label {
      nl
      en
    }
  }
  informant
  moment
  takenOn
  careEpisodeId
  occasionKey
  youthNonResponse
  savedAt
  answers {
    item
    value
  }
  givenScores {
    scale
    raw
    t
  }
  notes {
    note
    text
  }
}`) as unknown as TypedDocumentString<SaveMeasurementDraftMutation, SaveMeasurementDraftMutationVariables>;
export const DiscardMeasurementDraftDocument = new TypedDocumentString(`
    mutation DiscardMeasurementDraft($id: ID!) {
  discardMeasurementDraft(id: $id)
}
    `) as unknown as TypedDocumentString<DiscardMeasurementDraftMutation, DiscardMeasurementDraftMutationVariables>;
export const InstrumentFormDocument = new TypedDocumentString(`
    query InstrumentForm($key: String!, $edition: Int) {
  instrument(key: $key, edition: $edition) {
    key
    edition
    label {
      nl
      en
    }
    ...MeasurementForm
  }
}
    fragment MeasurementForm on Instrument {
  key
  edition
  label {
    nl
    en
  }
  about {
    nl
    en
  }
  wording
  groups {
    key
    label {
      nl
      en
    }
    about {
      nl
      en
    }
    items
    askedIf {
      json
    }
  }
  items {
    key
    label {
      nl
      en
    }
    range
    options {
      value
      label {
        nl
        en
      }
    }
    forms
    group
    askedIf {
      json
    }
  }
  notes {
    key
    label {
      nl
      en
    }
    forms
  }
  informants {
    informant
    form
    ageRange
    scales {
      key
      label {
        nl
        en
      }
      range
      decimals
      isOutcome
    }
  }
}`) as unknown as TypedDocumentString<InstrumentFormQuery, InstrumentFormQueryVariables>;
export const AssumedAskedDocument = new TypedDocumentString(`
    query AssumedAsked($id: ID!, $on: Date!, $kind: RespondentKind!) {
  client(id: $id) {
    id
    version
    mayChange
    wouldBeAsked(on: $on, kind: $kind) {
      rule {
        key
        label {
          nl
          en
        }
      }
      assumption
      answerLabel {
        nl
        en
      }
      whyLabel {
        nl
        en
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AssumedAskedQuery, AssumedAskedQueryVariables>;
export const TrajectoryVersionDocument = new TypedDocumentString(`
    query TrajectoryVersion($id: ID!) {
  trajectory(id: $id) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<TrajectoryVersionQuery, TrajectoryVersionQueryVariables>;
export const RecordMeasurementDocument = new TypedDocumentString(`
    mutation RecordMeasurement($input: RecordMeasurementInput!, $requestKey: String) {
  recordMeasurement(input: $input, requestKey: $requestKey) {
    __typename
    ... on MeasurementRecorded {
      measurement {
        id
        ...RecordedMeasurement
      }
      findings {
        path
        code
        message {
          nl
          en
        }
        hint {
          nl
          en
        }
      }
    }
    ... on AnswersInvalid {
      problems {
        path
        code
        message {
          nl
          en
        }
        hint {
          nl
          en
        }
      }
    }
    ... on InputRefused {
      problems {
        path
        code
        message {
          nl
          en
        }
        hint {
          nl
          en
        }
      }
    }
  }
}
    fragment RecordedMeasurement on Measurement {
  id
  informant
  takenOn
  instrument {
    key
    label {
      nl
      en
    }
  }
  scores {
    ...FormScore
  }
  signals {
    key
    kind
    label {
      nl
      en
    }
  }
}
fragment FormScore on ScaleScore {
  scale {
    key
    label {
      nl
      en
    }
    range
    decimals
    isOutcome
  }
  result {
    __typename
    ... on Scored {
      raw
      prorated
    }
    ... on NotScorable {
      reason
      label {
        nl
        en
      }
    }
  }
  norm {
    __typename
    ... on NormScore {
      t
      band {
        key
        label {
          nl
          en
        }
      }
      normSet {
        key
        version
        synthetic
        label {
          nl
          en
        }
      }
    }
    ... on NoNorm {
      reason
      label {
        nl
        en
      }
    }
  }
}`) as unknown as TypedDocumentString<RecordMeasurementMutation, RecordMeasurementMutationVariables>;
export const MeasurementStartDocument = new TypedDocumentString(`
    query MeasurementStart($id: ID!) {
  trajectory(id: $id) {
    id
    client {
      id
      reference
      birthDate
      birthDatePrecision
      ageYears
      sex
    }
    agenda(states: [OPEN, DUE_SOON, MISSED, NOT_YET]) {
      key
      label {
        nl
        en
      }
      registration
      instruments
      moment
      occasionKey
      unit {
        kind
        memberIds
      }
      organisations {
        id
        name
      }
      window {
        from
        to
      }
      state
    }
    measurementDrafts {
      ...DraftOfMeasurement
    }
    subTrajectories {
      id
      careEpisodes {
        id
        form
        start
        provider {
          id
          name
        }
      }
    }
  }
  instruments {
    key
    edition
    label {
      nl
      en
    }
    ageRange
    informants {
      informant
      form
    }
  }
}
    fragment DraftOfMeasurement on MeasurementDraft {
  id
  version
  instrument {
    key
    edition
    label {
      nl
      en
    }
  }
  informant
  moment
  takenOn
  careEpisodeId
  occasionKey
  youthNonResponse
  savedAt
  answers {
    item
    value
  }
  givenScores {
    scale
    raw
    t
  }
  notes {
    note
    text
  }
}`) as unknown as TypedDocumentString<MeasurementStartQuery, MeasurementStartQueryVariables>;
export const ScoreTrialDocument = new TypedDocumentString(`
    query ScoreTrial($input: ScoreTrialInput!) {
  scoreTrial(input: $input) {
    __typename
    ... on TrialScored {
      scores {
        ...FormScore
      }
      signals {
        key
        kind
        label {
          nl
          en
        }
      }
      completeness {
        scales {
          scale
          lacking
        }
      }
      findings {
        path
        code
        message {
          nl
          en
        }
        hint {
          nl
          en
        }
      }
    }
    ... on AnswersInvalid {
      problems {
        path
        code
        message {
          nl
          en
        }
        hint {
          nl
          en
        }
      }
    }
  }
}
    fragment FormScore on ScaleScore {
  scale {
    key
    label {
      nl
      en
    }
    range
    decimals
    isOutcome
  }
  result {
    __typename
    ... on Scored {
      raw
      prorated
    }
    ... on NotScorable {
      reason
      label {
        nl
        en
      }
    }
  }
  norm {
    __typename
    ... on NormScore {
      t
      band {
        key
        label {
          nl
          en
        }
      }
      normSet {
        key
        version
        synthetic
        label {
          nl
          en
        }
      }
    }
    ... on NoNorm {
      reason
      label {
        nl
        en
      }
    }
  }
}`) as unknown as TypedDocumentString<ScoreTrialQuery, ScoreTrialQueryVariables>;
export const InformantsAskedDocument = new TypedDocumentString(`
    query InformantsAsked($id: ID!, $on: Date!) {
  trajectory(id: $id) {
    id
    client {
      id
      mayBeAsked(on: $on) {
        rule {
          key
          label {
            nl
            en
          }
        }
        informants {
          informant
          respondent {
            id
            name
          }
          answer
          answerLabel {
            nl
            en
          }
          whyLabel {
            nl
            en
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<InformantsAskedQuery, InformantsAskedQueryVariables>;
export const OneMeasurementDocument = new TypedDocumentString(`
    query OneMeasurement($id: ID!, $measurement: ID!) {
  trajectory(id: $id) {
    id
    version
    state
    client {
      id
      reference
    }
    measurement(id: $measurement) {
      id
      informant
      moment
      takenOn
      careEpisodeId
      occasionKey
      youthNonResponse
      inWindow
      enteredBy
      instrument {
        key
        edition
        label {
          nl
          en
        }
        items {
          key
          label {
            nl
            en
          }
          options {
            value
            label {
              nl
              en
            }
          }
        }
      }
      filledIn {
        answers {
          item
          value
        }
        givenScores {
          scale
          raw
          t
        }
      }
      notes {
        key
        label {
          nl
          en
        }
        text
      }
      scores {
        ...FormScore
      }
      signals {
        key
        kind
        label {
          nl
          en
        }
      }
      findings {
        path
        code
        message {
          nl
          en
        }
        hint {
          nl
          en
        }
      }
      earlier {
        informant
        moment
        takenOn
        replacedAt
        replacedBy
        reasonLabel {
          nl
          en
        }
        reasonWords
        filledIn {
          answers {
            item
            value
          }
          givenScores {
            scale
            raw
            t
          }
        }
        scores {
          ...FormScore
        }
      }
    }
  }
}
    fragment FormScore on ScaleScore {
  scale {
    key
    label {
      nl
      en
    }
    range
    decimals
    isOutcome
  }
  result {
    __typename
    ... on Scored {
      raw
      prorated
    }
    ... on NotScorable {
      reason
      label {
        nl
        en
      }
    }
  }
  norm {
    __typename
    ... on NormScore {
      t
      band {
        key
        label {
          nl
          en
        }
      }
      normSet {
        key
        version
        synthetic
        label {
          nl
          en
        }
      }
    }
    ... on NoNorm {
      reason
      label {
        nl
        en
      }
    }
  }
}`) as unknown as TypedDocumentString<OneMeasurementQuery, OneMeasurementQueryVariables>;
export const CorrectMeasurementDocument = new TypedDocumentString(`
    mutation CorrectMeasurement($input: CorrectMeasurementInput!, $requestKey: String) {
  correctMeasurement(input: $input, requestKey: $requestKey) {
    __typename
    ... on MeasurementCorrected {
      findings {
        path
        code
        message {
          nl
          en
        }
        hint {
          nl
          en
        }
      }
    }
    ... on AnswersInvalid {
      problems {
        path
        code
        message {
          nl
          en
        }
        hint {
          nl
          en
        }
      }
    }
    ... on InputRefused {
      problems {
        path
        code
        message {
          nl
          en
        }
        hint {
          nl
          en
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CorrectMeasurementMutation, CorrectMeasurementMutationVariables>;
export const SuspectedDoublesDocument = new TypedDocumentString(`
    query SuspectedDoubles($id: ID!) {
  suspectedDoubles(id: $id) {
    client {
      id
      reference
      name
      birthDate
      birthDatePrecision
    }
    reasons {
      label {
        nl
        en
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SuspectedDoublesQuery, SuspectedDoublesQueryVariables>;
export const FindClientsDocument = new TypedDocumentString(`
    query FindClients($search: String!) {
  clients(filter: {search: $search}, first: 10) {
    pageInfo {
      hasNextPage
    }
    edges {
      node {
        id
        reference
        name
        birthDate
        birthDatePrecision
        mayChange
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FindClientsQuery, FindClientsQueryVariables>;
export const PreviewMergeDocument = new TypedDocumentString(`
    query PreviewMerge($input: MergePreviewInput!) {
  previewMerge(input: $input) {
    stays {
      id
      version
      reference
      trajectories {
        id
        start
        end
        state
      }
    }
    goes {
      id
      version
      reference
      trajectories {
        id
        start
        end
        state
      }
    }
    facts {
      fact
      how
      from
      ofStays
      ofGoes
    }
    people {
      ofStays {
        ...PersonCompared
      }
      ofGoes {
        ...PersonCompared
      }
      isSame
      countIds
    }
    moves {
      id
      start
      end
      state
    }
    dropsOut {
      id
      start
      end
      state
    }
    joins {
      into {
        id
        start
        end
        state
      }
      from {
        id
        start
        end
        state
      }
      start
      end
      frameAtStart
      subTrajectories {
        kind
        start
        end
      }
      goals
      measurements
      dutiesBefore
      dutiesAfter
      dutiesGone {
        nl
        en
      }
      dutiesAdded {
        nl
        en
      }
    }
    peopleWhoMove {
      ...PersonCompared
    }
    toldElsewhere
    refusals {
      path
      code
      message {
        nl
        en
      }
      hint {
        nl
        en
      }
    }
    choicesNeeded {
      path
      code
    }
  }
}
    fragment PersonCompared on Respondent {
  id
  kind
  name
  from
  until
  custody {
    from
    until
  }
  raises
}`) as unknown as TypedDocumentString<PreviewMergeQuery, PreviewMergeQueryVariables>;
export const MergeClientsDocument = new TypedDocumentString(`
    mutation MergeClients($input: MergeClientsInput!, $requestKey: String) {
  sent: mergeClients(input: $input, requestKey: $requestKey) {
    __typename
    ... on ClientsMerged {
      client {
        id
        reference
      }
    }
    ... on InputRefused {
      ...RegistrationProblems
    }
  }
}
    fragment RegistrationProblems on InputRefused {
  problems {
    path
    code
    message {
      nl
      en
    }
    hint {
      nl
      en
    }
  }
}`) as unknown as TypedDocumentString<MergeClientsMutation, MergeClientsMutationVariables>;
export const UndoClientMergeDocument = new TypedDocumentString(`
    mutation UndoClientMerge($input: UndoClientMergeInput!, $requestKey: String) {
  sent: undoClientMerge(input: $input, requestKey: $requestKey) {
    __typename
    ... on MergeUndone {
      client {
        id
        reference
      }
      separated {
        id
        reference
      }
      findings {
        ...RegistrationFinding
      }
    }
    ... on InputRefused {
      ...RegistrationProblems
    }
  }
}
    fragment RegistrationProblems on InputRefused {
  problems {
    path
    code
    message {
      nl
      en
    }
    hint {
      nl
      en
    }
  }
}
fragment RegistrationFinding on Finding {
  path
  code
  message {
    nl
    en
  }
  hint {
    nl
    en
  }
}`) as unknown as TypedDocumentString<UndoClientMergeMutation, UndoClientMergeMutationVariables>;
export const StateNotDoubleDocument = new TypedDocumentString(`
    mutation StateNotDouble($input: StateNotDoubleInput!, $requestKey: String) {
  sent: stateNotDouble(input: $input, requestKey: $requestKey) {
    __typename
    ... on NotDoubleStated {
      client {
        id
        reference
      }
      other {
        id
        reference
      }
    }
    ... on InputRefused {
      ...RegistrationProblems
    }
  }
}
    fragment RegistrationProblems on InputRefused {
  problems {
    path
    code
    message {
      nl
      en
    }
    hint {
      nl
      en
    }
  }
}`) as unknown as TypedDocumentString<StateNotDoubleMutation, StateNotDoubleMutationVariables>;
export const WithdrawNotDoubleDocument = new TypedDocumentString(`
    mutation WithdrawNotDouble($input: WithdrawNotDoubleInput!, $requestKey: String) {
  sent: withdrawNotDouble(input: $input, requestKey: $requestKey) {
    __typename
    ... on NotDoubleStated {
      client {
        id
      }
      other {
        id
        reference
      }
    }
    ... on InputRefused {
      ...RegistrationProblems
    }
  }
}
    fragment RegistrationProblems on InputRefused {
  problems {
    path
    code
    message {
      nl
      en
    }
    hint {
      nl
      en
    }
  }
}`) as unknown as TypedDocumentString<WithdrawNotDoubleMutation, WithdrawNotDoubleMutationVariables>;
export const ProblemCodesDocument = new TypedDocumentString(`
    query ProblemCodes {
  codeLists {
    id
    entries {
      code
      label {
        nl
        en
      }
      note {
        nl
        en
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ProblemCodesQuery, ProblemCodesQueryVariables>;
export const RegisterProblemsDocument = new TypedDocumentString(`
    mutation RegisterProblems($input: RegisterProblemsInput!, $requestKey: String) {
  registered: registerProblems(input: $input, requestKey: $requestKey) {
    __typename
    ... on ProblemsRegistered {
      findings {
        ...RegistrationFinding
      }
    }
    ... on InputRefused {
      ...RegistrationProblems
    }
  }
}
    fragment RegistrationProblems on InputRefused {
  problems {
    path
    code
    message {
      nl
      en
    }
    hint {
      nl
      en
    }
  }
}
fragment RegistrationFinding on Finding {
  path
  code
  message {
    nl
    en
  }
  hint {
    nl
    en
  }
}`) as unknown as TypedDocumentString<RegisterProblemsMutation, RegisterProblemsMutationVariables>;
export const CheckProblemsDocument = new TypedDocumentString(`
    query CheckProblems($input: RegisterProblemsInput!) {
  checked: checkProblems(input: $input) {
    ...CheckedRegistration
  }
}
    fragment CheckedRegistration on RegistrationCheck {
  problems {
    path
    code
    message {
      nl
      en
    }
    hint {
      nl
      en
    }
  }
  findings {
    path
    code
    message {
      nl
      en
    }
    hint {
      nl
      en
    }
  }
}`) as unknown as TypedDocumentString<CheckProblemsQuery, CheckProblemsQueryVariables>;
export const CheckClientDocument = new TypedDocumentString(`
    query CheckClient($input: RegisterClientInput!) {
  checkClient(input: $input) {
    findings {
      code
      message {
        nl
        en
      }
      hint {
        nl
        en
      }
    }
    alike {
      client {
        id
        reference
        name
        birthDate
        birthDatePrecision
      }
      reasons {
        label {
          nl
          en
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CheckClientQuery, CheckClientQueryVariables>;
export const CloseTrajectoryDocument = new TypedDocumentString(`
    mutation CloseTrajectory($input: CloseTrajectoryInput!, $requestKey: String) {
  closeTrajectory(input: $input, requestKey: $requestKey) {
    __typename
    ... on TrajectoryStillRunning {
      running {
        id
        kind
        organisation {
          id
          name
        }
      }
    }
    ... on InputRefused {
      problems {
        path
        code
        message {
          nl
          en
        }
        hint {
          nl
          en
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CloseTrajectoryMutation, CloseTrajectoryMutationVariables>;
export const OpenDutiesDocument = new TypedDocumentString(`
    query OpenDuties($id: ID!) {
  trajectory(id: $id) {
    id
    agenda(states: [OPEN, DUE_SOON, MISSED]) {
      key
      isOptional
      label {
        nl
        en
      }
      by {
        nl
        en
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OpenDutiesQuery, OpenDutiesQueryVariables>;
export const MeasureCourseDocument = new TypedDocumentString(`
    query MeasureCourse($id: ID!) {
  trajectory(id: $id) {
    id
    measures {
      id
      events {
        id
        kind
        on
        until
        type {
          code
          label {
            nl
            en
          }
        }
        organisation {
          id
          name
        }
        formerOrganisation {
          id
          name
        }
      }
    }
    history(partKind: MEASURE_EVENT) {
      id
      act
      partId
      at
      by
      organisation {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MeasureCourseQuery, MeasureCourseQueryVariables>;
export const RegistrationStartDocument = new TypedDocumentString(`
    query RegistrationStart($id: ID!) {
  trajectory(id: $id) {
    id
    version
    state
    start
    frameAtStart
    unit {
      id
    }
    keeper {
      id
      units {
        id
        name
      }
    }
    client {
      id
      reference
    }
    decisions {
      id
      goals {
        id
        text
      }
    }
    careEpisodes {
      id
      form
      provision
      start
      agreedEnd
      end
      endReason {
        list
        code
      }
      details {
        isCrisis
        fosterVariant
        funding
        isOwnHelp
        referrer {
          list
          code
        }
        productCode
        intensity {
          amount
          unit
        }
        method
        isRecognised
      }
      provider {
        id
        name
      }
    }
    deliveryRecords {
      id
      careEpisodeIds
    }
    measures {
      id
      kind
      start
      end
      endReason {
        list
        code
      }
      type {
        list
        code
      }
      isRecognised
      events {
        id
        kind
      }
      organisation {
        id
        name
      }
    }
  }
  organisations {
    id
    name
    kind
  }
}
    `) as unknown as TypedDocumentString<RegistrationStartQuery, RegistrationStartQueryVariables>;
export const RegisterCareDocument = new TypedDocumentString(`
    mutation RegisterCare($input: RegisterCareEpisodeInput!, $requestKey: String) {
  registered: registerCareEpisode(input: $input, requestKey: $requestKey) {
    __typename
    ... on CareEpisodeRegistered {
      findings {
        ...RegistrationFinding
      }
    }
    ... on InputRefused {
      ...RegistrationProblems
    }
  }
}
    fragment RegistrationProblems on InputRefused {
  problems {
    path
    code
    message {
      nl
      en
    }
    hint {
      nl
      en
    }
  }
}
fragment RegistrationFinding on Finding {
  path
  code
  message {
    nl
    en
  }
  hint {
    nl
    en
  }
}`) as unknown as TypedDocumentString<RegisterCareMutation, RegisterCareMutationVariables>;
export const CheckCareDocument = new TypedDocumentString(`
    query CheckCare($input: RegisterCareEpisodeInput!) {
  checked: checkCareEpisode(input: $input) {
    ...CheckedRegistration
  }
}
    fragment CheckedRegistration on RegistrationCheck {
  problems {
    path
    code
    message {
      nl
      en
    }
    hint {
      nl
      en
    }
  }
  findings {
    path
    code
    message {
      nl
      en
    }
    hint {
      nl
      en
    }
  }
}`) as unknown as TypedDocumentString<CheckCareQuery, CheckCareQueryVariables>;
export const EndCareDocument = new TypedDocumentString(`
    mutation EndCare($input: EndCareEpisodeInput!, $requestKey: String) {
  registered: endCareEpisode(input: $input, requestKey: $requestKey) {
    __typename
    ... on CareEpisodeRegistered {
      findings {
        ...RegistrationFinding
      }
    }
    ... on InputRefused {
      ...RegistrationProblems
    }
  }
}
    fragment RegistrationProblems on InputRefused {
  problems {
    path
    code
    message {
      nl
      en
    }
    hint {
      nl
      en
    }
  }
}
fragment RegistrationFinding on Finding {
  path
  code
  message {
    nl
    en
  }
  hint {
    nl
    en
  }
}`) as unknown as TypedDocumentString<EndCareMutation, EndCareMutationVariables>;
export const CheckCareEndDocument = new TypedDocumentString(`
    query CheckCareEnd($input: EndCareEpisodeInput!) {
  checked: checkCareEnd(input: $input) {
    ...CheckedRegistration
  }
}
    fragment CheckedRegistration on RegistrationCheck {
  problems {
    path
    code
    message {
      nl
      en
    }
    hint {
      nl
      en
    }
  }
  findings {
    path
    code
    message {
      nl
      en
    }
    hint {
      nl
      en
    }
  }
}`) as unknown as TypedDocumentString<CheckCareEndQuery, CheckCareEndQueryVariables>;
export const RegisterMeasureDocument = new TypedDocumentString(`
    mutation RegisterMeasure($input: RegisterMeasureInput!, $requestKey: String) {
  registered: registerMeasure(input: $input, requestKey: $requestKey) {
    __typename
    ... on MeasureRegistered {
      findings {
        ...RegistrationFinding
      }
    }
    ... on InputRefused {
      ...RegistrationProblems
    }
  }
}
    fragment RegistrationProblems on InputRefused {
  problems {
    path
    code
    message {
      nl
      en
    }
    hint {
      nl
      en
    }
  }
}
fragment RegistrationFinding on Finding {
  path
  code
  message {
    nl
    en
  }
  hint {
    nl
    en
  }
}`) as unknown as TypedDocumentString<RegisterMeasureMutation, RegisterMeasureMutationVariables>;
export const CheckMeasureDocument = new TypedDocumentString(`
    query CheckMeasure($input: RegisterMeasureInput!) {
  checked: checkMeasure(input: $input) {
    ...CheckedRegistration
  }
}
    fragment CheckedRegistration on RegistrationCheck {
  problems {
    path
    code
    message {
      nl
      en
    }
    hint {
      nl
      en
    }
  }
  findings {
    path
    code
    message {
      nl
      en
    }
    hint {
      nl
      en
    }
  }
}`) as unknown as TypedDocumentString<CheckMeasureQuery, CheckMeasureQueryVariables>;
export const RegisterMeasureEventDocument = new TypedDocumentString(`
    mutation RegisterMeasureEvent($input: RegisterMeasureEventInput!, $requestKey: String) {
  registered: registerMeasureEvent(input: $input, requestKey: $requestKey) {
    __typename
    ... on MeasureRegistered {
      findings {
        ...RegistrationFinding
      }
    }
    ... on InputRefused {
      ...RegistrationProblems
    }
  }
}
    fragment RegistrationProblems on InputRefused {
  problems {
    path
    code
    message {
      nl
      en
    }
    hint {
      nl
      en
    }
  }
}
fragment RegistrationFinding on Finding {
  path
  code
  message {
    nl
    en
  }
  hint {
    nl
    en
  }
}`) as unknown as TypedDocumentString<RegisterMeasureEventMutation, RegisterMeasureEventMutationVariables>;
export const CheckMeasureEventDocument = new TypedDocumentString(`
    query CheckMeasureEvent($input: RegisterMeasureEventInput!) {
  checked: checkMeasureEvent(input: $input) {
    ...CheckedRegistration
  }
}
    fragment CheckedRegistration on RegistrationCheck {
  problems {
    path
    code
    message {
      nl
      en
    }
    hint {
      nl
      en
    }
  }
  findings {
    path
    code
    message {
      nl
      en
    }
    hint {
      nl
      en
    }
  }
}`) as unknown as TypedDocumentString<CheckMeasureEventQuery, CheckMeasureEventQueryVariables>;
export const EndMeasureDocument = new TypedDocumentString(`
    mutation EndMeasure($input: EndMeasureInput!, $requestKey: String) {
  registered: endMeasure(input: $input, requestKey: $requestKey) {
    __typename
    ... on MeasureRegistered {
      findings {
        ...RegistrationFinding
      }
    }
    ... on InputRefused {
      ...RegistrationProblems
    }
  }
}
    fragment RegistrationProblems on InputRefused {
  problems {
    path
    code
    message {
      nl
      en
    }
    hint {
      nl
      en
    }
  }
}
fragment RegistrationFinding on Finding {
  path
  code
  message {
    nl
    en
  }
  hint {
    nl
    en
  }
}`) as unknown as TypedDocumentString<EndMeasureMutation, EndMeasureMutationVariables>;
export const CheckMeasureEndDocument = new TypedDocumentString(`
    query CheckMeasureEnd($input: EndMeasureInput!) {
  checked: checkMeasureEnd(input: $input) {
    ...CheckedRegistration
  }
}
    fragment CheckedRegistration on RegistrationCheck {
  problems {
    path
    code
    message {
      nl
      en
    }
    hint {
      nl
      en
    }
  }
  findings {
    path
    code
    message {
      nl
      en
    }
    hint {
      nl
      en
    }
  }
}`) as unknown as TypedDocumentString<CheckMeasureEndQuery, CheckMeasureEndQueryVariables>;
export const RegisterClientDocument = new TypedDocumentString(`
    mutation RegisterClient($input: RegisterClientInput!, $requestKey: String) {
  registerClient(input: $input, requestKey: $requestKey) {
    __typename
    ... on ClientRegistered {
      client {
        id
      }
    }
    ... on InputRefused {
      ...RegistrationProblems
    }
  }
}
    fragment RegistrationProblems on InputRefused {
  problems {
    path
    code
    message {
      nl
      en
    }
    hint {
      nl
      en
    }
  }
}`) as unknown as TypedDocumentString<RegisterClientMutation, RegisterClientMutationVariables>;
export const RegisterTrajectoryDocument = new TypedDocumentString(`
    mutation RegisterTrajectory($input: RegisterTrajectoryInput!, $requestKey: String) {
  registerTrajectory(input: $input, requestKey: $requestKey) {
    __typename
    ... on TrajectoryRegistered {
      trajectory {
        id
      }
    }
    ... on InputRefused {
      ...RegistrationProblems
    }
  }
}
    fragment RegistrationProblems on InputRefused {
  problems {
    path
    code
    message {
      nl
      en
    }
    hint {
      nl
      en
    }
  }
}`) as unknown as TypedDocumentString<RegisterTrajectoryMutation, RegisterTrajectoryMutationVariables>;
export const DemoPeopleDocument = new TypedDocumentString(`
    query DemoPeople {
  demoPeople {
    id
    ...PersonCard
  }
}
    fragment PersonCard on Person {
  id
  name
  roles
  organisation {
    id
    name
  }
}`) as unknown as TypedDocumentString<DemoPeopleQuery, DemoPeopleQueryVariables>;
export const TrajectoriesDocument = new TypedDocumentString(`
    query Trajectories($filter: TrajectoryFilter, $first: Int!, $after: String) {
  trajectories(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        ...TrajectoryLine
      }
    }
  }
}
    fragment TrajectoryLine on Trajectory {
  id
  frame
  start
  end
  state
  client {
    id
    reference
    name
    ageYears
    sex
  }
  subTrajectories {
    id
  }
  measurements {
    id
    takenOn
    instrument {
      key
      label {
        nl
        en
      }
    }
  }
}`) as unknown as TypedDocumentString<TrajectoriesQuery, TrajectoriesQueryVariables>;
export const InstrumentChoicesDocument = new TypedDocumentString(`
    query InstrumentChoices {
  instruments {
    key
    edition
    label {
      nl
      en
    }
  }
}
    `) as unknown as TypedDocumentString<InstrumentChoicesQuery, InstrumentChoicesQueryVariables>;
export const TrajectoryDocument = new TypedDocumentString(`
    query Trajectory($id: ID!) {
  trajectory(id: $id) {
    id
    client {
      id
      reference
      ageYears
      sex
    }
    ...TrajectoryContents
  }
}
    fragment Agreements on Trajectory {
  id
  state
  keeper {
    id
  }
  decisions {
    id
    decidedOn
    decidedBy {
      id
      name
    }
    goals {
      id
      text
    }
    forms
    validTo
  }
  carePlans {
    id
    agreedOn
    agreedEnd
    provider {
      id
      name
    }
    goals {
      text
      decisionGoalId
    }
  }
  measurePlans {
    id
    measureId
    agreedOn
  }
  measures {
    id
    kind
    organisation {
      id
      name
    }
  }
}
fragment EffectReport on EffectReport {
  instrument {
    key
    edition
    packageVersion
    label {
      nl
      en
    }
  }
  informant
  start {
    id
  }
  end {
    id
  }
  metric
  bands {
    key
    label {
      nl
      en
    }
    from
    upTo
  }
  policy {
    key
    version
    label {
      nl
      en
    }
    method
    criterion
  }
  measurements {
    id
    moment
    takenOn
    inWindow
    enteredBy
    signals {
      key
      kind
      label {
        nl
        en
      }
    }
    notes {
      key
      label {
        nl
        en
      }
      text
    }
  }
  profile {
    risk {
      decreased
      same
      increased
      notClassifiable
    }
    protection {
      decreased
      same
      increased
      notClassifiable
    }
  }
  scales {
    scale {
      key
      label {
        nl
        en
      }
      range
      direction
      purposes
      decimals
      fallback
    }
    scores {
      result {
        __typename
        ... on Scored {
          raw
          prorated
        }
        ... on NotScorable {
          reason
          label {
            nl
            en
          }
        }
      }
      norm {
        __typename
        ... on NormScore {
          t
          percentile
          band {
            key
            label {
              nl
              en
            }
          }
          normSet {
            key
            version
            population
            synthetic
            label {
              nl
              en
            }
          }
        }
        ... on NoNorm {
          reason
          label {
            nl
            en
          }
        }
      }
    }
    change {
      difference
      rci
      start {
        id
      }
      end {
        id
      }
      outcome {
        __typename
        ... on Classified {
          class
          label {
            nl
            en
          }
        }
        ... on NotClassifiable {
          reason
          label {
            nl
            en
          }
        }
      }
      normSet {
        key
        version
        population
        synthetic
        label {
          nl
          en
        }
      }
      sentence {
        nl
        en
      }
      otherReading {
        nl
        en
      }
    }
    bands {
      key
      label {
        nl
        en
      }
      from
      upTo
    }
    reliableBand {
      __typename
      ... on ReliableBand {
        metric
        low
        high
        normSet {
          key
          version
          population
          synthetic
          label {
            nl
            en
          }
        }
      }
      ... on NoReliableBand {
        reason
        label {
          nl
          en
        }
      }
    }
  }
}
fragment Goals on Trajectory {
  id
  state
  careEpisodes {
    id
  }
  goals {
    id
    title
    domain
    rubric
    ownCode {
      label {
        nl
        en
      }
      group {
        nl
        en
      }
    }
    setOn
    replacedOn
    careEpisodeId
    score {
      gas
      scoredOn
    }
    delivery {
      explanation {
        nl
        en
      }
    }
    opinions {
      id
      party
      moment
      scoredOn
      scale
      score
      newPoints
      isMarked
      voidedOn
      voidReason
    }
    decision {
      gas
      explanation {
        nl
        en
      }
    }
  }
  overallGoalScores {
    subTrajectoryId
    careEpisodeIds
    opinions {
      id
      party
      moment
      scoredOn
      scale
      score
      newPoints
      isMarked
      voidedOn
      voidReason
    }
    decision {
      gas
      explanation {
        nl
        en
      }
    }
  }
}
fragment Nature on Trajectory {
  id
  problems {
    id
    moment
    observedOn
    codes {
      code
      label {
        nl
        en
      }
    }
  }
}
fragment TrajectoryActions on Trajectory {
  id
  state
}
fragment Timeline on Trajectory {
  id
  start
  end
  closedOn
  frameAtStart
  frame
  keeper {
    id
    name
  }
  subTrajectories {
    id
    kind
    start
    end
    organisation {
      id
      name
    }
    careEpisodes {
      id
      form
      start
      end
    }
    measures {
      id
      kind
      start
      end
    }
  }
  decisions {
    id
    decidedOn
    decidedBy {
      id
      name
    }
    validTo
  }
  carePlans {
    id
    agreedOn
    agreedEnd
    provider {
      id
      name
    }
  }
  measurePlans {
    id
    measureId
    agreedOn
  }
  windows {
    moment
    subTrajectoryId
    from
    to
  }
  agenda {
    unit {
      kind
      memberIds
    }
    ...DutyLine
  }
  measurements {
    id
    informant
    moment
    takenOn
    inWindow
    instrument {
      key
      edition
      label {
        nl
        en
      }
    }
  }
}
fragment DeliveryRecords on Trajectory {
  deliveryRecords {
    id
    provider {
      id
      name
    }
    form {
      code
      label {
        nl
        en
      }
    }
    start
    end
    endReason {
      code
      label {
        nl
        en
      }
    }
    referrer {
      code
      label {
        nl
        en
      }
    }
    isCrisis
    missing
  }
}
fragment SubTrajectories on Trajectory {
  id
  state
  careEnds {
    careEpisodeId
    agreedEnd
    isEarly
  }
  subTrajectories {
    id
    kind
    organisation {
      id
      name
    }
    careEpisodes {
      id
      form
      provision
      start
      agreedEnd
      end
      endReason {
        list
        code
        label {
          nl
          en
        }
      }
      details {
        isCrisis
        fosterVariant
        funding
        isOwnHelp
        referrer {
          code
          label {
            nl
            en
          }
        }
        productCode
        intensity {
          amount
          unit
        }
        method
        isRecognised
      }
      outOfFramework {
        code
        label {
          nl
          en
        }
      }
    }
    measures {
      id
      kind
      start
      end
      endReason {
        list
        code
        label {
          nl
          en
        }
      }
      type {
        code
        label {
          nl
          en
        }
      }
      isRecognised
      events {
        id
        kind
        on
        until
        type {
          code
          label {
            nl
            en
          }
        }
        organisation {
          id
          name
        }
        formerOrganisation {
          id
          name
        }
      }
    }
  }
}
fragment TrajectoryContents on Trajectory {
  id
  ...TrajectorySummary
  ...TrajectoryActions
  ...Agenda
  ...Agreements
  ...Nature
  ...Timeline
  ...SubTrajectories
  ...DeliveryRecords
  ...Goals
  effectReports {
    ...EffectReport
  }
}
fragment TrajectorySummary on Trajectory {
  start
  end
  closedOn
  state
  frameAtStart
  frame
  keeper {
    id
    name
  }
  unit {
    id
    name
  }
  subTrajectories {
    id
    end
  }
}
fragment Agenda on Trajectory {
  id
  ...Workers
  agenda {
    ...DutyLine
  }
}
fragment DutyLine on Duty {
  key
  label {
    nl
    en
  }
  why {
    nl
    en
  }
  source
  registration
  instruments
  moment
  occasionKey
  anchor
  anchorKind
  unit {
    kind
    id
    memberIds
  }
  window {
    from
    to
    dueOn
  }
  by {
    nl
    en
  }
  organisations {
    id
    name
  }
  feeds {
    set
    number
    setLabel {
      nl
      en
    }
  }
  isOptional
  isDeferred
  state
  stateLabel {
    nl
    en
  }
  reason {
    nl
    en
  }
  answer {
    value
    isDerived
  }
  doneOn
  effect {
    nl
    en
  }
}
fragment Workers on Trajectory {
  workers {
    id
    name
  }
}`) as unknown as TypedDocumentString<TrajectoryQuery, TrajectoryQueryVariables>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    person {
      id
      name
    }
    organisation {
      id
      name
      units {
        id
        name
      }
    }
    may
  }
}
    `) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($personId: ID!) {
  signInAsDemoPerson(personId: $personId) {
    person {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut
}
    `) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const ExcuseDutyDocument = new TypedDocumentString(`
    mutation ExcuseDuty($input: ExcuseDutyInput!) {
  changed: excuseDuty(input: $input) {
    ...AgendaChange
  }
}
    fragment AgendaChange on ChangeAgendaResult {
  __typename
  ... on InputRefused {
    message {
      nl
      en
    }
    problems {
      path
      code
      message {
        nl
        en
      }
    }
  }
}`) as unknown as TypedDocumentString<ExcuseDutyMutation, ExcuseDutyMutationVariables>;
export const WithdrawExcuseDocument = new TypedDocumentString(`
    mutation WithdrawExcuse($input: WithdrawExcuseInput!) {
  changed: withdrawExcuse(input: $input) {
    ...AgendaChange
  }
}
    fragment AgendaChange on ChangeAgendaResult {
  __typename
  ... on InputRefused {
    message {
      nl
      en
    }
    problems {
      path
      code
      message {
        nl
        en
      }
    }
  }
}`) as unknown as TypedDocumentString<WithdrawExcuseMutation, WithdrawExcuseMutationVariables>;
export const RegisterSituationDocument = new TypedDocumentString(`
    mutation RegisterSituation($input: RegisterSituationInput!) {
  changed: registerSituation(input: $input) {
    ...AgendaChange
  }
}
    fragment AgendaChange on ChangeAgendaResult {
  __typename
  ... on InputRefused {
    message {
      nl
      en
    }
    problems {
      path
      code
      message {
        nl
        en
      }
    }
  }
}`) as unknown as TypedDocumentString<RegisterSituationMutation, RegisterSituationMutationVariables>;
export const AssignWorkersDocument = new TypedDocumentString(`
    mutation AssignWorkers($input: AssignWorkersInput!) {
  changed: assignWorkers(input: $input) {
    ...AgendaChange
  }
}
    fragment AgendaChange on ChangeAgendaResult {
  __typename
  ... on InputRefused {
    message {
      nl
      en
    }
    problems {
      path
      code
      message {
        nl
        en
      }
    }
  }
}`) as unknown as TypedDocumentString<AssignWorkersMutation, AssignWorkersMutationVariables>;
export const WorkDocument = new TypedDocumentString(`
    query Work($filter: WorkFilter!, $first: Int!, $after: String) {
  work(filter: $filter, first: $first, after: $after) {
    isComplete
    counts {
      state
      count
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      cursor
      node {
        key
        ...WorkLine
      }
    }
  }
}
    fragment DutyLine on Duty {
  key
  label {
    nl
    en
  }
  why {
    nl
    en
  }
  source
  registration
  instruments
  moment
  occasionKey
  anchor
  anchorKind
  unit {
    kind
    id
    memberIds
  }
  window {
    from
    to
    dueOn
  }
  by {
    nl
    en
  }
  organisations {
    id
    name
  }
  feeds {
    set
    number
    setLabel {
      nl
      en
    }
  }
  isOptional
  isDeferred
  state
  stateLabel {
    nl
    en
  }
  reason {
    nl
    en
  }
  answer {
    value
    isDerived
  }
  doneOn
  effect {
    nl
    en
  }
}
fragment WorkLine on Duty {
  key
  moment
  occasionKey
  ...DutyLine
  trajectory {
    id
    client {
      id
      reference
      name
      ageYears
      sex
    }
  }
}`) as unknown as TypedDocumentString<WorkQuery, WorkQueryVariables>;