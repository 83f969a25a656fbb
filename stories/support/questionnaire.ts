import {nothing, type LitElement} from 'lit';
import {html as staticHtml, literal, type StaticValue} from 'lit/static-html.js';
import {fn} from 'storybook/test';
import type {Answers, Mode, Response} from '../../src/core/schema.js';
import type {Delivery} from '../../src/elements/messages/messages.js';
import type {CoopSubmitEvent} from '../../src/elements/shared/events.js';
import {inside} from './inside.js';

/** What the stories of every element that asks can set, and what they listen to. */
export interface QuestionnaireArgs {
  /** Of `<coop-project>` alone. */
  for?: string;
  instrument?: string;
  src?: string;
  name?: string;
  required?: boolean;
  disabled?: boolean;
  readonly?: boolean;
  mode?: Mode;
  layout?: 'page' | 'steps';
  autosave?: string;
  endpoint?: string;
  'group-code'?: string;
  'group-page'?: string;
  lang?: string;
  dir?: 'ltr' | 'rtl';
  value: Answers;
  onInput: (event: Event) => void;
  onChange: (event: Event) => void;
  onCoopChange: (event: Event) => void;
  onCoopComplete: (event: Event) => void;
  onCoopSubmit: (event: CoopSubmitEvent) => void;
  onCoopError: (event: Event) => void;
}

const TAGS = {
  'coop-grid': literal`coop-grid`,
  'coop-principles': literal`coop-principles`,
  'coop-project': literal`coop-project`,
};

const attribute = {table: {category: 'attributes'}};

/**
 * What all stories of such an element start from.
 *
 * @returns Their `meta`, but for the title, and a `render` that also takes content, and up to two
 *   directives: `having`, for what has no attribute, and `asIfMedia`.
 */
export function questionnaireStories(tag: keyof typeof TAGS) {
  const render = (args: QuestionnaireArgs, content: unknown = nothing, ...more: unknown[]) =>
    template(TAGS[tag], args, content, more);
  const meta = {
    component: tag,
    args: {
      value: {},
      onInput: fn(),
      onChange: fn(),
      onCoopChange: fn(),
      onCoopComplete: fn(),
      onCoopSubmit: fn(),
      onCoopError: fn(),
    },
    argTypes: {
      instrument: {control: 'text' as const},
      mode: {control: 'inline-radio' as const, options: ['self', 'external', 'mutual']},
      layout: {control: 'inline-radio' as const, options: ['page', 'steps']},
      lang: {
        ...attribute,
        control: 'text' as const,
        description: 'The language of its words; else that of the page around.',
      },
      dir: {
        ...attribute,
        control: 'inline-radio' as const,
        options: ['ltr', 'rtl'],
        description: 'The direction of its words.',
      },
    },
    render: (args: QuestionnaireArgs) => render(args),
  };
  return {meta, render};
}

function template(tag: StaticValue, args: QuestionnaireArgs, content: unknown, more: unknown[]) {
  return staticHtml`<${tag}
    for=${args.for ?? nothing}
    instrument=${args.instrument ?? nothing}
    src=${args.src ?? nothing}
    name=${args.name ?? nothing}
    ?required=${args.required}
    ?disabled=${args.disabled}
    ?readonly=${args.readonly}
    mode=${args.mode ?? nothing}
    layout=${args.layout ?? nothing}
    autosave=${args.autosave ?? nothing}
    endpoint=${args.endpoint ?? nothing}
    group-code=${args['group-code'] ?? nothing}
    group-page=${args['group-page'] ?? nothing}
    lang=${args.lang ?? nothing}
    dir=${args.dir ?? nothing}
    .value=${args.value}
    @input=${args.onInput}
    @change=${args.onChange}
    @coop-change=${args.onCoopChange}
    @coop-complete=${args.onCoopComplete}
    @coop-submit=${args.onCoopSubmit}
    @coop-error=${args.onCoopError}
    ${more[0] ?? nothing}
    ${more[1] ?? nothing}
    >${content}</${tag}
  >`;
}

type Questionnaire = LitElement & {
  value: Answers;
  response: Response | null;
  readonly delivery: Delivery;
  readonly form: HTMLFormElement | null;
  readonly validationMessage: string;
};

/** The element of a story, whichever it is. */
export const questionnaireIn = (canvas: HTMLElement) => canvas.querySelector<Questionnaire>(Object.keys(TAGS).join())!;

/** What a respondent meets in it. */
export const questionnaireIsIn = async (canvas: HTMLElement) => inside(questionnaireIn(canvas));
