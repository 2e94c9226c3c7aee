export { fit, fonts } from '../fit/fit.ts';
export { setRules } from '../fit/rules.ts';
