/** What drafting did to a deck file. */
export type DraftStatus =
  | 'created'
  | 'unchanged'
  | 'updated'
  /** Updated, and some lines of author and draft disagree: the draft's wait in comments. */
  | 'conflicts'
  /** The deck was not drafted here: left alone, the draft lies beside it. */
  | 'offered'
  /** Left as it is, and merged from here on. */
  | 'accepted'
  /** A deck of another name was drafted from this page: nothing was written. */
  | 'elsewhere';
