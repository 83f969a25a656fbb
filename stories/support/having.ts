import {ref} from 'lit/directives/ref.js';

/** Sets properties of an element once, where a template can only bind the same ones for every story. */
export const having = <T extends Element>(properties: Partial<T>) =>
  ref((element) => {
    if (element) Object.assign(element, properties);
  });
