/**
 * A small lexicon of English verb forms for telling clauses from fragments. It was drawn from words after
 * 'to', modals and 'we' in labelled abstracts, then curated by hand. What it does not know is no verb: every
 * rule that asks it fails on the safe side.
 */

/** Verbs whose base and -s forms are hardly ever nouns. */
const plainVerbs =
  'accelerate accept accommodate accompany accomplish achieve acquire act adapt add address adopt affect aggregate align alleviate allocate allow alter amplify analyse analyze annotate answer anticipate appear apply approximate argue arise ascertain assess assign assist associate assume attain attend attenuate attract augment automate avoid base become begin behave belong bring build calculate calibrate capture carry categorize characterise characterize choose circumvent cite clarify classify coincide collect combine come communicate compare compensate compete complement compose comprehend comprise compute conclude confer confirm connect consider consist constitute constrain construct consume contain continue contribute converge convert convey correlate correspond counteract cover create curate deal decide decline decompose decrease deduce define degrade deliver delineate demonstrate denote depend depict deploy derive describe detect determine develop devise diagnose differ differentiate diminish disambiguate discover discriminate discuss disentangle display distinguish divide draw drive elicit eliminate elucidate embed emerge emit emphasise emphasize employ enable encode encompass encounter encourage enforce engage enhance enlarge enrich enrol enroll ensure entail envision establish evaluate evolve examine exceed execute exemplify exhibit exist expand expect explain exploit expose extend extract facilitate fail fill find fit foster fulfil fulfill gain gather generalise generalize generate get give go govern grow guarantee happen have help highlight identify ignore illuminate illustrate implement imply improve incorporate increase incur indicate induce infer inform inherit inhibit initiate inspire integrate interact interpret intervene introduce investigate involve isolate justify keep know lack lead learn leverage lie localise localize maintain make manipulate maximise maximize meet minimise minimize mitigate modify modulate motivate navigate neglect observe obtain occur offer operate optimise optimize organise organize originate outline outperform overcome overlook participate perceive perform permit persist pertain pose possess precede predict prepare preserve prevent prioritise prioritize proceed produce promote propagate propose protect prove provide pursue quantify raise reach react realise realize receive recognise recognize recommend reconstruct recover recruit reduce refer refine reflect regard regularise regularize regulate reinforce reject relate release rely remain remove render replace replicate represent reproduce require resemble reside resolve respect respond restore restrict retain retrieve reveal revise satisfy say seek seem select separate serve settle share show simplify simulate solve specify stabilise stabilize stem stimulate strengthen suffer suggest suit summarise summarize supply suppress surpass survive sustain synthesise synthesize tackle take target teach tend thrive transcend transform translate transmit treat try underestimate undergo underlie underline underpin underscore understand undertake unify unveil update uphold utilise utilize validate vary verify visualise visualize warrant weaken write yield';

/** Verbs whose base or -s form is as often a noun: 'results', 'the model', 'an increase'. */
const nounLikeVerbs =
  'access account advance aid aim approach attempt balance benchmark benefit bias boost branch bridge broadcast bundle call cause centre challenge change chart check claim close cluster code command compromise concern conduct conflict contact contract contrast control copy correct cost count crawl craft cut damage date debate delay demand design detail diet dispute document dominate drop edit effect embrace end equal escape estimate exercise experience experiment explore extract face factor fall favor favour feature feed filter finish fix flow focus forecast form frame function fund fuse gauge ground group guide handle harbor harbour harm harness hinder hint hold host impact import increase index influence inject input interest interview issue join judge label landscape launch leave lend level limit link list live locate log look lose lower map mark mask match matter mean measure merge mimic mine mirror model monitor move name need note number object order output overlap pair parallel partition pattern phase picture plan play plot point position practice practise present press probe process profile program progress project prompt query question quote range rank rate read reason record regress remedy repeat report request research result return reuse review rise rule run sample say scale scan score screen search sense set shape shed shift shows sign signal sketch sort sound span speak speed spread stand start state step stop store stream stress structure study style subject succeed sum support surface surround survey swap switch talk task term test think touch trace track trade train transfer transition travel treat trend trigger triumph tune turn uncover undermine unlock use value view visit vote walk want watch weigh win work worry yield';

