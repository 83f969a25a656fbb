import {css} from 'lit';

/** What every form element looks like, around its own fields. */
export default css`
  :host {
    --_gap: var(--coop-gap, 1em);
    --_width: 46em;
  }

  h2 {
    font-size: 1.6em;
  }
  h3 {
    font-size: 1.35em;
    inline-size: fit-content;
  }
  h4 {
    margin-block: 1.5em 0.5em;
  }
  h3,
  input,
  button,
  summary,
  textarea {
    scroll-margin-block: calc(var(--_top) + 8em) 2em;
  }
  .quiet,
  summary {
    margin-inline-end: 1em;
  }

  .intro {
    display: grid;
    gap: 0.75em;
    margin-block-end: 0.5em;
  }
  .brief {
    color: var(--_quiet);
    font-size: 0.875em;
    margin: 0;
  }
  .about p,
  p.comment {
    border-inline-start: 3px solid var(--_line);
    padding-inline-start: 1em;
    white-space: pre-line;
  }
  .progress {
    align-items: center;
    background: var(--_surface);
    border-block-end: 1px solid var(--_line);
    color: var(--_on-surface);
    display: grid;
    gap: 0 1em;
    grid-template-columns: 1fr auto;
    inset-block-start: var(--_top);
    margin-block-end: 1em;
    min-block-size: 3.25em;
    position: sticky;
    z-index: 1;
  }
  .progress p {
    color: var(--_quiet);
    font-size: 0.875em;
  }
  .progress .bar {
    grid-column: 1 / -1;
  }
  .progress .quiet {
    margin: 0;
  }
  .section {
    padding-block: 1.5em 2em;
  }
  .section:not(:first-child) {
    border-block-start: 1px solid var(--_line);
  }

  .item {
    /* An answer paints its own item anew, and leaves its neighbours as they were painted. */
    isolation: isolate;
    padding-block: var(--_gap);
  }
  .all:disabled {
    opacity: 0.6;
  }
  .missing {
    color: var(--_accent);
    font-weight: 600;
  }
  .is-missing {
    border-inline-start: 3px solid var(--_accent);
    margin-inline-start: -0.75em;
    padding-inline-start: calc(0.75em - 3px);
  }

  .comment {
    display: grid;
    gap: 0.25em;
    margin-block: 0.5em;
  }
  .comment textarea {
    padding: 0.5em 0.75em;
  }
  .answers > div {
    border-block-end: 1px solid var(--_line);
    padding-block: 0.5em;
  }
  .moves {
    margin-block: 1.25em;
  }
  .outcome {
    font-weight: 600;
  }
  .said {
    border-inline-start: 3px solid var(--_accent);
    margin-block: 0.5em 1.5em;
    padding-inline-start: 1em;
  }
  .said .moves {
    justify-content: start;
    margin-block: 0.5em;
  }
  .keeping {
    color: var(--_quiet);
    font-size: 0.875em;
    margin-block-start: 1em;
  }
  /* The line has its room before it is said: nothing moves while one answers. */
  .keeping .kept {
    min-block-size: 1.5em;
  }
  .ways {
    margin-block: 0.75em 1.5em;
  }
  .ways .moves {
    margin-block: 0.75em 1.25em;
  }
  .ways > .moves .main {
    margin-inline-start: 0;
  }
  .sharing {
    align-items: start;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    display: flex;
    flex-wrap: wrap;
    gap: 1em 2em;
    margin-block: 1.25em;
    padding: 1.25em;
  }
  .sharing div {
    display: grid;
    flex: 1 18em;
    gap: 0.75em;
  }
  .sharing .moves {
    inline-size: 100%;
    margin: 0;
  }
  .code {
    display: flex;
    flex-wrap: wrap;
    font:
      600 1.5em/1.4 ui-monospace,
      monospace;
    gap: 0 0.5em;
  }
  /* Groups stand under one another, in fonts of any width. */
  .code li {
    min-inline-size: 3em;
  }
  .code .unseen {
    user-select: none;
  }
  .qr {
    inline-size: 11em;
  }
  .tools {
    border-block-start: 1px solid var(--_line);
    gap: 0;
    margin-block-start: 1.5em;
    padding-block-start: 0.5em;
  }
  dialog {
    background: var(--_surface);
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    color: var(--_on-surface);
    inline-size: 26em;
    margin: auto;
    padding: 1em;
  }

  @media print {
    .progress,
    .kept,
    .keeping,
    .ways > p {
      display: none;
    }
    .sharing[hidden] {
      display: flex !important;
    }
    /* On paper all is shown. */
    .intro[hidden] {
      display: grid !important;
    }
    .section[hidden] {
      display: block !important;
    }
    .item,
    .sharing {
      break-inside: avoid;
    }
  }
`;
