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

const openerLists: Readonly<Record<string, string>> = {
  en:
    'The This These That Those There A An In On At By For From To With Within Without Under Using Through Throughout Across Among Between ' +
    'We Our I It Its He She They Their You Here However Moreover Furthermore Additionally Also Thus Therefore Hence Consequently Finally First ' +
    'Second Third Next Then Although Though While Whereas When Where If Because Since As After Before During Despite Unlike Instead Yet But And Or So ' +
    'Both Each All Some Most Many Several Few Other Another Such No Not Only Overall Results Methods Conclusions Participants Patients Data Code ' +
    'Recent Recently Current Currently Existing Previous Previously Given Based Compared Similarly Specifically Importantly Interestingly Notably ' +
    'What How Why Which Who Can Does Do Is Are To Experiments Experimental Evidence Further Future Subsequently Now Today Unfortunately Indeed One Two Three Four Five',
  de:
    'Der Die Das Den Dem Des Ein Eine Einen Einem Einer Eines Diese Dieser Dieses Diesen Wir Es Er Sie Ich Unser Unsere In Im Am An Auf Aus Bei Beim Mit Nach Von Vom Zu Zum Zur ' +
    'Für Über Unter Durch Während Wenn Als Da Damit Daher Dabei Dazu Dies Jedoch Allerdings Außerdem Zudem Auch So Somit Zwar Hier Hierbei Hierzu Um Ob Obwohl Weil Trotz Seit Zusätzlich Insgesamt Abschließend Ergebnisse Methoden Ziel',
  fr:
    'Le La Les L Un Une Des Du De Ce Cette Ces Cet Nous Notre Nos Il Elle Ils Elles On Dans En Sur Par Pour Avec Sans Sous À Au Aux Cependant Toutefois Néanmoins Ainsi Donc Enfin ' +
    'Afin Ensuite Puis Si Quand Lorsque Bien Malgré Mais Et Or Car Plus Cela Ceci Chaque Selon Grâce Après Avant Depuis Parmi Tout Toute Tous',
  es:
    'El La Los Las Un Una Unos Unas Este Esta Estos Estas Ese Esa Se Su Sus Nosotros Nuestro Nuestra En Con Sin Por Para De Del Desde A Al Ante Sobre Sin Según Así Además También Aunque Si Cuando ' +
    'Como Sin Pero Y O Finalmente Asimismo Entre Tras Durante Hasta No Los Lo Ello Por',
  pt:
    'O A Os As Um Uma Uns Umas Este Esta Estes Estas Esse Essa Isto Isso Se Seu Sua Nós Nosso Nossa Em No Na Nos Nas Com Sem Por Para De Do Da Dos Das Desde Ao À Sobre Segundo Assim Além Também Embora Quando ' +
    'Como Mas E Ou Finalmente Entre Após Durante Até Não Foi Foram Os',
  it: 'Il Lo La I Gli Le Un Una Uno Questo Questa Questi Queste In Nel Nella Con Per Di Da Del Della Su Noi Il Inoltre Tuttavia Infine Se Quando Come Ma E',
};

const openerSets = new Map<string, ReadonlySet<string>>(
  Object.entries(openerLists).map(([language, list]) => [language, new Set(list.split(' '))]),
);

/** Words that typically open a sentence in a language (its BCP 47 primary subtag); English where unknown. */
export const openersOf = (language: string): ReadonlySet<string> =>
  openerSets.get(language) ?? openerSets.get('en') ?? new Set();
