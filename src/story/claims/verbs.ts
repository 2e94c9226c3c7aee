/**
 * A small lexicon of English verb forms for telling clauses from fragments. It was drawn from words after
 * 'to', modals and 'we' in labelled abstracts, then curated by hand. What it does not know is no verb: every
 * rule that asks it fails on the safe side.
 */

/** Verbs whose base and -s forms are hardly ever nouns. */
const plainVerbs =
  'hear believe intend advocate rationalise rationalize conform interfere threaten urge hybridise hybridize necessitate corroborate deteriorate recur defer hatch fixate invade infest infiltrate fluctuate compel entitle empower spearhead absorb accelerate accept accommodate accompany accomplish accumulate achieve acquire adapt add address adjust administer admit adopt affect afford agree align alleviate allocate allow alter amplify analyse analyze annotate anticipate appear apply argue arise arrive ascertain ask assert assess assign assist assume attain attend attenuate attest attract augment authenticate automate avoid base become begin behave belong bind bring build calculate calibrate capture carry catalyse catalyze categorize characterise characterize choose circumvent cite clarify classify coincide collect combine come communicate compare compensate compete compose comprehend compress comprise compute concentrate conceptualise conceptualize conclude confer confirm confront connect consider consist consolidate constitute constrain construct consult consume contain contend contextualise contextualize continue contribute converge converse convert convey cope correspond counteract cover create curate decide decompose decouple decrypt deduce define degrade delineate deliver demonstrate denote depend depict deploy derive describe detect determine develop devise diagnose differ differentiate diminish disambiguate discard discover discriminate discuss disentangle displace disrupt dissolve distinguish diverge dominate download elaborate elevate elicit eliminate elucidate embed embrace emerge emit emphasise emphasize employ enable encode encompass encourage encrypt enforce engage enhance enlarge enrich enrol enroll ensure entail enter envision equip erode establish evaluate evoke evolve exacerbate exaggerate examine exceed excite exclude execute exemplify exert exist expand expect explain exploit explore expose extend extract extrapolate facilitate fail fill find flourish follow formalise formalize formulate foster fulfil fulfill gather generalise generalize generate get give go govern grow guarantee hamper happen hasten have help hide highlight hinder hypothesise hypothesize identify ignore illuminate illustrate impair impede implement imply impose improve include incorporate incur indicate induce infer inform inhabit inherit inhibit initialise initialize initiate inspect inspire integrate intensify interact interpolate interpret interrogate intervene introduce invert invest investigate involve justify keep know lack lead learn lengthen leverage lie localise localize lose maintain make manage manipulate maximise maximize mediate meet minimise minimize mitigate modify modulate motivate mutate navigate neglect negotiate normalise normalize nurture obey observe obtain occur omit operate optimise optimize organise organize orient originate oscillate outline outperform outweigh overcome overestimate overlook oxidise oxidize parameterise parameterize parse participate pay perceive perform perpetuate persist personalise personalize pertain pinpoint pose possess postulate precede preclude predict predominate prefer prepare preserve presuppose prevail prevent prioritise prioritize problematise problematize proceed produce promote propagate propose protect prove provide prune purify pursue quantify quantise quantize raise reach react realise realize receive recognise recognize recommend reconcile reconstruct recover recruit rectify recur reduce refer refine reflect reframe regularise regularize regulate reinforce reiterate reject relate rely remain remind remove render replace represent reproduce require resemble reside resolve respond restore restrict restructure retain retrieve reveal revise rewrite satisfy save scrutinise scrutinize secrete seek seem select send sequester serve settle shorten show simplify simulate situate solidify solve speak specify stabilise stabilize standardise standardize stimulate stipulate streamline strengthen substantiate subsume succeed suffer suggest summarise summarize suppress surmount surpass survive sustain synthesise synthesize tackle tailor take target teach tend theorise theorize thrive tolerate transcend transcribe translate transmit truncate try uncover underestimate undergird undergo underlie underline undermine underpin underscore understand undertake unify unlock unravel unveil update uphold utilise utilize validate vanish vary verify vindicate visualise visualize warrant weaken widen withdraw withstand worsen write';

