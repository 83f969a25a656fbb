import {css} from 'lit';

/** A journey on paper. */
export default css`
  @media print {
    :host {
      --_width: none;
      container-type: normal;
    }
    section:not(.notes) {
      display: block !important;
    }
    [role='status'],
    button,
    .where,
    .timer,
    .note,
    .next,
    section.notes,
    .seventh > summary,
    coop-principles,
    coop-group,
    .ways,
    .said,
    .foot {
      display: none;
    }
    .layout,
    section ul {
      display: block;
    }
    section {
      break-inside: avoid;
      padding-block: 0.75em;
    }
    section > * {
      margin-block: 0.375em;
    }
    h2 {
      font-size: 1.6em;
    }
    h3 {
      font-size: 1.25em;
    }
    h3 .print {
      display: inline;
    }
    .lead,
    ul li {
      background: none;
      font-size: 1em;
      max-inline-size: none;
      padding: 0;
    }
    ul li::before {
      content: '– ';
    }
    p.text {
      border-inline-start: 2px solid;
      padding-inline-start: 1em;
    }
    /* Lines to write on by hand. */
    .lines {
      background: repeating-linear-gradient(transparent 0 calc(2em - 1px), var(--_edge) 0 2em);
      block-size: 6em;
    }
  }
`;
