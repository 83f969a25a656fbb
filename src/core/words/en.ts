import type {Words} from './words.js';

export const en: Words = {
  spaces: {
    none: 'neither is alive yet',
    one: 'only one is alive',
    asleep: 'both are asleep',
    first: 'the first takes more room',
    second: 'the second takes more room',
    full: 'fully alive, both of them',
    alive: 'both are alive',
  },
};
