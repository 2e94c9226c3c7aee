// Written by scripts/languages.mjs.
// biome-ignore-all assist/source/organizeImports: the order of the folder
import { language as ar } from './ar.ts';
import { language as ca } from './ca.ts';
import { language as cs } from './cs.ts';
import { language as da } from './da.ts';
import { language as de } from './de.ts';
import { language as en } from './en.ts';
import { language as es } from './es.ts';
import { language as fi } from './fi.ts';
import { language as fr } from './fr.ts';
import { language as hu } from './hu.ts';
import { language as id } from './id.ts';
import { language as it } from './it.ts';
import { language as ja } from './ja.ts';
import { language as ko } from './ko.ts';
import { language as nl } from './nl.ts';
import { language as no } from './no.ts';
import { language as pl } from './pl.ts';
import { language as pt } from './pt.ts';
import { language as ro } from './ro.ts';
import { language as ru } from './ru.ts';
import { language as sv } from './sv.ts';
import { language as tr } from './tr.ts';
import { language as vi } from './vi.ts';
import { language as zh } from './zh.ts';
import { language as zhHant } from './zh-Hant.ts';
import type { Language } from './language.ts';

export const shippedLanguages: readonly Language[] = [
  ar,
  ca,
  cs,
  da,
  de,
  en,
  es,
  fi,
  fr,
  hu,
  id,
  it,
  ja,
  ko,
  nl,
  no,
  pl,
  pt,
  ro,
  ru,
  sv,
  tr,
  vi,
  zh,
  zhHant,
];
