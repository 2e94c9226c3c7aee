/** Verbs of change and which way they go; base, -s, past, -ing and noun forms. */
const up =
  /^(?:increas(?:e|es|ed|ing)|improv(?:e|es|ed|ing|ement|ements)|ris(?:e|es|ing|en)|rose|grow(?:s|n|ing|th)?|grew|gains?|gained|boost(?:s|ed|ing)?|enhanc(?:e|es|ed|ing|ement)|rais(?:e|es|ed|ing)|promot(?:e|es|ed|ing)|strengthen(?:s|ed|ing)?|accelerat(?:e|es|ed|ing)|expand(?:s|ed|ing)?|jump(?:s|ed)?|climb(?:s|ed)?|speed-?ups?|elevat(?:e|es|ed|ing)|extend(?:s|ed|ing)?|maximi[sz](?:e|es|ed|ing)|foster(?:s|ed|ing)?|amplif(?:y|ies|ied|ying)|enrich(?:es|ed|ing)?)$/iu;
const down =
  /^(?:decreas(?:e|es|ed|ing)|reduc(?:e|es|ed|ing|tion|tions)|drop(?:s|ped|ping)?|declin(?:e|es|ed|ing)|fall(?:s|en|ing)?|fell|lower(?:s|ed|ing)?|alleviat(?:e|es|ed|ing)|mitigat(?:e|es|ed|ing)|minimi[sz](?:e|es|ed|ing)|diminish(?:es|ed|ing)?|prevent(?:s|ed|ing)?|limit(?:s|ed|ing)?|weaken(?:s|ed|ing)?|cut(?:s|ting)?|shrink(?:s|ing)?|shrank|loss(?:es)?|avoid(?:s|ed|ing)?|suppress(?:es|ed|ing)?|shorten(?:s|ed|ing)?|curb(?:s|ed|ing)?|eliminat(?:e|es|ed|ing)|inhibit(?:s|ed|ing)?|impair(?:s|ed|ing)?)$/iu;

export const changeOf = (verb: string): 'up' | 'down' | undefined =>
  up.test(verb) ? 'up' : down.test(verb) ? 'down' : undefined;
