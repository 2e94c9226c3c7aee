import type { Budget } from '../browser/budget.ts';
import type { Tab } from '../browser/tab.ts';
import type { FitReport } from '../page/fit/model.ts';
import { fitScript } from '../theme/fit.ts';

/** Makes each slide of an open print page fit, by the same script as the live page, and says what does not. */
export const fitPage = async (tab: Tab, budget: Budget): Promise<FitReport> =>
  await tab.evaluate<FitReport>(
    `${fitScript()};pubdeckFit.fonts(document).then(() => pubdeckFit.fit(document, { adjust: true }))`,
    budget,
  );
