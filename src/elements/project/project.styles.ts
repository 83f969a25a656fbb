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
