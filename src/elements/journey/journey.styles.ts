import {css} from 'lit';

export default css`
  :host {
    --_width: 64em;
    --_projected: max(1em, 2.5vmin);
  }
  h2 {
    font-size: 1.125em;
  }
  h3 {
    font-size: 2em;
    inline-size: fit-content;
    letter-spacing: -0.01em;
    line-height: 1.2;
  }
  .where,
  .none,
  .foot {
    color: var(--_quiet);
    font-size: 0.875em;
  }
  h3,
  button,
  input,
  textarea {
    scroll-margin-block: 4em 2em;
  }
  textarea {
    min-block-size: 7em;
    padding: 0.75em 1em;
  }

  .root,
  .times,
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .layout {
    display: grid;
    gap: 1.5em 3em;
    grid-template-columns: minmax(0, 1fr);
    margin-block: 1.5em;
  }
  section {
    gap: 1.25em;
  }
  .header,
  .fields,
  .buttons {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
  }
  .header {
    border-block-end: 1px solid var(--_line);
    justify-content: space-between;
    padding-block-end: 0.25em;
  }
  .header h2 {
    padding-block: 0.5em;
  }
  .notice {
    border-inline-start: 3px solid var(--_accent);
    margin-block-start: 1em;
  }
  .notice p {
    flex: 1 1 20em;
  }

  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
  }
  .ways label {
    align-items: center;
    display: flex;
    gap: 0.5em;
    min-block-size: 44px;
  }
  .ways legend {
    font-size: 0.875em;
    font-weight: 600;
  }
  .said {
    border-inline-start: 3px solid var(--_line);
    display: grid;
    gap: 0.75em;
    padding-inline-start: 1em;
  }
  .said .text {
    white-space: pre-line;
  }
  .where {
    color: var(--_accent);
    font-weight: 600;
    margin-block-end: -0.75em;
  }
  .lead {
    font-size: 1.25em;
    max-inline-size: 34em;
    text-wrap: pretty;
  }
  section ul {
    display: grid;
    gap: 1em;
    grid-template-columns: repeat(auto-fit, minmax(min(16em, 100%), 1fr));
  }
  section li {
    text-wrap: pretty;
  }
  ul li {
    background: color-mix(in srgb, var(--_accent) 8%, transparent);
    border-radius: var(--_radius);
    font-size: 1.125em;
    padding: 0.9em 1.1em;
  }
  .timer {
    align-items: center;
    border-block: 1px solid var(--_line);
    display: grid;
    gap: 0.25em 1.5em;
    grid-template-columns: auto minmax(0, 1fr);
    padding-block: 0.75em;
  }
  .clock {
    font-size: 2em;
    line-height: 1.2;
    min-inline-size: 2.75em;
    opacity: 0.82;
  }
  .is-started .clock {
    opacity: 1;
  }
  .timer .buttons {
    grid-column: 1 / -1;
  }
  .timer .bar {
    margin-block: 0.25em;
  }
  .timer rect {
    fill: var(--_line);
  }
  .timer.is-started rect {
    fill: var(--_accent);
  }
  .note {
    display: grid;
    gap: 0.375em;
  }
  label {
    font-weight: 600;
  }
  .next {
    display: grid;
    gap: 0.75em;
  }
  .next small {
    display: block;
  }
  .moves {
    margin-block-start: 0.75em;
  }

  .notes ol {
    display: grid;
  }
  .notes li {
    border-block-start: 1px solid var(--_line);
    display: grid;
    gap: 0.25em 1em;
    grid-template-columns: minmax(0, 1fr) auto;
    padding-block: 0.75em;
  }
  .notes .quiet {
    align-self: start;
    grid-area: 1 / 2;
    margin-block-start: -0.625em;
  }
  .text {
    white-space: pre-wrap;
  }
  .notes .text,
  .notes .none {
    grid-column: 1 / -1;
  }
  .foot {
    border-block-start: 1px solid var(--_line);
    padding-block-start: 0.75em;
  }
  .kept {
    min-block-size: 1.5em;
  }
  .tools {
    gap: 0 1.5em;
  }

  @container (min-width: 48em) {
    .timer {
      grid-template-columns: auto minmax(0, 1fr) auto;
    }
    .timer .buttons {
      grid-column: auto;
    }
    .layout {
      grid-template-columns: 15em minmax(0, 1fr);
    }
    section {
      gap: 1.5em;
    }
    h3 {
      font-size: 2.5em;
    }
    .lead {
      font-size: 1.375em;
    }
    ul li {
      font-size: 1.25em;
    }
  }

  .seventh > summary {
    display: none;
  }

  /* Projected, each time is one screen: what does not fit, as with large text, scrolls by itself. */
  @media screen {
    :host(:fullscreen) {
      overflow: hidden;
    }
    :host(:fullscreen) .root {
      block-size: 100%;
      grid-template-rows: auto auto minmax(0, 1fr) auto;
      max-inline-size: 72em;
    }
    :host(:fullscreen) .layout {
      margin-block: 1em 0;
      min-block-size: 0;
    }
    :host(:fullscreen) .times {
      align-content: start;
      min-block-size: 0;
      overflow: auto;
      padding: 4px;
    }
    :host(:fullscreen) section {
      gap: 0.625em;
    }
    :host(:fullscreen) h3 {
      font-size: 2.1em;
    }
    :host(:fullscreen) .lead {
      font-size: 1.2em;
      max-inline-size: none;
    }
    :host(:fullscreen) ul li {
      font-size: 1.1em;
      padding: 0.6em 0.9em;
    }
    :host(:fullscreen) .next {
      align-items: center;
      grid-template-columns: minmax(0, 1fr) auto;
    }
    :host(:fullscreen) textarea {
      block-size: 3.2em;
      min-block-size: 0;
      padding-block: 0.25em;
    }
    :host(:fullscreen) .timer {
      padding-block: 0.25em;
    }
    :host(:fullscreen) :is(.foot, .where, .words) {
      display: none;
    }
    :host(:fullscreen) .moves {
      margin: 0;
    }
    :host(:fullscreen) .seventh > summary {
      display: block;
      inline-size: fit-content;
    }
    /* Answering takes the screen. */
    .is-projected section:has(.seventh[open]) > :is(.lead, ul, .timer, .note) {
      display: none;
    }
  }

  @media (forced-colors: active) {
    ul li {
      border: 1px solid CanvasText;
    }
    .timer.is-started rect {
      fill: Highlight;
    }
  }
`;
