/** Ids made from words, as a questionnaire takes them: `^[a-z][a-z0-9_]{0,62}$`, each once. */

const LONGEST = 40;
/** Ids that the library keeps for itself. */
const TAKEN = ['total', 'constructor'];

/**
 * A maker of ids that never gives one twice.
 *
 * They come from words, not from places: a line that is moved in the table keeps its own.
 *
 * @example
 * const name = createNames();
 * name('Décider à plusieurs'); // "decider_a_plusieurs"
 * name('Décider à plusieurs !'); // "decider_a_plusieurs_2"
 */
export function createNames() {
  const taken = new Set(TAKEN);
  return (words) => {
    const stem = stemOf(words);
    let id = stem;
    for (let rank = 2; taken.has(id); rank += 1) id = `${stem}_${rank}`;
    taken.add(id);
    return id;
  };
}

function stemOf(words) {
  const plain = words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '');
  const stem = /^[a-z]/.test(plain) ? plain : `q_${plain}`;
  // At the end of a word, where there is one.
  return stem.length > LONGEST ? stem.slice(0, LONGEST + 1).replace(/_[^_]*$|.$/, '') : stem.replace(/_$/, '');
}
