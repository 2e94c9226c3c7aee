/**
 * Words with a second, technical sense, and what must stand near them, in the same sentence or the title of the talk, for the
 * first: a tree in a forest, not a decision tree.
 */
export const onlyNear: Readonly<Record<string, RegExp>> = {
  tree: /\b(?:forests?|species|leaf|leaves|plants?|wood|urban|streets?|canopy|soils?|timber|fruit)\b/i,
  forest:
    /\b(?:trees?|species|cover|habitats?|fires?|soils?|carbon|rain|tropical|land|wildlife|biodiversity|canopy|deforestation|conservation|amazon|atlantic|national|carnivores?|climate)\b/i,
  leaf: /\b(?:trees?|plants?|species|forests?|crops?|photosynthesis|litter)\b/i,
  seed: /\b(?:plants?|crops?|germination|species|grains?|soils?|oil)\b/i,
  cloud: /\b(?:rain|weather|sky|atmospher\w+|aerosols?|climate|satellites?|comput\w+|servers?|storage)\b/i,
  virus: /\b(?:infect\w+|vaccin\w+|disease|patients?|cells?|immun\w+|epidemic|health|hosts?|viral)\b/i,
  population:
    /\b(?:people|health|age\w*|census|cit(?:y|ies)|countr\w+|urban|rural|residents?|mortality|adults?|patients?)\b/i,
  community: /\b(?:people|health|residents?|rural|indigenous|schools?|police)\b/i,
  society: /\b(?:people|social|citizens?|public|individuals|civil)\b/i,
  plant:
    /\b(?:species|leaf|leaves|soils?|crops?|seeds?|flowers?|growth|botan\w+|vegetation|genus|pollinat\w+)\b/i,
  mutation: /\b(?:genes?|genetic|dna|genom\w+|cancer|protein|cells?|virus)\b/i,
  chromosome: /\b(?:genes?|genetic|dna|genom\w+|cells?|species)\b/i,
  engine: /\b(?:fuel|combustion|car|vehicles?|aircraft|diesel)\b/i,
  tunnel: /\b(?:roads?|rail\w*|traffic|excavation|subway)\b/i,
  temperature:
    /\b(?:climate|weather|body|air|warm\w*|summer|winter|fever|sea|water|soils?|global|ocean|room|cold)\b/i,
  diet: /\b(?:foods?|nutri\w+|eat\w*|meals?|obes\w+|weight|health\w*|species|prey|vegetable|fruit)\b/i,
  bank: /\b(?:financ\w+|loans?|credit|central|deposits?|money\w*|monetary|lending|debt|savings|accounts?|econom\w+)\b/i,
  climate:
    /\b(?:change|warm\w*|temperatures?|carbon|emissions?|weather|species|rain\w*|drought|forests?|global|adaptation)\b/i,
  radiation: /\b(?:radioact\w+|nuclear|ioni[sz]ing|radiotherap\w+|dose|gamma|x-ray|tumou?rs?|cancer)\b/i,
  water: /\b(?:drinking|rivers?|lakes?|sea|ocean|fresh|ground|irrigation|soils?|rain\w*|quality|rinse\w*)\b/i,
  ecosystem: /\b(?:species|biodiversity|forests?|marine|natural|plants?|animals?|habitats?|services?)\b/i,
  traffic: /\b(?:roads?|urban|vehicles?|cars?|drivers?|city|cities|congestion|streets?)\b/i,
  image:
    /\b(?:pixels?|photo\w*|visual|camera|segment\w+|vision|scenes?|satellite|medical|recogni\w+|caption\w*|resolution|classif\w+|retriev\w+|faces?|microscop\w+|datasets?|detect\w+|sensor|noise|input|colou?r)\b/i,
  map: /\b(?:geograph\w+|cit(?:y|ies)|road|land|world|region\w*|atlas|country|countries|urban|cartograph\w+)\b/i,
  catalyst: /\b(?:chemi\w+|reactions?|catalytic|metal\w*|oxid\w+|atoms?|molecul\w+|organic|sites?)\b/i,
  catalysis: /\b(?:chemi\w+|reactions?|catalytic|metal\w*|oxid\w+|atoms?|molecul\w+|organic|sites?)\b/i,
  crystal: /\b(?:structures?|diffraction|lattice|atoms?|solid|materials?|x-ray|growth)\b/i,
  corpus: /\b(?:texts?|words?|language|linguistic\w*|annotat\w+|documents?|sentences?)\b/i,
  word: /\b(?:texts?|language|vocabular\w+|read\w*|speech|spell\w*|sentences?|meaning)\b/i,
  document: /\b(?:texts?|scientific|legal|pages?|citations?|retriev\w+|archives?|papers?)\b/i,
  country: /\b(?:world|europe\w*|nations?|national|income|region\w*|global|developing|\d+)\b/i,
  location: /\b(?:gps|mobile|phones?|maps?|indoor|geo\w+|position\w*)\b/i,
  cell: /\b(?:stem|tumou?r|cancer|blood|immune|tissue|protein|gene|bacteri\w+|culture|membrane)\b/i,
  speech: /\b(?:speakers?|audio|voice|spoken|listen\w*|acoustic|recogni\w+|vowels?|phon\w+)\b/i,
  voice: /\b(?:speakers?|audio|pitch|spoken|listen\w*|acoustic|men|women|record\w+|vowels?|phon\w+)\b/i,
  star: /\b(?:galax\w+|stellar|planets?|astronom\w+|telescopes?|sun|solar)\b/i,
  sun: /\b(?:solar|sky|earth|planets?|light|radiation)\b/i,
  wave: /\b(?:sound|acoustic|sea|ocean|frequenc\w+|signal|propagat\w+)\b/i,
  battery: /\b(?:electric\w*|vehicles?|charg\w+|lithium|energy|power|storage)\b/i,
  fixation: /\b(?:eyes?|gaze|visual|attention|look\w*)\b/i,
  face: /\b(?:facial|human|images?|faces|emotion\w*|recogni\w+|attractive\w*|photo\w*)\b/i,
  egg: /\b(?:birds?|hens?|hatch\w*|laid|lay\w*|food|insects?|fish|clutch|spawn\w*)\b/i,
  fire: /\b(?:forest|burn\w*|smoke|wild\w*|hearth|flames?)\b/i,
  formula: /\b(?:equations?|comput\w+|calculat\w+|mathemat\w+|deriv\w+|sizes?)\b/i,
  job: /\b(?:work\w*|employ\w+|labou?r|occupation\w*|unemploy\w+|career\w*)\b/i,
  wine: /\b(?:tast\w+|grapes?|consum\w+|bottles?|drink\w*|red|white)\b/i,
  user: /\b(?:app|apps|online|social|mobile|interfaces?|website|platforms?)\b/i,
  price: /\b(?:products?|consumers?|shop\w*|retail\w*|customers?|buy\w*|purchas\w+)\b/i,
  home: /\b(?:house\w*|famil\w+|stay\w*|dwell\w*|live\w*|living|neighbou?r\w*)\b/i,
  consumer: /\b(?:products?|brands?|shop\w*|purchas\w+|buy\w*|retail\w*|prices?|goods|market\w*|food)\b/i,
  computer: /\b(?:laptops?|desktop|screens?|keyboards?|software|computers)\b/i,
  fossil: /\b(?:bones?|skeletons?|species|hominins?|extinct|remains)\b/i,
  salmon: /\b(?:fish\w*|rivers?|aquacultur\w+|sea)\b/i,
  electron: /\b(?:atom\w*|orbital\w*|proton\w*|hydrogen|shells?)\b/i,
  ice: /\b(?:glacier\w*|snow|arctic|antarctic\w*|sea|sheets?|climate)\b/i,
  disability: /\b(?:wheelchairs?|physical|mobility|motor|access\w*|persons?|people)\b/i,
  text: /\b(?:words?|written|read\w*|documents?|sentences?|language|summar\w+|corpus|corpora|annotat\w+|classif\w+)\b/i,
  law: /\b(?:legal\w*|legislat\w+|states?|courts?|cannabis|opioid|enact\w*|regulat\w+)\b/i,
  ligand: /\b(?:metal\w*|complex\w*|bind\w*|coordinat\w+|atoms?|molecul\w+)\b/i,
  migration: /\b(?:people|human|migrants?|refugees?|populations?|birds?|countr\w+)\b/i,
  trajectory: /\b(?:mobil\w+|travel\w*|phones?|human|gps|routes?|vehicles?|movement\w*)\b/i,
  universe: /\b(?:galax\w+|cosm\w+|dark|expan\w+|early)\b/i,
  art: /\b(?:artists?|museum|paint\w*|cave|rock)\b/i,
  labor: /\b(?:work\w*|employ\w*|emotional|wage\w*|job\w*)\b/i,
  labour: /\b(?:work\w*|employ\w*|emotional|wage\w*|job\w*)\b/i,
  heat: /\b(?:temperature\w*|warm\w*|climate|thermal|hot|stress)\b/i,
  palm: /\b(?:species|trees?|oil|forests?|fruit|plants?)\b/i,
  bee: /\b(?:hive\w*|honey\w*|workers?|pollinat\w+|brain\w*|insects?|colon\w+)\b/i,
  drug: /\b(?:patients?|doses?|treat\w+|therap\w+|prescri\w+|medic\w+|opioid\w*|overdos\w+)\b/i,
};

/** Names of two words in which the second, or the first, is no such thing. */
export const otherThings: ReadonlySet<string> = new Set(
  'common_law power_law scaling_law state_of_the_art body_language formal_language language_barrier clinical_language mother_language second_law conservation_law delay_discount decision_tree regression_tree search_tree syntax_tree parse_tree spanning_tree game_tree random_forest isolation_forest random_seed point_cloud word_cloud tag_cloud pill_mill leaf_node knowledge_graph particle_swarm bee_colony ant_colony black_box mother_tongue computer_vision computer_science computer_graphics computer_agent computer_scientist fuel_cell fossil_fuel user_defined heart_failure blood_pressure blood_vessel home_page house_keeping health_insurance sea_level sun_protection image_schema star_graph star_rating wine_quality food_web fire_arm drug_discovery drug_design fish_oil cat_state molecular_fingerprint star_formation'.split(
    ' ',
  ),
);

/** Plurals that are those of another noun. */
export const otherPlurals: ReadonlySet<string> = new Set(['axes', 'smiles', 'cares', 'glasses', 'arts']);
