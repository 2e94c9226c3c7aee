import type { Drawn, DrawOptions, LayoutBody } from '../body.ts';
import { scene } from '../kit/scene.ts';

/** The things that the sentence names, as pictures beside it. */
export const draw = ({ heading, text = '' }: LayoutBody, options: DrawOptions): Drawn =>
  scene(`${heading?.text ?? ''} ${text}`, options);