/** Verbs whose base or -s form is as often a noun: 'results', 'the model', 'an increase'. */
const nounLikeVerbs =
  'attack hope showcase culture pave access account act advance aggregate aid aim answer approach approximate associate attempt attribute average balance benchmark benefit bias boost branch break bridge broadcast bundle buy bypass call cause centre challenge change chart check claim close cluster code combat command complement complete compromise concern conduct conflict contact contract contrast control copy correct correlate cost count couple craft crawl cut damage date deal debate decay decline decrease delay demand design detail diet display dispute divide document double draw drive drop ease edit effect encounter end engineer equal escape estimate exercise exhibit experience experiment express face factor fall favor favour feature feed filter finish fit fix flow focus forecast form frame function fund fuse gain gauge ground group guide handle harbor harbour harm harness hint hold host impact import increase index influence inject input insert interest interview isolate issue join judge label landscape last launch leave lend level limit link list live locate log look lower map mark mask match matter mean measure merge mimic mine mirror model monitor move name need note number object offer order output overlap pair parallel partition pattern peak permit phase pick picture plan play plot point position practice practise present press probe process profile program progress project prompt purchase put query question quote range rank rate read reason record regard regress relapse release repeat replicate report request research respect result return reuse review rise rule run sample say scale scan scatter score screen search segment sense separate set shape share shed shift sign signal sketch smoke sort sound span speed spread spur stand start state steer stem step stop store stream stress strike structure struggle study style subject suit sum supplement supply support surface surround survey swap switch tag talk task term test think touch trace track trade train transfer transform transition travel treat trend trigger triple triumph tune turn use value view visit vote walk want watch weigh win work worry yield';

/** base: -s form, past, participle; only where the spelling rules go wrong. */
const irregular: Readonly<Record<string, string>> = {
  arise: 'arose arisen',
  become: 'became become',
  begin: 'began begun',
  bind: 'bound bound',
  break: 'broke broken',
  bring: 'brought brought',
  build: 'built built',
  buy: 'bought bought',
  choose: 'chose chosen',
  come: 'came come',
  cut: 'cut cut',
  deal: 'dealt dealt',
  draw: 'drew drawn',
  drive: 'drove driven',
  fall: 'fell fallen',
  feed: 'fed fed',
  find: 'found found',
  fit: 'fit fit',
  forecast: 'forecast forecast',
  get: 'got got',
  give: 'gave given',
  go: 'went gone',
  grow: 'grew grown',
  have: 'had had',
  hear: 'heard heard',
  hide: 'hid hidden',
  hold: 'held held',
  keep: 'kept kept',
  know: 'knew known',
  lead: 'led led',
  learn: 'learned learned',
  leave: 'left left',
  lend: 'lent lent',
  lie: 'lay lain',
  lose: 'lost lost',
  make: 'made made',
  mean: 'meant meant',
  meet: 'met met',
  overcome: 'overcame overcome',
  pay: 'paid paid',
  put: 'put put',
  rewrite: 'rewrote rewritten',
  send: 'sent sent',
  strike: 'struck struck',
  withdraw: 'withdrew withdrawn',
  withstand: 'withstood withstood',
  prove: 'proved proven',
  read: 'read read',
  rise: 'rose risen',
  run: 'ran run',
  say: 'said said',
  seek: 'sought sought',
  set: 'set set',
  shed: 'shed shed',
  show: 'showed shown',
  speak: 'spoke spoken',
  spread: 'spread spread',
  stand: 'stood stood',
  take: 'took taken',
  teach: 'taught taught',
  think: 'thought thought',
  undergo: 'underwent undergone',
  underlie: 'underlay underlain',
  understand: 'understood understood',
  undertake: 'undertook undertaken',
  uphold: 'upheld upheld',
  win: 'won won',
  write: 'wrote written',
};

const doubling = new Set(
  'recur defer bias chart commit compel control cut drop enrol equal fit fulfil get incur infer label map model occur outstrip permit plan plot program refer regret run scan set shed sum stem stop submit tag swap travel transfer transmit upset'.split(
    ' ',
  ),
);
const neverDoubled = new Set(['bias', 'chart', 'equal']);

function forms(base: string): { s: string; past: string; participle: string; ing: string } {
  const y = /[^aeiou]y$/u.test(base);
  const s =
    base === 'have'
      ? 'has'
      : y
        ? `${base.slice(0, -1)}ies`
        : /(?:s|x|z|ch|sh|o)$/u.test(base)
          ? `${base}es`
          : `${base}s`;
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
