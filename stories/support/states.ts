import {html, nothing, type TemplateResult} from 'lit';
import {expect, waitFor, within} from 'storybook/test';
import {elementsIn} from './inside.js';
import {holdPending, loadAgain, PENDING, UNREADABLE} from './loading.js';
import {asIfMedia} from './media.js';
import {dark, expectToFit, halfPage, hostTheme, largeText, narrow, paper, rightToLeft, zoomedIn} from './pages.js';

/** What every element can be given, and is listened to for. */
interface Loads {
  src?: string;
  onCoopError: (event: Event) => void;
}

interface Context {
  canvasElement: HTMLElement;
}

type Page = (content: TemplateResult) => TemplateResult;

/** How the stories of an element draw it: its args, its content, and up to two directives. */
export type Render<Args> = (args: Args, content?: unknown, ...directives: unknown[]) => TemplateResult;

const itself: Page = (content) => content;

/** What is looked at beside the others, and would take too much room among them. */
const APART = ['!autodocs'];

/**
 * The stories of the states that every element can be in.
 *
 * Each takes what the element is given in that state: its args, then, for what has no attribute, `having`.
 */
export function statesOf<Args extends Loads>(render: Render<Args>) {
  type Given = [given?: Partial<Args>, ...directives: unknown[]];

  const on = (page: Page, ...[given = {}, ...directives]: Given) => ({
    args: given,
    render: (args: Args) => page(render(args, nothing, ...directives)),
  });
  const alone = (...given: Given) => on(itself, ...given);
  const under = (media: string, page: Page, ...[given, ...directives]: Given) =>
    on(page, given, ...directives, asIfMedia(media));
  const fitting = (page: Page, ...given: Given) => ({...on(page, ...given), play: expectToFit});
  const enlarged = (page: Page, ...given: Given) => ({...fitting(page, ...given), tags: APART, beforeEach: largeText});
  const onItsWay = (given?: Partial<Args>) => ({args: {...given, src: PENDING}, beforeEach: holdPending});

  return {
    /** In a page of the story's own. */
    on,

    /** By itself. */
    alone,

    /** On a dark page. */
    dark: (...given: Given) => on(dark, ...given),

    /** A host's font, ink and paper, with its own accent and corners. */
    hostTheme: (...given: Given) => on(hostTheme, ...given),

    /** In a page that runs from right to left. */
    rightToLeft: (...given: Given) => on(rightToLeft, ...given),

    /** A column of 320 px. */
    narrow: (...given: Given) => fitting(narrow, ...given),

    /** 1280 px at 400 %, which leaves that same column. */
    zoomedIn: (...given: Given) => ({...fitting(zoomedIn, ...given), tags: APART}),

    /** Text at 200 %, in 640 px. */
    largeText: (...given: Given) => enlarged(halfPage, ...given),

    /** Text at 200 % on a phone. */
    largeTextNarrow: (...given: Given) => enlarged(narrow, ...given),

    /** Its own rules for forced colours, applied on screen. */
    forcedColours: (...given: Given) => under('(forced-colors: active)', itself, ...given),

    /** Its own rules for print, applied on screen, on the width that A4 leaves. */
    printed: (...given: Given) => under('print', paper, ...given),

    /** On its way: what the host put inside is read meanwhile. */
    hostFallback: (words: string, given?: Partial<Args>) => ({
      ...onItsWay(given),
      render: (args: Args) => render(args, html`<p>${words}</p>`),
      play: async ({canvasElement}: Context) => {
        await expect(within(canvasElement).getByText(words)).toBeVisible();
      },
    }),

    /** On its way, where the host put nothing inside. */
    loading: (words: string, given?: Partial<Args>) => ({
      ...onItsWay(given),
      play: async ({canvasElement}: Context) => {
        const {shadowRoot} = elementsIn(canvasElement)[0]!;
        await waitFor(() => expect(shadowRoot).toHaveTextContent(words));
      },
    }),

    /** What it reads cannot be loaded: what is wrong is said, and one can try again. */
    loadingFails: (words: string, given?: Partial<Args>) => ({
      args: {...given, src: UNREADABLE},
      play: loadAgain(words),
    }),
  };
}
