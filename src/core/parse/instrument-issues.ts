import type {CoopIssue} from '../error.js';
import {issueAt} from '../issues.js';
import type {Branch, ChoiceItem, Instrument, Item, Level, Texts} from '../schema.js';
import {isBranch, walk} from '../tree.js';

/** What no schema of one shape alone can say of an instrument: what its parts must be to each other. */
export function instrumentIssues(instrument: Instrument): CoopIssue[] {
  const {scales, tree, levels} = instrument;
  return [...treeIssues(tree, scales), ...scaleIssues(scales), ...levelIssues(levels), ...localeIssues(instrument)];
}

function treeIssues(tree: Instrument['tree'], scales: Instrument['scales']): CoopIssue[] {
  const issues: CoopIssue[] = [];
  const seen = new Set<string>();
  const visit = (children: readonly (Branch | Item)[], keys: PropertyKey[]): void =>
    children.forEach((child, i) => {
      const at = [...keys, i];
      if (seen.has(child.id)) issues.push(duplicate([...at, 'id'], child.id, 'over the tree'));
      seen.add(child.id);
      if (isBranch(child)) visit(child.children, [...at, 'children']);
      else if ('options' in child) {
        issues.push(...repeated(child.options, 'value', [...at, 'options'], 'within a question'));
      } else if (child.type === 'rating' && !Object.hasOwn(scales, child.scale)) {
        const known = Object.keys(scales).map((id) => `"${id}"`);
        const mend = known.length > 0 ? `use ${known.join(' or ')}` : 'describe it under "scales"';
        issues.push(issueAt([...at, 'scale'], 'unknown-scale', `There is no scale "${child.scale}"; ${mend}.`));
      }
    });
  visit(tree, ['tree']);
  return issues;
}

function repeated<K extends string>(
  list: readonly Record<K, string>[],
  key: K,
  keys: PropertyKey[],
  where: string,
): CoopIssue[] {
  const names = list.map((entry) => entry[key]);
  return names.flatMap((name, i) => (names.indexOf(name) < i ? [duplicate([...keys, i, key], name, where)] : []));
}

function duplicate(keys: PropertyKey[], id: string, where: string): CoopIssue {
  return issueAt(keys, 'duplicate-id', `"${id}" is used twice; rename one: ids are unique ${where}.`);
}

function scaleIssues(scales: Instrument['scales']): CoopIssue[] {
  return Object.entries(scales).flatMap(([id, {options}]) => {
    const values = options.map(({value}) => value);
    const outOfRange = (at: number, mend: string) => {
      const message = `Found ${values[at]} after ${values[at - 1]}; ${mend}.`;
      return [issueAt(['scales', id, 'options', at, 'value'], 'out-of-range', message)];
    };
    const back = values.findIndex((value, i) => i > 0 && value <= values[i - 1]!);
    if (back > 0) return outOfRange(back, 'order options from the least value to the greatest');
    // Scores are shares of this distance.
    const far = values.findIndex((value) => !Number.isFinite(value - values[0]!));
    return far > 0 ? outOfRange(far, 'give values that lie less far apart') : [];
  });
}

function levelIssues(levels: readonly Level[]): CoopIssue[] {
  const bounds = [0, ...levels.map(({to}) => to)];
  const at = levels.findIndex(({from, to}, i) => from !== bounds[i] || to <= from);
  if (at >= 0) {
    const message = `Levels go from 0 to 100 without gaps; make this one start at ${bounds[at]} and end above.`;
    return [issueAt(['levels', at], 'levels', message)];
  }
  if (levels.length > 0 && bounds.at(-1) !== 100)
    return [
      issueAt(['levels', levels.length - 1, 'to'], 'levels', 'Levels go up to 100; make this last one end there.'),
    ];
  return repeated(levels, 'id', ['levels'], 'among levels');
}

/** Every text of the instrument must be there in every one of its locales. */
function localeIssues(instrument: Instrument): CoopIssue[] {
  return Object.entries(instrument.locales ?? {}).flatMap(([locale, texts]) =>
    missingTexts(instrument, texts).map((keys) => {
      const message = `This text is missing in "${locale}"; translate it, or leave the locale out.`;
      return issueAt(['locales', locale, ...keys], 'incomplete-locale', message);
    }),
  );
}

function missingTexts({tree, scales, levels}: Instrument, texts: Texts): PropertyKey[][] {
  const inTree = [...walk(tree)].flatMap((child) =>
    missingKeys(child, texts.tree[child.id], ['tree', child.id], TRANSLATABLE),
  );
  const inScales = Object.entries(scales).flatMap(([id, {options}]) =>
    options.flatMap((option, i) => missingKeys(option, texts.scales[id]?.[i], ['scales', id, i], ['label', 'help'])),
  );
  const inLevels = levels.flatMap((level) =>
    missingKeys(level, texts.levels[level.id], ['levels', level.id], ['title', 'text']),
  );
  return [...inTree, ...inScales, ...inLevels];
}

const TRANSLATABLE = ['title', 'text', 'help', 'a', 'b', 'signals', 'question', 'options'];

/** The texts that `original` has and `translated` lacks. The options of a choice must keep their values, in order. */
function missingKeys(original: object, translated: object = {}, at: PropertyKey[], keys: string[]): PropertyKey[][] {
  return keys
    .filter((key) => key in original)
    .filter((key) =>
      key === 'options'
        ? valuesOf(original as ChoiceItem) !== valuesOf(translated as Partial<ChoiceItem>)
        : !(key in translated),
    )
    .map((key) => [...at, key]);
}

function valuesOf({options}: Partial<ChoiceItem>): string | undefined {
  return options?.map(({value}) => value).join(' ');
}
