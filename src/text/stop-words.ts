const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** The commonest short words of languages in Latin script: enough to tell their texts apart. */
export const stopWords: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words(
    'the of and to in is that for with as are on by this we an from be which or was were has have it at can our these not their been between but its using also than more',
  ),
  fr: words(
    'le la les de des du et en un une est que qui dans pour par sur au aux avec ce cette ces sont nous plus ne pas ou été leur leurs dont se il elle comme entre deux à d l',
  ),
  de: words(
    'der die das und in den von zu mit ist für im des dem ein eine auf werden wird als auch sich an nicht einer wurde durch bei sind oder über nach zur zum wir aus diese dieser eines wie',
  ),
  es: words(
    'el la los las de del y en que un una es por con para se su al lo como más este esta estos entre sobre fue ha son no sus o han desde también cuando muy nos',
  ),
  pt: words(
    'o a os as de do da dos das e em que um uma é por com para se no na nos nas ao à mais como este esta foi são não entre sobre sua seu ou pelo pela também foram',
  ),
  it: words(
    'il lo la i gli le di del della dei delle e in che un una è per con da al alla nel nella sono si non come più questo questa tra anche su dal dalla ha stato',
  ),
  nl: words(
    'de het een van en in is dat op te voor met zijn die aan door als bij ook naar niet uit werd wordt deze dit om tot over we er meer maar heeft hebben',
  ),
  ca: words(
    'el la els les de del dels i en que un una és per amb al als es no com més aquest aquesta entre sobre són ha han seva seu també ser',
  ),
  sv: words(
    'och i att det som en på är av för med den till ett inte har om de var från vi kan eller samt mellan detta denna även',
  ),
  da: words(
    'og i at det som en på er af for med den til et ikke har om de var fra vi kan eller samt mellem dette denne også blev',
  ),
  no: words(
    'og i at det som en på er av for med den til et ikke har om de var fra vi kan eller samt mellom dette denne også ble',
  ),
  fi: words(
    'ja on ei että se oli joka tai ovat kun myös mutta sekä kuin voi tämä niiden hän ole joita jotka mukaan tässä',
  ),
  pl: words(
    'i w na z do się jest nie że o przez dla od po za są oraz to jak który która które w tym tej tego może ich',
  ),
  tr: words(
    've bir bu ile için da de olarak en daha çok olan gibi ya her ne kadar sonra ise üzerinde arasında',
  ),
  id: words(
    'yang dan di dari untuk dengan pada ini adalah dalam tidak ke oleh itu sebagai dapat akan atau juga telah',
  ),
  ro: words('și în de la a cu pe din pentru este care un o că nu sunt mai prin sau fost această acest între'),
  cs: words(
    'a v na se je z do že pro s o jako jsou ve byla byl by nebo které který která k při od také mezi',
  ),
  hu: words('a az és hogy egy nem is ez volt mint vagy meg csak már de szerint által között'),
  vi: words('và của các trong là có được cho với một những không này từ đã để trên đến như'),
};
