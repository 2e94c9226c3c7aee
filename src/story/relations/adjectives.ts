/** Words that end like adjectives and are nouns. */
const nouns =
  /^(?:signals?|animal|journal|hospital|capital|criminal|professional|individual|material|manual|tutorial|trial|mineral|metal|proposal|approval|survival|removal|disposal|arrival|retrieval|renewal|referral|potential|festival|withdrawal|appraisal|dismissal|refusal|revival|goal|coal|equal|total|interval|portal|pedal|meal|deal|seal|appeal|reveal|terminal|channel|music|topic|metric|logic|traffic|clinic|fabric|public|epidemic|pandemic|academic|critic|heuristic|characteristic|statistic|plastic|antibiotic|arithmetic|ethic|rhetoric|mechanic|republic|magic|panic|attic|graphic|infographic|comic|arctic|antarctic|garlic|cosmetic|narcotic|polymorphic|summary|library|boundary|vocabulary|dictionary|glossary|salary|january|february|commentary|anniversary|diary|binary|estuary|itinerary|ovary|perspective|objective|alternative|initiative|narrative|incentive|motive|archive|adjective|derivative|directive|executive|representative|positive|negative|relative|native|detective|drive|dive|hive|collective|variable|table|cable|vegetable|consensus|virus|focus|corpus|status|bus|genus|bonus|campus|apparatus|locus|nucleus|stimulus|chorus|radius|thesis|need|speed|seed|feed|breed|weed|deed|creed|reed|bed|red|shed|embed|sled|cell|agent|parent|student|patient|component|content|event|environment|development|treatment|management|assessment|government|experiment|element|document|segment|moment|agreement|measurement|argument|statement|movement|improvement|engagement|employment|deployment|instrument|equipment|requirement|department|adjustment|alignment|judgment|judgement|enforcement|placement|involvement|investment|talent|accident|incident|president|resident|gradient|coefficient|ingredient|nutrient|extent|intent|percent|cement|comment|client|precedent|antecedent|continent|tangent|reagent|solvent|sediment|fragment|pigment|sentiment|disagreement|announcement|establishment|achievement|attachment|commitment|settlement|recruitment|enrichment|impairment|nourishment|plant|variant|mutant|constant|participant|grant|merchant|immigrant|migrant|descendant|determinant|covariant|pollutant|contaminant|applicant|assistant|consultant|restaurant|elephant|infant|inhabitant|quadrant|surfactant|pant|want)s?$/u;

const ending =
  /(?:[a-z]al|ic|ous|ary|able|ible|ful|less|ive|[a-z]{2}ed|like|-based|-specific|-aware|-free|-level|-scale|-driven|-wide|-efficient|-dependent|-intensive|-friendly|-agnostic|-oriented|-resource|-term|-quality)$|^(?:state-of-the-art|new|novel|large|small|high|low|good|better|best|important|different|various|recent|current|early|late|main|major|minor|several|other|own|same|more|robust|diverse|deep|rich|accurate|effective|efficient|current|likely|easy|difficult|hard|relevant|consistent|inconsistent|fast|cheap|simple|complex|long|short|safe|fair|clean|open|strong|weak|visual|neutral|subtle|unclear|significant|greater|lower|higher|stable|single|multiple|joint|direct|indirect|female|male|urban|human|modern|ancient|young|old|poor|linear|nonlinear|nuclear|molecular|cellular|vascular|muscular|regular|similar|particular|popular|singular|granular|modular|ocular|lunar|solar|polar|quantum|coarse|fine|dense|sparse|sexist|racist|feminist|western|eastern|northern|southern|adaptive|full|empty|whole|entire|efficient|sufficient|independent|dependent|subsequent|frequent|recurrent|transparent|apparent|inherent|coherent|latent|intelligent|silent|violent|permanent|prominent|evident|dominant|abundant|redundant|elegant|pregnant|tolerant|resistant|distant|instant|reluctant|relevant|urgent|convenient)$/u;

const known = new Map<string, boolean>();

/** Whether a word that ends a phrase is an adjective whose noun is still to come. */
export function isAdjective(word: string): boolean {
  let answer = known.get(word);
  if (answer === undefined) {
    const last = word.split('-').at(-1)!;
    answer = (ending.test(word) || ending.test(last)) && !nouns.test(word) && !nouns.test(last);
    // Words of one text come again and again; a long run of texts must not fill the memory.
    if (known.size > 20_000) known.clear();
    known.set(word, answer);
  }
  return answer;
}
