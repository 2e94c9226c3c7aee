export interface ChartOptions {
  /** What the chart shows, for screen readers; the slide's headline. */
  readonly title: string;
  readonly caption?: string;
  /** Unique in the page: the accessible name refers to it. */
  readonly id: string;
  /** Height there is for the drawing, in px of a 1280 × 720 slide. */
  readonly height?: number;
  readonly direction?: 'ltr' | 'rtl';
}
