import {css} from 'lit';

export default css`
  .section {
    /* An answer lays out its own section anew. All are laid out at once: a height that is guessed moves what one reads. */
    contain: layout;
  }
  .meanings {
    border-inline-start: 3px solid var(--_line);
    display: grid;
    gap: 0.375em;
    margin-block: 0.25em 0.75em;
    padding-inline-start: 1em;
  }
  .meanings > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
  }

  .contents ol {
    display: grid;
    gap: 0 2em;
  }
  .contents button {
    align-items: baseline;
    display: flex;
    gap: 1em;
    inline-size: 100%;
    justify-content: space-between;
    text-decoration: none;
  }
  .contents button[aria-current] {
    font-weight: 650;
  }

  legend {
    font-size: 1.0625em;
    padding-block-end: 0.625em;
  }
  /* Each step bears its word: as many beside each other as its words have room, at least three on a phone. */
  .scale {
    display: grid;
    font-size: 0.875em;
    gap: 0.375em;
    grid-template-columns: repeat(auto-fit, minmax(min(6em, 100%), 1fr));
  }
  .steps,
  .asides {
    display: contents;
  }
  .scale label {
    cursor: pointer;
    display: grid;
    hyphens: auto;
    line-height: 1.2;
    min-block-size: max(44px, 3em);
    min-inline-size: 0;
    overflow-wrap: anywhere;
    text-align: center;
  }
  .step {
    --_density: 16%;
  }
  .step > * {
    grid-area: 1 / 1;
  }
  .step input {
    appearance: none;
    background: color-mix(in srgb, var(--_accent) calc(var(--_density) / 8), transparent);
    block-size: auto;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    cursor: inherit;
    inline-size: auto;
    margin: 0;
  }
  /* The word lies on its step, and lets every pointer through. */
  .step span {
    min-inline-size: 0;
    padding: 0.25em;
    place-self: center;
    pointer-events: none;
  }
  .d1 {
    --_density: 28%;
  }
  .d2 {
    --_density: 42%;
  }
  .d3 {
    --_density: 85%;
  }
  .d4 {
    --_density: 100%;
  }
  .step input:checked {
    background: color-mix(in srgb, var(--_accent) var(--_density), transparent);
    border: 3px solid var(--_accent);
  }
  .step :checked + span {
    font-weight: 700;
  }
  .d3 :checked + span,
  .d4 :checked + span {
    color: var(--_on-accent);
  }
  .step:hover input {
    border-color: currentColor;
  }
  .asides label {
    align-items: center;
    color: var(--_quiet);
    gap: 0.25em 0.5em;
    grid-auto-flow: column;
    justify-content: center;
  }
  .asides input {
    block-size: 1.25em;
    inline-size: 1.25em;
  }

  .score {
    display: grid;
    gap: 0.375em;
    margin-block: 0.75em;
  }
  .score p {
    font-weight: 600;
  }
  @container (width < 36em) {
    .item {
      padding-block: calc(0.5 * var(--_gap));
    }
    .item .quiet {
      font-size: 0.875em;
      margin-inline-end: 0.75em;
    }
    .section {
      padding-block: 0.5em 1em;
    }
    h3 {
      font-size: 1.2em;
    }
    .progress {
      margin-block-end: 0.25em;
      min-block-size: 2.75em;
    }
    .progress .left {
      display: none;
    }
    legend {
      padding-block-end: 0.375em;
    }
  }

  @container (min-width: 36em) {
    .scale {
      gap: 0.375em 1.25em;
      grid-template-columns: 1fr auto;
    }
    .steps {
      display: grid;
      gap: inherit;
      column-gap: 0.375em;
      grid-template-columns: repeat(auto-fit, minmax(min(3em, 100%), 1fr));
    }
    .asides {
      display: block;
      inline-size: 8em;
    }
    .contents ol {
      grid-template-columns: 1fr 1fr;
    }
  }

  @media (forced-colors: active) {
    .step input:checked {
      background: Highlight;
      border-color: Highlight;
      forced-color-adjust: none;
    }
    .step :checked + span {
      color: HighlightText;
      forced-color-adjust: none;
    }
  }

  @media print {
    .meanings {
      display: none;
    }
    .score {
      break-inside: avoid;
    }
  }
`;
