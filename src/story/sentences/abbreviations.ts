import { languageEntry } from '../../languages/index.ts';

/**
 * Words with a stop that does not end a sentence. Kept lower-case, without the last stop.
 * One list for all languages but where a word of one language would harm another.
 */

/** Never the end of a sentence, whatever follows. */
export const neverEnds = new Set(
  (
    'e.g i.e eg ie e.g., cf vs v.s viz approx ca circa resp incl excl esp spec tbl tab fig figs eq eqs eqn eqns sec secs sect ' +
    'ref refs ch chap chaps appx suppl supp thm thms lem prop cor def alg ex vol vols pp pg ed eds ' +
    'dr drs prof profs mr mrs messrs ste ' +
    'al. et. i.i.d w.r.t s.t w.l.o.g a.k.a aka c.f p.ej v.gr q.v op loc ibid ' +
    // German
    'z.b d.h u.a i.d.r u.u o.ä bzw vgl ggf evtl sog bspw abb nr bd hrsg inkl exkl bes einschl zzgl usw.- allg ' +
    // French
    'p.ex c.-à-d cad éd mme mlle ' +
    // Spanish, Portuguese
    'p.e ej sr sra srta srs dra drª núm pág págs lic ee ' +
    // months, days
    'jan febr feb mar apr jun jul aug sept oct nov dec mon tue tues wed thu thur thurs fri'
  ).split(' '),
);

/** Titles: never the end, but only where capitalised ('Gen. Smith', not 'next gen.'). */
export const titles = new Set('St Mt Gen Col Capt Lt Rev Hon Sen Rep Ms Ing M Mmes'.split(' '));

/** End a sentence only when a typical opener follows. */
export const mayEnd = new Set(
  (
    'etc inc ltd co corp llc plc gmbh bros univ hosp dept assoc natl intl u.s u.k u.s.a e.u u.n d.c ph.d m.d m.sc b.sc m.a b.a m.p.h ' +
    'a.m p.m b.i.d t.i.d q.i.d q.d s.d s.e s.e.m sp spp subsp var cv sensu no nos max min avg std dev est temp conc wt vol.% mol ' +
    'mo mos yr yrs wk wks hr hrs sec msec mins in ft lb lbs oz kg mg ml cm mm km d.f a.u p.a usw etc.) ff jr sr.'
  ).split(' '),
);

/** Stop belongs to the number that follows: 'No. 5', 'p. 12', 'n. 3', 'S. 17', 'Bd. 2'. */
export const beforeNumber = new Set(
  'no nos nr p pp n s bd art núm vol vols ver v arts par para § f item app apps step'.split(' '),
);

/** Names that carry a mark of their own. */
export const namesWithMark = new Set([
  'Yahoo!',
  'Jeopardy!',
  'Kahoot!',
  'Joomla!',
  'Panic!',
  'Oh!',
  'Alive!',
  'Aid!',
]);

const openerSets = new Map<string, ReadonlySet<string>>();

/** Words that typically open a sentence in a language; English ones where it has no list. */
export function openersOf(language: string): ReadonlySet<string> {
  const list = languageEntry(language, 'openers') ?? languageEntry('en', 'openers') ?? '';
  let words = openerSets.get(list);
  if (words === undefined) {
    words = new Set(list.split(' '));
    openerSets.set(list, words);
  }
  return words;
}
