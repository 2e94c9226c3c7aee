export const subordinators =
  /^(?:that|which|who|whom|whose|whether|if|because|when|where|why|how|while|although|though|since|than|what|unless|until|whereas|whenever|once|so|whereby|as)$/u;
export const beForms = /^(?:is|are|was|were|be|been|being|am|'s)$/u;
export const modals = /^(?:can|could|may|might|will|would|shall|should|must|cannot|ca)$/u;
export const copulas =
  /^(?:is|are|was|were|be|been|being|remain(?:s|ed)?|become[s]?|became|seem(?:s|ed)?|appear(?:s|ed)?)$/u;
/** Verbs that lend their sense to the next one: 'aims to improve', 'was found to be'. */
export const lending =
  /^(?:aim|aims|aimed|seek|seeks|sought|tend|tends|tended|fail|fails|failed|need|needs|needed|continue[sd]?|appear|appears|appeared|seem|seems|seemed|shown|found|known|thought|expected|reported|believed|predicted|observed|likely|able|unable|attempt|attempts|attempted|try|tries|tried|want|wants|help|helps|helped|begin|begins|began|strive|strives|intend|intends|intended|set out|hope|hopes|used|allowed|required|designed|intended|assumed|considered|estimated|hypothesi[sz]ed)$/u;
export const compounds =
  /^(?:such as|because of|due to|owing to|thanks to|according to|compared (?:to|with)|relative to|as well as|rather than|instead of|based on|in terms of|prior to|regardless of|in addition to|with respect to|in contrast to|by means of|on top of|along with|together with|up to|out of)\b/u;

/** Behind these 'to' is a preposition. */
export const takesTo =
  /^(?:coupled|linked|related|compared|due|similar|relative|close|adjacent|prior|subject|attached|connected|added|exposed|tied|bound|mapped|assigned|attributed|according|response|relation|contrast|respect)$/u;

export const reporting =
  /^(?:show|shows|suggest|suggests|indicate|indicates|reveal|reveals|demonstrate|demonstrates|find|report|imply)$/u;
