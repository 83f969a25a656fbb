/**
 * A classic script, for hosts that cannot write `type="module"`, or that move, delay or merge scripts. It brings the file of
 * each element of this library that it meets in the page, now and later; shadow roots apart.
 *
 * Files come from its own folder. Merged into a file of another name it cannot know where that is: `data-coop-from` says
 * it, on the tag or on anything around. Where a file does not come, the tag shows its own content, and the file is asked
 * for again once there is network.
 */
export {};

/** What a file's name is made of: nothing in it leads out of the folder. */
const TAG = /^coop-[a-z]+$/;

/** The tags whose file was asked for, by whichever copy of this script: a page may hold several. */
const asked = ((globalThis as Record<symbol, unknown>)[Symbol.for('coop-loader')] ??= new Set()) as Set<string>;

/** This script's address, which is known while it first runs. */
const own = (document.currentScript as HTMLScriptElement | null)?.src ?? '';
const hasOwnName = /^[^?#]+\/coop-loader\.js/.test(own);

let isTold = false;

/** Whether an element's file can be asked for; if so, by which address. A query, such as `?ver=2`, is that of this script. */
function addressOf(element: Element): URL | undefined {
  const file = `${element.localName}.js`;
  const from = element.closest<HTMLElement>('[data-coop-from]')?.dataset['coopFrom'];
  if (from === undefined) return hasOwnName ? new URL(own.replace('coop-loader.js', file)) : undefined;
  const address = new URL(from.replace(/\/?$/, `/${file}`), document.baseURI);
  // Sites let more people write an attribute than a script: it brings nothing from elsewhere.
  return address.origin === location.origin ? address : undefined;
}

function bringAll(root: ParentNode): void {
  for (const element of root.querySelectorAll(':not(:defined)')) {
    const tag = element.localName;
    if (!TAG.test(tag) || asked.has(tag)) continue;
    const address = addressOf(element);
    if (address) {
      asked.add(tag);
      void bring(address);
    } else if (!isTold) {
      isTold = true;
      console.warn(`<${tag} data-coop-from="/cdn/"> has to say where its file is, on this site.`);
    }
  }
}

/** A browser that was told no under one address says no for as long as the page is open: the next try has another. */
async function bring(address: URL, tries = 0): Promise<void> {
  if (tries > 0) address.searchParams.set('again', String(tries));
  try {
    await import(address.href);
  } catch (error) {
    console.warn(error);
    addEventListener('online', () => void bring(address, tries + 1), {once: true});
  }
}

bringAll(document);
new MutationObserver((changes) =>
  new Set(changes.map(({target}) => target as Element)).forEach((target) => bringAll(target)),
).observe(document, {childList: true, subtree: true});
