const parting = /\b(?:diverg|depart|differ|deviat|part|divergen|separan|écart|abweich|trenn)/iu;

/** Whether the words before the common point say that the ways part there; they meet on it otherwise. */
export const partsApart = (verb: string): boolean => parting.test(verb);
