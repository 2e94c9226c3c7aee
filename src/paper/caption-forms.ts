/** What papers call a figure and a table, in the languages of the field. */
const figureWords =
  'figures?|figs?|figura|figuras|figur|figuur|abbildung(?:en)?|abb|bild|afbeelding|afb|kuva|rysunek|rys|obrázek|obr|şekil|рисунок|рис|малюнок|мал|hình|gambar|rajah|σχήμα|εικόνα|slika|joonis|илл|scheme|schéma|schema|chart|plate|exhibit|図|图|圖|그림|شكل|الشكل|איור|चित्र|รูปที่|ภาพที่';
const tableWords =
  'tables?|tab|tabla|tabela|tableau|tabelle|tabel|tabell|taulukko|tabulka|táblázat|tablo|таблица|табл|bảng|πίνακας|tabulator|listing|algorithm|algorithmus|algoritmo|表|표|جدول|ตารางที่';
const number = String.raw`(?:[A-Z]{1,2}[.\-–]?)?\d{1,3}(?:[.\-–]\d{1,3})*|[IVXL]{1,5}(?![\p{L}])`;
const before = String.raw`^[▴▲△■□●○◆◇►▶▸▪♦•|*\s]*(?:(?:extended data|supplementary|supplemental|supporting|appendix|online|additional|web)\s+)?`;
const after = String.raw`(?<panel>\s?\([a-z]\)|[a-z]\)?(?![\p{L}]))?(?<sep>\s?[.:：．。|│]|\s+[—–-](?=\s))?\s*(?<rest>.*)$`;
const worded = (words: string) =>
  new RegExp(
    String.raw`${before}(?<word>${words})(?<dot>\.?)\s?(?<number>${number})(?:\s?(?:and|&|und|et|y|e|,|–|-)\s?(?<second>${number}))?${after}`,
    'iu',
  );
const figureForm = worded(figureWords);
const tableForm = worded(tableWords);
/** '3. ábra', '3. irudia', '3 pav.' */
const numberFirst =
  /^(?<number>\d{1,3})\.?\s?(?<word>ábra|irudia|attēls|pav|zīm|attels)\b(?<sep>[.:]?)\s*(?<rest>.*)$/iu;

/** How captions begin. */
export const captionForms = [
  ['figure', figureForm],
  ['figure', numberFirst],
  ['table', tableForm],
] as const;

export const isCaptionStart = (text: string): boolean => captionForms.some(([, form]) => form.test(text));
