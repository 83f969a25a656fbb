import {css} from 'lit';

export default css`
  .section {
    /* An answer lays out its own section anew. All are laid out at once: a height that is guessed moves what one reads. */
    contain: layout;
  }
  .words {
    border-inline-start: 3px solid var(--_line);
    display: grid;
    gap: 0.375em;
    margin-block: 0.25em 0.75em;
    padding-inline-start: 1em;
  }
  .words > div {
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
  .scale {
    align-items: start;
    display: grid;
    gap: 0.25em 1.25em;
    grid-template-columns: 1fr auto;
  }
  .steps {
    display: grid;
    gap: 0.375em;
    grid-column: 1 / -1;
    grid-template-columns: repeat(auto-fit, minmax(2.75em, 1fr));
  }
  .steps input {
    --_density: 16%;
    appearance: none;
    background: color-mix(in srgb, var(--_accent) calc(var(--_density) / 8), transparent);
    block-size: 2.75em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    color: inherit;
    cursor: pointer;
    display: grid;
    font: inherit;
    place-items: center;
  }
  .steps input::before {
    content: attr(value);
  }
  .steps .d1 {
    --_density: 28%;
  }
  .steps .d2 {
    --_density: 42%;
  }
  .steps .d3 {
    --_density: 85%;
  }
  .steps .d4 {
    --_density: 100%;
  }
  .steps input:checked {
    background: color-mix(in srgb, var(--_accent) var(--_density), transparent);
    border: 3px solid var(--_accent);
    font-weight: 700;
  }
  .steps .d3:checked,
  .steps .d4:checked {
    color: var(--_on-accent);
  }
  .asides label {
    align-items: center;
    color: var(--_quiet);
    cursor: pointer;
    display: flex;
    font-size: 0.9375em;
    gap: 0.5em;
    min-block-size: 44px;
  }
  .asides input {
    block-size: 1.25em;
    inline-size: 1.25em;
  }
  .chosen {
    align-self: center;
    grid-column: 1;
    grid-row: 2;
  }
  .heads {
    display: none;
  }
  .chosen,
  .heads {
    color: var(--_quiet);
    font-size: 0.875em;
  }
  .steps input:hover {
    border-color: currentColor;
  }

  .score {
    display: grid;
    gap: 0.375em;
    margin-block: 0.75em;
  }
  .score p {
    font-weight: 600;
  }

  @container (min-width: 36em) {
    .scale {
      grid-template-columns: 1fr 8em;
    }
    .steps {
      grid-column: 1;
    }
    .heads ~ .item .chosen {
      display: none;
    }
    .heads {
      display: grid;
      text-align: center;
    }
    .contents ol {
      grid-template-columns: 1fr 1fr;
    }
  }

  @media (forced-colors: active) {
    .steps input:checked {
      background: Highlight;
      border-color: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }

  @media print {
    .score {
      break-inside: avoid;
    }
  }
`;
