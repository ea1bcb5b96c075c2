import { MEASUREMENT_PLANS, PLANS_CHOSEN_PER_CARE } from '@trefzeker/shared';
import type { Finding, Problem } from '@trefzeker/shared';

export const DUTY_UNKNOWN: Problem = {
  path: ['duty'],
  code: 'duty-unknown',
  message: {
    nl: 'Dit staat niet op de agenda van dit traject.',
    en: 'This is not on the agenda of this trajectory.',
  },
  hint: { nl: 'Kies een regel van de agenda.', en: 'Take the key from `Trajectory.agenda`.' },
};

export const DUTY_DONE: Problem = {
  path: ['duty'],
  code: 'duty-done',
  message: { nl: 'Dit is al vastgelegd.', en: 'This has been registered already.' },
  hint: {
    nl: 'Een reden is niet nodig. Klopt wat er is vastgelegd niet? Verbeter het dan daar.',
    en: 'No reason is needed. If what was registered is wrong, correct it there.',
  },
};

export const NOT_OF_YOUTH: Problem = {
  path: ['reason'],
  code: 'reason-of-youth-only',
  message: {
    nl: 'Deze reden past alleen bij wat de jeugdige zelf invult.',
    en: 'This reason fits only what the youth fills in.',
  },
  hint: { nl: 'Kies een andere reden.', en: 'Choose another reason.' },
};

export const NOT_A_SITUATION: Problem = {
  path: ['duty'],
  code: 'not-a-situation',
  message: {
    nl: 'Hierbij hoort geen antwoord ja of nee.',
    en: 'This one is not answered by yes or no.',
  },
  hint: {
    nl: 'Leg dit vast op de plaats die bij de regel staat.',
    en: 'Only duties whose registration is LIVES_AT_HOME, SCHOOL_OR_WORK or NEW_OFFENCE are.',
  },
};

export const OBSERVED_LATER: Problem = {
  path: ['observedOn'],
  code: 'observed-in-the-future',
  message: { nl: 'Deze dag is nog niet geweest.', en: 'This day has not come yet.' },
  hint: { nl: 'Geef vandaag of een eerdere dag.', en: 'Give today or an earlier day.' },
};

export const AGREED_LATER: Problem = {
  ...OBSERVED_LATER,
  path: ['agreedOn'],
  code: 'agreed-in-the-future',
};

export const GIVES_NO_CARE_HERE: Problem = {
  path: ['organisationId'],
  code: 'gives-no-care-here',
  message: {
    nl: 'Deze organisatie geeft in dit traject geen hulp.',
    en: 'This organisation gives no care in this trajectory.',
  },
  hint: {
    nl: 'Kies een aanbieder die in dit traject hulp geeft of gaf.',
    en: 'Choose a provider that gives or gave care in this trajectory.',
  },
};

export const ONLY_WHEN_VOLUNTARY: Finding = {
  path: ['organisationId'],
  code: 'only-when-voluntary',
  message: {
    nl: 'De afspraak geldt als het traject in het vrijwillige kader eindigt. Nu loopt er een maatregel.',
    en: 'The agreement holds when the trajectory ends in the voluntary frame. A measure runs now.',
  },
  hint: {
    nl: 'Loopt de maatregel aan het einde nog? Dan meet de gezinsvoogd of jeugdreclasseerder.',
    en: 'If the measure still runs at the end, the guardian or probation officer measures.',
  },
};

export function workerUnknown(place: number): Problem {
  return {
    path: ['personIds', String(place)],
    code: 'worker-unknown',
    message: {
      nl: 'Deze persoon kan hier niet aan werken.',
      en: 'This person cannot work on it.',
    },
    hint: {
      nl: 'Kies iemand van uw eigen organisatie die cliënten mag zien.',
      en: 'Choose somebody of your own organisation who may read clients.',
    },
  };
}

export function planUnknown(place: number): Problem {
  const allowed = MEASUREMENT_PLANS.filter(({ key }) => PLANS_CHOSEN_PER_CARE.includes(key));
  const keys = allowed.map(({ key }) => key).join(', ');
  return {
    path: ['plans', String(place)],
    code: 'plan-not-to-choose',
    message: {
      nl: 'Dit meetplan kiest men niet per hulp.',
      en: 'This plan is not chosen for one care episode.',
    },
    hint: { nl: `Kies uit: ${keys}.`, en: `Choose from: ${keys}.` },
  };
}

export const OCCASION_UNKNOWN: Problem = {
  path: ['occasionKey'],
  code: 'occasion-unknown',
  message: {
    nl: 'Dit meetmoment staat niet op de agenda van dit traject.',
    en: 'This occasion is not on the agenda of this trajectory.',
  },
  hint: {
    nl: 'Kies een meetmoment van de agenda, of laat het leeg.',
    en: 'Take it from `Trajectory.agenda { occasionKey moment }`, or leave it out.',
  },
};

export const OCCASION_OF_OTHER_CARE: Problem = {
  path: ['careEpisodeId'],
  code: 'occasion-of-other-care',
  message: {
    nl: 'Dit meetmoment hoort niet bij deze hulp.',
    en: 'This occasion is not of this care.',
  },
  hint: {
    nl: 'Laat de hulp leeg: die volgt uit het meetmoment.',
    en: 'Leave the care out: it follows from the occasion.',
  },
};
