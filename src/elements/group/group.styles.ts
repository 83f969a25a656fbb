import {css} from 'lit';

export default css`
  :host {
    --_width: 64em;
    --_projected: clamp(1em, 0.375em + 1vw, 2em);
  }
  h2 {
    font-size: 1.125em;
  }
  h3 {
    font-size: clamp(1.25em, 1em + 2cqi, 1.75em);
    letter-spacing: -0.01em;
    line-height: 1.2;
    scroll-margin-block: 4em 2em;
  }
  .root,
  section,
  .came,
  .fields,
  fieldset {
    display: grid;
    gap: 1em;
    grid-template-columns: minmax(0, 1fr);
  }
  .fields {
    gap: 0.375em;
  }
  .header {
    align-items: baseline;
    border-block-end: 1px solid var(--_line);
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    justify-content: space-between;
    padding-block-end: 0.25em;
  }
  nav ol {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
  }
  nav button {
    border-color: transparent;
    padding-inline: 0.25em;
  }
  nav button[aria-current] {
    border-block-end: 3px solid var(--_accent);
    border-radius: 0;
    font-weight: 650;
  }
  nav button:disabled {
    color: var(--_quiet);
    cursor: default;
  }
  .number {
    color: var(--_quiet);
    font-size: 0.875em;
  }
  .agree h3 {
    font-size: clamp(1.125em, 1em + 1cqi, 1.375em);
  }
  #note {
    field-sizing: content;
    max-block-size: 8em;
    min-block-size: 2.75em;
  }
  .where {
    color: var(--_accent);
    font-weight: 600;
    margin-block-end: -0.75em;
  }
  .lead {
    font-size: 1.25em;
    line-height: 1.4;
    max-inline-size: 38em;
  }
  .moves .eyebrow {
    margin-inline: auto;
  }
  .moves .main {
    margin-inline-start: 0;
  }

  .columns {
    display: grid;
    gap: 1.5em 3em;
    grid-template-columns: minmax(0, 1fr);
  }
  @container (inline-size > 44em) {
    .columns {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  .came,
  .join {
    align-content: start;
  }
  .reveal {
    display: grid;
    gap: 0.5em;
    justify-items: start;
  }
  .join {
    display: grid;
    gap: 0.5em;
    grid-template-columns: minmax(0, 1fr);
    justify-items: center;
    text-align: center;
  }
  .qr {
    aspect-ratio: 1;
    display: block;
    fill: #000;
    forced-color-adjust: none;
    inline-size: min(100%, 16em, 36vh);
    shape-rendering: crispEdges;
  }
  .address {
    font-size: 0.875em;
  }
  .address a {
    color: inherit;
  }
  .fields label:not(:first-child) {
    margin-block-start: 0.75em;
  }
  #codes {
    font-family: ui-monospace, monospace;
    letter-spacing: 0.05em;
    field-sizing: content;
    max-block-size: 8em;
    min-block-size: 2.75em;
    text-transform: uppercase;
  }
  video {
    background: #000;
    border-radius: var(--_radius);
    inline-size: 100%;
    max-block-size: 20em;
  }
  .members li {
    align-items: center;
    border-block-end: 1px solid var(--_line);
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    justify-content: space-between;
  }
  .unread {
    display: block;
  }

  .question {
    border-inline-start: 3px solid var(--_accent);
    font-size: 1.125em;
    max-inline-size: 42em;
    padding-inline-start: 1em;
  }
  .position {
    gap: 0.25em;
  }
  .position legend,
  .next-step legend {
    font-weight: 650;
    padding: 0;
  }
  .position label {
    align-items: center;
    display: flex;
    gap: 0.625em;
    min-block-size: 44px;
  }
  .position input {
    block-size: 1.375em;
    flex: none;
    inline-size: 1.375em;
  }
  .intensity span {
    flex: 0 1 20em;
  }
  .next-step {
    border-block-start: 1px solid var(--_line);
    gap: 0.5em 1em;
    padding-block-start: 0.5em;
  }
  .next-step label {
    align-content: space-between;
    display: grid;
    gap: 0.25em;
  }
  @container (inline-size > 44em) {
    .next-step {
      grid-template-columns: 8.5em 2fr 1fr 1fr;
    }
    .next-step legend {
      align-self: center;
      float: inline-start;
    }
    /* The steps under their dots, in one row; what is no step, under them. */
    .position .options {
      display: grid;
      gap: 0.75em;
      grid-auto-columns: minmax(0, 1fr);
      grid-auto-flow: column;
    }
    .position .options label {
      flex-direction: column;
      gap: 0.25em;
      text-align: center;
    }
    .position .unsettled {
      display: flex;
      flex-wrap: wrap;
      gap: 0 2em;
    }
  }

  h4 {
    font-size: 1.125em;
    margin-block-start: 1em;
  }
  .said {
    display: grid;
    gap: 1em;
  }
  .said > div {
    border-block-start: 1px solid var(--_line);
    padding-block-start: 0.75em;
  }
  .said dt,
  .next-steps b {
    font-weight: 650;
  }
  .next-steps {
    display: grid;
    gap: 0.75em;
    list-style: decimal;
    padding-inline-start: 1.5em;
  }
  .next-steps span {
    color: var(--_quiet);
    display: block;
  }
  .outcome:not(:empty) {
    font-size: 1.125em;
    font-weight: 600;
  }

  @media print {
    :host {
      --_width: none;
      container-type: normal;
    }
    nav,
    button,
    .ways,
    .outcome,
    .notice,
    .header .quiet,
    .moves,
    coop-radar::part(table) {
      display: none;
    }
    .root,
    section {
      display: block;
    }
    section > * {
      margin-block: 0.75em;
    }
    .said > div,
    .next-steps li,
    .moved {
      break-inside: avoid;
    }
  }
`;
