import type {CoopErrorCode} from '../../../core/error.js';

/** English, of every element: a file that the page asks for is gone, though there is network. */
export const outdated = 'A file of this page is missing: reload the page.';

/** English, of every element that shows a questionnaire: it did arrive, and does not hold together. */
export const unusable = 'This questionnaire cannot be used as it is.';

/** What is said of something that did not arrive: this, unless a reload brings it. */
export const unlessOutdated = (failed: string) => (code: CoopErrorCode) => (code === 'outdated' ? outdated : failed);
