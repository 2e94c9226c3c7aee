/** Words whose loss reverses a statement or makes it stronger, in the languages that pages are written in. */
const negations = new Set(
  `not no never neither nor none without cannot can't don't doesn't didn't isn't aren't wasn't weren't won't hardly barely nothing fail fails failed lack lacks lacked unable
   nicht kein keine keinen keiner keinem nie niemals ohne weder
   ne pas aucun aucune jamais sans ni non
   no nunca ningún ninguna ninguno sin tampoco jamás
   não nunca nenhum nenhuma sem nem
   不 没 無 无 未 非 否`
    .split(/\s+/)
    .filter(Boolean),
);

const hedges = new Set(
  `may might could can should would likely unlikely possibly potentially potential perhaps probably suggest suggests suggested suggesting seem seems seemed appear appears appeared
   partly partially some sometimes often generally typically approximately about nearly almost roughly preliminary
   könnte könnten möglicherweise vielleicht wahrscheinlich vermutlich teilweise
   peut peuvent pourrait pourraient probablement possiblement peut-être suggère suggèrent semble semblent
   puede pueden podría podrían posiblemente probablemente quizás sugiere sugieren parece parecen
   pode podem poderia poderiam possivelmente provavelmente talvez sugere sugerem parece
   可能 或许 也许`
    .split(/\s+/)
    .filter(Boolean),
);

const limits = new Set(
  'only except unless least most up below above under over less fewer more lower higher than'.split(' '),
);

export type Guard = 'negation' | 'hedge' | 'limit';

/** Why the loss of a word matters, or undefined where it does not. `key` is a token's comparison key. */
export const guardOf = (key: string): Guard | undefined =>
  negations.has(key) || key.endsWith("n't")
    ? 'negation'
    : hedges.has(key)
      ? 'hedge'
      : limits.has(key)
        ? 'limit'
        : undefined;

/** 'PAs' is a name, though 'pas' denies. */
export const guardOfToken = ({ key, text }: { readonly key: string; readonly text: string }) =>
  /\p{Lu}{2,}\p{Ll}/u.test(text) ? undefined : guardOf(key);

/** Function words, which do not show which sentence is meant. */
export const isStopWord = (key: string): boolean => stopWords.has(key);

const stopWords = new Set(
  `a an the of in on at by for to from with and or as is are was were be been being it its this that these those which who we our us they their he she his her i you your has have had do does did
   der die das den dem des ein eine einer eines und oder mit von zu im in ist sind war le la les un une des du de et ou à au aux en est sont que qui
   el los las del y o con por para es son se su sus um uma os as do da dos das e em no na é são 的 了 和 与 在 是`
    .split(/\s+/)
    .filter(Boolean),
);

/** Units of measurement as tokens, to notice a swapped one behind an unchanged number. */
export const isUnit = (key: string): boolean => units.has(key);

const units = new Set(
  `% ‰ percent percentage km m cm mm µm nm kg g mg µg ng s ms µs ns min minute minutes hour hours h day days week weeks month months year years hz khz mhz ghz thz k °c °f ° c f
   pa kpa mpa gpa hpa bar w kw mw gw wh kwh mwh gwh v mv kv a ma j kj mj ev kev mev gev tev l ml µl mol mmol µmol ppm ppb usd eur gbp $ € £ ¥ kb mb gb tb bytes bits dollars euros points point fold times
   million billion thousand hundred ha hectares meters metres kilometers kilometres grams kilograms tonnes tons degrees seconds second`
    .split(/\s+/)
    .filter(Boolean),
);