/** base: -s form, past, participle; only where the spelling rules go wrong. */
const irregular: Readonly<Record<string, string>> = {
  arise: 'arose arisen', become: 'became become', begin: 'began begun', bring: 'brought brought', build: 'built built', choose: 'chose chosen',
  come: 'came come', cut: 'cut cut', deal: 'dealt dealt', draw: 'drew drawn', drive: 'drove driven', fall: 'fell fallen', feed: 'fed fed',
  find: 'found found', fit: 'fit fit', forecast: 'forecast forecast', get: 'got got', give: 'gave given', go: 'went gone', grow: 'grew grown',
  have: 'had had', hold: 'held held', keep: 'kept kept', know: 'knew known', lead: 'led led', learn: 'learned learned', leave: 'left left',
  lend: 'lent lent', lie: 'lay lain', lose: 'lost lost', make: 'made made', mean: 'meant meant', meet: 'met met', overcome: 'overcame overcome',
  prove: 'proved proven', read: 'read read', rise: 'rose risen', run: 'ran run', say: 'said said', seek: 'sought sought', set: 'set set',
  shed: 'shed shed', show: 'showed shown', speak: 'spoke spoken', spread: 'spread spread', stand: 'stood stood', take: 'took taken',
  teach: 'taught taught', think: 'thought thought', undergo: 'underwent undergone', underlie: 'underlay underlain',
  understand: 'understood understood', undertake: 'undertook undertaken', uphold: 'upheld upheld', win: 'won won', write: 'wrote written',
};

const doubling = new Set(
  'bias chart commit compel control cut drop enrol equal fit fulfil get incur infer label map model occur outstrip permit plan plot program refer regret run scan set shed sum stem stop submit swap travel transfer transmit upset'.split(' '),
);
const neverDoubled = new Set(['bias', 'chart', 'equal']);

function forms(base: string): { s: string; past: string; participle: string; ing: string } {
  const y = /[^aeiou]y$/u.test(base);
  const s = base === 'have' ? 'has' : y ? `${base.slice(0, -1)}ies` : /(?:s|x|z|ch|sh|o)$/u.test(base) ? `${base}es` : `${base}s`;
  const stem = doubling.has(base) && !neverDoubled.has(base) ? base + base.at(-1) : base;
  const ed = y ? `${base.slice(0, -1)}ied` : base.endsWith('e') ? `${base}d` : `${stem}ed`;
  const ie = base.endsWith('ie') ? `${base.slice(0, -2)}ying` : undefined;
  const ing = ie ?? (/[^eo]e$/u.test(base) ? `${base.slice(0, -1)}ing` : `${stem}ing`);
  const [past = ed, participle = ed] = irregular[base]?.split(' ') ?? [];
  return { s, past, participle, ing };
}

/** What a word can be. A word may be several things: 'set' is base, past and participle. */
export interface VerbForms {
  base?: boolean;
  s?: boolean;
  past?: boolean;
  participle?: boolean;
  ing?: boolean;
  /** Its base and -s forms are also nouns. */
  nounLike?: boolean;
}

const lexicon = new Map<string, VerbForms>();
const put = (word: string, kind: keyof VerbForms, nounLike: boolean): void => {
  const entry = lexicon.get(word) ?? {};
  lexicon.set(word, { ...entry, [kind]: true, ...(nounLike ? { nounLike } : {}) });
};

const nounLikeSet = new Set(nounLikeVerbs.split(' '));
for (const base of new Set([...plainVerbs.split(' '), ...nounLikeSet])) {
  const { s, past, participle, ing } = forms(base);
  const nounLike = nounLikeSet.has(base);
  put(base, 'base', nounLike);
  put(s, 's', nounLike);
  put(past, 'past', nounLike);
  put(participle, 'participle', nounLike);
  put(ing, 'ing', nounLike);
}

export const verbForms = (word: string): VerbForms | undefined => lexicon.get(word);

/** Forms of be, have, do and the modals: finite wherever they stand. */
export const auxiliaries = new Set(
  "is are was were am has have had do does did can could may might must shall should will would cannot isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't can't couldn't won't wouldn't shouldn't".split(
    ' ',
  ),
);
