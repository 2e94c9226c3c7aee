// Spanish names have two surnames and no sign where they begin: common names tell.

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Given names common in Spanish, without accents. */
const given = list(
  'aaron abel adolfo adrian adriana agustin agustina aida aitana aitor alba alberto alejandra alejandro alexandra alfonso alfredo alicia almudena alonso alvaro amalia amanda amparo ana andres andrea angel angela angeles angelica antonia antonio araceli ariadna armando arturo asuncion aurora barbara beatriz begona belen benito benjamin bernardo blanca borja bruno camila camilo candela carla carlos carlota carmen carolina catalina cecilia celia cesar clara claudia claudio concepcion consuelo cristian cristina cristobal cruz daniel daniela dario david debora diana diego dolores domingo edgar edith eduardo elena elias elisa eloisa elsa elvira emilia emilio emma enrique erika ernesto esperanza esteban ester esther eugenia eugenio eulalia eva fabian fabio fatima federico felipe felix fernanda fernando fidel fiorella florencia francisca francisco gabriel gabriela gema gerardo german gilberto gisela gloria gonzalo gregorio graciela guadalupe guillermina guillermo gustavo hector helena hernan horacio hugo humberto ignacia ignacio inaki ines inmaculada irene irma isaac isabel isidro ismael israel ivan ivonne jacinto jacobo jaime javier jesus jimena joaquin joel jonathan jorge jose josefa josefina juan juana juanita judith julia julian juliana julieta julio karen karina karla lara laura leandro leonardo leonor leticia lidia lilia lina lola lorena lorenzo lourdes lucas lucia luciana luciano luis luisa luz magdalena manuel manuela marc marcela marcelo marco marcos margarita maria mariana mariano maribel maricarmen marina mario marisol marta martha martin martina mateo matias mauricio maximo mercedes micaela miguel milagros milena miriam moises monica montserrat narciso natalia nelida nelson nerea nestor nicolas nicolasa noelia noemi nora norma nuria octavio olga omar oriol oscar pablo paloma pamela paola patricia patricio paula paulina pedro pilar pablo rafael rafaela ramiro ramon raquel raul rebeca regina ricardo rita roberto rocio rodolfo rodrigo roman rosa rosalia rosario roxana ruben ruth salvador samuel sandra santiago sara saul sebastian sergio silvia simon sofia soledad sonia susana tamara teodoro teresa tomas trinidad valentin valentina valeria vanesa vanessa veronica vicente victor victoria viviana xavier ximena yesenia yolanda zoe ' +
    'alan andrew ann anne anthony charles edward elizabeth george grace jane james jean john joseph kate lee louise lynn marie mark michael paul peter richard robert rose thomas william pedro joao antonia',
);

/** Surnames common in Spanish, without accents. */
const surnames = list(
  'abad acevedo acosta aguado aguilar aguilera aguirre ahumada alarcon alfaro almeida alonso alvarado alvarez amador andrade angulo aparicio aranda arce arias arroyo avila ayala baez ballesteros barrera barrios bautista becerra beltran benavides benitez bermudez bernal blanco blasco bravo caballero cabrera calderon calvo camacho campos cano caballero cardenas cardona carmona carrasco carrera carrillo casas castaneda castellanos castillo castro cervantes chacon chavez cisneros contreras cordero cordoba corral correa cortes cortez crespo cuesta davila delgado diaz diez dominguez duarte duran echeverria escobar escudero espejo espinosa espinoza esteban esteve estrada exposito fajardo fernandez ferrer figueroa flores fonseca franco fuentes galindo gallardo gallego galvez garcia garrido garzon gil gimenez godoy gomez gonzales gonzalez gracia granados guerra guerrero guevara gutierrez guzman henriquez heredia hernandez herrera herrero hidalgo hurtado ibanez ibarra iglesias izquierdo jara jaramillo jimenez juarez lara ledesma leal leon lima llorente lopez lorenzo lozano lucas luna luque macias maldonado marin marquez martinez mateos medina mejia melendez mena mendez mendoza menendez mesa meza millan miranda molina montero montes montoya mora morales moran moreno mosquera moya munoz murillo narvaez navarrete navarro nieto nunez ocampo ochoa ojeda olivares orozco ortega ortiz osorio otero pacheco padilla palacios pardo paredes parra pascual pastor paz pena perez pineda pinto plaza ponce portero portillo prieto puente quintana quintero quiroga quispe ramirez ramos rangel redondo requena reyes rico rincon rios rivas rivera rivero robles roca rocha rodriguez rojas roldan romero rosales rosas rubio rueda ruiz saavedra saez salas salazar salcedo saldana salgado salinas sanchez sandoval santana santos sanz segovia segura serna serrano sierra silva solano soler solis soria sosa soto suarez tapia tellez toledo toro torres trujillo uribe urrutia valdes valdez valencia valenzuela valle valverde vargas vasquez vazquez vega velasco velazquez velez vera vergara vicente vidal vila villa villalba villanueva villar villegas yanez zamora zapata zarate zuniga',
);

const bare = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
/** A common given name, as second names are: 'Juan David Leongómez'. */
export const isGivenName = (word: string): boolean => given.has(bare(word));

const isInitial = (word: string): boolean => /^\p{Lu}\.?$|\./u.test(word);

/**
 * Whether the last two words of a name are both surnames. On a site in Spanish one of them must be a common surname
 * behind a common given name; elsewhere both.
 */
export function isDoubleSurname(words: readonly string[], spanish: boolean): boolean {
  if (words.length < 3) return false;
  const [first, before, last] = [words[0]!, words.at(-2)!, words.at(-1)!].map(bare) as [
    string,
    string,
    string,
  ];
  // 'María José Pérez' has one surname; 'García-Portero' joins two already.
  if (isInitial(words.at(-2)!) || /-/.test(words.at(-1)!) || !/^\p{Lu}/u.test(words.at(-2)!)) return false;
  const isOther = given.has(before) && !(surnames.has(before) && words.length > 3);
  if (isOther) return false;
  const both = surnames.has(before) && surnames.has(last);
  return both || (spanish && given.has(first) && (surnames.has(before) || surnames.has(last)));
}
