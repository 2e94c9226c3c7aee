/**
 * Words with a second, technical sense, and what must stand near them, in the same sentence or the title of the talk, for the
 * first: a tree in a forest, not a decision tree.
 */
export const onlyNear: Readonly<Record<string, RegExp>> = {
  tree: /\b(?:forests?|species|leaf|leaves|plants?|wood|urban|streets?|canopy|soils?|timber|fruit)\b/i,
  forest:
    /\b(?:trees?|species|cover|habitats?|fires?|soils?|carbon|rain|tropical|land|wildlife|biodiversity|canopy|deforestation|conservation|amazon|atlantic|national|carnivores?|climate|bosques?|wald|forêt)\b/i,
  leaf: /\b(?:trees?|plants?|species|forests?|crops?|photosynthesis|litter)\b/i,
  seed: /\b(?:plants?|crops?|germination|species|grains?|soils?|oil)\b/i,
  cloud: /\b(?:rain|weather|sky|atmospher\w+|aerosols?|climate|satellites?|comput\w+|servers?|storage)\b/i,
  virus: /\b(?:infect\w+|vaccin\w+|disease|patients?|cells?|immun\w+|epidemic|health|hosts?|viral)\b/i,
  bug: /\b(?:insects?|species|pests?|crops?)\b/i,
  ant: /\b(?:insects?|species|nests?|foraging|queen|workers?)\b/i,
  bee: /\b(?:insects?|species|pollinat\w+|hives?|honey)\b/i,
  population:
    /\b(?:people|health|age\w*|census|cit(?:y|ies)|countr\w+|urban|rural|residents?|mortality|migration|survey|adults?|patients?)\b/i,
  community: /\b(?:people|health|social|residents?|rural|urban|local|indigenous|schools?|police)\b/i,
  team: /\b(?:people|players?|members?|workers?|leaders?|soccer|football|robots?)\b/i,
  pulse: /\b(?:heart|patients?|blood)\b/i,
  plant:
    /\b(?:species|leaf|leaves|soils?|crops?|seeds?|flowers?|growth|botan\w+|vegetation|genus|pollinat\w+)\b/i,
  shell: /\b(?:mollus\w+|snails?|sea|marine)\b/i,
  mutation: /\b(?:genes?|genetic|dna|genom\w+|cancer|protein|cells?|virus)\b/i,
  chromosome: /\b(?:genes?|genetic|dna|genom\w+|cells?|species)\b/i,
  layer: /\b(?:soils?|sediment\w*|rock|strat\w+|ice)\b/i,
  engine: /\b(?:fuel|combustion|car|vehicles?|aircraft|diesel)\b/i,
  tunnel: /\b(?:roads?|rail\w*|traffic|excavation|subway)\b/i,
  temperature:
    /\b(?:climate|weather|body|air|warm\w*|heat\w*|summer|winter|fever|sea|water|soils?|global|ocean|room|cold|clima)\b/i,
  ai: /\b(?:intelligence|learning|models?|chat\w*|llms?|gpt|algorithms?|generative|trust\w*|users?|bias|ethics|systems?|tools?)\b/i,
  diet: /\b(?:foods?|nutri\w+|eat\w*|meals?|obes\w+|weight|health\w*|species|prey|vegetable|fruit)\b/i,
  art: /\b(?:artists?|artworks?|paint\w*|museums?|galler\w+|aesthetic\w*|drawings?|sculpt\w+|visual|creative)\b/i,
  bank: /\b(?:financ\w+|loans?|credit|central|deposits?|money\w*|monetary|lending|debt|savings|accounts?|econom\w+)\b/i,
  agent: /\b(?:language|reinforcement|robots?|llms?|autonomous|ai|conversational)\b/i,
};

/** Names of two words in which the second is no such thing. */
export const otherThings: ReadonlySet<string> = new Set(
  'decision_tree regression_tree search_tree syntax_tree parse_tree spanning_tree game_tree random_forest isolation_forest random_seed point_cloud word_cloud tag_cloud pill_mill leaf_node knowledge_graph particle_swarm bee_colony ant_colony black_box mother_tongue'.split(
    ' ',
  ),
);
