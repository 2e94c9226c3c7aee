/** Talk lengths; each shorter talk's slides are a subset of the longer one's. */
export const talks = ['lightning', 'short', 'conference', 'seminar'] as const;
export type Talk = (typeof talks)[number];
