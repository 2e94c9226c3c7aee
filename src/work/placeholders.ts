/** What a machine says instead of a summary. */
const refusal =
  /^(?:i(?:['’]m| am) (?:sorry|unable)|i (?:cannot|can['’]t|could not|was unable to) (?:provide|generate|create|write|produce|summari[sz]e|access)|sorry, (?:but )?i|as an ai\b|unfortunately, i (?:cannot|can['’]t)|the (?:provided|given) (?:text|abstract|article) (?:does not|doesn['’]t))/i;

/** Text that a theme's template, or an importer, left where the author wrote nothing. */
const forms: readonly RegExp[] = [
  refusal,
  /\blorem ipsum\b/i,
  /^(?:no|not?) (?:abstract|summary|description)(?: (?:is )?(?:available|provided|found|yet))?[.!]?$/i,
  /^(?:abstract|summary) (?:is )?(?:not available|unavailable|coming soon|to be added|forthcoming|missing|tba|tbd)[.!]?$/i,
  /^(?:coming soon|to be added|to appear|tba|tbd|todo|n\/?a|none|null|nil|xxx+|test|placeholder|forthcoming)[.!…]*$/i,
  /^(?:无|暂无|暂无摘要|なし|sin resumen|kein abstract|pas de résumé)[。.]?$/i,
  /^(?:add|write|insert) (?:your |an? |the )?(?:abstract|summary)(?: here)?[.!]?$/i,
  /^an? (?:optional )?short(?:ened)? (?:abstract|summary)[.!]?$/i,
  /^[\p{P}\p{S}\s]*$/u,
];

export const isPlaceholder = (text: string): boolean => {
  const line = text.replace(/\s+/g, ' ').trim();
  return forms.some((form) => form.test(line));
};

/** 'Unknown venue': what an importer writes where a record names none. */
export const isPlaceholderVenue = (name: string): boolean =>
  isPlaceholder(name) ||
  /^(?:unknown|unspecified|missing|no)(?: (?:venue|journal|source|publication|conference))?\.?$/iu.test(
    name.trim(),
  );

/** Names that themes and tutorials put where an author belongs. `admin` and `me` are keys of a profile. */
const placeholderName =
  /\(example\)$|^(?:_?(?:admin|me)|(?:the )?authors?(?: ?(?:name|\d+))?|(?:your|full|first|last)(?: full| last)?[- ]?name(?: here)?|first ?name last ?name|first last|name(?: surname| here)?|surname|x{2,}|n\/?a|tb[ad]|todo|unknown|(?:john|jane|max|erika) (?:doe|mustermann|q\.? public)|foo(?: bar)?|firstname|lastname|nelson bighead|test(?: ?user| author)?|someone|example(?: author)?)\.?$/iu;

export const isPlaceholderName = (name: string): boolean => placeholderName.test(name.trim());

/** Sentences that the themes' own example pages hold in the body. */
const templateBody: readonly RegExp[] = [
  /Click the [*_\s]*(?:Cite|Slides)[*_\s]* button above to (?:demo|enable|import)/i,
  /Create your slides in Markdown\s*-\s*click the/i,
  /Add the (?:publication's )?[*_]*full text[*_]* or [*_]*supplementary notes[*_]* (?:for the publication )?here/i,
  /Supplementary notes can be added here, including/i,
  /You can use rich formatting such as including \[?code, math, and images/i,
  /Quickly discover relevant content by \[?filtering publications/i,
  /This work is driven by the results in my \[previous paper\]\(\/publication\/conference-paper/i,
  /^> ?\[!NOTE\][\s>]*(?:Click the|Create your slides)/im,
];

export const isTemplateText = (text: string): boolean =>
  templateBody.some((form) => form.test(text)) || /\blorem ipsum\b/i.test(text) || refusal.test(text.trim());
