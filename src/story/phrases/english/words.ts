export const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** After these the clause goes on as before: what follows restricts, denies or compares it. */
export const restricts = words(
  'if unless except only provided without until than rather instead not nor or when whenever whether otherwise',
);

export const prepositions = words(
  'for in on from across through via under between among with within during after before at over against into toward towards throughout around',
);
