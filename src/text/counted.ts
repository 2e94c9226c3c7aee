/** A count with its noun: '1 slide', '2 slides'. */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
