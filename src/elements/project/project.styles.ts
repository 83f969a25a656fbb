import {css} from 'lit';

export default css`
  .section {
    padding-block: 1.5em 1em;
  }
  .item {
    display: grid;
    gap: 0.375em 2em;
  }
  [part='statement'] {
    display: block;
    font-weight: 600;
    text-wrap: balance;
  }

  input:not([type]),
  textarea,
  select {
    inline-size: 100%;
    padding: 0.5em 0.75em;
    text-overflow: ellipsis;
  }
  textarea {
    field-sizing: content;
    min-block-size: 6em;
  }
  select,
  .options label {
    cursor: pointer;
  }
  .is-empty {
    color: var(--_quiet);
  }
  option {
    background: var(--_surface);
    color: var(--_on-surface);
  }
  input:not([type]):hover,
  textarea:hover,
  select:hover {
    border-color: currentColor;
  }

  .options {
    display: grid;
    gap: 0 1.5em;
    justify-items: start;
  }
  .short {
    grid-template-columns: repeat(auto-fill, minmax(13.5em, 1fr));
  }
  .options label {
    align-items: baseline;
    display: flex;
    gap: 0.625em;
    min-block-size: 44px;
    padding-block: 0.5em;
  }
  .options input {
    block-size: 1.25em;
    flex: none;
    inline-size: 1.25em;
    inset-block-start: 0.25em;
    position: relative;
  }
  .fold summary {
    align-items: baseline;
    color: inherit;
    column-gap: 1em;
    display: grid;
    grid-template-columns: auto 1fr;
    font-size: 1em;
    inline-size: auto;
    list-style: none;
    margin: 0;
    text-decoration: none;
  }
  .fold summary::before {
    block-size: 0.5em;
    border-block-end: 2px solid var(--_accent);
    border-inline-end: 2px solid var(--_accent);
    content: '';
    grid-row: 1 / 3;
    inline-size: 0.5em;
    rotate: -45deg;
  }
  .fold[open] summary::before {
    rotate: 45deg;
  }
  .fold small {
    color: var(--_quiet);
    grid-column: 2;
  }
  .answer {
    white-space: pre-line;
  }

  @container (min-width: 36em) {
    .item {
      align-items: baseline;
      grid-template-columns: 14em 1fr;
    }
  }

  @media print {
    .about,
    .intro slot {
      display: none;
    }
    .fold::details-content {
      block-size: auto;
      content-visibility: visible;
    }
    .fold summary::before {
      display: none;
    }
    select {
      appearance: none;
    }
    .is-empty {
      color: transparent;
    }
    textarea {
      resize: none;
    }
  }
`;
