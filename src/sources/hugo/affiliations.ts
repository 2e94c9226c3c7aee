/** Words of places where people work; a line without one that names a post is no affiliation. */
const places =
  /\b(?:universi\p{L}*|institut\p{L}*|college|school|facult\p{L}*|department|depto|laborator\p{L}*|labs?|cent(?:er|re|ro|rum)|hospital|clinic|academy|museum|ministry|agency|company|inc|ltd|gmbh|corporation|foundation|council|society|association|observatory|polytechni\p{L}*|école|ecole|escuela|hochschule|klinik\w*|google|microsoft|amazon|meta|nvidia|ibm|cnrs|inria|csic|nasa|mit|eth)\b|大学|大學|学院|学部|研究所|研究院|研究室|病院|医院|センター|中心|公司|株式会社|대학교|연구소/iu;
const posts =
  /^(?:(?:deputy|vice|associate|assistant|full|senior|junior|adjunct|visiting|emerit\p{L}*|distinguished|chief|lead|principal|research|teaching|phd|ph\.d\.|doctoral|graduate|undergraduate|master'?s?|postdoctoral|tenure[- ]track|data|software)[\s-]+)*(?:head|director|professor|lecturer|researcher|scientist|engineer|fellow|postdoc|student|candidate|dean|chair|president|editor|manager|founder|co-?founder|ceo|cto|consultant|reader|instructor|teacher|resident|analyst|developer|coordinator|officer|advisor|adviser|assistant|associate|member|profesor\p{L}*|catedrátic[oa]|investigador\p{L}*|chercheu\p{L}*|professeur\p{L}*|doctorant\p{L}*|ma[iî]tre de conférences|wissenschaftliche\p{L}* mitarbeiter\p{L}*|doktorand\p{L}*|professur|dozent\p{L}*)\b|\b(?:fellow|postdoc|professor|student|candidate|lecturer)$|(?:研究員|教授|准教授|講師|助教|博士|学生|院生|主任|研究员|讲师|博士后)$/iu;
const leads =
  /^(?:works? (?:at|for)|working at|employed (?:at|by)|member of(?: the)?|affiliated with|based (?:at|in)|currently at|ist tätig an der)\s+/iu;
/** Left by a theme's sample profile. */
const samples =
  /^x{2,}\b|^(?:your|my|some|example)? ?(?:university|institution|organi[sz]ation|affiliation)(?: name)?$/iu;

/**
 * The places among what people call their affiliation: 'Professor at X' is X, and 'Deputy head of Y' none. A page in Latin
 * letters leaves out what a profile has in ideographs only.
 */
export function organisations(lines: readonly string[], language: string): string[] {
  const isCjk = /^(?:zh|ja|ko)\b/i.test(language);
  const found = lines.flatMap((line) => {
    const text = line.trim().replace(leads, '');
    if (text === '' || samples.test(text)) return [];
    if (!isCjk && !/\p{Script=Latin}/u.test(text) && /\p{Script=Han}|\p{Script=Hangul}/u.test(text))
      return [];
    if (!posts.test(text) || (places.test(text) && !/^\p{L}[^,@]*?(?:\s+at\s+|\s*@\s*|,\s*)/iu.test(text)))
      return [text];
    const place = /(?:\s+at\s+(?:the\s+)?|\s*@\s*|,\s*)(?<place>\p{L}.+)$/u.exec(text)?.groups?.place;
    return place !== undefined && !posts.test(place) ? [place] : places.test(text) ? [text] : [];
  });
  return [...new Set(found)];
}
